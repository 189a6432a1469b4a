//! Counts of findings by State, rule and incident: what bulk plays keep.

use crate::engine::{Event, Observer, Position};
use crate::scenario::{IncidentId, NationId, RuleId, Scenario};
use crate::scoring::decision::Decision;
use crate::scoring::norms::Counts;
use crate::scoring::rubric::Judge;
use crate::scoring::subject::Subject;
use crate::scoring::{Rubric, Rule};

/// Counts of findings.
#[derive(Clone, Debug)]
pub struct Tally<'r> {
    rubric: &'r Rubric,
    cells: Box<[u8]>,
    incidents: usize,
    decision: Decision,
    /// Findings so far.
    pub findings: u64,
}

impl<'r> Tally<'r> {
    pub fn new(rubric: &'r Rubric, scenario: &Scenario) -> Self {
        let incidents = scenario.incidents.len() + 1;
        Self {
            rubric,
            cells: vec![0; scenario.nations.len() * rubric.rules.len() * incidents].into(),
            incidents,
            decision: Decision::default(),
            findings: 0,
        }
    }

    /// Forgets everything without giving memory back.
    pub fn clear(&mut self) {
        self.cells.fill(0);
        self.decision.forget();
        self.findings = 0;
    }

    fn cell(&self, nation: NationId, id: RuleId, incident: Option<IncidentId>) -> usize {
        let place = incident.map_or(self.incidents - 1, IncidentId::at);
        (nation.at() * self.rubric.rules.len() + id.at()) * self.incidents + place
    }

    /// Returns how often each rule found something about a State, by incident; the last place is *no
    /// incident*.
    pub fn counts(&self, nation: NationId) -> Counts<'_> {
        let size = self.rubric.rules.len() * self.incidents;
        Counts {
            rules: &self.rubric.rules,
            cells: &self.cells[nation.at() * size..(nation.at() + 1) * size],
            incidents: self.incidents,
        }
    }

    pub fn rubric(&self) -> &'r Rubric {
        self.rubric
    }
}

impl PartialEq for Tally<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cells == other.cells && self.findings == other.findings
    }
}

impl Judge for Tally<'_> {
    /// A duty closes once.
    fn open(&self, id: RuleId, rule: &Rule, subject: &Subject) -> bool {
        let count = |id| self.cells[self.cell(subject.actor, id, subject.incident)];
        count(id) < rule.most() && rule.unless.iter().all(|other| count(RuleId(*other)) == 0)
    }

    fn decision(&mut self) -> &mut Decision {
        &mut self.decision
    }

    fn found(&mut self, _: u8, _: u32, id: RuleId, _: &Rule, subject: &Subject) {
        let cell = self.cell(subject.actor, id, subject.incident);
        self.cells[cell] = self.cells[cell].saturating_add(1);
        self.findings += 1;
    }
}

impl Observer for Tally<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.rubric.judge(scenario, before, event, self);
    }
}
