//! The visual language: every colour, size, face and mark of the window. Nothing else knows a colour.
//!
//! A quiet situation room: ink-blue by night, paper by day, brass for what wants a decision. States are told
//! apart by place and name, never by a flag; what must not be missed has a shape and a word beside its
//! colour. The palette is checked for colour blindness and contrast by a test.

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, Style, TextStyle,
    Visuals,
};

/// Every colour of one of the two themes.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    pub dark: bool,
    /// Behind panels, panels, what is raised upon them, what is let into them.
    pub ground: Color32,
    pub panel: Color32,
    pub raised: Color32,
    pub sunken: Color32,
    pub line: Color32,
    /// Round what can be pressed; thumbs of scroll bars.
    pub edge: Color32,
    pub ink: Color32,
    pub soft: Color32,
    pub faint: Color32,
    /// Brass: what wants a decision, what is chosen.
    pub accent: Color32,
    pub on_accent: Color32,
    /// Words that open something.
    pub link: Color32,
    pub good: Color32,
    pub wary: Color32,
    pub bad: Color32,
    /// Severity S0 to S5.
    pub severity: [Color32; 6],
    /// Rungs of tension, 0 to 5.
    pub rungs: [Color32; 6],
    pub sea: Color32,
    pub wave: Color32,
    /// Territories in turn; the own one stands out by its rim.
    pub lands: [Color32; 4],
    pub coast: Color32,
    pub own: Color32,
    pub map_ink: Color32,
    /// Haloes round words on the map.
    pub map_halo: Color32,
    pub channel: Color32,
    pub pulse: Color32,
}

const fn rgb(code: u32) -> Color32 {
    Color32::from_rgb((code >> 16) as u8, (code >> 8) as u8, code as u8)
}

pub const NIGHT: Palette = Palette {
    dark: true,
    ground: rgb(0x0e141b),
    panel: rgb(0x141c25),
    raised: rgb(0x1d2732),
    sunken: rgb(0x0f161d),
    line: rgb(0x2c3845),
    edge: rgb(0x5a6a79),
    ink: rgb(0xe9edf1),
    soft: rgb(0xb0bcc7),
    faint: rgb(0x8897a5),
    accent: rgb(0xd9b56a),
    on_accent: rgb(0x1a1508),
    link: rgb(0x7cc0e4),
    good: rgb(0x48b8a0),
    wary: rgb(0xf2c14e),
    bad: rgb(0xf0703f),
    severity: [rgb(0x7f8d99), rgb(0xa9c4d2), rgb(0xf0dc82), rgb(0xf5a742), rgb(0xe8613a), rgb(0xd6458f)],
    rungs: [rgb(0x4a5a68), rgb(0x7f96a6), rgb(0xf0dc82), rgb(0xf5a742), rgb(0xe8613a), rgb(0xd6458f)],
    sea: rgb(0x0d151e),
    wave: rgb(0x142029),
    lands: [rgb(0x222f3b), rgb(0x28333a), rgb(0x262d3c), rgb(0x2a3034)],
    coast: rgb(0x5b6f80),
    own: rgb(0xd9b56a),
    map_ink: rgb(0xdbe3ea),
    map_halo: rgb(0x101820),
    channel: rgb(0x7cc0e4),
    pulse: rgb(0xfff1cf),
};

pub const DAY: Palette = Palette {
    dark: false,
    ground: rgb(0xeeeae1),
    panel: rgb(0xf8f6f0),
    raised: rgb(0xffffff),
    sunken: rgb(0xefebe2),
    line: rgb(0xd3ccbd),
    edge: rgb(0x978d78),
    ink: rgb(0x18212a),
    soft: rgb(0x43505c),
    faint: rgb(0x5f6b76),
    accent: rgb(0x8a5f0c),
    on_accent: rgb(0xffffff),
    link: rgb(0x0b5e8a),
    good: rgb(0x0a7a66),
    wary: rgb(0x9a6a00),
    bad: rgb(0xa5143f),
    severity: [rgb(0x8a949c), rgb(0x2f6a8c), rgb(0xc2a200), rgb(0xb05a00), rgb(0x8f2412), rgb(0x5a0f5c)],
    rungs: [rgb(0xa9b1b6), rgb(0x5f7f95), rgb(0xc2a200), rgb(0xb05a00), rgb(0x8f2412), rgb(0x5a0f5c)],
    sea: rgb(0xd5e0e5),
    wave: rgb(0xc9d6dc),
    lands: [rgb(0xf6f2e8), rgb(0xefede0), rgb(0xf3ece0), rgb(0xecebe3)],
    coast: rgb(0x7a8790),
    own: rgb(0x8a5f0c),
    map_ink: rgb(0x1e2a34),
    map_halo: rgb(0xf8f5ec),
    channel: rgb(0x0b5e8a),
    pulse: rgb(0x7a3b00),
};

impl Palette {
    /// Returns the colour of a service that works at `level` percent of what it should.
    pub const fn of_service(&self, level: i16) -> Color32 {
        if level >= 95 {
            self.good
        } else if level >= 75 {
            self.wary
        } else {
            self.bad
        }
    }

    /// Returns the colour of pressure at home, 0–100.
    pub const fn of_pressure(&self, pressure: i16) -> Color32 {
        if pressure >= 60 {
            self.bad
        } else if pressure >= 40 {
            self.wary
        } else {
            self.good
        }
    }
}

/// Returns the palette of a theme.
pub const fn palette(dark: bool) -> &'static Palette {
    if dark { &NIGHT } else { &DAY }
}

/// Space between things, in points.
pub const GAP: f32 = 8.0;
/// Space inside a panel.
pub const PAD: f32 = 14.0;
pub const ROUND: u8 = 5;
/// Line weights: hair, rule, strong.
pub const HAIR: f32 = 1.0;
pub const RULE: f32 = 1.6;
pub const STRONG: f32 = 2.6;
/// Least height of what can be pressed.
pub const PRESS: f32 = 32.0;

pub const SANS: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
pub const SANS_STRONG: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");
pub const SERIF: &[u8] = include_bytes!("../../assets/fonts/NotoSerifDisplay-Bold.ttf");

/// Name of the strong face.
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// Name of the face of titles.
pub fn serif() -> FontFamily {
    FontFamily::Name("serif".into())
}

/// Text styles beside egui's own: titles and the small print.
pub fn title_style() -> TextStyle {
    TextStyle::Name("title".into())
}

pub fn display_style() -> TextStyle {
    TextStyle::Name("display".into())
}

pub fn strong_style() -> TextStyle {
    TextStyle::Name("strong".into())
}

/// Marks, from the Phosphor set.
pub mod mark {
    pub use egui_phosphor::regular::{
        ARROW_BEND_UP_LEFT as REPLY, ARROW_CLOCKWISE as AGAIN, ARROW_LEFT as BACK, ARROW_RIGHT as ON,
        ARROWS_OUT as FIT, BANDAIDS as HARM, BANK as GOVERN, BELL, BOOK_OPEN as BOOK,
        BOOKMARK_SIMPLE as BOOKMARK, BUILDINGS as CITY, CARET_DOWN as DOWN, CARET_RIGHT as RIGHT,
        CHAT_CIRCLE_TEXT as NOTE, CHECK, CHECK_CIRCLE as DONE, CLOCK, CPU as TECH, CROSSHAIR as AIM,
        DROP as WATER, ENVELOPE_SIMPLE as LETTER, ENVELOPE_SIMPLE_OPEN as READ, EYE, FILE_TEXT as PAPER,
        FIRST_AID as HEALTH, FLAG_BANNER as MARK, GAVEL as LAW, GEAR_SIX as GEAR,
        GLOBE_HEMISPHERE_WEST as GLOBE, HANDSHAKE, HOUSE_SIMPLE as HOME, INFO, LIGHTNING as POWER,
        LIST_CHECKS as ORDERS, LOCK_SIMPLE as LOCK, MAGNIFYING_GLASS as SEARCH, MAP_TRIFOLD as MAP,
        MEGAPHONE as PUBLIC, MINUS as LESS, MINUS_CIRCLE as SKIP, PAPER_PLANE_TILT as SEND, PAUSE,
        PENCIL_SIMPLE as PENCIL, PHONE, PLAY, PLUS, PROHIBIT as NO, PROJECTOR_SCREEN as PROJECTOR, QUESTION,
        SCALES, SHIELD_CHECK as SHIELD, SIGN_OUT as LEAVE, STACK, TRAIN_SIMPLE as TRANSPORT, TRASH,
        USERS_THREE as USERS, WARNING, WARNING_OCTAGON as ALARM, WIFI_HIGH as NET, X as CLOSE,
    };
}

/// Returns the faces of the window: Latin, Greek and Cyrillic with accents, and the marks.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [
        ("sans", SANS),
        ("strong", SANS_STRONG),
        ("serif", SERIF),
        ("marks", egui_phosphor::Variant::Regular.font_bytes()),
    ] {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
    }
    // The marks hold blanks in place of letters, so they never come first.
    let mut family = |family: FontFamily, faces: &[&str]| {
        fonts.families.insert(family, faces.iter().map(|face| (*face).to_owned()).collect())
    };
    family(FontFamily::Proportional, &["sans", "marks"]);
    family(FontFamily::Monospace, &["sans", "marks"]);
    family(strong(), &["strong", "sans", "marks"]);
    family(serif(), &["serif", "sans", "marks"]);
    fonts
}

/// Dresses a context: faces, sizes, colours. Call again when the theme changes.
pub fn dress(ctx: &egui::Context, dark: bool, motion: bool) {
    let theme = if dark { egui::Theme::Dark } else { egui::Theme::Light };
    ctx.set_theme(theme);
    ctx.all_styles_mut(|style| style_of(style, palette(dark), motion));
    // After a rest the release of a press looks late (bevy_egui 352): a press is a press however long it
    // took.
    ctx.options_mut(|options| options.input_options.max_click_duration = f64::INFINITY);
}

fn style_of(style: &mut Style, colours: &Palette, motion: bool) {
    let size = |size: f32, family: FontFamily| FontId::new(size, family);
    style.text_styles = [
        (TextStyle::Small, size(12.5, FontFamily::Proportional)),
        (TextStyle::Body, size(15.0, FontFamily::Proportional)),
        (TextStyle::Button, size(15.0, FontFamily::Proportional)),
        (TextStyle::Monospace, size(14.0, FontFamily::Monospace)),
        (TextStyle::Heading, size(18.0, strong())),
        (strong_style(), size(15.0, strong())),
        (title_style(), size(25.0, serif())),
        (display_style(), size(46.0, serif())),
    ]
    .into();
    style.animation_time = if motion { 0.12 } else { 0.0 };
    style.spacing.item_spacing = egui::vec2(GAP, 6.0);
    style.spacing.button_padding = egui::vec2(11.0, 5.0);
    style.spacing.interact_size = egui::vec2(36.0, PRESS);
    style.spacing.icon_width = 17.0;
    style.spacing.icon_spacing = 7.0;
    style.spacing.scroll = egui::style::ScrollStyle::solid();
    style.spacing.scroll.bar_width = 8.0;
    // A shadow over the last row reads as a fault on paper.
    style.spacing.scroll.fade.strength = 0.0;
    style.spacing.text_edit_width = 200.0;
    style.spacing.tooltip_width = 380.0;
    style.interaction.selectable_labels = false;
    style.url_in_tooltip = false;
    style.visuals = visuals(colours);
}

fn visuals(colours: &Palette) -> Visuals {
    let mut visuals = if colours.dark { Visuals::dark() } else { Visuals::light() };
    let round = CornerRadius::same(ROUND);
    visuals.override_text_color = Some(colours.ink);
    visuals.weak_text_color = Some(colours.faint);
    visuals.hyperlink_color = colours.link;
    visuals.panel_fill = colours.panel;
    visuals.window_fill = colours.panel;
    visuals.window_stroke = Stroke::new(HAIR, colours.line);
    visuals.window_corner_radius = CornerRadius::same(ROUND + 3);
    visuals.menu_corner_radius = round;
    visuals.extreme_bg_color = colours.sunken;
    visuals.text_edit_bg_color = Some(colours.sunken);
    visuals.faint_bg_color = colours.raised;
    visuals.warn_fg_color = colours.wary;
    visuals.error_fg_color = colours.bad;
    visuals.selection.bg_fill = colours.accent.gamma_multiply(if colours.dark { 0.32 } else { 0.22 });
    visuals.selection.stroke = Stroke::new(RULE, colours.accent);
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, colours.accent);
    visuals.striped = false;
    visuals.slider_trailing_fill = true;
    visuals.disabled_alpha = 0.55;
    let widgets = &mut visuals.widgets;
    for (widget, fill, edge, ink) in [
        (&mut widgets.noninteractive, colours.panel, colours.line, colours.ink),
        (&mut widgets.inactive, colours.raised, colours.edge, colours.ink),
        (&mut widgets.hovered, colours.raised, colours.soft, colours.ink),
        (&mut widgets.active, colours.sunken, colours.accent, colours.ink),
        (&mut widgets.open, colours.sunken, colours.accent, colours.ink),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(HAIR, edge);
        widget.fg_stroke = Stroke::new(HAIR, ink);
        widget.corner_radius = round;
        widget.expansion = 0.0;
    }
    // Thumbs of scroll bars and rails of sliders: white on paper would look like a gap.
    widgets.inactive.bg_fill = colours.edge;
    widgets.hovered.bg_fill = colours.soft;
    visuals
}

/// The frame of a panel.
pub fn panel_frame(colours: &Palette) -> egui::Frame {
    egui::Frame::new().fill(colours.panel).inner_margin(Margin::symmetric(PAD as i8, 10))
}

/// The frame of a card upon a panel.
pub fn card_frame(colours: &Palette) -> egui::Frame {
    egui::Frame::new()
        .fill(colours.raised)
        .inner_margin(Margin::symmetric(12, 10))
        .corner_radius(ROUND)
        .stroke(Stroke::new(HAIR, colours.line))
}
