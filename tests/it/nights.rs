//! The shipped exercises by script: a careful week and a hasty one, the worked turn, the tutorial as its
//! guide wants it.

use crate::binary::{done, lucca};
use crate::walls::root;
use serde_json::Value;

fn script(name: &str) -> String {
    root().join(format!("tests/fixtures/scripts/{name}.ron")).to_str().unwrap().to_owned()
}

fn sheet(scenario: &str, name: &str, more: &[&str]) -> Value {
    let path = script(name);
    let mut arguments = vec!["run", scenario, "--orders", &path, "--seed", "2", "--format", "json"];
    arguments.extend(more);
    serde_json::from_str(&done(&lucca(&arguments))).unwrap()
}

fn aims(sheet: &Value, nation: &str) -> usize {
    let aims = sheet["nations"][nation]["outcome"]["aims"].as_array().unwrap();
    aims.iter().filter(|aim| aim["fulfilled"] == true).count()
}

fn harm(sheet: &Value) -> u64 {
    ["ASTREL", "BELMORA", "CORVANE"]
        .iter()
        .map(|nation| sheet["nations"][nation]["outcome"]["person_days"].as_u64().unwrap())
        .sum()
}

#[test]
fn a_careful_week_and_a_hasty_one() {
    let night = "night-at-the-substation";
    let (good, bad) = (
        sheet(night, "night-good", &["--variant", "corvane"]),
        sheet(night, "night-bad", &["--variant", "corvane"]),
    );
    assert!(
        harm(&bad) > 5 * harm(&good),
        "haste costs people their light: {} and {}",
        harm(&bad),
        harm(&good)
    );
    let norm = |sheet: &Value, nation: &str, norm: &str| {
        sheet["nations"][nation]["norms"][norm]["adherence"].as_f64()
    };
    for (nation, key) in [("ASTREL", "N02"), ("ASTREL", "N07"), ("BELMORA", "N03"), ("BELMORA", "N08")] {
        assert!(norm(&good, nation, key) > Some(0.8), "{nation} {key}: {:?}", norm(&good, nation, key));
    }
    for (nation, key) in [("ASTREL", "N02"), ("BELMORA", "N03"), ("CORVANE", "N06"), ("CORVANE", "N11")] {
        assert!(
            norm(&bad, nation, key).is_some_and(|number| number < 0.2),
            "{nation} {key}: {:?}",
            norm(&bad, nation, key)
        );
    }
    // Nothing is free: who behaves as others hope gives something of its own for it.
    assert!(aims(&good, "ASTREL") < aims(&bad, "ASTREL"));
    assert!(aims(&good, "CORVANE") < 4 && aims(&good, "BELMORA") < 4);
    // The vote is put off where the two have helped each other, and held where they have not.
    let held = |sheet: &Value| sheet["nations"]["ASTREL"]["outcome"]["aims"][1]["fulfilled"] == true;
    assert!(!held(&good) && held(&bad));
}

/// The third turn of the night can be the worked turn: its harm and its findings to the digit; tension and
/// pressure start a little lower.
#[test]
fn the_worked_turn_lies_in_the_night() {
    let sheet =
        sheet("night-at-the-substation", "night-reference", &["--variant", "corvane", "--until", "3"]);
    let told = done(&lucca(&[
        "run",
        "night-at-the-substation",
        "--orders",
        &script("night-reference"),
        "--seed",
        "2",
        "--variant",
        "corvane",
        "--until",
        "3",
    ]));
    let third = &told[told.find("TURN 3").unwrap()..];
    assert!(third.contains("ASTREL, Western grid: 52,000 person-days without service"), "{third}");
    let findings: Vec<(&str, &str, &str)> = sheet["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["turn"] == 3)
        .map(|finding| {
            (
                finding["nation"].as_str().unwrap(),
                finding["provision"].as_str().unwrap(),
                finding["verdict"].as_str().unwrap(),
            )
        })
        .collect();
    for expected in
        [("CORVANE", "N06", "strained"), ("CORVANE", "N11", "inconsistent"), ("BELMORA", "N03", "consistent")]
    {
        assert!(findings.contains(&expected), "{expected:?} is missing in {findings:?}");
    }
}

#[test]
fn the_tutorial_rewards_its_guide() {
    let bots = ["--seat", "ULVANE=cooperative", "--seat", "PELLIN=cooperative"];
    for variant in ["crew", "inspectors", "update"] {
        let sheet = sheet("first-watch", "first-watch", &[&bots[..], &["--variant", variant]].concat());
        let aims = sheet["nations"]["MERROW"]["outcome"]["aims"].as_array().unwrap();
        let met: Vec<bool> = aims.iter().map(|aim| aim["fulfilled"] == true).collect();
        assert_eq!(
            met,
            [true, true, false, false],
            "{variant}: the two that good work reaches, and not those it costs"
        );
        let tempted: Vec<&Value> = sheet["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|finding| finding["nation"] == "MERROW")
            .collect();
        assert!(tempted.iter().all(|finding| finding["verdict"] != "inconsistent"), "{variant}: {tempted:?}");
    }
}
