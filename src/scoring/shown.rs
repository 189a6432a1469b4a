//! The second door to a seat: which findings it may see while play goes on.

use crate::engine::Position;
use crate::framework::Knowledge;
use crate::scenario::NationId;
use crate::scoring::{Finding, Ledger};

/// Returns the findings about a seat that it may see now: its cause passed the first door (`saw` says so for
/// an event number), and none of the rule's conditions reads what the seat has not been told. Findings about
/// others wait for the debrief: what another left undone at home is not for this seat.
pub fn shown<'l>(
    ledger: &'l Ledger<'_>,
    position: &'l Position,
    seat: NationId,
    saw: impl Fn(u32) -> bool + 'l,
) -> impl Iterator<Item = &'l Finding> {
    ledger.findings.iter().filter(move |finding| {
        let rule = &ledger.tally.rubric().rules[finding.rule.at()];
        let told = !rule.reads_truth
            || finding
                .incident
                .is_some_and(|incident| position.knowledge(seat, incident) == Knowledge::Aware);
        finding.nation == seat && saw(finding.cause) && told
    })
}
