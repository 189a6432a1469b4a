//! The scorecard in plain words: what a minister would read first, three sentences for each delegation.

use super::Scorecard;
use crate::cli::language::{language, say, tag, with};
use crate::report::paper::Page;
use crate::report::{Said, plain};
use crate::scenario::NationId;

impl Scorecard<'_> {
    pub(super) fn summary_text(&self, page: &mut Page) {
        page.section(&say("score-plain"));
        for sheet in &self.sheet.nations {
            let name = self.scenario.short_name(sheet.nation, tag());
            page.blank();
            page.hang(2, 4, "", &super::pair(name, &self.summary(sheet.nation).join(" ")));
        }
    }

    /// What did most for it, what fell shortest, what came of it.
    fn summary(&self, nation: NationId) -> Vec<String> {
        let name = self.scenario.short_name(nation, tag());
        let rows = plain(&self.judged.ledger, &self.lines, &self.sheet);
        let Some(row) = rows.into_iter().find(|row| row.nation == nation) else { return Vec::new() };
        let mut told = vec![
            match &row.good {
                Some(said) => {
                    with("plain-good", &[("name", name.into()), ("what", (&self.said(said)).into())])
                }
                None => with("plain-no-good", &[("name", name.into())]),
            },
            match &row.bad {
                Some(said) => {
                    let id = if row.strained { "plain-strained" } else { "plain-bad" };
                    with(id, &[("what", (&self.said(said)).into())])
                }
                None => say("plain-no-bad"),
            },
        ];
        // A seat is told how much called for its conduct when the exercise is over: what opened an occasion
        // may be hidden from it.
        if self.seat.is_none() && row.called > 0 {
            told.push(with("plain-called", &[("n", row.called.into())]));
        }
        told.push(with("score-at-home", &[("harm", (&harm(row.harm)).into())]));
        told
    }

    fn said(&self, said: &Said) -> String {
        let because = said
            .finding
            .map_or(said.because.as_str(), |finding| self.judged.ledger.source(&finding).because.get(tag()));
        match said.other {
            Some(other) => {
                let other = self.scenario.short_name(other, tag());
                with("plain-towards", &[("what", because.into()), ("other", other.into())])
            }
            None => because.to_owned(),
        }
    }
}

/// Returns how long how many people were without service.
pub(super) fn harm(person_days: u32) -> String {
    let days = language().number(person_days);
    with("score-harm", &[("n", person_days.into()), ("days", (&days).into())])
}
