//! What can go wrong with a disk, in words a person can act on.

use crate::diag::{Diagnostic, Place};
use rusqlite::ErrorCode;
use std::path::Path;

pub(super) fn place(path: &Path) -> Place {
    Place { file: path.display().to_string(), ..Place::default() }
}

/// Puts the faults of one file into words.
pub(super) struct FileFaults<'p>(&'p Path);

impl<'p> FileFaults<'p> {
    pub(super) fn new(path: &'p Path) -> Self {
        Self(path)
    }

    /// Tells what SQLite said; `done` is what was to be done with the library.
    pub(super) fn sql(&self, done: &str, error: rusqlite::Error) -> Diagnostic {
        let code = error.sqlite_error_code();
        let (what, hint) = match code {
            Some(ErrorCode::DiskFull) => {
                ("the disk is full", "make room, then try again; nothing that was acknowledged is lost")
            }
            Some(ErrorCode::ReadOnly) => {
                ("it may not be written", "choose another place with `--store PATH`")
            }
            Some(ErrorCode::CannotOpen) => (
                "there is no such file, or no permission to open it",
                "choose another place with `--store PATH`",
            ),
            Some(ErrorCode::PermissionDenied) => {
                ("there is no permission", "choose another place with `--store PATH`")
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                ("another program is busy with it", "try again in a moment")
            }
            Some(ErrorCode::DatabaseCorrupt) => (
                "its pages are damaged",
                "copy the file away as it is; `lucca exercises export` saves what can still be read",
            ),
            Some(ErrorCode::NotADatabase) => (
                "it is not a library",
                "`--store PATH` names a library; where there is no file yet, one is made",
            ),
            Some(ErrorCode::SystemIoFailure) => (
                "the disk refused",
                "try again; if it happens again, save elsewhere with `--store PATH` and look after the disk",
            ),
            _ => ("the database refused", "try again"),
        };
        let name = match code {
            Some(ErrorCode::DiskFull) => "store-full",
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "store-image",
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => "store-place",
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "store-busy",
            _ => "store-disk",
        };
        Diagnostic::error(name, place(self.0), format!("the library could not be {done}: {what} ({error})"))
            .hint(hint)
    }

    pub(super) fn no_exercise(&self, exercise: i64) -> Diagnostic {
        Diagnostic::error(
            "store-unknown",
            place(self.0),
            format!("there is no exercise {exercise} in this library"),
        )
        .hint("`lucca exercises` lists those there are")
    }

    pub(super) fn no_line(&self, exercise: i64, line: u32) -> Diagnostic {
        Diagnostic::error("store-unknown", place(self.0), format!("exercise {exercise} has no line {line}"))
            .hint(format!("`lucca exercises {exercise}` lists its lines"))
    }

    /// Tells what the system said of a file.
    pub(super) fn io(&self, done: &str, error: &std::io::Error) -> Diagnostic {
        let (name, hint) = match error.kind() {
            std::io::ErrorKind::StorageFull => {
                ("store-full", "make room, then try again; nothing that was acknowledged is lost")
            }
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                ("store-place", "choose another place with `--store PATH`")
            }
            _ => ("store-disk", "try again; if it happens again, save elsewhere with `--store PATH`"),
        };
        Diagnostic::error(name, place(self.0), format!("{} could not be {done}: {error}", self.0.display()))
            .hint(hint)
    }
}
