//! The page of outcome: what became of people, of pressure and trust, and of each State's aims.

use super::summary::harm;
use super::{Scorecard, pair, rung};
use crate::cli::language::{say, tag, with};
use crate::engine::Phase;
use crate::report::paper::Page;

/// One delegation's scorecard in a row, for comparing branches.
#[cfg(feature = "store")]
pub(in crate::cli) struct Row {
    /// Mean over the norms with a number, in percent.
    pub(in crate::cli) norms: Option<u32>,
    /// Questions with a yes, of those that arose.
    pub(in crate::cli) channels: (u32, u32),
    /// Person-days without service.
    pub(in crate::cli) harm: u32,
    /// Aims fulfilled, of those that can be judged.
    pub(in crate::cli) aims: (u32, u32),
    /// The highest rung of tension with anyone.
    pub(in crate::cli) rung: u8,
}

impl Scorecard<'_> {
    /// Returns one delegation's scorecard in a row.
    #[cfg(feature = "store")]
    pub(in crate::cli) fn row(&self, nation: crate::scenario::NationId) -> Row {
        use crate::scoring::Adherence;
        let sheet = &self.sheet.nations[nation.at()];
        let number = |norm: &Adherence| match norm {
            Adherence::Scored { thousandths, .. } => Some(u32::from(*thousandths)),
            _ => None,
        };
        let numbers: Vec<u32> = sheet.norms.iter().filter_map(number).collect();
        let judged = sheet.aims.iter().flatten();
        let (yes, arose) = self.channels_score(nation);
        Row {
            norms: (!numbers.is_empty())
                .then(|| (numbers.iter().sum::<u32>() / numbers.len() as u32 + 5) / 10),
            channels: (yes as u32, arose as u32),
            harm: sheet.harm,
            aims: (judged.clone().filter(|met| **met).count() as u32, judged.count() as u32),
            rung: sheet.rung,
        }
    }

    pub(super) fn outcome_text(&self, page: &mut Page) {
        page.section(&say("score-outcome"));
        for sheet in &self.sheet.nations {
            let nation = &self.scenario.file.nations[sheet.nation.at()];
            let of = |id: &str, meter: i16, most: u8| {
                pair(&say(id), &with("score-of", &[("n", meter.into()), ("most", most.into())]))
            };
            let told = [
                nation.id.clone(),
                harm(sheet.harm),
                of("pressure", sheet.pressure, 100),
                of("capital", sheet.capital, 10),
                of("trusted", sheet.trusted, 100),
                pair(&say("highest-rung"), &rung(sheet.rung)),
            ];
            page.blank();
            page.hang(0, 2, "", &told.join(" · "));
            for (aim, met) in nation.aims.iter().zip(&sheet.aims) {
                let met = say(match met {
                    // An aim is looked at when the exercise ends; before, it can still turn.
                    Some(_) if self.position.phase != Phase::Ended => "score-aim-not-ended",
                    Some(true) => "aim-met",
                    Some(false) => "aim-missed",
                    None => "aim-judge",
                });
                page.hang(2, 4, "·", &format!("{} ({met})", aim.text.get(tag())));
            }
        }
        page.section(&with("score-region", &[("rung", (&rung(self.sheet.region_rung)).into())]));
    }
}
