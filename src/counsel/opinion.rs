//! An opinion in words: the answer, the conditions that fail, what would cure them and when, what is
//! contested.

use crate::counsel::case::{Act, Call, Case};
use crate::counsel::judge::{Judgement, Key, State, Verdict};
use crate::framework::{CounselEntry, Framework, Ground};
use crate::scenario::{Aid, Scenario};
use serde::Serialize;

/// When a cure can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// In this very order, before it is sealed.
    Now,
    /// From this turn's Decision on, if it is begun now.
    Turn(u8),
    /// Nobody can say.
    Unknown,
}

/// What would put a condition right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cure {
    pub what: String,
    pub when: When,
}

/// One condition, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Key of the law entry.
    pub key: &'static str,
    pub name: String,
    pub state: &'static str,
    pub because: String,
    pub cites: Vec<String>,
    /// Whether nobody has checked the provision against its source yet.
    pub unverified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cure: Option<Cure>,
}

/// An opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Opinion {
    pub verdict: &'static str,
    /// Whether the answer is settled, and not the view of a majority or open.
    pub settled: bool,
    /// T0–T4, of what the order answers.
    pub level: String,
    pub steps: Vec<Step>,
    /// What is worth a thought beside the law, such as a question that is still open.
    pub notes: Vec<String>,
    /// Keys of contested points: questions for the debrief.
    pub contested: Vec<&'static str>,
    /// The first Decision in which all that fails could be cured; `None`: not to be foreseen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cured_by: Option<When>,
}

impl Opinion {
    /// Returns as much of the opinion as the aid level gives; `None` when counsel is off.
    pub fn at(mut self, aid: Aid) -> Option<Self> {
        match aid {
            Aid::Full => Some(self),
            Aid::Verdict => {
                (self.steps, self.notes, self.contested, self.cured_by) =
                    (Vec::new(), Vec::new(), Vec::new(), None);
                Some(self)
            }
            Aid::Off => None,
        }
    }

    /// Returns the condition with this key.
    pub fn step(&self, key: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.key == key)
    }
}

/// Puts a judgement into words.
pub fn opinion(
    framework: &Framework,
    scenario: &Scenario,
    act: &Act,
    case: &Case,
    judgement: &Judgement,
) -> Opinion {
    let other = act.other.map_or("the other State", |other| scenario.short_name(other, "en"));
    let words = |text: &str| {
        text.replace("{other}", other)
            .replace("{percent}", &case.percent.to_string())
            .replace("{turn}", &case.turn.to_string())
    };
    let law = |key: Key| framework.law.iter().find(|entry| entry.id == key.id());
    let steps: Vec<Step> = judgement
        .checks()
        .map(|check| {
            let entry = framework.counsel.iter().find(|entry| entry.key == check.key.id());
            let because = entry.map_or("", |entry| sentence(entry, check.state, case.truth));
            let cure = match (check.state, entry) {
                (State::Failed | State::Open, Some(entry))
                    if !entry.cure.get("en").is_empty() && !case.truth =>
                {
                    Some(Cure { what: words(entry.cure.get("en")), when: when(check.key, case) })
                }
                _ => None,
            };
            Step {
                key: check.key.id(),
                name: law(check.key).map_or_else(String::new, |entry| entry.name.get("en").to_owned()),
                state: word(check.state),
                because: words(because),
                unverified: law(check.key).is_some_and(|entry| entry.unverified),
                cites: law(check.key).map(|entry| entry.cites.clone()).unwrap_or_default(),
                cure,
            }
        })
        .collect();
    Opinion {
        verdict: judgement.verdict.word(),
        settled: matches!(judgement.verdict, Verdict::Lawful | Verdict::Unlawful),
        level: format!("{:?}", judgement.level),
        contested: contested(judgement),
        cured_by: cured_by(case, judgement, &steps),
        notes: notes(case, judgement, other),
        steps,
    }
}

/// What a delegation should know beside the conditions.
fn notes(case: &Case, judgement: &Judgement, other: &str) -> Vec<String> {
    let mut notes = Vec::new();
    if case.asking && judgement.verdict.is_lawful() && case.claim >= crate::engine::Claim::K1 {
        notes.push(format!("Your own question to {other} is still open."));
    }
    if case.call == Call::Question && judgement.state(Key::Cm7) == Some(State::Failed) {
        notes.push(format!("{other} was asked, which is not the same as being called on to stop."));
    }
    if case.ground == Ground::Force
        && judgement.state(Key::SelfDefence).is_some_and(|state| state != State::Failed)
    {
        notes.push("Measures of self-defence must be reported to the Security Council at once.".to_owned());
    }
    notes
}

/// When all that stands against the act could be cured; nothing where it is lawful.
fn cured_by(case: &Case, judgement: &Judgement, steps: &[Step]) -> Option<When> {
    if judgement.verdict.is_lawful() || case.truth {
        return None;
    }
    // Necessity and self-defence are other ways out: they fail beside the conditions that could be cured.
    let stands_open = judgement.verdict == Verdict::Open;
    let failing = steps.iter().filter(|step| {
        (step.state == "failed" || stands_open && step.state == "open") && !["NEC", "SD"].contains(&step.key)
    });
    let all =
        failing.map(|step| step.cure.as_ref().map_or(When::Unknown, |cure| cure.when)).reduce(|one, two| {
            match (one, two) {
                (When::Unknown, _) | (_, When::Unknown) => When::Unknown,
                (When::Turn(one), When::Turn(two)) => When::Turn(one.max(two)),
                (When::Turn(turn), When::Now) | (When::Now, When::Turn(turn)) => When::Turn(turn),
                (When::Now, When::Now) => When::Now,
            }
        });
    Some(all.unwrap_or(When::Unknown))
}

/// Keys of what the answer turns on and States see differently.
fn contested(judgement: &Judgement) -> Vec<&'static str> {
    judgement
        .checks()
        .filter(|check| {
            // What fails on the view of most is contested all the same.
            let most = judgement.verdict == Verdict::UnlawfulMajority
                && matches!(check.key, Key::Cm7 | Key::SelfDefence);
            matches!(check.state, State::Open | State::MetMajority)
                || check.key == Key::Sovereignty
                || most && check.state == State::Failed
        })
        // Support for a charge, jurisdiction over officials and aid are questions of fact here, and not
        // of law.
        .filter(|check| !matches!(check.key, Key::Attribution | Key::Aid))
        .map(|check| check.key.id())
        .collect()
}

fn sentence(entry: &CounselEntry, state: State, truth: bool) -> &str {
    match state {
        State::Open | State::Failed if truth && !entry.truth.is_empty() => entry.truth.get("en"),
        State::Met | State::MetMajority => entry.met.get("en"),
        State::Open => entry.open.get("en"),
        State::Failed => entry.failed.get("en"),
        State::Lifted => entry.lifted.get("en"),
    }
}

fn word(state: State) -> &'static str {
    match state {
        State::Met => "met",
        State::MetMajority => "met (majority)",
        State::Open => "open",
        State::Failed => "failed",
        State::Lifted => "lifted",
    }
}

/// When a cure can be had, if it is begun now: time that a step needs is never faked.
fn when(key: Key, case: &Case) -> When {
    // A message of this Consultation is in hand at this Decision, and one full Decision has passed by the
    // next.
    let in_hand = case.turn + if case.can_write { 1 } else { 2 };
    match key {
        Key::Cm3 | Key::Cm4 | Key::Cm6 | Key::Rights | Key::Cm11 => When::Now,
        Key::Cm8 => When::Now,
        Key::Cm7 => When::Turn(if case.call == Call::Fresh { case.turn + 1 } else { in_hand }),
        Key::Consent | Key::Sovereignty => When::Turn(case.turn + u8::from(!case.can_write)),
        _ => When::Unknown,
    }
}
