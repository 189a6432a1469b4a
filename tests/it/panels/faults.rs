//! What is broken is told, and the rest goes on.

use super::*;

/// What cannot be: a broken scenario, a folder for settings that cannot be written, a library that is none.
/// All of it is told, and nothing stops.
#[test]
fn what_is_broken_is_told_and_the_rest_goes_on() {
    let folder = folder("broken");
    let broken = folder.join("broken.ron");
    std::fs::write(&broken, "(format: 1, id: \"x\", title: \"X\" synopsis: \"\")").unwrap();
    let library = folder.join("exercises.lucca");
    std::fs::write(&library, "this is no library").unwrap();
    let settings = folder.join("settings");
    std::fs::create_dir_all(&settings).unwrap();
    std::fs::write(settings.join("settings.json"), "{\"language\": 7}").unwrap();
    let start = Start {
        scenario: Some(broken.display().to_string()),
        store: Some(library),
        settings: Some(settings),
        ..Start::default()
    };
    let mut window = window(Table::open(framework(), &start), [1280.0, 720.0]);
    let text = words(&window);
    assert!(text.contains("cannot be played") && text.contains("broken.ron:1"), "{text}");
    press(&mut window, "Back");
    assert!(
        words(&window).contains("not a library") || words(&window).contains("library"),
        "{}",
        words(&window)
    );
    press(&mut window, "New exercise");
    press(&mut window, "Choose First Watch");
    press(&mut window, "Start");
    assert_eq!(window.state().1.sitting.as_ref().unwrap().turn(), 1, "it is played all the same, unkept");
}

/// Nowhere to write: settings and exercises are told of, and an exercise is played all the same.
#[test]
fn a_home_that_cannot_be_written_is_told() {
    let folder = folder("read-only");
    let file = folder.join("a-file");
    std::fs::write(&file, "not a folder").unwrap();
    let start = Start {
        store: Some(file.join("exercises.lucca")),
        settings: Some(file.join("settings")),
        ..Start::default()
    };
    let mut table = Table::open(framework(), &start);
    table.state.settings.motion = false;
    let mut window = window(table, [800.0, 600.0]);
    assert!(words(&window).contains("a-file"), "{}", words(&window));
    press(&mut window, "Begin the guided exercise");
    press(&mut window, "What you decide");
    finish_turn(&mut window);
    assert_eq!(window.state().1.sitting.as_ref().unwrap().turn(), 2);
    assert!(!window.state().1.sitting.as_ref().unwrap().kept.is_kept());
}
