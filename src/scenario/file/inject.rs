//! An inject in a scenario file: when it comes and what it does.

use crate::framework::{Knowledge, Tag};
use crate::scenario::file::defaults::hundred_u8;
use crate::scenario::{Health, SeatRole};
use crate::text::Text;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InjectFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    pub title: Text,
    pub text: Text,
    /// Who receives it; empty: everyone.
    #[serde(default)]
    pub to: Vec<String>,
    /// Whether nobody is told: it works in silence.
    #[serde(default)]
    pub hidden: bool,
    pub at: At,
    /// Chance in percent that it is released when its time comes.
    #[serde(default = "hundred_u8")]
    pub chance: u8,
    /// Which comes first of several in one moment: the lowest rank. Those of one rank come in an order nobody
    /// chose.
    #[serde(default = "hundred_u8")]
    pub rank: u8,
    /// Turns between the moment its condition holds and its release.
    #[serde(default)]
    pub delay: u8,
    #[serde(default)]
    pub repeats: bool,
    /// Variants in which it exists; empty: all. Bound injects come in turn 3 or later.
    #[serde(default)]
    pub only: Vec<String>,
    #[serde(default)]
    pub effects: Vec<InjectEffectFile>,
    /// What it is there for, told to the facilitator.
    #[serde(default)]
    pub objective: Text,
    /// Ids of the objectives it serves.
    #[serde(default)]
    pub serves: Vec<String>,
    /// To whom in a delegation it comes.
    #[serde(default)]
    pub role: SeatRole,
    /// Whether it asks for a decision now: a seat never has three such in a turn.
    #[serde(default)]
    pub urgent: bool,
    #[serde(default)]
    pub norms: Vec<String>,
}

/// When an inject is released.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum At {
    Turn(u8),
    /// Only when the facilitator fires it.
    Manual,
    /// At the Briefing after this holds.
    When(Trigger),
    /// At the end of any exchange in which this holds.
    During(Trigger),
}

/// A condition of an inject.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    All(Vec<Trigger>),
    Any(Vec<Trigger>),
    Not(Box<Trigger>),
    /// From this turn on.
    Turn(u8),
    /// The incident has reached this stage, counted from 1.
    Stage(String, u8),
    /// The State has done this, to anyone.
    Did(String, Tag),
    /// The first State has done this towards the second.
    DidTo(String, String, Tag),
    /// The State has done this about the incident.
    DidAbout(String, String, Tag),
    Knows(String, String, Knowledge),
    Pressure(String, i16),
    Tension(String, String, i16),
    Region(i16),
    /// Service of a State's sector is at most this.
    ServiceAtMost(String, String, i16),
    /// Another inject has been released.
    Released(String),
    /// The State has the item in hand.
    Holds(String, String),
}

/// What an inject does.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InjectEffectFile {
    /// The incident begins.
    Begin(String),
    /// It goes to this stage, counted from 1.
    Stage(String, u8),
    /// The State receives the item.
    Evidence(String, String),
    /// The State learns of the incident.
    Sight(String, String),
    /// The State climbs to this knowledge of its own part.
    Knows(String, String, Knowledge),
    /// The State may look into its part in the incident for free, this turn; one that declines had reason to
    /// know.
    FreeLook(String, String),
    Service(String, String, i16),
    Line(String, Health),
    Pressure(String, i16),
    Tension(String, String, i16),
    Region(i16),
    /// The State gets an order of the scenario's own, or loses it.
    Order(String, String),
    LoseOrder(String, String),
}
