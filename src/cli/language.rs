//! The language in which the terminal speaks: asked for with `--lang`, else the system's.

use crate::framework::Framework;
use crate::report::Narrator;
use crate::scenario::{NationId, Scenario};
use crate::text::{Language, Value};
use std::sync::OnceLock;

static SPOKEN: OnceLock<Language> = OnceLock::new();

/// Sets the language, once, before anything is said.
pub(super) fn speak(language: Language) {
    let _ = SPOKEN.set(language);
}

/// Returns the language.
pub(super) fn language() -> Language {
    SPOKEN.get().copied().unwrap_or_default()
}

/// Returns the tag under which scenario and framework texts have it.
pub(super) fn tag() -> &'static str {
    language().tag()
}

/// Returns a message.
pub(super) fn say(id: &str) -> String {
    language().say(id)
}

/// Returns a message with values in it.
pub(super) fn with(id: &str, values: &[(&str, Value<'_>)]) -> String {
    language().with(id, values)
}

/// Reads a language for an option.
///
/// # Errors
/// The languages there are.
pub(super) fn parse(tag: &str) -> Result<Language, String> {
    Language::of_tag(tag)
        .ok_or_else(|| "the program speaks en (English), fr (français) and es (español)".to_owned())
}

/// Returns who tells a transcript in the terminal: to the facilitator, or to one seat. States stand under
/// their ids there, as they are typed.
pub(super) fn narrator<'n>(
    framework: &'n Framework,
    scenario: &'n Scenario,
    seat: Option<NationId>,
) -> Narrator<'n> {
    Narrator::new(framework, scenario, language(), seat).by_id()
}
