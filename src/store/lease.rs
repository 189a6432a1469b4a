//! Who holds an exercise: a lock that the system takes back when its holder dies, and beside it who that is,
//! with a heartbeat.

use crate::diag::Diagnostic;
use crate::store::fault::{FileFaults, place};
use crate::store::{clock, heads};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How often a holder says that it is still there.
pub(super) const BEAT_SECONDS: u64 = 5;
/// Where the system has no locks, a holder that has been silent for so long is gone.
const SILENT_MS: i64 = 20_000;

/// Who holds an exercise, as the one who is turned away reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Whose account, on which machine.
    pub who: String,
    pub process: u32,
    /// Milliseconds since 1970, UTC.
    pub since: i64,
    pub beat: i64,
}

impl Holder {
    /// Returns the holder in words.
    pub fn words(&self) -> String {
        let silent = clock::now().saturating_sub(self.beat) / 1000;
        format!(
            "{}, process {}, since {}, last heard of {} s ago",
            self.who,
            self.process,
            clock::time_of_day(self.since),
            silent.max(0)
        )
    }
}

/// A held exercise; let go when dropped.
#[derive(Debug)]
pub(super) struct Lease {
    folder: PathBuf,
    identity: String,
    holder: Holder,
    /// Closing the file lets the lock go.
    _lock: File,
}

impl Lease {
    /// Takes an exercise for writing.
    ///
    /// # Errors
    /// `store-held`: who holds it; or why no lock can be laid.
    pub(super) fn take(folder: &Path, identity: &str, title: &str) -> Result<Arc<Self>, Diagnostic> {
        let path = folder.join(format!("{identity}.lock"));
        let told = FileFaults::new(&path);
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| told.io("made", &error))?;
        let held = || {
            let who = holder(folder, identity)
                .map_or_else(|| "another program".to_owned(), |holder| holder.words());
            Diagnostic::error("store-held", place(folder), format!("\"{title}\" is held by {who}"))
                .hint("it can be listed, read and exported meanwhile; to play on, leave it there first")
        };
        let mut tried = lock.try_lock();
        for _ in 0..5 {
            // Who only looks whether it is held, holds it for a moment.
            if !matches!(tried, Err(TryLockError::WouldBlock)) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
            tried = lock.try_lock();
        }
        match tried {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held()),
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {
                let alive = |holder: &Holder| {
                    clock::now().saturating_sub(holder.beat) < SILENT_MS
                        && holder.process != std::process::id()
                };
                if holder(folder, identity).as_ref().is_some_and(alive) {
                    return Err(held());
                }
            }
            Err(TryLockError::Error(error)) => return Err(told.io("locked", &error)),
        }
        let now = clock::now();
        let who = format!("{} on {}", account(), gethostname::gethostname().to_string_lossy());
        let lease = Self {
            folder: folder.to_owned(),
            identity: identity.to_owned(),
            holder: Holder { who, process: std::process::id(), since: now, beat: now },
            _lock: lock,
        };
        lease.beat();
        Ok(Arc::new(lease))
    }

    /// Says that the holder is still there. Advice only: whether it can be written is not worth an exercise.
    pub(super) fn beat(&self) {
        let holder = Holder { beat: clock::now(), ..self.holder.clone() };
        if let Ok(text) = serde_json::to_string(&holder) {
            let _ = super::replace::replace(&self.path(), text.as_bytes(), false);
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.join(format!("{}.holder", self.identity))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let _ = fs::remove_file(self.path());
    }
}

/// Returns who holds an exercise, or held it when it died.
fn holder(folder: &Path, identity: &str) -> Option<Holder> {
    serde_json::from_slice(&fs::read(folder.join(format!("{identity}.holder"))).ok()?).ok()
}

/// Returns who holds an exercise now.
pub(super) fn held(library: &Path, identity: &str) -> Option<Holder> {
    let folder = heads::folder(library);
    let holder = holder(&folder, identity)?;
    let lock = File::options().write(true).open(folder.join(format!("{identity}.lock"))).ok()?;
    match lock.try_lock() {
        Ok(()) => None,
        Err(TryLockError::WouldBlock) => Some(holder),
        Err(TryLockError::Error(_)) => {
            Some(holder).filter(|holder| clock::now().saturating_sub(holder.beat) < SILENT_MS)
        }
    }
}

fn account() -> String {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "somebody".to_owned())
}
