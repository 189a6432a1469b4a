//! Entries of a transcript on the screen: which of them are shown, under which icon, in which words.

use crate::report::{Entry, Heard, Weight, What};
use crate::scenario::NationId;
use crate::table::scene::SeatScene;
use crate::ui::theme::mark;

/// An entry ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub weight: Weight,
    pub icon: &'static str,
    pub words: String,
    /// Scenario prose, or words of a person, that stand under it.
    pub prose: Option<String>,
}

/// Returns the line for something a seat heard; `None`: it is no news, as where one stands is on the screen
/// anyway.
pub fn line(scene: &SeatScene<'_>, heard: &Heard) -> Option<Line> {
    let entry = scene.desk.entry(heard)?;
    match entry.what {
        What::Opening | What::Preparation | What::Turn | What::Standing { .. } => return None,
        // Smaller moves are on the desk.
        What::Pressure(by) if by.abs() < 5 => return None,
        _ => {}
    }
    let seat = Some(scene.seat());
    let sentence = scene.narrator.sentence(entry);
    let prose = scene.typed_words(entry.typed).or(sentence.prose);
    Some(Line { weight: entry.weight(seat), icon: entry_icon(entry, seat), words: sentence.words, prose })
}

/// Returns an entry's icon, for a seat or for the facilitator.
pub fn entry_icon(entry: &Entry, seat: Option<NationId>) -> &'static str {
    let mine = seat.is_some() && entry.who == seat;
    match entry.what {
        What::Opening | What::Preparation | What::Turn | What::Ended { .. } => mark::MARK,
        What::Truth { .. } | What::Knew(_) | What::Noticed(_) | What::Estimate { .. } => mark::EYE,
        What::Inject { .. } | What::Note { .. } => mark::BELL,
        What::Incident { .. } => mark::ALARM,
        What::Message { .. } if mine => mark::SEND,
        What::Answered { .. } => mark::REPLY,
        What::Message { .. } | What::ForwardedLate | What::Lost => mark::LETTER,
        What::Received(_) | What::Reachable | What::Acknowledged { .. } => mark::CHECK,
        What::InterimReply(_) | What::Lapsed(_) | What::InPreparation(_) => mark::CLOCK,
        What::ChannelsChecked | What::Channel { .. } => mark::PHONE,
        What::Card(_) => mark::SHIELD,
        What::Sealed(_) => mark::LOCK,
        What::TakenBack => mark::BACK,
        What::NotDecided(_) | What::Withheld(_) => mark::SKIP,
        What::Done { .. } if mine || seat.is_none() => mark::DONE,
        What::Done { .. } => mark::PUBLIC,
        What::Failed { .. } => mark::NO,
        What::Read { .. } => mark::NOTE,
        What::Found { .. } => mark::PAPER,
        What::LookBegun | What::LookOffered => mark::SEARCH,
        What::Rung(_) => mark::WARNING,
        What::RegionRung(_) => mark::GLOBE,
        What::Harm { .. } => mark::HARM,
        What::Pressure(_) => mark::PUBLIC,
        What::Standing { .. } | What::Moved { .. } => mark::SCALES,
        What::Given { .. } => mark::ORDERS,
        What::Frozen(_) | What::Paused(_) => mark::PAUSE,
        What::HandedOver { .. } => mark::USERS,
        What::Consent { .. } => mark::HANDSHAKE,
        What::Branched { .. } => mark::RIGHT,
    }
}
