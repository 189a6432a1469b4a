//! What bots say: their words may change, what they do may not; and they do not repeat themselves.

use crate::support::{Seats, shipped};
use crate::walls::root;
use lucca::doctrine::by_name;
use lucca::engine::{Event, Play, Seed};
use lucca::scenario::Scenario;
use lucca::session::Exercise;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

const SCENARIOS: [&str; 3] = ["first-watch", "lantern-strait", "night-at-the-substation"];

/// Who plays: every doctrine alone, and mixed.
const CASTS: [&[&str]; 7] = [
    &["cooperative"],
    &["hawkish"],
    &["random"],
    &["silent"],
    &["cooperative", "hawkish", "random"],
    &["hawkish", "random", "cooperative"],
    &["random", "cooperative", "hawkish"],
];

fn cast(scenario: &Scenario, names: &[&str]) -> Seats {
    scenario.nation_ids().map(|nation| by_name(names[nation.at() % names.len()]).unwrap()).collect()
}

/// An event as text, without the number of the words that belong to it.
fn deed(event: &Event) -> String {
    let mut text = format!("{event:?}");
    while let Some(at) = text.find("TextId(") {
        let end = text[at..].find(')').map_or(text.len(), |end| at + end + 1);
        text.replace_range(at..end, "words");
    }
    text
}

/// Which messages, orders and answers bots choose is the same as ever; `tests/fixtures/bots.txt` was written
/// before their words were moved into the localisation files.
#[test]
fn bots_do_what_they_did() {
    let mut lines = String::new();
    for name in SCENARIOS {
        let scenario = shipped(name);
        for names in CASTS {
            for seed in [1, 2, 3] {
                let play = Play::new(&scenario, Seed::from_number(seed), Vec::<Event>::new());
                let mut exercise = Exercise::new(play, cast(&scenario, names));
                exercise.run(None);
                let mut sum = Sha256::new();
                for event in &exercise.play.observer {
                    sum.update(deed(event));
                    sum.update("\n");
                }
                let digest: String = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
                let events = exercise.play.observer.len();
                let _ = writeln!(lines, "{name} {} {seed} {events} {digest}", names.join(","));
            }
        }
    }
    let path = root().join("tests/fixtures/bots.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &lines).unwrap();
    }
    let want = std::fs::read_to_string(&path).unwrap_or_default();
    for (want, have) in want.lines().zip(lines.lines()) {
        assert_eq!(want, have, "a bot chose otherwise");
    }
    assert_eq!(want.lines().count(), lines.lines().count());
}
