//! The walls: which room may know which, and what a room may never touch. Reads the source.

use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|have| have == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Room → the rooms it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("diag", &[]),
    ("text", &["diag"]),
    ("framework", &["diag", "text"]),
    ("scenario", &["diag", "text", "framework"]),
    ("engine", &["framework", "scenario"]),
    ("counsel", &["engine", "framework", "scenario"]),
    ("scoring", &["counsel", "engine", "framework", "scenario"]),
    ("doctrine", &["engine", "framework", "scenario", "text"]),
    ("simulate", &["engine", "scoring", "doctrine", "scenario"]),
    ("session", &["diag", "text", "engine", "scenario", "framework"]),
    ("store", &["diag", "text", "engine", "scenario", "framework", "session"]),
    ("report", &["engine", "scoring", "counsel", "framework", "scenario", "text"]),
    (
        "table",
        &[
            "report",
            "diag",
            "text",
            "framework",
            "scenario",
            "engine",
            "scoring",
            "doctrine",
            "session",
            "counsel",
        ],
    ),
    ("ui", &["engine", "counsel", "framework", "scenario", "scoring", "report", "text", "table"]),
    (
        "window",
        &[
            "ui",
            "table",
            "report",
            "diag",
            "text",
            "framework",
            "scenario",
            "engine",
            "scoring",
            "doctrine",
            "session",
            "store",
            "counsel",
        ],
    ),
    ("game", &["ui", "table", "window", "framework", "scenario", "text", "store"]),
    (
        "cli",
        &[
            "report",
            "diag",
            "text",
            "framework",
            "scenario",
            "engine",
            "scoring",
            "doctrine",
            "simulate",
            "session",
            "store",
            "counsel",
            "table",
        ],
    ),
];

/// Room → words that may not stand in its code.
const NEVER: &[(&str, &[&str])] = &[
    ("diag", &["std::fs", "println!", "eprintln!"]),
    ("text", &["std::fs", "println!"]),
    ("framework", &["std::fs", "println!", "f32", "f64"]),
    ("engine", ENGINE_NEVER),
    ("scoring", ENGINE_NEVER),
    ("counsel", ENGINE_NEVER),
    (
        "doctrine",
        &["Position", "std::fs", "std::time", "std::thread", "println!", "HashMap", "HashSet", "f32", "f64"],
    ),
    ("report", &["std::fs", "std::env", "println!", "HashMap", "HashSet", "f32", "f64"]),
    ("session", &["println!", "HashMap", "HashSet", "f32", "f64", "std::fs", "std::env"]),
    ("store", &["println!", "eprintln!", "HashMap", "HashSet", "f32", "f64", "admit", "enact", "advance"]),
    ("simulate", &["std::fs", "println!", "HashMap", "HashSet", "f32", "f64"]),
    (
        "ui",
        &[
            "std::fs",
            "std::time",
            "std::thread",
            "std::env",
            "println!",
            "eprintln!",
            "bevy",
            "Position",
            "HashMap",
            "HashSet",
        ],
    ),
    ("table", &["println!", "bevy", "egui", "std::fs", "admit", "enact", "advance", "HashMap", "HashSet"]),
    ("window", &["println!", "bevy", "admit", "enact", "advance", "HashMap", "HashSet"]),
    ("game", &["println!", "Position", "Sitting", "Library", "admit", "enact", "advance"]),
];

const ENGINE_NEVER: &[&str] = &[
    "std::fs",
    "std::io",
    "std::time",
    "std::thread",
    "std::env",
    "std::net",
    "std::process",
    "std::collections::Hash",
    "HashMap",
    "HashSet",
    "Instant",
    "SystemTime",
    "println!",
    "eprintln!",
    "print!",
    "dbg!",
    "f32",
    "f64",
    "rayon",
    "bevy",
    "egui",
    "tokio",
    "random_range",
    "rand::rng",
    "unsafe",
];

/// Only the theme knows a colour: nowhere else in the window is one made of numbers.
#[test]
fn only_the_theme_knows_a_colour() {
    let mut read = 0;
    for path in files(&root().join("src"), "rs") {
        let room = room_of(&path);
        if !["ui", "window", "game"].contains(&room.as_str()) || path.ends_with("ui/theme.rs") {
            continue;
        }
        read += 1;
        let code = code(&path);
        for word in [
            "from_rgb",
            "from_rgba",
            "from_gray",
            "Color32::RED",
            "Color32::WHITE",
            "Color32::BLACK",
            "Srgba",
            "hex(",
        ] {
            assert!(!code.contains(word), "{} makes a colour of its own: {word}", path.display());
        }
    }
    assert!(read > 30, "{read}");
}

/// The code of a file: comments go, since they may speak of anything.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn room_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    inside.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        let inner =
            |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        !inner(before) && (!word.ends_with(|last: char| last.is_alphanumeric()) || !inner(after))
    })
}

#[test]
fn rooms_know_only_whom_they_may() {
    let mut seen = Vec::new();
    for path in files(&root().join("src"), "rs") {
        let room = room_of(&path);
        if room == "lib" || room == "main" {
            continue;
        }
        let (_, may) = ROOMS
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("{} is in no room", path.display()));
        let code = code(&path);
        for (at, _) in code.match_indices("crate::") {
            let named: String = code[at + 7..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect();
            assert!(
                named == room || may.contains(&named.as_str()),
                "{} names crate::{named}, which {room} may not know",
                path.display()
            );
            seen.push(named);
        }
    }
    assert!(seen.len() > 200, "the wall test reads nothing");
}

#[test]
fn rooms_never_touch_what_is_not_theirs() {
    let mut looked_for = 0;
    for path in files(&root().join("src"), "rs") {
        let room = room_of(&path);
        // The planted leaks are a test ring; nothing of them is built without it.
        if path.ends_with("engine/planted.rs") {
            continue;
        }
        let code = code(&path);
        for (_, words) in NEVER.iter().filter(|(name, _)| *name == room) {
            for word in *words {
                assert!(!has_word(&code, word), "{} has `{word}`, which {room} never has", path.display());
                looked_for += 1;
            }
        }
        if room == "scenario" && !path.ends_with("load.rs") {
            assert!(!has_word(&code, "std::fs"), "{} touches files; only load.rs may", path.display());
        }
        if room != "text" {
            assert!(!has_word(&code, "ron::"), "{} knows RON; only text may", path.display());
        }
        for word in ["todo!", "unimplemented!", "dbg!", "unwrap()", "TODO", "FIXME"] {
            assert!(!code.contains(word), "{} has `{word}`", path.display());
        }
    }
    assert!(looked_for > 1000, "only {looked_for} words were looked for");
}

/// `apply` holds no rule and looks nothing up: it never names the scenario's definitions, dice, or a refusal.
#[test]
fn apply_only_adds_and_sets() {
    for path in files(&root().join("src/engine/apply"), "rs") {
        let code = code(&path);
        for word in ["Scenario", "chance", "Refusal", "emit", "panic!", "expect(", "scenario."] {
            assert!(!code.contains(word), "{} has `{word}`", path.display());
        }
    }
}

/// Only `emit` calls `apply`, and admission sees a view and nothing else.
#[test]
fn there_is_one_way_to_change_a_position() {
    let mut calls = 0;
    for path in files(&root().join("src/engine"), "rs") {
        let code = code(&path);
        calls += code.matches("apply(&mut self.position").count();
        if !["apply", "position"].iter().any(|room| path.parent().unwrap().ends_with(room)) {
            assert!(
                !code.contains("position_mut")
                    && !code.contains("dispatch_mut")
                    && !code.contains("sealed_mut"),
                "{}",
                path.display()
            );
        }
        if path.ends_with("admit.rs") || path.ends_with("moves.rs") {
            assert!(!has_word(&code, "Position"), "{} knows the position", path.display());
        }
    }
    assert_eq!(calls, 1);
}

/// What a delegation looks at is handed a scenario without truths, variants, injects to come and other
/// briefs, by type; the whole scenario is for the facilitator's console, the set-up and the debrief alone.
#[test]
fn what_a_delegation_sees_is_drawn_from_its_own_view_of_the_scenario() {
    let screens = ["curtain", "resolution", "review", "table"];
    let shared = ["map", "transcript", "words", "widgets", "lettering", "forms", "intent"];
    let mut looked_at = 0;
    for path in files(&root().join("src/ui"), "rs") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let folder = path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        let seats = folder == "panels"
            || folder == "screens" && screens.contains(&name.as_str())
            || folder == "ui" && shared.contains(&name.as_str());
        if !seats {
            continue;
        }
        looked_at += 1;
        let code = code(&path);
        for word in
            ["Scenario", "ScenarioFile", "VariantFile", "TruthFile", "InjectFile", "NationFile", "Position"]
        {
            assert!(!has_word(&code, word), "{} names {word}", path.display());
        }
    }
    assert!(looked_at >= 20, "{looked_at}");
}

#[test]
fn lints_stand_where_they_must() {
    for room in ["engine", "scoring", "doctrine", "counsel"] {
        let text = fs::read_to_string(root().join("src").join(room).join("mod.rs")).unwrap();
        assert!(text.contains("#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]"), "{room}");
    }
}

/// A position is copied ten thousand times a second: arrays and numbers, nothing else.
#[test]
fn a_position_holds_no_string_map_or_generator() {
    for name in ["mod.rs", "records.rs"] {
        let code = code(&root().join("src/engine/position").join(name));
        for word in ["String", "BTreeMap", "Vec<", "Rng", "Seed", "Text,", "Option<Box", "Rc<", "Arc<"] {
            assert!(!code.contains(word), "position/{name} has `{word}`");
        }
    }
}

/// Refusals are known to programs by their codes; a code once given is never changed.
#[test]
fn refusals_have_codes_of_their_own() {
    let code = code(&root().join("src/engine/refusal.rs"));
    let codes: Vec<&str> = code
        .split('"')
        .filter(|piece| {
            piece.contains('/')
                && piece.chars().all(|letter| letter.is_ascii_lowercase() || "/-".contains(letter))
        })
        .collect();
    let variants = code
        .split("pub enum Refusal {")
        .nth(1)
        .unwrap()
        .split("\n}")
        .next()
        .unwrap()
        .lines()
        .filter(|line| line.trim_end().ends_with(','))
        .count();
    let distinct: std::collections::BTreeSet<&&str> = codes.iter().collect();
    assert_eq!((codes.len(), distinct.len()), (variants, variants), "{codes:?}");
    for known in [
        "exercise/over",
        "submission/stale",
        "thing/unknown",
        "line/cut",
        "budget/attention",
        "order/not-concerned",
        "request/not-open",
    ] {
        assert!(codes.contains(&known), "{known} is gone");
    }
}
