//! Bytes as hexadecimal digits, as digests are written.

/// Writes bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    hex::encode(bytes)
}

/// Reads the 64 hexadecimal digits of a hash; `None` where they are not.
pub fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut hash = [0; 32];
    hex::decode_to_slice(text, &mut hash).ok()?;
    Some(hash)
}
