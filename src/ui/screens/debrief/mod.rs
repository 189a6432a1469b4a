//! The debrief: four pages that never mix, the norm × turn matrix down to cause and paragraph, curves with a
//! scrubber over the map, the truth, questions.

mod norms;
mod pages;
mod timeline;

use crate::report::{Entry, Narrator, What};
use crate::scenario::NationId;
use crate::table::scene::DebriefScene;
use crate::ui::screens::console::{entry_ui, journal_ui};
use crate::ui::screens::own_words::{Spoken, own_words_ui};
use crate::ui::theme::{self, mark, panel_frame, strong};
use crate::ui::transcript::entry_icon;
use crate::ui::widgets::{
    Cx, area, card, chip, ends, exercise_mark, heading, hung, icon, press_mark, press_or, scroll, segments,
    small, soft, tabs, term,
};
use crate::ui::words;
use crate::ui::{Intent, Page, Screen, State};
use egui::{Panel, RichText, Ui};

pub fn debrief_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &DebriefScene<'_>,
    state: &mut State,
    out: &mut Vec<Intent>,
) {
    Panel::top("top")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 6)))
        .show(ui, |ui| {
            ends(
                ui,
                |ui| {
                    exercise_mark(ui, cx);
                    let words = format!("{} · {}", cx.say("debrief"), scene.room.title);
                    let room = egui::vec2((ui.available_width() - 96.0).max(60.0), 30.0);
                    let title =
                        egui::Label::new(RichText::new(&words).text_style(theme::title_style())).truncate();
                    ui.allocate_ui_with_layout(
                        room,
                        egui::Layout::left_to_right(egui::Align::Center),
                        |ui| ui.add(title).on_hover_text(&words),
                    );
                },
                |ui| {
                    if icon(ui, cx, mark::LEAVE, &cx.say("leave")).clicked() {
                        out.push(Intent::Leave);
                    }
                    if icon(ui, cx, mark::GEAR, &cx.say("settings")).clicked() {
                        out.push(Intent::Go(Screen::Settings));
                    }
                },
            );
            let options = [
                (Page::Head, mark::MARK, cx.say("page-head"), 0),
                (Page::Norms, mark::SHIELD, cx.say("page-norms"), 0),
                (Page::Law, mark::LAW, cx.say("page-law"), 0),
                (Page::Channels, mark::PHONE, cx.say("page-channels"), 0),
                (Page::Outcome, mark::USERS, cx.say("page-outcome"), 0),
                (Page::Timeline, mark::CLOCK, cx.say("page-timeline"), 0),
                (Page::Story, mark::PAPER, cx.say("page-story"), 0),
                (Page::Questions, mark::QUESTION, cx.say("page-questions"), 0),
            ];
            tabs(ui, cx, &mut state.debrief.page, &options);
        });
    if state.debrief.page == Page::Timeline {
        timeline::timeline(ui, cx, scene, state);
        return;
    }
    egui::CentralPanel::no_frame()
        .frame(egui::Frame::new().fill(cx.c.ground).inner_margin(egui::Margin::symmetric(24, 14)))
        .show(ui, |ui| {
            if matches!(state.debrief.page, Page::Norms | Page::Law | Page::Channels | Page::Outcome) {
                let mut options: Vec<(Option<NationId>, String)> = vec![(None, cx.say("side-by-side"))];
                options.extend(
                    scene
                        .scenario
                        .nation_ids()
                        .map(|nation| (Some(nation), scene.scenario.short_name(nation, cx.tag()).to_owned())),
                );
                segments(ui, cx, &cx.say("delegation"), &mut state.debrief.nation, &options);
                ui.add_space(6.0);
            }
            scroll(ui, "debrief", |ui| match state.debrief.page {
                Page::Head | Page::Timeline => head(ui, cx, scene, state),
                Page::Norms => norms::norms(ui, cx, scene, state, out),
                Page::Law => pages::law(ui, cx, scene, state),
                Page::Channels => pages::channels(ui, cx, scene, state),
                Page::Outcome => pages::outcome(ui, cx, scene, state),
                Page::Story => story(ui, cx, scene),
                Page::Questions => questions(ui, cx, scene, state, out),
            });
        });
}

/// Turns in which most turned, at most three and at most half of all: by tension in the region, between two,
/// and pressure at home.
fn turning_points(scene: &DebriefScene<'_>) -> Vec<u8> {
    let mut by_turn: Vec<(u8, i32)> = Vec::new();
    for pair in scene.curves.windows(2) {
        if let [before, after] = pair {
            let region = i32::from(after.region - before.region).abs() * 3;
            let home: i32 = before
                .nations
                .iter()
                .zip(&after.nations)
                .map(|(one, two)| i32::from(two.0 - one.0).abs())
                .sum();
            let pairs: i32 = before
                .pairs
                .iter()
                .zip(&after.pairs)
                .map(|(one, two)| (i32::from(two.2) - i32::from(one.2)).abs() * 2)
                .sum();
            match by_turn.iter_mut().find(|(turn, _)| *turn == after.turn) {
                Some((_, weight)) => *weight += region + home + pairs,
                None => by_turn.push((after.turn, region + home + pairs)),
            }
        }
    }
    let most = by_turn.len().div_ceil(2).min(3);
    by_turn.retain(|(turn, weight)| *turn > 0 && *weight > 0);
    by_turn.sort_by_key(|(turn, weight)| (std::cmp::Reverse(*weight), *turn));
    let mut turns: Vec<u8> = by_turn.into_iter().take(most).map(|(turn, _)| turn).collect();
    turns.sort_unstable();
    turns
}

/// What turned in a turn: figures that moved, from where to where. Of pressures the few that moved most.
fn turned(cx: &Cx<'_>, scene: &DebriefScene<'_>, turn: u8) -> String {
    let first = scene.curves.iter().position(|moment| moment.turn == turn).unwrap_or_default();
    let before = scene.curves.get(first.saturating_sub(1));
    let after = scene.curves.iter().rev().find(|moment| moment.turn == turn);
    let (Some(before), Some(after)) = (before, after) else { return String::new() };
    let name = |nation: usize| scene.scenario.short_name(NationId::from_at(nation), cx.tag());
    let mut said = Vec::new();
    if before.region != after.region {
        said.push(cx.with("turned-region", &[("from", before.region.into()), ("to", after.region.into())]));
    }
    for ((one, two, from), (.., to)) in
        before.pairs.iter().zip(&after.pairs).filter(|(one, two)| one.2 != two.2)
    {
        let (from, to) = (words::rung(cx.t, *from), words::rung(cx.t, *to));
        said.push(format!("{}–{}: {from} → {to}", name(usize::from(*one)), name(usize::from(*two))));
    }
    let mut moved: Vec<_> = before
        .nations
        .iter()
        .zip(&after.nations)
        .enumerate()
        .filter(|(_, (one, two))| one.0 != two.0)
        .collect();
    moved.sort_by_key(|(_, (from, to))| std::cmp::Reverse(from.0.abs_diff(to.0)));
    for (nation, (from, to)) in moved.into_iter().take(4) {
        said.push(cx.with(
            "turned-pressure",
            &[("state", name(nation).into()), ("from", from.0.into()), ("to", to.0.into())],
        ));
    }
    said.join(" · ")
}

fn head(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    heading(ui, &cx.say("turning-points"));
    let points = turning_points(scene);
    if points.is_empty() {
        soft(ui, cx, &cx.say("no-turning-points"));
    }
    for turn in points {
        card(ui, cx, |ui| {
            ui.label(
                RichText::new(cx.with("turn-n", &[("turn", turn.into())]))
                    .family(strong())
                    .color(cx.c.accent),
            );
            soft(ui, cx, &turned(cx, scene, turn));
            for entry in weightiest(acts_of_turn(scene, turn), 5) {
                hung(ui, entry_icon(entry, None), cx.c.soft, &act_words(cx, scene, entry), 15.0);
            }
        });
    }
    heading(ui, &cx.say("truth-revealed"));
    card(ui, cx, |ui| {
        ui.label(RichText::new(scene.truth).size(17.0));
        for breach in scene.breaches {
            let name = scene.scenario.file.incidents[breach.incident.at()].name.get(cx.tag());
            let words = match breach.actor {
                Some(actor) if !breach.articles.is_empty() => {
                    let articles = breach.articles.join(", ");
                    cx.with(
                        "truth-act-of",
                        &[
                            ("state", scene.scenario.short_name(actor, cx.tag()).into()),
                            ("articles", (&articles).into()),
                            ("level", (&breach.level).into()),
                        ],
                    )
                }
                _ => cx.say("truth-no-state"),
            };
            soft(ui, cx, &cx.pair(name, &words));
        }
    });
    heading(ui, &cx.say("at-a-glance"));
    glance(ui, cx, scene);
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if scene.room.kept {
            for turn in &scene.turns_begun {
                if press_mark(ui, mark::BACK, &cx.with("play-on-from", &[("turn", (*turn).into())])) {
                    state.ask = Some(crate::ui::Ask::Rewind(*turn));
                }
            }
        }
    });
    small(ui, cx, &cx.with("same-dice", &[("seed", (&scene.room.seed.to_string()).into())]));
    small(ui, cx, &cx.with("digest", &[("digest", scene.digest.into())]));
    heading(ui, &cx.say("take-away"));
    card(ui, cx, |ui| {
        soft(ui, cx, &cx.say("take-away-says"));
    });
}

fn acts_of_turn<'s>(scene: &'s DebriefScene<'_>, turn: u8) -> impl Iterator<Item = &'s Entry> {
    scene.log.iter().filter(move |entry| {
        let acts = matches!(
            entry.what,
            What::Done { .. }
                | What::Incident { .. }
                | What::Lapsed(_)
                | What::Message { .. }
                | What::ForwardedLate
                | What::Lost
                | What::Acknowledged { .. }
                | What::InterimReply(_)
                | What::Answered { .. }
        );
        acts && entry.moment.turn == turn
    })
}

/// Returns an act in one line.
fn act_words(cx: &Cx<'_>, scene: &DebriefScene<'_>, entry: &Entry) -> String {
    let sentence = Narrator::new(scene.framework, scene.scenario, cx.t, None).sentence(entry);
    match sentence.prose {
        Some(prose) => format!("{}: {prose}", sentence.words),
        None => sentence.words,
    }
}

/// Returns the few that weigh most, in the order in which they were: incidents and requests run out, then
/// acts, then messages, then what became of these.
fn weightiest<'s>(acts: impl Iterator<Item = &'s Entry>, most: usize) -> Vec<&'s Entry> {
    let weight = |entry: &Entry| match entry.what {
        What::Incident { .. } | What::Lapsed(_) => 0,
        What::Done { .. } => 1,
        _ if entry.cause.is_some() => 2,
        _ => 3,
    };
    let mut all: Vec<(usize, &Entry)> = acts.enumerate().collect();
    all.sort_by_key(|(at, entry)| (weight(entry), *at));
    all.truncate(most);
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, entry)| entry).collect()
}

/// Each delegation in a row: the four pages side by side, no sum.
fn glance(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>) {
    for sheet in &scene.sheet.nations {
        card(ui, cx, |ui| {
            ui.label(RichText::new(scene.scenario.short_name(sheet.nation, cx.tag())).family(strong()));
            sentences(ui, cx, scene, sheet.nation);
            ui.horizontal_wrapped(|ui| {
                // No sum over norms: how many arose, and where it was weakest.
                let scored = || {
                    sheet
                        .norms
                        .iter()
                        .zip(&scene.framework.norms)
                        .filter_map(|(norm, entry)| Some((norm.hundredths()?, entry)))
                };
                let norms = match scored().min_by_key(|(number, _)| *number) {
                    Some((number, entry)) => {
                        let weakest = format!("{} {number}\u{a0}%", entry.id);
                        cx.with(
                            "norms-glance",
                            &[("n", scored().count().into()), ("weakest", (&weakest).into())],
                        )
                    }
                    None => cx.pair(&cx.say("page-norms"), &cx.say("thin")),
                };
                chip(ui, cx.c.link, &norms);
                let unlawful = scene
                    .acts
                    .iter()
                    .filter(|act| act.nation == sheet.nation && act.known.verdict.starts_with("unlawful"))
                    .count();
                chip(
                    ui,
                    if unlawful > 0 { cx.c.bad } else { cx.c.good },
                    &cx.with("unlawful-n", &[("n", unlawful.into())]),
                );
                let (yes, arose) = channel_score(scene, sheet.nation);
                chip(ui, cx.c.link, &cx.pair(&cx.say("page-channels"), &format!("{yes}/{arose}")));
                chip(ui, cx.c.wary, &cx.with("harm-n", &[("n", (&cx.t.number(sheet.harm)).into())]));
                let met = sheet.aims.iter().flatten().filter(|met| **met).count();
                chip(
                    ui,
                    cx.c.soft,
                    &cx.with("aims-n", &[("n", met.into()), ("most", sheet.aims.len().into())]),
                );
            });
        });
    }
}

/// What did most for a delegation, and what fell shortest, in words a minister would understand.
fn sentences(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, nation: NationId) {
    let Some(row) = scene.plain.iter().find(|row| row.nation == nation) else { return };
    let name = scene.scenario.short_name(nation, cx.tag());
    let told = |said: &crate::report::Said| match said.other {
        Some(other) => cx.with(
            "plain-towards",
            &[("what", (&said.because).into()), ("other", scene.scenario.short_name(other, cx.tag()).into())],
        ),
        None => said.because.clone(),
    };
    let good = match &row.good {
        Some(said) => cx.with("plain-good", &[("name", name.into()), ("what", (&told(said)).into())]),
        None => cx.with("plain-no-good", &[("name", name.into())]),
    };
    let bad = match &row.bad {
        Some(said) if row.strained => cx.with("plain-strained", &[("what", (&told(said)).into())]),
        Some(said) => cx.with("plain-bad", &[("what", (&told(said)).into())]),
        None => cx.say("plain-no-bad"),
    };
    let called = cx.with("plain-called", &[("n", row.called.into())]);
    ui.add(egui::Label::new(format!("{good} {bad} {called}")).wrap());
}

fn channel_score(scene: &DebriefScene<'_>, nation: NationId) -> (usize, usize) {
    let messages = scene
        .messages
        .all
        .iter()
        .filter(|message| message.from == nation)
        .map(crate::scoring::Message::score);
    let occasions = scene
        .messages
        .occasions
        .iter()
        .filter(|occasion| occasion.nation == nation)
        .map(crate::scoring::LineUse::score);
    messages.chain(occasions).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

fn shown_nations(scene: &DebriefScene<'_>, state: &State) -> Vec<NationId> {
    scene
        .scenario
        .nation_ids()
        .filter(|nation| state.debrief.nation.is_none_or(|only| only == *nation))
        .collect()
}

/// Everything that happened, with the words and the reasons.
fn story(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>) {
    ui.set_max_width(ui.available_width().min(860.0));
    let narrator = Narrator::new(scene.framework, scene.scenario, cx.t, None);
    for entry in scene.log.iter().filter(|entry| entry.is_printed()) {
        let mut sentence = narrator.sentence(entry);
        if entry.is_heading() {
            ui.add_space(8.0);
            heading(ui, &sentence.words);
            if let Some(prose) = &sentence.prose {
                ui.label(prose);
            }
            continue;
        }
        if let What::Truth { .. } = entry.what {
            // Nothing is for the facilitator alone any more.
            sentence = cx.with("truth-line", &[("truth", scene.truth.into())]).into();
        }
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(entry_icon(entry, None)).color(cx.c.accent));
            ui.vertical(|ui| entry_ui(ui, cx, entry, sentence, (scene.typed, scene.reason)));
        });
    }
}

/// Questions for the room: the author's, and contested points that came up; and what the room writes down.
fn questions(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    ui.set_max_width(ui.available_width().min(860.0));
    heading(ui, &cx.say("questions-author"));
    let file = &scene.scenario.file;
    if file.questions.is_empty() {
        soft(ui, cx, &cx.say("questions-none"));
    }
    for question in &file.questions {
        card(ui, cx, |ui| ui.label(RichText::new(question.get(cx.tag())).size(17.0)));
    }
    let mut keys: Vec<&str> = scene.acts.iter().flat_map(|act| act.known.contested.iter().copied()).collect();
    keys.sort_unstable();
    keys.dedup();
    let contested: Vec<_> = scene
        .framework
        .law
        .iter()
        .filter(|law| keys.contains(&law.id.as_str()))
        .filter_map(|law| Some((law, law.contested.as_ref()?)))
        .collect();
    if !contested.is_empty() {
        heading(ui, &cx.say("questions-contested"));
        for (law, views) in contested {
            card(ui, cx, |ui| {
                term(ui, cx, &format!("{} · {}", law.id, law.name.get(cx.tag())), &law.id, &mut state.peek);
                ui.label(views.get(cx.tag()));
            });
        }
    }
    if scene.room.facilitated && !scene.own_words.is_empty() {
        heading(ui, &cx.say("own-words-title"));
        let spoken = Spoken {
            framework: scene.framework,
            scenario: scene.scenario,
            rows: &scene.own_words,
            typed: scene.typed,
            kept: scene.room.kept,
        };
        own_words_ui(ui, cx, &spoken, &mut state.console.adjudication, out);
    }
    heading(ui, &cx.say("hot-wash"));
    if scene.room.kept {
        area(ui, cx, &cx.say("hot-wash-note"), &mut state.debrief.note, &cx.say("hot-wash-hint"), 3);
        let why = state.debrief.note.trim().is_empty().then(|| cx.say("nothing-written"));
        if press_or(ui, cx, &cx.say("keep-note"), why.as_deref(), false) {
            out.push(Intent::Note(state.debrief.note.trim().to_owned()));
        }
        journal_ui(ui, cx, scene.journal);
    } else {
        soft(ui, cx, &cx.say("not-kept"));
    }
}
