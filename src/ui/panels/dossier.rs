//! What is known of something picked on the map: a State, a line, an incident; and what can be done about it
//! from here.

use crate::engine::{Handle, NationMeter, Phase};
use crate::framework::{Capacity, DispatchKind};
use crate::scenario::NationId;
use crate::table::forms::{Left, Pane, Picked, Right};
use crate::table::scene::SeatScene;
use crate::ui::panels::{Hand, compose};
use crate::ui::theme::mark;
use crate::ui::widgets::{
    Cx, head, icon, over, percent, press, press_or, row, scale, scroll, severity, small, soft, term,
};
use crate::ui::words;
use egui::Ui;

pub fn dossier_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let Some(picked) = hand.forms.picked else {
        hand.forms.right = Right::Desk;
        return;
    };
    let title = match picked {
        Picked::Nation(nation) => {
            scene.scenario.full_name(NationId(nation), cx.tag()).unwrap_or_default().to_owned()
        }
        Picked::Line(line) => words::line_name(scene, line, cx.tag()),
        Picked::Incident(handle) => format!("INC-{handle}"),
    };
    let mut close = false;
    head(ui, &title, 1, |ui| close = icon(ui, cx, mark::CLOSE, &cx.say("close")).clicked());
    scroll(ui, "dossier", |ui| match picked {
        Picked::Nation(nation) if NationId(nation) == scene.seat() => own(ui, cx, scene),
        Picked::Nation(nation) => other(ui, cx, scene, hand, NationId(nation)),
        Picked::Line(line) => line_ui(ui, cx, scene, hand, line),
        Picked::Incident(handle) => incident(ui, cx, scene, hand, Handle(handle)),
    });
    if close {
        hand.forms.picked = None;
        if hand.forms.right == Right::Dossier {
            hand.forms.right = Right::Desk;
        }
    }
}

/// Where the own State stands.
fn own(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) {
    over(ui, cx, &cx.say("services"));
    services(ui, cx, scene, true);
    over(ui, cx, &cx.say("at-home"));
    pressure(ui, cx, scene);
    scale(ui, cx, &cx.say("capital"), scene.view.meter(NationMeter::Capital), 10, cx.c.accent);
    over(ui, cx, &cx.say("capacities"));
    for kind in [Capacity::Technical, Capacity::Diplomatic, Capacity::Legal, Capacity::LawEnforcement] {
        scale(
            ui,
            cx,
            &words::of(cx.t, "capacity", &kind),
            i16::from(scene.view.capacity(kind)),
            4,
            cx.c.link,
        );
    }
}

/// Services of the own State, each with its level; `people`: and how many live by it.
pub fn services(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, people: bool) {
    for (sector, level) in scene.scenario.sectors().iter().zip(scene.view.services()) {
        percent(ui, cx, sector.name.get(cx.tag()), *level, cx.c.of_service(*level));
        if people {
            small(ui, cx, &cx.with("people", &[("n", (&cx.t.number(sector.people)).into())]));
        }
    }
}

pub fn pressure(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) {
    let pressure = scene.view.meter(NationMeter::Pressure);
    scale(ui, cx, &cx.say("pressure"), pressure, 100, cx.c.of_pressure(pressure));
}

fn other(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, nation: NationId) {
    let (tension, trust) = (scene.view.tension(nation), scene.view.trust(nation));
    let rung = usize::from(scene.view.rung(nation).min(5));
    scale(ui, cx, &cx.say("tension"), tension, 100, cx.c.rungs[rung]);
    small(ui, cx, &words::rung(cx.t, rung as u8));
    scale(ui, cx, &cx.say("your-trust"), trust, 100, cx.c.link);
    over(ui, cx, &cx.say("write"));
    let lines = compose::lines_to(scene, nation);
    let why = if scene.room.watching {
        Some(cx.say("only-watching"))
    } else if scene.view.phase() != Phase::Consultation {
        Some(cx.say("write-in-consultation"))
    } else if lines.is_empty() {
        Some(cx.say("no-line"))
    } else {
        None
    };
    let knows = !scene.desk.incidents.is_empty();
    let usual = [
        DispatchKind::Clarify,
        DispatchKind::Notify,
        DispatchKind::AskHelp,
        DispatchKind::AskMitigation,
        DispatchKind::Offer,
        DispatchKind::Warn,
    ];
    let kinds = usual
        .into_iter()
        .filter(|kind| knows || !scene.scenario.dispatch(*kind).about)
        .chain([DispatchKind::Ping]);
    for kind in kinds {
        let words = words::dispatch(scene.framework, kind, cx.tag());
        if press_or(ui, cx, words, why.as_deref(), false) {
            compose::begin(scene, hand, nation, kind, None);
        }
    }
    if press_or(ui, cx, &cx.say("something-else-write"), why.as_deref(), false) {
        compose::begin(scene, hand, nation, DispatchKind::Propose, None);
    }
    over(ui, cx, &cx.say("lines"));
    if lines.is_empty() {
        small(ui, cx, &cx.say("no-line"));
    }
    for line in lines {
        let level = scene.view.line_level(line).map_or_else(String::new, |level| words::level(cx.t, level));
        if row(ui, cx, mark::PHONE, cx.c.link, &compose::line_words(cx, scene, line), &level, false).clicked()
        {
            hand.forms.picked = Some(Picked::Line(line));
        }
    }
    let acts: Vec<_> = scene.desk.letters.iter().filter(|letter| letter.with == nation).collect();
    if !acts.is_empty() {
        over(ui, cx, &cx.say("between-you"));
        for letter in acts.iter().rev().take(6) {
            let kind = words::dispatch(scene.framework, letter.kind, cx.tag());
            let sign = if letter.own { mark::SEND } else { mark::LETTER };
            if row(
                ui,
                cx,
                sign,
                cx.c.soft,
                kind,
                &cx.with("in-turn", &[("turn", letter.at.turn.into())]),
                false,
            )
            .clicked()
            {
                hand.forms.left = Left::Inbox;
                hand.forms.letter = Some(letter.handle.0);
                hand.forms.pane = Pane::Left;
            }
        }
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, line: u8) {
    let Some((to, known)) = scene.view.line(line) else { return };
    soft(ui, cx, &cx.with("line-to", &[("other", scene.name(to, cx.tag()).into())]));
    soft(
        ui,
        cx,
        &format!(
            "{} · {}",
            words::known(cx.t, known),
            scene.view.line_level(line).map_or_else(String::new, |level| words::level(cx.t, level))
        ),
    );
    let kind = scene.scenario.channel_kind(line);
    if let Some(entry) = kind.and_then(|kind| scene.framework.channels.get(kind)) {
        ui.label(entry.purpose.get(cx.tag()));
        small(ui, cx, entry.degrades.get(cx.tag()));
        term(ui, cx, &cx.say("more"), &entry.id, hand.peek);
    }
    let why = if scene.room.watching {
        Some(cx.say("only-watching"))
    } else if scene.view.phase() != Phase::Consultation {
        Some(cx.say("write-in-consultation"))
    } else {
        None
    };
    if press_or(ui, cx, &cx.say("write-by-this"), why.as_deref(), true) {
        let kind = if scene.desk.incidents.is_empty() { DispatchKind::Ping } else { DispatchKind::Clarify };
        compose::begin(scene, hand, to, kind, None);
        if let Some(form) = &mut hand.forms.compose {
            form.line = line;
        }
    }
}

fn incident(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, handle: Handle) {
    let Some(trouble) = scene.desk.trouble(handle) else { return };
    ui.label(
        egui::RichText::new(scene.incident_name(handle, cx.tag()))
            .text_style(crate::ui::theme::strong_style()),
    );
    severity(ui, cx, trouble.severity);
    soft(ui, cx, &cx.with("effects-class", &[("n", trouble.effects.into())]));
    soft(ui, cx, &cx.with("hits", &[("state", scene.name(trouble.target, cx.tag()).into())]));
    if scene.view.incident_over(handle) {
        soft(ui, cx, &cx.say("incident-over"));
    }
    small(ui, cx, &cx.with("since-turn", &[("turn", trouble.since.turn.into())]));
    term(ui, cx, &cx.say("what-severity"), &format!("S{}", trouble.severity), hand.peek);
    if press(ui, &cx.say("to-evidence")) {
        hand.forms.left = Left::Evidence;
        hand.forms.pane = Pane::Left;
    }
    if scene.acts() && press(ui, &cx.say("add-order")) {
        hand.forms.right = Right::Orders;
    }
}
