//! What holds where a scenario file says nothing.

pub(super) fn twelve() -> u16 {
    12
}

pub(super) fn six() -> i16 {
    6
}

pub(super) fn twenty() -> i16 {
    20
}

pub(super) fn hundred() -> i16 {
    100
}

pub(super) fn hundred_u8() -> u8 {
    100
}

pub(super) fn yes() -> bool {
    true
}

/// What a file need not say is left out when it is written, so that hashes of older files stay as they were.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
pub(super) fn is_true(value: &bool) -> bool {
    *value
}
