//! What tests of the program itself share: running it, reading what it prints, folders to work in.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the program where there is no display, whatever the machine of the tests has.
pub fn lucca(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lucca"));
    without_display(&mut command).env("LUCCA_LANG", "en").args(args).output().unwrap()
}

pub fn without_display(command: &mut Command) -> &mut Command {
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY")
}

/// What a run that went well printed.
pub fn done(output: &Output) -> String {
    assert!(output.status.success(), "{}", err(output));
    out(output)
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder of one test's own, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
