//! Notes, bookmarks, ratings by rubric lines of one's own, corrections: what facilitators and evaluators say
//! of an exercise.

use crate::cli::scorecard::{Judged, Scorecard};
use crate::cli::{Failure, read_file, talk};
use crate::diag::{Diagnostic, Place};
use crate::engine::{Event, Phase, Play};
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::scoring::{Correction, CorrectionFile, Rubric};
use crate::session::{Author, Entry, Noted, Role, standing};
use crate::store::{Library, Stored, date_and_time};
use crate::text::{decode, parse};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
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
    /// Mark a place to come back to
    Bookmark {
        /// The exercise, by its number
        exercise: String,
        #[arg(default_value = "", hide_default_value = true)]
        words: String,
        #[command(flatten)]
        about: About,
    },
    /// Add a rubric line of your own: an id, a title, and words for each of four levels, from the lowest to
    /// the highest
    RubricLine {
        /// The exercise, by its number
        exercise: String,
        id: String,
        title: String,
        #[arg(num_args = 4, required = true, value_name = "LEVEL")]
        levels: Vec<String>,
        #[command(flatten)]
        about: About,
    },
    /// Rate by a rubric line of your own, 1 to 4
    Rate {
        /// The exercise, by its number
        exercise: String,
        /// Id of the rubric line
        rubric_line: String,
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
    /// Take an entry of the journal back; it stays, marked as withdrawn
    Withdraw {
        /// The exercise, by its number
        exercise: String,
        /// Its number, as `lucca exercises ID` tells it
        entry: u32,
        /// Why
        #[arg(default_value = "", hide_default_value = true)]
        why: String,
        #[command(flatten)]
        about: About,
    },
}

#[derive(Args)]
pub(super) struct About {
    /// The event it is about, as `lucca exercises log` numbers them; without it, the moment the line stands
    /// at
    #[arg(long, value_name = "EVENT")]
    at: Option<u32>,
    /// Which line of play; without it, the one played last
    #[arg(long, value_name = "N")]
    line: Option<u32>,
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

impl About {
    fn author(&self) -> Author {
        let role = match self.role {
            RoleWord::Facilitator => Role::Facilitator,
            RoleWord::Evaluator => Role::Evaluator,
            RoleWord::Delegation => Role::Delegation,
        };
        Author { role, name: one_line(&self.by) }
    }
}

pub(super) fn annotate(
    library: &Library,
    annotation: &Annotation,
    framework: &Framework,
) -> Result<(), Failure> {
    let (wish, about) = match annotation {
        Annotation::Note { exercise, about, .. }
        | Annotation::Bookmark { exercise, about, .. }
        | Annotation::RubricLine { exercise, about, .. }
        | Annotation::Rate { exercise, about, .. }
        | Annotation::Correct { exercise, about, .. }
        | Annotation::Withdraw { exercise, about, .. } => (exercise, about),
    };
    let exercise = library.find(wish)?;
    let branch = about.line.map_or_else(|| library.last_line(exercise), Ok)?;
    let by = about.author();
    // Said during play, it is said of what has just happened.
    let now = || {
        library
            .list()
            .ok()?
            .iter()
            .find(|listed| listed.exercise == exercise)?
            .branches
            .iter()
            .find(|line| line.branch == branch)
            .map(|line| line.events)
    };
    let event = about.at.or_else(now).filter(|event| about.at.is_some() || *event > 0);
    let entries = match annotation {
        Annotation::Note { words, .. } => vec![Entry::Note { by, event, words: one_line(words) }],
        Annotation::Bookmark { words, .. } => vec![Entry::Bookmark { by, event, words: one_line(words) }],
        Annotation::RubricLine { id, title, levels, .. } => {
            let levels: [String; 4] =
                std::array::from_fn(|at| levels.get(at).map(|level| one_line(level)).unwrap_or_default());
            vec![Entry::RubricLine { by, id: id.clone(), title: one_line(title), levels }]
        }
        Annotation::Rate { rubric_line, level, nation, words, .. } => {
            if let Some(nation) = nation {
                let stored = library.load(exercise, branch, framework)?;
                if stored.scenario.names.nations.place(nation).is_none() {
                    return Err(crate::cli::run::no_state(
                        &stored.scenario,
                        nation,
                        &format!("--nation {nation}"),
                    )
                    .into());
                }
            }
            vec![Entry::Rating {
                by,
                line: rubric_line.clone(),
                level: *level,
                nation: nation.clone(),
                event,
                words: one_line(words),
            }]
        }
        Annotation::Correct { file, .. } => corrections(library, (exercise, branch), file, &by, framework)?,
        Annotation::Withdraw { entry, why, .. } => {
            vec![Entry::Withdrawn { by, entry: *entry, why: one_line(why) }]
        }
    };
    for entry in entries {
        let number = library.annotate(exercise, branch, entry)?;
        talk(&format!("Entry {number} in the journal of exercise {exercise}."));
    }
    Ok(())
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
    let fresh: CorrectionFile = parse(
        &name,
        &decode(
            &name,
            &read_file(file, "corrections stand in a list: [strike(finding: 3, reason: \"…\")]")?,
        )?,
    )?;
    let stored = library.load(key.0, key.1, framework)?;
    let mut all = standing_corrections(&stored.journal);
    all.extend(fresh.iter().cloned());
    let place = Place { file: name, ..Place::default() };
    let rubric = Rubric::compile(framework, &stored.scenario);
    if let Some(log) = &stored.log {
        let mut play = Play::new(&stored.scenario, log.opening.seed, Judged::new(&rubric, &stored.scenario));
        log.events.iter().for_each(|event| play.replay(*event));
        let (position, judged) = play.into_parts();
        let usual = crate::cli::scorecard::Eyes::usual(framework);
        Scorecard::corrected(framework, &stored.scenario, &position, &judged, &all, usual).map_err(
            |said| {
                Diagnostic::error("correction", place, said)
                    .hint(format!("`lucca score {}` numbers the findings", key.0))
            },
        )?;
    }
    Ok(fresh
        .iter()
        .map(|correction| Entry::Correction {
            by: by.clone(),
            correction: serde_json::to_value(correction).unwrap_or(Value::Null),
        })
        .collect())
}

/// Returns the corrections that stand in a journal, in their order.
pub(in crate::cli) fn standing_corrections(journal: &[Noted]) -> CorrectionFile {
    let correction = |noted: &Noted| {
        noted.entry.correction().and_then(|value| serde_json::from_value::<Correction>(value.clone()).ok())
    };
    standing(journal).filter_map(correction).collect()
}

/// Tells what stands in a journal.
pub(super) fn tell(page: &mut Page, stored: &Stored) {
    let moment = |event: u32| {
        let events = stored.log.as_ref().map(|log| log.events.as_slice()).unwrap_or_default();
        let turn = events.iter().take(event as usize).rev().find_map(|event| match event {
            Event::PhaseBegan { turn, phase, .. } => Some((*turn, *phase)),
            _ => None,
        });
        turn.map_or_else(String::new, |(turn, phase)| {
            if phase == Phase::Preparation {
                ", preparation".to_owned()
            } else {
                format!(", turn {turn}, {}", crate::report::word_of(&phase))
            }
        })
    };
    let at = |event: &Option<u32>| {
        event.map_or_else(String::new, |event| format!(", event {event}{}", moment(event)))
    };
    for noted in &stored.journal {
        let words = match &noted.entry {
            // Who came and went is for those who ask; it would drown what was said.
            Entry::Presence { .. } => continue,
            Entry::Break { on: true } => "the room takes a break".to_owned(),
            Entry::Break { on: false } => "the room goes on".to_owned(),
            Entry::Note { by, event, words } => format!("{}{}: {words}", author(by), at(event)),
            Entry::Bookmark { by, event, words } => {
                format!("{} marks a place{}{}", author(by), at(event), after(words))
            }
            Entry::RubricLine { by, id, title, levels } => {
                format!("{} looks at \"{title}\" ({id}): 1 {}", author(by), numbered(levels))
            }
            Entry::Rating { by, line, level, nation, event, words } => {
                let lines = named_line(&stored.journal, line);
                let (title, said) = lines.map_or((line.as_str(), ""), |(title, levels)| {
                    (title, levels[usize::from(level.clamp(&1, &4) - 1)].as_str())
                });
                let whom = nation.as_deref().unwrap_or("the room");
                let words = after(words);
                format!("{} rates {whom}, {title}: {level} of 4, {said}{}{words}", author(by), at(event))
            }
            Entry::Correction { by, correction } => {
                format!("{} corrects: {}", author(by), correction_words(correction))
            }
            Entry::Referred { by, event } => {
                format!("{} asks for adjudication of the words of a message{}", author(by), at(&Some(*event)))
            }
            Entry::Adjudicated { by, event, correction, words } => {
                let made =
                    correction.as_ref().map_or_else(|| "nothing is scored".to_owned(), correction_words);
                format!(
                    "{} rules on the words of a message{}: {made}{}",
                    author(by),
                    at(&Some(*event)),
                    after(words)
                )
            }
            Entry::Unknown(_) => "something a newer program wrote".to_owned(),
            Entry::Withdrawn { .. } => continue,
        };
        let taken_back = stored.journal.iter().find_map(|later| match &later.entry {
            Entry::Withdrawn { entry, why, .. } if *entry == noted.number => {
                Some(format!(" [withdrawn{}]", after(why)))
            }
            _ => None,
        });
        let words = words + taken_back.as_deref().unwrap_or_default();
        let other =
            if noted.branch == stored.branch { String::new() } else { format!(" · line {}", noted.branch) };
        page.hang(
            2,
            7,
            &format!("{:>3} ", noted.number),
            &format!("{}{other} · {words}", date_and_time(noted.at)),
        );
    }
}

fn after(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!(": {words}") }
}

fn numbered(levels: &[String; 4]) -> String {
    let [one, two, three, four] = levels;
    format!("{one}, 2 {two}, 3 {three}, 4 {four}")
}

/// Returns title and levels of the rubric line a rating went by, also when it was taken back since.
fn named_line<'j>(journal: &'j [Noted], line: &str) -> Option<(&'j str, &'j [String; 4])> {
    journal.iter().find_map(|noted| match &noted.entry {
        Entry::RubricLine { id, title, levels, .. } if id == line => Some((title.as_str(), levels)),
        _ => None,
    })
}

/// Words for one line of a journal: breaks and tabs become spaces.
fn one_line(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|letter| !letter.is_control())
        .collect()
}

fn author(by: &Author) -> String {
    let role = match by.role {
        Role::Facilitator => "facilitator",
        Role::Evaluator => "evaluator",
        Role::Delegation => "delegation",
    };
    if by.name.is_empty() { format!("the {role}") } else { format!("{} ({role})", by.name) }
}

fn correction_words(correction: &Value) -> String {
    match serde_json::from_value::<Correction>(correction.clone()) {
        Ok(Correction::Strike { finding, reason }) => format!("finding {finding} is struck: {reason}"),
        Ok(Correction::Change { finding, verdict, weight, reason }) => {
            format!(
                "finding {finding} becomes {}, weight {weight}: {reason}",
                crate::report::word_of(&verdict)
            )
        }
        Ok(Correction::Add { nation, norm, verdict, weight, reason, .. }) => {
            format!(
                "a finding is added for {nation}, {norm}, {}, weight {weight}: {reason}",
                crate::report::word_of(&verdict)
            )
        }
        Err(_) => "something this program cannot read".to_owned(),
    }
}

pub(super) fn json(journal: &[Noted]) -> Value {
    let entry = |noted: &Noted| json!({ "number": noted.number, "line": noted.branch, "at": noted.at, "entry": noted.entry, "withdrawn": crate::session::withdrawn(journal, noted.number) });
    journal.iter().map(entry).collect()
}
