//! The lie of the land: every State has one, sectors lie in their own, neighbours share their borders, and it
//! lies the same always.

use crate::support::{big, lantern, shipped};
use lucca::scenario::{Land, Scenario};

fn holds(scenario: &Scenario) -> Land {
    let land = Land::of(scenario);
    assert_eq!(land.outlines.len(), scenario.nations.len());
    for (nation, pieces) in land.outlines.iter().enumerate() {
        assert!(!pieces.is_empty() && pieces[0].len() > 20, "State {nation} has no outline");
        assert!(
            pieces.iter().flatten().all(|at| at.iter().all(|value| (-60.0..=1060.0).contains(value))),
            "State {nation} leaves the map"
        );
        assert_eq!(
            land.nation_at(land.names[nation]),
            Some(nation),
            "the name of State {nation} stands elsewhere"
        );
    }
    assert_eq!(land.sectors.len(), scenario.sectors.len());
    for (at, sector) in scenario.sectors.iter().enumerate() {
        assert_eq!(land.nation_at(land.sectors[at]), Some(sector.nation.at()), "sector {at}");
    }
    land
}

#[test]
fn every_scenario_has_a_land() {
    for name in ["first-watch", "night-at-the-substation"] {
        let land = holds(&shipped(name));
        assert!(land.borders.len() >= 2, "{name}: {} borders", land.borders.len());
    }
    assert!(holds(lantern()).borders.len() >= 2);
    let land = holds(big());
    assert!(land.borders.len() >= 5, "{}", land.borders.len());
    // Both ends of a border lie on both outlines.
    for border in &land.borders {
        for nation in [border.between.0, border.between.1] {
            let on = |place: &[f32; 2]| {
                land.outlines[nation]
                    .iter()
                    .flatten()
                    .any(|at| (at[0] - place[0]).abs() < 0.2 && (at[1] - place[1]).abs() < 0.2)
            };
            assert!(
                border.line.iter().all(on),
                "a border of States {:?} leaves State {nation}",
                border.between
            );
        }
    }
}

#[test]
fn the_same_scenario_lies_the_same_always() {
    assert_eq!(Land::of(lantern()), Land::of(lantern()));
    let mut file = crate::support::lantern_file();
    file.id = "another-strait".to_owned();
    assert_ne!(Land::of(&crate::support::compiled(file)).outlines, Land::of(lantern()).outlines);
}
