//! The worked turn: played with its starting position, its dossiers and its dice; every number of it comes
//! out, and what it proves holds.
//!
//! Left open by the page and chosen here: what made Astrel's thin basis before the turn (an assessment, and
//! two warnings not given by the end of turn 2); Belmora's own weights before it finds the money (any that
//! read 66 and 10 percent do); that an image begun tonight is read in the next Briefing.

mod judgement;
mod numbers;

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
