//! Watches a play for all four pages of a debrief.

use crate::counsel::{Docket, Reading};
use crate::engine::{Event, Observer, Position};
use crate::scenario::Scenario;
use crate::scoring::{Ledger, Messages, Rubric};

/// Findings, messages and the docket of acts, as they come about.
pub struct Judged<'r> {
    pub ledger: Ledger<'r>,
    pub messages: Messages,
    pub docket: Docket,
}

impl<'r> Judged<'r> {
    pub fn new(rubric: &'r Rubric, scenario: &Scenario) -> Self {
        Self::with(rubric, scenario, Reading::usual())
    }

    /// Judges by a reading of international law.
    pub fn with(rubric: &'r Rubric, scenario: &Scenario, reading: Reading) -> Self {
        Self {
            ledger: Ledger::new(rubric, scenario),
            messages: Messages::default(),
            docket: Docket::new(reading),
        }
    }
}

impl Observer for Judged<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.ledger.see(scenario, before, event);
        self.messages.see(scenario, before, event);
        self.docket.see(scenario, before, event);
    }
}
