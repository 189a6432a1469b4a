//! Who plays what, with which dice: what an exercise is begun and resumed with, in the terminal
//! and in a window.

use crate::scenario::{Aid, Profile};
use crate::text::Language;
use serde::{Deserialize, Serialize};
use std::hash::{BuildHasher, Hasher};
use std::path::PathBuf;

/// What an exercise is begun with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The State a person plays; where several do, the first. Empty: nobody does.
    pub seat: String,
    /// Doctrine of every other seat.
    pub others: String,
    /// Other doctrines, written `NATION=DOCTRINE`.
    pub bots: Vec<String>,
    pub profile: Profile,
    pub aid: Aid,
    /// Truth variant by name; `None`: drawn.
    pub variant: Option<String>,
    pub seed: u64,
    /// The language in which bots write, so that a resumed exercise goes on in it.
    #[serde(default, skip_serializing_if = "is_english")]
    pub language: Language,
    /// What only a table with several delegations or a facilitator knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<TableSetup>,
}

/// Where nothing is said, it is English, as before bots had languages.
fn is_english(language: &Language) -> bool {
    *language == Language::En
}

/// A table with more than one person at it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TableSetup {
    /// For each State, in the order of States, the word for who plays it.
    pub seats: Vec<String>,
    pub facilitated: bool,
    /// Which of the scenario's sittings gives the times of phases.
    pub sitting: Option<u8>,
    /// Whether findings are shown after each turn.
    pub findings_each_turn: bool,
    pub curtain: bool,
}

impl TableSetup {
    /// Returns how many persons sit at the table.
    pub fn persons(&self) -> usize {
        self.seats.iter().filter(|seat| matches!(seat.as_str(), "person" | "room")).count()
    }
}

/// What a person asked for before anything has begun: what is not said is chosen on the way.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// A scenario file, or the name of a built-in one, to set up.
    pub scenario: Option<String>,
    /// The State the person plays.
    pub seat: Option<String>,
    /// Doctrine of the other seats, and others for some, written `NATION=DOCTRINE`.
    pub others: Option<String>,
    pub bots: Vec<String>,
    pub profile: Option<Profile>,
    pub aid: Option<Aid>,
    pub variant: Option<String>,
    pub seed: Option<u64>,
    /// The library; the usual one where none is named.
    pub store: Option<PathBuf>,
    /// An exercise to resume (the one played last where none is named), with its branch.
    pub resume: Option<(Option<String>, Option<u32>)>,
    pub unkept: bool,
    /// The folder of settings; the usual one where none is named.
    pub settings: Option<PathBuf>,
}

/// Returns a number for dice that nobody has thrown before, below 1,000,000,000, from the system's entropy.
pub fn fresh_seed() -> u64 {
    // A machine without entropy still plays; its hashers are seeded apart.
    let random = getrandom::u64().unwrap_or_else(|_| std::hash::RandomState::new().build_hasher().finish());
    random % 1_000_000_000
}

/// Returns the time of day in milliseconds since 1970, UTC; before 1970, 0.
pub fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
