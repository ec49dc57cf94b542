//! The only SQL over the lines of orders. `tallies` counts them for lists, `addressing` finds
//! whom an order goes to.

pub mod addressing;
pub mod tallies;

use rusqlite::{Connection, OptionalExtension, Row};

use super::LineState;
use crate::error::Result;

/// The fixed order of lines: councils by place, then name; institutions after them, by name.
/// Of `order_line l` with its council `c` and its institution `o`.
pub const FIXED: &str = "l.council_id IS NULL, coalesce(c.place, l.place), \
    CASE WHEN l.council_id IS NULL THEN coalesce(o.sort_key, l.name) \
      ELSE coalesce(c.name, l.name) END, l.council_id, l.id";

/// The council and the institution of a line, in the bin or not.
pub const OF_WHOM: &str = "LEFT JOIN council c ON c.id = l.council_id \
    LEFT JOIN organisation o ON o.id = l.organisation_id";

/// A line as it is stored, with what is known of its addressee by now.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct LineRecord {
    pub id: String,
    pub task: String,
    pub council: Option<String>,
    pub organisation: Option<String>,
    pub name: String,
    pub state: LineState,
    pub sent_on: Option<String>,
    pub received_on: Option<String>,
    pub in_work_on: Option<String>,
    pub answered_on: Option<String>,
    pub accepted_on: Option<String>,
    pub returned_on: Option<String>,
    pub excused_on: Option<String>,
    pub reason: String,
    pub answer_no: String,
    pub answer_date: Option<String>,
    pub answer: String,
    pub note: String,
    pub promised_on: Option<String>,
    /// Own term; none: the order's.
    pub due_on: Option<String>,
    pub late_days: Option<i64>,
    pub added_on: Option<String>,
    /// The name of today; none when the record is not there at all.
    pub now_name: Option<String>,
    pub gone: bool,
    pub merged_into: String,
    pub extensions: i64,
    pub reminded: i64,
    pub reminded_on: Option<String>,
}

const LINE: &str = "SELECT l.id, l.task_id, l.council_id, l.organisation_id, l.name, l.state, \
    l.sent_on, l.received_on, l.in_work_on, l.answered_on, l.accepted_on, l.returned_on, \
    l.excused_on, l.reason, l.answer_no, l.answer_date, l.answer, l.note, l.promised_on, \
    l.due_on, l.late_days, l.added_on, coalesce(c.name, o.name), \
    coalesce(c.deleted_at, o.deleted_at) IS NOT NULL, coalesce(m.name, ''), \
    (SELECT count(*) FROM extension x WHERE x.line_id = l.id AND x.decision = 'granted' \
      AND x.deleted_at IS NULL), \
    (SELECT count(*) FROM line_reminder x WHERE x.line_id = l.id AND x.deleted_at IS NULL), \
    (SELECT max(x.on_date) FROM line_reminder x WHERE x.line_id = l.id \
      AND x.deleted_at IS NULL) FROM order_line l";

fn record(row: &Row) -> rusqlite::Result<LineRecord> {
    let state: String = row.get(5)?;
    Ok(LineRecord {
        id: row.get(0)?,
        task: row.get(1)?,
        council: row.get(2)?,
        organisation: row.get(3)?,
        name: row.get(4)?,
        state: LineState::from_slug(&state).unwrap_or(LineState::Sent),
        sent_on: row.get(6)?,
        received_on: row.get(7)?,
        in_work_on: row.get(8)?,
        answered_on: row.get(9)?,
        accepted_on: row.get(10)?,
        returned_on: row.get(11)?,
        excused_on: row.get(12)?,
        reason: row.get(13)?,
        answer_no: row.get(14)?,
        answer_date: row.get(15)?,
        answer: row.get(16)?,
        note: row.get(17)?,
        promised_on: row.get(18)?,
        due_on: row.get(19)?,
        late_days: row.get(20)?,
        added_on: row.get(21)?,
        now_name: row.get(22)?,
        gone: row.get(23)?,
        merged_into: row.get(24)?,
        extensions: row.get(25)?,
        reminded: row.get(26)?,
        reminded_on: row.get(27)?,
    })
}

/// Lines of an order that were not taken away, in the fixed order.
pub fn lines(conn: &Connection, task: &str) -> Result<Vec<LineRecord>> {
    let sql = format!(
        "{LINE} {OF_WHOM} LEFT JOIN council m ON m.id = c.merged_into_id \
         WHERE l.task_id = ?1 AND l.deleted_at IS NULL ORDER BY {FIXED}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([task], record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A line that was not taken away.
pub fn line(conn: &Connection, id: &str) -> Result<Option<LineRecord>> {
    let sql = format!(
        "{LINE} {OF_WHOM} LEFT JOIN council m ON m.id = c.merged_into_id \
         WHERE l.id = ?1 AND l.deleted_at IS NULL"
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], record)
        .optional()?)
}

/// Lines of one council, or institution, of orders that are out: those still owed, else those
/// that are settled, the newest first. What a council owed that became part of this one, this one
/// owes; how it kept its terms stays its own.
pub fn of_addressee(
    conn: &Connection,
    id: &str,
    owed: bool,
    limit: i64,
) -> Result<Vec<LineRecord>> {
    let is = if owed { "" } else { "NOT" };
    let of = match owed {
        true => {
            "IN (WITH RECURSIVE body(id) AS (SELECT ?1 UNION SELECT b.id FROM council b \
             JOIN body ON b.merged_into_id = body.id) SELECT id FROM body)"
        }
        false => "= ?1",
    };
    let sql = format!(
        "{LINE} JOIN task t ON t.id = l.task_id {OF_WHOM} \
         LEFT JOIN council m ON m.id = c.merged_into_id \
         WHERE (l.council_id {of} OR l.organisation_id = ?1) AND l.deleted_at IS NULL \
         AND t.deleted_at IS NULL AND t.state NOT IN ('draft', 'planned', 'cancelled', 'skipped') \
         AND {is} (t.closed_on IS NULL \
             AND l.state IN ('sent', 'received', 'in_work', 'returned')) \
         ORDER BY coalesce(l.answered_on, l.excused_on, t.closed_on, l.sent_on, '') DESC, \
         t.year DESC, t.number DESC LIMIT ?2"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map((id, limit), record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How one council, or institution, kept its terms: lines answered, of these late, their days
/// late together, reminders; none when there is no such council or institution.
pub fn kept(conn: &Connection, id: &str) -> Result<Option<[i64; 4]>> {
    Ok(conn
        .prepare_cached(
            "SELECT (SELECT count(*) FROM order_line l WHERE (l.council_id = w.id \
               OR l.organisation_id = w.id) AND l.deleted_at IS NULL \
               AND l.state IN ('answered', 'accepted')), \
             (SELECT count(*) FROM order_line l WHERE (l.council_id = w.id \
               OR l.organisation_id = w.id) AND l.deleted_at IS NULL \
               AND l.state IN ('answered', 'accepted') AND l.late_days > 0), \
             (SELECT coalesce(sum(l.late_days), 0) FROM order_line l WHERE (l.council_id = w.id \
               OR l.organisation_id = w.id) AND l.deleted_at IS NULL \
               AND l.state IN ('answered', 'accepted') AND l.late_days > 0), \
             (SELECT count(*) FROM order_line l JOIN line_reminder r ON r.line_id = l.id \
               AND r.deleted_at IS NULL WHERE (l.council_id = w.id OR l.organisation_id = w.id) \
               AND l.deleted_at IS NULL) \
             FROM (SELECT id FROM council WHERE id = ?1 \
               UNION SELECT id FROM organisation WHERE id = ?1) w",
        )?
        .query_row([id], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
        })
        .optional()?)
}

/// True when a task is an order.
pub fn is_order(conn: &Connection, task: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM order_line WHERE task_id = ?1 AND deleted_at IS NULL)",
        )?
        .query_row([task], |row| row.get(0))?)
}

/// Names of lines of an order that are neither accepted nor excused, in the fixed order.
pub fn open_names(conn: &Connection, task: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT l.name FROM order_line l {OF_WHOM} WHERE l.task_id = ?1 \
         AND l.deleted_at IS NULL AND l.state NOT IN ('accepted', 'excused') ORDER BY {FIXED}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([task], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whom a line, or a reminder of a line, is of; also when it was taken away.
pub fn name_of(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT name FROM order_line WHERE id = ?1 UNION ALL SELECT l.name \
             FROM line_reminder r JOIN order_line l ON l.id = r.line_id WHERE r.id = ?1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?)
}
