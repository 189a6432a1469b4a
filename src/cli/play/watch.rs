//! Who watches a play at the table: the log, the judges, the facilitator's telling, and what the player's own desk has.

use crate::cli::pages::Judged;
use crate::engine::{Event, Handle, Observer, Phase, Position, Seen, Words, disclose};
use crate::report::{ControlTelling, SeatTelling};
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
    seat: NationId,
    pub(super) telling: SeatTelling<'f>,
    /// Items and incidents in the order in which it heard of them.
    items: Vec<(Handle, Handle, EvidenceId)>,
    incidents: Vec<(Handle, IncidentId)>,
    /// Lines of the telling that have been shown.
    pub(super) shown: usize,
    /// Where the telling of the turn under way begins.
    pub(super) turn_from: usize,
}

impl<'f> Desk<'f> {
    pub(super) fn new(seat: NationId, telling: SeatTelling<'f>) -> Self {
        Self { seat, telling, items: Vec::new(), incidents: Vec::new(), shown: 0, turn_from: 0 }
    }

    /// Returns each item with its incident.
    pub(super) fn items(&self) -> impl Iterator<Item = (Handle, Handle, EvidenceId)> {
        self.items.iter().copied()
    }

    pub(super) fn incidents(&self) -> impl Iterator<Item = (Handle, IncidentId)> {
        self.incidents.iter().copied()
    }

    pub(super) fn incident(&self, handle: Handle) -> Option<IncidentId> {
        self.incidents.iter().find(|(known, _)| *known == handle).map(|(_, incident)| *incident)
    }
}

impl Observer for Desk<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let Some(seen) = disclose(scenario, before, event, self.seat) else { return };
        if let Event::PhaseBegan { phase: Phase::Preparation | Phase::Briefing, .. } = event {
            self.turn_from = self.telling.book.told.len();
        }
        match seen {
            Seen::Found { item, about, what: Words::Item(evidence), .. } => self.items.push((item, about, evidence)),
            Seen::Incident { incident, what: Words::Incident(id), .. } if self.incident(incident).is_none() => self.incidents.push((incident, id)),
            _ => {}
        }
        self.telling.tell(scenario, &seen, before.seq);
    }
}
