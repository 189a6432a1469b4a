//! Belief: decibans to percent, by a committed table of integers.

use lucca::engine::{LegalLevel, legal_level, shares};

fn read(decibans: &[i16]) -> Vec<u8> {
    let mut out = [0; 7];
    shares(decibans, &mut out);
    out[..decibans.len()].to_vec()
}

/// The numbers of the worked turn: the plant does its work, the courtesy of an acknowledgement does more.
#[test]
fn a_worked_dossier_reads_as_printed() {
    assert_eq!(read(&[15, 15, 9, 12, 12])[..3], [31, 31, 8]);
    assert_eq!(read(&[19, 20, 10, 1, 12])[..3], [38, 48, 5]);
    assert_eq!(read(&[16, 20, 10, 1, 12])[..3], [24, 60, 6]);
}

#[test]
fn something_else_is_never_under_five_percent() {
    let shares = read(&[40, 0, 0, -30]);
    assert_eq!(shares[3], 5);
    assert_eq!(shares.iter().map(|share| u32::from(*share)).sum::<u32>(), 100);
}

#[test]
fn more_weight_is_never_less_likely() {
    for weight in -40..59 {
        assert!(read(&[weight, 5, 0])[0] <= read(&[weight + 1, 5, 0])[0]);
    }
}

#[test]
fn extremes_do_not_overflow() {
    for decibans in [[i16::MIN; 7], [i16::MAX; 7]] {
        assert!(read(&decibans).iter().all(|share| *share <= 100));
    }
    assert_eq!(read(&[3]), [100]);
}

/// `domain.md` 2.4: without an attributable link there is no legal level, whatever the effects.
#[test]
fn the_legal_level_is_derived() {
    for effects in 0..=4 {
        assert_eq!(legal_level(false, effects), LegalLevel::T0);
    }
    let levels = [LegalLevel::T1, LegalLevel::T1, LegalLevel::T2, LegalLevel::T3, LegalLevel::T4];
    for (effects, level) in levels.into_iter().enumerate() {
        assert_eq!(legal_level(true, effects as u8), level);
    }
}
