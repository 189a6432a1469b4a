//! Golden transcripts: whole plays as a person reads them. `UPDATE_EXPECT=1 cargo fast golden` writes them anew.

use crate::walls::root;
use std::process::Command;

#[test]
fn transcripts_are_what_they_were() {
    // What bots agree on and quarrel about, what silence costs, and what one delegation saw of it all.
    let plays = [
        ("lantern-strait", "1", vec![]),
        ("lantern-strait", "2", vec!["--seat", "ARDEL=hawkish", "--seat", "ISMERE=silent"]),
        ("lantern-strait", "7", vec!["--seat", "TOVREN=hawkish", "--as", "ISMERE"]),
    ];
    for (scenario, seed, seats) in plays {
        let output = Command::new(env!("CARGO_BIN_EXE_lucca")).args(["run", scenario, "--seed", seed]).args(&seats).output().unwrap();
        assert!(output.status.success());
        let told = String::from_utf8(output.stdout).unwrap();
        let path = root().join(format!("tests/plays/{scenario}-{seed}.play"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &told).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if let Some((line, (was, is))) = expected.lines().zip(told.lines()).enumerate().find(|(_, (was, is))| was != is) {
            panic!("{} line {}:\n  was {was}\n  is  {is}\n(UPDATE_EXPECT=1 writes it anew)", path.display(), line + 1);
        }
        assert_eq!(expected.lines().count(), told.lines().count(), "{}", path.display());
    }
}
