//! Reads what is stored along with a log: words, times, reasons, the journal, half-written forms. Damage here
//! is named and left out; the log itself is not touched by it.

use crate::diag::{Diagnostic, Severity};
use crate::scenario::{NationId, TextId};
use crate::session::{Draft, Entry, Given, Noted, TypedText};
use crate::store::chain::{Hash, journal_bytes, journal_root, link};
use crate::store::fault::{FileFaults, place};
use crate::store::heads::{self, Found};
use crate::store::line::drafts_sum;
use crate::store::load::{Rows, Segment, Stamp};
use crate::store::rows::{batch_sum, draft_sum, reason_sum};
use rusqlite::{Params, Row, params};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

impl Rows<'_> {
    /// Reads rows as far as they can be read; the rest is told.
    fn collect<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        let all = || -> rusqlite::Result<()> {
            let mut query = self.connection.prepare_cached(sql)?;
            for row in query.query_map(values, read)? {
                found.push(row?);
            }
            Ok(())
        };
        if let Err(error) = all() {
            faults.push(Diagnostic {
                severity: Severity::Warning,
                ..FileFaults::new(self.library).sql("read", error)
            });
        }
        found
    }

    /// Returns event lines, each text before the event that names it first. Words that do not fit their hash,
    /// or are missing, count as erased.
    pub(super) fn with_texts(
        &self,
        exercise: i64,
        segments: &[Segment],
        lines: &[String],
        faults: &mut Vec<Diagnostic>,
    ) -> String {
        let mut texts: BTreeMap<u32, Vec<TypedText>> = BTreeMap::new();
        let mut known: BTreeMap<u32, String> = BTreeMap::new();
        let damaged = |event: u32| {
            let said = "the words of this event are damaged or missing, and count as erased; the event \
                        itself is good";
            Diagnostic::warning("store-words", self.at(format!("exercise {exercise} event {event}")), said)
        };
        for segment in segments {
            let sql = "SELECT event, id, hash, salt, words FROM text \
                       WHERE exercise = ?1 AND branch = ?2 AND event <= ?3 ORDER BY id";
            let read = |row: &Row<'_>| {
                let (salt, words): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
                Ok((
                    row.get::<_, u32>(0)?,
                    TypedText { id: TextId(row.get(1)?), hash: row.get(2)?, words: salt.zip(words) },
                ))
            };
            for (event, text) in
                self.collect(sql, params![exercise, segment.branch, segment.upto], read, faults)
            {
                // What its event does not name is found out below.
                if text.fits() && known.insert(text.id.0, text.hash.clone()).is_none() {
                    texts.entry(event).or_default().push(text);
                } else {
                    faults.push(damaged(event));
                }
            }
        }
        let mut all = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
        for (event, line) in (1_u32..).zip(lines) {
            for text in texts.remove(&event).unwrap_or_default() {
                let _ = writeln!(all, "{}", text.line());
            }
            if line.contains(",\"words\":\"")
                && let Some((id, hash)) = named(line)
                && known.get(&id) != Some(&hash)
            {
                if !known.contains_key(&id) {
                    faults.push(damaged(event));
                    let _ = writeln!(
                        all,
                        "{}",
                        TypedText { id: TextId(id), hash: hash.clone(), words: None }.line()
                    );
                }
                known.insert(id, hash);
            }
            all.extend([line.as_str(), "\n"]);
        }
        all
    }

    pub(super) fn stamps(
        &self,
        exercise: i64,
        segments: &[Segment],
        good: u32,
        faults: &mut Vec<Diagnostic>,
    ) -> (Vec<Stamp>, Vec<Given>) {
        let (mut stamps, mut reasons): (Vec<Stamp>, Vec<Given>) = (Vec::new(), Vec::new());
        let damaged = |event: u32, what: &str| {
            let said = format!("{what} of this event is damaged or missing; the event itself is good");
            Diagnostic::warning("store-stamp", self.at(format!("exercise {exercise} event {event}")), said)
        };
        let mut due = 1_u32;
        for segment in segments {
            let sql = "SELECT first, last, at, reasons, sum FROM batch \
                       WHERE exercise = ?1 AND branch = ?2 AND last <= ?3 ORDER BY first";
            let read = |row: &Row<'_>| {
                Ok((
                    Stamp { first: row.get(0)?, last: row.get(1)?, at: row.get(2)? },
                    row.get::<_, u32>(3)?,
                    row.get::<_, String>(4)?,
                ))
            };
            for (stamp, count, kept) in
                self.collect(sql, params![exercise, segment.branch, segment.upto], read, faults)
            {
                if batch_sum(stamp.first, stamp.last, stamp.at, count) != kept || stamp.last < stamp.first {
                    faults.push(damaged(stamp.first, "the time"));
                    continue;
                }
                if stamp.last > good {
                    break;
                }
                if stamp.first != due {
                    faults.push(damaged(due, "the time"));
                }
                let (given, whole) = self.reasons(exercise, segment.branch, stamp, faults);
                if !whole || given.len() != count as usize {
                    faults.push(damaged(stamp.first, "a reason"));
                }
                reasons.extend(given);
                stamps.push(stamp);
                due = stamp.last.saturating_add(1);
            }
        }
        if due <= good
            && !faults.iter().any(|fault| fault.code == "store-stamp" || fault.severity == Severity::Error)
        {
            faults.push(damaged(due, "the time"));
        }
        (stamps, reasons)
    }

    /// Returns the reasons of a batch, and whether all of them fit.
    fn reasons(
        &self,
        exercise: i64,
        branch: u32,
        stamp: Stamp,
        faults: &mut Vec<Diagnostic>,
    ) -> (Vec<Given>, bool) {
        let sql = "SELECT first, last, nation, words, sum FROM reason \
                   WHERE exercise = ?1 AND branch = ?2 AND first BETWEEN ?3 AND ?4 ORDER BY first";
        let read = |row: &Row<'_>| {
            let (first, last, nation, words): (u32, u32, u8, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let fits = reason_sum(first, last, nation, &words) == row.get::<_, String>(4)?;
            Ok((fits, Given { nation: NationId(nation), events: first.saturating_sub(1)..last, words }))
        };
        let found = self.collect(sql, params![exercise, branch, stamp.first, stamp.last], read, faults);
        let whole = found.iter().all(|(fits, _)| *fits);
        (found.into_iter().filter(|(fits, _)| *fits).map(|(_, given)| given).collect(), whole)
    }

    /// Reads the journal. An entry that does not fit its link is named and left out; those behind it hang on
    /// the link it had.
    pub(super) fn journal(&self, exercise: i64, identity: &str, faults: &mut Vec<Diagnostic>) -> Vec<Noted> {
        let fault = |number: u32, what: &str| {
            Diagnostic::warning(
                "store-journal",
                self.at(format!("exercise {exercise} journal entry {number}")),
                what,
            )
        };
        let sql = "SELECT number, branch, at, entry, hash FROM journal WHERE exercise = ?1 ORDER BY number";
        let read = |row: &Row<'_>| -> rusqlite::Result<(u32, u32, i64, String, Hash)> {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        };
        let (mut journal, mut hash, mut last) = (Vec::new(), journal_root(), 0_u32);
        for (number, branch, at, text, kept) in self.collect(sql, [exercise], read, faults) {
            let due = last.saturating_add(1);
            let fits = link(&hash, &journal_bytes(number, branch, at, &text)) == kept;
            (hash, last) = (kept, number);
            if number != due {
                faults.push(fault(due, "the entry is missing; the others are good"));
            }
            match serde_json::from_str::<Entry>(&text) {
                Ok(entry) if fits || number != due => journal.push(Noted { number, branch, at, entry }),
                _ => faults.push(fault(
                    number,
                    "the entry does not fit its link and was left out; the others are good",
                )),
            }
        }
        match self.known.as_ref().map(|known| &known.journal) {
            Some(Ok(Found::Heads(heads))) => {
                if let Some((acknowledged, _)) =
                    heads.0.get(&0).filter(|(acknowledged, _)| *acknowledged > last)
                {
                    faults.push(fault(
                        last.saturating_add(1),
                        &format!("the journal ends with entry {last}, and {acknowledged} were acknowledged"),
                    ));
                }
            }
            None => {}
            Some(Ok(Found::Missing)) if journal.is_empty() => {}
            Some(_) => {
                let file = heads::folder(self.library).join(format!("{identity}.notes"));
                let said = "the file that says how long the journal is is missing or damaged, so a cut end \
                            would not be seen";
                faults.push(
                    Diagnostic::warning("store-head", place(&file), said)
                        .hint("it is written again with the next entry"),
                );
            }
        }
        journal
    }

    pub(super) fn drafts(&self, exercise: i64, branch: u32, faults: &mut Vec<Diagnostic>) -> Vec<Draft> {
        let sql = "SELECT name, body, at, sum FROM draft WHERE exercise = ?1 AND branch = ?2 ORDER BY name";
        let read = |row: &Row<'_>| -> rusqlite::Result<(String, String, i64, String)> {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        };
        let mut drafts = Vec::new();
        let rows = self.collect(sql, params![exercise, branch], read, faults);
        let said = self.collect(
            "SELECT drafts FROM branch WHERE exercise = ?1 AND branch = ?2",
            params![exercise, branch],
            |row| row.get::<_, String>(0),
            faults,
        );
        if said.first().is_none_or(|said| {
            *said != drafts_sum(rows.iter().map(|(name, _, _, kept)| (name.as_str(), kept.as_str())))
        }) {
            let said = "a half-written form is missing, or is not the one that was left";
            faults.push(Diagnostic::warning(
                "store-draft",
                self.at(format!("exercise {exercise} line {branch}")),
                said,
            ));
        }
        for (name, body, at, kept) in rows {
            if draft_sum(&name, &body, at) == kept {
                drafts.push(Draft { name, body: Some(body) });
            } else {
                let said = "a half-written form is damaged and was left out";
                faults.push(Diagnostic::warning(
                    "store-draft",
                    self.at(format!("exercise {exercise} form \"{name}\"")),
                    said,
                ));
            }
        }
        drafts
    }
}

/// Returns the text an event line names, with its hash.
fn named(line: &str) -> Option<(u32, String)> {
    let event: Value = serde_json::from_str(line).ok()?;
    Some((event["text"].as_u64()?.try_into().ok()?, event["words"].as_str()?.to_owned()))
}
