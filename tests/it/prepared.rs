//! Practices change what a State can do or see, each as its entry says; and the others are told as
//! information.

use crate::cases::substation;
use crate::rules::{dispatch, order};
use crate::support::*;
use lucca::engine::{
    DispatchState, Event, Handle, Known, NationMeter, Number, OrderDraft, PairMeter, Phase, Play,
    SeatCommand, Seed, advance,
};
use lucca::framework::{DispatchKind, Finder, Tag, Works};
use lucca::scenario::*;

fn with(nation: &str, practices: &[&str], change: impl FnOnce(&mut ScenarioFile)) -> Scenario {
    let mut file = substation().file.clone();
    let ids: std::collections::BTreeSet<String> = practices.iter().map(|id| (*id).to_owned()).collect();
    file.nations.iter_mut().find(|have| have.id == nation).unwrap().practices = ids.into_iter().collect();
    change(&mut file);
    compiled(file)
}

fn board(scenario: &Scenario) -> Play<'_, Vec<Event>> {
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
    play.choose_variant(scenario.names.variants.place("corvane").map(|at| at as u8));
    go_to(&mut play, 1, Phase::Consultation);
    let incident = IncidentId::from_at(scenario.names.incidents.place("grid").unwrap());
    play.replay(Event::Staged { incident, stage: 2, left: 0, seers: Number(0b111) });
    play
}

/// Returns the id of a practice that works in this way.
fn that(works: &Works) -> &'static str {
    let entry = framework().practices.iter().find(|practice| practice.works.contains(works));
    entry.map(|practice| practice.id.as_str()).unwrap_or_else(|| panic!("no practice does {works:?}"))
}

#[test]
fn every_practice_works_or_says_that_it_is_information() {
    let framework = framework();
    assert_eq!(framework.practices.len(), 37);
    let mut information = 0;
    for practice in &framework.practices {
        assert!(!practice.works.is_empty() && practice.play.get("en").len() > 12, "{}", practice.id);
        for works in &practice.works {
            match works {
                Works::Unlock(id) => {
                    let order = framework.orders.iter().find(|order| order.id == *id);
                    assert!(order.is_some_and(|order| order.needs.locked), "{} unlocks {id}", practice.id);
                }
                Works::Cheaper(id) => {
                    let order = framework.orders.iter().find(|order| order.id == *id);
                    assert!(
                        order.is_some_and(|order| order.cost.attention > 0 && !order.needs.locked),
                        "{} makes {id} cheaper",
                        practice.id
                    );
                }
                Works::Info => information += 1,
                _ => {}
            }
        }
    }
    assert!(information <= 10, "{information} practices are information only");
    // What is locked can be unlocked.
    for order in framework.orders.iter().filter(|order| order.needs.locked) {
        that(&Works::Unlock(order.id.clone()));
    }
}

#[test]
fn a_locked_order_is_there_for_those_who_prepared_it() {
    let id = "joint_advisory";
    let scenario = &with("ASTREL", &[that(&Works::Unlock(id.into()))], |_| {});
    let action = ActionId::from_at(scenario.names.actions.place(id).unwrap());
    let play = board(scenario);
    assert!(play.view(nation(scenario, "ASTREL")).order(action).is_some());
    assert!(play.view(nation(scenario, "BELMORA")).order(action).is_none());
}

#[test]
fn what_is_rehearsed_takes_less_attention() {
    let scenario = &with("ASTREL", &[that(&Works::Cheaper("run_fallback".into()))], |_| {});
    let mut play = board(scenario);
    let astrel = nation(scenario, "ASTREL");
    let before = play.view(astrel).meter(NationMeter::Attention);
    let draft = OrderDraft { incident: Some(Handle(1)), ..order(scenario, "run_fallback") };
    submit(&mut play, astrel, SeatCommand::Seal(draft)).unwrap();
    assert_eq!(
        play.view(astrel).meter(NationMeter::Attention),
        before,
        "one attention less than one is none"
    );
    submit(&mut play, astrel, SeatCommand::TakeBack(0)).unwrap();
    assert_eq!(
        play.view(astrel).meter(NationMeter::Attention),
        before,
        "and no more comes back than was spent"
    );
}

#[test]
fn a_desk_that_never_sleeps_acknowledges_at_once_and_checks_for_nothing() {
    let scenario = &with("BELMORA", &[that(&Works::AutoAcknowledge), that(&Works::FreeCheck)], |_| {});
    let mut play = board(scenario);
    let (astrel, belmora) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
    let number = play.view(astrel).lines_to(belmora).trailing_zeros() as u8;
    submit(&mut play, astrel, SeatCommand::Send(dispatch(DispatchKind::Clarify, belmora, number))).unwrap();
    advance(&mut play);
    assert_eq!(play.view(belmora).inbox().next().unwrap().state, DispatchState::Acknowledged);
    let attention = play.view(belmora).meter(NationMeter::Attention);
    submit(&mut play, belmora, SeatCommand::CheckLines).unwrap();
    assert_eq!(play.view(belmora).meter(NationMeter::Attention), attention);
}

#[test]
fn lines_are_known_from_the_start() {
    let scenario = &with("ASTREL", &[that(&Works::KnownLines)], |file| {
        file.channels.iter_mut().find(|channel| channel.id == "tech-ab").unwrap().health = Health::Stale;
    });
    let play = board(scenario);
    let line = |nation, name: &str| {
        scenario.line_of(nation, ChannelId::from_at(scenario.names.channels.place(name).unwrap()))
    };
    let (astrel, belmora) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
    assert_eq!(play.view(astrel).line(line(astrel, "tech-ab")).unwrap().1, Known::As(Health::Stale));
    assert_eq!(play.view(belmora).line(line(belmora, "tech-ab")).unwrap().1, Known::Untested);
}

#[test]
fn firms_that_must_report_show_what_technicians_would_miss() {
    let change = |file: &mut ScenarioFile| {
        let clinic = file.incidents.iter_mut().find(|incident| incident.id == "clinic").unwrap();
        clinic.begins = 2;
        clinic.stages[0].sign = Sign::Technical(4);
    };
    for (practices, sees) in [(vec![], 1), (vec![that(&Works::SeesTechnical)], 2)] {
        let scenario = &with("BELMORA", &practices, change);
        let mut play = board(scenario);
        go_to(&mut play, 2, Phase::Consultation);
        assert_eq!(play.view(nation(scenario, "BELMORA")).incident_count(), sees);
    }
}

#[test]
fn a_standing_scheme_grades_at_once() {
    let scenario = &with("ASTREL", &[that(&Works::AutoAssess)], |file| {
        file.incidents.iter_mut().find(|incident| incident.id == "grid").unwrap().begins = 1;
    });
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::<Event>::new());
    go_to(&mut play, 1, Phase::Consultation);
    assert!(play.observer.iter().any(|event| matches!(event, Event::Graded { .. })));
    let astrel = nation(scenario, "ASTREL");
    assert!(play.view(astrel).has_done(None, Some(Handle(1))).has(Tag::Assess));
}

#[test]
fn each_way_of_looking_can_reach_further() {
    // Belmora's police reach level 2; the item asks for 3.
    let change = |file: &mut ScenarioFile| {
        file.evidence.iter_mut().find(|item| item.id == "e7").unwrap().found_by[0].needs = 3
    };
    for (practices, found) in [(vec![], 0), (vec![that(&Works::Finds(Finder::Police))], 1)] {
        let scenario = &with("BELMORA", &practices, change);
        let mut play = board(scenario);
        let belmora = nation(scenario, "BELMORA");
        let case = OrderDraft { incident: Some(Handle(1)), ..order(scenario, "open_case") };
        submit(&mut play, belmora, SeatCommand::Seal(case)).unwrap();
        go_to(&mut play, 1, Phase::Review);
        assert_eq!(play.view(belmora).evidence_count(), found);
    }
}

#[test]
fn vendors_tell_those_who_have_arranged_for_it() {
    let change = |file: &mut ScenarioFile| {
        file.evidence.iter_mut().find(|item| item.id == "e7").unwrap().found_by[0] =
            FinderFile { nation: "BELMORA".into(), how: Finder::Vendor, at: String::new(), needs: 0 };
    };
    for (practices, found) in [(vec![], 0), (vec![that(&Works::VendorTips)], 1)] {
        let scenario = &with("BELMORA", &practices, change);
        let mut play = board(scenario);
        go_to(&mut play, 2, Phase::Consultation);
        assert_eq!(play.view(nation(scenario, "BELMORA")).evidence_count(), found);
    }
}

#[test]
fn lines_in_use_are_quicker_and_writing_is_cheap() {
    let quick = framework().practices.iter().find_map(|practice| {
        practice.works.iter().find_map(|works| {
            if let Works::Quicker(level) = works { Some((practice.id.as_str(), *level)) } else { None }
        })
    });
    let (id, level) = quick.unwrap();
    let kind = framework()
        .channels
        .iter()
        .find(|kind| kind.level == level && kind.delay == 1)
        .unwrap_or_else(|| framework().channels.iter().find(|kind| kind.level == level).unwrap());
    let change = |file: &mut ScenarioFile| {
        let line = file.channels.iter_mut().find(|channel| channel.id == "un-ab").unwrap();
        (line.kind, line.health) = (kind.id.clone(), Health::OfficeHours);
    };
    let mut arrivals = Vec::new();
    for practices in [vec![], vec![id, that(&Works::AnswersCheap)]] {
        let scenario = &with("ASTREL", &practices, change);
        let mut play = board(scenario);
        let (astrel, belmora) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
        let number =
            scenario.line_of(astrel, ChannelId::from_at(scenario.names.channels.place("un-ab").unwrap()));
        let attention = play.view(astrel).meter(NationMeter::Attention);
        for _ in 0..5 {
            submit(&mut play, astrel, SeatCommand::Send(dispatch(DispatchKind::Warn, belmora, number)))
                .unwrap();
        }
        let spent = attention - play.view(astrel).meter(NationMeter::Attention);
        assert_eq!(spent, if practices.is_empty() { 2 } else { 0 });
        arrivals.push(play.position().dispatches(astrel)[0].arrives);
    }
    assert!(arrivals[1] < arrivals[0], "{arrivals:?}");
}

#[test]
fn a_state_that_says_what_it_does_is_misread_less() {
    let scenario = &with("ASTREL", &[that(&Works::LessMisread)], |_| {});
    let play = board(scenario);
    let (astrel, belmora, corvane) =
        (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"), nation(scenario, "CORVANE"));
    assert_eq!(play.position().pair_meter(belmora, astrel, PairMeter::Misreading), 35);
    assert_eq!(play.position().pair_meter(corvane, astrel, PairMeter::Misreading), 20);
    assert_eq!(play.position().pair_meter(astrel, belmora, PairMeter::Misreading), 30);
}

/// Erasing live traces: what was preserved before stays, what was not is gone for good.
#[test]
fn what_is_preserved_cannot_be_erased() {
    for (preserves, found) in [(true, 1), (false, 0)] {
        let scenario = substation();
        let mut play = board(scenario);
        let (astrel, belmora, corvane) =
            (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"), nation(scenario, "CORVANE"));
        let about = |name: &str, other: Option<NationId>| OrderDraft {
            incident: Some(Handle(1)),
            other,
            ..order(scenario, name)
        };
        if preserves {
            submit(&mut play, belmora, SeatCommand::Seal(about("open_case", None))).unwrap();
        }
        submit(&mut play, corvane, SeatCommand::Seal(about("erase_traces", Some(belmora)))).unwrap();
        submit(&mut play, belmora, SeatCommand::Seal(about("grant_access", Some(astrel)))).unwrap();
        go_to(&mut play, 2, Phase::Consultation);
        let had = play.view(astrel).evidence_count();
        submit(&mut play, astrel, SeatCommand::Seal(about("send_team", Some(belmora)))).unwrap();
        go_to(&mut play, 2, Phase::Review);
        let sessions = scenario.names.evidence.place("sessions").map(EvidenceId::from_at).unwrap();
        assert_eq!(usize::from(play.position().holds(astrel, sessions)), found, "{had}");
        // And the gap itself can be seen by who has the means to look.
        let gap = scenario.names.evidence.place("e9").map(EvidenceId::from_at).unwrap();
        assert!(play.position().holds(astrel, gap));
    }
}
