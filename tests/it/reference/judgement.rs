//! The worked turn as the scorecard and counsel judge it.

use super::*;

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
