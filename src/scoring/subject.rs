//! What an event is about, in the words of a rule: who, towards whom, about what.

use crate::engine::{Claim, Event, Phase, Position};
use crate::framework::{DispatchKind, Fields, Knowledge, Tag, Tags, Wake};
use crate::scenario::{IncidentId, NationId, Scenario};

/// The roles of one event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject {
    pub wake: Wake,
    pub actor: NationId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    pub tags: Tags,
    pub fields: Fields,
    pub claim: Claim,
}

/// Calls `then` for each subject of an event.
pub(super) fn subjects(scenario: &Scenario, before: &Position, event: &Event, mut then: impl FnMut(&Subject)) {
    let plain = |wake, actor| Subject { wake, actor, other: None, incident: None, tags: Tags::NONE, fields: Fields(0), claim: Claim::K0 };
    match *event {
        Event::Happened { by, other, incident, claim, tags, .. } => then(&Subject { other, incident, tags, claim, ..plain(Wake::Happened, by) }),
        Event::Attempted { by, other, incident, claim, tags, .. } => then(&Subject { other, incident, tags, claim, ..plain(Wake::Attempted, by) }),
        Event::Sent { from, to, about, fields, tags, .. } => {
            then(&Subject { other: Some(to), incident: about, tags: tags.tags(), fields, ..plain(Wake::Sent, from) });
        }
        Event::Delivered { from, slot, appropriate, .. } => {
            then(&Subject { wake: Wake::Delivered, ..of_dispatch(scenario, before, from, slot, appropriate) });
        }
        Event::Acknowledged { from, slot } => then(&received(scenario, before, from, slot, Wake::Acknowledged)),
        Event::Answered { from, slot, .. } => then(&received(scenario, before, from, slot, Wake::Answered)),
        Event::Lapsed { from, slot } => then(&received(scenario, before, from, slot, Wake::Lapsed)),
        Event::Knew { nation, incident, .. } => then(&Subject { incident: Some(incident), ..plain(Wake::Knew, nation) }),
        Event::CardPicked { by, tags, .. } => then(&Subject { tags, ..plain(Wake::CardPicked, by) }),
        Event::PhaseBegan { phase: Phase::Review, .. } => {
            for actor in scenario.nation_ids() {
                for incident in scenario.incident_ids() {
                    if before.knowledge(actor, incident) != Knowledge::Unaware {
                        then(&Subject { incident: Some(incident), ..plain(Wake::TurnJudged, actor) });
                    }
                }
            }
        }
        _ => {}
    }
}

fn received(scenario: &Scenario, before: &Position, from: NationId, slot: u8, wake: Wake) -> Subject {
    let appropriate = before.dispatch(from, slot).appropriate;
    Subject { wake, ..of_dispatch(scenario, before, from, slot, appropriate) }
}

fn of_dispatch(scenario: &Scenario, before: &Position, from: NationId, slot: u8, appropriate: bool) -> Subject {
    let dispatch = before.dispatch(from, slot);
    let tags = scenario.dispatch(dispatch.kind.unwrap_or(DispatchKind::Ping)).tags;
    Subject {
        wake: Wake::Delivered,
        actor: dispatch.to,
        other: Some(from),
        incident: dispatch.incident,
        tags: if appropriate { tags.with(Tags::of(Tag::Appropriate)) } else { tags },
        fields: dispatch.fields,
        claim: Claim::K0,
    }
}
