//! Conditions of rules: masks first, then questions in a row, each answer leading on.

use crate::counsel::{self, Act, Case, Reading};
use crate::engine::{Position, SeatView, asking, claim_missing, lets_in};
use crate::framework::{Capacity, Knowledge, Level, Tag, Tags, When};
use crate::scenario::{ATTRIBUTABLE, Health, NationId, Scenario};
use crate::scoring::subject::Subject;
use std::cell::Cell;

/// One question to the position. What many rules ask of the same State and incident are [`facts`], looked up
/// once.
#[derive(Clone, Copy, Debug)]
enum Op {
    Fact(u32),
    Done(Tag),
    DoneAbout(Tag),
    Ever(Tag),
    OtherDone(Tag),
    SomeoneDone(Tag),
    Learned(Knowledge),
    Since(Knowledge, u8),
    Seen(u8),
    CapacityBelow(Capacity, u8),
    WithinMeans(Capacity, u8),
    States(u16),
    Claim(u8),
    ClaimMissing(u8),
    Asking,
    OtherDepends,
    UnwarnedNeighbour,
    Reachable,
    NamedAlready,
    LetIn,
    Line(Level),
    StaleEntry,
    Lawful,
    Turn(u8),
    Frozen,
    Also(Tag),
    Promised(u8),
    PleadsMeans,
    Emergency(u8),
    Substance,
}

const AUTHOR: u32 = 1;
const HOST: u32 = 1 << 1;
const ATTRIBUTABLE_FACT: u32 = 1 << 2;
const RUNNING: u32 = 1 << 3;
const VICTIM: u32 = 1 << 4;
const OTHER_VICTIM: u32 = 1 << 5;
const KNOWS: u32 = 1 << 6;
const SEVERITY: u32 = 1 << 9;
const CRITICAL: u32 = 1 << 15;
const IMPAIRS: u32 = 1 << 16;
const OWN_TARGET: u32 = 1 << 17;
const MALICIOUS: u32 = 1 << 18;
const CRIMINAL: u32 = 1 << 19;
/// From this class of effects on, use is impaired or damage done (A/70/174 13(f)).
const IMPAIRING: u8 = 2;
/// Parts a State can stand in, and how many ways there are to stand.
const PARTS: [u32; 3] = [AUTHOR, HOST, VICTIM];
pub(super) const STANDINGS: usize = PARTS.len() + 1;
const READS_TRUTH: u32 = AUTHOR
    | HOST
    | ATTRIBUTABLE_FACT
    | RUNNING
    | IMPAIRS
    | OWN_TARGET
    | MALICIOUS
    | CRIMINAL
    | (SEVERITY * 0b11_1111);

/// Where a condition goes on: another question, or the answer.
type Target = u16;
const YES: Target = Target::MAX - 1;
const NO: Target = Target::MAX;

/// A question and where each answer to it leads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    op: Op,
    yes: Target,
    no: Target,
}

/// A compiled condition: what has to be so and what must not be is asked with a mask first, the rest one
/// question after another until the answer is clear.
#[derive(Clone, Debug, Default)]
pub(super) struct Condition {
    need: u32,
    never: u32,
    done: Tags,
    not_done: Tags,
    /// One of these at least; none: no matter.
    done_any: Tags,
    entry: Option<Target>,
}

/// What many rules ask of one subject.
pub(super) struct Ground {
    facts: u32,
    done: Tags,
    /// What other States did towards this one about the incident, looked up when it is first asked for.
    received: Cell<Option<Tags>>,
    /// Unmet conditions of the claims ladder.
    unmet: Cell<Option<u32>>,
}

impl Ground {
    /// Returns whether the State stands in a part, as [`Condition::part`] numbers them.
    pub(super) fn stands(&self, part: usize) -> bool {
        PARTS.get(part).is_none_or(|bit| self.facts & bit != 0)
    }
}

impl Condition {
    /// Compiles a condition; returns with it whether it reads the truth, or what another did that the one
    /// judged may not know of.
    pub(super) fn compile(when: &When, nodes: &mut Vec<Node>) -> (Self, bool) {
        let mut condition = Self::default();
        let mut rest = Vec::new();
        condition.masks(when, &mut rest);
        let entry = rest.into_iter().rev().fold(YES, |entry, inner| emit(inner, entry, NO, nodes));
        condition.entry = (entry != YES).then_some(entry);
        (condition, reads_truth(when))
    }

    /// Takes what a mask can ask out of a conjunction.
    fn masks<'w>(&mut self, when: &'w When, rest: &mut Vec<&'w When>) {
        match when {
            When::All(list) => list.iter().for_each(|inner| self.masks(inner, rest)),
            When::DoneAbout(tag) => self.done = self.done.with(Tags::of(*tag)),
            When::Any(list)
                if self.done_any.is_empty()
                    && list.iter().all(|inner| matches!(inner, When::DoneAbout(_))) =>
            {
                for inner in list {
                    if let When::DoneAbout(tag) = inner {
                        self.done_any = self.done_any.with(Tags::of(*tag));
                    }
                }
            }
            When::Not(inner) => match (&**inner, fact(inner)) {
                (_, Some(bit)) => self.never |= bit,
                (When::DoneAbout(tag), _) => self.not_done = self.not_done.with(Tags::of(*tag)),
                (When::Any(list), _)
                    if list
                        .iter()
                        .all(|inner| fact(inner).is_some() || matches!(inner, When::DoneAbout(_))) =>
                {
                    for inner in list {
                        match (inner, fact(inner)) {
                            (When::DoneAbout(tag), _) => self.not_done = self.not_done.with(Tags::of(*tag)),
                            (_, bit) => self.never |= bit.unwrap_or(0),
                        }
                    }
                }
                _ => rest.push(when),
            },
            _ => match fact(when) {
                Some(bit) => self.need |= bit,
                None => rest.push(when),
            },
        }
    }

    /// Returns whether the masks leave the condition open.
    pub(super) fn may(&self, ground: &Ground) -> bool {
        ground.facts & self.need == self.need
            && ground.facts & self.never == 0
            && ground.done.has_all(self.done)
            && !ground.done.has_any(self.not_done)
            && (self.done_any.is_empty() || ground.done.has_any(self.done_any))
    }

    /// Returns in which part a State must stand for the condition to hold: author, host, victim, or any (3).
    pub(super) fn part(&self) -> usize {
        PARTS.iter().position(|part| self.need & part != 0).unwrap_or(PARTS.len())
    }

    /// Asks what the masks could not.
    pub(super) fn holds(
        &self,
        nodes: &[Node],
        scenario: &Scenario,
        before: &Position,
        subject: &Subject,
        ground: &Ground,
    ) -> bool {
        let mut at = match self.entry {
            None => return true,
            Some(entry) => entry,
        };
        loop {
            let Some(node) = nodes.get(usize::from(at)) else { return at == YES };
            at = if ask(node.op, scenario, before, subject, ground) { node.yes } else { node.no };
        }
    }
}

/// Returns the bit of a fact; `None`: the question is not one.
fn fact(when: &When) -> Option<u32> {
    Some(match when {
        When::Author => AUTHOR,
        When::Host => HOST,
        When::Attributable => ATTRIBUTABLE_FACT,
        When::Running => RUNNING,
        When::Victim => VICTIM,
        When::OtherVictim => OTHER_VICTIM,
        When::Critical => CRITICAL,
        When::Impairs => IMPAIRS,
        When::OwnTarget => OWN_TARGET,
        When::Malicious => MALICIOUS,
        When::Criminal => CRIMINAL,
        When::Knows(level) | When::Since(level, 0) if *level != Knowledge::Unaware => {
            KNOWS << (*level as u32 - 1)
        }
        When::Severity(least) if *least <= 5 => SEVERITY << *least,
        _ => return None,
    })
}

/// Appends the questions of a condition, the last first, and returns where it begins.
fn emit(when: &When, yes: Target, no: Target, nodes: &mut Vec<Node>) -> Target {
    match when {
        When::All(list) => list.iter().rev().fold(yes, |next, inner| emit(inner, next, no, nodes)),
        When::Any(list) => list.iter().rev().fold(no, |next, inner| emit(inner, yes, next, nodes)),
        When::Not(inner) => emit(inner, no, yes, nodes),
        _ => {
            let at = nodes.len().min(usize::from(YES) - 1) as Target;
            nodes.push(Node { op: op(when), yes, no });
            at
        }
    }
}

fn op(when: &When) -> Op {
    match when {
        // Lists and negations are questions in a row, never one.
        When::All(_) | When::Any(_) | When::Not(_) | When::Is(_) => Op::Fact(0),
        When::Author
        | When::Host
        | When::Attributable
        | When::Running
        | When::Victim
        | When::OtherVictim
        | When::Critical
        | When::Impairs
        | When::OwnTarget
        | When::Malicious
        | When::Criminal
        | When::Knows(_)
        | When::Severity(_) => Op::Fact(fact(when).unwrap_or(0)),
        When::Also(tag) => Op::Also(*tag),
        When::Promised(turns) => Op::Promised(*turns),
        When::PleadsMeans => Op::PleadsMeans,
        When::Emergency(turns) => Op::Emergency(*turns),
        When::Substance => Op::Substance,
        When::Done(tag) => Op::Done(*tag),
        When::DoneAbout(tag) => Op::DoneAbout(*tag),
        When::Ever(tag) => Op::Ever(*tag),
        When::OtherDone(tag) => Op::OtherDone(*tag),
        When::SomeoneDone(tag) => Op::SomeoneDone(*tag),
        When::Learned(level) => Op::Learned(*level),
        When::Since(level, turns) => Op::Since(*level, *turns),
        When::Seen(turns) => Op::Seen(*turns),
        When::CapacityBelow(kind, than) => Op::CapacityBelow(*kind, *than),
        When::WithinMeans(kind, than) => Op::WithinMeans(*kind, *than),
        When::States(field) => Op::States(1 << *field as u16),
        When::Claim(least) => Op::Claim(*least),
        When::ClaimMissing(least) => Op::ClaimMissing(*least),
        When::Asking => Op::Asking,
        When::OtherDepends => Op::OtherDepends,
        When::UnwarnedNeighbour => Op::UnwarnedNeighbour,
        When::Reachable => Op::Reachable,
        When::NamedAlready => Op::NamedAlready,
        When::LetIn => Op::LetIn,
        When::Line(level) => Op::Line(*level),
        When::StaleEntry => Op::StaleEntry,
        When::Lawful => Op::Lawful,
        When::Turn(least) => Op::Turn(*least),
        When::Frozen => Op::Frozen,
    }
}

/// Whether a condition reads what only the facilitator knows. What another did, or what became of a question,
/// may be hidden from the one judged.
fn reads_truth(when: &When) -> bool {
    match when {
        When::All(list) | When::Any(list) => list.iter().any(reads_truth),
        When::Not(inner) => reads_truth(inner),
        When::OtherDone(_)
        | When::SomeoneDone(_)
        | When::WithinMeans(..)
        | When::ClaimMissing(_)
        | When::Asking
        | When::StaleEntry
        | When::Lawful => true,
        _ => fact(when).is_some_and(|bit| bit & READS_TRUTH != 0),
    }
}

/// Looks up what many rules ask of a subject.
pub(super) fn ground(scenario: &Scenario, before: &Position, subject: &Subject) -> Ground {
    let Subject { actor, other, incident, .. } = *subject;
    let done = before.done(actor, None, incident).with(subject.earlier.about(None, incident));
    let Some(incident) = incident else {
        // An act that names no incident is judged by what it did, and to whom.
        let critical = other
            .is_some_and(|other| scenario.sectors[scenario.nations[other.at()].main_sector.at()].critical);
        return Ground {
            facts: if critical { CRITICAL } else { 0 },
            done,
            received: Cell::new(None),
            unmet: Cell::new(None),
        };
    };
    let def = &scenario.incidents[incident.at()];
    let truth = scenario.truth(before.variant, incident);
    let stage = usize::from(before.incidents[incident.at()].stage);
    let when = |is: bool, bit: u32| if is { bit } else { 0 };
    let known = before.knowledge(actor, incident).max(subject.level.unwrap_or_default());
    let mut facts = when(truth.actor == Some(actor), AUTHOR)
        | when(truth.malicious() && truth.territory.contains(actor), HOST)
        | when(truth.actor.is_some() && truth.step >= ATTRIBUTABLE, ATTRIBUTABLE_FACT)
        | when(stage > 0 && stage < def.stages.len(), RUNNING)
        | when(def.target == actor, VICTIM)
        | when(other == Some(def.target), OTHER_VICTIM)
        | when(scenario.sectors[def.sector.at()].critical, CRITICAL)
        | when(def.target == actor && truth.actor == Some(actor), OWN_TARGET)
        | when(truth.malicious(), MALICIOUS)
        | when(truth.actor.is_none() && truth.malicious(), CRIMINAL)
        | (KNOWS * ((1 << known as u32) - 1));
    // The worst that has been counts, and not the last: what ended mildly was grave all the same.
    let seen = &def.stages[..stage.min(def.stages.len())];
    if let Some(worst) = seen.iter().map(|stage| stage.severity).max() {
        facts |= SEVERITY * ((2 << worst.min(5)) - 1);
    }
    facts |= when(seen.iter().any(|stage| stage.effects >= IMPAIRING), IMPAIRS);
    Ground { facts, done, received: Cell::new(None), unmet: Cell::new(None) }
}

fn ask(op: Op, scenario: &Scenario, before: &Position, subject: &Subject, ground: &Ground) -> bool {
    let Subject { actor, other, incident, .. } = *subject;
    let others = || scenario.nation_ids().filter(move |nation| *nation != actor);
    match op {
        Op::Fact(bit) => ground.facts & bit != 0,
        Op::Done(tag) => {
            before.done(actor, other, incident).has(tag) || subject.earlier.about(other, incident).has(tag)
        }
        Op::DoneAbout(tag) => ground.done.has(tag),
        Op::Ever(tag) => {
            before.done(actor, None, None).has(tag) || subject.earlier.about(None, None).has(tag)
        }
        Op::OtherDone(tag) => other.is_some_and(|other| before.done(other, Some(actor), incident).has(tag)),
        Op::SomeoneDone(tag) => {
            let received = ground.received.get().unwrap_or_else(|| {
                let all = others()
                    .fold(Tags::NONE, |all, other| all.with(before.done(other, Some(actor), incident)));
                ground.received.set(Some(all));
                all
            });
            received.has(tag)
        }
        Op::Learned(level) if subject.level == Some(level) => true,
        Op::Learned(level) => incident
            .is_some_and(|incident| before.knew(actor, incident, level) == before.turn.saturating_add(1)),
        Op::Since(level, turns) => incident.is_some_and(|incident| {
            let since = before.knew(actor, incident, level);
            since > 0 && since.saturating_add(turns) <= before.turn.saturating_add(1)
        }),
        Op::Seen(turns) => incident.is_some_and(|incident| {
            let since = before.first_seen(actor, incident);
            since > 0 && since.saturating_add(turns) <= before.turn.saturating_add(1)
        }),
        Op::CapacityBelow(kind, than) => before.capacity(actor, kind) < than,
        Op::WithinMeans(kind, than) => within_means(scenario, before, subject, kind, than),
        Op::States(field) => subject.fields.0 & field != 0,
        Op::Claim(least) => subject.claim as u8 >= least,
        Op::ClaimMissing(least) => {
            let unmet = ground.unmet.get().unwrap_or_else(|| {
                let count = other.zip(incident).map_or(u32::MAX, |(other, incident)| {
                    claim_missing(scenario, before, actor, other, incident, subject.claim, subject.fields)
                        .count_ones()
                });
                ground.unmet.set(Some(count));
                count
            });
            unmet >= u32::from(least)
        }
        Op::Asking => other.is_some_and(|other| asking(before, actor, other, incident)),
        Op::OtherDepends => {
            incident.zip(other).is_some_and(|(incident, other)| depends(scenario, incident, other))
        }
        Op::UnwarnedNeighbour => incident.is_some_and(|incident| {
            let said = ground.done.has(Tag::Bulletin);
            let told = Tags::of(Tag::Warn).with(Tags::of(Tag::Notify));
            !said
                && others().any(|other| {
                    depends(scenario, incident, other)
                        && !before.done(actor, Some(other), Some(incident)).has_any(told)
                })
        }),
        Op::Reachable => other.is_some_and(|other| SeatView::new(scenario, before, actor).reaches(other)),
        Op::NamedAlready => other.is_some_and(|other| {
            others().any(|third| third != other && before.done(third, Some(other), incident).has(Tag::Claim))
        }),
        Op::LetIn => other.is_some_and(|other| lets_in(scenario, before, other, actor)),
        Op::Also(tag) => subject.beside.about(None, incident).has(tag),
        Op::Promised(turns) => {
            let to = |other: NationId| {
                let since = before.pair(actor, other).promised;
                since > 0 && since.saturating_add(turns) <= before.turn.saturating_add(1)
            };
            other.map_or_else(|| others().any(to), to)
        }
        Op::PleadsMeans => subject.pleads_means,
        Op::Emergency(turns) => {
            let since = before.nations[actor.at()].emergency;
            since > 0 && since.saturating_add(turns) <= before.turn.saturating_add(1)
        }
        Op::Substance => subject.substance,
        Op::Line(level) => subject.line.is_some_and(|line| scenario.channels[line.at()].level == level),
        Op::StaleEntry => subject.line.is_some_and(|line| {
            before.channels[line.at()].health == Health::Stale
                && scenario.channels[line.at()].gone == Some(actor)
        }),
        Op::Lawful => lawful(scenario, before, subject),
        Op::Turn(least) => before.turn >= least,
        Op::Frozen => match other {
            Some(other) => before.frozen_between(actor, other),
            None => others().any(|other| before.frozen_between(actor, other)),
        },
    }
}

/// Asked of very few acts, and kept out of line so that all other questions stay cheap.
#[inline(never)]
fn lawful(scenario: &Scenario, before: &Position, subject: &Subject) -> bool {
    subject.order.is_some_and(|order| {
        let Subject { actor, other, incident, claim, fields, tags, .. } = *subject;
        let act = Act { by: actor, order, other, incident, claim, said: fields, tags };
        counsel::judge(&Case::in_truth(scenario, before, &act), Reading::usual()).verdict.is_lawful()
    })
}

fn depends(scenario: &Scenario, incident: crate::scenario::IncidentId, nation: NationId) -> bool {
    scenario.incidents[incident.at()].depends.contains(nation)
}

/// Receipt was acknowledged, or an answer says it.
const ANSWERED: Tags =
    Tags::these(&[Tag::Acknowledge, Tag::Answer, Tag::AnswerPart, Tag::DeclineReasoned, Tag::Refer]);

/// A/70/174 para 14: the means were short at the start of the turn, the free acts were done, help was asked
/// for, and none on offer was left unused.
fn within_means(scenario: &Scenario, before: &Position, subject: &Subject, kind: Capacity, than: u8) -> bool {
    let Subject { actor, incident, .. } = *subject;
    let done = before.done(actor, None, incident);
    let unused = scenario.nation_ids().any(|helper| {
        helper != actor
            && before.done(helper, Some(actor), incident).has(Tag::Offer)
            && !before.done(actor, Some(helper), incident).has(Tag::Consent)
    });
    before.capacity(actor, kind) < than && done.has_any(ANSWERED) && done.has(Tag::AskHelp) && !unused
}
