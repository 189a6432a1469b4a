//! Adds and sets what an event says. Holds no rule, looks nothing up, cannot fail.
//!
//! A number out of range, which only a forged log can hold, changes nothing.

mod dispatches;
mod incidents;
mod orders;
mod turns;

use crate::engine::event::Event;
use crate::engine::position::{
    Dispatch, Incident, InjectState, Nation, NationMeter, Pair, PairMeter, Phase, Position, Sealed,
};
use crate::framework::{Tag, Tags};
use crate::scenario::{IncidentId, InjectId, NationId, SectorId};

/// The bit of a free look on offer among those under way.
pub(super) const LOOK_OFFERED: u8 = 4;

pub(super) fn apply(position: &mut Position, event: &Event) {
    position.seq = position.seq.wrapping_add(1);
    match *event {
        // Turns, and what a facilitator does.
        Event::Began { variant, turns } => (position.variant, position.length) = (variant.0, turns),
        Event::PhaseBegan { turn, phase, exchange } => turns::begin_phase(position, turn, phase, exchange),
        Event::TurnMerged { .. } => turns::merge(position),
        Event::TurnEnded { turn } => turns::end(position, turn),
        Event::Ended { .. } => position.phase = Phase::Ended,
        Event::Paused { on } => position.paused = on,
        Event::Frozen { nation, on } => of_nation(position, nation, |nation| nation.frozen = on),
        Event::HandedOver { nation, bot } => of_nation(position, nation, |nation| nation.bot = bot),
        Event::InjectDue { inject, turn } => of_inject(position, inject, |inject| inject.due = turn),
        Event::Released { inject, to, .. } => turns::release(position, inject, to.0),
        Event::InjectSkipped { inject, .. } => of_inject(position, inject, |inject| inject.skipped = true),
        Event::InjectDelayed { inject, turns } => turns::delay(position, inject, turns),
        Event::InjectEdited { inject, text } => of_inject(position, inject, |inject| inject.text = text),

        // Meters.
        Event::NationMoved { nation, meter, by, .. } => {
            of_nation(position, nation, |nation| add(&mut nation.meters[meter as usize], by))
        }
        Event::PairMoved { of, to, meter, by, .. } => move_pair(position, of, to, meter, by),
        Event::RegionMoved { by, .. } => move_region(position, by),
        Event::RungChanged { one, two, rung } => of_tension(position, one, two, |pair| pair.rung = rung),
        Event::RegionRungChanged { rung } => position.region_rung = rung,
        Event::ServiceMoved { sector, by, .. } => move_service(position, sector, by),
        Event::Harmed { nation, days, .. } => {
            of_nation(position, nation, |nation| nation.harm = nation.harm.saturating_add(days))
        }

        // Dispatches and channels.
        Event::Sent { .. } => dispatches::send(position, event),
        Event::Delivered { .. } => dispatches::deliver(position, event),
        Event::WentAstray { from, slot } => dispatches::go_astray(position, from, slot),
        Event::Acknowledged { from, slot } => dispatches::acknowledge(position, from, slot),
        Event::Reported { from, slot } => dispatches::report(position, from, slot),
        Event::Answered { .. } => dispatches::answer(position, event),
        Event::Heard { from, slot } => of_dispatch(position, from, slot, dispatches::hear),
        Event::Lapsed { from, slot } => dispatches::lapse(position, from, slot),
        Event::LinesChecked { by } => dispatches::check_lines(position, by),
        Event::LineKnown { by, line, health } => dispatches::know_line(position, by, line, health),
        Event::LineChanged { line, health, open, .. } => {
            dispatches::change_line(position, line, health, open)
        }

        // Orders.
        Event::CardPicked { by, card, tags } => orders::pick_card(position, by, card, tags),
        Event::OrderGiven { nation, order, has } => orders::give(position, nation, order, has),
        Event::OrderSealed { .. } => orders::seal(position, event),
        Event::OrderTakenBack { by, slot }
        | Event::NotDecided { by, slot }
        | Event::Withheld { by, slot }
        | Event::Attempted { by, slot, .. } => {
            of_slot(position, by, slot, |sealed| *sealed = Sealed::default())
        }
        Event::DoneSaid { by, done } => of_nation(position, by, |nation| nation.done = done),
        Event::Happened { by, other, incident, tags, .. } => {
            orders::happen(position, by, other, incident, tags)
        }
        Event::Ruled { nation, slot, outcome, tags } => {
            of_slot(position, nation, slot, |sealed| (sealed.ruled, sealed.tags) = (Some(outcome), tags))
        }
        Event::Consented { by, to, until } => of_pair(position, by, to, |pair| pair.consent = until),
        Event::Unnoticed { victim, by, order, turns, .. } => {
            of_pair(position, by, victim, |pair| (pair.traces, pair.traced) = (turns, order))
        }
        Event::Noticed { victim, by, .. } => of_pair(position, by, victim, |pair| pair.traces = 0),

        // Incidents, evidence and what is known.
        Event::Sighted { by, incident, stage } => incidents::sight(position, by, incident, stage),
        Event::Staged { incident, stage, left, seers } => {
            incidents::stage(position, incident, stage, left, seers.0)
        }
        Event::Worked { incident, work, .. } => {
            of_incident(position, incident, |incident| add(&mut incident.contained, work))
        }
        Event::Ceased { incident, .. } => of_incident(position, incident, |incident| incident.ceased = true),
        Event::Erased { incident, .. } => of_incident(position, incident, |incident| incident.erased = true),
        Event::LookBegun { by, incident, how } => set_pending(position, by, incident, how as u8, true),
        Event::LookEnded { by, incident } => incidents::end_look(position, by, incident),
        Event::LookOffered { nation, incident } => {
            set_pending(position, nation, incident, LOOK_OFFERED, true)
        }
        Event::LookClosed { nation, incident } => {
            set_pending(position, nation, incident, LOOK_OFFERED, false)
        }
        Event::Graded { by, incident } => position.record(by, None, Some(incident), Tags::of(Tag::Assess)),
        Event::Found { by, evidence, .. } => incidents::find(position, by, evidence),
        Event::Weighed { by, incident, shifts } => incidents::weigh(position, by, incident, shifts),
        Event::Knew { nation, incident, level } => incidents::know(position, nation, incident, level),

        // Told, but nothing in the position hangs on it.
        Event::Judged { .. }
        | Event::InPreparation { .. }
        | Event::Ranked { .. }
        | Event::Failed { .. }
        | Event::Written { .. }
        | Event::ReadAs { .. }
        | Event::Extended { .. }
        | Event::Forked { .. } => {}
    }
}

// Each of these changes one thing, and leaves alone what is not there.

fn of_nation(position: &mut Position, nation: NationId, change: impl FnOnce(&mut Nation)) {
    if let Some(nation) = position.nations.get_mut(nation.at()) {
        change(nation);
    }
}

fn of_pair(position: &mut Position, of: NationId, to: NationId, change: impl FnOnce(&mut Pair)) {
    if let Some(pair) = position.pair_mut(of, to) {
        change(pair);
    }
}

fn of_tension(position: &mut Position, one: NationId, two: NationId, change: impl FnOnce(&mut Pair)) {
    if let Some(pair) = position.tension_mut(one, two) {
        change(pair);
    }
}

fn of_dispatch(position: &mut Position, from: NationId, slot: u8, change: impl FnOnce(&mut Dispatch)) {
    if let Some(dispatch) = position.dispatch_mut(from, slot) {
        change(dispatch);
    }
}

fn of_slot(position: &mut Position, by: NationId, slot: u8, change: impl FnOnce(&mut Sealed)) {
    if let Some(sealed) = position.sealed_mut(by, slot) {
        change(sealed);
    }
}

fn of_incident(position: &mut Position, incident: IncidentId, change: impl FnOnce(&mut Incident)) {
    if let Some(incident) = position.incidents.get_mut(incident.at()) {
        change(incident);
    }
}

fn of_inject(position: &mut Position, inject: InjectId, change: impl FnOnce(&mut InjectState)) {
    if let Some(inject) = position.injects.get_mut(inject.at()) {
        change(inject);
    }
}

fn set_pending(position: &mut Position, nation: NationId, incident: IncidentId, bit: u8, on: bool) {
    if let Some(pending) = position.pending_mut(nation, incident) {
        *pending = if on { *pending | 1 << bit } else { *pending & !(1 << bit) };
    }
}

fn set(bits: &mut u64, at: u8, on: bool) {
    let bit = 1_u64.checked_shl(at.into()).unwrap_or(0);
    *bits = if on { *bits | bit } else { *bits & !bit };
}

fn add(number: &mut i16, by: i16) {
    *number = number.saturating_add(by);
}

fn move_region(position: &mut Position, by: i16) {
    add(&mut position.region, by);
    position.region_stirred |= by != 0;
}

fn move_service(position: &mut Position, sector: SectorId, by: i16) {
    if let Some(service) = position.services.get_mut(sector.at()) {
        add(service, by);
    }
}

fn move_pair(position: &mut Position, of: NationId, to: NationId, meter: PairMeter, by: i16) {
    match meter {
        PairMeter::Tension => of_tension(position, of, to, |pair| {
            add(&mut pair.tension, by);
            pair.stirred |= by != 0;
        }),
        PairMeter::Trust => of_pair(position, of, to, |pair| add(&mut pair.trust, by)),
        PairMeter::Misreading => of_pair(position, of, to, |pair| add(&mut pair.misreading, by)),
    }
}

/// Returns what a meter really moves by when asked to move: it stops at its bounds.
pub(super) fn clamped(have: i16, by: i16, least: i16, most: i16) -> i16 {
    have.saturating_add(by).clamp(least.min(have), most.max(have)) - have
}

/// Returns what a State's meter really moves by.
pub(super) fn clamped_nation(position: &Position, nation: NationId, meter: NationMeter, by: i16) -> i16 {
    clamped(position.meter(nation, meter), by, 0, meter.most())
}
