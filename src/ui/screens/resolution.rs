//! The Resolution: what was done this turn, told on the map beat by beat, as far as this delegation may know.
//! It can be skipped at any moment.

use crate::engine::{Phase, Seen};
use crate::report::{Heard, Weight};
use crate::table::forms::Picked;
use crate::table::scene::{RoomScene, SeatScene};
use crate::ui::map::{self, map_ui};
use crate::ui::panels::{left, top};
use crate::ui::theme::{self, panel_frame};
use crate::ui::transcript::line;
use crate::ui::widgets::{Cx, press, primary, small};
use crate::ui::{Intent, State};
use egui::{Panel, RichText, Ui, vec2};

/// Seconds a beat stands before the next comes by itself.
const BEAT: f64 = 3.2;

/// Returns what is told of a turn: places among what was heard.
pub fn beats(scene: &SeatScene<'_>, from: usize) -> Vec<usize> {
    let heard = scene.desk.heard.iter().enumerate().skip(from);
    let fits = |heard: &Heard| {
        let main = line(scene, heard).is_some_and(|line| line.weight != Weight::Small);
        main && heard.at.turn == scene.view.turn()
            && !matches!(heard.seen, Seen::Sealed { .. } | Seen::TakenBack { .. })
    };
    heard
        .filter(|(_, heard)| matches!(heard.at.phase, Phase::Resolution) && fits(heard))
        .map(|(at, _)| at)
        .collect()
}

/// What on the map a thing told is about.
fn about(seen: &Seen) -> Option<Picked> {
    match seen {
        Seen::Act { by, .. } => Some(Picked::Nation(by.0)),
        Seen::Incident { incident, .. }
        | Seen::Found { about: incident, .. }
        | Seen::Knew { incident, .. } => Some(Picked::Incident(incident.0)),
        Seen::Happened { other: Some(other), .. } => Some(Picked::Nation(other.0)),
        Seen::Happened { about: Some(about), .. } => Some(Picked::Incident(about.0)),
        _ => None,
    }
}

pub fn resolution_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    state: &mut State,
    from: usize,
    out: &mut Vec<Intent>,
) {
    Panel::top("top")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 5)))
        .show(ui, |ui| {
            // The engine stands at the Review already; what is told is the Resolution.
            let told = RoomScene { phase: Phase::Resolution, ..scene.room.clone() };
            top::top_ui(ui, cx, &told, Some(scene), out);
        });
    let beats = beats(scene, from);
    if beats.is_empty() {
        out.push(Intent::Told);
        return;
    }
    let now = ui.input(|input| input.time);
    let since = *state.telling.since.get_or_insert(now);
    let at = state.telling.beat.min(beats.len() - 1);
    let heard = &scene.desk.heard[beats[at]];
    let picked = about(&heard.seen);
    let mut next = false;
    Panel::bottom("telling")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(22, 14)))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(cx.say("telling-title")).text_style(theme::title_style()));
                ui.add_space(10.0);
                small(ui, cx, &cx.with("telling-n", &[("n", (at + 1).into()), ("most", beats.len().into())]));
                let share = if cx.motion && !state.telling.held {
                    ((now - since) / BEAT).clamp(0.0, 1.0) as f32
                } else {
                    1.0
                };
                progress(ui, cx, (at as f32 + share) / beats.len() as f32);
            });
            ui.set_min_height(70.0);
            if let Some(line) = line(scene, heard) {
                left::line_ui(ui, cx, &line);
            }
            ui.horizontal(|ui| {
                next = steps(ui, cx, state, at + 1 == beats.len(), now, out);
            });
        });
    egui::CentralPanel::no_frame().show(ui, |ui| {
        let rect = ui.available_rect_before_wrap();
        map_ui(ui, cx, scene, rect, &mut state.map, picked);
        if let (Some(place), Some(camera)) =
            (picked.and_then(|picked| map::place_of(scene, picked)), state.map.camera)
        {
            let at = camera.to_window(rect, place);
            ui.painter().circle_stroke(at, 30.0, egui::Stroke::new(theme::RULE, cx.c.accent));
        }
    });
    if cx.motion && !state.telling.held && at + 1 < beats.len() {
        if now - since > BEAT {
            next = true;
        }
        ui.ctx().request_repaint();
    }
    if next {
        state.telling.beat = at + 1;
        state.telling.since = Some(now);
    }
}

/// A bar that shows how much has been told.
fn progress(ui: &mut Ui, cx: &Cx<'_>, share: f32) {
    let (rect, _) = ui.allocate_exact_size(
        vec2((ui.available_width() - 20.0).clamp(10.0, 220.0), 8.0),
        egui::Sense::hover(),
    );
    ui.painter().rect_filled(rect.shrink2(vec2(0.0, 3.0)), 1.0, cx.c.sunken);
    let done = egui::Rect::from_min_size(rect.min, vec2(rect.width() * share, 8.0)).shrink2(vec2(0.0, 3.0));
    ui.painter().rect_filled(done, 1.0, cx.c.accent);
}

/// What leads on. Returns whether the next is to be told.
fn steps(ui: &mut Ui, cx: &Cx<'_>, state: &mut State, last: bool, now: f64, out: &mut Vec<Intent>) -> bool {
    let mut next = false;
    if !last {
        next = primary(ui, cx, &cx.say("next"));
        let id = if state.telling.held || !cx.motion { "telling-run" } else { "telling-hold" };
        if cx.motion && press(ui, &cx.say(id)) {
            state.telling.held = !state.telling.held;
            state.telling.since = Some(now);
        }
    }
    if last && primary(ui, cx, &cx.say("to-recap")) || !last && press(ui, &cx.say("skip-telling")) {
        out.push(Intent::Told);
    }
    next
}
