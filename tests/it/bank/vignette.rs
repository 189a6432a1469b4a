//! A vignette as it is written, and what its facts change in the world.

use super::*;

pub const WORLD: &str = include_str!("../../cases/world.ron");

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
    pub facts: Vec<Fact>,
    pub moves: Vec<Box<RawValue>>,
    #[serde(default)]
    pub must: Vec<Expected>,
    #[serde(default)]
    pub never: Vec<Expected>,
    #[serde(default)]
    pub law: Vec<(String, String, Vec<LawWord>)>,
    pub why: String,
    pub source: String,
    #[serde(default)]
    pub flips: Vec<Flip>,
    #[serde(default)]
    pub toolkit: u8,
    #[serde(default)]
    pub rubric: String,
}

/// State, norm, verdicts.
pub type Expected = (String, String, Vec<Verdict>);

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
pub struct Flip {
    pub element: String,
    #[serde(default)]
    pub facts: Vec<Fact>,
    #[serde(default)]
    pub drop: Vec<usize>,
    #[serde(default)]
    pub add: Vec<Box<RawValue>>,
    #[serde(default)]
    pub must: Vec<Expected>,
    #[serde(default)]
    pub never: Vec<Expected>,
    #[serde(default)]
    pub law: Vec<(String, String, Vec<LawWord>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LawWord {
    Lawful,
    LawfulMajority,
    Open,
    UnlawfulMajority,
    Unlawful,
}

impl LawWord {
    pub fn is(self, verdict: Law) -> bool {
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
pub enum Fact {
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
pub enum Seen {
    Public,
    Victim,
    Nobody,
}

/// The framework with every order open to every State.
pub fn open_framework() -> &'static Framework {
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
pub fn with_facts<'f>(mut file: ScenarioFile, facts: impl Iterator<Item = &'f Fact>) -> ScenarioFile {
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
