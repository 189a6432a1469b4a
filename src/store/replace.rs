//! Files that are written whole or not at all: beside the old one, then in its place.

use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file anew. A reader finds the old one or the new one, and never a half. `synced`: it is on disk
/// when this returns, and so is its name.
///
/// # Errors
/// The folder is missing or cannot be written; the old file then stands as it was.
pub fn replace(path: &Path, bytes: &[u8], synced: bool) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // What is half written says of which file it is.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut beside = tempfile::Builder::new().prefix(&format!("{name}.writing-")).tempfile_in(folder)?;
    beside.write_all(bytes)?;
    if synced {
        beside.as_file().sync_all()?;
    }
    beside.persist(path).map_err(|error| error.error)?;
    if synced { super::heads::sync_folder(folder) } else { Ok(()) }
}
