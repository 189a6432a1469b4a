//! What the world agreed, as data: norms, channel kinds, kinds of dispatch, the order catalogue, preparation
//! cards, rubric rules.
//!
//! Every entry comes from `assets/framework/*.ron` or `assets/rubric/*.ron`, built into the program, and
//! names its source. Knows [`crate::text`]; never a scenario, the engine, or files at run time.

mod codex;
mod condition;
mod entries;
mod later;
mod reading;
mod tags;

pub use codex::{
    Body, ConductEntry, ConductKind, ElementEntry, HistoryEntry, LawEntry, LawKind, MeasureEntry,
    PracticeEntry, Role, ScaleEntry, WordEntry, WordKind,
};
pub use condition::{
    ClaimEntry, ClaimNeed, ElementFile, ExcuseFile, Finder, JudgedEntry, Knowledge, OccasionFile, RubricFile,
    RuleFile, RuleKind, Verdict, Wake, When, Works,
};
pub use entries::{
    Capacity, CardEntry, ChannelEntry, Cost, DispatchEntry, DispatchKind, Effect, Family, Field, Fields,
    Ground, IncidentNeed, LawCard, Level, Needs, NormEntry, OrderEntry,
};
pub use later::{
    Checked, Fact, FormEntry, InstrumentEntry, InstrumentFile, InstrumentKind, LaterEntry, PositionEntry,
    PositionFile, Seen, Side, View,
};
pub use reading::{CounselEntry, Lean, Point, ReadingEntry};
pub use tags::{Tag, Tags};

use crate::diag::Diagnostic;
use crate::text;
use sha2::{Digest, Sha256};

/// The built-in framework: what the field agreed and what the catalogue offers.
#[derive(Clone, Debug)]
pub struct Framework {
    pub norms: Vec<NormEntry>,
    pub channels: Vec<ChannelEntry>,
    pub dispatches: Vec<DispatchEntry>,
    pub orders: Vec<OrderEntry>,
    pub cards: Vec<CardEntry>,
    /// The rubrics, the default one first.
    pub rubrics: Vec<RubricFile>,
    /// Lines of conduct that no event can show.
    pub judged: Vec<JudgedEntry>,
    pub claims: Vec<ClaimEntry>,
    pub readings: Vec<ReadingEntry>,
    pub counsel: Vec<CounselEntry>,
    pub law: Vec<LawEntry>,
    pub measures: Vec<MeasureEntry>,
    pub practices: Vec<PracticeEntry>,
    pub scale: Vec<ScaleEntry>,
    pub words: Vec<WordEntry>,
    /// What the report of 2021 adds to the norms.
    pub later: Vec<LaterEntry>,
    pub instruments: InstrumentFile,
    pub positions: PositionFile,
    /// SHA-256 over the framework files, and over the default rubric: both stand in the first event of a log.
    pub hash: [u8; 32],
    pub rubric_hash: [u8; 32],
}

const NORMS: &str = include_str!("../../assets/framework/norms.ron");
const CHANNELS: &str = include_str!("../../assets/framework/channels.ron");
const DISPATCHES: &str = include_str!("../../assets/framework/dispatches.ron");
const ORDERS: &str = include_str!("../../assets/framework/orders.ron");
const CARDS: &str = include_str!("../../assets/framework/cards.ron");
const LAW: &str = include_str!("../../assets/framework/law.ron");
const MEASURES: &str = include_str!("../../assets/framework/measures.ron");
const PRACTICES: &str = include_str!("../../assets/framework/practices.ron");
const SCALE: &str = include_str!("../../assets/framework/scale.ron");
const VOCABULARY: &str = include_str!("../../assets/framework/vocabulary.ron");
const LATER: &str = include_str!("../../assets/framework/later.ron");
const INSTRUMENTS: &str = include_str!("../../assets/framework/instruments.ron");
const POSITIONS: &str = include_str!("../../assets/framework/positions.ron");
const CLAIMS: &str = include_str!("../../assets/framework/claims.ron");
const COUNSEL: &str = include_str!("../../assets/framework/counsel.ron");
const READINGS: &str = include_str!("../../assets/framework/readings.ron");
const RUBRIC: &str = include_str!("../../assets/rubric/lucca.ron");
const ACTS: &str = include_str!("../../assets/rubric/acts.ron");
const ELEMENTS: &str = include_str!("../../assets/rubric/elements.ron");
const OCCASIONS: &str = include_str!("../../assets/rubric/occasions.ron");
const RUBRIC_2015: &str = include_str!("../../assets/rubric/gge-2015.ron");
const RUBRIC_2021: &str = include_str!("../../assets/rubric/gge-2021.ron");
const JUDGED: &str = include_str!("../../assets/rubric/judged.ron");

impl Framework {
    /// Reads the framework that is built into the program.
    ///
    /// # Errors
    /// A diagnostic with the place in the asset file; the tests keep the shipped files free of any.
    pub fn embedded() -> Result<Self, Diagnostic> {
        let main: RubricFile = text::parse("assets/rubric/lucca.ron", RUBRIC)?;
        let mut framework = Self {
            norms: text::parse("assets/framework/norms.ron", NORMS)?,
            channels: text::parse("assets/framework/channels.ron", CHANNELS)?,
            dispatches: text::parse("assets/framework/dispatches.ron", DISPATCHES)?,
            orders: text::parse("assets/framework/orders.ron", ORDERS)?,
            cards: text::parse("assets/framework/cards.ron", CARDS)?,
            rubrics: vec![
                RubricFile {
                    rules: [main.rules, text::parse("assets/rubric/acts.ron", ACTS)?].concat(),
                    elements: text::parse("assets/rubric/elements.ron", ELEMENTS)?,
                    occasions: text::parse("assets/rubric/occasions.ron", OCCASIONS)?,
                    ..main
                },
                text::parse("assets/rubric/gge-2015.ron", RUBRIC_2015)?,
                text::parse("assets/rubric/gge-2021.ron", RUBRIC_2021)?,
            ],
            judged: text::parse("assets/rubric/judged.ron", JUDGED)?,
            claims: text::parse("assets/framework/claims.ron", CLAIMS)?,
            counsel: text::parse("assets/framework/counsel.ron", COUNSEL)?,
            readings: text::parse("assets/framework/readings.ron", READINGS)?,
            law: text::parse("assets/framework/law.ron", LAW)?,
            measures: text::parse("assets/framework/measures.ron", MEASURES)?,
            practices: text::parse("assets/framework/practices.ron", PRACTICES)?,
            scale: text::parse("assets/framework/scale.ron", SCALE)?,
            words: text::parse("assets/framework/vocabulary.ron", VOCABULARY)?,
            later: text::parse("assets/framework/later.ron", LATER)?,
            instruments: text::parse("assets/framework/instruments.ron", INSTRUMENTS)?,
            positions: text::parse("assets/framework/positions.ron", POSITIONS)?,
            hash: hash(&[
                NORMS,
                CHANNELS,
                DISPATCHES,
                ORDERS,
                CARDS,
                CLAIMS,
                PRACTICES,
                LATER,
                INSTRUMENTS,
                POSITIONS,
            ]),
            rubric_hash: [0; 32],
        };
        framework.rubric_hash = framework.rubrics.first().map_or([0; 32], RubricFile::hash);
        Ok(framework)
    }

    /// Returns the rules of the default rubric.
    pub fn rules(&self) -> &[RuleFile] {
        self.rubrics.first().map_or(&[], |rubric| &rubric.rules)
    }

    /// Returns the entry for a kind of dispatch; every kind has one (a test says so).
    pub fn dispatch(&self, kind: DispatchKind) -> Option<&DispatchEntry> {
        self.dispatches.iter().find(|entry| entry.kind == kind)
    }
}

fn hash(files: &[&str]) -> [u8; 32] {
    let mut sum = Sha256::new();
    for file in files {
        sum.update(u64::try_from(file.len()).unwrap_or(u64::MAX).to_le_bytes());
        sum.update(file.as_bytes());
    }
    sum.finalize().into()
}
