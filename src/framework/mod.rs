//! What the world agreed, as data: norms, channel kinds, kinds of dispatch, the order catalogue, preparation cards, rubric rules.
//!
//! Every entry comes from `assets/framework/*.ron` or `assets/rubric/*.ron`, built into the program, and names its source.
//! Knows [`crate::text`]; never a scenario, the engine, or files at run time.

mod codex;
mod condition;
mod entries;
mod tags;

pub use codex::{
    Body, ConductEntry, ConductKind, ElementEntry, HistoryEntry, LawEntry, LawKind, MeasureEntry, PracticeEntry, Role, ScaleEntry, WordEntry,
    WordKind,
};
pub use condition::{Finder, Knowledge, RuleFile, RuleKind, Verdict, Wake, When};
pub use entries::{
    Capacity, CardEntry, ChannelEntry, Cost, DispatchEntry, DispatchKind, Effect, Family, Field, Fields, IncidentNeed, Level, Needs, NormEntry,
    OrderEntry,
};
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
    pub rules: Vec<RuleFile>,
    pub law: Vec<LawEntry>,
    pub measures: Vec<MeasureEntry>,
    pub practices: Vec<PracticeEntry>,
    pub scale: Vec<ScaleEntry>,
    pub words: Vec<WordEntry>,
    /// SHA-256 over the framework files, and over the rubric file: both stand in the first event of a log.
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
const RUBRIC: &str = include_str!("../../assets/rubric/lucca.ron");

impl Framework {
    /// Reads the framework that is built into the program.
    ///
    /// # Errors
    /// A diagnostic with the place in the asset file; the tests keep the shipped files free of any.
    pub fn embedded() -> Result<Self, Diagnostic> {
        Ok(Self {
            norms: text::parse("assets/framework/norms.ron", NORMS)?,
            channels: text::parse("assets/framework/channels.ron", CHANNELS)?,
            dispatches: text::parse("assets/framework/dispatches.ron", DISPATCHES)?,
            orders: text::parse("assets/framework/orders.ron", ORDERS)?,
            cards: text::parse("assets/framework/cards.ron", CARDS)?,
            rules: text::parse("assets/rubric/lucca.ron", RUBRIC)?,
            law: text::parse("assets/framework/law.ron", LAW)?,
            measures: text::parse("assets/framework/measures.ron", MEASURES)?,
            practices: text::parse("assets/framework/practices.ron", PRACTICES)?,
            scale: text::parse("assets/framework/scale.ron", SCALE)?,
            words: text::parse("assets/framework/vocabulary.ron", VOCABULARY)?,
            hash: hash(&[NORMS, CHANNELS, DISPATCHES, ORDERS, CARDS]),
            rubric_hash: hash(&[RUBRIC]),
        })
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
