//! The shape of a scenario file, as an author writes it. Promises nothing: that is what the checks are for.

use crate::framework::{CardEntry, Finder, Knowledge, OrderEntry, Point, RuleFile, Tag, Verdict};
use crate::scenario::frame::{ObjectiveFile, Profile, ProfileFile, SeatRole, SittingFile};
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// The version of the format this program reads and writes. `scenarios/FORMAT.md` says what a later version
/// may change and how a file is upgraded.
pub const FORMAT: u32 = 1;

/// A whole scenario.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Version of the format; this program reads [`FORMAT`].
    pub format: u32,
    pub id: String,
    pub title: Text,
    pub synopsis: Text,
    /// How many turns an exercise may have; the true number is drawn, so that nobody can betray in the last
    /// one.
    pub turns: Turns,
    /// Story hours in a turn, 1–168.
    #[serde(default = "twelve")]
    pub hours: u16,
    /// Whether turn 0 (preparation cards) is played.
    #[serde(default = "yes")]
    pub preparation: bool,
    /// These four must be there, here or in another file of the scenario's folder.
    #[serde(default)]
    pub nations: Vec<NationFile>,
    #[serde(default)]
    pub channels: Vec<ChannelFile>,
    #[serde(default)]
    pub incidents: Vec<IncidentFile>,
    /// Which truths there may be; one is drawn.
    #[serde(default)]
    pub variants: Vec<VariantFile>,
    #[serde(default)]
    pub evidence: Vec<EvidenceFile>,
    #[serde(default)]
    pub injects: Vec<InjectFile>,
    /// What the exercise is for; each inject says which of them it serves.
    #[serde(default)]
    pub objectives: Vec<ObjectiveFile>,
    /// How long a sitting may be, and how its time is cut up.
    #[serde(default)]
    pub sittings: Vec<SittingFile>,
    /// What a room of beginners, and an ordinary one, is shown of orders and lines; the full profile shows
    /// all. The rules are the same in each.
    #[serde(default)]
    pub light: ProfileFile,
    #[serde(default)]
    pub standard: ProfileFile,
    /// Facts that stay disputed: told with every version, unscored unless the facilitator rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<DisputeFile>,
    /// For the facilitator: how to run it, what to look for.
    #[serde(default)]
    pub notes: Text,
    /// Questions for the talk afterwards.
    #[serde(default)]
    pub questions: Vec<Text>,
    /// Ids of preparation cards on offer; empty means all of the framework.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Preparation cards only this scenario has.
    #[serde(default)]
    pub own_cards: Vec<CardEntry>,
    /// Ids of catalogue orders on offer; empty means all.
    #[serde(default)]
    pub orders: Vec<String>,
    /// Orders only this scenario has.
    #[serde(default)]
    pub own_orders: Vec<OwnOrderFile>,
    /// Rules added to the rubric, and ids of rules switched off.
    #[serde(default)]
    pub rules: Vec<RuleFile>,
    #[serde(default)]
    pub without_rules: Vec<String>,
}

/// Part of a scenario that is a folder: any file beside `scenario.ron`. Its entries come on top of those of
/// the other files.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartFile {
    pub nations: Vec<NationFile>,
    pub channels: Vec<ChannelFile>,
    pub incidents: Vec<IncidentFile>,
    pub variants: Vec<VariantFile>,
    pub evidence: Vec<EvidenceFile>,
    pub injects: Vec<InjectFile>,
    pub own_cards: Vec<CardEntry>,
    pub own_orders: Vec<OwnOrderFile>,
    pub rules: Vec<RuleFile>,
}

impl ScenarioFile {
    /// Returns what a profile shows; `None` for all there is.
    pub const fn profile(&self, profile: Profile) -> Option<&ProfileFile> {
        match profile {
            Profile::Light => Some(&self.light),
            Profile::Standard => Some(&self.standard),
            Profile::Full => None,
        }
    }

    /// Takes in another file of the folder.
    pub(super) fn add(&mut self, part: PartFile) {
        self.nations.extend(part.nations);
        self.channels.extend(part.channels);
        self.incidents.extend(part.incidents);
        self.variants.extend(part.variants);
        self.evidence.extend(part.evidence);
        self.injects.extend(part.injects);
        self.own_cards.extend(part.own_cards);
        self.own_orders.extend(part.own_orders);
        self.rules.extend(part.rules);
    }
}

impl ScenarioFile {
    /// Returns a scenario with nothing in it: what a rubric is checked against.
    pub(super) fn empty() -> Self {
        Self {
            format: FORMAT,
            id: String::new(),
            title: Text::default(),
            synopsis: Text::default(),
            turns: Turns { least: 1, most: 1 },
            hours: twelve(),
            preparation: true,
            nations: Vec::new(),
            channels: Vec::new(),
            incidents: Vec::new(),
            variants: Vec::new(),
            evidence: Vec::new(),
            injects: Vec::new(),
            objectives: Vec::new(),
            sittings: Vec::new(),
            light: ProfileFile::default(),
            standard: ProfileFile::default(),
            disputed: Vec::new(),
            notes: Text::default(),
            questions: Vec::new(),
            cards: Vec::new(),
            own_cards: Vec::new(),
            orders: Vec::new(),
            own_orders: Vec::new(),
            rules: Vec::new(),
            without_rules: Vec::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turns {
    pub least: u8,
    pub most: u8,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationFile {
    pub id: String,
    pub name: Text,
    /// As in "the Belmoran police"; empty: the name is used.
    #[serde(default)]
    pub adjective: Text,
    /// Its outline on the map, corner by corner, each 0–1000 from the west and from the north; empty: drawn
    /// by the program.
    #[serde(default)]
    pub territory: Vec<(u16, u16)>,
    /// Who this delegation is and what it wants; only the delegation reads it.
    pub brief: Text,
    #[serde(default)]
    pub aims: Vec<AimFile>,
    /// Practices of the Dinard synthesis it has in place, such as `N08-P1`: each changes what it can do or
    /// see.
    #[serde(default)]
    pub practices: Vec<String>,
    /// What stands in its record before the exercise begins, such as years of neglect: told on the scorecard,
    /// never scored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub record: Vec<RecordFile>,
    /// Norms the exercise means to try with this State; empty: all.
    #[serde(default)]
    pub norms: Vec<String>,
    /// What it has published on contested points of law, and whether it says yes.
    #[serde(default)]
    pub legal_view: Vec<(Point, bool)>,
    /// Technical, diplomatic, legal, law enforcement: each 0–5.
    pub capacity: CapacityFile,
    pub sectors: Vec<SectorFile>,
    /// Political capital at the start, 0–10.
    #[serde(default = "six")]
    pub capital: i16,
    /// Domestic pressure at the start, 0–100.
    #[serde(default = "twenty")]
    pub pressure: i16,
    /// Trust in others at the start, 0–100; 50 where nothing is said.
    #[serde(default)]
    pub trust: Vec<TowardsFile>,
    /// Tension with others at the start, 0–100; 10 where nothing is said. Say it once for each pair.
    #[serde(default)]
    pub tension: Vec<TowardsFile>,
    /// How readily it misreads others at the start, in percent, 5–70; 30 where nothing is said.
    #[serde(default)]
    pub misreading: Vec<TowardsFile>,
}

/// An entry of a State's record.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordFile {
    /// `N01` … `N12`.
    pub norm: String,
    pub verdict: Verdict,
    pub because: Text,
    pub cites: Vec<String>,
}

/// Something on which the sides do not agree, and on which the exercise does not rule.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisputeFile {
    pub what: Text,
    /// What each side says; two at least.
    pub versions: Vec<VersionFile>,
}

/// One side's version of a disputed fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionFile {
    /// Id of the State that says so.
    pub by: String,
    pub says: Text,
}

/// What a delegation wants.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AimFile {
    pub text: Text,
    /// When it is fulfilled, looked at when the exercise ends; without it, the facilitator judges.
    #[serde(default)]
    pub met: Option<Trigger>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapacityFile {
    pub technical: u8,
    pub diplomatic: u8,
    pub legal: u8,
    pub law_enforcement: u8,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TowardsFile {
    pub to: String,
    pub is: i16,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorFile {
    pub id: String,
    pub name: Text,
    /// Where it lies on the map, as in `territory`; without it, somewhere in the State.
    #[serde(default)]
    pub at: Option<(u16, u16)>,
    /// People who depend on it.
    pub people: u32,
    /// Service level at the start, in percent.
    #[serde(default = "hundred")]
    pub service: i16,
    /// Whether it is critical infrastructure, as the State itself decides (A/70/174 13(g)); a shop or a game
    /// is not.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub critical: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelFile {
    pub id: String,
    /// The name its dice know it by, when it is not the id: set it to the old id when renaming.
    #[serde(default)]
    pub die: Option<String>,
    /// `CH-01` … of the framework.
    pub kind: String,
    pub ends: (String, String),
    #[serde(default)]
    pub health: Health,
    /// Of a stale line: whose contact has gone. Only that State can refresh it; empty: either can.
    #[serde(default)]
    pub gone: String,
    /// Whether both ends know its health at the start, because it was tested.
    #[serde(default)]
    pub tested: bool,
    /// Who holds it in a delegation.
    #[serde(default)]
    pub role: SeatRole,
}

/// How well a line works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Health {
    #[default]
    Good,
    /// One exchange later.
    OfficeHours,
    /// The contact has gone: forwarded at the end of the turn, without a receipt.
    Stale,
    /// Read by people who should not: one exchange later.
    Politicised,
    /// Known to be dead at both ends.
    Cut,
    /// Dead, and nobody was told: what is sent is lost.
    KnockedOut,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    /// What a seat that sees it reads.
    pub name: Text,
    /// Whose service is hit, and which: `sector` is an id of that State.
    pub target: String,
    pub sector: String,
    /// The turn in which it begins; 0 when an inject begins it.
    #[serde(default)]
    pub begins: u8,
    /// The last stage is the end: nothing leads on from it, and what ends an incident leads to it.
    pub stages: Vec<StageFile>,
    /// Explanations the analysts weigh; *something else* is always added.
    pub hypotheses: Vec<HypothesisFile>,
    /// Weight of *something else* at the start in decibans.
    #[serde(default)]
    pub something_else: i16,
    /// Other States whose services depend on the same system.
    #[serde(default)]
    pub depends: Vec<String>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageFile {
    /// S0–S5.
    pub severity: u8,
    /// E0–E4: access, confidentiality, loss of function, physical harm, gravest.
    pub effects: u8,
    /// Service lost in the sector while it lasts, in percent points.
    #[serde(default)]
    pub loss: i16,
    pub sign: Sign,
    /// Turns until the next stage; 0: until contained.
    #[serde(default)]
    pub lasts: u8,
    /// Work that ends it, counted in `contain` points; 0: none can.
    #[serde(default)]
    pub contained_at: i16,
    #[serde(default)]
    pub inherently_governmental: bool,
    /// Whether it is coercive, by any means: a demand, or the choice taken out of the State's hands.
    #[serde(default)]
    pub coercive_demand: bool,
}

/// Who notices that a stage has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    Public,
    Victim,
    /// The victim, if its technical capacity is at least this.
    Technical(u8),
    Nobody,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HypothesisFile {
    pub name: Text,
    /// The State it points at, empty for none.
    #[serde(default)]
    pub points_at: String,
    /// Whether it says that State's territory was used.
    #[serde(default)]
    pub through: bool,
    /// Weight at the start in decibans.
    #[serde(default)]
    pub start: i16,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    /// What really happened, told at the debrief.
    pub truth: Text,
    pub incidents: Vec<TruthFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruthFile {
    pub incident: String,
    /// The State behind it; empty: none.
    #[serde(default)]
    pub actor: String,
    /// Spectrum of State responsibility, 1 (prohibited) to 10 (integrated).
    pub step: u8,
    #[serde(default)]
    pub territory: Vec<String>,
    /// Nobody attacked: something failed by itself or by mistake, and `territory` only says where it ran.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accident: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    pub about: String,
    /// The thing itself: a log line, an invoice, an interview note.
    pub text: Text,
    /// Who can find it and how; `needs` is the technical capacity for forensics.
    #[serde(default)]
    pub found_by: Vec<FinderFile>,
    /// First turn in which it can be found.
    #[serde(default)]
    pub from_turn: u8,
    /// Items of one group count once.
    pub group: String,
    pub reliability: Reliability,
    /// 1 (confirmed) to 6 (cannot be judged).
    pub credibility: u8,
    /// Decibans for each hypothesis, in their order, −20…+20; *something else* gets 0.
    pub weights: Vec<i16>,
    #[serde(default)]
    pub planted: bool,
    #[serde(default)]
    pub tlp: Tlp,
    /// Variants in which it exists; empty: all. Bound items need `from_turn` 3 or later.
    #[serde(default)]
    pub only: Vec<String>,
    /// What kind of source it is.
    #[serde(default)]
    pub kind: Source,
    /// Whether it lies on a running machine, so that it can be erased; what was preserved before stays.
    #[serde(default)]
    pub live: bool,
    /// It is there only once this holds.
    #[serde(default)]
    pub appears: Option<Trigger>,
    /// To whom in the delegation it comes.
    #[serde(default)]
    pub role: SeatRole,
}

/// What kind of source an item comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Source {
    #[default]
    Technical,
    /// Technical, and it shows where traffic ran.
    Traffic,
    Human,
    Financial,
    Open,
}

impl Source {
    pub const fn is_technical(self) -> bool {
        matches!(self, Self::Technical | Self::Traffic)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FinderFile {
    pub nation: String,
    pub how: Finder,
    /// Whose systems it has to look into, for help given there or a search; empty: anyone's.
    #[serde(default)]
    pub at: String,
    #[serde(default)]
    pub needs: u8,
}

/// Admiralty grade of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[repr(u8)]
pub enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F,
}

/// Traffic light protocol 2.0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Tlp {
    Clear,
    Green,
    #[default]
    Amber,
    AmberStrict,
    Red,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InjectFile {
    pub id: String,
    #[serde(default)]
    pub die: Option<String>,
    pub title: Text,
    pub text: Text,
    /// Who receives it; empty: everyone.
    #[serde(default)]
    pub to: Vec<String>,
    /// Whether nobody is told: it works in silence.
    #[serde(default)]
    pub hidden: bool,
    pub at: At,
    /// Chance in percent that it is released when its time comes.
    #[serde(default = "hundred_u8")]
    pub chance: u8,
    /// Which comes first of several in one moment: the lowest rank. Those of one rank come in an order nobody
    /// chose.
    #[serde(default = "hundred_u8")]
    pub rank: u8,
    /// Turns between the moment its condition holds and its release.
    #[serde(default)]
    pub delay: u8,
    #[serde(default)]
    pub repeats: bool,
    /// Variants in which it exists; empty: all. Bound injects come in turn 3 or later.
    #[serde(default)]
    pub only: Vec<String>,
    #[serde(default)]
    pub effects: Vec<InjectEffectFile>,
    /// What it is there for, told to the facilitator.
    #[serde(default)]
    pub objective: Text,
    /// Ids of the objectives it serves.
    #[serde(default)]
    pub serves: Vec<String>,
    /// To whom in a delegation it comes.
    #[serde(default)]
    pub role: SeatRole,
    /// Whether it asks for a decision now: a seat never has three such in a turn.
    #[serde(default)]
    pub urgent: bool,
    #[serde(default)]
    pub norms: Vec<String>,
}

/// When an inject is released.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum At {
    Turn(u8),
    /// Only when the facilitator fires it.
    Manual,
    /// At the Briefing after this holds.
    When(Trigger),
    /// At the end of any exchange in which this holds.
    During(Trigger),
}

/// A condition of an inject.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    All(Vec<Trigger>),
    Any(Vec<Trigger>),
    Not(Box<Trigger>),
    /// From this turn on.
    Turn(u8),
    /// The incident has reached this stage, counted from 1.
    Stage(String, u8),
    /// The State has done this, to anyone.
    Did(String, Tag),
    /// The first State has done this towards the second.
    DidTo(String, String, Tag),
    /// The State has done this about the incident.
    DidAbout(String, String, Tag),
    Knows(String, String, Knowledge),
    Pressure(String, i16),
    Tension(String, String, i16),
    Region(i16),
    /// Service of a State's sector is at most this.
    ServiceAtMost(String, String, i16),
    /// Another inject has been released.
    Released(String),
    /// The State has the item in hand.
    Holds(String, String),
}

/// What an inject does.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InjectEffectFile {
    /// The incident begins.
    Begin(String),
    /// It goes to this stage, counted from 1.
    Stage(String, u8),
    /// The State receives the item.
    Evidence(String, String),
    /// The State learns of the incident.
    Sight(String, String),
    /// The State climbs to this knowledge of its own part.
    Knows(String, String, Knowledge),
    /// The State may look into its part in the incident for free, this turn; one that declines had reason to
    /// know.
    FreeLook(String, String),
    Service(String, String, i16),
    Line(String, Health),
    Pressure(String, i16),
    Tension(String, String, i16),
    Region(i16),
    /// The State gets an order of the scenario's own, or loses it.
    Order(String, String),
    LoseOrder(String, String),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnOrderFile {
    #[serde(default)]
    pub die: Option<String>,
    /// Who has it from the start; empty: nobody, until an inject gives it.
    #[serde(default)]
    pub seats: Vec<String>,
    /// Who drafts it.
    #[serde(default)]
    pub role: SeatRole,
    pub order: OrderEntry,
}

fn twelve() -> u16 {
    12
}

fn six() -> i16 {
    6
}

fn twenty() -> i16 {
    20
}

fn hundred() -> i16 {
    100
}

fn hundred_u8() -> u8 {
    100
}

fn yes() -> bool {
    true
}

/// What a file need not say is left out when it is written, so that hashes of older files stay as they were.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_true(value: &bool) -> bool {
    *value
}
