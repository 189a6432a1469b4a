//! Given, when, then for every rule of the rubric: when it speaks, and when it must not. The cases are data,
//! in `tests/rules`.

use crate::support::*;
use crate::walls::{files, root};
use lucca::engine::{
    Answer, Claim, Consequence, Event, Observer, Phase, Play, Position, Reason, Seed, Shifts, SpokenTags,
};
use lucca::framework::{DispatchKind, Field, Fields, Knowledge, Tag, Tags};
use lucca::scenario::*;
use lucca::scoring::{Ledger, Rubric};
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

/// A play on the range: events are put in by hand, and only the last of them is judged.
struct Range<'s, O: Observer> {
    scenario: &'s Scenario,
    play: Play<'s, O>,
    asked: Option<(NationId, u8)>,
}

impl<'s, O: Observer> Range<'s, O> {
    fn nation(&self, name: &str) -> NationId {
        nation(self.scenario, name)
    }

    fn to(&self, name: &str) -> Option<NationId> {
        (!name.is_empty()).then(|| self.nation(name))
    }

    fn incident(&self, name: &str) -> Option<IncidentId> {
        (!name.is_empty()).then(|| IncidentId::from_at(self.scenario.names.incidents.place(name).unwrap()))
    }

    fn channel(&self, name: &str) -> ChannelId {
        ChannelId::from_at(self.scenario.names.channels.place(name).unwrap())
    }

    /// The first line between two States that is not known to be dead, the diplomatic one before the
    /// technical.
    fn line(&self, from: NationId, to: NationId, kind: DispatchKind) -> ChannelId {
        let technical =
            matches!(kind, DispatchKind::AskMitigation | DispatchKind::Warn | DispatchKind::AskHelp);
        let order: &[&str] = if technical {
            &["cert-ac", "cert-bc", "tech-ab", "un-ab", "un-ac", "un-bc"]
        } else {
            &["un-ab", "un-ac", "un-bc", "cert-ac", "cert-bc", "tech-ab"]
        };
        let live = |name: &&&str| {
            let line = self.channel(name);
            let def = &self.scenario.channels[line.at()];
            def.ends.contains(&from)
                && def.ends.contains(&to)
                && self.play.position().channels[line.at()].health != Health::Cut
        };
        self.channel(order.iter().find(live).unwrap_or(&order[0]))
    }

    fn give(&mut self, given: &Given) {
        match given {
            // Taken before anything else.
            Given::Variant(_) | Given::Turn(_) | Given::With(..) => {}
            Given::Saw(..) | Given::Over(_) | Given::Stage(..) => {}
            Given::Knows(by, incident, level, turn) => {
                let (nation, incident) = (self.nation(by), self.incident(incident).unwrap());
                let now = self.play.position().turn;
                self.at_turn(*turn);
                self.play.replay(Event::Knew { nation, incident, level: *level });
                self.at_turn(now);
            }
            Given::Did(by, other, incident, list) => {
                let (by, other, incident) = (self.nation(by), self.to(other), self.incident(incident));
                self.play.replay(Event::Happened {
                    by,
                    order: ActionId(0),
                    other,
                    incident,
                    claim: Claim::K0,
                    tags: tags(list),
                    said: Fields(0),
                });
            }
            Given::Holds(by, item) => {
                let item = EvidenceId::from_at(self.scenario.names.evidence.place(item).unwrap());
                let by = self.nation(by);
                self.play.replay(Event::Found { by, evidence: item, how: None });
                let mut shifts = Shifts::default();
                for (shift, weight) in shifts.0.iter_mut().zip(&self.scenario.evidence[item.at()].weights) {
                    *shift = *weight as i8;
                }
                self.play.replay(Event::Weighed {
                    by,
                    incident: self.scenario.evidence[item.at()].about,
                    shifts,
                });
            }
            Given::Shifts(by, incident, list) => {
                let mut shifts = Shifts::default();
                shifts.0.iter_mut().zip(list).for_each(|(shift, by)| *shift = *by);
                self.play.replay(Event::Weighed {
                    by: self.nation(by),
                    incident: self.incident(incident).unwrap(),
                    shifts,
                });
            }
            Given::LetsIn(by, to) => {
                let until = self.play.position().turn + 1;
                self.play.replay(Event::Consented { by: self.nation(by), to: self.nation(to), until });
            }
            Given::Line(line, health) => {
                self.play.replay(Event::LineChanged {
                    line: self.channel(line),
                    health: *health,
                    open: true,
                    why: lucca::engine::Why::Inject,
                });
            }
            Given::Called(from, to, incident, turn) => {
                let now = self.play.position().turn;
                self.at_turn(*turn);
                self.send(
                    from,
                    to,
                    incident,
                    DispatchKind::CallToStop,
                    &[Field::Demand, Field::Facts],
                    Consequence::None,
                );
                let (from, slot) = self.asked.unwrap();
                self.deliver(from, slot);
                self.at_turn(now);
            }
            Given::Asked(from, to, incident, kind, fields, how) => {
                self.send(from, to, incident, *kind, fields, Consequence::None);
                let (from, slot) = self.asked.unwrap();
                if !matches!(how, How::UnderWay) {
                    self.deliver(from, slot);
                }
                if matches!(how, How::Acknowledged) {
                    self.play.replay(Event::Acknowledged { from, slot });
                }
                if matches!(how, How::Lapsed) {
                    self.play.replay(Event::Lapsed { from, slot });
                }
            }
            Given::Answered(how) => self.answer(*how, Reason::NoMeans, None),
            Given::Earlier(turn, given) => {
                let now = self.play.position().turn;
                self.at_turn(*turn);
                self.give(given);
                self.at_turn(now);
            }
        }
    }

    fn at_turn(&mut self, turn: u8) {
        self.play.replay(Event::PhaseBegan { turn, phase: Phase::Consultation, exchange: 1 });
    }

    fn send(
        &mut self,
        from: &str,
        to: &str,
        incident: &str,
        kind: DispatchKind,
        fields: &[Field],
        consequence: Consequence,
    ) {
        let (from, to, about) = (self.nation(from), self.nation(to), self.incident(incident));
        let line = self.line(from, to, kind);
        let slot = self.play.position().dispatches(from).len() as u8;
        let def = self.scenario.dispatch(kind);
        let arrives = self.play.position().tick();
        self.play.replay(Event::Sent {
            from,
            to,
            slot,
            line,
            kind,
            about,
            fields: fields.iter().copied().collect(),
            evidence: None,
            tlp: Tlp::Amber,
            consequence,
            number: u16::from(slot) + 1,
            arrives,
            frees: 99,
            request: def.request,
            tags: SpokenTags::of(def.tags),
            text: TextId(0),
        });
        self.asked = Some((from, slot));
    }

    fn deliver(&mut self, from: NationId, slot: u8) {
        let dispatch = *self.play.position().dispatch(from, slot);
        let fields = dispatch.fields;
        let own =
            dispatch.incident.is_some_and(|incident| self.scenario.incidents[incident.at()].target == from);
        let calls = dispatch.kind == Some(DispatchKind::CallToStop)
            && [Field::Facts, Field::Demand].iter().all(|field| fields.has(*field))
            && !fields.has(Field::PublicUltimatum);
        let asks = matches!(dispatch.kind, Some(DispatchKind::AskHelp | DispatchKind::AskMitigation));
        let proper =
            [Field::Facts, Field::CriticalNamed, Field::Doable].iter().all(|field| fields.has(*field))
                && !fields.has(Field::PublicUltimatum);
        let turn = self.play.position().turn;
        self.play.replay(Event::Delivered {
            from,
            slot,
            receipt: true,
            opens: dispatch.request,
            due: turn + 1,
            appropriate: own && (asks && proper || calls),
        });
    }

    /// Answers what was asked last; the reason counts where it is declined.
    fn answer(&mut self, how: Answer, reason: Reason, item: Option<&str>) {
        let (from, slot) = self.asked.unwrap();
        let tag = match how {
            Answer::Full => Tag::Answer,
            Answer::Part => Tag::AnswerPart,
            Answer::Declined => Tag::DeclineReasoned,
            Answer::Referred => Tag::Refer,
        };
        let reason = if how == Answer::Declined { reason } else { Reason::None };
        let evidence =
            item.map(|item| EvidenceId::from_at(self.scenario.names.evidence.place(item).unwrap()));
        let share = if evidence.is_some() { Tags::of(Tag::Share) } else { Tags::NONE };
        let tags = SpokenTags::of(Tags::of(tag).with(share));
        self.play.replay(Event::Answered { from, slot, how, reason, evidence, tags, text: TextId(0) });
    }

    fn happen(&mut self, when: &When) {
        let (from, slot) = self.asked.unwrap_or((NationId(0), 0));
        match when {
            When::Happened(by, other, incident, list, fields, claim) => {
                let (by, other, incident) = (self.nation(by), self.to(other), self.incident(incident));
                let order = self.order(list);
                let (claim, said) = (Claim::ALL[usize::from(*claim)], fields.iter().copied().collect());
                self.play.replay(Event::Happened {
                    by,
                    order,
                    other,
                    incident,
                    claim,
                    tags: tags(list),
                    said,
                });
            }
            When::Attempted(by, other, incident, list, fields, claim) => {
                let (by, other, incident) = (self.nation(by), self.to(other), self.incident(incident));
                let order = self.order(list);
                let (claim, said) = (Claim::ALL[usize::from(*claim)], fields.iter().copied().collect());
                self.play.replay(Event::Attempted {
                    by,
                    slot: 0,
                    order,
                    other,
                    incident,
                    claim,
                    tags: tags(list),
                    said,
                });
            }
            When::Sent(from, to, incident, kind, fields) => {
                self.send(from, to, incident, *kind, fields, Consequence::None)
            }
            When::Said(from, to, incident, kind, fields, consequence) => {
                self.send(from, to, incident, *kind, fields, *consequence)
            }
            When::Warned(from, to, incident, kind, consequence) => {
                self.send(from, to, incident, *kind, &[Field::Facts, Field::Demand], *consequence)
            }
            When::Delivered => self.deliver(from, slot),
            When::Acknowledged => self.play.replay(Event::Acknowledged { from, slot }),
            When::Answered(how) => self.answer(*how, Reason::NoMeans, None),
            When::AnsweredWith(how, item) => self.answer(*how, Reason::NoMeans, Some(item.as_str())),
            When::Declined(reason) => self.answer(Answer::Declined, *reason, None),
            When::Lapsed => self.play.replay(Event::Lapsed { from, slot }),
            When::Knew(by, incident, level) => {
                self.play.replay(Event::Knew {
                    nation: self.nation(by),
                    incident: self.incident(incident).unwrap(),
                    level: *level,
                });
            }
            When::Picked(by, list) => {
                self.play.replay(Event::CardPicked { by: self.nation(by), card: CardId(0), tags: tags(list) })
            }
            When::Together(list) => {
                let turn = self.play.position().turn;
                self.play.replay(Event::PhaseBegan { turn, phase: Phase::Resolution, exchange: 0 });
                for act in list {
                    // What is carried out was tried before: the two are one act.
                    if let When::Happened(by, other, incident, list, fields, claim) = act {
                        self.happen(&When::Attempted(
                            by.clone(),
                            other.clone(),
                            incident.clone(),
                            list.clone(),
                            fields.clone(),
                            *claim,
                        ));
                    }
                    self.happen(act);
                }
                self.play.replay(Event::PhaseBegan { turn, phase: Phase::Review, exchange: 0 });
            }
            When::Judged => {
                let turn = self.play.position().turn;
                self.play.replay(Event::PhaseBegan { turn, phase: Phase::Review, exchange: 0 });
            }
            When::Ended => {
                let turn = self.play.position().turn;
                self.play.replay(Event::Ended { turn, early: false });
            }
        }
    }

    /// An order of the catalogue that is what the tags say: counsel asks what it rests on.
    fn order(&self, list: &[Tag]) -> ActionId {
        let has = |tag| list.contains(&tag);
        let name = if has(Tag::Countermeasure) {
            "cyber_countermeasure"
        } else if has(Tag::Force) {
            "strike"
        } else if has(Tag::Disrupt) || has(Tag::Damage) {
            "disrupt_grid"
        } else {
            "something_else"
        };
        ActionId::from_at(self.scenario.names.actions.place(name).unwrap())
    }
}

/// The position a case is judged in.
fn before(scenario: &'static Scenario, case: &Case) -> (Position, Option<(NationId, u8)>) {
    let mut range =
        Range { scenario, play: Play::new(scenario, Seed::from_number(0), Vec::<Event>::new()), asked: None };
    let variant = case
        .given
        .iter()
        .find_map(|given| if let Given::Variant(id) = given { Some(id.as_str()) } else { None })
        .unwrap_or("corvane");
    let turn = case
        .given
        .iter()
        .find_map(|given| if let Given::Turn(turn) = given { Some(*turn) } else { None })
        .unwrap_or(3);
    let variant = lucca::engine::Variant(scenario.names.variants.place(variant).unwrap() as u8);
    range.play.replay(Event::Began { variant, turns: 8 });
    for incident in scenario.incident_ids() {
        let name = scenario.names.incidents.name(incident.at());
        // The gravest case is there only where a case names it.
        if name == "dam" && !format!("{case:?}").contains("\"dam\"") {
            continue;
        }
        let stage = case.given.iter().find_map(|given| match given {
            Given::Stage(id, stage) if id == name => Some(*stage),
            Given::Over(id) if id == name => Some(scenario.incidents[incident.at()].stages.len() as u8),
            _ => None,
        });
        let stage = stage.unwrap_or(if name == "grid" { 2 } else { 1 });
        range.at_turn(1);
        range.play.replay(Event::Staged { incident, stage, left: 0, seers: lucca::engine::Number(0) });
        for by in scenario.nation_ids() {
            let since = case.given.iter().find_map(|given| match given {
                Given::Saw(nation, id, turn)
                    if id == name && *nation == scenario.names.nations.name(by.at()) =>
                {
                    Some(*turn)
                }
                _ => None,
            });
            range.at_turn(since.unwrap_or(1));
            range.play.replay(Event::Sighted { by, incident, stage });
        }
    }
    range.at_turn(turn);
    let stale = range.channel("tech-ab");
    range.play.replay(Event::LineChanged {
        line: stale,
        health: Health::Stale,
        open: false,
        why: lucca::engine::Why::Inject,
    });
    for given in &case.given {
        range.give(given);
    }
    if matches!(case.when, When::Judged) {
        range.play.replay(Event::PhaseBegan { turn, phase: Phase::Resolution, exchange: 0 });
    }
    let asked = range.asked;
    (range.play.into_parts().0, asked)
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
