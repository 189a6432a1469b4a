//! The claims ladder: which conditions of a public claim the speaker leaves unmet. From what the speaker itself can know.

use crate::engine::command::Claim;
use crate::engine::evidence::shares;
use crate::engine::position::{DispatchState, Position};
use crate::engine::view::SeatView;
use crate::framework::{ClaimNeed, Field, Fields, Tag, Tags};
use crate::scenario::{EvidenceDef, EvidenceId, IncidentId, NationId, Scenario};

/// A question that has not even arrived keeps nobody waiting longer than this many turns.
const USUAL_CLOCK: u8 = 2;
const ASKED: Tags = Tags::of(Tag::Ask).with(Tags::of(Tag::Notify));
const GIVEN: Tags = Tags::of(Tag::Substantiate).with(Tags::of(Tag::Share));

/// Returns the unmet conditions of a claim as bits, in the order of the ladder's entry.
pub fn missing(scenario: &Scenario, position: &Position, by: NationId, other: NationId, incident: IncidentId, claim: Claim, said: Fields) -> u16 {
    let needs = &scenario.claims[claim as usize];
    let speaker = Speaker { scenario, position, by, other, incident, claim, said };
    needs.iter().enumerate().filter(|(_, need)| !speaker.meets(**need)).fold(0, |bits, (at, _)| bits | 1 << at)
}

/// Returns whether an own request to a State about an incident is still open, as far as the asker can know: one it has no word of ceases to count after
/// the usual time.
pub fn asking(position: &Position, by: NationId, other: NationId, incident: Option<IncidentId>) -> bool {
    position.dispatches(by).iter().any(|dispatch| {
        let late = !dispatch.receipt && position.turn >= dispatch.sent_turn.saturating_add(USUAL_CLOCK);
        dispatch.to == other
            && dispatch.incident == incident
            && dispatch.request
            && !late
            && !matches!(dispatch.state, DispatchState::Free | DispatchState::Answered)
    })
}

/// Returns how likely a State's analysts hold it that another State is itself responsible, and that a group there is, in percent.
pub fn link(scenario: &Scenario, position: &Position, by: NationId, other: NationId, incident: IncidentId) -> (u8, u8) {
    let def = &scenario.incidents[incident.at()];
    let mut percent = [0; 7];
    shares(&position.beliefs(by, incident)[..def.start.len()], &mut percent);
    let mut sums = (0_u8, 0_u8);
    for ((points_at, through), share) in def.points_at.iter().zip(&def.through).zip(percent) {
        if *points_at == Some(other) {
            if *through { sums.1 = sums.1.saturating_add(share) } else { sums.0 = sums.0.saturating_add(share) }
        }
    }
    sums
}

struct Speaker<'a> {
    scenario: &'a Scenario,
    position: &'a Position,
    by: NationId,
    other: NationId,
    incident: IncidentId,
    claim: Claim,
    said: Fields,
}

impl Speaker<'_> {
    fn meets(&self, need: ClaimNeed) -> bool {
        let Self { scenario, position, by, other, incident, claim, said } = *self;
        let done = position.done(by, Some(other), Some(incident));
        // No line that works, or the name is out already: then there is nobody to ask first and nothing left to keep.
        // But who holds a State responsible answers for that alone, whoever spoke before.
        let excused = || {
            let lined = SeatView::new(scenario, position, by).reaches(other);
            let named = || scenario.nation_ids().any(|third| third != by && position.done(third, Some(other), Some(incident)).has(Tag::Claim));
            !lined || claim != Claim::K5 && named()
        };
        let silent = || position.done(other, Some(by), Some(incident)).has(Tag::Silence);
        let (state, group) = link(scenario, position, by, other, incident);
        match need {
            ClaimNeed::Technical => self.items().any(|item| item.kind.is_technical() && item.c3),
            ClaimNeed::Traffic => self.items().any(|item| item.kind == crate::scenario::Source::Traffic),
            ClaimNeed::Asked => done.has_any(ASKED) || excused(),
            ClaimNeed::Time => done.has_any(ASKED) && !asking(position, by, other, Some(incident)) || excused(),
            ClaimNeed::Caveat => said.has(Field::NotAccusation),
            ClaimNeed::Group(least) => group >= least,
            ClaimNeed::TwoGroups => self.groups(|_| true) >= 2,
            ClaimNeed::Notified => done.has(Tag::Notify),
            ClaimNeed::DutyLapsed => silent(),
            ClaimNeed::State(least) => state >= least,
            ClaimNeed::There(least) => state.saturating_add(group) >= least,
            ClaimNeed::Moderate => {
                self.groups(|_| true) >= 2 && self.items().any(|item| item.c2) && self.groups(|item| !item.kind.is_technical()) >= 1
            }
            ClaimNeed::Substance => done.has_any(GIVEN) || said.has(Field::Facts),
        }
    }

    /// The items about the incident that the speaker holds.
    fn items(&self) -> impl Iterator<Item = &EvidenceDef> {
        let all = self.scenario.evidence.iter().enumerate();
        all.filter(|(at, item)| item.about == self.incident && self.position.holds(self.by, EvidenceId::from_at(*at))).map(|(_, item)| item)
    }

    /// Counts source groups up to two.
    fn groups(&self, fits: impl Fn(&EvidenceDef) -> bool) -> usize {
        let mut first = None;
        let mut count = 0;
        for item in self.items().filter(|item| fits(item)) {
            if first != Some(item.group) {
                first.get_or_insert(item.group);
                count += 1;
            }
        }
        count.min(2)
    }
}
