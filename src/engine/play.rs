//! A play under way: scenario, seed, position, and the observers.

use crate::engine::apply::{apply, clamped, clamped_nation};
use crate::engine::chance::{self, Die, Purpose, Seed};
use crate::engine::command::Why;
use crate::engine::event::Event;
use crate::engine::position::{NationMeter, PairMeter, Position, rung_after};
use crate::engine::view::SeatView;
use crate::scenario::{DieKey, NationId, Scenario, SectorId};
use std::cell::Cell;

/// Watches a play: sees every event together with the position before it.
pub trait Observer {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event);
}

/// Watches nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Observer for Nobody {
    fn see(&mut self, _: &Scenario, _: &Position, _: &Event) {}
}

/// Collects every event.
impl Observer for Vec<Event> {
    fn see(&mut self, _: &Scenario, _: &Position, event: &Event) {
        self.push(*event);
    }
}

impl<A: Observer, B: Observer> Observer for (A, B) {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.0.see(scenario, before, event);
        self.1.see(scenario, before, event);
    }
}

impl<A: Observer> Observer for Option<A> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        if let Some(watcher) = self {
            watcher.see(scenario, before, event);
        }
    }
}

impl<O: Observer> Observer for &mut O {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        (**self).see(scenario, before, event);
    }
}

/// A play under way.
///
/// ```
/// use lucca::engine::{Event, Phase, Play, Seed, advance};
/// # let framework = lucca::framework::Framework::embedded().unwrap();
/// # let scenario = lucca::scenario::load("lantern-strait", &framework).unwrap().scenario;
/// // The observer collects all events. Nobody decides anything, so only time moves on.
/// let mut play = Play::new(&scenario, Seed::from_number(7), Vec::<Event>::new());
/// while play.position().phase != Phase::Ended {
///     advance(&mut play);
/// }
/// assert!(matches!(play.observer.last(), Some(Event::Ended { .. })));
/// ```
pub struct Play<'s, O> {
    pub(super) scenario: &'s Scenario,
    pub(super) seed: Seed,
    pub(super) position: Position,
    pub observer: O,
    /// Dice fixed in advance: percentiles for plays that follow a script.
    script: Vec<(Die, u8, Cell<bool>)>,
    /// The truth variant, when it is chosen and not drawn.
    pub(super) forced_variant: Option<u8>,
}

impl<'s, O: Observer> Play<'s, O> {
    /// Opens a play; nothing has happened yet, the first [`crate::engine::advance`] begins it.
    pub fn new(scenario: &'s Scenario, seed: Seed, observer: O) -> Self {
        Self {
            scenario,
            seed,
            position: Position::start(scenario),
            observer,
            script: Vec::new(),
            forced_variant: None,
        }
    }

    /// Takes a play up again where a log left it.
    pub fn resume(scenario: &'s Scenario, seed: Seed, position: Position, observer: O) -> Self {
        Self { scenario, seed, position, observer, script: Vec::new(), forced_variant: None }
    }

    /// Starts over with another seed without allocating; `start` is [`Position::start`] of the same scenario.
    pub fn restart(&mut self, seed: Seed, start: &Position) {
        self.seed = seed;
        self.position.clone_from(start);
    }

    /// Fixes a percentile die, 0–99, in advance.
    pub fn script_die(&mut self, die: Die, came: u8) {
        self.script.push((die, came.min(99), Cell::new(false)));
    }

    /// Returns which of the dice fixed in advance have not been thrown, by their place in the order in which
    /// they were fixed.
    pub fn unthrown(&self) -> impl Iterator<Item = usize> + '_ {
        self.script.iter().enumerate().filter(|(_, (.., thrown))| !thrown.get()).map(|(at, _)| at)
    }

    /// Chooses the truth variant instead of drawing it; takes effect when the play begins.
    pub fn choose_variant(&mut self, variant: Option<u8>) {
        self.forced_variant = variant;
    }

    pub fn scenario(&self) -> &'s Scenario {
        self.scenario
    }

    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    pub fn position(&self) -> &Position {
        &self.position
    }

    pub fn view(&self, seat: NationId) -> SeatView<'_> {
        SeatView::new(self.scenario, &self.position, seat)
    }

    pub fn into_parts(self) -> (Position, O) {
        (self.position, self.observer)
    }

    /// Shows an event with the position before it to the observer, then applies it. The only way a position
    /// changes.
    pub(super) fn emit(&mut self, event: Event) {
        self.observer.see(self.scenario, &self.position, &event);
        apply(&mut self.position, &event);
    }

    /// Takes over an event of a log: shows and applies it, decides nothing.
    pub fn replay(&mut self, event: Event) {
        self.emit(event);
    }

    pub(super) fn percent(&self, purpose: Purpose, subject: DieKey, nth: u16) -> u8 {
        let die = Die { purpose, subject, turn: self.position.turn, nth };
        match self.script.iter().find(|(scripted, ..)| *scripted == die) {
            Some((_, came, thrown)) => {
                thrown.set(true);
                *came
            }
            None => chance::percent(&self.seed, die),
        }
    }

    pub(super) fn move_nation(&mut self, nation: NationId, meter: NationMeter, by: i16, why: Why) {
        let by = clamped_nation(&self.position, nation, meter, by);
        if by != 0 {
            self.emit(Event::NationMoved { nation, meter, by, why });
        }
    }

    pub(super) fn move_pair(&mut self, of: NationId, to: NationId, meter: PairMeter, by: i16, why: Why) {
        let (of, to) = if meter == PairMeter::Tension { (of.min(to), of.max(to)) } else { (of, to) };
        let (least, most) = meter.bounds();
        let by = clamped(self.position.pair_meter(of, to, meter), by, least, most);
        if by == 0 {
            return;
        }
        self.emit(Event::PairMoved { of, to, meter, by, why });
        if meter == PairMeter::Tension {
            let pair = self.position.tension(of, to);
            let rung = rung_after(pair.rung, pair.tension);
            if rung != pair.rung {
                self.emit(Event::RungChanged { one: of, two: to, rung });
            }
        }
    }

    pub(super) fn move_region(&mut self, by: i16, why: Why) {
        let by = clamped(self.position.region, by, 0, 100);
        if by == 0 {
            return;
        }
        self.emit(Event::RegionMoved { by, why });
        let rung = rung_after(self.position.region_rung, self.position.region);
        if rung != self.position.region_rung {
            self.emit(Event::RegionRungChanged { rung });
        }
    }

    pub(super) fn move_service(&mut self, sector: SectorId, by: i16, why: Why) {
        let by = clamped(self.position.service(sector), by, 0, 100);
        if by != 0 {
            self.emit(Event::ServiceMoved { sector, by, why });
        }
    }
}
