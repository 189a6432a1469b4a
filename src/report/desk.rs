//! What lies on a delegation's desk: everything it was told, in order and under its own numbers, with
//! letters, items and incidents laid together.

use crate::engine::{
    Answer, Consequence, Event, Handle, Moment, Observer, Position, Reason, Seen, Words, disclose,
};
use crate::framework::{DispatchKind, Fields};
use crate::report::transcript::{Entry, SeatFold};
use crate::scenario::{EvidenceId, IncidentId, NationId, Scenario, TextId, Tlp};

/// A fold of what [`disclose`] told one seat, and nothing else.
#[derive(Clone, Debug)]
pub struct Desk {
    pub seat: NationId,
    pub heard: Vec<Heard>,
    /// The seat's transcript.
    pub entries: Vec<Entry>,
    fold: SeatFold,
    pub letters: Vec<Letter>,
    pub items: Vec<Item>,
    /// In the order of the seat's own numbers.
    pub incidents: Vec<Trouble>,
    pub now: Moment,
}

/// One thing the seat was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    pub at: Moment,
    pub seen: Seen,
    /// Its place in the transcript, where there is something to tell.
    pub entry: Option<u32>,
    /// Number of the event, under which reasons are kept; never shown to the seat.
    pub cause: u32,
}

/// A dispatch with all that became of it, as far as this seat knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub handle: Handle,
    pub with: NationId,
    /// Whether this seat wrote it.
    pub own: bool,
    pub kind: DispatchKind,
    /// By the seat's own number.
    pub line: u8,
    pub about: Option<Handle>,
    pub fields: Fields,
    pub tlp: Tlp,
    pub consequence: Consequence,
    /// Whether an item came with it.
    pub shows: bool,
    pub request: bool,
    pub text: TextId,
    pub at: Moment,
    pub steps: Vec<(Moment, Step)>,
}

impl Letter {
    /// Returns when something last became of it.
    pub fn last(&self) -> Moment {
        self.steps.last().map_or(self.at, |(at, _)| *at)
    }
}

/// What became of a dispatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Receipt,
    Acknowledged,
    InWork,
    Answered { how: Answer, reason: Reason, text: TextId },
    Lapsed,
}

/// An item of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub handle: Handle,
    pub about: Handle,
    pub item: EvidenceId,
    pub at: Moment,
}

/// An incident as last seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub handle: Handle,
    pub incident: IncidentId,
    pub target: NationId,
    pub severity: u8,
    pub effects: u8,
    pub since: Moment,
}

impl Desk {
    pub fn new(seat: NationId) -> Self {
        Self {
            seat,
            heard: Vec::new(),
            letters: Vec::new(),
            items: Vec::new(),
            incidents: Vec::new(),
            now: Moment::default(),
            entries: Vec::new(),
            fold: SeatFold::new(seat),
        }
    }

    /// Returns the entry of the transcript for something heard.
    pub fn entry(&self, heard: &Heard) -> Option<&Entry> {
        self.entries.get(heard.entry? as usize)
    }

    pub fn incident(&self, handle: Handle) -> Option<IncidentId> {
        self.trouble(handle).map(|trouble| trouble.incident)
    }

    pub fn trouble(&self, handle: Handle) -> Option<&Trouble> {
        self.incidents.iter().find(|trouble| trouble.handle == handle)
    }

    pub fn item(&self, handle: Handle) -> Option<EvidenceId> {
        self.items.iter().find(|item| item.handle == handle).map(|item| item.item)
    }

    pub fn letter(&self, handle: Handle) -> Option<&Letter> {
        self.letters.iter().rev().find(|letter| letter.handle == handle)
    }

    /// Takes one thing the seat was told.
    pub fn hear(&mut self, scenario: &Scenario, seen: Seen, cause: u32) {
        if let Seen::Phase { turn, phase, exchange } = seen {
            self.now = Moment { turn, phase, exchange };
        }
        let at = self.now;
        self.entries.extend(self.fold.open(scenario));
        let entry = self.fold.entry(scenario, &seen, cause).map(|entry| {
            self.entries.push(entry);
            self.entries.len() as u32 - 1
        });
        self.heard.push(Heard { at, seen, entry, cause });
        match seen {
            Seen::Incident { incident, what, target, severity, effects } => {
                if let Some(known) = self.incidents.iter_mut().find(|trouble| trouble.handle == incident) {
                    (known.severity, known.effects) = (severity, effects);
                } else if let Words::Incident(id) = what {
                    self.incidents.push(Trouble {
                        handle: incident,
                        incident: id,
                        target,
                        severity,
                        effects,
                        since: at,
                    });
                }
            }
            Seen::Found { item, about, what: Words::Item(id), .. } => {
                self.items.push(Item { handle: item, about, item: id, at })
            }
            Seen::Sent { dispatch, to, line, kind, about, fields, tlp, consequence, request, text } => {
                let about = about.filter(|handle| *handle != Handle(0));
                let letter = Letter {
                    handle: dispatch,
                    with: to,
                    own: true,
                    kind,
                    line,
                    about,
                    fields,
                    tlp,
                    consequence,
                    shows: false,
                    request,
                    text,
                    at,
                    steps: Vec::new(),
                };
                self.letters.push(letter);
            }
            Seen::Arrived {
                dispatch,
                from,
                line,
                kind,
                about,
                fields,
                evidence,
                tlp,
                consequence,
                due,
                text,
            } => {
                let about = about.filter(|handle| *handle != Handle(0));
                let (request, shows) = (due > 0, evidence);
                let letter = Letter {
                    handle: dispatch,
                    with: from,
                    own: false,
                    kind,
                    line,
                    about,
                    fields,
                    tlp,
                    consequence,
                    shows,
                    request,
                    text,
                    at,
                    steps: Vec::new(),
                };
                self.letters.push(letter);
            }
            Seen::Receipt { dispatch, .. } => self.step(dispatch, Step::Receipt),
            Seen::Acknowledged { dispatch } | Seen::HeardAcknowledged { dispatch, .. } => {
                self.step(dispatch, Step::Acknowledged)
            }
            Seen::Reported { dispatch } | Seen::HeardReport { dispatch, .. } => {
                self.step(dispatch, Step::InWork)
            }
            Seen::Answered { dispatch, how, reason, text }
            | Seen::HeardAnswer { dispatch, how, reason, text } => {
                self.step(dispatch, Step::Answered { how, reason, text });
            }
            Seen::Lapsed { dispatch, .. } => self.step(dispatch, Step::Lapsed),
            _ => {}
        }
    }

    fn step(&mut self, dispatch: Handle, step: Step) {
        let at = self.now;
        if let Some(letter) = self.letters.iter_mut().rev().find(|letter| letter.handle == dispatch) {
            letter.steps.push((at, step));
        }
    }
}

impl Observer for Desk {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        if let Some(seen) = disclose(scenario, before, event, self.seat) {
            self.hear(scenario, seen, before.seq);
        }
    }
}
