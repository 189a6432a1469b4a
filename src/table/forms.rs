//! What a person has half written, and where they have got to: kept with the exercise, so that it survives
//! whatever happens.

use crate::engine::{Answer, Claim, Consequence, Handle, Reason, Unless};
use crate::framework::{DispatchKind, Fields, Verdict};
use crate::scenario::{ActionId, Aid, NationId, Profile};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Everything half done at one seat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SeatForms {
    /// Things heard, by their place among all, that have been read.
    pub read: BTreeSet<u32>,
    pub left: Left,
    pub right: Right,
    pub compose: Option<Compose>,
    pub reply: Option<Reply>,
    pub order: Option<Order>,
    pub belief: Option<Belief>,
    /// What is looked for among the orders.
    pub search: String,
    pub family: Option<u8>,
    /// Whether what cannot be given now is listed too.
    pub all_orders: bool,
    pub note: String,
    /// Letter laid open in the inbox.
    pub letter: Option<u16>,
    pub picked: Option<Picked>,
    /// In a narrow window one pane is shown.
    pub pane: Pane,
    /// Turn looked back to on the timeline.
    pub back: Option<u8>,
    /// Things heard before this are not told again by the Resolution.
    pub told: u32,
    /// Turn whose recap has been closed.
    pub recapped: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Left {
    #[default]
    Briefing,
    Inbox,
    Evidence,
    Pledges,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Right {
    #[default]
    Desk,
    Dossier,
    Compose,
    Reply,
    Orders,
    Order,
    Brief,
    Note,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pane {
    Left,
    #[default]
    Map,
    Right,
}

/// What is picked on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Picked {
    Nation(u8),
    /// A line, by the seat's own number.
    Line(u8),
    Incident(u16),
}

/// A message under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compose {
    pub to: u8,
    pub kind: DispatchKind,
    pub line: u8,
    pub incident: Option<u16>,
    pub fields: u16,
    pub evidence: Option<u16>,
    pub tlp: u8,
    pub consequence: Consequence,
    pub words: String,
    /// Whether the person has touched what is stated: then a change of kind leaves it.
    pub touched: bool,
}

/// An answer under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    pub to: u16,
    pub how: Answer,
    pub reason: Reason,
    pub evidence: Option<u16>,
    pub words: String,
}

/// An order under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    pub action: u8,
    pub other: Option<u8>,
    pub incident: Option<u16>,
    pub line: Option<u8>,
    pub claim: Claim,
    pub reason: Reason,
    pub confidence: u8,
    pub unless: Unless,
    pub said: u16,
    pub words: String,
}

impl Order {
    pub const fn action(&self) -> ActionId {
        ActionId(self.action)
    }

    pub const fn other(&self) -> Option<NationId> {
        match self.other {
            Some(other) => Some(NationId(other)),
            None => None,
        }
    }

    pub const fn said(&self) -> Fields {
        Fields(self.said)
    }

    pub const fn incident(&self) -> Option<Handle> {
        match self.incident {
            Some(incident) => Some(Handle(incident)),
            None => None,
        }
    }
}

/// An own view of an incident under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belief {
    pub incident: u16,
    pub hypothesis: u8,
    pub percent: u8,
}

/// Everything half done at the facilitator's console.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsoleForms {
    /// Words of an inject written in play, and to whom, as bits.
    pub write: String,
    pub write_to: u16,
    /// Inject whose text is being changed.
    pub edit: Option<(u16, String)>,
    pub note: String,
    pub bookmark: String,
    pub rating: Rating,
    pub line: RubricLine,
    pub tab: u8,
    /// Order that is ruled on: State, slot, and the tags of the act.
    pub ruling: Option<(u8, u8)>,
    pub endex: bool,
    pub correction: Correction,
    pub adjudication: WordsRuling,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    pub line: String,
    pub level: u8,
    pub nation: Option<u8>,
    pub words: String,
}

impl Default for Rating {
    fn default() -> Self {
        Self { line: String::new(), level: 2, nation: None, words: String::new() }
    }
}

/// A line of one's own rubric under way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricLine {
    pub title: String,
    pub levels: [String; 4],
    pub open: bool,
}

/// A correction of a finding under way: its number on the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub finding: Option<u32>,
    pub reason: String,
}

/// A ruling on the words of a message under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WordsRuling {
    /// The event that sent them.
    pub event: Option<u32>,
    /// 0–11 for N01–N12.
    pub norm: u8,
    pub verdict: Verdict,
    pub weight: u8,
    pub reason: String,
}

impl Default for WordsRuling {
    fn default() -> Self {
        Self { event: None, norm: 0, verdict: Verdict::Strained, weight: 1, reason: String::new() }
    }
}

/// Set-up of an exercise, before it begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetupForm {
    /// Which scenario of the shelf.
    pub scenario: String,
    /// For each State who plays it.
    pub seats: Vec<Holder>,
    pub profile: Profile,
    pub aid: Aid,
    /// Number all dice follow from, as typed; empty: new ones.
    pub seed: String,
    /// Truth variant by number; `None`: drawn.
    pub variant: Option<u8>,
    pub facilitated: bool,
    /// Sitting whose phase times are kept to; `None`: no clock.
    pub sitting: Option<u8>,
    pub disclosure: Disclosure,
    pub curtain: bool,
    pub kept: bool,
    pub variants_shown: bool,
}

impl Default for SetupForm {
    fn default() -> Self {
        Self {
            scenario: String::new(),
            seats: Vec::new(),
            profile: Profile::Standard,
            aid: Aid::Full,
            seed: String::new(),
            variant: None,
            facilitated: false,
            sitting: None,
            disclosure: Disclosure::AtEnd,
            curtain: true,
            kept: true,
            variants_shown: false,
        }
    }
}

/// Who plays a State.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// Somebody at this table.
    Person,
    /// The room decides, and the facilitator types it in.
    Room,
    #[default]
    Cooperative,
    Hawkish,
    Random,
    Silent,
}

impl Holder {
    pub const ALL: [Self; 6] =
        [Self::Person, Self::Room, Self::Cooperative, Self::Hawkish, Self::Random, Self::Silent];

    /// Returns the doctrine that plays, if one does.
    pub const fn doctrine(self) -> Option<&'static str> {
        match self {
            Self::Person | Self::Room => None,
            Self::Cooperative => Some("cooperative"),
            Self::Hawkish => Some("hawkish"),
            Self::Random => Some("random"),
            Self::Silent => Some("silent"),
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Room => "room",
            Self::Cooperative => "cooperative",
            Self::Hawkish => "hawkish",
            Self::Random => "random",
            Self::Silent => "silent",
        }
    }
}

/// When delegations see findings about themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disclosure {
    /// In the debrief.
    #[default]
    AtEnd,
    /// In the Review of each turn, as far as the delegation may know.
    EachTurn,
}
