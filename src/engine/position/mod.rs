//! The whole state of play. No strings, no maps, no generator: arrays sized when the scenario is loaded.

mod records;

pub use records::*;

use crate::framework::{Capacity, Knowledge, Tag, Tags};
use crate::scenario::{EvidenceId, Health, IncidentId, InjectId, NationId, Scenario, SectorId};

/// The whole state of play.
#[derive(Debug, PartialEq, Eq)]
pub struct Position {
    pub turn: u8,
    pub phase: Phase,
    pub exchange: u8,
    pub seq: u32,
    pub variant: u8,
    /// How many turns this exercise has; hidden from seats.
    pub length: u8,
    pub region: i16,
    pub region_rung: u8,
    pub region_stirred: bool,
    pub paused: bool,
    pub merge: bool,
    pub nations: Box<[Nation]>,
    pub services: Box<[i16]>,
    pub channels: Box<[Channel]>,
    pub incidents: Box<[Incident]>,
    pub injects: Box<[InjectState]>,
    pairs: Box<[Pair]>,
    seen: Box<[u8]>,
    first_seen: Box<[u8]>,
    knowledge: Box<[Knowledge]>,
    knew: Box<[[u8; 3]]>,
    pending: Box<[u8]>,
    beliefs: Box<[i16]>,
    dossiers: Box<[u64]>,
    done: Box<[Tags]>,
    dispatches: Box<[Dispatch]>,
    sealed: Box<[Sealed]>,
    handles: Box<[u16]>,
    n: usize,
    hypotheses: usize,
    words: usize,
    things: usize,
}

// `clone_from` copies box into box: bulk plays allocate nothing after the first.
impl Clone for Position {
    fn clone(&self) -> Self {
        let mut copy = Self { ..Self::empty() };
        copy.clone_from(self);
        copy
    }

    fn clone_from(&mut self, source: &Self) {
        let Self {
            turn,
            phase,
            exchange,
            seq,
            variant,
            length,
            region,
            region_rung,
            region_stirred,
            paused,
            merge,
            nations,
            services,
            channels,
            incidents,
            injects,
            pairs,
            seen,
            first_seen,
            knowledge,
            knew,
            pending,
            beliefs,
            dossiers,
            done,
            dispatches,
            sealed,
            handles,
            n,
            hypotheses,
            words,
            things,
        } = source;
        (self.turn, self.phase, self.exchange, self.seq, self.variant, self.length) =
            (*turn, *phase, *exchange, *seq, *variant, *length);
        (self.region, self.region_rung, self.region_stirred) = (*region, *region_rung, *region_stirred);
        (self.paused, self.merge) = (*paused, *merge);
        (self.n, self.hypotheses, self.words, self.things) = (*n, *hypotheses, *words, *things);
        self.nations.clone_from(nations);
        self.services.clone_from(services);
        self.channels.clone_from(channels);
        self.incidents.clone_from(incidents);
        self.injects.clone_from(injects);
        self.pairs.clone_from(pairs);
        self.seen.clone_from(seen);
        self.first_seen.clone_from(first_seen);
        self.knowledge.clone_from(knowledge);
        self.knew.clone_from(knew);
        self.pending.clone_from(pending);
        self.beliefs.clone_from(beliefs);
        self.dossiers.clone_from(dossiers);
        self.done.clone_from(done);
        self.dispatches.clone_from(dispatches);
        self.sealed.clone_from(sealed);
        self.handles.clone_from(handles);
    }
}

impl Position {
    fn empty() -> Self {
        Self {
            turn: 0,
            phase: Phase::Opening,
            exchange: 0,
            seq: 0,
            variant: 0,
            length: 0,
            region: 10,
            region_rung: 0,
            region_stirred: false,
            paused: false,
            merge: false,
            nations: Box::default(),
            services: Box::default(),
            channels: Box::default(),
            incidents: Box::default(),
            injects: Box::default(),
            pairs: Box::default(),
            seen: Box::default(),
            first_seen: Box::default(),
            knowledge: Box::default(),
            knew: Box::default(),
            pending: Box::default(),
            beliefs: Box::default(),
            dossiers: Box::default(),
            done: Box::default(),
            dispatches: Box::default(),
            sealed: Box::default(),
            handles: Box::default(),
            n: 0,
            hypotheses: 0,
            words: 0,
            things: 0,
        }
    }

    /// Returns the position before the first event.
    pub fn start(scenario: &Scenario) -> Self {
        let n = scenario.nations.len();
        let incidents = scenario.incidents.len();
        let words = scenario.evidence.len().div_ceil(64);
        let things = incidents + scenario.evidence.len() + scenario.injects.len();
        let mut position = Self {
            length: scenario.turns_most,
            nations: scenario
                .nations
                .iter()
                .map(|nation| Nation {
                    meters: [0, 0, nation.capital, nation.pressure],
                    capacity: nation.capacity,
                    actions: nation.actions,
                    cut: scenario
                        .channels
                        .iter()
                        .enumerate()
                        .filter(|(_, channel)| channel.health == Health::Cut)
                        .fold(0, |bits, (at, _)| bits | 1 << at),
                    ..Nation::default()
                })
                .collect(),
            services: scenario.sectors.iter().map(|sector| sector.service).collect(),
            channels: scenario
                .channels
                .iter()
                .map(|channel| {
                    let open = channel.tested || channel.health == Health::Cut;
                    let known = channel.ends.map(|end| {
                        if open || scenario.nations[end.at()].ready.known_lines {
                            Known::As(channel.health)
                        } else {
                            Known::Untested
                        }
                    });
                    Channel { health: channel.health, second: channel.ends[1], known }
                })
                .collect(),
            incidents: vec![Incident::default(); incidents].into(),
            injects: vec![InjectState::default(); scenario.injects.len()].into(),
            pairs: vec![Pair::default(); n * n].into(),
            seen: vec![0; n * incidents].into(),
            first_seen: vec![0; n * incidents].into(),
            knowledge: vec![Knowledge::Unaware; n * incidents].into(),
            knew: vec![[0; 3]; n * incidents].into(),
            pending: vec![0; n * incidents].into(),
            beliefs: vec![0; n * incidents * scenario.hypotheses].into(),
            dossiers: vec![0; n * words].into(),
            done: vec![Tags::NONE; n * (n + 1) * (incidents + 1)].into(),
            dispatches: vec![Dispatch::default(); n * DISPATCH_SLOTS].into(),
            sealed: vec![Sealed::default(); n * ORDER_SLOTS].into(),
            handles: vec![0; n * things].into(),
            n,
            hypotheses: scenario.hypotheses,
            words,
            things,
            ..Self::empty()
        };
        for one in scenario.nation_ids() {
            for two in scenario.nation_ids() {
                let def = &scenario.nations[one.at()];
                let pair = &mut position.pairs[one.at() * n + two.at()];
                pair.trust = def.trust[two.at()];
                pair.tension = def.tension[two.at()];
                pair.misreading = def.misreading[two.at()];
                pair.rung = rung_at(pair.tension);
            }
            for incident in scenario.incident_ids() {
                let start = &scenario.incidents[incident.at()].start;
                position.beliefs_mut(one, incident)[..start.len()].copy_from_slice(start);
            }
        }
        position
    }

    /// Returns the size of everything a copy touches, in bytes.
    pub fn bytes(&self) -> usize {
        size_of::<Self>()
            + size_of_val(&*self.nations)
            + size_of_val(&*self.services)
            + size_of_val(&*self.channels)
            + size_of_val(&*self.incidents)
            + size_of_val(&*self.injects)
            + size_of_val(&*self.pairs)
            + size_of_val(&*self.seen)
            + size_of_val(&*self.first_seen)
            + size_of_val(&*self.knowledge)
            + size_of_val(&*self.knew)
            + size_of_val(&*self.pending)
            + size_of_val(&*self.beliefs)
            + size_of_val(&*self.dossiers)
            + size_of_val(&*self.done)
            + size_of_val(&*self.dispatches)
            + size_of_val(&*self.sealed)
            + size_of_val(&*self.handles)
    }

    pub fn meter(&self, nation: NationId, meter: NationMeter) -> i16 {
        self.nations[nation.at()].meters[meter as usize]
    }

    pub fn capacity(&self, nation: NationId, kind: Capacity) -> u8 {
        self.nations[nation.at()].capacity[kind as usize]
    }

    /// Returns what holds from one State towards another (trust, misreading, consent, traces).
    pub fn pair(&self, of: NationId, to: NationId) -> &Pair {
        &self.pairs[of.at() * self.n + to.at()]
    }

    pub(super) fn pair_mut(&mut self, of: NationId, to: NationId) -> Option<&mut Pair> {
        self.pairs.get_mut(of.at() * self.n + to.at())
    }

    /// Returns the row in which a pair's tension is kept.
    pub fn tension(&self, one: NationId, two: NationId) -> &Pair {
        self.pair(one.min(two), one.max(two))
    }

    pub(super) fn tension_mut(&mut self, one: NationId, two: NationId) -> Option<&mut Pair> {
        self.pair_mut(one.min(two), one.max(two))
    }

    pub fn pair_meter(&self, of: NationId, to: NationId, meter: PairMeter) -> i16 {
        match meter {
            PairMeter::Tension => self.tension(of, to).tension,
            PairMeter::Trust => self.pair(of, to).trust,
            PairMeter::Misreading => self.pair(of, to).misreading,
        }
    }

    pub fn service(&self, sector: SectorId) -> i16 {
        self.services[sector.at()]
    }

    fn cell(&self, nation: NationId, incident: IncidentId) -> usize {
        nation.at() * self.incidents.len() + incident.at()
    }

    /// Returns the stage of an incident as this State last saw it; 0: it knows nothing of it.
    pub fn seen(&self, nation: NationId, incident: IncidentId) -> u8 {
        self.seen[self.cell(nation, incident)]
    }

    pub(super) fn seen_mut(&mut self, nation: NationId, incident: IncidentId) -> Option<&mut u8> {
        let cell = self.cell(nation, incident);
        self.seen.get_mut(cell)
    }

    pub fn knowledge(&self, nation: NationId, incident: IncidentId) -> Knowledge {
        self.knowledge[self.cell(nation, incident)]
    }

    pub(super) fn knowledge_mut(&mut self, nation: NationId, incident: IncidentId) -> Option<&mut Knowledge> {
        let cell = self.cell(nation, incident);
        self.knowledge.get_mut(cell)
    }

    /// Returns the turn in which a State heard of an incident, plus one; 0: it has not.
    pub fn first_seen(&self, nation: NationId, incident: IncidentId) -> u8 {
        self.first_seen[self.cell(nation, incident)]
    }

    pub(super) fn first_seen_mut(&mut self, nation: NationId, incident: IncidentId) -> Option<&mut u8> {
        let cell = self.cell(nation, incident);
        self.first_seen.get_mut(cell)
    }

    /// Returns the turn in which a State reached a level of knowledge, plus one; 0: it has not.
    pub fn knew(&self, nation: NationId, incident: IncidentId, level: Knowledge) -> u8 {
        match level {
            Knowledge::Unaware => 1,
            level => self.knew[self.cell(nation, incident)][level as usize - 1],
        }
    }

    pub(super) fn knew_mut(&mut self, nation: NationId, incident: IncidentId) -> Option<&mut [u8; 3]> {
        let cell = self.cell(nation, incident);
        self.knew.get_mut(cell)
    }

    /// Returns which ways of looking a State has under way on an incident, by
    /// [`Finder`](crate::framework::Finder) as bits; bit 4 is a free look on offer.
    pub fn pending(&self, nation: NationId, incident: IncidentId) -> u8 {
        self.pending[self.cell(nation, incident)]
    }

    pub(super) fn pending_mut(&mut self, nation: NationId, incident: IncidentId) -> Option<&mut u8> {
        let cell = self.cell(nation, incident);
        self.pending.get_mut(cell)
    }

    /// Returns whether one of the two has sent diplomats home, broken relations, or suspended a line.
    pub fn frozen_between(&self, one: NationId, two: NationId) -> bool {
        let cold = Tags::of(Tag::Expel).with(Tags::of(Tag::BreakRelations)).with(Tags::of(Tag::CutLine));
        self.done(one, Some(two), None).has_any(cold) || self.done(two, Some(one), None).has_any(cold)
    }

    /// Returns a State's weights for an incident's hypotheses, in decibans.
    pub fn beliefs(&self, nation: NationId, incident: IncidentId) -> &[i16] {
        let start = self.cell(nation, incident) * self.hypotheses;
        &self.beliefs[start..start + self.hypotheses]
    }

    pub(super) fn beliefs_mut(&mut self, nation: NationId, incident: IncidentId) -> &mut [i16] {
        let start = self.cell(nation, incident) * self.hypotheses;
        let end = (start + self.hypotheses).min(self.beliefs.len());
        &mut self.beliefs[start.min(end)..end]
    }

    /// Returns whether a State holds an evidence item.
    pub fn holds(&self, nation: NationId, item: EvidenceId) -> bool {
        self.dossiers[nation.at() * self.words + item.at() / 64] & 1 << (item.at() % 64) != 0
    }

    pub(super) fn hold(&mut self, nation: NationId, item: EvidenceId) {
        if let Some(word) = self.dossiers.get_mut(nation.at() * self.words + item.at() / 64) {
            *word |= 1 << (item.at() % 64);
        }
    }

    fn deed(&self, by: NationId, to: Option<NationId>, about: Option<IncidentId>) -> usize {
        let to = to.map_or(self.n, NationId::at);
        let about = about.map_or(self.incidents.len(), IncidentId::at);
        (by.at() * (self.n + 1) + to) * (self.incidents.len() + 1) + about
    }

    /// Returns whether a State has let another in, and the consent still runs.
    pub fn consents(&self, by: NationId, to: NationId) -> bool {
        let until = self.pair(by, to).consent;
        until != 0 && until >= self.turn
    }

    /// Returns what a State has done so far: towards another (`None`: towards anyone) about an incident
    /// (`None`: about any).
    pub fn done(&self, by: NationId, to: Option<NationId>, about: Option<IncidentId>) -> Tags {
        self.done[self.deed(by, to, about)]
    }

    pub(super) fn record(
        &mut self,
        by: NationId,
        to: Option<NationId>,
        about: Option<IncidentId>,
        tags: Tags,
    ) {
        for (to, about) in [(to, about), (None, about), (to, None), (None, None)] {
            let cell = self.deed(by, to, about);
            if let Some(deeds) = self.done.get_mut(cell) {
                *deeds = deeds.with(tags);
            }
        }
    }

    /// Returns a State's dispatches, as far as it has used slots; free ones among them included.
    pub fn dispatches(&self, from: NationId) -> &[Dispatch] {
        let start = from.at() * DISPATCH_SLOTS;
        &self.dispatches[start..start + usize::from(self.nations[from.at()].slots_used)]
    }

    /// Returns the dispatch in a slot; an empty one for a slot that does not exist, which only a forged log
    /// can name.
    pub fn dispatch(&self, from: NationId, slot: u8) -> &Dispatch {
        self.dispatches(from).get(usize::from(slot)).unwrap_or(const { &Dispatch::EMPTY })
    }

    /// Writes the slots of a State's dispatches that `fits`, in the order in which they were sent, and
    /// returns how many there are. Slots are taken where one is free, so their own order depends on what
    /// others may not know.
    pub(super) fn slots_by_number(
        &self,
        from: NationId,
        out: &mut [u8; DISPATCH_SLOTS],
        fits: impl Fn(&Dispatch) -> bool,
    ) -> usize {
        let dispatches = self.dispatches(from);
        let mut count = 0;
        for (slot, dispatch) in dispatches.iter().enumerate() {
            if dispatch.state != DispatchState::Free && fits(dispatch) {
                out[count] = slot as u8;
                count += 1;
            }
        }
        if count > 1 {
            out[..count].sort_unstable_by_key(|slot| dispatches[usize::from(*slot)].number);
        }
        count
    }

    pub(super) fn dispatch_mut(&mut self, from: NationId, slot: u8) -> Option<&mut Dispatch> {
        if usize::from(slot) >= DISPATCH_SLOTS {
            return None;
        }
        self.dispatches.get_mut(from.at() * DISPATCH_SLOTS + usize::from(slot))
    }

    pub fn sealed(&self, nation: NationId) -> &[Sealed] {
        &self.sealed[nation.at() * ORDER_SLOTS..(nation.at() + 1) * ORDER_SLOTS]
    }

    pub(super) fn sealed_mut(&mut self, nation: NationId, slot: u8) -> Option<&mut Sealed> {
        if usize::from(slot) >= ORDER_SLOTS {
            return None;
        }
        self.sealed.get_mut(nation.at() * ORDER_SLOTS + usize::from(slot))
    }

    fn thing(&self, nation: NationId, thing: Thing, at: usize) -> usize {
        let offset = match thing {
            Thing::Incident => 0,
            Thing::Evidence => self.incidents.len(),
            Thing::Inject | Thing::Dispatch => self.things - self.injects.len(),
        };
        nation.at() * self.things + offset + at
    }

    /// Returns the number under which a seat knows a thing; 0: it does not.
    pub fn handle(&self, nation: NationId, thing: Thing, at: usize) -> Handle {
        Handle(self.handles.get(self.thing(nation, thing, at)).copied().unwrap_or(0))
    }

    /// Returns the handle a seat has, or will have once the event under way is applied.
    pub fn handle_then(&self, nation: NationId, thing: Thing, at: usize) -> Handle {
        let have = self.handle(nation, thing, at);
        if have == Handle(0) { self.next_handle(nation, thing) } else { have }
    }

    pub fn next_handle(&self, nation: NationId, thing: Thing) -> Handle {
        Handle(self.nations[nation.at()].handles[thing as usize].saturating_add(1))
    }

    pub(super) fn give_handle(&mut self, nation: NationId, thing: Thing, at: usize) {
        let place = self.thing(nation, thing, at);
        if self.handles.get(place) == Some(&0) {
            self.handles[place] = self.take_handle(nation, thing).0;
        }
    }

    pub(super) fn take_handle(&mut self, nation: NationId, thing: Thing) -> Handle {
        match self.nations.get_mut(nation.at()) {
            Some(nation) => {
                let count = &mut nation.handles[thing as usize];
                *count = count.saturating_add(1);
                Handle(*count)
            }
            None => Handle(0),
        }
    }

    /// Returns the thing a seat means by a handle, if it has been told of it.
    pub fn find(&self, nation: NationId, thing: Thing, handle: Handle) -> Option<usize> {
        let count = match thing {
            Thing::Incident => self.incidents.len(),
            Thing::Evidence => self.things - self.injects.len() - self.incidents.len(),
            Thing::Inject => self.injects.len(),
            Thing::Dispatch => 0,
        };
        if handle == Handle(0) {
            return None;
        }
        let start = self.thing(nation, thing, 0);
        self.handles[start..start + count].iter().position(|have| *have == handle.0)
    }

    pub fn inject(&self, inject: InjectId) -> &InjectState {
        &self.injects[inject.at()]
    }

    /// Returns the moment as ticks: turn · 8 + exchange; the Briefing is 0, the Decision 4.
    pub fn tick(&self) -> u8 {
        let step = match self.phase {
            Phase::Opening | Phase::Preparation | Phase::Briefing => 0,
            Phase::Consultation => self.exchange,
            Phase::Decision => 4,
            Phase::Resolution | Phase::Review | Phase::Ended => 5,
        };
        self.turn.saturating_mul(8).saturating_add(step)
    }
}
