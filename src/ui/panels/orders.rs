//! The list of orders: searched, sifted by family; what cannot be given now says why, and what would change
//! that.

use crate::framework::Family;
use crate::report::wording;
use crate::scenario::ActionId;
use crate::table::forms::{Pane, Right};
use crate::table::scene::SeatScene;
use crate::ui::panels::{Hand, draft};
use crate::ui::theme::mark;
use crate::ui::widgets::{Cx, empty, field, head, icon, over, row, scroll, segments, tick};
use crate::ui::words;
use egui::Ui;

/// Orders of a delegation that its profile shows.
pub fn held(scene: &SeatScene<'_>) -> Vec<ActionId> {
    let held = scene.view.orders();
    (0..128)
        .map(ActionId)
        .filter(|order| held & 1 << order.0 != 0 && scene.surface.shows_order(*order))
        .collect()
}

pub fn orders_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let mut close = false;
    head(ui, &cx.say("add-order"), 1, |ui| close = icon(ui, cx, mark::CLOSE, &cx.say("put-aside")).clicked());
    if close {
        hand.forms.right = Right::Desk;
    }
    field(ui, cx, &cx.say("search"), &mut hand.forms.search, &cx.say("search-orders"));
    let all = held(scene);
    let search = hand.forms.search.to_lowercase();
    scroll(ui, "orders", |ui| {
        sift(ui, cx, scene, hand, &all);
        let moves = scene.view.moves();
        let fits = |order: &ActionId| {
            let entry = &scene.scenario.catalogue()[order.at()];
            let text = || {
                format!(
                    "{} {} {} {}",
                    entry.id,
                    entry.name.get(cx.tag()),
                    entry.meaning.get(cx.tag()),
                    entry.cites.join(" ")
                )
                .to_lowercase()
            };
            let family = hand.forms.family.is_none_or(|at| {
                Family::ALL.get(usize::from(at)) == Some(&scene.scenario.action(*order).family)
            });
            family && (search.is_empty() || search.split_whitespace().all(|word| text().contains(word)))
        };
        let shown: Vec<ActionId> = all
            .into_iter()
            .filter(fits)
            .filter(|order| hand.forms.all_orders || moves.contains(*order))
            .collect();
        if shown.is_empty() {
            empty(ui, cx, mark::SEARCH, &cx.say("orders-empty"));
        }
        for family in Family::ALL {
            let of: Vec<ActionId> = shown
                .iter()
                .copied()
                .filter(|order| scene.scenario.action(*order).family == *family)
                .collect();
            if of.is_empty() {
                continue;
            }
            over(ui, cx, &words::family(cx.t, *family));
            for order in of {
                let entry = &scene.scenario.catalogue()[order.at()];
                let now = moves.contains(order);
                let cost = cost_words(cx, scene, order);
                let under = if now {
                    format!("{cost} · {}", entry.meaning.get(cx.tag()))
                } else {
                    cx.pair(&cx.say("not-now"), &why_not(cx, scene, order))
                };
                let (sign, ink) =
                    if now { (family_mark(*family), cx.c.soft) } else { (mark::NO, cx.c.faint) };
                if row(ui, cx, sign, ink, entry.name.get(cx.tag()), &under, false).clicked() {
                    hand.forms.order = Some(draft::order(scene, order, hand.forms.picked));
                    hand.forms.right = Right::Order;
                    hand.forms.pane = Pane::Right;
                }
            }
        }
    });
}

/// By family, and whether what cannot be given now is listed with its reason.
fn sift(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, all: &[ActionId]) {
    let mut families: Vec<(Option<u8>, String)> = vec![(None, cx.say("all"))];
    families.extend(
        Family::ALL
            .iter()
            .enumerate()
            .filter(|(_, family)| all.iter().any(|order| scene.scenario.action(*order).family == **family))
            .map(|(at, family)| (Some(at as u8), words::family(cx.t, *family))),
    );
    segments(ui, cx, &cx.say("family"), &mut hand.forms.family, &families);
    tick(ui, cx, &mut hand.forms.all_orders, &cx.say("show-not-now"));
}

pub fn family_mark(family: Family) -> &'static str {
    match family {
        Family::Protect => mark::SHIELD,
        Family::Investigate => mark::SEARCH,
        Family::Cooperate => mark::HANDSHAKE,
        Family::LawEnforcement => mark::LAW,
        Family::Public => mark::PUBLIC,
        Family::Adverse => mark::AIM,
        Family::Force => mark::ALARM,
    }
}

/// Says what an order costs.
pub fn cost_words(cx: &Cx<'_>, scene: &SeatScene<'_>, order: ActionId) -> String {
    let cost = scene.view.cost(order);
    let parts = [(cost.attention, "attention"), (cost.effort, "effort"), (cost.capital, "capital")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(cost, _)| *cost > 0)
        .map(|(cost, name)| format!("{} {cost}", cx.say(name)))
        .collect();
    if parts.is_empty() { cx.say("costs-nothing") } else { parts.join(", ") }
}

/// Returns the first reason why an order cannot be given now, as far as the delegation can know.
pub fn why_not(cx: &Cx<'_>, scene: &SeatScene<'_>, order: ActionId) -> String {
    wording::not_now(cx.t, scene.view, &scene.scenario.action(order).needs, order)
}
