//! Who watches an exercise in the window: the log, the judges, the facilitator's transcript, every seat's
//! desk, what all may know, the curves.

use crate::engine::{Event, Moment, NationMeter, Observer, Phase, Position, Seen, disclose};
use crate::framework::Tag;
use crate::report::{Desk, FacilitatorTranscript, Judged};
use crate::scenario::{NationId, Scenario};
use crate::scoring::Rubric;
use crate::session::{Log, Opening, Spoken};
use crate::table::scene::{Adjudication, CurvePoint, OwnWords};

pub struct Watch {
    pub log: Log,
    pub judged: Judged<'static>,
    pub transcript: FacilitatorTranscript,
    pub desks: Vec<Desk>,
    /// What every delegation was told alike, and what was done in public: who did it.
    pub public: Vec<(Moment, Seen, Option<NationId>)>,
    pub curves: Vec<CurvePoint>,
    /// Messages and answers in which somebody typed words of their own.
    pub spoken: Vec<OwnWords>,
}

impl Watch {
    pub fn new(scenario: &'static Scenario, rubric: &'static Rubric, opening: Opening) -> Self {
        Self {
            log: Log::new(opening),
            judged: Judged::new(rubric, scenario),
            transcript: FacilitatorTranscript::default(),
            desks: scenario.nation_ids().map(Desk::new).collect(),
            public: Vec::new(),
            curves: Vec::new(),
            spoken: Vec::new(),
        }
    }
}

impl AsRef<Log> for Watch {
    fn as_ref(&self) -> &Log {
        &self.log
    }
}

impl Observer for Watch {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        if let Event::PhaseBegan { .. } | Event::Ended { .. } = event {
            self.curves.push(moment(scenario, before));
        }
        self.spoken.extend(spoken(before, event));
        self.log.see(scenario, before, event);
        self.judged.see(scenario, before, event);
        self.transcript.see(scenario, before, event);
        let told: Vec<Option<Seen>> =
            scenario.nation_ids().map(|seat| disclose(scenario, before, event, seat)).collect();
        for (desk, seen) in self.desks.iter_mut().zip(&told) {
            if let Some(seen) = seen {
                desk.hear(scenario, *seen, before.seq);
            }
        }
        if let Some((seen, who)) = of_all(scenario, &told) {
            let at = self.desks.first().map(|desk| desk.now).unwrap_or_default();
            self.public.push((at, seen, who));
        }
    }
}

/// Returns a message or answer in which somebody typed words of their own.
fn spoken(position: &Position, event: &Event) -> Option<OwnWords> {
    let Spoken { before, turn, by, to, kind, answer, about, text } = Spoken::of(position, event)?;
    let standing = Adjudication::None;
    Some(OwnWords { event: before, turn, by, to, kind, answer, about, text, standing })
}

/// Returns what every seat was told alike, or saw another do in public.
fn of_all(scenario: &Scenario, told: &[Option<Seen>]) -> Option<(Seen, Option<NationId>)> {
    let act = told.iter().flatten().find_map(|seen| {
        if let Seen::Act { by, order, .. } = seen { Some((*seen, *by, *order)) } else { None }
    });
    if let Some((seen, by, order)) = act {
        let others = told.iter().enumerate().filter(|(at, _)| *at != by.at());
        let public = scenario.actions[order.at()].tags.has(Tag::Public)
            && others.clone().all(|(_, seen)| matches!(seen, Some(Seen::Act { .. })));
        return public.then_some((seen, Some(by)));
    }
    let first = told.first()?.as_ref()?;
    let alike = |one: &Seen| match (first, one) {
        (Seen::Released { what, text, .. }, Seen::Released { what: other, text: words, .. }) => {
            what == other && text == words
        }
        (Seen::Incident { what, severity, .. }, Seen::Incident { what: other, severity: grave, .. }) => {
            what == other && severity == grave
        }
        (Seen::Written { text }, Seen::Written { text: words }) => text == words,
        (Seen::RegionRung { .. }, Seen::RegionRung { .. }) | (Seen::Ended { .. }, Seen::Ended { .. }) => true,
        _ => false,
    };
    told.iter().all(|seen| seen.as_ref().is_some_and(alike)).then_some((*first, None))
}

/// Returns where everything stands.
pub fn moment(scenario: &Scenario, position: &Position) -> CurvePoint {
    let ids = || scenario.nation_ids();
    let severity = |(at, incident): (usize, &crate::engine::Incident)| {
        let stages = &scenario.incidents[at].stages;
        usize::from(incident.stage)
            .checked_sub(1)
            .and_then(|stage| stages.get(stage))
            .map_or(0, |stage| stage.severity)
    };
    CurvePoint {
        event: position.seq,
        turn: position.turn,
        phase: position.phase,
        exchange: position.exchange,
        region: position.region,
        nations: ids()
            .map(|nation| (position.meter(nation, NationMeter::Pressure), position.nations[nation.at()].harm))
            .collect(),
        pairs: ids()
            .flat_map(|one| ids().filter(move |two| one < *two).map(move |two| (one, two)))
            .map(|(one, two)| (one.0, two.0, position.tension(one, two).rung))
            .collect(),
        incidents: position.incidents.iter().enumerate().map(severity).collect(),
    }
}

/// Returns whether persons have something to do in a phase.
pub const fn acts(phase: Phase) -> bool {
    matches!(phase, Phase::Preparation | Phase::Consultation | Phase::Decision)
}
