//! A scenario of a size real ones have: six States, eight turns, fifty orders, sixty injects, 250 rules.
//! Made, not written, for benches and limits.

use lucca::framework::{
    Cost, Effect, Family, Finder, Framework, IncidentNeed, Knowledge, LawCard, Needs, OrderEntry, RuleFile,
    RuleKind, Tag, Verdict, Wake, When,
};
use lucca::scenario::*;
use lucca::text::Text;

pub const NATIONS: usize = 6;
pub const TURNS: u8 = 8;
pub const INCIDENTS: usize = 6;
pub const ORDERS: usize = 50;
pub const INJECTS: usize = 60;
pub const RULES: usize = 250;

/// Returns the scenario file, with so many injects.
pub fn file(framework: &Framework, injects: usize) -> ScenarioFile {
    file_of(framework, NATIONS, TURNS, injects)
}

/// Returns the scenario file, with so many States, turns and injects.
pub fn file_of(framework: &Framework, nations: usize, turns: u8, injects: usize) -> ScenarioFile {
    let nation = |at: usize| format!("N{at}");
    let incident = |at: usize| format!("incident-{at}");
    let text = |words: String| Text::One(words);
    ScenarioFile {
        disputed: Vec::new(),
        format: 1,
        id: "big".into(),
        title: text("Big".into()),
        synopsis: text("Six States, six incidents.".into()),
        turns: Turns { least: turns, most: turns },
        hours: 12,
        preparation: false,
        nations: (0..nations)
            .map(|at| NationFile {
                record: Vec::new(),
                id: nation(at),
                name: text(format!("State {at}")),
                adjective: Text::default(),
                territory: Vec::new(),
                brief: text("A brief.".into()),
                aims: Vec::new(),
                capacity: CapacityFile { technical: 5, diplomatic: 5, legal: 3, law_enforcement: 3 },
                sectors: vec![
                    SectorFile {
                        id: "grid".into(),
                        name: text("Grid".into()),
                        at: None,
                        people: 300_000,
                        service: 100,
                        critical: true,
                    },
                    SectorFile {
                        id: "health".into(),
                        name: text("Health".into()),
                        at: None,
                        people: 90_000,
                        service: 100,
                        critical: true,
                    },
                ],
                capital: 8,
                pressure: 20,
                practices: Vec::new(),
                norms: Vec::new(),
                legal_view: Vec::new(),
                trust: Vec::new(),
                tension: Vec::new(),
                misreading: Vec::new(),
            })
            .collect(),
        channels: (0..nations)
            .flat_map(move |one| (one + 1..nations).map(move |two| (one, two)))
            .map(|(one, two)| ChannelFile {
                id: format!("line-{one}-{two}"),
                die: None,
                kind: ["CH-05", "CH-06", "CH-09", "CH-04"][(one + two) % 4].into(),
                ends: (nation(one), nation(two)),
                health: [Health::Good, Health::Good, Health::OfficeHours, Health::Stale][(one * two) % 4],
                gone: String::new(),
                tested: (one + two).is_multiple_of(2),
                role: SeatRole::Head,
            })
            .collect(),
        incidents: (0..INCIDENTS)
            .map(|at| IncidentFile {
                id: incident(at),
                die: None,
                name: text(format!("Incident {at}")),
                target: nation(at),
                sector: if at.is_multiple_of(2) { "grid" } else { "health" }.into(),
                begins: 1 + (at as u8) / 2,
                stages: (0..4)
                    .map(|stage| StageFile {
                        severity: [2, 3, 4, 1][stage],
                        effects: [1, 2, 2, 0][stage],
                        loss: [5, 20, 30, 2][stage],
                        sign: Sign::Public,
                        lasts: [2, 3, 0, 0][stage],
                        contained_at: 6,
                        inherently_governmental: false,
                        coercive_demand: false,
                    })
                    .collect(),
                hypotheses: (0..4)
                    .map(|point| HypothesisFile {
                        name: text(format!("Hypothesis {point}")),
                        points_at: nation((at + point + 1) % NATIONS),
                        through: point == 1,
                        start: 10,
                    })
                    .collect(),
                something_else: 0,
                depends: vec![nation((at + 1) % NATIONS)],
            })
            .collect(),
        variants: (0..3)
            .map(|variant| VariantFile {
                id: format!("variant-{variant}"),
                die: None,
                truth: text("A truth.".into()),
                incidents: (0..INCIDENTS)
                    .map(|at| TruthFile {
                        incident: incident(at),
                        actor: nation((at + variant + 1) % NATIONS),
                        step: 8,
                        territory: vec![nation((at + variant + 2) % NATIONS)],
                        accident: false,
                    })
                    .collect(),
            })
            .collect(),
        evidence: (0..36)
            .map(|at| EvidenceFile {
                id: format!("item-{at}"),
                die: None,
                about: incident(at % INCIDENTS),
                text: text(format!("Item {at}")),
                found_by: (0..3)
                    .map(|by| FinderFile {
                        nation: nation((at + by) % NATIONS),
                        how: [Finder::Forensics, Finder::Police, Finder::Help][by],
                        at: String::new(),
                        needs: (at % 5) as u8,
                    })
                    .collect(),
                from_turn: (at / 12) as u8,
                group: format!("group-{}", at % 9),
                reliability: Reliability::B,
                credibility: 2 + (at % 3) as u8,
                weights: vec![3, -2, (at % 7) as i16 - 3, 1],
                planted: at % 10 == 0,
                tlp: Tlp::Amber,
                only: Vec::new(),
                kind: [Source::Technical, Source::Traffic, Source::Human][at % 3],
                live: at % 11 == 0,
                appears: None,
                role: SeatRole::Head,
            })
            .collect(),
        injects: (0..injects).map(|at| inject(at, turns, &nation, &incident)).collect(),
        objectives: Vec::new(),
        sittings: Vec::new(),
        light: ProfileFile::default(),
        standard: ProfileFile::default(),
        notes: Text::default(),
        questions: Vec::new(),
        cards: Vec::new(),
        own_cards: Vec::new(),
        orders: Vec::new(),
        own_orders: (framework.orders.len().min(ORDERS)..ORDERS).map(|at| own_order(at, &nation)).collect(),
        rules: (framework.rules().len().min(RULES)..RULES).map(rule).collect(),
        without_rules: Vec::new(),
    }
}

fn inject(
    at: usize,
    turns: u8,
    nation: &dyn Fn(usize) -> String,
    incident: &dyn Fn(usize) -> String,
) -> InjectFile {
    let (who, what) = (nation(at % NATIONS), incident(at % INCIDENTS));
    let next = nation((at + 1) % NATIONS);
    let at_ = match at % 4 {
        0 | 1 => At::Turn(1 + (at / 2 % usize::from(turns)) as u8),
        2 => At::When(Trigger::All(vec![
            Trigger::Turn(2),
            Trigger::Not(Box::new(Trigger::DidAbout(who.clone(), what.clone(), Tag::Assess))),
            Trigger::Stage(what.clone(), 2),
        ])),
        _ => At::When(Trigger::Any(vec![
            Trigger::DidTo(who.clone(), next.clone(), Tag::Claim),
            Trigger::Tension(who.clone(), next.clone(), 40),
        ])),
    };
    InjectFile {
        id: format!("inject-{at}"),
        die: None,
        title: Text::One(format!("Inject {at}")),
        text: Text::One("Something is said.".into()),
        to: if at.is_multiple_of(3) { Vec::new() } else { vec![who.clone()] },
        hidden: false,
        at: at_,
        rank: 100,
        chance: if at.is_multiple_of(5) { 80 } else { 100 },
        delay: u8::from(at.is_multiple_of(7)),
        repeats: false,
        only: Vec::new(),
        effects: vec![match at % 5 {
            0 => InjectEffectFile::Pressure(who, 4),
            1 => InjectEffectFile::Evidence(who, format!("item-{}", at % 36)),
            2 => InjectEffectFile::Knows(who, what, Knowledge::Notified),
            3 => InjectEffectFile::Tension(who, next, 3),
            _ => InjectEffectFile::Sight(who, what),
        }],
        objective: Text::One("An objective.".into()),
        serves: Vec::new(),
        role: SeatRole::Head,
        urgent: false,
        norms: vec!["N02".into()],
    }
}

fn own_order(at: usize, nation: &dyn Fn(usize) -> String) -> OwnOrderFile {
    let family = Family::ALL[at % 6];
    let tags = [
        Tag::Assess,
        Tag::Warn,
        Tag::Help,
        Tag::Public,
        Tag::Preserve,
        Tag::Patch,
        Tag::Bulletin,
        Tag::Intrude,
        Tag::Retorsion,
    ];
    OwnOrderFile {
        die: None,
        seats: (0..NATIONS).map(nation).collect(),
        role: SeatRole::Head,
        order: OrderEntry {
            id: format!("own-{at}"),
            name: Text::One(format!("Order {at}")),
            meaning: Text::One("An order.".into()),
            readings: vec![],
            family,
            cost: Cost { attention: 1, effort: (at % 2) as u8, capital: 0 },
            tags: vec![tags[at % tags.len()], tags[(at / 3) % tags.len()]],
            needs: Needs {
                other: at.is_multiple_of(2),
                incident: if at.is_multiple_of(3) { IncidentNeed::None } else { IncidentNeed::Known },
                ..Needs::default()
            },
            effects: match at % 4 {
                0 => vec![Effect::Tension(2), Effect::Trust(-1)],
                1 => vec![Effect::Pressure(-2)],
                2 => vec![Effect::Trust(2), Effect::Misreading(-1)],
                _ => vec![Effect::Contain(1), Effect::Region(1)],
            },
            law: LawCard::default(),
            cites: vec!["A/70/174 13".into()],
        },
    }
}

fn rule(at: usize) -> RuleFile {
    let wakes = [
        Wake::Happened,
        Wake::Happened,
        Wake::Happened,
        Wake::Attempted,
        Wake::Sent,
        Wake::Delivered,
        Wake::Answered,
        Wake::Lapsed,
        Wake::Knew,
    ];
    let tags = [
        Tag::Assess,
        Tag::Warn,
        Tag::Help,
        Tag::Public,
        Tag::Preserve,
        Tag::Patch,
        Tag::Bulletin,
        Tag::Intrude,
        Tag::Retorsion,
        Tag::Ask,
        Tag::Notify,
    ];
    RuleFile {
        id: format!("rule-{at}"),
        norm: format!("N{:02}", 1 + at % 12),
        lines: Vec::new(),
        wakes: wakes[at % wakes.len()],
        all: vec![tags[at % tags.len()], tags[(at / 11) % tags.len()]],
        none: vec![Tag::Force],
        when: Some(match at % 4 {
            0 => When::All(vec![When::DoneAbout(Tag::Assess), When::Not(Box::new(When::Done(Tag::Ask)))]),
            1 => When::Any(vec![When::Knows(Knowledge::Notified), When::Severity(3), When::Asking]),
            2 => When::Not(Box::new(When::OtherDone(Tag::Claim))),
            _ => When::All(vec![When::Severity(2), When::Victim]),
        }),
        kind: if at.is_multiple_of(3) { RuleKind::Initiative } else { RuleKind::Duty },
        verdict: Verdict::ALL[at % 4],
        weight: 1 + (at % 3) as u8,
        family: String::new(),
        remedies: false,
        each: false,
        unless: Vec::new(),
        replaces: Vec::new(),
        voids: Vec::new(),
        because: Text::One("Something was found".into()),
        cites: vec!["A/70/174 13".into()],
    }
}

/// Returns the scenario, compiled.
pub fn scenario(framework: &Framework) -> Scenario {
    match compile("big", file(framework, INJECTS), framework) {
        Ok(loaded) => loaded.scenario,
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}
