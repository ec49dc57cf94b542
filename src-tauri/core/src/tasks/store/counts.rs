//! Numbers: for the frame, and beside the values one can filter by.

use rusqlite::{Connection, params, params_from_iter};

use super::narrowing::{Conditions, EFFECTIVE, RUNNING, TYPED_NAME};
use crate::error::Result;
use crate::tasks::rules::TermDays;
use crate::tasks::{TaskCounts, TaskFacet};

/// Open tasks as the frame counts them.
pub fn counts(conn: &Connection, days: &TermDays) -> Result<TaskCounts> {
    let sql = format!(
        "SELECT count(*), coalesce(sum({RUNNING} AND t.due_on < ?1), 0), \
         coalesce(sum({RUNNING} AND (t.due_on IS NULL OR t.due_on >= ?1) \
           AND (coalesce({EFFECTIVE} <= ?1, 0) OR coalesce(t.plan_on = ?1, 0))), 0), \
         coalesce(sum(t.state = 'reported'), 0) \
         FROM task t WHERE coalesce(t.closed_on, '9999') = '9999' AND t.deleted_at IS NULL"
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(params![days.today], |row| {
            Ok(TaskCounts {
                open: row.get(0)?,
                overdue: row.get(1)?,
                today: row.get(2)?,
                to_confirm: row.get(3)?,
            })
        })?)
}

/// What the values of a list are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Who answers.
    Responsible,
    /// Councils, in the fixed order.
    Council,
    /// The kind of document.
    Source,
    /// Labels.
    Label,
    /// States.
    State,
}

/// Values with their counts.
pub fn facet(conn: &Connection, by: By, conditions: &Conditions) -> Result<Vec<TaskFacet>> {
    let filter = conditions.sql();
    let sql = match by {
        By::Responsible => format!(
            "SELECT CASE WHEN t.responsible_name = '' THEN '' \
               ELSE coalesce(t.responsible_id, '{TYPED_NAME}' || t.responsible_name) END, \
             max(coalesce(p.given || ' ' || p.family, t.responsible_name)), count(*) \
             FROM task t LEFT JOIN person p ON p.id = t.responsible_id AND p.deleted_at IS NULL \
             WHERE {filter} GROUP BY 1 ORDER BY max(coalesce(p.sort_key, t.responsible_name)), 1"
        ),
        By::Council => format!(
            "SELECT key, max(name), count(*) FROM (\
             SELECT coalesce(tc.council_id, '{TYPED_NAME}' || tc.council_name) AS key, \
             coalesce(c.name, tc.council_name) AS name, c.place AS place \
             FROM task t JOIN task_council tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
             LEFT JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL \
             WHERE {filter} UNION ALL \
             SELECT tc.council_id, coalesce(c.name, tc.name), c.place FROM task t \
             JOIN order_line tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
               AND tc.council_id IS NOT NULL \
             LEFT JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL \
             WHERE {filter}) GROUP BY 1 ORDER BY min(place) IS NULL, min(place), 2, 1"
        ),
        By::Source => format!(
            "SELECT t.basis_kind, t.basis_kind, count(*) FROM task t \
             WHERE {filter} AND t.basis_kind <> '' GROUP BY 1 ORDER BY 3 DESC, 1"
        ),
        By::Label => format!(
            "SELECT l.label, l.label, count(*) FROM task t \
             JOIN task_label l ON l.task_id = t.id AND l.deleted_at IS NULL \
             WHERE {filter} GROUP BY 1 ORDER BY 3 DESC, 1"
        ),
        By::State => {
            format!("SELECT t.state, '', count(*) FROM task t WHERE {filter} GROUP BY 1")
        }
    };
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok(TaskFacet {
            key: row.get(0)?,
            label: row.get(1)?,
            count: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
