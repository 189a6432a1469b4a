//! To write to another State: line, kind, what it states, an item, words. Sensible from the first moment;
//! everything can be changed.

use crate::engine::{Consequence, DispatchDraft, Handle, Known, Phase, SeatCommand};
use crate::framework::{DispatchKind, Field, Fields};
use crate::scenario::{Health, NationId, TextId, Tlp};
use crate::scoring::fits_gravity;
use crate::table::forms::{Compose, Pane, Right};
use crate::table::scene::SeatScene;
use crate::ui::intent::{Form, Intent};
use crate::ui::panels::Hand;
use crate::ui::theme::mark;
use crate::ui::widgets::{
    Cx, area, head, icon, notice, over, pick, press, press_or, scroll, small, soft, term, tick,
};
use crate::ui::words;
use egui::Ui;

/// Opens the form; one that is half written to the same State for the same purpose goes on.
pub fn begin(
    scene: &SeatScene<'_>,
    hand: &mut Hand<'_>,
    to: NationId,
    kind: DispatchKind,
    about: Option<Handle>,
) {
    let same = hand.forms.compose.as_ref().is_some_and(|compose| compose.to == to.0 && compose.kind == kind);
    if !same {
        hand.forms.compose = Some(draft(scene, to, kind, about));
    }
    hand.forms.right = Right::Compose;
    hand.forms.pane = Pane::Right;
}

/// Returns a message with line and incident proposed, and nothing stated.
pub fn draft(scene: &SeatScene<'_>, to: NationId, kind: DispatchKind, about: Option<Handle>) -> Compose {
    let incident = about.or_else(|| fitting_incident(scene, to)).filter(|_| kind != DispatchKind::Ping);
    let line = best_line(scene, to, kind, incident).unwrap_or(0);
    Compose {
        to: to.0,
        kind,
        line,
        incident: incident.map(|handle| handle.0),
        // What a message states is for the delegation to tick.
        fields: 0,
        evidence: None,
        tlp: Tlp::Amber as u8,
        consequence: Consequence::None,
        words: String::new(),
        touched: false,
    }
}

/// The gravest incident that is not over; the one on the other's side first when it is theirs.
fn fitting_incident(scene: &SeatScene<'_>, _to: NationId) -> Option<Handle> {
    let known = scene.desk.incidents.iter().filter(|trouble| !scene.view.incident_over(trouble.handle));
    let best = known.max_by_key(|trouble| {
        (trouble.target == scene.seat(), trouble.severity, std::cmp::Reverse(trouble.handle))
    });
    best.or(scene.desk.incidents.last()).map(|trouble| trouble.handle)
}

/// Lines to a State that are shown and not known to be cut.
pub fn lines_to(scene: &SeatScene<'_>, to: NationId) -> Vec<u8> {
    let all = scene.view.lines_to(to);
    (0..64).filter(|line| all & 1 << line != 0 && scene.surface.shows_line(*line)).collect()
}

/// The line that suits: right for the purpose and the gravity, known to work, the lowest.
pub fn best_line(
    scene: &SeatScene<'_>,
    to: NationId,
    kind: DispatchKind,
    incident: Option<Handle>,
) -> Option<u8> {
    let levels = scene.scenario.dispatch(kind).levels;
    lines_to(scene, to).into_iter().min_by_key(|line| {
        let level = scene.view.line_level(*line);
        let right = levels == 0 || level.is_some_and(|level| levels & 1 << level as u8 != 0);
        let severity =
            incident.and_then(|incident| scene.view.incident_seen(incident)).map(|(_, severity, _)| severity);
        let high = severity.zip(level).is_some_and(|(severity, level)| !fits_gravity(level, severity));
        let health = match scene.view.line(*line).map(|(_, known)| known) {
            Some(Known::As(Health::Good)) => 0,
            Some(Known::Untested) => 1,
            Some(Known::As(Health::OfficeHours)) => 2,
            _ => 3,
        };
        (health == 3, !right, high, health, *line)
    })
}

pub fn compose_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let Some(mut form) = hand.forms.compose.clone() else {
        hand.forms.right = Right::Desk;
        return;
    };
    let to = NationId(form.to);
    let mut close = false;
    head(ui, &cx.with("write-to", &[("other", scene.name(to, cx.tag()).into())]), 1, |ui| {
        close = icon(ui, cx, mark::CLOSE, &cx.say("put-aside")).clicked()
    });
    let why = why_not(cx, scene, &form);
    let mut send = false;
    let mut discard = false;
    let foot = 92.0 + if why.is_some() { 26.0 } else { 0.0 };
    let height = (ui.available_height() - foot).max(120.0);
    ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
        scroll(ui, "compose", |ui| form_ui(ui, cx, scene, hand, &mut form))
    });
    ui.separator();
    cost(ui, cx, scene, &form);
    if let Some(why) = &why {
        small(ui, cx, why);
    }
    ui.horizontal(|ui| {
        send = press_or(ui, cx, &cx.say("send"), why.as_deref(), true);
        discard = press(ui, &cx.say("discard"));
    });
    if send {
        let evidence = form.evidence.map(Handle);
        let tlp = evidence.and_then(|item| scene.view.evidence_tlp(item)).unwrap_or(Tlp::Amber);
        let draft = DispatchDraft {
            kind: form.kind,
            to,
            line: form.line,
            incident: form.incident.map(Handle),
            fields: Fields(form.fields),
            evidence,
            tlp,
            consequence: form.consequence,
            text: TextId(0),
        };
        hand.out.push(Intent::Command {
            command: SeatCommand::Send(draft),
            words: form.words.clone(),
            form: Form::Compose,
        });
    }
    hand.forms.compose = (!discard).then_some(form);
    if discard || close {
        hand.forms.right = Right::Desk;
    }
}

/// Returns why it cannot be sent now, as far as the delegation can know.
fn why_not(cx: &Cx<'_>, scene: &SeatScene<'_>, form: &Compose) -> Option<String> {
    if scene.room.watching {
        return Some(cx.say("only-watching"));
    }
    if scene.view.phase() != Phase::Consultation {
        return Some(cx.say("write-in-consultation"));
    }
    if scene.view.paused() {
        return Some(cx.say("refusal-exercise-paused"));
    }
    if lines_to(scene, NationId(form.to)).is_empty() {
        return Some(cx.say("no-line"));
    }
    if scene.scenario.dispatch(form.kind).about && form.incident.is_none() {
        return Some(cx.say("refusal-order-needs-incident"));
    }
    None
}

fn cost(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &Compose) {
    let counts = scene.scenario.dispatch(form.kind).substantive
        && scene.view.substantive_sent() >= 3
        && !scene.view.ready().answers_cheap;
    let clock = scene.scenario.dispatch(form.kind).request;
    let cost = if counts { cx.say("costs-one") } else { cx.say("costs-nothing") };
    let words = if clock { format!("{cost} · {}", cx.say("starts-clock")) } else { cost };
    small(ui, cx, &words);
}

fn form_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, form: &mut Compose) {
    let to = NationId(form.to);
    let knows = !scene.desk.incidents.is_empty();
    let kinds: Vec<(DispatchKind, String)> = DispatchKind::ALL
        .iter()
        .filter(|kind| knows || !scene.scenario.dispatch(**kind).about)
        .map(|kind| (*kind, words::dispatch(scene.framework, *kind, cx.tag()).to_owned()))
        .collect();
    if pick(ui, cx, &cx.say("kind"), &mut form.kind, &kinds) {
        let fresh = draft(scene, to, form.kind, form.incident.map(Handle));
        form.line = fresh.line;
        if !form.touched {
            form.fields = fresh.fields;
        }
        form.incident = fresh.incident;
    }
    ui.horizontal_wrapped(|ui| {
        small(ui, cx, scene.framework.dispatch(form.kind).map_or("", |entry| entry.meaning.get(cx.tag())));
        term(ui, cx, &cx.say("more"), &format!("kind:{}", crate::report::word_of(&form.kind)), hand.peek);
    });
    line_ui(ui, cx, scene, form, to);
    if form.kind != DispatchKind::Ping {
        let incidents: Vec<(Option<u16>, String)> = scene
            .desk
            .incidents
            .iter()
            .map(|trouble| {
                (
                    Some(trouble.handle.0),
                    format!("INC-{} · {}", trouble.handle.0, scene.incident_name(trouble.handle, cx.tag())),
                )
            })
            .chain((!scene.scenario.dispatch(form.kind).about).then(|| (None, cx.say("about-none"))))
            .collect();
        pick(ui, cx, &cx.say("about"), &mut form.incident, &incidents);
        stated(ui, cx, scene, form);
        pick(ui, cx, &cx.say("show-item"), &mut form.evidence, &items(cx, scene, form.incident.map(Handle)));
        if let Some(tlp) = form
            .evidence
            .and_then(|item| scene.view.evidence_tlp(Handle(item)))
            .filter(|tlp| *tlp >= Tlp::AmberStrict)
        {
            notice(
                ui,
                cx,
                mark::WARNING,
                cx.c.wary,
                &cx.with("tlp-warning", &[("tlp", words::tlp(tlp).into())]),
            );
        }
        if matches!(
            form.kind,
            DispatchKind::CallToStop | DispatchKind::Protest | DispatchKind::NoticeOfMeasure
        ) {
            let options: Vec<(Consequence, String)> =
                Consequence::ALL.iter().map(|one| (*one, words::consequence(cx.t, *one))).collect();
            pick(ui, cx, &cx.say("what-follows"), &mut form.consequence, &options);
        }
        area(ui, cx, &cx.say("own-words"), &mut form.words, &cx.say("own-words-hint"), 3);
    }
    seen_by(ui, cx, scene, form);
}

/// The line, with all that is known of it.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &mut Compose, to: NationId) {
    let lines: Vec<(u8, String)> =
        lines_to(scene, to).into_iter().map(|line| (line, line_words(cx, scene, line))).collect();
    if lines.is_empty() {
        notice(ui, cx, mark::WARNING, cx.c.wary, &cx.say("no-line"));
        return;
    }
    if !lines.iter().any(|(line, _)| *line == form.line) {
        form.line = best_line(scene, to, form.kind, form.incident.map(Handle)).unwrap_or(lines[0].0);
    }
    pick(ui, cx, &cx.say("by-line"), &mut form.line, &lines);
    let levels = scene.scenario.dispatch(form.kind).levels;
    let level = scene.view.line_level(form.line);
    let right = levels == 0 || level.is_some_and(|level| levels & 1 << level as u8 != 0);
    let severity = form
        .incident
        .and_then(|incident| scene.view.incident_seen(Handle(incident)))
        .map(|(_, severity, _)| severity);
    if !right {
        notice(ui, cx, mark::INFO, cx.c.wary, &cx.say("line-unusual"));
    } else if severity.zip(level).is_some_and(|(severity, level)| !fits_gravity(level, severity)) {
        notice(ui, cx, mark::INFO, cx.c.wary, &cx.say("line-high"));
    }
    if let Some(delay) = scene.scenario.channel_delay(form.line) {
        small(ui, cx, &cx.with("line-takes", &[("n", delay.into())]));
    }
}

/// Tells a line: what it is, its level, and what this end knows of it.
pub fn line_words(cx: &Cx<'_>, scene: &SeatScene<'_>, line: u8) -> String {
    let known = scene.view.line(line).map_or(Known::Untested, |(_, known)| known);
    format!("{} · {}", words::line_name(scene, line, cx.tag()), words::known(cx.t, known))
}

/// Items that can be shown with words about an incident, and none; about nothing in particular, any.
pub fn items(cx: &Cx<'_>, scene: &SeatScene<'_>, about: Option<Handle>) -> Vec<(Option<u16>, String)> {
    let fitting = scene.desk.items.iter().filter(|item| about.is_none_or(|about| about == item.about));
    let words = fitting.map(|item| {
        let file = scene.scenario.item(item.item, cx.tag());
        let first = crate::report::first_sentence(file.text);
        (
            Some(item.handle.0),
            format!("{:?}{} {} · {first}", file.reliability, file.credibility, words::tlp(file.tlp)),
        )
    });
    std::iter::once((None, cx.say("show-nothing"))).chain(words).collect()
}

/// What the message states: what makes it complete first, the rest behind it.
fn stated(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &mut Compose) {
    let complete = scene.scenario.dispatch(form.kind).complete;
    over(ui, cx, &cx.say("it-will-state"));
    for field in Field::ALL.iter().filter(|field| complete.has(**field)) {
        stated_one(ui, cx, form, *field);
    }
    let rest: Vec<Field> = Field::ALL.iter().copied().filter(|field| !complete.has(*field)).collect();
    let chosen = rest.iter().filter(|field| Fields(form.fields).has(**field)).count();
    let title =
        if chosen > 0 { format!("{} ({chosen})", cx.say("states-more")) } else { cx.say("states-more") };
    egui::CollapsingHeader::new(title).id_salt("states-more").show(ui, |ui| {
        for field in rest {
            stated_one(ui, cx, form, field);
        }
    });
}

fn stated_one(ui: &mut Ui, cx: &Cx<'_>, form: &mut Compose, field: Field) {
    let mut on = Fields(form.fields).has(field);
    if tick(ui, cx, &mut on, &words::field(cx.t, field)) {
        form.touched = true;
        let bit = Fields(0).with(field).0;
        form.fields = if on { form.fields | bit } else { form.fields & !bit };
    }
}

fn seen_by(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &Compose) {
    let other = scene.name(NationId(form.to), cx.tag());
    let known = scene.view.line(form.line).map(|(_, known)| known);
    let id = if known == Some(Known::As(Health::Politicised)) { "seen-by-more" } else { "seen-by" };
    soft(ui, cx, &cx.with(id, &[("other", other.into())]));
}
