//! The log: JSON lines. A header with the scenario, then one line for each event, with typed texts beside
//! them.
//!
//! An event line carries `c`, the first sixteen hexadecimal digits of SHA-256 over the `c` before it and the
//! line without it, so that damage is found at the line where it begins. The digest of a play is SHA-256 over
//! its event lines, line ends included.

use crate::engine::{Die, Event, Observer, Phase, Play, Position, Seed, Wire, encode};
use crate::scenario::{Profile, Scenario, TextId};
use crate::session::texts::Texts;
use crate::text::hex;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Version of the log's format. Whoever raises it writes the step from the last one in `upcast.rs`, and
/// commits a log of it.
pub const FORMAT: u64 = 2;
pub(super) const NO_CHAIN: &str = "0000000000000000";

/// What the first event of a log holds beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub scenario: [u8; 32],
    pub framework: [u8; 32],
    pub rubric: [u8; 32],
    pub seed: Seed,
    /// The truth variant, when it was chosen and not drawn.
    pub chosen_variant: Option<u8>,
    /// What the room was shown; changes nothing in play.
    pub profile: Profile,
    /// Dice that were fixed in advance, with what they came to.
    pub dice: Vec<(Die, u8)>,
}

/// Keeps every event of a play, and writes them as lines.
#[derive(Clone, Debug)]
pub struct Log {
    pub opening: Opening,
    pub events: Vec<Event>,
}

impl Log {
    pub fn new(opening: Opening) -> Self {
        Self { opening, events: Vec::new() }
    }

    /// Returns the event lines, each with its line end.
    pub fn event_lines(&self, scenario: &Scenario, texts: &Texts) -> Vec<String> {
        let mut scribe = Scribe::default();
        self.events.iter().map(|event| scribe.line(&self.opening, scenario, texts, event)).collect()
    }

    /// Returns each turn with the number of events after which it has been told what it begins with, and
    /// nothing has been decided in it: where a line of play that goes back to the turn begins.
    pub fn turns(&self) -> Vec<(u8, u32)> {
        let mut turns: Vec<(u8, u32)> = Vec::new();
        let mut open = false;
        for (at, event) in self.events.iter().enumerate() {
            let Event::PhaseBegan { turn, phase, .. } = event else { continue };
            if open && let Some(last) = turns.last_mut() {
                last.1 = at as u32;
            }
            open = *phase == Phase::Briefing;
            if open {
                turns.push((*turn, self.events.len() as u32));
            }
        }
        turns
    }

    /// Returns SHA-256 over the event lines, in hexadecimal.
    pub fn digest(&self, scenario: &Scenario, texts: &Texts) -> String {
        let mut sum = Sha256::new();
        for line in self.event_lines(scenario, texts) {
            sum.update(line.as_bytes());
        }
        hex(&sum.finalize())
    }

    /// Returns the whole log as text.
    pub fn to_text(&self, scenario: &Scenario, texts: &Texts) -> String {
        let mut text = header(scenario);
        text.push('\n');
        let mut written = BTreeSet::new();
        for (event, line) in self.events.iter().zip(self.event_lines(scenario, texts)) {
            // A text stands before the first event that names it.
            if let Some(words) = typed(event).filter(|id| written.insert(*id)).and_then(|id| texts.line(id)) {
                text.push_str(&words);
                text.push('\n');
            }
            text.push_str(&line);
        }
        text
    }
}

impl AsRef<Log> for Log {
    fn as_ref(&self) -> &Log {
        self
    }
}

/// Writes events as lines, one after another.
#[derive(Clone, Debug)]
pub struct Scribe {
    chain: String,
    written: u32,
}

impl Default for Scribe {
    fn default() -> Self {
        Self::after(NO_CHAIN.to_owned(), 0)
    }
}

impl Scribe {
    /// Goes on after so many events, the last of which had this check.
    pub fn after(chain: String, written: u32) -> Self {
        Self { chain, written }
    }

    /// Returns how many events have been written.
    pub fn written(&self) -> u32 {
        self.written
    }

    /// Returns the next event's line, with its line end.
    pub fn line(&mut self, opening: &Opening, scenario: &Scenario, texts: &Texts, event: &Event) -> String {
        let mut extra = if self.written == 0 {
            format!(",\"opening\":{}", opening.json(scenario))
        } else {
            String::new()
        };
        if let Some(hash) = typed(event).and_then(|text| texts.hash(text)) {
            extra.push_str(&format!(",\"words\":\"{hash}\""));
        }
        let mut line = String::new();
        self.written += 1;
        encode(self.written, event, &scenario.names, &extra, &mut line);
        self.chain = link(&self.chain, &line);
        line.truncate(line.len() - 1);
        line.push_str(&format!(",\"c\":\"{}\"}}\n", self.chain));
        line
    }
}

/// Returns the first line of a log, without a line end: which format, which engine, which scenario.
pub fn header(scenario: &Scenario) -> String {
    let file = serde_json::to_string(&scenario.file).unwrap_or_default();
    format!(
        "{{\"lucca\":\"log\",\"format\":{FORMAT},\"engine\":\"{}\",\"scenario\":{file}}}",
        env!("CARGO_PKG_VERSION")
    )
}

impl Observer for Log {
    fn see(&mut self, _: &Scenario, _: &Position, event: &Event) {
        self.events.push(*event);
    }
}

impl Opening {
    /// Returns the opening of a play whose every die is drawn.
    pub fn new(scenario: &Scenario, rubric: [u8; 32], seed: Seed) -> Self {
        Self {
            scenario: scenario.hash,
            framework: scenario.framework_hash,
            rubric,
            seed,
            chosen_variant: None,
            profile: Profile::Full,
            dice: Vec::new(),
        }
    }

    /// Prepares a play as this opening says: variant and dice.
    pub fn prepare<O: Observer>(&self, play: &mut Play<'_, O>) {
        play.choose_variant(self.chosen_variant);
        self.dice.iter().for_each(|(die, came)| play.script_die(*die, *came));
    }

    pub(super) fn json(&self, scenario: &Scenario) -> serde_json::Value {
        let variant =
            self.chosen_variant.map(|variant| crate::engine::Variant(variant).wire(&scenario.names));
        // Keys of a JSON object stand in alphabetical order, so they are fixed.
        let dice: Vec<serde_json::Value> = self
            .dice
            .iter()
            .map(|(die, came)| {
                let Die { purpose, subject, turn, nth } = *die;
                let subject = format!("{:016x}", subject.0);
                serde_json::json!({
                    "came": came, "nth": nth, "purpose": purpose, "subject": subject, "turn": turn
                })
            })
            .collect();
        serde_json::json!({
            "dice": dice,
            "framework": hex(&self.framework),
            "profile": self.profile.word(),
            "rubric": hex(&self.rubric),
            "scenario": hex(&self.scenario),
            "seed": self.seed.hex(),
            "variant": variant,
        })
    }
}

/// Returns the next link of the chain.
pub(super) fn link(before: &str, line: &str) -> String {
    let mut sum = Sha256::new();
    sum.update(before.as_bytes());
    sum.update(line.as_bytes());
    hex(&sum.finalize())[..16].to_owned()
}

/// Returns the text a person typed for an event, if there is one.
pub fn typed(event: &Event) -> Option<TextId> {
    let text = match event {
        Event::Sent { text, .. }
        | Event::Answered { text, .. }
        | Event::OrderSealed { text, .. }
        | Event::InjectEdited { text, .. }
        | Event::Written { text, .. } => *text,
        _ => TextId(0),
    };
    (text != TextId(0)).then_some(text)
}

/// Writes event lines anew with checks that fit, whatever the lines say: for tests of what a forger could do.
pub fn rechain(lines: &str) -> String {
    let mut chain = NO_CHAIN.to_owned();
    let mut text = String::with_capacity(lines.len() + 32);
    for line in lines.lines() {
        match (line.rfind(",\"c\":\""), line.strip_suffix('}')) {
            (None, None) => text.push_str(line),
            (at, _) => {
                let body = at.map_or(line.strip_suffix('}').unwrap_or(line), |at| &line[..at]);
                chain = link(&chain, &format!("{body}}}"));
                text.push_str(&format!("{body},\"c\":\"{chain}\"}}"));
            }
        }
        text.push('\n');
    }
    text
}
