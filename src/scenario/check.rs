//! Finds everything that is wrong with a scenario, at once.

use crate::diag::{Diagnostic, Place};
use crate::framework::{Effect, Framework, RubricFile, RuleFile, When};
use crate::scenario::outline::crosses_itself;
use crate::scenario::warn::warnings;
use crate::scenario::{At, FORMAT, InjectEffectFile, ScenarioFile, Trigger};
use crate::text::did_you_mean;
use std::collections::BTreeMap;

pub const MAX_NATIONS: usize = 12;
pub const MAX_SECTORS: usize = 64;
pub const MAX_INCIDENTS: usize = 16;
pub const MAX_CHANNELS: usize = 64;
pub const MAX_EVIDENCE: usize = 512;
pub const MAX_INJECTS: usize = 1024;
pub const MAX_ORDERS: usize = 128;
pub const MAX_VARIANTS: usize = 16;
pub const MAX_TURNS: u8 = 20;
pub const MAX_STAGES: usize = 12;
pub const MAX_RULES: usize = 1024;
/// Preparation cards, one bit each.
pub const MAX_CARDS: usize = 16;
/// Authored explanations of an incident; *something else* comes on top.
pub const MAX_HYPOTHESES: usize = 6;
const MAX_NAME: usize = 40;
const MAX_OPEN: usize = 100;
/// Corners of an outline, and how far the map goes from its north-west corner.
const MAX_CORNERS: usize = 64;
const MAP: i64 = 1000;
/// Levels of a rule's condition: 6 × 15 values stay within what is open at once.
const MAX_DEPTH: usize = 6;
/// What is true shows only from here on: the first two turns are the same in every variant.
const FIRST_TELLING_TURN: u8 = 3;

/// Returns every fault of a scenario file; empty means it can be played.
pub fn check(file_name: &str, file: &ScenarioFile, framework: &Framework) -> Vec<Diagnostic> {
    let mut checker = Checker { file_name, file, framework, faults: Vec::new() };
    checker.frame();
    checker.nations();
    checker.channels();
    checker.incidents();
    checker.variants();
    checker.evidence();
    checker.injects();
    checker.frame_of_play();
    checker.orders();
    checker.rules();
    let mut faults = checker.faults;
    // Warnings read a scenario that is whole; beside faults they would only be noise.
    if faults.is_empty() {
        faults.extend(warnings(file_name, file, framework));
    }
    faults
}

/// Says what to do about a format this program does not read.
pub(super) fn format_hint() -> String {
    format!("this program reads format {FORMAT}; a file of a later one needs a newer program")
}

/// Returns every fault of a rubric file; empty means it can judge.
pub fn check_rubric(file_name: &str, rubric: &RubricFile, framework: &Framework) -> Vec<Diagnostic> {
    let mut checker = Checker { file_name, file: &ScenarioFile::empty(), framework, faults: Vec::new() };
    let base = framework.rubrics.iter().find(|base| base.id == rubric.base);
    if !rubric.base.is_empty() {
        checker.known(
            "base",
            "built-in rubric",
            &rubric.base,
            framework.rubrics.iter().map(|base| base.id.as_str()),
        );
    }
    let inherited = base.into_iter().flat_map(|base| &base.rules).map(|rule| rule.id.as_str());
    checker.ids("rules", rubric.rules.iter().map(|rule| rule.id.as_str()));
    checker.count("rules", rubric.rules.len(), usize::from(base.is_none()), MAX_RULES);
    for id in &rubric.without {
        checker.known("without", "rule of the base", id, inherited.clone());
    }
    for norm in &rubric.without_norms {
        checker.known("without_norms", "norm", norm, framework.norms.iter().map(|norm| norm.id.as_str()));
    }
    for rule in &rubric.rules {
        checker.rule(rule, inherited.clone().chain(rubric.rules.iter().map(|rule| rule.id.as_str())));
    }
    checker.faults
}

/// Returns how many values are open at once when a condition is evaluated.
fn open_at_once(trigger: &Trigger) -> usize {
    match trigger {
        Trigger::All(list) | Trigger::Any(list) => {
            list.iter().enumerate().map(|(at, inner)| at + open_at_once(inner)).max().unwrap_or(1)
        }
        Trigger::Not(inner) => open_at_once(inner),
        _ => 1,
    }
}

/// Returns whether a rule's condition can be evaluated: 1 to 16 in a list, so many levels at most.
fn fits(when: &When, levels: usize) -> bool {
    match when {
        When::All(list) | When::Any(list) => {
            levels > 0 && (1..=16).contains(&list.len()) && list.iter().all(|inner| fits(inner, levels - 1))
        }
        When::Not(inner) => levels > 0 && fits(inner, levels - 1),
        _ => true,
    }
}

struct Checker<'a> {
    file_name: &'a str,
    file: &'a ScenarioFile,
    framework: &'a Framework,
    faults: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    fn fault(
        &mut self,
        code: &'static str,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let place = Place { file: self.file_name.to_owned(), path: path.into(), ..Place::default() };
        self.faults.push(Diagnostic::error(code, place, message));
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }

    fn range(&mut self, path: String, what: &str, value: impl Into<i64>, least: i64, most: i64) {
        let value = value.into();
        if value < least || value > most {
            self.fault("range", path, format!("{what} is {value}; it goes from {least} to {most}"));
        }
    }

    fn count(&mut self, path: &str, have: usize, least: usize, most: usize) {
        if have < least || have > most {
            self.fault("count", path, format!("{have} in this list; there must be {least} to {most}"));
        }
    }

    fn ids<'b>(&mut self, list: &str, ids: impl Iterator<Item = &'b str>) {
        let mut seen = BTreeMap::new();
        for id in ids {
            if id.is_empty()
                || id.len() > MAX_NAME
                || !id.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
            {
                self.fault(
                    "id-form",
                    format!("{list}[id: {id}]"),
                    format!("the id \"{id}\" is not 1 to {MAX_NAME} letters, digits, `-` or `_`"),
                );
            }
            if seen.insert(id.to_owned(), ()).is_some() {
                self.fault(
                    "id-twice",
                    format!("{list}[id: {id}]"),
                    format!("the id \"{id}\" stands twice in {list}"),
                );
            }
        }
    }

    fn known<'b>(
        &mut self,
        path: &str,
        what: &str,
        id: &str,
        known: impl Iterator<Item = &'b str> + Clone,
    ) -> bool {
        if known.clone().any(|name| name == id) {
            return true;
        }
        let near = did_you_mean(id, known.clone()).map(str::to_owned);
        let all: Vec<&str> = known.take(24).collect();
        let list = all.join(", ");
        let fault = self.fault("unknown", path, format!("no {what} \"{id}\""));
        if let Some(near) = near {
            fault.hints.push(format!("did you mean \"{near}\"?"));
        }
        fault.hints.push(if list.is_empty() {
            format!("there is no {what} at all")
        } else {
            format!("known: {list}")
        });
        false
    }

    fn nation(&mut self, path: &str, id: &str) -> bool {
        let file = self.file;
        self.known(path, "State", id, file.nations.iter().map(|nation| nation.id.as_str()))
    }

    fn incident(&mut self, path: &str, id: &str) -> bool {
        let file = self.file;
        self.known(path, "incident", id, file.incidents.iter().map(|incident| incident.id.as_str()))
    }

    fn sector(&mut self, path: &str, nation: &str, id: &str) {
        if self.nation(path, nation) {
            let file = self.file;
            let sectors = file.nations.iter().filter(|have| have.id == nation).flat_map(|have| &have.sectors);
            self.known(path, "sector of that State", id, sectors.map(|sector| sector.id.as_str()));
        }
    }

    fn only(&mut self, path: &str, only: &[String]) {
        let file = self.file;
        for id in only {
            self.known(path, "variant", id, file.variants.iter().map(|variant| variant.id.as_str()));
        }
    }

    fn frame(&mut self) {
        let file = self.file;
        if file.format != FORMAT {
            self.fault("format", "format", format!("format {} is not known", file.format))
                .hints
                .push(format_hint());
        }
        self.ids("scenario", std::iter::once(file.id.as_str()));
        if file.title.is_empty() {
            self.fault("empty", "title", "the title is empty");
        }
        self.range("turns.least".into(), "the least number of turns", file.turns.least, 1, MAX_TURNS.into());
        self.range(
            "turns.most".into(),
            "the greatest number of turns",
            file.turns.most,
            file.turns.least.into(),
            MAX_TURNS.into(),
        );
        self.range("hours".into(), "hours in a turn", file.hours, 1, 168);
    }

    fn nations(&mut self) {
        let file = self.file;
        self.count("nations", file.nations.len(), 2, MAX_NATIONS);
        self.ids("nations", file.nations.iter().map(|nation| nation.id.as_str()));
        self.count(
            "nations[…].sectors",
            file.nations.iter().map(|nation| nation.sectors.len()).sum(),
            1,
            MAX_SECTORS,
        );
        for nation in &file.nations {
            let path = format!("nations[id: {}]", nation.id);
            let capacity = nation.capacity;
            for (what, value) in [
                ("technical", capacity.technical),
                ("diplomatic", capacity.diplomatic),
                ("legal", capacity.legal),
                ("law_enforcement", capacity.law_enforcement),
            ] {
                self.range(format!("{path}.capacity.{what}"), "a capacity", value, 0, 5);
            }
            self.range(format!("{path}.capital"), "political capital", nation.capital, 0, 10);
            self.range(format!("{path}.pressure"), "pressure", nation.pressure, 0, 100);
            self.count(&format!("{path}.sectors"), nation.sectors.len(), 1, MAX_SECTORS);
            self.ids(&format!("{path}.sectors"), nation.sectors.iter().map(|sector| sector.id.as_str()));
            if !nation.territory.is_empty() {
                self.territory(&format!("{path}.territory"), &nation.territory);
            }
            for sector in &nation.sectors {
                if let Some((x, y)) = sector.at {
                    self.range(
                        format!("{path}.sectors[id: {}].at", sector.id),
                        "a place on the map",
                        x.max(y),
                        0,
                        MAP,
                    );
                }
                self.range(
                    format!("{path}.sectors[id: {}].service", sector.id),
                    "a service level",
                    sector.service,
                    0,
                    100,
                );
                self.range(
                    format!("{path}.sectors[id: {}].people", sector.id),
                    "people",
                    sector.people,
                    1,
                    2_000_000_000,
                );
            }
            self.count(&format!("{path}.record"), nation.record.len(), 0, 12);
            for (at, entry) in nation.record.iter().enumerate() {
                let norms = self.framework.norms.iter().map(|norm| norm.id.as_str());
                self.known(&format!("{path}.record[{at}].norm"), "norm", &entry.norm, norms);
                if entry.cites.is_empty() {
                    self.fault("cites", format!("{path}.record[{at}]"), "the entry cites no paragraph")
                        .hints
                        .push("say which: `cites`".into());
                }
            }
            for (list, what, least, most) in [
                (&nation.trust, "trust", 0, 100),
                (&nation.tension, "tension", 0, 100),
                (&nation.misreading, "misreading", 5, 70),
            ] {
                for towards in list {
                    let path = format!("{path}.{what}[to: {}]", towards.to);
                    self.range(path.clone(), what, towards.is, least, most);
                    if self.nation(&path, &towards.to) && towards.to == nation.id {
                        self.fault("self", path, format!("{} has {what} towards itself", nation.id));
                    }
                }
                // Two figures for one pair: only one could count, and nobody could say which.
                let others: Vec<&str> = list.iter().map(|towards| towards.to.as_str()).collect();
                for (at, other) in
                    others.iter().enumerate().filter(|(at, other)| others[..*at].contains(*other))
                {
                    self.fault(
                        "pair-twice",
                        format!("{path}.{what}[{at}]"),
                        format!("{what} between {} and {other} is said twice", nation.id),
                    );
                }
                if what == "tension" {
                    for other in file
                        .nations
                        .iter()
                        .filter(|other| other.id < nation.id && others.contains(&other.id.as_str()))
                    {
                        if other.tension.iter().any(|towards| towards.to == nation.id) {
                            let path = format!("{path}.tension[to: {}]", other.id);
                            self.fault(
                                "pair-twice",
                                path,
                                format!("tension between {} and {} is said by both", other.id, nation.id),
                            );
                        }
                    }
                }
            }
            for practice in &nation.practices {
                let framework = self.framework;
                self.known(
                    &format!("{path}.practices"),
                    "practice",
                    practice,
                    framework.practices.iter().map(|known| known.id.as_str()),
                );
            }
            for norm in &nation.norms {
                let framework = self.framework;
                self.known(
                    &format!("{path}.norms"),
                    "norm",
                    norm,
                    framework.norms.iter().map(|known| known.id.as_str()),
                );
            }
            self.ids(&format!("{path}.practices"), nation.practices.iter().map(String::as_str));
            for (at, aim) in nation.aims.iter().enumerate() {
                if let Some(met) = &aim.met {
                    self.condition(&format!("{path}.aims[{at}].met"), met);
                }
            }
        }
    }

    /// An outline has 3 to 64 corners on the map and does not cross itself.
    fn territory(&mut self, path: &str, corners: &[(u16, u16)]) {
        self.count(path, corners.len(), 3, MAX_CORNERS);
        for (at, (x, y)) in corners.iter().enumerate() {
            self.range(format!("{path}[{at}]"), "a place on the map", (*x).max(*y), 0, MAP);
        }
        if corners.len() <= MAX_CORNERS && crosses_itself(corners) {
            self.fault("territory", path, "the outline crosses or touches itself")
                .hints
                .push("go round the State corner by corner, in one direction".into());
        }
    }

    fn channels(&mut self) {
        let (file, framework) = (self.file, self.framework);
        self.count("channels", file.channels.len(), 0, MAX_CHANNELS);
        self.ids("channels", file.channels.iter().map(|channel| channel.id.as_str()));
        for channel in &file.channels {
            let path = format!("channels[id: {}]", channel.id);
            self.known(
                &format!("{path}.kind"),
                "kind of channel",
                &channel.kind,
                framework.channels.iter().map(|kind| kind.id.as_str()),
            );
            self.nation(&format!("{path}.ends.0"), &channel.ends.0);
            self.nation(&format!("{path}.ends.1"), &channel.ends.1);
            if !channel.gone.is_empty() && channel.gone != channel.ends.0 && channel.gone != channel.ends.1 {
                let ends = format!("its ends are {} and {}", channel.ends.0, channel.ends.1);
                self.fault(
                    "unknown",
                    format!("{path}.gone"),
                    format!("\"{}\" is at neither end", channel.gone),
                )
                .hints
                .push(ends);
            }
            if channel.ends.0 == channel.ends.1 {
                self.fault("self", format!("{path}.ends"), "both ends are the same State");
            }
        }
    }

    fn incidents(&mut self) {
        let file = self.file;
        self.count("incidents", file.incidents.len(), 1, MAX_INCIDENTS);
        self.ids("incidents", file.incidents.iter().map(|incident| incident.id.as_str()));
        for incident in &file.incidents {
            let path = format!("incidents[id: {}]", incident.id);
            self.sector(&format!("{path}.sector"), &incident.target, &incident.sector);
            self.range(
                format!("{path}.begins"),
                "the turn it begins in",
                incident.begins,
                0,
                file.turns.most.into(),
            );
            self.count(&format!("{path}.stages"), incident.stages.len(), 1, MAX_STAGES);
            self.count(&format!("{path}.hypotheses"), incident.hypotheses.len(), 1, MAX_HYPOTHESES);
            for (at, stage) in incident.stages.iter().enumerate() {
                let path = format!("{path}.stages[{at}]");
                self.range(format!("{path}.severity"), "a severity", stage.severity, 0, 5);
                self.range(format!("{path}.effects"), "an effects class", stage.effects, 0, 4);
                self.range(format!("{path}.loss"), "service lost", stage.loss, 0, 100);
                self.range(format!("{path}.contained_at"), "contained_at", stage.contained_at, 0, 1000);
            }
            self.range(
                format!("{path}.something_else"),
                "a weight at the start",
                incident.something_else,
                -30,
                30,
            );
            for nation in &incident.depends {
                if self.nation(&format!("{path}.depends"), nation) && *nation == incident.target {
                    self.fault("self", format!("{path}.depends"), format!("{nation} is the one that is hit"));
                }
            }
            for (at, hypothesis) in incident.hypotheses.iter().enumerate() {
                let path = format!("{path}.hypotheses[{at}]");
                self.range(format!("{path}.start"), "a weight at the start", hypothesis.start, -30, 30);
                if !hypothesis.points_at.is_empty() {
                    self.nation(&format!("{path}.points_at"), &hypothesis.points_at);
                }
            }
        }
    }

    fn variants(&mut self) {
        let file = self.file;
        self.count("variants", file.variants.len(), 1, MAX_VARIANTS);
        self.ids("variants", file.variants.iter().map(|variant| variant.id.as_str()));
        for variant in &file.variants {
            let path = format!("variants[id: {}]", variant.id);
            for truth in &variant.incidents {
                let path = format!("{path}.incidents[incident: {}]", truth.incident);
                self.incident(&path, &truth.incident);
                self.range(format!("{path}.step"), "a step of responsibility", truth.step, 1, 10);
                if !truth.actor.is_empty() {
                    self.nation(&format!("{path}.actor"), &truth.actor);
                }
                for nation in &truth.territory {
                    self.nation(&format!("{path}.territory"), nation);
                }
                if truth.accident && (!truth.actor.is_empty() || truth.step > 1) {
                    let message = "an accident has no author and stands at step 1: nobody did it";
                    self.fault("accident", format!("{path}.accident"), message);
                }
            }
            for incident in &file.incidents {
                let told = variant.incidents.iter().filter(|truth| truth.incident == incident.id).count();
                if told != 1 {
                    self.fault(
                        "truth",
                        path.clone(),
                        format!(
                            "the variant tells the truth of \"{}\" {told} times; it must do so once",
                            incident.id
                        ),
                    );
                }
            }
        }
    }

    fn evidence(&mut self) {
        let file = self.file;
        self.count("evidence", file.evidence.len(), 0, MAX_EVIDENCE);
        self.ids("evidence", file.evidence.iter().map(|item| item.id.as_str()));
        for item in &file.evidence {
            let path = format!("evidence[id: {}]", item.id);
            self.only(&format!("{path}.only"), &item.only);
            if let Some(appears) = &item.appears {
                self.condition(&format!("{path}.appears"), appears);
            }
            if !item.only.is_empty() && item.from_turn < FIRST_TELLING_TURN {
                self.fault(
                    "variant-early",
                    format!("{path}.from_turn"),
                    "an item bound to some variants can be found before turn 3",
                )
                .hints
                .push("the first two turns are the same in every variant: set from_turn to 3 or more".into());
            }
            self.range(format!("{path}.credibility"), "credibility", item.credibility, 1, 6);
            for weight in &item.weights {
                self.range(format!("{path}.weights"), "a weight in decibans", *weight, -20, 20);
            }
            for finder in &item.found_by {
                self.nation(&format!("{path}.found_by"), &finder.nation);
                if !finder.at.is_empty() {
                    self.nation(&format!("{path}.found_by.at"), &finder.at);
                }
                self.range(format!("{path}.found_by.needs"), "the capacity needed", finder.needs, 0, 5);
            }
            if self.incident(&format!("{path}.about"), &item.about) {
                let have = file
                    .incidents
                    .iter()
                    .find(|incident| incident.id == item.about)
                    .map_or(0, |incident| incident.hypotheses.len());
                if item.weights.len() != have {
                    self.fault(
                        "weights",
                        format!("{path}.weights"),
                        format!("{} weights for {have} hypotheses", item.weights.len()),
                    );
                }
            }
        }
    }

    fn injects(&mut self) {
        let file = self.file;
        self.count("injects", file.injects.len(), 0, MAX_INJECTS);
        self.ids("injects", file.injects.iter().map(|inject| inject.id.as_str()));
        for inject in &file.injects {
            let path = format!("injects[id: {}]", inject.id);
            for nation in &inject.to {
                self.nation(&format!("{path}.to"), nation);
            }
            for norm in &inject.norms {
                let framework = self.framework;
                self.known(
                    &format!("{path}.norms"),
                    "norm",
                    norm,
                    framework.norms.iter().map(|norm| norm.id.as_str()),
                );
            }
            for objective in &inject.serves {
                self.known(
                    &format!("{path}.serves"),
                    "objective",
                    objective,
                    file.objectives.iter().map(|objective| objective.id.as_str()),
                );
            }
            self.only(&format!("{path}.only"), &inject.only);
            self.range(format!("{path}.chance"), "a chance in percent", inject.chance, 0, 100);
            self.range(format!("{path}.delay"), "a delay in turns", inject.delay, 0, MAX_TURNS.into());
            match &inject.at {
                At::Turn(turn) => {
                    self.range(format!("{path}.at"), "the turn", *turn, 1, file.turns.most.into());
                    if !inject.only.is_empty() && *turn < FIRST_TELLING_TURN {
                        self.fault(
                            "variant-early",
                            format!("{path}.at"),
                            "an inject bound to some variants comes before turn 3",
                        )
                        .hints
                        .push("the first two turns are the same in every variant".into());
                    }
                }
                At::Manual => {}
                At::When(trigger) | At::During(trigger) => {
                    self.condition(&format!("{path}.at"), trigger);
                }
            }
            if inject.hidden && !inject.to.is_empty() {
                self.fault(
                    "hidden",
                    format!("{path}.hidden"),
                    "a hidden inject is told to nobody, and this one names who is told",
                );
            }
            for effect in &inject.effects {
                self.effect(&format!("{path}.effects"), effect);
            }
        }
    }

    fn condition(&mut self, path: &str, trigger: &Trigger) {
        self.trigger(path, trigger);
        if open_at_once(trigger) > MAX_OPEN {
            self.fault("trigger-size", path, "the condition is too deep to be evaluated")
                .hints
                .push("split it over two injects: the second waits for the first with `released`".into());
        }
    }

    fn trigger(&mut self, path: &str, trigger: &Trigger) {
        let file = self.file;
        match trigger {
            Trigger::All(list) | Trigger::Any(list) => {
                self.count(path, list.len(), 1, 16);
                for trigger in list {
                    self.trigger(path, trigger);
                }
            }
            Trigger::Not(trigger) => self.trigger(path, trigger),
            Trigger::Turn(_) | Trigger::Region(_) => {}
            Trigger::Stage(incident, stage) => self.stage(path, incident, *stage),
            Trigger::Did(nation, _) | Trigger::Pressure(nation, _) => {
                self.nation(path, nation);
            }
            Trigger::DidTo(one, two, _) | Trigger::Tension(one, two, _) => self.pair(path, one, two),
            Trigger::DidAbout(nation, incident, _) | Trigger::Knows(nation, incident, _) => {
                self.nation(path, nation);
                self.incident(path, incident);
            }
            Trigger::ServiceAtMost(nation, sector, _) => self.sector(path, nation, sector),
            Trigger::Holds(nation, item) => {
                self.nation(path, nation);
                self.known(path, "item", item, file.evidence.iter().map(|item| item.id.as_str()));
            }
            Trigger::Released(inject) => {
                self.known(path, "inject", inject, file.injects.iter().map(|inject| inject.id.as_str()));
            }
        }
    }

    fn pair(&mut self, path: &str, one: &str, two: &str) {
        if self.nation(path, one) && self.nation(path, two) && one == two {
            self.fault("self", path, format!("{one} is paired with itself"));
        }
    }

    fn stage(&mut self, path: &str, incident: &str, stage: u8) {
        if self.incident(path, incident) {
            let have = self
                .file
                .incidents
                .iter()
                .find(|have| have.id == incident)
                .map_or(0, |have| have.stages.len());
            if usize::from(stage) < 1 || usize::from(stage) > have {
                self.fault("range", path, format!("\"{incident}\" has stages 1 to {have}, not {stage}"));
            }
        }
    }

    fn effect(&mut self, path: &str, effect: &InjectEffectFile) {
        let file = self.file;
        match effect {
            InjectEffectFile::Begin(incident) => {
                self.incident(path, incident);
            }
            InjectEffectFile::Stage(incident, stage) => self.stage(path, incident, *stage),
            InjectEffectFile::Evidence(nation, item) => {
                self.nation(path, nation);
                self.known(path, "evidence", item, file.evidence.iter().map(|item| item.id.as_str()));
            }
            InjectEffectFile::Sight(nation, incident)
            | InjectEffectFile::FreeLook(nation, incident)
            | InjectEffectFile::Knows(nation, incident, _) => {
                self.nation(path, nation);
                self.incident(path, incident);
            }
            InjectEffectFile::Service(nation, sector, by) => {
                self.sector(path, nation, sector);
                self.range(path.to_owned(), "a change of service", *by, -100, 100);
            }
            InjectEffectFile::Line(channel, _) => {
                self.known(path, "channel", channel, file.channels.iter().map(|channel| channel.id.as_str()));
            }
            InjectEffectFile::Pressure(nation, by) => {
                self.nation(path, nation);
                self.range(path.to_owned(), "a change of pressure", *by, -100, 100);
            }
            InjectEffectFile::Tension(one, two, by) => {
                self.pair(path, one, two);
                self.range(path.to_owned(), "a change of tension", *by, -100, 100);
            }
            InjectEffectFile::Region(by) => {
                self.range(path.to_owned(), "a change of the region", *by, -100, 100)
            }
            InjectEffectFile::Order(nation, order) | InjectEffectFile::LoseOrder(nation, order) => {
                self.nation(path, nation);
                let own = file.own_orders.iter().map(|own| own.order.id.as_str());
                let catalogue = self.framework.orders.iter().map(|order| order.id.as_str());
                let offered = catalogue
                    .filter(|id| file.orders.is_empty() || file.orders.iter().any(|offered| offered == id));
                self.known(path, "order", order, own.chain(offered));
            }
        }
    }

    /// Objectives, sittings, profiles, cards: what a facilitator sets up with.
    fn frame_of_play(&mut self) {
        let (file, framework) = (self.file, self.framework);
        self.ids("objectives", file.objectives.iter().map(|objective| objective.id.as_str()));
        self.count("objectives", file.objectives.len(), 0, 12);
        self.count("disputed", file.disputed.len(), 0, 12);
        for (at, dispute) in file.disputed.iter().enumerate() {
            let path = format!("disputed[{at}].versions");
            self.count(&path, dispute.versions.len(), 2, 8);
            for (nth, version) in dispute.versions.iter().enumerate() {
                self.nation(&format!("{path}[{nth}].by"), &version.by);
            }
        }
        self.count("sittings", file.sittings.len(), 0, 8);
        for (at, sitting) in file.sittings.iter().enumerate() {
            let path = format!("sittings[{at}]");
            self.range(format!("{path}.minutes"), "the minutes of a sitting", sitting.minutes, 10, 2880);
            self.range(
                format!("{path}.turns"),
                "the turns of a sitting",
                sitting.turns,
                1,
                file.turns.most.into(),
            );
            let turn: u32 = [sitting.briefing, sitting.consultation, sitting.decision, sitting.review]
                .into_iter()
                .map(u32::from)
                .sum();
            let all =
                u32::from(sitting.turns) * turn + u32::from(sitting.preparation) + u32::from(sitting.debrief);
            if all > u32::from(sitting.minutes) * 60 {
                let (have, need) = (sitting.minutes, all.div_ceil(60));
                self.fault(
                    "sitting",
                    path,
                    format!(
                        "{} turns, preparation and debrief take {need} minutes, and the sitting has {have}",
                        sitting.turns
                    ),
                )
                .hints
                .push("take out a turn, or seconds".into());
            }
        }
        let catalogue = framework.orders.iter().map(|order| order.id.as_str());
        let offered =
            catalogue.filter(|id| file.orders.is_empty() || file.orders.iter().any(|offered| offered == id));
        let orders = offered.chain(file.own_orders.iter().map(|own| own.order.id.as_str()));
        for (name, profile) in [("light", &file.light), ("standard", &file.standard)] {
            for id in &profile.orders {
                self.known(&format!("{name}.orders"), "order on offer", id, orders.clone());
            }
            for id in &profile.channels {
                self.known(
                    &format!("{name}.channels"),
                    "channel",
                    id,
                    file.channels.iter().map(|channel| channel.id.as_str()),
                );
            }
        }
        for id in &file.cards {
            self.known("cards", "preparation card", id, framework.cards.iter().map(|card| card.id.as_str()));
        }
        self.ids("own_cards", file.own_cards.iter().map(|card| card.id.as_str()));
        for card in
            file.own_cards.iter().filter(|card| framework.cards.iter().any(|known| known.id == card.id))
        {
            let path = format!("own_cards[id: {}]", card.id);
            self.fault(
                "id-twice",
                path,
                format!("\"{}\" is a card of the framework; give it another id", card.id),
            );
        }
        let have = file.own_cards.len()
            + if file.cards.is_empty() { framework.cards.len() } else { file.cards.len() };
        self.count("own_cards", have, 0, MAX_CARDS);
    }

    fn orders(&mut self) {
        let (file, framework) = (self.file, self.framework);
        let catalogue = framework.orders.iter().map(|order| order.id.as_str());
        self.ids("orders", file.orders.iter().map(String::as_str));
        for id in &file.orders {
            self.known("orders", "order in the catalogue", id, catalogue.clone());
        }
        self.ids("own_orders", file.own_orders.iter().map(|own| own.order.id.as_str()));
        for own in &file.own_orders {
            let path = format!("own_orders[id: {}]", own.order.id);
            if catalogue.clone().any(|id| id == own.order.id) {
                self.fault(
                    "id-twice",
                    path.clone(),
                    format!("\"{}\" is an order of the catalogue; give it another id", own.order.id),
                );
            }
            for nation in &own.seats {
                self.nation(&format!("{path}.seats"), nation);
            }
            let read = own.order.effects.contains(&Effect::Read);
            let readings = own.order.readings.len();
            if read && !(2..=3).contains(&readings) {
                self.fault(
                    "readings",
                    format!("{path}.readings"),
                    format!("an order that is read needs two or three readings, not {readings}"),
                );
            }
        }
        let have = file.own_orders.len()
            + if file.orders.is_empty() { framework.orders.len() } else { file.orders.len() };
        self.count("orders", have, 1, MAX_ORDERS);
    }

    fn rules(&mut self) {
        let (file, framework) = (self.file, self.framework);
        self.ids("rules", file.rules.iter().map(|rule| rule.id.as_str()));
        self.count("rules", file.rules.len(), 0, MAX_RULES);
        let built_in = framework.rules().iter().map(|rule| rule.id.as_str());
        for id in &file.without_rules {
            self.known("without_rules", "rule of the rubric", id, built_in.clone());
        }
        for rule in &file.rules {
            self.rule(rule, built_in.clone().chain(file.rules.iter().map(|rule| rule.id.as_str())));
        }
    }

    fn rule<'b>(&mut self, rule: &RuleFile, ids: impl Iterator<Item = &'b str> + Clone) {
        let framework = self.framework;
        let RuleFile { id, norm, weight, when, .. } = rule;
        let path = format!("rules[id: {id}]");
        if let Some(when) = when
            && !fits(when, MAX_DEPTH)
        {
            self.fault(
                "rule-size",
                format!("{path}.when"),
                "the condition is too long or too deep to be evaluated",
            )
            .hints
            .push(
                "a list holds 1 to 16 conditions, six levels deep; split it over two rules of one family"
                    .into(),
            );
        }
        let norms = framework.norms.iter().map(|norm| norm.id.as_str());
        self.known(&format!("{path}.norm"), "norm", norm, norms.chain(["CBM"]));
        for (field, list) in [("voids", &rule.voids), ("unless", &rule.unless), ("replaces", &rule.replaces)]
        {
            for other in list {
                self.known(&format!("{path}.{field}"), "rule", other, ids.clone());
            }
        }
        let elements =
            framework.rubrics.iter().flat_map(|rubric| &rubric.elements).map(|element| element.id.as_str());
        for name in when.iter().flat_map(When::names) {
            self.known(&format!("{path}.when"), "element", name, elements.clone());
        }
        let lines = framework.norms.iter().flat_map(|norm| &norm.conduct).map(|line| line.id.as_str());
        for line in &rule.lines {
            self.known(&format!("{path}.lines"), "line of conduct", line, lines.clone());
        }
        self.range(format!("{path}.weight"), "a weight", *weight, 1, 3);
        if rule.cites.is_empty() {
            self.fault("cites", path, "the rule cites no paragraph")
                .hints
                .push("a finding without a source convinces nobody".into());
        }
    }
}
