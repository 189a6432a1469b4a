//! The lie of the land: outlines, borders and places on the map, as the scenario gives them or drawn from its
//! name.
//!
//! Pictures only: nothing that happens depends on where a State lies. The same scenario lies the same
//! everywhere and always.

use crate::scenario::Scenario;
use sha2::{Digest, Sha256};
use spade::{DelaunayTriangulation, Point2, Triangulation};
use std::collections::BTreeMap;

/// A place, 0–1000 from the west and from the north.
pub type Place = [f32; 2];

/// How long a straight piece of coast or border may be before it is made uneven.
const STRAIGHT: f32 = 14.0;

/// Territories and what lies in them.
#[derive(Clone, Debug, PartialEq)]
pub struct Land {
    /// For each State its outlines, corner by corner; the first is the mainland.
    pub outlines: Vec<Vec<Vec<Place>>>,
    /// For each State where its name stands.
    pub names: Vec<Place>,
    /// Where each sector lies, in the order of the scenario's sectors.
    pub sectors: Vec<Place>,
    pub borders: Vec<Border>,
}

/// A stretch of border between two States.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// States by number, the lower first.
    pub between: (usize, usize),
    pub line: Vec<Place>,
}

impl Land {
    /// Draws the land of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let file = &scenario.file;
        let given = file.nations.iter().all(|nation| nation.territory.len() >= 3);
        let coarse: Vec<Vec<Vec<Place>>> = if given {
            let corner = |(west, north): &(u16, u16)| [f32::from(*west), f32::from(*north)];
            file.nations.iter().map(|nation| vec![nation.territory.iter().map(corner).collect()]).collect()
        } else {
            drawn(&file.id, file.nations.len())
        };
        let rough = Roughness { name: file.id.as_bytes() };
        let borders = borders(&coarse, &rough);
        let outlines: Vec<Vec<Vec<Place>>> = coarse
            .iter()
            .map(|pieces| {
                pieces
                    .iter()
                    .map(|piece| sides(piece).flat_map(|(from, to)| rough.open(from, to)).collect())
                    .collect()
            })
            .collect();
        let mut taken: Vec<Place> = Vec::new();
        let mut sectors = Vec::new();
        for (nation, outline) in file.nations.iter().zip(&outlines) {
            let main = outline.first().map(Vec::as_slice).unwrap_or_default();
            for sector in &nation.sectors {
                let at = sector
                    .at
                    .map(|(west, north)| [f32::from(west), f32::from(north)])
                    .unwrap_or_else(|| roomy(main, &taken, 1.0));
                taken.push(at);
                sectors.push(at);
            }
        }
        // Names keep away from marks, and from each other.
        let mut names = Vec::new();
        for outline in &outlines {
            let at = roomy(outline.first().map(Vec::as_slice).unwrap_or_default(), &taken, 1.6);
            taken.push(at);
            names.push(at);
        }
        Self { outlines, names, sectors, borders }
    }

    /// Returns the State in whose territory a place lies.
    pub fn nation_at(&self, place: Place) -> Option<usize> {
        (0..self.outlines.len()).find(|nation| self.holds(*nation, place))
    }

    /// Returns whether a place lies in the territory of a State.
    pub fn holds(&self, nation: usize, place: Place) -> bool {
        self.outlines.get(nation).is_some_and(|pieces| pieces.iter().any(|piece| inside(piece, place)))
    }

    /// Returns the corners of the box round everything: north-west and south-east.
    pub fn extent(&self) -> (Place, Place) {
        let all = self.outlines.iter().flatten().flatten();
        all.fold(([1000.0, 1000.0], [0.0, 0.0]), |(least, most), at| {
            ([least[0].min(at[0]), least[1].min(at[1])], [most[0].max(at[0]), most[1].max(at[1])])
        })
    }
}

fn sides(piece: &[Place]) -> impl Iterator<Item = (Place, Place)> + '_ {
    piece.iter().copied().zip(piece.iter().copied().cycle().skip(1))
}

/// Sides that two States share, joined to stretches.
fn borders(coarse: &[Vec<Vec<Place>>], rough: &Roughness<'_>) -> Vec<Border> {
    let key = |at: Place| ((at[0] * 16.0) as i32, (at[1] * 16.0) as i32);
    let mut owner: BTreeMap<[(i32, i32); 2], usize> = BTreeMap::new();
    for (nation, pieces) in coarse.iter().enumerate() {
        for (from, to) in pieces.iter().flat_map(|piece| sides(piece)) {
            owner.insert([key(from), key(to)], nation);
        }
    }
    let mut borders: Vec<Border> = Vec::new();
    for (nation, pieces) in coarse.iter().enumerate() {
        for piece in pieces {
            let mut last: Option<usize> = None;
            for (from, to) in sides(piece) {
                let other = [[key(to), key(from)], [key(from), key(to)]]
                    .iter()
                    .find_map(|side| owner.get(side).copied().filter(|other| *other != nation));
                // Each stretch is told once, by the State with the lower number.
                let other = other.filter(|other| nation < *other);
                if let Some(other) = other {
                    match borders.last_mut().filter(|_| last == Some(other)) {
                        Some(border) => {
                            border.line.extend(rough.open(from, to).into_iter().skip(1).chain([to]))
                        }
                        None => borders.push(Border {
                            between: (nation, other),
                            line: rough.open(from, to).into_iter().chain([to]).collect(),
                        }),
                    }
                }
                last = other;
            }
        }
    }
    borders
}

/// Makes straight lines uneven, the same way from either end, so that neighbours share every bend.
struct Roughness<'n> {
    name: &'n [u8],
}

impl Roughness<'_> {
    /// Returns the corners from one end up to, and without, the other.
    fn open(&self, from: Place, to: Place) -> Vec<Place> {
        let swapped = (to[0], to[1]) < (from[0], from[1]);
        let (low, high) = if swapped { (to, from) } else { (from, to) };
        let mut line = vec![low];
        self.bend(low, high, &mut line);
        line.push(high);
        if swapped {
            line.reverse();
        }
        line.pop();
        line
    }

    fn bend(&self, from: Place, to: Place, line: &mut Vec<Place>) {
        let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
        if dx.hypot(dy) < STRAIGHT {
            return;
        }
        let by = (chance(self.name, &[from[0], from[1], to[0], to[1]]) - 0.5) * 0.34;
        let middle = [(from[0] + to[0]) / 2.0 - dy * by, (from[1] + to[1]) / 2.0 + dx * by];
        self.bend(from, middle, line);
        line.push(middle);
        self.bend(middle, to, line);
    }
}

/// A number from 0 to 1 that a name and some places always give.
fn chance(name: &[u8], places: &[f32]) -> f32 {
    let mut sum = Sha256::new();
    sum.update(name);
    for place in places {
        sum.update(place.to_bits().to_le_bytes());
    }
    let hash = sum.finalize();
    f32::from(u16::from_le_bytes([hash[0], hash[1]])) / 65_535.0
}

/// Draws territories for a scenario that gives none: cells round scattered points, grown together State by
/// State, with sea round them.
fn drawn(name: &str, nations: usize) -> Vec<Vec<Vec<Place>>> {
    let roll = |what: f32, at: f32| chance(name.as_bytes(), &[what, at]);
    let rows = ((nations.max(1) * 20) as f32).sqrt().ceil() as usize;
    let step = 1000.0 / rows as f32;
    let mut mesh: DelaunayTriangulation<Point2<f64>> = DelaunayTriangulation::new();
    let mut points: Vec<Place> = Vec::new();
    for row in 0..rows {
        for column in 0..rows {
            let at = (row * rows + column) as f32;
            let off = if row % 2 == 0 { 0.25 } else { 0.75 };
            let west = (column as f32 + off + (roll(1.0, at) - 0.5) * 0.55) * step;
            let north = (row as f32 + 0.5 + (roll(2.0, at) - 0.5) * 0.55) * step;
            if mesh.insert(Point2::new(f64::from(west), f64::from(north))).is_ok() {
                points.push([west, north]);
            }
        }
    }
    let mut cells: Vec<Option<usize>> = vec![None; points.len()];
    let land: Vec<bool> =
        points.iter().enumerate().map(|(at, place)| is_land(*place, roll(3.0, at as f32))).collect();
    let neighbours: Vec<Vec<usize>> = mesh
        .vertices()
        .map(|vertex| {
            vertex.out_edges().map(|edge| edge.to().fix().index()).filter(|to| *to < points.len()).collect()
        })
        .collect();
    // Seeds as far from each other as they can be.
    let mut seeds: Vec<usize> = Vec::new();
    for _ in 0..nations {
        let far = |at: &usize| {
            let to_seed =
                seeds.iter().map(|seed| distance(points[*at], points[*seed])).fold(f32::MAX, f32::min);
            to_seed.min(edge_distance(points[*at]) * 2.2)
        };
        let free = (0..points.len()).filter(|at| land[*at] && cells[*at].is_none());
        let Some(seed) = free.max_by(|one, two| far(one).total_cmp(&far(two))) else { break };
        cells[seed] = Some(seeds.len());
        seeds.push(seed);
    }
    // The smallest State takes the nearest free cell beside it, until none can.
    let mut closed = vec![false; seeds.len()];
    while let Some(nation) = (0..seeds.len())
        .filter(|nation| !closed[*nation])
        .min_by_key(|nation| cells.iter().filter(|cell| **cell == Some(*nation)).count())
    {
        let beside = (0..points.len()).filter(|at| {
            land[*at] && cells[*at].is_none() && neighbours[*at].iter().any(|to| cells[*to] == Some(nation))
        });
        match beside.min_by(|one, two| {
            distance(points[*one], points[seeds[nation]])
                .total_cmp(&distance(points[*two], points[seeds[nation]]))
        }) {
            Some(at) => cells[at] = Some(nation),
            None => closed[nation] = true,
        }
    }
    (0..nations).map(|nation| outline(&mesh, &cells, nation)).collect()
}

fn is_land(place: Place, luck: f32) -> bool {
    let (west, north) = ((place[0] - 500.0) / 500.0, (place[1] - 500.0) / 500.0);
    west.hypot(north) < 0.72 + 0.22 * luck && edge_distance(place) > 50.0
}

fn edge_distance(place: Place) -> f32 {
    place[0].min(place[1]).min(1000.0 - place[0]).min(1000.0 - place[1])
}

fn distance(one: Place, two: Place) -> f32 {
    (one[0] - two[0]).hypot(one[1] - two[1])
}

/// The rim of one State's cells: sides with another owner on the far side, joined end to end; the longest
/// ring first.
fn outline(
    mesh: &DelaunayTriangulation<Point2<f64>>,
    cells: &[Option<usize>],
    nation: usize,
) -> Vec<Vec<Place>> {
    let key = |at: Place| ((at[0] * 16.0) as i32, (at[1] * 16.0) as i32);
    let mut next: BTreeMap<(i32, i32), Vec<(Place, Place)>> = BTreeMap::new();
    for edge in mesh.directed_edges() {
        let owner = |at: usize| cells.get(at).copied().flatten();
        if owner(edge.from().fix().index()) != Some(nation) || owner(edge.to().fix().index()) == Some(nation)
        {
            continue;
        }
        // The side between two cells joins the middles of the triangles at either hand.
        let middle = |face: Option<Point2<f64>>| {
            face.map(|at| [(at.x as f32).clamp(4.0, 996.0), (at.y as f32).clamp(4.0, 996.0)])
        };
        let left = middle(edge.face().as_inner().map(|face| face.circumcenter()));
        let right = middle(edge.rev().face().as_inner().map(|face| face.circumcenter()));
        if let (Some(from), Some(to)) = (left, right)
            && key(from) != key(to)
        {
            next.entry(key(from)).or_default().push((from, to));
        }
    }
    let mut rings: Vec<Vec<Place>> = Vec::new();
    while let Some(start) = next.iter().find(|(_, sides)| !sides.is_empty()).map(|(at, _)| *at) {
        let (mut ring, mut at) = (Vec::new(), start);
        while let Some((from, to)) = next.get_mut(&at).and_then(Vec::pop) {
            ring.push(from);
            at = key(to);
        }
        if ring.len() >= 3 {
            rings.push(ring);
        }
    }
    rings.sort_by(|one, two| area(two).total_cmp(&area(one)));
    // Holes belong to others, who draw them themselves.
    let main = rings.first().cloned().unwrap_or_default();
    rings.retain(|ring| *ring == main || !ring.iter().all(|at| inside(&main, *at)));
    rings
}

fn area(ring: &[Place]) -> f32 {
    sides(ring).map(|(from, to)| from[0] * to[1] - to[0] * from[1]).sum::<f32>().abs()
}

fn inside(ring: &[Place], at: Place) -> bool {
    sides(ring)
        .filter(|(from, to)| {
            (from[1] > at[1]) != (to[1] > at[1])
                && at[0] < (to[0] - from[0]) * (at[1] - from[1]) / (to[1] - from[1]) + from[0]
        })
        .count()
        % 2
        == 1
}

/// A place in a territory with room round it, away from what is there already; `weight` says how much the
/// latter matters.
fn roomy(outline: &[Place], taken: &[Place], weight: f32) -> Place {
    let corners = outline.iter().fold(([1000.0_f32, 1000.0_f32], [0.0_f32, 0.0_f32]), |(least, most), at| {
        ([least[0].min(at[0]), least[1].min(at[1])], [most[0].max(at[0]), most[1].max(at[1])])
    });
    let (least, most) = corners;
    let mut best = ([(least[0] + most[0]) / 2.0, (least[1] + most[1]) / 2.0], f32::MIN);
    for row in 1..24 {
        for column in 1..24 {
            let at = [
                least[0] + (most[0] - least[0]) * column as f32 / 24.0,
                least[1] + (most[1] - least[1]) * row as f32 / 24.0,
            ];
            if !inside(outline, at) {
                continue;
            }
            let coast = outline.iter().map(|corner| distance(*corner, at)).fold(f32::MAX, f32::min);
            // Words run from west to east, so a neighbour above matters less than one beside.
            let room = taken
                .iter()
                .map(|other| (other[0] - at[0]).abs().mul_add(0.6, (other[1] - at[1]).abs() * 1.4))
                .fold(f32::MAX, f32::min);
            let worth = coast.min(room / weight);
            if worth > best.1 {
                best = (at, worth);
            }
        }
    }
    best.0
}
