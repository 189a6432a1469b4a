//! Puts the lists of a file into an order of their own, so that nothing depends on how it was written.

use crate::scenario::*;

/// Puts every list that is a set into an order of its own: public things by name, hidden things by the key of
/// their dice.
pub(super) fn canonical(file: &mut ScenarioFile) {
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
