//! `lucca legal`: counsel's opinion on an order, as a State would get it at a turn; and in truth, for the
//! facilitator.

use crate::cli::language::{say, tag, with};
use crate::cli::score::reading;
use crate::cli::{Failure, Format, print, read_source, warn, words};
use crate::counsel::{Act, Case, Opinion, Step, When, judge, opinion};
use crate::diag::{Diagnostic, Place};
use crate::doctrine;
use crate::engine::{Claim, Nobody, Phase, Play, Seat, Seed, advance, ask_all};
use crate::framework::{Field, Fields, Framework, IncidentNeed, Tags};
use crate::report::paper::{Page, cited};
use crate::scenario::{ActionId, Aid, IncidentId, NationId, Scenario, load};
use clap::{Args, ValueEnum};
use serde_json::json;

#[derive(Args)]
#[command(
    after_help = concat!(
        "An order is written: ID [to STATE] [about INCIDENT] [claim K0-K5] [saying FIELD,FIELD…]\n",
        "\n",
        "Examples:\n",
        "  lucca legal lantern-strait --turn 2 --nation ARDEL --order 'name_publicly to ISMERE about ",
        "dark-lights claim K2 saying not_accusation'\n",
        "  lucca legal run.jsonl --turn 3 --nation ARDEL --order 'covert_search to ISMERE about ",
        "dark-lights' --reading consensus --truth",
    )
)]
pub(super) struct LegalArgs {
    /// A log, the number of an exercise, or a scenario (run to the turn with nobody acting)
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
    /// Give the opinion in truth as well; for the facilitator
    #[arg(long)]
    truth: bool,
    /// The number all dice follow from, when a scenario is run
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
            let mut page = Page::default();
            heading(&mut page, args, framework, scenario, &act);
            match &known {
                Some(opinion) => opinion_page(&mut page, framework, &say("cmd-counsel-known"), opinion),
                None => page.section(&say("cmd-counsel-off")),
            }
            if let Some(opinion) = &truth {
                opinion_page(&mut page, framework, &say("cmd-counsel-truth"), opinion);
            }
            page.0
        }
    })
}

/// Writes who asks, about which order, and by which reading of the law.
fn heading(page: &mut Page, args: &LegalArgs, framework: &Framework, scenario: &Scenario, act: &Act) {
    let state = |nation: NationId| scenario.file.nations[nation.at()].name.get(tag());
    let mut order = vec![scenario.catalogue[act.order.at()].name.get(tag()).to_owned()];
    order.extend(act.other.map(|other| with("towards", &[("state", state(other).into())])));
    let id = format!("{:?}", act.claim);
    let claim = framework.claims.iter().find(|claim| act.claim != Claim::K0 && claim.id == id);
    order.extend(claim.map(|claim| {
        with("cmd-claim", &[("id", claim.id.as_str().into()), ("name", claim.name.get(tag()).into())])
    }));
    let order = order.join(", ");
    let title = with(
        "cmd-counsel-title",
        &[("state", state(act.by).into()), ("turn", args.turn.into()), ("order", (&order).into())],
    );
    page.text(0, "", &title);
    let reading = framework.readings.iter().find(|entry| entry.id == args.reading);
    let reading = reading.map_or("", |entry| entry.name.get(tag()));
    let about = act.incident.map(|incident| scenario.file.incidents[incident.at()].name.get(tag()));
    let about = match about {
        Some(incident) => {
            with("cmd-counsel-about", &[("incident", incident.into()), ("reading", reading.into())])
        }
        None => with("cmd-counsel-reading", &[("reading", reading.into())]),
    };
    page.text(2, "", &about);
}

pub(super) fn opinion_page(page: &mut Page, framework: &Framework, label: &str, opinion: &Opinion) {
    let id = if opinion.settled { "cmd-opinion-settled" } else { "cmd-opinion" };
    let verdict = words::legal_verdict(opinion.verdict);
    page.section(&with(id, &[("label", label.into()), ("verdict", (&verdict).into())]));
    for step in &opinion.steps {
        step_lines(page, framework, step);
    }
    for note in &opinion.notes {
        page.text(2, &say("cmd-counsel-note"), note);
    }
    match opinion.cured_by {
        Some(When::Unknown) => page.text(2, "", &say("cured-never")),
        Some(When::Turn(turn)) => page.text(2, "", &with("cured-turn", &[("turn", turn.into())])),
        Some(When::Now) => page.text(2, "", &say("cured-now")),
        None => {}
    }
    let contested = framework.law.iter().filter(|entry| opinion.contested.contains(&entry.id.as_str()));
    let contested: Vec<_> =
        contested.filter_map(|entry| entry.contested.as_ref().map(|views| (entry, views))).collect();
    if !contested.is_empty() {
        page.section(&format!("  {}", say("cmd-counsel-debrief")));
    }
    for (entry, views) in contested {
        page.text(4, &entry.id, views.get(tag()));
    }
}

/// Writes one condition: whether it is met, why, and what would cure it.
fn step_lines(page: &mut Page, framework: &Framework, step: &Step) {
    let mark = match step.state {
        "met" | "met (majority)" => "✓",
        "open" => "?",
        "lifted" => "–",
        _ => "✗",
    };
    // The mark alone says met and failed.
    let state = if ["met", "failed"].contains(&step.state) {
        String::new()
    } else {
        format!(" ({})", words::legal_state(step.state))
    };
    let law = framework.law.iter().find(|entry| entry.id == step.key);
    let name = law.map_or(step.name.as_str(), |entry| entry.name.get(tag()));
    page.line(&format!("  {mark} {:<6} {name}{state}", step.key));
    page.text(11, "", &format!("{}{}", step.because, cited(&step.cites)));
    if let Some(cure) = &step.cure {
        let when = match cure.when {
            When::Now => say("cure-now"),
            When::Turn(turn) => with("cure-turn", &[("turn", turn.into())]),
            When::Unknown => say("cure-unknown"),
        };
        let cure = with("cmd-cure", &[("what", (&cure.what).into()), ("when", (&when).into())]);
        page.text(11, "", &cure);
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
