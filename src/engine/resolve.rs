//! Resolution: sealed orders family by family, then incidents, harm, clocks and tempers.
//!
//! Which orders of a family come off is settled for all of them before the first is carried out, and their
//! effects only add, so it does not matter who typed faster. Who is told first is decided by a die for each
//! State and turn.

use crate::engine::apply::LOOK_OFFERED;
use crate::engine::chance::{self, Die, Purpose};
use crate::engine::command::{Claim, Outcome, Unless, Why};
use crate::engine::effects::{self, Act};
use crate::engine::event::Event;
use crate::engine::evidence;
use crate::engine::incident;
use crate::engine::ladder;
use crate::engine::play::{Observer, Play};
use crate::engine::position::{
    DISPATCH_SLOTS, Dispatch, DispatchState, NationMeter, ORDER_SLOTS, PairMeter, Position, Sealed,
};
use crate::framework::{Capacity, Effect, Family, Finder, Knowledge, Tag, Tags};
use crate::scenario::{MAX_NATIONS, NationId, Scenario, SectorId};

/// Tension and the region's temper fall by this in a quiet turn, down to a floor.
const QUIET: i16 = -2;
const QUIET_FLOOR: i16 = 10;
/// What an unanswered request costs in the asker's trust.
const LAPSE: i16 = -5;
/// Turns for which traces of a covert act can still be found.
const TRACES: u8 = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Happens,
    Withheld,
    Waits,
    Fails,
}

pub(super) fn resolution<O: Observer>(play: &mut Play<'_, O>) {
    let mut ranks = [NationId(0); MAX_NATIONS];
    let count = rank(play, &mut ranks);
    let mut later = Later::default();
    for family in Family::ALL {
        if *family == Family::Investigate {
            later.run(play);
        }
        resolve_family(play, *family, &ranks[..count], &mut later);
    }
    traces(play);
    // What the turn cost is counted before the incident moves on: relief comes with the next one.
    harm(play);
    incident::turn(play);
    clocks(play);
    free_looks(play);
    quiet(play);
}

/// What an act of protection brings to light is read once all of them are done, with the investigations.
#[derive(Default)]
struct Later {
    acts: [Option<(Act, Finder)>; MAX_NATIONS],
    count: usize,
}

impl Later {
    fn put(&mut self, act: Act, how: Finder) {
        if let Some(place) = self.acts.get_mut(self.count) {
            *place = Some((act, how));
            self.count += 1;
        }
    }

    fn run<O: Observer>(&self, play: &mut Play<'_, O>) {
        for (act, how) in self.acts.iter().flatten() {
            effects::one(play, Effect::Look(*how), *act);
        }
    }
}

/// Draws who comes first this turn.
fn rank<O: Observer>(play: &mut Play<'_, O>, ranks: &mut [NationId; MAX_NATIONS]) -> usize {
    let scenario = play.scenario;
    let mut drawn = [(0_u16, NationId(0)); MAX_NATIONS];
    for (place, nation) in drawn.iter_mut().zip(scenario.nation_ids()) {
        let die = Die {
            purpose: Purpose::Rank,
            subject: scenario.nations[nation.at()].key,
            turn: play.position.turn,
            nth: 0,
        };
        *place = (chance::below(chance::roll(&play.seed, die), 1 << 16) as u16, nation);
        play.emit(Event::Ranked { nation, came: place.0 });
    }
    let count = scenario.nations.len();
    drawn[..count].sort_unstable();
    for (rank, (_, nation)) in ranks.iter_mut().zip(drawn) {
        *rank = nation;
    }
    count
}

fn resolve_family<O: Observer>(
    play: &mut Play<'_, O>,
    family: Family,
    ranks: &[NationId],
    later: &mut Later,
) {
    let mut fates = [(NationId(0), 0_u8, Fate::Fails); MAX_NATIONS * ORDER_SLOTS];
    let mut count = 0;
    for nation in ranks {
        for slot in 0..ORDER_SLOTS {
            let sealed = &play.position.sealed(*nation)[slot];
            if sealed.used && play.scenario.actions[sealed.action.at()].family == family {
                fates[count] = (*nation, slot as u8, fate(play.scenario, &play.position, *nation, sealed));
                count += 1;
            }
        }
    }
    for (by, slot, fate) in &fates[..count] {
        carry_out(play, *by, *slot, *fate, later);
    }
}

fn fate(scenario: &Scenario, position: &Position, by: NationId, sealed: &Sealed) -> Fate {
    if sealed.unless != Unless::No
        && sealed.other.is_some_and(|other| came_about(scenario, position, by, other, sealed))
    {
        return Fate::Withheld;
    }
    let needs = &scenario.actions[sealed.action.at()].needs;
    if needs.ruling {
        return match sealed.ruled {
            None => Fate::Waits,
            Some(Outcome::Fails) => Fate::Fails,
            Some(_) => Fate::Happens,
        };
    }
    if needs.consent && !sealed.other.is_some_and(|other| lets_in(scenario, position, other, by)) {
        Fate::Fails
    } else {
        Fate::Happens
    }
}

/// Returns whether a State lets another look at its systems now: its consent runs, or is given in this same
/// Decision where nothing can hold it back.
pub fn lets_in(scenario: &Scenario, position: &Position, by: NationId, other: NationId) -> bool {
    let gives = |grant: &Sealed| {
        let action = &scenario.actions[grant.action.at()];
        grant.used
            && action.consents
            && grant.other == Some(other)
            && grant.unless == Unless::No
            && !action.needs.ruling
            && !action.needs.consent
    };
    position.consents(by, other) || position.sealed(by).iter().any(gives)
}

/// Returns whether what an order was to wait for has come about.
fn came_about(
    scenario: &Scenario,
    position: &Position,
    by: NationId,
    other: NationId,
    sealed: &Sealed,
) -> bool {
    // The request as it stands; gone from its slot since the order was sealed, it has been answered.
    let state = sealed.awaits.map(|(slot, number)| {
        let dispatch = position.dispatch(by, slot);
        if dispatch.number == number && dispatch.state > DispatchState::Lapsed && !dispatch.late {
            dispatch.state
        } else {
            DispatchState::Answered
        }
    });
    match sealed.unless {
        Unless::No => false,
        Unless::Acknowledged => state >= Some(DispatchState::Acknowledged),
        Unless::Answered => state == Some(DispatchState::Answered),
        // Only what is sure to be published: an order that waits for something itself must not show through
        // ours.
        Unless::TheyPublish => {
            let publishes = |sealed: &Sealed| {
                let action = &scenario.actions[sealed.action.at()];
                sealed.used
                    && sealed.unless == Unless::No
                    && action.family == Family::Public
                    && !action.needs.ruling
                    && !action.needs.consent
            };
            position.nations[other.at()].published || position.sealed(other).iter().any(publishes)
        }
    }
}

fn carry_out<O: Observer>(play: &mut Play<'_, O>, by: NationId, slot: u8, fate: Fate, later: &mut Later) {
    let scenario = play.scenario;
    let sealed = play.position.sealed(by)[usize::from(slot)];
    let action = &scenario.actions[sealed.action.at()];
    let Sealed { action: order, other, incident, claim, said, .. } = sealed;
    let tags = action.tags.with(sealed.tags);
    match fate {
        Fate::Withheld => play.emit(Event::Withheld { by, slot }),
        Fate::Waits => play.emit(Event::InPreparation { by, slot }),
        Fate::Fails => {
            play.emit(Event::Attempted { by, slot, order, other, incident, claim, tags, said });
            play.emit(Event::Failed { by, order, other, incident });
        }
        Fate::Happens => {
            play.emit(Event::Attempted { by, slot, order, other, incident, claim, tags, said });
            let line = sealed.line;
            let act = Act {
                by,
                other,
                incident,
                line,
                order: Some(order),
                claim,
                said,
                missing: missing(scenario, &play.position, by, &sealed),
                why: Why::Order,
            };
            play.emit(Event::Happened { by, order, other, incident, claim, tags, said });
            for effect in scenario.effects(&action.effects) {
                match *effect {
                    Effect::Look(how) if action.family == Family::Protect => later.put(act, how),
                    effect => effects::one(play, effect, act),
                }
            }
            if let (true, Some(victim)) = (tags.has(Tag::Covert), other) {
                notice(play, by, victim, order, TRACES);
            }
        }
    }
}

/// Returns how many conditions of the claims ladder an order leaves unmet, before it is said.
fn missing(scenario: &Scenario, position: &Position, by: NationId, sealed: &Sealed) -> u8 {
    let (Claim::K1 | Claim::K2 | Claim::K3 | Claim::K4 | Claim::K5, Some(other), Some(incident)) =
        (sealed.claim, sealed.other, sealed.incident)
    else {
        return 0;
    };
    ladder::missing(scenario, position, by, other, incident, sealed.claim, sealed.said).count_ones() as u8
}

/// Chance in percent that a victim notices a covert act: 20 + 10 for each point of its technical capacity.
fn notice<O: Observer>(
    play: &mut Play<'_, O>,
    by: NationId,
    victim: NationId,
    order: crate::scenario::ActionId,
    turns: u8,
) {
    let scenario = play.scenario;
    let against = 20 + 10 * play.position.capacity(victim, Capacity::Technical);
    let subject = scenario.notice_keys[by.at() * scenario.nations.len() + victim.at()];
    let came = play.percent(Purpose::Notice, subject, u16::from(turns));
    if came < against {
        play.emit(Event::Noticed { victim, by, order, came, against });
    } else {
        play.emit(Event::Unnoticed { victim, by, order, came, against, turns });
    }
}

/// Traces that still lie with a victim are looked at again each turn.
fn traces<O: Observer>(play: &mut Play<'_, O>) {
    for by in play.scenario.nation_ids() {
        for victim in play.scenario.nation_ids() {
            let pair = *play.position.pair(by, victim);
            // Those of this turn have had their die.
            if pair.traces > 0 && pair.traces < TRACES {
                notice(play, by, victim, pair.traced, pair.traces);
            }
        }
    }
}

/// Counts person-days without service, and what they do to the pressure at home: +1 for each 10,000.
fn harm<O: Observer>(play: &mut Play<'_, O>) {
    let scenario = play.scenario;
    for (at, sector) in scenario.sectors.iter().enumerate() {
        let days = missing_days(scenario, &play.position, at);
        if days > 0 {
            play.emit(Event::Harmed { nation: sector.nation, sector: SectorId::from_at(at), days });
            let pressure = i16::try_from(days / 10_000).unwrap_or(100).min(100);
            play.move_nation(sector.nation, NationMeter::Pressure, pressure, Why::Harm);
        }
    }
}

/// Person-days without service that a turn costs a sector as things stand.
pub(super) fn missing_days(scenario: &Scenario, position: &Position, sector: usize) -> u32 {
    let missing = u64::from((100 - position.services[sector]).clamp(0, 100) as u16);
    let days = u64::from(scenario.sectors[sector].people) * missing * u64::from(scenario.hours) / 2400;
    u32::try_from(days).unwrap_or(u32::MAX)
}

/// Clocks that ran out: silence, or nothing but empty statuses.
fn clocks<O: Observer>(play: &mut Play<'_, O>) {
    let turn = play.position.turn;
    let mut slots = [0; DISPATCH_SLOTS];
    for from in play.scenario.nation_ids() {
        let ran_out = |dispatch: &Dispatch| {
            let open = matches!(
                dispatch.state,
                DispatchState::Open | DispatchState::Acknowledged | DispatchState::InWork
            );
            open && (turn >= dispatch.due || dispatch.reports >= 2)
        };
        let count = play.position.slots_by_number(from, &mut slots, ran_out);
        for slot in &slots[..count] {
            let dispatch = *play.position.dispatch(from, *slot);
            play.emit(Event::Lapsed { from, slot: *slot });
            // Who was never told of the delivery cannot hold the silence against anyone.
            if dispatch.receipt {
                play.move_pair(from, dispatch.to, PairMeter::Trust, LAPSE, Why::Silence);
            }
        }
    }
}

/// Who was offered a free look and took none had reason to know.
fn free_looks<O: Observer>(play: &mut Play<'_, O>) {
    let looked = Tags::of(Tag::Assess)
        .with(Tags::of(Tag::Forensics))
        .with(Tags::of(Tag::Isolate))
        .with(Tags::of(Tag::Preserve))
        .with(Tags::of(Tag::Prosecute));
    for nation in play.scenario.nation_ids() {
        for incident in play.scenario.incident_ids() {
            if play.position.pending(nation, incident) & 1 << LOOK_OFFERED == 0 {
                continue;
            }
            play.emit(Event::LookClosed { nation, incident });
            if !play.position.done(nation, None, Some(incident)).has_any(looked) {
                evidence::climb(play, nation, incident, Knowledge::HadReason);
            }
        }
    }
}

/// Where nothing stirred, tempers cool.
fn quiet<O: Observer>(play: &mut Play<'_, O>) {
    for one in play.scenario.nation_ids() {
        for two in play.scenario.nation_ids().filter(|two| *two > one) {
            let pair = play.position.tension(one, two);
            if !pair.stirred && pair.tension > QUIET_FLOOR {
                let by = QUIET.max(QUIET_FLOOR - pair.tension);
                play.move_pair(one, two, PairMeter::Tension, by, Why::Quiet);
            }
        }
    }
    if !play.position.region_stirred && play.position.region > QUIET_FLOOR {
        let by = QUIET.max(QUIET_FLOOR - play.position.region);
        play.move_region(by, Why::Quiet);
    }
}

/// What ends with the Decision: orders nobody made ready, adverse ones without the head's seal.
pub(super) fn lapse_undecided<O: Observer>(play: &mut Play<'_, O>) {
    for by in play.scenario.nation_ids() {
        for slot in 0..ORDER_SLOTS as u8 {
            let sealed = play.position.sealed(by)[usize::from(slot)];
            if !sealed.used {
                continue;
            }
            let family = play.scenario.actions[sealed.action.at()].family;
            if !sealed.ready || family.needs_head() && !sealed.head {
                play.emit(Event::NotDecided { by, slot });
            }
        }
    }
}
