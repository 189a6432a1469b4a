//! The panels without a window: words and presses, the way a person or a screen reader goes. Behind them
//! stand the session and a store.

mod access;
mod cost;
mod facilitator;
mod faults;
mod fit;
mod privacy;

use crate::support::framework;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use lucca::engine::{Event, Phase};
use lucca::scenario::Profile;
use lucca::table::forms::Holder;
use lucca::ui::{Intent, Screen, theme};
use lucca::window::{Start, Table, public};
use std::path::PathBuf;

/// A table in a harness; the first frame sets the type.
type Window = Harness<'static, (bool, Table)>;

fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("panels-{name}"));
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn start(name: &str) -> Start {
    let folder = folder(name);
    Start {
        store: Some(folder.join("exercises.lucca")),
        settings: Some(folder.join("settings")),
        ..Start::default()
    }
}

fn window(table: Table, size: [f32; 2]) -> Window {
    let mut window = Harness::builder().with_size(size).build_ui_state(
        |ui, state: &mut (bool, Table)| {
            if state.0 {
                state.1.show(ui);
            } else {
                ui.ctx().set_fonts(theme::fonts());
                state.0 = true;
            }
        },
        (false, table),
    );
    window.run_steps(4);
    window
}

/// Opens an exercise with one person in a seat.
fn seated(name: &str, scenario: &str, seat: &str) -> Window {
    let start = Start {
        scenario: Some(scenario.to_owned()),
        seat: Some(seat.to_owned()),
        seed: Some(3),
        ..start(name)
    };
    let mut table = Table::open(framework(), &start);
    table.state.settings.motion = false;
    assert_eq!(table.state.screen, Screen::Play);
    window(table, [1280.0, 720.0])
}

/// Everything with a name: role, name, whether it is off, whether it can be pressed.
fn named(window: &Window) -> Vec<(Role, String, bool, bool)> {
    fn go(node: &egui_kittest::Node<'_>, out: &mut Vec<(Role, String, bool, bool)>) {
        let own = node.accesskit_node();
        let name = own.label().or_else(|| own.value()).unwrap_or_default();
        let data = own.data();
        out.push((
            own.role(),
            name,
            data.is_disabled(),
            data.supports_action(egui::accesskit::Action::Click),
        ));
        for child in node.children() {
            go(&child, out);
        }
    }
    let mut out = Vec::new();
    go(&window.root(), &mut out);
    out
}

fn words(window: &Window) -> String {
    named(window).into_iter().map(|(_, name, ..)| name).collect::<Vec<_>>().join("\n")
}

/// Presses what has this name, or begins with it. Returns how many inputs that was: one.
fn press(window: &mut Window, name: &str) -> u32 {
    fn find<'t>(
        node: &egui_kittest::Node<'t>,
        fits: &dyn Fn(&str) -> bool,
    ) -> Option<egui_kittest::Node<'t>> {
        let own = node.accesskit_node();
        if !own.data().is_disabled()
            && own.data().supports_action(egui::accesskit::Action::Click)
            && fits(&own.label().unwrap_or_default())
        {
            return Some(*node);
        }
        node.children().find_map(|child| find(&child, fits))
    }
    {
        let root = window.root();
        let found =
            find(&root, &|label| label == name).or_else(|| find(&root, &|label| label.starts_with(name)));
        let Some(found) = found else {
            panic!("nothing is called “{name}”; there is:\n{}", words(window))
        };
        found.click_accesskit();
    }
    window.run_steps(4);
    1
}

fn has(window: &Window, name: &str) -> bool {
    named(window).iter().any(|(_, label, off, press)| *press && !off && label.starts_with(name))
}

fn phase(window: &Window) -> Phase {
    window.state().1.sitting.as_ref().unwrap().phase()
}

/// Goes from the Consultation to the next turn, deciding nothing more.
fn finish_turn(window: &mut Window) -> u32 {
    let mut inputs = 0;
    for name in [
        "Go on to exchange 2",
        "Go on to exchange 3",
        "Go on to the Decision",
        "Commit",
        "Carry out the turn",
    ] {
        if has(window, name) {
            inputs += press(window, name);
        }
    }
    for name in ["Skip to the recap", "To the recap", "On to"] {
        if has(window, name) {
            inputs += press(window, name);
        }
    }
    inputs
}

/// Eight States, made for the purpose, at a table for all of them.
fn eight(name: &str) -> Start {
    let folder = folder(name);
    let scenario = Some(crate::support::eight_states(&folder, 8));
    Start {
        scenario,
        seed: Some(3),
        store: Some(folder.join("e.lucca")),
        settings: Some(folder.join("s")),
        ..Start::default()
    }
}

/// Of a turn that turned, what weighs most is told: not what became of messages, where there were acts and
/// incidents.
#[test]
fn turning_points_tell_what_weighs() {
    let mut table = Table::open(framework(), &Start { seat: Some("N0".into()), ..eight("turned") });
    table.state.settings.motion = false;
    let mut window = window(table, [1920.0, 1080.0]);
    for _ in 0..8 {
        finish_turn(&mut window);
    }
    assert_eq!(phase(&window), Phase::Ended);
    press(&mut window, "Transcript");
    assert!(words(&window).contains("is forwarded late to State"), "{}", words(&window));
    press(&mut window, "Overview");
    let told = words(&window);
    assert!(told.contains("Turning points") && told.contains("pressure in State"), "{told}");
    assert!(!told.contains("is forwarded late"), "{told}");
    assert!(
        told.lines()
            .filter(|line| line.contains("pressure in State"))
            .all(|line| line.matches("pressure in").count() <= 4),
        "{told}"
    );
}

/// What has a role that acts.
fn acts(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::CheckBox
            | Role::RadioButton
            | Role::ComboBox
            | Role::TextInput
            | Role::MultilineTextInput
            | Role::Slider
            | Role::Link
    )
}

fn check_names(window: &Window, screen: &str) {
    for (role, name, off, _) in named(window).into_iter().filter(|(role, ..)| acts(*role)) {
        assert!(
            !name.trim().is_empty() || matches!(role, Role::TextInput | Role::MultilineTextInput),
            "{screen}: a {role:?} has no name"
        );
        assert!(!off || name.contains(" · "), "{screen}: {role:?} “{name}” is off and does not say why");
        let letters = name.chars().filter(|letter| letter.is_alphanumeric()).count();
        assert!(letters > 0 || name.is_empty(), "{screen}: {role:?} is called “{name}”");
    }
}

/// Controls with their places.
fn named_places(window: &Window) -> Vec<(String, egui::Rect)> {
    fn go(node: &egui_kittest::Node<'_>, out: &mut Vec<(String, egui::Rect)>) {
        if acts(node.accesskit_node().role()) {
            out.push((node.accesskit_node().label().unwrap_or_default(), node.rect()));
        }
        for child in node.children() {
            go(&child, out);
        }
    }
    let mut out = Vec::new();
    go(&window.root(), &mut out);
    out
}
