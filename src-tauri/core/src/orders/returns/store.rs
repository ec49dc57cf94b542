//! The reading SQL of returned forms.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

/// The order a line belongs to, when neither is in the bin.
pub fn order_of(conn: &Connection, line: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT l.task_id FROM order_line l JOIN task t ON t.id = l.task_id \
             WHERE l.id = ?1 AND l.deleted_at IS NULL AND t.deleted_at IS NULL",
        )?
        .query_row([line], |row| row.get(0))
        .optional()?)
}

/// The task with a number of a year, when it is not in the bin.
pub fn by_number(conn: &Connection, number: i64, year: i64) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM task WHERE number = ?1 AND year = ?2 AND deleted_at IS NULL LIMIT 1",
        )?
        .query_row([number, year], |row| row.get(0))
        .optional()?)
}
