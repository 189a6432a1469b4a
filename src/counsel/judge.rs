//! The order of checks (`domain.md` 2.5): what an act rests on, then every excuse there is.

use crate::counsel::Reading;
use crate::counsel::case::{Call, Case, Link};
use crate::engine::LegalLevel;
use crate::framework::{Field, Ground, Lean, Point, Tag, Tags};

/// Five answers and no percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Lawful,
    LawfulMajority,
    Open,
    UnlawfulMajority,
    Unlawful,
}

impl Verdict {
    pub const ALL: &[Self] =
        &[Self::Lawful, Self::LawfulMajority, Self::Open, Self::UnlawfulMajority, Self::Unlawful];

    pub fn word(self) -> &'static str {
        match self {
            Self::Lawful => "lawful",
            Self::LawfulMajority => "lawful (majority)",
            Self::Open => "open",
            Self::UnlawfulMajority => "unlawful (majority)",
            Self::Unlawful => "unlawful",
        }
    }

    pub fn is_lawful(self) -> bool {
        self <= Self::LawfulMajority
    }

    /// Returns the answer when a rule that would make the act unlawful leans this way.
    fn if_rule(lean: Lean) -> Self {
        match lean {
            Lean::Yes => Self::Unlawful,
            Lean::MostlyYes => Self::UnlawfulMajority,
            Lean::Open => Self::Open,
            Lean::MostlyNo => Self::LawfulMajority,
            Lean::No => Self::Lawful,
        }
    }
}

macro_rules! keys {
    ($($name:ident = $id:literal),+ $(,)?) => {
        /// A provision that is looked at, by its key in the codex.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Key { $($name),+ }

        impl Key {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Returns the key of the law entry.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

keys! {
    Sovereignty = "IL-01", Jurisdiction = "IL-02", NonIntervention = "IL-03", Force = "IL-04",
    Settlement = "IL-05", Rights = "IL-06", Proxies = "IL-08",
    Attribution = "IL-09", Retorsion = "RET", Consent = "CON", Cm1 = "CM-1", Cm2 = "CM-2", Cm3 = "CM-3",
    Cm4 = "CM-4", Cm5 = "CM-5", Cm6 = "CM-6",
    Cm7 = "CM-7", Cm8 = "CM-8", Cm9 = "CM-9", Cm10 = "CM-10", Cm11 = "CM-11", Countermeasures = "IL-10",
    Necessity = "NEC", SelfDefence = "SD",
    Cessation = "CES", Reparation = "REP", Aid = "AID", DueDiligence = "DD", GoodFaith = "GF",
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Met,
    /// Met on the view most States hold.
    MetMajority,
    /// States or scholars disagree, or the facts are doubtful.
    Open,
    Failed,
    /// Not met, and lifted by urgency.
    Lifted,
}

/// One condition looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    pub key: Key,
    pub state: State,
}

const MOST: usize = 20;

/// What came of a case. Holds no words and allocates nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    pub verdict: Verdict,
    pub level: LegalLevel,
    checks: [Option<Check>; MOST],
    count: usize,
}

impl Judgement {
    /// Returns the conditions in the order in which they were looked at.
    pub fn checks(&self) -> impl Iterator<Item = Check> + '_ {
        self.checks.iter().flatten().copied()
    }

    /// Returns how a condition stands; `None`: it was not looked at.
    pub fn state(&self, key: Key) -> Option<State> {
        self.checks().find(|check| check.key == key).map(|check| check.state)
    }

    fn note(&mut self, key: Key, state: State) {
        if let Some(place) = self.checks.get_mut(self.count) {
            *place = Some(Check { key, state });
            self.count += 1;
        }
    }

    fn found(mut self, key: Key, state: State, verdict: Verdict) -> Self {
        self.note(key, state);
        self.verdict = verdict;
        self
    }
}

/// Judges a case by a reading.
pub fn judge(case: &Case, reading: Reading) -> Judgement {
    let blank = Judgement { verdict: Verdict::Lawful, level: case.level(), checks: [None; MOST], count: 0 };
    match case.ground {
        // Knowing help to another's wrong (ARSIWA art. 16): whether there will be one is not shown.
        Ground::Home if case.tags.has(Tag::SupplyTools) => blank.found(Key::Aid, State::Open, Verdict::Open),
        // To shelter those who do harm abroad: whether due diligence is a rule by itself is disputed
        // (A/70/174 13(c), 28(e)).
        Ground::Home if case.tags.has(Tag::Shelter) => {
            blank.found(Key::DueDiligence, State::Open, Verdict::Open)
        }
        Ground::Home if case.rights => rights(blank, case),
        Ground::Home => blank.found(Key::Jurisdiction, State::Met, Verdict::Lawful),
        // Jurisdiction is one thing, the immunity of officials another.
        Ground::LawEnforcement if case.tags.has(Tag::Charge) && case.directed => {
            blank.found(Key::Jurisdiction, State::Open, Verdict::LawfulMajority)
        }
        Ground::LawEnforcement => blank.found(Key::Jurisdiction, State::Met, Verdict::Lawful),
        Ground::Speech if case.tags.has(Tag::Threat) => threat(blank, case, reading),
        Ground::Speech => {
            // What an ultimatum threatens is not said; if it were force, the words would be a threat of it.
            let mut spoken = if case.said.has(Field::PublicUltimatum) {
                blank.found(Key::Force, State::Open, Verdict::Open)
            } else {
                blank.found(Key::Force, State::Met, Verdict::Lawful)
            };
            if case.claim >= crate::engine::Claim::K2 {
                spoken
                    .note(Key::Attribution, if case.link == Link::Holds { State::Met } else { State::Open });
            }
            spoken
        }
        Ground::Diplomacy if case.tags.has(Tag::Cease) && case.author => {
            // Lawful, and owed on the view on which what is stopped was wrongful.
            let mut owed = blank.found(Key::Jurisdiction, State::Met, Verdict::Lawful);
            owed.note(Key::Cessation, State::MetMajority);
            owed.note(Key::Reparation, State::Open);
            owed
        }
        Ground::Diplomacy => blank.found(Key::Settlement, State::Met, Verdict::Lawful),
        // States disagree on sanctions that one of them takes alone.
        Ground::Retorsion if case.tags.has(Tag::Sanction) || case.tags.has(Tag::TradeSanction) => {
            let mut sanction = blank.found(Key::Retorsion, State::Open, Verdict::Open);
            if case.rights {
                sanction.note(Key::Rights, State::Open);
            }
            sanction
        }
        Ground::Retorsion => blank.found(Key::Retorsion, State::Met, Verdict::Lawful),
        Ground::Deceit => blank.found(Key::GoodFaith, State::Open, Verdict::Open),
        Ground::Consent if case.consent && within_scope(case.tags) => {
            blank.found(Key::Consent, State::Met, Verdict::Lawful)
        }
        Ground::Consent => {
            let mut outside = blank;
            outside.note(Key::Consent, State::Failed);
            abroad(outside, case, reading)
        }
        Ground::Suspends => countermeasure(blank, case, reading, Verdict::Unlawful),
        Ground::Abroad => abroad(blank, case, reading),
        Ground::Proxy => proxy(blank, case, reading),
        Ground::Threat => threat(blank, case, reading),
        Ground::Force => self_defence(blank, case, reading, Verdict::Unlawful),
    }
}

/// Access given for looking is not access given for erasing, breaking or taking along.
fn within_scope(tags: Tags) -> bool {
    const BEYOND: Tags = Tags::of(Tag::Erase)
        .with(Tags::of(Tag::Disrupt))
        .with(Tags::of(Tag::Damage))
        .with(Tags::of(Tag::Tamper))
        .with(Tags::of(Tag::HarvestCert))
        .with(Tags::of(Tag::Commercial));
    !tags.has_any(BEYOND)
}

/// A measure that limits people's rights at home: a legal basis, narrow, with an end.
fn rights(judgement: Judgement, case: &Case) -> Judgement {
    let founded =
        case.tags.has(Tag::Court) && case.tags.has(Tag::TimeLimited) && !case.tags.has(Tag::Blanket);
    let mut judgement = judgement;
    judgement.note(Key::Jurisdiction, State::Met);
    if founded {
        judgement.found(Key::Rights, State::Met, Verdict::Lawful)
    } else {
        judgement.found(Key::Rights, State::Failed, Verdict::Unlawful)
    }
}

/// Entering or affecting systems in another State.
fn abroad(judgement: Judgement, case: &Case, reading: Reading) -> Judgement {
    // In peacetime force begins where people are hurt or things broken; serious loss of function alone is
    // contested, and not taken here.
    if case.effect >= 3 {
        let mut forcible = judgement;
        forcible.note(Key::Force, State::Failed);
        return self_defence(forcible, case, reading, Verdict::Unlawful);
    }
    if case.tags.has(Tag::Interfere) {
        return interference(judgement, case, reading);
    }
    // A passing slowdown of ordinary sites: many who hold sovereignty to be a rule ask for more than that.
    let slight = case.tags.has(Tag::Flood) && !case.tags.has(Tag::CriticalTarget);
    let effect = !slight && (case.effect >= 2 || case.tags.has(Tag::Erase));
    let point = if effect { Point::SovereigntyRule } else { Point::AccessUnlawful };
    let lean = reading.lean(point);
    let base = Verdict::if_rule(lean);
    let mut judgement = judgement;
    judgement.note(
        Key::Sovereignty,
        if lean == Lean::Open {
            State::Open
        } else if lean >= Lean::MostlyYes {
            State::Failed
        } else {
            State::MetMajority
        },
    );
    judgement.verdict = base;
    if base.is_lawful() {
        return judgement;
    }
    if case.injury.is_some_and(|injury| injury.effects >= 4) {
        return self_defence(judgement, case, reading, base);
    }
    if case.tags.has(Tag::Countermeasure) {
        return countermeasure(judgement, case, reading, base);
    }
    necessity(judgement, case, base)
}

/// An act through others: the ban on proxies covers wrongful acts, so the answer is that of the act itself.
fn proxy(judgement: Judgement, case: &Case, reading: Reading) -> Judgement {
    let mut judgement = judgement;
    let state = match abroad(judgement, case, reading).verdict {
        Verdict::Lawful => State::Met,
        Verdict::LawfulMajority => State::MetMajority,
        Verdict::Open => State::Open,
        Verdict::UnlawfulMajority | Verdict::Unlawful => State::Failed,
    };
    judgement.note(Key::Proxies, state);
    abroad(judgement, case, reading)
}

/// Work on what another State decides freely, such as its elections: coercion in a reserved matter breaks
/// non-intervention, influence alone does not.
fn interference(judgement: Judgement, case: &Case, reading: Reading) -> Judgement {
    let mut judgement = judgement;
    // Votes that are falsified are no longer the State's own choice.
    if case.tags.has(Tag::AlterData) {
        judgement.note(Key::NonIntervention, State::Failed);
        return necessity(judgement, case, Verdict::UnlawfulMajority);
    }
    if case.tags.has(Tag::Intrude) {
        judgement.note(
            Key::Sovereignty,
            if reading.lean(Point::AccessUnlawful) >= Lean::MostlyYes { State::Failed } else { State::Open },
        );
    }
    judgement.found(Key::NonIntervention, State::Open, Verdict::Open)
}

/// Every condition of a countermeasure; the answer when one fails is `base`, unless another ground carries
/// the act.
fn countermeasure(judgement: Judgement, case: &Case, reading: Reading, base: Verdict) -> Judgement {
    let mut judgement = judgement;
    let met = |holds: bool| if holds { State::Met } else { State::Failed };
    let injury = case.injury;
    note_means(&mut judgement, case, reading);
    let wrongful = wrongful(case, reading);
    judgement.note(Key::Cm1, wrongful);
    // Who is taken to task for its own omission is no third State.
    if case.elsewhere && !(case.left_lying && case.omission) {
        judgement.note(Key::Cm2, State::Failed);
    } else if case.third_soil && case.tags.has(Tag::Disrupt) && wrongful != State::Failed {
        judgement.note(Key::Cm2, State::Open);
    } else if wrongful != State::Failed {
        judgement.note(Key::Cm2, State::Met);
    }
    judgement.note(Key::Cm3, met(case.demands()));
    judgement.note(Key::Cm4, met(case.reversible));
    judgement.note(Key::Cm5, spared(case));
    judgement.note(Key::Cm6, met(injury.is_some_and(|injury| case.effect <= injury.effects)));
    judgement.note(Key::Cm7, met(case.call == Call::InHand));
    judgement.note(Key::Cm8, notice(case, reading));
    let over = injury.is_some_and(|injury| injury.over);
    // Whether the third party can bind both sides is not on record, so this is never settled.
    judgement.note(Key::Cm9, if over && case.before_body { State::Open } else { State::Met });
    // Once the act has ended, a measure could only aim at reparation that is owed and not given.
    let repaired = if case.repaired { State::Failed } else { State::Open };
    judgement.note(Key::Cm10, if over { repaired } else { State::Met });
    judgement.note(Key::Cm11, own_injury(case, reading));
    answer(judgement, case, reading, base)
}

/// Whether measures by cyber means are open to an injured State: some urge caution, whatever the G7 hold.
fn note_means(judgement: &mut Judgement, case: &Case, reading: Reading) {
    let institute = match reading.lean(Point::Countermeasures) {
        Lean::Yes | Lean::MostlyYes => State::Met,
        _ => State::Open,
    };
    let cyber = case.ground == Ground::Abroad || case.tags.has(Tag::Disrupt);
    match institute {
        State::Met if cyber => judgement.note(Key::Countermeasures, State::MetMajority),
        State::Met => {}
        _ => judgement.note(Key::Countermeasures, institute),
    }
}

/// A wrongful act: attributable, and the breach of an obligation owed to the taker.
fn wrongful(case: &Case, reading: Reading) -> State {
    let breach = match case.injury.map(|injury| (injury.effects, injury.governmental && injury.coercive)) {
        Some((3.., _)) | Some((_, true)) => State::Met,
        Some((2, _)) => match reading.lean(Point::SovereigntyRule) {
            Lean::Yes => State::Met,
            Lean::MostlyYes => State::MetMajority,
            Lean::Open | Lean::MostlyNo => State::Open,
            Lean::No => State::Failed,
        },
        Some(_) => State::Open,
        None => State::Failed,
    };
    match case.link {
        Link::Holds => breach,
        Link::Doubtful if breach != State::Failed => State::Open,
        // Its own omission, where the failure to act is taken to be wrongful by itself.
        _ if case.left_lying && case.omission && breach != State::Failed => {
            match reading.lean(Point::DueDiligence) {
                Lean::Yes => breach,
                Lean::MostlyYes => State::MetMajority,
                Lean::Open => State::Open,
                Lean::MostlyNo | Lean::No => State::Failed,
            }
        }
        _ => State::Failed,
    }
}

/// A service that people depend on: near impossible to square with their rights, so never settled.
fn spared(case: &Case) -> State {
    if case.effect >= 3 || case.rights {
        State::Failed
    } else if case.tags.has(Tag::CriticalTarget) {
        State::Open
    } else {
        State::Met
    }
}

fn notice(case: &Case, reading: Reading) -> State {
    match (case.notice, case.urgent(), reading.lean(Point::PriorNotice)) {
        (true, ..) => State::Met,
        (false, true, _) => State::Lifted,
        (false, false, Lean::Yes | Lean::MostlyYes) => State::Failed,
        (false, false, Lean::Open) => State::Open,
        (false, false, Lean::MostlyNo | Lean::No) => State::MetMajority,
    }
}

/// Whether the taker may take it: it is injured itself, or others may act for who is.
fn own_injury(case: &Case, reading: Reading) -> State {
    if case.injured {
        State::Met
    } else {
        match reading.lean(Point::Collective) {
            Lean::Yes => State::Met,
            Lean::MostlyYes => State::MetMajority,
            Lean::Open => State::Open,
            Lean::MostlyNo | Lean::No => State::Failed,
        }
    }
}

/// The answer when every condition of a countermeasure has been looked at.
fn answer(mut judgement: Judgement, case: &Case, reading: Reading, base: Verdict) -> Judgement {
    let stands = |state: State| CONDITIONS.iter().any(|key| judgement.state(*key) == Some(state));
    if stands(State::Failed) {
        // Those who would drop the notice may drop the call with it: where nothing else fails, the answer is
        // not settled.
        let call_alone = CONDITIONS
            .iter()
            .filter(|key| judgement.state(**key) == Some(State::Failed))
            .all(|key| *key == Key::Cm7);
        let base = if call_alone && reading.lean(Point::PriorNotice) < Lean::Yes {
            base.min(Verdict::UnlawfulMajority)
        } else {
            base
        };
        return necessity(judgement, case, base);
    }
    judgement.verdict = if stands(State::Open) {
        Verdict::Open
    } else if stands(State::MetMajority) {
        Verdict::LawfulMajority
    } else {
        Verdict::Lawful
    };
    judgement
}

/// All a countermeasure must meet.
const CONDITIONS: [Key; 12] = [
    Key::Countermeasures,
    Key::Cm1,
    Key::Cm2,
    Key::Cm3,
    Key::Cm4,
    Key::Cm5,
    Key::Cm6,
    Key::Cm7,
    Key::Cm8,
    Key::Cm9,
    Key::Cm10,
    Key::Cm11,
];

/// Necessity (ARSIWA art. 25): exceptional. Even where the peril is the gravest, whether nothing else would
/// do stays open.
fn necessity(judgement: Judgement, case: &Case, base: Verdict) -> Judgement {
    let peril = case.injured
        && case.injury.is_some_and(|injury| injury.severity >= 5 && injury.effects >= 3 && !injury.over);
    let harmless = !case.tags.has(Tag::CriticalTarget) && case.effect < 3;
    if peril && harmless {
        let verdict = if base == Verdict::Open { base } else { Verdict::Open };
        judgement.found(Key::Necessity, State::Open, verdict)
    } else {
        judgement.found(Key::Necessity, State::Failed, base)
    }
}

/// Self-defence (UN Charter art. 51): an armed attack, and its author. The report to the Council follows the
/// measures and is no condition of them.
fn self_defence(judgement: Judgement, case: &Case, reading: Reading, base: Verdict) -> Judgement {
    let gravest = case.injury.is_some_and(|injury| injury.effects >= 4 && !injury.over);
    let institute = reading.lean(Point::SelfDefence);
    let author = match case.link {
        Link::Holds => State::Met,
        Link::Doubtful => State::Open,
        Link::Fails if case.group => match reading.lean(Point::AgainstGroups) {
            Lean::Yes | Lean::MostlyYes => State::MetMajority,
            Lean::Open => State::Open,
            Lean::MostlyNo | Lean::No => State::Failed,
        },
        Link::Fails => State::Failed,
    };
    if institute <= Lean::MostlyNo || author == State::Failed {
        return judgement.found(Key::SelfDefence, State::Failed, base);
    }
    if !gravest {
        // For most only the gravest force is an armed attack; some see no gap, and whether grave loss of
        // function can be one is open.
        let function = reading.lean(Point::FunctionIsAttack) >= Lean::Open;
        let argued = case.injury.is_some_and(|injury| {
            !injury.over && (injury.effects == 3 || injury.effects == 2 && injury.severity >= 5 && function)
        });
        return judgement.found(
            Key::SelfDefence,
            State::Failed,
            if argued { base.min(Verdict::UnlawfulMajority) } else { base },
        );
    }
    // Who is not attacked itself may help the one who is, at its request: whether there was one is not on
    // record.
    if author == State::Met && institute >= Lean::MostlyYes && case.injured {
        judgement.found(Key::SelfDefence, State::MetMajority, Verdict::LawfulMajority)
    } else {
        judgement.found(Key::SelfDefence, State::Open, Verdict::Open)
    }
}

/// A threat is as lawful as the force it threatens.
fn threat(judgement: Judgement, case: &Case, reading: Reading) -> Judgement {
    let mut judgement = judgement;
    judgement.note(Key::Force, State::Failed);
    self_defence(judgement, case, reading, Verdict::Unlawful)
}
