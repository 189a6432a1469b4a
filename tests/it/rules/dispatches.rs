//! Given, when, then: channels, messages and answers.

use super::*;

#[test]
fn mail_of_an_exchange_is_there_when_it_closes() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(DispatchKind::Clarify, ismere, line(scenario, ardel, "un-ardel-ismere"))),
    )
    .unwrap();
    assert_eq!(play.view(ismere).inbox().count(), 0);
    advance(&mut play);
    let open = play.view(ismere).inbox().next().unwrap();
    assert_eq!((open.with, open.kind, open.state), (ardel, DispatchKind::Clarify, DispatchState::Open));
    // S3: two turns.
    assert_eq!(open.due, 3);
    assert_eq!(play.view(ardel).outbox().next().unwrap().state, DispatchState::Open);
}

#[test]
fn a_stale_line_forwards_at_the_end_of_the_turn_without_a_receipt() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(
            DispatchKind::AskMitigation,
            ismere,
            line(scenario, ardel, "tech-ardel-ismere"),
        )),
    )
    .unwrap();
    go_to(&mut play, 1, Phase::Review);
    assert_eq!(play.view(ismere).inbox().count(), 0);
    go_to(&mut play, 2, Phase::Briefing);
    assert_eq!(play.view(ismere).inbox().count(), 1);
    assert!(
        play.observer
            .iter()
            .any(|event| matches!(event, Event::Delivered { receipt: false, opens: true, .. }))
    );
    let own = play.view(ardel).outbox().next().unwrap();
    assert_eq!((own.state, own.due), (DispatchState::UnderWay, 0), "nobody told the sender");
}

#[test]
fn what_is_sent_on_a_dead_line_is_lost_and_starts_no_clock() {
    let mut file = lantern_file();
    file.channels.iter_mut().find(|channel| channel.id == "tech-ardel-ismere").unwrap().health =
        Health::KnockedOut;
    let scenario = &compiled(file);
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(
            DispatchKind::AskMitigation,
            ismere,
            line(scenario, ardel, "tech-ardel-ismere"),
        )),
    )
    .unwrap();
    go_to(&mut play, 4, Phase::Briefing);
    assert!(play.observer.iter().any(|event| matches!(event, Event::WentAstray { .. })));
    let told = |event: &Event| {
        matches!(event, Event::Lapsed { .. } | Event::Knew { level: Knowledge::Notified, .. })
    };
    assert!(!play.observer.iter().any(told));
    assert_eq!(play.view(ardel).outbox().next().unwrap().state, DispatchState::UnderWay);
}

#[test]
fn a_line_known_to_be_cut_is_refused_and_left_out_of_the_moves() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    let channel = ChannelId::from_at(scenario.names.channels.place("un-ardel-ismere").unwrap());
    facilitate(&mut play, &FacilitatorCommand::SetLine { channel, health: Health::Cut }).unwrap();
    let number = line(scenario, ardel, "un-ardel-ismere");
    assert_eq!(
        submit(&mut play, ardel, SeatCommand::Send(dispatch(DispatchKind::Clarify, ismere, number))),
        Err(Refusal::LineCut)
    );
    assert_eq!(play.view(ardel).lines_to(ismere) & 1 << number, 0);
    assert_eq!(
        submit(&mut play, ardel, SeatCommand::Send(dispatch(DispatchKind::Clarify, ids(scenario).2, number))),
        Err(Refusal::NoLine)
    );
}

#[test]
fn three_dispatches_and_the_first_notice_are_free() {
    let scenario = lantern();
    let (ardel, ismere, tovren) = ids(scenario);
    let mut play = game(scenario);
    let number = line(scenario, ardel, "un-ardel-ismere");
    let have = |play: &Game<'_>| play.position().meter(ardel, NationMeter::Attention);
    let full = have(&play);
    for kind in [
        DispatchKind::Notify,
        DispatchKind::AskHelp,
        DispatchKind::Clarify,
        DispatchKind::Warn,
        DispatchKind::Offer,
        DispatchKind::Ping,
    ] {
        submit(&mut play, ardel, SeatCommand::Send(dispatch(kind, ismere, number))).unwrap();
        assert_eq!(have(&play), full, "{kind:?}");
    }
    let other = line(scenario, ardel, "un-ardel-tovren");
    submit(&mut play, ardel, SeatCommand::Send(dispatch(DispatchKind::Notify, tovren, other))).unwrap();
    assert_eq!(have(&play), full - 1, "the second notice is the fourth that counts");
}

#[test]
fn testing_the_lines_tells_what_they_are() {
    let scenario = lantern();
    let (ardel, ..) = ids(scenario);
    let mut play = game(scenario);
    let number = line(scenario, ardel, "tech-ardel-ismere");
    assert_eq!(play.view(ardel).line(number).unwrap().1, Known::Untested);
    submit(&mut play, ardel, SeatCommand::CheckLines).unwrap();
    assert_eq!(play.view(ardel).line(number).unwrap().1, Known::As(Health::Stale));
    assert_eq!(submit(&mut play, ardel, SeatCommand::CheckLines), Err(Refusal::AlreadyDone));
}

// Requests and clocks.

#[test]
fn an_acknowledgement_calms_and_is_heard_when_the_exchange_closes() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    let (tension, trust) = (play.view(ardel).tension(ismere), play.view(ardel).trust(ismere));
    let handle = request(&play, ismere);
    submit(&mut play, ismere, SeatCommand::Acknowledge(handle)).unwrap();
    assert_eq!(submit(&mut play, ismere, SeatCommand::Acknowledge(handle)), Err(Refusal::AlreadyDone));
    assert_eq!(play.view(ardel).outbox().next().unwrap().state, DispatchState::Open);
    advance(&mut play);
    assert_eq!(play.view(ardel).outbox().next().unwrap().state, DispatchState::Acknowledged);
    assert_eq!((play.view(ardel).tension(ismere), play.view(ardel).trust(ismere)), (tension - 3, trust + 3));
}

#[test]
fn declining_needs_a_reason_and_closes_the_request() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::AskHelp, Fields::default());
    let to = request(&play, ismere);
    let reply =
        |reason| SeatCommand::Reply { to, how: Answer::Declined, reason, evidence: None, text: TextId(0) };
    assert_eq!(submit(&mut play, ismere, reply(None)), Err(Refusal::NeedsReason));
    assert_eq!(submit(&mut play, ismere, reply(Some(Reason::None))), Err(Refusal::NeedsReason));
    submit(&mut play, ismere, reply(Some(Reason::NoMeans))).unwrap();
    advance(&mut play);
    assert_eq!(play.view(ardel).outbox().count(), 0);
    go_to(&mut play, 4, Phase::Review);
    assert!(!play.observer.iter().any(|event| matches!(event, Event::Lapsed { .. })));
}

#[test]
fn silence_lapses_at_the_end_of_the_due_turn_and_costs_trust() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    let trust = play.view(ardel).trust(ismere);
    go_to(&mut play, 3, Phase::Decision);
    assert_eq!(play.view(ismere).inbox().count(), 1);
    let mark = resolve(&mut play);
    assert!(
        since(&play, mark).iter().any(|event| matches!(event, Event::Lapsed { from, .. } if *from == ardel))
    );
    assert_eq!(play.view(ardel).trust(ismere), trust - 5);
    assert_eq!(play.view(ardel).outbox().count(), 0);
    // It can still be answered, late.
    assert_eq!(play.view(ismere).inbox().map(|open| open.state).collect::<Vec<_>>(), [DispatchState::Lapsed]);
    go_to(&mut play, 4, Phase::Consultation);
    let late = request(&play, ismere);
    assert_eq!(submit(&mut play, ismere, SeatCommand::Report(late)), Err(Refusal::NotOpen));
    let reply =
        SeatCommand::Reply { to: late, how: Answer::Full, reason: None, evidence: None, text: TextId(0) };
    submit(&mut play, ismere, reply).unwrap();
    assert_eq!(play.view(ismere).inbox().count(), 0);
}

#[test]
fn two_empty_reports_are_a_lapse() {
    let scenario = lantern();
    let (_, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    let handle = request(&play, ismere);
    submit(&mut play, ismere, SeatCommand::Report(handle)).unwrap();
    submit(&mut play, ismere, SeatCommand::Report(handle)).unwrap();
    let mark = resolve(&mut play);
    assert!(since(&play, mark).iter().any(|event| matches!(event, Event::Lapsed { .. })));
}

#[test]
fn an_open_clock_is_open_at_endex_and_not_lapsed() {
    let scenario = lantern();
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    resolve(&mut play);
    facilitate(&mut play, &FacilitatorCommand::Endex).unwrap();
    assert!(!play.observer.iter().any(|event| matches!(event, Event::Lapsed { .. })));
    assert_eq!(facilitate(&mut play, &FacilitatorCommand::Endex), Err(Refusal::Over));
}

#[test]
fn asking_the_same_again_opens_no_second_clock() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = asked(scenario, DispatchKind::Clarify, Fields::default());
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(DispatchKind::Clarify, ismere, line(scenario, ardel, "un-ardel-ismere"))),
    )
    .unwrap();
    advance(&mut play);
    assert_eq!(play.view(ismere).inbox().count(), 1);
}

#[test]
fn what_comes_with_the_last_exchange_counts_from_the_next_turn() {
    let scenario = lantern();
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    advance(&mut play);
    advance(&mut play);
    submit(
        &mut play,
        ardel,
        SeatCommand::Send(dispatch(DispatchKind::Clarify, ismere, line(scenario, ardel, "un-ardel-ismere"))),
    )
    .unwrap();
    advance(&mut play);
    assert_eq!(play.view(ismere).inbox().next().unwrap().due, 4);
}

#[test]
fn a_notice_with_facts_takes_its_addressee_up_the_ladder_and_one_without_does_not() {
    let scenario = lantern();
    let (_, ismere, _) = ids(scenario);
    let with = asked(scenario, DispatchKind::Notify, Fields::default().with(Field::Facts));
    assert_eq!(with.view(ismere).knowledge(Handle(1)), Knowledge::Notified);
    let without = asked(scenario, DispatchKind::Notify, Fields::default());
    assert_eq!(without.view(ismere).knowledge(Handle(1)), Knowledge::Unaware);
}

/// A/70/174 13(h): right State, critical infrastructure named, facts, something doable, no public ultimatum.
#[test]
fn a_request_is_appropriate_only_with_all_it_needs() {
    let scenario = lantern();
    let full: Fields = [Field::Facts, Field::CriticalNamed, Field::Doable].into_iter().collect();
    let appropriate = |kind, fields| {
        let play = asked(scenario, kind, fields);
        play.observer.iter().any(|event| matches!(event, Event::Delivered { appropriate: true, .. }))
    };
    assert!(appropriate(DispatchKind::AskMitigation, full));
    assert!(appropriate(DispatchKind::AskHelp, full));
    assert!(!appropriate(DispatchKind::Clarify, full));
    assert!(!appropriate(DispatchKind::AskHelp, full.with(Field::PublicUltimatum)));
    for missing in [Field::Facts, Field::CriticalNamed, Field::Doable] {
        assert!(
            !appropriate(DispatchKind::AskHelp, full.iter().filter(|field| *field != missing).collect()),
            "{missing:?}"
        );
    }
}

// Orders.
