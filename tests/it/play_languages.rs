//! The exercise at the terminal in French and Spanish: what the program itself writes is in that language.

use crate::binary::out;
use crate::table::{GUIDED, typed};
use lucca::text::{LOCALE_FILES, Language};

/// English words of prompts and menus, none of which is French or Spanish.
const ENGLISH: [&str; 24] = [
    " the ",
    "You ",
    "Your ",
    "Turn ",
    "number, or",
    "numbers,",
    "Enter",
    "Send?",
    "Seal it?",
    "orders",
    "sealed",
    "requests",
    "evidence",
    "channels",
    "where you stand",
    "go on",
    "help",
    "y/N",
    "WHOM",
    "WHAT ",
    "WHICH",
    "DECISION",
    "pressure",
    "counsel:",
];

/// Messages of the terminal and of the window that the guided exercise comes past.
const SEEN: [&str; 21] = [
    "term-others-briefs",
    "term-begin",
    "term-menu-standing",
    "term-to-whom",
    "term-which-channel",
    "term-states-complete",
    "field-not-accusation",
    "term-own-words",
    "costs-nothing",
    "term-send",
    "term-order-kind",
    "term-counsel-lawful",
    "term-seal",
    "done-sealed",
    "not-now-hosted",
    "term-requests",
    "answer-means-help",
    "term-nothing-sealed-pass",
    "term-debrief-transcript",
    "term-debrief-all",
    "term-choose-leave",
];

/// Without the breaks of lines.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines that the program itself writes: titles, prompts, notices, the menu, and what stands before something
/// is sent or sealed.
///
/// Left out, because they are English in this scenario whatever the language is: the brief before the first
/// prompt, all that the transcript tells (its headings, its marks, and what hangs under them), and the options
/// of a choice, which carry names and meanings of the framework. The debrief after ENDEX is left out too: the
/// transcript and the scorecards fill it. What is left out here is covered by
/// `no_message_stands_there_in_english`, which looks at every line up to ENDEX.
fn own_lines<'t>(text: &'t str, begin: &str) -> Vec<&'t str> {
    let marks = ["✉", "●", "◦", "▸", "!", "△", "▾", "·", "–", "○", "✗", "=", "*"];
    let told = |line: &str| {
        let indent = line.len() - line.trim_start().len();
        let heading = line.starts_with("TURN ") || line.starts_with("ENDEX after");
        indent > 2 || heading || indent == 2 && marks.iter().any(|mark| line[2..].starts_with(mark))
    };
    let lines = text.lines().skip_while(|line| !line.starts_with(begin));
    lines.filter(|line| !line.trim().is_empty() && !told(line)).collect()
}

/// What was printed before the truth is told, and the debrief.
fn guided(language: Language, yes: &str) -> (String, String) {
    let tag = ["--lang", language.tag()];
    let play = ["play", "first-watch", "--terminal", "--unkept", "--seat", "MERROW", "--seed", "3"];
    let arguments = [&tag[..], &play, &["--variant", "crew"]].concat();
    let output = typed(&arguments, &GUIDED.replace("\ny\n", &format!("\n{yes}\n")));
    let text = out(&output);
    assert!(output.status.success(), "{text}");
    let (before, after) = text.split_once("ENDEX. ").unwrap_or_else(|| panic!("no ENDEX in\n{text}"));
    (before.to_owned(), after.to_owned())
}

#[test]
fn prompts_and_menus_are_in_the_language_that_was_asked_for() {
    for (language, yes) in [(Language::Fr, "o"), (Language::Es, "s")] {
        let (before, after) = guided(language, yes);
        let lines = own_lines(&before, &language.say("term-begin"));
        assert!(lines.len() > 80, "{}", lines.len());
        for line in lines {
            for word in ENGLISH {
                assert!(!line.contains(word), "{language:?}: \"{word}\" stands in \"{line}\"");
            }
        }
        let all = flowing(&format!("{before} {after}"));
        for id in SEEN {
            let words = flowing(&language.say(id));
            assert!(all.contains(&words), "{language:?}: {id}, \"{words}\", is missing in\n{before}");
        }
    }
}

/// Pieces of the terminal's English messages, between the values that are put in, long enough to be known
/// again.
fn english_pieces() -> Vec<String> {
    let mut pieces = Vec::new();
    let mut of_terminal = false;
    for line in LOCALE_FILES[0].1.lines() {
        if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            of_terminal = line.starts_with("term-");
        }
        let words = match line.split_once(" = ") {
            Some((_, words)) => words,
            None => line.split_once("] ").map_or("", |(_, words)| words),
        };
        if of_terminal {
            let plain = words.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
            pieces.extend(plain.map(flowing).filter(|piece| piece.split(' ').count() >= 3));
        }
    }
    pieces
}

#[test]
fn no_message_stands_there_in_english() {
    let pieces = english_pieces();
    assert!(pieces.len() > 100, "{}", pieces.len());
    // The pieces are what English is made of, so the check can fail.
    let english = flowing(&guided(Language::En, "y").0);
    assert!(pieces.iter().filter(|piece| english.contains(*piece)).count() > 20);
    for (language, yes) in [(Language::Fr, "o"), (Language::Es, "s")] {
        let text = flowing(&guided(language, yes).0);
        let found: Vec<&String> = pieces.iter().filter(|piece| text.contains(*piece)).collect();
        assert!(found.is_empty(), "{language:?}: {found:?}");
    }
}
