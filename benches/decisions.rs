//! Random plays of a six-State, eight-turn scenario: three orders and one dispatch per State and turn.
//!
//! A decision = admitted, enacted, its events applied, every rule judged, findings counted. Printed beside a
//! calibration loop of the same process, since machines differ and are noisy. `--plays N` plays so often and
//! says nothing else (for callgrind); without it the bench measures, and fails when a play allocates after
//! the first, when a decision is not what it should be, or when the position outgrows 32 KiB.

#[path = "../tests/support/big.rs"]
mod big;

use lucca::doctrine::Random;
use lucca::engine::{Event, NationMeter, Phase, Play, Position, Seat, Seed, advance, ask_all};
use lucca::framework::Framework;
use lucca::scoring::{Ledger, Rubric};
use lucca::simulate::Runner;
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

#[expect(unsafe_code, reason = "an allocator that counts is the only way to see that nothing is allocated")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn seats() -> Vec<Box<dyn Seat + Send>> {
    (0..big::NATIONS).map(|_| Box::new(Random::steady(3, 1)) as Box<dyn Seat + Send>).collect()
}

/// A fixed piece of arithmetic: how fast this machine is right now, in million steps a second.
fn calibration() -> f64 {
    let start = Instant::now();
    let mut x = 1_u64;
    for step in 0..20_000_000_u64 {
        x = black_box(x.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(step) ^ x >> 29);
    }
    black_box(x);
    20.0 / start.elapsed().as_secs_f64()
}

fn main() {
    let framework = Framework::embedded().expect("the built-in framework is sound");
    let scenario = big::scenario(&framework);
    let rubric = Rubric::compile(&framework, &scenario);
    let mut runner = Runner::new(&scenario, &rubric, seats());
    let seeds: Vec<Seed> = (0..256).map(Seed::from_number).collect();

    let args: Vec<String> = std::env::args().collect();
    if let Some(at) = args.iter().position(|arg| arg == "--plays") {
        let plays: usize =
            args.get(at + 1).and_then(|number| number.parse().ok()).expect("--plays takes a number");
        (0..plays).for_each(|play| runner.run(&seeds[play % seeds.len()]));
        println!("{} decisions", runner.decisions);
        return;
    }

    // What one play is.
    runner.run(&seeds[0]);
    let mut ledger = Play::new(&scenario, seeds[0], (Ledger::new(&rubric, &scenario), Vec::<Event>::new()));
    let mut players = seats();
    while ledger.position().phase != Phase::Ended {
        ask_all(&mut ledger, &mut players, &seeds[0]);
        advance(&mut ledger);
    }
    let (_, (ledger, events)) = ledger.into_parts();
    assert!(ledger.tally == *runner.tally(), "tally and ledger disagree");
    let bytes = Position::start(&scenario).bytes();
    assert!(bytes <= 32 * 1024, "the position has {bytes} bytes, more than 32 KiB");

    let before = ALLOCATIONS.load(Ordering::Relaxed);
    seeds.iter().for_each(|seed| runner.run(seed));
    let allocated = ALLOCATIONS.load(Ordering::Relaxed) - before;
    assert_eq!(allocated, 0, "256 plays allocated {allocated} times after the first");

    let mut decisions = 0;
    let mut findings = 0;
    for seed in &seeds {
        let had = runner.decisions;
        runner.run(seed);
        decisions += runner.decisions - had;
        findings += runner.tally().findings;
    }
    let goal = (big::NATIONS * usize::from(big::TURNS) * 4 * seeds.len()) as u64;
    let pressed = runner.position().meter(lucca::scenario::NationId(0), NationMeter::Pressure);
    println!(
        "one play: {} events, {} findings; position {bytes} bytes; {} rules, {} injects",
        events.len(),
        ledger.findings.len(),
        rubric.rules.len(),
        scenario.injects.len()
    );
    println!(
        "256 plays: {decisions} decisions of {goal}, {findings} findings, no allocation (pressure of the first State at the end: {pressed})"
    );
    assert!(decisions * 100 >= goal * 97, "seats decide less than they should");

    let mut best = 0_f64;
    let mut all = Vec::new();
    for _ in 0..7 {
        let speed = calibration();
        let (start, had) = (Instant::now(), runner.decisions);
        while start.elapsed() < Duration::from_millis(700) {
            seeds.iter().for_each(|seed| runner.run(seed));
        }
        let rate = (runner.decisions - had) as f64 / start.elapsed().as_secs_f64();
        all.push((rate / 1e6, speed));
        best = best.max(rate);
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (median, speed) = all[all.len() / 2];
    println!(
        "{median:.3} M decisions a second and core (median of 7; best {:.3}); calibration loop {speed:.0} M steps a second: {:.2} decisions per 1,000 steps",
        best / 1e6,
        median / speed * 1000.0
    );
}
