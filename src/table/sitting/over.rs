//! What was found: what a seat may see of it as play goes on, and everything once it is over.

use super::Sitting;
use crate::counsel::{Reading, incident_in_truth};
use crate::engine::Phase;
use crate::report::{OccasionRow, Plain, occasions, plain};
use crate::scenario::NationId;
use crate::scoring::{Corrected, Correction, Line, Sheet, sheet_of, shown};
use crate::table::scene::{ActRow, Breached, CurvePoint, Shown};
use crate::table::watch::moment;
use std::collections::BTreeSet;

/// What is drawn up when an exercise is over.
pub struct Over {
    pub sheet: Sheet,
    pub lines: Vec<Line>,
    pub plain: Vec<Plain>,
    pub occasions: Vec<OccasionRow>,
    pub acts: Vec<ActRow>,
    pub breaches: Vec<Breached>,
    pub digest: String,
    pub curves: Vec<CurvePoint>,
}

impl Sitting {
    /// Returns what a seat may see of the findings about it so far.
    pub fn findings(&self, seat: NationId) -> Vec<Shown> {
        if !self.table.findings_each_turn {
            return Vec::new();
        }
        let watch = &self.kept.play.observer;
        let causes: BTreeSet<u32> = watch.desks[seat.at()].heard.iter().map(|heard| heard.cause).collect();
        let saw = |cause: u32| causes.contains(&cause);
        let findings = shown(&watch.judged.ledger, self.kept.play.position(), seat, saw);
        findings
            .filter_map(|finding| {
                let rule = watch.judged.ledger.source(finding);
                let norm = watch.judged.ledger.tally.rubric().rules.get(finding.rule.at())?.norm;
                (usize::from(norm) < self.framework.norms.len()).then(|| Shown {
                    norm,
                    turn: finding.turn,
                    verdict: finding.verdict,
                    because: rule.because.get("en").to_owned(),
                    cites: rule.cites.clone(),
                })
            })
            .collect()
    }

    /// Draws everything up when the exercise is over.
    pub(super) fn finish(&mut self) {
        if self.phase() != Phase::Ended || self.over.is_some() {
            return;
        }
        let (position, watch) = (self.kept.play.position(), &self.kept.play.observer);
        let ledger = &watch.judged.ledger;
        // One that no longer fits takes none of the others with it.
        let mut fit: Vec<Correction> = Vec::new();
        for correction in &self.corrections {
            fit.push(correction.clone());
            if Corrected::merge(self.scenario, ledger, &fit).is_err() {
                fit.pop();
            }
        }
        let corrected = Corrected::merge(self.scenario, ledger, &fit);
        let sheet = match &corrected {
            Ok(corrected) => sheet_of(self.scenario, position, |nation| corrected.counts(nation)),
            Err(_) => sheet_of(self.scenario, position, |nation| ledger.tally.counts(nation)),
        };
        let acts = watch.judged.docket.entries.iter().map(|entry| {
            let (known, truth) = entry.opinions(self.framework, self.scenario);
            let order = self.scenario.catalogue[entry.act.order.at()].name.get("en").to_owned();
            ActRow { turn: entry.turn, nation: entry.act.by, other: entry.act.other, order, known, truth }
        });
        let begun =
            self.scenario.incident_ids().filter(|incident| position.incidents[incident.at()].stage > 0);
        let breaches = begun.map(|incident| {
            let breach = incident_in_truth(
                self.scenario,
                position.variant,
                incident,
                position.incidents[incident.at()].stage,
                Reading::usual(),
            );
            let actor = self.scenario.truth(position.variant, incident).actor;
            Breached {
                incident,
                actor,
                articles: breach.articles.to_vec(),
                level: format!("{:?}", breach.level),
            }
        });
        let mut curves = watch.curves.clone();
        curves.push(moment(self.scenario, position));
        let lines = corrected.map(|corrected| corrected.lines).unwrap_or_default();
        self.over = Some(Over {
            plain: plain(ledger, &lines, &sheet),
            occasions: occasions(ledger),
            sheet,
            acts: acts.collect(),
            breaches: breaches.collect(),
            digest: watch.log.digest(self.scenario, &self.kept.texts),
            curves,
            lines,
        });
    }
}
