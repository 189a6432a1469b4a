//! Home: go on, begin, learn, settings.

use crate::scenario::Land;
use crate::table::scene::{House, Waiting};
use crate::ui::screens::scenarios::thumbnail;
use crate::ui::theme::{self, mark};
use crate::ui::widgets::{
    Cx, card, ends, exercise_mark, notice, press_mark, primary, row, scroll, small, soft,
};
use crate::ui::{Intent, Screen, State};
use egui::{RichText, Ui, vec2};

pub fn home_ui(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, state: &mut State, out: &mut Vec<Intent>) {
    ends(
        ui,
        |ui| {
            ui.label(RichText::new(cx.say("app-name")).text_style(theme::display_style()).color(cx.c.accent));
        },
        |ui| exercise_mark(ui, cx),
    );
    soft(ui, cx, &cx.say("app-says"));
    ui.add_space(14.0);
    let wide = ui.available_width() > 760.0;
    let waiting: Vec<&Waiting> = house.library.iter().filter(|one| !one.over).collect();
    let height = ui.available_height() - 26.0;
    if wide {
        ui.horizontal_top(|ui| {
            let left = (ui.available_width() * 0.42).clamp(330.0, 470.0);
            ui.allocate_ui_with_layout(vec2(left, height), egui::Layout::top_down(egui::Align::Min), |ui| {
                scroll(ui, "menu", |ui| menu(ui, cx, house, state, &waiting, out))
            });
            ui.add_space(20.0);
            let rest = ui.available_width();
            ui.allocate_ui_with_layout(vec2(rest, height), egui::Layout::top_down(egui::Align::Min), |ui| {
                match first_land(house) {
                    // Where nothing has been played there is nothing to list: the first exercise lies there
                    // instead.
                    Some((land, title)) => {
                        ui.vertical_centered(|ui| {
                            thumbnail(
                                ui,
                                cx,
                                land,
                                (rest - 40.0).min((height - 20.0) / 0.82).max(80.0),
                                title,
                            )
                        });
                    }
                    None => library(ui, cx, house, out),
                }
            });
        });
    } else {
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            scroll(ui, "home", |ui| {
                menu(ui, cx, house, state, &waiting, out);
                if !house.library.is_empty() {
                    ui.add_space(12.0);
                    rows(ui, cx, house, out);
                }
            });
        });
    }
    small(ui, cx, &format!("Lucca {} · {}", house.version, cx.say("home-foot")));
}

/// Returns the lie of the guided exercise's land while the library is empty.
fn first_land<'h>(house: &'h House<'_>) -> Option<(&'h Land, &'h str)> {
    let first = house
        .shelf
        .iter()
        .find(|shelved| shelved.id == "first-watch")
        .filter(|_| house.library.is_empty())?;
    Some((first.land.as_ref()?, first.scenario.as_ref().ok()?.file.title.get("en")))
}

fn menu(
    ui: &mut Ui,
    cx: &Cx<'_>,
    house: &House<'_>,
    state: &mut State,
    waiting: &[&Waiting],
    out: &mut Vec<Intent>,
) {
    if let Some(trouble) = house.trouble {
        notice(ui, cx, mark::WARNING, cx.c.wary, trouble);
        ui.add_space(6.0);
    }
    if let Some(room) = house.open {
        card(ui, cx, |ui| {
            small(ui, cx, &cx.say("under-way"));
            ui.label(RichText::new(&room.title).text_style(theme::title_style()));
            small(ui, cx, &stands(cx, room.turn, &String::new()));
            if primary(ui, cx, &cx.say("back-to-table")) {
                out.push(Intent::Go(Screen::Play));
            }
        });
        ui.add_space(10.0);
    } else if let Some(last) = waiting.iter().find(|one| one.held_by.is_none()) {
        card(ui, cx, |ui| {
            small(ui, cx, &cx.say("waits-for-you"));
            ui.label(RichText::new(&last.title).text_style(theme::title_style()));
            small(ui, cx, &format!("{} · {}", stands(cx, last.turn, &last.seats), last.when));
            if primary(ui, cx, &cx.say("continue")) {
                out.push(Intent::TakeUp { exercise: last.exercise, branch: last.branch });
            }
        });
        ui.add_space(10.0);
    } else if !state.settings.welcomed && house.library.is_empty() {
        card(ui, cx, |ui| {
            small(ui, cx, &cx.say("first-time"));
            ui.label(RichText::new(cx.say("first-title")).text_style(theme::title_style()));
            soft(ui, cx, &cx.say("first-words"));
            if primary(ui, cx, &cx.say("first-begin")) {
                out.push(Intent::Prepare("first-watch".to_owned()));
                out.push(Intent::Begin);
            }
        });
        ui.add_space(10.0);
    }
    for (sign, words, says, intent) in [
        (mark::PLAY, "new-exercise", "new-exercise-says", Intent::Go(Screen::Scenarios)),
        (mark::BOOK, "learn", "learn-says", Intent::Go(Screen::Learn)),
        (mark::GEAR, "settings", "settings-says", Intent::Go(Screen::Settings)),
    ] {
        if row(ui, cx, sign, cx.c.accent, &cx.say(words), &cx.say(says), false).clicked() {
            out.push(intent);
        }
    }
    ui.add_space(8.0);
    if press_mark(ui, mark::LEAVE, &cx.say("quit")) {
        out.push(Intent::Quit);
    }
}

fn stands(cx: &Cx<'_>, turn: u8, seats: &String) -> String {
    let at = if turn == 0 { cx.say("before-turn-1") } else { cx.with("in-turn", &[("turn", turn.into())]) };
    if seats.is_empty() { at } else { format!("{seats} · {at}") }
}

fn library(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, out: &mut Vec<Intent>) {
    theme::panel_frame(cx.c).corner_radius(theme::ROUND).show(ui, |ui| {
        ui.set_width(ui.available_width());
        scroll(ui, "library", |ui| rows(ui, cx, house, out));
    });
}

fn rows(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, out: &mut Vec<Intent>) {
    ui.label(RichText::new(cx.say("library")).heading());
    for one in house.library {
        let state = if one.over { cx.say("ended") } else { stands(cx, one.turn, &String::new()) };
        let lines = if one.lines > 1 {
            format!(" · {}", cx.with("lines-n", &[("n", one.lines.into())]))
        } else {
            String::new()
        };
        let held = one
            .held_by
            .as_ref()
            .map_or_else(String::new, |who| format!(" · {}", cx.with("held-by", &[("who", who.into())])));
        let under = format!("{} · {state} · {}{lines}{held}", one.seats, one.when);
        let sign = if one.over {
            mark::MARK
        } else if one.held_by.is_some() {
            mark::LOCK
        } else {
            mark::PLAY
        };
        let ink = if one.over { cx.c.faint } else { cx.c.accent };
        let words = format!("{} · {}", one.exercise, one.title);
        if row(ui, cx, sign, ink, &words, &under, false).clicked() && one.held_by.is_none() {
            out.push(Intent::TakeUp { exercise: one.exercise, branch: one.branch });
        }
    }
}
