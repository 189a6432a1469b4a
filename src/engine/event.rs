//! What happened: events in the past tense, results and not causes, `Copy`, at most 32 bytes.
//!
//! What people typed lies in a text table beside the log ([`TextId`]).

use crate::engine::command::{Answer, Claim, Consequence, Outcome, Reason, Unless, Why};
use crate::engine::position::{NationMeter, PairMeter, Phase};
use crate::engine::wire::{Awaited, Number, Shifts, SpokenTags, Variant, Wire};
use crate::framework::{DispatchKind, Fields, Finder, Knowledge, Tags};
use crate::scenario::{
    ActionId, CardId, ChannelId, EvidenceId, Health, IncidentId, InjectId, Names, NationId, SectorId, TextId,
    Tlp,
};
use serde_json::{Map, Value};
use std::fmt::Write as _;

macro_rules! events {
    ($($(#[$doc:meta])* $name:ident = $word:literal { $($field:ident: $kind:ty),* $(,)? })+) => {
        /// One thing that happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Event { $($(#[$doc])* $name { $($field: $kind),* }),+ }

        /// The kinds of event, in the order of [`Event`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum EventKind { $($name),+ }

        impl EventKind {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Returns the word that stands for the kind in a log.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }

        impl Event {
            pub const fn kind(&self) -> EventKind {
                match self { $(Self::$name { .. } => EventKind::$name),+ }
            }

            /// Appends the fields as `,"key":value`, in the order of declaration.
            pub(super) fn write_fields(&self, names: &Names, line: &mut String) {
                match self {
                    $(Self::$name { $($field),* } => {
                        $(let _ = write!(line, ",\"{}\":{}", stringify!($field), $field.wire(names));)*
                        let _ = (names, line);
                    })+
                }
            }

            /// Reads an event back from the fields of a log line.
            pub(super) fn read_fields(
                word: &str,
                fields: &Map<String, Value>,
                names: &Names,
            ) -> Option<Self> {
                match word {
                    $($word => Some(Self::$name {
                        $($field: <$kind as Wire>::unwire(fields.get(stringify!($field))?, names)?),*
                    }),)+
                    _ => None,
                }
            }

            /// The keys an event of this kind has in a log line.
            pub(super) fn keys(&self) -> &'static [&'static str] {
                match self { $(Self::$name { .. } => &[$(stringify!($field)),*]),+ }
            }
        }
    };
}

events! {
    Began = "began" { variant: Variant, turns: u8 }
    PhaseBegan = "phase" { turn: u8, phase: Phase, exchange: u8 }
    CardPicked = "card_picked" { by: NationId, card: CardId, tags: Tags }
    NationMoved = "nation_moved" { nation: NationId, meter: NationMeter, by: i16, why: Why }
    PairMoved = "pair_moved" { of: NationId, to: NationId, meter: PairMeter, by: i16, why: Why }
    RegionMoved = "region_moved" { by: i16, why: Why }
    RungChanged = "rung_changed" { one: NationId, two: NationId, rung: u8 }
    RegionRungChanged = "region_rung_changed" { rung: u8 }
    ServiceMoved = "service_moved" { sector: SectorId, by: i16, why: Why }

    Sent = "sent" {
        from: NationId, to: NationId, slot: u8, line: ChannelId, kind: DispatchKind,
        about: Option<IncidentId>, fields: Fields,
        evidence: Option<EvidenceId>, tlp: Tlp, consequence: Consequence, number: u16, arrives: u8,
        frees: u8, request: bool, tags: SpokenTags, text: TextId,
    }
    Delivered = "delivered" {
        from: NationId, slot: u8, receipt: bool, opens: bool, due: u8, appropriate: bool,
    }
    /// It never arrived, and nobody was told.
    WentAstray = "went_astray" { from: NationId, slot: u8 }
    Acknowledged = "acknowledged" { from: NationId, slot: u8 }
    Reported = "reported" { from: NationId, slot: u8 }
    Answered = "answered" {
        from: NationId, slot: u8, how: Answer, reason: Reason, evidence: Option<EvidenceId>,
        tags: SpokenTags, text: TextId,
    }
    /// What the addressee did with a request has reached the asker; an answered request is closed.
    Heard = "heard" { from: NationId, slot: u8 }
    Lapsed = "lapsed" { from: NationId, slot: u8 }
    LinesChecked = "lines_checked" { by: NationId }
    LineKnown = "line_known" { by: NationId, line: ChannelId, health: Health }
    LineChanged = "line_changed" { line: ChannelId, health: Health, open: bool, why: Why }

    OrderSealed = "order_sealed" {
        by: NationId, slot: u8, order: ActionId, other: Option<NationId>, incident: Option<IncidentId>,
        line: Option<ChannelId>, claim: Claim,
        reason: Reason, confidence: u8, unless: Unless, ready: bool, head: bool, awaits: Awaited,
        said: Fields, text: TextId,
    }
    OrderTakenBack = "order_taken_back" { by: NationId, slot: u8 }
    DoneSaid = "done_said" { by: NationId, done: bool }
    Judged = "judged" { by: NationId, incident: IncidentId, hypothesis: u8, percent: u8 }
    /// Time ran out on an order that was not ready, or lacked the head's seal.
    NotDecided = "not_decided" { by: NationId, slot: u8 }
    Withheld = "withheld" { by: NationId, slot: u8 }
    /// A free-text order waits for the facilitator's ruling and lands next turn.
    InPreparation = "in_preparation" { by: NationId, slot: u8 }
    Ranked = "ranked" { nation: NationId, came: u16 }
    Attempted = "attempted" {
        by: NationId, slot: u8, order: ActionId, other: Option<NationId>, incident: Option<IncidentId>,
        claim: Claim, tags: Tags, said: Fields,
    }
    Happened = "happened" {
        by: NationId, order: ActionId, other: Option<NationId>, incident: Option<IncidentId>, claim: Claim,
        tags: Tags, said: Fields,
    }
    Failed = "failed" { by: NationId, order: ActionId, other: Option<NationId>, incident: Option<IncidentId> }

    Found = "found" { by: NationId, evidence: EvidenceId, how: Option<Finder> }
    Weighed = "weighed" { by: NationId, incident: IncidentId, shifts: Shifts }
    Sighted = "sighted" { by: NationId, incident: IncidentId, stage: u8 }
    Staged = "staged" { incident: IncidentId, stage: u8, left: u8, seers: Number<u16> }
    Worked = "worked" { by: NationId, incident: IncidentId, work: i16 }
    Ceased = "ceased" { by: NationId, incident: IncidentId }
    Harmed = "harmed" { nation: NationId, sector: SectorId, days: u32 }
    /// A look has begun whose result comes in the next Briefing.
    LookBegun = "look_begun" { by: NationId, incident: IncidentId, how: Finder }
    LookEnded = "look_ended" { by: NationId, incident: IncidentId }
    /// A State may look into its own part for nothing, this turn.
    LookOffered = "look_offered" { nation: NationId, incident: IncidentId }
    LookClosed = "look_closed" { nation: NationId, incident: IncidentId }
    /// Graded at once by a standing procedure.
    Graded = "graded" { by: NationId, incident: IncidentId }
    Erased = "erased" { by: NationId, incident: IncidentId }
    Knew = "knew" { nation: NationId, incident: IncidentId, level: Knowledge }

    InjectDue = "inject_due" { inject: InjectId, turn: u8 }
    Released = "released" { inject: InjectId, to: Number<u16>, fired: bool, text: TextId }
    InjectSkipped = "inject_skipped" { inject: InjectId, by_hand: bool }
    InjectDelayed = "inject_delayed" { inject: InjectId, turns: u8 }
    InjectEdited = "inject_edited" { inject: InjectId, text: TextId }
    Written = "written" { to: Number<u16>, text: TextId }
    OrderGiven = "order_given" { nation: NationId, order: ActionId, has: bool }

    Noticed = "noticed" { victim: NationId, by: NationId, order: ActionId, came: u8, against: u8 }
    Unnoticed = "unnoticed" {
        victim: NationId, by: NationId, order: ActionId, came: u8, against: u8, turns: u8,
    }
    /// How another read a public act; reading 0 is the worst.
    ReadAs = "read_as" { by: NationId, reader: NationId, order: ActionId, reading: u8, came: u8, against: u8 }
    Consented = "consented" { by: NationId, to: NationId, until: u8 }

    Frozen = "frozen" { nation: NationId, on: bool }
    HandedOver = "handed_over" { nation: NationId, bot: bool }
    Ruled = "ruled" { nation: NationId, slot: u8, outcome: Outcome, tags: Tags }
    Paused = "paused" { on: bool }
    Extended = "extended" { seconds: u16 }
    TurnMerged = "turn_merged" { turn: u8 }
    /// This line of play left another one after so many of its events.
    Forked = "forked" { from: u32, hindsight: bool }
    TurnEnded = "turn_ended" { turn: u8 }
    Ended = "ended" { turn: u8, early: bool }
}

const _: () = assert!(size_of::<Event>() <= 32);
