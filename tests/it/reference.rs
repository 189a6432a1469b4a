//! The worked turn: played with its starting position, its dossiers and its dice; every number of it comes
//! out, and what it proves holds.
//!
//! Left open by the page and chosen here: what made Astrel's thin basis before the turn (an assessment, and
//! two warnings not given by the end of turn 2); Belmora's own weights before it finds the money (any that
//! read 66 and 10 percent do); that an image begun tonight is read in the next Briefing.

use crate::cases::substation;
use crate::rules::order;
use crate::support::*;
use lucca::counsel::{self, Act, Case, Docket, Reading};
use lucca::engine::{
    Answer, Claim, Consequence, Die, DispatchDraft, DispatchState, Event, Handle, NationMeter, Number,
    Observer, OrderDraft, PairMeter, Phase, Play, Purpose, SeatCommand, Seed, Shifts, Unless, Variant, Why,
    advance, shares,
};
use lucca::framework::{DispatchKind, Field, Fields, Knowledge, RuleKind, Tags, Verdict};
use lucca::scenario::*;
use lucca::scoring::{Adherence, Band, Ledger, Messages, Rubric, adherence};
use lucca::session::SeatFeed;

type Watch<'r> = (Ledger<'r>, (Messages, (Docket, Vec<Event>)));

/// What is left out or changed for the closing tests.
#[derive(Clone, Copy)]
struct How {
    variant: &'static str,
    erases: bool,
    unless: Unless,
    holds_back: bool,
}

const AS_TOLD: How = How { variant: "corvane", erases: true, unless: Unless::No, holds_back: false };

fn abc() -> [NationId; 3] {
    ["ASTREL", "BELMORA", "CORVANE"].map(|name| nation(substation(), name))
}

fn incident() -> IncidentId {
    IncidentId::from_at(substation().names.incidents.place("grid").unwrap())
}

fn line(from: NationId, name: &str) -> u8 {
    let scenario = substation();
    scenario.line_of(from, ChannelId::from_at(scenario.names.channels.place(name).unwrap()))
}

fn fields(list: &[Field]) -> Fields {
    list.iter().copied().collect()
}

/// Puts the pieces where they stand at the end of turn 2.
fn set_up<O: Observer>(play: &mut Play<'_, O>, how: How) {
    let scenario = substation();
    let [a, b, c] = abc();
    let variant = Variant(scenario.names.variants.place(how.variant).unwrap() as u8);
    play.replay(Event::Began { variant, turns: 7 });
    play.replay(Event::PhaseBegan { turn: 1, phase: Phase::Briefing, exchange: 0 });
    play.replay(Event::Staged { incident: incident(), stage: 1, left: 0, seers: Number(0b111) });
    play.replay(Event::PhaseBegan { turn: 2, phase: Phase::Resolution, exchange: 0 });
    play.replay(Event::Staged { incident: incident(), stage: 2, left: 0, seers: Number(0b111) });
    let assess = ActionId::from_at(scenario.names.actions.place("assess").unwrap());
    let tags = scenario.actions[assess.at()].tags;
    play.replay(Event::Happened {
        by: a,
        order: assess,
        other: None,
        incident: Some(incident()),
        claim: Claim::K0,
        tags,
        said: Fields(0),
    });
    // Belmora has looked into its own register: 66 and 10 percent for the group and for a third State.
    play.replay(Event::Weighed { by: b, incident: incident(), shifts: Shifts([-7, 4, 2, -4, 0, 0, 0]) });
    play.replay(Event::PhaseBegan { turn: 2, phase: Phase::Review, exchange: 0 });
    let reading = scenario.reading_keys[a.at() * 3 + b.at()];
    play.script_die(Die { purpose: Purpose::Reading, subject: reading, turn: 3, nth: 0 }, 22);
    let notice = scenario.notice_keys[c.at() * 3 + b.at()];
    play.script_die(Die { purpose: Purpose::Notice, subject: notice, turn: 3, nth: 3 }, 41);
}

fn write<O: Observer>(
    play: &mut Play<'_, O>,
    from: NationId,
    to: NationId,
    by: &str,
    kind: DispatchKind,
    says: &[Field],
    evidence: Option<Handle>,
) {
    let draft = DispatchDraft {
        kind,
        to,
        line: line(from, by),
        incident: Some(Handle(1)),
        fields: fields(says),
        evidence,
        tlp: Tlp::Amber,
        consequence: Consequence::None,
        text: TextId(0),
    };
    submit(play, from, SeatCommand::Send(draft)).unwrap();
}

fn seal<O: Observer>(play: &mut Play<'_, O>, by: NationId, draft: OrderDraft) {
    submit(play, by, SeatCommand::Seal(draft)).unwrap();
}

fn about(name: &str) -> OrderDraft {
    OrderDraft { incident: Some(Handle(1)), ..order(substation(), name) }
}

fn towards(name: &str, other: NationId) -> OrderDraft {
    OrderDraft { other: Some(other), ..about(name) }
}

/// Plays turn 3 up to its Decision.
fn consult<O: Observer>(play: &mut Play<'_, O>) {
    use DispatchKind::{AskHelp, AskMitigation, Clarify, Warn};
    let [a, b, c] = abc();
    go_to(play, 3, Phase::Consultation);
    let question = [Field::Facts, Field::Times, Field::Severity, Field::NotAccusation, Field::AnswerBy];
    write(play, a, b, "un-ab", Clarify, &question, None);
    let request = [
        Field::Facts,
        Field::Times,
        Field::Severity,
        Field::CriticalNamed,
        Field::Doable,
        Field::NotAccusation,
    ];
    write(play, a, b, "tech-ab", AskMitigation, &request, None);
    write(play, a, c, "cert-ac", Warn, &[Field::Facts], None);
    advance(play);
    let open = play.view(b).inbox().next().unwrap();
    submit(play, b, SeatCommand::Acknowledge(open.handle)).unwrap();
    write(play, b, c, "cert-bc", AskHelp, &[Field::Facts, Field::Doable], None);
    advance(play);
    let open = play.view(c).inbox().next().unwrap();
    submit(
        play,
        c,
        SeatCommand::Reply {
            to: open.handle,
            how: Answer::Full,
            reason: None,
            evidence: None,
            text: TextId(0),
        },
    )
    .unwrap();
    advance(play);
    assert_eq!(play.position().phase, Phase::Decision);
}

/// Seals the orders of turn 3 and plays to its Review.
fn decide<O: Observer>(play: &mut Play<'_, O>, how: How) {
    let [a, b, c] = abc();
    seal(play, a, about("run_fallback"));
    seal(play, a, about("image_systems"));
    if !how.holds_back {
        let says = fields(&[Field::NotAccusation]);
        seal(
            play,
            a,
            OrderDraft { claim: Claim::K2, said: says, unless: how.unless, ..towards("name_publicly", b) },
        );
    }
    seal(play, b, about("isolate_hosts"));
    seal(play, b, towards("grant_access", c));
    seal(play, c, about("stand_down"));
    seal(play, c, towards("send_team", b));
    if how.erases {
        seal(play, c, towards("erase_traces", b));
    }
    go_to(play, 3, Phase::Review);
}

fn watch(rubric: &Rubric) -> Watch<'_> {
    (Ledger::new(rubric, substation()), (Messages::default(), (Docket::new(Reading::usual()), Vec::new())))
}

fn played(rubric: &Rubric, how: How) -> Play<'_, Watch<'_>> {
    let mut play = Play::new(substation(), Seed::from_number(3), watch(rubric));
    set_up(&mut play, how);
    consult(&mut play);
    decide(&mut play, how);
    play
}

fn rubric() -> Rubric {
    Rubric::compile(framework(), substation())
}

fn reads<O: Observer>(play: &Play<'_, O>, by: NationId) -> Vec<u8> {
    let mut percent = [0; 7];
    shares(&play.position().beliefs(by, incident())[..5], &mut percent);
    percent[..5].to_vec()
}

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

/// The findings of the turn, by State, norm, verdict, weight and kind.
fn findings(ledger: &Ledger<'_>) -> Vec<(String, String, Verdict, u8, RuleKind)> {
    let of_turn = ledger.findings.iter().filter(|finding| finding.turn == 3);
    let mut all: Vec<_> = of_turn
        .map(|finding| {
            let rule = ledger.source(finding);
            (
                substation().names.nations.name(finding.nation.at()).to_owned(),
                rule.norm.clone(),
                finding.verdict,
                finding.weight,
                rule.kind,
            )
        })
        .collect();
    all.sort_by(|x, y| (&x.0, &x.1, x.3).cmp(&(&y.0, &y.1, y.3)));
    all
}

#[test]
fn findings_are_those_told_and_no_more() {
    use RuleKind::{Duty, Inherited, Initiative, Withheld};
    use Verdict::{Consistent, Inconsistent, Strained};
    let rubric = rubric();
    let play = played(&rubric, AS_TOLD);
    let found = findings(&play.observer.0);
    let want = [
        ("ASTREL", "N02", Strained, 2, Duty),
        ("ASTREL", "N07", Consistent, 1, Initiative),
        ("ASTREL", "N07", Consistent, 2, Duty),
        ("BELMORA", "CBM", Strained, 1, Duty),
        ("BELMORA", "N03", Consistent, 3, Duty),
        ("BELMORA", "N04", Consistent, 2, Initiative),
        ("BELMORA", "N05", Consistent, 1, Duty),
        ("CORVANE", "N06", Strained, 3, Duty),
        ("CORVANE", "N11", Inconsistent, 3, Duty),
    ];
    let rest: Vec<_> = found
        .iter()
        .filter(|one| {
            !want.iter().any(|w| (w.0, w.1, w.2, w.3, w.4) == (&*one.0, &*one.1, one.2, one.3, one.4))
        })
        .collect();
    for w in want {
        assert_eq!(
            found
                .iter()
                .filter(|one| (&*one.0, &*one.1, one.2, one.3, one.4) == (w.0, w.1, w.2, w.3, w.4))
                .count(),
            1,
            "{w:?} in {found:?}"
        );
    }
    // F11 and F12, and the cooperation of Corvane whose credit F11 withholds.
    assert!(
        rest.iter().all(|one| one.0 == "CORVANE" && (one.1 == "N04" || one.1 == "N06" && one.4 == Inherited)),
        "{rest:?}"
    );
    assert_eq!(rest.iter().filter(|one| one.4 == Withheld).count(), 1);
    assert_eq!(rest.iter().filter(|one| one.4 == Inherited).count(), 1);
}

#[test]
fn adherence_is_as_told() {
    let rubric = rubric();
    let mut before = Play::new(substation(), Seed::from_number(3), watch(&rubric));
    set_up(&mut before, AS_TOLD);
    let [a, b, c] = abc();
    let of = |play: &Play<'_, Watch<'_>>, nation, norm: u8| {
        adherence(play.observer.0.tally.counts(nation), norm - 1)
    };
    assert_eq!(
        (of(&before, a, 2), of(&before, a, 7)),
        (Adherence::Thin { halves: 2 }, Adherence::Thin { halves: 4 })
    );
    let play = played(&rubric, AS_TOLD);
    let scored = |nation, norm| match of(&play, nation, norm) {
        Adherence::Scored { halves, .. } => (
            of(&play, nation, norm).hundredths().unwrap(),
            halves / 2,
            of(&play, nation, norm).band().unwrap(),
        ),
        other => panic!("{other:?}"),
    };
    assert_eq!(scored(a, 2), (67, 3, Band::Mostly));
    assert_eq!(scored(a, 7), (80, 5, Band::Mostly));
    assert_eq!(scored(b, 3), (100, 3, Band::Consistent));
    assert_eq!(
        (of(&play, b, 4), of(&play, b, 5)),
        (Adherence::Thin { halves: 4 }, Adherence::Thin { halves: 2 })
    );
    assert_eq!(scored(c, 6), (50, 3, Band::Mixed));
    assert_eq!(scored(c, 11), (0, 3, Band::Contrary));
    // Cooperation that was the vehicle earns nothing; no norm is engaged that was not.
    assert_eq!(of(&play, c, 4), Adherence::NotEngaged);
    for (nation, norm) in [(b, 8), (c, 8), (c, 3)] {
        assert_eq!(of(&play, nation, norm), Adherence::NotEngaged, "N{norm:02}");
    }
}

#[test]
fn channels_are_judged_as_told() {
    let rubric = rubric();
    let play = played(&rubric, AS_TOLD);
    let [a, ..] = abc();
    let messages = &play.observer.1.0.all;
    let score =
        |kind| messages.iter().find(|message| message.from == a && message.kind == kind).unwrap().score();
    assert_eq!(score(DispatchKind::Clarify), (4, 5));
    assert_eq!(score(DispatchKind::Warn), (5, 5));
    assert_eq!(score(DispatchKind::AskMitigation), (4, 6));
}

/// Counsel before the Decision, from what each seat knows.
fn counsel_on(play: &Play<'_, impl Observer>, by: NationId, draft: &OrderDraft) -> counsel::Opinion {
    let position = play.position();
    let incident = draft
        .incident
        .and_then(|handle| position.find(by, lucca::engine::Thing::Incident, handle))
        .map(IncidentId::from_at);
    let act = Act {
        by,
        order: draft.action,
        other: draft.other,
        incident,
        claim: draft.claim,
        said: draft.said,
        tags: Tags::NONE,
    };
    let case = Case::as_known(play.view(by), substation(), &act);
    let judgement = counsel::judge(&case, Reading::usual());
    counsel::opinion(framework(), substation(), &act, &case, &judgement).at(Aid::Full).unwrap()
}

#[test]
fn counsel_speaks_as_told() {
    let mut play = Play::new(substation(), Seed::from_number(3), Vec::<Event>::new());
    set_up(&mut play, AS_TOLD);
    consult(&mut play);
    let [a, b, c] = abc();
    let a0 = counsel_on(&play, a, &towards("suspend_obligation", b));
    assert_eq!((a0.verdict, a0.settled), ("unlawful", true));
    let failed: Vec<&str> =
        a0.steps.iter().filter(|step| step.state == "failed").map(|step| step.key).collect();
    assert_eq!(failed, ["CM-1", "CM-3", "CM-7", "NEC"]);
    assert!(a0.step("CM-1").unwrap().because.contains("24 percent"));
    assert!(a0.step("CM-8").unwrap().because.contains("Urgency would lift this condition and no other"));
    assert!(
        a0.notes.iter().any(|note| note.contains("asked, which is not the same as being called on to stop"))
    );
    assert_eq!(a0.cured_by, Some(counsel::When::Unknown), "no cure this turn");
    // Urgency lifts the notice alone.
    let urgent = counsel_on(
        &play,
        a,
        &OrderDraft { said: fields(&[Field::Urgent]), ..towards("suspend_obligation", b) },
    );
    assert_eq!(
        (urgent.verdict, urgent.step("CM-8").unwrap().state, urgent.step("CM-7").unwrap().state),
        ("unlawful", "lifted", "failed")
    );

    for draft in [about("run_fallback"), about("image_systems")] {
        let opinion = counsel_on(&play, a, &draft);
        assert_eq!((opinion.verdict, opinion.settled), ("lawful", true));
    }
    let a3 = counsel_on(&play, a, &OrderDraft { claim: Claim::K2, ..towards("name_publicly", b) });
    assert_eq!((a3.verdict, a3.settled), ("lawful", true));
    assert!(a3.step("IL-04").unwrap().because.contains("no threat of force"));
    assert!(a3.step("IL-09").unwrap().because.contains("may not be enough"));
    assert!(a3.notes.iter().any(|note| note.contains("still open")));
    let b1 = counsel_on(&play, b, &about("isolate_hosts"));
    assert_eq!(
        (b1.verdict, b1.settled, b1.step("IL-06").map(|step| step.state)),
        ("lawful", true, Some("met"))
    );
    let b2 = counsel_on(&play, b, &towards("grant_access", c));
    assert_eq!(b2.verdict, "lawful");
    let c1 = counsel_on(&play, c, &about("stand_down"));
    assert_eq!((c1.verdict, c1.settled), ("lawful", true));
    assert!(
        c1.step("CES").unwrap().state == "met (majority)"
            && c1.step("REP").unwrap().because.contains("offer of repair")
    );
    let c2 = counsel_on(&play, c, &towards("send_team", b));
    assert_eq!((c2.verdict, c2.step("CON").map(|step| step.state)), ("lawful", Some("met")));
    let c3 = counsel_on(&play, c, &towards("erase_traces", b));
    assert_eq!((c3.verdict, c3.settled), ("unlawful (majority)", false));
    assert_eq!((c3.step("CON").unwrap().state, c3.step("IL-01").unwrap().state), ("failed", "failed"));
    assert!(c3.contested.contains(&"IL-01"));
}

#[test]
fn the_law_page_reads_as_told_in_truth() {
    let rubric = rubric();
    let play = played(&rubric, AS_TOLD);
    let [a, b, _] = abc();
    let breach =
        counsel::incident_in_truth(substation(), play.position().variant, incident(), 2, Reading::usual());
    assert_eq!((breach.step, breach.articles), (9, ["ARSIWA art. 4", "ARSIWA art. 7"].as_slice()));
    assert_eq!(breach.level, lucca::engine::LegalLevel::T2);
    assert_eq!(
        (breach.sovereignty, breach.intervention),
        (Some(counsel::Verdict::UnlawfulMajority), Some(counsel::Verdict::Open))
    );
    let docket = &play.observer.1.1.0;
    let erased = docket
        .entries
        .iter()
        .find(|entry| substation().names.actions.name(entry.act.order.at()) == "erase_traces")
        .unwrap();
    assert_eq!(
        (erased.known.verdict, erased.truth.verdict),
        (counsel::Verdict::UnlawfulMajority, counsel::Verdict::UnlawfulMajority)
    );
    // A0, had it been sealed: aimed at the wrong State as well.
    let suspend = towards("suspend_obligation", b).action;
    let act = Act {
        by: a,
        order: suspend,
        other: Some(b),
        incident: Some(incident()),
        claim: Claim::K0,
        said: Fields(0),
        tags: Tags::NONE,
    };
    let judged = counsel::judge(&Case::in_truth(substation(), play.position(), &act), Reading::usual());
    assert_eq!(
        (judged.verdict, judged.state(counsel::Key::Cm2)),
        (counsel::Verdict::Unlawful, Some(counsel::State::Failed))
    );
}

/// What a seat was sent and can see at the end of the turn.
fn told(how: How, seat: NationId) -> Vec<String> {
    let mut play = Play::new(substation(), Seed::from_number(3), SeatFeed::new(substation()));
    set_up(&mut play, how);
    consult(&mut play);
    decide(&mut play, how);
    let mut lines = play.observer.lines(seat, substation());
    lines.push(everything(play.view(seat)));
    lines
}

#[test]
fn without_the_hand_on_the_logs_nobody_sees_another_turn() {
    let [a, b, c] = abc();
    let quiet = How { erases: false, ..AS_TOLD };
    for seat in [a, b] {
        assert_eq!(told(AS_TOLD, seat), told(quiet, seat), "no byte differs");
    }
    assert_ne!(told(AS_TOLD, c), told(quiet, c));
}

#[test]
fn counsel_says_the_same_words_whatever_is_true() {
    let opinions: Vec<String> = ["corvane", "belmora", "gang"]
        .into_iter()
        .map(|variant| {
            let mut play = Play::new(substation(), Seed::from_number(3), Vec::<Event>::new());
            set_up(&mut play, How { variant, ..AS_TOLD });
            consult(&mut play);
            let [a, b, c] = abc();
            let drafts = [
                (a, towards("suspend_obligation", b)),
                (a, OrderDraft { claim: Claim::K5, ..towards("name_publicly", b) }),
                (b, about("isolate_hosts")),
                (c, towards("erase_traces", b)),
                (a, towards("cyber_countermeasure", b)),
                (a, towards("strike", b)),
            ];
            drafts
                .iter()
                .map(|(by, draft)| serde_json::to_string(&counsel_on(&play, *by, draft)).unwrap())
                .collect::<Vec<_>>()
                .join("\n")
        })
        .collect();
    assert_eq!(opinions[0], opinions[1]);
    assert_eq!(opinions[0], opinions[2]);
    assert!(opinions[0].len() > 3000);
}

#[test]
fn unless_acknowledged_holds_the_statement_back() {
    let rubric = rubric();
    let play = played(&rubric, How { unless: Unless::Acknowledged, ..AS_TOLD });
    let events = &play.observer.1.1.1;
    assert!(!events.iter().any(|event| matches!(event, Event::ReadAs { .. })));
    assert!(!findings(&play.observer.0).iter().any(|one| one.0 == "ASTREL" && one.1 == "N02"));
}

/// Why it plays: holding back would have left the pair calm and the press unhappy.
#[test]
fn holding_the_statement_back_has_its_price() {
    let rubric = rubric();
    let play = played(&rubric, How { holds_back: true, ..AS_TOLD });
    let [a, b, _] = abc();
    assert_eq!(play.view(a).tension(b), 41);
    assert_eq!(play.view(a).meter(NationMeter::Pressure), 76);
    let mut play = Play::new(substation(), Seed::from_number(3), watch(&rubric));
    set_up(&mut play, AS_TOLD);
    consult(&mut play);
    seal(&mut play, a, about("bulletin"));
    decide(&mut play, How { holds_back: true, ..AS_TOLD });
    assert_eq!(play.view(a).meter(NationMeter::Pressure), 71);
}

/// The request that went by the old line arrives in turn 4 and opens the duty of norm 8.
#[test]
fn the_late_request_opens_its_duty_next_turn() {
    let rubric = rubric();
    let mut play = played(&rubric, AS_TOLD);
    let [a, b, _] = abc();
    go_to(&mut play, 4, Phase::Briefing);
    assert!(play.observer.1.1.1.iter().any(|event| matches!(
        event,
        Event::Delivered { appropriate: true, opens: true, receipt: false, .. }
    )));
    assert!(play.view(b).inbox().any(|open| open.kind == DispatchKind::AskMitigation && open.with == a));
    // The relief that came with the end of the operation; and capital comes back.
    assert!(play.observer.1.1.1.iter().any(|event| matches!(
        event,
        Event::NationMoved { meter: NationMeter::Capital, by: 1, why: Why::Upkeep, .. }
    )));
}
