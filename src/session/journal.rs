//! The journal of an exercise: what is said about it and around it, beside the log and outside its digest. It
//! only grows; who takes something back says so in an entry of its own.

use serde::{Deserialize, Serialize};

/// One entry; the store stamps it with the time of day and numbers it from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Entry {
    /// Somebody sat down, or got up.
    Presence { who: String, here: bool },
    /// The room stood still, or went on: wall-clock time, not the facilitator's pause in play, which is an
    /// event.
    Break { on: bool },
    /// A note on an event, or on none.
    Note { by: Author, event: Option<u32>, words: String },
    /// A place to come back to.
    Bookmark { by: Author, event: Option<u32>, words: String },
    /// A line of a rubric of one's own: what is looked at, and what each of four levels is like, from the
    /// lowest to the highest.
    RubricLine { by: Author, id: String, title: String, levels: [String; 4] },
    /// A level, 1–4, on a rubric line, for a delegation or for all.
    Rating { by: Author, line: String, level: u8, nation: Option<String>, event: Option<u32>, words: String },
    /// The facilitator's correction of a finding, as scoring reads it.
    Correction { by: Author, correction: serde_json::Value },
    /// Words of a message are sent to the facilitator's adjudication; `event` is the one that sent the
    /// message.
    Referred { by: Author, event: u32 },
    /// What the facilitator made of a message's words: a correction that adds a finding, or none, and why.
    Adjudicated {
        by: Author,
        event: u32,
        #[serde(default)]
        correction: Option<serde_json::Value>,
        words: String,
    },
    /// An entry is taken back.
    Withdrawn { by: Author, entry: u32, why: String },
    /// Something a newer program wrote; kept as it is.
    #[serde(untagged)]
    Unknown(serde_json::Value),
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    pub role: Role,
    /// Empty: nobody in particular.
    #[serde(default)]
    pub name: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    #[default]
    Facilitator,
    Evaluator,
    Delegation,
}

/// An entry as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Number within the exercise, from 1.
    pub number: u32,
    /// Which line of play it is about.
    pub branch: u32,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    pub entry: Entry,
}

impl Entry {
    /// Returns the correction of findings an entry carries, as scoring reads it.
    pub const fn correction(&self) -> Option<&serde_json::Value> {
        match self {
            Self::Correction { correction, .. } => Some(correction),
            Self::Adjudicated { correction, .. } => correction.as_ref(),
            _ => None,
        }
    }

    /// Returns what is wrong with an entry, given those before it and how many events there are.
    ///
    /// # Errors
    /// A sentence for the person who wrote it.
    pub fn check(&self, before: &[Noted], events: u32) -> Result<(), String> {
        let about = match self {
            Self::Note { event, .. } | Self::Bookmark { event, .. } | Self::Rating { event, .. } => *event,
            Self::Referred { event, .. } | Self::Adjudicated { event, .. } => Some(*event),
            _ => None,
        };
        if let Some(event) = about.filter(|event| *event == 0 || *event > events) {
            return Err(format!("there is no event {event}; there are {events}"));
        }
        match self {
            Self::Note { words, .. } if words.trim().is_empty() => Err("a note has no words".to_owned()),
            Self::RubricLine { id, title, levels, .. } => {
                if id.is_empty()
                    || !id.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
                {
                    return Err(format!("\"{id}\" is no id: letters, digits, - and _ make one"));
                }
                if title.trim().is_empty() || levels.iter().any(|level| level.trim().is_empty()) {
                    return Err(
                        "a criterion has an id, a title, and words for each of its four levels".to_owned()
                    );
                }
                if rubric_lines(before).any(|(_, known, ..)| known == id) {
                    return Err(format!("there is a criterion \"{id}\" already; withdraw it first"));
                }
                Ok(())
            }
            Self::Rating { level, .. } if !(1..=4).contains(level) => {
                Err(format!("the level is {level}; it goes from 1 to 4"))
            }
            Self::Rating { line, .. } => {
                let known: Vec<&str> = rubric_lines(before).map(|(_, id, ..)| id).collect();
                if known.contains(&line.as_str()) {
                    return Ok(());
                }
                let there = if known.is_empty() {
                    "there is none yet; `lucca exercises rubric-criterion` adds one".to_owned()
                } else {
                    format!("there are {}", known.join(", "))
                };
                Err(format!("there is no criterion \"{line}\"; {there}"))
            }
            Self::Withdrawn { entry, .. } => match before
                .iter()
                .find(|noted| noted.number == *entry)
                .map(|noted| &noted.entry)
            {
                None => Err(format!("there is no entry {entry}")),
                Some(
                    Self::Presence { .. } | Self::Break { .. } | Self::Withdrawn { .. } | Self::Unknown(_),
                ) => Err(format!("entry {entry} is a record of what happened, and stays")),
                Some(_) if withdrawn(before, *entry) => Err(format!("entry {entry} is withdrawn already")),
                Some(_) => Ok(()),
            },
            _ => Ok(()),
        }
    }
}

/// Returns whether an entry was taken back.
pub fn withdrawn(journal: &[Noted], number: u32) -> bool {
    journal.iter().any(|noted| matches!(noted.entry, Entry::Withdrawn { entry, .. } if entry == number))
}

/// Returns the entries that stand.
pub fn standing(journal: &[Noted]) -> impl Iterator<Item = &Noted> {
    journal
        .iter()
        .filter(|noted| !matches!(noted.entry, Entry::Withdrawn { .. }) && !withdrawn(journal, noted.number))
}

/// Returns the rubric lines that stand: number of the entry, id, title, levels.
pub fn rubric_lines(journal: &[Noted]) -> impl Iterator<Item = (u32, &str, &str, &[String; 4])> {
    standing(journal).filter_map(|noted| match &noted.entry {
        Entry::RubricLine { id, title, levels, .. } => {
            Some((noted.number, id.as_str(), title.as_str(), levels))
        }
        _ => None,
    })
}
