//! A seat that is shown less: keeps a doctrine to the orders and lines of a profile, as the same surface keeps a person to them.

use crate::engine::{Ask, Refusal, Seat, SeatCommand};
use crate::scenario::{ActionId, NationId, Profile, Scenario};

/// How often in one step a doctrine may propose what its surface does not show.
const PATIENCE: u16 = 64;

/// What a profile shows to a seat. The rules behind it are the same.
#[derive(Clone, Copy, Debug)]
pub struct Surface {
    /// Orders, and lines by the seat's own numbers, as bits.
    orders: u128,
    lines: u64,
}

impl Surface {
    pub fn of(scenario: &Scenario, seat: NationId, profile: Profile) -> Self {
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
        Self { orders, lines }
    }

    pub fn shows_order(&self, order: ActionId) -> bool {
        order.0 < 128 && self.orders & 1 << order.0 != 0
    }

    pub fn shows_line(&self, line: u8) -> bool {
        line < 64 && self.lines & 1 << line != 0
    }

    fn shows(&self, command: &SeatCommand) -> bool {
        match command {
            SeatCommand::Send(draft) => self.shows_line(draft.line),
            SeatCommand::Seal(draft) => self.shows_order(draft.action) && draft.line.is_none_or(|line| self.shows_line(line)),
            _ => true,
        }
    }
}

/// A doctrine behind the surface of a profile.
pub struct Within {
    inner: Box<dyn Seat + Send>,
    surface: Surface,
    /// Proposals passed over in this step.
    passed: u16,
}

impl Within {
    /// Puts a profile's surface before a doctrine.
    pub fn new(inner: Box<dyn Seat + Send>, scenario: &Scenario, seat: NationId, profile: Profile) -> Self {
        Self { inner, surface: Surface::of(scenario, seat, profile), passed: 0 }
    }
}

impl Seat for Within {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        if ask.round == 0 {
            self.passed = 0;
        }
        while self.passed < PATIENCE {
            let command = self.inner.ask(&Ask { view: ask.view, round: ask.round + self.passed, dice: ask.dice })?;
            if self.surface.shows(&command) {
                return Some(command);
            }
            self.passed += 1;
        }
        None
    }

    fn refused(&mut self, refusal: Refusal) {
        self.inner.refused(refusal);
    }

    fn words(&self) -> &str {
        self.inner.words()
    }

    fn reason(&self) -> &str {
        self.inner.reason()
    }
}
