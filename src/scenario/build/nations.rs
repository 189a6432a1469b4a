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
        file.nations
            .iter()
            .enumerate()
            .map(|(at, nation)| {
                let me = NationId::from_at(at);
                let sectors = first_sector..first_sector + nation.sectors.len() as u8;
                first_sector = sectors.end;
                let most = nation
                    .sectors
                    .iter()
                    .enumerate()
                    .max_by_key(|(at, sector)| (sector.people, usize::MAX - at))
                    .map_or(0, |(at, _)| at);
                let towards =
                    |list: fn(&NationFile) -> &Vec<TowardsFile>, usual: i16, both: bool| -> Box<[i16]> {
                        file.nations
                            .iter()
                            .map(|other| {
                                let mine = list(nation).iter().find(|towards| towards.to == other.id);
                                let theirs =
                                    list(other).iter().find(|towards| both && towards.to == nation.id);
                                mine.or(theirs).map_or(usual, |towards| towards.is)
                            })
                            .collect()
                    };
                let own =
                    file.own_orders.iter().enumerate().filter(|(_, own)| own.seats.contains(&nation.id));
                let (ready, unlocked) = self.ready(nation, framework);
                let aims =
                    nation.aims.iter().map(|aim| aim.met.as_ref().map(|met| self.condition(met))).collect();
                NationDef {
                    key: key_of(&["nation", &nation.id]),
                    capacity: [
                        nation.capacity.technical,
                        nation.capacity.diplomatic,
                        nation.capacity.legal,
                        nation.capacity.law_enforcement,
                    ],
                    main_sector: SectorId(sectors.start + most as u8),
                    sectors,
                    capital: nation.capital,
                    pressure: nation.pressure,
                    trust: towards(|nation| &nation.trust, 50, false),
                    tension: towards(|nation| &nation.tension, 10, true),
                    misreading: towards(|nation| &nation.misreading, 30, false)
                        .iter()
                        .zip(&file.nations)
                        .map(|(is, other)| {
                            let clear = framework.practices.iter().any(|practice| {
                                other.practices.contains(&practice.id)
                                    && practice.works.contains(&Works::LessMisread)
                            });
                            (is - if clear { 10 } else { 0 }).clamp(5, 70)
                        })
                        .collect(),
                    within_attention: std::array::from_fn(|most| {
                        let fits = |at: &usize| {
                            let cheaper = ready.cheaper >> at & 1 != 0;
                            usize::from(actions[*at].cost.attention.saturating_sub(u8::from(cheaper))) <= most
                        };
                        (0..actions.len()).filter(fits).fold(0, |bits, at| bits | 1 << at)
                    }),
                    ready,
                    capable: actions.iter().enumerate().fold(0, |bits, (at, action)| {
                        let capacity = [
                            nation.capacity.technical,
                            nation.capacity.diplomatic,
                            nation.capacity.legal,
                            nation.capacity.law_enforcement,
                        ];
                        let enough = action
                            .needs
                            .capacity
                            .is_none_or(|(kind, least)| capacity[kind as usize] >= least);
                        bits | u128::from(enough) << at
                    }),
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
                    channels_to: {
                        let to = |other: NationId| {
                            move |(_, channel): &(usize, &ChannelDef)| {
                                channel.ends.contains(&me) && channel.ends.contains(&other)
                            }
                        };
                        let bits = |other: NationId| {
                            if other == me {
                                0
                            } else {
                                channels
                                    .iter()
                                    .enumerate()
                                    .filter(to(other))
                                    .fold(0_u64, |bits, (at, _)| bits | 1 << at)
                            }
                        };
                        (0..file.nations.len()).map(|at| bits(NationId::from_at(at))).collect()
                    },
                    lines_to: {
                        let mine = channels.iter().filter(|channel| channel.ends.contains(&me));
                        let mut lines_to = vec![0; file.nations.len()];
                        for (number, channel) in mine.enumerate() {
                            let other = channel.ends[usize::from(channel.ends[0] == me)];
                            lines_to[other.at()] |= 1_u64 << number;
                        }
                        lines_to.into()
                    },
                    actions: own.fold(low_bits(catalogue) & (!locked | unlocked), |bits, (at, _)| {
                        bits | 1 << (catalogue + at)
                    }),
                }
            })
            .collect()
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
