//! Where a library lies, and whether it can lie there.

use crate::diag::Diagnostic;
use crate::store::fault::place;
use std::path::{Path, PathBuf};

const FILE: &str = "exercises.lucca";

/// Returns where exercises are kept unless somebody says otherwise: in the user's data folder.
pub fn usual() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "lucca").map(|folders| folders.data_dir().join(FILE))
}

/// Returns a place where a library could be written, other than this one.
pub fn elsewhere(not: &Path) -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "lucca");
    let state = folders.as_ref().and_then(|folders| folders.state_dir().map(|folder| folder.join(FILE)));
    let here = std::env::current_dir().ok().map(|folder| folder.join(FILE));
    let last = std::env::temp_dir().join("lucca").join(FILE);
    let all = usual().into_iter().chain(state).chain(here).chain([last]);
    all.filter(|path| path != not).find(|path| check(path).is_ok() && writable(path))
}

fn writable(path: &Path) -> bool {
    let Some(folder) = path.parent() else { return false };
    let probe = folder.join(format!(".lucca-{}", std::process::id()));
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&probe, b"")).is_ok();
    let _ = std::fs::remove_file(&probe);
    written
}

/// Refuses folders that lie on another machine: several machines cannot share a write-ahead log.
///
/// # Errors
/// `store-network`, with the kind of the file system.
pub(super) fn check(path: &Path) -> Result<(), Diagnostic> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // A link may lead to a share: what counts is where the folder really is.
    let real = absolute
        .ancestors()
        .find_map(|folder| Some((folder.canonicalize().ok()?, absolute.strip_prefix(folder).ok()?)));
    let real = real.map_or_else(|| absolute.clone(), |(folder, rest)| folder.join(rest));
    let Some(kind) = network(&mounts, &real) else { return Ok(()) };
    Err(Diagnostic::error(
        "store-network",
        place(path),
        format!("this folder lies on another machine ({kind}); exercises kept there could be damaged"),
    )
    .hint(
        "keep them on this machine's own disk with `--store PATH`, and use `lucca exercises export` to \
         send one",
    ))
}

/// Returns the kind of network file system a path lies on, given the system's table of mounts
/// (`/proc/self/mountinfo`; on other systems empty).
pub fn network<'m>(mounts: &'m str, path: &Path) -> Option<&'m str> {
    const KINDS: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ceph",
        "glusterfs",
        "fuse.glusterfs",
        "lustre",
        "fuse.sshfs",
        "fuse.davfs",
        "davfs",
        "fuse.rclone",
        "ncpfs",
        "gfs2",
        "ocfs2",
    ];
    if path.to_string_lossy().starts_with(r"\\") {
        return Some("a network share");
    }
    // The last of the longest mount points holds: a later mount hides an earlier one.
    let mount = |line: &'m str| {
        let (left, right) = line.split_once(" - ")?;
        let point = left
            .split(' ')
            .nth(4)?
            .replace("\\040", " ")
            .replace("\\011", "\t")
            .replace("\\012", "\n")
            .replace("\\134", "\\");
        path.starts_with(&point).then_some((point.len(), right.split(' ').next()?))
    };
    let (_, kind) =
        mounts.lines().filter_map(mount).fold(None, |best: Option<(usize, &str)>, next| match best {
            Some(best) if best.0 > next.0 => Some(best),
            _ => Some(next),
        })?;
    KINDS.contains(&kind).then_some(kind)
}
