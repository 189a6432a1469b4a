//! The two doors to a seat: events, and findings.

use crate::support::*;
use lucca::engine::{Event, Phase, Play, Seed, advance, ask_all};
use lucca::framework::Knowledge;
use lucca::scoring::{Ledger, Rubric, shown};
use lucca::session::SeatFeed;

/// While play goes on a seat sees findings about itself whose cause it saw; never one that reads what it was
/// not told.
#[test]
fn the_second_door_shows_only_what_passed_the_first() {
    let scenario = lantern();
    let rubric = Rubric::compile(framework(), scenario);
    let (mut shown_count, mut held_back) = (0, 0);
    for seed in 0..150 {
        let mut play = Play::new(
            scenario,
            Seed::from_number(seed),
            (Ledger::new(&rubric, scenario), SeatFeed::new(scenario)),
        );
        let (mut seats, dice) = (random_seats(scenario), *play.seed());
        while play.position().phase != Phase::Ended {
            ask_all(&mut play, &mut seats, &dice);
            advance(&mut play);
        }
        let (ledger, feed) = &play.observer;
        for seat in scenario.nation_ids() {
            for finding in shown(ledger, play.position(), seat, |cause| feed.saw(seat, cause)) {
                shown_count += 1;
                assert_eq!(finding.nation, seat);
                assert!(feed.saw(seat, finding.cause));
                let rule = &rubric.rules[finding.rule.at()];
                let aware = finding
                    .incident
                    .is_some_and(|incident| play.position().knowledge(seat, incident) == Knowledge::Aware);
                assert!(!rule.reads_truth || aware);
            }
        }
        held_back += ledger.findings.len();
    }
    held_back -= shown_count;
    println!("{shown_count} findings shown in play, {held_back} held back for the debrief");
    assert!(shown_count > 500);
}

/// No seat is ever told the seed, the variant, a die, a hidden id, or an event about somebody else's budget.
#[test]
fn no_line_to_a_seat_holds_a_hidden_word() {
    let scenario = lantern();
    let hidden: Vec<String> = [
        &scenario.names.incidents,
        &scenario.names.evidence,
        &scenario.names.injects,
        &scenario.names.channels,
        &scenario.names.variants,
    ]
    .iter()
    .flat_map(|list| list.iter().map(|name| format!("\"{name}\"")))
    .collect();
    let mut lines = 0;
    for seed in 0..100 {
        let mut play = Play::new(scenario, Seed::from_number(seed), SeatFeed::new(scenario));
        run(&mut play, &mut random_seats(scenario), |_| {});
        for seat in scenario.nation_ids() {
            for line in play.observer.lines(seat, scenario) {
                lines += 1;
                assert!(!hidden.iter().any(|word| line.contains(word)), "{line}");
                assert!(
                    !line.contains("\"came\"") && !line.contains("\"variant\"") && !line.contains("\"seed\""),
                    "{line}"
                );
            }
        }
    }
    assert!(lines > 10_000);
}

/// What only the facilitator may know reaches no seat at all.
#[test]
fn some_events_pass_no_door() {
    let scenario = lantern();
    let (mut secrets, mut for_one) = (0, 0);
    for seed in 0..50 {
        let (events, _) = events(scenario, seed);
        let mut play = Play::new(scenario, Seed::from_number(seed), SeatFeed::new(scenario));
        for event in events {
            let before: Vec<usize> = scenario.nation_ids().map(|seat| play.observer.of(seat).len()).collect();
            play.replay(event);
            let secret = matches!(
                event,
                Event::Began { .. }
                    | Event::Ranked { .. }
                    | Event::Unnoticed { .. }
                    | Event::Worked { .. }
                    | Event::InjectDue { .. }
                    | Event::InjectSkipped { .. }
                    | Event::InjectDelayed { .. }
                    | Event::WentAstray { .. }
                    | Event::RegionMoved { .. }
            );
            let told: usize =
                scenario.nation_ids().map(|seat| play.observer.of(seat).len() - before[seat.at()]).sum();
            assert!(!secret || told == 0, "{event:?} was told");
            secrets += usize::from(secret);
            if let Event::NationMoved { .. }
            | Event::OrderSealed { .. }
            | Event::Found { .. }
            | Event::Knew { .. } = event
            {
                assert_eq!(told, 1, "{event:?} is for one seat");
                for_one += 1;
            }
        }
    }
    assert!(secrets > 500 && for_one > 500, "only {secrets} secret events, and {for_one} for one seat");
}
