//! The only SQL over attached files. `file_here` is told to SQLite by the database: whether
//! the bytes lie in the file beside it.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Row};

use super::{AttachedFile, rules};
use crate::error::Result;

/// What kind of record files are attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A task.
    Task,
    /// A council.
    Council,
}

impl Owner {
    /// The column that names it.
    pub fn column(self) -> &'static str {
        match self {
            Owner::Task => "task_id",
            Owner::Council => "council_id",
        }
    }
}

/// An attached file as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Name as given.
    pub name: String,
    /// The hash of its bytes.
    pub sha256: String,
    /// To what it is attached.
    pub owner: Owner,
    /// Which one.
    pub owner_id: String,
}

/// Files of a record, in the order in which they came.
pub fn of(conn: &Connection, owner: Owner, id: &str) -> Result<Vec<AttachedFile>> {
    let sql = format!(
        "SELECT id, name, bytes, added_at, added_by, file_here(sha256) FROM attachment \
         WHERE {} = ?1 AND deleted_at IS NULL ORDER BY added_at, id",
        owner.column()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], file)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn file(row: &Row) -> rusqlite::Result<AttachedFile> {
    let name: String = row.get(1)?;
    let save_name = rules::save_name(&name);
    Ok(AttachedFile {
        id: row.get(0)?,
        bytes: row.get(2)?,
        added_at: row.get(3)?,
        added_by: row.get(4)?,
        here: row.get(5)?,
        opens: rules::may_open(Path::new(&save_name)),
        save_name,
        name,
    })
}

/// Ids of all files a record ever had, for its journal.
pub fn ids_of(conn: &Connection, owner: Owner, id: &str) -> Result<Vec<String>> {
    let sql = format!("SELECT id FROM attachment WHERE {} = ?1", owner.column());
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many files a record has.
pub fn count(conn: &Connection, owner: Owner, id: &str) -> Result<i64> {
    let sql = format!(
        "SELECT count(*) FROM attachment WHERE {} = ?1 AND deleted_at IS NULL",
        owner.column()
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))?)
}

/// One attached file that was not taken away.
pub fn attachment(conn: &Connection, id: &str) -> Result<Option<Attachment>> {
    Ok(conn
        .prepare_cached(
            "SELECT name, sha256, task_id, council_id FROM attachment \
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| {
            let task: Option<String> = row.get(2)?;
            let council: Option<String> = row.get(3)?;
            let owner = match task {
                Some(_) => Owner::Task,
                None => Owner::Council,
            };
            Ok(Attachment {
                name: row.get(0)?,
                sha256: row.get(1)?,
                owner,
                owner_id: task.or(council).unwrap_or_default(),
            })
        })
        .optional()?)
}

/// A row that names bytes: the file's name, to what it is attached in words, the hash, and
/// whether it was taken away.
pub struct Named {
    /// Name as given.
    pub name: String,
    /// The task's number or the council's name.
    pub of: String,
    /// The hash of its bytes.
    pub sha256: String,
    /// It was taken away; undoing that brings it back.
    pub removed: bool,
}

/// Every row that names bytes, in the order in which they came.
pub fn all_named(conn: &Connection) -> Result<Vec<Named>> {
    let mut statement = conn.prepare(
        "SELECT a.name, coalesce(t.number || '/' || t.year, c.name, ''), a.sha256, \
           a.deleted_at IS NOT NULL FROM attachment a \
         LEFT JOIN task t ON t.id = a.task_id LEFT JOIN council c ON c.id = a.council_id \
         ORDER BY a.added_at, a.id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Named {
            name: row.get(0)?,
            of: row.get(1)?,
            sha256: row.get(2)?,
            removed: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
