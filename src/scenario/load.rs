//! Reads a scenario: file or built-in, then shape, then checks, then numbers. The only place of this room
//! that touches files.

use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::framework::Framework;
use crate::scenario::check::format_hint;
use crate::scenario::{FORMAT, Scenario, ScenarioFile, build, check};
use crate::text::{MAX_BYTES, decode, has, locate, parse, peek};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Scenarios built into the program, by id.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("first-watch", include_str!("../../scenarios/first-watch.ron")),
    ("lantern-strait", include_str!("../../scenarios/lantern-strait.ron")),
    ("night-at-the-substation", include_str!("../../scenarios/night-at-the-substation.ron")),
];

/// A commented scenario of two States that can be played as it is: what `lucca new` writes.
pub const TEMPLATE: &str = include_str!("../../assets/new.ron");

/// The file a folder must hold; the others in it are parts.
const MAIN: &str = "scenario.ron";
/// Files a folder may hold.
const MAX_PARTS: usize = 256;

/// A scenario that can be played, with the warnings that came up on the way.
#[derive(Debug)]
pub struct Loaded {
    pub scenario: Scenario,
    pub warnings: Vec<Diagnostic>,
}

/// Loads a scenario from a file, from a folder, or by the id of a built-in one.
///
/// ```
/// # let framework = lucca::framework::Framework::embedded().unwrap();
/// let loaded = lucca::scenario::load("lantern-strait", &framework).unwrap();
/// assert_eq!(loaded.scenario.nations.len(), 3);
/// let faults = lucca::scenario::load("lantern-straight", &framework).unwrap_err();
/// assert_eq!(faults[0].code, "file-missing");
/// ```
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
        return Err(vec![
            Diagnostic::error(
                "file-missing",
                place(path_or_id),
                format!("there is no file \"{path_or_id}\" and no built-in scenario of that name"),
            )
            .hint(format!("built in: {}", known.join(", "))),
        ]);
    }
    let mut left = MAX_BYTES;
    if !path.is_dir() {
        return from_sources(
            path_or_id,
            &[(path_or_id.to_owned(), read(path_or_id, path, &mut left)?)],
            framework,
        );
    }
    let mut sources = Vec::new();
    for part in parts(path_or_id, path)? {
        let name = part.display().to_string();
        let text = read(&name, &part, &mut left)?;
        sources.push((name, text));
    }
    from_sources(path_or_id, &sources, framework)
}

/// Loads a scenario from text; `name` is what diagnostics call it.
///
/// # Errors
/// Every fault found, at least one of them an error.
pub fn from_text(name: &str, text: &str, framework: &Framework) -> Result<Loaded, Vec<Diagnostic>> {
    from_sources(name, &[(name.to_owned(), text.to_owned())], framework)
}

/// Loads a scenario from the texts it is made of, each with its name, the main one first.
fn from_sources(
    name: &str,
    sources: &[(String, String)],
    framework: &Framework,
) -> Result<Loaded, Vec<Diagnostic>> {
    let Some(((main, text), others)) = sources.split_first() else { return Err(Vec::new()) };
    // A file of another format is not to be read field by field: what it says may mean something else.
    if let Some((format, line, column)) = peek(text, "format")
        && format.parse() != Ok(FORMAT)
    {
        let place = Place { file: main.clone(), line, column, path: "format".to_owned() };
        return Err(vec![
            Diagnostic::error("format", place, format!("format {format} is not known")).hint(format_hint()),
        ]);
    }
    if peek(text, "scenario").is_some() || has(text, "moves") {
        let place = Place { file: main.clone(), line: 1, column: 1, path: String::new() };
        return Err(Diagnostic::error("file-script", place, "this is a script, not a scenario")
            .hint(
                "play it with `lucca run SCENARIO --orders SCRIPT`; check it with `lucca check SCENARIO \
                 --orders SCRIPT`",
            )
            .into());
    }
    let mut faults = Vec::new();
    let mut file: Option<ScenarioFile> = parse(main, text).map_err(|fault| faults.push(fault)).ok();
    for (name, text) in others {
        match (parse(name, text), &mut file) {
            (Ok(part), Some(file)) => file.add(part),
            (Ok(_), None) => {}
            (Err(fault), _) => faults.push(fault),
        }
    }
    let Some(file) = file.filter(|_| faults.is_empty()) else { return Err(faults) };
    match compile(name, file, framework) {
        Ok(mut loaded) => {
            locate(sources, &mut loaded.warnings);
            Ok(loaded)
        }
        Err(mut faults) => {
            locate(sources, &mut faults);
            Err(faults)
        }
    }
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

/// Returns the files of a folder: `scenario.ron`, then every other `.ron` in it, by name.
fn parts(name: &str, folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let main = folder.join(MAIN);
    if !main.is_file() {
        return Err(Diagnostic::error(
            "file-folder",
            place(name),
            format!("this is a folder without a file {MAIN} in it"),
        )
        .hint(format!("name a .ron file, or a folder that holds {MAIN}")));
    }
    let entries = std::fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
    });
    let mut others = entries
        .map_err(|fault| Diagnostic::error("file-read", place(name), format!("cannot be read: {fault}")))?;
    others.retain(|path| {
        *path != main && path.is_file() && path.extension().is_some_and(|ending| ending == "ron")
    });
    others.sort();
    if others.len() >= MAX_PARTS {
        let message =
            format!("{} files in this folder; a scenario has {MAX_PARTS} at most", others.len() + 1);
        return Err(Diagnostic::error("file-large", place(name), message)
            .hint("check that this is the folder you meant"));
    }
    others.insert(0, main);
    Ok(others)
}

/// Reads a file into text; `left` is how many bytes a scenario may still have.
fn read(name: &str, path: &Path, left: &mut u64) -> Result<String, Diagnostic> {
    let cannot = |fault: std::io::Error| {
        Diagnostic::error("file-read", place(name), format!("cannot be read: {fault}"))
    };
    let mut bytes = Vec::new();
    // One byte more than allowed tells a large file from a full one without reading it all.
    std::fs::File::open(path).map_err(cannot)?.take(*left + 1).read_to_end(&mut bytes).map_err(cannot)?;
    *left = left.checked_sub(bytes.len() as u64).ok_or_else(|| {
        Diagnostic::error(
            "file-large",
            place(name),
            format!("a scenario is not larger than {} MiB", MAX_BYTES >> 20),
        )
        .hint("a scenario is text; check that this is the file you meant")
    })?;
    decode(name, &bytes)
}

fn place(file: &str) -> Place {
    Place { file: file.to_owned(), ..Place::default() }
}
