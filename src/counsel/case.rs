//! The facts of a case: once as a seat holds them, once as they are.

use crate::engine::{Claim, LegalLevel, Phase, Position, SeatView, legal_level, lets_in};
use crate::framework::{Field, Fields, Ground, Tag, Tags};
use crate::scenario::{ATTRIBUTABLE, ActionId, IncidentId, NationId, Scenario};

/// From this percentage on the link to a State holds; from [`DOUBTFUL`] on it is doubtful. A convention: no
/// standard of proof is settled.
const HOLDS: u8 = 80;
const DOUBTFUL: u8 = 55;
/// From this step on the State of the soil could act and does not (below, it prohibits or is unable).
const IGNORED: u8 = 3;

/// An act that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    pub by: NationId,
    pub order: ActionId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    pub claim: Claim,
    pub said: Fields,
    /// Tags beyond the order's own, given by a facilitator's ruling.
    pub tags: Tags,
}

/// Whether the act complained of is the other State's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    Fails,
    Doubtful,
    Holds,
}

/// What the actor has suffered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Injury {
    /// E0–E4 and S0–S5.
    pub effects: u8,
    pub severity: u8,
    pub governmental: bool,
    pub coercive: bool,
    /// Whether it has ended.
    pub over: bool,
}

/// How far the other State has been called on to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    Nothing,
    /// It was asked or told, which is not a call.
    Question,
    /// A call has reached it, but not one full Decision ago.
    Fresh,
    /// It has had the call in hand for one full Decision.
    InHand,
}

/// The facts of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whether these are the facts as they are, and not as a seat holds them.
    pub truth: bool,
    pub turn: u8,
    /// Whether a message can still reach the other before this turn's Decision.
    pub can_write: bool,
    pub ground: Ground,
    /// E0–E4 of the act's own effect on the other.
    pub effect: u8,
    pub reversible: bool,
    pub rights: bool,
    pub tags: Tags,
    pub said: Fields,
    pub claim: Claim,
    pub directed: bool,
    pub injury: Option<Injury>,
    /// Whether the actor is the State that was injured.
    pub injured: bool,
    pub link: Link,
    /// How likely the seat's analysts hold it that the other is responsible, in percent; 0 or 100 in truth.
    pub percent: u8,
    /// Whether some State other than the one named is held responsible.
    pub elsewhere: bool,
    /// Whether the other left requests about it lying.
    pub left_lying: bool,
    /// Whether leaving them lying can have been a wrongful omission: the State could act, on its own soil.
    pub omission: bool,
    /// Whether the machines behind what was suffered stand on the soil of a third State.
    pub third_soil: bool,
    /// Whether the actor itself is the author of what the order would end.
    pub author: bool,
    pub call: Call,
    pub notice: bool,
    /// Whether a call or notice that reached the other said what has to stop.
    pub demanded: bool,
    pub consent: bool,
    /// Whether the dispute is before a body that can bind both sides.
    pub before_body: bool,
    /// Whether the other has repaired, or offered to.
    pub repaired: bool,
    /// Whether a group in the other State, and not the State, is held responsible.
    pub group: bool,
    /// Whether an own question to the other about it is still open.
    pub asking: bool,
}

impl Case {
    /// Takes the facts from what a seat knows: from its view alone.
    pub fn as_known(view: SeatView<'_>, scenario: &Scenario, act: &Act) -> Self {
        let handle = act.incident.map(|incident| view.incident_handle(incident));
        let seen = handle.and_then(|handle| view.incident_seen(handle));
        let (percent, elsewhere) = match (act.other, handle) {
            (Some(other), Some(handle)) => {
                let elsewhere = (0..view.nations())
                    .map(NationId::from_at)
                    .any(|third| third != other && third != act.by && view.link(third, handle).0 >= HOLDS);
                (view.link(other, handle).0, elsewhere)
            }
            _ => (0, false),
        };
        let towards = act.other.map_or(Tags::NONE, |other| view.has_done(Some(other), handle));
        let injury = seen.zip(handle).map(|((_, severity, effects), handle)| {
            let (governmental, coercive) = view.incident_flags(handle);
            Injury { effects, severity, governmental, coercive, over: view.incident_over(handle) }
        });
        Self {
            injury,
            injured: seen.is_some_and(|(target, ..)| target == act.by),
            link: linked(percent),
            percent,
            elsewhere,
            left_lying: act.other.is_some_and(|other| view.left_lying(other) > 0),
            // What the other could have done is not for the asker to know.
            omission: true,
            author: handle.is_some_and(|handle| view.knowledge(handle) == crate::framework::Knowledge::Aware),
            call: call(act.other.and_then(|other| view.called(other)), view.turn(), towards),
            notice: act.other.is_some_and(|other| view.gave_notice(other)),
            demanded: act.other.is_some_and(|other| view.demanded(other)),
            consent: act.other.is_some_and(|other| view.consent_of(other) || view.invited(other)),
            before_body: view.has_done(None, handle).has(Tag::Mediate),
            // An offer that has not reached the seat is none it can know of.
            repaired: act.other.is_some_and(|other| view.was_offered_repair(other)),
            group: act.other.zip(handle).is_some_and(|(other, handle)| view.link(other, handle).1 >= HOLDS),
            asking: act.other.is_some_and(|other| view.asking(other)),
            ..Self::of(scenario, act, view.turn(), view.phase() == Phase::Consultation)
        }
    }

    /// Takes the facts as they are.
    pub fn in_truth(scenario: &Scenario, position: &Position, act: &Act) -> Self {
        let truth = act.incident.map(|incident| scenario.truth(position.variant, incident));
        let responsible = truth.filter(|truth| truth.step >= ATTRIBUTABLE).and_then(|truth| truth.actor);
        let link = if responsible.is_some() && responsible == act.other { Link::Holds } else { Link::Fails };
        let injury = act.incident.and_then(|incident| {
            let def = &scenario.incidents[incident.at()];
            let at = usize::from(position.incidents[incident.at()].stage);
            let stage = def.stages.get(at.checked_sub(1)?)?;
            // What has been suffered does not shrink when it ends.
            let worst = def.stages[..at].iter().map(|stage| stage.effects).max().unwrap_or(stage.effects);
            Some(Injury {
                effects: worst,
                severity: stage.severity,
                governmental: stage.inherently_governmental,
                coercive: stage.coercive_demand,
                over: at == def.stages.len(),
            })
        });
        let towards = act.other.map_or(Tags::NONE, |other| position.done(act.by, Some(other), act.incident));
        Self {
            truth: true,
            injury,
            injured: act.incident.is_some_and(|incident| scenario.incidents[incident.at()].target == act.by),
            link,
            percent: if link == Link::Holds { 100 } else { 0 },
            elsewhere: responsible.is_some() && responsible != act.other,
            left_lying: act
                .other
                .is_some_and(|other| position.done(other, Some(act.by), act.incident).has(Tag::Silence)),
            omission: truth
                .zip(act.other)
                .is_some_and(|(truth, other)| truth.territory.contains(other) && truth.step >= IGNORED),
            third_soil: truth.zip(act.other).is_some_and(|(truth, other)| {
                !truth.territory.is_empty() && !truth.territory.contains(other)
            }),
            author: truth.is_some_and(|truth| truth.actor == Some(act.by)),
            call: call(
                act.other.and_then(|other| position.pair(act.by, other).called.checked_sub(1)),
                position.turn,
                towards,
            ),
            notice: act.other.is_some_and(|other| position.pair(act.by, other).gave_notice > 0),
            demanded: act.other.is_some_and(|other| position.pair(act.by, other).demanded),
            consent: act.other.is_some_and(|other| lets_in(scenario, position, other, act.by)),
            before_body: position.done(act.by, None, act.incident).has(Tag::Mediate),
            repaired: act.other.is_some_and(|other| {
                let done = position.done(other, Some(act.by), act.incident);
                done.has(Tag::Repair) || done.has(Tag::OfferRepair)
            }),
            group: responsible.is_none()
                && truth
                    .zip(act.other)
                    .is_some_and(|(truth, other)| truth.step > 1 && truth.territory.contains(other)),
            asking: act
                .other
                .is_some_and(|other| crate::engine::asking(position, act.by, other, act.incident)),
            ..Self::of(scenario, act, position.turn, false)
        }
    }

    fn of(scenario: &Scenario, act: &Act, turn: u8, can_write: bool) -> Self {
        const INTO: Tags = Tags::of(Tag::Intrude)
            .with(Tags::of(Tag::Disrupt))
            .with(Tags::of(Tag::Damage))
            .with(Tags::of(Tag::Erase))
            .with(Tags::of(Tag::Tamper));
        let action = &scenario.actions[act.order.at()];
        let tags = action.tags.with(act.tags);
        // A ruling may say that "something else" was an operation after all.
        let ground = match action.ground {
            Ground::Diplomacy if tags.has(Tag::Force) => Ground::Force,
            Ground::Diplomacy if tags.has(Tag::Threat) => Ground::Threat,
            Ground::Diplomacy if tags.has(Tag::Proxy) || tags.has(Tag::SupportGroup) => Ground::Proxy,
            Ground::Diplomacy if tags.has_any(INTO) => Ground::Abroad,
            Ground::Diplomacy if tags.has(Tag::FeedFalse) => Ground::Deceit,
            Ground::Diplomacy if tags.has(Tag::Sanction) || tags.has(Tag::TradeSanction) => Ground::Retorsion,
            ground => ground,
        };
        let ruled = if ground == action.ground {
            0
        } else if tags.has(Tag::Damage) {
            3
        } else {
            2
        };
        Self {
            truth: false,
            turn,
            can_write,
            ground,
            effect: action.effect_class.max(ruled),
            reversible: action.reversible,
            rights: action.rights,
            tags,
            said: act.said,
            claim: act.claim,
            directed: act.other.is_some(),
            injury: None,
            injured: false,
            link: Link::Fails,
            percent: 0,
            elsewhere: false,
            left_lying: false,
            omission: false,
            third_soil: false,
            author: false,
            call: Call::Nothing,
            notice: false,
            demanded: false,
            consent: false,
            before_body: false,
            repaired: false,
            group: false,
            asking: false,
        }
    }

    /// Returns the legal level of what was suffered; without a link there is none, whatever the effects.
    pub fn level(&self) -> LegalLevel {
        self.injury.map_or(LegalLevel::T0, |injury| legal_level(self.link == Link::Holds, injury.effects))
    }

    pub fn urgent(&self) -> bool {
        self.said.has(Field::Urgent)
    }

    pub fn demands(&self) -> bool {
        self.said.has(Field::Demand) || self.demanded
    }
}

fn linked(percent: u8) -> Link {
    match percent {
        HOLDS.. => Link::Holds,
        DOUBTFUL.. => Link::Doubtful,
        _ => Link::Fails,
    }
}

fn call(called: Option<u8>, turn: u8, towards: Tags) -> Call {
    match called {
        Some(since) if since < turn => Call::InHand,
        Some(_) => Call::Fresh,
        None if towards.has(Tag::Ask) || towards.has(Tag::Notify) => Call::Question,
        None => Call::Nothing,
    }
}
