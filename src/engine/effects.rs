//! What orders, dispatches and cards do, primitive by primitive.

use crate::engine::apply::clamped;
use crate::engine::chance::Purpose;
use crate::engine::command::Why;
use crate::engine::event::Event;
use crate::engine::evidence;
use crate::engine::play::{Observer, Play};
use crate::engine::position::{Known, NationMeter, PairMeter};
use crate::framework::Effect;
use crate::scenario::{ActionId, ChannelId, Health, IncidentId, NationId};
use std::ops::Range;

/// A misreading costs this much tension.
const MISREAD: i16 = 4;

/// Who acts, towards whom, about what, on which line.
#[derive(Clone, Copy)]
pub(super) struct Act {
    pub by: NationId,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    pub line: Option<ChannelId>,
    /// The order behind it, when there is one.
    pub order: Option<ActionId>,
    pub why: Why,
}

/// Does a list of effects, in order.
pub(super) fn run<O: Observer>(play: &mut Play<'_, O>, range: &Range<u32>, act: Act) {
    let scenario = play.scenario;
    for effect in scenario.effects(range) {
        one(play, *effect, act);
    }
}

fn one<O: Observer>(play: &mut Play<'_, O>, effect: Effect, act: Act) {
    let Act { by, other, incident, why, .. } = act;
    match (effect, other, incident) {
        (Effect::Service(n), _, Some(incident)) => play.move_service(play.scenario.incidents[incident.at()].sector, n, why),
        (Effect::Contain(work), _, Some(incident)) => contain(play, by, incident, work),
        (Effect::Cease, _, Some(incident)) => play.emit(Event::Ceased { by, incident }),
        (Effect::Look(how), _, Some(incident)) => evidence::look(play, by, incident, how),
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
        (Effect::Read, Some(other), _) => {
            if let Some(order) = act.order {
                read(play, by, other, order);
            }
        }
        (Effect::Hit(n), Some(other), _) => play.move_service(play.scenario.nations[other.at()].main_sector, n, why),
        (Effect::CutLine, ..) => set_line(play, act, Health::Cut),
        (Effect::MendLine, ..) => set_line(play, act, Health::Good),
        (Effect::Consent(turns), Some(other), _) => {
            let until = play.position.turn.saturating_add(turns);
            play.emit(Event::Consented { by, to: other, until });
        }
        (Effect::TestLines, ..) => test_lines(play, by),
        (Effect::RefreshEntry, ..) => refresh(play, by),
        // An effect without its object does nothing; a test of the catalogue says that none is.
        _ => {}
    }
}

/// Work counts where the incident runs: with its victim, its host or its author. Elsewhere it is work for nothing, and nobody is told.
fn contain<O: Observer>(play: &mut Play<'_, O>, by: NationId, incident: IncidentId, work: i16) {
    let truth = play.scenario.truth(play.position.variant, incident);
    let here = play.scenario.incidents[incident.at()].target == by || truth.territory & 1 << by.0 != 0 || truth.actor == Some(by);
    let work = clamped(play.position.incidents[incident.at()].contained, if here { work } else { 0 }, 0, 1000);
    play.emit(Event::Worked { by, incident, work });
}

/// A public act is read by the one it names: below its misperception the worst reading leads its desk note, else one of the plainer ones.
fn read<O: Observer>(play: &mut Play<'_, O>, by: NationId, reader: NationId, order: ActionId) {
    let subject = play.scenario.reading_keys[by.at() * play.scenario.nations.len() + reader.at()];
    let against = play.position.pair(reader, by).misreading.clamp(0, 100) as u8;
    let came = play.percent(Purpose::Reading, subject, 0);
    let plainer = (play.scenario.catalogue[order.at()].readings.len().max(2) - 1) as u8;
    let reading = if came < against { 0 } else { 1 + came % plainer };
    play.emit(Event::ReadAs { by, reader, order, reading, came, against });
    if reading == 0 {
        play.move_pair(by, reader, PairMeter::Tension, MISREAD, Why::Misread);
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
        {
            play.emit(Event::LineChanged { line, health: Health::Good, open: false, why: Why::Card });
        }
    }
}
