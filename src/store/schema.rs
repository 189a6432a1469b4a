//! The library's tables, and how its file is opened.
//!
//! Only `event` and what hangs on it is truth. Turn, phase and counts in `branch` are there so that a list
//! needs no log; they are written with each batch and compared when a log is read.

use crate::diag::Diagnostic;
use crate::store::fault::{FileFaults, place};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// "Lucc" in ASCII: says to `file` and to us whose database this is.
const APPLICATION: i64 = 0x4c75_6363;
/// Version of these tables. Whoever raises it writes the step from the last one, and a test on a library of
/// it.
pub(super) const VERSION: i64 = 1;

const TABLES: &str = "
CREATE TABLE header (hash TEXT PRIMARY KEY, line TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE exercise (
    id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, title TEXT NOT NULL, \
        header TEXT NOT NULL REFERENCES header, setup TEXT NOT NULL,
    made INTEGER NOT NULL, sum TEXT NOT NULL);
CREATE TABLE branch (
    exercise INTEGER NOT NULL REFERENCES exercise, branch INTEGER NOT NULL, parent INTEGER, \
        fork INTEGER NOT NULL, made INTEGER NOT NULL,
    events INTEGER NOT NULL, turn INTEGER NOT NULL, phase INTEGER NOT NULL, touched INTEGER NOT NULL, \
        drafts TEXT NOT NULL DEFAULT '', sum TEXT NOT NULL,
    PRIMARY KEY (exercise, branch)) WITHOUT ROWID;
CREATE TABLE event (
    exercise INTEGER NOT NULL, branch INTEGER NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, \
        hash BLOB NOT NULL,
    PRIMARY KEY (exercise, branch, seq)) WITHOUT ROWID;
CREATE TABLE batch (
    exercise INTEGER NOT NULL, branch INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, \
        at INTEGER NOT NULL, reasons INTEGER NOT NULL,
    sum TEXT NOT NULL, PRIMARY KEY (exercise, branch, first)) WITHOUT ROWID;
CREATE TABLE text (
    exercise INTEGER NOT NULL, branch INTEGER NOT NULL, id INTEGER NOT NULL, event INTEGER NOT NULL, \
        hash TEXT NOT NULL, salt TEXT, words TEXT,
    PRIMARY KEY (exercise, branch, id)) WITHOUT ROWID;
CREATE TABLE reason (
    exercise INTEGER NOT NULL, branch INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, \
        nation INTEGER NOT NULL, words TEXT NOT NULL,
    sum TEXT NOT NULL, PRIMARY KEY (exercise, branch, first, nation)) WITHOUT ROWID;
CREATE TABLE journal (
    exercise INTEGER NOT NULL, number INTEGER NOT NULL, branch INTEGER NOT NULL, at INTEGER NOT NULL, \
        entry TEXT NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (exercise, number)) WITHOUT ROWID;
CREATE TABLE draft (
    exercise INTEGER NOT NULL, branch INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, \
        at INTEGER NOT NULL, sum TEXT NOT NULL,
    PRIMARY KEY (exercise, branch, name)) WITHOUT ROWID;
";

/// How a library is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Write,
    Read,
}

/// Opens the file of a library; for writing it is made where there is none.
///
/// # Errors
/// What stands in the way: no such file, not a library, one of a newer program, no room, no permission.
pub(super) fn open(path: &Path, mode: Mode) -> Result<Connection, Diagnostic> {
    let told = FileFaults::new(path);
    let new = !path.exists();
    let flags = match mode {
        Mode::Write => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        // A library on a medium that cannot be written has no shared memory beside it; then it is read as it
        // lies there.
        Mode::Read => OpenFlags::SQLITE_OPEN_READ_WRITE,
    } | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match Connection::open_with_flags(path, flags) {
        Ok(connection) => {
            connection.busy_timeout(Duration::from_secs(10)).map_err(|error| told.sql("opened", error))?;
            match connection.pragma_query_value(None, "schema_version", |row| row.get::<_, i64>(0)) {
                Err(error) if mode == Mode::Read => still(path, error)?,
                _ => connection,
            }
        }
        Err(error) if mode == Mode::Read => still(path, error)?,
        Err(error) => return Err(told.sql("opened", error)),
    };
    let number = |name| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .map_err(|error| told.sql("read", error))
    };
    let (application, version) = (number("application_id")?, number("user_version")?);
    let empty = application == 0 && version == 0 && (new || number("schema_version")? == 0);
    if empty && mode == Mode::Write {
        prepare(&connection).and_then(|()| make(&connection)).map_err(|error| told.sql("made", error))?;
        return Ok(connection);
    }
    if application != APPLICATION {
        return Err(Diagnostic::error(
            "store-foreign",
            place(path),
            "this file is not a library of exercises",
        )
        .hint("`--store PATH` names a library; where there is no file yet, one is made"));
    }
    if version > VERSION {
        return Err(Diagnostic::error(
            "store-version",
            place(path),
            format!(
                "this library was written by a newer program (tables {version}, this one knows {VERSION})"
            ),
        )
        .hint("open it with that program, or export the exercise there and import it here"));
    }
    if mode == Mode::Write {
        prepare(&connection).map_err(|error| told.sql("opened", error))?;
    }
    Ok(connection)
}

/// Makes the tables, unless another program has just done so.
fn make(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == 0 {
        connection.execute_batch(&format!(
            "{TABLES} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};"
        ))?;
    }
    connection.execute_batch("COMMIT")
}

/// A commit returns when its rows are on disk: the write-ahead log is synced each time.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        // A file system without shared memory: what is promised here could not be kept.
        let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CANTOPEN);
        return Err(rusqlite::Error::SqliteFailure(
            code,
            Some("no write-ahead log can be kept here".to_owned()),
        ));
    }
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; \
         PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON;",
    )
}

/// Opens a library where nobody can write, so that nobody can be writing it now.
fn still(path: &Path, error: rusqlite::Error) -> Result<Connection, Diagnostic> {
    let told = FileFaults::new(path);
    if !matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied)
    ) {
        return Err(told.sql("opened", error));
    }
    let mut log = path.as_os_str().to_os_string();
    log.push("-wal");
    if std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        // What lies in it belongs to the library, and can only be read where it can be written.
        let said = "it cannot be written here, and its last events lie in the file beside it (-wal)";
        return Err(Diagnostic::error(
            "store-place",
            place(path),
            format!("the library could not be opened: {said}"),
        )
        .hint("copy both, and the folder of heads, to where they can be written"));
    }
    let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(format!("file:{escaped}?immutable=1"), flags)
        .map_err(|error| told.sql("opened", error))
}
