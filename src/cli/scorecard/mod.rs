//! The scorecard of an exercise, as the terminal prints it: in plain words, norms, occasions, law, channels,
//! outcome, record, details. The pages never mix, and only the norms have numbers of adherence.
//!
//! What a person reads is in the language of the terminal; JSON is the same in every language.

mod channels;
mod json;
mod law;
mod norms;
mod occasions;
mod outcome;
mod record;
mod summary;

use crate::cli::language::{say, tag, with};
use crate::counsel::Reading;
use crate::engine::{Phase, Position};
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::scenario::{IncidentId, NationId, Scenario};
use crate::scoring::{Corrected, Correction, Finding, Line, Sheet, sheet_of, shown};
use crate::text::Text;

pub(super) use crate::report::Judged;

/// By which rubric and reading a scorecard is drawn up.
#[derive(Clone)]
pub(super) struct Eyes {
    pub(super) reading: Reading,
    pub(super) reading_name: Text,
    pub(super) rubric: Text,
}

impl Eyes {
    pub(super) fn usual(framework: &Framework) -> Self {
        let first = |names: Option<&Text>| names.cloned().unwrap_or_default();
        Self {
            reading: Reading::usual(),
            reading_name: first(framework.readings.first().map(|reading| &reading.name)),
            rubric: first(framework.rubrics.first().map(|rubric| &rubric.name)),
        }
    }
}

/// A scorecard, drawn up.
pub(super) struct Scorecard<'p> {
    framework: &'p Framework,
    scenario: &'p Scenario,
    position: &'p Position,
    judged: &'p Judged<'p>,
    lines: Vec<Line>,
    sheet: Sheet,
    eyes: Eyes,
    /// The seat it is for; `None`: the facilitator, who sees everything.
    seat: Option<NationId>,
}

impl<'p> Scorecard<'p> {
    pub(super) fn new(
        framework: &'p Framework,
        scenario: &'p Scenario,
        position: &'p Position,
        judged: &'p Judged<'p>,
    ) -> Self {
        // No corrections, so nothing to be wrong with them.
        let corrected = Corrected::merge(scenario, &judged.ledger, &[]);
        Self::draw(framework, scenario, position, judged, corrected.ok(), Eyes::usual(framework))
    }

    /// Draws up one delegation's scorecard, from the findings it may see; `saw` tells whether an event, by
    /// its number, was disclosed to it.
    pub(super) fn of_seat(
        framework: &'p Framework,
        scenario: &'p Scenario,
        position: &'p Position,
        judged: &'p Judged<'p>,
        seat: NationId,
        saw: impl Fn(u32) -> bool,
    ) -> Self {
        let seen: Vec<&Finding> = shown(&judged.ledger, position, seat, saw).collect();
        let corrected = Corrected::some(scenario, &judged.ledger, |finding| seen.contains(&finding));
        let mut card = Self::draw(framework, scenario, position, judged, corrected, Eyes::usual(framework));
        card.sheet.nations.retain(|sheet| sheet.nation == seat);
        card.seat = Some(seat);
        card
    }

    /// Draws up the scorecard with a facilitator's corrections.
    pub(super) fn corrected(
        framework: &'p Framework,
        scenario: &'p Scenario,
        position: &'p Position,
        judged: &'p Judged<'p>,
        corrections: &[Correction],
        eyes: Eyes,
    ) -> Result<Self, String> {
        let corrected = Corrected::merge(scenario, &judged.ledger, corrections)?;
        Ok(Self::draw(framework, scenario, position, judged, Some(corrected), eyes))
    }

    fn draw(
        framework: &'p Framework,
        scenario: &'p Scenario,
        position: &'p Position,
        judged: &'p Judged<'p>,
        corrected: Option<Corrected>,
        eyes: Eyes,
    ) -> Self {
        let sheet = match &corrected {
            Some(corrected) => sheet_of(scenario, position, |nation| corrected.counts(nation)),
            None => sheet_of(scenario, position, |nation| judged.ledger.tally.counts(nation)),
        };
        let lines = corrected.map(|corrected| corrected.lines).unwrap_or_default();
        Self { framework, scenario, position, judged, lines, sheet, eyes, seat: None }
    }

    /// Returns the scorecard to read. `from` names what was played, such as a log.
    pub(super) fn text(&self, from: &str, digest: &str) -> String {
        let mut page = Page::default();
        self.head(&mut page, from);
        self.summary_text(&mut page);
        self.norms_text(&mut page);
        self.occasions_text(&mut page);
        self.law_text(&mut page);
        self.channels_text(&mut page);
        self.outcome_text(&mut page);
        self.record_text(&mut page);
        self.details_text(&mut page, digest);
        page.0
    }

    /// Returns one delegation's scorecard, with everything on it: for the time when the exercise is over.
    pub(super) fn only(&self, nation: NationId, digest: &str) -> String {
        let mut sheet = self.sheet.clone();
        sheet.nations.retain(|page| page.nation == nation);
        Self { sheet, lines: self.lines.clone(), eyes: self.eyes.clone(), ..*self }.text("", digest)
    }

    fn head(&self, page: &mut Page, from: &str) {
        let title = self.scenario.file.title.get(tag());
        page.line(&if from.is_empty() {
            with("score-title", &[("title", title.into())])
        } else {
            with("score-title-from", &[("title", title.into()), ("from", from.into())])
        });
        let turns = with("score-turns", &[("n", self.position.turn.into())]);
        let ended = say(if self.position.phase == Phase::Ended { "ended" } else { "score-not-ended" });
        let truth = match self.seat {
            Some(seat) => with("score-as-far", &[("state", self.nation(seat).into())]),
            None => {
                let variant = self.scenario.names.variants.name(usize::from(self.position.variant));
                with("score-variant", &[("id", variant.into())])
            }
        };
        let mut rows = vec![
            ("score-label-played", format!("{turns}, {ended} · {truth}")),
            ("score-label-norms", self.eyes.rubric.get(tag()).to_owned()),
            ("score-label-law", self.eyes.reading_name.get(tag()).to_owned()),
        ];
        let count = |fits: fn(&&Line) -> bool| {
            self.lines.iter().filter(|line| line.touched.is_some()).filter(fits).count()
        };
        let (struck, added) = (count(|line| line.struck), count(|line| line.finding.is_none()));
        let changed = count(|line| !line.struck && line.finding.is_some());
        if struck + added + changed > 0 {
            let counts = [("struck", struck.into()), ("changed", changed.into()), ("added", added.into())];
            rows.push(("score-label-corrected", with("score-corrected", &counts)));
        }
        labelled(page, &rows);
    }

    /// What only a few will want to know: what an incident is in law, by which edition it was judged, the
    /// digest.
    fn details_text(&self, page: &mut Page, digest: &str) {
        page.section(&say("score-details"));
        self.responsibility_text(page);
        let (rubric, framework) = self.editions();
        let edition =
            with("score-edition", &[("rubric", (&rubric).into()), ("framework", (&framework).into())]);
        let mut rows = vec![("score-label-edition", edition)];
        // Who holds a digest can try out truths against it.
        if self.seat.is_none() {
            rows.push(("score-label-digest", with("score-digest", &[("digest", digest.into())])));
        }
        labelled(page, &rows);
    }

    /// Returns what tells one edition of the rubric and of the framework from another: the first eight digits
    /// of their hashes.
    fn editions(&self) -> (String, String) {
        let short = |hash: &[u8; 32]| hash[..4].iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        (short(&self.judged.ledger.tally.rubric().hash), short(&self.framework.hash))
    }

    fn nation(&self, nation: NationId) -> &str {
        self.scenario.names.nations.name(nation.at())
    }

    /// Returns a State's line of heading, with its short and its full name.
    fn nation_heading(&self, nation: NationId) -> String {
        let file = &self.scenario.file.nations[nation.at()];
        format!("{} · {}", file.id, file.name.get(tag()))
    }

    fn incident(&self, incident: IncidentId, tag: &str) -> &str {
        self.scenario.file.incidents[incident.at()].name.get(tag)
    }

    /// Returns whether the reader has heard of an incident: a seat is not told a name it has not heard.
    fn heard(&self, incident: IncidentId) -> bool {
        self.seat.is_none_or(|seat| self.position.seen(seat, incident) > 0)
    }
}

/// Writes rows with a label each, the words under each other whatever the labels are in a language.
fn labelled(page: &mut Page, rows: &[(&str, String)]) {
    let labels: Vec<String> = rows.iter().map(|(id, _)| say(id)).collect();
    let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0) + 2;
    for (label, (_, words)) in labels.iter().zip(rows) {
        // Hard spaces keep label and first word on one line; paper turns them into plain ones.
        let label = label.replace(' ', "\u{a0}");
        page.hang(2, 2 + width, "", &format!("{label:\u{a0}<width$}{words}"));
    }
}

/// Returns a name and what is said of it, with the colon of the language between them.
fn pair(name: &str, words: &str) -> String {
    with("pair", &[("name", name.into()), ("words", words.into())])
}

fn in_turn(turn: u8) -> String {
    if turn == 0 { say("before-turn-1") } else { with("in-turn", &[("turn", turn.into())]) }
}

fn rung(rung: u8) -> String {
    say(&format!("rung-{}", rung.min(5)))
}

/// Returns how many of those that arose were met, in short.
fn score((yes, arose): (usize, usize)) -> String {
    with("score-of", &[("n", yes.into()), ("most", arose.into())])
}
