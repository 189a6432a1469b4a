//! Readings of international law: where States disagree, which view an opinion goes by.

use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A point of law on which States or scholars disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Point {
    /// Sovereignty is a rule that can be broken by itself.
    SovereigntyRule,
    /// Access without effect, espionage as such, breaks a rule.
    AccessUnlawful,
    /// Not acting on known activity from the own soil is by itself a wrongful act.
    DueDiligence,
    /// Countermeasures by cyber means are open to an injured State.
    Countermeasures,
    /// Notice has to come first in cyber cases too, urgency aside.
    PriorNotice,
    /// States that are not injured may take countermeasures.
    Collective,
    /// Serious loss of function without physical harm can be force.
    FunctionIsForce,
    /// The gravest effects without physical harm can be an armed attack.
    FunctionIsAttack,
    /// Self-defence by art. 51 is open against an attack through cyberspace.
    SelfDefence,
    /// Self-defence is open against groups that no State stands behind.
    AgainstGroups,
}

impl Point {
    pub const ALL: &[Self] = &[
        Self::SovereigntyRule,
        Self::AccessUnlawful,
        Self::DueDiligence,
        Self::Countermeasures,
        Self::PriorNotice,
        Self::Collective,
        Self::FunctionIsForce,
        Self::FunctionIsAttack,
        Self::SelfDefence,
        Self::AgainstGroups,
    ];
}

/// Which way a point leans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lean {
    No,
    MostlyNo,
    #[default]
    Open,
    MostlyYes,
    Yes,
}

/// What counsel says about a condition, by how it stands. An empty text is never needed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounselEntry {
    /// Key of the law entry.
    pub key: String,
    pub met: Text,
    pub open: Text,
    pub failed: Text,
    #[serde(default)]
    pub lifted: Text,
    /// The same in truth, where what counts is not how likely it was held to be; empty: as above.
    #[serde(default)]
    pub truth: Text,
    /// What would put it right; empty: nothing would.
    #[serde(default)]
    pub cure: Text,
}

/// A reading: how an opinion takes each contested point.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingEntry {
    /// `lucca`, `consensus`, `own`.
    pub id: String,
    pub name: Text,
    pub meaning: Text,
    /// Points without an entry are open.
    pub leans: Vec<(Point, Lean)>,
}

impl ReadingEntry {
    pub fn lean(&self, point: Point) -> Lean {
        self.leans.iter().find(|(at, _)| *at == point).map_or(Lean::Open, |(_, lean)| *lean)
    }
}
