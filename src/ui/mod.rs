//! Panels and screens as plain functions over [`egui::Ui`]: they read a scene and hand back wishes
//! ([`Intent`]); they change nothing but what is half written.
//!
//! Knows views, tellings, counsel, findings, the framework; never a position, a session, a file, a clock or
//! Bevy.

mod intent;
pub mod lettering;
pub mod map;
pub mod panels;
pub mod screens;
mod settings;
pub mod theme;
pub mod transcript;
pub mod widgets;
pub mod words;

pub use intent::{Form, Intent};
pub use settings::{Settings, Theme};

use crate::scenario::NationId;
use crate::table::forms::{ConsoleForms, SeatForms, SetupForm};
use crate::ui::map::MapState;
use crate::ui::panels::codex::Shelf;
use std::collections::BTreeMap;

/// What the window shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    #[default]
    Home,
    Scenarios,
    Setup,
    /// The exercise under way, whatever stage it is in.
    Play,
    Debrief,
    Learn,
    Settings,
}

/// Everything the window remembers between frames. What is half written is kept with the exercise by whoever
/// runs it.
#[derive(Default)]
pub struct State {
    pub screen: Screen,
    /// Screens to go back to.
    pub trail: Vec<Screen>,
    pub settings: Settings,
    pub setup: SetupForm,
    pub seats: BTreeMap<NationId, SeatForms>,
    /// What the facilitator lays open while seeing as another: none of it is that delegation's.
    pub watching: SeatForms,
    pub console: ConsoleForms,
    pub peek: Option<String>,
    pub map: MapState,
    pub learn: Learn,
    pub debrief: Debrief,
    pub notices: Vec<Notice>,
    pub telling: Telling,
    /// A question that has to be answered before anything else.
    pub ask: Option<Ask>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Leave an exercise that is not kept.
    Leave,
    Rewind(u8),
    Endex,
}

/// A notice at the edge of the window; it never takes the focus.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub words: String,
    pub kind: NoticeKind,
    /// Seconds of the window's clock when it goes by itself; `None`: when it is closed.
    pub until: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Done,
    Refused,
    Fault,
}

/// Where the codex is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learn {
    pub shelf: Shelf,
    pub search: String,
    pub open: Option<String>,
}

/// Where the debrief is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Debrief {
    pub page: Page,
    pub nation: Option<NationId>,
    /// Cell of the matrix that is laid open: State and norm.
    pub cell: Option<(u8, u8)>,
    /// Event up to which the map shows; `None`: the end.
    pub scrub: Option<u32>,
    pub note: String,
    pub act: Option<usize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Head,
    Norms,
    Law,
    Channels,
    Outcome,
    Timeline,
    Story,
    Questions,
}

/// The telling of a turn on the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Telling {
    /// Which beat is shown, and since when by the window's clock.
    pub beat: usize,
    pub since: Option<f64>,
    /// Whether it waits for a press between beats.
    pub held: bool,
}

impl State {
    /// Goes to a screen; going back leads here again.
    pub fn go(&mut self, screen: Screen) {
        if self.screen != screen {
            self.trail.retain(|before| *before != screen);
            self.trail.push(self.screen);
            self.screen = screen;
        }
    }

    pub fn back(&mut self) {
        self.screen = self.trail.pop().unwrap_or_default();
    }

    /// Says something at the edge of the window; `now` by the window's clock.
    pub fn notice(&mut self, kind: NoticeKind, words: String, now: f64) {
        self.notices.retain(|notice| notice.words != words);
        let until = (kind != NoticeKind::Fault).then_some(now + 4.0);
        self.notices.push(Notice { words, kind, until });
        let over = self.notices.len().saturating_sub(4);
        self.notices.drain(..over);
    }
}
