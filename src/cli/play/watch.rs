//! Who watches a play at the table: the log, the judges, the facilitator's telling, and what the player's own
//! desk has.

use crate::cli::scorecard::Judged;
use crate::engine::{Event, Handle, Observer, Phase, Position, disclose};
use crate::report::{self, ControlTelling, SeatTelling};
use crate::scenario::{EvidenceId, IncidentId, NationId, Scenario};
use crate::session::Log;

pub(super) struct Watch<'f, 'r> {
    pub(super) log: Log,
    pub(super) judged: Judged<'r>,
    pub(super) control: ControlTelling<'f>,
    pub(super) desk: Desk<'f>,
}

impl AsRef<Log> for Watch<'_, '_> {
    fn as_ref(&self) -> &Log {
        &self.log
    }
}

impl Observer for Watch<'_, '_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.log.see(scenario, before, event);
        self.judged.see(scenario, before, event);
        self.control.see(scenario, before, event);
        self.desk.see(scenario, before, event);
    }
}

/// What lies on a delegation's desk: only what it was told, under its own numbers.
pub(super) struct Desk<'f> {
    pub(super) telling: SeatTelling<'f>,
    lies: report::Desk,
    /// Lines of the telling that have been shown.
    pub(super) shown: usize,
    /// Where the telling of the turn under way begins.
    pub(super) turn_from: usize,
}

impl<'f> Desk<'f> {
    pub(super) fn new(seat: NationId, telling: SeatTelling<'f>) -> Self {
        Self { telling, lies: report::Desk::new(seat), shown: 0, turn_from: 0 }
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

impl Observer for Desk<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let Some(seen) = disclose(scenario, before, event, self.lies.seat) else { return };
        if let Event::PhaseBegan { phase: Phase::Preparation | Phase::Briefing, .. } = event {
            self.turn_from = self.telling.book.told.len();
        }
        self.lies.hear(seen, before.seq);
        self.telling.tell(scenario, &seen, before.seq);
    }
}
