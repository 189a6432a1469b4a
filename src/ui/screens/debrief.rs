//! The debrief: four pages that never mix, the norm × turn matrix down to cause and paragraph, curves with a scrubber over the map, the truth, questions.

use crate::counsel::Opinion;
use crate::framework::{RuleKind, Verdict};
use crate::scenario::NationId;
use crate::scoring::{Adherence, Line, QUESTIONS, What};
use crate::ui::map::{self, IncidentMark, LandMark, Picture};
use crate::ui::panels::counsel;
use crate::ui::scene::{DebriefScene, Moment, nation_name};
use crate::ui::screens::console::journal_ui;
use crate::ui::screens::review::verdict_mark;
use crate::ui::theme::{self, mark, panel_frame, strong};
use crate::ui::widgets::{
    Cx, area, bar, card, chip, empty, ends, exercise_mark, field, heading, icon, over, press_mark, press_or, row, scroll, segments, small, soft,
    tabs, term, with_mark,
};
use crate::ui::words;
use crate::ui::{Intent, Page, Screen, State};
use egui::{Color32, CornerRadius, FontId, Panel, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

pub fn debrief_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    Panel::top("top").resizable(false).frame(panel_frame(cx.c).inner_margin(egui::Margin::symmetric(14, 6))).show(ui, |ui| {
        ends(
            ui,
            |ui| {
                exercise_mark(ui, cx);
                ui.label(RichText::new(format!("{} · {}", cx.say("debrief"), scene.room.title)).text_style(theme::title_style()));
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
        timeline(ui, cx, scene, state);
        return;
    }
    egui::CentralPanel::no_frame().frame(egui::Frame::new().fill(cx.c.ground).inner_margin(egui::Margin::symmetric(24, 14))).show(ui, |ui| {
        if matches!(state.debrief.page, Page::Norms | Page::Law | Page::Channels | Page::Outcome) {
            let mut options: Vec<(Option<NationId>, String)> = vec![(None, cx.say("side-by-side"))];
            options.extend(scene.scenario.nation_ids().map(|nation| (Some(nation), nation_name(scene.scenario, nation, cx.tag()).to_owned())));
            segments(ui, cx, &cx.say("delegation"), &mut state.debrief.nation, &options);
            ui.add_space(6.0);
        }
        scroll(ui, "debrief", |ui| match state.debrief.page {
            Page::Head | Page::Timeline => head(ui, cx, scene, state),
            Page::Norms => norms(ui, cx, scene, state, out),
            Page::Law => law(ui, cx, scene, state),
            Page::Channels => channels(ui, cx, scene, state),
            Page::Outcome => outcome(ui, cx, scene, state),
            Page::Story => story(ui, cx, scene),
            Page::Questions => questions(ui, cx, scene, state, out),
        });
    });
}

/// Three moments at which most turned: where tension in the region and pressure at home moved most within a turn.
fn turning_points(scene: &DebriefScene<'_>) -> Vec<(u8, i32)> {
    let mut by_turn: Vec<(u8, i32)> = Vec::new();
    for pair in scene.curves.windows(2) {
        if let [before, after] = pair {
            let region = i32::from(after.region - before.region).abs() * 3;
            let home: i32 = before.nations.iter().zip(&after.nations).map(|(one, two)| i32::from(two.0 - one.0).abs()).sum();
            let pairs: i32 = before.pairs.iter().zip(&after.pairs).map(|(one, two)| (i32::from(two.2) - i32::from(one.2)).abs() * 2).sum();
            match by_turn.iter_mut().find(|(turn, _)| *turn == after.turn) {
                Some((_, weight)) => *weight += region + home + pairs,
                None => by_turn.push((after.turn, region + home + pairs)),
            }
        }
    }
    by_turn.retain(|(turn, weight)| *turn > 0 && *weight > 0);
    by_turn.sort_by_key(|(turn, weight)| (std::cmp::Reverse(*weight), *turn));
    by_turn.truncate(3);
    by_turn.sort_by_key(|(turn, _)| *turn);
    by_turn
}

fn head(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    heading(ui, &cx.say("turning-points"));
    let points = turning_points(scene);
    if points.is_empty() {
        soft(ui, cx, &cx.say("no-turning-points"));
    }
    for (turn, _) in points {
        card(ui, cx, |ui| {
            ui.label(RichText::new(cx.with("turn-n", &[("turn", turn.into())])).family(strong()).color(cx.c.accent));
            for told in acts_of_turn(scene, turn).take(5) {
                ui.add(egui::Label::new(with_mark(words::told_mark(told.mark), &told.words)).wrap());
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
                            ("state", nation_name(scene.scenario, actor, cx.tag()).into()),
                            ("articles", (&articles).into()),
                            ("level", (&breach.level).into()),
                        ],
                    )
                }
                _ => cx.say("truth-no-state"),
            };
            soft(ui, cx, &format!("{name}: {words}"));
        }
    });
    heading(ui, &cx.say("at-a-glance"));
    glance(ui, cx, scene);
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if scene.room.kept {
            for (turn, _) in &scene.room.turns_begun {
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

fn acts_of_turn<'s>(scene: &'s DebriefScene<'_>, turn: u8) -> impl Iterator<Item = &'s crate::report::Told> {
    let begins = format!("TURN {turn}");
    let inside = scene.told.iter().skip_while(move |told| !(told.mark.is_empty() && told.words.starts_with(&begins))).skip(1);
    inside
        .take_while(|told| !(told.mark.is_empty() && told.words.starts_with("TURN ")))
        .filter(|told| matches!(told.mark.trim(), "●" | "✉" | "!" | "✗"))
}

/// Each delegation in a row: the four pages side by side, no sum.
fn glance(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>) {
    for sheet in &scene.sheet.nations {
        card(ui, cx, |ui| {
            ui.label(RichText::new(nation_name(scene.scenario, sheet.nation, cx.tag())).family(strong()));
            ui.horizontal_wrapped(|ui| {
                let numbers: Vec<u16> = sheet.norms.iter().filter_map(|norm| norm.hundredths()).collect();
                let norms = if numbers.is_empty() {
                    cx.say("thin")
                } else {
                    format!("{} % ({})", numbers.iter().map(|n| u32::from(*n)).sum::<u32>() / numbers.len() as u32, numbers.len())
                };
                chip(ui, cx.c.link, &format!("{}: {norms}", cx.say("page-norms")));
                let unlawful = scene.acts.iter().filter(|act| act.nation == sheet.nation && act.known.verdict.starts_with("unlawful")).count();
                chip(ui, if unlawful > 0 { cx.c.bad } else { cx.c.good }, &cx.with("unlawful-n", &[("n", unlawful.into())]));
                let (yes, arose) = channel_score(scene, sheet.nation);
                chip(ui, cx.c.link, &format!("{}: {yes}/{arose}", cx.say("page-channels")));
                chip(ui, cx.c.wary, &cx.with("harm-n", &[("n", (&words::number(sheet.harm)).into())]));
                let met = sheet.aims.iter().flatten().filter(|met| **met).count();
                chip(ui, cx.c.soft, &cx.with("aims-n", &[("n", met.into()), ("most", sheet.aims.len().into())]));
            });
        });
    }
}

fn channel_score(scene: &DebriefScene<'_>, nation: NationId) -> (usize, usize) {
    let messages = scene.messages.all.iter().filter(|message| message.from == nation).map(crate::scoring::Message::score);
    let occasions = scene.messages.occasions.iter().filter(|occasion| occasion.nation == nation).map(crate::scoring::Occasion::score);
    messages.chain(occasions).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

fn shown_nations(scene: &DebriefScene<'_>, state: &State) -> Vec<NationId> {
    scene.scenario.nation_ids().filter(|nation| state.debrief.nation.is_none_or(|only| only == *nation)).collect()
}

/// The matrix: norm by norm, turn by turn; a cell opens what was found, its cause and its paragraphs.
fn norms(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, out: &mut Vec<Intent>) {
    soft(ui, cx, &cx.say("norms-says"));
    for nation in shown_nations(scene, state) {
        heading(ui, nation_name(scene.scenario, nation, cx.tag()));
        let sheet = &scene.sheet.nations[nation.at()];
        matrix(ui, cx, scene, state, nation, &sheet.norms);
        if let Some((_, norm)) = state.debrief.cell.filter(|(of, _)| *of == nation.0) {
            findings(ui, cx, scene, state, nation, norm, out);
        }
    }
}

fn matrix(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, nation: NationId, adherence: &[Adherence; 12]) {
    let turns = scene.room.turn.max(1);
    let most = ui.available_width();
    let name_width = (most * 0.40).clamp(150.0, 340.0);
    let cell = ((most - name_width - 120.0) / f32::from(turns)).clamp(20.0, 64.0);
    let width = most.min(name_width + cell * f32::from(turns) + 120.0);
    let (head, _) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    for turn in 1..=turns {
        let middle = pos2(head.left() + name_width + (f32::from(turn) - 0.5) * cell, head.center().y);
        ui.painter().text(middle, egui::Align2::CENTER_CENTER, turn.to_string(), FontId::proportional(12.0), cx.c.faint);
    }
    ui.painter().text(
        pos2(head.left() + 6.0, head.center().y),
        egui::Align2::LEFT_CENTER,
        cx.say("matrix-turns"),
        FontId::proportional(12.0),
        cx.c.faint,
    );
    for (at, norm) in scene.framework.norms.iter().enumerate() {
        let of_norm: Vec<&Line> = scene.lines.iter().filter(|line| line.nation == nation && usize::from(line.norm) == at && !line.struck).collect();
        let number = adherence[at]
            .hundredths()
            .map_or_else(|| cx.say(if matches!(adherence[at], Adherence::Thin { .. }) { "thin" } else { "not-engaged" }), |n| format!("{n} %"));
        let open = state.debrief.cell == Some((nation.0, at as u8));
        let (rect, response) = ui.allocate_exact_size(vec2(width, 27.0), Sense::click());
        let name = format!("{} {} · {number} · {}", norm.id, norm.name.get(cx.tag()), cx.with("findings-n", &[("n", of_norm.len().into())]));
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, open, &name));
        let painter = ui.painter_at(rect);
        if open || response.hovered() || response.has_focus() {
            let edge = if response.has_focus() { Stroke::new(theme::RULE, cx.c.accent) } else { Stroke::NONE };
            painter.rect(rect, CornerRadius::same(4), cx.c.raised, edge, egui::StrokeKind::Inside);
        }
        let faint = of_norm.is_empty();
        let galley = painter.layout(
            format!("{}  {}", norm.id, norm.name.get(cx.tag())),
            FontId::proportional(14.0),
            if faint { cx.c.faint } else { cx.c.ink },
            f32::INFINITY,
        );
        painter.with_clip_rect(egui::Rect::from_min_size(rect.min, vec2(name_width - 6.0, 27.0))).galley(
            pos2(rect.left() + 6.0, rect.center().y - galley.size().y / 2.0),
            galley,
            cx.c.ink,
        );
        for turn in 1..=turns {
            let left = rect.left() + name_width + f32::from(turn - 1) * cell;
            let place = egui::Rect::from_min_size(pos2(left + 1.5, rect.top() + 2.5), vec2(cell - 3.0, 22.0));
            let here: Vec<&&Line> = of_norm.iter().filter(|line| line.finding.is_some_and(|finding| finding.turn == turn)).collect();
            let worst = here.iter().map(|line| line.verdict).min();
            let (sign, ink) = match worst {
                Some(verdict) => verdict_mark(cx, verdict),
                None => ("", cx.c.sunken),
            };
            let (fill, edge) = if here.is_empty() { (cx.c.sunken, cx.c.line) } else { (ink.gamma_multiply(0.22), ink) };
            painter.rect(place, CornerRadius::same(3), fill, Stroke::new(theme::HAIR, edge), egui::StrokeKind::Inside);
            let words = if here.len() > 1 { format!("{sign}{}", here.len()) } else { sign.to_owned() };
            painter.text(place.center(), egui::Align2::CENTER_CENTER, words, FontId::proportional(14.0), ink);
        }
        let ink = if faint { cx.c.faint } else { cx.c.ink };
        painter.text(pos2(rect.right() - 6.0, rect.center().y), egui::Align2::RIGHT_CENTER, number, FontId::new(13.5, strong()), ink);
        if response.clicked() {
            state.debrief.cell = if open { None } else { Some((nation.0, at as u8)) };
        }
    }
}

fn findings(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, nation: NationId, norm: u8, out: &mut Vec<Intent>) {
    let entry = &scene.framework.norms[usize::from(norm)];
    card(ui, cx, |ui| {
        ui.horizontal_wrapped(|ui| {
            term(ui, cx, &format!("{} · {}", entry.id, entry.name.get(cx.tag())), &entry.id, &mut state.peek);
            small(ui, cx, &entry.cites.join(" · "));
        });
        let of_norm = scene.lines.iter().enumerate().filter(|(_, line)| line.nation == nation && line.norm == norm);
        let mut any = false;
        for (at, line) in of_norm {
            any = true;
            let (sign, ink) = verdict_mark(cx, line.verdict);
            ui.separator();
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(with_mark(sign, &finding_word(cx, line))).color(ink).family(strong()));
                if let Some(finding) = line.finding {
                    small(ui, cx, &cx.with("in-turn", &[("turn", finding.turn.into())]));
                    if let Some(order) = finding.order {
                        small(ui, cx, words::order(scene.scenario, order, cx.tag()));
                    }
                    if let Some(other) = finding.other {
                        small(ui, cx, &cx.with("towards", &[("state", nation_name(scene.scenario, other, cx.tag()).into())]));
                    }
                }
                small(ui, cx, &cx.with("weight-n", &[("n", line.weight.into())]));
            });
            ui.label(&line.because);
            small(ui, cx, &line.cites.join(" · "));
            if let Some(cause) = line.finding.map(|finding| finding.cause).and_then(|cause| cause_words(scene, cause)) {
                soft(ui, cx, &cx.with("cause", &[("what", (&cause).into())]));
            }
            if let Some(reason) = &line.touched {
                small(ui, cx, &cx.with("touched", &[("why", reason.into())]));
            }
            correct(ui, cx, scene, state, at, line, out);
        }
        if !any {
            soft(ui, cx, &cx.say("no-findings"));
        }
    });
}

/// The facilitator may strike a finding, with a reason that stands beside it.
fn correct(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, at: usize, line: &Line, out: &mut Vec<Intent>) {
    if !scene.room.kept || line.struck || line.finding.is_none() {
        return;
    }
    let form = &mut state.console.correction;
    let number = at as u32 + 1;
    if form.finding == Some(number) {
        ui.push_id(at, |ui| field(ui, cx, &cx.say("strike-why"), &mut form.reason, ""));
        ui.horizontal(|ui| {
            let why = form.reason.trim().is_empty().then(|| cx.say("reason-needed"));
            if press_or(ui, cx, &cx.say("strike-it"), why.as_deref(), false) {
                out.push(Intent::Correct { finding: number, reason: form.reason.trim().to_owned() });
            } else if crate::ui::widgets::press(ui, &cx.say("discard")) {
                *form = crate::ui::forms::Correction::default();
            }
        });
    } else if crate::ui::widgets::press(ui, &cx.with("strike", &[("n", number.into())])) {
        form.finding = Some(number);
        form.reason.clear();
    }
}

fn finding_word(cx: &Cx<'_>, line: &Line) -> String {
    let id = match line.kind {
        _ if line.struck => "finding-struck",
        RuleKind::Withheld => "finding-withheld",
        RuleKind::Inherited => "finding-inherited",
        _ => match line.verdict {
            Verdict::Consistent => "finding-consistent",
            Verdict::Strained => "finding-strained",
            Verdict::Missed => "finding-missed",
            Verdict::Inconsistent => "finding-inconsistent",
        },
    };
    cx.say(id)
}

/// What was told of the event a finding came from.
fn cause_words(scene: &DebriefScene<'_>, cause: u32) -> Option<String> {
    scene.told.iter().rev().find(|told| told.act.is_some_and(|(_, event)| event == cause)).map(|told| told.words.clone())
}

fn law(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    soft(ui, cx, &cx.say("law-says"));
    let nations = shown_nations(scene, state);
    let telling = |act: &crate::ui::scene::ActRow| act.known.verdict != "lawful" || !act.known.settled || act.truth.verdict != "lawful";
    let mut any = false;
    for (at, act) in scene.acts.iter().enumerate().filter(|(_, act)| nations.contains(&act.nation) && telling(act)) {
        any = true;
        let other = act.other.map_or_else(String::new, |other| format!(" → {}", nation_name(scene.scenario, other, cx.tag())));
        let words = format!(
            "{} · {}: {}{other}",
            cx.with("turn-n", &[("turn", act.turn.into())]),
            nation_name(scene.scenario, act.nation, cx.tag()),
            act.order
        );
        let under =
            format!("{}: {} · {}: {}", cx.say("on-what-was-known"), verdict_words(cx, &act.known), cx.say("in-truth"), verdict_words(cx, &act.truth));
        let (sign, ink) = counsel::verdict(cx, act.known.verdict);
        let open = state.debrief.act == Some(at);
        if row(ui, cx, sign, ink, &words, &under, open).clicked() {
            state.debrief.act = if open { None } else { Some(at) };
        }
        if open {
            card(ui, cx, |ui| {
                for (title, opinion) in [("on-what-was-known", &act.known), ("in-truth", &act.truth)] {
                    over(ui, cx, &format!("{} · {}", cx.say(title), verdict_words(cx, opinion)));
                    for step in &opinion.steps {
                        let sign = match step.state {
                            "met" | "met (majority)" => mark::CHECK,
                            "open" => mark::QUESTION,
                            "lifted" => mark::LESS,
                            _ => mark::CLOSE,
                        };
                        ui.horizontal_wrapped(|ui| {
                            ui.label(sign);
                            term(ui, cx, &format!("{} · {}", step.key, step.name), step.key, &mut state.peek);
                            small(ui, cx, &step.cites.join(" · "));
                        });
                        ui.label(RichText::new(&step.because).size(14.0));
                    }
                }
            });
        }
    }
    let rest = scene.acts.iter().filter(|act| nations.contains(&act.nation) && !telling(act)).count();
    if !any && rest == 0 {
        empty(ui, cx, mark::LAW, &cx.say("law-empty"));
    } else {
        small(ui, cx, &cx.with("law-rest", &[("n", rest.into())]));
    }
}

fn verdict_words(cx: &Cx<'_>, opinion: &Opinion) -> String {
    cx.say(&format!("verdict-{}", words::slug(opinion.verdict)))
}

fn channels(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    soft(ui, cx, &cx.say("channels-says"));
    for nation in shown_nations(scene, state) {
        let (yes, arose) = channel_score(scene, nation);
        heading(ui, &format!("{} · {yes}/{arose}", nation_name(scene.scenario, nation, cx.tag())));
        for message in scene.messages.all.iter().filter(|message| message.from == nation) {
            let kind = words::dispatch(scene.framework, message.kind, cx.tag());
            let line = scene
                .framework
                .channels
                .get(usize::from(scene.scenario.channels[message.line.at()].kind))
                .map_or("", |entry| entry.name.get(cx.tag()));
            let words = format!(
                "{} · {kind} → {} ({line})",
                cx.with("turn-n", &[("turn", message.turn.into())]),
                nation_name(scene.scenario, message.to, cx.tag())
            );
            let answers: Vec<String> = QUESTIONS
                .iter()
                .zip(&message.answers)
                .filter_map(|(question, answer)| {
                    answer.map(|yes| format!("{} {}", if yes { "✓" } else { "✗" }, cx.say(&format!("question-{}", words::slug(question)))))
                })
                .collect();
            let all = message.answers.iter().flatten().all(|yes| *yes);
            row(ui, cx, if all { mark::DONE } else { mark::QUESTION }, if all { cx.c.good } else { cx.c.wary }, &words, &answers.join("   "), false);
        }
        for occasion in scene.messages.occasions.iter().filter(|occasion| occasion.nation == nation) {
            let other = nation_name(scene.scenario, occasion.other, cx.tag());
            let turn = cx.with("turn-n", &[("turn", occasion.turn.into())]);
            let (words, under, good) = match occasion.what {
                What::Asked { kind, confirmed, answered, .. } => {
                    let kind = words::dispatch(scene.framework, kind, cx.tag());
                    let says = |id: &str, answer: Option<bool>| answer.map(|yes| format!("{} {}", if yes { "✓" } else { "✗" }, cx.say(id)));
                    let under =
                        [says("was-confirmed", confirmed), says("was-answered", answered)].into_iter().flatten().collect::<Vec<_>>().join("   ");
                    (
                        format!("{turn} · {}", cx.with("letter-from", &[("who", other.into()), ("kind", kind.into())])),
                        under,
                        confirmed != Some(false) && answered != Some(false),
                    )
                }
                What::Step { order, word } => {
                    let name = words::order(scene.scenario, order, cx.tag());
                    (format!("{turn} · {name} → {other}"), format!("{} {}", if word { "✓" } else { "✗" }, cx.say("word-before")), word)
                }
            };
            row(ui, cx, if good { mark::DONE } else { mark::NO }, if good { cx.c.good } else { cx.c.bad }, &words, &under, false);
        }
    }
}

fn outcome(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    soft(ui, cx, &cx.say("outcome-says"));
    for nation in shown_nations(scene, state) {
        let sheet = &scene.sheet.nations[nation.at()];
        let file = &scene.scenario.file.nations[nation.at()];
        heading(ui, nation_name(scene.scenario, nation, cx.tag()));
        card(ui, cx, |ui| {
            ui.label(cx.with("harm-n", &[("n", (&words::number(sheet.harm)).into())]));
            bar(ui, cx, &cx.say("pressure"), f32::from(sheet.pressure), 100.0, &sheet.pressure.to_string(), cx.c.wary);
            bar(ui, cx, &cx.say("capital"), f32::from(sheet.capital), 10.0, &sheet.capital.to_string(), cx.c.accent);
            bar(ui, cx, &cx.say("trusted"), f32::from(sheet.trusted), 100.0, &sheet.trusted.to_string(), cx.c.link);
            small(ui, cx, &format!("{}: {}", cx.say("highest-rung"), words::rung(cx.t, sheet.rung)));
            over(ui, cx, &cx.say("aims"));
            for (aim, met) in file.aims.iter().zip(&sheet.aims) {
                let (sign, ink, id) = match met {
                    Some(true) => (mark::DONE, cx.c.good, "aim-met"),
                    Some(false) => (mark::NO, cx.c.bad, "aim-missed"),
                    None => (mark::QUESTION, cx.c.soft, "aim-judge"),
                };
                ui.horizontal_top(|ui| {
                    ui.label(RichText::new(sign).color(ink));
                    ui.add(egui::Label::new(format!("{} ({})", aim.text.get(cx.tag()), cx.say(id))).wrap());
                });
            }
        });
    }
}

/// Curves of tension and harm, the map as it stood, and the scrubber that moves both.
fn timeline(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    let last = scene.curves.len().saturating_sub(1);
    let at = state.debrief.scrub.map_or(last, |at| (at as usize).min(last));
    Panel::bottom("curves").resizable(true).default_size((ui.available_height() * 0.42).clamp(170.0, 420.0)).frame(panel_frame(cx.c)).show(
        ui,
        |ui| {
            let moment = scene.curves.get(at);
            ui.horizontal_wrapped(|ui| {
                if let Some(moment) = moment {
                    let words = format!("{} · {}", cx.with("turn-n", &[("turn", moment.turn.into())]), words::phase(cx.t, moment.phase, 1));
                    ui.label(RichText::new(words).family(strong()));
                }
                let label = ui.label(RichText::new(cx.say("scrubber")).size(13.0).color(cx.c.soft));
                let mut value = at;
                ui.spacing_mut().slider_width = (ui.available_width() - 90.0).clamp(80.0, 900.0);
                let slider = ui.add(egui::Slider::new(&mut value, 0..=last).show_value(false)).labelled_by(label.id);
                if slider.changed() {
                    state.debrief.scrub = (value != last).then_some(value as u32);
                }
            });
            curves(ui, cx, scene, at);
        },
    );
    if ui.available_width() > 900.0 {
        Panel::right("then").resizable(false).default_size(300.0).frame(panel_frame(cx.c)).show(ui, |ui| {
            let turn = scene.curves.get(at).map_or(0, |moment| moment.turn);
            heading(ui, &cx.with("turn-n", &[("turn", turn.into())]));
            scroll(ui, "then", |ui| {
                for told in acts_of_turn(scene, turn) {
                    ui.add(egui::Label::new(RichText::new(with_mark(words::told_mark(told.mark), &told.words)).size(14.0)).wrap());
                }
            });
        });
    }
    egui::CentralPanel::no_frame().show(ui, |ui| {
        let rect = ui.available_rect_before_wrap();
        map::look(ui, cx, scene.land, &scene.scenario.file.id, rect, &mut state.map);
        state.map.picture = scene.curves.get(at).map_or_else(Picture::default, |moment| picture_at(cx, scene, moment));
    });
}

/// The map in truth, as it stood.
fn picture_at(cx: &Cx<'_>, scene: &DebriefScene<'_>, moment: &Moment) -> Picture {
    let (scenario, land) = (scene.scenario, scene.land);
    let rung = |one: usize, two: usize| {
        moment.pairs.iter().find(|(a, b, _)| (usize::from(*a), usize::from(*b)) == (one, two)).map_or(0, |(_, _, rung)| *rung)
    };
    let incidents = scenario.incident_ids().filter(|incident| moment.incidents.get(incident.at()).is_some_and(|severity| *severity > 0));
    Picture {
        lands: scenario
            .nation_ids()
            .map(|nation| LandMark { nation: nation.at(), name: nation_name(scenario, nation, cx.tag()).to_owned(), own: false, picked: false })
            .collect(),
        borders: land.borders.iter().enumerate().map(|(border, of)| map::BorderMark { border, rung: rung(of.between.0, of.between.1) }).collect(),
        sectors: map::sectors(scenario, land, |_, _| None),
        incidents: incidents
            .map(|incident| {
                let severity = moment.incidents[incident.at()];
                IncidentMark {
                    at: land.sectors.get(scenario.incidents[incident.at()].sector.at()).copied().unwrap_or_default(),
                    severity,
                    words: format!("S{severity}"),
                    over: severity < 2,
                    picked: false,
                }
            })
            .collect(),
        ..Picture::default()
    }
}

fn curves(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, at: usize) {
    use egui_plot::{Legend, Line as Curve, LineStyle, Plot, PlotPoints, VLine};
    let points =
        |value: &dyn Fn(&Moment) -> f64| scene.curves.iter().enumerate().map(|(x, moment)| [x as f64, value(moment)]).collect::<PlotPoints<'_>>();
    let inks: [Color32; 6] = [cx.c.link, cx.c.good, cx.c.wary, cx.c.severity[5], cx.c.bad, cx.c.soft];
    // Colour is never alone: each State has its own way of being dashed.
    let styles = [
        LineStyle::Solid,
        LineStyle::dashed_loose(),
        LineStyle::dotted_dense(),
        LineStyle::dashed_dense(),
        LineStyle::dotted_loose(),
        LineStyle::Solid,
    ];
    let harm_most = scene.curves.iter().flat_map(|moment| moment.nations.iter().map(|nation| nation.1)).max().unwrap_or(1).max(1);
    ui.columns(2, |columns| {
        if let [left, right] = columns {
            small(left, cx, &cx.say("curve-tension"));
            Plot::new("tension")
                .legend(Legend::default().position(egui_plot::Corner::LeftTop))
                .allow_zoom(false)
                .allow_drag(false)
                .allow_scroll(false)
                .show_x(false)
                .show_axes([false, true])
                .include_y(0.0)
                .include_y(100.0)
                .show(left, |plot| {
                    plot.line(Curve::new(cx.say("curve-region"), points(&|moment| f64::from(moment.region))).color(cx.c.accent).width(2.6));
                    for nation in scene.scenario.nation_ids() {
                        let name = format!("{} {}", cx.say("pressure"), nation_name(scene.scenario, nation, cx.tag()));
                        let curve = points(&|moment| moment.nations.get(nation.at()).map_or(0.0, |one| f64::from(one.0)));
                        plot.line(Curve::new(name, curve).color(inks[nation.at() % 6]).style(styles[nation.at() % 6]).width(1.6));
                    }
                    plot.vline(VLine::new("", at as f64).color(cx.c.ink).width(1.4));
                });
            small(right, cx, &cx.say("curve-harm"));
            Plot::new("harm")
                .legend(Legend::default().position(egui_plot::Corner::LeftTop))
                .allow_zoom(false)
                .allow_drag(false)
                .allow_scroll(false)
                .show_x(false)
                .show_axes([false, true])
                .include_y(0.0)
                .include_y(f64::from(harm_most))
                .show(right, |plot| {
                    for nation in scene.scenario.nation_ids() {
                        let curve = points(&|moment| moment.nations.get(nation.at()).map_or(0.0, |one| f64::from(one.1)));
                        plot.line(
                            Curve::new(nation_name(scene.scenario, nation, cx.tag()), curve)
                                .color(inks[nation.at() % 6])
                                .style(styles[nation.at() % 6])
                                .width(2.0),
                        );
                    }
                    plot.vline(VLine::new("", at as f64).color(cx.c.ink).width(1.4));
                });
        }
    });
}

/// Everything that happened, with the words and the reasons.
fn story(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>) {
    ui.set_max_width(ui.available_width().min(860.0));
    for told in scene.told {
        if told.mark.is_empty() {
            ui.add_space(8.0);
            heading(ui, &told.words);
            continue;
        }
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(words::told_mark(told.mark)).color(cx.c.accent));
            ui.vertical(|ui| {
                // Nothing is for the facilitator alone any more.
                let words = if told.mark.trim() == "*" { format!("{}: {}", cx.say("in-truth"), scene.truth) } else { told.words.clone() };
                ui.add(egui::Label::new(words).wrap());
                if told.typed != crate::scenario::TextId(0) {
                    let words = (scene.typed)(told.typed).unwrap_or_else(|| cx.say("erased"));
                    soft(ui, cx, &format!("“{words}”"));
                }
                if let Some((nation, cause)) = told.act
                    && let Some(reason) = (scene.reason)(nation, cause).filter(|reason| !reason.is_empty())
                {
                    small(ui, cx, &format!("— {reason}"));
                }
            });
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
    let contested: Vec<_> =
        scene.framework.law.iter().filter(|law| keys.contains(&law.id.as_str())).filter_map(|law| Some((law, law.contested.as_ref()?))).collect();
    if !contested.is_empty() {
        heading(ui, &cx.say("questions-contested"));
        for (law, views) in contested {
            card(ui, cx, |ui| {
                term(ui, cx, &format!("{} · {}", law.id, law.name.get(cx.tag())), &law.id, &mut state.peek);
                ui.label(views.get(cx.tag()));
            });
        }
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
