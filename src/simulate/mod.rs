//! Many plays at once: one buffer each, nothing allocated after the first play, the same results on any
//! number of threads.

use crate::engine::{Phase, Play, Position, Seat, Seed, advance, ask_all};
use crate::scenario::Scenario;
use crate::scoring::{Rubric, Sheet, Tally, sheet};
use rayon::prelude::*;

/// Plays a scenario again and again in the same memory.
pub struct Runner<'s> {
    play: Play<'s, Tally<'s>>,
    start: Position,
    seats: Vec<Box<dyn Seat + Send>>,
    /// Commands carried out so far.
    pub decisions: u64,
}

impl<'s> Runner<'s> {
    pub fn new(scenario: &'s Scenario, rubric: &'s Rubric, seats: Vec<Box<dyn Seat + Send>>) -> Self {
        let play = Play::new(scenario, Seed::from_number(0), Tally::new(rubric, scenario));
        Self { play, start: Position::start(scenario), seats, decisions: 0 }
    }

    /// Plays once from start to end.
    pub fn run(&mut self, seed: &Seed) {
        self.play.restart(*seed, &self.start);
        self.play.observer.clear();
        while self.play.position().phase != Phase::Ended {
            self.decisions += ask_all(&mut self.play, &mut self.seats, seed);
            advance(&mut self.play);
        }
    }

    pub fn position(&self) -> &Position {
        self.play.position()
    }

    pub fn tally(&self) -> &Tally<'s> {
        &self.play.observer
    }

    pub fn sheet(&self) -> Sheet {
        sheet(self.play.scenario(), self.play.position(), &self.play.observer)
    }
}

/// Plays every seed of a range, on as many threads as there are, and returns the sheets in the order of the
/// seeds.
pub fn sweep(
    scenario: &Scenario,
    rubric: &Rubric,
    seeds: std::ops::Range<u64>,
    seats: impl Fn() -> Vec<Box<dyn Seat + Send>> + Sync,
) -> Vec<Sheet> {
    let seeds: Vec<u64> = seeds.collect();
    seeds
        .par_iter()
        .map_init(
            || Runner::new(scenario, rubric, seats()),
            |runner, seed| {
                runner.run(&Seed::from_number(*seed));
                runner.sheet()
            },
        )
        .collect()
}
