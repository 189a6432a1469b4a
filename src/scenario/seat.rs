//! What a delegation's screen may read of a scenario: no truth, no variant, no inject to come, no other
//! State's brief, and of evidence only the items it holds, as it holds them. Panels are handed this, never
//! the scenario.

use crate::framework::{CardEntry, DispatchKind, OrderEntry};
use crate::scenario::{
    Action, ActionId, DispatchDef, EvidenceId, IncidentId, NationId, Reliability, Scenario, SectorFile,
    SectorId, Source, Tlp,
};

/// A scenario as one seat may read it.
#[derive(Clone, Copy)]
pub struct SeatScenario<'s> {
    scenario: &'s Scenario,
    seat: NationId,
}

/// An item of evidence as its holder reads it: not what it weighs, nor whether it was planted.
#[derive(Clone, Copy, Debug)]
pub struct HeldItem<'s> {
    pub text: &'s str,
    pub reliability: Reliability,
    pub credibility: u8,
    pub kind: Source,
    pub tlp: Tlp,
}

impl<'s> SeatScenario<'s> {
    pub const fn new(scenario: &'s Scenario, seat: NationId) -> Self {
        Self { scenario, seat }
    }

    pub fn id(&self) -> &'s str {
        &self.scenario.file.id
    }

    pub fn synopsis(&self, tag: &str) -> &'s str {
        self.scenario.file.synopsis.get(tag)
    }

    /// Returns the greatest number of turns an exercise of it can have.
    pub const fn turns_most(&self) -> u8 {
        self.scenario.turns_most
    }

    /// Returns how many States there are.
    pub const fn nations(&self) -> usize {
        self.scenario.nations.len()
    }

    /// Returns a State's full name; `None` where there is no such State.
    pub fn full_name(&self, nation: NationId, tag: &str) -> Option<&'s str> {
        self.scenario.file.nations.get(nation.at()).map(|nation| nation.name.get(tag))
    }

    pub fn short_name(&self, nation: NationId, tag: &str) -> &'s str {
        self.scenario.short_name(nation, tag)
    }

    /// Returns the seat's own brief.
    pub fn brief(&self, tag: &str) -> &'s str {
        self.scenario.file.nations[self.seat.at()].brief.get(tag)
    }

    /// Returns the words of the seat's own aims; when they are met, only the debrief says.
    pub fn aims(&self, tag: &str) -> impl Iterator<Item = &'s str> {
        self.scenario.file.nations[self.seat.at()].aims.iter().map(move |aim| aim.text.get(tag))
    }

    /// Returns the seat's own services.
    pub fn sectors(&self) -> &'s [SectorFile] {
        &self.scenario.file.nations[self.seat.at()].sectors
    }

    /// Returns all services of all States by State, place there, id and English name: they are on the map.
    pub fn all_sectors(&self) -> impl Iterator<Item = (usize, usize, &'s str, &'s str)> + use<'s> {
        self.scenario.all_sectors()
    }

    pub fn action(&self, order: ActionId) -> &'s Action {
        &self.scenario.actions[order.at()]
    }

    /// Returns the words of all orders, at the places of their ids.
    pub fn catalogue(&self) -> &'s [OrderEntry] {
        &self.scenario.catalogue
    }

    pub fn dispatch(&self, kind: DispatchKind) -> &'s DispatchDef {
        self.scenario.dispatch(kind)
    }

    pub fn cards(&self) -> &'s [CardEntry] {
        &self.scenario.card_entries
    }

    /// Returns the kind of one of the seat's own channels, as the framework numbers kinds from 0.
    pub fn channel_kind(&self, number: u8) -> Option<usize> {
        let channel = self.scenario.line(self.seat, number)?;
        Some(usize::from(self.scenario.channels[channel.at()].kind))
    }

    /// Returns how many exchanges a message takes by one of the seat's own channels.
    pub fn channel_delay(&self, number: u8) -> Option<u8> {
        let channel = self.scenario.line(self.seat, number)?;
        Some(self.scenario.channels[channel.at()].delay)
    }

    /// Returns an item the seat holds.
    pub fn item(&self, item: EvidenceId, tag: &str) -> HeldItem<'s> {
        let file = &self.scenario.file.evidence[item.at()];
        HeldItem {
            text: file.text.get(tag),
            reliability: file.reliability,
            credibility: file.credibility,
            kind: file.kind,
            tlp: file.tlp,
        }
    }

    /// Returns the name of an incident the seat has been told of.
    pub fn incident_name(&self, incident: IncidentId, tag: &str) -> &'s str {
        self.scenario.file.incidents[incident.at()].name.get(tag)
    }

    /// Returns the service an incident hits that the seat has been told of.
    pub fn incident_sector(&self, incident: IncidentId) -> SectorId {
        self.scenario.incidents[incident.at()].sector
    }

    /// Returns the names of the explanations of an incident: all of them, whichever is true.
    pub fn explanations(&self, incident: IncidentId, tag: &str) -> impl Iterator<Item = &'s str> {
        self.scenario.file.incidents[incident.at()].hypotheses.iter().map(move |one| one.name.get(tag))
    }
}
