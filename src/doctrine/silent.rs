//! *Silent*: does nothing, answers nobody. What inaction costs.

use crate::engine::{Ask, Seat, SeatCommand};

/// Does nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Seat for Silent {
    fn ask(&mut self, _: &Ask<'_>) -> Option<SeatCommand> {
        None
    }
}
