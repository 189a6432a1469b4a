//! Incidents: stages, what ends them, who sees them, and the legal level, which is derived and never
//! authored.

use crate::engine::command::Why;
use crate::engine::event::Event;
use crate::engine::evidence;
use crate::engine::play::{Observer, Play};
use crate::engine::wire::Number;
use crate::framework::Capacity;
use crate::scenario::{IncidentId, Sign};

/// The first turn in whose Resolution what is true can end an incident: before, all variants look the same.
const FIRST_TELLING_TURN: u8 = 3;

/// Legal thresholds T0–T4 (`domain.md` 2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LegalLevel {
    /// No State conduct.
    T0,
    /// Unfriendly; contested for access and espionage.
    T1,
    /// Internationally wrongful without force.
    T2,
    /// Use of force.
    T3,
    /// Armed attack; contested without physical effects.
    T4,
}

/// Returns the legal level of an effects class E0–E4. Without an attributable link there is none, whatever
/// the effects.
pub fn legal_level(attributable: bool, effects: u8) -> LegalLevel {
    match (attributable, effects) {
        (false, _) => LegalLevel::T0,
        (true, 0 | 1) => LegalLevel::T1,
        (true, 2) => LegalLevel::T2,
        (true, 3) => LegalLevel::T3,
        (true, _) => LegalLevel::T4,
    }
}

/// Begins an incident that has not begun.
pub(super) fn begin<O: Observer>(play: &mut Play<'_, O>, incident: IncidentId) {
    if play.position.incidents[incident.at()].stage == 0 {
        stage(play, incident, 1);
    }
}

/// Takes an incident to a stage, counted from 1: who can see it does, and the service it costs changes.
pub(super) fn stage<O: Observer>(play: &mut Play<'_, O>, incident: IncidentId, to: u8) {
    let scenario = play.scenario;
    let def = &scenario.incidents[incident.at()];
    let was = play.position.incidents[incident.at()].stage;
    let Some(new) = def.stages.get(usize::from(to.max(1) - 1)) else { return };
    if was == to {
        return;
    }
    let victim = 1_u16 << def.target.0;
    let fresh = match new.sign {
        Sign::Public => ((1_u32 << scenario.nations.len()) - 1) as u16,
        Sign::Victim => victim,
        Sign::Technical(least)
            if scenario.nations[def.target.at()].ready.sees_technical
                || play.position.capacity(def.target, Capacity::Technical) >= least =>
        {
            victim
        }
        Sign::Technical(_) | Sign::Nobody => 0,
    };
    play.emit(Event::Staged { incident, stage: to, left: new.lasts, seers: Number(fresh) });
    if fresh & victim != 0 {
        evidence::grade(play, def.target, incident);
    }
    let before =
        was.checked_sub(1).and_then(|at| def.stages.get(usize::from(at))).map_or(0, |stage| stage.loss);
    play.move_service(def.sector, before - new.loss, Why::Stage);
}

/// Moves every incident on by a turn.
pub(super) fn turn<O: Observer>(play: &mut Play<'_, O>) {
    let scenario = play.scenario;
    for incident in scenario.incident_ids() {
        let state = play.position.incidents[incident.at()];
        let def = &scenario.incidents[incident.at()];
        let last = def.stages.len() as u8;
        if state.stage == 0 || state.stage == last {
            continue;
        }
        let now = &def.stages[usize::from(state.stage - 1)];
        let over = state.ceased || now.contained_at > 0 && state.contained >= now.contained_at;
        if over && play.position.turn >= FIRST_TELLING_TURN {
            stage(play, incident, last);
        } else if state.left == 1 {
            stage(play, incident, state.stage + 1);
        } else if state.left > 1 {
            play.emit(Event::Staged { incident, stage: state.stage, left: state.left - 1, seers: Number(0) });
        }
    }
}
