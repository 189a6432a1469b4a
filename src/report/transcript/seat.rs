//! A delegation's transcript: what it was told, as [`crate::engine::disclose`] told it, and nothing else.

use crate::engine::{Handle, NationMeter, Phase, Seen, Words};
use crate::framework::{DispatchKind, Knowledge};
use crate::report::transcript::facilitator::low_services;
use crate::report::transcript::{About, Entry, Failure, Moment, Stage, What};
use crate::scenario::{ActionId, ChannelId, EvidenceId, IncidentId, NationId, Scenario, TextId};

/// What a fold has to remember, so that each entry can say all that the seat was told of it.
#[derive(Clone, Debug)]
pub struct SeatFold {
    seat: NationId,
    now: Moment,
    /// Messages by the seat's own numbers: with whom, and what.
    messages: Vec<(Handle, NationId, DispatchKind)>,
    /// Sealed orders by slot, with the event that sealed them.
    sealed: Vec<(u8, ActionId, u32)>,
    under_way: Option<u32>,
    pressure: Option<i16>,
    /// How far the pressure moved since the last turn ended.
    moved: i16,
    /// Level of the own services, in the order of the own sectors.
    services: Vec<i16>,
    /// Incidents in the order of the seat's own numbers.
    incidents: Vec<IncidentId>,
}

impl SeatFold {
    pub fn new(seat: NationId) -> Self {
        Self {
            seat,
            now: Moment::default(),
            messages: Vec::new(),
            sealed: Vec::new(),
            under_way: None,
            pressure: None,
            moved: 0,
            services: Vec::new(),
            incidents: Vec::new(),
        }
    }

    /// Begins: meters and services stand where the scenario puts them.
    pub fn open(&mut self, scenario: &Scenario) -> Option<Entry> {
        if self.pressure.is_some() {
            return None;
        }
        let me = &scenario.nations[self.seat.at()];
        self.pressure = Some(me.pressure);
        let sectors = usize::from(me.sectors.start)..usize::from(me.sectors.end);
        self.services = sectors.map(|at| scenario.sectors[at].service).collect();
        Some(Entry::new(self.now, What::Opening))
    }

    /// Returns the entry for one thing the seat was told; `cause` is the number of the event.
    pub fn entry(&mut self, scenario: &Scenario, seen: &Seen, cause: u32) -> Option<Entry> {
        if let Seen::Phase { turn, phase, exchange } = *seen {
            self.now = Moment { turn, phase, exchange };
        }
        self.flow(seen)
            .or_else(|| self.message(scenario, seen, cause))
            .or_else(|| self.answer(seen, cause))
            .or_else(|| self.order(seen, cause))
            .or_else(|| self.incident(scenario, seen, cause))
            .or_else(|| self.standing(scenario, seen))
    }

    fn plain(&self, what: What) -> Entry {
        Entry::new(self.now, what)
    }

    /// An act or lot of the seat's own.
    fn own(&self, what: What) -> Entry {
        Entry { who: Some(self.seat), ..self.plain(what) }
    }

    fn by(&self, who: NationId, towards: NationId, what: What) -> Entry {
        Entry { who: Some(who), towards: Some(towards), ..self.plain(what) }
    }

    fn about(&self, handle: Option<Handle>) -> Option<About> {
        let handle = handle?;
        let incident = *self.incidents.get(usize::from(handle.0).checked_sub(1)?)?;
        Some(About { number: handle.0, incident })
    }

    /// Returns whom a message was with, and what it was.
    fn dispatch(&self, handle: Handle) -> Option<(NationId, DispatchKind)> {
        let found = self.messages.iter().rev().find(|(known, ..)| *known == handle);
        found.map(|(_, with, kind)| (*with, *kind))
    }

    fn flow(&self, seen: &Seen) -> Option<Entry> {
        Some(match *seen {
            Seen::Phase { phase: Phase::Preparation, .. } => self.plain(What::Preparation),
            Seen::Phase { phase: Phase::Briefing, .. } => self.plain(What::Turn),
            Seen::Ended { .. } => self.plain(What::Ended { early: false }),
            Seen::Released { what, text, .. } => {
                let inject = what.and_then(|what| if let Words::Inject(id) = what { Some(id) } else { None });
                Entry { typed: text, ..self.plain(What::Inject { inject, to: 0, by_hand: false }) }
            }
            Seen::Written { text } => {
                Entry { typed: text, towards: Some(self.seat), ..self.plain(What::Note { to: 0 }) }
            }
            Seen::OrderGiven { order, has } => self.own(What::Given { order, has }),
            Seen::Frozen { on } => self.own(What::Frozen(on)),
            Seen::HandedOver { bot } => self.own(What::HandedOver { bot }),
            Seen::Paused { on } => self.plain(What::Paused(on)),
            Seen::Rung { with, rung } => self.by(self.seat, with, What::Rung(rung)),
            Seen::RegionRung { rung } => self.plain(What::RegionRung(rung)),
            Seen::Consent { by, to, until } => self.by(by, to, What::Consent { until }),
            _ => return None,
        })
    }

    fn message(&mut self, scenario: &Scenario, seen: &Seen, cause: u32) -> Option<Entry> {
        let channel = |line: u8| -> Option<ChannelId> { scenario.line(self.seat, line) };
        match *seen {
            Seen::Sent { dispatch, to, line, kind, about, fields, consequence, text, .. } => {
                let channel = channel(line);
                self.messages.push((dispatch, to, kind));
                let what =
                    What::Message { kind, channel, fields, item: None, shows: false, consequence, due: 0 };
                let about = self.about(about);
                Some(Entry { about, typed: text, cause: Some(cause), ..self.by(self.seat, to, what) })
            }
            Seen::Arrived {
                dispatch,
                from,
                line,
                kind,
                about,
                fields,
                evidence,
                consequence,
                due,
                text,
                ..
            } => {
                let channel = channel(line);
                self.messages.push((dispatch, from, kind));
                let due = due.min(scenario.turns_most);
                let what =
                    What::Message { kind, channel, fields, item: None, shows: evidence, consequence, due };
                let about = self.about(about);
                Some(Entry { about, typed: text, ..self.by(from, self.seat, what) })
            }
            Seen::LinesChecked {} => Some(Entry { cause: Some(cause), ..self.own(What::ChannelsChecked) }),
            Seen::Line { line, health } => {
                let channel = channel(line);
                let ends = channel.map(|channel| scenario.channels[channel.at()].ends);
                let other = ends.map(|ends| ends[usize::from(ends[0] == self.seat)]);
                Some(Entry { towards: other, ..self.own(What::Channel { channel, health }) })
            }
            _ => None,
        }
    }

    fn answer(&self, seen: &Seen, cause: u32) -> Option<Entry> {
        let with = |handle: Handle| match self.dispatch(handle) {
            Some((with, kind)) => (Some(with), Some(kind)),
            None => (None, None),
        };
        let mine = |handle: Handle, what: What, text: TextId| {
            let (towards, _) = with(handle);
            Entry { towards, typed: text, ..self.own(what) }
        };
        let theirs = |handle: Handle, what: What, text: TextId| {
            let (who, _) = with(handle);
            Entry { who, towards: Some(self.seat), typed: text, ..self.plain(what) }
        };
        let none = TextId(0);
        Some(match *seen {
            Seen::Receipt { dispatch, .. } => match with(dispatch).1 {
                Some(DispatchKind::Ping) => theirs(dispatch, What::Reachable, none),
                kind => theirs(dispatch, What::Received(kind), none),
            },
            Seen::Acknowledged { dispatch } => {
                mine(dispatch, What::Acknowledged { kind: with(dispatch).1, due: 0 }, none)
            }
            Seen::Reported { dispatch } => mine(dispatch, What::InterimReply(with(dispatch).1), none),
            Seen::Answered { dispatch, how, reason, text } => {
                let what = What::Answered { kind: with(dispatch).1, how, reason, item: None };
                Entry { cause: Some(cause), ..mine(dispatch, what, text) }
            }
            Seen::HeardAcknowledged { dispatch, due } => {
                theirs(dispatch, What::Acknowledged { kind: with(dispatch).1, due }, none)
            }
            Seen::HeardReport { dispatch, .. } => {
                theirs(dispatch, What::InterimReply(with(dispatch).1), none)
            }
            Seen::HeardAnswer { dispatch, how, reason, text } => {
                let what = What::Answered { kind: with(dispatch).1, how, reason, item: None };
                theirs(dispatch, what, text)
            }
            Seen::Lapsed { dispatch, own: true } => mine(dispatch, What::Lapsed(with(dispatch).1), none),
            Seen::Lapsed { dispatch, own: false } => theirs(dispatch, What::Lapsed(with(dispatch).1), none),
            _ => return None,
        })
    }

    fn order(&mut self, seen: &Seen, cause: u32) -> Option<Entry> {
        let order_in = |fold: &Self, slot: u8| {
            fold.sealed.iter().find(|(at, ..)| *at == slot).map(|(_, order, cause)| (*order, *cause))
        };
        let own = |fold: &Self, what: What, cause: Option<u32>| Entry { cause, ..fold.own(what) };
        match *seen {
            Seen::CardPicked { card } => Some(own(self, What::Card(card), Some(cause))),
            Seen::Sealed { slot, order, other, about, .. } => {
                self.sealed.retain(|(at, ..)| *at != slot);
                self.sealed.push((slot, order, cause));
                let about = self.about(about);
                Some(Entry { towards: other, about, ..self.own(What::Sealed(order)) })
            }
            Seen::TakenBack { .. } => Some(self.own(What::TakenBack)),
            Seen::NotDecided { slot } => {
                order_in(self, slot).map(|(order, cause)| own(self, What::NotDecided(order), Some(cause)))
            }
            Seen::Withheld { slot } => {
                order_in(self, slot).map(|(order, cause)| own(self, What::Withheld(order), Some(cause)))
            }
            Seen::InPreparation { slot } => order_in(self, slot)
                .map(|(order, cause)| own(self, What::InPreparation(Some(order)), Some(cause))),
            Seen::Tried { slot, .. } => {
                self.under_way = order_in(self, slot).map(|(_, cause)| cause);
                None
            }
            Seen::Happened { order, other, about, claim } => {
                let what = What::Done { order, claim, said: crate::framework::Fields(0) };
                let about = self.about(about);
                Some(Entry { towards: other, about, ..own(self, what, self.under_way) })
            }
            Seen::Failed { order } => {
                Some(own(self, What::Failed { order, why: Failure::Untold }, self.under_way))
            }
            Seen::Act { by, order, other, about, claim, said } => {
                let about = self.about(about);
                let what = What::Done { order, claim, said };
                Some(Entry { who: Some(by), towards: other, about, ..self.plain(what) })
            }
            Seen::DeskNote { from, note: Words::Reading(order, reading) } => {
                Some(self.by(self.seat, from, What::Read { order, reading, thrown: None }))
            }
            Seen::Noticed {} => Some(self.own(What::Noticed(None))),
            _ => None,
        }
    }

    fn incident(&mut self, scenario: &Scenario, seen: &Seen, cause: u32) -> Option<Entry> {
        match *seen {
            Seen::Incident { incident, what, target, severity, effects } => {
                let first = usize::from(incident.0) > self.incidents.len();
                if first {
                    let Words::Incident(id) = what else { return None };
                    self.incidents.push(id);
                }
                let about = self.about(Some(incident));
                let stages = about.map(|about| &scenario.incidents[about.incident.at()].stages);
                let over = severity == 0 && stages.is_some();
                let stage = match (first, over) {
                    (true, _) => Stage::First,
                    (false, false) => Stage::Later,
                    (false, true) => Stage::Last,
                };
                let what = What::Incident { stage, severity, effects };
                Some(Entry { towards: Some(target), about, ..self.plain(what) })
            }
            Seen::Judged { incident, hypothesis, percent } => {
                let about = self.about(Some(incident));
                let what = What::Estimate { hypothesis, percent };
                Some(Entry { about, cause: Some(cause), ..self.own(what) })
            }
            Seen::Found { about, what, how, .. } => {
                let Words::Item(item) = what else { return None };
                let item: EvidenceId = item;
                Some(Entry { about: self.about(Some(about)), ..self.own(What::Found { item, how }) })
            }
            // Who is hit is told of its own trouble by the message itself.
            Seen::Knew { incident, level: Knowledge::Notified }
                if self
                    .about(Some(incident))
                    .is_some_and(|about| scenario.incidents[about.incident.at()].target == self.seat) =>
            {
                None
            }
            Seen::Knew { incident, level } if level > Knowledge::Unaware => {
                Some(Entry { about: self.about(Some(incident)), ..self.own(What::Knew(level)) })
            }
            Seen::LookBegun { incident, .. } => {
                Some(Entry { about: self.about(Some(incident)), ..self.own(What::LookBegun) })
            }
            Seen::LookOffered { incident } => {
                Some(Entry { about: self.about(Some(incident)), ..self.own(What::LookOffered) })
            }
            _ => None,
        }
    }

    fn standing(&mut self, scenario: &Scenario, seen: &Seen) -> Option<Entry> {
        let first = usize::from(scenario.nations[self.seat.at()].sectors.start);
        match *seen {
            Seen::Moved { meter: NationMeter::Pressure, by, .. } => {
                self.pressure = self.pressure.map(|pressure| pressure + by);
                self.moved += by;
                Some(self.own(What::Pressure(by)))
            }
            Seen::Service { sector, by } => {
                if let Some(level) = self.services.get_mut(sector.at().wrapping_sub(first)) {
                    *level += by;
                }
                None
            }
            Seen::Harmed { sector, days } if days > 0 => {
                let unplayed = self.now.phase != Phase::Resolution;
                Some(self.own(What::Harm { sector, days, unplayed }))
            }
            Seen::TurnEnded { .. } => {
                let level = |at: usize| self.services.get(at.wrapping_sub(first)).copied().unwrap_or(100);
                let services = low_services(scenario, self.seat, level);
                let (pressure, moved) = (self.pressure.unwrap_or(0), std::mem::take(&mut self.moved));
                Some(self.own(What::Standing { pressure, moved, services }))
            }
            _ => None,
        }
    }
}
