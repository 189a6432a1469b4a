//! What was told, line by line, before it is set on a page: words people typed and reasons are put in when it
//! is read.

use crate::report::paper::Page;
use crate::scenario::{NationId, TextId};

/// One thing told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The mark at its left; empty: a heading.
    pub mark: &'static str,
    pub words: String,
    /// In which turn; 0: before the first.
    pub turn: u8,
    /// What a person typed with it.
    pub typed: TextId,
    /// Whose act it was, and the number of the event that began it: under these a seat's reason is kept.
    pub act: Option<(NationId, u32)>,
}

/// What stands beside the events: typed words, and why a seat did something.
pub struct Voices<'v> {
    pub words: &'v dyn Fn(TextId) -> Option<String>,
    pub reason: &'v dyn Fn(NationId, u32) -> Option<String>,
}

/// A telling under way.
#[derive(Clone, Debug, Default)]
pub struct Book {
    pub told: Vec<Told>,
    turn: u8,
}

impl Book {
    pub(super) fn heading(&mut self, words: String) {
        self.told.push(Told { words, turn: self.turn, ..Told::default() });
    }

    /// A turn begins.
    pub(super) fn turn(&mut self, turn: u8) {
        self.turn = turn;
        self.heading(format!("TURN {turn}"));
    }

    pub(super) fn line(&mut self, mark: &'static str, words: String) -> &mut Told {
        self.told.push(Told { mark, words, turn: self.turn, ..Told::default() });
        let last = self.told.len() - 1;
        &mut self.told[last]
    }

    /// Sets everything from a line on. A reason a seat has given before is not given again.
    pub fn text(&self, from: usize, voices: &Voices<'_>) -> String {
        let mut page = Page::default();
        let mut given: Vec<(NationId, String)> = Vec::new();
        for told in self.told.iter().skip(from) {
            if told.mark.is_empty() {
                page.section(&told.words);
                continue;
            }
            let (hang, mark) = if told.mark == " " { (2, "") } else { (5, told.mark) };
            page.hang(2, hang, &format!("{mark:<2}"), &told.words);
            if told.typed != TextId(0) {
                let words =
                    (voices.words)(told.typed).unwrap_or_else(|| "(these words were erased)".to_owned());
                page.hang(5, 6, "", &format!("“{}”", words.trim()));
            }
            if let Some((nation, cause)) = told.act
                && let Some(reason) = (voices.reason)(nation, cause).filter(|reason| !reason.is_empty())
                && !given.contains(&(nation, reason.clone()))
            {
                page.hang(5, 7, "—", &reason);
                given.push((nation, reason));
            }
        }
        page.0.trim_start_matches('\n').to_owned()
    }
}
