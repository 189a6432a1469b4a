//! A seat that is shown less: keeps a doctrine to the orders and lines of a profile, as the same surface keeps a person to them.

use crate::engine::{Ask, Refusal, Seat, SeatCommand};
use crate::scenario::{NationId, Profile, Scenario};

/// How often in one step a doctrine may propose what its surface does not show.
const PATIENCE: u16 = 64;

/// A doctrine behind the surface of a profile.
pub struct Within {
    inner: Box<dyn Seat + Send>,
    /// Orders that are shown, and lines by the seat's own numbers, as bits.
    orders: u128,
    lines: u64,
    /// Proposals passed over in this step.
    passed: u16,
}

impl Within {
    /// Puts a profile's surface before a doctrine.
    pub fn new(inner: Box<dyn Seat + Send>, scenario: &Scenario, seat: NationId, profile: Profile) -> Self {
        let shown = scenario.file.profile(profile);
        let names = &scenario.names;
        let orders = match shown {
            Some(shown) if !shown.orders.is_empty() => {
                shown.orders.iter().filter_map(|id| names.actions.place(id)).fold(0, |bits, at| bits | 1 << at)
            }
            _ => u128::MAX,
        };
        let lines = match shown {
            Some(shown) if !shown.channels.is_empty() => {
                let all = (0..64).filter_map(|number| Some((number, scenario.line(seat, number)?)));
                all.filter(|(_, line)| shown.channels.iter().any(|id| id == names.channels.name(line.at())))
                    .fold(0, |bits, (number, _)| bits | 1 << number)
            }
            _ => u64::MAX,
        };
        Self { inner, orders, lines, passed: 0 }
    }

    fn shows(&self, command: &SeatCommand) -> bool {
        let line = |number: u8| number < 64 && self.lines & 1 << number != 0;
        match command {
            SeatCommand::Send(draft) => line(draft.line),
            SeatCommand::Seal(draft) => draft.action.0 < 128 && self.orders & 1 << draft.action.0 != 0 && draft.line.is_none_or(line),
            _ => true,
        }
    }
}

impl Seat for Within {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        if ask.round == 0 {
            self.passed = 0;
        }
        while self.passed < PATIENCE {
            let command = self.inner.ask(&Ask { view: ask.view, round: ask.round + self.passed, dice: ask.dice })?;
            if self.shows(&command) {
                return Some(command);
            }
            self.passed += 1;
        }
        None
    }

    fn refused(&mut self, refusal: Refusal) {
        self.inner.refused(refusal);
    }

    fn reason(&self) -> &str {
        self.inner.reason()
    }
}
