//! One exercise under way: who sits, whose turn it is, the clock, what is half written; every change through
//! the store.

mod adjudication;
mod control;
mod over;

pub use over::Over;

use crate::counsel::{Act, Case, Opinion, Reading, judge, opinion};
use crate::diag::Diagnostic;
use crate::doctrine;
use crate::engine::{FacilitatorCommand, Handle, Phase, Play, Refusal, Seat, SeatCommand, Seed, Submission};
use crate::framework::Framework;
use crate::report::Narrator;
use crate::scenario::{Aid, Land, NationId, Scenario, SeatScenario, Surface, TextId};
use crate::scoring::{Correction, Rubric};
use crate::session::{Denied, Exercise, Keep, Log, Opening, SavedExercise, Setup, TableSetup, Texts};
use crate::table::forms::{ConsoleForms, Holder, SeatForms};
use crate::table::scene::{Adjudication, JournalRow, RoomScene, SeatScene, Shown};
use crate::table::watch::{Watch, acts};
use crate::text::Language;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// An exercise in the window.
pub struct Sitting {
    pub framework: &'static Framework,
    pub scenario: &'static Scenario,
    pub land: &'static Land,
    pub kept: SavedExercise<'static, Watch>,
    pub setup: Setup,
    pub holders: Vec<Holder>,
    /// Number of exercise and line in the library.
    pub key: Option<(i64, u32)>,
    pub table: TableSetup,
    /// What is kept beside the log of where the table stands.
    pub stands: Stands,
    pub console: bool,
    pub seeing: Option<NationId>,
    pub unsaved: Option<String>,
    pub journal: Vec<JournalRow>,
    corrections: Vec<Correction>,
    /// How far the adjudication of words has come, by the event of the message.
    adjudications: BTreeMap<u32, Adjudication>,
    /// Who sent which message's words to adjudication.
    referred: BTreeSet<(NationId, u32)>,
    pub over: Option<Over>,
    clock: Option<Clock>,
    /// Forms as they were last handed over.
    written: BTreeMap<String, String>,
}

/// Where a table stands, beside the log: taken up again after a crash.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stands {
    pub at_table: Option<u8>,
    pub ready: BTreeSet<u8>,
    /// Seats whose telling and recap of this turn are over.
    pub told: BTreeSet<u8>,
    pub recapped: BTreeSet<u8>,
    /// Seconds left of the phase.
    pub left: Option<u32>,
    /// Turn, phase and exchange it speaks of; of another moment it says nothing.
    pub moment: (u8, u8, u8),
}

/// The clock of a phase.
#[derive(Clone, Copy, Debug)]
struct Clock {
    left: Duration,
    since: Instant,
    stopped: bool,
    ends: (u8, Phase),
}

impl Clock {
    fn left(&self) -> Duration {
        if self.stopped { self.left } else { self.left.saturating_sub(self.since.elapsed()) }
    }
}

/// What an exercise is taken up with.
pub struct TakenUp {
    pub log: Log,
    pub texts: Texts,
    pub chain: String,
    pub forms: Vec<(String, String)>,
    pub journal: Vec<crate::session::Noted>,
}

/// What a seat's scene is made of beside the exercise itself.
pub struct Beside<'s> {
    pub typed: &'s dyn Fn(TextId) -> Option<String>,
    pub findings: &'s [Shown],
    pub referred: &'s [Handle],
    pub counsel: &'s dyn Fn(&Act) -> Option<Opinion>,
}

/// Draft names under which the window keeps what is half written.
const TABLE: &str = "window:table";
const CONSOLE: &str = "window:console";

pub fn form_name(scenario: &Scenario, seat: NationId) -> String {
    format!("window:{}", scenario.names.nations.name(seat.at()))
}

/// Returns who holds each seat, from a set-up.
pub fn holders(scenario: &Scenario, setup: &Setup) -> Vec<Holder> {
    let word = |word: &str| Holder::ALL.into_iter().find(|holder| holder.word() == word).unwrap_or_default();
    if let Some(table) = &setup.table {
        return (0..scenario.nations.len())
            .map(|at| table.seats.get(at).map_or(Holder::Cooperative, |seat| word(seat)))
            .collect();
    }
    let bots: BTreeMap<&str, &str> = setup.bots.iter().filter_map(|bot| bot.split_once('=')).collect();
    let of = |name: &str| {
        if name == setup.seat {
            Holder::Person
        } else {
            word(bots.get(name).copied().unwrap_or(&setup.others))
        }
    };
    scenario.names.nations.iter().map(of).collect()
}

/// Puts a doctrine in every seat; those persons hold do nothing by themselves, or, in relief, what a
/// cooperative one would.
fn doctrines(
    scenario: &Scenario,
    holders: &[Holder],
    setup: &Setup,
    relief: bool,
) -> Vec<Box<dyn Seat + Send>> {
    let idle = if relief { "cooperative" } else { "silent" };
    doctrine::seated(scenario, setup.profile, setup.language, |nation| {
        holders[nation.at()].doctrine().unwrap_or(idle)
    })
}

impl Sitting {
    /// Sits down: a new exercise, or one that is taken up where it stands.
    pub fn new(
        framework: &'static Framework,
        scenario: &'static Scenario,
        rubric: &'static Rubric,
        land: &'static Land,
        setup: Setup,
        taken: Option<TakenUp>,
        keeper: Option<(Box<dyn Keep>, (i64, u32))>,
    ) -> Self {
        let holders = holders(scenario, &setup);
        let variant =
            setup.variant.as_ref().and_then(|id| scenario.names.variants.place(id)).map(|at| at as u8);
        let fresh = || Opening {
            chosen_variant: variant,
            profile: setup.profile,
            ..Opening::new(scenario, rubric.hash, Seed::from_number(setup.seed))
        };
        let opening = taken.as_ref().map_or_else(fresh, |taken| taken.log.opening.clone());
        let mut play = Play::new(scenario, opening.seed, Watch::new(scenario, rubric, opening.clone()));
        opening.prepare(&mut play);
        let held: Vec<NationId> = scenario
            .nation_ids()
            .zip(&holders)
            .filter(|(_, holder)| holder.doctrine().is_none())
            .map(|(nation, _)| nation)
            .collect();
        let (seats, relief) =
            (doctrines(scenario, &holders, &setup, false), doctrines(scenario, &holders, &setup, true));
        let (forms, journal, chain, exercise) = match taken {
            Some(taken) => {
                let exercise = Exercise::resume(play, seats, relief, &held, &taken.log, taken.texts);
                (taken.forms, taken.journal, Some(taken.chain), exercise)
            }
            None => (Vec::new(), Vec::new(), None, Exercise::new(play, seats).with_relief(relief)),
        };
        let (keeper, key) = keeper.unzip();
        let table = setup.table.clone().unwrap_or_default();
        let mut sitting = Self {
            framework,
            scenario,
            land,
            kept: SavedExercise::new(exercise, chain, keeper),
            holders,
            key,
            table,
            stands: Stands::default(),
            console: false,
            seeing: None,
            unsaved: None,
            journal: Vec::new(),
            corrections: Vec::new(),
            adjudications: BTreeMap::new(),
            referred: BTreeSet::new(),
            over: None,
            clock: None,
            written: forms.into_iter().collect(),
            setup,
        };
        let stands: Option<Stands> =
            sitting.written.get(TABLE).and_then(|text| serde_json::from_str(text).ok());
        sitting.stands = stands.filter(|stands| stands.moment == sitting.moment()).unwrap_or_default();
        sitting.console = sitting.table.facilitated;
        sitting.hear_journal(&journal);
        sitting
    }

    /// Returns forms that were half written at a seat.
    pub fn forms_of(&self, seat: NationId) -> SeatForms {
        self.written
            .get(&form_name(self.scenario, seat))
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }

    pub fn console_forms(&self) -> ConsoleForms {
        self.written.get(CONSOLE).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    pub fn phase(&self) -> Phase {
        self.kept.play.position().phase
    }

    pub fn turn(&self) -> u8 {
        self.kept.play.position().turn
    }

    /// Returns the seats persons at this table play now.
    pub fn persons(&self) -> Vec<NationId> {
        let nations = &self.kept.play.position().nations;
        self.scenario
            .nation_ids()
            .filter(|nation| self.holders[nation.at()].doctrine().is_none() && !nations[nation.at()].bot)
            .collect()
    }

    pub fn is_ready(&self, seat: NationId) -> bool {
        match self.phase() {
            Phase::Decision => self.kept.play.position().nations[seat.at()].done,
            Phase::Review => self.stands.recapped.contains(&seat.0),
            _ => self.stands.ready.contains(&seat.0),
        }
    }

    /// Returns whose turn it is behind the curtain: the first who is not ready.
    pub fn next(&self) -> Option<NationId> {
        self.persons().into_iter().find(|seat| !self.is_ready(*seat))
    }

    /// Returns who comes after a delegation, round the table: the first who is not ready.
    pub fn after_seat(&self, seat: NationId) -> Option<NationId> {
        let persons = self.persons();
        let from = persons.iter().position(|person| *person == seat).map_or(0, |at| at + 1);
        persons[from..].iter().chain(&persons[..from]).copied().find(|seat| !self.is_ready(*seat))
    }

    /// Returns whether a curtain falls between two delegations: always where a facilitator leads, otherwise
    /// as was set up.
    pub fn has_curtain(&self) -> bool {
        self.table.facilitated || self.table.curtain
    }

    /// Returns who sits at the table: alone, always the same; without a curtain, whoever comes next.
    pub fn at_table(&self) -> Option<NationId> {
        let persons = self.persons();
        if persons.len() == 1 && !self.table.facilitated {
            return persons.first().copied();
        }
        let chosen = self.stands.at_table.map(NationId).filter(|seat| persons.contains(seat));
        chosen.or_else(|| self.next().filter(|_| !self.has_curtain()))
    }

    /// Returns the table as everybody may know it.
    pub fn room(&self) -> RoomScene {
        let position = self.kept.play.position();
        RoomScene {
            title: self.scenario.file.title.get("en").to_owned(),
            turn: position.turn,
            turns: self.scenario.turns_most,
            phase: position.phase,
            exchange: position.exchange,
            region_rung: position.region_rung,
            paused: position.paused,
            left: self.clock.map(|clock| clock.left().as_secs_f64().ceil() as u32),
            sitting: self.persons().into_iter().map(|seat| (seat, self.is_ready(seat))).collect(),
            at_table: self.at_table(),
            facilitated: self.table.facilitated,
            console: self.console && self.seeing.is_none(),
            timed: self.clock.is_some(),
            watching: self.seeing.is_some(),
            kept: self.kept.is_kept(),
            unsaved: self.unsaved.clone(),
            projector: false,
            seed: self.setup.seed,
        }
    }

    /// Returns a delegation's place at the table; whoever leads sees all that counsel says.
    pub fn scene<'s>(
        &'s self,
        seat: NationId,
        room: &'s RoomScene,
        language: Language,
        beside: &Beside<'s>,
    ) -> SeatScene<'s> {
        SeatScene {
            framework: self.framework,
            scenario: SeatScenario::new(self.scenario, seat),
            narrator: Narrator::new(self.framework, self.scenario, language, Some(seat)).brief(),
            counsel: beside.counsel,
            land: self.land,
            view: self.kept.play.view(seat),
            desk: &self.kept.play.observer.desks[seat.at()],
            typed: beside.typed,
            surface: self.surface(seat),
            aid: self.aid(),
            room,
            findings: beside.findings,
            referred: beside.referred,
        }
    }

    /// Returns what a seat is shown.
    pub fn surface(&self, seat: NationId) -> Surface {
        Surface::of(self.scenario, seat, self.setup.profile)
    }

    /// Whoever leads sees all that counsel says.
    fn aid(&self) -> Aid {
        if self.seeing.is_some() { Aid::Full } else { self.setup.aid }
    }

    /// Returns what counsel says of an act on what a seat knows, as far as the seat's aids go.
    pub fn counsel(&self, seat: NationId, act: &Act) -> Option<Opinion> {
        let case = Case::as_known(self.kept.play.view(seat), self.scenario, act);
        let judged = judge(&case, Reading::usual());
        opinion(self.framework, self.scenario, act, &case, &judged).at(self.aid())
    }

    /// Returns the turns that have begun: one can go back to the beginning of each.
    pub fn turns_begun(&self) -> Vec<u8> {
        self.kept.play.observer.log.turns().iter().map(|(turn, _)| *turn).collect()
    }

    fn moment(&self) -> (u8, u8, u8) {
        let position = self.kept.play.position();
        (position.turn, position.phase as u8, position.exchange)
    }

    /// What a step leaves behind, whether or not it is on disk yet: nobody is ready for what has just begun.
    fn after(&mut self, before: (u8, u8, u8)) {
        if self.moment() != before {
            self.stands = Stands::default();
            self.set_clock();
            self.finish();
        }
    }

    /// Goes from the opening to the first moment in which somebody has something to do.
    ///
    /// # Errors
    /// What could not be kept; it is tried again with the next step.
    pub fn open(&mut self) -> Result<(), Diagnostic> {
        if self.phase() == Phase::Opening {
            self.go_to_next_stop()?;
        }
        self.set_clock();
        self.finish();
        Ok(())
    }

    /// Everyone is ready: time goes on to the next moment in which somebody has something to do.
    ///
    /// # Errors
    /// What could not be kept.
    pub fn go_on(&mut self) -> Result<(), Diagnostic> {
        if self.phase() == Phase::Ended || self.kept.play.position().paused {
            return Ok(());
        }
        let before = self.moment();
        let done = self.go_to_next_stop();
        self.after(before);
        done
    }

    fn go_to_next_stop(&mut self) -> Result<(), Diagnostic> {
        loop {
            let goes_on = match self.kept.step() {
                Ok(goes_on) => goes_on,
                // The step was made; only writing it is left to do.
                Err(Denied::NotKept(fault)) => {
                    self.unsaved = Some(fault.to_string());
                    return Err(fault);
                }
                Err(Denied::NotDone(fault)) => {
                    self.unsaved = Some(fault.to_string());
                    return Err(fault);
                }
                Err(Denied::Refused(_)) => return Ok(()),
            };
            self.unsaved = None;
            if !goes_on || acts(self.phase()) || self.phase() == Phase::Review {
                return Ok(());
            }
        }
    }

    /// Tries again to write what could not be kept.
    pub fn save_again(&mut self) {
        // Forms may have changed since the batch that waits was made: all are handed over again after it.
        self.written.clear();
        self.unsaved = match self.kept.save() {
            Err(Denied::NotKept(fault) | Denied::NotDone(fault)) => Some(fault.to_string()),
            _ => None,
        };
        if self.unsaved.is_none() {
            self.set_clock();
            self.finish();
        }
    }

    /// Submits a decision; `words` were typed with it, `form` is thrown away with it.
    ///
    /// # Errors
    /// The refusal, or what could not be kept.
    pub fn submit(
        &mut self,
        seat: NationId,
        mut command: SeatCommand,
        words: &str,
        forms: &SeatForms,
    ) -> Result<(), NotDone> {
        if let Some(text) = command.text_mut() {
            *text = self.kept.type_text_of(words.trim());
        }
        // What was half written goes together with what comes of it: never both, never neither.
        self.hand_over(&form_name(self.scenario, seat), serde_json::to_string(forms).unwrap_or_default());
        let stamp = self.kept.play.view(seat).stamp();
        let done = self.kept.submit(seat, &Submission { stamp, command });
        self.done(done)
    }

    /// Carries out an act of the facilitator.
    ///
    /// # Errors
    /// The refusal, or what could not be kept.
    pub fn facilitate(&mut self, mut command: FacilitatorCommand, words: &str) -> Result<(), NotDone> {
        if let FacilitatorCommand::Edit(_, text) | FacilitatorCommand::Write { text, .. } = &mut command {
            *text = self.kept.type_text_of(words);
        }
        let done = self.kept.facilitate(&command);
        self.done(done)?;
        match command {
            FacilitatorCommand::Pause(on) => {
                if let Some(clock) = &mut self.clock {
                    (clock.left, clock.since, clock.stopped) = (clock.left(), Instant::now(), on);
                }
            }
            FacilitatorCommand::Extend(seconds) => {
                if let Some(clock) = &mut self.clock {
                    (clock.left, clock.since) =
                        (clock.left() + Duration::from_secs(u64::from(seconds)), Instant::now());
                }
            }
            FacilitatorCommand::Endex => {
                self.clock = None;
                self.finish();
            }
            _ => {}
        }
        Ok(())
    }

    fn done(&mut self, done: Result<(), Denied>) -> Result<(), NotDone> {
        match done {
            Ok(()) => {
                self.unsaved = None;
                Ok(())
            }
            Err(Denied::Refused(refusal)) => Err(NotDone::Refused(refusal)),
            Err(Denied::NotKept(fault)) => {
                // Decided, and not on disk: it is told, and counts.
                self.unsaved = Some(fault.to_string());
                Ok(())
            }
            Err(Denied::NotDone(fault)) => {
                self.unsaved = Some(fault.to_string());
                Err(NotDone::NotKept)
            }
        }
    }

    /// Sets the clock of the phase that has begun.
    fn set_clock(&mut self) {
        let position = self.kept.play.position();
        let ends = (position.turn, position.phase);
        let Some(sitting) =
            self.table.sitting.and_then(|at| self.scenario.file.sittings.get(usize::from(at)))
        else {
            self.clock = None;
            return;
        };
        if self.clock.is_some_and(|clock| clock.ends == ends) {
            return;
        }
        let seconds = match position.phase {
            // The Briefing is read in the same sitting as the first exchange.
            Phase::Consultation => Some(sitting.consultation + sitting.briefing),
            Phase::Decision => Some(sitting.decision),
            Phase::Preparation if sitting.preparation > 0 => Some(sitting.preparation),
            Phase::Review => Some(sitting.review),
            _ => None,
        };
        let kept = self.stands.left.take().map(|left| Duration::from_secs(u64::from(left)));
        self.clock = seconds.map(|seconds| Clock {
            left: kept.unwrap_or(Duration::from_secs(u64::from(seconds))),
            since: Instant::now(),
            stopped: position.paused,
            ends,
        });
    }

    /// Returns whether the time of the phase has run out.
    pub fn time_is_up(&self) -> bool {
        self.clock.is_some_and(|clock| {
            !clock.stopped && clock.left().is_zero() && clock.ends == (self.turn(), self.phase())
        })
    }

    /// Returns whether a clock runs.
    pub fn ticks(&self) -> bool {
        self.phase() != Phase::Ended
            && self.clock.is_some_and(|clock| !clock.stopped && !clock.left().is_zero())
    }

    /// The time has run out: whoever is not ready is passed over. Nothing is sealed for anybody; what was
    /// only drafted stays a draft.
    ///
    /// # Errors
    /// What could not be kept.
    pub fn run_out(&mut self) -> Result<(), Diagnostic> {
        // One clock for three exchanges.
        let consulting = self.phase() == Phase::Consultation;
        loop {
            self.go_on()?;
            if !consulting || self.phase() != Phase::Consultation {
                return Ok(());
            }
        }
    }

    /// Hands half-written forms over where they have changed; they are on disk within a second.
    pub fn keep_forms(&mut self, forms: &BTreeMap<NationId, SeatForms>, console: &ConsoleForms) {
        for (seat, forms) in forms {
            let name = form_name(self.scenario, *seat);
            self.hand_over(&name, serde_json::to_string(forms).unwrap_or_default());
        }
        self.hand_over(CONSOLE, serde_json::to_string(console).unwrap_or_default());
        let stands = Stands {
            moment: self.moment(),
            left: self.clock.map(|clock| clock.left().as_secs() as u32 / 10 * 10 + 10),
            ..self.stands.clone()
        };
        self.hand_over(TABLE, serde_json::to_string(&stands).unwrap_or_default());
        self.kept.drafts_later();
    }

    fn hand_over(&mut self, name: &str, body: String) {
        if self.written.get(name) != Some(&body) {
            self.kept.draft(name, Some(body.clone()));
            self.written.insert(name.to_owned(), body);
        }
    }
}

/// Why a wish was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDone {
    Refused(Refusal),
    /// What was done before is not on disk yet.
    NotKept,
}
