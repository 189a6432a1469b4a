//! Orders: to choose one, hear counsel, and seal it.

use super::letters;
use super::room::Room;
use super::table::{Stop, Table};
use crate::cli::legal::opinion_page;
use crate::counsel::{Act, Case, Reading, judge, opinion};
use crate::engine::{Claim, Handle, NationMeter, OrderDraft, Reason, SeatCommand, Unless};
use crate::framework::{ClaimNeed, Family, Field, Fields, IncidentNeed, Tag, Tags};
use crate::report::paper::Page;
use crate::report::{field_words, word_of};
use crate::scenario::{ActionId, NationId};

/// Chooses an order, hears counsel, and seals it; going back anywhere seals nothing.
pub(super) fn decide(room: &mut Room<'_, '_>, table: &mut Table<'_>) -> Result<(), Stop> {
    if room.view().done() {
        if table.sure("You have said that you are done. Take that back?")? {
            room.submit(table, SeatCommand::Done(false))?;
        }
        return Ok(());
    }
    let Some(action) = which(room, table)? else { return Ok(()) };
    let Some(draft) = draft(room, table, action)? else { return Ok(()) };
    let tags = room.scenario.actions[action.at()].tags;
    let words = if tags.has(Tag::Public) || room.scenario.actions[action.at()].needs.ruling {
        table.ask("Your own words (one line, or Enter for none) > ")?
    } else {
        String::new()
    };
    let mut page = Page::default();
    preview(room, &mut page, &draft);
    if !words.is_empty() {
        page.hang(2, 3, "", &format!("“{words}”"));
    }
    table.show(&page.0)?;
    if !table.sure("Seal it?")? {
        return table.say("Not sealed; a draft leaves no trace.");
    }
    let text = room.exercise.type_text_of(&words);
    if room.submit(table, SeatCommand::Seal(OrderDraft { text, ..draft }))? {
        table.say("Sealed. It is carried out with everyone else's when the Decision ends.")?;
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
        let options: Vec<String> = families
            .iter()
            .map(|kind| match count(kind) {
                0 => format!("{} · none now", family_words(*kind)),
                count => format!("{} · {count} now", family_words(*kind)),
            })
            .collect();
        let Some(pick) = table.choose("WHAT KIND OF ORDER?", &options)? else { return Ok(None) };
        let orders: Vec<ActionId> =
            all.iter().copied().filter(|order| family(room, order) == families[pick]).collect();
        let words = |order: &ActionId| {
            let entry = &room.scenario.catalogue[order.at()];
            let now = if room.view().moves().contains(*order) {
                String::new()
            } else {
                format!(" · NOT NOW: {}", why_not(room, *order))
            };
            format!(
                "{} ({}){now}: {}",
                entry.name.get("en"),
                cost_words(room, *order),
                entry.meaning.get("en")
            )
        };
        let options: Vec<String> = orders.iter().map(words).collect();
        let Some(pick) = table.choose(&family_words(families[pick]).to_uppercase(), &options)? else {
            continue;
        };
        if room.view().moves().contains(orders[pick]) {
            return Ok(Some(orders[pick]));
        }
        table.say(&format!("Not now: {}.", why_not(room, orders[pick])))?;
    }
}

/// Returns the first reason why an order cannot be given now, as far as the delegation can know.
fn why_not(room: &Room<'_, '_>, order: ActionId) -> String {
    let (view, needs, cost) =
        (room.view(), &room.scenario.actions[order.at()].needs, room.view().cost(order));
    let meters = [
        (NationMeter::Attention, cost.attention, "attention"),
        (NationMeter::Effort, cost.effort, "CERT effort"),
        (NationMeter::Capital, cost.capital, "capital"),
    ];
    if view.free_slots() == 0 {
        return "six orders are sealed already".to_owned();
    }
    if let Some((meter, cost, name)) =
        meters.into_iter().find(|(meter, cost, _)| view.meter(*meter) < i16::from(*cost))
    {
        return format!("it costs {cost} {name}, and {} is left", view.meter(meter));
    }
    if let Some((kind, least)) = needs.capacity.filter(|(kind, least)| view.capacity(*kind) < *least) {
        return format!("it takes {} {least}, and yours is {}", word_of(&kind), view.capacity(kind));
    }
    match needs.incident {
        _ if view.has_nothing_to_undo(needs) => "you have done nothing that it could undo".to_owned(),
        _ if needs.consent => "nobody has let you in".to_owned(),
        IncidentNeed::Own => "no incident that hits you is known".to_owned(),
        IncidentNeed::Hosted => "no State or office has reported machines on your soil to you".to_owned(),
        IncidentNeed::Authored => "you know of no operation of your own".to_owned(),
        IncidentNeed::Offered => "no such look is on offer".to_owned(),
        IncidentNeed::Known => "no incident is known".to_owned(),
        IncidentNeed::None => "there is nobody to aim it at".to_owned(),
    }
}

fn family_words(family: Family) -> &'static str {
    match family {
        Family::Protect => "Protect: at home, first of all",
        Family::Investigate => "Investigate: know more",
        Family::Cooperate => "Cooperate: with another State",
        Family::LawEnforcement => "Law enforcement: police and courts",
        Family::Public => "Public: what you say to everyone",
        Family::Adverse => "Adverse: against another State",
        Family::Force => "Force",
    }
}

fn cost_words(room: &Room<'_, '_>, order: ActionId) -> String {
    let cost = room.view().cost(order);
    let parts = [(cost.attention, "attention"), (cost.effort, "effort"), (cost.capital, "capital")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(cost, _)| *cost > 0)
        .map(|(cost, name)| format!("{cost} {name}"))
        .collect();
    if parts.is_empty() { "nothing".to_owned() } else { parts.join(", ") }
}

fn draft(
    room: &mut Room<'_, '_>,
    table: &mut Table<'_>,
    action: ActionId,
) -> Result<Option<OrderDraft>, Stop> {
    let needs = room.scenario.actions[action.at()].needs;
    let mut draft = OrderDraft::of(action);
    if needs.other {
        let targets = room.view().moves().targets(action);
        let others: Vec<NationId> = (0..room.view().nations())
            .map(NationId::from_at)
            .filter(|other| targets & 1 << other.0 != 0)
            .collect();
        let options: Vec<String> = others.iter().map(|other| room.name(*other).to_owned()).collect();
        let title = match room.scenario.actions[action.at()].family {
            Family::Adverse | Family::Force => "AGAINST WHOM?",
            Family::Public => "ABOUT WHOM?",
            _ => "WITH WHOM?",
        };
        let Some(pick) = table.choose(title, &options)? else { return Ok(None) };
        draft.other = Some(others[pick]);
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
        let lines: Vec<u8> = (0..64)
            .filter(|line| room.view().lines_to(other) & 1 << line != 0 && room.surface.shows_line(*line))
            .collect();
        let options: Vec<String> = lines.iter().map(|line| room.line_words(*line)).collect();
        let Some(pick) = table.choose("WHICH LINE?", &options)? else { return Ok(None) };
        draft.line = Some(lines[pick]);
    }
    if needs.claim {
        let rungs = &Claim::ALL[1..];
        let words = |claim: &Claim| {
            let entry = room.framework.claims.get(*claim as usize);
            entry.map_or_else(String::new, |entry| {
                format!("{}: {}. {}", entry.id, entry.name.get("en"), entry.meaning.get("en"))
            })
        };
        let options: Vec<String> = rungs.iter().map(words).collect();
        let Some(pick) = table.choose("HOW FAR DOES THE STATEMENT GO?", &options)? else { return Ok(None) };
        draft.claim = rungs[pick];
    }
    let tags = room.scenario.actions[action.at()].tags;
    if tags.has(Tag::Public) || tags.has(Tag::Countermeasure) {
        let facts = Fields(0).with(Field::Facts);
        // Where traffic came from is not who is responsible; who names a State cannot say that it accuses
        // nobody.
        let proposal = match draft.claim {
            Claim::K0 => facts,
            Claim::K1 | Claim::K2 => facts.with(Field::NotAccusation).with(Field::Confidence),
            _ => facts.with(Field::Confidence),
        };
        draft.said = letters::fields(table, proposal, "WHAT IT STATES · * proposed")?;
    }
    if needs.claim {
        let options = ["low", "moderate", "high"].map(str::to_owned);
        draft.confidence =
            table.choose_or("HOW SURE ARE YOU?", &options, "number, or Enter for low > ")?.unwrap_or(0) as u8;
    }
    if tags.has_any(
        Tags::of(Tag::Claim)
            .with(Tags::of(Tag::Countermeasure))
            .with(Tags::of(Tag::Retorsion))
            .with(Tags::of(Tag::Threat)),
    ) {
        let reasons = &Reason::ALL[1..];
        let options: Vec<String> =
            reasons.iter().map(|reason| letters::sentence(*reason).to_owned()).collect();
        draft.reason = table
            .choose_or("WHY?", &options, "number, or Enter to give no reason > ")?
            .map_or(Reason::None, |pick| reasons[pick]);
    }
    // To wait for an answer makes sense before a step against somebody, and not before a favour.
    let against = tags.has(Tag::Public)
        || matches!(room.scenario.actions[action.at()].family, Family::Adverse | Family::Force);
    if let Some(other) = draft.other.filter(|other| against && room.view().asking(*other)) {
        let all = [Unless::No, Unless::Acknowledged, Unless::Answered, Unless::TheyPublish];
        let name = room.name(other);
        let options = [
            "Carry it out in any case".to_owned(),
            format!("Withhold it if {name} confirms what you asked"),
            format!("Withhold it if {name} answers what you asked"),
            format!("Withhold it if {name} publishes in this same turn"),
        ];
        draft.unless = table
            .choose_or("YOUR QUESTION IS STILL OPEN", &options, "number, or Enter for the first > ")?
            .map_or(Unless::No, |pick| all[pick]);
    }
    Ok(Some(draft))
}

fn preview(room: &Room<'_, '_>, page: &mut Page, draft: &OrderDraft) {
    let entry = &room.scenario.catalogue[draft.action.at()];
    let other = draft.other.map_or(String::new(), |other| format!(" → {}", room.name(other)));
    let about = draft.incident.map_or(String::new(), |incident| format!(", INC-{}", incident.0));
    page.section(&format!("ORDER: {}{other}{about}", entry.name.get("en")));
    page.hang(2, 4, "", &format!("cost: {}", cost_words(room, draft.action)));
    if draft.claim != Claim::K0 {
        let said = field_words(draft.said);
        let with = if said.is_empty() { String::new() } else { format!(", with {said}") };
        page.hang(
            2,
            4,
            "",
            &format!(
                "says: {:?}{with}, confidence {}",
                draft.claim,
                ["low", "moderate", "high"][usize::from(draft.confidence.min(2))]
            ),
        );
    }
    if draft.unless != Unless::No {
        page.hang(2, 4, "", &format!("withheld if: {}", word_of(&draft.unless)));
    }
    page.hang(2, 4, "", &format!("touches: {}", entry.cites.join("; ")));
    if let (true, Some(other), Some(incident)) = (draft.claim != Claim::K0, draft.other, draft.incident) {
        let missing = room.view().claim_missing(other, incident, draft.claim, draft.said);
        let needs = room
            .framework
            .claims
            .get(draft.claim as usize)
            .map(|entry| entry.needs.as_slice())
            .unwrap_or_default();
        let open: Vec<String> = needs
            .iter()
            .enumerate()
            .filter(|(at, _)| missing & 1 << at != 0)
            .map(|(_, need)| need_words(*need))
            .collect();
        let words = match open.len() {
            0 => "everything that a statement of this kind rests on is there".to_owned(),
            1 => format!("strained, since one thing is missing: {}", open[0]),
            _ => format!("not borne out; missing: {}", open.join("; ")),
        };
        page.hang(2, 4, "", &format!("the claim: {words}"));
    }
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
            page.hang(2, 4, "", "counsel: lawful on what you know, settled");
        }
        Some(known) => opinion_page(page, room.framework, "COUNSEL, ON WHAT YOU KNOW", &known),
    }
}

/// Words for a condition of the claims ladder.
fn need_words(need: ClaimNeed) -> String {
    match need {
        ClaimNeed::Technical => "a technical item graded C3 or better".to_owned(),
        ClaimNeed::Traffic => "an item that shows where traffic ran".to_owned(),
        ClaimNeed::Asked => "the other has been asked first".to_owned(),
        ClaimNeed::Time => "the other has had time to answer".to_owned(),
        ClaimNeed::Caveat => "the words that this is no accusation".to_owned(),
        ClaimNeed::Group(least) => format!("a group there at {least} percent or more"),
        ClaimNeed::TwoGroups => "sources of two kinds".to_owned(),
        ClaimNeed::Notified => "the other has been notified".to_owned(),
        ClaimNeed::DutyLapsed => "the other has let the time run out".to_owned(),
        ClaimNeed::State(least) => format!("that State itself at {least} percent or more"),
        ClaimNeed::There(least) => format!("somebody there at {least} percent or more"),
        ClaimNeed::NotElsewhere(least) => format!("no other explanation at {least} percent or more"),
        ClaimNeed::Moderate => "two kinds of sources, one graded C2 or better, one not technical".to_owned(),
        ClaimNeed::Substance => "what it rests on, shown or stated".to_owned(),
    }
}
