//! What has to fit: long words, large type, small windows, eight States.

use super::*;

/// In the line over everything no words lie over others, however long they are: the title gives way, then the
/// region, then the end of the phase.
#[test]
fn the_line_over_everything_has_room_for_what_it_says() {
    let mut table = Table::open(framework(), &Start { seat: Some("N0".into()), ..eight("top") });
    table.state.settings.motion = false;
    let mut window = window(table, [1920.0, 1080.0]);
    let mut regions = 0;
    for width in [400.0, 533.0, 640.0, 800.0, 853.0, 1280.0, 1920.0] {
        for language in lucca::text::Language::ALL {
            window.set_size(egui::vec2(width, 480.0));
            window.state_mut().1.state.settings.language = language;
            window.run_steps(4);
            let mut line: Vec<(String, egui::Rect)> = Vec::new();
            let mut all = vec![window.root()];
            while let Some(node) = all.pop() {
                all.extend(node.children());
                let role = node.accesskit_node().role();
                if (role == Role::Label || acts(role)) && node.rect().max.y < 52.0 {
                    line.push((
                        node.accesskit_node().label().or_else(|| node.value()).unwrap_or_default(),
                        node.rect(),
                    ));
                }
            }
            assert!(line.len() >= 6, "{width} {language:?}: {line:?}");
            regions +=
                usize::from(line.iter().any(|(name, _)| name.starts_with(language.say("region").as_str())));
            for (at, (name, rect)) in line.iter().enumerate() {
                assert!(
                    rect.min.x >= -1.0 && rect.max.x <= width + 1.0,
                    "{width} {language:?}: “{name}” {rect:?}"
                );
                for (other, under) in &line[at + 1..] {
                    let common = rect.intersect(*under);
                    assert!(
                        common.width() <= 1.0 || common.height() <= 1.0,
                        "{width} {language:?}: “{name}” lies over “{other}”"
                    );
                }
            }
        }
    }
    assert!(regions >= 12, "the region is told where there is room: {regions} of 28");
}

/// At a table for eight in a small window the last delegation can be handed the table too.
#[test]
fn a_curtain_for_eight_can_be_scrolled() {
    let mut table = Table::open(framework(), &Start { seat: None, ..eight("curtain-eight") });
    table.state.settings.motion = false;
    table.state.setup.seats = vec![Holder::Person; 8];
    table.begin(0.0);
    let mut window = window(table, [853.0, 480.0]);
    let last = |window: &Window| {
        named_places(window).into_iter().find(|(name, _)| name.contains("State 7")).map(|(_, rect)| rect)
    };
    assert!(last(&window).is_some_and(|rect| rect.min.y > 480.0), "{}", words(&window));
    egui_kittest::kittest::Queryable::get_by_label(&window, "Hand to State 7").scroll_to_me();
    window.run_steps(30);
    assert!(last(&window).is_some_and(|rect| rect.max.y < 480.0 && rect.min.y > 40.0), "{:?}", last(&window));
    press(&mut window, "Hand to State 7");
    assert!(words(&window).contains("State 7"));
}

/// The head of the desk wraps before it reaches the icons at its right.
#[test]
fn a_head_keeps_off_its_icons() {
    let mut window = seated("head", "first-watch", "MERROW");
    for language in lucca::text::Language::ALL {
        window.state_mut().1.state.settings.language = language;
        window.run_steps(4);
        let phase = lucca::ui::words::phase(language, Phase::Consultation, 1);
        let head = egui_kittest::kittest::Queryable::get_by_label(&window, &phase).rect();
        let icon = named_places(&window)
            .into_iter()
            .find(|(name, _)| *name == language.say("note-to-self"))
            .unwrap()
            .1;
        assert!(head.max.x <= icon.min.x, "{language:?}: {head:?} {icon:?}");
    }
}

/// No screen breaks in a small window, with large type, or in longer words.
#[test]
fn nothing_is_cut_in_a_small_window_or_in_longer_words() {
    for (size, language) in [
        ([800.0, 600.0], lucca::text::Language::Long),
        ([640.0, 420.0], lucca::text::Language::Fr),
        ([853.0, 480.0], lucca::text::Language::Es),
    ] {
        let mut window = seated(&format!("small-{}", size[0]), "first-watch", "MERROW");
        window.set_size(egui::vec2(size[0], size[1]));
        window.state_mut().1.state.settings.language = language;
        window.run_steps(6);
        let wide = named_places(&window);
        assert!(wide.len() > 8);
        for (name, rect) in wide {
            assert!(
                rect.min.x >= -1.0 && rect.max.x <= size[0] + 1.0,
                "{language:?} {size:?}: “{name}” {rect:?}"
            );
        }
    }
}
