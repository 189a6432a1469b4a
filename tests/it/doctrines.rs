//! How the doctrines play: what cooperation earns and costs, what silence costs, over many seeds.

use crate::support::framework;
use lucca::doctrine;
use lucca::engine::{Phase, Play, Seat, Seed, advance, ask_all};
use lucca::scenario::{NationId, Scenario, load};
use lucca::scoring::{Messages, Rubric, Sheet, Tally, sheet};
use rayon::prelude::*;

/// What one exercise came to.
struct Outcome {
    /// Mean adherence of all States over all norms that have a number, in thousandths.
    norms: i64,
    /// How far lines were used as they should be: the mean over messages, requests received and steps against others, in thousandths.
    channels: i64,
    /// Person-days without service.
    harm: u64,
    sheet: Sheet,
}

fn outcome(scenario: &Scenario, rubric: &Rubric, seed: u64, name: &str) -> Outcome {
    let seed = Seed::from_number(seed);
    let mut seats: Vec<Box<dyn Seat + Send>> = scenario.nation_ids().map(|_| doctrine::by_name(name).unwrap()).collect();
    let mut play = Play::new(scenario, seed, (Tally::new(rubric, scenario), Messages::default()));
    while play.position().phase != Phase::Ended {
        ask_all(&mut play, &mut seats, &seed);
        advance(&mut play);
    }
    let (position, (tally, messages)) = play.into_parts();
    let sheet = sheet(scenario, &position, &tally);
    let numbers: Vec<i64> =
        sheet.nations.iter().flat_map(|nation| nation.norms.iter().filter_map(|norm| norm.hundredths()).map(|n| i64::from(n) * 10)).collect();
    let messages = messages.all.iter().map(|message| message.score()).chain(messages.occasions.iter().map(|occasion| occasion.score()));
    // Each message, request and step counts the same.
    let shares: Vec<i64> = messages.filter(|(_, arose)| *arose > 0).map(|(yes, arose)| yes as i64 * 1000 / arose as i64).collect();
    Outcome {
        norms: numbers.iter().sum::<i64>() / (numbers.len() as i64).max(1),
        channels: shares.iter().sum::<i64>() / (shares.len() as i64).max(1),
        harm: sheet.nations.iter().map(|nation| u64::from(nation.harm)).sum(),
        sheet,
    }
}

/// Aims fulfilled by one seat over all plays.
fn aims(list: &[Outcome], nation: NationId) -> usize {
    list.iter().map(|outcome| outcome.sheet.nations[nation.at()].aims.iter().filter(|met| **met == Some(true)).count()).sum()
}

#[test]
fn what_cooperation_earns_and_costs() {
    const SEEDS: usize = 1000;
    for name in ["lantern-strait", "night-at-the-substation"] {
        let scenario = load(name, framework()).unwrap().scenario;
        let rubric = Rubric::compile(framework(), &scenario);
        let play =
            |doctrine: &str| -> Vec<Outcome> { (0..SEEDS as u64).into_par_iter().map(|seed| outcome(&scenario, &rubric, seed, doctrine)).collect() };
        let (warm, hawk, silent) = (play("cooperative"), play("hawkish"), play("silent"));
        let mean = |list: &[Outcome], of: fn(&Outcome) -> i64| list.iter().map(of).sum::<i64>() / list.len() as i64;
        for (who, list) in [("cooperative", &warm), ("hawkish", &hawk), ("silent", &silent)] {
            let aims: Vec<String> =
                scenario.nation_ids().map(|nation| format!("{} {}", scenario.names.nations.name(nation.at()), aims(list, nation))).collect();
            println!(
                "{name}, {who}: norms {}, channels {}, harm {}, aims fulfilled {}",
                mean(list, |o| o.norms),
                mean(list, |o| o.channels),
                mean(list, |o| o.harm as i64),
                aims.join(", ")
            );
        }
        let pairs = || warm.iter().zip(&hawk).zip(&silent);
        let norms = pairs().filter(|((warm, hawk), _)| warm.norms >= hawk.norms + 250).count();
        let channels = pairs().filter(|((warm, hawk), _)| warm.channels >= hawk.channels + 200).count();
        let harm = pairs().filter(|((warm, _), silent)| silent.harm * 10 >= warm.harm * 13).count();
        println!("{name}: of {SEEDS} seeds norms hold in {norms}, channels in {channels}, harm in {harm}");
        assert!(norms >= SEEDS * 95 / 100 && channels >= SEEDS * 95 / 100, "{name}: cooperation does not pay on norms and lines");
        assert!(harm >= SEEDS * 95 / 100, "{name}: silence costs too little");
        if name == "night-at-the-substation" {
            let dearer = scenario.nation_ids().filter(|nation| aims(&warm, *nation) < aims(&hawk, *nation)).count();
            assert!(dearer >= 1, "cooperation costs nobody an aim: something is free");
        }
    }
}
