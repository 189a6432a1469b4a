//! Logs of past formats, read as if they had been written today. A step leads from one format to the next and
//! touches what that format lacked; the lines themselves are never changed, so links and digests are those of
//! the day. An old exercise may have been played on by a newer program, so a step leaves alone what has
//! today's shape already.

use crate::session::log::FORMAT;
use serde_json::{Map, Value, json};

/// What a format lacked that the next one has.
struct Step {
    scenario: fn(&mut Map<String, Value>),
    event: fn(&str, &mut Map<String, Value>),
}

/// The step at place n leads from format n + 1 to format n + 2.
const STEPS: [Step; FORMAT as usize - 1] = [Step { scenario: scenario_1, event: event_1 }];

/// Returns whether logs of this format can be read.
pub(super) fn reads(format: u64) -> bool {
    (1..=FORMAT).contains(&format)
}

/// Brings the scenario of a header up to today's shape.
pub(super) fn scenario(format: u64, file: &mut Value) {
    if let Some(file) = file.as_object_mut() {
        steps(format).for_each(|step| (step.scenario)(file));
    }
}

/// Brings an event up to today's shape.
pub(super) fn event(format: u64, object: &mut Map<String, Value>) {
    let word = object.get("e").and_then(Value::as_str).unwrap_or_default().to_owned();
    steps(format).for_each(|step| (step.event)(&word, object));
}

fn steps(format: u64) -> impl Iterator<Item = &'static Step> {
    STEPS.iter().skip(usize::try_from(format.saturating_sub(1)).unwrap_or(usize::MAX))
}

/// Format 1 was written while scenarios had no format yet (0): their aims were words alone.
fn scenario_1(file: &mut Map<String, Value>) {
    if file.get("format") != Some(&json!(0)) {
        return;
    }
    file.insert("format".to_owned(), json!(1));
    let nations = file.get_mut("nations").and_then(Value::as_array_mut);
    let aims = nations.into_iter().flatten().filter_map(|nation| nation.get_mut("aims")?.as_array_mut());
    // Later logs of the same format have an aim with its words under a key of their own; a text in several
    // languages has keys, but not that one.
    for aim in aims.flatten().filter(|aim| aim.get("text").is_none()) {
        *aim = json!({ "text": aim.take() });
    }
}

/// Format 1 was written while answers had no words of their own, and orders stated nothing.
fn event_1(word: &str, object: &mut Map<String, Value>) {
    let (key, nothing) = match word {
        "answered" => ("text", json!(0)),
        "order_sealed" | "attempted" | "happened" => ("said", json!([])),
        _ => return,
    };
    object.entry(key).or_insert(nothing);
}
