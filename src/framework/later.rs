//! What came after 2019: the layer of the 2021 report, instruments, and who holds what on contested points.
//!
//! Facts pass one door, [`Checked`]: what nobody has seen written anywhere is kept in the files, and never
//! comes out of it.

use crate::framework::{ChannelEntry, Field, Framework, LawEntry, MeasureEntry, Point};
use crate::text::Text;
use serde::{Deserialize, Serialize, Serializer};

/// A thing of which it is known where it was seen.
pub trait Seen {
    /// Returns where it was seen; empty: nowhere, it is from memory.
    fn seen(&self) -> &str;
}

/// A list of which only what was checked comes out, read or written.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Checked<T>(Vec<T>);

impl<T> Default for Checked<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Seen> Checked<T> {
    /// Returns what may be told.
    pub fn told(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter(|item| !item.seen().trim().is_empty())
    }

    /// Returns what is kept back, for a person who goes to check it; nothing of it is ever told.
    pub fn kept_back(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter(|item| item.seen().trim().is_empty())
    }
}

// By hand: a document for a program is told too.
impl<T: Seen + Serialize> Serialize for Checked<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.told())
    }
}

/// Something said of the world.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub text: Text,
    /// Where it was seen, mostly a digest; empty: nowhere.
    #[serde(default)]
    pub checked: String,
}

impl Seen for Fact {
    fn seen(&self) -> &str {
        &self.checked
    }
}

/// What the report of 2021 adds to a norm.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaterEntry {
    /// `N01` … `N11`.
    pub norm: String,
    /// Where it stands in the report.
    pub paragraphs: Checked<Fact>,
    pub adds: Checked<Fact>,
    /// How it bears on a finding here: the game's own.
    pub judging: Vec<Text>,
    pub cites: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
}

/// What an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstrumentKind {
    Report,
    /// A body that meets.
    Mechanism,
    /// Something States use: a directory, a form, a checklist.
    Tool,
    Treaty,
    /// What a region holds, or has agreed for itself.
    Position,
}

/// A field of a form. The game's own, never the text of a form of the UN.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormEntry {
    pub name: Text,
    pub meaning: Text,
    /// What a message states when it is filled; without it, nothing the game counts.
    #[serde(default)]
    pub field: Option<Field>,
}

/// Something agreed, opened or published after 2019, or beside it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentEntry {
    /// `GGE-2021`, `GM`, `UNCC`, …
    pub id: String,
    pub kind: InstrumentKind,
    pub name: Text,
    pub meaning: Text,
    pub date: Checked<Fact>,
    /// How it stood on the day the file names.
    pub status: Checked<Fact>,
    pub facts: Checked<Fact>,
    /// What it does in an exercise: the game's own.
    pub play: Vec<Text>,
    #[serde(default)]
    pub form: Vec<FormEntry>,
    pub cites: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
}

/// The instruments, and the day of their status.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentFile {
    /// Year, month and day, such as `2026-11-30`.
    pub as_of: String,
    pub entries: Vec<InstrumentEntry>,
}

/// Which answer a view gives to the question of its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Yes,
    No,
    /// Neither: caution, doubt, or a question left open.
    Careful,
}

/// A view, and who holds it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    pub side: Side,
    pub says: Text,
    /// Names, each with the year of its statement; 0: the year was not seen.
    pub who: Vec<(String, u16)>,
    #[serde(default)]
    pub checked: String,
}

impl View {
    /// Returns who holds it, with years where they are known.
    pub fn holders(&self) -> String {
        let name =
            |(who, year): &(String, u16)| if *year == 0 { who.clone() } else { format!("{who} ({year})") };
        self.who.iter().map(name).collect::<Vec<_>>().join(", ")
    }
}

impl Seen for View {
    fn seen(&self) -> &str {
        &self.checked
    }
}

/// A contested point of law, with who holds what.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PositionEntry {
    /// The point's name as readings spell it, or a word of its own.
    pub id: String,
    /// The point on which a reading takes a side; without it, none does.
    #[serde(default)]
    pub point: Option<Point>,
    pub name: Text,
    pub question: Text,
    pub views: Checked<View>,
    #[serde(default)]
    pub facts: Checked<Fact>,
    pub cites: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
}

/// The contested points, and what holds for every list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PositionFile {
    pub note: Text,
    pub entries: Vec<PositionEntry>,
}

impl Framework {
    /// Returns what the report of 2021 adds to a norm; norm 12 has none.
    pub fn later_on(&self, norm: &str) -> Option<&LaterEntry> {
        self.later.iter().find(|entry| entry.norm == norm)
    }

    /// Returns who holds what on a point of the readings; every point has a list (a test says so).
    pub fn positions_on(&self, point: Point) -> Option<&PositionEntry> {
        self.positions.entries.iter().find(|entry| entry.point == Some(point))
    }

    /// Returns the instruments that bear on an entry of any kind.
    pub fn instruments_about<'f>(&'f self, key: &'f str) -> impl Iterator<Item = &'f InstrumentEntry> {
        self.instruments.entries.iter().filter(move |entry| entry.see.iter().any(|see| see == key))
    }

    /// Returns the contested points that bear on an entry, a norm or a provision of law.
    pub fn positions_about<'f>(&'f self, key: &'f str) -> impl Iterator<Item = &'f PositionEntry> {
        self.positions.entries.iter().filter(move |entry| entry.see.iter().any(|see| see == key))
    }
}

impl LawEntry {
    /// Returns what it says, where somebody has checked it.
    pub fn told(&self) -> Option<&Text> {
        (!self.unverified).then_some(&self.meaning)
    }
}

impl MeasureEntry {
    /// Returns what it says, where somebody has checked it.
    pub fn told(&self) -> Option<&Text> {
        (!self.unverified).then_some(&self.meaning)
    }
}

impl ChannelEntry {
    /// Returns what it is for, where somebody has checked it.
    pub fn told(&self) -> Option<&Text> {
        (!self.unverified).then_some(&self.purpose)
    }
}
