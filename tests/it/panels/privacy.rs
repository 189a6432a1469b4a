//! What one delegation has on its desk stays with it: forms, the curtain, the projector, undo.

use super::*;

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
