//! The ladder of knowledge, in eight cases: what a State knows of activity from its own soil decides what it
//! owes.

use crate::cases::substation;
use crate::rules::order;
use crate::support::*;
use lucca::engine::{Event, Handle, Number, OrderDraft, Phase, Play, SeatCommand, Seed, advance};
use lucca::framework::{DispatchKind, Field, Finder, Knowledge};
use lucca::scenario::*;

type Board<'s> = Play<'s, Vec<Event>>;

/// A scenario in which Belmora can find two items that point home, worth so many decibans, from these groups.
fn looking(items: &[(&str, i16)]) -> Scenario {
    let mut file = substation().file.clone();
    for (at, (group, weight)) in items.iter().enumerate() {
        let mut item = file.evidence.iter().find(|item| item.id == "e7").unwrap().clone();
        (item.id, item.group, item.reliability, item.credibility) =
            (format!("own-{at}"), (*group).to_owned(), Reliability::A, 1);
        item.weights = vec![0, *weight, 0, -*weight];
        item.found_by =
            vec![FinderFile { nation: "BELMORA".into(), how: Finder::Police, at: String::new(), needs: 1 }];
        file.evidence.push(item);
    }
    file.evidence.retain(|item| item.id != "e7");
    compiled(file)
}

fn board(scenario: &Scenario) -> Board<'_> {
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
    play.choose_variant(scenario.names.variants.place("gang").map(|at| at as u8));
    go_to(&mut play, 1, Phase::Consultation);
    play.replay(Event::Staged { incident: grid(scenario), stage: 2, left: 0, seers: Number(0b111) });
    play
}

fn grid(scenario: &Scenario) -> IncidentId {
    IncidentId::from_at(scenario.names.incidents.place("grid").unwrap())
}

fn level(play: &Board<'_>) -> Knowledge {
    play.view(nation(play.scenario(), "BELMORA")).knowledge(Handle(1))
}

fn look(scenario: &Scenario) -> Knowledge {
    let mut play = board(scenario);
    let case = OrderDraft { incident: Some(Handle(1)), ..order(scenario, "open_case") };
    submit(&mut play, nation(scenario, "BELMORA"), SeatCommand::Seal(case)).unwrap();
    go_to(&mut play, 1, Phase::Review);
    level(&play)
}

fn told(kind: DispatchKind, to: &str, fields: &[Field]) -> Knowledge {
    let scenario = substation();
    let mut play = board(scenario);
    let (from, to) = (nation(scenario, "ASTREL"), nation(scenario, to));
    let number = play.view(from).lines_to(to).trailing_zeros() as u8;
    let mut draft = crate::rules::dispatch(kind, to, number);
    draft.fields = fields.iter().copied().collect();
    submit(&mut play, from, SeatCommand::Send(draft)).unwrap();
    go_to(&mut play, 2, Phase::Consultation);
    level(&play)
}

#[test]
fn case_1_who_has_seen_nothing_is_unaware() {
    assert_eq!(level(&board(substation())), Knowledge::Unaware);
}

#[test]
fn case_2_one_item_is_not_enough_however_strong() {
    assert_eq!(look(&looking(&[("one", 20)])), Knowledge::Unaware);
}

#[test]
fn case_3_two_items_of_one_group_count_once() {
    assert_eq!(look(&looking(&[("one", 20), ("one", 18)])), Knowledge::Unaware);
}

#[test]
fn case_4_two_groups_below_fifty_five_percent_are_not_enough() {
    // Two independent items that read 31 + 31 percent a little lower.
    assert_eq!(look(&looking(&[("one", -6), ("two", -6)])), Knowledge::Unaware);
}

#[test]
fn case_5_two_independent_own_items_at_fifty_five_are_reason_to_know() {
    assert_eq!(look(&looking(&[("one", 6), ("two", 6)])), Knowledge::HadReason);
}

#[test]
fn case_6_a_free_look_declined_is_reason_to_know() {
    let mut file = substation().file.clone();
    let mut offer = file.injects.iter().find(|inject| inject.id == "i-3-1").unwrap().clone();
    (offer.id, offer.to, offer.at) = ("offer".into(), vec!["BELMORA".into()], At::Turn(2));
    offer.effects = vec![InjectEffectFile::FreeLook("BELMORA".into(), "grid".into())];
    file.injects.push(offer);
    let scenario = &compiled(file);
    for (takes, want) in [(false, Knowledge::HadReason), (true, Knowledge::Unaware)] {
        let mut play = board(scenario);
        go_to(&mut play, 2, Phase::Consultation);
        if takes {
            let take = OrderDraft { incident: Some(Handle(1)), ..order(scenario, "take_look") };
            submit(&mut play, nation(scenario, "BELMORA"), SeatCommand::Seal(take)).unwrap();
        }
        go_to(&mut play, 2, Phase::Review);
        assert_eq!(level(&play), want);
        // The offer stands for one turn.
        go_to(&mut play, 3, Phase::Review);
        assert_eq!(level(&play), want);
    }
}

#[test]
fn case_7_usable_data_to_the_right_state_notify_it_read_or_not() {
    assert_eq!(told(DispatchKind::Notify, "BELMORA", &[Field::Facts]), Knowledge::Notified);
    assert_eq!(told(DispatchKind::Clarify, "BELMORA", &[Field::Facts]), Knowledge::Notified);
    assert_eq!(
        told(DispatchKind::Notify, "BELMORA", &[Field::AnswerBy]),
        Knowledge::Unaware,
        "nothing it could use"
    );
    assert_eq!(
        told(DispatchKind::Notify, "CORVANE", &[Field::Facts]),
        Knowledge::Unaware,
        "another State was told"
    );
    assert_eq!(
        told(DispatchKind::Warn, "BELMORA", &[Field::Facts]),
        Knowledge::Unaware,
        "a warning says nothing of its soil"
    );
}

#[test]
fn case_8_the_own_service_tells_its_cabinet_and_nobody_steps_down() {
    let scenario = substation();
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::<Event>::new());
    play.choose_variant(scenario.names.variants.place("corvane").map(|at| at as u8));
    go_to(&mut play, 3, Phase::Consultation);
    let corvane = nation(scenario, "CORVANE");
    assert_eq!(play.position().knowledge(corvane, grid(scenario)), Knowledge::Aware);
    // Told once more from outside, it stays where it is.
    let astrel = nation(scenario, "ASTREL");
    let own = (1..=play.view(astrel).incident_count()).map(Handle).next();
    if let Some(handle) = own {
        let number = play.view(astrel).lines_to(corvane).trailing_zeros() as u8;
        let mut draft = crate::rules::dispatch(DispatchKind::Notify, corvane, number);
        draft.incident = Some(handle);
        submit(&mut play, astrel, SeatCommand::Send(draft)).unwrap();
        advance(&mut play);
    }
    assert_eq!(play.position().knowledge(corvane, grid(scenario)), Knowledge::Aware);
}
