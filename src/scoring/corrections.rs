//! The facilitator's corrections: a finding struck, changed or added, each with a reason. The rubric's own
//! findings stay beside them.

use crate::framework::{RuleKind, Verdict};
use crate::scenario::{IncidentId, NationId, Scenario};
use crate::scoring::norms::Counts;
use crate::scoring::{Finding, Ledger, Rule};
use serde::{Deserialize, Serialize};

/// One correction, as a file holds it. A finding is named by its number on the scorecard, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Correction {
    Strike {
        finding: usize,
        reason: String,
    },
    Change {
        finding: usize,
        verdict: Verdict,
        weight: u8,
        reason: String,
    },
    Add {
        nation: String,
        norm: String,
        #[serde(default)]
        incident: String,
        verdict: Verdict,
        weight: u8,
        because: String,
        cites: Vec<String>,
        reason: String,
    },
}

/// A file of corrections.
pub type CorrectionFile = Vec<Correction>;

/// A finding as the scorecard shows it: the rubric's, and what the facilitator made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The rubric's finding; `None`: added by hand.
    pub finding: Option<Finding>,
    pub nation: NationId,
    pub incident: Option<IncidentId>,
    /// 0–11 for N01–N12, 12 for measures and channels.
    pub norm: u8,
    pub kind: RuleKind,
    pub verdict: Verdict,
    pub weight: u8,
    pub because: String,
    pub cites: Vec<String>,
    pub struck: bool,
    /// The facilitator's reason, where it was touched.
    pub touched: Option<String>,
}

/// The ledger with its corrections.
#[derive(Clone, Debug)]
pub struct Corrected {
    pub lines: Vec<Line>,
    rules: Vec<Rule>,
    cells: Vec<u8>,
    incidents: usize,
}

impl Corrected {
    /// Merges corrections into a ledger.
    ///
    /// # Errors
    /// A sentence for the first correction that names what is not there or lacks a reason; nothing is merged
    /// then.
    pub fn merge(
        scenario: &Scenario,
        ledger: &Ledger<'_>,
        corrections: &[Correction],
    ) -> Result<Self, String> {
        Self::merge_some(scenario, ledger, corrections, |_| true)
    }

    /// Keeps only the findings that fit, as a seat may see them.
    pub fn some(scenario: &Scenario, ledger: &Ledger<'_>, fits: impl Fn(&Finding) -> bool) -> Option<Self> {
        Self::merge_some(scenario, ledger, &[], fits).ok()
    }

    fn merge_some(
        scenario: &Scenario,
        ledger: &Ledger<'_>,
        corrections: &[Correction],
        fits: impl Fn(&Finding) -> bool,
    ) -> Result<Self, String> {
        let rubric = ledger.tally.rubric();
        let incidents = scenario.incidents.len() + 1;
        let mut lines: Vec<Line> = ledger
            .findings
            .iter()
            .filter(|finding| fits(finding))
            .map(|finding| {
                let (rule, source) = (&rubric.rules[finding.rule.at()], ledger.source(finding));
                Line {
                    finding: Some(*finding),
                    nation: finding.nation,
                    incident: finding.incident,
                    norm: rule.norm,
                    kind: rule.kind,
                    verdict: finding.verdict,
                    weight: finding.weight,
                    because: source.because.get("en").to_owned(),
                    cites: source.cites.clone(),
                    struck: false,
                    touched: None,
                }
            })
            .collect();
        for (at, correction) in corrections.iter().enumerate() {
            apply(scenario, &mut lines, correction)
                .map_err(|fault| format!("correction {}: {fault}", at + 1))?;
        }
        // What was changed or added counts by a rule of its own, so that the formula stays a function of
        // counts.
        let mut rules: Vec<Rule> = rubric.rules.to_vec();
        let mut places = Vec::with_capacity(lines.len());
        for line in &lines {
            let untouched = line.finding.filter(|_| line.touched.is_none());
            places.push(match untouched {
                Some(finding) => finding.rule.at(),
                None => {
                    let like = line.finding.map(|finding| &rubric.rules[finding.rule.at()]);
                    let fresh = u16::try_from(rubric.families + rules.len()).unwrap_or(u16::MAX);
                    rules.push(Rule::by_hand(
                        line.norm,
                        line.verdict,
                        line.weight,
                        line.kind,
                        like.map_or(fresh, |rule| rule.family),
                        like,
                    ));
                    rules.len() - 1
                }
            });
        }
        let mut cells = vec![0_u8; scenario.nations.len() * rules.len() * incidents];
        for (line, place) in lines.iter().zip(places).filter(|(line, _)| !line.struck) {
            let at = line.incident.map_or(incidents - 1, IncidentId::at);
            let cell = &mut cells[(line.nation.at() * rules.len() + place) * incidents + at];
            *cell = cell.saturating_add(1);
        }
        Ok(Self { lines, rules, cells, incidents })
    }

    /// Returns the counts of one State, corrections included.
    pub fn counts(&self, nation: NationId) -> Counts<'_> {
        let size = self.rules.len() * self.incidents;
        Counts {
            rules: &self.rules,
            cells: &self.cells[nation.at() * size..(nation.at() + 1) * size],
            incidents: self.incidents,
        }
    }
}

fn apply(scenario: &Scenario, lines: &mut Vec<Line>, correction: &Correction) -> Result<(), String> {
    let (Correction::Strike { reason, .. }
    | Correction::Change { reason, .. }
    | Correction::Add { reason, .. }) = correction;
    if reason.trim().is_empty() {
        return Err("it gives no reason; everyone who reads the scorecard will ask for one".into());
    }
    let weight = match correction {
        Correction::Change { weight, .. } | Correction::Add { weight, .. } => *weight,
        Correction::Strike { .. } => 1,
    };
    if !(1..=3).contains(&weight) {
        return Err(format!("the weight is {weight}; it goes from 1 to 3"));
    }
    let count = lines.len();
    match correction {
        Correction::Strike { finding, .. } | Correction::Change { finding, .. } => {
            let line = finding
                .checked_sub(1)
                .and_then(|at| lines.get_mut(at))
                .ok_or_else(|| format!("there is no finding {finding}; there are {count}"))?;
            line.touched = Some(reason.clone());
            if let Correction::Change { verdict, weight, .. } = correction {
                (line.verdict, line.weight) = (*verdict, *weight);
            } else {
                line.struck = true;
            }
        }
        Correction::Add { nation, norm, incident, verdict, weight, because, cites, .. } => {
            let place = scenario
                .names
                .nations
                .place(nation)
                .ok_or_else(|| format!("there is no State \"{nation}\""))?;
            let number = norm
                .strip_prefix('N')
                .and_then(|number| number.parse::<u8>().ok())
                .filter(|number| (1..=12).contains(number));
            let number =
                number.ok_or_else(|| format!("there is no norm \"{norm}\"; norms are N01 to N12"))?;
            if cites.is_empty() {
                return Err("it cites no paragraph".into());
            }
            let incident = match incident.as_str() {
                "" => None,
                name => Some(IncidentId::from_at(
                    scenario
                        .names
                        .incidents
                        .place(name)
                        .ok_or_else(|| format!("there is no incident \"{name}\""))?,
                )),
            };
            lines.push(Line {
                finding: None,
                nation: NationId::from_at(place),
                incident,
                norm: number - 1,
                kind: RuleKind::Duty,
                verdict: *verdict,
                weight: *weight,
                because: because.clone(),
                cites: cites.clone(),
                struck: false,
                touched: Some(reason.clone()),
            });
        }
    }
    Ok(())
}
