//! What a profile shows to a seat. The rules behind it are the same.

use crate::scenario::{ActionId, NationId, Profile, Scenario};

/// The orders and lines a seat is shown.
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
            Some(shown) if !shown.orders.is_empty() => shown
                .orders
                .iter()
                .filter_map(|id| names.actions.place(id))
                .fold(0, |bits, at| bits | 1 << at),
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
}
