//! Scenarios: a shelf of cards, each with its map; what is wrong with a broken file stands on its card.

use crate::scenario::{Land, Scenario};
use crate::table::scene::{House, Shelved};
use crate::ui::Intent;
use crate::ui::theme::{self, mark, strong};
use crate::ui::widgets::{Cx, card, chip, notice, press_mark, screen_head, scroll, small, soft};
use egui::{Color32, Pos2, Rect, RichText, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

pub fn scenarios_ui(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, out: &mut Vec<Intent>) {
    if screen_head(ui, cx, &cx.say("scenarios"), true) {
        out.push(Intent::Back);
    }
    ui.horizontal_wrapped(|ui| {
        soft(ui, cx, &cx.say("scenarios-says"));
        if press_mark(ui, mark::AGAIN, &cx.say("look-again")) {
            out.push(Intent::Refresh);
        }
    });
    ui.add_space(6.0);
    let columns = if ui.available_width() > 1500.0 {
        3
    } else if ui.available_width() > 860.0 {
        2
    } else {
        1
    };
    scroll(ui, "scenarios", |ui| {
        let width = (ui.available_width() - 16.0 * (columns - 1) as f32) / columns as f32;
        for (at, chunk) in house.shelf.chunks(columns).enumerate() {
            // As high as the highest of its row was in the frame before.
            let id = ui.id().with(("row", at, columns));
            let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or_default();
            let mut highest: f32 = 0.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                for shelved in chunk {
                    ui.allocate_ui_with_layout(
                        vec2(width, 0.0),
                        egui::Layout::top_down(egui::Align::Min),
                        |ui| {
                            ui.set_width(width);
                            highest = highest.max(scenario_card(ui, cx, shelved, height, out));
                        },
                    );
                }
            });
            if (highest - height).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(id, highest));
                ui.ctx().request_repaint();
            }
            ui.add_space(8.0);
        }
    });
}

/// A card at least `height` high inside, with what opens it at its foot. Returns how high it has to be.
fn scenario_card(ui: &mut Ui, cx: &Cx<'_>, shelved: &Shelved, height: f32, out: &mut Vec<Intent>) -> f32 {
    card(ui, cx, |ui| match &shelved.scenario {
        Ok(scenario) => {
            good(ui, cx, shelved, scenario);
            let foot = theme::GAP + 36.0;
            let own = ui.min_rect().height() + foot + ui.spacing().item_spacing.y;
            ui.add_space((height - own).max(0.0) + theme::GAP);
            choose(ui, cx, shelved, scenario, out);
            own
        }
        Err(faults) => {
            ui.label(RichText::new(&shelved.id).text_style(theme::title_style()));
            notice(ui, cx, mark::WARNING, cx.c.bad, &cx.with("broken-file", &[("n", faults.len().into())]));
            for fault in faults.iter().take(6) {
                small(ui, cx, fault);
            }
            if faults.len() > 6 {
                small(ui, cx, &cx.with("and-more", &[("n", (faults.len() - 6).into())]));
            }
            let own = ui.min_rect().height();
            ui.set_min_height(height);
            own
        }
    })
}

fn good(ui: &mut Ui, cx: &Cx<'_>, shelved: &Shelved, scenario: &Scenario) {
    let (file, tag) = (&scenario.file, cx.tag());
    ui.horizontal_top(|ui| {
        let side = (ui.available_width() * 0.34).clamp(90.0, 190.0);
        if let Some(land) = &shelved.land {
            thumbnail(ui, cx, land, side, file.title.get(tag));
        }
        ui.vertical(|ui| {
            ui.label(RichText::new(file.title.get(tag)).text_style(theme::title_style()));
            ui.add(egui::Label::new(RichText::new(file.synopsis.get(tag)).color(cx.c.soft)).wrap());
        });
    });
    ui.horizontal_wrapped(|ui| {
        chip(ui, cx.c.soft, &cx.with("states-n", &[("n", file.nations.len().into())]));
        let turns = if file.turns.least == file.turns.most {
            file.turns.most.to_string()
        } else {
            format!("{}–{}", file.turns.least, file.turns.most)
        };
        chip(ui, cx.c.soft, &cx.with("turns-n", &[("n", (&turns).into())]));
        if let (Some(short), Some(long)) = (
            file.sittings.iter().map(|sitting| sitting.minutes).min(),
            file.sittings.iter().map(|sitting| sitting.minutes).max(),
        ) {
            let minutes = if short == long { short.to_string() } else { format!("{short}–{long}") };
            chip(ui, cx.c.soft, &cx.with("minutes-n", &[("n", (&minutes).into())]));
        } else {
            chip(ui, cx.c.soft, &cx.say("minutes-open"));
        }
        if shelved.id == "first-watch" {
            chip(ui, cx.c.good, &cx.say("guided"));
        }
        if !shelved.built_in {
            chip(ui, cx.c.link, &cx.say("own-file"));
        }
    });
    let norms = norms_of(cx, scenario);
    let norms = if norms.is_empty() { cx.say("norms-open") } else { norms };
    small(ui, cx, &cx.pair(&cx.say("norms-exercised"), &norms));
    let channels = channels_of(cx, scenario);
    small(ui, cx, &cx.pair(&cx.say("channels-exercised"), &channels));
}

fn choose(ui: &mut Ui, cx: &Cx<'_>, shelved: &Shelved, scenario: &Scenario, out: &mut Vec<Intent>) {
    let name = cx.with("prepare", &[("title", scenario.file.title.get(cx.tag()).into())]);
    let response = ui.add(
        egui::Button::new(RichText::new(cx.say("choose")).color(cx.c.on_accent).family(strong()))
            .fill(cx.c.accent)
            .stroke(Stroke::NONE)
            .min_size(vec2(0.0, 36.0)),
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    if response.clicked() {
        out.push(Intent::Prepare(shelved.id.clone()));
    }
}

/// Norms that rules of the framework tie to the orders and messages of a scenario, by number.
fn norms_of(cx: &Cx<'_>, scenario: &Scenario) -> String {
    let mut norms: Vec<&str> =
        scenario.file.nations.iter().flat_map(|nation| nation.norms.iter().map(String::as_str)).collect();
    norms.sort_unstable();
    norms.dedup();
    let known: Vec<&str> =
        cx.framework.norms.iter().map(|norm| norm.id.as_str()).filter(|id| norms.contains(id)).collect();
    known.join(" ")
}

fn channels_of(cx: &Cx<'_>, scenario: &Scenario) -> String {
    let mut kinds: Vec<u8> = scenario.channels.iter().map(|channel| channel.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
        .iter()
        .filter_map(|kind| cx.framework.channels.get(usize::from(*kind)))
        .map(|entry| entry.name.get(cx.tag()))
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The lie of the land in small.
pub fn thumbnail(ui: &mut Ui, cx: &Cx<'_>, land: &Land, side: f32, title: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(side, side * 0.82), Sense::hover());
    let name = cx.with("map-of", &[("title", title.into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &name));
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 4.0, cx.c.sea);
    let camera = crate::ui::map::Camera {
        zoom: (rect.width() / 1000.0).min(rect.height() / 1000.0) * 1.06,
        ..crate::ui::map::Camera::fit(land, rect)
    };
    for (nation, outlines) in land.outlines.iter().enumerate() {
        for outline in outlines {
            let corners: Vec<Pos2> = outline.iter().map(|place| camera.to_window(rect, *place)).collect();
            fill(&painter, &corners, cx.c.lands[nation % cx.c.lands.len()], rect);
            // In small, corners that lie together make spikes.
            let mut rim: Vec<Pos2> = Vec::new();
            for corner in corners {
                if rim.last().is_none_or(|last| last.distance(corner) > 2.5) {
                    rim.push(corner);
                }
            }
            painter.add(Shape::closed_line(rim, Stroke::new(1.2, cx.c.coast)));
        }
    }
    for place in &land.sectors {
        painter.circle_filled(camera.to_window(rect, *place), 2.0, cx.c.accent);
    }
}

/// Fills an outline that may be hollow anywhere: row by row.
fn fill(painter: &egui::Painter, corners: &[Pos2], ink: Color32, rect: Rect) {
    let (from, to) = (rect.top() as i32, rect.bottom() as i32);
    for y in from..to {
        let y = y as f32 + 0.5;
        let mut cuts: Vec<f32> = corners
            .iter()
            .zip(corners.iter().cycle().skip(1))
            .filter(|(one, two)| (one.y > y) != (two.y > y))
            .map(|(one, two)| one.x + (y - one.y) / (two.y - one.y) * (two.x - one.x))
            .collect();
        cuts.sort_by(f32::total_cmp);
        for pair in cuts.chunks_exact(2) {
            painter.line_segment([pos2(pair[0], y), pos2(pair[1], y)], Stroke::new(1.1, ink));
        }
    }
}
