//! What belongs to a task: councils, people, labels, days between, extensions, checklist,
//! tasks under it and beside it, notes, contacts, reminders, files.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::people;
use crate::error::Result;
use crate::staff::personal::ExtraFact;
use crate::tasks::rules;
use crate::tasks::states::{TaskPart, TaskState};
use crate::tasks::{
    Checkpoint, ExtensionDecision, LogLine, OwnReminder, PartOf, TaskCouncil, TaskExtension,
    TaskRef, TaskStep,
};

fn all<T>(
    conn: &Connection,
    sql: &str,
    id: &str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([id], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Councils of a task with the ids of their records, in the fixed order.
pub fn councils(conn: &Connection, task: &str) -> Result<Vec<(String, TaskCouncil)>> {
    all(
        conn,
        "SELECT x.id, x.council_id, coalesce(c.name, x.council_name), \
         x.council_id IS NOT NULL AND c.id IS NULL FROM task_council x \
         LEFT JOIN council c ON c.id = x.council_id AND c.deleted_at IS NULL \
         WHERE x.task_id = ?1 AND x.deleted_at IS NULL \
         ORDER BY c.place IS NULL, c.place, x.council_name, x.id",
        task,
        |row| {
            Ok((
                row.get(0)?,
                TaskCouncil {
                    id: row.get(1)?,
                    name: row.get(2)?,
                    gone: row.get(3)?,
                },
            ))
        },
    )
}

/// Co-executors and those informed, with the ids of their records.
pub fn people(conn: &Connection, task: &str) -> Result<Vec<(String, PartOf)>> {
    let rows = all(
        conn,
        "SELECT id, person_id, person_name, part FROM task_person \
         WHERE task_id = ?1 AND deleted_at IS NULL ORDER BY part, place, id",
        task,
        |row| {
            let part: String = row.get(3)?;
            Ok((
                row.get::<_, String>(0)?,
                row.get(1)?,
                row.get(2)?,
                TaskPart::from_slug(&part).unwrap_or(TaskPart::Informed),
            ))
        },
    )?;
    rows.into_iter()
        .map(|(id, person, name, part)| {
            let person = people::shown(conn, person, name)?;
            Ok((id, PartOf { person, part }))
        })
        .collect()
}

/// Labels with the ids of their records.
pub fn labels(conn: &Connection, task: &str) -> Result<Vec<(String, String)>> {
    all(
        conn,
        "SELECT id, label FROM task_label WHERE task_id = ?1 AND deleted_at IS NULL \
         ORDER BY label, id",
        task,
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Days between, by day.
pub fn checkpoints(conn: &Connection, task: &str, today: &str) -> Result<Vec<Checkpoint>> {
    all(
        conn,
        "SELECT id, due_on, title, reported_on, report, percent, reported_by FROM checkpoint \
         WHERE task_id = ?1 AND deleted_at IS NULL ORDER BY due_on, id",
        task,
        |row| {
            let due_on: String = row.get(1)?;
            let reported_on: Option<String> = row.get(3)?;
            let until = reported_on.as_deref().unwrap_or(today);
            Ok(Checkpoint {
                id: row.get(0)?,
                late_days: rules::days_between(&due_on, until).max(0),
                due_on,
                title: row.get(2)?,
                reported_on,
                report: row.get(4)?,
                percent: row.get(5)?,
                reported_by: row.get(6)?,
            })
        },
    )
}

fn extension(row: &Row) -> rusqlite::Result<TaskExtension> {
    let decision: String = row.get(4)?;
    Ok(TaskExtension {
        id: row.get(0)?,
        asked_on: row.get(1)?,
        asked_by: row.get(2)?,
        reason: row.get(3)?,
        decision: match decision.as_str() {
            "granted" => ExtensionDecision::Granted,
            "refused" => ExtensionDecision::Refused,
            _ => ExtensionDecision::Open,
        },
        decided_on: row.get(5)?,
        decided_by: row.get(6)?,
        act: row.get(7)?,
        old_due_on: row.get(8)?,
        new_due_on: row.get(9)?,
        remark: row.get(10)?,
    })
}

const EXTENSION: &str = "SELECT id, asked_on, asked_by, reason, decision, decided_on, \
    decided_by, act, old_due_on, new_due_on, remark FROM extension WHERE deleted_at IS NULL AND";

/// Acts of extension of the whole task, oldest first.
pub fn extensions(conn: &Connection, task: &str) -> Result<Vec<TaskExtension>> {
    let sql = format!("{EXTENSION} task_id = ?1 AND line_id IS NULL ORDER BY asked_on, id");
    all(conn, &sql, task, extension)
}

/// The line of an order that an act of extension is of; none: of the whole task.
pub fn line_of_extension(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT line_id FROM extension WHERE id = ?1")?
        .query_row([id], |row| row.get::<_, Option<String>>(0))
        .optional()?
        .flatten())
}

/// One act of extension.
pub fn extension_by_id(conn: &Connection, id: &str) -> Result<Option<TaskExtension>> {
    let sql = format!("{EXTENSION} id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], extension)
        .optional()?)
}

/// The checklist in its order.
pub fn steps(conn: &Connection, task: &str, today: &str) -> Result<Vec<TaskStep>> {
    let rows = all(
        conn,
        "SELECT id, title, due_on, person_id, person_name, done_on, done_by FROM task_step \
         WHERE task_id = ?1 AND deleted_at IS NULL ORDER BY place, id",
        task,
        |row| {
            let due_on: Option<String> = row.get(2)?;
            let done_on: Option<String> = row.get(5)?;
            let overdue = done_on.is_none() && due_on.as_deref().is_some_and(|due| due < today);
            let step = TaskStep {
                id: row.get(0)?,
                title: row.get(1)?,
                due_on,
                person: crate::tasks::TaskPerson::default(),
                done_on,
                done_by: row.get(6)?,
                overdue,
            };
            Ok((step, row.get(3)?, row.get(4)?))
        },
    )?;
    rows.into_iter()
        .map(|(mut step, person, name)| {
            step.person = people::shown(conn, person, name)?;
            Ok(step)
        })
        .collect()
}

fn reference(row: &Row, today: &str) -> rusqlite::Result<TaskRef> {
    let state: String = row.get(4)?;
    let state = TaskState::from_slug(&state).unwrap_or(TaskState::Draft);
    let due_on: Option<String> = row.get(5)?;
    Ok(TaskRef {
        id: row.get(0)?,
        number: rules::number(row.get(1)?, row.get(2)?),
        title: row.get(3)?,
        state,
        overdue_days: rules::overdue_days(state, due_on.as_deref(), today),
        due_on,
        link: row.get(6)?,
    })
}

/// A task as it is named on another; none in the bin.
pub fn task_ref(conn: &Connection, id: &str, today: &str) -> Result<Option<TaskRef>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, number, year, title, state, due_on, NULL FROM task \
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| reference(row, today))
        .optional()?)
}

/// Tasks under a task.
pub fn subtasks(conn: &Connection, task: &str, today: &str) -> Result<Vec<TaskRef>> {
    all(
        conn,
        "SELECT id, number, year, title, state, due_on, NULL FROM task \
         WHERE parent_id = ?1 AND deleted_at IS NULL ORDER BY place, year, number, id",
        task,
        |row| reference(row, today),
    )
}

/// Tasks linked with a task, whichever way the link was made.
pub fn links(conn: &Connection, task: &str, today: &str) -> Result<Vec<TaskRef>> {
    all(
        conn,
        "SELECT t.id, t.number, t.year, t.title, t.state, t.due_on, x.link FROM \
         (SELECT id AS link, other_id AS other FROM task_link \
          WHERE task_id = ?1 AND deleted_at IS NULL \
          UNION ALL SELECT id, task_id FROM task_link WHERE other_id = ?1 AND deleted_at IS NULL) x \
         JOIN task t ON t.id = x.other AND t.deleted_at IS NULL \
         ORDER BY t.year, t.number, t.id",
        task,
        |row| reference(row, today),
    )
}

/// What an imported list said beyond the fields.
pub fn facts(conn: &Connection, task: &str) -> Result<Vec<ExtraFact>> {
    let text: Option<String> = conn
        .prepare_cached("SELECT extra FROM task WHERE id = ?1")?
        .query_row([task], |row| row.get(0))
        .optional()?;
    Ok(serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default())
}

/// Reminders on days of their own.
pub fn reminders(conn: &Connection, task: &str) -> Result<Vec<OwnReminder>> {
    all(
        conn,
        "SELECT id, on_date, note FROM reminder WHERE task_id = ?1 AND deleted_at IS NULL \
         ORDER BY on_date, id",
        task,
        |row| {
            Ok(OwnReminder {
                id: row.get(0)?,
                on_date: row.get(1)?,
                note: row.get(2)?,
            })
        },
    )
}

/// The words of a task's notes, oldest first.
pub fn notes(conn: &Connection, task: &str) -> Result<Vec<String>> {
    all(
        conn,
        "SELECT text FROM task_note WHERE task_id = ?1 AND deleted_at IS NULL ORDER BY at, id",
        task,
        |row| row.get(0),
    )
}

/// Notes and contacts about a task, newest first.
pub fn said(conn: &Connection, task: &str, limit: i64) -> Result<Vec<LogLine>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, 'note', at, text, by_name FROM task_note \
         WHERE task_id = ?1 AND deleted_at IS NULL \
         UNION ALL SELECT id, 'contact-' || way, at, \
           trim(council_name || CASE WHEN council_name <> '' AND person_name <> '' \
             THEN ', ' ELSE '' END || person_name \
             || CASE WHEN council_name || person_name <> '' AND text <> '' THEN ': ' ELSE '' END \
             || text), by_name FROM contact \
         WHERE task_id = ?1 AND deleted_at IS NULL \
         ORDER BY 3 DESC, 1 DESC LIMIT ?2",
    )?;
    let rows = statement.query_map(params![task, limit], |row| {
        Ok(LogLine {
            id: row.get(0)?,
            kind: row.get(1)?,
            at: row.get(2)?,
            text: row.get(3)?,
            by: row.get(4)?,
            editable: true,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Ids of everything that ever belonged to a task, for its journal.
pub fn part_ids(conn: &Connection, task: &str) -> Result<Vec<String>> {
    all(
        conn,
        "SELECT id FROM task_council WHERE task_id = ?1 \
         UNION ALL SELECT id FROM task_person WHERE task_id = ?1 \
         UNION ALL SELECT id FROM task_label WHERE task_id = ?1 \
         UNION ALL SELECT id FROM checkpoint WHERE task_id = ?1 \
         UNION ALL SELECT id FROM extension WHERE task_id = ?1 \
         UNION ALL SELECT id FROM task_step WHERE task_id = ?1 \
         UNION ALL SELECT id FROM task_note WHERE task_id = ?1 \
         UNION ALL SELECT id FROM task_link WHERE task_id = ?1 OR other_id = ?1 \
         UNION ALL SELECT id FROM attachment WHERE task_id = ?1 \
         UNION ALL SELECT a.id FROM order_line l JOIN attachment a ON a.line_id = l.id \
           WHERE l.task_id = ?1 \
         UNION ALL SELECT id FROM reminder WHERE task_id = ?1 \
         UNION ALL SELECT id FROM order_line WHERE task_id = ?1 \
         UNION ALL SELECT r.id FROM order_line l JOIN line_reminder r ON r.line_id = l.id \
           WHERE l.task_id = ?1 \
         UNION ALL SELECT id FROM contact WHERE task_id = ?1",
        task,
        |row| row.get(0),
    )
}
