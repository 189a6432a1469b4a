//! `lucca exercises`: the library of exercises: list, look, send, branch, compare, annotate, adjudicate,
//! verify.

mod adjudicate;
mod annotate;
mod branches;
mod compare;
mod journal;
mod transfer;

use crate::cli::language::{say, with};
use crate::cli::library::{library, named, reader};
use crate::cli::{Failure, Format, print, renamed, talk, warn, words};
use crate::diag::{Diagnostic, Place};
use crate::engine::Phase;
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::scoring::CorrectionFile;
use crate::session::{Entry, LoadedLog};
use crate::store::{Branch, Holder, Library, Listed, Stored, date_and_time, now, time_of_day};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = concat!(
        "Examples:\n",
        "  lucca exercises                              what there is, the last played first\n",
        "  lucca exercises 12                           its branches and its journal\n",
        "  lucca exercises fork 12 --turn 3             back to the beginning of turn 3, on a new ",
        "branch\n",
        "  lucca exercises compare 12 1 2\n",
        "  lucca exercises export 12 friday.lucca && lucca exercises import friday.lucca\n",
        "  lucca exercises note 12 'Nobody asked before naming' --at 88 --by 'R. Ossian' --role ",
        "evaluator\n",
        "  lucca exercises words 12                     messages with words of somebody's own\n",
        "  lucca exercises adjudicate 12 88 --norm N02 --verdict inconsistent --weight 2 --because ",
        "'Names without asking'\n",
        "  lucca exercises verify\n",
        "\n",
        "Where exercises are kept: --store PATH, or LUCCA_STORE, or your data folder.",
    )
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
    /// Write one exercise as a file that can be sent
    Export {
        /// The exercise, by its number
        exercise: String,
        /// The file to write; it must not exist yet
        file: PathBuf,
    },
    /// Read a file written by `export`, or a log, into the library
    Import {
        /// The file to read
        file: PathBuf,
    },
    /// Write the log of a branch
    Log {
        /// The exercise, by its number
        exercise: String,
        /// The file; without it, standard output
        file: Option<PathBuf>,
        #[command(flatten)]
        which: Which,
    },
    /// Begin a new branch at an earlier moment; the old one stays as it is
    Fork {
        /// The exercise, by its number
        exercise: String,
        /// After this event, or as soon before it as can be
        #[arg(long, value_name = "EVENT")]
        at: Option<u32>,
        /// At the beginning of this turn
        #[arg(long, value_name = "N", conflicts_with = "at")]
        turn: Option<u8>,
        #[command(flatten)]
        which: Which,
    },
    /// Compare two branches
    Compare {
        /// The exercise, by its number
        exercise: String,
        /// One of its branches
        one: u32,
        /// Another
        two: u32,
        /// Also while one of them has not ended: it shows what no delegation may know yet
        #[arg(long)]
        all: bool,
    },
    /// Check every link, head and sum, of one exercise or of all
    Verify {
        /// The exercise; without it, all
        exercise: Option<String>,
    },
    /// List the messages with words of somebody's own, and how to rule on them
    Words {
        /// The exercise, by its number
        exercise: String,
        #[command(flatten)]
        which: Which,
    },
    #[command(flatten)]
    Journal(annotate::Annotation),
}

/// Which branch of an exercise.
#[derive(Args)]
struct Which {
    /// Which branch; without it, the one played last
    #[arg(long, value_name = "N")]
    branch: Option<u32>,
    /// The name of `--branch` in earlier versions
    #[arg(long, value_name = "N", hide = true, conflicts_with = "branch")]
    line: Option<u32>,
}

impl Which {
    /// Returns the number of the branch.
    ///
    /// # Errors
    /// The library cannot be read.
    fn of(&self, library: &Library, exercise: i64) -> Result<u32, Diagnostic> {
        if self.line.is_some() {
            renamed("--line", "--branch");
        }
        self.branch.or(self.line).map_or_else(|| library.last_line(exercise), Ok)
    }
}

pub(super) fn exercises(args: &ExercisesArgs, framework: &Framework) -> Result<(), Failure> {
    let store = args.store.as_deref();
    match &args.deed {
        None => match &args.exercise {
            None => list(store, args.format),
            Some(wish) => look(&reader(store)?, wish, args.format, framework),
        },
        Some(Deed::Export { exercise, file }) => transfer::export(&reader(store)?, exercise, file, framework),
        Some(Deed::Import { file }) => transfer::import(&Library::open(&named(store)?)?, file, framework),
        Some(Deed::Log { exercise, file, which }) => {
            log(&stored(&reader(store)?, exercise, which, framework)?, file.as_deref())
        }
        Some(Deed::Fork { exercise, at, turn, which }) => {
            branches::fork(&library(store)?, exercise, (*at, *turn), which, framework)
        }
        Some(Deed::Compare { exercise, one, two, all }) => {
            let library = reader(store)?;
            let number = library.find(exercise)?;
            let [one, two] = [one, two].map(|branch| library.load(number, *branch, framework));
            compare::compare(&one?, &two?, *all, framework)
        }
        Some(Deed::Verify { exercise }) => branches::verify(&reader(store)?, exercise.as_deref(), framework),
        Some(Deed::Words { exercise, which }) => {
            adjudicate::list(&stored(&reader(store)?, exercise, which, framework)?, framework)
        }
        Some(Deed::Journal(annotation)) => annotate::annotate(&library(store)?, annotation, framework),
    }
}

/// Reads a branch.
fn stored(library: &Library, wish: &str, which: &Which, framework: &Framework) -> Result<Stored, Failure> {
    let exercise = library.find(wish)?;
    Ok(library.load(exercise, which.of(library, exercise)?, framework)?)
}

/// Reads the branch of an exercise that was played last, in the usual library, with the corrections that
/// stand.
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

/// Writes the log of a branch, to a file or to standard output.
fn log(stored: &Stored, file: Option<&Path>) -> Result<(), Failure> {
    warn(&stored.faults);
    match file {
        None => print(&stored.to_text())?,
        Some(path) => {
            transfer::write_new(path, &stored.to_text())?;
            talk(&with("cmd-log-secrets", &[("path", (&path.display().to_string()).into())]));
        }
    }
    if stored.whole() { Ok(()) } else { Err(Failure::Input(Vec::new())) }
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
        talk(&with("cmd-none-kept", &[("path", (&path.display().to_string()).into())]));
        return Ok(());
    }
    let mut page = Page::default();
    for listed in &list {
        let last = listed.last();
        let mut parts = vec![title(listed)];
        parts.extend(last.map(moment));
        if listed.branches.len() > 1 {
            parts.push(with("cmd-branches", &[("n", listed.branches.len().into())]));
        }
        parts.push(date_and_time(last.map_or(listed.made, |branch| branch.touched)));
        page.hang(0, 6, &format!("{:>4} ", listed.exercise), &parts.join(" · "));
        if let Some(holder) = &listed.holder {
            page.hang(6, 6, "", &held_by(holder));
        }
    }
    print(&page.0)
}

/// Returns the title of an exercise, and the seat a person has in it.
fn title(listed: &Listed) -> String {
    let seat = serde_json::from_str::<Value>(&listed.setup)
        .ok()
        .and_then(|setup| setup.get("seat")?.as_str().map(str::to_owned));
    seat.map_or_else(
        || listed.title.clone(),
        |seat| with("cmd-title-as", &[("title", (&listed.title).into()), ("seat", (&seat).into())]),
    )
}

fn held_by(holder: &Holder) -> String {
    let since = time_of_day(holder.since);
    let silent = now().saturating_sub(holder.beat) / 1000;
    let values = [
        ("who", (&holder.who).into()),
        ("process", holder.process.into()),
        ("time", (&since).into()),
        ("seconds", silent.max(0).into()),
    ];
    with("held-by", &[("who", (&with("cmd-holder", &values)).into())])
}

/// Returns where a branch stands.
fn moment(branch: &Branch) -> String {
    match branch.phase {
        Phase::Opening | Phase::Preparation => say("before-turn-1"),
        Phase::Ended => say("ended"),
        phase => {
            let phase = words::phase(phase);
            with("cmd-turn-phase", &[("turn", branch.turn.into()), ("phase", (&phase).into())])
        }
    }
}

fn listed_json(listed: &Listed) -> Value {
    let branches: Vec<Value> = listed.branches.iter().map(branch_json).collect();
    json!({
        "exercise": listed.exercise,
        "identity": listed.identity,
        "title": listed.title,
        "made": listed.made,
        "lines": branches,
        "setup": serde_json::from_str::<Value>(&listed.setup).unwrap_or(Value::Null),
        "holder": listed.holder,
    })
}

fn branch_json(branch: &Branch) -> Value {
    json!({
        "line": branch.branch,
        "leaves": branch.parent.map(|(parent, at)| json!({ "line": parent, "after": at })),
        "events": branch.events,
        "turn": branch.turn,
        "phase": branch.phase,
        "touched": branch.touched,
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
    page.text(0, "", &with("cmd-exercise", &[("n", exercise.into()), ("title", (&title(listed)).into())]));
    let (made, identity) = (date_and_time(listed.made), &listed.identity);
    page.hang(2, 4, "", &with("cmd-started", &[("when", (&made).into()), ("identity", identity.into())]));
    if let Some(holder) = &listed.holder {
        page.hang(2, 4, "", &held_by(holder));
    }
    page.section(&say("cmd-branches-head"));
    for branch in &listed.branches {
        let mut parts = vec![moment(branch), with("cmd-events", &[("n", branch.events.into())])];
        parts.extend(
            branch
                .parent
                .map(|(parent, at)| with("cmd-leaves", &[("branch", parent.into()), ("event", at.into())])),
        );
        parts.push(date_and_time(branch.touched));
        page.hang(2, 4, &format!("{} ·", branch.branch), &parts.join(" · "));
    }
    if !stored.drafts.is_empty() {
        page.blank();
        page.text(2, "", &say("cmd-unfinished"));
    }
    if stored.journal.iter().any(|noted| !matches!(noted.entry, Entry::Presence { .. })) {
        page.section(&say("cmd-journal-head"));
        journal::entries(&mut page, &stored);
    }
    print(&page.0)?;
    if stored.whole() { Ok(()) } else { Err(Failure::Input(Vec::new())) }
}
