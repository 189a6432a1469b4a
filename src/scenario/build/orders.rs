//! Orders, preparation cards and dispatches: what a scenario offers, as numbers.

use crate::framework::{
    CardEntry, Cost, DispatchKind, Effect, Fields, Framework, IncidentNeed, Needs, OrderEntry, Tags,
};
use crate::scenario::build::Builder;
use crate::scenario::compiled::*;
use crate::scenario::*;
use crate::text::Text;

/// The catalogue orders a scenario offers, in the catalogue's order.
pub(in crate::scenario) fn offered<'a>(
    framework: &'a Framework,
    file: &'a ScenarioFile,
) -> impl Iterator<Item = &'a OrderEntry> {
    framework.orders.iter().filter(|order| file.orders.is_empty() || file.orders.contains(&order.id))
}

/// The preparation cards a scenario offers: those of the framework in its order, then its own.
pub(super) fn offered_cards<'a>(
    framework: &'a Framework,
    file: &'a ScenarioFile,
) -> impl Iterator<Item = &'a CardEntry> {
    framework
        .cards
        .iter()
        .filter(|card| file.cards.is_empty() || file.cards.contains(&card.id))
        .chain(&file.own_cards)
}

impl Builder<'_> {
    pub(super) fn actions(&mut self, file: &ScenarioFile, framework: &Framework) -> Box<[Action]> {
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

    pub(super) fn dispatch(&mut self, kind: DispatchKind, framework: &Framework) -> DispatchDef {
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
}

pub(super) fn order_masks(actions: &[Action]) -> OrderMasks {
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
