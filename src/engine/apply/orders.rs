//! What orders and preparation cards change in the position.

use crate::engine::apply::{of_nation, of_pair, of_slot};
use crate::engine::event::Event;
use crate::engine::position::{Position, Sealed};
use crate::framework::{Tag, Tags};
use crate::scenario::{ActionId, CardId, IncidentId, NationId};

pub(super) fn pick_card(position: &mut Position, by: NationId, card: CardId, tags: Tags) {
    of_nation(position, by, |nation| nation.cards |= 1_u16.checked_shl(card.0.into()).unwrap_or(0));
    position.record(by, None, None, tags);
}

pub(super) fn give(position: &mut Position, nation: NationId, order: ActionId, has: bool) {
    let bit = 1_u128.checked_shl(order.0.into()).unwrap_or(0);
    of_nation(position, nation, |nation| {
        nation.actions = if has { nation.actions | bit } else { nation.actions & !bit };
    });
}

pub(super) fn seal(position: &mut Position, event: &Event) {
    let Event::OrderSealed {
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
    } = *event
    else {
        return;
    };
    let sealed = Sealed {
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
    of_slot(position, by, slot, |place| *place = sealed);
}

pub(super) fn happen(
    position: &mut Position,
    by: NationId,
    other: Option<NationId>,
    incident: Option<IncidentId>,
    tags: Tags,
) {
    position.record(by, other, incident, tags);
    if let Some(other) = other {
        let openly = tags.has(Tag::Repair) && !tags.has(Tag::Covert);
        of_pair(position, by, other, |pair| pair.repaired |= openly);
    }
    let now = position.turn.saturating_add(1);
    let emergency = tags.has_any(Tags::of(Tag::MassPowers).with(Tags::of(Tag::Blanket)));
    of_nation(position, by, |nation| {
        nation.published |= tags.has(Tag::Public);
        if emergency && nation.emergency == 0 {
            nation.emergency = now;
        }
    });
}
