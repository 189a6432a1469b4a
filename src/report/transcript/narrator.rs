//! Puts entries of a transcript into words: one set of sentences in each language, for the facilitator and
//! for each seat, on paper and on the screen.

use crate::engine::{Answer, Claim, Consequence, Reason};
use crate::framework::{DispatchKind, Fields, Finder, Framework, Knowledge};
use crate::report::transcript::{About, Entry, Failure, Stage, Thrown, What};
use crate::report::wording;
use crate::scenario::{ActionId, ChannelId, EvidenceId, Health, NationId, Scenario, SectorId};
use crate::text::{Language, Value};

/// Who tells, to whom, in which language.
#[derive(Clone, Copy)]
pub struct Narrator<'n> {
    framework: &'n Framework,
    // Not for those who are handed a narrator: it holds truths.
    scenario: &'n Scenario,
    pub language: Language,
    /// The seat that reads; `None`: the facilitator.
    seat: Option<NationId>,
    /// States stand under their ids, as they are typed in a terminal; otherwise under their names.
    by_id: bool,
    /// Without what can be read in the message itself, one press away.
    brief: bool,
}

/// An entry in words, and the text of the scenario that belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    pub words: String,
    pub prose: Option<String>,
}

impl From<String> for Sentence {
    fn from(words: String) -> Self {
        Self { words, prose: None }
    }
}

impl<'n> Narrator<'n> {
    /// Returns who tells in a language: to a seat, or with `None` to the facilitator.
    pub const fn new(
        framework: &'n Framework,
        scenario: &'n Scenario,
        language: Language,
        seat: Option<NationId>,
    ) -> Self {
        Self { framework, scenario, language, seat, by_id: false, brief: false }
    }

    /// States stand under their ids from now on, as they are typed in a terminal.
    pub const fn by_id(self) -> Self {
        Self { by_id: true, ..self }
    }

    /// Leaves out from now on what can be read in the message itself, one press away.
    pub const fn brief(self) -> Self {
        Self { brief: true, ..self }
    }

    /// Returns an entry in words.
    pub fn sentence(&self, entry: &Entry) -> Sentence {
        match entry.what {
            What::Opening
            | What::Truth { .. }
            | What::Preparation
            | What::Turn
            | What::Ended { .. }
            | What::Inject { .. }
            | What::Note { .. }
            | What::Branched { .. }
            | What::Paused(_) => self.flow(entry),
            What::Message { .. }
            | What::ForwardedLate
            | What::Lost
            | What::Received(_)
            | What::Reachable
            | What::Acknowledged { .. }
            | What::InterimReply(_)
            | What::Answered { .. }
            | What::Lapsed(_)
            | What::ChannelsChecked
            | What::Channel { .. } => self.exchange(entry).into(),
            What::Card(_)
            | What::Sealed(_)
            | What::TakenBack
            | What::NotDecided(_)
            | What::Withheld(_)
            | What::InPreparation(_)
            | What::Done { .. }
            | What::Failed { .. }
            | What::Given { .. }
            | What::Consent { .. } => self.order(entry).into(),
            What::Incident { .. }
            | What::Estimate { .. }
            | What::Found { .. }
            | What::Knew(_)
            | What::LookBegun
            | What::LookOffered
            | What::Noticed(_)
            | What::Read { .. } => self.knowledge(entry),
            What::Rung(_)
            | What::RegionRung(_)
            | What::Harm { .. }
            | What::Pressure(_)
            | What::Standing { .. }
            | What::Moved { .. }
            | What::Frozen(_)
            | What::HandedOver { .. } => self.figures(entry).into(),
        }
    }

    fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.language.with(id, values)
    }

    /// Says a message that has one wording for the reader's own act, one for an act towards the reader, and
    /// one for everybody else's. `who` and `to` are always given.
    fn tell(&self, id: &str, entry: &Entry, more: &[(&str, Value<'_>)]) -> String {
        let view = match self.seat {
            Some(seat) if entry.who == Some(seat) => "mine",
            Some(seat) if entry.towards == Some(seat) => "me",
            _ => "other",
        };
        let (who, to) = (self.name(entry.who), self.name(entry.towards));
        let mut values = vec![("view", Value::from(view)), ("who", who.into()), ("to", to.into())];
        values.extend_from_slice(more);
        self.language.with(id, &values)
    }

    /// Joins the clauses of a sentence that are there.
    fn joined<const N: usize>(&self, clauses: [Option<String>; N]) -> String {
        let there: Vec<String> = clauses.into_iter().flatten().collect();
        wording::clauses(self.language, &there)
    }

    /// Returns how a State is called.
    pub fn nation(&self, nation: NationId) -> &'n str {
        if self.by_id {
            self.scenario.names.nations.name(nation.at())
        } else {
            self.scenario.short_name(nation, self.language.tag())
        }
    }

    fn name(&self, nation: Option<NationId>) -> &'n str {
        nation.map_or("?", |nation| self.nation(nation))
    }

    /// Returns the name of an order.
    pub fn order_name(&self, order: ActionId) -> &'n str {
        wording::order(&self.scenario.catalogue, order, self.language.tag())
    }

    /// Returns the name of a channel's kind.
    pub fn channel_name(&self, channel: Option<ChannelId>) -> &'n str {
        let kind = channel.map(|channel| usize::from(self.scenario.channels[channel.at()].kind));
        let entry = kind.and_then(|kind| self.framework.channels.get(kind));
        entry.map_or("?", |entry| entry.name.get(self.language.tag()))
    }

    /// Returns the name of a kind of message, as it stands within a sentence.
    pub fn kind(&self, kind: Option<DispatchKind>) -> String {
        let entry = kind.and_then(|kind| self.framework.dispatch(kind));
        entry.map_or_else(|| "?".to_owned(), |entry| lower(entry.name.get(self.language.tag())))
    }

    /// Returns what a message or statement states, as a list.
    pub fn fields(&self, fields: Fields) -> String {
        wording::fields(self.language, fields)
    }

    pub fn health(&self, health: Health) -> String {
        wording::health(self.language, health)
    }

    pub fn rung(&self, rung: u8) -> String {
        wording::rung(self.language, rung)
    }

    /// Returns a rung of the claims ladder with its code.
    pub fn claim(&self, claim: Claim) -> String {
        let entry = self.framework.claims.get(claim as usize);
        entry.map_or_else(String::new, |entry| {
            format!("{} ({})", entry.id, lower(entry.name.get(self.language.tag())))
        })
    }

    /// Returns an item of evidence in full.
    pub fn item(&self, item: EvidenceId) -> &'n str {
        self.scenario.file.evidence[item.at()].text.get(self.language.tag())
    }

    /// Returns the name of a sector of a State.
    fn sector(&self, nation: Option<NationId>, sector: SectorId) -> &'n str {
        let Some(nation) = nation else { return "?" };
        let first = usize::from(self.scenario.nations[nation.at()].sectors.start);
        let sectors = &self.scenario.file.nations[nation.at()].sectors;
        sectors.get(sector.at().wrapping_sub(first)).map_or("?", |entry| entry.name.get(self.language.tag()))
    }

    /// Returns a message named for a value's own word, such as `health-good`.
    fn word(&self, family: &str, value: &impl serde::Serialize) -> String {
        wording::of(self.language, family, value)
    }

    fn flow(&self, entry: &Entry) -> Sentence {
        let tag = self.language.tag();
        let file = &self.scenario.file;
        match entry.what {
            What::Opening => {
                let title = Value::from(file.title.get(tag));
                let words = match self.seat {
                    Some(seat) => {
                        let state = file.nations[seat.at()].name.get(tag);
                        self.say("tr-exercise-seat", &[("title", title), ("state", state.into())])
                    }
                    None => self.say("tr-exercise", &[("title", title)]),
                };
                Sentence { words, prose: Some(file.synopsis.get(tag).to_owned()) }
            }
            // No seat is told, whatever it is asked to tell.
            What::Truth { .. } if self.seat.is_some() => Sentence::default(),
            What::Truth { variant } => {
                let name = self.scenario.names.variants.name(usize::from(variant));
                let truth = file.variants.get(usize::from(variant)).map_or("", |told| told.truth.get(tag));
                let words = self.say("tr-truth", &[("name", name.into())]);
                Sentence { words, prose: Some(truth.to_owned()) }
            }
            What::Preparation => self.language.say("tr-preparation").into(),
            What::Turn => self.say("tr-turn", &[("turn", entry.moment.turn.into())]).into(),
            What::Ended { early } => {
                let id = if early { "tr-ended-early" } else { "tr-ended" };
                self.say(id, &[("turn", entry.moment.turn.into())]).into()
            }
            What::Inject { inject, to, by_hand } => {
                let inject = inject.map(|inject| &file.injects[inject.at()]);
                let title = inject.map_or_else(
                    || self.language.say("tr-facilitator"),
                    |inject| inject.title.get(tag).to_owned(),
                );
                let words = if self.seat.is_some() {
                    title
                } else {
                    let id = if by_hand { "tr-inject-by-hand" } else { "tr-inject-to" };
                    self.say(id, &[("title", (&title).into()), ("to", (&self.receivers(to)).into())])
                };
                // Words the facilitator put in their place stand under it.
                let authored = inject.filter(|_| entry.typed.0 == 0);
                Sentence { words, prose: authored.map(|inject| inject.text.get(tag).to_owned()) }
            }
            What::Note { .. } if self.seat.is_some() => self.language.say("tr-facilitator").into(),
            What::Note { to } => self.say("tr-note", &[("to", (&self.receivers(to)).into())]).into(),
            What::Branched { from } => self.say("tr-branched", &[("event", from.into())]).into(),
            What::Paused(on) => self.language.say(if on { "tr-paused" } else { "tr-resumed" }).into(),
            _ => Sentence::default(),
        }
    }

    /// Returns the States among some bits, by name.
    fn receivers(&self, to: u16) -> String {
        if to == 0 {
            return self.language.say("tr-to-nobody");
        }
        if to.count_ones() as usize == self.scenario.nations.len() {
            return self.language.say("tr-to-all");
        }
        let some = self.scenario.nation_ids().filter(|id| to & 1 << id.0 != 0);
        self.language.list(some.map(|id| self.nation(id)))
    }

    fn exchange(&self, entry: &Entry) -> String {
        match entry.what {
            What::Message { .. } => self.message(entry),
            What::ForwardedLate => self.tell("tr-forwarded-late", entry, &[]),
            What::Lost => self.say("tr-lost", &[("who", self.name(entry.who).into())]),
            What::Received(kind) => self.tell("tr-received", entry, &[("kind", (&self.kind(kind)).into())]),
            What::Reachable => self.tell("tr-reachable", entry, &[]),
            What::Acknowledged { kind, due } => {
                let words = self.tell("tr-acknowledged", entry, &[("kind", (&self.kind(kind)).into())]);
                let until = due.min(self.scenario.turns_most);
                let until = (due > 0).then(|| self.say("tr-has-until", &[("turn", until.into())]));
                self.joined([Some(words), until])
            }
            What::InterimReply(kind) => {
                self.tell("tr-interim", entry, &[("kind", (&self.kind(kind)).into())])
            }
            What::Answered { kind, how, reason, item } => {
                let id = match how {
                    Answer::Full => "tr-answered-full",
                    Answer::Part => "tr-answered-part",
                    Answer::Declined => "tr-answered-declined",
                    Answer::Referred => "tr-answered-referred",
                };
                let words = self.tell(id, entry, &[("kind", (&self.kind(kind)).into())]);
                let why = (reason != Reason::None).then(|| {
                    let reason = lower(&self.word("reason", &reason));
                    self.say("tr-reason", &[("reason", (&reason).into())])
                });
                self.joined([Some(words), why, item.map(|item| self.with_item(item))])
            }
            What::Lapsed(kind) => self.tell("tr-lapsed", entry, &[("kind", (&self.kind(kind)).into())]),
            What::ChannelsChecked => self.tell("tr-checked", entry, &[]),
            What::Channel { channel, health } => {
                let health = self.health(health);
                let values =
                    [("channel", Value::from(self.channel_name(channel))), ("health", (&health).into())];
                self.tell("tr-channel", entry, &values)
            }
            _ => String::new(),
        }
    }

    fn message(&self, entry: &Entry) -> String {
        let What::Message { kind, channel, fields, item, shows, consequence, due } = entry.what else {
            return String::new();
        };
        // A notification of what hits the addressee speaks of what the sender knows of it.
        let target = entry.incident().map(|incident| self.scenario.incidents[incident.at()].target);
        let id = if kind == DispatchKind::Notify && target.is_some() && target == entry.towards {
            "tr-message-notify-victim".to_owned()
        } else {
            format!("tr-message-{}", word_of(&kind).replace(' ', "-"))
        };
        let act = self.tell(&id, entry, &[]);
        let mut act = act + &about(entry.about);
        if !self.brief {
            act += &format!(" ({})", self.channel_name(channel));
        }
        let states = (fields.0 != 0 && !self.brief)
            .then(|| self.tell("tr-states", entry, &[("what", (&self.fields(fields)).into())]));
        let attached = match item {
            Some(item) => Some(self.with_item(item)),
            None if shows => Some(self.language.say("tr-item-attached")),
            None => None,
        };
        let follows =
            (consequence != Consequence::None).then(|| lower(&self.word("consequence", &consequence)));
        let due = (due > 0).then(|| self.say("tr-due", &[("turn", due.into())]));
        self.joined([Some(act), states, attached, follows, due])
    }

    fn with_item(&self, item: EvidenceId) -> String {
        self.say("tr-with-item", &[("item", (&first_sentence(self.item(item))).into())])
    }

    fn order(&self, entry: &Entry) -> String {
        let named = |order: ActionId| [("order", Value::from(self.order_name(order)))];
        match entry.what {
            What::Card(card) => {
                let card = self.scenario.card_entries.get(card.at());
                let card = card.map_or("?", |card| card.name.get(self.language.tag()));
                self.tell("tr-card", entry, &[("card", card.into())])
            }
            What::Sealed(order) => {
                let sealed = self.tell("tr-sealed", entry, &named(order));
                format!("{sealed}{}{}", self.arrow(entry), about(entry.about))
            }
            What::TakenBack => self.language.say("tr-taken-back"),
            What::NotDecided(order) => self.tell("tr-not-decided", entry, &named(order)),
            What::Withheld(order) => self.tell("tr-withheld", entry, &named(order)),
            What::InPreparation(order) => {
                let order = order.map_or("?", |order| self.order_name(order));
                self.tell("tr-preparing", entry, &[("order", order.into())])
            }
            What::Done { order, claim, said } => {
                let act = self.tell("tr-done", entry, &named(order));
                let act = format!("{act}{}{}", self.arrow(entry), about(entry.about));
                if claim == Claim::K0 {
                    return act;
                }
                let mut says = self.tell("tr-claim", entry, &[("claim", (&self.claim(claim)).into())]);
                if said.0 != 0 {
                    let with = self.say("tr-claim-with", &[("what", (&self.fields(said)).into())]);
                    says = format!("{says}, {with}");
                }
                self.joined([Some(act), Some(says)])
            }
            What::Failed { order, why } => {
                let failed = self.tell("tr-failed", entry, &named(order));
                let why = match why {
                    Failure::Untold => None,
                    Failure::NoConsent => Some(self.tell("tr-failed-consent", entry, &[])),
                    Failure::Ruling => Some(self.language.say("tr-failed-ruling")),
                };
                self.joined([Some(failed), why])
            }
            What::Given { order, has } => {
                self.tell(if has { "tr-given" } else { "tr-gone" }, entry, &named(order))
            }
            What::Consent { until } => self.tell("tr-consent", entry, &[("turn", until.into())]),
            _ => String::new(),
        }
    }

    /// The State an act is aimed at.
    fn arrow(&self, entry: &Entry) -> String {
        match entry.towards {
            None => String::new(),
            Some(to) if self.seat == Some(to) => format!(" → {}", self.language.say("you")),
            Some(to) => format!(" → {}", self.nation(to)),
        }
    }

    fn knowledge(&self, entry: &Entry) -> Sentence {
        let incident =
            entry.about.map_or_else(|| "INC-?".to_owned(), |about| format!("INC-{}", about.number));
        let incident = ("incident", Value::from(&incident));
        match entry.what {
            What::Incident { stage, severity, effects } => self.incident(entry, stage, severity, effects),
            What::Estimate { hypothesis, percent } => {
                let what = self.hypothesis(entry.about, usize::from(hypothesis));
                let values = [incident, ("what", (&what).into()), ("percent", percent.into())];
                self.tell("tr-estimate", entry, &values).into()
            }
            What::Found { item, how } => {
                let id = match how {
                    None => "tr-found",
                    Some(Finder::Forensics) => "tr-found-forensics",
                    Some(Finder::Help) => "tr-found-help",
                    Some(Finder::Police) => "tr-found-police",
                    Some(Finder::Vendor) => "tr-found-vendor",
                };
                let words = self.tell(id, entry, &[]) + &about(entry.about);
                Sentence { words, prose: Some(self.item(item).to_owned()) }
            }
            What::Knew(level) => {
                let id = match level {
                    Knowledge::Aware => "tr-knew-aware",
                    Knowledge::Notified => "tr-knew-notified",
                    _ => "tr-knew-reason",
                };
                self.tell(id, entry, &[incident]).into()
            }
            What::LookBegun => self.say("tr-look", &[incident]).into(),
            What::LookOffered => self.say("tr-look-offered", &[incident]).into(),
            What::Noticed(None) => self.language.say("tr-noticed-own").into(),
            What::Noticed(Some(Thrown { came, against })) => {
                self.tell("tr-noticed", entry, &[("came", came.into()), ("against", against.into())]).into()
            }
            What::Read { order, reading, thrown } => {
                let words = match thrown {
                    None => self.tell("tr-desk-note", entry, &[]),
                    Some(Thrown { came, against }) => {
                        self.tell("tr-read", entry, &[("came", came.into()), ("against", against.into())])
                    }
                };
                let readings = &self.scenario.catalogue[order.at()].readings;
                let note = readings.get(usize::from(reading)).map(|text| text.get(self.language.tag()));
                Sentence { words, prose: note.map(str::to_owned) }
            }
            _ => Sentence::default(),
        }
    }

    fn incident(&self, entry: &Entry, stage: Stage, severity: u8, effects: u8) -> Sentence {
        let number = entry.about.map_or(0, |about| about.number);
        let severity_word = self.language.say(&format!("severity-{}", severity.min(5)));
        let effects_word = self.language.say(&format!("effects-{}", effects.min(4)));
        let id = match stage {
            Stage::First => "tr-incident-first",
            Stage::Later => "tr-incident-later",
            Stage::Last => "tr-incident-last",
        };
        let values = [
            ("n", Value::from(number)),
            ("severity", severity.into()),
            ("severityword", (&severity_word).into()),
            ("effects", effects.into()),
            ("effectsword", (&effects_word).into()),
        ];
        let words = self.tell(id, entry, &values);
        let name = entry.incident().map(|incident| &self.scenario.file.incidents[incident.at()].name);
        let name =
            name.filter(|_| stage == Stage::First).map(|name| name.get(self.language.tag()).to_owned());
        Sentence { words, prose: name }
    }

    /// Returns the name of an explanation of an incident.
    fn hypothesis(&self, about: Option<About>, at: usize) -> String {
        let incident = about.map(|about| &self.scenario.file.incidents[about.incident.at()]);
        let named = incident.and_then(|incident| incident.hypotheses.get(at));
        named.map_or_else(
            || self.language.say("something-else"),
            |named| named.name.get(self.language.tag()).to_owned(),
        )
    }

    fn figures(&self, entry: &Entry) -> String {
        match &entry.what {
            What::Rung(rung) => self.tell("tr-rung", entry, &[("rung", (&self.rung(*rung)).into())]),
            What::RegionRung(rung) => self.say("tr-region", &[("rung", (&self.rung(*rung)).into())]),
            What::Harm { sector, days, unplayed } => {
                let days = self.language.number(*days);
                let sector = self.sector(entry.who, *sector);
                let values = [("sector", Value::from(sector)), ("days", (&days).into())];
                let harm = self.tell("tr-harm", entry, &values);
                if *unplayed { format!("{harm}, {}", self.language.say("tr-harm-unplayed")) } else { harm }
            }
            What::Pressure(by) => {
                let id = if *by > 0 { "tr-pressure-up" } else { "tr-pressure-down" };
                self.say(id, &[("by", by.abs().into())])
            }
            What::Standing { pressure, moved, services } => {
                let pressure = self.tell("tr-standing", entry, &[("pressure", (*pressure).into())]);
                let moved = if *moved == 0 { String::new() } else { format!(" ({moved:+})") };
                let low = services.iter().map(|(sector, level)| {
                    let name = self.sector(entry.who, *sector);
                    self.say("tr-service", &[("sector", name.into()), ("level", (*level).into())])
                });
                let services = if services.is_empty() {
                    self.language.say("tr-services-run")
                } else {
                    self.language.list(low)
                };
                wording::clauses(self.language, &[format!("{pressure}{moved}"), services])
            }
            What::Moved { meter, by } => {
                let meter = self.word("meter", meter);
                self.tell(
                    "tr-moved",
                    entry,
                    &[("meter", (&meter).into()), ("by", (&format!("{by:+}")).into())],
                )
            }
            What::Frozen(on) => self.tell(if *on { "tr-frozen" } else { "tr-freed" }, entry, &[]),
            What::HandedOver { bot } => self.tell(if *bot { "tr-bot" } else { "tr-back" }, entry, &[]),
            _ => String::new(),
        }
    }
}

/// The incident an entry is about, behind its sentence.
fn about(about: Option<About>) -> String {
    about.map_or_else(String::new, |about| format!(", INC-{}", about.number))
}

/// Returns a name as it stands within a sentence.
pub fn lower(name: &str) -> String {
    let mut letters = name.chars();
    // An abbreviation stays as it is.
    let abbreviation = name.chars().nth(1).is_some_and(char::is_uppercase);
    match letters.next() {
        Some(first) if !abbreviation => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// Returns a value's own word, as it stands in logs.
pub fn word_of(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.and_then(|value| value.as_str().map(|word| word.replace('_', " "))).unwrap_or_default()
}

/// Returns the first sentence of an item, or as much of it as a line can bear.
pub fn first_sentence(text: &str) -> String {
    // A letter alone before the stop is an initial.
    let stop = |at: &usize| !text[..*at].ends_with(|letter: char| letter.is_uppercase());
    let end = text.match_indices(". ").map(|(at, _)| at).find(stop).map_or(text.len(), |at| at + 1);
    let first = &text[..end];
    let short: String = first.chars().take(110).collect();
    let cut = match short.rfind(' ') {
        // At a word, with the inner quotation closed.
        Some(at) if short.len() < first.len() => format!("{} …", &short[..at]),
        _ => short.trim_end_matches('.').to_owned(),
    };
    if cut.matches('"').count() % 2 == 1 { format!("{cut}\"") } else { cut }
}
