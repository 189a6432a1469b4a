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

/// Provisions that nobody has checked against their source yet are told with a dagger.
pub fn cites(list: &[String], unverified: bool) -> String {
    const UNCHECKED: [&str; 8] = [
        "ARSIWA art. 20",
        "ARSIWA art. 48",
        "ARSIWA art. 53",
        "ARSIWA art. 54",
        "VCDR",
        "UN Charter art. 35",
        "Budapest Convention art. 25",
        "A/78/265",
    ];
    let mark = |cite: &String| {
        if unverified && list.len() == 1 || UNCHECKED.iter().any(|start| cite.starts_with(start)) { format!("{cite} †") } else { cite.clone() }
    };
    list.iter().map(mark).map(|cite| cite.replace(' ', "\u{a0}")).collect::<Vec<_>>().join("; ")
}

/// What the dagger means.
pub const DAGGER: &str = "† not checked against its source yet: a pointer, not a fact";
