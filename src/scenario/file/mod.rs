//! The shape of a scenario file, as an author writes it. Promises nothing: that is what the checks are for.

mod defaults;
mod evidence;
mod incident;
mod inject;
mod nation;
mod setup;

pub use evidence::*;
pub use incident::*;
pub use inject::*;
pub use nation::*;
pub use setup::*;

use crate::framework::{CardEntry, OrderEntry, RuleFile};
use crate::scenario::file::defaults::{twelve, yes};
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// The version of the format this program reads and writes. `scenarios/FORMAT.md` says what a later version
/// may change and how a file is upgraded.
pub const FORMAT: u32 = 1;

/// A whole scenario.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Version of the format; this program reads [`FORMAT`].
    pub format: u32,
    pub id: String,
    pub title: Text,
    pub synopsis: Text,
    /// How many turns an exercise may have; the true number is drawn, so that nobody can betray in the last
    /// one.
    pub turns: Turns,
    /// Story hours in a turn, 1–168.
    #[serde(default = "twelve")]
    pub hours: u16,
    /// Whether turn 0 (preparation cards) is played.
    #[serde(default = "yes")]
    pub preparation: bool,
    /// These four must be there, here or in another file of the scenario's folder.
    #[serde(default)]
    pub nations: Vec<NationFile>,
    #[serde(default)]
    pub channels: Vec<ChannelFile>,
    #[serde(default)]
    pub incidents: Vec<IncidentFile>,
    /// Which truths there may be; one is drawn.
    #[serde(default)]
    pub variants: Vec<VariantFile>,
    #[serde(default)]
    pub evidence: Vec<EvidenceFile>,
    #[serde(default)]
    pub injects: Vec<InjectFile>,
    /// What the exercise is for; each inject says which of them it serves.
    #[serde(default)]
    pub objectives: Vec<ObjectiveFile>,
    /// How long a sitting may be, and how its time is cut up.
    #[serde(default)]
    pub sittings: Vec<SittingFile>,
    /// What a room of beginners, and an ordinary one, is shown of orders and lines; the full profile shows
    /// all. The rules are the same in each.
    #[serde(default)]
    pub light: ProfileFile,
    #[serde(default)]
    pub standard: ProfileFile,
    /// Facts that stay disputed: told with every version, unscored unless the facilitator rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<DisputeFile>,
    /// For the facilitator: how to run it, what to look for.
    #[serde(default)]
    pub notes: Text,
    /// Questions for the talk afterwards.
    #[serde(default)]
    pub questions: Vec<Text>,
    /// Ids of preparation cards on offer; empty means all of the framework.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Preparation cards only this scenario has.
    #[serde(default)]
    pub own_cards: Vec<CardEntry>,
    /// Ids of catalogue orders on offer; empty means all.
    #[serde(default)]
    pub orders: Vec<String>,
    /// Orders only this scenario has.
    #[serde(default)]
    pub own_orders: Vec<OwnOrderFile>,
    /// Rules added to the rubric, and ids of rules switched off.
    #[serde(default)]
    pub rules: Vec<RuleFile>,
    #[serde(default)]
    pub without_rules: Vec<String>,
}

/// Part of a scenario that is a folder: any file beside `scenario.ron`. Its entries come on top of those of
/// the other files.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartFile {
    pub nations: Vec<NationFile>,
    pub channels: Vec<ChannelFile>,
    pub incidents: Vec<IncidentFile>,
    pub variants: Vec<VariantFile>,
    pub evidence: Vec<EvidenceFile>,
    pub injects: Vec<InjectFile>,
    pub own_cards: Vec<CardEntry>,
    pub own_orders: Vec<OwnOrderFile>,
    pub rules: Vec<RuleFile>,
}

impl ScenarioFile {
    /// Returns what a profile shows; `None` for all there is.
    pub const fn profile(&self, profile: Profile) -> Option<&ProfileFile> {
        match profile {
            Profile::Light => Some(&self.light),
            Profile::Standard => Some(&self.standard),
            Profile::Full => None,
        }
    }

    /// Takes in another file of the folder.
    pub(super) fn add(&mut self, part: PartFile) {
        self.nations.extend(part.nations);
        self.channels.extend(part.channels);
        self.incidents.extend(part.incidents);
        self.variants.extend(part.variants);
        self.evidence.extend(part.evidence);
        self.injects.extend(part.injects);
        self.own_cards.extend(part.own_cards);
        self.own_orders.extend(part.own_orders);
        self.rules.extend(part.rules);
    }
}

impl ScenarioFile {
    /// Returns a scenario with nothing in it: what a rubric is checked against.
    pub(super) fn empty() -> Self {
        Self {
            format: FORMAT,
            id: String::new(),
            title: Text::default(),
            synopsis: Text::default(),
            turns: Turns { least: 1, most: 1 },
            hours: twelve(),
            preparation: true,
            nations: Vec::new(),
            channels: Vec::new(),
            incidents: Vec::new(),
            variants: Vec::new(),
            evidence: Vec::new(),
            injects: Vec::new(),
            objectives: Vec::new(),
            sittings: Vec::new(),
            light: ProfileFile::default(),
            standard: ProfileFile::default(),
            disputed: Vec::new(),
            notes: Text::default(),
            questions: Vec::new(),
            cards: Vec::new(),
            own_cards: Vec::new(),
            orders: Vec::new(),
            own_orders: Vec::new(),
            rules: Vec::new(),
            without_rules: Vec::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turns {
    pub least: u8,
    pub most: u8,
}

/// Something on which the sides do not agree, and on which the exercise does not rule.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisputeFile {
    pub what: Text,
    /// What each side says; two at least.
    pub versions: Vec<VersionFile>,
}

/// One side's version of a disputed fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionFile {
    /// Id of the State that says so.
    pub by: String,
    pub says: Text,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnOrderFile {
    #[serde(default)]
    pub die: Option<String>,
    /// Who has it from the start; empty: nobody, until an inject gives it.
    #[serde(default)]
    pub seats: Vec<String>,
    /// Who drafts it.
    #[serde(default)]
    pub role: SeatRole,
    pub order: OrderEntry,
}
