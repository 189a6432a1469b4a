//! The page of channels: each delegation's messages, the requests it received, and its steps against others,
//! with the questions that were answered with no.

use super::norms::grouped;
use super::{Scorecard, in_turn, score};
use crate::cli::language::{language, say, tag, with};
use crate::report::paper::Page;
use crate::scenario::NationId;
use crate::scoring::{CHANNELS, LineUse, Message, What};

/// The messages for the six questions, in the order of [`crate::scoring::QUESTIONS`].
const QUESTION_IDS: [&str; 6] = [
    "question-purpose",
    "question-level",
    "question-time",
    "question-complete",
    "question-discreet",
    "question-followed-up",
];

impl Scorecard<'_> {
    pub(super) fn channels_text(&self, page: &mut Page) {
        page.section(&say("score-channels"));
        let questions = language().list(QUESTION_IDS.map(say));
        page.text(2, "", &with("score-channels-six", &[("questions", (&questions).into())]));
        page.text(2, "", &say("score-channels-two"));
        for from in self.sheet.nations.iter().map(|sheet| sheet.nation) {
            let (yes, arose) = self.channels_score(from);
            let told = if arose == 0 {
                say("score-channels-none")
            } else {
                with("points-met", &[("n", yes.into()), ("most", arose.into())])
            };
            page.blank();
            page.hang(0, 2, "", &format!("{} · {told}", self.nation(from)));
            for to in self.scenario.nation_ids().filter(|to| *to != from) {
                self.between(page, from, to);
            }
            for group in grouped(&self.found(from, CHANNELS)) {
                self.group_text(page, &group);
            }
        }
    }

    /// Questions answered with yes, and those that arose.
    pub(super) fn channels_score(&self, of: NationId) -> (usize, usize) {
        sum(self.messages(of).map(Message::score).chain(self.occasions_to_use(of).map(LineUse::score)))
    }

    fn between(&self, page: &mut Page, from: NationId, to: NationId) {
        let sent: Vec<&Message> = self.messages(from).filter(|message| message.to == to).collect();
        let other = self.nation(to);
        if !sent.is_empty() {
            let head = with("score-sent", &[("n", sent.len().into()), ("other", other.into())]);
            let all = sum(sent.iter().map(|message| message.score()));
            page.text(2, "", &format!("{head} · {}", score(all)));
        }
        for message in sent {
            let channel =
                &self.framework.channels[usize::from(self.scenario.channels[message.line.at()].kind)];
            let kind = self.scenario.dispatch(message.kind).name.get(tag());
            let words =
                with("score-by", &[("kind", kind.into()), ("channel", channel.name.get(tag()).into())]);
            let no = QUESTION_IDS.into_iter().zip(message.answers);
            row(page, message.turn, message.score(), &words, no);
        }
        let occasions: Vec<&LineUse> =
            self.occasions_to_use(from).filter(|occasion| occasion.other == to).collect();
        let asked = occasions.iter().filter(|occasion| matches!(occasion.what, What::Asked { .. }));
        self.occasions_between(page, &with("score-asked-by", &[("other", other.into())]), asked);
        let steps = occasions.iter().filter(|occasion| matches!(occasion.what, What::Step { .. }));
        self.occasions_between(page, &with("score-steps", &[("other", other.into())]), steps);
    }

    fn occasions_between<'o>(
        &self,
        page: &mut Page,
        head: &str,
        occasions: impl Iterator<Item = &'o &'o LineUse> + Clone,
    ) {
        let all = sum(occasions.clone().map(|occasion| occasion.score()));
        if all.1 == 0 {
            return;
        }
        page.text(2, "", &format!("{head} · {}", score(all)));
        for occasion in occasions.filter(|occasion| occasion.score().1 > 0) {
            let (turn, met) = (occasion.turn, occasion.score());
            match occasion.what {
                What::Asked { kind, confirmed, answered, .. } => {
                    let kind = self.scenario.dispatch(kind).name.get(tag());
                    row(page, turn, met, kind, [("was-confirmed", confirmed), ("was-answered", answered)]);
                }
                What::Step { order, word } => {
                    let order = self.scenario.catalogue[order.at()].name.get(tag());
                    row(page, turn, met, order, [("word-before", Some(word))]);
                }
            }
        }
    }

    pub(super) fn messages(&self, from: NationId) -> impl Iterator<Item = &Message> {
        self.judged.messages.all.iter().filter(move |message| message.from == from)
    }

    /// What a channel was there for: requests that came in, and steps against others.
    pub(super) fn occasions_to_use(&self, of: NationId) -> impl Iterator<Item = &LineUse> {
        self.judged.messages.occasions.iter().filter(move |occasion| occasion.nation == of)
    }
}

fn sum(scores: impl Iterator<Item = (usize, usize)>) -> (usize, usize) {
    scores.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// Writes one message or occasion: when, how many questions were met, what it was, and which were not met.
fn row(
    page: &mut Page,
    turn: u8,
    met: (usize, usize),
    what: &str,
    answers: impl IntoIterator<Item = (&'static str, Option<bool>)>,
) {
    let not = answers.into_iter().filter(|(_, answer)| *answer == Some(false)).map(|(id, _)| say(id));
    let not = not.collect::<Vec<_>>().join(", ");
    let mut told = vec![in_turn(turn), score(met), what.to_owned()];
    if !not.is_empty() {
        told.push(with("score-not-met", &[("what", (&not).into())]));
    }
    page.hang(4, 8, "", &told.join(" · "));
}
