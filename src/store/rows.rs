//! How rows are written: one place for each table, with the sums that are kept with them.

use crate::store::chain::{Hash, sum};
use crate::store::library::Branch;
use crate::store::load::{exercise_sum, header_hash};
use rusqlite::{Connection, params};

/// Whose rows: an exercise and one of its lines of play.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowOwner {
    pub exercise: i64,
    pub branch: u32,
}

pub(super) fn event(
    connection: &Connection,
    owner: RowOwner,
    seq: u32,
    line: &str,
    hash: &Hash,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO event (exercise, branch, seq, line, hash) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![owner.exercise, owner.branch, seq, line, hash])
        .map(|_| ())
}

/// What was acknowledged together, from its first event to its last.
pub(super) fn batch(
    connection: &Connection,
    owner: RowOwner,
    first: u32,
    last: u32,
    at: i64,
    reasons: u32,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO batch (exercise, branch, first, last, at, reasons, sum) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            owner.exercise,
            owner.branch,
            first,
            last,
            at,
            reasons,
            batch_sum(first, last, at, reasons)
        ])
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

pub(super) fn text(connection: &Connection, owner: RowOwner, typed: Typed<'_>) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO text (exercise, branch, id, event, hash, salt, words) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            owner.exercise,
            owner.branch,
            typed.id,
            typed.event,
            typed.hash,
            typed.salt,
            typed.words
        ])
        .map(|_| ())
}

pub(super) fn reason(
    connection: &Connection,
    owner: RowOwner,
    first: u32,
    last: u32,
    nation: u8,
    words: &str,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO reason (exercise, branch, first, last, nation, words, sum) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            owner.exercise,
            owner.branch,
            first,
            last,
            nation,
            words,
            reason_sum(first, last, nation, words)
        ])
        .map(|_| ())
}

/// A half-written form, in place of the one of its name.
pub(super) fn draft(
    connection: &Connection,
    owner: RowOwner,
    name: &str,
    body: &str,
    at: i64,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO draft (exercise, branch, name, body, at, sum) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![owner.exercise, owner.branch, name, body, at, draft_sum(name, body, at)])
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

pub(super) fn insert_exercise(
    connection: &Connection,
    identity: &str,
    title: &str,
    header: &str,
    setup: &str,
    made: i64,
) -> rusqlite::Result<i64> {
    let hash = header_hash(header);
    connection
        .prepare_cached("INSERT OR IGNORE INTO header (hash, line) VALUES (?1, ?2)")?
        .execute(params![hash, header])?;
    connection
        .prepare_cached(
            "INSERT INTO exercise (identity, title, header, setup, made, sum) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            identity,
            title,
            hash,
            setup,
            made,
            exercise_sum(identity, title, &hash, setup, made)
        ])?;
    Ok(connection.last_insert_rowid())
}

pub(super) fn insert_branch(
    connection: &Connection,
    exercise: i64,
    branch: &Branch,
    made: i64,
) -> rusqlite::Result<()> {
    let (parent, fork) = branch.parent.unzip();
    connection
        .prepare_cached(
            "INSERT INTO branch (exercise, branch, parent, fork, made, events, turn, phase, \
             touched, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, '')",
        )?
        .execute(params![
            exercise,
            branch.branch,
            parent,
            fork.unwrap_or(0),
            made,
            branch.events,
            branch.turn,
            branch.phase as u8,
            branch.touched
        ])?;
    seal_branch(connection, exercise, branch.branch)
}

/// Writes the sum of a branch's summary anew.
pub(super) fn seal_branch(connection: &Connection, exercise: i64, branch: u32) -> rusqlite::Result<()> {
    let (parent, fork, rest) = connection
        .prepare_cached(&format!(
            "SELECT parent, fork, {REST} FROM branch WHERE exercise = ?1 AND branch = ?2"
        ))?
        .query_row(params![exercise, branch], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
        })?;
    connection
        .prepare_cached("UPDATE branch SET sum = ?3 WHERE exercise = ?1 AND branch = ?2")?
        .execute(params![exercise, branch, branch_sum(parent, fork, &rest)])?;
    Ok(())
}

/// What of a branch changes, in one word for its sum.
pub(super) const REST: &str =
    "made || ' ' || events || ' ' || turn || ' ' || phase || ' ' || touched || ' ' || drafts";

pub(super) fn branch_sum(parent: Option<u32>, fork: u32, rest: &str) -> String {
    sum(&[&format!("{parent:?} {fork}"), rest])
}
