//! A line of play read back and proved: every link, every head, every sum. What is damaged is named, with the
//! last good event.

use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::framework::Framework;
use crate::scenario::Scenario;
use crate::session::{Draft, Given, Log, Noted, Texts, read_after, read_header, typed};
use crate::store::chain::{Hash, link, root, sum};
use crate::store::fault::{FileFaults, place};
use crate::store::heads::{self, Found, Known};
use crate::store::library::standing;
use crate::store::rows::{REST, branch_sum};
use crate::text::hex;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// A line of play as the library has it.
#[derive(Debug)]
pub struct Stored {
    /// Number in this library.
    pub exercise: i64,
    /// The same in every library.
    pub identity: String,
    pub title: String,
    /// What it was begun with, as the part of the program that began it wrote it.
    pub setup: String,
    /// First line of its log.
    pub header: String,
    pub branch: u32,
    /// The branch it left, and after how many of its events.
    pub parent: Option<(u32, u32)>,
    pub scenario: Scenario,
    /// Opening and events, ancestors' included; `None` before the first event.
    pub log: Option<Log>,
    pub texts: Texts,
    /// The check of the last event, and the digest of all event lines as they stand.
    pub chain: String,
    pub digest: String,
    pub lines: Vec<String>,
    pub reasons: Vec<Given>,
    pub stamps: Vec<Stamp>,
    pub journal: Vec<Noted>,
    pub drafts: Vec<Draft>,
    /// The last row that was proved, and its hash.
    pub good: u32,
    pub(super) hash: Hash,
    /// Hashes by number of event; the first is the root.
    pub(super) hashes: Vec<Hash>,
    /// What is damaged; errors concern the log itself, warnings what stands beside it.
    pub faults: Vec<Diagnostic>,
}

/// When a batch was acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub first: u32,
    pub last: u32,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
}

impl Stored {
    /// Returns whether the log is whole, whatever stands beside it.
    pub fn whole(&self) -> bool {
        worst(&self.faults) != Some(Severity::Error)
    }

    /// Returns the log as a file has it.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n", self.header);
        let mut written = BTreeSet::new();
        let events = self.log.as_ref().map(|log| log.events.as_slice()).unwrap_or_default();
        for (line, event) in self.lines.iter().zip(events) {
            // A text stands before the first event that names it.
            if let Some(words) =
                typed(event).filter(|id| written.insert(*id)).and_then(|id| self.texts.line(id))
            {
                text.extend([words.as_str(), "\n"]);
            }
            text.extend([line.as_str(), "\n"]);
        }
        text
    }

    /// Returns where a line that goes back to this event begins: what was acknowledged together is not taken
    /// apart, so at the last end of a batch that is not after it.
    pub fn cut(&self, event: u32) -> u32 {
        self.stamps
            .iter()
            .map(|stamp| stamp.last)
            .filter(|last| *last <= event.min(self.good))
            .max()
            .unwrap_or(0)
    }
}

pub(super) struct Rows<'c> {
    pub connection: &'c Connection,
    pub library: &'c Path,
    /// What lay beside the library before its rows were read; `None` for what is just being imported.
    pub known: Option<Known>,
}

pub(super) struct Segment {
    pub branch: u32,
    /// First and last row; the last of a line itself is open.
    pub from: u32,
    pub upto: u32,
}

impl Rows<'_> {
    fn sql(&self) -> impl Fn(rusqlite::Error) -> Vec<Diagnostic> + '_ {
        |error| vec![FileFaults::new(self.library).sql("read", error)]
    }

    /// Reads a line of play.
    ///
    /// # Errors
    /// Faults, when there is no such line or not even its beginning can be read.
    pub(super) fn load(
        &self,
        exercise: i64,
        branch: u32,
        framework: &Framework,
    ) -> Result<Stored, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let (identity, title, setup, header) = self.head_row(exercise, &mut faults)?;
        let segments = self.segments(exercise, branch, &mut faults)?;
        // A set-up that was changed is named above; then the chain begins with the first row, which its own
        // check still covers.
        let begins = if faults.iter().all(|fault| fault.code != "store-exercise") {
            Some(root(&header, &setup))
        } else {
            None
        };
        let mut read = self.events(exercise, &segments, begins, &mut faults);
        if let Some(known) = &self.known {
            self.compare_heads(&known.log, &identity, exercise, &segments, &mut read, &mut faults);
        }
        let name = self.name(exercise, branch);
        let head = read_header(&name, &header, framework)?;
        // Columns that hold something else than they should are damage like any other.
        let text = self.with_texts(exercise, &segments, &read.lines, &mut faults);
        let (mut log, mut texts, mut chain, mut digest) =
            (None, Texts::default(), String::new(), String::new());
        if !read.lines.is_empty() {
            let body = match read_after(&name, &head, &text, framework, Vec::new()) {
                Ok(body) => body,
                Err(more) => {
                    faults.extend(more);
                    return Err(faults);
                }
            };
            faults.extend(body.faults);
            if body.log.events.len() != read.lines.len() {
                read.good = read.good.min(body.log.events.len() as u32);
                read.lines.truncate(read.good as usize);
                if worst(&faults) != Some(Severity::Error) {
                    let said = format!(
                        "a row holds something else than one event; the last good event is {}",
                        read.good
                    );
                    faults.push(
                        Diagnostic::error("store-row", self.at(format!("exercise {exercise}")), said)
                            .hint(remedy(exercise, read.good)),
                    );
                }
            }
            (log, texts, chain, digest) = (Some(body.log), body.texts, body.chain, body.digest);
        }
        let (stamps, reasons) = self.stamps(exercise, &segments, read.good, &mut faults);
        self.compare_summary(exercise, branch, log.as_ref(), &mut faults).map_err(self.sql())?;
        let journal = self.journal(exercise, &identity, &mut faults);
        let drafts = self.drafts(exercise, branch, &mut faults);
        let parent = segments.iter().rev().nth(1).map(|parent| (parent.branch, parent.upto));
        Ok(Stored {
            exercise,
            identity,
            title,
            setup,
            header,
            branch,
            parent,
            scenario: head.scenario,
            log,
            texts,
            chain,
            digest,
            hash: read.hashes.get(read.good as usize).copied().unwrap_or(read.hash),
            lines: read.lines,
            hashes: read.hashes,
            reasons,
            stamps,
            journal,
            drafts,
            good: read.good,
            faults,
        })
    }

    fn name(&self, exercise: i64, branch: u32) -> String {
        format!("{} exercise {exercise} line {branch}", self.library.display())
    }

    pub(super) fn at(&self, path: String) -> Place {
        Place { path, ..place(self.library) }
    }

    fn head_row(
        &self,
        exercise: i64,
        faults: &mut Vec<Diagnostic>,
    ) -> Result<(String, String, String, String), Vec<Diagnostic>> {
        type Found = (String, String, String, String, i64, String);
        let row: Option<Found> = self
            .connection
            .query_row(
                "SELECT identity, title, header, setup, made, sum FROM exercise WHERE id = ?1",
                [exercise],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)),
            )
            .optional()
            .map_err(self.sql())?;
        let Some((identity, title, hash, setup, made, kept)) = row else {
            return Err(vec![FileFaults::new(self.library).no_exercise(exercise)]);
        };
        if exercise_sum(&identity, &title, &hash, &setup, made) != kept {
            faults.push(
                Diagnostic::warning(
                    "store-exercise",
                    self.at(format!("exercise {exercise}")),
                    "what the exercise was begun with does not fit its sum",
                )
                .hint("title, set-up or identity was changed; the log below is proved by itself"),
            );
        }
        let header: Option<String> = self
            .connection
            .query_row("SELECT line FROM header WHERE hash = ?1", [&hash], |row| row.get(0))
            .optional()
            .map_err(self.sql())?;
        let header = header.ok_or_else(|| {
            vec![Diagnostic::error(
                "store-header",
                self.at(format!("exercise {exercise}")),
                "its scenario is missing; nothing of the log can be read",
            )]
        })?;
        if header_hash(&header) != hash {
            let said = "the scenario it is played by was changed in the library, and nothing of its log can \
                        be read by another";
            return Err(vec![
                Diagnostic::error("store-header", self.at(format!("exercise {exercise}")), said)
                    .hint("an export of it can be taken in again: `lucca exercises import FILE`"),
            ]);
        }
        Ok((identity, title, setup, header))
    }

    /// Returns the ancestors' parts of a line, the oldest first, and its own.
    fn segments(
        &self,
        exercise: i64,
        branch: u32,
        faults: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Segment>, Vec<Diagnostic>> {
        let mut segments: Vec<Segment> = Vec::new();
        let (mut at, mut upto) = (branch, u32::MAX);
        loop {
            let row: Option<(Option<u32>, u32, String, String)> = self
                .connection
                .query_row(
                    &format!(
                        "SELECT parent, fork, sum, {REST} FROM branch WHERE exercise = ?1 AND branch = ?2"
                    ),
                    params![exercise, at],
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
                )
                .optional()
                .map_err(self.sql())?;
            let Some((parent, fork, kept, rest)) = row else {
                return Err(vec![FileFaults::new(self.library).no_line(exercise, at)]);
            };
            if branch_sum(parent, fork, &rest) != kept {
                faults.push(Diagnostic::warning(
                    "store-summary",
                    self.at(format!("exercise {exercise} line {at}")),
                    "what the list says of this line does not fit its sum; the log itself is proved below",
                ));
            }
            segments.push(Segment { branch: at, from: fork.saturating_add(1), upto });
            let Some(parent) = parent else { break };
            if segments.iter().any(|segment| segment.branch == parent) {
                return Err(vec![Diagnostic::error(
                    "store-branches",
                    self.at(format!("exercise {exercise}")),
                    format!("line {at} descends from itself"),
                )]);
            }
            (at, upto) = (parent, fork);
        }
        segments.reverse();
        Ok(segments)
    }

    /// Reads rows and proves their links, as far as they go.
    fn events(
        &self,
        exercise: i64,
        segments: &[Segment],
        begins: Option<Hash>,
        faults: &mut Vec<Diagnostic>,
    ) -> Read {
        let root = begins.unwrap_or_default();
        let mut read =
            Read { lines: Vec::new(), hashes: vec![root], good: 0, hash: root, begins: begins.is_some() };
        for segment in segments {
            if let Err(fault) = self.segment(exercise, segment, &mut read) {
                faults.push(fault.hint(remedy(exercise, read.good)));
                return read;
            }
            let missing = segment.upto != u32::MAX && read.good < segment.upto;
            if missing {
                let said = format!(
                    "line {} ends at event {}, and another line leaves it after event {}",
                    segment.branch, read.good, segment.upto
                );
                faults.push(
                    Diagnostic::error("store-gap", self.at(format!("exercise {exercise}")), said)
                        .hint(remedy(exercise, read.good)),
                );
                return read;
            }
        }
        read
    }

    fn segment(&self, exercise: i64, segment: &Segment, read: &mut Read) -> Result<(), Diagnostic> {
        let told = FileFaults::new(self.library);
        let mut query = self
            .connection
            .prepare_cached(
                "SELECT seq, line, hash FROM event \
                 WHERE exercise = ?1 AND branch = ?2 AND seq <= ?3 ORDER BY seq",
            )
            .map_err(|error| told.sql("read", error))?;
        let mut rows = query
            .query(params![exercise, segment.branch, segment.upto])
            .map_err(|error| told.sql("read", error))?;
        let fault = |code, good: u32, said: String| {
            Diagnostic::error(
                code,
                self.at(format!("exercise {exercise} line {} event {}", segment.branch, good + 1)),
                format!("{said}; the last good event is {good}"),
            )
        };
        let unreadable = |good: u32, error: rusqlite::Error| {
            let sql = told.sql("read", error);
            fault(sql.code, good, sql.message)
        };
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(()),
                Err(error) => return Err(unreadable(read.good, error)),
            };
            let (seq, line, hash) = row_of(row).map_err(|error| unreadable(read.good, error))?;
            let due = (read.good + 1).max(segment.from);
            if seq != due || due != read.good + 1 {
                return Err(fault(
                    "store-gap",
                    read.good,
                    format!("event {seq} stands where event {} belongs", read.good + 1),
                ));
            }
            let next = if read.begins || seq > 1 { link(&read.hash, line.as_bytes()) } else { hash };
            if next != hash {
                return Err(fault("store-link", read.good, "the row does not fit its link".to_owned()));
            }
            read.good = seq;
            read.hash = next;
            read.hashes.push(next);
            read.lines.push(line);
        }
    }

    /// A head tells what was acknowledged: a log that does not come so far has lost something.
    fn compare_heads(
        &self,
        known: &io::Result<Found>,
        identity: &str,
        exercise: i64,
        segments: &[Segment],
        read: &mut Read,
        faults: &mut Vec<Diagnostic>,
    ) {
        let folder = heads::folder(self.library);
        let heads = match known {
            Ok(Found::Heads(heads)) => heads,
            Ok(Found::Missing) if read.good == 0 => return,
            Ok(lost) => {
                faults.push(lost_head(lost, &folder.join(format!("{identity}.head"))));
                return;
            }
            Err(error) => {
                faults.push(FileFaults::new(&folder).io("read", error));
                return;
            }
        };
        // Of an ancestor only what the line shares with it concerns this line.
        for segment in segments {
            let Some((seq, hash)) = heads.0.get(&segment.branch) else {
                let said = format!(
                    "the file that says how far it had come knows nothing of line {}, so a cut end would not \
                     be seen",
                    segment.branch
                );
                faults.push(Diagnostic::warning(
                    "store-head",
                    place(&folder.join(format!("{identity}.head"))),
                    said,
                ));
                continue;
            };
            if *seq > segment.upto || *seq == 0 {
                continue;
            }
            let at = self.at(format!("exercise {exercise} line {}", segment.branch));
            let fault = match read.hashes.get(*seq as usize) {
                Some(known) if known == hash => continue,
                Some(_) => Diagnostic::error(
                    "store-link",
                    at,
                    format!(
                        "event {seq} is another than the one that was acknowledged; the log is good up to an \
                         event before it"
                    ),
                ),
                // Named already where the reading stopped.
                None if !faults.iter().all(|fault| fault.severity == Severity::Warning) => continue,
                None => Diagnostic::error(
                    "store-short",
                    at,
                    format!(
                        "the log ends at event {}, and {seq} were acknowledged; the last good event is {}",
                        read.good, read.good
                    ),
                ),
            };
            if fault.code == "store-link" {
                read.good = seq.saturating_sub(1).min(read.good);
                read.lines.truncate(read.good as usize);
            }
            faults.push(fault.hint(remedy(exercise, read.good)));
        }
    }

    fn compare_summary(
        &self,
        exercise: i64,
        branch: u32,
        log: Option<&Log>,
        faults: &mut Vec<Diagnostic>,
    ) -> rusqlite::Result<()> {
        let said: (u32, u8, u8) = self.connection.query_row(
            "SELECT events, turn, phase FROM branch WHERE exercise = ?1 AND branch = ?2",
            params![exercise, branch],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let events = log.map(|log| log.events.as_slice()).unwrap_or_default();
        let (turn, phase) = standing(events);
        if said != (events.len() as u32, turn, phase as u8) && worst(faults) != Some(Severity::Error) {
            faults.push(Diagnostic::warning(
                "store-summary",
                self.at(format!("exercise {exercise} line {branch}")),
                "the list says something else of this line than its log; the log counts",
            ));
        }
        Ok(())
    }
}

/// What could be read and proved.
struct Read {
    lines: Vec<String>,
    /// By number of event; the first is the root.
    hashes: Vec<Hash>,
    good: u32,
    hash: Hash,
    /// Whether it is known where the chain begins.
    begins: bool,
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<(u32, String, Hash)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn remedy(exercise: i64, good: u32) -> String {
    if good == 0 {
        return "nothing of it can be saved; begin it anew, or import an export of it".to_owned();
    }
    format!(
        "`lucca exercises fork {exercise} --at {good}` begins a new line from there; the damaged one is left \
         as it is"
    )
}

pub(super) fn exercise_sum(identity: &str, title: &str, header: &str, setup: &str, made: i64) -> String {
    sum(&[identity, title, header, setup, &made.to_string()])
}

/// Returns the hash under which a header line lies.
pub(super) fn header_hash(line: &str) -> String {
    use sha2::{Digest, Sha256};
    hex(&Sha256::digest(line.as_bytes()))
}

/// Says that the head of an exercise is not there, or cannot be read.
fn lost_head(found: &Found, path: &Path) -> Diagnostic {
    let (what, hint) = if matches!(found, Found::Missing) {
        (
            "missing",
            "copy the folder of heads together with the library; it is written again with the next event",
        )
    } else {
        ("damaged", "it is written again with the next event")
    };
    let said = format!("the file that says how far it had come is {what}, so a cut end would not be seen");
    Diagnostic::warning("store-head", place(path), said).hint(hint)
}
