//! A doctrine under a profile: it uses only the orders and lines which the profile shows, as a person does.

use crate::engine::{Ask, Refusal, Seat, SeatCommand};
use crate::scenario::{NationId, Profile, Scenario, Surface};

/// How often in one step a doctrine may propose what its surface does not show.
const PATIENCE: u16 = 64;

/// A doctrine that keeps to what a profile shows.
pub struct Profiled {
    inner: Box<dyn Seat + Send>,
    surface: Surface,
    /// Proposals passed over in this step.
    passed: u16,
}

impl Profiled {
    /// Keeps a doctrine to a profile.
    pub fn new(inner: Box<dyn Seat + Send>, scenario: &Scenario, seat: NationId, profile: Profile) -> Self {
        Self { inner, surface: Surface::of(scenario, seat, profile), passed: 0 }
    }
}

impl Seat for Profiled {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        if ask.round == 0 {
            self.passed = 0;
        }
        while self.passed < PATIENCE {
            let command =
                self.inner.ask(&Ask { view: ask.view, round: ask.round + self.passed, dice: ask.dice })?;
            if shows(&self.surface, &command) {
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

/// Returns whether a surface shows everything a command names.
fn shows(surface: &Surface, command: &SeatCommand) -> bool {
    match command {
        SeatCommand::Send(draft) => surface.shows_line(draft.line),
        SeatCommand::Seal(draft) => {
            surface.shows_order(draft.action) && draft.line.is_none_or(|line| surface.shows_line(line))
        }
        _ => true,
    }
}
