//! The facilitator's telling: everything, as it happens.

use crate::engine::{Claim, Event, NationMeter, Observer, Phase, Position, rung_name};
use crate::framework::{Framework, Knowledge};
use crate::report::book::{Book, Told, Voices};
use crate::report::phrases::{
    answer, claim_name, consequence_words, field_words, first_sentence, health_words, knowledge_words,
    line_name, message, order_name, thousands, word_of,
};
use crate::scenario::{ChannelId, IncidentId, NationId, Scenario};

/// Tells a play, as the facilitator sees it.
#[derive(Clone, Debug)]
pub struct ControlTelling<'f> {
    framework: &'f Framework,
    book: Book,
    /// Incidents in the order in which they came up: each has a number in the telling.
    incidents: Vec<IncidentId>,
    /// Event that sealed the order in each slot of each State; of the order being carried out.
    sealed: Vec<(NationId, u8, u32)>,
    now: Option<(NationId, u32)>,
    /// States are called by their names, as on a screen; otherwise by their ids, as they are typed.
    by_name: bool,
}

impl<'f> ControlTelling<'f> {
    pub fn new(framework: &'f Framework) -> Self {
        Self {
            framework,
            book: Book::default(),
            incidents: Vec::new(),
            sealed: Vec::new(),
            now: None,
            by_name: false,
        }
    }

    /// Returns a telling in which States are called by their names.
    pub fn by_name(framework: &'f Framework) -> Self {
        Self { by_name: true, ..Self::new(framework) }
    }

    /// Returns the telling on a page.
    pub fn text(&self, voices: &Voices<'_>) -> String {
        self.book.text(0, voices)
    }

    /// Returns what was told, line by line.
    pub fn told(&self) -> &[Told] {
        &self.book.told
    }

    /// Returns an incident's number in the telling.
    fn number(&mut self, incident: IncidentId) -> String {
        let at = self.incidents.iter().position(|known| *known == incident).unwrap_or_else(|| {
            self.incidents.push(incident);
            self.incidents.len() - 1
        });
        format!("INC-{}", at + 1)
    }

    fn about(&mut self, incident: Option<IncidentId>) -> String {
        incident.map_or(String::new(), |incident| format!(", {}", self.number(incident)))
    }

    fn cause(&self, by: NationId, slot: u8) -> Option<(NationId, u32)> {
        self.sealed
            .iter()
            .find(|(nation, at, _)| (*nation, *at) == (by, slot))
            .map(|(nation, _, seq)| (*nation, *seq))
    }

    fn turn_ends(&mut self, scenario: &Scenario, before: &Position) {
        for nation in scenario.nation_ids() {
            let sectors = &scenario.file.nations[nation.at()].sectors;
            let first = usize::from(scenario.nations[nation.at()].sectors.start);
            let low: Vec<String> = sectors
                .iter()
                .enumerate()
                .filter_map(|(at, sector)| {
                    let level = before.services[first + at];
                    (level < 100).then(|| format!("{} {level} %", sector.name.get("en")))
                })
                .collect();
            let low = if low.is_empty() { "all services run".to_owned() } else { low.join(", ") };
            let name = called(scenario, nation, self.by_name);
            self.book.line(
                "=",
                format!("{name}: pressure {} of 100; {low}", before.meter(nation, NationMeter::Pressure)),
            );
        }
    }
}

fn called(scenario: &Scenario, nation: NationId, by_name: bool) -> &str {
    if by_name { scenario.short_name(nation, "en") } else { scenario.names.nations.name(nation.at()) }
}

impl Observer for ControlTelling<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let names = &scenario.names;
        let by_name = self.by_name;
        let nation = |id: NationId| called(scenario, id, by_name);
        let towards = |id: Option<NationId>| id.map_or(String::new(), |id| format!(" → {}", nation(id)));
        let line = |id: ChannelId| {
            let ends = scenario.channels[id.at()].ends;
            format!(
                "{} between {} and {}",
                line_name(self.framework, scenario, id),
                nation(ends[0]),
                nation(ends[1])
            )
        };
        match *event {
            Event::Began { variant, .. } => {
                let title = scenario.file.title.get("en");
                self.book.heading(format!("EXERCISE · {title}"));
                self.book.line(" ", scenario.file.synopsis.get("en").to_owned());
                let truth = names.variants.name(usize::from(variant.0));
                let words = scenario
                    .file
                    .variants
                    .get(usize::from(variant.0))
                    .map_or("", |variant| variant.truth.get("en"));
                self.book.line("*", format!("In truth ({truth}; known to the facilitator alone): {words}"));
            }
            Event::PhaseBegan { phase: Phase::Preparation, .. } => {
                self.book.heading("PREPARATION".to_owned())
            }
            Event::PhaseBegan { phase: Phase::Briefing, turn, .. } => self.book.turn(turn),
            Event::CardPicked { by, card, .. } => {
                let words =
                    format!("{} prepares: {}", nation(by), scenario.card_entries[card.at()].name.get("en"));
                self.book.line("·", words).act = Some((by, before.seq));
            }
            Event::Released { inject, to, fired, text } => {
                let inject = &scenario.file.injects[inject.at()];
                let everyone = to.0.count_ones() as usize == names.nations.len();
                let receivers: Vec<&str> =
                    scenario.nation_ids().filter(|id| to.0 & 1 << id.0 != 0).map(nation).collect();
                let who = if everyone { "all".to_owned() } else { receivers.join(", ") };
                let who = if to.0 == 0 { "nobody; in the background".to_owned() } else { who };
                let hand = if fired { ", by the facilitator's hand" } else { "" };
                let words = if text.0 == 0 { inject.text.get("en") } else { "" };
                self.book.line("▸", format!("{} [to {who}{hand}]: {words}", inject.title.get("en"))).typed =
                    text;
            }
            Event::Staged { incident, stage, .. } if before.incidents[incident.at()].stage != stage => {
                let def = &scenario.incidents[incident.at()];
                let Some(now) = def.stages.get(usize::from(stage.max(1)) - 1) else { return };
                let (fresh, number) = (!self.incidents.contains(&incident), self.number(incident));
                let last = usize::from(stage) == def.stages.len();
                let name = scenario.file.incidents[incident.at()].name.get("en");
                let words = match (fresh, last) {
                    (true, _) => format!(
                        "{number} begins in {}: {name} (severity S{}, effects E{})",
                        nation(def.target),
                        now.severity,
                        now.effects
                    ),
                    (false, false) => {
                        format!(
                            "{number} in {}, a new stage: severity S{}, effects E{}",
                            nation(def.target),
                            now.severity,
                            now.effects
                        )
                    }
                    (false, true) => {
                        format!(
                            "{number} in {} is under control: severity S{}, effects E{}",
                            nation(def.target),
                            now.severity,
                            now.effects
                        )
                    }
                };
                self.book.line("!", words);
            }
            Event::Sent { from, to, line: by, kind, about, fields, evidence, consequence, text, .. } => {
                let mut words = format!(
                    "{}{}",
                    message(
                        kind,
                        Some(nation(from)),
                        Some(nation(to)),
                        about.is_some_and(|id| scenario.incidents[id.at()].target == to)
                    ),
                    self.about(about)
                );
                words += &format!(" ({})", line_name(self.framework, scenario, by));
                let says = field_words(fields);
                if !says.is_empty() {
                    words += &format!("; states {says}");
                }
                if let Some(item) = evidence {
                    words += &format!(
                        "; with an item: “{}”",
                        first_sentence(scenario.file.evidence[item.at()].text.get("en"))
                    );
                }
                if !consequence_words(consequence).is_empty() {
                    words += &format!("; {}", consequence_words(consequence));
                }
                let told = self.book.line("✉", words);
                (told.typed, told.act) = (text, Some((from, before.seq)));
            }
            Event::Delivered { from, slot, receipt: false, .. } => {
                let to = before.dispatch(from, slot).to;
                self.book.line(
                    "✉",
                    format!(
                        "what {} sent is forwarded late to {}, and {} has no receipt",
                        nation(from),
                        nation(to),
                        nation(from)
                    ),
                );
            }
            Event::WentAstray { from, .. } => {
                self.book
                    .line("✉", format!("what {} sent is lost on a dead line; nobody is told", nation(from)));
            }
            Event::Acknowledged { from, slot } => {
                let dispatch = before.dispatch(from, slot);
                let what = dispatch
                    .kind
                    .map_or("message", |kind| scenario.dispatch(kind).name.get("en"))
                    .to_lowercase();
                self.book.line(
                    "✉",
                    format!(
                        "{} confirms to {} that its {what} has come in",
                        nation(dispatch.to),
                        nation(from)
                    ),
                );
            }
            Event::Reported { from, slot } => {
                let by = before.dispatch(from, slot).to;
                self.book.line("✉", format!("{} tells {} that work goes on", nation(by), nation(from)));
            }
            Event::Answered { from, slot, how, reason, evidence, text, .. } => {
                let dispatch = before.dispatch(from, slot);
                let with = evidence.map_or(String::new(), |item| {
                    format!(
                        "; with an item: “{}”",
                        first_sentence(scenario.file.evidence[item.at()].text.get("en"))
                    )
                });
                let what = dispatch.kind.map_or(String::new(), |kind| {
                    format!(" ({})", scenario.dispatch(kind).name.get("en").to_lowercase())
                });
                let words = format!(
                    "{} {}{with}",
                    nation(dispatch.to),
                    answer(how, reason, nation(from), &what, false)
                );
                let told = self.book.line("✉", words);
                (told.typed, told.act) = (text, Some((dispatch.to, before.seq)));
            }
            Event::Lapsed { from, slot } => {
                let dispatch = before.dispatch(from, slot);
                let what = dispatch.kind.map_or(String::new(), |kind| {
                    format!(": {}", scenario.dispatch(kind).name.get("en").to_lowercase())
                });
                self.book.line(
                    "✗",
                    format!(
                        "{} has let the time run out on a request of {}{what}",
                        nation(dispatch.to),
                        nation(from)
                    ),
                );
            }
            Event::LinesChecked { by } => {
                self.book.line("·", format!("{} tests its lines", nation(by))).act = Some((by, before.seq));
            }
            Event::LineChanged { line: id, health, .. } => {
                let words = format!("{} {}", line(id), health_words(health));
                self.book.line("·", words);
            }
            Event::Judged { by, incident, hypothesis, percent } => {
                let name = scenario.file.incidents[incident.at()].hypotheses.get(usize::from(hypothesis));
                let name = name.map_or("something else", |hypothesis| hypothesis.name.get("en"));
                let words =
                    format!("{} puts “{name}” at {percent} percent, {}", nation(by), self.number(incident));
                self.book.line("·", words).act = Some((by, before.seq));
            }
            Event::OrderSealed { by, slot, .. } => {
                self.sealed.retain(|(nation, at, _)| (*nation, *at) != (by, slot));
                self.sealed.push((by, slot, before.seq));
            }
            Event::NotDecided { by, slot } => {
                if let Some(sealed) = before.sealed(by).get(usize::from(slot)) {
                    self.book.line(
                        "–",
                        format!(
                            "{}: “{}” is not decided in time",
                            nation(by),
                            order_name(scenario, sealed.action)
                        ),
                    );
                }
            }
            Event::Withheld { by, slot } => {
                if let Some(sealed) = before.sealed(by).get(usize::from(slot)) {
                    let words = format!(
                        "{}: “{}” is withheld, since what it waited for has come about",
                        nation(by),
                        order_name(scenario, sealed.action)
                    );
                    self.book.line("–", words);
                }
            }
            Event::Attempted { by, slot, .. } => self.now = self.cause(by, slot),
            Event::Happened { by, order, other, incident, claim, said, .. } => {
                let about = self.about(incident);
                let mut words =
                    format!("{}: {}{}{about}", nation(by), order_name(scenario, order), towards(other));
                if claim != Claim::K0 {
                    words += &format!("; it says {claim:?}, {}", claim_name(self.framework, claim));
                }
                if claim != Claim::K0 && !field_words(said).is_empty() {
                    words += &format!(", with {}", field_words(said));
                }
                let now = self.now.filter(|(nation, _)| *nation == by);
                self.book.line("●", words).act = now;
            }
            Event::Failed { by, order, other, .. } => {
                let needs = &scenario.actions[order.at()].needs;
                let why = match other {
                    Some(other) if needs.consent => format!(": {} has not let it in", nation(other)),
                    _ if needs.ruling => ": the facilitator rules that it fails".to_owned(),
                    _ => String::new(),
                };
                let words = format!("{}: {} comes to nothing{why}", nation(by), order_name(scenario, order));
                let now = self.now.filter(|(nation, _)| *nation == by);
                self.book.line("○", words).act = now;
            }
            Event::Noticed { victim, by, came, against, .. } => {
                let words = format!(
                    "{} notices that someone was in its systems; it was {} (die {came} against {against})",
                    nation(victim),
                    nation(by)
                );
                self.book.line("◦", words);
            }
            Event::ReadAs { by, reader, order, reading, came, against } => {
                let note = scenario.catalogue[order.at()]
                    .readings
                    .get(usize::from(reading))
                    .map_or("", |text| text.get("en"));
                let words =
                    format!("{} reads {} (die {came} against {against}): {note}", nation(reader), nation(by));
                self.book.line("◦", words);
            }
            Event::Found { by, evidence, .. } => {
                self.book.line(
                    "◦",
                    format!("{} has: {}", nation(by), scenario.file.evidence[evidence.at()].text.get("en")),
                );
            }
            Event::Knew { nation: id, incident, level: Knowledge::Notified }
                if scenario.incidents[incident.at()].target == id => {}
            Event::Knew { nation: id, incident, level } if level > Knowledge::Unaware => {
                let words = format!(
                    "{} {} its part in {}",
                    nation(id),
                    knowledge_words(level),
                    self.number(incident)
                );
                self.book.line("◦", words);
            }
            Event::RungChanged { one, two, rung } => {
                self.book
                    .line("△", format!("between {} and {}: {}", nation(one), nation(two), rung_name(rung)));
            }
            Event::RegionRungChanged { rung } => {
                self.book.line("△", format!("in the region: {}", rung_name(rung)));
            }
            Event::Harmed { nation: id, sector, days } if days > 0 => {
                let sectors = &scenario.file.nations[id.at()].sectors;
                let sector = sectors
                    .get(sector.at().wrapping_sub(usize::from(scenario.nations[id.at()].sectors.start)));
                let name = sector.map_or("", |sector| sector.name.get("en"));
                let when =
                    if before.phase == Phase::Resolution { "" } else { ", in the time that was not played" };
                self.book.line(
                    "▾",
                    format!("{}, {name}: {} person-days without service{when}", nation(id), thousands(days)),
                );
            }
            Event::Written { to, text } => {
                let receivers: Vec<&str> =
                    scenario.nation_ids().filter(|id| to.0 & 1 << id.0 != 0).map(nation).collect();
                self.book.line("▸", format!("the facilitator writes to {}", receivers.join(", "))).typed =
                    text;
            }
            Event::NationMoved { nation: id, meter, by, why: crate::engine::Why::Facilitator } => {
                self.book.line(
                    "·",
                    format!("the facilitator moves {} of {} by {by}", word_of(&meter), nation(id)),
                );
            }
            Event::OrderGiven { nation: id, order, has } => {
                let verb = if has { "can now" } else { "can no longer" };
                self.book.line("·", format!("{} {verb}: {}", nation(id), order_name(scenario, order)));
            }
            Event::Frozen { nation: id, on } => {
                self.book.line(
                    "·",
                    format!("the facilitator {} {}", if on { "freezes" } else { "frees" }, nation(id)),
                );
            }
            Event::HandedOver { nation: id, bot } => {
                let words =
                    if bot { "hands {} over to a doctrine" } else { "gives {} back to its delegation" };
                self.book.line("·", format!("the facilitator {}", words.replace("{}", nation(id))));
            }
            Event::Forked { from, .. } => {
                self.book.line(
                    "·",
                    format!("this line of play leaves another after event {from}, played with hindsight"),
                );
            }
            Event::TurnEnded { .. } => self.turn_ends(scenario, before),
            Event::Ended { turn, early } => {
                let how = if early { "ENDEX, called by the facilitator," } else { "ENDEX" };
                self.book.heading(format!("{how} after turn {turn}"));
            }
            _ => {}
        }
    }
}
