//! The table: one exercise under way, without any face. It holds who plays which seat, whose turn it is,
//! clocks and curtain, what is half written, adjudication, what watchers keep, and the figures of the
//! debrief. Window, terminal and host stand above it and draw what it says; it draws nothing, opens no file
//! and knows no library.

pub mod forms;
mod interned;
pub mod scene;
mod setup;
mod sitting;
mod watch;

pub use interned::{Interned, intern};
pub use setup::set_up;
pub use sitting::{Beside, NotDone, Sitting, TakenUp};
pub use watch::{Watch, acts};
