//! Tells what happened: an exercise as a person would tell it, to the facilitator and to each seat as far as
//! it may know.
//!
//! Reads events and what was disclosed of them; decides nothing. The seat's telling is made of
//! [`crate::engine::Seen`] alone.

mod book;
mod control;
mod desk;
mod judged;
pub mod paper;
mod phrases;
mod plain;
mod seat;
pub mod wording;

pub use book::{Book, Told, Voices};
pub use control::ControlTelling;
pub use desk::{At, Desk, Heard, Item, Letter, Step, Trouble};
pub use judged::Judged;
pub use phrases::{
    consequence_words, field_words, first_sentence, health_words, line_name, order_name, thousands, word_of,
};
pub use plain::{OccasionRow, Plain, Said, occasions, plain};
pub use seat::SeatTelling;
