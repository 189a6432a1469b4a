//! The shape of rubric rules: what wakes a rule, under which conditions it speaks, and what it finds.

use crate::framework::{Capacity, Field, Level, Tag};
use crate::text::Text;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

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
    /// A turn's Decision was carried out; once for each State and each incident it has heard of.
    TurnJudged,
    /// A dispatch was sent; nation = addressee, whether or not it arrives.
    SentTo,
    /// The exercise ended; once for each State, and once more for each incident it has heard of.
    Ended,
    /// A request was answered after its time had run out; nation = who answered.
    AnsweredLate,
}

impl Wake {
    pub const COUNT: usize = 13;
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

    /// Returns the word for programs, the same in every language.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Inconsistent => "inconsistent",
            Self::Missed => "missed",
            Self::Strained => "strained",
            Self::Consistent => "consistent",
        }
    }
}

/// Whether a finding closes a duty that was presented, or credits unasked help; the last two are told and
/// never scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    Duty,
    Initiative,
    /// Credit for cooperation is withheld, since the same cooperation was abused.
    Withheld,
    /// What services did before or behind the delegation's back: the State's record, not the delegation's
    /// play.
    Inherited,
}

impl RuleKind {
    /// Returns whether a finding has a weight in the score: a duty or an initiative does, what is withheld or
    /// inherited is told only.
    pub const fn weighs(self) -> bool {
        matches!(self, Self::Duty | Self::Initiative)
    }
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
    /// In truth the incident runs from the actor's territory, and is no accident.
    Host,
    /// In truth a State stands behind the incident, at step 6 of responsibility or above.
    Attributable,
    /// The incident has begun and has not come to its last stage.
    Running,
    /// The incident hits critical services of the actor.
    Victim,
    /// The actor has done this before, to anyone, about anything.
    Ever(Tag),
    /// Some other State has done this towards the actor about this incident.
    SomeoneDone(Tag),
    /// The actor reached this knowledge in this very turn.
    Learned(Knowledge),
    /// The actor reached at least this knowledge at least so many turns ago.
    Since(Knowledge, u8),
    /// The actor has known of the incident for at least so many turns; 0: since this one.
    Seen(u8),
    /// A/70/174 para 14 holds: the capacity is below this, receipt was acknowledged, help was asked for, and
    /// none that was offered was left unused.
    WithinMeans(Capacity, u8),
    /// At least so many conditions of the claims ladder are not met.
    ClaimMissing(u8),
    /// The other's critical services are hit by the incident.
    OtherVictim,
    /// The other depends on the system the incident hits.
    OtherDepends,
    /// A State that depends on the system was not warned and could read no bulletin.
    UnwarnedNeighbour,
    /// The actor knows of a line to the other that is not dead.
    Reachable,
    /// Some other State has named the other in public about this incident.
    NamedAlready,
    /// The other's consent for the actor runs.
    LetIn,
    /// The message went by a line of this level.
    Line(Level),
    /// The addressee's own entry on the message's line is out of date.
    StaleEntry,
    /// In truth the act is lawful.
    Lawful,
    /// From this turn on.
    Turn(u8),
    /// Diplomats were sent home, relations broken, or a line suspended between the two.
    Frozen,
    /// The service the incident hits is critical infrastructure; where an act names no incident: the other's
    /// main service is.
    Critical,
    /// At its worst so far the incident impaired use or did damage (E2 or above): access and copying do not.
    Impairs,
    /// The incident hits the actor's own critical services or works of the actor's own operation: nothing
    /// between States.
    OwnTarget,
    /// The actor does this as well in the same Decision, about the same incident.
    Also(Tag),
    /// The actor said yes in full to a request for help or mitigation at least so many turns ago: of the
    /// other, or of anyone where there is no other.
    Promised(u8),
    /// Somebody attacks: a State or criminals; what failed by itself is no malicious act (A/70/174 13(h)).
    Malicious,
    /// Criminals are behind it, and no State (A/70/174 13(d)).
    Criminal,
    /// The one answering pleads want of means.
    PleadsMeans,
    /// Emergency powers or a blanket measure have been in force for at least so many turns.
    Emergency(u8),
    /// What the message says holds facts: an item is attached, or the sender speaks of what it saw or
    /// examined itself.
    Substance,
    /// A predicate of the rubric's list of elements, by its name.
    Is(String),
}

/// A rule of the rubric.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub id: String,
    /// The norm the finding counts for: `N01` … `N12`, or `CBM`: told on the page of channels and not scored.
    pub norm: String,
    /// Lines of conduct it carries, such as `N03-B3`.
    #[serde(default)]
    pub lines: Vec<String>,
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
    /// Rules of one family judge one duty: after a breach, a strained finding of the family has no weight.
    /// Empty: the rule's own id.
    #[serde(default)]
    pub family: String,
    /// Marks an earlier inconsistent finding of the family on the same incident as remedied instead of adding
    /// a finding.
    #[serde(default)]
    pub remedies: bool,
    /// Counts each time, and not only the first time about an incident. Rules about requests always do.
    #[serde(default)]
    pub each: bool,
    /// Ids of rules: where one of them has spoken about the incident before, this one is silent. A duty has
    /// one outcome.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Ids of the rules whose findings this one takes the place of, one for one: an answer that came late, of
    /// the silence before it.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// For credit that is withheld: ids of the rules whose consistent findings lose their weight.
    #[serde(default)]
    pub voids: Vec<String>,
    pub because: Text,
    pub cites: Vec<String>,
}

/// A rubric as a file: a whole one, or what it changes in another.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RubricFile {
    pub id: String,
    pub name: Text,
    pub meaning: Text,
    /// Id of the built-in rubric it changes; empty: it stands alone.
    #[serde(default)]
    pub base: String,
    /// Elements of norms that rules name, each defined once. Those of the base are taken over.
    #[serde(default)]
    pub elements: Vec<ElementFile>,
    /// Occasions: what calls for conduct, and which rules say what became of it. Those of the base are taken
    /// over.
    #[serde(default)]
    pub occasions: Vec<OccasionFile>,
    /// Rules of the base that it leaves out. A rule with the id of one of the base takes its place.
    #[serde(default)]
    pub without: Vec<String>,
    /// Norms it does not know.
    #[serde(default)]
    pub without_norms: Vec<String>,
    pub rules: Vec<RuleFile>,
}

impl When {
    /// Returns the condition with every named element in its place. One that is not known never holds; the
    /// checks say so.
    #[must_use]
    pub fn spelt_out(&self, elements: &[ElementFile]) -> Self {
        let each = |list: &[Self]| list.iter().map(|inner| inner.spelt_out(elements)).collect();
        match self {
            Self::All(list) => Self::All(each(list)),
            Self::Any(list) => Self::Any(each(list)),
            Self::Not(inner) => Self::Not(Box::new(inner.spelt_out(elements))),
            // An element may name those that stand before it in the list, and no others: so none can lead
            // back to itself.
            Self::Is(id) => match elements.iter().position(|element| element.id == *id) {
                Some(at) => elements[at].when.spelt_out(&elements[..at]),
                None => Self::Any(Vec::new()),
            },
            other => other.clone(),
        }
    }

    /// Returns the names of the elements it uses.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().flat_map(Self::names).collect(),
            Self::Not(inner) => inner.names(),
            Self::Is(id) => vec![id],
            _ => Vec::new(),
        }
    }
}

impl RubricFile {
    /// Returns SHA-256 over the rubric's data, whatever its layout.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(serde_json::to_vec(self).unwrap_or_default()).into()
    }
}

/// An element of a norm as a predicate that rules share, so that none of them can forget a part of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementFile {
    pub id: String,
    /// What it says, and the source.
    pub meaning: Text,
    pub when: When,
}

/// What calls for conduct of a State: opened by an event, closed by the findings of some families of rules,
/// or excused.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OccasionFile {
    pub id: String,
    pub norm: String,
    /// What the State was faced with, in a few words.
    pub name: Text,
    pub wakes: Wake,
    #[serde(default)]
    pub all: Vec<Tag>,
    #[serde(default)]
    pub none: Vec<Tag>,
    #[serde(default)]
    pub when: Option<When>,
    /// Whether each event opens one of its own, as each request does; else there is one for a State and
    /// incident.
    #[serde(default)]
    pub each: bool,
    /// Families of rules whose findings close it.
    pub families: Vec<String>,
    /// Why nothing was called for, when no rule spoke: the first reason that holds at the end.
    #[serde(default)]
    pub excused: Vec<ExcuseFile>,
    /// Turns after which something must have been said of it; before, it is open at the end. 0: at once.
    #[serde(default)]
    pub time: u8,
    pub cites: Vec<String>,
}

/// A reason why an occasion called for nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcuseFile {
    pub when: When,
    pub because: Text,
}

/// A line of conduct that no event can show: the facilitator judges it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedEntry {
    pub line: String,
    /// What to look for, and why no event shows it.
    pub why: Text,
}

/// What has to be there before a claim is consistent with 13(b) and 28(f).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimNeed {
    /// One technical item graded C3 or better.
    Technical,
    /// An item that shows traffic.
    Traffic,
    /// The State named was asked in private, unless no line works or another has named it already.
    Asked,
    /// It has answered, or its clock has run. For K5 only the want of a line excuses; that another has named
    /// it does not.
    Time,
    /// It says that origin is not responsibility.
    Caveat,
    /// A group in that State is held to be at least so likely, in percent.
    Group(u8),
    /// Two groups of sources.
    TwoGroups,
    /// The speaker's own analysts hold no other explanation to be at least so likely, in percent.
    NotElsewhere(u8),
    /// The State was notified with usable data.
    Notified,
    /// A duty of that State lapsed.
    DutyLapsed,
    /// That State itself is held to be at least so likely.
    State(u8),
    /// That State or a group in it is held to be at least so likely.
    There(u8),
    /// Moderate confidence, with one group that is not technical.
    Moderate,
    /// The substance was given to that State or is public.
    Substance,
}

/// A rung of the claims ladder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimEntry {
    /// `K0` … `K5`.
    pub id: String,
    pub name: Text,
    pub meaning: Text,
    pub needs: Vec<ClaimNeed>,
    pub cites: Vec<String>,
}

/// What a national practice does in play.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Works {
    /// Gives an order that is otherwise locked.
    Unlock(String),
    /// Requests are acknowledged the moment they arrive.
    AutoAcknowledge,
    /// The communication check costs nothing.
    FreeCheck,
    /// The health of own lines is known from the start.
    KnownLines,
    /// Sees signs on its own services that need technical capacity.
    SeesTechnical,
    /// An incident on own services is graded the moment it is seen.
    AutoAssess,
    /// An order costs one attention less.
    Cheaper(String),
    /// One way of looking reaches one level further.
    Finds(Finder),
    /// Own messages on lines of this level arrive one exchange sooner.
    Quicker(Level),
    /// Others misread it less from the start: −10.
    LessMisread,
    /// What vendors can find comes by itself at the Briefing.
    VendorTips,
    /// Dispatches beyond the free three cost nothing.
    AnswersCheap,
    /// Information only.
    Info,
}
