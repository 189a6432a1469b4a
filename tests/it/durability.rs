//! Durability: what was acknowledged is on disk, whatever happens next. A child process writes; the parent
//! watches its system calls, kills it, fails its disk, and builds every image a power cut could have left.
//!
//! `LUCCA_SOAK=1` kills a thousand times and looks at longer runs. Without `strace` (Linux only) the tests
//! that need it say so and are passed over; with `LUCCA_CI=1` that is a failure.

mod disk;
mod trace;

use crate::store::{begin, fresh};
use crate::support::{framework, lantern, random_seats};
use disk::*;
use lucca::engine::{Phase, Play, SeatCommand, Submission};
use lucca::scenario::NationId;
use lucca::session::{Author, Denied, Entry, Exercise, Log, Role, SavedExercise};
use lucca::store::{Held, Library};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use trace::*;

fn soak() -> bool {
    std::env::var_os("LUCCA_SOAK").is_some()
}

/// Writes for its parent, and says on standard output what was acknowledged. Not a test of its own.
#[test]
#[ignore = "is started by the others"]
fn child() {
    let Some(path) = std::env::var_os("LUCCA_CHILD").map(PathBuf::from) else { return };
    let count: u32 = std::env::var("LUCCA_COUNT").unwrap().parse().unwrap();
    let library = Library::open(&path).unwrap();
    let fresh = library.list().unwrap().is_empty();
    let mut kept = if fresh {
        begin(&library, lantern(), 11).0
    } else {
        again(library.hold(1, 1, framework()).unwrap_or_else(|faults| panic!("{faults:?}")))
    };
    say("ready 0");
    while kept.play.position().phase != Phase::Decision {
        until_kept(&mut kept, |kept| kept.step().map(|_| ()));
        say(&format!("ack {}", kept.play.observer.events.len()));
    }
    let seat = NationId(0);
    for number in 0..count {
        kept.draft("form", Some(format!("half of {number}")));
        let done = kept.play.view(seat).done();
        until_kept(&mut kept, |kept| {
            let stamp = kept.play.view(seat).stamp();
            kept.submit(seat, &Submission { stamp, command: SeatCommand::Done(!done) })
        });
        say(&format!("ack {} {number}", kept.play.observer.events.len()));
        if number % 16 == 5 {
            let by = Author { role: Role::Evaluator, name: String::new() };
            match kept.note(Entry::Note { by, event: None, words: format!("note {number}") }) {
                Ok(()) => say(&format!("note {number}")),
                Err(fault) => say(&format!("fault {}", fault.code)),
            }
        }
    }
    say("over 0");
    // Nobody closes anything when the power goes.
    std::process::abort();
}

fn until_kept(
    kept: &mut SavedExercise<'_, Log>,
    deed: impl Fn(&mut SavedExercise<'_, Log>) -> Result<(), Denied>,
) {
    let mut result = deed(kept);
    for _ in 0..50 {
        let done = match result {
            Ok(()) => return,
            Err(Denied::NotKept(fault)) => {
                say(&format!("fault {}", fault.code));
                true
            }
            Err(Denied::NotDone(fault)) => {
                say(&format!("fault {}", fault.code));
                false
            }
            Err(Denied::Refused(refusal)) => panic!("{refusal}"),
        };
        result = if done { kept.save() } else { deed(kept) };
    }
    say("gave-up 0");
    std::process::abort();
}

fn say(words: &str) {
    let mut out = std::io::stdout();
    out.write_all(format!("{words}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

fn again(held: Held) -> SavedExercise<'static, Log> {
    let log = held.stored.log.unwrap();
    let mut play = Play::new(lantern(), log.opening.seed, Log::new(log.opening.clone()));
    log.opening.prepare(&mut play);
    SavedExercise::new(
        Exercise::resume(play, random_seats(lantern()), Vec::new(), &[], &log, held.stored.texts),
        Some(held.stored.chain),
        Some(Box::new(held.line)),
    )
}

fn child_command(strace: Option<(&[String], &Path)>, library: &Path, count: u32) -> Command {
    let program = std::env::current_exe().unwrap();
    let mut command = match strace {
        Some((arguments, output)) => {
            let mut command = Command::new("strace");
            command.args(["-f", "-qq", "-y", "-o"]).arg(output).args(arguments).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.args(["--exact", "durability::child", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env("LUCCA_CHILD", library).env("LUCCA_COUNT", count.to_string()).env_remove("RUST_BACKTRACE");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn strace_is_missing() -> bool {
    let there = cfg!(target_os = "linux")
        && Command::new("strace")
            .args(["-qq", "-o", "/dev/null", "true"])
            .status()
            .is_ok_and(|status| status.success());
    assert!(there || std::env::var_os("LUCCA_CI").is_none(), "strace is missing; CI installs it");
    if !there {
        println!("passed over: strace is not installed, or may not trace here");
    }
    !there
}

/// What the child said, by kind, in order.
fn said(output: &str, kind: &str) -> Vec<Vec<u32>> {
    let of = |line: &str| -> Option<Vec<u32>> {
        let mut words =
            line.trim_start_matches(|letter: char| letter == '.' || letter.is_whitespace()).split(' ');
        (words.next()? == kind).then(|| words.filter_map(|word| word.parse().ok()).collect())
    };
    output.lines().filter_map(of).collect()
}

/// Checks that everything acknowledged is there, and that nothing half is.
fn prove(library: &Path, acknowledged: u32, draft: Option<u32>, notes: usize) -> u32 {
    let opened = Library::open(library).unwrap_or_else(|fault| panic!("{fault}"));
    let stored = opened.load(1, 1, framework()).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(stored.faults.is_empty(), "{:?}", stored.faults);
    assert!(
        stored.good >= acknowledged,
        "{} events are there, {acknowledged} were acknowledged",
        stored.good
    );
    assert!(stored.good == 0 || stored.stamps.iter().any(|stamp| stamp.last == stored.good), "half a batch");
    if let Some(number) = draft {
        let body = stored.drafts.iter().find_map(|draft| draft.body.clone()).unwrap_or_default();
        let have: u32 = body.trim_start_matches("half of ").parse().unwrap_or_default();
        assert!(have >= number, "the half-written form is {body:?}, {number} was acknowledged");
    }
    let there = stored.journal.iter().filter(|noted| matches!(noted.entry, Entry::Note { .. })).count();
    assert!(there >= notes, "{there} notes are there, {notes} were acknowledged");
    stored.good
}

#[test]
fn a_killed_program_loses_nothing_it_acknowledged() {
    let kills = if soak() { 1000 } else { 50 };
    let folder = fresh("kills");
    let (mut events, mut random) = (0, 0x2545_f491_4f6c_dd1d_u64);
    for kill in 0..kills {
        // Every tenth begins a new library; the others go on with the one the last kill left.
        let library = folder.join(format!("library-{}", kill / 10)).join("exercises.lucca");
        let before = if library.exists() { prove_list(&library) } else { 0 };
        let mut child = child_command(None, &library, 1_000_000).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut output = String::new();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Half of them are killed while they open or begin.
        if kill % 2 == 0 {
            while !output.contains("ready") && out.read_line(&mut output).unwrap() > 0 {}
        }
        std::thread::sleep(Duration::from_micros((random >> 40) % 60_000));
        child.kill().unwrap();
        child.wait().unwrap();
        out.read_to_string(&mut output).unwrap();
        if !library.exists()
            || Library::read(&library).and_then(|library| library.list()).is_ok_and(|list| list.is_empty())
        {
            assert!(said(&output, "ready").is_empty());
            continue;
        }
        let last = said(&output, "ack").last().cloned().unwrap_or_default();
        let (acknowledged, draft) = (last.first().copied().unwrap_or(before), last.get(1).copied());
        events += prove(&library, acknowledged, draft, 0) - before;
    }
    println!("kills: {kills}, {events} events written between them");
    assert!(events > kills);
}

fn prove_list(library: &Path) -> u32 {
    let list = Library::read(library).unwrap().list().unwrap();
    list.first().and_then(|listed| listed.last()).map_or(0, |branch| branch.events)
}

/// No acknowledgement leaves before the sync of its rows has returned: every one of a thousand.
#[test]
fn no_acknowledgement_leaves_before_its_rows_are_on_disk() {
    if strace_is_missing() {
        return;
    }
    let library = fresh("strace").join("exercises.lucca");
    let (calls, output) = traced(&library, 1000);
    assert_eq!(said(&output, "over").len(), 1, "{output}");
    let (mut dirty, mut fresh): (BTreeMap<String, usize>, Vec<u8>) = (BTreeMap::new(), Vec::new());
    let (mut acknowledged, mut renamed, mut syncs) = (0, 0, 0);
    for (at, call) in calls.iter().enumerate() {
        match call {
            Call::Wrote(path, _, bytes) if !path.ends_with("-shm") && !path.contains(".holder") => {
                dirty.insert(path.clone(), at);
                if path.ends_with("-wal") {
                    fresh.extend(bytes);
                }
            }
            Call::Synced(path) => {
                dirty.remove(path);
                syncs += 1;
                if path == "exercises.lucca.heads" {
                    renamed = 0;
                }
            }
            Call::Renamed(_, to) if to.ends_with(".head") => renamed += 1,
            Call::Said(line) if line.starts_with("ack ") => {
                let event: u32 = line.split(' ').nth(1).unwrap().parse().unwrap();
                assert!(dirty.is_empty(), "{line} left while {dirty:?} was not on disk");
                assert_eq!(renamed, 0, "{line} left while the name of its head was not on disk");
                let row = format!("{{\"n\":{event},\"e\":");
                assert!(
                    fresh.windows(row.len()).any(|part| part == row.as_bytes()),
                    "{line}: its row was never written"
                );
                fresh.clear();
                acknowledged += 1;
            }
            _ => {}
        }
    }
    println!("acknowledgements looked at: {acknowledged}, after {syncs} syncs");
    assert!(acknowledged >= 1000);
}

/// Every image a power cut could leave, prefix by prefix between syncs, with the last write torn: nothing
/// acknowledged is missing from any.
#[test]
fn no_power_cut_takes_what_was_acknowledged() {
    if strace_is_missing() {
        return;
    }
    let recorded = if soak() { 400 } else { 30 };
    let folder = fresh("power");
    let library = folder.join("exercises.lucca");
    // Runs that are killed leave a write-ahead log that is nearly full: the recorded run then carries it over
    // into the database.
    let mut output = String::new();
    loop {
        let frames = fs::metadata(folder.join("exercises.lucca-wal")).map_or(0, |file| file.len() / 4120);
        if frames > 930 {
            break;
        }
        let mut child = child_command(None, &library, 1 + (950 - frames as u32) / 8).spawn().unwrap();
        child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
        child.wait().unwrap();
    }
    let before = said(&output, "ack").last().unwrap()[0];
    let mut certain = Disk::of(&folder);
    let (calls, _) = traced(&library, recorded);
    let image = fresh("power-image");
    let target = image.join("exercises.lucca");
    let (mut pending, mut acknowledged, mut draft, mut notes): (Vec<Call>, u32, Option<u32>, usize) =
        (Vec::new(), before, None, said(&output, "note").len());
    let (mut images, mut torn, mut checkpoints) = (0, 0, 0);
    let mut check = |disk: &Disk, acknowledged: u32, draft: Option<u32>, notes: usize| {
        disk.write(&image);
        prove(&target, acknowledged, draft, notes);
        images += 1;
    };
    for call in &calls {
        match call {
            Call::Said(line) => {
                let numbers: Vec<u32> =
                    line.split(' ').skip(1).filter_map(|word| word.parse().ok()).collect();
                if line.starts_with("ack ") {
                    (acknowledged, draft) = (numbers[0], numbers.get(1).copied().or(draft));
                } else if line.starts_with("note ") {
                    notes += 1;
                }
                // Right after it was said, with nothing that had not been synced.
                check(&certain, acknowledged, draft, notes);
                continue;
            }
            Call::Synced(path) => {
                let (done, left): (Vec<Call>, Vec<Call>) =
                    pending.drain(..).partition(|call| synced_by(call).is_some_and(|of| of == *path));
                done.iter().for_each(|call| certain.apply(call));
                pending = left;
                checkpoints += u32::from(path == "exercises.lucca");
                continue;
            }
            _ => {}
        }
        if synced_by(call).is_some_and(|of| of.ends_with("-shm") || of.contains(".holder")) {
            continue;
        }
        let mut disk = certain.clone();
        pending.iter().for_each(|call| disk.apply(call));
        if let Call::Wrote(path, at, bytes) = call {
            for length in [bytes.len() / 2, 512.min(bytes.len())] {
                let mut half = disk.clone();
                half.apply(&Call::Wrote(path.clone(), *at, bytes[..length].to_vec()));
                check(&half, acknowledged, draft, notes);
                torn += 1;
            }
        }
        disk.apply(call);
        check(&disk, acknowledged, draft, notes);
        // The last write alone, without those before it that were not synced either.
        let mut alone = certain.clone();
        alone.apply(call);
        check(&alone, acknowledged, draft, notes);
        pending.push(call.clone());
    }
    println!(
        "power cuts: {images} images, {torn} torn, {checkpoints} syncs of the database itself, \
         {acknowledged} events acknowledged"
    );
    assert!(
        images > 300 && torn > 100 && checkpoints > 0 && acknowledged > before,
        "{images} {torn} {checkpoints}"
    );
}

/// Full disks, failing disks, failing syncs: said, tried again, and nothing acknowledged is lost.
#[test]
fn a_disk_that_fails_is_told_and_loses_nothing() {
    if strace_is_missing() {
        return;
    }
    let cases: [(&str, &str, bool); 8] = [
        ("fsync,fdatasync:error=EIO:when=40", "store-disk", true),
        ("fsync,fdatasync:error=EIO:when=41..44", "store-disk", true),
        ("fsync,fdatasync:error=EIO:when=42+7", "store-disk", true),
        ("fsync,fdatasync:error=EIO:when=60+", "store-disk", false),
        ("pwrite64:error=ENOSPC:when=90..99", "store-full", true),
        ("pwrite64:error=ENOSPC:when=120+", "store-full", false),
        ("pwrite64:error=EIO:when=100..103", "store-disk", true),
        ("rename,renameat,renameat2:error=EIO:when=20..22", "store-disk", true),
    ];
    for (at, (fault, code, mended)) in cases.iter().enumerate() {
        let library = fresh(&format!("fails-{at}")).join("exercises.lucca");
        let arguments = [
            "-e".to_owned(),
            "trace=fsync,fdatasync,pwrite64,rename,renameat,renameat2".to_owned(),
            "-e".to_owned(),
            format!("inject={fault}"),
        ];
        let mut child =
            child_command(Some((&arguments, Path::new("/dev/null"))), &library, 40).spawn().unwrap();
        let mut output = String::new();
        child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
        child.wait().unwrap();
        let faults: Vec<&str> = output.lines().filter(|line| line.starts_with("fault")).collect();
        assert!(faults.contains(&format!("fault {code}").as_str()), "{fault}: {faults:?}");
        assert_eq!(said(&output, "over").len() == 1, *mended, "{fault}: {faults:?}");
        let last = said(&output, "ack").last().cloned().unwrap_or_default();
        prove(&library, last[0], last.get(1).copied(), said(&output, "note").len());
    }
    println!("failing disks: {} kinds", cases.len());
}

/// A disk that says it has written and has not: nobody can prevent that, but what is missing is named.
#[test]
fn a_disk_that_lies_is_found_out() {
    if strace_is_missing() {
        return;
    }
    let lies = if soak() { 80 } else { 12 };
    let (mut named, mut harmless) = (0, 0);
    for lie in 0..lies {
        let library = fresh(&format!("lies-{lie}")).join("exercises.lucca");
        let inject = format!("inject=pwrite64:retval=4096:when={}", 90 + 3 * lie);
        let arguments = ["-e", "trace=pwrite64", "-e", &inject].map(str::to_owned);
        let mut child =
            child_command(Some((&arguments, Path::new("/dev/null"))), &library, 40).spawn().unwrap();
        let mut output = String::new();
        child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
        child.wait().unwrap();
        let acknowledged = said(&output, "ack").last().unwrap()[0];
        let read = Library::read(&library)
            .map_err(|fault| vec![fault])
            .and_then(|library| library.load(1, 1, framework()));
        match read {
            Ok(stored) if stored.faults.is_empty() => {
                assert!(
                    stored.good >= acknowledged,
                    "{inject}: {} of {acknowledged} in silence",
                    stored.good
                );
                harmless += 1;
            }
            Ok(_) | Err(_) => named += 1,
        }
    }
    println!("lying disks: {named} named, {harmless} harmless");
    assert!(named > 0);
}
