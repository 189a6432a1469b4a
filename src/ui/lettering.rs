//! Where names and words stand on the map: on the soil they speak of, off marks and lines, off each other, as
//! near to their own place as can be.

use crate::scenario::{Land, Place};
use crate::ui::map::Picture;
use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// Sizes of names and of words at incidents, in points.
pub const NAME_SIZE: f32 = 16.0;
pub const WORDS_SIZE: f32 = 13.0;
/// How small a name may be set where it has no room.
const SMALL: f32 = 0.8;

/// Returns how large marks are at a zoom: seen from afar smaller, so that they leave room for each other.
pub fn mark_size(zoom: f32) -> f32 {
    (zoom / 0.5).clamp(0.62, 1.0)
}

/// Returns how much room the name of a State takes, in points at full size: names are set in spaced capitals.
pub fn name_extent(name: &str) -> Vec2 {
    vec2(name.chars().count() as f32 * NAME_SIZE * 0.84 + 4.0, NAME_SIZE * 1.25)
}

/// Returns how much room words at an incident take, in points at full size.
pub fn words_extent(words: &str) -> Vec2 {
    vec2(words.chars().count() as f32 * WORDS_SIZE * 0.58 + 4.0, WORDS_SIZE * 1.25)
}

/// What is in the way, and how much that matters.
struct Taken(Vec<(Rect, f32)>);

impl Taken {
    fn mark(&mut self, middle: Pos2, radius: f32, weight: f32) {
        self.0.push((Rect::from_center_size(middle, Vec2::splat(2.0 * radius)), weight));
    }

    /// Returns how badly a rectangle would stand: 0 clear, 1 wholly over something.
    fn crossed(&self, rect: Rect) -> f32 {
        let one = |(other, weight): &(Rect, f32)| {
            if other.intersects(rect) { other.intersect(rect).area() * weight } else { 0.0 }
        };
        self.0.iter().map(one).sum::<f32>() / rect.area().max(1.0)
    }
}

/// Returns where marks lie that nothing should cover.
fn marks(picture: &Picture, land: &Land, zoom: f32) -> Taken {
    let size = mark_size(zoom);
    let at = |place: Place| pos2(place[0] * zoom, place[1] * zoom);
    let mut taken = Taken(Vec::new());
    for sector in &picture.sectors {
        taken.mark(at(sector.at), 16.0 * size, 2.0);
    }
    for incident in &picture.incidents {
        let radius = if incident.over { 14.0 } else { 22.0 + 4.0 * f32::from(incident.severity.min(5)) };
        taken.mark(at(incident.at), radius * size, 0.6);
        taken.mark(at(incident.at) + vec2(20.0, -20.0) * size, 12.0 * size, 1.0);
    }
    for line in &picture.lines {
        taken.mark(at(line.badge()), 11.0 * size, 1.0);
        (0..=20).for_each(|step| taken.mark(at(line.at(step as f32 / 20.0)), 4.0 * size, 0.5));
    }
    for place in land.borders.iter().flat_map(|border| &border.line) {
        taken.mark(at(*place), 4.0 * size, 0.4);
    }
    for name in &picture.lands {
        let place = land.names.get(name.nation).copied().unwrap_or_default();
        taken.mark(at(place), 5.0 * size, 1.0);
    }
    taken
}

/// Finds places for names and words.
pub fn letter(picture: &mut Picture, land: &Land, zoom: f32) {
    let size = mark_size(zoom);
    let at = |place: Place| pos2(place[0] * zoom, place[1] * zoom);
    let own = |nation: usize| at(land.names.get(nation).copied().unwrap_or_default());
    let mut taken = marks(picture, land, zoom);
    // Which share of a rectangle's rim lies beyond the State.
    let beyond = |nation: Option<usize>, rect: Rect| {
        let Some(nation) = nation else { return 0.0 };
        let rim = [0.0, 0.25, 0.5, 0.75, 1.0]
            .into_iter()
            .flat_map(|across| [0.1, 0.9].map(|down| rect.lerp_inside(vec2(across, down))));
        rim.filter(|corner| !land.holds(nation, [corner.x / zoom, corner.y / zoom])).count() as f32 / 10.0
    };
    let best = |taken: &Taken, from: Pos2, nation: Option<usize>, extent: Vec2, offers: &[Vec2]| {
        let cost = |off: &Vec2| {
            let rect = Rect::from_center_size(from + *off, extent);
            taken.crossed(rect) + beyond(nation, rect) + off.length() / (extent.x + 40.0) * 0.06
        };
        let costs = offers.iter().map(|off| (cost(off), *off));
        costs.min_by(|one, two| one.0.total_cmp(&two.0)).unwrap_or((0.0, Vec2::ZERO))
    };
    for name in &mut picture.lands {
        let mut found: Option<(f32, Vec2, f32)> = None;
        for shrunk in [1.0, SMALL] {
            let extent = name_extent(&name.name) * size * shrunk;
            let (aside, up) = (extent.x / 2.0 + 9.0 * size, 15.0 * size);
            let mut offers = vec![vec2(aside, 0.0), vec2(-aside, 0.0)];
            for down in [-1.0, 1.0, -2.3, 2.3, -3.6, 3.6] {
                offers.extend(
                    [0.0, 0.35, -0.35, 0.7, -0.7, 1.0, -1.0].map(|across| vec2(across * aside, down * up)),
                );
            }
            let (cost, off) = best(&taken, own(name.nation), Some(name.nation), extent, &offers);
            // Smaller only where that is clearly better.
            if found.is_none_or(|(least, ..)| cost + 0.12 < least) {
                found = Some((cost, off, shrunk));
            }
        }
        let (_, off, shrunk) = found.unwrap_or((0.0, Vec2::ZERO, 1.0));
        (name.off, name.size) = ([off.x, off.y], shrunk);
        taken.0.push((
            Rect::from_center_size(own(name.nation) + off, name_extent(&name.name) * size * shrunk),
            1.4,
        ));
    }
    for incident in &mut picture.incidents {
        let extent = words_extent(&incident.words) * size;
        let halo = (26.0 + 4.0 * f32::from(incident.severity.min(5))) * size;
        let offers = [
            vec2(36.0 * size + extent.x / 2.0, -20.0 * size),
            vec2(0.0, halo + extent.y / 2.0),
            vec2(halo + extent.x / 2.0, 0.0),
            vec2(-halo - extent.x / 2.0, 0.0),
            vec2(0.0, -halo - extent.y),
            vec2(halo + extent.x / 2.0, halo * 0.8),
            vec2(-halo - extent.x / 2.0, halo * 0.8),
            vec2(-halo - extent.x / 2.0, -halo * 0.8),
        ];
        let (_, off) = best(&taken, at(incident.at), land.nation_at(incident.at), extent, &offers);
        incident.off = [off.x, off.y];
        taken.0.push((Rect::from_center_size(at(incident.at) + off, extent), 1.4));
    }
}
