//! The norms of the debrief: the matrix of norms and turns, down to what was found, its cause and its
//! paragraphs; and the facilitator's correction.

use super::shown_nations;
use crate::framework::{NormEntry, RuleKind, Verdict};
use crate::scenario::NationId;
use crate::scoring::{Adherence, Line, Outcome};
use crate::table::scene::DebriefScene;
use crate::ui::screens::review::verdict_mark;
use crate::ui::theme::{self, strong};
use crate::ui::widgets::{Cx, card, field, heading, press_or, small, soft, term, with_mark, words_width};
use crate::ui::words;
use crate::ui::{Intent, State};
use egui::{Color32, CornerRadius, FontId, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The matrix: norm by norm, turn by turn; a cell opens what was found, its cause and its paragraphs.
pub(super) fn norms(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &DebriefScene<'_>,
    state: &mut State,
    out: &mut Vec<Intent>,
) {
    soft(ui, cx, &cx.say("norms-says"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for (verdict, id) in [
            (Verdict::Consistent, "finding-consistent"),
            (Verdict::Strained, "finding-strained"),
            (Verdict::Missed, "finding-missed"),
            (Verdict::Inconsistent, "finding-inconsistent"),
        ] {
            let (sign, ink) = verdict_mark(cx, verdict);
            ui.label(RichText::new(with_mark(sign, &cx.say(id))).size(13.0).color(ink));
        }
        small(ui, cx, &cx.say("norms-unit"));
    });
    for nation in shown_nations(scene, state) {
        heading(ui, scene.scenario.short_name(nation, cx.tag()));
        let sheet = &scene.sheet.nations[nation.at()];
        matrix(ui, cx, scene, state, nation, &sheet.norms);
        occasions(ui, cx, scene, nation);
        if let Some((_, norm)) = state.debrief.cell.filter(|(of, _)| *of == nation.0) {
            findings(ui, cx, scene, state, nation, norm, out);
        }
    }
}

/// Everything that called for conduct, and what became of each.
fn occasions(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, nation: NationId) {
    let rows: Vec<_> = scene.occasions.iter().filter(|row| row.nation == nation).collect();
    let title = cx.with("occasions-n", &[("n", rows.len().into())]);
    egui::CollapsingHeader::new(title).id_salt(("occasions", nation.0)).show(ui, |ui| {
        for row in rows {
            let of = row.other.map_or_else(String::new, |other| {
                format!(" ({})", scene.scenario.short_name(other, cx.tag()))
            });
            let (sign, ink, word) = match row.outcome {
                Some(Outcome::Found(verdict)) => {
                    let (sign, ink) = verdict_mark(cx, verdict);
                    let id = match verdict {
                        Verdict::Consistent => "finding-consistent",
                        Verdict::Strained => "finding-strained",
                        Verdict::Missed => "finding-missed",
                        Verdict::Inconsistent => "finding-inconsistent",
                    };
                    (sign, ink, id)
                }
                Some(Outcome::Excused(_)) => (theme::mark::CLOCK, cx.c.soft, "outcome-excused"),
                Some(Outcome::Open) => (theme::mark::CLOCK, cx.c.soft, "outcome-open"),
                Some(Outcome::Unjudged) | None => (theme::mark::CLOCK, cx.c.soft, "outcome-unjudged"),
            };
            let head = format!(
                "{} · {} {}{of}: {}",
                cx.with("turn-n", &[("turn", row.turn.into())]),
                row.norm,
                row.name.get(cx.tag()),
                cx.say(word)
            );
            ui.add(egui::Label::new(RichText::new(with_mark(sign, &head)).color(ink)).wrap());
            if let Some(reason) = &row.reason {
                small(ui, cx, reason.get(cx.tag()));
            }
        }
    });
}

fn matrix(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &DebriefScene<'_>,
    state: &mut State,
    nation: NationId,
    adherence: &[Adherence; 12],
) {
    let numbers = (*adherence).map(|of_norm| {
        let thin = matches!(of_norm, Adherence::Thin { .. });
        of_norm
            .hundredths()
            .map_or_else(|| cx.say(if thin { "thin" } else { "not-engaged" }), |n| format!("{n}\u{a0}%"))
    });
    let columns = columns(ui, scene, &numbers, cx.tag());
    head(ui, cx, &columns);
    for (at, norm) in scene.framework.norms.iter().enumerate() {
        let of_norm: Vec<&Line> = scene
            .lines
            .iter()
            .filter(|line| line.nation == nation && usize::from(line.norm) == at && !line.struck)
            .collect();
        let number = &numbers[at];
        let open = state.debrief.cell == Some((nation.0, at as u8));
        let (rect, response) = ui.allocate_exact_size(vec2(columns.width, 27.0), Sense::click());
        let name = format!(
            "{} {} · {number} · {}",
            norm.id,
            norm.name.get(cx.tag()),
            cx.with("findings-n", &[("n", of_norm.len().into())])
        );
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, open, &name));
        let painter = ui.painter_at(rect);
        if open || response.hovered() || response.has_focus() {
            let edge =
                if response.has_focus() { Stroke::new(theme::RULE, cx.c.accent) } else { Stroke::NONE };
            painter.rect(rect, CornerRadius::same(4), cx.c.raised, edge, egui::StrokeKind::Inside);
        }
        let faint = of_norm.is_empty();
        let ink = if faint { cx.c.faint } else { cx.c.ink };
        norm_name(cx, &painter, rect, &columns, norm, ink);
        for turn in 1..=columns.turns {
            cell(cx, &painter, rect, &columns, turn, &of_norm);
        }
        painter.text(
            pos2(rect.right() - 6.0, rect.center().y),
            egui::Align2::RIGHT_CENTER,
            number,
            FontId::new(13.5, strong()),
            ink,
        );
        if response.clicked() {
            state.debrief.cell = if open { None } else { Some((nation.0, at as u8)) };
        }
    }
}

/// How the matrix is laid out: names of norms, a cell for each turn, adherence.
struct Columns {
    turns: u8,
    names: f32,
    cell: f32,
    width: f32,
}

fn columns(ui: &Ui, scene: &DebriefScene<'_>, numbers: &[String; 12], tag: &str) -> Columns {
    let turns = scene.room.turn.max(1);
    let most = ui.available_width();
    let last =
        numbers.iter().map(|words| words_width(ui, words, FontId::new(13.5, strong()))).fold(96.0, f32::max);
    let last = last + 24.0;
    // Names have the room they need where cells leave it.
    let names = scene
        .framework
        .norms
        .iter()
        .map(|norm| words_width(ui, norm.name.get(tag), FontId::proportional(14.0)) + 46.0 + 12.0);
    let room = most - last - 34.0 * f32::from(turns);
    let name_width = names.fold(150.0, f32::max).min(room.max(150.0));
    let cell = ((most - name_width - last) / f32::from(turns)).clamp(20.0, 64.0);
    let width = most.min(name_width + cell * f32::from(turns) + last);
    Columns { turns, names: name_width, cell, width }
}

/// The numbers of the turns, over their cells.
fn head(ui: &mut Ui, cx: &Cx<'_>, columns: &Columns) {
    let Columns { turns, names, cell, width } = *columns;
    let (head, _) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    for turn in 1..=turns {
        let middle = pos2(head.left() + names + (f32::from(turn) - 0.5) * cell, head.center().y);
        ui.painter().text(
            middle,
            egui::Align2::CENTER_CENTER,
            turn.to_string(),
            FontId::proportional(12.0),
            cx.c.faint,
        );
    }
    for (at, side, words) in [
        (head.left() + 6.0, egui::Align2::LEFT_CENTER, cx.say("matrix-turns")),
        (head.right() - 6.0, egui::Align2::RIGHT_CENTER, cx.say("adherence")),
    ] {
        ui.painter().text(pos2(at, head.center().y), side, words, FontId::proportional(12.0), cx.c.faint);
    }
}

/// Number and name of a norm.
fn norm_name(
    cx: &Cx<'_>,
    painter: &egui::Painter,
    rect: egui::Rect,
    columns: &Columns,
    norm: &NormEntry,
    ink: Color32,
) {
    // Numbers of norms have a column of their own, so that their names begin under each other.
    painter.text(
        pos2(rect.left() + 6.0, rect.center().y),
        egui::Align2::LEFT_CENTER,
        &norm.id,
        FontId::new(13.0, strong()),
        ink,
    );
    let mut job = egui::text::LayoutJob::simple_singleline(
        norm.name.get(cx.tag()).to_owned(),
        FontId::proportional(14.0),
        ink,
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(columns.names - 46.0 - 6.0);
    let galley = painter.layout_job(job);
    painter.galley(pos2(rect.left() + 46.0, rect.center().y - galley.size().y / 2.0), galley, ink);
}

/// What was found in a turn: the worst of it, and how many there are.
fn cell(
    cx: &Cx<'_>,
    painter: &egui::Painter,
    rect: egui::Rect,
    columns: &Columns,
    turn: u8,
    of_norm: &[&Line],
) {
    let Columns { names, cell, .. } = *columns;
    let left = rect.left() + names + f32::from(turn - 1) * cell;
    let place = egui::Rect::from_min_size(pos2(left + 1.5, rect.top() + 2.5), vec2(cell - 3.0, 22.0));
    let here: Vec<&&Line> =
        of_norm.iter().filter(|line| line.finding.is_some_and(|finding| finding.turn == turn)).collect();
    let worst = here.iter().map(|line| line.verdict).min();
    let (sign, ink) = match worst {
        Some(verdict) => verdict_mark(cx, verdict),
        None => ("", cx.c.sunken),
    };
    let (fill, edge) =
        if here.is_empty() { (cx.c.sunken, cx.c.line) } else { (ink.gamma_multiply(0.22), ink) };
    painter.rect(
        place,
        CornerRadius::same(3),
        fill,
        Stroke::new(theme::HAIR, edge),
        egui::StrokeKind::Inside,
    );
    let words = if here.len() > 1 { format!("{sign}\u{2009}{}", here.len()) } else { sign.to_owned() };
    painter.text(place.center(), egui::Align2::CENTER_CENTER, words, FontId::proportional(14.0), ink);
}

fn findings(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &DebriefScene<'_>,
    state: &mut State,
    nation: NationId,
    norm: u8,
    out: &mut Vec<Intent>,
) {
    let entry = &scene.framework.norms[usize::from(norm)];
    card(ui, cx, |ui| {
        ui.horizontal_wrapped(|ui| {
            term(ui, cx, &format!("{} · {}", entry.id, entry.name.get(cx.tag())), &entry.id, &mut state.peek);
            small(ui, cx, &entry.cites.join(" · "));
        });
        let of_norm =
            scene.lines.iter().enumerate().filter(|(_, line)| line.nation == nation && line.norm == norm);
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
                        small(ui, cx, words::order(&scene.scenario.catalogue, order, cx.tag()));
                    }
                    if let Some(other) = finding.other {
                        small(
                            ui,
                            cx,
                            &cx.with(
                                "towards",
                                &[("state", scene.scenario.short_name(other, cx.tag()).into())],
                            ),
                        );
                    }
                }
                small(ui, cx, &cx.with("weight-n", &[("n", line.weight.into())]));
            });
            ui.label(&line.because);
            small(ui, cx, &line.cites.join(" · "));
            if let Some(cause) =
                line.finding.map(|finding| finding.cause).and_then(|cause| cause_words(cx, scene, cause))
            {
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
fn correct(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &DebriefScene<'_>,
    state: &mut State,
    at: usize,
    line: &Line,
    out: &mut Vec<Intent>,
) {
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
                *form = crate::table::forms::Correction::default();
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

/// The act a finding came from, in words.
fn cause_words(cx: &Cx<'_>, scene: &DebriefScene<'_>, cause: u32) -> Option<String> {
    let entry = scene.log.iter().rev().find(|entry| entry.cause == Some(cause))?;
    Some(super::act_words(cx, scene, entry))
}
