//! The facilitator at work: injects, rulings, notes, other branches, profiles and clocks.

use super::*;

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
