//! An order before it is sealed: against whom, about what, how far it goes, why, and what counsel says.

use crate::engine::{Claim, Handle, OrderDraft, Phase, Reason, SeatCommand, Unless};
use crate::framework::{Family, Field, Fields, IncidentNeed, Tag, Tags};
use crate::scenario::{ActionId, NationId, TextId};
use crate::table::forms::{Order, Picked, Right};
use crate::table::scene::SeatScene;
use crate::ui::intent::{Form, Intent};
use crate::ui::panels::{Hand, compose, counsel, orders};
use crate::ui::theme::mark;
use crate::ui::widgets::{
    Cx, area, head, icon, over, pick, press, press_or, scroll, segments, small, soft, term, tick,
};
use crate::ui::words;
use egui::Ui;

/// Returns an order with what is picked on the map, or the only choice there is.
pub fn order(scene: &SeatScene<'_>, action: ActionId, picked: Option<Picked>) -> Order {
    let needs = scene.scenario.action(action).needs;
    let targets = targets(scene, action);
    let incidents = incidents(scene, action);
    let liked = match picked {
        Some(Picked::Nation(nation)) => Some(NationId(nation)),
        Some(Picked::Line(line)) => scene.view.line(line).map(|(to, _)| to),
        _ => None,
    };
    let other =
        targets.iter().copied().find(|other| Some(*other) == liked).or_else(|| targets.first().copied());
    let gravest = incidents.iter().copied().max_by_key(|handle| {
        let picked = picked == Some(Picked::Incident(handle.0));
        let over = scene.view.incident_over(*handle);
        (
            picked,
            !over,
            scene.view.incident_seen(*handle).map(|(_, severity, _)| severity),
            std::cmp::Reverse(handle.0),
        )
    });
    let line = needs
        .line
        .then(|| other.and_then(|other| compose::lines_to(scene, other).first().copied()))
        .flatten();
    let claim = if needs.claim { Claim::K1 } else { Claim::K0 };
    let mut order = Order {
        action: action.0,
        other: other.map(|other| other.0),
        incident: gravest.map(|handle| handle.0),
        line,
        claim,
        reason: Reason::None,
        confidence: 0,
        unless: Unless::No,
        said: 0,
        words: String::new(),
    };
    order.said = proposed(scene, &order).0;
    order
}

/// What a public statement or a countermeasure should state.
fn proposed(scene: &SeatScene<'_>, order: &Order) -> Fields {
    let tags = scene.scenario.action(order.action()).tags;
    if !tags.has(Tag::Public) && !tags.has(Tag::Countermeasure) {
        return Fields(0);
    }
    let facts = Fields(0).with(Field::Facts);
    // Where traffic came from is not who is responsible; who names a State cannot say that it accuses nobody.
    match order.claim {
        Claim::K0 => facts,
        Claim::K1 | Claim::K2 => facts.with(Field::NotAccusation).with(Field::Confidence),
        _ => facts.with(Field::Confidence),
    }
}

fn targets(scene: &SeatScene<'_>, action: ActionId) -> Vec<NationId> {
    let bits = scene.view.moves().targets(action);
    let some: Vec<NationId> =
        (0..scene.view.nations()).map(NationId::from_at).filter(|other| bits & 1 << other.0 != 0).collect();
    if some.is_empty() && scene.scenario.action(action).needs.other {
        return (0..scene.view.nations())
            .map(NationId::from_at)
            .filter(|other| *other != scene.seat())
            .collect();
    }
    some
}

fn incidents(scene: &SeatScene<'_>, action: ActionId) -> Vec<Handle> {
    if scene.scenario.action(action).needs.incident == IncidentNeed::None {
        return Vec::new();
    }
    let moves = scene.view.moves();
    (0..moves.incident_count(action)).filter_map(|n| moves.nth_incident(action, n)).collect()
}

pub fn draft_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let Some(mut form) = hand.forms.order.clone() else {
        hand.forms.right = Right::Desk;
        return;
    };
    let entry = &scene.scenario.catalogue()[form.action().at()];
    let mut back = false;
    head(ui, entry.name.get(cx.tag()), 1, |ui| {
        back = icon(ui, cx, mark::BACK, &cx.say("other-order")).clicked()
    });
    let why = why_not(cx, scene, &form);
    let (mut seal, mut discard) = (false, false);
    let height = (ui.available_height() - 66.0 - if why.is_some() { 40.0 } else { 0.0 }).max(120.0);
    ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
        scroll(ui, "draft", |ui| {
            small(ui, cx, entry.meaning.get(cx.tag()));
            ui.horizontal_wrapped(|ui| {
                small(ui, cx, &cx.pair(&cx.say("cost"), &orders::cost_words(cx, scene, form.action())));
                for cite in &entry.cites {
                    term(ui, cx, cite, &format!("cite:{cite}"), hand.peek);
                }
            });
            choices(ui, cx, scene, &mut form);
            counsel::counsel_ui(ui, cx, scene, hand, &mut form);
        });
    });
    ui.separator();
    if let Some(why) = &why {
        small(ui, cx, why);
    }
    ui.horizontal(|ui| {
        seal = press_or(ui, cx, &cx.say("seal"), why.as_deref(), true);
        discard = press(ui, &cx.say("discard"));
    });
    if seal {
        hand.out.push(Intent::Command {
            command: SeatCommand::Seal(command(&form)),
            words: form.words.clone(),
            form: Form::Order,
        });
    }
    // Counsel may have opened another form meanwhile; this one stays half written.
    hand.forms.order = (!discard).then_some(form);
    if discard {
        hand.forms.right = Right::Desk;
    }
    if back {
        hand.forms.right = Right::Orders;
    }
}

fn command(form: &Order) -> OrderDraft {
    OrderDraft {
        other: form.other(),
        incident: form.incident(),
        line: form.line,
        claim: form.claim,
        reason: form.reason,
        confidence: form.confidence,
        unless: form.unless,
        said: form.said(),
        text: TextId(0),
        ..OrderDraft::of(form.action())
    }
}

fn why_not(cx: &Cx<'_>, scene: &SeatScene<'_>, form: &Order) -> Option<String> {
    if scene.room.watching {
        return Some(cx.say("only-watching"));
    }
    if !matches!(scene.view.phase(), Phase::Consultation | Phase::Decision) {
        return Some(cx.with(
            "refusal-phase-wrong",
            &[("phase", (&words::phase(cx.t, scene.view.phase(), scene.view.exchange())).into())],
        ));
    }
    if scene.view.paused() {
        return Some(cx.say("refusal-exercise-paused"));
    }
    if !scene.view.moves().contains(form.action()) {
        return Some(orders::why_not(cx, scene, form.action()));
    }
    let needs = scene.scenario.action(form.action()).needs;
    if needs.other && form.other.is_none() {
        return Some(cx.say("refusal-order-needs-target"));
    }
    if needs.incident != IncidentNeed::None && form.incident.is_none() {
        return Some(cx.say("refusal-order-needs-incident"));
    }
    if needs.line && form.line.is_none() {
        return Some(cx.say("refusal-order-needs-line"));
    }
    scene
        .view
        .has_sealed(form.action(), form.other(), form.incident())
        .then(|| cx.say("refusal-order-already-sealed"))
}

fn choices(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &mut Order) {
    let action = form.action();
    let needs = scene.scenario.action(action).needs;
    let (family, tags) = (scene.scenario.action(action).family, scene.scenario.action(action).tags);
    whom_and_what(ui, cx, scene, form);
    if let (true, Some(other)) = (needs.line, form.other()) {
        let options: Vec<(Option<u8>, String)> = compose::lines_to(scene, other)
            .into_iter()
            .map(|line| (Some(line), compose::line_words(cx, scene, line)))
            .collect();
        pick(ui, cx, &cx.say("by-line"), &mut form.line, &options);
    }
    if needs.claim {
        how_far(ui, cx, scene, form);
    }
    if tags.has(Tag::Public) || tags.has(Tag::Countermeasure) {
        what_it_states(ui, cx, form);
    }
    if tags.has_any(
        Tags::of(Tag::Claim)
            .with(Tags::of(Tag::Countermeasure))
            .with(Tags::of(Tag::Retorsion))
            .with(Tags::of(Tag::Threat)),
    ) {
        let options: Vec<(Reason, String)> =
            Reason::ALL.iter().map(|reason| (*reason, words::reason(cx.t, *reason))).collect();
        pick(ui, cx, &cx.say("justification"), &mut form.reason, &options);
    }
    // To wait for an answer makes sense before a step against somebody, and not before a favour.
    let against = tags.has(Tag::Public) || matches!(family, Family::Adverse | Family::Force);
    if let Some(other) = form.other().filter(|other| against && scene.view.asking(*other)) {
        let name = scene.name(other, cx.tag());
        let options: Vec<(Unless, String)> =
            Unless::ALL.iter().map(|unless| (*unless, words::unless(cx.t, *unless, name))).collect();
        pick(ui, cx, &cx.say("unless"), &mut form.unless, &options);
    }
    if tags.has(Tag::Public) || needs.ruling {
        area(ui, cx, &cx.say("own-words"), &mut form.words, &cx.say("own-words-hint"), 2);
    }
    if needs.ruling {
        soft(ui, cx, &cx.say("needs-ruling"));
    }
}

/// At whom an order is aimed, and about which incident.
fn whom_and_what(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &mut Order) {
    let action = form.action();
    let (needs, family) = (scene.scenario.action(action).needs, scene.scenario.action(action).family);
    if needs.other {
        let label = match family {
            Family::Adverse | Family::Force => "against-whom",
            Family::Public => "about-whom",
            _ => "with-whom",
        };
        let options: Vec<(Option<u8>, String)> = targets(scene, action)
            .into_iter()
            .map(|other| (Some(other.0), scene.name(other, cx.tag()).to_owned()))
            .collect();
        if pick(ui, cx, &cx.say(label), &mut form.other, &options) && needs.line {
            form.line = form.other().and_then(|other| compose::lines_to(scene, other).first().copied());
        }
    }
    if needs.incident != IncidentNeed::None {
        let options: Vec<(Option<u16>, String)> = incidents(scene, action)
            .into_iter()
            .map(|handle| {
                (Some(handle.0), format!("INC-{} · {}", handle.0, scene.incident_name(handle, cx.tag())))
            })
            .collect();
        pick(ui, cx, &cx.say("about"), &mut form.incident, &options);
    }
}

/// How far a claim goes, and how sure the delegation is of it.
fn how_far(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, form: &mut Order) {
    let options: Vec<(Claim, String)> = Claim::ALL[1..]
        .iter()
        .map(|claim| (*claim, words::claim(scene.framework, *claim, cx.tag())))
        .collect();
    let was = proposed(scene, form);
    if pick(ui, cx, &cx.say("how-far"), &mut form.claim, &options) && form.said == was.0 {
        form.said = proposed(scene, form).0;
    }
    small(
        ui,
        cx,
        scene.framework.claims.get(form.claim as usize).map_or("", |entry| entry.meaning.get(cx.tag())),
    );
    let options: Vec<(u8, String)> = (0..3).map(|at| (at, cx.say(&format!("confidence-{at}")))).collect();
    over(ui, cx, &cx.say("how-sure"));
    segments(ui, cx, &cx.say("how-sure"), &mut form.confidence, &options);
}

/// What a public order states.
fn what_it_states(ui: &mut Ui, cx: &Cx<'_>, form: &mut Order) {
    egui::CollapsingHeader::new(cx.with("it-states-n", &[("n", form.said().iter().count().into())]))
        .id_salt("said")
        .show(ui, |ui| {
            for field in Field::ALL {
                let mut on = form.said().has(*field);
                if tick(ui, cx, &mut on, &words::field(cx.t, *field)) {
                    let bit = Fields(0).with(*field).0;
                    form.said = if on { form.said | bit } else { form.said & !bit };
                }
            }
        });
}
