//! The page of law: what each incident was in truth, and every act counsel had something to say about, on
//! what was known and in truth. Answers, and no percentage.

use super::{Scorecard, in_turn, pair};
use crate::cli::language::{language, say, tag, with};
use crate::counsel::{Breach, Entry, Opinion, Verdict, incident_in_truth};
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::scenario::IncidentId;

impl Scorecard<'_> {
    pub(super) fn law_text(&self, page: &mut Page) {
        page.section(&say(if self.seat.is_none() { "score-law-truth" } else { "score-law" }));
        page.blank();
        for (incident, breach) in self.breaches() {
            page.hang(2, 6, "", &pair(&self.quoted(incident), &self.breach(incident, &breach)));
        }
        for entry in self.docket() {
            page.hang(2, 6, "", &format!("{} · {}", in_turn(entry.turn), self.entry_name(entry)));
            let (known, truth) = entry.opinions(self.framework, self.scenario);
            let known = ("on-what-was-known", entry.known.verdict, known);
            let truth = self.seat.is_none().then_some(("in-truth", entry.truth.verdict, truth));
            for (basis, verdict, opinion) in std::iter::once(known).chain(truth) {
                let mut told = vec![pair(&say(basis), &say(verdict_id(verdict)))];
                told.extend(failing(self.framework, &opinion));
                page.hang(6, 10, "", &told.join(" · "));
            }
        }
        let (all, told) = (self.acts().count(), self.docket().count());
        let id = match (all, all - told) {
            (0, _) => "law-empty",
            (_, 0) => return,
            _ if told == 0 => "law-all",
            _ => "law-rest",
        };
        page.text(2, "", &with(id, &[("n", (all - told).into())]));
    }

    /// For those who study State responsibility: step, level and articles of each incident.
    pub(super) fn responsibility_text(&self, page: &mut Page) {
        for (incident, breach) in self.breaches().filter(|(_, breach)| !breach.articles.is_empty()) {
            let level = format!("{:?}", breach.level);
            let entry = self.framework.law.iter().find(|entry| entry.id == level);
            let words = with(
                "score-step",
                &[
                    ("n", breach.step.into()),
                    ("level", (&level).into()),
                    ("name", entry.map_or("", |entry| entry.name.get(tag())).into()),
                    ("articles", (&breach.articles.join(", ")).into()),
                ],
            );
            page.hang(2, 6, "", &pair(&self.quoted(incident), &words));
        }
    }

    /// What each incident that began is in law, in truth: for the facilitator and the debrief.
    pub(super) fn breaches(&self) -> impl Iterator<Item = (IncidentId, Breach)> {
        let begun =
            |incident: &IncidentId| self.seat.is_none() && self.position.incidents[incident.at()].stage > 0;
        self.scenario.incident_ids().filter(begun).map(|incident| {
            let stage = self.position.incidents[incident.at()].stage;
            let (variant, reading) = (self.position.variant, self.eyes.reading);
            (incident, incident_in_truth(self.scenario, variant, incident, stage, reading))
        })
    }

    fn breach(&self, incident: IncidentId, breach: &Breach) -> String {
        let actor = self.scenario.truth(self.position.variant, incident).actor;
        let Some(actor) = actor.filter(|_| !breach.articles.is_empty()) else { return say("truth-no-state") };
        let mut told = vec![with("score-act-of", &[("state", self.nation(actor).into())])];
        for (rule, verdict) in [
            ("score-sovereignty", breach.sovereignty),
            ("score-intervention", breach.intervention),
            ("score-force", breach.force),
        ] {
            told.extend(verdict.map(|verdict| pair(&say(rule), &say(verdict_id(verdict)))));
        }
        told.join(" · ")
    }

    fn quoted(&self, incident: IncidentId) -> String {
        with("score-quoted", &[("name", self.incident(incident, tag()).into())])
    }

    /// The acts about which there is something to say.
    fn docket(&self) -> impl Iterator<Item = &Entry> {
        let settled = |verdict| verdict == Verdict::Lawful;
        self.acts().filter(move |entry| {
            !settled(entry.known.verdict) || self.seat.is_none() && !settled(entry.truth.verdict)
        })
    }

    /// The acts this scorecard speaks of.
    fn acts(&self) -> impl Iterator<Item = &Entry> {
        let told = |entry: &&Entry| self.sheet.nations.iter().any(|sheet| sheet.nation == entry.act.by);
        self.judged.docket.entries.iter().filter(told)
    }

    fn entry_name(&self, entry: &Entry) -> String {
        let order = self.scenario.catalogue[entry.act.order.at()].name.get(tag()).to_owned();
        let towards = entry.act.other.map(|other| with("towards", &[("state", self.nation(other).into())]));
        let parts: Vec<String> = std::iter::once(order).chain(towards).collect();
        pair(self.nation(entry.act.by), &parts.join(", "))
    }
}

/// Returns the message for an answer of counsel.
fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Lawful => "verdict-lawful",
        Verdict::LawfulMajority => "verdict-lawful-majority",
        Verdict::Open => "verdict-open",
        Verdict::UnlawfulMajority => "verdict-unlawful-majority",
        Verdict::Unlawful => "verdict-unlawful",
    }
}

/// The conditions that fail or are open, by name. A plea that was never made does not fail.
fn failing(framework: &Framework, opinion: &Opinion) -> Vec<String> {
    let told = |id: &str, state: &str| {
        let names: Vec<String> = opinion
            .steps
            .iter()
            .filter(|step| step.state == state && !["NEC", "SD"].contains(&step.key))
            .map(|step| {
                let entry = framework.law.iter().find(|entry| entry.id == step.key);
                format!("{} {}", step.key, entry.map_or("", |entry| entry.name.get(tag())))
            })
            .collect();
        (!names.is_empty()).then(|| with(id, &[("steps", (&language().list(names)).into())]))
    };
    [told("score-fails", "failed"), told("score-open", "open")].into_iter().flatten().collect()
}
