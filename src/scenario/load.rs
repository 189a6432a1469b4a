//! Reads a scenario: file or built-in, then shape, then checks, then numbers. The only place of this room that touches files.

use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::framework::Framework;
use crate::scenario::{Scenario, ScenarioFile, build, check};
use crate::text::{MAX_BYTES, decode, parse};
use std::io::Read;
use std::path::Path;

/// Scenarios built into the program, by id.
pub const BUILT_IN: &[(&str, &str)] = &[("lantern-strait", include_str!("../../scenarios/lantern-strait.ron"))];

/// A scenario that can be played, with the warnings that came up on the way.
#[derive(Debug)]
pub struct Loaded {
    pub scenario: Scenario,
    pub warnings: Vec<Diagnostic>,
}

/// Loads a scenario from a path, or by the id of a built-in one.
///
/// # Errors
/// Every fault found, at least one of them an error.
pub fn load(path_or_id: &str, framework: &Framework) -> Result<Loaded, Vec<Diagnostic>> {
    let path = Path::new(path_or_id);
    if !path.exists() {
        if let Some((id, text)) = BUILT_IN.iter().find(|(id, _)| *id == path_or_id) {
            return from_text(&format!("{id} (built in)"), text, framework);
        }
        let known: Vec<&str> = BUILT_IN.iter().map(|(id, _)| *id).collect();
        let place = Place { file: path_or_id.to_owned(), ..Place::default() };
        return Err(vec![
            Diagnostic::error("file-missing", place, format!("there is no file \"{path_or_id}\" and no built-in scenario of that name"))
                .hint(format!("built in: {}", known.join(", "))),
        ]);
    }
    let bytes = read(path_or_id, path).map_err(|fault| vec![fault])?;
    let text = decode(path_or_id, &bytes).map_err(|fault| vec![fault])?;
    from_text(path_or_id, &text, framework)
}

/// Loads a scenario from text; `name` is what diagnostics call it.
///
/// # Errors
/// Every fault found, at least one of them an error.
pub fn from_text(name: &str, text: &str, framework: &Framework) -> Result<Loaded, Vec<Diagnostic>> {
    let file: ScenarioFile = parse(name, text).map_err(|fault| vec![fault])?;
    compile(name, file, framework)
}

/// Checks a scenario and turns it into numbers.
///
/// # Errors
/// Every fault found, at least one of them an error.
pub fn compile(name: &str, file: ScenarioFile, framework: &Framework) -> Result<Loaded, Vec<Diagnostic>> {
    let faults = check(name, &file, framework);
    if worst(&faults) == Some(Severity::Error) {
        return Err(faults);
    }
    Ok(Loaded { scenario: build::build(file, framework), warnings: faults })
}

fn read(name: &str, path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let place = || Place { file: name.to_owned(), ..Place::default() };
    let cannot = |fault: std::io::Error| Diagnostic::error("file-read", place(), format!("cannot be read: {fault}"));
    if path.is_dir() {
        return Err(Diagnostic::error("file-folder", place(), "this is a folder, not a scenario file").hint("name the .ron file inside it"));
    }
    let mut bytes = Vec::new();
    // One byte more than allowed tells a large file from a full one without reading it all.
    std::fs::File::open(path).map_err(cannot)?.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Diagnostic::error("file-large", place(), format!("the file is larger than {} MiB", MAX_BYTES >> 20))
            .hint("a scenario is text; check that this is the file you meant"));
    }
    Ok(bytes)
}
