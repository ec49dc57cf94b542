//! What councils owe to orders that are out, for the screens that count it: the list of councils,
//! the day, the reports.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::councils::{CouncilTask, rules as councils};
use crate::error::Result;
use crate::tasks::TaskState;
use crate::tasks::rules::number;
use crate::today::store::{INVOLVED, OPEN, priority, state};

/// A line (`l`) of an order (`t`) that is out and not closed, and owed.
pub(crate) const OWED: &str = "l.deleted_at IS NULL AND l.state IN ('sent', 'received', \
     'in_work', 'returned') AND t.state NOT IN ('draft', 'planned')";

/// Of such lines, those past their term and never answered.
pub(crate) const MISSING: &str =
    "(l.state <> 'returned' AND coalesce(l.due_on, t.due_on) < office_today())";

/// What a council owes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OwedLines {
    /// Lines owed, the missing and the returned among them.
    pub owed: i64,
    /// Of these past their term.
    pub missing: i64,
}

/// What councils owe, by id; of one council or of all.
pub fn by_council(conn: &Connection, council: Option<&str>) -> Result<HashMap<String, OwedLines>> {
    let of_council = match council {
        Some(_) => "l.council_id = ?1",
        None => "?1 IS NULL AND l.council_id IS NOT NULL",
    };
    let sql = format!(
        "SELECT l.council_id, count(*), coalesce(sum({MISSING}), 0) FROM order_line l \
         JOIN task t ON t.id = l.task_id WHERE {of_council} AND {OWED} AND {OPEN} \
         GROUP BY l.council_id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([council], |row| {
        let lines = OwedLines {
            owed: row.get(1)?,
            missing: row.get(2)?,
        };
        Ok((row.get(0)?, lines))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Orders that some live council owes an answer to, and those of them that one is missing in.
pub fn orders(conn: &Connection) -> Result<OwedLines> {
    let sql = format!(
        "SELECT count(*), coalesce(sum(missing), 0) FROM (SELECT max({MISSING}) AS missing \
         FROM order_line l JOIN task t ON t.id = l.task_id \
         JOIN council c ON c.id = l.council_id AND c.deleted_at IS NULL \
         WHERE {OWED} AND {OPEN} GROUP BY l.task_id)"
    );
    let found = conn.prepare_cached(&sql)?.query_row([], |row| {
        Ok(OwedLines {
            owed: row.get(0)?,
            missing: row.get(1)?,
        })
    })?;
    Ok(found)
}

/// Orders a council has not answered, as its open tasks: the term is the line's.
pub fn tasks(conn: &Connection, council: &str, today: &str) -> Result<Vec<CouncilTask>> {
    let sql = format!(
        "SELECT t.id, t.number, t.year, t.title, t.state, t.priority, t.responsible_name, \
         coalesce(l.due_on, t.due_on), l.id FROM order_line l JOIN task t ON t.id = l.task_id \
         WHERE l.council_id = ?1 AND {OWED} AND {OPEN} \
         ORDER BY coalesce(l.due_on, t.due_on) IS NULL, 8, t.year, t.number"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([council], |row| {
        let due_on: Option<String> = row.get(7)?;
        let due = due_on.as_deref();
        Ok(CouncilTask {
            id: row.get(0)?,
            number: number(row.get(1)?, row.get(2)?),
            title: row.get(3)?,
            state: state(&row.get::<_, String>(4)?),
            priority: priority(&row.get::<_, String>(5)?),
            responsible: row.get(6)?,
            overdue_days: due.map_or(0, |due| councils::days_late(due, today)),
            due_soon: councils::due_soon(due, None, today),
            waiting: true,
            line: row.get(8)?,
            due_on,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A line that is late or was sent back, with what its order says.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct AwaitedLine {
    pub line: String,
    pub order: String,
    pub number: String,
    pub title: String,
    pub state: TaskState,
    pub council: Option<String>,
    pub organisation: Option<String>,
    /// As the line keeps it.
    pub name: String,
    /// Sent back on, else sent on.
    pub asked_on: String,
    /// Term in force.
    pub due_on: Option<String>,
    pub reminded: i64,
}

/// Missing and returned lines of one person's orders or of everybody's, the longest asked first.
pub fn awaited(conn: &Connection, person: Option<&str>) -> Result<Vec<AwaitedLine>> {
    let sql = format!(
        "SELECT l.id, t.id, t.number, t.year, t.title, t.state, l.council_id, l.organisation_id, \
         l.name, coalesce(CASE WHEN l.state = 'returned' THEN l.returned_on END, l.sent_on, \
             t.issued_on, substr(t.created_at, 1, 10)), coalesce(l.due_on, t.due_on), \
         (SELECT count(*) FROM line_reminder r WHERE r.line_id = l.id AND r.deleted_at IS NULL) \
         FROM order_line l JOIN task t ON t.id = l.task_id \
         WHERE {OWED} AND {OPEN} AND (l.state = 'returned' OR {MISSING}) AND {INVOLVED} \
         ORDER BY 10, t.year, t.number, l.council_id IS NULL, l.place, l.name, l.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([person], |row| {
        Ok(AwaitedLine {
            line: row.get(0)?,
            order: row.get(1)?,
            number: number(row.get(2)?, row.get(3)?),
            title: row.get(4)?,
            state: state(&row.get::<_, String>(5)?),
            council: row.get(6)?,
            organisation: row.get(7)?,
            name: row.get(8)?,
            asked_on: row.get(9)?,
            due_on: row.get(10)?,
            reminded: row.get(11)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
