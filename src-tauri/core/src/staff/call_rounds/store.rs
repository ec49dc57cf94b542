//! The only SQL over rounds of calls.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{CallResult, CallRound};
use crate::error::Result;

const ROUND: &str = "SELECT r.id, r.name, r.note, r.created_at, r.closed_at, count(l.id), \
     coalesce(sum(l.result = 'reached'), 0), coalesce(sum(l.result = 'no-answer'), 0), \
     coalesce(sum(l.result = 'promised'), 0) FROM call_round r \
     LEFT JOIN call_line l ON l.round_id = r.id AND l.deleted_at IS NULL \
     WHERE r.deleted_at IS NULL";

fn round(row: &Row) -> rusqlite::Result<CallRound> {
    Ok(CallRound {
        id: row.get(0)?,
        name: row.get(1)?,
        note: row.get(2)?,
        created_at: row.get(3)?,
        closed_at: row.get(4)?,
        total: row.get(5)?,
        reached: row.get(6)?,
        no_answer: row.get(7)?,
        promised: row.get(8)?,
    })
}

/// Rounds: open ones first, then the newest.
pub fn rounds(conn: &Connection) -> Result<Vec<CallRound>> {
    let sql = format!(
        "{ROUND} GROUP BY r.id ORDER BY r.closed_at IS NOT NULL, r.created_at DESC, r.id DESC"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], round)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One live round.
pub fn one(conn: &Connection, id: &str) -> Result<Option<CallRound>> {
    let sql = format!("{ROUND} AND r.id = ?1 GROUP BY r.id");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], round)
        .optional()?)
}

/// A line as stored.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct LineRow {
    pub id: String,
    pub who: Option<String>,
    pub title: String,
    pub result: CallResult,
    pub called_at: Option<String>,
    pub promised_on: Option<String>,
    pub note: String,
}

/// Lines of a round in their order.
pub fn lines(conn: &Connection, round: &str) -> Result<Vec<LineRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, coalesce(person_id, position_id), title, result, called_at, promised_on, note \
         FROM call_line WHERE round_id = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let rows = statement.query_map([round], |row| {
        let result: String = row.get(3)?;
        Ok(LineRow {
            id: row.get(0)?,
            who: row.get(1)?,
            title: row.get(2)?,
            result: serde_json::from_value(result.into()).unwrap_or(CallResult::Open),
            called_at: row.get(4)?,
            promised_on: row.get(5)?,
            note: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The live round of a live line.
pub fn round_of(conn: &Connection, line: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT r.id FROM call_line l JOIN call_round r ON r.id = l.round_id \
             WHERE l.id = ?1 AND l.deleted_at IS NULL AND r.deleted_at IS NULL",
        )?
        .query_row([line], |row| row.get(0))
        .optional()?)
}
