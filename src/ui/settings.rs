//! Settings of the window, remembered between starts.

use crate::text::Language;
use serde::{Deserialize, Serialize};

/// What a person has set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub language: Language,
    pub theme: Theme,
    /// Size of everything, in percent: 80–200.
    pub scale: u16,
    /// Whether things move.
    pub motion: bool,
    /// Whether the clock of a phase is shown; it runs all the same.
    pub clock: bool,
    pub full_screen: bool,
    /// Size of the window, in points.
    pub window: (u32, u32),
    /// Whether the guided first exercise has been offered.
    pub welcomed: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::En,
            theme: Theme::Dark,
            scale: 100,
            motion: true,
            clock: true,
            full_screen: false,
            window: (1280, 800),
            welcomed: false,
        }
    }
}

impl Settings {
    /// Returns the settings with every number within its range.
    #[must_use]
    pub fn sane(mut self) -> Self {
        self.scale = self.scale.clamp(80, 200);
        self.window = (self.window.0.clamp(640, 7680), self.window.1.clamp(480, 4320));
        self
    }

    pub fn dark(&self) -> bool {
        self.theme == Theme::Dark
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    Dark,
    Light,
}
