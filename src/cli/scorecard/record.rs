//! What stood in a State's record before the exercise, and what the sides tell differently: told, and not
//! scored.

use super::norms::finding_id;
use super::{Scorecard, pair};
use crate::cli::language::{say, tag};
use crate::report::paper::{Page, cited};

impl Scorecard<'_> {
    pub(super) fn record_text(&self, page: &mut Page) {
        let file = &self.scenario.file;
        let nations = self.sheet.nations.iter().map(|sheet| &file.nations[sheet.nation.at()]);
        let nations: Vec<_> = nations.filter(|nation| !nation.record.is_empty()).collect();
        if !nations.is_empty() {
            page.section(&say("score-record"));
            for nation in nations {
                for entry in &nation.record {
                    let because = format!("{}{}", entry.because.get(tag()), cited(&entry.cites));
                    let told = pair(&say(finding_id(entry.verdict)), &because);
                    page.hang(2, 4, "", &format!("{} · {} · {told}", nation.id, entry.norm));
                }
            }
        }
        if !file.disputed.is_empty() {
            page.section(&say("score-disputed"));
            for dispute in &file.disputed {
                page.hang(2, 4, "·", dispute.what.get(tag()));
                for version in &dispute.versions {
                    page.hang(4, 6, "", &pair(&version.by, version.says.get(tag())));
                }
            }
        }
    }
}
