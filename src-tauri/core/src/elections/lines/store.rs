//! What others read of rows: the task made of one, the day, the search.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Result;

/// The row a task was made of.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct RowOfTask {
    pub line: String,
    pub election: String,
    /// The row, or its election, is in the bin.
    pub gone: bool,
}

/// The row a task was made of, from the bin too.
///
/// # Errors
/// Of the database.
pub fn row_of_task(conn: &Connection, task: &str) -> Result<Option<RowOfTask>> {
    Ok(conn
        .prepare_cached(
            "SELECT l.id, e.id, l.deleted_at IS NOT NULL OR e.deleted_at IS NOT NULL \
             FROM task t JOIN programme_line l ON l.id = t.programme_line_id \
             JOIN election e ON e.id = l.election_id WHERE t.id = ?1",
        )?
        .query_row([task], |row| {
            Ok(RowOfTask {
                line: row.get(0)?,
                election: row.get(1)?,
                gone: row.get(2)?,
            })
        })
        .optional()?)
}

/// Ids of the rows the day shows, of open elections: open ones whose decisive day has come by
/// `until`, or whose own day has come by `today`. Rows whose tasks have all ended well are done.
/// By day, then as in the programme.
///
/// # Errors
/// Of the database.
pub fn ahead(conn: &Connection, today: &str, until: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT l.id, coalesce(l.official_to, l.official_from, l.to_on, l.from_on) AS decisive \
         FROM programme_line l JOIN election e ON e.id = l.election_id \
         WHERE l.state IN ('planned', 'in_work') AND l.deleted_at IS NULL \
         AND e.deleted_at IS NULL AND e.closed_on IS NULL \
         AND (decisive <= ?2 OR l.own_on <= ?1) \
         AND (NOT EXISTS (SELECT 1 FROM task t WHERE t.programme_line_id = l.id \
             AND t.deleted_at IS NULL AND t.state NOT IN ('cancelled', 'skipped')) \
           OR EXISTS (SELECT 1 FROM task t WHERE t.programme_line_id = l.id \
             AND t.deleted_at IS NULL AND t.state NOT IN \
                 ('cancelled', 'skipped', 'done', 'reported', 'off_control'))) \
         ORDER BY coalesce(decisive, l.own_on), l.chapter_place, l.place, l.id",
    )?;
    let rows = statement.query_map([today, until], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a row is found by.
#[derive(Debug)]
#[allow(missing_docs)] // the names say what they hold
pub struct LineWords {
    pub id: String,
    pub no: String,
    pub action: String,
    pub legal: String,
    pub responsible: String,
    pub bodies: String,
    pub note: String,
    /// Neither it nor its election is in the bin.
    pub there: bool,
}

const WORDS: &str = "SELECT l.id, l.no, l.action, trim(l.legal_act || ' ' || l.legal_ref), \
    l.responsible_name, l.bodies, trim(l.evidence || ' ' || substr(l.note, 1, 500)), \
    l.deleted_at IS NULL AND e.deleted_at IS NULL \
    FROM programme_line l JOIN election e ON e.id = l.election_id";

fn words(row: &Row) -> rusqlite::Result<LineWords> {
    Ok(LineWords {
        id: row.get(0)?,
        no: row.get(1)?,
        action: row.get(2)?,
        legal: row.get(3)?,
        responsible: row.get(4)?,
        bodies: row.get(5)?,
        note: row.get(6)?,
        there: row.get(7)?,
    })
}

/// The words of every row that is there.
///
/// # Errors
/// Of the database.
pub fn each_words(conn: &Connection, mut visit: impl FnMut(LineWords)) -> Result<()> {
    let sql = format!("{WORDS} WHERE l.deleted_at IS NULL AND e.deleted_at IS NULL");
    let mut statement = conn.prepare_cached(&sql)?;
    for line in statement.query_map([], words)? {
        visit(line?);
    }
    Ok(())
}

/// The words of rows by their ids; those that are gone altogether are left out.
///
/// # Errors
/// Of the database.
pub fn words_of(conn: &Connection, ids: &[&str]) -> Result<Vec<LineWords>> {
    let sql = format!("{WORDS} WHERE l.id IN (SELECT value FROM json_each(?1))");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([serde_json::to_string(ids)?], words)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The words of the rows of an election, from the bin too.
///
/// # Errors
/// Of the database.
pub fn words_in(conn: &Connection, election: &str) -> Result<Vec<LineWords>> {
    let sql = format!("{WORDS} WHERE l.election_id = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([election], words)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The election a place or an event belongs to, from the bin too.
///
/// # Errors
/// Of the database.
pub fn election_of_place(conn: &Connection, place: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT election_id FROM election_council WHERE id = ?1")?
        .query_row([place], |row| row.get(0))
        .optional()?)
}
