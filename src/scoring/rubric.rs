//! Rules compiled to flat operations, sorted by the kind of event that wakes them.

use crate::engine::{DispatchState, Event, Position, Postfix};
use crate::framework::{Capacity, Framework, Knowledge, RuleFile, RuleKind, Tag, Tags, Verdict, Wake, When};
use crate::scenario::{RuleId, Scenario};
use crate::scoring::subject::{Subject, subjects};
use std::collections::BTreeMap;
use std::ops::Range;

const UNTAGGED: usize = 64;
/// From this step of State responsibility on, conduct can be attributed (ARSIWA arts 4, 7, 8).
const ATTRIBUTABLE: u8 = 6;
/// A question that has not even arrived keeps nobody waiting longer than this many turns.
const USUAL_CLOCK: u8 = 2;

/// A rubric, ready to judge.
#[derive(Clone, Debug)]
pub struct Rubric {
    /// Rules by the event that wakes them and the first tag they ask for; the last place is for rules that ask for none.
    by_wake: Box<[[Range<u32>; UNTAGGED + 1]]>,
    pub rules: Box<[Rule]>,
    ops: Box<[Op]>,
    pub families: usize,
    /// The rules as written, at the same places.
    pub source: Box<[RuleFile]>,
    pub hash: [u8; 32],
}

/// One rule.
#[derive(Clone, Debug)]
pub struct Rule {
    all: Tags,
    none: Tags,
    when: Range<u32>,
    /// 0–11 for N01–N12.
    pub norm: u8,
    pub verdict: Verdict,
    pub weight: u8,
    pub kind: RuleKind,
    pub family: u16,
    pub remedies: bool,
    /// Whether every finding counts, or only the first about an incident: a duty closes once, a request is a duty each time.
    pub each: bool,
    /// Whether its conditions read what only the facilitator knows.
    pub reads_truth: bool,
}

#[derive(Clone, Copy, Debug)]
enum Op {
    All(u8),
    Any(u8),
    Not,
    Done(Tag),
    DoneAbout(Tag),
    OtherDone(Tag),
    Knows(Knowledge),
    CapacityBelow(Capacity, u8),
    Severity(u8),
    States(u16),
    Claim(u8),
    Asking,
    Author,
    Host,
    Attributable,
    Running,
    Victim,
}

impl Rubric {
    /// Compiles the built-in rules and those of the scenario.
    pub fn compile(framework: &Framework, scenario: &Scenario) -> Self {
        let built_in = framework.rules.iter().filter(|rule| !scenario.file.without_rules.contains(&rule.id));
        let mut source: Vec<RuleFile> = built_in.filter(|rule| !scenario.file.rules.iter().any(|own| own.id == rule.id)).cloned().collect();
        source.extend(scenario.file.rules.iter().cloned());
        source.sort_by(|a, b| (a.wakes, bucket(a), &a.id).cmp(&(b.wakes, bucket(b), &b.id)));

        let mut ops = Vec::new();
        let mut families = BTreeMap::new();
        let rules: Box<[Rule]> = source
            .iter()
            .map(|rule| {
                let start = ops.len() as u32;
                let reads_truth = rule.when.as_ref().is_some_and(|when| compile(when, &mut ops));
                let name = if rule.family.is_empty() { &rule.id } else { &rule.family };
                let count = families.len() as u16;
                Rule {
                    all: rule.all.iter().copied().collect(),
                    none: rule.none.iter().copied().collect(),
                    when: start..ops.len() as u32,
                    norm: framework.norms.iter().position(|norm| norm.id == rule.norm).unwrap_or(0) as u8,
                    verdict: rule.verdict,
                    weight: rule.weight,
                    kind: rule.kind,
                    family: *families.entry(name.clone()).or_insert(count),
                    remedies: rule.remedies,
                    each: rule.each || matches!(rule.wakes, Wake::Answered | Wake::Lapsed),
                    reads_truth,
                }
            })
            .collect();
        let range = |wake: usize, tag: usize| {
            let place = |rule: &RuleFile| (rule.wakes as usize, bucket(rule));
            let start = source.partition_point(|rule| place(rule) < (wake, tag)) as u32;
            start..source.partition_point(|rule| place(rule) <= (wake, tag)) as u32
        };
        let by_wake = (0..Wake::COUNT).map(|wake| std::array::from_fn(|tag| range(wake, tag))).collect();
        Self { by_wake, rules, ops: ops.into(), families: families.len(), source: source.into(), hash: framework.rubric_hash }
    }

    /// Judges an event: calls `found` with the rule and what the event is about, for every rule that speaks.
    pub(super) fn judge(&self, scenario: &Scenario, before: &Position, event: &Event, mut found: impl FnMut(RuleId, &Rule, &Subject)) {
        subjects(scenario, before, event, |subject| {
            let mut tags = subject.tags.0;
            loop {
                let tag = if tags == 0 { UNTAGGED } else { tags.trailing_zeros() as usize };
                let range = &self.by_wake[subject.wake as usize][tag];
                let start = range.start as usize;
                for (at, rule) in self.rules[start..range.end as usize].iter().enumerate() {
                    if subject.tags.has_all(rule.all)
                        && !subject.tags.has_any(rule.none)
                        && (rule.when.is_empty() || holds(&self.ops[rule.when.start as usize..rule.when.end as usize], scenario, before, subject))
                    {
                        found(RuleId::from_at(start + at), rule, subject);
                    }
                }
                if tag == UNTAGGED {
                    break;
                }
                tags &= tags - 1;
            }
        });
    }
}

/// Returns the first tag a rule asks for.
fn bucket(rule: &RuleFile) -> usize {
    rule.all.iter().map(|tag| *tag as usize).min().unwrap_or(UNTAGGED)
}

/// Appends a condition in postfix order and returns whether it reads the truth.
fn compile(when: &When, ops: &mut Vec<Op>) -> bool {
    let mut truth = false;
    let op = match when {
        When::All(list) | When::Any(list) => {
            for inner in list {
                truth |= compile(inner, ops);
            }
            let count = list.len().min(64) as u8;
            if matches!(when, When::All(_)) { Op::All(count) } else { Op::Any(count) }
        }
        When::Not(inner) => {
            truth = compile(inner, ops);
            Op::Not
        }
        When::Done(tag) => Op::Done(*tag),
        When::DoneAbout(tag) => Op::DoneAbout(*tag),
        // What another did may be hidden from the one judged, so it counts as truth for the second door.
        When::OtherDone(tag) => {
            truth = true;
            Op::OtherDone(*tag)
        }
        When::Knows(level) => Op::Knows(*level),
        When::CapacityBelow(kind, than) => Op::CapacityBelow(*kind, *than),
        When::Severity(least) => {
            truth = true;
            Op::Severity(*least)
        }
        When::States(field) => Op::States(1 << *field as u16),
        When::Claim(least) => Op::Claim(*least),
        // What became of a question may be hidden from whoever asked it.
        When::Asking => {
            truth = true;
            Op::Asking
        }
        When::Author => {
            truth = true;
            Op::Author
        }
        When::Host => {
            truth = true;
            Op::Host
        }
        When::Attributable => {
            truth = true;
            Op::Attributable
        }
        When::Running => {
            truth = true;
            Op::Running
        }
        When::Victim => Op::Victim,
    };
    ops.push(op);
    truth
}

fn holds(ops: &[Op], scenario: &Scenario, before: &Position, subject: &Subject) -> bool {
    let Subject { actor, other, incident, .. } = *subject;
    let truth = |incident| scenario.truth(before.variant, incident);
    let mut stack = Postfix::default();
    for op in ops {
        let value = match *op {
            Op::All(count) => stack.all(count),
            Op::Any(count) => stack.any(count),
            Op::Not => !stack.any(1),
            Op::Done(tag) => before.done(actor, other, incident).has(tag),
            Op::DoneAbout(tag) => before.done(actor, None, incident).has(tag),
            Op::OtherDone(tag) => other.is_some_and(|other| before.done(other, Some(actor), incident).has(tag)),
            Op::Knows(level) => incident.is_some_and(|incident| before.knowledge(actor, incident) >= level),
            Op::CapacityBelow(kind, than) => before.capacity(actor, kind) < than,
            Op::Severity(least) => incident.is_some_and(|incident| {
                let stage = before.incidents[incident.at()].stage;
                stage > 0 && scenario.incidents[incident.at()].stages.get(usize::from(stage) - 1).is_some_and(|stage| stage.severity >= least)
            }),
            Op::States(field) => subject.fields.0 & field != 0,
            Op::Claim(least) => subject.claim as u8 >= least,
            Op::Asking => before.dispatches(actor).iter().any(|dispatch| {
                let late = dispatch.state == DispatchState::UnderWay && before.turn >= dispatch.sent_turn.saturating_add(USUAL_CLOCK);
                Some(dispatch.to) == other
                    && dispatch.incident == incident
                    && dispatch.request
                    && !late
                    && !matches!(dispatch.state, DispatchState::Free | DispatchState::Answered)
            }),
            Op::Author => incident.is_some_and(|incident| truth(incident).actor == Some(actor)),
            Op::Host => incident.is_some_and(|incident| truth(incident).territory & 1 << actor.0 != 0),
            Op::Attributable => incident.is_some_and(|incident| truth(incident).actor.is_some() && truth(incident).step >= ATTRIBUTABLE),
            Op::Running => incident.is_some_and(|incident| {
                let stage = usize::from(before.incidents[incident.at()].stage);
                stage > 0 && stage < scenario.incidents[incident.at()].stages.len()
            }),
            Op::Victim => incident.is_some_and(|incident| scenario.incidents[incident.at()].target == actor),
        };
        stack.push(value);
    }
    stack.holds()
}
