//! The transcript as data: what happened, entry by entry, for the facilitator or from what was disclosed to
//! one seat. [`Narrator`] puts entries into words, in a language; nothing else does.

mod facilitator;
mod narrator;
mod page;
mod seat;

pub use facilitator::FacilitatorTranscript;
pub use narrator::{Narrator, Sentence, first_sentence, lower, word_of};
pub use page::{Voices, page};
pub(super) use seat::SeatFold;

pub use crate::engine::Moment;
use crate::engine::{Answer, Claim, Consequence, NationMeter, Reason};
use crate::framework::{DispatchKind, Fields, Finder, Knowledge};
use crate::scenario::{
    ActionId, CardId, ChannelId, EvidenceId, Health, IncidentId, InjectId, NationId, SectorId, TextId,
};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub moment: Moment,
    pub what: What,
    /// Whose act it was, or whom it befell.
    pub who: Option<NationId>,
    pub towards: Option<NationId>,
    pub about: Option<About>,
    /// Words that a person typed with it.
    pub typed: TextId,
    /// The event that began the act: under it, and `who`, the reason for it is kept. It is never shown.
    pub cause: Option<u32>,
}

/// An incident under its number in this transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    pub number: u16,
    pub incident: IncidentId,
}

/// The stage an incident has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    First,
    Later,
    Last,
}

/// Why an order had no effect, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    Untold,
    NoConsent,
    Ruling,
}

/// A die of 100: what came, and what it had to stay below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thrown {
    pub came: u8,
    pub against: u8,
}

/// What happened, with its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// STARTEX: the title, and what the exercise is about.
    Opening,
    /// The truth, for the facilitator alone while the exercise is open.
    Truth {
        variant: u8,
    },
    Preparation,
    Turn,
    /// ENDEX.
    Ended {
        early: bool,
    },
    Card(CardId),
    /// `to`: States as bits; the seat's own transcript does not say. Without an inject: the facilitator's
    /// words.
    Inject {
        inject: Option<InjectId>,
        to: u16,
        by_hand: bool,
    },
    /// The facilitator writes.
    Note {
        to: u16,
    },
    Incident {
        stage: Stage,
        severity: u8,
        effects: u8,
    },
    Message {
        kind: DispatchKind,
        channel: Option<ChannelId>,
        fields: Fields,
        /// The item shown, where the reader may know it.
        item: Option<EvidenceId>,
        /// Whether an item is attached.
        shows: bool,
        consequence: Consequence,
        /// Turn by whose end it is to be answered; 0: no such turn.
        due: u8,
    },
    /// A message reached its addressee late and without a receipt.
    ForwardedLate,
    /// A message was lost on a dead channel.
    Lost,
    /// `who` has a message of `towards`.
    Received(Option<DispatchKind>),
    /// `who` answers a communication check.
    Reachable,
    Acknowledged {
        kind: Option<DispatchKind>,
        due: u8,
    },
    InterimReply(Option<DispatchKind>),
    Answered {
        kind: Option<DispatchKind>,
        how: Answer,
        reason: Reason,
        item: Option<EvidenceId>,
    },
    /// `who` let the time run out on a request of `towards`.
    Lapsed(Option<DispatchKind>),
    ChannelsChecked,
    Channel {
        channel: Option<ChannelId>,
        health: Health,
    },
    Estimate {
        hypothesis: u8,
        percent: u8,
    },
    Sealed(ActionId),
    TakenBack,
    NotDecided(ActionId),
    Withheld(ActionId),
    InPreparation(Option<ActionId>),
    Done {
        order: ActionId,
        claim: Claim,
        said: Fields,
    },
    Failed {
        order: ActionId,
        why: Failure,
    },
    /// `who` notices that somebody was in its systems; `towards` is who it was, for the facilitator alone.
    Noticed(Option<Thrown>),
    /// How the desk of `who` reads a public act of `towards`.
    Read {
        order: ActionId,
        reading: u8,
        thrown: Option<Thrown>,
    },
    Found {
        item: EvidenceId,
        how: Option<Finder>,
    },
    Knew(Knowledge),
    LookBegun,
    LookOffered,
    Rung(u8),
    RegionRung(u8),
    /// Person-days without service; `unplayed`: in turns that were not played.
    Harm {
        sector: SectorId,
        days: u32,
        unplayed: bool,
    },
    Pressure(i16),
    /// Where `who` stands at the end of a turn; services: those below 100 percent.
    Standing {
        pressure: i16,
        moved: i16,
        services: Vec<(SectorId, i16)>,
    },
    /// The facilitator moves a meter.
    Moved {
        meter: NationMeter,
        by: i16,
    },
    Given {
        order: ActionId,
        has: bool,
    },
    Frozen(bool),
    HandedOver {
        bot: bool,
    },
    Consent {
        until: u8,
    },
    Paused(bool),
    Branched {
        from: u32,
    },
}

/// How much an entry matters to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// An inject, an incident, a deadline that ran out.
    Main,
    /// What others did, or said to this delegation.
    Theirs,
    /// What this delegation did.
    Own,
    /// Figures that moved.
    Small,
}

impl Entry {
    /// An entry of which only the kind is known yet.
    pub(super) fn new(moment: Moment, what: What) -> Self {
        Self { moment, what, who: None, towards: None, about: None, typed: TextId(0), cause: None }
    }

    /// An entry for everybody, of which only the kind is known yet.
    pub fn public(what: What) -> Self {
        Self::new(Moment::default(), what)
    }

    /// Returns whether it opens a part of the transcript.
    pub const fn is_heading(&self) -> bool {
        matches!(self.what, What::Opening | What::Preparation | What::Turn | What::Ended { .. })
    }

    /// Returns whether it stands in a transcript on paper: what a delegation has in hand, and receipts, are
    /// on the screen alone.
    pub const fn is_printed(&self) -> bool {
        !matches!(
            self.what,
            What::Sealed(_) | What::TakenBack | What::Received(_) | What::Pressure(_) | What::Paused(_)
        )
    }

    /// Returns the incident whose beginning or change is told.
    pub fn incident(&self) -> Option<IncidentId> {
        self.about.map(|about| about.incident)
    }

    /// Returns how much it matters to a seat, or to the facilitator.
    pub fn weight(&self, reader: Option<NationId>) -> Weight {
        let mine = reader.is_some() && self.who == reader;
        match self.what {
            What::Rung(_)
            | What::RegionRung(_)
            | What::Received(_)
            | What::Channel { .. }
            | What::Given { .. }
            | What::Paused(_)
            | What::Pressure(_)
            | What::Standing { .. } => Weight::Small,
            What::Inject { .. }
            | What::Note { .. }
            | What::Incident { .. }
            | What::Lapsed(_)
            | What::NotDecided(_)
            | What::Withheld(_)
            | What::Harm { .. }
            | What::Knew(_)
            | What::Noticed(_)
            | What::Frozen(_)
            | What::HandedOver { .. }
            | What::Ended { .. } => Weight::Main,
            What::Found { .. } | What::LookOffered | What::Read { .. } | What::Consent { .. } => {
                Weight::Theirs
            }
            _ if mine => Weight::Own,
            _ => Weight::Theirs,
        }
    }
}
