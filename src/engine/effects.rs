//! What orders, dispatches and cards do, primitive by primitive.

use crate::engine::apply::clamped;
use crate::engine::chance::Purpose;
use crate::engine::command::{Claim, Why};
use crate::engine::event::Event;
use crate::engine::evidence;
use crate::engine::play::{Observer, Play};
use crate::engine::position::{DispatchState, Known, NationMeter, PairMeter};
use crate::framework::{Effect, Field, Fields, Tag};
use crate::scenario::{ActionId, ChannelId, Health, IncidentId, NationId};
use std::ops::Range;

/// A misreading costs this much tension.
const MISREAD: i16 = 4;
/// Going to the press while one's own question is open costs the other's trust.
const OPEN_QUESTION: i16 = -6;
/// Naming someone in public without a private word before costs this much tension more.
const NO_PRIOR_WORD: i16 = 2;
/// "This is no accusation" makes a misreading so much less likely, in percent points.
const NOT_AN_ACCUSATION: i16 = -15;

/// Who acts, towards whom, about what, on which line.
#[derive(Clone, Copy)]
pub(super) struct Act {
    pub by: NationId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    pub line: Option<ChannelId>,
    /// The order behind it, when there is one, and what it claims.
    pub order: Option<ActionId>,
    pub claim: Claim,
    pub said: Fields,
    /// Conditions of the claims ladder that were not met when it was said.
    pub missing: u8,
    pub why: Why,
}

impl Act {
    /// Returns an act of a State, aimed at nobody, about nothing.
    pub(super) fn of(by: NationId) -> Self {
        Self {
            by,
            other: None,
            incident: None,
            line: None,
            order: None,
            claim: Claim::K0,
            said: Fields(0),
            missing: 0,
            why: Why::Order,
        }
    }
}

/// Does a list of effects, in order.
pub(super) fn run<O: Observer>(play: &mut Play<'_, O>, range: &Range<u32>, act: Act) {
    let scenario = play.scenario;
    for effect in scenario.effects(range) {
        one(play, *effect, act);
    }
}

/// Does one effect.
pub(super) fn one<O: Observer>(play: &mut Play<'_, O>, effect: Effect, act: Act) {
    let Act { by, other, incident, why, .. } = act;
    match (effect, other, incident) {
        (Effect::Service(n), _, Some(incident)) => {
            play.move_service(play.scenario.incidents[incident.at()].sector, n, why)
        }
        (Effect::Contain(work), _, Some(incident)) => contain(play, by, other, incident, work),
        (Effect::Cease, _, Some(incident)) => play.emit(Event::Ceased { by, incident }),
        (Effect::Look(how), _, Some(incident)) => evidence::look(play, by, other, incident, how),
        (Effect::LookLater(how), _, Some(incident)) => play.emit(Event::LookBegun { by, incident, how }),
        (Effect::Erase, _, Some(incident)) => erase(play, by, incident),
        (Effect::Gain(n), ..) => play.move_nation(by, NationMeter::Capital, n, why),
        (Effect::Pressure(n), ..) => play.move_nation(by, NationMeter::Pressure, n, why),
        (Effect::Tension(n), Some(other), _) => play.move_pair(by, other, PairMeter::Tension, n, why),
        (Effect::Region(n), ..) => play.move_region(n, why),
        (Effect::Trust(n), Some(other), _) => play.move_pair(other, by, PairMeter::Trust, n, why),
        (Effect::Misreading(n), Some(other), _) => play.move_pair(other, by, PairMeter::Misreading, n, why),
        (Effect::Trust(_) | Effect::Misreading(_), None, _) => {
            for other in play.scenario.nation_ids().filter(|other| *other != by) {
                one(play, effect, Act { other: Some(other), ..act });
            }
        }
        (Effect::Accuse, Some(other), _) => accuse(play, other, act),
        (Effect::Read, Some(other), _) => {
            if let Some(order) = act.order {
                read(play, by, other, order, act.said);
            }
        }
        (Effect::Hit(n), Some(other), _) => {
            play.move_service(play.scenario.nations[other.at()].main_sector, n, why)
        }
        (Effect::CutEmbassies, Some(other), _) => {
            for line in (0..play.scenario.channels.len()).map(ChannelId::from_at) {
                let def = &play.scenario.channels[line.at()];
                let between = def.ends.contains(&by) && def.ends.contains(&other);
                if def.embassy && between && play.position.channels[line.at()].health != Health::Cut {
                    play.emit(Event::LineChanged { line, health: Health::Cut, open: true, why });
                }
            }
        }
        (Effect::CutLine, ..) => set_line(play, act, Health::Cut),
        (Effect::MendLine, ..) => set_line(play, act, Health::Good),
        (Effect::Consent(turns), Some(other), _) => {
            let until = play.position.turn.saturating_add(turns);
            play.emit(Event::Consented { by, to: other, until });
        }
        (Effect::EndConsent, Some(other), _) if play.position.pair(by, other).consent != 0 => {
            play.emit(Event::Consented { by, to: other, until: 0 });
        }
        (Effect::TestLines, ..) => test_lines(play, by),
        (Effect::RefreshEntry, ..) => refresh(play, by),
        // An effect without its object does nothing; a test of the catalogue says that none is.
        _ => {}
    }
}

/// Work counts where the incident runs: with its victim, its host or its author, or with a State that helps
/// one of them. Elsewhere it is work for nothing, and nobody is told.
fn contain<O: Observer>(
    play: &mut Play<'_, O>,
    by: NationId,
    helped: Option<NationId>,
    incident: IncidentId,
    work: i16,
) {
    let truth = play.scenario.truth(play.position.variant, incident);
    let runs_with = |nation: NationId| {
        play.scenario.incidents[incident.at()].target == nation
            || truth.territory.contains(nation)
            || truth.actor == Some(nation)
    };
    let here = runs_with(by) || helped.is_some_and(runs_with);
    let work =
        clamped(play.position.incidents[incident.at()].contained, if here { work } else { 0 }, 0, 1000);
    play.emit(Event::Worked { by, incident, work });
}

/// Live traces go, unless anyone has preserved the data before. Nobody is told which of the two it was.
fn erase<O: Observer>(play: &mut Play<'_, O>, by: NationId, incident: IncidentId) {
    let preserved = play
        .scenario
        .nation_ids()
        .any(|nation| play.position.done(nation, None, Some(incident)).has(Tag::Preserve));
    if !preserved {
        play.emit(Event::Erased { by, incident });
    }
}

/// A public act is read by the one it names: below its misperception the worst reading leads its desk note,
/// else one of the plainer ones. Saying that it is no accusation takes fifteen off.
fn read<O: Observer>(play: &mut Play<'_, O>, by: NationId, reader: NationId, order: ActionId, said: Fields) {
    let subject = play.scenario.reading_keys[by.at() * play.scenario.nations.len() + reader.at()];
    let plain = if said.has(Field::NotAccusation) { NOT_AN_ACCUSATION } else { 0 };
    let (least, most) = PairMeter::Misreading.bounds();
    let against = (play.position.pair(reader, by).misreading + plain).clamp(least, most) as u8;
    let came = play.percent(Purpose::Reading, subject, 0);
    let plainer = (play.scenario.catalogue[order.at()].readings.len().max(2) - 1) as u8;
    let reading = if came < against { 0 } else { 1 + came % plainer };
    play.emit(Event::ReadAs { by, reader, order, reading, came, against });
    if reading == 0 {
        play.move_pair(by, reader, PairMeter::Tension, MISREAD, Why::Order);
    }
}

/// A claim strains the pair by how far it goes, and the other's trust when the own question is still open.
/// One that the ladder carries strains half as much; one without a private word before it strains more. A
/// claim of toleration (K4) gets no discount: whether a duty lapsed is not the speaker's alone to know, and
/// the meter must not tell.
fn accuse<O: Observer>(play: &mut Play<'_, O>, other: NationId, act: Act) {
    let Act { by, claim, .. } = act;
    let tension = match claim {
        Claim::K0 => 0,
        Claim::K1 => 3,
        Claim::K2 => 6,
        Claim::K3 => 8,
        Claim::K4 => 10,
        Claim::K5 => 14,
    };
    let carried = act.missing == 0 && claim != Claim::K4;
    play.move_pair(
        by,
        other,
        PairMeter::Tension,
        if carried { (tension + 1) / 2 } else { tension },
        Why::Order,
    );
    if claim != Claim::K0 && !play.position.done(by, Some(other), act.incident).has(Tag::AdvanceWord) {
        play.move_pair(by, other, PairMeter::Tension, NO_PRIOR_WORD, Why::Order);
    }
    // The other knows of the question only where it has been delivered.
    let asked =
        play.position.dispatches(by).iter().any(|dispatch| {
            dispatch.to == other && dispatch.request && dispatch.state >= DispatchState::Open
        });
    if asked {
        play.move_pair(other, by, PairMeter::Trust, OPEN_QUESTION, Why::Order);
    }
}

fn set_line<O: Observer>(play: &mut Play<'_, O>, act: Act, health: Health) {
    if let Some(line) = act.line {
        play.emit(Event::LineChanged { line, health, open: true, why: act.why });
    }
}

/// Tests every own line; each is then known for what it is, and both ends know that the other can be reached.
pub(super) fn test_lines<O: Observer>(play: &mut Play<'_, O>, by: NationId) {
    let scenario = play.scenario;
    for number in 0..scenario.nations[by.at()].lines.count_ones() as u8 {
        let Some(line) = scenario.line(by, number) else { continue };
        let def = &scenario.channels[line.at()];
        let state = play.position.channels[line.at()];
        if state.known[usize::from(def.ends[1] == by)] != Known::As(state.health) {
            play.emit(Event::LineKnown { by, line, health: state.health });
        }
    }
}

fn refresh<O: Observer>(play: &mut Play<'_, O>, by: NationId) {
    let scenario = play.scenario;
    for number in 0..scenario.nations[by.at()].lines.count_ones() as u8 {
        if let Some(line) = scenario.line(by, number)
            && play.position.channels[line.at()].health == Health::Stale
            && scenario.channels[line.at()].gone.is_none_or(|gone| gone == by)
        {
            play.emit(Event::LineChanged { line, health: Health::Good, open: false, why: Why::Card });
        }
    }
}
