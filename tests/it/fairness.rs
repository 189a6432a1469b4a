//! Order twins of judgement: within one Decision it does not matter in which order acts are carried out.

use crate::support::*;
use lucca::counsel::{Docket, Reading};
use lucca::engine::{Event, Phase, Play, Seed};
use lucca::scenario::Scenario;
use lucca::scoring::{Ledger, Rubric};

type Watch<'r> = (Ledger<'r>, Docket);

/// What was judged, whatever the order: findings by rule and roles, verdicts of law by act.
fn judged(scenario: &Scenario, rubric: &Rubric, events: &[Event]) -> (Vec<String>, Vec<String>) {
    let watch: Watch<'_> = (Ledger::new(rubric, scenario), Docket::new(Reading::usual()));
    let mut play = Play::new(scenario, Seed::from_number(0), watch);
    events.iter().for_each(|event| play.replay(*event));
    let (ledger, docket) = play.into_parts().1;
    let mut findings: Vec<String> = ledger
        .findings
        .iter()
        .map(|finding| {
            format!(
                "{} {:?} {:?} {:?} {:?} {}",
                ledger.source(finding).id,
                finding.nation,
                finding.other,
                finding.incident,
                finding.order,
                finding.turn
            )
        })
        .collect();
    let mut law: Vec<String> = docket
        .entries
        .iter()
        .map(|entry| {
            format!("{} {:?} {:?} {:?}", entry.turn, entry.act, entry.known.verdict, entry.truth.verdict)
        })
        .collect();
    findings.sort();
    law.sort();
    (findings, law)
}

/// Carries out the acts of each Decision in another order: what was tried and what came of it stay together.
fn shuffled(events: &[Event], by: u64) -> (Vec<Event>, u32) {
    let (mut out, mut acts, mut rest, mut moved) = (Vec::new(), Vec::<Vec<Event>>::new(), Vec::new(), 0);
    let mut resolving = false;
    for event in events {
        match event {
            Event::PhaseBegan { phase: Phase::Resolution, .. } => {
                resolving = true;
                out.push(*event);
            }
            Event::Attempted { .. } if resolving => acts.push(vec![*event]),
            Event::Happened { .. } | Event::Failed { .. } if resolving => {
                acts.last_mut().unwrap().push(*event)
            }
            Event::PhaseBegan { .. } | Event::Ended { .. } if resolving => {
                resolving = false;
                let count = acts.len();
                moved += u32::from(count > 1);
                // Any order will do, as long as it is another one.
                let mut order: Vec<usize> = (0..count).collect();
                order.sort_by_key(|at| {
                    (*at as u64 + 1).wrapping_mul(by | 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20
                });
                order.iter().for_each(|at| out.extend(&acts[*at]));
                out.append(&mut rest);
                acts.clear();
                out.push(*event);
            }
            _ if resolving => rest.push(*event),
            _ => out.push(*event),
        }
    }
    out.append(&mut rest);
    (out, moved)
}

#[test]
fn the_order_of_carrying_out_changes_no_verdict() {
    let (mut plays, mut decisions) = (0, 0);
    for (name, seeds) in [("first-watch", 400), ("lantern-strait", 500), ("night-at-the-substation", 150)] {
        let scenario = shipped(name);
        let rubric = Rubric::compile(framework(), &scenario);
        for seed in 0..seeds {
            let mut seats =
                if seed % 2 == 0 { random_seats(&scenario) } else { mixed_seats(&scenario, seed) };
            let mut play = Play::new(&scenario, Seed::from_number(seed), Vec::new());
            run(&mut play, &mut seats, |_| {});
            let events = play.into_parts().1;
            let plain = judged(&scenario, &rubric, &events);
            for by in [seed * 7 + 3, seed * 13 + 11] {
                let (twin, moved) = shuffled(&events, by);
                assert_eq!(plain, judged(&scenario, &rubric, &twin), "{name}, seed {seed}");
                plays += 1;
                decisions += moved;
            }
        }
    }
    eprintln!("order twins of judgement: {plays} plays, {decisions} Decisions carried out in another order");
    assert!(plays > 2_000 && decisions > 5_000, "{plays} {decisions}");
}
