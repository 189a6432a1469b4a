//! The four pages of a debrief: norms, law, channels, outcome. They never mix, and only the first has numbers of adherence.

use crate::cli::telling::{thousands, word_of};
use crate::counsel::{Docket, Entry, Opinion, Reading, incident_in_truth};
use crate::engine::{Event, Observer, Phase, Position, rung_name};
use crate::framework::{Framework, RuleKind, Verdict};
use crate::scenario::{NationId, Scenario};
use crate::scoring::{Adherence, CHANNELS, Corrected, Correction, Ledger, Line, Message, Messages, QUESTIONS, Rubric, Sheet, sheet_of};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// Watches a play for all four pages.
pub(super) struct Judged<'r> {
    ledger: Ledger<'r>,
    messages: Messages,
    docket: Docket,
}

impl<'r> Judged<'r> {
    pub(super) fn new(rubric: &'r Rubric, scenario: &Scenario) -> Self {
        Self::with(rubric, scenario, Reading::usual())
    }

    pub(super) fn with(rubric: &'r Rubric, scenario: &Scenario, reading: Reading) -> Self {
        Self { ledger: Ledger::new(rubric, scenario), messages: Messages::default(), docket: Docket::new(reading) }
    }
}

impl Observer for Judged<'_> {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.ledger.see(scenario, before, event);
        self.messages.see(scenario, before, event);
        self.docket.see(scenario, before, event);
    }
}

/// The pages, drawn up.
pub(super) struct Pages<'p> {
    framework: &'p Framework,
    scenario: &'p Scenario,
    position: &'p Position,
    judged: &'p Judged<'p>,
    lines: Vec<Line>,
    sheet: Sheet,
    reading: Reading,
    rubric: String,
}

impl<'p> Pages<'p> {
    pub(super) fn new(framework: &'p Framework, scenario: &'p Scenario, position: &'p Position, judged: &'p Judged<'p>) -> Self {
        // No corrections, so nothing to be wrong with them.
        let corrected = Corrected::merge(scenario, &judged.ledger, &[]);
        Self::draw(framework, scenario, position, judged, corrected.ok(), Reading::usual(), "")
    }

    /// Draws up the pages with a facilitator's corrections.
    pub(super) fn corrected(
        framework: &'p Framework,
        scenario: &'p Scenario,
        position: &'p Position,
        judged: &'p Judged<'p>,
        corrections: &[Correction],
        (reading, rubric): (Reading, &str),
    ) -> Result<Self, String> {
        let corrected = Corrected::merge(scenario, &judged.ledger, corrections)?;
        Ok(Self::draw(framework, scenario, position, judged, Some(corrected), reading, rubric))
    }

    fn draw(
        framework: &'p Framework,
        scenario: &'p Scenario,
        position: &'p Position,
        judged: &'p Judged<'p>,
        corrected: Option<Corrected>,
        reading: Reading,
        rubric: &str,
    ) -> Self {
        let sheet = match &corrected {
            Some(corrected) => sheet_of(scenario, position, |nation| corrected.counts(nation)),
            None => sheet_of(scenario, position, |nation| judged.ledger.tally.counts(nation)),
        };
        let lines = corrected.map(|corrected| corrected.lines).unwrap_or_default();
        Self { framework, scenario, position, judged, lines, sheet, reading, rubric: rubric.to_owned() }
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::from("SHEET");
        if !self.rubric.is_empty() {
            let _ = write!(text, " · {}", self.rubric);
        }
        text.push('\n');
        self.norms_text(&mut text);
        self.law_text(&mut text);
        self.channels_text(&mut text);
        self.outcome_text(&mut text);
        text
    }

    fn norms_text(&self, text: &mut String) {
        text.push_str("\nNORMS · was it what the international community expects?\n");
        for page in &self.sheet.nations {
            let nation = &self.scenario.file.nations[page.nation.at()];
            let _ = writeln!(text, "\n{} · {}", nation.id, nation.name.get("en"));
            for (at, norm) in self.framework.norms.iter().enumerate() {
                let found = self.found(page.nation, at as u8);
                if found.is_empty() && page.norms[at] == Adherence::NotEngaged {
                    continue;
                }
                let _ = writeln!(text, "  {} {:<44} {}", norm.id, norm.name.get("en"), page.norms[at]);
                for (number, line) in found {
                    let _ = writeln!(text, "      {}", self.line_text(number, line));
                }
            }
            let silent: Vec<&str> = self
                .framework
                .norms
                .iter()
                .zip(&page.norms)
                .filter(|(_, adherence)| **adherence == Adherence::NotEngaged)
                .map(|(norm, _)| norm.id.as_str())
                .collect();
            if !silent.is_empty() {
                let _ = writeln!(text, "  not engaged: {}", silent.join(" "));
            }
        }
    }

    /// The findings on a State and norm, with their numbers on the sheet.
    fn found(&self, nation: NationId, norm: u8) -> Vec<(usize, &Line)> {
        self.lines.iter().enumerate().filter(|(_, line)| line.nation == nation && line.norm == norm).map(|(at, line)| (at + 1, line)).collect()
    }

    fn line_text(&self, number: usize, line: &Line) -> String {
        let turn = line.finding.map_or(String::new(), |finding| format!("turn {}, ", finding.turn));
        let what = self.what(line);
        let mut text = format!("{number:>3}  {turn}{what}, weight {}: {} [{}]", line.weight, line.because, line.cites.join("; "));
        if let Some(reason) = &line.touched {
            let how = match (line.struck, line.finding) {
                (true, _) => "struck",
                (false, Some(_)) => "changed",
                (false, None) => "added",
            };
            let _ = write!(text, " ({how} by the facilitator: {reason})");
        }
        text
    }

    fn what(&self, line: &Line) -> &'static str {
        let remedy = line.finding.is_some_and(|finding| self.judged.ledger.source(&finding).remedies);
        match line.kind {
            _ if line.struck => "struck",
            RuleKind::Withheld => "credit withheld",
            RuleKind::Inherited => "inherited, unscored",
            _ if remedy => "remedy",
            _ => verdict_word(line.verdict),
        }
    }

    fn law_text(&self, text: &mut String) {
        text.push_str("\nLAW · was it lawful, on what was known and in truth? No percentages.\n\n");
        for incident in self.scenario.incident_ids() {
            let stage = self.position.incidents[incident.at()].stage;
            if stage == 0 {
                continue;
            }
            let name = self.scenario.file.incidents[incident.at()].name.get("en");
            let breach = incident_in_truth(self.scenario, self.position.variant, incident, stage, self.reading);
            let _ = write!(text, "  “{name}”, in truth: step {} of State responsibility, level {:?}", breach.step, breach.level);
            if breach.articles.is_empty() {
                text.push_str(", attributable to no State");
            } else {
                let actor = self.scenario.truth(self.position.variant, incident).actor.map_or("?", |actor| self.nation(actor));
                let _ = write!(text, ", attributable to {actor} ({})", breach.articles.join(", "));
            }
            for (rule, verdict) in [("sovereignty", breach.sovereignty), ("intervention", breach.intervention), ("force", breach.force)] {
                if let Some(verdict) = verdict {
                    let _ = write!(text, "; {rule}: {}", verdict.word());
                }
            }
            text.push('\n');
        }
        for entry in self.docket() {
            let _ = writeln!(text, "  turn {} · {}", entry.turn, self.entry_name(entry));
            let (known, truth) = entry.opinions(self.framework, self.scenario);
            for (label, opinion) in [("on what was known", &known), ("in truth", &truth)] {
                let _ = writeln!(text, "      {label:<18} {:<20} {}", opinion.verdict, failing(opinion));
            }
        }
        let rest = self.judged.docket.entries.len() - self.docket().count();
        let _ = writeln!(text, "  {rest} other acts: lawful, settled, on what was known and in truth");
    }

    /// The acts about which there is something to say.
    fn docket(&self) -> impl Iterator<Item = &Entry> {
        let settled = |verdict| verdict == crate::counsel::Verdict::Lawful;
        self.judged.docket.entries.iter().filter(move |entry| !settled(entry.known.verdict) || !settled(entry.truth.verdict))
    }

    fn entry_name(&self, entry: &Entry) -> String {
        let order = self.scenario.catalogue[entry.act.order.at()].name.get("en");
        let towards = entry.act.other.map_or(String::new(), |other| format!(" towards {}", self.nation(other)));
        format!("{}: {order}{towards}", self.nation(entry.act.by))
    }

    fn channels_text(&self, text: &mut String) {
        text.push_str("\nCHANNELS · did States lower the risk of misreading each other?\n\n");
        for message in &self.judged.messages.all {
            let (yes, arose) = message.score();
            let no = unmet(message);
            let no = if no.is_empty() { String::new() } else { format!(" (not: {})", no.join(", ")) };
            let kind = self.scenario.dispatch(message.kind).name.get("en");
            let line = self.scenario.names.channels.name(message.line.at());
            let _ = writeln!(
                text,
                "  turn {} · {} → {}: {kind}, by {line}: {yes} of {arose}{no}",
                message.turn,
                self.nation(message.from),
                self.nation(message.to)
            );
        }
        for nation in self.scenario.nation_ids() {
            for (number, line) in self.found(nation, CHANNELS) {
                let _ = writeln!(text, "  {} · {}", self.nation(nation), self.line_text(number, line));
            }
        }
    }

    fn outcome_text(&self, text: &mut String) {
        text.push_str("\nOUTCOME · how did it go?\n");
        for page in &self.sheet.nations {
            let nation = &self.scenario.file.nations[page.nation.at()];
            let _ = writeln!(
                text,
                "\n{} · {} person-days without service · pressure {} · capital {} · trusted {} of 100 · worst tie: {}",
                nation.id,
                thousands(page.harm),
                page.pressure,
                page.capital,
                page.trusted,
                rung_name(page.rung)
            );
            for (aim, met) in nation.aims.iter().zip(&page.aims) {
                let met = match met {
                    Some(true) => "fulfilled",
                    Some(false) => "not fulfilled",
                    None => "for the facilitator to judge",
                };
                let _ = writeln!(text, "  {} ({met})", aim.text.get("en"));
            }
        }
        let _ = writeln!(text, "\nregion: {}", rung_name(self.sheet.region_rung));
    }

    fn nation(&self, nation: NationId) -> &str {
        self.scenario.names.nations.name(nation.at())
    }

    /// Returns the pages as one JSON document.
    pub(super) fn json(&self, seed: &str, digest: &str) -> String {
        let mut nations = Map::new();
        for page in &self.sheet.nations {
            let mut norms = Map::new();
            for (at, adherence) in page.norms.iter().enumerate() {
                // Hundredths as text would be safe from rounding; a number is what others expect.
                let number = adherence.hundredths().map_or(Value::Null, |hundredths| json!(f64::from(hundredths) / 100.0));
                norms.insert(
                    self.framework.norms[at].id.clone(),
                    json!({ "adherence": number, "band": adherence.word(), "findings": page.findings[at] }),
                );
            }
            let law: Vec<Value> =
                self.judged.docket.entries.iter().filter(|entry| entry.act.by == page.nation).map(|entry| self.law_json(entry)).collect();
            let mine = |message: &&Message| message.from == page.nation;
            let channels: Vec<Value> = self.judged.messages.all.iter().filter(mine).map(|message| self.message_json(message)).collect();
            let aims: Vec<Value> = self.scenario.file.nations[page.nation.at()]
                .aims
                .iter()
                .zip(&page.aims)
                .map(|(aim, met)| json!({ "aim": aim.text.get("en"), "fulfilled": met }))
                .collect();
            let outcome = json!({
                "person_days": page.harm, "pressure": page.pressure, "capital": page.capital, "trusted": page.trusted,
                "worst_rung": rung_name(page.rung), "aims": aims,
            });
            nations.insert(self.nation(page.nation).to_owned(), json!({ "norms": norms, "law": law, "channels": channels, "outcome": outcome }));
        }
        let findings: Vec<Value> = self.lines.iter().enumerate().map(|(at, line)| self.finding_json(at + 1, line)).collect();
        let document = json!({
            "scenario": self.scenario.file.id,
            "seed": seed,
            "digest": digest,
            "rubric": self.rubric,
            "ended": self.position.phase == Phase::Ended,
            "turns": self.position.turn,
            "region": rung_name(self.sheet.region_rung),
            "nations": nations,
            "findings": findings,
        });
        format!("{document:#}\n")
    }

    fn law_json(&self, entry: &Entry) -> Value {
        let (known, truth) = entry.opinions(self.framework, self.scenario);
        json!({
            "turn": entry.turn,
            "order": self.scenario.names.actions.name(entry.act.order.at()),
            "towards": entry.act.other.map(|other| self.nation(other)),
            "known": known,
            "truth": truth,
            "event": entry.seq + 1,
        })
    }

    fn message_json(&self, message: &Message) -> Value {
        let answers: Map<String, Value> =
            QUESTIONS.iter().zip(message.answers).map(|(question, answer)| ((*question).to_owned(), json!(answer))).collect();
        json!({
            "turn": message.turn,
            "to": self.nation(message.to),
            "kind": word_of(&message.kind),
            "line": self.scenario.names.channels.name(message.line.at()),
            "answers": answers,
            "event": message.cause + 1,
        })
    }

    fn finding_json(&self, number: usize, line: &Line) -> Value {
        let rule = line.finding.map(|finding| self.judged.ledger.source(&finding));
        let provision = self.framework.norms.get(usize::from(line.norm)).map_or("CBM", |norm| norm.id.as_str());
        json!({
            "number": number,
            "turn": line.finding.map(|finding| finding.turn),
            "nation": self.nation(line.nation),
            "provision": provision,
            "rule": rule.map(|rule| rule.id.as_str()),
            "kind": word_of(&line.kind),
            "verdict": self.what(line),
            "weight": line.weight,
            "because": line.because,
            "cites": line.cites,
            "events": line.finding.map(|finding| vec![finding.cause + 1]).unwrap_or_default(),
            "facilitator": line.touched,
        })
    }
}

/// The conditions that fail or are open, by their keys.
fn failing(opinion: &Opinion) -> String {
    let keys = |state: &str| opinion.steps.iter().filter(|step| step.state == state).map(|step| step.key).collect::<Vec<_>>().join(" ");
    let (failed, open) = (keys("failed"), keys("open"));
    match (failed.is_empty(), open.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("fails: {failed}"),
        (true, false) => format!("open: {open}"),
        (false, false) => format!("fails: {failed} · open: {open}"),
    }
}

fn unmet(message: &Message) -> Vec<&'static str> {
    QUESTIONS.iter().zip(message.answers).filter(|(_, answer)| *answer == Some(false)).map(|(question, _)| *question).collect()
}

fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Consistent => "consistent",
        Verdict::Strained => "strained",
        Verdict::Missed => "missed",
        Verdict::Inconsistent => "inconsistent",
    }
}
