//! The reading SQL of reports.

use rusqlite::{Connection, params};

use super::{LateCouncil, ReportBy, ReportFigures, ReportRow};
use crate::error::Result;
use crate::today::store::{LATE, OPEN};

/// Tasks (`t`) that can count in a period: what runs, and what was given, performed or extended
/// in it.
const COUNTS: &str = "t.deleted_at IS NULL AND (t.closed_on IS NULL \
     OR t.issued_on BETWEEN ?1 AND ?2 OR t.performed_on BETWEEN ?1 AND ?2 \
     OR t.id IN (SELECT e.task_id FROM extension e WHERE e.decided_on BETWEEN ?1 AND ?2))";

/// The sums over tasks `t` of a period (`?1` to `?2`); `?3` is 1 for what holds today.
fn figures() -> String {
    let given = "t.issued_on BETWEEN ?1 AND ?2 \
         AND t.state NOT IN ('draft', 'planned', 'skipped', 'cancelled')";
    let done = "t.performed_on BETWEEN ?1 AND ?2 AND t.state IN ('done', 'off_control')";
    let extended = "t.id IN (SELECT e.task_id FROM extension e WHERE e.deleted_at IS NULL \
         AND e.decision = 'granted' AND e.decided_on BETWEEN ?1 AND ?2)";
    format!(
        "coalesce(sum({given}), 0), \
         coalesce(sum({done} AND coalesce(t.late_days, 0) <= 0), 0), \
         coalesce(sum({done} AND t.late_days > 0), 0), \
         coalesce(sum(CASE WHEN {done} AND t.late_days > 0 THEN t.late_days END), 0), \
         coalesce(sum({extended}), 0), \
         coalesce(sum(?3 AND {OPEN}), 0), \
         coalesce(sum(?3 AND {OPEN} AND {LATE}), 0)"
    )
}

fn read(row: &rusqlite::Row, from: usize) -> rusqlite::Result<ReportFigures> {
    let figures = ReportFigures {
        given: row.get(from)?,
        in_time: row.get(from + 1)?,
        late: row.get(from + 2)?,
        late_days: row.get(from + 3)?,
        extended: row.get(from + 4)?,
        open: row.get(from + 5)?,
        overdue: row.get(from + 6)?,
        share: None,
        mean_late: None,
    };
    Ok(figures.worked_out())
}

/// The figures of a period over all tasks; `now` adds what is open and late today.
pub fn total(conn: &Connection, from: &str, to: &str, now: bool) -> Result<ReportFigures> {
    let sql = format!("SELECT {} FROM task t WHERE {COUNTS}", figures());
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(params![from, to, now], |row| read(row, 0))?)
}

/// The figures of a period, a line for each person, council or source.
pub fn rows(conn: &Connection, from: &str, to: &str, by: ReportBy) -> Result<Vec<ReportRow>> {
    let by_open = format!("key = '', sum({OPEN}) DESC, label, key");
    // What somebody is called today stands before what was written when the task was given.
    let (key, label, join, order) = match by {
        ReportBy::Person => (
            "coalesce(t.responsible_id, trim(t.responsible_name))",
            "coalesce(max(CASE WHEN r.deleted_at IS NULL THEN trim(r.given || ' ' || r.family) END), \
             max(t.responsible_name))",
            "LEFT JOIN person r ON r.id = t.responsible_id",
            by_open.as_str(),
        ),
        ReportBy::Council => (
            "coalesce(tc.council_id, trim(tc.council_name), '')",
            "coalesce(max(c.name), max(tc.council_name), '')",
            "LEFT JOIN task_council tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
             LEFT JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL",
            "key = '', min(coalesce(c.place, 999999)), label, key",
        ),
        ReportBy::Source => (
            "trim(t.basis_kind)",
            "max(trim(t.basis_kind))",
            "",
            by_open.as_str(),
        ),
    };
    let sql = format!(
        "SELECT {key} AS key, {label} AS label, {} FROM task t {join} \
         WHERE {COUNTS} GROUP BY key ORDER BY {order}",
        figures()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![from, to, true], |row| {
        Ok(ReportRow {
            key: row.get(0)?,
            label: row.get(1)?,
            figures: read(row, 2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Councils with late tasks, the most first.
pub fn late_councils(conn: &Connection) -> Result<Vec<LateCouncil>> {
    let sql = format!(
        "SELECT c.id, c.name, count(DISTINCT t.id) AS late, \
         max(julianday(office_today()) - julianday(t.due_on)) \
         FROM task t JOIN task_council tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
         JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL \
         WHERE {OPEN} AND {LATE} GROUP BY c.id ORDER BY late DESC, c.place, c.name, c.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok(LateCouncil {
            id: row.get(0)?,
            name: row.get(1)?,
            overdue: row.get(2)?,
            days: row.get::<_, f64>(3)? as i64,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
