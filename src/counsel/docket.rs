//! The law page: every act that counsel had to look at, twice, on what was known and in truth.

use crate::counsel::case::{Act, Case};
use crate::counsel::judge::{Judgement, judge};
use crate::counsel::{Opinion, Reading, opinion};
use crate::engine::{Event, Observer, Phase, Position, SeatView};
use crate::framework::{Framework, Tags};
use crate::scenario::Scenario;

/// One act on the law page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub turn: u8,
    /// Number of the event.
    pub seq: u32,
    pub act: Act,
    pub known: Judgement,
    pub truth: Judgement,
    known_case: Case,
    truth_case: Case,
}

impl Entry {
    /// Returns the opinion in words: on what was known, and in truth.
    pub fn opinions(&self, framework: &Framework, scenario: &Scenario) -> (Opinion, Opinion) {
        (
            opinion(framework, scenario, &self.act, &self.known_case, &self.known),
            opinion(framework, scenario, &self.act, &self.truth_case, &self.truth),
        )
    }
}

/// Collects the acts of a play.
#[derive(Clone, Debug)]
pub struct Docket {
    reading: Reading,
    /// The position in which the acts under way were decided: what others do in the same Decision changes no
    /// case.
    decided: Option<Box<Position>>,
    pub entries: Vec<Entry>,
}

impl Docket {
    pub fn new(reading: Reading) -> Self {
        Self { reading, decided: None, entries: Vec::new() }
    }
}

impl Observer for Docket {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        match event {
            Event::PhaseBegan { phase: Phase::Resolution, .. } => {
                self.decided = Some(Box::new(before.clone()))
            }
            Event::PhaseBegan { .. } => self.decided = None,
            _ => {}
        }
        // Who was not let in has done nothing to anybody.
        if let Event::Failed { by, order, other, .. } = *event
            && scenario.actions[order.at()].needs.consent
            && self
                .entries
                .last()
                .is_some_and(|last| (last.act.by, last.act.order, last.act.other) == (by, order, other))
        {
            self.entries.pop();
        }
        let Event::Attempted { by, order, other, incident, claim, tags, said, .. } = *event else { return };
        let own = scenario.actions[order.at()].tags;
        let extra = tags.iter().filter(|tag| !own.has(*tag)).collect::<Tags>();
        let act = Act { by, order, other, incident, claim, said, tags: extra };
        let position = self.decided.as_deref().unwrap_or(before);
        let known_case = Case::as_known(SeatView::new(scenario, position, by), scenario, &act);
        let truth_case = Case::in_truth(scenario, position, &act);
        let (known, truth) = (judge(&known_case, self.reading), judge(&truth_case, self.reading));
        self.entries.push(Entry {
            turn: before.turn,
            seq: before.seq,
            act,
            known,
            truth,
            known_case,
            truth_case,
        });
    }
}
