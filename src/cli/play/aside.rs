//! What a delegation does beside the exercise: a note, a break, its own view of an incident, and going back
//! to an earlier turn.

use super::room::{FORM, Room};
use super::table::{Stop, Table};
use crate::cli::language::{say, tag, with};
use crate::cli::warn;
use crate::engine::{Handle, SeatCommand};
use crate::session::{Author, Entry, Log, Role};

impl Room<'_, '_> {
    /// Writes a note on this moment into the journal.
    pub(super) fn note(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        if !self.exercise.is_kept() {
            return table.tell("not-kept");
        }
        let words = table.ask(&say("term-note"))?;
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
                table.tell("term-noted")
            }
            Err(fault) => {
                warn(&[fault]);
                table.tell("term-note-lost")
            }
        }
    }

    /// Lets the exercise wait for a while.
    pub(super) fn rest(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        self.exercise.draft(FORM, None);
        self.jot(Entry::Break { on: true });
        table.kept();
        table.wait(&say("term-break"))?;
        self.jot(Entry::Break { on: false });
        Ok(())
    }

    /// Writes an entry whose loss would not matter to anybody's decision.
    fn jot(&mut self, entry: Entry) {
        if let Err(fault) = self.exercise.note(entry) {
            warn(&[fault]);
        }
    }

    /// Goes back to the beginning of a turn, on a branch of its own.
    pub(super) fn back(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        if !self.exercise.is_kept() {
            return table.tell("term-back-unkept");
        }
        match which_turn(table, &self.exercise.play.observer.log)? {
            Some(event) => {
                table.settled();
                Err(Stop::Back(event))
            }
            None => Ok(()),
        }
    }

    /// Asks what the delegation itself holds likely, for the debrief.
    pub(super) fn judge(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let known: Vec<Handle> = (1..=self.view().incident_count()).map(Handle).collect();
        if known.is_empty() {
            return table.tell("evidence-empty");
        }
        let Some(incident) = self.which_incident(table, &known)? else { return Ok(()) };
        let Some(id) = self.exercise.play.observer.desk.incident(incident) else { return Ok(()) };
        let hypotheses = &self.scenario.file.incidents[id.at()].hypotheses;
        let mut options: Vec<String> =
            hypotheses.iter().map(|hypothesis| hypothesis.name.get(tag()).to_owned()).collect();
        options.push(say("something-else"));
        let Some(pick) = table.choose(&say("term-own-view"), &options)? else { return Ok(()) };
        let percent = loop {
            let line = table.ask(&say("term-own-view-percent"))?;
            match line.trim_end_matches('%').trim().parse::<u8>() {
                Ok(percent) if percent <= 100 => break percent,
                _ if line.is_empty() => return Ok(()),
                _ => table.tell("term-own-view-range")?,
            }
        };
        if self.submit(table, SeatCommand::Judge { incident, hypothesis: pick as u8, percent })? {
            table.tell("done-judged")?;
        }
        Ok(())
    }
}

/// Asks for a turn to go back to. Returns after how many events it begins.
pub(super) fn which_turn(table: &mut Table<'_>, log: &Log) -> Result<Option<u32>, Stop> {
    let turns = log.turns();
    let option = |(turn, _): &(u8, u32)| with("term-turn-beginning", &[("turn", (*turn).into())]);
    let options: Vec<String> = turns.iter().map(option).collect();
    let Some(pick) = table.choose(&say("term-back-when"), &options)? else { return Ok(None) };
    Ok(table.sure(&say("term-back-sure"))?.then_some(turns[pick].1))
}
