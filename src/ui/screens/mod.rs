//! Screens: what fills the window. Each is a function; which one is shown is decided by [`house_ui`] and
//! whoever runs the exercise.

pub mod console;
pub mod curtain;
pub mod debrief;
pub mod home;
pub mod learn;
pub mod own_words;
pub mod projector;
pub mod resolution;
pub mod review;
pub mod scenarios;
pub mod settings;
pub mod setup;
pub mod table;

use crate::table::scene::House;
use crate::ui::theme::{self, mark, strong};
use crate::ui::widgets::{Cx, heading, icon, press, primary, soft};
use crate::ui::{Ask, Intent, NoticeKind, Screen, State, panels};
use egui::{Align2, RichText, Ui, vec2};

/// Draws the screens that stand beside an exercise.
pub fn house_ui(ui: &mut Ui, cx: &Cx<'_>, house: &House<'_>, state: &mut State, out: &mut Vec<Intent>) {
    let frame = egui::Frame::new().fill(cx.c.ground).inner_margin(egui::Margin::symmetric(26, 18));
    egui::CentralPanel::no_frame().frame(frame).show(ui, |ui| match state.screen {
        Screen::Home => home::home_ui(ui, cx, house, state, out),
        Screen::Scenarios => scenarios::scenarios_ui(ui, cx, house, out),
        Screen::Setup => setup::setup_ui(ui, cx, house, state, out),
        Screen::Learn => learn::learn_ui(ui, cx, state, out),
        Screen::Settings => settings::settings_ui(ui, cx, house, state, out),
        Screen::Play | Screen::Debrief => home::home_ui(ui, cx, house, state, out),
    });
}

/// Draws what lies over every screen: notices, an entry of the codex, a question. Keys that work everywhere
/// are read here.
pub fn over_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut State, out: &mut Vec<Intent>) {
    panels::codex::peek_ui(ui, cx, &mut state.peek);
    ask_ui(ui, cx, state, out);
    notices_ui(ui, cx, state);
    let (help, settings) = ui.input_mut(|input| {
        (
            input.consume_key(egui::Modifiers::NONE, egui::Key::F1),
            input.consume_key(egui::Modifiers::NONE, egui::Key::F10),
        )
    });
    if help {
        out.push(Intent::Go(Screen::Learn));
    }
    if settings {
        out.push(Intent::Go(Screen::Settings));
    }
}

fn ask_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut State, out: &mut Vec<Intent>) {
    let Some(ask) = state.ask else { return };
    let (title, words, yes) = match ask {
        Ask::Leave => ("ask-leave", cx.say("ask-leave-words"), "ask-leave-yes"),
        Ask::Rewind(turn) => {
            ("ask-rewind", cx.with("ask-rewind-words", &[("turn", turn.into())]), "ask-rewind-yes")
        }
        Ask::Endex => ("ask-endex", cx.say("ask-endex-words"), "ask-endex-yes"),
    };
    let mut done = false;
    let response = egui::Modal::new(egui::Id::new("ask"))
        .frame(theme::card_frame(cx.c).inner_margin(20.0))
        .show(ui.ctx(), |ui| {
            ui.set_max_width((ui.ctx().content_rect().width() - 60.0).clamp(220.0, 440.0));
            heading(ui, &cx.say(title));
            soft(ui, cx, &words);
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                if primary(ui, cx, &cx.say(yes)) {
                    out.push(match ask {
                        Ask::Leave => Intent::Abandon,
                        Ask::Rewind(turn) => Intent::Rewind(turn),
                        Ask::Endex => Intent::Control {
                            command: crate::engine::FacilitatorCommand::Endex,
                            words: String::new(),
                            form: crate::ui::Form::None,
                        },
                    });
                    done = true;
                }
                done |= press(ui, &cx.say("stay"));
            });
        });
    if done || response.should_close() {
        state.ask = None;
    }
}

fn notices_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut State) {
    let now = ui.input(|input| input.time);
    state.notices.retain(|notice| notice.until.is_none_or(|until| until > now));
    if state.notices.is_empty() {
        return;
    }
    let mut closed = None;
    let area = egui::Area::new(egui::Id::new("notices"))
        .anchor(Align2::CENTER_TOP, vec2(0.0, 54.0))
        .order(egui::Order::Foreground)
        .interactable(true);
    area.show(ui.ctx(), |ui| {
        for (at, notice) in state.notices.iter().enumerate() {
            let (sign, ink) = match notice.kind {
                NoticeKind::Done => (mark::DONE, cx.c.good),
                NoticeKind::Refused => (mark::NO, cx.c.wary),
                NoticeKind::Fault => (mark::WARNING, cx.c.bad),
            };
            theme::card_frame(cx.c).stroke(egui::Stroke::new(theme::RULE, ink)).show(ui, |ui| {
                ui.set_max_width((ui.ctx().content_rect().width() - 60.0).min(560.0));
                ui.horizontal(|ui| {
                    ui.label(RichText::new(sign).color(ink).size(18.0));
                    let words =
                        ui.add(egui::Label::new(RichText::new(&notice.words).family(strong())).wrap());
                    // Said by a screen reader as it comes, without the focus.
                    ui.ctx().accesskit_node_builder(words.id, |node| {
                        node.set_live(egui::accesskit::Live::Polite)
                    });
                    if icon(ui, cx, mark::CLOSE, &cx.say("close")).clicked() {
                        closed = Some(at);
                    }
                });
            });
        }
    });
    if let Some(at) = closed {
        state.notices.remove(at);
    }
}
