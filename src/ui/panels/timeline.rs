//! The timeline at the foot: turn by turn what was told and done; a press looks back, and changes nothing.

use crate::engine::Seen;
use crate::table::forms::Left;
use crate::table::scene::SeatScene;
use crate::ui::panels::Hand;
use crate::ui::theme::{HAIR, mark, strong};
use crate::ui::widgets::Cx;
use egui::{Color32, CornerRadius, FontId, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// A thing on the timeline: its row, its mark and its colour.
type Sign = (usize, &'static str, Color32);

fn sign(cx: &Cx<'_>, seen: &Seen) -> Option<Sign> {
    match seen {
        Seen::Released { .. } | Seen::Written { .. } => Some((0, mark::BELL, cx.c.accent)),
        Seen::Incident { .. } => Some((0, mark::ALARM, cx.c.bad)),
        Seen::Arrived { .. } | Seen::HeardAnswer { .. } => Some((1, mark::LETTER, cx.c.link)),
        Seen::Sent { .. } | Seen::Answered { .. } => Some((1, mark::SEND, cx.c.good)),
        Seen::Act { .. } => Some((1, mark::PUBLIC, cx.c.link)),
        Seen::Happened { .. } => Some((1, mark::DONE, cx.c.good)),
        Seen::Lapsed { .. } => Some((0, mark::CLOCK, cx.c.wary)),
        Seen::Found { .. } => Some((0, mark::PAPER, cx.c.link)),
        _ => None,
    }
}

/// Things of one kind in one row stand once, with their number, where the first of them stood.
fn grouped(heard: Vec<Sign>) -> Vec<(usize, &'static str, Color32, usize)> {
    let mut groups: Vec<(usize, &'static str, Color32, usize)> = Vec::new();
    for (line, mark, ink) in heard {
        match groups.iter_mut().find(|(row, of, ..)| (*row, *of) == (line, mark)) {
            Some((.., count)) => *count += 1,
            None => groups.push((line, mark, ink, 1)),
        }
    }
    groups
}

pub fn timeline_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let most = scene.room.turns.max(scene.view.turn()).max(1);
    let now = scene.view.turn();
    let shown = hand.forms.back.unwrap_or(now);
    let whole = ui.available_rect_before_wrap();
    let apart = if most > 12 { 4.0 } else { 8.0 };
    let each = (whole.width() - apart * f32::from(most - 1)) / f32::from(most);
    for turn in 1..=most {
        let rect = Rect::from_min_size(
            pos2(whole.left() + f32::from(turn - 1) * (each + apart), whole.top()),
            vec2(each, whole.height()),
        );
        let response = ui.interact(
            rect,
            ui.id().with(("turn", turn)),
            if turn <= now { Sense::click() } else { Sense::hover() },
        );
        let heard: Vec<_> = scene
            .desk
            .heard
            .iter()
            .filter(|heard| heard.at.turn == turn)
            .filter_map(|heard| sign(cx, &heard.seen))
            .collect();
        let words = cx.with("timeline-turn", &[("turn", turn.into()), ("n", heard.len().into())]);
        response.widget_info(|| {
            if turn <= now {
                WidgetInfo::selected(WidgetType::Button, true, turn == shown, &words)
            } else {
                WidgetInfo::labeled(WidgetType::Label, true, &words)
            }
        });
        let on = turn == shown;
        let fill = if on { cx.c.raised } else { cx.c.sunken };
        let edge = if response.has_focus() || on {
            cx.c.accent
        } else if response.hovered() {
            cx.c.soft
        } else {
            cx.c.line
        };
        let painter = ui.painter_at(rect);
        painter.rect(rect, CornerRadius::same(4), fill, Stroke::new(HAIR, edge), egui::StrokeKind::Inside);
        let ink = if turn > now {
            cx.c.faint
        } else if on {
            cx.c.accent
        } else {
            cx.c.soft
        };
        painter.text(
            rect.min + vec2(7.0, 4.0),
            egui::Align2::LEFT_TOP,
            cx.with("turn-n", &[("turn", turn.into())]),
            FontId::new(12.5, strong()),
            ink,
        );
        signs(cx, &painter, rect, heard);
        if response.clicked() {
            hand.forms.back = (turn != now).then_some(turn);
            hand.forms.left = Left::Briefing;
            hand.forms.pane = crate::table::forms::Pane::Left;
        }
        response.on_hover_text(words);
    }
    ui.advance_cursor_after_rect(whole);
}

/// The signs of what happened in a turn, in two rows; what has no room is counted.
fn signs(cx: &Cx<'_>, painter: &egui::Painter, rect: Rect, heard: Vec<Sign>) {
    let mut places = [rect.left() + 8.0; 2];
    let mut left_over = 0;
    for (line, mark, ink, count) in grouped(heard) {
        let at = pos2(places[line], rect.top() + 20.0 + line as f32 * 22.0);
        if at.x + 16.0 > rect.right() - 14.0 {
            left_over += count;
            continue;
        }
        painter.text(at, egui::Align2::LEFT_TOP, mark, FontId::proportional(15.0), ink);
        places[line] += 19.0;
        if count > 1 {
            let number = painter.text(
                at + vec2(16.0, 1.5),
                egui::Align2::LEFT_TOP,
                count.to_string(),
                FontId::proportional(11.5),
                cx.c.soft,
            );
            places[line] = number.right() + 6.0;
        }
    }
    if left_over > 0 {
        painter.text(
            rect.right_top() + vec2(-6.0, 4.0),
            egui::Align2::RIGHT_TOP,
            format!("+{left_over}"),
            FontId::proportional(12.0),
            cx.c.faint,
        );
    }
}
