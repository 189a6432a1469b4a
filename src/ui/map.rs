//! The map, as far as it is no drawing: what is on it, where, which piece can be pressed. The drawing is done
//! by whoever shows the window, from [`Picture`].
//!
//! What can be pressed is made of ordinary controls with names, laid over the picture: so keyboards and
//! screen readers reach all of it.

use crate::engine::{Handle, Known, SeatView};
use crate::framework::Level;
use crate::scenario::{Health, Land, NationId, Place, Surface};
use crate::table::forms::Picked;
use crate::table::scene::SeatScene;
use crate::text::Value;
use crate::ui::lettering::{letter, mark_size, name_extent};
use crate::ui::theme::mark;
use crate::ui::widgets::{Cx, icon};
use crate::ui::words;
use egui::{Id, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Where the eye is: the place in the middle, and points of the window per unit of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    pub middle: Place,
    pub zoom: f32,
}

impl Camera {
    /// Returns the camera from which a land fills a rectangle.
    pub fn fit(land: &Land, rect: Rect) -> Self {
        let (least, most) = land.extent();
        let (width, height) = ((most[0] - least[0]).max(50.0), (most[1] - least[1]).max(50.0));
        let zoom = ((rect.width() - 70.0) / width).min((rect.height() - 70.0) / height).clamp(0.1, 6.0);
        Self { middle: [(least[0] + most[0]) / 2.0, (least[1] + most[1]) / 2.0], zoom }
    }

    pub fn to_window(&self, rect: Rect, place: Place) -> egui::Pos2 {
        let middle = rect.center();
        pos2(
            middle.x + (place[0] - self.middle[0]) * self.zoom,
            middle.y + (place[1] - self.middle[1]) * self.zoom,
        )
    }

    pub fn to_land(&self, rect: Rect, at: egui::Pos2) -> Place {
        let middle = rect.center();
        [self.middle[0] + (at.x - middle.x) / self.zoom, self.middle[1] + (at.y - middle.y) / self.zoom]
    }
}

/// Everything that is drawn, for one moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    pub lands: Vec<LandMark>,
    pub borders: Vec<BorderMark>,
    pub sectors: Vec<SectorMark>,
    pub incidents: Vec<IncidentMark>,
    pub lines: Vec<LineMark>,
    pub pulses: Vec<PulseMark>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LandMark {
    pub nation: usize,
    pub name: String,
    /// Middle of the name from the place of the State, in points, downwards positive.
    pub off: [f32; 2],
    /// How large the name is set; 1: as large as names are.
    pub size: f32,
    pub own: bool,
    pub picked: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BorderMark {
    /// Which border of the land.
    pub border: usize,
    pub rung: u8,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SectorMark {
    pub at: Place,
    pub mark: &'static str,
    /// Service level in percent, where it is known.
    pub level: Option<i16>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct IncidentMark {
    pub at: Place,
    pub severity: u8,
    /// Such as `INC-1 · S3`.
    pub words: String,
    /// Middle of the words from the place of the incident, in points, downwards positive.
    pub off: [f32; 2],
    pub over: bool,
    pub picked: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LineMark {
    pub from: Place,
    pub to: Place,
    /// How far it is bent aside, so that lines between the same two lie apart.
    pub bend: f32,
    /// Share of the way at which its sign stands: apart from those of its neighbours.
    pub share: f32,
    /// `None`: not tested.
    pub health: Option<Health>,
    pub level: Level,
    pub picked: bool,
}

impl LineMark {
    /// Returns where its sign stands, and can be pressed.
    pub fn badge(&self) -> Place {
        self.at(self.share)
    }

    /// Returns a place along the line; 0 one end, 1 the other.
    pub fn at(&self, share: f32) -> Place {
        let (dx, dy) = (self.to[0] - self.from[0], self.to[1] - self.from[1]);
        let middle = [
            (self.from[0] + self.to[0]) / 2.0 - dy * self.bend,
            (self.from[1] + self.to[1]) / 2.0 + dx * self.bend,
        ];
        let (one, two) = ((1.0 - share) * (1.0 - share), share * share);
        let both = 2.0 * share * (1.0 - share);
        [
            one * self.from[0] + both * middle[0] + two * self.to[0],
            one * self.from[1] + both * middle[1] + two * self.to[1],
        ]
    }
}

/// A dispatch on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct PulseMark {
    pub line: usize,
    /// Share of the way behind it, 0–1.
    pub share: f32,
}

/// What the window keeps of its map between frames.
#[derive(Clone, Debug, Default)]
pub struct MapState {
    pub camera: Option<Camera>,
    /// Where the camera goes, and where it was.
    pub goal: Option<Camera>,
    /// Rectangle of the window in which the map lies, in points.
    pub rect: Option<Rect>,
    pub picture: Picture,
    /// When the pulses of the last step set out, in seconds of the window's clock; and the lines they go by,
    /// with whether outwards.
    pub pulses: Option<(f64, Vec<(usize, bool)>)>,
    /// For which land the camera stands.
    land: Option<String>,
    /// The picture before its words found their places, and the zoom for which they did.
    bare: (Picture, f32),
}

/// Seconds a pulse takes.
const PULSE: f64 = 1.5;

impl MapState {
    /// Puts up a picture; its words look for their places anew only where something has changed.
    pub fn show(&mut self, picture: Picture, land: &Land, zoom: f32) {
        if self.bare.0 != picture || (self.bare.1 - zoom).abs() > 0.001 {
            self.bare = (picture.clone(), zoom);
            self.picture = picture;
            letter(&mut self.picture, land, zoom);
        }
        self.picture.pulses.clear();
    }

    /// Looks at everything again.
    pub fn fit(&mut self) {
        self.camera = None;
        self.goal = None;
    }

    /// Sets pulses going.
    pub fn set_out(&mut self, now: f64, lines: Vec<(usize, bool)>) {
        self.pulses = (!lines.is_empty()).then_some((now, lines));
    }
}

/// Returns the mark of a sector, by what its id and name speak of.
pub fn sector_mark(id: &str, name: &str) -> &'static str {
    let text = format!("{id} {name}").to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&["heat", "power", "grid", "energy", "electric", "substation", "gas"]) {
        mark::POWER
    } else if has(&["water", "pump", "dam", "sewer"]) {
        mark::WATER
    } else if has(&["health", "hospital", "clinic", "care", "medic"]) {
        mark::HEALTH
    } else if has(&["port", "rail", "transport", "traffic", "ship", "airport", "harbour"]) {
        mark::TRANSPORT
    } else if has(&["bank", "pay", "financ", "clearing", "government", "election", "registry"]) {
        mark::GOVERN
    } else if has(&["host", "tele", "net", "cable", "data", "cloud", "booking"]) {
        mark::NET
    } else {
        mark::CITY
    }
}

/// Returns where a State's lines begin: its name's place, a little above.
fn seat_of(land: &Land, nation: usize) -> Place {
    land.names.get(nation).copied().unwrap_or([500.0, 500.0])
}

/// Returns what is on the map for a delegation.
pub fn picture(cx: &Cx<'_>, scene: &SeatScene<'_>, picked: Option<Picked>) -> Picture {
    let (land, scenario, seat, tag) = (scene.land, scene.scenario, scene.seat(), cx.tag());
    let lands = (0..scenario.nations())
        .map(|nation| LandMark {
            nation,
            name: scenario.short_name(NationId::from_at(nation), tag).to_owned(),
            off: [0.0; 2],
            size: 1.0,
            own: nation == seat.at(),
            picked: picked == Some(Picked::Nation(nation as u8)),
        })
        .collect();
    let borders = land.borders.iter().enumerate().filter_map(|(border, of)| {
        let (one, two) = of.between;
        let other = if one == seat.at() {
            two
        } else if two == seat.at() {
            one
        } else {
            return None;
        };
        Some(BorderMark { border, rung: scene.view.rung(NationId::from_at(other)) })
    });
    let incidents = scene.desk.incidents.iter().map(|trouble| {
        let sector = scenario.incident_sector(trouble.incident).at();
        let over = scene.view.incident_over(trouble.handle);
        IncidentMark {
            at: land.sectors.get(sector).copied().unwrap_or_default(),
            severity: trouble.severity,
            words: format!("INC-{} · S{}", trouble.handle.0, trouble.severity),
            off: [0.0; 2],
            over,
            picked: picked == Some(Picked::Incident(trouble.handle.0)),
        }
    });
    let levels = scene.view.services();
    Picture {
        lands,
        borders: borders.collect(),
        sectors: sectors(scenario.all_sectors(), land, |nation, at| {
            (nation == seat.at()).then(|| levels.get(at).copied()).flatten()
        }),
        incidents: incidents.collect(),
        lines: lines(scene, picked),
        pulses: Vec::new(),
    }
}

/// Returns marks of all sectors; `level` knows the service level of some.
pub fn sectors<'n>(
    all: impl Iterator<Item = (usize, usize, &'n str, &'n str)>,
    land: &Land,
    level: impl Fn(usize, usize) -> Option<i16>,
) -> Vec<SectorMark> {
    let marks = all.enumerate().map(|(place, (nation, at, id, name))| SectorMark {
        at: land.sectors.get(place).copied().unwrap_or_default(),
        mark: sector_mark(id, name),
        level: level(nation, at),
    });
    marks.collect()
}

/// Own lines that the profile shows, in the order of their numbers.
fn shown_lines<'s>(
    view: SeatView<'s>,
    surface: Surface,
) -> impl Iterator<Item = (u8, NationId, Known)> + use<'s> {
    (0..view.line_count())
        .filter(move |line| surface.shows_line(*line))
        .filter_map(move |line| view.line(line).map(|(to, known)| (line, to, known)))
}

fn lines(scene: &SeatScene<'_>, picked: Option<Picked>) -> Vec<LineMark> {
    let from = seat_of(scene.land, scene.seat().at());
    let mut to_each: Vec<usize> = vec![0; scene.view.nations()];
    let marks = shown_lines(scene.view, scene.surface).map(|(line, to, known)| {
        let nth = to_each[to.at()];
        to_each[to.at()] += 1;
        // To either side in turn, ever farther.
        let bend = (0.16 + 0.13 * (nth / 2) as f32) * if nth.is_multiple_of(2) { 1.0 } else { -1.0 };
        let share = [0.5, 0.37, 0.63, 0.26, 0.74][nth.min(4)];
        let health = match known {
            Known::Untested => None,
            Known::As(health) => Some(health),
        };
        let level = scene.view.line_level(line).unwrap_or(Level::Diplomatic);
        LineMark {
            from,
            to: seat_of(scene.land, to.at()),
            bend,
            share,
            health,
            level,
            picked: picked == Some(Picked::Line(line)),
        }
    });
    marks.collect()
}

/// What was pressed on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    Pick(Picked),
    /// Somewhere with nothing.
    Sea,
}

/// Lays the map of a delegation into a rectangle: moves the camera, takes presses, and leaves what is to be
/// drawn in `state`.
pub fn map_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    rect: Rect,
    state: &mut MapState,
    picked: Option<Picked>,
) -> Option<Pressed> {
    let camera = look(ui, cx, scene.land, scene.scenario.id(), rect, state);
    let background = ui.interact(rect, ui.id().with("map"), Sense::click());
    state.show(picture(cx, scene, picked), scene.land, camera.zoom);
    animate(ui, cx, state);
    let mut pressed = spots(ui, cx, scene, rect, state, camera).map(Pressed::Pick);
    if background.clicked() && pressed.is_none() {
        let place = background.interact_pointer_pos().map(|at| camera.to_land(rect, at));
        pressed = Some(match place.and_then(|place| scene.land.nation_at(place)) {
            Some(nation) => Pressed::Pick(Picked::Nation(nation as u8)),
            None => Pressed::Sea,
        });
    }
    background.widget_info(|| WidgetInfo::labeled(WidgetType::Panel, true, cx.say("map-name")));
    pressed
}

/// What on the map can be pressed, from what lies deepest to what lies on top. Returns what was pressed.
fn spots(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &SeatScene<'_>,
    rect: Rect,
    state: &MapState,
    camera: Camera,
) -> Option<Picked> {
    let tag = cx.tag();
    let mut pressed = None;
    for nation in 0..scene.scenario.nations() {
        let id = NationId::from_at(nation);
        let name = scene.name(id, tag);
        let said = if id == scene.seat() {
            cx.with("map-own", &[("name", name.into())])
        } else {
            let (tension, rung) = (scene.view.tension(id), words::rung(cx.t, scene.view.rung(id)));
            cx.with(
                "map-state",
                &[("name", name.into()), ("tension", Value::from(tension)), ("rung", (&rung).into())],
            )
        };
        let off = state.picture.lands[nation].off;
        let at = camera.to_window(rect, scene.land.names[nation]) + vec2(off[0], off[1]);
        if spot(
            ui,
            rect,
            at,
            name_extent(name) * mark_size(camera.zoom) * state.picture.lands[nation].size + vec2(12.0, 12.0),
            ("nation", nation),
            &said,
        ) {
            pressed = Some(Picked::Nation(nation as u8));
        }
    }
    for ((line, to, known), mark) in shown_lines(scene.view, scene.surface).zip(state.picture.lines.clone()) {
        let name = words::line_name(scene, line, tag);
        let said = cx.with(
            "map-line",
            &[
                ("line", (&name).into()),
                ("to", scene.name(to, tag).into()),
                ("health", (&words::known(cx.t, known)).into()),
            ],
        );
        let at = camera.to_window(rect, mark.badge());
        if spot(ui, rect, at, vec2(24.0, 24.0), ("line", usize::from(line)), &said) {
            pressed = Some(Picked::Line(line));
        }
    }
    for (trouble, mark) in scene.desk.incidents.iter().zip(state.picture.incidents.clone()) {
        let name = scene.incident_name(trouble.handle, tag);
        let over = if mark.over {
            cx.say("incident-over")
        } else {
            cx.say(&format!("severity-{}", trouble.severity.min(5)))
        };
        let said = cx.with(
            "map-incident",
            &[
                ("n", trouble.handle.0.into()),
                ("name", name.into()),
                ("severity", trouble.severity.into()),
                ("state", (&over).into()),
            ],
        );
        let at = camera.to_window(rect, mark.at);
        if spot(ui, rect, at, vec2(40.0, 40.0), ("incident", usize::from(trouble.handle.0)), &said) {
            pressed = Some(Picked::Incident(trouble.handle.0));
        }
    }
    pressed
}

/// A place on the map that can be pressed, with a name.
fn spot(ui: &mut Ui, within: Rect, at: egui::Pos2, size: egui::Vec2, id: (&str, usize), name: &str) -> bool {
    let rect = Rect::from_center_size(at, size);
    if !within.contains_rect(rect.intersect(within)) || rect.intersect(within).area() < 40.0 {
        return false;
    }
    let response = ui.interact(rect.intersect(within), ui.id().with(id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    if response.has_focus() {
        let accent = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(response.rect.expand(2.0), 5.0, accent, egui::StrokeKind::Outside);
    }
    let clicked = response.clicked();
    response.on_hover_text(name);
    clicked
}

/// Moves the camera by hand, wheel, keys and buttons; returns where it is now.
pub fn look(ui: &mut Ui, cx: &Cx<'_>, land: &Land, name: &str, rect: Rect, state: &mut MapState) -> Camera {
    if state.land.as_deref() != Some(name)
        || state.rect.is_none_or(|old| (old.size() - rect.size()).length() > 40.0)
    {
        state.land = Some(name.to_owned());
        state.fit();
    }
    state.rect = Some(rect);
    let fitting = Camera::fit(land, rect);
    let mut camera = state.camera.unwrap_or(fitting);
    let drag = ui.interact(rect, Id::new(("map drag", name)), Sense::drag());
    if drag.dragged() {
        let by = drag.drag_delta();
        camera.middle[0] -= by.x / camera.zoom;
        camera.middle[1] -= by.y / camera.zoom;
        state.goal = None;
    }
    let hover = ui.input(|input| input.pointer.hover_pos()).filter(|at| rect.contains(*at));
    let over_map =
        hover.is_some_and(|at| ui.ctx().layer_id_at(at).is_none_or(|layer| layer == ui.layer_id()));
    let (scroll, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
    let mut factor = 1.0;
    if over_map {
        factor = pinch * (scroll / 240.0).exp();
    }
    let least = fitting.zoom * 0.6;
    let zoom_at = |camera: &mut Camera, factor: f32, at: egui::Pos2| {
        let place = camera.to_land(rect, at);
        camera.zoom = (camera.zoom * factor).clamp(least, fitting.zoom * 6.0);
        let moved = camera.to_land(rect, at);
        camera.middle[0] += place[0] - moved[0];
        camera.middle[1] += place[1] - moved[1];
    };
    if (factor - 1.0).abs() > 0.001 {
        zoom_at(&mut camera, factor, hover.unwrap_or(rect.center()));
        state.goal = None;
    }
    let corner = Rect::from_min_size(pos2(rect.right() - 44.0, rect.bottom() - 118.0), vec2(38.0, 112.0));
    if rect.height() > 200.0 && rect.width() > 220.0 {
        let mut buttons = ui.new_child(
            egui::UiBuilder::new().max_rect(corner).layout(egui::Layout::top_down(egui::Align::Center)),
        );
        crate::ui::theme::card_frame(cx.c).inner_margin(egui::Margin::same(3)).show(&mut buttons, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            if icon(ui, cx, mark::PLUS, &cx.say("map-closer")).clicked() {
                let mut goal = state.goal.unwrap_or(camera);
                zoom_at(&mut goal, 1.4, rect.center());
                state.goal = Some(goal);
            }
            if icon(ui, cx, mark::LESS, &cx.say("map-farther")).clicked() {
                let mut goal = state.goal.unwrap_or(camera);
                zoom_at(&mut goal, 1.0 / 1.4, rect.center());
                state.goal = Some(goal);
            }
            if icon(ui, cx, mark::FIT, &cx.say("map-fit")).clicked() {
                state.goal = Some(fitting);
            }
        });
    }
    approach(ui, cx, state, &mut camera);
    // The land stays in sight.
    let (from, to) = land.extent();
    camera.middle = [
        camera.middle[0].clamp(from[0], to[0].max(from[0])),
        camera.middle[1].clamp(from[1], to[1].max(from[1])),
    ];
    state.camera = Some(camera);
    camera
}

/// Goes a step towards where the camera is to be.
fn approach(ui: &Ui, cx: &Cx<'_>, state: &mut MapState, camera: &mut Camera) {
    if let Some(goal) = state.goal {
        let step = if cx.motion { (ui.input(|input| input.stable_dt) * 9.0).clamp(0.02, 1.0) } else { 1.0 };
        camera.middle[0] += (goal.middle[0] - camera.middle[0]) * step;
        camera.middle[1] += (goal.middle[1] - camera.middle[1]) * step;
        camera.zoom += (goal.zoom - camera.zoom) * step;
        if (camera.zoom / goal.zoom - 1.0).abs() < 0.004
            && (camera.middle[0] - goal.middle[0]).hypot(camera.middle[1] - goal.middle[1]) < 0.6
        {
            *camera = goal;
            state.goal = None;
        } else {
            ui.ctx().request_repaint();
        }
    }
}

/// Moves pulses along; asks for another frame only while something moves.
fn animate(ui: &Ui, cx: &Cx<'_>, state: &mut MapState) {
    let Some((since, lines)) = state.pulses.clone() else { return };
    let share = (ui.input(|input| input.time) - since) / PULSE;
    if !cx.motion || !(0.0..1.0).contains(&share) {
        state.pulses = None;
        return;
    }
    let on_way = |(line, out): (usize, bool)| PulseMark {
        line,
        share: if out { share as f32 } else { 1.0 - share as f32 },
    };
    state.picture.pulses =
        lines.into_iter().filter(|(line, _)| *line < state.picture.lines.len()).map(on_way).collect();
    ui.ctx().request_repaint();
}

/// Returns the place of a letter's line among those that are drawn.
pub fn drawn_line(view: SeatView<'_>, surface: Surface, line: u8) -> Option<usize> {
    shown_lines(view, surface).position(|(shown, ..)| shown == line)
}

/// Returns the place of something picked.
pub fn place_of(scene: &SeatScene<'_>, picked: Picked) -> Option<Place> {
    match picked {
        Picked::Nation(nation) => scene.land.names.get(usize::from(nation)).copied(),
        Picked::Incident(handle) => {
            let incident = scene.desk.incident(Handle(handle))?;
            scene.land.sectors.get(scene.scenario.incident_sector(incident).at()).copied()
        }
        Picked::Line(line) => drawn_line(scene.view, scene.surface, line)
            .and_then(|at| lines(scene, None).get(at).map(|mark| mark.badge())),
    }
}
