//! Given, when, then: rules of the engine, one at a time, on events.

mod dispatches;
mod incidents;
mod orders;
mod turns;

use crate::support::*;
use lucca::engine::{
    Answer, Claim, Consequence, Die, DispatchDraft, DispatchState, Event, FacilitatorCommand, Handle, Known,
    NationMeter, OrderDraft, PairMeter, Phase, Play, Purpose, Reason, Refusal, SeatCommand, Seed, Unless,
    Why, advance, facilitate,
};
use lucca::framework::{DispatchKind, Field, Fields, Knowledge};
use lucca::scenario::*;

pub type Game<'s> = Play<'s, Vec<Event>>;

/// A play at the first exchange of turn 1, with nothing prepared.
pub fn game(scenario: &Scenario) -> Game<'_> {
    let mut play = Play::new(scenario, Seed::from_number(1), Vec::new());
    play.choose_variant(Some(0));
    go_to(&mut play, 1, Phase::Consultation);
    play
}

pub fn ids(scenario: &Scenario) -> (NationId, NationId, NationId) {
    (nation(scenario, "ARDEL"), nation(scenario, "ISMERE"), nation(scenario, "TOVREN"))
}

/// The number a seat gives a channel.
pub fn line(scenario: &Scenario, seat: NationId, channel: &str) -> u8 {
    scenario.line_of(seat, ChannelId::from_at(scenario.names.channels.place(channel).unwrap()))
}

pub fn dispatch(kind: DispatchKind, to: NationId, line: u8) -> DispatchDraft {
    DispatchDraft {
        kind,
        to,
        line,
        incident: Some(Handle(1)),
        fields: Fields::default().with(Field::Facts),
        evidence: None,
        tlp: Tlp::Amber,
        consequence: Consequence::None,
        text: TextId(0),
    }
}

pub fn order(scenario: &Scenario, name: &str) -> OrderDraft {
    let action = ActionId::from_at(scenario.names.actions.place(name).unwrap());
    OrderDraft { reason: Reason::Duty, confidence: 1, ..OrderDraft::of(action) }
}

pub fn about(draft: OrderDraft) -> OrderDraft {
    OrderDraft { incident: Some(Handle(1)), ..draft }
}

pub fn against(draft: OrderDraft, other: NationId) -> OrderDraft {
    OrderDraft { other: Some(other), ..draft }
}

/// What happened since a mark.
pub fn since<'p>(play: &'p Game<'_>, mark: usize) -> &'p [Event] {
    &play.observer[mark..]
}

pub fn resolve(play: &mut Game<'_>) -> usize {
    let turn = play.position().turn;
    go_to(play, turn, Phase::Decision);
    let mark = play.observer.len();
    go_to(play, turn, Phase::Review);
    mark
}

// Dispatches and lines.

/// A play in which Ismere has a request of Ardel before it, in the second exchange of turn 1.
pub fn asked<'s>(scenario: &'s Scenario, kind: DispatchKind, fields: Fields) -> Game<'s> {
    let (ardel, ismere, _) = ids(scenario);
    let mut play = game(scenario);
    let draft = DispatchDraft { fields, ..dispatch(kind, ismere, line(scenario, ardel, "un-ardel-ismere")) };
    submit(&mut play, ardel, SeatCommand::Send(draft)).unwrap();
    advance(&mut play);
    play
}

pub fn request(play: &Game<'_>, seat: NationId) -> Handle {
    play.view(seat).inbox().next().unwrap().handle
}
