//! Secrecy, by twins: pairs of plays that differ in what a seat may not know must not differ in a byte of
//! what it is sent, can see, may do, or is refused.

mod insert;
mod rewritten;

use crate::support::*;
use insert::*;
use lucca::engine::{
    Ask, Consequence, Die, DispatchDraft, Handle, OrderDraft, Phase, Play, Purpose, Seat, SeatCommand, Seed,
    admit,
};
use lucca::framework::{Cost, DispatchKind, Family, Fields, IncidentNeed, LawCard, Needs, OrderEntry, Tag};
use lucca::scenario::*;
use lucca::session::{Log, Opening, SeatFeed, Texts};
use lucca::text::Text;
use rewritten::*;
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
