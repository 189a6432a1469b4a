//! What tests share: the framework, scenarios, ways to play, and all a seat can see as text.

use lucca::doctrine::Random;
use lucca::engine::{
    Event, Handle, NationMeter, Observer, Phase, Play, Position, Seat, SeatCommand, SeatView, Seed,
    Submission, admit, advance, ask_all, enact,
};
use lucca::framework::{Capacity, Framework};
use lucca::scenario::{NationId, Scenario, ScenarioFile, compile, from_text};
use lucca::session::SeatFeed;
use std::fmt::Write as _;
use std::sync::OnceLock;

pub type Seats = Vec<Box<dyn Seat + Send>>;

pub const LANTERN: &str = include_str!("../../scenarios/lantern-strait.ron");

pub fn framework() -> &'static Framework {
    static FRAMEWORK: OnceLock<Framework> = OnceLock::new();
    FRAMEWORK.get_or_init(|| Framework::embedded().unwrap())
}

pub fn lantern() -> &'static Scenario {
    static SCENARIO: OnceLock<Scenario> = OnceLock::new();
    SCENARIO.get_or_init(|| match from_text("lantern-strait.ron", LANTERN, framework()) {
        Ok(loaded) => loaded.scenario,
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    })
}

pub fn lantern_file() -> ScenarioFile {
    lantern().file.clone()
}

pub fn big() -> &'static Scenario {
    static SCENARIO: OnceLock<Scenario> = OnceLock::new();
    SCENARIO.get_or_init(|| crate::big::scenario(framework()))
}

pub fn compiled(file: ScenarioFile) -> Scenario {
    match compile("test", file, framework()) {
        Ok(loaded) => loaded.scenario,
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

pub fn nation(scenario: &Scenario, name: &str) -> NationId {
    NationId::from_at(scenario.names.nations.place(name).unwrap())
}

pub fn random_seats(scenario: &Scenario) -> Seats {
    scenario.nation_ids().map(|_| Box::new(Random::default()) as Box<dyn Seat + Send>).collect()
}

/// A scenario that comes with the program.
pub fn shipped(name: &str) -> Scenario {
    lucca::scenario::load(name, framework()).unwrap().scenario
}

/// Doctrines of every kind that acts, dealt out by the seed.
pub fn mixed_seats(scenario: &Scenario, seed: u64) -> Seats {
    let kinds = ["cooperative", "hawkish", "random"];
    scenario
        .nation_ids()
        .map(|nation| lucca::doctrine::by_name(kinds[(seed as usize + nation.at()) % 3]).unwrap())
        .collect()
}

/// Plays from start to end, calling `at_step` after the seats have been asked in each step.
pub fn run<O: Observer>(play: &mut Play<'_, O>, seats: &mut Seats, mut at_step: impl FnMut(&Play<'_, O>)) {
    let dice = *play.seed();
    while play.position().phase != Phase::Ended {
        ask_all(play, seats, &dice);
        at_step(play);
        advance(play);
    }
    at_step(play);
}

/// Plays once with random doctrines and returns every event and the last position.
pub fn events(scenario: &Scenario, seed: u64) -> (Vec<Event>, Position) {
    let mut play = Play::new(scenario, Seed::from_number(seed), Vec::new());
    run(&mut play, &mut random_seats(scenario), |_| {});
    let (position, events) = play.into_parts();
    (events, position)
}

/// Submits a command as the seat would now.
pub fn submit<O: Observer>(
    play: &mut Play<'_, O>,
    seat: NationId,
    command: SeatCommand,
) -> Result<(), lucca::engine::Refusal> {
    let view = play.view(seat);
    let admitted = admit(view, &Submission { stamp: view.stamp(), command })?;
    enact(play, admitted);
    Ok(())
}

/// Goes on until this turn and phase; for the Consultation, its first exchange.
pub fn go_to<O: Observer>(play: &mut Play<'_, O>, turn: u8, phase: Phase) {
    for _ in 0..500 {
        if play.position().turn == turn && play.position().phase == phase {
            return;
        }
        advance(play);
    }
    panic!("turn {turn} {phase:?} never comes");
}

/// Everything a seat can read from its view, as text: what twins compare beside the stream.
pub fn everything(view: SeatView<'_>) -> String {
    let mut text = String::new();
    let meters = [NationMeter::Attention, NationMeter::Effort, NationMeter::Capital, NationMeter::Pressure]
        .map(|meter| view.meter(meter));
    let capacity = [Capacity::Technical, Capacity::Diplomatic, Capacity::Legal, Capacity::LawEnforcement]
        .map(|kind| view.capacity(kind));
    let _ = write!(
        text,
        "{} {:?} {} {meters:?} {capacity:?} {:?} {} {} {} {:?} {:?} |",
        view.turn(),
        view.phase(),
        view.exchange(),
        view.services(),
        view.frozen(),
        view.done(),
        view.lines_checked(),
        view.cards(),
        view.region_rung(),
    );
    for at in 0..view.nations() {
        let other = NationId::from_at(at);
        if other != view.seat() {
            let _ = write!(
                text,
                " {}:{},{},{},{:b}",
                view.nation_name(other),
                view.tension(other),
                view.trust(other),
                view.consent_of(other),
                view.lines_to(other)
            );
        }
    }
    for number in 1..=view.incident_count() + 2 {
        let handle = Handle(number);
        let mut shares = [0; 7];
        let count = view.belief(handle, &mut shares);
        let _ = write!(
            text,
            " I{number}:{:?},{:?},{:?}",
            view.incident_seen(handle),
            view.knowledge(handle),
            &shares[..count]
        );
    }
    for number in 1..=view.evidence_count() + 2 {
        let _ = write!(text, " E{number}:{:?}", view.evidence_about(Handle(number)));
    }
    for line in 0..view.line_count() + 2 {
        let _ = write!(text, " L{line}:{:?}", view.line(line));
    }
    // Which slot of another's a request lies in is no business of the seat: sorted by its own handles.
    let mut inbox: Vec<_> = view.inbox().collect();
    inbox.sort_by_key(|open| open.handle);
    let mut outbox: Vec<_> = view.outbox().collect();
    outbox.sort_by_key(|open| open.handle);
    let _ = write!(
        text,
        " in:{inbox:?} out:{outbox:?} free:{} sent:{}",
        view.free_slots(),
        view.substantive_sent()
    );
    let moves = view.moves();
    let _ = write!(text, " moves:");
    for n in 0..moves.count() {
        let order = moves.nth(n).unwrap();
        let own = view.order(order).unwrap();
        let _ = write!(
            text,
            " {:?}/{:?}/{:b}/{}",
            own.family,
            own.cost,
            moves.targets(order),
            moves.incident_count(order)
        );
    }
    text
}

/// What counsel says of adverse orders, against every other State and about every incident the seat has heard
/// of: it must not know more than the seat.
fn counsel_on_adverse(view: SeatView<'_>, scenario: &Scenario) -> String {
    use lucca::counsel::{Act, Case, Reading, judge};
    use lucca::framework::{Family, Fields, Tags};
    let mut text = String::new();
    // By names and handles, since numbers may differ between twins.
    let mut incidents: Vec<_> =
        scenario.incident_ids().map(|incident| (view.incident_handle(incident), incident)).collect();
    incidents.retain(|(handle, _)| *handle != Handle(0));
    incidents.sort_by_key(|(handle, _)| *handle);
    let mut orders: Vec<_> = (0..scenario.actions.len()).filter(|at| view.orders() >> at & 1 != 0).collect();
    orders.retain(|at| scenario.actions[*at].family == Family::Adverse);
    orders.sort_by_key(|at| scenario.names.actions.name(*at).to_owned());
    for at in orders {
        for other in scenario.nation_ids().filter(|other| *other != view.seat()) {
            for (_, incident) in &incidents {
                let order = lucca::scenario::ActionId::from_at(at);
                let claim = lucca::engine::Claim::K0;
                let act = Act {
                    by: view.seat(),
                    order,
                    other: Some(other),
                    incident: Some(*incident),
                    claim,
                    said: Fields(0),
                    tags: Tags::NONE,
                };
                let case = Case::as_known(view, scenario, &act);
                let judged = judge(&case, Reading::usual());
                let _ = write!(text, " {:?}{:?}{}", judged.verdict, judged.level, case.percent);
            }
        }
    }
    text
}

/// Refusals of a battery of commands, with handles the seat knows, does not know, and could never know.
pub fn battery(view: SeatView<'_>) -> Vec<SeatCommand> {
    use lucca::engine::{Answer, Consequence, DispatchDraft, OrderDraft};
    use lucca::framework::{DispatchKind, Fields};
    use lucca::scenario::{ActionId, TextId, Tlp};
    let mut commands = Vec::new();
    let other = NationId::from_at((view.seat().at() + 1) % view.nations());
    let handles =
        [view.incident_count() + 1, view.incident_count() + 2, view.incident_count() + 3, 9999].map(Handle);
    for handle in handles {
        commands.push(SeatCommand::Judge { incident: handle, hypothesis: 0, percent: 50 });
        commands.push(SeatCommand::Send(DispatchDraft {
            kind: DispatchKind::Notify,
            to: other,
            line: view.lines_to(other).trailing_zeros().min(63) as u8,
            incident: Some(handle),
            fields: Fields(1),
            evidence: None,
            tlp: Tlp::Amber,
            consequence: Consequence::None,
            text: TextId(0),
        }));
        for action in [0, 2, 3, 5] {
            commands.push(SeatCommand::Seal(OrderDraft {
                incident: Some(handle),
                ..OrderDraft::of(ActionId(action))
            }));
        }
    }
    let items = [view.evidence_count() + 1, view.evidence_count() + 2, 9999].map(Handle);
    for handle in items {
        commands.push(SeatCommand::Reply {
            to: Handle(1),
            how: Answer::Full,
            reason: None,
            evidence: Some(handle),
            text: TextId(0),
        });
    }
    for number in [400, 401, 9999] {
        commands.push(SeatCommand::Acknowledge(Handle(number)));
        commands.push(SeatCommand::Reply {
            to: Handle(number),
            how: Answer::Full,
            reason: None,
            evidence: None,
            text: TextId(0),
        });
    }
    for action in [120, 127, 200, 255] {
        commands.push(SeatCommand::Seal(OrderDraft::of(ActionId(action))));
    }
    commands
}

/// What each seat was sent and could see, line by line, with the step it belongs to.
pub struct Streams {
    pub seats: Vec<Vec<(usize, String)>>,
    /// Turn of each step.
    pub turns: Vec<u8>,
}

impl Streams {
    pub fn bytes(&self) -> usize {
        self.seats.iter().flatten().map(|(_, line)| line.len()).sum()
    }
}

/// Plays once and collects all that reaches the seats.
pub fn streams(
    scenario: &Scenario,
    seed: u64,
    variant: Option<u8>,
    seats: &mut Seats,
    prepare: impl FnOnce(&mut Play<'_, SeatFeed>),
) -> Streams {
    let mut play = Play::new(scenario, Seed::from_number(seed), SeatFeed::new(scenario));
    play.choose_variant(variant);
    prepare(&mut play);
    let mut streams = Streams { seats: vec![Vec::new(); scenario.nations.len()], turns: Vec::new() };
    let mut told = vec![0; scenario.nations.len()];
    let mut step = 0;
    run(&mut play, seats, |play| {
        for seat in scenario.nation_ids() {
            let view = play.view(seat);
            let stream = &mut streams.seats[seat.at()];
            for (number, seen) in &play.observer.of(seat)[told[seat.at()]..] {
                stream.push((step, seen.line(*number, scenario)));
            }
            told[seat.at()] = play.observer.of(seat).len();
            stream.push((step, everything(view)));
            stream.push((step, counsel_on_adverse(view, scenario)));
            for command in battery(view) {
                let answer = admit(view, &Submission { stamp: view.stamp(), command }).map(|_| ());
                stream.push((
                    step,
                    answer.map_or_else(
                        |refusal| format!("{} {refusal}", refusal.code()),
                        |()| "allowed".into(),
                    ),
                ));
            }
        }
        streams.turns.push(play.position().turn);
        step += 1;
    });
    streams
}

/// Writes a scenario of eight States and so many turns, made for the purpose; returns where it is.
#[cfg(any(feature = "game", feature = "test-ui"))]
pub fn eight_states(folder: &std::path::Path, turns: u8) -> String {
    let path = folder.join("eight.ron");
    std::fs::write(&path, ron::ser::to_string(&crate::big::file_of(framework(), 8, turns, 60)).unwrap())
        .unwrap();
    path.display().to_string()
}
