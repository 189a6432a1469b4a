//! Counsel before the decision, on what the delegation knows: is it lawful and why; which norms it touches;
//! what a claim rests on; what would cure what is missing, and when. A missing step opens its form; the time
//! it needs is never faked.

use crate::counsel::{Act, Step, When};
use crate::engine::{Claim, Handle};
use crate::framework::{ClaimNeed, DispatchKind, Field, Tags};
use crate::report::wording;
use crate::scenario::NationId;
use crate::table::forms::Order;
use crate::table::scene::SeatScene;
use crate::ui::panels::{Hand, compose};
use crate::ui::theme::{mark, strong};
use crate::ui::widgets::{Cx, card, chip, over, press, small, soft, term, with_mark};
use crate::ui::words::slug;
use egui::{RichText, Ui};

pub fn counsel_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, form: &mut Order) {
    let act = Act {
        by: scene.seat(),
        order: form.action(),
        other: form.other(),
        incident: form.incident().and_then(|handle| scene.desk.incident(handle)),
        claim: form.claim,
        said: form.said(),
        tags: Tags::NONE,
    };
    let known = (scene.counsel)(&act);
    let Some(known) = known else { return };
    over(ui, cx, &cx.say("counsel"));
    card(ui, cx, |ui| {
        let (sign, ink) = verdict(cx, known.verdict);
        ui.horizontal_wrapped(|ui| {
            chip(ui, ink, &with_mark(sign, &cx.say(&format!("verdict-{}", slug(known.verdict)))));
            small(ui, cx, &cx.say(if known.settled { "settled" } else { "not-settled" }));
        });
        small(ui, cx, &cx.say("on-what-you-know"));
        claim_ui(ui, cx, scene, hand, form);
        let failing = |step: &&Step| !matches!(step.state, "met" | "met (majority)");
        for step in known.steps.iter().filter(failing) {
            step_ui(ui, cx, scene, hand, form, step);
        }
        let met = known.steps.iter().filter(|step| !failing(step)).count();
        if met > 0 {
            egui::CollapsingHeader::new(cx.with("conditions-met", &[("n", met.into())])).id_salt("met").show(
                ui,
                |ui| {
                    for step in known.steps.iter().filter(|step| !failing(step)) {
                        step_ui(ui, cx, scene, hand, form, step);
                    }
                },
            );
        }
        for note in &known.notes {
            soft(ui, cx, &with_mark(mark::INFO, note));
        }
        if let Some(when) = known.cured_by {
            let words = match when {
                When::Now => cx.say("cured-now"),
                When::Turn(turn) => cx.with("cured-turn", &[("turn", turn.into())]),
                When::Unknown => cx.say("cured-never"),
            };
            ui.label(RichText::new(with_mark(mark::CLOCK, &words)).family(strong()).size(13.5));
        }
    });
    norms(ui, cx, scene, hand, form);
}

/// Returns mark and colour of a verdict.
pub fn verdict(cx: &Cx<'_>, verdict: &str) -> (&'static str, egui::Color32) {
    match verdict {
        "lawful" => (mark::DONE, cx.c.good),
        word if word.starts_with("lawful") => (mark::CHECK, cx.c.good),
        "open" => (mark::QUESTION, cx.c.wary),
        _ => (mark::NO, cx.c.bad),
    }
}

fn step_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    hand: &mut Hand<'_>,
    form: &mut Order,
    step: &Step,
) {
    let (sign, ink) = match step.state {
        "met" | "met (majority)" => (mark::CHECK, cx.c.good),
        "open" => (mark::QUESTION, cx.c.wary),
        "lifted" => (mark::LESS, cx.c.soft),
        _ => (mark::CLOSE, cx.c.bad),
    };
    ui.add_space(3.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(sign).color(ink).size(16.0));
        term(ui, cx, &format!("{} · {}", step.key, step.name), step.key, hand.peek);
        small(ui, cx, &cx.say(&format!("step-{}", slug(step.state))));
    });
    ui.label(RichText::new(&step.because).size(14.0));
    let Some(cure) = &step.cure else { return };
    let when = match cure.when {
        When::Now => cx.say("cure-now"),
        When::Turn(turn) => cx.with("cure-turn", &[("turn", turn.into())]),
        When::Unknown => cx.say("cure-unknown"),
    };
    soft(ui, cx, &format!("{} {} ({when})", cx.say("cure"), cure.what));
    let (other, about) = (form.other(), form.incident());
    match (step.key, other) {
        ("CM-7", Some(other)) => open(ui, cx, scene, hand, other, DispatchKind::CallToStop, about),
        ("CM-8", Some(other)) => open(ui, cx, scene, hand, other, DispatchKind::NoticeOfMeasure, about),
        ("CON", Some(other)) => open(ui, cx, scene, hand, other, DispatchKind::Offer, about),
        ("CM-1" | "IL-09", Some(other)) => open(ui, cx, scene, hand, other, DispatchKind::Clarify, about),
        ("CM-3", _) if !form.said().has(Field::Demand) && press(ui, &cx.say("state-demand")) => {
            form.said = form.said().with(Field::Demand).0
        }
        _ => {}
    }
}

/// A button that opens the form of a missing step.
fn open(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    hand: &mut Hand<'_>,
    to: NationId,
    kind: DispatchKind,
    about: Option<Handle>,
) {
    let name = crate::ui::words::dispatch(scene.framework, kind, cx.tag());
    if press(ui, &cx.with("open-step", &[("kind", name.into())])) {
        compose::begin(scene, hand, to, kind, about);
    }
}

/// What a public claim rests on, and what is missing.
fn claim_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, form: &mut Order) {
    let (Some(other), Some(incident)) = (form.other(), form.incident()) else { return };
    if form.claim == Claim::K0 {
        return;
    }
    let missing = scene.view.claim_missing(other, incident, form.claim, form.said());
    let needs = scene
        .framework
        .claims
        .get(form.claim as usize)
        .map(|entry| entry.needs.as_slice())
        .unwrap_or_default();
    let open_needs: Vec<ClaimNeed> =
        needs.iter().enumerate().filter(|(at, _)| missing & 1 << at != 0).map(|(_, need)| *need).collect();
    let (sign, ink, id) = match open_needs.len() {
        0 => (mark::CHECK, cx.c.good, "claim-holds"),
        1 => (mark::QUESTION, cx.c.wary, "claim-strained"),
        _ => (mark::CLOSE, cx.c.bad, "claim-fails"),
    };
    ui.label(RichText::new(with_mark(sign, &cx.say(id))).color(ink).family(strong()));
    for need in open_needs {
        ui.horizontal_wrapped(|ui| {
            soft(ui, cx, &format!("– {}", wording::need(cx.t, need)));
            match need {
                ClaimNeed::Asked => open(ui, cx, scene, hand, other, DispatchKind::Clarify, Some(incident)),
                ClaimNeed::Notified => open(ui, cx, scene, hand, other, DispatchKind::Notify, Some(incident)),
                ClaimNeed::Substance => {
                    open(ui, cx, scene, hand, other, DispatchKind::Substantiate, Some(incident))
                }
                ClaimNeed::Caveat if press(ui, &cx.say("add-caveat")) => {
                    form.said = form.said().with(Field::NotAccusation).0
                }
                _ => {}
            }
        });
    }
}

/// Norms an order touches, by what it cites.
fn norms(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, form: &Order) {
    let cites = &scene.scenario.catalogue()[form.action().at()].cites;
    let touched: Vec<_> = scene
        .framework
        .norms
        .iter()
        .filter(|norm| norm.cites.iter().any(|cite| cites.contains(cite)))
        .collect();
    if touched.is_empty() {
        return;
    }
    over(ui, cx, &cx.say("norms-touched"));
    for norm in touched {
        term(ui, cx, &format!("{} · {}", norm.id, norm.name.get(cx.tag())), &norm.id, hand.peek);
    }
}
