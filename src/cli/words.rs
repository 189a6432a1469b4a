//! Words several commands share, in the language of the terminal: phases, tension, verdicts, bots.

use crate::cli::language::language;
use crate::doctrine;
#[cfg(feature = "store")]
use crate::engine::Phase;
#[cfg(feature = "store")]
use crate::framework::Verdict;
use crate::report::{lower, wording};

/// Returns the name of a phase as it stands within a sentence.
#[cfg(feature = "store")]
pub(super) fn phase(phase: Phase) -> String {
    lower(&wording::of(language(), "phase", &phase))
}

/// Returns the name of a degree of tension.
#[cfg(feature = "store")]
pub(super) fn rung(rung: u8) -> String {
    wording::rung(language(), rung)
}

/// Returns what a finding says.
#[cfg(feature = "store")]
pub(super) fn verdict(verdict: Verdict) -> String {
    wording::of(language(), "finding", &verdict)
}

/// Returns counsel's answer as it stands within a sentence; `word` is the one of its opinion.
pub(super) fn legal_verdict(word: &str) -> String {
    lower(&language().say(&format!("verdict-{}", wording::slug(word))))
}

/// Returns how far a condition of the law is met; `word` is the one of its opinion.
pub(super) fn legal_state(word: &str) -> String {
    language().say(&format!("step-{}", wording::slug(word)))
}

/// Returns the name under which people know a bot; scripts and logs keep the one it always had.
pub(super) fn bot_name(own: &'static str) -> &'static str {
    if own == "hawkish" { "assertive" } else { own }
}

/// Returns the bot of a name, of the one people know or the one it always had.
pub(super) fn bot_named(name: &str) -> Option<&'static str> {
    doctrine::NAMES.iter().copied().find(|own| *own == name || bot_name(own) == name)
}
