//! The codex: what was agreed, what the words mean, where it is written. On its own screen, and in place
//! wherever a word opens it.

use crate::framework::{Checked, Fact, Framework, InstrumentEntry, LawKind, PositionEntry, Side};
use crate::report::paper::checked;
use crate::report::word_of;
use crate::text::Text;
use crate::ui::theme::{mark, strong};
use crate::ui::widgets::{Cx, chip, head, hung, icon, over, small, soft, term, with_mark};
use egui::{RichText, Ui};

/// One entry, whatever kind of thing it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    pub shelf: Shelf,
    pub name: String,
    pub meaning: String,
    /// Groups under it: a heading (a message's name), and lines.
    pub groups: Vec<(&'static str, Vec<String>)>,
    pub contested: String,
    pub cites: Vec<String>,
    pub see: Vec<String>,
    pub unverified: bool,
}

/// What kind of thing an entry is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    #[default]
    Norms,
    Law,
    Measures,
    Channels,
    Messages,
    Orders,
    Practices,
    Scales,
    /// Stands with the law and is none by itself: declarations, reports, what norms are.
    Texts,
}

impl Shelf {
    pub const ALL: [Self; 8] = [
        Self::Norms,
        Self::Law,
        Self::Measures,
        Self::Channels,
        Self::Messages,
        Self::Orders,
        Self::Practices,
        Self::Scales,
    ];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Norms => "shelf-norms",
            Self::Law => "shelf-law",
            Self::Measures => "shelf-measures",
            Self::Channels => "shelf-channels",
            Self::Messages => "shelf-messages",
            Self::Orders => "shelf-orders",
            Self::Practices => "shelf-practices",
            Self::Scales => "shelf-scales",
            Self::Texts => "shelf-texts",
        }
    }
}

/// Returns all entries of a shelf, in the order of the framework.
pub fn entries(framework: &Framework, shelf: Shelf, tag: &str) -> Vec<Entry> {
    match shelf {
        Shelf::Norms => norms(framework, tag),
        Shelf::Law | Shelf::Texts => law(framework, shelf, tag),
        Shelf::Measures => measures(framework, tag),
        Shelf::Channels => channels(framework, tag),
        Shelf::Messages => framework
            .dispatches
            .iter()
            .map(|kind| {
                plain(
                    shelf,
                    tag,
                    &format!("kind:{}", word_of(&kind.kind)),
                    &kind.name,
                    &kind.meaning,
                    &kind.cites,
                )
            })
            .collect(),
        Shelf::Orders => framework
            .orders
            .iter()
            .map(|order| Entry {
                see: if order.law.rsp.is_empty() { Vec::new() } else { vec![order.law.rsp.clone()] },
                ..plain(shelf, tag, &order.id, &order.name, &order.meaning, &order.cites)
            })
            .collect(),
        Shelf::Practices => framework
            .practices
            .iter()
            .map(|practice| Entry {
                groups: vec![("codex-in-play", line(tag, &practice.play).into_iter().collect())],
                see: vec![practice.norm.clone()],
                ..plain(shelf, tag, &practice.id, &practice.name, &practice.meaning, &practice.cites)
            })
            .collect(),
        Shelf::Scales => {
            let claims = framework
                .claims
                .iter()
                .map(|claim| plain(shelf, tag, &claim.id, &claim.name, &claim.meaning, &claim.cites));
            let scale = framework
                .scale
                .iter()
                .map(|entry| plain(shelf, tag, &entry.id, &entry.name, &entry.meaning, &[]));
            let words = framework
                .words
                .iter()
                .map(|word| plain(shelf, tag, &word.id, &word.name, &word.meaning, &word.cites));
            scale.chain(claims).chain(words).collect()
        }
    }
}

/// An entry with a name, a meaning and sources.
fn plain(shelf: Shelf, tag: &str, key: &str, name: &Text, meaning: &Text, cites: &[String]) -> Entry {
    Entry {
        key: key.to_owned(),
        shelf,
        name: name.get(tag).to_owned(),
        meaning: meaning.get(tag).to_owned(),
        cites: checked(cites).cloned().collect(),
        ..Entry::default()
    }
}

/// One line; none where there are no words.
fn line(tag: &str, text: &Text) -> Option<String> {
    (!text.is_empty()).then(|| text.get(tag).to_owned())
}

fn norms(framework: &Framework, tag: &str) -> Vec<Entry> {
    framework
        .norms
        .iter()
        .map(|norm| Entry {
            groups: vec![
                (
                    "codex-elements",
                    norm.elements
                        .iter()
                        .map(|element| format!("{}: {}", element.name.get(tag), element.meaning.get(tag)))
                        .collect(),
                ),
                (
                    "codex-conduct",
                    norm.conduct
                        .iter()
                        .map(|conduct| {
                            format!(
                                "{} {}",
                                if word_of(&conduct.kind) == "breach" { "✗" } else { "✓" },
                                conduct.text.get(tag)
                            )
                        })
                        .collect(),
                ),
                (
                    "codex-holders",
                    framework.positions_about(&norm.id).flat_map(|position| holders(position, tag)).collect(),
                ),
                (
                    "codex-later",
                    framework.later_on(&norm.id).map_or_else(Vec::new, |later| told(&later.adds, tag)),
                ),
                (
                    "codex-judging",
                    framework.later_on(&norm.id).map_or_else(Vec::new, |later| {
                        later.judging.iter().map(|text| text.get(tag).to_owned()).collect()
                    }),
                ),
                (
                    "codex-history",
                    norm.history
                        .iter()
                        .map(|history| format!("{}: {}", history.report, history.text.get(tag)))
                        .collect(),
                ),
            ],
            contested: norm.contested.as_ref().map_or_else(String::new, |text| text.get(tag).to_owned()),
            see: norm.see.clone(),
            ..plain(Shelf::Norms, tag, &norm.id, &norm.name, &norm.meaning, &norm.cites)
        })
        .collect()
}

fn law(framework: &Framework, shelf: Shelf, tag: &str) -> Vec<Entry> {
    framework
        .law
        .iter()
        .map(|law| Entry {
            groups: vec![
                ("codex-in-play", line(tag, &law.effect).into_iter().collect()),
                (
                    "codex-holders",
                    framework.positions_about(&law.id).flat_map(|position| holders(position, tag)).collect(),
                ),
            ],
            meaning: said(law.told(), tag),
            contested: law.contested.as_ref().map_or_else(String::new, |text| text.get(tag).to_owned()),
            see: law.see.clone(),
            unverified: law.unverified,
            shelf: if law.kind == LawKind::Text { Shelf::Texts } else { Shelf::Law },
            ..plain(shelf, tag, &law.id, &law.name, &law.meaning, &law.cites)
        })
        .chain(framework.positions.entries.iter().map(|position| Entry {
            groups: vec![
                ("codex-holders", holders(position, tag)),
                ("codex-facts", told(&position.facts, tag)),
                ("codex-remark", line(tag, &framework.positions.note).into_iter().collect()),
            ],
            see: position.see.clone(),
            ..plain(shelf, tag, &position.id, &position.name, &position.question, &position.cites)
        }))
        .collect()
}

fn measures(framework: &Framework, tag: &str) -> Vec<Entry> {
    framework
        .measures
        .iter()
        .map(|measure| Entry {
            groups: vec![("codex-in-play", line(tag, &measure.in_play).into_iter().collect())],
            meaning: said(measure.told(), tag),
            see: measure.see.clone(),
            unverified: measure.unverified,
            ..plain(Shelf::Measures, tag, &measure.id, &measure.name, &measure.meaning, &measure.cites)
        })
        .chain(framework.instruments.entries.iter().map(|instrument| Entry {
            groups: instrument_groups(instrument, tag),
            see: instrument.see.clone(),
            ..plain(
                Shelf::Measures,
                tag,
                &instrument.id,
                &instrument.name,
                &instrument.meaning,
                &instrument.cites,
            )
        }))
        .collect()
}

fn channels(framework: &Framework, tag: &str) -> Vec<Entry> {
    framework
        .channels
        .iter()
        .map(|channel| Entry {
            groups: vec![(
                "codex-in-play",
                [&channel.ends, &channel.members, &channel.degrades, &channel.practice]
                    .into_iter()
                    .filter_map(|text| line(tag, text))
                    .collect(),
            )],
            meaning: said(channel.told(), tag),
            see: channel.see.clone(),
            unverified: channel.unverified,
            ..plain(Shelf::Channels, tag, &channel.id, &channel.name, &channel.purpose, &channel.cites)
        })
        .collect()
}

/// A meaning; empty where it may not be told.
fn said(meaning: Option<&Text>, tag: &str) -> String {
    meaning.map_or_else(String::new, |text| text.get(tag).to_owned())
}

/// The facts of a list that may be told.
fn told(list: &Checked<Fact>, tag: &str) -> Vec<String> {
    list.told().map(|fact| fact.text.get(tag).to_owned()).collect()
}

/// Who holds what on a contested point, a line for each view.
fn holders(position: &PositionEntry, tag: &str) -> Vec<String> {
    let side = |side| match side {
        Side::Yes => "+",
        Side::No => "–",
        Side::Careful => "?",
    };
    let views = position
        .views
        .told()
        .map(|view| format!("({}) {} {}", side(view.side), view.says.get(tag), view.holders()));
    std::iter::once(position.question.get(tag).to_owned()).chain(views).collect()
}

/// What is told of an instrument: when, how it stands, what is known, what it does in play.
fn instrument_groups(instrument: &InstrumentEntry, tag: &str) -> Vec<(&'static str, Vec<String>)> {
    let form =
        instrument.form.iter().map(|line| format!("{}: {}", line.name.get(tag), line.meaning.get(tag)));
    vec![
        (
            "codex-status",
            told(&instrument.date, tag).into_iter().chain(told(&instrument.status, tag)).collect(),
        ),
        ("codex-facts", told(&instrument.facts, tag)),
        ("codex-in-play", instrument.play.iter().map(|text| text.get(tag).to_owned()).collect()),
        ("codex-form", form.collect()),
    ]
}

/// Returns the entry under a key; a key `cite:…` finds the first that cites it.
pub fn find(framework: &Framework, key: &str, tag: &str) -> Option<Entry> {
    let all = || Shelf::ALL.iter().flat_map(|shelf| entries(framework, *shelf, tag));
    match key.strip_prefix("cite:") {
        // A paragraph of the declaration opens itself, and not the first that cites it.
        Some(cite) => {
            let own = cite.strip_prefix("Lucca ").filter(|own| own.starts_with('D'));
            own.and_then(|own| all().find(|entry| entry.key == own))
                .or_else(|| all().find(|entry| entry.cites.iter().any(|known| known == cite)))
        }
        None => all().find(|entry| entry.key == key),
    }
}

/// An entry in full.
pub fn entry_ui(ui: &mut Ui, cx: &Cx<'_>, entry: &Entry, peek: &mut Option<String>) {
    ui.horizontal_wrapped(|ui| {
        if !entry.key.contains(':') || entry.shelf == Shelf::Scales {
            chip(ui, cx.c.accent, &entry.key);
        }
        small(ui, cx, &cx.say(entry.shelf.word()));
    });
    ui.label(RichText::new(&entry.name).text_style(crate::ui::theme::title_style()));
    if entry.unverified {
        small(ui, cx, &cx.say("codex-unverified"));
    } else {
        ui.label(&entry.meaning);
    }
    for (title, lines) in &entry.groups {
        if lines.is_empty() {
            continue;
        }
        over(ui, cx, &cx.say(title));
        for line in lines {
            // What keeps a norm and what breaches it have a sign and a colour of their own.
            let (sign, ink, words) = match (line.strip_prefix("✓ "), line.strip_prefix("✗ ")) {
                (Some(words), _) => (mark::CHECK, cx.c.good, words),
                (_, Some(words)) => (mark::CLOSE, cx.c.bad, words),
                _ => ("–", cx.c.soft, line.as_str()),
            };
            hung(ui, sign, ink, words, 15.0);
        }
    }
    if !entry.contested.is_empty() {
        over(ui, cx, &cx.say("codex-contested"));
        ui.label(RichText::new(&entry.contested).color(cx.c.wary));
    }
    if !entry.cites.is_empty() {
        over(ui, cx, &cx.say("codex-source"));
        ui.label(RichText::new(with_mark(mark::PAPER, &entry.cites.join(" · "))).family(strong()).size(13.5));
    }
    let see: Vec<&String> =
        entry.see.iter().filter(|key| find(cx.framework, key, cx.tag()).is_some()).collect();
    if !see.is_empty() {
        over(ui, cx, &cx.say("codex-see"));
        ui.horizontal_wrapped(|ui| {
            for key in see {
                term(ui, cx, key, key, peek);
            }
        });
    }
}

/// An entry laid open in place, over what is being done; nothing else is touched.
pub fn peek_ui(ui: &mut Ui, cx: &Cx<'_>, peek: &mut Option<String>) {
    let Some(key) = peek.clone() else { return };
    let entry = find(cx.framework, &key, cx.tag());
    let size = ui.ctx().content_rect().size();
    let mut close = false;
    let response = egui::Modal::new(egui::Id::new("codex"))
        .frame(crate::ui::theme::card_frame(cx.c).inner_margin(18.0))
        .show(ui.ctx(), |ui| {
            ui.set_width((size.x - 80.0).clamp(240.0, 560.0));
            ui.set_max_height((size.y - 120.0).max(160.0));
            head(ui, &cx.say("codex"), 1, |ui| close = icon(ui, cx, mark::CLOSE, &cx.say("close")).clicked());
            egui::ScrollArea::vertical().id_salt("codex-entry").max_height((size.y - 190.0).max(120.0)).show(
                ui,
                |ui| match &entry {
                    Some(entry) => entry_ui(ui, cx, entry, peek),
                    None => soft(
                        ui,
                        cx,
                        &cx.with("codex-none", &[("term", key.trim_start_matches("cite:").into())]),
                    ),
                },
            );
        });
    if close || response.should_close() {
        *peek = None;
    }
}
