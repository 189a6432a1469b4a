//! The recap after a turn, at two depths: what happened to all, and one's own acts; and where one stands now.

use crate::engine::{NationMeter, Phase, Seen};
use crate::report::Weight;
use crate::table::scene::SeatScene;
use crate::ui::Intent;
use crate::ui::panels::{dossier, left, top};
use crate::ui::theme::{self, mark, panel_frame};
use crate::ui::transcript::{Line, line};
use crate::ui::widgets::{Cx, card, empty, halves, heading, over, primary, scroll, small, soft, with_mark};
use egui::{Panel, RichText, Ui};

pub fn review_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, out: &mut Vec<Intent>) {
    Panel::top("top")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 5)))
        .show(ui, |ui| {
            top::top_ui(ui, cx, scene.room, Some(scene), out);
        });
    let turn = scene.view.turn();
    Panel::bottom("review-on").resizable(false).frame(panel_frame(cx.c)).show(ui, |ui| {
        let id = if turn >= scene.room.turns { "to-end" } else { "to-next-turn" };
        if primary(ui, cx, &cx.with(id, &[("turn", (turn + 1).into())])) {
            out.push(Intent::Recapped);
        }
    });
    egui::CentralPanel::no_frame()
        .frame(egui::Frame::new().fill(cx.c.ground).inner_margin(egui::Margin::symmetric(24, 16)))
        .show(ui, |ui| {
            ui.label(
                RichText::new(cx.with("recap-title", &[("turn", turn.into())]))
                    .text_style(theme::title_style()),
            );
            scroll(ui, "review", |ui| {
                if ui.available_width() > 860.0 {
                    halves(ui, |ui| happened(ui, cx, scene), |ui| own(ui, cx, scene));
                } else {
                    happened(ui, cx, scene);
                    own(ui, cx, scene);
                }
            });
        });
}

fn of_turn<'s>(scene: &SeatScene<'s>, own: bool) -> Vec<Line> {
    let turn = scene.view.turn();
    let heard =
        scene.desk.heard.iter().filter(|heard| {
            heard.at.turn == turn && matches!(heard.at.phase, Phase::Resolution | Phase::Review)
        });
    heard.filter_map(|heard| line(scene, heard)).filter(|line| (line.weight == Weight::Own) == own).collect()
}

fn happened(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) {
    heading(ui, &cx.say("recap-all"));
    let told = of_turn(scene, false);
    if told.is_empty() {
        empty(ui, cx, mark::GLOBE, &cx.say("recap-quiet"));
    }
    for line in told {
        left::line_ui(ui, cx, &line);
    }
}

fn own(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) {
    heading(ui, &cx.say("recap-own"));
    let told = of_turn(scene, true);
    if told.is_empty() {
        soft(ui, cx, &cx.say("recap-nothing"));
    }
    for line in told {
        left::line_ui(ui, cx, &line);
    }
    over(ui, cx, &cx.say("where-you-stand"));
    card(ui, cx, |ui| {
        dossier::services(ui, cx, scene, false);
        dossier::pressure(ui, cx, scene);
        let moved: i16 =
            scene
                .desk
                .heard
                .iter()
                .filter(|heard| heard.at.turn == scene.view.turn())
                .map(|heard| {
                    if let Seen::Moved { meter: NationMeter::Pressure, by, .. } = heard.seen { by } else { 0 }
                })
                .sum();
        if moved != 0 {
            small(ui, cx, &cx.with("pressure-moved", &[("by", (&format!("{moved:+}")).into())]));
        }
    });
    if !scene.findings.is_empty() {
        over(ui, cx, &cx.say("findings-now"));
        for finding in scene.findings.iter().filter(|finding| finding.turn == scene.view.turn()) {
            let norm = &scene.framework.norms[usize::from(finding.norm).min(scene.framework.norms.len() - 1)];
            let (sign, ink) = verdict_mark(cx, finding.verdict);
            card(ui, cx, |ui| {
                ui.label(
                    RichText::new(with_mark(sign, &format!("{} · {}", norm.id, norm.name.get(cx.tag()))))
                        .color(ink),
                );
                ui.label(&finding.because);
                small(ui, cx, &finding.cites.join(" · "));
            });
        }
    }
}

/// Returns mark and colour of a finding.
pub fn verdict_mark(cx: &Cx<'_>, verdict: crate::framework::Verdict) -> (&'static str, egui::Color32) {
    use crate::framework::Verdict;
    match verdict {
        Verdict::Consistent => (mark::DONE, cx.c.good),
        Verdict::Strained => (mark::QUESTION, cx.c.wary),
        Verdict::Missed => (mark::SKIP, cx.c.wary),
        Verdict::Inconsistent => (mark::NO, cx.c.bad),
    }
}
