//! Learn: the codex to browse and search.

use crate::ui::panels::codex::{Entry, Shelf, entries, entry_ui, find};
use crate::ui::theme::mark;
use crate::ui::widgets::{Cx, empty, field, row, screen_head, scroll, tabs};
use crate::ui::{Intent, State};
use egui::{Ui, vec2};

/// The marks of the shelves, in their order.
const SIGNS: [&str; 8] = [
    mark::SHIELD,
    mark::LAW,
    mark::HANDSHAKE,
    mark::PHONE,
    mark::LETTER,
    mark::ORDERS,
    mark::CHECK,
    mark::SCALES,
];

pub fn learn_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut State, out: &mut Vec<Intent>) {
    if screen_head(ui, cx, &cx.say("learn"), true) {
        out.push(Intent::Back);
    }
    field(ui, cx, &cx.say("search"), &mut state.learn.search, &cx.say("search-codex"));
    let options: Vec<(Shelf, &str, String, usize)> =
        Shelf::ALL.iter().zip(SIGNS).map(|(shelf, sign)| (*shelf, sign, cx.say(shelf.word()), 0)).collect();
    if tabs(ui, cx, &mut state.learn.shelf, &options) {
        state.learn.open = None;
    }
    let search = state.learn.search.to_lowercase();
    let fits = |entry: &Entry| {
        let text = format!(
            "{} {} {} {} {}",
            entry.key,
            entry.name,
            entry.meaning,
            entry.cites.join(" "),
            entry.groups.iter().flat_map(|(_, lines)| lines.iter()).cloned().collect::<Vec<_>>().join(" ")
        )
        .to_lowercase();
        search.split_whitespace().all(|word| text.contains(word))
    };
    // A search goes through every shelf.
    let list: Vec<Entry> = if search.is_empty() {
        entries(cx.framework, state.learn.shelf, cx.tag())
    } else {
        Shelf::ALL.iter().flat_map(|shelf| entries(cx.framework, *shelf, cx.tag())).filter(fits).collect()
    };
    let wide = ui.available_width() > 760.0;
    let height = ui.available_height();
    let open = state
        .learn
        .open
        .clone()
        .and_then(|key| find(cx.framework, &key, cx.tag()))
        .or_else(|| list.first().filter(|_| wide).cloned());
    ui.horizontal_top(|ui| {
        let left =
            if wide { (ui.available_width() * 0.38).clamp(280.0, 440.0) } else { ui.available_width() };
        if wide || open.is_none() {
            ui.allocate_ui_with_layout(vec2(left, height), egui::Layout::top_down(egui::Align::Min), |ui| {
                scroll(ui, "codex-list", |ui| {
                    if list.is_empty() {
                        empty(ui, cx, mark::SEARCH, &cx.say("codex-nothing"));
                    }
                    list_ui(ui, cx, &list, open.as_ref(), state);
                });
            });
        }
        if let Some(entry) = &open {
            let rest = ui.available_width();
            ui.allocate_ui_with_layout(vec2(rest, height), egui::Layout::top_down(egui::Align::Min), |ui| {
                if !wide && crate::ui::widgets::press_mark(ui, mark::BACK, &cx.say("back-to-list")) {
                    state.learn.open = None;
                }
                scroll(ui, "codex-open", |ui| {
                    ui.set_max_width(ui.available_width().min(720.0));
                    let mut peek = None;
                    entry_ui(ui, cx, entry, &mut peek);
                    if let Some(key) = peek {
                        state.learn.open = Some(key);
                    }
                });
            });
        }
    });
}

fn list_ui(ui: &mut Ui, cx: &Cx<'_>, list: &[Entry], open: Option<&Entry>, state: &mut State) {
    for entry in list {
        let on = open.is_some_and(|open| open.key == entry.key && open.name == entry.name);
        let key = if entry.key.contains(':') && entry.shelf != Shelf::Scales {
            String::new()
        } else {
            format!("{} · ", entry.key)
        };
        let under = short(&entry.meaning);
        if row(ui, cx, "", cx.c.soft, &format!("{key}{}", entry.name), &under, on).clicked() {
            state.learn.open = Some(entry.key.clone());
        }
    }
}

/// The beginning of a text, cut at a word.
fn short(text: &str) -> String {
    match text.char_indices().nth(110) {
        None => text.to_owned(),
        Some((end, _)) => {
            format!("{} …", text[..end].rsplit_once(' ').map_or(&text[..end], |(whole, _)| whole))
        }
    }
}
