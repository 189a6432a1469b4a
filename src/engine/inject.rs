//! Injects: timed, manual, conditional (also on what was *not* done), with delay and chance; what they do.

use crate::engine::chance::Purpose;
use crate::engine::command::Why;
use crate::engine::event::Event;
use crate::engine::evidence;
use crate::engine::incident;
use crate::engine::planted::{self, Leak};
use crate::engine::play::{Observer, Play};
use crate::engine::position::{NationMeter, PairMeter, Position};
use crate::engine::postfix::Postfix;
use crate::engine::wire::Number;
use crate::scenario::{Health, InjectDo, InjectId, InjectWhen, TextId, TriggerOp, VariantId};

/// Releases what is due at a Briefing.
pub(super) fn briefing<O: Observer>(play: &mut Play<'_, O>) {
    each(play, InjectWhen::Briefing);
}

/// Releases what became due in the exchange that closes.
pub(super) fn exchange<O: Observer>(play: &mut Play<'_, O>) {
    each(play, InjectWhen::Exchange);
}

fn each<O: Observer>(play: &mut Play<'_, O>, checkpoint: InjectWhen) {
    let scenario = play.scenario;
    let list = if checkpoint == InjectWhen::Exchange {
        &scenario.exchange_injects
    } else {
        &scenario.briefing_injects
    };
    for rank in 0..list.len() {
        // The planted leak: an order that the author's ids decide, which a rename changes.
        let inject = if planted::on(Leak::HiddenOrder) { by_name(play, list, rank) } else { list[rank] };
        if is_due(play, inject, checkpoint) {
            release(play, inject, false);
        }
    }
}

fn by_name<O: Observer>(play: &Play<'_, O>, list: &[InjectId], rank: usize) -> InjectId {
    let mut order = list.to_vec();
    order.sort_by_key(|inject| play.scenario.names.injects.name(inject.at()).len() * 1024 + inject.at());
    order[rank]
}

fn is_due<O: Observer>(play: &mut Play<'_, O>, inject: InjectId, checkpoint: InjectWhen) -> bool {
    let def = &play.scenario.injects[inject.at()];
    let state = play.position.injects[inject.at()];
    let (turn, briefing) = (play.position.turn, checkpoint == InjectWhen::Briefing);
    if state.skipped
        || !def.only.contains(VariantId(play.position.variant))
        || turn < def.from_turn
        || state.released && !def.repeats
    {
        return false;
    }
    if state.due != 0 {
        return briefing && turn >= state.due.saturating_add(state.delay);
    }
    let held = match def.when {
        InjectWhen::Turn(at) => briefing && turn == at.saturating_add(state.delay),
        InjectWhen::Manual => false,
        when => {
            when == checkpoint
                && holds(
                    &play.scenario.trigger_ops[def.trigger.start as usize..def.trigger.end as usize],
                    &play.position,
                )
        }
    };
    if !held {
        return false;
    }
    if def.chance < 100 && play.percent(Purpose::Inject, def.key, 0) >= def.chance {
        // The chance is drawn once; a repeating inject draws again in its next turn.
        if !def.repeats {
            play.emit(Event::InjectSkipped { inject, by_hand: false });
        }
        return false;
    }
    if def.delay > 0 {
        play.emit(Event::InjectDue { inject, turn: turn.saturating_add(def.delay) });
        return false;
    }
    true
}

/// Evaluates a condition in postfix order.
pub fn holds(ops: &[TriggerOp], position: &Position) -> bool {
    let mut stack = Postfix::default();
    for op in ops {
        let value = match *op {
            TriggerOp::All(count) => stack.all(count),
            TriggerOp::Any(count) => stack.any(count),
            TriggerOp::Not => !stack.any(1),
            TriggerOp::Turn(turn) => position.turn >= turn,
            TriggerOp::Stage(incident, stage) => position.incidents[incident.at()].stage >= stage,
            TriggerOp::Did(nation, tag) => position.done(nation, None, None).has(tag),
            TriggerOp::DidTo(nation, other, tag) => position.done(nation, Some(other), None).has(tag),
            TriggerOp::DidAbout(nation, incident, tag) => {
                position.done(nation, None, Some(incident)).has(tag)
            }
            TriggerOp::Knows(nation, incident, level) => position.knowledge(nation, incident) >= level,
            TriggerOp::Pressure(nation, least) => position.meter(nation, NationMeter::Pressure) >= least,
            TriggerOp::Tension(one, two, least) => position.pair_meter(one, two, PairMeter::Tension) >= least,
            TriggerOp::Region(least) => position.region >= least,
            TriggerOp::ServiceAtMost(sector, most) => position.service(sector) <= most,
            TriggerOp::Holds(nation, item) => position.holds(nation, item),
            TriggerOp::Released(inject) => position.injects[inject.at()].released,
        };
        stack.push(value);
    }
    stack.holds()
}

/// Releases an inject now: it is told first, then it works.
pub(super) fn release<O: Observer>(play: &mut Play<'_, O>, inject: InjectId, fired: bool) {
    let scenario = play.scenario;
    let def = &scenario.injects[inject.at()];
    let text: TextId = play.position.injects[inject.at()].text;
    play.emit(Event::Released { inject, to: Number(def.to.0), fired, text });
    for act in &scenario.inject_dos[def.dos.start as usize..def.dos.end as usize] {
        match *act {
            InjectDo::Begin(incident) => incident::begin(play, incident),
            InjectDo::Stage(incident, stage) => incident::stage(play, incident, stage),
            InjectDo::Evidence(nation, item) => evidence::find(play, nation, item, None),
            InjectDo::Sight(nation, incident) => evidence::sight(play, nation, incident),
            InjectDo::Knows(nation, incident, level) => evidence::climb(play, nation, incident, level),
            InjectDo::FreeLook(nation, incident) => {
                evidence::sight(play, nation, incident);
                play.emit(Event::LookOffered { nation, incident });
            }
            InjectDo::Service(sector, by) => play.move_service(sector, by, Why::Inject),
            InjectDo::Line(line, health) => {
                // Both ends know that a line works again, or is cut, when both read it.
                let to = play.scenario.injects[inject.at()].to;
                let read = play.scenario.channels[line.at()].ends.iter().all(|end| to.contains(*end));
                let open = read && matches!(health, Health::Good | Health::Cut);
                play.emit(Event::LineChanged { line, health, open, why: Why::Inject });
            }
            InjectDo::Pressure(nation, by) => {
                play.move_nation(nation, NationMeter::Pressure, by, Why::Inject)
            }
            InjectDo::Tension(one, two, by) => play.move_pair(one, two, PairMeter::Tension, by, Why::Inject),
            InjectDo::Region(by) => play.move_region(by, Why::Inject),
            InjectDo::Order(nation, order, has) => play.emit(Event::OrderGiven { nation, order, has }),
        }
    }
}
