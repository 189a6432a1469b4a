//! To answer a request: confirm, say that work goes on, answer in full or in part, decline with a reason,
//! refer.

use crate::engine::{Answer, DispatchState, Handle, OpenDispatch, Phase, Reason, SeatCommand};
use crate::framework::DispatchKind;
use crate::scenario::TextId;
use crate::table::forms::Right;
use crate::table::scene::SeatScene;
use crate::ui::intent::{Form, Intent};
use crate::ui::panels::{Hand, compose, left};
use crate::ui::theme::mark;
use crate::ui::widgets::{
    Cx, area, card, head, icon, over, pick, press, press_or, scroll, segments, small, soft,
};
use crate::ui::words;
use egui::Ui;

pub fn reply_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let Some(mut form) = hand.forms.reply.clone() else {
        hand.forms.right = Right::Desk;
        return;
    };
    let Some(open) = left::open_request(scene, Handle(form.to)) else {
        hand.forms.reply = None;
        hand.forms.right = Right::Desk;
        return;
    };
    let mut close = false;
    head(ui, &cx.with("answer-to", &[("other", scene.name(open.with, cx.tag()).into())]), 1, |ui| {
        close = icon(ui, cx, mark::CLOSE, &cx.say("put-aside")).clicked()
    });
    let why = why_not(cx, scene, &form, &open);
    let (mut send, mut discard) = (false, false);
    let height = (ui.available_height() - 66.0 - if why.is_some() { 26.0 } else { 0.0 }).max(120.0);
    ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
        scroll(ui, "reply", |ui| {
            if let Some(letter) = scene.desk.letter(open.handle) {
                card(ui, cx, |ui| left::letter_body(ui, cx, scene, hand, letter));
            }
            if open.due > 0 {
                let due = cx.with("tr-due", &[("turn", open.due.min(scene.scenario.turns_most()).into())]);
                soft(ui, cx, &format!("{} {due}", mark::CLOCK));
            }
            quick(ui, cx, scene, hand, &open);
            over(ui, cx, &cx.say("your-answer"));
            let options: Vec<(Answer, String)> =
                Answer::ALL.iter().map(|how| (*how, words::answer(cx.t, *how))).collect();
            segments(ui, cx, &cx.say("your-answer"), &mut form.how, &options);
            small(ui, cx, &cx.say(meaning(open.kind, form.how)));
            if matches!(form.how, Answer::Declined | Answer::Part) {
                let reasons: Vec<(Reason, String)> =
                    Reason::ALL.iter().map(|reason| (*reason, words::reason(cx.t, *reason))).collect();
                pick(ui, cx, &cx.say("reason"), &mut form.reason, &reasons);
            }
            if matches!(form.how, Answer::Full | Answer::Part) {
                let items = compose::items(cx, scene, open.incident);
                if items.len() > 1 {
                    pick(ui, cx, &cx.say("show-item"), &mut form.evidence, &items);
                }
            }
            area(ui, cx, &cx.say("own-words"), &mut form.words, &cx.say("own-words-hint"), 3);
        });
    });
    ui.separator();
    if let Some(why) = &why {
        small(ui, cx, why);
    }
    ui.horizontal(|ui| {
        send = press_or(ui, cx, &cx.say("send"), why.as_deref(), true);
        discard = press(ui, &cx.say("discard"));
    });
    if send {
        let reason = Some(form.reason)
            .filter(|reason| *reason != Reason::None && matches!(form.how, Answer::Declined | Answer::Part));
        let evidence = form.evidence.map(Handle).filter(|_| matches!(form.how, Answer::Full | Answer::Part));
        let command =
            SeatCommand::Reply { to: open.handle, how: form.how, reason, evidence, text: TextId(0) };
        hand.out.push(Intent::Command { command, words: form.words.clone(), form: Form::Reply });
    }
    hand.forms.reply = (!discard).then_some(form);
    if discard || close {
        hand.forms.right = Right::Desk;
    }
}

/// To confirm, and to say that work goes on: one press each, beside the answer.
fn quick(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, open: &OpenDispatch) {
    let off = if scene.room.watching {
        Some(cx.say("only-watching"))
    } else if scene.view.phase() != Phase::Consultation {
        Some(cx.say("answer-in-consultation"))
    } else {
        None
    };
    ui.horizontal_wrapped(|ui| {
        let late = (open.state == DispatchState::Lapsed).then(|| cx.say("state-lapsed"));
        let off = off.or(late);
        let done = (open.state != DispatchState::Open).then(|| cx.say("already-confirmed"));
        if press_or(ui, cx, &cx.say("confirm"), off.clone().or(done).as_deref(), false) {
            hand.out.push(Intent::Command {
                command: SeatCommand::Acknowledge(open.handle),
                words: String::new(),
                form: Form::None,
            });
        }
        if press_or(ui, cx, &cx.say("work-goes-on"), off.as_deref(), false) {
            hand.out.push(Intent::Command {
                command: SeatCommand::Report(open.handle),
                words: String::new(),
                form: Form::None,
            });
        }
    });
    small(ui, cx, &cx.say("confirm-meaning"));
}

fn why_not(
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    form: &crate::table::forms::Reply,
    _open: &OpenDispatch,
) -> Option<String> {
    if scene.room.watching {
        return Some(cx.say("only-watching"));
    }
    if scene.view.phase() != Phase::Consultation {
        return Some(cx.say("answer-in-consultation"));
    }
    if scene.view.paused() {
        return Some(cx.say("refusal-exercise-paused"));
    }
    (form.how == Answer::Declined && form.reason == Reason::None)
        .then(|| cx.say("refusal-reply-needs-reason"))
}

/// What an answer of this kind means: a promise binds.
fn meaning(kind: DispatchKind, how: Answer) -> &'static str {
    match (kind, how) {
        (DispatchKind::AskHelp, Answer::Full | Answer::Part) => "answer-means-help",
        (DispatchKind::AskMitigation | DispatchKind::Notify, Answer::Full | Answer::Part) => {
            "answer-means-act"
        }
        (_, Answer::Declined) => "answer-means-declined",
        (_, Answer::Referred) => "answer-means-referred",
        _ => "answer-means-plain",
    }
}
