//! The reading SQL of papers: what a sheet only counts, day by day.

use rusqlite::Connection;

use crate::error::Result;
use crate::orders::RemindWay;

/// A reminder of a line.
pub struct Reminder {
    /// The line.
    pub line: String,
    /// The day, YYYY-MM-DD.
    pub on: String,
    /// How.
    pub way: RemindWay,
}

/// An extension that was granted.
pub struct Extension {
    /// The line; none: of the whole order.
    pub line: Option<String>,
    /// The term before, YYYY-MM-DD.
    pub old: Option<String>,
    /// The term after.
    pub new: String,
    /// Why.
    pub reason: String,
    /// In which act.
    pub act: String,
    /// When it was decided.
    pub on: Option<String>,
}

/// Reminders of an order's lines, by day.
pub fn reminders(conn: &Connection, order: &str) -> Result<Vec<Reminder>> {
    let mut statement = conn.prepare_cached(
        "SELECT r.line_id, r.on_date, r.way FROM order_line l JOIN line_reminder r \
         ON r.line_id = l.id AND r.deleted_at IS NULL \
         WHERE l.task_id = ?1 AND l.deleted_at IS NULL ORDER BY r.on_date, r.id",
    )?;
    let rows = statement.query_map([order], |row| {
        let way: String = row.get(2)?;
        Ok(Reminder {
            line: row.get(0)?,
            on: row.get(1)?,
            way: RemindWay::from_slug(&way).unwrap_or(RemindWay::List),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Extensions of an order and of its lines, by day.
pub fn extensions(conn: &Connection, order: &str) -> Result<Vec<Extension>> {
    let mut statement = conn.prepare_cached(
        "SELECT line_id, old_due_on, new_due_on, reason, act, decided_on FROM extension \
         WHERE task_id = ?1 AND decision = 'granted' AND deleted_at IS NULL \
         ORDER BY decided_on, id",
    )?;
    let rows = statement.query_map([order], |row| {
        Ok(Extension {
            line: row.get(0)?,
            old: row.get(1)?,
            new: row.get(2)?,
            reason: row.get(3)?,
            act: row.get(4)?,
            on: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
