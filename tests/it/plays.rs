//! Random play: invariants at every step, legal moves, equal replays, the same result whatever the threads.

use crate::support::*;
use lucca::doctrine::Random;
use lucca::engine::{
    Claim, Event, Handle, NationMeter, Observer, OrderDraft, PairMeter, Phase, Play, Position, Seat,
    SeatCommand, Seed, Submission, admit,
};
use lucca::scenario::{NationId, Scenario};
use lucca::scoring::{Ledger, Rubric, Tally};
use lucca::session::{Log, Opening, SeatFeed, Texts, fork};
use lucca::simulate::{Runner, sweep};

/// Holds the position before each event against the bounds that can never break.
struct Bounds(u64);

impl Observer for Bounds {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.0 += 1;
        check_bounds(scenario, before);
        if let Event::PhaseBegan { turn, phase, exchange } = *event {
            let now = (before.turn, before.phase, before.exchange);
            let follows = match (before.phase, phase) {
                (Phase::Opening, Phase::Preparation) => turn == 0,
                (Phase::Opening | Phase::Preparation, Phase::Briefing) => turn == 1,
                (Phase::Review, Phase::Briefing) => turn == before.turn + 1,
                (Phase::Briefing, Phase::Consultation) => turn == before.turn && exchange == 1,
                (Phase::Consultation, Phase::Consultation) => {
                    turn == before.turn && exchange == before.exchange + 1 && exchange <= 3
                }
                (Phase::Consultation, Phase::Decision) => turn == before.turn && before.exchange == 3,
                (Phase::Decision, Phase::Resolution) | (Phase::Resolution, Phase::Review) => {
                    turn == before.turn
                }
                _ => false,
            };
            assert!(follows, "{phase:?} of turn {turn} follows {now:?}");
        }
    }
}

fn check_bounds(scenario: &Scenario, position: &Position) {
    for nation in scenario.nation_ids() {
        for meter in
            [NationMeter::Attention, NationMeter::Effort, NationMeter::Capital, NationMeter::Pressure]
        {
            let value = position.meter(nation, meter);
            assert!((0..=meter.most()).contains(&value), "{meter:?} is {value}");
        }
        for other in scenario.nation_ids() {
            for meter in [PairMeter::Tension, PairMeter::Trust, PairMeter::Misreading] {
                let (least, most) = meter.bounds();
                let value = position.pair_meter(nation, other, meter);
                assert!((least..=most).contains(&value), "{meter:?} is {value}");
            }
        }
    }
    assert!(position.services.iter().all(|service| (0..=100).contains(service)));
    assert!((0..=100).contains(&position.region));
    assert!(position.turn <= position.length);
}

#[test]
fn random_play_keeps_its_bounds_at_every_event() {
    let mut seen = 0;
    for (scenario, seeds) in [(lantern(), 0..1500), (big(), 0..40)] {
        for seed in seeds {
            let mut play = Play::new(scenario, Seed::from_number(seed), Bounds(0));
            run(&mut play, &mut random_seats(scenario), |_| {});
            check_bounds(scenario, play.position());
            seen += play.observer.0;
        }
    }
    println!("{seen} events within bounds");
    assert!(seen > 500_000, "only {seen} events were looked at");
}

/// A seat that never expects to be refused.
struct Sure(Random);

impl Seat for Sure {
    fn ask(&mut self, ask: &lucca::engine::Ask<'_>) -> Option<SeatCommand> {
        self.0.ask(ask)
    }

    fn refused(&mut self, refusal: lucca::engine::Refusal) {
        panic!("a legal move was refused: {refusal}");
    }
}

#[test]
fn a_legal_move_is_never_refused() {
    let mut carried_out = 0;
    for (scenario, seeds) in [(lantern(), 0..1500), (big(), 0..60)] {
        for seed in seeds {
            let mut seats: Seats = scenario
                .nation_ids()
                .map(|_| Box::new(Sure(Random::default())) as Box<dyn Seat + Send>)
                .collect();
            let mut play = Play::new(scenario, Seed::from_number(seed), lucca::engine::Nobody);
            while play.position().phase != Phase::Ended {
                carried_out += lucca::engine::ask_all(&mut play, &mut seats, &Seed::from_number(seed));
                lucca::engine::advance(&mut play);
            }
        }
    }
    println!("{carried_out} legal moves carried out");
    assert!(carried_out > 100_000, "only {carried_out} moves were made");
}

/// Every combination of order, target, incident and line: allowed exactly where the moves say so.
#[test]
fn moves_are_exactly_what_is_admitted() {
    let scenario = lantern();
    let mut tried = 0;
    for seed in 0..25 {
        let mut play = Play::new(scenario, Seed::from_number(seed), lucca::engine::Nobody);
        run(&mut play, &mut random_seats(scenario), |play| {
            for seat in scenario.nation_ids() {
                let view = play.view(seat);
                let moves = view.moves();
                for at in 0..scenario.actions.len() {
                    let action = lucca::scenario::ActionId::from_at(at);
                    let Some(order) = view.order(action) else { continue };
                    let others: Vec<Option<NationId>> = if order.needs.other {
                        (0..view.nations()).map(|at| Some(NationId::from_at(at))).collect()
                    } else {
                        vec![None]
                    };
                    let named = order.needs.incident != lucca::framework::IncidentNeed::None;
                    let incidents: Vec<Option<Handle>> =
                        if named { (0..=3).map(|number| Some(Handle(number))).collect() } else { vec![None] };
                    for other in &others {
                        for incident in &incidents {
                            let line = other
                                .filter(|_| order.needs.line)
                                .map(|other| view.lines_to(other).trailing_zeros() as u8);
                            let claim = if order.needs.claim { Claim::K2 } else { Claim::K0 };
                            let draft = OrderDraft {
                                other: *other,
                                incident: *incident,
                                line,
                                claim,
                                ..OrderDraft::of(action)
                            };
                            let admitted = admit(
                                view,
                                &Submission { stamp: view.stamp(), command: SeatCommand::Seal(draft) },
                            )
                            .is_ok();
                            let target = other.is_none_or(|other| moves.targets(action) & 1 << other.0 != 0);
                            let can_name = (0..moves.incident_count(action))
                                .any(|n| moves.nth_incident(action, n) == *incident);
                            let legal = moves.contains(action)
                                && target
                                && (!named || can_name)
                                && !view.has_sealed(action, *other, *incident);
                            assert_eq!(admitted, legal, "{draft:?} in {:?}", view.stamp());
                            tried += 1;
                        }
                    }
                }
            }
        });
    }
    assert!(tried > 20_000, "tried {tried}");
}

#[test]
fn a_refused_command_leaves_no_trace() {
    let scenario = lantern();
    for seed in 0..40 {
        let mut play = Play::new(scenario, Seed::from_number(seed), Vec::<Event>::new());
        let dice = *play.seed();
        let mut seats = random_seats(scenario);
        while play.position().phase != Phase::Ended {
            lucca::engine::ask_all(&mut play, &mut seats, &dice);
            let before = play.position().clone();
            let told = play.observer.len();
            for seat in scenario.nation_ids() {
                for command in battery(play.view(seat)) {
                    let was = play.position().seq;
                    if submit(&mut play, seat, command).is_err() {
                        assert_eq!(play.position().seq, was);
                    } else {
                        panic!("the battery holds only commands that are refused: {command:?}");
                    }
                }
            }
            assert_eq!((&before, told), (play.position(), play.observer.len()));
            lucca::engine::advance(&mut play);
        }
    }
}

#[test]
fn a_replay_reaches_the_same_position_and_draws_nothing() {
    for (scenario, seeds) in [(lantern(), 0..200), (big(), 0..10)] {
        for seed in seeds {
            let (events, last) = events(scenario, seed);
            // Another seed: whatever was drawn would differ.
            let mut replay = Play::new(scenario, Seed::from_number(seed + 1_000_000), Vec::new());
            events.iter().for_each(|event| replay.replay(*event));
            let (position, again) = replay.into_parts();
            assert_eq!(position, last);
            assert_eq!(again, events);
        }
    }
}

#[test]
fn a_fork_goes_on_like_the_line_it_left() {
    let scenario = lantern();
    for seed in 0..60 {
        let (events, last) = events(scenario, seed);
        // At the start of turn 2, before anyone has been asked.
        let at = events
            .iter()
            .position(|event| matches!(event, Event::PhaseBegan { turn: 2, phase: Phase::Consultation, .. }))
            .unwrap()
            + 1;
        let mut play = fork(scenario, Seed::from_number(seed), &events, at, true, Vec::new());
        run(&mut play, &mut random_seats(scenario), |_| {});
        let (position, mut forked) = play.into_parts();
        assert_eq!(forked.remove(at), Event::Forked { from: at as u32, hindsight: true });
        assert_eq!(forked, events);
        assert_eq!(position.seq, last.seq + 1);
    }
}

#[test]
fn the_fast_tally_and_the_full_ledger_agree() {
    for (scenario, seeds) in [(lantern(), 0..300), (big(), 0..30)] {
        let rubric = Rubric::compile(framework(), scenario);
        let mut findings = 0;
        for seed in seeds {
            let mut play = Play::new(
                scenario,
                Seed::from_number(seed),
                (Tally::new(&rubric, scenario), Ledger::new(&rubric, scenario)),
            );
            run(&mut play, &mut random_seats(scenario), |_| {});
            let (tally, ledger) = play.observer;
            assert!(tally == ledger.tally);
            assert_eq!(tally.findings as usize, ledger.findings.len());
            findings += ledger.findings.len();
        }
        assert!(findings > 1000, "{findings} findings");
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let scenario = lantern();
    let rubric = Rubric::compile(framework(), scenario);
    let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let play =
        |threads| pool(threads).install(|| sweep(scenario, &rubric, 0..300, || random_seats(scenario)));
    let one = play(1);
    assert_eq!(one, play(2));
    assert_eq!(one, play(7));
}

#[test]
fn a_runner_used_again_plays_like_a_new_one() {
    let scenario = lantern();
    let rubric = Rubric::compile(framework(), scenario);
    let mut used = Runner::new(scenario, &rubric, random_seats(scenario));
    for seed in 0..50 {
        used.run(&Seed::from_number(seed));
        let mut fresh = Runner::new(scenario, &rubric, random_seats(scenario));
        fresh.run(&Seed::from_number(seed));
        assert_eq!((used.sheet(), used.position()), (fresh.sheet(), fresh.position()));
    }
}

#[test]
fn any_completed_turn_is_a_valid_endex() {
    let scenario = lantern();
    let rubric = Rubric::compile(framework(), scenario);
    for seed in 0..20 {
        for last in 1..=3 {
            let mut play = Play::new(
                scenario,
                Seed::from_number(seed),
                (Ledger::new(&rubric, scenario), SeatFeed::new(scenario)),
            );
            let mut seats = random_seats(scenario);
            let dice = *play.seed();
            while !(play.position().turn == last && play.position().phase == Phase::Review) {
                lucca::engine::ask_all(&mut play, &mut seats, &dice);
                lucca::engine::advance(&mut play);
            }
            let ardel = nation(scenario, "ARDEL");
            let (before, services) =
                (play.position().nations[ardel.at()].harm, play.view(ardel).services().to_vec());
            lucca::engine::facilitate(&mut play, &lucca::engine::FacilitatorCommand::Endex).unwrap();
            assert_eq!(play.position().phase, Phase::Ended);
            let sheet = lucca::scoring::sheet(scenario, play.position(), &play.observer.0.tally);
            assert_eq!(sheet.nations.len(), 3);
            // Unlived turns are reckoned by what is missing when it ends, two silent ones among them; what
            // has been mended costs nothing more.
            let unlived = u32::from(play.position().length - last) + 2;
            let people = scenario.file.nations[ardel.at()].sectors.iter().map(|sector| sector.people);
            let rate: u32 = people
                .zip(services)
                .map(|(people, service)| people * (100 - service as u32) * u32::from(scenario.hours) / 2400)
                .sum();
            assert_eq!(sheet.nations[ardel.at()].harm, before + rate * unlived);
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let scenario = lantern();
    let digest = |seed| {
        let opening = Opening::new(scenario, framework().rubric_hash, Seed::from_number(seed));
        let mut play = Play::new(scenario, Seed::from_number(seed), Log::new(opening));
        run(&mut play, &mut random_seats(scenario), |_| {});
        play.observer.digest(scenario, &Texts::default())
    };
    assert_eq!(digest(5), digest(5));
    assert_ne!(digest(5), digest(6));
}

#[test]
fn a_position_of_six_states_fits_32_kib() {
    assert!(Position::start(big()).bytes() <= 32 * 1024);
    assert!(size_of::<Event>() <= 32);
}

/// Typing speed cannot matter: asked in the opposite order, the seats bring the world to the same place.
#[test]
fn the_order_in_which_seats_are_asked_changes_nothing() {
    for (scenario, seeds) in [(lantern(), 0..300), (big(), 0..15)] {
        for seed in seeds {
            let mut forward = Play::new(scenario, Seed::from_number(seed), lucca::engine::Nobody);
            let mut backward = Play::new(scenario, Seed::from_number(seed), lucca::engine::Nobody);
            let dice = *forward.seed();
            let (mut one, mut two) = (random_seats(scenario), random_seats(scenario));
            while forward.position().phase != Phase::Ended {
                lucca::engine::ask_all(&mut forward, &mut one, &dice);
                for seat in scenario.nation_ids().rev() {
                    lucca::engine::ask_one(&mut backward, seat, &mut *two[seat.at()], &dice);
                }
                lucca::engine::advance(&mut forward);
                lucca::engine::advance(&mut backward);
                assert_eq!(forward.position(), backward.position());
            }
        }
    }
}
