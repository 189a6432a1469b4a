//! Any bytes as a scenario: told what is wrong, or played to its end. Never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lucca::doctrine::Random;
use lucca::engine::Seat;
use lucca::framework::Framework;
use lucca::scenario::from_text;
use lucca::scoring::Rubric;
use lucca::simulate::Runner;
use std::sync::LazyLock;

static FRAMEWORK: LazyLock<Framework> = LazyLock::new(|| Framework::embedded().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = lucca::text::decode("fuzz.ron", bytes) else { return };
    let Ok(loaded) = from_text("fuzz.ron", &text, &FRAMEWORK) else { return };
    let scenario = &loaded.scenario;
    let rubric = Rubric::compile(&FRAMEWORK, scenario);
    let seats = scenario.nation_ids().map(|_| Box::new(Random::default()) as Box<dyn Seat + Send>).collect();
    Runner::new(scenario, &rubric, seats).run(&lucca::engine::Seed::from_number(1));
});
