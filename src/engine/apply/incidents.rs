//! What an incident, and what is found out about it, changes in the position.

use crate::engine::apply::{LOOK_OFFERED, add, set_pending};
use crate::engine::position::{Position, Thing};
use crate::engine::wire::Shifts;
use crate::framework::Knowledge;
use crate::scenario::{EvidenceId, IncidentId, NationId};

pub(super) fn sight(position: &mut Position, by: NationId, incident: IncidentId, stage: u8) {
    if let Some(seen) = position.seen_mut(by, incident) {
        *seen = stage;
        position.give_handle(by, Thing::Incident, incident.at());
        let now = position.turn.saturating_add(1);
        if let Some(first) = position.first_seen_mut(by, incident)
            && *first == 0
        {
            *first = now;
        }
    }
}

/// An incident goes to a stage; `seers` has a bit for each State that notices.
pub(super) fn stage(position: &mut Position, incident: IncidentId, stage: u8, left: u8, seers: u16) {
    if let Some(place) = position.incidents.get_mut(incident.at()) {
        if place.stage != stage {
            place.contained = 0;
        }
        (place.stage, place.left) = (stage, left);
    }
    for at in 0..position.nations.len() {
        if seers & 1 << at != 0 {
            sight(position, NationId::from_at(at), incident, stage);
        }
    }
}

pub(super) fn end_look(position: &mut Position, by: NationId, incident: IncidentId) {
    for how in 0..LOOK_OFFERED {
        set_pending(position, by, incident, how, false);
    }
}

pub(super) fn find(position: &mut Position, by: NationId, evidence: EvidenceId) {
    position.hold(by, evidence);
    position.give_handle(by, Thing::Evidence, evidence.at());
}

pub(super) fn weigh(position: &mut Position, by: NationId, incident: IncidentId, shifts: Shifts) {
    for (belief, shift) in position.beliefs_mut(by, incident).iter_mut().zip(shifts.0) {
        add(belief, shift.into());
    }
}

pub(super) fn know(position: &mut Position, nation: NationId, incident: IncidentId, level: Knowledge) {
    if let Some(knowledge) = position.knowledge_mut(nation, incident) {
        *knowledge = level;
    }
    let now = position.turn.saturating_add(1);
    if let Some(knew) = position.knew_mut(nation, incident) {
        // Who climbs two rungs at once has reached both.
        knew.iter_mut().take(level as usize).filter(|since| **since == 0).for_each(|since| *since = now);
    }
}
