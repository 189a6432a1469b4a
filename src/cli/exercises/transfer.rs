//! Exercises as files: written to be sent, and read elsewhere.

use crate::cli::language::with;
use crate::cli::{Failure, read_file, talk, warn};
use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::framework::Framework;
use crate::store::{Imported, Library};
use std::path::Path;

/// Writes a file that does not exist yet: nothing is overwritten, least of all a library.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    if path.exists() {
        let (place, what) = (
            Place { file: path.display().to_string(), ..Place::default() },
            if path.is_dir() { "this is a folder" } else { "there is a file of that name already" },
        );
        return Err(Diagnostic::error("export-exists", place, what).hint("choose another name").into());
    }
    std::fs::write(path, text).map_err(|error| Failure::Output { path: path.display().to_string(), error })
}

pub(super) fn export(
    library: &Library,
    wish: &str,
    file: &Path,
    framework: &Framework,
) -> Result<(), Failure> {
    let exercise = library.find(wish)?;
    let (text, faults) = library.export(exercise, framework)?;
    warn(&faults);
    write_new(file, &text)?;
    let path = file.display().to_string();
    talk(&with("cmd-exported", &[("n", exercise.into()), ("path", (&path).into())]));
    if worst(&faults) == Some(Severity::Error) { Err(Failure::Input(Vec::new())) } else { Ok(()) }
}

pub(super) fn import(library: &Library, file: &Path, framework: &Framework) -> Result<(), Failure> {
    let bytes = read_file(file, "`lucca exercises export ID FILE` writes one")?;
    talk(&match library.import(&file.display().to_string(), &bytes, framework)? {
        Imported::New(exercise) => with("cmd-imported", &[("n", exercise.into())]),
        Imported::Here(exercise) => with("cmd-import-here", &[("n", exercise.into())]),
        Imported::Notes(exercise, count) => {
            with("cmd-import-notes", &[("exercise", exercise.into()), ("n", count.into())])
        }
        Imported::Beside(exercise, other) => {
            with("cmd-import-beside", &[("n", exercise.into()), ("other", other.into())])
        }
    });
    Ok(())
}
