//! The panels without a window: words and presses, the way a person or a screen reader goes. Behind them
//! stand the session and a store.

mod cost;
mod fit;

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

#[test]
fn half_written_forms_survive_whatever_comes() {
    let start = Start {
        scenario: Some("first-watch".into()),
        seat: Some("MERROW".into()),
        seed: Some(3),
        ..start("half")
    };
    let mut table = Table::open(framework(), &start);
    table.state.settings.motion = false;
    let mut first = window(table, [1280.0, 720.0]);
    press(&mut first, "Ulvane:");
    press(&mut first, "Request for clarification");
    let seat = first.state().1.sitting.as_ref().unwrap().at_table().unwrap();
    first.state_mut().1.state.seats.get_mut(&seat).unwrap().compose.as_mut().unwrap().words =
        "Is it you".to_owned();
    first.run_steps(3);
    // An exchange goes by, and things arrive: the message is as it was.
    press(&mut first, "Put aside");
    press(&mut first, "Go on to exchange 2");
    assert_eq!(first.state().1.state.seats[&seat].compose.as_ref().unwrap().words, "Is it you");
    assert!(words(&first).contains("Half-written message to Ulvane"));
    // The program goes, without a word; what stands in the store is all there is.
    std::thread::sleep(std::time::Duration::from_millis(1400));
    drop(first);
    let again = Start { scenario: None, seat: None, seed: None, ..start };
    let mut table = Table::open(framework(), &again);
    table.state.settings.motion = false;
    let mut second = window(table, [1280.0, 720.0]);
    assert!(words(&second).contains("Waiting for you"));
    press(&mut second, "Continue");
    let forms = &second.state().1.state.seats[&seat];
    assert_eq!(forms.compose.as_ref().unwrap().words, "Is it you");
    assert_eq!(second.state().1.sitting.as_ref().unwrap().kept.play.position().exchange, 2);
    press(&mut second, "Half-written message to Ulvane");
    press(&mut second, "Send");
    let sitting = second.state().1.sitting.as_ref().unwrap();
    let sent = sitting.kept.play.observer.desks[seat.at()]
        .letters
        .iter()
        .filter(|letter| letter.own)
        .collect::<Vec<_>>();
    assert_eq!(sent.len(), 1, "sent once");
    assert_eq!(sitting.kept.texts.words(sent[0].text), Some("Is it you"));
}

/// Who shares one table openly passes it on at once, and comes round to everybody.
#[test]
fn without_a_curtain_the_table_goes_straight_round() {
    let mut table = Table::open(framework(), &start("open"));
    table.state.settings.motion = false;
    table.prepare("night-at-the-substation");
    table.state.setup.seats = vec![Holder::Person, Holder::Person, Holder::Cooperative];
    table.state.setup.curtain = false;
    table.begin(0.0);
    let mut window = window(table, [1280.0, 720.0]);
    let sits = |window: &Window| window.state().1.sitting.as_ref().unwrap().at_table().map(|seat| seat.0);
    assert_eq!(sits(&window), Some(0), "nobody sits at the table");
    assert!(!words(&window).contains("Everybody else looks away"));
    let mut phases = std::collections::BTreeSet::new();
    for _ in 0..4 {
        phases.insert(window.state().1.sitting.as_ref().unwrap().phase() as u8);
        for seat in [0, 1] {
            assert_eq!(sits(&window), Some(seat));
            window.state_mut().1.apply(Intent::Ready(true), 0.0);
            window.run_steps(2);
        }
        // All are ready: one press for all, and the first sits down again.
        assert_eq!(sits(&window), None);
        window.state_mut().1.apply(Intent::GoOn, 0.0);
        window.run_steps(2);
    }
    assert!(phases.len() > 1, "time stood still");
    window.state_mut().1.apply(Intent::Pass, 0.0);
    assert_eq!(sits(&window), Some(1), "passing on before one is ready hands the table to the next");
}

/// Two delegations and a curtain: what one has on its desk is nowhere on the curtain, nor on the projector.
#[test]
fn the_curtain_and_the_projector_hold_no_secret() {
    let mut table = Table::open(framework(), &start("curtain"));
    table.state.settings.motion = false;
    table.prepare("night-at-the-substation");
    table.state.setup.seats = vec![Holder::Person, Holder::Person, Holder::Cooperative];
    table.state.setup.seed = "5".to_owned();
    table.begin(0.0);
    let mut window = window(table, [1280.0, 720.0]);
    let scenario = window.state().1.sitting.as_ref().unwrap().scenario;
    let secrets = |scenario: &lucca::scenario::Scenario| -> Vec<String> {
        let file = &scenario.file;
        let briefs = file.nations.iter().map(|nation| nation.brief.get("en").to_owned());
        let aims = file
            .nations
            .iter()
            .flat_map(|nation| nation.aims.iter().map(|aim| aim.text.get("en").to_owned()));
        let truths = file.variants.iter().map(|variant| variant.truth.get("en").to_owned());
        let items = file.evidence.iter().map(|item| item.text.get("en").to_owned());
        let own = file
            .injects
            .iter()
            .filter(|inject| !inject.to.is_empty())
            .map(|inject| inject.text.get("en").to_owned());
        briefs.chain(aims).chain(truths).chain(items).chain(own).filter(|words| words.len() > 24).collect()
    };
    let secrets = secrets(scenario);
    assert!(secrets.len() > 60, "{}", secrets.len());
    let mut compared = 0;
    let mut look = |window: &Window| {
        let table = &window.state().1;
        let sitting = table.sitting.as_ref().unwrap();
        let shown = serde_json::to_string(&public(sitting, &table.state.settings, None)).unwrap();
        let curtain = if sitting.at_table().is_none() { words(window) } else { String::new() };
        compared += shown.len() + curtain.len();
        for secret in &secrets {
            let quoted = serde_json::to_string(secret).unwrap();
            assert!(!shown.contains(quoted.trim_matches('"')), "the projector tells: {secret}");
            assert!(!curtain.contains(secret.as_str()), "the curtain tells: {secret}");
        }
    };
    let names = ["Astrel", "Belmora"];
    for _ in 0..2 {
        for _ in 0..6 {
            for name in names {
                look(&window);
                if has(&window, &format!("We are {name}")) {
                    press(&mut window, &format!("We are {name}"));
                    assert!(
                        !has(&window, "Console") && !has(&window, "To the exercise"),
                        "where nobody leads there is no console"
                    );
                    window.state_mut().1.apply(Intent::Console(true), 0.0);
                    window.state_mut().1.apply(Intent::SeeAs(Some(lucca::scenario::NationId(2))), 0.0);
                    window.run_steps(2);
                    assert!(
                        !words(&window).contains("What comes next") && !words(&window).contains("Seen as"),
                        "the console opened"
                    );
                    if has(&window, "Skip to the recap") {
                        press(&mut window, "Skip to the recap");
                    }
                    for on in ["We are ready", "Commit", "On to"] {
                        if has(&window, on) {
                            press(&mut window, on);
                            break;
                        }
                    }
                }
            }
            look(&window);
            for on in ["Carry out the turn", "Go on"] {
                if has(&window, on) {
                    press(&mut window, on);
                }
            }
        }
    }
    assert!(window.state().1.sitting.as_ref().unwrap().turn() >= 2, "nothing was played");
    assert!(compared > 40_000, "only {compared} bytes were compared");
}

/// When the time runs out nothing is sealed for anybody: an adverse order that was only drafted does not
/// fire.
#[test]
fn a_time_out_fires_no_unsealed_order() {
    let mut table = Table::open(framework(), &start("time"));
    table.state.settings.motion = false;
    table.prepare("first-watch");
    table.state.setup.sitting = Some(0);
    table.state.setup.profile = Profile::Full;
    table.begin(0.0);
    let mut window = window(table, [1280.0, 720.0]);
    for name in [
        "Go on to exchange 2",
        "Go on to exchange 3",
        "Go on to the Decision",
        "Add an order",
        "Name publicly",
    ] {
        press(&mut window, name);
    }
    assert_eq!(phase(&window), Phase::Decision);
    window.state_mut().1.sitting.as_mut().unwrap().run_out().unwrap();
    window.run_steps(4);
    let sitting = window.state().1.sitting.as_ref().unwrap();
    let seat = sitting.persons()[0];
    let acted = sitting.kept.play.observer.log.events.iter().any(
        |event| matches!(event, Event::Attempted { by, .. } | Event::OrderSealed { by, .. } if *by == seat),
    );
    assert!(!acted, "something was done that nobody sealed");
    assert_eq!(sitting.phase(), Phase::Review);
}

/// Profiles change what is shown and nothing else: the same presses give the same events.
#[test]
fn profiles_change_the_surface_only() {
    let play = |profile: Profile| {
        let mut table = Table::open(framework(), &start(&format!("profile-{}", profile.word())));
        table.state.settings.motion = false;
        table.prepare("first-watch");
        table.state.setup.profile = profile;
        table.state.setup.seed = "3".to_owned();
        table.state.setup.seats = vec![Holder::Person, Holder::Silent, Holder::Silent];
        table.begin(0.0);
        let mut window = window(table, [1280.0, 720.0]);
        press(&mut window, "Add an order");
        let shown = named(&window)
            .iter()
            .filter(|(role, name, ..)| {
                *role == Role::Button && name.contains("Attention") || name.contains("CERT effort 1")
            })
            .count();
        press(&mut window, "Direct the operators");
        press(&mut window, "Seal");
        finish_turn(&mut window);
        let events = window.state().1.sitting.as_ref().unwrap().kept.play.observer.log.events.clone();
        (shown, events)
    };
    let (light, full) = (play(Profile::Light), play(Profile::Full));
    assert!(light.0 < full.0, "{} and {}", light.0, full.0);
    // The first event names the profile; what follows is the same.
    assert_eq!(light.1[1..], full.1[1..]);
}

/// The facilitator's console: an inject written and released, one put off, one skipped, a pause, an order
/// ruled on; notes, a bookmark, a rating.
#[test]
fn the_facilitator_leads() {
    let mut table = Table::open(framework(), &start("console"));
    table.state.settings.motion = false;
    table.prepare("night-at-the-substation");
    table.state.setup.seats = vec![Holder::Room, Holder::Cooperative, Holder::Cooperative];
    table.state.setup.facilitated = true;
    table.state.setup.seed = "5".to_owned();
    table.begin(0.0);
    let mut window = window(table, [1600.0, 900.0]);
    check_names(&window, "console");
    press(&mut window, "Go on");
    assert_eq!(phase(&window), Phase::Consultation);
    let planned = named(&window)
        .into_iter()
        .map(|(_, name, ..)| name)
        .filter(|name| name.starts_with("A turn later: "))
        .collect::<Vec<_>>();
    assert!(planned.len() >= 2, "{planned:?}");
    press(&mut window, &planned[0]);
    press(&mut window, &planned[1].replace("A turn later", "Skip"));
    window.state_mut().1.state.console.write = "The lights in the chancery went out.".to_owned();
    window.state_mut().1.state.console.write_to = 1;
    press(&mut window, "Write an inject");
    press(&mut window, "Release");
    press(&mut window, "Pause");
    assert!(words(&window).contains("paused"));
    press(&mut window, "Resume");
    window.state_mut().1.state.console.note = "They asked before they named.".to_owned();
    window.run_steps(2);
    press(&mut window, "Save the note");
    press(&mut window, "Bookmark this moment");
    press(&mut window, "See as Belmora");
    assert!(words(&window).contains("Seen as Belmora") && words(&window).contains("You are only watching."));
    press(&mut window, "Console");
    press(&mut window, "Type for Astrel");
    press(&mut window, "Belmora:");
    press(&mut window, "Request for clarification");
    press(&mut window, "Send");
    press(&mut window, "We are ready");
    let table = &window.state().1;
    let sitting = table.sitting.as_ref().unwrap();
    let events = &sitting.kept.play.observer.log.events;
    let count = |fits: &dyn Fn(&Event) -> bool| events.iter().filter(|event| fits(event)).count();
    assert_eq!(count(&|event| matches!(event, Event::Paused { .. })), 2);
    assert_eq!(count(&|event| matches!(event, Event::Sent { .. })), 1);
    assert!(sitting.journal.len() >= 2, "{:?}", sitting.journal);
    assert!(
        sitting.kept.play.observer.desks[0]
            .heard
            .iter()
            .any(|heard| matches!(heard.seen, lucca::engine::Seen::Written { .. }))
    );
    assert!(words(&window).contains("What comes next"), "the console is back");
}

/// No rubric reads what somebody typed. One press sends a message's words to the facilitator, whose ruling
/// stands on the scorecard.
#[test]
fn own_words_go_to_adjudication_with_one_press() {
    let mut table = Table::open(framework(), &start("own-words"));
    table.state.settings.motion = false;
    table.prepare("night-at-the-substation");
    table.state.setup.seats = vec![Holder::Room, Holder::Room, Holder::Silent];
    table.state.setup.facilitated = true;
    table.state.setup.curtain = false;
    table.state.setup.seed = "5".to_owned();
    table.begin(0.0);
    let mut window = window(table, [1600.0, 900.0]);
    press(&mut window, "Go on");
    press(&mut window, "Type for Astrel");
    press(&mut window, "Belmora:");
    press(&mut window, "Request for clarification");
    {
        let seats = &mut window.state_mut().1.state.seats;
        let form = seats.values_mut().find_map(|forms| forms.compose.as_mut()).unwrap();
        form.words = "Answer, or we bomb your substations.".to_owned();
    }
    press(&mut window, "Send");
    press(&mut window, "Console");
    // On the console it is listed, although nobody asked.
    press(&mut window, "One message with own words");
    assert!(words(&window).contains("Answer, or we bomb your substations."), "{}", words(&window));
    for _ in 0..4 {
        if has(&window, "Type for Belmora") {
            press(&mut window, "Type for Belmora");
        }
        if words(&window).contains("From Astrel: Request for clarification") {
            break;
        }
        press(&mut window, "Messages");
        if words(&window).contains("From Astrel: Request for clarification") {
            break;
        }
        press(&mut window, "Console");
        press(&mut window, "Go on");
    }
    press(&mut window, "From Astrel: Request for clarification");
    press(&mut window, "Send the words to adjudication");
    assert!(words(&window).contains("The words are with the facilitator"), "{}", words(&window));
    assert!(!has(&window, "Send the words to adjudication"), "once is enough");
    press(&mut window, "Console");
    let seen = words(&window);
    assert!(
        seen.contains("One message waits for adjudication") && seen.contains("Belmora asks for adjudication"),
        "{seen}"
    );
    press(&mut window, "Add a finding");
    check_names(&window, "a ruling on words");
    {
        let form = &mut window.state_mut().1.state.console.adjudication;
        (form.norm, form.verdict, form.weight) = (1, lucca::framework::Verdict::Inconsistent, 2);
        form.reason = "A threat of force in a request for facts.".to_owned();
    }
    window.run_steps(2);
    press(&mut window, "Add the finding");
    assert!(words(&window).contains("A threat of force in a request for facts."), "it stands in the journal");
    press(&mut window, "End the exercise");
    press(&mut window, "End it");
    let over = window.state().1.sitting.as_ref().unwrap().over.as_ref().unwrap();
    let added: Vec<_> = over
        .lines
        .iter()
        .filter(|line| line.because == "A threat of force in a request for facts.")
        .collect();
    assert_eq!(added.len(), 1);
    let line = added[0];
    assert_eq!((line.nation.at(), line.norm, line.finding, line.weight), (0, 1, None, 2));
    assert!(
        !line.cites.is_empty() && line.touched.is_some(),
        "it has its paragraphs, and says that a person added it"
    );
}

/// Going back to a turn begins another branch; the old one stays.
#[test]
fn going_back_begins_another_branch() {
    let mut window = seated("back", "first-watch", "MERROW");
    finish_turn(&mut window);
    assert_eq!(window.state().1.sitting.as_ref().unwrap().turn(), 2);
    window.state_mut().1.apply(Intent::Rewind(1), 0.0);
    window.run_steps(4);
    let sitting = window.state().1.sitting.as_ref().unwrap();
    assert_eq!((sitting.turn(), sitting.key.map(|key| key.1)), (1, Some(2)));
    press(&mut window, "Leave");
    assert!(words(&window).contains("2 branches"));
}

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

/// What one delegation typed is not brought back by another: undo stops at the curtain. And who watches
/// changes nothing of those it watches.
#[test]
fn what_one_typed_stays_with_it() {
    let mut table = Table::open(framework(), &start("undo"));
    table.state.settings.motion = false;
    table.prepare("night-at-the-substation");
    table.state.setup.seats = vec![Holder::Person, Holder::Person, Holder::Cooperative];
    table.state.setup.facilitated = true;
    table.state.setup.seed = "5".to_owned();
    table.begin(0.0);
    let mut window = window(table, [1280.0, 720.0]);
    press(&mut window, "Go on");
    press(&mut window, "Type for Astrel");
    press(&mut window, "Belmora:");
    press(&mut window, "Request for clarification");
    let astrel = lucca::scenario::NationId(0);
    window.state_mut().1.state.seats.get_mut(&astrel).unwrap().compose.as_mut().unwrap().words =
        "For our eyes".to_owned();
    press(&mut window, "Console");
    let before = window.state().1.state.seats[&astrel].clone();
    press(&mut window, "See as Astrel");
    press(&mut window, "Messages");
    press(&mut window, "Corvane:");
    assert_eq!(
        window.state().1.state.seats[&astrel],
        before,
        "who watches changed the forms of those it watched"
    );
    press(&mut window, "Console");
    press(&mut window, "Type for Belmora");
    window.key_press_modifiers(egui::Modifiers::CTRL, egui::Key::Z);
    window.run_steps(3);
    assert!(!words(&window).contains("For our eyes"));
}

/// Of a moment that is past nobody is ready any more, nor does its clock run on, however the program ended.
#[test]
fn a_clock_belongs_to_its_phase() {
    let mut table = Table::open(framework(), &start("clock"));
    table.state.settings.motion = false;
    table.prepare("first-watch");
    table.state.setup.sitting = Some(0);
    table.begin(0.0);
    let mut window = window(table, [1280.0, 720.0]);
    let left = |window: &mut Window| window.state_mut().1.sitting.as_mut().unwrap().room().left.unwrap();
    let consultation = left(&mut window);
    assert!(consultation > 100, "{consultation}");
    for name in ["Go on to exchange 2", "Go on to exchange 3"] {
        press(&mut window, name);
    }
    assert!(left(&mut window) <= consultation, "one clock for three exchanges");
    press(&mut window, "Go on to the Decision");
    let decision = left(&mut window);
    assert!((20..=35).contains(&decision), "{decision}");
    assert!(window.state().1.ticks());
    press(&mut window, "Leave");
    press(&mut window, "Continue");
    assert!(left(&mut window) <= 40 && window.state().1.sitting.as_ref().unwrap().phase() == Phase::Decision);
}
