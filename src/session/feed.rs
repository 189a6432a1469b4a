//! What each seat is sent: its own events, under its own numbers.

use crate::engine::planted::{self, Leak};
use crate::engine::{Event, Observer, Position, Seen, disclose};
use crate::scenario::{NationId, Scenario};

/// Collects the stream of every seat.
#[derive(Clone, Debug, Default)]
pub struct SeatFeed {
    seats: Vec<Vec<(u32, Seen)>>,
    /// Turn and phase are told to all; this is the event's own number, kept inside.
    causes: Vec<Vec<u32>>,
}

impl SeatFeed {
    pub fn new(scenario: &Scenario) -> Self {
        Self {
            seats: vec![Vec::new(); scenario.nations.len()],
            causes: vec![Vec::new(); scenario.nations.len()],
        }
    }

    /// Returns what a seat has been told, each with the seat's own number, from 1.
    pub fn of(&self, seat: NationId) -> &[(u32, Seen)] {
        &self.seats[seat.at()]
    }

    /// Returns the bytes a seat has been sent.
    pub fn lines(&self, seat: NationId, scenario: &Scenario) -> Vec<String> {
        self.of(seat).iter().map(|(number, seen)| seen.line(*number, scenario)).collect()
    }

    /// Returns whether an event (by its inside number) reached a seat.
    pub fn saw(&self, seat: NationId, cause: u32) -> bool {
        self.causes[seat.at()].binary_search(&cause).is_ok()
    }
}

impl Observer for SeatFeed {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        for seat in scenario.nation_ids() {
            if let Some(seen) = disclose(scenario, before, event, seat) {
                let number = if planted::on(Leak::GlobalNumbers) {
                    before.seq + 1
                } else {
                    self.seats[seat.at()].len() as u32 + 1
                };
                self.seats[seat.at()].push((number, seen));
                self.causes[seat.at()].push(before.seq);
            }
        }
    }
}
