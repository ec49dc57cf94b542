//! The only SQL over the contact log.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{ContactLine, ContactWay, ListContacts};
use crate::councils::rules::days_late;
use crate::error::Result;
use crate::tasks::TaskPerson;

const LINE: &str = "SELECT k.id, k.council_id, coalesce(c.name, k.council_name), k.task_id, \
     coalesce(t.number || '/' || t.year || ' · ' || t.title, ''), k.person_id, k.person_name, \
     k.person_id IS NOT NULL AND (p.id IS NULL OR p.deleted_at IS NOT NULL), k.way, k.at, \
     k.text, k.by_name, k.promised_on, k.kept_on, office_today() FROM contact k \
     LEFT JOIN council c ON c.id = k.council_id AND c.deleted_at IS NULL \
     LEFT JOIN task t ON t.id = k.task_id LEFT JOIN person p ON p.id = k.person_id";

fn line(row: &Row) -> rusqlite::Result<ContactLine> {
    let (way, today): (String, String) = (row.get(8)?, row.get(14)?);
    let (promised_on, kept_on): (Option<String>, Option<String>) = (row.get(12)?, row.get(13)?);
    let open = promised_on.as_deref().filter(|_| kept_on.is_none());
    Ok(ContactLine {
        id: row.get(0)?,
        council: row.get(1)?,
        council_name: row.get(2)?,
        task: row.get(3)?,
        task_title: row.get(4)?,
        person: TaskPerson {
            id: row.get(5)?,
            name: row.get(6)?,
            gone: row.get(7)?,
        },
        way: ContactWay::from_slug(&way),
        at: row.get(9)?,
        text: row.get(10)?,
        by: row.get(11)?,
        overdue_days: open.map_or(0, |day| days_late(day, &today)),
        promised_on,
        kept_on,
    })
}

/// Lines, newest first, one more than asked for when there are more.
pub fn list(conn: &Connection, wanted: &ListContacts, limit: u32) -> Result<Vec<ContactLine>> {
    let (at, id) = match wanted
        .after
        .as_deref()
        .and_then(|after| after.split_once('|'))
    {
        Some((at, id)) => (Some(at), Some(id)),
        None => (None, None),
    };
    let sql = format!(
        "{LINE} WHERE k.deleted_at IS NULL AND {} AND (?4 IS NULL OR (k.at, k.id) < (?4, ?5)) \
         ORDER BY k.at DESC, k.id DESC LIMIT ?6",
        narrowed(wanted)
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let values = params![
        wanted.council,
        wanted.task,
        wanted.person,
        at,
        id,
        i64::from(limit)
    ];
    let rows = statement.query_map(values, line)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many lines there are.
pub fn count(conn: &Connection, wanted: &ListContacts) -> Result<i64> {
    let sql = format!(
        "SELECT count(*) FROM contact k WHERE k.deleted_at IS NULL AND {}",
        narrowed(wanted)
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(params![wanted.council, wanted.task, wanted.person], |row| {
            row.get(0)
        })?)
}

/// One line.
pub fn one(conn: &Connection, id: &str) -> Result<Option<ContactLine>> {
    let sql = format!("{LINE} WHERE k.id = ?1 AND k.deleted_at IS NULL");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], line)
        .optional()?)
}

/// Conditions of their own for each narrowing, so that its index is used.
fn narrowed(wanted: &ListContacts) -> String {
    let council = match wanted.council {
        Some(_) => "k.council_id = ?1",
        None => "?1 IS NULL",
    };
    let task = match wanted.task {
        Some(_) => "k.task_id = ?2",
        None => "?2 IS NULL",
    };
    let person = match wanted.person {
        Some(_) => "k.person_id = ?3",
        None => "?3 IS NULL",
    };
    format!("{council} AND {task} AND {person}")
}

/// Name of a live council, person or task; none when it is not there.
pub fn name_of(conn: &Connection, table: Named, id: &str) -> Result<Option<String>> {
    let sql = match table {
        Named::Council => "SELECT name FROM council WHERE id = ?1 AND deleted_at IS NULL",
        Named::Person => {
            "SELECT trim(given || ' ' || family) FROM person WHERE id = ?1 AND deleted_at IS NULL"
        }
        Named::Task => "SELECT title FROM task WHERE id = ?1 AND deleted_at IS NULL",
    };
    Ok(conn
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// What a contact may name.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the words are the documentation
pub enum Named {
    Council,
    Person,
    Task,
}

impl Named {
    /// The word of `not-found`.
    pub fn word(self) -> &'static str {
        match self {
            Named::Council => "council",
            Named::Person => "person",
            Named::Task => "task",
        }
    }
}
