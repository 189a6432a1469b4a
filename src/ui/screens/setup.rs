//! Set-up: who plays which State, with which aids, clock and dice. *Start* works at once.

use crate::scenario::{Aid, Profile, Scenario};
use crate::table::forms::{Disclosure, Holder};
use crate::table::scene::House;
use crate::ui::theme::{self, mark};
use crate::ui::widgets::{
    Cx, card, field, heading, notice, over, pick, pick_row, press_or, screen_head, scroll, segments, small,
    soft, tick,
};
use crate::ui::{Intent, State};
use egui::{RichText, Ui};

pub fn setup_ui(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, state: &mut State, out: &mut Vec<Intent>) {
    if screen_head(ui, cx, &cx.say("set-up"), true) {
        out.push(Intent::Back);
    }
    let shelved = house.shelf.iter().find(|shelved| shelved.id == state.setup.scenario);
    let Some(scenario) = shelved.and_then(|shelved| shelved.scenario.as_ref().ok().copied()) else {
        soft(ui, cx, &cx.say("choose-first"));
        return;
    };
    let why = why_not(cx, state);
    let height = (ui.available_height() - 66.0).max(160.0);
    ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
        scroll(ui, "setup", |ui| {
            ui.label(
                RichText::new(scenario.file.title.get(cx.tag()))
                    .text_style(theme::title_style())
                    .color(cx.c.accent),
            );
            soft(ui, cx, scenario.file.synopsis.get(cx.tag()));
            let wide = ui.available_width() > 820.0;
            if wide {
                let half = ((ui.available_width() - GUTTER) / 2.0).min(760.0);
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = GUTTER;
                    column(ui, half, |ui| seats(ui, cx, scenario, state));
                    column(ui, half, |ui| rules(ui, cx, scenario, state));
                });
            } else {
                seats(ui, cx, scenario, state);
                rules(ui, cx, scenario, state);
            }
        });
    });
    ui.separator();
    ui.horizontal(|ui| {
        if press_or(ui, cx, &cx.say("start"), why.as_deref(), true) {
            out.push(Intent::Begin);
        }
        if let Some(why) = &why {
            small(ui, cx, why);
        }
    });
}

fn why_not(cx: &Cx<'_>, state: &State) -> Option<String> {
    let held = state.setup.seats.iter().any(|holder| matches!(holder, Holder::Person | Holder::Room));
    if !held && !state.setup.facilitated {
        return Some(cx.say("nobody-plays"));
    }
    let seed = state.setup.seed.trim();
    (!seed.is_empty() && seed.parse::<u64>().is_err()).then(|| cx.say("seed-number"))
}

/// Space between the two columns.
const GUTTER: f32 = 28.0;

fn column(ui: &mut Ui, width: f32, body: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.x = theme::GAP;
        body(ui);
    });
}

fn seats(ui: &mut Ui, cx: &Cx<'_>, scenario: &Scenario, state: &mut State) {
    heading(ui, &cx.say("who-plays"));
    tick(ui, cx, &mut state.setup.facilitated, &cx.say("facilitated"));
    small(ui, cx, &cx.say("facilitated-says"));
    ui.add_space(4.0);
    let options: Vec<(Holder, String)> =
        Holder::ALL.iter().map(|holder| (*holder, cx.say(&format!("holder-{}", holder.word())))).collect();
    state.setup.seats.resize(scenario.nations.len(), Holder::Cooperative);
    card(ui, cx, |ui| {
        for (at, nation) in scenario.file.nations.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            ui.push_id(at, |ui| {
                let holder = &mut state.setup.seats[at];
                pick_row(ui, cx, nation.name.get(cx.tag()), holder, &options);
                small(ui, cx, &cx.say(&format!("holder-{}-says", holder.word())));
            });
        }
    });
    let persons = state.setup.seats.iter().filter(|holder| **holder == Holder::Person).count();
    if persons > 1 {
        tick(ui, cx, &mut state.setup.curtain, &cx.say("with-curtain"));
    }
}

fn rules(ui: &mut Ui, cx: &Cx<'_>, scenario: &Scenario, state: &mut State) {
    let form = &mut state.setup;
    heading(ui, &cx.say("how-played"));
    over(ui, cx, &cx.say("profile"));
    let options: Vec<(Profile, String)> = [Profile::Light, Profile::Standard, Profile::Full]
        .iter()
        .map(|one| (*one, cx.say(&format!("profile-{}", one.word()))))
        .collect();
    segments(ui, cx, &cx.say("profile"), &mut form.profile, &options);
    small(ui, cx, &cx.say("profile-says"));
    over(ui, cx, &cx.say("aids"));
    let options = [
        (Aid::Full, cx.say("aid-full")),
        (Aid::Verdict, cx.say("aid-verdict")),
        (Aid::Off, cx.say("aid-off")),
    ];
    segments(ui, cx, &cx.say("aids"), &mut form.aid, &options);
    over(ui, cx, &cx.say("disclosure"));
    let options =
        [(Disclosure::AtEnd, cx.say("disclosure-end")), (Disclosure::EachTurn, cx.say("disclosure-turn"))];
    segments(ui, cx, &cx.say("disclosure"), &mut form.disclosure, &options);
    // A scenario that gives no times has no clock to choose.
    if !scenario.file.sittings.is_empty() {
        over(ui, cx, &cx.say("clock"));
        let mut options: Vec<(Option<u8>, String)> = vec![(None, cx.say("no-clock"))];
        options.extend(scenario.file.sittings.iter().enumerate().map(|(at, sitting)| {
            (
                Some(at as u8),
                cx.with("sitting", &[("minutes", sitting.minutes.into()), ("turns", sitting.turns.into())]),
            )
        }));
        segments(ui, cx, &cx.say("clock"), &mut form.sitting, &options);
        if form.sitting.is_some() {
            notice(ui, cx, mark::CLOCK, cx.c.soft, &cx.say("clock-says"));
        }
    }
    ui.add_space(4.0);
    egui::CollapsingHeader::new(cx.say("dice-and-truth")).id_salt("dice").show(ui, |ui| {
        field(ui, cx, &cx.say("seed"), &mut form.seed, &cx.say("seed-hint"));
        tick(ui, cx, &mut form.variants_shown, &cx.say("choose-truth"));
        if form.variants_shown {
            notice(ui, cx, mark::EYE, cx.c.wary, &cx.say("truth-warning"));
            let mut options: Vec<(Option<u8>, String)> = vec![(None, cx.say("truth-drawn"))];
            options.extend(
                scenario.names.variants.iter().enumerate().map(|(at, id)| (Some(at as u8), id.to_owned())),
            );
            pick(ui, cx, &cx.say("truth"), &mut form.variant, &options);
        } else {
            form.variant = None;
        }
        tick(ui, cx, &mut form.kept, &cx.say("keep-it"));
        small(ui, cx, &cx.say("keep-it-says"));
    });
}
