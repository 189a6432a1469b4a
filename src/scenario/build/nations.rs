//! States and the channels between them, as numbers.

use crate::framework::{Framework, Works};
use crate::scenario::build::{Builder, low_bits};
use crate::scenario::compiled::*;
use crate::scenario::*;

/// The kind of channel that ends with diplomatic relations.
const EMBASSY: &str = "CH-04";

impl Builder<'_> {
    pub(super) fn channel(&self, channel: &ChannelFile, framework: &Framework) -> ChannelDef {
        let place = framework.channels.iter().position(|kind| kind.id == channel.kind).unwrap_or(0);
        let kind = &framework.channels[place];
        ChannelDef {
            ends: [self.nation(&channel.ends.0), self.nation(&channel.ends.1)],
            level: kind.level,
            embassy: kind.id == EMBASSY,
            kind: place as u8,
            delay: kind.delay,
            discreet: kind.discreet,
            health: channel.health,
            gone: self.names.nations.place(&channel.gone).map(NationId::from_at),
            tested: channel.tested,
        }
    }

    pub(super) fn nations(
        &mut self,
        file: &ScenarioFile,
        framework: &Framework,
        channels: &[ChannelDef],
        actions: &[Action],
    ) -> Box<[NationDef]> {
        let catalogue = self.names.actions.len() - file.own_orders.len();
        debug_assert!(catalogue <= framework.orders.len());
        let locked = actions
            .iter()
            .enumerate()
            .filter(|(_, action)| action.needs.locked)
            .fold(0_u128, |bits, (at, _)| bits | 1 << at);
        let mut first_sector = 0_u8;
        let mut nations = Vec::new();
        for (at, nation) in file.nations.iter().enumerate() {
            let me = NationId::from_at(at);
            let sectors = first_sector..first_sector + nation.sectors.len() as u8;
            first_sector = sectors.end;
            let own = file.own_orders.iter().enumerate().filter(|(_, own)| own.seats.contains(&nation.id));
            let (ready, unlocked) = self.ready(nation, framework);
            let aims =
                nation.aims.iter().map(|aim| aim.met.as_ref().map(|met| self.condition(met))).collect();
            let capacity = capacity(nation);
            nations.push(NationDef {
                key: key_of(&["nation", &nation.id]),
                capacity,
                main_sector: SectorId(sectors.start + most_people(nation) as u8),
                sectors,
                capital: nation.capital,
                pressure: nation.pressure,
                trust: towards(file, nation, |nation| &nation.trust, 50, false),
                tension: towards(file, nation, |nation| &nation.tension, 10, true),
                misreading: misreading(file, framework, nation),
                within_attention: std::array::from_fn(|most| within_attention(actions, &ready, most)),
                ready,
                capable: capable(actions, capacity),
                aims,
                lines: channels
                    .iter()
                    .enumerate()
                    .filter(|(_, channel)| channel.ends.contains(&me))
                    .fold(0, |bits, (at, _)| bits | 1 << at),
                line_list: (0..channels.len())
                    .filter(|at| channels[*at].ends.contains(&me))
                    .map(ChannelId::from_at)
                    .collect(),
                channels_to: (0..file.nations.len())
                    .map(|other| channels_between(channels, me, NationId::from_at(other)))
                    .collect(),
                lines_to: lines_to(channels, me, file.nations.len()),
                actions: own.fold(low_bits(catalogue) & (!locked | unlocked), |bits, (at, _)| {
                    bits | 1 << (catalogue + at)
                }),
            });
        }
        nations.into()
    }

    /// Returns what a State's practices change, and the orders they unlock as bits.
    fn ready(&self, nation: &NationFile, framework: &Framework) -> (Preparedness, u128) {
        let mut ready = Preparedness::default();
        let mut unlocked = 0;
        let bit = |id: &String| self.names.actions.place(id).map_or(0, |at| 1_u128 << at);
        let has = framework.practices.iter().filter(|practice| nation.practices.contains(&practice.id));
        for works in has.flat_map(|practice| &practice.works) {
            match works {
                Works::Unlock(order) => unlocked |= bit(order),
                Works::AutoAcknowledge => ready.auto_acknowledge = true,
                Works::FreeCheck => ready.free_check = true,
                Works::KnownLines => ready.known_lines = true,
                Works::SeesTechnical => ready.sees_technical = true,
                Works::AutoAssess => ready.auto_assess = true,
                Works::Cheaper(order) => ready.cheaper |= bit(order),
                Works::Finds(how) => ready.finds[*how as usize] = (ready.finds[*how as usize] + 1).min(2),
                Works::Quicker(level) => ready.quicker |= 1 << *level as u8,
                Works::VendorTips => ready.vendor_tips = true,
                Works::AnswersCheap => ready.answers_cheap = true,
                // Read where the misreading of others starts.
                Works::LessMisread | Works::Info => {}
            }
        }
        (ready, unlocked)
    }
}

fn capacity(nation: &NationFile) -> [u8; 4] {
    let CapacityFile { technical, diplomatic, legal, law_enforcement } = nation.capacity;
    [technical, diplomatic, legal, law_enforcement]
}

/// Returns the place of the sector on which most people depend; the first of several.
fn most_people(nation: &NationFile) -> usize {
    nation
        .sectors
        .iter()
        .enumerate()
        .max_by_key(|(at, sector)| (sector.people, usize::MAX - at))
        .map_or(0, |(at, _)| at)
}

/// Returns a figure towards each State; `both`: what the other says of the pair counts too.
fn towards(
    file: &ScenarioFile,
    nation: &NationFile,
    list: fn(&NationFile) -> &Vec<TowardsFile>,
    usual: i16,
    both: bool,
) -> Box<[i16]> {
    file.nations
        .iter()
        .map(|other| {
            let mine = list(nation).iter().find(|towards| towards.to == other.id);
            let theirs = list(other).iter().find(|towards| both && towards.to == nation.id);
            mine.or(theirs).map_or(usual, |towards| towards.is)
        })
        .collect()
}

/// How readily a State misreads the others; some practices of theirs make them clearer.
fn misreading(file: &ScenarioFile, framework: &Framework, nation: &NationFile) -> Box<[i16]> {
    towards(file, nation, |nation| &nation.misreading, 30, false)
        .iter()
        .zip(&file.nations)
        .map(|(is, other)| {
            let clear = framework.practices.iter().any(|practice| {
                other.practices.contains(&practice.id) && practice.works.contains(&Works::LessMisread)
            });
            (is - if clear { 10 } else { 0 }).clamp(5, 70)
        })
        .collect()
}

/// Returns the orders that cost at most so much attention, as bits.
fn within_attention(actions: &[Action], ready: &Preparedness, most: usize) -> u128 {
    let fits = |at: &usize| {
        let cheaper = ready.cheaper >> at & 1 != 0;
        usize::from(actions[*at].cost.attention.saturating_sub(u8::from(cheaper))) <= most
    };
    (0..actions.len()).filter(fits).fold(0, |bits, at| bits | 1 << at)
}

/// Returns the orders for which these capacities suffice, as bits.
fn capable(actions: &[Action], capacity: [u8; 4]) -> u128 {
    actions.iter().enumerate().fold(0, |bits, (at, action)| {
        let enough = action.needs.capacity.is_none_or(|(kind, least)| capacity[kind as usize] >= least);
        bits | u128::from(enough) << at
    })
}

/// Returns the channels between two States, as bits of the scenario's numbering.
fn channels_between(channels: &[ChannelDef], me: NationId, other: NationId) -> u64 {
    if other == me {
        return 0;
    }
    let between = |channel: &ChannelDef| channel.ends.contains(&me) && channel.ends.contains(&other);
    channels
        .iter()
        .enumerate()
        .filter(|(_, channel)| between(channel))
        .fold(0, |bits, (at, _)| bits | 1 << at)
}

/// Returns the lines to each State, as bits of the seat's own numbering.
fn lines_to(channels: &[ChannelDef], me: NationId, nations: usize) -> Box<[u64]> {
    let mine = channels.iter().filter(|channel| channel.ends.contains(&me));
    let mut lines_to = vec![0; nations];
    for (number, channel) in mine.enumerate() {
        let other = channel.ends[usize::from(channel.ends[0] == me)];
        lines_to[other.at()] |= 1_u64 << number;
    }
    lines_to.into()
}
