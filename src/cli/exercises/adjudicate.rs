//! Words typed into messages: which there are, and the facilitator's ruling on them.

use crate::cli::exercises::Which;
use crate::cli::exercises::annotate::{By, fit, one_line};
use crate::cli::exercises::journal::ruling_words;
use crate::cli::language::{say, tag, with};
use crate::cli::{Failure, print, unknown, warn};
use crate::diag::{Diagnostic, Place};
use crate::engine::{Event, Observer, Play, Position};
use crate::framework::{Framework, Verdict};
use crate::report::paper::Page;
use crate::scenario::{NationId, Scenario};
use crate::scoring::Correction;
use crate::session::{Author, Entry, Spoken, standing};
use crate::store::Stored;
use clap::{Args, ValueEnum};

#[derive(Args)]
pub(super) struct RulingArgs {
    /// The exercise, by its number
    pub(super) exercise: String,
    /// The event that sent the message, as `lucca exercises words ID` shows it
    pub(super) event: u32,
    /// Add a finding on this norm, such as N02
    #[arg(long, value_name = "NORM", required_unless_present = "nothing", conflicts_with = "nothing")]
    #[arg(requires_all = ["verdict", "weight"])]
    norm: Option<String>,
    /// What the finding says
    #[arg(long, value_enum, requires = "norm")]
    verdict: Option<VerdictWord>,
    /// How much the finding counts, 1 to 3
    #[arg(long, value_name = "N", requires = "norm", value_parser = clap::value_parser!(u8).range(1..=3))]
    weight: Option<u8>,
    /// Score nothing
    #[arg(long)]
    nothing: bool,
    /// Why; it stands beside the finding
    #[arg(long, value_name = "REASON")]
    because: String,
    #[command(flatten)]
    pub(super) which: Which,
    #[command(flatten)]
    pub(super) by: By,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum VerdictWord {
    Consistent,
    Strained,
    Missed,
    Inconsistent,
}

impl From<VerdictWord> for Verdict {
    fn from(word: VerdictWord) -> Self {
        match word {
            VerdictWord::Consistent => Self::Consistent,
            VerdictWord::Strained => Self::Strained,
            VerdictWord::Missed => Self::Missed,
            VerdictWord::Inconsistent => Self::Inconsistent,
        }
    }
}

/// Collects messages with own words.
#[derive(Default)]
struct Listener(Vec<Spoken>);

impl Observer for Listener {
    fn see(&mut self, _: &Scenario, before: &Position, event: &Event) {
        self.0.extend(Spoken::of(before, event));
    }
}

/// Returns every message and answer of a branch in which somebody typed words, in their order.
fn spoken(stored: &Stored) -> Vec<Spoken> {
    let Some(log) = &stored.log else { return Vec::new() };
    let mut play = Play::new(&stored.scenario, log.opening.seed, Listener::default());
    log.events.iter().for_each(|event| play.replay(*event));
    play.into_parts().1.0
}

/// Returns the number of an event in the log, by how many events came before it.
pub(super) const fn log_number(before: u32) -> u32 {
    before.saturating_add(1)
}

/// Lists the messages with own words, and how far their adjudication has come.
pub(super) fn list(stored: &Stored, framework: &Framework) -> Result<(), Failure> {
    warn(&stored.faults);
    let mut page = Page::default();
    let values = [("exercise", stored.exercise.into()), ("branch", stored.branch.into())];
    page.text(0, "", &with("cmd-words-title", &values));
    let all = spoken(stored);
    if all.is_empty() {
        page.text(2, "", &say("cmd-words-none"));
        return print(&page.0);
    }
    page.text(2, "", &say("own-words-unread"));
    for one in &all {
        row(&mut page, stored, framework, one);
    }
    page.blank();
    page.text(2, "", &say("cmd-words-how"));
    // Commands are not wrapped, so that they can be copied.
    let head = format!("    lucca exercises adjudicate {} EVENT", stored.exercise);
    page.line(&format!("{head} --norm N02 --verdict inconsistent --weight 2 --because \"…\""));
    page.line(&format!("{head} --nothing --because \"…\""));
    print(&page.0)
}

fn row(page: &mut Page, stored: &Stored, framework: &Framework, one: &Spoken) {
    let scenario = &stored.scenario;
    let name = |nation: NationId| scenario.short_name(nation, tag());
    let kind = framework.dispatch(one.kind).map_or("?", |entry| entry.name.get(tag()));
    let values = [("from", name(one.by).into()), ("to", name(one.to).into()), ("kind", kind.into())];
    let id = if one.answer { "own-words-answer" } else { "own-words-message" };
    let event = log_number(one.before);
    let mut parts = vec![
        with("cmd-event", &[("event", event.into())]),
        with("in-turn", &[("turn", one.turn.into())]),
        with(id, &values),
    ];
    parts.extend(one.about.map(|incident| scenario.file.incidents[incident.at()].name.get(tag()).to_owned()));
    page.blank();
    page.hang(2, 4, "", &parts.join(" · "));
    let quoted = stored.texts.words(one.text).map(|words| with("cmd-quoted", &[("words", words.into())]));
    page.text(4, "", &quoted.unwrap_or_else(|| say("tr-erased")));
    page.text(4, "", &standing_words(stored, one));
}

/// Returns how far the adjudication of a message has come.
fn standing_words(stored: &Stored, one: &Spoken) -> String {
    let scenario = &stored.scenario;
    if let Some((number, correction, reason)) = ruled(stored, one.before) {
        let what = ruling_words(correction, reason);
        return with("cmd-words-ruled", &[("entry", number.into()), ("what", (&what).into())]);
    }
    let asked = standing(&stored.journal).find_map(|noted| match &noted.entry {
        Entry::Referred { by, event } if noted.branch == stored.branch && *event == one.before => Some(by),
        _ => None,
    });
    asked.map_or_else(
        || say("cmd-words-not-asked"),
        |by| {
            let nation = scenario.names.nations.place(&by.name).map(NationId::from_at);
            let who = nation.map_or(by.name.as_str(), |nation| scenario.short_name(nation, tag()));
            with("adjudication-asked-by", &[("who", who.into())])
        },
    )
}

/// Returns the ruling on a message that stands: number of its entry, the finding it adds if it does, why.
/// Another branch may number its events otherwise.
fn ruled(stored: &Stored, before: u32) -> Option<(u32, Option<&serde_json::Value>, &str)> {
    standing(&stored.journal).find_map(|noted| match &noted.entry {
        Entry::Adjudicated { event, correction, words, .. }
            if noted.branch == stored.branch && *event == before =>
        {
            Some((noted.number, correction.as_ref(), words.as_str()))
        }
        _ => None,
    })
}

/// Returns the entry for a ruling on a message's words.
///
/// # Errors
/// There is no such message, no such norm, no reason, or a ruling stands already.
pub(super) fn ruling(
    stored: &Stored,
    args: &RulingArgs,
    by: Author,
    framework: &Framework,
) -> Result<Entry, Failure> {
    let place = |file: String| Place { file, ..Place::default() };
    let exercise = stored.exercise;
    let Some(one) = spoken(stored).into_iter().find(|one| log_number(one.before) == args.event) else {
        let said = format!("event {} sent no message and no answer with words of somebody's own", args.event);
        let fault = Diagnostic::error("adjudicate-event", place(format!("event {}", args.event)), said);
        return Err(fault.hint(format!("`lucca exercises words {exercise}` lists those that did")).into());
    };
    if let Some((entry, ..)) = ruled(stored, one.before) {
        let said = format!("entry {entry} of the journal rules on these words already");
        let fault = Diagnostic::error("adjudicate-twice", place(format!("event {}", args.event)), said);
        let hint = format!("`lucca exercises withdraw {exercise} {entry}` withdraws that ruling");
        return Err(fault.hint(hint).into());
    }
    let reason = one_line(&args.because);
    if reason.is_empty() {
        let said = "a ruling needs a reason; everyone who reads the scorecard will ask for one";
        return Err(Diagnostic::error("adjudicate-reason", place("--because".to_owned()), said).into());
    }
    let correction = match (&args.norm, args.verdict, args.weight) {
        (Some(norm), Some(verdict), Some(weight)) => {
            let added = finding(stored, &one, (norm, verdict.into(), weight), &reason, framework)?;
            fit(stored, std::slice::from_ref(&added), place(format!("--norm {norm}")), framework)?;
            serde_json::to_value(added).ok()
        }
        _ => None,
    };
    Ok(Entry::Adjudicated { by, event: one.before, correction, words: reason })
}

/// Returns the correction that adds a finding on the words of a message.
fn finding(
    stored: &Stored,
    one: &Spoken,
    (norm, verdict, weight): (&str, Verdict, u8),
    reason: &str,
    framework: &Framework,
) -> Result<Correction, Diagnostic> {
    let names = &stored.scenario.names;
    let entry =
        framework.norms.iter().find(|entry| entry.id.eq_ignore_ascii_case(norm)).ok_or_else(|| {
            let known = framework.norms.iter().map(|entry| entry.id.as_str());
            let option = format!("--norm {norm}");
            unknown("adjudicate-norm", &option, format!("there is no norm \"{norm}\""), norm, known)
        })?;
    Ok(Correction::Add {
        nation: names.nations.name(one.by.at()).to_owned(),
        norm: entry.id.clone(),
        incident: one.about.map(|about| names.incidents.name(about.at()).to_owned()).unwrap_or_default(),
        verdict,
        weight,
        because: reason.to_owned(),
        cites: entry.cites.clone(),
        reason: reason.to_owned(),
    })
}
