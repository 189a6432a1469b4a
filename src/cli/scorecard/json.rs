//! The scorecard as one JSON document, for programs: English keys and words, the same in every language.

use super::Scorecard;
use crate::counsel::{Entry, Verdict};
use crate::engine::{Phase, rung_name};
use crate::report::{OccasionRow, word_of};
use crate::scenario::{InjectFile, NationId};
use crate::scoring::{Line, LineUse, Message, NationSheet, Outcome, QUESTIONS, What};
use serde_json::{Map, Value, json};

impl Scorecard<'_> {
    /// Returns the scorecard as one JSON document.
    pub(in crate::cli) fn json(&self, seed: &str, digest: &str) -> String {
        let mut nations = Map::new();
        for sheet in &self.sheet.nations {
            nations.insert(self.nation(sheet.nation).to_owned(), self.nation_json(sheet));
        }
        let findings: Vec<Value> =
            self.lines.iter().enumerate().map(|(at, line)| self.finding_json(at + 1, line)).collect();
        let (rubric, framework) = self.editions();
        let document = json!({
            "scenario": self.scenario.file.id,
            "seed": self.seat.is_none().then_some(seed),
            "digest": self.seat.is_none().then_some(digest),
            "rubric": self.eyes.rubric.get("en"),
            "edition": format!("rubric {rubric}, framework {framework}"),
            "reading": self.eyes.reading_name.get("en"),
            "incidents": self.incidents_json(),
            "objectives": self.objectives_json(),
            "disputed": self.scenario.file.disputed,
            "ended": self.position.phase == Phase::Ended,
            "turns": self.position.turn,
            "region": rung_name(self.sheet.region_rung),
            "nations": nations,
            "findings": findings,
        });
        format!("{document:#}\n")
    }

    fn nation_json(&self, sheet: &NationSheet) -> Value {
        let mut norms = Map::new();
        for (at, adherence) in sheet.norms.iter().enumerate() {
            // Hundredths as text would be safe from rounding; a number is what others expect.
            let number =
                adherence.hundredths().map_or(Value::Null, |hundredths| json!(f64::from(hundredths) / 100.0));
            norms.insert(
                self.framework.norms[at].id.clone(),
                json!({ "adherence": number, "band": adherence.word(), "findings": sheet.findings[at] }),
            );
        }
        let entries = self.judged.docket.entries.iter().filter(|entry| entry.act.by == sheet.nation);
        let law: Vec<Value> = entries.map(|entry| self.law_json(entry)).collect();
        let file = &self.scenario.file.nations[sheet.nation.at()];
        let ended = self.position.phase == Phase::Ended;
        let aims: Vec<Value> = file
            .aims
            .iter()
            .zip(&sheet.aims)
            .map(|(aim, met)| json!({ "aim": aim.text.get("en"), "fulfilled": met.filter(|_| ended) }))
            .collect();
        json!({
            "norms": norms,
            "law": law,
            "channels": self.messages_json(sheet.nation),
            "line_uses": self.uses_json(sheet.nation),
            "occasions": self.occasions_json(sheet.nation),
            "record": file.record,
            "outcome": {
                "person_days": sheet.harm,
                "pressure": sheet.pressure,
                "capital": sheet.capital,
                "trusted": sheet.trusted,
                "worst_rung": rung_name(sheet.rung),
                "aims": aims,
            },
        })
    }

    /// What each incident is in law, in truth: for the facilitator and the debrief.
    fn incidents_json(&self) -> Value {
        let all = self.breaches().map(|(incident, breach)| {
            let word = |verdict: Option<Verdict>| verdict.map(Verdict::word);
            let author = self.scenario.truth(self.position.variant, incident).actor;
            json!({
                "incident": self.scenario.names.incidents.name(incident.at()),
                "author": author.map(|actor| self.nation(actor)),
                "step": breach.step,
                "level": format!("{:?}", breach.level),
                "articles": breach.articles,
                "sovereignty": word(breach.sovereignty),
                "intervention": word(breach.intervention),
                "force": word(breach.force),
            })
        });
        all.collect()
    }

    /// The objectives of the exercise, and whether an inject that serves each came.
    fn objectives_json(&self) -> Value {
        let file = &self.scenario.file;
        let served = |id: &String| {
            let came = |(at, inject): (usize, &InjectFile)| {
                inject.serves.contains(id) && self.position.injects[at].released
            };
            file.injects.iter().enumerate().any(came)
        };
        let all = file.objectives.iter().filter(|_| self.seat.is_none());
        all.map(|objective| {
            let text = objective.text.get("en");
            json!({ "id": objective.id, "text": text, "served": served(&objective.id) })
        })
        .collect()
    }

    fn law_json(&self, entry: &Entry) -> Value {
        let (known, truth) = entry.opinions(self.framework, self.scenario);
        json!({
            "turn": entry.turn,
            "order": self.scenario.names.actions.name(entry.act.order.at()),
            "towards": entry.act.other.map(|other| self.nation(other)),
            "known": known,
            "truth": self.seat.is_none().then_some(truth),
            "event": entry.seq + 1,
        })
    }

    fn finding_json(&self, number: usize, line: &Line) -> Value {
        let rule = line.finding.map(|finding| self.judged.ledger.source(&finding));
        let provision =
            self.framework.norms.get(usize::from(line.norm)).map_or("CBM", |norm| norm.id.as_str());
        // A seat knows an incident by its name; ids are the author's.
        let incident = line.incident.filter(|incident| self.heard(*incident)).map(|incident| {
            if self.seat.is_some() {
                self.incident(incident, "en")
            } else {
                self.scenario.names.incidents.name(incident.at())
            }
        });
        json!({
            "number": number,
            "turn": line.finding.map(|finding| finding.turn),
            "nation": self.nation(line.nation),
            "provision": provision,
            "other": line.finding.and_then(|finding| finding.other).map(|other| self.nation(other)),
            "incident": incident,
            "rule": rule.map(|rule| rule.id.as_str()),
            "kind": word_of(&line.kind),
            "verdict": self.standing(line).word(),
            "weight": line.weight,
            "because": line.because,
            "cites": line.cites,
            "events": line.finding.map(|finding| vec![finding.cause + 1]).unwrap_or_default(),
            "facilitator": line.touched,
        })
    }

    fn messages_json(&self, from: NationId) -> Vec<Value> {
        let message_json = |message: &Message| {
            let answers: Map<String, Value> = QUESTIONS
                .iter()
                .zip(message.answers)
                .map(|(question, answer)| ((*question).to_owned(), json!(answer)))
                .collect();
            json!({
                "turn": message.turn,
                "to": self.nation(message.to),
                "kind": word_of(&message.kind),
                "line": self.scenario.names.channels.name(message.line.at()),
                "answers": answers,
                "event": message.cause + 1,
            })
        };
        self.messages(from).map(message_json).collect()
    }

    fn uses_json(&self, of: NationId) -> Vec<Value> {
        let use_json = |occasion: &LineUse| {
            let (turn, other, event) = (occasion.turn, self.nation(occasion.other), occasion.cause + 1);
            match occasion.what {
                What::Asked { kind, confirmed, answered, .. } => json!({
                    "turn": turn,
                    "asked_by": other,
                    "kind": word_of(&kind),
                    "confirmed": confirmed,
                    "answered": answered,
                    "event": event,
                }),
                What::Step { order, word } => json!({
                    "turn": turn,
                    "against": other,
                    "order": self.scenario.names.actions.name(order.at()),
                    "private_word": word,
                    "event": event,
                }),
            }
        };
        self.occasions_to_use(of).map(use_json).collect()
    }

    fn occasions_json(&self, nation: NationId) -> Vec<Value> {
        let row_json = |row: OccasionRow| {
            json!({
                "turn": row.turn,
                "norm": row.norm,
                "kind": row.kind,
                "what": row.name.get("en"),
                "other": row.other.map(|other| self.nation(other)),
                "incident": row.incident.map(|incident| self.scenario.names.incidents.name(incident.at())),
                "outcome": row.outcome.map_or("under way", Outcome::word),
                "because": row.reason.as_ref().map(|reason| reason.get("en")),
                "finding": row.finding.map(|finding| finding + 1),
                "event": row.cause + 1,
            })
        };
        self.occasions_of(nation).into_iter().map(row_json).collect()
    }
}
