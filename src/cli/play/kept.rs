//! Playing an exercise that is kept: begun in a library, resumed, taken back to an earlier turn.

use super::hand::Half;
use super::room::FORM;
use super::table::{Stop, Table};
use super::{Chair, PlayArgs, Resumed, as_played, setup_of_a_log, whom, with_hand};
use crate::cli::language::{say, with};
use crate::cli::library::{library, named};
use crate::cli::{Failure, warn};
use crate::diag::{Diagnostic, Place};
use crate::engine::Phase;
use crate::framework::Framework;
use crate::scenario::Scenario;
use crate::session::{Draft, Entry, Keep, Log, Noted, Setup, Texts, header};
use crate::store::{Held, Library, Line, Listed, NewExercise, Stored, elsewhere};
use clap::Args;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::rc::Rc;

#[derive(Args)]
#[command(after_help = "Examples:\n  lucca resume\n  lucca resume 12\n  lucca resume 12 --branch 2")]
pub(in crate::cli) struct ResumeArgs {
    /// The exercise, as `lucca exercises` numbers it; without it, the one played last
    exercise: Option<String>,
    /// Which branch; without it, the one played last
    #[arg(long, alias = "line", value_name = "N")]
    branch: Option<u32>,
    /// The State you play, where the exercise came as a log that does not say
    #[arg(long, value_name = "NATION")]
    seat: Option<String>,
    /// Write the log of the exercise to this file
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// The library; usually the one in your data folder
    #[arg(long, value_name = "PATH", env = "LUCCA_STORE", hide_env_values = true)]
    store: Option<PathBuf>,
    /// Play in the terminal, whatever stands at the other end of it
    #[arg(long)]
    terminal: bool,
}

#[cfg(feature = "game")]
impl ResumeArgs {
    /// Returns the window this asks for; what only the terminal does is done there.
    pub(in crate::cli) fn window(&self) -> Option<crate::session::Start> {
        (!self.terminal && self.log.is_none() && self.seat.is_none()).then(|| crate::session::Start {
            resume: Some((self.exercise.clone(), self.branch)),
            store: self.store.clone(),
            ..crate::session::Start::default()
        })
    }
}

pub(in crate::cli) fn resume(args: &ResumeArgs, framework: &Framework) -> Result<(), Failure> {
    let library = library(args.store.as_deref())?;
    let exercise = match &args.exercise {
        Some(wish) => library.find(wish)?,
        None => match waiting(&library.list()?) {
            Some(exercise) => exercise,
            None => {
                let place = Place { file: library.path().display().to_string(), ..Place::default() };
                return Err(Diagnostic::error("store-none", place, say("term-none-waits"))
                    .hint(say("term-none-waits-hint"))
                    .into());
            }
        },
    };
    if !std::io::stdin().is_terminal() && !args.terminal {
        let place = Place { file: "standard input".to_owned(), ..Place::default() };
        let fault = Diagnostic::error("no-terminal", place, say("term-no-terminal"));
        let hint = with("term-no-terminal-hint", &[("exercise", exercise.into())]);
        return Err(fault.hint(hint).into());
    }
    let branch = args.branch.map_or_else(|| library.last_line(exercise), Ok)?;
    let (key, seat, log) = ((exercise, branch), args.seat.as_deref(), args.log.as_deref());
    with_hand(|hand| resume_at(&library, key, seat, log, framework, &mut Table::new(hand)))
}

/// Returns the exercise that waits; if there is none but those that others hold, one of these: then it is
/// said who holds it.
fn waiting(list: &[Listed]) -> Option<i64> {
    let begun = |listed: &&Listed| listed.last().is_some_and(|branch| branch.phase != Phase::Ended);
    list.iter()
        .find(|listed| unfinished(listed))
        .or_else(|| list.iter().find(begun))
        .map(|listed| listed.exercise)
}

fn unfinished(listed: &Listed) -> bool {
    listed.holder.is_none() && listed.last().is_some_and(|branch| branch.phase != Phase::Ended)
}

/// Offers the exercise that was played last, where one is not over. `None`: nothing was resumed.
pub(super) fn offered(
    args: &PlayArgs,
    framework: &Framework,
    table: &mut Table<'_>,
) -> Result<Option<()>, Stop> {
    // A library that cannot be read is told of when something is to be kept in it.
    let Ok(path) = named(args.store.as_deref()) else { return Ok(None) };
    let Ok(list) = Library::read(&path).and_then(|library| library.list()) else { return Ok(None) };
    let waiting = list.iter().filter(|listed| unfinished(listed)).find_map(|listed| {
        Some((listed, serde_json::from_str::<Setup>(&listed.setup).ok()?, listed.last()?))
    });
    let Some((listed, setup, branch)) = waiting else {
        if let Some((listed, holder)) = list.iter().find_map(|listed| Some((listed, listed.holder.as_ref()?)))
        {
            let (title, who) = (&listed.title, holder.words());
            let values =
                [("title", title.into()), ("exercise", listed.exercise.into()), ("who", (&who).into())];
            table.say(&with("term-held", &values))?;
        }
        return Ok(None);
    };
    let values =
        [("title", (&listed.title).into()), ("seat", (&setup.seat).into()), ("turn", branch.turn.into())];
    let options = [with("term-waiting", &values), say("term-begin-another")];
    match table.choose_or(&say("term-exercise-waits"), &options, "term-choose-leave")? {
        Some(0) => {
            let library = Library::open(&path).map_err(Failure::from)?;
            let key = (listed.exercise, branch.branch);
            resume_at(&library, key, None, args.log.as_deref(), framework, table).map(Some)
        }
        Some(_) => Ok(None),
        None => Err(Stop::Quit),
    }
}

/// Begins an exercise in a library, and plays it.
pub(super) fn begin(chair: &Chair<'_>, store: Option<&Path>, table: &mut Table<'_>) -> Result<(), Stop> {
    let Some(library) = found(store, table)? else {
        return chair.sit(table, None, None, &as_played).map(|_| ());
    };
    let setup = serde_json::to_string(&chair.setup).unwrap_or_default();
    // The title in English, as the window writes it: one exercise has one name, whoever begins it.
    let new = NewExercise {
        title: chair.scenario.file.title.get("en"),
        header: &header(chair.scenario),
        setup: &setup,
    };
    let line = library.begin(new).map_err(Failure::from)?;
    let key = line.key();
    play_on(&library, chair, key, None, line, table)
}

/// Opens the library, or asks where else the exercise may be kept; `None`: nowhere.
fn found(store: Option<&Path>, table: &mut Table<'_>) -> Result<Option<Library>, Stop> {
    let path = named(store).map_err(Failure::from)?;
    let fault = match Library::open(&path) {
        Ok(library) => return Ok(Some(library)),
        Err(fault) => fault,
    };
    warn(&[fault]);
    let other = elsewhere(&path);
    let mut options: Vec<String> = other
        .iter()
        .map(|path| with("term-keep-in", &[("path", (&path.display().to_string()).into())]))
        .collect();
    options.push(say("term-keep-nowhere"));
    match table.choose_or(&say("term-where-kept"), &options, "term-choose-leave")? {
        None => Err(Stop::Quit),
        Some(0) if other.is_some() => {
            Ok(Some(Library::open(&other.unwrap_or_default()).map_err(Failure::from)?))
        }
        Some(_) => Ok(None),
    }
}

/// Resumes an exercise where it stands.
fn resume_at(
    library: &Library,
    key: (i64, u32),
    seat: Option<&str>,
    log: Option<&Path>,
    framework: &Framework,
    table: &mut Table<'_>,
) -> Result<(), Stop> {
    let Held { stored, line } = library.hold(key.0, key.1, framework).map_err(Failure::from)?;
    warn(&stored.faults);
    let setup = if stored.setup.is_empty() {
        setup_of_a_log(seat_of_a_log(&stored, seat, table)?, stored.log.as_ref())
    } else {
        setup_kept(&stored, key.0, seat)?
    };
    let chair = Chair { framework, scenario: &stored.scenario, setup, log };
    chair.check().map_err(Stop::Failure)?;
    let at = resumed(&stored);
    half_said(&stored, table);
    play_on(library, &chair, key, at, line, table)
}

/// Returns the State played in an exercise that came as a log, which does not say: as asked for, or as it
/// was played here before, or as the person says.
fn seat_of_a_log(stored: &Stored, seat: Option<&str>, table: &mut Table<'_>) -> Result<String, Stop> {
    let names = &stored.scenario.names.nations;
    let sat = |noted: &Noted| match &noted.entry {
        Entry::Presence { who, here: true } => names.place(who).map(|_| who.clone()),
        _ => None,
    };
    match seat.map(str::to_owned).or_else(|| stored.journal.iter().rev().find_map(sat)) {
        Some(seat) => Ok(seat),
        None => Ok(names.name(whom(&stored.scenario, table)?.at()).to_owned()),
    }
}

/// Returns who plays what, as it was kept, where one person at a terminal can go on with it.
fn setup_kept(stored: &Stored, exercise: i64, seat: Option<&str>) -> Result<Setup, Failure> {
    let fault = |code, message: String, hint| {
        let file = with("term-exercise", &[("exercise", exercise.into())]);
        let place = Place { file, ..Place::default() };
        Failure::from(Diagnostic::error(code, place, message).hint(say(hint)))
    };
    let setup: Setup = serde_json::from_str(&stored.setup).map_err(|error| {
        let message = with("term-setup-unread", &[("error", (&error.to_string()).into())]);
        fault("store-setup", message, "term-setup-unread-hint")
    })?;
    if setup.table.as_ref().is_some_and(|table| table.facilitated || table.persons() != 1) {
        return Err(fault("seat-table", say("term-seats-many"), "term-seats-many-hint"));
    }
    if let Some(wish) = seat.filter(|wish| !setup.seat.eq_ignore_ascii_case(wish)) {
        let message = with("term-seat-other", &[("seat", (&setup.seat).into()), ("wish", wish.into())]);
        return Err(fault("seat-other", message, "term-seat-other-hint"));
    }
    Ok(setup)
}

fn resumed(stored: &Stored) -> Option<Resumed> {
    stored.log.clone().map(|log| Resumed { log, texts: stored.texts.clone(), chain: stored.chain.clone() })
}

fn half_said(stored: &Stored, table: &mut Table<'_>) {
    let body = stored.drafts.iter().find(|draft| draft.name == FORM).and_then(|draft| draft.body.as_deref());
    table.say_again(body.and_then(|body| serde_json::from_str(body).ok()).unwrap_or_default());
}

/// Plays a branch, and those that leave it.
fn play_on(
    library: &Library,
    chair: &Chair<'_>,
    key: (i64, u32),
    at: Option<Resumed>,
    line: Line,
    table: &mut Table<'_>,
) -> Result<(), Stop> {
    let (exercise, mut branch) = key;
    let (mut at, mut line) = (at, line);
    loop {
        table.again = Some(format!("`lucca resume {exercise}`"));
        let forms = line.forms();
        table.form = Some(Rc::new(move |half: Option<&Half>, wait| {
            let body = half.and_then(|half| serde_json::to_string(half).ok());
            let drafts = vec![Draft { name: FORM.to_owned(), body }];
            // A line that was entered is on disk before the next question is asked; single letters follow
            // within a second.
            if wait {
                return forms.write(drafts);
            }
            forms.later(drafts);
            Ok(())
        }));
        let who = chair.setup.seat.clone();
        note(&mut line, Entry::Presence { who: who.clone(), here: true });
        // A log of another day is written as it stands in the library, whatever this program would write for
        // it.
        let stands = |_: &Scenario, _: &Log, _: &Texts| {
            library
                .load(exercise, branch, chair.framework)
                .map(|stored| (stored.to_text(), stored.digest))
                .map_err(Failure::from)
        };
        let back = chair.sit(table, at.take(), Some(Box::new(line)), &stands)?;
        let here = Entry::Presence { who, here: false };
        if let Err(fault) = library.annotate(exercise, branch, here) {
            warn(&[fault]);
        }
        let Some(event) = back else { return Ok(()) };
        let (number, cut) =
            library.fork(exercise, branch, event, true, chair.framework).map_err(Failure::from)?;
        let values = [("exercise", exercise.into()), ("old", branch.into()), ("branch", number.into())];
        table.say(&format!("\n{}", with("term-branch-begins", &values)))?;
        if cut != event {
            table.tell("term-branch-earlier")?;
        }
        branch = number;
        let held = library.hold(exercise, branch, chair.framework).map_err(Failure::from)?;
        at = resumed(&held.stored);
        line = held.line;
    }
}

fn note(line: &mut Line, entry: Entry) {
    if let Err(fault) = line.note(entry, Vec::new()) {
        warn(&[fault]);
    }
}
