//! A transcript on a page of a terminal.

use crate::report::paper::Page;
use crate::report::transcript::{Entry, Narrator, What};
use crate::report::wording;
use crate::scenario::{NationId, TextId};

/// What stands beside the events: typed words, and why a seat did something.
pub struct Voices<'v> {
    pub words: &'v dyn Fn(TextId) -> Option<String>,
    pub reason: &'v dyn Fn(NationId, u32) -> Option<String>,
}

/// Sets entries on a page. A reason that a State has given before is not given again.
pub fn page<'e>(
    narrator: &Narrator<'_>,
    entries: impl IntoIterator<Item = &'e Entry>,
    voices: &Voices<'_>,
) -> String {
    let mut page = Page::default();
    let mut given: Vec<(NationId, String)> = Vec::new();
    for entry in entries.into_iter().filter(|entry| entry.is_printed()) {
        let sentence = narrator.sentence(entry);
        if entry.is_heading() {
            page.section(&sentence.words);
            if let Some(prose) = &sentence.prose {
                page.hang(2, 2, "", prose);
            }
            continue;
        }
        let words = match &sentence.prose {
            Some(prose) => wording::pair(narrator.language, &sentence.words, prose),
            None => sentence.words,
        };
        page.hang(2, 5, &format!("{:<2}", glyph(entry)), &words);
        if entry.typed != TextId(0) {
            let erased = || narrator.language.say("tr-erased");
            let words = (voices.words)(entry.typed).unwrap_or_else(erased);
            page.hang(5, 6, "", &wording::quoted(narrator.language, words.trim()));
        }
        if let (Some(nation), Some(cause)) = (entry.who, entry.cause)
            && let Some(reason) = (voices.reason)(nation, cause).filter(|reason| !reason.is_empty())
            && !given.contains(&(nation, reason.clone()))
        {
            page.hang(5, 7, "—", &reason);
            given.push((nation, reason));
        }
    }
    page.0.trim_start_matches('\n').to_owned()
}

/// The mark at the left of a line.
const fn glyph(entry: &Entry) -> &'static str {
    match entry.what {
        What::Truth { .. } => "*",
        What::Inject { .. } | What::Note { .. } => "▸",
        What::Incident { .. } => "!",
        What::Message { .. }
        | What::ForwardedLate
        | What::Lost
        | What::Received(_)
        | What::Reachable
        | What::Acknowledged { .. }
        | What::InterimReply(_)
        | What::Answered { .. } => "✉",
        What::Lapsed(_) => "✗",
        What::Done { .. } => "●",
        What::Failed { .. } => "○",
        What::NotDecided(_) | What::Withheld(_) | What::InPreparation(_) => "–",
        What::Noticed(_)
        | What::Read { .. }
        | What::Found { .. }
        | What::Knew(_)
        | What::LookBegun
        | What::LookOffered => "◦",
        What::Rung(_) | What::RegionRung(_) => "△",
        What::Harm { .. } => "▾",
        What::Standing { .. } => "=",
        _ => "·",
    }
}
