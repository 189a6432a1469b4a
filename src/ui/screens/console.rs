//! The facilitator's console, in three panes: what comes next, what came in, who is there. Everything here is
//! secret.

use crate::engine::{FacilitatorCommand, Outcome, Phase};
use crate::framework::Tags;
use crate::report::wording::quoted;
use crate::report::{Entry, Narrator, Sentence, What};
use crate::scenario::{NationId, TextId};
use crate::table::forms::Rating;
use crate::table::scene::{ControlScene, InjectState, JournalKind};
use crate::ui::intent::Form;
use crate::ui::panels::top;
use crate::ui::screens::own_words::{Spoken, own_words_ui};
use crate::ui::theme::{mark, panel_frame, strong};
use crate::ui::transcript::entry_icon;
use crate::ui::widgets::{
    Cx, area, card, chip, empty, field, heading, notice, over, pick, press, press_grave, press_mark,
    press_named, press_or, row, scroll, segments, small, soft, tabs, tick,
};
use crate::ui::{Ask, Intent, State, words};
use egui::{Panel, RichText, Ui};

pub fn console_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &ControlScene<'_>,
    state: &mut State,
    out: &mut Vec<Intent>,
) {
    Panel::top("top")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 5)))
        .show(ui, |ui| {
            top::top_ui(ui, cx, scene.room, None, out);
        });
    Panel::top("pace")
        .resizable(false)
        .frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 6)))
        .show(ui, |ui| pace(ui, cx, scene, state, out));
    if ui.available_width() < 980.0 {
        egui::CentralPanel::no_frame().frame(panel_frame(cx.c)).show(ui, |ui| {
            let options = [
                (0, mark::BELL, cx.say("comes-next"), 0),
                (1, mark::LETTER, cx.say("came-in"), 0),
                (2, mark::USERS, cx.say("who-is-there"), 0),
            ];
            tabs(ui, cx, &mut state.console.tab, &options);
            match state.console.tab {
                0 => next(ui, cx, scene, state, out),
                1 => came_in(ui, cx, scene, state, out),
                _ => there(ui, cx, scene, state, out),
            }
        });
        return;
    }
    let width = ui.available_width();
    Panel::left("next").resizable(true).default_size(width * 0.34).frame(panel_frame(cx.c)).show(ui, |ui| {
        heading(ui, &cx.say("comes-next"));
        next(ui, cx, scene, state, out);
    });
    Panel::right("there").resizable(true).default_size(width * 0.31).frame(panel_frame(cx.c)).show(
        ui,
        |ui| {
            heading(ui, &cx.say("who-is-there"));
            there(ui, cx, scene, state, out);
        },
    );
    egui::CentralPanel::no_frame().frame(panel_frame(cx.c)).show(ui, |ui| {
        heading(ui, &cx.say("came-in"));
        came_in(ui, cx, scene, state, out);
    });
}

fn control(out: &mut Vec<Intent>, command: FacilitatorCommand) {
    out.push(Intent::Control { command, words: String::new(), form: Form::None });
}

/// Pace: on, pause, more time, back to a turn, projector, the end.
fn pace(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    let room = scene.room;
    ui.horizontal_wrapped(|ui| {
        let over = room.phase == Phase::Ended;
        let waiting = room.sitting.iter().filter(|(_, ready)| !*ready).count();
        let why = if over {
            Some(cx.say("refusal-exercise-over"))
        } else {
            room.paused.then(|| cx.say("refusal-exercise-paused"))
        };
        // Brass once everybody is ready; before that it goes on over somebody's head.
        if press_or(ui, cx, &cx.say("go-on-all"), why.as_deref(), waiting == 0) {
            out.push(Intent::GoOn);
        }
        if waiting > 0 && !over {
            small(ui, cx, &cx.with("not-ready-n", &[("n", waiting.into())]));
        }
        let (sign, id) = if room.paused { (mark::PLAY, "resume") } else { (mark::PAUSE, "pause") };
        if !over && press_mark(ui, sign, &cx.say(id)) {
            control(out, FacilitatorCommand::Pause(!room.paused));
        }
        if room.timed && press_mark(ui, mark::PLUS, &cx.say("more-time")) {
            control(out, FacilitatorCommand::Extend(60));
        }
        let id = if room.projector { "projector-off" } else { "projector-on" };
        if press_mark(ui, mark::PROJECTOR, &cx.say(id)) {
            out.push(Intent::Projector(!room.projector));
        }
        if room.turn > 1 && room.kept {
            let mut back = room.turn;
            let options: Vec<(u8, String)> = scene
                .turns_begun
                .iter()
                .map(|turn| (*turn, cx.with("turn-n", &[("turn", (*turn).into())])))
                .collect();
            ui.scope(|ui| {
                ui.set_max_width(190.0);
                egui::ComboBox::from_id_salt("rewind").selected_text(cx.say("rewind")).show_ui(ui, |ui| {
                    for (turn, words) in &options {
                        if ui.selectable_label(false, words).clicked() {
                            back = *turn;
                            state.ask = Some(Ask::Rewind(back));
                        }
                    }
                });
            });
        }
        ui.add_space(24.0);
        if !over && press_grave(ui, cx, mark::MARK, &cx.say("endex")) {
            state.ask = Some(Ask::Endex);
        }
    });
}

/// Injects: what is planned and what waits, with everything that can be done to each; and one written now.
fn next(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    scroll(ui, "injects", |ui| {
        egui::CollapsingHeader::new(cx.say("write-inject"))
            .id_salt("write-inject")
            .show(ui, |ui| write(ui, cx, scene, state, out));
        let turn = scene.room.turn;
        let mut planned: Vec<_> =
            scene.injects.iter().filter(|row| matches!(row.state, InjectState::Planned { .. })).collect();
        planned.sort_by_key(|row| {
            if let InjectState::Planned { turn, exchange } = row.state {
                (turn, exchange)
            } else {
                (u8::MAX, 0)
            }
        });
        for (title, rows) in [
            ("injects-planned", planned),
            ("injects-waiting", scene.injects.iter().filter(|row| row.state == InjectState::Waits).collect()),
            (
                "injects-done",
                scene
                    .injects
                    .iter()
                    .filter(|row| matches!(row.state, InjectState::Released | InjectState::Skipped))
                    .collect(),
            ),
        ] {
            if rows.is_empty() {
                continue;
            }
            over(ui, cx, &cx.say(title));
            for inject in rows {
                ui.push_id(inject.inject.at(), |ui| inject_ui(ui, cx, scene, state, inject, turn, out));
            }
        }
    });
}

fn inject_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &ControlScene<'_>,
    state: &mut State,
    row: &crate::table::scene::InjectRow,
    turn: u8,
    out: &mut Vec<Intent>,
) {
    let file = &scene.scenario.file.injects[row.inject.at()];
    let title = file.title.get(cx.tag());
    card(ui, cx, |ui| {
        ui.add(egui::Label::new(RichText::new(title).family(strong())).wrap());
        let words = match row.state {
            InjectState::Released => cx.say("released"),
            InjectState::Skipped => cx.say("skipped"),
            InjectState::Waits => cx.say("waits"),
            InjectState::Planned { turn: at, .. } if at <= turn => cx.say("now"),
            InjectState::Planned { turn, .. } => cx.with("turn-n", &[("turn", turn.into())]),
        };
        let to = if row.to == 0 || row.to.count_ones() as usize == scene.scenario.nations.len() {
            cx.say("to-all")
        } else {
            (0..scene.scenario.nations.len())
                .filter(|at| row.to & 1 << at != 0)
                .map(|at| scene.scenario.short_name(NationId::from_at(at), cx.tag()))
                .collect::<Vec<_>>()
                .join(", ")
        };
        ui.horizontal_wrapped(|ui| {
            chip(ui, cx.c.soft, &words);
            small(ui, cx, &cx.pair(&cx.say("to"), &to));
        });
        let editing = state.console.edit.as_ref().is_some_and(|(at, _)| usize::from(*at) == row.inject.at());
        if editing {
            edit_ui(ui, cx, state, row, out);
            return;
        }
        let text = row.edited.clone().unwrap_or_else(|| file.text.get(cx.tag()).to_owned());
        egui::CollapsingHeader::new(RichText::new(cx.say("read-it")).size(13.0))
            .id_salt("text")
            .show(ui, |ui| ui.label(&text));
        if matches!(row.state, InjectState::Planned { .. } | InjectState::Waits) {
            steer_ui(ui, cx, state, row, (title, &text), out);
        }
    });
}

/// Changes the words of an inject.
fn edit_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut State,
    row: &crate::table::scene::InjectRow,
    out: &mut Vec<Intent>,
) {
    let mut done = false;
    if let Some((_, text)) = &mut state.console.edit {
        area(ui, cx, &cx.say("inject-text"), text, "", 5);
        ui.horizontal(|ui| {
            let why = text.trim().is_empty().then(|| cx.say("nothing-written"));
            if press_or(ui, cx, &cx.say("keep-text"), why.as_deref(), true) {
                out.push(Intent::Control {
                    command: FacilitatorCommand::Edit(row.inject, TextId(0)),
                    words: text.trim().to_owned(),
                    form: Form::Edit,
                });
            }
            done = press(ui, &cx.say("discard"));
        });
    }
    if done {
        state.console.edit = None;
    }
}

/// Releases an inject, puts it off, skips it or opens it for a change.
fn steer_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut State,
    row: &crate::table::scene::InjectRow,
    (title, text): (&str, &str),
    out: &mut Vec<Intent>,
) {
    ui.horizontal_wrapped(|ui| {
        if press_named(ui, mark::SEND, &cx.say("release-now"), &cx.with("fire", &[("title", title.into())])) {
            control(out, FacilitatorCommand::Fire(row.inject));
        }
        if matches!(row.state, InjectState::Planned { .. })
            && press_named(
                ui,
                mark::CLOCK,
                &cx.say("a-turn-later"),
                &cx.with("delay", &[("title", title.into())]),
            )
        {
            control(out, FacilitatorCommand::Delay(row.inject, 1));
        }
        if press_named(ui, mark::SKIP, &cx.say("skip-it"), &cx.with("skip", &[("title", title.into())])) {
            control(out, FacilitatorCommand::Skip(row.inject));
        }
        if press_named(ui, mark::PENCIL, &cx.say("change-text"), &cx.with("edit", &[("title", title.into())]))
        {
            state.console.edit = Some((row.inject.at() as u16, text.to_owned()));
        }
    });
}

fn write(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    area(ui, cx, &cx.say("inject-text"), &mut state.console.write, &cx.say("inject-hint"), 4);
    ui.horizontal_wrapped(|ui| {
        small(ui, cx, &cx.say("to"));
        for at in 0..scene.scenario.nations.len() {
            let mut on = state.console.write_to & 1 << at != 0;
            if tick(ui, cx, &mut on, scene.scenario.short_name(NationId::from_at(at), cx.tag())) {
                state.console.write_to ^= 1 << at;
            }
        }
    });
    let why = if state.console.write.trim().is_empty() {
        Some(cx.say("nothing-written"))
    } else {
        (state.console.write_to == 0).then(|| cx.say("to-nobody"))
    };
    if press_or(ui, cx, &cx.say("release"), why.as_deref(), true) {
        let command = FacilitatorCommand::Write { to: state.console.write_to, text: TextId(0) };
        out.push(Intent::Control {
            command,
            words: state.console.write.trim().to_owned(),
            form: Form::Write,
        });
    }
}

/// What came in: orders in somebody's own words first, since they wait; then everything, the latest at the
/// top.
fn came_in(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    scroll(ui, "came-in", |ui| {
        rulings(ui, cx, scene, out);
        let spoken = Spoken {
            framework: scene.framework,
            scenario: scene.scenario,
            rows: &scene.own_words,
            typed: scene.typed,
            kept: scene.room.kept,
        };
        own_words_ui(ui, cx, &spoken, &mut state.console.adjudication, out);
        if scene.log.is_empty() {
            empty(ui, cx, mark::LETTER, &cx.say("nothing-yet"));
        }
        log_ui(ui, cx, scene);
    });
}

/// Orders in somebody's own words, each with the three rulings there are.
fn rulings(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, out: &mut Vec<Intent>) {
    for ruling in &scene.rulings {
        card(ui, cx, |ui| {
            let name = scene.scenario.short_name(ruling.nation, cx.tag());
            ui.label(RichText::new(format!("{name} · {}", ruling.order)).family(strong()));
            if !ruling.words.is_empty() {
                ui.label(quoted(cx.t, &ruling.words));
            }
            small(ui, cx, &cx.say("rule-on-it"));
            ui.horizontal_wrapped(|ui| {
                for outcome in [Outcome::Works, Outcome::Partly, Outcome::Fails] {
                    let words = words::of(cx.t, "outcome", &outcome);
                    let why = (ruling.ruled == Some(outcome)).then(|| cx.say("ruled-so"));
                    if press_or(ui, cx, &words, why.as_deref(), false) {
                        let command = FacilitatorCommand::Adjudicate {
                            nation: ruling.nation,
                            slot: ruling.slot,
                            outcome,
                            tags: Tags::NONE,
                        };
                        out.push(Intent::Control { command, words: String::new(), form: Form::Ruling });
                    }
                }
            });
        });
    }
}

/// Everything that happened, the latest at the top, each entry under the turn it belongs to.
fn log_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>) {
    let narrator = Narrator::new(scene.framework, scene.scenario, cx.t, None);
    let mut turn = None;
    for entry in scene.log.iter().rev().filter(|entry| !entry.is_heading()).take(200) {
        if turn != Some(entry.moment.turn) {
            turn = Some(entry.moment.turn);
            let id = if entry.moment.turn == 0 { "phase-preparation" } else { "turn-n" };
            over(ui, cx, &cx.with(id, &[("turn", entry.moment.turn.into())]));
        }
        let sentence = narrator.sentence(entry);
        if let What::Truth { .. } = entry.what {
            // Whoever passes behind the facilitator does not read it by chance.
            egui::CollapsingHeader::new(cx.say("show-truth")).id_salt("truth").show(ui, |ui| {
                ui.label(sentence.prose.unwrap_or_default());
            });
            continue;
        }
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(entry_icon(entry, None)).color(cx.c.accent));
            ui.vertical(|ui| entry_ui(ui, cx, entry, sentence, (scene.typed, scene.reason)));
        });
    }
}

/// Finds typed words.
type Typed<'t> = &'t dyn Fn(TextId) -> Option<String>;
/// Finds the reason a seat gave for an act.
type Reasons<'r> = &'r dyn Fn(NationId, u32) -> Option<String>;

/// An entry of the facilitator's transcript: the sentence, the text that belongs to it, typed words, the
/// reason.
pub fn entry_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    entry: &Entry,
    sentence: Sentence,
    beside: (Typed<'_>, Reasons<'_>),
) {
    ui.add(egui::Label::new(RichText::new(sentence.words).size(14.0)).wrap());
    if let Some(prose) = sentence.prose {
        ui.add(egui::Label::new(RichText::new(prose).size(14.0).color(cx.c.soft)).wrap());
    }
    if entry.typed != TextId(0) {
        let words = (beside.0)(entry.typed).unwrap_or_else(|| cx.say("tr-erased"));
        ui.add(egui::Label::new(RichText::new(quoted(cx.t, &words)).color(cx.c.soft)).wrap());
    }
    if let (Some(nation), Some(cause)) = (entry.who, entry.cause)
        && let Some(reason) = (beside.1)(nation, cause).filter(|reason| !reason.is_empty())
    {
        small(ui, cx, &format!("— {reason}"));
    }
}

/// Who is there, and everything that is said beside the exercise.
fn there(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    scroll(ui, "there", |ui| {
        for seat in &scene.seats {
            ui.push_id(seat.nation.0, |ui| seat_ui(ui, cx, scene, seat, out));
        }
        if scene.room.kept {
            notes(ui, cx, scene, state, out);
            ratings(ui, cx, scene, state, out);
        } else {
            notice(ui, cx, mark::INFO, cx.c.soft, &cx.say("not-kept"));
        }
    });
}

fn seat_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &ControlScene<'_>,
    seat: &crate::table::scene::SeatRow,
    out: &mut Vec<Intent>,
) {
    card(ui, cx, |ui| {
        let name = scene.scenario.short_name(seat.nation, cx.tag());
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(name).family(strong()));
            let holder = if seat.bot {
                cx.say("handed-over")
            } else {
                cx.say(&format!("holder-{}", seat.holder.word()))
            };
            small(ui, cx, &holder);
            if seat.ready {
                chip(ui, cx.c.good, &cx.say("is-ready"));
            }
            if seat.frozen {
                chip(ui, cx.c.wary, &cx.say("frozen"));
            }
        });
        small(
            ui,
            cx,
            &cx.with(
                "seat-counts",
                &[
                    ("sealed", seat.sealed.into()),
                    ("waiting", seat.waiting.into()),
                    ("pressure", seat.pressure.into()),
                    ("capital", seat.capital.into()),
                ],
            ),
        );
        ui.horizontal_wrapped(|ui| {
            if press_named(ui, mark::EYE, &cx.say("see"), &cx.with("see-as", &[("state", name.into())])) {
                out.push(Intent::SeeAs(Some(seat.nation)));
            }
            let person = seat.holder.doctrine().is_none();
            if person
                && !seat.bot
                && press_named(
                    ui,
                    mark::PENCIL,
                    &cx.say("type-in"),
                    &cx.with("type-for", &[("state", name.into())]),
                )
            {
                out.push(Intent::Sit(seat.nation));
            }
            if person {
                let id = if seat.bot { "take-back-seat" } else { "hand-over" };
                let short = if seat.bot { "give-back" } else { "to-doctrine" };
                if press_named(ui, mark::USERS, &cx.say(short), &cx.with(id, &[("state", name.into())])) {
                    control(out, FacilitatorCommand::HandOver { nation: seat.nation, bot: !seat.bot });
                }
            }
            let id = if seat.frozen { "unfreeze" } else { "freeze" };
            let short = if seat.frozen { "free" } else { "freeze-it" };
            if press_named(ui, mark::PAUSE, &cx.say(short), &cx.with(id, &[("state", name.into())])) {
                control(out, FacilitatorCommand::Freeze { nation: seat.nation, on: !seat.frozen });
            }
        });
    });
}

fn notes(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    over(ui, cx, &cx.say("notes"));
    field(ui, cx, &cx.say("note"), &mut state.console.note, &cx.say("note-hint"));
    ui.horizontal_wrapped(|ui| {
        let why = state.console.note.trim().is_empty().then(|| cx.say("nothing-written"));
        if press_or(ui, cx, &cx.say("keep-note"), why.as_deref(), false) {
            out.push(Intent::Note(state.console.note.trim().to_owned()));
        }
        if press_mark(ui, mark::BOOKMARK, &cx.say("bookmark")) {
            out.push(Intent::Bookmark(state.console.note.trim().to_owned()));
        }
    });
    journal_ui(ui, cx, scene.journal);
}

/// What stands in the journal, the latest first.
pub fn journal_ui(ui: &mut Ui, cx: &Cx<'_>, journal: &[crate::table::scene::JournalRow]) {
    for entry in journal.iter().rev().take(40) {
        let sign = match entry.what {
            JournalKind::Note => mark::NOTE,
            JournalKind::Bookmark => mark::BOOKMARK,
            JournalKind::Line { .. } | JournalKind::Rating { .. } => mark::SCALES,
            JournalKind::Correction => mark::PENCIL,
            JournalKind::Other => continue,
        };
        row(ui, cx, sign, cx.c.soft, &entry.words, "", false);
    }
}

fn ratings(ui: &mut Ui, cx: &Cx<'_>, scene: &ControlScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    over(ui, cx, &cx.say("ratings"));
    let lines: Vec<(&str, &str, &[String; 4])> = scene
        .journal
        .iter()
        .filter_map(|entry| {
            if let JournalKind::Line { id, levels } = &entry.what {
                Some((id.as_str(), entry.words.as_str(), levels))
            } else {
                None
            }
        })
        .collect();
    let Rating { line, level, nation, words } = &mut state.console.rating;
    if lines.is_empty() {
        soft(ui, cx, &cx.say("ratings-empty"));
    } else {
        for (id, title, levels) in &lines {
            let on = line == id;
            if row(ui, cx, mark::SCALES, cx.c.accent, title, "", on).clicked() {
                *line = if on { String::new() } else { (*id).to_owned() };
            }
            if on {
                let options: Vec<(u8, String)> =
                    (1..=4).map(|at| (at, format!("{at} {}", levels[usize::from(at) - 1]))).collect();
                segments(ui, cx, title, level, &options);
                let mut whom: Vec<(Option<u8>, String)> = vec![(None, cx.say("to-all"))];
                whom.extend((0..scene.scenario.nations.len()).map(|at| {
                    (Some(at as u8), scene.scenario.short_name(NationId::from_at(at), cx.tag()).to_owned())
                }));
                pick(ui, cx, &cx.say("rated-whom"), nation, &whom);
                field(ui, cx, &cx.say("why"), words, "");
                if press(ui, &cx.say("rate")) {
                    out.push(Intent::Rate {
                        line: line.clone(),
                        level: *level,
                        nation: nation.map(NationId),
                        words: words.trim().to_owned(),
                    });
                }
            }
        }
    }
    let form = &mut state.console.line;
    egui::CollapsingHeader::new(cx.say("new-line")).id_salt("new-line").show(ui, |ui| {
        field(ui, cx, &cx.say("line-title"), &mut form.title, &cx.say("line-title-hint"));
        for at in 0..4 {
            field(ui, cx, &cx.with("level-n", &[("n", (at + 1).into())]), &mut form.levels[at], "");
        }
        let why = (form.title.trim().is_empty() || form.levels.iter().any(|level| level.trim().is_empty()))
            .then(|| cx.say("line-incomplete"));
        if press_or(ui, cx, &cx.say("keep-line"), why.as_deref(), false) {
            out.push(Intent::RubricLine {
                title: form.title.trim().to_owned(),
                levels: form.levels.clone().map(|level| level.trim().to_owned()),
            });
        }
    });
}
