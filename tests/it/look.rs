//! The palette: everything can be read, and what means different things can be told apart, also by those who
//! see fewer colours.

use egui::Color32;
use lucca::ui::theme::{DAY, NIGHT, Palette};
use palette::color_difference::Ciede2000;
use palette::{IntoColor, Lab, Srgb};

fn lab(colour: [f32; 3]) -> Lab {
    Srgb::new(colour[0], colour[1], colour[2]).into_color()
}

fn parts(colour: Color32) -> [f32; 3] {
    [colour.r(), colour.g(), colour.b()].map(|part| f32::from(part) / 255.0)
}

fn linear(part: f32) -> f32 {
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// How a colour looks without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1, in linear
/// light).
fn seen(colour: Color32, sight: usize) -> [f32; 3] {
    const SIGHTS: [[f32; 9]; 4] = [
        [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0],
        [
            0.152_286, 1.052_583, -0.204_868, 0.114_503, 0.786_281, 0.099_216, -0.003_882, -0.048_116,
            1.051_998,
        ],
        [0.367_322, 0.860_646, -0.227_968, 0.280_085, 0.672_501, 0.047_413, -0.011_820, 0.042_940, 0.968_881],
        [
            1.255_528, -0.076_749, -0.178_779, -0.078_411, 0.930_809, 0.147_602, 0.004_733, 0.691_367,
            0.303_900,
        ],
    ];
    let light = parts(colour).map(linear);
    let row = |at: usize| {
        SIGHTS[sight][3 * at] * light[0]
            + SIGHTS[sight][3 * at + 1] * light[1]
            + SIGHTS[sight][3 * at + 2] * light[2]
    };
    [row(0), row(1), row(2)].map(|part| {
        let part = part.clamp(0.0, 1.0);
        if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 }
    })
}

fn contrast(one: Color32, two: Color32) -> f32 {
    let light = |colour: Color32| {
        let [red, green, blue] = parts(colour).map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, two) = (light(one), light(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

fn check(palette: &Palette, name: &str) {
    for ground in [palette.ground, palette.panel, palette.raised, palette.sunken] {
        assert!(contrast(palette.ink, ground) >= 7.0, "{name}: ink {:.1}", contrast(palette.ink, ground));
        for (word, ink) in [
            ("soft", palette.soft),
            ("faint", palette.faint),
            ("link", palette.link),
            ("bad", palette.bad),
            ("good", palette.good),
            ("accent", palette.accent),
        ] {
            assert!(
                contrast(ink, ground) >= 4.3,
                "{name}: {word} on {ground:?}: {:.2}",
                contrast(ink, ground)
            );
        }
    }
    assert!(contrast(palette.on_accent, palette.accent) >= 4.5, "{name}: words on brass");
    for land in palette.lands {
        assert!(contrast(palette.map_ink, land) >= 7.0, "{name}: words on the map");
        assert!(contrast(palette.own, land) >= 3.0, "{name}: the own rim {:.2}", contrast(palette.own, land));
    }
    let sets: [(&str, &[Color32], f32); 3] = [
        ("answers", &[palette.good, palette.wary, palette.bad], 11.0),
        ("neighbouring severities", &palette.severity, 7.0),
        ("neighbouring rungs", &palette.rungs, 7.0),
    ];
    for sight in 0..4 {
        for (what, colours, least) in &sets {
            // In a scale only neighbours have to be told apart by colour; all have shape and word as well.
            for pair in colours.windows(2) {
                let apart = lab(seen(pair[0], sight)).difference(lab(seen(pair[1], sight)));
                assert!(
                    apart >= *least,
                    "{name}, {what}, sight {sight}: {:?} and {:?} are {apart:.1} apart",
                    pair[0],
                    pair[1]
                );
            }
        }
        let apart = lab(seen(palette.good, sight)).difference(lab(seen(palette.bad, sight)));
        assert!(apart >= 11.0, "{name}: good and bad, sight {sight}: {apart:.1}");
    }
}

#[test]
fn by_night() {
    check(&NIGHT, "night");
}

#[test]
fn by_day() {
    check(&DAY, "day");
}

/// Each severity has a shape of its own, so that colour is never alone.
#[test]
fn severities_have_shapes() {
    let shapes: Vec<Vec<[i32; 2]>> = (0..6)
        .map(|severity| {
            lucca::ui::widgets::shape_corners([0.0, 0.0], 10.0, severity)
                .iter()
                .map(|at| [at[0].round() as i32, at[1].round() as i32])
                .collect()
        })
        .collect();
    for (at, shape) in shapes.iter().enumerate().skip(2) {
        assert!(shapes[..at].iter().all(|other| other != shape), "severity {at} has the shape of another");
    }
}

/// Names and words on the map stand clear of each other, and on no mark where there is room.
#[test]
fn words_on_the_map_stand_clear_of_each_other() {
    use crate::support::{big, lantern, shipped};
    use lucca::scenario::Land;
    use lucca::ui::lettering::{letter, mark_size, name_extent, words_extent};
    use lucca::ui::map::{Camera, IncidentMark, LandMark, Picture, sectors};
    let (first, night) = (shipped("first-watch"), shipped("night-at-the-substation"));
    let (mut names, mut abroad) = (0, 0);
    for scenario in [&first, &night, lantern(), big()] {
        let land = Land::of(scenario);
        let name = |nation: usize| scenario.file.nations[nation].name.get("en").replace("Republic of ", "");
        let all = || {
            scenario
                .incident_ids()
                .map(|incident| land.sectors[scenario.incidents[incident.at()].sector.at()])
        };
        for size in [[460.0, 420.0], [760.0, 560.0], [1100.0, 800.0]] {
            let camera = Camera::fit(&land, egui::Rect::from_min_size(egui::Pos2::ZERO, size.into()));
            let lands = (0..scenario.nations.len()).map(|nation| LandMark {
                nation,
                name: name(nation),
                off: [0.0; 2],
                size: 1.0,
                own: false,
                picked: false,
            });
            let incident = |(at, place)| IncidentMark {
                at: place,
                severity: 3,
                words: format!("INC-{at} · S3"),
                off: [0.0; 2],
                over: false,
                picked: false,
            };
            // Two troubles at a time, as a delegation mostly has them.
            let mut picture = Picture {
                lands: lands.collect(),
                sectors: sectors(scenario.all_sectors(), &land, |_, _| None),
                incidents: all().enumerate().take(2).map(incident).collect(),
                ..Picture::default()
            };
            letter(&mut picture, &land, camera.zoom);
            let marks = mark_size(camera.zoom);
            let place = |at: [f32; 2], off: [f32; 2]| {
                egui::pos2(at[0] * camera.zoom + off[0], at[1] * camera.zoom + off[1])
            };
            let mut words: Vec<egui::Rect> = Vec::new();
            for mark in &picture.lands {
                words.push(egui::Rect::from_center_size(
                    place(land.names[mark.nation], mark.off),
                    name_extent(&mark.name) * marks * mark.size,
                ));
            }
            for mark in &picture.incidents {
                let extent = words_extent(&mark.words) * marks;
                words.push(egui::Rect::from_center_size(place(mark.at, mark.off), extent));
            }
            // A name stands on its own soil, where that is wide enough for it.
            for (mark, rect) in picture.lands.iter().zip(&words) {
                let corners = [rect.left_center(), rect.right_center()];
                let beyond = corners.iter().any(|corner| {
                    land.nation_at([corner.x / camera.zoom, corner.y / camera.zoom])
                        .is_some_and(|there| there != mark.nation)
                });
                abroad += usize::from(beyond);
            }
            names += picture.lands.len();
            for (at, one) in words.iter().enumerate() {
                for two in &words[at + 1..] {
                    let over = one.intersect(*two);
                    assert!(
                        !over.is_positive() || over.area() < 0.1 * one.area(),
                        "{} at {size:?}: {one} and {two}",
                        scenario.file.id
                    );
                }
            }
        }
    }
    assert!(abroad * 10 <= names, "{abroad} of {names} names reach into another State");
}
