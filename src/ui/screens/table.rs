//! The Table: where the time is spent. A map in the middle, what came in at its left, what is decided at its
//! right, the days at its foot.

use crate::table::forms::{Pane, Picked, Right};
use crate::table::scene::SeatScene;
use crate::ui::map::{MapState, Pressed, map_ui};
use crate::ui::panels::{Hand, desk, left, timeline, top};
use crate::ui::theme::{HAIR, mark, panel_frame};
use crate::ui::widgets::Cx;
use crate::ui::{Intent, State};
use egui::{Panel, Stroke, Ui, vec2};

/// In a narrower window one pane is shown at a time.
const NARROW: f32 = 900.0;

pub fn table_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    let seat = scene.seat();
    let watching = scene.room.watching;
    let mut forms = if watching {
        std::mem::take(&mut state.watching)
    } else {
        state.seats.remove(&seat).unwrap_or_default()
    };
    let size = ui.available_size();
    Panel::top("top")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 5)))
        .show(ui, |ui| {
            top::top_ui(ui, cx, scene.room, Some(scene), out);
        });
    let mut hand = Hand { forms: &mut forms, peek: &mut state.peek, out };
    keys(ui, &mut hand);
    if size.x < NARROW {
        narrow(ui, cx, scene, &mut hand, &mut state.map);
    } else {
        wide(ui, cx, scene, &mut hand, &mut state.map, size);
    }
    if watching {
        state.watching = forms;
    } else {
        state.seats.insert(seat, forms);
    }
}

/// Keys of the Table: panes, orders, and closing what is open.
fn keys(ui: &Ui, hand: &mut Hand<'_>) {
    use crate::table::forms::Left;
    use egui::{Key, Modifiers};
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::CTRL, key));
    for (key, left) in [
        (Key::Num1, Left::Briefing),
        (Key::Num2, Left::Inbox),
        (Key::Num3, Left::Evidence),
        (Key::Num4, Left::Pledges),
    ] {
        if pressed(key) {
            hand.forms.left = left;
            hand.forms.pane = Pane::Left;
        }
    }
    if pressed(Key::Num5) {
        hand.forms.pane = Pane::Map;
    }
    if pressed(Key::Num6) {
        hand.forms.right = Right::Desk;
        hand.forms.pane = Pane::Right;
    }
    if pressed(Key::Num7) {
        hand.forms.right = Right::Orders;
        hand.forms.pane = Pane::Right;
    }
    let nothing_open = hand.peek.is_none()
        && ui.memory(|memory| memory.focused().is_none())
        && !egui::Popup::is_any_open(ui.ctx());
    if nothing_open && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        hand.forms.right = Right::Desk;
        hand.forms.back = None;
    }
}

fn wide(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    hand: &mut Hand<'_>,
    map: &mut MapState,
    size: egui::Vec2,
) {
    if size.y > 520.0 {
        let foot = if size.y > 760.0 { 92.0 } else { 76.0 };
        Panel::bottom("timeline")
            .resizable(false)
            .exact_size(foot)
            .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(12, 8)))
            .show(ui, |ui| {
                timeline::timeline_ui(ui, cx, scene, hand);
            });
    }
    let side = (size.x * 0.26).clamp(280.0, 430.0);
    // Each delegation has panels of its own, so that what one typed cannot be brought back by another.
    Panel::left(egui::Id::new(("left", scene.seat().0)))
        .resizable(true)
        .default_size(side)
        .size_range(250.0..=size.x * 0.38)
        .frame(panel_frame(cx.c))
        .show(ui, |ui| {
            left::left_ui(ui, cx, scene, hand);
        });
    Panel::right(egui::Id::new(("right", scene.seat().0)))
        .resizable(true)
        .default_size(side + 14.0)
        .size_range(270.0..=size.x * 0.40)
        .frame(panel_frame(cx.c))
        .show(ui, |ui| {
            desk::right_ui(ui, cx, scene, hand);
        });
    egui::CentralPanel::no_frame().show(ui, |ui| middle(ui, cx, scene, hand, map));
}

/// Keeps the map in the middle, and what is pressed on it tied to the panels.
fn middle(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, map: &mut MapState) {
    let rect = ui.available_rect_before_wrap();
    match map_ui(ui, cx, scene, rect, map, hand.forms.picked) {
        Some(Pressed::Pick(picked)) => {
            hand.forms.picked = Some(picked);
            hand.forms.right = Right::Dossier;
            if let Picked::Incident(_) = picked {
                hand.forms.left = crate::table::forms::Left::Evidence;
            }
            if hand.forms.pane == Pane::Map && ui.ctx().content_rect().width() < NARROW {
                hand.forms.pane = Pane::Right;
            }
        }
        Some(Pressed::Sea) => {
            hand.forms.picked = None;
            if hand.forms.right == Right::Dossier {
                hand.forms.right = Right::Desk;
            }
        }
        None => {}
    }
}

fn narrow(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, map: &mut MapState) {
    Panel::bottom("panes")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(10, 5)))
        .show(ui, |ui| {
            let options = [
                (Pane::Left, mark::BELL, cx.say("pane-in"), 0),
                (Pane::Map, mark::MAP, cx.say("pane-map"), 0),
                (Pane::Right, mark::ORDERS, cx.say("pane-out"), 0),
            ];
            crate::ui::widgets::tabs(ui, cx, &mut hand.forms.pane, &options);
        });
    match hand.forms.pane {
        Pane::Map => {
            map.rect = None;
            egui::CentralPanel::no_frame().show(ui, |ui| middle(ui, cx, scene, hand, map));
        }
        pane => {
            let frame = panel_frame(cx.c).stroke(Stroke::new(HAIR, cx.c.line));
            egui::CentralPanel::no_frame().frame(frame).show(ui, |ui| {
                ui.set_min_size(vec2(ui.available_width(), ui.available_height()));
                ui.push_id(("seat", scene.seat().0), |ui| {
                    if pane == Pane::Left {
                        left::left_ui(ui, cx, scene, hand);
                    } else {
                        desk::right_ui(ui, cx, scene, hand);
                    }
                });
            });
        }
    }
}
