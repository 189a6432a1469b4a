//! Lucca as a library, without a window: loads a built-in scenario, seats bots, plays to ENDEX, and prints
//! the findings on each State.
//!
//! `cargo run --no-default-features --example headless`; a scenario and a number for the dice may follow
//! `--`.

use lucca::diag::Diagnostic;
use lucca::doctrine;
use lucca::engine::{Phase, Play, Seed};
use lucca::framework::Framework;
use lucca::scenario::{Profile, load};
use lucca::scoring::{Ledger, Rubric};
use lucca::session::Exercise;
use lucca::text::Language;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let scenario = args.next().unwrap_or_else(|| "lantern-strait".to_owned());
    let seed = args.next().and_then(|number| number.parse().ok()).unwrap_or(7);
    match play(&scenario, seed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            ExitCode::FAILURE
        }
    }
}

fn play(name: &str, seed: u64) -> Result<(), Vec<Diagnostic>> {
    // What States agreed, and a scenario. A scenario with errors returns all of them at once.
    let framework = Framework::embedded().map_err(|fault| vec![fault])?;
    let scenario = load(name, &framework)?.scenario;
    // Whoever observes a play sees every event. The ledger keeps what the rubric finds in them.
    let rubric = Rubric::compile(&framework, &scenario);
    let play = Play::new(&scenario, Seed::from_number(seed), Ledger::new(&rubric, &scenario));
    let bots = doctrine::seated(&scenario, Profile::Full, Language::En, |_| "cooperative");
    let mut exercise = Exercise::new(play, bots);
    exercise.run(None);
    assert_eq!(exercise.play.position().phase, Phase::Ended);

    let ledger = &exercise.play.observer;
    for state in scenario.nation_ids() {
        let findings: Vec<_> = ledger.findings.iter().filter(|finding| finding.nation == state).collect();
        println!("{}: {} findings", scenario.short_name(state, "en"), findings.len());
        for finding in findings {
            let rule = ledger.source(finding);
            println!(
                "  turn {}  {}  {:?}: {}",
                finding.turn,
                rule.norm,
                finding.verdict,
                rule.because.get("en")
            );
        }
    }
    Ok(())
}
