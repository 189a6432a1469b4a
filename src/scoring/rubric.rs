//! Rules compiled to flat operations, sorted by the kind of event that wakes them.

use crate::engine::{Event, Phase, Position};
use crate::framework::{
    ElementFile, Framework, OccasionFile, RubricFile, RuleFile, RuleKind, Tags, Verdict, Wake,
};
use crate::scenario::{RuleId, Scenario};
use crate::scoring::condition::{self, Condition, Ground, Node};
use crate::scoring::decision::Decision;
use crate::scoring::occasions::{self, OccasionDef};
use crate::scoring::subject::{Subject, subjects};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// Rules that ask for no tag stand last, by the part the State must stand in.
const UNTAGGED: usize = Tags::MOST;
const BUCKETS: usize = UNTAGGED + condition::STANDINGS;
/// The place of findings on measures and channels, after the twelve norms.
pub const CHANNELS: u8 = 12;

/// A rubric, ready to judge.
///
/// ```
/// use lucca::engine::{Play, Seed};
/// use lucca::scoring::{Ledger, Rubric, sheet};
/// use lucca::{doctrine, scenario::Profile, session::Exercise};
/// # let framework = lucca::framework::Framework::embedded().unwrap();
/// # let scenario = lucca::scenario::load("lantern-strait", &framework).unwrap().scenario;
/// let rubric = Rubric::compile(&framework, &scenario);
/// let play = Play::new(&scenario, Seed::from_number(7), Ledger::new(&rubric, &scenario));
/// let seats = doctrine::seated(&scenario, Profile::Full, Default::default(), |_| "cooperative");
/// let mut exercise = Exercise::new(play, seats);
/// exercise.run(None);
/// let (play, ..) = exercise.into_parts();
/// let first = play.observer.findings.first().unwrap();
/// assert!(!play.observer.source(first).cites.is_empty());
/// let scorecard = sheet(&scenario, play.position(), &play.observer.tally);
/// assert_eq!(scorecard.nations.len(), 3);
/// ```
#[derive(Clone, Debug)]
pub struct Rubric {
    /// Rules by the event that wakes them and the first tag they ask for; the last place is for rules that
    /// ask for none.
    by_wake: Box<[[Range<u32>; BUCKETS]]>,
    pub rules: Box<[Rule]>,
    nodes: Box<[Node]>,
    /// Kinds of occasions it looks for.
    pub occasions: Vec<OccasionDef>,
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
    when: Condition,
    /// 0–11 for N01–N12, [`CHANNELS`] for measures and channels.
    pub norm: u8,
    pub verdict: Verdict,
    pub weight: u8,
    pub kind: RuleKind,
    pub family: u16,
    pub remedies: bool,
    /// Whether every finding counts, or only the first about an incident: a duty closes once, a request is a
    /// duty each time.
    pub each: bool,
    /// Whether its conditions read what only the facilitator knows.
    pub reads_truth: bool,
    /// Rules after which it is silent about the incident.
    pub unless: Box<[u16]>,
    /// Rules whose findings stand in the place of its own, one for one.
    pub replaced_by: Box<[u16]>,
    /// Rules that take the weight from its consistent findings on the same incident.
    pub voided_by: Box<[u16]>,
}

impl Rule {
    /// Returns a rule that stands for one finding a facilitator changed or added, like another where there is
    /// one.
    pub(super) fn by_hand(
        norm: u8,
        verdict: Verdict,
        weight: u8,
        kind: RuleKind,
        family: u16,
        like: Option<&Self>,
    ) -> Self {
        Self {
            all: Tags::NONE,
            none: Tags::NONE,
            when: Condition::default(),
            norm,
            verdict,
            weight,
            kind,
            family,
            remedies: like.is_some_and(|rule| rule.remedies),
            each: true,
            reads_truth: false,
            unless: Box::default(),
            replaced_by: Box::default(),
            voided_by: like.map_or_else(Box::default, |rule| rule.voided_by.clone()),
        }
    }

    /// Whether a finding of it has a weight: a duty or an initiative.
    pub fn counts(&self) -> bool {
        self.kind.weighs()
    }

    /// Returns how often it can count on one incident: a duty closes once, an initiative fades after the
    /// second time.
    pub fn most(&self) -> u8 {
        match self.kind {
            _ if self.each => u8::MAX,
            RuleKind::Initiative => 2,
            _ => 1,
        }
    }
}

impl Rubric {
    /// Compiles the default rubric with the rules of the scenario.
    pub fn compile(framework: &Framework, scenario: &Scenario) -> Self {
        Self::of(framework, scenario, framework.rubrics.first())
    }

    /// Compiles a rubric, with what it takes over from its base and the rules of the scenario.
    pub fn of(framework: &Framework, scenario: &Scenario, rubric: Option<&RubricFile>) -> Self {
        let Some(rubric) = rubric else { return Self::from_rules(framework, Vec::new(), &[], &[], [0; 32]) };
        let base = framework.rubrics.iter().find(|base| base.id == rubric.base && base.id != rubric.id);
        let own = &scenario.file;
        let kept = base.into_iter().flat_map(|base| &base.rules).filter(|rule| {
            !rubric.without.contains(&rule.id) && !rubric.rules.iter().any(|new| new.id == rule.id)
        });
        let mut source: Vec<RuleFile> = kept
            .chain(&rubric.rules)
            .filter(|rule| {
                !own.without_rules.contains(&rule.id) && !own.rules.iter().any(|own| own.id == rule.id)
            })
            .cloned()
            .collect();
        source.extend(own.rules.iter().cloned());
        let elements: Vec<ElementFile> =
            base.into_iter().flat_map(|base| &base.elements).chain(&rubric.elements).cloned().collect();
        for rule in &mut source {
            rule.when = rule.when.as_ref().map(|when| when.spelt_out(&elements));
        }
        source.retain(|rule| !rubric.without_norms.contains(&rule.norm));
        let occasions: Vec<OccasionFile> = base
            .into_iter()
            .flat_map(|base| &base.occasions)
            .chain(&rubric.occasions)
            .filter(|occasion| !rubric.without_norms.contains(&occasion.norm))
            .cloned()
            .collect();
        Self::from_rules(framework, source, &occasions, &elements, rubric.hash())
    }

    fn from_rules(
        framework: &Framework,
        mut source: Vec<RuleFile>,
        occasions: &[OccasionFile],
        elements: &[ElementFile],
        hash: [u8; 32],
    ) -> Self {
        source.sort_by_cached_key(|rule| (rule.wakes, bucket(rule), rule.id.clone()));

        let mut nodes = Vec::new();
        let mut families = BTreeMap::new();
        let rules: Box<[Rule]> = source
            .iter()
            .map(|rule| {
                let compiled = rule.when.as_ref().map(|when| Condition::compile(when, &mut nodes));
                let (when, reads_truth) = compiled.unwrap_or_default();
                let name = if rule.family.is_empty() { &rule.id } else { &rule.family };
                let count = families.len() as u16;
                Rule {
                    all: rule.all.iter().copied().collect(),
                    none: rule.none.iter().copied().collect(),
                    when,
                    norm: framework
                        .norms
                        .iter()
                        .position(|norm| norm.id == rule.norm)
                        .map_or(CHANNELS, |at| at as u8),
                    verdict: rule.verdict,
                    weight: rule.weight,
                    kind: rule.kind,
                    family: *families.entry(name.clone()).or_insert(count),
                    remedies: rule.remedies,
                    each: rule.each
                        || matches!(rule.wakes, Wake::Answered | Wake::AnsweredLate | Wake::Lapsed),
                    reads_truth,
                    unless: source
                        .iter()
                        .enumerate()
                        .filter(|(_, other)| rule.unless.contains(&other.id))
                        .map(|(at, _)| at as u16)
                        .collect(),
                    replaced_by: source
                        .iter()
                        .enumerate()
                        .filter(|(_, other)| other.replaces.contains(&rule.id))
                        .map(|(at, _)| at as u16)
                        .collect(),
                    voided_by: source
                        .iter()
                        .enumerate()
                        .filter(|(_, other)| other.voids.contains(&rule.id))
                        .map(|(at, _)| at as u16)
                        .collect(),
                }
            })
            .collect();
        let places: Vec<(usize, usize)> =
            source.iter().map(|rule| (rule.wakes as usize, bucket(rule))).collect();
        let range = |wake: usize, bucket: usize| {
            let start = places.partition_point(|place| *place < (wake, bucket)) as u32;
            start..places.partition_point(|place| *place <= (wake, bucket)) as u32
        };
        let by_wake = (0..Wake::COUNT).map(|wake| std::array::from_fn(|tag| range(wake, tag))).collect();
        let family = |name: &str| families.get(name).copied();
        let occasions = occasions::compile(framework, occasions, elements, family, &mut nodes);
        Self {
            by_wake,
            rules,
            nodes: nodes.into(),
            occasions,
            families: families.len(),
            source: source.into(),
            hash,
        }
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Judges an event: calls `found` for every rule that speaks and that `open` does not say can count no
    /// more. Acts of one Decision are judged together, when all of them have been carried out.
    pub(super) fn judge(&self, scenario: &Scenario, before: &Position, event: &Event, seen: &mut impl Judge) {
        let mut decision = std::mem::take(seen.decision());
        match event {
            Event::PhaseBegan { phase: Phase::Resolution, .. } => decision.begin(before),
            Event::PhaseBegan { phase: Phase::Review, .. } | Event::Ended { .. } => {
                let taker = RefCell::new(&mut *seen);
                decision.end(
                    &self.rules,
                    |at, subject, speaks| {
                        self.look(
                            scenario,
                            at,
                            subject,
                            &mut |id, rule| taker.borrow().open(id, rule, subject),
                            speaks,
                        )
                    },
                    |at, id, subject, seq| {
                        let mut taker = taker.borrow_mut();
                        if taker.open(id, &self.rules[id.at()], subject) {
                            taker.found(at.turn, seq, id, &self.rules[id.at()], subject);
                        }
                    },
                );
            }
            _ => {}
        }
        subjects(scenario, before, event, |subject| {
            if decision.takes(scenario, before.seq, subject) {
                return;
            }
            let taker = RefCell::new(&mut *seen);
            self.look(
                scenario,
                before,
                subject,
                &mut |id, rule| taker.borrow().open(id, rule, subject),
                &mut |id| {
                    taker.borrow_mut().found(before.turn, before.seq, id, &self.rules[id.at()], subject);
                },
            );
        });
        *seen.decision() = decision;
    }

    /// Calls `speaks` with every rule that speaks about a subject.
    fn look(
        &self,
        scenario: &Scenario,
        before: &Position,
        subject: &Subject,
        open: &mut impl FnMut(RuleId, &Rule) -> bool,
        speaks: &mut (impl FnMut(RuleId) + ?Sized),
    ) {
        let mut ground = None;
        let mut look = |bucket: usize, ground: &mut Option<Ground>| {
            let range = &self.by_wake[subject.wake as usize][bucket];
            let start = range.start as usize;
            for (at, rule) in self.rules[start..range.end as usize].iter().enumerate() {
                if !subject.tags.has_all(rule.all) || subject.tags.has_any(rule.none) {
                    continue;
                }
                let ground = ground.get_or_insert_with(|| condition::ground(scenario, before, subject));
                let id = RuleId::from_at(start + at);
                if rule.when.may(ground)
                    && open(id, rule)
                    && rule.when.holds(&self.nodes, scenario, before, subject, ground)
                {
                    speaks(id);
                }
            }
        };
        subject.tags.each(|tag| look(tag, &mut ground));
        for part in 0..condition::STANDINGS {
            let range = &self.by_wake[subject.wake as usize][UNTAGGED + part];
            if !range.is_empty()
                && ground.get_or_insert_with(|| condition::ground(scenario, before, subject)).stands(part)
            {
                look(UNTAGGED + part, &mut ground);
            }
        }
    }
}

/// Who takes findings.
pub(super) trait Judge {
    /// Returns whether another finding of the rule on this subject could still count.
    fn open(&self, id: RuleId, rule: &Rule, subject: &Subject) -> bool;

    /// Takes a finding that an event, by its number, caused in a turn.
    fn found(&mut self, turn: u8, cause: u32, id: RuleId, rule: &Rule, subject: &Subject);

    /// Returns the acts that wait to be judged.
    fn decision(&mut self) -> &mut Decision;
}

/// Returns the first tag a rule asks for; without one, by the part the State must stand in.
fn bucket(rule: &RuleFile) -> usize {
    let part = || {
        rule.when
            .as_ref()
            .map_or(condition::STANDINGS - 1, |when| Condition::compile(when, &mut Vec::new()).0.part())
    };
    rule.all.iter().map(|tag| *tag as usize).min().unwrap_or_else(|| UNTAGGED + part())
}
