//! What a turn costs: a newcomer's minutes, a frame's milliseconds.

use super::*;

/// A newcomer reads everything that is new on the screen, at 180 words a minute, and takes five seconds for
/// each press: a Light turn fits 14 minutes.
#[test]
fn a_light_turn_fits_fourteen_minutes() {
    use std::collections::BTreeSet;
    let start = Start { scenario: Some("night-at-the-substation".into()), seed: Some(3), ..start("light") };
    let mut table = Table::open(framework(), &start);
    table.state.settings.motion = false;
    table.state.setup.profile = Profile::Light;
    table.begin(0.0);
    let mut window = window(table, [1280.0, 720.0]);
    press(&mut window, "Begin turn 1");
    let (mut seen, mut words_read, mut presses) = (BTreeSet::new(), 0, 0);
    let mut read = |window: &Window| {
        for (role, name, ..) in named(window) {
            let count = name.split_whitespace().count();
            // What is said of the map to a screen reader alone, and what repeats a label beside it, is not
            // read.
            let unread = matches!(role, Role::ComboBox | Role::RadioButton)
                || role == Role::Button && (name.contains("tension ") || name.starts_with("INC-"));
            if seen.insert(name) && !unread {
                words_read += count;
            }
        }
    };
    read(&window);
    for name in [
        "Messages",
        "Evidence",
        "Briefing",
        "Your brief",
        "Close",
        "Belmora:",
        "Request for clarification",
        "Send",
        "Corvane:",
        "Notification",
        "Send",
        "Go on to exchange 2",
        "Briefing",
    ] {
        presses += press(&mut window, name);
        read(&window);
    }
    for name in [
        "Go on to exchange 3",
        "Go on to the Decision",
        "Add an order",
        "Assess the incident",
        "Seal",
        "Add an order",
        "Run the fallback",
        "Seal",
        "Commit",
        "Carry out the turn",
        "Skip to the recap",
        "On to turn 2",
    ] {
        if has(&window, name) {
            presses += press(&mut window, name);
            read(&window);
        }
    }
    assert_eq!(window.state().1.sitting.as_ref().unwrap().turn(), 2);
    let seconds = (words_read * 60).div_ceil(180) + presses as usize * 5;
    println!(
        "panels: a Light turn, {words_read} words and {presses} presses: {} min {} s",
        seconds / 60,
        seconds % 60
    );
    assert!(words_read > 400, "only {words_read} words were read");
    assert!(seconds <= 14 * 60, "{seconds} seconds");
}

/// A frame without drawing (panels, map, tessellation) at eight States.
#[test]
fn a_frame_at_eight_states_takes_few_milliseconds() {
    let start = Start { seat: Some("N0".into()), ..eight("eight") };
    let mut table = Table::open(framework(), &start);
    table.state.settings.motion = false;
    let mut window = window(table, [1920.0, 1080.0]);
    for _ in 0..3 {
        finish_turn(&mut window);
    }
    press(&mut window, "Messages");
    let (_, mut table) = window.into_state();
    let context = egui::Context::default();
    context.set_fonts(theme::fonts());
    theme::dress(&context, true, false);
    let mut times = Vec::new();
    for frame in 0..90 {
        let input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1920.0, 1080.0))),
            time: Some(f64::from(frame) / 60.0),
            ..egui::RawInput::default()
        };
        let begun = std::time::Instant::now();
        let full = context.run_ui(input, |ui| {
            table.show(ui);
        });
        let shapes = context.tessellate(full.shapes.clone(), 1.0);
        times.push(begun.elapsed());
        assert!(!shapes.is_empty());
        full.drop_without_applying_deltas();
    }
    times.drain(..10);
    times.sort();
    let middle = times[times.len() / 2];
    println!(
        "panels: a frame at eight States, without drawing: {:.2} ms (median of {})",
        middle.as_secs_f64() * 1000.0,
        times.len()
    );
    assert!(middle.as_millis() < 6, "{middle:?}");
}
