//! `lucca play`: a person takes a seat. In a terminal: menus, counsel, seal; bots play the other seats.

mod aside;
mod hand;
#[cfg(feature = "store")]
pub(super) mod kept;
mod letters;
mod look;
mod orders;
mod room;
mod table;
mod watch;

use crate::cli::language::{language, narrator, say, tag, with};
use crate::cli::legal::AidLevel;
use crate::cli::run::{self, Shown, variant};
use crate::cli::scorecard::{Judged, Scorecard};
use crate::cli::{Failure, talk, warn};
use crate::diag::{Diagnostic, Place};
use crate::engine::{Phase, Play, Seat, Seed};
use crate::framework::Framework;
use crate::report::{FacilitatorTranscript, Voices, page as transcript, wording};
#[cfg(feature = "store")]
use crate::scenario::Profile;
use crate::scenario::{BUILT_IN, NationId, Scenario, Surface, load};
use crate::scoring::Rubric;
use crate::session::{Exercise, Keep, Log, Opening, SavedExercise, Setup, Texts, fresh_seed};
use clap::Args;
use hand::Hand;
use room::Room;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use table::{Stop, Table};
use watch::{Desk, Watch};

#[derive(Args)]
#[command(
    after_help = concat!(
        "Opens the window; without a scenario and a seat, at Home. Where there is no display, ",
        "and with `--terminal` or `--log`, you play in\n",
        "the terminal; where there is no terminal either, bots play and you read the ",
        "transcript.\n\n",
        "Examples:\n",
        "  lucca play\n",
        "  lucca play first-watch --seat MERROW\n",
        "  lucca play night-at-the-substation --seat BELMORA --others hawkish --log ",
        "night.jsonl\n\n",
        "The exercise is kept as you play; `lucca resume` goes on where it stands.",
    )
)]
pub(super) struct PlayArgs {
    /// A scenario file, or the name of a built-in scenario
    scenario: Option<String>,
    /// The State you play
    #[arg(long, value_name = "NATION")]
    seat: Option<String>,
    /// Play in the terminal, whatever stands at the other end of it
    #[arg(long)]
    terminal: bool,
    /// The bot in the other seats: `cooperative`, `hawkish`, `random` or `silent`
    #[arg(long, default_value = "cooperative", value_name = "BOT")]
    others: String,
    /// Another bot for one State
    #[arg(long = "bot", value_name = "NATION=BOT")]
    bots: Vec<String>,
    /// How many orders and channels all seats are shown, as far as the scenario says; the rules are the same
    #[arg(long, value_enum, default_value = "standard")]
    profile: Shown,
    /// How much counsel says before you seal
    #[arg(long, value_enum, default_value_t)]
    aid: AidLevel,
    /// The truth, by the id of its variant; without it, drawn
    #[arg(long, value_name = "ID")]
    variant: Option<String>,
    /// The number all dice follow from; without it, a new one is drawn
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Write the log of the exercise to this file
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// The library in which the exercise is kept; usually the one in your data folder
    #[cfg(feature = "store")]
    #[arg(long, value_name = "PATH", env = "LUCCA_STORE", hide_env_values = true)]
    store: Option<PathBuf>,
    /// Do not keep the exercise: leaving ends it, and it cannot be resumed
    #[arg(long)]
    unkept: bool,
}

impl PlayArgs {
    /// What is played when nothing is said at all.
    pub(super) fn bare() -> Self {
        Self {
            scenario: None,
            seat: None,
            terminal: false,
            others: "cooperative".to_owned(),
            bots: Vec::new(),
            profile: Shown::Standard,
            aid: AidLevel::Full,
            variant: None,
            seed: None,
            log: None,
            #[cfg(feature = "store")]
            store: None,
            unkept: false,
        }
    }
}

#[cfg(feature = "game")]
impl PlayArgs {
    /// Returns the window this asks for; what only the terminal does is done there.
    pub(super) fn window(&self) -> Option<crate::session::Start> {
        (!self.terminal && self.log.is_none()).then(|| crate::session::Start {
            scenario: self.scenario.clone(),
            seat: self.seat.clone(),
            others: Some(self.others.clone()),
            bots: self.bots.clone(),
            profile: Some(self.profile.into()),
            aid: Some(self.aid.into()),
            variant: self.variant.clone(),
            seed: self.seed,
            store: self.store.clone(),
            unkept: self.unkept,
            ..crate::session::Start::default()
        })
    }
}

pub(super) fn play(args: &PlayArgs, framework: &Framework) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() && !args.terminal {
        talk(&say("term-bots-play"));
        return run::run(&run::RunArgs::watching(args.scenario.as_deref(), args.seed), framework);
    }
    with_hand(|hand| at_table(args, framework, &mut Table::new(hand)))
}

/// Gives a conversation whoever types: at a terminal with a line that can be edited, otherwise what comes in.
fn with_hand(talk: impl FnOnce(Hand<'_>) -> Result<(), Stop>) -> Result<(), Failure> {
    match Hand::at_terminal() {
        Some(hand) => seated(talk(hand)),
        None => seated(talk(Hand::Lines(&mut std::io::stdin().lock()))),
    }
}

/// Ends a conversation: whoever leaves before anything has begun leaves nothing behind.
fn seated(end: Result<(), Stop>) -> Result<(), Failure> {
    match end {
        Err(Stop::Failure(failure)) => Err(failure),
        Err(_) | Ok(()) => Ok(()),
    }
}

/// What can be told from a log alone.
#[cfg(feature = "store")]
fn setup_of_a_log(seat: String, log: Option<&Log>) -> Setup {
    let profile = log.map_or(Profile::Full, |log| log.opening.profile);
    Setup {
        seat,
        others: "cooperative".to_owned(),
        bots: Vec::new(),
        profile,
        aid: crate::scenario::Aid::Full,
        variant: None,
        seed: 0,
        language: crate::cli::language::language(),
        table: None,
    }
}

fn at_table(args: &PlayArgs, framework: &Framework, table: &mut Table<'_>) -> Result<(), Stop> {
    #[cfg(feature = "store")]
    if args.scenario.is_none()
        && !args.unkept
        && let Some(done) = kept::offered(args, framework, table)?
    {
        return Ok(done);
    }
    let name = match &args.scenario {
        Some(name) => name.clone(),
        None => which(framework, table)?,
    };
    let loaded = load(&name, framework).map_err(Failure::from)?;
    warn(&loaded.warnings);
    let scenario = &loaded.scenario;
    let seat = match &args.seat {
        Some(name) => nation(scenario, name).map_err(Failure::from)?,
        None => whom(scenario, table)?,
    };
    let setup = Setup {
        seat: scenario.names.nations.name(seat.at()).to_owned(),
        others: args.others.clone(),
        bots: args.bots.clone(),
        profile: args.profile.into(),
        aid: args.aid.into(),
        variant: args.variant.clone(),
        seed: args.seed.unwrap_or_else(fresh_seed),
        language: crate::cli::language::language(),
        table: None,
    };
    // What is wrong with them is told before anything is begun.
    let chair = Chair { framework, scenario, setup, log: args.log.as_deref() };
    chair.check().map_err(Stop::Failure)?;
    #[cfg(feature = "store")]
    if !args.unkept {
        return kept::begin(&chair, args.store.as_deref(), table);
    }
    chair.sit(table, None, None, &as_played).map(|_| ())
}

/// Returns an exercise's log as a file has it, and its digest, given what was played.
type Written<'w> = dyn Fn(&Scenario, &Log, &Texts) -> Result<(String, String), Failure> + 'w;

fn as_played(scenario: &Scenario, log: &Log, texts: &Texts) -> Result<(String, String), Failure> {
    Ok((log.to_text(scenario, texts), log.digest(scenario, texts)))
}

/// What an exercise is resumed with: as far as it had come.
struct Resumed {
    log: Log,
    texts: Texts,
    chain: String,
}

/// Everything it takes to sit down.
struct Chair<'f> {
    framework: &'f Framework,
    scenario: &'f Scenario,
    setup: Setup,
    /// The file the log is written to at the end.
    log: Option<&'f Path>,
}

impl Chair<'_> {
    fn check(&self) -> Result<(), Failure> {
        if let Some(path) = self.log {
            // An afternoon later is too late to learn that it cannot be written.
            std::fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(path)
                .map_err(|error| Failure::Output { path: path.display().to_string(), error })?;
        }
        self.setup.variant.as_ref().map(|id| variant(self.scenario, id)).transpose()?;
        seats(self.scenario, &self.setup, self.seat()?)?;
        Ok(())
    }

    fn seat(&self) -> Result<NationId, Diagnostic> {
        nation(self.scenario, &self.setup.seat)
    }

    /// Sits a person down and plays. Returns the event after which the person wants to play on, on another
    /// branch.
    fn sit(
        &self,
        table: &mut Table<'_>,
        resumed: Option<Resumed>,
        keeper: Option<Box<dyn Keep>>,
        written: &Written<'_>,
    ) -> Result<Option<u32>, Stop> {
        table.over = false;
        let Self { framework, scenario, setup, .. } = self;
        let seat = self.seat().map_err(Failure::from)?;
        let rubric = Rubric::compile(framework, scenario);
        let variant =
            setup.variant.as_ref().map(|id| variant(scenario, id)).transpose().map_err(Failure::from)?;
        let fresh = || Opening {
            chosen_variant: variant,
            profile: setup.profile,
            ..Opening::new(scenario, rubric.hash, Seed::from_number(setup.seed))
        };
        let opening = resumed.as_ref().map_or_else(fresh, |resumed| resumed.log.opening.clone());
        let watch = Watch {
            log: Log::new(opening.clone()),
            judged: Judged::new(&rubric, scenario),
            transcript: FacilitatorTranscript::default(),
            desk: Desk::new(seat),
        };
        let mut play = Play::new(scenario, opening.seed, watch);
        opening.prepare(&mut play);
        let seats = seats(scenario, setup, seat).map_err(Failure::from)?;
        let (exercise, chain) = match resumed {
            Some(resumed) => (
                Exercise::resume(play, seats, Vec::new(), &[seat], &resumed.log, resumed.texts),
                Some(resumed.chain),
            ),
            None => (Exercise::new(play, seats), None),
        };
        let kept = SavedExercise::new(exercise, chain, keeper);
        let room =
            Room::new(framework, scenario, seat, Surface::of(scenario, seat, setup.profile), setup.aid, kept);
        let (exercise, back) = room.play(table)?;
        if back.is_some() {
            return Ok(back);
        }
        let (play, texts, reasons) = exercise.into_parts();
        let (position, watch) = play.into_parts();
        let (text, digest) = written(scenario, &watch.log, &texts)?;
        if let Some(path) = self.log {
            std::fs::write(path, text)
                .map_err(|error| Failure::Output { path: path.display().to_string(), error })?;
            talk(&with("term-log-written", &[("path", (&path.display().to_string()).into())]));
        }
        if position.phase != Phase::Ended {
            return Ok(None);
        }
        // It is over: why others did what they did is secret no more.
        let voices = Voices {
            words: &|id| texts.words(id).map(str::to_owned),
            reason: &|nation, cause| reasons.of(nation, cause).map(str::to_owned),
        };
        let pages = Scorecard::new(framework, scenario, &position, &watch.judged);
        let truth = scenario
            .file
            .variants
            .get(usize::from(position.variant))
            .map_or("", |variant| variant.truth.get(tag()));
        let over = Over { scenario, seat, seed: setup.seed, truth, log: &watch.log };
        over.debrief(table, &|page| match page {
            Debrief::Own => pages.only(seat, &digest),
            Debrief::All => pages.text("", &digest),
            Debrief::Transcript => {
                transcript(&narrator(framework, scenario, None), &watch.transcript.entries, &voices)
            }
        })
    }
}

/// What can be read after ENDEX.
#[derive(Clone, Copy)]
enum Debrief {
    Own,
    All,
    Transcript,
}

/// An exercise that is over.
struct Over<'o> {
    scenario: &'o Scenario,
    seat: NationId,
    seed: u64,
    truth: &'o str,
    log: &'o Log,
}

impl Over<'_> {
    fn debrief(&self, table: &mut Table<'_>, text: &dyn Fn(Debrief) -> String) -> Result<Option<u32>, Stop> {
        table.settled();
        table.here_and_now();
        table.over = true;
        table.form = None;
        table.say(&format!("\n{}", with("term-endex", &[("truth", self.truth.into())])))?;
        table.show("\n")?;
        table.show(&text(Debrief::Own))?;
        let state = ("state", self.scenario.names.nations.name(self.seat.at()).into());
        let seed = self.seed.to_string();
        table.say(&format!("\n{}", with("term-own-scorecard", &[state, ("seed", (&seed).into())])))?;
        loop {
            let mut options = vec![
                say("term-debrief-transcript"),
                say("term-debrief-all"),
                with("term-debrief-own", &[state]),
            ];
            if table.again.is_some() {
                options.push(say("term-debrief-back"));
            }
            let pick = match table.choose_or(&say("debrief").to_uppercase(), &options, "term-choose-leave") {
                Ok(pick) => pick,
                Err(Stop::Failure(failure)) => return Err(Stop::Failure(failure)),
                Err(_) => return Ok(None),
            };
            let page = match pick {
                Some(0) => Debrief::Transcript,
                Some(1) => Debrief::All,
                Some(2) => Debrief::Own,
                Some(_) => match aside::which_turn(table, self.log) {
                    Ok(Some(event)) => {
                        table.over = false;
                        return Ok(Some(event));
                    }
                    Ok(None) => continue,
                    Err(Stop::Failure(failure)) => return Err(Stop::Failure(failure)),
                    Err(_) => return Ok(None),
                },
                None => return Ok(None),
            };
            table.show(&text(page))?;
        }
    }
}

fn which(framework: &Framework, table: &mut Table<'_>) -> Result<String, Stop> {
    let mut options = Vec::new();
    for (id, _) in BUILT_IN {
        let scenario = load(id, framework).map_err(Failure::from)?.scenario;
        let file = &scenario.file;
        options.push(wording::pair(language(), file.title.get(tag()), file.synopsis.get(tag())));
    }
    table.tell("term-welcome")?;
    let pick = table.choose_or(&say("term-which-exercise"), &options, "term-choose-leave")?;
    pick.map(|at| BUILT_IN[at].0.to_owned()).ok_or(Stop::Quit)
}

fn whom(scenario: &Scenario, table: &mut Table<'_>) -> Result<NationId, Stop> {
    let nations = &scenario.file.nations;
    let options: Vec<String> =
        nations.iter().map(|nation| format!("{} ({})", nation.name.get(tag()), nation.id)).collect();
    let title = with("term-which-state", &[("title", scenario.file.title.get(tag()).into())]);
    let pick = table.choose_or(&title, &options, "term-choose-leave")?;
    pick.map(NationId::from_at).ok_or(Stop::Quit)
}

fn nation(scenario: &Scenario, name: &str) -> Result<NationId, Diagnostic> {
    let nations = &scenario.names.nations;
    let at = nations.iter().position(|known| known.eq_ignore_ascii_case(name));
    at.map(NationId::from_at).ok_or_else(|| run::no_state(scenario, name, &format!("--seat {name}")))
}

/// Puts bots in the other seats; the player's own does nothing by itself.
fn seats(
    scenario: &Scenario,
    setup: &Setup,
    seat: NationId,
) -> Result<Vec<Box<dyn Seat + Send>>, Vec<Diagnostic>> {
    let others = run::doctrine_named(&setup.others, &format!("--others {}", setup.others))
        .map_err(|fault| vec![fault])?;
    let own = scenario.names.nations.name(seat.at());
    if let Some(wish) =
        setup.bots.iter().find(|wish| wish.split_once('=').is_some_and(|(nation, _)| nation == own))
    {
        let place = Place { file: format!("--bot {wish}"), ..Place::default() };
        return Err(vec![
            Diagnostic::error("seat-taken", place, with("term-seat-taken", &[("state", own.into())]))
                .hint(say("term-seat-taken-hint")),
        ]);
    }
    run::seats(scenario, &setup.bots, others, &[seat], (setup.profile, setup.language), "--bot")
}
