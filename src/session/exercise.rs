//! An exercise under way: a play, whoever holds its seats, and what they type.

use crate::engine::{
    Ask, DispatchDraft, Event, FacilitatorCommand, Observer, OrderDraft, Phase, Play, Position, Refusal, Seat, SeatCommand, Seed, Submission, admit,
    advance, ask_and_note, enact, facilitate,
};
use crate::scenario::{NationId, Scenario, TextId};
use crate::session::texts::Texts;
use std::ops::Range;

/// An exercise. Its play is driven step by step: seats are asked, then time moves on.
pub struct Exercise<'s, O> {
    pub play: Play<'s, O>,
    pub texts: Texts,
    seats: Vec<Box<dyn Seat + Send>>,
    /// Doctrines for seats the facilitator hands over.
    relief: Vec<Box<dyn Seat + Send>>,
    reasons: Reasons,
}

/// Why doctrines did what they did, by the numbers of events: words beside the log, as typed ones are.
#[derive(Clone, Debug, Default)]
pub struct Reasons(Vec<(NationId, Range<u32>, String)>);

impl Reasons {
    /// Returns why a State did what began with this event, in a sentence.
    pub fn of(&self, nation: NationId, cause: u32) -> Option<&str> {
        self.0.iter().find(|(by, events, _)| *by == nation && events.contains(&cause)).map(|(.., reason)| reason.as_str())
    }
}

impl<'s, O: Observer> Exercise<'s, O> {
    /// Opens an exercise; there is one seat for each State, in the order of States.
    pub fn new(play: Play<'s, O>, seats: Vec<Box<dyn Seat + Send>>) -> Self {
        Self { play, texts: Texts::default(), seats, relief: Vec::new(), reasons: Reasons::default() }
    }

    /// Puts a doctrine behind every seat: it plays while the facilitator has handed the seat over.
    #[must_use]
    pub fn with_relief(mut self, relief: Vec<Box<dyn Seat + Send>>) -> Self {
        self.relief = relief;
        self
    }

    /// Submits what a person decided for a seat.
    ///
    /// # Errors
    /// The refusal; nothing has changed then.
    pub fn submit(&mut self, seat: NationId, submission: &Submission) -> Result<(), Refusal> {
        let admitted = admit(self.play.view(seat), submission)?;
        enact(&mut self.play, admitted);
        Ok(())
    }

    /// Carries out an act of the facilitator.
    ///
    /// # Errors
    /// The refusal; nothing has changed then.
    pub fn facilitate(&mut self, command: &FacilitatorCommand) -> Result<(), Refusal> {
        facilitate(&mut self.play, command)
    }

    /// Keeps words a person typed, for a command that names them.
    pub fn type_text(&mut self, words: &str) -> TextId {
        let seed = *self.play.seed();
        self.texts.add(&seed, words)
    }

    /// Keeps words, if there are any.
    pub fn type_text_of(&mut self, words: &str) -> TextId {
        if words.is_empty() { TextId(0) } else { self.type_text(words) }
    }

    /// Returns why doctrines did what they did so far.
    pub fn reasons(&self) -> &Reasons {
        &self.reasons
    }

    /// Takes the exercise apart when it is over.
    pub fn into_parts(self) -> (Play<'s, O>, Texts, Reasons) {
        (self.play, self.texts, self.reasons)
    }

    /// Asks the seats, then moves time on by one step. Returns whether the exercise goes on.
    pub fn step(&mut self) -> bool {
        let dice = *self.play.seed();
        for (at, seat) in self.seats.iter_mut().enumerate() {
            let nation = NationId::from_at(at);
            let handed_over = self.play.position().nations[at].bot;
            let seat = self.relief.get_mut(at).filter(|_| handed_over).unwrap_or(seat);
            let reasons = &mut self.reasons;
            let mut voice = Voice { seat: &mut **seat, texts: &mut self.texts, seed: dice, last: None };
            ask_and_note(&mut self.play, nation, &mut voice, &dice, |events, seat| {
                if !seat.reason().is_empty() {
                    reasons.0.push((nation, events, seat.reason().to_owned()));
                }
            });
        }
        advance(&mut self.play);
        self.play.position().phase != Phase::Ended
    }

    /// Plays on until the exercise is over or paused, or this turn is over.
    pub fn run(&mut self, until: Option<u8>) {
        while self.step() {
            let position = self.play.position();
            if position.paused || until.is_some_and(|turn| position.phase == Phase::Briefing && position.turn > turn) {
                return;
            }
        }
    }
}

/// A doctrine that has words of its own: they are kept as a person's are.
struct Voice<'v> {
    seat: &'v mut (dyn Seat + Send),
    texts: &'v mut Texts,
    seed: Seed,
    last: Option<TextId>,
}

impl Seat for Voice<'_> {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let mut command = self.seat.ask(ask)?;
        self.last = None;
        if let SeatCommand::Send(DispatchDraft { text, .. }) | SeatCommand::Reply { text, .. } | SeatCommand::Seal(OrderDraft { text, .. }) =
            &mut command
            && !self.seat.words().is_empty()
        {
            *text = self.texts.add(&self.seed, self.seat.words());
            self.last = Some(*text);
        }
        Some(command)
    }

    fn refused(&mut self, refusal: Refusal) {
        // What was not said is not kept.
        if let Some(text) = self.last.take() {
            self.texts.forget(text);
        }
        self.seat.refused(refusal);
    }

    fn reason(&self) -> &str {
        self.seat.reason()
    }
}

/// Takes a play up again after the first `upto` events of a log, as a line of its own that begins with `Forked`.
/// The old line is not touched. `observer` sees the old events, then `Forked`, then what follows.
pub fn fork<'s, O: Observer>(scenario: &'s Scenario, seed: Seed, events: &[Event], upto: usize, hindsight: bool, observer: O) -> Play<'s, O> {
    let mut play = Play::resume(scenario, seed, Position::start(scenario), observer);
    for event in &events[..upto.min(events.len())] {
        play.replay(*event);
    }
    play.replay(Event::Forked { from: upto.min(events.len()) as u32, hindsight });
    play
}
