//! Messages for things of the field: phases, channels, answers, fields, refusals, what a claim lacks. The
//! window and the terminal both ask here, so that each thing is worded in one place.

use crate::engine::{
    Answer, Claim, Consequence, DispatchState, Known, NationMeter, Phase, Reason, Refusal, SeatView, Unless,
};
use crate::framework::{
    ClaimNeed, DispatchKind, Family, Field, Fields, Framework, IncidentNeed, Level, Needs, OrderEntry,
};
use crate::scenario::{ActionId, Health, Tlp};
use crate::text::{Language, Value};

/// Returns a word as it stands in the names of messages: `lawful (majority)` is `lawful-majority`.
pub fn slug(word: &str) -> String {
    word.split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Returns a message named for a value's own word, such as `phase-decision`.
pub fn of(t: Language, family: &str, value: &impl serde::Serialize) -> String {
    t.say(&id_of(family, value))
}

/// Returns a name with what is said of it, such as "Cost: 2".
pub fn pair(t: Language, name: &str, words: &str) -> String {
    t.with("pair", &[("name", Value::from(name)), ("words", Value::from(words))])
}

/// Returns somebody's words in the quotation marks of the language.
pub fn quoted(t: Language, words: &str) -> String {
    t.with("cmd-quoted", &[("words", Value::from(words))])
}

/// Joins the clauses of a sentence.
pub fn clauses(t: Language, clauses: &[String]) -> String {
    clauses.join(if t == Language::Fr { "\u{a0}; " } else { "; " })
}

/// Returns the name of the message for a value, by the word it has in logs.
fn id_of(family: &str, value: &impl serde::Serialize) -> String {
    let word = serde_json::to_value(value).ok();
    let word = word.as_ref().and_then(|word| word.as_str()).unwrap_or_default();
    format!("{family}-{}", word.replace('_', "-"))
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
    t.list(fields.iter().map(|one| field(t, one)))
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
    t.with(&id_of("unless", &unless), &[("other", Value::from(other))])
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

/// Returns a rung of the claims ladder by its code and its name.
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

/// Returns the first reason why an order cannot be given now, as far as the delegation can know.
pub fn not_now(t: Language, view: SeatView<'_>, needs: &Needs, order: ActionId) -> String {
    let cost = view.cost(order);
    if view.done() {
        return refusal(t, Refusal::Finished);
    }
    if view.free_slots() == 0 {
        return refusal(t, Refusal::NoSlot { limit: 6 });
    }
    let short =
        |meter, need: u8| Some((i16::from(need), view.meter(meter))).filter(|(need, have)| have < need);
    if let Some((need, have)) = short(NationMeter::Attention, cost.attention) {
        return refusal(t, Refusal::Attention { need, have });
    }
    if let Some((need, have)) = short(NationMeter::Effort, cost.effort) {
        return refusal(t, Refusal::Effort { need, have });
    }
    if let Some((need, have)) = short(NationMeter::Capital, cost.capital) {
        return refusal(t, Refusal::Capital { need, have });
    }
    if let Some((kind, need)) = needs.capacity.filter(|(kind, need)| view.capacity(*kind) < *need) {
        let lacking = refusal(t, Refusal::NeedsCapacity { need, have: view.capacity(kind) });
        return pair(t, &of(t, "capacity", &kind), &lacking);
    }
    if view.has_nothing_to_undo(needs) {
        return refusal(t, Refusal::NothingToUndo);
    }
    not_offered(t, needs)
}

/// Returns what an order waits for that this delegation does not have.
fn not_offered(t: Language, needs: &Needs) -> String {
    match needs.incident {
        _ if needs.consent => refusal(t, Refusal::NoConsent),
        IncidentNeed::Own => t.say("not-now-own"),
        IncidentNeed::Hosted => t.say("not-now-hosted"),
        IncidentNeed::Authored => t.say("not-now-authored"),
        IncidentNeed::Offered => t.say("not-now-offered"),
        IncidentNeed::Known => t.say("not-now-known"),
        IncidentNeed::None => t.say("not-now-nobody"),
    }
}

/// Returns a condition of the claims ladder.
pub fn need(t: Language, need: ClaimNeed) -> String {
    let percent = |id: &str, least: u8| t.with(id, &[("percent", Value::from(least))]);
    match need {
        ClaimNeed::Technical => t.say("need-technical"),
        ClaimNeed::Traffic => t.say("need-traffic"),
        ClaimNeed::Asked => t.say("need-asked"),
        ClaimNeed::Time => t.say("need-time"),
        ClaimNeed::Caveat => t.say("need-caveat"),
        ClaimNeed::Group(least) => percent("need-group", least),
        ClaimNeed::TwoGroups => t.say("need-two-groups"),
        ClaimNeed::Notified => t.say("need-notified"),
        ClaimNeed::DutyLapsed => t.say("need-duty-lapsed"),
        ClaimNeed::State(least) => percent("need-state", least),
        ClaimNeed::There(least) => percent("need-there", least),
        ClaimNeed::NotElsewhere(least) => percent("need-not-elsewhere", least),
        ClaimNeed::Moderate => t.say("need-moderate"),
        ClaimNeed::Substance => t.say("need-substance"),
    }
}
