//! What an act is: at most one hundred and sixty tags, each a bit.

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
    Acknowledge, Answer, AnswerPart, DeclineReasoned, Refer, Ask, Notify, AskHelp, AskMitigation,
    AskPreserve, AskLegal, Offer, Warn, Share, Status, Ping,
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
    /// An appropriate request under A/70/174 13(h): right State, critical infrastructure named, facts,
    /// something doable, no ultimatum.
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
    Plan, Advisory, Assess, Attribution, Forensics, Isolate, Preserve, Fallback, Directive, Patch, Court,
    TimeLimited, Oversight,
    /// Health and emergency services first.
    Humanitarian,
    /// A shutdown of everything, or interception of everyone.
    Blanket,
    /// Personal data forced out of someone without a legal basis.
    CompelData,
    MassPowers, LiftPowers, PunishCritics, ProtectFinders, Conceal, LegalReview, Prosecute, Charge,
    Extradite, SeverityScale, Exercise, Capacity, Ransom,
    // What is done with others.
    Consent, LimitAccess, Joint, NewArrangement, Mediate, Council, Alliance, Cease, Repair, Remedy,
    // Flaws and the supply chain.
    DiscloseFlaw, HoldFlaw, PublishExploit, HoldRemedy, WarnCustomers, WithdrawProduct, ExportControl,
    ToolLostTold, ToolLostSilent, Criteria, TradeWeapon,
    SupplyTools, Tamper, HiddenFunction, UncontrolledExport,
    // What is done against another.
    Retorsion, Expel, BreakRelations, Sanction, TradeSanction, SuspendAid, WalkOut, CutLine, Countermeasure,
    LiftMeasure, Covert, Proxy, SupportGroup,
    Shelter, Intrude, Disrupt, Damage, CriticalTarget, CertTarget, CertCover, HarvestCert, PartisanCert,
    Commercial, PassLoot, StopUse, InvestigateTheft,
    Erase, Worm, FeedFalse, Preposition, InKind, Mobilise, Force,
    // Police and courts, one by one.
    /// Police search and arrest at home.
    Arrest,
    /// A criminal case is ended without charges.
    DropCase,
    HandOver,
    /// A court forbids a publication or has hosts closed.
    Block,
    SwitchOff,
    /// With those who extort.
    Negotiate,
    RefuseRansom,
    /// Suspects were warned.
    TipOff,
    Reward, FreezeAssets,
    /// A step against a criminal group or its firms, and not against a State.
    SanctionGroup,
    // In matters that are another State's to decide.
    Interfere, AlterData, Leak, Amplify,
    /// Denial of service against sites that are not critical.
    Flood,
    Dialogue, Hotline,
    /// Speaks of war, short of a threat.
    Bellicose,
    /// A request for a common step has reached it: help, mitigation, police and courts, talks.
    Asked,
    /// It left a notification or a call to act on its own soil without an answer.
    LeftNotice,
}

const _: () = assert!(Tag::ALL.len() <= Tags::MOST && (Tag::Help as u8) < 32);

/// A set of [`Tag`]s. Five words of 32 bits, so that an event that holds a set stays within 32 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Tag>", into = "Vec<Tag>")]
pub struct Tags([u32; Tags::WORDS]);

impl Tags {
    const WORDS: usize = 5;
    /// How many tags there can be.
    pub const MOST: usize = Self::WORDS * 32;
    pub const NONE: Self = Self([0; Self::WORDS]);

    pub const fn of(tag: Tag) -> Self {
        let mut words = [0; Self::WORDS];
        words[tag as usize / 32] = 1 << (tag as u8 % 32);
        Self(words)
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

    /// Returns the first thirty-two tags as bits: what passes between States.
    pub const fn spoken(self) -> u32 {
        self.0[0]
    }

    pub const fn from_spoken(bits: u32) -> Self {
        Self([bits, 0, 0, 0, 0])
    }

    pub const fn is_empty(self) -> bool {
        let [a, b, c, d, e] = self.0;
        a | b | c | d | e == 0
    }

    pub const fn with(self, other: Self) -> Self {
        let ([a, b, c, d, e], [f, g, h, i, j]) = (self.0, other.0);
        Self([a | f, b | g, c | h, d | i, e | j])
    }

    #[must_use]
    pub const fn without(self, tag: Tag) -> Self {
        let mut words = self.0;
        words[tag as usize / 32] &= !(1 << (tag as u8 % 32));
        Self(words)
    }

    pub const fn has(self, tag: Tag) -> bool {
        self.0[tag as usize / 32] & 1 << (tag as u8 % 32) != 0
    }

    pub const fn has_all(self, other: Self) -> bool {
        let ([a, b, c, d, e], [f, g, h, i, j]) = (self.0, other.0);
        (!a & f) | (!b & g) | (!c & h) | (!d & i) | (!e & j) == 0
    }

    pub const fn has_any(self, other: Self) -> bool {
        let ([a, b, c, d, e], [f, g, h, i, j]) = (self.0, other.0);
        (a & f) | (b & g) | (c & h) | (d & i) | (e & j) != 0
    }

    /// Calls `then` with the number of each tag of the set, in their fixed order.
    pub fn each(self, mut then: impl FnMut(usize)) {
        for (word, bits) in self.0.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                then(word * 32 + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
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
