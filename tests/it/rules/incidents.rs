//! Given, when, then: incidents, meters, injects and evidence.

use super::*;

#[test]
fn harm_is_counted_in_person_days_and_presses() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    let pressure = play.position().meter(ardel, NationMeter::Pressure);
    let mark = resolve(&mut play);
    // 240,000 people, 30 percent gone, half a day.
    assert!(since(&play, mark).iter().any(|event| matches!(event, Event::Harmed { days: 36_000, .. })));
    assert_eq!(play.position().meter(ardel, NationMeter::Pressure), pressure + 3);
    assert_eq!(play.position().nations[ardel.at()].harm, 36_000);
}

#[test]
fn a_quiet_turn_cools_and_a_rung_falls_only_five_below_its_edge() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    let rung = |play: &Game<'_>| play.position().tension(ardel, ismere).rung;
    facilitate(
        &mut play,
        &FacilitatorCommand::MovePair { of: ardel, to: ismere, meter: PairMeter::Tension, by: 5 },
    )
    .unwrap();
    assert_eq!((play.view(ardel).tension(ismere), rung(&play)), (35, 2));
    resolve(&mut play);
    assert_eq!(play.view(ardel).tension(ismere), 35, "not quiet in the turn in which it rose");
    go_to(&mut play, 2, Phase::Consultation);
    resolve(&mut play);
    assert_eq!((play.view(ardel).tension(ismere), rung(&play)), (33, 2));
    facilitate(
        &mut play,
        &FacilitatorCommand::MovePair { of: ardel, to: ismere, meter: PairMeter::Tension, by: -3 },
    )
    .unwrap();
    assert_eq!((play.view(ardel).tension(ismere), rung(&play)), (30, 1));
}

#[test]
fn an_incident_goes_through_its_stages_and_ends_when_contained_from_turn_three_on() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    let stage = |play: &Game<'_>| play.view(ardel).incident_seen(Handle(1)).unwrap().1;
    let work = |play: &mut Game<'_>| {
        submit(play, ardel, SeatCommand::Seal(about(order(scenario, "direct_operators")))).unwrap()
    };
    assert_eq!(stage(&play), 3);
    work(&mut play);
    go_to(&mut play, 2, Phase::Consultation);
    work(&mut play);
    resolve(&mut play);
    assert_eq!(stage(&play), 4, "after two turns it is worse");
    for turn in 3..=4 {
        go_to(&mut play, turn, Phase::Consultation);
        work(&mut play);
        assert_eq!(stage(&play), 4);
    }
    assert!(play.observer.iter().filter(|event| matches!(event, Event::Worked { work: 1, .. })).count() >= 3);
}

#[test]
fn what_is_left_undone_comes_back() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let doctor = InjectId::from_at(scenario.names.injects.place("no-fallback").unwrap());
    for done in [false, true] {
        let mut play = game(scenario);
        if done {
            submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "run_fallback")))).unwrap();
        }
        go_to(&mut play, 2, Phase::Consultation);
        assert_eq!(play.position().inject(doctor).released, !done);
    }
}

#[test]
fn a_delayed_inject_comes_late_and_a_chance_is_drawn_once() {
    let mut file = lantern_file();
    let inject = file.injects.iter_mut().find(|inject| inject.id == "no-fallback").unwrap();
    inject.delay = 1;
    let wire = file.injects.iter_mut().find(|inject| inject.id == "wire-first").unwrap();
    wire.chance = 50;
    let scenario = &compiled(file);
    let place = |name: &str| InjectId::from_at(scenario.names.injects.place(name).unwrap());
    let mut released = 0;
    for seed in 0..200 {
        let mut play = Play::new(scenario, Seed::from_number(seed), Vec::new());
        go_to(&mut play, 2, Phase::Consultation);
        assert!(!play.position().inject(place("no-fallback")).released);
        go_to(&mut play, 3, Phase::Consultation);
        assert!(play.position().inject(place("no-fallback")).released);
        let state = play.position().inject(place("wire-first"));
        assert!(state.released != state.skipped);
        released += u32::from(state.released);
    }
    assert!((70..=130).contains(&released), "{released} of 200 at 50 %");
}

#[test]
fn items_of_one_group_count_once_and_sharing_hands_them_on() {
    let mut file = lantern_file();
    let mut twin = file.evidence.iter().find(|item| item.id == "beacons").unwrap().clone();
    (twin.id, twin.weights) = ("beacons-again".into(), vec![1, 2, 1, -2]);
    file.evidence.push(twin);
    let scenario = &compiled(file);
    let (ardel, _, tovren) = ids(scenario);
    let mut play = game(scenario);
    submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "image_systems")))).unwrap();
    resolve(&mut play);
    assert_eq!(play.view(ardel).evidence_count(), 0, "the images are read overnight");
    go_to(&mut play, 2, Phase::Briefing);
    let incident = IncidentId::from_at(scenario.names.incidents.place("dark-lights").unwrap());
    assert_eq!(play.view(ardel).evidence_count(), 3);
    assert_eq!(
        play.position().beliefs(ardel, incident)[..4],
        [8 + 2 + 2, 12 + 3 + 1, 8 + 2 - 1, 12 - 4 - 2],
        "the heavier of the group, once"
    );
    go_to(&mut play, 2, Phase::Consultation);
    let share = DispatchDraft {
        evidence: Some(Handle(1)),
        ..dispatch(DispatchKind::Warn, tovren, line(scenario, ardel, "cert-ardel-tovren"))
    };
    submit(&mut play, ardel, SeatCommand::Send(share)).unwrap();
    advance(&mut play);
    assert_eq!(play.view(tovren).evidence_count(), 1);
}

#[test]
fn two_independent_items_and_55_percent_are_reason_to_know() {
    let mut file = lantern_file();
    for (id, group) in [("one", "g1"), ("two", "g2")] {
        let mut item = file.evidence.iter().find(|item| item.id == "rent-book").unwrap().clone();
        (item.id, item.group, item.weights) = (id.into(), group.into(), vec![0, 8, 0, -8]);
        item.found_by = vec![FinderFile {
            nation: "ISMERE".into(),
            how: lucca::framework::Finder::Forensics,
            at: String::new(),
            needs: 1,
        }];
        file.evidence.push(item);
    }
    let scenario = &compiled(file);
    let (_, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    facilitate(
        &mut play,
        &FacilitatorCommand::MoveNation { nation: ismere, meter: NationMeter::Effort, by: 3 },
    )
    .unwrap();
    submit(&mut play, ismere, SeatCommand::Seal(about(order(scenario, "image_systems")))).unwrap();
    resolve(&mut play);
    go_to(&mut play, 2, Phase::Briefing);
    assert_eq!(play.view(ismere).knowledge(Handle(1)), Knowledge::HadReason);
}

#[test]
fn who_learns_from_another_learns_no_more_than_the_other_knew() {
    let mut file = lantern_file();
    // It grows worse in turn 2, and nobody sees that.
    let incident = file.incidents.iter_mut().find(|incident| incident.id == "slow-records").unwrap();
    incident.begins = 1;
    incident.stages[0].lasts = 1;
    incident.stages[1] = StageFile { severity: 5, sign: Sign::Nobody, ..incident.stages[1] };
    let scenario = &compiled(file);
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    go_to(&mut play, 2, Phase::Consultation);
    let own = (1..=2)
        .map(Handle)
        .find(|handle| play.view(ismere).incident_seen(*handle).is_some_and(|(target, ..)| target == ismere))
        .unwrap();
    assert_eq!(play.view(ismere).incident_seen(own).unwrap().1, 2);
    let draft = DispatchDraft {
        incident: Some(own),
        ..dispatch(DispatchKind::AskHelp, ardel, line(scenario, ismere, "un-ardel-ismere"))
    };
    submit(&mut play, ismere, SeatCommand::Send(draft)).unwrap();
    advance(&mut play);
    let open = play.view(ardel).inbox().next().unwrap();
    // S2 as Ismere knows it, and three turns to answer; not S5 and one.
    assert_eq!(play.view(ardel).incident_seen(open.incident.unwrap()).unwrap().1, 2);
    assert_eq!(open.due, 5);
}
