//! The shape of what the world agreed, as a codex holds it: elements, conduct, law, measures, practices,
//! scale, words.

use crate::framework::Works;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// What a finding on a norm has to test.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementEntry {
    pub id: String,
    pub name: Text,
    pub meaning: Text,
}

/// Which way a piece of conduct points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConductKind {
    Adherence,
    Breach,
    NotBreach,
    /// Contested between States.
    Grey,
}

/// In which part a State does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Any,
    Victim,
    Origin,
    Third,
    Requester,
    Helper,
}

/// Conduct that counts for or against a norm.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConductEntry {
    pub id: String,
    pub kind: ConductKind,
    /// Whether it is an omission and not an act.
    #[serde(default)]
    pub omission: bool,
    pub role: Role,
    pub text: Text,
}

/// How a norm stands in a report.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryEntry {
    pub report: String,
    pub text: Text,
}

/// What a law entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LawKind {
    Principle,
    Countermeasure,
    Threshold,
    /// A class of effects, E0–E4: our own scale.
    Effects,
    Attribution,
    /// What takes the wrongfulness from an act: necessity, consent, self-defence.
    Ground,
    /// What a State owes: cessation, reparation, and the like.
    Duty,
    Response,
    /// What was said and how it stands: paragraphs of a declaration, reports, what norms are. No rule of law
    /// by itself.
    Text,
}

/// Who agreed a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    Osce,
    Un,
    Gge2013,
    Gge2015,
    Arf,
    Oas,
    Eu,
}

/// A principle, condition or threshold of international law.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawEntry {
    /// `IL-01`, `CM-1`, `T2`, `ART-8`, `D6`, …
    pub id: String,
    pub kind: LawKind,
    pub name: Text,
    pub meaning: Text,
    /// What it does to a response.
    pub effect: Text,
    /// Both views, where States or scholars disagree, and which of them most hold.
    #[serde(default)]
    pub contested: Option<Text>,
    #[serde(default)]
    pub lean: Option<Text>,
    /// Whether it is not shown as a fact, since nobody has checked it yet.
    #[serde(default)]
    pub unverified: bool,
    pub cites: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
}

/// A confidence-building measure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureEntry {
    pub id: String,
    pub body: Body,
    pub number: String,
    pub name: Text,
    pub meaning: Text,
    /// How it shows in a crisis exercise.
    #[serde(rename = "use")]
    pub in_play: Text,
    #[serde(default)]
    pub unverified: bool,
    pub cites: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
}

/// A national practice of the Dinard synthesis.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeEntry {
    pub id: String,
    pub norm: String,
    pub name: Text,
    pub meaning: Text,
    /// Whether the source says that only some States have it.
    #[serde(default)]
    pub some: bool,
    /// What a State that has it can do or see.
    pub works: Vec<Works>,
    /// The same in a sentence.
    pub play: Text,
    pub cites: Vec<String>,
}

/// A grade of severity, S0–S5.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleEntry {
    pub id: String,
    pub name: Text,
    pub meaning: Text,
    /// United Kingdom, category 1 (worst) to 6.
    pub uk: u8,
    /// United States, Cyber Incident Severity Schema, 5 (worst) to 0.
    pub ciss: u8,
    pub eu: String,
    /// Channels of the usual level.
    pub channels: Vec<String>,
    /// The usual legal range; an axis of its own.
    pub legal: String,
}

/// What a word of the trade is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordKind {
    Handling,
    Probability,
    Confidence,
    Reliability,
    Credibility,
}

/// A word that means one thing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordEntry {
    pub id: String,
    pub kind: WordKind,
    pub name: Text,
    pub meaning: Text,
    /// For words of probability: the range in percent.
    #[serde(default)]
    pub from: u8,
    #[serde(default)]
    pub to: u8,
    pub cites: Vec<String>,
}
