//! Verification: plays a log again from what people did in it, and compares every event.
//!
//! A replay applies events and draws nothing; verification takes only the inputs from the log (commands, the
//! facilitator's acts, the passing of time) and lets the engine decide and draw anew. It finds a log that is
//! sound line by line and yet could not have been played.

use crate::diag::{Diagnostic, Place};
use crate::engine::{
    DispatchDraft, Event, FacilitatorCommand, Handle, Observer, OrderDraft, Phase, Play, Position,
    SeatCommand, Submission, Thing, Why, admit, advance, enact, facilitate,
};
use crate::scenario::{IncidentId, NationId, Scenario};
use crate::session::log::Log;

/// What must have been put in for events to follow.
pub(super) enum Input {
    Seat(NationId, SeatCommand),
    Facilitator(FacilitatorCommand),
    Time,
}

/// Plays a log again. Returns how many events were compared.
///
/// # Errors
/// A diagnostic that names the first event that does not follow from what came before.
pub fn verify(name: &str, scenario: &Scenario, log: &Log) -> Result<usize, Diagnostic> {
    let mut play = Play::new(scenario, log.opening.seed, Log::new(log.opening.clone()));
    log.opening.prepare(&mut play);
    let fault = |at: usize, message: String| {
        let place = Place { file: name.to_owned(), path: format!("event {}", at + 1), ..Place::default() };
        Diagnostic::error("log-unfaithful", place, message)
    };
    let mut at = 0;
    while at < log.events.len() {
        match play.observer.events.get(at) {
            Some(event) if *event == log.events[at] => at += 1,
            Some(event) => {
                return Err(fault(
                    at,
                    format!(
                        "the log says \"{}\" where play gives \"{}\"",
                        log.events[at].kind().word(),
                        event.kind().word()
                    ),
                ));
            }
            None => {
                if let Event::Forked { .. } = log.events[at] {
                    play.replay(log.events[at]);
                    continue;
                }
                let input = input(scenario, play.position(), &log.events[at..]);
                put_in(&mut play, input).map_err(|message| fault(at, message))?;
                if play.observer.events.len() == at {
                    return Err(fault(at, format!("nothing leads to \"{}\"", log.events[at].kind().word())));
                }
            }
        }
    }
    Ok(at)
}

/// Puts an input into a play.
pub(super) fn put_in<O: Observer>(play: &mut Play<'_, O>, input: Input) -> Result<(), String> {
    match input {
        Input::Time if play.position().phase == Phase::Ended => Err("the log goes on after the end".into()),
        Input::Time => {
            advance(play);
            Ok(())
        }
        Input::Facilitator(command) => facilitate(play, &command)
            .map_err(|refusal| format!("the facilitator's act would have been refused: {refusal}")),
        Input::Seat(seat, command) => {
            let view = play.view(seat);
            let admitted = admit(view, &Submission { stamp: view.stamp(), command })
                .map_err(|refusal| format!("the command would have been refused: {refusal}"))?;
            enact(play, admitted);
            Ok(())
        }
    }
}

/// Returns what must have been put in for these events to follow.
pub(super) fn input(scenario: &Scenario, before: &Position, rest: &[Event]) -> Input {
    // Costs are told before the act that has them, unlived harm before the end that brings it.
    let cost = |event: &&Event| matches!(event, Event::NationMoved { why: Why::Cost, .. });
    let event = rest.iter().find(|event| !cost(event)).unwrap_or(&rest[0]);
    let last = rest.iter().find(|event| !matches!(event, Event::Harmed { .. }));
    if let Some(Event::Ended { early: true, .. }) = last {
        return Input::Facilitator(FacilitatorCommand::Endex);
    }
    let incident_of =
        |seat: NationId, incident: IncidentId| before.handle(seat, Thing::Incident, incident.at());
    let item_of =
        |seat: NationId, item: crate::scenario::EvidenceId| before.handle(seat, Thing::Evidence, item.at());
    let request = |from: NationId, slot: u8, command: fn(Handle) -> SeatCommand| {
        let dispatch = before.dispatches(from).get(usize::from(slot)).copied().unwrap_or_default();
        Input::Seat(dispatch.to, command(dispatch.handle_to))
    };
    match *event {
        Event::CardPicked { by, card, .. } => Input::Seat(by, SeatCommand::PickCard(card)),
        Event::Sent { from, to, line, kind, about, fields, evidence, tlp, consequence, text, .. } => {
            Input::Seat(
                from,
                SeatCommand::Send(DispatchDraft {
                    kind,
                    to,
                    line: scenario.line_of(from, line),
                    incident: about.map(|incident| incident_of(from, incident)),
                    fields,
                    evidence: evidence.map(|item| item_of(from, item)),
                    tlp,
                    consequence,
                    text,
                }),
            )
        }
        Event::Acknowledged { from, slot } => request(from, slot, SeatCommand::Acknowledge),
        Event::Reported { from, slot } => request(from, slot, SeatCommand::Report),
        Event::Answered { from, slot, how, reason, evidence, text, .. } => {
            let dispatch = before.dispatches(from).get(usize::from(slot)).copied().unwrap_or_default();
            let evidence = evidence.map(|item| item_of(dispatch.to, item));
            Input::Seat(
                dispatch.to,
                SeatCommand::Reply { to: dispatch.handle_to, how, reason: Some(reason), evidence, text },
            )
        }
        Event::LinesChecked { by } => Input::Seat(by, SeatCommand::CheckLines),
        Event::OrderSealed { .. } => sealed_again(scenario, before, event),
        Event::OrderTakenBack { by, slot } => Input::Seat(by, SeatCommand::TakeBack(slot)),
        Event::DoneSaid { by, done } => Input::Seat(by, SeatCommand::Done(done)),
        Event::Judged { by, incident, hypothesis, percent } => {
            Input::Seat(by, SeatCommand::Judge { incident: incident_of(by, incident), hypothesis, percent })
        }
        ref event => facilitated(event).map_or(Input::Time, Input::Facilitator),
    }
}

/// Returns the order that was sealed.
fn sealed_again(scenario: &Scenario, before: &Position, event: &Event) -> Input {
    let Event::OrderSealed {
        by,
        order,
        other,
        incident,
        line,
        claim,
        reason,
        confidence,
        unless,
        ready,
        head,
        said,
        text,
        ..
    } = *event
    else {
        return Input::Time;
    };
    Input::Seat(
        by,
        SeatCommand::Seal(OrderDraft {
            action: order,
            other,
            incident: incident.map(|incident| before.handle(by, Thing::Incident, incident.at())),
            line: line.map(|line| scenario.line_of(by, line)),
            claim,
            reason,
            confidence,
            unless,
            ready,
            head,
            said,
            text,
        }),
    )
}

/// Returns what the facilitator must have done for an event to follow; nothing where it came by itself.
fn facilitated(event: &Event) -> Option<FacilitatorCommand> {
    Some(match *event {
        Event::Released { inject, fired: true, .. } => FacilitatorCommand::Fire(inject),
        Event::InjectDelayed { inject, turns } => FacilitatorCommand::Delay(inject, turns),
        Event::InjectSkipped { inject, by_hand: true } => FacilitatorCommand::Skip(inject),
        Event::InjectEdited { inject, text } => FacilitatorCommand::Edit(inject, text),
        Event::Written { to, text } => FacilitatorCommand::Write { to: to.0, text },
        Event::NationMoved { nation, meter, by, why: Why::Facilitator } => {
            FacilitatorCommand::MoveNation { nation, meter, by }
        }
        Event::PairMoved { of, to, meter, by, why: Why::Facilitator } => {
            FacilitatorCommand::MovePair { of, to, meter, by }
        }
        Event::LineChanged { line, health, why: Why::Facilitator, .. } => {
            FacilitatorCommand::SetLine { channel: line, health }
        }
        Event::Frozen { nation, on } => FacilitatorCommand::Freeze { nation, on },
        Event::HandedOver { nation, bot } => FacilitatorCommand::HandOver { nation, bot },
        Event::Ruled { nation, slot, outcome, tags } => {
            FacilitatorCommand::Adjudicate { nation, slot, outcome, tags }
        }
        Event::Paused { on } => FacilitatorCommand::Pause(on),
        Event::Extended { seconds } => FacilitatorCommand::Extend(seconds),
        Event::TurnMerged { .. } => FacilitatorCommand::MergeTurn,
        _ => return None,
    })
}
