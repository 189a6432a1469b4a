//! The library of exercises: what is kept comes back, what is damaged is named, who holds is told.

use crate::support::{framework, lantern, random_seats, shipped};
use lucca::diag::{Severity, worst};
use lucca::engine::{Event, Phase, Play, SeatCommand, Seed, Submission};
use lucca::scenario::{NationId, Scenario};
use lucca::session::{Author, Entry, Exercise, Log, Opening, Role, SavedExercise, header, verify};
use lucca::store::{Imported, Library, NewExercise, Stored, network};
use std::path::{Path, PathBuf};

/// An empty folder of a test's own.
pub fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("store-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub fn begin<'s>(library: &Library, scenario: &'s Scenario, seed: u64) -> (SavedExercise<'s, Log>, i64) {
    let opening = Opening::new(scenario, [7; 32], Seed::from_number(seed));
    let mut play = Play::new(scenario, opening.seed, Log::new(opening.clone()));
    opening.prepare(&mut play);
    let setup = format!("{{\"seed\":{seed}}}");
    let line = library
        .begin(NewExercise { title: scenario.file.title.get("en"), header: &header(scenario), setup: &setup })
        .unwrap();
    let exercise = line.key().0;
    (SavedExercise::new(Exercise::new(play, random_seats(scenario)), None, Some(Box::new(line))), exercise)
}

fn resume<'s>(scenario: &'s Scenario, held: lucca::store::Held) -> SavedExercise<'s, Log> {
    let log = held.stored.log.clone().unwrap();
    let mut play = Play::new(scenario, log.opening.seed, Log::new(log.opening.clone()));
    log.opening.prepare(&mut play);
    let exercise = Exercise::resume(play, random_seats(scenario), Vec::new(), &[], &log, held.stored.texts);
    SavedExercise::new(exercise, Some(held.stored.chain), Some(Box::new(held.line)))
}

fn played(path: &Path, scenario: &Scenario, seed: u64) -> (i64, String) {
    let library = Library::open(path).unwrap();
    let (mut kept, exercise) = begin(&library, scenario, seed);
    while kept.step().unwrap() {}
    (exercise, kept.play.observer.digest(scenario, &kept.texts))
}

fn load(path: &Path, exercise: i64, branch: u32) -> Stored {
    Library::read(path).unwrap().load(exercise, branch, framework()).unwrap()
}

fn note(words: &str, event: Option<u32>) -> Entry {
    Entry::Note {
        by: Author { role: Role::Evaluator, name: "R. Ossian".to_owned() },
        event,
        words: words.to_owned(),
    }
}

#[test]
fn what_was_kept_comes_back_to_the_byte() {
    let path = fresh("back").join("exercises.lucca");
    for (name, seed) in [("lantern-strait", 1), ("first-watch", 2), ("night-at-the-substation", 3)] {
        let scenario = shipped(name);
        let (exercise, digest) = played(&path, &scenario, seed);
        let stored = load(&path, exercise, 1);
        assert!(stored.faults.is_empty(), "{:?}", stored.faults);
        assert_eq!(stored.digest, digest);
        assert_eq!(stored.setup, format!("{{\"seed\":{seed}}}"));
        let log = stored.log.as_ref().unwrap();
        assert_eq!(log.digest(&stored.scenario, &stored.texts), digest);
        assert_eq!(verify("kept", &stored.scenario, log).unwrap(), log.events.len());
        assert_eq!(stored.stamps.last().unwrap().last as usize, log.events.len());
        assert!(
            stored
                .stamps
                .windows(2)
                .all(|pair| pair[0].at <= pair[1].at && pair[0].last + 1 == pair[1].first)
        );
        // As a file it is the log that `lucca replay` reads.
        assert_eq!(
            lucca::session::read_log("log", stored.to_text().as_bytes(), framework()).unwrap().digest,
            digest
        );
    }
    let list = Library::read(&path).unwrap().list().unwrap();
    assert_eq!(list.iter().map(|listed| listed.exercise).collect::<Vec<_>>(), [3, 2, 1]);
    assert!(list.iter().all(|listed| listed.branches[0].phase == Phase::Ended && listed.holder.is_none()));
}

#[test]
fn reasons_of_doctrines_are_kept_beside_the_events() {
    let path = fresh("reasons").join("exercises.lucca");
    let library = Library::open(&path).unwrap();
    let scenario = lantern();
    let opening = Opening::new(scenario, [7; 32], Seed::from_number(4));
    let play = Play::new(scenario, opening.seed, Log::new(opening));
    let seats = scenario.nation_ids().map(|_| lucca::doctrine::by_name("cooperative").unwrap()).collect();
    let line = library.begin(NewExercise { title: "T", header: &header(scenario), setup: "{}" }).unwrap();
    let exercise = line.key().0;
    let mut kept = SavedExercise::new(Exercise::new(play, seats), None, Some(Box::new(line)));
    while kept.step().unwrap() {}
    let stored = load(&path, exercise, 1);
    assert!(stored.faults.is_empty() && stored.reasons.len() > 20, "{:?}", stored.faults);
    let reasons = lucca::session::Reasons::of_kept(stored.reasons);
    for nation in scenario.nation_ids() {
        for event in 0..stored.good {
            assert_eq!(reasons.of(nation, event), kept.reasons().of(nation, event));
        }
    }
}

#[test]
fn it_goes_on_where_it_stood_and_ends_as_if_it_had_never_stopped() {
    let path = fresh("resume").join("exercises.lucca");
    let scenario = lantern();
    let (_, want) = played(&path, scenario, 9);
    let library = Library::open(&path).unwrap();
    let (mut kept, exercise) = begin(&library, scenario, 9);
    let mut goes_on = kept.step().unwrap();
    let mut stops = 0;
    while goes_on {
        drop(kept);
        let held = library.hold(exercise, 1, framework()).unwrap();
        assert!(held.stored.faults.is_empty(), "{:?}", held.stored.faults);
        kept = resume(scenario, held);
        goes_on = kept.step().unwrap();
        stops += 1;
    }
    assert_eq!(kept.play.observer.digest(scenario, &kept.texts), want);
    assert_eq!(load(&path, exercise, 1).digest, want);
    assert!(stops > 10);
}

#[test]
fn a_fork_leaves_the_old_line_as_it_was() {
    let path = fresh("fork").join("exercises.lucca");
    let scenario = lantern();
    let (exercise, digest) = played(&path, scenario, 2);
    let library = Library::open(&path).unwrap();
    let whole = load(&path, exercise, 1);
    let want = whole.log.clone().unwrap().events;
    for at in [30, whole.good / 2, whole.good - 1] {
        let (branch, cut) = library.fork(exercise, 1, at, true, framework()).unwrap();
        assert!(cut <= at && whole.stamps.iter().any(|stamp| stamp.last == cut));
        let held = library.hold(exercise, branch, framework()).unwrap();
        assert_eq!(held.stored.parent, Some((1, cut)));
        let mut kept = resume(scenario, held);
        while kept.step().unwrap() {}
        drop(kept);
        let stored = load(&path, exercise, branch);
        assert!(stored.faults.is_empty(), "{:?}", stored.faults);
        let mut have = stored.log.clone().unwrap().events;
        assert_eq!(have.remove(cut as usize), Event::Forked { from: cut, hindsight: true });
        assert_eq!(have, want, "the same commands give the same events");
        assert!(verify("fork", &stored.scenario, stored.log.as_ref().unwrap()).is_ok());
        // A fork of the fork, before it left, leaves the oldest line.
        let (again, cut) = library.fork(exercise, branch, cut, false, framework()).unwrap();
        assert_eq!(load(&path, exercise, again).parent, Some((1, cut)));
        let late = library.fork(exercise, branch, stored.good - 1, false, framework()).unwrap();
        assert_eq!(load(&path, exercise, late.0).parent.unwrap().0, branch);
    }
    let stored = load(&path, exercise, 1);
    assert_eq!((stored.digest, stored.faults.len()), (digest, 0));
    assert!(library.fork(exercise, 1, 0, false, framework()).is_err());
}

#[test]
fn the_second_is_told_who_holds_it() {
    let path = fresh("held").join("exercises.lucca");
    let scenario = lantern();
    let library = Library::open(&path).unwrap();
    let (mut kept, exercise) = begin(&library, scenario, 1);
    kept.step().unwrap();
    let other = Library::open(&path).unwrap();
    let Err(faults) = other.hold(exercise, 1, framework()) else { panic!("held twice") };
    assert_eq!(faults[0].code, "store-held");
    assert!(faults[0].message.contains(&format!("process {}", std::process::id())), "{}", faults[0].message);
    assert!(
        other.fork(exercise, 1, 5, false, framework()).is_err_and(|faults| faults[0].code == "store-held")
    );
    assert!(other.list().unwrap()[0].holder.is_some());
    // Reading, exporting and notes go on; so does an exercise of one's own.
    assert_eq!(other.load(exercise, 1, framework()).unwrap().good as usize, kept.play.observer.events.len());
    assert!(other.export(exercise, framework()).unwrap().1.is_empty());
    other.annotate(exercise, 1, note("The room is quiet.", Some(1))).unwrap();
    let (mut third, _) = begin(&other, scenario, 2);
    third.step().unwrap();
    kept.step().unwrap();
    drop(kept);
    assert!(other.hold(exercise, 1, framework()).is_ok());
    assert!(library.load(exercise, 1, framework()).unwrap().faults.is_empty());
}

/// Somebody who lost the line without noticing cannot write over the one who took it.
#[test]
fn the_key_of_a_row_is_its_lock() {
    let path = fresh("clash").join("exercises.lucca");
    let scenario = lantern();
    let library = Library::open(&path).unwrap();
    let (mut kept, exercise) = begin(&library, scenario, 1);
    kept.step().unwrap();
    let identity = library.list().unwrap()[0].identity.clone();
    // As where a system has no locks: the file is there, and nobody is stopped by it.
    std::fs::remove_file(path.with_file_name("exercises.lucca.heads").join(format!("{identity}.lock")))
        .unwrap();
    let other = Library::open(&path).unwrap();
    let mut thief = resume(scenario, other.hold(exercise, 1, framework()).unwrap());
    // Twice: the same step once would be the same rows, and no harm.
    thief.step().unwrap();
    thief.step().unwrap();
    let lucca::session::Denied::NotKept(fault) = kept.step().unwrap_err() else { panic!() };
    assert_eq!(fault.code, "store-clash");
    thief.step().unwrap();
    let stored = other.load(exercise, 1, framework()).unwrap();
    assert!(stored.faults.is_empty() && stored.good as usize == thief.play.observer.events.len());
}

#[test]
fn notes_ratings_and_corrections_stand_in_a_journal_of_their_own() {
    let path = fresh("journal").join("exercises.lucca");
    let (exercise, digest) = played(&path, lantern(), 3);
    let library = Library::open(&path).unwrap();
    let by = || Author { role: Role::Facilitator, name: String::new() };
    let line = Entry::RubricLine {
        by: by(),
        id: "tone".into(),
        title: "Tone".into(),
        levels: ["shrill", "cold", "plain", "kind"].map(str::to_owned),
    };
    let rating = |line: &str, level| Entry::Rating {
        by: by(),
        line: line.into(),
        level,
        nation: Some("ARDEL".into()),
        event: Some(12),
        words: String::new(),
    };
    for (entry, said) in [
        (note("  ", None), "a note has no words"),
        (note("x", Some(0)), "there is no event 0"),
        (note("x", Some(100_000)), "there is no event 100000"),
        (rating("tone", 3), "there is no criterion \"tone\"; there is none yet"),
        (Entry::Withdrawn { by: by(), entry: 1, why: String::new() }, "there is no entry 1"),
    ] {
        let fault = library.annotate(exercise, 1, entry).unwrap_err();
        assert!(fault.message.contains(said), "{}", fault.message);
    }
    assert_eq!(library.annotate(exercise, 1, line.clone()).unwrap(), 1);
    assert!(library.annotate(exercise, 1, line).is_err());
    library.annotate(exercise, 1, rating("tone", 3)).unwrap();
    assert!(library.annotate(exercise, 1, rating("tone", 5)).is_err());
    library
        .annotate(
            exercise,
            1,
            Entry::Bookmark { by: by(), event: Some(40), words: "the turning point".into() },
        )
        .unwrap();
    library.annotate(exercise, 1, note("Nobody asked Ismere first. Étonnant.", Some(30))).unwrap();
    library
        .annotate(
            exercise,
            1,
            Entry::Correction {
                by: by(),
                correction: serde_json::json!({ "strike": { "finding": 1, "reason": "misread" } }),
            },
        )
        .unwrap();
    library.annotate(exercise, 1, Entry::Withdrawn { by: by(), entry: 2, why: "wrong line".into() }).unwrap();
    assert!(
        library.annotate(exercise, 1, Entry::Withdrawn { by: by(), entry: 2, why: "again".into() }).is_err()
    );
    let stored = load(&path, exercise, 1);
    assert!(stored.faults.is_empty() && stored.digest == digest, "the journal touches no digest");
    assert_eq!(stored.journal.len(), 6);
    assert_eq!(
        lucca::session::standing(&stored.journal).map(|noted| noted.number).collect::<Vec<_>>(),
        [1, 3, 4, 5]
    );
}

#[test]
fn half_written_forms_lie_apart_from_the_log() {
    let path = fresh("drafts").join("exercises.lucca");
    let scenario = lantern();
    let library = Library::open(&path).unwrap();
    let (mut kept, exercise) = begin(&library, scenario, 1);
    kept.step().unwrap();
    kept.draft("note to ISMERE", Some("We have seen".into()));
    kept.draft("statement", Some("Ardel regrets".into()));
    let before = std::time::Instant::now();
    kept.drafts_later();
    let bodies =
        || load(&path, exercise, 1).drafts.into_iter().filter_map(|draft| draft.body).collect::<Vec<_>>();
    while bodies().len() < 2 {
        assert!(before.elapsed().as_millis() < 1000, "half-written forms are at most a second behind");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(bodies(), ["We have seen", "Ardel regrets"]);
    // Sent: the form goes together with the events, and not before them.
    kept.draft("note to ISMERE", None);
    assert_eq!(bodies().len(), 2);
    kept.step().unwrap();
    assert_eq!(bodies(), ["Ardel regrets"]);
    drop(kept);
    let held = library.hold(exercise, 1, framework()).unwrap();
    assert_eq!(held.stored.drafts.len(), 1);
}

#[test]
fn an_exercise_travels_as_one_file() {
    let folder = fresh("portable");
    let (home, away) = (folder.join("home.lucca"), folder.join("away.lucca"));
    let (exercise, digest) = played(&home, lantern(), 5);
    let library = Library::open(&home).unwrap();
    library.annotate(exercise, 1, note("Read this again.", Some(9))).unwrap();
    let (branch, _) = library.fork(exercise, 1, 200, true, framework()).unwrap();
    let mut kept = resume(lantern(), library.hold(exercise, branch, framework()).unwrap());
    kept.step().unwrap();
    kept.draft("form", Some("unsent".into()));
    kept.save().unwrap();
    drop(kept);
    let (text, faults) = library.export(exercise, framework()).unwrap();
    assert!(faults.is_empty());

    let other = Library::open(&away).unwrap();
    assert_eq!(other.import("x.lucca", text.as_bytes(), framework()).unwrap(), Imported::New(1));
    for number in [1, branch] {
        let (here, there) = (load(&home, exercise, number), load(&away, 1, number));
        assert!(there.faults.is_empty(), "{:?}", there.faults);
        assert_eq!(
            (here.lines, here.texts, here.journal, here.drafts, here.stamps, here.identity),
            (there.lines, there.texts, there.journal, there.drafts, there.stamps, there.identity)
        );
    }
    assert_eq!(load(&away, 1, 1).digest, digest);
    // Once more is no second one; played on in both places, they stand beside each other.
    assert_eq!(other.import("x.lucca", text.as_bytes(), framework()).unwrap(), Imported::Here(1));
    let mut kept = resume(lantern(), library.hold(exercise, branch, framework()).unwrap());
    kept.step().unwrap();
    drop(kept);
    let (newer, _) = library.export(exercise, framework()).unwrap();
    assert_eq!(other.import("x.lucca", newer.as_bytes(), framework()).unwrap(), Imported::Beside(2, 1));
    assert!(load(&away, 2, branch).faults.is_empty());

    // Changed or cut on its way: nothing of it is taken in.
    for at in (0..text.len()).step_by(text.len() / 40) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        let refused = other.import("x.lucca", &bytes, framework()).unwrap_err();
        assert!(
            matches!(refused[0].code, "portable-hash" | "portable-foreign" | "encoding" | "text-encoding"),
            "{at}: {refused:?}"
        );
        let refused = other.import("x.lucca", &text.as_bytes()[..at], framework()).unwrap_err();
        assert!(worst(&refused) == Some(Severity::Error), "{at}");
    }
    assert_eq!(other.list().unwrap().len(), 2);
    // A log is an exercise too.
    let log = load(&home, exercise, 1).to_text();
    let Imported::New(third) = other.import("night.jsonl", log.as_bytes(), framework()).unwrap() else {
        panic!()
    };
    assert_eq!(load(&away, third, 1).digest, digest);
}

/// A forger who knows the file's hash but not what a log is.
#[test]
fn a_file_with_a_right_hash_and_a_wrong_log_is_refused() {
    let folder = fresh("forged");
    let (exercise, _) = played(&folder.join("home.lucca"), lantern(), 5);
    let (text, _) = Library::open(&folder.join("home.lucca")).unwrap().export(exercise, framework()).unwrap();
    let body = text[..text.trim_end().rfind('\n').unwrap() + 1].replacen("\\\"by\\\":-", "\\\"by\\\":", 1);
    let forged = format!("{body}{{\"sha256\":\"{}\"}}\n", sum(&body));
    let other = Library::open(&folder.join("away.lucca")).unwrap();
    let refused = other.import("x.lucca", forged.as_bytes(), framework()).unwrap_err();
    assert_eq!(refused[0].code, "store-link", "{refused:?}");
    assert!(other.list().unwrap().is_empty());
}

fn sum(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn places_that_cannot_hold_a_library_are_named() {
    let folder = fresh("places");
    std::fs::write(folder.join("photo.jpg"), b"not a database at all, but long enough to be looked at")
        .unwrap();
    assert_eq!(Library::open(&folder.join("photo.jpg")).err().unwrap().code, "store-image");
    let other = rusqlite::Connection::open(folder.join("contacts.db")).unwrap();
    other.execute_batch("CREATE TABLE people (name TEXT); PRAGMA application_id = 5;").unwrap();
    assert_eq!(Library::open(&folder.join("contacts.db")).err().unwrap().code, "store-foreign");
    drop(Library::open(&folder.join("newer.lucca")).unwrap());
    rusqlite::Connection::open(folder.join("newer.lucca"))
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    let fault = Library::open(&folder.join("newer.lucca")).err().unwrap();
    assert!(fault.code == "store-version" && fault.hints[0].contains("export"), "{fault}");
    assert_eq!(Library::read(&folder.join("none.lucca")).err().unwrap().code, "store-missing");
    std::fs::write(folder.join("file"), b"").unwrap();
    assert!(Library::open(&folder.join("file/below.lucca")).is_err());

    let mounts = "27 1 254:0 / / rw - ext4 /dev/vda rw\n\
                  31 27 0:44 / /mnt/team\\040drive rw,relatime shared:5 - nfs4 server:/x rw\n\
                  32 27 0:45 / /home/anna/share rw - cifs //s/x rw\n\
                  33 32 0:46 / /home/anna/share/local rw - ext4 /dev/vdb rw\n";
    assert_eq!(network(mounts, Path::new("/mnt/team drive/lucca/x.lucca")), Some("nfs4"));
    assert_eq!(network(mounts, Path::new("/home/anna/share/x.lucca")), Some("cifs"));
    assert_eq!(network(mounts, Path::new("/home/anna/share/local/x.lucca")), None);
    assert_eq!(network(mounts, Path::new("/home/anna/shared/x.lucca")), None);
    assert_eq!(network("", Path::new("/anything")), None);
    assert!(network("", Path::new(r"\\server\share\x.lucca")).is_some());
}

#[test]
fn an_exercise_without_its_first_event_is_there_all_the_same() {
    let path = fresh("empty").join("exercises.lucca");
    let library = Library::open(&path).unwrap();
    let (kept, exercise) = begin(&library, lantern(), 6);
    drop(kept);
    let held = library.hold(exercise, 1, framework()).unwrap();
    assert!(
        held.stored.log.is_none() && held.stored.faults.is_empty() && held.stored.setup == "{\"seed\":6}"
    );
    assert_eq!(library.find("1").unwrap(), 1);
    assert_eq!(library.find(&held.stored.identity[..6]).unwrap(), 1);
    assert_eq!(library.find("zz").unwrap_err().code, "store-unknown");
}

/// An exercise that was mailed by a past edition is taken in by every later one. The digests are those of its
/// day.
#[test]
fn past_files_are_taken_in_for_ever() {
    let path = fresh("past").join("exercises.lucca");
    let library = Library::open(&path).unwrap();
    let name = "tests/logs/exercise-1.lucca";
    let bytes = std::fs::read(crate::walls::root().join(name)).unwrap();
    assert_eq!(library.import(name, &bytes, framework()).unwrap(), Imported::New(1));
    let digests = [
        "199fabdda2f1d36c364dc09ca6a057e2194f683548c107d1f9b9d33a68bac8fc",
        "e11c4e6d432e684b85f7fe2d5dc581adb8fe0807c556799d53975b0a2aad0a98",
    ];
    for (branch, digest) in (1..).zip(digests) {
        let stored = load(&path, 1, branch);
        assert!(stored.faults.iter().all(|fault| fault.code == "log-framework"), "{:?}", stored.faults);
        assert_eq!(stored.digest, digest, "line {branch}");
        assert!(stored.journal.iter().any(
            |noted| matches!(&noted.entry, Entry::Note { words, .. } if words == "Read this one again.")
        ));
        assert!(library.hold(1, branch, framework()).is_ok());
    }
}

/// Who reads, proves or exports while another plays sees a moment of it, and nothing that looks like damage.
#[test]
fn reading_while_another_plays_finds_nothing_wrong() {
    let path = fresh("beside").join("exercises.lucca");
    let library = Library::open(&path).unwrap();
    let (mut kept, exercise) = begin(&library, lantern(), 1);
    while kept.play.position().phase != Phase::Decision {
        kept.step().unwrap();
    }
    let over = std::sync::atomic::AtomicBool::new(false);
    let reader = Library::read(&path).unwrap();
    let (looks, last) = std::thread::scope(|scope| {
        let over = &over;
        let looking = scope.spawn(move || {
            let (mut looks, mut last) = (0, 0);
            while !over.load(std::sync::atomic::Ordering::Acquire) {
                let stored = reader.load(exercise, 1, framework()).unwrap();
                assert!(stored.faults.is_empty() && stored.good >= last, "{:?}", stored.faults);
                last = stored.good;
                let (_, faults) = reader.export(exercise, framework()).unwrap();
                assert!(faults.is_empty(), "{faults:?}");
                looks += 1;
            }
            (looks, last)
        });
        for _ in 0..400 {
            let view = kept.play.view(NationId(0));
            let (stamp, done) = (view.stamp(), view.done());
            kept.submit(NationId(0), &Submission { stamp, command: SeatCommand::Done(!done) }).unwrap();
            kept.note(note("Seen.", None)).unwrap();
        }
        over.store(true, std::sync::atomic::Ordering::Release);
        looking.join().unwrap()
    });
    assert!(looks > 5 && last > 40, "{looks} looks, {last} events");
}
