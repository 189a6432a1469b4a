//! What facilitators and evaluators add to the journal of an exercise: notes, bookmarks, criteria of their
//! own and ratings by them, corrections, rulings.

use crate::cli::exercises::Which;
use crate::cli::exercises::adjudicate::{RulingArgs, ruling};
use crate::cli::exercises::journal::standing_corrections;
use crate::cli::language::with;
use crate::cli::scorecard::{Eyes, Judged, Scorecard};
use crate::cli::{Failure, read_file, renamed, talk};
use crate::diag::{Diagnostic, Place};
use crate::engine::Play;
use crate::framework::Framework;
use crate::scoring::{Correction, CorrectionFile, Rubric};
use crate::session::{Author, Entry, Role};
use crate::store::{Library, Stored};
use crate::text::{decode, parse};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::Value;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub(super) enum Annotation {
    /// Write a note into the journal
    Note {
        /// The exercise, by its number
        exercise: String,
        /// What you saw
        words: String,
        #[command(flatten)]
        about: About,
    },
    /// Bookmark a moment to come back to
    Bookmark {
        /// The exercise, by its number
        exercise: String,
        #[arg(default_value = "", hide_default_value = true)]
        words: String,
        #[command(flatten)]
        about: About,
    },
    /// Add a criterion of your own: an id, a title, and words for each of four levels, from the lowest to the
    /// highest
    RubricCriterion(CriterionArgs),
    /// The name of `rubric-criterion` in earlier versions
    #[command(hide = true)]
    RubricLine(CriterionArgs),
    /// Rate by a criterion of your own, 1 to 4
    Rate {
        /// The exercise, by its number
        exercise: String,
        /// Id of the criterion
        criterion: String,
        /// 1 to 4, from the lowest to the highest
        level: u8,
        /// The State that is rated; without it, the room
        #[arg(long, value_name = "NATION")]
        nation: Option<String>,
        #[arg(default_value = "", hide_default_value = true)]
        words: String,
        #[command(flatten)]
        about: About,
    },
    /// Correct findings: a file as `lucca score --corrections` reads it
    Correct {
        /// The exercise, by its number
        exercise: String,
        file: PathBuf,
        #[command(flatten)]
        about: About,
    },
    /// Rule on the words of a message: add a finding, or score nothing
    Adjudicate(RulingArgs),
    /// Withdraw an entry of the journal; it stays, marked as withdrawn
    Withdraw {
        /// The exercise, by its number
        exercise: String,
        /// Its number, as `lucca exercises ID` shows it
        entry: u32,
        /// Why
        #[arg(default_value = "", hide_default_value = true)]
        why: String,
        #[command(flatten)]
        about: About,
    },
}

#[derive(Args)]
pub(super) struct CriterionArgs {
    /// The exercise, by its number
    exercise: String,
    id: String,
    title: String,
    #[arg(num_args = 4, required = true, value_name = "LEVEL")]
    levels: Vec<String>,
    #[command(flatten)]
    about: About,
}

/// What an entry is about, and who makes it.
#[derive(Args)]
pub(super) struct About {
    /// The event it is about, as `lucca exercises log` numbers them; without it, where the branch stands now
    #[arg(long, value_name = "EVENT")]
    at: Option<u32>,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    by: By,
}

/// Who makes an entry.
#[derive(Args)]
pub(super) struct By {
    /// Who says so
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    by: String,
    /// In which role
    #[arg(long, value_enum, default_value = "facilitator")]
    role: RoleWord,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum RoleWord {
    Facilitator,
    Evaluator,
    Delegation,
}

impl By {
    pub(super) fn author(&self) -> Author {
        let role = match self.role {
            RoleWord::Facilitator => Role::Facilitator,
            RoleWord::Evaluator => Role::Evaluator,
            RoleWord::Delegation => Role::Delegation,
        };
        Author { role, name: one_line(&self.by) }
    }
}

impl Annotation {
    /// Returns the exercise it is about, which branch, and which event if it names one.
    fn place(&self) -> (&str, &Which, Option<u32>) {
        match self {
            Self::Note { exercise, about, .. }
            | Self::Bookmark { exercise, about, .. }
            | Self::RubricCriterion(CriterionArgs { exercise, about, .. })
            | Self::RubricLine(CriterionArgs { exercise, about, .. })
            | Self::Rate { exercise, about, .. }
            | Self::Correct { exercise, about, .. }
            | Self::Withdraw { exercise, about, .. } => (exercise, &about.which, about.at),
            Self::Adjudicate(args) => (&args.exercise, &args.which, Some(args.event)),
        }
    }

    fn author(&self) -> Author {
        match self {
            Self::Note { about, .. }
            | Self::Bookmark { about, .. }
            | Self::RubricCriterion(CriterionArgs { about, .. })
            | Self::RubricLine(CriterionArgs { about, .. })
            | Self::Rate { about, .. }
            | Self::Correct { about, .. }
            | Self::Withdraw { about, .. } => about.by.author(),
            Self::Adjudicate(args) => args.by.author(),
        }
    }
}

pub(super) fn annotate(
    library: &Library,
    annotation: &Annotation,
    framework: &Framework,
) -> Result<(), Failure> {
    let (wish, which, at) = annotation.place();
    let exercise = library.find(wish)?;
    let branch = which.of(library, exercise)?;
    let by = annotation.author();
    // What is said during an exercise is about what has just happened.
    let event = at.or_else(|| last_event(library, (exercise, branch)).filter(|event| *event > 0));
    let entries = match annotation {
        Annotation::Note { words, .. } => vec![Entry::Note { by, event, words: one_line(words) }],
        Annotation::Bookmark { words, .. } => vec![Entry::Bookmark { by, event, words: one_line(words) }],
        Annotation::RubricCriterion(args) => vec![criterion(args, by)],
        Annotation::RubricLine(args) => {
            renamed("rubric-line", "rubric-criterion");
            vec![criterion(args, by)]
        }
        Annotation::Rate { criterion, level, nation, words, .. } => {
            if let Some(nation) = nation {
                known_state(&library.load(exercise, branch, framework)?, nation)?;
            }
            vec![Entry::Rating {
                by,
                line: criterion.clone(),
                level: *level,
                nation: nation.clone(),
                event,
                words: one_line(words),
            }]
        }
        Annotation::Correct { file, .. } => corrections(library, (exercise, branch), file, &by, framework)?,
        Annotation::Adjudicate(args) => {
            vec![ruling(&library.load(exercise, branch, framework)?, args, by, framework)?]
        }
        Annotation::Withdraw { entry, why, .. } => {
            vec![Entry::Withdrawn { by, entry: *entry, why: one_line(why) }]
        }
    };
    for entry in entries {
        let number = library.annotate(exercise, branch, entry)?;
        talk(&with("cmd-entry", &[("n", number.into()), ("exercise", exercise.into())]));
    }
    Ok(())
}

/// Returns how many events a branch has.
fn last_event(library: &Library, (exercise, branch): (i64, u32)) -> Option<u32> {
    let list = library.list().ok()?;
    let listed = list.iter().find(|listed| listed.exercise == exercise)?;
    listed.branches.iter().find(|one| one.branch == branch).map(|one| one.events)
}

fn criterion(args: &CriterionArgs, by: Author) -> Entry {
    let levels: [String; 4] =
        std::array::from_fn(|at| args.levels.get(at).map(|level| one_line(level)).unwrap_or_default());
    Entry::RubricLine { by, id: args.id.clone(), title: one_line(&args.title), levels }
}

fn known_state(stored: &Stored, nation: &str) -> Result<(), Diagnostic> {
    if stored.scenario.names.nations.place(nation).is_some() {
        return Ok(());
    }
    Err(crate::cli::run::no_state(&stored.scenario, nation, &format!("--nation {nation}")))
}

/// Reads corrections, and tries them together with those that stand, before any is written.
fn corrections(
    library: &Library,
    key: (i64, u32),
    file: &Path,
    by: &Author,
    framework: &Framework,
) -> Result<Vec<Entry>, Failure> {
    let name = file.display().to_string();
    let hint = "corrections stand in a list: [strike(finding: 3, reason: \"…\")]";
    let fresh: CorrectionFile = parse(&name, &decode(&name, &read_file(file, hint)?)?)?;
    let stored = library.load(key.0, key.1, framework)?;
    let place = Place { file: name, ..Place::default() };
    fit(&stored, &fresh, place, framework)?;
    Ok(fresh
        .iter()
        .map(|correction| Entry::Correction {
            by: by.clone(),
            correction: serde_json::to_value(correction).unwrap_or(Value::Null),
        })
        .collect())
}

/// Tries corrections together with those that stand.
///
/// # Errors
/// What is wrong with one of them.
pub(super) fn fit(
    stored: &Stored,
    fresh: &[Correction],
    place: Place,
    framework: &Framework,
) -> Result<(), Diagnostic> {
    let Some(log) = &stored.log else { return Ok(()) };
    let mut all = standing_corrections(&stored.journal);
    all.extend(fresh.iter().cloned());
    let rubric = Rubric::compile(framework, &stored.scenario);
    let mut play = Play::new(&stored.scenario, log.opening.seed, Judged::new(&rubric, &stored.scenario));
    log.events.iter().for_each(|event| play.replay(*event));
    let (position, judged) = play.into_parts();
    let usual = Eyes::usual(framework);
    Scorecard::corrected(framework, &stored.scenario, &position, &judged, &all, usual).map(|_| ()).map_err(
        |said| {
            Diagnostic::error("correction", place, said)
                .hint(format!("`lucca score {}` numbers the findings", stored.exercise))
        },
    )
}

/// Words for one entry of a journal: breaks and tabs become spaces.
pub(super) fn one_line(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|letter| !letter.is_control())
        .collect()
}
