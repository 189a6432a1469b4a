//! Hashes: each row of a log is chained to the one before, what stands beside it carries a sum of its own.

use crate::text::hex;
use sha2::{Digest, Sha256};

pub(super) type Hash = [u8; 32];

/// h(0): what an exercise was begun with.
pub(super) fn root(header: &str, setup: &str) -> Hash {
    let mut sum = Sha256::new();
    sum.update(b"lucca exercise\0");
    sum.update(header.as_bytes());
    sum.update([0]);
    sum.update(setup.as_bytes());
    sum.finalize().into()
}

/// h(n) = SHA-256(h(n−1) · bytes).
pub(super) fn link(before: &Hash, bytes: &[u8]) -> Hash {
    let mut sum = Sha256::new();
    sum.update(before);
    sum.update(bytes);
    sum.finalize().into()
}

/// Where the journal's chain begins.
pub(super) fn journal_root() -> Hash {
    Sha256::digest(b"lucca journal").into()
}

/// Returns the bytes of a journal entry that its link covers.
pub(super) fn journal_bytes(number: u32, branch: u32, at: i64, entry: &str) -> Vec<u8> {
    format!("{number}\0{branch}\0{at}\0{entry}").into_bytes()
}

/// Returns a short sum over the parts of a row.
pub(super) fn sum(parts: &[&str]) -> String {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update((part.len() as u64).to_le_bytes());
        sum.update(part.as_bytes());
    }
    hex(&sum.finalize())[..16].to_owned()
}
