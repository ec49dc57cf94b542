//! Tasks and orders made of rows.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::tasks::TaskState;

/// A task of a row. Days are YYYY-MM-DD.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct TaskOfLine {
    pub id: String,
    pub year: i64,
    pub number: i64,
    pub title: String,
    pub state: TaskState,
    pub due_on: Option<String>,
    pub due_time: Option<String>,
    pub no_term: bool,
    pub own_due_on: Option<String>,
    pub due_basis: String,
    pub performed_on: Option<String>,
    pub late_days: Option<i64>,
    pub responsible_id: Option<String>,
    pub responsible_name: String,
    pub order: bool,
}

/// Tasks of the rows of an election by row, the oldest first; those in the bin are left out.
///
/// # Errors
/// Of the database.
pub fn of(conn: &Connection, election: &str) -> Result<HashMap<String, Vec<TaskOfLine>>> {
    let mut statement = conn.prepare_cached(
        "SELECT t.programme_line_id, t.id, t.year, t.number, t.title, t.state, t.due_on, \
         t.due_time, t.no_term, t.own_due_on, t.due_basis, t.performed_on, t.late_days, t.responsible_id, \
         t.responsible_name, \
         EXISTS (SELECT 1 FROM order_line o WHERE o.task_id = t.id AND o.deleted_at IS NULL) \
         FROM programme_line l JOIN task t ON t.programme_line_id = l.id \
         WHERE l.election_id = ?1 AND t.deleted_at IS NULL ORDER BY t.created_at, t.id",
    )?;
    let mut rows = statement.query([election])?;
    let mut found: HashMap<String, Vec<TaskOfLine>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let state: String = row.get(5)?;
        let task = TaskOfLine {
            id: row.get(1)?,
            year: row.get(2)?,
            number: row.get(3)?,
            title: row.get(4)?,
            state: TaskState::from_slug(&state).unwrap_or(TaskState::Draft),
            due_on: row.get(6)?,
            due_time: row.get(7)?,
            no_term: row.get(8)?,
            own_due_on: row.get(9)?,
            due_basis: row.get(10)?,
            performed_on: row.get(11)?,
            late_days: row.get(12)?,
            responsible_id: row.get(13)?,
            responsible_name: row.get(14)?,
            order: row.get(15)?,
        };
        found.entry(row.get(0)?).or_default().push(task);
    }
    Ok(found)
}
