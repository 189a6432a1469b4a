//! One window: home, library, set-up and the exercise under way. Takes wishes from the panels, puts them to
//! the table and the store, and makes the scenes the panels read. Knows no Bevy: whoever shows a window
//! calls [`Table::show`] once for each frame.

mod apply;
mod house;
mod projector;
mod settings;

pub use crate::session::Start;
pub use projector::{listen, public};
pub use settings::Folder;

use crate::engine::Phase;
use crate::framework::Framework;
use crate::scenario::{NationId, TextId};
use crate::store::Library;
use crate::table::scene::{ControlScene, DebriefScene, House, RoomScene, Waiting};
use crate::table::{Beside, Sitting};
use crate::ui::screens::{console, curtain, debrief, house_ui, over_ui, resolution, review, table};
use crate::ui::widgets::Cx;
use crate::ui::{Intent, Screen, State, theme};
use egui::Ui;
use house::Shelf;
use projector::Projector;
use std::path::PathBuf;

/// Everything the window stands for.
pub struct Table {
    pub framework: &'static Framework,
    pub state: State,
    pub folder: Folder,
    shelf: Shelf,
    library: Option<Library>,
    place: PathBuf,
    trouble: Option<String>,
    list: Vec<Waiting>,
    pub sitting: Option<Sitting>,
    room: Option<RoomScene>,
    projector: Option<Projector>,
    /// Whether the window is to be closed.
    pub quits: bool,
    /// Whether theme, size or motion have changed since they were last dressed.
    pub undressed: bool,
    /// Whether something changed that is to be shown at once.
    pub changed: bool,
    /// Where an exercise goes that is not kept: nowhere.
    pub unkept: bool,
}

impl Table {
    /// Draws the window and does what was wished. Returns whether a map lies in it, and so is to be drawn.
    pub fn show(&mut self, ui: &mut Ui) -> bool {
        let now = ui.input(|input| input.time);
        if self.undressed {
            theme::dress(ui.ctx(), self.state.settings.dark(), self.state.settings.motion);
            self.undressed = false;
            // The root was made in the old dress.
            ui.set_style(ui.ctx().global_style());
        }
        self.clock(now);
        let mut out = Vec::new();
        let cx = Cx {
            t: self.state.settings.language,
            c: theme::palette(self.state.settings.dark()),
            motion: self.state.settings.motion,
            framework: self.framework,
        };
        self.room = self.sitting.as_ref().map(Sitting::room);
        if let Some(room) = &mut self.room {
            room.projector = self.projector.as_mut().is_some_and(Projector::runs);
            if let Some(sitting) = &self.sitting {
                room.title = sitting.scenario.file.title.get(cx.tag()).to_owned();
            }
            if !self.state.settings.clock {
                room.left = None;
            }
        }
        let shows_map = if self.state.screen == Screen::Play && self.sitting.is_some() {
            self.play_ui(ui, &cx, &mut out)
        } else {
            let place = self.place.display().to_string();
            let house = House {
                framework: self.framework,
                shelf: self.shelf.all(),
                library: &self.list,
                place: &place,
                trouble: self.trouble.as_deref().or(self.folder.trouble.as_deref()),
                open: self.room.as_ref(),
                version: env!("CARGO_PKG_VERSION"),
            };
            house_ui(ui, &cx, &house, &mut self.state, &mut out);
            false
        };
        over_ui(ui, &cx, &mut self.state, &mut out);
        if !out.is_empty() {
            // What was wished is done now, and seen in the next frame.
            self.changed = true;
            ui.ctx().request_repaint();
        }
        for intent in out {
            self.apply(intent, now);
        }
        if let Some(sitting) = &mut self.sitting {
            sitting.keep_forms(&self.state.seats, &self.state.console);
        }
        self.project();
        shows_map
    }

    /// Lets time pass: what runs out, runs out.
    fn clock(&mut self, now: f64) {
        let Some(sitting) = &mut self.sitting else { return };
        if sitting.time_is_up() && sitting.phase() != Phase::Ended {
            let phase = sitting.phase();
            if phase == Phase::Review {
                return;
            }
            let done = sitting.run_out();
            if sitting.phase() != phase {
                self.after_step(now);
                let words = self.state.settings.language.say("time-is-up");
                self.state.notice(crate::ui::NoticeKind::Refused, words, now);
            }
            if let Err(fault) = done {
                self.state.notice(crate::ui::NoticeKind::Fault, fault.to_string(), now);
            }
        }
    }

    /// Returns whether a clock is shown that has to move every second.
    pub fn ticks(&self) -> bool {
        self.state.settings.clock
            && self.state.screen == Screen::Play
            && self.sitting.as_ref().is_some_and(Sitting::ticks)
    }

    /// Returns whether a clock runs at all, shown or not.
    pub fn runs(&self) -> bool {
        self.sitting.as_ref().is_some_and(Sitting::ticks)
    }

    /// Draws the stage the exercise is in.
    fn play_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Intent>) -> bool {
        let (Some(sitting), Some(room)) = (&self.sitting, &self.room) else { return false };
        let phase = sitting.phase();
        let texts = &sitting.kept.texts;
        let typed = |text: TextId| texts.words(text).map(str::to_owned);
        let reasons = sitting.kept.reasons();
        let reason = |nation: NationId, cause: u32| reasons.of(nation, cause).map(str::to_owned);
        if let (Phase::Ended, Some(over)) = (phase, &sitting.over) {
            let watch = &sitting.kept.play.observer;
            let scene = DebriefScene {
                framework: sitting.framework,
                scenario: sitting.scenario,
                land: sitting.land,
                room,
                sheet: &over.sheet,
                lines: &over.lines,
                plain: &over.plain,
                occasions: &over.occasions,
                own_words: sitting.own_words(),
                acts: &over.acts,
                breaches: &over.breaches,
                messages: &watch.judged.messages,
                truth: sitting
                    .scenario
                    .file
                    .variants
                    .get(usize::from(sitting.kept.play.position().variant))
                    .map_or("", |variant| variant.truth.get(cx.tag())),
                log: &watch.transcript.entries,
                typed: &typed,
                reason: &reason,
                curves: &over.curves,
                digest: &over.digest,
                turns_begun: sitting.turns_begun(),
                journal: &sitting.journal,
            };
            debrief::debrief_ui(ui, cx, &scene, &mut self.state, out);
            return self.state.debrief.page == crate::ui::Page::Timeline;
        }
        let at_table = sitting.at_table();
        if sitting.console && sitting.seeing.is_none() {
            let scene = ControlScene {
                framework: sitting.framework,
                scenario: sitting.scenario,
                room,
                typed: &typed,
                reason: &reason,
                injects: sitting.injects(),
                seats: sitting.seat_rows(),
                log: &sitting.kept.play.observer.transcript.entries,
                rulings: sitting.rulings(),
                own_words: sitting.own_words(),
                turns_begun: sitting.turns_begun(),
                journal: &sitting.journal,
            };
            console::console_ui(ui, cx, &scene, &mut self.state, out);
            return false;
        }
        let Some(seat) = sitting.seeing.or(at_table) else {
            let names = |nation: NationId| {
                let full = sitting.scenario.file.nations[nation.at()].name.get(cx.tag());
                (full.to_owned(), sitting.scenario.short_name(nation, cx.tag()).to_owned())
            };
            curtain::curtain_ui(ui, cx, &names, room, sitting.next(), out);
            return false;
        };
        let reviews = phase == Phase::Review && sitting.seeing.is_none();
        let findings = if reviews { sitting.findings(seat) } else { Vec::new() };
        let referred = sitting.referred_by(seat);
        let counsel = |act: &crate::counsel::Act| sitting.counsel(seat, act);
        let beside = Beside { typed: &typed, findings: &findings, referred: &referred, counsel: &counsel };
        let scene = sitting.scene(seat, room, cx.t, &beside);
        if reviews {
            let from = self.state.seats.get(&seat).map_or(0, |forms| forms.told as usize);
            if sitting.stands.told.contains(&seat.0) {
                review::review_ui(ui, cx, &scene, out);
                return false;
            }
            resolution::resolution_ui(ui, cx, &scene, &mut self.state, from, out);
            return true;
        }
        table::table_ui(ui, cx, &scene, &mut self.state, out);
        true
    }

    /// Sends everybody's view to the projector, where one runs.
    fn project(&mut self) {
        let Some(projector) = &mut self.projector else { return };
        let Some(sitting) = &self.sitting else {
            self.projector = None;
            return;
        };
        let left = self.room.as_ref().and_then(|room| room.left);
        let fits = projector.send(&public(sitting, &self.state.settings, left));
        if !fits {
            self.projector = None;
        }
    }

    /// Returns the arguments with which another window goes on where this one stands.
    pub fn again(&self) -> Vec<String> {
        let key = self.sitting.as_ref().and_then(|sitting| sitting.key);
        key.map_or_else(Vec::new, |(exercise, line)| {
            vec![
                "resume".into(),
                exercise.to_string(),
                "--line".into(),
                line.to_string(),
                "--store".into(),
                self.place.display().to_string(),
            ]
        })
    }

    /// Lets go of the library: what was handed over is on disk.
    pub fn close(&mut self) {
        self.library = None;
    }

    /// Returns where exercises are kept.
    pub fn place(&self) -> &std::path::Path {
        &self.place
    }
}
