//! What an act is: at most sixty-four tags, each a bit.

use serde::{Deserialize, Serialize};

macro_rules! tags {
    ($($(#[$doc:meta])* $name:ident = $bit:expr),+ $(,)?) => {
        /// One trait of an act, named in the framework's files in lower case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum Tag { $($(#[$doc])* $name = $bit),+ }

        impl Tag {
            pub const ALL: &[Tag] = &[$(Tag::$name),+];
        }
    };
}

tags! {
    // What passes between States.
    Acknowledge = 0, Answer = 1, AnswerPart = 2, DeclineReasoned = 3, Refer = 4, Ask = 5, Notify = 6, AskHelp = 7,
    AskMitigation = 8, AskPreserve = 9, Offer = 10, Help = 11, Warn = 12, Share = 13, Status = 14, Ping = 15, Protest = 16,
    /// A call on the responsible State to stop (ARSIWA art. 52(1)(a)); a question is not one.
    CallToStop = 17,
    Notice = 18,
    // What is said to everyone.
    Public = 19, Bulletin = 20, Claim = 21,
    // What is done at home.
    Assess = 22, Forensics = 23, Isolate = 24, Preserve = 25, Fallback = 26, Patch = 27, Directive = 28, Court = 29,
    TimeLimited = 30, Blanket = 31, Prosecute = 32, DiscloseFlaw = 33, HoldFlaw = 34,
    // What is done against another.
    Retorsion = 35, Countermeasure = 36, CutLine = 37, Covert = 38, Proxy = 39, Intrude = 40, Disrupt = 41, Damage = 42,
    CriticalTarget = 43, CertTarget = 44, CertCover = 45, Commercial = 46, Erase = 47, Tamper = 48, Force = 49, Threat = 50,
    // What ends or mends.
    Cease = 51, Repair = 52, WithdrawClaim = 53, Consent = 54, LegalView = 55, DeclareCritical = 56, SeverityScale = 57,
    Exercise = 58, Mediate = 59,
    /// An appropriate request under A/70/174 13(h): right State, critical infrastructure named, facts, something doable, no ultimatum.
    Appropriate = 60,
    /// The act was answered with nothing: a clock ran out.
    Silence = 61,
}

/// A set of [`Tag`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tags(pub u64);

impl Tags {
    pub const NONE: Self = Self(0);

    pub const fn of(tag: Tag) -> Self {
        Self(1 << tag as u8)
    }

    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn has(self, tag: Tag) -> bool {
        self.0 & (1 << tag as u8) != 0
    }

    pub const fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Iterates over the tags of the set in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Tag> {
        Tag::ALL.iter().copied().filter(move |tag| self.has(*tag))
    }
}

impl FromIterator<Tag> for Tags {
    fn from_iter<I: IntoIterator<Item = Tag>>(list: I) -> Self {
        list.into_iter().fold(Self::NONE, |set, tag| set.with(Self::of(tag)))
    }
}
