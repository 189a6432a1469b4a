//! The right panel at rest: what this delegation can do now, phase by phase; requests that wait, sealed
//! orders, the button that goes on.

use crate::engine::{DispatchState, NationMeter, Phase, SeatCommand};
use crate::scenario::{CardId, NationId};
use crate::table::forms::{Pane, Picked, Right};
use crate::table::scene::SeatScene;
use crate::ui::intent::{Form, Intent};
use crate::ui::panels::{Hand, compose, dossier, draft, left, orders, reply};
use crate::ui::theme::mark;
use crate::ui::widgets::{
    Cx, area, card, dots, empty, ends, head, icon, notice, over, press, press_mark, press_or, row, scroll,
    small, soft, with_mark,
};
use crate::ui::words;
use egui::Ui;

pub fn right_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    match hand.forms.right {
        Right::Desk => desk_ui(ui, cx, scene, hand),
        Right::Dossier => dossier::dossier_ui(ui, cx, scene, hand),
        Right::Compose => compose::compose_ui(ui, cx, scene, hand),
        Right::Reply => reply::reply_ui(ui, cx, scene, hand),
        Right::Orders => orders::orders_ui(ui, cx, scene, hand),
        Right::Order => draft::draft_ui(ui, cx, scene, hand),
        Right::Brief => brief_ui(ui, cx, scene, hand),
        Right::Note => note_ui(ui, cx, hand),
    }
}

fn desk_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let view = scene.view;
    head(ui, &words::phase(cx.t, view.phase(), view.exchange()), 2, |ui| {
        if scene.room.kept
            && !scene.room.watching
            && icon(ui, cx, mark::NOTE, &cx.say("note-to-self")).clicked()
        {
            hand.forms.right = Right::Note;
        }
        if icon(ui, cx, mark::PAPER, &cx.say("brief")).clicked() {
            hand.forms.right = Right::Brief;
        }
    });
    if view.turn() > 0 {
        budgets(ui, cx, scene);
    }
    let foot = foot_height(scene);
    let height = (ui.available_height() - foot).max(100.0);
    ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
        scroll(ui, "desk", |ui| {
            if view.frozen() {
                notice(ui, cx, mark::PAUSE, cx.c.wary, &cx.say("refusal-seat-frozen"));
            }
            match view.phase() {
                Phase::Preparation => cards(ui, cx, scene, hand),
                _ => {
                    half_written(ui, cx, scene, hand);
                    requests(ui, cx, scene, hand);
                    if view.phase() == Phase::Consultation {
                        write(ui, cx, scene, hand);
                    }
                    sealed(ui, cx, scene, hand);
                }
            }
        });
    });
    ui.separator();
    go_on(ui, cx, scene, hand);
}

/// What is left to spend, in two columns, and how restless it is at home.
fn budgets(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) {
    let view = scene.view;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(12.0, 2.0);
        let half = ((ui.available_width() - 14.0) / 2.0).max(60.0);
        dots(ui, cx, &cx.say("attention"), view.meter(NationMeter::Attention), 4, half);
        dots(ui, cx, &cx.say("effort"), view.meter(NationMeter::Effort), 3, half);
        dots(ui, cx, &cx.say("capital"), view.meter(NationMeter::Capital), 6, half);
        let pressure = view.meter(NationMeter::Pressure);
        let words = cx.with("pressure-at", &[("n", pressure.into())]);
        let ink = if pressure >= 40 { cx.c.of_pressure(pressure) } else { cx.c.soft };
        ui.label(egui::RichText::new(words).size(12.5).color(ink));
    });
}

fn foot_height(scene: &SeatScene<'_>) -> f32 {
    if scene.room.sitting.len() > 1 { 88.0 } else { 66.0 }
}

/// Cards of the preparation: three, for nothing.
fn cards(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let taken = scene.view.cards().count_ones();
    soft(ui, cx, &cx.with("prepare-three", &[("left", (3 - taken.min(3)).into())]));
    for at in 0..scene.view.card_count() as u8 {
        let entry = &scene.scenario.cards()[usize::from(at)];
        let on = scene.view.cards() & 1 << at != 0;
        let sign = if on { mark::DONE } else { mark::SHIELD };
        let response = row(
            ui,
            cx,
            sign,
            if on { cx.c.good } else { cx.c.soft },
            entry.name.get(cx.tag()),
            entry.meaning.get(cx.tag()),
            on,
        );
        if response.clicked() && !on && taken < 3 && scene.acts() {
            hand.out.push(Intent::Command {
                command: SeatCommand::PickCard(CardId(at)),
                words: String::new(),
                form: Form::None,
            });
        }
    }
}

/// Forms that lie half written, one press away.
fn half_written(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let compose = hand
        .forms
        .compose
        .as_ref()
        .map(|form| cx.with("half-letter", &[("other", scene.name(NationId(form.to), cx.tag()).into())]));
    let reply = hand.forms.reply.as_ref().map(|_| cx.say("half-reply"));
    let order = hand.forms.order.as_ref().map(|form| {
        cx.with(
            "half-order",
            &[("order", words::order(scene.scenario.catalogue(), form.action(), cx.tag()).into())],
        )
    });
    for (words, right) in [(compose, Right::Compose), (reply, Right::Reply), (order, Right::Order)] {
        if let Some(words) = words
            && row(ui, cx, mark::PENCIL, cx.c.accent, &words, "", false).clicked()
        {
            hand.forms.right = right;
        }
    }
}

fn requests(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let open: Vec<_> = scene.view.inbox().collect();
    over(ui, cx, &cx.with("requests-n", &[("n", open.len().into())]));
    for request in open {
        let kind = words::dispatch(scene.framework, request.kind, cx.tag());
        let about = request.incident.map_or_else(String::new, |incident| format!(" · INC-{}", incident.0));
        let mut under = words::state(cx.t, request.state);
        if request.due > 0 {
            under += " · ";
            under += &cx.with("tr-due", &[("turn", request.due.min(scene.scenario.turns_most()).into())]);
        }
        let late = request.due > 0 && request.due <= scene.view.turn();
        let ink = if late || request.state == DispatchState::Open { cx.c.accent } else { cx.c.soft };
        let sign = if late { mark::ALARM } else { mark::CLOCK };
        if row(
            ui,
            cx,
            sign,
            ink,
            &cx.pair(scene.name(request.with, cx.tag()), &format!("{kind}{about}")),
            &under,
            false,
        )
        .clicked()
        {
            left::begin_reply(hand, &request);
        }
    }
    let waiting: Vec<_> = scene.view.outbox().collect();
    if !waiting.is_empty() {
        over(ui, cx, &cx.say("you-wait-for"));
        for request in waiting {
            let kind = words::dispatch(scene.framework, request.kind, cx.tag());
            let mut under = words::state(cx.t, request.state);
            if request.due > 0 {
                under += " · ";
                under += &cx.with("tr-due", &[("turn", request.due.min(scene.scenario.turns_most()).into())]);
            }
            small(ui, cx, &format!("{} · {kind} · {under}", scene.name(request.with, cx.tag())));
        }
    }
}

/// To whom can be written, by name, for those who do not use the map.
fn write(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    over(ui, cx, &cx.say("write"));
    ui.horizontal_wrapped(|ui| {
        for other in (0..scene.view.nations()).map(NationId::from_at).filter(|other| *other != scene.seat()) {
            let name = scene.name(other, cx.tag());
            let why = compose::lines_to(scene, other).is_empty().then(|| cx.say("no-line"));
            if press_or(ui, cx, name, why.as_deref(), false) {
                hand.forms.picked = Some(Picked::Nation(other.0));
                hand.forms.right = Right::Dossier;
            }
        }
    });
    let view = scene.view;
    let free = view.ready().free_check;
    let why = if view.lines_checked() {
        Some(cx.say("lines-tested"))
    } else if !free && view.meter(NationMeter::Attention) < 1 {
        Some(cx.with("refusal-budget-attention", &[("need", 1_u8.into()), ("have", 0_u8.into())]))
    } else if !scene.acts() {
        Some(cx.say("only-watching"))
    } else {
        None
    };
    let id = if free { "test-lines-free" } else { "test-lines" };
    if press_or(ui, cx, &cx.say(id), why.as_deref(), false) {
        hand.out.push(Intent::Command {
            command: SeatCommand::CheckLines,
            words: String::new(),
            form: Form::None,
        });
    }
}

fn sealed(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let all: Vec<_> = scene.sealed().collect();
    over(ui, cx, &cx.with("sealed-n", &[("n", all.len().into())]));
    for (slot, sealed) in all {
        let other =
            sealed.other.map_or_else(String::new, |other| format!(" → {}", scene.name(other, cx.tag())));
        let words = format!("{}{other}", words::order(scene.scenario.catalogue(), sealed.action, cx.tag()));
        card(ui, cx, |ui| {
            ends(
                ui,
                |ui| {
                    ui.set_max_width((ui.available_width() - 40.0).max(80.0));
                    ui.add(egui::Label::new(with_mark(mark::LOCK, &words)).wrap());
                },
                |ui| {
                    let name = cx.with("take-back", &[("order", (&words).into())]);
                    if scene.acts() && !scene.view.done() && icon(ui, cx, mark::BACK, &name).clicked() {
                        hand.out.push(Intent::Command {
                            command: SeatCommand::TakeBack(slot),
                            words: String::new(),
                            form: Form::None,
                        });
                    }
                },
            );
        });
    }
    let why = if scene.view.done() {
        Some(cx.say("refusal-seat-done"))
    } else if scene.view.free_slots() == 0 {
        Some(cx.with("refusal-order-limit", &[("limit", 6_u8.into())]))
    } else {
        None
    };
    if let Some(why) = why {
        press_or(ui, cx, &cx.say("add-order"), Some(&why), false);
    } else if scene.acts() && press_mark(ui, mark::PLUS, &cx.say("add-order")) {
        hand.forms.right = Right::Orders;
    }
}

/// The button that goes on: what it says is what happens.
fn go_on(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let room = scene.room;
    if room.watching {
        small(ui, cx, &cx.say("only-watching"));
        return;
    }
    let phase = scene.view.phase();
    let mine = room.is_ready(scene.seat());
    let alone = room.sitting.len() <= 1;
    let why = room.paused.then(|| cx.say("refusal-exercise-paused"));
    if alone && !room.facilitated {
        alone_goes_on(ui, cx, scene, hand, why.as_deref());
        return;
    }
    let done = room.sitting.iter().filter(|(_, ready)| *ready).count();
    small(ui, cx, &cx.with("ready-count", &[("n", done.into()), ("most", room.sitting.len().into())]));
    ui.horizontal_wrapped(|ui| {
        if mine {
            if press(ui, &cx.say("not-yet")) {
                hand.out.push(Intent::Ready(false));
            }
            let id = if phase == Phase::Decision { "carry-out" } else { "go-on" };
            if room.all_ready() && !room.facilitated {
                if press_or(ui, cx, &cx.say(id), why.as_deref(), true) {
                    hand.out.push(Intent::GoOn);
                }
            } else if !room.all_ready() && crate::ui::widgets::primary(ui, cx, &cx.say("pass-on")) {
                hand.out.push(Intent::Pass);
            }
        } else {
            let words =
                if phase == Phase::Decision { commit_words(cx, scene) } else { cx.say("we-are-ready") };
            if press_or(ui, cx, &words, why.as_deref(), true) {
                hand.out.push(Intent::Ready(true));
            }
        }
    });
}

/// The same for who plays without others: each phase by its own words.
fn alone_goes_on(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, why: Option<&str>) {
    let mine = scene.room.is_ready(scene.seat());
    let waits = scene.view.inbox().filter(|open| open.state == DispatchState::Open).count();
    match scene.view.phase() {
        Phase::Preparation => {
            if press_or(ui, cx, &cx.say("begin-turn-1"), why, true) {
                hand.out.push(Intent::GoOn);
            }
        }
        Phase::Consultation if scene.view.exchange() < 3 => {
            if press_or(
                ui,
                cx,
                &cx.with("next-exchange", &[("n", (scene.view.exchange() + 1).into())]),
                why,
                true,
            ) {
                hand.out.push(Intent::GoOn);
            }
        }
        Phase::Consultation => {
            if waits > 0 {
                small(ui, cx, &cx.with("unconfirmed", &[("n", waits.into())]));
            }
            if press_or(ui, cx, &cx.say("to-decision"), why, true) {
                hand.out.push(Intent::GoOn);
            }
        }
        Phase::Decision if !mine => {
            if press_or(ui, cx, &commit_words(cx, scene), why, true) {
                hand.out.push(Intent::Ready(true));
            }
        }
        Phase::Decision => {
            ui.horizontal(|ui| {
                if press_or(ui, cx, &cx.say("carry-out"), why, true) {
                    hand.out.push(Intent::GoOn);
                }
                if press(ui, &cx.say("not-yet")) {
                    hand.out.push(Intent::Ready(false));
                }
            });
        }
        _ => {
            if press_or(ui, cx, &cx.say("go-on"), why, true) {
                hand.out.push(Intent::GoOn);
            }
        }
    }
}

fn commit_words(cx: &Cx<'_>, scene: &SeatScene<'_>) -> String {
    match scene.sealed().count() {
        0 => cx.say("commit-nothing"),
        n => cx.with("commit-n", &[("n", n.into())]),
    }
}

/// The delegation's own brief: who it is, what it wants.
fn brief_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let mut close = false;
    head(ui, &cx.say("brief"), 1, |ui| close = icon(ui, cx, mark::CLOSE, &cx.say("close")).clicked());
    scroll(ui, "brief", |ui| {
        small(
            ui,
            cx,
            &cx.with(
                "for-alone",
                &[("state", scene.scenario.full_name(scene.seat(), cx.tag()).unwrap_or_default().into())],
            ),
        );
        ui.label(scene.scenario.brief(cx.tag()));
        over(ui, cx, &cx.say("your-aims"));
        for (at, aim) in scene.scenario.aims(cx.tag()).enumerate() {
            ui.horizontal_top(|ui| {
                ui.label(
                    egui::RichText::new(format!("{}", at + 1))
                        .family(crate::ui::theme::strong())
                        .color(cx.c.accent),
                );
                ui.add(egui::Label::new(aim).wrap());
            });
        }
        if scene.scenario.aims(cx.tag()).next().is_none() {
            empty(ui, cx, mark::AIM, &cx.say("no-aims"));
        }
    });
    if close {
        hand.forms.right = Right::Desk;
        hand.forms.pane = Pane::Right;
    }
}

fn note_ui(ui: &mut Ui, cx: &Cx<'_>, hand: &mut Hand<'_>) {
    let mut close = false;
    head(ui, &cx.say("note-to-self"), 1, |ui| {
        close = icon(ui, cx, mark::CLOSE, &cx.say("put-aside")).clicked()
    });
    soft(ui, cx, &cx.say("note-meaning"));
    area(ui, cx, &cx.say("note"), &mut hand.forms.note, "", 5);
    let why = hand.forms.note.trim().is_empty().then(|| cx.say("nothing-written"));
    if press_or(ui, cx, &cx.say("keep-note"), why.as_deref(), true) {
        hand.out.push(Intent::Note(hand.forms.note.trim().to_owned()));
    }
    if close {
        hand.forms.right = Right::Desk;
    }
}
