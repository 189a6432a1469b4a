//! From a checked file to numbers. Puts the lists in canonical order first; after that nothing depends on how
//! the file was written.

mod canonical;
mod incidents;
mod injects;
mod nations;
mod orders;

pub(super) use orders::offered;

use crate::framework::{CardEntry, DispatchKind, Effect, Framework};
use crate::scenario::build::canonical::canonical;
use crate::scenario::build::orders::{offered_cards, order_masks};
use crate::scenario::compiled::*;
use crate::scenario::names::NameList;
use crate::scenario::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Range;

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
    let incidents = file.incidents.iter().map(|incident| builder.incident(incident)).collect();
    let truths = file.variants.iter().map(|variant| builder.truths(&file, variant)).collect();
    let groups = groups(&file);
    let evidence = file.evidence.iter().map(|item| builder.evidence(item, &groups)).collect();
    let injects: Box<[InjectDef]> = file.injects.iter().map(|inject| builder.inject(inject)).collect();
    let Builder { effects, ops, dos, .. } = builder;
    Scenario {
        hash,
        framework_hash: framework.hash,
        hypotheses: file.incidents.iter().map(|incident| incident.hypotheses.len() + 1).max().unwrap_or(1),
        turns_least: file.turns.least,
        turns_most: file.turns.most,
        hours: file.hours,
        preparation: file.preparation,
        notice_keys: pair_keys(&file, "notice"),
        reading_keys: pair_keys(&file, "reading"),
        order_masks: order_masks(&actions),
        briefing_injects: looked_at(&injects, at_a_briefing),
        exchange_injects: looked_at(&injects, |inject| inject.when == InjectWhen::Exchange),
        variant_key: key_of(&["scenario", &file.id, "variant"]),
        names,
        nations,
        sectors: sectors(&file),
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

fn sectors(file: &ScenarioFile) -> Box<[SectorDef]> {
    file.nations
        .iter()
        .enumerate()
        .flat_map(|(at, nation)| nation.sectors.iter().map(move |sector| (at, sector)))
        .map(|(at, sector)| SectorDef {
            nation: NationId::from_at(at),
            people: sector.people,
            service: sector.service,
            critical: sector.critical,
        })
        .collect()
}

/// Numbers the groups of evidence, of which each counts once.
fn groups(file: &ScenarioFile) -> BTreeMap<&str, u16> {
    file.evidence
        .iter()
        .map(|item| item.group.as_str())
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .zip(0..)
        .collect()
}

/// Returns a key for the dice of each pair of States.
fn pair_keys(file: &ScenarioFile, kind: &str) -> Box<[DieKey]> {
    let pairs = file.nations.iter().flat_map(|by| file.nations.iter().map(move |other| (by, other)));
    pairs.map(|(by, other)| key_of(&[kind, &by.id, &other.id])).collect()
}

fn looked_at(injects: &[InjectDef], fits: fn(&InjectDef) -> bool) -> Box<[InjectId]> {
    injects
        .iter()
        .enumerate()
        .filter(|(_, inject)| fits(inject))
        .map(|(at, _)| InjectId::from_at(at))
        .collect()
}

/// Whether an inject can be released at a Briefing.
fn at_a_briefing(inject: &InjectDef) -> bool {
    match inject.when {
        InjectWhen::Manual => false,
        InjectWhen::Exchange => inject.delay > 0,
        InjectWhen::Turn(_) | InjectWhen::Briefing => true,
    }
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

    fn set(&self, ids: &[String]) -> NationSet {
        ids.iter().map(|id| self.nation(id)).collect()
    }

    fn only(&self, ids: &[String]) -> VariantSet {
        if ids.is_empty() {
            return VariantSet::EVERY;
        }
        ids.iter().filter_map(|id| self.names.variants.place(id)).map(VariantId::from_at).collect()
    }

    fn effects(&mut self, list: &[Effect]) -> Range<u32> {
        let start = self.effects.len() as u32;
        self.effects.extend_from_slice(list);
        start..self.effects.len() as u32
    }
}

fn low_bits(count: usize) -> u128 {
    if count >= 128 { u128::MAX } else { (1 << count) - 1 }
}
