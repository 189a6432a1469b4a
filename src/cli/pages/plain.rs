//! What a minister would read first: three sentences for each delegation, from the findings; and every
//! occasion with what became of it.

use super::{Page, Pages};
use crate::report::paper::cited;
use crate::report::{OccasionRow, Said, occasions, plain, thousands};
use crate::scenario::{IncidentId, NationId};
use crate::scoring::Outcome;
use serde_json::{Value, json};
use std::collections::BTreeMap;

impl Pages<'_> {
    pub(super) fn plain_text(&self, page: &mut Page) {
        page.section("IN PLAIN WORDS");
        for sheet in &self.sheet.nations {
            let [good, bad, came] = self.plain(sheet.nation);
            page.blank();
            page.hang(
                2,
                4,
                &format!("{}:", self.scenario.short_name(sheet.nation, "en")),
                &format!("{good} {bad} {came}"),
            );
        }
    }

    /// The three sentences: what did most for it, what fell shortest, what came of it.
    fn plain(&self, nation: NationId) -> [String; 3] {
        let name = self.scenario.short_name(nation, "en");
        let rows = plain(&self.judged.ledger, &self.lines, &self.sheet);
        let Some(row) = rows.into_iter().find(|row| row.nation == nation) else { return Default::default() };
        let told = |said: &Said| {
            let towards =
                said.other.map(|other| format!(" (towards {})", self.scenario.short_name(other, "en")));
            format!("{}{}", said.because, towards.unwrap_or_default())
        };
        let good = match &row.good {
            Some(said) => format!("It counts for {name} that it {}.", told(said)),
            None => format!("Nothing that {name} did counts for it."),
        };
        let bad = match &row.bad {
            Some(said) if row.strained => {
                format!("It was short of what is expected where it {}.", told(said))
            }
            Some(said) => format!("It fell short: it {}.", told(said)),
            None => "Nothing that it did or left undone fell short.".to_owned(),
        };
        let dark = if row.harm == 0 {
            "nobody was without service".to_owned()
        } else {
            format!("{} person-days without service", thousands(row.harm))
        };
        // A seat is told how much called for its conduct when the exercise is over: what opened an occasion
        // may be hidden from it.
        let came = match if self.seat.is_some() { 0 } else { row.called } {
            0 => format!("At home: {dark}."),
            1 => format!("One thing called for its conduct; at home: {dark}."),
            count => format!("{count} things called for its conduct; at home: {dark}."),
        };
        [good, bad, came]
    }

    fn occasions_of(&self, nation: NationId) -> Vec<OccasionRow> {
        if self.seat.is_some() {
            return Vec::new();
        }
        occasions(&self.judged.ledger).into_iter().filter(|row| row.nation == nation).collect()
    }

    pub(super) fn occasions_text(&self, page: &mut Page) {
        if self.seat.is_some() {
            return;
        }
        page.section("OCCASIONS · what called for conduct, and what became of each?");
        for sheet in &self.sheet.nations {
            let all = self.occasions_of(sheet.nation);
            let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
            all.iter().for_each(|row| *counts.entry(outcome_word(row)).or_default() += 1);
            let sums =
                counts.iter().map(|(word, count)| format!("{count} {word}")).collect::<Vec<_>>().join(", ");
            page.blank();
            page.hang(
                0,
                2,
                &format!("{} ·", self.nation(sheet.nation)),
                &if sums.is_empty() { "none".to_owned() } else { sums },
            );
            for row in all {
                let of = row.other.map_or_else(String::new, |other| {
                    format!(" ({})", self.scenario.short_name(other, "en"))
                });
                let reason =
                    row.reason.as_ref().map_or_else(String::new, |reason| format!(": {}", reason.get("en")));
                let about = row
                    .incident
                    .map_or_else(String::new, |incident| format!(", about “{}”", self.incident(incident)));
                let words = format!(
                    "{} {}{of}{about} · {}{reason}",
                    row.norm,
                    row.name.get("en"),
                    outcome_word(&row)
                );
                page.hang(2, 4, &format!("turn {} ·", row.turn), &words);
            }
        }
    }

    pub(super) fn called_for_json(&self, nation: NationId) -> Vec<Value> {
        let row_json = |row: OccasionRow| {
            json!({
                "turn": row.turn,
                "norm": row.norm,
                "kind": row.kind,
                "what": row.name.get("en"),
                "other": row.other.map(|other| self.nation(other)),
                "incident": row.incident.map(|incident| self.scenario.names.incidents.name(incident.at())),
                "outcome": outcome_word(&row),
                "because": row.reason.as_ref().map(|reason| reason.get("en")),
                "finding": row.finding.map(|finding| finding + 1),
                "event": row.cause + 1,
            })
        };
        self.occasions_of(nation).into_iter().map(row_json).collect()
    }

    pub(super) fn incident(&self, incident: IncidentId) -> &str {
        self.scenario.file.incidents[incident.at()].name.get("en")
    }

    /// What stood in the State's record before the exercise, and what the sides tell differently: told, and
    /// not scored.
    pub(super) fn record_text(&self, page: &mut Page) {
        let file = &self.scenario.file;
        let nations: Vec<_> = self
            .sheet
            .nations
            .iter()
            .map(|sheet| &file.nations[sheet.nation.at()])
            .filter(|nation| !nation.record.is_empty())
            .collect();
        if !nations.is_empty() {
            page.section("RECORD · what lay before the exercise; told, and not scored");
            for nation in nations {
                for entry in &nation.record {
                    let verdict = super::verdict_word(entry.verdict);
                    page.hang(
                        2,
                        4,
                        &format!("{} · {} {verdict}:", nation.id, entry.norm),
                        &format!("{}{}", entry.because.get("en"), cited(&entry.cites)),
                    );
                }
            }
        }
        if !file.disputed.is_empty() {
            page.section(
                "DISPUTED · facts on which the sides do not agree; unscored unless the facilitator rules",
            );
            for dispute in &file.disputed {
                page.hang(2, 4, "·", dispute.what.get("en"));
                for version in &dispute.versions {
                    page.hang(4, 6, &format!("{}:", version.by), version.says.get("en"));
                }
            }
        }
    }
}

fn outcome_word(row: &OccasionRow) -> &'static str {
    row.outcome.map_or("under way", Outcome::word)
}
