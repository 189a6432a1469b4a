//! Is a command allowed? Judged on the seat's view alone, so that no refusal can tell what the seat may not
//! know.

use crate::engine::command::{
    Answer, Claim, DispatchDraft, OrderDraft, Reason, SeatCommand, Submission, Unless,
};
use crate::engine::planted::{self, Leak};
use crate::engine::position::{
    CARDS, DISPATCH_SLOTS, DispatchState, Handle, NationMeter, ORDER_SLOTS, Phase, Sealed,
};
use crate::engine::refusal::Refusal;
use crate::engine::view::SeatView;
use crate::framework::{Fields, IncidentNeed, Needs, Tags};
use crate::scenario::{CardId, ChannelId, EvidenceId, IncidentId, NationId, TextId};

/// Dispatches of a turn that cost nothing.
const FREE_DISPATCHES: u8 = 3;

/// A command that was found allowed. Only [`admit`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Admitted {
    pub(super) seat: NationId,
    pub(super) act: Act,
}

/// What an admitted command comes to, with the scenario's numbers in the place of handles.
#[derive(Clone, Copy, Debug)]
pub(super) enum Act {
    PickCard(CardId),
    Send {
        draft: DispatchDraft,
        channel: ChannelId,
        incident: Option<IncidentId>,
        evidence: Option<EvidenceId>,
        slot: u8,
        number: u16,
        cost: i16,
    },
    Acknowledge {
        from: NationId,
        slot: u8,
    },
    Report {
        from: NationId,
        slot: u8,
    },
    Reply {
        from: NationId,
        slot: u8,
        how: Answer,
        reason: Reason,
        evidence: Option<EvidenceId>,
        text: TextId,
    },
    CheckLines {
        cost: i16,
    },
    Seal {
        slot: u8,
        sealed: Sealed,
    },
    TakeBack {
        slot: u8,
    },
    Done(bool),
    Judge {
        incident: IncidentId,
        hypothesis: u8,
        percent: u8,
    },
}

/// Judges a submission on the seat's view.
///
/// # Errors
/// The first reason against it; a refused submission leaves no trace.
pub fn admit(view: SeatView<'_>, submission: &Submission) -> Result<Admitted, Refusal> {
    if view.phase() == Phase::Ended {
        return Err(Refusal::Over);
    }
    if view.paused() {
        return Err(Refusal::Paused);
    }
    if submission.stamp != view.stamp() {
        return Err(Refusal::Stale);
    }
    if view.frozen() {
        return Err(Refusal::Frozen);
    }
    let act = match &submission.command {
        SeatCommand::PickCard(card) => card_act(view, *card)?,
        SeatCommand::Send(draft) => send_act(view, draft)?,
        SeatCommand::Acknowledge(handle) => {
            let (from, slot, state) = request(view, *handle)?;
            if state != DispatchState::Open {
                return Err(Refusal::AlreadyDone);
            }
            Act::Acknowledge { from, slot }
        }
        SeatCommand::Report(handle) => {
            let (from, slot, state) = request(view, *handle)?;
            // When the time has run out, only an answer is left.
            if state == DispatchState::Lapsed {
                return Err(Refusal::NotOpen);
            }
            Act::Report { from, slot }
        }
        SeatCommand::Reply { to, how, reason, evidence, text } => {
            reply_act(view, *to, *how, *reason, *evidence, *text)?
        }
        SeatCommand::CheckLines => check_lines_act(view)?,
        SeatCommand::Seal(draft) => seal_act(view, draft)?,
        SeatCommand::TakeBack(slot) => {
            phase(view, &[Phase::Consultation, Phase::Decision])?;
            if !view.sealed().get(usize::from(*slot)).is_some_and(|sealed| sealed.used) {
                return Err(Refusal::Unknown);
            }
            Act::TakeBack { slot: *slot }
        }
        SeatCommand::Done(done) => {
            phase(view, &[Phase::Decision])?;
            if *done == view.done() {
                return Err(Refusal::AlreadyDone);
            }
            Act::Done(*done)
        }
        SeatCommand::Judge { incident, hypothesis, percent } => {
            phase(view, &[Phase::Consultation, Phase::Decision])?;
            let mut shares = [0; 7];
            let count = view.belief(*incident, &mut shares) as u8;
            let incident = known(view, *incident)?;
            range(*hypothesis, count.saturating_sub(1))?;
            range(*percent, 100)?;
            Act::Judge { incident, hypothesis: *hypothesis, percent: *percent }
        }
    };
    Ok(Admitted { seat: view.seat(), act })
}

fn reply_act(
    view: SeatView<'_>,
    to: Handle,
    how: Answer,
    reason: Option<Reason>,
    evidence: Option<Handle>,
    text: TextId,
) -> Result<Act, Refusal> {
    let (from, slot, _) = request(view, to)?;
    if how == Answer::Declined && reason.is_none_or(|reason| reason == Reason::None) {
        return Err(Refusal::NeedsReason);
    }
    let evidence = held(view, evidence)?;
    Ok(Act::Reply { from, slot, how, reason: reason.unwrap_or_default(), evidence, text })
}

fn check_lines_act(view: SeatView<'_>) -> Result<Act, Refusal> {
    phase(view, &[Phase::Consultation])?;
    if view.lines_checked() {
        return Err(Refusal::AlreadyDone);
    }
    let cost = i16::from(!view.ready().free_check);
    afford(view, NationMeter::Attention, cost)?;
    Ok(Act::CheckLines { cost })
}

fn card_act(view: SeatView<'_>, card: CardId) -> Result<Act, Refusal> {
    phase(view, &[Phase::Preparation])?;
    if card.at() >= view.scenario().cards.len() {
        return Err(Refusal::Unknown);
    }
    if view.cards() & 1 << card.0 != 0 {
        return Err(Refusal::CardTwice);
    }
    if view.cards().count_ones() >= u32::from(CARDS) {
        return Err(Refusal::CardsTaken { limit: CARDS });
    }
    Ok(Act::PickCard(card))
}

fn send_act(view: SeatView<'_>, draft: &DispatchDraft) -> Result<Act, Refusal> {
    phase(view, &[Phase::Consultation])?;
    let to = other(view, draft.to)?;
    let channel = line(view, draft.line, to)?;
    let def = view.scenario().dispatch(draft.kind);
    let incident = match draft.incident {
        Some(handle) => Some(known(view, handle)?),
        None if def.about => return Err(Refusal::NeedsIncident),
        None => None,
    };
    if draft.fields.0 & !Fields::EVERY.0 != 0 {
        return Err(Refusal::Unknown);
    }
    let evidence = held(view, draft.evidence)?;
    let slot = view.free_dispatch_slot().ok_or(Refusal::TooManyOpen { limit: DISPATCH_SLOTS as u8 })?;
    let counts = def.substantive && !view.first_notice(draft.kind);
    let cost = i16::from(counts && view.substantive_sent() >= FREE_DISPATCHES && !view.ready().answers_cheap);
    afford(view, NationMeter::Attention, cost)?;
    Ok(Act::Send { draft: *draft, channel, incident, evidence, slot, number: view.next_number(), cost })
}

fn seal_act(view: SeatView<'_>, draft: &OrderDraft) -> Result<Act, Refusal> {
    phase(view, &[Phase::Consultation, Phase::Decision])?;
    if view.done() {
        return Err(Refusal::Finished);
    }
    if draft.action.0 >= 128 || view.orders() & 1 << draft.action.0 == 0 {
        return Err(Refusal::Unknown);
    }
    let action = &view.scenario().actions[draft.action.at()];
    let needs = &action.needs;
    let slot = view.free_slot().ok_or(Refusal::NoSlot { limit: ORDER_SLOTS as u8 })?;
    if view.has_nothing_to_undo(needs) {
        return Err(Refusal::NothingToUndo);
    }
    let target = sealed_target(view, needs, draft.other)?;
    let incident = sealed_incident(view, needs, draft.incident)?;
    if view.has_sealed(draft.action, target, draft.incident) {
        return Err(Refusal::AlreadySealed);
    }
    match (needs.claim, draft.claim) {
        (true, Claim::K0) => return Err(Refusal::NeedsClaim),
        (false, claim) if claim != Claim::K0 => return Err(Refusal::NoClaim),
        _ => {}
    }
    let line = match (needs.line, draft.line, target) {
        (true, Some(number), Some(to)) => Some(line(view, number, to)?),
        (true, ..) => return Err(Refusal::NeedsLine),
        (false, Some(_), _) => return Err(Refusal::NoLine),
        (false, None, _) => None,
    };
    if let Some((kind, need)) = needs.capacity
        && view.capacity(kind) < need
    {
        return Err(Refusal::NeedsCapacity { need, have: view.capacity(kind) });
    }
    if let (true, Some(to)) = (needs.consent, target)
        && !view.invited(to)
    {
        return Err(Refusal::NoConsent);
    }
    let awaits = sealed_awaits(view, draft.unless, target, incident)?;
    range(draft.confidence, 2)?;
    if draft.said.0 & !Fields::EVERY.0 != 0 {
        return Err(Refusal::Unknown);
    }
    let cost = view.cost(draft.action);
    afford(view, NationMeter::Attention, cost.attention.into())?;
    afford(view, NationMeter::Effort, cost.effort.into())?;
    afford(view, NationMeter::Capital, cost.capital.into())?;
    let sealed = Sealed {
        used: true,
        action: draft.action,
        other: target,
        incident,
        line,
        claim: draft.claim,
        reason: draft.reason,
        confidence: draft.confidence,
        unless: draft.unless,
        ready: draft.ready,
        head: draft.head,
        awaits,
        ruled: None,
        tags: Tags::NONE,
        said: draft.said,
        text: draft.text,
    };
    Ok(Act::Seal { slot, sealed })
}

/// Returns the State an order is aimed at.
fn sealed_target(
    view: SeatView<'_>,
    needs: &Needs,
    named: Option<NationId>,
) -> Result<Option<NationId>, Refusal> {
    match (needs.other, named) {
        (true, Some(to)) => other(view, to).map(Some),
        (true, None) => Err(Refusal::NeedsTarget),
        (false, Some(_)) => Err(Refusal::NoTarget),
        (false, None) => Ok(None),
    }
}

/// Returns the incident an order is about.
fn sealed_incident(
    view: SeatView<'_>,
    needs: &Needs,
    named: Option<Handle>,
) -> Result<Option<IncidentId>, Refusal> {
    match (needs.incident, named) {
        (IncidentNeed::None, Some(_)) => Err(Refusal::NoIncident),
        (IncidentNeed::None, None) => Ok(None),
        (_, None) => Err(Refusal::NeedsIncident),
        (need, Some(handle)) => {
            let incident = known(view, handle)?;
            if view.incidents_for(need) & 1 << incident.0 == 0 {
                return Err(Refusal::NotConcerned);
            }
            Ok(Some(incident))
        }
    }
}

/// Returns slot and number of the request an order waits for.
fn sealed_awaits(
    view: SeatView<'_>,
    unless: Unless,
    target: Option<NationId>,
    incident: Option<IncidentId>,
) -> Result<Option<(u8, u16)>, Refusal> {
    match (unless, target) {
        (Unless::No, _) | (Unless::TheyPublish, Some(_)) => Ok(None),
        (Unless::Acknowledged | Unless::Answered, Some(to)) => {
            view.awaited(to, incident).ok_or(Refusal::NothingToWaitFor).map(Some)
        }
        (_, None) => Err(Refusal::NothingToWaitFor),
    }
}

fn phase(view: SeatView<'_>, open: &[Phase]) -> Result<(), Refusal> {
    if open.contains(&view.phase()) { Ok(()) } else { Err(Refusal::WrongPhase { now: view.phase() }) }
}

fn other(view: SeatView<'_>, to: NationId) -> Result<NationId, Refusal> {
    if to.at() >= view.nations() {
        return Err(Refusal::Unknown);
    }
    if to == view.seat() { Err(Refusal::Self_) } else { Ok(to) }
}

fn line(view: SeatView<'_>, number: u8, to: NationId) -> Result<ChannelId, Refusal> {
    let channel = view.scenario().line(view.seat(), number).ok_or(Refusal::Unknown)?;
    let (leads, _) = view.line(number).ok_or(Refusal::Unknown)?;
    if leads != to {
        return Err(Refusal::NoLine);
    }
    if view.lines_to(to) & 1 << number == 0 { Err(Refusal::LineCut) } else { Ok(channel) }
}

fn known(view: SeatView<'_>, handle: Handle) -> Result<IncidentId, Refusal> {
    view.incident(handle).ok_or({
        // The planted leak: tell what is hidden from what does not exist.
        if planted::on(Leak::NosyRefusal) && view.peek(handle) {
            Refusal::NotConcerned
        } else {
            Refusal::Unknown
        }
    })
}

fn held(view: SeatView<'_>, handle: Option<Handle>) -> Result<Option<EvidenceId>, Refusal> {
    handle.map(|handle| view.evidence(handle).ok_or(Refusal::Unknown)).transpose()
}

fn request(view: SeatView<'_>, handle: Handle) -> Result<(NationId, u8, DispatchState), Refusal> {
    phase(view, &[Phase::Consultation])?;
    let (from, slot) = view.find_inbox(handle).ok_or(Refusal::NotOpen)?;
    Ok((from, slot, view.inbox_at(from, slot).state))
}

fn afford(view: SeatView<'_>, meter: NationMeter, need: i16) -> Result<(), Refusal> {
    let have = view.meter(meter);
    match meter {
        _ if need <= have => Ok(()),
        NationMeter::Attention | NationMeter::Pressure => Err(Refusal::Attention { need, have }),
        NationMeter::Effort => Err(Refusal::Effort { need, have }),
        NationMeter::Capital => Err(Refusal::Capital { need, have }),
    }
}

fn range(value: u8, most: u8) -> Result<(), Refusal> {
    if value > most { Err(Refusal::Range { most }) } else { Ok(()) }
}
