//! The sheet at the end: adherence per norm, and how it went in units people know.

use crate::engine::{NationMeter, Position};
use crate::scenario::{NationId, Scenario};
use crate::scoring::{Adherence, Tally, adherence};

/// One delegation's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NationSheet {
    pub nation: NationId,
    /// N01 to N12.
    pub norms: [Adherence; 12],
    /// Findings by norm.
    pub findings: [u32; 12],
    /// Person-days without service.
    pub harm: u32,
    pub pressure: i16,
    pub capital: i16,
    /// The highest rung of tension with anyone, 0–5.
    pub rung: u8,
}

/// All pages, in the order of States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub nations: Vec<NationSheet>,
    pub region_rung: u8,
}

/// Draws up the sheet from counts and the position reached.
pub fn sheet(scenario: &Scenario, position: &Position, tally: &Tally<'_>) -> Sheet {
    let nations = scenario
        .nation_ids()
        .map(|nation| {
            let counts = tally.counts(nation);
            let mut findings = [0; 12];
            for (rule, cells) in counts.rubric.rules.iter().zip(counts.cells.chunks(counts.incidents)) {
                findings[usize::from(rule.norm)] += cells.iter().map(|count| u32::from(*count)).sum::<u32>();
            }
            NationSheet {
                nation,
                norms: std::array::from_fn(|norm| adherence(counts, norm as u8)),
                findings,
                harm: position.nations[nation.at()].harm,
                pressure: position.meter(nation, NationMeter::Pressure),
                capital: position.meter(nation, NationMeter::Capital),
                rung: scenario.nation_ids().filter(|other| *other != nation).map(|other| position.tension(nation, other).rung).max().unwrap_or(0),
            }
        })
        .collect();
    Sheet { nations, region_rung: position.region_rung }
}
