//! Who watches a play at the table: the log, the judges, the facilitator's transcript, and what the player's
//! own desk has.

use crate::cli::scorecard::Judged;
use crate::engine::{Event, Handle, Observer, Phase, Position, disclose};
use crate::report::{self, Entry, FacilitatorTranscript};
use crate::scenario::{EvidenceId, IncidentId, NationId, Scenario};
use crate::session::Log;

pub(super) struct Watch<'r> {
    pub(super) log: Log,
    pub(super) judged: Judged<'r>,
    pub(super) transcript: FacilitatorTranscript,
    pub(super) desk: Desk,
}

impl AsRef<Log> for Watch<'_> {
    fn as_ref(&self) -> &Log {
        &self.log
    }
}

impl Observer for Watch<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.log.see(scenario, before, event);
        self.judged.see(scenario, before, event);
        self.transcript.see(scenario, before, event);
        self.desk.see(scenario, before, event);
    }
}

/// What lies on a delegation's desk: only what it was told, under its own numbers.
pub(super) struct Desk {
    lies: report::Desk,
    /// Entries of the transcript that have been shown.
    pub(super) shown: usize,
    /// Where the transcript of the turn under way begins.
    pub(super) turn_from: usize,
}

impl Desk {
    pub(super) fn new(seat: NationId) -> Self {
        Self { lies: report::Desk::new(seat), shown: 0, turn_from: 0 }
    }

    /// Returns the transcript from an entry on.
    pub(super) fn entries(&self, from: usize) -> &[Entry] {
        self.lies.entries.get(from..).unwrap_or_default()
    }

    /// Returns each item with its incident.
    pub(super) fn items(&self) -> impl Iterator<Item = (Handle, Handle, EvidenceId)> {
        self.lies.items.iter().map(|item| (item.handle, item.about, item.item))
    }

    pub(super) fn incidents(&self) -> impl Iterator<Item = (Handle, IncidentId)> {
        self.lies.incidents.iter().map(|trouble| (trouble.handle, trouble.incident))
    }

    pub(super) fn incident(&self, handle: Handle) -> Option<IncidentId> {
        self.lies.incident(handle)
    }
}

impl Observer for Desk {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let Some(seen) = disclose(scenario, before, event, self.lies.seat) else { return };
        if let Event::PhaseBegan { phase: Phase::Preparation | Phase::Briefing, .. } = event {
            self.turn_from = self.lies.entries.len();
        }
        self.lies.hear(scenario, seen, before.seq);
    }
}
