//! The words of a task that the search knows it by.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Result;

/// What a task is found by. Several names are parted by U+001F.
#[derive(Debug)]
#[allow(missing_docs)] // the names say what they hold
pub struct TaskWords {
    pub id: String,
    pub number: i64,
    pub year: i64,
    pub title: String,
    pub basis: String,
    pub people: String,
    pub councils: String,
    pub labels: String,
    pub text: String,
}

/// As much of the text as is searched: its beginning says what it is about.
const WORDS: &str = "SELECT t.id, t.number, t.year, t.title, \
    trim(t.basis_kind || ' ' || t.basis_no || ' ' || t.basis_point), \
    t.responsible_name || coalesce((SELECT char(31) || group_concat(x.person_name, char(31)) \
      FROM task_person x WHERE x.task_id = t.id AND x.deleted_at IS NULL), ''), \
    coalesce((SELECT group_concat(x.council_name, char(31)) FROM task_council x \
      WHERE x.task_id = t.id AND x.deleted_at IS NULL), ''), \
    coalesce((SELECT group_concat(x.label, ' ') FROM task_label x \
      WHERE x.task_id = t.id AND x.deleted_at IS NULL), ''), substr(t.text, 1, 500) \
    FROM task t";

fn words(row: &Row) -> rusqlite::Result<TaskWords> {
    Ok(TaskWords {
        id: row.get(0)?,
        number: row.get(1)?,
        year: row.get(2)?,
        title: row.get(3)?,
        basis: row.get(4)?,
        people: row.get(5)?,
        councils: row.get(6)?,
        labels: row.get(7)?,
        text: row.get(8)?,
    })
}

/// Every task that is not in the bin.
pub fn each(conn: &Connection, visit: impl FnMut(TaskWords)) -> Result<()> {
    all(conn, "deleted_at IS NULL", visit)
}

/// Every task in the bin: it is small and seldom asked, so no index is kept of it.
pub fn each_binned(conn: &Connection, visit: impl FnMut(TaskWords)) -> Result<()> {
    all(conn, "deleted_at IS NOT NULL", visit)
}

fn all(conn: &Connection, which: &str, mut visit: impl FnMut(TaskWords)) -> Result<()> {
    let sql = format!("{WORDS} WHERE t.{which}");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(words(row)?);
    }
    Ok(())
}

/// One task that is not in the bin.
pub fn of(conn: &Connection, id: &str) -> Result<Option<TaskWords>> {
    let sql = format!("{WORDS} WHERE t.id = ?1 AND t.deleted_at IS NULL");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], words)
        .optional()?)
}
