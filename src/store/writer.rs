//! One thread writes: what waits is committed together, heads are written, and only then is each
//! acknowledged.

use crate::diag::Diagnostic;
use crate::store::chain::Hash;
use crate::store::fault::FileFaults;
use crate::store::heads::{self, Found, Heads};
use crate::store::lease::{BEAT_SECONDS, Lease};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Most that is committed together.
const GROUP: usize = 256;
/// How long half-written forms may wait for company; with the commit itself they are on disk within a second.
const PATIENCE: Duration = Duration::from_millis(300);

/// How far a line has come with a job.
pub(super) struct Head {
    pub identity: String,
    /// `head` for the log, `notes` for the journal.
    pub part: &'static str,
    pub branch: u32,
    pub seq: u32,
    pub hash: Hash,
}

/// What is to be written; all of it or nothing.
pub(super) type Job = Box<dyn FnOnce(&Connection) -> Result<Vec<Head>, Diagnostic> + Send>;

enum Work {
    Now(Job, SyncSender<Result<(), Diagnostic>>),
    Later(Job),
    Lease(Weak<Lease>),
}

/// The thread's near end. When the last one goes, the thread writes what waits and ends.
#[derive(Clone)]
pub(super) struct Writer {
    work: Option<SyncSender<Work>>,
    thread: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Writer {
    pub(super) fn start(connection: Connection, library: &Path) -> Result<Self, Diagnostic> {
        let (sender, receiver) = sync_channel(1024);
        let mut desk = Desk {
            connection,
            library: library.to_owned(),
            folder: heads::folder(library),
            file: file_number(library),
            heads: BTreeMap::new(),
            leases: Vec::new(),
        };
        let thread =
            std::thread::Builder::new().name("lucca-store".to_owned()).spawn(move || desk.work(&receiver));
        let thread = thread.map_err(|error| FileFaults::new(library).io("served", &error))?;
        Ok(Self { work: Some(sender), thread: Arc::new(Mutex::new(Some(thread))) })
    }

    /// Writes; returns once it is on disk.
    ///
    /// # Errors
    /// Why it is not; then nothing of the job is there.
    pub(super) fn now(&self, job: Job) -> Result<(), Diagnostic> {
        let (reply, answer) = sync_channel(1);
        self.send(Work::Now(job, reply));
        answer.recv().unwrap_or_else(|_| {
            Err(Diagnostic::error("store-disk", crate::diag::Place::default(), "nobody writes any more")
                .hint("start the program again; what was acknowledged is there"))
        })
    }

    /// Writes soon.
    pub(super) fn later(&self, job: Job) {
        self.send(Work::Later(job));
    }

    /// Keeps a lease fresh for as long as somebody has it.
    pub(super) fn tend(&self, lease: &Arc<Lease>) {
        self.send(Work::Lease(Arc::downgrade(lease)));
    }

    fn send(&self, work: Work) {
        if let Some(sender) = &self.work {
            // Fails only when the thread is gone, and then who waits for an answer is told.
            let _ = sender.send(work);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.work = None;
        if Arc::strong_count(&self.thread) == 1
            && let Some(thread) = self.thread.lock().ok().and_then(|mut thread| thread.take())
        {
            let _ = thread.join();
        }
    }
}

/// The thread's own things.
struct Desk {
    connection: Connection,
    library: PathBuf,
    folder: PathBuf,
    /// Which file it is, where the system numbers them.
    file: Option<(u64, u64)>,
    heads: BTreeMap<(String, &'static str), Heads>,
    leases: Vec<Weak<Lease>>,
}

type Waiting = (Job, Option<SyncSender<Result<(), Diagnostic>>>);

impl Desk {
    fn work(&mut self, receiver: &Receiver<Work>) {
        let (mut group, mut since): (Vec<Waiting>, Option<Instant>) = (Vec::new(), None);
        let mut beat = Instant::now() + Duration::from_secs(BEAT_SECONDS);
        loop {
            let soon = since.map_or(beat, |since| beat.min(since + PATIENCE));
            let mut next = receiver.recv_timeout(soon.saturating_duration_since(Instant::now()));
            let gone = matches!(next, Err(RecvTimeoutError::Disconnected));
            let mut pressing = gone;
            while let Ok(work) = next {
                match work {
                    Work::Now(job, reply) => {
                        group.push((job, Some(reply)));
                        pressing = true;
                    }
                    Work::Later(job) => {
                        group.push((job, None));
                        since.get_or_insert_with(Instant::now);
                    }
                    Work::Lease(lease) => self.leases.push(lease),
                }
                if group.len() >= GROUP {
                    break;
                }
                next = receiver.try_recv().map_err(|_| RecvTimeoutError::Timeout);
            }
            if !group.is_empty() && (pressing || since.is_some_and(|since| since.elapsed() >= PATIENCE)) {
                self.commit(std::mem::take(&mut group));
                since = None;
            }
            if Instant::now() >= beat {
                self.leases.retain(|lease| lease.upgrade().inspect(|lease| lease.beat()).is_some());
                beat = Instant::now() + Duration::from_secs(BEAT_SECONDS);
            }
            if gone {
                return;
            }
        }
    }

    /// Commits a group, writes its heads, and answers. What fails alone fails alone; what fails the commit
    /// fails all.
    fn commit(&mut self, group: Vec<Waiting>) {
        let told = FileFaults::new(&self.library);
        let mut done = Vec::with_capacity(group.len());
        let begin =
            || self.connection.execute_batch("BEGIN IMMEDIATE").map_err(|error| told.sql("written", error));
        let mut whole = self.here().and_then(|()| begin());
        for (job, reply) in group {
            if whole.is_err() {
                done.push((reply, Ok(Vec::new())));
                continue;
            }
            let result = self.alone(job);
            // A full or failing disk takes the whole transaction back, not the one job.
            if let Err(fault) = &result
                && self.connection.is_autocommit()
            {
                whole = Err(fault.clone());
            }
            done.push((reply, result));
        }
        let whole = whole.and_then(|()| {
            self.connection.execute_batch("COMMIT").map_err(|error| told.sql("written", error))
        });
        if whole.is_err() && !self.connection.is_autocommit() {
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        let heads = match &whole {
            Ok(()) => self.raise(done.iter().filter_map(|(_, result)| result.as_ref().ok()).flatten()),
            Err(_) => BTreeMap::new(),
        };
        for (reply, result) in done {
            let answer = whole.clone().and(result).and_then(|mine| {
                mine.iter()
                    .find_map(|head| heads.get(&head.identity))
                    .map_or(Ok(()), |fault| Err(fault.clone()))
            });
            if let Some(reply) = reply {
                let _ = reply.send(answer);
            }
        }
    }

    /// A file that was taken away takes everything that is written, and keeps nothing.
    fn here(&self) -> Result<(), Diagnostic> {
        if file_number(&self.library) == self.file {
            return Ok(());
        }
        let place = crate::store::fault::place(&self.library);
        Err(Diagnostic::error(
            "store-lost",
            place,
            "the library was taken away or replaced while it was in use",
        )
        .hint("put it back where it was, then try again"))
    }

    fn alone(&self, job: Job) -> Result<Vec<Head>, Diagnostic> {
        let told = FileFaults::new(&self.library);
        let sql = |error| told.sql("written", error);
        self.connection.execute_batch("SAVEPOINT job").map_err(sql)?;
        // Whatever a job stumbles over, the others are served.
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| job(&self.connection)))
            .unwrap_or_else(|_| {
                Err(Diagnostic::error(
                    "store-fault",
                    crate::store::fault::place(&self.library),
                    "the program made a mistake; nothing was written",
                )
                .hint("please report it"))
            });
        if self.connection.is_autocommit() {
            return result.and_then(|_| {
                Err(Diagnostic::error(
                    "store-disk",
                    crate::store::fault::place(&self.library),
                    "the transaction was taken back",
                ))
            });
        }
        let end = if result.is_ok() { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" };
        self.connection.execute_batch(end).map_err(sql)?;
        result
    }

    /// Tells of a head that could not be written behind rows that were.
    fn late(&self, error: &std::io::Error) -> Diagnostic {
        let fault = FileFaults::new(&self.folder).io("written", error);
        let message = format!(
            "it is in the library, but the file that says how far that has come is not written: {}",
            fault.message
        );
        Diagnostic { message, ..fault }
    }

    /// Returns the heads of an exercise as they lie: another program may have written a note since. Its lock
    /// is held until `held` goes.
    fn lying(&self, identity: &str, part: &str, held: &mut BTreeMap<String, File>) -> std::io::Result<Heads> {
        if !held.contains_key(identity) {
            held.insert(identity.to_owned(), heads::alone(&self.folder, identity)?);
        }
        Ok(match heads::read(&self.folder, identity, part)? {
            Found::Heads(heads) => heads,
            // It was named when the exercise was read. What the rows say replaces it, for every line of the
            // exercise.
            Found::Missing | Found::Damaged => rebuilt(&self.connection, identity, part).unwrap_or_default(),
        })
    }

    /// Writes the heads of what was committed. Returns what could not be written, by exercise.
    fn raise<'h>(&mut self, fresh: impl Iterator<Item = &'h Head>) -> BTreeMap<String, Diagnostic> {
        let mut held = BTreeMap::new();
        let (mut faults, mut touched) = (BTreeMap::new(), BTreeMap::<_, Vec<_>>::new());
        for head in fresh {
            let key = (head.identity.clone(), head.part);
            touched.entry(key).or_default().push((head.branch, (head.seq, head.hash)));
        }
        for (key, fresh) in touched {
            let lying = match self.lying(&key.0, key.1, &mut held) {
                Ok(lying) => lying,
                Err(error) => {
                    faults.insert(key.0, self.late(&error));
                    continue;
                }
            };
            let known = self.heads.entry(key.clone()).or_default();
            for (branch, head) in lying.0.into_iter().chain(fresh) {
                // A head never falls back.
                let at = known.0.entry(branch).or_insert(head);
                if head.0 >= at.0 {
                    *at = head;
                }
            }
            if let Err(error) = heads::write(&self.folder, &key.0, key.1, known) {
                faults.insert(key.0, self.late(&error));
            }
        }
        faults
    }
}

/// Returns heads as the rows have them.
fn rebuilt(connection: &Connection, identity: &str, part: &str) -> rusqlite::Result<Heads> {
    let sql = if part == "head" {
        "SELECT branch, seq, hash FROM event AS e JOIN exercise ON exercise.id = e.exercise
         WHERE identity = ?1
         AND seq = (SELECT max(seq) FROM event WHERE exercise = e.exercise AND branch = e.branch)"
    } else {
        "SELECT 0, number, hash FROM journal AS j JOIN exercise ON exercise.id = j.exercise
         WHERE identity = ?1
         AND number = (SELECT max(number) FROM journal WHERE exercise = j.exercise)"
    };
    let mut query = connection.prepare(sql)?;
    let rows = query.query_map([identity], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    rows.collect::<rusqlite::Result<_>>().map(Heads)
}

#[cfg(unix)]
fn file_number(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

/// Elsewhere a file in use cannot be taken away.
#[cfg(not(unix))]
fn file_number(_: &Path) -> Option<(u64, u64)> {
    None
}
