//! Time: the phases of a turn, one step after another.
//!
//! Turn 0 is preparation. Every later turn is Briefing, three exchanges of Consultation, Decision,
//! Resolution, Review.

use crate::engine::chance::{self, Die, Purpose};
use crate::engine::command::{Answer, Why};
use crate::engine::effects::{self, Act};
use crate::engine::event::Event;
use crate::engine::evidence;
use crate::engine::incident;
use crate::engine::inject;
use crate::engine::play::{Observer, Play};
use crate::engine::position::{
    DISPATCH_SLOTS, Dispatch, DispatchState, NationMeter, PairMeter, Phase, Position,
};
use crate::engine::resolve::{lapse_undecided, missing_days, resolution};
use crate::engine::wire::Variant;
use crate::framework::{Capacity, DispatchKind, Effect, Field, Fields, Knowledge, Tag, Tags};
use crate::scenario::{EvidenceId, Health, IncidentId, NationId, Scenario};

/// Exchanges in a Consultation.
pub(super) const EXCHANGES: u8 = 3;
/// Silent turns of consequences that follow the last one.
const AFTERMATH: u32 = 2;

/// Takes the play one step on: ends what is under way and begins the next phase or exchange. After the end,
/// and while the facilitator has paused it, it does nothing.
pub fn advance<O: Observer>(play: &mut Play<'_, O>) {
    if play.position.paused {
        return;
    }
    let (turn, exchange) = (play.position.turn, play.position.exchange);
    match play.position.phase {
        Phase::Opening => {
            open(play);
            if play.scenario.preparation { begin(play, 0, Phase::Preparation, 0) } else { briefing(play, 1) }
        }
        Phase::Preparation => {
            cards(play);
            briefing(play, 1);
        }
        Phase::Briefing if play.position.merge => begin(play, turn, Phase::Decision, 0),
        Phase::Briefing => begin(play, turn, Phase::Consultation, 1),
        Phase::Consultation => {
            mail(play);
            inject::exchange(play);
            if exchange < EXCHANGES {
                begin(play, turn, Phase::Consultation, exchange + 1)
            } else {
                begin(play, turn, Phase::Decision, 0)
            }
        }
        Phase::Decision => {
            lapse_undecided(play);
            begin(play, turn, Phase::Resolution, 0);
            resolution(play);
        }
        Phase::Resolution => begin(play, turn, Phase::Review, 0),
        Phase::Review => {
            play.emit(Event::TurnEnded { turn });
            if turn >= play.position.length { end(play, false) } else { briefing(play, turn + 1) }
        }
        Phase::Ended => {}
    }
}

/// Ends the exercise: what was not lived through is reckoned by what is missing at the end.
pub(super) fn end<O: Observer>(play: &mut Play<'_, O>, early: bool) {
    let turn = play.position.turn;
    let unlived = u32::from(play.position.length.saturating_sub(turn)) + AFTERMATH;
    for nation in play.scenario.nation_ids() {
        let sectors = play.scenario.nations[nation.at()].sectors.clone();
        let rate = sectors
            .map(|at| missing_days(play.scenario, &play.position, usize::from(at)))
            .fold(0, u32::saturating_add);
        let days = rate.saturating_mul(unlived);
        if days > 0 {
            let sector = play.scenario.nations[nation.at()].main_sector;
            play.emit(Event::Harmed { nation, sector, days });
        }
    }
    play.emit(Event::Ended { turn, early });
}

fn begin<O: Observer>(play: &mut Play<'_, O>, turn: u8, phase: Phase, exchange: u8) {
    play.emit(Event::PhaseBegan { turn, phase, exchange });
}

fn open<O: Observer>(play: &mut Play<'_, O>) {
    let scenario = play.scenario;
    let die = |purpose| Die { purpose, subject: scenario.variant_key, turn: 0, nth: 0 };
    let variant =
        chance::below(chance::roll(&play.seed, die(Purpose::Variant)), scenario.truths.len() as u32) as u8;
    let spread = u32::from(scenario.turns_most - scenario.turns_least) + 1;
    let turns =
        scenario.turns_least + chance::below(chance::roll(&play.seed, die(Purpose::Length)), spread) as u8;
    play.emit(Event::Began { variant: Variant(play.forced_variant.unwrap_or(variant)), turns });
}

/// What was prepared works before anything breaks, in the order of States and cards.
fn cards<O: Observer>(play: &mut Play<'_, O>) {
    let scenario = play.scenario;
    for by in scenario.nation_ids() {
        for (at, card) in scenario.cards.iter().enumerate() {
            if play.position.nations[by.at()].cards & 1 << at != 0 {
                effects::run(play, &card.effects, Act { why: Why::Card, ..Act::of(by) });
            }
        }
    }
}

fn briefing<O: Observer>(play: &mut Play<'_, O>, turn: u8) {
    begin(play, turn, Phase::Briefing, 0);
    let scenario = play.scenario;
    for nation in scenario.nation_ids() {
        upkeep(play, nation);
    }
    mail(play);
    evidence::results(play);
    for incident in scenario.incident_ids() {
        let begins = scenario.incidents[incident.at()].begins;
        if begins != 0 && begins == turn {
            incident::begin(play, incident);
        }
    }
    inject::briefing(play);
}

/// Attention 1 + ⌈diplomatic/2⌉, one less at a pressure of 70; CERT effort = technical; capital +1.
fn upkeep<O: Observer>(play: &mut Play<'_, O>, nation: NationId) {
    let position = &play.position;
    let strained = i16::from(position.meter(nation, NationMeter::Pressure) >= 70);
    let attention = 1 + i16::from(position.capacity(nation, Capacity::Diplomatic).div_ceil(2)) - strained;
    let effort = i16::from(position.capacity(nation, Capacity::Technical));
    let attention = attention - position.meter(nation, NationMeter::Attention);
    let effort = effort - position.meter(nation, NationMeter::Effort);
    play.move_nation(nation, NationMeter::Attention, attention, Why::Upkeep);
    play.move_nation(nation, NationMeter::Effort, effort, Why::Upkeep);
    if play.position.turn > 1 {
        play.move_nation(nation, NationMeter::Capital, 1, Why::Upkeep);
    }
}

/// Brings what has arrived, and tells askers what came back.
fn mail<O: Observer>(play: &mut Play<'_, O>) {
    let now = play.position.tick();
    let mut slots = [0; DISPATCH_SLOTS];
    for from in play.scenario.nation_ids() {
        let there = |dispatch: &Dispatch| dispatch.arrives <= now || !dispatch.told;
        let count = play.position.slots_by_number(from, &mut slots, there);
        for slot in &slots[..count] {
            let dispatch = *play.position.dispatch(from, *slot);
            if dispatch.state == DispatchState::UnderWay {
                deliver(play, from, *slot, &dispatch);
            } else {
                hear(play, from, *slot, &dispatch);
            }
        }
    }
}

fn deliver<O: Observer>(play: &mut Play<'_, O>, from: NationId, slot: u8, dispatch: &Dispatch) {
    let scenario = play.scenario;
    let to = dispatch.to;
    let health = play.position.channels[dispatch.channel.at()].health;
    if matches!(health, Health::KnockedOut | Health::Cut) {
        play.emit(Event::WentAstray { from, slot });
        return;
    }
    let kind = dispatch.kind.unwrap_or(DispatchKind::Ping);
    let def = scenario.dispatch(kind);
    let receipt = health != Health::Stale;
    let opens = def.request && !already_asked(play, from, slot, dispatch);
    let appropriate = appropriate(play, from, dispatch);
    if let Some(incident) = dispatch.incident {
        let told = play.position.seen(from, incident);
        evidence::sight_at(play, to, incident, told);
    }
    let due = if opens { due(play, from, dispatch) } else { 0 };
    play.emit(Event::Delivered { from, slot, receipt, opens, due, appropriate });
    if opens && scenario.nations[to.at()].ready.auto_acknowledge {
        play.emit(Event::Acknowledged { from, slot });
    }
    // The trust is the addressee's own; tension shows at both ends, so it moves only where the sender is told
    // of the delivery.
    let act =
        Act { by: from, other: Some(to), incident: dispatch.incident, why: Why::Dispatch, ..Act::of(from) };
    for effect in scenario.effects(&def.effects) {
        if receipt || !matches!(effect, Effect::Tension(_)) {
            effects::one(play, *effect, act);
        }
    }
    if let Some(item) = dispatch.evidence {
        evidence::share(play, from, to, item);
    }
    let usable = has_facts(scenario, &play.position, from, dispatch);
    if let Some(incident) = dispatch.incident
        && def.tags.has(Tag::Notify)
        && usable
    {
        evidence::climb(play, to, incident, Knowledge::Notified);
    }
}

/// One duty for each incident, addressee and kind of request.
fn already_asked<O: Observer>(play: &Play<'_, O>, from: NationId, slot: u8, dispatch: &Dispatch) -> bool {
    play.position.dispatches(from).iter().enumerate().any(|(at, other)| {
        at != usize::from(slot)
            && other.to == dispatch.to
            && other.kind == dispatch.kind
            && other.incident == dispatch.incident
            && matches!(
                other.state,
                DispatchState::Open | DispatchState::Acknowledged | DispatchState::InWork
            )
    })
}

/// The turn at whose end the clock runs out: S4–S5 the next, S3 two on, lower three, going by what the asker
/// knows. What comes with the last exchange counts from the next turn.
fn due<O: Observer>(play: &Play<'_, O>, from: NationId, dispatch: &Dispatch) -> u8 {
    let severity = dispatch.incident.map_or(0, |incident| {
        let stage = play.position.seen(from, incident).max(1);
        play.scenario.incidents[incident.at()]
            .stages
            .get(usize::from(stage) - 1)
            .map_or(0, |stage| stage.severity)
    });
    let late = u8::from(play.position.phase == Phase::Consultation && play.position.exchange == EXCHANGES);
    let time = match severity {
        4.. => 1,
        3 => 2,
        _ => 3,
    };
    // No clock outlives the last turn there can be: what the addressee is shown as its last day is its last
    // day, as long as it has the request in hand for one full Consultation.
    let first = play.position.turn.saturating_add(late + 1);
    play.position.turn.saturating_add(late + time).min(play.scenario.turns_most.max(first))
}

/// Whether a message holds facts: an item is attached, or it says so and its sender speaks of what it saw
/// itself, on its own services or because it looked into the matter.
pub(super) fn states_facts(
    scenario: &Scenario,
    position: &Position,
    from: NationId,
    about: Option<IncidentId>,
    fields: Fields,
    evidence: Option<EvidenceId>,
) -> bool {
    evidence.is_some()
        || fields.has(Field::Facts)
            && about.is_some_and(|incident| observed(scenario, position, from, incident))
}

/// Returns whether a State saw an incident itself: it ran on its own services, or the State looked into it.
pub fn observed(scenario: &Scenario, position: &Position, by: NationId, incident: IncidentId) -> bool {
    scenario.incidents[incident.at()].target == by || looked(position, by, incident)
}

fn has_facts(scenario: &Scenario, position: &Position, from: NationId, dispatch: &Dispatch) -> bool {
    states_facts(scenario, position, from, dispatch.incident, dispatch.fields, dispatch.evidence)
}

/// Returns whether a State has measured or examined an incident itself.
fn looked(position: &Position, by: NationId, incident: IncidentId) -> bool {
    const LOOKED: Tags =
        Tags::these(&[Tag::Assess, Tag::Forensics, Tag::Prosecute, Tag::Attribution, Tag::Advisory]);
    position.done(by, None, Some(incident)).has_any(LOOKED)
}

/// An appropriate request under A/70/174 13(h): about critical infrastructure of the asking State, which
/// itself decides what is critical, with facts, something doable, and no public ultimatum.
fn appropriate<O: Observer>(play: &Play<'_, O>, from: NationId, dispatch: &Dispatch) -> bool {
    const NEEDED: Fields = Fields(0).with(Field::CriticalNamed).with(Field::Doable);
    let asks = matches!(dispatch.kind, Some(DispatchKind::AskHelp | DispatchKind::AskMitigation));
    let own = dispatch.incident.is_some_and(|incident| {
        let def = &play.scenario.incidents[incident.at()];
        def.target == from && play.scenario.sectors[def.sector.at()].critical
    });
    let facts = has_facts(play.scenario, &play.position, from, dispatch);
    // A call to stop asks for the same as a request for mitigation, in sterner words: its demand is what can
    // be done.
    let calls = dispatch.kind == Some(DispatchKind::CallToStop) && dispatch.fields.has(Field::Demand);
    (asks && dispatch.fields.0 & NEEDED.0 == NEEDED.0 || calls)
        && own
        && facts
        && !dispatch.fields.has(Field::PublicUltimatum)
}

fn hear<O: Observer>(play: &mut Play<'_, O>, from: NationId, slot: u8, dispatch: &Dispatch) {
    let to = dispatch.to;
    play.emit(Event::Heard { from, slot });
    // Answering a question takes tension away; help does so when it comes, not when it is promised.
    let question = dispatch.kind.is_some_and(DispatchKind::is_question);
    let first = dispatch.told_state < DispatchState::Acknowledged;
    let (tension, trust) = match dispatch.state {
        DispatchState::Acknowledged => (-3, 3),
        DispatchState::Answered if question => match dispatch.answer {
            Answer::Full => (-4, if first { 3 } else { 0 }),
            Answer::Part => (-2, if first { 2 } else { 0 }),
            Answer::Declined | Answer::Referred => (-1, 0),
        },
        _ => (0, 0),
    };
    let tension = if question { tension } else { 0 };
    play.move_pair(from, to, PairMeter::Tension, tension, Why::Dispatch);
    play.move_pair(from, to, PairMeter::Trust, trust, Why::Dispatch);
    if let (DispatchState::Answered, Some(item)) = (dispatch.state, dispatch.shared) {
        evidence::share(play, to, from, item);
    }
}
