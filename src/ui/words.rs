//! Words of the interface for things of the field: phases, lines, answers, fields, refusals, and everything a
//! seat is told, in the reader's language.

use crate::engine::{Claim, NationMeter, Reason, Seen, Words};
use crate::framework::{DispatchKind, Finder, Knowledge};
use crate::report::{Heard, word_of};
use crate::scenario::{ActionId, NationId};
use crate::text::{Language, Value};
use crate::ui::scene::SeatScene;

pub use crate::report::wording::{
    answer, claim, consequence, dispatch, family, field, fields, health, known, level, likelihood, of, order,
    phase, reason, refusal, rung, slug, state, tlp, unless,
};

/// How much something told matters, and which mark stands at its left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// An inject, an incident, a deadline that ran out.
    Main,
    /// What others did, or said to this delegation.
    Theirs,
    /// What this delegation did.
    Own,
    /// Numbers that moved.
    Small,
}

/// One thing told, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    pub weight: Weight,
    pub mark: &'static str,
    pub words: String,
    /// Scenario prose or words of a person that stand under it.
    pub prose: Option<String>,
}

/// Puts one thing a seat was told into words; `None`: nothing to read.
pub fn telling(t: Language, scene: &SeatScene<'_>, heard: &Heard) -> Option<Telling> {
    use crate::ui::theme::mark;
    let tag = t.tag();
    let name = |nation: NationId| scene.name(nation, tag).to_owned();
    let tell =
        |weight, mark, words: String, prose: Option<String>| Some(Telling { weight, mark, words, prose });
    let line = |line: u8| line_name(scene, line, tag);
    let letter = |dispatch| {
        scene.desk.letter(dispatch).map_or_else(
            || (String::new(), String::new()),
            |letter| (name(letter.with), dispatch_lower(scene, letter.kind, tag)),
        )
    };
    let about = |about: Option<crate::engine::Handle>| match about.filter(|handle| handle.0 > 0) {
        Some(handle) => format!(" · INC-{}", handle.0),
        None => String::new(),
    };
    let order_words = |order| order_name(scene, order, tag);
    match heard.seen {
        Seen::CardPicked { card } => {
            let card = scene.scenario.card_entries.get(card.at()).map_or("", |card| card.name.get(tag));
            tell(Weight::Own, mark::SHIELD, t.with("tell-card", &[("card", card.into())]), None)
        }
        Seen::Rung { with, rung: at } => tell(
            Weight::Small,
            mark::WARNING,
            t.with("tell-rung", &[("other", (&name(with)).into()), ("rung", (&rung(t, at)).into())]),
            None,
        ),
        Seen::RegionRung { rung: at } => {
            tell(Weight::Small, mark::GLOBE, t.with("tell-region", &[("rung", (&rung(t, at)).into())]), None)
        }
        Seen::Incident { incident, what, target, severity, effects } => {
            let who = if target == scene.seat() { t.say("tell-with-you") } else { name(target) };
            let values = [
                ("n", Value::from(incident.0)),
                ("who", (&who).into()),
                ("severity", severity.into()),
                ("effects", effects.into()),
            ];
            let first = scene.desk.trouble(incident).is_none_or(|trouble| trouble.since == heard.at);
            let id = if first { "tell-incident" } else { "tell-stage" };
            tell(Weight::Main, mark::ALARM, t.with(id, &values), Some(words_of(scene, what, tag)))
        }
        Seen::Sent { to, line: by, kind, about: of, text, .. } => {
            let (to, kind, by) = (name(to), dispatch_lower(scene, kind, tag), line(by));
            let words = t
                .with("tell-sent", &[("to", (&to).into()), ("kind", (&kind).into()), ("line", (&by).into())])
                + &about(of);
            tell(Weight::Own, mark::SEND, words, scene.typed_words(text))
        }
        Seen::Arrived { from, line: by, kind, about: of, due, text, .. } => {
            let (from, kind, by) = (name(from), dispatch_lower(scene, kind, tag), line(by));
            let mut words = t.with(
                "tell-arrived",
                &[("from", (&from).into()), ("kind", (&kind).into()), ("line", (&by).into())],
            ) + &about(of);
            if due > 0 {
                words += " · ";
                words += &t.with("tell-due", &[("turn", due.min(scene.scenario.turns_most).into())]);
            }
            tell(Weight::Theirs, mark::LETTER, words, scene.typed_words(text))
        }
        Seen::Receipt { dispatch, .. } => {
            let (with, kind) = letter(dispatch);
            tell(
                Weight::Small,
                mark::CHECK,
                t.with("tell-receipt", &[("other", (&with).into()), ("kind", (&kind).into())]),
                None,
            )
        }
        Seen::Acknowledged { dispatch } => {
            let (with, kind) = letter(dispatch);
            tell(
                Weight::Own,
                mark::CHECK,
                t.with("tell-acknowledged", &[("other", (&with).into()), ("kind", (&kind).into())]),
                None,
            )
        }
        Seen::Reported { dispatch } => {
            let (with, kind) = letter(dispatch);
            tell(
                Weight::Own,
                mark::CLOCK,
                t.with("tell-reported", &[("other", (&with).into()), ("kind", (&kind).into())]),
                None,
            )
        }
        Seen::Answered { dispatch, how, reason: why, text } => {
            let (with, kind) = letter(dispatch);
            let values = [("other", Value::from(&with)), ("kind", (&kind).into())];
            let mut words = t.with(&format!("tell-answered-{}", word_of(&how)), &values);
            if why != Reason::None {
                words += &format!(" ({})", reason(t, why));
            }
            tell(Weight::Own, mark::REPLY, words, scene.typed_words(text))
        }
        Seen::HeardAcknowledged { dispatch, due } => {
            let (with, kind) = letter(dispatch);
            let mut words =
                t.with("tell-heard-acknowledged", &[("other", (&with).into()), ("kind", (&kind).into())]);
            if due > 0 {
                words += " · ";
                words += &t.with("tell-due", &[("turn", due.min(scene.scenario.turns_most).into())]);
            }
            tell(Weight::Theirs, mark::CHECK, words, None)
        }
        Seen::HeardReport { dispatch, .. } => {
            let (with, kind) = letter(dispatch);
            tell(
                Weight::Theirs,
                mark::CLOCK,
                t.with("tell-heard-report", &[("other", (&with).into()), ("kind", (&kind).into())]),
                None,
            )
        }
        Seen::HeardAnswer { dispatch, how, reason: why, text } => {
            let (with, kind) = letter(dispatch);
            let values = [("other", Value::from(&with)), ("kind", (&kind).into())];
            let mut words = t.with(&format!("tell-heard-{}", word_of(&how)), &values);
            if why != Reason::None {
                words += &format!(" ({})", reason(t, why));
            }
            tell(Weight::Theirs, mark::REPLY, words, scene.typed_words(text))
        }
        Seen::Lapsed { dispatch, own } => {
            let (with, kind) = letter(dispatch);
            let id = if own { "tell-lapsed-own" } else { "tell-lapsed" };
            tell(
                Weight::Main,
                mark::CLOCK,
                t.with(id, &[("other", (&with).into()), ("kind", (&kind).into())]),
                None,
            )
        }
        Seen::LinesChecked {} => tell(Weight::Own, mark::PHONE, t.say("tell-lines-checked"), None),
        Seen::Line { line: by, health: state } => {
            let to = scene.view.line(by).map_or_else(String::new, |(to, _)| name(to));
            tell(
                Weight::Small,
                mark::PHONE,
                t.with(
                    "tell-line",
                    &[
                        ("other", (&to).into()),
                        ("line", (&line(by)).into()),
                        ("health", (&health(t, state)).into()),
                    ],
                ),
                None,
            )
        }
        Seen::Sealed { order, other, about: of, .. } => {
            let words = t.with("tell-sealed", &[("order", (&order_words(order)).into())])
                + &towards(t, scene, other)
                + &about(of);
            tell(Weight::Own, mark::LOCK, words, None)
        }
        Seen::TakenBack { .. } => tell(Weight::Own, mark::BACK, t.say("tell-taken-back"), None),
        Seen::Judged { incident, hypothesis, percent } => {
            let what = hypothesis_name(scene, incident, usize::from(hypothesis), t);
            tell(
                Weight::Own,
                mark::EYE,
                t.with(
                    "tell-judged",
                    &[("n", incident.0.into()), ("what", (&what).into()), ("percent", percent.into())],
                ),
                None,
            )
        }
        Seen::NotDecided { .. } => tell(Weight::Main, mark::SKIP, t.say("tell-not-decided"), None),
        Seen::Withheld { .. } => tell(Weight::Main, mark::SKIP, t.say("tell-withheld"), None),
        Seen::InPreparation { .. } => tell(Weight::Own, mark::CLOCK, t.say("tell-preparing"), None),
        Seen::Happened { order, other, about: of, claim: rung, .. } => {
            let mut words = t.with("tell-happened", &[("order", (&order_words(order)).into())])
                + &towards(t, scene, other)
                + &about(of);
            if rung != Claim::K0 {
                words += &format!(" · {}", claim(scene.framework, rung, tag));
            }
            tell(Weight::Own, mark::DONE, words, None)
        }
        Seen::Failed { order } => tell(
            Weight::Own,
            mark::NO,
            t.with("tell-failed", &[("order", (&order_words(order)).into())]),
            None,
        ),
        Seen::Act { by, order, other, about: of, claim: rung, said } => {
            let mut words = t
                .with("tell-act", &[("who", (&name(by)).into()), ("order", (&order_words(order)).into())])
                + &towards(t, scene, other)
                + &about(of);
            if rung != Claim::K0 {
                words += &format!(" · {}", claim(scene.framework, rung, tag));
                if said.0 != 0 {
                    words += &format!(" ({})", fields(t, said));
                }
            }
            tell(Weight::Theirs, mark::PUBLIC, words, None)
        }
        Seen::Found { about: of, what, how, .. } => {
            let way = match how {
                Some(Finder::Forensics) => "tell-found-forensics",
                Some(Finder::Help) => "tell-found-help",
                Some(Finder::Police) => "tell-found-police",
                Some(Finder::Vendor) => "tell-found-vendor",
                None => "tell-found",
            };
            tell(Weight::Theirs, mark::PAPER, t.say(way) + &about(Some(of)), Some(words_of(scene, what, tag)))
        }
        Seen::Harmed { sector, days } if days > 0 => {
            let first = scene.scenario.nations[scene.seat().at()].sectors.start;
            let at = sector.at().wrapping_sub(usize::from(first));
            let sector = scene.scenario.file.nations[scene.seat().at()]
                .sectors
                .get(at)
                .map_or("", |sector| sector.name.get(tag));
            tell(
                Weight::Main,
                mark::HARM,
                t.with("tell-harmed", &[("sector", sector.into()), ("days", (&number(days)).into())]),
                None,
            )
        }
        Seen::Knew { incident, level } if level > Knowledge::Unaware => {
            let id = match level {
                Knowledge::Aware => "tell-knew-aware",
                Knowledge::Notified => "tell-knew-notified",
                _ => "tell-knew-reason",
            };
            tell(Weight::Main, mark::EYE, t.with(id, &[("n", incident.0.into())]), None)
        }
        Seen::LookBegun { incident, .. } => {
            tell(Weight::Own, mark::SEARCH, t.with("tell-look", &[("n", incident.0.into())]), None)
        }
        Seen::LookOffered { incident } => {
            tell(Weight::Theirs, mark::SEARCH, t.with("tell-look-offered", &[("n", incident.0.into())]), None)
        }
        Seen::Released { what, text, .. } => {
            let (title, prose) = match what {
                Some(Words::Inject(inject)) => {
                    let inject = &scene.scenario.file.injects[inject.at()];
                    (inject.title.get(tag).to_owned(), Some(inject.text.get(tag).to_owned()))
                }
                _ => (t.say("tell-facilitator"), scene.typed_words(text)),
            };
            tell(Weight::Main, mark::BELL, title, prose)
        }
        Seen::Written { text } => {
            tell(Weight::Main, mark::BELL, t.say("tell-facilitator"), scene.typed_words(text))
        }
        Seen::OrderGiven { order, has } => {
            let id = if has { "tell-order-given" } else { "tell-order-gone" };
            tell(Weight::Small, mark::ORDERS, t.with(id, &[("order", (&order_words(order)).into())]), None)
        }
        Seen::Noticed {} => tell(Weight::Main, mark::EYE, t.say("tell-noticed"), None),
        Seen::DeskNote { from, note } => tell(
            Weight::Theirs,
            mark::NOTE,
            t.with("tell-desk-note", &[("who", (&name(from)).into())]),
            Some(words_of(scene, note, tag)),
        ),
        Seen::Consent { by, to, until } => {
            let (id, other) =
                if by == scene.seat() { ("tell-consent-own", name(to)) } else { ("tell-consent", name(by)) };
            tell(
                Weight::Theirs,
                mark::HANDSHAKE,
                t.with(id, &[("other", (&other).into()), ("turn", until.into())]),
                None,
            )
        }
        Seen::Frozen { on } => {
            tell(Weight::Main, mark::PAUSE, t.say(if on { "tell-frozen" } else { "tell-freed" }), None)
        }
        Seen::HandedOver { bot } => {
            tell(Weight::Main, mark::USERS, t.say(if bot { "tell-bot" } else { "tell-back" }), None)
        }
        Seen::Paused { on } => {
            tell(Weight::Small, mark::PAUSE, t.say(if on { "tell-paused" } else { "tell-resumed" }), None)
        }
        Seen::Moved { meter: NationMeter::Pressure, by, .. } if by.abs() >= 5 => {
            let id = if by > 0 { "tell-pressure-up" } else { "tell-pressure-down" };
            tell(Weight::Small, mark::PUBLIC, t.with(id, &[("by", by.abs().into())]), None)
        }
        Seen::Ended { turn } => {
            tell(Weight::Main, mark::MARK, t.with("tell-ended", &[("turn", turn.into())]), None)
        }
        _ => None,
    }
}

fn towards(t: Language, scene: &SeatScene<'_>, other: Option<NationId>) -> String {
    match other {
        Some(other) if other == scene.seat() => format!(" → {}", t.say("you")),
        Some(other) => format!(" → {}", scene.name(other, t.tag())),
        None => String::new(),
    }
}

/// Returns the name of a line's kind.
pub fn line_name(scene: &SeatScene<'_>, line: u8, tag: &str) -> String {
    let channel = scene.scenario.line(scene.seat(), line);
    let entry = channel.and_then(|channel| {
        scene.framework.channels.get(usize::from(scene.scenario.channels[channel.at()].kind))
    });
    entry.map_or_else(|| "?".to_owned(), |entry| entry.name.get(tag).to_owned())
}

pub fn order_name(scene: &SeatScene<'_>, order: ActionId, tag: &str) -> String {
    self::order(scene.scenario, order, tag).to_owned()
}

fn dispatch_lower(scene: &SeatScene<'_>, kind: DispatchKind, tag: &str) -> String {
    let name = dispatch(scene.framework, kind, tag);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

pub fn hypothesis_name(
    scene: &SeatScene<'_>,
    incident: crate::engine::Handle,
    at: usize,
    t: Language,
) -> String {
    let hypotheses = scene
        .desk
        .incident(incident)
        .map(|incident| scene.scenario.file.incidents[incident.at()].hypotheses.as_slice())
        .unwrap_or_default();
    hypotheses
        .get(at)
        .map_or_else(|| t.say("something-else"), |hypothesis| hypothesis.name.get(t.tag()).to_owned())
}

fn words_of(scene: &SeatScene<'_>, what: Words, tag: &str) -> String {
    let file = &scene.scenario.file;
    match what {
        Words::Item(item) => file.evidence[item.at()].text.get(tag).to_owned(),
        Words::Inject(inject) => file.injects[inject.at()].text.get(tag).to_owned(),
        Words::Incident(incident) => file.incidents[incident.at()].name.get(tag).to_owned(),
        Words::Reading(order, reading) => {
            let readings = &scene.scenario.catalogue[order.at()].readings;
            readings.get(usize::from(reading)).map_or("", |text| text.get(tag)).to_owned()
        }
    }
}

/// Returns the mark of the window for a mark of a telling.
pub fn told_mark(told: &str) -> &'static str {
    use crate::ui::theme::mark;
    match told.trim() {
        "✉" => mark::LETTER,
        "▸" => mark::BELL,
        "◦" => mark::PAPER,
        "●" => mark::DONE,
        "○" => mark::NO,
        "–" => mark::SKIP,
        "!" => mark::ALARM,
        "△" => mark::WARNING,
        "▾" => mark::HARM,
        "✗" => mark::CLOCK,
        "*" => mark::EYE,
        "=" => mark::SCALES,
        _ => mark::RIGHT,
    }
}

/// Returns a number with its thousands set apart by a narrow space, as all three languages may.
pub fn number(number: u32) -> String {
    crate::report::thousands(number).replace(',', "\u{a0}")
}

/// Returns seconds as minutes and seconds.
pub fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
