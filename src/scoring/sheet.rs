//! The sheet at the end: adherence per norm, and how it went in units people know.

use crate::engine::{NationMeter, PairMeter, Position, holds};
use crate::scenario::{NationId, Scenario};
use crate::scoring::{Adherence, Counts, Tally, adherence};

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
    /// How much others trust it, on average, 0–100.
    pub trusted: i16,
    /// Its aims, in the order of the brief: fulfilled or not; `None`: for the facilitator to judge.
    pub aims: Vec<Option<bool>>,
}

/// All pages, in the order of States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub nations: Vec<NationSheet>,
    pub region_rung: u8,
}

/// Draws up the sheet from counts and the position reached.
pub fn sheet(scenario: &Scenario, position: &Position, tally: &Tally<'_>) -> Sheet {
    sheet_of(scenario, position, |nation| tally.counts(nation))
}

/// Draws up the sheet from counts that may have been corrected.
pub fn sheet_of<'t>(
    scenario: &Scenario,
    position: &Position,
    counts: impl Fn(NationId) -> Counts<'t>,
) -> Sheet {
    let nations = scenario
        .nation_ids()
        .map(|nation| {
            let counts = counts(nation);
            let mut findings = [0; 12];
            for (rule, cells) in counts.rules.iter().zip(counts.cells.chunks(counts.incidents)) {
                if let Some(findings) = findings.get_mut(usize::from(rule.norm)) {
                    *findings += cells.iter().map(|count| u32::from(*count)).sum::<u32>();
                }
            }
            let others = || scenario.nation_ids().filter(move |other| *other != nation);
            let trust: i16 = others().map(|other| position.pair_meter(other, nation, PairMeter::Trust)).sum();
            NationSheet {
                nation,
                norms: std::array::from_fn(|norm| adherence(counts, norm as u8)),
                findings,
                harm: position.nations[nation.at()].harm,
                pressure: position.meter(nation, NationMeter::Pressure),
                capital: position.meter(nation, NationMeter::Capital),
                rung: others().map(|other| position.tension(nation, other).rung).max().unwrap_or(0),
                trusted: trust / (scenario.nations.len() as i16 - 1).max(1),
                aims: scenario.nations[nation.at()]
                    .aims
                    .iter()
                    .map(|aim| aim.as_ref().map(|met| holds(scenario.ops(met), position)))
                    .collect(),
            }
        })
        .collect();
    Sheet { nations, region_rung: position.region_rung }
}
