//! The claims ladder: which conditions of a public claim the speaker leaves unmet. From what the speaker
//! itself can know.

use crate::engine::command::Claim;
use crate::engine::evidence::shares;
use crate::engine::position::{DispatchState, Position};
use crate::engine::view::SeatView;
use crate::framework::{ClaimNeed, Field, Fields, Tag, Tags};
use crate::scenario::{EvidenceDef, EvidenceId, IncidentId, NationId, Scenario};

/// A question that has not even arrived keeps nobody waiting longer than this many turns.
const USUAL_CLOCK: u8 = 2;
const ASKED: Tags = Tags::of(Tag::Ask).with(Tags::of(Tag::Notify));
/// Turns after which an assessment counts as a long one.
const LONG: u8 = 3;
const SHARED: Tags = Tags::these(&[Tag::Share, Tag::Substantiate, Tag::Joint]);
const GIVEN: Tags = Tags::of(Tag::Substantiate).with(Tags::of(Tag::Share));

/// Returns the unmet conditions of a claim as bits, in the order of the ladder's entry.
pub fn missing(
    scenario: &Scenario,
    position: &Position,
    by: NationId,
    other: NationId,
    incident: IncidentId,
    claim: Claim,
    said: Fields,
) -> u16 {
    let speaker = Speaker { scenario, position, by, other, incident, said };
    let unmet = |claim: Claim| {
        let needs = &scenario.claims[claim as usize];
        needs
            .iter()
            .enumerate()
            .filter(|(_, need)| !speaker.meets(**need))
            .fold(0_u16, |bits, (at, _)| bits | 1 << at)
    };
    // Whoever could have said more may say less: a claim is short of nothing where a higher one about the
    // same State would not be.
    let own = unmet(claim);
    let higher = Claim::ALL[claim as usize + 1..]
        .iter()
        .map(|higher| unmet(*higher).count_ones())
        .min()
        .unwrap_or(u32::MAX);
    if claim == Claim::K0 || higher >= own.count_ones() { own } else { lowest_bits(own, higher) }
}

/// Returns whether an own request to a State about an incident is still open, as far as the asker can know:
/// one it has no word of ceases to count after the usual time.
pub fn asking(position: &Position, by: NationId, other: NationId, incident: Option<IncidentId>) -> bool {
    position.dispatches(by).iter().any(|dispatch| {
        let late = !dispatch.receipt && position.turn >= dispatch.sent_turn.saturating_add(USUAL_CLOCK);
        dispatch.to == other
            && dispatch.incident == incident
            && dispatch.request
            && !late
            && !dispatch.late
            && !matches!(
                dispatch.state,
                DispatchState::Free | DispatchState::Lapsed | DispatchState::Answered
            )
    })
}

/// Returns how likely a State's analysts hold it that another State is itself responsible, and that a group
/// there is, in percent.
pub fn link(
    scenario: &Scenario,
    position: &Position,
    by: NationId,
    other: NationId,
    incident: IncidentId,
) -> (u8, u8) {
    let def = &scenario.incidents[incident.at()];
    let mut percent = [0; 7];
    shares(&position.beliefs(by, incident)[..def.start.len()], &mut percent);
    let mut sums = (0_u8, 0_u8);
    for ((points_at, through), share) in def.points_at.iter().zip(&def.through).zip(percent) {
        if *points_at == Some(other) {
            if *through {
                sums.1 = sums.1.saturating_add(share)
            } else {
                sums.0 = sums.0.saturating_add(share)
            }
        }
    }
    sums
}

/// Keeps so many of the lowest bits that are set.
fn lowest_bits(bits: u16, count: u32) -> u16 {
    let mut left = bits;
    for _ in 0..count {
        left &= left.wrapping_sub(1);
    }
    bits & !left
}

struct Speaker<'a> {
    scenario: &'a Scenario,
    position: &'a Position,
    by: NationId,
    other: NationId,
    incident: IncidentId,
    said: Fields,
}

impl Speaker<'_> {
    fn meets(&self, need: ClaimNeed) -> bool {
        let Self { scenario, position, by, other, incident, said } = *self;
        let done = position.done(by, Some(other), Some(incident));
        // No line that works: then there is nobody to ask first. That somebody else has named it frees nobody
        // from weighing the facts.
        let excused = || !SeatView::new(scenario, position, by).reaches(other) || self.assessed_at_length();
        let silent = || position.done(other, Some(by), Some(incident)).has(Tag::Silence);
        let (state, group) = link(scenario, position, by, other, incident);
        match need {
            ClaimNeed::Technical => self.items().any(|item| item.kind.is_technical() && item.c3),
            ClaimNeed::Traffic => self.items().any(|item| item.kind == crate::scenario::Source::Traffic),
            ClaimNeed::Asked => done.has_any(ASKED) || excused(),
            // Who did not ask lacks the question, and not the time for an answer as well.
            ClaimNeed::Time => {
                !done.has_any(ASKED) || !asking(position, by, other, Some(incident)) || excused()
            }
            ClaimNeed::Caveat => said.has(Field::NotAccusation),
            // A group, with or without its State: every explanation that carries the claim counts.
            ClaimNeed::Group(least) => state.saturating_add(group) >= least,
            ClaimNeed::TwoGroups => self.groups(|_| true) >= 2,
            ClaimNeed::Notified => done.has(Tag::Notify),
            ClaimNeed::DutyLapsed => silent(),
            ClaimNeed::State(least) => state >= least,
            ClaimNeed::There(least) => state.saturating_add(group) >= least,
            ClaimNeed::NotElsewhere(least) => !self.elsewhere(least),
            ClaimNeed::Moderate => {
                self.groups(|_| true) >= 2
                    && self.items().any(|item| item.c2)
                    && self.groups(|item| !item.kind.is_technical()) >= 1
            }
            ClaimNeed::Substance => done.has_any(GIVEN) || said.has(Field::Facts),
        }
    }

    /// Whether the own analysts hold an explanation that does not point at the State named to be at least so
    /// likely.
    fn elsewhere(&self, least: u8) -> bool {
        let def = &self.scenario.incidents[self.incident.at()];
        let mut percent = [0; 7];
        shares(&self.position.beliefs(self.by, self.incident)[..def.start.len()], &mut percent);
        def.points_at
            .iter()
            .zip(percent)
            .any(|(points_at, share)| *points_at != Some(self.other) && share >= least)
    }

    /// A long assessment, written down, shared with partners and laid open, weighs the facts as asking does.
    fn assessed_at_length(&self) -> bool {
        let Self { scenario, position, by, other, incident, said } = *self;
        let done = position.done(by, None, Some(incident));
        let since = position.first_seen(by, incident);
        let long = since > 0 && since.saturating_add(LONG) <= position.turn.saturating_add(1);
        let mut partners = scenario.nation_ids().filter(|third| *third != by && *third != other);
        let shared = partners.any(|third| position.done(by, Some(third), Some(incident)).has_any(SHARED));
        let open = said.has(Field::Facts) || position.done(by, Some(other), Some(incident)).has_any(GIVEN);
        long && done.has(Tag::Assess) && done.has(Tag::Attribution) && shared && open
    }

    /// The items about the incident that the speaker holds.
    fn items(&self) -> impl Iterator<Item = &EvidenceDef> {
        let all = self.scenario.evidence.iter().enumerate();
        all.filter(|(at, item)| {
            item.about == self.incident && self.position.holds(self.by, EvidenceId::from_at(*at))
        })
        .map(|(_, item)| item)
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
