//! Scripts: what is written happens, and only that; what cannot be is told with its place and code.

use crate::binary::{folder, lucca};
use crate::support::*;
use lucca::diag::{Diagnostic, Severity};
use lucca::engine::{Play, Seed};
use lucca::scenario::{Scenario, TEMPLATE, from_text};
use lucca::session::{Exercise, Log, Opening, Script, read_log, verify};
use std::sync::OnceLock;

/// Alva and Brenn, with every order on offer.
fn harbours() -> &'static Scenario {
    static SCENARIO: OnceLock<Scenario> = OnceLock::new();
    SCENARIO.get_or_init(|| {
        let start = TEMPLATE.find("    orders: [").unwrap();
        let end = start + TEMPLATE[start..].find("],").unwrap() + 2;
        from_text("harbours.ron", &format!("{}{}", &TEMPLATE[..start], &TEMPLATE[end..]), framework())
            .unwrap()
            .scenario
    })
}

fn silent(scenario: &Scenario) -> Seats {
    scenario.nation_ids().map(|_| lucca::doctrine::by_name("silent").unwrap()).collect()
}

/// Plays a script; returns the log and what was noted, or what stopped it.
fn played(text: &str, lenient: bool, until: Option<u8>) -> Result<(Log, Vec<Diagnostic>), Vec<Diagnostic>> {
    let scenario = harbours();
    let script = Script::read("s.ron", text, scenario)?;
    let seed = Seed::from_number(5);
    let opening = Opening { dice: script.dice(scenario), ..Opening::new(scenario, [0; 32], seed) };
    let mut play = Play::new(scenario, seed, Log::new(opening.clone()));
    opening.prepare(&mut play);
    let mut exercise = Exercise::new(play, silent(scenario)).with_relief(random_seats(scenario));
    let notes = script.play(&mut exercise, until, lenient)?;
    let log = exercise.play.observer.clone();
    // Whatever a script did, its log reads back and verifies.
    let read = read_log("n", log.to_text(scenario, &exercise.texts).as_bytes(), framework()).unwrap();
    assert_eq!(read.log.events, log.events);
    assert_eq!(verify("n", scenario, &log).unwrap(), log.events.len());
    Ok((log, notes))
}

fn moves(text: &str) -> String {
    format!("(format: 1, moves: [\n{text}\n])")
}

fn codes(faults: &[Diagnostic]) -> Vec<(&'static str, u32, u32)> {
    faults.iter().map(|fault| (fault.code, fault.place.line, fault.place.column)).collect()
}

const EVERYTHING: &str = r#"
    (turn: 0, by: "ALVA", do: [pick("test_contacts"), pick("template")]),
    (turn: 1, phase: briefing, control: [
        write(to: ["ALVA", "BRENN"], words: "The ferry waits."),
        extend(60),
        pause(true),
        pause(false),
        delay(inject: "morning", turns: 1),
        edit(inject: "deputy", words: "Nobody."),
        skip("deputy"),
        fire("landlord"),
        move(nation: "ALVA", meter: pressure, by: -5),
        move_pair(of: "ALVA", to: "BRENN", meter: trust, by: 5), set_line(line: "cert-line", health: good),
    ]),
    (turn: 1, exchange: 1, by: "ALVA", do: [
        check_lines,
        send(kind: clarify, to: "BRENN", line: "cert-line", about: "customs-down", says: [facts, times],
            words: "Whose machines are these?"),
        send(kind: ask_preservation, to: "BRENN", about: "customs-down", says: [facts], tlp: red),
        send(kind: protest, to: "BRENN", about: "customs-down", consequence: lawful_measures),
    ]),
    (turn: 1, exchange: 2, by: "BRENN", do: [
        acknowledge(from: "ALVA", kind: clarify),
        report(from: "ALVA", about: "customs-down"),
        judge(about: "customs-down", hypothesis: 3, percent: 60),
    ]),
    (turn: 1, exchange: 3, by: "BRENN", do: [
        reply(from: "ALVA", kind: clarify, how: declined, reason: secrecy),
        reply(from: "ALVA", kind: ask_preservation, how: full),
    ]),
    (turn: 1, by: "ALVA", do: [
        seal(order: "run_fallback", about: "customs-down", reason: safety),
        seal(order: "assess", about: "customs-down", confidence: high, ready: false),
        take_back(order: "assess", about: "customs-down"), done(true), done(false),
    ]),
    (turn: 1, by: "BRENN", do: [seal(order: "something_else", words: "Send the mayor across with bread.")]),
    (turn: 1, control: [
        rule(nation: "BRENN", order: "something_else", outcome: works, tags: [humanitarian]),
    ]),
    (turn: 2, phase: briefing, control: [
        freeze(nation: "BRENN", on: true), freeze(nation: "BRENN", on: false), merge_turn,
    ]),
    (turn: 2, by: "ALVA", do: [
        seal(order: "name_publicly", to: "BRENN", about: "customs-down", claim: K2,
            says: [facts, not_accusation]),
    ]),
    (turn: 2, phase: resolution, control: [hand_over(nation: "BRENN", bot: true)]),
    (turn: 3, phase: review, control: [hand_over(nation: "BRENN", bot: false), endex]),
"#;

/// Every deed and every act of control comes about, in the order in which it is written.
#[test]
fn a_script_can_do_all_that_people_can() {
    let (log, notes) =
        played(&moves(EVERYTHING), false, None).unwrap_or_else(|faults| panic!("{}", faults[0]));
    assert_eq!(notes, []);
    for word in [
        "card_picked",
        "sent",
        "acknowledged",
        "reported",
        "answered",
        "lines_checked",
        "order_sealed",
        "order_taken_back",
        "done_said",
        "judged",
        "written",
        "extended",
        "paused",
        "inject_delayed",
        "inject_edited",
        "inject_skipped",
        "released",
        "nation_moved",
        "pair_moved",
        "line_changed",
        "frozen",
        "handed_over",
        "ruled",
        "turn_merged",
        "ended",
    ] {
        assert!(log.events.iter().any(|event| event.kind().word() == word), "{word}");
    }
    // The bot plays while it holds the seat.
    assert!(
        log.to_text(harbours(), &lucca::session::Texts::default()).matches("\"by\":\"BRENN\"").count() > 6
    );
}

#[test]
fn what_is_refused_is_told_with_place_and_code_and_can_be_passed_over() {
    let cases = [
        ("(turn: 1, by: \"ALVA\", do: [seal(order: \"assess\")])", "order/needs-incident"),
        (
            "(turn: 1, by: \"ALVA\", do: [seal(order: \"name_publicly\", to: \"BRENN\", about: \
             \"customs-down\")])",
            "order/needs-claim",
        ),
        ("(turn: 1, exchange: 2, by: \"BRENN\", do: [acknowledge(from: \"ALVA\")])", "request/not-open"),
        ("(turn: 1, exchange: 2, by: \"BRENN\", do: [send(kind: ping, to: \"BRENN\")])", "target/self"),
        ("(turn: 1, by: \"ALVA\", do: [send(kind: ping, to: \"BRENN\")])", "phase/wrong"),
        ("(turn: 1, by: \"ALVA\", do: [take_back(order: \"assess\")])", "thing/unknown"),
        (
            "(turn: 1, by: \"ALVA\", do: [judge(about: \"customs-down\", hypothesis: 0, percent: 6)])",
            "value/range",
        ),
        (
            "(turn: 1, exchange: 1, by: \"BRENN\", do: [send(kind: clarify, to: \"ALVA\", about: \
             \"customs-down\", evidence: \"lease\")])",
            "thing/unknown",
        ),
        ("(turn: 2, phase: review, control: [fire(\"wire\")])", "facilitator/not-possible"),
        (
            "(turn: 1, control: [rule(nation: \"ALVA\", order: \"assess\", outcome: works)])",
            "facilitator/not-possible",
        ),
    ];
    for (text, code) in cases {
        let faults = played(&moves(text), false, None).unwrap_err();
        let word =
            ["do: [", "control: ["].iter().find_map(|word| Some(text.find(word)? + word.len() + 1)).unwrap();
        assert_eq!(codes(&faults), [(code, 2, word as u32)], "{text}");
        let (_, notes) = played(&moves(text), true, None).unwrap();
        assert!(notes.len() == 1 && notes[0].code == code && notes[0].severity == Severity::Warning);
    }
}

#[test]
fn what_cannot_be_is_told_at_once_before_anything_is_played() {
    let text = concat!(
        r#"(format: 1, scenario: "three-harbours", "#,
        r#"dice: [(of: inject("wires"), turn: 1, comes: 100)], moves: [
        (turn: 9, by: "ALVA", do: []),
        (turn: 1, exchange: 4, by: "ALVA", do: []),
        (turn: 0, phase: review, by: "ALVA", do: []),
        (turn: 1, do: [check_lines]),
        (turn: 1, by: "ALVO", control: [endex]),
        (turn: 1, by: "ALVA", do: ["#,
        r#"seal(order: "asses", to: "BREN", about: "custom", line: "line"), pick("cards")]),
        (turn: 1, exchange: 1, by: "ALVA", do: [send(kind: clarify, to: "BRENN", evidence: "leases")]),
    ])"#
    );
    let faults = played(text, true, None).unwrap_err();
    let found: Vec<(&str, u32)> = faults.iter().map(|fault| (fault.code, fault.place.line)).collect();
    let unknown = [
        ("unknown", 6),
        ("unknown", 7),
        ("unknown", 7),
        ("unknown", 7),
        ("unknown", 7),
        ("unknown", 7),
        ("unknown", 8),
    ];
    let first = [
        ("script-scenario", 1),
        ("unknown", 1),
        ("range", 1),
        ("range", 2),
        ("script-moment", 3),
        ("script-moment", 4),
        ("script-who", 5),
    ];
    let mut expected = [first.as_slice(), &[("script-who", 6)], &unknown].concat();
    expected.sort_unstable();
    let mut sorted = found.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert!(faults.iter().all(|fault| fault.place.column > 0 && !fault.hints.is_empty()));

    assert_eq!(played("(format: 2, moves: [])", true, None).unwrap_err()[0].code, "format");
    assert_eq!(
        played("(format: 1, moves: [(turn: 1, does: [])])", true, None).unwrap_err()[0].code,
        "shape-unknown-field"
    );
    assert_eq!(
        played(&moves("(turn: 1, phase: briefing, control: [pause(true)])"), true, None).unwrap_err()[0].code,
        "script-paused"
    );
}

#[test]
fn dice_can_be_fixed_and_moments_can_fail_to_come() {
    // A public act is misread when its die falls below, and is not when it does not.
    let naming = |comes: u8| {
        format!(
            "(format: 1, dice: [(of: reading(of: \"ALVA\", by: \"BRENN\"), turn: 1, comes: {comes})], \
             moves: [(turn: 1, by: \"ALVA\", do: [\
             seal(order: \"name_publicly\", to: \"BRENN\", about: \"customs-down\", claim: K2)])])"
        )
    };
    let tension = |text: &str| {
        let (log, _) = played(text, false, Some(1)).unwrap();
        log.event_lines(harbours(), &lucca::session::Texts::default())
            .iter()
            .find(|line| line.contains("\"read_as\""))
            .cloned()
            .unwrap()
    };
    assert!(tension(&naming(0)).contains("\"came\":0") && tension(&naming(99)).contains("\"came\":99"));
    // A die that nothing throws is told.
    let (_, notes) = played(
        "(format: 1, dice: [(of: notice(of: \"ALVA\", by: \"BRENN\", after: 0), turn: 1, comes: 3)], \
         moves: [])",
        false,
        Some(1),
    )
    .unwrap();
    assert_eq!(codes(&notes), [("script-die", 1, 20)]);
    // The exercise is ended after turn 2; what was to come in turn 3 is said to be missing.
    let (log, notes) = played(&moves("(turn: 3, by: \"ALVA\", do: [done(true)])"), false, Some(2)).unwrap();
    assert!(log.events.iter().any(|event| event.kind().word() == "ended"));
    assert_eq!(codes(&notes), [("script-unreached", 2, 1)]);
}

/// The binary plays a script, keeps its log, and hands a script's faults on with exit code 1.
#[test]
fn the_binary_plays_a_script() {
    let folder = folder("script");
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    std::fs::write(path("s.ron"), TEMPLATE).unwrap();
    let text = moves(
        "(turn: 1, by: \"ALVA\", do: [seal(order: \"assess\", about: \"customs-down\")]),\n(turn: 1, by: \
         \"BRENN\", do: [seal(order: \"assess\")])",
    );
    std::fs::write(path("o.ron"), &text).unwrap();
    let strict = lucca(&["run", &path("s.ron"), "--orders", &path("o.ron"), "--log", &path("n.jsonl")]);
    let said = String::from_utf8(strict.stderr).unwrap();
    assert!(strict.status.code() == Some(1) && strict.stdout.is_empty(), "{said}");
    assert!(said.contains("error[order/needs-incident]") && said.contains("o.ron:3:29"), "{said}");
    let lenient = lucca(&[
        "run",
        &path("s.ron"),
        "--orders",
        &path("o.ron"),
        "--lenient",
        "--log",
        &path("n.jsonl"),
        "--format",
        "json",
    ]);
    assert!(lenient.status.success());
    let json: serde_json::Value = serde_json::from_slice(&lenient.stdout).unwrap();
    // Seats without a script are silent: nothing but Alva's assessment happened.
    let log = std::fs::read_to_string(path("n.jsonl")).unwrap();
    assert_eq!(log.matches("\"e\":\"order_sealed\"").count(), 1);
    assert_eq!(json["nations"]["ALVA"]["law"].as_array().unwrap().len(), 1);
    assert_eq!(
        lucca(&["run", &path("s.ron"), "--lenient"]).status.code(),
        Some(2),
        "lenient means nothing without a script"
    );
    // Beside a script, a doctrine can still be put into another seat.
    let alone = moves("(turn: 1, by: \"ALVA\", do: [done(true)])");
    std::fs::write(path("o.ron"), alone).unwrap();
    let mixed = lucca(&[
        "run",
        &path("s.ron"),
        "--orders",
        &path("o.ron"),
        "--seat",
        "BRENN=random",
        "--log",
        &path("n.jsonl"),
    ]);
    assert!(mixed.status.success());
    let log = std::fs::read_to_string(path("n.jsonl")).unwrap();
    let sealed: Vec<&str> = log.lines().filter(|line| line.contains("\"e\":\"order_sealed\"")).collect();
    assert!(!sealed.is_empty() && sealed.iter().all(|line| line.contains("\"by\":\"BRENN\"")));
}

/// A profile changes what is shown, and nothing else: a doctrine behind it does nothing it does not show, and
/// the log says which it was.
#[test]
fn a_profile_is_a_surface() {
    let scenario = from_text(
        "light.ron",
        &TEMPLATE.replace(
            "    notes:",
            "    light: (orders: [\"assess\", \"bulletin\"], channels: [\"un-line\"]),\n    notes:",
        ),
        framework(),
    )
    .unwrap()
    .scenario;
    let folder = folder("profile");
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    std::fs::write(path("s.ron"), ron::ser::to_string(&scenario.file).unwrap()).unwrap();
    let log = |profile: &str, seed: &str| {
        let output =
            lucca(&["run", &path("s.ron"), "--profile", profile, "--seed", seed, "--log", &path("n.jsonl")]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(lucca(&["replay", &path("n.jsonl"), "--verify"]).status.success());
        std::fs::read_to_string(path("n.jsonl")).unwrap()
    };
    let mut lines = 0;
    for seed in ["1", "2", "3", "4"] {
        let light = log("light", seed);
        assert!(light.contains("\"profile\":\"light\""));
        for line in light.lines().filter(|line| line.contains("\"e\":\"order_sealed\"")) {
            assert!(line.contains("\"assess\"") || line.contains("\"bulletin\""), "{line}");
            lines += 1;
        }
        assert!(
            light.lines().filter(|line| line.contains("\"e\":\"sent\"")).all(|line| line.contains("un-line"))
        );
    }
    assert!(lines > 4);
    assert!(log("full", "1").contains("\"cert-line\""));
    // A profile that lists nothing shows everything: the same play, but for the word in its opening and the
    // checks that follow from it.
    let plain = |text: String| -> Vec<String> {
        text.lines()
            .skip(2)
            .map(|line| line.rsplit_once(",\"c\":").map_or(line, |(body, _)| body).to_owned())
            .collect()
    };
    assert_eq!(plain(log("standard", "2")), plain(log("full", "2")));
}
