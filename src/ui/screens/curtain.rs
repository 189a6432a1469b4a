//! The curtain between two delegations at one table: nothing of either is on the screen.

use crate::scenario::NationId;
use crate::table::scene::RoomScene;
use crate::ui::panels::top;
use crate::ui::theme::{self, mark, panel_frame};
use crate::ui::widgets::{Cx, press, press_or, primary, scroll, small, soft, with_mark};
use crate::ui::{Intent, words};
use egui::{Panel, RichText, Ui};

/// Draws the curtain; `names` gives the full and the short name of a State.
pub fn curtain_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    names: &dyn Fn(NationId) -> (String, String),
    room: &RoomScene,
    next: Option<NationId>,
    out: &mut Vec<Intent>,
) {
    Panel::top("top")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 5)))
        .show(ui, |ui| {
            top::top_ui(ui, cx, room, None, out);
        });
    egui::CentralPanel::no_frame().frame(egui::Frame::new().fill(cx.c.ground).inner_margin(24.0)).show(
        ui,
        |ui| {
            let high = ui.available_height();
            scroll(ui, "curtain", |ui| {
                ui.vertical_centered(|ui| {
                    ui.add_space(((high - 380.0) * 0.5).clamp(4.0, 150.0));
                    ui.label(RichText::new(mark::LOCK).size(40.0).color(cx.c.faint));
                    match next {
                        Some(next) => hand_over(ui, cx, &names(next), next, out),
                        None => all_ready(ui, cx, room, out),
                    }
                    ui.add_space(24.0);
                    who_is_ready(ui, cx, names, room, next, out);
                });
            });
        },
    );
}

/// Whose turn at the table it is.
fn hand_over(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (full, short): &(String, String),
    next: NationId,
    out: &mut Vec<Intent>,
) {
    soft(ui, cx, &cx.say("curtain-for"));
    ui.label(RichText::new(full).text_style(theme::display_style()).color(cx.c.accent));
    soft(ui, cx, &cx.say("curtain-words"));
    ui.add_space(14.0);
    if primary(ui, cx, &cx.with("curtain-lift", &[("state", short.into())])) {
        out.push(Intent::Sit(next));
    }
}

/// All are ready: the exercise can go on.
fn all_ready(ui: &mut Ui, cx: &Cx<'_>, room: &RoomScene, out: &mut Vec<Intent>) {
    ui.label(RichText::new(cx.say("curtain-ready")).text_style(theme::title_style()));
    soft(ui, cx, &words::phase(cx.t, room.phase, room.exchange));
    ui.add_space(14.0);
    let why = if room.facilitated {
        Some(cx.say("facilitator-goes-on"))
    } else {
        room.paused.then(|| cx.say("refusal-exercise-paused"))
    };
    let id = if room.phase == crate::engine::Phase::Decision { "carry-out" } else { "go-on" };
    if press_or(ui, cx, &cx.say(id), why.as_deref(), true) {
        out.push(Intent::GoOn);
    }
}

fn who_is_ready(
    ui: &mut Ui,
    cx: &Cx<'_>,
    names: &dyn Fn(NationId) -> (String, String),
    room: &RoomScene,
    next: Option<NationId>,
    out: &mut Vec<Intent>,
) {
    small(ui, cx, &cx.say("at-this-table"));
    for (nation, ready) in &room.sitting {
        let (_, name) = names(*nation);
        let (sign, ink) = if *ready { (mark::DONE, cx.c.good) } else { (mark::CLOCK, cx.c.faint) };
        let state = cx.say(if *ready { "is-ready" } else { "is-not-ready" });
        ui.label(RichText::new(with_mark(sign, &format!("{name} · {state}"))).color(ink));
        if next != Some(*nation) {
            // Whoever was ready comes back; whoever was not yet is handed the table.
            let id = if *ready { "sit-again" } else { "hand-to" };
            if press(ui, &cx.with(id, &[("state", (&name).into())])) {
                out.push(Intent::Sit(*nation));
            }
        }
        ui.add_space(2.0);
    }
}
