//! Given, when, then for every rule of the rubric: when it speaks, and when it must not. The cases are data,
//! in `tests/rules`.

mod range;

use crate::support::*;
use crate::walls::{files, root};
use lucca::engine::{
    Answer, Claim, Consequence, Event, Observer, Phase, Play, Position, Reason, Seed, Shifts, SpokenTags,
};
use lucca::framework::{DispatchKind, Field, Fields, Knowledge, Tag, Tags};
use lucca::scenario::*;
use lucca::scoring::{Ledger, Rubric};
use range::{Range, before};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const SUBSTATION: &str = include_str!("../fixtures/substation.ron");

pub fn substation() -> &'static Scenario {
    static SCENARIO: OnceLock<Scenario> = OnceLock::new();
    SCENARIO.get_or_init(|| match from_text("substation.ron", SUBSTATION, framework()) {
        Ok(loaded) => loaded.scenario,
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    })
}

/// The scenario a case is played in: the worked turn, unless the case has it read otherwise.
fn scene(case: &Case) -> &'static Scenario {
    let mut text = SUBSTATION.to_owned();
    for given in &case.given {
        if let Given::With(old, new) = given {
            assert_eq!(
                text.matches(old.as_str()).count(),
                1,
                "{}: \"{}\" has to stand there once: {old}",
                case.rule,
                case.says
            );
            text = text.replace(old.as_str(), new);
        }
    }
    if text == SUBSTATION {
        return substation();
    }
    match from_text("substation.ron", &text, framework()) {
        Ok(loaded) => Box::leak(Box::new(loaded.scenario)),
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    rule: String,
    says: String,
    who: String,
    given: Vec<Given>,
    when: When,
    finds: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum How {
    UnderWay,
    Open,
    Acknowledged,
    /// It was left lying until its clock ran out.
    Lapsed,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Given {
    Variant(String),
    Turn(u8),
    Saw(String, String, u8),
    Knows(String, String, Knowledge, u8),
    Did(String, String, String, Vec<Tag>),
    Holds(String, String),
    Shifts(String, String, Vec<i8>),
    LetsIn(String, String),
    Stage(String, u8),
    Line(String, Health),
    Asked(String, String, String, DispatchKind, Vec<Field>, How),
    /// Called on to stop, with a demand, in this turn.
    Called(String, String, String, u8),
    Over(String),
    /// What was asked last has been answered.
    Answered(Answer),
    /// The same, in this turn.
    Earlier(u8, Box<Given>),
    /// The scenario reads otherwise in one place: a service that is not critical, a State with more means.
    With(String, String),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum When {
    Happened(String, String, String, Vec<Tag>, Vec<Field>, u8),
    Attempted(String, String, String, Vec<Tag>, Vec<Field>, u8),
    Sent(String, String, String, DispatchKind, Vec<Field>),
    /// Sent, with what it says will follow.
    Warned(String, String, String, DispatchKind, Consequence),
    /// The same with other words in it.
    Said(String, String, String, DispatchKind, Vec<Field>, Consequence),
    Delivered,
    Answered(Answer),
    /// Answered, with an item attached.
    AnsweredWith(Answer, String),
    /// Declined for this reason; `answered(declined)` pleads want of means.
    Declined(Reason),
    Acknowledged,
    Lapsed,
    Knew(String, String, Knowledge),
    Picked(String, Vec<Tag>),
    /// Acts of one Decision, `happened` each, and the judgement at its end.
    Together(Vec<When>),
    Judged,
    Ended,
}

fn tags(list: &[Tag]) -> Tags {
    list.iter().copied().collect()
}

/// Returns the rules that spoke about a State.
fn spoken(scenario: &'static Scenario, rubric: &Rubric, case: &Case) -> Vec<String> {
    let (position, asked) = before(scenario, case);
    let play = Play::resume(scenario, Seed::from_number(0), position, Ledger::new(rubric, scenario));
    let mut range = Range { scenario, play, asked };
    range.happen(&case.when);
    let ledger = range.play.into_parts().1;
    let who = nation(scenario, &case.who);
    ledger
        .findings
        .iter()
        .filter(|finding| finding.nation == who)
        .map(|finding| ledger.source(finding).id.clone())
        .collect()
}

fn cases(name: &str) -> Vec<Case> {
    let path = root().join("tests/rules").join(name);
    ron::from_str(&std::fs::read_to_string(&path).unwrap())
        .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

fn wrong(rubric: &Rubric, list: &[Case]) -> Vec<String> {
    let mut faults = Vec::new();
    for case in list {
        let scenario = scene(case);
        if !rubric.source.iter().any(|rule| rule.id == case.rule) {
            faults.push(format!("{}: there is no such rule", case.rule));
            continue;
        }
        let spoken = spoken(scenario, rubric, case);
        if spoken.contains(&case.rule) != case.finds {
            faults.push(format!(
                "{}: \"{}\" should{} find it; {} has {spoken:?}",
                case.rule,
                case.says,
                if case.finds { "" } else { " not" },
                case.who
            ));
        }
        // One act, one judgement: no family speaks twice about one event.
        let mut families = BTreeMap::new();
        for id in &spoken {
            let rule = rubric.source.iter().find(|rule| rule.id == *id).unwrap();
            if !rule.family.is_empty() && !rule.remedies && rule.kind.weighs() {
                families.entry(rule.family.clone()).or_insert_with(Vec::new).push(id.clone());
            }
        }
        for (family, ids) in families.into_iter().filter(|(_, ids)| ids.len() > 1) {
            faults
                .push(format!("family {family} speaks twice in \"{}\" ({}): {ids:?}", case.says, case.rule));
        }
    }
    faults
}

#[test]
fn every_rule_speaks_when_it_should_and_not_when_it_must_not() {
    let rubric = Rubric::compile(framework(), substation());
    let mut all = Vec::new();
    for path in files(&root().join("tests/rules"), "ron") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "gge-2021.ron" {
            all.extend(cases(&name));
        }
    }
    let faults = wrong(&rubric, &all);
    assert!(faults.is_empty(), "{} of {} cases:\n{}", faults.len(), all.len(), faults.join("\n"));
    for rule in &rubric.source {
        let (fires, sleeps): (Vec<&Case>, Vec<&Case>) =
            all.iter().filter(|case| case.rule == rule.id).partition(|case| case.finds);
        assert!(
            !fires.is_empty() && !sleeps.is_empty(),
            "{} has {} cases that find it and {} that must not",
            rule.id,
            fires.len(),
            sleeps.len()
        );
    }
    eprintln!("{} rules, {} cases", rubric.source.len(), all.len());
}

#[test]
fn under_the_2021_reading_a_roll_of_voters_may_be_critical() {
    let file = framework().rubrics.iter().find(|rubric| rubric.id == "gge-2021").unwrap();
    let rubric = Rubric::of(framework(), substation(), Some(file));
    let all = cases("gge-2021.ron");
    let faults = wrong(&rubric, &all);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for rule in &file.rules {
        assert!(
            [true, false]
                .iter()
                .all(|finds| all.iter().any(|case| case.rule == rule.id && case.finds == *finds)),
            "{}",
            rule.id
        );
    }
    assert!(!rubric.source.iter().any(|rule| file.without.contains(&rule.id)));
}

/// Every line of conduct is carried by a rule, or it is told why only a person can judge it; no line is both.
#[test]
fn every_line_of_conduct_is_judged_by_somebody() {
    use lucca::framework::ConductKind;
    let framework = framework();
    let lines: BTreeSet<&str> =
        framework.norms.iter().flat_map(|norm| &norm.conduct).map(|line| line.id.as_str()).collect();
    let carried: BTreeSet<&str> =
        framework.rules().iter().flat_map(|rule| &rule.lines).map(String::as_str).collect();
    let judged: BTreeSet<&str> = framework.judged.iter().map(|entry| entry.line.as_str()).collect();
    for line in carried.iter().chain(&judged) {
        assert!(lines.contains(line), "{line} is no line of conduct");
    }
    for norm in &framework.norms {
        for line in norm
            .conduct
            .iter()
            .filter(|line| matches!(line.kind, ConductKind::Adherence | ConductKind::Breach))
        {
            let (by_rule, by_hand) = (carried.contains(line.id.as_str()), judged.contains(line.id.as_str()));
            assert!(by_rule != by_hand, "{}: by a rule {by_rule}, by hand {by_hand}", line.id);
        }
    }
    assert!(framework.judged.iter().all(|entry| entry.why.get("en").len() > 40));
    eprintln!(
        "{} lines of conduct: {} carried by rules, {} judged by hand",
        lines.len(),
        carried.len(),
        judged.len()
    );
}
