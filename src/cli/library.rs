//! Where the library lies that the user means.

use crate::diag::{Diagnostic, Place};
use crate::store::{Library, usual};
use std::path::{Path, PathBuf};

/// Returns where the library lies: where the user says, or in the data folder.
pub(super) fn named(store: Option<&Path>) -> Result<PathBuf, Diagnostic> {
    store.map(Path::to_path_buf).or_else(usual).ok_or_else(|| {
        let place = Place { file: "--store".to_owned(), ..Place::default() };
        Diagnostic::error("store-place", place, "this account has no data folder")
            .hint("say where exercises are kept: `--store PATH`")
    })
}

/// Opens the library to read and write; one that does not exist yet is not made.
pub(super) fn library(store: Option<&Path>) -> Result<Library, Diagnostic> {
    let path = named(store)?;
    if path.exists() { Library::open(&path) } else { Library::read(&path) }
}

/// Opens the library to read.
pub(super) fn reader(store: Option<&Path>) -> Result<Library, Diagnostic> {
    Library::read(&named(store)?)
}
