//! What is damaged is named, never silently accepted: cut logs, flipped bits, rows taken out by hand.

use crate::store::{begin, fresh};
use crate::support::{framework, lantern};
use lucca::diag::Severity;
use lucca::scenario::TextId;
use lucca::session::{Author, Entry, Role};
use lucca::store::{Library, Stored};
use std::fs;
use std::path::{Path, PathBuf};

/// Everything of an exercise that a person would miss.
#[derive(Debug, PartialEq)]
struct All {
    lines: Vec<String>,
    words: Vec<Option<String>>,
    journal: Vec<lucca::session::Noted>,
    drafts: Vec<lucca::session::Draft>,
    reasons: Vec<lucca::session::Given>,
    stamps: Vec<lucca::store::Stamp>,
    head: [String; 4],
}

fn all(stored: Stored) -> All {
    let words = (1..40).map(|id| stored.texts.words(TextId(id)).map(str::to_owned)).collect();
    let head = [stored.identity, stored.title, stored.setup, stored.header];
    All {
        lines: stored.lines,
        words,
        journal: stored.journal,
        drafts: stored.drafts,
        reasons: stored.reasons,
        stamps: stored.stamps,
        head,
    }
}

/// A library with one exercise that has everything: reasons, words, a journal, a half-written form.
fn furnished(name: &str) -> PathBuf {
    let path = fresh(name).join("exercises.lucca");
    let library = Library::open(&path).unwrap();
    let scenario = lantern();
    let opening = lucca::session::Opening::new(scenario, [7; 32], lucca::engine::Seed::from_number(4));
    let play = lucca::engine::Play::new(scenario, opening.seed, lucca::session::Log::new(opening));
    let seats = scenario.nation_ids().map(|_| lucca::doctrine::by_name("cooperative").unwrap()).collect();
    let line = library
        .begin(lucca::store::NewExercise {
            title: "A night",
            header: &lucca::session::header(scenario),
            setup: "{\"seat\":\"ARDEL\"}",
        })
        .unwrap();
    let mut kept = lucca::session::SavedExercise::new(
        lucca::session::Exercise::new(play, seats),
        None,
        Some(Box::new(line)),
    );
    while kept.step().unwrap() {}
    kept.draft("terminal", Some("[\"2\",\"half a sentence\"]".to_owned()));
    kept.save().unwrap();
    let by = || Author { role: Role::Evaluator, name: "R. Ossian".to_owned() };
    for words in ["The first note.", "The second note.", "The third note."] {
        library.annotate(1, 1, Entry::Note { by: by(), event: Some(20), words: words.to_owned() }).unwrap();
    }
    path
}

fn look(path: &Path) -> Result<Stored, Vec<lucca::diag::Diagnostic>> {
    Library::read(path).map_err(|fault| vec![fault])?.load(1, 1, framework())
}

fn copied(from: &Path, name: &str) -> PathBuf {
    let folder = fresh(name);
    copy(from.parent().unwrap(), &folder);
    folder.join("exercises.lucca")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(|_| ()).unwrap()
        }
    }
}

#[test]
fn rows_changed_by_hand_are_named_with_the_last_good_event() {
    let path = furnished("by-hand");
    let whole = look(&path).unwrap();
    assert!(whole.faults.is_empty(), "{:?}", whole.faults);
    let last = whole.good;
    let middle = last / 2;
    // What is done to the file, the code of the fault, and the last good event.
    let cases: Vec<(String, &str, Option<u32>)> = vec![
        (format!("DELETE FROM event WHERE seq = {middle}"), "store-gap", Some(middle - 1)),
        (format!("DELETE FROM event WHERE seq > {middle}"), "store-short", Some(middle)),
        (format!("DELETE FROM event WHERE seq = {last}"), "store-short", Some(last - 1)),
        (
            format!("UPDATE event SET hash = zeroblob(32) WHERE seq = {middle}"),
            "store-link",
            Some(middle - 1),
        ),
        (format!("UPDATE event SET line = line || ' ' WHERE seq = {middle}"), "store-link", Some(middle - 1)),
        (format!("UPDATE event SET seq = 100000 WHERE seq = {last}"), "store-gap", Some(last - 1)),
        ("DELETE FROM event".to_owned(), "store-short", Some(0)),
        ("UPDATE header SET line = replace(line, 'Ardel', 'Ordel')".to_owned(), "store-header", None),
        ("UPDATE text SET hash = 'x\"y' WHERE id = 1".to_owned(), "store-words", None),
        ("UPDATE text SET id = 'not a number' WHERE id = 2".to_owned(), "store-words", None),
        ("UPDATE journal SET hash = x'00' WHERE number = 1".to_owned(), "store-disk", None),
        ("UPDATE draft SET branch = 3".to_owned(), "store-draft", None),
        ("DELETE FROM draft".to_owned(), "store-draft", None),
        ("UPDATE draft SET at = 'yesterday'".to_owned(), "store-disk", None),
        ("UPDATE exercise SET setup = '{}'".to_owned(), "store-exercise", None),
        ("UPDATE exercise SET title = 'Another night'".to_owned(), "store-exercise", None),
        ("UPDATE branch SET events = 3".to_owned(), "store-summary", None),
        ("UPDATE branch SET touched = 3".to_owned(), "store-summary", None),
        ("UPDATE batch SET at = at + 1000 WHERE first = 1".to_owned(), "store-stamp", None),
        ("DELETE FROM batch WHERE first = 1".to_owned(), "store-stamp", None),
        ("UPDATE reason SET words = 'because'".to_owned(), "store-stamp", None),
        ("DELETE FROM reason".to_owned(), "store-stamp", None),
        ("UPDATE draft SET body = '[\"2\",\"another sentence\"]'".to_owned(), "store-draft", None),
        (
            "UPDATE journal SET entry = replace(entry, 'second', 'other') WHERE number = 2".to_owned(),
            "store-journal",
            None,
        ),
        ("DELETE FROM journal WHERE number = 3".to_owned(), "store-journal", None),
        ("DELETE FROM journal".to_owned(), "store-journal", None),
        ("UPDATE text SET words = 'Something else.' WHERE id = 1".to_owned(), "store-words", None),
        ("DELETE FROM text WHERE id = 1".to_owned(), "store-words", None),
    ];
    let mut named = 0;
    for (at, (sql, code, good)) in cases.iter().enumerate() {
        let copy = copied(&path, &format!("by-hand-{at}"));
        rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let faults = match look(&copy) {
            Ok(stored) => {
                assert!(good.is_none_or(|good| stored.good == good), "{sql}: good up to {}", stored.good);
                stored.faults
            }
            Err(faults) => faults,
        };
        assert!(faults.iter().any(|fault| fault.code == *code), "{sql}: {faults:?}");
        if let Some(good) = good.filter(|good| *good > 0) {
            let words = faults.iter().map(ToString::to_string).collect::<String>();
            assert!(
                words.contains(&format!("last good event is {good}"))
                    && words.contains(&format!("fork 1 --at {good}")),
                "{words}"
            );
            // Nobody goes on from there as if nothing had happened; a new line can leave before it.
            let library = Library::open(&copy).unwrap();
            assert!(library.hold(1, 1, framework()).is_err());
            let (branch, cut) = library.fork(1, 1, good, true, framework()).unwrap();
            let held = library.hold(1, branch, framework()).unwrap();
            assert!(cut <= good && held.stored.good == cut + 1);
        }
        named += 1;
    }
    assert!(named > 18);
}

/// What is damaged beside the log takes nothing else with it: the events are good, other words and other
/// entries are there.
#[test]
fn one_damaged_thing_takes_no_other_with_it() {
    let path = furnished("one-thing");
    let whole = look(&path).unwrap();
    let words = |stored: &Stored| (1..40).filter(|id| stored.texts.words(TextId(*id)).is_some()).count();
    let notes = |stored: &Stored| stored.journal.len();
    for (at, (sql, lost_words, lost_notes)) in [
        ("UPDATE text SET words = 'Something else.' WHERE id = 1", 1, 0),
        ("DELETE FROM text WHERE id = 2", 1, 0),
        ("UPDATE journal SET entry = replace(entry, 'second', 'other') WHERE number = 2", 0, 1),
        ("DELETE FROM journal WHERE number = 2", 0, 1),
        ("UPDATE exercise SET setup = '{\"seat\":\"ISMERE\"}'", 0, 0),
        ("UPDATE batch SET at = 0 WHERE first > 20", 0, 0),
    ]
    .into_iter()
    .enumerate()
    {
        let copy = copied(&path, &format!("one-thing-{at}"));
        rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let stored = look(&copy).unwrap();
        assert!(stored.whole() && !stored.faults.is_empty(), "{sql}: {:?}", stored.faults);
        assert_eq!((stored.good, stored.digest.as_str()), (whole.good, whole.digest.as_str()), "{sql}");
        assert_eq!(
            (words(&stored) + lost_words, notes(&stored) + lost_notes),
            (words(&whole), notes(&whole)),
            "{sql}"
        );
        // It is played on, noted on, exported and taken in.
        let library = Library::open(&copy).unwrap();
        let by = Author { role: Role::Facilitator, name: String::new() };
        let number = library
            .annotate(1, 1, Entry::Note { by, event: None, words: "After the damage.".to_owned() })
            .unwrap();
        assert_eq!(number, 4, "{sql}");
        assert!(look(&copy).unwrap().journal.iter().any(|noted| noted.number == 4), "{sql}");
        assert!(library.hold(1, 1, framework()).is_ok(), "{sql}");
        let (text, _) = library.export(1, framework()).unwrap();
        let other = Library::open(&copy.with_file_name("other.lucca")).unwrap();
        // Who played what is part of where the chain begins: changed, it cannot be proved elsewhere.
        assert_eq!(other.import("x", text.as_bytes(), framework()).is_ok(), !sql.contains("setup"), "{sql}");
    }
}

#[test]
fn heads_that_are_lost_or_damaged_are_named() {
    let path = furnished("heads");
    let heads = path.with_file_name("exercises.lucca.heads");
    let identity = look(&path).unwrap().identity;
    let file = heads.join(format!("{identity}.head"));
    let good = fs::read(&file).unwrap();
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 4;
        fs::write(&file, &bytes).unwrap();
        assert!(look(&path).unwrap().faults.iter().any(|fault| fault.code == "store-head"), "byte {at}");
    }
    fs::remove_file(&file).unwrap();
    let stored = look(&path).unwrap();
    assert!(
        stored.whole() && stored.faults.iter().any(|fault| fault.code == "store-head"),
        "{:?}",
        stored.faults
    );
    // The next thing that is kept writes it anew.
    fs::write(&file, &good).unwrap();
    fs::remove_file(heads.join(format!("{identity}.notes"))).unwrap();
    let faults = look(&path).unwrap().faults;
    assert!(faults.len() == 1 && faults[0].code == "store-head", "{faults:?}");
}

/// Any byte of the file may flip: then it is the same to whoever reads it, or the fault has a name.
#[test]
fn a_flipped_bit_is_harmless_or_named() {
    let path = furnished("flips");
    let want = all(look(&path).unwrap());
    let bytes = fs::read(&path).unwrap();
    let count = if std::env::var_os("LUCCA_SOAK").is_some() { 20_000 } else { 500 };
    let target = copied(&path, "flips-copy");
    let (mut same, mut named, mut random) = (0, 0, 0x9e37_79b9_7f4a_7c15_u64);
    for _ in 0..count {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (at, bit) = ((random >> 20) as usize % bytes.len(), (random >> 11) as u8 % 8);
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        for beside in ["-wal", "-shm"] {
            let _ = fs::remove_file(target.with_file_name(format!("exercises.lucca{beside}")));
        }
        fs::write(&target, &flipped).unwrap();
        match look(&target) {
            Ok(stored) if stored.faults.is_empty() => {
                assert!(all(stored) == want, "byte {at} bit {bit} was accepted in silence");
                same += 1;
            }
            Ok(_) | Err(_) => named += 1,
        }
    }
    println!("flipped bits: {same} harmless, {named} named");
    assert!(named > count / 3, "{named} of {count} named");
}

/// A library that is gone while its heads are there is not begun anew as if nothing had been.
#[test]
fn a_library_that_lost_its_exercises_says_so() {
    let path = furnished("lost");
    fs::remove_file(&path).unwrap();
    let fault = Library::open(&path).err().unwrap();
    assert!(fault.code == "store-lost" && fault.message.contains("1 exercise"), "{fault}");
    let path = furnished("lost-rows");
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch(
            "PRAGMA foreign_keys = OFF; DELETE FROM exercise; DELETE FROM branch; DELETE FROM event;",
        )
        .unwrap();
    let library = Library::open(&path).unwrap();
    let list = library.list().unwrap();
    assert!(list.is_empty());
    let lost = library.lost(&list);
    assert!(
        lost.len() == 1 && lost[0].severity == Severity::Error && lost[0].code == "store-lost",
        "{lost:?}"
    );
}

/// Whoever cuts the write-ahead log of a killed program: SQLite opens nearly every one of them without a
/// word; we say what is missing.
#[test]
fn a_cut_write_ahead_log_is_named() {
    let folder = fresh("cut");
    let path = folder.join("exercises.lucca");
    let library = Library::open(&path).unwrap();
    let (mut kept, _) = begin(&library, lantern(), 3);
    let before = fs::read(folder.join("exercises.lucca-wal")).unwrap().len();
    while kept.step().unwrap() {}
    // As a power cut leaves it: nobody has closed anything.
    let wal = fs::read(folder.join("exercises.lucca-wal")).unwrap();
    let good = kept.play.observer.events.len() as u32;
    let target = fresh("cut-copy");
    let (mut plain, mut named) = (0, 0);
    for cut in 0..50 {
        let length = before + (wal.len() - before) * cut / 50;
        let _ = fs::remove_dir_all(&target);
        copy(&folder, &target);
        let _ = fs::remove_file(target.join("exercises.lucca-shm"));
        fs::write(target.join("exercises.lucca-wal"), &wal[..length]).unwrap();
        let copy = target.join("exercises.lucca");
        let rows: rusqlite::Result<u32> =
            rusqlite::Connection::open(&copy)
                .unwrap()
                .query_row("SELECT count(*) FROM event", [], |row| row.get(0));
        plain += u32::from(rows.is_ok());
        match look(&copy) {
            Ok(stored) => {
                assert!(stored.good < good);
                let words = stored.faults.iter().map(ToString::to_string).collect::<String>();
                assert!(
                    stored.faults.iter().any(|fault| fault.code == "store-short")
                        && words.contains(&format!("last good event is {}", stored.good)),
                    "{words}"
                );
            }
            Err(faults) => assert!(!faults.is_empty()),
        }
        assert!(Library::open(&copy).unwrap().hold(1, 1, framework()).is_err());
        named += 1;
    }
    println!("cut write-ahead logs: a plain open accepts {plain} of 50, {named} are named");
    assert_eq!((plain > 40, named), (true, 50));
}
