//! The only SQL over attached files. `file_here` is told to SQLite by the database: whether
//! the bytes lie in the file beside it.

use std::collections::HashMap;
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
    /// A line of an order to many.
    Line,
    /// A polling station.
    Station,
    /// An answer of a survey.
    Answer,
}

impl Owner {
    /// The column that names it.
    pub fn column(self) -> &'static str {
        match self {
            Owner::Task => "task_id",
            Owner::Council => "council_id",
            Owner::Line => "line_id",
            Owner::Station => "station_id",
            Owner::Answer => "answer_id",
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

const FILE: &str = "a.id, a.name, a.bytes, a.added_at, a.added_by, file_here(a.sha256)";

/// Files of a record, in the order in which they came.
pub fn of(conn: &Connection, owner: Owner, id: &str) -> Result<Vec<AttachedFile>> {
    let sql = format!(
        "SELECT {FILE} FROM attachment a WHERE a.{} = ?1 AND a.deleted_at IS NULL \
         ORDER BY a.added_at, a.name, a.id",
        owner.column()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], file)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Files of the lines of an order, by line.
pub fn of_lines(conn: &Connection, task: &str) -> Result<HashMap<String, Vec<AttachedFile>>> {
    let sql = format!(
        "SELECT {FILE}, a.line_id FROM order_line l \
         JOIN attachment a ON a.line_id = l.id AND a.deleted_at IS NULL \
         WHERE l.task_id = ?1 AND l.deleted_at IS NULL ORDER BY a.added_at, a.name, a.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([task])?;
    let mut found: HashMap<String, Vec<AttachedFile>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(6)?).or_default().push(file(row)?);
    }
    Ok(found)
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
            "SELECT name, sha256, task_id, council_id, line_id, station_id, answer_id FROM attachment \
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| {
            let owners: [(Owner, Option<String>); 5] = [
                (Owner::Task, row.get(2)?),
                (Owner::Council, row.get(3)?),
                (Owner::Line, row.get(4)?),
                (Owner::Station, row.get(5)?),
                (Owner::Answer, row.get(6)?),
            ];
            let named = owners
                .into_iter()
                .find_map(|(owner, id)| Some((owner, id?)));
            let (owner, owner_id) = named.unwrap_or((Owner::Task, String::new()));
            Ok(Attachment {
                name: row.get(0)?,
                sha256: row.get(1)?,
                owner,
                owner_id,
            })
        })
        .optional()?)
}

/// A row that names bytes: the file's name, to what it is attached in words, the hash, and
/// whether it was taken away.
pub struct Named {
    /// Name as given.
    pub name: String,
    /// The task's number, the council's name, the line's, or the station's number.
    pub of: String,
    /// The hash of its bytes.
    pub sha256: String,
    /// It was taken away; undoing that brings it back.
    pub removed: bool,
}

/// Every row that names bytes, in the order in which they came.
pub fn all_named(conn: &Connection) -> Result<Vec<Named>> {
    let mut statement = conn.prepare(
        "SELECT a.name, coalesce(t.number || '/' || t.year, c.name, l.name, s.number, ''), \
           a.sha256, a.deleted_at IS NOT NULL FROM attachment a \
         LEFT JOIN task t ON t.id = a.task_id LEFT JOIN council c ON c.id = a.council_id \
         LEFT JOIN order_line l ON l.id = a.line_id \
         LEFT JOIN survey_answer w ON w.id = a.answer_id LEFT JOIN survey v ON v.id = w.survey_id \
         LEFT JOIN station s ON s.id = coalesce(a.station_id, v.station_id) ORDER BY a.added_at, a.name, a.id",
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
