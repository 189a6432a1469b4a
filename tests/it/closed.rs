//! Leaks and loopholes that were found once and stay closed: each test is the case that showed one.

use crate::rules::*;
use crate::support::*;
use lucca::engine::{
    Answer, Claim, DispatchState, Event, FacilitatorCommand, OrderDraft, PairMeter, Phase, Play, SeatCommand,
    Seed, Unless, advance, facilitate,
};
use lucca::framework::{DispatchKind, Fields, RuleKind, Verdict, Wake, When};
use lucca::scenario::*;
use lucca::scoring::{Ledger, Rubric};
use lucca::session::SeatFeed;

/// What a sender sees must not tell a stale line, which delivers late, from a dead one, which loses.
#[test]
fn a_stale_line_and_a_dead_one_look_alike_to_the_sender() {
    let streams: Vec<Vec<String>> = [Health::Stale, Health::KnockedOut]
        .into_iter()
        .map(|health| {
            let mut file = lantern_file();
            file.injects.clear();
            file.channels.iter_mut().find(|channel| channel.id == "tech-ardel-ismere").unwrap().health =
                health;
            let scenario = &compiled(file);
            let (ardel, ismere, _) = ids(scenario);
            let mut play = Play::new(scenario, Seed::from_number(1), SeatFeed::new(scenario));
            play.choose_variant(Some(0));
            go_to(&mut play, 1, Phase::Consultation);
            for kind in [DispatchKind::Notify, DispatchKind::Warn, DispatchKind::CallToStop] {
                submit(
                    &mut play,
                    ardel,
                    SeatCommand::Send(dispatch(kind, ismere, line(scenario, ardel, "tech-ardel-ismere"))),
                )
                .unwrap();
            }
            go_to(&mut play, 4, Phase::Review);
            play.observer.lines(ardel, scenario)
        })
        .collect();
    assert_eq!(streams[0], streams[1]);
}

#[test]
fn the_victim_of_an_unnoticed_disruption_is_not_told_that_it_was_one() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = Play::new(scenario, Seed::from_number(1), SeatFeed::new(scenario));
    for nth in 0..4 {
        let subject = scenario.notice_keys[ardel.at() * 3 + ismere.at()];
        play.script_die(
            lucca::engine::Die { purpose: lucca::engine::Purpose::Notice, subject, turn: 1, nth },
            99,
        );
    }
    go_to(&mut play, 1, Phase::Consultation);
    submit(&mut play, ardel, SeatCommand::Seal(against(order(scenario, "disrupt_grid"), ismere))).unwrap();
    go_to(&mut play, 1, Phase::Review);
    let told = play.observer.lines(ismere, scenario);
    let service: Vec<&String> = told.iter().filter(|line| line.contains("\"service\"")).collect();
    assert!(!service.is_empty() && service.iter().all(|line| !line.contains("why")));
}

#[test]
fn an_order_waits_for_its_own_request_and_not_for_an_old_one() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    // The first question is acknowledged and answered.
    let to = request(&play, ismere);
    submit(
        &mut play,
        ismere,
        SeatCommand::Reply { to, how: Answer::Full, reason: None, evidence: None, text: TextId(0) },
    )
    .unwrap();
    go_to(&mut play, 2, Phase::Consultation);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(DispatchKind::AskHelp, ismere, line(scenario, ardel, "un-ardel-ismere"))),
    )
    .unwrap();
    advance(&mut play);
    let naming = OrderDraft {
        claim: Claim::K2,
        unless: Unless::Answered,
        ..against(about(order(scenario, "name_publicly")), ismere)
    };
    submit(&mut play, ardel, SeatCommand::Seal(naming)).unwrap();
    let mark = resolve(&mut play);
    assert!(
        since(&play, mark).iter().any(|event| matches!(event, Event::Happened { claim: Claim::K2, .. })),
        "the second question is still open"
    );
}

/// Declined is answered too, and heard before the Decision ends.
#[test]
fn a_reasoned_no_is_an_answer_to_wait_for() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::AskHelp, Fields::default());
    let naming = OrderDraft {
        claim: Claim::K2,
        unless: Unless::Answered,
        ..against(about(order(scenario, "name_publicly")), ismere)
    };
    submit(&mut play, ardel, SeatCommand::Seal(naming)).unwrap();
    let to = request(&play, ismere);
    submit(
        &mut play,
        ismere,
        SeatCommand::Reply {
            to,
            how: Answer::Declined,
            reason: Some(lucca::engine::Reason::NoMeans),
            evidence: None,
            text: TextId(0),
        },
    )
    .unwrap();
    let mark = resolve(&mut play);
    assert!(since(&play, mark).iter().any(|event| matches!(event, Event::Withheld { .. })));
}

/// Two who each wait for the other to publish both publish: neither learns what the other had sealed.
#[test]
fn waiting_for_each_other_tells_nothing() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    for (by, other) in [(ardel, ismere), (ismere, ardel)] {
        let naming = OrderDraft {
            claim: Claim::K1,
            unless: Unless::TheyPublish,
            ..against(about(order(scenario, "name_publicly")), other)
        };
        submit(&mut play, by, SeatCommand::Seal(naming)).unwrap();
    }
    let mark = resolve(&mut play);
    assert_eq!(since(&play, mark).iter().filter(|event| matches!(event, Event::Happened { .. })).count(), 2);
}

#[test]
fn a_slow_line_still_delivers_what_asks_for_nothing() {
    let mut file = lantern_file();
    file.channels.push(ChannelFile {
        id: "good-offices".into(),
        die: None,
        kind: "CH-19".into(),
        ends: ("ARDEL".into(), "TOVREN".into()),
        health: Health::Good,
        gone: String::new(),
        tested: true,
        role: SeatRole::Head,
    });
    let scenario = &compiled(file);
    let (ardel, _, tovren) = ids(scenario);
    let mut play = game(scenario);
    advance(&mut play);
    advance(&mut play);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(DispatchKind::Offer, tovren, line(scenario, ardel, "good-offices"))),
    )
    .unwrap();
    go_to(&mut play, 4, Phase::Briefing);
    assert!(play.observer.iter().any(|event| matches!(event, Event::Delivered { .. })));
    go_to(&mut play, 4, Phase::Review);
    assert!(
        play.position()
            .dispatches(ardel)
            .iter()
            .filter(|dispatch| dispatch.state != DispatchState::Free)
            .count()
            <= 1
    );
}

#[test]
fn a_merged_turn_does_not_run_out_a_clock() {
    let scenario = lantern();
    let (_, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    assert_eq!(play.view(ismere).inbox().next().unwrap().due, 3);
    go_to(&mut play, 3, Phase::Briefing);
    facilitate(&mut play, &FacilitatorCommand::MergeTurn).unwrap();
    go_to(&mut play, 3, Phase::Review);
    assert_eq!(play.view(ismere).inbox().next().unwrap().due, 4);
}

#[test]
fn work_adds_up_over_turns_and_a_team_from_outside_helps() {
    let scenario = lantern();
    let (ardel, _, tovren) = ids(scenario);
    let mut play = game(scenario);
    submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "direct_operators")))).unwrap();
    submit(&mut play, ardel, SeatCommand::Seal(against(about(order(scenario, "grant_access")), tovren)))
        .unwrap();
    go_to(&mut play, 2, Phase::Consultation);
    assert_eq!(
        play.position().incidents.iter().map(|incident| incident.contained).max(),
        Some(1),
        "a turn gone by takes nothing away"
    );
    submit(&mut play, tovren, SeatCommand::Seal(against(about(order(scenario, "send_team")), ardel)))
        .unwrap();
    let mark = resolve(&mut play);
    assert!(
        since(&play, mark)
            .iter()
            .any(|event| matches!(event, Event::Worked { by, work: 1, .. } if *by == tovren))
    );
}

#[test]
fn a_claim_strains_by_how_far_it_goes_and_costs_trust_while_a_question_is_open() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    // Two more, since nobody was told in private before.
    for (claim, strain) in [(Claim::K1, 3), (Claim::K2, 6), (Claim::K3, 8), (Claim::K4, 10), (Claim::K5, 14)]
    {
        let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
        let subject = scenario.reading_keys[ardel.at() * 3 + ismere.at()];
        play.script_die(
            lucca::engine::Die { purpose: lucca::engine::Purpose::Reading, subject, turn: 1, nth: 0 },
            99,
        );
        let (tension, trust) = (play.view(ardel).tension(ismere), play.view(ismere).trust(ardel));
        submit(
            &mut play,
            ardel,
            SeatCommand::Seal(OrderDraft {
                claim,
                ..against(about(order(scenario, "name_publicly")), ismere)
            }),
        )
        .unwrap();
        resolve(&mut play);
        assert_eq!(play.view(ardel).tension(ismere), tension + strain + 2, "{claim:?}");
        assert_eq!(play.view(ismere).trust(ardel), trust - 6);
    }
}

/// A baseless namer frees nobody: who speaks second has to have asked as the first should have.
#[test]
fn an_earlier_namer_does_not_excuse_a_charge() {
    let scenario = lantern();
    let (ardel, ismere, tovren) = ids(scenario);
    let incident = IncidentId::from_at(scenario.names.incidents.place("dark-lights").unwrap());
    let mut play = Play::new(scenario, Seed::from_number(1), SeatFeed::new(scenario));
    go_to(&mut play, 2, Phase::Consultation);
    const ASKED: u16 = 0b10;
    let handle = play.view(ardel).incident_handle(incident);
    assert!(
        handle.0 != 0
            && play.view(ardel).claim_missing(ismere, handle, Claim::K2, Fields(0)) & ASKED == ASKED
    );
    let named = ActionId::from_at(scenario.names.actions.place("name_publicly").unwrap());
    let tags = scenario.actions[named.at()].tags;
    let said = Fields(0);
    play.replay(Event::Happened {
        by: tovren,
        order: named,
        other: Some(ismere),
        incident: Some(incident),
        claim: Claim::K2,
        tags,
        said,
    });
    assert_eq!(play.view(ardel).claim_missing(ismere, handle, Claim::K2, said) & ASKED, ASKED);
    assert_ne!(play.view(ardel).claim_missing(ismere, handle, Claim::K5, said) & 0b1000, 0);
}

#[test]
fn only_whose_contact_has_gone_can_refresh_it() {
    let scenario = lantern();
    for (by, health) in [("ARDEL", Health::Stale), ("ISMERE", Health::Good)] {
        let mut play = Play::new(scenario, Seed::from_number(1), Vec::<Event>::new());
        go_to(&mut play, 0, Phase::Preparation);
        let card = CardId::from_at(scenario.names.cards.place("refresh_entry").unwrap());
        submit(&mut play, nation(scenario, by), SeatCommand::PickCard(card)).unwrap();
        go_to(&mut play, 1, Phase::Briefing);
        let line = scenario.names.channels.place("tech-ardel-ismere").unwrap();
        assert_eq!(play.position().channels[line].health, health, "{by}");
    }
}

/// N03 is about a State's own territory, whoever works there: 28(e) and Dinard norm 3 name non-State actors
/// and criminals.
#[test]
fn silence_on_a_notice_is_judged_by_what_is_true() {
    let scenario = lantern();
    let rubric = Rubric::compile(framework(), scenario);
    let (ardel, ismere, tovren) = ids(scenario);
    let cases = [
        ("bureau", ismere, Some("N03-silent")),
        ("gang", ismere, Some("N03-silent")),
        ("update", ismere, None),
        ("gang", tovren, None),
    ];
    for (variant, to, rule) in cases {
        let mut play = Play::new(scenario, Seed::from_number(1), Ledger::new(&rubric, scenario));
        play.choose_variant(scenario.names.variants.place(variant).map(|at| at as u8));
        go_to(&mut play, 1, Phase::Consultation);
        let channel = if to == ismere { "un-ardel-ismere" } else { "un-ardel-tovren" };
        submit(
            &mut play,
            ardel,
            SeatCommand::Send(dispatch(DispatchKind::Notify, to, line(scenario, ardel, channel))),
        )
        .unwrap();
        go_to(&mut play, 4, Phase::Review);
        let of_addressee = |finding: &&lucca::scoring::Finding| finding.nation == to;
        let found: Vec<&str> = play
            .observer
            .findings
            .iter()
            .filter(of_addressee)
            .map(|finding| play.observer.source(finding).id.as_str())
            .filter(|id| id.starts_with("N03"))
            .collect();
        assert_eq!(found, rule.into_iter().collect::<Vec<_>>(), "{variant}");
    }
}

/// A question that has not arrived leaves nobody time to answer.
#[test]
fn asking_on_a_line_that_does_not_work_is_still_asking() {
    let scenario = lantern();
    let rubric = Rubric::compile(framework(), scenario);
    let (ardel, ismere, _) = ids(scenario);
    let mut play = Play::new(scenario, Seed::from_number(1), Ledger::new(&rubric, scenario));
    go_to(&mut play, 1, Phase::Consultation);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(
            DispatchKind::Clarify,
            ismere,
            line(scenario, ardel, "tech-ardel-ismere"),
        )),
    )
    .unwrap();
    submit(&mut play, ardel, SeatCommand::Seal(about(order(scenario, "assess")))).unwrap();
    submit(
        &mut play,
        ardel,
        SeatCommand::Seal(OrderDraft {
            claim: Claim::K2,
            ..against(about(order(scenario, "name_publicly")), ismere)
        }),
    )
    .unwrap();
    go_to(&mut play, 1, Phase::Review);
    let found: Vec<&str> =
        play.observer.findings.iter().map(|finding| play.observer.source(finding).id.as_str()).collect();
    // Neither traffic nor time nor the caveat: more than one condition of the ladder is missing.
    assert!(found.contains(&"N02-claim-bare"), "{found:?}");
    assert!(lucca::engine::asking(
        play.position(),
        ardel,
        ismere,
        Some(IncidentId::from_at(scenario.names.incidents.place("dark-lights").unwrap()))
    ));
}

#[test]
fn conditions_of_rules_are_bounded() {
    let mut file = lantern_file();
    let mut rule = framework().rules()[0].clone();
    (rule.id, rule.wakes, rule.kind, rule.verdict) =
        ("own".into(), Wake::Happened, RuleKind::Duty, Verdict::Missed);
    rule.when = Some(When::All(vec![When::Victim; 129]));
    file.rules.push(rule);
    let faults = compile("rules.ron", file, framework()).unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == "rule-size"), "{faults:?}");
}

#[test]
fn an_order_that_is_read_needs_its_readings_and_an_offered_order_can_be_given() {
    let mut file = lantern_file();
    let mut own = framework().orders.iter().find(|order| order.id == "name_publicly").unwrap().clone();
    (own.id, own.readings) = ("own_words".into(), vec![]);
    file.own_orders.push(OwnOrderFile { die: None, seats: vec![], role: SeatRole::Head, order: own });
    file.orders.clear();
    file.injects[0].effects.push(InjectEffectFile::Order("ARDEL".into(), "bulletin".into()));
    let faults = compile("own.ron", file, framework()).unwrap_err();
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["readings"], "{faults:?}");
}

/// Case that showed it: a log forged with checks that fit, in which harm falls on another State's sector.
#[test]
fn a_forged_harm_does_not_stop_the_telling() {
    let text = crate::log::log_text(lantern(), 1);
    let forged: Vec<String> = text
        .lines()
        .map(|line| {
            line.replace(
                "\"nation\":\"ISMERE\",\"sector\":\"ISMERE.health\"",
                "\"nation\":\"TOVREN\",\"sector\":\"ARDEL.health\"",
            )
        })
        .collect();
    assert_ne!(forged.join("\n"), text.trim_end());
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("forged-harm.jsonl");
    std::fs::write(&path, crate::log::rechained(&forged)).unwrap();
    let output =
        std::process::Command::new(env!("CARGO_BIN_EXE_lucca")).arg("replay").arg(&path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The misperception of a reader is known to neither side; its meter moves under the same name as the act
/// itself.
#[test]
fn no_seat_is_told_that_it_was_misread() {
    let scenario = lantern();
    let mut play = Play::new(scenario, Seed::from_number(2), SeatFeed::new(scenario));
    run(&mut play, &mut random_seats(scenario), |_| {});
    for seat in scenario.nation_ids() {
        assert!(play.observer.lines(seat, scenario).iter().all(|line| !line.contains("misread")));
    }
    assert_eq!(PairMeter::Misreading.bounds(), (5, 70));
}

/// What a search brings depends on whose systems were searched.
#[test]
fn a_search_finds_only_what_lies_where_it_looks() {
    let scenario = lantern();
    let (ardel, ismere, tovren) = ids(scenario);
    for (at, found) in [(ismere, 1), (ardel, 0)] {
        let mut play = game(scenario);
        submit(&mut play, tovren, SeatCommand::Seal(against(about(order(scenario, "covert_search")), at)))
            .unwrap();
        resolve(&mut play);
        assert_eq!(play.view(tovren).evidence_count(), found);
    }
}

/// What was never done cannot be undone; once done, it can.
#[test]
fn an_order_that_undoes_needs_something_to_undo() {
    let mut file = lantern_file();
    if !file.orders.is_empty() && !file.orders.iter().any(|order| order == "withdraw_accusation") {
        file.orders.push("withdraw_accusation".into());
    }
    let scenario = &compiled(file);
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    let withdraw = against(about(order(scenario, "withdraw_accusation")), ismere);
    assert!(!play.view(ardel).moves().contains(withdraw.action));
    let refused = submit(&mut play, ardel, SeatCommand::Seal(withdraw));
    assert_eq!(refused.unwrap_err().code(), "order/nothing-to-undo");
    let naming = OrderDraft { claim: Claim::K2, ..against(about(order(scenario, "name_publicly")), ismere) };
    submit(&mut play, ardel, SeatCommand::Seal(naming)).unwrap();
    go_to(&mut play, 2, Phase::Decision);
    assert!(play.view(ardel).moves().contains(withdraw.action));
    submit(&mut play, ardel, SeatCommand::Seal(withdraw)).unwrap();
}

/// What a delegation answers in its own words reaches the asker, and nobody else.
#[test]
fn an_answer_carries_words() {
    let scenario = lantern();
    let (ardel, ismere, tovren) = ids(scenario);
    let mut play = Play::new(scenario, Seed::from_number(1), SeatFeed::new(scenario));
    go_to(&mut play, 1, Phase::Consultation);
    let question = dispatch(DispatchKind::Clarify, ismere, line(scenario, ardel, "un-ardel-ismere"));
    submit(&mut play, ardel, SeatCommand::Send(question)).unwrap();
    advance(&mut play);
    let to = play.view(ismere).inbox().next().unwrap().handle;
    submit(
        &mut play,
        ismere,
        SeatCommand::Reply { to, how: Answer::Full, reason: None, evidence: None, text: TextId(7) },
    )
    .unwrap();
    go_to(&mut play, 2, Phase::Consultation);
    let heard = |seat| {
        play.observer
            .of(seat)
            .iter()
            .any(|(_, seen)| matches!(seen, lucca::engine::Seen::HeardAnswer { text: TextId(7), .. }))
    };
    assert!(heard(ardel) && !heard(tovren) && !heard(ismere));
}
