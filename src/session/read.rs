//! Reads a log back, as far as it is sound. A truncated or damaged log loads to its last good event, and says
//! so.

use crate::diag::{Diagnostic, Place};
use crate::engine::{Die, Event, Seed, Variant, Wire, decode};
use crate::framework::Framework;
use crate::scenario::{DieKey, Profile, Scenario, ScenarioFile, TextId, compile};
use crate::session::log::{FORMAT, Log, NO_CHAIN, Opening, link, typed};
use crate::session::texts::Texts;
use crate::session::upcast;
use crate::text::decode as decode_text;
use crate::text::hex;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// A log as far as it could be read.
#[derive(Debug)]
pub struct LoadedLog {
    pub scenario: Scenario,
    pub log: Log,
    pub texts: Texts,
    /// The check of the last good event, to go on from.
    pub chain: String,
    /// SHA-256 over the good event lines as they stand, in hexadecimal.
    pub digest: String,
    /// What is wrong from the last good event on; empty when the log is whole. An exercise that was not ended
    /// is not a fault.
    pub faults: Vec<Diagnostic>,
}

/// Reads a log from the bytes of a file.
///
/// # Errors
/// Faults, when not even the header and the first event are sound.
pub fn read_log(name: &str, bytes: &[u8], framework: &Framework) -> Result<LoadedLog, Vec<Diagnostic>> {
    let place = |line: usize| Place {
        file: name.to_owned(),
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: 1,
        path: String::new(),
    };
    let mut faults = Vec::new();
    // What is not text is damage: everything before it may still be good.
    let text = match decode_text(name, bytes) {
        Ok(text) => text,
        Err(fault) => {
            let good = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
            let good = std::str::from_utf8(&bytes[..good]).map_or_else(|error| error.valid_up_to(), str::len);
            faults.push(fault);
            String::from_utf8_lossy(&bytes[..good]).into_owned()
        }
    };
    let end = text.find('\n').map_or(text.len(), |at| at + 1);
    let (first, rest) = text.split_at(end);
    if first.is_empty() {
        return Err(vec![Diagnostic::error("log-empty", place(1), "the log is empty")]);
    }
    let head = read_header(name, first, framework)
        .map_err(|faults| altered(name, first, rest).map_or(faults, Vec::from))?;
    let body = read_after(name, &head, rest, framework, faults)?;
    let Body { log, texts, chain, digest, faults } = body;
    Ok(LoadedLog { scenario: head.scenario, log, texts, chain, digest, faults })
}

/// Returns the one fault of a header that was changed after the play: what is wrong with its scenario does
/// not matter then.
fn altered(name: &str, first: &str, rest: &str) -> Option<Diagnostic> {
    let begins = rest.lines().find(|line| line.starts_with("{\"n\":1,"))?;
    let said = begins.split("\"scenario\":\"").nth(1)?.get(..64)?;
    (hex(&written_hash(first)) != said).then(|| another(name))
}

fn another(name: &str) -> Diagnostic {
    let place = Place { file: name.to_owned(), line: 1, column: 1, path: String::new() };
    Diagnostic::error("log-scenario", place, "the scenario in the header is not the one that was played")
        .hint("the header was changed after the play")
}

/// The scenario stands last in a header, and its hash is that of its own bytes: what a later edition would
/// write for it does not matter.
fn written_hash(line: &str) -> [u8; 32] {
    let written = line.find("\"scenario\":").map_or("", |at| line[at + 11..].trim_end());
    Sha256::digest(written.strip_suffix('}').unwrap_or(written)).into()
}

/// What stands behind the header of a log: events, typed texts, and what is wrong from the last good event
/// on.
#[derive(Debug)]
pub struct Body {
    pub log: Log,
    pub texts: Texts,
    pub chain: String,
    pub digest: String,
    pub faults: Vec<Diagnostic>,
}

/// What the first line of a log says.
#[derive(Debug)]
pub struct Head<S> {
    format: u64,
    /// SHA-256 of the scenario as it stands there.
    hash: [u8; 32],
    pub scenario: S,
}

/// Reads what stands behind the header of a log of today's format, for a scenario that is known. `faults` are
/// those found so far.
///
/// # Errors
/// Faults, when not even the first event is sound.
pub fn read_body(
    name: &str,
    scenario: &Scenario,
    text: &str,
    framework: &Framework,
    faults: Vec<Diagnostic>,
) -> Result<Body, Vec<Diagnostic>> {
    read_after(name, &Head { format: FORMAT, hash: scenario.hash, scenario }, text, framework, faults)
}

/// Reads what stands behind a header.
///
/// # Errors
/// Faults, when not even the first event is sound.
pub fn read_after<S: std::borrow::Borrow<Scenario>>(
    name: &str,
    head: &Head<S>,
    text: &str,
    framework: &Framework,
    mut faults: Vec<Diagnostic>,
) -> Result<Body, Vec<Diagnostic>> {
    let scenario = head.scenario.borrow();
    let place = |line: usize| Place {
        file: name.to_owned(),
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: 1,
        path: String::new(),
    };
    let lines = text.split_inclusive('\n').enumerate().map(|(at, line)| (at + 2, line));
    let mut opening = None;
    let mut events = Vec::new();
    let mut texts = Texts::default();
    let mut chain = NO_CHAIN.to_owned();
    let mut digest = Sha256::new();
    for (number, line) in lines {
        let outcome = if line.ends_with('\n') {
            entry(
                line.trim_end_matches(['\n', '\r']),
                head.format,
                scenario,
                &mut chain,
                events.len(),
                &mut texts,
            )
        } else {
            Err("the last line is cut off".to_owned())
        };
        match outcome {
            Ok(None) => {}
            Ok(Some((event, object))) => {
                if events.is_empty() {
                    match opened(&object, scenario) {
                        Ok(read) => opening = Some(read),
                        Err(fault) => {
                            return Err(vec![Diagnostic::error("log-opening", place(number), fault)]);
                        }
                    }
                }
                events.push(event);
                digest.update(line.trim_end_matches(['\n', '\r']).as_bytes());
                digest.update(b"\n");
            }
            Err(fault) => {
                let message = format!("{fault}; the log is good up to event {}", events.len());
                faults.insert(
                    0,
                    Diagnostic::error("log-damaged", place(number), message)
                        .hint("what comes after the last good event was left out"),
                );
                break;
            }
        }
    }
    let Some(opening) = opening else {
        faults.push(Diagnostic::error("log-opening", place(2), "there is no sound first event"));
        return Err(faults);
    };
    if opening.scenario != head.hash {
        return Err(vec![another(name)]);
    }
    if opening.framework != framework.hash {
        faults.push(
            Diagnostic::warning(
                "log-framework",
                place(2),
                "the log was written with another edition of the framework",
            )
            .hint("it replays all the same; verifying it, or judging it anew, may differ"),
        );
    }
    let digest = hex(&digest.finalize());
    Ok(Body { log: Log { opening, events }, texts, chain, digest, faults })
}

/// Reads the first line of a log.
///
/// # Errors
/// Faults, when it is none, is of a newer program, or holds a scenario that cannot be played.
pub fn read_header(name: &str, line: &str, framework: &Framework) -> Result<Head<Scenario>, Vec<Diagnostic>> {
    let fault = |message: String| {
        let place = Place { file: name.to_owned(), line: 1, column: 1, path: String::new() };
        vec![
            Diagnostic::error("log-header", place, message)
                .hint("a log begins with the line `lucca run --log` writes"),
        ]
    };
    let mut object: Map<String, Value> =
        serde_json::from_str(line).map_err(|error| fault(format!("the header cannot be read: {error}")))?;
    if object.get("lucca").and_then(Value::as_str) != Some("log") {
        return Err(fault("this is not a log of an exercise".into()));
    }
    let format = object.get("format").and_then(Value::as_u64);
    let Some(format) = format.filter(|format| upcast::reads(*format)) else {
        return Err(fault(format!(
            "this program reads log formats up to {FORMAT}, not {}",
            format.map_or("none".into(), |format| format.to_string())
        )));
    };
    let hash = written_hash(line);
    let mut file = object.remove("scenario").unwrap_or(Value::Null);
    upcast::scenario(format, &mut file);
    let file: ScenarioFile = serde_json::from_value(file)
        .map_err(|error| fault(format!("the scenario in the header cannot be read: {error}")))?;
    Ok(Head { format, hash, scenario: compile(name, file, framework)?.scenario })
}

type Entry = Option<(Event, Map<String, Value>)>;

/// Reads one line behind the header: an event, or a typed text beside it.
fn entry(
    line: &str,
    format: u64,
    scenario: &Scenario,
    chain: &mut String,
    events: usize,
    texts: &mut Texts,
) -> Result<Entry, String> {
    let mut object: Map<String, Value> =
        serde_json::from_str(line).map_err(|error| format!("the line cannot be read: {error}"))?;
    if let Some(id) = object.get("text").filter(|_| !object.contains_key("e")) {
        let id = id
            .as_u64()
            .and_then(|id| u32::try_from(id).ok())
            .map(TextId)
            .ok_or("a typed text has no number")?;
        let word = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
        texts.restore(
            id,
            word("hash").ok_or("a typed text has no hash")?,
            word("salt").zip(word("words")),
        )?;
        return Ok(None);
    }
    let bare =
        line.rfind(",\"c\":\"").map(|at| format!("{}}}", &line[..at])).ok_or("the line has no check `c`")?;
    let next = link(chain, &bare);
    if object.get("c").and_then(Value::as_str) != Some(&next) || line.len() != bare.len() + next.len() + 7 {
        return Err("the line does not fit its check".into());
    }
    upcast::event(format, &mut object);
    let (number, event) = decode(&object, &scenario.names, &["opening", "words", "c"])?;
    if number as usize != events + 1 {
        return Err(format!("event {number} stands where event {} belongs", events + 1));
    }
    if (events == 0) != matches!(event, Event::Began { .. }) {
        return Err("the log does not begin once, with its first event".into());
    }
    if let Some(id) = typed(&event)
        && (texts.hash(id).is_none() || object.get("words").and_then(Value::as_str) != texts.hash(id))
    {
        return Err("the typed text of the line is missing or is another".into());
    }
    *chain = next;
    Ok(Some((event, object)))
}

fn opened(object: &Map<String, Value>, scenario: &Scenario) -> Result<Opening, String> {
    let opening = object.get("opening").and_then(Value::as_object).ok_or("the first event has no opening")?;
    let hash = |key: &str| -> Result<[u8; 32], String> {
        let text =
            opening.get(key).and_then(Value::as_str).ok_or_else(|| format!("the opening has no `{key}`"))?;
        Seed::from_hex(text).map(|seed| seed.0).ok_or_else(|| format!("`{key}` is not 64 hexadecimal digits"))
    };
    let chosen_variant = match opening.get("variant") {
        None | Some(Value::Null) => None,
        Some(name) => {
            Some(Variant::unwire(name, &scenario.names).ok_or("the chosen variant is not known")?.0)
        }
    };
    let dice = opening.get("dice").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let dice = dice
        .iter()
        .map(|die| scripted(die).ok_or("a scripted die cannot be read"))
        .collect::<Result<_, _>>()?;
    let profile = match opening.get("profile") {
        None => Profile::Full,
        Some(word) => serde_json::from_value(word.clone()).map_err(|_| "the profile is not known")?,
    };
    Ok(Opening {
        scenario: hash("scenario")?,
        framework: hash("framework")?,
        rubric: hash("rubric")?,
        seed: Seed(hash("seed")?),
        chosen_variant,
        profile,
        dice,
    })
}

fn scripted(value: &Value) -> Option<(Die, u8)> {
    let number = |key: &str| value.get(key).and_then(Value::as_u64);
    let die = Die {
        purpose: serde_json::from_value(value.get("purpose")?.clone()).ok()?,
        subject: DieKey(u64::from_str_radix(value.get("subject")?.as_str()?, 16).ok()?),
        turn: number("turn")?.try_into().ok()?,
        nth: number("nth")?.try_into().ok()?,
    };
    Some((die, number("came")?.try_into().ok()?))
}
