//! Counsel: is this act lawful, on what a seat knows or in truth; which condition fails, what would cure it
//! and when.
//!
//! Three layers never mix: nothing here looks at norms, and no percentage comes out. A case is a handful of
//! facts, taken either from a seat's view or from the truth; one function judges both, so a seat whose
//! dossier is equal hears the same words whatever is true. Order of checks: level, link, lawful without an
//! excuse, countermeasures, necessity, self-defence. Knows engine, scenario, framework; never scoring.

#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]

mod case;
mod docket;
mod incident;
mod judge;
mod opinion;

pub use case::{Act, Call, Case, Injury, Link};
pub use docket::{Docket, Entry};
pub use incident::{Breach, incident_in_truth};
pub use judge::{Check, Judgement, Key, State, Verdict, judge};
pub use opinion::{Cure, Opinion, Step, When, opinion};

use crate::framework::{Framework, Lean, Point};
use crate::scenario::{NationId, Scenario};

/// A reading of international law, ready to judge by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    leans: [Lean; Point::ALL.len()],
}

impl Reading {
    /// Returns a reading by its id (`lucca`, `consensus`, `own`); `own` takes what a State has published from
    /// the scenario.
    pub fn named(framework: &Framework, id: &str, scenario: &Scenario, nation: NationId) -> Option<Self> {
        let entry = framework.readings.iter().find(|entry| entry.id == id)?;
        let mut leans = [Lean::Open; Point::ALL.len()];
        for (lean, point) in leans.iter_mut().zip(Point::ALL) {
            *lean = entry.lean(*point);
        }
        if id == "own" {
            let views = scenario
                .file
                .nations
                .get(nation.at())
                .map(|nation| nation.legal_view.as_slice())
                .unwrap_or_default();
            for (point, yes) in views {
                leans[*point as usize] = if *yes { Lean::Yes } else { Lean::No };
            }
        }
        Some(Self { leans })
    }

    /// Returns the reading that stands when nobody chose one: Lucca with the ILC articles.
    pub const fn usual() -> Self {
        let mut leans = [Lean::Open; Point::ALL.len()];
        leans[Point::SovereigntyRule as usize] = Lean::MostlyYes;
        leans[Point::Countermeasures as usize] = Lean::Yes;
        leans[Point::SelfDefence as usize] = Lean::Yes;
        Self { leans }
    }

    pub fn lean(&self, point: Point) -> Lean {
        self.leans[point as usize]
    }
}
