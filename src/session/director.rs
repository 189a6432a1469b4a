//! Plays a script: at each moment what it says for that moment, then the other seats, then time
//! goes on.

use crate::diag::{Diagnostic, Place, Severity};
use crate::engine::{
    Claim, DispatchDraft, DispatchState, FacilitatorCommand, Handle, Observer, OpenDispatch, OrderDraft,
    Phase, Refusal, SeatCommand, SeatView, Submission, Thing,
};
use crate::framework::DispatchKind;
use crate::scenario::{ActionId, CardId, ChannelId, IncidentId, InjectId, NameList, Names, NationId};
use crate::session::Exercise;
use crate::session::script::{Control, Deed, Script};

type Moment = (u8, Phase, u8);

/// A refusal, and the name it is about where it is about one.
struct Refused {
    refusal: Refusal,
    what: String,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, what: String::new() }
    }
}

fn send<O: Observer>(
    exercise: &mut Exercise<'_, O>,
    seat: NationId,
    deed: &Deed,
) -> Result<SeatCommand, Refused> {
    let Deed::Send { kind, to, line, about, says, evidence, tlp, consequence, words } = deed else {
        return Err(Refusal::Unknown.into());
    };
    let names = &exercise.play.scenario().names;
    let to = nation(&names.nations, to)?;
    let line = line_of(exercise, seat, line)?.map_or_else(|| first_line(exercise.play.view(seat), to), Ok)?;
    let (incident, evidence) = (incident_of(exercise, seat, about)?, evidence_of(exercise, seat, evidence)?);
    let text = exercise.type_text_of(words);
    let fields = says.iter().copied().collect();
    Ok(SeatCommand::Send(DispatchDraft {
        kind: *kind,
        to,
        line,
        incident,
        fields,
        evidence,
        tlp: *tlp,
        consequence: *consequence,
        text,
    }))
}

fn seal<O: Observer>(
    exercise: &mut Exercise<'_, O>,
    seat: NationId,
    deed: &Deed,
) -> Result<SeatCommand, Refused> {
    let Deed::Seal { order, to, about, line, claim, reason, confidence, unless, says, ready, head, words } =
        deed
    else {
        return Err(Refusal::Unknown.into());
    };
    let names = &exercise.play.scenario().names;
    let action = ActionId::from_at(place(&names.actions, order)?);
    let (other, incident, line) =
        (other(names, to)?, incident_of(exercise, seat, about)?, line_of(exercise, seat, line)?);
    let text = exercise.type_text_of(words);
    Ok(SeatCommand::Seal(OrderDraft {
        other,
        incident,
        line,
        claim: Claim::ALL[*claim as usize],
        reason: *reason,
        confidence: *confidence as u8,
        unless: *unless,
        ready: *ready,
        head: *head,
        said: says.iter().copied().collect(),
        text,
        ..OrderDraft::of(action)
    }))
}

fn take_back<O: Observer>(
    exercise: &Exercise<'_, O>,
    seat: NationId,
    order: &str,
    to: &str,
    about: &str,
) -> Result<SeatCommand, Refused> {
    let names = &exercise.play.scenario().names;
    let (action, other, handle) =
        (place(&names.actions, order)?, other(names, to)?, incident_of(exercise, seat, about)?);
    let view = exercise.play.view(seat);
    let slot = view.sealed().iter().position(|sealed| {
        let same =
            sealed.incident.map(|incident| view.incident_handle(incident)) == handle || handle.is_none();
        sealed.used && sealed.action.at() == action && (other.is_none() || sealed.other == other) && same
    });
    Ok(SeatCommand::TakeBack(slot.ok_or_else(|| unknown(order))? as u8))
}

/// Returns the State of this name; none where nothing is said.
fn other(names: &Names, id: &str) -> Result<Option<NationId>, Refused> {
    if id.is_empty() { Ok(None) } else { nation(&names.nations, id).map(Some) }
}

fn unknown(id: &str) -> Refused {
    Refused { refusal: Refusal::Unknown, what: format!("\"{id}\"") }
}

impl Script {
    /// Plays an exercise by this script to its end, or to the end of a turn. Returns what was refused and
    /// passed over, and what never came about.
    ///
    /// # Errors
    /// Without `lenient`: the first entry that is refused, with its place and the refusal's code. With or
    /// without: an exercise left paused.
    pub fn play<O: Observer>(
        &self,
        exercise: &mut Exercise<'_, O>,
        until: Option<u8>,
        lenient: bool,
    ) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
        let mut notes = Vec::new();
        let mut played = vec![false; self.file.moves.len()];
        loop {
            let position = exercise.play.position();
            let now = (position.turn, position.phase, position.exchange);
            for (at, entry) in self.file.moves.iter().enumerate().filter(|(_, entry)| entry.moment() == now) {
                played[at] = true;
                for (nth, deed) in entry.deeds.iter().enumerate() {
                    let done = self.deed(exercise, &entry.by, deed);
                    self.note(&entry.by, now, done, &format!("moves[{at}].do[{nth}]"), lenient, &mut notes)?;
                }
                for (nth, control) in entry.control.iter().enumerate() {
                    let done = self.control(exercise, control);
                    self.note(
                        "control",
                        now,
                        done,
                        &format!("moves[{at}].control[{nth}]"),
                        lenient,
                        &mut notes,
                    )?;
                }
            }
            let position = exercise.play.position();
            if position.paused {
                let place = Place { file: self.name.clone(), ..Place::default() };
                let message =
                    format!("the exercise is left paused in turn {}, and nothing would go on", position.turn);
                return Err(Diagnostic::error("script-paused", place, message)
                    .hint("add `pause(false)` at the same moment")
                    .into());
            }
            if position.phase == Phase::Review && until.is_some_and(|turn| position.turn >= turn) {
                // Refused only where it has ended by itself.
                let _ = exercise.facilitate(&FacilitatorCommand::Endex);
            }
            if exercise.play.position().phase == Phase::Ended || !exercise.step() {
                break;
            }
        }
        for at in exercise.play.unthrown() {
            let place = Place { file: self.name.clone(), path: format!("dice[{at}]"), ..Place::default() };
            let hint = "a `reading` is thrown by orders with the effect `read`, such as `name_publicly`; \
                        `notice` by covert acts; `inject` by injects with a chance";
            notes.push(Diagnostic::warning("script-die", place, "this die was never thrown").hint(hint));
        }
        let turn = exercise.play.position().turn;
        for (at, entry) in self.file.moves.iter().enumerate().filter(|(at, _)| !played[*at]) {
            let place = Place { file: self.name.clone(), path: format!("moves[{at}]"), ..Place::default() };
            let message =
                format!("this moment never came: turn {}, and the exercise ended in turn {turn}", entry.turn);
            notes.push(
                Diagnostic::warning("script-unreached", place, message)
                    .hint("the number of turns is drawn by the seed; phases can be skipped"),
            );
        }
        self.locate(&mut notes);
        Ok(notes)
    }

    /// Tells what was refused, to whom and when.
    fn note(
        &self,
        who: &str,
        now: Moment,
        done: Result<(), Refused>,
        path: &str,
        lenient: bool,
        notes: &mut Vec<Diagnostic>,
    ) -> Result<(), Vec<Diagnostic>> {
        let Err(Refused { refusal, what }) = done else { return Ok(()) };
        let place = Place { file: self.name.clone(), path: path.to_owned(), ..Place::default() };
        let (turn, phase, exchange) = now;
        let when = if exchange > 0 {
            format!("turn {turn}, exchange {exchange}")
        } else {
            format!("turn {turn}, {}", phase.word())
        };
        let what = if what.is_empty() { String::new() } else { format!(" ({what})") };
        let mut fault = vec![Diagnostic::error(
            refusal.code(),
            place,
            format!("refused to {who} in {when}: {refusal}{what}"),
        )];
        self.locate(&mut fault);
        if lenient {
            notes.extend(fault.into_iter().map(|fault| Diagnostic { severity: Severity::Warning, ..fault }));
            return Ok(());
        }
        Err(fault.into_iter().map(|fault| fault.hint("`--lenient` passes over what is refused")).collect())
    }

    fn deed<O: Observer>(
        &self,
        exercise: &mut Exercise<'_, O>,
        by: &str,
        deed: &Deed,
    ) -> Result<(), Refused> {
        let scenario = exercise.play.scenario();
        let seat = nation(&scenario.names.nations, by)?;
        let command = self.command(exercise, seat, deed)?;
        let stamp = exercise.play.view(seat).stamp();
        Ok(exercise.submit(seat, &Submission { stamp, command })?)
    }

    /// Puts the seat's own numbers in the place of the scenario's names. What the seat has not been told of
    /// is as unknown here as it is to the seat.
    fn command<O: Observer>(
        &self,
        exercise: &mut Exercise<'_, O>,
        seat: NationId,
        deed: &Deed,
    ) -> Result<SeatCommand, Refused> {
        let names = &exercise.play.scenario().names;
        Ok(match deed {
            Deed::Pick(card) => SeatCommand::PickCard(CardId(place(&names.cards, card)? as u8)),
            Deed::Send { .. } => send(exercise, seat, deed)?,
            Deed::Acknowledge { from, kind, about } => {
                SeatCommand::Acknowledge(request(exercise, seat, from, *kind, about, |open| {
                    open.state == DispatchState::Open
                })?)
            }
            Deed::Report { from, kind, about } => {
                SeatCommand::Report(request(exercise, seat, from, *kind, about, |_| true)?)
            }
            Deed::Reply { from, kind, about, how, reason, evidence, words } => SeatCommand::Reply {
                to: request(exercise, seat, from, *kind, about, |_| true)?,
                how: *how,
                reason: Some(*reason),
                evidence: evidence_of(exercise, seat, evidence)?,
                text: exercise.type_text_of(words),
            },
            Deed::CheckLines => SeatCommand::CheckLines,
            Deed::Seal { .. } => seal(exercise, seat, deed)?,
            Deed::TakeBack { order, to, about } => take_back(exercise, seat, order, to, about)?,
            Deed::Judge { about, hypothesis, percent } => SeatCommand::Judge {
                incident: incident_of(exercise, seat, about)?.ok_or(Refusal::NeedsIncident)?,
                hypothesis: explanation(
                    exercise.play.view(seat),
                    incident_of(exercise, seat, about)?,
                    *hypothesis,
                )?,
                percent: *percent,
            },
            Deed::Done(done) => SeatCommand::Done(*done),
        })
    }

    fn control<O: Observer>(&self, exercise: &mut Exercise<'_, O>, control: &Control) -> Result<(), Refused> {
        let names = &exercise.play.scenario().names;
        let seat = |id: &str| nation(&names.nations, id);
        let inject = |id: &str| place(&names.injects, id).map(InjectId::from_at);
        let command = match control {
            Control::Fire(id) => FacilitatorCommand::Fire(inject(id)?),
            Control::Delay { inject: id, turns } => FacilitatorCommand::Delay(inject(id)?, *turns),
            Control::Skip(id) => FacilitatorCommand::Skip(inject(id)?),
            Control::Edit { inject: id, words } => {
                FacilitatorCommand::Edit(inject(id)?, exercise.type_text_of(words))
            }
            Control::Write { to, words } => {
                let bits =
                    to.iter().try_fold(0_u16, |bits, id| seat(id).map(|nation| bits | 1 << nation.0))?;
                FacilitatorCommand::Write { to: bits, text: exercise.type_text_of(words) }
            }
            Control::Move { nation, meter, by } => {
                FacilitatorCommand::MoveNation { nation: seat(nation)?, meter: *meter, by: *by }
            }
            Control::MovePair { of, to, meter, by } => {
                FacilitatorCommand::MovePair { of: seat(of)?, to: seat(to)?, meter: *meter, by: *by }
            }
            Control::SetLine { line, health } => FacilitatorCommand::SetLine {
                channel: ChannelId::from_at(place(&names.channels, line)?),
                health: *health,
            },
            Control::Freeze { nation, on } => FacilitatorCommand::Freeze { nation: seat(nation)?, on: *on },
            Control::HandOver { nation, bot } => {
                FacilitatorCommand::HandOver { nation: seat(nation)?, bot: *bot }
            }
            Control::Rule { nation, order, outcome, tags } => {
                let (nation, action) = (seat(nation)?, place(&names.actions, order)?);
                let sealed = exercise.play.position().sealed(nation);
                let slot = sealed
                    .iter()
                    .position(|sealed| sealed.used && sealed.action.at() == action)
                    .ok_or(Refusal::NotPossible)?;
                FacilitatorCommand::Adjudicate {
                    nation,
                    slot: slot as u8,
                    outcome: *outcome,
                    tags: tags.iter().copied().collect(),
                }
            }
            Control::MergeTurn => FacilitatorCommand::MergeTurn,
            Control::Pause(on) => FacilitatorCommand::Pause(*on),
            Control::Extend(seconds) => FacilitatorCommand::Extend(*seconds),
            Control::Endex => FacilitatorCommand::Endex,
        };
        Ok(exercise.facilitate(&command)?)
    }
}

fn place(names: &NameList, id: &str) -> Result<usize, Refused> {
    names.place(id).ok_or_else(|| unknown(id))
}

fn nation(names: &NameList, id: &str) -> Result<NationId, Refused> {
    place(names, id).map(NationId::from_at)
}

fn incident_of<O: Observer>(
    exercise: &Exercise<'_, O>,
    seat: NationId,
    id: &str,
) -> Result<Option<Handle>, Refused> {
    if id.is_empty() {
        return Ok(None);
    }
    let incident = IncidentId::from_at(place(&exercise.play.scenario().names.incidents, id)?);
    let handle = exercise.play.view(seat).incident_handle(incident);
    if handle == Handle(0) { Err(unknown(id)) } else { Ok(Some(handle)) }
}

fn evidence_of<O: Observer>(
    exercise: &Exercise<'_, O>,
    seat: NationId,
    id: &str,
) -> Result<Option<Handle>, Refused> {
    if id.is_empty() {
        return Ok(None);
    }
    let item = place(&exercise.play.scenario().names.evidence, id)?;
    let handle = exercise.play.position().handle(seat, Thing::Evidence, item);
    if handle == Handle(0) { Err(unknown(id)) } else { Ok(Some(handle)) }
}

fn line_of<O: Observer>(exercise: &Exercise<'_, O>, seat: NationId, id: &str) -> Result<Option<u8>, Refused> {
    if id.is_empty() {
        return Ok(None);
    }
    let scenario = exercise.play.scenario();
    let channel = ChannelId::from_at(place(&scenario.names.channels, id)?);
    if scenario.channels[channel.at()].ends.contains(&seat) {
        Ok(Some(scenario.line_of(seat, channel)))
    } else {
        Err(Refused { refusal: Refusal::NoLine, what: id.to_owned() })
    }
}

fn first_line(view: SeatView<'_>, to: NationId) -> Result<u8, Refused> {
    if to == view.seat() {
        return Err(Refusal::Self_.into());
    }
    let lines = view.lines_to(to);
    if lines == 0 { Err(Refusal::NoLine.into()) } else { Ok(lines.trailing_zeros() as u8) }
}

/// Returns the oldest request of that State which fits.
fn request<O: Observer>(
    exercise: &Exercise<'_, O>,
    seat: NationId,
    from: &str,
    kind: Option<DispatchKind>,
    about: &str,
    fits: impl Fn(&OpenDispatch) -> bool,
) -> Result<Handle, Refused> {
    let from = nation(&exercise.play.scenario().names.nations, from)?;
    let about = incident_of(exercise, seat, about)?;
    let fits = |open: &OpenDispatch| {
        open.with == from
            && kind.is_none_or(|kind| kind == open.kind)
            && (about.is_none() || open.incident == about)
            && fits(open)
    };
    exercise.play.view(seat).inbox().find(fits).map(|open| open.handle).ok_or_else(|| Refusal::NotOpen.into())
}

/// Returns the number of an explanation as the engine counts, from 0; the last one is *something else*.
fn explanation(view: SeatView<'_>, incident: Option<Handle>, number: u8) -> Result<u8, Refused> {
    let count = incident.map_or(0, |incident| view.belief(incident, &mut [0; 7])) as u8;
    if (1..=count).contains(&number) {
        return Ok(number - 1);
    }
    Err(Refused {
        refusal: Refusal::Range { most: count },
        what: format!("hypothesis {number}; they count from 1, and {count} is something else"),
    })
}
