//! What happens: a pure, deterministic engine of commands, events and positions.
//!
//! Reading order: [`Position`] (the whole state of play), [`SeatView`] (what one seat may know of it),
//! [`SeatCommand`] and [`admit`] (is it allowed, judged on the view alone), [`enact`] and [`advance`] (what
//! then happens, as [`Event`]s), `apply` (adds and sets what an event says), [`disclose`] (what of an event a
//! seat is told).
//!
//! Knows framework and scenario. Has no clock, no file, no thread, no print, no float, no hash-ordered
//! iteration, and no randomness but [`chance`].

#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]

mod admit;
mod advance;
mod apply;
pub mod chance;
mod command;
mod disclose;
mod effects;
mod enact;
mod event;
mod evidence;
mod facilitate;
mod incident;
mod inject;
mod ladder;
mod moves;
mod play;
mod position;
mod postfix;
mod refusal;
mod resolve;
mod seat;
mod view;
mod wire;

#[cfg(feature = "planted")]
pub mod planted;

pub use admit::{Admitted, admit};
pub use advance::{advance, observed};
pub use chance::{Die, Purpose, Seed};
pub use command::{
    Answer, Claim, Consequence, DispatchDraft, FacilitatorCommand, OrderDraft, Outcome, Reason, SeatCommand,
    Stamp, Submission, Unless, Why,
};
pub use disclose::{Seen, Words, disclose};
pub use enact::enact;
pub use event::{Event, EventKind};
pub use evidence::{OTHER_FLOOR, shares};
pub use facilitate::facilitate;
pub use incident::{LegalLevel, legal_level};
pub use inject::holds;
pub use ladder::{asking, link, missing as claim_missing};
pub use moves::Moves;
pub use play::{Nobody, Observer, Play};
pub use position::{
    Channel, DISPATCH_SLOTS, Dispatch, DispatchState, Handle, Incident, Known, Moment, Nation, NationMeter,
    ORDER_SLOTS, Pair, PairMeter, Phase, Position, Sealed, Thing, rung_name,
};
pub use postfix::Postfix;
pub use refusal::Refusal;
pub use resolve::lets_in;
pub use seat::{Ask, Seat, ask_all, ask_and_note, ask_one};
pub use view::{OpenDispatch, SeatView};
pub use wire::{Number, Shifts, SpokenTags, Variant, Wire, decode, encode};

/// Whether a deliberate leak is switched on; always `false` unless the test ring `planted` is built in.
#[cfg(not(feature = "planted"))]
pub(crate) mod planted {
    #[derive(Clone, Copy)]
    pub enum Leak {
        SharedDice,
        DenseIds,
        GlobalNumbers,
        NosyRefusal,
        HiddenOrder,
    }

    pub const fn on(_: Leak) -> bool {
        false
    }
}
