//! Mutations: whatever is done to a log or a scenario, it is told or played, and never panics. The soak is
//! `cargo fuzz`.

use crate::log::{log_text, rechained};
use crate::support::*;
use lucca::engine::{Nobody, Play, Seed};
use lucca::scenario::from_text;
use lucca::scoring::{Ledger, Rubric};
use lucca::session::{SeatFeed, read_log, verify};

/// A small generator, so that a failure can be had again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        ((self.0 >> 33) as usize) % n.max(1)
    }
}

fn mutated(text: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=dice.below(3) {
        if bytes.is_empty() {
            break;
        }
        let at = dice.below(bytes.len());
        match dice.below(8) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at),
            2 => {
                let end = (at + dice.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            3 => {
                let end = (at + dice.below(60)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            4 => bytes[at] = b"0123456789-,:()[]{}\"\n"[dice.below(21)],
            5 => {
                let word: &[u8] = [
                    &b"-1"[..],
                    b"99999999999",
                    b"255",
                    b"0",
                    b"None",
                    b"\"\"",
                    b"18446744073709551615",
                    b"1e9",
                ][dice.below(8)];
                bytes.splice(at..at, word.iter().copied());
            }
            6 => swap_words(&mut bytes, dice),
            _ => bytes[at] = dice.below(256) as u8,
        }
    }
    bytes
}

/// Exchanges two things in quotes: the mutation that gets furthest.
fn swap_words(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let quotes: Vec<usize> =
        bytes.iter().enumerate().filter(|(_, byte)| **byte == b'"').map(|(at, _)| at).collect();
    if quotes.len() < 8 {
        return;
    }
    let pick = |dice: &mut Dice| 2 * dice.below(quotes.len() / 2 - 1);
    let (a, b) = (pick(dice), pick(dice));
    let (a, b) = (a.min(b), a.max(b));
    if a == b {
        return;
    }
    let one = bytes[quotes[a] + 1..quotes[a + 1]].to_vec();
    let two = bytes[quotes[b] + 1..quotes[b + 1]].to_vec();
    bytes.splice(quotes[b] + 1..quotes[b + 1], one);
    bytes.splice(quotes[a] + 1..quotes[a + 1], two);
}

fn times() -> usize {
    std::env::var("LUCCA_MUTATIONS").ok().and_then(|times| times.parse().ok()).unwrap_or(3000)
}

#[test]
fn a_mutated_scenario_is_told_or_played() {
    let mut dice = Dice(1);
    let (mut sound, mut refused) = (0, 0);
    for _ in 0..times() {
        let bytes = mutated(LANTERN.as_bytes(), &mut dice);
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        match from_text("mutated.ron", text, framework()) {
            Ok(loaded) => {
                sound += 1;
                let scenario = &loaded.scenario;
                let rubric = Rubric::compile(framework(), scenario);
                let mut play = Play::new(
                    scenario,
                    Seed::from_number(sound),
                    (Ledger::new(&rubric, scenario), SeatFeed::new(scenario)),
                );
                run(&mut play, &mut random_seats(scenario), |_| {});
            }
            Err(faults) => {
                refused += 1;
                assert!(
                    faults.iter().all(|fault| !fault.message.is_empty() && fault.place.file == "mutated.ron")
                );
            }
        }
    }
    println!("{sound} mutated scenarios played, {refused} refused");
    assert!(sound > 0 && refused > 0);
}

#[test]
fn a_mutated_log_is_told_or_replayed() {
    let mut dice = Dice(2);
    let texts: Vec<String> = (0..4).map(|seed| log_text(lantern(), seed)).collect();
    let start = texts[0].find('\n').unwrap();
    let (mut replayed, mut faults, mut refused) = (0, 0, 0);
    for nth in 0..times() {
        let text = texts[nth % texts.len()].as_bytes();
        // The header is a scenario, which has its own test: mostly leave it alone.
        let bytes = if nth % 10 == 0 {
            mutated(text, &mut dice)
        } else {
            [&text[..start], &mutated(&text[start..], &mut dice)].concat()
        };
        match read_log("mutated.jsonl", &bytes, framework()) {
            Ok(loaded) => {
                let mut play = Play::new(&loaded.scenario, loaded.log.opening.seed, Nobody);
                loaded.log.events.iter().for_each(|event| play.replay(*event));
                assert_eq!(play.position().seq as usize, loaded.log.events.len(), "each event counts once");
                let _ = verify("mutated.jsonl", &loaded.scenario, &loaded.log);
                replayed += loaded.log.events.len();
                faults += usize::from(!loaded.faults.is_empty());
            }
            Err(told) => {
                assert!(!told.is_empty(), "a log was refused without a word");
                refused += 1;
            }
        }
    }
    println!(
        "{replayed} events of mutated logs replayed; {faults} logs with a fault that was told, \
         {refused} refused"
    );
    assert!(
        replayed > 100 * times() && faults > times() / 2 && refused > 0,
        "{replayed}, {faults}, {refused}"
    );
}

/// Events that no play could give, under checks that fit: they may be nonsense, and must stay harmless.
#[test]
fn a_forged_event_is_harmless() {
    let mut dice = Dice(3);
    let text = log_text(lantern(), 1);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut replayed = 0;
    for _ in 0..times() {
        let mut forged = lines.clone();
        for _ in 0..=dice.below(4) {
            let at = 2 + dice.below(forged.len() - 2);
            forged[at] = forge(&forged[at], &mut dice);
        }
        let text = rechained(&forged);
        let Ok(loaded) = read_log("forged.jsonl", text.as_bytes(), framework()) else { continue };
        let scenario = &loaded.scenario;
        let rubric = Rubric::compile(framework(), scenario);
        let mut play = Play::new(
            scenario,
            loaded.log.opening.seed,
            (Ledger::new(&rubric, scenario), SeatFeed::new(scenario)),
        );
        for event in &loaded.log.events {
            play.replay(*event);
            replayed += 1;
        }
        for seat in scenario.nation_ids() {
            everything(play.view(seat));
            play.observer.1.lines(seat, scenario);
        }
        let _ = verify("forged.jsonl", &loaded.scenario, &loaded.log);
    }
    assert!(replayed > 100 * times(), "{replayed} forged events replayed");
}

/// Changes one number, name or word of an event line to another of its kind.
fn forge(line: &str, dice: &mut Dice) -> String {
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(line) else { return line.to_owned() };
    let Some(object) = value.as_object_mut() else { return line.to_owned() };
    let keys: Vec<String> = object
        .keys()
        .filter(|key| !["n", "e", "c", "opening", "words"].contains(&key.as_str()))
        .cloned()
        .collect();
    if let Some(key) = keys.get(dice.below(keys.len())) {
        let names = [
            "ARDEL",
            "ISMERE",
            "TOVREN",
            "dark-lights",
            "slow-records",
            "beacons",
            "trust",
            "tension",
            "review",
            "briefing",
            "public",
        ];
        let new = match &object[key.as_str()] {
            serde_json::Value::Number(_) => {
                serde_json::json!([0, 1, 5, 23, 24, 200, 255, -1, -32768, 32767, 65535][dice.below(11)])
            }
            serde_json::Value::Bool(is) => serde_json::json!(!is),
            serde_json::Value::Null => serde_json::json!(names[dice.below(names.len())]),
            serde_json::Value::String(_) => serde_json::json!(names[dice.below(names.len())]),
            serde_json::Value::Array(list) if list.len() == 7 => {
                serde_json::json!([127, -128, 127, -128, 127, -128, 127])
            }
            _ => serde_json::json!([]),
        };
        object[key.as_str()] = new;
    }
    let check = object.remove("c").unwrap_or_default();
    let body = serde_json::to_string(&value).unwrap_or_default();
    format!("{},\"c\":{check}}}", &body[..body.len() - 1])
}
