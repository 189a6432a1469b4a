//! Pages on what came after 2019. All they tell of the world passes the door of [`Checked`].

use crate::framework::{Checked, Fact, Framework, InstrumentEntry, PositionEntry, Seen, Side, View};
use crate::report::paper::Page;
use crate::report::word_of as word;

/// Writes what may be told of a list, and notes where it was seen.
fn facts<'f>(page: &mut Page, list: &'f Checked<Fact>, seen: &mut Vec<&'f str>) {
    for fact in list.told() {
        page.words(2, "· ", &fact.text);
        note(seen, fact);
    }
}

/// What the program says of its own search has no place to name.
fn note<'f>(seen: &mut Vec<&'f str>, item: &'f impl Seen) {
    for place in item.seen().split("; ").filter(|place| !place.is_empty() && !place.starts_with("own ")) {
        if !seen.contains(&place) {
            seen.push(place);
        }
    }
}

/// Says where it was read: mostly digests, so a reader knows how far to trust it.
fn read_in(page: &mut Page, seen: &[&str]) {
    if !seen.is_empty() {
        page.section("READ IN");
        page.text(2, "", &seen.join(" · "));
    }
}

fn sources(page: &mut Page, seen: &[&str]) {
    if !seen.is_empty() {
        page.text(2, "Read in: ", &seen.join(" · "));
    }
}

/// What the report of 2021 adds to a norm, and what that changes here.
pub(super) fn norm_layer(page: &mut Page, framework: &Framework, norm: &str) {
    let Some(later) = framework.later_on(norm) else { return };
    let mut seen = Vec::new();
    page.section("WHAT THE REPORT OF 2021 ADDS");
    facts(page, &later.paragraphs, &mut seen);
    facts(page, &later.adds, &mut seen);
    sources(page, &seen);
    page.section("WHAT THAT CHANGES IN JUDGING HERE");
    for line in &later.judging {
        page.words(2, "· ", line);
    }
    page.text(2, "See: ", &later.see.join(", "));
}

/// Who holds what on the contested points that bear on an entry.
pub(super) fn positions(page: &mut Page, framework: &Framework, key: &str) {
    let mut any = false;
    for position in framework.positions_about(key) {
        if !any {
            page.section("WHO HOLDS WHAT");
        }
        any = true;
        page.text(2, &format!("{}: ", position.id), position.question.get("en"));
        let mut seen = Vec::new();
        views(page, position, &mut seen);
        sources(page, &seen);
    }
    if any {
        page.words(2, "", &framework.positions.note);
    }
}

fn views<'f>(page: &mut Page, position: &'f PositionEntry, seen: &mut Vec<&'f str>) {
    for view in position.views.told() {
        let side = match view.side {
            Side::Yes => "Yes: ",
            Side::No => "No: ",
            Side::Careful => "Careful: ",
        };
        page.text(4, side, &sentence(view));
        note(seen, view);
    }
    for fact in position.facts.told() {
        page.words(4, "· ", &fact.text);
        note(seen, fact);
    }
}

/// A view and who holds it, in a line.
fn sentence(view: &View) -> String {
    format!("{} Seen from: {}.", view.says.get("en"), view.holders())
}

/// A contested point: its views, and how the readings take it.
pub(super) fn position_page(page: &mut Page, framework: &Framework, position: &PositionEntry) {
    page.section("WHO HOLDS WHAT");
    let mut seen = Vec::new();
    views(page, position, &mut seen);
    page.words(2, "", &framework.positions.note);
    if let Some(point) = position.point {
        page.section("HOW THE READINGS TAKE IT");
        for reading in &framework.readings {
            page.text(2, &format!("reading:{}: ", reading.id), &word(&reading.lean(point)));
        }
    }
    read_in(page, &seen);
}

/// An instrument: when, how it stands, what is known of it, what it does here.
pub(super) fn instrument_page(page: &mut Page, framework: &Framework, instrument: &InstrumentEntry) {
    let mut seen = Vec::new();
    page.section("WHEN");
    facts(page, &instrument.date, &mut seen);
    page.section(&format!("HOW IT STOOD ON {}", framework.instruments.as_of));
    facts(page, &instrument.status, &mut seen);
    if instrument.facts.told().next().is_some() {
        page.section("WHAT IS KNOWN OF IT");
        facts(page, &instrument.facts, &mut seen);
    }
    page.section("IN PLAY");
    for line in &instrument.play {
        page.words(2, "", line);
    }
    if !instrument.form.is_empty() {
        page.section("FIELDS, THE GAME'S OWN");
        for line in &instrument.form {
            let counts = line.field.map_or_else(String::new, |field| format!(" [{}]", word(&field)));
            page.text(
                2,
                &format!("{}: ", line.name.get("en")),
                &format!("{}{counts}", line.meaning.get("en")),
            );
        }
    }
    read_in(page, &seen);
}

/// Which instruments bear on an entry.
pub(super) fn instruments(page: &mut Page, framework: &Framework, key: &str) {
    let names: Vec<String> = framework
        .instruments_about(key)
        .map(|entry| format!("{} {}", entry.id, entry.name.get("en")))
        .collect();
    if !names.is_empty() {
        page.section("INSTRUMENTS");
        page.text(2, "", &names.join(" · "));
    }
}
