//! Finds everything that is wrong with a scenario, at once.

mod incidents;
mod injects;
mod limits;
mod nations;
mod rules;
mod setup;

pub(super) use limits::FIRST_TELLING_TURN;
pub use limits::{
    MAX_CHANNELS, MAX_EVIDENCE, MAX_HYPOTHESES, MAX_INCIDENTS, MAX_INJECTS, MAX_NATIONS, MAX_ORDERS,
    MAX_SECTORS, MAX_TURNS, MAX_VARIANTS,
};
pub use rules::check_rubric;

use crate::diag::{Diagnostic, Place};
use crate::framework::Framework;
use crate::scenario::check::limits::MAX_NAME;
use crate::scenario::warn::warnings;
use crate::scenario::{FORMAT, ScenarioFile};
use crate::text::did_you_mean;
use std::collections::BTreeMap;

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
}
