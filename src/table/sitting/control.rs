//! What whoever leads is shown: injects, seats, rulings that wait; and the journal beside the log.

use super::Sitting;
use crate::diag::Diagnostic;
use crate::engine::{DispatchState, NationMeter};
use crate::scenario::NationId;
use crate::scoring::Correction;
use crate::session::{Entry, standing};
use crate::table::scene::{InjectRow, InjectState, JournalKind, JournalRow, Ruling, SeatRow};

impl Sitting {
    pub fn injects(&self) -> Vec<InjectRow> {
        use crate::scenario::InjectWhen;
        let position = self.kept.play.position();
        let texts = &self.kept.texts;
        let rows = self
            .scenario
            .injects
            .iter()
            .enumerate()
            .filter(|(_, def)| def.only.0 & 1 << position.variant != 0);
        rows.map(|(at, def)| {
            let state = &position.injects[at];
            let what = match (state.released && !def.repeats, state.skipped, def.when) {
                (true, ..) => InjectState::Released,
                (_, true, _) => InjectState::Skipped,
                _ if state.due > 0 => {
                    InjectState::Planned { turn: state.due.saturating_add(state.delay), exchange: 0 }
                }
                (.., InjectWhen::Turn(turn)) => {
                    InjectState::Planned { turn: turn.saturating_add(state.delay), exchange: 0 }
                }
                _ => InjectState::Waits,
            };
            let edited = texts.words(state.text).map(str::to_owned);
            InjectRow { inject: crate::scenario::InjectId::from_at(at), state: what, to: def.to.0, edited }
        })
        .collect()
    }

    pub fn seat_rows(&self) -> Vec<SeatRow> {
        let position = self.kept.play.position();
        let row = |nation: NationId| {
            let view = self.kept.play.view(nation);
            let state = &position.nations[nation.at()];
            SeatRow {
                nation,
                holder: self.holders[nation.at()],
                bot: state.bot,
                frozen: state.frozen,
                ready: self.holders[nation.at()].doctrine().is_some() || self.is_ready(nation),
                waiting: view.inbox().filter(|open| open.state == DispatchState::Open).count(),
                sealed: view.sealed().iter().filter(|sealed| sealed.used).count(),
                pressure: position.meter(nation, NationMeter::Pressure),
                capital: position.meter(nation, NationMeter::Capital),
            }
        };
        self.scenario.nation_ids().map(row).collect()
    }

    pub fn rulings(&self) -> Vec<Ruling> {
        let mut rulings = Vec::new();
        for nation in self.scenario.nation_ids() {
            for (slot, sealed) in self.kept.play.position().sealed(nation).iter().enumerate() {
                if sealed.used && self.scenario.actions[sealed.action.at()].needs.ruling {
                    rulings.push(Ruling {
                        nation,
                        slot: slot as u8,
                        order: self.scenario.catalogue[sealed.action.at()].name.get("en").to_owned(),
                        words: self.kept.texts.words(sealed.text).unwrap_or_default().to_owned(),
                        ruled: sealed.ruled,
                    });
                }
            }
        }
        rulings
    }

    /// Writes an entry into the journal and shows it.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn note(&mut self, entry: Entry) -> Result<(), Diagnostic> {
        if let Err(fault) = self.kept.note(entry.clone()) {
            // Forms that were to go with it are handed over again.
            self.written.clear();
            return Err(fault);
        }
        let number = self.journal.last().map_or(1, |row| row.number + 1);
        let row = crate::session::Noted {
            number,
            branch: self.key.map_or(1, |key| key.1),
            at: crate::session::now(),
            entry,
        };
        self.hear_journal(std::slice::from_ref(&row));
        if !self.corrections.is_empty() {
            self.over = None;
            self.finish();
        }
        Ok(())
    }

    pub(super) fn hear_journal(&mut self, journal: &[crate::session::Noted]) {
        let own = self.key.map_or(1, |key| key.1);
        for noted in standing(journal) {
            // Findings are numbered for each line of play anew.
            if noted.entry.correction().is_some() && noted.branch != own {
                continue;
            }
            self.hear_adjudication(noted);
            let (what, words) = match &noted.entry {
                Entry::Note { words, by, .. } if by.role != crate::session::Role::Delegation => {
                    (JournalKind::Note, words.clone())
                }
                Entry::Bookmark { words, event, .. } => (
                    JournalKind::Bookmark,
                    if words.is_empty() { format!("#{}", event.unwrap_or(0)) } else { words.clone() },
                ),
                Entry::RubricLine { id, title, levels, .. } => {
                    (JournalKind::Line { id: id.clone(), levels: levels.clone() }, title.clone())
                }
                Entry::Rating { line, level, nation, words, .. } => {
                    let whom = nation.as_deref().map_or_else(String::new, |nation| format!(" · {nation}"));
                    let why = if words.is_empty() { String::new() } else { format!(" · {words}") };
                    (
                        JournalKind::Rating { line: line.clone(), level: *level, nation: nation.clone() },
                        format!("{line}{whom}: {level}{why}"),
                    )
                }
                Entry::Correction { correction, .. } => {
                    match serde_json::from_value::<Correction>(correction.clone()) {
                        Ok(correction) => {
                            let words = match &correction {
                                Correction::Strike { finding, reason }
                                | Correction::Change { finding, reason, .. } => {
                                    format!("{finding}: {reason}")
                                }
                                Correction::Add { norm, reason, .. } => format!("{norm}: {reason}"),
                            };
                            self.corrections.push(correction);
                            (JournalKind::Correction, words)
                        }
                        Err(_) => continue,
                    }
                }
                Entry::Adjudicated { words, .. } => (JournalKind::Correction, words.clone()),
                _ => continue,
            };
            self.journal.push(JournalRow { number: noted.number, at: noted.at, what, words });
        }
    }
}
