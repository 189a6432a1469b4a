//! Messages with words of somebody's own, for the facilitator: the rubric does not read them, a person rules
//! on them.

use crate::framework::{Framework, Verdict};
use crate::report::wording::quoted;
use crate::scenario::{Scenario, TextId};
use crate::table::forms::WordsRuling;
use crate::table::scene::{Adjudication, OwnWords};
use crate::ui::theme::{mark, strong};
use crate::ui::widgets::{
    Cx, card, chip, field, over, pick, press, press_or, segments, small, soft, with_mark,
};
use crate::ui::{Intent, words};
use egui::{RichText, Ui};

/// What is read of them.
pub struct Spoken<'s> {
    pub framework: &'s Framework,
    pub scenario: &'s Scenario,
    pub rows: &'s [OwnWords],
    pub typed: &'s dyn Fn(TextId) -> Option<String>,
    /// Whether rulings can be written down.
    pub kept: bool,
}

/// Lists the messages; those whose adjudication is asked for lie open at the top, the others under one
/// heading.
pub fn own_words_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    spoken: &Spoken<'_>,
    form: &mut WordsRuling,
    out: &mut Vec<Intent>,
) {
    if spoken.rows.is_empty() {
        return;
    }
    let asked = |row: &&OwnWords| matches!(row.standing, Adjudication::Asked(_));
    let waiting: Vec<&OwnWords> = spoken.rows.iter().filter(asked).collect();
    if !waiting.is_empty() {
        over(ui, cx, &cx.with("adjudication-waiting", &[("n", waiting.len().into())]));
        for row in waiting {
            row_ui(ui, cx, spoken, row, form, out);
        }
    }
    let rest: Vec<&OwnWords> = spoken.rows.iter().filter(|row| !asked(row)).collect();
    if rest.is_empty() {
        return;
    }
    let title = cx.with("own-words-n", &[("n", rest.len().into())]);
    egui::CollapsingHeader::new(title).id_salt("own-words").show(ui, |ui| {
        soft(ui, cx, &cx.say("own-words-unread"));
        for row in rest {
            row_ui(ui, cx, spoken, row, form, out);
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    spoken: &Spoken<'_>,
    row: &OwnWords,
    form: &mut WordsRuling,
    out: &mut Vec<Intent>,
) {
    let name = |nation| spoken.scenario.short_name(nation, cx.tag());
    ui.push_id(row.event, |ui| {
        card(ui, cx, |ui| {
            let id = if row.answer { "own-words-answer" } else { "own-words-message" };
            let kind = words::dispatch(spoken.framework, row.kind, cx.tag());
            let title = cx.with(
                id,
                &[("from", name(row.by).into()), ("to", name(row.to).into()), ("kind", kind.into())],
            );
            ui.add(egui::Label::new(RichText::new(title).family(strong())).wrap());
            let turn = cx.with("turn-n", &[("turn", row.turn.into())]);
            let about =
                row.about.map_or("", |about| spoken.scenario.file.incidents[about.at()].name.get(cx.tag()));
            small(ui, cx, &if about.is_empty() { turn } else { format!("{turn} · {about}") });
            ui.label(quoted(cx.t, &(spoken.typed)(row.text).unwrap_or_else(|| cx.say("tr-erased"))));
            match &row.standing {
                Adjudication::Asked(by) => {
                    let nation =
                        spoken.scenario.names.nations.place(by).map(crate::scenario::NationId::from_at);
                    let who = nation.map_or(by.as_str(), name);
                    chip(ui, cx.c.wary, &cx.with("adjudication-asked-by", &[("who", who.into())]));
                }
                Adjudication::Ruled(reason) => {
                    ui.label(
                        RichText::new(with_mark(
                            mark::SCALES,
                            &cx.with("adjudication-ruled", &[("why", reason.into())]),
                        ))
                        .color(cx.c.soft),
                    );
                    return;
                }
                Adjudication::None => {}
            }
            rule(ui, cx, spoken, row, form, out);
        });
    });
}

/// One press rules that nothing is scored; another opens the form for a finding.
fn rule(
    ui: &mut Ui,
    cx: &Cx<'_>,
    spoken: &Spoken<'_>,
    row: &OwnWords,
    form: &mut WordsRuling,
    out: &mut Vec<Intent>,
) {
    if form.event != Some(row.event) {
        ui.horizontal_wrapped(|ui| {
            let why = (!spoken.kept).then(|| cx.say("not-kept"));
            if press_or(ui, cx, &cx.say("adjudication-nothing"), why.as_deref(), false) {
                out.push(Intent::Adjudicate {
                    event: row.event,
                    finding: None,
                    reason: cx.say("adjudication-nothing-why"),
                });
            }
            if press_or(ui, cx, &cx.say("adjudication-finding"), why.as_deref(), false) {
                *form = WordsRuling { event: Some(row.event), ..WordsRuling::default() };
            }
        });
        return;
    }
    let norms: Vec<(u8, String)> = spoken
        .framework
        .norms
        .iter()
        .enumerate()
        .map(|(at, norm)| (at as u8, format!("{} {}", norm.id, norm.name.get(cx.tag()))))
        .collect();
    pick(ui, cx, &cx.say("adjudication-norm"), &mut form.norm, &norms);
    let verdicts = [Verdict::Consistent, Verdict::Strained, Verdict::Missed, Verdict::Inconsistent];
    let options: Vec<(Verdict, String)> =
        verdicts.into_iter().map(|verdict| (verdict, words::of(cx.t, "finding", &verdict))).collect();
    segments(ui, cx, &cx.say("adjudication-verdict"), &mut form.verdict, &options);
    let weights: Vec<(u8, String)> = (1..=3).map(|weight| (weight, weight.to_string())).collect();
    segments(ui, cx, &cx.say("adjudication-weight"), &mut form.weight, &weights);
    field(ui, cx, &cx.say("adjudication-why"), &mut form.reason, &cx.say("adjudication-why-hint"));
    ui.horizontal_wrapped(|ui| {
        let why = form.reason.trim().is_empty().then(|| cx.say("reason-needed"));
        if press_or(ui, cx, &cx.say("adjudication-keep"), why.as_deref(), true) {
            let finding = Some((form.norm, form.verdict, form.weight));
            out.push(Intent::Adjudicate { event: row.event, finding, reason: form.reason.trim().to_owned() });
        }
        if press(ui, &cx.say("discard")) {
            *form = WordsRuling::default();
        }
    });
}
