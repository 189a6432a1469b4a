//! The telling: an exercise as a person would tell it.

use crate::engine::{Answer, Claim, Event, Observer, Phase, Position, rung_name};
use crate::framework::Knowledge;
use crate::scenario::{ActionId, IncidentId, NationId, Scenario};
use std::fmt::Write as _;

const WIDTH: usize = 100;

/// Tells a play, as the facilitator sees it.
#[derive(Clone, Debug, Default)]
pub(super) struct Telling {
    text: String,
}

impl Telling {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn line(&mut self, mark: &str, words: &str) {
        let mut line = format!("  {mark:<2}");
        for word in words.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.text.push_str(&line);
                self.text.push('\n');
                line = "    ".to_owned();
            }
            line.push(' ');
            line.push_str(word);
        }
        self.text.push_str(&line);
        self.text.push('\n');
    }
}

impl Observer for Telling {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let names = &scenario.names;
        let nation = |id: NationId| names.nations.name(id.at());
        let order = |id: ActionId| order_name(scenario, id);
        let incident = |id: IncidentId| scenario.file.incidents[id.at()].name.get("en");
        let about = |id: Option<IncidentId>| id.map_or(String::new(), |id| format!(", about “{}”", incident(id)));
        let towards = |id: Option<NationId>| id.map_or(String::new(), |id| format!(" towards {}", nation(id)));
        match *event {
            Event::Began { variant, .. } => {
                let title = scenario.file.title.get("en");
                let _ = writeln!(self.text, "EXERCISE · {title}\n");
                self.line("", scenario.file.synopsis.get("en"));
                let truth = names.variants.name(usize::from(variant.0));
                self.line("", &format!("Truth variant: {truth} (known to the facilitator alone)"));
            }
            Event::PhaseBegan { phase: Phase::Preparation, .. } => self.text.push_str("\nPREPARATION\n"),
            Event::PhaseBegan { phase: Phase::Briefing, turn, .. } => {
                let _ = writeln!(self.text, "\nTURN {turn}");
            }
            Event::CardPicked { by, card, .. } => {
                self.line("·", &format!("{} prepares: {}", nation(by), scenario.card_entries[card.at()].name.get("en")))
            }
            Event::Released { inject, to, fired, .. } => {
                let inject = &scenario.file.injects[inject.at()];
                let everyone = to.0.count_ones() as usize == names.nations.len();
                let receivers: Vec<&str> = scenario.nation_ids().filter(|id| to.0 & 1 << id.0 != 0).map(nation).collect();
                let who = if everyone { "all".to_owned() } else { receivers.join(", ") };
                let hand = if fired { " (fired by the facilitator)" } else { "" };
                self.line("▸", &format!("{} [to {who}]{hand}: {}", inject.title.get("en"), inject.text.get("en")));
            }
            Event::Staged { incident: id, stage, left, .. } if before.incidents[id.at()].stage != stage => {
                let def = &scenario.incidents[id.at()];
                let Some(now) = def.stages.get(usize::from(stage.max(1)) - 1) else { return };
                let _ = left;
                self.line("!", &format!("{} ({}): severity S{}, effects E{}", incident(id), nation(def.target), now.severity, now.effects));
            }
            Event::Sent { from, to, kind, about: id, text: _, .. } => {
                let kind = scenario.dispatch(kind).name.get("en");
                self.line("✉", &format!("{} → {}: {kind}{}", nation(from), nation(to), about(id)));
            }
            Event::Delivered { from, slot, receipt: false, .. } => {
                let to = before.dispatch(from, slot).to;
                self.line("✉", &format!("forwarded late to {}, without a receipt for {}", nation(to), nation(from)));
            }
            Event::WentAstray { from, .. } => self.line("✉", &format!("a dispatch of {} is lost on a dead line; nobody is told", nation(from))),
            Event::Acknowledged { from, slot } => {
                self.line("✉", &format!("{} acknowledges to {}", nation(before.dispatch(from, slot).to), nation(from)));
            }
            Event::Answered { from, slot, how, reason, .. } => {
                let asker = nation(from);
                let word = match how {
                    Answer::Full => format!("answers {asker} in full"),
                    Answer::Part => format!("answers {asker} in part"),
                    Answer::Declined => format!("declines to {asker} ({})", word_of(&reason)),
                    Answer::Referred => format!("refers {asker} to another office"),
                };
                self.line("✉", &format!("{} {word}", nation(before.dispatch(from, slot).to)));
            }
            Event::Lapsed { from, slot } => {
                self.line("✗", &format!("{} has let the time run out on a request of {}", nation(before.dispatch(from, slot).to), nation(from)));
            }
            Event::LinesChecked { by } => self.line("·", &format!("{} tests its lines", nation(by))),
            Event::NotDecided { by, slot } => {
                if let Some(sealed) = before.sealed(by).get(usize::from(slot)) {
                    self.line("–", &format!("{}: “{}” is not decided in time", nation(by), order(sealed.action)));
                }
            }
            Event::Withheld { by, slot } => {
                if let Some(sealed) = before.sealed(by).get(usize::from(slot)) {
                    self.line("–", &format!("{}: “{}” is withheld, since what it waited for has come about", nation(by), order(sealed.action)));
                }
            }
            Event::Happened { by, order: id, other, incident: on, claim, .. } => {
                let claim = if claim == Claim::K0 { String::new() } else { format!(", claim {claim:?}") };
                self.line("●", &format!("{}: {}{}{claim}{}", nation(by), order(id), towards(other), about(on)));
            }
            Event::Failed { by, order: id, other, .. } => {
                let needs = &scenario.actions[id.at()].needs;
                let why = match other {
                    Some(other) if needs.consent => format!(": {} has not let it in", nation(other)),
                    _ if needs.ruling => ": the facilitator rules that it fails".to_owned(),
                    _ => String::new(),
                };
                self.line("○", &format!("{}: {} comes to nothing{why}", nation(by), order(id)));
            }
            Event::Noticed { victim, by, came, against, .. } => {
                self.line(
                    "◦",
                    &format!("{} notices that someone was in its systems (it was {}; die {came} against {against})", nation(victim), nation(by)),
                );
            }
            Event::ReadAs { by, reader, order, reading, came, against } => {
                let note = scenario.catalogue[order.at()].readings.get(usize::from(reading)).map_or("", |text| text.get("en"));
                self.line("◦", &format!("{} on {} (die {came} against {against}): {note}", nation(reader), nation(by)));
            }
            Event::Found { by, evidence, .. } => {
                self.line("◦", &format!("{} has: {}", nation(by), scenario.file.evidence[evidence.at()].text.get("en")));
            }
            Event::Knew { nation: id, incident: on, level } => {
                let word = match level {
                    Knowledge::Unaware => "knows nothing of",
                    Knowledge::HadReason => "has reason to know of",
                    Knowledge::Notified => "has been notified of",
                    Knowledge::Aware => "is aware of",
                };
                let part = if scenario.incidents[on.at()].target == id { "a part of its own in" } else { "its part in" };
                self.line("◦", &format!("{} {word} {part} “{}”", nation(id), incident(on)));
            }
            Event::RungChanged { one, two, rung } => self.line("△", &format!("{} and {}: {}", nation(one), nation(two), rung_name(rung))),
            Event::RegionRungChanged { rung } => self.line("△", &format!("the region: {}", rung_name(rung))),
            Event::Harmed { nation: id, sector, days } if before.phase == Phase::Resolution => {
                let sector =
                    scenario.file.nations[id.at()].sectors.get(sector.at().wrapping_sub(usize::from(scenario.nations[id.at()].sectors.start)));
                let name = sector.map_or("", |sector| sector.name.get("en"));
                self.line("▾", &format!("{}, {name}: {} person-days without service", nation(id), thousands(days)));
            }
            Event::Written { .. } => self.line("▸", "the facilitator sends an inject written in play"),
            Event::Frozen { nation: id, on } => self.line("·", &format!("the facilitator {} {}", if on { "freezes" } else { "frees" }, nation(id))),
            Event::Forked { from, .. } => self.line("·", &format!("this line of play leaves another after event {from}, played with hindsight")),
            Event::Ended { turn, early } => {
                let how = if early { "ENDEX, called by the facilitator" } else { "ENDEX" };
                let _ = writeln!(self.text, "\n{how} after turn {turn}\n");
            }
            _ => {}
        }
    }
}

fn order_name(scenario: &Scenario, id: ActionId) -> String {
    scenario.catalogue[id.at()].name.get("en").to_owned()
}

pub(super) fn word_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(|word| word.replace('_', " "))).unwrap_or_default()
}

pub(super) fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
