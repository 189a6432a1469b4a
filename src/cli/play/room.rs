//! The delegation's room: what has come in, what stands, and the menu of what can be done now.

use super::letters;
use super::orders;
use super::table::{Stop, Table};
use super::watch::Watch;
use crate::cli::warn;
use crate::diag::Diagnostic;
use crate::engine::{
    DispatchState, FacilitatorCommand, Handle, Known, NationMeter, OpenDispatch, Phase, SeatCommand,
    SeatView, Stamp, Submission,
};
use crate::framework::{Capacity, Framework};
use crate::report::paper::Page;
use crate::report::{Voices, health_words, line_name, order_name, thousands, word_of};
use crate::scenario::{Aid, CardId, NationId, Scenario, Surface};
use crate::session::{Author, Denied, Entry, Exercise, Log, Role, SavedExercise};

/// Under this name lies what a person at the terminal has half said.
pub(super) const FORM: &str = "terminal";

/// A person's place at the table.
pub(super) struct Room<'f, 'r> {
    pub(super) framework: &'f Framework,
    pub(super) scenario: &'f Scenario,
    pub(super) seat: NationId,
    pub(super) surface: Surface,
    pub(super) aid: Aid,
    pub(super) exercise: SavedExercise<'f, Watch<'f, 'r>>,
    /// The moment for which the menu has been shown in full.
    explained: Option<Stamp>,
    /// Whether something was just read: then Enter means that it has been, and nothing else.
    reading: bool,
}

const HELP: &str = "\
A turn has three parts. In the Briefing you read what has happened. In the Consultation you write to others, in three exchanges: what you send in one is read in \
the next, and every request starts a clock at the other end. In the Decision you seal orders; all States' orders are carried out together.
Nothing is judged until the end. The sheet then has four pages that never mix: norms, law, channels, and what became of people and of your aims.
  1  requests that others sent you: confirm them, answer them, or say why you cannot
  2  a message to another State: choose the line, the kind, what it states, and your own words
  3  an order: counsel says before you seal whether it is lawful on what you know, and why
  4  orders that are sealed already; until the Decision ends you can take them back
  5  what you hold as evidence, and what your analysts make of it
  6  your lines to others, and whether they work; testing them costs one attention
  7  where you stand: services, budgets, tension, trust
  8  your brief and your aims
  9  say what you yourself believe; it is kept for the debrief
  n  a note to yourself, kept beside the exercise
  p  a break: the time it takes is kept beside the exercise
  u  back to the beginning of a turn: a new line begins there, and the old one stays as it is
  Enter  go on to the next exchange, the Decision or the next turn
  q  leave";

impl<'f, 'r> Room<'f, 'r> {
    pub(super) fn new(
        framework: &'f Framework,
        scenario: &'f Scenario,
        seat: NationId,
        surface: Surface,
        aid: Aid,
        exercise: SavedExercise<'f, Watch<'f, 'r>>,
    ) -> Self {
        Self { framework, scenario, seat, surface, aid, exercise, explained: None, reading: false }
    }

    pub(super) fn view(&self) -> SeatView<'_> {
        self.exercise.play.view(self.seat)
    }

    pub(super) fn name(&self, nation: NationId) -> &'f str {
        self.scenario.names.nations.name(nation.at())
    }

    /// Plays to the end, or until the person leaves or nothing more comes in. What is kept stands as it is
    /// then; what is not ends, with a sheet. Returns also the event after which the person wants to play on,
    /// on another line.
    pub(super) fn play(
        mut self,
        table: &mut Table<'_>,
    ) -> Result<(Exercise<'f, Watch<'f, 'r>>, Option<u32>), Stop> {
        let mut back = None;
        match self.turns(table) {
            Ok(()) => {}
            Err(Stop::Failure(failure)) => return Err(Stop::Failure(failure)),
            Err(Stop::Back(event)) => back = Some(event),
            Err(stop) => {
                let why = if matches!(stop, Stop::End) { "Nothing more comes in" } else { "You leave" };
                match (&table.again, &stop) {
                    (Some(again), Stop::End | Stop::Quit) if table.behind => {
                        table.say(&format!(
                            "\n{why}. What you did last is not on disk; {again} goes on before it."
                        ))?;
                    }
                    (Some(again), Stop::End | Stop::Quit) => {
                        let words = format!(
                            "\n{why}: the exercise is kept as it stands, in {}; {again} goes on here.",
                            self.moment()
                        );
                        table.say(&words)?;
                    }
                    _ => {
                        table.say(&format!("\n{why}: the exercise ends here, in {}.", self.moment()))?;
                        // Refused before the first turn alone: then there is nothing to judge.
                        self.exercise.draft(FORM, None);
                        if let Err(Denied::NotKept(fault) | Denied::NotDone(fault)) =
                            self.exercise.facilitate(&FacilitatorCommand::Endex)
                        {
                            warn(&[fault]);
                        }
                    }
                }
            }
        }
        Ok((self.exercise.into_exercise(), back))
    }

    /// Tries until what was decided is on disk, or the person gives it up.
    fn insist(&mut self, table: &mut Table<'_>, mut fault: Diagnostic) -> Result<(), Stop> {
        table.here_and_now();
        table.behind = true;
        loop {
            warn(&[fault]);
            table
                .say("What you just did is not on disk yet, and nothing is lost while this program runs.")?;
            table.ask("Enter to try again, q to leave without it > ")?;
            match self.exercise.save() {
                Err(Denied::NotKept(again) | Denied::NotDone(again)) => fault = again,
                _ => {
                    table.behind = false;
                    return table.say("It is on disk now.");
                }
            }
        }
    }

    fn moment(&self) -> String {
        let view = self.view();
        if view.turn() == 0 { "the preparation".to_owned() } else { format!("turn {}", view.turn()) }
    }

    fn turns(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        match self.exercise.play.position().phase {
            Phase::Opening => self.opening(table)?,
            Phase::Ended => return Ok(()),
            _ => self.taken_up(table)?,
        }
        loop {
            let phase = self.exercise.play.position().phase;
            match phase {
                Phase::Preparation => self.preparation(table)?,
                Phase::Consultation | Phase::Decision => self.menu(table)?,
                _ => {}
            }
            let goes_on = loop {
                self.exercise.draft(FORM, None);
                match self.exercise.step() {
                    Ok(goes_on) => break goes_on,
                    Err(Denied::NotKept(fault)) => {
                        self.insist(table, fault)?;
                        break self.exercise.play.position().phase != Phase::Ended;
                    }
                    Err(Denied::NotDone(fault)) => self.insist(table, fault)?,
                    Err(Denied::Refused(_)) => break true,
                }
            };
            table.kept();
            self.news(table)?;
            if !goes_on {
                return Ok(());
            }
        }
    }

    /// Shows what the delegation has been told since it last looked.
    fn news(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let page = {
            // Title and synopsis, the first two, have been read already.
            let texts = &self.exercise.texts;
            let desk = &self.exercise.play.observer.desk;
            desk.telling.book.text(
                desk.shown.max(2),
                &Voices { words: &|id| texts.words(id).map(str::to_owned), reason: &|_, _| None },
            )
        };
        let desk = &mut self.exercise.observer_mut().desk;
        desk.shown = desk.telling.book.told.len();
        if page.is_empty() { Ok(()) } else { table.show(&format!("\n{page}")) }
    }

    /// Says where an exercise stands that is taken up again, with what this turn has brought so far.
    fn taken_up(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        table.say(&format!(
            "\n{}\nYou are {}. Taken up again in {}.",
            self.scenario.file.title.get("en").to_uppercase(),
            self.name(self.seat),
            self.moment()
        ))?;
        let desk = &mut self.exercise.observer_mut().desk;
        desk.shown = desk.turn_from;
        self.news(table)
    }

    fn opening(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let file = &self.scenario.file;
        table.say(&format!("\n{}\n\n{}", file.title.get("en").to_uppercase(), file.synopsis.get("en")))?;
        self.brief(table)?;
        table.say("\nThe others have briefs of their own, which you do not see. In play, `?` explains what you can do; q leaves.")?;
        table.ask("\nEnter to begin > ")?;
        Ok(())
    }

    fn brief(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let nation = &self.scenario.file.nations[self.seat.at()];
        table.say(&format!(
            "\nFOR {} ALONE\n\n{}",
            nation.name.get("en").to_uppercase(),
            nation.brief.get("en")
        ))?;
        let mut page = Page::default();
        page.section("YOUR AIMS");
        for aim in &nation.aims {
            page.hang(2, 4, "·", aim.text.get("en"));
        }
        table.show(&page.0)
    }

    fn preparation(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        table.say(
            "\nBefore anything happens you can prepare three things; each costs nothing now and helps later.",
        )?;
        while self.view().cards().count_ones() < 3 {
            table.settled();
            let free: Vec<u8> =
                (0..self.view().card_count() as u8).filter(|at| self.view().cards() & 1 << at == 0).collect();
            let card = |at: &u8| {
                let card = &self.scenario.card_entries[usize::from(*at)];
                format!("{}: {}", card.name.get("en"), card.meaning.get("en"))
            };
            let options: Vec<String> = free.iter().map(card).collect();
            let left = 3 - self.view().cards().count_ones();
            let pick = table.choose_or(
                &format!("PREPARATION · {left} left"),
                &options,
                "number, or Enter to begin without > ",
            )?;
            let Some(pick) = pick else {
                if table.sure("Begin without preparing more?")? {
                    return Ok(());
                }
                continue;
            };
            self.submit(table, SeatCommand::PickCard(CardId(free[pick])))?;
        }
        Ok(())
    }

    /// Submits a command, shows what came of it, and returns whether it was taken.
    pub(super) fn submit(&mut self, table: &mut Table<'_>, command: SeatCommand) -> Result<bool, Stop> {
        let stamp = self.view().stamp();
        // What was half said goes together with what comes of it: never both, never neither.
        let done = loop {
            self.exercise.draft(FORM, None);
            match self.exercise.submit(self.seat, &Submission { stamp, command }) {
                Err(Denied::NotDone(fault)) => self.insist(table, fault)?,
                Err(Denied::NotKept(fault)) => {
                    self.insist(table, fault)?;
                    break Ok(());
                }
                Err(Denied::Refused(refusal)) => break Err(refusal),
                Ok(()) => break Ok(()),
            }
        };
        match done {
            Ok(()) => {
                table.kept();
                self.news(table)?;
                Ok(true)
            }
            Err(refusal) => {
                table.say(&format!("Not possible: {refusal}."))?;
                Ok(false)
            }
        }
    }

    fn menu(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        loop {
            table.settled();
            self.status(table)?;
            let line = table.ask("> ")?;
            let read = std::mem::replace(
                &mut self.reading,
                matches!(line.as_str(), "5" | "6" | "7" | "8" | "?" | "h" | "help"),
            );
            match line.as_str() {
                "" if read => table.say("Enter again to go on.")?,
                "" => {
                    if self.go_on(table)? {
                        return Ok(());
                    }
                }
                "1" => self.inbox(table)?,
                "2" => letters::write(self, table)?,
                "3" => orders::decide(self, table)?,
                "4" => self.sealed(table)?,
                "5" => self.evidence(table)?,
                "6" => self.lines(table)?,
                "7" => self.standing(table)?,
                "8" => self.brief(table)?,
                "9" => self.judge(table)?,
                "n" => self.note(table)?,
                "u" => self.back(table)?,
                "p" => self.rest(table)?,
                "?" | "h" | "help" => table.say(HELP)?,
                other => table.say(&format!("“{other}” is no choice here. `?` explains the menu."))?,
            }
        }
    }

    fn status(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let view = self.view();
        let phase = match view.phase() {
            Phase::Decision => "DECISION".to_owned(),
            _ => format!("CONSULTATION, exchange {} of 3", view.exchange()),
        };
        let requests = view.inbox().count();
        let sealed = view.sealed().iter().filter(|sealed| sealed.used).count();
        let head = format!(
            "TURN {} · {phase} · attention {} · CERT effort {} · capital {} · pressure {}",
            view.turn(),
            view.meter(NationMeter::Attention),
            view.meter(NationMeter::Effort),
            view.meter(NationMeter::Capital),
            view.meter(NationMeter::Pressure)
        );
        let keys = if self.exercise.is_kept() { "n, p, u, " } else { "" };
        let more = if self.exercise.is_kept() { "n note · p break · u back · " } else { "" };
        let on = if view.phase() == Phase::Decision { "Enter done" } else { "Enter go on" };
        let write = if view.phase() == Phase::Consultation { "2 write · " } else { "" };
        let mut page = Page::default();
        page.section(&head);
        let (stamp, evidence) = (view.stamp(), view.evidence_count());
        if self.explained == Some(stamp) {
            page.hang(
                2,
                2,
                "",
                &format!("1–9, {keys}Enter, ? · requests {requests} · sealed {sealed} · evidence {evidence}"),
            );
        } else {
            page.hang(
                2,
                2,
                "",
                &format!(
                    "1 requests ({requests}) · {write}3 decide · 4 sealed ({sealed}) · 5 evidence ({evidence}) · 6 lines · 7 where you stand · 8 brief · 9 your view · {more}{on} · ? help"
                ),
            );
            self.explained = Some(stamp);
        }
        table.show(&page.0)
    }

    fn go_on(&mut self, table: &mut Table<'_>) -> Result<bool, Stop> {
        let view = self.view();
        let waiting = view.inbox().filter(|open| open.state == DispatchState::Open).count();
        match view.phase() {
            Phase::Consultation if waiting > 0 && view.exchange() >= 3 => {
                let words = if waiting == 1 {
                    "A request is not even confirmed".to_owned()
                } else {
                    format!("{waiting} requests are not even confirmed")
                };
                table
                    .sure(&format!("{words}, and this is the last exchange of the turn. Go on all the same?"))
            }
            Phase::Decision if view.done() => Ok(true),
            Phase::Decision => {
                if !view.sealed().iter().any(|sealed| sealed.used)
                    && !table.sure("Nothing is sealed. Let the turn pass?")?
                {
                    return Ok(false);
                }
                self.submit(table, SeatCommand::Done(true))?;
                Ok(true)
            }
            _ => Ok(true),
        }
    }

    fn inbox(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let open: Vec<OpenDispatch> = self.view().inbox().collect();
        if open.is_empty() {
            return table.say("No request waits for an answer.");
        }
        let words = |open: &OpenDispatch| {
            let about = open.incident.map_or(String::new(), |incident| format!(", INC-{}", incident.0));
            let state = match open.state {
                DispatchState::Open => "not confirmed yet",
                DispatchState::InWork => "in work",
                DispatchState::Lapsed => "its time has run out; an answer now is late",
                _ => "confirmed",
            };
            let due = if open.due > 0 {
                format!("; to be answered by the end of turn {}", open.due.min(self.scenario.turns_most))
            } else {
                String::new()
            };
            format!(
                "{}: {}{about} ({state}{due})",
                self.name(open.with),
                self.scenario.dispatch(open.kind).name.get("en")
            )
        };
        let options: Vec<String> = open.iter().map(words).collect();
        let Some(pick) = table.choose("REQUESTS", &options)? else { return Ok(()) };
        if self.view().phase() != Phase::Consultation {
            return table.say("Answers go out in the Consultation.");
        }
        letters::answer(self, table, &open[pick])
    }

    fn sealed(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let view = self.view();
        let sealed: Vec<(u8, String)> = view
            .sealed()
            .iter()
            .enumerate()
            .filter(|(_, sealed)| sealed.used)
            .map(|(slot, sealed)| {
                let other = sealed.other.map_or(String::new(), |other| format!(" → {}", self.name(other)));
                (slot as u8, format!("{}{other}", order_name(self.scenario, sealed.action)))
            })
            .collect();
        if sealed.is_empty() {
            return table.say("Nothing is sealed.");
        }
        let options: Vec<String> = sealed.iter().map(|(_, words)| words.clone()).collect();
        let Some(pick) = table.choose("SEALED · a number takes that order back", &options)? else {
            return Ok(());
        };
        if self.submit(table, SeatCommand::TakeBack(sealed[pick].0))? {
            table.say("Taken back; what it cost is yours again.")?;
        }
        Ok(())
    }

    fn evidence(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let mut page = Page::default();
        let view = self.view();
        let desk = &self.exercise.play.observer.desk;
        page.section(
            "EVIDENCE · grade: source A reliable to F unknown, item 1 confirmed to 6 cannot be judged",
        );
        for (handle, incident) in desk.incidents() {
            let file = &self.scenario.file.incidents[incident.at()];
            page.blank();
            page.hang(2, 4, &format!("INC-{}", handle.0), file.name.get("en"));
            let mut shares = [0; 7];
            let count = view.belief(handle, &mut shares);
            for (at, share) in shares.iter().take(count).enumerate() {
                let name =
                    file.hypotheses.get(at).map_or("Something else", |hypothesis| hypothesis.name.get("en"));
                page.line(&format!("    {share:>3} %  {name}"));
            }
            for (.., item) in desk.items().filter(|(_, about, _)| *about == handle) {
                let file = &self.scenario.file.evidence[item.at()];
                let tlp = word_of(&file.tlp).to_uppercase();
                page.hang(
                    4,
                    8,
                    &format!("{:?}{} TLP:{tlp}", file.reliability, file.credibility),
                    file.text.get("en"),
                );
            }
        }
        if desk.incidents().next().is_none() {
            page.line("  Nothing has happened that you know of.");
        }
        table.show(&page.0)
    }

    /// Tells a line in words: its kind, and what this end knows of it.
    pub(super) fn line_words(&self, line: u8) -> String {
        let Some((_, known)) = self.view().line(line) else { return String::new() };
        let kind = self
            .scenario
            .line(self.seat, line)
            .map_or("?", |channel| line_name(self.framework, self.scenario, channel));
        let level = self.view().line_level(line).map_or(String::new(), |level| word_of(&level));
        let known = match known {
            Known::Untested => "not tested",
            Known::As(health) => health_words(health),
        };
        format!("{kind} ({level}): {known}")
    }

    fn lines(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let mut page = Page::default();
        page.section("LINES");
        for line in (0..self.view().line_count()).filter(|line| self.surface.shows_line(*line)) {
            if let Some((to, _)) = self.view().line(line) {
                page.hang(2, 6, &format!("{} ·", self.name(to)), &self.line_words(line));
            }
        }
        table.show(&page.0)?;
        let view = self.view();
        let cost = if view.ready().free_check { "for nothing" } else { "for one attention" };
        if view.phase() == Phase::Consultation
            && !view.lines_checked()
            && table.sure(&format!("Test them all, {cost}?"))?
        {
            self.submit(table, SeatCommand::CheckLines)?;
        }
        Ok(())
    }

    fn standing(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let view = self.view();
        let me = &self.scenario.file.nations[self.seat.at()];
        let mut page = Page::default();
        page.section(&format!("WHERE {} STANDS", me.name.get("en").to_uppercase()));
        for (sector, level) in me.sectors.iter().zip(view.services()) {
            page.line(&format!(
                "  {:<34} {level:>3} % · {} people",
                sector.name.get("en"),
                thousands(sector.people)
            ));
        }
        let capacity = [Capacity::Technical, Capacity::Diplomatic, Capacity::Legal, Capacity::LawEnforcement]
            .iter()
            .map(|kind| format!("{} {}", word_of(kind), view.capacity(*kind)));
        page.hang(2, 4, "capacities:", &capacity.collect::<Vec<_>>().join(", "));
        for other in (0..view.nations()).map(NationId::from_at).filter(|other| *other != self.seat) {
            page.hang(
                2,
                4,
                &format!("{:<10}", self.name(other)),
                &format!(
                    "tension {} of 100 · you trust it {} of 100",
                    view.tension(other),
                    view.trust(other)
                ),
            );
        }
        for number in 1..=view.incident_count() {
            if let Some((target, severity, effects)) = view.incident_seen(Handle(number)) {
                let name = self.incident_name(Handle(number));
                let over = if view.incident_over(Handle(number)) { ", under control" } else { "" };
                page.hang(
                    2,
                    4,
                    &format!("INC-{number}"),
                    &format!(
                        "{name} ({}; severity S{severity}, effects E{effects}{over})",
                        self.name(target)
                    ),
                );
            }
        }
        page.hang(2, 4, "public tension in the region:", crate::engine::rung_name(view.region_rung()));
        table.show(&page.0)
    }

    fn incident_name(&self, handle: Handle) -> &'f str {
        self.exercise
            .play
            .observer
            .desk
            .incident(handle)
            .map_or("", |incident| self.scenario.file.incidents[incident.at()].name.get("en"))
    }

    /// Names an incident as the delegation knows it.
    pub(super) fn incident_words(&self, handle: Handle) -> String {
        format!("INC-{}: {}", handle.0, self.incident_name(handle))
    }

    /// Lets the person pick an incident it knows; the only one without a question.
    pub(super) fn which_incident(
        &mut self,
        table: &mut Table<'_>,
        fits: &[Handle],
    ) -> Result<Option<Handle>, Stop> {
        if let [one] = fits {
            return Ok(Some(*one));
        }
        let options: Vec<String> = fits.iter().map(|handle| self.incident_words(*handle)).collect();
        Ok(table.choose("ABOUT WHICH INCIDENT?", &options)?.map(|pick| fits[pick]))
    }

    /// Writes a note on this moment into the journal.
    fn note(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        if !self.exercise.is_kept() {
            return table.say("This exercise is not kept, and so are no notes.");
        }
        let words = table.ask("Your note, for the debrief (one line, or Enter for none) > ")?;
        if words.is_empty() {
            return Ok(());
        }
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let by = Author { role: Role::Delegation, name: self.name(self.seat).to_owned() };
        let event = self.exercise.play.position().seq;
        // As with a command: the form goes with what comes of it.
        self.exercise.draft(FORM, None);
        match self.exercise.note(Entry::Note { by, event: Some(event).filter(|event| *event > 0), words }) {
            Ok(()) => {
                table.kept();
                table.say("Noted; it touches nothing in play.")
            }
            Err(fault) => {
                warn(&[fault]);
                table.say("The note is not on disk.")
            }
        }
    }

    /// The room stands still for a while.
    fn rest(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        self.exercise.draft(FORM, None);
        self.jot(Entry::Break { on: true });
        table.kept();
        table.wait("A break. Enter to go on > ")?;
        self.jot(Entry::Break { on: false });
        Ok(())
    }

    /// Writes an entry whose loss would not matter to anybody's decision.
    fn jot(&mut self, entry: Entry) {
        if let Err(fault) = self.exercise.note(entry) {
            warn(&[fault]);
        }
    }

    /// Goes back to the beginning of a turn, on a line of its own.
    fn back(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        if !self.exercise.is_kept() {
            return table.say("This exercise is not kept, and so it cannot be taken back.");
        }
        match which_turn(table, &self.exercise.play.observer.log)? {
            Some(event) => {
                table.settled();
                Err(Stop::Back(event))
            }
            None => Ok(()),
        }
    }

    fn judge(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let known: Vec<Handle> = (1..=self.view().incident_count()).map(Handle).collect();
        if known.is_empty() {
            return table.say("Nothing has happened that you know of.");
        }
        let Some(incident) = self.which_incident(table, &known)? else { return Ok(()) };
        let Some(id) = self.exercise.play.observer.desk.incident(incident) else { return Ok(()) };
        let hypotheses = &self.scenario.file.incidents[id.at()].hypotheses;
        let mut options: Vec<String> =
            hypotheses.iter().map(|hypothesis| hypothesis.name.get("en").to_owned()).collect();
        options.push("Something else".to_owned());
        let Some(pick) = table.choose("WHAT DO YOU YOURSELF BELIEVE?", &options)? else { return Ok(()) };
        let percent = loop {
            let line = table.ask("How likely, in percent? > ")?;
            match line.trim_end_matches('%').trim().parse::<u8>() {
                Ok(percent) if percent <= 100 => break percent,
                _ if line.is_empty() => return Ok(()),
                _ => table.say("A number from 0 to 100.")?,
            }
        };
        if self.submit(table, SeatCommand::Judge { incident, hypothesis: pick as u8, percent })? {
            table.say("Kept for the debrief; nobody else sees it before.")?;
        }
        Ok(())
    }
}

/// Asks for a turn to go back to. Returns after how many events it begins.
pub(super) fn which_turn(table: &mut Table<'_>, log: &Log) -> Result<Option<u32>, Stop> {
    let turns = log.turns();
    let options: Vec<String> =
        turns.iter().map(|(turn, _)| format!("The beginning of turn {turn}")).collect();
    let Some(pick) =
        table.choose("BACK TO WHEN? What was played stays as it is; a new line begins.", &options)?
    else {
        return Ok(None);
    };
    Ok(table
        .sure("You know now what you did not know then; the log says so. Go back?")?
        .then_some(turns[pick].1))
}
