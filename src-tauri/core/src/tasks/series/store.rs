//! The only SQL over series.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Result;

/// A series as it is stored. Days are YYYY-MM-DD.
#[derive(Debug, Clone)]
pub struct SeriesRecord {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// JSON of the rule.
    pub rule: String,
    /// JSON of the task it makes.
    pub template: String,
    /// The first day that may be one.
    pub start_on: String,
    /// The last one.
    pub end_on: Option<String>,
    /// JSON of the days left out.
    pub skipped: String,
    /// No more come.
    pub ended: bool,
}

const SERIES: &str = "SELECT id, title, rule, template, start_on, end_on, skipped, ended \
    FROM task_series WHERE deleted_at IS NULL";

fn record(row: &Row) -> rusqlite::Result<SeriesRecord> {
    Ok(SeriesRecord {
        id: row.get(0)?,
        title: row.get(1)?,
        rule: row.get(2)?,
        template: row.get(3)?,
        start_on: row.get(4)?,
        end_on: row.get(5)?,
        skipped: row.get(6)?,
        ended: row.get(7)?,
    })
}

/// One series.
pub fn series(conn: &Connection, id: &str) -> Result<Option<SeriesRecord>> {
    Ok(conn
        .prepare_cached(&format!("{SERIES} AND id = ?1"))?
        .query_row([id], record)
        .optional()?)
}

/// Every series, by title.
pub fn all(conn: &Connection) -> Result<Vec<SeriesRecord>> {
    let mut found = conn.prepare_cached(&format!("{SERIES} ORDER BY ended, title, id"))?;
    let rows = found.query_map([], record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Series that still make tasks.
pub fn running(conn: &Connection) -> Result<Vec<SeriesRecord>> {
    let mut found = conn.prepare_cached(&format!("{SERIES} AND ended = 0 ORDER BY id"))?;
    let rows = found.query_map([], record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The latest nominal day that was made into a task, from the bin too: what was thrown away
/// does not come back.
pub fn latest(conn: &Connection, series: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT max(series_date) FROM task WHERE series_id = ?1")?
        .query_row([series], |row| row.get(0))?)
}

/// A task of a series: its id, nominal day, state, and the day it was performed or closed.
pub struct Made {
    /// Id.
    pub id: String,
    /// The nominal day.
    pub day: String,
    /// The state's word.
    pub state: String,
    /// When it was performed, else closed.
    pub performed_on: Option<String>,
    /// True for a collective order that some council has taken up.
    pub answered: bool,
}

/// Tasks of a series that are not in the bin, newest first.
pub fn made(conn: &Connection, series: &str, limit: u32) -> Result<Vec<Made>> {
    let mut found = conn.prepare_cached(
        "SELECT id, coalesce(series_date, ''), state, coalesce(performed_on, closed_on), \
         EXISTS (SELECT 1 FROM order_line l WHERE l.task_id = task.id AND l.deleted_at IS NULL \
             AND l.state <> 'sent') FROM task \
         WHERE series_id = ?1 AND deleted_at IS NULL ORDER BY series_date DESC, id DESC LIMIT ?2",
    )?;
    let rows = found.query_map((series, limit), |row| {
        Ok(Made {
            id: row.get(0)?,
            day: row.get(1)?,
            state: row.get(2)?,
            performed_on: row.get(3)?,
            answered: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What came last of a series, from the bin too.
pub struct Newest {
    /// The nominal day.
    pub day: String,
    /// When it was performed, else closed.
    pub closed_on: Option<String>,
    /// It was thrown away, or given up without being performed.
    pub given_up: bool,
}

/// The task of a series that was made last; a day that was given back does not count.
pub fn newest(conn: &Connection, series: &str) -> Result<Option<Newest>> {
    Ok(conn
        .prepare_cached(
            "SELECT series_date, coalesce(performed_on, closed_on), \
             deleted_at IS NOT NULL OR state IN ('cancelled', 'skipped') FROM task \
             WHERE series_id = ?1 AND series_date IS NOT NULL ORDER BY id DESC LIMIT 1",
        )?
        .query_row([series], |row| {
            Ok(Newest {
                day: row.get(0)?,
                closed_on: row.get(1)?,
                given_up: row.get(2)?,
            })
        })
        .optional()?)
}

/// The day of its series that a task stands for.
pub fn day_of(conn: &Connection, task: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT series_date FROM task WHERE id = ?1")?
        .query_row([task], |row| row.get(0))
        .optional()?
        .flatten())
}
