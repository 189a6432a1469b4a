//! A scripted run for tests: opens screens, presses what has a name, takes pictures, and writes down beside
//! each what a screen reader would be told.
//!
//! The script is JSON: a list of steps. Each step is done in a frame of its own, after the last has come to
//! rest.

use crate::game::egui_context::ScreenReaderTree;
use crate::game::frame_pacing::Rest;
use crate::text::Language;
use crate::ui::{Intent, Screen, Theme};
use crate::window::Table;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Capturing, Screenshot, save_to_disk};
use bevy::window::PrimaryWindow;
use bevy_egui::EguiInput;
use bevy_egui::egui::{self, accesskit};
use serde::Deserialize;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};

/// What a script may ask for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Step {
    /// Frames to let pass.
    Wait(u32),
    Size(u32, u32),
    Theme(Theme),
    Scale(u16),
    Language(Language),
    Motion(bool),
    /// `home`, `scenarios`, `setup`, `learn`, `settings`, `play`.
    Open(String),
    Prepare(String),
    Begin,
    /// Who plays each State, in the order of States, and whether a facilitator leads.
    Seats(Vec<crate::table::forms::Holder>, bool),
    Seed(u64),
    /// Press what has this name, or begins with it.
    Press(String),
    /// Press it if it is there.
    Try(String),
    /// Type into what has the focus.
    Type(String),
    /// Lose the graphics device, as when a driver is restarted.
    LoseDevice,
    Key(String),
    /// Take a picture under this name.
    Shot(String),
    Quit,
}

/// A picture is being taken.
type Taking = Or<(With<Capturing>, With<Screenshot>)>;

/// A script under way.
#[derive(Resource)]
pub struct Script {
    steps: VecDeque<Step>,
    folder: PathBuf,
    wait: u32,
    frame: u64,
    begun: std::time::Instant,
}

pub fn plan(app: &mut App, path: &Path) {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"));
    let steps = serde_json::from_str::<VecDeque<Step>>(&text).unwrap_or_else(|error| {
        eprintln!("{}: {error}", path.display());
        VecDeque::from([Step::Quit])
    });
    let folder = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    app.insert_resource(Script { steps, folder, wait: 6, frame: 0, begun: std::time::Instant::now() });
    app.add_systems(
        PreUpdate,
        run.after(bevy_egui::EguiPreUpdateSet::ProcessInput).before(bevy_egui::EguiPreUpdateSet::BeginPass),
    );
}

#[expect(clippy::too_many_arguments, reason = "systems are handed what they touch one by one")]
fn run(
    mut script: ResMut<Script>,
    mut table: NonSendMut<Table>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut contexts: Query<(&mut bevy_egui::EguiContext, &mut EguiInput)>,
    tree: Res<ScreenReaderTree>,
    taking: Query<Entity, Taking>,
    mut commands: Commands,
    mut rest: ResMut<Rest>,
    time: Res<Time<Real>>,
    mut exit: MessageWriter<AppExit>,
    device: Option<Res<bevy::render::renderer::RenderDevice>>,
) {
    script.frame += 1;
    rest.frames = rest.frames.max(2);
    let Ok((mut context, mut input)) = contexts.single_mut() else { return };
    context.get_mut().enable_accesskit();
    if script.frame == 3 {
        eprintln!("frame 3 after {} ms, {} kB", script.begun.elapsed().as_millis(), super::resident_kb());
    }
    if script.wait > 0 {
        script.wait -= 1;
        return;
    }
    if !taking.is_empty() {
        return;
    }
    let now = time.elapsed_secs_f64();
    let Some(step) = script.steps.pop_front() else {
        table.leave();
        exit.write(AppExit::Success);
        return;
    };
    script.wait = 3;
    match step {
        Step::Wait(frames) => script.wait = frames,
        Step::Size(width, height) => {
            if let Ok(mut window) = windows.single_mut() {
                window.resolution.set(width as f32, height as f32);
            }
            script.wait = 8;
        }
        Step::Theme(theme) => {
            table.state.settings.theme = theme;
            table.undressed = true;
        }
        Step::Scale(scale) => {
            table.state.settings.scale = scale;
            script.wait = 6;
        }
        Step::Language(language) => table.state.settings.language = language,
        Step::Motion(on) => {
            table.state.settings.motion = on;
            table.undressed = true;
        }
        Step::Open(screen) => {
            table.apply(Intent::Go(screen_of(&screen)), now);
        }
        Step::Prepare(id) => table.apply(Intent::Prepare(id), now),
        Step::Begin => {
            table.apply(Intent::Begin, now);
            script.wait = 6;
        }
        Step::Seats(seats, facilitated) => {
            table.state.setup.seats = seats;
            table.state.setup.facilitated = facilitated;
        }
        Step::Seed(seed) => table.state.setup.seed = seed.to_string(),
        Step::Press(name) => {
            if !press(&mut input, &tree, &name) {
                eprintln!("press: nothing is called “{name}”");
                exit.write(AppExit::from_code(7));
            }
        }
        Step::Try(name) => {
            press(&mut input, &tree, &name);
        }
        Step::LoseDevice => {
            device.iter().for_each(|device| lose(device));
            script.wait = 40;
        }
        Step::Type(words) => input.events.push(egui::Event::Text(words)),
        Step::Key(name) => {
            type_key(&mut input, &name);
        }
        Step::Shot(name) => {
            let path = script.folder.join(format!("{name}.png"));
            let size = windows.single().map(|window| (window.width(), window.height())).unwrap_or_default();
            let facts = facts(&tree, size, table.state.settings.scale);
            let _ = std::fs::write(script.folder.join(format!("{name}.json")), facts.to_string());
            commands.spawn(Screenshot::primary_window()).observe(save_to_disk(path));
            script.wait = 4;
        }
        Step::Quit => {
            table.leave();
            exit.write(AppExit::Success);
        }
    }
}

fn screen_of(name: &str) -> Screen {
    match name {
        "scenarios" => Screen::Scenarios,
        "setup" => Screen::Setup,
        "learn" => Screen::Learn,
        "settings" => Screen::Settings,
        "play" => Screen::Play,
        _ => Screen::Home,
    }
}

/// Takes the graphics device away, as a driver that crashes does.
fn lose(device: &bevy::render::renderer::RenderDevice) {
    device.wgpu_device().destroy();
    // A device that is gone is noticed with the next thing that is asked of it.
    let _ = device.wgpu_device().poll(wgpu::PollType::Poll);
    let _ = device.wgpu_device().create_buffer(&wgpu::BufferDescriptor {
        label: None,
        size: 16,
        usage: wgpu::BufferUsages::UNIFORM,
        mapped_at_creation: false,
    });
}

fn type_key(input: &mut EguiInput, name: &str) {
    if let Some(key) = egui::Key::from_name(name) {
        for pressed in [true, false] {
            input.events.push(egui::Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            });
        }
    }
}

/// Presses what has a name, as a screen reader does: the name itself first, then one that begins with it.
/// Returns whether there was any.
fn press(input: &mut EguiInput, tree: &ScreenReaderTree, name: &str) -> bool {
    let Some(update) = tree.0.as_ref() else { return false };
    let named = |exact: bool| {
        update
            .nodes
            .iter()
            .filter(|(_, node)| {
                !node.is_disabled()
                    && (node.supports_action(accesskit::Action::Click)
                        || node.supports_action(accesskit::Action::Focus))
            })
            .find(|(_, node)| {
                let label = label_of(update, node);
                if exact { label == name } else { label.starts_with(name) }
            })
    };
    let Some((target_node, node)) = named(true).or_else(|| named(false)) else { return false };
    let writes = matches!(node.role(), accesskit::Role::TextInput | accesskit::Role::MultilineTextInput);
    let action = if writes { accesskit::Action::Focus } else { accesskit::Action::Click };
    let request = accesskit::ActionRequest {
        action,
        target_tree: update.tree_id,
        target_node: *target_node,
        data: None,
    };
    input.events.push(egui::Event::AccessKitActionRequest(request));
    true
}

/// Returns the name of a control: its own, or that of the words it is labelled by.
fn label_of(update: &accesskit::TreeUpdate, node: &accesskit::Node) -> String {
    let by = |id: &accesskit::NodeId| {
        update
            .nodes
            .iter()
            .find(|(other, _)| other == id)
            .and_then(|(_, label)| label.value().or_else(|| label.label()).map(str::to_owned))
    };
    node.label().map(str::to_owned).or_else(|| node.labelled_by().first().and_then(by)).unwrap_or_default()
}

/// What a screen reader is told: roles, names and places, in points.
pub fn facts(tree: &ScreenReaderTree, size: (f32, f32), scale: u16) -> serde_json::Value {
    let nodes: Vec<serde_json::Value> = tree
        .0
        .iter()
        .flat_map(|update| &update.nodes)
        .filter_map(|(_, node): &(accesskit::NodeId, accesskit::Node)| {
            let name = node.label().or_else(|| node.value())?;
            let bounds = node.bounds()?;
            Some(serde_json::json!({
                "role": format!("{:?}", node.role()), "name": name, "off": node.is_disabled(),
                "x0": bounds.x0, "y0": bounds.y0, "x1": bounds.x1, "y1": bounds.y1,
            }))
        })
        .collect();
    serde_json::json!({ "width": size.0, "height": size.1, "scale": scale, "nodes": nodes })
}
