//! Heads: how far each line of an exercise has come, in a small file of its own. It is written after a commit
//! and before its acknowledgement, so a log that is shorter than its head has lost something, however well
//! the database opens.

use crate::store::chain::{Hash, sum};
use crate::store::replace::replace;
use crate::text::{hex, unhex};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// The last acknowledged row of each branch, and of the journal, under 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Heads(pub(super) BTreeMap<u32, (u32, Hash)>);

/// Returns the identities of the exercises that have a head here.
pub(super) fn identities(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.strip_suffix(".head").map(str::to_owned)).collect()
}

/// What the file says.
pub(super) enum Found {
    Heads(Heads),
    /// There is none.
    Missing,
    /// It does not fit its sum.
    Damaged,
}

/// Returns the folder beside a library in which small files lie.
pub(super) fn folder(library: &Path) -> PathBuf {
    let mut name = library.file_name().unwrap_or_default().to_os_string();
    name.push(".heads");
    library.with_file_name(name)
}

/// What a folder knew of an exercise before its rows were read: heads trail the rows, so one that was read
/// first is never ahead of them.
pub(super) struct Known {
    pub log: io::Result<Found>,
    pub journal: io::Result<Found>,
}

impl Known {
    pub(super) fn of(folder: &Path, identity: &str) -> Self {
        Self { log: read(folder, identity, "head"), journal: read(folder, identity, "notes") }
    }
}

/// Lets one program at a time change the heads of an exercise; where the system knows no locks, none.
pub(super) fn alone(folder: &Path, identity: &str) -> io::Result<File> {
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(format!("{identity}.heads.lock")))?;
    match file.lock() {
        Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error),
        _ => Ok(file),
    }
}

pub(super) fn read(folder: &Path, identity: &str, part: &str) -> io::Result<Found> {
    let text = match fs::read(folder.join(format!("{identity}.{part}"))) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Missing),
        Err(error) => return Err(error),
    };
    Ok(parse(&text).map_or(Found::Damaged, Found::Heads))
}

fn parse(text: &str) -> Option<Heads> {
    let (lines, last) = text.strip_suffix('\n')?.rsplit_once('\n')?;
    if last != format!("sum {}", sum(&[lines])) {
        return None;
    }
    let mut heads = Heads::default();
    for line in lines.lines() {
        let mut words = line.split(' ');
        let (branch, seq, hash) =
            (words.next()?.parse().ok()?, words.next()?.parse().ok()?, unhex(words.next()?)?);
        heads.0.insert(branch, (seq, hash));
    }
    Some(heads)
}

/// Writes the file anew: beside the old one, synced, then in its place.
pub(super) fn write(folder: &Path, identity: &str, part: &str, heads: &Heads) -> io::Result<()> {
    let lines: Vec<String> =
        heads.0.iter().map(|(branch, (seq, hash))| format!("{branch} {seq} {}", hex(hash))).collect();
    let lines = lines.join("\n");
    let text = format!("{lines}\nsum {}\n", sum(&[&lines]));
    replace(&folder.join(format!("{identity}.{part}")), text.as_bytes(), true)
}

/// Makes names in a folder durable, where the system knows such a thing.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
