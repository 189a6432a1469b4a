//! Exercises that survive anything: a library of append-only logs in one SQLite file, with the journal,
//! half-written forms and typed words beside them.
//!
//! May know the session and what it knows, files and the clock. Never judges, never plays: it keeps lines and
//! gives them back. What it promises:
//!
//! - What was acknowledged is on disk: one thread commits in groups, with a sync each time, then writes
//!   heads, then answers.
//! - The key (exercise, branch, seq) is the lock of a log; a lease says who holds an exercise; a line of play
//!   is never changed, a fork begins another.
//! - Every row is chained to the one before and every head lies in a file of its own: what is missing or
//!   changed is named, with the last good event.

mod chain;
mod clock;
mod fault;
mod heads;
mod lease;
mod library;
mod line;
mod load;
mod load_extras;
mod place;
mod portable;
mod replace;
mod rows;
mod schema;
mod writer;

pub use clock::{date_and_time, now, time_of_day};
pub use lease::Holder;
pub use library::{Branch, Held, Library, Listed, NewExercise};
pub use line::{Forms, Line};
pub use load::{Stamp, Stored};
pub use place::{elsewhere, network, usual};
pub use portable::Imported;
pub use replace::replace;
