//! The worked turn: its starting position, messages, orders and meters.

use super::*;

#[test]
fn the_start_is_as_told() {
    let mut play = Play::new(substation(), Seed::from_number(3), Vec::<Event>::new());
    set_up(&mut play, AS_TOLD);
    let [a, b, c] = abc();
    assert_eq!(reads(&play, a)[..3], [31, 31, 8]);
    assert_eq!(play.view(a).meter(NationMeter::Pressure), 66);
    go_to(&mut play, 3, Phase::Consultation);
    let budget = |nation| {
        [NationMeter::Attention, NationMeter::Effort, NationMeter::Capital]
            .map(|meter| play.view(nation).meter(meter))
    };
    assert_eq!([budget(a), budget(b), budget(c)], [[4, 4, 6], [2, 1, 5], [3, 4, 5]]);
    assert_eq!([a, b, c].map(|nation| play.view(nation).meter(NationMeter::Pressure)), [74, 30, 20]);
    assert_eq!(
        [(a, b), (a, c), (b, a), (b, c), (c, a), (c, b)].map(|(of, to)| play.view(of).trust(to)),
        [40, 48, 45, 52, 50, 50]
    );
    assert_eq!([(a, b), (a, c), (b, c)].map(|(one, two)| play.view(one).tension(two)), [44, 24, 18]);
    assert_eq!(play.position().pair_meter(b, a, PairMeter::Misreading), 45);
    assert_eq!(play.view(a).services()[usize::from(substation().sectors[0].people != 400_000)], 62);
    // Two items came with the Briefing: the traffic, and the words that were planted.
    assert_eq!(reads(&play, a)[..3], [38, 48, 5]);
    assert_eq!(play.position().knowledge(c, incident()), Knowledge::Aware);
    let tech = substation().names.channels.place("tech-ab").unwrap();
    assert_eq!(play.position().channels[tech].health, Health::Stale);
    assert_eq!(
        play.view(a).line(line(a, "tech-ab")).unwrap().1,
        lucca::engine::Known::Untested,
        "nobody was told"
    );
}

#[test]
fn consultation_goes_as_told() {
    let mut play = Play::new(substation(), Seed::from_number(3), Vec::<Event>::new());
    set_up(&mut play, AS_TOLD);
    consult(&mut play);
    let [a, b, _] = abc();
    assert_eq!(play.position().knowledge(b, incident()), Knowledge::Notified);
    assert_eq!(reads(&play, a)[..3], [24, 60, 6]);
    let question = play.view(a).outbox().find(|open| open.kind == DispatchKind::Clarify).unwrap();
    assert_eq!((question.state, question.due), (DispatchState::Acknowledged, 4));
    let request = play.view(a).outbox().find(|open| open.kind == DispatchKind::AskMitigation).unwrap();
    assert_eq!((request.state, request.due), (DispatchState::UnderWay, 0), "no receipt, no clock");
    assert_eq!(play.view(a).tension(b), 41);
    assert_eq!(play.view(a).trust(b), 43);
}

#[test]
fn resolution_goes_as_told() {
    let rubric = rubric();
    let play = played(&rubric, AS_TOLD);
    let [a, b, c] = abc();
    let events = &play.observer.1.1.1;
    let at = |fits: &dyn Fn(&Event) -> bool| {
        events.iter().position(fits).unwrap_or_else(|| panic!("it never came"))
    };
    let happened = |by: NationId, name: &str| {
        let action = ActionId::from_at(substation().names.actions.place(name).unwrap());
        at(&|event| matches!(event, Event::Happened { by: who, order, .. } if *who == by && *order == action))
    };
    // e1 to e9, families in their order.
    let e1 = happened(a, "run_fallback");
    let (e2, e3, e4) =
        (happened(b, "isolate_hosts"), happened(c, "stand_down"), happened(a, "image_systems"));
    let e5 = at(&|event| matches!(event, Event::Found { by, .. } if *by == b));
    let (e6, e7) = (happened(c, "send_team"), happened(a, "name_publicly"));
    let e8 = happened(c, "erase_traces");
    let e9 = at(&|event| matches!(event, Event::Harmed { .. }));
    let protect = [e1, e2, e3];
    assert!(
        protect.iter().all(|event| *event < e4.min(e5)) && e4.max(e5) < e6 && e6 < e7 && e7 < e8 && e8 < e9
    );
    assert!(events.iter().any(|event| matches!(event, Event::ServiceMoved { by: 12, .. })));
    assert!(
        events.iter().any(|event| matches!(event, Event::ReadAs { came: 22, against: 30, reading: 0, .. }))
    );
    assert!(events.iter().any(|event| matches!(event, Event::Unnoticed { came: 41, against: 30, .. })));
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::Harmed { nation, days: 52_000, .. } if *nation == a))
    );
    // The image was made before the hand reached the logs.
    assert!(!events.iter().any(|event| matches!(event, Event::Erased { .. })));
    let e9_def = substation().names.evidence.place("e9").unwrap();
    assert!(lucca::engine::holds(substation().ops(&substation().evidence[e9_def].appears), play.position()));
    assert_eq!(reads(&play, b)[1..3], [51, 26]);
    // Service: 62, 74 by the fallback, 15 more as the incident abates.
    let grid = play.position().services.iter().copied().find(|service| *service != 100).unwrap();
    assert_eq!(grid, 74 + 15);
}

#[test]
fn meters_stand_as_told() {
    let rubric = rubric();
    let play = played(&rubric, AS_TOLD);
    let [a, b, c] = abc();
    assert_eq!([(a, b), (a, c), (b, c)].map(|(one, two)| play.view(one).tension(two)), [53, 22, 15]);
    assert_eq!(
        [(a, b), (a, c), (b, c)].map(|(one, two)| play.position().tension(one, two).rung),
        [2, 1, 1],
        "dispute, friction, friction"
    );
    assert_eq!([(a, b), (b, a), (b, c), (c, a)].map(|(of, to)| play.view(of).trust(to)), [43, 39, 56, 52]);
    assert_eq!(play.view(a).meter(NationMeter::Pressure), 66);
    assert_eq!(play.view(c).meter(NationMeter::Capital), 4);
}
