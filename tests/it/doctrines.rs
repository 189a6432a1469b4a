//! How the doctrines play: what cooperation earns and costs, what silence costs, over many seeds.

use crate::support::{framework, shipped};
use lucca::doctrine;
use lucca::engine::{Event, Nobody, Phase, Play, Seat, Seed, advance, ask_all};
use lucca::framework::Family;
use lucca::scenario::{IncidentId, NationId, Scenario};
use lucca::scoring::{Messages, Rubric, Sheet, Tally, sheet};
use lucca::session::Exercise;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// What one exercise came to.
struct Outcome {
    /// Mean adherence of all States over all norms that have a number, in thousandths.
    norms: i64,
    /// How far lines were used as they should be: the mean over messages, requests received and steps against
    /// others, in thousandths.
    channels: i64,
    /// Person-days without service.
    harm: u64,
    sheet: Sheet,
}

fn outcome(scenario: &Scenario, rubric: &Rubric, seed: u64, name: &str) -> Outcome {
    let seed = Seed::from_number(seed);
    let mut seats: Vec<Box<dyn Seat + Send>> =
        scenario.nation_ids().map(|_| doctrine::by_name(name).unwrap()).collect();
    let mut play = Play::new(scenario, seed, (Tally::new(rubric, scenario), Messages::default()));
    while play.position().phase != Phase::Ended {
        ask_all(&mut play, &mut seats, &seed);
        advance(&mut play);
    }
    let (position, (tally, messages)) = play.into_parts();
    let sheet = sheet(scenario, &position, &tally);
    let numbers: Vec<i64> = sheet
        .nations
        .iter()
        .flat_map(|nation| {
            nation.norms.iter().filter_map(|norm| norm.hundredths()).map(|n| i64::from(n) * 10)
        })
        .collect();
    let messages = messages
        .all
        .iter()
        .map(|message| message.score())
        .chain(messages.occasions.iter().map(|occasion| occasion.score()));
    // Each message, request and step counts the same.
    let shares: Vec<i64> = messages
        .filter(|(_, arose)| *arose > 0)
        .map(|(yes, arose)| yes as i64 * 1000 / arose as i64)
        .collect();
    Outcome {
        norms: numbers.iter().sum::<i64>() / (numbers.len() as i64).max(1),
        channels: shares.iter().sum::<i64>() / (shares.len() as i64).max(1),
        harm: sheet.nations.iter().map(|nation| u64::from(nation.harm)).sum(),
        sheet,
    }
}

/// Aims fulfilled by one seat over all plays.
fn aims(list: &[Outcome], nation: NationId) -> usize {
    list.iter()
        .map(|outcome| {
            outcome.sheet.nations[nation.at()].aims.iter().filter(|met| **met == Some(true)).count()
        })
        .sum()
}

#[test]
fn what_cooperation_earns_and_costs() {
    const SEEDS: usize = 1000;
    for name in ["lantern-strait", "night-at-the-substation"] {
        let scenario = shipped(name);
        let rubric = Rubric::compile(framework(), &scenario);
        let play = |doctrine: &str| -> Vec<Outcome> {
            (0..SEEDS as u64)
                .into_par_iter()
                .map(|seed| outcome(&scenario, &rubric, seed, doctrine))
                .collect()
        };
        let (warm, hawk, silent) = (play("cooperative"), play("hawkish"), play("silent"));
        let mean =
            |list: &[Outcome], of: fn(&Outcome) -> i64| list.iter().map(of).sum::<i64>() / list.len() as i64;
        for (who, list) in [("cooperative", &warm), ("hawkish", &hawk), ("silent", &silent)] {
            let aims: Vec<String> = scenario
                .nation_ids()
                .map(|nation| format!("{} {}", scenario.names.nations.name(nation.at()), aims(list, nation)))
                .collect();
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
        assert!(
            norms >= SEEDS * 95 / 100 && channels >= SEEDS * 95 / 100,
            "{name}: cooperation does not pay on norms and lines"
        );
        assert!(harm >= SEEDS * 95 / 100, "{name}: silence costs too little");
        if name == "night-at-the-substation" {
            let dearer =
                scenario.nation_ids().filter(|nation| aims(&warm, *nation) < aims(&hawk, *nation)).count();
            assert!(dearer >= 1, "cooperation costs nobody an aim: something is free");
        }
    }
}

/// What is true of the first failure in the west, by variant: the place of the hypothesis in the file.
const TRUTHS: [(&str, usize); 3] = [("corvane", 2), ("group", 1), ("switch", 3)];

/// Nobody alone is sure before half time, however hard it looks, as long as nobody shares; the author, who
/// was told, is another matter.
#[test]
fn nobody_knows_the_truth_alone_before_half_time() {
    let scenario = &shipped("night-at-the-substation");
    let grid = IncidentId::from_at(scenario.names.incidents.place("grid").unwrap());
    let mut highest = Vec::new();
    for (variant, truth) in TRUTHS {
        let number = scenario.names.variants.place(variant).unwrap() as u8;
        for seat in scenario.nation_ids() {
            let author = scenario.truth(number, grid).actor == Some(seat);
            let plays = (0..240_u64).into_par_iter().map(|seed| {
                let kind = ["cooperative", "hawkish", "random"][seed as usize % 3];
                // The others do as they would, but keep what they have.
                let others = ["silent", "hawkish"][seed as usize / 3 % 2];
                let seats = scenario
                    .nation_ids()
                    .map(|other| doctrine::by_name(if other == seat { kind } else { others }).unwrap());
                let (mut seats, seed) = (seats.collect::<Vec<_>>(), Seed::from_number(seed));
                let mut play = Play::new(scenario, seed, Nobody);
                play.choose_variant(Some(number));
                let mut most = 0;
                loop {
                    ask_all(&mut play, &mut seats, &seed);
                    advance(&mut play);
                    // The length is drawn; the first half of it is meant.
                    if play.position().turn > play.position().length / 2 {
                        break;
                    }
                    let view = play.view(seat);
                    let mut shares = [0; 7];
                    view.belief(view.incident_handle(grid), &mut shares);
                    most = most.max(shares[truth]);
                }
                most
            });
            let most = plays.max().unwrap_or(0);
            let name = scenario.names.nations.name(seat.at());
            println!(
                "{variant}: {name} reaches {most} percent in the first half{}",
                if author { " (the author)" } else { "" }
            );
            highest.push((variant, name, author, most));
        }
    }
    for (variant, name, author, most) in highest {
        assert!(author || most < 80, "{variant}: {name} alone reaches {most} percent before half time");
    }
}

/// In every Decision every seat has at least two sensible and different things to do: orders of two families,
/// none of them adverse or force.
#[test]
fn every_turn_leaves_a_choice() {
    let scenario = &shipped("night-at-the-substation");
    let mut choices = 0;
    for seed in 0..60 {
        for kind in ["cooperative", "hawkish", "silent"] {
            let seed = Seed::from_number(seed);
            let mut seats: Vec<Box<dyn Seat + Send>> =
                scenario.nation_ids().map(|_| doctrine::by_name(kind).unwrap()).collect();
            let mut play = Play::new(scenario, seed, Nobody);
            while play.position().phase != Phase::Ended {
                if play.position().phase == Phase::Decision {
                    for seat in scenario.nation_ids() {
                        let moves = play.view(seat).moves();
                        let families: BTreeSet<u8> = (0..moves.count())
                            .filter_map(|n| moves.nth(n))
                            .map(|order| scenario.actions[order.at()].family)
                            .filter(|family| !matches!(family, Family::Adverse | Family::Force))
                            .map(|family| family as u8)
                            .collect();
                        let (turn, name) = (play.position().turn, scenario.names.nations.name(seat.at()));
                        assert!(
                            families.len() >= 2,
                            "{kind}, turn {turn}: {name} has nothing to choose between"
                        );
                        choices += 1;
                    }
                }
                ask_all(&mut play, &mut seats, &seed);
                advance(&mut play);
            }
        }
    }
    // 60 seeds, three kinds of bots, three States, four turns at the least.
    assert!(choices >= 60 * 3 * 3 * 4, "only {choices} Decisions were looked at");
}

/// Whatever a doctrine writes, answers or seals, it says why in a sentence, and says its messages in words;
/// for all but a few small things with a provision.
#[test]
fn doctrines_say_why() {
    let scenario = &shipped("night-at-the-substation");
    let (mut acts, mut cited) = (0, 0);
    for (seed, kind) in [(1, "cooperative"), (2, "hawkish"), (3, "cooperative"), (4, "hawkish")] {
        let seats = scenario.nation_ids().map(|_| doctrine::by_name(kind).unwrap()).collect();
        let mut exercise =
            Exercise::new(Play::new(scenario, Seed::from_number(seed), Vec::<Event>::new()), seats);
        exercise.run(None);
        let (play, texts, reasons) = exercise.into_parts();
        for (at, event) in play.observer.iter().enumerate() {
            let (by, text) = match *event {
                Event::Sent { from, text, .. } => (from, Some(text)),
                Event::Answered { text, .. } => {
                    let by = scenario.nation_ids().find(|by| reasons.of(*by, at as u32).is_some());
                    (by.expect("an answer without a reason"), Some(text))
                }
                Event::OrderSealed { by, .. } => (by, None),
                _ => continue,
            };
            let reason =
                reasons.of(by, at as u32).unwrap_or_else(|| panic!("{kind}: {event:?} without a reason"));
            assert!(reason.ends_with('.') && !reason.contains('{'), "{reason}");
            acts += 1;
            cited += usize::from(reason.chars().any(|letter| letter.is_ascii_digit()));
            if let Some(text) = text {
                assert!(
                    texts.words(text).is_some_and(|words| words.ends_with('.') || words.ends_with('?')),
                    "{kind}: {event:?} without words"
                );
            }
        }
    }
    println!("{cited} of {acts} reasons cite a provision");
    assert!(acts > 200 && cited * 100 >= acts * 75, "{cited} of {acts}");
}
