//! A delegation's telling: what it was told, as [`crate::engine::disclose`] told it, and nothing else.

use crate::engine::{
    Answer, Claim, Event, Handle, NationMeter, Observer, Phase, Position, Seen, Words, disclose, rung_name,
};
use crate::framework::{DispatchKind, Finder, Framework, Knowledge};
use crate::report::book::{Book, Voices};
use crate::report::phrases::{
    answer, claim_name, consequence_words, field_words, health_words, line_name, message, order_name,
    thousands,
};
use crate::scenario::{ActionId, NationId, Scenario, SectorId};

/// Tells a play to one seat.
#[derive(Clone, Debug)]
pub struct SeatTelling<'f> {
    framework: &'f Framework,
    seat: NationId,
    pub book: Book,
    /// Messages by the seat's own numbers: with whom, and what.
    messages: Vec<(Handle, NationId, DispatchKind)>,
    sealed: Vec<(u8, ActionId, u32)>,
    now: Option<u32>,
    /// How far the pressure moved since the last turn ended.
    moved: i16,
    pressure: Option<i16>,
    services: Vec<i16>,
    /// Whether orders are being carried out.
    resolving: bool,
    /// Whom each incident hits, in the order of the seat's own numbers.
    targets: Vec<NationId>,
}

impl<'f> SeatTelling<'f> {
    pub fn new(framework: &'f Framework, seat: NationId) -> Self {
        Self {
            framework,
            seat,
            book: Book::default(),
            messages: Vec::new(),
            sealed: Vec::new(),
            now: None,
            moved: 0,
            pressure: None,
            services: Vec::new(),
            resolving: false,
            targets: Vec::new(),
        }
    }

    pub fn text(&self, voices: &Voices<'_>) -> String {
        self.book.text(0, voices)
    }

    /// Returns whom a message was with, and what it was.
    fn message_of(&self, dispatch: Handle) -> Option<(NationId, DispatchKind)> {
        self.messages
            .iter()
            .rev()
            .find(|(handle, ..)| *handle == dispatch)
            .map(|(_, with, kind)| (*with, *kind))
    }

    fn act(&mut self, mark: &'static str, words: String, cause: Option<u32>) {
        let seat = self.seat;
        self.book.line(mark, words).act = cause.map(|cause| (seat, cause));
    }

    fn start(&mut self, scenario: &Scenario) {
        let me = &scenario.nations[self.seat.at()];
        self.pressure = Some(me.pressure);
        let sectors = usize::from(me.sectors.start)..usize::from(me.sectors.end);
        self.services = sectors.map(|at| scenario.sectors[at].service).collect();
        let file = &scenario.file;
        let name = file.nations[self.seat.at()].name.get("en");
        self.book.heading(format!("EXERCISE · {} · as {name} saw it", file.title.get("en")));
        self.book.line(" ", file.synopsis.get("en").to_owned());
    }

    fn sector_name<'s>(&self, scenario: &'s Scenario, sector: SectorId) -> (usize, &'s str) {
        let at = sector.at().wrapping_sub(usize::from(scenario.nations[self.seat.at()].sectors.start));
        (at, scenario.file.nations[self.seat.at()].sectors.get(at).map_or("", |sector| sector.name.get("en")))
    }

    fn turn_ends(&mut self, scenario: &Scenario) {
        let sectors = &scenario.file.nations[self.seat.at()].sectors;
        let low = sectors.iter().zip(&self.services).filter(|(_, level)| **level < 100);
        let low: Vec<String> =
            low.map(|(sector, level)| format!("{} {level} %", sector.name.get("en"))).collect();
        let low = if low.is_empty() { "all your services run".to_owned() } else { low.join(", ") };
        let by = if self.moved == 0 { String::new() } else { format!(" ({:+})", self.moved) };
        self.book.line("=", format!("Pressure at home {} of 100{by}; {low}", self.pressure.unwrap_or(0)));
        self.moved = 0;
    }

    /// Tells one thing the seat was told. `cause` is the number of the event, under which reasons are kept;
    /// it is never shown.
    pub fn tell(&mut self, scenario: &Scenario, seen: &Seen, cause: u32) {
        if let Seen::Phase { phase, .. } = seen {
            self.resolving = *phase == Phase::Resolution;
        }
        if self.pressure.is_none() {
            self.start(scenario);
        }
        let nation = |id: NationId| scenario.names.nations.name(id.at());
        let of = |about: Option<Handle>| {
            about
                .filter(|handle| *handle != Handle(0))
                .map_or(String::new(), |handle| format!(", INC-{}", handle.0))
        };
        let towards = |other: Option<NationId>| match other {
            Some(other) if other == self.seat => " → you".to_owned(),
            Some(other) => format!(" → {}", nation(other)),
            None => String::new(),
        };
        let by_line = |line: u8| {
            scenario.line(self.seat, line).map_or("?", |channel| line_name(self.framework, scenario, channel))
        };
        let said = |claim: Claim, second: bool| {
            let it = if second { "you say" } else { "it says" };
            if claim == Claim::K0 {
                String::new()
            } else {
                format!("; {it} {claim:?}, {}", claim_name(self.framework, claim))
            }
        };
        match *seen {
            Seen::Phase { phase: Phase::Preparation, .. } => self.book.heading("PREPARATION".to_owned()),
            Seen::Phase { phase: Phase::Briefing, turn, .. } => self.book.turn(turn),
            Seen::CardPicked { card } => {
                self.act(
                    "·",
                    format!("You prepare: {}", scenario.card_entries[card.at()].name.get("en")),
                    Some(cause),
                );
            }
            Seen::Moved { meter: NationMeter::Pressure, by, .. } => {
                self.pressure = self.pressure.map(|pressure| pressure + by);
                self.moved += by;
            }
            Seen::Service { sector, by } => {
                let (at, _) = self.sector_name(scenario, sector);
                if let Some(level) = self.services.get_mut(at) {
                    *level += by;
                }
            }
            Seen::Rung { with, rung } => {
                self.book.line("△", format!("between you and {}: {}", nation(with), rung_name(rung)));
            }
            Seen::RegionRung { rung } => {
                self.book.line("△", format!("in the region: {}", rung_name(rung)));
            }
            Seen::Incident { incident, what, target, severity, effects } => {
                let fresh = usize::from(incident.0) > self.targets.len();
                if fresh {
                    self.targets.push(target);
                }
                let place = if target == self.seat { "with you" } else { nation(target) };
                let words = if fresh {
                    format!(
                        "INC-{}, {place}: {} (severity S{severity}, effects E{effects})",
                        incident.0,
                        words_of(scenario, what)
                    )
                } else {
                    format!(
                        "INC-{}, {place}: a new stage, severity S{severity}, effects E{effects}",
                        incident.0
                    )
                };
                self.book.line("!", words);
            }
            Seen::Sent { dispatch, to, line, kind, about, fields, consequence, text, .. } => {
                self.messages.push((dispatch, to, kind));
                let mut words = format!(
                    "{}{} ({})",
                    message(kind, None, Some(nation(to)), self.hits(about, to)),
                    of(about),
                    by_line(line)
                );
                if !field_words(fields).is_empty() {
                    words += &format!("; you state {}", field_words(fields));
                }
                if !consequence_words(consequence).is_empty() {
                    words += &format!("; {}", consequence_words(consequence));
                }
                self.act("✉", words, Some(cause));
                self.typed(text);
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
                self.messages.push((dispatch, from, kind));
                let mut words = format!(
                    "{}{} ({})",
                    message(kind, Some(nation(from)), None, self.hits(about, self.seat)),
                    of(about),
                    by_line(line)
                );
                if !field_words(fields).is_empty() {
                    words += &format!("; it states {}", field_words(fields));
                }
                if evidence {
                    words += "; an item comes with it";
                }
                if !consequence_words(consequence).is_empty() {
                    words += &format!("; {}", consequence_words(consequence));
                }
                if due > 0 {
                    words += &format!("; to be answered by the end of turn {}", due.min(scenario.turns_most));
                }
                self.act("✉", words, None);
                self.typed(text);
            }
            Seen::Receipt { dispatch, .. } => {
                if let Some((with, DispatchKind::Ping)) = self.message_of(dispatch) {
                    self.act("✉", format!("{} is there", nation(with)), None);
                }
            }
            Seen::Acknowledged { dispatch } => {
                let (with, what) = self.with(scenario, dispatch);
                self.act("✉", format!("You confirm to {with} that its message has come in{what}"), None);
            }
            Seen::Reported { dispatch } => {
                let with = self.message_of(dispatch).map_or("?", |(with, ..)| nation(with));
                self.act("✉", format!("You tell {with} that work goes on"), None);
            }
            Seen::Answered { dispatch, how, reason, text } => {
                let (with, what) = self.with(scenario, dispatch);
                self.act("✉", format!("You {}", answer(how, reason, &with, &what, true)), Some(cause));
                self.typed(text);
            }
            Seen::HeardAcknowledged { dispatch, due } => {
                let (with, what) = self.with(scenario, dispatch);
                let due = if due > 0 {
                    format!("; it has until the end of turn {}", due.min(scenario.turns_most))
                } else {
                    String::new()
                };
                self.act("✉", format!("{with} confirms that your message has come in{what}{due}"), None);
            }
            Seen::HeardReport { dispatch, .. } => {
                let (with, what) = self.with(scenario, dispatch);
                self.act("✉", format!("{with} tells you that work goes on{what}"), None);
            }
            Seen::HeardAnswer { dispatch, how, reason, text } => {
                let (with, what) = self.with(scenario, dispatch);
                let told = match how {
                    Answer::Referred => format!("{with} refers you to another office{what}"),
                    _ => format!("{with} {}", answer(how, reason, "you", &what, false)),
                };
                self.act("✉", told, None);
                self.typed(text);
            }
            Seen::Lapsed { dispatch, own } => {
                let (with, what) = self.with(scenario, dispatch);
                let words = if own {
                    format!("You have let the time run out on a request of {with}{what}")
                } else {
                    format!("{with} has let the time run out{what}")
                };
                self.act("✗", words, None);
            }
            Seen::LinesChecked {} => self.act("·", "You test your lines".to_owned(), Some(cause)),
            Seen::Line { line, health } => {
                let to = scenario.line(self.seat, line).map_or("?", |channel| {
                    let ends = scenario.channels[channel.at()].ends;
                    nation(ends[usize::from(ends[0] == self.seat)])
                });
                self.act("·", format!("the line to {to} ({}) {}", by_line(line), health_words(health)), None);
            }
            Seen::Sealed { slot, order, .. } => {
                self.sealed.retain(|(at, ..)| *at != slot);
                self.sealed.push((slot, order, cause));
            }
            Seen::NotDecided { slot } => self.slot(scenario, slot, "is not decided in time"),
            Seen::Withheld { slot } => {
                self.slot(scenario, slot, "is withheld, since what it waited for has come about")
            }
            Seen::InPreparation { slot } => {
                self.slot(scenario, slot, "is being prepared; it lands next turn")
            }
            Seen::Tried { slot, .. } => {
                self.now = self.sealed.iter().find(|(at, ..)| *at == slot).map(|(.., seq)| *seq)
            }
            Seen::Happened { order, other, about, claim } => {
                let words = format!(
                    "You: {}{}{}{}",
                    order_name(scenario, order),
                    towards(other),
                    of(about),
                    said(claim, true)
                );
                let now = self.now;
                self.act("●", words, now);
            }
            Seen::Failed { order } => {
                let now = self.now;
                self.act("○", format!("You: {} comes to nothing", order_name(scenario, order)), now);
            }
            Seen::Act { by, order, other, about, claim, said: states } => {
                let mut words = format!(
                    "{}: {}{}{}{}",
                    nation(by),
                    order_name(scenario, order),
                    towards(other),
                    of(about),
                    said(claim, false)
                );
                if claim != Claim::K0 && !field_words(states).is_empty() {
                    words += &format!(", with {}", field_words(states));
                }
                self.act("●", words, None);
            }
            Seen::Found { about, what, how, .. } => {
                let way = match how {
                    Some(Finder::Forensics) => " (own laboratory)",
                    Some(Finder::Help) => " (your team on the spot)",
                    Some(Finder::Police) => " (police)",
                    Some(Finder::Vendor) => " (reported to you)",
                    None => "",
                };
                self.act(
                    "◦",
                    format!("You have{way}{}: {}", of(Some(about)), words_of(scenario, what)),
                    None,
                );
            }
            Seen::Harmed { sector, days } if days > 0 => {
                let (_, name) = self.sector_name(scenario, sector);
                let when = if self.resolving { "" } else { ", in the time that was not played" };
                self.act("▾", format!("{name}: {} person-days without service{when}", thousands(days)), None);
            }
            // Who is hit is told of its own trouble by the message itself.
            Seen::Knew { incident, level: Knowledge::Notified } if self.hits(Some(incident), self.seat) => {}
            Seen::Knew { incident, level } if level > Knowledge::Unaware => {
                let words = match level {
                    Knowledge::Aware => {
                        format!("You know from now on: INC-{} is a doing of your own", incident.0)
                    }
                    Knowledge::Notified => {
                        format!("You have been told of something on your side in INC-{}", incident.0)
                    }
                    _ => format!(
                        "You have reason to know that something on your side plays a part in INC-{}",
                        incident.0
                    ),
                };
                self.act("◦", words, None);
            }
            Seen::LookBegun { incident, .. } => self.act(
                "◦",
                format!("A look has begun, INC-{}; it tells you more in the next Briefing", incident.0),
                None,
            ),
            Seen::LookOffered { incident } => self.act(
                "◦",
                format!("You may look into your own part for nothing this turn, INC-{}", incident.0),
                None,
            ),
            Seen::Released { what, text, .. } => {
                let words = what.map_or("The facilitator says:".to_owned(), |what| words_of(scenario, what));
                self.act("▸", words, None);
                self.typed(text);
            }
            Seen::Written { text } => {
                self.act("▸", "The facilitator writes:".to_owned(), None);
                self.typed(text);
            }
            Seen::OrderGiven { order, has } => {
                let verb = if has { "can now" } else { "can no longer" };
                self.act("·", format!("You {verb}: {}", order_name(scenario, order)), None);
            }
            Seen::Noticed {} => self.act(
                "◦",
                "Your people notice that someone was in your systems; who, they cannot say".to_owned(),
                None,
            ),
            Seen::DeskNote { from, note } => {
                self.act("◦", format!("On {}: {}", nation(from), words_of(scenario, note)), None)
            }
            Seen::Consent { by, to, until } => {
                let words = if by == self.seat {
                    format!("{} may look at your systems until the end of turn {until}", nation(to))
                } else {
                    format!("You may look at {}'s systems until the end of turn {until}", nation(by))
                };
                self.act("·", words, None);
            }
            Seen::Frozen { on } => self.act(
                "·",
                format!("The facilitator {} your delegation", if on { "freezes" } else { "frees" }),
                None,
            ),
            Seen::TurnEnded { .. } => self.turn_ends(scenario),
            Seen::Ended { turn } => self.book.heading(format!("ENDEX after turn {turn}")),
            _ => {}
        }
    }

    fn hits(&self, about: Option<Handle>, whom: NationId) -> bool {
        about
            .and_then(|handle| self.targets.get(usize::from(handle.0).checked_sub(1)?))
            .is_some_and(|target| *target == whom)
    }

    fn typed(&mut self, text: crate::scenario::TextId) {
        if let Some(told) = self.book.told.last_mut() {
            told.typed = text;
        }
    }

    /// Returns whom a message was with, and what it was about in words.
    fn with(&self, scenario: &Scenario, dispatch: Handle) -> (String, String) {
        match self.message_of(dispatch) {
            Some((with, kind)) => (
                scenario.names.nations.name(with.at()).to_owned(),
                format!(" ({})", scenario.dispatch(kind).name.get("en").to_lowercase()),
            ),
            None => ("?".to_owned(), String::new()),
        }
    }

    fn slot(&mut self, scenario: &Scenario, slot: u8, what: &str) {
        if let Some((_, order, cause)) = self.sealed.iter().find(|(at, ..)| *at == slot).copied() {
            self.act("–", format!("You: “{}” {what}", order_name(scenario, order)), Some(cause));
        }
    }
}

/// Returns the words of an item, an inject, an incident or a reading.
pub(super) fn words_of(scenario: &Scenario, what: Words) -> String {
    let file = &scenario.file;
    match what {
        Words::Item(item) => file.evidence[item.at()].text.get("en").to_owned(),
        Words::Inject(inject) => {
            let inject = &file.injects[inject.at()];
            format!("{}: {}", inject.title.get("en"), inject.text.get("en"))
        }
        Words::Incident(incident) => file.incidents[incident.at()].name.get("en").to_owned(),
        Words::Reading(order, reading) => scenario.catalogue[order.at()]
            .readings
            .get(usize::from(reading))
            .map_or("", |text| text.get("en"))
            .to_owned(),
    }
}

impl Observer for SeatTelling<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        if let Some(seen) = disclose(scenario, before, event, self.seat) {
            self.tell(scenario, &seen, before.seq);
        }
    }
}
