//! What an act is: at most one hundred and twenty-eight tags, each a bit.

use serde::{Deserialize, Serialize};

macro_rules! tags {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// One trait of an act, named in the framework's files in lower case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum Tag { $($(#[$doc])* $name),+ }

        impl Tag {
            pub const ALL: &[Tag] = &[$(Tag::$name),+];
        }
    };
}

tags! {
    // What passes between States: the first thirty-two, so that events of dispatches stay small.
    Acknowledge, Answer, AnswerPart, DeclineReasoned, Refer, Ask, Notify, AskHelp, AskMitigation, AskPreserve, AskLegal, Offer, Warn, Share, Status, Ping,
    Protest,
    /// A call on the responsible State to stop (ARSIWA art. 52(1)(a)); a question is not one.
    CallToStop,
    /// Notice of a countermeasure with an offer to talk (ARSIWA art. 52(1)(b)).
    Notice,
    /// Private word before a public step.
    AdvanceWord,
    ProposeJoint,
    /// Evidence given to the State it speaks of (A/70/174 28(f)).
    Substantiate,
    OfferRepair,
    /// An appropriate request under A/70/174 13(h): right State, critical infrastructure named, facts, something doable, no ultimatum.
    Appropriate,
    /// The act was answered with nothing: a clock ran out.
    Silence,
    Help,
    // What is said to everyone.
    Public, Bulletin, Claim, WithdrawClaim, LegalView, Condemn,
    /// Announces that it holds a disputed activity of its own back.
    Restraint,
    RenounceTheft,
    /// Declares infrastructure abroad that serves the public off limits and orders its services so.
    OffLimits,
    DeclareCritical, NameCert, Lessons, Threat, LegalReasons,
    // What is done at home.
    Plan, Advisory, Assess, Attribution, Forensics, Isolate, Preserve, Fallback, Directive, Patch, Court, TimeLimited, Oversight,
    /// Health and emergency services first.
    Humanitarian,
    /// A shutdown of everything, or interception of everyone.
    Blanket,
    /// Personal data forced out of someone without a legal basis.
    CompelData,
    MassPowers, LiftPowers, PunishCritics, ProtectFinders, Conceal, LegalReview, Prosecute, Charge, Extradite, SeverityScale, Exercise, Capacity, Ransom,
    // What is done with others.
    Consent, LimitAccess, Joint, NewArrangement, Mediate, Council, Alliance, Cease, Repair, Remedy,
    // Flaws and the supply chain.
    DiscloseFlaw, HoldFlaw, PublishExploit, HoldRemedy, WarnCustomers, WithdrawProduct, ExportControl, ToolLostTold, ToolLostSilent, Criteria, TradeWeapon,
    SupplyTools, Tamper, HiddenFunction, UncontrolledExport,
    // What is done against another.
    Retorsion, Expel, BreakRelations, Sanction, TradeSanction, SuspendAid, WalkOut, CutLine, Countermeasure, LiftMeasure, Covert, Proxy, SupportGroup,
    Shelter, Intrude, Disrupt, Damage, CriticalTarget, CertTarget, CertCover, HarvestCert, PartisanCert, Commercial, PassLoot, StopUse, InvestigateTheft,
    Erase, Worm, FeedFalse, Preposition, InKind, Mobilise, Force,
}

const _: () = assert!(Tag::ALL.len() <= 128 && (Tag::Help as u8) < 32);

/// A set of [`Tag`]s. Two words and not one of 128 bits, so that an event that holds a set keeps to an alignment of eight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Tag>", into = "Vec<Tag>")]
pub struct Tags {
    low: u64,
    high: u64,
}

impl Tags {
    pub const NONE: Self = Self { low: 0, high: 0 };

    pub const fn of(tag: Tag) -> Self {
        Self::from_bits(1 << tag as u8)
    }

    /// Returns the set of these, where a constant is wanted; elsewhere a set is collected.
    pub const fn these(list: &[Tag]) -> Self {
        let (mut all, mut at) = (Self::NONE, 0);
        while at < list.len() {
            all = all.with(Self::of(list[at]));
            at += 1;
        }
        all
    }

    /// Returns the set as bits, by the tags' numbers.
    pub const fn bits(self) -> u128 {
        (self.high as u128) << 64 | self.low as u128
    }

    pub const fn from_bits(bits: u128) -> Self {
        Self { low: bits as u64, high: (bits >> 64) as u64 }
    }

    pub const fn is_empty(self) -> bool {
        self.low | self.high == 0
    }

    pub const fn with(self, other: Self) -> Self {
        Self { low: self.low | other.low, high: self.high | other.high }
    }

    #[must_use]
    pub const fn without(self, tag: Tag) -> Self {
        Self::from_bits(self.bits() & !(1 << tag as u8))
    }

    pub const fn has(self, tag: Tag) -> bool {
        self.bits() & (1 << tag as u8) != 0
    }

    pub const fn has_all(self, other: Self) -> bool {
        self.low & other.low == other.low && self.high & other.high == other.high
    }

    pub const fn has_any(self, other: Self) -> bool {
        self.low & other.low | self.high & other.high != 0
    }

    /// Iterates over the tags of the set in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Tag> {
        Tag::ALL.iter().copied().filter(move |tag| self.has(*tag))
    }
}

impl From<Vec<Tag>> for Tags {
    fn from(list: Vec<Tag>) -> Self {
        list.into_iter().collect()
    }
}

impl From<Tags> for Vec<Tag> {
    fn from(tags: Tags) -> Self {
        tags.iter().collect()
    }
}

impl FromIterator<Tag> for Tags {
    fn from_iter<I: IntoIterator<Item = Tag>>(list: I) -> Self {
        list.into_iter().fold(Self::NONE, |set, tag| set.with(Self::of(tag)))
    }
}
