//! How large a scenario may be, and between what its numbers must lie.

pub const MAX_NATIONS: usize = 12;
pub const MAX_SECTORS: usize = 64;
pub const MAX_INCIDENTS: usize = 16;
pub const MAX_CHANNELS: usize = 64;
pub const MAX_EVIDENCE: usize = 512;
pub const MAX_INJECTS: usize = 1024;
pub const MAX_ORDERS: usize = 128;
pub const MAX_VARIANTS: usize = 16;
pub const MAX_TURNS: u8 = 20;
pub const MAX_STAGES: usize = 12;
pub const MAX_RULES: usize = 1024;
/// Preparation cards, one bit each.
pub const MAX_CARDS: usize = 16;
/// Authored explanations of an incident; *something else* comes on top.
pub const MAX_HYPOTHESES: usize = 6;
pub(super) const MAX_NAME: usize = 40;
pub(super) const MAX_OPEN: usize = 100;
/// Corners of an outline, and how far the map goes from its north-west corner.
pub(super) const MAX_CORNERS: usize = 64;
pub(super) const MAP: i64 = 1000;
/// Levels of a rule's condition: 6 × 15 values stay within what is open at once.
pub(super) const MAX_DEPTH: usize = 6;
/// What is true shows only from here on: the first two turns are the same in every variant.
pub(in crate::scenario) const FIRST_TELLING_TURN: u8 = 3;
