//! Adherence to a norm, from counts: a function of what was found, never of its order.
//!
//! Duties: consistent 1, strained ½, missed ¼, inconsistent 0, remedied +¼; they never fade. Initiatives:
//! value 1, first full, second half, then none, per rule and incident; per norm together at most 2 + half the
//! duty weight. All in integers: weights in halves, values in quarters.

use crate::framework::{RuleKind, Verdict};
use crate::scoring::rubric::Rule;
use std::fmt;

/// The counts of one State.
#[derive(Clone, Copy, Debug)]
pub struct Counts<'t> {
    pub(super) rules: &'t [Rule],
    /// `[rule][incident]`; the last place of a row is *no incident*.
    pub(super) cells: &'t [u8],
    pub(super) incidents: usize,
}

/// How a State stands to a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adherence {
    /// Nothing was found either way.
    NotEngaged,
    /// Too little to put a number on; `halves` is the weight in halves.
    Thin { halves: u32 },
    /// Adherence in thousandths, and the weight behind it in halves.
    Scored { thousandths: u16, halves: u32 },
}

/// The word for an adherence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Contrary,
    Poor,
    Mixed,
    Mostly,
    Consistent,
}

impl Adherence {
    /// Returns the band: from .85 consistent, .65 mostly, .40 mixed, .15 poor, below contrary; `None` without
    /// a number.
    pub fn band(self) -> Option<Band> {
        match self {
            Self::Scored { thousandths, .. } => Some(match thousandths {
                850.. => Band::Consistent,
                650.. => Band::Mostly,
                400.. => Band::Mixed,
                150.. => Band::Poor,
                _ => Band::Contrary,
            }),
            _ => None,
        }
    }

    /// Returns hundredths, rounded to nearest, `None` without a number.
    pub fn hundredths(self) -> Option<u16> {
        match self {
            Self::Scored { thousandths, .. } => Some((thousandths + 5) / 10),
            _ => None,
        }
    }

    /// Returns the word for it.
    pub fn word(self) -> &'static str {
        match (self, self.band()) {
            (Self::NotEngaged, _) => "not engaged",
            (Self::Thin { .. }, _) => "thin basis",
            (_, Some(Band::Consistent)) => "consistent",
            (_, Some(Band::Mostly)) => "mostly consistent",
            (_, Some(Band::Mixed)) => "mixed",
            (_, Some(Band::Poor)) => "poor",
            _ => "contrary",
        }
    }
}

impl fmt::Display for Adherence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.hundredths() {
            Some(hundredths) => write!(f, "{}.{:02} {}", hundredths / 100, hundredths % 100, self.word()),
            None => f.write_str(self.word()),
        }
    }
}

/// Below this weight (in halves) there is no number.
const THIN: u32 = 6;
/// Caps in thousandths while a weight-3 inconsistent finding stands, and once it is remedied.
const CAP: u64 = 300;
const CAP_REMEDIED: u64 = 600;

impl Counts<'_> {
    fn all(&self, rule: usize, incident: usize) -> u32 {
        u32::from(self.cells[rule * self.incidents + incident])
    }

    /// How often a rule found something; what came late stands in the place of the silence before it.
    fn of(&self, rule: usize, incident: usize) -> u32 {
        let replaced: u32 =
            self.rules[rule].replaced_by.iter().map(|by| self.all(usize::from(*by), incident)).sum();
        self.all(rule, incident).saturating_sub(replaced)
    }

    /// Inconsistent findings of a family on an incident, and the remedies that answer them.
    fn at_incident(&self, family: u16, incident: usize) -> (u32, u32) {
        let mut found = (0_u32, 0_u32);
        for (at, rule) in
            self.rules.iter().enumerate().filter(|(_, rule)| rule.family == family && rule.counts())
        {
            if rule.remedies {
                found.1 += self.of(at, incident);
            } else if rule.verdict == Verdict::Inconsistent {
                found.0 += if rule.each { self.of(at, incident) } else { self.of(at, incident).min(1) };
            }
        }
        found
    }

    /// The same with remedies from elsewhere: an act about no incident may be mended about one, and the other
    /// way round; what is left over at one place serves the other, once.
    fn of_family(&self, family: u16, incident: usize) -> (u32, u32) {
        let none = self.incidents - 1;
        let (breaches, remedies) = self.at_incident(family, incident);
        let spare = if incident == none {
            (0..none)
                .map(|at| self.at_incident(family, at))
                .map(|(breaches, remedies)| remedies.saturating_sub(breaches))
                .sum()
        } else {
            let (breaches, remedies) = self.at_incident(family, none);
            let wanted: u32 = (0..incident)
                .map(|at| self.at_incident(family, at))
                .map(|(breaches, remedies)| breaches.saturating_sub(remedies))
                .sum();
            remedies.saturating_sub(breaches).saturating_sub(wanted)
        };
        (breaches, remedies + spare)
    }

    /// Credit is void where the same cooperation was abused: on the same incident, or where one of the two is
    /// about none.
    fn is_void(&self, rule: &Rule, incident: usize) -> bool {
        let none = self.incidents - 1;
        rule.verdict == Verdict::Consistent
            && rule.voided_by.iter().any(|voider| {
                let voider = usize::from(*voider);
                self.of(voider, incident) > 0
                    || self.of(voider, none) > 0
                    || incident == none && (0..self.incidents).any(|incident| self.of(voider, incident) > 0)
            })
    }
}

/// What the findings on a norm add up to: weights in halves, values in quarters.
#[derive(Default)]
struct Sum {
    value: u32,
    duty: u32,
    initiative: u32,
    failing: bool,
    /// Whether there is an inconsistent finding of weight 3, and whether one is not remedied.
    breach: bool,
    standing: bool,
}

fn sum(counts: Counts<'_>, norm: u8) -> Sum {
    let mut sum = Sum::default();
    for (at, rule) in counts
        .rules
        .iter()
        .enumerate()
        .filter(|(_, rule)| rule.norm == norm && !rule.remedies && rule.counts())
    {
        for incident in 0..counts.incidents {
            let count = counts.of(at, incident);
            if count == 0 || counts.is_void(rule, incident) {
                continue;
            }
            let weight = 2 * u32::from(rule.weight);
            if rule.kind == RuleKind::Initiative {
                sum.initiative += weight + if count > 1 { weight / 2 } else { 0 };
                continue;
            }
            let count = if rule.each { count } else { 1 };
            sum.failing |= rule.verdict <= Verdict::Missed;
            let (breaches, remedies) = counts.of_family(rule.family, incident);
            if rule.verdict == Verdict::Strained && breaches > 0 {
                continue;
            }
            sum.duty += weight * count;
            sum.value += weight * count * u32::from(rule.verdict.quarters());
            if rule.verdict == Verdict::Inconsistent {
                let mended = remedies.min(count);
                sum.value += weight * mended;
                sum.breach |= rule.weight == 3;
                sum.standing |= rule.weight == 3 && mended < count;
            }
        }
    }
    sum
}

/// Returns a State's adherence to a norm, 0–11 for N01–N12.
pub fn adherence(counts: Counts<'_>, norm: u8) -> Adherence {
    let Sum { mut value, duty, initiative, failing, breach, standing } = sum(counts, norm);
    // At most 2 + half the duty weight; in halves 4 + half of what duty is in halves.
    let initiative = initiative.min(4 + duty / 2);
    let weight = duty + initiative;
    value += 4 * initiative;
    if weight == 0 {
        return Adherence::NotEngaged;
    }
    if weight < THIN && !failing {
        return Adherence::Thin { halves: weight };
    }
    let cap = match (standing, breach) {
        (true, _) => CAP,
        (false, true) => CAP_REMEDIED,
        _ => 1000,
    };
    let (value, whole) = (u64::from(value), u64::from(weight));
    let thousandths = ((value * 1000 + 2 * whole) / (4 * whole)).min(cap);
    Adherence::Scored { thousandths: thousandths as u16, halves: weight }
}
