//! What a minister would read first, as data: for each delegation what did most for it and what fell
//! shortest; and every occasion with what became of it.

use crate::framework::{RuleKind, Verdict};
use crate::scenario::{IncidentId, NationId};
use crate::scoring::{Finding, Ledger, Line, Outcome, Sheet};
use crate::text::Text;

/// One delegation in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain {
    pub nation: NationId,
    pub good: Option<Said>,
    pub bad: Option<Said>,
    /// Whether what fell shortest was strained and no more.
    pub strained: bool,
    /// Things that called for its conduct.
    pub called: usize,
    /// Person-days without service.
    pub harm: u32,
}

/// The sentence of a finding, in the past tense and without its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// In English, or as it was added by hand.
    pub because: String,
    /// The finding of the rubric, whose sentence may be there in other languages; `None`: added by hand.
    pub finding: Option<Finding>,
    pub other: Option<NationId>,
}

/// Says what counts most for each delegation and what least, from findings that have a weight and were not
/// struck.
pub fn plain(ledger: &Ledger<'_>, lines: &[Line], sheet: &Sheet) -> Vec<Plain> {
    let said = |line: &Line| Said {
        because: line.because.clone(),
        finding: line.finding,
        other: line.finding.and_then(|finding| finding.other),
    };
    let of_nation = |nation: NationId| {
        let counts = move |line: &&Line| {
            let remedy = line.finding.is_some_and(|finding| ledger.source(&finding).remedies);
            let about_norms = usize::from(line.norm) < 12;
            line.nation == nation && about_norms && !line.struck && !remedy && line.kind.weighs()
        };
        lines.iter().filter(counts)
    };
    sheet
        .nations
        .iter()
        .map(|page| {
            let all = || of_nation(page.nation);
            let best = all()
                .filter(|line| line.verdict == Verdict::Consistent)
                .max_by_key(|line| (line.kind == RuleKind::Duty, line.weight));
            let worst = all()
                .filter(|line| line.verdict != Verdict::Consistent)
                .max_by_key(|line| (std::cmp::Reverse(line.verdict), line.weight));
            Plain {
                nation: page.nation,
                good: best.map(said),
                bad: worst.map(said),
                strained: worst.is_some_and(|line| line.verdict == Verdict::Strained),
                called: ledger.occasions.iter().filter(|one| one.nation == page.nation).count(),
                harm: page.harm,
            }
        })
        .collect()
}

/// What called for conduct of a State.
#[derive(Clone, Debug)]
pub struct OccasionRow {
    pub nation: NationId,
    pub turn: u8,
    /// `N01` … `N12`.
    pub norm: String,
    pub kind: String,
    pub name: Text,
    pub other: Option<NationId>,
    pub incident: Option<IncidentId>,
    /// `None` while it is under way.
    pub outcome: Option<Outcome>,
    /// The sentence of the finding, or why nothing was called for.
    pub reason: Option<Text>,
    /// The finding that closed it, by its place in the ledger.
    pub finding: Option<u32>,
    /// Number of the event that opened it.
    pub cause: u32,
}

/// Returns what called for conduct in the order in which it came.
pub fn occasions(ledger: &Ledger<'_>) -> Vec<OccasionRow> {
    let row = |one: &crate::scoring::Occasion| {
        let kind = &ledger.tally.rubric().occasions[usize::from(one.kind)].source;
        let reason = match one.outcome {
            Some(Outcome::Found(_)) => one
                .finding
                .and_then(|at| ledger.findings.get(at as usize))
                .map(|finding| ledger.source(finding).because.clone()),
            Some(Outcome::Excused(at)) => {
                kind.excused.get(usize::from(at)).map(|excuse| excuse.because.clone())
            }
            _ => None,
        };
        OccasionRow {
            nation: one.nation,
            turn: one.turn,
            norm: kind.norm.clone(),
            kind: kind.id.clone(),
            name: kind.name.clone(),
            other: one.other,
            incident: one.incident,
            outcome: one.outcome,
            reason,
            finding: one.finding,
            cause: one.cause,
        }
    };
    ledger.occasions.iter().map(row).collect()
}
