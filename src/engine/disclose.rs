//! The first door to a seat: what of an event it is told. Everything a seat receives passes through here.
//!
//! A seat is told handles of its own, never a number of the engine and never the id of a hidden thing.

use crate::engine::command::{Answer, Claim, Consequence, Reason, Unless, Why};
use crate::engine::event::Event;
use crate::engine::planted::{self, Leak};
use crate::engine::position::{Dispatch, Handle, NationMeter, PairMeter, Phase, Position, Thing};
use crate::engine::wire::{Shifts, Wire};
use crate::framework::{DispatchKind, Fields, Finder, Knowledge};
use crate::scenario::{
    ActionId, CardId, EvidenceId, Health, IncidentId, InjectId, NationId, Scenario, SectorId, TextId, Tlp,
};
use serde_json::Value;
use std::fmt::Write as _;

macro_rules! seen {
    ($($(#[$doc:meta])* $name:ident = $word:literal { $($field:ident: $kind:ty),* $(,)? })+) => {
        /// What a seat is told.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Seen { $($(#[$doc])* $name { $($field: $kind),* }),+ }

        impl Seen {
            pub fn word(&self) -> &'static str {
                match self { $(Self::$name { .. } => $word),+ }
            }

            /// Returns what is told as one JSON object, texts in English included: the bytes that reach the
            /// seat.
            pub fn line(&self, number: u32, scenario: &Scenario) -> String {
                let mut line = format!("{{\"n\":{number},\"e\":\"{}\"", self.word());
                match self {
                    $(Self::$name { $($field),* } => {
                        $(let _ = write!(line, ",\"{}\":{}", stringify!($field), $field.show(scenario));)*
                    })+
                }
                line.push('}');
                line
            }
        }
    };
}

/// How something came.
pub type Arrival = Option<Finder>;

/// The words of an item or inject, looked up when they are shown: the internal number never leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Item(EvidenceId),
    Inject(InjectId),
    Incident(IncidentId),
    /// One of the readings of an order.
    Reading(ActionId, u8),
}

/// A value as a seat reads it.
trait Show {
    fn show(&self, scenario: &Scenario) -> Value;
}

impl Show for Words {
    fn show(&self, scenario: &Scenario) -> Value {
        let file = &scenario.file;
        match self {
            Self::Item(item) => Value::from(file.evidence[item.at()].text.get("en")),
            Self::Inject(inject) => {
                let inject = &file.injects[inject.at()];
                Value::from(format!("{}: {}", inject.title.get("en"), inject.text.get("en")))
            }
            Self::Reading(order, reading) => {
                let readings = &scenario.catalogue[order.at()].readings;
                Value::from(readings.get(usize::from(*reading)).map_or("", |text| text.get("en")))
            }
            Self::Incident(incident) => Value::from(file.incidents[incident.at()].name.get("en")),
        }
    }
}

impl Show for Handle {
    fn show(&self, _: &Scenario) -> Value {
        Value::from(self.0)
    }
}

/// Typed words travel beside the stream, under a number of the seat's own.
impl Show for TextId {
    fn show(&self, _: &Scenario) -> Value {
        Value::from(self.0 != 0)
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self, scenario: &Scenario) -> Value {
        self.as_ref().map_or(Value::Null, |inner| inner.show(scenario))
    }
}

macro_rules! shown_by_name {
    ($($kind:ty),+ $(,)?) => {$(
        impl Show for $kind {
            fn show(&self, scenario: &Scenario) -> Value {
                self.wire(&scenario.names)
            }
        }
    )+};
}

shown_by_name!(
    ActionId,
    Answer,
    CardId,
    Claim,
    Consequence,
    DispatchKind,
    Fields,
    Finder,
    Health,
    Knowledge,
    NationId,
    NationMeter,
    Phase,
    Reason,
    SectorId,
    Shifts,
    Tlp,
    Unless,
    Why,
    bool,
    i16,
    u32,
    u8,
);

seen! {
    Phase = "phase" { turn: u8, phase: Phase, exchange: u8 }
    CardPicked = "card_picked" { card: CardId }
    Moved = "moved" { meter: NationMeter, by: i16, why: Why }
    Tension = "tension" { with: NationId, by: i16, why: Why }
    Trust = "trust" { other: NationId, by: i16, why: Why }
    Rung = "rung" { with: NationId, rung: u8 }
    RegionRung = "region_rung" { rung: u8 }
    /// Why is not told: a cause may be hidden.
    Service = "service" { sector: SectorId, by: i16 }
    Incident = "incident" { incident: Handle, what: Words, target: NationId, severity: u8, effects: u8 }

    Sent = "sent" {
        dispatch: Handle, to: NationId, line: u8, kind: DispatchKind, about: Option<Handle>, fields: Fields,
        tlp: Tlp, consequence: Consequence, request: bool, text: TextId,
    }
    Arrived = "arrived" {
        dispatch: Handle, from: NationId, line: u8, kind: DispatchKind, about: Option<Handle>,
        fields: Fields, evidence: bool, tlp: Tlp,
        consequence: Consequence, due: u8, text: TextId,
    }
    /// The sender is told that its dispatch has arrived; `due` 0: no clock.
    Receipt = "receipt" { dispatch: Handle, due: u8 }
    Acknowledged = "acknowledged" { dispatch: Handle }
    Reported = "reported" { dispatch: Handle }
    Answered = "answered" { dispatch: Handle, how: Answer, reason: Reason, text: TextId }
    /// The asker is told that its request was acknowledged, is in work, or was answered.
    HeardAcknowledged = "heard_acknowledged" { dispatch: Handle, due: u8 }
    HeardReport = "heard_report" { dispatch: Handle, due: u8 }
    HeardAnswer = "heard_answer" { dispatch: Handle, how: Answer, reason: Reason, text: TextId }
    Lapsed = "lapsed" { dispatch: Handle, own: bool }
    LinesChecked = "lines_checked" { }
    Line = "line" { line: u8, health: Health }

    Sealed = "sealed" {
        slot: u8, order: ActionId, other: Option<NationId>, about: Option<Handle>, claim: Claim,
        unless: Unless, ready: bool,
    }
    TakenBack = "taken_back" { slot: u8 }
    Done = "done" { done: bool }
    Judged = "judged" { incident: Handle, hypothesis: u8, percent: u8 }
    NotDecided = "not_decided" { slot: u8 }
    Withheld = "withheld" { slot: u8 }
    InPreparation = "in_preparation" { slot: u8 }
    Tried = "tried" { slot: u8, order: ActionId }
    Happened = "happened" { order: ActionId, other: Option<NationId>, about: Option<Handle>, claim: Claim }
    Failed = "failed" { order: ActionId }
    /// Another State acted in public, or openly towards this one.
    Act = "act" {
        by: NationId, order: ActionId, other: Option<NationId>, about: Option<Handle>, claim: Claim,
        said: Fields,
    }

    Found = "found" { item: Handle, about: Handle, what: Words, how: Arrival }
    Weighed = "weighed" { incident: Handle, shifts: Shifts }
    Harmed = "harmed" { sector: SectorId, days: u32 }
    Knew = "knew" { incident: Handle, level: Knowledge }
    /// A look is under way; its result comes in the next Briefing.
    LookBegun = "look_begun" { incident: Handle, how: Finder }
    LookOffered = "look_offered" { incident: Handle }
    Graded = "graded" { incident: Handle }
    /// What an inject says; `what` is empty when the facilitator wrote other words.
    Released = "released" { inject: Handle, what: Option<Words>, text: TextId }
    Written = "written" { text: TextId }
    OrderGiven = "order_given" { order: ActionId, has: bool }
    /// Somebody was in the own systems; who is not told.
    Noticed = "noticed" { }
    /// What the own desk makes of another's public act; the act itself stands beside it.
    DeskNote = "desk_note" { from: NationId, note: Words }
    Consent = "consent" { by: NationId, to: NationId, until: u8 }
    Frozen = "frozen" { on: bool }
    HandedOver = "handed_over" { bot: bool }
    Ruled = "ruled" { slot: u8 }
    Paused = "paused" { on: bool }
    Extended = "extended" { }
    TurnMerged = "turn_merged" { turn: u8 }
    TurnEnded = "turn_ended" { turn: u8 }
    Ended = "ended" { turn: u8 }
}

/// Returns what a seat is told of an event; `before` is the position the event found.
pub fn disclose(scenario: &Scenario, before: &Position, event: &Event, seat: NationId) -> Option<Seen> {
    let mine = |nation: NationId| nation == seat;
    let incident_handle = |incident: IncidentId| handle(before, seat, incident);
    let known = |about: Option<IncidentId>| about.map(incident_handle).filter(|handle| *handle != Handle(0));
    match *event {
        Event::PhaseBegan { turn, phase, exchange } => Some(Seen::Phase { turn, phase, exchange }),
        Event::CardPicked { by, card, .. } if mine(by) => Some(Seen::CardPicked { card }),
        Event::NationMoved { nation, meter, by, why } if mine(nation) => Some(Seen::Moved { meter, by, why }),
        Event::PairMoved { of, to, meter: PairMeter::Tension, by, why } => {
            other_of(of, to, seat).map(|with| Seen::Tension { with, by, why })
        }
        Event::PairMoved { of, to, meter: PairMeter::Trust, by, why } if mine(of) => {
            Some(Seen::Trust { other: to, by, why })
        }
        Event::RungChanged { one, two, rung } => {
            other_of(one, two, seat).map(|with| Seen::Rung { with, rung })
        }
        Event::RegionRungChanged { rung } => Some(Seen::RegionRung { rung }),
        Event::ServiceMoved { sector, by, .. } if mine(scenario.sectors[sector.at()].nation) => {
            Some(Seen::Service { sector, by })
        }
        Event::Staged { incident, stage, seers, .. } if seers.0 & 1 << seat.0 != 0 => {
            Some(sighted(scenario, before, seat, incident, stage))
        }
        Event::Sighted { by, incident, stage } if mine(by) => {
            Some(sighted(scenario, before, seat, incident, stage))
        }

        Event::Sent { from, to, line, kind, about, fields, tlp, consequence, request, text, .. }
            if mine(from) =>
        {
            Some(Seen::Sent {
                dispatch: before.next_handle(seat, Thing::Dispatch),
                to,
                line: scenario.line_of(seat, line),
                kind,
                about: about.map(incident_handle),
                fields,
                tlp,
                consequence,
                request,
                text,
            })
        }
        Event::Delivered { from, slot, receipt, opens, due, .. } => {
            let dispatch = before.dispatch(from, slot);
            if mine(dispatch.to) {
                return Some(arrived(scenario, before, seat, from, dispatch, if opens { due } else { 0 }));
            }
            (mine(from) && receipt)
                .then_some(Seen::Receipt { dispatch: dispatch.handle_from, due: if opens { due } else { 0 } })
        }
        Event::Acknowledged { from, slot } => {
            own_dispatch(before, from, slot, seat).map(|dispatch| Seen::Acknowledged { dispatch })
        }
        Event::Reported { from, slot } => {
            own_dispatch(before, from, slot, seat).map(|dispatch| Seen::Reported { dispatch })
        }
        Event::Answered { from, slot, how, reason, text, .. } => own_dispatch(before, from, slot, seat)
            .map(|dispatch| Seen::Answered { dispatch, how, reason, text }),
        Event::Heard { from, slot } if mine(from) => {
            let told = before.dispatch(from, slot);
            let dispatch = told.handle_from;
            Some(match told.state {
                crate::engine::DispatchState::Answered => {
                    Seen::HeardAnswer { dispatch, how: told.answer, reason: told.reason, text: told.text }
                }
                crate::engine::DispatchState::InWork => Seen::HeardReport { dispatch, due: told.due },
                _ => Seen::HeardAcknowledged { dispatch, due: told.due },
            })
        }
        Event::Lapsed { from, slot } => {
            let dispatch = before.dispatch(from, slot);
            if mine(dispatch.to) {
                return Some(Seen::Lapsed { dispatch: dispatch.handle_to, own: true });
            }
            // Who was never told of the delivery is not told of the silence either.
            (mine(from) && dispatch.receipt)
                .then_some(Seen::Lapsed { dispatch: dispatch.handle_from, own: false })
        }
        Event::LinesChecked { by } if mine(by) => Some(Seen::LinesChecked {}),
        Event::LineKnown { by, line, health } if mine(by) => {
            Some(Seen::Line { line: scenario.line_of(seat, line), health })
        }
        Event::LineChanged { line, health, open: true, .. }
            if scenario.channels[line.at()].ends.contains(&seat) =>
        {
            Some(Seen::Line { line: scenario.line_of(seat, line), health })
        }

        Event::OrderSealed { by, slot, order, other, incident, claim, unless, ready, .. } if mine(by) => {
            Some(Seen::Sealed {
                slot,
                order,
                other,
                about: incident.map(incident_handle),
                claim,
                unless,
                ready,
            })
        }
        Event::OrderTakenBack { by, slot } if mine(by) => Some(Seen::TakenBack { slot }),
        Event::DoneSaid { by, done } if mine(by) => Some(Seen::Done { done }),
        Event::Judged { by, incident, hypothesis, percent } if mine(by) => {
            Some(Seen::Judged { incident: incident_handle(incident), hypothesis, percent })
        }
        Event::NotDecided { by, slot } if mine(by) => Some(Seen::NotDecided { slot }),
        Event::Withheld { by, slot } if mine(by) => Some(Seen::Withheld { slot }),
        Event::InPreparation { by, slot } if mine(by) => Some(Seen::InPreparation { slot }),
        Event::Attempted { by, slot, order, .. } if mine(by) => Some(Seen::Tried { slot, order }),
        Event::Happened { by, order, other, incident, claim, tags, said } => {
            if mine(by) {
                return Some(Seen::Happened { order, other, about: known(incident), claim });
            }
            let open = tags.has(crate::framework::Tag::Public)
                || !tags.has(crate::framework::Tag::Covert) && other == Some(seat);
            open.then_some(Seen::Act { by, order, other, about: known(incident), claim, said })
        }
        Event::Failed { by, order, .. } if mine(by) => Some(Seen::Failed { order }),

        Event::Found { by, evidence, how } if mine(by) => Some(Seen::Found {
            item: if planted::on(Leak::DenseIds) {
                Handle(evidence.0 + 1)
            } else {
                before.handle_then(seat, Thing::Evidence, evidence.at())
            },
            about: incident_handle(scenario.evidence[evidence.at()].about),
            what: Words::Item(evidence),
            how,
        }),
        Event::Weighed { by, incident, shifts } if mine(by) => {
            Some(Seen::Weighed { incident: incident_handle(incident), shifts })
        }
        Event::Harmed { nation, sector, days } if mine(nation) => Some(Seen::Harmed { sector, days }),
        Event::LookBegun { by, incident, how } if mine(by) => {
            Some(Seen::LookBegun { incident: incident_handle(incident), how })
        }
        Event::LookOffered { nation, incident } if mine(nation) => {
            Some(Seen::LookOffered { incident: incident_handle(incident) })
        }
        Event::Graded { by, incident } if mine(by) => {
            Some(Seen::Graded { incident: incident_handle(incident) })
        }
        Event::Knew { nation, incident, level } if mine(nation) => {
            Some(Seen::Knew { incident: incident_handle(incident), level })
        }
        Event::Released { inject, to, text, .. } if to.0 & 1 << seat.0 != 0 => Some(Seen::Released {
            inject: before.handle_then(seat, Thing::Inject, inject.at()),
            what: (text == TextId(0)).then_some(Words::Inject(inject)),
            text,
        }),
        Event::Written { to, text } if to.0 & 1 << seat.0 != 0 => Some(Seen::Written { text }),
        Event::OrderGiven { nation, order, has } if mine(nation) => Some(Seen::OrderGiven { order, has }),
        Event::Noticed { victim, .. } if mine(victim) => Some(Seen::Noticed {}),
        Event::ReadAs { by, reader, order, reading, .. } if mine(reader) => {
            Some(Seen::DeskNote { from: by, note: Words::Reading(order, reading) })
        }
        Event::Consented { by, to, until } if mine(by) || mine(to) => Some(Seen::Consent { by, to, until }),
        Event::Frozen { nation, on } if mine(nation) => Some(Seen::Frozen { on }),
        Event::HandedOver { nation, bot } if mine(nation) => Some(Seen::HandedOver { bot }),
        Event::Ruled { nation, slot, .. } if mine(nation) => Some(Seen::Ruled { slot }),
        Event::Paused { on } => Some(Seen::Paused { on }),
        Event::Extended { .. } => Some(Seen::Extended {}),
        Event::TurnMerged { turn } => Some(Seen::TurnMerged { turn }),
        Event::TurnEnded { turn } => Some(Seen::TurnEnded { turn }),
        Event::Ended { turn, .. } => Some(Seen::Ended { turn }),
        _ => None,
    }
}

fn other_of(one: NationId, two: NationId, seat: NationId) -> Option<NationId> {
    if one == seat {
        Some(two)
    } else if two == seat {
        Some(one)
    } else {
        None
    }
}

fn handle(before: &Position, seat: NationId, incident: IncidentId) -> Handle {
    before.handle(seat, Thing::Incident, incident.at())
}

fn sighted(scenario: &Scenario, before: &Position, seat: NationId, incident: IncidentId, stage: u8) -> Seen {
    let def = &scenario.incidents[incident.at()];
    let now = def.stages.get(usize::from(stage.max(1)) - 1).or(def.stages.last());
    Seen::Incident {
        incident: before.handle_then(seat, Thing::Incident, incident.at()),
        what: Words::Incident(incident),
        target: def.target,
        severity: now.map_or(0, |stage| stage.severity),
        effects: now.map_or(0, |stage| stage.effects),
    }
}

fn own_dispatch(before: &Position, from: NationId, slot: u8, seat: NationId) -> Option<Handle> {
    let dispatch = before.dispatch(from, slot);
    (dispatch.to == seat).then_some(dispatch.handle_to)
}

fn arrived(
    scenario: &Scenario,
    before: &Position,
    seat: NationId,
    from: NationId,
    dispatch: &Dispatch,
    due: u8,
) -> Seen {
    Seen::Arrived {
        dispatch: before.next_handle(seat, Thing::Dispatch),
        from,
        line: scenario.line_of(seat, dispatch.channel),
        kind: dispatch.kind.unwrap_or(DispatchKind::Ping),
        about: dispatch.incident.map(|incident| handle(before, seat, incident)),
        fields: dispatch.fields,
        evidence: dispatch.evidence.is_some(),
        tlp: dispatch.tlp,
        consequence: dispatch.consequence,
        due,
        text: dispatch.text,
    }
}
