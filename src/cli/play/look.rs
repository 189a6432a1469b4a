//! What a delegation looks at before it decides: the evidence, its channels, and where it stands.

use super::room::Room;
use super::table::{Stop, Table};
use crate::cli::language::{language, say, tag, with};
use crate::engine::{Handle, Phase, SeatCommand};
use crate::framework::Capacity;
use crate::report::paper::Page;
use crate::report::wording;
use crate::scenario::NationId;

impl Room<'_, '_> {
    /// Shows each incident with what the analysts hold likely, and the items on it.
    pub(super) fn evidence(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let mut page = Page::default();
        let view = self.view();
        let desk = &self.exercise.play.observer.desk;
        page.section(&say("term-evidence"));
        for (handle, incident) in desk.incidents() {
            let file = &self.scenario.file.incidents[incident.at()];
            page.blank();
            page.hang(2, 4, &format!("INC-{}", handle.0), file.name.get(tag()));
            let mut shares = [0; 7];
            let count = view.belief(handle, &mut shares);
            for (at, share) in shares.iter().take(count).enumerate() {
                let name = file.hypotheses.get(at).map(|hypothesis| hypothesis.name.get(tag()).to_owned());
                let name = name.unwrap_or_else(|| say("something-else"));
                let likely = wording::likelihood(language(), *share);
                page.line(&format!("    {share:>3} %  {name} ({likely})"));
            }
            for (.., item) in desk.items().filter(|(_, about, _)| *about == handle) {
                let file = &self.scenario.file.evidence[item.at()];
                let grade = format!("{:?}{} {}", file.reliability, file.credibility, wording::tlp(file.tlp));
                page.hang(4, 8, &grade, file.text.get(tag()));
            }
        }
        if desk.incidents().next().is_none() {
            page.hang(2, 2, "", &say("evidence-empty"));
        }
        table.show(&page.0)
    }

    /// Tells a channel in words: its kind, its level, and what this end knows of its health.
    pub(super) fn channel_words(&self, line: u8) -> String {
        let Some((_, known)) = self.view().line(line) else { return String::new() };
        let kind = self.scenario.line(self.seat, line).and_then(|channel| {
            self.framework.channels.get(usize::from(self.scenario.channels[channel.at()].kind))
        });
        let kind = kind.map_or("?", |kind| kind.name.get(tag()));
        let level = self.view().line_level(line);
        let level = level.map_or_else(String::new, |level| wording::level(language(), level));
        let health = wording::known(language(), known);
        let values = [("kind", kind.into()), ("level", (&level).into()), ("health", (&health).into())];
        with("term-channel", &values)
    }

    /// Shows all channels, and offers a communication check where one can be made.
    pub(super) fn channels(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let mut page = Page::default();
        page.section(&say("term-channels"));
        for line in (0..self.view().line_count()).filter(|line| self.surface.shows_line(*line)) {
            if let Some((to, _)) = self.view().line(line) {
                page.hang(2, 6, &format!("{} ·", self.name(to)), &self.channel_words(line));
            }
        }
        table.show(&page.0)?;
        let view = self.view();
        let question = if view.ready().free_check { "term-check-free" } else { "term-check" };
        if view.phase() == Phase::Consultation && !view.lines_checked() && table.sure(&say(question))? {
            self.submit(table, SeatCommand::CheckLines)?;
        }
        Ok(())
    }

    /// Shows services, capacities, the other States, incidents, and the tension in the region.
    pub(super) fn standing(&mut self, table: &mut Table<'_>) -> Result<(), Stop> {
        let view = self.view();
        let me = &self.scenario.file.nations[self.seat.at()];
        let mut page = Page::default();
        page.section(&with("term-standing", &[("state", (&me.name.get(tag()).to_uppercase()).into())]));
        for (sector, level) in me.sectors.iter().zip(view.services()) {
            let people = language().number(sector.people);
            let people = with("people", &[("n", (&people).into())]);
            page.line(&format!("  {:<34} {level:>3} % · {people}", sector.name.get(tag())));
        }
        let capacity = [Capacity::Technical, Capacity::Diplomatic, Capacity::Legal, Capacity::LawEnforcement]
            .map(|kind| format!("{} {}", wording::of(language(), "capacity", &kind), view.capacity(kind)));
        page.hang(2, 4, "", &wording::pair(language(), &say("capacities"), &capacity.join(", ")));
        for other in (0..view.nations()).map(NationId::from_at).filter(|other| *other != self.seat) {
            let values = [("tension", view.tension(other).into()), ("trust", view.trust(other).into())];
            page.hang(2, 4, &format!("{:<10}", self.name(other)), &with("term-standing-with", &values));
        }
        for number in 1..=view.incident_count() {
            if let Some(words) = self.incident_line(Handle(number)) {
                page.hang(2, 4, "", &words);
            }
        }
        page.hang(2, 4, &say("region"), &wording::rung(language(), view.region_rung()));
        table.show(&page.0)
    }

    /// Tells an incident with whom it hits and how grave it is.
    fn incident_line(&self, handle: Handle) -> Option<String> {
        let view = self.view();
        let (target, severity, effects) = view.incident_seen(handle)?;
        let (incident, word) = (self.incident_words(handle), say(&format!("severity-{}", severity.min(5))));
        let values = [
            ("incident", (&incident).into()),
            ("state", self.name(target).into()),
            ("severity", severity.into()),
            ("word", (&word).into()),
            ("effects", effects.into()),
        ];
        let words = with("term-standing-incident", &values);
        let over = view.incident_over(handle);
        Some(if over { format!("{words} · {}", say("incident-over")) } else { words })
    }
}
