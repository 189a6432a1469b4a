//! `lucca framework`: the codex. What was agreed, what counts, how the rubric sees it, where it is written.

mod entry;
mod later;
mod page;
mod wording;

use crate::cli::codex::entry::{Entry, entries};
use crate::cli::{Failure, Format, print};
use crate::diag::{Diagnostic, Place};
use crate::framework::Framework;
use crate::text::{Text, did_you_mean};
use clap::Args;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::fmt::Write as _;

#[derive(Args)]
#[command(after_help = concat!(
    "Examples:\n",
    "  lucca framework                  what there is\n",
    "  lucca framework N08              a norm: elements, conduct, history, rubric\n",
    "  lucca framework CM-7             a condition of countermeasures\n",
    "  lucca framework GM               an instrument: date, status, what it does in play\n",
    "  lucca framework instruments      what was agreed after 2019\n",
    "  lucca framework positions        contested points, with who holds what\n",
    "  lucca framework CH-05 --format json"
))]
pub(super) struct FrameworkArgs {
    /// Key of an entry (N01, IL-09, CM-7, T2, D6, NORMS, OSCE-8, GM, sovereignty_rule, CH-05, N07-P2, S3,
    /// TLP:AMBER, an order, a card, a kind of dispatch, K2, a reading or a rubric) or of a list (instruments,
    /// positions); without it, the contents
    key: Option<String>,
    /// Print a page to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
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
        Format::Text => page::page(framework, &all, *entry),
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
