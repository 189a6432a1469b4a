//! One exercise: seats, submissions, its log, replay, verification, forks.
//!
//! Knows engine and scenario; is handed seats. What a seat is sent goes through [`SeatFeed`], which goes
//! through the engine's first door.

mod director;
mod exercise;
mod feed;
mod journal;
mod keep;
mod log;
mod own_words;
mod read;
mod script;
mod setup;
mod texts;
mod upcast;
mod verify;

pub use exercise::{Exercise, Given, Reasons, fork};
pub use feed::SeatFeed;
pub use journal::{Author, Entry, Noted, Role, rubric_lines, standing, withdrawn};
pub use keep::{Batch, Denied, Draft, Keep, Moment, SavedExercise};
pub use log::{Log, Opening, Scribe, header, rechain, typed};
pub use own_words::Spoken;
pub use read::{Body, Head, LoadedLog, read_after, read_body, read_header, read_log};
pub use script::{Script, ScriptFile};
pub use setup::{Setup, Start, TableSetup, fresh_seed, now};
pub use texts::{Texts, TypedText};
pub use verify::verify;
