//! Shapes for the map: fills and strokes with a colour at every corner, gathered into one mesh for each
//! layer.

use crate::scenario::Place;
use bevy::asset::RenderAssetUsages;
use bevy::color::{Color, LinearRgba};
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};
use bevy_egui::egui::Color32;
use lyon_tessellation::math::point;
use lyon_tessellation::path::Path;
use lyon_tessellation::{
    BuffersBuilder, FillOptions, FillTessellator, FillVertex, LineCap, LineJoin, StrokeOptions,
    StrokeTessellator, StrokeVertex, VertexBuffers,
};

/// Returns a colour of the theme for Bevy.
pub fn colour(ink: Color32, alpha: f32) -> Color {
    Color::srgba_u8(ink.r(), ink.g(), ink.b(), (alpha.clamp(0.0, 1.0) * 255.0) as u8)
}

/// Shapes under way.
pub struct Shapes {
    buffers: VertexBuffers<([f32; 3], [f32; 4]), u32>,
    fill: FillTessellator,
    stroke: StrokeTessellator,
}

impl Default for Shapes {
    fn default() -> Self {
        Self { buffers: VertexBuffers::new(), fill: FillTessellator::new(), stroke: StrokeTessellator::new() }
    }
}

fn linear(ink: Color32, alpha: f32) -> [f32; 4] {
    let colour: LinearRgba = colour(ink, alpha).into();
    [colour.red, colour.green, colour.blue, colour.alpha]
}

fn path(places: &[Place], closed: bool) -> Option<Path> {
    let (first, rest) = places.split_first()?;
    let mut builder = Path::builder();
    // The map counts from the north, the window's world from the south.
    builder.begin(point(first[0], -first[1]));
    for place in rest {
        builder.line_to(point(place[0], -place[1]));
    }
    builder.end(closed);
    Some(builder.build())
}

impl Shapes {
    /// Fills an outline.
    pub fn fill(&mut self, outline: &[Place], ink: Color32, alpha: f32) {
        let ink = linear(ink, alpha);
        let Some(path) = path(outline, true) else { return };
        let mut builder =
            BuffersBuilder::new(&mut self.buffers, |vertex: FillVertex<'_>| (flat(vertex.position()), ink));
        // A shape that cannot be filled is left out; its rim is drawn all the same.
        let _ = self.fill.tessellate_path(&path, &FillOptions::tolerance(0.2), &mut builder);
    }

    /// Draws a line, `width` in units of the map.
    pub fn line(&mut self, places: &[Place], closed: bool, width: f32, ink: Color32, alpha: f32) {
        let ink = linear(ink, alpha);
        let Some(path) = path(places, closed) else { return };
        let options = StrokeOptions::tolerance(0.2)
            .with_line_width(width)
            .with_line_join(LineJoin::Round)
            .with_line_cap(LineCap::Round);
        let mut builder = BuffersBuilder::new(&mut self.buffers, |vertex: StrokeVertex<'_, '_>| {
            (flat(vertex.position()), ink)
        });
        let _ = self.stroke.tessellate_path(&path, &options, &mut builder);
    }

    /// Draws a line in pieces: lengths of strokes and gaps in turn, in units of the map.
    pub fn dashed(&mut self, places: &[Place], pattern: &[f32], width: f32, ink: Color32, alpha: f32) {
        let (mut at, mut left, mut piece) = (0, pattern.first().copied().unwrap_or(1.0), Vec::new());
        for pair in places.windows(2) {
            let (mut from, to) = (pair[0], pair[1]);
            loop {
                let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
                let length = dx.hypot(dy);
                if piece.is_empty() {
                    piece.push(from);
                }
                if length <= left {
                    left -= length;
                    piece.push(to);
                    break;
                }
                from = [from[0] + dx / length * left, from[1] + dy / length * left];
                piece.push(from);
                if at % 2 == 0 {
                    self.line(&piece, false, width, ink, alpha);
                }
                piece.clear();
                at += 1;
                left = pattern[at % pattern.len()].max(0.05);
            }
        }
        if at % 2 == 0 && piece.len() > 1 {
            self.line(&piece, false, width, ink, alpha);
        }
    }

    /// Draws part of a ring, from the top and clockwise; `share` 1: all of it.
    pub fn ring(&mut self, middle: Place, radius: f32, share: f32, width: f32, ink: Color32, alpha: f32) {
        let steps = (48.0 * share).ceil().max(2.0) as usize;
        let at = |step: usize| {
            let angle = (step as f32 / steps as f32 * share - 0.25) * std::f32::consts::TAU;
            [middle[0] + radius * angle.cos(), middle[1] + radius * angle.sin()]
        };
        let places: Vec<Place> = (0..=steps).map(at).collect();
        self.line(&places, share >= 1.0, width, ink, alpha);
    }

    pub fn disc(&mut self, middle: Place, radius: f32, ink: Color32, alpha: f32) {
        let at = |step: usize| {
            let angle = step as f32 / 32.0 * std::f32::consts::TAU;
            [middle[0] + radius * angle.cos(), middle[1] + radius * angle.sin()]
        };
        let places: Vec<Place> = (0..32).map(at).collect();
        self.fill(&places, ink, alpha);
    }

    /// Returns what was drawn as a mesh.
    pub fn mesh(mut self) -> Mesh {
        if self.buffers.indices.is_empty() {
            // A mesh of nothing is none to the renderer.
            self.buffers.vertices.push(([0.0; 3], [0.0; 4]));
            self.buffers.indices.extend([0, 0, 0]);
        }
        let (positions, colours): (Vec<[f32; 3]>, Vec<[f32; 4]>) = self.buffers.vertices.into_iter().unzip();
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, positions)
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, colours)
            .with_inserted_indices(Indices::U32(self.buffers.indices))
    }
}

fn flat(at: lyon_tessellation::math::Point) -> [f32; 3] {
    [at.x, at.y, 0.0]
}
