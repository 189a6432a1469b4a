//! The house: scenarios on the shelf, exercises in the library, and how a window is begun.

use crate::diag::Diagnostic;
use crate::framework::Framework;
use crate::scenario::{BUILT_IN, load};
use crate::session::{Setup, Start};
use crate::store::{Library, Listed, date_and_time, elsewhere, usual};
use crate::table::forms::{Holder, SetupForm};
use crate::table::intern;
use crate::table::scene::{Shelved, Waiting};
use crate::text::Language;
use crate::ui::{Screen, State};
use crate::window::{Folder, Table};
use std::path::PathBuf;

/// Scenarios to choose from: built in, in the folder `scenarios` here, and those that were named.
pub struct Shelf {
    all: Vec<Shelved>,
    named: Vec<String>,
}

impl Shelf {
    fn new(framework: &Framework, named: Vec<String>) -> Self {
        let mut shelf = Self { all: Vec::new(), named };
        shelf.fill(framework);
        shelf
    }

    pub fn all(&self) -> &[Shelved] {
        &self.all
    }

    pub fn find(&self, id: &str) -> Option<&Shelved> {
        self.all.iter().find(|shelved| shelved.id == id)
    }

    /// Reads everything again.
    pub fn fill(&mut self, framework: &Framework) {
        let mut files: Vec<String> = std::fs::read_dir("scenarios")
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
            .filter(|path| !BUILT_IN.iter().any(|(id, _)| path.file_stem().is_some_and(|stem| stem == *id)))
            .map(|path| path.display().to_string())
            .collect();
        files.sort();
        files.extend(self.named.iter().filter(|name| !BUILT_IN.iter().any(|(id, _)| id == name)).cloned());
        files.dedup();
        let built_in = BUILT_IN.iter().map(|(id, _)| ((*id).to_owned(), true));
        self.all = built_in
            .chain(files.into_iter().map(|file| (file, false)))
            .map(|(id, built_in)| shelved(framework, id, built_in))
            .collect();
    }
}

fn shelved(framework: &Framework, id: String, built_in: bool) -> Shelved {
    match load(&id, framework) {
        Ok(loaded) => {
            let interned = intern(framework, loaded.scenario);
            Shelved { id, built_in, land: Some(interned.land.clone()), scenario: Ok(interned.scenario) }
        }
        Err(faults) => Shelved {
            id,
            built_in,
            scenario: Err(faults.iter().map(Diagnostic::to_string).collect()),
            land: None,
        },
    }
}

impl Table {
    /// Opens the house.
    pub fn open(framework: &'static Framework, start: &Start) -> Self {
        let mut folder = start.settings.as_deref().map_or_else(Folder::usual, Folder::at);
        let settings = folder.read();
        let first = settings.is_none();
        let mut settings = settings.unwrap_or_default();
        if first {
            settings.language = Language::of_system();
        }
        let mut trouble = None;
        let place = start.store.clone().or_else(usual).unwrap_or_else(|| PathBuf::from("exercises.lucca"));
        let (library, place) = open_library(place, start.store.is_some(), &mut trouble);
        let mut table = Self {
            framework,
            state: State { settings, ..State::default() },
            folder,
            shelf: Shelf::new(framework, start.scenario.iter().cloned().collect()),
            library,
            place,
            trouble,
            list: Vec::new(),
            sitting: None,
            room: None,
            projector: None,
            quits: false,
            undressed: true,
            changed: false,
            unkept: start.unkept,
        };
        table.refresh();
        if let Some(scenario) = &start.scenario {
            table.prepare(scenario);
            table.set_up(start);
            if start.seat.is_some() && !table.state.setup.seats.is_empty() {
                table.begin(0.0);
            }
        } else if let Some((exercise, line)) = &start.resume {
            match table.wanted(exercise.as_deref(), *line) {
                Ok((exercise, line)) => table.take_up(exercise, line, 0.0),
                Err(fault) => table.state.notice(crate::ui::NoticeKind::Fault, fault, 0.0),
            }
        }
        table
    }

    /// Reads the library again.
    pub fn refresh(&mut self) {
        let Some(library) = &self.library else { return };
        match library.list() {
            Ok(list) => self.list = list.iter().map(waiting).collect(),
            Err(fault) => self.trouble = Some(fault.to_string()),
        }
    }

    pub(super) fn look_again(&mut self) {
        self.shelf.fill(self.framework);
        self.refresh();
    }

    pub(super) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Lays out the set-up of a scenario: one person, the first State, bots for the rest.
    pub fn prepare(&mut self, id: &str) {
        let Some(Ok(scenario)) = self.shelf.find(id).map(|shelved| shelved.scenario.as_ref()) else {
            self.state.go(Screen::Scenarios);
            return;
        };
        if self.state.setup.scenario != id || self.state.setup.seats.is_empty() {
            let mut seats = vec![Holder::Cooperative; scenario.nations.len()];
            // The guided exercise speaks to one State; elsewhere the first does as well as any.
            let own = scenario.names.nations.place("MERROW").filter(|_| id == "first-watch").unwrap_or(0);
            if let Some(seat) = seats.get_mut(own) {
                *seat = Holder::Person;
            }
            let profile = if id == "first-watch" {
                crate::scenario::Profile::Light
            } else {
                crate::scenario::Profile::Standard
            };
            self.state.setup = SetupForm {
                scenario: id.to_owned(),
                seats,
                profile,
                kept: !self.unkept && self.library.is_some(),
                ..SetupForm::default()
            };
        }
        self.state.go(Screen::Setup);
    }

    /// Puts what the command line says into the set-up; what it names wrongly is told, and the set-up waits.
    fn set_up(&mut self, start: &Start) {
        let id = self.state.setup.scenario.clone();
        let Some(Ok(scenario)) = self.shelf.find(&id).map(|shelved| shelved.scenario.as_ref().copied())
        else {
            return;
        };
        let names = &scenario.names.nations;
        let place = |wish: &str| names.iter().position(|name| name.eq_ignore_ascii_case(wish));
        let bot = |word: &str| {
            Holder::ALL.into_iter().find(|holder| holder.word() == word && holder.doctrine().is_some())
        };
        let form = &mut self.state.setup;
        let mut wrong = Vec::new();
        if let Some(others) = &start.others {
            match bot(others) {
                Some(others) => form
                    .seats
                    .iter_mut()
                    .filter(|holder| **holder != Holder::Person)
                    .for_each(|holder| *holder = others),
                None => wrong.push(others.clone()),
            }
        }
        for wish in &start.bots {
            match wish.split_once('=').and_then(|(nation, word)| Some((place(nation)?, bot(word)?))) {
                Some((at, holder)) => form.seats[at] = holder,
                None => wrong.push(wish.clone()),
            }
        }
        if let Some(seat) = &start.seat {
            match place(seat) {
                Some(own) => {
                    let rest = start.others.as_deref().and_then(bot).unwrap_or(Holder::Cooperative);
                    form.seats
                        .iter_mut()
                        .filter(|holder| **holder == Holder::Person)
                        .for_each(|holder| *holder = rest);
                    form.seats[own] = Holder::Person;
                }
                None => wrong.push(seat.clone()),
            }
        }
        if let Some(profile) = start.profile {
            form.profile = profile;
        }
        if let Some(aid) = start.aid {
            form.aid = aid;
        }
        if let Some(variant) = &start.variant {
            match scenario.names.variants.place(variant) {
                Some(at) => form.variant = Some(at as u8),
                None => wrong.push(variant.clone()),
            }
        }
        if let Some(seed) = start.seed {
            form.seed = seed.to_string();
        }
        if !wrong.is_empty() {
            let known: Vec<&str> = names.iter().collect();
            let wrong = wrong.join(", ");
            let words = self
                .state
                .settings
                .language
                .with("start-wrong", &[("what", (&wrong).into()), ("states", (&known.join(", ")).into())]);
            self.state.notice(crate::ui::NoticeKind::Fault, words, 0.0);
            self.state.setup.seats.clear();
            self.prepare(&id);
        }
    }

    /// Returns exercise and line that were asked for on the command line.
    fn wanted(&self, exercise: Option<&str>, line: Option<u32>) -> Result<(i64, u32), String> {
        let none = || self.state.settings.language.say("nothing-waits");
        let library = self.library.as_ref().ok_or_else(none)?;
        let exercise = match exercise {
            Some(wish) => library.find(wish).map_err(|fault| fault.to_string())?,
            None => self
                .list
                .iter()
                .find(|one| !one.over && one.held_by.is_none())
                .map(|one| one.exercise)
                .ok_or_else(none)?,
        };
        let line = line.map_or_else(|| library.last_line(exercise).map_err(|fault| fault.to_string()), Ok)?;
        Ok((exercise, line))
    }
}

/// Opens the library; where it cannot be written another place is taken, and said.
fn open_library(place: PathBuf, named: bool, trouble: &mut Option<String>) -> (Option<Library>, PathBuf) {
    let fault = match Library::open(&place) {
        Ok(library) => return (Some(library), place),
        Err(fault) => fault,
    };
    *trouble = Some(fault.to_string());
    if named {
        return (None, place);
    }
    let Some(other) = elsewhere(&place) else { return (None, place) };
    match Library::open(&other) {
        Ok(library) => (Some(library), other),
        Err(_) => (None, place),
    }
}

fn waiting(listed: &Listed) -> Waiting {
    let setup = serde_json::from_str::<Setup>(&listed.setup).ok();
    let last = listed.last();
    let seats = setup.map_or_else(String::new, |setup| match setup.table {
        Some(table) if table.persons() != 1 => format!("{} ×", table.persons()),
        _ => setup.seat,
    });
    Waiting {
        exercise: listed.exercise,
        branch: last.map_or(1, |branch| branch.branch),
        title: listed.title.clone(),
        seats,
        turn: last.map_or(0, |branch| branch.turn),
        over: last.is_some_and(|branch| branch.phase == crate::engine::Phase::Ended),
        when: date_and_time(last.map_or(listed.made, |branch| branch.touched)),
        held_by: listed.holder.as_ref().map(crate::store::Holder::words),
        lines: listed.branches.len(),
    }
}
