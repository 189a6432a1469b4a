//! The case bank: vignettes written from the norms and the law, played on the real engine, each element taken
//! away in turn. `tests/cases/README.md` says how one is written.

use crate::support::framework;
use crate::walls::{files, root};
use lucca::counsel::Verdict as Law;
use lucca::engine::{Play, Seed};
use lucca::framework::{Capacity, Framework, Knowledge, Point, Verdict};
use lucca::report::Judged;
use lucca::scenario::*;
use lucca::scoring::Rubric;
use lucca::session::{Exercise, Script};
use lucca::text::Text;
use ron::value::RawValue;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

const WORLD: &str = include_str!("../cases/world.ron");

/// One vignette.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vignette {
    pub id: String,
    pub norm: String,
    pub limb: String,
    pub role: String,
    pub conduct: Conduct,
    pub says: String,
    #[serde(default)]
    facts: Vec<Fact>,
    moves: Vec<Box<RawValue>>,
    #[serde(default)]
    must: Vec<Expected>,
    #[serde(default)]
    never: Vec<Expected>,
    #[serde(default)]
    law: Vec<(String, String, Vec<LawWord>)>,
    why: String,
    source: String,
    #[serde(default)]
    flips: Vec<Flip>,
    #[serde(default)]
    pub toolkit: u8,
    #[serde(default)]
    rubric: String,
}

/// State, norm, verdicts.
type Expected = (String, String, Vec<Verdict>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conduct {
    Adherence,
    Act,
    Omission,
    Neither,
}

/// A vignette with one element changed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Flip {
    element: String,
    #[serde(default)]
    facts: Vec<Fact>,
    #[serde(default)]
    drop: Vec<usize>,
    #[serde(default)]
    add: Vec<Box<RawValue>>,
    #[serde(default)]
    must: Vec<Expected>,
    #[serde(default)]
    never: Vec<Expected>,
    #[serde(default)]
    law: Vec<(String, String, Vec<LawWord>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LawWord {
    Lawful,
    LawfulMajority,
    Open,
    UnlawfulMajority,
    Unlawful,
}

impl LawWord {
    fn is(self, verdict: Law) -> bool {
        matches!(
            (self, verdict),
            (Self::Lawful, Law::Lawful)
                | (Self::LawfulMajority, Law::LawfulMajority)
                | (Self::Open, Law::Open)
                | (Self::UnlawfulMajority, Law::UnlawfulMajority)
                | (Self::Unlawful, Law::Unlawful)
        )
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Fact {
    Target(String),
    Critical(bool),
    Severity(u8),
    Effects(u8),
    Loss(i16),
    Author(String, u8),
    Criminals(u8),
    Accident,
    Host(String),
    NoHost,
    Seen(Seen),
    Over(u8),
    Governmental(bool),
    Coercive(bool),
    Depends(String),
    Aware(String),
    Reason(String),
    Holds(String, String),
    Capacity(String, Capacity, u8),
    Line(String, Health),
    LegalView(String, Point, bool),
    Turns(u8),
    /// A government learns its own part only at the beginning of this turn.
    AwareFrom(String, u8),
    /// Turn 0 is played: cards can be picked.
    Preparation,
    /// The contact of that State at the end of a line has gone.
    Gone(String, String),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Seen {
    Public,
    Victim,
    Nobody,
}

/// The framework with every order open to every State.
fn open_framework() -> &'static Framework {
    static FRAMEWORK: OnceLock<Framework> = OnceLock::new();
    FRAMEWORK.get_or_init(|| {
        let mut framework = framework().clone();
        framework.orders.iter_mut().for_each(|order| order.needs.locked = false);
        framework
    })
}

pub fn world() -> &'static ScenarioFile {
    static WORLD_FILE: OnceLock<ScenarioFile> = OnceLock::new();
    WORLD_FILE.get_or_init(|| ron::from_str(WORLD).unwrap_or_else(|fault| panic!("world.ron: {fault}")))
}

/// Changes the world by facts, in their order.
fn with_facts<'f>(mut file: ScenarioFile, facts: impl Iterator<Item = &'f Fact>) -> ScenarioFile {
    let letter = |state: &str| state.chars().next().unwrap_or('a').to_ascii_lowercase();
    let knows = |file: &mut ScenarioFile, effect: InjectEffectFile| {
        let at = file.injects.len();
        file.injects.push(InjectFile {
            id: format!("fact-{at}"),
            die: None,
            title: Text::One("A fact".to_owned()),
            text: Text::One("A fact of the vignette.".to_owned()),
            to: Vec::new(),
            hidden: true,
            at: At::Turn(1),
            chance: 100,
            rank: 100,
            delay: 0,
            repeats: false,
            only: Vec::new(),
            effects: vec![effect],
            objective: Default::default(),
            serves: Vec::new(),
            role: Default::default(),
            urgent: false,
            norms: Vec::new(),
        });
    };
    for fact in facts {
        let incident = &mut file.incidents[0];
        let truth = &mut file.variants[0].incidents[0];
        let id = "attack".to_owned();
        match fact {
            Fact::Target(state) => {
                incident.target = state.clone();
                incident.sector = format!("power-{}", letter(state));
            }
            Fact::Critical(is) => {
                let sector = incident.sector.clone();
                file.nations
                    .iter_mut()
                    .flat_map(|nation| &mut nation.sectors)
                    .filter(|s| s.id == sector)
                    .for_each(|s| s.critical = *is);
            }
            Fact::Severity(n) => incident.stages[0].severity = *n,
            Fact::Effects(n) => incident.stages[0].effects = *n,
            Fact::Loss(n) => incident.stages[0].loss = *n,
            Fact::Author(state, step) => {
                (truth.actor, truth.step, truth.accident) = (state.clone(), *step, false)
            }
            Fact::Criminals(step) => {
                (truth.actor, truth.step, truth.accident) = (String::new(), *step, false)
            }
            Fact::Accident => {
                (truth.actor, truth.step, truth.accident) = (String::new(), 1, true);
                truth.territory.clear();
            }
            Fact::Host(state) => truth.territory = vec![state.clone()],
            Fact::NoHost => truth.territory.clear(),
            Fact::Seen(seen) => {
                incident.stages[0].sign = match seen {
                    Seen::Public => Sign::Public,
                    Seen::Victim => Sign::Victim,
                    Seen::Nobody => Sign::Nobody,
                }
            }
            Fact::Over(turn) => incident.stages[0].lasts = *turn,
            Fact::Governmental(is) => incident.stages[0].inherently_governmental = *is,
            Fact::Coercive(is) => incident.stages[0].coercive_demand = *is,
            Fact::Depends(state) => incident.depends.push(state.clone()),
            Fact::Aware(state) => {
                knows(&mut file, InjectEffectFile::Knows(state.clone(), id, Knowledge::Aware))
            }
            Fact::Reason(state) => {
                knows(&mut file, InjectEffectFile::Knows(state.clone(), id, Knowledge::HadReason))
            }
            Fact::Holds(state, item) => {
                knows(&mut file, InjectEffectFile::Evidence(state.clone(), item.clone()))
            }
            Fact::Capacity(state, kind, n) => {
                let capacity =
                    &mut file.nations.iter_mut().find(|nation| nation.id == *state).unwrap().capacity;
                match kind {
                    Capacity::Technical => capacity.technical = *n,
                    Capacity::Diplomatic => capacity.diplomatic = *n,
                    Capacity::Legal => capacity.legal = *n,
                    Capacity::LawEnforcement => capacity.law_enforcement = *n,
                }
            }
            Fact::Line(line, health) => {
                let line = file
                    .channels
                    .iter_mut()
                    .find(|channel| channel.id == *line)
                    .unwrap_or_else(|| panic!("no line {line}"));
                line.health = *health;
                if *health != Health::Good {
                    line.tested = false;
                }
            }
            Fact::LegalView(state, point, yes) => {
                file.nations
                    .iter_mut()
                    .find(|nation| nation.id == *state)
                    .unwrap()
                    .legal_view
                    .push((*point, *yes));
            }
            Fact::AwareFrom(state, turn) => {
                knows(&mut file, InjectEffectFile::Knows(state.clone(), id, Knowledge::Aware));
                if let Some(inject) = file.injects.last_mut() {
                    inject.at = At::Turn(*turn);
                }
            }
            Fact::Preparation => file.preparation = true,
            Fact::Gone(line, state) => {
                let line = file
                    .channels
                    .iter_mut()
                    .find(|channel| channel.id == *line)
                    .unwrap_or_else(|| panic!("no line {line}"));
                (line.health, line.gone, line.tested) = (Health::Stale, state.clone(), false);
            }
            Fact::Turns(n) => (file.turns.least, file.turns.most) = (*n, *n),
        }
    }
    file
}

/// What a vignette came to.
pub struct Played {
    /// State, norm, verdict and rule of each finding that counts.
    pub findings: Vec<(String, String, Verdict, String)>,
    /// Every rule that spoke, with or without weight.
    pub spoke: BTreeSet<String>,
    /// State, order and verdict in truth.
    pub law: Vec<(String, String, Law)>,
    pub notes: Vec<String>,
}

/// The four States and what they are called where names are swapped.
type Swap<'a> = &'a [(&'a str, &'a str)];

fn swapped(text: &str, swap: Swap<'_>) -> String {
    swap.iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(&format!("\"{from}\""), &format!("\"{to}\"")))
}

fn play(file: ScenarioFile, moves: &[&RawValue], rubric: &str, swap: Swap<'_>) -> Result<Played, String> {
    let framework = open_framework();
    let name = file.id.clone();
    let scenario = compile(&name, file, framework)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?
        .scenario;
    let mut text = String::from("(format: 1, moves: [\n");
    for turn in 1..=scenario.turns_most {
        let _ = write!(text, "(turn: {turn}, phase: Some(briefing), control: [");
        for nation in scenario.names.nations.iter() {
            let _ = write!(
                text,
                "move(nation: \"{nation}\", meter: attention, by: 12), move(nation: \"{nation}\", meter: effort, by: 12), move(nation: \"{nation}\", meter: capital, by: 10),"
            );
        }
        text.push_str("]),\n");
    }
    for raw in moves {
        let _ = writeln!(text, "{},", swapped(&with_lines(raw.get_ron().trim()), swap));
    }
    text.push_str("])");
    let text = text.replace("Some(briefing)", "briefing");
    let script = Script::read("moves", &text, &scenario)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let rubric = Rubric::of(framework, &scenario, framework.rubrics.iter().find(|known| known.id == rubric));
    let play = Play::new(&scenario, Seed::from_number(1), Judged::new(&rubric, &scenario));
    let seats = scenario
        .nation_ids()
        .map(|_| Box::new(lucca::doctrine::Silent) as Box<dyn lucca::engine::Seat + Send>)
        .collect();
    let mut exercise = Exercise::new(play, seats);
    let notes = script
        .play(&mut exercise, None, true)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let judged = exercise.into_parts().0.into_parts().1;
    let nation = |at: NationId| {
        let name = scenario.names.nations.name(at.at());
        swap.iter().find(|(_, to)| *to == name).map_or(name, |(from, _)| from).to_owned()
    };
    let ledger = &judged.ledger;
    // Credit that was withheld, and a lapse that a late answer takes the place of, do not count.
    let undone = |finding: &lucca::scoring::Finding| {
        let rule = ledger.source(finding);
        ledger.findings.iter().filter(|other| other.nation == finding.nation).any(|other| {
            let theirs = ledger.source(other);
            let here =
                other.incident == finding.incident || other.incident.is_none() || finding.incident.is_none();
            here && (finding.verdict == Verdict::Consistent && theirs.voids.contains(&rule.id)
                || theirs.replaces.contains(&rule.id))
        })
    };
    let counts = |finding: &&lucca::scoring::Finding| {
        let rule = ledger.source(finding);
        rule.kind.weighs() && !rule.remedies && rule.norm != "CBM" && !undone(finding)
    };
    let findings = ledger.findings.iter().filter(counts).map(|finding| {
        let rule = ledger.source(finding);
        (nation(finding.nation), rule.norm.clone(), finding.verdict, rule.id.clone())
    });
    let law = judged.docket.entries.iter().map(|entry| {
        (
            nation(entry.act.by),
            scenario.names.actions.name(entry.act.order.at()).to_owned(),
            entry.truth.verdict,
        )
    });
    let spoke = ledger.findings.iter().map(|finding| ledger.source(finding).id.clone()).collect();
    Ok(Played {
        findings: findings.collect(),
        spoke,
        law: law.collect(),
        notes: notes.iter().map(ToString::to_string).collect(),
    })
}

/// Puts the diplomatic line where a message names none.
fn with_lines(moves: &str) -> String {
    let quoted = |text: &str, key: &str| {
        text.split(key).nth(1).and_then(|rest| rest.split('"').nth(1)).unwrap_or_default().to_owned()
    };
    let by = quoted(moves, "by:");
    let mut parts = moves.split("send(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(')').unwrap_or(part.len());
        out.push_str("send(");
        if !part[..end].contains("line:") {
            let mut ends = [by.to_ascii_lowercase(), quoted(part, "to:").to_ascii_lowercase()];
            ends.sort();
            let _ = write!(out, "line: \"un-{}{}\", ", &ends[0][..1], &ends[1][..1]);
        }
        out.push_str(part);
    }
    out
}

/// Plays a vignette, or one of its flips.
fn played(vignette: &Vignette, flip: Option<&Flip>, rubric: &str) -> Result<Played, String> {
    played_as(vignette, flip, rubric, &[], 400_000)
}

/// The same with other names, and with so many people in each State.
fn played_as(
    vignette: &Vignette,
    flip: Option<&Flip>,
    rubric: &str,
    swap: Swap<'_>,
    people: u32,
) -> Result<Played, String> {
    let extra = flip.into_iter().flat_map(|flip| &flip.facts);
    let mut file = with_facts(world().clone(), vignette.facts.iter().chain(extra));
    file.nations.iter_mut().flat_map(|nation| &mut nation.sectors).for_each(|sector| sector.people = people);
    if !swap.is_empty() {
        let text = ron::to_string(&file).unwrap();
        file = ron::from_str(&swapped(&text, swap)).unwrap();
    }
    let dropped = |at: usize| flip.is_some_and(|flip| flip.drop.contains(&at));
    let kept = vignette.moves.iter().enumerate().filter(|(at, _)| !dropped(*at)).map(|(_, raw)| &**raw);
    let moves: Vec<&RawValue> =
        kept.chain(flip.into_iter().flat_map(|flip| &flip.add).map(|raw| &**raw)).collect();
    play(file, &moves, rubric, swap)
}

/// Says what is not as it should be.
fn wrong(
    played: &Played,
    must: &[Expected],
    never: &[Expected],
    law: &[(String, String, Vec<LawWord>)],
) -> Vec<String> {
    let of = |state: &str, norm: &str| -> Vec<(Verdict, &str)> {
        let fits = played.findings.iter().filter(|(who, what, ..)| who == state && what == norm);
        fits.map(|(_, _, verdict, rule)| (*verdict, rule.as_str())).collect()
    };
    let mut faults = Vec::new();
    for (state, norm, verdicts) in must {
        let found = of(state, norm);
        if !found.iter().any(|(verdict, _)| verdicts.contains(verdict)) {
            faults.push(format!("must {state} {norm} {verdicts:?}, found {found:?}"));
        }
    }
    for (state, norm, verdicts) in never {
        let found = of(state, norm);
        if found.iter().any(|(verdict, _)| verdicts.is_empty() || verdicts.contains(verdict)) {
            faults.push(format!("never {state} {norm} {verdicts:?}, found {found:?}"));
        }
    }
    for (state, order, verdicts) in law {
        let said: Vec<Law> = played
            .law
            .iter()
            .filter(|(who, what, _)| who == state && what == order)
            .map(|(.., verdict)| *verdict)
            .collect();
        if said.is_empty() || !said.iter().all(|said| verdicts.iter().any(|word| word.is(*said))) {
            faults.push(format!("law {state} {order} {verdicts:?}, said {said:?}"));
        }
    }
    faults
}

pub fn bank() -> Vec<(String, Vignette)> {
    let mut all = Vec::new();
    for path in files(&root().join("tests/cases"), "ron") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if name == "world" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let list: Vec<Vignette> =
            ron::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        all.extend(list.into_iter().map(|vignette| (name.clone(), vignette)));
    }
    all
}

/// Every vignette and every flip comes out as it was written from the norms and the law.
#[test]
fn the_case_bank_is_judged_as_the_norms_and_the_law_say() {
    let bank = bank();
    let only = std::env::var("LUCCA_CASE").unwrap_or_default();
    let (mut flips, mut checks, mut faults, mut ids) = (0, 0, Vec::new(), BTreeSet::new());
    let mut by_norm: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (_, vignette) in bank.iter().filter(|(_, vignette)| vignette.id.starts_with(&only)) {
        assert!(ids.insert(&vignette.id), "{} stands twice", vignette.id);
        let _ = (&vignette.says, &vignette.why, &vignette.source);
        let rubric = if vignette.rubric.is_empty() { "lucca" } else { &vignette.rubric };
        let runs = std::iter::once((None, &vignette.must, &vignette.never, &vignette.law))
            .chain(vignette.flips.iter().map(|flip| (Some(flip), &flip.must, &flip.never, &flip.law)));
        for (flip, must, never, law) in runs {
            let what = flip.map_or_else(String::new, |flip| format!(" / {}", flip.element));
            flips += u32::from(flip.is_some());
            let count = (must.len() + never.len() + law.len()) as u32;
            checks += count;
            let entry = by_norm.entry(&vignette.norm).or_default();
            entry.0 += count;
            match played(vignette, flip, rubric) {
                Ok(played) => {
                    let wrong = wrong(&played, must, never, law);
                    entry.1 += wrong.len() as u32;
                    if !wrong.is_empty() {
                        faults.push(format!(
                            "{}{what}\n      {}\n      notes {:?}",
                            vignette.id,
                            wrong.join("\n      "),
                            played.notes
                        ));
                    } else if flip.is_none() && !played.notes.is_empty() {
                        eprintln!("note: {}: {:?}", vignette.id, played.notes);
                    }
                }
                Err(fault) => {
                    entry.1 += 1;
                    faults.push(format!("{}{what}\n      cannot be played: {fault}", vignette.id));
                }
            }
        }
    }
    for (norm, (checks, wrong)) in &by_norm {
        eprintln!("{norm}: {checks} expectations, {wrong} not met");
    }
    eprintln!(
        "case bank: {} vignettes, {flips} flips, {checks} expectations, {} not as written",
        ids.len(),
        faults.len()
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A judgement does not depend on who it is about: other names in another order, millions or thousands of
/// people, the same findings and verdicts.
#[test]
fn names_and_numbers_of_people_change_no_judgement() {
    const SWAPS: [(Swap<'static>, u32); 3] = [
        (
            &[("ASTREL", "WESTMARK"), ("BELMORA", "AVELIN"), ("CORVANE", "MIRAND"), ("DELMAR", "BOREAL")],
            9_000_000,
        ),
        (&[("ASTREL", "KARUN"), ("BELMORA", "ZENGA"), ("CORVANE", "ABARI"), ("DELMAR", "TUVALE")], 12_000),
        (
            &[("ASTREL", "QUILON"), ("BELMORA", "QUILOM"), ("CORVANE", "QUILOL"), ("DELMAR", "QUILOK")],
            400_000,
        ),
    ];
    let (mut compared, mut faults) = (0, Vec::new());
    for (_, vignette) in bank() {
        let rubric = if vignette.rubric.is_empty() { "lucca" } else { &vignette.rubric };
        for flip in std::iter::once(None).chain(vignette.flips.iter().map(Some)) {
            let Ok(plain) = played(&vignette, flip, rubric) else { continue };
            // One dress for each run in turn, so that all are worn alike.
            let (swap, people) = SWAPS[compared % SWAPS.len()];
            let other = played_as(&vignette, flip, rubric, swap, people).unwrap();
            compared += 1;
            let sorted = |played: &Played| {
                let mut all = played.findings.clone();
                all.sort_by(|a, b| (&a.0, &a.3).cmp(&(&b.0, &b.3)));
                let mut law = played.law.clone();
                law.sort();
                (all, law)
            };
            if sorted(&plain) != sorted(&other) {
                faults.push(format!(
                    "{} {:?}: {:?} and {:?}",
                    vignette.id,
                    flip.map(|flip| &flip.element),
                    sorted(&plain),
                    sorted(&other)
                ));
            }
        }
    }
    eprintln!("name swaps: {compared} runs compared");
    assert!(faults.is_empty(), "{} differ:\n{}", faults.len(), faults.join("\n"));
}

/// Every rule of the default rubric speaks in some vignette, and every norm is met from every side.
#[test]
fn every_rule_is_reached_and_every_kind_of_conduct_stands_in_the_bank() {
    let mut spoke: BTreeSet<String> = BTreeSet::new();
    let mut conduct: BTreeMap<(String, Conduct), u32> = BTreeMap::new();
    let mut toolkit: BTreeSet<u8> = BTreeSet::new();
    let (mut limbs, mut roles) = (BTreeSet::new(), BTreeSet::new());
    for (_, vignette) in bank() {
        for flip in std::iter::once(None).chain(vignette.flips.iter().map(Some)) {
            if let Ok(played) = played(&vignette, flip, "lucca") {
                spoke.extend(played.spoke);
            }
        }
        limbs.insert((vignette.norm.clone(), vignette.limb.clone()));
        roles.insert(vignette.role.clone());
        toolkit.insert(vignette.toolkit);
        *conduct.entry((vignette.norm.clone(), vignette.conduct)).or_default() += 1;
    }
    let unreached: Vec<&str> =
        framework().rules().iter().map(|rule| rule.id.as_str()).filter(|id| !spoke.contains(*id)).collect();
    eprintln!(
        "reach: {} of {} rules speak; {} limbs, {} roles, {} scenarios of the Toolkit",
        spoke.len(),
        framework().rules().len(),
        limbs.len(),
        roles.len(),
        toolkit.len() - 1
    );
    for norm in &framework().norms {
        for kind in [Conduct::Adherence, Conduct::Act, Conduct::Neither] {
            assert!(
                conduct.contains_key(&(norm.id.clone(), kind)),
                "{} has no vignette of {kind:?}",
                norm.id
            );
        }
    }
    assert!(unreached.is_empty(), "{} rules speak in no vignette: {unreached:?}", unreached.len());
}

/// What the other rubrics find differently stands in a list beside the bank.
#[test]
fn other_rubrics_differ_where_the_list_says() {
    let mut text = String::from(
        "What the other rubrics find differently in the vignettes of the case bank (without their flips). Written by UPDATE_EXPECT=1.\n",
    );
    for rubric in framework().rubrics.iter().map(|rubric| &rubric.id).filter(|id| *id != "lucca") {
        let mut lines = Vec::new();
        for (_, vignette) in bank() {
            let (Ok(usual), Ok(other)) = (played(&vignette, None, "lucca"), played(&vignette, None, rubric))
            else {
                continue;
            };
            let told = |played: &Played| -> BTreeSet<String> {
                played
                    .findings
                    .iter()
                    .map(|(who, norm, verdict, rule)| {
                        format!("{who} {norm} {verdict:?} ({rule})").to_lowercase()
                    })
                    .collect()
            };
            let (usual, other) = (told(&usual), told(&other));
            let gone: Vec<&String> = usual.difference(&other).collect();
            let new: Vec<&String> = other.difference(&usual).collect();
            if !gone.is_empty() || !new.is_empty() {
                lines.push(format!("  {}: without {gone:?}, with {new:?}", vignette.id));
            }
        }
        let _ = writeln!(text, "\n{rubric}: {} vignettes", lines.len());
        lines.iter().for_each(|line| text.push_str(&format!("{line}\n")));
    }
    let path = root().join("tests/cases/other-rubrics.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "UPDATE_EXPECT=1 writes the list anew; look at what changed");
}

/// The ledger of judgement: what the default rubric finds in every vignette, and in the scripted plays, is
/// kept; a change of rubric or law shows how many findings it turns, and says why in a row of its own.
#[test]
fn the_ledger_of_judgement_knows_this_edition() {
    let line = |id: &str, mut told: Vec<String>| {
        told.sort();
        format!("{id}: {}\n", told.join(", "))
    };
    let mut text = String::new();
    for (_, vignette) in bank() {
        if let Ok(played) = played(&vignette, None, "lucca") {
            let told =
                played.findings.iter().map(|(who, _, verdict, rule)| format!("{who} {rule} {verdict:?}"));
            let law =
                played.law.iter().map(|(who, order, verdict)| format!("{who} {order} {}", verdict.word()));
            text.push_str(&line(&vignette.id, told.chain(law).collect()));
        }
    }
    for (scenario, script) in [
        ("first-watch", "first-watch"),
        ("night-at-the-substation", "night-good"),
        ("night-at-the-substation", "night-bad"),
    ] {
        let scenario = crate::support::shipped(scenario);
        let name = format!("{script}.ron");
        let script = std::fs::read_to_string(root().join("tests/fixtures/scripts").join(&name)).unwrap();
        let script = Script::read(&name, &script, &scenario).unwrap();
        let rubric = Rubric::compile(framework(), &scenario);
        let mut play = Play::new(&scenario, Seed::from_number(1), Judged::new(&rubric, &scenario));
        script.dice(&scenario).into_iter().for_each(|(die, came)| play.script_die(die, came));
        let seats = scenario
            .nation_ids()
            .map(|_| Box::new(lucca::doctrine::Silent) as Box<dyn lucca::engine::Seat + Send>)
            .collect();
        let mut exercise = Exercise::new(play, seats);
        script.play(&mut exercise, None, true).unwrap();
        let judged = exercise.into_parts().0.into_parts().1;
        let told = judged.ledger.findings.iter().map(|finding| {
            format!(
                "{} {} {:?} turn {}",
                scenario.names.nations.name(finding.nation.at()),
                judged.ledger.source(finding).id,
                finding.verdict,
                finding.turn
            )
        });
        text.push_str(&line(&format!("script {name}"), told.collect()));
    }
    let path = root().join("tests/judgement/findings.txt");
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let pieces = |text: &str| -> BTreeSet<String> {
        let each = |line: &str| -> Vec<String> {
            let (id, rest) = line.split_once(": ").unwrap_or((line, ""));
            rest.split(", ").filter(|piece| !piece.is_empty()).map(|piece| format!("{id}: {piece}")).collect()
        };
        text.lines().flat_map(each).collect()
    };
    let (was, is) = (pieces(&kept), pieces(&text));
    let (gone, new): (Vec<&String>, Vec<&String>) =
        (was.difference(&is).collect(), is.difference(&was).collect());
    eprintln!(
        "ledger of judgement: {} findings and verdicts; {} gone and {} new since the list was kept",
        is.len(),
        gone.len(),
        new.len()
    );
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let hash = framework().rubric_hash;
    let edition: String = hash[..4].iter().map(|byte| format!("{byte:02x}")).collect();
    let ledger = std::fs::read_to_string(root().join("tests/judgement/ledger.md")).unwrap();
    let last = ledger.lines().rfind(|line| line.starts_with("| `")).unwrap_or_default();
    assert!(
        kept == text,
        "{} findings or verdicts are gone and {} are new:\n- {}\n+ {}\nUPDATE_EXPECT=1 keeps the new list; say why in tests/judgement/ledger.md",
        gone.len(),
        new.len(),
        gone.iter().take(40).map(|piece| piece.as_str()).collect::<Vec<_>>().join("\n- "),
        new.iter().take(40).map(|piece| piece.as_str()).collect::<Vec<_>>().join("\n+ "),
    );
    assert!(
        last.contains(&format!("`{edition}`")),
        "this edition of the rubric is {edition}; the last row of the ledger is {last}"
    );
}
