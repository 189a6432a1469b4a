//! Warnings about orders and cards: orders nobody gets, tags nothing on offer carries, effects that have
//! nothing to work on.

use crate::framework::{Effect, Framework, IncidentNeed, Needs, Tag};
use crate::scenario::warn::{Writer, given, needed};
use crate::scenario::{At, InjectEffectFile, Trigger};
use std::collections::BTreeSet;

/// Tags the engine itself gives to what passes between States and to what practices do.
const BY_THE_ENGINE: [Tag; 11] = [
    Tag::Acknowledge,
    Tag::Answer,
    Tag::AnswerPart,
    Tag::DeclineReasoned,
    Tag::Refer,
    Tag::Status,
    Tag::Ping,
    Tag::Silence,
    Tag::Appropriate,
    Tag::Share,
    Tag::Assess,
];

impl Writer<'_> {
    pub(super) fn orders(&mut self, framework: &Framework) {
        let file = self.file;
        for own in &file.own_orders {
            let id = &own.order.id;
            let gives = |effect: &InjectEffectFile| match effect {
                InjectEffectFile::Order(_, order) => order == id,
                _ => false,
            };
            if own.seats.is_empty() && !given(file).any(gives) {
                let path = format!("own_orders[id: {id}]");
                self.warn(
                    "order-lost",
                    path,
                    "nobody has it and no inject gives it",
                    "name States under `seats`, or let an inject give it",
                );
            }
            for effect in &own.order.effects {
                if let Some(lacks) = lacking(&own.order.needs, effect) {
                    let path = format!("own_orders[id: {id}].order.effects");
                    self.warn(
                        "effect-idle",
                        path,
                        format!("an effect has nothing to work on: the order needs no {lacks}"),
                        "say so under `needs`",
                    );
                }
            }
        }
        for card in &file.own_cards {
            if card.effects.iter().any(|effect| !on_a_card(effect)) {
                let hint =
                    "on a card work gain, pressure, region, trust, misreading, test_lines and refresh_entry";
                self.warn(
                    "effect-idle",
                    format!("own_cards[id: {}].effects", card.id),
                    "a card is aimed at nothing, so an effect does nothing",
                    hint,
                );
            }
        }
        self.tags(framework);
    }

    fn tags(&mut self, framework: &Framework) {
        let file = self.file;
        // An inject may give any order of the catalogue.
        let handed: BTreeSet<&str> = given(file)
            .filter_map(|effect| {
                if let InjectEffectFile::Order(_, order) = effect { Some(order.as_str()) } else { None }
            })
            .collect();
        let offered = framework.orders.iter().filter(|order| {
            file.orders.is_empty() || file.orders.contains(&order.id) || handed.contains(order.id.as_str())
        });
        let cards =
            framework.cards.iter().filter(|card| file.cards.is_empty() || file.cards.contains(&card.id));
        let carried: BTreeSet<Tag> = offered
            .flat_map(|order| &order.tags)
            .chain(file.own_orders.iter().flat_map(|own| &own.order.tags))
            .chain(cards.flat_map(|card| &card.tags))
            .chain(file.own_cards.iter().flat_map(|card| &card.tags))
            .chain(framework.dispatches.iter().flat_map(|dispatch| &dispatch.tags))
            .chain(&BY_THE_ENGINE)
            .copied()
            .collect();
        let mut waiting = Vec::new();
        for inject in &file.injects {
            if let At::When(trigger) | At::During(trigger) = &inject.at {
                waiting.push((format!("injects[id: {}].at", inject.id), needed(trigger, tag_of)));
            }
        }
        for item in &file.evidence {
            waiting.push((
                format!("evidence[id: {}].appears", item.id),
                item.appears.as_ref().map(|appears| needed(appears, tag_of)).unwrap_or_default(),
            ));
        }
        for rule in &file.rules {
            waiting.push((format!("rules[id: {}].all", rule.id), rule.all.clone()));
        }
        for (path, tags) in waiting {
            for tag in tags.iter().filter(|tag| !carried.contains(tag)) {
                let name = serde_json::to_value(tag).unwrap_or_default();
                let message = format!("it waits for {name}, and nothing on offer carries that tag");
                self.warn(
                    "tag-idle",
                    path.clone(),
                    message,
                    "offer an order that carries it, or wait for something else",
                );
            }
        }
    }
}

/// The tag a condition waits for.
fn tag_of(trigger: &Trigger) -> Option<Tag> {
    match trigger {
        Trigger::Did(_, tag) | Trigger::DidTo(_, _, tag) | Trigger::DidAbout(_, _, tag) => Some(*tag),
        _ => None,
    }
}

/// Returns what an order would have to name for an effect to work, where it names none.
fn lacking(needs: &Needs, effect: &Effect) -> Option<&'static str> {
    match effect {
        Effect::Service(_)
        | Effect::Contain(_)
        | Effect::Cease
        | Effect::Look(_)
        | Effect::LookLater(_)
        | Effect::Erase => (needs.incident == IncidentNeed::None).then_some("incident"),
        Effect::Tension(_)
        | Effect::Read
        | Effect::Hit(_)
        | Effect::Consent(_)
        | Effect::EndConsent
        | Effect::CutEmbassies => (!needs.other).then_some("other State"),
        Effect::Accuse if !needs.other => Some("other State"),
        Effect::Accuse => (!needs.claim).then_some("claim"),
        Effect::CutLine | Effect::MendLine => (!needs.line).then_some("line"),
        Effect::Gain(_)
        | Effect::Pressure(_)
        | Effect::Region(_)
        | Effect::Trust(_)
        | Effect::Misreading(_)
        | Effect::TestLines
        | Effect::RefreshEntry => None,
    }
}

/// A card names nothing: there works what would work in an order that needs nothing.
fn on_a_card(effect: &Effect) -> bool {
    lacking(&Needs::default(), effect).is_none()
}
