//! `lucca framework`: the codex. What was agreed, what counts, how the rubric sees it, where it is written.

use crate::cli::{Failure, Format, print};
use crate::diag::{Diagnostic, Place};
use crate::framework::{
    CardEntry, ChannelEntry, ConductKind, Framework, LawEntry, MeasureEntry, NormEntry, OrderEntry, PracticeEntry, Role, ScaleEntry, Verdict,
    WordEntry,
};
use crate::text::{Text, did_you_mean};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;

const WIDTH: usize = 96;

#[derive(Args)]
#[command(
    after_help = "Examples:\n  lucca framework                  what there is\n  lucca framework N08              a norm: elements, conduct, history, rubric\n  lucca framework CM-7             a condition of countermeasures\n  lucca framework CH-05 --format json"
)]
pub(super) struct FrameworkArgs {
    /// Key of an entry (N01, IL-09, CM-7, T2, OSCE-8, CH-05, N07-P2, S3, TLP:AMBER, an order or a card); without it, the contents
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
    Measure(&'f MeasureEntry),
    Channel(&'f ChannelEntry),
    Practice(&'f PracticeEntry),
    Scale(&'f ScaleEntry),
    Word(&'f WordEntry),
    Order(&'f OrderEntry),
    Card(&'f CardEntry),
}

pub(super) fn codex(args: &FrameworkArgs, framework: &Framework) -> Result<(), Failure> {
    let all = entries(framework);
    let Some(key) = &args.key else {
        return print(&match args.format {
            Format::Text => contents(&all),
            Format::Json => format!(
                "{:#}\n",
                all.iter().map(|entry| json!({ "key": entry.key(), "kind": entry.kind(), "name": entry.name().get("en") })).collect::<Value>()
            ),
        });
    };
    let Some(entry) = all.iter().find(|entry| entry.key().eq_ignore_ascii_case(key)) else {
        let place = Place { file: "lucca framework".into(), ..Place::default() };
        let mut fault = Diagnostic::error("codex-unknown", place, format!("the codex has no entry \"{key}\""));
        if let Some(near) = did_you_mean(key, all.iter().map(|entry| entry.key())) {
            fault = fault.hint(format!("did you mean `{near}`?"));
        }
        return Err(fault.hint("`lucca framework` lists all keys").into());
    };
    print(&match args.format {
        Format::Text => page(framework, &all, *entry),
        Format::Json => format!("{:#}\n", document(framework, *entry)),
    })
}

fn entries(framework: &Framework) -> Vec<Entry<'_>> {
    let norms = framework.norms.iter().map(Entry::Norm);
    norms
        .chain(framework.law.iter().map(Entry::Law))
        .chain(framework.measures.iter().map(Entry::Measure))
        .chain(framework.channels.iter().map(Entry::Channel))
        .chain(framework.practices.iter().map(Entry::Practice))
        .chain(framework.scale.iter().map(Entry::Scale))
        .chain(framework.words.iter().map(Entry::Word))
        .chain(framework.orders.iter().map(Entry::Order))
        .chain(framework.cards.iter().map(Entry::Card))
        .collect()
}

impl<'f> Entry<'f> {
    fn key(self) -> &'f str {
        match self {
            Self::Norm(entry) => &entry.id,
            Self::Law(entry) => &entry.id,
            Self::Measure(entry) => &entry.id,
            Self::Channel(entry) => &entry.id,
            Self::Practice(entry) => &entry.id,
            Self::Scale(entry) => &entry.id,
            Self::Word(entry) => &entry.id,
            Self::Order(entry) => &entry.id,
            Self::Card(entry) => &entry.id,
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Norm(_) => "Norm",
            Self::Law(_) => "Law",
            Self::Measure(_) => "Measure",
            Self::Channel(_) => "Channel",
            Self::Practice(_) => "Practice",
            Self::Scale(_) => "Severity",
            Self::Word(_) => "Word",
            Self::Order(_) => "Order",
            Self::Card(_) => "Preparation card",
        }
    }

    fn name(self) -> &'f Text {
        match self {
            Self::Norm(entry) => &entry.name,
            Self::Law(entry) => &entry.name,
            Self::Measure(entry) => &entry.name,
            Self::Channel(entry) => &entry.name,
            Self::Practice(entry) => &entry.name,
            Self::Scale(entry) => &entry.name,
            Self::Word(entry) => &entry.name,
            Self::Order(entry) => &entry.name,
            Self::Card(entry) => &entry.name,
        }
    }

    fn meaning(self) -> &'f Text {
        match self {
            Self::Norm(entry) => &entry.meaning,
            Self::Law(entry) => &entry.meaning,
            Self::Measure(entry) => &entry.meaning,
            Self::Channel(entry) => &entry.purpose,
            Self::Practice(entry) => &entry.meaning,
            Self::Scale(entry) => &entry.meaning,
            Self::Word(entry) => &entry.meaning,
            Self::Order(entry) => &entry.meaning,
            Self::Card(entry) => &entry.meaning,
        }
    }

    fn cites(self) -> &'f [String] {
        match self {
            Self::Norm(entry) => &entry.cites,
            Self::Law(entry) => &entry.cites,
            Self::Measure(entry) => &entry.cites,
            Self::Channel(entry) => &entry.cites,
            Self::Practice(entry) => &entry.cites,
            Self::Scale(_) => &[],
            Self::Word(entry) => &entry.cites,
            Self::Order(entry) => &entry.cites,
            Self::Card(entry) => &entry.cites,
        }
    }

    fn see(self) -> &'f [String] {
        match self {
            Self::Norm(entry) => &entry.see,
            Self::Law(entry) => &entry.see,
            Self::Measure(entry) => &entry.see,
            Self::Channel(entry) => &entry.see,
            Self::Practice(entry) => std::slice::from_ref(&entry.norm),
            Self::Scale(entry) => &entry.channels,
            _ => &[],
        }
    }

    /// Whether nobody has checked it against its source yet: then it is not told as a fact.
    fn unverified(self) -> bool {
        match self {
            Self::Law(entry) => entry.unverified,
            Self::Measure(entry) => entry.unverified,
            Self::Channel(entry) => entry.unverified,
            _ => false,
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
    page.words(2, "", entry.meaning());
    if entry.unverified() {
        page.blank();
        page.text(2, "", "Not checked against its source yet: take it as a pointer, not as a fact.");
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
        }
        Entry::Measure(measure) => {
            page.section("IN PLAY");
            page.words(2, "", &measure.in_play);
        }
        Entry::Channel(channel) => {
            page.section("THE LINE");
            for (label, text) in
                [("Ends", &channel.ends), ("Members", &channel.members), ("Goes bad", &channel.degrades), ("Keep it good", &channel.practice)]
            {
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
            page.section("LAID BESIDE");
            page.text(
                2,
                "",
                &format!("United Kingdom category {} (1 is worst) · US schema level {} (5 is worst) · EU {}", grade.uk, grade.ciss, grade.eu),
            );
            page.text(2, "", &format!("Usual legal range {}: severity and legal level are two axes", grade.legal));
        }
        Entry::Order(order) => {
            page.section("IN PLAY");
            let cost = order.cost;
            page.text(2, "Cost: ", &format!("attention {}, CERT effort {}, political capital {}", cost.attention, cost.effort, cost.capital));
            page.text(2, "Family: ", &word(&order.family));
            page.text(2, "It is: ", &order.tags.iter().map(word).collect::<Vec<_>>().join(", "));
        }
        Entry::Practice(practice) if practice.some => {
            page.blank();
            page.text(2, "", "Some of the States that took part have it.");
        }
        _ => {}
    }
    if !entry.cites().is_empty() {
        page.section("SOURCES");
        page.text(2, "", &entry.cites().join("; "));
    }
    let see: Vec<String> = entry
        .see()
        .iter()
        .map(|key| all.iter().find(|other| other.key() == key).map_or_else(|| key.clone(), |other| format!("{key} {}", other.name().get("en"))))
        .collect();
    if !see.is_empty() {
        page.section("SEE ALSO");
        page.text(2, "", &see.join(" · "));
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
            let role = if line.role == Role::Any { String::new() } else { format!(" [{}]", word(&line.role)) };
            let omission = if line.omission { " (by omission)" } else { "" };
            let short = line.id.rsplit('-').next().unwrap_or_default();
            page.text(2, &format!("{short}{role} "), &format!("{}{omission}", line.text.get("en")));
        }
    }
    if let Some(contested) = &norm.contested {
        page.section("CONTESTED");
        page.words(2, "", contested);
    }
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
        let verdict = match (rule.remedies, rule.verdict) {
            (true, _) => "remedy",
            (_, Verdict::Consistent) => "consistent",
            (_, Verdict::Strained) => "strained",
            (_, Verdict::Missed) => "missed",
            (_, Verdict::Inconsistent) => "inconsistent",
        };
        page.text(2, &format!("{verdict}, weight {}: ", rule.weight), rule.because.get("en"));
    }
    let practices: Vec<&str> =
        framework.practices.iter().filter(|practice| practice.norm == norm.id).map(|practice| practice.name.get("en")).collect();
    if !practices.is_empty() {
        page.section("PRACTICES NAMED AT DINARD");
        page.text(2, "", &practices.join(" · "));
    }
}

fn document(framework: &Framework, entry: Entry<'_>) -> Value {
    let body = match entry {
        Entry::Norm(norm) => {
            let mut body = json!(norm);
            body["rules"] = framework.rules().iter().filter(|rule| rule.norm == norm.id).map(|rule| json!(rule)).collect();
            body
        }
        Entry::Law(law) => json!(law),
        Entry::Measure(measure) => json!(measure),
        Entry::Channel(channel) => json!(channel),
        Entry::Practice(practice) => json!(practice),
        Entry::Scale(grade) => json!(grade),
        Entry::Word(word) => json!(word),
        Entry::Order(order) => json!(order),
        Entry::Card(card) => json!(card),
    };
    json!({ "key": entry.key(), "kind": entry.kind(), "entry": body })
}

fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(|word| word.replace('_', " "))).unwrap_or_default()
}

/// A page of wrapped lines.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, words: &str) {
        self.0.push_str(words);
        self.0.push('\n');
    }

    fn blank(&mut self) {
        self.0.push('\n');
    }

    fn section(&mut self, title: &str) {
        self.blank();
        self.line(title);
    }

    fn words(&mut self, indent: usize, label: &str, text: &Text) {
        self.text(indent, label, text.get("en"));
    }

    fn text(&mut self, indent: usize, label: &str, text: &str) {
        let mut line = " ".repeat(indent) + label.trim_end();
        for word in text.split_whitespace() {
            let empty = line.trim().is_empty();
            if line.chars().count() + usize::from(!empty) + word.chars().count() > WIDTH && !empty {
                self.line(&line);
                line = " ".repeat(indent + 2);
            }
            if !line.trim().is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.line(&line);
    }
}
