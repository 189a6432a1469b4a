//! Logs: round trips, damage, erasure, verification.

use crate::support::*;
use lucca::engine::{
    Die, Event, FacilitatorCommand, NationMeter, Outcome, PairMeter, Phase, Play, Purpose, Seed, advance,
    ask_all,
};
use lucca::framework::{Tag, Tags};
use lucca::scenario::{ChannelId, Health, InjectId, NationId, Scenario, TextId};
use lucca::session::{Exercise, LoadedLog, Log, Opening, Texts, read_log, rechain, verify};

pub fn opening(scenario: &Scenario, seed: u64) -> Opening {
    Opening::new(scenario, framework().rubric_hash, Seed::from_number(seed))
}

/// Plays once and returns the log as text.
pub fn log_text(scenario: &Scenario, seed: u64) -> String {
    let mut play = Play::new(scenario, Seed::from_number(seed), Log::new(opening(scenario, seed)));
    run(&mut play, &mut random_seats(scenario), |_| {});
    play.observer.to_text(scenario, &Texts::default())
}

fn read(text: &str) -> LoadedLog {
    let loaded =
        read_log("test.jsonl", text.as_bytes(), framework()).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
    loaded
}

#[test]
fn a_log_reads_back_as_it_was_written() {
    for seed in 0..20 {
        let (events, _) = events(lantern(), seed);
        let text = log_text(lantern(), seed);
        let loaded = read(&text);
        assert_eq!(loaded.log.events, events);
        assert_eq!(loaded.log.to_text(&loaded.scenario, &loaded.texts), text);
        assert_eq!(verify("test.jsonl", &loaded.scenario, &loaded.log).unwrap(), events.len());
    }
}

#[test]
fn a_log_holds_names_and_integers_only() {
    let text = log_text(lantern(), 3);
    for line in text.lines().skip(1) {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        fn whole(value: &serde_json::Value) -> bool {
            match value {
                serde_json::Value::Number(number) => number.is_i64() || number.is_u64(),
                serde_json::Value::Array(list) => list.iter().all(whole),
                serde_json::Value::Object(map) => map.values().all(whole),
                _ => true,
            }
        }
        assert!(whole(&value), "{line}");
    }
    assert!(text.contains("\"from\":\"ARDEL\"") && text.contains("\"incident\":\"dark-lights\""));
}

#[test]
fn a_truncated_log_loads_to_its_last_good_event() {
    let text = log_text(lantern(), 1);
    let whole = read(&text);
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    for cut in (ends[1]..text.len()).step_by(97) {
        let loaded = read_log("cut.jsonl", &text.as_bytes()[..cut], framework()).unwrap();
        let good = ends.iter().filter(|end| **end <= cut).count() - 1;
        assert_eq!(loaded.log.events, whole.log.events[..good]);
        assert_eq!(loaded.faults.is_empty(), ends.contains(&cut), "cut at {cut}");
        if let Some(fault) = loaded.faults.first() {
            assert!(fault.to_string().contains(&format!("good up to event {good}")), "{fault}");
        }
    }
    for cut in [0, 10, ends[0], ends[0] + 20] {
        assert!(read_log("cut.jsonl", &text.as_bytes()[..cut], framework()).is_err());
    }
}

#[test]
fn a_flipped_bit_is_named_and_never_taken_for_sound() {
    let text = log_text(lantern(), 2);
    let whole = read(&text);
    let start = text.find('\n').unwrap() + 1;
    for (nth, at) in (0..text.len()).step_by(131).enumerate() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1 << (nth % 7);
        match read_log("flip.jsonl", &bytes, framework()) {
            Ok(loaded) => {
                assert!(whole.log.events.starts_with(&loaded.log.events));
                // The header's own words (engine version, spaces) are not what was played.
                let told = !loaded.faults.is_empty()
                    || loaded.log.events.len() == whole.log.events.len() && at < start;
                assert!(told, "byte {at} changed and nothing was said");
            }
            Err(faults) => assert!(!faults.is_empty()),
        }
    }
}

#[test]
fn lines_cannot_be_dropped_doubled_or_exchanged() {
    let text = log_text(lantern(), 4);
    let lines: Vec<&str> = text.lines().collect();
    let mut dropped = lines.clone();
    dropped.remove(40);
    let mut doubled = lines.clone();
    doubled.insert(40, lines[40]);
    let mut exchanged = lines.clone();
    exchanged.swap(40, 41);
    for changed in [dropped, doubled, exchanged] {
        let loaded = read_log("changed.jsonl", (changed.join("\n") + "\n").as_bytes(), framework()).unwrap();
        assert!(loaded.log.events.len() <= 40);
        assert_eq!(loaded.faults[0].code, "log-damaged");
    }
}

#[test]
fn what_is_no_log_is_told_so() {
    for (bytes, code) in [
        (&b""[..], "log-empty"),
        (b"hello\n", "log-header"),
        (b"{\"lucca\":\"log\",\"format\":99}\n", "log-header"),
        (b"{\"lucca\":\"log\",\"format\":1,\"scenario\":{}}\n", "log-header"),
        (b"\xff\xfe\x00", "log-empty"),
    ] {
        let faults = read_log("x.jsonl", bytes, framework()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == code), "{faults:?}");
    }
}

/// A facilitator does everything a facilitator can; words are typed; all of it is in the log and can be
/// verified.
fn facilitated(seed: u64) -> (LoadedLog, String) {
    let mut file = lantern_file();
    file.orders.push("something_else".into());
    let scenario = compiled(file);
    let play = Play::new(&scenario, Seed::from_number(seed), Log::new(opening(&scenario, seed)));
    let mut exercise = Exercise::new(play, random_seats(&scenario));
    let inject = |name: &str| InjectId::from_at(scenario.names.injects.place(name).unwrap());
    let (one, two) = (NationId(0), NationId(1));
    let mut acts = 0;
    while exercise.step() {
        let words = exercise.type_text("The minister asks for calm.");
        let (turn, phase) = (exercise.play.position().turn, exercise.play.position().phase);
        let commands = match (turn, phase) {
            (1, Phase::Briefing) => vec![
                FacilitatorCommand::Write { to: 0b011, text: words },
                FacilitatorCommand::Edit(inject("party"), words),
                FacilitatorCommand::Delay(inject("register"), 1),
                FacilitatorCommand::Skip(inject("no-fallback")),
                FacilitatorCommand::Pause(true),
                FacilitatorCommand::Pause(false),
                FacilitatorCommand::Extend(90),
            ],
            (1, Phase::Decision) => vec![
                FacilitatorCommand::Fire(inject("contact-gone")),
                FacilitatorCommand::MoveNation { nation: one, meter: NationMeter::Attention, by: 2 },
                FacilitatorCommand::MovePair { of: one, to: two, meter: PairMeter::Tension, by: 20 },
                FacilitatorCommand::MovePair { of: two, to: one, meter: PairMeter::Trust, by: -7 },
                FacilitatorCommand::SetLine { channel: ChannelId(0), health: Health::Cut },
            ],
            (2, Phase::Briefing) => {
                vec![
                    FacilitatorCommand::Freeze { nation: one, on: true },
                    FacilitatorCommand::HandOver { nation: two, bot: true },
                ]
            }
            (2, Phase::Decision) => vec![FacilitatorCommand::Freeze { nation: one, on: false }],
            (3, Phase::Briefing) => vec![FacilitatorCommand::MergeTurn],
            (3, Phase::Review) => vec![FacilitatorCommand::Endex],
            _ => vec![],
        };
        for command in commands {
            exercise.facilitate(&command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
            acts += 1;
        }
        // Whatever free-text order waits is ruled on.
        for nation in [one, two, NationId(2)] {
            for slot in 0..6 {
                let tags = Tags::of(Tag::Share);
                acts += usize::from(
                    exercise
                        .facilitate(&FacilitatorCommand::Adjudicate {
                            nation,
                            slot,
                            outcome: Outcome::Partly,
                            tags,
                        })
                        .is_ok(),
                );
            }
        }
    }
    assert!(acts >= 15);
    let text = exercise.play.observer.to_text(&scenario, &exercise.texts);
    (read(&text), text)
}

#[test]
fn the_facilitators_acts_are_logged_and_verified() {
    for seed in 0..8 {
        let (loaded, _) = facilitated(seed);
        assert_eq!(
            verify("facilitated.jsonl", &loaded.scenario, &loaded.log).unwrap(),
            loaded.log.events.len()
        );
    }
}

#[test]
fn typed_words_can_be_erased_and_the_log_still_verifies() {
    let (mut loaded, text) = facilitated(1);
    assert!(text.contains("asks for calm"));
    let id = loaded
        .log
        .events
        .iter()
        .find_map(|event| if let Event::Written { text, .. } = event { Some(*text) } else { None })
        .unwrap();
    assert_eq!(loaded.texts.words(id), Some("The minister asks for calm."));
    let digest = loaded.log.digest(&loaded.scenario, &loaded.texts);
    (1..500).for_each(|id| loaded.texts.erase(TextId(id)));
    let erased = loaded.log.to_text(&loaded.scenario, &loaded.texts);
    assert!(!erased.contains("asks for calm"));
    let again = read(&erased);
    assert_eq!(again.texts.words(id), None);
    assert_eq!(again.log.digest(&again.scenario, &again.texts), digest);
    assert!(verify("erased.jsonl", &again.scenario, &again.log).is_ok());
    // Other words under the same hash are found out.
    let forged = text.replace("asks for calm", "asks for a name");
    assert_eq!(
        read_log("forged.jsonl", forged.as_bytes(), framework()).unwrap().faults[0].code,
        "log-damaged"
    );
}

/// Writes lines anew with checks that fit: what somebody could do who knows how.
pub fn rechained(lines: &[String]) -> String {
    format!("{}\n{}", lines[0], rechain(&lines[1..].join("\n")))
}

#[test]
fn a_forged_log_reads_but_does_not_verify() {
    let text = log_text(lantern(), 1);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert_eq!(rechained(&lines), text);
    for (from, to) in [
        ("\"meter\":\"trust\",\"by\":2", "\"meter\":\"trust\",\"by\":20"),
        ("\"days\":36000", "\"days\":36"),
        ("\"came\":10,", "\"came\":90,"),
    ] {
        if !text.contains(from) {
            continue;
        }
        let forged: Vec<String> = lines.iter().map(|line| line.replacen(from, to, 1)).collect();
        let loaded = read(&rechained(&forged));
        let fault = verify("forged.jsonl", &loaded.scenario, &loaded.log).unwrap_err();
        assert_eq!(fault.code, "log-unfaithful");
    }
    let shorter: Vec<String> = lines[..lines.len() - 30].to_vec();
    assert!(
        verify("shorter.jsonl", lantern(), &read(&rechained(&shorter)).log).is_ok(),
        "an unfinished log is not a lie"
    );
}

#[test]
fn a_chosen_variant_is_in_the_log() {
    let scenario = lantern();
    for variant in 0..3 {
        let opening = Opening { chosen_variant: Some(variant), ..opening(scenario, 9) };
        let mut play = Play::new(scenario, Seed::from_number(9), Log::new(opening));
        play.choose_variant(Some(variant));
        let (mut seats, dice) = (random_seats(scenario), *play.seed());
        while play.position().phase != Phase::Ended {
            ask_all(&mut play, &mut seats, &dice);
            advance(&mut play);
        }
        assert_eq!(play.position().variant, variant);
        let loaded = read(&play.observer.to_text(scenario, &Texts::default()));
        assert_eq!(loaded.log.opening.chosen_variant, Some(variant));
        assert!(verify("variant.jsonl", &loaded.scenario, &loaded.log).is_ok());
    }
}

#[test]
fn scripted_dice_are_in_the_log_as_such() {
    let scenario = lantern();
    let dice: Vec<(Die, u8)> = (0..5)
        .flat_map(|turn| {
            scenario
                .reading_keys
                .iter()
                .map(move |key| (Die { purpose: Purpose::Reading, subject: *key, turn, nth: 0 }, 0))
        })
        .collect();
    let mut read_badly = 0;
    for seed in 0..5 {
        let opening = Opening { dice: dice.clone(), ..opening(scenario, seed) };
        let mut play = Play::new(scenario, Seed::from_number(seed), Log::new(opening.clone()));
        opening.prepare(&mut play);
        run(&mut play, &mut random_seats(scenario), |_| {});
        let loaded = read(&play.observer.to_text(scenario, &Texts::default()));
        assert_eq!(loaded.log.opening.dice, dice);
        assert!(verify("scripted.jsonl", &loaded.scenario, &loaded.log).is_ok());
        read_badly += loaded
            .log
            .events
            .iter()
            .filter(|event| matches!(event, Event::ReadAs { reading: 0, came: 0, .. }))
            .count();
    }
    assert!(read_badly > 0);
}
