//! The parts a position is made of: what is kept of a State, a pair, a channel, a dispatch, an order, an
//! inject.

use crate::engine::command::{Answer, Claim, Consequence, Outcome, Reason, Unless};
use crate::framework::{DispatchKind, Fields, Tags};
use crate::scenario::{ActionId, ChannelId, EvidenceId, Health, IncidentId, NationId, TextId, Tlp};
use serde::{Deserialize, Serialize};

/// Orders a State may have sealed at once.
pub const ORDER_SLOTS: usize = 6;
/// Dispatches of one State that may be under way or unanswered at once.
pub const DISPATCH_SLOTS: usize = 24;
/// Arrival of a dispatch that has arrived, or was lost: the sender cannot tell which.
pub const NEVER: u8 = u8::MAX;
/// Cards a delegation may take in preparation.
pub const CARDS: u8 = 3;

/// A moment of an exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// 0 before the first turn.
    pub turn: u8,
    pub phase: Phase,
    /// 1–3 in the Consultation, else 0.
    pub exchange: u8,
}

/// Where in a turn the exercise stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Phase {
    /// Before the first event.
    #[default]
    Opening,
    Preparation,
    Briefing,
    Consultation,
    Decision,
    Resolution,
    Review,
    Ended,
}

impl Phase {
    pub const ALL: [Self; 8] = [
        Self::Opening,
        Self::Preparation,
        Self::Briefing,
        Self::Consultation,
        Self::Decision,
        Self::Resolution,
        Self::Review,
        Self::Ended,
    ];

    /// Returns the word for the phase.
    pub fn word(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Preparation => "preparation",
            Self::Briefing => "briefing",
            Self::Consultation => "consultation",
            Self::Decision => "decision",
            Self::Resolution => "resolution",
            Self::Review => "review",
            Self::Ended => "ended",
        }
    }
}

/// A seat's own number for a thing it has been told of, by order of disclosure to it, from 1 for each kind of
/// thing. 0: not told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Handle(pub u16);

/// A meter of a State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum NationMeter {
    /// Attention of the leadership left this turn, 0–12.
    Attention,
    /// Effort of the national CERT left this turn, 0–12.
    Effort,
    /// Political capital, 0–10.
    Capital,
    /// Domestic pressure, 0–100.
    Pressure,
}

impl NationMeter {
    /// Returns the greatest value; the least is 0.
    pub const fn most(self) -> i16 {
        match self {
            Self::Attention | Self::Effort => 12,
            Self::Capital => 10,
            Self::Pressure => 100,
        }
    }
}

/// A meter between two States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum PairMeter {
    /// Of the pair, 0–100, known to both.
    Tension,
    /// Of the first in the second, 0–100, known to the first.
    Trust,
    /// How readily the first misreads the second, 5–70 percent, known to neither.
    Misreading,
}

impl PairMeter {
    /// Returns the least and the greatest value.
    pub const fn bounds(self) -> (i16, i16) {
        match self {
            Self::Tension | Self::Trust => (0, 100),
            Self::Misreading => (5, 70),
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nation {
    /// In the order of [`NationMeter`].
    pub meters: [i16; 4],
    /// Capacities at the start of the turn: what conduct is judged against.
    pub capacity: [u8; 4],
    /// Orders the State has, as bits.
    pub actions: u128,
    pub cards: u16,
    pub done: bool,
    pub frozen: bool,
    pub bot: bool,
    pub lines_checked: bool,
    /// Whether it has spoken in public this turn.
    pub published: bool,
    /// Substantive dispatches sent this turn; the first notice and the first request for help of a turn do
    /// not count.
    pub sent: u8,
    pub notices: u8,
    pub help_asked: u8,
    /// Numbers given to dispatches of this State so far, over all seats.
    pub dispatches: u16,
    /// Dispatch slots ever used, so that nobody looks through empty ones.
    pub slots_used: u8,
    /// Channels this State knows to be cut, as bits; bits of lines that are not its own mean nothing.
    pub cut: u64,
    /// Handles given out to this seat so far, by [`Thing`].
    pub handles: [u16; 4],
    /// Turn, plus one, in which it first took emergency powers or a blanket measure; 0: it has not.
    pub emergency: u8,
    /// Person-days without service so far.
    pub harm: u32,
}

/// A kind of thing a seat numbers for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Thing {
    Incident,
    Evidence,
    Inject,
    Dispatch,
}

/// What holds from one State towards another. Tension, rung and stir are kept in the row of the lower number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    pub tension: i16,
    pub trust: i16,
    pub misreading: i16,
    pub rung: u8,
    /// Whether tension moved this turn.
    pub stirred: bool,
    /// Last turn in which the first lets the second in.
    pub consent: u8,
    /// Turn, plus one, in which a call of the first to stop reached the second, as the first was told; and a
    /// notice of a countermeasure.
    pub called: u8,
    pub gave_notice: u8,
    /// Whether such a call or notice said what has to stop and what has to be repaired.
    pub demanded: bool,
    /// Whether an offer of repair of the first has reached the second, or repair was made towards it.
    pub repaired: bool,
    /// Turn, plus one, in which the first said yes in full to a request of the second for help or mitigation;
    /// the last such.
    pub promised: u8,
    /// Requests of the first that the second left lying, as far as the first was told.
    pub left_lying: u8,
    /// Turns for which traces of a covert act of the first still lie with the second, and which act.
    pub traces: u8,
    pub traced: ActionId,
}

/// What one end knows of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    #[default]
    Untested,
    As(Health),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    pub health: Health,
    /// The end that comes second, and what each end knows, in the order of the ends.
    pub second: NationId,
    pub known: [Known; 2],
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Incident {
    /// 0: not begun; else the stage, from 1.
    pub stage: u8,
    /// Turns left in the stage; 0: it stays.
    pub left: u8,
    pub contained: i16,
    /// The author has ordered an end.
    pub ceased: bool,
    /// Live traces have been erased that nobody had preserved.
    pub erased: bool,
}

/// How far a dispatch has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum DispatchState {
    /// The slot is free.
    #[default]
    Free,
    /// Its time ran out without an answer; one may still come, late.
    Lapsed,
    UnderWay,
    Open,
    Acknowledged,
    InWork,
    Answered,
}

/// A dispatch that is under way or waits for an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dispatch {
    pub state: DispatchState,
    pub to: NationId,
    pub channel: ChannelId,
    pub kind: Option<DispatchKind>,
    pub incident: Option<IncidentId>,
    pub fields: Fields,
    pub evidence: Option<EvidenceId>,
    pub tlp: Tlp,
    pub consequence: Consequence,
    /// The sender's count of its dispatches.
    pub number: u16,
    /// Moment of arrival in ticks: turn · 8 + exchange; [`NEVER`] once there is nothing more to come.
    pub arrives: u8,
    pub sent_turn: u8,
    /// Turn at whose end the slot of a dispatch that asks for nothing is free again, whatever became of it.
    pub frees: u8,
    /// Whether the kind asks for an answer, and whether the sender was told of the delivery.
    pub request: bool,
    pub receipt: bool,
    /// Turn at whose end the clock runs out.
    pub due: u8,
    pub reports: u8,
    /// Whether its time has run out: for the asker it is closed, and an answer that still comes is late.
    pub late: bool,
    /// Whether the asker has been told of the last change, and what it was told last.
    pub told: bool,
    pub told_state: DispatchState,
    pub appropriate: bool,
    pub answer: Answer,
    pub reason: Reason,
    pub shared: Option<EvidenceId>,
    pub handle_from: Handle,
    pub handle_to: Handle,
    pub text: TextId,
}

impl Dispatch {
    pub(in crate::engine) const EMPTY: Self = Self {
        state: DispatchState::Free,
        to: NationId(0),
        channel: ChannelId(0),
        kind: None,
        incident: None,
        fields: Fields(0),
        evidence: None,
        tlp: Tlp::Amber,
        consequence: Consequence::None,
        number: 0,
        arrives: 0,
        sent_turn: 0,
        frees: 0,
        request: false,
        receipt: false,
        due: 0,
        reports: 0,
        late: false,
        told: false,
        told_state: DispatchState::Free,
        appropriate: false,
        answer: Answer::Full,
        reason: Reason::None,
        shared: None,
        handle_from: Handle(0),
        handle_to: Handle(0),
        text: TextId(0),
    };
}

/// A sealed order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    pub used: bool,
    pub action: ActionId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    pub line: Option<ChannelId>,
    pub claim: Claim,
    pub reason: Reason,
    pub confidence: u8,
    pub unless: Unless,
    pub ready: bool,
    pub head: bool,
    /// The own request the order waits for: its slot and number.
    pub awaits: Option<(u8, u16)>,
    pub ruled: Option<Outcome>,
    pub tags: Tags,
    /// What the order states.
    pub said: Fields,
    pub text: TextId,
}

/// How far an inject has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InjectState {
    pub released: bool,
    pub skipped: bool,
    /// Turn of release once its condition held; 0: not yet.
    pub due: u8,
    /// Turns by which the facilitator put it off.
    pub delay: u8,
    pub text: TextId,
}

/// Edges of the rungs of tension.
const RUNGS: [i16; 6] = [0, 15, 35, 55, 75, 90];

/// Returns the rung a tension stands on when nothing came before.
pub(in crate::engine) fn rung_at(tension: i16) -> u8 {
    RUNGS.iter().rposition(|edge| tension >= *edge).unwrap_or(0) as u8
}

/// Returns the rung after a change: up at once, down only 5 below the edge.
pub(in crate::engine) fn rung_after(was: u8, tension: i16) -> u8 {
    let up = rung_at(tension);
    if up >= was {
        return up;
    }
    let mut rung = was;
    while rung > 0 && tension <= RUNGS[usize::from(rung)] - 5 {
        rung -= 1;
    }
    rung
}

/// Returns the word for a rung, 0–5.
pub fn rung_name(rung: u8) -> &'static str {
    ["calm", "friction", "dispute", "crisis", "hostile acts", "brink of armed confrontation"]
        [usize::from(rung.min(5))]
}
