//! The stack on which conditions in postfix order are evaluated: injects here, rules in scoring.

/// Truth values, one bit each; at most 100 are open at once, which the scenario's checks keep. Popping from
/// an empty stack gives `false`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Postfix {
    values: u128,
    depth: u32,
}

impl Postfix {
    #[inline]
    pub fn push(&mut self, value: bool) {
        self.values |= u128::from(value) << self.depth;
        self.depth += 1;
    }

    /// Takes the last `count` values, and returns whether all of them hold.
    #[inline]
    pub fn all(&mut self, count: u8) -> bool {
        self.pop(count) == (1 << count) - 1
    }

    /// Takes the last `count` values, and returns whether any of them holds.
    #[inline]
    pub fn any(&mut self, count: u8) -> bool {
        self.pop(count) != 0
    }

    /// Returns what the whole condition came to.
    #[inline]
    pub fn holds(self) -> bool {
        self.values & 1 != 0
    }

    #[inline]
    fn pop(&mut self, count: u8) -> u128 {
        self.depth = self.depth.saturating_sub(count.into());
        let top = self.values >> self.depth & ((1 << count) - 1);
        self.values &= (1 << self.depth) - 1;
        top
    }
}
