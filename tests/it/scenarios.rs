//! Scenarios and framework: shipped ones are sound, faults are all told at once.

use crate::support::*;
use lucca::diag::Severity;
use lucca::framework::{DispatchKind, Effect, IncidentNeed, Tag, Tags};
use lucca::scenario::{BUILT_IN, ScenarioFile, check, from_text, key_of};
use std::collections::BTreeSet;

#[test]
fn shipped_scenarios_are_clean() {
    for (id, text) in BUILT_IN {
        let loaded = from_text(id, text, framework()).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
        assert_eq!(loaded.scenario.file.id, *id);
    }
}

/// The tiny scenario is what it is meant to be: three States, ten to fifteen orders, three truths, short injects.
#[test]
fn lantern_strait_keeps_its_measure() {
    let scenario = lantern();
    assert_eq!((scenario.nations.len(), scenario.truths.len()), (3, 3));
    assert!((10..=15).contains(&scenario.actions.len()));
    for inject in &scenario.file.injects {
        let words = inject.text.get("en").split_whitespace().count();
        assert!(words <= 90, "{} has {words} words", inject.id);
        for norm in &framework().norms {
            assert!(!inject.text.get("en").contains(norm.name.get("en")), "{} names a norm", inject.id);
        }
    }
}

#[test]
fn the_framework_is_whole() {
    let framework = framework();
    let numbers: Vec<(String, u8, String)> = framework.norms.iter().map(|norm| (norm.id.clone(), norm.lucca, norm.letter.clone())).collect();
    for (at, (id, lucca, letter)) in numbers.iter().enumerate() {
        assert_eq!((id.as_str(), *lucca), (format!("N{:02}", at + 1).as_str(), at as u8 + 1));
        // Norm 12 is the G20's and has no letter in A/70/174 para 13.
        assert_eq!(letter, ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", ""][at]);
    }
    assert_eq!(numbers.len(), 12);
    assert_eq!(framework.cards.len(), 8);
    for kind in DispatchKind::ALL {
        assert!(framework.dispatch(*kind).is_some(), "{kind:?}");
    }
    let cited = framework.norms.iter().map(|norm| (&norm.id, &norm.cites));
    let cited =
        cited.chain(framework.orders.iter().map(|order| (&order.id, &order.cites))).chain(framework.rules.iter().map(|rule| (&rule.id, &rule.cites)));
    let cited = cited
        .chain(framework.cards.iter().map(|card| (&card.id, &card.cites)))
        .chain(framework.channels.iter().map(|channel| (&channel.id, &channel.cites)));
    for (id, cites) in cited {
        assert!(cites.iter().any(|cite| cite.chars().any(|letter| letter.is_ascii_digit())), "{id} cites no paragraph");
    }
    let ids: Vec<&String> = framework.rules.iter().map(|rule| &rule.id).chain(framework.orders.iter().map(|order| &order.id)).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id stands twice");
    for rule in &framework.rules {
        assert!((1..=3).contains(&rule.weight) && framework.norms.iter().any(|norm| norm.id == rule.norm), "{}", rule.id);
    }
}

/// An effect without its object would silently do nothing.
#[test]
fn every_effect_of_an_order_has_its_object() {
    for order in &framework().orders {
        for effect in &order.effects {
            let incident = matches!(effect, Effect::Service(_) | Effect::Contain(_) | Effect::Cease | Effect::Look(_));
            let other =
                matches!(effect, Effect::Tension(_) | Effect::Trust(_) | Effect::Misreading(_) | Effect::Read | Effect::Hit(_) | Effect::Consent(_));
            let line = matches!(effect, Effect::CutLine | Effect::MendLine);
            assert!(!incident || order.needs.incident != IncidentNeed::None, "{} {effect:?}", order.id);
            assert!(!other || order.needs.other, "{} {effect:?}", order.id);
            assert!(!line || order.needs.line, "{} {effect:?}", order.id);
        }
        let read = order.effects.contains(&Effect::Read);
        assert_eq!(read, (2..=3).contains(&order.readings.len()), "{} is read in two or three ways, or not at all", order.id);
        let covert = order.tags.contains(&Tag::Covert);
        assert!(!covert || order.needs.other, "{} is covert against nobody", order.id);
    }
    let spoken = framework().dispatches.iter().flat_map(|entry| &entry.tags).copied().collect::<Tags>();
    assert_eq!(spoken.0 >> 32, 0, "tags of dispatches must fit the lower half");
}

#[test]
fn all_faults_are_told_at_once() {
    let broken = LANTERN
        .replace("target: \"ARDEL\", sector: \"ports\"", "target: \"ARDELL\", sector: \"ports\"")
        .replace("kind: \"CH-09\"", "kind: \"CH-99\"")
        .replace("technical: 4", "technical: 9")
        .replace("severity: 3", "severity: 8")
        .replace("only: [\"gang\"], from_turn: 3", "only: [\"gang\"], from_turn: 1")
        .replace("\"covert_search\"", "\"covert_serch\"")
        .replace("to: [\"TOVREN\"]", "to: [\"TOVREM\"]");
    let file: ScenarioFile = lucca::text::parse("broken.ron", &broken).unwrap();
    let faults = check("broken.ron", &file, framework());
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    for word in
        ["ARDELL", "CH-99", "a capacity is 9", "a severity is 8", "before turn 3", "did you mean \"covert_search\"", "did you mean \"TOVREN\""]
    {
        assert!(told.iter().any(|fault| fault.contains(word)), "nothing says {word}:\n{}", told.join("\n"));
    }
    assert!(faults.iter().all(|fault| fault.severity == Severity::Error && !fault.place.path.is_empty()));
}

#[test]
fn conditions_too_deep_to_evaluate_are_refused() {
    let mut deep = "turn(1)".to_owned();
    for _ in 0..12 {
        deep = format!("all([turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), {deep}])");
    }
    let text = LANTERN.replace("at: when(did_to(\"ARDEL\", \"ISMERE\", claim))", &format!("at: when({deep})"));
    let faults = from_text("deep.ron", &text, framework()).unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == "trigger-size" || fault.code == "text-nesting"), "{faults:?}");
}

#[test]
fn names_glued_together_are_not_one_name() {
    assert_ne!(key_of(&["a", "bc"]), key_of(&["ab", "c"]));
    assert_ne!(key_of(&["abc"]), key_of(&["abc", ""]));
}

/// The same file in another order, or in another language of texts, is the same scenario or not: exactly as it should be.
#[test]
fn text_may_stand_in_several_languages() {
    let text = LANTERN.replace("title: \"Lantern Strait\"", "title: {\"en\": \"Lantern Strait\", \"fr\": \"Le détroit aux lanternes\"}");
    let loaded = from_text("two.ron", &text, framework()).unwrap();
    assert_eq!(loaded.scenario.file.title.get("fr"), "Le détroit aux lanternes");
    assert_eq!(loaded.scenario.file.title.get("es"), "Lantern Strait");
    assert!(from_text("twice.ron", &LANTERN.replace("title: \"Lantern Strait\"", "title: {\"en\": \"a\", \"en\": \"b\"}"), framework()).is_err());
}
