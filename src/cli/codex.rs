//! `lucca framework`: the codex. What was agreed, what counts, how the rubric sees it, where it is written.

mod later;

use crate::cli::{Failure, Format, print};
use crate::diag::{Diagnostic, Place};
use crate::framework::{
    CardEntry, ChannelEntry, ClaimEntry, ClaimNeed, ConductKind, DispatchEntry, Effect, Family, Framework,
    Ground, IncidentNeed, InstrumentEntry, LawEntry, LawKind, Lean, MeasureEntry, NormEntry, OrderEntry,
    Point, PositionEntry, PracticeEntry, ReadingEntry, Role, RubricFile, RuleFile, RuleKind, ScaleEntry,
    Verdict, Wake, WordEntry, Works,
};
use crate::report::paper::{Page, cites};
use crate::report::word_of as word;
use crate::text::{Text, did_you_mean};
use clap::Args;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::fmt::Write as _;

#[derive(Args)]
#[command(
    after_help = "Examples:\n  lucca framework                  what there is\n  lucca framework N08              a norm: elements, conduct, history, rubric\n  lucca framework CM-7             a condition of countermeasures\n  lucca framework GM               an instrument: date, status, what it does in play\n  lucca framework instruments      what was agreed after 2019\n  lucca framework positions        contested points, with who holds what\n  lucca framework CH-05 --format json"
)]
pub(super) struct FrameworkArgs {
    /// Key of an entry (N01, IL-09, CM-7, T2, D6, NORMS, OSCE-8, GM, sovereignty_rule, CH-05, N07-P2, S3,
    /// TLP:AMBER, an order, a card, a kind of dispatch, K2, a reading or a rubric) or of a list (instruments,
    /// positions); without it, the contents
    key: Option<String>,
    /// Print a page to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// One entry of the codex.
#[derive(Clone, Copy)]
enum Entry<'f> {
    Norm(&'f NormEntry),
    Law(&'f LawEntry),
    Position(&'f PositionEntry),
    Measure(&'f MeasureEntry),
    Instrument(&'f InstrumentEntry),
    Channel(&'f ChannelEntry),
    Practice(&'f PracticeEntry),
    Scale(&'f ScaleEntry),
    Word(&'f WordEntry),
    Order(&'f OrderEntry),
    Card(&'f CardEntry),
    Dispatch(&'f DispatchEntry),
    Claim(&'f ClaimEntry),
    Reading(&'f ReadingEntry),
    Rubric(&'f RubricFile),
}

pub(super) fn codex(args: &FrameworkArgs, framework: &Framework) -> Result<(), Failure> {
    let all = entries(framework);
    let Some(key) = &args.key else { return print(&listing(&all, args.format)) };
    // A list by its name.
    let listed = match key.to_ascii_lowercase().as_str() {
        "instruments" => Some("Instrument"),
        "positions" => Some("Contested point"),
        _ => None,
    };
    if let Some(kind) = listed {
        let some: Vec<Entry<'_>> = all.iter().copied().filter(|entry| entry.kind() == kind).collect();
        return print(&listing(&some, args.format));
    }
    // A paragraph may be asked for as it is cited: `Lucca D6`.
    let cited = key.get(..7).filter(|start| start.eq_ignore_ascii_case("Lucca D")).and_then(|_| key.get(6..));
    let key = cited.unwrap_or(key);
    // A line of conduct opens its norm; a row of the table of responses, its order.
    let norm_of = |id: &str| {
        framework.norms.iter().find(|norm| norm.conduct.iter().any(|line| line.id.eq_ignore_ascii_case(id)))
    };
    let order_of = |id: &str| framework.orders.iter().find(|order| order.law.rsp.eq_ignore_ascii_case(id));
    let key = norm_of(key)
        .map(|norm| norm.id.as_str())
        .or_else(|| order_of(key).map(|order| order.id.as_str()))
        .unwrap_or(key);
    let Some(entry) = all.iter().find(|entry| {
        entry.key().eq_ignore_ascii_case(key)
            || entry
                .key()
                .rsplit(':')
                .next()
                .is_some_and(|short| entry.is_choice() && short.eq_ignore_ascii_case(key))
    }) else {
        let place = Place { file: "lucca framework".into(), ..Place::default() };
        let mut fault =
            Diagnostic::error("codex-unknown", place, format!("the codex has no entry \"{key}\""));
        let keys: Vec<Cow<'_, str>> = all.iter().map(|entry| entry.key()).collect();
        if let Some(near) = padded(key, &keys).or_else(|| {
            did_you_mean(key, keys.iter().map(AsRef::as_ref))
                .filter(|near| near.len() > 2 || near.len() == key.len())
        }) {
            fault = fault.hint(format!("did you mean `{near}`?"));
        }
        return Err(fault.hint("`lucca framework` lists all keys").into());
    };
    print(&match args.format {
        Format::Text => page(framework, &all, *entry),
        Format::Json => format!("{:#}\n", document(framework, *entry)),
    })
}

/// Returns the key that is meant by one whose number or dash is short: `N8`, `CH5`, `il 9`.
fn padded<'k>(key: &str, keys: &'k [Cow<'_, str>]) -> Option<&'k str> {
    let plain = |key: &str| -> Option<(String, u32)> {
        let letters: String = key.chars().filter(char::is_ascii_alphabetic).collect();
        let digits: String = key.chars().filter(char::is_ascii_digit).collect();
        Some((letters.to_ascii_uppercase(), digits.parse().ok()?))
    };
    let wanted = plain(key)?;
    keys.iter().find(|have| plain(have).as_ref() == Some(&wanted)).map(AsRef::as_ref)
}

fn entries(framework: &Framework) -> Vec<Entry<'_>> {
    let norms = framework.norms.iter().map(Entry::Norm);
    norms
        .chain(framework.law.iter().map(Entry::Law))
        .chain(framework.positions.entries.iter().map(Entry::Position))
        .chain(framework.measures.iter().map(Entry::Measure))
        .chain(framework.instruments.entries.iter().map(Entry::Instrument))
        .chain(framework.channels.iter().map(Entry::Channel))
        .chain(framework.practices.iter().map(Entry::Practice))
        .chain(framework.scale.iter().map(Entry::Scale))
        .chain(framework.words.iter().map(Entry::Word))
        .chain(framework.orders.iter().map(Entry::Order))
        .chain(framework.cards.iter().map(Entry::Card))
        .chain(framework.dispatches.iter().map(Entry::Dispatch))
        .chain(framework.claims.iter().map(Entry::Claim))
        .chain(framework.readings.iter().map(Entry::Reading))
        .chain(framework.rubrics.iter().map(Entry::Rubric))
        .collect()
}

impl<'f> Entry<'f> {
    fn key(self) -> Cow<'f, str> {
        Cow::Borrowed(match self {
            Self::Dispatch(entry) => return Cow::Owned(word(&entry.kind).replace(' ', "_")),
            // Rubric and reading may share a name: a rubric says what it is.
            Self::Rubric(entry) => return Cow::Owned(format!("rubric:{}", entry.id)),
            Self::Reading(entry) => return Cow::Owned(format!("reading:{}", entry.id)),
            Self::Claim(entry) => &entry.id,
            Self::Norm(entry) => &entry.id,
            Self::Law(entry) => &entry.id,
            Self::Position(entry) => &entry.id,
            Self::Measure(entry) => &entry.id,
            Self::Instrument(entry) => &entry.id,
            Self::Channel(entry) => &entry.id,
            Self::Practice(entry) => &entry.id,
            Self::Scale(entry) => &entry.id,
            Self::Word(entry) => &entry.id,
            Self::Order(entry) => &entry.id,
            Self::Card(entry) => &entry.id,
        })
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Norm(_) => "Norm",
            Self::Law(entry) if entry.kind == LawKind::Text => "Text, and no rule by itself",
            Self::Law(_) => "Law",
            Self::Position(_) => "Contested point",
            Self::Measure(_) => "Measure",
            Self::Instrument(_) => "Instrument",
            Self::Channel(_) => "Channel",
            Self::Practice(_) => "Practice",
            Self::Scale(_) => "Severity",
            Self::Word(_) => "Word",
            Self::Order(_) => "Order",
            Self::Card(_) => "Preparation card",
            Self::Dispatch(_) => "Dispatch",
            Self::Claim(_) => "Claim",
            Self::Reading(_) => "Reading of the law",
            Self::Rubric(_) => "Rubric",
        }
    }

    fn name(self) -> &'f Text {
        match self {
            Self::Norm(entry) => &entry.name,
            Self::Law(entry) => &entry.name,
            Self::Position(entry) => &entry.name,
            Self::Measure(entry) => &entry.name,
            Self::Instrument(entry) => &entry.name,
            Self::Channel(entry) => &entry.name,
            Self::Practice(entry) => &entry.name,
            Self::Scale(entry) => &entry.name,
            Self::Word(entry) => &entry.name,
            Self::Order(entry) => &entry.name,
            Self::Card(entry) => &entry.name,
            Self::Dispatch(entry) => &entry.name,
            Self::Claim(entry) => &entry.name,
            Self::Reading(entry) => &entry.name,
            Self::Rubric(entry) => &entry.name,
        }
    }

    /// What it says; nothing where nobody has checked it against its source: then it is not told.
    fn meaning(self) -> Option<&'f Text> {
        Some(match self {
            Self::Law(entry) => return entry.told(),
            Self::Measure(entry) => return entry.told(),
            Self::Channel(entry) => return entry.told(),
            Self::Norm(entry) => &entry.meaning,
            Self::Position(entry) => &entry.question,
            Self::Instrument(entry) => &entry.meaning,
            Self::Practice(entry) => &entry.meaning,
            Self::Scale(entry) => &entry.meaning,
            Self::Word(entry) => &entry.meaning,
            Self::Order(entry) => &entry.meaning,
            Self::Card(entry) => &entry.meaning,
            Self::Dispatch(entry) => &entry.meaning,
            Self::Claim(entry) => &entry.meaning,
            Self::Reading(entry) => &entry.meaning,
            Self::Rubric(entry) => &entry.meaning,
        })
    }

    fn cites(self) -> &'f [String] {
        match self {
            Self::Norm(entry) => &entry.cites,
            Self::Law(entry) => &entry.cites,
            Self::Position(entry) => &entry.cites,
            Self::Measure(entry) => &entry.cites,
            Self::Instrument(entry) => &entry.cites,
            Self::Channel(entry) => &entry.cites,
            Self::Practice(entry) => &entry.cites,
            Self::Scale(_) | Self::Reading(_) | Self::Rubric(_) => &[],
            Self::Dispatch(entry) => &entry.cites,
            Self::Claim(entry) => &entry.cites,
            Self::Word(entry) => &entry.cites,
            Self::Order(entry) => &entry.cites,
            Self::Card(entry) => &entry.cites,
        }
    }

    fn see(self) -> &'f [String] {
        match self {
            Self::Norm(entry) => &entry.see,
            Self::Law(entry) => &entry.see,
            Self::Position(entry) => &entry.see,
            Self::Measure(entry) => &entry.see,
            Self::Instrument(entry) => &entry.see,
            Self::Channel(entry) => &entry.see,
            Self::Practice(entry) => std::slice::from_ref(&entry.norm),
            Self::Scale(entry) => &entry.channels,
            _ => &[],
        }
    }

    /// Whether it is one of several ways to judge.
    fn is_choice(self) -> bool {
        matches!(self, Self::Reading(_) | Self::Rubric(_))
    }
}

/// What there is, as a page or a document.
fn listing(all: &[Entry<'_>], format: Format) -> String {
    match format {
        Format::Text => contents(all),
        Format::Json => {
            let keys = all.iter().map(
                |entry| json!({ "key": entry.key(), "kind": entry.kind(), "name": entry.name().get("en") }),
            );
            format!("{:#}\n", keys.collect::<Value>())
        }
    }
}

fn contents(all: &[Entry<'_>]) -> String {
    let mut text = String::from("THE CODEX · `lucca framework KEY` opens an entry\n");
    let mut kind = "";
    for entry in all {
        if entry.kind() != kind {
            kind = entry.kind();
            let _ = writeln!(text, "\n{}", kind.to_uppercase());
        }
        let _ = writeln!(text, "  {:<26} {}", entry.key(), entry.name().get("en"));
    }
    text
}

fn page(framework: &Framework, all: &[Entry<'_>], entry: Entry<'_>) -> String {
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
        Entry::Law(law) => {
            page.section("WHAT IT DOES");
            page.words(2, "", &law.effect);
            if let Some(contested) = &law.contested {
                page.section("CONTESTED");
                page.words(2, "", contested);
                if let Some(lean) = &law.lean {
                    page.words(2, "", lean);
                }
            }
            later::positions(&mut page, framework, &law.id);
        }
        Entry::Position(position) => later::position_page(&mut page, framework, position),
        Entry::Instrument(instrument) => later::instrument_page(&mut page, framework, instrument),
        Entry::Measure(measure) => {
            page.section("IN PLAY");
            page.words(2, "", &measure.in_play);
        }
        Entry::Channel(channel) => {
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
        Entry::Scale(grade) => {
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
        Entry::Order(order) => {
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
            page.text(
                2,
                "Needs: ",
                if needs.is_empty() { "nothing".to_owned() } else { needs.join("; ") }.as_str(),
            );
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
        Entry::Practice(practice) => {
            page.section("IN PLAY");
            page.words(2, "", &practice.play);
            if practice.some {
                page.text(2, "", "Some of the States that took part have it.");
            }
        }
        Entry::Dispatch(dispatch) => {
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
            let list =
                |words: Vec<String>| if words.is_empty() { "any".to_owned() } else { words.join(", ") };
            page.text(2, "Right lines: ", &list(dispatch.levels.iter().map(word).collect()));
            page.text(
                2,
                "A complete one states: ",
                &list(dispatch.complete.iter().map(word).collect()).replace("any", "nothing more"),
            );
        }
        Entry::Claim(claim) => {
            page.section("CONSISTENT WHEN");
            if claim.needs.is_empty() {
                page.text(2, "", "Always.");
            }
            for need in &claim.needs {
                page.text(2, "· ", &need_words(*need));
            }
            page.blank();
            page.text(2, "", "One condition missing: strained. Two: inconsistent. Being right by luck changes nothing here.");
        }
        Entry::Reading(reading) => {
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
        Entry::Rubric(rubric) => {
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

/// What a rule finds, and how much it weighs.
fn finding_words(rule: &RuleFile) -> String {
    let what = match (rule.kind, rule.remedies, rule.verdict) {
        (RuleKind::Withheld, ..) => return "credit withheld".into(),
        (RuleKind::Inherited, ..) => return "inherited, unscored".into(),
        (_, true, _) => "remedy",
        (RuleKind::Initiative, ..) => "unasked, consistent",
        (_, _, Verdict::Consistent) => "consistent",
        (_, _, Verdict::Strained) => "strained",
        (_, _, Verdict::Missed) => "missed",
        (_, _, Verdict::Inconsistent) => "inconsistent",
    };
    format!("{what}, weight {}", rule.weight)
}

/// An effect as it is written in the catalogue.
/// An effect as scenario files spell it, such as `look(forensics)`.
fn effect_words(effect: &Effect) -> String {
    match serde_json::to_value(effect).unwrap_or_default() {
        Value::String(name) => name,
        Value::Object(map) => map
            .iter()
            .map(|(name, value)| format!("{name}({})", value.to_string().trim_matches('"')))
            .collect(),
        _ => String::new(),
    }
}

/// A word as scenario files spell it.
fn spelt(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What an order must name and what must be there before it can be given.
fn needs_words(framework: &Framework, order: &OrderEntry) -> Vec<String> {
    let needs = &order.needs;
    let mut words = Vec::new();
    if needs.other {
        words.push("another State".to_owned());
    }
    match needs.incident {
        IncidentNeed::None => {}
        IncidentNeed::Known => words.push("an incident the State knows of".to_owned()),
        IncidentNeed::Own => words.push("an incident that hits its own services".to_owned()),
        IncidentNeed::Hosted => words.push("an incident it was told runs from its territory".to_owned()),
        IncidentNeed::Authored => words.push("an incident it is aware of as its own doing".to_owned()),
        IncidentNeed::Offered => words.push("an incident it was offered a look into, this turn".to_owned()),
    }
    let flags = [
        (needs.claim, "a claim, K1 to K5"),
        (needs.line, "a line to that State"),
        (needs.consent, "that State's consent"),
        (needs.ruling, "a ruling by the facilitator"),
        (!needs.after.is_empty(), "something done before that it can undo"),
        (matches!(order.family, Family::Adverse | Family::Force), "the head's own seal"),
    ];
    words.extend(flags.iter().filter(|(needed, _)| *needed).map(|(_, word)| (*word).to_owned()));
    if let Some((capacity, least)) = needs.capacity {
        words.push(format!("{} capacity {least} or more", word(&capacity)));
    }
    if needs.locked {
        let by = framework
            .practices
            .iter()
            .filter(|practice| practice.works.contains(&Works::Unlock(order.id.clone())));
        words.push(format!(
            "the practice {}",
            by.map(|practice| practice.id.as_str()).collect::<Vec<_>>().join(" or ")
        ));
    }
    words
}

fn ground_words(ground: Ground, rights: bool) -> &'static str {
    match ground {
        Ground::Home if rights => {
            "It rests on own jurisdiction and limits people's rights: lawful on a legal basis, narrowly, and for a time."
        }
        Ground::Home => "It rests on own jurisdiction: lawful.",
        Ground::Speech => "Words: lawful as such, unless they threaten force.",
        Ground::Diplomacy => "Cooperation and settlement: always lawful.",
        Ground::LawEnforcement => "Own police and courts, within jurisdiction and immunities: lawful.",
        Ground::Retorsion => {
            "Unfriendly and lawful: it needs no wrong before it. Sanctions that a State takes alone are contested."
        }
        Ground::Consent => {
            "Lawful within the consent of the territorial State; outside it, as an act abroad."
        }
        Ground::Suspends => {
            "It suspends an obligation: lawful only as a countermeasure, when CM-1 to CM-11 hold."
        }
        Ground::Abroad => "It enters or affects systems in another State: it needs consent or an excuse.",
        Ground::Proxy => {
            "It acts through others: never lawful for what the State may not do itself, and judged as if it had done it."
        }
        Ground::Deceit => "It deceives another State: whether that breaks a rule is contested.",
        Ground::Threat => "A threat of force: as lawful as the force it threatens.",
        Ground::Force => "Force: lawful only in self-defence, or by a mandate of the Security Council.",
    }
}

fn point_words(point: Point) -> &'static str {
    match point {
        Point::SovereigntyRule => "Can sovereignty be broken by itself?",
        Point::AccessUnlawful => "Is access without effect unlawful by itself?",
        Point::DueDiligence => "Is it wrongful by itself not to act on known activity from the own soil?",
        Point::Countermeasures => "Are countermeasures by cyber means open to an injured State?",
        Point::PriorNotice => "Must notice come first in cyber cases too, urgency aside?",
        Point::Collective => "May States that are not injured take countermeasures?",
        Point::FunctionIsForce => "Can serious loss of function without physical harm be force?",
        Point::FunctionIsAttack => "Can the gravest effects without physical harm be an armed attack?",
        Point::SelfDefence => "Is self-defence open against an attack through cyberspace?",
        Point::AgainstGroups => "Is self-defence open against groups that no State stands behind?",
    }
}

fn need_words(need: ClaimNeed) -> String {
    match need {
        ClaimNeed::Technical => "a technical item graded C3 or better is in hand".into(),
        ClaimNeed::Traffic => "an item that shows traffic is in hand".into(),
        ClaimNeed::Asked => {
            "this exercise's test of care: the State was asked in private; unless no line to it works, or a long assessment was shared with partners and laid open".into()
        }
        ClaimNeed::Time => "if it was asked: it has answered, or its clock has run".into(),
        ClaimNeed::Caveat => "the statement says that origin is not responsibility".into(),
        ClaimNeed::Group(least) => format!("a group in that State, with or without the State, is held at least {least} percent likely"),
        ClaimNeed::TwoGroups => "two groups of sources".into(),
        ClaimNeed::Notified => "the State was notified with data it can use".into(),
        ClaimNeed::DutyLapsed => "a request to it ran out unanswered".into(),
        ClaimNeed::State(least) => format!("that State itself is held at least {least} percent likely"),
        ClaimNeed::There(least) => format!("that State or a group in it is held at least {least} percent likely"),
        ClaimNeed::NotElsewhere(least) => format!("the own file holds no other explanation at least {least} percent likely"),
        ClaimNeed::Moderate => {
            "confidence is moderate: two groups of sources, one item graded C2 or better, and one group that is not technical".into()
        }
        ClaimNeed::Substance => "the substance was given to that State, or is in the statement".into(),
    }
}

/// Takes out of a document what is not told.
fn told(mut body: Value, field: &str, text: Option<&Text>) -> Value {
    if let (None, Some(map)) = (text, body.as_object_mut()) {
        map.remove(field);
    }
    body
}

fn document(framework: &Framework, entry: Entry<'_>) -> Value {
    let body = match entry {
        Entry::Norm(norm) => {
            let mut body = json!(norm);
            body["rules"] = framework
                .rules()
                .iter()
                .filter(|rule| rule.norm == norm.id)
                .map(|rule| json!(rule))
                .collect();
            body["later"] = json!(framework.later_on(&norm.id));
            body["positions"] = framework.positions_about(&norm.id).map(|position| json!(position)).collect();
            body
        }
        Entry::Law(law) => {
            let mut body = told(json!(law), "meaning", law.told());
            body["positions"] = framework.positions_about(&law.id).map(|position| json!(position)).collect();
            body
        }
        Entry::Position(position) => json!(position),
        Entry::Measure(measure) => told(json!(measure), "meaning", measure.told()),
        Entry::Instrument(instrument) => json!(instrument),
        Entry::Channel(channel) => told(json!(channel), "purpose", channel.told()),
        Entry::Practice(practice) => json!(practice),
        Entry::Scale(grade) => json!(grade),
        Entry::Word(word) => json!(word),
        Entry::Order(order) => json!(order),
        Entry::Card(card) => json!(card),
        Entry::Dispatch(dispatch) => json!(dispatch),
        Entry::Claim(claim) => json!(claim),
        Entry::Reading(reading) => json!(reading),
        Entry::Rubric(rubric) => json!(rubric),
    };
    json!({ "key": entry.key(), "kind": entry.kind(), "entry": body })
}
