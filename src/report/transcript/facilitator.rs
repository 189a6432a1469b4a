//! The facilitator's transcript: everything, as it happens.

use crate::engine::{Event, NationMeter, Observer, Phase, Position, Why};
use crate::framework::Knowledge;
use crate::report::transcript::{About, Entry, Failure, Moment, Stage, Thrown, What};
use crate::scenario::{IncidentId, NationId, Scenario};

/// A fold of events into entries.
#[derive(Clone, Debug, Default)]
pub struct FacilitatorTranscript {
    pub entries: Vec<Entry>,
    now: Moment,
    /// Incidents in the order in which they came up: each has a number in the transcript.
    incidents: Vec<IncidentId>,
    /// Event that sealed the order in each slot of each State.
    sealed: Vec<(NationId, u8, u32)>,
    /// The order being carried out: whose, and the event that sealed it.
    under_way: Option<(NationId, u32)>,
}

impl FacilitatorTranscript {
    fn about(&mut self, incident: IncidentId) -> About {
        let at = self.incidents.iter().position(|known| *known == incident).unwrap_or_else(|| {
            self.incidents.push(incident);
            self.incidents.len() - 1
        });
        About { number: at as u16 + 1, incident }
    }

    fn entry(&mut self, what: What) -> &mut Entry {
        self.entries.push(Entry::new(self.now, what));
        let last = self.entries.len() - 1;
        &mut self.entries[last]
    }

    /// An act or lot of one State.
    fn of(&mut self, who: NationId, what: What) -> &mut Entry {
        let entry = self.entry(what);
        entry.who = Some(who);
        entry
    }

    /// What one State does towards another.
    fn between(&mut self, who: NationId, towards: NationId, what: What) -> &mut Entry {
        let entry = self.of(who, what);
        entry.towards = Some(towards);
        entry
    }

    /// The event that sealed an order which is being carried out, where it is this State's.
    fn sealed_by(&self, by: NationId) -> Option<u32> {
        self.under_way.filter(|(nation, _)| *nation == by).map(|(_, cause)| cause)
    }

    fn flow(&mut self, before: &Position, event: &Event) {
        match *event {
            Event::Began { variant, .. } => {
                self.entry(What::Opening);
                self.entry(What::Truth { variant: variant.0 });
            }
            Event::PhaseBegan { phase, turn, exchange } => {
                self.now = Moment { turn, phase, exchange };
                match phase {
                    Phase::Preparation => drop(self.entry(What::Preparation)),
                    Phase::Briefing => drop(self.entry(What::Turn)),
                    _ => {}
                }
            }
            Event::CardPicked { by, card, .. } => self.of(by, What::Card(card)).cause = Some(before.seq),
            Event::Released { inject, to, fired, text } => {
                let what = What::Inject { inject: Some(inject), to: to.0, by_hand: fired };
                self.entry(what).typed = text;
            }
            Event::Written { to, text } => self.entry(What::Note { to: to.0 }).typed = text,
            Event::Ended { early, .. } => drop(self.entry(What::Ended { early })),
            Event::Forked { from, .. } => drop(self.entry(What::Branched { from })),
            Event::RungChanged { one, two, rung } => drop(self.between(one, two, What::Rung(rung))),
            Event::RegionRungChanged { rung } => drop(self.entry(What::RegionRung(rung))),
            Event::NationMoved { nation, meter, by, why: Why::Facilitator } => {
                self.of(nation, What::Moved { meter, by });
            }
            Event::OrderGiven { nation, order, has } => drop(self.of(nation, What::Given { order, has })),
            Event::Frozen { nation, on } => drop(self.of(nation, What::Frozen(on))),
            Event::HandedOver { nation, bot } => drop(self.of(nation, What::HandedOver { bot })),
            _ => {}
        }
    }

    fn messages(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        match *event {
            Event::Sent { from, to, line, kind, about, fields, evidence, consequence, text, .. } => {
                let about = about.map(|about| self.about(about));
                let what = What::Message {
                    kind,
                    channel: Some(line),
                    fields,
                    item: evidence,
                    shows: evidence.is_some(),
                    consequence,
                    due: 0,
                };
                let entry = self.between(from, to, what);
                (entry.about, entry.typed, entry.cause) = (about, text, Some(before.seq));
            }
            Event::Delivered { from, slot, receipt: false, .. } => {
                let to = before.dispatch(from, slot).to;
                self.between(from, to, What::ForwardedLate);
            }
            Event::WentAstray { from, .. } => drop(self.of(from, What::Lost)),
            Event::Acknowledged { from, slot } => {
                let dispatch = before.dispatch(from, slot);
                let (to, kind) = (dispatch.to, dispatch.kind);
                self.between(to, from, What::Acknowledged { kind, due: 0 });
            }
            Event::Reported { from, slot } => {
                let dispatch = before.dispatch(from, slot);
                self.between(dispatch.to, from, What::InterimReply(dispatch.kind));
            }
            Event::Answered { from, slot, how, reason, evidence, text, .. } => {
                let dispatch = before.dispatch(from, slot);
                let what = What::Answered { kind: dispatch.kind, how, reason, item: evidence };
                let entry = self.between(dispatch.to, from, what);
                (entry.typed, entry.cause) = (text, Some(before.seq));
            }
            Event::Lapsed { from, slot } => {
                let dispatch = before.dispatch(from, slot);
                self.between(dispatch.to, from, What::Lapsed(dispatch.kind));
            }
            Event::LinesChecked { by } => self.of(by, What::ChannelsChecked).cause = Some(before.seq),
            Event::LineChanged { line, health, .. } => {
                let [one, two] = scenario.channels[line.at()].ends;
                self.between(one, two, What::Channel { channel: Some(line), health });
            }
            _ => {}
        }
    }

    fn orders(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        let order_in =
            |by: NationId, slot: u8| before.sealed(by).get(usize::from(slot)).map(|sealed| sealed.action);
        match *event {
            Event::OrderSealed { by, slot, .. } => {
                self.sealed.retain(|(nation, at, _)| (*nation, *at) != (by, slot));
                self.sealed.push((by, slot, before.seq));
            }
            Event::NotDecided { by, slot } => {
                if let Some(order) = order_in(by, slot) {
                    self.of(by, What::NotDecided(order));
                }
            }
            Event::Withheld { by, slot } => {
                if let Some(order) = order_in(by, slot) {
                    self.of(by, What::Withheld(order));
                }
            }
            Event::Attempted { by, slot, .. } => {
                let sealed = self.sealed.iter().find(|(nation, at, _)| (*nation, *at) == (by, slot));
                self.under_way = sealed.map(|(nation, _, cause)| (*nation, *cause));
            }
            Event::Happened { by, order, other, incident, claim, said, .. } => {
                let (about, cause) = (incident.map(|incident| self.about(incident)), self.sealed_by(by));
                let entry = self.of(by, What::Done { order, claim, said });
                (entry.towards, entry.about, entry.cause) = (other, about, cause);
            }
            Event::Failed { by, order, other, .. } => {
                let needs = &scenario.actions[order.at()].needs;
                let why = if other.is_some() && needs.consent {
                    Failure::NoConsent
                } else if needs.ruling {
                    Failure::Ruling
                } else {
                    Failure::Untold
                };
                let cause = self.sealed_by(by);
                let entry = self.of(by, What::Failed { order, why });
                (entry.towards, entry.cause) = (other, cause);
            }
            Event::Noticed { victim, by, came, against, .. } => {
                self.between(victim, by, What::Noticed(Some(Thrown { came, against })));
            }
            Event::ReadAs { by, reader, order, reading, came, against } => {
                let what = What::Read { order, reading, thrown: Some(Thrown { came, against }) };
                self.between(reader, by, what);
            }
            _ => {}
        }
    }

    fn incidents(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        match *event {
            Event::Staged { incident, stage, .. } if before.incidents[incident.at()].stage != stage => {
                let def = &scenario.incidents[incident.at()];
                let Some(now) = def.stages.get(usize::from(stage.max(1)) - 1) else { return };
                let stage = match (self.incidents.contains(&incident), usize::from(stage) == def.stages.len())
                {
                    (false, _) => Stage::First,
                    (true, false) => Stage::Later,
                    (true, true) => Stage::Last,
                };
                let about = self.about(incident);
                let what = What::Incident { stage, severity: now.severity, effects: now.effects };
                let entry = self.entry(what);
                (entry.towards, entry.about) = (Some(def.target), Some(about));
            }
            Event::Judged { by, incident, hypothesis, percent } => {
                let about = self.about(incident);
                let entry = self.of(by, What::Estimate { hypothesis, percent });
                (entry.about, entry.cause) = (Some(about), Some(before.seq));
            }
            Event::Found { by, evidence, .. } => drop(self.of(by, What::Found { item: evidence, how: None })),
            // Who is hit is told of its own trouble by the message itself.
            Event::Knew { nation, incident, level: Knowledge::Notified }
                if scenario.incidents[incident.at()].target == nation => {}
            Event::Knew { nation, incident, level } if level > Knowledge::Unaware => {
                let about = self.about(incident);
                self.of(nation, What::Knew(level)).about = Some(about);
            }
            Event::Harmed { nation, sector, days } if days > 0 => {
                let unplayed = before.phase != Phase::Resolution;
                self.of(nation, What::Harm { sector, days, unplayed });
            }
            Event::TurnEnded { .. } => {
                for nation in scenario.nation_ids() {
                    let pressure = before.meter(nation, NationMeter::Pressure);
                    let services = low_services(scenario, nation, |at| before.services[at]);
                    self.of(nation, What::Standing { pressure, moved: 0, services });
                }
            }
            _ => {}
        }
    }
}

/// Returns a State's services that do not run in full, given the level of each sector by its place.
pub(super) fn low_services(
    scenario: &Scenario,
    nation: NationId,
    level: impl Fn(usize) -> i16,
) -> Vec<(crate::scenario::SectorId, i16)> {
    let sectors = &scenario.nations[nation.at()].sectors;
    let all = (usize::from(sectors.start)..usize::from(sectors.end)).map(|at| (at, level(at)));
    all.filter(|(_, level)| *level < 100)
        .map(|(at, level)| (crate::scenario::SectorId::from_at(at), level))
        .collect()
}

impl Observer for FacilitatorTranscript {
    fn see(&mut self, scenario: &Scenario, before: &Position, event: &Event) {
        self.flow(before, event);
        self.messages(scenario, before, event);
        self.orders(scenario, before, event);
        self.incidents(scenario, before, event);
    }
}
