//! Dice: the same bits everywhere, keyed by names, unmoved by anything else.

use lucca::engine::chance::{below, percent, roll};
use lucca::engine::{Die, Purpose, Seed};
use lucca::scenario::key_of;

fn die(purpose: Purpose, name: &str, turn: u8, nth: u16) -> Die {
    Die { purpose, subject: key_of(&["test", name]), turn, nth }
}

/// Committed bits, computed once by another implementation of ChaCha8 and SHA-256: if these change, every
/// seed plays differently and every log fails to verify.
#[test]
fn bits_are_the_same_on_every_machine() {
    let seed = Seed::from_number(1);
    assert_eq!(seed.hex(), "dbfa5dda8a87e7b05a23801d79b3cdd369c989be8b79e4fb3da0666131d67293");
    let rolls = [
        roll(&seed, die(Purpose::Variant, "a", 0, 0)),
        roll(&seed, die(Purpose::Notice, "a", 0, 0)),
        roll(&seed, die(Purpose::Notice, "a", 3, 0)),
        roll(&seed, die(Purpose::Notice, "a", 3, 1)),
        roll(&seed, die(Purpose::Notice, "b", 3, 1)),
    ];
    assert_eq!(
        rolls.map(|bits| format!("{bits:016x}")),
        ["cd23084cae4223cf", "83fcb6b2f9199ec4", "a0a4a215ba89d947", "d7eefa3eb13aba18", "df5ce5f2acea8ea7"]
    );
}

#[test]
fn a_seed_survives_its_hexadecimal_form() {
    let seed = Seed::from_number(77);
    assert_eq!(Seed::from_hex(&seed.hex()), Some(seed));
    for bad in ["", "00", &"g".repeat(64), &"é".repeat(32)] {
        assert_eq!(Seed::from_hex(bad), None);
    }
}

#[test]
fn dice_are_fair_enough() {
    let seed = Seed::from_number(9);
    let mut counts = [0_u32; 100];
    for nth in 0..20_000 {
        counts[usize::from(percent(&seed, die(Purpose::Reading, "fair", (nth / 1000) as u8, nth as u16)))] +=
            1;
    }
    assert!(counts.iter().all(|count| (120..=290).contains(count)), "{counts:?}");
}

#[test]
fn our_ranges_are_our_own() {
    assert_eq!(below(0, 6), 0);
    assert_eq!(below(u64::MAX, 6), 5);
    assert_eq!(below(1 << 63, 6), 3);
    assert_eq!(below(u64::MAX, 1), 0);
}
