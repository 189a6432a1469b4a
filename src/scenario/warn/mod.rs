//! What a checked scenario can be played with and an author would still want to know: content that cannot be
//! reached, budgets of words, seats with nothing to do.

mod orders;

use crate::diag::{Diagnostic, Place};
use crate::framework::{Effect, Framework};
use crate::scenario::build::offered;
use crate::scenario::{
    ATTRIBUTABLE, At, EvidenceFile, Health, HypothesisFile, InjectEffectFile, InjectFile, NationFile,
    ScenarioFile, Trigger, TruthFile,
};
use std::collections::BTreeSet;

/// Words an inject may have, and a seat may have to read in a turn.
const INJECT_WORDS: usize = 90;
const TURN_WORDS: usize = 600;
/// Words on one page of brief.
const BRIEF_WORDS: usize = 450;
/// Truths a scenario should have.
const TRUTHS: usize = 3;

/// Returns every warning; empty means that nothing stands out.
pub(super) fn warnings(file_name: &str, file: &ScenarioFile, framework: &Framework) -> Vec<Diagnostic> {
    let mut writer = Writer { file_name, file, found: Vec::new() };
    writer.injects();
    writer.seats();
    writer.evidence();
    writer.setting(framework);
    writer.orders(framework);
    writer.found
}

pub(super) struct Writer<'f> {
    file_name: &'f str,
    pub(super) file: &'f ScenarioFile,
    found: Vec<Diagnostic>,
}

impl Writer<'_> {
    pub(super) fn warn(
        &mut self,
        code: &'static str,
        path: impl Into<String>,
        message: impl Into<String>,
        hint: &str,
    ) {
        let place = Place { file: self.file_name.to_owned(), path: path.into(), ..Place::default() };
        self.found.push(Diagnostic::warning(code, place, message).hint(hint));
    }

    fn injects(&mut self) {
        let file = self.file;
        for inject in &file.injects {
            let path = format!("injects[id: {}]", inject.id);
            let words = words(inject.text.get("en"));
            if words > INJECT_WORDS {
                self.warn(
                    "words-inject",
                    format!("{path}.text"),
                    format!("{words} words; an inject has {INJECT_WORDS} at most"),
                    "cut it, or give half of it to another seat",
                );
            }
            if inject.chance == 0 {
                self.warn(
                    "inject-never",
                    format!("{path}.chance"),
                    "its chance is 0, so it never comes by itself",
                    "raise the chance, or set `at: manual`",
                );
            }
            if let At::When(trigger) | At::During(trigger) = &inject.at
                && !possible(trigger, file.turns.most)
            {
                let hint = "an exercise has that many turns at most; see `turns`";
                self.warn(
                    "inject-never",
                    format!("{path}.at"),
                    format!("it waits for a turn after {}", file.turns.most),
                    hint,
                );
            }
        }
        for start in &file.injects {
            if self.waits_for_itself(start) {
                let hint = "let one of them wait for something else too";
                self.warn(
                    "inject-cycle",
                    format!("injects[id: {}].at", start.id),
                    "it waits for an inject that waits for it",
                    hint,
                );
            }
        }
    }

    /// Whether an inject can come only after itself.
    fn waits_for_itself(&self, start: &InjectFile) -> bool {
        let mut open = vec![start];
        let mut seen = BTreeSet::new();
        while let Some(inject) = open.pop() {
            let (At::When(trigger) | At::During(trigger)) = &inject.at else { continue };
            for id in needed(trigger, inject_of) {
                if id == start.id {
                    return true;
                }
                if seen.insert(id)
                    && let Some(next) = self.file.injects.iter().find(|inject| inject.id == id)
                {
                    open.push(next);
                }
            }
        }
        false
    }

    fn seats(&mut self) {
        let file = self.file;
        for nation in &file.nations {
            let path = format!("nations[id: {}]", nation.id);
            let brief = words(nation.brief.get("en"));
            if brief > BRIEF_WORDS {
                self.warn(
                    "words-brief",
                    format!("{path}.brief"),
                    format!("{brief} words; a brief is one page, {BRIEF_WORDS} at most"),
                    "keep what the delegation decides with",
                );
            }
            let mine = |inject: &&InjectFile| {
                !inject.hidden && (inject.to.is_empty() || inject.to.contains(&nation.id))
            };
            let mut idle = Vec::new();
            for turn in 1..=file.turns.most {
                let now: Vec<&InjectFile> = file
                    .injects
                    .iter()
                    .filter(mine)
                    .filter(|inject| matches!(inject.at, At::Turn(at) if at == turn))
                    .collect();
                let read: usize = now.iter().map(|inject| words(inject.text.get("en"))).sum();
                if read > TURN_WORDS {
                    self.warn(
                        "words-turn",
                        path.clone(),
                        format!("{read} words to read in turn {turn}; {TURN_WORDS} are enough"),
                        "move an inject to another turn or seat",
                    );
                }
                let urgent = now.iter().filter(|inject| inject.urgent).count();
                if urgent >= 3 {
                    self.warn(
                        "seat-urgent",
                        path.clone(),
                        format!("{urgent} urgent injects in turn {turn}"),
                        "two at once are as many as a delegation can weigh",
                    );
                }
                // Something that waits for a condition may fill the turn as well.
                let may = file.injects.iter().filter(mine).any(|inject| match &inject.at {
                    At::When(trigger) | At::During(trigger) => earliest(trigger) <= turn,
                    At::Turn(_) | At::Manual => false,
                });
                if turn <= file.turns.least && now.is_empty() && !may {
                    idle.push(turn.to_string());
                }
            }
            if !idle.is_empty() {
                let turns = if idle.len() == 1 { "turn" } else { "turns" };
                self.warn(
                    "seat-idle",
                    path.clone(),
                    format!("nothing comes to it in {turns} {}", idle.join(", ")),
                    "give it an inject that asks for a decision",
                );
            }
            for norm in &nation.norms {
                let tried = file.injects.iter().filter(mine).any(|inject| inject.norms.contains(norm));
                if !tried {
                    self.warn(
                        "norm-idle",
                        format!("{path}.norms"),
                        format!("\"{norm}\" is declared and no inject that reaches it tries it"),
                        "name the norm at the inject that does",
                    );
                }
            }
        }
    }

    fn evidence(&mut self) {
        let file = self.file;
        for item in &file.evidence {
            let path = format!("evidence[id: {}]", item.id);
            let told = given(file)
                .any(|effect| matches!(effect, InjectEffectFile::Evidence(_, id) if *id == item.id));
            if item.found_by.is_empty() && !told {
                self.warn(
                    "evidence-lost",
                    path.clone(),
                    "nobody can find it and no inject gives it",
                    "add `found_by`, or an inject with the effect `evidence`",
                );
            }
            if item.weights.iter().all(|weight| *weight == 0) {
                self.warn(
                    "evidence-mute",
                    format!("{path}.weights"),
                    "it speaks for no explanation and against none",
                    "give it weights in decibans",
                );
            } else if !item.planted && !self.fits_a_truth(item) {
                self.warn(
                    "evidence-stray",
                    format!("{path}.weights"),
                    "the explanations it speaks for are true in no variant in which it exists",
                    "mend the weights or `only`; what was laid to mislead is `planted: true`",
                );
            }
        }
    }

    /// Whether an item speaks for something that is true in some variant, or for nothing but *something
    /// else*.
    fn fits_a_truth(&self, item: &EvidenceFile) -> bool {
        let Some(incident) = self.file.incidents.iter().find(|incident| incident.id == item.about) else {
            return true;
        };
        let mut leads = incident
            .hypotheses
            .iter()
            .zip(&item.weights)
            .filter(|(_, weight)| **weight > 0)
            .map(|(hypothesis, _)| hypothesis)
            .peekable();
        leads.peek().is_none()
            || leads.any(|hypothesis| {
                let variants = self
                    .file
                    .variants
                    .iter()
                    .filter(|variant| item.only.is_empty() || item.only.contains(&variant.id));
                variants
                    .flat_map(|variant| &variant.incidents)
                    .filter(|truth| truth.incident == incident.id)
                    .any(|truth| is_true(hypothesis, truth))
            })
    }

    /// What surrounds the story: incidents that never begin, objectives nobody serves, means that are short.
    fn setting(&mut self, framework: &Framework) {
        self.beginnings();
        self.truths();
        self.objectives();
        self.channels();
        let relief = relieves_pressure(framework, self.file);
        for nation in &self.file.nations {
            self.pressure(nation, relief);
            self.budget(framework, nation);
        }
    }

    fn beginnings(&mut self) {
        let file = self.file;
        for incident in &file.incidents {
            let begun = |effect: &InjectEffectFile| {
                matches!(effect, InjectEffectFile::Begin(id) if *id == incident.id)
                    || matches!(effect, InjectEffectFile::Stage(id, _) if *id == incident.id)
            };
            if (incident.begins == 0 || incident.begins > file.turns.most) && !given(file).any(begun) {
                let path = format!("incidents[id: {}]", incident.id);
                self.warn(
                    "incident-never",
                    path,
                    "it never begins",
                    "say in which turn it `begins`, or let an inject begin it",
                );
            } else if incident.begins > file.turns.least {
                let path = format!("incidents[id: {}].begins", incident.id);
                let message = format!(
                    "it begins in turn {}, and an exercise may end after turn {}",
                    incident.begins, file.turns.least
                );
                self.warn("incident-late", path, message, "let it begin earlier, or raise `turns.least`");
            }
        }
    }

    fn truths(&mut self) {
        let file = self.file;
        if file.variants.len() < TRUTHS {
            let message = format!(
                "{} truths; with fewer than {TRUTHS} a room that has played it knows the answer",
                file.variants.len()
            );
            self.warn(
                "truths-few",
                "variants",
                message,
                "add a variant, such as one in which nobody attacked anyone",
            );
        }
        for variant in &file.variants {
            for truth in
                variant.incidents.iter().filter(|truth| !truth.actor.is_empty() && truth.step < ATTRIBUTABLE)
            {
                let path =
                    format!("variants[id: {}].incidents[incident: {}].actor", variant.id, truth.incident);
                let message = format!(
                    "at step {} nothing counts as an act of a State, so {} is no author",
                    truth.step, truth.actor
                );
                self.warn(
                    "actor-step",
                    path,
                    message,
                    "leave `actor` out and name the soil under `territory`, or take step 6 or above",
                );
            }
        }
    }

    fn objectives(&mut self) {
        let file = self.file;
        for objective in &file.objectives {
            if !file.injects.iter().any(|inject| inject.serves.contains(&objective.id)) {
                let path = format!("objectives[id: {}]", objective.id);
                self.warn(
                    "objective-idle",
                    path,
                    "no inject serves it",
                    "no objective without an inject: name it at one with `serves`, or drop it",
                );
            }
        }
    }

    fn channels(&mut self) {
        let file = self.file;
        for channel in &file.channels {
            let dead = |health: Health| matches!(health, Health::Cut | Health::KnockedOut);
            let mended = given(file).any(|effect| match effect {
                InjectEffectFile::Line(id, health) => *id == channel.id && !dead(*health),
                _ => false,
            });
            if dead(channel.health) && !mended {
                let path = format!("channels[id: {}].health", channel.id);
                self.warn(
                    "channel-dead",
                    path,
                    "it is dead from the start and nothing mends it",
                    "let an inject mend it, or leave the line out",
                );
            }
        }
    }

    /// Pressure that is put on a State must have a way to fall.
    fn pressure(&mut self, nation: &NationFile, relief: bool) {
        let file = self.file;
        let moves = |fits: fn(i16) -> bool| {
            let moved = |effect: &&InjectEffectFile| match effect {
                InjectEffectFile::Pressure(id, by) => *id == nation.id && fits(*by),
                _ => false,
            };
            given(file).filter(moved).count()
        };
        if moves(|by| by > 0) > 0 && moves(|by| by < 0) == 0 && !relief {
            let path = format!("nations[id: {}]", nation.id);
            self.warn(
                "pressure-valve",
                path,
                "pressure is put on it and nothing takes pressure away",
                "offer an order such as `bulletin` or `run_fallback`, or an inject that relieves it",
            );
        }
    }

    fn budget(&mut self, framework: &Framework, nation: &NationFile) {
        let file = self.file;
        let attention = 1 + nation.capacity.diplomatic.div_ceil(2);
        let open = offered(framework, file).filter(|order| !order.needs.locked);
        let affordable = open
            .filter(|order| {
                order.cost.attention <= attention && order.cost.effort <= nation.capacity.technical
            })
            .count();
        let own = file.own_orders.iter().filter(|own| own.seats.contains(&nation.id)).count();
        if affordable + own < 2 {
            let path = format!("nations[id: {}].capacity", nation.id);
            self.warn(
                "budget",
                path,
                format!(
                    "with attention {attention} and CERT effort {} it can pay for fewer than two orders",
                    nation.capacity.technical
                ),
                "raise a capacity, or offer cheaper orders",
            );
        }
    }
}

/// Whether an order on offer takes pressure away.
fn relieves_pressure(framework: &Framework, file: &ScenarioFile) -> bool {
    offered(framework, file)
        .chain(file.own_orders.iter().map(|own| &own.order))
        .any(|order| order.effects.iter().any(|effect| matches!(effect, Effect::Pressure(by) if *by < 0)))
}

/// Whether an explanation is the truth: the State behind it, the territory it runs through, or nobody's.
fn is_true(hypothesis: &HypothesisFile, truth: &TruthFile) -> bool {
    if truth.accident {
        hypothesis.points_at.is_empty()
    } else if hypothesis.points_at.is_empty() {
        truth.actor.is_empty()
    } else if hypothesis.through {
        truth.territory.contains(&hypothesis.points_at)
    } else {
        truth.actor == hypothesis.points_at
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether a condition can come about within so many turns.
fn possible(trigger: &Trigger, turns: u8) -> bool {
    match trigger {
        Trigger::All(list) => list.iter().all(|inner| possible(inner, turns)),
        Trigger::Any(list) => list.iter().any(|inner| possible(inner, turns)),
        Trigger::Turn(turn) => *turn <= turns,
        _ => true,
    }
}

/// The first turn in which a condition may hold.
fn earliest(trigger: &Trigger) -> u8 {
    match trigger {
        Trigger::All(list) => list.iter().map(earliest).max().unwrap_or(1),
        Trigger::Any(list) => list.iter().map(earliest).min().unwrap_or(1),
        Trigger::Turn(turn) => *turn,
        _ => 1,
    }
}

/// What injects do, of all of them.
pub(super) fn given(file: &ScenarioFile) -> impl Iterator<Item = &InjectEffectFile> {
    file.injects.iter().flat_map(|inject| &inject.effects)
}

/// What must have come about before a condition can hold, as far as `leaf` finds it in one.
pub(super) fn needed<'t, T>(trigger: &'t Trigger, leaf: fn(&'t Trigger) -> Option<T>) -> Vec<T> {
    match trigger {
        Trigger::All(list) => list.iter().flat_map(|inner| needed(inner, leaf)).collect(),
        Trigger::Any(list) if list.len() == 1 => list.iter().flat_map(|inner| needed(inner, leaf)).collect(),
        one => leaf(one).into_iter().collect(),
    }
}

/// The inject a condition waits for.
fn inject_of(trigger: &Trigger) -> Option<&str> {
    if let Trigger::Released(id) = trigger { Some(id) } else { None }
}
