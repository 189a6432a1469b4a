//! The exercise at the terminal in French and Spanish: what the program itself writes is in that language.

use crate::binary::out;
use crate::support::shipped;
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

/// Whether a line is an option of a choice: a number in three columns, and words.
fn is_option(line: &str) -> bool {
    let (number, words) = line.split_at_checked(5).unwrap_or((line, ""));
    number.starts_with("  ")
        && number[2..].trim().parse::<u8>().is_ok()
        && !words.is_empty()
        && (number.starts_with("   ") || number[2..].trim().len() == 2)
}

/// Lines that are none of the transcript's: its headings, its marks, and what hangs under them go. It is
/// English whatever the language is.
fn without_transcript(text: &str) -> Vec<&str> {
    let marks = ["✉", "●", "◦", "▸", "!", "△", "▾", "·", "–", "○", "✗", "=", "*"];
    let mut told = false;
    text.lines()
        .filter(|line| {
            let indent = line.len() - line.trim_start().len();
            let heading = line.starts_with("TURN ") || line.starts_with("ENDEX after");
            let marked = indent == 2 && marks.iter().any(|mark| line[2..].starts_with(mark));
            told = heading || marked || told && indent > 3;
            !told && !line.trim().is_empty()
        })
        .collect()
}

/// Lines that the program itself writes: titles, prompts, notices, the menu, and what stands before something
/// is sent or sealed.
///
/// Left out, because they are English in this scenario whatever the language is: the brief before the first
/// prompt, the transcript, the options of a choice, which carry names and meanings of the framework, and the
/// names of orders in the titles. The debrief after ENDEX is left out too: the transcript and the scorecards
/// fill it. The options and the brief are looked at by `no_message_stands_there_in_english`.
fn own_lines(text: &str, begin: &str) -> Vec<String> {
    let orders = &shipped("first-watch").catalogue;
    let nameless = |line: &str| {
        orders.iter().fold(line.to_owned(), |line, order| line.replace(order.name.get("en"), "…"))
    };
    let lines = without_transcript(text);
    let lines = lines.into_iter().skip_while(|line| !line.starts_with(begin));
    lines.filter(|line| !line.starts_with("    ") && !is_option(line)).map(nameless).collect()
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
    let shown = |language, yes| flowing(&without_transcript(&guided(language, yes).0).join(" "));
    let english = shown(Language::En, "y");
    assert!(pieces.iter().filter(|piece| english.contains(*piece)).count() > 20);
    for (language, yes) in [(Language::Fr, "o"), (Language::Es, "s")] {
        let text = shown(language, yes);
        let found: Vec<&String> = pieces.iter().filter(|piece| text.contains(*piece)).collect();
        assert!(found.is_empty(), "{language:?}: {found:?}");
    }
}
