//! The name by which dice know a thing.

use sha2::{Digest, Sha256};

/// The first 64 bits of SHA-256 over names: the subject of a keyed die. It never changes when something else
/// is added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DieKey(pub u64);

/// Returns the key of a list of names, such as `["inject", "tanker"]`. Each name is preceded by its length,
/// so lists never collide by gluing.
pub fn key_of(names: &[&str]) -> DieKey {
    let mut sum = Sha256::new();
    for name in names {
        sum.update((name.len() as u64).to_le_bytes());
        sum.update(name.as_bytes());
    }
    let bytes: [u8; 32] = sum.finalize().into();
    let mut first = [0; 8];
    first.copy_from_slice(&bytes[..8]);
    DieKey(u64::from_le_bytes(first))
}
