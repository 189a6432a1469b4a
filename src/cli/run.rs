//! `lucca run`: runs a scenario headless, with bots and scripts in the seats.

use crate::cli::language::{language, narrator, with};
use crate::cli::scorecard::{Judged, Scorecard};
use crate::cli::{Failure, Format, print, read_file, talk, unknown, warn, words};
use crate::diag::{Diagnostic, Place};
use crate::doctrine;
use crate::engine::{FacilitatorCommand, Phase, Play, Seat, Seed};
use crate::framework::Framework;
use crate::report::{Desk, FacilitatorTranscript, Voices, page as transcript};
use crate::scenario::{NationId, Profile, Scenario, load};
use crate::scoring::Rubric;
use crate::session::{Exercise, Log, Opening, Script, SeatFeed};
use crate::text::{Language, decode};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// What is played when nothing is named: long enough to tell something, short enough to read.
const USUAL: &str = "lantern-strait";

#[derive(Args)]
#[command(
    after_help = concat!(
        "Examples:\n",
        "  lucca run lantern-strait --seed 7\n",
        "  lucca run my.ron --seat ISMERE=silent --format json\n",
        "  lucca run my.ron --log run.jsonl\n",
        "  lucca run my.ron --orders script.ron --variant gang --until 3\n",
        "  lucca run my.ron --seat ISMERE=assertive --as ARDEL",
    )
)]
pub(super) struct RunArgs {
    /// A scenario file, or the name of a built-in scenario
    #[arg(default_value = USUAL)]
    scenario: String,
    /// The number all dice follow from
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// Which bot plays a State: `cooperative` (the default), `assertive`, `random`, or `silent` (the default
    /// beside a script)
    #[arg(long = "seat", value_name = "NATION=BOT")]
    seats: Vec<String>,
    /// The truth, by the id of its variant; without it, drawn by the seed
    #[arg(long, value_name = "ID")]
    variant: Option<String>,
    /// End the exercise after this turn, with a full scorecard
    #[arg(long, value_name = "TURN")]
    until: Option<u8>,
    /// A script: who does what, and when; seats without one are silent unless `--seat` says otherwise
    #[arg(long, value_name = "FILE")]
    orders: Option<PathBuf>,
    /// Pass over what is refused in the script, with a warning
    #[arg(long, requires = "orders")]
    lenient: bool,
    /// How many orders and channels the seats are shown; the rules are the same
    #[arg(long, value_enum, default_value_t)]
    profile: Shown,
    /// Who reads: `facilitator`, or a State, which reads no more than its delegation may know
    #[arg(long = "as", default_value = "facilitator", value_name = "READER")]
    reader: String,
    /// Write the log of the run to this file
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// Print the transcript and the scorecard to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Default for RunArgs {
    fn default() -> Self {
        Self {
            scenario: USUAL.to_owned(),
            seed: 1,
            seats: Vec::new(),
            variant: None,
            until: None,
            orders: None,
            lenient: false,
            profile: Shown::Full,
            reader: "facilitator".to_owned(),
            log: None,
            format: Format::Text,
        }
    }
}

impl RunArgs {
    /// Bots play, and somebody reads.
    pub(super) fn watching(scenario: Option<&str>, seed: Option<u64>) -> Self {
        let usual = Self::default();
        Self {
            scenario: scenario.map_or(usual.scenario, str::to_owned),
            seed: seed.unwrap_or(usual.seed),
            ..Self::default()
        }
    }
}

pub(super) fn run(args: &RunArgs, framework: &Framework) -> Result<(), Failure> {
    let loaded = load(&args.scenario, framework)?;
    warn(&loaded.warnings);
    let scenario = &loaded.scenario;
    let rubric = Rubric::compile(framework, scenario);
    let script = args.orders.as_ref().map(|path| script(path, scenario)).transpose()?;
    let default = if script.is_some() { "silent" } else { "cooperative" };
    let profile = Profile::from(args.profile);
    let seats = |scripted: &[NationId], others| -> Result<Vec<Box<dyn Seat + Send>>, Vec<Diagnostic>> {
        seats(scenario, &args.seats, others, scripted, (profile, language()), "--seat")
    };
    let seed = Seed::from_number(args.seed);
    let variant = args.variant.as_ref().map(|id| variant(scenario, id)).transpose()?;
    check_until(args.until, scenario)?;
    let reader = reader(scenario, &args.reader)?;
    let dice = script.as_ref().map(|script| script.dice(scenario)).unwrap_or_default();
    let opening =
        Opening { chosen_variant: variant, profile, dice, ..Opening::new(scenario, rubric.hash, seed) };

    let told = reader.map(|seat| (Desk::new(seat), SeatFeed::new(scenario)));
    let observer = (
        Log::new(opening.clone()),
        (Judged::new(&rubric, scenario), (FacilitatorTranscript::default(), told)),
    );
    let mut play = Play::new(scenario, seed, observer);
    opening.prepare(&mut play);
    let scripted = script.as_ref().map(|script| script.nations(scenario)).unwrap_or_default();
    // A seat that has a script does nothing else, unless the facilitator hands it over.
    let mut exercise = Exercise::new(play, seats(&scripted, default)?).with_relief(seats(&[], default)?);
    match (&script, args.until) {
        (Some(script), until) => warn(&script.play(&mut exercise, until, args.lenient)?),
        (None, None) => exercise.run(None),
        // Any completed turn is a valid end.
        (None, Some(turn)) => {
            let done = |exercise: &Exercise<'_, _>| {
                exercise.play.position().turn >= turn && exercise.play.position().phase == Phase::Review
            };
            while !done(&exercise) && exercise.step() {}
            // Refused only where it has ended by itself.
            let _ = exercise.facilitate(&FacilitatorCommand::Endex);
        }
    }

    let (play, texts, reasons) = exercise.into_parts();
    let (position, (log, (judged, (all, told)))) = play.into_parts();
    if let Some(path) = &args.log {
        std::fs::write(path, log.to_text(scenario, &texts))
            .map_err(|error| Failure::Output { path: path.display().to_string(), error })?;
        talk(&with("cmd-log-written", &[("path", (&path.display().to_string()).into())]));
    }
    let digest = log.digest(scenario, &texts);
    debug_assert_eq!(position.phase, Phase::Ended);
    let voices = Voices {
        words: &|id| texts.words(id).map(str::to_owned),
        reason: &|nation, cause| {
            reasons
                .of(nation, cause)
                .filter(|_| reader.is_none_or(|reader| reader == nation))
                .map(str::to_owned)
        },
    };
    let card = match (reader, &told) {
        (Some(seat), Some((_, feed))) => {
            Scorecard::of_seat(framework, scenario, &position, &judged, seat, |cause| feed.saw(seat, cause))
        }
        _ => Scorecard::new(framework, scenario, &position, &judged),
    };
    let entries = told.as_ref().map_or(&all.entries, |(desk, _)| &desk.entries);
    let told = transcript(&narrator(framework, scenario, reader), entries, &voices);
    print(&match args.format {
        Format::Text => format!("{told}\n{}", card.text("", &digest)),
        Format::Json => card.json(&args.seed.to_string(), &digest),
    })
}

/// The turn a run is to end with must be one the scenario has.
fn check_until(until: Option<u8>, scenario: &Scenario) -> Result<(), Diagnostic> {
    if let Some(turn) = until
        && !(1..=scenario.turns_most).contains(&turn)
    {
        let place = Place { file: format!("--until {turn}"), ..Place::default() };
        return Err(Diagnostic::error(
            "until-turn",
            place,
            format!("an exercise of this scenario has turns 1 to {}", scenario.turns_most),
        ));
    }
    Ok(())
}

/// What a room is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Shown {
    Light,
    Standard,
    #[default]
    Full,
}

impl From<Shown> for Profile {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Light => Self::Light,
            Shown::Standard => Self::Standard,
            Shown::Full => Self::Full,
        }
    }
}

/// Returns the bot of a name; `option` is what the user wrote.
pub(super) fn doctrine_named(name: &str, option: &str) -> Result<&'static str, Diagnostic> {
    let known = doctrine::NAMES.iter().copied().map(words::bot_name);
    words::bot_named(name)
        .ok_or_else(|| unknown("seat-doctrine", option, format!("there is no bot \"{name}\""), name, known))
}

/// Returns the fault of a State that the scenario has not.
pub(super) fn no_state(scenario: &Scenario, name: &str, option: &str) -> Diagnostic {
    unknown(
        "seat-nation",
        option,
        format!("there is no State \"{name}\" in this scenario"),
        name,
        scenario.names.nations.iter(),
    )
}

/// Reads a script for a scenario.
pub(super) fn script(path: &Path, scenario: &Scenario) -> Result<Script, Vec<Diagnostic>> {
    let name = path.display().to_string();
    let bytes = read_file(path, "a script is a .ron file; scenarios/FORMAT.md says what stands in it")?;
    Script::read(&name, &decode(&name, &bytes)?, scenario)
}

/// Returns the seat that reads; `None`: the facilitator, who reads everything.
fn reader(scenario: &Scenario, name: &str) -> Result<Option<NationId>, Diagnostic> {
    let nations = &scenario.names.nations;
    if name == "facilitator" {
        return Ok(None);
    }
    nations.place(name).map(|at| Some(NationId::from_at(at))).ok_or_else(|| {
        let known = ["facilitator"].into_iter().chain(nations.iter());
        unknown(
            "reader-unknown",
            &format!("--as {name}"),
            format!("there is no reader \"{name}\" in this scenario"),
            name,
            known,
        )
    })
}

/// Returns the number of a truth variant.
pub(super) fn variant(scenario: &Scenario, id: &str) -> Result<u8, Diagnostic> {
    let variants = &scenario.names.variants;
    variants.place(id).map(|at| at as u8).ok_or_else(|| {
        unknown(
            "variant-unknown",
            &format!("--variant {id}"),
            format!("there is no variant \"{id}\" in this scenario"),
            id,
            variants.iter(),
        )
    })
}

/// Puts a bot in every seat but the scripted ones; each is shown what a profile shows.
pub(super) fn seats(
    scenario: &Scenario,
    wishes: &[String],
    others: &'static str,
    scripted: &[NationId],
    (profile, language): (Profile, Language),
    option: &str,
) -> Result<Vec<Box<dyn Seat + Send>>, Vec<Diagnostic>> {
    let nations = &scenario.names.nations;
    let mut names = vec![others; nations.len()];
    let mut faults = Vec::new();
    for wish in wishes {
        let written = format!("{option} {wish}");
        let Some((nation, name)) = wish.split_once('=') else {
            let place = Place { file: written, ..Place::default() };
            let hint = format!("for example {option} {}=silent", nations.name(0));
            faults.push(Diagnostic::error("seat-form", place, "it is written NATION=BOT").hint(hint));
            continue;
        };
        match (nations.place(nation), doctrine_named(name, &written)) {
            (Some(at), Ok(known)) => names[at] = known,
            (Some(_), Err(fault)) => faults.push(fault),
            (None, _) => faults.push(no_state(scenario, nation, &written)),
        }
    }
    if faults.is_empty() {
        Ok(doctrine::seated(scenario, profile, language, |nation| {
            if scripted.contains(&nation) { "silent" } else { names[nation.at()] }
        }))
    } else {
        Err(faults)
    }
}
