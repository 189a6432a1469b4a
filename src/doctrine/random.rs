//! *Random*: picks among its legal moves by dice of its own. For tests, for researchers, and as the least a
//! real doctrine must beat.

use crate::doctrine::speech::{Speech, Topic};
use crate::engine::chance::{self, Die, Purpose};
use crate::engine::{
    Answer, Ask, Claim, Consequence, DispatchDraft, Handle, OrderDraft, Phase, Reason, Seat, SeatCommand,
    SeatView, Unless,
};
use crate::framework::{DispatchKind, Fields};
use crate::scenario::{ActionId, CardId, NationId, TextId, Tlp, key_of};
use crate::text::Language;

/// Picks at random, as often as its rates say.
#[derive(Clone, Debug)]
pub struct Random {
    /// Orders it tries to seal a turn, and dispatches it tries to send a turn.
    pub orders: u16,
    pub dispatches: u16,
    /// Chance in percent that it deals with an open request when asked.
    pub answers: u32,
    /// Whether it says when it is done, prepares, checks lines and judges.
    pub lively: bool,
    speech: Speech,
}

impl Default for Random {
    fn default() -> Self {
        Self::speaking(Language::default())
    }
}

impl Random {
    /// Returns one that gives its reasons in a language.
    pub fn speaking(language: Language) -> Self {
        Self { orders: 3, dispatches: 2, answers: 50, lively: true, speech: Speech::new(language) }
    }

    /// Returns one that does exactly so many things a turn, as far as they are legal, and nothing else.
    pub fn steady(orders: u16, dispatches: u16) -> Self {
        Self { orders, dispatches, answers: 0, lively: false, ..Self::default() }
    }
}

/// A little stream of choices from one die.
struct Luck(u64);

impl Luck {
    fn below(&mut self, n: u32) -> u32 {
        // SplitMix64, so that one die feeds a whole command.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        chance::below(z ^ z >> 31, n)
    }

    fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        if list.is_empty() { None } else { list.get(self.below(list.len() as u32) as usize).copied() }
    }

    fn bit(&mut self, bits: u64) -> Option<u8> {
        let mut left = bits;
        for _ in 0..if bits == 0 { return None } else { self.below(bits.count_ones()) } {
            left &= left - 1;
        }
        Some(left.trailing_zeros() as u8)
    }
}

impl Seat for Random {
    fn ask(&mut self, ask: &Ask<'_>) -> Option<SeatCommand> {
        let view = ask.view;
        let step = match view.phase() {
            Phase::Consultation => u16::from(view.exchange()),
            Phase::Decision => 4,
            _ => 0,
        };
        let idle = match view.phase() {
            Phase::Preparation => !self.lively,
            Phase::Consultation => !self.lively && (ask.round >= self.dispatches || view.exchange() != 1),
            Phase::Decision => !self.lively && ask.round >= self.orders,
            _ => true,
        };
        if idle {
            return None;
        }
        let name = view.nation_name(view.seat());
        let subject = if self.lively {
            key_of(&["random", name])
        } else {
            crate::scenario::DieKey(u64::from(view.seat().0))
        };
        let die = Die { purpose: Purpose::Doctrine, subject, turn: view.turn(), nth: step * 256 + ask.round };
        let mut luck = Luck(chance::roll(ask.dice, die));
        self.speech.explain("any-lot", Topic::default());
        match view.phase() {
            Phase::Preparation => prepare(view, ask.round, &mut luck),
            Phase::Consultation => self.consult(view, ask.round, &mut luck),
            _ => self.decide(view, ask.round, &mut luck),
        }
    }

    fn reason(&self) -> &str {
        self.speech.reason()
    }
}

impl Random {
    fn consult(&mut self, view: SeatView<'_>, round: u16, luck: &mut Luck) -> Option<SeatCommand> {
        if !self.lively {
            return send(view, luck);
        }
        // In each exchange: first the mail, then perhaps something of its own.
        (round..6).find_map(|round| match round {
            0..=2 => answer(view, luck, self.answers, usize::from(round)).or_else(|| judge(view, luck)),
            3 if !view.lines_checked()
                && view.meter(crate::engine::NationMeter::Attention) > 1
                && luck.percent(10) =>
            {
                Some(SeatCommand::CheckLines)
            }
            3..=5 if luck.percent(u32::from(self.dispatches) * 12) => send(view, luck),
            _ => None,
        })
    }

    fn decide(&mut self, view: SeatView<'_>, round: u16, luck: &mut Luck) -> Option<SeatCommand> {
        if round < self.orders {
            let order = (0..4).find_map(|_| seal(view, luck));
            return order.or_else(|| (self.lively && !view.done()).then_some(SeatCommand::Done(true)));
        }
        if self.lively && round == self.orders && luck.percent(10) {
            return view
                .sealed()
                .iter()
                .position(|sealed| sealed.used)
                .map(|slot| SeatCommand::TakeBack(slot as u8));
        }
        (self.lively && !view.done()).then_some(SeatCommand::Done(true))
    }
}

fn prepare(view: SeatView<'_>, round: u16, luck: &mut Luck) -> Option<SeatCommand> {
    let free = !u64::from(view.cards()) & ((1 << view.card_count()) - 1);
    if round >= 3 { None } else { luck.bit(free).map(|card| SeatCommand::PickCard(CardId(card))) }
}

fn judge(view: SeatView<'_>, luck: &mut Luck) -> Option<SeatCommand> {
    let count = u32::from(view.incident_count());
    if count == 0 || !luck.percent(5) {
        return None;
    }
    let incident = Handle(1 + luck.below(count) as u16);
    let hypotheses = view.belief(incident, &mut [0; 7]) as u32;
    (hypotheses > 0).then(|| SeatCommand::Judge {
        incident,
        hypothesis: luck.below(hypotheses) as u8,
        percent: luck.below(101) as u8,
    })
}

fn answer(view: SeatView<'_>, luck: &mut Luck, chance: u32, nth: usize) -> Option<SeatCommand> {
    let open = view.inbox().nth(nth)?;
    if !luck.percent(chance) {
        return None;
    }
    let evidence = some_item(view, luck);
    Some(match luck.below(4) {
        0 if open.state == crate::engine::DispatchState::Open => SeatCommand::Acknowledge(open.handle),
        1 if open.state != crate::engine::DispatchState::Lapsed => SeatCommand::Report(open.handle),
        2 => SeatCommand::Reply {
            to: open.handle,
            how: Answer::Declined,
            reason: Some(Reason::NoMeans),
            evidence: None,
            text: TextId(0),
        },
        _ => SeatCommand::Reply {
            to: open.handle,
            how: luck.one_of(&[Answer::Full, Answer::Part, Answer::Referred])?,
            reason: None,
            evidence,
            text: TextId(0),
        },
    })
}

fn some_item(view: SeatView<'_>, luck: &mut Luck) -> Option<Handle> {
    let count = u32::from(view.evidence_count());
    (count > 0 && luck.percent(30)).then(|| Handle(1 + luck.below(count) as u16))
}

fn send(view: SeatView<'_>, luck: &mut Luck) -> Option<SeatCommand> {
    if view.substantive_sent() >= 3 && view.meter(crate::engine::NationMeter::Attention) < 1 {
        return None;
    }
    let others = (0..view.nations()).filter(|at| *at != view.seat().at());
    let to = NationId::from_at(others.clone().nth(luck.below(view.nations() as u32 - 1) as usize)?);
    let line = luck.bit(view.lines_to(to))?;
    let incidents = u32::from(view.incident_count());
    let incident = if incidents == 0 { None } else { Some(Handle(1 + luck.below(incidents) as u16)) };
    let kind = if incident.is_some() {
        luck.one_of(DispatchKind::ALL)?
    } else {
        luck.one_of(&[DispatchKind::Ping, DispatchKind::Protest])?
    };
    Some(SeatCommand::Send(DispatchDraft {
        kind,
        to,
        line,
        incident,
        fields: Fields(luck.below(u32::from(Fields::EVERY.0) + 1) as u16),
        evidence: some_item(view, luck),
        tlp: luck.one_of(&[Tlp::Green, Tlp::Amber, Tlp::Red])?,
        consequence: luck.one_of(&[Consequence::None, Consequence::None, Consequence::LawfulMeasures])?,
        text: TextId(0),
    }))
}

fn seal(view: SeatView<'_>, luck: &mut Luck) -> Option<SeatCommand> {
    let moves = view.moves();
    let count = moves.count();
    if count == 0 {
        return None;
    }
    let action: ActionId = moves.nth(luck.below(count))?;
    let needs = view.order(action)?.needs;
    let other = luck.bit(u64::from(moves.targets(action))).map(NationId);
    let incidents = moves.incident_count(action);
    let incident = if incidents == 0 { None } else { moves.nth_incident(action, luck.below(incidents)) };
    if view.has_sealed(action, other, incident) {
        return None;
    }
    let line = match other {
        Some(other) if needs.line => luck.bit(view.lines_to(other)),
        _ => None,
    };
    let unless = match other {
        Some(other) if luck.percent(15) && view.asking(other) => {
            luck.one_of(&[Unless::Acknowledged, Unless::Answered, Unless::TheyPublish])?
        }
        _ => Unless::No,
    };
    Some(SeatCommand::Seal(OrderDraft {
        action,
        other,
        incident,
        line,
        claim: if needs.claim { luck.one_of(&Claim::ALL[1..])? } else { Claim::K0 },
        reason: luck.one_of(Reason::ALL)?,
        confidence: luck.below(3) as u8,
        unless,
        ready: luck.percent(95),
        head: luck.percent(90),
        said: Fields(luck.below(u32::from(Fields::EVERY.0) + 1) as u16),
        text: TextId(0),
    }))
}
