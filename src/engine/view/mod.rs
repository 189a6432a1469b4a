//! What one seat may know of the position. Private fields, no copy, no allocation.
//!
//! Whatever is reachable from here is a fold of what [`crate::engine::disclose`] told the seat (a test folds
//! the stream and compares). Moves, refusals and counsel before the decision are functions of this view.

mod dispatches;

pub use dispatches::OpenDispatch;

use crate::engine::apply::LOOK_OFFERED;
use crate::engine::evidence::shares;
use crate::engine::position::{
    Dispatch, Handle, Known, NationMeter, ORDER_SLOTS, PairMeter, Phase, Position, Sealed, Thing,
};
use crate::framework::{
    Capacity, Cost, DispatchKind, Fields, IncidentNeed, Knowledge, Level, Needs, Tag, Tags,
};
use crate::scenario::{
    ActionId, CardDef, CardId, DispatchDef, EvidenceId, IncidentId, NationId, Preparedness, Scenario, Tlp,
};

/// A seat's window on the position.
#[derive(Clone, Copy)]
pub struct SeatView<'p> {
    scenario: &'p Scenario,
    position: &'p Position,
    seat: NationId,
}

impl<'p> SeatView<'p> {
    /// Opens the window of one seat.
    pub fn new(scenario: &'p Scenario, position: &'p Position, seat: NationId) -> Self {
        Self { scenario, position, seat }
    }

    pub fn seat(&self) -> NationId {
        self.seat
    }

    pub(in crate::engine) fn scenario(&self) -> &'p Scenario {
        self.scenario
    }

    pub fn turn(&self) -> u8 {
        self.position.turn
    }

    pub fn phase(&self) -> Phase {
        self.position.phase
    }

    pub fn exchange(&self) -> u8 {
        self.position.exchange
    }

    pub fn stamp(&self) -> crate::engine::Stamp {
        crate::engine::Stamp { turn: self.turn(), phase: self.phase(), exchange: self.exchange() }
    }

    pub fn nations(&self) -> usize {
        self.scenario.nations.len()
    }

    pub fn nation_name(&self, nation: NationId) -> &'p str {
        self.scenario.names.nations.name(nation.at())
    }

    /// Returns the short name of a State in a language, for prose.
    pub fn short_name(&self, nation: NationId, language: &str) -> &'p str {
        self.scenario.short_name(nation, language)
    }

    pub fn meter(&self, meter: NationMeter) -> i16 {
        self.position.meter(self.seat, meter)
    }

    pub fn capacity(&self, kind: Capacity) -> u8 {
        self.position.capacity(self.seat, kind)
    }

    /// Returns the tension with another State, 0–100.
    pub fn tension(&self, with: NationId) -> i16 {
        self.position.pair_meter(self.seat, with, PairMeter::Tension)
    }

    /// Returns the rung of tension with another State, 0–5: both know it.
    pub fn rung(&self, with: NationId) -> u8 {
        self.position.tension(self.seat, with).rung
    }

    /// Returns this State's trust in another, 0–100.
    pub fn trust(&self, other: NationId) -> i16 {
        self.position.pair_meter(self.seat, other, PairMeter::Trust)
    }

    /// Returns the region's public rung, 0–5.
    pub fn region_rung(&self) -> u8 {
        self.position.region_rung
    }

    /// Returns whether the facilitator has stopped the clock for everyone.
    pub fn paused(&self) -> bool {
        self.position.paused
    }

    pub fn frozen(&self) -> bool {
        self.position.nations[self.seat.at()].frozen
    }

    pub fn done(&self) -> bool {
        self.position.nations[self.seat.at()].done
    }

    pub fn lines_checked(&self) -> bool {
        self.position.nations[self.seat.at()].lines_checked
    }

    pub fn cards(&self) -> u16 {
        self.position.nations[self.seat.at()].cards
    }

    /// Returns the service levels of the own sectors, in percent.
    pub fn services(&self) -> &'p [i16] {
        let sectors = &self.scenario.nations[self.seat.at()].sectors;
        &self.position.services[usize::from(sectors.start)..usize::from(sectors.end)]
    }

    /// Returns what an order is; one the seat does not have is no business of its own.
    pub fn order(&self, order: crate::scenario::ActionId) -> Option<&'p crate::scenario::Action> {
        let has = order.0 < 128 && self.orders() & 1 << order.0 != 0;
        self.scenario.actions.get(order.at()).filter(|_| has)
    }

    /// Returns how many preparation cards there are.
    pub fn card_count(&self) -> usize {
        self.scenario.cards.len()
    }

    /// Returns what a preparation card does.
    pub fn card(&self, card: CardId) -> Option<&'p CardDef> {
        self.scenario.cards.get(card.at())
    }

    /// Returns what a kind of dispatch is, and which levels of line suit it.
    pub fn dispatch_kind(&self, kind: DispatchKind) -> &'p DispatchDef {
        self.scenario.dispatch(kind)
    }

    /// Returns the orders the seat has, as bits.
    pub fn orders(&self) -> u128 {
        self.position.nations[self.seat.at()].actions
    }

    pub fn sealed(&self) -> &'p [Sealed] {
        self.position.sealed(self.seat)
    }

    /// Returns whether this order is among the sealed ones, against the same State and about the same
    /// incident.
    pub fn has_sealed(
        &self,
        order: crate::scenario::ActionId,
        other: Option<NationId>,
        incident: Option<Handle>,
    ) -> bool {
        let incident = incident.and_then(|handle| self.incident(handle));
        self.sealed().iter().any(|sealed| {
            sealed.used && sealed.action == order && sealed.other == other && sealed.incident == incident
        })
    }

    /// Returns whether an order of these needs would undo what was never done.
    pub fn has_nothing_to_undo(&self, needs: &Needs) -> bool {
        !needs.after.is_empty() && !self.has_done(None, None).has_any(needs.after)
    }

    pub(in crate::engine) fn free_slot(&self) -> Option<u8> {
        self.sealed().iter().position(|sealed| !sealed.used).map(|at| at as u8)
    }

    pub fn free_slots(&self) -> usize {
        ORDER_SLOTS - self.sealed().iter().filter(|sealed| sealed.used).count()
    }

    // Incidents.

    /// Returns how many incidents the seat has been told of; their handles run from 1 to this.
    pub fn incident_count(&self) -> u16 {
        self.position.nations[self.seat.at()].handles[Thing::Incident as usize]
    }

    pub(in crate::engine) fn incident(&self, handle: Handle) -> Option<IncidentId> {
        self.position.find(self.seat, Thing::Incident, handle).map(IncidentId::from_at)
    }

    /// Returns the seat's own number for an incident; 0: it has not heard of it.
    pub fn incident_handle(&self, incident: IncidentId) -> Handle {
        self.position.handle(self.seat, Thing::Incident, incident.at())
    }

    /// Returns target, severity (0–5), effects class (0–4) of an incident as this seat last saw it.
    pub fn incident_seen(&self, handle: Handle) -> Option<(NationId, u8, u8)> {
        let incident = self.incident(handle)?;
        let def = &self.scenario.incidents[incident.at()];
        let stage = def.stages.get(usize::from(self.position.seen(self.seat, incident)).checked_sub(1)?)?;
        Some((def.target, stage.severity, stage.effects))
    }

    /// Returns the name of an incident in a language, if the seat has heard of it and the scenario has that
    /// language.
    pub fn incident_name(&self, handle: Handle, language: &str) -> Option<&'p str> {
        self.scenario.file.incidents[self.incident(handle)?.at()].name.in_language(language)
    }

    /// Returns the name of the service an incident hits, as [`SeatView::incident_name`].
    pub fn incident_service(&self, handle: Handle, language: &str) -> Option<&'p str> {
        let incident = &self.scenario.incidents[self.incident(handle)?.at()];
        let first = self.scenario.nations[incident.target.at()].sectors.start;
        let at = incident.sector.at().checked_sub(usize::from(first))?;
        self.scenario.file.nations[incident.target.at()].sectors.get(at)?.name.in_language(language)
    }

    /// Returns whether the stage last seen touched what is inherently governmental, and whether it came with
    /// a coercive demand.
    pub fn incident_flags(&self, handle: Handle) -> (bool, bool) {
        let stage = self.incident(handle).and_then(|incident| {
            let seen = usize::from(self.position.seen(self.seat, incident)).checked_sub(1)?;
            self.scenario.incidents[incident.at()].stages.get(seen)
        });
        stage.map_or((false, false), |stage| (stage.inherently_governmental, stage.coercive_demand))
    }

    /// Returns whether the incident is over, as far as this seat has seen.
    pub fn incident_over(&self, handle: Handle) -> bool {
        self.incident(handle).is_some_and(|incident| {
            usize::from(self.position.seen(self.seat, incident))
                == self.scenario.incidents[incident.at()].stages.len()
        })
    }

    /// Returns how likely the analysts hold it that a State is itself responsible, and that a group there is,
    /// in percent.
    pub fn link(&self, other: NationId, handle: Handle) -> (u8, u8) {
        self.incident(handle).map_or((0, 0), |incident| {
            crate::engine::ladder::link(self.scenario, self.position, self.seat, other, incident)
        })
    }

    /// Returns the turn in which an own call to stop reached a State, as far as this seat was told.
    pub fn called(&self, other: NationId) -> Option<u8> {
        self.position.pair(self.seat, other).called.checked_sub(1)
    }

    /// Returns whether a State has repaired towards this one, or offered to.
    pub fn was_offered_repair(&self, other: NationId) -> bool {
        self.position.pair(other, self.seat).repaired
    }

    /// Returns whether an own call or notice that reached a State said what has to stop, as far as this seat
    /// was told.
    pub fn demanded(&self, other: NationId) -> bool {
        self.position.pair(self.seat, other).demanded
    }

    /// Returns whether an own notice of a countermeasure reached a State, as far as this seat was told.
    pub fn gave_notice(&self, other: NationId) -> bool {
        self.position.pair(self.seat, other).gave_notice > 0
    }

    /// Returns how many own requests a State left lying, as far as this seat was told.
    pub fn left_lying(&self, other: NationId) -> u8 {
        self.position.pair(self.seat, other).left_lying
    }

    /// Returns the unmet conditions of a claim, as bits in the order of the ladder's entry. Whether a request
    /// lapsed elsewhere is not in it.
    pub fn claim_missing(
        &self,
        other: NationId,
        handle: Handle,
        claim: crate::engine::Claim,
        said: Fields,
    ) -> u16 {
        self.incident(handle).map_or(0, |incident| {
            crate::engine::ladder::missing(
                self.scenario,
                self.position,
                self.seat,
                other,
                incident,
                claim,
                said,
            )
        })
    }

    /// Returns what the seat was told of its own part in an incident.
    pub fn knowledge(&self, handle: Handle) -> Knowledge {
        self.incident(handle)
            .map_or(Knowledge::Unaware, |incident| self.position.knowledge(self.seat, incident))
    }

    /// Writes the analysts' probabilities for an incident's hypotheses, in percent, and returns how many
    /// there are.
    pub fn belief(&self, handle: Handle, out: &mut [u8; 7]) -> usize {
        let Some(incident) = self.incident(handle) else { return 0 };
        let count = self.scenario.incidents[incident.at()].start.len();
        shares(&self.position.beliefs(self.seat, incident)[..count], out);
        count
    }

    /// Returns the State a hypothesis points at, if any.
    pub fn points_at(&self, handle: Handle, hypothesis: usize) -> Option<NationId> {
        let incident = self.incident(handle)?;
        self.scenario.incidents[incident.at()].points_at.get(hypothesis).copied().flatten()
    }

    /// Returns the incidents an order may name, as bits of the scenario's own numbering: those known, own,
    /// hosted, authored and on offer.
    pub(in crate::engine) fn incidents_by_need(&self) -> [u16; 5] {
        let mut bits = [0; 5];
        for at in 0..self.scenario.incidents.len() {
            let incident = IncidentId::from_at(at);
            if self.position.seen(self.seat, incident) == 0 {
                continue;
            }
            let knowledge = self.position.knowledge(self.seat, incident);
            let own = self.scenario.incidents[at].target == self.seat;
            let offered = self.position.pending(self.seat, incident) & 1 << LOOK_OFFERED != 0;
            for (bits, fits) in bits.iter_mut().zip([
                true,
                own,
                knowledge >= Knowledge::Notified,
                knowledge == Knowledge::Aware,
                offered,
            ]) {
                *bits |= u16::from(fits) << at;
            }
        }
        bits
    }

    /// Returns the incidents an order of this need may name.
    pub(in crate::engine) fn incidents_for(&self, need: IncidentNeed) -> u16 {
        let [known, own, hosted, authored, offered] = self.incidents_by_need();
        match need {
            IncidentNeed::None => 0,
            IncidentNeed::Known => known,
            IncidentNeed::Own => own,
            IncidentNeed::Hosted => hosted,
            IncidentNeed::Authored => authored,
            IncidentNeed::Offered => offered,
        }
    }

    // Evidence.

    /// Returns how many items the seat holds; their handles run from 1 to this.
    pub fn evidence_count(&self) -> u16 {
        self.position.nations[self.seat.at()].handles[Thing::Evidence as usize]
    }

    pub(in crate::engine) fn evidence(&self, handle: Handle) -> Option<EvidenceId> {
        self.position.find(self.seat, Thing::Evidence, handle).map(EvidenceId::from_at)
    }

    /// Returns the incident an item is about.
    pub fn evidence_about(&self, handle: Handle) -> Option<Handle> {
        let item = self.evidence(handle)?;
        Some(self.incident_handle(self.scenario.evidence[item.at()].about))
    }

    /// Returns what an item held here says, if the scenario has it in that language.
    pub fn evidence_text(&self, handle: Handle, language: &str) -> Option<&'p str> {
        self.scenario.file.evidence[self.evidence(handle)?.at()].text.in_language(language)
    }

    /// Returns how far an item may be passed on (TLP).
    pub fn evidence_tlp(&self, handle: Handle) -> Option<Tlp> {
        Some(self.scenario.evidence[self.evidence(handle)?.at()].tlp)
    }

    // Lines.

    pub fn line_count(&self) -> u8 {
        self.scenario.nations[self.seat.at()].lines.count_ones() as u8
    }

    /// Returns where a line leads and what this end knows of it.
    pub fn line(&self, line: u8) -> Option<(NationId, Known)> {
        let channel = self.scenario.line(self.seat, line)?;
        let def = &self.scenario.channels[channel.at()];
        let end = usize::from(def.ends[1] == self.seat);
        Some((def.ends[1 - end], self.position.channels[channel.at()].known[end]))
    }

    /// Returns the level of an own line.
    pub fn line_level(&self, line: u8) -> Option<Level> {
        Some(self.scenario.channels[self.scenario.line(self.seat, line)?.at()].level)
    }

    /// Returns the own lines to a State that are not known to be cut, as bits of the seat's own numbering.
    pub fn lines_to(&self, other: NationId) -> u64 {
        let me = &self.scenario.nations[self.seat.at()];
        let all = me.lines_to[other.at()];
        if self.position.nations[self.seat.at()].cut & me.lines == 0 {
            return all;
        }
        let cut = self.position.nations[self.seat.at()].cut;
        let (mut bits, mut left) = (all, all);
        while left != 0 {
            let number = left.trailing_zeros();
            left &= left - 1;
            if cut >> me.line_list[number as usize].0 & 1 != 0 {
                bits &= !(1 << number);
            }
        }
        bits
    }

    /// Returns whether there is an own line to a State that is not known to be cut.
    pub fn reaches(&self, other: NationId) -> bool {
        let me = &self.scenario.nations[self.seat.at()];
        me.channels_to[other.at()] & !self.position.nations[self.seat.at()].cut != 0
    }

    // What was done.

    /// Returns whether this State let the seat in, and the consent still runs.
    pub fn consent_of(&self, other: NationId) -> bool {
        self.position.consents(other, self.seat)
    }

    /// Returns whether this State let the seat in, or has asked it for something the seat took up: then it
    /// may let it in within the same Decision.
    pub fn invited(&self, other: NationId) -> bool {
        const TOOK_UP: Tags = Tags::of(Tag::Answer).with(Tags::of(Tag::AnswerPart));
        let asks = |dispatch: &Dispatch| {
            dispatch.to == self.seat && dispatch.kind == Some(DispatchKind::AskHelp) && self.is_open(dispatch)
        };
        self.consent_of(other)
            || self.position.done(self.seat, Some(other), None).has_any(TOOK_UP)
            // Looked for only where there can be one.
            || self.position.done(other, Some(self.seat), None).has(Tag::AskHelp)
                && self.position.dispatches(other).iter().any(asks)
    }

    /// Returns what the own national practices change.
    pub fn ready(&self) -> &'p Preparedness {
        &self.scenario.nations[self.seat.at()].ready
    }

    /// Returns what an order costs this State.
    pub fn cost(&self, order: ActionId) -> Cost {
        self.scenario.cost(self.seat, order)
    }

    pub fn has_done(&self, to: Option<NationId>, about: Option<Handle>) -> Tags {
        let about = match about {
            Some(handle) => match self.incident(handle) {
                Some(incident) => Some(incident),
                None => return Tags::NONE,
            },
            None => None,
        };
        // Whether a request was found appropriate shows that it arrived, which the asker may not know.
        self.position.done(self.seat, to, about).without(Tag::Appropriate)
    }

    /// Tells, for the planted leak alone, whether an incident goes on that the seat knows nothing of.
    pub(in crate::engine) fn peek(&self, handle: Handle) -> bool {
        usize::from(handle.0) <= self.position.incidents.iter().filter(|incident| incident.stage > 0).count()
    }
}
