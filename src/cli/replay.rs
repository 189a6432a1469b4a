//! `lucca replay`: reads a log, prints its transcript again, and can verify that it follows these rules.

use crate::cli::language::{narrator, say, with};
use crate::cli::scorecard::{Judged, Scorecard};
use crate::cli::{Failure, Format, print, read_source, talk, warn};
use crate::diag::{Severity, worst};
use crate::engine::{Event, Phase, Play};
use crate::framework::Framework;
use crate::report::{FacilitatorTranscript, Voices, page as transcript};
use crate::scoring::Rubric;
use crate::session::verify;
use clap::Args;

#[derive(Args)]
#[command(after_help = "Examples:\n  lucca replay run.jsonl --to-turn 2\n  lucca replay run.jsonl --verify")]
pub(super) struct ReplayArgs {
    /// The log of a run, or the number of an exercise
    log: String,
    /// Run it again from what people did, and compare every event
    #[arg(long)]
    verify: bool,
    /// Stop after this turn
    #[arg(long, value_name = "N")]
    to_turn: Option<u8>,
    /// Print the transcript and the scorecard to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn replay(args: &ReplayArgs, framework: &Framework) -> Result<(), Failure> {
    let name = args.log.clone();
    let (loaded, _) = read_source(&name, "a log is written by `lucca run --log FILE`", framework)?;
    warn(&loaded.faults);
    let damaged = worst(&loaded.faults) == Some(Severity::Error);

    let scenario = &loaded.scenario;
    let rubric = Rubric::compile(framework, scenario);
    let mut play = Play::new(
        scenario,
        loaded.log.opening.seed,
        (Judged::new(&rubric, scenario), FacilitatorTranscript::default()),
    );
    for event in &loaded.log.events {
        play.replay(*event);
        if matches!(event, Event::TurnEnded { turn } if args.to_turn.is_some_and(|last| *turn >= last)) {
            break;
        }
    }
    let (position, (judged, told)) = play.into_parts();
    let digest = loaded.digest.clone();
    let seed = loaded.log.opening.seed.hex();
    let card = Scorecard::new(framework, scenario, &position, &judged);
    let texts = &loaded.texts;
    let voices = Voices { words: &|id| texts.words(id).map(str::to_owned), reason: &|_, _| None };
    print(&match args.format {
        Format::Text => {
            let told = transcript(&narrator(framework, scenario, None), &told.entries, &voices);
            format!("{told}\n{}", card.text("", &digest))
        }
        Format::Json => card.json(&seed, &digest),
    })?;
    if position.phase != Phase::Ended && args.to_turn.is_none() {
        talk(&say("cmd-log-short"));
    }
    if args.verify {
        let compared = verify(&name, scenario, &loaded.log)?;
        talk(&with("cmd-log-verified", &[("n", compared.into())]));
    }
    if damaged { Err(Failure::Input(Vec::new())) } else { Ok(()) }
}
