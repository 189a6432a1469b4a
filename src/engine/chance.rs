//! Chance: keyed dice. A die is named by what it is for, never taken from a stream that others share.
//!
//! ChaCha8 with key = seed, stream = the subject's key (first 64 bits of SHA-256 over names), block = purpose
//! · turn · nth. The draw travels in the event, so a replay never draws.

use crate::engine::planted::{self, Leak};
use crate::scenario::DieKey;
use rand::rand_core::{Rng, SeedableRng};
use rand::rngs::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The secret of a play, 32 bytes; never in a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub [u8; 32]);

impl Seed {
    /// Returns the seed that `--seed N` stands for: SHA-256 of a fixed prefix and N.
    pub fn from_number(number: u64) -> Self {
        let mut sum = Sha256::new();
        sum.update(b"lucca seed 1\0");
        sum.update(number.to_le_bytes());
        Self(sum.finalize().into())
    }

    /// Returns the seed as 64 lower-case hexadecimal digits.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

/// What a die is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Purpose {
    Variant,
    Length,
    Rank,
    Inject,
    Notice,
    Reading,
    /// A doctrine's own choices.
    Doctrine,
}

/// One die, named in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Die {
    pub purpose: Purpose,
    pub subject: DieKey,
    pub turn: u8,
    pub nth: u16,
}

/// Returns 64 bits for a die: the same bits for the same die and seed, on every machine.
pub fn roll(seed: &Seed, die: Die) -> u64 {
    let mut rng = ChaCha8Rng::from_seed(seed.0);
    rng.set_stream(die.subject.0);
    let mut block = u64::from(die.purpose as u8) << 24 | u64::from(die.turn) << 16 | u64::from(die.nth);
    if planted::on(Leak::SharedDice) {
        #[cfg(feature = "planted")]
        {
            rng.set_stream(0);
            block = planted::next();
        }
    }
    // A block is sixteen words of four bytes.
    rng.set_word_pos(u128::from(block) << 4);
    block = rng.next_u64();
    block
}

/// Returns a number in `0..n` from 64 bits, by widening multiplication of our own: `rand` may change its
/// ranges in a minor release.
pub const fn below(bits: u64, n: u32) -> u32 {
    ((bits as u128 * n as u128) >> 64) as u32
}

/// Returns a percentile 0–99 of a die.
pub fn percent(seed: &Seed, die: Die) -> u8 {
    below(roll(seed, die), 100) as u8
}
