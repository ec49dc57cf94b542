//! The only SQL over desks and their hand-over.

use rusqlite::{Connection, OptionalExtension, params};

use super::{DeskPart, DeskTask, HandOverRecord};
use crate::error::Result;
use crate::staff::full_name;
use crate::tasks::TaskPerson;
use crate::today::store::{OPEN, state};

/// A card of the directory: its name as kept with tasks, and whether it is out of the bin.
pub fn person(conn: &Connection, id: &str) -> Result<Option<(String, bool)>> {
    Ok(conn
        .prepare_cached("SELECT family, given, deleted_at IS NULL FROM person WHERE id = ?1")?
        .query_row([id], |row| {
            let (family, given): (String, String) = (row.get(0)?, row.get(1)?);
            Ok((full_name(&family, &given, ""), row.get(2)?))
        })
        .optional()?)
}

/// `column` names the person `?1`, or, without a card, the name `?2`.
fn is(id: &str, name: &str) -> String {
    format!("({id} = ?1 OR (?1 IS NULL AND {id} IS NULL AND {name} = ?2 AND ?2 <> ''))")
}

/// Open tasks in which a person has a part, by term; those without one last.
pub fn desk(conn: &Connection, id: Option<&str>, name: &str) -> Result<Vec<DeskTask>> {
    let part = |word: &str| {
        format!(
            "EXISTS (SELECT 1 FROM task_person p WHERE p.task_id = t.id AND p.deleted_at IS NULL \
             AND p.part = '{word}' AND {})",
            is("p.person_id", "p.person_name")
        )
    };
    let step = format!(
        "EXISTS (SELECT 1 FROM task_step s WHERE s.task_id = t.id AND s.deleted_at IS NULL \
         AND s.done_on IS NULL AND {})",
        is("s.person_id", "s.person_name")
    );
    let sql = format!(
        "SELECT * FROM (SELECT t.id, t.number, t.year, t.title, t.state, t.due_on, \
         CASE WHEN t.state <> 'reported' AND t.due_on < office_today() \
             THEN julianday(office_today()) - julianday(t.due_on) ELSE 0 END, \
         {} AS responsible, {} AS controller, {} AS author, {} AS co_executor, {} AS informed, \
         {step} AS step FROM task t WHERE {OPEN}) t \
         WHERE responsible OR controller OR author OR co_executor OR informed OR step \
         ORDER BY due_on IS NULL, due_on, year, number",
        is("t.responsible_id", "t.responsible_name"),
        is("t.controller_id", "t.controller_name"),
        is("t.author_id", "t.author_name"),
        part("co_executor"),
        part("informed"),
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![id, name], |row| {
        let (number, year): (i64, i64) = (row.get(1)?, row.get(2)?);
        let mut parts = Vec::new();
        for (n, part) in DeskPart::ALL.iter().enumerate() {
            if row.get::<_, Option<bool>>(7 + n)?.unwrap_or_default() {
                parts.push(*part);
            }
        }
        Ok(DeskTask {
            id: row.get(0)?,
            number: format!("{number}/{year}"),
            title: row.get(3)?,
            state: state(&row.get::<_, String>(4)?),
            due_on: row.get(5)?,
            overdue_days: row.get::<_, f64>(6)? as i64,
            parts,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Rows of co-executors or of those informed (`part`) that are this person on a task.
pub fn parts(
    conn: &Connection,
    task: &str,
    part: &str,
    id: Option<&str>,
    name: &str,
) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT p.id FROM task_person p WHERE p.task_id = ?3 AND p.part = ?4 \
         AND p.deleted_at IS NULL AND {}",
        is("p.person_id", "p.person_name")
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![id, name, task, part], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Open lines of the checklist that are this person's on a task.
pub fn steps(conn: &Connection, task: &str, id: Option<&str>, name: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT s.id FROM task_step s WHERE s.task_id = ?3 AND s.done_on IS NULL \
         AND s.deleted_at IS NULL AND {}",
        is("s.person_id", "s.person_name")
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![id, name, task], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// True when a person already has a part in a task: answers for it or stands in its list.
pub fn takes_part(conn: &Connection, task: &str, id: Option<&str>, name: &str) -> Result<bool> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM task t WHERE t.id = ?3 AND {}) \
         OR EXISTS (SELECT 1 FROM task_person p WHERE p.task_id = ?3 AND p.deleted_at IS NULL AND {})",
        is("t.responsible_id", "t.responsible_name"),
        is("p.person_id", "p.person_name"),
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row(params![id, name, task], |row| row.get(0))?)
}

const RECORD: &str = "SELECT h.id, h.from_id, h.from_name, f.id IS NULL OR f.deleted_at IS NOT NULL, \
     h.to_id, h.to_name, g.id IS NULL OR g.deleted_at IS NOT NULL, h.on_date, h.note, h.tasks \
     FROM hand_over h LEFT JOIN person f ON f.id = h.from_id LEFT JOIN person g ON g.id = h.to_id \
     WHERE h.deleted_at IS NULL";

fn record(row: &rusqlite::Row) -> rusqlite::Result<HandOverRecord> {
    let person = |at: usize| -> rusqlite::Result<TaskPerson> {
        let id: Option<String> = row.get(at)?;
        Ok(TaskPerson {
            gone: id.is_some() && row.get::<_, bool>(at + 2)?,
            name: row.get(at + 1)?,
            id,
        })
    };
    Ok(HandOverRecord {
        id: row.get(0)?,
        from: person(1)?,
        to: person(4)?,
        on_date: row.get(7)?,
        note: row.get(8)?,
        tasks: row.get(9)?,
    })
}

/// Hand-overs, the newest first, at most a hundred.
pub fn records(conn: &Connection) -> Result<Vec<HandOverRecord>> {
    let sql = format!("{RECORD} ORDER BY h.on_date DESC, h.id DESC LIMIT 100");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One hand-over.
pub fn one(conn: &Connection, id: &str) -> Result<Option<HandOverRecord>> {
    let sql = format!("{RECORD} AND h.id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], record)
        .optional()?)
}
