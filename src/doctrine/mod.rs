//! Who plays a seat nobody holds: from the seat's view and its moves alone, with a reason in a sentence.
//!
//! Knows view, moves and commands; never [`crate::engine::Position`].

#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]

mod random;
mod silent;
mod within;

pub use random::Random;
pub use silent::Silent;
pub use within::Within;

use crate::engine::Seat;

/// Names of the doctrines there are.
pub const NAMES: &[&str] = &["random", "silent"];

/// Returns the doctrine of a name.
pub fn by_name(name: &str) -> Option<Box<dyn Seat + Send>> {
    match name {
        "random" => Some(Box::new(Random::default())),
        "silent" => Some(Box::new(Silent)),
        _ => None,
    }
}
