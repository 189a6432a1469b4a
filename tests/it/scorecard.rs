//! The scorecard in three languages: nothing of the program's own is left in English, and JSON is the same
//! whatever the language.

use crate::walls::{files, root};
use lucca::text::LOCALE_FILES;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// Columns of the paper.
const WIDTH: usize = 96;

/// Exercises whose scorecards have something of everything: a calm one, and one in which a lot goes wrong.
const EXERCISES: [(&str, &[&str]); 2] = [
    ("first-watch", &["--seed", "2"]),
    (
        "night-at-the-substation",
        &["--seed", "2", "--variant", "corvane", "--orders", "tests/fixtures/scripts/night-bad.ron"],
    ),
];

fn run(exercise: usize, language: &str, more: &[&str]) -> String {
    let (scenario, arguments) = EXERCISES[exercise];
    let output = Command::new(env!("CARGO_BIN_EXE_lucca"))
        .current_dir(root())
        .args(["run", scenario, "--lang", language])
        .args(arguments)
        .args(more)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The scorecard alone: what is printed before it is the transcript.
fn scorecard(exercise: usize, language: &str) -> String {
    let title = match language {
        "fr" => "\nFICHE D’ÉVALUATION · ",
        "es" => "\nFICHA DE EVALUACIÓN · ",
        _ => "\nSCORECARD · ",
    };
    let told = run(exercise, language, &[]);
    let at = told.find(title).unwrap_or_else(|| panic!("{language}: no{title}"));
    told[at..].to_owned()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 2);
    parts.map(str::to_lowercase)
}

/// The words of all messages of a language, without the names of messages and of values.
fn message_words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let value = if line.starts_with(' ') { line } else { line.split_once(" =").map_or("", |(_, v)| v) };
        for (at, piece) in value.split('{').enumerate() {
            let piece = if at == 0 { piece } else { piece.split_once('}').map_or("", |(_, rest)| rest) };
            found.extend(words(piece));
        }
    }
    found
}

/// The strings of a data file: between quotation marks, outside comments.
fn strings(text: &str) -> Vec<String> {
    let (mut found, mut own, mut inside) = (Vec::new(), String::new(), false);
    for line in text.lines() {
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match (inside, letter) {
                (true, '\\') => own.extend(letters.next()),
                (true, '"') => {
                    found.push(std::mem::take(&mut own));
                    inside = false;
                }
                (true, letter) => own.push(letter),
                (false, '"') => inside = true,
                (false, '/') if letters.peek() == Some(&'/') => break,
                (false, _) => {}
            }
        }
        if inside {
            own.push('\n');
        }
    }
    found
}

fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a scorecard quotes from data files is no word of the program: the sentences of the rubric, the names
/// of norms, law, orders, messages and channels, and all the scenario says. They may be in English where the
/// file has nothing else.
fn without_quotations(exercise: usize, card: &str) -> String {
    let mut quoted = Vec::new();
    for folder in ["assets/framework", "assets/rubric"] {
        for path in files(&root().join(folder), "ron") {
            quoted.extend(strings(&fs::read_to_string(path).unwrap()));
        }
    }
    quoted.extend(strings(
        &fs::read_to_string(root().join(format!("scenarios/{}.ron", EXERCISES[exercise].0))).unwrap(),
    ));
    let mut quoted: Vec<String> = quoted.iter().map(|text| unwrapped(text)).collect();
    // Ids and small words are not what is quoted, and might hide words of the program.
    quoted.retain(|text| {
        text.contains(' ') || text.starts_with(char::is_uppercase) && text.chars().count() > 3
    });
    quoted.sort_by_key(|text| std::cmp::Reverse(text.len()));
    quoted.dedup();
    quoted.iter().fold(unwrapped(card), |rest, text| rest.replace(text.as_str(), " … "))
}

#[test]
fn nothing_of_the_program_stays_in_english() {
    let english = message_words(LOCALE_FILES[0].1);
    let left = |exercise, card: &str, own: &BTreeSet<String>| -> BTreeSet<String> {
        words(&without_quotations(exercise, card))
            .filter(|word| english.contains(word) && !own.contains(word))
            .collect()
    };
    for exercise in 0..EXERCISES.len() {
        for (language, text) in &LOCALE_FILES[1..] {
            let own = message_words(text);
            assert!(english.difference(&own).count() > 500);
            let card = scorecard(exercise, language.tag());
            let left = left(exercise, &card, &own);
            assert!(left.is_empty(), "{language:?} has English words: {left:?}\n{card}");
        }
        // The test itself: it finds plenty in English.
        let found = left(exercise, &scorecard(exercise, "en"), &message_words(LOCALE_FILES[1].1));
        for word in ["scorecard", "consistent", "weight", "turn", "towards", "person", "about", "the"] {
            assert!(found.contains(word), "{word} is not among {found:?}");
        }
    }
}

#[test]
fn it_fits_the_paper_in_every_language() {
    for exercise in 0..EXERCISES.len() {
        for language in ["en", "fr", "es"] {
            let card = scorecard(exercise, language);
            let wide: Vec<&str> = card.lines().filter(|line| line.chars().count() > WIDTH).collect();
            assert!(wide.is_empty(), "{language}: {wide:#?}");
        }
    }
}

#[test]
fn json_is_the_same_in_every_language() {
    // Bots write their messages in the language of the exercise, and the digest is of their words too.
    let json = |exercise, language: &str, reader: &str| {
        let told = run(exercise, language, &["--format", "json", "--as", reader]);
        let (digest, rest): (Vec<&str>, Vec<&str>) =
            told.lines().partition(|line| line.contains("\"digest\""));
        assert!(digest.len() <= 1, "{digest:?}");
        rest.join("\n")
    };
    for (exercise, seat) in ["MERROW", "BELMORA"].into_iter().enumerate() {
        for reader in ["facilitator", seat] {
            let english = json(exercise, "en", reader);
            assert!(english.contains("\"verdict\": \"consistent\""), "{english}");
            assert_eq!(english, json(exercise, "fr", reader));
            assert_eq!(english, json(exercise, "es", reader));
        }
    }
}
