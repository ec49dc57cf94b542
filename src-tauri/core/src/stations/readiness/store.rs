//! The only SQL of the matrix as it stands.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::groups::GroupRecord;
use super::reviews::ReviewRecord;
use super::{CheckState, TodayProblem};
use crate::error::Result;

/// A cell while it is read; nothing of it is kept unless its reader does.
#[derive(Debug, Clone, Copy)]
pub struct CellRef<'c> {
    /// The station.
    pub station: &'c str,
    /// The column.
    pub group: &'c str,
    /// How it stands.
    pub state: CheckState,
    /// When it was looked at.
    pub on: Option<&'c str>,
    /// Who looked.
    pub by: &'c str,
    /// Note.
    pub note: &'c str,
    /// The task made of it, unless that lies in the bin.
    pub task: Option<&'c str>,
}

/// A cell as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellRecord {
    /// Id.
    pub id: String,
    /// How it stands.
    pub state: CheckState,
    /// When it was looked at.
    pub on: Option<String>,
    /// Who looked.
    pub by: String,
    /// Note.
    pub note: String,
    /// The task made of it, wherever that lies.
    pub task: Option<String>,
}

/// All columns that have a row, in their order.
///
/// # Errors
/// Of the database.
pub fn groups(conn: &Connection) -> Result<Vec<GroupRecord>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, builtin, name, icon, note, place, deleted_at IS NOT NULL FROM check_group \
         ORDER BY place, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(GroupRecord {
            id: row.get(0)?,
            builtin: row.get(1)?,
            name: row.get(2)?,
            icon: row.get(3)?,
            note: row.get(4)?,
            place: row.get(5)?,
            left_out: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many cells of each column say something; of all elections, or of all but one.
///
/// # Errors
/// Of the database.
pub fn used(conn: &Connection, but: Option<&str>) -> Result<HashMap<String, i64>> {
    // Elections are few, so this is read by their index and costs nothing when there is one only.
    let mut statement = conn.prepare_cached(
        "SELECT r.group_id, count(*) FROM election e CROSS JOIN readiness r \
         ON r.election_id = e.id WHERE e.id IS NOT ?1 AND r.deleted_at IS NULL \
         AND (r.state <> 'none' OR r.note <> '') GROUP BY r.group_id",
    )?;
    let rows = statement.query_map([but], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Reads every cell of an election, in no order.
///
/// # Errors
/// Of the database.
pub fn each_cell(
    conn: &Connection,
    election: &str,
    mut visit: impl FnMut(CellRef<'_>),
) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT r.station_id, r.group_id, r.state, r.on_date, r.by_name, r.note, t.id \
         FROM readiness r LEFT JOIN task t ON t.id = r.task_id AND t.deleted_at IS NULL \
         WHERE r.election_id = ?1 AND r.deleted_at IS NULL",
    )?;
    let mut rows = statement.query([election])?;
    while let Some(row) = rows.next()? {
        visit(CellRef {
            station: text(row, 0)?,
            group: text(row, 1)?,
            state: CheckState::from_word(text(row, 2)?),
            on: opt(row, 3)?,
            by: text(row, 4)?,
            note: text(row, 5)?,
            task: opt(row, 6)?,
        });
    }
    Ok(())
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r str> {
    Ok(row
        .get_ref(column)?
        .as_str()
        .map_err(rusqlite::Error::from)?)
}

fn opt<'r>(row: &'r Row<'_>, column: usize) -> Result<Option<&'r str>> {
    let value = row.get_ref(column)?.as_str_or_null();
    Ok(value.map_err(rusqlite::Error::from)?)
}

/// One cell.
///
/// # Errors
/// Of the database.
pub fn cell(
    conn: &Connection,
    election: &str,
    station: &str,
    group: &str,
) -> Result<Option<CellRecord>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, state, on_date, by_name, note, task_id FROM readiness \
             WHERE election_id = ?1 AND station_id = ?2 AND group_id = ?3 AND deleted_at IS NULL",
        )?
        .query_row(params![election, station, group], |row| {
            let state: String = row.get(1)?;
            Ok(CellRecord {
                id: row.get(0)?,
                state: CheckState::from_word(&state),
                on: row.get(2)?,
                by: row.get(3)?,
                note: row.get(4)?,
                task: row.get(5)?,
            })
        })
        .optional()?)
}

/// Stations of the register that an election has not taken in; those out of use left out.
///
/// # Errors
/// Of the database.
pub fn outside(conn: &Connection, election: &str) -> Result<i64> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM station s WHERE s.deleted_at IS NULL \
             AND s.state <> 'out_of_use' AND NOT EXISTS (SELECT 1 FROM election_station e \
             WHERE e.election_id = ?1 AND e.station_id = s.id AND e.deleted_at IS NULL)",
        )?
        .query_row([election], |row| row.get(0))?)
}

/// The council of a station, unless it lies in the bin.
///
/// # Errors
/// Of the database.
pub fn council(conn: &Connection, station: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT c.id FROM station s JOIN council c ON c.id = s.council_id \
             WHERE s.id = ?1 AND c.deleted_at IS NULL",
        )?
        .query_row([station], |row| row.get(0))
        .optional()?)
}

/// Which elections have stations, of those that are open.
///
/// # Errors
/// Of the database.
pub fn with_stations(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM election e WHERE deleted_at IS NULL AND closed_on IS NULL \
         AND day IS NOT NULL AND EXISTS (SELECT 1 FROM election_station s \
         WHERE s.election_id = e.id AND s.deleted_at IS NULL) ORDER BY day, id",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Cells of a station in an election, each with its column.
///
/// # Errors
/// Of the database.
pub fn cells_of(
    conn: &Connection,
    election: &str,
    station: &str,
) -> Result<Vec<(String, CellRecord)>> {
    let mut statement = conn.prepare_cached(
        "SELECT group_id, id, state, on_date, by_name, note, task_id FROM readiness \
         WHERE election_id = ?1 AND station_id = ?2 AND deleted_at IS NULL",
    )?;
    let rows = statement.query_map(params![election, station], |row| {
        let state: String = row.get(2)?;
        let cell = CellRecord {
            id: row.get(1)?,
            state: CheckState::from_word(&state),
            on: row.get(3)?,
            by: row.get(4)?,
            note: row.get(5)?,
            task: row.get(6)?,
        };
        Ok((row.get(0)?, cell))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many stations an election has.
///
/// # Errors
/// Of the database.
pub fn taken(conn: &Connection, election: &str) -> Result<i64> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM election_station e JOIN station s ON s.id = e.station_id \
             WHERE e.election_id = ?1 AND e.deleted_at IS NULL AND s.deleted_at IS NULL",
        )?
        .query_row([election], |row| row.get(0))?)
}

/// Cells of an election by column and state; those of stations that are gone left out.
///
/// # Errors
/// Of the database.
pub fn counts(conn: &Connection, election: &str) -> Result<Vec<(String, CheckState, i64)>> {
    // Read by an index alone; stations that are gone are few, so they are asked for once.
    let mut statement = conn.prepare_cached(
        "SELECT group_id, state, count(*) FROM readiness WHERE election_id = ?1 \
         AND deleted_at IS NULL AND station_id NOT IN ( \
           SELECT e.station_id FROM election_station e JOIN station s ON s.id = e.station_id \
           WHERE e.election_id = ?1 AND (e.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL) \
           EXCEPT \
           SELECT e.station_id FROM election_station e JOIN station s ON s.id = e.station_id \
           WHERE e.election_id = ?1 AND e.deleted_at IS NULL AND s.deleted_at IS NULL) \
         GROUP BY group_id, state",
    )?;
    let rows = statement.query_map([election], |row| {
        let state: String = row.get(1)?;
        Ok((row.get(0)?, CheckState::from_word(&state), row.get(2)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Cells of an election that are a problem, each with its column's id.
///
/// # Errors
/// Of the database.
pub fn problems(conn: &Connection, election: &str) -> Result<Vec<(String, TodayProblem)>> {
    let mut statement = conn.prepare_cached(
        "SELECT r.group_id, s.id, e.number, \
         iif(s.locality <> '', s.locality, coalesce(c.name, s.council_name)), r.note \
         FROM readiness r JOIN station s ON s.id = r.station_id AND s.deleted_at IS NULL \
         JOIN election_station e ON e.election_id = r.election_id AND e.station_id = s.id \
         AND e.deleted_at IS NULL LEFT JOIN council c ON c.id = s.council_id \
         WHERE r.election_id = ?1 AND r.state = 'problem' AND r.deleted_at IS NULL",
    )?;
    let rows = statement.query_map([election], |row| {
        let row_of = TodayProblem {
            station: row.get(1)?,
            number: row.get(2)?,
            place: row.get(3)?,
            group: String::new(),
            note: row.get(4)?,
        };
        Ok((row.get(0)?, row_of))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

const REVIEW: &str = "SELECT id, election_id, on_date, label, note, by_name, percent, problems, \
     deleted_at IS NOT NULL FROM review";

fn review_of(row: &Row<'_>) -> rusqlite::Result<ReviewRecord> {
    Ok(ReviewRecord {
        id: row.get(0)?,
        election: row.get(1)?,
        on: row.get(2)?,
        label: row.get(3)?,
        note: row.get(4)?,
        by: row.get(5)?,
        percent: row.get(6)?,
        problems: row.get(7)?,
        deleted: row.get(8)?,
    })
}

/// Reviews of an election, those taken away too, as they were kept.
///
/// # Errors
/// Of the database.
pub(super) fn reviews(conn: &Connection, election: &str) -> Result<Vec<ReviewRecord>> {
    let mut statement = conn.prepare_cached(&format!(
        "{REVIEW} WHERE election_id = ?1 ORDER BY on_date, kept_at, id"
    ))?;
    let rows = statement.query_map([election], review_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One review.
///
/// # Errors
/// Of the database.
pub(super) fn review(conn: &Connection, id: &str) -> Result<Option<ReviewRecord>> {
    Ok(conn
        .prepare_cached(&format!("{REVIEW} WHERE id = ?1"))?
        .query_row([id], review_of)
        .optional()?)
}

/// What was kept in a review.
///
/// # Errors
/// Of the database.
pub(super) fn review_data(conn: &Connection, id: &str) -> Result<String> {
    Ok(conn
        .prepare_cached("SELECT data FROM review WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}
