//! The only SQL over reminders and over what was seen of them.

use rusqlite::{Connection, Transaction, params};

use crate::error::Result;
use crate::today::store::{INVOLVED, OPEN};

/// Something with a term: a task, an interim report, or a reminder on a day of its own.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct ThingRow {
    pub id: String,
    pub task: String,
    pub number: String,
    pub title: String,
    pub due: String,
    pub own: Option<String>,
    /// The task's own ladder, or empty.
    pub ladder: String,
    pub created_at: String,
    pub checkpoint: Option<String>,
    /// Remark, for a reminder on a day of its own.
    pub reminder: Option<String>,
    /// The newest day seen that is not after today.
    pub seen: Option<String>,
}

/// What can be called to mind on the office's date: of tasks that are open and not put off, up
/// to a year before the term. A reported task waits for the controller and calls for nothing
/// but what somebody asked to be reminded of.
pub fn things(conn: &Connection, person: Option<&str>, user: &str) -> Result<Vec<ThingRow>> {
    let awake = "(t.suspended_until IS NULL OR t.state <> 'suspended' OR t.suspended_until <= office_today())";
    let near = "date(office_today(), '+366 days')";
    let seen = |id: &str| {
        format!(
            "(SELECT max(s.on_date) FROM reminder_seen s WHERE s.task_id = {id} AND s.user_id = ?2 \
             AND s.on_date <= office_today())"
        )
    };
    let head = "t.id, t.number, t.year, t.title";
    let sql = format!(
        "SELECT t.id, {head}, t.due_on, t.own_due_on, t.ladder, t.created_at, NULL, NULL, {} \
             FROM task t WHERE {OPEN} AND t.state <> 'reported' AND {awake} AND {INVOLVED} \
             AND t.due_on <= {near} \
         UNION ALL \
         SELECT c.id, {head}, c.due_on, NULL, t.ladder, t.created_at, c.title, NULL, {} \
             FROM checkpoint c CROSS JOIN task t ON t.id = c.task_id \
             WHERE c.reported_on IS NULL AND c.deleted_at IS NULL AND c.due_on <= {near} \
             AND {OPEN} AND t.state <> 'reported' AND {awake} AND {INVOLVED} \
         UNION ALL \
         SELECT r.id, {head}, r.on_date, NULL, '0', '', NULL, r.note, {} \
             FROM reminder r CROSS JOIN task t ON t.id = r.task_id \
             WHERE r.deleted_at IS NULL AND r.on_date <= office_today() AND {OPEN} AND {INVOLVED}",
        seen("t.id"),
        seen("c.id"),
        seen("r.id"),
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![person, user], |row| {
        let (number, year): (i64, i64) = (row.get(2)?, row.get(3)?);
        Ok(ThingRow {
            id: row.get(0)?,
            task: row.get(1)?,
            number: format!("{number}/{year}"),
            title: row.get(4)?,
            due: row.get(5)?,
            own: row.get(6)?,
            ladder: row.get(7)?,
            created_at: row.get(8)?,
            checkpoint: row.get(9)?,
            reminder: row.get(10)?,
            seen: row.get(11)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The office's own ladder, or empty.
pub fn ladder(conn: &Connection) -> Result<String> {
    Ok(conn
        .prepare_cached("SELECT ladder FROM office WHERE deleted_at IS NULL ORDER BY id LIMIT 1")?
        .query_row([], |row| row.get(0))?)
}

/// Notes that a user has seen a reminder. A habit, not a fact: no act of the journal.
pub fn mark_seen(tx: &Transaction, id: &str, on: &str, user: &str, at: &str) -> Result<bool> {
    let count = tx
        .prepare_cached(
            "INSERT INTO reminder_seen (task_id, on_date, user_id, seen_at) \
             VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        )?
        .execute([id, on, user, at])?;
    Ok(count > 0)
}
