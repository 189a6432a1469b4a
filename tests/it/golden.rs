//! Golden transcripts: whole plays as a person reads them. `UPDATE_EXPECT=1 cargo fast golden` writes them
//! anew.

use crate::walls::root;
use std::process::Command;

#[test]
fn transcripts_are_what_they_were() {
    let script =
        |name: &str| root().join(format!("tests/fixtures/scripts/{name}.ron")).to_str().unwrap().to_owned();
    let (good, bad, guided) = (script("night-good"), script("night-bad"), script("first-watch"));
    let night = "night-at-the-substation";
    // What bots agree on and quarrel about, what silence costs; what one delegation saw; a hasty week, and a
    // careful one as one of three saw it.
    let plays: [(&str, &[&str]); 6] = [
        ("lantern-strait-1", &["lantern-strait", "--seed", "1"]),
        (
            "lantern-strait-2",
            &["lantern-strait", "--seed", "2", "--seat", "ARDEL=hawkish", "--seat", "ISMERE=silent"],
        ),
        (
            "lantern-strait-7",
            &["lantern-strait", "--seed", "7", "--seat", "TOVREN=hawkish", "--as", "ISMERE"],
        ),
        ("night-hasty", &[night, "--seed", "2", "--variant", "corvane", "--orders", &bad]),
        (
            "night-careful-as-belmora",
            &[night, "--seed", "2", "--variant", "corvane", "--orders", &good, "--as", "BELMORA"],
        ),
        (
            "first-watch-as-merrow",
            &[
                "first-watch",
                "--seed",
                "2",
                "--orders",
                &guided,
                "--seat",
                "ULVANE=cooperative",
                "--seat",
                "PELLIN=cooperative",
                "--as",
                "MERROW",
            ],
        ),
    ];
    let languages = ["en", "fr", "es"];
    for ((name, arguments), language) in
        plays.iter().flat_map(|play| languages.map(|language| (play, language)))
    {
        let mut lucca = Command::new(env!("CARGO_BIN_EXE_lucca"));
        let output = lucca.arg("run").args(*arguments).args(["--lang", language]).output().unwrap();
        assert!(output.status.success());
        let told = String::from_utf8(output.stdout).unwrap();
        let path = match language {
            "en" => root().join(format!("tests/plays/{name}.play")),
            _ => root().join(format!("tests/plays/{language}/{name}.play")),
        };
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &told).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if let Some((line, (was, is))) =
            expected.lines().zip(told.lines()).enumerate().find(|(_, (was, is))| was != is)
        {
            panic!(
                "{} line {}:\n  was {was}\n  is  {is}\n(UPDATE_EXPECT=1 writes it anew)",
                path.display(),
                line + 1
            );
        }
        assert_eq!(expected.lines().count(), told.lines().count(), "{}", path.display());
    }
}
