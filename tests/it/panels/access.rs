//! The panels by name and by keyboard: whole exercises, and a name for every control.

use super::*;

#[test]
fn a_whole_exercise_is_played_by_names_alone_with_few_inputs() {
    let mut window = seated("whole", "first-watch", "MERROW");
    assert!(words(&window).contains("EXERCISE"));
    // A clarification, from the State on the map.
    let mut clarification = press(&mut window, "Ulvane:");
    clarification += press(&mut window, "Request for clarification");
    clarification += press(&mut window, "Send");
    assert!(clarification <= 4, "{clarification} inputs");
    assert!(words(&window).contains("Sent."));
    let mut turn = clarification;
    for name in ["Go on to exchange 2", "Go on to exchange 3", "Go on to the Decision"] {
        turn += press(&mut window, name);
    }
    // An ordinary order.
    let mut order = press(&mut window, "Add an order");
    order += press(&mut window, "Direct the operators");
    order += press(&mut window, "Seal");
    assert!(order <= 4, "{order} inputs");
    turn += order;
    turn += press(&mut window, "Commit 1 order");
    turn += press(&mut window, "Carry out the turn");
    assert_eq!(phase(&window), Phase::Review);
    turn += press(&mut window, "Skip to the recap");
    turn += press(&mut window, "On to turn 2");
    assert!(turn <= 25, "{turn} inputs");
    // In the second turn Pellin asks for help: a reply.
    let mut replied = false;
    for _ in 0..3 {
        if has(&window, "Pellin: Request for assistance") {
            let mut reply = press(&mut window, "Pellin: Request for assistance");
            reply += press(&mut window, "Your reply: Substantive, in part");
            reply += press(&mut window, "Send");
            assert!(reply <= 3, "{reply} inputs");
            replied = true;
            break;
        }
        press(&mut window, "Go on to");
    }
    assert!(replied, "Pellin asked for nothing");
    finish_turn(&mut window);
    finish_turn(&mut window);
    assert_eq!(phase(&window), Phase::Ended);
    for page in ["Overview", "Norms", "Law", "Channels", "Outcome", "Timeline", "Transcript", "Questions"] {
        press(&mut window, page);
        if page == "Timeline" {
            window.run_steps(30);
            let places = named_places(&window);
            let top = |name: &str| {
                places.iter().find(|(other, _)| other.starts_with(name)).map(|(_, rect)| rect.min.y).unwrap()
            };
            assert!(
                top("Turn by turn") > 320.0,
                "the map keeps its room above the curves: {}",
                top("Turn by turn")
            );
        }
        if page == "Transcript" {
            let told = words(&window);
            assert!(told.contains("Pellin asks Merrow for") && told.contains("TURN 3"), "{told}");
            assert!(
                !["MERROW", "PELLIN", "ULVANE"].iter().any(|id| told.contains(id)),
                "States are called by their names: {told}"
            );
        }
    }
    press(&mut window, "Norms");
    press(&mut window, "N07");
    assert!(words(&window).contains("13(g)"), "a cell opens its paragraphs");
    press(&mut window, "Leave");
    assert_eq!(window.state().1.state.screen, Screen::Home);
    assert!(words(&window).contains("ended"));
}

#[test]
fn every_control_has_a_name_and_says_why_it_is_off() {
    let mut table = Table::open(framework(), &start("names"));
    table.state.settings.motion = false;
    let mut window = window(table, [1280.0, 720.0]);
    check_names(&window, "Home");
    for (name, screen) in [("Learn", "Learn"), ("Settings", "Settings"), ("New exercise", "Scenarios")] {
        press(&mut window, name);
        check_names(&window, screen);
        if screen != "Scenarios" {
            press(&mut window, "Back");
        }
    }
    press(&mut window, "Choose Night at the Substation");
    check_names(&window, "Set-up");
    press(&mut window, "Start");
    check_names(&window, "Preparation");
    press(&mut window, "Begin turn 1");
    for name in [
        "Messages",
        "Evidence",
        "Pledges",
        "Briefing",
        "Your brief",
        "Close",
        "A note to yourself",
        "Put aside",
        "Belmora",
        "Close",
        "Add an order",
    ] {
        press(&mut window, name);
        check_names(&window, name);
    }
    press(&mut window, "Also orders that cannot be given now");
    check_names(&window, "all orders");
    press(&mut window, "Name publicly");
    check_names(&window, "a draft");
    press(&mut window, "Seal");
    press(&mut window, "Go on to exchange 2");
    press(&mut window, "Go on to exchange 3");
    press(&mut window, "Go on to the Decision");
    // Messages go out in the Consultation: the buttons are there, off, and say so.
    press(&mut window, "Belmora:");
    assert!(named(&window).iter().any(|(_, name, off, _)| *off
        && name == "Request for clarification · Messages go out in the Consultation."));
    check_names(&window, "Decision");
}

#[test]
fn a_turn_can_be_played_with_the_keyboard_alone() {
    let mut window = seated("keys", "first-watch", "MERROW");
    // Tab goes from one to the next; Enter presses what has the focus.
    let go = |window: &mut Window, name: &str| {
        for _ in 0..240 {
            let focused = {
                fn focus(node: &egui_kittest::Node<'_>) -> Option<String> {
                    if node.is_focused() {
                        node.accesskit_node().label()
                    } else {
                        node.children().find_map(|child| focus(&child))
                    }
                }
                focus(&window.root())
            };
            if focused.is_some_and(|label| label == name || label.starts_with(name)) {
                window.key_press(egui::Key::Enter);
                window.run_steps(4);
                return;
            }
            window.key_press(egui::Key::Tab);
            window.run_steps(2);
        }
        panic!("the keyboard does not reach “{name}”");
    };
    go(&mut window, "Ulvane:");
    go(&mut window, "Request for clarification");
    go(&mut window, "Send");
    for name in [
        "Go on to exchange 2",
        "Go on to exchange 3",
        "Go on to the Decision",
        "Add an order",
        "Direct the operators",
        "Seal",
        "Commit 1 order",
        "Carry out the turn",
    ] {
        go(&mut window, name);
    }
    assert_eq!(phase(&window), Phase::Review);
    go(&mut window, "Skip to the recap");
    go(&mut window, "On to turn 2");
    let sitting = window.state().1.sitting.as_ref().unwrap();
    let events = &sitting.kept.play.observer.log.events;
    assert_eq!(sitting.turn(), 2);
    assert!(
        events.iter().any(|event| matches!(event, Event::Sent { .. }))
            && events.iter().any(|event| matches!(event, Event::OrderSealed { .. }))
    );
}
