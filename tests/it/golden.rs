//! Golden transcripts: whole plays as a person reads them. `UPDATE_EXPECT=1 cargo fast golden` writes them anew.

use crate::walls::root;
use std::process::Command;

#[test]
fn transcripts_are_what_they_were() {
    for (seed, seats) in [("1", vec![]), ("2", vec!["--seat", "ISMERE=silent"]), ("7", vec!["--seat", "ARDEL=silent", "--seat", "TOVREN=silent"])] {
        let output = Command::new(env!("CARGO_BIN_EXE_lucca")).args(["run", "lantern-strait", "--seed", seed]).args(&seats).output().unwrap();
        assert!(output.status.success());
        let told = String::from_utf8(output.stdout).unwrap();
        let path = root().join(format!("tests/plays/lantern-strait-{seed}.play"));
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
