//! What panels read: a seat's view and desk, lists for Home, a clock. Made for one frame by whoever runs the
//! exercise.

use crate::counsel::{Act, Opinion};
use crate::engine::{Handle, Outcome, Phase, Sealed, SeatView};
use crate::framework::{DispatchKind, Framework};
use crate::report::{Desk, Entry, Narrator, OccasionRow, Plain};
use crate::scenario::{Aid, IncidentId, InjectId, Land, NationId, Scenario, SeatScenario, Surface, TextId};
use crate::scoring::{Line, Messages, Sheet};
use crate::table::forms::Holder;

/// One delegation's place at the table.
#[derive(Clone, Copy)]
pub struct SeatScene<'s> {
    pub framework: &'s Framework,
    pub scenario: SeatScenario<'s>,
    /// Tells the seat's transcript.
    pub narrator: Narrator<'s>,
    /// What counsel says of an act on what the seat knows, as far as its aids go.
    pub counsel: &'s dyn Fn(&Act) -> Option<Opinion>,
    pub land: &'s Land,
    pub view: SeatView<'s>,
    pub desk: &'s Desk,
    /// Words that were typed, as far as they are not erased.
    pub typed: &'s dyn Fn(TextId) -> Option<String>,
    pub surface: Surface,
    pub aid: Aid,
    pub room: &'s RoomScene,
    /// Findings this seat may see already.
    pub findings: &'s [Shown],
    /// Messages whose words this delegation has sent to adjudication.
    pub referred: &'s [Handle],
}

impl<'s> SeatScene<'s> {
    pub fn seat(&self) -> NationId {
        self.view.seat()
    }

    /// Returns the name of a State in a language.
    pub fn name(&self, nation: NationId, tag: &str) -> &'s str {
        self.scenario.short_name(nation, tag)
    }

    pub fn typed_words(&self, text: TextId) -> Option<String> {
        (text != TextId(0)).then(|| (self.typed)(text)).flatten().filter(|words| !words.trim().is_empty())
    }

    pub fn incident_name(&self, handle: Handle, tag: &str) -> &'s str {
        self.desk.incident(handle).map_or("", |incident| self.scenario.incident_name(incident, tag))
    }

    /// Returns the own sealed orders with their slots.
    pub fn sealed(&self) -> impl Iterator<Item = (u8, &'s Sealed)> + use<'s> {
        self.view
            .sealed()
            .iter()
            .enumerate()
            .filter(|(_, sealed)| sealed.used)
            .map(|(slot, sealed)| (slot as u8, sealed))
    }

    /// Returns whether the delegation can do something now.
    pub fn acts(&self) -> bool {
        !self.room.watching
            && matches!(self.view.phase(), Phase::Preparation | Phase::Consultation | Phase::Decision)
    }
}

/// Where the exercise stands, as everybody at the table may know.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomScene {
    pub title: String,
    pub turn: u8,
    pub turns: u8,
    pub phase: Phase,
    pub exchange: u8,
    pub region_rung: u8,
    pub paused: bool,
    /// Seconds left in this phase; `None`: no clock.
    pub left: Option<u32>,
    /// Seats at this table, in order, with whether they are ready or have committed.
    pub sitting: Vec<(NationId, bool)>,
    /// Whose turn it is at the table.
    pub at_table: Option<NationId>,
    pub facilitated: bool,
    /// Whether the facilitator's console is open.
    pub console: bool,
    /// Whether phases have a clock, shown or not.
    pub timed: bool,
    /// Seen as another sees it, without acting.
    pub watching: bool,
    pub kept: bool,
    /// What could not be written, in words.
    pub unsaved: Option<String>,
    pub projector: bool,
    pub seed: u64,
}

impl RoomScene {
    pub fn all_ready(&self) -> bool {
        self.sitting.iter().all(|(_, ready)| *ready)
    }

    pub fn is_ready(&self, nation: NationId) -> bool {
        self.sitting.iter().any(|(seat, ready)| *seat == nation && *ready)
    }
}

/// A finding as a seat may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub norm: u8,
    pub turn: u8,
    pub verdict: crate::framework::Verdict,
    pub because: String,
    pub cites: Vec<String>,
}

/// Everything, for the facilitator alone.
pub struct ControlScene<'s> {
    pub framework: &'s Framework,
    pub scenario: &'s Scenario,
    pub room: &'s RoomScene,
    pub typed: &'s dyn Fn(TextId) -> Option<String>,
    pub reason: &'s dyn Fn(NationId, u32) -> Option<String>,
    pub injects: Vec<InjectRow>,
    pub seats: Vec<SeatRow>,
    /// Everything that happened, the newest last.
    pub log: &'s [Entry],
    /// Orders that wait for a ruling.
    pub rulings: Vec<Ruling>,
    /// Messages with words of somebody's own, those first whose adjudication is asked for.
    pub own_words: Vec<OwnWords>,
    /// Turns whose beginning one can go back to.
    pub turns_begun: Vec<u8>,
    pub journal: &'s [JournalRow],
}

/// An inject and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InjectRow {
    pub inject: InjectId,
    pub state: InjectState,
    /// To whom, as bits; 0: everybody.
    pub to: u16,
    /// Words put in the place of the author's.
    pub edited: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InjectState {
    Released,
    Skipped,
    /// Planned for a turn and an exchange (0: the Briefing).
    Planned {
        turn: u8,
        exchange: u8,
    },
    /// Waits for something to come about.
    Waits,
}

/// A delegation as the facilitator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatRow {
    pub nation: NationId,
    pub holder: Holder,
    pub bot: bool,
    pub frozen: bool,
    pub ready: bool,
    pub waiting: usize,
    pub sealed: usize,
    pub pressure: i16,
    pub capital: i16,
}

/// An order in somebody's own words, which the facilitator rules on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    pub nation: NationId,
    pub slot: u8,
    pub order: String,
    pub words: String,
    pub ruled: Option<Outcome>,
}

/// A message with words of somebody's own. The rubric does not read them; the facilitator may rule on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    /// The event that sent the message or the answer.
    pub event: u32,
    pub turn: u8,
    pub by: NationId,
    pub to: NationId,
    pub kind: DispatchKind,
    pub answer: bool,
    pub about: Option<IncidentId>,
    pub text: TextId,
    pub standing: Adjudication,
}

/// How far the adjudication of a message's words has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Adjudication {
    /// Nobody asked for it.
    #[default]
    None,
    /// A delegation asks for it, by its name in the log.
    Asked(String),
    /// The facilitator's words for what was made of it.
    Ruled(String),
}

/// An entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalRow {
    pub number: u32,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    pub what: JournalKind,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalKind {
    Note,
    Bookmark,
    Line { id: String, levels: [String; 4] },
    Rating { line: String, level: u8, nation: Option<String> },
    Correction,
    Other,
}

/// An exercise that is over, with everything in it.
pub struct DebriefScene<'s> {
    pub framework: &'s Framework,
    pub scenario: &'s Scenario,
    pub land: &'s Land,
    pub room: &'s RoomScene,
    pub sheet: &'s Sheet,
    pub lines: &'s [Line],
    /// Each delegation in three sentences, and what called for conduct with what became of it.
    pub plain: &'s [Plain],
    pub occasions: &'s [OccasionRow],
    pub own_words: Vec<OwnWords>,
    pub acts: &'s [ActRow],
    pub breaches: &'s [Breached],
    pub messages: &'s Messages,
    pub truth: &'s str,
    pub log: &'s [Entry],
    pub typed: &'s dyn Fn(TextId) -> Option<String>,
    pub reason: &'s dyn Fn(NationId, u32) -> Option<String>,
    pub curves: &'s [CurvePoint],
    pub digest: &'s str,
    /// Turns whose beginning one can go back to.
    pub turns_begun: Vec<u8>,
    pub journal: &'s [JournalRow],
}

/// An act with counsel's opinion of it, on what was known and in truth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    pub turn: u8,
    pub nation: NationId,
    pub other: Option<NationId>,
    pub order: String,
    pub known: Opinion,
    pub truth: Opinion,
}

/// What an incident was in truth, by the law of State responsibility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breached {
    pub incident: IncidentId,
    /// The State whose act it was; `None`: the act of no State.
    pub actor: Option<NationId>,
    pub articles: Vec<&'static str>,
    pub level: String,
}

/// Where everything stood after so many events: for curves and the scrubber.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurvePoint {
    pub event: u32,
    pub turn: u8,
    pub phase: Phase,
    pub exchange: u8,
    pub region: i16,
    /// For each State: pressure at home, and person-days without service so far.
    pub nations: Vec<(i16, u32)>,
    /// Tension of each pair of States, the lower number first.
    pub pairs: Vec<(u8, u8, u8)>,
    /// Severity of each incident; 0: not begun, or over.
    pub incidents: Vec<u8>,
}

/// A scenario on the shelf.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Name of a built-in one, or the path of a file.
    pub id: String,
    pub built_in: bool,
    /// `Err`: what is wrong with the file, fault by fault.
    pub scenario: Result<&'static Scenario, Vec<String>>,
    pub land: Option<Land>,
}

/// An exercise in the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub exercise: i64,
    pub branch: u32,
    pub title: String,
    /// Who plays, as the set-up names them.
    pub seats: String,
    pub turn: u8,
    pub over: bool,
    /// When it was last played, as the reader's clock has it.
    pub when: String,
    pub held_by: Option<String>,
    pub lines: usize,
}

/// What the house holds beside the exercise under way.
pub struct House<'s> {
    pub framework: &'s Framework,
    pub shelf: &'s [Shelved],
    pub library: &'s [Waiting],
    /// Where exercises are kept, and what is wrong with it.
    pub place: &'s str,
    pub trouble: Option<&'s str>,
    pub open: Option<&'s RoomScene>,
    pub version: &'s str,
}
