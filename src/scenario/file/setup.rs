//! What surrounds the story in a scenario file: what the exercise is for, how long a sitting is, what a room
//! is shown, who in a delegation does what.

use crate::text::Text;
use serde::{Deserialize, Serialize};

/// What an exercise is for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveFile {
    pub id: String,
    pub text: Text,
}

/// One length of sitting: how many turns fit, and the seconds of each phase.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingFile {
    /// Minutes from the first Briefing to the end of the debrief.
    pub minutes: u16,
    pub turns: u8,
    /// Seconds of one Briefing, one Consultation (its three exchanges together), one Decision, one Review.
    pub briefing: u16,
    pub consultation: u16,
    pub decision: u16,
    pub review: u16,
    /// Seconds for preparation before the first turn, and for the debrief after the last.
    #[serde(default)]
    pub preparation: u16,
    pub debrief: u16,
}

/// What a profile shows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProfileFile {
    /// Ids of orders; empty: all.
    pub orders: Vec<String>,
    /// Ids of channels; empty: all.
    pub channels: Vec<String>,
}

/// How much of counsel's opinion a delegation is given before an order is sealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aid {
    #[default]
    Full,
    /// The answer alone.
    Verdict,
    Off,
}

/// How much of orders and lines a room is shown. The rules are the same in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    Light,
    Standard,
    #[default]
    Full,
}

impl Profile {
    /// Returns the word for the profile.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Standard => "standard",
            Self::Full => "full",
        }
    }
}

/// Who in a delegation a thing comes to, or who drafts it. Fewer people share the roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatRole {
    /// The head, who seals.
    #[default]
    Head,
    Diplomatic,
    Technical,
    Legal,
    Press,
}
