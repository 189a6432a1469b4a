//! How bots find words: sentences from the localisation files, about what is on the table, and none twice.
//!
//! A situation has two families of messages: `bot-<situation>-say-1`, `-2` … are what a bot writes to the
//! other State, `bot-<situation>-why-1` … its reasons. A bot goes through them from a place that depends on
//! its seat and the turn, and takes the first of which it has said no sentence yet. So the same play, or the
//! same play resumed, has the same words.

use crate::engine::{Handle, OpenDispatch, SeatView};
use crate::scenario::NationId;
use crate::text::{Language, Value};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;

/// Longest part of an item that is quoted, in letters.
const QUOTED: usize = 70;

/// What a remark is about, in the words of a language where the scenario has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Topic {
    seat: usize,
    me: String,
    other: Option<String>,
    target: String,
    incident: Option<String>,
    service: Option<String>,
    item: Option<(u16, Option<String>)>,
    /// How many items the seat holds on the incident.
    items: u16,
    turn: u8,
    /// Turn at whose end an answer is due.
    due: u8,
    /// The lowest of the own services, in percent.
    level: i16,
    tension: i16,
}

impl Topic {
    /// Returns a topic without an incident or another State.
    pub fn of(view: SeatView<'_>, language: Language) -> Self {
        Self {
            seat: view.seat().at(),
            me: view.short_name(view.seat(), language.tag()).to_owned(),
            turn: view.turn(),
            due: view.turn() + 1,
            level: view.services().iter().copied().min().unwrap_or(100),
            ..Self::default()
        }
    }

    pub fn with(mut self, view: SeatView<'_>, language: Language, other: Option<NationId>) -> Self {
        self.other = other.map(|other| view.short_name(other, language.tag()).to_owned());
        self.tension = other.map_or(0, |other| view.tension(other));
        self
    }

    pub fn about(mut self, view: SeatView<'_>, language: Language, incident: Option<Handle>) -> Self {
        let tag = language.tag();
        let Some(incident) = incident else { return self };
        self.incident = view.incident_name(incident, tag).map(str::to_owned);
        self.service = view.incident_service(incident, tag).map(str::to_owned);
        if let Some((target, _, _)) = view.incident_seen(incident) {
            self.target = view.short_name(target, tag).to_owned();
        }
        let held = (1..=view.evidence_count()).map(Handle);
        self.items = held.filter(|item| view.evidence_about(*item) == Some(incident)).count() as u16;
        self
    }

    pub fn showing(mut self, view: SeatView<'_>, language: Language, item: Option<Handle>) -> Self {
        self.item = item.map(|item| (item.0, view.evidence_text(item, language.tag()).map(excerpt)));
        self
    }

    pub fn asked_in(mut self, open: &OpenDispatch) -> Self {
        if open.due > 0 {
            self.due = open.due;
        }
        self
    }
}

/// One thing to be said, put into words only when somebody asks for them.
#[derive(Clone, Debug, Default)]
struct Remark {
    situation: Option<&'static str>,
    text: OnceCell<String>,
}

impl Remark {
    fn of(situation: &'static str) -> Self {
        Self { situation: Some(situation), text: OnceCell::new() }
    }
}

/// What a bot says with its last command, and what it has said before.
#[derive(Clone, Debug)]
pub(super) struct Speech {
    pub language: Language,
    topic: Topic,
    words: Remark,
    reason: Remark,
    said: RefCell<BTreeSet<String>>,
}

impl Speech {
    pub fn new(language: Language) -> Self {
        let (words, reason) = (Remark::default(), Remark::default());
        Self { language, topic: Topic::default(), words, reason, said: RefCell::default() }
    }

    /// Forgets what was said, for a new exercise.
    pub fn forget(&mut self) {
        *self = Self::new(self.language);
    }

    /// Has nothing to say with the next command.
    pub fn hush(&mut self) {
        self.words = Remark::default();
    }

    /// Gives a reason for a command without words.
    pub fn explain(&mut self, situation: &'static str, topic: Topic) {
        self.topic = topic;
        self.words = Remark::default();
        self.reason = Remark::of(situation);
    }

    /// Says something to another State, and why.
    pub fn speak(&mut self, situation: &'static str, topic: Topic) {
        self.explain(situation, topic);
        self.words = Remark::of(situation);
    }

    pub fn words(&self) -> &str {
        self.text(&self.words, "say")
    }

    pub fn reason(&self) -> &str {
        self.text(&self.reason, "why")
    }

    fn text<'r>(&self, remark: &'r Remark, side: &str) -> &'r str {
        let Some(situation) = remark.situation else { return "" };
        remark.text.get_or_init(|| self.choose(situation, side))
    }

    /// Returns the first variant of which no sentence was said before; once all were, the first.
    fn choose(&self, situation: &str, side: &str) -> String {
        let id = |number: usize| format!("bot-{situation}-{side}-{number}");
        let count = (1..).take_while(|number| Language::has(&id(*number))).count();
        let from = self.topic.seat + usize::from(self.topic.turn);
        let all = (0..count).map(|step| self.render(&id((from + step) % count + 1)));
        let mut said = self.said.borrow_mut();
        let mut first = None;
        let mut fresh = None;
        for text in all {
            if sentences(&text).iter().all(|sentence| !said.contains(*sentence)) {
                fresh = Some(text);
                break;
            }
            first.get_or_insert(text);
        }
        let text = fresh.or(first).unwrap_or_default();
        said.extend(sentences(&text).into_iter().map(str::to_owned));
        text
    }

    fn render(&self, id: &str) -> String {
        let (t, topic) = (self.language, &self.topic);
        let incident = match &topic.incident {
            Some(name) => t.with("bot-titled", &[("name", name.into())]),
            None => t.with("bot-affecting", &[("target", (&topic.target).into())]),
        };
        let service = match &topic.service {
            Some(name) => t.with("bot-titled", &[("name", name.into())]),
            None => t.with("bot-service", &[("target", (&topic.target).into())]),
        };
        let item = match &topic.item {
            Some((_, Some(words))) => t.with("bot-titled", &[("name", words.into())]),
            Some((number, None)) => t.with("bot-item", &[("number", (*number).into())]),
            None => String::new(),
        };
        let other = topic.other.clone().unwrap_or_else(|| t.say("bot-others"));
        let values: [(&str, Value<'_>); 11] = [
            ("me", (&topic.me).into()),
            ("other", (&other).into()),
            ("target", (&topic.target).into()),
            ("incident", (&incident).into()),
            ("service", (&service).into()),
            ("item", (&item).into()),
            ("items", topic.items.into()),
            ("turn", topic.turn.into()),
            ("due", topic.due.into()),
            ("level", topic.level.into()),
            ("tension", topic.tension.into()),
        ];
        let names = [&topic.me, &other, &topic.target];
        joined(t, t.with(id, &values), &names)
    }
}

/// Joins small words to the names of States after them as a language does: "d’Ardel", "e Ismere".
fn joined(language: Language, mut text: String, names: &[&String]) -> String {
    for name in names {
        let first = name.chars().next().map_or(' ', |first| first.to_ascii_lowercase());
        let changes: &[(&str, &str)] = match (language, first) {
            (Language::Fr, 'a' | 'e' | 'i' | 'o' | 'u' | 'é') => &[(" de ", " d’"), (" que ", " qu’")],
            (Language::Es, 'i') => &[(" y ", " e ")],
            (Language::Es, 'o') => &[(" o ", " u ")],
            _ => &[],
        };
        for (apart, together) in changes {
            text = text.replace(&format!("{apart}{name}"), &format!("{together}{name}"));
        }
    }
    text
}

/// Returns the beginning of an item, short enough to be quoted.
fn excerpt(text: &str) -> String {
    let first = text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.');
    let mut words = String::new();
    for word in first.split(' ') {
        if words.chars().count() + word.chars().count() >= QUOTED {
            return format!("{} …", words.trim_end_matches([',', ';', ':']));
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words.replace('"', "'")
}

/// Returns the sentences of a text. What is quoted ends none.
fn sentences(text: &str) -> Vec<&str> {
    let (mut found, mut from, mut quoted) = (Vec::new(), 0, false);
    let mut ended = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '“' | '‘' => quoted = true,
            '”' | '’' => quoted = false,
            _ => {}
        }
        if ended && (letter.is_uppercase() || "¿¡“‘".contains(letter)) {
            found.push(text[from..at].trim());
            from = at;
            ended = false;
        } else if !letter.is_whitespace() {
            ended = !quoted && ".?!".contains(letter);
        }
    }
    found.push(text[from..].trim());
    found
}
