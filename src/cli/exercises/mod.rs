//! `lucca exercises`: the library of exercises: list, look, send, take in, go back, compare, annotate, prove.

mod compare;
mod journal;

use crate::cli::library::{library, named, reader};
use crate::cli::{Failure, Format, print, read_file, talk, warn};
use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::engine::Phase;
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::report::word_of;
use crate::scoring::CorrectionFile;
use crate::session::{Entry, LoadedLog, Log};
use crate::store::{Branch, Imported, Library, Listed, Stored, date_and_time};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  lucca exercises                              what there is, the last played first\n  lucca exercises 12                           its lines of play and its journal\n  lucca exercises fork 12 --turn 3             back to the beginning of turn 3, on a new line\n  lucca exercises compare 12 1 2\n  lucca exercises export 12 friday.lucca && lucca exercises import friday.lucca\n  lucca exercises note 12 'Nobody asked before naming' --at 88 --by 'R. Ossian' --role evaluator\n  lucca exercises verify\n\nWhere exercises are kept: --store PATH, or LUCCA_STORE, or your data folder."
)]
pub(super) struct ExercisesArgs {
    /// The exercise to look at; without it, all are listed
    exercise: Option<String>,
    /// Print a list to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The library; usually the one in your data folder
    #[arg(long, value_name = "PATH", env = "LUCCA_STORE", hide_env_values = true, global = true)]
    store: Option<PathBuf>,
    #[command(subcommand)]
    deed: Option<Deed>,
}

#[derive(Subcommand)]
enum Deed {
    /// Write one exercise as a file that can be mailed
    Export {
        /// The exercise, by its number
        exercise: String,
        /// The file to write; it must not exist yet
        file: PathBuf,
    },
    /// Take in a file written by `export`, or a log
    Import {
        /// The file to read
        file: PathBuf,
    },
    /// Write the log of a line of play
    Log {
        /// The exercise, by its number
        exercise: String,
        /// The file; without it, standard output
        file: Option<PathBuf>,
        /// Which line; without it, the one played last
        #[arg(long, value_name = "N")]
        line: Option<u32>,
    },
    /// Begin a new line of play at an earlier moment; the old one stays as it is
    Fork {
        /// The exercise, by its number
        exercise: String,
        /// After this event, or as soon before it as can be
        #[arg(long, value_name = "EVENT")]
        at: Option<u32>,
        /// At the beginning of this turn
        #[arg(long, value_name = "N", conflicts_with = "at")]
        turn: Option<u8>,
        /// The line to leave; without it, the one played last
        #[arg(long, value_name = "N")]
        line: Option<u32>,
    },
    /// Lay two lines of play side by side
    Compare {
        /// The exercise, by its number
        exercise: String,
        /// One of its lines
        one: u32,
        /// Another
        two: u32,
        /// Also while one of them is not over: it tells what no delegation may know yet
        #[arg(long)]
        all: bool,
    },
    /// Prove every link, head and sum, of one exercise or of all
    Verify {
        /// The exercise; without it, all
        exercise: Option<String>,
    },
    #[command(flatten)]
    Journal(journal::Annotation),
}

pub(super) fn exercises(args: &ExercisesArgs, framework: &Framework) -> Result<(), Failure> {
    let store = args.store.as_deref();
    match &args.deed {
        None => match &args.exercise {
            None => list(store, args.format),
            Some(wish) => look(&reader(store)?, wish, args.format, framework),
        },
        Some(Deed::Export { exercise, file }) => export(&reader(store)?, exercise, file, framework),
        Some(Deed::Import { file }) => import(&Library::open(&named(store)?)?, file, framework),
        Some(Deed::Log { exercise, file, line }) => {
            let stored = stored(&reader(store)?, exercise, *line, framework)?;
            warn(&stored.faults);
            match file {
                None => print(&stored.to_text())?,
                Some(path) => {
                    write_new(path, &stored.to_text())?;
                    talk(&format!(
                        "The log is in {}. It holds everything, secrets included.",
                        path.display()
                    ));
                }
            }
            if stored.whole() { Ok(()) } else { Err(Failure::Input(Vec::new())) }
        }
        Some(Deed::Fork { exercise, at, turn, line }) => {
            fork(&library(store)?, exercise, (*at, *turn), *line, framework)
        }
        Some(Deed::Compare { exercise, one, two, all }) => {
            let library = reader(store)?;
            compare::compare(
                &stored(&library, exercise, Some(*one), framework)?,
                &stored(&library, exercise, Some(*two), framework)?,
                *all,
                framework,
            )
        }
        Some(Deed::Verify { exercise }) => verify(&reader(store)?, exercise.as_deref(), framework),
        Some(Deed::Journal(annotation)) => journal::annotate(&library(store)?, annotation, framework),
    }
}

/// Reads a line of play.
fn stored(
    library: &Library,
    wish: &str,
    line: Option<u32>,
    framework: &Framework,
) -> Result<Stored, Failure> {
    let exercise = library.find(wish)?;
    let branch = line.map_or_else(|| library.last_line(exercise), Ok)?;
    Ok(library.load(exercise, branch, framework)?)
}

/// Reads the line of an exercise that was played last, in the usual library, with the corrections that stand.
pub(super) fn source(
    wish: &str,
    framework: &Framework,
) -> Result<(LoadedLog, CorrectionFile), Vec<Diagnostic>> {
    let library = reader(std::env::var_os("LUCCA_STORE").map(PathBuf::from).as_deref())?;
    let exercise = library.find(wish)?;
    let stored = library.load(exercise, library.last_line(exercise)?, framework)?;
    let corrections = journal::standing_corrections(&stored.journal);
    let Stored { scenario, log, texts, chain, digest, faults, .. } = stored;
    let Some(log) = log else {
        return Err(Diagnostic::error(
            "store-none",
            Place { file: format!("exercise {wish}"), ..Place::default() },
            "nothing has happened in it yet",
        )
        .into());
    };
    Ok((LoadedLog { scenario, log, texts, chain, digest, faults }, corrections))
}

fn list(store: Option<&Path>, format: Format) -> Result<(), Failure> {
    let path = named(store)?;
    let list = match Library::read(&path) {
        Ok(library) => {
            let list = library.list()?;
            warn(&library.lost(&list));
            list
        }
        Err(fault) if fault.code == "store-missing" => Vec::new(),
        Err(fault) => return Err(fault.into()),
    };
    if format == Format::Json {
        let all: Vec<Value> = list.iter().map(listed_json).collect();
        return print(&format!("{:#}\n", Value::from(all)));
    }
    if list.is_empty() {
        talk(&format!("No exercise is kept in {} yet; `lucca play` begins one.", path.display()));
        return Ok(());
    }
    let mut page = Page::default();
    for listed in &list {
        let last = listed.last();
        let stands = last.map_or_else(String::new, moment);
        let lines = if listed.branches.len() == 1 {
            String::new()
        } else {
            format!(", {} lines of play", listed.branches.len())
        };
        let seat = seat_of(listed).map_or_else(String::new, |seat| format!(" as {seat}"));
        let when = date_and_time(last.map_or(listed.made, |branch| branch.touched));
        page.hang(
            0,
            6,
            &format!("{:>4} ", listed.exercise),
            &format!("{}{seat} · {stands}{lines} · {when}", listed.title),
        );
        if let Some(holder) = &listed.holder {
            page.hang(6, 6, "", &format!("held by {}", holder.words()));
        }
    }
    print(&page.0)
}

fn seat_of(listed: &Listed) -> Option<String> {
    serde_json::from_str::<Value>(&listed.setup).ok()?.get("seat")?.as_str().map(str::to_owned)
}

fn moment(branch: &Branch) -> String {
    match branch.phase {
        Phase::Opening | Phase::Preparation => "before the first turn".to_owned(),
        Phase::Ended => "over".to_owned(),
        phase => format!("turn {}, {}", branch.turn, word_of(&phase)),
    }
}

fn listed_json(listed: &Listed) -> Value {
    let branches: Vec<Value> = listed.branches.iter().map(branch_json).collect();
    json!({
        "exercise": listed.exercise, "identity": listed.identity, "title": listed.title, "made": listed.made, "lines": branches,
        "setup": serde_json::from_str::<Value>(&listed.setup).unwrap_or(Value::Null), "holder": listed.holder,
    })
}

fn branch_json(branch: &Branch) -> Value {
    json!({
        "line": branch.branch, "leaves": branch.parent.map(|(parent, at)| json!({ "line": parent, "after": at })), "events": branch.events,
        "turn": branch.turn, "phase": branch.phase, "touched": branch.touched,
    })
}

fn look(library: &Library, wish: &str, format: Format, framework: &Framework) -> Result<(), Failure> {
    let exercise = library.find(wish)?;
    let list = library.list()?;
    let Some(listed) = list.iter().find(|listed| listed.exercise == exercise) else { return Ok(()) };
    let stored = library.load(exercise, library.last_line(exercise)?, framework)?;
    warn(&stored.faults);
    if format == Format::Json {
        let mut all = listed_json(listed);
        all["journal"] = journal::json(&stored.journal);
        all["digest"] = Value::from(stored.digest.as_str());
        return print(&format!("{all:#}\n"));
    }
    let mut page = Page::default();
    let seat = seat_of(listed).map_or_else(String::new, |seat| format!(" as {seat}"));
    page.line(&format!("EXERCISE {exercise} · {}{seat}", listed.title));
    page.hang(2, 4, "begun", &format!("{} · identity {}", date_and_time(listed.made), listed.identity));
    if let Some(holder) = &listed.holder {
        page.hang(2, 4, "held by", &holder.words());
    }
    page.section("LINES OF PLAY");
    for branch in &listed.branches {
        let leaves = branch
            .parent
            .map_or_else(String::new, |(parent, at)| format!(", leaves line {parent} after event {at}"));
        page.hang(
            2,
            4,
            &format!("{} ·", branch.branch),
            &format!(
                "{}, {} events{leaves} · {}",
                moment(branch),
                branch.events,
                date_and_time(branch.touched)
            ),
        );
    }
    if !stored.drafts.is_empty() {
        page.blank();
        page.hang(2, 4, "", "Something is half said on the line played last; `lucca resume` says it again.");
    }
    if stored.journal.iter().any(|noted| !matches!(noted.entry, Entry::Presence { .. })) {
        page.section("JOURNAL");
        journal::tell(&mut page, &stored);
    }
    print(&page.0)?;
    if stored.whole() { Ok(()) } else { Err(Failure::Input(Vec::new())) }
}

/// Writes a file that does not exist yet: nothing is overwritten, least of all a library.
fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    if path.exists() {
        let (place, what) = (
            Place { file: path.display().to_string(), ..Place::default() },
            if path.is_dir() { "this is a folder" } else { "there is a file of that name already" },
        );
        return Err(Diagnostic::error("export-exists", place, what).hint("choose another name").into());
    }
    write(path, text)
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text).map_err(|error| Failure::Output { path: path.display().to_string(), error })
}

fn export(library: &Library, wish: &str, file: &Path, framework: &Framework) -> Result<(), Failure> {
    let exercise = library.find(wish)?;
    let (text, faults) = library.export(exercise, framework)?;
    warn(&faults);
    write_new(file, &text)?;
    talk(&format!(
        "Exercise {exercise} is in {}; `lucca exercises import` takes it in elsewhere. It holds everything, secrets included.",
        file.display()
    ));
    if worst(&faults) == Some(Severity::Error) { Err(Failure::Input(Vec::new())) } else { Ok(()) }
}

fn import(library: &Library, file: &Path, framework: &Framework) -> Result<(), Failure> {
    let bytes = read_file(file, "`lucca exercises export ID FILE` writes one")?;
    match library.import(&file.display().to_string(), &bytes, framework)? {
        Imported::New(exercise) => talk(&format!("Taken in as exercise {exercise}.")),
        Imported::Here(exercise) => {
            talk(&format!("It is here already, as exercise {exercise}; nothing was changed."))
        }
        Imported::Notes(exercise, count) => {
            let entries = if count == 1 {
                "1 entry of its journal was".to_owned()
            } else {
                format!("{count} entries of its journal were")
            };
            talk(&format!("It is here already, as exercise {exercise}; {entries} taken in."));
        }
        Imported::Beside(exercise, other) => {
            talk(&format!(
                "Taken in as exercise {exercise}. Exercise {other} is of the same origin and went on otherwise; both are kept."
            ));
        }
    }
    Ok(())
}

fn fork(
    library: &Library,
    wish: &str,
    (at, turn): (Option<u32>, Option<u8>),
    line: Option<u32>,
    framework: &Framework,
) -> Result<(), Failure> {
    let exercise = library.find(wish)?;
    let branch = line.map_or_else(|| library.last_line(exercise), Ok)?;
    let at = match (at, turn) {
        (Some(at), _) => at,
        (None, None) => {
            let place = Place { file: "fork".to_owned(), ..Place::default() };
            return Err(Diagnostic::error("fork-when", place, "it does not say where the new line begins")
                .hint("--turn 3 for the beginning of turn 3, or --at 88 for an event")
                .into());
        }
        (None, Some(turn)) => {
            let stored = library.load(exercise, branch, framework)?;
            let turns = stored.log.as_ref().map(Log::turns).unwrap_or_default();
            let begins = turns.iter().find(|(begun, _)| *begun == turn).map(|(_, at)| *at);
            begins.ok_or_else(|| {
                let place = Place { file: format!("--turn {turn}"), ..Place::default() };
                Diagnostic::error(
                    "fork-turn",
                    place,
                    format!("line {branch} of exercise {exercise} has no turn {turn}"),
                )
                .hint(format!("it has come to turn {}", turns.last().map_or(0, |(turn, _)| *turn)))
            })?
        }
    };
    let (number, cut) = library.fork(exercise, branch, at, true, framework)?;
    let words = if cut == at { String::new() } else { format!(" (what came with event {at} came as one)") };
    talk(&format!(
        "Line {number} of exercise {exercise} leaves line {branch} after event {cut}{words}. `lucca resume {exercise} --line {number}` plays it."
    ));
    Ok(())
}

fn verify(library: &Library, wish: Option<&str>, framework: &Framework) -> Result<(), Failure> {
    let chosen = wish.map(|wish| library.find(wish)).transpose()?;
    let (mut lines, mut events, mut faults) = (0_u32, 0_u64, Vec::new());
    match library.pages() {
        Ok(damaged) => faults.extend(damaged.into_iter().map(|said| {
            Diagnostic::error(
                "store-image",
                Place { file: library.path().display().to_string(), ..Place::default() },
                said,
            )
        })),
        Err(fault) => faults.push(fault),
    }
    let list = library.list().unwrap_or_else(|fault| {
        faults.push(fault);
        Vec::new()
    });
    faults.extend(library.lost(&list));
    for listed in list.iter().filter(|listed| chosen.is_none_or(|chosen| chosen == listed.exercise)) {
        for branch in &listed.branches {
            match library.load(listed.exercise, branch.branch, framework) {
                Ok(stored) => {
                    events += u64::from(stored.good);
                    faults.extend(stored.faults);
                }
                Err(list) => faults.extend(list),
            }
            lines += 1;
        }
    }
    let mut seen: Vec<Diagnostic> = Vec::new();
    faults.into_iter().for_each(|fault| {
        if !seen.contains(&fault) {
            seen.push(fault)
        }
    });
    warn(&seen);
    print(&format!(
        "{} of play with {events} events read; {}\n",
        if lines == 1 { "1 line".to_owned() } else { format!("{lines} lines") },
        if seen.is_empty() { "everything fits".to_owned() } else { format!("faults: {}", seen.len()) }
    ))?;
    if seen.is_empty() { Ok(()) } else { Err(Failure::Input(Vec::new())) }
}
