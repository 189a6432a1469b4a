//! The four pages of a debrief: norms, law, channels, outcome. They never mix, and only the first has numbers
//! of adherence.

mod channels;
mod plain;

use crate::counsel::{Breach, Entry, Opinion, Reading, incident_in_truth};
use crate::engine::{Phase, Position, rung_name};
use crate::framework::{Framework, NormEntry, RuleKind, Verdict};
use crate::report::paper::{Page, cited};
use crate::report::{thousands, word_of};
use crate::scenario::{IncidentId, NationId, Scenario};
use crate::scoring::{Adherence, Corrected, Correction, Finding, Line, Sheet, sheet_of, shown};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

pub(super) use crate::report::Judged;

/// By which rubric and reading a sheet is drawn up.
pub(super) struct Eyes {
    pub(super) reading: Reading,
    pub(super) reading_name: String,
    pub(super) rubric: String,
}

impl Eyes {
    pub(super) fn usual(framework: &Framework) -> Self {
        let first = |names: Option<&crate::text::Text>| {
            names.map_or_else(String::new, |name| name.get("en").to_owned())
        };
        Self {
            reading: Reading::usual(),
            reading_name: first(framework.readings.first().map(|reading| &reading.name)),
            rubric: first(framework.rubrics.first().map(|rubric| &rubric.name)),
        }
    }
}

/// One delegation's sheet in a row.
#[cfg(feature = "store")]
pub(super) struct Row {
    /// Mean over the norms with a number, in percent.
    pub(super) norms: Option<u32>,
    /// Questions with a yes, of those that arose.
    pub(super) channels: (u32, u32),
    /// Person-days without service.
    pub(super) harm: u32,
    /// Aims fulfilled, of those that can be judged.
    pub(super) aims: (u32, u32),
    /// The highest rung of tension with anyone.
    pub(super) rung: u8,
}

/// The pages, drawn up.
pub(super) struct Pages<'p> {
    framework: &'p Framework,
    scenario: &'p Scenario,
    position: &'p Position,
    judged: &'p Judged<'p>,
    lines: Vec<Line>,
    sheet: Sheet,
    reading: Reading,
    rubric: String,
    reading_name: String,
    /// The seat these pages are for; `None`: the facilitator, who sees everything.
    seat: Option<NationId>,
}

impl<'p> Pages<'p> {
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

    /// Draws up one delegation's pages, from the findings it may see; `saw` tells whether an event, by its
    /// number, was disclosed to it.
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
        let mut pages = Self::draw(framework, scenario, position, judged, corrected, Eyes::usual(framework));
        pages.sheet.nations.retain(|sheet| sheet.nation == seat);
        pages.seat = Some(seat);
        pages
    }

    /// Draws up the pages with a facilitator's corrections.
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
        let Eyes { reading, rubric, reading_name } = eyes;
        Self {
            framework,
            scenario,
            position,
            judged,
            lines,
            sheet,
            reading,
            rubric,
            reading_name,
            seat: None,
        }
    }

    /// Returns one delegation's sheet in a row.
    #[cfg(feature = "store")]
    pub(super) fn row(&self, nation: NationId) -> Row {
        let sheet = &self.sheet.nations[nation.at()];
        let numbers: Vec<u32> = sheet
            .norms
            .iter()
            .filter_map(|norm| {
                if let Adherence::Scored { thousandths, .. } = norm {
                    Some(u32::from(*thousandths))
                } else {
                    None
                }
            })
            .collect();
        let judged = sheet.aims.iter().flatten();
        Row {
            norms: (!numbers.is_empty())
                .then(|| (numbers.iter().sum::<u32>() / numbers.len() as u32 + 5) / 10),
            channels: self.channels_sum(nation),
            harm: sheet.harm,
            aims: (judged.clone().filter(|met| **met).count() as u32, judged.count() as u32),
            rung: sheet.rung,
        }
    }

    /// Returns the pages to read. `from` names what was played, such as a log.
    pub(super) fn text(&self, from: &str, digest: &str) -> String {
        let mut page = Page::default();
        self.head(&mut page, from);
        self.plain_text(&mut page);
        self.norms_text(&mut page);
        self.occasions_text(&mut page);
        self.law_text(&mut page);
        self.channels_text(&mut page);
        self.outcome_text(&mut page);
        self.record_text(&mut page);
        self.details_text(&mut page, digest);
        page.0
    }

    /// Returns one delegation's pages, with everything on them: for the time when the exercise is over.
    pub(super) fn only(&self, nation: NationId, digest: &str) -> String {
        let mut sheet = self.sheet.clone();
        sheet.nations.retain(|page| page.nation == nation);
        let (lines, reading_name, rubric) =
            (self.lines.clone(), self.reading_name.clone(), self.rubric.clone());
        Self { sheet, lines, reading_name, rubric, ..*self }.text("", digest)
    }

    fn head(&self, page: &mut Page, from: &str) {
        let title = self.scenario.file.title.get("en");
        page.line(&if from.is_empty() {
            format!("SHEET · {title}")
        } else {
            format!("SHEET · {title} · {from}")
        });
        let ended = if self.position.phase == Phase::Ended { "ended" } else { "not ended" };
        let truth = match self.seat {
            Some(seat) => format!("as far as {} may know; the truth is the debrief's", self.nation(seat)),
            None => format!(
                "truth variant: {}",
                self.scenario.names.variants.name(usize::from(self.position.variant))
            ),
        };
        let turns = if self.position.turn == 1 {
            "turn 1".to_owned()
        } else {
            format!("turns 1 to {}", self.position.turn)
        };
        page.line(&format!("  played    {turns}, {ended} · {truth}"));
        page.line(&format!("  norms by  {}", self.rubric));
        page.line(&format!("  law by    {}", self.reading_name));
        let count = |fits: fn(&&Line) -> bool| {
            self.lines.iter().filter(|line| line.touched.is_some()).filter(fits).count()
        };
        let (struck, added) = (count(|line| line.struck), count(|line| line.finding.is_none()));
        let changed = count(|line| !line.struck && line.finding.is_some());
        if struck + added + changed > 0 {
            page.line(&format!(
                "  touched   {struck} findings struck, {changed} changed, {added} added by the facilitator"
            ));
        }
    }

    /// What only a few will want to know: by which edition it was judged, what an incident is in law, the
    /// digest.
    fn details_text(&self, page: &mut Page, digest: &str) {
        page.section("DETAILS");
        page.line(&format!("  edition   {}", self.edition()));
        for incident in self.scenario.incident_ids().filter(|_| self.seat.is_none()) {
            let stage = self.position.incidents[incident.at()].stage;
            let breach =
                incident_in_truth(self.scenario, self.position.variant, incident, stage.max(1), self.reading);
            if stage > 0 && !breach.articles.is_empty() {
                let level = format!(
                    "step {} of State responsibility, level {:?} ({})",
                    breach.step,
                    breach.level,
                    breach.articles.join(", ")
                );
                page.hang(2, 6, &format!("“{}”:", self.incident(incident)), &level);
            }
        }
        // Who holds a digest can try out truths against it.
        if self.seat.is_none() {
            page.line(&format!("  digest    {digest} (the same log gives the same digest)"));
        }
    }

    /// Returns what tells one edition of the rubric and of the law from another: the first eight digits of
    /// their hashes.
    fn edition(&self) -> String {
        let short = |hash: &[u8; 32]| hash[..4].iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        format!(
            "rubric {}, framework {}",
            short(&self.judged.ledger.tally.rubric().hash),
            short(&self.framework.hash)
        )
    }

    fn norms_text(&self, page: &mut Page) {
        page.section("NORMS · was it what the international community expects?");
        page.text(2, "", "Thin basis: too little weight for a number. Not engaged: no occasion arose. Numbers at the left are for corrections.");
        for sheet in &self.sheet.nations {
            let nation = &self.scenario.file.nations[sheet.nation.at()];
            page.section(&format!("{} · {}", nation.id, nation.name.get("en")));
            for (at, norm) in self.framework.norms.iter().enumerate() {
                let found = self.found(sheet.nation, at as u8);
                if found.is_empty() && sheet.norms[at] == Adherence::NotEngaged {
                    continue;
                }
                page.line(&format!("  {} {:<46} {}", norm.id, norm.name.get("en"), sheet.norms[at]));
                for group in grouped(&found) {
                    self.group_text(page, &group);
                }
            }
            // What has findings without weight stands above, and needs no second mention.
            let told = |at: usize| !self.found(sheet.nation, at as u8).is_empty();
            let silent = |(at, (norm, adherence)): (usize, (&NormEntry, &Adherence))| {
                (*adherence == Adherence::NotEngaged && !told(at)).then(|| norm.id.clone())
            };
            let silent: Vec<String> =
                self.framework.norms.iter().zip(&sheet.norms).enumerate().filter_map(silent).collect();
            if !silent.is_empty() {
                page.text(2, "not engaged:", &silent.join(" "));
            }
        }
    }

    /// The findings on a State and norm, with their numbers on the sheet.
    fn found(&self, nation: NationId, norm: u8) -> Vec<(usize, &Line)> {
        self.lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.nation == nation && line.norm == norm)
            .map(|(at, line)| (at + 1, line))
            .collect()
    }

    fn group_text(&self, page: &mut Page, group: &[(usize, &Line)]) {
        let Some((_, first)) = group.first() else { return };
        let numbers: Vec<String> = group.iter().map(|(number, _)| number.to_string()).collect();
        let turns: Vec<String> = group
            .iter()
            .filter_map(|(_, line)| line.finding)
            .map(|finding| finding.turn.to_string())
            .collect();
        let when = match turns.len() {
            0 => String::new(),
            1 => format!(" · turn {}", turns[0]),
            _ => format!(" · turns {}", turns.join(" ")),
        };
        page.text(
            6,
            &format!("{} · {}, weight {}{when}", numbers.join(" "), self.what(first), first.weight),
            "",
        );
        let mut acts: Vec<String> = Vec::new();
        for act in group.iter().filter_map(|(_, line)| self.act(line)) {
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        let acts = if acts.is_empty() { String::new() } else { format!(" ({})", acts.join("; ")) };
        page.text(10, "", &format!("{}{acts}{}", first.because, cited(&first.cites)));
        for (_, line) in group {
            if let Some(reason) = &line.touched {
                let how = match (line.struck, line.finding) {
                    (true, _) => "struck",
                    (false, Some(_)) => "changed",
                    (false, None) => "added",
                };
                page.text(10, "", &format!("{how} by the facilitator: {reason}"));
            }
        }
    }

    /// What a finding is about: the order, the other State.
    fn act(&self, line: &Line) -> Option<String> {
        let finding = line.finding?;
        let order = finding.order.map(|order| self.scenario.catalogue[order.at()].name.get("en").to_owned());
        let towards = finding.other.map(|other| format!("towards {}", self.nation(other)));
        // A seat has heard of what it is judged for; a name it has not heard is not told all the same.
        let heard =
            |incident: &IncidentId| self.seat.is_none_or(|seat| self.position.seen(seat, *incident) > 0);
        let about =
            finding.incident.filter(heard).map(|incident| format!("about “{}”", self.incident(incident)));
        let parts: Vec<String> =
            [order, towards, about, self.in_truth(&finding)].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Whether an accusation was right: told beside the finding about its method, which it never changes.
    fn in_truth(&self, finding: &Finding) -> Option<String> {
        let rule = self.judged.ledger.source(finding);
        let (other, incident) = (finding.other?, finding.incident?);
        if self.seat.is_some() || rule.family != "N02-claim" || rule.remedies {
            return None;
        }
        let truth = self.scenario.truth(self.position.variant, incident);
        Some(if truth.actor == Some(other) {
            "in truth the act of the State named".to_owned()
        } else if truth.territory.contains(other) {
            "in truth it ran from there, and was not that State's act".to_owned()
        } else {
            "in truth neither that State's act nor from its soil".to_owned()
        })
    }

    fn what(&self, line: &Line) -> &'static str {
        let remedy = line.finding.is_some_and(|finding| self.judged.ledger.source(&finding).remedies);
        match line.kind {
            _ if line.struck => "struck",
            RuleKind::Withheld => "credit withheld",
            RuleKind::Inherited => "inherited, unscored",
            _ if remedy => "remedy",
            _ => verdict_word(line.verdict),
        }
    }

    fn law_text(&self, page: &mut Page) {
        let truth = if self.seat.is_none() { " and in truth" } else { "" };
        page.section(&format!("LAW · was it lawful, on what was known{truth}?"));
        page.blank();
        for incident in self.scenario.incident_ids().filter(|_| self.seat.is_none()) {
            let stage = self.position.incidents[incident.at()].stage;
            if stage > 0 {
                let breach =
                    incident_in_truth(self.scenario, self.position.variant, incident, stage, self.reading);
                let name = self.scenario.file.incidents[incident.at()].name.get("en");
                page.hang(2, 6, &format!("“{name}”:"), &self.breach(incident, &breach));
            }
        }
        for entry in self.docket() {
            page.line(&format!("  turn {} · {}", entry.turn, self.entry_name(entry)));
            let (known, truth) = entry.opinions(self.framework, self.scenario);
            for (label, opinion) in [("on what was known", &known), ("in truth", &truth)]
                .into_iter()
                .take(if self.seat.is_some() { 1 } else { 2 })
            {
                page.hang(6, 25, &format!("{label:<18} {:<20}", opinion.verdict), &failing(opinion));
            }
        }
        let rest = self.acts().count() - self.docket().count();
        let acts = match (rest, self.docket().count()) {
            (0, _) => return,
            (rest, 0) => format!("all {rest} acts"),
            (1, _) => "1 other act".to_owned(),
            (rest, _) => format!("{rest} other acts"),
        };
        page.line(&format!("  {acts}: lawful, settled, on what was known{truth}"));
    }

    fn breach(&self, incident: IncidentId, breach: &Breach) -> String {
        let actor =
            self.scenario.truth(self.position.variant, incident).actor.map(|actor| self.nation(actor));
        let (Some(actor), false) = (actor, breach.articles.is_empty()) else {
            return "in truth no act of a State".to_owned();
        };
        let mut words = format!("in truth the act of {actor}");
        for (rule, verdict) in [
            ("sovereignty", breach.sovereignty),
            ("intervention", breach.intervention),
            ("force", breach.force),
        ] {
            if let Some(verdict) = verdict {
                let _ = write!(words, "; {rule}: {}", verdict.word());
            }
        }
        words
    }

    /// The acts about which there is something to say.
    fn docket(&self) -> impl Iterator<Item = &Entry> {
        let settled = |verdict| verdict == crate::counsel::Verdict::Lawful;
        self.acts().filter(move |entry| {
            !settled(entry.known.verdict) || self.seat.is_none() && !settled(entry.truth.verdict)
        })
    }

    /// The acts these pages speak of.
    fn acts(&self) -> impl Iterator<Item = &Entry> {
        let told = |entry: &&Entry| self.sheet.nations.iter().any(|sheet| sheet.nation == entry.act.by);
        self.judged.docket.entries.iter().filter(told)
    }

    fn entry_name(&self, entry: &Entry) -> String {
        let order = self.scenario.catalogue[entry.act.order.at()].name.get("en");
        let towards =
            entry.act.other.map_or(String::new(), |other| format!(", towards {}", self.nation(other)));
        format!("{}: {order}{towards}", self.nation(entry.act.by))
    }

    fn outcome_text(&self, page: &mut Page) {
        page.section("OUTCOME · how did it go?");
        for sheet in &self.sheet.nations {
            let nation = &self.scenario.file.nations[sheet.nation.at()];
            let words = format!(
                "{} person-days without service · pressure {} of 100 · political capital {} of 10 · trusted {} of 100 · worst relation: {}",
                thousands(sheet.harm),
                sheet.pressure,
                sheet.capital,
                sheet.trusted,
                rung_name(sheet.rung)
            );
            page.blank();
            page.hang(0, 2, &format!("{} ·", nation.id), &words);
            for (aim, met) in nation.aims.iter().zip(&sheet.aims) {
                let met = match met {
                    // An aim is looked at when the exercise ends; before, it can still turn.
                    Some(_) if self.position.phase != Phase::Ended => {
                        "not counted: the exercise had not ended"
                    }
                    Some(true) => "fulfilled",
                    Some(false) => "not fulfilled",
                    None => "for the facilitator to judge",
                };
                page.hang(2, 4, "·", &format!("{} ({met})", aim.text.get("en")));
            }
        }
        page.section(&format!("public tension in the region: {}", rung_name(self.sheet.region_rung)));
    }

    fn nation(&self, nation: NationId) -> &str {
        self.scenario.names.nations.name(nation.at())
    }

    /// Returns the pages as one JSON document.
    pub(super) fn json(&self, seed: &str, digest: &str) -> String {
        let mut nations = Map::new();
        for page in &self.sheet.nations {
            let mut norms = Map::new();
            for (at, adherence) in page.norms.iter().enumerate() {
                // Hundredths as text would be safe from rounding; a number is what others expect.
                let number = adherence
                    .hundredths()
                    .map_or(Value::Null, |hundredths| json!(f64::from(hundredths) / 100.0));
                norms.insert(
                    self.framework.norms[at].id.clone(),
                    json!({ "adherence": number, "band": adherence.word(), "findings": page.findings[at] }),
                );
            }
            let law: Vec<Value> = self
                .judged
                .docket
                .entries
                .iter()
                .filter(|entry| entry.act.by == page.nation)
                .map(|entry| self.law_json(entry))
                .collect();
            let aims: Vec<Value> = self.scenario.file.nations[page.nation.at()]
                .aims
                .iter()
                .zip(&page.aims)
                .map(|(aim, met)| json!({ "aim": aim.text.get("en"), "fulfilled": met.filter(|_| self.position.phase == Phase::Ended) }))
                .collect();
            let outcome = json!({
                "person_days": page.harm, "pressure": page.pressure, "capital": page.capital, "trusted": page.trusted,
                "worst_rung": rung_name(page.rung), "aims": aims,
            });
            let (channels, line_uses) = (self.messages_json(page.nation), self.occasions_json(page.nation));
            let pages = json!({ "norms": norms, "law": law, "channels": channels, "line_uses": line_uses,
                "occasions": self.called_for_json(page.nation), "record": self.scenario.file.nations[page.nation.at()].record, "outcome": outcome });
            nations.insert(self.nation(page.nation).to_owned(), pages);
        }
        let findings: Vec<Value> =
            self.lines.iter().enumerate().map(|(at, line)| self.finding_json(at + 1, line)).collect();
        let document = json!({
            "scenario": self.scenario.file.id,
            "seed": self.seat.is_none().then_some(seed),
            "digest": self.seat.is_none().then_some(digest),
            "rubric": self.rubric,
            "edition": self.edition(),
            "reading": self.reading_name,
            "incidents": self.incidents_json(),
            "objectives": self.objectives_json(),
            "disputed": self.scenario.file.disputed,
            "ended": self.position.phase == Phase::Ended,
            "turns": self.position.turn,
            "region": rung_name(self.sheet.region_rung),
            "nations": nations,
            "findings": findings,
        });
        format!("{document:#}\n")
    }

    /// What each incident is in law, in truth: for the facilitator and the debrief.
    fn incidents_json(&self) -> Value {
        let begun =
            |incident: &IncidentId| self.seat.is_none() && self.position.incidents[incident.at()].stage > 0;
        let all = self.scenario.incident_ids().filter(begun).map(|incident| {
            let stage = self.position.incidents[incident.at()].stage;
            let breach = incident_in_truth(self.scenario, self.position.variant, incident, stage, self.reading);
            let word = |verdict: Option<crate::counsel::Verdict>| verdict.map(crate::counsel::Verdict::word);
            json!({
                "incident": self.scenario.names.incidents.name(incident.at()),
                "author": self.scenario.truth(self.position.variant, incident).actor.map(|actor| self.nation(actor)),
                "step": breach.step,
                "level": format!("{:?}", breach.level),
                "articles": breach.articles,
                "sovereignty": word(breach.sovereignty),
                "intervention": word(breach.intervention),
                "force": word(breach.force),
            })
        });
        all.collect()
    }

    /// The objectives of the exercise, and whether an inject that serves each came.
    fn objectives_json(&self) -> Value {
        let file = &self.scenario.file;
        let served = |id: &String| {
            let came = |(at, inject): (usize, &crate::scenario::InjectFile)| {
                inject.serves.contains(id) && self.position.injects[at].released
            };
            file.injects.iter().enumerate().any(came)
        };
        let all = file.objectives.iter().filter(|_| self.seat.is_none());
        all.map(|objective| json!({ "id": objective.id, "text": objective.text.get("en"), "served": served(&objective.id) })).collect()
    }

    fn law_json(&self, entry: &Entry) -> Value {
        let (known, truth) = entry.opinions(self.framework, self.scenario);
        json!({
            "turn": entry.turn,
            "order": self.scenario.names.actions.name(entry.act.order.at()),
            "towards": entry.act.other.map(|other| self.nation(other)),
            "known": known,
            "truth": self.seat.is_none().then_some(truth),
            "event": entry.seq + 1,
        })
    }

    fn finding_json(&self, number: usize, line: &Line) -> Value {
        let rule = line.finding.map(|finding| self.judged.ledger.source(&finding));
        let heard =
            |incident: &IncidentId| self.seat.is_none_or(|seat| self.position.seen(seat, *incident) > 0);
        let provision =
            self.framework.norms.get(usize::from(line.norm)).map_or("CBM", |norm| norm.id.as_str());
        json!({
            "number": number,
            "turn": line.finding.map(|finding| finding.turn),
            "nation": self.nation(line.nation),
            "provision": provision,
            "other": line.finding.and_then(|finding| finding.other).map(|other| self.nation(other)),
            // A seat knows an incident by its name; ids are the author's.
            "incident": line.incident.filter(heard).map(|incident| {
                if self.seat.is_some() { self.incident(incident) } else { self.scenario.names.incidents.name(incident.at()) }
            }),
            "rule": rule.map(|rule| rule.id.as_str()),
            "kind": word_of(&line.kind),
            "verdict": self.what(line),
            "weight": line.weight,
            "because": line.because,
            "cites": line.cites,
            "events": line.finding.map(|finding| vec![finding.cause + 1]).unwrap_or_default(),
            "facilitator": line.touched,
        })
    }
}

/// Findings by the same rule with the same verdict, told together.
fn grouped<'l>(found: &[(usize, &'l Line)]) -> Vec<Vec<(usize, &'l Line)>> {
    let mut groups: Vec<Vec<(usize, &Line)>> = Vec::new();
    for (number, line) in found {
        let like = |group: &&mut Vec<(usize, &Line)>| {
            group.first().is_some_and(|(_, have)| {
                let rule = |line: &Line| line.finding.map(|finding| finding.rule);
                line.finding.is_some()
                    && rule(have) == rule(line)
                    && have.touched.is_none()
                    && line.touched.is_none()
            })
        };
        match groups.iter_mut().find(like) {
            Some(group) => group.push((*number, line)),
            None => groups.push(vec![(*number, line)]),
        }
    }
    groups
}

/// The conditions that fail or are open, by name. A plea that was never made does not fail.
fn failing(opinion: &Opinion) -> String {
    let keys = |state: &str| {
        let told =
            opinion.steps.iter().filter(|step| step.state == state && !["NEC", "SD"].contains(&step.key));
        told.map(|step| format!("{} {}", step.key, step.name)).collect::<Vec<_>>().join(", ")
    };
    let (failed, open) = (keys("failed"), keys("open"));
    match (failed.is_empty(), open.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("fails: {failed}"),
        (true, false) => format!("open: {open}"),
        (false, false) => format!("fails: {failed} · open: {open}"),
    }
}

fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Consistent => "consistent",
        Verdict::Strained => "strained",
        Verdict::Missed => "missed",
        Verdict::Inconsistent => "inconsistent",
    }
}
