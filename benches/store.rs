//! The library of exercises: how long an acknowledgement takes beside a bare write and sync of this disk, how
//! long it takes to take up twenty turns of eight States, and to list ten thousand exercises. Fails when a
//! limit is passed that people would notice.

#[path = "../tests/support/big.rs"]
#[expect(dead_code, reason = "the other bench and the tests use the rest")]
mod big;

use lucca::engine::{Phase, Play, Seat, SeatCommand, Seed, Submission};
use lucca::framework::Framework;
use lucca::scenario::{NationId, Scenario, compile};
use lucca::session::{Exercise, Log, Opening, SavedExercise, header};
use lucca::store::{Library, NewExercise};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const STATES: usize = 8;
const TURNS: u8 = 20;
const EXERCISES: u32 = 10_000;
const COMMANDS: usize = 2_000;

fn main() -> ExitCode {
    let framework = Framework::embedded().expect("the built-in framework is sound");
    let file = big::file_of(&framework, STATES, TURNS, big::INJECTS);
    let scenario = compile("big", file, &framework).expect("the scenario is sound").scenario;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-store");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let path = folder.join("exercises.lucca");

    let bare = sync_of_this_disk(&folder);
    let (append, events) = appends(&path, &scenario);
    println!(
        "acknowledgements: {COMMANDS}, median {:.2} ms, p99 {:.2} ms; a bare write and sync here: median {:.2} ms, p99 {:.2} ms; p99 is {:.1} of the bare one",
        ms(append.0),
        ms(append.1),
        ms(bare.0),
        ms(bare.1),
        ms(append.1) / ms(bare.1)
    );

    let resume = (0..5).map(|_| resume(&path, &framework)).min().unwrap_or_default();
    println!("taking up {TURNS} turns of {STATES} States, {events} events: {:.0} ms (limit 200)", ms(resume));

    let list = list(&folder);
    println!("listing {EXERCISES} exercises: {:.0} ms (limit 100)", ms(list));
    let _ = fs::remove_dir_all(&folder);
    if resume > Duration::from_millis(200) || list > Duration::from_millis(100) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Returns median and p99.
fn middle_and_worst(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

/// What one write of a page and its sync cost, with nothing around them.
fn sync_of_this_disk(folder: &Path) -> (Duration, Duration) {
    let mut file = File::create(folder.join("bare")).expect("the folder can be written");
    let once = |_| {
        let start = Instant::now();
        file.write_all(&[7; 4096]).and_then(|()| file.sync_data()).expect("the disk takes a page");
        start.elapsed()
    };
    middle_and_worst((0..500).map(once).collect())
}

fn seats() -> Vec<Box<dyn Seat + Send>> {
    (0..STATES).map(|_| Box::new(lucca::doctrine::Random::default()) as Box<dyn Seat + Send>).collect()
}

/// Plays twenty turns, and says "done" and "not done" two thousand times on the way.
fn appends(path: &Path, scenario: &Scenario) -> ((Duration, Duration), usize) {
    let library = Library::open(path).expect("a library");
    let opening = Opening::new(scenario, [0; 32], Seed::from_number(1));
    let play = Play::new(scenario, opening.seed, Log::new(opening));
    let line = library
        .begin(NewExercise { title: "Bench", header: &header(scenario), setup: "{}" })
        .expect("a line");
    let mut kept = SavedExercise::new(Exercise::new(play, seats()), None, Some(Box::new(line)));
    let mut times = Vec::with_capacity(COMMANDS);
    loop {
        if !matches!(kept.step(), Ok(true)) {
            break;
        }
        // As many in each turn.
        let due = COMMANDS * usize::from(kept.play.position().turn) / usize::from(TURNS);
        while kept.play.position().phase == Phase::Decision && times.len() < due {
            let seat = NationId(0);
            let (stamp, done) = (kept.play.view(seat).stamp(), kept.play.view(seat).done());
            let start = Instant::now();
            kept.submit(seat, &Submission { stamp, command: SeatCommand::Done(!done) })
                .unwrap_or_else(|denied| panic!("{denied:?}"));
            times.push(start.elapsed());
        }
    }
    assert_eq!((times.len(), kept.play.position().phase), (COMMANDS, Phase::Ended));
    (middle_and_worst(times), kept.play.observer.events.len())
}

/// From the closed library to the position it stood at, doctrines included.
fn resume(path: &Path, framework: &Framework) -> Duration {
    let start = Instant::now();
    let library = Library::open(path).expect("a library");
    let held = library.hold(1, 1, framework).unwrap_or_else(|faults| panic!("{faults:?}"));
    let log = held.stored.log.expect("events");
    let mut play = Play::new(&held.stored.scenario, log.opening.seed, Log::new(log.opening.clone()));
    log.opening.prepare(&mut play);
    let exercise = Exercise::resume(play, seats(), Vec::new(), &[], &log, held.stored.texts);
    assert_eq!(exercise.play.position().phase, Phase::Ended);
    start.elapsed()
}

/// Ten thousand exercises, most of them rows alone: a list reads no logs.
fn list(folder: &Path) -> Duration {
    let other = folder.join("many.lucca");
    drop(Library::open(&other).expect("a library"));
    let rows = rusqlite::Connection::open(&other).expect("a library");
    rows.execute_batch(&format!(
        "PRAGMA foreign_keys = OFF;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {EXERCISES})
         INSERT INTO exercise SELECT i, printf('%032x', i), 'Night at the Substation', 'h', '{{\"seat\":\"BELMORA\"}}', i, '' FROM n;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {EXERCISES})
         INSERT INTO branch SELECT i, 1, NULL, 0, i, 900, 4, 3, 7919 * i % 10007, '', '' FROM n;"
    ))
    .expect("rows");
    drop(rows);
    let heads: PathBuf = folder.join("many.lucca.heads");
    for exercise in 1..=EXERCISES {
        for part in ["head", "notes", "lock"] {
            File::create(heads.join(format!("{exercise:032x}.{part}"))).expect("a head");
        }
    }
    let once = |_| {
        let start = Instant::now();
        let library = Library::read(&other).expect("a library");
        let list = library.list().expect("a list");
        assert_eq!((list.len(), library.lost(&list).len()), (EXERCISES as usize, 0));
        start.elapsed()
    };
    (0..5).map(once).min().unwrap_or_default()
}
