//! One line of play that is held for writing: batches go in, acknowledgements come out.

use crate::diag::Diagnostic;
use crate::session::{Batch, Draft, Entry, Keep};
use crate::store::chain::{Hash, journal_bytes, journal_root, link, sum};
use crate::store::clock;
use crate::store::fault::{FileFaults, place};
use crate::store::lease::Lease;
use crate::store::load::Rows;
use crate::store::rows::{self, RowOwner, Typed, seal_branch};
use crate::store::writer::{Head, Job, Writer};
use rusqlite::{Connection, OptionalExtension, params};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A line of play, held; let go when dropped.
pub struct Line {
    pub(super) writer: Writer,
    /// Let go with the line.
    pub(super) _lease: Arc<Lease>,
    pub(super) key: Key,
    /// The last acknowledged row.
    pub(super) seq: u32,
    pub(super) hash: Hash,
}

/// Which line of which exercise.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub library: PathBuf,
    pub exercise: i64,
    pub identity: String,
    pub branch: u32,
}

impl Key {
    fn of(&self) -> RowOwner {
        RowOwner { exercise: self.exercise, branch: self.branch }
    }
}

impl Line {
    /// Returns what writes half-written forms of this line.
    pub fn forms(&self) -> Forms {
        Forms { writer: self.writer.clone(), key: self.key.clone() }
    }

    /// Returns the number of the exercise in its library, and of the branch.
    pub fn key(&self) -> (i64, u32) {
        (self.key.exercise, self.key.branch)
    }
}

impl Keep for Line {
    fn keep(&mut self, batch: &Batch) -> Result<(), Diagnostic> {
        let mut hash = self.hash;
        let mut rows = Vec::with_capacity(batch.lines.len());
        for line in &batch.lines {
            hash = link(&hash, line.as_bytes());
            rows.push((line.clone(), hash));
        }
        let (key, before, batch) = (self.key.clone(), self.seq, batch.clone());
        let last = before + rows.len() as u32;
        self.writer.now(Box::new(move |connection| append(connection, &key, before, &rows, &batch)))?;
        (self.seq, self.hash) = (last, hash);
        Ok(())
    }

    fn later(&mut self, drafts: Vec<Draft>) {
        self.writer.later(drafting(&self.key, drafts));
    }

    fn note(&mut self, entry: Entry, drafts: Vec<Draft>) -> Result<(), Diagnostic> {
        note(&self.writer, &self.key, entry, drafts, false).map(|_| ())
    }
}

/// Half-written forms of a line, written from beside it.
pub struct Forms {
    writer: Writer,
    key: Key,
}

impl Forms {
    /// Writes forms; returns once they are on disk.
    ///
    /// # Errors
    /// Why they are not.
    pub fn write(&self, drafts: Vec<Draft>) -> Result<(), Diagnostic> {
        self.writer.now(drafting(&self.key, drafts))
    }

    /// Takes forms; they are on disk within a second.
    pub fn later(&self, drafts: Vec<Draft>) {
        self.writer.later(drafting(&self.key, drafts));
    }
}

fn drafting(key: &Key, drafts: Vec<Draft>) -> Job {
    let key = key.clone();
    Box::new(move |connection| {
        let told = FileFaults::new(&key.library);
        write_drafts(connection, &key, &drafts).map_err(|error| told.sql("written", error))?;
        Ok(Vec::new())
    })
}

/// Writes an entry into the journal; no lease is needed, since entries stand beside each other.
///
/// # Errors
/// Why it could not be written; with `checked`, also that it speaks of what is not there.
pub(super) fn note(
    writer: &Writer,
    key: &Key,
    entry: Entry,
    drafts: Vec<Draft>,
    checked: bool,
) -> Result<u32, Diagnostic> {
    let key = key.clone();
    let number = Arc::new(AtomicU32::new(0));
    let given = Arc::clone(&number);
    writer.now(Box::new(move |connection| {
        let told = FileFaults::new(&key.library);
        let sql = |error| told.sql("written", error);
        let fault = |said: String| Diagnostic::error("store-entry", place(&key.library), said);
        if checked {
            // Here and not before: another program may just have written an entry.
            let rows = Rows { connection, library: &key.library, known: None };
            let journal = rows.journal(key.exercise, "", &mut Vec::new());
            let events = connection
                .query_row(
                    "SELECT events FROM branch WHERE exercise = ?1 AND branch = ?2",
                    params![key.exercise, key.branch],
                    |row| row.get(0),
                )
                .optional()
                .map_err(sql)?;
            entry
                .check(&journal, events.ok_or_else(|| told.no_line(key.exercise, key.branch))?)
                .map_err(fault)?;
        }
        let text = serde_json::to_string(&entry).map_err(|error| fault(error.to_string()))?;
        write_drafts(connection, &key, &drafts).map_err(sql)?;
        let head = journal(connection, &key, clock::now(), &text).map_err(sql)?;
        given.store(head.seq, Ordering::Release);
        Ok(vec![head])
    }))?;
    Ok(number.load(Ordering::Acquire))
}

/// Appends an entry to the journal's chain.
pub(super) fn journal(connection: &Connection, key: &Key, at: i64, entry: &str) -> rusqlite::Result<Head> {
    let last: Option<(u32, Hash)> = connection
        .prepare_cached("SELECT number, hash FROM journal WHERE exercise = ?1 ORDER BY number DESC LIMIT 1")?
        .query_row([key.exercise], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (number, before) =
        last.map_or_else(|| (1, journal_root()), |(number, hash)| (number.saturating_add(1), hash));
    let hash = link(&before, &journal_bytes(number, key.branch, at, entry));
    connection
        .prepare_cached(
            "INSERT INTO journal (exercise, number, branch, at, entry, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![key.exercise, number, key.branch, at, entry, hash])?;
    Ok(Head { identity: key.identity.clone(), part: "notes", branch: 0, seq: number, hash })
}

/// Appends a batch behind the row `before`.
fn append(
    connection: &Connection,
    key: &Key,
    before: u32,
    rows: &[(String, Hash)],
    batch: &Batch,
) -> Result<Vec<Head>, Diagnostic> {
    let told = FileFaults::new(&key.library);
    let sql = |error| told.sql("written", error);
    let clash = |what: String| {
        Diagnostic::error("store-clash", place(&key.library), what)
            .hint("another program wrote this line; leave, and resume it where it stands now")
    };
    if !rows.is_empty() {
        if batch.first != before + 1 {
            return Err(clash(format!("event {} was to follow event {before}", batch.first)));
        }
        match there(connection, key, before, rows).map_err(sql)? {
            // Committed before, and only its head was missing: nothing is written twice.
            There::All => {}
            There::None => write_rows(connection, key, rows, batch).map_err(sql)?,
            There::Other => return Err(clash(format!("there is another event {} already", before + 1))),
        }
    }
    write_drafts(connection, key, &batch.drafts).map_err(sql)?;
    let Some((_, hash)) = rows.last() else { return Ok(Vec::new()) };
    Ok(vec![Head {
        identity: key.identity.clone(),
        part: "head",
        branch: key.branch,
        seq: before + rows.len() as u32,
        hash: *hash,
    }])
}

enum There {
    None,
    All,
    Other,
}

fn there(
    connection: &Connection,
    key: &Key,
    before: u32,
    rows: &[(String, Hash)],
) -> rusqlite::Result<There> {
    let last: Option<(u32, Hash)> = connection
        .prepare_cached(
            "SELECT seq, hash FROM event WHERE exercise = ?1 AND branch = ?2 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row(params![key.exercise, key.branch], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(match last {
        Some((seq, _)) if seq == before => There::None,
        None => There::None,
        Some((seq, hash))
            if seq == before + rows.len() as u32 && rows.last().is_some_and(|row| row.1 == hash) =>
        {
            There::All
        }
        Some(_) => There::Other,
    })
}

fn write_rows(
    connection: &Connection,
    key: &Key,
    rows: &[(String, Hash)],
    batch: &Batch,
) -> rusqlite::Result<()> {
    let of = key.of();
    for (seq, (line, hash)) in (batch.first..).zip(rows) {
        rows::event(connection, of, seq, line, hash)?;
    }
    for (event, text) in &batch.texts {
        let (salt, words) = text.words.as_ref().map(|(salt, words)| (salt.as_str(), words.as_str())).unzip();
        rows::text(connection, of, Typed { id: text.id.0, event: *event, hash: &text.hash, salt, words })?;
    }
    for given in &batch.reasons {
        rows::reason(connection, of, given.events.start + 1, given.events.end, given.nation.0, &given.words)?;
    }
    let last = batch.first + rows.len() as u32 - 1;
    rows::batch(connection, of, batch.first, last, clock::now(), batch.reasons.len() as u32)?;
    let touched = touch(connection, key.exercise)?;
    connection
        .prepare_cached(
            "UPDATE branch SET events = ?3, turn = ?4, phase = ?5, touched = ?6 \
             WHERE exercise = ?1 AND branch = ?2",
        )?
        .execute(params![
            key.exercise,
            key.branch,
            last,
            batch.moment.turn,
            batch.moment.phase as u8,
            touched
        ])?;
    seal_branch(connection, key.exercise, key.branch)
}

/// Returns when a line is touched now: after all others of its exercise, whatever was done to the clock
/// meanwhile.
fn touch(connection: &Connection, exercise: i64) -> rusqlite::Result<i64> {
    let last: Option<i64> =
        connection
            .query_row("SELECT max(touched) FROM branch WHERE exercise = ?1", [exercise], |row| row.get(0))?;
    Ok(last.map_or_else(clock::now, |last| clock::now().max(last.saturating_add(1))))
}

pub(super) fn write_drafts(connection: &Connection, key: &Key, drafts: &[Draft]) -> rusqlite::Result<()> {
    for draft in drafts {
        match &draft.body {
            Some(body) => rows::draft(connection, key.of(), &draft.name, body, clock::now())?,
            None => {
                connection
                    .prepare_cached("DELETE FROM draft WHERE exercise = ?1 AND branch = ?2 AND name = ?3")?
                    .execute(params![key.exercise, key.branch, draft.name])?;
            }
        }
    }
    if drafts.is_empty() { Ok(()) } else { seal_drafts(connection, key.exercise, key.branch) }
}

/// Writes down which forms a line has, so that one that is gone is missed.
pub(super) fn seal_drafts(connection: &Connection, exercise: i64, branch: u32) -> rusqlite::Result<()> {
    let mut query = connection
        .prepare_cached("SELECT name, sum FROM draft WHERE exercise = ?1 AND branch = ?2 ORDER BY name")?;
    let rows = query
        .query_map(params![exercise, branch], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
    connection.prepare_cached("UPDATE branch SET drafts = ?3 WHERE exercise = ?1 AND branch = ?2")?.execute(
        params![exercise, branch, drafts_sum(rows.iter().map(|(name, sum)| (name.as_str(), sum.as_str())))],
    )?;
    seal_branch(connection, exercise, branch)
}

/// Returns the sum of all forms of a line; empty when there are none.
pub(super) fn drafts_sum<'d>(rows: impl Iterator<Item = (&'d str, &'d str)>) -> String {
    let all: Vec<&str> = rows.flat_map(|(name, sum)| [name, sum]).collect();
    if all.is_empty() { String::new() } else { sum(&all) }
}
