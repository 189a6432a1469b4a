//! The line over everything: exercise, turn, phase, clock, region, what waits.

use crate::ui::intent::Intent;
use crate::ui::scene::{RoomScene, SeatScene};
use crate::ui::theme::{mark, strong};
use crate::ui::widgets::{Cx, exercise_mark, icon};
use crate::ui::{Screen, words};
use egui::{Align, Layout, RichText, Stroke, Ui, WidgetInfo, WidgetType};

/// Draws the line; `scene` is the delegation at the table, if one is.
pub fn top_ui(ui: &mut Ui, cx: &Cx<'_>, room: &RoomScene, scene: Option<&SeatScene<'_>>, out: &mut Vec<Intent>) {
    let wide = ui.available_width() > 880.0;
    ui.horizontal(|ui| {
        ui.set_min_height(34.0);
        exercise_mark(ui, cx);
        if wide {
            ui.label(RichText::new(&room.title).family(strong()));
        }
        if let Some(scene) = scene {
            let words = if room.watching {
                cx.with("seen-as", &[("state", scene.name(scene.seat(), cx.tag()).into())])
            } else {
                scene.name(scene.seat(), cx.tag()).to_owned()
            };
            ui.label(RichText::new(words).family(strong()).color(cx.c.own));
        }
        separator(ui, cx);
        let turn =
            if room.turn == 0 { String::new() } else { cx.with("turn-of", &[("turn", room.turn.into()), ("most", room.turns.into())]) + " · " };
        let phase = words::phase(cx.t, room.phase, room.exchange);
        ui.label(RichText::new(format!("{turn}{phase}")).family(strong()));
        if let Some(left) = room.left {
            clock(ui, cx, left, room.paused);
        } else if room.paused {
            ui.label(RichText::new(format!("{} {}", mark::PAUSE, cx.say("paused"))).color(cx.c.wary).family(strong()));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon(ui, cx, mark::LEAVE, &cx.say("leave")).clicked() {
                out.push(Intent::Leave);
            }
            if icon(ui, cx, mark::GEAR, &cx.say("settings")).clicked() {
                out.push(Intent::Go(Screen::Settings));
            }
            if icon(ui, cx, mark::BOOK, &cx.say("learn")).clicked() {
                out.push(Intent::Go(Screen::Learn));
            }
            // The console is the facilitator's; where nobody leads there is none.
            if room.facilitated || room.watching {
                let (name, wish) = match (room.watching, room.console) {
                    (true, _) => ("console", Intent::SeeAs(None)),
                    (false, true) => ("to-table", Intent::Console(false)),
                    (false, false) => ("console", Intent::Console(true)),
                };
                if icon(ui, cx, mark::USERS, &cx.say(name)).clicked() {
                    out.push(wish);
                }
            }
            if wide || ui.available_width() > 150.0 {
                let at = usize::from(room.region_rung.min(5));
                let text = format!("{} {}", cx.say("region"), words::rung(cx.t, room.region_rung));
                let ink = if at < 2 { cx.c.soft } else { cx.c.ink };
                let triangles = "▲".repeat(at.saturating_sub(1)).chars().take(3).collect::<String>();
                ui.label(RichText::new(format!("{text} {triangles}")).color(ink).size(13.5));
            }
            if room.unsaved.is_some() {
                let response = ui.add(egui::Button::new(RichText::new(format!("{} {}", mark::WARNING, cx.say("unsaved"))).color(cx.c.bad)));
                if response.clicked() {
                    out.push(Intent::SaveAgain);
                }
            }
        });
    });
    if let Some(fault) = &room.unsaved {
        crate::ui::widgets::notice(ui, cx, mark::WARNING, cx.c.bad, fault);
    }
}

fn separator(ui: &mut Ui, cx: &Cx<'_>) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(9.0, 20.0), egui::Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(1.0, cx.c.line));
}

fn clock(ui: &mut Ui, cx: &Cx<'_>, left: u32, paused: bool) {
    let ink = if paused {
        cx.c.wary
    } else if left <= 30 {
        cx.c.bad
    } else {
        cx.c.ink
    };
    let mark = if paused { mark::PAUSE } else { mark::CLOCK };
    let words = format!("{mark} {}", words::clock(left));
    let response = ui.label(RichText::new(words).family(strong()).color(ink));
    let name = cx.with("clock-left", &[("time", (&words::clock(left)).into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
}
