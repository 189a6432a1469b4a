//! Scenarios and framework: shipped ones are sound, faults are all told at once.

use crate::support::*;
use lucca::diag::Severity;
use lucca::framework::{Body, ConductKind, DispatchKind, Effect, IncidentNeed, LawKind, Tag, Tags, WordKind};
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

/// The tiny scenario is what it is meant to be: three States, ten to fifteen orders, three truths, short
/// injects.
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
    let numbers: Vec<(String, u8, String)> =
        framework.norms.iter().map(|norm| (norm.id.clone(), norm.lucca, norm.letter.clone())).collect();
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
    let cited = cited
        .chain(framework.orders.iter().map(|order| (&order.id, &order.cites)))
        .chain(framework.rules().iter().map(|rule| (&rule.id, &rule.cites)));
    let cited = cited
        .chain(framework.cards.iter().map(|card| (&card.id, &card.cites)))
        .chain(framework.channels.iter().map(|channel| (&channel.id, &channel.cites)));
    for (id, cites) in cited {
        assert!(
            cites.iter().any(|cite| cite.chars().any(|letter| letter.is_ascii_digit())),
            "{id} cites no paragraph"
        );
    }
    let ids: Vec<&String> = framework
        .rules()
        .iter()
        .map(|rule| &rule.id)
        .chain(framework.orders.iter().map(|order| &order.id))
        .collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id stands twice");
    for rule in framework.rules() {
        assert!(
            (1..=3).contains(&rule.weight)
                && (rule.norm == "CBM" || framework.norms.iter().any(|norm| norm.id == rule.norm)),
            "{}",
            rule.id
        );
    }
}

/// An effect without its object would silently do nothing.
#[test]
fn every_effect_of_an_order_has_its_object() {
    for order in &framework().orders {
        for effect in &order.effects {
            let incident = matches!(
                effect,
                Effect::Service(_)
                    | Effect::Contain(_)
                    | Effect::Cease
                    | Effect::Look(_)
                    | Effect::LookLater(_)
                    | Effect::Erase
            );
            // Trust and misreading without a State to aim at are everyone's.
            let other = matches!(
                effect,
                Effect::Tension(_) | Effect::Read | Effect::Hit(_) | Effect::Consent(_) | Effect::EndConsent
            );
            let line = matches!(effect, Effect::CutLine | Effect::MendLine);
            assert!(!incident || order.needs.incident != IncidentNeed::None, "{} {effect:?}", order.id);
            assert!(!other || order.needs.other, "{} {effect:?}", order.id);
            assert!(!line || order.needs.line, "{} {effect:?}", order.id);
        }
        let read = order.effects.contains(&Effect::Read);
        assert_eq!(
            read,
            (2..=3).contains(&order.readings.len()),
            "{} is read in two or three ways, or not at all",
            order.id
        );
        let covert = order.tags.contains(&Tag::Covert);
        assert!(!covert || order.needs.other, "{} is covert against nobody", order.id);
    }
    let spoken = framework().dispatches.iter().flat_map(|entry| &entry.tags).copied().collect::<Tags>();
    assert_eq!(spoken, Tags::from_spoken(spoken.spoken()), "tags of dispatches must fit the lower half");
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
    for word in [
        "ARDELL",
        "CH-99",
        "a capacity is 9",
        "a severity is 8",
        "before turn 3",
        "did you mean \"covert_search\"",
        "did you mean \"TOVREN\"",
    ] {
        assert!(told.iter().any(|fault| fault.contains(word)), "nothing says {word}:\n{}", told.join("\n"));
    }
    assert!(faults.iter().all(|fault| fault.severity == Severity::Error && !fault.place.path.is_empty()));
}

#[test]
fn conditions_too_deep_to_evaluate_are_refused() {
    let mut deep = "turn(1)".to_owned();
    for _ in 0..12 {
        deep = format!(
            "all([turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), turn(1), {deep}])"
        );
    }
    let text =
        LANTERN.replace("at: when(did_to(\"ARDEL\", \"ISMERE\", claim))", &format!("at: when({deep})"));
    let faults = from_text("deep.ron", &text, framework()).unwrap_err();
    assert!(
        faults.iter().any(|fault| fault.code == "trigger-size" || fault.code == "text-nesting"),
        "{faults:?}"
    );
}

#[test]
fn names_glued_together_are_not_one_name() {
    assert_ne!(key_of(&["a", "bc"]), key_of(&["ab", "c"]));
    assert_ne!(key_of(&["abc"]), key_of(&["abc", ""]));
}

/// The same file in another order, or in another language of texts, is the same scenario or not: exactly as
/// it should be.
#[test]
fn text_may_stand_in_several_languages() {
    let text = LANTERN.replace(
        "title: \"Lantern Strait\"",
        "title: {\"en\": \"Lantern Strait\", \"fr\": \"Le détroit aux lanternes\"}",
    );
    let loaded = from_text("two.ron", &text, framework()).unwrap();
    assert_eq!(loaded.scenario.file.title.get("fr"), "Le détroit aux lanternes");
    assert_eq!(loaded.scenario.file.title.get("es"), "Lantern Strait");
    assert!(
        from_text(
            "twice.ron",
            &LANTERN.replace("title: \"Lantern Strait\"", "title: {\"en\": \"a\", \"en\": \"b\"}"),
            framework()
        )
        .is_err()
    );
}

/// Runs of eight words, hashed (FNV-1a) from the five documents the project implements: our words are our
/// own. Only hashes are kept, so that no sentence of a source stands in the repository.
#[test]
fn no_sentence_is_copied_from_a_source() {
    let runs: BTreeSet<u64> = include_bytes!("../fixtures/seed-runs.bin")
        .chunks(8)
        .map(|bytes| u64::from_le_bytes(bytes.try_into().unwrap()))
        .collect();
    assert!(runs.len() > 4000);
    let hash = |run: &str| {
        run.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        })
    };
    let mut looked_at = 0;
    for folder in ["assets", "scenarios"] {
        for path in crate::walls::files(&crate::walls::root().join(folder), "ron") {
            let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
            let words: Vec<&str> = text
                .split(|letter: char| !letter.is_ascii_alphanumeric())
                .filter(|word| !word.is_empty())
                .collect();
            for run in words.windows(8) {
                looked_at += 1;
                assert!(
                    !runs.contains(&hash(&run.join(" "))),
                    "{}: \"{}\" stands in a source",
                    path.display(),
                    run.join(" ")
                );
            }
        }
    }
    assert!(looked_at > 8000, "looked at {looked_at} runs");
}

/// The codex is whole: counts as in the sources, every reference leads somewhere, every entry has a place
/// where it is written.
#[test]
fn the_codex_is_whole() {
    let framework = framework();
    let counts = [
        ("law IL", framework.law.iter().filter(|law| law.id.starts_with("IL-")).count(), 15),
        ("law CM", framework.law.iter().filter(|law| law.id.starts_with("CM-")).count(), 11),
        (
            "thresholds",
            framework.law.iter().filter(|law| law.id.len() == 2 && law.id.starts_with('T')).count(),
            5,
        ),
        (
            "effects",
            framework.law.iter().filter(|law| law.id.len() == 2 && law.id.starts_with('E')).count(),
            5,
        ),
        ("OSCE", framework.measures.iter().filter(|measure| measure.body == Body::Osce).count(), 16),
        ("UN", framework.measures.iter().filter(|measure| measure.body == Body::Un).count(), 8),
        ("OAS", framework.measures.iter().filter(|measure| measure.body == Body::Oas).count(), 11),
        ("channels", framework.channels.len(), 25),
        (
            "paragraphs of the declaration",
            framework
                .law
                .iter()
                .filter(|law| law.id.starts_with('D') && law.id[1..].parse::<u8>().is_ok())
                .count(),
            12,
        ),
        ("Dinard practices", framework.practices.len(), 37),
        ("severity", framework.scale.len(), 6),
        ("TLP", framework.words.iter().filter(|word| word.kind == WordKind::Handling).count(), 5),
        ("probability", framework.words.iter().filter(|word| word.kind == WordKind::Probability).count(), 7),
    ];
    for (what, have, need) in counts {
        assert_eq!(have, need, "{what}");
    }

    // A and B lines for each norm, as the conduct catalogue counts them.
    let lines =
        [(6, 4), (6, 5), (6, 4), (5, 4), (5, 4), (6, 4), (5, 4), (6, 7), (6, 5), (5, 4), (4, 5), (6, 2)];
    for (norm, (adherence, breach)) in framework.norms.iter().zip(lines) {
        let count = |kind| norm.conduct.iter().filter(|line| line.kind == kind).count();
        assert_eq!(
            (count(ConductKind::Adherence), count(ConductKind::Breach)),
            (adherence, breach),
            "{}",
            norm.id
        );
        assert!(!norm.elements.is_empty() && !norm.history.is_empty(), "{}", norm.id);
    }

    let mut keys = BTreeSet::new();
    let mut cited = Vec::new();
    let mut seen = Vec::new();
    for norm in &framework.norms {
        keys.insert(&norm.id);
        seen.push((&norm.id, &norm.see));
    }
    for law in &framework.law {
        assert!(keys.insert(&law.id), "{} stands twice", law.id);
        cited.push((&law.id, &law.cites));
        seen.push((&law.id, &law.see));
    }
    for measure in &framework.measures {
        assert!(keys.insert(&measure.id), "{} stands twice", measure.id);
        cited.push((&measure.id, &measure.cites));
        seen.push((&measure.id, &measure.see));
    }
    for channel in &framework.channels {
        keys.insert(&channel.id);
        seen.push((&channel.id, &channel.see));
    }
    for practice in &framework.practices {
        assert!(keys.insert(&practice.id), "{} stands twice", practice.id);
        cited.push((&practice.id, &practice.cites));
        assert!(practice.norm != "N12", "Dinard has no entry for norm 12");
    }
    for word in &framework.words {
        // The test of confidence is the exercise's own, and cites nobody.
        if word.kind == WordKind::Confidence {
            assert!(word.cites.is_empty(), "{}", word.id);
        } else {
            cited.push((&word.id, &word.cites));
        }
    }
    // Contact points of regional bodies are of a kind, and so is their speed.
    for id in ["CH-08", "CH-21", "CH-22", "CH-23", "CH-24", "CH-25"] {
        let delay = |id: &str| framework.channels.iter().find(|channel| channel.id == id).unwrap().delay;
        assert_eq!(delay(id), delay("CH-07"), "{id}");
    }
    // What is voluntary does not stand there as law.
    for id in ["NORMS", "IL-15", "LUCCA", "DINARD", "GGE-PROC", "D6", "D11"] {
        assert!(framework.law.iter().any(|law| law.id == id && law.kind == LawKind::Text), "{id}");
    }
    assert!(cited.iter().all(|(_, cites)| !cites.is_empty()));
    for (id, see) in seen {
        for key in see {
            assert!(keys.contains(key), "{id} points to {key}, which does not exist");
        }
    }
    // Norm 12 comes from the G20 and needs commercial intent; countermeasures stand in Lucca, not in the GGE
    // reports of 2013 and 2015.
    let entry = |id: &str| framework.law.iter().find(|law| law.id == id).unwrap();
    assert!(
        framework.norms[11].elements.iter().any(|element| element.meaning.get("en").contains("advantage")
            || element.name.get("en").contains("ommercial"))
    );
    assert!(
        entry("IL-10").cites.iter().all(|cite| !cite.starts_with("A/68/98") && !cite.starts_with("A/70/174")),
        "{:?}",
        entry("IL-10").cites
    );
}

/// The catalogue of responses is carried, by orders or dispatches; to do nothing (RSP-29) needs neither. What
/// an order does is documented where it stands.
#[test]
fn the_catalogue_is_whole() {
    let framework = framework();
    let text = std::fs::read_to_string(crate::walls::root().join("assets/framework/orders.ron")).unwrap();
    let head = text.split("\n[").next().unwrap();
    let carried: BTreeSet<&str> = framework
        .orders
        .iter()
        .map(|order| order.law.rsp.as_str())
        .chain(framework.dispatches.iter().map(|entry| entry.rsp.as_str()))
        .collect();
    for number in (1..=30).filter(|number| *number != 29) {
        assert!(carried.contains(format!("RSP-{number:02}").as_str()), "RSP-{number:02}");
    }
    assert!((40..=110).contains(&framework.orders.len()), "{}", framework.orders.len());
    for order in &framework.orders {
        for effect in &order.effects {
            let name = match serde_json::to_value(effect).unwrap() {
                serde_json::Value::String(name) => name,
                value => value.as_object().unwrap().keys().next().unwrap().clone(),
            };
            assert!(head.contains(&name), "{}: the effect {name} is not documented", order.id);
        }
        let ground = serde_json::to_value(order.law.ground).unwrap();
        assert!(head.contains(ground.as_str().unwrap()), "{ground}");
        assert!(order.law.effect <= 4 && order.cost.attention <= 3, "{}", order.id);
        // A hidden act must not show in a meter others see.
        let shows = |effect: &Effect| {
            matches!(
                effect,
                Effect::Tension(_)
                    | Effect::Trust(_)
                    | Effect::Misreading(_)
                    | Effect::Region(_)
                    | Effect::Read
                    | Effect::Accuse
            )
        };
        assert!(!order.tags.contains(&Tag::Covert) || !order.effects.iter().any(shows), "{} shows", order.id);
    }
    // A turn is short of attention: what a State would sensibly do costs about twice what it has.
    let attention: u32 = framework.orders.iter().map(|order| u32::from(order.cost.attention)).sum();
    assert!(attention >= framework.orders.len() as u32 * 3 / 4);
}

/// Every contested point has a place in each reading, and every rung of the ladder its conditions and its
/// source.
#[test]
fn readings_and_claims_are_whole() {
    use lucca::framework::Point;
    let framework = framework();
    assert_eq!(
        framework.readings.iter().map(|reading| reading.id.as_str()).collect::<Vec<_>>(),
        ["lucca", "consensus", "own"]
    );
    for reading in &framework.readings {
        let points: BTreeSet<Point> = reading.leans.iter().map(|(point, _)| *point).collect();
        assert_eq!(points.len(), Point::ALL.len(), "{}", reading.id);
    }
    assert_eq!(
        framework.claims.iter().map(|claim| claim.id.as_str()).collect::<Vec<_>>(),
        ["K0", "K1", "K2", "K3", "K4", "K5"]
    );
    assert_eq!(
        framework.claims.iter().map(|claim| claim.needs.len()).collect::<Vec<_>>(),
        [0, 1, 4, 5, 4, 6]
    );
    assert!(framework.claims.iter().all(|claim| !claim.cites.is_empty()));
    for entry in &framework.dispatches {
        assert!(
            !entry.cites.is_empty()
                && !entry.meaning.is_empty()
                && (!entry.substantive || !entry.complete.is_empty()),
            "{:?}",
            entry.kind
        );
    }
    assert_eq!(
        framework.rubrics.iter().map(|rubric| rubric.id.as_str()).collect::<Vec<_>>(),
        ["lucca", "gge-2015", "gge-2021"]
    );
    for rubric in &framework.rubrics {
        let faults = lucca::scenario::check_rubric(&rubric.id, rubric, framework);
        assert!(
            faults.is_empty(),
            "{}",
            faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        );
    }
}

#[test]
fn words_of_probability_cover_one_to_ninety_nine() {
    let words: Vec<_> = framework().words.iter().filter(|word| word.kind == WordKind::Probability).collect();
    assert_eq!((words[0].from, words[words.len() - 1].to), (1, 99));
    assert!(words.windows(2).all(|pair| pair[0].to == pair[1].from));
}
