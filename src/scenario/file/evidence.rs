//! Evidence in a scenario file: items, sources, grades and markings.

use crate::framework::Finder;
use crate::scenario::{SeatRole, Trigger};
use crate::text::Text;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    pub about: String,
    /// The thing itself: a log line, an invoice, an interview note.
    pub text: Text,
    /// Who can find it and how; `needs` is the technical capacity for forensics.
    #[serde(default)]
    pub found_by: Vec<FinderFile>,
    /// First turn in which it can be found.
    #[serde(default)]
    pub from_turn: u8,
    /// Items of one group count once.
    pub group: String,
    pub reliability: Reliability,
    /// 1 (confirmed) to 6 (cannot be judged).
    pub credibility: u8,
    /// Decibans for each hypothesis, in their order, −20…+20; *something else* gets 0.
    pub weights: Vec<i16>,
    #[serde(default)]
    pub planted: bool,
    #[serde(default)]
    pub tlp: Tlp,
    /// Variants in which it exists; empty: all. Bound items need `from_turn` 3 or later.
    #[serde(default)]
    pub only: Vec<String>,
    /// What kind of source it is.
    #[serde(default)]
    pub kind: Source,
    /// Whether it lies on a running machine, so that it can be erased; what was preserved before stays.
    #[serde(default)]
    pub live: bool,
    /// It is there only once this holds.
    #[serde(default)]
    pub appears: Option<Trigger>,
    /// To whom in the delegation it comes.
    #[serde(default)]
    pub role: SeatRole,
}

/// What kind of source an item comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Source {
    #[default]
    Technical,
    /// Technical, and it shows where traffic ran.
    Traffic,
    Human,
    Financial,
    Open,
}

impl Source {
    pub const fn is_technical(self) -> bool {
        matches!(self, Self::Technical | Self::Traffic)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FinderFile {
    pub nation: String,
    pub how: Finder,
    /// Whose systems it has to look into, for help given there or a search; empty: anyone's.
    #[serde(default)]
    pub at: String,
    #[serde(default)]
    pub needs: u8,
}

/// Admiralty grade of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[repr(u8)]
pub enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F,
}

/// Traffic light protocol 2.0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Tlp {
    Clear,
    Green,
    #[default]
    Amber,
    AmberStrict,
    Red,
}
