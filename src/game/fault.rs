//! When drawing fails: half-written forms are saved and a new window is opened once; if that fails too, the
//! program ends and says where everything is.

use crate::window::Table;
use bevy::prelude::*;
use bevy::render::error_handler::{RenderError, RenderErrorHandler, RenderErrorPolicy};
use std::sync::Mutex;

/// Where the exercise under way is saved, for the message of a crash.
static SAVED: Mutex<Option<String>> = Mutex::new(None);

pub fn plan(app: &mut App) {
    app.insert_resource(RenderErrorHandler(on_error));
    app.add_systems(Last, remember);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        before(info);
        let saved = SAVED.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        let words = saved.unwrap_or_else(|| "no exercise was under way, and nothing is lost".to_owned());
        eprintln!("\nLucca has stopped. {words}");
    }));
}

/// Notes where the exercise stands, so that a crash can say so.
fn remember(table: Option<NonSend<Table>>) {
    let Some(table) = table else { return };
    let words = table.sitting.as_ref().map(|sitting| match sitting.key {
        Some((exercise, _)) => {
            format!(
                "Everything up to turn {} of exercise {exercise} is on disk, half-written forms \
                 included: start again and press Continue, or `lucca resume {exercise}`",
                sitting.turn()
            )
        }
        None => "This exercise was not kept".to_owned(),
    });
    let mut saved = SAVED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if *saved != words {
        *saved = words;
    }
}

/// Returns where the exercise under way is kept, in words.
pub fn saved() -> Option<String> {
    SAVED.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
}

/// Set in the window that was opened in place of one whose drawing failed.
const SECOND: &str = "LUCCA_SECOND_WINDOW";

fn on_error(error: &RenderError, main: &mut World, _: &mut World) -> RenderErrorPolicy {
    let mut again = None;
    if let Some(mut table) = main.get_non_send_mut::<Table>() {
        let table = &mut *table;
        if let Some(sitting) = &mut table.sitting {
            sitting.keep_forms(&table.state.seats, &table.state.console);
        }
        again = Some(table.again());
        // Released, so that the next window can hold it.
        table.leave();
        table.close();
    }
    eprintln!(
        "Lucca: drawing failed ({:?}: {}).",
        error.ty,
        error.description.lines().next().unwrap_or_default()
    );
    // What bevy_egui 0.42 holds on the old device cannot be made again in this process, so a fresh process
    // opens the new window.
    if let Some(arguments) = again.filter(|_| std::env::var_os(SECOND).is_none()) {
        eprintln!("It is taken up once more in a new window.");
        restart(&arguments);
    }
    if let Some(words) = saved() {
        eprintln!("The window closes. {words}");
    }
    main.write_message(AppExit::from_code(4));
    RenderErrorPolicy::StopRendering
}

/// Puts a fresh process in the place of this one; returns only where that failed.
fn restart(arguments: &[String]) {
    let Ok(program) = std::env::current_exe() else { return };
    let mut command = std::process::Command::new(program);
    command.args(arguments).env(SECOND, "1");
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let failed = command.exec();
        eprintln!("No new window can be opened: {failed}");
    }
    #[cfg(not(unix))]
    if command.spawn().is_ok() {
        std::process::exit(0);
    }
}
