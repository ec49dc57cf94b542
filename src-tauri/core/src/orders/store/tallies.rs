//! Tallies of many orders at once: one query a page of a list.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{FIXED, OF_WHOM};
use crate::error::Result;
use crate::orders::{LineState, OrderTally, rules};
use crate::tasks::{TaskCouncil, TaskState};

/// An order as a list shows it.
#[derive(Debug, Default, Clone)]
pub struct Tallied {
    /// Its lines counted.
    pub tally: OrderTally,
    /// The first addressees in the fixed order.
    pub first: Vec<TaskCouncil>,
}

/// Counts the lines of those of the tasks that are orders, with at most `named` addressees each.
pub fn of(
    conn: &Connection,
    tasks: &[&str],
    today: &str,
    named: usize,
) -> Result<HashMap<String, Tallied>> {
    let sql = format!(
        "SELECT l.task_id, l.state, coalesce(l.due_on, t.due_on), l.late_days, t.state, \
         t.closed_on, l.council_id, coalesce(c.name, o.name, l.name), \
         coalesce(c.deleted_at, o.deleted_at) IS NOT NULL \
         FROM json_each(?1) j JOIN task t ON t.id = j.value \
         JOIN order_line l ON l.task_id = t.id AND l.deleted_at IS NULL {OF_WHOM} \
         ORDER BY {FIXED}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([serde_json::to_string(tasks)?])?;
    let mut found: HashMap<String, Tallied> = HashMap::new();
    while let Some(row) = rows.next()? {
        let text = |n: usize| -> rusqlite::Result<&str> { Ok(row.get_ref(n)?.as_str()?) };
        let some =
            |n: usize| -> rusqlite::Result<Option<&str>> { Ok(row.get_ref(n)?.as_str_or_null()?) };
        let task = text(0)?;
        if !found.contains_key(task) {
            found.insert(task.to_owned(), Tallied::default());
        }
        let Some(order) = found.get_mut(task) else {
            continue;
        };
        let state = LineState::from_slug(text(1)?).unwrap_or(LineState::Sent);
        let of_task = TaskState::from_slug(text(4)?).unwrap_or(TaskState::Draft);
        let day = rules::measured_on(of_task, some(5)?, today);
        let mark = rules::mark(state, some(2)?, row.get(3)?, day);
        order.tally.count(mark, state);
        if order.first.len() < named {
            order.first.push(TaskCouncil {
                id: row.get(6)?,
                name: row.get(7)?,
                gone: row.get(8)?,
            });
        }
    }
    Ok(found)
}

/// One order; none when the task has no lines.
pub fn one(conn: &Connection, task: &str, today: &str, named: usize) -> Result<Option<Tallied>> {
    Ok(of(conn, &[task], today, named)?.remove(task))
}
