//! A scenario as the engine plays it: flat lists, numbers inside.

use crate::framework::{
    Capacity, CardEntry, ClaimNeed, Cost, DispatchKind, Effect, Family, Fields, Finder, Ground, Knowledge,
    Level, Needs, OrderEntry, Tag, Tags,
};
use crate::scenario::{
    ActionId, ChannelId, DieKey, EvidenceId, Health, IncidentId, InjectId, Names, NationId, NationSet,
    ScenarioFile, SectorId, Sign, Source, Tlp, VariantSet,
};
use crate::text::Text;
use std::ops::Range;

/// A checked scenario. Only [`crate::scenario::compile`] makes one.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The file in canonical order: texts are read from here, at the same places as in the lists below.
    pub file: ScenarioFile,
    /// SHA-256 of the canonical file: the same whatever order its lists had.
    pub hash: [u8; 32],
    pub framework_hash: [u8; 32],
    pub names: Names,
    pub nations: Box<[NationDef]>,
    pub sectors: Box<[SectorDef]>,
    pub channels: Box<[ChannelDef]>,
    pub incidents: Box<[IncidentDef]>,
    pub evidence: Box<[EvidenceDef]>,
    pub injects: Box<[InjectDef]>,
    pub actions: Box<[Action]>,
    /// The words of the orders, at the same places as `actions`.
    pub catalogue: Box<[OrderEntry]>,
    pub cards: Box<[CardDef]>,
    pub card_entries: Box<[CardEntry]>,
    /// By kind, in the order of [`DispatchKind::ALL`].
    pub dispatches: Box<[DispatchDef]>,
    /// Conditions of the claims ladder, K0 to K5.
    pub claims: [Box<[ClaimNeed]>; 6],
    /// `[variant][incident]`
    pub truths: Box<[Box<[Truth]>]>,
    /// Keys of the dice between two States, `[by][other]`: is a covert act noticed, how is a public one read.
    pub notice_keys: Box<[DieKey]>,
    pub reading_keys: Box<[DieKey]>,
    pub order_masks: OrderMasks,
    /// Injects looked at in each Briefing, and at the end of each exchange.
    pub briefing_injects: Box<[InjectId]>,
    pub exchange_injects: Box<[InjectId]>,
    pub trigger_ops: Box<[TriggerOp]>,
    pub inject_dos: Box<[InjectDo]>,
    pub effects: Box<[Effect]>,
    /// Hypotheses for each incident, *something else* included: the widest row.
    pub hypotheses: usize,
    pub turns_least: u8,
    pub turns_most: u8,
    pub hours: u16,
    pub preparation: bool,
    pub variant_key: DieKey,
}

/// Orders as bits, by what they need: what a seat can do is an intersection, not a walk through the
/// catalogue.
#[derive(Clone, Debug, Default)]
pub struct OrderMasks {
    /// Orders that cost at most so much of effort and capital; attention differs from State to State.
    pub within: [[u128; 13]; 2],
    pub other: u128,
    pub line: u128,
    pub consent: u128,
    /// By incident need: known, own, hosted, authored.
    pub incident: [u128; 5],
    /// Those that undo something, with what must have been done before.
    pub after: Vec<(u128, Tags)>,
}

#[derive(Clone, Debug)]
pub struct NationDef {
    pub key: DieKey,
    /// In the order of [`Capacity`].
    pub capacity: [u8; 4],
    pub sectors: Range<u8>,
    /// The sector most people depend on.
    pub main_sector: SectorId,
    pub capital: i16,
    pub pressure: i16,
    pub trust: Box<[i16]>,
    pub tension: Box<[i16]>,
    pub misreading: Box<[i16]>,
    pub ready: Preparedness,
    /// Orders that cost this State at most so much attention.
    pub within_attention: [u128; 13],
    /// Orders for which its capacities are enough.
    pub capable: u128,
    /// Conditions of its aims, in the order of the file; `None`: for the facilitator to judge.
    pub aims: Box<[Option<Range<u32>>]>,
    /// Channels with an end here, as bits; a seat numbers them by rank.
    pub lines: u64,
    /// The same channels as the seat numbers them.
    pub line_list: Box<[ChannelId]>,
    /// Lines to each other State, as bits of the seat's own numbering.
    pub lines_to: Box<[u64]>,
    /// The same lines as bits of the scenario's channels.
    pub channels_to: Box<[u64]>,
    pub actions: u128,
}

/// What national practices change.
#[derive(Clone, Copy, Debug, Default)]
pub struct Preparedness {
    pub auto_acknowledge: bool,
    pub free_check: bool,
    pub known_lines: bool,
    pub sees_technical: bool,
    pub auto_assess: bool,
    pub vendor_tips: bool,
    pub answers_cheap: bool,
    /// By [`Finder`]: how many levels further that way of looking reaches.
    pub finds: [u8; 4],
    /// Levels whose own messages arrive one exchange sooner, as bits.
    pub quicker: u8,
    /// Orders that cost one attention less, as bits.
    pub cheaper: u128,
}

impl NationDef {
    pub fn capacity(&self, kind: Capacity) -> u8 {
        self.capacity[kind as usize]
    }
}

#[derive(Clone, Copy, Debug)]
pub struct SectorDef {
    pub nation: NationId,
    pub people: u32,
    pub service: i16,
    pub critical: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct ChannelDef {
    pub ends: [NationId; 2],
    pub level: Level,
    /// Whether it is the line of embassies and ministries, which ends with diplomatic relations.
    pub embassy: bool,
    /// Number of its kind in the framework, counted from 0.
    pub kind: u8,
    pub delay: u8,
    pub discreet: u8,
    pub health: Health,
    /// Whose contact has gone, of a stale line.
    pub gone: Option<NationId>,
    pub tested: bool,
}

#[derive(Clone, Debug)]
pub struct IncidentDef {
    pub key: DieKey,
    pub target: NationId,
    pub sector: SectorId,
    pub begins: u8,
    pub stages: Box<[StageDef]>,
    /// Decibans at the start, and what each hypothesis points at.
    pub start: Box<[i16]>,
    pub points_at: Box<[Option<NationId>]>,
    pub through: Box<[bool]>,
    /// Other States whose services depend on the same system.
    pub depends: NationSet,
}

#[derive(Clone, Copy, Debug)]
pub struct StageDef {
    pub severity: u8,
    pub effects: u8,
    pub loss: i16,
    pub sign: Sign,
    pub lasts: u8,
    pub contained_at: i16,
    pub inherently_governmental: bool,
    pub coercive_demand: bool,
}

/// From this step of State responsibility on, conduct can be attributed (ARSIWA arts 4, 7, 8).
pub const ATTRIBUTABLE: u8 = 6;

/// What is true of one incident in one variant.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    pub actor: Option<NationId>,
    /// Spectrum of State responsibility, 1–10.
    pub step: u8,
    /// The States from whose soil it runs.
    pub territory: NationSet,
    /// Nobody attacked, wherever it ran.
    pub accident: bool,
}

impl Truth {
    /// Returns whether somebody attacked: a State, or persons from some soil (A/70/174 13(h) speaks of
    /// malicious acts).
    pub fn malicious(&self) -> bool {
        !self.accident && (self.actor.is_some() || !self.territory.is_empty() || self.step > 1)
    }
}

/// Who can find an item, how, with which capacity, and in whose systems.
#[derive(Clone, Copy, Debug)]
pub struct FinderDef {
    pub nation: NationId,
    pub how: Finder,
    pub needs: u8,
    pub at: Option<NationId>,
}

#[derive(Clone, Debug)]
pub struct EvidenceDef {
    pub key: DieKey,
    pub about: IncidentId,
    pub found_by: Box<[FinderDef]>,
    pub from_turn: u8,
    pub group: u16,
    /// Weight by hypothesis after the grade's factor, in decibans.
    pub weights: Box<[i16]>,
    /// Sum of the absolute weights: which item of a group counts.
    pub heft: i16,
    pub tlp: Tlp,
    /// The variants in which it exists.
    pub only: VariantSet,
    pub kind: Source,
    pub live: bool,
    /// Whether it is graded C2 or better, and C3 or better.
    pub c2: bool,
    pub c3: bool,
    pub appears: Range<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InjectWhen {
    Turn(u8),
    Manual,
    Briefing,
    Exchange,
}

#[derive(Clone, Debug)]
pub struct InjectDef {
    pub key: DieKey,
    /// Who is told.
    pub to: NationSet,
    pub when: InjectWhen,
    pub trigger: Range<u32>,
    pub chance: u8,
    pub delay: u8,
    pub repeats: bool,
    /// The variants in which it exists.
    pub only: VariantSet,
    /// First turn in which it may be released: 3 when it is bound to some of the variants.
    pub from_turn: u8,
    pub dos: Range<u32>,
}

/// A condition in postfix order.
#[derive(Clone, Copy, Debug)]
pub enum TriggerOp {
    All(u8),
    Any(u8),
    Not,
    Turn(u8),
    Stage(IncidentId, u8),
    Did(NationId, Tag),
    DidTo(NationId, NationId, Tag),
    DidAbout(NationId, IncidentId, Tag),
    Knows(NationId, IncidentId, Knowledge),
    Pressure(NationId, i16),
    Tension(NationId, NationId, i16),
    Region(i16),
    ServiceAtMost(SectorId, i16),
    Released(InjectId),
    Holds(NationId, EvidenceId),
}

/// What an inject does, in numbers; sorted by them, so that hidden names do not show in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InjectDo {
    Begin(IncidentId),
    Stage(IncidentId, u8),
    Evidence(NationId, EvidenceId),
    Sight(NationId, IncidentId),
    Knows(NationId, IncidentId, Knowledge),
    FreeLook(NationId, IncidentId),
    Service(SectorId, i16),
    Line(ChannelId, Health),
    Pressure(NationId, i16),
    Tension(NationId, NationId, i16),
    Region(i16),
    Order(NationId, ActionId, bool),
}

#[derive(Clone, Debug)]
pub struct Action {
    pub key: DieKey,
    pub family: Family,
    pub cost: Cost,
    pub tags: Tags,
    pub needs: Needs,
    pub effects: Range<u32>,
    pub ground: Ground,
    /// Class of its effect on the other, E0–E4.
    pub effect_class: u8,
    pub reversible: bool,
    pub rights: bool,
    /// Whether it lets the State it names look at own systems.
    pub consents: bool,
}

#[derive(Clone, Debug)]
pub struct CardDef {
    pub tags: Tags,
    pub effects: Range<u32>,
}

#[derive(Clone, Debug)]
pub struct DispatchDef {
    pub kind: DispatchKind,
    pub name: Text,
    pub tags: Tags,
    pub request: bool,
    pub substantive: bool,
    pub about: bool,
    pub effects: Range<u32>,
    /// Levels of line right for its purpose, as bits; 0: any.
    pub levels: u8,
    /// What a complete message states.
    pub complete: Fields,
}

impl Scenario {
    /// Returns the short name of a State: without the word for its form of government where the file gives
    /// one after "of".
    pub fn short_name(&self, nation: NationId, tag: &str) -> &str {
        let full = self.file.nations[nation.at()].name.get(tag);
        let after = [" of the ", " of ", " de la ", " del ", " de l’", " de "]
            .iter()
            .find_map(|of| full.split_once(of).map(|(_, name)| name));
        after.filter(|name| name.chars().next().is_some_and(char::is_uppercase)).unwrap_or(full)
    }

    /// Returns all services of all States by State, place there, id and English name.
    pub fn all_sectors(&self) -> impl Iterator<Item = (usize, usize, &str, &str)> {
        let nations = self.file.nations.iter().enumerate();
        nations.flat_map(|(nation, file)| {
            let sectors = file.sectors.iter().enumerate();
            sectors.map(move |(at, sector)| (nation, at, sector.id.as_str(), sector.name.get("en")))
        })
    }

    pub fn effects(&self, range: &Range<u32>) -> &[Effect] {
        &self.effects[range.start as usize..range.end as usize]
    }

    pub fn dispatch(&self, kind: DispatchKind) -> &DispatchDef {
        &self.dispatches[kind as usize]
    }

    /// Returns what an order costs a State.
    pub fn cost(&self, nation: NationId, action: ActionId) -> Cost {
        let mut cost = self.actions[action.at()].cost;
        if self.nations[nation.at()].ready.cheaper >> action.0 & 1 != 0 {
            cost.attention = cost.attention.saturating_sub(1);
        }
        cost
    }

    pub fn ops(&self, range: &Range<u32>) -> &[TriggerOp] {
        &self.trigger_ops[range.start as usize..range.end as usize]
    }

    pub fn truth(&self, variant: u8, incident: IncidentId) -> &Truth {
        &self.truths[usize::from(variant).min(self.truths.len() - 1)][incident.at()]
    }

    pub fn nation_ids(&self) -> impl DoubleEndedIterator<Item = NationId> + use<> {
        (0..self.nations.len()).map(NationId::from_at)
    }

    pub fn incident_ids(&self) -> impl Iterator<Item = IncidentId> + use<> {
        (0..self.incidents.len()).map(IncidentId::from_at)
    }

    /// Returns the channel a seat knows as its line of this number, counted from 0.
    pub fn line(&self, seat: NationId, line: u8) -> Option<ChannelId> {
        self.nations.get(seat.at())?.line_list.get(usize::from(line)).copied()
    }

    /// Returns the number under which a seat knows a channel it has an end of.
    pub fn line_of(&self, seat: NationId, channel: ChannelId) -> u8 {
        let below = (1_u64 << channel.0) - 1;
        (self.nations[seat.at()].lines & below).count_ones() as u8
    }
}
