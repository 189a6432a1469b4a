//! Words of the interface for things of the field: phases, lines, answers, fields, refusals, and everything a
//! seat is told, in the reader's language.

use crate::engine::{Answer, Claim, Consequence, DispatchState, Known, Phase, Reason, Refusal, Unless};
use crate::framework::{DispatchKind, Family, Field, Fields, Framework, Level, OrderEntry};
use crate::report::word_of;
use crate::scenario::{ActionId, Health, Tlp};
use crate::text::{Language, Value};
use crate::ui::scene::SeatScene;

/// Returns a word as it stands in the names of messages: `lawful (majority)` is `lawful-majority`.
pub fn slug(word: &str) -> String {
    word.split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Returns a message named for a value's own word, such as `phase-decision`.
pub fn of(t: Language, family: &str, value: &impl serde::Serialize) -> String {
    t.say(&format!("{family}-{}", word_of(value).replace(' ', "-")))
}

pub fn phase(t: Language, phase: Phase, exchange: u8) -> String {
    match phase {
        Phase::Consultation => t.with("phase-exchange", &[("n", Value::from(exchange.max(1)))]),
        phase => t.say(&format!("phase-{}", phase.word())),
    }
}

pub fn rung(t: Language, rung: u8) -> String {
    t.say(&format!("rung-{}", rung.min(5)))
}

pub fn health(t: Language, health: Health) -> String {
    of(t, "health", &health)
}

pub fn known(t: Language, known: Known) -> String {
    match known {
        Known::Untested => t.say("health-untested"),
        Known::As(state) => health(t, state),
    }
}

pub fn level(t: Language, level: Level) -> String {
    of(t, "level", &level)
}

pub fn tlp(tlp: Tlp) -> &'static str {
    match tlp {
        Tlp::Clear => "TLP:CLEAR",
        Tlp::Green => "TLP:GREEN",
        Tlp::Amber => "TLP:AMBER",
        Tlp::AmberStrict => "TLP:AMBER+STRICT",
        Tlp::Red => "TLP:RED",
    }
}

pub fn field(t: Language, field: Field) -> String {
    of(t, "field", &field)
}

pub fn fields(t: Language, fields: Fields) -> String {
    fields.iter().map(|one| field(t, one)).collect::<Vec<_>>().join(", ")
}

pub fn reason(t: Language, reason: Reason) -> String {
    of(t, "reason", &reason)
}

pub fn consequence(t: Language, consequence: Consequence) -> String {
    of(t, "consequence", &consequence)
}

pub fn answer(t: Language, answer: Answer) -> String {
    of(t, "answer", &answer)
}

pub fn unless(t: Language, unless: Unless, other: &str) -> String {
    t.with(&format!("unless-{}", word_of(&unless).replace(' ', "-")), &[("other", Value::from(other))])
}

pub fn family(t: Language, family: Family) -> String {
    of(t, "family", &family)
}

pub fn state(t: Language, state: DispatchState) -> String {
    let id = match state {
        DispatchState::Open => "state-open",
        DispatchState::Acknowledged => "state-acknowledged",
        DispatchState::InWork => "state-in-work",
        DispatchState::UnderWay => "state-under-way",
        DispatchState::Lapsed => "state-lapsed",
        _ => "state-closed",
    };
    t.say(id)
}

/// Returns the estimative word for a probability in percent (ICD 203).
pub fn likelihood(t: Language, percent: u8) -> String {
    let id = match percent {
        0..5 => "likely-1",
        5..20 => "likely-2",
        20..45 => "likely-3",
        45..55 => "likely-4",
        55..80 => "likely-5",
        80..95 => "likely-6",
        _ => "likely-7",
    };
    t.say(id)
}

pub fn claim(framework: &Framework, claim: Claim, tag: &str) -> String {
    framework
        .claims
        .get(claim as usize)
        .map_or_else(String::new, |entry| format!("{} · {}", entry.id, entry.name.get(tag)))
}

pub fn dispatch<'f>(framework: &'f Framework, kind: DispatchKind, tag: &str) -> &'f str {
    framework.dispatch(kind).map_or("?", |entry| entry.name.get(tag))
}

pub fn order<'s>(catalogue: &'s [OrderEntry], order: ActionId, tag: &str) -> &'s str {
    catalogue.get(order.at()).map_or("?", |entry| entry.name.get(tag))
}

/// Returns why a command was refused.
pub fn refusal(t: Language, refusal: Refusal) -> String {
    let id = format!("refusal-{}", refusal.code().replace('/', "-"));
    match refusal {
        Refusal::WrongPhase { now } => t.with(&id, &[("phase", Value::from(&phase(t, now, 1)))]),
        Refusal::CardsTaken { limit } | Refusal::TooManyOpen { limit } | Refusal::NoSlot { limit } => {
            t.with(&id, &[("limit", Value::from(limit))])
        }
        Refusal::Attention { need, have }
        | Refusal::Effort { need, have }
        | Refusal::Capital { need, have } => {
            t.with(&id, &[("need", Value::from(need)), ("have", Value::from(have))])
        }
        Refusal::NeedsCapacity { need, have } => {
            t.with(&id, &[("need", Value::from(need)), ("have", Value::from(have))])
        }
        Refusal::Range { most } => t.with(&id, &[("most", Value::from(most))]),
        _ => t.say(&id),
    }
}

/// Returns the name of a line's kind.
pub fn line_name(scene: &SeatScene<'_>, line: u8, tag: &str) -> String {
    let kind = scene.scenario.channel_kind(line);
    let entry = kind.and_then(|kind| scene.framework.channels.get(kind));
    entry.map_or_else(|| "?".to_owned(), |entry| entry.name.get(tag).to_owned())
}

pub fn hypothesis_name(
    scene: &SeatScene<'_>,
    incident: crate::engine::Handle,
    at: usize,
    t: Language,
) -> String {
    let incident = scene.desk.incident(incident);
    let named = incident.and_then(|incident| scene.scenario.explanations(incident, t.tag()).nth(at));
    named.map_or_else(|| t.say("something-else"), str::to_owned)
}

/// Returns seconds as minutes and seconds.
pub fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
