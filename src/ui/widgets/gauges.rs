//! What shows how much or how grave: shapes of severity, bars, dots.

use crate::ui::theme::{HAIR, strong};
use crate::ui::widgets::Cx;
use egui::{Color32, FontId, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2};

/// Severity: a shape of its own for each, the word, and the colour.
pub fn severity(ui: &mut Ui, cx: &Cx<'_>, severity: u8) {
    let at = usize::from(severity.min(5));
    let ink = cx.c.severity[at];
    let words = format!("S{at} {}", cx.say(&format!("severity-{at}")));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
        shape(ui.painter(), rect.center(), 6.5, at, ink);
        ui.label(RichText::new(words).size(13.0).family(strong()));
    });
}

/// Corners of the shape of a severity, round a middle.
pub fn shape_corners(middle: [f32; 2], radius: f32, severity: usize) -> Vec<[f32; 2]> {
    // Ring, circle, diamond, triangle, square, star: told apart without colour.
    let (count, turn, inner) = match severity {
        0 | 1 => (20, 0.0, 1.0),
        2 => (4, 0.0, 1.0),
        3 => (3, -90.0_f32, 1.0),
        4 => (4, 45.0, 1.0),
        _ => (10, -90.0, 0.46),
    };
    let grow = if matches!(severity, 3..=5) { 1.25 } else { 1.0 };
    (0..count)
        .map(|at| {
            let angle = (turn + 360.0 * at as f32 / count as f32).to_radians();
            let reach = radius * grow * if inner < 1.0 && at % 2 == 1 { inner } else { 1.0 };
            [middle[0] + reach * angle.cos(), middle[1] + reach * angle.sin()]
        })
        .collect()
}

fn shape(painter: &egui::Painter, middle: egui::Pos2, radius: f32, severity: usize, ink: Color32) {
    let corners: Vec<egui::Pos2> =
        shape_corners([middle.x, middle.y], radius, severity).into_iter().map(egui::Pos2::from).collect();
    let stroke = Stroke::new(1.6, ink);
    match severity {
        0 => painter.add(egui::Shape::closed_line(corners, stroke)),
        // A star is not convex: drawn as triangles round the middle.
        5 => {
            let mut mesh = egui::Mesh::default();
            mesh.colored_vertex(middle, ink);
            for corner in &corners {
                mesh.colored_vertex(*corner, ink);
            }
            for at in 0..corners.len() as u32 {
                mesh.add_triangle(0, 1 + at, 1 + (at + 1) % corners.len() as u32);
            }
            painter.add(egui::Shape::mesh(mesh))
        }
        _ => painter.add(egui::Shape::convex_polygon(corners, ink, Stroke::NONE)),
    };
}

/// A level from 0 to `most` as a bar, with both numbers: `55 / 100`.
pub fn scale(ui: &mut Ui, cx: &Cx<'_>, name: &str, value: i16, most: i16, ink: Color32) {
    bar(ui, cx, name, f32::from(value) / f32::from(most.max(1)), &format!("{value} / {most}"), ink);
}

/// A share of a hundred as a bar: `85 %`.
pub fn percent(ui: &mut Ui, cx: &Cx<'_>, name: &str, value: i16, ink: Color32) {
    bar(ui, cx, name, f32::from(value) / 100.0, &format!("{value}\u{a0}%"), ink);
}

fn bar(ui: &mut Ui, cx: &Cx<'_>, name: &str, share: f32, words: &str, ink: Color32) {
    let width = ui.available_width();
    let label = ui.painter().layout(name.to_owned(), FontId::proportional(13.5), cx.c.soft, width * 0.48);
    let number = ui.painter().layout_no_wrap(words.to_owned(), FontId::new(13.0, strong()), cx.c.ink);
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, label.size().y.max(18.0) + 4.0), Sense::hover());
    response
        .widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, format!("{name}: {words}")));
    let painter = ui.painter();
    let left = rect.left() + width * 0.5;
    // Numbers have a column of their own, so that all bars under each other are equally long.
    let right = (rect.right() - number.size().x.max(60.0) - 8.0).max(left + 10.0);
    let track = egui::Rect::from_min_max(
        egui::pos2(left, rect.center().y - 3.0),
        egui::pos2(right, rect.center().y + 3.0),
    );
    painter.rect(track, 3.0, cx.c.sunken, Stroke::new(HAIR, cx.c.line), egui::StrokeKind::Outside);
    painter.rect_filled(
        egui::Rect::from_min_size(track.min, vec2(track.width() * share.clamp(0.0, 1.0), track.height())),
        3.0,
        ink,
    );
    painter.galley(egui::pos2(rect.left(), rect.center().y - label.size().y / 2.0), label, cx.c.soft);
    painter.galley(
        egui::pos2(rect.right() - number.size().x, rect.center().y - number.size().y / 2.0),
        number,
        cx.c.ink,
    );
}

/// A budget as dots: full ones are left. At least `least` wide, so that budgets stand in columns.
pub fn dots(ui: &mut Ui, cx: &Cx<'_>, name: &str, have: i16, most: i16, least: f32) {
    let count = most.max(have).clamp(0, 12);
    let label = ui.painter().layout_no_wrap(name.to_owned(), FontId::proportional(12.5), cx.c.soft);
    let width = label.size().x + 6.0 + f32::from(count) * 11.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width.max(least), 20.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}: {have}")));
    let left = rect.left() + label.size().x + 6.0;
    ui.painter().galley(egui::pos2(rect.left(), rect.center().y - label.size().y / 2.0), label, cx.c.soft);
    for at in 0..count {
        let middle = egui::pos2(left + 5.0 + f32::from(at) * 11.0, rect.center().y);
        if at < have {
            ui.painter().circle_filled(middle, 3.8, cx.c.accent);
        } else {
            ui.painter().circle_stroke(middle, 3.4, Stroke::new(1.2, cx.c.faint));
        }
    }
    response.on_hover_text(cx.pair(name, &have.to_string()));
}
