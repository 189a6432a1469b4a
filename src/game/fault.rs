//! When drawing fails: half-written forms are kept, drawing is taken up once more, and if that fails too the window ends in order and says where everything is.

use crate::table::Table;
use bevy::prelude::*;
use bevy::render::error_handler::{RenderError, RenderErrorHandler, RenderErrorPolicy};
use bevy::render::settings::{RenderCreation, WgpuSettings};
use std::sync::Mutex;

/// Where the exercise under way is kept, for whoever reads the last words of a crash.
static SAVED: Mutex<Option<String>> = Mutex::new(None);

/// How often drawing was taken up again.
#[derive(Resource, Default)]
struct Recoveries(u8);

pub fn plan(app: &mut App) {
    app.init_resource::<Recoveries>();
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
            format!("Everything up to turn {} of exercise {exercise} is on disk, half-written forms included: start again and press Continue, or `lucca resume {exercise}`", sitting.turn())
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

fn on_error(error: &RenderError, main: &mut World, _: &mut World) -> RenderErrorPolicy {
    if let Some(mut table) = main.get_non_send_mut::<Table>() {
        let table = &mut *table;
        if let Some(sitting) = &mut table.sitting {
            sitting.keep_forms(&table.state.seats, &table.state.console);
        }
    }
    let again = main.get_resource_mut::<Recoveries>().is_some_and(|mut recoveries| {
        recoveries.0 += 1;
        recoveries.0 == 1
    });
    if again {
        eprintln!("Lucca: drawing failed ({:?}: {}); it is taken up once more.", error.ty, error.description);
        return RenderErrorPolicy::Recover(RenderCreation::Automatic(Box::new(WgpuSettings::default())));
    }
    eprintln!("Lucca: drawing failed again ({:?}: {}). The window closes.", error.ty, error.description);
    if let Some(words) = saved() {
        eprintln!("{words}");
    }
    if let Some(mut table) = main.get_non_send_mut::<Table>() {
        table.leave();
    }
    main.write_message(AppExit::from_code(4));
    RenderErrorPolicy::StopRendering
}
