//! How rows are written: one place for each table, with the sums that stand beside them.

use crate::store::chain::{Hash, sum};
use rusqlite::{Connection, params};

/// Whose rows: an exercise and one of its lines of play.
#[derive(Clone, Copy, Debug)]
pub(super) struct Of {
    pub exercise: i64,
    pub branch: u32,
}

pub(super) fn event(
    connection: &Connection,
    of: Of,
    seq: u32,
    line: &str,
    hash: &Hash,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO event (exercise, branch, seq, line, hash) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![of.exercise, of.branch, seq, line, hash])
        .map(|_| ())
}

/// What was acknowledged together, from its first event to its last.
pub(super) fn batch(
    connection: &Connection,
    of: Of,
    first: u32,
    last: u32,
    at: i64,
    reasons: u32,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO batch (exercise, branch, first, last, at, reasons, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute(params![of.exercise, of.branch, first, last, at, reasons, batch_sum(first, last, at, reasons)])
        .map(|_| ())
}

/// What a person typed; `salt` and `words` are gone once they are erased.
#[derive(Clone, Copy, Debug)]
pub(super) struct Typed<'t> {
    pub id: u32,
    pub event: u32,
    pub hash: &'t str,
    pub salt: Option<&'t str>,
    pub words: Option<&'t str>,
}

pub(super) fn text(connection: &Connection, of: Of, typed: Typed<'_>) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO text (exercise, branch, id, event, hash, salt, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute(params![of.exercise, of.branch, typed.id, typed.event, typed.hash, typed.salt, typed.words])
        .map(|_| ())
}

pub(super) fn reason(
    connection: &Connection,
    of: Of,
    first: u32,
    last: u32,
    nation: u8,
    words: &str,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO reason (exercise, branch, first, last, nation, words, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute(params![of.exercise, of.branch, first, last, nation, words, reason_sum(first, last, nation, words)])
        .map(|_| ())
}

/// A half-written form, in place of the one of its name.
pub(super) fn draft(
    connection: &Connection,
    of: Of,
    name: &str,
    body: &str,
    at: i64,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO draft (exercise, branch, name, body, at, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![of.exercise, of.branch, name, body, at, draft_sum(name, body, at)])
        .map(|_| ())
}

pub(super) fn batch_sum(first: u32, last: u32, at: i64, reasons: u32) -> String {
    sum(&[&format!("{first} {last} {at} {reasons}")])
}

pub(super) fn reason_sum(first: u32, last: u32, nation: u8, words: &str) -> String {
    sum(&[&format!("{first} {last} {nation}"), words])
}

pub(super) fn draft_sum(name: &str, body: &str, at: i64) -> String {
    sum(&[name, body, &at.to_string()])
}
