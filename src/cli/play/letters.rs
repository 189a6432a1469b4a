//! Messages: to write one, and to answer one.

use super::room::Room;
use super::table::{Stop, Table};
use crate::cli::language::{language, say, tag, with};
use crate::engine::{
    Answer, Consequence, DispatchDraft, DispatchState, Handle, OpenDispatch, Phase, Reason, SeatCommand,
};
use crate::framework::{DispatchKind, Field, Fields};
use crate::report::paper::Page;
use crate::report::{first_sentence, wording};
use crate::scenario::{NationId, TextId, Tlp};
use crate::scoring::fits_gravity;

/// Writes a message to another State, step by step; going back anywhere sends nothing.
pub(super) fn write(room: &mut Room<'_, '_>, table: &mut Table<'_>) -> Result<(), Stop> {
    if room.view().phase() != Phase::Consultation {
        return table.tell("write-in-consultation");
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
    let Some(line) = channel(room, table, to, kind, incident)? else { return Ok(()) };
    let mut draft = DispatchDraft {
        kind,
        to,
        line,
        incident,
        fields: Fields(0),
        evidence: None,
        tlp: Tlp::Amber,
        consequence: Consequence::None,
        text: TextId::default(),
    };
    let mut words = String::new();
    if kind != DispatchKind::Ping {
        draft.fields = fields(table, room.scenario.dispatch(kind).complete, &say("term-states-complete"))?;
        draft.evidence = item(room, table, incident)?;
        draft.consequence = follows(table, kind)?;
        words = table.ask(&say("term-own-words"))?;
    }
    table.show(&preview(room, &draft, &words))?;
    if !table.sure(&say("term-send"))? {
        return table.tell("term-not-sent");
    }
    if let Some(tlp) = draft.evidence.and_then(|item| room.view().evidence_tlp(item)) {
        draft.tlp = tlp;
    }
    draft.text = room.exercise.type_text_of(&words);
    room.submit(table, SeatCommand::Send(draft))?;
    Ok(())
}

/// Returns a message as it stands before it is sent.
fn preview(room: &Room<'_, '_>, draft: &DispatchDraft, words: &str) -> String {
    let mut page = Page::default();
    let kind = room.scenario.dispatch(draft.kind).name.get(tag());
    page.section(&with("term-letter-title", &[("other", room.name(draft.to).into()), ("kind", kind.into())]));
    let meaning = room.framework.dispatch(draft.kind).map_or("", |entry| entry.meaning.get(tag()));
    let mut line = |words: &str| page.hang(2, 4, "", words);
    line(meaning);
    line(&with("term-letter-by", &[("channel", (&room.channel_words(draft.line)).into())]));
    if let Some(incident) = draft.incident {
        line(&with("term-letter-about", &[("incident", (&room.incident_words(incident)).into())]));
    }
    if let Some(item) = draft.evidence {
        let desk = &room.exercise.play.observer.desk;
        let id = desk.items().find(|(held, ..)| *held == item).map(|(.., id)| id);
        let item = id.map_or("", |id| room.scenario.file.evidence[id.at()].text.get(tag()));
        line(&with("term-letter-shows", &[("item", item.into())]));
    }
    if draft.fields.0 != 0 {
        line(&with("term-letter-states", &[("fields", (&field_list(draft.fields)).into())]));
    }
    if draft.consequence != Consequence::None {
        let follows = wording::consequence(language(), draft.consequence);
        line(&with("term-letter-follows", &[("follows", (&follows).into())]));
    }
    if !words.is_empty() {
        line(&with("term-quoted", &[("words", words.into())]));
    }
    let view = room.view();
    let counts = room.scenario.dispatch(draft.kind).substantive
        && view.substantive_sent() >= 3
        && !view.ready().answers_cheap;
    line(&say(if counts { "costs-one" } else { "costs-nothing" }));
    page.0
}

/// Returns what a message or statement states, as a list in a sentence.
pub(super) fn field_list(fields: Fields) -> String {
    language().list(fields.iter().map(|field| wording::field(language(), field)))
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
        table.tell("term-no-channel")?;
        return Ok(None);
    }
    let option = |other: &NationId| {
        let tension = view.tension(*other);
        with("term-whom-option", &[("other", room.name(*other).into()), ("tension", tension.into())])
    };
    let options: Vec<String> = others.iter().map(option).collect();
    Ok(table.choose(&say("term-to-whom"), &options)?.map(|pick| others[pick]))
}

fn kind(room: &mut Room<'_, '_>, table: &mut Table<'_>, to: NationId) -> Result<Option<DispatchKind>, Stop> {
    let knows = room.view().incident_count() > 0;
    let kinds: Vec<DispatchKind> = DispatchKind::ALL
        .iter()
        .copied()
        .filter(|kind| knows || !room.scenario.dispatch(*kind).about)
        .collect();
    let meaning =
        |kind: &DispatchKind| room.framework.dispatch(*kind).map_or("", |entry| entry.meaning.get(tag()));
    let name = |kind: &DispatchKind| wording::dispatch(room.framework, *kind, tag());
    let option = |kind: &DispatchKind| match room.scenario.dispatch(*kind).request {
        true => format!("{} · {}", name(kind), say("starts-clock")),
        false => name(kind).to_owned(),
    };
    let options: Vec<String> = kinds.iter().map(option).collect();
    let more = |(at, kind): (usize, &DispatchKind)| {
        format!("  {} {}", at + 1, wording::pair(language(), name(kind), meaning(kind)))
    };
    let more: Vec<String> = kinds.iter().enumerate().map(more).collect();
    let title = with("term-what-to-write", &[("other", room.name(to).into())]);
    Ok(table.choose_asking(&title, &options, &more.join("\n"))?.map(|pick| kinds[pick]))
}

fn channel(
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
        let channel = room.channel_words(*line);
        match (right, high) {
            (false, _) => format!("{channel} · {}", say("line-unusual")),
            (true, true) => format!("{channel} · {}", say("line-high")),
            (true, false) => channel,
        }
    };
    let options: Vec<String> = lines.iter().map(words).collect();
    Ok(table.choose(&say("term-which-channel"), &options)?.map(|pick| lines[pick]))
}

/// Asks what a message or statement states.
pub(super) fn fields(table: &mut Table<'_>, proposal: Fields, title: &str) -> Result<Fields, Stop> {
    // The mark says what belongs there; what the delegation does not name is not stated.
    let options: Vec<String> = Field::ALL.iter().map(|field| wording::field(language(), *field)).collect();
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
            let text = first_sentence(file.text.get(tag()));
            (item, format!("{:?}{} {} {text}", file.reliability, file.credibility, wording::tlp(file.tlp)))
        })
        .collect()
    };
    if items.is_empty() {
        return Ok(None);
    }
    let options: Vec<String> = items.iter().map(|(_, words)| words.clone()).collect();
    Ok(table
        .choose_or(&say("term-show-item"), &options, "term-choose-show-nothing")?
        .map(|pick| items[pick].0))
}

fn follows(table: &mut Table<'_>, kind: DispatchKind) -> Result<Consequence, Stop> {
    if !matches!(kind, DispatchKind::CallToStop | DispatchKind::Protest | DispatchKind::NoticeOfMeasure) {
        return Ok(Consequence::None);
    }
    const ALL: [Consequence; 4] =
        [Consequence::None, Consequence::LawfulMeasures, Consequence::ForceIfAttacked, Consequence::Force];
    let options: Vec<String> =
        ALL.iter().map(|consequence| wording::consequence(language(), *consequence)).collect();
    Ok(table
        .choose_or(&say("term-what-follows"), &options, "term-choose-first")?
        .map_or(Consequence::None, |pick| ALL[pick]))
}

/// Deals with a request that came in.
pub(super) fn answer(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    open: &OpenDispatch,
) -> Result<(), Stop> {
    let ways = ways(open);
    let words: Vec<String> = ways.iter().map(|(words, _)| words.clone()).collect();
    let kind = room.scenario.dispatch(open.kind).name.get(tag()).to_uppercase();
    let Some(pick) = table.choose(&format!("{} · {kind}", room.name(open.with)), &words)? else {
        return Ok(());
    };
    let command = match ways[pick].1 {
        Way::Acknowledge => SeatCommand::Acknowledge(open.handle),
        Way::Report => SeatCommand::Report(open.handle),
        Way::Reply(how) => match reply(room, table, open, how)? {
            Some(command) => command,
            None => return Ok(()),
        },
    };
    room.submit(table, command)?;
    Ok(())
}

/// What can be done with a request.
#[derive(Clone, Copy)]
enum Way {
    Acknowledge,
    Report,
    Reply(Answer),
}

/// Returns what can be done with a request now, in words.
fn ways(open: &OpenDispatch) -> Vec<(String, Way)> {
    let told = |id: &str, meaning: &str| format!("{}. {}", say(id), say(meaning));
    let mut ways = Vec::new();
    if open.state == DispatchState::Open {
        ways.push((told("confirm", "confirm-meaning"), Way::Acknowledge));
    }
    if open.state != DispatchState::Lapsed {
        ways.push((say("work-goes-on"), Way::Report));
    }
    let full = match open.kind {
        DispatchKind::AskHelp => told("answer-full", "answer-means-help"),
        DispatchKind::AskMitigation | DispatchKind::Notify => told("answer-full", "answer-means-act"),
        _ => say("answer-full"),
    };
    ways.push((full, Way::Reply(Answer::Full)));
    ways.push((say("answer-part"), Way::Reply(Answer::Part)));
    ways.push((told("answer-declined", "answer-means-declined"), Way::Reply(Answer::Declined)));
    ways.push((told("answer-referred", "answer-means-referred"), Way::Reply(Answer::Referred)));
    ways
}

/// Asks for what belongs to an answer; `None`: none is given.
fn reply(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    open: &OpenDispatch,
    how: Answer,
) -> Result<Option<SeatCommand>, Stop> {
    let reason = if matches!(how, Answer::Declined | Answer::Part) { reason(table, how)? } else { None };
    if how == Answer::Declined && reason.is_none() {
        return Ok(None);
    }
    let shows = matches!(how, Answer::Full | Answer::Part);
    let evidence = if shows { item(room, table, open.incident)? } else { None };
    let words = table.ask(&say("term-own-words"))?;
    let answer = wording::answer(language(), how);
    let values = [("other", room.name(open.with).into()), ("answer", (&answer).into())];
    let id = if evidence.is_some() { "term-send-answer-item" } else { "term-send-answer" };
    if !table.sure(&with(id, &values))? {
        table.tell("term-not-sent")?;
        return Ok(None);
    }
    let text = room.exercise.type_text_of(&words);
    Ok(Some(SeatCommand::Reply { to: open.handle, how, reason, evidence, text }))
}

fn reason(table: &mut Table<'_>, how: Answer) -> Result<Option<Reason>, Stop> {
    let (title, prompt) = match how {
        Answer::Declined => ("term-why-not", "term-choose"),
        _ => ("term-why-part", "term-choose-no-reason"),
    };
    choose_reason(table, &say(title), prompt)
}

/// Asks for a reason.
pub(super) fn choose_reason(
    table: &mut Table<'_>,
    title: &str,
    prompt: &str,
) -> Result<Option<Reason>, Stop> {
    let reasons = &Reason::ALL[1..];
    let options: Vec<String> = reasons.iter().map(|reason| wording::reason(language(), *reason)).collect();
    Ok(table.choose_or(title, &options, prompt)?.map(|pick| reasons[pick]))
}
