//! Scenarios in play, kept for the life of the program.

use crate::framework::Framework;
use crate::scenario::{Land, Scenario};
use crate::scoring::Rubric;
use std::sync::Mutex;

/// A scenario with what is made of it once, for as long as the program runs: an exercise may be opened as
/// often as one likes.
pub struct Interned {
    pub scenario: &'static Scenario,
    pub rubric: &'static Rubric,
    pub land: &'static Land,
}

static INTERNED: Mutex<Vec<(&'static Scenario, &'static Rubric, &'static Land)>> = Mutex::new(Vec::new());

/// Keeps a scenario for the life of the program; one that is kept already is not kept twice.
pub fn intern(framework: &Framework, scenario: Scenario) -> Interned {
    let mut all = INTERNED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let known = all
        .iter()
        .copied()
        .find(|(known, ..)| known.hash == scenario.hash && known.framework_hash == scenario.framework_hash);
    let (scenario, rubric, land) = known.unwrap_or_else(|| {
        let scenario: &'static Scenario = Box::leak(Box::new(scenario));
        let rubric: &'static Rubric = Box::leak(Box::new(Rubric::compile(framework, scenario)));
        let land: &'static Land = Box::leak(Box::new(Land::of(scenario)));
        all.push((scenario, rubric, land));
        (scenario, rubric, land)
    });
    Interned { scenario, rubric, land }
}
