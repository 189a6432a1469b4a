//! A delegation played by tables: it answers requests, then sends messages of its own, then gives orders.
//!
//! The tables of a doctrine are its [`Conduct`]: rows that say which act, when, how much it matters, and
//! under which situation its words and its reason stand in the localisation files. An order is known by its
//! tags, so that a scenario's own orders are weighed like all others. Equal plays give equal choices; a
//! small die per choice lets seeds differ.

use crate::doctrine::scene::Scene;
use crate::doctrine::speech::{Speech, Topic};
use crate::engine::chance::{self, Die, Purpose};
use crate::engine::{
    Answer, Ask, Claim, Consequence, DispatchDraft, DispatchState, Handle, Known, NationMeter, OpenDispatch,
    OrderDraft, Phase, Reason, Seat, SeatCommand, SeatView, Unless,
};
use crate::framework::{DispatchKind, Fields, Tag, Tags};
use crate::scenario::{ActionId, CardId, NationId, TextId, Tlp, key_of};
use crate::text::Language;

/// How a delegation behaves.
pub(super) struct Conduct {
    pub name: &'static str,
    /// Traits of the preparation cards it wants, best first.
    pub cards: &'static [Tag],
    /// Whether it tests its lines in the first turn.
    pub checks_lines: bool,
    /// In which exchange it confirms what came in, and from which it answers.
    pub acknowledges: u8,
    pub answers: u8,
    pub answer: fn(&Scene<'_>, &OpenDispatch) -> Option<Response>,
    pub messages: &'static [OwnMessage],
    pub preferences: &'static [Preference],
    /// The furthest public claim it makes of a State on what it knows, and what it states with it; K0: it
    /// says nothing.
    pub claim: fn(&Scene<'_>) -> (Claim, Fields),
    /// Whether it gives evidence with its answers; its own messages say so row by row.
    pub shares: bool,
}

/// How it answers a request.
pub(super) struct Response {
    pub how: Answer,
    pub reason: Reason,
    /// Under which its words and its reason stand in the localisation files.
    pub situation: &'static str,
}

/// A kind of message it sends of its own accord, once to each State about each incident. Rows stand in the
/// order of their urgency.
pub(super) struct OwnMessage {
    pub kind: DispatchKind,
    pub says: Fields,
    pub consequence: Consequence,
    /// Earliest exchange.
    pub from: u8,
    /// Sent only with an item that this State has not had yet, and then again for each such item.
    pub with_item: bool,
    pub when: fn(&Scene<'_>) -> bool,
    pub situation: fn(&Scene<'_>) -> &'static str,
}

/// An order it gives, known by its traits.
pub(super) struct Preference {
    pub all: Tags,
    pub none: Tags,
    /// How much it matters, 0–100.
    pub weight: u8,
    /// Turns until it gives the same order to the same end again; 0: never.
    pub again: u8,
    pub when: fn(&Scene<'_>) -> bool,
    pub situation: &'static str,
}

/// What it has done so far, which no view remembers for it.
#[derive(Default)]
struct Memory {
    /// Turn, phase and exchange it was last asked in.
    at: (u8, u8, u8),
    orders: Vec<(ActionId, Option<NationId>, Option<Handle>, u8)>,
    /// Rows of own messages that were sent.
    sent: Vec<(usize, NationId, Option<Handle>)>,
    shown: Vec<(Handle, NationId)>,
    /// How many items it held when it was last asked, and those that came in from others, which are not its
    /// own to pass on.
    held: u16,
    lent: Vec<Handle>,
    offered: Vec<(ActionId, Option<NationId>, Option<Handle>)>,
    /// Requests for help it has said yes to this turn.
    promised: u8,
    pledges: Vec<(NationId, Option<Handle>)>,
    /// Incidents about which it was asked, and those that were reported to it with something to do.
    asked: Vec<Handle>,
    reported: Vec<Handle>,
}

/// A seat played by the tables of a doctrine.
pub struct Delegation {
    conduct: &'static Conduct,
    memory: Memory,
    speech: Speech,
}

/// Weight below which an order is not worth its cost.
const WORTH: i32 = 20;
/// Most a die adds to a weight.
const WHIM: u32 = 9;

impl Delegation {
    pub(super) fn new(conduct: &'static Conduct, language: Language) -> Self {
        Self { conduct, memory: Memory::default(), speech: Speech::new(language) }
    }

    fn scene<'p>(&self, view: SeatView<'p>, incident: Option<Handle>, other: Option<NationId>) -> Scene<'p> {
        let only_asked = incident.is_some_and(|incident| {
            self.memory.asked.contains(&incident) && !self.memory.reported.contains(&incident)
        });
        let pledged = other.is_some_and(|other| self.memory.pledges.contains(&(other, incident)));
        Scene { view, incident, other, promised: self.memory.promised, pledged, only_asked }
    }

    /// Returns what a remark is about.
    fn topic(&self, view: SeatView<'_>, other: Option<NationId>, incident: Option<Handle>) -> Topic {
        let language = self.speech.language;
        Topic::of(view, language).with(view, language, other).about(view, language, incident)
    }

    /// Puts down why, where nothing is said to another State.
    fn explain(&mut self, view: SeatView<'_>, situation: &'static str) {
        self.speech.explain(situation, Topic::of(view, self.speech.language));
    }

    fn prepare(&mut self, view: SeatView<'_>) -> Option<SeatCommand> {
        if view.cards().count_ones() >= 3 {
            return None;
        }
        let free = (0..view.card_count().min(16))
            .filter(|at| view.cards() & 1 << at == 0)
            .map(|at| CardId(at as u8));
        let rank = |card: &CardId| {
            let tags = view.card(*card).map_or(Tags::NONE, |card| card.tags);
            (self.conduct.cards.iter().position(|tag| tags.has(*tag)).unwrap_or(usize::MAX), card.0)
        };
        let card = free.min_by_key(rank)?;
        self.explain(view, "any-prepare");
        Some(SeatCommand::PickCard(card))
    }

    fn consult(&mut self, view: SeatView<'_>) -> Option<SeatCommand> {
        let conduct = self.conduct;
        let untested = (0..view.line_count())
            .any(|line| view.line(line).is_some_and(|(_, known)| known == Known::Untested));
        if conduct.checks_lines
            && view.turn() == 1
            && !view.lines_checked()
            && untested
            && view.meter(NationMeter::Attention) > 2
        {
            self.explain(view, "any-check");
            return Some(SeatCommand::CheckLines);
        }
        self.mail(view).or_else(|| self.write(view))
    }

    fn mail(&mut self, view: SeatView<'_>) -> Option<SeatCommand> {
        let conduct = self.conduct;
        for open in view.inbox().filter(|open| open.state != DispatchState::Lapsed) {
            if let Some(incident) = open.incident {
                match open.kind {
                    DispatchKind::Clarify => note(&mut self.memory.asked, incident),
                    DispatchKind::Notify | DispatchKind::AskMitigation | DispatchKind::AskPreservation => {
                        note(&mut self.memory.reported, incident)
                    }
                    _ => {}
                }
            }
            if open.state == DispatchState::Open && view.exchange() >= conduct.acknowledges {
                let topic = self.topic(view, Some(open.with), open.incident);
                self.speech.explain("any-acknowledge", topic);
                return Some(SeatCommand::Acknowledge(open.handle));
            }
            if view.exchange() < conduct.answers {
                continue;
            }
            let scene = self.scene(view, open.incident, Some(open.with));
            if let Some(response) = (conduct.answer)(&scene, &open) {
                let gives = conduct.shares && matches!(response.how, Answer::Full | Answer::Part);
                let evidence = if gives { self.item_for(&scene) } else { None };
                let topic = self
                    .topic(view, Some(open.with), open.incident)
                    .showing(view, self.speech.language, evidence)
                    .asked_in(&open);
                self.speech.speak(response.situation, topic);
                if open.kind == DispatchKind::AskHelp && response.how == Answer::Full {
                    self.memory.promised += 1;
                    self.memory.pledges.push((open.with, open.incident));
                }
                let reason = (response.reason != Reason::None).then_some(response.reason);
                if let Some(item) = evidence {
                    self.memory.shown.push((item, open.with));
                }
                return Some(SeatCommand::Reply {
                    to: open.handle,
                    how: response.how,
                    reason,
                    evidence,
                    text: TextId(0),
                });
            }
        }
        None
    }

    /// Returns an item about the incident that the other State has not had from here.
    fn item_for(&self, scene: &Scene<'_>) -> Option<Handle> {
        let (incident, other) = (scene.incident?, scene.other?);
        let items = (1..=scene.view.evidence_count()).map(Handle);
        let mut own = items.filter(|item| {
            scene.view.evidence_about(*item) == Some(incident) && !self.memory.lent.contains(item)
        });
        own.find(|item| !self.memory.shown.contains(&(*item, other)))
    }

    fn write(&mut self, view: SeatView<'_>) -> Option<SeatCommand> {
        if view.substantive_sent() >= 3 && !view.ready().answers_cheap {
            return None;
        }
        let conduct = self.conduct;
        let rows = conduct.messages.iter().enumerate();
        for (row, message) in rows.filter(|(_, message)| view.exchange() >= message.from) {
            let incidents = (1..=view.incident_count()).rev().map(|number| Some(Handle(number)));
            for incident in incidents {
                for other in self.scene(view, incident, None).others() {
                    let scene = self.scene(view, incident, Some(other));
                    let evidence = if message.with_item { self.item_for(&scene) } else { None };
                    let sent = self.memory.sent.contains(&(row, other, incident));
                    if (if message.with_item { evidence.is_none() } else { sent }) || !(message.when)(&scene)
                    {
                        continue;
                    }
                    let Some(line) = scene.line(other, message.kind) else { continue };
                    self.memory.sent.push((row, other, incident));
                    if let Some(item) = evidence {
                        self.memory.shown.push((item, other));
                    }
                    let topic =
                        self.topic(view, Some(other), incident).showing(view, self.speech.language, evidence);
                    self.speech.speak((message.situation)(&scene), topic);
                    let tlp = evidence.and_then(|item| view.evidence_tlp(item)).unwrap_or(Tlp::Amber);
                    let (kind, fields, consequence) = (message.kind, message.says, message.consequence);
                    return Some(SeatCommand::Send(DispatchDraft {
                        kind,
                        to: other,
                        line,
                        incident,
                        fields,
                        evidence,
                        tlp,
                        consequence,
                        text: TextId(0),
                    }));
                }
            }
        }
        None
    }

    fn decide(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let view = ask.view;
        let Some((draft, situation)) = self.best(ask) else {
            if view.done() {
                return None;
            }
            self.explain(view, "any-done");
            return Some(SeatCommand::Done(true));
        };
        self.memory.offered.push((draft.action, draft.other, draft.incident));
        let topic = self.topic(view, draft.other, draft.incident);
        self.speech.explain(situation, topic);
        Some(SeatCommand::Seal(draft))
    }

    /// Returns the order that matters most of those it can give now, if any is worth its cost.
    fn best(&self, ask: &Ask<'_>) -> Option<(OrderDraft, &'static str)> {
        let (view, moves) = (ask.view, ask.view.moves());
        let mut best: Option<(i32, OrderDraft, &'static str)> = None;
        for action in (0..moves.count()).filter_map(|n| moves.nth(n)) {
            let Some(order) = view.order(action) else { continue };
            let fits = |row: &&Preference| {
                order.tags.has_all(row.all) && !order.tags.has_any(row.none) && !order.needs.ruling
            };
            let rows: Vec<&Preference> = self.conduct.preferences.iter().filter(fits).collect();
            if rows.is_empty() {
                continue;
            }
            let targets = moves.targets(action);
            let others = (0..view.nations())
                .map(NationId::from_at)
                .filter(|other| targets & 1 << other.0 != 0)
                .map(Some);
            let others: Vec<Option<NationId>> = if order.needs.other { others.collect() } else { vec![None] };
            let about = moves.incident_count(action);
            let incidents: Vec<Option<Handle>> = if about == 0 {
                vec![None]
            } else {
                (0..about).map(|n| moves.nth_incident(action, n)).collect()
            };
            for (other, incident) in
                others.iter().flat_map(|other| incidents.iter().map(|incident| (*other, *incident)))
            {
                let scene = self.scene(view, incident, other);
                // The first row that fits here and now counts.
                let Some(row) = rows.iter().find(|row| (row.when)(&scene)) else { continue };
                if self.spent(action, other, incident, row.again, view.turn())
                    || view.has_sealed(action, other, incident)
                {
                    continue;
                }
                let mut draft = OrderDraft { other, incident, unless: Unless::No, ..OrderDraft::of(action) };
                if order.needs.claim {
                    let (claim, said) = (self.conduct.claim)(&scene);
                    if claim == Claim::K0 {
                        continue;
                    }
                    (draft.claim, draft.said, draft.confidence) = (claim, said, 1);
                }
                if order.needs.line {
                    draft.line =
                        other.and_then(|other| (0..64_u8).find(|line| view.lines_to(other) & 1 << line != 0));
                }
                let value =
                    i32::from(row.weight) + self.whim(ask, action, other) + 2 * i32::from(scene.severity())
                        - 2 * cost(view, action);
                if value >= WORTH && best.is_none_or(|(most, ..)| value > most) {
                    best = Some((value, draft, row.situation));
                }
            }
        }
        best.map(|(_, draft, situation)| (draft, situation))
    }

    /// Returns whether the same order to the same end was given too short a time ago, or was proposed in this
    /// step already.
    fn spent(
        &self,
        action: ActionId,
        other: Option<NationId>,
        incident: Option<Handle>,
        again: u8,
        turn: u8,
    ) -> bool {
        let before = self
            .memory
            .orders
            .iter()
            .filter(|order| (order.0, order.1, order.2) == (action, other, incident))
            .map(|order| order.3)
            .max();
        before.is_some_and(|before| again == 0 || turn < before + again)
            || self.memory.offered.contains(&(action, other, incident))
    }

    /// A small die for the weight of an order: the same in the same play, another under another seed.
    fn whim(&self, ask: &Ask<'_>, action: ActionId, other: Option<NationId>) -> i32 {
        let view = ask.view;
        let subject = key_of(&[self.conduct.name, view.nation_name(view.seat())]);
        let nth = u16::from(action.0) * 16 + other.map_or(0, |other| u16::from(other.0) + 1);
        let die = Die { purpose: Purpose::Doctrine, subject, turn: view.turn(), nth };
        chance::below(chance::roll(ask.dice, die), WHIM + 1) as i32
    }
}

/// Adds a thing to a list that it is not in yet.
fn note(list: &mut Vec<Handle>, thing: Handle) {
    if !list.contains(&thing) {
        list.push(thing);
    }
}

fn cost(view: SeatView<'_>, action: ActionId) -> i32 {
    let cost = view.cost(action);
    i32::from(cost.attention) + i32::from(cost.effort) + 2 * i32::from(cost.capital)
}

impl Seat for Delegation {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let view = ask.view;
        let now = (view.turn(), view.phase() as u8, view.exchange());
        if now < self.memory.at {
            self.memory = Memory::default();
            self.speech.forget();
        }
        if now != self.memory.at {
            self.memory.offered.clear();
            if now.0 != self.memory.at.0 {
                self.memory.promised = 0;
            }
            let exchange =
                view.phase() == Phase::Consultation && view.exchange() > 1 || view.phase() == Phase::Decision;
            let fresh = (self.memory.held + 1..=view.evidence_count()).map(Handle);
            if exchange {
                self.memory.lent.extend(fresh);
            }
            self.memory.held = view.evidence_count();
        }
        self.memory.at = now;
        self.speech.hush();
        let command = match view.phase() {
            Phase::Preparation => self.prepare(view),
            Phase::Consultation => self.consult(view),
            Phase::Decision => self.decide(ask),
            _ => None,
        };
        if let Some(SeatCommand::Seal(draft)) = command {
            self.memory.orders.push((draft.action, draft.other, draft.incident, view.turn()));
        }
        command
    }

    fn words(&self) -> &str {
        self.speech.words()
    }

    fn reason(&self) -> &str {
        self.speech.reason()
    }
}
