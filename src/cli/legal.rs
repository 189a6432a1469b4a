//! `lucca legal`: counsel's opinion on an order, as a State would get it at a turn; and in truth, for the
//! facilitator.

use crate::cli::score::reading;
use crate::cli::{Failure, Format, print, read_source, warn};
use crate::counsel::{Act, Case, Opinion, When, judge, opinion};
use crate::diag::{Diagnostic, Place};
use crate::doctrine;
use crate::engine::{Claim, Nobody, Phase, Play, Seat, Seed, advance, ask_all};
use crate::framework::{Field, Fields, Framework, IncidentNeed, Tags};
use crate::report::paper::{Page, cited};
use crate::scenario::{ActionId, Aid, IncidentId, NationId, Scenario, load};
use clap::{Args, ValueEnum};
use serde_json::json;

#[derive(Args)]
#[command(after_help = concat!(
        "An order is written: ID [to STATE] [about INCIDENT] [claim K0-K5] [saying FIELD,FIELD…]\n\n",
        "Examples:\n",
        "  lucca legal lantern-strait --turn 2 --nation ARDEL --order 'name_publicly to ISMERE about ",
        "dark-lights claim K2 saying not_accusation'\n",
        "  lucca legal night.jsonl --turn 3 --nation ARDEL --order 'covert_search to ISMERE about ",
        "dark-lights' --reading consensus --truth",
    ))]
pub(super) struct LegalArgs {
    /// A log, the number of an exercise, or a scenario (played to the turn with nobody acting)
    source: String,
    /// The turn in whose Decision the order would be sealed
    #[arg(long, value_name = "N")]
    turn: u8,
    /// The State that asks
    #[arg(long, value_name = "STATE")]
    nation: String,
    /// The order
    #[arg(long, value_name = "ORDER")]
    order: String,
    /// A reading of international law: `lucca`, `consensus`, or `own` for what the State has published
    #[arg(long, value_name = "NAME", default_value = "lucca")]
    reading: String,
    /// How much of the opinion is given
    #[arg(long, value_enum, default_value_t)]
    aid: AidLevel,
    /// Tell the opinion in truth as well; for the facilitator
    #[arg(long)]
    truth: bool,
    /// The number all dice follow from, when a scenario is played
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// Print an opinion to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum AidLevel {
    #[default]
    Full,
    Verdict,
    Off,
}

impl From<AidLevel> for Aid {
    fn from(level: AidLevel) -> Self {
        match level {
            AidLevel::Full => Self::Full,
            AidLevel::Verdict => Self::Verdict,
            AidLevel::Off => Self::Off,
        }
    }
}

pub(super) fn legal(args: &LegalArgs, framework: &Framework) -> Result<(), Failure> {
    if args.source.ends_with(".jsonl") || args.source.parse::<u32>().is_ok() {
        let (loaded, _) = read_source(&args.source, "a log is written by `lucca run --log FILE`", framework)?;
        warn(&loaded.faults);
        let mut play = Play::new(&loaded.scenario, loaded.log.opening.seed, Nobody);
        for event in &loaded.log.events {
            play.replay(*event);
            if stands(&play, args.turn) {
                break;
            }
        }
        return answer(args, framework, &loaded.scenario, &play);
    }
    let loaded = load(&args.source, framework)?;
    warn(&loaded.warnings);
    let scenario = &loaded.scenario;
    let seed = Seed::from_number(args.seed);
    let mut play = Play::new(scenario, seed, Nobody);
    let mut seats: Vec<Box<dyn Seat + Send>> = scenario
        .nation_ids()
        .filter_map(|_| doctrine::by_name("silent").map(|seat| seat as Box<dyn Seat + Send>))
        .collect();
    while !stands(&play, args.turn) && play.position().phase != Phase::Ended {
        ask_all(&mut play, &mut seats, &seed);
        advance(&mut play);
    }
    answer(args, framework, scenario, &play)
}

/// Whether the play stands at the Decision of the turn.
fn stands(play: &Play<'_, Nobody>, turn: u8) -> bool {
    play.position().turn == turn && play.position().phase == Phase::Decision
}

fn answer(
    args: &LegalArgs,
    framework: &Framework,
    scenario: &Scenario,
    play: &Play<'_, Nobody>,
) -> Result<(), Failure> {
    if !stands(play, args.turn) {
        return Err(fault("legal-turn", "--turn", format!("there is no Decision in turn {}", args.turn))
            .hint(format!("Decisions stand in turns 1 to {}", play.position().turn))
            .into());
    }
    let nations = &scenario.names.nations;
    let by = NationId::from_at(
        nations
            .place(&args.nation)
            .ok_or_else(|| unknown("--nation", "State", &args.nation, nations.iter()))?,
    );
    let act = act(framework, scenario, by, &args.order)?;
    if let Some(incident) = act.incident
        && play.view(by).incident_handle(incident).0 == 0
    {
        let name = scenario.names.incidents.name(incident.at());
        return Err(fault(
            "legal-unheard",
            "--order",
            format!("{} has not heard of \"{name}\" by turn {}", args.nation, args.turn),
        )
        .into());
    }
    let reading = reading(framework, &args.reading, scenario, by)?;
    let cases =
        [Case::as_known(play.view(by), scenario, &act), Case::in_truth(scenario, play.position(), &act)];
    let [known, truth] = cases.map(|case| opinion(framework, scenario, &act, &case, &judge(&case, reading)));
    let known = known.at(args.aid.into());
    let truth = args.truth.then_some(truth);
    print(&match args.format {
        Format::Json => format!(
            "{:#}\n",
            json!({
                "nation": args.nation,
                "turn": args.turn,
                "order": args.order,
                "known": known,
                "truth": truth,
            })
        ),
        Format::Text => {
            let mut page = heading(args, framework, scenario, &act);
            match &known {
                Some(opinion) => opinion_page(&mut page, framework, "ON WHAT IS KNOWN", opinion),
                None => page.section("Counsel is off."),
            }
            if let Some(opinion) = &truth {
                opinion_page(&mut page, framework, "IN TRUTH", opinion);
            }
            page.0
        }
    })
}

/// Says whose order it is, what it is about and on which reading it is judged.
fn heading(args: &LegalArgs, framework: &Framework, scenario: &Scenario, act: &Act) -> Page {
    let mut page = Page::default();
    let name = scenario.catalogue[act.order.at()].name.get("en");
    let towards = act.other.map_or(String::new(), |other| {
        format!(", towards {}", scenario.file.nations[other.at()].name.get("en"))
    });
    let claim = framework
        .claims
        .iter()
        .find(|claim| act.claim != Claim::K0 && claim.id == format!("{:?}", act.claim));
    let claim =
        claim.map_or(String::new(), |claim| format!(", claim {}: {}", claim.id, claim.name.get("en")));
    page.text(
        0,
        "COUNSEL",
        &format!(
            "· {} · turn {} · {name}{towards}{claim}",
            scenario.file.nations[act.by.at()].name.get("en"),
            args.turn
        ),
    );
    let view = framework
        .readings
        .iter()
        .find(|entry| entry.id == args.reading)
        .map_or("", |entry| entry.name.get("en"));
    let about = act.incident.map_or(String::new(), |incident| {
        format!("about “{}” · ", scenario.file.incidents[incident.at()].name.get("en"))
    });
    page.text(2, "", &format!("{about}reading: {view}"));
    page
}

pub(super) fn opinion_page(page: &mut Page, framework: &Framework, label: &str, opinion: &Opinion) {
    let settled = if opinion.settled { ", settled" } else { "" };
    page.section(&format!("{label}: {}{settled}", opinion.verdict));
    for step in &opinion.steps {
        let mark = match step.state {
            "met" | "met (majority)" => "✓",
            "open" => "?",
            "lifted" => "–",
            _ => "✗",
        };
        let state = if ["met", "failed"].contains(&step.state) {
            String::new()
        } else {
            format!(" ({})", step.state)
        };
        page.line(&format!("  {mark} {:<6} {}{state}", step.key, step.name));
        page.text(11, "", &format!("{}{}", step.because, cited(&step.cites)));
        if let Some(cure) = &step.cure {
            let when = match cure.when {
                When::Now => "at once, no turn has to pass".to_owned(),
                When::Turn(turn) => format!("for the Decision of turn {turn} at the earliest"),
                When::Unknown => "nobody can say when".to_owned(),
            };
            page.text(11, "", &format!("Cure: {} ({when})", cure.what));
        }
    }
    for note in &opinion.notes {
        page.text(2, "Note:", note);
    }
    match opinion.cured_by {
        Some(When::Unknown) => page.text(2, "", "Part of what fails has no cure, or none that can be dated."),
        Some(When::Turn(turn)) => page.text(
            2,
            "",
            &format!("All that stands in the way could be put right by the Decision of turn {turn}."),
        ),
        Some(When::Now) => page.text(
            2,
            "",
            "All that stands in the way could be put right in this Decision, \
             by this order or by a narrower one.",
        ),
        None => {}
    }
    let contested: Vec<_> =
        framework.law.iter().filter(|entry| opinion.contested.contains(&entry.id.as_str())).collect();
    let contested: Vec<_> = contested
        .into_iter()
        .filter_map(|entry| entry.contested.as_ref().map(|views| (entry, views)))
        .collect();
    if !contested.is_empty() {
        page.section("  FOR THE DEBRIEF");
    }
    for (entry, views) in contested {
        page.text(4, &entry.id, views.get("en"));
    }
}

/// Reads an order as it is written on the command line.
fn act(framework: &Framework, scenario: &Scenario, by: NationId, order: &str) -> Result<Act, Diagnostic> {
    let mut words = order.split_whitespace();
    let name = words.next().unwrap_or_default();
    let actions = &scenario.names.actions;
    if name.is_empty() {
        return Err(fault("legal-order", "--order", "the order is empty")
            .hint("for example `assess about dark-lights`"));
    }
    let place = actions.place(name).ok_or_else(|| {
        if framework.orders.iter().any(|order| order.id == name) {
            let hint = format!(
                "`lucca framework {name}` tells what it is; a scenario lists its orders under `orders`"
            );
            return fault("legal-order", "--order", format!("this scenario does not offer \"{name}\""))
                .hint(hint);
        }
        unknown("--order", "order", name, actions.iter())
    })?;
    let mut act = Act {
        by,
        order: ActionId::from_at(place),
        other: None,
        incident: None,
        claim: Claim::K0,
        said: Fields(0),
        tags: Tags::NONE,
    };
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| {
            fault("legal-order", "--order", format!("\"{word}\" stands at the end, with nothing after it"))
                .hint("for example `about dark-lights`")
        })?;
        add_word(&mut act, scenario, word, value)?;
    }
    complete(scenario, name, &act)?;
    Ok(act)
}

/// Takes in one word of an order and what stands after it.
fn add_word(act: &mut Act, scenario: &Scenario, word: &str, value: &str) -> Result<(), Diagnostic> {
    match word {
        "to" => {
            let nations = &scenario.names.nations;
            act.other = Some(NationId::from_at(
                nations.place(value).ok_or_else(|| unknown("--order", "State", value, nations.iter()))?,
            ));
        }
        "about" => {
            let incidents = &scenario.names.incidents;
            act.incident = Some(IncidentId::from_at(
                incidents
                    .place(value)
                    .ok_or_else(|| unknown("--order", "incident", value, incidents.iter()))?,
            ));
        }
        "claim" => {
            let rung = value
                .strip_prefix('K')
                .and_then(|rung| rung.parse::<usize>().ok())
                .and_then(|rung| Claim::ALL.get(rung));
            act.claim = *rung.ok_or_else(|| {
                fault("legal-claim", "--order", format!("\"{value}\" is no claim; claims are K0 to K5"))
                    .hint("for example `claim K2`")
            })?;
        }
        "saying" => {
            for field in value.split(',') {
                let known = Field::ALL
                    .iter()
                    .find(|known| serde_json::to_value(known).is_ok_and(|name| name == field));
                act.said = act.said.with(*known.ok_or_else(|| {
                    let all: Vec<String> = Field::ALL
                        .iter()
                        .filter_map(|field| serde_json::to_value(field).ok()?.as_str().map(str::to_owned))
                        .collect();
                    unknown("--order", "field", field, all.iter().map(String::as_str))
                })?);
            }
        }
        _ => {
            let hint =
                "after the order's id stand: to STATE, about INCIDENT, claim K0-K5, saying FIELD,FIELD";
            return Err(fault("legal-order", "--order", format!("\"{word}\" cannot stand here")).hint(hint));
        }
    }
    Ok(())
}

/// Says what an order lacks.
fn complete(scenario: &Scenario, name: &str, act: &Act) -> Result<(), Diagnostic> {
    let needs = &scenario.actions[act.order.at()].needs;
    if needs.other && act.other.is_none() {
        return Err(
            fault("legal-order", "--order", format!("{name} is aimed at a State")).hint("add `to STATE`")
        );
    }
    if needs.incident != IncidentNeed::None && act.incident.is_none() {
        return Err(fault("legal-order", "--order", format!("{name} is about an incident"))
            .hint("add `about INCIDENT`"));
    }
    if act.other == Some(act.by) {
        return Err(fault("legal-order", "--order", "a State cannot act against itself")
            .hint("name another State after `to`"));
    }
    Ok(())
}

fn fault(code: &'static str, file: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(code, Place { file: file.to_owned(), ..Place::default() }, message.into())
}

fn unknown<'n>(
    file: &str,
    what: &str,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Diagnostic {
    crate::cli::unknown("legal-unknown", file, format!("there is no {what} \"{name}\""), name, known)
}
