//! Who plays a seat nobody holds: from the seat's view and its moves alone, with a reason in a sentence.
//!
//! Knows view, moves and commands; never [`crate::engine::Position`].

#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]

mod cooperative;
mod delegation;
mod hawkish;
mod random;
mod scene;
mod silent;
mod within;

pub use delegation::Delegation;
pub use random::Random;
pub use silent::Silent;
pub use within::Within;

use crate::engine::Seat;
use crate::scenario::{NationId, Profile, Scenario};

/// Names of the doctrines there are.
pub const NAMES: &[&str] = &["cooperative", "hawkish", "random", "silent"];

/// Returns the doctrine of a name.
pub fn by_name(name: &str) -> Option<Box<dyn Seat + Send>> {
    match name {
        "cooperative" => Some(Box::new(Delegation::new(&cooperative::COOPERATIVE))),
        "hawkish" => Some(Box::new(Delegation::new(&hawkish::HAWKISH))),
        "random" => Some(Box::new(Random::default())),
        "silent" => Some(Box::new(Silent)),
        _ => None,
    }
}

/// Puts a doctrine in every seat, each behind the surface of a profile. A seat whose doctrine has no such
/// name stays empty.
pub fn seated<'n>(
    scenario: &Scenario,
    profile: Profile,
    name: impl Fn(NationId) -> &'n str,
) -> Vec<Box<dyn Seat + Send>> {
    let seat = |nation| {
        Some(Box::new(Within::new(by_name(name(nation))?, scenario, nation, profile)) as Box<dyn Seat + Send>)
    };
    scenario.nation_ids().filter_map(seat).collect()
}
