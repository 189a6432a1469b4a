//! The words of the interface: complete in every language, and every one that is asked for is there.

use crate::walls::{files, root};
use lucca::text::{LOCALE_FILES, Language};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Messages of a file with the values each puts in.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if !line.starts_with([' ', '}']) {
            let (id, _) = line.split_once(" =").unwrap_or_else(|| panic!("no message: {line}"));
            assert!(messages.insert(id.to_owned(), BTreeSet::new()).is_none(), "{id} stands twice");
            last = id.to_owned();
        }
        for (at, _) in line.match_indices("{ $") {
            let name: String =
                line[at + 3..].chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect();
            messages.get_mut(&last).unwrap().insert(name);
        }
    }
    messages
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let english = messages(LOCALE_FILES[0].1);
    assert!(english.len() > 600, "{}", english.len());
    for (language, text) in &LOCALE_FILES[1..] {
        let own = messages(text);
        let missing: Vec<&String> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let more: Vec<&String> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && more.is_empty(), "{language:?} lacks {missing:?}, and has {more:?}");
        for (id, values) in &english {
            assert_eq!(values, &own[id], "{language:?}: {id}");
        }
        let same = english
            .keys()
            // A message that chooses by number has its words on the lines below.
            .filter(|id| !language.say_raw(id).ends_with("->"))
            .filter(|id| id.len() > 12 && language.say_raw(id) == Language::En.say_raw(id))
            .count();
        assert!(same < 12, "{language:?}: {same} messages stand there in English");
    }
}

trait Raw {
    fn say_raw(&self, id: &str) -> String;
}

impl Raw for Language {
    /// A message as its file has it, all its lines.
    fn say_raw(&self, id: &str) -> String {
        let text = LOCALE_FILES.iter().find(|(language, _)| language == self).unwrap().1;
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
        let first = lines.next().unwrap_or_default();
        let more = lines.take_while(|line| line.starts_with([' ', '}']));
        std::iter::once(first).chain(more).collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let english = messages(LOCALE_FILES[0].1);
    let mut asked = BTreeSet::new();
    let mut source = String::new();
    for folder in ["src/ui", "src/table", "src/window", "src/report", "src/cli", "src/doctrine"] {
        for path in files(&root().join(folder), "rs") {
            source += &fs::read_to_string(path).unwrap();
        }
    }
    for call in ["say(\"", "with(\""] {
        for (at, _) in source.match_indices(call) {
            let part_of_a_name = |before: char| before.is_alphanumeric() || before == '_';
            if source[..at].ends_with(part_of_a_name) || source[..at].ends_with("id().") {
                continue;
            }
            let id: String = source[at + call.len()..]
                .chars()
                .take_while(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || *letter == '-')
                .collect();
            if source[at + call.len() + id.len()..].starts_with('"') {
                asked.insert(id);
            }
        }
    }
    assert!(asked.len() > 250, "{}", asked.len());
    let missing: Vec<&String> = asked.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "asked for and not there: {missing:?}");
    // And nothing stands there that nobody asks for: its whole name, or its family, is written in the source.
    let families = [
        "refusal-",
        "phase-",
        "rung-",
        "severity-",
        "health-",
        "level-",
        "field-",
        "consequence-",
        "answer-",
        "reason-",
        "family-",
        "unless-",
        "source-",
        "likely-",
        "capacity-",
        "confidence-",
        "verdict-",
        "step-",
        "tr-message-",
        "meter-",
        "effects-",
        "holder-",
        "profile-",
        "outcome-",
        "question-",
        "cmd-col-",
        "bot-",
    ];
    let unused: Vec<&String> = english
        .keys()
        .filter(|id| {
            !families.iter().any(|family| id.starts_with(family)) && !source.contains(&format!("\"{id}\""))
        })
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn the_language_for_trials_is_forty_percent_longer() {
    let (mut short, mut long) = (0, 0);
    for id in ["app-says", "facilitated-says", "norms-says", "add-order", "curtain-words", "take-away-says"] {
        short += Language::En.say(id).chars().count();
        long += Language::Long.say(id).chars().count();
    }
    assert!((135..=150).contains(&(long * 100 / short)), "{short} and {long}");
}

#[test]
fn languages_choose_their_own_plurals_and_fall_back_to_english() {
    use lucca::text::Value;
    let count = |language: Language, n: i64| language.with("lines-n", &[("n", Value::from(n))]);
    assert_eq!(count(Language::En, 1), "1 branch");
    assert_eq!(count(Language::En, 0), "0 branches");
    assert_ne!(count(Language::Fr, 1), count(Language::Fr, 2));
    assert_eq!(Language::of_tag("fr_CH.UTF-8"), Some(Language::Fr));
    assert_eq!(Language::of_tag("es-MX"), Some(Language::Es));
    assert_eq!(Language::of_tag("de"), None);
}
