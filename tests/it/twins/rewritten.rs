//! Twins whose files say the same in another order or under other names.

use super::*;

pub fn shuffled(file: &ScenarioFile, seed: u64) -> ScenarioFile {
    fn mix<T>(list: &mut [T], state: &mut u64) {
        for at in (1..list.len()).rev() {
            *state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            list.swap(at, (*state >> 33) as usize % (at + 1));
        }
    }
    let mut file = file.clone();
    let mut state = seed | 1;
    mix(&mut file.nations, &mut state);
    for nation in &mut file.nations {
        mix(&mut nation.sectors, &mut state);
        mix(&mut nation.trust, &mut state);
        mix(&mut nation.tension, &mut state);
    }
    mix(&mut file.channels, &mut state);
    mix(&mut file.incidents, &mut state);
    mix(&mut file.variants, &mut state);
    for variant in &mut file.variants {
        mix(&mut variant.incidents, &mut state);
    }
    mix(&mut file.evidence, &mut state);
    for item in &mut file.evidence {
        mix(&mut item.found_by, &mut state);
    }
    mix(&mut file.injects, &mut state);
    for inject in &mut file.injects {
        mix(&mut inject.to, &mut state);
        mix(&mut inject.effects, &mut state);
        mix(&mut inject.norms, &mut state);
    }
    mix(&mut file.orders, &mut state);
    mix(&mut file.own_orders, &mut state);
    mix(&mut file.rules, &mut state);
    file
}

pub fn digest(scenario: &Scenario, seed: u64) -> String {
    let opening = Opening::new(scenario, framework().rubric_hash, Seed::from_number(seed));
    let mut play = Play::new(scenario, Seed::from_number(seed), Log::new(opening));
    run(&mut play, &mut random_seats(scenario), |_| {});
    play.observer.digest(scenario, &Texts::default())
}

pub fn order_twins(seeds: std::ops::Range<u64>) -> Outcome {
    order_twins_of(&lantern_file(), seeds)
}

pub fn order_twins_of(file: &ScenarioFile, seeds: std::ops::Range<u64>) -> Outcome {
    let plain = compiled(file.clone());
    let mut compared = Compared::default();
    for seed in seeds {
        let mixed = compiled(shuffled(file, seed));
        if digest(&plain, seed) != digest(&mixed, seed) {
            return Err(format!("seed {seed}: the order of the file's lists changes the play"));
        }
        let play = |scenario: &Scenario| streams(scenario, seed, None, &mut random_seats(scenario), |_| {});
        let (one, two) = (play(&plain), play(&mixed));
        let seats = same_for(plain.nation_ids(), &one, &two, &format!("seed {seed}, lists shuffled"))?;
        compared.add(&two, seats);
    }
    Ok(compared)
}

// Names: a hidden id may be renamed to another length.

pub fn renamed(file: &ScenarioFile, salt: u64) -> ScenarioFile {
    let mut ids: Vec<String> = Vec::new();
    ids.extend(file.incidents.iter().map(|thing| thing.id.clone()));
    ids.extend(file.evidence.iter().map(|thing| thing.id.clone()));
    ids.extend(file.injects.iter().map(|thing| thing.id.clone()));
    ids.extend(file.channels.iter().map(|thing| thing.id.clone()));
    ids.extend(file.variants.iter().map(|thing| thing.id.clone()));
    let mut json = serde_json::to_string(file).unwrap();
    for (at, id) in ids.iter().enumerate() {
        let length = 1 + (at as u64 * 7 + salt * 13) % 23;
        // A field may be called as a thing is: fields keep their names.
        json = json.replace(&format!("\"{id}\":"), &format!("\"\u{1}{id}\":"));
        json = json.replace(&format!("\"{id}\""), &format!("\"x{at}{}\"", "y".repeat(length as usize)));
    }
    json = json.replace('\u{1}', "");
    let mut new: ScenarioFile = serde_json::from_str(&json).unwrap();
    macro_rules! keep_dice {
        ($($list:ident),+) => {$(
            for (new, old) in new.$list.iter_mut().zip(&file.$list) {
                new.die = Some(old.die.clone().unwrap_or_else(|| old.id.clone()));
            }
        )+};
    }
    keep_dice!(incidents, evidence, injects, channels, variants);
    new
}

pub fn name_twins(seeds: std::ops::Range<u64>) -> Outcome {
    name_twins_of(&lantern_file(), seeds)
}

pub fn name_twins_of(file: &ScenarioFile, seeds: std::ops::Range<u64>) -> Outcome {
    let plain = compiled(file.clone());
    let mut compared = Compared::default();
    for seed in seeds {
        let other = compiled(renamed(file, seed));
        let play = |scenario: &Scenario| streams(scenario, seed, None, &mut random_seats(scenario), |_| {});
        let (one, two) = (play(&plain), play(&other));
        let seats = same_for(plain.nation_ids(), &one, &two, &format!("seed {seed}, hidden ids renamed"))?;
        compared.add(&two, seats);
    }
    Ok(compared)
}

// Probe: a hidden thing and one that does not exist are refused alike.
