//! An exercise under way: a play, those who hold its seats, and what they type.

use crate::engine::{
    Ask, Event, FacilitatorCommand, Observer, Phase, Play, Position, Refusal, Seat, SeatCommand, Seed,
    Submission, admit, advance, ask_and_note, enact, facilitate,
};
use crate::scenario::{NationId, Scenario, TextId};
use crate::session::log::{Log, typed};
use crate::session::texts::Texts;
use crate::session::verify::{Input, input, put_in};
use std::ops::Range;

/// An exercise. Its play is driven step by step: seats are asked, then time moves on.
///
/// ```
/// use lucca::engine::{Nobody, Phase, Play, Seed};
/// use lucca::{doctrine, scenario::Profile, session::Exercise};
/// # let framework = lucca::framework::Framework::embedded().unwrap();
/// # let scenario = lucca::scenario::load("lantern-strait", &framework).unwrap().scenario;
/// let bots = doctrine::seated(&scenario, Profile::Full, Default::default(), |_| "cooperative");
/// let mut exercise = Exercise::new(Play::new(&scenario, Seed::from_number(7), Nobody), bots);
/// exercise.run(Some(1));
/// assert_eq!(exercise.play.position().turn, 2);
/// exercise.run(None);
/// assert_eq!(exercise.play.position().phase, Phase::Ended);
/// ```
pub struct Exercise<'s, O> {
    pub play: Play<'s, O>,
    pub texts: Texts,
    seats: Seats,
    /// Doctrines for seats the facilitator hands over.
    relief: Seats,
    reasons: Reasons,
}

/// Why doctrines did what they did, by the numbers of events: words beside the log, as typed ones are.
#[derive(Clone, Debug, Default)]
pub struct Reasons(Vec<Given>);

/// One reason a seat gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub nation: NationId,
    /// The events it is the reason for, counted from 0.
    pub events: Range<u32>,
    pub words: String,
}

type Seats = Vec<Box<dyn Seat + Send>>;

impl Reasons {
    /// Returns why a State did what began with this event, in a sentence.
    pub fn of(&self, nation: NationId, cause: u32) -> Option<&str> {
        self.0
            .iter()
            .find(|given| given.nation == nation && given.events.contains(&cause))
            .map(|given| given.words.as_str())
    }

    /// Takes over reasons that were kept.
    pub fn of_kept(given: Vec<Given>) -> Self {
        Self(given)
    }

    /// Returns the reasons from this one on.
    pub(super) fn from(&self, at: usize) -> &[Given] {
        &self.0[at.min(self.0.len())..]
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

impl<'s, O: Observer> Exercise<'s, O> {
    /// Opens an exercise; there is one seat for each State, in the order of States.
    pub fn new(play: Play<'s, O>, seats: Seats) -> Self {
        Self { play, texts: Texts::default(), seats, relief: Vec::new(), reasons: Reasons::default() }
    }

    /// Puts a doctrine behind every seat: it plays while the facilitator has handed the seat over.
    #[must_use]
    pub fn with_relief(mut self, relief: Seats) -> Self {
        self.relief = relief;
        self
    }

    /// Takes an exercise up where its log ends. `play` is new and prepared by the log's opening; its observer
    /// sees every event of the log as it stands. Doctrines are asked anew where they were asked before, and
    /// so know what they did; `held` are the seats persons play.
    pub fn resume(
        mut play: Play<'s, O>,
        mut seats: Seats,
        mut relief: Seats,
        held: &[NationId],
        log: &Log,
        texts: Texts,
    ) -> Self {
        let reasons = rehearse(play.scenario(), log, held, &mut seats, &mut relief);
        log.events.iter().for_each(|event| play.replay(*event));
        Self { play, texts, seats, relief, reasons }
    }

    /// Submits what a person decided for a seat.
    ///
    /// # Errors
    /// The refusal; nothing has changed then, and words typed for the command are no longer kept: the same
    /// commands give the same numbers of texts, whatever was refused between them.
    pub fn submit(&mut self, seat: NationId, submission: &Submission) -> Result<(), Refusal> {
        match admit(self.play.view(seat), submission) {
            Ok(admitted) => {
                enact(&mut self.play, admitted);
                Ok(())
            }
            Err(refusal) => {
                let mut command = submission.command;
                if let Some(text) = command.text_mut() {
                    self.texts.forget(*text);
                }
                Err(refusal)
            }
        }
    }

    /// Carries out an act of the facilitator.
    ///
    /// # Errors
    /// The refusal; nothing has changed then, as with [`Exercise::submit`].
    pub fn facilitate(&mut self, command: &FacilitatorCommand) -> Result<(), Refusal> {
        facilitate(&mut self.play, command).inspect_err(|_| {
            if let FacilitatorCommand::Edit(_, text) | FacilitatorCommand::Write { text, .. } = command {
                self.texts.forget(*text);
            }
        })
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
        ask_seats(&mut self.play, &mut self.seats, &mut self.relief, &mut self.texts, &mut self.reasons);
        advance(&mut self.play);
        self.play.position().phase != Phase::Ended
    }

    /// Plays on until the exercise is over or paused, or this turn is over.
    pub fn run(&mut self, until: Option<u8>) {
        while self.step() {
            let position = self.play.position();
            if position.paused
                || until.is_some_and(|turn| position.phase == Phase::Briefing && position.turn > turn)
            {
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
        if !self.seat.words().is_empty()
            && let Some(text) = command.text_mut()
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

/// Asks every seat, or its relief where the facilitator has handed it over, until it has nothing more to do
/// in this step.
fn ask_seats<O: Observer>(
    play: &mut Play<'_, O>,
    seats: &mut Seats,
    relief: &mut Seats,
    texts: &mut Texts,
    reasons: &mut Reasons,
) {
    let seed = *play.seed();
    for (at, seat) in seats.iter_mut().enumerate() {
        let nation = NationId::from_at(at);
        let handed_over = play.position().nations[at].bot;
        let seat = relief.get_mut(at).filter(|_| handed_over).unwrap_or(seat);
        let mut voice = Voice { seat: &mut **seat, texts, seed, last: None };
        ask_and_note(play, nation, &mut voice, &seed, |events, seat| {
            if !seat.reason().is_empty() {
                reasons.0.push(Given { nation, events, words: seat.reason().to_owned() });
            }
        });
    }
}

/// Asks doctrines again where they were asked before, so that they remember what they did; `held` are the
/// seats persons play. Returns their reasons. Where another edition of the program decides otherwise, they
/// remember up to there.
fn rehearse(
    scenario: &Scenario,
    log: &Log,
    held: &[NationId],
    seats: &mut Seats,
    relief: &mut Seats,
) -> Reasons {
    let mut play = Play::new(scenario, log.opening.seed, Vec::new());
    log.opening.prepare(&mut play);
    let (mut texts, mut reasons) = (Texts::default(), Reasons::default());
    let (mut compared, mut asked) = (0, false);
    while play.observer.len() < log.events.len() {
        let played = play.observer.len();
        if play.observer[compared..] != log.events[compared..played] {
            break;
        }
        compared = played;
        if let Event::Forked { .. } = log.events[played] {
            play.replay(log.events[played]);
            continue;
        }
        let input = input(scenario, play.position(), &log.events[played..]);
        let by_doctrine = match &input {
            Input::Time => true,
            Input::Seat(nation, _) => !held.contains(nation) || play.position().nations[nation.at()].bot,
            Input::Facilitator(_) => false,
        };
        if by_doctrine && !asked {
            ask_seats(&mut play, seats, relief, &mut texts, &mut reasons);
            asked = true;
            continue;
        }
        asked &= !matches!(input, Input::Time);
        if put_in(&mut play, input).is_err() || play.observer.len() == played {
            break;
        }
        play.observer[played..].iter().filter_map(typed).for_each(|text| texts.reserve(text));
    }
    reasons
}

/// Takes a play up again after the first `upto` events of a log, as a line of its own that begins with
/// `Forked`. The old line is not touched. `observer` sees the old events, then `Forked`, then what follows.
pub fn fork<'s, O: Observer>(
    scenario: &'s Scenario,
    seed: Seed,
    events: &[Event],
    upto: usize,
    hindsight: bool,
    observer: O,
) -> Play<'s, O> {
    let mut play = Play::resume(scenario, seed, Position::start(scenario), observer);
    for event in &events[..upto.min(events.len())] {
        play.replay(*event);
    }
    play.replay(Event::Forked { from: upto.min(events.len()) as u32, hindsight });
    play
}
