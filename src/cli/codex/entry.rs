//! One entry of the codex, whatever it is about.

use crate::framework::{
    CardEntry, ChannelEntry, ClaimEntry, DispatchEntry, Framework, InstrumentEntry, LawEntry, LawKind,
    MeasureEntry, NormEntry, OrderEntry, PositionEntry, PracticeEntry, ReadingEntry, RubricFile, ScaleEntry,
    WordEntry,
};
use crate::report::word_of as word;
use crate::text::Text;
use std::borrow::Cow;

/// One entry of the codex.
#[derive(Clone, Copy)]
pub(super) enum Entry<'f> {
    Norm(&'f NormEntry),
    Law(&'f LawEntry),
    Position(&'f PositionEntry),
    Measure(&'f MeasureEntry),
    Instrument(&'f InstrumentEntry),
    Channel(&'f ChannelEntry),
    Practice(&'f PracticeEntry),
    Scale(&'f ScaleEntry),
    Word(&'f WordEntry),
    Order(&'f OrderEntry),
    Card(&'f CardEntry),
    Dispatch(&'f DispatchEntry),
    Claim(&'f ClaimEntry),
    Reading(&'f ReadingEntry),
    Rubric(&'f RubricFile),
}

pub(super) fn entries(framework: &Framework) -> Vec<Entry<'_>> {
    let norms = framework.norms.iter().map(Entry::Norm);
    norms
        .chain(framework.law.iter().map(Entry::Law))
        .chain(framework.positions.entries.iter().map(Entry::Position))
        .chain(framework.measures.iter().map(Entry::Measure))
        .chain(framework.instruments.entries.iter().map(Entry::Instrument))
        .chain(framework.channels.iter().map(Entry::Channel))
        .chain(framework.practices.iter().map(Entry::Practice))
        .chain(framework.scale.iter().map(Entry::Scale))
        .chain(framework.words.iter().map(Entry::Word))
        .chain(framework.orders.iter().map(Entry::Order))
        .chain(framework.cards.iter().map(Entry::Card))
        .chain(framework.dispatches.iter().map(Entry::Dispatch))
        .chain(framework.claims.iter().map(Entry::Claim))
        .chain(framework.readings.iter().map(Entry::Reading))
        .chain(framework.rubrics.iter().map(Entry::Rubric))
        .collect()
}

impl<'f> Entry<'f> {
    pub(super) fn key(self) -> Cow<'f, str> {
        Cow::Borrowed(match self {
            Self::Dispatch(entry) => return Cow::Owned(word(&entry.kind).replace(' ', "_")),
            // Rubric and reading may share a name: a rubric says what it is.
            Self::Rubric(entry) => return Cow::Owned(format!("rubric:{}", entry.id)),
            Self::Reading(entry) => return Cow::Owned(format!("reading:{}", entry.id)),
            Self::Claim(entry) => &entry.id,
            Self::Norm(entry) => &entry.id,
            Self::Law(entry) => &entry.id,
            Self::Position(entry) => &entry.id,
            Self::Measure(entry) => &entry.id,
            Self::Instrument(entry) => &entry.id,
            Self::Channel(entry) => &entry.id,
            Self::Practice(entry) => &entry.id,
            Self::Scale(entry) => &entry.id,
            Self::Word(entry) => &entry.id,
            Self::Order(entry) => &entry.id,
            Self::Card(entry) => &entry.id,
        })
    }

    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Norm(_) => "Norm",
            Self::Law(entry) if entry.kind == LawKind::Text => "Text, and no rule by itself",
            Self::Law(_) => "Law",
            Self::Position(_) => "Contested point",
            Self::Measure(_) => "Measure",
            Self::Instrument(_) => "Instrument",
            Self::Channel(_) => "Channel",
            Self::Practice(_) => "Practice",
            Self::Scale(_) => "Severity",
            Self::Word(_) => "Word",
            Self::Order(_) => "Order",
            Self::Card(_) => "Preparation card",
            Self::Dispatch(_) => "Dispatch",
            Self::Claim(_) => "Claim",
            Self::Reading(_) => "Reading of the law",
            Self::Rubric(_) => "Rubric",
        }
    }

    pub(super) fn name(self) -> &'f Text {
        match self {
            Self::Norm(entry) => &entry.name,
            Self::Law(entry) => &entry.name,
            Self::Position(entry) => &entry.name,
            Self::Measure(entry) => &entry.name,
            Self::Instrument(entry) => &entry.name,
            Self::Channel(entry) => &entry.name,
            Self::Practice(entry) => &entry.name,
            Self::Scale(entry) => &entry.name,
            Self::Word(entry) => &entry.name,
            Self::Order(entry) => &entry.name,
            Self::Card(entry) => &entry.name,
            Self::Dispatch(entry) => &entry.name,
            Self::Claim(entry) => &entry.name,
            Self::Reading(entry) => &entry.name,
            Self::Rubric(entry) => &entry.name,
        }
    }

    /// What it says; nothing where nobody has checked it against its source: then it is not told.
    pub(super) fn meaning(self) -> Option<&'f Text> {
        Some(match self {
            Self::Law(entry) => return entry.told(),
            Self::Measure(entry) => return entry.told(),
            Self::Channel(entry) => return entry.told(),
            Self::Norm(entry) => &entry.meaning,
            Self::Position(entry) => &entry.question,
            Self::Instrument(entry) => &entry.meaning,
            Self::Practice(entry) => &entry.meaning,
            Self::Scale(entry) => &entry.meaning,
            Self::Word(entry) => &entry.meaning,
            Self::Order(entry) => &entry.meaning,
            Self::Card(entry) => &entry.meaning,
            Self::Dispatch(entry) => &entry.meaning,
            Self::Claim(entry) => &entry.meaning,
            Self::Reading(entry) => &entry.meaning,
            Self::Rubric(entry) => &entry.meaning,
        })
    }

    pub(super) fn cites(self) -> &'f [String] {
        match self {
            Self::Norm(entry) => &entry.cites,
            Self::Law(entry) => &entry.cites,
            Self::Position(entry) => &entry.cites,
            Self::Measure(entry) => &entry.cites,
            Self::Instrument(entry) => &entry.cites,
            Self::Channel(entry) => &entry.cites,
            Self::Practice(entry) => &entry.cites,
            Self::Scale(_) | Self::Reading(_) | Self::Rubric(_) => &[],
            Self::Dispatch(entry) => &entry.cites,
            Self::Claim(entry) => &entry.cites,
            Self::Word(entry) => &entry.cites,
            Self::Order(entry) => &entry.cites,
            Self::Card(entry) => &entry.cites,
        }
    }

    pub(super) fn see(self) -> &'f [String] {
        match self {
            Self::Norm(entry) => &entry.see,
            Self::Law(entry) => &entry.see,
            Self::Position(entry) => &entry.see,
            Self::Measure(entry) => &entry.see,
            Self::Instrument(entry) => &entry.see,
            Self::Channel(entry) => &entry.see,
            Self::Practice(entry) => std::slice::from_ref(&entry.norm),
            Self::Scale(entry) => &entry.channels,
            _ => &[],
        }
    }

    /// Whether it is one of several ways to judge.
    pub(super) fn is_choice(self) -> bool {
        matches!(self, Self::Reading(_) | Self::Rubric(_))
    }
}
