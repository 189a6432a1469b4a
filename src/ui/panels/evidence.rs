//! The evidence board: incident by incident, hypotheses with their probabilities in words and bars, items
//! with grade and handling label.

use crate::engine::{Handle, SeatCommand};
use crate::table::forms::{Belief, Compose};
use crate::table::scene::SeatScene;
use crate::ui::intent::{Form, Intent};
use crate::ui::panels::{Hand, compose};
use crate::ui::theme::{mark, strong};
use crate::ui::widgets::{Cx, card, chip, empty, over, percent, pick, press, severity, small, soft, term};
use crate::ui::words;
use egui::{RichText, Ui};

pub fn evidence_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    if scene.desk.incidents.is_empty() {
        empty(ui, cx, mark::PAPER, &cx.say("evidence-empty"));
        return;
    }
    for trouble in &scene.desk.incidents {
        let handle = trouble.handle;
        ui.add_space(4.0);
        ui.label(
            RichText::new(format!("INC-{} · {}", handle.0, scene.incident_name(handle, cx.tag())))
                .text_style(crate::ui::theme::strong_style()),
        );
        ui.horizontal_wrapped(|ui| {
            severity(ui, cx, trouble.severity);
            small(ui, cx, scene.name(trouble.target, cx.tag()));
        });
        hypotheses(ui, cx, scene, hand, handle);
        let items: Vec<_> = scene.desk.items.iter().filter(|item| item.about == handle).collect();
        over(ui, cx, &cx.with("items-held", &[("n", items.len().into())]));
        for item in items {
            let file = scene.scenario.item(item.item, cx.tag());
            card(ui, cx, |ui| {
                ui.horizontal_wrapped(|ui| {
                    chip(ui, cx.c.link, &format!("{:?}{}", file.reliability, file.credibility));
                    chip(ui, cx.c.soft, words::tlp(file.tlp));
                    small(ui, cx, &words::of(cx.t, "source", &file.kind));
                    small(ui, cx, &cx.with("in-turn", &[("turn", item.at.turn.into())]));
                });
                ui.label(file.text);
                ui.horizontal_wrapped(|ui| {
                    term(ui, cx, &cx.say("what-grade"), &format!("{:?}", file.reliability), hand.peek);
                    let others = scene.view.nations() - 1;
                    if scene.acts()
                        && others > 0
                        && scene.view.phase() == crate::engine::Phase::Consultation
                        && press(ui, &cx.say("share"))
                    {
                        share(scene, hand, handle, item.handle);
                    }
                });
            });
        }
    }
}

/// Opens a message with an item in it.
fn share(scene: &SeatScene<'_>, hand: &mut Hand<'_>, about: Handle, item: Handle) {
    let to = scene.desk.trouble(about).map(|trouble| trouble.target).filter(|to| *to != scene.seat());
    let to = to.or_else(|| {
        (0..scene.view.nations())
            .map(|at| crate::scenario::NationId(at as u8))
            .find(|to| *to != scene.seat() && scene.view.reaches(*to))
    });
    if let Some(to) = to {
        compose::begin(scene, hand, to, crate::framework::DispatchKind::Warn, Some(about));
        if let Some(Compose { evidence, .. }) = &mut hand.forms.compose {
            *evidence = Some(item.0);
        }
    }
}

fn hypotheses(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, handle: Handle) {
    let mut shares = [0; 7];
    let count = scene.view.belief(handle, &mut shares);
    over(ui, cx, &cx.say("analysts-hold"));
    for (at, share) in shares.iter().take(count).enumerate() {
        let name = words::hypothesis_name(scene, handle, at, cx.t);
        ui.label(RichText::new(&name).size(14.0));
        percent(ui, cx, &words::likelihood(cx.t, *share), i16::from(*share), cx.c.link);
    }
    let form = hand.forms.belief.as_ref().filter(|belief| belief.incident == handle.0).cloned();
    match form {
        None if scene.acts()
            && scene.view.phase() != crate::engine::Phase::Preparation
            && press(ui, &cx.say("own-view")) =>
        {
            let best = shares.iter().take(count).enumerate().max_by_key(|(_, share)| **share);
            let (hypothesis, percent) = best.map_or((0, 50), |(at, share)| (at as u8, *share));
            hand.forms.belief = Some(Belief { incident: handle.0, hypothesis, percent });
        }
        None => {}
        Some(mut belief) => {
            card(ui, cx, |ui| {
                ui.label(RichText::new(cx.say("own-view")).family(strong()));
                let options: Vec<(u8, String)> = (0..count)
                    .map(|at| (at as u8, words::hypothesis_name(scene, handle, at, cx.t)))
                    .collect();
                pick(ui, cx, &cx.say("own-view-what"), &mut belief.hypothesis, &options);
                let label = ui.label(RichText::new(cx.say("own-view-percent")).size(13.0).color(cx.c.soft));
                ui.add(egui::Slider::new(&mut belief.percent, 0..=100).suffix(" %")).labelled_by(label.id);
                soft(ui, cx, &words::likelihood(cx.t, belief.percent));
                let mut keep = true;
                ui.horizontal(|ui| {
                    if press(ui, &cx.say("keep-view")) {
                        let command = SeatCommand::Judge {
                            incident: handle,
                            hypothesis: belief.hypothesis,
                            percent: belief.percent,
                        };
                        hand.out.push(Intent::Command { command, words: String::new(), form: Form::Belief });
                    }
                    keep = !press(ui, &cx.say("discard"));
                });
                hand.forms.belief = keep.then_some(belief);
            });
        }
    }
}
