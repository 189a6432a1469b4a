//! What people typed: beside the log, so that words can be erased and the log still verifies.

use crate::engine::{Event, Seed};
use crate::scenario::TextId;
use crate::session::log::typed;
use crate::text::hex;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Most texts of an exercise: far more than anybody types, and far from where numbers end.
const MOST: u32 = 1 << 24;

/// Typed texts of one exercise, numbered from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    entries: BTreeMap<u32, Entry>,
}

/// One text, as it is kept beside the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedText {
    pub id: TextId,
    /// Salted SHA-256, in hexadecimal.
    pub hash: String,
    /// Salt and words; gone once erased.
    pub words: Option<(String, String)>,
}

impl TypedText {
    /// Returns the line that stands beside the events.
    pub fn line(&self) -> String {
        let (salt, words) = match &self.words {
            Some((salt, words)) => {
                (serde_json::Value::from(salt.as_str()), serde_json::Value::from(words.as_str()))
            }
            None => (serde_json::Value::Null, serde_json::Value::Null),
        };
        let hash = serde_json::Value::from(self.hash.as_str());
        format!("{{\"text\":{},\"hash\":{hash},\"salt\":{salt},\"words\":{words}}}", self.id.0)
    }

    /// Returns whether the words are those of the hash, or erased.
    pub fn fits(&self) -> bool {
        self.words.as_ref().is_none_or(|(salt, words)| hash(salt, words) == self.hash)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    hash: String,
    /// Salt and words; gone once erased.
    words: Option<(String, String)>,
}

impl Texts {
    /// Keeps a text; the salt is keyed by the play's seed, so that the same play gives the same log.
    pub fn add(&mut self, seed: &Seed, words: &str) -> TextId {
        let id = self.entries.last_key_value().map_or(0, |(id, _)| *id).saturating_add(1);
        let mut sum = Sha256::new();
        sum.update(b"lucca salt\0");
        sum.update(seed.0);
        sum.update(id.to_le_bytes());
        let salt = hex(&sum.finalize())[..32].to_owned();
        self.entries.insert(id, Entry { hash: hash(&salt, words), words: Some((salt, words.to_owned())) });
        TextId(id)
    }

    /// Takes the latest text back, as if it had not been added.
    pub(super) fn forget(&mut self, id: TextId) {
        self.entries.remove(&id.0);
    }

    /// Counts a text whose words are not at hand, so that the next one gets the number it had.
    pub(super) fn reserve(&mut self, id: TextId) {
        self.entries.entry(id.0).or_insert_with(|| Entry { hash: String::new(), words: None });
    }

    /// Takes over a text of a log; `None` for words that were erased.
    pub(super) fn restore(
        &mut self,
        id: TextId,
        hash_: String,
        words: Option<(String, String)>,
    ) -> Result<(), String> {
        if id == TextId(0) || id.0 > MOST || self.entries.contains_key(&id.0) {
            return Err("a typed text is out of place".to_owned());
        }
        if let Some((salt, words)) = &words
            && hash(salt, words) != hash_
        {
            return Err("the words do not fit their hash".to_owned());
        }
        self.entries.insert(id.0, Entry { hash: hash_, words });
        Ok(())
    }

    /// Erases the words of a text; its hash stays.
    pub fn erase(&mut self, id: TextId) {
        if let Some(entry) = self.entries.get_mut(&id.0) {
            entry.words = None;
        }
    }

    pub fn words(&self, id: TextId) -> Option<&str> {
        self.entry(id)?.words.as_ref().map(|(_, words)| words.as_str())
    }

    /// Returns the salted SHA-256 that stands in the log.
    pub fn hash(&self, id: TextId) -> Option<&str> {
        self.entry(id).map(|entry| entry.hash.as_str())
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the texts that these events name first, each with the number of its event; `kept` are those
    /// that were named before.
    pub fn named(&self, first: u32, events: &[Event], kept: &mut BTreeSet<u32>) -> Vec<(u32, TypedText)> {
        let fresh = (first..)
            .zip(events)
            .filter_map(|(number, event)| typed(event).map(|id| (number, id)))
            .filter(|(_, id)| kept.insert(id.0));
        fresh.filter_map(|(number, id)| Some((number, self.text(id)?))).collect()
    }

    fn text(&self, id: TextId) -> Option<TypedText> {
        self.entry(id).map(|entry| TypedText { id, hash: entry.hash.clone(), words: entry.words.clone() })
    }

    /// Returns the numbers of all texts.
    pub(super) fn ids(&self) -> BTreeSet<u32> {
        self.entries.keys().copied().collect()
    }

    fn entry(&self, id: TextId) -> Option<&Entry> {
        self.entries.get(&id.0)
    }

    /// Returns the line that stands beside the events for a text.
    pub fn line(&self, id: TextId) -> Option<String> {
        self.text(id).map(|text| text.line())
    }
}

fn hash(salt: &str, words: &str) -> String {
    let mut sum = Sha256::new();
    sum.update(salt.as_bytes());
    sum.update([0]);
    sum.update(words.as_bytes());
    hex(&sum.finalize())
}
