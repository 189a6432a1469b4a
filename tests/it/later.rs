//! What came after 2019: whole, reachable, and told only as far as somebody has seen it written.

use crate::binary::{lucca, out};
use crate::support::framework;
use lucca::framework::{Fact, Fields, Point, Seen};
use serde_json::Value;
use std::collections::BTreeSet;

/// All keys of the codex, as its contents in JSON have them.
fn keys() -> BTreeSet<String> {
    let contents: Value = serde_json::from_str(&out(&lucca(&["framework", "--format", "json"]))).unwrap();
    contents.as_array().unwrap().iter().map(|entry| entry["key"].as_str().unwrap().to_owned()).collect()
}

/// Everything in the files that nobody has seen written anywhere, as a page would say it.
fn kept_back() -> Vec<String> {
    let framework = framework();
    let words = |fact: &Fact| fact.text.get("en").to_owned();
    let mut all = Vec::new();
    for entry in &framework.later {
        all.extend(entry.paragraphs.kept_back().chain(entry.adds.kept_back()).map(words));
    }
    for entry in &framework.instruments.entries {
        all.extend(
            entry.date.kept_back().chain(entry.status.kept_back()).chain(entry.facts.kept_back()).map(words),
        );
    }
    for entry in &framework.positions.entries {
        all.extend(entry.facts.kept_back().map(words));
        all.extend(
            entry
                .views
                .kept_back()
                .map(|view| format!("{} Seen from: {}.", view.says.get("en"), view.holders())),
        );
    }
    all.extend(
        framework.law.iter().filter(|entry| entry.unverified).map(|entry| entry.meaning.get("en").to_owned()),
    );
    all.extend(
        framework
            .measures
            .iter()
            .filter(|entry| entry.unverified)
            .map(|entry| entry.meaning.get("en").to_owned()),
    );
    all.extend(
        framework
            .channels
            .iter()
            .filter(|entry| entry.unverified)
            .map(|entry| entry.purpose.get("en").to_owned()),
    );
    all
}

/// Whether a document carries a fact that says nowhere where it was seen.
fn tells_unchecked(value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            map.get("checked").is_some_and(|place| place == "") || map.values().any(tells_unchecked)
        }
        Value::Array(list) => list.iter().any(tells_unchecked),
        _ => false,
    }
}

#[test]
fn every_norm_of_2015_has_its_layer_of_2021() {
    let framework = framework();
    for norm in &framework.norms {
        let later = framework.later_on(&norm.id);
        assert_eq!(later.is_some(), norm.id != "N12", "{}", norm.id);
        let Some(later) = later else { continue };
        assert!(later.adds.told().count() >= 2 && !later.judging.is_empty(), "{}", norm.id);
        assert!(later.cites.iter().any(|cite| cite == "A/76/135"), "{}", norm.id);
    }
    assert_eq!(framework.later.len(), 11);
}

#[test]
fn every_instrument_says_when_how_it_stands_and_what_it_does_here() {
    let file = &framework().instruments;
    assert_eq!(file.as_of, "2026-11-30");
    let ids: Vec<&str> = file.entries.iter().map(|entry| entry.id.as_str()).collect();
    let wanted = [
        "GGE-2021",
        "OEWG-2021",
        "OEWG-2022",
        "OEWG-2023",
        "OEWG-2024",
        "OEWG-2025",
        "POC",
        "POC-FORM",
        "CHK-UN",
        "GM",
        "UNCC",
        "BUD",
        "BUD-2",
        "AU-2024",
        "EU-2024",
        "CHK-ASEAN",
        "OAS",
    ];
    for id in wanted {
        assert!(ids.contains(&id), "{id}");
    }
    for entry in &file.entries {
        assert!(entry.date.told().next().is_some() && entry.status.told().next().is_some(), "{}", entry.id);
        assert!(
            !entry.meaning.is_empty()
                && !entry.play.is_empty()
                && !entry.cites.is_empty()
                && !entry.see.is_empty(),
            "{}",
            entry.id
        );
    }
    // What a message states is counted by fields: the form fills each once, and says that it is the game's
    // own.
    let form = file.entries.iter().find(|entry| entry.id == "POC-FORM").unwrap();
    let fields: Vec<_> = form.form.iter().filter_map(|line| line.field).collect();
    assert_eq!(fields.iter().copied().collect::<Fields>().iter().count(), fields.len());
    assert!(form.play.iter().any(|line| line.get("en").contains("game's own")));
}

#[test]
fn every_contested_point_has_its_list() {
    let framework = framework();
    for point in Point::ALL {
        let list = framework.positions_on(*point).unwrap_or_else(|| panic!("{point:?}"));
        assert_eq!(
            serde_json::to_value(point).unwrap(),
            list.id,
            "a list on a point of the readings is named as the point is"
        );
    }
    for id in ["prior_call", "force_and_attack", "humanitarian_law", "evidence", "sanctions"] {
        assert!(framework.positions.entries.iter().any(|entry| entry.id == id), "{id}");
    }
    assert!(framework.positions.note.get("en").contains("has not said no"));
    for entry in &framework.positions.entries {
        assert!(
            entry.views.told().count() + entry.facts.told().count() > 0,
            "{} has nothing to tell",
            entry.id
        );
        assert!(entry.question.get("en").ends_with('?') && !entry.cites.is_empty(), "{}", entry.id);
        for view in entry.views.told() {
            assert!(!view.who.is_empty() && !view.seen().is_empty(), "{}", entry.id);
            assert!(
                view.who
                    .iter()
                    .all(|(who, year)| !who.is_empty() && (*year == 0 || (1945..=2026).contains(year))),
                "{}",
                entry.id
            );
        }
    }
}

#[test]
fn what_it_points_to_is_there_and_no_key_stands_twice() {
    let framework = framework();
    let keys = keys();
    let mut seen: Vec<(&str, &[String])> =
        framework.later.iter().map(|entry| (entry.norm.as_str(), entry.see.as_slice())).collect();
    seen.extend(framework.instruments.entries.iter().map(|entry| (entry.id.as_str(), entry.see.as_slice())));
    seen.extend(framework.positions.entries.iter().map(|entry| (entry.id.as_str(), entry.see.as_slice())));
    for (id, see) in seen {
        for key in see {
            assert!(keys.contains(key), "{id} points to {key}, which does not exist");
        }
    }
    let small: BTreeSet<String> = keys.iter().map(|key| key.to_lowercase()).collect();
    assert_eq!(small.len(), keys.len(), "keys are found without regard to capitals");
    let contents: Value = serde_json::from_str(&out(&lucca(&["framework", "--format", "json"]))).unwrap();
    assert_eq!(contents.as_array().unwrap().len(), keys.len(), "a key stands twice");
}

/// The one door: no page and no document tells what nobody has seen, and no dagger stands in for a check.
#[test]
fn no_page_tells_what_nobody_checked() {
    let framework = framework();
    let kept = kept_back();
    assert!(kept.len() > 40, "{}", kept.len());
    let mut open: Vec<String> = framework.norms.iter().map(|entry| entry.id.clone()).collect();
    open.extend(framework.law.iter().map(|entry| entry.id.clone()));
    open.extend(framework.measures.iter().map(|entry| entry.id.clone()));
    open.extend(framework.channels.iter().map(|entry| entry.id.clone()));
    open.extend(framework.instruments.entries.iter().map(|entry| entry.id.clone()));
    open.extend(framework.positions.entries.iter().map(|entry| entry.id.clone()));
    open.extend(
        [
            "instruments",
            "positions",
            "reading:lucca",
            "reading:consensus",
            "offer_repair",
            "legal_view",
            "template",
        ]
        .map(str::to_owned),
    );
    for key in &open {
        let page = out(&lucca(&["framework", key]));
        assert!(!page.contains('†'), "{key}");
        assert!(page.lines().all(|line| line.chars().count() <= 100), "{key}:\n{page}");
        let page = flat(&page);
        for text in &kept {
            assert!(!page.contains(text.as_str()), "{key} tells what nobody has checked: {text}");
        }
    }
    let documents =
        framework.norms.iter().map(|entry| &entry.id).chain(framework.law.iter().map(|entry| &entry.id));
    let documents = documents.chain(framework.instruments.entries.iter().map(|entry| &entry.id));
    for key in documents.chain(framework.positions.entries.iter().map(|entry| &entry.id)) {
        let document: Value =
            serde_json::from_str(&out(&lucca(&["framework", key, "--format", "json"]))).unwrap();
        assert!(!tells_unchecked(&document), "{key}");
        let unchecked = document["entry"]["unverified"] == true;
        assert!(!unchecked || document["entry"].get("meaning").is_none(), "{key}");
    }
}

/// A page without its line ends.
fn flat(page: &str) -> String {
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_shows_where_it_bears() {
    let page = |key| out(&lucca(&["framework", key]));
    let norm = page("N03");
    assert!(
        norm.contains("\nWHAT THE REPORT OF 2021 ADDS\n")
            && norm.contains("\nWHAT THAT CHANGES IN JUDGING HERE\n"),
        "{norm}"
    );
    assert!(flat(&norm).contains("reasonable steps") && norm.contains("Switzerland"), "{norm}");
    assert!(!page("N12").contains("2021 ADDS"));
    let law = page("IL-01");
    assert!(
        law.contains("\nWHO HOLDS WHAT\n")
            && law.contains("Iran")
            && flat(&law).contains("African Union (2024)"),
        "{law}"
    );
    assert!(flat(&law).contains("has not said no"), "{law}");
    let body = page("gm");
    assert!(
        body.contains("\nHOW IT STOOD ON 2026-11-30\n")
            && body.contains("\nIN PLAY\n")
            && body.contains("\nREAD IN\n"),
        "{body}"
    );
    assert!(flat(&page("POC-FORM")).contains("[critical named]"), "{}", page("POC-FORM"));
    assert!(
        flat(&page("reading:lucca")).contains("who holds what: due_diligence"),
        "{}",
        page("reading:lucca")
    );
    assert!(page("sovereignty_rule").contains("reading:lucca: mostly yes"), "{}", page("sovereignty_rule"));
    assert!(page("CH-10").contains("\nINSTRUMENTS\n") && page("CH-10").contains("UNCC"), "{}", page("CH-10"));
    let list = page("instruments");
    assert!(list.contains("GGE-2021") && list.contains("UNCC") && !list.contains("OSCE-8"), "{list}");
    assert!(page("positions").contains("prior_notice"));
    let listed: Value =
        serde_json::from_str(&out(&lucca(&["framework", "positions", "--format", "json"]))).unwrap();
    assert_eq!(listed.as_array().unwrap().len(), framework().positions.entries.len());
}
