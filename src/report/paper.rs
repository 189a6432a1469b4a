//! Pages for people who read in a terminal: lines that wrap at its width, measured in columns.

use crate::text::Text;
use std::sync::OnceLock;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm, wrap};

/// Columns of a page that is not for a terminal: a file, a pipe, a test.
pub const WIDTH: usize = 96;
/// Narrower than this nothing has room; wider than this a line is hard to read.
const NARROWEST: usize = 60;
const WIDEST: usize = 120;

static COLUMNS: OnceLock<usize> = OnceLock::new();

/// Sets how many columns the terminal has, once, before the first page is written.
pub fn fit(columns: usize) {
    let _ = COLUMNS.set(columns.clamp(NARROWEST, WIDEST));
}

/// Returns how many columns a page has.
pub fn width() -> usize {
    COLUMNS.get().copied().unwrap_or(WIDTH)
}

/// A page of wrapped lines.
#[derive(Default)]
pub struct Page(pub String);

/// On which side of its column a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

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
        for line in wrapped(width(), indent, hang, label, text) {
            self.line(&line);
        }
    }

    /// Writes rows whose columns are as wide as their widest cell.
    pub fn table<const N: usize>(&mut self, indent: usize, sides: [Side; N], rows: &[[String; N]]) {
        let widths: [usize; N] = std::array::from_fn(|at| {
            rows.iter().map(|row| display_width(&row[at])).max().unwrap_or_default()
        });
        for row in rows {
            let mut line = " ".repeat(indent);
            for (at, ((cell, side), width)) in row.iter().zip(sides).zip(widths).enumerate() {
                let rest = " ".repeat(width - display_width(cell));
                line += if at == 0 { "" } else { "  " };
                match side {
                    Side::Left => line.extend([cell, rest.as_str()]),
                    Side::Right => line.extend([rest.as_str(), cell]),
                }
            }
            self.line(&line);
        }
    }
}

/// Returns the lines of a paragraph: the first after its label, the later ones at `hang`. A hard space keeps
/// what is on both sides of it on one line, so that a provision is not torn apart. A word that is wider than
/// the page is cut.
pub fn wrapped(width: usize, indent: usize, hang: usize, label: &str, text: &str) -> Vec<String> {
    let mut first = " ".repeat(indent) + label.trim_end();
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return vec![first];
    }
    if !first.trim().is_empty() {
        first.push(' ');
    }
    let later = " ".repeat(hang);
    let options = Options::new(width)
        .initial_indent(&first)
        .subsequent_indent(&later)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let text = words.join(" ");
    let lines = wrap(&text, options).into_iter().map(std::borrow::Cow::into_owned);
    // Where the first word has no room beside the indent alone, there is no empty line before it.
    lines.skip_while(|line| line.trim().is_empty()).collect()
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
