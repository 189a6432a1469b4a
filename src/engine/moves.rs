//! What a seat may do now, as products of bit sets: count, pick, contain; never a list.
//!
//! `admit` goes by the same functions, so a legal move is never refused (a test plays millions to say so).

use crate::engine::position::{NationMeter, Phase};
use crate::engine::view::SeatView;
use crate::framework::{IncidentNeed, Needs};
use crate::scenario::{ActionId, NationId};

/// The orders a seat can seal now. For each, [`Moves::targets`], [`Moves::incidents`] and the lines to a
/// target say with what; all of their combinations are legal, but for those [`SeatView::has_sealed`] already.
#[derive(Clone, Copy)]
pub struct Moves<'p> {
    view: SeatView<'p>,
    /// Orders as bits.
    pub orders: u128,
    known: u16,
    own: u16,
    hosted: u16,
    authored: u16,
    offered: u16,
    others: u16,
    lined: u16,
    consenting: u16,
}

impl<'p> SeatView<'p> {
    /// Returns what the seat can seal now.
    pub fn moves(&self) -> Moves<'p> {
        let everyone = ((1_u32 << self.nations()) - 1) as u16;
        let others = everyone & !(1 << self.seat().0);
        let (mut lined, mut consenting) = (0, 0);
        for at in (0..self.nations()).filter(|at| others & 1 << at != 0) {
            let other = NationId::from_at(at);
            lined |= u16::from(self.reaches(other)) << at;
            consenting |= u16::from(self.invited(other)) << at;
        }
        let [known, own, hosted, authored, offered] = self.incidents_by_need();
        let mut moves = Moves {
            view: *self,
            orders: 0,
            known,
            own,
            hosted,
            authored,
            offered,
            others,
            lined,
            consenting,
        };
        let open = matches!(self.phase(), Phase::Consultation | Phase::Decision)
            && !self.paused()
            && !self.frozen()
            && !self.done()
            && self.free_slot().is_some();
        if open {
            let masks = &self.scenario().order_masks;
            let within = |within: &[u128; 13], meter| within[self.meter(meter).clamp(0, 12) as usize];
            let affordable = self.orders()
                & self.scenario().nations[self.seat().at()].capable
                & within(&self.scenario().nations[self.seat().at()].within_attention, NationMeter::Attention)
                & within(&masks.within[0], NationMeter::Effort)
                & within(&masks.within[1], NationMeter::Capital);
            let without = |mask: u128, there: bool| if there { u128::MAX } else { !mask };
            let done = self.has_done(None, None);
            let undone = masks
                .after
                .iter()
                .filter(|(_, after)| !done.has_any(*after))
                .fold(0, |bits, (bit, _)| bits | bit);
            moves.orders = affordable
                & !undone
                & without(masks.other, others != 0)
                & without(masks.line, lined != 0)
                & without(masks.consent, consenting != 0)
                // Where an order needs both, one State must offer both.
                & without(masks.line & masks.consent, lined & consenting != 0)
                & [moves.known, moves.own, moves.hosted, moves.authored, moves.offered]
                    .iter()
                    .zip(&masks.incident)
                    .fold(u128::MAX, |orders, (there, mask)| orders & without(*mask, *there != 0));
        }
        moves
    }
}

impl Moves<'_> {
    pub fn count(&self) -> u32 {
        self.orders.count_ones()
    }

    pub fn contains(&self, order: ActionId) -> bool {
        order.0 < 128 && self.orders & 1 << order.0 != 0
    }

    /// Returns the `n`-th order there is, counted from 0.
    pub fn nth(&self, n: u32) -> Option<ActionId> {
        nth_bit(self.orders, n).map(ActionId)
    }

    /// Returns the States an order can aim at, as bits; 0 when it aims at nobody.
    pub fn targets(&self, order: ActionId) -> u16 {
        self.targets_of(&self.view.scenario().actions[order.at()].needs)
    }

    fn targets_of(&self, needs: &Needs) -> u16 {
        if !needs.other {
            return 0;
        }
        self.others
            & if needs.line { self.lined } else { u16::MAX }
            & if needs.consent { self.consenting } else { u16::MAX }
    }

    /// Returns the incidents an order can name, as bits of the scenario's numbering; 0 when it names none.
    pub(super) fn incidents(&self, order: ActionId) -> u16 {
        self.incidents_of(&self.view.scenario().actions[order.at()].needs)
    }

    fn incidents_of(&self, needs: &Needs) -> u16 {
        match needs.incident {
            IncidentNeed::None => 0,
            IncidentNeed::Known => self.known,
            IncidentNeed::Own => self.own,
            IncidentNeed::Hosted => self.hosted,
            IncidentNeed::Authored => self.authored,
            IncidentNeed::Offered => self.offered,
        }
    }

    /// Returns how many incidents an order can name.
    pub fn incident_count(&self, order: ActionId) -> u32 {
        self.incidents(order).count_ones()
    }

    /// Returns the `n`-th of them as the seat knows it, in the order in which the seat came to know them.
    pub fn nth_incident(&self, order: ActionId, n: u32) -> Option<crate::engine::Handle> {
        let bits = self.incidents(order);
        let mut left = n;
        for number in 1..=self.view.incident_count() {
            let handle = crate::engine::Handle(number);
            if self.view.incident(handle).is_some_and(|incident| bits & 1 << incident.0 != 0) {
                if left == 0 {
                    return Some(handle);
                }
                left -= 1;
            }
        }
        None
    }
}

/// Returns the place of the `n`-th set bit, skipping whole stretches by their counts.
pub(crate) fn nth_bit(bits: u128, mut n: u32) -> Option<u8> {
    if n >= bits.count_ones() {
        return None;
    }
    let mut place = 0;
    let mut left = bits as u64;
    let low = left.count_ones();
    if n >= low {
        (n, left, place) = (n - low, (bits >> 64) as u64, 64);
    }
    for width in [32, 16, 8] {
        let below = (left & ((1 << width) - 1)).count_ones();
        if n >= below {
            (n, left, place) = (n - below, left >> width, place + width);
        }
    }
    for _ in 0..n {
        left &= left.wrapping_sub(1);
    }
    Some((place + left.trailing_zeros()) as u8)
}
