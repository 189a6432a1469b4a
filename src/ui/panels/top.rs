//! The line over everything: exercise, turn, phase, clock, region, what waits.

use crate::table::scene::{RoomScene, SeatScene};
use crate::ui::intent::Intent;
use crate::ui::theme::{mark, strong};
use crate::ui::widgets::{Cx, ICON, exercise_mark, icon, words_width};
use crate::ui::{Screen, words};
use egui::{Align, Color32, FontId, Layout, RichText, Stroke, TextStyle, Ui, WidgetInfo, WidgetType};

/// Draws the line; `scene` is the delegation at the table, if one is. Where it grows too long, the title goes
/// first, then the region, then the end of the phase.
pub fn top_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    room: &RoomScene,
    scene: Option<&SeatScene<'_>>,
    out: &mut Vec<Intent>,
) {
    ui.horizontal(|ui| {
        ui.set_min_height(34.0);
        exercise_mark(ui, cx);
        let state = scene.map(|scene| {
            let name = scene.name(scene.seat(), cx.tag());
            if room.watching { cx.with("seen-as", &[("state", name.into())]) } else { name.to_owned() }
        });
        let turn = if room.turn == 0 {
            String::new()
        } else {
            cx.with("turn-of", &[("turn", room.turn.into()), ("most", room.turns.into())]) + " · "
        };
        let phase = format!("{turn}{}", words::phase(cx.t, room.phase, room.exchange));
        let unsaved = room.unsaved.as_ref().map(|_| format!("{} {}", mark::WARNING, cx.say("unsaved")));
        let clock = clock_words(cx, room);
        let region = region_words(cx, room);
        // The console is the facilitator's; where nobody leads there is none.
        let console = room.facilitated || room.watching;

        let gap = ui.spacing().item_spacing.x;
        let body = TextStyle::Body.resolve(ui.style()).size;
        let wide = |words: &str, size: f32| words_width(ui, words, FontId::new(size, strong())) + gap;
        let icons = if console { 4.0 } else { 3.0 } * (ICON + gap);
        let kept = [state.as_deref(), clock.as_deref()]
            .into_iter()
            .flatten()
            .map(|words| wide(words, body))
            .sum::<f32>();
        let warned =
            unsaved.as_deref().map_or(0.0, |words| wide(words, body) + 2.0 * ui.spacing().button_padding.x);
        let free = ui.available_width() - icons - kept - warned - SEPARATOR - 2.0 * gap;
        let after_phase = free - wide(&phase, body);
        let with_region = after_phase >= wide(&region.0, SMALL);
        let with_title = with_region && after_phase >= wide(&region.0, SMALL) + wide(&room.title, body);

        if with_title {
            ui.label(RichText::new(&room.title).family(strong()));
        }
        if let Some(words) = state {
            ui.label(RichText::new(words).family(strong()).color(cx.c.own));
        }
        separator(ui, cx);
        let label = egui::Label::new(RichText::new(&phase).family(strong()));
        if after_phase >= 0.0 {
            ui.add(label);
        } else {
            let size = egui::vec2(free.max(48.0), 20.0);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                ui.add(label.truncate()).on_hover_text(&phase)
            });
        }
        if let Some(words) = clock {
            clock_ui(ui, cx, room, &words);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            icons_ui(ui, cx, room, console, out);
            if with_region {
                ui.label(RichText::new(region.0).color(region.1).size(SMALL));
            }
            let again = |words| egui::Button::new(RichText::new(words).color(cx.c.bad));
            if unsaved.is_some_and(|words| ui.add(again(words)).clicked()) {
                out.push(Intent::SaveAgain);
            }
        });
    });
    if let Some(fault) = &room.unsaved {
        crate::ui::widgets::notice(ui, cx, mark::WARNING, cx.c.bad, fault);
    }
}

/// What leads elsewhere: out, to the settings, to the codex, to the console.
fn icons_ui(ui: &mut Ui, cx: &Cx<'_>, room: &RoomScene, console: bool, out: &mut Vec<Intent>) {
    if icon(ui, cx, mark::LEAVE, &cx.say("leave")).clicked() {
        out.push(Intent::Leave);
    }
    if icon(ui, cx, mark::GEAR, &cx.say("settings")).clicked() {
        out.push(Intent::Go(Screen::Settings));
    }
    if icon(ui, cx, mark::BOOK, &cx.say("learn")).clicked() {
        out.push(Intent::Go(Screen::Learn));
    }
    if console {
        let (name, wish) = match (room.watching, room.console) {
            (true, _) => ("console", Intent::SeeAs(None)),
            (false, true) => ("to-table", Intent::Console(false)),
            (false, false) => ("console", Intent::Console(true)),
        };
        if icon(ui, cx, mark::USERS, &cx.say(name)).clicked() {
            out.push(wish);
        }
    }
}

const SMALL: f32 = 13.5;
const SEPARATOR: f32 = 9.0;

/// How tense the region is, in words and with as many triangles as it is high, and its ink.
fn region_words(cx: &Cx<'_>, room: &RoomScene) -> (String, Color32) {
    let at = usize::from(room.region_rung.min(5));
    let triangles = "▲".repeat(at.saturating_sub(1).min(3));
    let words = format!("{} {} {triangles}", cx.say("region"), words::rung(cx.t, room.region_rung));
    (words.trim_end().to_owned(), if at < 2 { cx.c.soft } else { cx.c.ink })
}

/// What the clock says, if one runs; that the exercise is paused, if it is.
fn clock_words(cx: &Cx<'_>, room: &RoomScene) -> Option<String> {
    let sign = if room.paused { mark::PAUSE } else { mark::CLOCK };
    match room.left {
        Some(left) => Some(format!("{sign} {}", words::clock(left))),
        None => room.paused.then(|| format!("{sign} {}", cx.say("paused"))),
    }
}

fn clock_ui(ui: &mut Ui, cx: &Cx<'_>, room: &RoomScene, words: &str) {
    let ink = match room.left {
        _ if room.paused => cx.c.wary,
        Some(0..=30) => cx.c.bad,
        _ => cx.c.ink,
    };
    let response = ui.label(RichText::new(words).family(strong()).color(ink));
    if let Some(left) = room.left {
        let name = cx.with("clock-left", &[("time", (&words::clock(left)).into())]);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    }
}

fn separator(ui: &mut Ui, cx: &Cx<'_>) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(SEPARATOR, 20.0), egui::Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(1.0, cx.c.line));
}
