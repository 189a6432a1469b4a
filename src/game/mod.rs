//! The window: Bevy shows what [`crate::table`] holds. Decides nothing; without it every exercise can still
//! be run, replayed, scored and reported.
//!
//! Workarounds for the versions of Bevy and bevy_egui that are pinned stand in `frame_pacing.rs` and
//! `egui_context.rs`, each with its reason.

mod egui_context;
mod fault;
mod frame_pacing;
mod land;
mod mesh;
mod probe;
mod projector;
mod shot;

pub use probe::{Missing, probe};

use crate::framework::Framework;
use crate::ui::Settings;
use crate::window::{Start, Table};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{MemoryHints, PowerPreference, RenderCreation, WgpuSettings};
use bevy::window::{PresentMode, PrimaryWindow, WindowCloseRequested, WindowMode, WindowResolution};
use bevy::winit::WinitSettings;
use bevy_egui::{EguiGlobalSettings, EguiPlugin};
use std::path::PathBuf;

/// How the window is opened.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    pub start: Start,
    /// Tell on standard error what goes on.
    pub verbose: bool,
    /// A script of what to open and to photograph, for tests.
    pub shots: Option<PathBuf>,
}

/// Opens the window, and returns when it is closed. Call [`probe`] before.
pub fn open(framework: &'static Framework, opening: &Opening) -> AppExit {
    let table = Table::open(framework, &opening.start);
    let settings = table.state.settings.clone();
    let place = table.place().display().to_string();
    let mut app = app(&settings, opening, "Lucca");
    info!("exercises are kept in {place}");
    app.insert_non_send(table);
    app.add_systems(Update, (egui_context::show, land::draw, frame_pacing::rest).chain());
    app.add_systems(Last, close);
    if let Some(script) = &opening.shots {
        shot::plan(&mut app, script);
    }
    app.run()
}

/// Opens the projector: shows what comes in on standard input.
pub fn project(framework: &'static Framework, opening: &Opening) -> AppExit {
    let settings = Settings { window: (1280, 720), ..Settings::default() };
    let mut app = app(&settings, opening, "Lucca · projector");
    projector::plan(&mut app, framework);
    app.add_systems(Update, (projector::show, land::draw, frame_pacing::rest).chain());
    app.run()
}

/// Returns how much memory this process holds, in kB; 0 where the system does not say.
pub fn resident_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

fn app(settings: &Settings, opening: &Opening, title: &str) -> App {
    let scripted = opening.shots.is_some();
    let window = Window {
        title: title.to_owned(),
        name: Some("lucca".to_owned()),
        resolution: WindowResolution::new(settings.window.0, settings.window.1),
        present_mode: PresentMode::AutoVsync,
        resize_constraints: bevy::window::WindowResizeConstraints {
            min_width: 640.0,
            min_height: 420.0,
            ..Default::default()
        },
        mode: if settings.full_screen {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        } else {
            WindowMode::Windowed
        },
        ..Default::default()
    };
    let wgpu = WgpuSettings {
        power_preference: PowerPreference::LowPower,
        memory_hints: MemoryHints::MemoryUsage,
        ..Default::default()
    };
    let (level, filter) = if opening.verbose {
        (Level::DEBUG, "info,wgpu=warn,naga=warn,lucca=debug".to_owned())
    } else {
        (Level::WARN, "error".to_owned())
    };
    let mut app = App::new();
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..Default::default() })
        .set(RenderPlugin {
            render_creation: RenderCreation::Automatic(Box::new(wgpu)),
            synchronous_pipeline_compilation: scripted,
            ..Default::default()
        })
        .set(LogPlugin { level, filter, ..Default::default() });
    app.add_plugins(plugins);
    app.add_plugins(EguiPlugin::default());
    app.insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..Default::default() });
    app.insert_resource(if scripted { WinitSettings::continuous() } else { frame_pacing::idle() });
    app.insert_resource(ClearColor(Color::BLACK));
    app.init_resource::<land::Drawn>();
    app.init_resource::<frame_pacing::Rest>();
    fault::plan(&mut app);
    egui_context::plan(&mut app);
    frame_pacing::plan(&mut app);
    land::plan(&mut app);
    app
}

/// When the window is closed everything is saved already; the library is told that the exercise is free.
fn close(
    mut table: NonSendMut<Table>,
    mut closing: MessageReader<WindowCloseRequested>,
    mut exit: MessageWriter<AppExit>,
    windows: Query<&Window, With<PrimaryWindow>>,
) {
    if let Ok(window) = windows.single() {
        let size = (window.resolution.width() as u32, window.resolution.height() as u32);
        if !table.state.settings.full_screen && size.0 >= 640 && size.1 >= 420 {
            table.state.settings.window = size;
        }
    }
    if closing.read().next().is_some() || table.quits {
        table.leave();
        let settings = table.state.settings.clone();
        table.folder.write(&settings);
        exit.write(AppExit::Success);
    }
}
