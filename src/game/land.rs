//! Draws the map: sea and coasts, territories, borders that show tension, lines with their health, sectors,
//! incidents, names, dispatches on their way.
//!
//! What is drawn comes as a [`Picture`]; only what has changed is drawn anew.

use crate::framework::Level;
use crate::game::egui_context::ShowsMap;
use crate::game::frame_pacing::Rest;
use crate::game::mesh::{Shapes, colour};
use crate::scenario::{Health, Land, Place};
use crate::ui::lettering::{NAME_SIZE, WORDS_SIZE, mark_size};
use crate::ui::map::{LineMark, MapState, Picture};
use crate::ui::theme::{self, Palette, mark};
use crate::ui::widgets::shape_corners;
use crate::window::Table;
use bevy::prelude::*;
use bevy::sprite::{Anchor, Text2dShadow};
use bevy::text::FontSize;
use bevy::window::PrimaryWindow;

/// What was drawn last.
#[derive(Resource, Default)]
pub struct Drawn {
    /// One mesh for each layer, from the sea up, and one for dispatches on their way: their shapes are put in
    /// anew, they themselves stay.
    layers: Vec<Handle<Mesh>>,
    pulses: bool,
    picture: Picture,
    zoom: f32,
    dark: bool,
    /// Which land: its first outline tells them apart.
    land: Option<Place>,
    scale: f32,
}

/// Faces for words on the map.
#[derive(Resource)]
pub struct Faces {
    strong: Handle<Font>,
    marks: Handle<Font>,
    ink: Handle<ColorMaterial>,
}

/// Everything on the map moves with this.
#[derive(Component)]
pub struct Ground;

/// Words and marks keep their size, wherever the camera is.
#[derive(Component)]
pub struct Label(Place, Vec2);

pub fn plan(app: &mut App) {
    app.add_systems(
        Startup,
        |mut commands: Commands, mut fonts: ResMut<Assets<Font>>, mut inks: ResMut<Assets<ColorMaterial>>| {
            commands.insert_resource(Faces {
                strong: fonts.add(Font::from_bytes(theme::SANS_STRONG.to_vec())),
                marks: fonts.add(Font::from_bytes(egui_phosphor::Variant::Regular.font_bytes().to_vec())),
                ink: inks.add(ColorMaterial {
                    color: Color::WHITE,
                    alpha_mode: bevy::sprite_render::AlphaMode2d::Blend,
                    ..Default::default()
                }),
            });
            commands.spawn((Ground, Transform::default(), Visibility::Hidden));
        },
    );
}

/// What is to be drawn, wherever it comes from.
pub struct Scene<'s> {
    pub land: &'s Land,
    pub map: &'s MapState,
    pub dark: bool,
    /// Points of egui to pixels of Bevy.
    pub scale: f32,
}

/// Returns what the table, or the projector, has to draw.
fn scene_of<'s>(
    table: Option<&'s Table>,
    projected: Option<&'s crate::game::projector::Projected>,
) -> Option<Scene<'s>> {
    match (table, projected) {
        (Some(table), _) => table.sitting.as_ref().map(|sitting| Scene {
            land: sitting.land,
            map: &table.state.map,
            dark: table.state.settings.dark(),
            scale: f32::from(table.state.settings.scale) / 100.0,
        }),
        (None, Some(projected)) => projected.scene(),
        (None, None) => None,
    }
}

#[expect(clippy::too_many_arguments, reason = "systems are handed what they touch one by one")]
pub fn draw(
    table: Option<NonSend<Table>>,
    projected: Option<NonSend<crate::game::projector::Projected>>,
    shows: Res<ShowsMap>,
    mut drawn: ResMut<Drawn>,
    mut rest: ResMut<Rest>,
    faces: Option<Res<Faces>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut commands: Commands,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut ground: Query<(Entity, &mut Transform, &mut Visibility), With<Ground>>,
    mut labels: Query<(Entity, &Label, &mut Transform), Without<Ground>>,
) {
    let (Some(faces), Ok(window), Ok((root, mut place, mut seen))) =
        (faces, windows.single(), ground.single_mut())
    else {
        return;
    };
    let scene = scene_of(table.as_deref(), projected.as_deref());
    let scene = scene.filter(|scene| shows.0 && scene.map.camera.is_some() && scene.map.rect.is_some());
    let Some(Scene { land, map, dark, scale }) = scene else {
        seen.set_if_neq(Visibility::Hidden);
        return;
    };
    let (Some(camera), Some(rect)) = (map.camera, map.rect) else { return };
    seen.set_if_neq(Visibility::Inherited);
    // The world's origin is the middle of the window, and counts upwards.
    let middle = Vec2::new(
        rect.center().x * scale - window.width() / 2.0,
        window.height() / 2.0 - rect.center().y * scale,
    );
    let zoom = camera.zoom * scale;
    let at = Vec3::new(middle.x - camera.middle[0] * zoom, middle.y + camera.middle[1] * zoom, 0.0);
    let there = Transform::from_translation(at).with_scale(Vec3::new(zoom, zoom, 1.0));
    place.set_if_neq(there);
    let still = Picture { pulses: Vec::new(), ..map.picture.clone() };
    let first =
        land.outlines.first().and_then(|pieces| pieces.first()).and_then(|piece| piece.first()).copied();
    let zoomed =
        (drawn.zoom / zoom - 1.0).abs() > 0.06 && map.goal.is_none() || (drawn.zoom / zoom - 1.0).abs() > 0.4;
    if drawn.picture != still || zoomed || drawn.dark != dark || drawn.land != first || drawn.scale != scale {
        (drawn.picture, drawn.zoom, drawn.dark, drawn.land, drawn.scale) = (still, zoom, dark, first, scale);
        let palette = theme::palette(dark);
        let small = mark_size(camera.zoom);
        for (at, shapes) in layers(land, &map.picture, palette, scale / zoom, small).into_iter().enumerate() {
            lay(&mut commands, &mut meshes, &mut drawn, &faces, root, at, shapes);
        }
        for (label, ..) in &labels {
            commands.entity(label).despawn();
        }
        words(
            &mut commands,
            root,
            &faces,
            land,
            &map.picture,
            palette,
            Sizes { zoom, points: scale, marks: scale * small },
        );
        rest.frames = rest.frames.max(3);
    }
    for (_, label, mut transform) in &mut labels {
        let size = 1.0 / zoom;
        let there = Transform::from_xyz(label.0[0] + label.1.x * size, -label.0[1] + label.1.y * size, 20.0)
            .with_scale(Vec3::new(size, size, 1.0));
        transform.set_if_neq(there);
    }
    if drawn.pulses || !map.picture.pulses.is_empty() {
        let shapes = pulses(&map.picture, theme::palette(dark), scale / zoom);
        drawn.pulses = !map.picture.pulses.is_empty();
        lay(&mut commands, &mut meshes, &mut drawn, &faces, root, LAYERS, shapes);
    }
}

/// Dispatches on their way, each with a tail.
fn pulses(picture: &Picture, palette: &Palette, pixel: f32) -> Shapes {
    let mut shapes = Shapes::default();
    for pulse in &picture.pulses {
        let Some(line) = picture.lines.get(pulse.line) else { continue };
        for (behind, alpha) in [(0.06, 0.25), (0.03, 0.5), (0.0, 1.0)] {
            let share = (pulse.share - behind).clamp(0.0, 1.0);
            shapes.disc(line.at(share), 5.5 * pixel, palette.pulse, alpha);
        }
    }
    shapes
}

/// How many layers lie under the dispatches.
const LAYERS: usize = 5;

/// Puts shapes into a layer; the layers are made with the first.
fn lay(
    commands: &mut Commands,
    meshes: &mut Assets<Mesh>,
    drawn: &mut Drawn,
    faces: &Faces,
    root: Entity,
    at: usize,
    shapes: Shapes,
) {
    while drawn.layers.len() <= LAYERS {
        let mesh = meshes.add(Shapes::default().mesh());
        let above = Transform::from_xyz(0.0, 0.0, drawn.layers.len() as f32);
        commands.spawn((
            ChildOf(root),
            Mesh2d(mesh.clone()),
            MeshMaterial2d(faces.ink.clone()),
            above,
            bevy::camera::visibility::NoFrustumCulling,
        ));
        drawn.layers.push(mesh);
    }
    if let Some(mut mesh) = drawn.layers.get(at).and_then(|handle| meshes.get_mut(handle)) {
        *mesh = shapes.mesh();
    }
}

/// Returns the layers from the sea up; `pixel` is the size of a point in units of the map.
fn layers(land: &Land, picture: &Picture, palette: &Palette, pixel: f32, small: f32) -> Vec<Shapes> {
    let (mut sea, mut ground, mut borders, mut lines, mut marks) =
        (Shapes::default(), Shapes::default(), Shapes::default(), Shapes::default(), Shapes::default());
    graticule(&mut sea, palette, pixel);
    // Lines of water along the coasts, as old charts have them.
    for (width, alpha) in [(46.0, 0.35), (30.0, 0.45), (15.0, 0.6)] {
        for outline in land.outlines.iter().flatten() {
            sea.line(outline, true, width * pixel, palette.wave, alpha);
        }
    }
    for land_mark in &picture.lands {
        let ink = palette.lands[land_mark.nation % palette.lands.len()];
        for outline in land.outlines.get(land_mark.nation).into_iter().flatten() {
            ground.fill(outline, ink, 1.0);
            if land_mark.own {
                ground.fill(outline, palette.own, if palette.dark { 0.07 } else { 0.10 });
            }
            ground.line(outline, true, theme::RULE * pixel, palette.coast, 0.9);
        }
    }
    for land_mark in &picture.lands {
        for outline in land.outlines.get(land_mark.nation).into_iter().flatten() {
            if land_mark.own {
                borders.line(outline, true, 2.2 * pixel, palette.own, 0.85);
            }
            if land_mark.picked {
                borders.line(outline, true, 4.5 * pixel, palette.own, 0.35);
                borders.line(outline, true, 1.6 * pixel, palette.map_ink, 0.9);
            }
        }
    }
    for border in &picture.borders {
        let Some(line) = land.borders.get(border.border).map(|border| border.line.as_slice()) else {
            continue;
        };
        tension(&mut borders, line, border.rung, palette, pixel);
    }
    for line in &picture.lines {
        channel(&mut lines, line, palette, pixel);
    }
    let pixel = pixel * small;
    for land_mark in &picture.lands {
        let at = land.names.get(land_mark.nation).copied().unwrap_or_default();
        marks.disc(at, 5.0 * pixel, palette.map_halo, 1.0);
        marks.disc(at, 3.4 * pixel, if land_mark.own { palette.own } else { palette.map_ink }, 1.0);
    }
    // Under the sectors: a halo hides nothing.
    halos(&mut marks, picture, palette, pixel);
    for sector in &picture.sectors {
        marks.disc(sector.at, 13.0 * pixel, palette.map_halo, 0.92);
        marks.ring(sector.at, 13.0 * pixel, 1.0, 1.2 * pixel, palette.coast, 0.9);
        if let Some(level) = sector.level {
            let share = f32::from(level.clamp(0, 100)) / 100.0;
            marks.ring(sector.at, 13.0 * pixel, share, 2.8 * pixel, palette.of_service(level), 1.0);
        }
    }
    severities(&mut marks, picture, palette, pixel);
    vec![sea, ground, borders, lines, marks]
}

fn halos(marks: &mut Shapes, picture: &Picture, palette: &Palette, pixel: f32) {
    for incident in &picture.incidents {
        let at = usize::from(incident.severity.min(5));
        let ink = palette.severity[at];
        if !incident.over {
            for (ring, alpha) in [(30.0, 0.10), (22.0, 0.16)] {
                marks.disc(incident.at, (ring + 4.0 * at as f32) * pixel, ink, alpha);
            }
            marks.ring(incident.at, (22.0 + 4.0 * at as f32) * pixel, 1.0, 1.6 * pixel, ink, 0.9);
        }
    }
}

/// The shape of each severity, beside the sector it hit.
fn severities(marks: &mut Shapes, picture: &Picture, palette: &Palette, pixel: f32) {
    for incident in &picture.incidents {
        let at = usize::from(incident.severity.min(5));
        let ink = palette.severity[at];
        // Beside the sector's own mark, so that both can be read.
        let middle = [incident.at[0] + 20.0 * pixel, incident.at[1] - 20.0 * pixel];
        if incident.picked {
            marks.ring(incident.at, (30.0 + 4.0 * at as f32) * pixel, 1.0, 2.4 * pixel, palette.map_ink, 1.0);
        }
        marks.disc(middle, 12.0 * pixel, palette.map_halo, 1.0);
        let corners = shape_corners(middle, 7.5 * pixel, at);
        if at == 0 || incident.over {
            marks.line(&corners, true, 1.8 * pixel, ink, 1.0);
        } else {
            marks.fill(&corners, ink, 1.0);
        }
    }
}

/// A net of fine lines over the sea.
fn graticule(sea: &mut Shapes, palette: &Palette, pixel: f32) {
    for step in -10..=20 {
        let at = step as f32 * 100.0;
        let bow =
            |along: f32| at + ((along - 500.0) / 1500.0).powi(2) * 60.0 * if step < 5 { -1.0 } else { 1.0 };
        let down: Vec<Place> =
            (-10..=20).map(|along| [bow(along as f32 * 100.0), along as f32 * 100.0]).collect();
        let across: Vec<Place> =
            (-10..=20).map(|along| [along as f32 * 100.0, bow(along as f32 * 100.0)]).collect();
        sea.line(&down, false, 1.0 * pixel, palette.wave, 0.9);
        sea.line(&across, false, 1.0 * pixel, palette.wave, 0.9);
    }
}

/// A border: the higher the tension, the heavier the line, and the more teeth it has.
fn tension(shapes: &mut Shapes, line: &[Place], rung: u8, palette: &Palette, pixel: f32) {
    let at = usize::from(rung.min(5));
    let ink = palette.rungs[at];
    shapes.line(line, false, (1.4 + 0.8 * at as f32) * pixel, ink, if at == 0 { 0.7 } else { 1.0 });
    if at < 2 {
        return;
    }
    let apart = [0.0, 0.0, 46.0, 32.0, 22.0, 14.0][at] * pixel;
    let tooth = [0.0, 0.0, 5.0, 6.0, 7.0, 8.0][at] * pixel;
    let mut gone = apart / 2.0;
    for pair in line.windows(2) {
        let (dx, dy) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        let length = dx.hypot(dy).max(0.001);
        while gone < length {
            let middle = [pair[0][0] + dx / length * gone, pair[0][1] + dy / length * gone];
            let (nx, ny) = (-dy / length * tooth, dx / length * tooth);
            shapes.line(
                &[[middle[0] - nx, middle[1] - ny], [middle[0] + nx, middle[1] + ny]],
                false,
                1.8 * pixel,
                ink,
                1.0,
            );
            gone += apart;
        }
        gone -= length;
    }
}

/// A line between two States: how it is drawn says whether it works.
fn channel(shapes: &mut Shapes, line: &LineMark, palette: &Palette, pixel: f32) {
    let places: Vec<Place> = (0..=40).map(|step| line.at(step as f32 / 40.0)).collect();
    let width = if line.picked { 3.2 } else { 1.7 } * pixel;
    let ink = match line.health {
        Some(Health::Cut | Health::KnockedOut) => palette.bad,
        Some(Health::Stale | Health::Politicised) => palette.wary,
        _ => palette.channel,
    };
    if line.picked {
        shapes.line(&places, false, 7.0 * pixel, palette.own, 0.35);
    }
    match line.health {
        Some(Health::Good) => shapes.line(&places, false, width, ink, 0.95),
        None => shapes.dashed(&places, &[0.6 * pixel, 6.0 * pixel], width * 1.25, ink, 0.85),
        Some(Health::OfficeHours) => shapes.dashed(&places, &[14.0 * pixel, 7.0 * pixel], width, ink, 0.95),
        Some(Health::Stale) => {
            shapes.dashed(&places, &[12.0 * pixel, 5.0 * pixel, 1.0 * pixel, 5.0 * pixel], width, ink, 0.95)
        }
        Some(Health::Politicised) => {
            shapes.line(&places, false, width * 2.6, ink, 0.9);
            shapes.line(&places, false, width * 1.0, palette.lands[0], 1.0);
        }
        Some(Health::Cut | Health::KnockedOut) => {
            shapes.dashed(&places, &[5.0 * pixel, 6.0 * pixel], width, ink, 0.9);
        }
    }
    let middle = line.badge();
    shapes.disc(middle, 10.5 * pixel, palette.map_halo, 1.0);
    shapes.ring(
        middle,
        10.5 * pixel,
        1.0,
        if line.picked { 2.2 } else { 1.3 } * pixel,
        if line.picked { palette.own } else { ink },
        1.0,
    );
}

/// Pixels of a unit of the map, of a point, of a mark's point.
#[derive(Clone, Copy)]
struct Sizes {
    zoom: f32,
    points: f32,
    marks: f32,
}

/// Names of States, marks of sectors and lines, words at incidents.
fn words(
    commands: &mut Commands,
    root: Entity,
    faces: &Faces,
    land: &Land,
    picture: &Picture,
    palette: &Palette,
    sizes: Sizes,
) {
    let zoom = sizes.zoom;
    let up = |off: [f32; 2]| Vec2::new(off[0], -off[1]) * sizes.points;
    let mut write = |at: Place,
                     off: Vec2,
                     text: &str,
                     size: f32,
                     face: &Handle<Font>,
                     ink: bevy_egui::egui::Color32,
                     shadow: bool| {
        let font = TextFont {
            font: face.clone().into(),
            font_size: FontSize::Px(size * sizes.marks),
            ..Default::default()
        };
        let there = Transform::from_xyz(at[0] + off.x / zoom, -at[1] + off.y / zoom, 20.0)
            .with_scale(Vec3::new(1.0 / zoom, 1.0 / zoom, 1.0));
        let mut entity = commands.spawn((
            ChildOf(root),
            Label(at, off),
            Text2d::new(text),
            font,
            TextColor(colour(ink, 1.0)),
            Anchor::CENTER,
            there,
        ));
        if shadow {
            entity
                .insert(Text2dShadow { offset: Vec2::new(0.0, -1.5), color: colour(palette.map_halo, 1.0) });
        }
    };
    for land_mark in &picture.lands {
        let at = land.names.get(land_mark.nation).copied().unwrap_or_default();
        let spaced: String = land_mark
            .name
            .to_uppercase()
            .chars()
            .flat_map(|letter| [letter, '\u{200a}', '\u{200a}'])
            .collect();
        let ink = if land_mark.own { palette.own } else { palette.map_ink };
        write(at, up(land_mark.off), spaced.trim_end(), NAME_SIZE * land_mark.size, &faces.strong, ink, true);
    }
    for sector in &picture.sectors {
        write(sector.at, Vec2::ZERO, sector.mark, 15.0, &faces.marks, palette.map_ink, false);
    }
    for line in &picture.lines {
        let sign = match (line.health, line.level) {
            (Some(Health::Cut | Health::KnockedOut), _) => mark::CLOSE,
            (_, Level::Leader) => mark::PHONE,
            (_, Level::Diplomatic) => mark::LETTER,
            (_, Level::Technical) => mark::TECH,
            (_, Level::Police) => mark::LAW,
            (_, Level::Military) => mark::SHIELD,
        };
        write(line.badge(), Vec2::ZERO, sign, 12.5, &faces.marks, palette.map_ink, false);
    }
    for incident in &picture.incidents {
        write(
            incident.at,
            up(incident.off),
            &incident.words,
            WORDS_SIZE,
            &faces.strong,
            palette.map_ink,
            true,
        );
    }
}
