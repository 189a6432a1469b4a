//! Why a command is refused: a closed list, with the facts in it and a stable code.
//!
//! What the seat does not know and what does not exist give the same refusal, word for word.

use crate::engine::position::Phase;
use std::fmt;

/// Why a command was refused. A refused command leaves no trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Over,
    Paused,
    Stale,
    WrongPhase { now: Phase },
    Frozen,
    Unknown,
    CardsTaken { limit: u8 },
    CardTwice,
    Self_,
    NoLine,
    LineCut,
    TooManyOpen { limit: u8 },
    Attention { need: i16, have: i16 },
    Effort { need: i16, have: i16 },
    Capital { need: i16, have: i16 },
    NoSlot { limit: u8 },
    NeedsTarget,
    NoTarget,
    NeedsIncident,
    NoIncident,
    NotConcerned,
    NeedsClaim,
    NoClaim,
    NeedsLine,
    NeedsCapacity { need: u8, have: u8 },
    NoConsent,
    NotOpen,
    AlreadyDone,
    AlreadySealed,
    Finished,
    NeedsReason,
    NothingToWaitFor,
    NothingToUndo,
    Range { most: u8 },
    NotPossible,
}

impl Refusal {
    /// Returns the stable code programs go by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Over => "exercise/over",
            Self::Paused => "exercise/paused",
            Self::Stale => "submission/stale",
            Self::WrongPhase { .. } => "phase/wrong",
            Self::Frozen => "seat/frozen",
            Self::Unknown => "thing/unknown",
            Self::CardsTaken { .. } => "card/limit",
            Self::CardTwice => "card/twice",
            Self::Self_ => "target/self",
            Self::NoLine => "line/none",
            Self::LineCut => "line/cut",
            Self::TooManyOpen { .. } => "dispatch/limit",
            Self::Attention { .. } => "budget/attention",
            Self::Effort { .. } => "budget/effort",
            Self::Capital { .. } => "budget/capital",
            Self::NoSlot { .. } => "order/limit",
            Self::NeedsTarget => "order/needs-target",
            Self::NoTarget => "order/takes-no-target",
            Self::NeedsIncident => "order/needs-incident",
            Self::NoIncident => "order/takes-no-incident",
            Self::NotConcerned => "order/not-concerned",
            Self::NeedsClaim => "order/needs-claim",
            Self::NoClaim => "order/takes-no-claim",
            Self::NeedsLine => "order/needs-line",
            Self::NeedsCapacity { .. } => "order/needs-capacity",
            Self::NoConsent => "order/no-consent",
            Self::NotOpen => "request/not-open",
            Self::AlreadyDone => "request/already",
            Self::AlreadySealed => "order/already-sealed",
            Self::Finished => "seat/done",
            Self::NeedsReason => "reply/needs-reason",
            Self::NothingToWaitFor => "order/nothing-to-wait-for",
            Self::NothingToUndo => "order/nothing-to-undo",
            Self::Range { .. } => "value/range",
            Self::NotPossible => "facilitator/not-possible",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over => f.write_str("the exercise is over"),
            Self::Paused => f.write_str("the exercise is paused; nothing is lost, go on when it goes on"),
            Self::Stale => {
                f.write_str("this was made for an earlier moment of the exercise; look again and resend")
            }
            Self::WrongPhase { now } => write!(f, "not in this phase ({})", now.word()),
            Self::Frozen => f.write_str("the facilitator has frozen this seat"),
            Self::Unknown => f.write_str("this delegation knows nothing of that name or number"),
            Self::CardsTaken { limit } => write!(f, "{limit} cards are taken already"),
            Self::CardTwice => f.write_str("this card is taken already"),
            Self::Self_ => f.write_str("a delegation cannot address itself"),
            Self::NoLine => f.write_str("that line does not lead to that State"),
            Self::LineCut => f.write_str("the line is cut; choose another"),
            Self::TooManyOpen { limit } => {
                write!(f, "{limit} dispatches of yours are under way or unanswered; wait for one to close")
            }
            Self::Attention { need, have } => write!(f, "needs {need} attention, {have} left this turn"),
            Self::Effort { need, have } => write!(f, "needs {need} CERT effort, {have} left this turn"),
            Self::Capital { need, have } => write!(f, "needs {need} political capital, {have} left"),
            Self::NoSlot { limit } => write!(f, "{limit} orders are sealed already; take one back first"),
            Self::NeedsTarget => f.write_str("the order needs another State to aim at"),
            Self::NoTarget => f.write_str("the order aims at nobody; leave the State out"),
            Self::NeedsIncident => f.write_str("the order needs an incident"),
            Self::NoIncident => f.write_str("the order concerns no incident; leave it out"),
            Self::NotConcerned => {
                f.write_str("as far as this delegation knows, the incident does not concern it in that way")
            }
            Self::NeedsClaim => f.write_str("say how far the claim goes (K1 to K5)"),
            Self::NoClaim => f.write_str("the order makes no claim; leave it out"),
            Self::NeedsLine => f.write_str("name one of your lines to that State"),
            Self::NeedsCapacity { need, have } => {
                write!(f, "needs a capacity of {need}, this State has {have}")
            }
            Self::NoConsent => f.write_str("that State has not let you in, or its consent has ended"),
            Self::NotOpen => f.write_str("that request is not open to you"),
            Self::AlreadyDone => f.write_str("that has been done already"),
            Self::Finished => f.write_str("this delegation has said that it is done; take that back first"),
            Self::AlreadySealed => f.write_str("this very order is sealed already"),
            Self::NeedsReason => f.write_str("declining needs a reason"),
            Self::NothingToWaitFor => {
                f.write_str("no request of yours to that State is open, so there is nothing to wait for")
            }
            Self::NothingToUndo => f.write_str("this delegation has done nothing that the order could undo"),
            Self::Range { most } => write!(f, "the value is out of range (at most {most})"),
            Self::NotPossible => f.write_str("that cannot be done now"),
        }
    }
}
