//! The page of norms: adherence per norm, and under it every finding with its act and its paragraphs.

use super::{Scorecard, in_turn};
use crate::cli::language::{language, say, tag, with};
use crate::framework::{NormEntry, RuleKind, Verdict};
use crate::report::paper::{Page, cited};
use crate::scenario::NationId;
use crate::scoring::{Adherence, Band, Finding, Line};

impl Scorecard<'_> {
    pub(super) fn norms_text(&self, page: &mut Page) {
        page.section(&say("score-norms"));
        page.text(2, "", &say("score-norms-key"));
        for sheet in &self.sheet.nations {
            page.section(&self.nation_heading(sheet.nation));
            let mut silent: Vec<&str> = Vec::new();
            for (at, (norm, adherence)) in self.framework.norms.iter().zip(&sheet.norms).enumerate() {
                let found = self.found(sheet.nation, at as u8);
                if found.is_empty() && *adherence == Adherence::NotEngaged {
                    silent.push(&norm.id);
                    continue;
                }
                norm_line(page, norm, *adherence);
                for group in grouped(&found) {
                    self.group_text(page, &group);
                }
            }
            if !silent.is_empty() {
                page.hang(2, 4, "", &super::pair(&say("not-engaged"), &silent.join(" ")));
            }
        }
    }

    /// The findings on a State and norm, with their numbers on the scorecard.
    pub(super) fn found(&self, nation: NationId, norm: u8) -> Vec<(usize, &Line)> {
        self.lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.nation == nation && line.norm == norm)
            .map(|(at, line)| (at + 1, line))
            .collect()
    }

    pub(super) fn group_text(&self, page: &mut Page, group: &[(usize, &Line)]) {
        let Some((_, first)) = group.first() else { return };
        let numbers: Vec<String> = group.iter().map(|(number, _)| number.to_string()).collect();
        let mut head = vec![
            numbers.join(" "),
            say(self.standing(first).id()),
            with("weight-n", &[("n", first.weight.into())]),
        ];
        head.extend(turns(group));
        page.hang(6, 10, "", &head.join(" · "));
        let mut acts: Vec<String> = Vec::new();
        for act in group.iter().filter_map(|(_, line)| self.act(line)) {
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        let acts = if acts.is_empty() { String::new() } else { format!(" ({})", acts.join("; ")) };
        page.text(10, "", &format!("{}{acts}{}", self.because(first), cited(&first.cites)));
        for (_, line) in group {
            if let Some(reason) = &line.touched {
                let id = match (line.struck, line.finding) {
                    (true, _) => "score-struck",
                    (false, Some(_)) => "score-changed",
                    (false, None) => "score-added",
                };
                page.text(10, "", &with(id, &[("why", reason.into())]));
            }
        }
    }

    /// The sentence of a finding: the rubric's in the language of the reader where it has it, else as it was
    /// added by hand.
    fn because<'l>(&'l self, line: &'l Line) -> &'l str {
        match &line.finding {
            Some(finding) => self.judged.ledger.source(finding).because.get(tag()),
            None => &line.because,
        }
    }

    /// What a finding is about: the order, the other State, the incident.
    fn act(&self, line: &Line) -> Option<String> {
        let finding = line.finding?;
        let order = finding.order.map(|order| self.scenario.catalogue[order.at()].name.get(tag()).to_owned());
        let towards = finding.other.map(|other| with("towards", &[("state", self.nation(other).into())]));
        let about = finding
            .incident
            .filter(|incident| self.heard(*incident))
            .map(|incident| with("score-about", &[("incident", self.incident(incident, tag()).into())]));
        let parts: Vec<String> =
            [order, towards, about, self.in_truth(&finding)].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Whether an accusation was right: told beside the finding about its method, which it never changes.
    fn in_truth(&self, finding: &Finding) -> Option<String> {
        let rule = self.judged.ledger.source(finding);
        let (other, incident) = (finding.other?, finding.incident?);
        if self.seat.is_some() || rule.family != "N02-claim" || rule.remedies {
            return None;
        }
        let truth = self.scenario.truth(self.position.variant, incident);
        Some(say(if truth.actor == Some(other) {
            "score-claim-right"
        } else if truth.territory.contains(other) {
            "score-claim-territory"
        } else {
            "score-claim-wrong"
        }))
    }

    pub(super) fn standing(&self, line: &Line) -> Standing {
        let remedy = line.finding.is_some_and(|finding| self.judged.ledger.source(&finding).remedies);
        match line.kind {
            _ if line.struck => Standing::Struck,
            RuleKind::Withheld => Standing::Withheld,
            RuleKind::Inherited => Standing::Inherited,
            _ if remedy => Standing::Remedy,
            _ => Standing::Verdict(line.verdict),
        }
    }
}

/// How a finding stands on the scorecard.
#[derive(Clone, Copy)]
pub(super) enum Standing {
    Verdict(Verdict),
    Remedy,
    Withheld,
    Inherited,
    Struck,
}

impl Standing {
    /// Returns the word for programs, the same in every language.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Verdict(verdict) => verdict.word(),
            Self::Remedy => "remedy",
            Self::Withheld => "credit withheld",
            Self::Inherited => "inherited, unscored",
            Self::Struck => "struck",
        }
    }

    /// Returns the message for people.
    fn id(self) -> &'static str {
        match self {
            Self::Verdict(verdict) => finding_id(verdict),
            Self::Remedy => "score-remedy",
            Self::Withheld => "finding-withheld",
            Self::Inherited => "finding-inherited",
            Self::Struck => "finding-struck",
        }
    }
}

/// Returns the message for a verdict.
pub(super) fn finding_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Consistent => "finding-consistent",
        Verdict::Strained => "finding-strained",
        Verdict::Missed => "finding-missed",
        Verdict::Inconsistent => "finding-inconsistent",
    }
}

fn norm_line(page: &mut Page, norm: &NormEntry, adherence: Adherence) {
    page.line(&format!("  {} {:<46} {}", norm.id, norm.name.get(tag()), adherence_words(adherence)));
}

/// Returns adherence as a number with its band, or why there is no number.
fn adherence_words(adherence: Adherence) -> String {
    let band = match (adherence, adherence.band()) {
        (Adherence::NotEngaged, _) => return say("not-engaged"),
        (Adherence::Thin { .. }, _) => return say("thin"),
        (_, Some(Band::Consistent)) => "score-band-consistent",
        (_, Some(Band::Mostly)) => "score-band-mostly",
        (_, Some(Band::Mixed)) => "score-band-mixed",
        (_, Some(Band::Poor)) => "score-band-poor",
        (_, Some(Band::Contrary) | None) => "score-band-contrary",
    };
    let hundredths = adherence.hundredths().unwrap_or(0);
    // Words, so that no language sets thousands apart or drops a nought.
    let (whole, rest) = ((hundredths / 100).to_string(), format!("{:02}", hundredths % 100));
    let band = say(band);
    with("score-adherence", &[("whole", (&whole).into()), ("rest", (&rest).into()), ("band", (&band).into())])
}

/// Returns in which turns findings were made, each turn once.
fn turns(group: &[(usize, &Line)]) -> Vec<String> {
    let mut turns: Vec<u8> =
        group.iter().filter_map(|(_, line)| line.finding).map(|finding| finding.turn).collect();
    turns.sort_unstable();
    turns.dedup();
    let mut told = Vec::new();
    if turns.first() == Some(&0) {
        told.push(in_turn(turns.remove(0)));
    }
    match turns.as_slice() {
        [] => {}
        [turn] => told.push(in_turn(*turn)),
        turns => {
            let list = language().list(turns.iter().map(u8::to_string));
            told.push(with("score-in-turns", &[("turns", (&list).into())]));
        }
    }
    told
}

/// Findings by the same rule with the same verdict, told together.
pub(super) fn grouped<'l>(found: &[(usize, &'l Line)]) -> Vec<Vec<(usize, &'l Line)>> {
    let mut groups: Vec<Vec<(usize, &Line)>> = Vec::new();
    for (number, line) in found {
        let like = |group: &&mut Vec<(usize, &Line)>| {
            group.first().is_some_and(|(_, have)| {
                let rule = |line: &Line| line.finding.map(|finding| finding.rule);
                line.finding.is_some()
                    && rule(have) == rule(line)
                    && have.touched.is_none()
                    && line.touched.is_none()
            })
        };
        match groups.iter_mut().find(like) {
            Some(group) => group.push((*number, line)),
            None => groups.push(vec![(*number, line)]),
        }
    }
    groups
}
