//! Messages: to write one, and to answer one.

use super::room::Room;
use super::table::{Stop, Table};
use crate::engine::{
    Answer, Consequence, DispatchDraft, DispatchState, Handle, OpenDispatch, Phase, Reason, SeatCommand,
};
use crate::framework::{DispatchKind, Field, Fields};
use crate::report::paper::Page;
use crate::report::{consequence_words, field_words, first_sentence, word_of};
use crate::scenario::{NationId, Tlp};
use crate::scoring::fits_gravity;

/// Writes a message to another State, step by step; going back anywhere sends nothing.
pub(super) fn write(room: &mut Room<'_, '_>, table: &mut Table<'_>) -> Result<(), Stop> {
    if room.view().phase() != Phase::Consultation {
        return table.say("Messages go out in the Consultation.");
    }
    let Some(to) = whom(room, table)? else { return Ok(()) };
    let Some(kind) = kind(room, table, to)? else { return Ok(()) };
    let known: Vec<Handle> = (1..=room.view().incident_count()).map(Handle).collect();
    let about = room.scenario.dispatch(kind).about;
    let incident = if known.is_empty() || !about && kind == DispatchKind::Ping {
        None
    } else {
        let pick = room.which_incident(table, &known)?;
        if pick.is_none() {
            return Ok(());
        }
        pick
    };
    let Some(line) = line(room, table, to, kind, incident)? else { return Ok(()) };
    let (fields, evidence, consequence) = if kind == DispatchKind::Ping {
        (Fields(0), None, Consequence::None)
    } else {
        (
            fields(
                table,
                room.scenario.dispatch(kind).complete,
                "WHAT IT STATES · * what a complete message of this kind states",
            )?,
            item(room, table, incident)?,
            follows(table, kind)?,
        )
    };
    let words = if kind == DispatchKind::Ping {
        String::new()
    } else {
        table.ask("Your own words (one line, or Enter for none) > ")?
    };

    let mut page = Page::default();
    page.section(&format!("TO {}: {}", room.name(to), room.scenario.dispatch(kind).name.get("en")));
    let meaning = room.framework.dispatch(kind).map_or("", |entry| entry.meaning.get("en"));
    page.hang(2, 4, "", meaning);
    page.hang(2, 4, "by", &room.line_words(line));
    if let Some(incident) = incident {
        page.hang(2, 4, "about", &room.incident_words(incident));
    }
    if let Some(item) = evidence {
        let desk = &room.exercise.play.observer.desk;
        let id = desk.items().find(|(held, ..)| *held == item).map(|(.., id)| id);
        page.hang(2, 4, "shows", id.map_or("", |id| room.scenario.file.evidence[id.at()].text.get("en")));
    }
    if !field_words(fields).is_empty() {
        page.hang(2, 4, "states", &field_words(fields));
    }
    if !consequence_words(consequence).is_empty() {
        page.hang(2, 4, "says that", consequence_words(consequence));
    }
    if !words.is_empty() {
        page.hang(2, 3, "", &format!("“{words}”"));
    }
    let view = room.view();
    let counts = room.scenario.dispatch(kind).substantive
        && view.substantive_sent() >= 3
        && !view.ready().answers_cheap;
    page.hang(
        2,
        4,
        "costs",
        if counts { "one attention: it is the fourth or later this turn" } else { "nothing" },
    );
    table.show(&page.0)?;
    if !table.sure("Send?")? {
        return table.say("Not sent.");
    }
    let tlp = evidence.and_then(|item| room.view().evidence_tlp(item)).unwrap_or(Tlp::Amber);
    let text = room.exercise.type_text_of(&words);
    room.submit(
        table,
        SeatCommand::Send(DispatchDraft {
            kind,
            to,
            line,
            incident,
            fields,
            evidence,
            tlp,
            consequence,
            text,
        }),
    )?;
    Ok(())
}

fn whom(room: &mut Room<'_, '_>, table: &mut Table<'_>) -> Result<Option<NationId>, Stop> {
    let view = room.view();
    let reached = |other: &NationId| {
        (0..64).any(|line| view.lines_to(*other) & 1 << line != 0 && room.surface.shows_line(line))
    };
    let others: Vec<NationId> = (0..view.nations())
        .map(NationId::from_at)
        .filter(|other| *other != room.seat && reached(other))
        .collect();
    if others.is_empty() {
        table.say("You have no line to anybody that is not cut.")?;
        return Ok(None);
    }
    let options: Vec<String> = others
        .iter()
        .map(|other| format!("{} (tension {})", room.name(*other), view.tension(*other)))
        .collect();
    Ok(table.choose("TO WHOM?", &options)?.map(|pick| others[pick]))
}

fn kind(room: &mut Room<'_, '_>, table: &mut Table<'_>, to: NationId) -> Result<Option<DispatchKind>, Stop> {
    let knows = room.view().incident_count() > 0;
    let kinds: Vec<DispatchKind> = DispatchKind::ALL
        .iter()
        .copied()
        .filter(|kind| knows || !room.scenario.dispatch(*kind).about)
        .collect();
    let entry = |kind: &DispatchKind| {
        room.framework
            .dispatch(*kind)
            .map_or(("?", ""), |entry| (entry.name.get("en"), entry.meaning.get("en")))
    };
    let clock =
        |kind: &DispatchKind| if room.scenario.dispatch(*kind).request { " · starts a clock" } else { "" };
    let options: Vec<String> = kinds.iter().map(|kind| format!("{}{}", entry(kind).0, clock(kind))).collect();
    let more: Vec<String> = kinds
        .iter()
        .enumerate()
        .map(|(at, kind)| format!("  {} {}: {}", at + 1, entry(kind).0, entry(kind).1))
        .collect();
    Ok(table
        .choose_asking(&format!("WHAT DO YOU WRITE TO {}?", room.name(to)), &options, &more.join("\n"))?
        .map(|pick| kinds[pick]))
}

fn line(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    to: NationId,
    kind: DispatchKind,
    incident: Option<Handle>,
) -> Result<Option<u8>, Stop> {
    let view = room.view();
    let levels = room.scenario.dispatch(kind).levels;
    let lines: Vec<u8> =
        (0..64).filter(|line| view.lines_to(to) & 1 << line != 0 && room.surface.shows_line(*line)).collect();
    let words = |line: &u8| {
        let level = view.line_level(*line);
        let right = levels == 0 || level.is_some_and(|level| levels & 1 << level as u8 != 0);
        let severity =
            incident.and_then(|incident| view.incident_seen(incident)).map(|(_, severity, _)| severity);
        let high = severity.zip(level).is_some_and(|(severity, level)| !fits_gravity(level, severity));
        let note = match (right, high) {
            (false, _) => " · not the usual line for this",
            (true, true) => " · a high line for something of this gravity",
            (true, false) => "",
        };
        format!("{}{note}", room.line_words(*line))
    };
    let options: Vec<String> = lines.iter().map(words).collect();
    Ok(table.choose("BY WHICH LINE?", &options)?.map(|pick| lines[pick]))
}

/// Asks what a message or statement states.
pub(super) fn fields(table: &mut Table<'_>, proposal: Fields, title: &str) -> Result<Fields, Stop> {
    // The mark says what belongs there; what the delegation does not name is not stated.
    let options: Vec<String> = Field::ALL.iter().map(|field| field_words(Fields(0).with(*field))).collect();
    let marked: Vec<usize> =
        Field::ALL.iter().enumerate().filter(|(_, field)| proposal.has(**field)).map(|(at, _)| at).collect();
    let picks = table.choose_some(title, &options, &marked)?;
    Ok(picks.into_iter().map(|at| Field::ALL[at]).collect())
}

fn item(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    about: Option<Handle>,
) -> Result<Option<Handle>, Stop> {
    let items: Vec<(Handle, String)> = {
        let desk = &room.exercise.play.observer.desk;
        let of = desk.items().filter(|(_, of, _)| about.is_none_or(|about| about == *of));
        of.map(|(item, _, id)| {
            let file = &room.scenario.file.evidence[id.at()];
            let text = first_sentence(file.text.get("en"));
            (
                item,
                format!(
                    "{:?}{} TLP:{} {text}",
                    file.reliability,
                    file.credibility,
                    word_of(&file.tlp).to_uppercase()
                ),
            )
        })
        .collect()
    };
    if items.is_empty() {
        return Ok(None);
    }
    let options: Vec<String> = items.iter().map(|(_, words)| words.clone()).collect();
    Ok(table
        .choose_or("SHOW SOMETHING YOU HOLD?", &options, "number, or Enter to show nothing > ")?
        .map(|pick| items[pick].0))
}

fn follows(table: &mut Table<'_>, kind: DispatchKind) -> Result<Consequence, Stop> {
    if !matches!(kind, DispatchKind::CallToStop | DispatchKind::Protest | DispatchKind::NoticeOfMeasure) {
        return Ok(Consequence::None);
    }
    const ALL: [Consequence; 4] =
        [Consequence::None, Consequence::LawfulMeasures, Consequence::ForceIfAttacked, Consequence::Force];
    let words = |consequence: &Consequence| match consequence_words(*consequence) {
        "" => "it does not say what will follow".to_owned(),
        words => words.to_owned(),
    };
    let options: Vec<String> = ALL.iter().map(words).collect();
    Ok(table
        .choose_or("WHAT DOES IT SAY WILL FOLLOW?", &options, "number, or Enter for the first > ")?
        .map_or(Consequence::None, |pick| ALL[pick]))
}

/// Deals with a request that came in.
pub(super) fn answer(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    open: &OpenDispatch,
) -> Result<(), Stop> {
    let mut options = Vec::new();
    if open.state == DispatchState::Open {
        options.push(("Confirm that it has come in. To confirm is not to agree.", None));
    }
    if open.state != DispatchState::Lapsed {
        options.push(("Say that work goes on, without an answer", None));
    }
    let (full, part) = match open.kind {
        DispatchKind::AskHelp => {
            ("Say yes. It is a promise: an order of yours has to bring the help.", "Say yes to a part of it")
        }
        DispatchKind::AskMitigation | DispatchKind::Notify => {
            ("Answer in full: say what you do about it. An order has to do it.", "Answer in part")
        }
        DispatchKind::Propose => ("Accept", "Accept a part of it"),
        _ => ("Answer in full", "Answer in part"),
    };
    options.push((full, Some(Answer::Full)));
    options.push((part, Some(Answer::Part)));
    options.push(("Decline, with a reason", Some(Answer::Declined)));
    options.push(("Refer it to another office", Some(Answer::Referred)));
    let words: Vec<String> = options.iter().map(|(words, _)| (*words).to_owned()).collect();
    let title = format!(
        "{} · {}",
        room.name(open.with),
        room.scenario.dispatch(open.kind).name.get("en").to_uppercase()
    );
    let Some(pick) = table.choose(&title, &words)? else { return Ok(()) };
    let command = match options[pick].1 {
        None if open.state == DispatchState::Open && pick == 0 => SeatCommand::Acknowledge(open.handle),
        None => SeatCommand::Report(open.handle),
        Some(how) => {
            let reason =
                if matches!(how, Answer::Declined | Answer::Part) { reason(table, how)? } else { None };
            if how == Answer::Declined && reason.is_none() {
                return Ok(());
            }
            let evidence = if matches!(how, Answer::Full | Answer::Part) {
                item(room, table, open.incident)?
            } else {
                None
            };
            let words = table.ask("Your own words (one line, or Enter for none) > ")?;
            let shows = if evidence.is_some() { ", with the item" } else { "" };
            if !table.sure(&format!("{}{shows}. Send?", options[pick].0.trim_end_matches('.')))? {
                return table.say("Not sent.");
            }
            let text = room.exercise.type_text_of(&words);
            SeatCommand::Reply { to: open.handle, how, reason, evidence, text }
        }
    };
    room.submit(table, command)?;
    Ok(())
}

fn reason(table: &mut Table<'_>, how: Answer) -> Result<Option<Reason>, Stop> {
    let reasons = &Reason::ALL[1..];
    let options: Vec<String> = reasons.iter().map(|reason| sentence(*reason).to_owned()).collect();
    let (title, prompt) = match how {
        Answer::Declined => ("WHY NOT?", "number, or Enter to go back > "),
        _ => ("WHY ONLY IN PART?", "number, or Enter for no reason > "),
    };
    Ok(table.choose_or(title, &options, prompt)?.map(|pick| reasons[pick]))
}

/// Words for a reason, as a delegation gives it.
pub(super) fn sentence(reason: Reason) -> &'static str {
    match reason {
        Reason::None => "no reason",
        Reason::Safety => "people's safety",
        Reason::Duty => "a duty we have",
        Reason::Evidence => "what the evidence says",
        Reason::Solidarity => "solidarity",
        Reason::Domestic => "reasons at home",
        Reason::NoMeans => "we lack the means",
        Reason::NotOurs => "the act is not ours",
        Reason::Law => "our law stands in the way",
        Reason::Secrecy => "it is secret",
    }
}
