//! What a seat knows of the dispatches it sent and received.

use crate::engine::position::{DISPATCH_SLOTS, Dispatch, DispatchState, Handle};
use crate::engine::view::SeatView;
use crate::framework::{DispatchKind, Fields};
use crate::scenario::{IncidentId, NationId, Tlp};

/// A request that waits for an answer, as a seat sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDispatch {
    pub handle: Handle,
    /// The other State: asker of one that came in, addressee of one that went out.
    pub with: NationId,
    pub kind: DispatchKind,
    pub incident: Option<Handle>,
    pub fields: Fields,
    pub tlp: Tlp,
    /// The seat's line it came or went by.
    pub line: u8,
    /// How far it has come, as this seat knows.
    pub state: DispatchState,
    /// Turn at whose end the clock runs out; 0 when the seat knows of no clock.
    pub due: u8,
    pub reports: u8,
}

impl<'p> SeatView<'p> {
    /// Returns dispatches this turn that count against the free three.
    pub fn substantive_sent(&self) -> u8 {
        self.position.nations[self.seat.at()].sent
    }

    pub(in crate::engine) fn first_notice(&self, kind: DispatchKind) -> bool {
        let me = &self.position.nations[self.seat.at()];
        match kind {
            DispatchKind::Notify => me.notices == 0,
            DispatchKind::AskHelp => me.help_asked == 0,
            _ => false,
        }
    }

    pub(in crate::engine) fn free_dispatch_slot(&self) -> Option<u8> {
        let used = self.position.dispatches(self.seat);
        let in_state = |state| used.iter().position(|dispatch| dispatch.state == state);
        // A request that lapsed gives its place up last: until then an answer may still come.
        let free =
            in_state(DispatchState::Free).or_else(|| (used.len() < DISPATCH_SLOTS).then_some(used.len()));
        free.or_else(|| in_state(DispatchState::Lapsed)).map(|free| free as u8)
    }

    pub(in crate::engine) fn next_number(&self) -> u16 {
        self.position.nations[self.seat.at()].dispatches.saturating_add(1)
    }

    /// Returns the requests from others that this seat has not answered, in the order in which they reached
    /// it; those whose time has run out too, since a late answer is still one.
    pub fn inbox(&self) -> impl Iterator<Item = OpenDispatch> + use<'p> {
        let view = *self;
        in_order_of_handles(move || {
            (0..view.nations()).flat_map(move |at| {
                let from = NationId::from_at(at);
                let mine =
                    move |dispatch: &&Dispatch| dispatch.to == view.seat && view.awaits_answer(dispatch);
                view.position
                    .dispatches(from)
                    .iter()
                    .filter(mine)
                    .map(move |dispatch| view.open(from, dispatch, dispatch.handle_to))
            })
        })
    }

    /// Returns the own requests that are still open, as far as this seat knows, in the order in which it sent
    /// them.
    pub fn outbox(&self) -> impl Iterator<Item = OpenDispatch> + use<'p> {
        let view = *self;
        in_order_of_handles(move || {
            let asked = |dispatch: &&Dispatch| {
                dispatch.state > DispatchState::Lapsed && dispatch.request && !dispatch.late
            };
            view.position
                .dispatches(view.seat)
                .iter()
                .filter(asked)
                .map(move |dispatch| view.open(dispatch.to, dispatch, dispatch.handle_from))
        })
    }

    /// Returns whether an own request to this State is open, as far as this seat knows.
    pub fn asking(&self, other: NationId) -> bool {
        let open = |dispatch: &Dispatch| {
            dispatch.state > DispatchState::Lapsed
                && dispatch.request
                && !dispatch.late
                && dispatch.to == other
        };
        self.position.dispatches(self.seat).iter().any(open)
    }

    /// Returns slot and number of the latest own request to a State that is open as far as this seat knows:
    /// about the same incident where there is one, and a question before a request for help.
    pub(in crate::engine) fn awaited(&self, other: NationId, about: Option<IncidentId>) -> Option<(u8, u16)> {
        let open = |dispatch: &Dispatch| {
            dispatch.state > DispatchState::Lapsed
                && dispatch.request
                && !dispatch.late
                && dispatch.to == other
        };
        let all =
            self.position.dispatches(self.seat).iter().enumerate().filter(|(_, dispatch)| open(dispatch));
        all.max_by_key(|(_, dispatch)| {
            (
                dispatch.incident == about,
                dispatch.kind.is_some_and(DispatchKind::is_question),
                dispatch.number,
            )
        })
        .map(|(slot, dispatch)| (slot as u8, dispatch.number))
    }

    /// Whether an answer can be given: the clock runs, or it has run out and the answer would be late.
    fn awaits_answer(&self, dispatch: &Dispatch) -> bool {
        self.is_open(dispatch) || dispatch.state == DispatchState::Lapsed && dispatch.request
    }

    pub(super) fn is_open(&self, dispatch: &Dispatch) -> bool {
        matches!(dispatch.state, DispatchState::Open | DispatchState::Acknowledged | DispatchState::InWork)
    }

    pub(in crate::engine) fn find_inbox(&self, handle: Handle) -> Option<(NationId, u8)> {
        (0..self.nations()).map(NationId::from_at).find_map(|from| {
            let slots = self.position.dispatches(from);
            let at = slots.iter().position(|dispatch| {
                dispatch.to == self.seat && dispatch.handle_to == handle && self.awaits_answer(dispatch)
            })?;
            Some((from, at as u8))
        })
    }

    pub(in crate::engine) fn inbox_at(&self, from: NationId, slot: u8) -> &'p Dispatch {
        self.position.dispatch(from, slot)
    }

    fn open(&self, with: NationId, dispatch: &Dispatch, handle: Handle) -> OpenDispatch {
        let asker = dispatch.to != self.seat;
        // The asker knows only what came back to it.
        let state = if asker { dispatch.told_state } else { dispatch.state };
        OpenDispatch {
            handle,
            with,
            kind: dispatch.kind.unwrap_or(DispatchKind::Ping),
            incident: dispatch.incident.map(|incident| self.incident_handle(incident)),
            fields: dispatch.fields,
            tlp: dispatch.tlp,
            line: self.scenario.line_of(self.seat, dispatch.channel),
            state,
            due: if state == DispatchState::UnderWay { 0 } else { dispatch.due },
            reports: if asker { 0 } else { dispatch.reports },
        }
    }
}

/// Goes through a few things by the seat's own handles: where they lie in the position is no business of the
/// seat.
fn in_order_of_handles<I: Iterator<Item = OpenDispatch>>(
    all: impl Fn() -> I,
) -> impl Iterator<Item = OpenDispatch> {
    let mut last = Handle(0);
    std::iter::from_fn(move || {
        let next = all().filter(|open| open.handle > last).min_by_key(|open| open.handle)?;
        last = next.handle;
        Some(next)
    })
}
