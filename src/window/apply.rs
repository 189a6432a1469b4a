//! Wishes, done: each goes to the session or the store, and what comes of it is said.

use crate::diag::Diagnostic;
use crate::engine::{FacilitatorCommand, Handle, Phase, SeatCommand, Seen};
use crate::scenario::NationId;
use crate::session::{Author, Entry, Role, Setup, TableSetup, header};
use crate::store::{Held, NewExercise};
use crate::table::forms::Holder;
use crate::table::{Interned, intern, set_up};
use crate::table::{NotDone, Sitting, TakenUp};
use crate::ui::map::drawn_line;
use crate::ui::{Ask, Debrief, Form, Intent, NoticeKind, Screen, Telling, words};
use crate::window::Table;
use crate::window::projector::Projector;

impl Table {
    /// Does one wish; `now` by the window's clock.
    pub fn apply(&mut self, intent: Intent, now: f64) {
        match intent {
            Intent::Go(screen) => self.state.go(screen),
            Intent::Back => self.state.back(),
            Intent::Quit => self.quits = true,
            Intent::Prepare(id) => self.prepare(&id),
            Intent::Begin => self.begin(now),
            Intent::Refresh => self.look_again(),
            Intent::TakeUp { exercise, branch } => self.take_up(exercise, branch, now),
            Intent::Leave => {
                if self.would_lose() {
                    self.state.ask = Some(Ask::Leave);
                } else {
                    self.leave();
                }
            }
            Intent::Abandon => self.leave(),
            Intent::SaveAgain => {
                if let Some(sitting) = &mut self.sitting {
                    sitting.save_again();
                }
            }
            Intent::Command { command, words, form } => self.command(command, &words, form, now),
            Intent::Sit(nation) => self.sit(Some(nation)),
            Intent::Pass => self.sit(None),
            Intent::Ready(on) => self.ready(on, now),
            Intent::GoOn => self.go_on(now),
            Intent::Told => {
                if let Some(sitting) = &mut self.sitting
                    && let Some(seat) = sitting.at_table()
                {
                    sitting.stands.told.insert(seat.0);
                    self.state.seats.entry(seat).or_default().told =
                        sitting.kept.play.observer.desks[seat.at()].heard.len() as u32;
                }
                self.state.telling = Telling::default();
            }
            Intent::Recapped => self.recapped(now),
            Intent::Control { command, words, form } => self.control(command, &words, form, now),
            Intent::Console(on) => {
                if let Some(sitting) = self.sitting.as_mut().filter(|sitting| sitting.table.facilitated) {
                    sitting.console = on;
                    sitting.seeing = None;
                }
            }
            Intent::SeeAs(nation) => {
                if let Some(sitting) = self.sitting.as_mut().filter(|sitting| sitting.table.facilitated) {
                    sitting.seeing = nation;
                    self.state.watching = crate::table::forms::SeatForms::default();
                }
                self.state.map.fit();
            }
            Intent::Note(text) => self.note(text, now),
            Intent::Bookmark(text) => {
                let event = self.events();
                if self.entry(|by| Entry::Bookmark { by, event, words: text }, now) {
                    self.state.console.note.clear();
                }
            }
            Intent::RubricLine { title, levels } => {
                let id = slug(&title);
                if self.entry(|by| Entry::RubricLine { by, id, title, levels }, now) {
                    self.state.console.line = crate::table::forms::RubricLine::default();
                }
            }
            Intent::Rate { line, level, nation, words } => {
                let event = self.events();
                let nation = nation
                    .zip(self.sitting.as_ref())
                    .map(|(nation, sitting)| sitting.scenario.names.nations.name(nation.at()).to_owned());
                if self.entry(|by| Entry::Rating { by, line, level, nation, event, words }, now) {
                    self.state.console.rating.words.clear();
                }
            }
            Intent::Correct { finding, reason } => {
                let correction = serde_json::json!({ "strike": { "finding": finding, "reason": reason } });
                if self.entry(|by| Entry::Correction { by, correction }, now) {
                    self.state.console.correction = crate::table::forms::Correction::default();
                }
            }
            Intent::Refer(message) => self.refer(message, now),
            Intent::Adjudicate { event, finding, reason } => {
                let by = Author { role: Role::Facilitator, name: String::new() };
                let entry =
                    self.sitting.as_ref().and_then(|sitting| sitting.adjudicate(by, event, finding, &reason));
                if entry.is_some_and(|entry| self.write(entry, now)) {
                    self.state.console.adjudication = crate::table::forms::WordsRuling::default();
                }
            }
            Intent::Rewind(turn) => self.rewind(turn, now),
            Intent::Projector(on) => {
                self.projector = None;
                if on {
                    match Projector::start() {
                        Ok(projector) => self.projector = Some(projector),
                        Err(error) => self.fault(
                            format!("{}: {error}", self.state.settings.language.say("projector-failed")),
                            now,
                        ),
                    }
                }
            }
            Intent::Settings => {
                self.undressed = true;
                self.folder.write(&self.state.settings);
            }
        }
    }

    fn fault(&mut self, words: String, now: f64) {
        self.state.notice(NoticeKind::Fault, words, now);
    }

    /// Returns whether leaving now loses something: an exercise that is not kept, or a decision that is not
    /// on disk.
    fn would_lose(&mut self) -> bool {
        let Some(sitting) = &mut self.sitting else { return false };
        if sitting.unsaved.is_some() {
            sitting.save_again();
        }
        sitting.unsaved.is_some() || !sitting.kept.is_kept() && sitting.phase() != Phase::Ended
    }

    /// Makes room for another exercise. Returns whether there is room; where something would be lost, it is
    /// asked first.
    fn make_room(&mut self) -> bool {
        if self.sitting.is_none() {
            return true;
        }
        if self.would_lose() {
            self.state.ask = Some(Ask::Leave);
            return false;
        }
        self.leave();
        true
    }

    /// Begins what is set up.
    pub fn begin(&mut self, now: f64) {
        if !self.make_room() {
            return;
        }
        let form = self.state.setup.clone();
        let Some(Ok(scenario)) = self
            .shelf()
            .find(&form.scenario)
            .map(|shelved| shelved.scenario.as_ref())
            .map(|scenario| scenario.copied())
        else {
            return;
        };
        let Interned { scenario, rubric, land } = intern(self.framework, scenario.clone());
        let setup = set_up(scenario, &form, self.state.settings.language);
        let mut keeper = None;
        if form.kept
            && !self.unkept
            && let Some(library) = &self.library
        {
            let text = serde_json::to_string(&setup).unwrap_or_default();
            match library.begin(NewExercise {
                title: scenario.file.title.get("en"),
                header: &header(scenario),
                setup: &text,
            }) {
                Ok(line) => {
                    let key = line.key();
                    keeper = Some((Box::new(line) as Box<dyn crate::session::Keep>, key));
                }
                Err(fault) => {
                    self.fault(fault.to_string(), now);
                    return;
                }
            }
        }
        self.state.settings.welcomed = true;
        self.folder.write(&self.state.settings);
        let sitting = Sitting::new(self.framework, scenario, rubric, land, setup, None, keeper);
        self.sit_down(sitting, now);
    }

    /// Takes an exercise up where it stands.
    pub fn take_up(&mut self, exercise: i64, branch: u32, now: f64) {
        if !self.make_room() {
            return;
        }
        let Some(library) = &self.library else { return };
        let Held { stored, line } = match library.hold(exercise, branch, self.framework) {
            Ok(held) => held,
            Err(faults) => {
                for fault in faults.iter().take(3) {
                    self.fault(fault.to_string(), now);
                }
                self.refresh();
                return;
            }
        };
        for fault in stored.faults.iter().take(2) {
            self.state.notice(NoticeKind::Fault, fault.to_string(), now);
        }
        let setup = match serde_json::from_str::<Setup>(&stored.setup) {
            Ok(setup) => setup,
            // It came as a log, which does not say who played: the facilitator looks at it, and may hand
            // seats to persons.
            Err(_) => Setup {
                seat: String::new(),
                others: "cooperative".to_owned(),
                bots: Vec::new(),
                profile: stored.log.as_ref().map_or_else(Default::default, |log| log.opening.profile),
                aid: crate::scenario::Aid::Full,
                variant: None,
                seed: 0,
                language: self.state.settings.language,
                table: Some(TableSetup {
                    seats: stored.scenario.names.nations.iter().map(|_| "cooperative".to_owned()).collect(),
                    facilitated: true,
                    ..TableSetup::default()
                }),
            },
        };
        let forms = stored
            .drafts
            .iter()
            .filter_map(|draft| Some((draft.name.clone(), draft.body.clone()?)))
            .collect();
        let (texts, chain, journal) = (stored.texts, stored.chain, stored.journal);
        let taken = stored.log.map(|log| TakenUp { log, texts, chain, forms, journal });
        let key = line.key();
        let Interned { scenario, rubric, land } = intern(self.framework, stored.scenario);
        let sitting =
            Sitting::new(self.framework, scenario, rubric, land, setup, taken, Some((Box::new(line), key)));
        self.sit_down(sitting, now);
    }

    fn sit_down(&mut self, mut sitting: Sitting, now: f64) {
        let who = Entry::Presence { who: sitting.setup.seat.clone(), here: true };
        if !sitting.setup.seat.is_empty()
            && sitting.kept.is_kept()
            && let Err(fault) = sitting.note(who)
        {
            self.fault(fault.to_string(), now);
        }
        if let Err(fault) = sitting.open() {
            self.fault(fault.to_string(), now);
        }
        // Those a doctrine plays for now as well: they may be given back.
        let held =
            sitting.scenario.nation_ids().filter(|seat| sitting.holders[seat.at()].doctrine().is_none());
        self.state.seats = held.map(|seat| (seat, sitting.forms_of(seat))).collect();
        self.state.console = sitting.console_forms();
        self.state.debrief = Debrief::default();
        self.state.telling = Telling::default();
        self.state.peek = None;
        self.state.map = crate::ui::map::MapState::default();
        self.sitting = Some(sitting);
        self.state.trail.clear();
        self.state.screen = Screen::Play;
    }

    /// Leaves the exercise; it stays as it stands.
    pub fn leave(&mut self) {
        if let Some(mut sitting) = self.sitting.take() {
            if sitting.unsaved.is_some() {
                sitting.save_again();
            }
            sitting.keep_forms(&self.state.seats, &self.state.console);
            let who = sitting.setup.seat.clone();
            if !who.is_empty() && sitting.kept.is_kept() && sitting.unsaved.is_none() {
                // Forms that wait go with it; what fails here is lost to nobody's decision.
                let _ = sitting.note(Entry::Presence { who, here: false });
            }
        }
        self.projector = None;
        self.room = None;
        self.state.seats.clear();
        self.state.trail.clear();
        self.state.screen = Screen::Home;
        self.refresh();
    }

    fn command(&mut self, command: SeatCommand, words: &str, form: Form, now: f64) {
        let Some(sitting) = &mut self.sitting else { return };
        let Some(seat) = sitting.at_table().filter(|_| sitting.seeing.is_none()) else { return };
        let mut forms = self.state.seats.get(&seat).cloned().unwrap_or_default();
        match form {
            Form::Compose => forms.compose = None,
            Form::Reply => forms.reply = None,
            Form::Order => forms.order = None,
            Form::Belief => forms.belief = None,
            _ => {}
        }
        if matches!(form, Form::Compose | Form::Reply | Form::Order) {
            forms.right = crate::table::forms::Right::Desk;
        }
        let before = self.state.seats.get(&seat).cloned();
        let t = self.state.settings.language;
        match sitting.submit(seat, command, words, &forms) {
            Ok(()) => {
                self.state.seats.insert(seat, forms);
                let id = match command {
                    SeatCommand::Send(_) => Some("done-sent"),
                    SeatCommand::Reply { .. } => Some("done-answered"),
                    SeatCommand::Acknowledge(_) => Some("done-confirmed"),
                    SeatCommand::Report(_) => Some("done-reported"),
                    SeatCommand::Seal(_) => Some("done-sealed"),
                    SeatCommand::TakeBack(_) => Some("done-taken-back"),
                    SeatCommand::Judge { .. } => Some("done-judged"),
                    SeatCommand::CheckLines => Some("done-tested"),
                    _ => None,
                };
                if let Some(id) = id {
                    self.state.notice(NoticeKind::Done, t.say(id), now);
                }
            }
            Err(NotDone::Refused(refusal)) => {
                if let Some(before) = before {
                    self.state.seats.insert(seat, before);
                }
                self.state.notice(NoticeKind::Refused, words::refusal(t, refusal), now);
            }
            Err(NotDone::NotKept) => {
                if let Some(before) = before {
                    self.state.seats.insert(seat, before);
                }
                self.state.notice(NoticeKind::Fault, t.say("not-on-disk"), now);
            }
        }
    }

    /// Seats a delegation at the table, or lets the curtain fall.
    fn sit(&mut self, nation: Option<NationId>) {
        if let Some(sitting) = &mut self.sitting {
            let follows = || {
                sitting
                    .at_table()
                    .and_then(|seat| sitting.after_seat(seat))
                    .filter(|_| !sitting.has_curtain())
            };
            sitting.stands.at_table = nation.or_else(follows).map(|nation| nation.0);
            sitting.console = false;
            sitting.seeing = None;
            if nation.is_some_and(|nation| sitting.holders[nation.at()] == Holder::Person) || nation.is_none()
            {
                // Nothing of the last one stays on the screen.
                self.state.notices.clear();
            }
        }
        self.state.peek = None;
        self.state.map.fit();
        self.state.telling = Telling::default();
    }

    fn ready(&mut self, on: bool, now: f64) {
        let Some(sitting) = &mut self.sitting else { return };
        let Some(seat) = sitting.at_table() else { return };
        if sitting.phase() == Phase::Decision {
            let forms = self.state.seats.get(&seat).cloned().unwrap_or_default();
            let t = self.state.settings.language;
            match sitting.submit(seat, SeatCommand::Done(on), "", &forms) {
                Ok(()) => {}
                Err(NotDone::Refused(refusal)) => {
                    self.state.notice(NoticeKind::Refused, words::refusal(t, refusal), now);
                    return;
                }
                Err(NotDone::NotKept) => {
                    self.state.notice(NoticeKind::Fault, t.say("not-on-disk"), now);
                    return;
                }
            }
        } else if on {
            sitting.stands.ready.insert(seat.0);
        } else {
            sitting.stands.ready.remove(&seat.0);
        }
        let alone = sitting.persons().len() == 1 && !sitting.table.facilitated;
        if on && !alone {
            let facilitated = sitting.table.facilitated;
            self.sit(None);
            if let Some(sitting) = self.sitting.as_mut().filter(|_| facilitated) {
                sitting.console = sitting.next().is_none() || !sitting.table.curtain;
            }
        }
    }

    fn go_on(&mut self, now: f64) {
        let Some(sitting) = &mut self.sitting else { return };
        let (facilitated, console) = (sitting.table.facilitated, sitting.console);
        if let Err(fault) = sitting.go_on() {
            self.fault(fault.to_string(), now);
        }
        self.after_step(now);
        if let Some(sitting) = self.sitting.as_mut().filter(|_| facilitated) {
            sitting.console = console;
        }
    }

    /// What a step leaves behind in the window: pulses of what came and went, the latest turn, nothing of the
    /// last one.
    pub(super) fn after_step(&mut self, now: f64) {
        self.state.telling = Telling::default();
        self.state.debrief = Debrief::default();
        let Some(sitting) = &self.sitting else { return };
        for forms in self.state.seats.values_mut() {
            forms.back = None;
        }
        let Some(seat) = sitting.at_table() else {
            // The curtain has fallen: nothing of whoever sat there stays on the screen.
            self.state.notices.clear();
            self.state.peek = None;
            self.state.map.fit();
            return;
        };
        let turn = sitting.turn();
        // Letters of the exchange that has just closed.
        let heard = &sitting.kept.play.observer.desks[seat.at()].heard;
        let latest = heard.iter().rev().take_while(|heard| heard.at.turn == turn).take(40);
        let surface = sitting.surface(seat);
        let view = sitting.kept.play.view(seat);
        let lines = latest.filter_map(|heard| match heard.seen {
            Seen::Sent { line, .. } => drawn_line(view, surface, line).map(|line| (line, true)),
            Seen::Arrived { line, .. } => drawn_line(view, surface, line).map(|line| (line, false)),
            _ => None,
        });
        let mut lines: Vec<(usize, bool)> = lines.collect();
        lines.sort_unstable();
        lines.dedup();
        self.state.map.set_out(now, lines);
    }

    fn recapped(&mut self, now: f64) {
        let Some(sitting) = &mut self.sitting else { return };
        let Some(seat) = sitting.at_table() else { return };
        sitting.stands.recapped.insert(seat.0);
        if sitting.next().is_none() && !sitting.table.facilitated {
            self.go_on(now);
        } else {
            let facilitated = sitting.table.facilitated;
            self.sit(None);
            if let Some(sitting) = self.sitting.as_mut().filter(|_| facilitated) {
                sitting.console = sitting.next().is_none();
            }
        }
    }

    fn control(&mut self, command: FacilitatorCommand, words: &str, form: Form, now: f64) {
        let Some(sitting) = self.sitting.as_mut().filter(|sitting| sitting.table.facilitated) else { return };
        let done = sitting.facilitate(command, words);
        let t = self.state.settings.language;
        match done {
            Ok(()) => {
                match form {
                    Form::Write => {
                        self.state.console.write.clear();
                        self.state.console.write_to = 0;
                    }
                    Form::Edit => self.state.console.edit = None,
                    _ => {}
                }
                self.state.notice(NoticeKind::Done, t.say("done-control"), now);
            }
            Err(NotDone::Refused(refusal)) => {
                self.state.notice(NoticeKind::Refused, words::refusal(t, refusal), now)
            }
            Err(NotDone::NotKept) => self.state.notice(NoticeKind::Fault, t.say("not-on-disk"), now),
        }
    }

    fn events(&self) -> Option<u32> {
        self.sitting.as_ref().map(|sitting| sitting.kept.play.position().seq).filter(|event| *event > 0)
    }

    fn note(&mut self, text: String, now: f64) {
        let event = self.events();
        let Some(sitting) = &self.sitting else { return };
        let seat = sitting.at_table().filter(|_| !sitting.console && sitting.phase() != Phase::Ended);
        match seat {
            Some(seat) => {
                let by = Author {
                    role: Role::Delegation,
                    name: sitting.scenario.names.nations.name(seat.at()).to_owned(),
                };
                let written = self.write(Entry::Note { by, event, words: text }, now);
                if let Some(forms) = self.state.seats.get_mut(&seat).filter(|_| written) {
                    forms.note.clear();
                    forms.right = crate::table::forms::Right::Desk;
                }
            }
            None => {
                if self.entry(|by| Entry::Note { by, event, words: text }, now) {
                    self.state.console.note.clear();
                    self.state.debrief.note.clear();
                }
            }
        }
    }

    fn entry(&mut self, entry: impl FnOnce(Author) -> Entry, now: f64) -> bool {
        self.write(entry(Author { role: Role::Facilitator, name: String::new() }), now)
    }

    /// Writes an entry into the journal. Returns whether it is there; what was typed stays where it is until
    /// then.
    fn write(&mut self, entry: Entry, now: f64) -> bool {
        let Some(sitting) = &mut self.sitting else { return false };
        match sitting.note(entry) {
            Ok(()) => {
                let words = self.state.settings.language.say("done-noted");
                self.state.notice(NoticeKind::Done, words, now);
                true
            }
            Err(fault) => {
                self.fault(fault.to_string(), now);
                false
            }
        }
    }

    /// Sends the words of a message to the facilitator's adjudication.
    fn refer(&mut self, message: Handle, now: f64) {
        let Some(sitting) = self.sitting.as_ref().filter(|sitting| sitting.seeing.is_none()) else { return };
        let Some(seat) = sitting.at_table() else { return };
        for entry in sitting.refer(seat, message) {
            if !self.write(entry, now) {
                return;
            }
        }
    }

    /// Goes back to the beginning of a turn, on a line of its own.
    fn rewind(&mut self, turn: u8, now: f64) {
        let Some(sitting) = &self.sitting else { return };
        let (Some((exercise, branch)), Some(event)) = (
            sitting.key,
            sitting
                .kept
                .play
                .observer
                .log
                .turns()
                .iter()
                .find(|(begun, _)| *begun == turn)
                .map(|(_, event)| *event),
        ) else {
            return;
        };
        // The line is let go before another leaves it.
        self.leave();
        let Some(library) = &self.library else { return };
        match library.fork(exercise, branch, event, true, self.framework) {
            Ok((number, _)) => {
                self.take_up(exercise, number, now);
                let words = self
                    .state
                    .settings
                    .language
                    .with("done-rewound", &[("line", number.into()), ("turn", turn.into())]);
                self.state.notice(NoticeKind::Done, words, now);
            }
            Err(faults) => {
                let words = faults.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n");
                self.fault(words, now);
            }
        }
    }
}

/// Makes an id of a title: letters, digits and hyphens.
fn slug(title: &str) -> String {
    let words: Vec<String> = title
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let id: String = words.join("-").chars().take(40).collect();
    if id.is_empty() { "line".to_owned() } else { id }
}
