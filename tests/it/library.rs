//! The library by the binary: played, killed, taken up, taken back, sent, annotated, proved.

use crate::binary::out;
use crate::store::fresh;
use crate::support::framework;
use lucca::store::Library;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::Receiver;
use std::time::Duration;

fn command(store: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lucca"));
    command
        .args(arguments)
        .env("LUCCA_STORE", store)
        .env("NO_COLOR", "1")
        .env("TZ", "UTC")
        .env("LUCCA_LANG", "en");
    crate::binary::without_display(&mut command);
    command
}

fn lucca(store: &Path, arguments: &[&str]) -> Output {
    command(store, arguments).stdin(Stdio::null()).output().unwrap()
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What was printed, without the breaks of its lines.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Somebody at the table, line by line.
struct Person {
    child: Child,
    stdin: ChildStdin,
    /// What comes in, from a thread that reads: a prompt that never comes fails a test and does not hang it.
    heard: Receiver<String>,
    seen: String,
}

impl Person {
    fn sits_down(store: &Path, arguments: &[&str]) -> Self {
        Self::begins(command(store, arguments))
    }

    fn begins(mut command: Command) -> Self {
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (sender, heard) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let (mut chunk, mut bytes) = ([0; 4096], Vec::new());
            while let Ok(read @ 1..) = stdout.read(&mut chunk) {
                bytes.extend_from_slice(&chunk[..read]);
                // A letter may come in two pieces.
                let whole = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), str::len);
                let text: Vec<u8> = bytes.drain(..whole).collect();
                if sender.send(String::from_utf8_lossy(&text).into_owned()).is_err() {
                    return;
                }
            }
        });
        Self { child, stdin, heard, seen: String::new() }
    }

    /// Reads until this prompt stands there; returns what was read.
    fn sees(&mut self, prompt: &str) -> String {
        while !self.seen.ends_with(prompt) {
            match self.heard.recv_timeout(Duration::from_secs(20)) {
                Ok(text) => self.seen.push_str(&text),
                Err(_) => panic!("{prompt:?} never came:\n{}", self.seen),
            }
        }
        std::mem::take(&mut self.seen)
    }

    /// Reads until these words have come, wherever a terminal puts its cursor afterwards.
    fn waits_for(&mut self, words: &str) -> String {
        while !self.seen.contains(words) {
            match self.heard.recv_timeout(Duration::from_secs(20)) {
                Ok(text) => self.seen.push_str(&text),
                Err(_) => panic!("{words:?} never came:\n{}", self.seen),
            }
        }
        std::mem::take(&mut self.seen)
    }

    fn answers_anywhere(&mut self, dialogue: &[(&str, &str)]) {
        for (words, line) in dialogue {
            self.waits_for(words);
            self.stdin.write_all(format!("{line}\r").as_bytes()).unwrap();
        }
    }

    fn types(&mut self, line: &str) {
        self.stdin.write_all(format!("{line}\n").as_bytes()).unwrap();
    }

    fn answers(&mut self, dialogue: &[(&str, &str)]) {
        for (prompt, line) in dialogue {
            self.sees(prompt);
            self.types(line);
        }
    }

    /// As a power cut, or the task manager: no farewell.
    fn dies(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn leaves(mut self) -> String {
        drop(self.stdin);
        self.seen.extend(self.heard.iter());
        assert!(self.child.wait().unwrap().success(), "{}", self.seen);
        self.seen
    }
}

const BACK: &str = "Enter to go back > ";
const WATCH: [&str; 7] = ["play", "first-watch", "--terminal", "--seat", "MERROW", "--seed", "3"];
const WORDS: &str = "Do you know of anything on your side — un câble, peut-être — that could explain it?";

#[test]
fn killed_in_the_middle_of_a_sentence_it_stands_where_it_was() {
    let store = fresh("killed").join("exercises.lucca");
    let mut person = Person::sits_down(&store, &WATCH);
    person.answers(&[
        ("Enter to begin > ", ""),
        ("? help\n> ", "2"),
        (BACK, "2"),
        (BACK, "3"),
        (BACK, "1"),
        ("Enter for none > ", "1 2 6 7"),
        ("for none) > ", WORDS),
    ]);
    let question = person.sees("Send? [y/N] ");
    person.dies();
    let listed = lucca(&store, &["exercises"]);
    assert!(out(&listed).contains("First Watch as MERROW · turn 1, consultation"), "{}", out(&listed));

    // Killed once more while it stands there, before anything new was said.
    Person::sits_down(&store, &["resume", "--terminal"]).dies();
    let mut person = Person::sits_down(&store, &["resume", "1", "--terminal"]);
    let again = person.sees("Send? [y/N] ");
    let tail = |text: &str| text[text.rfind("\nTO ").unwrap()..].to_owned();
    assert_eq!(tail(&again), tail(&question), "the same form, words included");
    assert!(
        again.contains(WORDS) && again.contains("Resumed in turn 1") && again.contains("You are MERROW"),
        "{again}"
    );
    person.types("y");
    let sent = person.sees("\n> ");
    assert!(sent.contains(WORDS), "{sent}");
    person.dies();
    // It went out once, and is not said again.
    let mut person = Person::sits_down(&store, &["resume", "1", "--terminal"]);
    let after = person.sees("? help\n> ");
    assert_eq!(after.matches(WORDS).count(), 1, "{after}");
    assert!(!after.contains("Send?"));
    assert!(
        flowing(&person.leaves())
            .contains("The exercise is kept as it stands, in turn 1. `lucca resume 1` resumes it here.")
    );
    let log = out(&lucca(&store, &["exercises", "log", "1"]));
    assert_eq!(log.matches("\"e\":\"sent\",\"words\"").count(), 1, "{log}");
}

/// Played in pieces or in one go: the same log, to the byte.
#[test]
fn an_exercise_in_pieces_is_the_exercise_in_one_go() {
    let folder = fresh("pieces");
    let lines =
        ["", "2", "3", "1", "", "Is it yours?", "y", "", "", "", "3", "1", "1", "y", "", "", "", "", "y"];
    let whole = folder.join("whole.lucca");
    let mut person = Person::sits_down(&whole, &WATCH);
    lines.iter().for_each(|line| person.types(line));
    person.leaves();
    let want = out(&lucca(&whole, &["exercises", "log", "1"]));
    let pieces = folder.join("pieces.lucca");
    let mut at = 0;
    while at < lines.len() {
        let arguments: &[&str] = if at == 0 { &WATCH } else { &["resume", "1", "--terminal"] };
        let mut person = Person::sits_down(&pieces, arguments);
        person.types(lines[at]);
        person.leaves();
        at += 1;
    }
    let have = out(&lucca(&pieces, &["exercises", "log", "1"]));
    assert!(want.lines().count() > 60);
    assert_eq!(have, want);
}

#[test]
fn back_to_a_turn_is_a_new_line_and_the_old_one_stays() {
    let store = fresh("back").join("exercises.lucca");
    let mut person = Person::sits_down(&store, &WATCH);
    person.answers(&[
        ("Enter to begin > ", ""),
        ("? help\n> ", ""),
        ("\n> ", ""),
        ("\n> ", ""),
        ("\n> ", ""),
        ("turn pass? [y/N] ", "y"),
    ]);
    person.answers(&[
        ("? help\n> ", "n"),
        ("for none) > ", "We were too quick."),
        ("\n> ", "p"),
        ("Enter to go on > ", ""),
        ("\n> ", "u"),
        (BACK, "1"),
        ("Go back? [y/N] ", "y"),
    ]);
    let again = person.sees("? help\n> ");
    assert!(
        again.contains("A new branch begins: branch 2 of exercise 1. Branch 1 stays as it is")
            && again.contains("TURN 1"),
        "{again}"
    );
    person.types("q");
    person.answers(&[("ends it now] ", "e")]);
    let sheet = person.sees("Enter to leave > ");
    assert!(
        sheet.contains("ENDEX. What had happened") && sheet.contains("4 Go back to the beginning of a turn"),
        "{sheet}"
    );
    person.types("");
    person.leaves();

    let looked = flowing(&out(&lucca(&store, &["exercises", "1"])));
    for words in [
        "EXERCISE 1 · First Watch as MERROW",
        "1 · turn 2, consultation",
        "2 · ended",
        "leaves branch 1 after event",
        "MERROW (delegation)",
        "We were too quick.",
    ] {
        assert!(looked.contains(words), "{words}: {looked}");
    }
    let open = lucca(&store, &["exercises", "compare", "1", "1", "2"]);
    assert!(
        open.status.code() == Some(1)
            && out(&open).is_empty()
            && error(&open).contains("this branch has not ended"),
        "{}",
        error(&open)
    );
    let compared = out(&lucca(&store, &["exercises", "compare", "1", "1", "2", "--all"]));
    for words in
        ["The same up to event", "OUTCOME", "MERROW", "ULVANE", "person-days", "it has not ended yet"]
    {
        assert!(compared.contains(words), "{words}: {compared}");
    }
    // What was half said when it was left is gone with the line that was left on purpose.
    let mut person = Person::sits_down(&store, &["resume", "1", "--branch", "1", "--terminal"]);
    let there = person.sees("? help\n> ");
    assert!(there.contains("Resumed in turn 2") && !there.contains("BACK TO WHEN"), "{there}");
    drop(person.leaves());
    let forked = lucca(&store, &["exercises", "fork", "1", "--branch", "1", "--turn", "2"]);
    assert!(
        error(&forked).contains("Branch 3 of exercise 1 leaves branch 1 after event"),
        "{}",
        error(&forked)
    );
    assert!(error(&lucca(&store, &["exercises", "fork", "1", "--turn", "9"])).contains("has no turn 9"));
    // The earlier name of the option works, and the new one is said once.
    let log = |option: &str| lucca(&store, &["exercises", "log", "1", option, "1"]);
    let (old, new) = (log("--line"), log("--branch"));
    assert!(old.status.success() && out(&old) == out(&new) && error(&new).is_empty());
    assert_eq!(error(&old), "`--line` is now called `--branch`. The old name still works.\n");
    assert!(out(&lucca(&store, &["exercises", "verify"])).contains("3 branches"));
}

#[test]
fn notes_ratings_and_corrections_by_an_evaluator() {
    let store = fresh("evaluator").join("exercises.lucca");
    let mut person = Person::sits_down(
        &store,
        &["play", "lantern-strait", "--terminal", "--seat", "ARDEL", "--seed", "3"],
    );
    person.answers(&[
        ("Enter to begin > ", ""),
        ("begin without > ", ""),
        ("[y/N] ", "y"),
        ("? help\n> ", ""),
    ]);
    person.sees("\n> ");
    // The evaluator sits beside, while it is played.
    let by = ["--by", "R. Ossian", "--role", "evaluator"];
    let run = |arguments: &[&str]| lucca(&store, &[&["exercises"], arguments, &by].concat());
    assert!(error(&run(&["note", "1", "Quiet room.", "--at", "12"])).contains("Entry 2 in the journal"));
    assert!(run(&["bookmark", "1", "--at", "20"]).status.success());
    assert!(
        run(&["rubric-criterion", "1", "tone", "Tone of messages", "shrill", "cold", "plain", "warm"])
            .status
            .success()
    );
    assert!(run(&["rate", "1", "tone", "4", "from the first word", "--nation", "ARDEL"]).status.success());
    assert!(error(&run(&["rate", "1", "tone", "5"])).contains("it goes from 1 to 4"));
    assert!(error(&run(&["rate", "1", "tune", "3"])).contains("there are tone"));
    assert!(error(&run(&["rate", "1", "tone", "3", "--nation", "ARDLE"])).contains("did you mean `ARDEL`?"));
    assert!(error(&run(&["note", "1", "x", "--at", "9999"])).contains("there is no event 9999"));
    assert!(run(&["withdraw", "1", "3", "nothing there"]).status.success());
    let held = lucca(&store, &["resume", "1", "--terminal"]);
    assert!(
        held.status.code() == Some(1)
            && error(&held).contains("is held by")
            && error(&held).contains("process"),
        "{}",
        error(&held)
    );
    assert!(out(&lucca(&store, &["exercises"])).contains("in use by"));
    person.types("q");
    person.answers(&[("ends it now] ", "e")]);
    person.sees("Enter to leave > ");
    person.types("");
    person.leaves();

    let sheet = out(&lucca(&store, &["score", "1"]));
    assert!(sheet.contains("SCORECARD · Lantern Strait"), "{sheet}");
    let file = store.with_file_name("corrections.ron");
    std::fs::write(
        &file,
        "[add(nation: \"ARDEL\", norm: \"N01\", verdict: consistent, weight: 2, because: \
         \"It asked first.\", cites: [\"A/70/174 para 13 (a)\"], reason: \"Seen in the room.\")]",
    )
    .unwrap();
    let corrected = run(&["correct", "1", file.to_str().unwrap()]);
    assert!(corrected.status.success(), "{}", error(&corrected));
    assert!(out(&lucca(&store, &["score", "1"])).contains("Seen in the room."));
    std::fs::write(&file, "[strike(finding: 900, reason: \"x\")]").unwrap();
    assert!(error(&run(&["correct", "1", file.to_str().unwrap()])).contains("there is no finding 900"));
    let looked = flowing(&out(&lucca(&store, &["exercises", "1"])));
    for words in [
        "event 12, preparation · R. Ossian (evaluator): Quiet room.",
        "adds the criterion “Tone of messages” (tone): 1 shrill, 2 cold, 3 plain, 4 warm",
        "rates ARDEL, Tone of messages: 4 of 4, warm: from the first word",
        "a finding is added for ARDEL, N01",
    ] {
        assert!(looked.contains(words), "{words}: {looked}");
    }
    assert!(
        looked.contains(
            "event 20, turn 1, briefing · R. Ossian (evaluator): a bookmark [withdrawn: nothing there]"
        ),
        "{looked}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&out(&lucca(&store, &["exercises", "1", "--format", "json"]))).unwrap();
    assert!(json["journal"].as_array().unwrap().len() >= 8 && json["lines"][0]["phase"] == "ended", "{json}");
    assert_eq!(json["setup"]["seat"], "ARDEL");
    // Counsel and the telling read exercises too.
    assert!(out(&lucca(&store, &["replay", "1", "--verify"])).contains("SCORECARD"));
    let asked = lucca(
        &store,
        &[
            "legal",
            "1",
            "--turn",
            "1",
            "--nation",
            "ARDEL",
            "--order",
            "name_publicly to ISMERE about dark-lights claim K2",
        ],
    );
    assert!(asked.status.success() || error(&asked).contains("turn"), "{}", error(&asked));
}

#[test]
fn an_exercise_is_mailed_and_taken_up_elsewhere() {
    let folder = fresh("mailed");
    let (home, away, file) =
        (folder.join("home.lucca"), folder.join("away.lucca"), folder.join("friday.json"));
    let mut person = Person::sits_down(&home, &WATCH);
    person.answers(&[("Enter to begin > ", ""), ("? help\n> ", "2"), (BACK, "2")]);
    person.sees(BACK);
    person.dies();
    let file_ = file.to_str().unwrap();
    let sent = lucca(&home, &["exercises", "export", "1", file_]);
    assert!(sent.status.success() && error(&sent).contains("secrets included"), "{}", error(&sent));
    assert!(error(&lucca(&home, &["exercises", "export", "1", file_])).contains("already"));
    assert!(error(&lucca(&away, &["exercises", "import", file_])).contains("Imported as exercise 1."));
    assert!(error(&lucca(&away, &["exercises", "import", file_])).contains("here already, as exercise 1"));
    // Half-said things travel with it.
    let mut person = Person::sits_down(&away, &["resume", "--terminal"]);
    let mut there = person.sees(BACK);
    while !there.contains("WHAT DO YOU WRITE") {
        there += &person.sees(BACK);
    }
    assert!(there.contains("WHAT DO YOU WRITE TO ULVANE?"), "{there}");
    person.leaves();
    std::fs::write(&file, std::fs::read_to_string(&file).unwrap().replacen("MERROW", "MERRAW", 1)).unwrap();
    let changed = lucca(&away, &["exercises", "import", file_]);
    assert!(
        changed.status.code() == Some(1) && error(&changed).contains("changed or cut on its way"),
        "{}",
        error(&changed)
    );
    // A log of another day, and of an earlier format, is an exercise too.
    for log in crate::walls::files(&crate::walls::root().join("tests/logs"), "jsonl") {
        let taken = lucca(&away, &["exercises", "import", log.to_str().unwrap()]);
        assert!(taken.status.success(), "{}: {}", log.display(), error(&taken));
    }
    let listed = out(&lucca(&away, &["exercises"]));
    assert_eq!(listed.matches("· ended ·").count(), 5, "{listed}");
    assert!(out(&lucca(&away, &["exercises", "verify"])).contains("6 branches"));
}

/// An exercise of an earlier edition is gone back to and played on by this one.
#[test]
fn an_old_exercise_is_played_on() {
    let store = fresh("old").join("exercises.lucca");
    for (at, log) in crate::walls::files(&crate::walls::root().join("tests/logs"), "jsonl").iter().enumerate()
    {
        let number = (at + 1).to_string();
        lucca(&store, &["exercises", "import", log.to_str().unwrap()]);
        let forked = lucca(&store, &["exercises", "fork", &number, "--turn", "2"]);
        assert!(forked.status.success(), "{}: {}", log.display(), error(&forked));
        let seat = if log.ends_with("2-watch.jsonl") { "MERROW" } else { "ARDEL" };
        let mut person =
            Person::sits_down(&store, &["resume", &number, "--line", "2", "--seat", seat, "--terminal"]);
        let there = person.sees("? help\n> ");
        assert!(there.contains("Resumed in turn 2"), "{there}");
        person.types("");
        person.sees("> ");
        person.leaves();
        let stored = Library::read(&store).unwrap().load(at as i64 + 1, 2, framework()).unwrap();
        assert!(stored.whole(), "{:?}", stored.faults);
        let parent = Library::read(&store).unwrap().load(at as i64 + 1, 1, framework()).unwrap();
        assert!(parent.whole() && stored.good > stored.parent.unwrap().1 + 1, "{:?}", parent.faults);
    }
}

#[test]
fn bad_places_are_told_and_another_is_offered() {
    let folder = fresh("bad-places");
    std::fs::write(folder.join("file"), b"x").unwrap();
    let bad = folder.join("file").join("exercises.lucca");
    let data = folder.join("data");
    let mut child = command(&bad, &WATCH);
    child
        .env("XDG_DATA_HOME", &data)
        .env("HOME", &folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = child.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"1\n\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let text = out(&output);
    assert!(
        error(&output).contains("could not be made") && text.contains("WHERE IS THE EXERCISE KEPT?"),
        "{text}\n{}",
        error(&output)
    );
    assert!(
        text.contains("Play without keeping it") && text.contains("The exercise is kept as it stands"),
        "{text}"
    );
    let kept: PathBuf =
        if cfg!(target_os = "linux") { data.join("lucca").join("exercises.lucca") } else { return };
    assert!(kept.exists(), "{text}");

    let none = fresh("no-place").join("none.lucca");
    assert!(error(&lucca(&none, &["exercises"])).contains("No exercise is kept in"));
    for arguments in [
        &["exercises", "1"][..],
        &["resume", "1", "--terminal"],
        &["exercises", "verify"],
        &["exercises", "note", "1", "x"],
    ] {
        let output = lucca(&none, arguments);
        assert!(
            output.status.code() == Some(1) && error(&output).contains("there is no library yet"),
            "{arguments:?}: {}",
            error(&output)
        );
    }
    assert!(!none.exists(), "looking makes nothing");
    let there = fresh("resume-none").join("exercises.lucca");
    drop(Library::open(&there).unwrap());
    assert!(error(&lucca(&there, &["resume", "--terminal"])).contains("no exercise waits"));
    assert!(error(&lucca(&there, &["resume", "7", "--terminal"])).contains("there is no exercise \"7\""));
}

/// At a real terminal even the half-typed line survives: within a second it is on disk, and it stands in the
/// prompt again.
#[test]
fn killed_in_the_middle_of_a_word_the_word_is_there() {
    let there = cfg!(target_os = "linux")
        && Command::new("script")
            .args(["-qec", "true", "/dev/null"])
            .output()
            .is_ok_and(|output| output.status.success());
    if !there {
        assert!(std::env::var_os("LUCCA_CI").is_none(), "`script` is missing; CI installs it");
        println!("passed over: no `script` to make a terminal with");
        return;
    }
    let store = fresh("half-word").join("exercises.lucca");
    let at_terminal = |arguments: &str| {
        let mut command = Command::new("script");
        crate::binary::without_display(&mut command);
        command.args(["-qefc", &format!("{} {arguments}", env!("CARGO_BIN_EXE_lucca")), "/dev/null"]);
        command.env("LUCCA_STORE", &store).env("NO_COLOR", "1").env("TERM", "xterm").env("LUCCA_LANG", "en");
        Person::begins(command)
    };
    let process = || -> String {
        let listed: serde_json::Value =
            serde_json::from_str(&out(&lucca(&store, &["exercises", "--format", "json"]))).unwrap();
        listed[0]["holder"]["process"].to_string()
    };
    let mut person = at_terminal("play first-watch --seat MERROW --seed 3");
    person.answers_anywhere(&[
        ("Enter to begin >", ""),
        ("? help", "2"),
        ("TO WHOM?", "2"),
        ("Offer of repair", "3"),
        ("BY WHICH CHANNEL?", "1"),
        ("Enter for none >", "1 2"),
    ]);
    person.waits_for("for none) >");
    person.stdin.write_all("Do you know wh".as_bytes()).unwrap();
    person.stdin.flush().unwrap();
    person.waits_for("Do you know wh");
    std::thread::sleep(Duration::from_millis(1000));
    assert!(Command::new("kill").args(["-9", &process()]).status().unwrap().success());
    person.dies();

    let mut person = at_terminal("resume");
    let again = person.waits_for("Do you know wh");
    assert!(again.contains("for none) >") && !again.contains("Send?"), "{again}");
    person.stdin.write_all("at happened?\r".as_bytes()).unwrap();
    let preview = person.waits_for("Send?");
    assert!(preview.contains("“Do you know what happened?”"), "{preview}");
    person.dies();
}
