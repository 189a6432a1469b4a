//! Adds and sets what an event says. Holds no rule, looks nothing up, cannot fail.
//!
//! A number out of range, which only a forged log can hold, changes nothing.

use crate::engine::command::Answer;
use crate::engine::event::Event;
use crate::engine::position::{
    DISPATCH_SLOTS, Dispatch, DispatchState, Known, NEVER, NationMeter, PairMeter, Phase, Position, Sealed,
    Thing,
};
use crate::framework::{DispatchKind, Field, Tag, Tags};
use crate::scenario::{Health, IncidentId, NationId};

/// The bit of a free look on offer among those under way.
pub(super) const LOOK_OFFERED: u8 = 4;

pub(super) fn apply(position: &mut Position, event: &Event) {
    position.seq = position.seq.wrapping_add(1);
    match *event {
        Event::Began { variant, turns } => {
            position.variant = variant.0;
            position.length = turns;
        }
        Event::PhaseBegan { turn, phase, exchange } => begin_phase(position, turn, phase, exchange),
        Event::CardPicked { by, card, tags } => {
            if let Some(nation) = position.nations.get_mut(by.at()) {
                nation.cards |= 1_u16.checked_shl(card.0.into()).unwrap_or(0);
            }
            position.record(by, None, None, tags);
        }
        Event::NationMoved { nation, meter, by, .. } => {
            if let Some(nation) = position.nations.get_mut(nation.at()) {
                add(&mut nation.meters[meter as usize], by);
            }
        }
        Event::PairMoved { of, to, meter, by, .. } => move_pair(position, of, to, meter, by),
        Event::RegionMoved { by, .. } => {
            add(&mut position.region, by);
            position.region_stirred |= by != 0;
        }
        Event::RungChanged { one, two, rung } => {
            if let Some(pair) = position.tension_mut(one, two) {
                pair.rung = rung;
            }
        }
        Event::RegionRungChanged { rung } => position.region_rung = rung,
        Event::ServiceMoved { sector, by, .. } => {
            if let Some(service) = position.services.get_mut(sector.at()) {
                add(service, by);
            }
        }

        Event::Sent {
            from,
            to,
            slot,
            line,
            kind,
            about,
            fields,
            evidence,
            tlp,
            consequence,
            number,
            arrives,
            frees,
            request,
            tags,
            text,
        } => {
            let handle_from = position.take_handle(from, Thing::Dispatch);
            let sent_turn = position.turn;
            if let Some(place) = position.dispatch_mut(from, slot) {
                *place = Dispatch {
                    state: DispatchState::UnderWay,
                    to,
                    channel: line,
                    kind: Some(kind),
                    incident: about,
                    fields,
                    evidence,
                    tlp,
                    consequence,
                    number,
                    arrives,
                    sent_turn,
                    frees,
                    request,
                    told: true,
                    told_state: DispatchState::UnderWay,
                    handle_from,
                    text,
                    ..Dispatch::default()
                };
            }
            if let Some(nation) = position.nations.get_mut(from.at()) {
                nation.dispatches = number;
                if usize::from(slot) < DISPATCH_SLOTS {
                    nation.slots_used = nation.slots_used.max(slot + 1);
                }
                match kind {
                    DispatchKind::Ping => {}
                    DispatchKind::Notify if nation.notices == 0 => nation.notices = 1,
                    DispatchKind::AskHelp if nation.help_asked == 0 => nation.help_asked = 1,
                    _ => nation.sent = nation.sent.saturating_add(1),
                }
            }
            position.record(from, Some(to), about, tags.tags());
        }
        Event::Delivered { from, slot, receipt, opens, due, appropriate } => {
            let Some(dispatch) = position.dispatch_mut(from, slot).copied() else { return };
            let handle_to = position.take_handle(dispatch.to, Thing::Dispatch);
            let now = position.turn.saturating_add(1);
            if let Some(pair) = position.pair_mut(from, dispatch.to)
                && (receipt || dispatch.kind == Some(DispatchKind::OfferRepair))
            {
                pair.demanded |=
                    matches!(dispatch.kind, Some(DispatchKind::CallToStop | DispatchKind::NoticeOfMeasure))
                        && dispatch.fields.has(Field::Demand);
                match dispatch.kind {
                    Some(DispatchKind::OfferRepair) => pair.repaired = true,
                    Some(DispatchKind::CallToStop) if pair.called == 0 => pair.called = now,
                    Some(DispatchKind::NoticeOfMeasure) => pair.gave_notice = now,
                    _ => {}
                }
            }
            const COMMON: [DispatchKind; 5] = [
                DispatchKind::AskHelp,
                DispatchKind::AskMitigation,
                DispatchKind::AskPreservation,
                DispatchKind::AskLegal,
                DispatchKind::Propose,
            ];
            if opens && dispatch.kind.is_some_and(|kind| COMMON.contains(&kind)) {
                position.record(dispatch.to, Some(from), dispatch.incident, Tags::of(Tag::Asked));
            }
            if appropriate {
                position.record(from, Some(dispatch.to), dispatch.incident, Tags::of(Tag::Appropriate));
            }
            if let Some(place) = position.dispatch_mut(from, slot) {
                *place = Dispatch { handle_to, receipt, due, appropriate, arrives: NEVER, ..dispatch };
                if opens {
                    place.state = DispatchState::Open;
                    if receipt {
                        place.told_state = DispatchState::Open;
                    }
                } else if dispatch.request && receipt {
                    place.state = DispatchState::Free;
                }
            }
        }
        Event::WentAstray { from, slot } => {
            if let Some(dispatch) = position.dispatch_mut(from, slot) {
                dispatch.arrives = NEVER;
            }
        }
        Event::Acknowledged { from, slot } => {
            answered(position, from, slot, DispatchState::Acknowledged, Tags::of(Tag::Acknowledge))
        }
        Event::Reported { from, slot } => {
            answered(position, from, slot, DispatchState::InWork, Tags::of(Tag::Status));
            if let Some(dispatch) = position.dispatch_mut(from, slot) {
                dispatch.reports = dispatch.reports.saturating_add(1);
            }
        }
        Event::Answered { from, slot, how, reason, evidence, tags, text } => {
            let now = position.turn.saturating_add(1);
            let asked = *position.dispatch(from, slot);
            if let (Answer::Full, Some(DispatchKind::AskHelp | DispatchKind::AskMitigation)) =
                (how, asked.kind)
                && let Some(pair) = position.pair_mut(asked.to, from)
            {
                pair.promised = now;
            }
            answered(position, from, slot, DispatchState::Answered, tags.tags());
            if let Some(dispatch) = position.dispatch_mut(from, slot) {
                // The words of the request have been read; those of the answer take their place until the
                // asker hears.
                (dispatch.answer, dispatch.reason, dispatch.shared, dispatch.text) =
                    (how, reason, evidence, text);
            }
        }
        Event::Heard { from, slot } => {
            if let Some(dispatch) = position.dispatch_mut(from, slot) {
                (dispatch.told, dispatch.told_state) = (true, dispatch.state);
                // Whoever hears back knows that it arrived.
                dispatch.receipt = true;
                if dispatch.state == DispatchState::Answered {
                    dispatch.state = DispatchState::Free;
                }
            }
        }
        Event::Lapsed { from, slot } => {
            let Some(dispatch) = position.dispatch_mut(from, slot) else { return };
            dispatch.state = if dispatch.receipt { DispatchState::Lapsed } else { DispatchState::UnderWay };
            if dispatch.receipt {
                (dispatch.told, dispatch.late) = (true, true);
            }
            let (to, about, told, kind) = (dispatch.to, dispatch.incident, dispatch.receipt, dispatch.kind);
            let told_of_soil = matches!(
                kind,
                Some(DispatchKind::Notify | DispatchKind::Clarify | DispatchKind::AskMitigation)
            );
            let left = if told_of_soil { Tags::of(Tag::LeftNotice) } else { Tags::NONE };
            position.record(to, Some(from), about, Tags::of(Tag::Silence).with(left));
            if let Some(pair) = position.pair_mut(from, to)
                && told
            {
                pair.left_lying = pair.left_lying.saturating_add(1);
            }
        }
        Event::LinesChecked { by } => {
            if let Some(nation) = position.nations.get_mut(by.at()) {
                nation.lines_checked = true;
            }
            position.record(by, None, None, Tags::of(Tag::Ping));
        }
        Event::LineKnown { by, line, health } => {
            if let Some(channel) = position.channels.get_mut(line.at()) {
                let end = usize::from(channel.second == by);
                channel.known[end] = Known::As(health);
            }
            if let Some(nation) = position.nations.get_mut(by.at()) {
                set(&mut nation.cut, line.0, health == Health::Cut);
            }
        }
        Event::LineChanged { line, health, open, .. } => {
            if let Some(channel) = position.channels.get_mut(line.at()) {
                channel.health = health;
                if open {
                    channel.known = [Known::As(health); 2];
                }
            }
            if open {
                // Both ends know; for all others the bit means nothing.
                position
                    .nations
                    .iter_mut()
                    .for_each(|nation| set(&mut nation.cut, line.0, health == Health::Cut));
            }
        }

        Event::OrderSealed {
            by,
            slot,
            order,
            other,
            incident,
            line,
            claim,
            reason,
            confidence,
            unless,
            ready,
            head,
            awaits,
            said,
            text,
        } => {
            if let Some(sealed) = position.sealed_mut(by, slot) {
                *sealed = Sealed {
                    used: true,
                    action: order,
                    other,
                    incident,
                    line,
                    claim,
                    reason,
                    confidence,
                    unless,
                    ready,
                    head,
                    awaits: awaits.0,
                    ruled: None,
                    tags: Tags::NONE,
                    said,
                    text,
                };
            }
        }
        Event::OrderTakenBack { by, slot }
        | Event::NotDecided { by, slot }
        | Event::Withheld { by, slot } => {
            if let Some(sealed) = position.sealed_mut(by, slot) {
                *sealed = Sealed::default();
            }
        }
        Event::DoneSaid { by, done } => {
            if let Some(nation) = position.nations.get_mut(by.at()) {
                nation.done = done;
            }
        }
        Event::Attempted { by, slot, .. } => {
            if let Some(sealed) = position.sealed_mut(by, slot) {
                *sealed = Sealed::default();
            }
        }
        Event::Happened { by, other, incident, tags, .. } => {
            position.record(by, other, incident, tags);
            if let Some(pair) = other.and_then(|other| position.pair_mut(by, other)) {
                pair.repaired |= tags.has(Tag::Repair) && !tags.has(Tag::Covert);
            }
            let now = position.turn.saturating_add(1);
            if let Some(nation) = position.nations.get_mut(by.at()) {
                nation.published |= tags.has(Tag::Public);
                if tags.has_any(Tags::of(Tag::MassPowers).with(Tags::of(Tag::Blanket)))
                    && nation.emergency == 0
                {
                    nation.emergency = now;
                }
            }
        }

        Event::Found { by, evidence, .. } => {
            position.hold(by, evidence);
            position.give_handle(by, Thing::Evidence, evidence.at());
        }
        Event::Weighed { by, incident, shifts } => {
            for (belief, shift) in position.beliefs_mut(by, incident).iter_mut().zip(shifts.0) {
                add(belief, shift.into());
            }
        }
        Event::Sighted { by, incident, stage } => sight(position, by, incident, stage),
        Event::Staged { incident, stage, left, seers } => {
            if let Some(place) = position.incidents.get_mut(incident.at()) {
                if place.stage != stage {
                    place.contained = 0;
                }
                (place.stage, place.left) = (stage, left);
            }
            for at in 0..position.nations.len() {
                if seers.0 & 1 << at != 0 {
                    sight(position, NationId::from_at(at), incident, stage);
                }
            }
        }
        Event::Worked { incident, work, .. } => {
            if let Some(place) = position.incidents.get_mut(incident.at()) {
                add(&mut place.contained, work);
            }
        }
        Event::LookBegun { by, incident, how } => set_pending(position, by, incident, how as u8, true),
        Event::LookEnded { by, incident } => {
            for how in 0..LOOK_OFFERED {
                set_pending(position, by, incident, how, false);
            }
        }
        Event::LookOffered { nation, incident } => {
            set_pending(position, nation, incident, LOOK_OFFERED, true)
        }
        Event::LookClosed { nation, incident } => {
            set_pending(position, nation, incident, LOOK_OFFERED, false)
        }
        Event::Graded { by, incident } => position.record(by, None, Some(incident), Tags::of(Tag::Assess)),
        Event::Erased { incident, .. } => {
            if let Some(place) = position.incidents.get_mut(incident.at()) {
                place.erased = true;
            }
        }
        Event::Ceased { incident, .. } => {
            if let Some(place) = position.incidents.get_mut(incident.at()) {
                place.ceased = true;
            }
        }
        Event::Harmed { nation, days, .. } => {
            if let Some(nation) = position.nations.get_mut(nation.at()) {
                nation.harm = nation.harm.saturating_add(days);
            }
        }
        Event::Knew { nation, incident, level } => {
            if let Some(knowledge) = position.knowledge_mut(nation, incident) {
                *knowledge = level;
            }
            let now = position.turn.saturating_add(1);
            if let Some(knew) = position.knew_mut(nation, incident) {
                // Who climbs two rungs at once has reached both.
                knew.iter_mut()
                    .take(level as usize)
                    .filter(|since| **since == 0)
                    .for_each(|since| *since = now);
            }
        }

        Event::InjectDue { inject, turn } => {
            if let Some(state) = position.injects.get_mut(inject.at()) {
                state.due = turn;
            }
        }
        Event::Released { inject, to, .. } => {
            if let Some(state) = position.injects.get_mut(inject.at()) {
                state.released = true;
                state.due = 0;
            }
            for at in 0..position.nations.len() {
                if to.0 & 1 << at != 0 {
                    position.give_handle(NationId::from_at(at), Thing::Inject, inject.at());
                }
            }
        }
        Event::InjectSkipped { inject, .. } => {
            if let Some(state) = position.injects.get_mut(inject.at()) {
                state.skipped = true;
            }
        }
        Event::InjectDelayed { inject, turns } => {
            if let Some(state) = position.injects.get_mut(inject.at()) {
                state.delay = state.delay.saturating_add(turns);
            }
        }
        Event::InjectEdited { inject, text } => {
            if let Some(state) = position.injects.get_mut(inject.at()) {
                state.text = text;
            }
        }
        Event::OrderGiven { nation, order, has } => {
            if let Some(nation) = position.nations.get_mut(nation.at()) {
                let bit = 1_u128.checked_shl(order.0.into()).unwrap_or(0);
                nation.actions = if has { nation.actions | bit } else { nation.actions & !bit };
            }
        }

        Event::Unnoticed { victim, by, order, turns, .. } => {
            if let Some(pair) = position.pair_mut(by, victim) {
                (pair.traces, pair.traced) = (turns, order);
            }
        }
        Event::Noticed { victim, by, .. } => {
            if let Some(pair) = position.pair_mut(by, victim) {
                pair.traces = 0;
            }
        }
        Event::Consented { by, to, until } => {
            if let Some(pair) = position.pair_mut(by, to) {
                pair.consent = until;
            }
        }

        Event::Frozen { nation, on } => {
            if let Some(nation) = position.nations.get_mut(nation.at()) {
                nation.frozen = on;
            }
        }
        Event::HandedOver { nation, bot } => {
            if let Some(nation) = position.nations.get_mut(nation.at()) {
                nation.bot = bot;
            }
        }
        Event::Ruled { nation, slot, outcome, tags } => {
            if let Some(sealed) = position.sealed_mut(nation, slot) {
                (sealed.ruled, sealed.tags) = (Some(outcome), tags);
            }
        }
        Event::Paused { on } => position.paused = on,
        Event::TurnMerged { .. } => merge_turn(position),
        Event::TurnEnded { turn } => end_turn(position, turn),
        Event::Ended { .. } => position.phase = Phase::Ended,

        // Told, but nothing in the position hangs on it.
        Event::Judged { .. }
        | Event::InPreparation { .. }
        | Event::Ranked { .. }
        | Event::Failed { .. }
        | Event::Written { .. }
        | Event::ReadAs { .. }
        | Event::Extended { .. }
        | Event::Forked { .. } => {}
    }
}

fn set_pending(position: &mut Position, nation: NationId, incident: IncidentId, bit: u8, on: bool) {
    if let Some(pending) = position.pending_mut(nation, incident) {
        *pending = if on { *pending | 1 << bit } else { *pending & !(1 << bit) };
    }
}

fn set(bits: &mut u64, at: u8, on: bool) {
    let bit = 1_u64.checked_shl(at.into()).unwrap_or(0);
    *bits = if on { *bits | bit } else { *bits & !bit };
}

fn add(number: &mut i16, by: i16) {
    *number = number.saturating_add(by);
}

fn begin_phase(position: &mut Position, turn: u8, phase: Phase, exchange: u8) {
    (position.turn, position.phase, position.exchange) = (turn, phase, exchange);
    match phase {
        Phase::Briefing => {
            for nation in &mut position.nations {
                (nation.sent, nation.notices, nation.help_asked, nation.lines_checked, nation.done) =
                    (0, 0, 0, false, false);
                nation.published = false;
            }
        }
        // A merged turn has gone over into this Decision.
        Phase::Decision => position.merge = false,
        _ => {}
    }
}

fn move_pair(position: &mut Position, of: NationId, to: NationId, meter: PairMeter, by: i16) {
    match meter {
        PairMeter::Tension => {
            if let Some(pair) = position.tension_mut(of, to) {
                add(&mut pair.tension, by);
                pair.stirred |= by != 0;
            }
        }
        PairMeter::Trust | PairMeter::Misreading => {
            if let Some(pair) = position.pair_mut(of, to) {
                add(if meter == PairMeter::Trust { &mut pair.trust } else { &mut pair.misreading }, by);
            }
        }
    }
}

fn answered(position: &mut Position, from: NationId, slot: u8, state: DispatchState, tags: Tags) {
    let Some(dispatch) = position.dispatch_mut(from, slot) else { return };
    (dispatch.state, dispatch.told) = (state, false);
    let (to, about) = (dispatch.to, dispatch.incident);
    position.record(to, Some(from), about, tags);
}

fn sight(position: &mut Position, by: NationId, incident: IncidentId, stage: u8) {
    if let Some(seen) = position.seen_mut(by, incident) {
        *seen = stage;
        position.give_handle(by, Thing::Incident, incident.at());
        let now = position.turn.saturating_add(1);
        if let Some(first) = position.first_seen_mut(by, incident)
            && *first == 0
        {
            *first = now;
        }
    }
}

/// A turn without a Consultation is no time to answer in: open clocks stand still.
fn merge_turn(position: &mut Position) {
    position.merge = true;
    for from in 0..position.nations.len() {
        for slot in 0..position.dispatches(NationId::from_at(from)).len() {
            if let Some(dispatch) = position.dispatch_mut(NationId::from_at(from), slot as u8)
                && dispatch.due > 0
            {
                dispatch.due = dispatch.due.saturating_add(1);
            }
        }
    }
}

fn end_turn(position: &mut Position, turn: u8) {
    position.region_stirred = false;
    for one in 0..position.nations.len() {
        for two in 0..position.nations.len() {
            if let Some(pair) = position.pair_mut(NationId::from_at(one), NationId::from_at(two)) {
                pair.stirred = false;
                pair.traces = pair.traces.saturating_sub(1);
            }
        }
        for slot in 0..position.dispatches(NationId::from_at(one)).len() {
            if let Some(dispatch) = position.dispatch_mut(NationId::from_at(one), slot as u8)
                && dispatch.state != DispatchState::Free
                && !dispatch.request
                && dispatch.frees <= turn
            {
                dispatch.state = DispatchState::Free;
            }
        }
    }
}

/// Returns what a meter really moves by when asked to move: it stops at its bounds.
pub(super) fn clamped(have: i16, by: i16, least: i16, most: i16) -> i16 {
    have.saturating_add(by).clamp(least.min(have), most.max(have)) - have
}

/// Returns what a State's meter really moves by.
pub(super) fn clamped_nation(position: &Position, nation: NationId, meter: NationMeter, by: i16) -> i16 {
    clamped(position.meter(nation, meter), by, 0, meter.most())
}
