//! The journal of an exercise as a page: notes, bookmarks, criteria, ratings, corrections, rulings.

use crate::cli::exercises::adjudicate::log_number;
use crate::cli::language::{say, with};
use crate::cli::words;
use crate::engine::{Event, Phase};
use crate::report::paper::Page;
use crate::scoring::{Correction, CorrectionFile};
use crate::session::{Author, Entry, Noted, Role, standing};
use crate::store::{Stored, date_and_time};
use serde_json::{Value, json};

/// Returns the corrections that stand in a journal, in their order.
pub(in crate::cli) fn standing_corrections(journal: &[Noted]) -> CorrectionFile {
    let correction = |noted: &Noted| {
        noted.entry.correction().and_then(|value| serde_json::from_value::<Correction>(value.clone()).ok())
    };
    standing(journal).filter_map(correction).collect()
}

/// Writes what stands in a journal.
pub(super) fn entries(page: &mut Page, stored: &Stored) {
    for noted in &stored.journal {
        let Some(words) = entry_words(stored, &noted.entry) else { continue };
        let mut parts = vec![date_and_time(noted.at)];
        if noted.branch != stored.branch {
            parts.push(with("cmd-on-branch", &[("n", noted.branch.into())]));
        }
        parts.extend(event_of(&noted.entry).map(|event| event_words(stored, event)));
        parts.push(marked(stored, noted.number, words));
        page.hang(2, 7, &format!("{:>3} ", noted.number), &parts.join(" · "));
    }
}

/// Returns the event an entry is about.
const fn event_of(entry: &Entry) -> Option<u32> {
    match entry {
        Entry::Note { event, .. } | Entry::Bookmark { event, .. } | Entry::Rating { event, .. } => *event,
        Entry::Referred { event, .. } | Entry::Adjudicated { event, .. } => Some(log_number(*event)),
        _ => None,
    }
}

/// Returns an event by its number, with the phase in which it came.
fn event_words(stored: &Stored, event: u32) -> String {
    let events = stored.log.as_ref().map(|log| log.events.as_slice()).unwrap_or_default();
    let begun = events.iter().take(event as usize).rev().find_map(|event| match event {
        Event::PhaseBegan { turn, phase, .. } => Some((*turn, *phase)),
        _ => None,
    });
    let Some((turn, phase)) = begun else { return with("cmd-event", &[("event", event.into())]) };
    let name = words::phase(phase);
    let moment = if phase == Phase::Preparation {
        name
    } else {
        with("cmd-turn-phase", &[("turn", turn.into()), ("phase", (&name).into())])
    };
    with("cmd-event-at", &[("event", event.into()), ("moment", (&moment).into())])
}

/// Returns what an entry says; `None` for those a reader does not need.
fn entry_words(stored: &Stored, entry: &Entry) -> Option<String> {
    Some(match entry {
        // Who came and went would hide what was said.
        Entry::Presence { .. } | Entry::Withdrawn { .. } => return None,
        Entry::Break { on: true } => say("cmd-break-on"),
        Entry::Break { on: false } => say("cmd-break-off"),
        Entry::Note { by, words, .. } => {
            with("cmd-note", &[("who", (&author(by)).into()), ("words", words.into())])
        }
        Entry::Bookmark { by, words, .. } if words.is_empty() => {
            with("cmd-bookmark", &[("who", (&author(by)).into())])
        }
        Entry::Bookmark { by, words, .. } => {
            with("cmd-bookmark-words", &[("who", (&author(by)).into()), ("words", words.into())])
        }
        Entry::RubricLine { by, id, title, levels: [one, two, three, four] } => {
            let levels = [("one", one), ("two", two), ("three", three), ("four", four)];
            let mut values = vec![("who", author(by)), ("title", title.clone()), ("id", id.clone())];
            values.extend(levels.map(|(level, words)| (level, words.clone())));
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.into())).collect();
            with("cmd-criterion", &values)
        }
        Entry::Rating { by, line, level, nation, words, .. } => {
            rating(stored, by, line, (*level, nation.as_deref(), words))
        }
        Entry::Correction { by, correction } => {
            let what = correction_words(correction);
            with("cmd-corrects", &[("who", (&author(by)).into()), ("what", (&what).into())])
        }
        Entry::Referred { by, .. } => with("cmd-referred", &[("who", (&author(by)).into())]),
        Entry::Adjudicated { by, correction, words, .. } => {
            let what = ruling_words(correction.as_ref(), words);
            with("cmd-adjudicated", &[("who", (&author(by)).into()), ("what", (&what).into())])
        }
        Entry::Unknown(_) => say("cmd-entry-unknown"),
    })
}

/// Returns a rating in words, by the title and the level of its criterion, even if that was withdrawn.
fn rating(
    stored: &Stored,
    by: &Author,
    criterion: &str,
    (level, nation, words): (u8, Option<&str>, &str),
) -> String {
    let known = stored.journal.iter().find_map(|noted| match &noted.entry {
        Entry::RubricLine { id, title, levels, .. } if id == criterion => Some((title.as_str(), levels)),
        _ => None,
    });
    let (title, said) = known.map_or((criterion, ""), |(title, levels)| {
        (title, levels[usize::from(level.clamp(1, 4) - 1)].as_str())
    });
    let (who, whom) = (author(by), nation.map_or_else(|| say("cmd-the-room"), str::to_owned));
    let mut values = vec![
        ("who", (&who).into()),
        ("whom", (&whom).into()),
        ("title", title.into()),
        ("level", level.into()),
        ("said", said.into()),
    ];
    if words.is_empty() {
        return with("cmd-rating", &values);
    }
    values.push(("words", words.into()));
    with("cmd-rating-words", &values)
}

/// Returns an entry's words, marked if it was withdrawn.
fn marked(stored: &Stored, number: u32, words: String) -> String {
    let why = stored.journal.iter().find_map(|later| match &later.entry {
        Entry::Withdrawn { entry, why, .. } if *entry == number => Some(why),
        _ => None,
    });
    match why {
        None => words,
        Some(why) if why.is_empty() => with("cmd-withdrawn", &[("entry", (&words).into())]),
        Some(why) => with("cmd-withdrawn-why", &[("entry", (&words).into()), ("why", why.into())]),
    }
}

fn author(by: &Author) -> String {
    if by.name.is_empty() {
        return match by.role {
            Role::Facilitator => say("cmd-the-facilitator"),
            Role::Evaluator => say("cmd-the-evaluator"),
            Role::Delegation => say("cmd-the-delegation"),
        };
    }
    let role = match by.role {
        Role::Facilitator => say("cmd-role-facilitator"),
        Role::Evaluator => say("cmd-role-evaluator"),
        Role::Delegation => say("cmd-role-delegation"),
    };
    with("cmd-by-name", &[("name", (&by.name).into()), ("role", (&role).into())])
}

/// Returns what was ruled on the words of a message. The reason of a finding stands with the finding.
pub(super) fn ruling_words(correction: Option<&Value>, reason: &str) -> String {
    correction.map_or_else(|| with("cmd-nothing-scored", &[("why", reason.into())]), correction_words)
}

fn correction_words(correction: &Value) -> String {
    match serde_json::from_value::<Correction>(correction.clone()) {
        Ok(Correction::Strike { finding, reason }) => {
            let values = [("finding", finding.into()), ("reason", (&reason).into())];
            with("cmd-correction-strike", &values)
        }
        Ok(Correction::Change { finding, verdict, weight, reason }) => {
            let verdict = words::verdict(verdict);
            let values = [
                ("finding", finding.into()),
                ("verdict", (&verdict).into()),
                ("weight", weight.into()),
                ("reason", (&reason).into()),
            ];
            with("cmd-correction-change", &values)
        }
        Ok(Correction::Add { nation, norm, verdict, weight, reason, .. }) => {
            let verdict = words::verdict(verdict);
            let values = [
                ("nation", (&nation).into()),
                ("norm", (&norm).into()),
                ("verdict", (&verdict).into()),
                ("weight", weight.into()),
                ("reason", (&reason).into()),
            ];
            with("cmd-correction-add", &values)
        }
        Err(_) => say("cmd-correction-unreadable"),
    }
}

/// Returns a journal for programs.
pub(super) fn json(journal: &[Noted]) -> Value {
    let entry = |noted: &Noted| {
        json!({
            "number": noted.number,
            "line": noted.branch,
            "at": noted.at,
            "entry": noted.entry,
            "withdrawn": crate::session::withdrawn(journal, noted.number),
        })
    };
    journal.iter().map(entry).collect()
}
