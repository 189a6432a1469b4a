//! An incident in a scenario file, and which truths may lie behind it.

use crate::text::Text;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    /// What a seat that sees it reads.
    pub name: Text,
    /// Whose service is hit, and which: `sector` is an id of that State.
    pub target: String,
    pub sector: String,
    /// The turn in which it begins; 0 when an inject begins it.
    #[serde(default)]
    pub begins: u8,
    /// The last stage is the end: nothing leads on from it, and what ends an incident leads to it.
    pub stages: Vec<StageFile>,
    /// Explanations the analysts weigh; *something else* is always added.
    pub hypotheses: Vec<HypothesisFile>,
    /// Weight of *something else* at the start in decibans.
    #[serde(default)]
    pub something_else: i16,
    /// Other States whose services depend on the same system.
    #[serde(default)]
    pub depends: Vec<String>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageFile {
    /// S0–S5.
    pub severity: u8,
    /// E0–E4: access, confidentiality, loss of function, physical harm, gravest.
    pub effects: u8,
    /// Service lost in the sector while it lasts, in percent points.
    #[serde(default)]
    pub loss: i16,
    pub sign: Sign,
    /// Turns until the next stage; 0: until contained.
    #[serde(default)]
    pub lasts: u8,
    /// Work that ends it, counted in `contain` points; 0: none can.
    #[serde(default)]
    pub contained_at: i16,
    #[serde(default)]
    pub inherently_governmental: bool,
    /// Whether it is coercive, by any means: a demand, or the choice taken out of the State's hands.
    #[serde(default)]
    pub coercive_demand: bool,
}

/// Who notices that a stage has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    Public,
    Victim,
    /// The victim, if its technical capacity is at least this.
    Technical(u8),
    Nobody,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HypothesisFile {
    pub name: Text,
    /// The State it points at, empty for none.
    #[serde(default)]
    pub points_at: String,
    /// Whether it says that State's territory was used.
    #[serde(default)]
    pub through: bool,
    /// Weight at the start in decibans.
    #[serde(default)]
    pub start: i16,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    /// What really happened, told at the debrief.
    pub truth: Text,
    pub incidents: Vec<TruthFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruthFile {
    pub incident: String,
    /// The State behind it; empty: none.
    #[serde(default)]
    pub actor: String,
    /// Spectrum of State responsibility, 1 (prohibited) to 10 (integrated).
    pub step: u8,
    #[serde(default)]
    pub territory: Vec<String>,
    /// Nobody attacked: something failed by itself or by mistake, and `territory` only says where it ran.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accident: bool,
}
