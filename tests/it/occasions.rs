//! Every occasion that is opened ends in one outcome, whoever plays.

use crate::support::*;
use lucca::engine::{Phase, Play, Seed};
use lucca::scenario::Scenario;
use lucca::scoring::{Ledger, Outcome, Rubric};
use std::collections::BTreeMap;

fn doctrine_seats(scenario: &Scenario, seed: u64) -> Seats {
    let kinds = ["cooperative", "hawkish", "random", "silent"];
    scenario
        .nation_ids()
        .map(|nation| lucca::doctrine::by_name(kinds[(seed as usize + 3 * nation.at()) % 4]).unwrap())
        .collect()
}

#[test]
fn opened_is_closed_in_every_play_of_every_scenario() {
    let mut outcomes: BTreeMap<&str, u32> = BTreeMap::new();
    let (mut plays, mut opened) = (0, 0);
    let mut unjudged: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for (name, seeds) in [("first-watch", 150), ("lantern-strait", 150), ("night-at-the-substation", 60)] {
        let scenario = shipped(name);
        let rubric = Rubric::compile(framework(), &scenario);
        for seed in 0..seeds {
            for random in [false, true] {
                let mut seats =
                    if random { random_seats(&scenario) } else { doctrine_seats(&scenario, seed) };
                let mut play = Play::new(&scenario, Seed::from_number(seed), Ledger::new(&rubric, &scenario));
                run(&mut play, &mut seats, |_| {});
                assert_eq!(play.position().phase, Phase::Ended);
                plays += 1;
                for one in &play.observer.occasions {
                    opened += 1;
                    let outcome = one.outcome.unwrap_or(Outcome::Unjudged);
                    *outcomes.entry(outcome.word()).or_default() += 1;
                    let kind = &rubric.occasions[usize::from(one.kind)].source;
                    if outcome == Outcome::Unjudged {
                        let whose = scenario.names.nations.name(one.nation.at());
                        let about = one.incident.map(|incident| scenario.names.incidents.name(incident.at()));
                        let towards = one.other.map(|other| scenario.names.nations.name(other.at()));
                        let entry = unjudged.entry(kind.id.clone()).or_insert_with(|| {
                            (
                                0,
                                format!(
                                    "{name}, seed {seed}, random {random}: {whose} about {about:?} \
                                     towards {towards:?}, turn {}",
                                    one.turn
                                ),
                            )
                        });
                        entry.0 += 1;
                    }
                    assert_eq!(one.finding.is_some(), matches!(outcome, Outcome::Found(_)));
                }
            }
        }
    }
    eprintln!("occasions: {opened} opened and closed in {plays} plays: {outcomes:?}");
    assert!(unjudged.is_empty(), "occasions without an outcome: {unjudged:#?}");
    assert!(opened > 5_000 && outcomes.len() >= 6, "{opened} {outcomes:?}");
}

/// People sit in the dark and nobody does anything: that is told, and not twelve times "not engaged".
#[test]
fn doing_nothing_is_an_outcome() {
    for name in ["first-watch", "lantern-strait", "night-at-the-substation"] {
        let scenario = shipped(name);
        let rubric = Rubric::compile(framework(), &scenario);
        let seats = || -> Seats {
            scenario
                .nation_ids()
                .map(|_| Box::new(lucca::doctrine::Silent) as Box<dyn lucca::engine::Seat + Send>)
                .collect()
        };
        for turns in [2, 99] {
            let mut play = Play::new(&scenario, Seed::from_number(1), Ledger::new(&rubric, &scenario));
            let mut seats = seats();
            let dice = *play.seed();
            while play.position().phase != Phase::Ended {
                lucca::engine::ask_all(&mut play, &mut seats, &dice);
                if play.position().turn >= turns && play.position().phase == Phase::Review {
                    lucca::engine::facilitate(&mut play, &lucca::engine::FacilitatorCommand::Endex).unwrap();
                    break;
                }
                lucca::engine::advance(&mut play);
            }
            let fell_short = |one: &&lucca::scoring::Occasion| {
                one.outcome != Some(Outcome::Found(lucca::framework::Verdict::Consistent))
            };
            assert!(
                play.observer.occasions.iter().any(|one| fell_short(&one)),
                "{name}, {turns} turns: {:?}",
                play.observer.occasions
            );
            assert!(
                turns == 2 || !play.observer.findings.is_empty(),
                "{name}: nobody did anything, and nothing was found"
            );
        }
    }
}
