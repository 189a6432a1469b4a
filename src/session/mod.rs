//! One exercise: seats, submissions, its log, replay, verification, forks.
//!
//! Knows engine and scenario; is handed seats. What a seat is sent goes through [`SeatFeed`], which goes through the engine's first door.

mod director;
mod exercise;
mod feed;
mod log;
mod read;
mod script;
mod texts;
mod verify;

pub use exercise::{Exercise, Reasons, fork};
pub use feed::SeatFeed;
pub use log::{Log, Opening, rechain};
pub use read::{Body, LoadedLog, read_body, read_log};
pub use script::{Script, ScriptFile};
pub use texts::Texts;
pub use verify::verify;
