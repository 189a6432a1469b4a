//! Who plays a seat nobody holds: from the seat's view and its moves alone, with a reason in a sentence.
//!
//! Knows view, moves and commands; never [`crate::engine::Position`].

#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]

mod cooperative;
mod delegation;
mod hawkish;
mod profiled;
mod random;
mod scene;
mod silent;
mod speech;

pub use delegation::Delegation;
pub use profiled::Profiled;
pub use random::Random;
pub use silent::Silent;

use crate::engine::Seat;
use crate::scenario::{NationId, Profile, Scenario};
use crate::text::Language;

/// Names of the doctrines there are.
pub const NAMES: &[&str] = &["cooperative", "hawkish", "random", "silent"];

/// Returns the doctrine of a name, which speaks English.
pub fn by_name(name: &str) -> Option<Box<dyn Seat + Send>> {
    speaking(name, Language::En)
}

/// Returns the doctrine of a name, which speaks a language.
pub fn speaking(name: &str, language: Language) -> Option<Box<dyn Seat + Send>> {
    match name {
        "cooperative" => Some(Box::new(Delegation::new(&cooperative::COOPERATIVE, language))),
        "hawkish" => Some(Box::new(Delegation::new(&hawkish::HAWKISH, language))),
        "random" => Some(Box::new(Random::speaking(language))),
        "silent" => Some(Box::new(Silent)),
        _ => None,
    }
}

/// Puts a doctrine in every seat, each kept to a profile, all speaking one language. A seat whose doctrine
/// has no such name stays empty.
pub fn seated<'n>(
    scenario: &Scenario,
    profile: Profile,
    language: Language,
    name: impl Fn(NationId) -> &'n str,
) -> Vec<Box<dyn Seat + Send>> {
    let seat = |nation| {
        let doctrine = speaking(name(nation), language)?;
        Some(Box::new(Profiled::new(doctrine, scenario, nation, profile)) as Box<dyn Seat + Send>)
    };
    scenario.nation_ids().filter_map(seat).collect()
}
