//! The delegation's room: what has come in, what stands, and the menu of what can be done now.

use super::letters;
use super::orders;
use super::table::{Stop, Table};
use super::watch::Watch;
use crate::cli::language::{language, narrator, say, tag, with};
use crate::cli::warn;
use crate::diag::Diagnostic;
use crate::engine::{
    DispatchState, FacilitatorCommand, Handle, NationMeter, OpenDispatch, Phase, SeatCommand, SeatView,
    Stamp, Submission,
};
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::report::{Voices, page as transcript, wording};
use crate::scenario::{Aid, CardId, NationId, Scenario, Surface};
use crate::session::{Denied, Exercise, SavedExercise};

/// Under this name stands what a person at the terminal has half said.
pub(super) const FORM: &str = "terminal";

/// A person's place at the table.
pub(super) struct Room<'f, 'r> {
    pub(super) framework: &'f Framework,
    pub(super) scenario: &'f Scenario,
    pub(super) seat: NationId,
    pub(super) surface: Surface,
    pub(super) aid: Aid,
    pub(super) exercise: SavedExercise<'f, Watch<'r>>,
    /// The moment for which the menu has been shown in full.
    explained: Option<Stamp>,
    /// Whether something was just read: then Enter means that it has been, and nothing else.
    reading: bool,
}

impl<'f, 'r> Room<'f, 'r> {
    pub(super) fn new(
        framework: &'f Framework,
        scenario: &'f Scenario,
        seat: NationId,
        surface: Surface,
        aid: Aid,
        exercise: SavedExercise<'f, Watch<'r>>,
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
    /// then; what is not ends, with a scorecard. Returns also the event after which the person wants to play
    /// on, on another branch.
    pub(super) fn play(
        mut self,
        table: &mut Table<'_>,
    ) -> Result<(Exercise<'f, Watch<'r>>, Option<u32>), Stop> {
        let mut back = None;
        match self.turns(table) {
            Ok(()) => {}
            Err(Stop::Failure(failure)) => return Err(Stop::Failure(failure)),
            Err(Stop::Back(event)) => back = Some(event),
            Err(stop) => self.stops(table, &stop)?,
        }
        Ok((self.exercise.into_exercise(), back))
    }

    /// Says how the exercise stands when nobody goes on; one that is not kept ends.
    fn stops(&mut self, table: &mut Table<'_>, stop: &Stop) -> Result<(), Stop> {
        let why = say(if matches!(stop, Stop::End) { "term-stop-silent" } else { "term-stop-left" });
        let turn = ("turn", self.view().turn().into());
        match (&table.again, stop) {
            (Some(command), Stop::End | Stop::Quit) => {
                let id = if table.behind { "term-stop-behind" } else { "term-stop-kept" };
                let words = with(id, &[("command", command.into()), turn]);
                table.say(&format!("\n{why} {words}"))
            }
            _ => {
                table.say(&format!("\n{why} {}", with("term-stop-ends", &[turn])))?;
                // Refused before the first turn alone: then there is nothing to judge.
                self.exercise.draft(FORM, None);
                if let Err(Denied::NotKept(fault) | Denied::NotDone(fault)) =
                    self.exercise.facilitate(&FacilitatorCommand::Endex)
                {
                    warn(&[fault]);
                }
                Ok(())
            }
        }
    }

    /// Tries until what was decided is on disk, or the person gives it up.
    fn insist(&mut self, table: &mut Table<'_>, mut fault: Diagnostic) -> Result<(), Stop> {
        table.here_and_now();
        table.behind = true;
        loop {
            warn(&[fault]);
            table.tell("term-not-on-disk")?;
            table.ask(&say("term-try-again"))?;
            match self.exercise.save() {
                Err(Denied::NotKept(again) | Denied::NotDone(again)) => fault = again,
                _ => {
                    table.behind = false;
                    return table.tell("term-on-disk");
                }
            }
        }
    }

    fn turns(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        match self.exercise.play.position().phase {
            Phase::Opening => self.opening(table)?,
            Phase::Ended => return Ok(()),
            _ => self.resumed(table)?,
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
            // Title and synopsis, the first entry, have been read already.
            let texts = &self.exercise.texts;
            let desk = &self.exercise.play.observer.desk;
            transcript(
                &narrator(self.framework, self.scenario, Some(self.seat)),
                desk.entries(desk.shown.max(1)),
                &Voices { words: &|id| texts.words(id).map(str::to_owned), reason: &|_, _| None },
            )
        };
        let desk = &mut self.exercise.observer_mut().desk;
        desk.shown += desk.entries(desk.shown).len();
        if page.is_empty() { Ok(()) } else { table.show(&format!("\n{page}")) }
    }

    /// Says where an exercise stands that is resumed, with what this turn has brought so far.
    fn resumed(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let title = self.scenario.file.title.get(tag()).to_uppercase();
        let values = [("seat", self.name(self.seat).into()), ("turn", self.view().turn().into())];
        table.say(&format!("\n{title}\n{}", with("term-resumed", &values)))?;
        let desk = &mut self.exercise.observer_mut().desk;
        desk.shown = desk.turn_from;
        self.news(table)
    }

    fn opening(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let file = &self.scenario.file;
        let title = file.title.get(tag()).to_uppercase();
        table.say(&format!("\n{title}\n\n{}", file.synopsis.get(tag())))?;
        self.brief(table)?;
        table.say(&format!("\n{}", say("term-others-briefs")))?;
        table.show("\n")?;
        table.ask(&say("term-begin"))?;
        Ok(())
    }

    fn brief(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let nation = &self.scenario.file.nations[self.seat.at()];
        let alone = with("for-alone", &[("state", nation.name.get(tag()).into())]).to_uppercase();
        table.say(&format!("\n{alone}\n\n{}", nation.brief.get(tag())))?;
        let mut page = Page::default();
        page.section(&say("your-aims").to_uppercase());
        for aim in &nation.aims {
            page.hang(2, 4, "·", aim.text.get(tag()));
        }
        table.show(&page.0)
    }

    fn preparation(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let left = |room: &Self| 3_u32.saturating_sub(room.view().cards().count_ones());
        table.say(&format!("\n{}", with("prepare-three", &[("left", left(self).into())])))?;
        while self.view().cards().count_ones() < 3 {
            table.settled();
            let free: Vec<u8> =
                (0..self.view().card_count() as u8).filter(|at| self.view().cards() & 1 << at == 0).collect();
            let card = |at: &u8| {
                let card = &self.scenario.card_entries[usize::from(*at)];
                wording::pair(language(), card.name.get(tag()), card.meaning.get(tag()))
            };
            let options: Vec<String> = free.iter().map(card).collect();
            let title = with("term-preparation", &[("left", left(self).into())]);
            let Some(pick) = table.choose_or(&title, &options, "term-choose-without")? else {
                if table.sure(&say("term-begin-without"))? {
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
                let why = wording::refusal(language(), refusal);
                table.say(&with("term-refused", &[("why", (&why).into())]))?;
                Ok(false)
            }
        }
    }

    fn menu(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        loop {
            table.settled();
            self.status(table)?;
            let line = table.ask("")?;
            let read = std::mem::replace(
                &mut self.reading,
                matches!(line.as_str(), "5" | "6" | "7" | "8" | "?" | "h" | "help"),
            );
            match line.as_str() {
                "" if read => table.tell("term-enter-again")?,
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
                "6" => self.channels(table)?,
                "7" => self.standing(table)?,
                "8" => self.brief(table)?,
                "9" => self.judge(table)?,
                "n" => self.note(table)?,
                "u" => self.back(table)?,
                "p" => self.rest(table)?,
                "?" | "h" | "help" => help(table)?,
                other => table.say(&with("term-no-menu-choice", &[("typed", other.into())]))?,
            }
        }
    }

    fn status(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let view = self.view();
        let phase = wording::phase(language(), view.phase(), view.exchange()).to_uppercase();
        let meter = |meter| view.meter(meter).into();
        let head = [
            ("turn", view.turn().into()),
            ("phase", (&phase).into()),
            ("attention", meter(NationMeter::Attention)),
            ("effort", meter(NationMeter::Effort)),
            ("capital", meter(NationMeter::Capital)),
            ("pressure", meter(NationMeter::Pressure)),
        ];
        let mut page = Page::default();
        page.section(&with("term-status", &head));
        let stamp = view.stamp();
        if self.explained == Some(stamp) {
            page.hang(2, 2, "", &self.counts());
        } else {
            page.hang(2, 2, "", &self.choices().join(" · "));
            self.explained = Some(stamp);
        }
        table.show(&page.0)
    }

    /// Returns the keys of the menu and how much stands behind them: for who has just read what they do.
    fn counts(&self) -> String {
        let view = self.view();
        let keys = if self.exercise.is_kept() { "1–9, n, p, u" } else { "1–9" };
        let sealed = view.sealed().iter().filter(|sealed| sealed.used).count();
        let counts = [
            ("keys", keys.into()),
            ("requests", view.inbox().count().into()),
            ("sealed", sealed.into()),
            ("evidence", view.evidence_count().into()),
        ];
        with("term-menu-short", &counts)
    }

    /// Returns what can be chosen, each with its key.
    fn choices(&self) -> Vec<String> {
        let view = self.view();
        let sealed = view.sealed().iter().filter(|sealed| sealed.used).count();
        // A key stands on one line with what it does.
        let key = |key: &str, words: &str| format!("{key} {words}").replace(' ', "\u{a0}");
        let count = |name: &str, id: &str, n: usize| key(name, &with(id, &[("n", n.into())]));
        let plain = |name: &str, id: &str| key(name, &say(id));
        let mut choices = vec![count("1", "term-menu-requests", view.inbox().count())];
        if view.phase() == Phase::Consultation {
            choices.push(plain("2", "term-menu-write"));
        }
        choices.extend([
            plain("3", "term-menu-decide"),
            count("4", "term-menu-sealed", sealed),
            count("5", "term-menu-evidence", usize::from(view.evidence_count())),
            plain("6", "term-menu-channels"),
            plain("7", "term-menu-standing"),
            plain("8", "term-menu-brief"),
            plain("9", "term-menu-view"),
        ]);
        if self.exercise.is_kept() {
            choices.extend([
                plain("n", "term-menu-note"),
                plain("p", "term-menu-break"),
                plain("u", "term-menu-back"),
            ]);
        }
        let on = if view.phase() == Phase::Decision { "term-menu-commit" } else { "term-menu-go-on" };
        choices.extend([plain(&say("term-enter"), on), plain("?", "term-menu-help")]);
        choices
    }

    fn go_on(&mut self, table: &mut Table<'_>) -> Result<bool, Stop> {
        let view = self.view();
        let waiting = view.inbox().filter(|open| open.state == DispatchState::Open).count();
        match view.phase() {
            Phase::Consultation if waiting > 0 && view.exchange() >= 3 => {
                let words = with("unconfirmed", &[("n", waiting.into())]);
                table.sure(&format!("{words} {}", say("term-go-on-anyway")))
            }
            Phase::Decision if view.done() => Ok(true),
            Phase::Decision => {
                if !view.sealed().iter().any(|sealed| sealed.used)
                    && !table.sure(&say("term-nothing-sealed-pass"))?
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
            return table.tell("term-no-requests");
        }
        let options: Vec<String> = open.iter().map(|open| self.request_words(open)).collect();
        let Some(pick) = table.choose(&say("term-requests"), &options)? else { return Ok(()) };
        if self.view().phase() != Phase::Consultation {
            return table.tell("answer-in-consultation");
        }
        letters::answer(self, table, &open[pick])
    }

    fn request_words(&self, open: &OpenDispatch) -> String {
        let kind = self.scenario.dispatch(open.kind).name.get(tag());
        let about = open.incident.map_or(String::new(), |incident| format!(", INC-{}", incident.0));
        let (kind, state) = (format!("{kind}{about}"), wording::state(language(), open.state));
        let mut values = vec![("kind", (&kind).into()), ("state", (&state).into())];
        let what = if open.due > 0 {
            values.push(("turn", open.due.min(self.scenario.turns_most).into()));
            with("term-request-due", &values)
        } else {
            with("term-request", &values)
        };
        wording::pair(language(), self.name(open.with), &what)
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
                (
                    slot as u8,
                    format!("{}{other}", wording::order(&self.scenario.catalogue, sealed.action, tag())),
                )
            })
            .collect();
        if sealed.is_empty() {
            return table.tell("term-nothing-sealed");
        }
        let options: Vec<String> = sealed.iter().map(|(_, words)| words.clone()).collect();
        let Some(pick) = table.choose(&say("term-sealed"), &options)? else {
            return Ok(());
        };
        if self.submit(table, SeatCommand::TakeBack(sealed[pick].0))? {
            table.tell("done-taken-back")?;
        }
        Ok(())
    }

    pub(super) fn incident_name(&self, handle: Handle) -> &'f str {
        self.exercise
            .play
            .observer
            .desk
            .incident(handle)
            .map_or("", |incident| self.scenario.file.incidents[incident.at()].name.get(tag()))
    }

    /// Names an incident as the delegation knows it.
    pub(super) fn incident_words(&self, handle: Handle) -> String {
        wording::pair(language(), &format!("INC-{}", handle.0), self.incident_name(handle))
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
        Ok(table.choose(&say("term-which-incident"), &options)?.map(|pick| fits[pick]))
    }
}

/// The keys of the menu, each with the message that explains it; those that need an exercise that is kept
/// say so themselves when they are pressed.
const HELP: [(&str, &str); 12] = [
    ("1", "term-help-requests"),
    ("2", "term-help-write"),
    ("3", "term-help-decide"),
    ("4", "term-help-sealed"),
    ("5", "term-help-evidence"),
    ("6", "term-help-channels"),
    ("7", "term-help-standing"),
    ("8", "term-help-brief"),
    ("9", "term-help-view"),
    ("n", "term-help-note"),
    ("p", "term-help-break"),
    ("u", "term-help-back"),
];

/// Explains a turn, the judging, and every key.
fn help(table: &mut Table<'_>) -> Result<(), Stop> {
    let mut page = Page::default();
    page.hang(0, 0, "", &say("term-help-turn"));
    page.hang(0, 0, "", &say("term-help-judging"));
    for (key, id) in HELP {
        page.hang(2, 4, key, &say(id));
    }
    page.hang(2, 4, "", &say("term-help-go-on"));
    page.hang(2, 4, "", &say("term-help-leave"));
    table.show(&page.0)
}
