//! The shape of rubric rules: what wakes a rule, under which conditions it speaks, and what it finds.

use crate::framework::{Capacity, Field, Tag};
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// How a State comes by an evidence item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Finder {
    Forensics,
    Help,
    Police,
    Vendor,
}

/// What a State knows of activity from its territory or services: a ladder that is only climbed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Knowledge {
    #[default]
    Unaware,
    HadReason,
    Notified,
    Aware,
}

/// The kind of event that wakes a rule. Rules that sleep through an event cost nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Wake {
    /// An order was carried out; nation = who did it.
    Happened,
    /// An order was tried, whether or not it came off; nation = who tried.
    Attempted,
    /// A dispatch was sent; nation = sender.
    Sent,
    /// A dispatch reached the addressee; nation = addressee.
    Delivered,
    /// A request was acknowledged; nation = who acknowledged.
    Acknowledged,
    /// A request was answered; nation = who answered.
    Answered,
    /// A request's clock ran out; nation = who stayed silent.
    Lapsed,
    /// A State climbed the ladder of knowledge; nation = that State.
    Knew,
    /// A preparation card was picked.
    CardPicked,
    /// A turn's Decision was carried out; once for each State and each incident it knows to be its concern.
    TurnJudged,
}

impl Wake {
    pub const COUNT: usize = 10;
}

/// What a finding says. The value in quarters is what adherence counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Verdict {
    Inconsistent,
    Missed,
    Strained,
    Consistent,
}

impl Verdict {
    pub const ALL: &[Self] = &[Self::Inconsistent, Self::Missed, Self::Strained, Self::Consistent];

    /// Returns the value in quarters: inconsistent 0, missed 1, strained 2, consistent 4.
    pub const fn quarters(self) -> u8 {
        match self {
            Self::Inconsistent => 0,
            Self::Missed => 1,
            Self::Strained => 2,
            Self::Consistent => 4,
        }
    }
}

/// Whether a finding closes a duty that was presented, or credits unasked help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    Duty,
    Initiative,
}

/// A condition of a rule. *Actor* is the State the finding is about, *other* the State it acted towards.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    All(Vec<When>),
    Any(Vec<When>),
    Not(Box<When>),
    /// The actor has done this before, towards the other, about this incident.
    Done(Tag),
    /// The actor has done this before about this incident, towards anyone.
    DoneAbout(Tag),
    /// The other has done this towards the actor about this incident.
    OtherDone(Tag),
    /// The actor's knowledge of its part in the incident is at least this.
    Knows(Knowledge),
    /// The actor's capacity at the start of the turn is below this.
    CapacityBelow(Capacity, u8),
    /// The incident's severity is at least S-this.
    Severity(u8),
    /// The message states this.
    States(Field),
    /// The claim made is at least K-this.
    Claim(u8),
    /// A request of the actor to the other about this incident is under way or unanswered.
    Asking,
    /// In truth the actor is the author of the incident.
    Author,
    /// In truth the incident runs from the actor's territory.
    Host,
    /// In truth a State stands behind the incident, at step 6 of responsibility or above.
    Attributable,
    /// The incident has begun and has not come to its last stage.
    Running,
    /// The incident hits critical services of the actor.
    Victim,
}

/// A rule of the rubric.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub id: String,
    /// The norm the finding counts for: `N01` … `N12`.
    pub norm: String,
    pub wakes: Wake,
    /// Tags the act must all have, and tags of which it may have none.
    #[serde(default)]
    pub all: Vec<Tag>,
    #[serde(default)]
    pub none: Vec<Tag>,
    #[serde(default)]
    pub when: Option<When>,
    pub kind: RuleKind,
    pub verdict: Verdict,
    /// 1–3.
    pub weight: u8,
    /// Rules of one family judge one duty: after a breach, a strained finding of the family has no weight. Empty: the rule's own id.
    #[serde(default)]
    pub family: String,
    /// Marks an earlier inconsistent finding of the family on the same incident as remedied instead of adding a finding.
    #[serde(default)]
    pub remedies: bool,
    /// Counts each time, and not only the first time about an incident. Rules about requests always do.
    #[serde(default)]
    pub each: bool,
    pub because: Text,
    pub cites: Vec<String>,
}
