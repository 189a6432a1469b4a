//! Given, when, then: turns and phases, seats, and what a facilitator does to them.

use super::*;

#[test]
fn the_facilitator_delays_skips_fires_and_cannot_do_what_is_done() {
    let scenario = lantern();
    let place = |name: &str| InjectId::from_at(scenario.names.injects.place(name).unwrap());
    let mut play = game(scenario);
    facilitate(&mut play, &FacilitatorCommand::Delay(place("party"), 1)).unwrap();
    facilitate(&mut play, &FacilitatorCommand::Skip(place("register"))).unwrap();
    facilitate(&mut play, &FacilitatorCommand::Fire(place("contact-gone"))).unwrap();
    assert_eq!(
        facilitate(&mut play, &FacilitatorCommand::Fire(place("contact-gone"))),
        Err(Refusal::NotPossible)
    );
    assert_eq!(
        facilitate(&mut play, &FacilitatorCommand::Skip(place("night-call"))),
        Err(Refusal::NotPossible)
    );
    assert_eq!(facilitate(&mut play, &FacilitatorCommand::Fire(InjectId(999))), Err(Refusal::NotPossible));
    go_to(&mut play, 2, Phase::Consultation);
    assert!(
        !play.position().inject(place("party")).released
            && !play.position().inject(place("register")).released
    );
    go_to(&mut play, 3, Phase::Consultation);
    assert!(
        play.position().inject(place("party")).released
            && !play.position().inject(place("register")).released
    );
}

#[test]
fn a_frozen_seat_can_do_nothing_and_a_stale_submission_is_told_so() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    let view = play.view(ardel);
    let old = lucca::engine::Submission { stamp: view.stamp(), command: SeatCommand::CheckLines };
    facilitate(&mut play, &FacilitatorCommand::Freeze { nation: ardel, on: true }).unwrap();
    assert_eq!(submit(&mut play, ardel, SeatCommand::CheckLines), Err(Refusal::Frozen));
    assert_eq!(play.view(ardel).moves().count(), 0);
    facilitate(&mut play, &FacilitatorCommand::Freeze { nation: ardel, on: false }).unwrap();
    advance(&mut play);
    assert_eq!(lucca::engine::admit(play.view(ardel), &old).map(|_| ()), Err(Refusal::Stale));
}

#[test]
fn a_merged_turn_goes_straight_to_the_decision() {
    let scenario = lantern();
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
    go_to(&mut play, 2, Phase::Briefing);
    facilitate(&mut play, &FacilitatorCommand::MergeTurn).unwrap();
    advance(&mut play);
    assert_eq!((play.position().turn, play.position().phase), (2, Phase::Decision));
    go_to(&mut play, 3, Phase::Briefing);
    advance(&mut play);
    assert_eq!(play.position().phase, Phase::Consultation);
}

#[test]
fn three_cards_are_picked_and_work_before_turn_one() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
    go_to(&mut play, 0, Phase::Preparation);
    let card = |name: &str| SeatCommand::PickCard(CardId::from_at(scenario.names.cards.place(name).unwrap()));
    submit(&mut play, ardel, card("test_contacts")).unwrap();
    assert_eq!(submit(&mut play, ardel, card("test_contacts")), Err(Refusal::CardTwice));
    submit(&mut play, ardel, card("legal_view")).unwrap();
    submit(&mut play, ardel, card("exercise_neighbour")).unwrap();
    assert_eq!(submit(&mut play, ardel, card("template")), Err(Refusal::CardsTaken { limit: 3 }));
    assert_eq!(submit(&mut play, ardel, SeatCommand::PickCard(CardId(99))), Err(Refusal::Unknown));
    let trust = play.view(ismere).trust(ardel);
    go_to(&mut play, 1, Phase::Briefing);
    assert_eq!(play.view(ismere).trust(ardel), trust + 4);
    assert_eq!(play.position().pair_meter(ismere, ardel, PairMeter::Misreading), 15);
    let number = line(scenario, ardel, "tech-ardel-ismere");
    assert_eq!(play.view(ardel).line(number).unwrap().1, Known::As(Health::Stale));
}

#[test]
fn the_number_of_turns_is_a_range_and_drawn() {
    let scenario = lantern();
    let lengths: Vec<u8> = (0..60).map(|seed| events(scenario, seed).1.length).collect();
    assert!(
        lengths.contains(&4) && lengths.contains(&5) && lengths.iter().all(|length| (4..=5).contains(length))
    );
}

#[test]
fn costs_and_causes_are_told() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    let mark = play.observer.len();
    submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "bulletin")))).unwrap();
    assert_eq!(
        since(&play, mark)[0],
        Event::NationMoved { nation: ardel, meter: NationMeter::Attention, by: -1, why: Why::Cost }
    );
}

#[test]
fn a_pause_is_obeyed_by_everything() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    facilitate(&mut play, &FacilitatorCommand::Pause(true)).unwrap();
    assert_eq!(submit(&mut play, ardel, SeatCommand::CheckLines), Err(Refusal::Paused));
    assert_eq!(play.view(ardel).moves().count(), 0);
    let before = play.position().clone();
    advance(&mut play);
    assert_eq!(play.position(), &before);
    facilitate(&mut play, &FacilitatorCommand::Pause(false)).unwrap();
    submit(&mut play, ardel, SeatCommand::CheckLines).unwrap();
    advance(&mut play);
    assert_eq!(play.position().exchange, 2);
}

#[test]
fn a_seat_handed_over_is_played_by_its_doctrine_until_it_is_given_back() {
    let scenario = lantern();
    let silent = || {
        scenario
            .nation_ids()
            .map(|_| Box::new(lucca::doctrine::Silent) as Box<dyn lucca::engine::Seat + Send>)
            .collect()
    };
    let mut exercise = lucca::session::Exercise::new(
        Play::new(scenario, Seed::from_number(3), Vec::<Event>::new()),
        silent(),
    )
    .with_relief(random_seats(scenario));
    let (ardel, ..) = ids(scenario);
    exercise.run(Some(1));
    let acts = |exercise: &lucca::session::Exercise<'_, Vec<Event>>| {
        exercise
            .play
            .observer
            .iter()
            .filter(|event| matches!(event, Event::Sent { .. } | Event::OrderSealed { .. }))
            .count()
    };
    assert_eq!(acts(&exercise), 0);
    exercise.facilitate(&FacilitatorCommand::HandOver { nation: ardel, bot: true }).unwrap();
    exercise.run(Some(2));
    let handed_over = acts(&exercise);
    assert!(handed_over > 0);
    assert!(
        exercise
            .play
            .observer
            .iter()
            .all(|event| !matches!(event, Event::Sent { from, .. } if *from != ardel))
    );
    exercise.facilitate(&FacilitatorCommand::HandOver { nation: ardel, bot: false }).unwrap();
    exercise.run(Some(3));
    assert_eq!(acts(&exercise), handed_over);
}

#[test]
fn an_inject_that_was_rewritten_says_only_the_new_words() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = Play::new(scenario, Seed::from_number(1), lucca::session::SeatFeed::new(scenario));
    go_to(&mut play, 1, Phase::Review);
    let party = InjectId::from_at(scenario.names.injects.place("party").unwrap());
    facilitate(&mut play, &FacilitatorCommand::Edit(party, TextId(1))).unwrap();
    go_to(&mut play, 2, Phase::Consultation);
    let lines = play.observer.lines(ardel, scenario).join("\n");
    assert!(!lines.contains("Blood goes by fishing boat") && lines.contains("\"what\":null,\"text\":true"));
}
