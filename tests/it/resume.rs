//! Taking an exercise up again: whoever comes back stands exactly where it stood, and past logs are read for
//! ever.

use crate::support::{Seats, framework, lantern, nation, random_seats, shipped};
use lucca::diag::{Diagnostic, Place};
use lucca::doctrine::by_name;
use lucca::engine::{DispatchDraft, Event, Phase, Play, SeatCommand, Seed, Submission};
use lucca::scenario::{NationId, Scenario};
use lucca::session::{
    Batch, Denied, Draft, Entry, Exercise, Keep, Log, Opening, SavedExercise, Texts, fork, read_log,
};
use std::sync::{Arc, Mutex};

fn opening(scenario: &Scenario, seed: u64) -> Opening {
    Opening::new(scenario, [7; 32], Seed::from_number(seed))
}

fn doctrines(scenario: &Scenario, held: &[NationId], shift: usize) -> Seats {
    let kinds = ["cooperative", "hawkish", "random"];
    let kind =
        |nation: NationId| if held.contains(&nation) { "silent" } else { kinds[(nation.at() + shift) % 3] };
    scenario.nation_ids().map(|nation| by_name(kind(nation)).unwrap()).collect()
}

fn begun<'s>(scenario: &'s Scenario, seed: u64, seats: Seats) -> Exercise<'s, Log> {
    let opening = opening(scenario, seed);
    let mut play = Play::new(scenario, opening.seed, Log::new(opening.clone()));
    opening.prepare(&mut play);
    Exercise::new(play, seats)
}

fn resumed<'s>(
    scenario: &'s Scenario,
    log: &Log,
    texts: Texts,
    held: &[NationId],
    seats: Seats,
) -> Exercise<'s, Log> {
    let mut play = Play::new(scenario, log.opening.seed, Log::new(log.opening.clone()));
    log.opening.prepare(&mut play);
    Exercise::resume(play, seats, Vec::new(), held, log, texts)
}

/// A person who writes to everybody once, in words, and then waits; deterministic.
fn person(exercise: &mut Exercise<'_, Log>, seat: NationId) {
    let position = exercise.play.position();
    if position.phase != Phase::Consultation || position.exchange != 2 {
        return;
    }
    let others: Vec<NationId> =
        exercise.play.scenario().nation_ids().filter(|other| *other != seat).collect();
    for other in others {
        let view = exercise.play.view(seat);
        let (lines, stamp) = (view.lines_to(other), view.stamp());
        if lines == 0 || view.incident_count() == 0 {
            continue;
        }
        // The first is refused, for want of a line; what it said leaves no trace.
        for line in [63, lines.trailing_zeros() as u8] {
            let text =
                exercise.type_text(&format!("To {} in turn {}: what do you see?", other.0, stamp.turn));
            let draft = DispatchDraft {
                kind: lucca::framework::DispatchKind::Clarify,
                to: other,
                line,
                incident: Some(lucca::engine::Handle(1)),
                fields: Default::default(),
                evidence: None,
                tlp: lucca::scenario::Tlp::Amber,
                consequence: Default::default(),
                text,
            };
            let _ = exercise.submit(seat, &Submission { stamp, command: SeatCommand::Send(draft) });
        }
    }
}

fn play_on(exercise: &mut Exercise<'_, Log>, held: &[NationId]) -> bool {
    held.iter().for_each(|seat| person(exercise, *seat));
    exercise.step()
}

/// Doctrines remember what they did, words keep their numbers: interrupted at any step, it goes on as if it
/// had not been.
#[test]
fn whoever_comes_back_stands_where_it_stood() {
    let mut interruptions = 0;
    for (name, seed) in
        [("lantern-strait", 3), ("lantern-strait", 8), ("night-at-the-substation", 5), ("first-watch", 2)]
    {
        let scenario = shipped(name);
        let held = [NationId(0)];
        let mut whole = begun(&scenario, seed, doctrines(&scenario, &held, seed as usize));
        while play_on(&mut whole, &held) {}
        let want = whole.play.observer.to_text(&scenario, &whole.texts);

        let mut exercise = begun(&scenario, seed, doctrines(&scenario, &held, seed as usize));
        loop {
            let goes_on = play_on(&mut exercise, &held);
            let reasons: Vec<Option<String>> = reasons(&exercise, &scenario);
            let text = exercise.play.observer.to_text(&scenario, &exercise.texts);
            let loaded = read_log("log", text.as_bytes(), framework()).unwrap();
            assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
            exercise = resumed(
                &scenario,
                &loaded.log,
                loaded.texts,
                &held,
                doctrines(&scenario, &held, seed as usize),
            );
            assert_eq!(reasons, self::reasons(&exercise, &scenario));
            interruptions += 1;
            if !goes_on {
                break;
            }
        }
        let have = exercise.play.observer.to_text(&scenario, &exercise.texts);
        let differs = want.lines().zip(have.lines()).position(|(want, have)| want != have);
        assert!(
            want == have,
            "{name} {seed}: line {differs:?}:\n{}\n{}",
            want.lines().nth(differs.unwrap()).unwrap(),
            have.lines().nth(differs.unwrap()).unwrap()
        );
    }
    assert!(interruptions > 100, "{interruptions}");
}

fn reasons(exercise: &Exercise<'_, Log>, scenario: &Scenario) -> Vec<Option<String>> {
    let events = exercise.play.observer.events.len() as u32;
    let of = |nation| (0..events).map(move |event| exercise.reasons().of(nation, event).map(str::to_owned));
    scenario.nation_ids().flat_map(of).collect()
}

/// The same commands after a fork give the same events; only the fork itself stands between.
#[test]
fn a_fork_with_the_same_commands_is_the_same_play() {
    let mut forks = 0;
    for seed in 0..6 {
        let scenario = lantern();
        let held = [NationId(1)];
        let mut whole = begun(scenario, seed, doctrines(scenario, &held, seed as usize));
        let mut cuts = Vec::new();
        loop {
            let goes_on = play_on(&mut whole, &held);
            cuts.push(whole.play.observer.events.len());
            if !goes_on {
                break;
            }
        }
        let want = whole.play.observer.events.clone();
        for cut in cuts.into_iter().step_by(3).filter(|cut| *cut < want.len()) {
            let opening = opening(scenario, seed);
            let mut shorter =
                fork(scenario, opening.seed, &want, cut, true, Log::new(opening.clone())).observer;
            assert_eq!(shorter.events.pop(), Some(Event::Forked { from: cut as u32, hindsight: true }));
            shorter.events.push(Event::Forked { from: cut as u32, hindsight: true });
            // Words are kept as far as the events name them.
            let text = shorter.to_text(scenario, &whole.texts);
            let loaded = read_log("log", text.as_bytes(), framework()).unwrap();
            let mut exercise = resumed(
                scenario,
                &loaded.log,
                loaded.texts,
                &held,
                doctrines(scenario, &held, seed as usize),
            );
            while play_on(&mut exercise, &held) {}
            let mut have = exercise.play.observer.events.clone();
            have.remove(cut);
            assert_eq!(have, want, "seed {seed}, cut {cut}");
            forks += 1;
        }
    }
    assert!(forks > 20, "{forks}");
}

/// While it is handed over, its relief is asked anew; before, the person's seat says nothing.
#[test]
fn a_seat_handed_over_is_taken_up_by_its_relief() {
    let scenario = lantern();
    let seats = || -> Seats { scenario.nation_ids().map(|_| by_name("silent").unwrap()).collect() };
    let held: Vec<NationId> = scenario.nation_ids().collect();
    let play = |exercise: &mut Exercise<'_, Log>, steps: usize| {
        for step in 0..steps {
            if step == 3 && exercise.play.position().turn == 1 {
                exercise
                    .facilitate(&lucca::engine::FacilitatorCommand::HandOver {
                        nation: nation(scenario, "ARDEL"),
                        bot: true,
                    })
                    .unwrap();
            }
            exercise.step();
        }
    };
    let relief = || -> Seats { scenario.nation_ids().map(|_| by_name("cooperative").unwrap()).collect() };
    let mut whole = begun(scenario, 4, seats()).with_relief(relief());
    play(&mut whole, 16);
    let mut half = begun(scenario, 4, seats()).with_relief(relief());
    play(&mut half, 9);
    let log = half.play.observer.clone();
    let mut fresh = Play::new(scenario, log.opening.seed, Log::new(log.opening.clone()));
    log.opening.prepare(&mut fresh);
    let mut half = Exercise::resume(fresh, seats(), relief(), &held, &log, half.texts.clone());
    for _ in 9..16 {
        half.step();
    }
    assert_eq!(half.play.observer.events, whole.play.observer.events);
    assert!(whole.play.observer.events.iter().any(|event| matches!(event, Event::Sent { .. })));
}

/// Logs of every past edition: they load whole, replay to their end, and have the digest they had on their
/// day.
#[test]
fn past_logs_are_read_for_ever() {
    let folder = crate::walls::root().join("tests/logs");
    let want = std::fs::read_to_string(folder.join("digests.txt")).unwrap();
    let mut lines = 0;
    for line in want.lines() {
        let mut words = line.split(' ');
        let (name, events, digest) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let loaded =
            read_log(name, &bytes, framework()).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
        assert!(
            loaded.faults.iter().all(|fault| fault.code == "log-framework"),
            "{name}: {:?}",
            loaded.faults
        );
        assert_eq!(
            (loaded.log.events.len().to_string().as_str(), loaded.digest.as_str()),
            (events, digest),
            "{name}"
        );
        let mut play = Play::new(&loaded.scenario, loaded.log.opening.seed, Vec::new());
        loaded.log.events.iter().for_each(|event| play.replay(*event));
        assert_eq!(play.position().phase, Phase::Ended, "{name}");
        lines += 1;
    }
    assert_eq!(lines, crate::walls::files(&folder, "jsonl").len(), "a log without a line in digests.txt");
}

/// The newest format stands among them, so that raising it without a log is noticed.
#[test]
fn a_log_of_todays_format_is_committed() {
    let scenario = lantern();
    let mut exercise = begun(scenario, 1, random_seats(scenario));
    exercise.run(None);
    let text = exercise.play.observer.to_text(scenario, &exercise.texts);
    let format = text.split(',').nth(1).unwrap().trim_start_matches("\"format\":").to_owned();
    let names: Vec<String> = crate::walls::files(&crate::walls::root().join("tests/logs"), "jsonl")
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(
        names.iter().any(|name| name.starts_with(&format!("{format}-"))),
        "no log of format {format} in tests/logs: {names:?}"
    );
}

/// A keeper that can be told to fail, and shows what it was handed.
#[derive(Clone, Default)]
struct Shelf(Arc<Mutex<(Vec<Batch>, bool)>>);

impl Keep for Shelf {
    fn keep(&mut self, batch: &Batch) -> Result<(), Diagnostic> {
        let mut shelf = self.0.lock().unwrap();
        if shelf.1 {
            return Err(Diagnostic::error("full", Place::default(), "the disk is full"));
        }
        shelf.0.push(batch.clone());
        Ok(())
    }

    fn later(&mut self, drafts: Vec<Draft>) {
        self.0.lock().unwrap().0.push(Batch { drafts, ..Batch::default() });
    }

    fn note(&mut self, _: Entry, _: Vec<Draft>) -> Result<(), Diagnostic> {
        Ok(())
    }
}

#[test]
fn what_cannot_be_kept_is_not_acknowledged_and_not_lost() {
    let scenario = lantern();
    let shelf = Shelf::default();
    let mut kept =
        SavedExercise::new(begun(scenario, 1, random_seats(scenario)), None, Some(Box::new(shelf.clone())));
    assert!(kept.step().unwrap());
    shelf.0.lock().unwrap().1 = true;
    assert!(matches!(kept.step(), Err(Denied::NotKept(_))));
    let events = kept.play.observer.events.len();
    // Nothing goes on while something waits, and nothing that is asked for then is done.
    assert!(matches!(kept.step(), Err(Denied::NotDone(_))));
    assert_eq!(kept.play.observer.events.len(), events);
    shelf.0.lock().unwrap().1 = false;
    kept.draft("form", Some("half".to_owned()));
    kept.save().unwrap();
    // A form goes in one batch with what comes of it: never before, never after.
    let before = shelf.0.lock().unwrap().0.len();
    kept.draft("form", None);
    assert!(kept.step().unwrap());
    let fresh = shelf.0.lock().unwrap().0[before..].to_vec();
    assert!(
        fresh.len() == 1
            && !fresh[0].lines.is_empty()
            && fresh[0].drafts == [Draft { name: "form".to_owned(), body: None }],
        "{fresh:?}"
    );
    while kept.step().unwrap() {}
    let batches = shelf.0.lock().unwrap().0.clone();
    let lines: Vec<String> = batches.iter().flat_map(|batch| batch.lines.clone()).collect();
    let want: Vec<String> = kept
        .play
        .observer
        .event_lines(scenario, &kept.texts)
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect();
    assert_eq!(lines, want);
    let firsts: Vec<u32> =
        batches.iter().filter(|batch| !batch.lines.is_empty()).map(|batch| batch.first).collect();
    assert_eq!(firsts[0], 1);
    assert!(
        batches
            .iter()
            .any(|batch| batch.drafts == [Draft { name: "form".to_owned(), body: Some("half".to_owned()) }])
    );
    assert_eq!(batches.last().unwrap().moment.phase, Phase::Ended);
}
