//! What bots say: their words may change, what they do may not; and they do not repeat themselves.

use crate::support::{Seats, shipped};
use crate::walls::{files, root};
use lucca::doctrine::speaking;
use lucca::engine::{Event, Play, Seed};
use lucca::scenario::{Scenario, TextId};
use lucca::session::Exercise;
use lucca::text::{LOCALE_FILES, Language};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const SCENARIOS: [&str; 3] = ["first-watch", "lantern-strait", "night-at-the-substation"];

/// Who plays: every doctrine alone, and mixed.
const CASTS: [&[&str]; 7] = [
    &["cooperative"],
    &["hawkish"],
    &["random"],
    &["silent"],
    &["cooperative", "hawkish", "random"],
    &["hawkish", "random", "cooperative"],
    &["random", "cooperative", "hawkish"],
];

/// An exercise that bots play to its end in a language.
fn played<'s>(
    scenario: &'s Scenario,
    names: &[&str],
    seed: u64,
    language: Language,
) -> Exercise<'s, Vec<Event>> {
    let seats: Seats = scenario
        .nation_ids()
        .map(|nation| speaking(names[nation.at() % names.len()], language).unwrap())
        .collect();
    let mut exercise =
        Exercise::new(Play::new(scenario, Seed::from_number(seed), Vec::<Event>::new()), seats);
    exercise.run(None);
    exercise
}

/// An event as text, without the number of the words that belong to it.
fn deed(event: &Event) -> String {
    let mut text = format!("{event:?}");
    while let Some(at) = text.find("TextId(") {
        let end = text[at..].find(')').map_or(text.len(), |end| at + end + 1);
        text.replace_range(at..end, "words");
    }
    text
}

/// Which messages, orders and answers bots choose is the same as ever; `tests/fixtures/bots.txt` was written
/// before their words were moved into the localisation files.
#[test]
fn bots_do_what_they_did() {
    let mut lines = String::new();
    for name in SCENARIOS {
        let scenario = shipped(name);
        for names in CASTS {
            for seed in [1, 2, 3] {
                // Whatever the language, the deeds are the same.
                let language = [Language::En, Language::Fr, Language::Es][seed as usize % 3];
                let exercise = played(&scenario, names, seed, language);
                let mut sum = Sha256::new();
                for event in &exercise.play.observer {
                    sum.update(deed(event));
                    sum.update("\n");
                }
                let digest: String = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
                let events = exercise.play.observer.len();
                let _ = writeln!(lines, "{name} {} {seed} {events} {digest}", names.join(","));
            }
        }
    }
    let path = root().join("tests/fixtures/bots.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &lines).unwrap();
    }
    let want = std::fs::read_to_string(&path).unwrap_or_default();
    for (want, have) in want.lines().zip(lines.lines()) {
        assert_eq!(want, have, "a bot chose otherwise");
    }
    assert_eq!(want.lines().count(), lines.lines().count());
}

/// All that bots say in an exercise: the words of their messages, then their reasons.
fn remarks(scenario: &Scenario, exercise: &Exercise<'_, Vec<Event>>) -> Vec<String> {
    let texts = (1..=exercise.texts.len() as u32).filter_map(|id| exercise.texts.words(TextId(id)));
    let mut all: Vec<String> = texts.map(str::to_owned).collect();
    for nation in scenario.nation_ids() {
        let mut last = std::ptr::null();
        for event in 0..exercise.play.observer.len() as u32 {
            let Some(reason) = exercise.reasons().of(nation, event) else { continue };
            // A reason may stand for several events; it was given once.
            if reason.as_ptr() != last {
                all.push(reason.to_owned());
            }
            last = reason.as_ptr();
        }
    }
    all
}

/// The sentences of a remark; what is quoted ends none.
fn sentences(remark: &str) -> Vec<String> {
    let (mut all, mut sentence, mut quoted, mut ended) = (Vec::new(), String::new(), false, false);
    for letter in remark.chars() {
        quoted = quoted && !"”’".contains(letter) || "“‘".contains(letter);
        if ended && (letter.is_uppercase() || "¿“‘".contains(letter)) {
            all.push(std::mem::take(&mut sentence).trim().to_owned());
        }
        if !letter.is_whitespace() {
            ended = !quoted && ".?!".contains(letter);
        }
        sentence.push(letter);
    }
    all.push(sentence.trim().to_owned());
    all
}

/// What may stand twice: the acknowledgement of receipt, and what a bot says that decides by lot.
fn is_formula(sentence: &str, language: Language) -> bool {
    let receipt = ["on norm (c)", "sur la norme (c)", "sobre la norma (c)"];
    let lots = (1..=4).map(|number| language.say(&format!("bot-any-lot-why-{number}")));
    receipt.iter().any(|receipt| sentence.contains(receipt)) || lots.into_iter().any(|lot| lot == sentence)
}

#[test]
fn no_bot_says_a_sentence_twice() {
    let (mut said, mut twice) = (0, Vec::new());
    for name in SCENARIOS {
        let scenario = shipped(name);
        for (language, names) in
            LOCALE_FILES.iter().flat_map(|(language, _)| CASTS.map(|cast| (*language, cast)))
        {
            for seed in 1..=3 {
                let exercise = played(&scenario, names, seed, language);
                let mut seen = BTreeSet::new();
                for sentence in remarks(&scenario, &exercise).iter().flat_map(|remark| sentences(remark)) {
                    said += 1;
                    if !is_formula(&sentence, language) && !seen.insert(sentence.clone()) {
                        twice.push(format!("{name} {} {seed}: {sentence}", names.join(",")));
                    }
                }
            }
        }
    }
    println!("{said} sentences");
    assert!(twice.is_empty() && said > 5000, "{} of {said}:\n{}", twice.len(), twice.join("\n"));
}

/// Words that are English and neither French nor Spanish.
const ENGLISH: [&str; 16] = [
    "the", "and", "of", "with", "what", "which", "from", "this", "that", "have", "will", "turn", "was",
    "not", "for", "by",
];

#[test]
fn in_french_and_spanish_no_english_stands() {
    for name in SCENARIOS {
        let scenario = shipped(name);
        for (language, names) in
            [Language::Fr, Language::Es].into_iter().flat_map(|language| CASTS.map(|cast| (language, cast)))
        {
            for remark in remarks(&scenario, &played(&scenario, names, 2, language)) {
                let words = remark.split(|letter: char| !letter.is_alphabetic());
                let english: Vec<&str> = words.filter(|word| ENGLISH.contains(word)).collect();
                assert!(english.is_empty(), "{name}, {language:?}: {english:?} in {remark}");
                assert!(!remark.contains(['{', '}']) && remark.ends_with(['.', '?']), "{remark}");
            }
        }
    }
}

#[test]
fn every_situation_has_four_variants_and_is_met() {
    let mut families: BTreeMap<String, usize> = BTreeMap::new();
    for id in LOCALE_FILES[0].1.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
        if let Some((family, number)) = id.strip_prefix("bot-").and_then(|id| id.rsplit_once('-'))
            && number.parse::<u8>().is_ok()
        {
            *families.entry(family.to_owned()).or_default() += 1;
        }
    }
    let source: String = files(&root().join("src/doctrine"), "rs")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    for (family, variants) in &families {
        assert!(*variants >= 4, "{family} has {variants} variants");
        let situation = family.trim_end_matches("-say").trim_end_matches("-why");
        assert!(source.contains(&format!("\"{situation}\"")), "nothing leads to {situation}");
    }
    // And each situation has its reasons, and its words where it has any.
    let situations: BTreeSet<&str> = source
        .split('"')
        .filter(|word| ["any-", "coop-", "hawk-"].iter().any(|voice| word.starts_with(voice)))
        .collect();
    assert!(situations.len() > 70, "{}", situations.len());
    for situation in situations {
        assert!(families.contains_key(&format!("{situation}-why")), "{situation} has no reasons");
    }
}
