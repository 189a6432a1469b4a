//! How the doctrines play: what cooperation earns and costs, what silence costs, over many seeds.

use crate::support::framework;
use lucca::doctrine;
use lucca::engine::{Phase, Play, Seat, Seed, advance, ask_all};
use lucca::scenario::{BUILT_IN, Scenario, load};
use lucca::scoring::{Messages, Rubric, Sheet, Tally, sheet};
use rayon::prelude::*;

/// What one exercise came to.
struct Outcome {
    /// Mean adherence of all States over all norms that have a number, in thousandths.
    norms: i64,
    /// Questions of the page of channels answered with yes, in thousandths of those that arose.
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
    let (yes, arose) = messages.all.iter().map(|message| message.score()).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    Outcome {
        norms: numbers.iter().sum::<i64>() / (numbers.len() as i64).max(1),
        channels: yes as i64 * 1000 / (arose as i64).max(1),
        harm: sheet.nations.iter().map(|nation| u64::from(nation.harm)).sum(),
        sheet,
    }
}

#[test]
fn what_cooperation_earns_and_costs() {
    for (name, _) in BUILT_IN {
        let scenario = load(name, framework()).unwrap().scenario;
        let rubric = Rubric::compile(framework(), &scenario);
        let play = |doctrine: &str| -> Vec<Outcome> { (0..1000_u64).into_par_iter().map(|seed| outcome(&scenario, &rubric, seed, doctrine)).collect() };
        let (warm, hawk, silent) = (play("cooperative"), play("hawkish"), play("silent"));
        let pairs = || warm.iter().zip(&hawk).zip(&silent);
        let norms = pairs().filter(|((warm, hawk), _)| warm.norms >= hawk.norms + 250).count();
        let channels = pairs().filter(|((warm, hawk), _)| warm.channels >= hawk.channels + 200).count();
        let harm = pairs().filter(|((warm, _), silent)| silent.harm * 10 >= warm.harm * 13).count();
        let mean = |list: &[Outcome], of: fn(&Outcome) -> i64| list.iter().map(of).sum::<i64>() / list.len() as i64;
        println!("{name}: norms {norms}, channels {channels}, harm {harm} of 1,000");
        for (who, list) in [("cooperative", &warm), ("hawkish", &hawk), ("silent", &silent)] {
            println!("  {who}: norms {}, channels {}, harm {}", mean(list, |o| o.norms), mean(list, |o| o.channels), mean(list, |o| o.harm as i64));
            for nation in scenario.nation_ids() {
                let met = |aim: usize| list.iter().filter(|o| o.sheet.nations[nation.at()].aims[aim] == Some(true)).count();
                let aims: Vec<_> = (0..list[0].sheet.nations[nation.at()].aims.len()).map(met).collect();
                let pressure = list.iter().map(|o| i64::from(o.sheet.nations[nation.at()].pressure)).sum::<i64>() / list.len() as i64;
                println!("    {} aims met {aims:?}, pressure {pressure}", scenario.names.nations.name(nation.at()));
            }
        }
    }
}
