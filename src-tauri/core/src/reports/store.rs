//! The reading SQL of reports.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::{LateCouncil, ReportBy, ReportFigures, ReportRow};
use crate::error::Result;
use crate::orders::across::counts::{MISSING, OWED};
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

/// The sums over lines `l` of orders `t`, as [`figures`] of tasks: given is sent, done is
/// answered, late as kept with the answer.
fn line_figures() -> String {
    let done = "l.answered_on BETWEEN ?1 AND ?2 AND l.state IN ('answered', 'accepted')";
    let extended = "l.id IN (SELECT e.line_id FROM extension e WHERE e.deleted_at IS NULL \
         AND e.decision = 'granted' AND e.decided_on BETWEEN ?1 AND ?2 AND e.line_id IS NOT NULL)";
    let open = format!("?3 AND {OWED} AND {OPEN}");
    format!(
        "coalesce(sum(l.sent_on BETWEEN ?1 AND ?2), 0), \
         coalesce(sum({done} AND coalesce(l.late_days, 0) <= 0), 0), \
         coalesce(sum({done} AND l.late_days > 0), 0), \
         coalesce(sum(CASE WHEN {done} AND l.late_days > 0 THEN l.late_days END), 0), \
         coalesce(sum({extended}), 0), \
         coalesce(sum({open}), 0), \
         coalesce(sum({open} AND {MISSING}), 0)"
    )
}

/// The figures of a period, a row for each council, in the fixed order: of its tasks, and of its
/// lines of collective orders. What no council has stands last.
pub fn by_council(conn: &Connection, from: &str, to: &str) -> Result<Vec<ReportRow>> {
    let tasks = format!(
        "SELECT coalesce(tc.council_id, trim(tc.council_name), '') AS key, \
         coalesce(max(c.name), max(tc.council_name), ''), min(coalesce(c.place, 999999)), {} \
         FROM task t LEFT JOIN task_council tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
         LEFT JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL \
         WHERE {COUNTS} AND (tc.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM order_line l \
             WHERE l.task_id = t.id AND l.deleted_at IS NULL)) GROUP BY key",
        figures()
    );
    let lines = format!(
        "SELECT l.council_id AS key, coalesce(max(c.name), max(l.name)), \
         min(coalesce(c.place, 999999)), {} FROM order_line l JOIN task t ON t.id = l.task_id \
         LEFT JOIN council c ON c.id = l.council_id AND c.deleted_at IS NULL \
         WHERE l.council_id IS NOT NULL AND l.deleted_at IS NULL AND t.deleted_at IS NULL \
         AND t.state NOT IN ('draft', 'planned', 'skipped', 'cancelled') GROUP BY key",
        line_figures()
    );
    let mut found: HashMap<String, (i64, ReportRow)> = HashMap::new();
    for sql in [tasks, lines] {
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params![from, to, true])?;
        while let Some(row) = rows.next()? {
            let read = ReportRow {
                key: row.get(0)?,
                label: row.get(1)?,
                figures: read(row, 3)?,
            };
            match found.get_mut(&read.key) {
                Some((_, known)) => known.figures = known.figures.with(&read.figures),
                None => {
                    found.insert(read.key.clone(), (row.get(2)?, read));
                }
            }
        }
    }
    let mut rows: Vec<(i64, ReportRow)> = found.into_values().collect();
    rows.sort_by(|(place, one), (other_place, other)| {
        let key = |place, row: &ReportRow| (row.key.is_empty(), place, row.label.clone());
        key(*place, one)
            .cmp(&key(*other_place, other))
            .then_with(|| one.key.cmp(&other.key))
    });
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The figures of a period, a line for each person, council or source.
pub fn rows(conn: &Connection, from: &str, to: &str, by: ReportBy) -> Result<Vec<ReportRow>> {
    // What somebody is called today stands before what was written when the task was given.
    let (key, label, join) = match by {
        ReportBy::Person => (
            "coalesce(t.responsible_id, trim(t.responsible_name))",
            "coalesce(max(CASE WHEN r.deleted_at IS NULL THEN trim(r.given || ' ' || r.family) END), \
             max(t.responsible_name))",
            "LEFT JOIN person r ON r.id = t.responsible_id",
        ),
        ReportBy::Council => return by_council(conn, from, to),
        ReportBy::Source => ("trim(t.basis_kind)", "max(trim(t.basis_kind))", ""),
    };
    let sql = format!(
        "SELECT {key} AS key, {label} AS label, {} FROM task t {join} \
         WHERE {COUNTS} GROUP BY key ORDER BY key = '', sum({OPEN}) DESC, label, key",
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

/// Councils with late tasks or missing answers to collective orders, the most first.
pub fn late_councils(conn: &Connection) -> Result<Vec<LateCouncil>> {
    let sql = format!(
        "SELECT c.id, c.name, count(DISTINCT u.unit) AS late, \
         max(julianday(office_today()) - julianday(u.due)) \
         FROM (SELECT tc.council_id AS council, t.id AS unit, t.due_on AS due \
             FROM task t JOIN task_council tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
             WHERE {OPEN} AND {LATE} \
           UNION ALL SELECT l.council_id, l.id, coalesce(l.due_on, t.due_on) \
             FROM order_line l JOIN task t ON t.id = l.task_id \
             WHERE {OWED} AND {OPEN} AND {MISSING}) u \
         JOIN council c ON c.id = u.council AND c.deleted_at IS NULL \
         GROUP BY c.id ORDER BY late DESC, c.place, c.name, c.id"
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
