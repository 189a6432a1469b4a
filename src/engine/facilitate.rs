//! The facilitator's acts: each an event, so that scores can show what was touched.

use crate::engine::advance::end;
use crate::engine::command::{FacilitatorCommand, Why};
use crate::engine::event::Event;
use crate::engine::inject::release;
use crate::engine::play::{Observer, Play};
use crate::engine::position::Phase;
use crate::engine::refusal::Refusal;
use crate::engine::wire::Number;
use crate::scenario::{InjectId, NationId};

/// Carries out a facilitator's command. The facilitator sees everything, so this looks at the position.
///
/// # Errors
/// `NotPossible` when the exercise is over, the thing does not exist, or it has happened already; then
/// nothing has changed.
pub fn facilitate<O: Observer>(play: &mut Play<'_, O>, command: &FacilitatorCommand) -> Result<(), Refusal> {
    if matches!(play.position.phase, Phase::Ended | Phase::Opening) {
        return Err(if play.position.phase == Phase::Ended { Refusal::Over } else { Refusal::NotPossible });
    }
    match *command {
        FacilitatorCommand::Fire(inject) => {
            pending(play, inject, true)?;
            release(play, inject, true);
        }
        FacilitatorCommand::Delay(inject, turns) => {
            pending(play, inject, false)?;
            play.emit(Event::InjectDelayed { inject, turns });
        }
        FacilitatorCommand::Skip(inject) => {
            pending(play, inject, false)?;
            play.emit(Event::InjectSkipped { inject, by_hand: true });
        }
        FacilitatorCommand::Edit(inject, text) => {
            pending(play, inject, false)?;
            play.emit(Event::InjectEdited { inject, text });
        }
        FacilitatorCommand::Write { to, text } => {
            let everyone = ((1_u32 << play.scenario.nations.len()) - 1) as u16;
            possible(to != 0 && to & !everyone == 0)?;
            play.emit(Event::Written { to: Number(to), text });
        }
        FacilitatorCommand::MoveNation { nation, meter, by } => {
            seat(play, nation)?;
            play.move_nation(nation, meter, by, Why::Facilitator);
        }
        FacilitatorCommand::MovePair { of, to, meter, by } => {
            seat(play, of)?;
            seat(play, to)?;
            possible(of != to)?;
            play.move_pair(of, to, meter, by, Why::Facilitator);
        }
        FacilitatorCommand::SetLine { channel, health } => {
            possible(channel.at() < play.scenario.channels.len())?;
            play.emit(Event::LineChanged { line: channel, health, open: true, why: Why::Facilitator });
        }
        FacilitatorCommand::Freeze { nation, on } => {
            seat(play, nation)?;
            possible(play.position.nations[nation.at()].frozen != on)?;
            play.emit(Event::Frozen { nation, on });
        }
        FacilitatorCommand::HandOver { nation, bot } => {
            seat(play, nation)?;
            possible(play.position.nations[nation.at()].bot != bot)?;
            play.emit(Event::HandedOver { nation, bot });
        }
        FacilitatorCommand::Adjudicate { nation, slot, outcome, tags } => {
            seat(play, nation)?;
            let sealed = play.position.sealed(nation).get(usize::from(slot)).copied().unwrap_or_default();
            possible(sealed.used && play.scenario.actions[sealed.action.at()].needs.ruling)?;
            play.emit(Event::Ruled { nation, slot, outcome, tags });
        }
        FacilitatorCommand::MergeTurn => {
            possible(play.position.phase == Phase::Briefing && !play.position.merge)?;
            play.emit(Event::TurnMerged { turn: play.position.turn });
        }
        FacilitatorCommand::Pause(on) => {
            possible(play.position.paused != on)?;
            play.emit(Event::Paused { on });
        }
        FacilitatorCommand::Extend(seconds) => play.emit(Event::Extended { seconds }),
        FacilitatorCommand::Endex => {
            possible(play.position.turn > 0)?;
            end(play, true);
        }
    }
    Ok(())
}

fn possible(is: bool) -> Result<(), Refusal> {
    if is { Ok(()) } else { Err(Refusal::NotPossible) }
}

fn seat<O: Observer>(play: &Play<'_, O>, nation: NationId) -> Result<(), Refusal> {
    possible(nation.at() < play.scenario.nations.len())
}

fn pending<O: Observer>(play: &Play<'_, O>, inject: InjectId, now: bool) -> Result<(), Refusal> {
    possible(inject.at() < play.scenario.injects.len())?;
    let state = play.position.injects[inject.at()];
    let repeats = play.scenario.injects[inject.at()].repeats;
    // Fired by hand, an inject that was skipped, or is bound to another variant, comes all the same:
    // control's word is final.
    possible(!state.released || repeats)?;
    possible(now || !state.skipped)
}
