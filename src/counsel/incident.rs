//! What an incident is in law, in truth: whose act, which rule it breaks, which level it reaches.

use crate::counsel::Reading;
use crate::counsel::judge::Verdict;
use crate::engine::{LegalLevel, legal_level};
use crate::framework::{Lean, Point};
use crate::scenario::{ATTRIBUTABLE, IncidentId, Scenario};

/// The worst an incident was, looked at in law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Step of State responsibility, 1–10, and the articles by which conduct is attributed at it.
    pub step: u8,
    pub articles: &'static [&'static str],
    pub level: LegalLevel,
    /// Sovereignty (IL-01), intervention (IL-03), force (IL-04); `None` where the question does not arise.
    pub sovereignty: Option<Verdict>,
    pub intervention: Option<Verdict>,
    pub force: Option<Verdict>,
}

/// Returns how an incident stands in law in one variant of the truth, at its worst up to a stage (counted
/// from 1).
pub fn incident_in_truth(
    scenario: &Scenario,
    variant: u8,
    incident: IncidentId,
    stage: u8,
    reading: Reading,
) -> Breach {
    let truth = scenario.truth(variant, incident);
    let def = &scenario.incidents[incident.at()];
    let seen = &def.stages[..usize::from(stage).min(def.stages.len())];
    let effects = seen.iter().map(|stage| stage.effects).max().unwrap_or(0);
    let attributable = truth.actor.is_some() && truth.step >= ATTRIBUTABLE;
    let articles: &[&str] = match truth.step {
        6 => &["ARSIWA art. 8, contested at this step"],
        7 => &["ARSIWA art. 8"],
        // Step 9 too: what goes beyond an order is still the State's (the worked turn).
        8 | 9 => &["ARSIWA art. 4", "ARSIWA art. 7"],
        10 => &["ARSIWA art. 4", "ARSIWA art. 8"],
        _ => &[],
    };
    let rule = |point| match reading.lean(point) {
        Lean::Yes => Verdict::Unlawful,
        Lean::MostlyYes => Verdict::UnlawfulMajority,
        Lean::Open => Verdict::Open,
        Lean::MostlyNo => Verdict::LawfulMajority,
        Lean::No => Verdict::Lawful,
    };
    let reserved = seen.iter().any(|stage| stage.inherently_governmental);
    let coercive = seen.iter().any(|stage| stage.coercive_demand);
    Breach {
        step: truth.step,
        articles: if attributable { articles } else { &[] },
        level: legal_level(attributable, effects),
        sovereignty: attributable
            .then(|| rule(if effects >= 2 { Point::SovereigntyRule } else { Point::AccessUnlawful })),
        intervention: (attributable && effects >= 2).then_some(if reserved && coercive {
            Verdict::Unlawful
        } else {
            Verdict::Open
        }),
        force: (attributable && effects >= 2).then(|| match effects {
            2 => rule(Point::FunctionIsForce),
            _ => Verdict::Unlawful,
        }),
    }
}
