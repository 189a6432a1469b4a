//! What a seat or the facilitator may ask for: commands in the imperative.

use crate::engine::position::{Handle, NationMeter, PairMeter, Phase};
use crate::framework::{DispatchKind, Fields, Tags};
use crate::scenario::{ActionId, CardId, ChannelId, Health, InjectId, NationId, TextId, Tlp};
use serde::{Deserialize, Serialize};

/// A command of a seat, stamped with the moment it was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submission {
    pub stamp: Stamp,
    pub command: SeatCommand,
}

/// The moment a submission was made for; it is stale in any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub turn: u8,
    pub phase: Phase,
    pub exchange: u8,
}

/// What a delegation may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatCommand {
    /// Preparation: take a card.
    PickCard(CardId),
    /// Consultation: write to another State.
    Send(DispatchDraft),
    /// Consultation: confirm that a request has arrived. Acknowledging is not admitting.
    Acknowledge(Handle),
    /// Consultation: say that work goes on, without an answer. Two of these and nothing else are a lapse.
    Report(Handle),
    /// Consultation: answer a request.
    Reply { to: Handle, how: Answer, reason: Option<Reason>, evidence: Option<Handle>, text: TextId },
    /// Consultation: test every own line.
    CheckLines,
    /// Consultation or Decision: put an order among the sealed ones.
    Seal(OrderDraft),
    /// Take an order back.
    TakeBack(u8),
    /// Decision: we are done; or not yet after all.
    Done(bool),
    /// State the delegation's own view of an incident: a hypothesis and how likely it is, in percent.
    Judge { incident: Handle, hypothesis: u8, percent: u8 },
}

impl SeatCommand {
    /// Returns the typed text of a command that may have one.
    pub fn text_mut(&mut self) -> Option<&mut TextId> {
        match self {
            Self::Send(DispatchDraft { text, .. })
            | Self::Reply { text, .. }
            | Self::Seal(OrderDraft { text, .. }) => Some(text),
            _ => None,
        }
    }
}

/// A message to another State.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DispatchDraft {
    pub kind: DispatchKind,
    pub to: NationId,
    /// Number of the line as the seat counts its own lines.
    pub line: u8,
    pub incident: Option<Handle>,
    pub fields: Fields,
    pub evidence: Option<Handle>,
    pub tlp: Tlp,
    pub consequence: Consequence,
    pub text: TextId,
}

/// An order before it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderDraft {
    pub action: ActionId,
    pub other: Option<NationId>,
    pub incident: Option<Handle>,
    pub line: Option<u8>,
    pub claim: Claim,
    pub reason: Reason,
    /// Confidence: 0 low, 1 moderate, 2 high.
    pub confidence: u8,
    pub unless: Unless,
    /// Whether it counts when the time runs out.
    pub ready: bool,
    /// The head's explicit seal, which adverse and force orders need.
    pub head: bool,
    /// What the order states.
    pub said: Fields,
    pub text: TextId,
}

impl OrderDraft {
    /// Returns an order with nothing chosen yet: no target, no claim, ready and sealed by the head.
    pub fn of(action: ActionId) -> Self {
        Self {
            action,
            other: None,
            incident: None,
            line: None,
            claim: Claim::K0,
            reason: Reason::None,
            confidence: 0,
            unless: Unless::No,
            ready: true,
            head: true,
            said: Fields(0),
            text: TextId(0),
        }
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum $name { #[default] $($(#[$vdoc])* $variant),+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),+];
        }
    )+};
}

words! {
    /// How a request is answered.
    Answer { Full, Part, Declined, Referred }

    /// Why: a typed reason, for a justification or for declining.
    Reason { None, Safety, Duty, Evidence, Solidarity, Domestic, NoMeans, NotOurs, Law, Secrecy }

    /// What a warning or protest says will follow.
    Consequence { None, LawfulMeasures, ForceIfAttacked, Force }

    /// The claims ladder for public naming.
    Claim {
        /// A warning without a name.
        K0,
        /// A tool or cluster.
        K1,
        /// Networks in a State.
        K2,
        /// A non-State group in a State.
        K3,
        /// The State knows and tolerates.
        K4,
        /// The State is responsible.
        K5,
    }

    /// The one condition an order may carry: it is withheld if this has come about.
    Unless {
        No,
        /// The other has acknowledged our open request.
        Acknowledged,
        /// The other has answered it.
        Answered,
        /// The other publishes in this same turn.
        TheyPublish,
    }

    /// How the facilitator rules on "something else".
    Outcome { Works, Partly, Fails }

    /// Why a number moved.
    Why { Upkeep, Cost, Refund, Order, Dispatch, Card, Inject, Harm, Stage, Silence, Quiet, Facilitator }
}

/// What the facilitator may do. Each is an event, and scores show what was touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FacilitatorCommand {
    Fire(InjectId),
    /// Release it so many turns later than planned.
    Delay(InjectId, u8),
    Skip(InjectId),
    Edit(InjectId, TextId),
    /// An inject written in play, to these States as bits.
    Write {
        to: u16,
        text: TextId,
    },
    MoveNation {
        nation: NationId,
        meter: NationMeter,
        by: i16,
    },
    MovePair {
        of: NationId,
        to: NationId,
        meter: PairMeter,
        by: i16,
    },
    SetLine {
        channel: ChannelId,
        health: Health,
    },
    Freeze {
        nation: NationId,
        on: bool,
    },
    /// A doctrine takes the seat, or gives it back.
    HandOver {
        nation: NationId,
        bot: bool,
    },
    /// Rules on a free-text order; tags say what the act is.
    Adjudicate {
        nation: NationId,
        slot: u8,
        outcome: Outcome,
        tags: Tags,
    },
    /// Two turns become one: the next Consultation is skipped.
    MergeTurn,
    Pause(bool),
    /// More time, in seconds, for the phase under way.
    Extend(u16),
    Endex,
}
