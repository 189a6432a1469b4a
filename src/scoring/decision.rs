//! The acts of one Decision, judged together once all of them are carried out.
//!
//! Every State decided before it could see what the others decided, so each act is held against the position
//! in which it was decided, whatever the order in which acts are carried out. Of its own acts a State can
//! count on those of families that come before (an order to look comes before an accusation); what others do
//! in the same Decision excuses nobody and blames nobody.

use crate::engine::Position;
use crate::framework::{Family, RuleKind, Verdict, Wake};
use crate::scenario::{RuleId, Scenario};
use crate::scoring::rubric::Rule;
use crate::scoring::subject::{Acts, Subject};

/// What waits to be judged.
#[derive(Clone, Debug, Default)]
pub(super) struct Decision {
    /// The position in which it was decided.
    start: Option<Box<Position>>,
    open: bool,
    acts: Vec<Act>,
    hits: Vec<Hit>,
    nth: u16,
}

/// One act that was tried or carried out.
#[derive(Clone, Copy, Debug)]
struct Act {
    subject: Subject,
    /// Number of the event.
    seq: u32,
    family: Family,
    /// What was tried and what came of it have one number.
    nth: u16,
}

/// A rule that spoke about an act.
#[derive(Clone, Copy, Debug)]
struct Hit {
    act: usize,
    rule: RuleId,
}

impl Decision {
    pub(super) fn begin(&mut self, before: &Position) {
        match &mut self.start {
            Some(start) => (**start).clone_from(before),
            None => self.start = Some(Box::new(before.clone())),
        }
        self.open = true;
        self.acts.clear();
        self.nth = 0;
    }

    pub(super) fn forget(&mut self) {
        self.open = false;
        self.acts.clear();
    }

    /// Takes an act in, if a Decision is being carried out; returns whether it did.
    pub(super) fn takes(&mut self, scenario: &Scenario, seq: u32, subject: &Subject) -> bool {
        if !self.open || !matches!(subject.wake, Wake::Happened | Wake::Attempted) {
            return false;
        }
        self.nth += u16::from(subject.wake == Wake::Attempted);
        let family = subject.order.map_or(Family::Protect, |order| scenario.actions[order.at()].family);
        self.acts.push(Act { subject: *subject, seq, family, nth: self.nth });
        true
    }

    /// Judges what was taken in. `judge` is given the position, a subject and what to call for each rule that
    /// speaks; `found` each finding, with the number of the event.
    pub(super) fn end(
        &mut self,
        rules: &[Rule],
        mut judge: impl FnMut(&Position, &Subject, &mut dyn FnMut(RuleId)),
        mut found: impl FnMut(&Position, RuleId, &Subject, u32),
    ) {
        if !std::mem::take(&mut self.open) {
            return;
        }
        let Some(start) = &self.start else { return };
        self.hits.clear();
        // Which of several acts a rule speaks of first must not hang on the order in which they were carried
        // out.
        self.acts.sort_unstable_by_key(|act| {
            let Subject { actor, order, other, incident, claim, fields, wake, .. } = act.subject;
            (actor, order, other, incident, claim, fields.0, wake, act.seq)
        });
        for at in 0..self.acts.len() {
            let (earlier, beside) = self.own(at);
            let subject = &mut self.acts[at].subject;
            (subject.earlier, subject.beside) = (earlier, beside);
            let hits = &mut self.hits;
            judge(start, &self.acts[at].subject, &mut |rule| hits.push(Hit { act: at, rule }));
        }
        for hit in &self.hits {
            if !self.said_already(rules, hit) {
                let Act { subject, seq, .. } = &self.acts[hit.act];
                found(start, hit.rule, subject, *seq);
            }
        }
    }

    /// Returns the own acts of a State in this Decision beside one of them: those of earlier families, and
    /// all.
    fn own(&self, at: usize) -> (Acts, Acts) {
        let (mut earlier, mut beside) = (Acts::default(), Acts::default());
        let Act { subject: mine, family, nth, .. } = self.acts[at];
        // Acts stand by State.
        let before = self.acts[..at].iter().rev().take_while(|other| other.subject.actor == mine.actor);
        let after = self.acts[at + 1..].iter().take_while(|other| other.subject.actor == mine.actor);
        for other in before.chain(after) {
            let theirs = &other.subject;
            if theirs.wake != Wake::Happened || other.nth == nth {
                continue;
            }
            let (towards, about) = (
                mine.other.is_some() && theirs.other == mine.other,
                mine.incident.is_some() && theirs.incident == mine.incident,
            );
            beside.add(theirs.tags, towards, about);
            if other.family < family {
                earlier.add(theirs.tags, towards, about);
            }
        }
        (earlier, beside)
    }

    /// One duty is done once: of several acts of one Decision that each do it, the heaviest finding stands.
    fn said_already(&self, rules: &[Rule], hit: &Hit) -> bool {
        let closes = |rule: &Rule| {
            rule.kind == RuleKind::Duty && rule.verdict == Verdict::Consistent && !rule.each && !rule.remedies
        };
        let rule = &rules[hit.rule.at()];
        let subject = &self.acts[hit.act].subject;
        closes(rule)
            && self.hits.iter().any(|other| {
                let (theirs, about) = (&rules[other.rule.at()], &self.acts[other.act].subject);
                closes(theirs)
                    && theirs.family == rule.family
                    && (about.actor, about.incident) == (subject.actor, subject.incident)
                    && (theirs.weight, hit.rule.at(), hit.act) > (rule.weight, other.rule.at(), other.act)
            })
    }
}
