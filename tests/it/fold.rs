//! The view is the fold of what was disclosed: a picture kept from the stream alone agrees with the view at
//! every step.

use crate::support::*;
use lucca::engine::{
    DispatchState, Handle, Known, NationMeter, PairMeter, Play, Position, SeatView, Seed, Seen,
};
use lucca::framework::Knowledge;
use lucca::scenario::{Health, NationId, Scenario};
use lucca::session::SeatFeed;
use std::collections::BTreeMap;

/// What a seat can know if it only ever reads its stream (and its briefing before the start).
struct Picture {
    meters: [i16; 4],
    tension: Vec<i16>,
    trust: Vec<i16>,
    consent: Vec<u8>,
    turn: u8,
    region: u8,
    services: Vec<i16>,
    incidents: BTreeMap<Handle, (u8, u8)>,
    knowledge: BTreeMap<Handle, Knowledge>,
    beliefs: BTreeMap<Handle, [i16; 7]>,
    items: u16,
    lines: BTreeMap<u8, Health>,
    inbox: BTreeMap<Handle, DispatchState>,
    outbox: BTreeMap<Handle, (DispatchState, u8)>,
    sealed: u64,
    cards: u32,
    checked: bool,
    done: bool,
    frozen: bool,
}

impl Picture {
    fn new(scenario: &Scenario, start: &Position, seat: NationId) -> Self {
        let def = &scenario.nations[seat.at()];
        let sectors = usize::from(def.sectors.start)..usize::from(def.sectors.end);
        let lines =
            (0..64).filter_map(|number| Some((number, SeatView::new(scenario, start, seat).line(number)?.1)));
        Self {
            meters: [0, 0, def.capital, def.pressure],
            tension: scenario
                .nation_ids()
                .map(|other| start.pair_meter(seat, other, PairMeter::Tension))
                .collect(),
            trust: def.trust.to_vec(),
            consent: vec![0; scenario.nations.len()],
            turn: 0,
            region: 0,
            services: scenario.sectors[sectors].iter().map(|sector| sector.service).collect(),
            incidents: BTreeMap::new(),
            knowledge: BTreeMap::new(),
            beliefs: BTreeMap::new(),
            items: 0,
            lines: lines
                .filter_map(
                    |(number, known)| {
                        if let Known::As(health) = known { Some((number, health)) } else { None }
                    },
                )
                .collect(),
            inbox: BTreeMap::new(),
            outbox: BTreeMap::new(),
            sealed: 0,
            cards: 0,
            checked: false,
            done: false,
            frozen: false,
        }
    }

    fn fold(&mut self, scenario: &Scenario, seat: NationId, seen: &Seen) {
        match *seen {
            Seen::Phase { turn, phase, .. } => {
                self.turn = turn;
                if phase == lucca::engine::Phase::Briefing {
                    (self.checked, self.done) = (false, false);
                }
            }
            Seen::Moved { meter, by, .. } => self.meters[meter as usize] += by,
            Seen::Tension { with, by, .. } => self.tension[with.at()] += by,
            Seen::Trust { other, by, .. } => self.trust[other.at()] += by,
            Seen::RegionRung { rung } => self.region = rung,
            Seen::Service { sector, by, .. } => {
                self.services[sector.at() - usize::from(scenario.nations[seat.at()].sectors.start)] += by
            }
            Seen::Incident { incident, severity, effects, what, .. } => {
                self.incidents.insert(incident, (severity, effects));
                let lucca::engine::Words::Incident(id) = what else {
                    panic!("an incident has the words of one")
                };
                let start = &scenario.incidents[id.at()].start;
                self.beliefs
                    .entry(incident)
                    .or_insert_with(|| std::array::from_fn(|at| start.get(at).copied().unwrap_or(0)));
            }
            Seen::Weighed { incident, shifts } => {
                let beliefs =
                    self.beliefs.get_mut(&incident).expect("an incident is sighted before it is weighed");
                beliefs.iter_mut().zip(shifts.0).for_each(|(belief, shift)| *belief += i16::from(shift));
            }
            Seen::Knew { incident, level } => {
                self.knowledge.insert(incident, level);
            }
            Seen::Found { item, .. } => {
                self.items += 1;
                assert_eq!(
                    item,
                    Handle(self.items),
                    "items are numbered in the order in which they are found"
                );
            }
            Seen::Line { line, health } => {
                self.lines.insert(line, health);
            }
            Seen::Sent { dispatch, request: true, .. } => {
                self.outbox.insert(dispatch, (DispatchState::UnderWay, 0));
            }
            Seen::Receipt { dispatch, due } if self.outbox.contains_key(&dispatch) => {
                if due == 0 {
                    self.outbox.remove(&dispatch);
                } else {
                    self.outbox.insert(dispatch, (DispatchState::Open, due));
                }
            }
            Seen::HeardAcknowledged { dispatch, due } => {
                self.outbox.insert(dispatch, (DispatchState::Acknowledged, due));
            }
            Seen::HeardReport { dispatch, due } => {
                self.outbox.insert(dispatch, (DispatchState::InWork, due));
            }
            Seen::HeardAnswer { dispatch, .. } | Seen::Lapsed { dispatch, own: false } => {
                self.outbox.remove(&dispatch);
            }
            Seen::Arrived { dispatch, due, .. } if due > 0 => {
                self.inbox.insert(dispatch, DispatchState::Open);
            }
            Seen::Acknowledged { dispatch } => {
                self.inbox.insert(dispatch, DispatchState::Acknowledged);
            }
            Seen::Reported { dispatch } => {
                self.inbox.insert(dispatch, DispatchState::InWork);
            }
            Seen::Answered { dispatch, .. } => {
                self.inbox.remove(&dispatch);
            }
            // An answer may still come, late; where the asker was not told of the delivery, or another
            // request took the place, none can.
            Seen::Lapsed { dispatch, own: true } => {
                self.inbox.insert(dispatch, DispatchState::Lapsed);
            }
            Seen::TurnMerged { .. } => {
                self.outbox.values_mut().filter(|(_, due)| *due > 0).for_each(|(_, due)| *due += 1)
            }
            Seen::LinesChecked {} => self.checked = true,
            Seen::Sealed { slot, .. } => self.sealed |= 1 << slot,
            Seen::TakenBack { slot }
            | Seen::NotDecided { slot }
            | Seen::Withheld { slot }
            | Seen::Tried { slot, .. } => self.sealed &= !(1 << slot),
            Seen::Done { done } => self.done = done,
            Seen::CardPicked { .. } => self.cards += 1,
            Seen::Frozen { on } => self.frozen = on,
            Seen::Consent { by, to, until } if to == seat => self.consent[by.at()] = until,
            _ => {}
        }
    }

    fn compare(&self, view: SeatView<'_>) {
        let meters =
            [NationMeter::Attention, NationMeter::Effort, NationMeter::Capital, NationMeter::Pressure];
        assert_eq!(self.meters, meters.map(|meter| view.meter(meter)));
        for at in (0..view.nations()).filter(|at| *at != view.seat().at()) {
            let other = NationId::from_at(at);
            assert_eq!(self.tension[at], view.tension(other));
            assert_eq!(self.trust[at], view.trust(other));
            assert_eq!(self.consent[at] != 0 && self.consent[at] >= self.turn, view.consent_of(other));
        }
        assert_eq!(self.region, view.region_rung());
        assert_eq!(self.services, view.services());
        assert_eq!(self.incidents.len(), usize::from(view.incident_count()));
        for (handle, seen) in &self.incidents {
            assert_eq!(
                Some(*seen),
                view.incident_seen(*handle).map(|(_, severity, effects)| (severity, effects))
            );
            assert_eq!(self.knowledge.get(handle).copied().unwrap_or_default(), view.knowledge(*handle));
            let (mut told, mut held) = ([0; 7], [0; 7]);
            let count = view.belief(*handle, &mut held);
            lucca::engine::shares(&self.beliefs[handle][..count], &mut told);
            assert_eq!(told, held);
        }
        assert_eq!(self.items, view.evidence_count());
        for line in 0..view.line_count() {
            let known = self.lines.get(&line).map_or(Known::Untested, |health| Known::As(*health));
            assert_eq!(known, view.line(line).unwrap().1);
        }
        let inbox: BTreeMap<Handle, DispatchState> =
            view.inbox().map(|open| (open.handle, open.state)).collect();
        let open = |inbox: &BTreeMap<Handle, DispatchState>| -> BTreeMap<Handle, DispatchState> {
            inbox
                .iter()
                .filter(|(_, state)| **state != DispatchState::Lapsed)
                .map(|(handle, state)| (*handle, *state))
                .collect()
        };
        assert_eq!(open(&self.inbox), open(&inbox));
        let late = inbox.iter().filter(|(_, state)| **state == DispatchState::Lapsed);
        assert!(late.clone().all(|(handle, state)| self.inbox.get(handle) == Some(state)), "{inbox:?}");
        let outbox: BTreeMap<Handle, (DispatchState, u8)> =
            view.outbox().map(|open| (open.handle, (open.state, open.due))).collect();
        assert_eq!(self.outbox, outbox);
        assert_eq!(6 - self.sealed.count_ones() as usize, view.free_slots());
        assert_eq!(
            (self.cards, self.checked, self.done, self.frozen),
            (view.cards().count_ones(), view.lines_checked(), view.done(), view.frozen())
        );
    }
}

#[test]
fn a_view_is_the_fold_of_what_was_disclosed() {
    let mut compared = 0;
    for (scenario, seeds) in [(lantern(), 0..300), (big(), 0..20)] {
        for seed in seeds {
            let mut play = Play::new(scenario, Seed::from_number(seed), SeatFeed::new(scenario));
            let start = play.position().clone();
            let mut pictures: Vec<(Picture, usize)> =
                scenario.nation_ids().map(|seat| (Picture::new(scenario, &start, seat), 0)).collect();
            run(&mut play, &mut random_seats(scenario), |play| {
                for seat in scenario.nation_ids() {
                    let (picture, told) = &mut pictures[seat.at()];
                    for (_, seen) in &play.observer.of(seat)[*told..] {
                        picture.fold(scenario, seat, seen);
                    }
                    *told = play.observer.of(seat).len();
                    picture.compare(play.view(seat));
                    compared += 1;
                }
            });
        }
    }
    assert!(compared > 10_000, "compared {compared} views");
}
