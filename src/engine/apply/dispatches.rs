//! What dispatches and channels change in the position.

use crate::engine::apply::{of_dispatch, of_nation, of_pair, set};
use crate::engine::command::Answer;
use crate::engine::event::Event;
use crate::engine::position::{
    DISPATCH_SLOTS, Dispatch, DispatchState, Known, NEVER, Nation, Pair, Position, Thing,
};
use crate::framework::{DispatchKind, Field, Tag, Tags};
use crate::scenario::{ChannelId, Health, NationId};

/// Requests for a common step.
const COMMON: [DispatchKind; 5] = [
    DispatchKind::AskHelp,
    DispatchKind::AskMitigation,
    DispatchKind::AskPreservation,
    DispatchKind::AskLegal,
    DispatchKind::Propose,
];

pub(super) fn send(position: &mut Position, event: &Event) {
    let Event::Sent {
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
    } = *event
    else {
        return;
    };
    let sent = Dispatch {
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
        sent_turn: position.turn,
        frees,
        request,
        told: true,
        told_state: DispatchState::UnderWay,
        handle_from: position.take_handle(from, Thing::Dispatch),
        text,
        ..Dispatch::default()
    };
    of_dispatch(position, from, slot, |place| *place = sent);
    of_nation(position, from, |nation| count_sent(nation, slot, kind, number));
    position.record(from, Some(to), about, tags.tags());
}

fn count_sent(nation: &mut Nation, slot: u8, kind: DispatchKind, number: u16) {
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

pub(super) fn deliver(position: &mut Position, event: &Event) {
    let Event::Delivered { from, slot, receipt, opens, due, appropriate } = *event else { return };
    let Some(dispatch) = position.dispatch_mut(from, slot).copied() else { return };
    let handle_to = position.take_handle(dispatch.to, Thing::Dispatch);
    let now = position.turn.saturating_add(1);
    if receipt || dispatch.kind == Some(DispatchKind::OfferRepair) {
        of_pair(position, from, dispatch.to, |pair| remember(pair, &dispatch, now));
    }
    if opens && dispatch.kind.is_some_and(|kind| COMMON.contains(&kind)) {
        position.record(dispatch.to, Some(from), dispatch.incident, Tags::of(Tag::Asked));
    }
    if appropriate {
        position.record(from, Some(dispatch.to), dispatch.incident, Tags::of(Tag::Appropriate));
    }
    of_dispatch(position, from, slot, |place| {
        *place = Dispatch { handle_to, receipt, due, appropriate, arrives: NEVER, ..dispatch };
        if opens {
            place.state = DispatchState::Open;
            if receipt {
                place.told_state = DispatchState::Open;
            }
        } else if dispatch.request && receipt {
            place.state = DispatchState::Free;
        }
    });
}

/// Keeps what a pair of States is asked about later: calls, notices, offers of repair.
fn remember(pair: &mut Pair, dispatch: &Dispatch, now: u8) {
    pair.demanded |= matches!(dispatch.kind, Some(DispatchKind::CallToStop | DispatchKind::NoticeOfMeasure))
        && dispatch.fields.has(Field::Demand);
    match dispatch.kind {
        Some(DispatchKind::OfferRepair) => pair.repaired = true,
        Some(DispatchKind::CallToStop) if pair.called == 0 => pair.called = now,
        Some(DispatchKind::NoticeOfMeasure) => pair.gave_notice = now,
        _ => {}
    }
}

pub(super) fn go_astray(position: &mut Position, from: NationId, slot: u8) {
    of_dispatch(position, from, slot, |dispatch| dispatch.arrives = NEVER);
}

pub(super) fn acknowledge(position: &mut Position, from: NationId, slot: u8) {
    reply(position, from, slot, DispatchState::Acknowledged, Tags::of(Tag::Acknowledge));
}

pub(super) fn report(position: &mut Position, from: NationId, slot: u8) {
    reply(position, from, slot, DispatchState::InWork, Tags::of(Tag::Status));
    of_dispatch(position, from, slot, |dispatch| dispatch.reports = dispatch.reports.saturating_add(1));
}

pub(super) fn answer(position: &mut Position, event: &Event) {
    let Event::Answered { from, slot, how, reason, evidence, tags, text } = *event else { return };
    let now = position.turn.saturating_add(1);
    let asked = *position.dispatch(from, slot);
    if let (Answer::Full, Some(DispatchKind::AskHelp | DispatchKind::AskMitigation)) = (how, asked.kind) {
        of_pair(position, asked.to, from, |pair| pair.promised = now);
    }
    reply(position, from, slot, DispatchState::Answered, tags.tags());
    // The words of the request have been read; those of the answer take their place until the asker hears.
    of_dispatch(position, from, slot, |dispatch| {
        (dispatch.answer, dispatch.reason, dispatch.shared, dispatch.text) = (how, reason, evidence, text);
    });
}

fn reply(position: &mut Position, from: NationId, slot: u8, state: DispatchState, tags: Tags) {
    let Some(dispatch) = position.dispatch_mut(from, slot) else { return };
    (dispatch.state, dispatch.told) = (state, false);
    let (to, about) = (dispatch.to, dispatch.incident);
    position.record(to, Some(from), about, tags);
}

pub(super) fn hear(dispatch: &mut Dispatch) {
    (dispatch.told, dispatch.told_state) = (true, dispatch.state);
    // Whoever hears back knows that it arrived.
    dispatch.receipt = true;
    if dispatch.state == DispatchState::Answered {
        dispatch.state = DispatchState::Free;
    }
}

pub(super) fn lapse(position: &mut Position, from: NationId, slot: u8) {
    let Some(dispatch) = position.dispatch_mut(from, slot) else { return };
    dispatch.state = if dispatch.receipt { DispatchState::Lapsed } else { DispatchState::UnderWay };
    if dispatch.receipt {
        (dispatch.told, dispatch.late) = (true, true);
    }
    let (to, about, told, kind) = (dispatch.to, dispatch.incident, dispatch.receipt, dispatch.kind);
    let told_of_soil =
        matches!(kind, Some(DispatchKind::Notify | DispatchKind::Clarify | DispatchKind::AskMitigation));
    let left = if told_of_soil { Tags::of(Tag::LeftNotice) } else { Tags::NONE };
    position.record(to, Some(from), about, Tags::of(Tag::Silence).with(left));
    if told {
        of_pair(position, from, to, |pair| pair.left_lying = pair.left_lying.saturating_add(1));
    }
}

pub(super) fn check_lines(position: &mut Position, by: NationId) {
    of_nation(position, by, |nation| nation.lines_checked = true);
    position.record(by, None, None, Tags::of(Tag::Ping));
}

pub(super) fn know_line(position: &mut Position, by: NationId, line: ChannelId, health: Health) {
    if let Some(channel) = position.channels.get_mut(line.at()) {
        let end = usize::from(channel.second == by);
        channel.known[end] = Known::As(health);
    }
    of_nation(position, by, |nation| set(&mut nation.cut, line.0, health == Health::Cut));
}

pub(super) fn change_line(position: &mut Position, line: ChannelId, health: Health, open: bool) {
    if let Some(channel) = position.channels.get_mut(line.at()) {
        channel.health = health;
        if open {
            channel.known = [Known::As(health); 2];
        }
    }
    if open {
        // Both ends know; for all others the bit means nothing.
        position.nations.iter_mut().for_each(|nation| set(&mut nation.cut, line.0, health == Health::Cut));
    }
}
