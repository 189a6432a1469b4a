//! An exercise that is kept: nothing a person did is acknowledged before it is on disk.

use crate::diag::Diagnostic;
use crate::engine::{FacilitatorCommand, Observer, Phase, Refusal, Submission};
use crate::scenario::{NationId, TextId};
use crate::session::exercise::{Exercise, Given};
use crate::session::journal::Entry;
use crate::session::log::{Log, Scribe};
use crate::session::texts::TypedText;
use std::collections::BTreeSet;
use std::ops::Deref;

/// What is kept together, all of it or nothing: the events of one command or one step, with what stands
/// beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Number of the first event, from 1.
    pub first: u32,
    /// Event lines, without line ends.
    pub lines: Vec<String>,
    /// Texts that are named for the first time, each with the number of the event that does.
    pub texts: Vec<(u32, TypedText)>,
    pub reasons: Vec<Given>,
    /// Half-written forms that change with it.
    pub drafts: Vec<Draft>,
    /// Where the exercise stands afterwards.
    pub moment: Moment,
}

/// A half-written form under a name its owner chose; no body: it is done or thrown away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub name: String,
    pub body: Option<String>,
}

/// Where an exercise stands, for lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    pub turn: u8,
    pub phase: Phase,
}

/// Keeps one line of play.
pub trait Keep: Send {
    /// Returns once the batch is on disk.
    ///
    /// # Errors
    /// Why it could not be kept; it may be handed over again.
    fn keep(&mut self, batch: &Batch) -> Result<(), Diagnostic>;

    /// Takes half-written forms; they are on disk within a second.
    fn later(&mut self, drafts: Vec<Draft>);

    /// Writes an entry into the journal, and with it the half-written forms that change; returns once it is
    /// on disk.
    ///
    /// # Errors
    /// Why it could not be written.
    fn note(&mut self, entry: Entry, drafts: Vec<Draft>) -> Result<(), Diagnostic>;
}

/// Why something was not done.
#[derive(Debug)]
pub enum Denied {
    /// By the rules; nothing has changed.
    Refused(Refusal),
    /// What was done before is not on disk yet, so this was not done; [`SavedExercise::save`] tries again,
    /// and then it can be asked for again.
    NotDone(Diagnostic),
    /// It was decided and is not on disk; [`SavedExercise::save`] tries again. Who leaves now finds the
    /// exercise as the last save left it.
    NotKept(Diagnostic),
}

/// An exercise and what saves it. Reads like an [`Exercise`]; everything that changes it goes through
/// here.
pub struct SavedExercise<'s, O> {
    exercise: Exercise<'s, O>,
    keeper: Option<Box<dyn Keep>>,
    scribe: Scribe,
    /// Texts that are kept already.
    texts: BTreeSet<u32>,
    reasons: usize,
    /// What could not be kept yet, and what goes with it.
    waiting: Option<Batch>,
    drafts: Vec<Draft>,
}

impl<'s, O: Observer + AsRef<Log>> SavedExercise<'s, O> {
    /// Takes charge of an exercise. Events its log has already are kept already: `chain` is the check of the
    /// last of them.
    pub fn new(exercise: Exercise<'s, O>, chain: Option<String>, keeper: Option<Box<dyn Keep>>) -> Self {
        let kept = exercise.play.observer.as_ref().events.len() as u32;
        let scribe = chain.map_or_else(Scribe::default, |chain| Scribe::after(chain, kept));
        let (texts, reasons) = (exercise.texts.ids(), exercise.reasons().len());
        Self { exercise, keeper, scribe, texts, reasons, waiting: None, drafts: Vec::new() }
    }

    /// As [`Exercise::submit`], and keeps what came of it.
    ///
    /// # Errors
    /// See [`Denied`].
    pub fn submit(&mut self, seat: NationId, submission: &Submission) -> Result<(), Denied> {
        self.catch_up()?;
        let done = self.exercise.submit(seat, submission);
        self.refused_or(done)
    }

    /// As [`Exercise::facilitate`], and keeps what came of it.
    ///
    /// # Errors
    /// See [`Denied`].
    pub fn facilitate(&mut self, command: &FacilitatorCommand) -> Result<(), Denied> {
        self.catch_up()?;
        let done = self.exercise.facilitate(command);
        self.refused_or(done)
    }

    /// As [`Exercise::step`], and keeps what came of it.
    ///
    /// # Errors
    /// [`Denied::NotDone`], or [`Denied::NotKept`]: the step has been made then, and is not made again;
    /// [`SavedExercise::save`] is what is left to do.
    pub fn step(&mut self) -> Result<bool, Denied> {
        self.catch_up()?;
        let goes_on = self.exercise.step();
        self.save().map(|()| goes_on)
    }

    /// Keeps words a person typed, for a command that names them.
    pub fn type_text_of(&mut self, words: &str) -> TextId {
        self.exercise.type_text_of(words)
    }

    /// Changes a half-written form together with whatever is kept next.
    pub fn draft(&mut self, name: &str, body: Option<String>) {
        self.drafts.retain(|draft| draft.name != name);
        self.drafts.push(Draft { name: name.to_owned(), body });
    }

    /// Hands half-written forms over; they are on disk within a second.
    pub fn drafts_later(&mut self) {
        let drafts = std::mem::take(&mut self.drafts);
        if let Some(keeper) = self.keeper.as_mut().filter(|_| !drafts.is_empty()) {
            keeper.later(drafts);
        }
    }

    /// Keeps what could not be kept before, and nothing else: a form that goes with a command is not thrown
    /// away before it.
    fn catch_up(&mut self) -> Result<(), Denied> {
        let (Some(keeper), Some(batch)) = (&mut self.keeper, &self.waiting) else { return Ok(()) };
        keeper.keep(batch).map_err(Denied::NotDone)?;
        self.waiting = None;
        Ok(())
    }

    fn refused_or(&mut self, done: Result<(), Refusal>) -> Result<(), Denied> {
        if let Err(refusal) = done {
            // A form whose command was refused is still half written.
            self.drafts.retain(|draft| draft.body.is_some());
            return Err(Denied::Refused(refusal));
        }
        self.save()
    }

    /// Keeps what is not kept yet, half-written forms included; returns once it is on disk.
    ///
    /// # Errors
    /// [`Denied::NotKept`]; nothing is lost, and it can be tried again.
    pub fn save(&mut self) -> Result<(), Denied> {
        let Some(keeper) = &mut self.keeper else { return Ok(()) };
        if self.waiting.is_none() {
            self.waiting = next(&mut self.exercise, &mut self.scribe, &mut self.texts, &mut self.reasons);
        }
        let mut batch = match self.waiting.take() {
            Some(batch) => batch,
            None if self.drafts.is_empty() => return Ok(()),
            None => {
                Batch { first: self.scribe.written() + 1, moment: moment(&self.exercise), ..Batch::default() }
            }
        };
        batch.drafts.append(&mut self.drafts);
        keeper.keep(&batch).map_err(|fault| {
            self.waiting = Some(batch);
            Denied::NotKept(fault)
        })
    }

    /// Writes an entry into the journal, if there is one, together with the forms that change.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn note(&mut self, entry: Entry) -> Result<(), Diagnostic> {
        let drafts = std::mem::take(&mut self.drafts);
        let Some(keeper) = &mut self.keeper else { return Ok(()) };
        keeper.note(entry, drafts.clone()).inspect_err(|_| self.drafts = drafts)
    }

    /// Returns whether anybody keeps it.
    pub fn is_kept(&self) -> bool {
        self.keeper.is_some()
    }

    /// Lets go of the exercise.
    pub fn into_exercise(self) -> Exercise<'s, O> {
        self.exercise
    }
}

impl<'s, O> Deref for SavedExercise<'s, O> {
    type Target = Exercise<'s, O>;

    fn deref(&self) -> &Self::Target {
        &self.exercise
    }
}

/// What watches beside the log may change what it has shown; the play itself is out of reach.
impl<O> SavedExercise<'_, O> {
    pub fn observer_mut(&mut self) -> &mut O {
        &mut self.exercise.play.observer
    }
}

/// Returns what has happened since it was last asked, as lines.
fn next<O: Observer + AsRef<Log>>(
    exercise: &mut Exercise<'_, O>,
    scribe: &mut Scribe,
    texts: &mut BTreeSet<u32>,
    reasons: &mut usize,
) -> Option<Batch> {
    let log = exercise.play.observer.as_ref();
    let fresh = &log.events[scribe.written() as usize..];
    if fresh.is_empty() {
        return None;
    }
    let first = scribe.written() + 1;
    let scenario = exercise.play.scenario();
    let line = |event| {
        let mut line = scribe.line(&log.opening, scenario, &exercise.texts, event);
        line.truncate(line.trim_end().len());
        line
    };
    let lines = fresh.iter().map(line).collect();
    let batch = Batch {
        first,
        lines,
        texts: exercise.texts.named(first, fresh, texts),
        reasons: exercise.reasons().from(*reasons).to_vec(),
        drafts: Vec::new(),
        moment: moment(exercise),
    };
    *reasons = exercise.reasons().len();
    Some(batch)
}

fn moment<O: Observer>(exercise: &Exercise<'_, O>) -> Moment {
    let position = exercise.play.position();
    Moment { turn: position.turn, phase: position.phase }
}
