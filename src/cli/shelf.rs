//! `lucca list`, `lucca new`, `lucca licences`, `lucca completions`: what comes with the program.

use crate::cli::language::{say, tag, with};
use crate::cli::{Failure, Format, print, talk};
use crate::diag::{Diagnostic, Place};
use crate::framework::Framework;
use crate::scenario::{BUILT_IN, TEMPLATE, load};
use clap::{Args, CommandFactory, ValueEnum};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Args)]
#[command(after_help = "Examples:\n  lucca list\n  lucca list --format json")]
pub(super) struct ListArgs {
    /// Print a list to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn list(args: &ListArgs, framework: &Framework) -> Result<(), Failure> {
    let mut text = String::new();
    let mut all = Vec::new();
    for (id, _) in BUILT_IN {
        let loaded = load(id, framework)?;
        let scenario = &loaded.scenario;
        let nations: Vec<&str> = scenario.names.nations.iter().collect();
        let (least, most) = (scenario.turns_least, scenario.turns_most);
        let turns = if least == most {
            with("turns-n", &[("n", most.into())])
        } else {
            with("cmd-turns-range", &[("least", least.into()), ("most", most.into())])
        };
        let (title, synopsis) = (scenario.file.title.get(tag()), scenario.file.synopsis.get(tag()));
        text.push_str(&format!("{id}\n  {title} · {} · {turns}\n  {synopsis}\n", nations.join(", ")));
        // Programs read the same words in every language.
        let (title, synopsis) = (scenario.file.title.get("en"), scenario.file.synopsis.get("en"));
        all.push(json!({
            "id": id,
            "title": title,
            "synopsis": synopsis,
            "nations": nations,
            "turns": { "least": least, "most": most },
        }));
    }
    print(&match args.format {
        Format::Text => text,
        Format::Json => format!("{:#}\n", Value::from(all)),
    })
}

#[derive(Args)]
#[command(
    after_help = "Example:\n  lucca new harbour.ron && lucca check harbour.ron && lucca run harbour.ron"
)]
pub(super) struct NewArgs {
    /// The file to write; it must not exist yet
    file: PathBuf,
}

/// Writes a commented scenario of two States that can be played as it is.
pub(super) fn new(args: &NewArgs) -> Result<(), Failure> {
    use std::io::Write;
    let path = args.file.display().to_string();
    let opened = std::fs::OpenOptions::new().write(true).create_new(true).open(&args.file);
    let mut file = match opened {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let place = Place { file: path, ..Place::default() };
            return Err(Diagnostic::error(
                "file-exists",
                place,
                "there is a file of this name already, and nothing of it was touched",
            )
            .hint("choose another name")
            .into());
        }
        Err(error) => return Err(Failure::Output { path, error }),
    };
    file.write_all(TEMPLATE.as_bytes()).map_err(|error| Failure::Output { path: path.clone(), error })?;
    talk(&with("cmd-new-written", &[("path", path.as_str().into())]));
    Ok(())
}

/// Prints the licences of the program and of what it is made of.
pub(super) fn licences() -> Result<(), Failure> {
    print(&format!(
        "{}\n{}\n\n{}",
        include_str!("../../assets/licences.txt"),
        say("cmd-fonts"),
        include_str!("../../assets/fonts/OFL.txt")
    ))
}

#[derive(Args)]
#[command(
    after_help = "Example:\n  lucca completions bash > ~/.local/share/bash-completion/completions/lucca"
)]
pub(super) struct CompletionsArgs {
    /// The shell they are for
    shell: Shell,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shell {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}

pub(super) fn completions(args: &CompletionsArgs) -> Result<(), Failure> {
    let shell = match args.shell {
        Shell::Bash => clap_complete::Shell::Bash,
        Shell::Elvish => clap_complete::Shell::Elvish,
        Shell::Fish => clap_complete::Shell::Fish,
        Shell::Powershell => clap_complete::Shell::PowerShell,
        Shell::Zsh => clap_complete::Shell::Zsh,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut super::Cli::command(), "lucca", &mut script);
    print(&String::from_utf8_lossy(&script))
}
