//! Whoever holds a seat: asked with the seat's view, answers with commands.

use crate::engine::admit::admit;
use crate::engine::chance::Seed;
use crate::engine::command::{SeatCommand, Submission};
use crate::engine::enact::enact;
use crate::engine::play::{Observer, Play};
use crate::engine::view::SeatView;
use crate::scenario::NationId;
use std::ops::Range;

/// How often a seat may speak in one step of the exercise.
const ROUNDS: u16 = 32;

/// Asks every seat in turn until it has nothing more to do in this step; returns how many commands were
/// carried out.
///
/// The order of asking cannot matter: what one seat does in a step reaches no other before the step ends.
pub fn ask_all<O: Observer, S: Seat + ?Sized>(
    play: &mut Play<'_, O>,
    seats: &mut [Box<S>],
    dice: &Seed,
) -> u64 {
    seats
        .iter_mut()
        .enumerate()
        .map(|(at, seat)| ask_one(play, NationId::from_at(at), &mut **seat, dice))
        .sum()
}

/// Asks one seat until it has nothing more to do in this step; returns how many of its commands were carried
/// out.
pub fn ask_one<O: Observer, S: Seat + ?Sized>(
    play: &mut Play<'_, O>,
    nation: NationId,
    seat: &mut S,
    dice: &Seed,
) -> u64 {
    ask_and_note(play, nation, seat, dice, |_, _| {})
}

/// As [`ask_one`]; `note` is told of each command that was carried out: the numbers of its events, and the
/// seat, which can say why.
pub fn ask_and_note<O: Observer, S: Seat + ?Sized>(
    play: &mut Play<'_, O>,
    nation: NationId,
    seat: &mut S,
    dice: &Seed,
    mut note: impl FnMut(Range<u32>, &S),
) -> u64 {
    let mut carried_out = 0;
    for round in 0..ROUNDS {
        let view = play.view(nation);
        let Some(command) = seat.ask(&Ask { view, round, dice }) else { break };
        match admit(view, &Submission { stamp: view.stamp(), command }) {
            Ok(admitted) => {
                let from = play.position().seq;
                enact(play, admitted);
                note(from..play.position().seq, seat);
                carried_out += 1;
            }
            Err(refusal) => seat.refused(refusal),
        }
    }
    carried_out
}

/// What a seat is asked with.
pub struct Ask<'p> {
    pub view: SeatView<'p>,
    /// How often the seat has been asked in this step of the exercise, from 0.
    pub round: u16,
    /// Dice for the seat's own choices, keyed like all others.
    pub dice: &'p Seed,
}

/// A seat at the table: a doctrine, or a person behind some face.
pub trait Seat {
    /// Returns the next command of this seat in the step under way, or `None` when it has nothing more to do
    /// in it.
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand>;

    /// Tells that the last command was refused. Not called for a seat that keeps to its moves.
    fn refused(&mut self, refusal: crate::engine::Refusal) {
        let _ = refusal;
    }

    /// Returns what the last command says in words of the seat's own; empty when it adds none.
    fn words(&self) -> &str {
        ""
    }

    /// Returns why the last command was given, in a sentence; empty when there is nothing to say.
    fn reason(&self) -> &str {
        ""
    }
}
