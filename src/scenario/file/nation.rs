//! A State in a scenario file, its sectors and the channels between States.

use crate::framework::{Point, Verdict};
use crate::scenario::file::defaults::{hundred, is_true, six, twenty, yes};
use crate::scenario::{SeatRole, Trigger};
use crate::text::Text;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationFile {
    pub id: String,
    pub name: Text,
    /// As in "the Belmoran police"; empty: the name is used.
    #[serde(default)]
    pub adjective: Text,
    /// Its outline on the map, corner by corner, each 0–1000 from the west and from the north; empty: drawn
    /// by the program.
    #[serde(default)]
    pub territory: Vec<(u16, u16)>,
    /// Who this delegation is and what it wants; only the delegation reads it.
    pub brief: Text,
    #[serde(default)]
    pub aims: Vec<AimFile>,
    /// Practices of the Dinard synthesis it has in place, such as `N08-P1`: each changes what it can do or
    /// see.
    #[serde(default)]
    pub practices: Vec<String>,
    /// What stands in its record before the exercise begins, such as years of neglect: told on the scorecard,
    /// never scored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub record: Vec<RecordFile>,
    /// Norms the exercise means to try with this State; empty: all.
    #[serde(default)]
    pub norms: Vec<String>,
    /// What it has published on contested points of law, and whether it says yes.
    #[serde(default)]
    pub legal_view: Vec<(Point, bool)>,
    /// Technical, diplomatic, legal, law enforcement: each 0–5.
    pub capacity: CapacityFile,
    pub sectors: Vec<SectorFile>,
    /// Political capital at the start, 0–10.
    #[serde(default = "six")]
    pub capital: i16,
    /// Domestic pressure at the start, 0–100.
    #[serde(default = "twenty")]
    pub pressure: i16,
    /// Trust in others at the start, 0–100; 50 where nothing is said.
    #[serde(default)]
    pub trust: Vec<TowardsFile>,
    /// Tension with others at the start, 0–100; 10 where nothing is said. Say it once for each pair.
    #[serde(default)]
    pub tension: Vec<TowardsFile>,
    /// How readily it misreads others at the start, in percent, 5–70; 30 where nothing is said.
    #[serde(default)]
    pub misreading: Vec<TowardsFile>,
}

/// An entry of a State's record.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordFile {
    /// `N01` … `N12`.
    pub norm: String,
    pub verdict: Verdict,
    pub because: Text,
    pub cites: Vec<String>,
}

/// What a delegation wants.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AimFile {
    pub text: Text,
    /// When it is fulfilled, looked at when the exercise ends; without it, the facilitator judges.
    #[serde(default)]
    pub met: Option<Trigger>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapacityFile {
    pub technical: u8,
    pub diplomatic: u8,
    pub legal: u8,
    pub law_enforcement: u8,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TowardsFile {
    pub to: String,
    pub is: i16,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorFile {
    pub id: String,
    pub name: Text,
    /// Where it lies on the map, as in `territory`; without it, somewhere in the State.
    #[serde(default)]
    pub at: Option<(u16, u16)>,
    /// People who depend on it.
    pub people: u32,
    /// Service level at the start, in percent.
    #[serde(default = "hundred")]
    pub service: i16,
    /// Whether it is critical infrastructure, as the State itself decides (A/70/174 13(g)); a shop or a game
    /// is not.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub critical: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelFile {
    pub id: String,
    /// The name its dice know it by, when it is not the id: set it to the old id when renaming.
    #[serde(default)]
    pub die: Option<String>,
    /// `CH-01` … of the framework.
    pub kind: String,
    pub ends: (String, String),
    #[serde(default)]
    pub health: Health,
    /// Of a stale line: whose contact has gone. Only that State can refresh it; empty: either can.
    #[serde(default)]
    pub gone: String,
    /// Whether both ends know its health at the start, because it was tested.
    #[serde(default)]
    pub tested: bool,
    /// Who holds it in a delegation.
    #[serde(default)]
    pub role: SeatRole,
}

/// How well a line works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Health {
    #[default]
    Good,
    /// One exchange later.
    OfficeHours,
    /// The contact has gone: forwarded at the end of the turn, without a receipt.
    Stale,
    /// Read by people who should not: one exchange later.
    Politicised,
    /// Known to be dead at both ends.
    Cut,
    /// Dead, and nobody was told: what is sent is lost.
    KnockedOut,
}
