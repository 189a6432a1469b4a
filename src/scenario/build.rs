//! From a checked file to numbers. Puts the lists in canonical order first; after that nothing depends on how
//! the file was written.

use crate::framework::{
    CardEntry, Cost, DispatchKind, Effect, Fields, Framework, IncidentNeed, Needs, OrderEntry, Tags, Works,
};
use crate::scenario::compiled::*;
use crate::scenario::names::NameList;
use crate::scenario::*;
use crate::text::Text;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Range;

/// The kind of channel that ends with diplomatic relations.
const EMBASSY: &str = "CH-04";

pub(super) fn build(mut file: ScenarioFile, framework: &Framework) -> Scenario {
    canonical(&mut file);
    let hash = Sha256::digest(serde_json::to_vec(&file).unwrap_or_default()).into();
    let names = names(&file, framework);
    let mut builder = Builder { names: &names, effects: Vec::new(), ops: Vec::new(), dos: Vec::new() };

    let actions: Box<[Action]> = builder.actions(&file, framework);
    let card_entries: Box<[CardEntry]> = offered_cards(framework, &file).cloned().collect();
    let cards = card_entries
        .iter()
        .map(|card| CardDef {
            tags: card.tags.iter().copied().collect(),
            effects: builder.effects(&card.effects),
        })
        .collect();
    let dispatches = DispatchKind::ALL.iter().map(|kind| builder.dispatch(*kind, framework)).collect();
    let channels: Box<[ChannelDef]> =
        file.channels.iter().map(|channel| builder.channel(channel, framework)).collect();
    let nations = builder.nations(&file, framework, &channels, &actions);
    let sectors = file
        .nations
        .iter()
        .enumerate()
        .flat_map(|(at, nation)| nation.sectors.iter().map(move |sector| (at, sector)))
        .map(|(at, sector)| SectorDef {
            nation: NationId::from_at(at),
            people: sector.people,
            service: sector.service,
            critical: sector.critical,
        })
        .collect();
    let incidents = file.incidents.iter().map(|incident| builder.incident(incident)).collect();
    let truths = file.variants.iter().map(|variant| builder.truths(&file, variant)).collect();
    let groups: BTreeMap<&str, u16> = file
        .evidence
        .iter()
        .map(|item| item.group.as_str())
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .zip(0..)
        .collect();
    let evidence = file.evidence.iter().map(|item| builder.evidence(item, &groups)).collect();
    let injects: Box<[InjectDef]> = file.injects.iter().map(|inject| builder.inject(inject)).collect();
    let Builder { effects, ops, dos, .. } = builder;
    let pair_keys = |kind: &str| -> Box<[DieKey]> {
        let pairs = file.nations.iter().flat_map(|by| file.nations.iter().map(move |other| (by, other)));
        pairs.map(|(by, other)| key_of(&[kind, &by.id, &other.id])).collect()
    };
    let (notice_keys, reading_keys) = (pair_keys("notice"), pair_keys("reading"));
    let looked_at = |fits: fn(&InjectDef) -> bool| -> Box<[InjectId]> {
        let all: &[InjectDef] = &injects;
        all.iter()
            .enumerate()
            .filter(|(_, inject)| fits(inject))
            .map(|(at, _)| InjectId::from_at(at))
            .collect()
    };
    let briefing_injects = looked_at(|inject| match inject.when {
        InjectWhen::Manual => false,
        InjectWhen::Exchange => inject.delay > 0,
        InjectWhen::Turn(_) | InjectWhen::Briefing => true,
    });
    let exchange_injects = looked_at(|inject| inject.when == InjectWhen::Exchange);

    Scenario {
        hash,
        framework_hash: framework.hash,
        hypotheses: file.incidents.iter().map(|incident| incident.hypotheses.len() + 1).max().unwrap_or(1),
        turns_least: file.turns.least,
        turns_most: file.turns.most,
        hours: file.hours,
        preparation: file.preparation,
        notice_keys,
        reading_keys,
        order_masks: order_masks(&actions),
        briefing_injects,
        exchange_injects,
        variant_key: key_of(&["scenario", &file.id, "variant"]),
        names,
        nations,
        sectors,
        channels,
        incidents,
        evidence,
        injects,
        actions,
        catalogue: offered(framework, &file)
            .chain(file.own_orders.iter().map(|own| &own.order))
            .cloned()
            .collect(),
        cards,
        card_entries,
        dispatches,
        claims: std::array::from_fn(|rung| {
            framework.claims.get(rung).map_or_else(Box::default, |claim| claim.needs.clone().into())
        }),
        truths,
        trigger_ops: ops.into(),
        inject_dos: dos.into(),
        effects: effects.into(),
        file,
    }
}

/// Puts every list that is a set into an order of its own: public things by name, hidden things by the key of
/// their dice.
fn canonical(file: &mut ScenarioFile) {
    fn by_key<T>(list: &mut [T], kind: &str, name: impl Fn(&T) -> (&Option<String>, &String)) {
        list.sort_by_cached_key(|thing| {
            let (die, id) = name(thing);
            (key_of(&[kind, die.as_ref().unwrap_or(id)]), id.clone())
        });
    }
    fn by_words<T: serde::Serialize>(list: &mut [T]) {
        list.sort_by_cached_key(|thing| serde_json::to_string(thing).unwrap_or_default());
    }
    fn trigger(condition: &mut Trigger) {
        match condition {
            Trigger::All(list) | Trigger::Any(list) => {
                list.iter_mut().for_each(trigger);
                by_words(list);
            }
            Trigger::Not(inner) => trigger(inner),
            _ => {}
        }
    }

    file.nations.sort_by(|a, b| a.id.cmp(&b.id));
    for nation in &mut file.nations {
        nation.sectors.sort_by(|a, b| a.id.cmp(&b.id));
        by_words(&mut nation.trust);
        by_words(&mut nation.tension);
        by_words(&mut nation.misreading);
        nation.practices.sort();
        nation.norms.sort();
        nation.legal_view.sort();
        nation.aims.iter_mut().filter_map(|aim| aim.met.as_mut()).for_each(trigger);
    }
    for channel in &mut file.channels {
        if channel.ends.0 > channel.ends.1 {
            std::mem::swap(&mut channel.ends.0, &mut channel.ends.1);
        }
    }
    by_key(&mut file.channels, "channel", |channel| (&channel.die, &channel.id));
    by_key(&mut file.incidents, "incident", |incident| (&incident.die, &incident.id));
    file.incidents.iter_mut().for_each(|incident| incident.depends.sort());
    by_key(&mut file.variants, "variant", |variant| (&variant.die, &variant.id));
    for variant in &mut file.variants {
        variant.incidents.iter_mut().for_each(|truth| truth.territory.sort());
        by_words(&mut variant.incidents);
    }
    by_key(&mut file.evidence, "evidence", |item| (&item.die, &item.id));
    for item in &mut file.evidence {
        by_words(&mut item.found_by);
        item.only.sort();
        item.appears.iter_mut().for_each(trigger);
    }
    by_key(&mut file.injects, "inject", |inject| (&inject.die, &inject.id));
    // What the author puts in order comes in that order; the rest stays as nobody chose it.
    file.injects.sort_by_key(|inject| inject.rank);
    for inject in &mut file.injects {
        inject.to.sort();
        inject.only.sort();
        inject.norms.sort();
        inject.serves.sort();
        by_words(&mut inject.effects);
        if let At::When(condition) | At::During(condition) = &mut inject.at {
            trigger(condition);
        }
    }
    file.orders.sort();
    file.cards.sort();
    file.own_cards.sort_by(|a, b| a.id.cmp(&b.id));
    file.objectives.sort_by(|a, b| a.id.cmp(&b.id));
    file.sittings.sort_by_key(|sitting| (sitting.minutes, sitting.turns));
    for profile in [&mut file.light, &mut file.standard] {
        profile.orders.sort();
        profile.channels.sort();
    }
    by_key(&mut file.own_orders, "order", |own| (&own.die, &own.order.id));
    file.own_orders.iter_mut().for_each(|own| own.seats.sort());
    file.rules.sort_by(|a, b| a.id.cmp(&b.id));
    file.without_rules.sort();
}

/// The catalogue orders a scenario offers, in the catalogue's order.
pub(super) fn offered<'a>(
    framework: &'a Framework,
    file: &'a ScenarioFile,
) -> impl Iterator<Item = &'a OrderEntry> {
    framework.orders.iter().filter(|order| file.orders.is_empty() || file.orders.contains(&order.id))
}

/// The preparation cards a scenario offers: those of the framework in its order, then its own.
fn offered_cards<'a>(
    framework: &'a Framework,
    file: &'a ScenarioFile,
) -> impl Iterator<Item = &'a CardEntry> {
    framework
        .cards
        .iter()
        .filter(|card| file.cards.is_empty() || file.cards.contains(&card.id))
        .chain(&file.own_cards)
}

fn names(file: &ScenarioFile, framework: &Framework) -> Names {
    Names {
        nations: NameList::new(file.nations.iter().map(|nation| nation.id.clone())),
        sectors: NameList::new(file.nations.iter().flat_map(|nation| {
            nation.sectors.iter().map(move |sector| format!("{}.{}", nation.id, sector.id))
        })),
        incidents: NameList::new(file.incidents.iter().map(|incident| incident.id.clone())),
        channels: NameList::new(file.channels.iter().map(|channel| channel.id.clone())),
        actions: NameList::new(
            offered(framework, file)
                .map(|order| order.id.clone())
                .chain(file.own_orders.iter().map(|own| own.order.id.clone())),
        ),
        cards: NameList::new(offered_cards(framework, file).map(|card| card.id.clone())),
        evidence: NameList::new(file.evidence.iter().map(|item| item.id.clone())),
        injects: NameList::new(file.injects.iter().map(|inject| inject.id.clone())),
        variants: NameList::new(file.variants.iter().map(|variant| variant.id.clone())),
    }
}

struct Builder<'n> {
    names: &'n Names,
    effects: Vec<Effect>,
    ops: Vec<TriggerOp>,
    dos: Vec<InjectDo>,
}

// The checks have found every name, so a missing one cannot happen; place 0 keeps this total all the same.
impl Builder<'_> {
    fn nation(&self, id: &str) -> NationId {
        NationId::from_at(self.names.nations.place(id).unwrap_or(0))
    }

    fn sector(&self, nation: &str, id: &str) -> SectorId {
        SectorId::from_at(self.names.sectors.place(&format!("{nation}.{id}")).unwrap_or(0))
    }

    fn incident_id(&self, id: &str) -> IncidentId {
        IncidentId::from_at(self.names.incidents.place(id).unwrap_or(0))
    }

    fn bits(&self, ids: &[String]) -> u16 {
        ids.iter().fold(0, |bits, id| bits | 1 << self.nation(id).0)
    }

    fn only(&self, ids: &[String]) -> u32 {
        if ids.is_empty() {
            return u32::MAX;
        }
        ids.iter().filter_map(|id| self.names.variants.place(id)).fold(0, |bits, at| bits | 1 << at)
    }

    fn effects(&mut self, list: &[Effect]) -> Range<u32> {
        let start = self.effects.len() as u32;
        self.effects.extend_from_slice(list);
        start..self.effects.len() as u32
    }

    fn actions(&mut self, file: &ScenarioFile, framework: &Framework) -> Box<[Action]> {
        let own = file.own_orders.iter().map(|own| (&own.die, &own.order));
        offered(framework, file)
            .map(|order| (&None, order))
            .chain(own)
            .map(|(die, order)| Action {
                key: key_of(&["order", die.as_ref().unwrap_or(&order.id)]),
                family: order.family,
                cost: order.cost,
                tags: order.tags.iter().copied().collect(),
                needs: order.needs,
                effects: self.effects(&order.effects),
                ground: order.law.ground,
                effect_class: order.law.effect,
                reversible: order.law.reversible,
                rights: order.law.rights,
                consents: order.effects.iter().any(|effect| matches!(effect, Effect::Consent(_))),
            })
            .collect()
    }

    fn dispatch(&mut self, kind: DispatchKind, framework: &Framework) -> DispatchDef {
        match framework.dispatch(kind) {
            Some(entry) => DispatchDef {
                kind,
                name: entry.name.clone(),
                tags: entry.tags.iter().copied().collect(),
                request: entry.request,
                substantive: entry.substantive,
                about: entry.about,
                effects: self.effects(&entry.effects),
                levels: entry.levels.iter().fold(0, |bits, level| bits | 1 << *level as u8),
                complete: entry.complete.iter().copied().collect(),
            },
            None => DispatchDef {
                kind,
                name: Text::default(),
                tags: Tags::NONE,
                request: false,
                substantive: true,
                about: false,
                effects: 0..0,
                levels: 0,
                complete: Fields(0),
            },
        }
    }

    fn channel(&self, channel: &ChannelFile, framework: &Framework) -> ChannelDef {
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

    fn nations(
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

    fn condition(&mut self, trigger: &Trigger) -> Range<u32> {
        let start = self.ops.len() as u32;
        self.trigger(trigger);
        start..self.ops.len() as u32
    }

    fn incident(&self, incident: &IncidentFile) -> IncidentDef {
        let hypotheses = &incident.hypotheses;
        IncidentDef {
            key: key_of(&["incident", incident.die.as_ref().unwrap_or(&incident.id)]),
            target: self.nation(&incident.target),
            sector: self.sector(&incident.target, &incident.sector),
            begins: incident.begins,
            stages: incident
                .stages
                .iter()
                .map(|stage| StageDef {
                    severity: stage.severity,
                    effects: stage.effects,
                    loss: stage.loss,
                    sign: stage.sign,
                    lasts: stage.lasts,
                    contained_at: stage.contained_at,
                    inherently_governmental: stage.inherently_governmental,
                    coercive_demand: stage.coercive_demand,
                })
                .collect(),
            start: hypotheses
                .iter()
                .map(|hypothesis| hypothesis.start)
                .chain([incident.something_else])
                .collect(),
            depends: self.bits(&incident.depends),
            points_at: hypotheses
                .iter()
                .map(|hypothesis| self.names.nations.place(&hypothesis.points_at).map(NationId::from_at))
                .chain([None])
                .collect(),
            through: hypotheses.iter().map(|hypothesis| hypothesis.through).chain([false]).collect(),
        }
    }

    fn truths(&self, file: &ScenarioFile, variant: &VariantFile) -> Box<[Truth]> {
        file.incidents
            .iter()
            .map(|incident| {
                let told = variant.incidents.iter().find(|truth| truth.incident == incident.id);
                told.map_or(Truth { actor: None, step: 1, territory: 0, accident: false }, |truth| Truth {
                    // Below step 6 conduct cannot be attributed: there is a host, and no author.
                    actor: self
                        .names
                        .nations
                        .place(&truth.actor)
                        .map(NationId::from_at)
                        .filter(|_| truth.step >= ATTRIBUTABLE),
                    step: truth.step,
                    territory: self.bits(&truth.territory),
                    accident: truth.accident,
                })
            })
            .collect()
    }

    fn evidence(&mut self, item: &EvidenceFile, groups: &BTreeMap<&str, u16>) -> EvidenceDef {
        let weights: Box<[i16]> = item
            .weights
            .iter()
            .map(|weight| graded(*weight, item.reliability, item.credibility))
            .chain([0])
            .collect();
        EvidenceDef {
            key: key_of(&["evidence", item.die.as_ref().unwrap_or(&item.id)]),
            about: self.incident_id(&item.about),
            found_by: item
                .found_by
                .iter()
                .map(|finder| FinderDef {
                    nation: self.nation(&finder.nation),
                    how: finder.how,
                    needs: finder.needs,
                    at: self.names.nations.place(&finder.at).map(NationId::from_at),
                })
                .collect(),
            from_turn: item.from_turn,
            group: groups.get(item.group.as_str()).copied().unwrap_or(0),
            heft: weights.iter().map(|weight| weight.abs()).sum(),
            weights,
            tlp: item.tlp,
            only: self.only(&item.only),
            kind: item.kind,
            live: item.live,
            c2: item.reliability <= Reliability::C && item.credibility <= 2,
            c3: item.reliability <= Reliability::C && item.credibility <= 3,
            appears: item.appears.as_ref().map_or(0..0, |trigger| self.condition(trigger)),
        }
    }

    fn inject(&mut self, inject: &InjectFile) -> InjectDef {
        let start = self.ops.len() as u32;
        let when = match &inject.at {
            At::Turn(turn) => InjectWhen::Turn(*turn),
            At::Manual => InjectWhen::Manual,
            At::When(trigger) => {
                self.trigger(trigger);
                InjectWhen::Briefing
            }
            At::During(trigger) => {
                self.trigger(trigger);
                InjectWhen::Exchange
            }
        };
        let trigger = start..self.ops.len() as u32;
        let start = self.dos.len() as u32;
        let mut dos: Vec<InjectDo> = inject.effects.iter().map(|effect| self.inject_do(effect)).collect();
        dos.sort();
        self.dos.extend(dos);
        InjectDef {
            key: key_of(&["inject", inject.die.as_ref().unwrap_or(&inject.id)]),
            to: if inject.hidden {
                0
            } else if inject.to.is_empty() {
                low_bits(self.names.nations.len()) as u16
            } else {
                self.bits(&inject.to)
            },
            when,
            trigger,
            chance: inject.chance,
            delay: inject.delay,
            repeats: inject.repeats,
            only: self.only(&inject.only),
            from_turn: if inject.only.is_empty() { 0 } else { 3 },
            dos: start..self.dos.len() as u32,
        }
    }

    fn inject_do(&self, effect: &InjectEffectFile) -> InjectDo {
        match effect {
            InjectEffectFile::Begin(incident) => InjectDo::Begin(self.incident_id(incident)),
            InjectEffectFile::Stage(incident, stage) => InjectDo::Stage(self.incident_id(incident), *stage),
            InjectEffectFile::Evidence(nation, item) => InjectDo::Evidence(
                self.nation(nation),
                EvidenceId::from_at(self.names.evidence.place(item).unwrap_or(0)),
            ),
            InjectEffectFile::Sight(nation, incident) => {
                InjectDo::Sight(self.nation(nation), self.incident_id(incident))
            }
            InjectEffectFile::Knows(nation, incident, level) => {
                InjectDo::Knows(self.nation(nation), self.incident_id(incident), *level)
            }
            InjectEffectFile::FreeLook(nation, incident) => {
                InjectDo::FreeLook(self.nation(nation), self.incident_id(incident))
            }
            InjectEffectFile::Service(nation, sector, by) => {
                InjectDo::Service(self.sector(nation, sector), *by)
            }
            InjectEffectFile::Line(channel, health) => {
                InjectDo::Line(ChannelId::from_at(self.names.channels.place(channel).unwrap_or(0)), *health)
            }
            InjectEffectFile::Pressure(nation, by) => InjectDo::Pressure(self.nation(nation), *by),
            InjectEffectFile::Tension(one, two, by) => {
                InjectDo::Tension(self.nation(one), self.nation(two), *by)
            }
            InjectEffectFile::Region(by) => InjectDo::Region(*by),
            InjectEffectFile::Order(nation, order) | InjectEffectFile::LoseOrder(nation, order) => {
                let gives = matches!(effect, InjectEffectFile::Order(..));
                InjectDo::Order(
                    self.nation(nation),
                    ActionId::from_at(self.names.actions.place(order).unwrap_or(0)),
                    gives,
                )
            }
        }
    }

    fn trigger(&mut self, trigger: &Trigger) {
        let op = match trigger {
            Trigger::All(list) | Trigger::Any(list) => {
                list.iter().for_each(|trigger| self.trigger(trigger));
                let count = list.len() as u8;
                if matches!(trigger, Trigger::All(_)) { TriggerOp::All(count) } else { TriggerOp::Any(count) }
            }
            Trigger::Not(trigger) => {
                self.trigger(trigger);
                TriggerOp::Not
            }
            Trigger::Turn(turn) => TriggerOp::Turn(*turn),
            Trigger::Stage(incident, stage) => TriggerOp::Stage(self.incident_id(incident), *stage),
            Trigger::Did(nation, tag) => TriggerOp::Did(self.nation(nation), *tag),
            Trigger::DidTo(one, two, tag) => TriggerOp::DidTo(self.nation(one), self.nation(two), *tag),
            Trigger::DidAbout(nation, incident, tag) => {
                TriggerOp::DidAbout(self.nation(nation), self.incident_id(incident), *tag)
            }
            Trigger::Knows(nation, incident, level) => {
                TriggerOp::Knows(self.nation(nation), self.incident_id(incident), *level)
            }
            Trigger::Pressure(nation, least) => TriggerOp::Pressure(self.nation(nation), *least),
            Trigger::Tension(one, two, least) => {
                TriggerOp::Tension(self.nation(one), self.nation(two), *least)
            }
            Trigger::Region(least) => TriggerOp::Region(*least),
            Trigger::ServiceAtMost(nation, sector, most) => {
                TriggerOp::ServiceAtMost(self.sector(nation, sector), *most)
            }
            Trigger::Released(inject) => {
                TriggerOp::Released(InjectId::from_at(self.names.injects.place(inject).unwrap_or(0)))
            }
            Trigger::Holds(nation, item) => TriggerOp::Holds(
                self.nation(nation),
                EvidenceId::from_at(self.names.evidence.place(item).unwrap_or(0)),
            ),
        };
        self.ops.push(op);
    }
}

fn order_masks(actions: &[Action]) -> OrderMasks {
    let mut masks = OrderMasks::default();
    for (at, action) in actions.iter().enumerate() {
        let bit = 1_u128 << at;
        let Cost { effort, capital, .. } = action.cost;
        for (within, cost) in masks.within.iter_mut().zip([effort, capital]) {
            within.iter_mut().skip(cost.into()).for_each(|mask| *mask |= bit);
        }
        let Needs { other, line, consent, incident, .. } = action.needs;
        for (mask, needed) in
            [(&mut masks.other, other), (&mut masks.line, line), (&mut masks.consent, consent)]
        {
            *mask |= if needed { bit } else { 0 };
        }
        if !action.needs.after.is_empty() {
            masks.after.push((bit, action.needs.after));
        }
        match incident {
            IncidentNeed::None => {}
            IncidentNeed::Known => masks.incident[0] |= bit,
            IncidentNeed::Own => masks.incident[1] |= bit,
            IncidentNeed::Hosted => masks.incident[2] |= bit,
            IncidentNeed::Authored => masks.incident[3] |= bit,
            IncidentNeed::Offered => masks.incident[4] |= bit,
        }
    }
    masks
}

/// Returns a raw weight in decibans times the factor of its grade, rounded towards 0: reliability A, B 1; C
/// ¾; D, F ½; E ¼; credibility 1, 2 1; 3 ¾; 4, 6 ½; 5 ¼.
fn graded(raw: i16, reliability: Reliability, credibility: u8) -> i16 {
    let reliable = match reliability {
        Reliability::A | Reliability::B => 4,
        Reliability::C => 3,
        Reliability::D | Reliability::F => 2,
        Reliability::E => 1,
    };
    let credible = match credibility {
        1 | 2 => 4,
        3 => 3,
        4 | 6 => 2,
        _ => 1,
    };
    raw * reliable * credible / 16
}

fn low_bits(count: usize) -> u128 {
    if count >= 128 { u128::MAX } else { (1 << count) - 1 }
}
