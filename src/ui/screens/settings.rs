//! Settings: language, theme, size of everything, motion, clock.

use crate::table::scene::House;
use crate::text::Language;
use crate::ui::settings::Theme;
use crate::ui::widgets::{Cx, card, heading, over, screen_head, scroll, segments, small, soft, tick};
use crate::ui::{Intent, State};
use egui::Ui;

pub fn settings_ui(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, state: &mut State, out: &mut Vec<Intent>) {
    if screen_head(ui, cx, &cx.say("settings"), true) {
        out.push(Intent::Back);
    }
    let before = state.settings.clone();
    scroll(ui, "settings", |ui| {
        ui.set_max_width(ui.available_width().min(720.0));
        let settings = &mut state.settings;
        card(ui, cx, |ui| {
            heading(ui, &cx.say("language"));
            let languages: Vec<(Language, String)> = Language::ALL
                .iter()
                .filter(|language| **language != Language::Long || settings.language == Language::Long)
                .map(|language| (*language, language.name().to_owned()))
                .collect();
            segments(ui, cx, &cx.say("language"), &mut settings.language, &languages);
            small(ui, cx, &cx.say("language-says"));
        });
        card(ui, cx, |ui| {
            heading(ui, &cx.say("look"));
            over(ui, cx, &cx.say("theme"));
            segments(
                ui,
                cx,
                &cx.say("theme"),
                &mut settings.theme,
                &[(Theme::Dark, cx.say("theme-dark")), (Theme::Light, cx.say("theme-light"))],
            );
            over(ui, cx, &cx.say("size"));
            let sizes: Vec<(u16, String)> = [80, 90, 100, 110, 125, 150, 175, 200]
                .iter()
                .map(|size| (*size, format!("{size} %")))
                .collect();
            segments(ui, cx, &cx.say("size"), &mut settings.scale, &sizes);
            ui.add_space(6.0);
            tick(ui, cx, &mut settings.motion, &cx.say("motion"));
            small(ui, cx, &cx.say("motion-says"));
            tick(ui, cx, &mut settings.full_screen, &cx.say("full-screen"));
        });
        card(ui, cx, |ui| {
            heading(ui, &cx.say("in-play"));
            tick(ui, cx, &mut settings.clock, &cx.say("show-clock"));
            small(ui, cx, &cx.say("show-clock-says"));
        });
        card(ui, cx, |ui| {
            heading(ui, &cx.say("keys"));
            soft(ui, cx, &cx.say("keys-say"));
        });
        card(ui, cx, |ui| {
            heading(ui, &cx.say("where-kept"));
            soft(ui, cx, house.place);
        });
    });
    if state.settings != before {
        out.push(Intent::Settings);
    }
}
