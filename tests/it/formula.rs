//! The formula of adherence, act by act: each test was once a fault of a simpler one.

use crate::support::*;
use lucca::engine::{Claim, Event, Play, Seed};
use lucca::framework::{Fields, RuleFile, RuleKind, Tag, Tags, Verdict, Wake};
use lucca::scenario::{ActionId, IncidentId, NationId, Scenario};
use lucca::scoring::{Adherence, Band, Rubric, Tally, adherence};
use lucca::text::Text;

fn rule(
    id: &str,
    tag: Tag,
    kind: RuleKind,
    verdict: Verdict,
    weight: u8,
    family: &str,
    remedies: bool,
) -> RuleFile {
    RuleFile {
        id: id.into(),
        norm: "N01".into(),
        lines: vec![],
        wakes: Wake::Happened,
        all: vec![tag],
        none: vec![],
        when: None,
        kind,
        verdict,
        weight,
        family: family.into(),
        remedies,
        // Each act here is a duty of its own.
        each: id != "fine",
        unless: Vec::new(),
        replaces: Vec::new(),
        voids: vec![],
        because: Text::One("did so".into()),
        cites: vec!["A/70/174 13(a)".into()],
    }
}

/// A rubric of one norm: duties of every verdict, initiatives, and a remedy.
fn rubric() -> (Scenario, Rubric) {
    use RuleKind::{Duty, Initiative};
    use Verdict::{Consistent, Inconsistent, Missed, Strained};
    let mut file = lantern_file();
    file.without_rules = framework().rules().iter().map(|rule| rule.id.clone()).collect();
    file.rules = vec![
        rule("good", Tag::Answer, Duty, Consistent, 2, "", false),
        rule("fine", Tag::Fallback, Duty, Consistent, 1, "", false),
        rule("doubtful", Tag::Claim, Duty, Strained, 3, "attack", false),
        rule("missed", Tag::Status, Duty, Missed, 2, "", false),
        rule("silent", Tag::Silence, Duty, Inconsistent, 2, "", false),
        rule("breach", Tag::Damage, Duty, Inconsistent, 3, "attack", false),
        rule("repair", Tag::Repair, Duty, Consistent, 3, "attack", true),
        rule("kind", Tag::Offer, Initiative, Consistent, 1, "", false),
        rule("kinder", Tag::Help, Initiative, Consistent, 3, "", false),
        rule("joint", Tag::Mediate, Duty, Consistent, 2, "", false),
        rule("joint-strained", Tag::Protest, Duty, Strained, 2, "", false),
        rule("statement", Tag::Public, Initiative, Consistent, 1, "", false),
    ];
    let scenario = compiled(file);
    let rubric = Rubric::compile(framework(), &scenario);
    (scenario, rubric)
}

fn score(acts: &[Tag]) -> Adherence {
    score_on(&acts.iter().map(|tag| (*tag, 0)).collect::<Vec<_>>())
}

fn score_on(acts: &[(Tag, u8)]) -> Adherence {
    let (scenario, rubric) = rubric();
    let mut play = Play::new(&scenario, Seed::from_number(0), Tally::new(&rubric, &scenario));
    for (tag, incident) in acts {
        let tags = Tags::of(*tag);
        play.replay(Event::Happened {
            by: NationId(0),
            order: ActionId(0),
            other: None,
            incident: Some(IncidentId(*incident)),
            claim: Claim::K0,
            tags,
            said: Fields(0),
        });
    }
    adherence(play.observer.counts(NationId(0)), 0)
}

fn hundredths(acts: &[Tag]) -> u16 {
    score(acts).hundredths().unwrap()
}

#[test]
fn s1_kind_acts_do_not_outweigh_a_grave_breach() {
    let mut acts = vec![Tag::Damage];
    acts.extend([Tag::Offer, Tag::Help, Tag::Answer, Tag::Answer, Tag::Fallback]);
    assert!(hundredths(&acts) <= 30);
    acts.push(Tag::Repair);
    assert!(hundredths(&acts) <= 60 && hundredths(&acts) > 30);
}

#[test]
fn s2_free_statements_do_not_lift_a_contrary_norm() {
    let mut acts = vec![Tag::Silence; 3];
    let before = score(&acts);
    assert_eq!(before.band(), Some(Band::Contrary));
    acts.extend([Tag::Public; 11]);
    assert!(score(&acts).band() <= Some(Band::Poor));
}

#[test]
fn s3_answered_requests_are_a_share() {
    for (answered, of, share) in [(9, 10, 90), (4, 5, 80), (99, 100, 99)] {
        let mut acts = vec![Tag::Answer; answered];
        acts.extend(vec![Tag::Silence; of - answered]);
        assert_eq!(hundredths(&acts), share);
    }
}

#[test]
fn s4_joint_acts_with_one_strained_beat_one_statement() {
    let joint = score(&[Tag::Mediate, Tag::Mediate, Tag::Mediate, Tag::Mediate, Tag::Protest]);
    assert_eq!(joint.hundredths(), Some(90));
    assert_eq!(score(&[Tag::Public]), Adherence::Thin { halves: 2 });
}

#[test]
fn s5_dubious_acts_after_a_breach_do_not_raise_it() {
    let breach = score(&[Tag::Damage]);
    let dubious = score(&[Tag::Damage, Tag::Claim, Tag::Claim, Tag::Claim]);
    assert_eq!(breach, dubious);
    // On another incident they are what they are.
    assert!(score_on(&[(Tag::Damage, 0), (Tag::Claim, 1)]) != score_on(&[(Tag::Damage, 0)]));
}

#[test]
fn s6_trying_beats_dodging() {
    assert!(hundredths(&[Tag::Status, Tag::Answer]) > hundredths(&[Tag::Silence, Tag::Answer]));
}

#[test]
fn s7_the_order_of_acts_does_not_matter() {
    let acts = [Tag::Damage, Tag::Repair, Tag::Offer, Tag::Answer, Tag::Claim, Tag::Silence];
    let forward = score(&acts);
    let mut backward = acts;
    backward.reverse();
    assert_eq!(forward, score(&backward));
}

#[test]
fn s8_repeated_kindness_fades() {
    let base = [Tag::Answer; 4];
    let with = |count: usize| score(&[base.as_slice(), &vec![Tag::Offer; count]].concat());
    let halves = |adherence| if let Adherence::Scored { halves, .. } = adherence { halves } else { 0 };
    assert_eq!(halves(with(0)) + 2, halves(with(1)));
    assert_eq!(halves(with(1)) + 1, halves(with(2)));
    assert_eq!(with(2), with(9));
}

#[test]
fn s8_initiative_is_at_most_two_and_half_the_duty() {
    // Duty weight 4, so at most 2 + 2 = 4 of initiative: 8 in halves.
    let acts =
        [Tag::Answer, Tag::Answer, Tag::Help, Tag::Help, Tag::Offer, Tag::Offer, Tag::Public, Tag::Public];
    let Adherence::Scored { halves, .. } = score(&acts) else { panic!("no number") };
    assert_eq!(halves, 8 + 8);
}

#[test]
fn s9_cessation_and_repair_are_rewarded() {
    let grave = [Tag::Damage, Tag::Answer, Tag::Answer, Tag::Answer];
    assert_eq!(hundredths(&grave), 30);
    assert!(hundredths(&[grave.as_slice(), &[Tag::Repair]].concat()) > 30);
    // A remedy answers one breach, not two.
    assert_eq!(hundredths(&[grave.as_slice(), &[Tag::Damage, Tag::Repair]].concat()), 30);
}

#[test]
fn a_thin_basis_has_a_word_and_no_number() {
    assert_eq!(score(&[]), Adherence::NotEngaged);
    assert_eq!(score(&[]).word(), "not engaged");
    assert_eq!(score(&[Tag::Answer]), Adherence::Thin { halves: 4 });
    assert_eq!(score(&[Tag::Answer]).hundredths(), None);
    // A presented duty that was missed is never blank.
    assert_eq!(hundredths(&[Tag::Status]), 25);
    assert_eq!(hundredths(&[Tag::Silence]), 0);
}

#[test]
fn numbers_of_the_worked_turn() {
    // N02 of the victim: consistent of weight 1 before, then strained of weight 2: 0.67 with weight 3.
    assert_eq!(score(&[Tag::Fallback, Tag::Protest]).hundredths(), Some(67));
    // A grave strained finding alone: 0.50.
    assert_eq!(score(&[Tag::Claim]).hundredths(), Some(50));
}

#[test]
fn bands_have_their_edges() {
    let band = |thousandths| Adherence::Scored { thousandths, halves: 6 }.band();
    let edges = [
        (850, Band::Consistent),
        (849, Band::Mostly),
        (650, Band::Mostly),
        (649, Band::Mixed),
        (400, Band::Mixed),
        (399, Band::Poor),
        (150, Band::Poor),
        (149, Band::Contrary),
    ];
    for (thousandths, word) in edges {
        assert_eq!(band(thousandths), Some(word), "{thousandths}");
    }
}

/// A duty that no request presents closes once about an incident, however often it is done again.
#[test]
fn a_duty_closes_once() {
    let once = score(&[Tag::Fallback, Tag::Answer]);
    assert_eq!(once, score(&[Tag::Fallback, Tag::Fallback, Tag::Fallback, Tag::Answer]));
    assert_ne!(once, score_on(&[(Tag::Fallback, 0), (Tag::Fallback, 1), (Tag::Answer, 0)]));
}
