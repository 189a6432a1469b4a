//! Five deliberate leaks, switched on one at a time by the twin tests, which must catch each. Never part of a
//! build without the `planted` feature.

use std::cell::Cell;

/// A leak of a kind this engine was built to exclude.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leak {
    /// Dice come from one stream, so a hidden act shifts everybody's luck.
    SharedDice,
    /// A seat is told the internal number of a thing instead of its own handle.
    DenseIds,
    /// Events carry their number in the whole log, so gaps show.
    GlobalNumbers,
    /// A refusal looks at the position and tells a hidden thing from one that does not exist.
    NosyRefusal,
    /// Things disclosed together come in the order of the author's file.
    HiddenOrder,
}

thread_local! {
    static NOW: Cell<Option<Leak>> = const { Cell::new(None) };
    static STREAM: Cell<u64> = const { Cell::new(0) };
}

/// Returns whether this leak is on in this thread.
pub fn on(leak: Leak) -> bool {
    NOW.get() == Some(leak)
}

/// Switches a leak on, or all off, for this thread, and rewinds the shared stream.
pub fn set(leak: Option<Leak>) {
    NOW.set(leak);
    STREAM.set(0);
}

/// Draws the next number of the shared stream.
pub fn next() -> u64 {
    STREAM.set(STREAM.get() + 1);
    STREAM.get()
}
