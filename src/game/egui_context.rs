//! One egui context over the whole window, on one camera that is never despawned.

use crate::ui::theme;
use crate::window::Table;
use bevy::camera::Camera2d;
use bevy::prelude::*;
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode};
use bevy_egui::egui::accesskit;
use bevy_egui::{
    EguiContext, EguiContextSettings, EguiFullOutput, EguiInput, EguiStartupSet, PrimaryEguiContext,
};

/// What a screen reader is told of the last frame, where somebody asks (tests do).
#[derive(Resource, Default)]
pub struct ScreenReaderTree(pub Option<accesskit::TreeUpdate>);

/// A file into which what a screen reader is told is written whenever it changes: tests that use a real mouse
/// read there where controls are.
#[derive(Resource, Default)]
pub struct Watched {
    path: Option<std::path::PathBuf>,
    last: String,
}

/// Whether the map of this frame is to be seen.
#[derive(Resource, Default)]
pub struct ShowsMap(pub bool);

pub fn plan(app: &mut App) {
    app.init_resource::<ScreenReaderTree>();
    app.insert_resource(Watched {
        path: std::env::var_os("LUCCA_FACTS").map(std::path::PathBuf::from),
        last: String::new(),
    });
    app.init_resource::<ShowsMap>();
    // The context belongs to the first camera and cannot move: spawned before contexts are made, and kept.
    app.add_systems(
        PreStartup,
        (spawn_camera.before(EguiStartupSet::InitContexts), set_up.after(EguiStartupSet::InitContexts)),
    );
}

fn spawn_camera(mut commands: Commands) {
    commands.spawn((Camera2d, PrimaryEguiContext));
}

fn set_up(mut contexts: Query<(&mut EguiContext, &mut EguiContextSettings)>) {
    for (mut context, mut settings) in &mut contexts {
        // The passes are run by hand, so that panels and windows share one root.
        settings.run_manually = true;
        context.get_mut().set_fonts(theme::fonts());
    }
}

/// Runs one frame of the panels.
pub fn show(
    mut table: NonSendMut<Table>,
    mut contexts: Query<(&mut EguiContext, &mut EguiInput, &mut EguiFullOutput)>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut shows: ResMut<ShowsMap>,
    mut tree: ResMut<ScreenReaderTree>,
    mut clear: ResMut<ClearColor>,
    mut watched: ResMut<Watched>,
) {
    let Ok((mut context, mut input, mut output)) = contexts.single_mut() else { return };
    let context = context.get_mut();
    if watched.path.is_some() {
        context.enable_accesskit();
    }
    context.set_zoom_factor(f32::from(table.state.settings.scale) / 100.0);
    let full = context.run_ui(input.take(), |ui| shows.0 = table.show(ui));
    tree.0.clone_from(&full.platform_output.accesskit_update);
    **output = Some(full);
    let palette = theme::palette(table.state.settings.dark());
    clear.0 = super::mesh::colour(palette.sea, 1.0);
    if let (Some(path), Ok(window)) = (watched.path.clone(), windows.single()) {
        let facts = super::shot::facts(&tree, (window.width(), window.height()), table.state.settings.scale)
            .to_string();
        if facts != watched.last {
            let _ = crate::store::replace(&path, facts.as_bytes(), false);
            watched.last = facts;
        }
    }
    if let Ok(mut window) = windows.single_mut() {
        let wished = if table.state.settings.full_screen {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        } else {
            WindowMode::Windowed
        };
        let is_full = window.mode != WindowMode::Windowed;
        if is_full != table.state.settings.full_screen {
            window.mode = wished;
        }
    }
}
