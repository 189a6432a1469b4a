//! Behind the play: several rubrics over one log, corrections with reasons, six questions to each message,
//! aims, the binary's pages.

use crate::binary::{done, folder, lucca};
use crate::cases::substation;
use crate::rules::{dispatch, order};
use crate::support::*;
use lucca::engine::{
    Answer, Claim, Event, Handle, Number, OrderDraft, Phase, Play, SeatCommand, Seed, advance,
};
use lucca::framework::{DispatchKind, Field, Tag, Tags, Verdict};
use lucca::scenario::*;
use lucca::scoring::{Adherence, Corrected, Correction, Ledger, Messages, Rubric, adherence, sheet};

/// Plays the substation with the grid hit, in one variant, and hands each event to a ledger of the rubric.
fn board<'r>(rubric: &'r Rubric, variant: &str) -> Play<'r, Ledger<'r>> {
    let scenario = substation();
    let mut play = Play::new(scenario, Seed::from_number(1), Ledger::new(rubric, scenario));
    play.choose_variant(scenario.names.variants.place(variant).map(|at| at as u8));
    go_to(&mut play, 1, Phase::Consultation);
    let incident = IncidentId::from_at(scenario.names.incidents.place("grid").unwrap());
    play.replay(Event::Staged { incident, stage: 2, left: 0, seers: Number(0b111) });
    play
}

/// A State that is told of criminals on its soil and does nothing falls short of norm 3 under every rubric.
#[test]
fn criminals_on_own_soil_count_in_full_by_every_rubric() {
    let scenario = substation();
    let (astrel, belmora) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
    let verdicts: Vec<(Adherence, Vec<Verdict>)> = ["lucca", "gge-2021", "gge-2015"]
        .into_iter()
        .map(|id| {
            let file = framework().rubrics.iter().find(|rubric| rubric.id == id);
            let rubric = Rubric::of(framework(), scenario, file);
            let mut play = board(&rubric, "gang");
            let number = play.view(astrel).lines_to(belmora).trailing_zeros() as u8;
            submit(&mut play, astrel, SeatCommand::Send(dispatch(DispatchKind::Notify, belmora, number)))
                .unwrap();
            go_to(&mut play, 3, Phase::Review);
            let of_norm = |finding: &&lucca::scoring::Finding| {
                finding.nation == belmora && play.observer.source(finding).norm == "N03"
            };
            let found =
                play.observer.findings.iter().filter(of_norm).map(|finding| finding.verdict).collect();
            (adherence(play.observer.tally.counts(belmora), 2), found)
        })
        .collect();
    assert_eq!(verdicts[0], verdicts[1]);
    assert!(
        verdicts[1].1.contains(&Verdict::Inconsistent) && verdicts[1].0.hundredths() == Some(0),
        "{verdicts:?}"
    );
    assert_eq!(verdicts[0], verdicts[2]);
}

/// The report of 2015 has eleven norms.
#[test]
fn the_consensus_rubric_leaves_norm_12_out() {
    let file = framework().rubrics.iter().find(|rubric| rubric.id == "gge-2015");
    let rubric = Rubric::of(framework(), substation(), file);
    assert!(rubric.source.iter().all(|rule| rule.norm != "N12"));
    let left_out = |rule: &&lucca::framework::RuleFile| rule.norm == "N12" || rule.id == "N01-interfered";
    assert_eq!(
        rubric.source.len() + framework().rules().iter().filter(left_out).count(),
        framework().rules().len()
    );
    assert_ne!(rubric.hash, Rubric::compile(framework(), substation()).hash);
}

/// Struck, changed, added: the formula counts what is left, the rest stays readable, and a reason is asked
/// for.
#[test]
fn corrections_are_merged_with_their_reasons() {
    let scenario = substation();
    let rubric = Rubric::compile(framework(), scenario);
    let mut play = board(&rubric, "belmora");
    let (astrel, belmora) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
    let number = play.view(astrel).lines_to(belmora).trailing_zeros() as u8;
    let mut ask = dispatch(DispatchKind::AskMitigation, belmora, number);
    ask.fields = [Field::Facts, Field::CriticalNamed, Field::Doable].into_iter().collect();
    submit(&mut play, astrel, SeatCommand::Send(ask)).unwrap();
    go_to(&mut play, 3, Phase::Review);
    let ledger = &play.observer;
    let at = ledger
        .findings
        .iter()
        .position(|finding| finding.nation == belmora && ledger.source(finding).norm == "N08")
        .unwrap();
    let n08 = |corrections: &[Correction]| {
        let corrected = Corrected::merge(scenario, ledger, corrections).unwrap();
        (adherence(corrected.counts(belmora), 7), corrected)
    };
    assert_eq!(n08(&[]).0, adherence(ledger.tally.counts(belmora), 7), "without corrections nothing changes");
    for nation in scenario.nation_ids() {
        for norm in 0..12 {
            assert_eq!(
                adherence(n08(&[]).1.counts(nation), norm),
                adherence(ledger.tally.counts(nation), norm)
            );
        }
    }
    let reason = || "the answer was given aloud in the room".to_owned();
    let (struck, corrected) = n08(&[Correction::Strike { finding: at + 1, reason: reason() }]);
    assert_eq!(struck, Adherence::NotEngaged);
    assert!(
        corrected.lines[at].struck
            && corrected.lines[at].touched.is_some()
            && corrected.lines.len() == ledger.findings.len()
    );
    let (changed, _) = n08(&[Correction::Change {
        finding: at + 1,
        verdict: Verdict::Strained,
        weight: 3,
        reason: reason(),
    }]);
    assert_eq!(changed.hundredths(), Some(50));
    let added = Correction::Add {
        nation: "BELMORA".into(),
        norm: "N08".into(),
        incident: "grid".into(),
        verdict: Verdict::Consistent,
        weight: 3,
        because: "answered by telephone".into(),
        cites: vec!["A/70/174 13(h)".into()],
        reason: reason(),
    };
    let (with, corrected) = n08(&[Correction::Strike { finding: at + 1, reason: reason() }, added.clone()]);
    assert_eq!(with.hundredths(), Some(100));
    assert_eq!(corrected.lines.len(), ledger.findings.len() + 1);
    // Bad ones change nothing and say what is wrong.
    let Correction::Add { cites, .. } = &added else { panic!() };
    assert_eq!(cites.len(), 1);
    let fault = |correction: Correction| Corrected::merge(scenario, ledger, &[correction]).unwrap_err();
    assert!(fault(Correction::Strike { finding: 999, reason: reason() }).contains("there is no finding 999"));
    assert!(fault(Correction::Strike { finding: 0, reason: reason() }).contains("no finding 0"));
    assert!(fault(Correction::Strike { finding: 1, reason: " ".into() }).contains("no reason"));
    assert!(
        fault(Correction::Change { finding: 1, verdict: Verdict::Missed, weight: 9, reason: reason() })
            .contains("weight is 9")
    );
    for (nation, norm, cites) in
        [("NOWHERE", "N08", 1), ("BELMORA", "N13", 1), ("BELMORA", "CBM", 1), ("BELMORA", "N08", 0)]
    {
        let bad = Correction::Add {
            nation: nation.into(),
            norm: norm.into(),
            incident: String::new(),
            verdict: Verdict::Consistent,
            weight: 1,
            because: "x".into(),
            cites: vec!["A/70/174 13(h)".into(); cites],
            reason: reason(),
        };
        assert!(!fault(bad).is_empty());
    }
}

fn messages(act: impl FnOnce(&mut Play<'_, Messages>, NationId, NationId)) -> Messages {
    let scenario = substation();
    let mut play = Play::new(scenario, Seed::from_number(1), Messages::default());
    play.choose_variant(scenario.names.variants.place("corvane").map(|at| at as u8));
    go_to(&mut play, 1, Phase::Consultation);
    let incident = IncidentId::from_at(scenario.names.incidents.place("grid").unwrap());
    play.replay(Event::Staged { incident, stage: 2, left: 0, seers: Number(0b111) });
    act(&mut play, nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
    play.into_parts().1
}

fn write(
    play: &mut Play<'_, Messages>,
    from: NationId,
    to: NationId,
    by: &str,
    kind: DispatchKind,
    fields: &[Field],
) {
    let scenario = substation();
    let line = scenario.line_of(from, ChannelId::from_at(scenario.names.channels.place(by).unwrap()));
    let mut draft = dispatch(kind, to, line);
    draft.fields = fields.iter().copied().collect();
    submit(play, from, SeatCommand::Send(draft)).unwrap();
}

const WHOLE: [Field; 4] = [Field::Facts, Field::Times, Field::NotAccusation, Field::AnswerBy];

/// Each of the six questions, once yes and once no.
#[test]
fn six_questions_are_put_to_a_message() {
    use DispatchKind::{AskMitigation, Clarify};
    let answer = |found: &Messages, question: usize| found.all[0].answers[question];
    // Answered at once: yes six times.
    let good = messages(|play, a, b| {
        write(play, a, b, "un-ab", Clarify, &WHOLE);
        advance(play);
        let to = play.view(b).inbox().next().unwrap().handle;
        submit(
            play,
            b,
            SeatCommand::Reply { to, how: Answer::Full, reason: None, evidence: None, text: TextId(0) },
        )
        .unwrap();
        go_to(play, 1, Phase::Review);
    });
    assert_eq!(good.all[0].score(), (6, 6));
    // Purpose: a question of policy on a technical line.
    let wrong = messages(|play, a, b| write(play, a, b, "tech-ab", Clarify, &WHOLE));
    assert_eq!((answer(&wrong, 0), answer(&good, 0)), (Some(false), Some(true)));
    // Time: over a line whose contact has gone it comes a turn late.
    let late = messages(|play, a, b| {
        let line = ChannelId::from_at(substation().names.channels.place("tech-ab").unwrap());
        play.replay(Event::LineChanged {
            line,
            health: Health::Stale,
            open: false,
            why: lucca::engine::Why::Inject,
        });
        write(play, a, b, "tech-ab", AskMitigation, &[Field::Facts, Field::Doable]);
        go_to(play, 2, Phase::Consultation);
    });
    assert_eq!(answer(&late, 2), Some(false));
    // Complete.
    let bare = messages(|play, a, b| write(play, a, b, "un-ab", Clarify, &[Field::Facts]));
    assert_eq!((answer(&bare, 3), answer(&good, 3)), (Some(false), Some(true)));
    // Discreet: the press hears while the question lies with the other; a bulletin without a name breaks
    // nothing.
    let press = |name: &'static str, claim| {
        messages(move |play, a, b| {
            write(play, a, b, "un-ab", Clarify, &WHOLE);
            advance(play);
            let mut draft = OrderDraft { incident: Some(Handle(1)), claim, ..order(substation(), name) };
            draft.other = (claim != Claim::K0).then_some(b);
            submit(play, a, SeatCommand::Seal(draft)).unwrap();
            go_to(play, 1, Phase::Review);
        })
    };
    assert_eq!(answer(&press("name_publicly", Claim::K2), 4), Some(false));
    assert_eq!(answer(&press("bulletin", Claim::K0), 4), Some(true));
    // Followed up: left without an answer, and asked again or not.
    let left = |again: bool| {
        messages(move |play, a, b| {
            write(play, a, b, "un-ab", Clarify, &WHOLE);
            go_to(play, 3, Phase::Consultation);
            if again {
                write(play, a, b, "un-ab", Clarify, &WHOLE);
            }
            go_to(play, 3, Phase::Review);
        })
    };
    assert_eq!((answer(&left(false), 5), answer(&left(true), 5)), (Some(false), Some(true)));
    // A warning asks for nothing, so there is nothing to follow up.
    let warning = messages(|play, a, b| write(play, a, b, "un-ab", DispatchKind::Warn, &[Field::Facts]));
    assert_eq!(answer(&warning, 5), None);
}

/// Level: leaders are kept for what is grave.
#[test]
fn the_hotline_is_not_for_small_things() {
    let mut file = substation().file.clone();
    file.channels.iter_mut().find(|channel| channel.id == "un-ab").unwrap().kind = "CH-01".into();
    for (severity, fits) in [(2, false), (4, true)] {
        file.incidents.iter_mut().find(|incident| incident.id == "grid").unwrap().stages[1].severity =
            severity;
        let scenario = &compiled(file.clone());
        let mut play = Play::new(scenario, Seed::from_number(1), Messages::default());
        go_to(&mut play, 1, Phase::Consultation);
        let incident = IncidentId::from_at(scenario.names.incidents.place("grid").unwrap());
        play.replay(Event::Staged { incident, stage: 2, left: 0, seers: Number(0b111) });
        let (a, b) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
        let line = scenario.line_of(a, ChannelId::from_at(scenario.names.channels.place("un-ab").unwrap()));
        submit(&mut play, a, SeatCommand::Send(dispatch(DispatchKind::Clarify, b, line))).unwrap();
        assert_eq!(play.observer.all[0].answers[1], Some(fits), "S{severity}");
    }
}

#[test]
fn aims_are_looked_at_when_it_ends() {
    let scenario = substation();
    let rubric = Rubric::compile(framework(), scenario);
    let mut play = board(&rubric, "corvane");
    let aims = |play: &Play<'_, Ledger<'_>>| {
        sheet(scenario, play.position(), &play.observer.tally).nations[0].aims.clone()
    };
    assert_eq!(aims(&play), [Some(false), Some(true), None]);
    let (a, b) = (nation(scenario, "ASTREL"), nation(scenario, "BELMORA"));
    let tension = lucca::engine::FacilitatorCommand::MovePair {
        of: a,
        to: b,
        meter: lucca::engine::PairMeter::Tension,
        by: 40,
    };
    lucca::engine::facilitate(&mut play, &tension).unwrap();
    assert_eq!(aims(&play), [Some(false), Some(false), None]);
}

/// Inherited conduct stands in the State's record and moves no number.
#[test]
fn inherited_conduct_is_told_and_not_scored() {
    let scenario = substation();
    let rubric = Rubric::compile(framework(), scenario);
    let mut play = board(&rubric, "corvane");
    let c = nation(scenario, "CORVANE");
    let incident = IncidentId::from_at(scenario.names.incidents.place("grid").unwrap());
    play.replay(Event::Knew { nation: c, incident, level: lucca::framework::Knowledge::Aware });
    let inherited = play.observer.findings.iter().filter(|finding| finding.nation == c).count();
    assert_eq!((inherited, adherence(play.observer.tally.counts(c), 5)), (1, Adherence::NotEngaged));
}

/// Declarations count once, and turn against whoever breaks them.
#[test]
fn a_broken_word_is_void_and_found() {
    let scenario = substation();
    let rubric = Rubric::compile(framework(), scenario);
    let mut play = board(&rubric, "corvane");
    let (a, c) = (nation(scenario, "ASTREL"), nation(scenario, "CORVANE"));
    let mut act = |by, other, tags: &[Tag], attempt: bool| {
        let order = ActionId::from_at(scenario.names.actions.place("disrupt_grid").unwrap());
        let tags: Tags = tags.iter().copied().collect();
        let said = lucca::framework::Fields(0);
        if attempt {
            play.replay(Event::Attempted {
                by,
                slot: 0,
                order,
                other,
                incident: None,
                claim: Claim::K0,
                tags,
                said,
            });
        }
        play.replay(Event::Happened { by, order, other, incident: None, claim: Claim::K0, tags, said });
        adherence(play.observer.tally.counts(by), 5)
    };
    assert!(matches!(act(c, None, &[Tag::Public, Tag::OffLimits], false), Adherence::Thin { .. }));
    let broken = act(c, Some(a), &[Tag::Covert, Tag::Intrude, Tag::Disrupt, Tag::CriticalTarget], true);
    assert_eq!(broken.hundredths(), Some(0), "the promise no longer counts for anything");
}

#[test]
fn one_log_is_scored_by_many_eyes() {
    let folder = folder("score");
    let log = folder.join("n.jsonl");
    let log = log.to_str().unwrap();
    done(&lucca(&["run", "lantern-strait", "--seed", "5", "--log", log]));
    let pages = done(&lucca(&["score", log]));
    for page in ["NORMS ·", "LAW ·", "CHANNELS ·", "OUTCOME ·"] {
        assert!(pages.contains(page), "{page}");
    }
    let law = pages.split("LAW ·").nth(1).unwrap().split("CHANNELS ·").next().unwrap();
    assert!(!law.contains('%') && law.contains("in truth"));
    let json: serde_json::Value =
        serde_json::from_str(&done(&lucca(&["score", log, "--format", "json"]))).unwrap();
    let played: serde_json::Value =
        serde_json::from_str(&done(&lucca(&["run", "lantern-strait", "--seed", "5", "--format", "json"])))
            .unwrap();
    assert_eq!(json["findings"], played["findings"]);
    for key in ["norms", "law", "channels", "outcome"] {
        assert!(!json["nations"]["ARDEL"][key].is_null(), "{key}");
    }
    let consensus: serde_json::Value = serde_json::from_str(&done(&lucca(&[
        "score",
        log,
        "--rubric",
        "gge-2015",
        "--reading",
        "consensus",
        "--format",
        "json",
    ])))
    .unwrap();
    assert_eq!(consensus["rubric"], "Consensus report of 2015");
    assert_eq!(consensus["digest"], json["digest"]);

    // A house rubric from a file, with corrections.
    let house = folder.join("house.ron");
    std::fs::write(
        &house,
        "(id: \"house\", name: \"House rules\", meaning: \"One rule more.\", base: \"lucca\", \
         without: [\"N02-assessed\"], rules: [\
         (id: \"house-1\", norm: \"N02\", wakes: happened, all: [assess], kind: duty, verdict: consistent, \
         weight: 3, because: \"graded it\", cites: [\"A/70/174 13(b)\"])])",
    )
    .unwrap();
    let scored = done(&lucca(&["score", log, "--rubric", house.to_str().unwrap()]));
    assert!(scored.contains("House rules") && !scored.contains("graded the incident before judging it"));
    let corrections = folder.join("corrections.ron");
    std::fs::write(&corrections, "[strike: (finding: 1, reason: \"said in jest\")]").unwrap();
    let bad = lucca(&["score", log, "--corrections", corrections.to_str().unwrap()]);
    assert_eq!(bad.status.code(), Some(1));
    std::fs::write(&corrections, "[strike(finding: 1, reason: \"said in jest\")]").unwrap();
    let corrected = done(&lucca(&["score", log, "--corrections", corrections.to_str().unwrap()]));
    assert!(corrected.contains("Struck by the facilitator: said in jest"));
    std::fs::write(&corrections, "[strike(finding: 9999, reason: \"said in jest\")]").unwrap();
    let none = lucca(&["score", log, "--corrections", corrections.to_str().unwrap()]);
    assert!(
        none.status.code() == Some(1)
            && String::from_utf8_lossy(&none.stderr).contains("there is no finding 9999")
    );
}

#[test]
fn what_cannot_be_scored_is_told() {
    let folder = folder("score-faults");
    let log = folder.join("n.jsonl");
    let log = log.to_str().unwrap();
    done(&lucca(&["run", "lantern-strait", "--seed", "5", "--log", log]));
    let rubric = folder.join("bad.ron");
    let rubric = rubric.to_str().unwrap();
    let said = |args: &[&str]| {
        let output = lucca(args);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(
        said(&["score", log, "--rubric", "gge-2020"]).contains("did you mean `gge-2015`")
            || said(&["score", log, "--rubric", "gge-2020"]).contains("did you mean `gge-2021`")
    );
    assert!(said(&["score", log, "--reading", "mine"]).contains("known: lucca, consensus, own"));
    assert!(said(&["score", log, "--reading", "own"]).contains("the view of one State"));
    assert!(said(&["score", log, "--to-turn", "99"]).contains("the log ends in turn"));
    assert!(said(&["score", "nothing.jsonl"]).contains("there is no such file"));
    for (text, word) in [
        ("(id: \"x\", name: \"x\", meaning: \"x\", base: \"luca\", rules: [])", "did you mean \"lucca\""),
        ("(id: \"x\", name: \"x\", meaning: \"x\", rules: [])", "0 in this list"),
        (
            "(id: \"x\", name: \"x\", meaning: \"x\", base: \"lucca\", without: [\"N99\"], rules: [])",
            "no rule of the base \"N99\"",
        ),
        (
            "(id: \"x\", name: \"x\", meaning: \"x\", base: \"lucca\", rules: [(id: \"r\", norm: \"N31\", \
             wakes: happened, kind: duty, verdict: consistent, weight: 7, because: \"x\", cites: [])])",
            "no norm \"N31\"",
        ),
        ("(id: \"x\", rules: [", "bad.ron:1:"),
    ] {
        std::fs::write(rubric, text).unwrap();
        let told = said(&["score", log, "--rubric", rubric]);
        assert!(told.contains(word), "{word}: {told}");
    }
}

#[test]
fn counsel_answers_on_the_command_line() {
    let ask = |order: &str, more: &[&str]| {
        let mut args = vec!["legal", "lantern-strait", "--turn", "2", "--nation", "ARDEL", "--order", order];
        args.extend(more);
        lucca(&args)
    };
    let plain = done(&ask("name_publicly to ISMERE about dark-lights claim K2 saying not_accusation", &[]));
    assert!(plain.starts_with(
        "COUNSEL · Republic of Ardel · turn 2 · Name publicly, towards Commonwealth of Ismere, claim K2"
    ));
    assert!(plain.contains("ON WHAT IS KNOWN: lawful, settled\n") && !plain.contains("IN TRUTH"));
    let both = done(&ask("covert_search to ISMERE about dark-lights", &["--truth"]));
    assert!(
        both.contains("ON WHAT IS KNOWN: open\n")
            && both.contains("IN TRUTH: open\n")
            && both.contains("FOR THE DEBRIEF")
    );
    let short = done(&ask("covert_search to ISMERE about dark-lights", &["--aid", "verdict"]));
    assert!(short.contains("open") && !short.contains("IL-01"));
    assert!(done(&ask("assess about dark-lights", &["--aid", "off"])).contains("Counsel is off"));
    let json: serde_json::Value =
        serde_json::from_str(&done(&ask("disrupt_grid to ISMERE", &["--format", "json"]))).unwrap();
    assert_eq!(json["known"]["verdict"], "unlawful (majority)");
    assert!(json["truth"].is_null());
    for (order, word) in [
        ("name_publicy to ISMERE", "did you mean `name_publicly`"),
        ("name_publicly about dark-lights", "add `to STATE`"),
        ("name_publicly to ISMERE", "add `about INCIDENT`"),
        ("name_publicly to ISMER about dark-lights", "did you mean `ISMERE`"),
        ("name_publicly to ISMERE about dark-light", "did you mean `dark-lights`"),
        ("name_publicly to ISMERE about dark-lights claim K9", "K0 to K5"),
        ("name_publicly to ISMERE about dark-lights saying fact", "did you mean `facts`"),
        ("name_publicly to ISMERE about dark-lights loudly please", "cannot stand here"),
        ("name_publicly to ISMERE about", "nothing after it"),
        ("name_publicly to ARDEL about dark-lights", "against itself"),
        ("", "the order is empty"),
        ("patch_programme", "does not offer"),
        ("assess about slow-records", "has not heard"),
    ] {
        let output = ask(order, &[]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && told.contains(word), "{order}: {told}");
    }
    let late = lucca(&[
        "legal",
        "lantern-strait",
        "--turn",
        "19",
        "--nation",
        "ARDEL",
        "--order",
        "assess about dark-lights",
    ]);
    assert!(String::from_utf8_lossy(&late.stderr).contains("no Decision in turn 19"));
    // From a log, at the moment of its Decision.
    let log = folder("legal").join("n.jsonl");
    let log = log.to_str().unwrap();
    done(&lucca(&["run", "lantern-strait", "--seed", "5", "--log", log]));
    assert!(
        done(&lucca(&[
            "legal",
            log,
            "--turn",
            "2",
            "--nation",
            "TOVREN",
            "--order",
            "disrupt_grid to ARDEL"
        ]))
        .contains("unlawful, as most States hold")
    );
}
