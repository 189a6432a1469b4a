//! Twins that differ by one act: it changes nothing for those it does not concern.

use super::*;

/// Writes down what a seat does, step by step.
pub struct Recorder {
    pub inner: Box<dyn Seat + Send>,
    pub into: Script,
    pub seat: usize,
}

pub type Step = (u8, Phase, u8);
pub type Script = Arc<Mutex<Vec<Vec<(Step, SeatCommand)>>>>;

impl Seat for Recorder {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let command = self.inner.ask(ask)?;
        let step = (ask.view.turn(), ask.view.phase(), ask.view.exchange());
        self.into.lock().unwrap()[self.seat].push((step, command));
        Some(command)
    }
}

/// Does again what was written down, with something added at one step.
pub struct Scripted {
    pub script: Vec<(Step, SeatCommand)>,
    pub next: usize,
    pub added: Option<(Step, Vec<SeatCommand>)>,
    /// Dispatch handles from this one on are one higher than in the script.
    pub shift: Option<u16>,
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
pub fn quiet_scenario() -> Scenario {
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

pub fn recorded(scenario: &Scenario, seed: u64) -> (Streams, Vec<Vec<(Step, SeatCommand)>>) {
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

pub fn again(
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

pub fn order(scenario: &Scenario, name: &str, other: NationId) -> SeatCommand {
    let action = ActionId::from_at(scenario.names.actions.place(name).unwrap());
    SeatCommand::Seal(OrderDraft { other: Some(other), ..OrderDraft::of(action) })
}

pub fn insert_twins(seeds: std::ops::Range<u64>) -> Outcome {
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
pub fn first_new(base: &Streams, twin: &Streams, seat: NationId, word: &str, after: &str) -> Option<u16> {
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
