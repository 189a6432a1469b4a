//! Words typed into messages, by the binary: listed, ruled on, and read in the languages of the terminal.

use crate::binary::{done, err, out};
use crate::store::fresh;
use crate::support::framework;
use crate::walls::root;
use lucca::session::Entry;
use lucca::store::Library;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn lucca(store: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lucca"));
    command.args(arguments).env("LUCCA_STORE", store).env("NO_COLOR", "1").env("TZ", "UTC");
    crate::binary::without_display(&mut command).output().unwrap()
}

/// What was printed, without the breaks of its lines.
fn flowing(output: &Output) -> String {
    done(output).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A library with the guided exercise in it, played by a script that types words; and the numbers of the
/// events that sent them, in the log.
fn with_words(name: &str) -> (PathBuf, Vec<u64>) {
    let folder = fresh(name);
    let (store, log) = (folder.join("exercises.lucca"), folder.join("run.jsonl"));
    let script = root().join("tests/fixtures/scripts/first-watch.ron");
    let (log, script) = (log.to_str().unwrap(), script.to_str().unwrap());
    let run = ["run", "first-watch", "--seed", "2", "--orders", script, "--log", log];
    assert!(lucca(&store, &run).status.success());
    assert!(lucca(&store, &["exercises", "import", log]).status.success());
    let lines = std::fs::read_to_string(log).unwrap();
    let events = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let typed = events.filter(|event| ["sent", "answered"].iter().any(|kind| event["e"] == *kind));
    let numbers = typed.filter(|event| event["words"].is_string()).filter_map(|event| event["n"].as_u64());
    let numbers: Vec<u64> = numbers.collect();
    assert!(numbers.len() >= 3, "{numbers:?}");
    (store, numbers)
}

#[test]
fn words_of_messages_are_listed_and_ruled_on() {
    let (store, events) = with_words("rulings");
    let list = || flowing(&lucca(&store, &["exercises", "words", "1"]));
    let listed = list();
    for event in &events {
        assert!(listed.contains(&format!("event {event} · turn ")), "{event}: {listed}");
    }
    for words in [
        "OWN WORDS IN MESSAGES · exercise 1, branch 1",
        "Merrow to Ulvane: ",
        "This is no accusation.”",
        "Nobody has asked for adjudication.",
        "lucca exercises adjudicate 1 EVENT --nothing --because",
    ] {
        assert!(listed.contains(words), "{words}: {listed}");
    }

    let (first, second) = (events[0].to_string(), events[1].to_string());
    // A delegation asks for it, as the window writes it down.
    let by = lucca::session::Author { role: lucca::session::Role::Delegation, name: "MERROW".to_owned() };
    let event = events[1] as u32 - 1;
    Library::open(&store).unwrap().annotate(1, 1, Entry::Referred { by, event }).unwrap();
    assert!(list().contains("Merrow asks for adjudication"), "{}", list());

    let rule = |event: &str, more: &[&str]| {
        lucca(&store, &[&["exercises", "adjudicate", "1", event], more].concat())
    };
    let finding = ["--norm", "n02", "--verdict", "inconsistent", "--weight", "2", "--because", "It accuses."];
    for (event, more, said) in [
        ("1", &["--nothing", "--because", "x"][..], "sent no message"),
        (&first, &["--nothing", "--because", " "], "needs a reason"),
        (
            &first,
            &["--norm", "N22", "--verdict", "missed", "--weight", "1", "--because", "x"],
            "there is no norm \"N22\"",
        ),
    ] {
        let refused = rule(event, more);
        assert!(
            refused.status.code() == Some(1) && err(&refused).contains(said),
            "{said}: {}",
            err(&refused)
        );
    }
    for more in [
        &["--because", "x"][..],
        &["--norm", "N02", "--because", "x"],
        &[&finding[..], &["--nothing"]].concat(),
    ] {
        assert_eq!(rule(&first, more).status.code(), Some(2), "{more:?}");
    }

    let before = done(&lucca(&store, &["score", "1"]));
    assert!(rule(&first, &finding).status.success());
    assert!(rule(&second, &["--nothing", "--because", "Civil words."]).status.success());
    let twice = rule(&first, &finding);
    assert!(twice.status.code() == Some(1) && err(&twice).contains("already"), "{}", err(&twice));
    let ruled = list();
    assert!(
        ruled.contains("a finding is added for MERROW, N02, inconsistent, weight 2: It accuses.")
            && ruled.contains("nothing is scored: Civil words.")
            && !ruled.contains("Merrow asks for adjudication"),
        "{ruled}"
    );
    let after = done(&lucca(&store, &["score", "1"]));
    assert!(!before.contains("It accuses.") && after.contains("It accuses."), "{after}");

    // Written as the window writes it: by the events before the message, with the norm's own citations.
    let stored = Library::read(&store).unwrap().load(1, 1, framework()).unwrap();
    let written: Vec<_> = stored
        .journal
        .iter()
        .filter_map(|noted| match &noted.entry {
            Entry::Adjudicated { event, correction, words, .. } => Some((*event, correction, words.as_str())),
            _ => None,
        })
        .collect();
    let [(event, Some(correction), "It accuses."), (_, None, "Civil words.")] = written[..] else {
        panic!("{written:?}");
    };
    assert_eq!(u64::from(event) + 1, events[0]);
    let cites = &framework().norms.iter().find(|norm| norm.id == "N02").unwrap().cites;
    assert_eq!(correction["add"]["cites"], serde_json::to_value(cites).unwrap());
    assert_eq!(correction["add"]["incident"], "cold-stations");

    // A ruling that is withdrawn makes room for another.
    let journal = flowing(&lucca(&store, &["exercises", "1"]));
    let said =
        format!("event {first}, turn 1, consultation · the facilitator rules on the words of a message:");
    assert!(journal.contains(&said), "{said}: {journal}");
    assert!(lucca(&store, &["exercises", "withdraw", "1", "2", "A slip"]).status.success());
    assert!(!done(&lucca(&store, &["score", "1"])).contains("It accuses."));
    assert!(rule(&first, &["--nothing", "--because", "On second thoughts."]).status.success());
}

/// Pages and notices speak the language that is asked for. What stands in the scenario is left out: its
/// title, its texts and what people typed have their own languages.
#[test]
fn the_library_speaks_french_and_spanish() {
    let (store, events) = with_words("library-languages");
    let event = events[0].to_string();
    for arguments in [
        &["exercises", "note", "1", "Calma"][..],
        &["exercises", "bookmark", "1"],
        &["exercises", "rubric-criterion", "1", "tono", "Tono", "uno", "dos", "tres", "cuatro"],
        &["exercises", "rate", "1", "tono", "3"],
        &["exercises", "adjudicate", "1", &event, "--nothing", "--because", "Nada"],
        &["exercises", "withdraw", "1", "1"],
        &["exercises", "fork", "1", "--turn", "2"],
    ] {
        let output = lucca(&store, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", err(&output));
    }
    let english = [
        " the ",
        "The ",
        "turn ",
        "event ",
        "events",
        "branch ",
        "ended",
        "asks",
        "rules",
        "facilitator",
        "exercise ",
        "started",
        "Note:",
        "Cure",
        "known",
        "COUNSEL",
        "reading:",
        "person-days",
        " up to ",
        "OUTCOME",
        "nothing",
        "withdrawn",
        "Nobody",
    ];
    let pages = |language: &'static str| {
        let say = |arguments: &[&str]| done(&lucca(&store, &[arguments, &["--lang", language]].concat()));
        let compared = say(&["exercises", "compare", "1", "1", "2", "--all"]);
        // Between the two headings stands the transcript.
        let heads = compared.lines().take(2).chain(compared.lines().rev().take(12));
        let legal =
            ["--turn", "2", "--nation", "ARDEL", "--order", "covert_search to ISMERE about dark-lights"];
        let legal = say(&[&["legal", "lantern-strait"], &legal[..]].concat());
        // Counsel's sentences and the names of rules stand in data files: the headings and the sum are ours.
        let indent = |line: &&str| line.len() - line.trim_start().len() <= 2;
        let ours = |line: &&str| indent(line) && line.trim_start().starts_with(char::is_uppercase);
        let own = legal.lines().filter(ours);
        // Rows name what the scenario and the codex name; quotations are what people typed.
        let listed = say(&["exercises", "words", "1"]);
        let listed = listed
            .lines()
            .take(2)
            .chain(listed.lines().filter(|line| line.contains("Nada") || line.ends_with(':')));
        [
            say(&["exercises"]),
            say(&["exercises", "1"]),
            say(&["exercises", "verify"]),
            heads.collect::<Vec<_>>().join("\n"),
            own.collect::<Vec<_>>().join("\n"),
            listed.collect::<Vec<_>>().join("\n"),
        ]
    };
    for (language, words) in [
        (
            "fr",
            [
                "terminé",
                "BRANCHES DE L’EXERCICE",
                "Aucun défaut.",
                "jours-personnes",
                "CONSEIL JURIDIQUE",
                "TERMES LIBRES",
            ],
        ),
        (
            "es",
            ["terminado", "RAMAS", "Sin errores.", "días-persona", "ASESORÍA JURÍDICA", "PALABRAS PROPIAS"],
        ),
    ] {
        for (page, word) in pages(language).iter().zip(words) {
            assert!(page.contains(word), "{language}, {word}:\n{page}");
            for english in english {
                assert!(!page.contains(english), "{language}, {english:?}:\n{page}");
            }
        }
    }
    let refused = lucca(&store, &["exercises", "log", "1", "--line", "1", "--lang", "fr"]);
    assert_eq!(err(&refused), "`--line` s’appelle désormais `--branch`. L’ancien nom fonctionne toujours.\n");
    // Programs read the same in every language.
    for arguments in [
        &["exercises", "--format", "json"][..],
        &["exercises", "1", "--format", "json"],
        &["score", "1", "--format", "json"],
        &["replay", "1", "--format", "json"],
        &["list", "--format", "json"],
        &[
            "legal",
            "1",
            "--turn",
            "2",
            "--nation",
            "MERROW",
            "--order",
            "assess about cold-stations",
            "--format",
            "json",
        ],
    ] {
        let in_language = |language| out(&lucca(&store, &[arguments, &["--lang", language]].concat()));
        let english = in_language("en");
        assert!(serde_json::from_str::<Value>(&english).is_ok(), "{arguments:?}: {english}");
        for language in ["fr", "es"] {
            assert_eq!(in_language(language), english, "{arguments:?} in {language}");
        }
    }
}
