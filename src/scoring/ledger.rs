//! Every finding, with its cause: what a debrief is made of.

use crate::engine::{Event, Observer, Position};
use crate::framework::{RuleFile, Verdict};
use crate::scenario::{ActionId, IncidentId, NationId, RuleId, Scenario};
use crate::scoring::decision::Decision;
use crate::scoring::rubric::Judge;
use crate::scoring::subject::Subject;
use crate::scoring::{Occasion, Rubric, Rule, Tally};

/// One finding. Its sentence and paragraphs are the rule's, looked up when they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: RuleId,
    pub nation: NationId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    /// The order it is about, where it is about one.
    pub order: Option<ActionId>,
    pub verdict: Verdict,
    pub weight: u8,
    pub turn: u8,
    /// Number of the event that caused it.
    pub cause: u32,
}

/// Findings in the order in which they were made, and their counts.
#[derive(Clone, Debug)]
pub struct Ledger<'r> {
    pub tally: Tally<'r>,
    pub findings: Vec<Finding>,
    /// What called for conduct, in the order in which it came, and what became of it.
    pub occasions: Vec<Occasion>,
}

impl<'r> Ledger<'r> {
    pub fn new(rubric: &'r Rubric, scenario: &Scenario) -> Self {
        Self { tally: Tally::new(rubric, scenario), findings: Vec::new(), occasions: Vec::new() }
    }

    /// Returns the rule behind a finding as it was written.
    pub fn source(&self, finding: &Finding) -> &'r RuleFile {
        &self.tally.rubric().source[finding.rule.at()]
    }
}

impl Judge for Ledger<'_> {
    fn open(&self, id: RuleId, rule: &Rule, subject: &Subject) -> bool {
        self.tally.open(id, rule, subject)
    }

    fn decision(&mut self) -> &mut Decision {
        self.tally.decision()
    }

    fn found(&mut self, turn: u8, cause: u32, id: RuleId, rule: &Rule, subject: &Subject) {
        self.tally.found(turn, cause, id, rule, subject);
        self.findings.push(Finding {
            rule: id,
            nation: subject.actor,
            other: subject.other,
            incident: subject.incident,
            order: subject.order,
            verdict: rule.verdict,
            weight: rule.weight,
            turn,
            cause,
        });
    }
}

impl Observer for Ledger<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let rubric = self.tally.rubric();
        rubric.open_occasions(scenario, before, event, &mut self.occasions);
        let from = self.findings.len();
        rubric.judge(scenario, before, event, self);
        rubric.close_occasions(&self.findings, from, &mut self.occasions);
        if let Event::Ended { .. } = event {
            rubric.end_occasions(scenario, before, &mut self.occasions);
        }
    }
}
