//! Was it consistent with what was agreed? Rules as data, findings with cause and paragraph, adherence per
//! norm.
//!
//! Acts of one Decision wait until all are carried out and are judged in the position in which they were
//! decided (`decision`); what called for conduct, and what became of it, is kept beside the findings
//! (`occasions`).
//!
//! Watches a play as an [`Observer`](crate::engine::Observer): sees each event with the position before it,
//! changes nothing. [`Tally`] counts (bulk plays), [`Ledger`] keeps every finding; both go through one judge,
//! and the formula is a function of counts, so the order of acts cannot matter. Knows counsel, engine,
//! scenario, framework; never a session, a file or a float.

#![deny(clippy::float_arithmetic, clippy::iter_over_hash_type)]

mod channels;
mod condition;
mod corrections;
mod decision;
mod ledger;
mod norms;
mod occasions;
mod rubric;
mod sheet;
mod shown;
mod subject;
mod tally;

pub use channels::{LineUse, Message, Messages, QUESTIONS, What, fits_gravity};
pub use corrections::{Corrected, Correction, CorrectionFile, Line};
pub use ledger::{Finding, Ledger};
pub use norms::{Adherence, Band, Counts, adherence};
pub use occasions::{Occasion, OccasionDef, Outcome};
pub use rubric::{CHANNELS, Rubric, Rule};
pub use sheet::{NationSheet, Sheet, sheet, sheet_of};
pub use shown::shown;
pub use tally::Tally;
