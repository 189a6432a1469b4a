//! Occasions: what called for conduct of a State, and what became of each. Every occasion that is opened ends
//! in exactly one outcome.
//!
//! Opened by events (a request delivered, knowledge reached, own infrastructure hit, an own operation, a step
//! against another), closed by the findings of the families of rules that judge it, or excused with a reason,
//! or open because its time was not out when the exercise ended.

use crate::engine::{DispatchState, Event, Position};
use crate::framework::{ElementFile, Framework, OccasionFile, Tags, Verdict, Wake};
use crate::scenario::{IncidentId, NationId, Scenario};
use crate::scoring::condition::{self, Condition, Node};
use crate::scoring::rubric::Rule;
use crate::scoring::subject::{Subject, subjects};
use crate::scoring::{Finding, Rubric};

/// One kind of occasion, ready to be looked for.
#[derive(Clone, Debug)]
pub struct OccasionDef {
    wake: Wake,
    all: Tags,
    none: Tags,
    when: Condition,
    each: bool,
    /// Families of the rubric whose findings close it.
    families: Vec<u16>,
    /// 0–11 for N01–N12.
    pub norm: u8,
    time: u8,
    excused: Vec<Condition>,
    /// As it was written.
    pub source: OccasionFile,
}

/// What became of an occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Found(Verdict),
    /// Nothing was called for: the reason, by its place in the list of the kind.
    Excused(u8),
    /// Its time was not out when the exercise ended.
    Open,
    /// No rule of this rubric speaks of it.
    Unjudged,
}

impl Outcome {
    /// Returns the word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Found(verdict) => verdict.word(),
            Self::Excused(_) => "excused",
            Self::Open => "open at ENDEX",
            Self::Unjudged => "not judged",
        }
    }
}

/// An occasion of a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// Its kind, by its place in [`Rubric::occasions`].
    pub kind: u16,
    pub nation: NationId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    pub turn: u8,
    /// Number of the event that opened it.
    pub cause: u32,
    /// `None` while the exercise goes on and nothing has closed it.
    pub outcome: Option<Outcome>,
    /// The finding that closed it, by its place in the ledger.
    pub finding: Option<u32>,
    /// The asker's slot of the request that opened it.
    slot: Option<u8>,
}

/// Compiles the kinds of occasions of a rubric.
pub(super) fn compile(
    framework: &Framework,
    list: &[OccasionFile],
    elements: &[ElementFile],
    family: impl Fn(&str) -> Option<u16>,
    nodes: &mut Vec<Node>,
) -> Vec<OccasionDef> {
    list.iter()
        .map(|file| OccasionDef {
            wake: file.wakes,
            all: file.all.iter().copied().collect(),
            none: file.none.iter().copied().collect(),
            when: file
                .when
                .as_ref()
                .map(|when| Condition::compile(&when.spelt_out(elements), nodes).0)
                .unwrap_or_default(),
            each: file.each,
            families: file.families.iter().filter_map(|name| family(name)).collect(),
            norm: framework.norms.iter().position(|norm| norm.id == file.norm).unwrap_or(0) as u8,
            time: file.time,
            excused: file
                .excused
                .iter()
                .map(|excuse| Condition::compile(&excuse.when.spelt_out(elements), nodes).0)
                .collect(),
            source: file.clone(),
        })
        .collect()
}

impl Rubric {
    fn holds(&self, when: &Condition, scenario: &Scenario, before: &Position, subject: &Subject) -> bool {
        let ground = condition::ground(scenario, before, subject);
        when.may(&ground) && when.holds(self.nodes(), scenario, before, subject, &ground)
    }

    /// Opens the occasions an event brings.
    pub(super) fn open_occasions(
        &self,
        scenario: &Scenario,
        before: &Position,
        event: &Event,
        all: &mut Vec<Occasion>,
    ) {
        let slot = match event {
            // The same asked again opens no second clock, and is no second occasion.
            Event::Delivered { opens: false, .. } => return,
            Event::Delivered { slot, .. } => Some(*slot),
            _ => None,
        };
        subjects(scenario, before, event, |subject| {
            for (kind, def) in self.occasions.iter().enumerate().filter(|(_, def)| def.wake == subject.wake) {
                if !subject.tags.has_all(def.all)
                    || subject.tags.has_any(def.none)
                    || !self.holds(&def.when, scenario, before, subject)
                {
                    continue;
                }
                let kind = kind as u16;
                let same = |one: &Occasion| {
                    (one.kind, one.nation, one.incident) == (kind, subject.actor, subject.incident)
                };
                if !def.each && all.iter().any(same) {
                    continue;
                }
                let Subject { actor: nation, other, incident, .. } = *subject;
                all.push(Occasion {
                    kind,
                    nation,
                    other,
                    incident,
                    turn: before.turn,
                    cause: before.seq,
                    outcome: None,
                    finding: None,
                    slot,
                });
            }
        });
    }

    /// Closes what findings speak of. `from`: the place of the first new one.
    pub(super) fn close_occasions(&self, findings: &[Finding], from: usize, all: &mut [Occasion]) {
        for (at, finding) in findings.iter().enumerate().skip(from) {
            let rule: &Rule = &self.rules[finding.rule.at()];
            if rule.remedies || !rule.counts() {
                continue;
            }
            let fits = |one: &Occasion| {
                let def = &self.occasions[usize::from(one.kind)];
                one.nation == finding.nation
                    && def.families.contains(&rule.family)
                    && (one.incident == finding.incident
                        || one.incident.is_none()
                        || finding.incident.is_none())
                    && (!def.each
                        || finding.other.is_none()
                        || one.other.is_none()
                        || finding.other == one.other)
            };
            // The oldest that waits; where none does, what was said of the last one is said anew.
            let open = all.iter().position(|one| one.outcome.is_none() && fits(one));
            let Some(place) = open.or_else(|| all.iter().rposition(fits)) else { continue };
            let one = &mut all[place];
            let supersedes = one.finding.is_some_and(|was| {
                let earlier = findings[was as usize].rule;
                self.rules[earlier.at()].replaced_by.contains(&finding.rule.0)
            });
            let worse = match one.outcome {
                Some(Outcome::Found(verdict)) => finding.verdict < verdict,
                _ => true,
            };
            if worse || supersedes {
                (one.outcome, one.finding) = (Some(Outcome::Found(finding.verdict)), Some(at as u32));
            }
        }
    }

    /// Says of everything that waits at the end what became of it.
    pub(super) fn end_occasions(&self, scenario: &Scenario, before: &Position, all: &mut [Occasion]) {
        for one in all.iter_mut().filter(|one| one.outcome.is_none()) {
            let def = &self.occasions[usize::from(one.kind)];
            let subject = Subject::at_the_end(one.nation, one.other, one.incident);
            let waits = one.slot.zip(one.other).is_some_and(|(slot, from)| {
                let state = before.dispatch(from, slot).state;
                matches!(state, DispatchState::Open | DispatchState::Acknowledged | DispatchState::InWork)
            });
            let excuse = def.excused.iter().position(|when| self.holds(when, scenario, before, &subject));
            one.outcome = Some(match excuse {
                _ if waits => Outcome::Open,
                Some(at) => Outcome::Excused(at as u8),
                None if before.turn < one.turn.saturating_add(def.time) => Outcome::Open,
                None => Outcome::Unjudged,
            });
        }
    }
}
