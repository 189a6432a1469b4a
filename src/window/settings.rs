//! Settings on disk, in the user's folder for settings.

use crate::store::replace;
use crate::ui::Settings;
use std::path::{Path, PathBuf};

/// Where settings and crash notes lie, and what was wrong with them.
#[derive(Clone, Debug)]
pub struct Folder {
    path: Option<PathBuf>,
    pub trouble: Option<String>,
}

impl Folder {
    /// Returns the usual folder; `LUCCA_SETTINGS` names another.
    pub fn usual() -> Self {
        let named = std::env::var_os("LUCCA_SETTINGS").map(PathBuf::from);
        let usual = || {
            directories::ProjectDirs::from("", "", "lucca").map(|folders| folders.config_dir().to_path_buf())
        };
        Self { path: named.or_else(usual), trouble: None }
    }

    pub fn at(path: &Path) -> Self {
        Self { path: Some(path.to_path_buf()), trouble: None }
    }

    fn file(&self) -> Option<PathBuf> {
        self.path.as_ref().map(|folder| folder.join("settings.json"))
    }

    /// Returns the settings, and whether there were any; a file that cannot be read is left alone and told
    /// of.
    pub fn read(&mut self) -> Option<Settings> {
        let file = self.file()?;
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => {
                self.trouble = Some(format!("{}: {error}", file.display()));
                return None;
            }
        };
        match serde_json::from_str::<Settings>(&text) {
            Ok(settings) => Some(settings.sane()),
            Err(error) => {
                self.trouble = Some(format!("{}: {error}", file.display()));
                None
            }
        }
    }

    /// Writes the settings; what stands in the way is told, and nothing else happens.
    pub fn write(&mut self, settings: &Settings) {
        let Some(file) = self.file() else { return };
        let text = serde_json::to_string_pretty(settings).unwrap_or_default();
        let folder = file.parent().unwrap_or(Path::new("."));
        let written = std::fs::create_dir_all(folder).and_then(|()| replace(&file, text.as_bytes(), false));
        self.trouble = written.err().map(|error| format!("{}: {error}", file.display()));
    }
}
