//! Carries out an admitted command. Cannot refuse.

use crate::engine::admit::{Act, Admitted};
use crate::engine::advance::states_facts;
use crate::engine::command::{Answer, Reason, Why};
use crate::engine::effects::test_lines;
use crate::engine::event::Event;
use crate::engine::play::{Observer, Play};
use crate::engine::position::{NationMeter, Phase, Sealed};
use crate::engine::wire::{Awaited, SpokenTags};
use crate::framework::{Tag, Tags};
use crate::scenario::{ChannelId, Health, NationId};

/// Carries out a command that was found allowed on this very position.
pub fn enact<O: Observer>(play: &mut Play<'_, O>, admitted: Admitted) {
    let by = admitted.seat;
    match admitted.act {
        Act::PickCard(card) => {
            let tags = play.scenario.cards[card.at()].tags;
            play.emit(Event::CardPicked { by, card, tags });
        }
        Act::Send { .. } => send(play, by, &admitted.act),
        Act::Acknowledge { from, slot } => play.emit(Event::Acknowledged { from, slot }),
        Act::Report { from, slot } => play.emit(Event::Reported { from, slot }),
        Act::Reply { from, slot, how, reason, evidence, text } => {
            let tags = SpokenTags::of(answer_tags(how, reason, evidence.is_some()));
            play.emit(Event::Answered { from, slot, how, reason, evidence, tags, text });
        }
        Act::CheckLines { cost } => {
            play.move_nation(by, NationMeter::Attention, -cost, Why::Cost);
            play.emit(Event::LinesChecked { by });
            test_lines(play, by);
        }
        Act::Seal { slot, sealed } => seal(play, by, slot, &sealed),
        Act::TakeBack { slot } => {
            let cost = play.scenario.cost(by, play.position.sealed(by)[usize::from(slot)].action);
            play.emit(Event::OrderTakenBack { by, slot });
            play.move_nation(by, NationMeter::Attention, cost.attention.into(), Why::Refund);
            play.move_nation(by, NationMeter::Effort, cost.effort.into(), Why::Refund);
            play.move_nation(by, NationMeter::Capital, cost.capital.into(), Why::Refund);
        }
        Act::Done(done) => play.emit(Event::DoneSaid { by, done }),
        Act::Judge { incident, hypothesis, percent } => {
            play.emit(Event::Judged { by, incident, hypothesis, percent })
        }
    }
}

fn send<O: Observer>(play: &mut Play<'_, O>, by: NationId, act: &Act) {
    let Act::Send { draft, channel, incident, evidence, slot, number, cost } = *act else { return };
    play.move_nation(by, NationMeter::Attention, -cost, Why::Cost);
    let def = play.scenario.dispatch(draft.kind);
    let mut tags = def.tags;
    if evidence.is_some() {
        tags = tags.with(Tags::of(Tag::Share));
    }
    // A warning in which nothing is told warns nobody.
    if !states_facts(play.scenario, &play.position, by, incident, draft.fields, evidence) {
        tags = tags.without(Tag::Warn);
    }
    let arrives = arrival(play, by, channel);
    play.emit(Event::Sent {
        from: by,
        to: draft.to,
        slot,
        line: channel,
        kind: draft.kind,
        about: incident,
        fields: draft.fields,
        evidence,
        tlp: draft.tlp,
        consequence: draft.consequence,
        number,
        arrives,
        // Late enough for every line that is not lost, and the same for one that is.
        frees: play.position.turn.saturating_add((play.scenario.channels[channel.at()].delay + 3) / 3 + 1),
        request: def.request,
        tags: SpokenTags::of(tags),
        text: draft.text,
    });
}

fn seal<O: Observer>(play: &mut Play<'_, O>, by: NationId, slot: u8, sealed: &Sealed) {
    let cost = play.scenario.cost(by, sealed.action);
    play.move_nation(by, NationMeter::Attention, -i16::from(cost.attention), Why::Cost);
    play.move_nation(by, NationMeter::Effort, -i16::from(cost.effort), Why::Cost);
    play.move_nation(by, NationMeter::Capital, -i16::from(cost.capital), Why::Cost);
    play.emit(Event::OrderSealed {
        by,
        slot,
        order: sealed.action,
        other: sealed.other,
        incident: sealed.incident,
        line: sealed.line,
        claim: sealed.claim,
        reason: sealed.reason,
        confidence: sealed.confidence,
        unless: sealed.unless,
        ready: sealed.ready,
        head: sealed.head,
        awaits: Awaited(sealed.awaits),
        said: sealed.said,
        text: sealed.text,
    });
}

fn answer_tags(how: Answer, reason: Reason, shares: bool) -> Tags {
    let tags = match how {
        Answer::Full => Tags::of(Tag::Answer),
        Answer::Part => Tags::of(Tag::AnswerPart),
        Answer::Declined if reason != Reason::None => Tags::of(Tag::DeclineReasoned),
        Answer::Declined => Tags::NONE,
        Answer::Referred => Tags::of(Tag::Refer),
    };
    if shares { tags.with(Tags::of(Tag::Share)) } else { tags }
}

/// Returns the tick at which something sent now arrives: mail of an exchange is there when the exchange
/// closes.
pub(super) fn arrival<O: Observer>(play: &Play<'_, O>, by: NationId, channel: ChannelId) -> u8 {
    let def = &play.scenario.channels[channel.at()];
    let position = &play.position;
    let extra = match position.channels[channel.at()].health {
        Health::Good | Health::Cut | Health::KnockedOut => 0,
        Health::OfficeHours | Health::Politicised => 1,
        // Forwarded: there when the next turn begins.
        Health::Stale => return position.turn.saturating_add(1).saturating_mul(8),
    };
    debug_assert_eq!(position.phase, Phase::Consultation);
    // Three exchanges a turn; what does not fit goes over into the next.
    let sooner = play.scenario.nations[by.at()].ready.quicker >> def.level as u8 & 1;
    let steps = position.exchange.saturating_sub(1) + (def.delay + extra).saturating_sub(sooner);
    (position.turn.saturating_add(steps / 3)).saturating_mul(8).saturating_add(1 + steps % 3)
}
