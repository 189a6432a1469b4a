//! Branches of an exercise: a new one from an earlier moment, and the check that all of them can be read.

use crate::cli::exercises::Which;
use crate::cli::language::with;
use crate::cli::{Failure, print, talk, warn};
use crate::diag::{Diagnostic, Place};
use crate::framework::Framework;
use crate::session::Log;
use crate::store::Library;

pub(super) fn fork(
    library: &Library,
    wish: &str,
    (at, turn): (Option<u32>, Option<u8>),
    which: &Which,
    framework: &Framework,
) -> Result<(), Failure> {
    let exercise = library.find(wish)?;
    let branch = which.of(library, exercise)?;
    let at = match (at, turn) {
        (Some(at), _) => at,
        (None, None) => {
            let place = Place { file: "fork".to_owned(), ..Place::default() };
            return Err(Diagnostic::error("fork-when", place, "it does not say where the new branch begins")
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
                    format!("branch {branch} of exercise {exercise} has no turn {turn}"),
                )
                .hint(format!("it has come to turn {}", turns.last().map_or(0, |(turn, _)| *turn)))
            })?
        }
    };
    let (number, cut) = library.fork(exercise, branch, at, true, framework)?;
    if cut != at {
        talk(&with("cmd-fork-earlier", &[("at", at.into())]));
    }
    let command = format!("lucca resume {exercise} --line {number}");
    let values = [
        ("branch", number.into()),
        ("exercise", exercise.into()),
        ("from", branch.into()),
        ("event", cut.into()),
        ("command", (&command).into()),
    ];
    talk(&with("cmd-forked", &values));
    Ok(())
}

pub(super) fn verify(library: &Library, wish: Option<&str>, framework: &Framework) -> Result<(), Failure> {
    let chosen = wish.map(|wish| library.find(wish)).transpose()?;
    let (mut branches, mut events, mut faults) = (0_u32, 0_i64, Vec::new());
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
                    events += i64::from(stored.good);
                    faults.extend(stored.faults);
                }
                Err(list) => faults.extend(list),
            }
            branches += 1;
        }
    }
    let mut seen: Vec<Diagnostic> = Vec::new();
    faults.into_iter().for_each(|fault| {
        if !seen.contains(&fault) {
            seen.push(fault)
        }
    });
    warn(&seen);
    let mut values = vec![("branches", branches.into()), ("events", events.into())];
    if seen.is_empty() {
        return print(&format!("{}\n", with("cmd-verify-good", &values)));
    }
    values.push(("faults", seen.len().into()));
    print(&format!("{}\n", with("cmd-verify-faults", &values)))?;
    Err(Failure::Input(Vec::new()))
}
