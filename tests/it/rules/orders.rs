//! Given, when, then: orders, what they wait for, what they do and what they cost.

use super::*;

#[test]
fn only_what_is_ready_counts_and_adverse_orders_need_the_head() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    submit(
        &mut play,
        ardel,
        SeatCommand::Seal(OrderDraft { ready: false, ..about(order(scenario, "assess")) }),
    )
    .unwrap();
    let expel = against(order(scenario, "declare_persona_non_grata"), ismere);
    submit(&mut play, ardel, SeatCommand::Seal(OrderDraft { head: false, ..expel })).unwrap();
    submit(
        &mut play,
        ardel,
        SeatCommand::Seal(OrderDraft { head: false, ..about(order(scenario, "open_case")) }),
    )
    .unwrap();
    let mark = resolve(&mut play);
    let undecided =
        since(&play, mark).iter().filter(|event| matches!(event, Event::NotDecided { .. })).count();
    let happened = since(&play, mark).iter().filter(|event| matches!(event, Event::Happened { .. })).count();
    assert_eq!((undecided, happened), (2, 1));
}

#[test]
fn an_order_taken_back_gives_its_cost_back() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    let budget = |play: &Game<'_>| {
        [NationMeter::Attention, NationMeter::Effort, NationMeter::Capital]
            .map(|meter| play.position().meter(ardel, meter))
    };
    let before = budget(&play);
    submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "run_fallback")))).unwrap();
    assert_eq!(
        submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "run_fallback")))),
        Err(Refusal::AlreadySealed)
    );
    // A rule for operators (N07-P1) makes the order one attention cheaper, or not: what it costs this State
    // is what is taken and given back.
    let fallback = ActionId::from_at(scenario.names.actions.place("run_fallback").unwrap());
    let cost = scenario.cost(ardel, fallback);
    assert_eq!(
        budget(&play),
        [before[0] - i16::from(cost.attention), before[1] - i16::from(cost.effort), before[2]]
    );
    submit(&mut play, ardel, SeatCommand::TakeBack(0)).unwrap();
    assert_eq!(budget(&play), before);
    assert_eq!(submit(&mut play, ardel, SeatCommand::TakeBack(0)), Err(Refusal::Unknown));
}

#[test]
fn an_order_waits_for_what_it_was_told_to_wait_for() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let naming = |unless| OrderDraft {
        claim: Claim::K2,
        unless,
        ..against(about(order(scenario, "name_publicly")), ismere)
    };
    let mut unasked = game(scenario);
    assert_eq!(
        submit(&mut unasked, ardel, SeatCommand::Seal(naming(Unless::Acknowledged))),
        Err(Refusal::NothingToWaitFor)
    );
    for acknowledged in [false, true] {
        let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
        submit(&mut play, ardel, SeatCommand::Seal(naming(Unless::Acknowledged))).unwrap();
        if acknowledged {
            let handle = request(&play, ismere);
            submit(&mut play, ismere, SeatCommand::Acknowledge(handle)).unwrap();
        }
        let mark = resolve(&mut play);
        let withheld = since(&play, mark).iter().any(|event| matches!(event, Event::Withheld { .. }));
        let aired =
            since(&play, mark).iter().any(|event| matches!(event, Event::Happened { claim: Claim::K2, .. }));
        assert_eq!((withheld, aired), (acknowledged, !acknowledged));
    }
}

#[test]
fn families_resolve_in_their_fixed_order() {
    let scenario = lantern();
    let (ardel, _, tovren) = ids(scenario);
    let mut play = game(scenario);
    facilitate(
        &mut play,
        &FacilitatorCommand::MoveNation { nation: ardel, meter: NationMeter::Attention, by: 8 },
    )
    .unwrap();
    for draft in [
        against(order(scenario, "declare_persona_non_grata"), tovren),
        about(order(scenario, "bulletin")),
        about(order(scenario, "open_case")),
        against(about(order(scenario, "grant_access")), tovren),
        about(order(scenario, "assess")),
        about(order(scenario, "run_fallback")),
    ] {
        submit(&mut play, ardel, SeatCommand::Seal(draft)).unwrap();
    }
    let mark = resolve(&mut play);
    let families: Vec<_> = since(&play, mark)
        .iter()
        .filter_map(|event| {
            if let Event::Happened { order, .. } = event {
                Some(scenario.actions[order.at()].family)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(families.len(), 6);
    assert!(families.is_sorted(), "{families:?}");
}

#[test]
fn work_counts_only_where_the_incident_runs() {
    let scenario = lantern();
    let (_, ismere, tovren) = ids(scenario);
    for (by, variant, works) in [(ismere, "gang", 2), (ismere, "update", 0), (tovren, "gang", 0)] {
        let variant = scenario.names.variants.place(variant).unwrap() as u8;
        let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
        play.choose_variant(Some(variant));
        go_to(&mut play, 1, Phase::Consultation);
        let ardel = nation(scenario, "ARDEL");
        let channel = if by == ismere { "un-ardel-ismere" } else { "un-ardel-tovren" };
        submit(
            &mut play,
            ardel,
            SeatCommand::Send(dispatch(DispatchKind::Notify, by, line(scenario, ardel, channel))),
        )
        .unwrap();
        advance(&mut play);
        submit(&mut play, by, SeatCommand::Seal(about(order(scenario, "isolate_hosts")))).unwrap();
        let mark = resolve(&mut play);
        let work = since(&play, mark)
            .iter()
            .find_map(|event| if let Event::Worked { work, .. } = event { Some(*work) } else { None });
        assert_eq!(work, Some(works));
    }
}

#[test]
fn a_seat_that_was_told_nothing_has_no_hosts_to_isolate() {
    let scenario = lantern();
    let (_, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    assert_eq!(
        submit(&mut play, ismere, SeatCommand::Seal(about(order(scenario, "isolate_hosts")))),
        Err(Refusal::NotConcerned)
    );
    assert_eq!(
        submit(&mut play, ismere, SeatCommand::Seal(about(order(scenario, "stand_down")))),
        Err(Refusal::NotConcerned)
    );
}

#[test]
fn lending_a_team_needs_a_consent_that_still_runs() {
    let scenario = lantern();
    let (ardel, _, tovren) = ids(scenario);
    let mut play = game(scenario);
    let team = SeatCommand::Seal(against(about(order(scenario, "send_team")), ardel));
    assert_eq!(submit(&mut play, tovren, team), Err(Refusal::NoConsent));
    submit(&mut play, ardel, SeatCommand::Seal(against(about(order(scenario, "grant_access")), tovren)))
        .unwrap();
    go_to(&mut play, 2, Phase::Consultation);
    submit(&mut play, tovren, team).unwrap();
    go_to(&mut play, 4, Phase::Consultation);
    assert_eq!(submit(&mut play, tovren, team), Err(Refusal::NoConsent));
}

#[test]
fn a_bad_reading_leads_the_desk_note_and_costs_tension() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    for (came, bad) in [(0, true), (99, false)] {
        let mut play = game(scenario);
        let subject = scenario.reading_keys[ardel.at() * 3 + ismere.at()];
        play.script_die(Die { purpose: Purpose::Reading, subject, turn: 1, nth: 0 }, came);
        let before = play.view(ardel).tension(ismere);
        let naming =
            OrderDraft { claim: Claim::K2, ..against(about(order(scenario, "name_publicly")), ismere) };
        submit(&mut play, ardel, SeatCommand::Seal(naming)).unwrap();
        let mark = resolve(&mut play);
        assert!(since(&play, mark).iter().any(
            |event| matches!(event, Event::ReadAs { reading, against: 30, .. } if (*reading == 0) == bad)
        ));
        assert_eq!(play.view(ardel).tension(ismere), before + 6 + 2 + if bad { 4 } else { 0 });
    }
}

#[test]
fn a_covert_act_is_noticed_by_20_and_10_for_each_point_of_capacity_and_its_traces_later() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let subject = scenario.notice_keys[ardel.at() * 3 + ismere.at()];
    let search = against(about(order(scenario, "covert_search")), ismere);
    for (first, second, noticed_in) in [(29, 99, Some(1)), (30, 29, Some(2)), (99, 99, None)] {
        let mut play = game(scenario);
        play.script_die(Die { purpose: Purpose::Notice, subject, turn: 1, nth: 3 }, first);
        play.script_die(Die { purpose: Purpose::Notice, subject, turn: 2, nth: 2 }, second);
        play.script_die(Die { purpose: Purpose::Notice, subject, turn: 3, nth: 1 }, 99);
        submit(&mut play, ardel, SeatCommand::Seal(search)).unwrap();
        go_to(&mut play, 4, Phase::Review);
        let mut turn = 0;
        let mut noticed = None;
        for event in &play.observer {
            match event {
                Event::PhaseBegan { turn: now, .. } => turn = *now,
                Event::Noticed { victim, against, .. } => {
                    assert_eq!((*victim, *against), (ismere, 30));
                    noticed.get_or_insert(turn);
                }
                _ => {}
            }
        }
        assert_eq!(noticed, noticed_in);
    }
}

#[test]
fn free_text_waits_for_a_ruling_and_is_never_lost() {
    let mut file = lantern_file();
    file.orders.push("something_else".into());
    let scenario = &compiled(file);
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    submit(&mut play, ardel, SeatCommand::Seal(order(scenario, "something_else"))).unwrap();
    let mark = resolve(&mut play);
    assert!(since(&play, mark).iter().any(|event| matches!(event, Event::InPreparation { .. })));
    go_to(&mut play, 2, Phase::Decision);
    let tags = lucca::framework::Tags::of(lucca::framework::Tag::Mediate);
    let ruling = FacilitatorCommand::Adjudicate {
        nation: ardel,
        slot: 0,
        outcome: lucca::engine::Outcome::Works,
        tags,
    };
    facilitate(&mut play, &ruling).unwrap();
    let mark = resolve(&mut play);
    assert!(
        since(&play, mark)
            .iter()
            .any(|event| matches!(event, Event::Happened { tags: done, .. } if done.has_all(tags)))
    );
}

// The turn.

#[test]
fn budgets_follow_capacity_and_pressure() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    assert_eq!(play.position().meter(ardel, NationMeter::Attention), 3);
    assert_eq!(play.position().meter(ismere, NationMeter::Attention), 2);
    assert_eq!(play.position().meter(ardel, NationMeter::Effort), 4);
    facilitate(
        &mut play,
        &FacilitatorCommand::MoveNation { nation: ardel, meter: NationMeter::Pressure, by: 100 },
    )
    .unwrap();
    let capital = play.position().meter(ardel, NationMeter::Capital);
    go_to(&mut play, 2, Phase::Briefing);
    assert_eq!(play.position().meter(ardel, NationMeter::Attention), 2, "one less at 70");
    assert_eq!(play.position().meter(ardel, NationMeter::Capital), capital + 1);
}
