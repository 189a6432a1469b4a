//! Evidence and belief: items found, weighed in integer decibans, read as percent. No floating point decides
//! anything.

use crate::engine::event::Event;
use crate::engine::inject::holds;
use crate::engine::play::{Observer, Play};
use crate::engine::wire::Shifts;
use crate::framework::{Capacity, Finder, Knowledge, Tag};
use crate::scenario::{EvidenceId, FinderDef, IncidentId, NationId, Scenario, VariantId};

/// *Something else* is never held to be less likely than this, in percent.
pub const OTHER_FLOOR: u8 = 5;
/// From this probability on, a pointer counts as reason to know.
const REASON_AT: u32 = 55;

/// 10^(d/10) for d = 0…9, times 1,000, rounded: the committed table all probabilities come from.
const TENTHS: [u64; 10] = [1000, 1259, 1585, 1995, 2512, 3162, 3981, 5012, 6310, 7943];

/// Returns 10^(decibans/10) on a fixed scale; decibans are cut to −40…+60.
fn power(decibans: i16) -> u64 {
    let shifted = (decibans.clamp(-40, 60) + 40) as usize;
    TENTHS[shifted % 10] * 10_u64.pow((shifted / 10) as u32)
}

/// Writes the probabilities of hypotheses in percent, rounded to nearest; the last is *something else* and
/// has a floor of 5 %. `out` takes up to seven.
pub fn shares(decibans: &[i16], out: &mut [u8; 7]) {
    let count = decibans.len().min(7);
    let mut powers = [0_u64; 7];
    for (power_, weight) in powers.iter_mut().zip(&decibans[..count]) {
        *power_ = power(*weight);
    }
    let sum: u64 = powers[..count].iter().sum::<u64>().max(1);
    let percent = |part: u64, of: u64, whole: u64| ((part * whole + of / 2) / of) as u8;
    out.fill(0);
    for (share, power_) in out.iter_mut().zip(&powers[..count]) {
        *share = percent(*power_, sum, 100);
    }
    if count > 1 && out[count - 1] < OTHER_FLOOR {
        let rest = (sum - powers[count - 1]).max(1);
        for (share, power_) in out.iter_mut().zip(&powers[..count - 1]) {
            *share = percent(*power_, rest, u64::from(100 - OTHER_FLOOR));
        }
        out[count - 1] = OTHER_FLOOR;
    }
}

/// Hands an item to a State: found, sighted if the incident was unknown, weighed.
pub(super) fn find<O: Observer>(play: &mut Play<'_, O>, by: NationId, item: EvidenceId, how: Option<Finder>) {
    if play.position.holds(by, item) {
        return;
    }
    let incident = play.scenario.evidence[item.at()].about;
    sight(play, by, incident);
    let shifts = shift(play, by, item);
    play.emit(Event::Found { by, evidence: item, how });
    if shifts != Shifts::default() {
        play.emit(Event::Weighed { by, incident, shifts });
    }
    climb_on_belief(play, by, incident);
}

/// Hands on an item one State holds to another.
pub(super) fn share<O: Observer>(play: &mut Play<'_, O>, from: NationId, to: NationId, item: EvidenceId) {
    let incident = play.scenario.evidence[item.at()].about;
    let told = play.position.seen(from, incident);
    sight_at(play, to, incident, told);
    find(play, to, item, None);
}

/// Makes an incident known, as it stands, to a State that has not heard of it.
pub(super) fn sight<O: Observer>(play: &mut Play<'_, O>, by: NationId, incident: IncidentId) {
    let stage = play.position.incidents[incident.at()].stage;
    sight_at(play, by, incident, stage);
}

/// Makes an incident known at the stage somebody told of: who learns from another learns no more than the
/// other knew.
pub(super) fn sight_at<O: Observer>(play: &mut Play<'_, O>, by: NationId, incident: IncidentId, stage: u8) {
    if play.position.seen(by, incident) == 0 {
        play.emit(Event::Sighted { by, incident, stage: stage.max(1) });
        grade(play, by, incident);
    }
}

/// Where a standing procedure grades incidents on own services, it does so at once.
pub(super) fn grade<O: Observer>(play: &mut Play<'_, O>, by: NationId, incident: IncidentId) {
    let graded = play.position.done(by, None, Some(incident)).has(Tag::Assess);
    if play.scenario.nations[by.at()].ready.auto_assess
        && play.scenario.incidents[incident.at()].target == by
        && !graded
    {
        play.emit(Event::Graded { by, incident });
    }
}

/// Reads what was begun a turn ago, and what vendors tell those who have arranged for it.
pub(super) fn results<O: Observer>(play: &mut Play<'_, O>) {
    for by in play.scenario.nation_ids() {
        let tips = play.scenario.nations[by.at()].ready.vendor_tips;
        for incident in play.scenario.incident_ids() {
            let pending = play.position.pending(by, incident);
            for how in [Finder::Forensics, Finder::Help, Finder::Police, Finder::Vendor] {
                let due = pending & 1 << how as u8 != 0
                    || tips && how == Finder::Vendor && play.position.seen(by, incident) != 0;
                if due {
                    look(play, by, None, incident, how);
                }
            }
            if pending & 0b1111 != 0 {
                play.emit(Event::LookEnded { by, incident });
            }
        }
    }
}

/// Looks for what can be found now in one way, in another's systems where the act is aimed at another, in the
/// order of the items' keys.
pub(super) fn look<O: Observer>(
    play: &mut Play<'_, O>,
    by: NationId,
    into: Option<NationId>,
    incident: IncidentId,
    how: Finder,
) {
    let scenario = play.scenario;
    let own = match how {
        Finder::Police => play.position.capacity(by, Capacity::LawEnforcement),
        _ => play.position.capacity(by, Capacity::Technical),
    };
    let capacity = own + scenario.nations[by.at()].ready.finds[how as usize];
    let erased = play.position.incidents[incident.at()].erased;
    for at in 0..scenario.evidence.len() {
        let def = &scenario.evidence[at];
        let there = def.about == incident
            && def.from_turn <= play.position.turn
            && def.only.contains(VariantId(play.position.variant))
            && !(def.live && erased)
            && (def.appears.is_empty() || holds(scenario.ops(&def.appears), &play.position));
        let finds = |finder: &FinderDef| {
            finder.nation == by
                && finder.how == how
                && finder.needs <= capacity
                && (finder.at.is_none() || finder.at == into)
        };
        if there && def.found_by.iter().any(finds) {
            find(play, by, EvidenceId::from_at(at), Some(how));
        }
    }
}

/// Returns what an item changes in a State's weights: items of one group count once, as the heaviest of them.
fn shift<O: Observer>(play: &Play<'_, O>, by: NationId, item: EvidenceId) -> Shifts {
    let scenario = play.scenario;
    let def = &scenario.evidence[item.at()];
    let mut shifts = Shifts::default();
    let mut best: Option<usize> = None;
    for (at, other) in scenario.evidence.iter().enumerate() {
        let counts = at != item.at() && other.group == def.group && other.about == def.about;
        if counts
            && play.position.holds(by, EvidenceId::from_at(at))
            && best.is_none_or(|have| scenario.evidence[have].heft < other.heft)
        {
            best = Some(at);
        }
    }
    if best.is_some_and(|have| scenario.evidence[have].heft >= def.heft) {
        return shifts;
    }
    for (at, shift) in shifts.0.iter_mut().enumerate() {
        let new = def.weights.get(at).copied().unwrap_or(0);
        let old = best.and_then(|have| scenario.evidence[have].weights.get(at).copied()).unwrap_or(0);
        *shift = (new - old).clamp(-128, 127) as i8;
    }
    shifts
}

/// Two independent own items and 55 %: from here on the State had reason to know.
fn climb_on_belief<O: Observer>(play: &mut Play<'_, O>, by: NationId, incident: IncidentId) {
    let scenario = play.scenario;
    if play.position.knowledge(by, incident) != Knowledge::Unaware || groups(scenario, play, by, incident) < 2
    {
        return;
    }
    let def = &scenario.incidents[incident.at()];
    let mut percent = [0; 7];
    shares(&play.position.beliefs(by, incident)[..def.start.len()], &mut percent);
    let here: u32 = def
        .points_at
        .iter()
        .zip(percent)
        .filter(|(points_at, _)| **points_at == Some(by))
        .map(|(_, share)| u32::from(share))
        .sum();
    if here >= REASON_AT {
        climb(play, by, incident, Knowledge::HadReason);
    }
}

/// Takes a State up the ladder of knowledge; never down.
pub(super) fn climb<O: Observer>(
    play: &mut Play<'_, O>,
    nation: NationId,
    incident: IncidentId,
    level: Knowledge,
) {
    if play.position.knowledge(nation, incident) < level {
        sight(play, nation, incident);
        play.emit(Event::Knew { nation, incident, level });
    }
}

fn groups<O: Observer>(scenario: &Scenario, play: &Play<'_, O>, by: NationId, incident: IncidentId) -> usize {
    let mut first = None;
    let mut count = 0;
    for (at, item) in scenario.evidence.iter().enumerate() {
        if item.about == incident
            && first != Some(item.group)
            && play.position.holds(by, EvidenceId::from_at(at))
        {
            first.get_or_insert(item.group);
            count += 1;
        }
    }
    count.min(2)
}
