//! Words of messages: the rubric does not read them. A delegation may send them to the facilitator, who rules
//! on them.

use super::Sitting;
use crate::engine::{Handle, Seen};
use crate::framework::Verdict;
use crate::scenario::{NationId, TextId};
use crate::scoring::Correction;
use crate::session::{Author, Entry, Noted, Role};
use crate::table::scene::{Adjudication, OwnWords};

impl Sitting {
    /// Takes what a journal entry says of the adjudication of words; one of another branch may number its
    /// events otherwise.
    pub(super) fn hear_adjudication(&mut self, noted: &Noted) {
        if noted.branch != self.key.map_or(1, |key| key.1) {
            return;
        }
        match &noted.entry {
            Entry::Referred { by, event } => {
                self.adjudications.entry(*event).or_insert_with(|| Adjudication::Asked(by.name.clone()));
                let nation = self.scenario.names.nations.place(&by.name).map(NationId::from_at);
                self.referred.extend(nation.map(|nation| (nation, *event)));
            }
            Entry::Adjudicated { event, words, correction, .. } => {
                self.adjudications.insert(*event, Adjudication::Ruled(words.clone()));
                let value = correction.clone().map(serde_json::from_value::<Correction>);
                self.corrections.extend(value.and_then(Result::ok));
            }
            _ => {}
        }
    }

    /// Returns every message and answer in which somebody typed words, the newest first, and before them
    /// those whose adjudication is asked for.
    pub fn own_words(&self) -> Vec<OwnWords> {
        let mut rows: Vec<OwnWords> = self.kept.play.observer.spoken.clone();
        for row in &mut rows {
            row.standing = self.adjudications.get(&row.event).cloned().unwrap_or_default();
        }
        rows.retain(|row| self.kept.texts.words(row.text).is_some());
        rows.sort_by_key(|row| {
            (!matches!(row.standing, Adjudication::Asked(_)), std::cmp::Reverse(row.event))
        });
        rows
    }

    /// Returns the messages whose words a delegation has sent to adjudication, by its own numbers.
    pub fn referred_by(&self, seat: NationId) -> Vec<Handle> {
        // It is asked for in every frame, and mostly nobody has sent anything.
        if self.referred.is_empty() {
            return Vec::new();
        }
        let asked =
            |text: TextId| self.spoken(text).is_some_and(|event| self.referred.contains(&(seat, event)));
        let heard = self.kept.play.observer.desks[seat.at()].heard.iter();
        heard
            .filter_map(|heard| words_of(&heard.seen))
            .filter(|(_, text)| asked(*text))
            .map(|(handle, _)| handle)
            .collect()
    }

    /// Returns the entries that send the words of a message to adjudication: of the message, and of the
    /// answer to it.
    pub fn refer(&self, seat: NationId, message: Handle) -> Vec<Entry> {
        let name = self.scenario.names.nations.name(seat.at());
        let by = Author { role: Role::Delegation, name: name.to_owned() };
        let heard =
            self.kept.play.observer.desks[seat.at()].heard.iter().filter_map(|heard| words_of(&heard.seen));
        let events = heard.filter(|(handle, _)| *handle == message).filter_map(|(_, text)| self.spoken(text));
        let fresh = events.filter(|event| !self.referred.contains(&(seat, *event)));
        fresh.map(|event| Entry::Referred { by: by.clone(), event }).collect()
    }

    /// Returns the event that sent these words; whoever received them heard of them by another event.
    fn spoken(&self, text: TextId) -> Option<u32> {
        self.kept
            .play
            .observer
            .spoken
            .iter()
            .find(|row| row.text == text && text != TextId(0))
            .map(|row| row.event)
    }

    /// Returns the entry for a ruling on a message's words, or nothing where there is no such message.
    pub fn adjudicate(
        &self,
        by: Author,
        event: u32,
        finding: Option<(u8, Verdict, u8)>,
        reason: &str,
    ) -> Option<Entry> {
        let row = self.kept.play.observer.spoken.iter().find(|row| row.event == event)?;
        let correction = match finding {
            None => None,
            Some((norm, verdict, weight)) => {
                let entry = self.framework.norms.get(usize::from(norm))?;
                let incident = row
                    .about
                    .map(|about| self.scenario.names.incidents.name(about.at()).to_owned())
                    .unwrap_or_default();
                let added = Correction::Add {
                    nation: self.scenario.names.nations.name(row.by.at()).to_owned(),
                    norm: entry.id.clone(),
                    incident,
                    verdict,
                    weight,
                    because: reason.to_owned(),
                    cites: entry.cites.clone(),
                    reason: reason.to_owned(),
                };
                Some(serde_json::to_value(added).ok()?)
            }
        };
        Some(Entry::Adjudicated { by, event, correction, words: reason.to_owned() })
    }
}

/// Returns the message something told to a seat speaks of, and the words typed with it.
const fn words_of(seen: &Seen) -> Option<(Handle, TextId)> {
    match *seen {
        Seen::Sent { dispatch, text, .. }
        | Seen::Arrived { dispatch, text, .. }
        | Seen::Answered { dispatch, text, .. }
        | Seen::HeardAnswer { dispatch, text, .. } => Some((dispatch, text)),
        _ => None,
    }
}
