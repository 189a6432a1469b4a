//! The shape of the framework's files.

use crate::framework::{ConductEntry, ElementEntry, Finder, HistoryEntry, Tag, Tags};
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// One of the twelve norms.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NormEntry {
    /// `N01` … `N12`.
    pub id: String,
    /// Number in the G7 Lucca declaration, 1–12.
    pub lucca: u8,
    /// Letter in A/70/174 para 13, empty for norm 12 (which is G20 2015 para 26).
    pub letter: String,
    pub name: Text,
    pub meaning: Text,
    /// Process norms (presented, not taken, is *missed* rather than *inconsistent*).
    #[serde(default)]
    pub process: bool,
    pub cites: Vec<String>,
    /// What a finding has to test.
    #[serde(default)]
    pub elements: Vec<ElementEntry>,
    /// What counts for and against it: our operational reading.
    #[serde(default)]
    pub conduct: Vec<ConductEntry>,
    #[serde(default)]
    pub history: Vec<HistoryEntry>,
    /// Both views, where States disagree.
    #[serde(default)]
    pub contested: Option<Text>,
    /// Keys of related entries.
    #[serde(default)]
    pub see: Vec<String>,
}

/// At which level the two ends of a channel sit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Leader,
    Diplomatic,
    Technical,
    Police,
    Military,
}

/// A kind of channel, `CH-01` … `CH-25`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelEntry {
    pub id: String,
    pub name: Text,
    pub level: Level,
    /// Exchanges on the way when the line works: 0 is read in the next exchange.
    pub delay: u8,
    /// Confidentiality, 0 (public) to 4 (very high).
    pub discreet: u8,
    /// Who sits at both ends, what it is for, who has it.
    pub ends: Text,
    pub purpose: Text,
    pub members: Text,
    /// When it goes bad, and how to keep it good.
    pub degrades: Text,
    pub practice: Text,
    /// Whether some of it nobody has checked yet.
    #[serde(default)]
    pub unverified: bool,
    pub cites: Vec<String>,
    #[serde(default)]
    pub see: Vec<String>,
}

/// What a message between seats is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum DispatchKind {
    Ping,
    Notify,
    Clarify,
    AskHelp,
    AskMitigation,
    AskPreservation,
    AskLegal,
    Offer,
    Warn,
    Protest,
    CallToStop,
    NoticeOfMeasure,
    AdvanceWord,
    Propose,
    Substantiate,
    OfferRepair,
}

impl DispatchKind {
    pub const ALL: &[Self] = &[
        Self::Ping,
        Self::Notify,
        Self::Clarify,
        Self::AskHelp,
        Self::AskMitigation,
        Self::AskPreservation,
        Self::AskLegal,
        Self::Offer,
        Self::Warn,
        Self::Protest,
        Self::CallToStop,
        Self::NoticeOfMeasure,
        Self::AdvanceWord,
        Self::Propose,
        Self::Substantiate,
        Self::OfferRepair,
    ];

    /// Whether it asks a State to explain itself, so that answering it takes tension away.
    pub const fn is_question(self) -> bool {
        matches!(self, Self::Clarify | Self::Notify | Self::CallToStop)
    }
}

/// One thing a message or an order may state; typed, because free text is never scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Field {
    Facts,
    Times,
    Severity,
    CriticalNamed,
    Doable,
    AnswerBy,
    /// This is no accusation; in a public statement: origin is not responsibility.
    NotAccusation,
    NextContact,
    Confidence,
    PublicUltimatum,
    /// Help with strings attached.
    Conditions,
    /// Personal data are kept out.
    Minimised,
    /// Urgency is claimed (ARSIWA art. 52(2)).
    Urgent,
    /// A demand the addressee can meet.
    Demand,
    /// Promised help will not come.
    BrokenPromise,
}

impl Field {
    pub const ALL: &[Self] = &[
        Self::Facts,
        Self::Times,
        Self::Severity,
        Self::CriticalNamed,
        Self::Doable,
        Self::AnswerBy,
        Self::NotAccusation,
        Self::NextContact,
        Self::Confidence,
        Self::PublicUltimatum,
        Self::Conditions,
        Self::Minimised,
        Self::Urgent,
        Self::Demand,
        Self::BrokenPromise,
    ];
}

/// A set of [`Field`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields(pub u16);

impl Fields {
    /// Every field there is.
    pub const EVERY: Self = Self((1 << Field::ALL.len()) - 1);

    /// Returns the set of these, where a constant is wanted; elsewhere a set is collected.
    pub const fn these(list: &[Field]) -> Self {
        let (mut all, mut at) = (Self(0), 0);
        while at < list.len() {
            all = all.with(list[at]);
            at += 1;
        }
        all
    }

    pub const fn has(self, field: Field) -> bool {
        self.0 & (1 << field as u8) != 0
    }

    #[must_use]
    pub const fn with(self, field: Field) -> Self {
        Self(self.0 | 1 << field as u8)
    }

    pub fn iter(self) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| self.has(*field))
    }
}

impl FromIterator<Field> for Fields {
    fn from_iter<I: IntoIterator<Item = Field>>(list: I) -> Self {
        list.into_iter().fold(Self(0), Self::with)
    }
}

/// What is known of a kind of dispatch.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DispatchEntry {
    pub kind: DispatchKind,
    pub name: Text,
    /// What it is for, in one sentence.
    pub meaning: Text,
    /// The response it stands for, `RSP-01` … `RSP-30`; empty: none of them.
    #[serde(default)]
    pub rsp: String,
    pub tags: Vec<Tag>,
    /// Whether the addressee owes an answer: its delivery starts a clock.
    #[serde(default)]
    pub request: bool,
    /// Whether it counts against the three substantive dispatches of a turn.
    #[serde(default = "yes")]
    pub substantive: bool,
    /// Whether it must name an incident.
    #[serde(default)]
    pub about: bool,
    /// What its delivery does between the two: only tension and trust.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Levels of line that are right for its purpose; empty: any.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// What a complete message of the kind states (`domain.md` 3.6).
    #[serde(default)]
    pub complete: Vec<Field>,
    pub cites: Vec<String>,
}

/// The families of orders, in the fixed order in which a turn resolves them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Family {
    Protect,
    Investigate,
    Cooperate,
    LawEnforcement,
    Public,
    Adverse,
    Force,
}

impl Family {
    pub const ALL: &[Self] = &[
        Self::Protect,
        Self::Investigate,
        Self::Cooperate,
        Self::LawEnforcement,
        Self::Public,
        Self::Adverse,
        Self::Force,
    ];

    /// Adverse and force orders need the head's explicit seal.
    pub const fn needs_head(self) -> bool {
        matches!(self, Self::Adverse | Self::Force)
    }
}

/// What an order costs: attention, effort of the national CERT, political capital.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cost {
    pub attention: u8,
    pub effort: u8,
    pub capital: u8,
}

/// Which incident an order may name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncidentNeed {
    /// The order names no incident.
    #[default]
    None,
    /// Any incident the seat knows.
    Known,
    /// An incident that hits the seat's own services.
    Own,
    /// One the seat was told runs from its territory (*notified* or *aware*).
    Hosted,
    /// One the seat is aware of as its own doing.
    Authored,
    /// One the seat has been offered a free look into, this turn.
    Offered,
}

/// The four capacities of a State, each 0–5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Capacity {
    Technical,
    Diplomatic,
    Legal,
    LawEnforcement,
}

/// What must be there before an order can be given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Needs {
    /// Whether it is aimed at another State.
    pub other: bool,
    pub incident: IncidentNeed,
    /// Whether it carries a claim K0–K5.
    pub claim: bool,
    /// Whether it names one of the seat's lines to the other.
    pub line: bool,
    /// A capacity and how much of it, 1–5.
    pub capacity: Option<(Capacity, u8)>,
    /// Whether the other must have given consent that still runs, or gives it in the same Decision.
    pub consent: bool,
    /// Whether only States have it whose practices unlock it.
    pub locked: bool,
    /// Whether a facilitator must rule on it: the order for what no card foresees.
    pub ruling: bool,
    /// It undoes something: the State must have done an act with one of these tags before. Empty: nothing of
    /// the kind.
    pub after: Tags,
}

/// What an order, dispatch or card does when it happens. Documented in `assets/framework/orders.ron`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Service level of the sector the incident hits, in percent points.
    Service(i16),
    /// Work done against the incident where it runs, counted against its stage's `contained_at`.
    Contain(i16),
    /// The author ends the operation: the incident goes to its last stage.
    Cease,
    /// Own forensics on the incident: finds what this State's technical capacity can find.
    Look(Finder),
    /// The same, with the result in the next Briefing.
    LookLater(Finder),
    /// Live traces of the incident vanish, unless somebody preserved them before.
    Erase,
    /// Political capital of the acting State, 0–10.
    Gain(i16),
    /// Domestic pressure of the acting State, 0–100.
    Pressure(i16),
    /// Tension of the pair, 0–100.
    Tension(i16),
    /// The region's public tension, 0–100.
    Region(i16),
    /// The other's trust in the acting State, 0–100.
    Trust(i16),
    /// How readily the other misreads the acting State, in percent; clamped to 5–70.
    Misreading(i16),
    /// A die picks which of the order's readings leads the other's desk note; the worst costs tension +4.
    Read,
    /// Tension by how far the claim goes (K1 +3, K2 +6, K3 +8, K4 +10, K5 +14); the other's trust −6 while
    /// the own question is open.
    Accuse,
    /// Service of the other's most used sector, in percent points.
    Hit(i16),
    /// The named line goes dead, or works again.
    CutLine,
    /// The line of embassies and ministries between the two goes dead, as when relations are broken.
    CutEmbassies,
    MendLine,
    /// Lets the other look at own systems for so many turns.
    Consent(u8),
    /// Ends that.
    EndConsent,
    /// Tests every own line; a tested line is known for what it is.
    TestLines,
    /// Refreshes the own entry: own stale ends are good again.
    RefreshEntry,
}

/// An order of the catalogue.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderEntry {
    pub id: String,
    pub name: Text,
    /// One sentence for the order card.
    pub meaning: Text,
    /// How the desk of the State it names may read it: the worst first, then one or two plainer ones. For
    /// orders with the effect `read`.
    #[serde(default)]
    pub readings: Vec<Text>,
    pub family: Family,
    #[serde(default)]
    pub cost: Cost,
    pub tags: Vec<Tag>,
    #[serde(default)]
    pub needs: Needs,
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What counsel has to know of it.
    #[serde(default)]
    pub law: LawCard,
    pub cites: Vec<String>,
}

/// On what an act rests in law, before any excuse (`domain.md` 2.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Own jurisdiction.
    Home,
    /// Words in public: lawful unless they threaten force.
    Speech,
    /// Cooperation and peaceful settlement: always lawful.
    #[default]
    Diplomacy,
    LawEnforcement,
    /// Unfriendly and lawful; sanctions that a State takes alone are contested.
    Retorsion,
    /// Lawful within the consent of the territorial State; outside it, as abroad.
    Consent,
    /// Suspends an obligation owed: needs CM-1 to CM-11.
    Suspends,
    /// Enters or affects systems in another State.
    Abroad,
    /// Acts through others: judged as the act itself.
    Proxy,
    /// Deceives another State: whether that breaks a rule is contested.
    Deceit,
    Threat,
    Force,
}

/// What counsel has to know of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LawCard {
    /// The response it stands for, `RSP-01` … `RSP-30`; empty: none of them.
    pub rsp: String,
    pub ground: Ground,
    /// Class of its effect on the other, E0–E4.
    pub effect: u8,
    /// Whether its effect can be switched off again.
    pub reversible: bool,
    /// Whether it limits the rights of people.
    pub rights: bool,
}

impl Default for LawCard {
    fn default() -> Self {
        Self { rsp: String::new(), ground: Ground::Diplomacy, effect: 0, reversible: true, rights: false }
    }
}

/// A card of turn 0: what was prepared before anything broke.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardEntry {
    pub id: String,
    pub name: Text,
    pub meaning: Text,
    pub tags: Vec<Tag>,
    #[serde(default)]
    pub effects: Vec<Effect>,
    pub cites: Vec<String>,
}

fn yes() -> bool {
    true
}
