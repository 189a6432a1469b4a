//! Messages and answers in which somebody typed words of their own: the rubric does not read them, a person
//! may rule on them.

use crate::engine::{Event, Position};
use crate::framework::DispatchKind;
use crate::scenario::{IncidentId, NationId, TextId};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// How many events came before the one that sent it. Journals name a message by this number; a log
    /// numbers its events from 1.
    pub before: u32,
    pub turn: u8,
    pub by: NationId,
    pub to: NationId,
    pub kind: DispatchKind,
    /// Whether it answers a message of this kind.
    pub answer: bool,
    pub about: Option<IncidentId>,
    pub text: TextId,
}

impl Spoken {
    /// Returns what an event says in somebody's own words, if it does.
    pub fn of(before: &Position, event: &Event) -> Option<Self> {
        let spoken = |by, to, kind, answer, about, text| Self {
            before: before.seq,
            turn: before.turn,
            by,
            to,
            kind,
            answer,
            about,
            text,
        };
        match *event {
            Event::Sent { from, to, kind, about, text, .. } if text != TextId(0) => {
                Some(spoken(from, to, kind, false, about, text))
            }
            Event::Answered { from, slot, text, .. } if text != TextId(0) => {
                let dispatch = before.dispatch(from, slot);
                Some(spoken(dispatch.to, from, dispatch.kind?, true, dispatch.incident, text))
            }
            _ => None,
        }
    }
}
