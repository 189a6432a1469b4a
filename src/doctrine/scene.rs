//! What a doctrine looks at before it chooses: one act that it might do, and what its delegation knows around
//! it.

use crate::engine::{Handle, Known, NationMeter, SeatView};
use crate::framework::{DispatchKind, Knowledge, Tag, Tags};
use crate::scenario::{ActionId, Health, NationId};
use std::cmp::Reverse;

/// From this tension on, a pair is in dispute, and in crisis.
pub(super) const DISPUTE: i16 = 40;
pub(super) const CRISIS: i16 = 55;

/// An act that might be done: about which incident, towards whom.
#[derive(Clone, Copy)]
pub(super) struct Scene<'p> {
    pub view: SeatView<'p>,
    pub incident: Option<Handle>,
    pub other: Option<NationId>,
    /// Requests for help it has said yes to this turn.
    pub promised: u8,
    /// Whether it has said yes to the other's request for help in this incident.
    pub pledged: bool,
    /// Whether it was only asked about the incident, and nobody has reported machines on its soil.
    pub only_asked: bool,
}

impl Scene<'_> {
    pub fn others(&self) -> impl Iterator<Item = NationId> + use<> {
        let me = self.view.seat();
        (0..self.view.nations()).map(NationId::from_at).filter(move |other| *other != me)
    }

    /// Returns whether the incident hits this State, and goes on.
    pub fn hit(&self) -> bool {
        self.running() && self.target() == Some(self.view.seat())
    }

    /// Returns whether the incident hits the State the act is aimed at, and goes on.
    pub fn theirs(&self) -> bool {
        self.running() && self.other.is_some() && self.target() == self.other
    }

    pub fn target(&self) -> Option<NationId> {
        Some(self.view.incident_seen(self.incident?)?.0)
    }

    pub fn severity(&self) -> u8 {
        self.incident
            .and_then(|incident| self.view.incident_seen(incident))
            .map_or(0, |(_, severity, _)| severity)
    }

    pub fn running(&self) -> bool {
        // Who ended its own operation knows that it has ended, whatever it sees of it.
        self.incident.is_some_and(|incident| !self.view.incident_over(incident))
            && !(self.author() && self.did_about(Tag::Cease))
    }

    /// Returns whether it holds anything on the incident.
    pub fn has_item(&self) -> bool {
        (1..=self.view.evidence_count()).any(|item| self.view.evidence_about(Handle(item)) == self.incident)
    }

    /// Returns whether an order of this kind is among those sealed this turn.
    pub fn sealed(&self, tag: Tag) -> bool {
        self.view
            .sealed()
            .iter()
            .filter(|sealed| sealed.used)
            .any(|sealed| self.view.order(sealed.action).is_some_and(|order| order.tags.has(tag)))
    }

    pub fn knows(&self, level: Knowledge) -> bool {
        self.incident.is_some_and(|incident| self.view.knowledge(incident) >= level)
    }

    /// Returns whether the State itself is behind the incident, and its government knows.
    pub fn author(&self) -> bool {
        self.knows(Knowledge::Aware)
    }

    /// Returns whether the incident runs from the own soil as far as was reported, and the government is not
    /// its author.
    pub fn host(&self) -> bool {
        self.knows(Knowledge::Notified) && !self.author() && !self.only_asked
    }

    /// Returns whether it has an order of one of these kinds at all.
    pub fn has_order(&self, tags: Tags) -> bool {
        let orders = self.view.orders();
        (0..128).any(|at| {
            orders & 1 << at != 0
                && self.view.order(ActionId(at)).is_some_and(|order| order.tags.has_any(tags))
        })
    }

    /// Returns the State the traces lead to most, with how likely the analysts hold it that it is behind the
    /// incident or shelters who is, in percent.
    pub fn suspect(&self) -> Option<(NationId, u8)> {
        self.incident?;
        let all = self.others().map(|other| (other, Scene { other: Some(other), ..*self }.link()));
        // The first of equals, in the order of States.
        all.min_by_key(|(_, percent)| Reverse(*percent))
    }

    /// Returns whether the State the act is aimed at is the one the traces lead to, with at least this much
    /// of a likelihood in percent.
    pub fn suspected(&self, least: u8) -> bool {
        self.other.is_some()
            && self.suspect().is_some_and(|(who, percent)| Some(who) == self.other && percent >= least)
    }

    /// Returns how likely the analysts hold it that the other State itself is responsible, in percent.
    pub fn state_link(&self) -> u8 {
        self.other.zip(self.incident).map_or(0, |(other, incident)| self.view.link(other, incident).0)
    }

    /// Returns how likely the analysts hold it that the other State is behind it, or shelters who is, in
    /// percent.
    pub fn link(&self) -> u8 {
        let link =
            self.other.zip(self.incident).map_or((0, 0), |(other, incident)| self.view.link(other, incident));
        link.0.saturating_add(link.1)
    }

    pub fn tension(&self) -> i16 {
        self.other.map_or(0, |other| self.view.tension(other))
    }

    pub fn worst_tension(&self) -> i16 {
        self.others().map(|other| self.view.tension(other)).max().unwrap_or(0)
    }

    pub fn pressure(&self) -> i16 {
        self.view.meter(NationMeter::Pressure)
    }

    pub fn turn(&self) -> u8 {
        self.view.turn()
    }

    /// Returns whether this was done towards the other about the incident.
    pub fn did(&self, tag: Tag) -> bool {
        self.view.has_done(self.other, self.incident).has(tag)
    }

    /// Returns whether this was done about the incident, towards anyone.
    pub fn did_about(&self, tag: Tag) -> bool {
        self.view.has_done(None, self.incident).has(tag)
    }

    /// Returns whether one of these was done at all.
    pub fn ever(&self, tags: Tags) -> bool {
        self.view.has_done(None, None).has_any(tags)
    }

    /// Returns the best own line to a State for a kind of dispatch: right for the purpose first, then in
    /// health, then known to be so; ties by number.
    pub fn line(&self, to: NationId, kind: DispatchKind) -> Option<u8> {
        let levels = self.view.dispatch_kind(kind).levels;
        let fitness = |line: u8| {
            let right =
                levels == 0 || self.view.line_level(line).is_some_and(|level| levels & 1 << level as u8 != 0);
            let health = match self.view.line(line).map(|(_, known)| known) {
                Some(Known::As(Health::Good)) => 4,
                Some(Known::Untested) => 3,
                Some(Known::As(Health::OfficeHours)) => 2,
                Some(Known::As(Health::Stale | Health::Politicised)) => 1,
                _ => 0,
            };
            // What would not arrive helps nobody, however right the line is.
            (health > 0).then_some(health + if right && health > 1 { 10 } else { 0 })
        };
        let bits = self.view.lines_to(to);
        let lines =
            (0..64_u8).filter(|line| bits & 1 << line != 0).filter_map(|line| Some((fitness(line)?, line)));
        lines.min_by_key(|(fitness, _)| Reverse(*fitness)).map(|(_, line)| line)
    }
}
