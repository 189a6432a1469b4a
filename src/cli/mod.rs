//! The command line: argv in, words out. Data on stdout, talk on stderr, exit codes by kind of error.
//!
//! Exit codes: 0 done; 1 a scenario, log or option is at fault; 2 the command line cannot be read; 3 a file
//! cannot be written.

mod check;
mod codex;
#[cfg(feature = "store")]
mod exercises;
mod language;
mod legal;
#[cfg(feature = "store")]
mod library;
mod play;
mod replay;
mod run;
mod score;
mod scorecard;
mod shelf;
mod words;

use crate::cli::language::with;
use crate::diag::{Diagnostic, Severity};
use crate::framework::Framework;
use crate::report::paper;
use crate::scoring::CorrectionFile;
use crate::session::{LoadedLog, Start, read_log};
use crate::text::did_you_mean;
use anstyle::{AnsiColor, Style};
use clap::{Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[derive(Parser)]
#[command(
    name = "lucca",
    version,
    about = concat!(
        "A tabletop crisis simulation: delegations answer ICT incidents and are judged on the norms ",
        "of responsible State behaviour"
    ),
    after_help = concat!(
        "Examples:\n",
        "  lucca                                      the window; without a display, a seat in the ",
        "terminal\n",
        "  lucca play night-at-the-substation --seat BELMORA\n",
        "  lucca run lantern-strait --seed 7 --seat ISMERE=silent\n",
        "  lucca run my.ron --log run.jsonl && lucca replay run.jsonl --verify\n",
        "  lucca score run.jsonl --rubric gge-2021\n",
        "  lucca legal lantern-strait --turn 2 --nation ARDEL --order 'name_publicly to ISMERE about ",
        "dark-lights claim K2'\n",
        "\n",
        "Results go to standard output, talk to standard error; `--format json` prints results for ",
        "programs. NO_COLOR is honoured.\n",
        "Exit codes: 0 done; 1 a scenario, script, log or option is at fault; 2 the command line ",
        "cannot be read; 3 a file cannot be written.",
    )
)]
struct Cli {
    #[command(subcommand)]
    verb: Option<Verb>,
    /// The language: en, fr or es; usually the system's
    #[arg(long, global = true, value_name = "TAG", value_parser = language::parse)]
    #[arg(env = "LUCCA_LANG", hide_env_values = true)]
    lang: Option<crate::text::Language>,
    /// Tell on standard error what the window does
    #[cfg(feature = "game")]
    #[arg(long, global = true)]
    verbose: bool,
    /// Run a script of the window and take pictures, for tests
    #[cfg(feature = "game")]
    #[arg(long, global = true, hide = true, value_name = "FILE")]
    shots: Option<std::path::PathBuf>,
}

impl Cli {
    /// Returns the window these arguments ask for, if they ask for one.
    #[cfg(feature = "game")]
    fn window(&self) -> Option<WindowWish> {
        let start = match &self.verb {
            None => Some(Start {
                store: std::env::var_os("LUCCA_STORE").map(std::path::PathBuf::from),
                ..Start::default()
            }),
            Some(Verb::Play(args)) => args.window(),
            Some(Verb::Resume(args)) => args.window(),
            Some(_) => None,
        };
        start.map(|start| WindowWish {
            start,
            verbose: self.verbose,
            shots: self.shots.clone(),
            args: Vec::new(),
        })
    }
}

#[derive(Subcommand)]
enum Verb {
    /// Take a seat: menus, counsel, seal; bots play the others
    Play(play::PlayArgs),
    /// Resume an exercise where it stands
    #[cfg(feature = "store")]
    Resume(play::kept::ResumeArgs),
    /// The library of exercises: list, look, send, branch, compare, annotate, adjudicate, verify
    #[cfg(feature = "store")]
    Exercises(exercises::ExercisesArgs),
    /// Run a scenario with bots in the seats; print the transcript and the scorecard
    Run(run::RunArgs),
    /// Read a log; print the transcript and the scorecard
    Replay(replay::ReplayArgs),
    /// Show everything that is wrong with scenarios, at once
    Check(check::CheckArgs),
    /// List the scenarios that come with the program
    List(shelf::ListArgs),
    /// Write a commented scenario to begin with
    New(shelf::NewArgs),
    /// Judge a log: norms, law, channels, outcome, by any rubric and reading
    Score(score::ScoreArgs),
    /// Ask counsel: is an order lawful, on what a State knows at a turn
    Legal(legal::LegalArgs),
    /// Browse the codex: norms, law, measures, channels, orders
    Framework(codex::FrameworkArgs),
    /// Print the licences of the program and of what it is made of
    Licences,
    /// Show what all may know in a window of its own; the console opens it, and sends it what it shows
    #[cfg(feature = "game")]
    #[command(hide = true)]
    Projector,
    /// Print completions for a shell
    Completions(shelf::CompletionsArgs),
}

/// How results are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

/// What went wrong, by who can mend it.
enum Failure {
    /// Scenario, log or option: the user can mend it.
    Input(Vec<Diagnostic>),
    /// A file cannot be written.
    Output { path: String, error: std::io::Error },
    /// Whoever reads our output has gone; nothing to say to anyone.
    Pipe,
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Input(vec![diagnostic])
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(list: Vec<Diagnostic>) -> Self {
        Self::Input(list)
    }
}

/// What the arguments ask for that is not done in the terminal.
#[derive(Debug)]
pub enum Wish {
    /// Everything is done.
    Done(ExitCode),
    /// Open the window.
    Window(Box<WindowWish>),
    /// Open the projector: shows what comes in on standard input.
    Projector,
}

/// What the window is to be opened with.
#[derive(Clone, Debug, Default)]
pub struct WindowWish {
    pub start: Start,
    pub verbose: bool,
    pub shots: Option<std::path::PathBuf>,
    /// The arguments, for the terminal in place of the window.
    args: Vec<OsString>,
}

/// Reads the arguments: what belongs to the terminal is done, what belongs to a window is handed back.
pub fn read(args: impl IntoIterator<Item = OsString>) -> Wish {
    let args: Vec<OsString> = args.into_iter().collect();
    #[cfg(feature = "game")]
    if let Ok(cli) = Cli::try_parse_from(&args) {
        if let Some(Verb::Projector) = cli.verb {
            return Wish::Projector;
        }
        if let Some(wish) = cli.window() {
            return Wish::Window(Box::new(WindowWish { args, ..wish }));
        }
    }
    Wish::Done(main(args))
}

/// No window can be opened: says why, and plays in the terminal.
pub fn without_window(wish: &WindowWish, why: &str) -> ExitCode {
    let asked = Cli::try_parse_from(&wish.args).ok().and_then(|cli| cli.lang);
    language::speak(asked.unwrap_or_else(crate::text::Language::of_system));
    talk(&with("cmd-no-window", &[("why", why.into())]));
    main(wish.args.iter().cloned())
}

/// Runs the program on these arguments, the program's name first, without a window.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to stdout with exit code 0, faults to stderr with 2; clap knows which.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    language::speak(cli.lang.unwrap_or_else(crate::text::Language::of_system));
    if let Some((terminal_size::Width(columns), _)) = terminal_size::terminal_size_of(std::io::stdout()) {
        paper::fit(columns.into());
    }
    let done = Framework::embedded().map_err(Failure::from).and_then(|framework| match cli.verb {
        None => play::play(&play::PlayArgs::bare(), &framework),
        Some(Verb::Play(args)) => play::play(&args, &framework),
        #[cfg(feature = "store")]
        Some(Verb::Resume(args)) => play::kept::resume(&args, &framework),
        #[cfg(feature = "store")]
        Some(Verb::Exercises(args)) => exercises::exercises(&args, &framework),
        Some(Verb::Run(args)) => run::run(&args, &framework),
        Some(Verb::Replay(args)) => replay::replay(&args, &framework),
        Some(Verb::Check(args)) => check::check(&args, &framework),
        Some(Verb::List(args)) => shelf::list(&args, &framework),
        Some(Verb::New(args)) => shelf::new(&args),
        Some(Verb::Licences) => shelf::licences(),
        Some(Verb::Completions(args)) => shelf::completions(&args),
        Some(Verb::Score(args)) => score::score(&args, &framework),
        Some(Verb::Legal(args)) => legal::legal(&args, &framework),
        Some(Verb::Framework(args)) => codex::codex(&args, &framework),
        #[cfg(feature = "game")]
        Some(Verb::Projector) => Ok(()),
    });
    match done {
        Ok(()) | Err(Failure::Pipe) => ExitCode::SUCCESS,
        Err(Failure::Input(list)) => {
            warn(&list);
            ExitCode::from(1)
        }
        Err(Failure::Output { path, error }) => {
            talk(&format!(
                "error[file-write]: {path} cannot be written: {error}\n  hint: choose another place"
            ));
            ExitCode::from(3)
        }
    }
}

/// Reads a file the user named.
fn read_file(path: &std::path::Path, hint: &str) -> Result<Vec<u8>, Diagnostic> {
    std::fs::read(path).map_err(|error| {
        let place = crate::diag::Place { file: path.display().to_string(), ..crate::diag::Place::default() };
        let said = if error.kind() == std::io::ErrorKind::NotFound {
            "there is no such file".to_owned()
        } else {
            format!("cannot be read: {error}")
        };
        Diagnostic::error("file-read", place, said).hint(hint)
    })
}

/// Reads a log the user named: a file, or an exercise of the library by its number, as far as it was played.
/// Returns also the corrections its journal holds.
fn read_source(
    wish: &str,
    hint: &str,
    framework: &Framework,
) -> Result<(LoadedLog, CorrectionFile), Vec<Diagnostic>> {
    #[cfg(feature = "store")]
    if !std::path::Path::new(wish).exists() && wish.parse::<i64>().is_ok() {
        return exercises::source(wish, framework);
    }
    read_log(wish, &read_file(std::path::Path::new(wish), hint)?, framework)
        .map(|loaded| (loaded, Vec::new()))
}

/// Returns the fault of a name that is none, with the nearest that is and those there are.
fn unknown<'n>(
    code: &'static str,
    option: &str,
    message: String,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Diagnostic {
    let place = crate::diag::Place { file: option.to_owned(), ..crate::diag::Place::default() };
    let mut fault = Diagnostic::error(code, place, message);
    if let Some(near) = did_you_mean(name, known.clone()) {
        fault = fault.hint(format!("did you mean `{near}`?"));
    }
    fault.hint(format!("known: {}", known.take(24).collect::<Vec<_>>().join(", ")))
}

fn warn(list: &[Diagnostic]) {
    for diagnostic in list {
        talk(&painted(diagnostic));
    }
}

/// Words of a diagnostic, its head and hints in colour. Where colour cannot or shall not be (no terminal,
/// `NO_COLOR`), the streams take it out again.
fn painted(diagnostic: &Diagnostic) -> String {
    let paint = |style: Style, words: &str| format!("{style}{words}{style:#}");
    let head = match diagnostic.severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
    };
    let text = diagnostic.to_string();
    let (first, rest) = text.split_once(": ").unwrap_or((&text, ""));
    let rest = rest.replace("\n  hint:", &format!("\n  {}", paint(AnsiColor::Cyan.on_default(), "hint:")));
    format!("{}: {rest}", paint(head, first))
}

/// Tells how far something has come, once it has taken longer than a second and somebody sits before a
/// terminal.
struct Progress {
    /// The message that says it.
    message: &'static str,
    next: Instant,
}

impl Progress {
    fn new(message: &'static str) -> Self {
        Self { message, next: Instant::now() + Duration::from_secs(1) }
    }

    fn at(&mut self, done: usize, all: usize) {
        if Instant::now() >= self.next && std::io::stderr().is_terminal() {
            talk(&format!("  {}", with(self.message, &[("done", done.into()), ("all", all.into())])));
            self.next = Instant::now() + Duration::from_secs(1);
        }
    }
}

/// Says that an option or a command has a new name.
#[cfg(feature = "store")]
fn renamed(old: &str, new: &str) {
    talk(&with("cmd-renamed", &[("old", old.into()), ("new", new.into())]));
}

fn talk(words: &str) {
    let _ = writeln!(anstream::stderr(), "{words}");
}

fn print(data: &str) -> Result<(), Failure> {
    // A prompt has no line end, and has to be seen all the same.
    let mut out = anstream::stdout();
    out.write_all(data.as_bytes()).and_then(|()| out.flush()).map_err(|error| match error.kind() {
        std::io::ErrorKind::BrokenPipe => Failure::Pipe,
        _ => Failure::Output { path: "standard output".into(), error },
    })
}
