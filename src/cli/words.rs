//! Words several commands share, in the language of the terminal: phases, tension, verdicts, bots.

use crate::cli::language::say;
use crate::doctrine;
#[cfg(feature = "store")]
use crate::engine::Phase;
#[cfg(feature = "store")]
use crate::framework::Verdict;

/// Returns the name of a phase as it stands within a sentence.
#[cfg(feature = "store")]
pub(super) fn phase(phase: Phase) -> String {
    lower_first(&say(&format!("phase-{}", slug(&phase))))
}

/// Returns the name of a degree of tension.
#[cfg(feature = "store")]
pub(super) fn rung(rung: u8) -> String {
    say(&format!("rung-{}", rung.min(5)))
}

/// Returns what a finding says.
#[cfg(feature = "store")]
pub(super) fn verdict(verdict: Verdict) -> String {
    say(&format!("finding-{}", slug(&verdict)))
}

/// Returns counsel's answer as it stands within a sentence; `word` is the one of its opinion.
pub(super) fn legal_verdict(word: &str) -> String {
    lower_first(&say(&format!("verdict-{}", hyphens(word))))
}

/// Returns how far a condition of the law is met; `word` is the one of its opinion.
pub(super) fn legal_state(word: &str) -> String {
    say(&format!("step-{}", hyphens(word)))
}

/// Returns the name under which people know a bot; scripts and logs keep the one it always had.
pub(super) fn bot_name(own: &'static str) -> &'static str {
    if own == "hawkish" { "assertive" } else { own }
}

/// Returns the bot of a name, of the one people know or the one it always had.
pub(super) fn bot_named(name: &str) -> Option<&'static str> {
    doctrine::NAMES.iter().copied().find(|own| *own == name || bot_name(own) == name)
}

/// Returns a value's own word as message names have it.
#[cfg(feature = "store")]
fn slug(value: &impl serde::Serialize) -> String {
    let word = serde_json::to_value(value).ok();
    hyphens(word.as_ref().and_then(|word| word.as_str()).unwrap_or_default())
}

fn hyphens(word: &str) -> String {
    let parts = word.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
