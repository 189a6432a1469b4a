//! Orders: to choose one, hear counsel, and seal it.

use super::letters;
use super::room::Room;
use super::table::{Stop, Table};
use crate::cli::language::{language, say, tag, with};
use crate::cli::legal::opinion_page;
use crate::counsel::{Act, Case, Reading, judge, opinion};
use crate::engine::{Claim, Handle, OrderDraft, Reason, SeatCommand, Unless};
use crate::framework::{Family, Field, Fields, IncidentNeed, Needs, Tag, Tags};
use crate::report::paper::{Page, cites};
use crate::report::wording;
use crate::scenario::{ActionId, NationId};

/// Chooses an order, hears counsel, and seals it; going back anywhere seals nothing.
pub(super) fn decide(room: &mut Room<'_, '_>, table: &mut Table<'_>) -> Result<(), Stop> {
    if room.view().done() {
        if table.sure(&say("term-take-commit-back"))? {
            room.submit(table, SeatCommand::Done(false))?;
        }
        return Ok(());
    }
    let Some(action) = which(room, table)? else { return Ok(()) };
    let Some(draft) = draft(room, table, action)? else { return Ok(()) };
    let tags = room.scenario.actions[action.at()].tags;
    let words = if tags.has(Tag::Public) || room.scenario.actions[action.at()].needs.ruling {
        table.ask(&say("term-own-words"))?
    } else {
        String::new()
    };
    let mut page = Page::default();
    preview(room, &mut page, &draft);
    if !words.is_empty() {
        page.hang(2, 3, "", &with("term-quoted", &[("words", (&words).into())]));
    }
    table.show(&page.0)?;
    if !table.sure(&say("term-seal"))? {
        return table.tell("term-not-sealed");
    }
    let text = room.exercise.type_text_of(&words);
    if room.submit(table, SeatCommand::Seal(OrderDraft { text, ..draft }))? {
        table.tell("done-sealed")?;
    }
    Ok(())
}

/// Offers every order the delegation has, always under the same number; what cannot be given now says why.
fn which(room: &mut Room<'_, '_>, table: &mut Table<'_>) -> Result<Option<ActionId>, Stop> {
    let all: Vec<ActionId> = {
        let held = room.view().orders();
        (0..128)
            .map(ActionId)
            .filter(|order| held & 1 << order.0 != 0 && room.surface.shows_order(*order))
            .collect()
    };
    let family = |room: &Room<'_, '_>, order: &ActionId| room.scenario.actions[order.at()].family;
    loop {
        let moves = room.view().moves();
        let families: Vec<Family> = Family::ALL
            .iter()
            .copied()
            .filter(|kind| all.iter().any(|order| family(room, order) == *kind))
            .collect();
        let count = |kind: &Family| {
            all.iter().filter(|order| family(room, order) == *kind && moves.contains(**order)).count()
        };
        let option = |kind: &Family| {
            let (name, says) = (wording::family(language(), *kind), say(family_says(*kind)));
            let values = [("family", (&name).into()), ("meaning", (&says).into()), ("n", count(kind).into())];
            with("term-family", &values)
        };
        let options: Vec<String> = families.iter().map(option).collect();
        let Some(pick) = table.choose(&say("term-order-kind"), &options)? else { return Ok(None) };
        let orders: Vec<ActionId> =
            all.iter().copied().filter(|order| family(room, order) == families[pick]).collect();
        let words = |order: &ActionId| order_line(room, *order);
        let options: Vec<String> = orders.iter().map(words).collect();
        let title = wording::family(language(), families[pick]).to_uppercase();
        let Some(pick) = table.choose(&title, &options)? else { continue };
        if room.view().moves().contains(orders[pick]) {
            return Ok(Some(orders[pick]));
        }
        let why = why_not(room, orders[pick]);
        table.say(&wording::pair(language(), &say("not-now"), &why))?;
    }
}

/// Tells an order with its cost, and why it cannot be given where that is so.
fn order_line(room: &Room<'_, '_>, order: ActionId) -> String {
    let cost = cost_words(room, order);
    let values = [
        ("order", wording::order(&room.scenario.catalogue, order, tag()).into()),
        ("cost", (&cost).into()),
        ("meaning", room.scenario.catalogue[order.at()].meaning.get(tag()).into()),
    ];
    if room.view().moves().contains(order) {
        return with("term-order-now", &values);
    }
    let why = why_not(room, order);
    with("term-order-not-now", &[&values[..], &[("why", (&why).into())]].concat())
}

/// Returns the first reason why an order cannot be given now, as far as the delegation can know.
fn why_not(room: &Room<'_, '_>, order: ActionId) -> String {
    wording::not_now(language(), room.view(), &room.scenario.actions[order.at()].needs, order)
}

/// Returns the message that says what a family of orders is for.
fn family_says(family: Family) -> &'static str {
    match family {
        Family::Protect => "term-family-protect",
        Family::Investigate => "term-family-investigate",
        Family::Cooperate => "term-family-cooperate",
        Family::LawEnforcement => "term-family-law-enforcement",
        Family::Public => "term-family-public",
        Family::Adverse => "term-family-adverse",
        Family::Force => "term-family-force",
    }
}

fn cost_words(room: &Room<'_, '_>, order: ActionId) -> String {
    let cost = room.view().cost(order);
    let parts = [
        (cost.attention, "term-cost-attention"),
        (cost.effort, "term-cost-effort"),
        (cost.capital, "term-cost-capital"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(cost, _)| *cost > 0)
        .map(|(cost, id)| with(id, &[("n", cost.into())]))
        .collect();
    if parts.is_empty() { say("term-cost-nothing") } else { parts.join(", ") }
}

/// Asks for what an order needs, one thing after the other; `None`: the person went back.
fn draft(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    action: ActionId,
) -> Result<Option<OrderDraft>, Stop> {
    let needs = room.scenario.actions[action.at()].needs;
    let mut draft = OrderDraft::of(action);
    if needs.other {
        let Some(other) = target(room, table, action)? else { return Ok(None) };
        draft.other = Some(other);
    }
    if needs.incident != IncidentNeed::None {
        let fits: Vec<Handle> = {
            let moves = room.view().moves();
            (0..moves.incident_count(action)).filter_map(|n| moves.nth_incident(action, n)).collect()
        };
        let Some(incident) = room.which_incident(table, &fits)? else { return Ok(None) };
        draft.incident = Some(incident);
    }
    if let (true, Some(other)) = (needs.line, draft.other) {
        let Some(line) = channel(room, table, other)? else { return Ok(None) };
        draft.line = Some(line);
    }
    if needs.claim {
        let Some(claim) = claim(room, table)? else { return Ok(None) };
        draft.claim = claim;
    }
    statement(room, table, &needs, &mut draft)?;
    wait_for(room, table, &mut draft)?;
    Ok(Some(draft))
}

/// Asks at which State an order is aimed.
fn target(room: &Room<'_, '_>, table: &mut Table<'_>, action: ActionId) -> Result<Option<NationId>, Stop> {
    let targets = room.view().moves().targets(action);
    let others: Vec<NationId> = (0..room.view().nations())
        .map(NationId::from_at)
        .filter(|other| targets & 1 << other.0 != 0)
        .collect();
    let options: Vec<String> = others.iter().map(|other| room.name(*other).to_owned()).collect();
    let title = match room.scenario.actions[action.at()].family {
        Family::Adverse | Family::Force => "term-against-whom",
        Family::Public => "term-about-whom",
        _ => "term-with-whom",
    };
    Ok(table.choose(&say(title), &options)?.map(|pick| others[pick]))
}

/// Asks by which channel an order reaches a State.
fn channel(room: &Room<'_, '_>, table: &mut Table<'_>, other: NationId) -> Result<Option<u8>, Stop> {
    let lines: Vec<u8> = (0..64)
        .filter(|line| room.view().lines_to(other) & 1 << line != 0 && room.surface.shows_line(*line))
        .collect();
    let options: Vec<String> = lines.iter().map(|line| room.channel_words(*line)).collect();
    Ok(table.choose(&say("term-which-channel"), &options)?.map(|pick| lines[pick]))
}

/// Asks how far a statement goes on who did it.
fn claim(room: &Room<'_, '_>, table: &mut Table<'_>) -> Result<Option<Claim>, Stop> {
    let rungs = &Claim::ALL[1..];
    let words = |claim: &Claim| {
        let meaning = room.framework.claims.get(*claim as usize).map_or("", |entry| entry.meaning.get(tag()));
        format!("{}. {meaning}", wording::claim(room.framework, *claim, tag()))
    };
    let options: Vec<String> = rungs.iter().map(words).collect();
    Ok(table.choose(&say("term-how-far"), &options)?.map(|pick| rungs[pick]))
}

/// Asks what an order states, how sure the delegation is, and why it acts.
fn statement(
    room: &Room<'_, '_>,
    table: &mut Table<'_>,
    needs: &Needs,
    draft: &mut OrderDraft,
) -> Result<(), Stop> {
    let tags = room.scenario.actions[draft.action.at()].tags;
    if tags.has(Tag::Public) || tags.has(Tag::Countermeasure) {
        let facts = Fields(0).with(Field::Facts);
        // Where traffic came from is not who is responsible; who names a State cannot say that it accuses
        // nobody.
        let proposal = match draft.claim {
            Claim::K0 => facts,
            Claim::K1 | Claim::K2 => facts.with(Field::NotAccusation).with(Field::Confidence),
            _ => facts.with(Field::Confidence),
        };
        draft.said = letters::fields(table, proposal, &say("term-states-proposed"))?;
    }
    if needs.claim {
        let options = [0, 1, 2].map(confidence);
        let pick = table.choose_or(&say("term-how-sure"), &options, "term-choose-low")?;
        draft.confidence = pick.unwrap_or(0) as u8;
    }
    let explained = Tags::of(Tag::Claim)
        .with(Tags::of(Tag::Countermeasure))
        .with(Tags::of(Tag::Retorsion))
        .with(Tags::of(Tag::Threat));
    if tags.has_any(explained) {
        let reason = letters::choose_reason(table, &say("term-why"), "term-choose-no-reason")?;
        draft.reason = reason.unwrap_or(Reason::None);
    }
    Ok(())
}

/// Asks whether an order waits for an answer that is still open. That makes sense before a step against
/// somebody, and not before a favour.
fn wait_for(room: &Room<'_, '_>, table: &mut Table<'_>, draft: &mut OrderDraft) -> Result<(), Stop> {
    let action = &room.scenario.actions[draft.action.at()];
    let against = action.tags.has(Tag::Public) || matches!(action.family, Family::Adverse | Family::Force);
    let Some(other) = draft.other.filter(|other| against && room.view().asking(*other)) else {
        return Ok(());
    };
    let all = [Unless::No, Unless::Acknowledged, Unless::Answered, Unless::TheyPublish];
    let options = all.map(|unless| wording::unless(language(), unless, room.name(other)));
    draft.unless = table
        .choose_or(&say("unless").to_uppercase(), &options, "term-choose-first")?
        .map_or(Unless::No, |pick| all[pick]);
    Ok(())
}

/// Returns the word for how sure a delegation is: 0 low, 1 moderate, 2 high.
fn confidence(level: u8) -> String {
    say(&format!("confidence-{}", level.min(2)))
}

fn preview(room: &Room<'_, '_>, page: &mut Page, draft: &OrderDraft) {
    let mut order = wording::order(&room.scenario.catalogue, draft.action, tag()).to_owned();
    if let Some(other) = draft.other {
        order += &format!(" → {}", room.name(other));
    }
    if let Some(incident) = draft.incident {
        order += &format!(", INC-{}", incident.0);
    }
    page.section(&with("term-order-title", &[("order", (&order).into())]));
    let mut line = |words: &str| page.hang(2, 4, "", words);
    line(&with("term-order-cost", &[("cost", (&cost_words(room, draft.action)).into())]));
    if draft.claim != Claim::K0 {
        line(&claim_words(room, draft));
    }
    if let (true, Some(other)) = (draft.unless != Unless::No, draft.other) {
        line(&wording::unless(language(), draft.unless, room.name(other)));
    }
    let touched = cites(&room.scenario.catalogue[draft.action.at()].cites);
    line(&with("term-order-touches", &[("cites", (&touched).into())]));
    if let (true, Some(other), Some(incident)) = (draft.claim != Claim::K0, draft.other, draft.incident) {
        line(&claim_rests(room, draft, other, incident));
    }
    counsel(room, page, draft);
}

/// Tells how far a statement goes, what it states, and how sure the delegation is.
fn claim_words(room: &Room<'_, '_>, draft: &OrderDraft) -> String {
    let (claim, sure) = (wording::claim(room.framework, draft.claim, tag()), confidence(draft.confidence));
    let fields = letters::field_list(draft.said);
    let values = [("claim", (&claim).into()), ("confidence", (&sure).into()), ("fields", (&fields).into())];
    if draft.said.0 == 0 { with("term-claim", &values[..2]) } else { with("term-claim-states", &values) }
}

/// Tells whether what a claim rests on is there, and what is missing.
fn claim_rests(room: &Room<'_, '_>, draft: &OrderDraft, other: NationId, incident: Handle) -> String {
    let missing = room.view().claim_missing(other, incident, draft.claim, draft.said);
    let entry = room.framework.claims.get(draft.claim as usize);
    let needs = entry.map(|entry| entry.needs.as_slice()).unwrap_or_default();
    let open: Vec<String> = needs
        .iter()
        .enumerate()
        .filter(|(at, _)| missing & 1 << at != 0)
        .map(|(_, need)| wording::need(language(), *need))
        .collect();
    let id = match open.len() {
        0 => return say("claim-holds"),
        1 => "claim-strained",
        _ => "claim-fails",
    };
    wording::pair(language(), &say(id), &language().list(open))
}

/// Writes what counsel says of an order, on what the delegation knows.
fn counsel(room: &Room<'_, '_>, page: &mut Page, draft: &OrderDraft) {
    let desk = &room.exercise.play.observer.desk;
    let act = Act {
        by: room.seat,
        order: draft.action,
        other: draft.other,
        incident: draft.incident.and_then(|handle| desk.incident(handle)),
        claim: draft.claim,
        said: draft.said,
        tags: Tags::NONE,
    };
    let case = Case::as_known(room.view(), room.scenario, &act);
    match opinion(room.framework, room.scenario, &act, &case, &judge(&case, Reading::usual())).at(room.aid) {
        None => {}
        Some(known) if known.settled && known.verdict == "lawful" && known.notes.is_empty() => {
            page.hang(2, 4, "", &say("term-counsel-lawful"));
        }
        Some(known) => opinion_page(page, room.framework, &say("term-counsel"), &known),
    }
}
