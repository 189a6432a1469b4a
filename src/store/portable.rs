//! One exercise as one file that can be mailed: every line of play, with words, journal and half-written
//! forms, and a hash at its end.

use crate::diag::{Diagnostic, Place, Severity};
use crate::engine::Phase;
use crate::framework::Framework;
use crate::session::read_log;
use crate::store::chain::{journal_root, link, root};
use crate::store::clock;
use crate::store::fault::FileFaults;
use crate::store::heads;
use crate::store::lease::Lease;
use crate::store::library::{Branch, Library, fresh_identity, standing};
use crate::store::line::{Key, journal, seal_drafts};
use crate::store::load::{Rows, Stored};
use crate::store::rows::{self, RowOwner, Typed, insert_branch, insert_exercise, seal_branch};
use crate::store::writer::Head;
use crate::text::{hex, unhex};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Version of the portable file.
const FORMAT: u32 = 1;

/// One line of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Item {
    Lucca { exercise: u32, identity: String, title: String, setup: String, made: i64 },
    Header { line: String },
    Branch { branch: u32, parent: Option<u32>, fork: u32, made: i64, touched: i64 },
    Event { branch: u32, seq: u32, line: String, hash: String },
    Batch { branch: u32, first: u32, last: u32, at: i64, reasons: u32 },
    Text { branch: u32, id: u32, event: u32, hash: String, salt: Option<String>, words: Option<String> },
    Reason { branch: u32, first: u32, last: u32, nation: u8, words: String },
    Note { branch: u32, at: i64, entry: String },
    Draft { branch: u32, name: String, body: String, at: i64 },
    Sha256(String),
}

/// What came of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// As this exercise of the library.
    New(i64),
    /// It was here already, the same to the last event, or with more.
    Here(i64),
    /// It was here already; so many entries of its journal were not.
    Notes(i64, u32),
    /// An exercise of the same origin is here that went on otherwise; this is the new one, and that the
    /// other.
    Beside(i64, i64),
}

impl Library {
    /// Writes an exercise as one file: its lines as far as they are good, and what is wrong with them.
    ///
    /// # Errors
    /// There is no such exercise, or it cannot be read.
    pub fn export(
        &self,
        exercise: i64,
        framework: &Framework,
    ) -> Result<(String, Vec<Diagnostic>), Vec<Diagnostic>> {
        let told = |error| FileFaults::new(&self.path).sql("read", error);
        // Heads before the look, for all lines: they follow the rows, and read after it they would miss what
        // is being played meanwhile.
        let rows = self.rows(exercise);
        let look = self.connection.unchecked_transaction().map_err(told)?;
        let branches = self.branches(exercise).map_err(told)?;
        let mut items = Vec::new();
        let mut faults: Vec<Diagnostic> = Vec::new();
        for (branch, made) in &branches {
            let stored = rows.load(exercise, branch.branch, framework)?;
            faults.extend(
                stored.faults.iter().filter(|fault| !faults.contains(fault)).cloned().collect::<Vec<_>>(),
            );
            if items.is_empty() {
                let (identity, title, setup) =
                    (stored.identity.clone(), stored.title.clone(), stored.setup.clone());
                let made = self
                    .connection
                    .query_row("SELECT made FROM exercise WHERE id = ?1", [exercise], |row| row.get(0))
                    .map_err(told)?;
                items.push(Item::Lucca { exercise: FORMAT, identity, title, setup, made });
                items.push(Item::Header { line: stored.header.clone() });
            }
            if branch.parent.is_some_and(|(_, fork)| stored.good < fork) {
                // Named among the faults: what it left is damaged before it.
                continue;
            }
            self.branch_items(&stored, branch, *made, &mut items).map_err(told)?;
            if branch.branch == 1 {
                let notes = stored.journal.iter().map(|noted| Item::Note {
                    branch: noted.branch,
                    at: noted.at,
                    entry: serde_json::to_string(&noted.entry).unwrap_or_default(),
                });
                items.extend(notes);
            }
        }
        drop(look);
        let mut text = String::new();
        for item in &items {
            text.push_str(&serde_json::to_string(item).unwrap_or_default());
            text.push('\n');
        }
        let sum = Item::Sha256(hex(&Sha256::digest(text.as_bytes())));
        text.push_str(&serde_json::to_string(&sum).unwrap_or_default());
        text.push('\n');
        Ok((text, faults))
    }

    fn branches(&self, exercise: i64) -> rusqlite::Result<Vec<(Branch, i64)>> {
        let mut query = self.connection.prepare(
            "SELECT branch, parent, fork, made, touched FROM branch WHERE exercise = ?1 ORDER BY branch",
        )?;
        let rows = query.query_map([exercise], |row| {
            let (parent, fork): (Option<u32>, u32) = (row.get(1)?, row.get(2)?);
            let branch = Branch {
                branch: row.get(0)?,
                parent: parent.map(|parent| (parent, fork)),
                events: 0,
                turn: 0,
                phase: Phase::Opening,
                touched: row.get(4)?,
            };
            Ok((branch, row.get(3)?))
        })?;
        rows.collect()
    }

    /// What belongs to a line itself, and not to its ancestors.
    fn branch_items(
        &self,
        stored: &Stored,
        branch: &Branch,
        made: i64,
        items: &mut Vec<Item>,
    ) -> rusqlite::Result<()> {
        let number = branch.branch;
        let (parent, fork) = branch.parent.unzip();
        let fork = fork.unwrap_or(0);
        // Half a deed is left out: what was acknowledged together comes together.
        let good = if stored.whole() { stored.good } else { stored.cut(stored.good) };
        items.push(Item::Branch { branch: number, parent, fork, made, touched: branch.touched });
        let own = stored.lines.get(fork as usize..good.max(fork) as usize).unwrap_or_default();
        let own = (fork.saturating_add(1)..).zip(own);
        items.extend(own.map(|(seq, line)| Item::Event {
            branch: number,
            seq,
            line: line.clone(),
            hash: stored.hashes.get(seq as usize).map(|hash| hex(hash)).unwrap_or_default(),
        }));
        let reasons = |first: u32, last: u32| {
            stored.reasons.iter().filter(move |given| (first..=last).contains(&(given.events.start + 1)))
        };
        for stamp in stored.stamps.iter().filter(|stamp| stamp.first > fork && stamp.last <= good) {
            let count = reasons(stamp.first, stamp.last).count() as u32;
            items.push(Item::Batch {
                branch: number,
                first: stamp.first,
                last: stamp.last,
                at: stamp.at,
                reasons: count,
            });
            items.extend(reasons(stamp.first, stamp.last).map(|given| Item::Reason {
                branch: number,
                first: given.events.start + 1,
                last: given.events.end,
                nation: given.nation.0,
                words: given.words.clone(),
            }));
        }
        let mut query = self.connection.prepare_cached(
            "SELECT id, event, hash, salt, words FROM text \
             WHERE exercise = ?1 AND branch = ?2 AND event <= ?3 ORDER BY id",
        )?;
        let rows = query.query_map(params![stored.exercise, number, good], |row| {
            Ok(Item::Text {
                branch: number,
                id: row.get(0)?,
                event: row.get(1)?,
                hash: row.get(2)?,
                salt: row.get(3)?,
                words: row.get(4)?,
            })
        })?;
        for row in rows {
            items.push(row?);
        }
        let drafts = stored.drafts.iter().filter_map(|draft| {
            Some(Item::Draft {
                branch: number,
                name: draft.name.clone(),
                body: draft.body.clone()?,
                at: clock::now(),
            })
        });
        items.extend(drafts);
        Ok(())
    }

    /// Takes in a file written by [`Library::export`], or a log.
    ///
    /// # Errors
    /// The file was changed or cut on its way, is of a newer program, or could not be written; nothing was
    /// taken in then.
    pub fn import(
        &self,
        name: &str,
        bytes: &[u8],
        framework: &Framework,
    ) -> Result<Imported, Vec<Diagnostic>> {
        let file = Place { file: name.to_owned(), ..Place::default() };
        if bytes.starts_with(b"SQLite format 3\0") {
            let fault =
                Diagnostic::error("portable-library", file, "this is a whole library, and not one exercise");
            return Err(fault
                .hint(format!(
                    "look into it with `lucca exercises --store {name}`, and export what you want from there"
                ))
                .into());
        }
        let text = crate::text::decode(name, bytes)?;
        if text.starts_with("{\"lucca\":\"log\"") {
            return self.import_log(name, &text, framework);
        }
        let items = parse(&text, &file)?;
        let Some(Item::Lucca { identity, .. }) = items.first() else { return Err(not_one(&file).into()) };
        let known: Option<i64> = self
            .connection
            .query_row("SELECT id FROM exercise WHERE identity = ?1", [identity], |row| row.get(0))
            .ok();
        if let Some(here) = known
            && self.has_all(here, &items).map_err(|error| FileFaults::new(&self.path).sql("read", error))?
        {
            let count = self.take_notes(here, items)?;
            return Ok(if count == 0 { Imported::Here(here) } else { Imported::Notes(here, count) });
        }
        let identity = if known.is_some() { fresh_identity() } else { identity.clone() };
        let exercise = self.take_in(&identity, items, &file, framework)?;
        Ok(known.map_or(Imported::New(exercise), |other| Imported::Beside(exercise, other)))
    }

    /// Returns whether every event of a file is here already.
    fn has_all(&self, exercise: i64, items: &[Item]) -> rusqlite::Result<bool> {
        let mut query = self.connection.prepare(
            "SELECT count(*) FROM event WHERE exercise = ?1 AND branch = ?2 AND seq = ?3 AND line = ?4",
        )?;
        for item in items {
            if let Item::Event { branch, seq, line, .. } = item
                && query.query_row(params![exercise, branch, seq, line], |row| row.get::<_, u32>(0))? == 0
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Takes in entries of a journal that are not here yet: an evaluator's copy comes back.
    fn take_notes(&self, exercise: i64, items: Vec<Item>) -> Result<u32, Vec<Diagnostic>> {
        let told = |error| FileFaults::new(&self.path).sql("read", error);
        let mut query = self
            .connection
            .prepare(
                "SELECT count(*) FROM journal WHERE exercise = ?1 AND branch = ?2 AND at = ?3 AND entry = ?4",
            )
            .map_err(told)?;
        let mut fresh = Vec::new();
        for item in items {
            let Item::Note { branch, at, entry } = item else { continue };
            if query
                .query_row(params![exercise, branch, at, entry], |row| row.get::<_, u32>(0))
                .map_err(told)?
                == 0
            {
                fresh.push((branch, at, entry));
            }
        }
        let count = fresh.len() as u32;
        if count > 0 {
            let identity: String = self
                .connection
                .query_row("SELECT identity FROM exercise WHERE id = ?1", [exercise], |row| row.get(0))
                .map_err(told)?;
            let library = self.path.clone();
            self.writer()?.now(Box::new(move |connection| {
                let told = FileFaults::new(&library);
                let mut heads = Vec::new();
                for (branch, at, entry) in &fresh {
                    let key = Key {
                        library: library.clone(),
                        exercise,
                        identity: identity.clone(),
                        branch: *branch,
                    };
                    heads.push(
                        journal(connection, &key, *at, entry).map_err(|error| told.sql("written", error))?,
                    );
                }
                Ok(heads)
            }))?;
        }
        Ok(count)
    }

    fn take_in(
        &self,
        identity: &str,
        items: Vec<Item>,
        file: &Place,
        framework: &Framework,
    ) -> Result<i64, Vec<Diagnostic>> {
        let writer = self.writer()?;
        let lease = Lease::take(&heads::folder(&self.path), identity, "the exercise that is being imported")?;
        let framework = framework.clone();
        let (library, identity_, file) = (self.path.clone(), identity.to_owned(), file.clone());
        writer.now(Box::new(move |connection| {
            let sql = |error| clash(&file, &library, error);
            let (Some(Item::Lucca { title, setup, made, .. }), Some(Item::Header { line: header })) =
                (items.first(), items.get(1))
            else {
                return Err(Diagnostic::error(
                    "portable-order",
                    file.clone(),
                    "it does not begin with an exercise and its scenario",
                ));
            };
            let branches = branches(&items, &file)?;
            let exercise =
                insert_exercise(connection, &identity_, title, header, setup, *made).map_err(sql)?;
            for item in &items {
                insert(connection, exercise, &identity_, item).map_err(sql)?;
            }
            let rows = Rows { connection, library: &library, known: None };
            let journal = rows.journal(exercise, "", &mut Vec::new()).last().map_or(0, |noted| noted.number);
            let hash = connection
                .query_row(
                    "SELECT hash FROM journal WHERE exercise = ?1 AND number = ?2",
                    params![exercise, journal],
                    |row| row.get(0),
                )
                .unwrap_or(journal_root());
            for branch in &branches {
                seal_drafts(connection, exercise, *branch).map_err(sql)?;
            }
            let mut heads =
                vec![Head { identity: identity_.clone(), part: "notes", branch: 0, seq: journal, hash }];
            for branch in branches {
                heads.push(prove(connection, &rows, &framework, (exercise, branch), &identity_, &file)?);
            }
            Ok(heads)
        }))?;
        drop(lease);
        let told = |error| FileFaults::new(&self.path).sql("read", error);
        Ok(self
            .connection
            .query_row("SELECT id FROM exercise WHERE identity = ?1", [identity], |row| row.get(0))
            .map_err(told)?)
    }

    fn import_log(&self, name: &str, text: &str, framework: &Framework) -> Result<Imported, Vec<Diagnostic>> {
        let loaded = read_log(name, text.as_bytes(), framework)?;
        if !loaded.faults.iter().all(|fault| fault.severity == Severity::Warning) {
            return Err(loaded.faults);
        }
        let mut lines = text.lines();
        let header = lines.next().unwrap_or_default().to_owned();
        let lines: Vec<String> =
            lines.filter(|line| !line.starts_with("{\"text\":")).map(str::to_owned).collect();
        let (now, setup) = (clock::now(), String::new());
        let identity = fresh_identity();
        let title = loaded.scenario.file.title.get("en").to_owned();
        let mut hash = root(&header, &setup);
        let mut items = vec![
            Item::Lucca { exercise: FORMAT, identity: identity.clone(), title, setup, made: now },
            Item::Header { line: header },
        ];
        items.push(Item::Branch { branch: 1, parent: None, fork: 0, made: now, touched: now });
        for (seq, line) in (1..).zip(lines) {
            hash = link(&hash, line.as_bytes());
            items.push(Item::Event { branch: 1, seq, line, hash: hex(&hash) });
        }
        for (event, text) in loaded.texts.named(1, &loaded.log.events, &mut BTreeSet::new()) {
            let (salt, words) = text.words.unzip();
            items.push(Item::Text { branch: 1, id: text.id.0, event, hash: text.hash, salt, words });
        }
        // What came as one nobody knows any more; the beginnings of turns are places to go back to.
        let mut first = 1;
        let all = loaded.log.events.len() as u32;
        for last in loaded.log.turns().into_iter().map(|(_, at)| at).chain([all]).filter(|last| *last <= all)
        {
            if last >= first {
                items.push(Item::Batch { branch: 1, first, last, at: now, reasons: 0 });
                first = last + 1;
            }
        }
        let file = Place { file: name.to_owned(), ..Place::default() };
        self.take_in(&identity, items, &file, framework).map(Imported::New)
    }
}

/// Says why a row of a file could not be written.
fn clash(file: &Place, library: &Path, error: rusqlite::Error) -> Diagnostic {
    match error {
        // The file's own keys clash: it was made by hand.
        rusqlite::Error::SqliteFailure(failure, _)
            if failure.code == rusqlite::ErrorCode::ConstraintViolation =>
        {
            Diagnostic::error("portable-order", file.clone(), "its lines contradict each other")
        }
        error => FileFaults::new(library).sql("written", error),
    }
}

/// Returns the branches of a file, once everything in it belongs to one.
fn branches(items: &[Item], file: &Place) -> Result<Vec<u32>, Diagnostic> {
    let branches: Vec<u32> = items
        .iter()
        .filter_map(|item| if let Item::Branch { branch, .. } = item { Some(*branch) } else { None })
        .collect();
    let belongs = |item: &Item| match item {
        Item::Event { branch, line, .. } => {
            branches.contains(branch) && !line.chars().any(char::is_control) && line.starts_with("{\"n\":")
        }
        Item::Batch { branch, .. }
        | Item::Text { branch, .. }
        | Item::Reason { branch, .. }
        | Item::Note { branch, .. }
        | Item::Draft { branch, .. } => branches.contains(branch),
        _ => true,
    };
    if !branches.contains(&1) || !items.iter().all(belongs) {
        return Err(Diagnostic::error(
            "portable-order",
            file.clone(),
            "something in it belongs to no line of play",
        ));
    }
    Ok(branches)
}

/// What came is proved before it is kept. Returns the head of the branch.
fn prove(
    connection: &Connection,
    rows: &Rows<'_>,
    framework: &Framework,
    (exercise, branch): (i64, u32),
    identity: &str,
    file: &Place,
) -> Result<Head, Diagnostic> {
    let fault = |faults: Vec<Diagnostic>| {
        faults
            .into_iter()
            .find(|fault| fault.severity == Severity::Error)
            .map(|fault| Diagnostic { place: file.clone(), ..fault })
    };
    let stored = rows
        .load(exercise, branch, framework)
        .map_err(|faults| fault(faults).unwrap_or_else(|| not_one(file)))?;
    let (turn, phase) = stored.log.as_ref().map_or((0, Phase::Opening), |log| standing(&log.events));
    connection
        .execute(
            "UPDATE branch SET events = ?3, turn = ?4, phase = ?5 \
             WHERE exercise = ?1 AND branch = ?2",
            params![exercise, branch, stored.good, turn, phase as u8],
        )
        .and_then(|_| seal_branch(connection, exercise, branch))
        .map_err(|error| clash(file, rows.library, error))?;
    match fault(stored.faults) {
        Some(fault) => Err(fault),
        None => Ok(Head {
            identity: identity.to_owned(),
            part: "head",
            branch,
            seq: stored.good,
            hash: stored.hash,
        }),
    }
}

/// Writes a file's rows as they stand. What they are worth is proved afterwards.
fn insert(connection: &Connection, exercise: i64, identity: &str, item: &Item) -> rusqlite::Result<()> {
    let of = |branch| RowOwner { exercise, branch };
    match item {
        Item::Branch { branch, parent, fork, made, touched } => {
            let parent = parent.map(|parent| (parent, *fork));
            insert_branch(
                connection,
                exercise,
                &Branch {
                    branch: *branch,
                    parent,
                    events: 0,
                    turn: 0,
                    phase: Phase::Opening,
                    touched: *touched,
                },
                *made,
            )
        }
        Item::Event { branch, seq, line, hash } => {
            rows::event(connection, of(*branch), *seq, line, &unhex(hash).unwrap_or_default())
        }
        Item::Batch { branch, first, last, at, reasons } => {
            rows::batch(connection, of(*branch), *first, *last, *at, *reasons)
        }
        Item::Text { branch, id, event, hash, salt, words } => {
            let typed =
                Typed { id: *id, event: *event, hash, salt: salt.as_deref(), words: words.as_deref() };
            rows::text(connection, of(*branch), typed)
        }
        Item::Reason { branch, first, last, nation, words } => {
            rows::reason(connection, of(*branch), *first, *last, *nation, words)
        }
        Item::Note { branch, at, entry } => {
            let key =
                Key { library: PathBuf::new(), exercise, identity: identity.to_owned(), branch: *branch };
            journal(connection, &key, *at, entry).map(|_| ())
        }
        Item::Draft { branch, name, body, at } => rows::draft(connection, of(*branch), name, body, *at),
        Item::Lucca { .. } | Item::Header { .. } | Item::Sha256(_) => Ok(()),
    }
}

/// Reads the lines of a file, once its hash has been compared.
fn parse(text: &str, file: &Place) -> Result<Vec<Item>, Diagnostic> {
    let cut = || {
        Diagnostic::error(
            "portable-hash",
            file.clone(),
            "the file was changed or cut on its way: it does not fit the hash at its end",
        )
        .hint("ask for it to be sent again")
    };
    if !text.starts_with("{\"lucca\":{") {
        return Err(not_one(file));
    }
    let (body, last) = text.trim_end_matches('\n').rsplit_once('\n').ok_or_else(cut)?;
    let Ok(Item::Sha256(sum)) = serde_json::from_str(last) else { return Err(cut()) };
    if hex(&Sha256::digest(format!("{body}\n").as_bytes())) != sum {
        return Err(cut());
    }
    let version = serde_json::from_str::<serde_json::Value>(body.lines().next().unwrap_or_default())
        .ok()
        .and_then(|first| first["lucca"]["exercise"].as_u64());
    if version.is_some_and(|version| version > u64::from(FORMAT)) {
        return Err(Diagnostic::error(
            "portable-version",
            file.clone(),
            "the file was written by a newer program",
        )
        .hint("import it with that program"));
    }
    let line = |(at, line): (usize, &str)| {
        let place = Place { line: at as u32 + 1, column: 1, ..file.clone() };
        serde_json::from_str(line).map_err(|error| {
            Diagnostic::error("portable-line", place, format!("the line cannot be read: {error}"))
        })
    };
    body.lines().enumerate().map(line).collect()
}

fn not_one(file: &Place) -> Diagnostic {
    Diagnostic::error("portable-foreign", file.clone(), "this is neither an exported exercise nor a log")
        .hint("`lucca exercises export ID FILE` writes one, `lucca run --log FILE` the other")
}
