//! The page of channels: six questions to each message, answered yes or no; a question that does not arise is
//! left out.
//!
//! Right line for the purpose, right level for the gravity, in time, complete, discreet, followed up
//! (`domain.md` 3.6). And what a line was there for and was perhaps not used: a request that came in, a step
//! against another State (the press first while a private channel is open; A/70/174 13(b)).

use crate::engine::{Claim, Event, Observer, Phase, Position, observed};
use crate::framework::{DispatchKind, Field, Level, Tag, Tags};
use crate::scenario::{ActionId, ChannelId, Health, IncidentId, NationId, Scenario};

/// The six questions, in order.
pub const QUESTIONS: [&str; 6] = ["purpose", "level", "time", "complete", "discreet", "followed up"];

const PURPOSE: usize = 0;
const LEVEL: usize = 1;
const TIME: usize = 2;
const COMPLETE: usize = 3;
const DISCREET: usize = 4;
const FOLLOWED_UP: usize = 5;

/// One message and what the six questions came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    pub from: NationId,
    pub to: NationId,
    pub kind: DispatchKind,
    pub line: ChannelId,
    pub incident: Option<IncidentId>,
    pub turn: u8,
    /// Number of the event.
    pub cause: u32,
    pub answers: [Option<bool>; 6],
    slot: u8,
    request: bool,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    UnderWay,
    /// It arrived, and its sender was told; the clock of a request runs.
    Open,
    /// It arrived and nobody told the sender.
    Unheard,
    Answered,
    Lapsed,
}

impl Message {
    /// Returns how many questions were answered with yes, and how many arose.
    pub fn score(&self) -> (usize, usize) {
        let arose = self.answers.iter().flatten();
        (arose.clone().filter(|yes| **yes).count(), arose.count())
    }
}

/// An occasion to use a line, and whether it was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineUse {
    /// Whose occasion it was.
    pub nation: NationId,
    /// With whom.
    pub other: NationId,
    pub turn: u8,
    /// Number of the event.
    pub cause: u32,
    pub what: What,
}

/// What kind of occasion, with yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A request came in: was it confirmed before the turn ended, and answered before the time ran out?
    /// `None`: the question did not arise.
    Asked { kind: DispatchKind, slot: u8, confirmed: Option<bool>, answered: Option<bool> },
    /// A step against the other: had it been asked or told in private first?
    Step { order: ActionId, word: bool },
}

impl LineUse {
    /// Returns how many questions were answered with yes, and how many arose.
    pub fn score(&self) -> (usize, usize) {
        let answers = match self.what {
            What::Asked { confirmed, answered, .. } => [confirmed, answered],
            What::Step { word, .. } => [Some(word), None],
        };
        (answers.iter().flatten().filter(|yes| **yes).count(), answers.iter().flatten().count())
    }
}

/// Steps before which a private word is due.
const STEPS: Tags =
    Tags::these(&[Tag::Claim, Tag::Retorsion, Tag::Countermeasure, Tag::Threat, Tag::Intrude]);
/// What counts as one; before a countermeasure also the call and the notice that the law asks for (ARSIWA
/// art. 52(1)).
const WORD: Tags = Tags::these(&[Tag::Ask, Tag::AdvanceWord, Tag::ProposeJoint, Tag::Substantiate]);
const FORMAL: Tags = Tags::these(&[Tag::CallToStop, Tag::Notice]);

/// Watches the messages of a play.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    pub all: Vec<Message>,
    pub occasions: Vec<LineUse>,
}

impl Messages {
    fn of(&mut self, from: NationId, slot: u8) -> Option<&mut Message> {
        self.all.iter_mut().rev().find(|message| message.from == from && message.slot == slot)
    }

    fn asked(
        &mut self,
        from: NationId,
        slot_: u8,
        change: impl FnOnce(&mut Option<bool>, &mut Option<bool>),
    ) {
        let last = self.occasions.iter_mut().rev();
        let mut fits = last.filter(|occasion| {
            occasion.other == from && matches!(occasion.what, What::Asked { slot, .. } if slot == slot_)
        });
        if let Some(What::Asked { confirmed, answered, .. }) = fits.next().map(|occasion| &mut occasion.what)
        {
            change(confirmed, answered);
        }
    }

    /// What is still without word when the turn ends needs another way.
    fn turn_ends(&mut self, turn: u8) {
        for occasion in self.occasions.iter_mut().filter(|occasion| occasion.turn == turn) {
            if let What::Asked { confirmed: confirmed @ None, .. } = &mut occasion.what {
                *confirmed = Some(false);
            }
        }
        for at in 0..self.all.len() {
            let message = self.all[at];
            if message.turn == turn && message.answers[TIME].is_none() {
                self.all[at].answers[TIME] = Some(false);
            }
            if !message.request {
                continue;
            }
            let again = |other: &Message| {
                let same = (other.from, other.to, other.kind, other.incident)
                    == (message.from, message.to, message.kind, message.incident);
                same && other.cause > message.cause
                    && (other.line != message.line || message.state == State::Lapsed)
            };
            self.all[at].answers[FOLLOWED_UP] = match message.state {
                State::Answered => Some(true),
                State::Open => None,
                State::UnderWay | State::Unheard | State::Lapsed => Some(self.all.iter().any(again)),
            };
        }
    }
}

/// Returns whether a line of this level is not too high for something of this severity (0–5): leaders and
/// staffs are kept for what is grave.
pub fn fits_gravity(level: Level, severity: u8) -> bool {
    match level {
        Level::Leader | Level::Military => severity >= 4,
        Level::Diplomatic => severity >= 2,
        Level::Technical | Level::Police => true,
    }
}

impl Messages {
    fn sent(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let Event::Sent { from, to, slot, line, kind, about, fields, evidence, request, .. } = *event else {
            return;
        };
        let def = scenario.dispatch(kind);
        if !def.substantive {
            return;
        }
        let channel = &scenario.channels[line.at()];
        let severity = about.and_then(|incident| {
            let stage = usize::from(before.seen(from, incident)).checked_sub(1)?;
            scenario.incidents[incident.at()].stages.get(stage).map(|stage| stage.severity)
        });
        let mut answers = [None; 6];
        answers[PURPOSE] = Some(def.levels == 0 || def.levels >> channel.level as u8 & 1 != 0);
        answers[LEVEL] = severity.map(|severity| fits_gravity(channel.level, severity));
        // Whoever asks for something shows an item, or times and gravity of what it saw itself; a
        // tick alone is no fact.
        let measured = fields.has(Field::Times) || fields.has(Field::Severity);
        let own = about.is_some_and(|incident| observed(scenario, before, from, incident));
        let shown = !def.request || !def.complete.has(Field::Facts) || evidence.is_some() || measured && own;
        answers[COMPLETE] = Some(fields.0 & def.complete.0 == def.complete.0 && shown);
        answers[DISCREET] =
            Some(channel.discreet > 0 && before.channels[line.at()].health != Health::Politicised);
        let (turn, cause, incident) = (before.turn, before.seq, about);
        self.all.push(Message {
            from,
            to,
            kind,
            line,
            incident,
            turn,
            cause,
            answers,
            slot,
            request,
            state: State::UnderWay,
        });
    }

    fn delivered(&mut self, before: &Position, from: NationId, slot: u8, receipt: bool) {
        let turn = before.turn;
        let dispatch = before.dispatch(from, slot);
        // What comes in when the turn is over cannot be confirmed in it.
        if let (true, Some(kind), Phase::Consultation) = (dispatch.request, dispatch.kind, before.phase) {
            let what = What::Asked { kind, slot, confirmed: None, answered: None };
            // What arrives as the last exchange closes can be confirmed in the next turn at the
            // earliest.
            let turn = turn + u8::from(before.exchange >= 3);
            self.occasions.push(LineUse { nation: dispatch.to, other: from, turn, cause: before.seq, what });
        }
        if let Some(message) = self.of(from, slot) {
            message.answers[TIME] = Some(message.turn == turn);
            message.state = if receipt { State::Open } else { State::Unheard };
        }
    }

    /// Who goes to the press while the other has the question in hand has not kept it between the two.
    fn gone_public(&mut self, by: NationId, other: NationId, incident: Option<IncidentId>) {
        let asked =
            |message: &&mut Message| (message.from, message.to, message.incident) == (by, other, incident);
        for message in self
            .all
            .iter_mut()
            .filter(asked)
            .filter(|message| message.request && message.state == State::Open)
        {
            message.answers[DISCREET] = Some(false);
        }
    }
}

impl Observer for Messages {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        match *event {
            Event::Sent { .. } => self.sent(scenario, before, event),
            Event::Delivered { from, slot, receipt, .. } => self.delivered(before, from, slot, receipt),
            Event::Acknowledged { from, slot } => {
                self.asked(from, slot, |confirmed, _| *confirmed = Some(confirmed.unwrap_or(true)))
            }
            Event::Answered { from, slot, .. } => {
                self.asked(from, slot, |confirmed, answered| {
                    (*confirmed, *answered) = (Some(confirmed.unwrap_or(true)), Some(true))
                });
                if let Some(message) = self.of(from, slot) {
                    message.state = State::Answered;
                }
            }
            Event::Lapsed { from, slot } => {
                self.asked(from, slot, |_, answered| *answered = Some(false));
                if let Some(message) = self.of(from, slot) {
                    message.state = State::Lapsed;
                }
            }
            Event::Happened { by, other: Some(other), incident, claim, .. } if claim != Claim::K0 => {
                self.gone_public(by, other, incident);
            }
            Event::PhaseBegan { turn, phase: Phase::Review, .. } => self.turn_ends(turn),
            Event::Attempted { by, order, other: Some(other), incident, tags, .. } if tags.has_any(STEPS) => {
                let due = if tags.has(Tag::Countermeasure) { WORD.with(FORMAL) } else { WORD };
                let what = What::Step { order, word: before.done(by, Some(other), incident).has_any(due) };
                self.occasions.push(LineUse {
                    nation: by,
                    other,
                    turn: before.turn,
                    cause: before.seq,
                    what,
                });
            }
            _ => {}
        }
    }
}
