//! What an event is about, in the words of a rule: who, towards whom, about what.

use crate::engine::{Claim, Consequence, DispatchState, Event, Phase, Position, Reason, observed};
use crate::framework::{DispatchKind, Field, Fields, Knowledge, Tag, Tags, Wake};
use crate::scenario::{ActionId, ChannelId, IncidentId, NationId, Scenario};

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
    /// The order behind it, and the line of a message.
    pub order: Option<ActionId>,
    /// The knowledge that was just reached.
    pub level: Option<Knowledge>,
    pub line: Option<ChannelId>,
    /// Whether what a message says holds facts.
    pub substance: bool,
    /// Whether the answer pleads want of means.
    pub pleads_means: bool,
    /// Own acts of the same Decision: those of families that are carried out before this one, and all others.
    pub earlier: Acts,
    pub beside: Acts,
}

/// Tags of a State's own acts in one Decision, towards the other and about the incident of the act that is
/// judged.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Acts {
    pub all: Tags,
    pub towards: Tags,
    pub about: Tags,
    pub both: Tags,
}

impl Acts {
    /// Takes in another act; `towards` and `about` say whether it has the same other State and the same
    /// incident.
    pub(super) fn add(&mut self, tags: Tags, towards: bool, about: bool) {
        self.all = self.all.with(tags);
        if towards {
            self.towards = self.towards.with(tags);
        }
        if about {
            self.about = self.about.with(tags);
        }
        if towards && about {
            self.both = self.both.with(tags);
        }
    }

    pub(super) fn about(&self, other: Option<NationId>, incident: Option<IncidentId>) -> Tags {
        match (other, incident) {
            (None, None) => self.all,
            (Some(_), None) => self.towards,
            (None, Some(_)) => self.about,
            (Some(_), Some(_)) => self.both,
        }
    }
}

impl Subject {
    /// Returns a State as it stands at the end, towards another and about an incident.
    pub(super) fn at_the_end(actor: NationId, other: Option<NationId>, incident: Option<IncidentId>) -> Self {
        Self {
            wake: Wake::Ended,
            actor,
            other,
            incident,
            tags: Tags::NONE,
            fields: Fields(0),
            claim: Claim::K0,
            order: None,
            level: None,
            line: None,
            substance: false,
            pleads_means: false,
            earlier: Acts::default(),
            beside: Acts::default(),
        }
    }
}

/// Calls `then` for each subject of an event.
pub(super) fn subjects(
    scenario: &Scenario,
    before: &Position,
    event: &Event,
    mut then: impl FnMut(&Subject),
) {
    let plain = |wake, actor| Subject { wake, ..Subject::at_the_end(actor, None, None) };
    match *event {
        Event::Happened { by, order, other, incident, claim, tags, said }
        | Event::Attempted { by, order, other, incident, claim, tags, said, .. } => {
            let happened = matches!(event, Event::Happened { .. });
            then(&Subject {
                other,
                incident,
                tags,
                fields: said,
                claim,
                order: Some(order),
                ..plain(if happened { Wake::Happened } else { Wake::Attempted }, by)
            });
        }
        Event::Sent { from, to, about, fields, evidence, tags, line, consequence, .. } => {
            let sent = Subject {
                other: Some(to),
                incident: about,
                tags: tags.tags().with(threat(consequence)),
                fields,
                line: Some(line),
                substance: evidence.is_some() || states_observed(scenario, before, from, about, fields),
                ..plain(Wake::Sent, from)
            };
            then(&sent);
            then(&Subject { wake: Wake::SentTo, actor: to, other: Some(from), ..sent });
        }
        Event::Delivered { from, slot, appropriate, .. } => {
            then(&Subject {
                wake: Wake::Delivered,
                ..of_dispatch(scenario, before, from, slot, appropriate)
            });
        }
        Event::Acknowledged { from, slot } => {
            then(&received(scenario, before, from, slot, Wake::Acknowledged))
        }
        Event::Answered { from, slot, tags, reason, .. } => {
            let late = before.dispatch(from, slot).state == DispatchState::Lapsed;
            let wake = if late { Wake::AnsweredLate } else { Wake::Answered };
            let request = received(scenario, before, from, slot, wake);
            then(&Subject {
                tags: request.tags.with(tags.tags()),
                pleads_means: reason == Reason::NoMeans,
                ..request
            });
        }
        Event::Lapsed { from, slot } => then(&received(scenario, before, from, slot, Wake::Lapsed)),
        Event::Knew { nation, incident, level } => {
            then(&Subject { incident: Some(incident), level: Some(level), ..plain(Wake::Knew, nation) });
        }
        Event::CardPicked { by, tags, .. } => then(&Subject { tags, ..plain(Wake::CardPicked, by) }),
        Event::PhaseBegan { phase: Phase::Review, .. } => {
            for actor in scenario.nation_ids() {
                for incident in seen_by(scenario, before, actor) {
                    then(&Subject { incident: Some(incident), ..plain(Wake::TurnJudged, actor) });
                }
            }
        }
        Event::Ended { .. } => {
            for actor in scenario.nation_ids() {
                then(&plain(Wake::Ended, actor));
                for incident in seen_by(scenario, before, actor) {
                    then(&Subject { incident: Some(incident), ..plain(Wake::Ended, actor) });
                }
            }
        }
        _ => {}
    }
}

/// A message may threaten as an order can (UN Charter art. 2(4)).
fn threat(consequence: Consequence) -> Tags {
    if consequence == Consequence::Force { Tags::of(Tag::Threat) } else { Tags::NONE }
}

fn seen_by<'p>(
    scenario: &Scenario,
    before: &'p Position,
    actor: NationId,
) -> impl Iterator<Item = IncidentId> + use<'p> {
    scenario.incident_ids().filter(move |incident| before.seen(actor, *incident) != 0)
}

fn received(scenario: &Scenario, before: &Position, from: NationId, slot: u8, wake: Wake) -> Subject {
    let appropriate = before.dispatch(from, slot).appropriate;
    Subject { wake, ..of_dispatch(scenario, before, from, slot, appropriate) }
}

fn of_dispatch(
    scenario: &Scenario,
    before: &Position,
    from: NationId,
    slot: u8,
    appropriate: bool,
) -> Subject {
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
        order: None,
        level: None,
        line: Some(dispatch.channel),
        substance: dispatch.evidence.is_some()
            || states_observed(scenario, before, from, dispatch.incident, dispatch.fields),
        pleads_means: false,
        earlier: Acts::default(),
        beside: Acts::default(),
    }
}

/// Whether a message that states facts speaks of what its sender saw itself.
fn states_observed(
    scenario: &Scenario,
    before: &Position,
    from: NationId,
    about: Option<IncidentId>,
    fields: Fields,
) -> bool {
    fields.has(Field::Facts) && about.is_some_and(|incident| observed(scenario, before, from, incident))
}
