//! A disk after a power cut: what was synced, and some of what was not.

use super::*;

/// A disk after a power cut: what was synced, and some of what was not.
#[derive(Clone, Default)]
pub struct Disk {
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Disk {
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        for path in all_files(folder) {
            let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            disk.files.insert(name, fs::read(path).unwrap());
        }
        disk
    }

    pub fn apply(&mut self, call: &Call) {
        match call {
            Call::Made(path) => {
                self.files.entry(path.clone()).or_default();
            }
            Call::Wrote(path, at, bytes) => {
                let (file, at) = (self.files.entry(path.clone()).or_default(), *at as usize);
                file.resize(file.len().max(at + bytes.len()), 0);
                file[at..at + bytes.len()].copy_from_slice(bytes);
            }
            Call::Cut(path, length) => {
                self.files.entry(path.clone()).or_default().resize(*length as usize, 0)
            }
            Call::Renamed(from, to) => {
                if let Some(file) = self.files.remove(from) {
                    self.files.insert(to.clone(), file);
                }
            }
            Call::Removed(path) => {
                self.files.remove(path);
            }
            Call::Synced(_) | Call::Said(_) => {}
        }
    }

    pub fn write(&self, folder: &Path) {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder.join("exercises.lucca.heads")).unwrap();
        for (name, bytes) in &self.files {
            // Shared memory is of the running system and gone with it.
            if !name.ends_with("-shm") {
                fs::write(folder.join(name), bytes).unwrap();
            }
        }
    }
}

pub fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(all_files(&path)) } else { found.push(path) }
    }
    found
}

/// What concerns a call's durability: the file it changes, or the folder for a name.
pub fn synced_by(call: &Call) -> Option<String> {
    match call {
        Call::Wrote(path, ..) | Call::Cut(path, _) => Some(path.clone()),
        Call::Made(path) | Call::Renamed(_, path) | Call::Removed(path) => Some(
            Path::new(path).parent().map_or_else(String::new, |parent| parent.to_string_lossy().into_owned()),
        ),
        Call::Synced(_) | Call::Said(_) => None,
    }
}
