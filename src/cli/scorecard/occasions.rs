//! The page of occasions: everything that called for conduct, and what became of it.

use super::norms::finding_id;
use super::{Scorecard, in_turn, pair};
use crate::cli::language::{say, tag, with};
use crate::framework::Verdict;
use crate::report::paper::Page;
use crate::report::{OccasionRow, occasions};
use crate::scenario::NationId;
use crate::scoring::Outcome;

/// What can become of an occasion, in the order in which it is counted; the number of an excuse is no matter.
const OUTCOMES: [Option<Outcome>; 8] = [
    Some(Outcome::Found(Verdict::Consistent)),
    Some(Outcome::Found(Verdict::Strained)),
    Some(Outcome::Found(Verdict::Missed)),
    Some(Outcome::Found(Verdict::Inconsistent)),
    Some(Outcome::Excused(0)),
    Some(Outcome::Open),
    Some(Outcome::Unjudged),
    None,
];

impl Scorecard<'_> {
    /// What called for conduct of a State; nothing for a seat, since what opened an occasion may be hidden
    /// from it.
    pub(super) fn occasions_of(&self, nation: NationId) -> Vec<OccasionRow> {
        if self.seat.is_some() {
            return Vec::new();
        }
        occasions(&self.judged.ledger).into_iter().filter(|row| row.nation == nation).collect()
    }

    pub(super) fn occasions_text(&self, page: &mut Page) {
        if self.seat.is_some() {
            return;
        }
        page.section(&say("score-occasions"));
        for sheet in &self.sheet.nations {
            let all = self.occasions_of(sheet.nation);
            let counts: Vec<String> = OUTCOMES.iter().filter_map(|outcome| count(&all, *outcome)).collect();
            let counts = if counts.is_empty() { say("score-none") } else { counts.join(" · ") };
            page.blank();
            page.hang(0, 2, "", &format!("{} · {counts}", self.nation(sheet.nation)));
            for row in &all {
                self.occasion_text(page, row);
            }
        }
    }

    fn occasion_text(&self, page: &mut Page, row: &OccasionRow) {
        let mut what = format!("{} {}", row.norm, row.name.get(tag()));
        if let Some(other) = row.other {
            what = format!("{what} ({})", self.scenario.short_name(other, tag()));
        }
        if let Some(incident) = row.incident {
            let about = with("score-about", &[("incident", self.incident(incident, tag()).into())]);
            what = format!("{what}, {about}");
        }
        let outcome = say(outcome_id(row.outcome));
        let outcome = match &row.reason {
            Some(reason) => pair(&outcome, reason.get(tag())),
            None => outcome,
        };
        page.hang(2, 4, "", &format!("{} · {what} · {outcome}", in_turn(row.turn)));
    }
}

/// Returns how many occasions came to this; `None` where none did.
fn count(all: &[OccasionRow], outcome: Option<Outcome>) -> Option<String> {
    let id = outcome_id(outcome);
    let count = all.iter().filter(|row| outcome_id(row.outcome) == id).count();
    (count > 0).then(|| pair(&say(id), &count.to_string()))
}

fn outcome_id(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Found(verdict)) => finding_id(verdict),
        Some(Outcome::Excused(_)) => "outcome-excused",
        Some(Outcome::Open) => "outcome-open",
        Some(Outcome::Unjudged) => "outcome-unjudged",
        None => "score-under-way",
    }
}
