//! The page of channels: each delegation's messages, the requests it received, and its steps against others,
//! with yes and no.

use super::{Page, Pages, grouped, word_of};
use crate::scenario::NationId;
use crate::scoring::{CHANNELS, LineUse, Message, QUESTIONS, What};
use serde_json::{Map, Value, json};

impl Pages<'_> {
    pub(super) fn channels_text(&self, page: &mut Page) {
        page.section("CHANNELS · did States lower the risk of misreading each other?");
        page.text(2, "", "Six questions to each message: right line for the purpose, right level, in time, complete, discreet, followed up.");
        page.text(2, "", "Two to each request that came in: confirmed in the same turn, answered in time. One before each step against another: a private word first.");
        for from in self.sheet.nations.iter().map(|sheet| sheet.nation) {
            let (yes, arose) =
                sum(self.messages(from).map(Message::score).chain(self.occasions(from).map(LineUse::score)));
            page.blank();
            let told = if arose == 0 {
                "no message, no request, no step against another".to_owned()
            } else {
                format!("{yes} of {arose} yes")
            };
            page.hang(0, 2, &format!("{} ·", self.nation(from)), &told);
            for to in self.scenario.nation_ids().filter(|to| *to != from) {
                self.between(page, from, to);
            }
            for group in grouped(&self.found(from, CHANNELS)) {
                self.group_text(page, &group);
            }
        }
    }

    #[cfg(feature = "store")]
    pub(super) fn channels_sum(&self, of: NationId) -> (u32, u32) {
        let (yes, arose) =
            sum(self.messages(of).map(Message::score).chain(self.occasions(of).map(LineUse::score)));
        (yes as u32, arose as u32)
    }

    fn between(&self, page: &mut Page, from: NationId, to: NationId) {
        let other = self.nation(to);
        let sent: Vec<&Message> = self.messages(from).filter(|message| message.to == to).collect();
        if !sent.is_empty() {
            let (yes, arose) = sum(sent.iter().map(|message| message.score()));
            let count =
                if sent.len() == 1 { "1 message".to_owned() } else { format!("{} messages", sent.len()) };
            page.text(2, "", &format!("to {other} · {count}, {yes} of {arose}"));
        }
        for message in sent {
            let (yes, arose) = message.score();
            let no = unmet(message);
            let no = if no.is_empty() { String::new() } else { format!(" · not: {}", no.join(", ")) };
            let line = &self.framework.channels[usize::from(self.scenario.channels[message.line.at()].kind)];
            let kind = format!(
                "{}, by {}{no}",
                self.scenario.dispatch(message.kind).name.get("en"),
                line.name.get("en")
            );
            page.hang(4, 14, &format!("turn {} · {yes} of {arose} ·", message.turn), &kind);
        }
        let occasions: Vec<&LineUse> = self.occasions(from).filter(|occasion| occasion.other == to).collect();
        let asked = occasions.iter().filter(|occasion| matches!(occasion.what, What::Asked { .. }));
        self.heard(page, &format!("asked by {other}"), asked);
        let steps = occasions.iter().filter(|occasion| matches!(occasion.what, What::Step { .. }));
        self.heard(page, &format!("steps against {other}"), steps);
    }

    fn heard<'o>(
        &self,
        page: &mut Page,
        head: &str,
        occasions: impl Iterator<Item = &'o &'o LineUse> + Clone,
    ) {
        let (yes, arose) = sum(occasions.clone().map(|occasion| occasion.score()));
        if arose == 0 {
            return;
        }
        page.text(2, "", &format!("{head} · {yes} of {arose}"));
        for occasion in occasions.filter(|occasion| occasion.score().1 > 0) {
            let (yes, arose) = occasion.score();
            let words = match occasion.what {
                What::Asked { kind, confirmed, answered, .. } => {
                    let no = [(confirmed, "confirmed"), (answered, "answered")]
                        .into_iter()
                        .filter(|(is, _)| *is == Some(false))
                        .map(|(_, word)| word);
                    let no: Vec<&str> = no.collect();
                    let no =
                        if no.is_empty() { String::new() } else { format!(" · not: {}", no.join(", ")) };
                    format!("{}{no}", self.scenario.dispatch(kind).name.get("en"))
                }
                What::Step { order, word } => {
                    let no = if word { "" } else { " · no private word before" };
                    format!("{}{no}", self.scenario.catalogue[order.at()].name.get("en"))
                }
            };
            page.hang(4, 14, &format!("turn {} · {yes} of {arose} ·", occasion.turn), &words);
        }
    }

    fn messages(&self, from: NationId) -> impl Iterator<Item = &Message> {
        self.judged.messages.all.iter().filter(move |message| message.from == from)
    }

    fn occasions(&self, of: NationId) -> impl Iterator<Item = &LineUse> {
        self.judged.messages.occasions.iter().filter(move |occasion| occasion.nation == of)
    }

    pub(super) fn messages_json(&self, from: NationId) -> Vec<Value> {
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

    pub(super) fn occasions_json(&self, of: NationId) -> Vec<Value> {
        let occasion_json = |occasion: &LineUse| {
            let (turn, other, event) = (occasion.turn, self.nation(occasion.other), occasion.cause + 1);
            match occasion.what {
                What::Asked { kind, confirmed, answered, .. } => {
                    json!({ "turn": turn, "asked_by": other, "kind": word_of(&kind), "confirmed": confirmed, "answered": answered, "event": event })
                }
                What::Step { order, word } => {
                    json!({ "turn": turn, "against": other, "order": self.scenario.names.actions.name(order.at()), "private_word": word, "event": event })
                }
            }
        };
        self.occasions(of).map(occasion_json).collect()
    }
}

fn sum(scores: impl Iterator<Item = (usize, usize)>) -> (usize, usize) {
    scores.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

fn unmet(message: &Message) -> Vec<&'static str> {
    QUESTIONS
        .iter()
        .zip(message.answers)
        .filter(|(_, answer)| *answer == Some(false))
        .map(|(question, _)| *question)
        .collect()
}
