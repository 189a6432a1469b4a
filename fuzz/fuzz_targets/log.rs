//! Any bytes as a log: read as far as it is sound, replayed, judged, shown to every seat, verified. Never a
//! panic.
//!
//! The first byte chooses: bytes as a whole log; bytes as event lines behind a sound header; or event lines
//! whose checks are made to fit, so that nonsense gets past them and into the engine.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lucca::engine::{Play, Seed};
use lucca::framework::Framework;
use lucca::scenario::{BUILT_IN, Scenario, from_text};
use lucca::scoring::{Ledger, Rubric};
use lucca::session::{Log, SeatFeed, read_body, read_log, rechain, verify};
use std::sync::LazyLock;

static FRAMEWORK: LazyLock<Framework> = LazyLock::new(|| Framework::embedded().unwrap());
static SCENARIO: LazyLock<Scenario> = LazyLock::new(|| from_text(BUILT_IN[0].0, BUILT_IN[0].1, &FRAMEWORK).unwrap().scenario);
static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| Rubric::compile(&FRAMEWORK, &SCENARIO));

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(bytes);
    match choice % 8 {
        0 => {
            if let Ok(loaded) = read_log("fuzz.jsonl", bytes, &FRAMEWORK) {
                replay(&loaded.scenario, &loaded.log);
            }
        }
        sound => {
            let text = if sound == 1 { text.into_owned() } else { rechain(&text) };
            if let Ok(body) = read_body("fuzz.jsonl", &SCENARIO, &text, &FRAMEWORK, Vec::new()) {
                replay(&SCENARIO, &body.log);
            }
        }
    }
});

fn replay(scenario: &Scenario, log: &Log) {
    let mut play = Play::new(scenario, Seed::from_number(0), (Ledger::new(&RUBRIC, scenario), SeatFeed::new(scenario)));
    log.events.iter().for_each(|event| play.replay(*event));
    for seat in scenario.nation_ids() {
        let view = play.view(seat);
        let _ = (view.moves().count(), view.inbox().count(), view.outbox().count());
        play.observer.1.lines(seat, scenario);
    }
    let _ = verify("fuzz.jsonl", scenario, log);
}
