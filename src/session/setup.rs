//! Who plays what, with which dice: what an exercise is begun with, and taken up again by, in the terminal and in a window.

use crate::scenario::Profile;
use serde::{Deserialize, Serialize};

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
    pub aid: Aids,
    /// Truth variant by name; `None`: drawn.
    pub variant: Option<String>,
    pub seed: u64,
    /// What only a table with several delegations or a facilitator knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<TableSetup>,
}

/// A table round which more than one person sits.
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

/// How much counsel says before an order is sealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aids {
    #[default]
    Full,
    Verdict,
    Off,
}
