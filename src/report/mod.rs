//! Tells what happened: an exercise as a person would tell it, to the facilitator and to each seat as far as
//! it may know.
//!
//! Reads events and what was disclosed of them; decides nothing. A seat's transcript is made of
//! [`crate::engine::Seen`] alone.

mod desk;
mod judged;
pub mod paper;
mod plain;
mod transcript;
pub mod wording;

pub use desk::{Desk, Heard, Item, Letter, Step, Trouble};
pub use judged::Judged;
pub use plain::{OccasionRow, Plain, Said, occasions, plain};
pub use transcript::{
    About, Entry, FacilitatorTranscript, Failure, Moment, Narrator, Sentence, Stage, Thrown, Voices, Weight,
    What, first_sentence, lower, page, word_of,
};
