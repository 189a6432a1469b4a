//! Small parts every panel is made of. Each control has a name for screen readers; one that is off says why.

mod gauges;

pub use gauges::*;

use crate::framework::Framework;
use crate::text::{Language, Value};
use crate::ui::theme::{self, GAP, HAIR, Palette, RULE, mark, strong};
use egui::{
    Align, Color32, CornerRadius, FontFamily, FontId, Layout, Response, RichText, Sense, Stroke, TextStyle,
    Ui, WidgetInfo, WidgetType, vec2,
};

/// What every panel is drawn with.
#[derive(Clone, Copy)]
pub struct Cx<'c> {
    pub t: Language,
    pub c: &'c Palette,
    pub motion: bool,
    pub framework: &'c Framework,
}

impl Cx<'_> {
    pub fn say(&self, id: &str) -> String {
        self.t.say(id)
    }

    pub fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.t.with(id, values)
    }

    pub fn tag(&self) -> &'static str {
        self.t.tag()
    }

    /// A name and what is said of it, with the colon as the language sets it.
    pub fn pair(&self, name: &str, words: &str) -> String {
        self.with("pair", &[("name", name.into()), ("words", words.into())])
    }
}

pub fn title(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).text_style(theme::title_style()));
}

pub fn heading(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).heading());
}

/// A small heading over a group.
pub fn over(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    ui.add_space(4.0);
    ui.label(RichText::new(words).size(12.5).family(strong()).color(cx.c.faint));
}

pub fn prose(ui: &mut Ui, words: &str) {
    ui.label(words);
}

pub fn soft(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    ui.label(RichText::new(words).color(cx.c.soft));
}

pub fn small(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    ui.label(RichText::new(words).small().color(cx.c.faint));
}

/// Words behind a mark, hanging: what does not fit goes on under the words, not under the mark.
pub fn hung(ui: &mut Ui, mark: &str, ink: Color32, words: &str, size: f32) {
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(mark).size(size).color(ink));
        ui.add(egui::Label::new(RichText::new(words).size(size)).wrap());
    });
}

/// Returns a mark for the start of a text.
pub fn with_mark(mark: &str, words: &str) -> String {
    format!("{mark}\u{2009}\u{2009}{words}")
}

/// A button.
pub fn press(ui: &mut Ui, words: &str) -> bool {
    named(ui.add(egui::Button::new(words)), words)
}

/// A button with a mark; its name is the words alone.
pub fn press_mark(ui: &mut Ui, mark: &str, words: &str) -> bool {
    named(ui.add(egui::Button::new(with_mark(mark, words))), words)
}

/// A button for what cannot be undone.
pub fn press_grave(ui: &mut Ui, cx: &Cx<'_>, mark: &str, words: &str) -> bool {
    let text = RichText::new(with_mark(mark, words)).color(cx.c.bad);
    named(ui.add(egui::Button::new(text).stroke(Stroke::new(HAIR, cx.c.bad))), words)
}

/// A button with a mark and few words; a screen reader is told what it is about as well.
pub fn press_named(ui: &mut Ui, mark: &str, words: &str, name: &str) -> bool {
    let response = ui.add(egui::Button::new(with_mark(mark, words)));
    named(response.on_hover_text(name), name)
}

fn named(response: Response, words: &str) -> bool {
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, words));
    response.clicked()
}

/// The one button that goes on, in brass.
pub fn primary(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> bool {
    named(ui.add(primary_button(cx, words)), words)
}

fn primary_button<'b>(cx: &Cx<'_>, words: &str) -> egui::Button<'b> {
    egui::Button::new(RichText::new(words).color(cx.c.on_accent).family(strong()))
        .fill(cx.c.accent)
        .stroke(Stroke::NONE)
        .min_size(vec2(0.0, 36.0))
}

/// A button that may be off; then it says why, in its name for screen readers and beside it for everyone.
pub fn press_or(ui: &mut Ui, cx: &Cx<'_>, words: &str, why_not: Option<&str>, brass: bool) -> bool {
    let Some(why) = why_not else {
        return if brass { primary(ui, cx, words) } else { press(ui, words) };
    };
    let button = if brass { primary_button(cx, words) } else { egui::Button::new(words.to_owned()) };
    let response = ui.add_enabled(false, button);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, false, format!("{words} · {why}")));
    response.on_disabled_hover_text(why);
    false
}

/// A button of one mark; its name is said and shown on hovering.
pub fn icon(ui: &mut Ui, cx: &Cx<'_>, mark: &str, name: &str) -> Response {
    let button = egui::Button::new(RichText::new(mark).size(17.0).color(cx.c.soft))
        .frame(false)
        .min_size(vec2(ICON, ICON));
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    response.on_hover_text(name)
}

/// A choice among a few, side by side.
pub fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    group: &str,
    chosen: &mut T,
    options: &[(T, String)],
) -> bool {
    let mut changed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (value, words) in options {
            let on = *chosen == *value;
            let response = ui.add(segment(cx, words, on));
            response.widget_info(|| {
                WidgetInfo::selected(WidgetType::RadioButton, true, on, format!("{group}: {words}"))
            });
            if response.clicked() && !on {
                *chosen = *value;
                changed = true;
            }
        }
    });
    changed
}

fn segment<'b>(cx: &Cx<'_>, words: &str, on: bool) -> egui::Button<'b> {
    let ink = if on { cx.c.accent } else { cx.c.soft };
    let text = RichText::new(words.to_owned()).color(ink);
    let text = if on { text.family(strong()) } else { text };
    egui::Button::new(text)
        .fill(if on { cx.c.sunken } else { Color32::TRANSPARENT })
        .stroke(Stroke::new(if on { RULE } else { HAIR }, if on { cx.c.accent } else { cx.c.edge }))
}

/// Tabs over a panel; `badge` counts what is new in each.
pub fn tabs<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    chosen: &mut T,
    options: &[(T, &str, String, usize)],
) -> bool {
    let mut changed = false;
    // Where marks would push a tab into a second row, words alone do.
    let widest = |words: &str| words_width(ui, words, FontId::new(13.5, strong()));
    let whole: f32 = options
        .iter()
        .map(|(_, mark, words, badge)| widest(&format!("{mark}\u{2009}\u{2009}{words} {badge}")) + 13.0)
        .sum();
    let marked = whole < ui.available_width();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(9.0, 2.0);
        ui.spacing_mut().button_padding = vec2(2.0, 5.0);
        for (value, mark, words, badge) in options {
            let on = *chosen == *value;
            let ink = if on { cx.c.ink } else { cx.c.soft };
            let words_shown = if *badge > 0 { format!("{words} {badge}") } else { words.clone() };
            let shown = if marked { format!("{mark}\u{2009}\u{2009}{words_shown}") } else { words_shown };
            let text = RichText::new(shown).size(13.5).color(ink).family(if on || *badge > 0 {
                strong()
            } else {
                FontFamily::Proportional
            });
            let response = ui.add(egui::Button::new(text).frame(false));
            let name = if *badge > 0 { format!("{words} ({badge})") } else { words.clone() };
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, on, &name));
            let rect = response.rect;
            let rule = if on { Stroke::new(2.0, cx.c.accent) } else { Stroke::NONE };
            ui.painter().hline(rect.x_range().shrink(5.0), rect.bottom(), rule);
            if response.clicked() && !on {
                *chosen = *value;
                changed = true;
            }
        }
    });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 3.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(HAIR, cx.c.line));
    changed
}

/// A row that can be pressed, over the whole width: a mark, words, more words under them in soft ink.
pub fn row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    mark: &str,
    ink: Color32,
    words: &str,
    under: &str,
    on: bool,
) -> Response {
    let width = ui.available_width();
    let pad = 10.0;
    let indent = if mark.is_empty() { 0.0 } else { 26.0 };
    let wrap = (width - 2.0 * pad - indent).max(40.0);
    let font = if on { FontId::new(15.0, strong()) } else { TextStyle::Body.resolve(ui.style()) };
    let top = ui.painter().layout(words.to_owned(), font, cx.c.ink, wrap);
    let below = (!under.is_empty()).then(|| {
        ui.painter().layout(under.to_owned(), TextStyle::Small.resolve(ui.style()), cx.c.faint, wrap)
    });
    let height = top.size().y + below.as_ref().map_or(0.0, |below| below.size().y + 2.0) + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height.max(theme::PRESS)), Sense::click());
    let name = if under.is_empty() { words.to_owned() } else { format!("{words} · {under}") };
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), on, &name));
    if ui.is_rect_visible(rect) {
        let hot = response.hovered() || response.has_focus();
        let fill = if on {
            cx.c.sunken
        } else if hot {
            cx.c.raised
        } else {
            Color32::TRANSPARENT
        };
        let edge = if response.has_focus() { Stroke::new(RULE, cx.c.accent) } else { Stroke::NONE };
        ui.painter().rect(rect, CornerRadius::same(theme::ROUND), fill, edge, egui::StrokeKind::Inside);
        if on {
            ui.painter().vline(rect.left() + 1.5, rect.y_range().shrink(5.0), Stroke::new(3.0, cx.c.accent));
        }
        let left = rect.left() + pad;
        let y = rect.center().y - (height - 12.0) / 2.0;
        if !mark.is_empty() {
            ui.painter().text(
                egui::pos2(left, y + top.size().y.min(22.0) / 2.0),
                egui::Align2::LEFT_CENTER,
                mark,
                FontId::proportional(17.0),
                ink,
            );
        }
        let after = y + top.size().y + 2.0;
        ui.painter().galley(egui::pos2(left + indent, y), top, cx.c.ink);
        if let Some(below) = below {
            ui.painter().galley(egui::pos2(left + indent, after), below, cx.c.faint);
        }
    }
    response
}

/// A short word in a rounded frame, with a mark or shape before it.
pub fn chip(ui: &mut Ui, ink: Color32, words: &str) -> Response {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), FontId::new(12.5, strong()), ink);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(14.0, 6.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    ui.painter().rect(
        rect,
        CornerRadius::same(9),
        ink.gamma_multiply(0.13),
        Stroke::new(HAIR, ink.gamma_multiply(0.7)),
        egui::StrokeKind::Inside,
    );
    ui.painter().galley(rect.min + vec2(7.0, 3.0), galley, ink);
    response
}

/// One line to type in, tied to its label.
pub fn field(ui: &mut Ui, cx: &Cx<'_>, label: &str, words: &mut String, hint: &str) -> Response {
    let name = ui.label(RichText::new(label).size(13.0).color(cx.c.soft));
    let edit = egui::TextEdit::singleline(words)
        .hint_text(hint)
        .desired_width(f32::INFINITY)
        .margin(egui::Margin::symmetric(8, 6));
    ui.add(edit).labelled_by(name.id)
}

/// Several lines to type in, tied to their label.
pub fn area(ui: &mut Ui, cx: &Cx<'_>, label: &str, words: &mut String, hint: &str, rows: usize) -> Response {
    let name = ui.label(RichText::new(label).size(13.0).color(cx.c.soft));
    let edit = egui::TextEdit::multiline(words)
        .hint_text(hint)
        .desired_width(f32::INFINITY)
        .desired_rows(rows)
        .margin(egui::Margin::symmetric(8, 6));
    ui.add(edit).labelled_by(name.id)
}

/// A box to tick.
pub fn tick(ui: &mut Ui, cx: &Cx<'_>, on: &mut bool, words: &str) -> bool {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        // An empty box has to be seen as one, on whatever it lies.
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            state.bg_stroke = Stroke::new(RULE, if *on { cx.c.accent } else { cx.c.faint });
            state.bg_fill = cx.c.sunken;
        }
        ui.checkbox(on, words).changed()
    })
    .inner
}

/// A choice from a list that opens, under its label.
pub fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    chosen: &mut T,
    options: &[(T, String)],
) -> bool {
    ui.label(RichText::new(label).size(13.0).color(cx.c.soft));
    let width = ui.available_width();
    combo(ui, label, width, chosen, options)
}

/// A choice from a list that opens, at the end of the row its label begins; under it where there is no room.
pub fn pick_row<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    chosen: &mut T,
    options: &[(T, String)],
) -> bool {
    let most = ui.available_width();
    let name = ui.painter().layout(label.to_owned(), FontId::new(15.0, strong()), cx.c.ink, most);
    let width = (most - name.size().x - 24.0).min(260.0);
    if width < 170.0 {
        return pick(ui, cx, label, chosen, options);
    }
    ui.horizontal(|ui| {
        ui.label(name);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| combo(ui, label, width, chosen, options))
            .inner
    })
    .inner
}

fn combo<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    width: f32,
    chosen: &mut T,
    options: &[(T, String)],
) -> bool {
    let mut changed = false;
    let shown = options
        .iter()
        .find(|(value, _)| value == chosen)
        .map_or_else(String::new, |(_, words)| words.clone());
    let response = egui::ComboBox::from_id_salt(("pick", label))
        .width(width)
        .truncate()
        .selected_text(&shown)
        .show_ui(ui, |ui| {
            for (value, words) in options {
                if ui.selectable_label(value == chosen, words).clicked() {
                    *chosen = *value;
                    changed = true;
                }
            }
        });
    let name = format!("{label}: {shown}");
    response.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &name));
    changed
}

/// Words that open an entry of the codex.
pub fn term(ui: &mut Ui, cx: &Cx<'_>, words: &str, entry: &str, peek: &mut Option<String>) {
    let text = RichText::new(words).color(cx.c.link).size(13.5);
    let response = ui.add(egui::Label::new(text).sense(Sense::click()));
    let name = cx.with("codex-open", &[("term", words.into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
    if response.hovered() || response.has_focus() {
        ui.painter().hline(
            response.rect.x_range(),
            response.rect.bottom() - 1.0,
            Stroke::new(HAIR, cx.c.link),
        );
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if response.clicked() {
        *peek = Some(entry.to_owned());
    }
}

/// A card with something in it.
pub fn card<R>(ui: &mut Ui, cx: &Cx<'_>, body: impl FnOnce(&mut Ui) -> R) -> R {
    theme::card_frame(cx.c)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            body(ui)
        })
        .inner
}

/// A notice in a frame of its colour, with its mark.
pub fn notice(ui: &mut Ui, cx: &Cx<'_>, mark: &str, ink: Color32, words: &str) {
    egui::Frame::new()
        .fill(ink.gamma_multiply(0.10))
        .stroke(Stroke::new(HAIR, ink.gamma_multiply(0.6)))
        .corner_radius(theme::ROUND)
        .inner_margin(egui::Margin::symmetric(10, 7))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.label(RichText::new(mark).size(17.0).color(ink));
                ui.add(egui::Label::new(RichText::new(words).color(cx.c.ink)).wrap());
            });
        });
}

/// What stands where there is nothing yet.
pub fn empty(ui: &mut Ui, cx: &Cx<'_>, mark: &str, words: &str) {
    ui.add_space(18.0);
    ui.vertical_centered(|ui| {
        ui.label(RichText::new(mark).size(26.0).color(cx.c.line));
        ui.label(RichText::new(words).color(cx.c.faint));
    });
}

/// A row with things at its right end.
pub fn ends(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        left(ui);
        ui.with_layout(Layout::right_to_left(Align::Center), right);
    });
}

/// Side of an icon that can be pressed, in points.
pub const ICON: f32 = 28.0;

/// Returns how wide words are in one line, in points.
pub fn words_width(ui: &Ui, words: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// A heading with so many icons at its right; it wraps before it reaches them.
pub fn head(ui: &mut Ui, words: &str, icons: u8, right: impl FnOnce(&mut Ui)) {
    let room = (ui.available_width() - f32::from(icons) * (ICON + GAP) - GAP).max(60.0);
    let left = |ui: &mut Ui| {
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::LEFT), |ui| {
            ui.add(egui::Label::new(RichText::new(words).heading()).wrap())
        });
    };
    ends(ui, left, right);
}

/// Two halves side by side. Lines that wrap are ragged, as everywhere; egui's own columns would justify them.
pub fn halves(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.columns_const(|[one, two]| {
        one.with_layout(Layout::top_down(Align::LEFT), left);
        two.with_layout(Layout::top_down(Align::LEFT), right);
    });
}

/// Where something can be scrolled, over the whole width.
pub fn scroll(ui: &mut Ui, salt: &str, body: impl FnOnce(&mut Ui)) {
    egui::ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(ui.available_width() - GAP);
        body(ui);
        ui.add_space(GAP);
    });
}

/// A mark that says an exercise is one: on every screen.
pub fn exercise_mark(ui: &mut Ui, cx: &Cx<'_>) {
    let words = cx.say("exercise-mark");
    let galley = ui.painter().layout_no_wrap(words.clone(), FontId::new(12.0, strong()), cx.c.on_accent);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(14.0, 7.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    ui.painter().rect_filled(rect, 3.0, cx.c.accent);
    ui.painter().galley(rect.min + vec2(7.0, 3.5), galley, cx.c.on_accent);
}

/// A head for a screen: back, title, the mark.
pub fn screen_head(ui: &mut Ui, cx: &Cx<'_>, words: &str, back: bool) -> bool {
    let mut left = false;
    ends(
        ui,
        |ui| {
            if back {
                left = icon(ui, cx, mark::BACK, &cx.say("back")).clicked();
            }
            title(ui, words);
        },
        |ui| exercise_mark(ui, cx),
    );
    ui.add_space(GAP);
    left
}
