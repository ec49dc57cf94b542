//! The only SQL over tasks. `record` reads one task, `parts` what belongs to it, `lists` the
//! lists with their groups, `counts` numbers for the frame and the filters, `people` who is who.

pub mod counts;
pub mod lists;
pub mod narrowing;
pub mod parts;
pub mod people;
pub mod record;
pub mod words;

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

pub use record::{TaskRecord, task};

/// The id of a task by its number.
pub fn by_number(conn: &Connection, year: i64, number: i64) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT id FROM task WHERE year = ?1 AND number = ?2 LIMIT 1")?
        .query_row([year, number], |row| row.get(0))
        .optional()?)
}

/// The number that comes next in a year.
pub fn next_number(conn: &Connection, year: i64) -> Result<i64> {
    // The bin counts too: a number once given is never given again.
    Ok(conn
        .prepare_cached("SELECT coalesce(max(number), 0) + 1 FROM task WHERE year = ?1")?
        .query_row([year], |row| row.get(0))?)
}

/// The next free place among the records of a task.
pub fn next_place(conn: &Connection, table: &'static str, task: &str) -> Result<i64> {
    let sql = format!("SELECT coalesce(max(place), -1) + 1 FROM {table} WHERE task_id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([task], |row| row.get(0))?)
}

/// The task that a part belongs to, unless the part was taken away.
pub fn owner(conn: &Connection, table: &'static str, part: &str) -> Result<Option<String>> {
    let sql = format!("SELECT task_id FROM {table} WHERE id = ?1 AND deleted_at IS NULL");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([part], |row| row.get::<_, Option<String>>(0))
        .optional()?
        .flatten())
}

/// The task that a part belongs to or belonged to.
pub fn any_owner(conn: &Connection, table: &'static str, part: &str) -> Result<Option<String>> {
    let sql = format!("SELECT task_id FROM {table} WHERE id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([part], |row| row.get(0))
        .optional()?)
}

/// A live council's name.
pub fn council_name(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT name FROM council WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// How many work at this file.
pub fn users(conn: &Connection) -> Result<i64> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM app_user WHERE deleted_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}

/// A live link between two tasks, in either direction.
pub fn link_between(conn: &Connection, one: &str, other: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM task_link WHERE deleted_at IS NULL AND \
             ((task_id = ?1 AND other_id = ?2) OR (task_id = ?2 AND other_id = ?1)) LIMIT 1",
        )?
        .query_row([one, other], |row| row.get(0))
        .optional()?)
}

/// Planned tasks whose day has come.
pub fn planned_for(conn: &Connection, today: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM task WHERE state = 'planned' AND deleted_at IS NULL AND plan_on <= ?1 \
         ORDER BY plan_on, id",
    )?;
    let rows = statement.query_map([today], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Tasks done and performed in a span of days, in the order of the days.
pub fn performed(conn: &Connection, from: &str, to: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM task WHERE performed_on BETWEEN ?1 AND ?2 AND deleted_at IS NULL \
         AND state IN ('done', 'off_control') ORDER BY performed_on, year, number",
    )?;
    let rows = statement.query_map([from, to], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
