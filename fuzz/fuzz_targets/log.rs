//! Any bytes as a log: read as far as it is sound, replayed, judged, shown to every seat, verified. Never a panic.
//!
//! The first byte chooses: bytes as a whole log; bytes as event lines behind a sound header; or event lines whose checks are made to fit, so that
//! nonsense gets past them and into the engine.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lucca::engine::{Play, Seed};
use lucca::framework::Framework;
use lucca::scenario::{BUILT_IN, Scenario, from_text};
use lucca::scoring::{Ledger, Rubric};
use lucca::session::{LoadedLog, SeatFeed, read_body, read_log, rechain, verify};
use std::sync::LazyLock;

static FRAMEWORK: LazyLock<Framework> = LazyLock::new(|| Framework::embedded().unwrap());
static SCENARIO: LazyLock<Scenario> = LazyLock::new(|| from_text(BUILT_IN[0].0, BUILT_IN[0].1, &FRAMEWORK).unwrap().scenario);
static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| Rubric::compile(&FRAMEWORK, &SCENARIO));

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let loaded = match choice % 8 {
        0 => read_log("fuzz.jsonl", bytes, &FRAMEWORK),
        1 => read_body("fuzz.jsonl", SCENARIO.clone(), &String::from_utf8_lossy(bytes), &FRAMEWORK, Vec::new()),
        _ => read_body("fuzz.jsonl", SCENARIO.clone(), &rechain(&String::from_utf8_lossy(bytes)), &FRAMEWORK, Vec::new()),
    };
    if let Ok(loaded) = loaded {
        replay(&loaded);
    }
});

fn replay(loaded: &LoadedLog) {
    let scenario = &loaded.scenario;
    let mut play = Play::new(scenario, Seed::from_number(0), (Ledger::new(&RUBRIC, scenario), SeatFeed::new(scenario)));
    loaded.log.events.iter().for_each(|event| play.replay(*event));
    for seat in scenario.nation_ids() {
        let view = play.view(seat);
        let _ = (view.moves().count(), view.inbox().count(), view.outbox().count());
        play.observer.1.lines(seat, scenario);
    }
    let _ = verify("fuzz.jsonl", loaded);
}
