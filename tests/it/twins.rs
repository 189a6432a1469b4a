//! Secrecy, by twins: pairs of plays that differ in what a seat may not know must not differ in a byte of
//! what it is sent, can see, may do, or is refused.

use crate::support::*;
use lucca::engine::{
    Ask, Consequence, Die, DispatchDraft, Handle, OrderDraft, Phase, Play, Purpose, Seat, SeatCommand, Seed,
    admit,
};
use lucca::framework::{Cost, DispatchKind, Family, Fields, IncidentNeed, LawCard, Needs, OrderEntry, Tag};
use lucca::scenario::*;
use lucca::session::{Log, Opening, SeatFeed, Texts};
use lucca::text::Text;
use std::sync::{Arc, Mutex};

/// How much was compared.
#[derive(Default)]
struct Compared {
    plays: usize,
    bytes: usize,
    turns: usize,
}

impl Compared {
    fn add(&mut self, streams: &Streams, seats: usize) {
        self.plays += 1;
        self.bytes += streams.bytes() * seats / streams.seats.len();
        self.turns += usize::from(streams.turns.last().copied().unwrap_or(0));
    }

    fn print(&self, twins: &str, floor: usize) {
        println!("{twins} twins: {} pairs, {} turns, {} bytes compared", self.plays, self.turns, self.bytes);
        assert!(self.bytes >= floor, "{twins} twins compared only {} bytes, floor {floor}", self.bytes);
    }
}

type Outcome = Result<Compared, String>;

fn same_for(
    seats: impl Iterator<Item = NationId>,
    one: &Streams,
    two: &Streams,
    what: &str,
) -> Result<usize, String> {
    let mut count = 0;
    for seat in seats {
        count += 1;
        let (a, b) = (&one.seats[seat.at()], &two.seats[seat.at()]);
        if let Some(at) = (0..a.len().max(b.len())).find(|at| a.get(*at) != b.get(*at)) {
            return Err(format!(
                "{what}: seat {} sees a difference at line {at}:\n  {:?}\n  {:?}",
                seat.0,
                a.get(at),
                b.get(at)
            ));
        }
    }
    Ok(count)
}

// Truth: all variants are the same to a seat up to the first event that tells it something, and at least
// through turn 2.

fn truth_twins(seeds: std::ops::Range<u64>) -> Outcome {
    truth_twins_of(lantern(), seeds, |scenario, _| random_seats(scenario))
}

fn truth_twins_of(
    scenario: &Scenario,
    seeds: std::ops::Range<u64>,
    seats: fn(&Scenario, u64) -> Seats,
) -> Outcome {
    let mut compared = Compared::default();
    for seed in seeds {
        let play = |variant| streams(scenario, seed, Some(variant), &mut seats(scenario, seed), |_| {});
        let all: Vec<Streams> = (0..scenario.truths.len() as u8).map(play).collect();
        for other in &all[1..] {
            let first = &all[0];
            let mut differences = Vec::new();
            for seat in scenario.nation_ids() {
                let (a, b) = (&first.seats[seat.at()], &other.seats[seat.at()]);
                let at = (0..a.len().max(b.len())).find(|at| a.get(*at) != b.get(*at));
                compared.bytes +=
                    a[..at.unwrap_or(a.len())].iter().map(|(_, line)| line.len()).sum::<usize>();
                let Some(at) = at else { continue };
                let lines: Vec<&(usize, String)> = [a.get(at), b.get(at)].into_iter().flatten().collect();
                let step = lines.iter().map(|(step, _)| *step).min().unwrap_or(0);
                let telling = lines.iter().any(|(_, line)| {
                    ["\"e\":\"released\"", "\"e\":\"incident\"", "\"e\":\"found\""]
                        .iter()
                        .any(|kind| line.contains(kind))
                });
                differences.push((step, telling, lines[0].1.clone(), lines.last().unwrap().1.clone()));
            }
            let Some(earliest) = differences.iter().map(|(step, ..)| *step).min() else { continue };
            let turn = first.turns[earliest.min(first.turns.len() - 1)];
            if turn < 3 {
                return Err(format!("seed {seed}: variants differ in turn {turn}: {differences:?}"));
            }
            if !differences.iter().any(|(step, telling, ..)| *step == earliest && *telling) {
                return Err(format!(
                    "seed {seed}: variants differ without anything having been told: {differences:?}"
                ));
            }
            compared.plays += 1;
            compared.turns += usize::from(turn);
        }
    }
    Ok(compared)
}

// Insert: something is added that does not concern a seat.

/// Writes down what a seat does, step by step.
struct Recorder {
    inner: Box<dyn Seat + Send>,
    into: Script,
    seat: usize,
}

type Step = (u8, Phase, u8);
type Script = Arc<Mutex<Vec<Vec<(Step, SeatCommand)>>>>;

impl Seat for Recorder {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let command = self.inner.ask(ask)?;
        let step = (ask.view.turn(), ask.view.phase(), ask.view.exchange());
        self.into.lock().unwrap()[self.seat].push((step, command));
        Some(command)
    }
}

/// Does again what was written down, with something added at one step.
struct Scripted {
    script: Vec<(Step, SeatCommand)>,
    next: usize,
    added: Option<(Step, Vec<SeatCommand>)>,
    /// Dispatch handles from this one on are one higher than in the script.
    shift: Option<u16>,
}

impl Seat for Scripted {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let step = (ask.view.turn(), ask.view.phase(), ask.view.exchange());
        let next = self.script.get(self.next).filter(|(when, _)| *when == step).map(|(_, command)| *command);
        let ends = next.is_none_or(|command| matches!(command, SeatCommand::Done(_)));
        if ends
            && let Some((when, commands)) = &mut self.added
            && *when == step
            && !commands.is_empty()
        {
            return Some(commands.remove(0));
        }
        self.next += usize::from(next.is_some());
        let shifted = |handle: Handle| {
            if self.shift.is_some_and(|from| handle.0 >= from) { Handle(handle.0 + 1) } else { handle }
        };
        next.map(|command| match command {
            SeatCommand::Acknowledge(handle) => SeatCommand::Acknowledge(shifted(handle)),
            SeatCommand::Report(handle) => SeatCommand::Report(shifted(handle)),
            SeatCommand::Reply { to, how, reason, evidence, text } => {
                SeatCommand::Reply { to: shifted(to), how, reason, evidence, text }
            }
            other => other,
        })
    }
}

/// A scenario in which every State has a covert order that costs and does nothing.
fn quiet_scenario() -> Scenario {
    let mut file = lantern_file();
    file.own_orders.push(OwnOrderFile {
        die: None,
        seats: file.nations.iter().map(|nation| nation.id.clone()).collect(),
        role: SeatRole::Head,
        order: OrderEntry {
            id: "quiet_look".into(),
            name: Text::One("Quiet look".into()),
            meaning: Text::One("Looks, and does nothing.".into()),
            readings: vec![],
            family: Family::Adverse,
            cost: Cost::default(),
            tags: vec![Tag::Covert],
            needs: Needs { other: true, incident: IncidentNeed::None, ..Needs::default() },
            effects: vec![],
            law: LawCard::default(),
            cites: vec!["A/70/174 28(b)".into()],
        },
    });
    compiled(file)
}

fn recorded(scenario: &Scenario, seed: u64) -> (Streams, Vec<Vec<(Step, SeatCommand)>>) {
    let script: Script = Arc::new(Mutex::new(vec![Vec::new(); scenario.nations.len()]));
    let mut seats: Seats = random_seats(scenario)
        .into_iter()
        .enumerate()
        .map(|(seat, inner)| Box::new(Recorder { inner, into: script.clone(), seat }) as Box<dyn Seat + Send>)
        .collect();
    let base = streams(scenario, seed, None, &mut seats, |_| {});
    drop(seats);
    let script = Arc::into_inner(script).unwrap().into_inner().unwrap();
    (base, script)
}

fn again(
    scenario: &Scenario,
    seed: u64,
    script: &[Vec<(Step, SeatCommand)>],
    by: NationId,
    added: (Step, Vec<SeatCommand>),
    shifts: &[(NationId, u16)],
    prepare: impl FnOnce(&mut Play<'_, SeatFeed>),
) -> Streams {
    let mut seats: Seats = script
        .iter()
        .enumerate()
        .map(|(at, script)| {
            Box::new(Scripted {
                script: script.clone(),
                next: 0,
                added: (at == by.at()).then(|| added.clone()),
                shift: shifts.iter().find(|(nation, _)| nation.at() == at).map(|(_, from)| *from),
            }) as Box<dyn Seat + Send>
        })
        .collect();
    streams(scenario, seed, None, &mut seats, prepare)
}

fn order(scenario: &Scenario, name: &str, other: NationId) -> SeatCommand {
    let action = ActionId::from_at(scenario.names.actions.place(name).unwrap());
    SeatCommand::Seal(OrderDraft { other: Some(other), ..OrderDraft::of(action) })
}

fn insert_twins(seeds: std::ops::Range<u64>) -> Outcome {
    let scenario = &quiet_scenario();
    let mut compared = Compared::default();
    for seed in seeds {
        let (base, script) = recorded(scenario, seed);
        let by = NationId::from_at((seed % 3) as usize);
        let to = NationId::from_at((seed as usize + 1 + seed as usize / 3 % 2) % 3);
        let others = |concerned: &'static [usize]| {
            scenario.nation_ids().filter(move |seat| ![by, to][..concerned.len()].contains(seat))
        };
        let turn = 1 + (seed % 3) as u8;

        // A covert act nobody notices: its author apart, nobody can tell; not even its target.
        let quiet = (turn, Phase::Decision, 0);
        let twin = again(
            scenario,
            seed,
            &script,
            by,
            (quiet, vec![order(scenario, "quiet_look", to)]),
            &[],
            |play| {
                let subject = scenario.notice_keys[by.at() * 3 + to.at()];
                for later in 0..=MAX_TURNS {
                    for nth in 0..4 {
                        play.script_die(Die { purpose: Purpose::Notice, subject, turn: later, nth }, 99);
                    }
                }
            },
        );
        // The same dice in the play it is compared with.
        let fair = again(scenario, seed, &script, by, (quiet, vec![]), &[], |play| {
            let subject = scenario.notice_keys[by.at() * 3 + to.at()];
            for later in 0..=MAX_TURNS {
                for nth in 0..4 {
                    play.script_die(Die { purpose: Purpose::Notice, subject, turn: later, nth }, 99);
                }
            }
        });
        let seats = same_for(others(&[0]), &fair, &twin, &format!("seed {seed}, an unnoticed covert act"))?;
        compared.add(&twin, seats);

        // An order drafted and taken back.
        let seal = order(scenario, "quiet_look", to);
        // In a Consultation the random doctrine seals nothing, so the draft lies in slot 0.
        let draft = vec![seal, SeatCommand::TakeBack(0)];
        let twin = again(scenario, seed, &script, by, ((turn, Phase::Consultation, 3), draft), &[], |_| {});
        let seats = same_for(others(&[0]), &base, &twin, &format!("seed {seed}, a draft taken back"))?;
        compared.add(&twin, seats);

        // A private dispatch between two others.
        let when = (turn, Phase::Consultation, 2);
        let line = scenario.nations[by.at()].lines_to[to.at()].trailing_zeros() as u8;
        let ping = SeatCommand::Send(DispatchDraft {
            kind: DispatchKind::Ping,
            to,
            line,
            incident: None,
            fields: Fields(0),
            evidence: None,
            tlp: Tlp::Amber,
            consequence: Consequence::None,
            text: TextId(0),
        });
        // A trial tells which handles the added dispatch gets at both ends; what they say later names handles
        // one higher.
        let trial = again(scenario, seed, &script, by, (when, vec![ping]), &[], |_| {});
        let shifts: Vec<(NationId, u16)> = [(by, "sent", "to"), (to, "arrived", "from")]
            .into_iter()
            .filter_map(|(seat, word, after)| Some((seat, first_new(&base, &trial, seat, word, after)?)))
            .collect();
        if shifts.len() == 2 {
            let twin = again(scenario, seed, &script, by, (when, vec![ping]), &shifts, |_| {});
            let seats = same_for(others(&[0, 1]), &base, &twin, &format!("seed {seed}, a private dispatch"))?;
            compared.add(&twin, seats);
        }
    }
    Ok(compared)
}

/// Returns the handle of the first dispatch that is sent or arrives in the twin and not in the base.
fn first_new(base: &Streams, twin: &Streams, seat: NationId, word: &str, after: &str) -> Option<u16> {
    let lines = |streams: &Streams| -> Vec<(usize, String)> {
        streams.seats[seat.at()]
            .iter()
            .filter(|(_, line)| line.contains(&format!("\"e\":\"{word}\"")))
            .cloned()
            .collect()
    };
    let (a, b) = (lines(base), lines(twin));
    let bare = |line: &str| line.split_once(&format!("\"{after}\"")).map(|(_, rest)| rest.to_owned());
    let at = (0..b.len())
        .find(|at| a.get(*at).is_none_or(|line| (line.0, bare(&line.1)) != (b[*at].0, bare(&b[*at].1))))?;
    let rest = b[at].1.split_once("\"dispatch\":")?.1;
    rest.split(',').next()?.parse().ok()
}

/// Things added to the file that nobody can ever see.
fn hidden_twins(seeds: std::ops::Range<u64>) -> Outcome {
    let plain = compiled(lantern_file());
    let mut file = lantern_file();
    let about = file.evidence[0].about.clone();
    let mut incident = file.incidents.iter().find(|incident| incident.id == about).unwrap().clone();
    incident.id = "nobody-knows".into();
    incident.stages.iter_mut().for_each(|stage| (stage.sign, stage.loss) = (Sign::Nobody, 0));
    incident.begins = 1;
    file.incidents.push(incident);
    for variant in &mut file.variants {
        variant.incidents.push(TruthFile {
            incident: "nobody-knows".into(),
            actor: "TOVREN".into(),
            step: 9,
            territory: vec!["ARDEL".into()],
            accident: false,
        });
    }
    for at in 0..6 {
        let mut item = file.evidence[0].clone();
        (item.id, item.about, item.found_by) = (format!("unseen-{at}"), "nobody-knows".into(), vec![]);
        file.evidence.push(item);
        let mut inject = file.injects[0].clone();
        (inject.id, inject.at, inject.effects) = (format!("never-{at}"), At::Manual, vec![]);
        file.injects.push(inject);
    }
    let mut inject = file.injects[0].clone();
    (inject.id, inject.at) =
        ("never".into(), At::When(Trigger::All(vec![Trigger::Turn(20), Trigger::Region(100)])));
    file.injects.push(inject);
    let fuller = compiled(file);

    let mut compared = Compared::default();
    for seed in seeds {
        let play = |scenario: &Scenario| streams(scenario, seed, None, &mut random_seats(scenario), |_| {});
        let (one, two) = (play(&plain), play(&fuller));
        let seats = same_for(plain.nation_ids(), &one, &two, &format!("seed {seed}, hidden things added"))?;
        compared.add(&two, seats);
    }
    Ok(compared)
}

// Order: the lists of a file may stand in any order.

fn shuffled(file: &ScenarioFile, seed: u64) -> ScenarioFile {
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

fn digest(scenario: &Scenario, seed: u64) -> String {
    let opening = Opening::new(scenario, framework().rubric_hash, Seed::from_number(seed));
    let mut play = Play::new(scenario, Seed::from_number(seed), Log::new(opening));
    run(&mut play, &mut random_seats(scenario), |_| {});
    play.observer.digest(scenario, &Texts::default())
}

fn order_twins(seeds: std::ops::Range<u64>) -> Outcome {
    order_twins_of(&lantern_file(), seeds)
}

fn order_twins_of(file: &ScenarioFile, seeds: std::ops::Range<u64>) -> Outcome {
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

fn renamed(file: &ScenarioFile, salt: u64) -> ScenarioFile {
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

fn name_twins(seeds: std::ops::Range<u64>) -> Outcome {
    name_twins_of(&lantern_file(), seeds)
}

fn name_twins_of(file: &ScenarioFile, seeds: std::ops::Range<u64>) -> Outcome {
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

fn probe_twins(seeds: std::ops::Range<u64>) -> Outcome {
    probe_twins_of(lantern(), seeds)
}

fn probe_twins_of(scenario: &Scenario, seeds: std::ops::Range<u64>) -> Outcome {
    let mut compared = Compared::default();
    let mut fault = None;
    for seed in seeds {
        let mut play = Play::new(scenario, Seed::from_number(seed), SeatFeed::new(scenario));
        run(&mut play, &mut random_seats(scenario), |play| {
            for seat in scenario.nation_ids() {
                let view = play.view(seat);
                let refusal = |command: SeatCommand| {
                    let stamp = view.stamp();
                    admit(view, &lucca::engine::Submission { stamp, command })
                        .map(|_| ())
                        .map_err(|refusal| (refusal.code(), refusal.to_string()))
                };
                let unknown = (scenario.incidents.len() + 3) as u16;
                for handle in (view.incident_count() + 1..=unknown).map(Handle) {
                    for (hidden, invented) in
                        with_incident(view, handle).into_iter().zip(with_incident(view, Handle(9999)))
                    {
                        let (one, two) = (refusal(hidden), refusal(invented));
                        compared.bytes +=
                            one.as_ref().err().map_or(0, |(code, text)| code.len() + text.len());
                        if one != two {
                            fault.get_or_insert(format!(
                                "seed {seed}: {hidden:?} is refused as {one:?}, an invented one as {two:?}"
                            ));
                        }
                    }
                }
            }
        });
        compared.plays += 1;
        compared.turns += usize::from(play.position().turn);
    }
    fault.map_or(Ok(compared), Err)
}

fn with_incident(view: lucca::engine::SeatView<'_>, incident: Handle) -> Vec<SeatCommand> {
    battery(view)
        .into_iter()
        .filter_map(|command| match command {
            SeatCommand::Judge { hypothesis, percent, .. } => {
                Some(SeatCommand::Judge { incident, hypothesis, percent })
            }
            SeatCommand::Send(draft) => {
                Some(SeatCommand::Send(DispatchDraft { incident: Some(incident), ..draft }))
            }
            SeatCommand::Seal(draft) if draft.incident.is_some() => {
                Some(SeatCommand::Seal(OrderDraft { incident: Some(incident), ..draft }))
            }
            _ => None,
        })
        .take(6)
        .collect()
}

#[test]
fn truth_reaches_no_seat_before_it_is_told() {
    truth_twins(0..700).unwrap().print("truth", 20_000_000);
}

#[test]
fn what_does_not_concern_a_seat_changes_nothing_for_it() {
    insert_twins(0..500).unwrap().print("insert", 20_000_000);
    hidden_twins(0..400).unwrap().print("hidden", 20_000_000);
}

#[test]
fn the_order_of_a_files_lists_reaches_nobody() {
    order_twins(0..400).unwrap().print("order", 20_000_000);
}

#[test]
fn the_names_of_hidden_things_reach_nobody() {
    name_twins(0..400).unwrap().print("name", 20_000_000);
}

#[test]
fn what_is_hidden_and_what_does_not_exist_are_refused_alike() {
    probe_twins(0..400).unwrap().print("probe", 1_000_000);
}

/// Every exercise that comes with the program keeps its secrets, whoever plays.
#[test]
fn shipped_exercises_keep_their_secrets() {
    for name in ["first-watch", "night-at-the-substation"] {
        let scenario = &shipped(name);
        truth_twins_of(scenario, 0..60, mixed_seats).unwrap().print(&format!("{name}: truth"), 1_000_000);
        order_twins_of(&scenario.file, 0..20).unwrap().print(&format!("{name}: order"), 1_000_000);
        name_twins_of(&scenario.file, 0..20).unwrap().print(&format!("{name}: name"), 1_000_000);
        probe_twins_of(scenario, 0..20).unwrap().print(&format!("{name}: probe"), 100_000);
    }
}

#[cfg(feature = "planted")]
mod planted {
    use super::*;
    use lucca::engine::planted::{Leak, set};

    fn caught(leak: Leak, twins: fn(std::ops::Range<u64>) -> Outcome) {
        set(Some(leak));
        let found = twins(0..12);
        set(None);
        let difference = found.err().unwrap_or_else(|| panic!("{leak:?} was not caught"));
        println!("{leak:?} caught: {}", difference.lines().next().unwrap_or_default());
    }

    #[test]
    fn shared_dice_are_caught() {
        caught(Leak::SharedDice, insert_twins);
    }

    #[test]
    fn dense_ids_are_caught() {
        caught(Leak::DenseIds, hidden_twins);
    }

    #[test]
    fn global_numbers_are_caught() {
        caught(Leak::GlobalNumbers, insert_twins);
    }

    #[test]
    fn a_nosy_refusal_is_caught() {
        caught(Leak::NosyRefusal, probe_twins);
    }

    #[test]
    fn hidden_order_is_caught() {
        caught(Leak::HiddenOrder, name_twins);
    }
}
