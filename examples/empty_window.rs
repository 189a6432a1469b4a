//! The least Bevy window there is: what the window of Lucca is measured against. Quits after so many frames,
//! and says when the third was shown.

use bevy::prelude::*;

fn main() {
    let begun = std::time::Instant::now();
    App::new()
        .add_plugins(DefaultPlugins.set(bevy::log::LogPlugin { filter: "error".to_owned(), ..default() }))
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn(Camera2d);
        })
        .add_systems(Update, move |mut frames: Local<u32>, mut exit: MessageWriter<AppExit>| {
            *frames += 1;
            if *frames == 3 {
                eprintln!(
                    "frame 3 after {} ms, {} kB",
                    begun.elapsed().as_millis(),
                    lucca::game::resident_kb()
                );
            }
            if *frames == 30 {
                exit.write(AppExit::Success);
            }
        })
        .run();
}
