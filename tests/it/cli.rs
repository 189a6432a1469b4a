//! The binary as a binary: what it prints, where, and how it ends.

use crate::binary::{err, folder, lucca, out};
use crate::support::LANTERN;
use std::process::Command;

#[test]
fn bare_it_plays_and_says_what_there_is() {
    let output = lucca(&[]);
    assert!(output.status.success());
    assert!(out(&output).starts_with("EXERCISE · Lantern Strait"));
    assert!(out(&output).contains("\nSCORECARD · Lantern Strait\n") && out(&output).contains("\n  digest "));
    assert!(err(&output).contains("Nobody sits at a terminal"));
}

#[test]
fn help_and_version_are_data() {
    for (args, word) in [
        (vec!["--help"], "Examples:"),
        (vec!["run", "--help"], "--seat"),
        (vec!["replay", "--help"], "--verify"),
        (vec!["--version"], "lucca 0."),
    ] {
        let output = lucca(&args);
        assert!(output.status.success());
        assert!(out(&output).contains(word), "{args:?}");
        assert!(err(&output).is_empty());
    }
}

#[test]
fn the_same_seed_plays_the_same_and_another_does_not() {
    let play = |seed| out(&lucca(&["run", "lantern-strait", "--seed", seed]));
    assert_eq!(play("4"), play("4"));
    assert_ne!(play("4"), play("5"));
}

#[test]
fn json_is_one_document_with_every_norm() {
    let output = lucca(&["run", "--format", "json", "--seed", "2"]);
    let document: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(document["scenario"], "lantern-strait");
    assert_eq!(document["ended"], true);
    assert_eq!(document["digest"].as_str().unwrap().len(), 64);
    for nation in ["ARDEL", "ISMERE", "TOVREN"] {
        let norms = document["nations"][nation]["norms"].as_object().unwrap();
        assert_eq!(norms.len(), 12);
        assert!(
            norms.values().all(|norm| norm["adherence"].is_null()
                || (0.0..=1.0).contains(&norm["adherence"].as_f64().unwrap()))
        );
    }
    let findings = document["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    for finding in findings {
        assert!(!finding["cites"].as_array().unwrap().is_empty() && finding["because"].is_string());
    }
}

#[test]
fn a_log_replays_verifies_and_stops_where_told() {
    let folder = folder("replay");
    let log = folder.join("play.jsonl");
    let log = log.to_str().unwrap();
    let run = lucca(&["run", "--seed", "6", "--log", log]);
    assert!(run.status.success() && err(&run).contains("play.jsonl"));
    let replay = lucca(&["replay", log, "--verify"]);
    assert!(replay.status.success(), "{}", err(&replay));
    // Why a bot did something is told while it plays, and stands in no log.
    let unreasoned = |text: String| {
        let mut reason = false;
        let kept = text.lines().filter(|line| {
            reason = line.starts_with("     — ") || reason && line.starts_with("       ");
            !reason
        });
        kept.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(unreasoned(out(&replay)), unreasoned(out(&run)));
    assert!(err(&replay).contains("Verified:"));

    let part = lucca(&["replay", log, "--to-turn", "2"]);
    assert!(out(&part).contains("TURN 2") && !out(&part).contains("TURN 3"));

    let text = std::fs::read_to_string(log).unwrap();
    let cut = folder.join("cut.jsonl");
    std::fs::write(&cut, &text[..text.len() * 2 / 3]).unwrap();
    let damaged = lucca(&["replay", cut.to_str().unwrap()]);
    assert_eq!(damaged.status.code(), Some(1));
    assert!(out(&damaged).contains("TURN 1"), "what is good is told");
    assert!(err(&damaged).contains("error[log-damaged]") && err(&damaged).contains("good up to event"));
}

#[test]
fn faults_name_the_place_and_the_remedy() {
    let folder = folder("faults");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let cases = [
        ("no/such/file.ron".to_owned(), "error[file-missing]", "built in: first-watch, lantern-strait"),
        (folder.to_str().unwrap().to_owned(), "error[file-folder]", "hint:"),
        (write("empty.ron", b""), "error[", "-->"),
        (write("nul.ron", b"(\n id:\0"), "error[text-nul]", "nul.ron:2:5"),
        (write("latin.ron", b"(title: \"caf\xe9\")"), "error[text-encoding]", "latin.ron:1:13"),
        (write("bom16.ron", b"\xff\xfe(\0"), "error[text-encoding]", "UTF-8"),
        (write("bomb.ron", "(".repeat(200_000).as_bytes()), "error[", "bomb.ron:1"),
        (
            write("field.ron", LANTERN.replace("synopsis:", "synopsys:").as_bytes()),
            "error[shape-unknown-field]",
            "did you mean `synopsis`?",
        ),
        (
            write("two.ron", LANTERN.replace("id: \"TOVREN\"", "id: \"TOVERN\"").as_bytes()),
            "error[unknown]",
            "did you mean \"TOVERN\"?",
        ),
    ];
    for (path, code, hint) in cases {
        let output = lucca(&["run", &path]);
        assert_eq!(output.status.code(), Some(1), "{path}");
        assert!(out(&output).is_empty());
        assert!(err(&output).contains(code) && err(&output).contains(hint), "{path}:\n{}", err(&output));
    }
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_at_once() {
    let path = folder("large").join("large.ron");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let output = lucca(&["run", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("error[file-large]"));
}

#[test]
fn wishes_for_seats_are_all_checked() {
    let output = lucca(&["run", "--seat", "ARDLE=silent", "--seat", "ISMERE=randm", "--seat", "TOVREN"]);
    assert_eq!(output.status.code(), Some(1));
    for word in ["did you mean `ARDEL`?", "did you mean `random`?", "NATION=BOT"] {
        assert!(err(&output).contains(word), "{}", err(&output));
    }
    assert_eq!(lucca(&["run", "--seed", "many"]).status.code(), Some(2));
    assert_eq!(lucca(&["dance"]).status.code(), Some(2));
}

#[test]
fn silence_costs() {
    let silent = lucca(&[
        "run",
        "--seed",
        "3",
        "--seat",
        "ARDEL=silent",
        "--seat",
        "ISMERE=silent",
        "--seat",
        "TOVREN=silent",
        "--format",
        "json",
    ]);
    let document: serde_json::Value = serde_json::from_str(&out(&silent)).unwrap();
    assert!(document["nations"]["ARDEL"]["outcome"]["person_days"].as_u64().unwrap() > 100_000);
}

#[test]
fn a_log_that_cannot_be_written_is_told_with_its_own_code() {
    let output = lucca(&["run", "--log", "/no/such/folder/play.jsonl"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(err(&output).contains("error[file-write]"));
}

#[test]
fn plain_where_nobody_asked_for_colour() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_lucca")).args(["run"]).env("NO_COLOR", "1").output().unwrap();
    assert!(!out(&output).contains('\u{1b}') && !err(&output).contains('\u{1b}'));
}

#[test]
fn the_codex_opens_at_every_key() {
    let contents = out(&lucca(&["framework"]));
    let document: serde_json::Value =
        serde_json::from_str(&out(&lucca(&["framework", "--format", "json"]))).unwrap();
    let keys: Vec<&str> =
        document.as_array().unwrap().iter().map(|entry| entry["key"].as_str().unwrap()).collect();
    assert!(keys.len() > 200);
    for key in keys.iter().step_by(9).chain(&[
        "N03",
        "N12",
        "IL-10",
        "CM-7",
        "T2",
        "OSCE-8",
        "CH-05",
        "S4",
        "TLP:AMBER",
        "isolate_hosts",
        "legal_view",
    ]) {
        assert!(contents.contains(key));
        let page = lucca(&["framework", key]);
        assert!(page.status.success(), "{key}");
        assert!(out(&page).lines().all(|line| line.chars().count() <= 100), "{key}:\n{}", out(&page));
    }
    let norm = out(&lucca(&["framework", "n03"]));
    for section in [
        "ELEMENTS",
        "COUNTS FOR IT",
        "COUNTS AGAINST IT",
        "HOW IT CAME ABOUT",
        "HOW THE RUBRIC SEES IT",
        "SOURCES",
        "SEE ALSO",
    ] {
        assert!(norm.contains(&format!("\n{section}\n")), "{section}");
    }
    let entry: serde_json::Value =
        serde_json::from_str(&out(&lucca(&["framework", "CM-7", "--format", "json"]))).unwrap();
    assert_eq!(entry["entry"]["kind"], "countermeasure");
    // Paragraphs of the declaration open by number, and as they are cited.
    for number in 1..=12 {
        let page = out(&lucca(&["framework", &format!("D{number}")]));
        assert!(page.starts_with(&format!("D{number} · Text, and no rule by itself · ")), "{page}");
        assert!(page.lines().all(|line| line.chars().count() <= 100), "{page}");
        assert_eq!(out(&lucca(&["framework", &format!("Lucca D{number}")])), page);
    }
    for key in
        ["NORMS", "CHARTER", "GGE-PROC", "LUCCA", "LUC-1", "LUC-2", "LUC-3", "LUC-4", "DINARD", "GF", "CH-25"]
    {
        assert!(out(&lucca(&["framework", key])).lines().all(|line| line.chars().count() <= 100), "{key}");
    }
    let unknown = lucca(&["framework", "CM-77"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(err(&unknown).contains("did you mean `CM-7`?"), "{}", err(&unknown));
}
