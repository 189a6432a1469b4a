//! Checks that teach: every broken file is told as expected, at the very line and column; and what is on the
//! shelf can be taken down.

use crate::binary::{done, folder, lucca};
use crate::support::*;
use crate::walls::{files, root};
use lucca::diag::Diagnostic;
use lucca::scenario::{TEMPLATE, from_text};

fn findings(name: &str, text: &str) -> Vec<Diagnostic> {
    match from_text(name, text, framework()) {
        Ok(loaded) => loaded.warnings,
        Err(faults) => faults,
    }
}

/// One file for each fault; what is expected stands in its first lines.
#[test]
fn every_broken_file_is_told_as_expected() {
    let mut codes = std::collections::BTreeSet::new();
    let broken = files(&root().join("tests/fixtures/broken"), "ron");
    assert!(broken.len() >= 50);
    for path in broken {
        let text = std::fs::read_to_string(&path).unwrap();
        let expected: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("// expect: ")).collect();
        let found: Vec<String> = findings("x", &text)
            .iter()
            .map(|fault| {
                codes.insert(fault.code);
                assert!(!fault.hints.is_empty() || fault.code != "unknown", "{}: no way out", path.display());
                format!("{} {}:{} {}", fault.code, fault.place.line, fault.place.column, fault.message)
            })
            .collect();
        assert_eq!(found, expected, "{}", path.display());
    }
    assert!(codes.len() >= 25, "{codes:?}");
}

/// All faults at once, each at its place.
#[test]
fn many_faults_are_told_together_with_their_places() {
    let text = TEMPLATE
        .replace("\"CH-09\"", "\"CH-99\"")
        .replace("to: [\"BRENN\"]", "to: [\"BRENM\"]")
        .replace("technical: 3", "technical: 8");
    let faults = findings("three.ron", &text);
    assert_eq!(faults.len(), 3);
    for fault in faults {
        let line = text.lines().nth(fault.place.line as usize - 1).unwrap();
        let rest: String = line.chars().skip(fault.place.column as usize - 1).collect();
        assert!(
            ["\"CH-99\"", "\"BRENM\"", "8,"].iter().any(|word| rest.starts_with(word)),
            "{fault}: {rest}"
        );
    }
}

/// Places are found through comments, raw strings, maps of languages and every kind of bracket.
#[test]
fn places_are_right_whatever_stands_before_them() {
    let text = TEMPLATE
        .replace(
            "title: \"Two Harbours\"",
            "title: {\"en\": \"Two \\\"Harbours\\\"\", \"fr\": r#\"Deux \"ports\"\"#} /* a (note [that) is \
             /* nested */ */",
        )
        .replace("\"CH-09\"", "/* here: */ \"CH-99\"");
    let faults = findings("odd.ron", &text);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let line = text.lines().nth(faults[0].place.line as usize - 1).unwrap();
    assert!(
        line.chars().skip(faults[0].place.column as usize - 1).collect::<String>().starts_with("\"CH-99\"")
    );
}

#[test]
fn the_template_is_sound_and_plays() {
    assert!(findings("new.ron", TEMPLATE).is_empty());
    let folder = folder("new");
    let path = folder.join("mine.ron");
    let path = path.to_str().unwrap();
    done(&lucca(&["new", path]));
    assert_eq!(std::fs::read_to_string(path).unwrap(), TEMPLATE);
    assert_eq!(done(&lucca(&["check", path, "--strict"])), format!("{path}: sound\n"));
    for variant in ["gang", "service", "fault"] {
        assert!(
            done(&lucca(&["run", path, "--variant", variant, "--seed", "3"]))
                .contains(&format!("truth variant: {variant}"))
        );
    }
    // What is there is never written over.
    std::fs::write(path, "mine").unwrap();
    let again = lucca(&["new", path]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("nothing of it was touched"));
    assert_eq!(std::fs::read_to_string(path).unwrap(), "mine");
    assert_eq!(lucca(&["new", folder.join("no/such/folder.ron").to_str().unwrap()]).status.code(), Some(3));
}

/// A scenario may be a folder: one frame, and lists in as many files as its authors like; a fault is told in
/// the file it stands in.
#[test]
fn a_folder_is_one_scenario() {
    let folder = folder("folder");
    let path = folder.to_str().unwrap();
    let (start, end) = (TEMPLATE.find("    evidence: [").unwrap(), TEMPLATE.find("    notes: ").unwrap());
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    let lists = format!("(\n{})\n", &TEMPLATE[start..end]);
    write("scenario.ron", &format!("{}{}", &TEMPLATE[..start], &TEMPLATE[end..]));
    write("news.ron", &lists);
    write("readme.txt", "not read");
    assert_eq!(done(&lucca(&["check", path, "--strict"])), format!("{path}: sound\n"));
    let digest = |what: &str| {
        let value: serde_json::Value =
            serde_json::from_str(&done(&lucca(&["run", what, "--format", "json"]))).unwrap();
        value["digest"].clone()
    };
    std::fs::write(folder.join("whole.txt"), TEMPLATE).unwrap();
    assert_eq!(digest(path), digest(folder.join("whole.txt").to_str().unwrap()));

    write("news.ron", &lists.replace("id: \"wire\"", "id: \"ship\""));
    write(
        "later.ron",
        "(injects: [(id: \"late\", title: \"Late\", text: \"Late.\", to: [\"BRENM\"], at: turn(2))])",
    );
    let told = lucca(&["check", path, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    let places: Vec<(&str, &str, u64)> = json[0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["code"].as_str().unwrap(),
                one["file"].as_str().unwrap().rsplit('/').next().unwrap(),
                one["line"].as_u64().unwrap(),
            )
        })
        .collect();
    let line = 1 + lists.lines().position(|line| line.contains("id: \"wire\"")).unwrap() as u64;
    assert_eq!(places, [("id-twice", "news.ron", line - 1), ("unknown", "later.ron", 1)]);

    write("later.ron", "(inject: [])");
    write("news.ron", "(injects: [");
    let told = lucca(&["check", path]);
    let text = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(
        text.contains("later.ron:1:2") && text.contains("news.ron:1:11") && text.contains("2 faults"),
        "{text}"
    );
}

/// What a lecturer made of `lucca new` with nothing but the page in hand: it is sound, and its script plays
/// under every truth.
#[test]
fn a_newcomer_with_the_page_in_hand_wrote_this() {
    let path = |name: &str| root().join("tests/fixtures/newcomer").join(name).to_str().unwrap().to_owned();
    let (scenario, script) = (path("red-at-marrow.ron"), path("red-at-marrow.script.ron"));
    assert_eq!(
        done(&lucca(&["check", &scenario, "--orders", &script, "--strict"])),
        format!("{scenario}: sound\n")
    );
    for variant in ["ransom", "clock", "night-unit"] {
        let output =
            lucca(&["run", &scenario, "--orders", &script, "--variant", variant, "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&done(&output)).unwrap();
        for nation in ["CORVANE", "PELLORY"] {
            assert!(
                json["findings"].as_array().unwrap().iter().any(|finding| finding["nation"] == nation),
                "{variant}: {nation}"
            );
        }
    }
}

#[test]
fn check_speaks_to_people_and_programs() {
    let folder = folder("check");
    let bad = folder.join("bad.ron");
    std::fs::write(&bad, TEMPLATE.replace("\"CH-09\"", "\"CH-99\"")).unwrap();
    let bad = bad.to_str().unwrap();
    let told = lucca(&["check", bad, "lantern-strait"]);
    assert_eq!(told.status.code(), Some(1));
    let text = String::from_utf8(told.stdout).unwrap();
    assert!(
        text.contains("did you mean \"CH-09\"?")
            && text.contains(": 1 fault, 0 warnings")
            && text.contains("lantern-strait: sound"),
        "{text}"
    );
    let json = lucca(&["check", bad, "lantern-strait", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(
        (&json[0]["playable"], &json[1]["playable"]),
        (&serde_json::json!(false), &serde_json::json!(true))
    );
    let finding = &json[0]["findings"][0];
    assert_eq!(
        (&finding["code"], &finding["severity"]),
        (&serde_json::json!("unknown"), &serde_json::json!("error"))
    );
    assert!(finding["line"].as_u64().unwrap() > 60 && finding["column"].as_u64().unwrap() > 10);
    // A warning plays, and is a fault where one asks for it.
    let idle = root().join("tests/fixtures/broken/warn-channel-dead.ron");
    let idle = idle.to_str().unwrap();
    assert!(done(&lucca(&["check", idle])).contains("playable, 1 warning"));
    assert_eq!(lucca(&["check", idle, "--strict"]).status.code(), Some(1));
}

/// What is no scenario at all gets a clear message, and no more memory than a scenario would.
#[test]
fn what_is_no_scenario_is_told_as_such() {
    let folder = folder("hostile");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let bomb = format!(
        "(format: 1, injects: [(at: when({}turn(1){}))])",
        "not(".repeat(100_000),
        ")".repeat(100_000)
    );
    let utf16: Vec<u8> =
        [0xff_u8, 0xfe].into_iter().chain(TEMPLATE.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (path, word) in [
        (write("bomb.ron", bomb.as_bytes()), "nested too deep"),
        (write("large.ron", &vec![b' '; 100 << 20]), "not larger than 8 MiB"),
        (write("nul.ron", b"(format: 1,\0)"), "NUL byte"),
        (write("utf16.ron", &utf16), "UTF-16"),
        (write("latin.ron", b"(title: \"caf\xe9\")"), "not UTF-8"),
        (write("empty.ron", b""), "expect"),
        (
            write("twice.ron", TEMPLATE.replace("hours: 12,", "hours: 12, hours: 12,").as_bytes()),
            "stands twice",
        ),
        (folder.to_str().unwrap().to_owned(), "a folder without a file scenario.ron"),
        ("nowhere.ron".to_owned(), "there is no file"),
    ] {
        let told = lucca(&["check", &path]);
        let text = String::from_utf8_lossy(&told.stdout).into_owned();
        assert!(
            told.status.code() == Some(1) && text.to_lowercase().contains(&word.to_lowercase()),
            "{path}: {text}"
        );
    }
}

/// A scenario of five hundred injects: what the checks take, as a multiple of what reading the file takes.
#[test]
fn checking_is_cheap_beside_reading() {
    let text =
        ron::ser::to_string_pretty(&crate::big::file(framework(), 500), ron::ser::PrettyConfig::default())
            .unwrap();
    let best = |work: &dyn Fn()| {
        let once = || {
            let start = std::time::Instant::now();
            work();
            start.elapsed()
        };
        (0..5).map(|_| once()).min().unwrap()
    };
    let reading = best(&|| {
        let _: lucca::scenario::ScenarioFile = lucca::text::parse("big", &text).unwrap();
    });
    let all = best(&|| assert!(from_text("big", &text, framework()).is_ok()));
    println!(
        "500 injects, {} KiB: read in {reading:?}, read, checked, placed and compiled in {all:?}",
        text.len() >> 10
    );
    assert!(all < reading * 20, "{all:?} beside {reading:?}");
}

#[test]
fn the_shelf_is_told() {
    let list = done(&lucca(&["list"]));
    assert!(
        list.starts_with("first-watch\n")
            && list.contains("\nlantern-strait\n  Lantern Strait · ARDEL, ISMERE, TOVREN · 4 to 5 turns\n")
    );
    let json: serde_json::Value = serde_json::from_str(&done(&lucca(&["list", "--format", "json"]))).unwrap();
    assert_eq!(json[1]["id"], "lantern-strait");
    assert!(done(&lucca(&["licences"])).contains("serde "));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(done(&lucca(&["completions", shell])).contains("lucca"), "{shell}");
    }
    assert_eq!(lucca(&["completions", "tcsh"]).status.code(), Some(2));
}

/// Any completed turn is a valid end, with a full sheet; the truth can be chosen.
#[test]
fn a_run_can_end_early_and_choose_its_truth() {
    let run = |args: &[&str]| {
        let mut all = vec!["run", "lantern-strait", "--format", "json"];
        all.extend(args);
        let value: serde_json::Value = serde_json::from_str(&done(&lucca(&all))).unwrap();
        value
    };
    let early = run(&["--until", "2", "--seed", "6"]);
    assert_eq!((&early["turns"], &early["ended"]), (&serde_json::json!(2), &serde_json::json!(true)));
    assert!(
        early["findings"].as_array().unwrap().iter().all(|finding| finding["turn"].as_u64().unwrap() <= 2)
    );
    assert_ne!(
        run(&["--variant", "gang", "--seed", "6"])["digest"],
        run(&["--variant", "update", "--seed", "6"])["digest"]
    );
    for (args, word) in [
        (["--until", "0"], "turns 1 to 5"),
        (["--until", "40"], "turns 1 to 5"),
        (["--variant", "gong"], "did you mean `gang`"),
    ] {
        let mut all = vec!["run", "lantern-strait"];
        all.extend(args);
        let told = lucca(&all);
        assert!(
            told.status.code() == Some(1) && String::from_utf8_lossy(&told.stderr).contains(word),
            "{args:?}"
        );
    }
    // A log of a chosen truth and an early end verifies.
    let log = folder("early").join("n.jsonl");
    let log = log.to_str().unwrap();
    done(&lucca(&["run", "lantern-strait", "--until", "2", "--variant", "bureau", "--log", log]));
    done(&lucca(&["replay", log, "--verify"]));
}
