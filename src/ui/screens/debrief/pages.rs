//! Law, channels and outcome: three pages of the debrief that never mix with each other, nor with the norms.

use super::{channel_score, shown_nations};
use crate::counsel::Opinion;
use crate::scoring::{QUESTIONS, What};
use crate::table::scene::{ActRow, DebriefScene};
use crate::ui::State;
use crate::ui::panels::counsel;
use crate::ui::theme::mark;
use crate::ui::widgets::{Cx, card, heading, over, row, scale, small, soft, term};
use crate::ui::words;
use egui::{RichText, Ui};

/// Acts that counsel had something to say about, State by State; those nobody disputes are counted.
pub(super) fn law(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    soft(ui, cx, &cx.say("law-says"));
    let telling =
        |act: &ActRow| act.known.verdict != "lawful" || !act.known.settled || act.truth.verdict != "lawful";
    for nation in shown_nations(scene, state) {
        heading(ui, scene.scenario.short_name(nation, cx.tag()));
        let acts = || scene.acts.iter().enumerate().filter(move |(_, act)| act.nation == nation);
        for (at, act) in acts().filter(|(_, act)| telling(act)) {
            act_ui(ui, cx, scene, state, at, act);
        }
        let (rest, all) = (acts().filter(|(_, act)| !telling(act)).count(), acts().count());
        let id = match (rest, all) {
            (_, 0) => "law-empty",
            (rest, all) if rest == all => "law-all",
            _ => "law-rest",
        };
        if all == 0 || rest > 0 {
            small(ui, cx, &cx.with(id, &[("n", rest.into())]));
        }
    }
}

/// An act with what counsel says, on what was known and in truth; it opens to the grounds.
fn act_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, at: usize, act: &ActRow) {
    let other = act
        .other
        .map_or_else(String::new, |other| format!(" → {}", scene.scenario.short_name(other, cx.tag())));
    let words = format!("{} · {}{other}", cx.with("turn-n", &[("turn", act.turn.into())]), act.order);
    let [known, truth] = [("on-what-was-known", &act.known), ("in-truth", &act.truth)]
        .map(|(id, of)| cx.pair(&cx.say(id), &verdict_words(cx, of)));
    let under = format!("{known} · {truth}");
    let (sign, ink) = counsel::verdict(cx, act.known.verdict);
    let open = state.debrief.act == Some(at);
    if row(ui, cx, sign, ink, &words, &under, open).clicked() {
        state.debrief.act = if open { None } else { Some(at) };
    }
    if open {
        card(ui, cx, |ui| {
            for (title, opinion) in [("on-what-was-known", &act.known), ("in-truth", &act.truth)] {
                over(ui, cx, &format!("{} · {}", cx.say(title), verdict_words(cx, opinion)));
                for step in &opinion.steps {
                    let sign = match step.state {
                        "met" | "met (majority)" => mark::CHECK,
                        "open" => mark::QUESTION,
                        "lifted" => mark::LESS,
                        _ => mark::CLOSE,
                    };
                    ui.horizontal_wrapped(|ui| {
                        ui.label(sign);
                        term(ui, cx, &format!("{} · {}", step.key, step.name), step.key, &mut state.peek);
                        small(ui, cx, &step.cites.join(" · "));
                    });
                    ui.label(RichText::new(&step.because).size(14.0));
                }
            }
        });
    }
}

fn verdict_words(cx: &Cx<'_>, opinion: &Opinion) -> String {
    cx.say(&format!("verdict-{}", words::slug(opinion.verdict)))
}

/// A point that was looked at, and whether it was met: said, so that a cross is not read as a negation.
fn point(cx: &Cx<'_>, id: &str, yes: bool) -> String {
    let what = cx.say(id);
    if yes {
        format!("✓\u{a0}{what}")
    } else {
        format!("✗\u{a0}{}", cx.with("point-no", &[("what", (&what).into())]))
    }
}

pub(super) fn channels(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    soft(ui, cx, &cx.say("channels-says"));
    for nation in shown_nations(scene, state) {
        let (yes, arose) = channel_score(scene, nation);
        let score = cx.with("points-met", &[("n", yes.into()), ("most", arose.into())]);
        heading(ui, &format!("{} · {score}", scene.scenario.short_name(nation, cx.tag())));
        for message in scene.messages.all.iter().filter(|message| message.from == nation) {
            let kind = words::dispatch(scene.framework, message.kind, cx.tag());
            let line = scene
                .framework
                .channels
                .get(usize::from(scene.scenario.channels[message.line.at()].kind))
                .map_or("", |entry| entry.name.get(cx.tag()));
            let words = format!(
                "{} · {kind} → {} ({line})",
                cx.with("turn-n", &[("turn", message.turn.into())]),
                scene.scenario.short_name(message.to, cx.tag())
            );
            let answers: Vec<String> = QUESTIONS
                .iter()
                .zip(&message.answers)
                .filter_map(|(question, answer)| {
                    answer.map(|yes| point(cx, &format!("question-{}", words::slug(question)), yes))
                })
                .collect();
            let all = message.answers.iter().flatten().all(|yes| *yes);
            row(
                ui,
                cx,
                if all { mark::DONE } else { mark::QUESTION },
                if all { cx.c.good } else { cx.c.wary },
                &words,
                &answers.join("   "),
                false,
            );
        }
        for occasion in scene.messages.occasions.iter().filter(|occasion| occasion.nation == nation) {
            let other = scene.scenario.short_name(occasion.other, cx.tag());
            let turn = cx.with("turn-n", &[("turn", occasion.turn.into())]);
            let (words, under, good) = match occasion.what {
                What::Asked { kind, confirmed, answered, .. } => {
                    let kind = words::dispatch(scene.framework, kind, cx.tag());
                    let says = |id: &str, answer: Option<bool>| answer.map(|yes| point(cx, id, yes));
                    let under = [says("was-confirmed", confirmed), says("was-answered", answered)]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join("   ");
                    (
                        format!(
                            "{turn} · {}",
                            cx.with("letter-from", &[("who", other.into()), ("kind", kind.into())])
                        ),
                        under,
                        confirmed != Some(false) && answered != Some(false),
                    )
                }
                What::Step { order, word } => {
                    let name = words::order(&scene.scenario.catalogue, order, cx.tag());
                    (format!("{turn} · {name} → {other}"), point(cx, "word-before", word), word)
                }
            };
            row(
                ui,
                cx,
                if good { mark::DONE } else { mark::NO },
                if good { cx.c.good } else { cx.c.bad },
                &words,
                &under,
                false,
            );
        }
    }
}

pub(super) fn outcome(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    soft(ui, cx, &cx.say("outcome-says"));
    for nation in shown_nations(scene, state) {
        let sheet = &scene.sheet.nations[nation.at()];
        let file = &scene.scenario.file.nations[nation.at()];
        heading(ui, scene.scenario.short_name(nation, cx.tag()));
        card(ui, cx, |ui| {
            ui.label(cx.with("harm-n", &[("n", (&cx.t.number(sheet.harm)).into())]));
            ui.set_max_width(ui.available_width().min(720.0));
            scale(ui, cx, &cx.say("pressure"), sheet.pressure, 100, cx.c.of_pressure(sheet.pressure));
            scale(ui, cx, &cx.say("capital"), sheet.capital, 10, cx.c.accent);
            scale(ui, cx, &cx.say("trusted"), sheet.trusted, 100, cx.c.link);
            small(ui, cx, &cx.pair(&cx.say("highest-rung"), &words::rung(cx.t, sheet.rung)));
            if !file.aims.is_empty() {
                over(ui, cx, &cx.say("aims"));
            }
            for (aim, met) in file.aims.iter().zip(&sheet.aims) {
                let (sign, ink, id) = match met {
                    Some(true) => (mark::DONE, cx.c.good, "aim-met"),
                    Some(false) => (mark::NO, cx.c.bad, "aim-missed"),
                    None => (mark::QUESTION, cx.c.soft, "aim-judge"),
                };
                ui.horizontal_top(|ui| {
                    ui.label(RichText::new(sign).color(ink));
                    ui.add(egui::Label::new(format!("{} ({})", aim.text.get(cx.tag()), cx.say(id))).wrap());
                });
            }
        });
    }
}
