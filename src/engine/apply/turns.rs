//! What a turn, a phase and an inject change in the position.

use crate::engine::apply::of_inject;
use crate::engine::position::{DispatchState, Phase, Position, Thing};
use crate::scenario::{InjectId, NationId};

pub(super) fn begin_phase(position: &mut Position, turn: u8, phase: Phase, exchange: u8) {
    (position.turn, position.phase, position.exchange) = (turn, phase, exchange);
    match phase {
        Phase::Briefing => {
            for nation in &mut position.nations {
                (nation.sent, nation.notices, nation.help_asked, nation.lines_checked, nation.done) =
                    (0, 0, 0, false, false);
                nation.published = false;
            }
        }
        // A merged turn has gone over into this Decision.
        Phase::Decision => position.merge = false,
        _ => {}
    }
}

/// A turn without a Consultation is no time to answer in: open clocks stand still.
pub(super) fn merge(position: &mut Position) {
    position.merge = true;
    for from in 0..position.nations.len() {
        for slot in 0..position.dispatches(NationId::from_at(from)).len() {
            if let Some(dispatch) = position.dispatch_mut(NationId::from_at(from), slot as u8)
                && dispatch.due > 0
            {
                dispatch.due = dispatch.due.saturating_add(1);
            }
        }
    }
}

pub(super) fn end(position: &mut Position, turn: u8) {
    position.region_stirred = false;
    for one in 0..position.nations.len() {
        for two in 0..position.nations.len() {
            if let Some(pair) = position.pair_mut(NationId::from_at(one), NationId::from_at(two)) {
                pair.stirred = false;
                pair.traces = pair.traces.saturating_sub(1);
            }
        }
        for slot in 0..position.dispatches(NationId::from_at(one)).len() {
            if let Some(dispatch) = position.dispatch_mut(NationId::from_at(one), slot as u8)
                && dispatch.state != DispatchState::Free
                && !dispatch.request
                && dispatch.frees <= turn
            {
                dispatch.state = DispatchState::Free;
            }
        }
    }
}

/// An inject is released; `to` has a bit for each State that is told.
pub(super) fn release(position: &mut Position, inject: InjectId, to: u16) {
    of_inject(position, inject, |state| (state.released, state.due) = (true, 0));
    for at in 0..position.nations.len() {
        if to & 1 << at != 0 {
            position.give_handle(NationId::from_at(at), Thing::Inject, inject.at());
        }
    }
}

pub(super) fn delay(position: &mut Position, inject: InjectId, turns: u8) {
    of_inject(position, inject, |state| state.delay = state.delay.saturating_add(turns));
}
