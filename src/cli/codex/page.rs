//! An entry of the codex as a page to read.

use crate::cli::codex::entry::Entry;
use crate::cli::codex::later;
use crate::cli::codex::wording::{
    effect_words, finding_words, ground_words, need_words, needs_words, point_words, spelt,
};
use crate::framework::{
    ChannelEntry, ClaimEntry, ConductKind, DispatchEntry, Framework, LawEntry, Lean, NormEntry, OrderEntry,
    PracticeEntry, ReadingEntry, Role, RubricFile, RuleFile, ScaleEntry, Wake,
};
use crate::report::paper::{Page, cites};
use crate::report::word_of as word;

pub(super) fn page(framework: &Framework, all: &[Entry<'_>], entry: Entry<'_>) -> String {
    let mut page = Page::default();
    page.line(&format!("{} · {} · {}", entry.key(), entry.kind(), entry.name().get("en")));
    page.blank();
    match entry.meaning() {
        Some(meaning) => page.words(2, "", meaning),
        None => {
            page.text(2, "", "What it says has not been checked against its source yet, so it is not told.")
        }
    }
    match entry {
        Entry::Norm(norm) => norm_page(&mut page, framework, norm),
        Entry::Law(law) => law_page(&mut page, framework, law),
        Entry::Position(position) => later::position_page(&mut page, framework, position),
        Entry::Instrument(instrument) => later::instrument_page(&mut page, framework, instrument),
        Entry::Measure(measure) => {
            page.section("IN PLAY");
            page.words(2, "", &measure.in_play);
        }
        Entry::Channel(channel) => channel_page(&mut page, channel),
        Entry::Scale(grade) => scale_page(&mut page, grade),
        Entry::Order(order) => order_page(&mut page, framework, order),
        Entry::Practice(practice) => practice_page(&mut page, practice),
        Entry::Dispatch(dispatch) => dispatch_page(&mut page, dispatch),
        Entry::Claim(claim) => claim_page(&mut page, claim),
        Entry::Reading(reading) => reading_page(&mut page, framework, reading),
        Entry::Rubric(rubric) => rubric_page(&mut page, rubric),
        _ => {}
    }
    let sources = cites(entry.cites());
    if !sources.is_empty() {
        page.section("SOURCES");
        page.text(2, "", &sources);
    }
    let see: Vec<String> = entry
        .see()
        .iter()
        .map(|key| {
            all.iter()
                .find(|other| other.key() == *key)
                .map_or_else(|| key.clone(), |other| format!("{key} {}", other.name().get("en")))
        })
        .collect();
    if !see.is_empty() {
        page.section("SEE ALSO");
        page.text(2, "", &see.join(" · "));
    }
    if !matches!(entry, Entry::Instrument(_)) {
        later::instruments(&mut page, framework, &entry.key());
    }
    page.0
}

fn law_page(page: &mut Page, framework: &Framework, law: &LawEntry) {
    page.section("WHAT IT DOES");
    page.words(2, "", &law.effect);
    if let Some(contested) = &law.contested {
        page.section("CONTESTED");
        page.words(2, "", contested);
        if let Some(lean) = &law.lean {
            page.words(2, "", lean);
        }
    }
    later::positions(page, framework, &law.id);
}

fn channel_page(page: &mut Page, channel: &ChannelEntry) {
    page.section("THE LINE");
    for (label, text) in [
        ("Ends", &channel.ends),
        ("Members", &channel.members),
        ("Goes bad", &channel.degrades),
        ("Keep it good", &channel.practice),
    ] {
        page.text(2, &format!("{label}: "), text.get("en"));
    }
    let speed = match channel.delay {
        0 => "read in the next exchange".to_owned(),
        1 => "one exchange later".to_owned(),
        many => format!("{many} exchanges later (three to a turn)"),
    };
    page.text(2, "Speed in play: ", &format!("{speed}; discretion {} of 4", channel.discreet));
}

fn scale_page(page: &mut Page, grade: &ScaleEntry) {
    page.section("COMPARED WITH");
    page.text(
        2,
        "",
        &format!(
            "United Kingdom category {} (1 is worst) · US schema level {} (5 is worst) · EU {}",
            grade.uk, grade.ciss, grade.eu
        ),
    );
    page.text(
        2,
        "",
        &format!(
            "Usual legal range, if a State is responsible: {}. A crime stays T0, however severe.",
            grade.legal
        ),
    );
}

fn order_page(page: &mut Page, framework: &Framework, order: &OrderEntry) {
    page.section("IN PLAY");
    let cost = order.cost;
    page.text(
        2,
        "Cost: ",
        &format!(
            "attention {}, CERT effort {}, political capital {}",
            cost.attention, cost.effort, cost.capital
        ),
    );
    page.text(2, "Family: ", &word(&order.family));
    page.text(2, "Tags: ", &order.tags.iter().map(spelt).collect::<Vec<_>>().join(", "));
    let needs = needs_words(framework, order);
    page.text(2, "Needs: ", if needs.is_empty() { "nothing".to_owned() } else { needs.join("; ") }.as_str());
    let effects: Vec<String> = order.effects.iter().map(effect_words).collect();
    page.text(
        2,
        "It does: ",
        if effects.is_empty() { "what it says".to_owned() } else { effects.join(", ") }.as_str(),
    );
    page.section("IN LAW");
    let law = &order.law;
    let rsp = if law.rsp.is_empty() { String::new() } else { format!("{}. ", law.rsp) };
    page.text(2, "", &format!("{rsp}{}", ground_words(law.ground, law.rights)));
    if law.effect > 0 {
        let back = if law.reversible { "can be switched off again" } else { "cannot be undone" };
        page.text(2, "", &format!("Its own effect is of class E{}; it {back}.", law.effect));
    }
    let seen: Vec<&RuleFile> = framework
        .rules()
        .iter()
        .filter(|rule| {
            !rule.all.is_empty()
                && rule.all.iter().all(|tag| order.tags.contains(tag))
                && !rule.none.iter().any(|tag| order.tags.contains(tag))
        })
        .filter(|rule| matches!(rule.wakes, Wake::Happened | Wake::Attempted))
        .collect();
    if !seen.is_empty() {
        page.section("WHAT THE RUBRIC MAY FIND, AS THINGS STAND");
    }
    for rule in seen {
        page.text(2, &format!("{} {}: ", rule.norm, finding_words(rule)), rule.because.get("en"));
    }
}

fn practice_page(page: &mut Page, practice: &PracticeEntry) {
    page.section("IN PLAY");
    page.words(2, "", &practice.play);
    if practice.some {
        page.text(2, "", "Some of the States that took part have it.");
    }
}

fn dispatch_page(page: &mut Page, dispatch: &DispatchEntry) {
    page.section("IN PLAY");
    page.text(
        2,
        "",
        if dispatch.request {
            "It asks for an answer: its delivery starts a clock."
        } else {
            "It asks for no answer."
        },
    );
    let list = |words: Vec<String>| if words.is_empty() { "any".to_owned() } else { words.join(", ") };
    page.text(2, "Right lines: ", &list(dispatch.levels.iter().map(word).collect()));
    page.text(
        2,
        "A complete one states: ",
        &list(dispatch.complete.iter().map(word).collect()).replace("any", "nothing more"),
    );
}

fn claim_page(page: &mut Page, claim: &ClaimEntry) {
    page.section("CONSISTENT WHEN");
    if claim.needs.is_empty() {
        page.text(2, "", "Always.");
    }
    for need in &claim.needs {
        page.text(2, "· ", &need_words(*need));
    }
    page.blank();
    page.text(
        2,
        "",
        "One condition missing: strained. Two: inconsistent. Being right by luck changes nothing here.",
    );
}

fn reading_page(page: &mut Page, framework: &Framework, reading: &ReadingEntry) {
    page.section("CONTESTED POINTS");
    for (point, lean) in &reading.leans {
        let lean = match lean {
            Lean::Yes => "yes",
            Lean::MostlyYes => "yes, for most",
            Lean::Open => "open",
            Lean::MostlyNo => "no, for most",
            Lean::No => "no",
        };
        let list = framework
            .positions_on(*point)
            .map_or_else(String::new, |position| format!(" (who holds what: {})", position.id));
        page.text(2, &format!("{} ", point_words(*point)), &format!("{lean}{list}"));
    }
}

fn rubric_page(page: &mut Page, rubric: &RubricFile) {
    page.section("WHAT IT HOLDS");
    let base = if rubric.base.is_empty() {
        "It stands alone".to_owned()
    } else {
        format!("It changes the rubric `{}`", rubric.base)
    };
    page.text(2, "", &format!("{base}, with {} rules of its own.", rubric.rules.len()));
    if !rubric.without_norms.is_empty() {
        page.text(2, "", &format!("Norms it leaves out: {}.", rubric.without_norms.join(", ")));
    }
    if !rubric.base.is_empty() {
        for rule in &rubric.rules {
            page.text(2, &format!("{} {}: ", rule.norm, finding_words(rule)), rule.because.get("en"));
        }
    }
}

fn norm_page(page: &mut Page, framework: &Framework, norm: &NormEntry) {
    page.section("ELEMENTS");
    for element in &norm.elements {
        page.text(2, &format!("{}: ", element.name.get("en")), element.meaning.get("en"));
    }
    for (kind, title) in [
        (ConductKind::Adherence, "COUNTS FOR IT"),
        (ConductKind::Breach, "COUNTS AGAINST IT"),
        (ConductKind::NotBreach, "IS NO BREACH"),
        (ConductKind::Grey, "CONTESTED CONDUCT"),
    ] {
        let mut lines = norm.conduct.iter().filter(|line| line.kind == kind).peekable();
        if lines.peek().is_some() {
            page.section(title);
        }
        for line in lines {
            let role =
                if line.role == Role::Any { String::new() } else { format!(" [{}]", word(&line.role)) };
            let omission = if line.omission { " (by omission)" } else { "" };
            let short = line.id.rsplit('-').next().unwrap_or_default();
            page.text(2, &format!("{short}{role} "), &format!("{}{omission}", line.text.get("en")));
        }
    }
    if let Some(contested) = &norm.contested {
        page.section("CONTESTED");
        page.words(2, "", contested);
    }
    later::positions(page, framework, &norm.id);
    later::norm_layer(page, framework, &norm.id);
    page.section("HOW IT CAME ABOUT");
    for line in &norm.history {
        page.text(2, &format!("{}: ", line.report), line.text.get("en"));
    }
    page.section("HOW THE RUBRIC SEES IT");
    let mut rules = framework.rules().iter().filter(|rule| rule.norm == norm.id).peekable();
    if rules.peek().is_none() {
        page.text(2, "", "No rule of the first rubric finds on this norm yet; an evaluator judges it.");
    }
    for rule in rules {
        let lines: Vec<&str> = rule.lines.iter().filter_map(|line| line.rsplit('-').next()).collect();
        let lines = if lines.is_empty() { String::new() } else { format!(" ({})", lines.join(", ")) };
        page.text(2, &format!("{}: ", finding_words(rule)), &format!("{}{lines}", rule.because.get("en")));
    }
    let judged: Vec<_> = framework.judged.iter().filter(|entry| entry.line.starts_with(&norm.id)).collect();
    if !judged.is_empty() {
        page.section("LEFT TO A PERSON");
    }
    for entry in judged {
        page.text(
            2,
            &format!("{}: ", entry.line.rsplit('-').next().unwrap_or_default()),
            entry.why.get("en"),
        );
    }
    let practices: Vec<&str> = framework
        .practices
        .iter()
        .filter(|practice| practice.norm == norm.id)
        .map(|practice| practice.name.get("en"))
        .collect();
    if !practices.is_empty() {
        page.section("PRACTICES NAMED AT DINARD");
        page.text(2, "", &practices.join(" · "));
    }
}
