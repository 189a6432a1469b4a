//! A person at the table: the binary, fed with lines as somebody types them.

use crate::binary::{folder, lucca, out};
use crate::support::{framework, shipped};
use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};

/// Runs the program and types these lines into it; in English, unless the arguments say otherwise.
pub fn typed(arguments: &[&str], lines: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lucca"));
    let mut child = command
        .args(arguments)
        .env("LUCCA_LANG", "en")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let lines = lines.to_owned();
    // From another thread: the program may fill its output before it has read everything.
    let typing = std::thread::spawn(move || {
        let _ = stdin.write_all(lines.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    typing.join().unwrap();
    output
}

/// First Watch as its guide asks for it: a question with words of one's own, three orders, and the turns go
/// by.
pub const GUIDED: &str = "\n\
    2\n2\n3\n1\n1 2 6 7\nDo you know of anything on your side that could explain it?\ny\n\
    \n\n\n3\n1\n1\ny\n3\n1\n2\ny\n\n\
    \n\n1\n1\n1\n1\n1\n2\nIt comes tonight.\ny\n\n3\n1\n1\ny\n\n\
    \n\n\ny\n\ny\n\
    1\n2\n3\n\n";

#[test]
fn a_person_plays_the_tutorial_to_the_end() {
    let log = folder("table").join("watch.jsonl");
    let log = log.to_str().unwrap();
    let output = typed(
        &[
            "play",
            "first-watch",
            "--terminal",
            "--unkept",
            "--seat",
            "MERROW",
            "--seed",
            "3",
            "--variant",
            "crew",
            "--log",
            log,
        ],
        GUIDED,
    );
    let text = out(&output);
    assert!(output.status.success(), "{text}");
    for words in [
        "FOR REPUBLIC OF MERROW ALONE",
        "TURN 1 · CONSULTATION, EXCHANGE 1/3",
        "You ask ULVANE for clarification, INC-1 (UN directory, diplomatic contact); you state facts, times, \
         a date for the reply, and that it is no accusation",
        "“Do you know of anything on your side that could explain it?”",
        "ULVANE answers you in full (request for clarification)",
        "counsel: lawful on what you know, settled",
        "You: Run the fallback, INC-1",
        "“It comes tonight.”",
        "ENDEX after turn 3",
        "ENDEX. What had happened: A crew of four",
        "SCORECARD · First Watch",
        "DEBRIEF",
        // The whole story, once it is over.
        "In truth (crew; for the facilitator alone while the exercise is open)",
        "PELLIN · Principality of Pellin",
    ] {
        assert!(
            text.split_whitespace().collect::<Vec<_>>().join(" ").contains(words),
            "\"{words}\" is missing in\n{text}"
        );
    }
    let replayed = lucca(&["replay", log, "--verify"]);
    assert!(
        replayed.status.success() && out(&replayed).contains("Do you know of anything on your side"),
        "the log holds what was typed"
    );
}

/// What is no choice is told and asked again; whatever is typed, nothing breaks, and the scorecard comes
/// at the end.
#[test]
fn whatever_is_typed_nothing_breaks() {
    let words = [
        "",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "y",
        "n",
        "?",
        "b",
        "1 2",
        "0",
        "-1",
        "99999999999999999999",
        "two",
        "q\nn",
        "é∑",
        "1,2;3",
        "%",
    ];
    for seed in 0..40_u64 {
        let (scenario, seat) =
            [("first-watch", "PELLIN"), ("night-at-the-substation", "BELMORA"), ("lantern-strait", "TOVREN")]
                [seed as usize % 3];
        let mut state = seed * 7919 + 1;
        let mut lines = String::from("\n");
        for _ in 0..250 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            lines.push_str(words[(state >> 33) as usize % words.len()]);
            lines.push('\n');
        }
        let output = typed(
            &["play", scenario, "--terminal", "--unkept", "--seat", seat, "--seed", &seed.to_string()],
            &lines,
        );
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && !error.contains("panicked"), "seed {seed}: {error}\n{lines}");
        let text = out(&output);
        // Before it is over, nothing of what only others or nobody may know.
        let before = text
            .split("ENDEX. What had happened")
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let scenario = shipped(scenario);
        for nation in scenario.file.nations.iter().filter(|nation| nation.id != seat) {
            let brief: Vec<&str> = nation.brief.get("en").split_whitespace().take(12).collect();
            assert!(!before.contains(&brief.join(" ")), "seed {seed}: the brief of {} leaks", nation.id);
        }
        for variant in &scenario.file.variants {
            assert!(!before.contains(variant.truth.get("en")), "seed {seed}: the truth leaks");
        }
    }
}

#[test]
fn a_person_may_leave_or_fall_silent() {
    let left = typed(
        &["play", "lantern-strait", "--terminal", "--unkept", "--seat", "ARDEL", "--seed", "1"],
        "\n\ny\n\nq\nn\n\n\n\ny\nq\ny\n",
    );
    let text = out(&left);
    assert!(
        left.status.success()
            && text.contains("You leave. The exercise ends here, in turn 2.")
            && text.contains("SCORECARD · Lantern Strait"),
        "{text}"
    );
    let silent =
        typed(&["play", "lantern-strait", "--terminal", "--unkept", "--seat", "ARDEL", "--seed", "1"], "\n");
    assert!(silent.status.success() && out(&silent).contains("Nothing more comes in"));
    // Before anything has happened there is nothing to judge.
    assert!(!out(&silent).contains("SCORECARD"));
}

#[test]
fn without_a_terminal_bots_play_and_it_says_so() {
    let output = typed(&["play", "lantern-strait"], "");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success()
            && error.contains("bots play")
            && out(&output).contains("SCORECARD · Lantern Strait"),
        "{error}"
    );
    let _ = framework();
}

#[test]
fn who_and_what_is_played_is_asked_or_told() {
    let asked = typed(&["play", "--terminal", "--unkept", "--seed", "4"], "7\n1\n2\n");
    let text = out(&asked);
    for words in [
        "Which exercise?",
        "1 First Watch:",
        "“7” is not a choice here. Type a number from 1 to 3",
        "Which State do you play?",
        "FOR PRINCIPALITY OF PELLIN ALONE",
    ] {
        assert!(text.contains(words), "\"{words}\" is missing in\n{text}");
    }
    let cases = [
        (["--seat", "ARDLE"], "did you mean `ARDEL`?"),
        (["--others", "asertive"], "did you mean `assertive`?"),
        (["--bot", "TOVREN=kind"], "known: cooperative, assertive, random, silent"),
        (["--variant", "gng"], "known: "),
    ];
    for (arguments, hint) in cases {
        let mut all = vec!["play", "lantern-strait", "--terminal", "--unkept"];
        if arguments[0] != "--seat" {
            all.extend(["--seat", "ARDEL"]);
        }
        all.extend(arguments);
        let output = typed(&all, "\n");
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(error.contains(hint), "{arguments:?}: {error}");
    }
}

/// A prompt has no line end; whoever sits there must see it before typing anything.
#[test]
fn a_prompt_is_seen_before_it_is_answered() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lucca"));
    let arguments = ["play", "first-watch", "--terminal", "--unkept", "--seat", "MERROW", "--seed", "3"];
    let mut child = command
        .args(arguments)
        .env("LUCCA_LANG", "en")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut seen = String::new();
    // Reading blocks for ever where a prompt is held back; the test runner's clock, or CI's, ends that.
    for (prompt, answer) in [
        ("Enter to begin > ", "\n"),
        ("? help\n> ", "2\n"),
        ("Enter to go back > ", "q\n"),
        ("[y/N] ", "y\n"),
    ] {
        let mut chunk = [0; 4096];
        while !seen.ends_with(prompt) {
            let read = stdout.read(&mut chunk).unwrap();
            assert!(read > 0, "{prompt:?} never came:\n{seen}");
            seen.push_str(&String::from_utf8_lossy(&chunk[..read]));
        }
        stdin.write_all(answer.as_bytes()).unwrap();
    }
    drop(stdin);
    stdout.read_to_string(&mut seen).unwrap();
    assert!(child.wait().unwrap().success() && seen.contains("ENDEX. What had happened"));
}
