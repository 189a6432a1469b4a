//! Paper: lines that wrap, for everything a person reads in a terminal.

use crate::text::Text;

/// Columns of a page.
pub const WIDTH: usize = 96;

/// A page of wrapped lines.
#[derive(Default)]
pub struct Page(pub String);

impl Page {
    pub fn line(&mut self, words: &str) {
        self.0.push_str(&words.trim_end().replace('\u{a0}', " "));
        self.0.push('\n');
    }

    pub fn blank(&mut self) {
        self.0.push('\n');
    }

    pub fn section(&mut self, title: &str) {
        self.blank();
        self.line(title);
    }

    pub fn words(&mut self, indent: usize, label: &str, text: &Text) {
        self.text(indent, label, text.get("en"));
    }

    /// Writes a paragraph; what follows a label hangs two columns in.
    pub fn text(&mut self, indent: usize, label: &str, text: &str) {
        self.hang(indent, if label.is_empty() { indent } else { indent + 2 }, label, text);
    }

    /// Writes a paragraph whose later lines stand at `hang`.
    pub fn hang(&mut self, indent: usize, hang: usize, label: &str, text: &str) {
        let mut line = " ".repeat(indent) + label.trim_end();
        // A provision is not torn apart: its inner spaces are hard until the line is written.
        let room = WIDTH.saturating_sub(hang + 1).max(8);
        for word in text.split(' ').filter(|word| !word.is_empty()).flat_map(|word| pieces(word, room)) {
            let empty = line.trim().is_empty();
            if line.chars().count() + usize::from(!empty) + word.chars().count() > WIDTH && !empty {
                self.line(&line);
                line = " ".repeat(hang);
            }
            if !line.trim().is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.line(&line);
    }
}

/// Cuts a word that is wider than the paper.
fn pieces(word: &str, room: usize) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let cut = rest.char_indices().nth(room).map_or(rest.len(), |(at, _)| at);
        let (piece, more) = rest.split_at(cut);
        rest = more;
        Some(piece)
    })
}

/// Provisions of which nobody has seen yet that they say what they are cited for; they are kept in the files
/// and not told.
const UNCHECKED: [&str; 4] =
    ["ARSIWA art. 48", "VCDR art. 45", "UN Charter art. 35", "Budapest Convention art. 25"];

/// Returns the sources that may be told.
pub fn checked(list: &[String]) -> impl Iterator<Item = &String> {
    list.iter().filter(|cite| !UNCHECKED.contains(&cite.as_str()))
}

/// Returns the sources that may be told as a line, each in one piece.
pub fn cites(list: &[String]) -> String {
    checked(list).map(|cite| cite.replace(' ', "\u{a0}")).collect::<Vec<_>>().join("; ")
}

/// Returns the same in brackets behind a sentence; nothing where there is none.
pub fn cited(list: &[String]) -> String {
    let told = cites(list);
    if told.is_empty() { told } else { format!(" [{told}]") }
}
