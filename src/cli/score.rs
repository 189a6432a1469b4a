//! `lucca score`: the scorecard of a log by any rubric, reading and corrections.

use crate::cli::scorecard::{Eyes, Judged, Scorecard};
use crate::cli::{Failure, Format, print, read_file, read_source, warn};
use crate::counsel::Reading;
use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::engine::{Event, Play};
use crate::framework::{Framework, RubricFile};
use crate::scenario::NationId;
use crate::scoring::{CorrectionFile, Rubric};
use crate::text::{decode, did_you_mean, locate, parse};
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Args)]
#[command(
    after_help = concat!(
        "Examples:\n",
        "  lucca score run.jsonl\n",
        "  lucca score run.jsonl --rubric gge-2021\n",
        "  lucca score run.jsonl --rubric own.ron --corrections corrections.ron --format json",
    )
)]
pub(super) struct ScoreArgs {
    /// The log of a run, or the number of an exercise, whose journal corrects findings
    log: String,
    /// A rubric file, or a built-in one: `lucca`, `gge-2015`, `gge-2021`
    #[arg(long, value_name = "FILE|NAME", default_value = "lucca")]
    rubric: String,
    /// A reading of international law: `lucca`, `consensus`
    #[arg(long, value_name = "NAME", default_value = "lucca")]
    reading: String,
    /// What the facilitator struck, changed or added, each with a reason
    #[arg(long, value_name = "FILE")]
    corrections: Option<PathBuf>,
    /// Score only up to the end of this turn
    #[arg(long, value_name = "N")]
    to_turn: Option<u8>,
    /// Print pages to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn score(args: &ScoreArgs, framework: &Framework) -> Result<(), Failure> {
    let name = args.log.clone();
    let (loaded, mut corrections) = read_source(
        &name,
        "a log is written by `lucca run --log FILE`; to run a scenario: `lucca run SCENARIO`",
        framework,
    )?;
    warn(&loaded.faults);
    let damaged = worst(&loaded.faults) == Some(Severity::Error);
    let scenario = &loaded.scenario;
    let file = rubric_file(framework, &args.rubric)?;
    if args.reading == "own" {
        let place = Place { file: "--reading own".into(), ..Place::default() };
        let fault = Diagnostic::error(
            "reading-own",
            place,
            "this is the view of one State, and a scorecard is about all of them",
        );
        return Err(fault.hint("`lucca legal … --reading own` asks counsel for one State").into());
    }
    let reading = reading(framework, &args.reading, scenario, NationId(0))?;
    let more: CorrectionFile = match &args.corrections {
        Some(path) => {
            let name = path.display().to_string();
            parse(
                &name,
                &decode(
                    &name,
                    &read_file(path, "corrections stand in a list: [strike(finding: 3, reason: \"…\")]")?,
                )?,
            )?
        }
        None => Vec::new(),
    };
    corrections.extend(more);

    let rubric = Rubric::of(framework, scenario, Some(&file));
    let mut play = Play::new(scenario, loaded.log.opening.seed, Judged::with(&rubric, scenario, reading));
    for event in &loaded.log.events {
        play.replay(*event);
        if matches!(event, Event::TurnEnded { turn } if args.to_turn.is_some_and(|last| *turn >= last)) {
            break;
        }
    }
    let (position, judged) = play.into_parts();
    if let Some(last) = args.to_turn
        && position.turn < last
    {
        let place = Place { file: "--to-turn".into(), ..Place::default() };
        return Err(Diagnostic::error(
            "score-turn",
            place,
            format!("the log ends in turn {}", position.turn),
        )
        .into());
    }
    let reading_name = framework
        .readings
        .iter()
        .find(|entry| entry.id == args.reading)
        .map(|entry| entry.name.clone())
        .unwrap_or_default();
    let eyes = Eyes { reading, reading_name, rubric: file.name.clone() };
    let pages = Scorecard::corrected(framework, scenario, &position, &judged, &corrections, eyes).map_err(
        |fault| {
            let file = args.corrections.as_ref().map_or_else(String::new, |path| path.display().to_string());
            Diagnostic::error("correction", Place { file, ..Place::default() }, fault)
                .hint("findings are numbered on the scorecard of the same rubric, without corrections")
        },
    )?;
    let digest = loaded.digest.clone();
    print(&match args.format {
        Format::Text => pages.text(&name, &digest),
        Format::Json => pages.json(&loaded.log.opening.seed.hex(), &digest),
    })?;
    if damaged { Err(Failure::Input(Vec::new())) } else { Ok(()) }
}

/// Returns a rubric by its id, or from a file.
fn rubric_file(framework: &Framework, wish: &str) -> Result<RubricFile, Failure> {
    if let Some(known) = framework.rubrics.iter().find(|rubric| rubric.id == wish) {
        return Ok(known.clone());
    }
    let place = || Place { file: wish.to_owned(), ..Place::default() };
    let ids = || framework.rubrics.iter().map(|rubric| rubric.id.as_str());
    if !Path::new(wish).exists() {
        let mut fault = Diagnostic::error(
            "rubric-missing",
            place(),
            format!("there is no file \"{wish}\" and no built-in rubric of that name"),
        );
        if let Some(near) = did_you_mean(wish, ids()) {
            fault = fault.hint(format!("did you mean `{near}`?"));
        }
        return Err(fault.hint(format!("built in: {}", ids().collect::<Vec<_>>().join(", "))).into());
    }
    let text = decode(wish, &read_file(Path::new(wish), "a rubric is a .ron file")?)?;
    let file: RubricFile = parse(wish, &text)?;
    let mut faults = crate::scenario::check_rubric(wish, &file, framework);
    locate(&[(wish.to_owned(), text)], &mut faults);
    if worst(&faults) == Some(Severity::Error) { Err(faults.into()) } else { Ok(file) }
}

/// Returns a reading by its id.
pub(super) fn reading(
    framework: &Framework,
    wish: &str,
    scenario: &crate::scenario::Scenario,
    nation: NationId,
) -> Result<Reading, Failure> {
    Reading::named(framework, wish, scenario, nation).ok_or_else(|| {
        let ids: Vec<&str> = framework.readings.iter().map(|reading| reading.id.as_str()).collect();
        let place = Place { file: format!("--reading {wish}"), ..Place::default() };
        Diagnostic::error("reading-unknown", place, format!("there is no reading \"{wish}\""))
            .hint(format!("known: {}", ids.join(", ")))
            .into()
    })
}
