//! Given, when, then: rules of the engine, one at a time, on events.

use crate::support::*;
use lucca::engine::{
    Answer, Claim, Consequence, Die, DispatchDraft, DispatchState, Event, FacilitatorCommand, Handle, Known,
    NationMeter, OrderDraft, PairMeter, Phase, Play, Purpose, Reason, Refusal, SeatCommand, Seed, Unless,
    Why, advance, facilitate,
};
use lucca::framework::{DispatchKind, Field, Fields, Knowledge};
use lucca::scenario::*;

pub type Game<'s> = Play<'s, Vec<Event>>;

/// A play at the first exchange of turn 1, with nothing prepared.
pub fn game(scenario: &Scenario) -> Game<'_> {
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
    play.choose_variant(Some(0));
    go_to(&mut play, 1, Phase::Consultation);
    play
}

pub fn ids(scenario: &Scenario) -> (NationId, NationId, NationId) {
    (nation(scenario, "ARDEL"), nation(scenario, "ISMERE"), nation(scenario, "TOVREN"))
}

/// The number a seat gives a channel.
pub fn line(scenario: &Scenario, seat: NationId, channel: &str) -> u8 {
    scenario.line_of(seat, ChannelId::from_at(scenario.names.channels.place(channel).unwrap()))
}

pub fn dispatch(kind: DispatchKind, to: NationId, line: u8) -> DispatchDraft {
    DispatchDraft {
        kind,
        to,
        line,
        incident: Some(Handle(1)),
        fields: Fields::default().with(Field::Facts),
        evidence: None,
        tlp: Tlp::Amber,
        consequence: Consequence::None,
        text: TextId(0),
    }
}

pub fn order(scenario: &Scenario, name: &str) -> OrderDraft {
    let action = ActionId::from_at(scenario.names.actions.place(name).unwrap());
    OrderDraft { reason: Reason::Duty, confidence: 1, ..OrderDraft::of(action) }
}

pub fn about(draft: OrderDraft) -> OrderDraft {
    OrderDraft { incident: Some(Handle(1)), ..draft }
}

pub fn against(draft: OrderDraft, other: NationId) -> OrderDraft {
    OrderDraft { other: Some(other), ..draft }
}

/// What happened since a mark.
pub fn since<'p>(play: &'p Game<'_>, mark: usize) -> &'p [Event] {
    &play.observer[mark..]
}

pub fn resolve(play: &mut Game<'_>) -> usize {
    let turn = play.position().turn;
    go_to(play, turn, Phase::Decision);
    let mark = play.observer.len();
    go_to(play, turn, Phase::Review);
    mark
}

// Dispatches and lines.

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

/// A play in which Ismere has a request of Ardel before it, in the second exchange of turn 1.
pub fn asked<'s>(scenario: &'s Scenario, kind: DispatchKind, fields: Fields) -> Game<'s> {
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    let draft = DispatchDraft { fields, ..dispatch(kind, ismere, line(scenario, ardel, "un-ardel-ismere")) };
    submit(&mut play, ardel, SeatCommand::Send(draft)).unwrap();
    advance(&mut play);
    play
}

pub fn request(play: &Game<'_>, seat: NationId) -> Handle {
    play.view(seat).inbox().next().unwrap().handle
}

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
