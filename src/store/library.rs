//! A library: begin an exercise, list, read, hold, fork, annotate.

use crate::diag::Diagnostic;
use crate::engine::{Event, Phase};
use crate::framework::Framework;
use crate::session::{Entry, Scribe};
use crate::store::chain::{journal_root, link, root};
use crate::store::clock;
use crate::store::fault::{FileFaults, place};
use crate::store::heads::{self, Known};
use crate::store::lease::{Holder, Lease, held};
use crate::store::line::{Key, Line, note};
use crate::store::load::{Rows, Stored};
use crate::store::place::check;
use crate::store::rows::{self, RowOwner, insert_branch, insert_exercise};
use crate::store::schema::{Mode, open};
use crate::store::writer::{Head, Writer};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hasher};
use std::path::{Path, PathBuf};

/// A library of exercises.
pub struct Library {
    pub(super) path: PathBuf,
    pub(super) connection: Connection,
    /// `None`: it was opened to read.
    pub(super) writer: Option<Writer>,
}

/// What an exercise is begun with.
#[derive(Clone, Copy, Debug)]
pub struct NewExercise<'n> {
    pub title: &'n str,
    /// First line of its log ([`crate::session::header`]).
    pub header: &'n str,
    /// Who plays what, with which dice: written by the part of the program that begins it, and read by it
    /// when the exercise is resumed.
    pub setup: &'n str,
}

/// A line of play in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    pub branch: u32,
    /// The line it left, and after how many events.
    pub parent: Option<(u32, u32)>,
    pub events: u32,
    pub turn: u8,
    pub phase: Phase,
    pub touched: i64,
}

/// An exercise in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub exercise: i64,
    pub identity: String,
    pub title: String,
    pub setup: String,
    /// Milliseconds since 1970, UTC.
    pub made: i64,
    pub branches: Vec<Branch>,
    /// Who plays it at this moment, in another program or this one.
    pub holder: Option<Holder>,
}

impl Listed {
    /// Returns the line that was played last.
    pub fn last(&self) -> Option<&Branch> {
        self.branches.iter().max_by_key(|branch| (branch.touched, branch.branch))
    }
}

/// A line of play that is held for writing.
pub struct Held {
    pub stored: Stored,
    pub line: Line,
}

impl Library {
    /// Opens a library to read and write; it is made where there is none.
    ///
    /// # Errors
    /// What stands in the way: a network folder, no permission, not a library, one of a newer program.
    pub fn open(path: &Path) -> Result<Self, Diagnostic> {
        check(path)?;
        let told = FileFaults::new(path);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(|error| told.io("made", &error))?;
        let heads = heads::folder(path);
        let known = heads::identities(&heads);
        if !path.exists() && !known.is_empty() {
            return Err(lost(path, known.len(), "the library is gone"));
        }
        let connection = open(path, Mode::Write)?;
        if !known.is_empty() && count(&connection).map_err(|error| told.sql("read", error))? == 0 {
            let rows: u32 = connection
                .query_row("SELECT count(*) FROM header", [], |row| row.get(0))
                .map_err(|error| told.sql("read", error))?;
            if rows == 0 {
                return Err(lost(path, known.len(), "the library is empty"));
            }
        }
        std::fs::create_dir_all(&heads).map_err(|error| FileFaults::new(&heads).io("made", &error))?;
        // The database syncs what is in it; that it is there at all is for its folder to keep.
        heads::sync_folder(folder)
            .and_then(|()| heads::sync_folder(&heads))
            .map_err(|error| told.io("made", &error))?;
        let writer = Writer::start(connection, path)?;
        Ok(Self { path: path.to_owned(), connection: open(path, Mode::Read)?, writer: Some(writer) })
    }

    /// Opens a library to read, wherever it lies.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        let known = heads::identities(&heads::folder(path)).len();
        if known > 0 && std::fs::metadata(path).map_or(0, |file| file.len()) == 0 {
            return Err(lost(path, known, "the library is gone"));
        }
        if !path.exists() {
            return Err(Diagnostic::error("store-missing", place(path), "there is no library yet")
                .hint("`lucca play` begins one; `--store PATH` names another"));
        }
        Ok(Self { path: path.to_owned(), connection: open(path, Mode::Read)?, writer: None })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns what reads rows, with what the folder of heads knew before.
    pub(super) fn rows(&self, exercise: i64) -> Rows<'_> {
        let identity: Option<String> = self
            .connection
            .query_row("SELECT identity FROM exercise WHERE id = ?1", [exercise], |row| row.get(0))
            .ok();
        let known = Known::of(&heads::folder(&self.path), identity.as_deref().unwrap_or_default());
        Rows { connection: &self.connection, library: &self.path, known: Some(known) }
    }

    fn sql(&self) -> impl Fn(rusqlite::Error) -> Diagnostic + '_ {
        |error| FileFaults::new(&self.path).sql("read", error)
    }

    pub(super) fn writer(&self) -> Result<&Writer, Diagnostic> {
        self.writer.as_ref().ok_or_else(|| {
            Diagnostic::error("store-place", place(&self.path), "the library was opened to read")
        })
    }

    /// Lists every exercise, the last played first.
    ///
    /// # Errors
    /// The library cannot be read.
    pub fn list(&self) -> Result<Vec<Listed>, Diagnostic> {
        let mut list: Vec<Listed> = Vec::new();
        let mut query = self
            .connection
            .prepare_cached("SELECT id, identity, title, setup, made FROM exercise ORDER BY id")
            .map_err(self.sql())?;
        let rows = query.query_map([], |row| {
            Ok(Listed {
                exercise: row.get(0)?,
                identity: row.get(1)?,
                title: row.get(2)?,
                setup: row.get(3)?,
                made: row.get(4)?,
                branches: Vec::new(),
                holder: None,
            })
        });
        // A row that cannot be read hides no other; `lost` names it.
        list.extend(rows.map_err(self.sql())?.filter_map(Result::ok));
        let mut query = self
            .connection
            .prepare_cached(
                "SELECT exercise, branch, parent, fork, events, turn, phase, touched FROM branch \
                 ORDER BY exercise, branch",
            )
            .map_err(self.sql())?;
        let mut rows = query.query([]).map_err(self.sql())?;
        let mut at = 0;
        while let Some(row) = rows.next().map_err(self.sql())? {
            let Ok((exercise, branch)) = branch_of(row) else { continue };
            while list.get(at).is_some_and(|listed| listed.exercise < exercise) {
                at += 1;
            }
            if let Some(listed) = list.get_mut(at).filter(|listed| listed.exercise == exercise) {
                listed.branches.push(branch);
            }
        }
        for holder in std::fs::read_dir(heads::folder(&self.path)).into_iter().flatten().flatten() {
            let name = holder.file_name();
            if let Some(identity) = name.to_str().and_then(|name| name.strip_suffix(".holder"))
                && let Some(listed) = list.iter_mut().find(|listed| listed.identity == identity)
            {
                listed.holder = held(&self.path, identity);
            }
        }
        list.sort_by_key(|listed| {
            std::cmp::Reverse((listed.last().map_or(listed.made, |branch| branch.touched), listed.exercise))
        });
        Ok(list)
    }

    /// Names what a list does not show: exercises whose heads are here and whose rows are not, and rows that
    /// cannot be read.
    pub fn lost(&self, list: &[Listed]) -> Vec<Diagnostic> {
        let known = heads::identities(&heads::folder(&self.path));
        let here: BTreeSet<&str> = list.iter().map(|listed| listed.identity.as_str()).collect();
        let gone = known.iter().filter(|identity| !here.contains(identity.as_str())).count();
        let mut faults = if gone == 0 {
            Vec::new()
        } else {
            vec![lost(&self.path, gone, "the library has lost something")]
        };
        let count = |table: &str| {
            self.connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get::<_, u32>(0).map(|count| count as usize)
            })
        };
        let shown = (list.len(), list.iter().map(|listed| listed.branches.len()).sum::<usize>());
        match count("exercise").and_then(|exercises| Ok((exercises, count("branch")?))) {
            Ok(there) if there == shown => {}
            Ok(_) => faults.push(
                Diagnostic::error("store-image", place(&self.path), "the list has rows that cannot be read")
                    .hint(
                        "copy the file away as it is; `lucca exercises export` saves what can still be read",
                    ),
            ),
            Err(error) => faults.push(FileFaults::new(&self.path).sql("read", error)),
        }
        faults
    }

    /// Returns the number of an exercise: by itself, or by the beginning of its identity.
    ///
    /// # Errors
    /// There is none, or more than one.
    pub fn find(&self, wish: &str) -> Result<i64, Diagnostic> {
        let ids = |sql: &str, value: &str| -> Result<Vec<i64>, Diagnostic> {
            let mut query = self.connection.prepare(sql).map_err(self.sql())?;
            let rows = query.query_map([value], |row| row.get(0)).map_err(self.sql())?;
            rows.collect::<rusqlite::Result<_>>().map_err(self.sql())
        };
        let fault = |said: String| {
            Err(Diagnostic::error("store-unknown", place(&self.path), said)
                .hint("`lucca exercises` lists those there are"))
        };
        let by_number = if wish.parse::<i64>().is_ok() {
            ids("SELECT id FROM exercise WHERE id = CAST(?1 AS INTEGER)", wish)?
        } else {
            Vec::new()
        };
        let by_identity = if by_number.is_empty() && wish.len() >= 4 {
            ids("SELECT id FROM exercise WHERE substr(identity, 1, length(?1)) = lower(?1)", wish)?
        } else {
            Vec::new()
        };
        match by_number.first().or(by_identity.first()) {
            Some(_) if by_identity.len() > 1 => {
                fault(format!("more than one exercise begins with \"{wish}\""))
            }
            Some(exercise) => Ok(*exercise),
            None => fault(format!("there is no exercise \"{wish}\"")),
        }
    }

    /// Returns the line of an exercise that was played last.
    ///
    /// # Errors
    /// There is no such exercise.
    pub fn last_line(&self, exercise: i64) -> Result<u32, Diagnostic> {
        let found: Option<u32> = self
            .connection
            .query_row(
                "SELECT branch FROM branch WHERE exercise = ?1 ORDER BY touched DESC, branch DESC LIMIT 1",
                [exercise],
                |row| row.get(0),
            )
            .optional()
            .map_err(self.sql())?;
        found.ok_or_else(|| FileFaults::new(&self.path).no_exercise(exercise))
    }

    /// Begins an exercise and holds its first line.
    ///
    /// # Errors
    /// It could not be written.
    pub fn begin(&self, new: NewExercise<'_>) -> Result<Line, Diagnostic> {
        let writer = self.writer()?;
        let identity = fresh_identity();
        let lease = Lease::take(&heads::folder(&self.path), &identity, new.title)?;
        let (library, given) =
            (self.path.clone(), (new.title.to_owned(), new.header.to_owned(), new.setup.to_owned()));
        let made = identity.clone();
        writer.now(Box::new(move |connection| {
            let told = FileFaults::new(&library);
            let (title, header, setup) = &given;
            let exercise = insert_exercise(connection, &made, title, header, setup, clock::now())
                .map_err(|error| told.sql("written", error))?;
            insert_branch(
                connection,
                exercise,
                &Branch {
                    branch: 1,
                    parent: None,
                    events: 0,
                    turn: 0,
                    phase: Phase::Opening,
                    touched: clock::now(),
                },
                clock::now(),
            )
            .map_err(|error| told.sql("written", error))?;
            let journal =
                Head { identity: made.clone(), part: "notes", branch: 0, seq: 0, hash: journal_root() };
            Ok(vec![
                Head { identity: made, part: "head", branch: 1, seq: 0, hash: root(header, setup) },
                journal,
            ])
        }))?;
        writer.tend(&lease);
        let exercise = self
            .connection
            .query_row("SELECT id FROM exercise WHERE identity = ?1", [&identity], |row| row.get(0))
            .map_err(self.sql())?;
        let key = Key { library: self.path.clone(), exercise, identity, branch: 1 };
        Ok(Line { writer: writer.clone(), _lease: lease, key, seq: 0, hash: root(new.header, new.setup) })
    }

    /// Reads a line of play; what is damaged is in its faults.
    ///
    /// # Errors
    /// There is no such line, or not even its beginning can be read.
    pub fn load(&self, exercise: i64, branch: u32, framework: &Framework) -> Result<Stored, Vec<Diagnostic>> {
        // One consistent look, although others may write meanwhile; heads first, since they follow the rows.
        let rows = self.rows(exercise);
        let look = self.connection.unchecked_transaction().map_err(self.sql())?;
        let stored = rows.load(exercise, branch, framework);
        drop(look);
        stored
    }

    /// Holds a line of play for writing, and reads it.
    ///
    /// # Errors
    /// Somebody else holds it (and who), or its log is damaged (and where).
    pub fn hold(&self, exercise: i64, branch: u32, framework: &Framework) -> Result<Held, Vec<Diagnostic>> {
        let writer = self.writer()?;
        let (identity, title): (String, String) = self
            .connection
            .query_row("SELECT identity, title FROM exercise WHERE id = ?1", [exercise], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .map_err(|_| FileFaults::new(&self.path).no_exercise(exercise))?;
        let lease = Lease::take(&heads::folder(&self.path), &identity, &title)?;
        let stored = self.load(exercise, branch, framework)?;
        if !stored.whole() {
            return Err(stored.faults);
        }
        writer.tend(&lease);
        let key = Key { library: self.path.clone(), exercise, identity, branch };
        let line = Line { writer: writer.clone(), _lease: lease, key, seq: stored.good, hash: stored.hash };
        Ok(Held { stored, line })
    }

    /// Begins a new line of play that leaves another after so many of its events, which may be damaged beyond
    /// them; the old line is not touched. What was acknowledged together is not taken apart: the new line
    /// leaves at the end of a batch, at `at` or before it. Returns the number of the new line and after how
    /// many events it leaves.
    ///
    /// # Errors
    /// Somebody holds the exercise; there is no such line; nothing of it is good.
    pub fn fork(
        &self,
        exercise: i64,
        branch: u32,
        at: u32,
        hindsight: bool,
        framework: &Framework,
    ) -> Result<(u32, u32), Vec<Diagnostic>> {
        let writer = self.writer()?;
        let stored = self.load(exercise, branch, framework)?;
        let lease = Lease::take(&heads::folder(&self.path), &stored.identity, &stored.title)?;
        if at > stored.good {
            let events = if stored.whole() {
                format!("there are {}", stored.good)
            } else {
                format!("the last good event is {}", stored.good)
            };
            return Err(vec![Diagnostic::error(
                "store-fork",
                place(&self.path),
                format!("line {branch} has no event {at}; {events}"),
            )]);
        }
        let cut = stored.cut(at);
        let Some(log) = stored.log.as_ref().filter(|_| cut > 0) else {
            return Err(vec![
                Diagnostic::error(
                    "store-fork",
                    place(&self.path),
                    "a line of play can leave another from its first events on, and not before them",
                )
                .hint("begin the exercise anew"),
            ]);
        };
        let hash = stored.hashes.get(cut as usize).copied().unwrap_or_default();
        let check = check_of(&stored.lines[cut as usize - 1]);
        let mut line = Scribe::after(check, cut).line(
            &log.opening,
            &stored.scenario,
            &stored.texts,
            &Event::Forked { from: cut, hindsight },
        );
        line.truncate(line.trim_end().len());
        let next = link(&hash, line.as_bytes());
        let (turn, phase) = standing(&log.events[..cut as usize]);
        // A line that leaves before its parent's own first event leaves the grandparent.
        let parent = self.owner(exercise, branch, cut).map_err(self.sql())?;
        let (library, identity) = (self.path.clone(), stored.identity.clone());
        let number = self
            .connection
            .query_row("SELECT max(branch) + 1 FROM branch WHERE exercise = ?1", [exercise], |row| {
                row.get::<_, u32>(0)
            })
            .map_err(self.sql())?;
        writer.now(Box::new(move |connection| {
            let told = FileFaults::new(&library);
            let now = clock::now();
            // A line that nobody has played yet is not the one that was played last.
            let touched: Option<i64> = connection
                .query_row("SELECT min(touched) FROM branch WHERE exercise = ?1", [exercise], |row| {
                    row.get(0)
                })
                .map_err(|error| told.sql("written", error))?;
            let touched = touched.unwrap_or(now).saturating_sub(1);
            let branch =
                Branch { branch: number, parent: Some((parent, cut)), events: cut + 1, turn, phase, touched };
            let write = || -> rusqlite::Result<()> {
                insert_branch(connection, exercise, &branch, now)?;
                let of = RowOwner { exercise, branch: number };
                rows::event(connection, of, cut + 1, &line, &next)?;
                rows::batch(connection, of, cut + 1, cut + 1, now, 0)
            };
            write().map_err(|error| told.sql("written", error))?;
            Ok(vec![Head { identity, part: "head", branch: number, seq: cut + 1, hash: next }])
        }))?;
        drop(lease);
        Ok((number, cut))
    }

    /// Returns whose row an event of a line is: its own, or an ancestor's.
    fn owner(&self, exercise: i64, branch: u32, event: u32) -> rusqlite::Result<u32> {
        let mut at = branch;
        loop {
            let (parent, fork): (Option<u32>, u32) = self.connection.query_row(
                "SELECT parent, fork FROM branch WHERE exercise = ?1 AND branch = ?2",
                params![exercise, at],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            match parent.filter(|_| event <= fork) {
                Some(parent) => at = parent,
                None => return Ok(at),
            }
        }
    }

    /// Writes an entry into the journal of an exercise, whoever plays it: entries stand beside the log and
    /// touch nothing.
    ///
    /// # Errors
    /// The entry speaks of what is not there, or could not be written.
    pub fn annotate(&self, exercise: i64, branch: u32, entry: Entry) -> Result<u32, Diagnostic> {
        let identity: String = self
            .connection
            .query_row("SELECT identity FROM exercise WHERE id = ?1", [exercise], |row| row.get(0))
            .map_err(self.sql())?;
        let key = Key { library: self.path.clone(), exercise, identity, branch };
        note(self.writer()?, &key, entry, Vec::new(), true)
    }

    /// Returns what SQLite itself finds wrong with its pages; nothing when all is well.
    ///
    /// # Errors
    /// The library cannot be read.
    pub fn pages(&self) -> Result<Vec<String>, Diagnostic> {
        let mut query = self.connection.prepare("PRAGMA integrity_check(20)").map_err(self.sql())?;
        let rows = query.query_map([], |row| row.get::<_, String>(0)).map_err(self.sql())?;
        Ok(rows
            .collect::<rusqlite::Result<Vec<_>>>()
            .map_err(self.sql())?
            .into_iter()
            .filter(|line| line != "ok")
            .collect())
    }
}

fn count(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT count(*) FROM exercise", [], |row| row.get(0))
}

fn lost(path: &Path, count: usize, what: &str) -> Diagnostic {
    let exercises = if count == 1 { "1 exercise was".to_owned() } else { format!("{count} exercises were") };
    let folder = heads::folder(path);
    Diagnostic::error(
        "store-lost",
        place(path),
        format!("{what}: {exercises} acknowledged here that it does not hold"),
    )
    .hint(
        "look for the library's own files (the same name, and the same with -wal) in a backup, before \
         anything else is written here",
    )
    .hint(format!("if they were taken away on purpose, take away {} as well", folder.display()))
}

fn branch_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<(i64, Branch)> {
    let (parent, fork): (Option<u32>, u32) = (row.get(2)?, row.get(3)?);
    let phase = Phase::ALL.get(usize::from(row.get::<_, u8>(6)?)).copied().unwrap_or_default();
    let branch = Branch {
        branch: row.get(1)?,
        parent: parent.map(|parent| (parent, fork)),
        events: row.get(4)?,
        turn: row.get(5)?,
        phase,
        touched: row.get(7)?,
    };
    Ok((row.get(0)?, branch))
}

/// Returns turn and phase after these events.
pub(super) fn standing(events: &[Event]) -> (u8, Phase) {
    events.iter().fold((0, Phase::Opening), |at, event| match event {
        Event::PhaseBegan { turn, phase, .. } => (*turn, *phase),
        Event::Ended { .. } => (at.0, Phase::Ended),
        _ => at,
    })
}

/// Returns the check of an event line.
pub(super) fn check_of(line: &str) -> String {
    line.rsplit_once(",\"c\":\"").map_or("", |(_, rest)| rest.trim_end_matches("\"}")).to_owned()
}

/// A name nobody has given before: the standard library seeds its hashers from the system's entropy.
pub(super) fn fresh_identity() -> String {
    let half = || std::hash::RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", half(), half())
}
