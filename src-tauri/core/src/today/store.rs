//! The reading SQL of the day.

use rusqlite::{Connection, OptionalExtension, params};

use super::{CouncilHeat, TaskDay, TodayTask, rules};
use crate::error::Result;
use crate::orders::across::counts as orders;
use crate::tasks::{Priority, TaskPerson, TaskState};

/// A task (`t`) that is not closed and not in the bin: as the index `task_running` holds them.
pub(crate) const OPEN: &str = "t.deleted_at IS NULL AND t.closed_on IS NULL AND t.state IN ('draft', 'planned', \
     'assigned', 'accepted', 'in_progress', 'suspended', 'refused', 'reported', 'returned')";

/// An open task (`t`) past its term; one that was reported waits for the controller.
pub(crate) const LATE: &str = "(t.state <> 'reported' AND t.due_on < office_today())";

/// Answers that councils owe (`task_id`, `council_id`, `who`): of a task given out and not
/// reported, at each of its councils where the responsible, or else a co-executor, holds a post
/// on the office's date in one of its institutions or in a unit under them.
pub(crate) const OWING: &str = "WITH RECURSIVE body(id, council) AS ( \
         SELECT id, council_id FROM organisation WHERE deleted_at IS NULL \
             AND council_id IS NOT NULL \
         UNION SELECT o.id, body.council FROM organisation o JOIN body ON o.parent_id = body.id \
             WHERE o.council_id IS NULL AND o.deleted_at IS NULL), \
     holder(person, council) AS MATERIALIZED ( \
         SELECT DISTINCT a.person_id, body.council FROM assignment a \
         JOIN position q ON q.id = a.position_id AND q.deleted_at IS NULL \
         JOIN body ON body.id = q.organisation_id WHERE a.deleted_at IS NULL \
         AND (a.from_date IS NULL OR a.from_date <= office_today()) \
         AND (a.to_date IS NULL OR a.to_date >= office_today())), \
     part(task_id, person, rank) AS ( \
         SELECT t.id, t.responsible_id, 0 FROM task t WHERE t.deleted_at IS NULL \
         AND t.closed_on IS NULL AND t.state IN ('assigned', 'accepted', 'in_progress', 'suspended', 'returned') \
         UNION ALL SELECT t.id, p.person_id, 1 + p.place FROM task t \
         JOIN task_person p ON p.task_id = t.id WHERE t.deleted_at IS NULL \
         AND t.closed_on IS NULL AND t.state IN ('assigned', 'accepted', 'in_progress', 'suspended', 'returned') \
         AND p.part = 'co_executor' AND p.deleted_at IS NULL) \
     SELECT part.task_id, tc.council_id, holder.person AS who, min(part.rank) FROM part \
     JOIN holder ON holder.person = part.person \
     JOIN task_council tc ON tc.task_id = part.task_id AND tc.council_id = holder.council \
         AND tc.deleted_at IS NULL GROUP BY part.task_id, tc.council_id";

/// A task (`t`) in which the person `?1` has a part; everybody's when `?1` is null.
pub(crate) const INVOLVED: &str = "(?1 IS NULL OR ?1 IN (t.responsible_id, t.author_id, \
     t.controller_id) OR EXISTS (SELECT 1 FROM task_person p WHERE p.task_id = t.id \
     AND p.person_id = ?1 AND p.deleted_at IS NULL) OR EXISTS (SELECT 1 FROM task_step s \
     WHERE s.task_id = t.id AND s.person_id = ?1 AND s.done_on IS NULL AND s.deleted_at IS NULL))";

/// What decides where an open task, or one of its interim reports, stands on the page.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct Candidate {
    pub task: String,
    /// Title of the interim report; none for the task itself.
    pub checkpoint: Option<String>,
    pub reported: bool,
    pub due: Option<String>,
    pub own: Option<String>,
    pub plan: Option<String>,
    pub due_time: Option<String>,
    pub plan_time: Option<String>,
    pub high: bool,
    /// Year and number of the task.
    pub number: (i64, i64),
}

/// Tasks and interim reports with a day until `last`, of one person's tasks or of all.
pub fn candidates(
    conn: &Connection,
    person: Option<&str>,
    today: &str,
    last: &str,
) -> Result<Vec<Candidate>> {
    let sql = format!(
        "SELECT t.id, NULL, t.state = 'reported', t.due_on, t.own_due_on, t.plan_on, t.due_time, \
         t.plan_time, t.priority = 'high', t.year, t.number FROM task t WHERE {OPEN} AND {INVOLVED} \
         AND (t.due_on <= ?3 OR t.own_due_on <= ?3 OR t.plan_on BETWEEN ?2 AND ?3) \
         UNION ALL \
         SELECT t.id, c.title, 0, c.due_on, NULL, NULL, NULL, NULL, t.priority = 'high', t.year, \
         t.number FROM checkpoint c CROSS JOIN task t ON t.id = c.task_id \
         WHERE c.reported_on IS NULL AND c.deleted_at IS NULL AND c.due_on <= ?3 \
         AND {OPEN} AND {INVOLVED}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![person, today, last], |row| {
        Ok(Candidate {
            task: row.get(0)?,
            checkpoint: row.get(1)?,
            reported: row.get(2)?,
            due: row.get(3)?,
            own: row.get(4)?,
            plan: row.get(5)?,
            due_time: row.get(6)?,
            plan_time: row.get(7)?,
            high: row.get(8)?,
            number: (row.get(9)?, row.get(10)?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A line of the day, without what the candidate knows better (hour, days late, report).
pub fn line(conn: &Connection, task: &str, me: Option<&str>) -> Result<Option<TodayTask>> {
    let found = conn
        .prepare_cached(
            "SELECT t.id, t.number, t.year, t.title, t.state, t.priority, t.responsible_id, \
             t.responsible_name, coalesce(r.family, ''), coalesce(r.given, ''), \
             r.id IS NOT NULL AND r.deleted_at IS NULL, t.due_on, t.own_due_on, t.plan_on, \
             coalesce((SELECT tc.council_name FROM task_council tc WHERE tc.task_id = t.id \
                 AND tc.deleted_at IS NULL ORDER BY tc.place, tc.id LIMIT 1), ''), \
             (SELECT count(*) FROM task_council tc WHERE tc.task_id = t.id AND tc.deleted_at IS NULL), \
             (SELECT count(*) FROM extension e WHERE e.task_id = t.id AND e.deleted_at IS NULL \
                 AND e.decision = 'granted'), \
             (SELECT count(*) FROM task_step s WHERE s.task_id = t.id AND s.deleted_at IS NULL), \
             (SELECT count(*) FROM task_step s WHERE s.task_id = t.id AND s.deleted_at IS NULL \
                 AND s.done_on IS NOT NULL) \
             FROM task t LEFT JOIN person r ON r.id = t.responsible_id WHERE t.id = ?1",
        )?
        .query_row([task], |row| {
            let (number, year): (i64, i64) = (row.get(1)?, row.get(2)?);
            let (responsible, kept): (Option<String>, String) = (row.get(6)?, row.get(7)?);
            let (family, given): (String, String) = (row.get(8)?, row.get(9)?);
            let live: bool = row.get(10)?;
            Ok(TodayTask {
                id: row.get(0)?,
                number: format!("{number}/{year}"),
                title: row.get(3)?,
                state: state(&row.get::<_, String>(4)?),
                priority: priority(&row.get::<_, String>(5)?),
                mine: me.is_some() && responsible.as_deref() == me,
                responsible: TaskPerson {
                    name: match live {
                        true => rules::brief_name(&family, &given),
                        false => kept,
                    },
                    gone: responsible.is_some() && !live,
                    id: responsible,
                },
                due_on: row.get(11)?,
                own_due_on: row.get(12)?,
                plan_on: row.get(13)?,
                council: row.get(14)?,
                councils: row.get(15)?,
                extensions: row.get(16)?,
                steps: row.get(17)?,
                steps_done: row.get(18)?,
                tally: None,
                time: None,
                overdue_days: 0,
                checkpoint: None,
            })
        })
        .optional()?;
    Ok(found)
}

/// A stored word of a state.
pub(crate) fn state(word: &str) -> TaskState {
    serde_json::from_value(word.into()).unwrap_or(TaskState::Draft)
}

/// A stored word of urgency.
pub(crate) fn priority(word: &str) -> Priority {
    serde_json::from_value(word.into()).unwrap_or(Priority::Normal)
}

/// Tasks that are not in the bin.
pub fn task_count(conn: &Connection) -> Result<i64> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM task WHERE deleted_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}

/// An answer that a council owes.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct Owed {
    pub task: String,
    pub number: String,
    pub title: String,
    pub state: TaskState,
    pub council: String,
    pub council_name: String,
    pub who: String,
    pub family: String,
    pub given: String,
    pub asked_on: String,
    pub due: Option<String>,
}

/// Answers owed, the longest asked first, of one person's tasks or of all.
pub fn owed(conn: &Connection, person: Option<&str>) -> Result<Vec<Owed>> {
    let sql = format!(
        "SELECT t.id, t.number, t.year, t.title, t.state, c.id, c.name, w.who, w_p.family, \
         w_p.given, coalesce(t.issued_on, substr(t.created_at, 1, 10)) AS asked, t.due_on \
         FROM ({OWING}) w JOIN task t ON t.id = w.task_id JOIN council c ON c.id = w.council_id \
         JOIN person w_p ON w_p.id = w.who WHERE c.deleted_at IS NULL AND {INVOLVED} \
         ORDER BY asked, c.place, c.name, t.year, t.number"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([person], |row| {
        let (number, year): (i64, i64) = (row.get(1)?, row.get(2)?);
        Ok(Owed {
            task: row.get(0)?,
            number: format!("{number}/{year}"),
            title: row.get(3)?,
            state: state(&row.get::<_, String>(4)?),
            council: row.get(5)?,
            council_name: row.get(6)?,
            who: row.get(7)?,
            family: row.get(8)?,
            given: row.get(9)?,
            asked_on: row.get(10)?,
            due: row.get(11)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Contacts with a council about a task since a day.
pub fn contacts(conn: &Connection, task: &str, council: &str, since: &str) -> Result<i64> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM contact WHERE task_id = ?1 AND deleted_at IS NULL \
             AND (council_id = ?2 OR council_id IS NULL) AND substr(at, 1, 10) >= ?3",
        )?
        .query_row([task, council, since], |row| row.get(0))?)
}

/// The mayoralty of a council, whose number is rung when a person has none.
pub fn mayoralty(conn: &Connection, council: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM organisation WHERE council_id = ?1 AND kind = 'mayoralty' \
             AND deleted_at IS NULL ORDER BY place, sort_key, id LIMIT 1",
        )?
        .query_row([council], |row| row.get(0))
        .optional()?)
}

/// How every council stands, in the fixed order, with the day of its last contact; answers
/// owed are those to collective orders, the caller adds the others, which it has at hand.
pub fn heat(conn: &Connection) -> Result<Vec<(CouncilHeat, Option<String>)>> {
    let sql = format!(
        "SELECT c.id, c.name, coalesce(n.open, 0), coalesce(n.late, 0), \
         (SELECT max(k.at) FROM contact k WHERE k.council_id = c.id AND k.deleted_at IS NULL) \
         FROM council c \
         LEFT JOIN (SELECT tc.council_id, count(*) AS open, sum({LATE}) AS late \
             FROM task t JOIN task_council tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
             WHERE {OPEN} GROUP BY tc.council_id) n ON n.council_id = c.id \
         WHERE c.deleted_at IS NULL ORDER BY c.place, c.name, c.id"
    );
    let mut lines = orders::by_council(conn, None)?;
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        let id: String = row.get(0)?;
        let lines = lines.remove(&id).unwrap_or_default();
        let heat = CouncilHeat {
            id,
            name: row.get(1)?,
            open: row.get::<_, i64>(2)? + lines.owed,
            overdue: row.get::<_, Option<i64>>(3)?.unwrap_or_default() + lines.missing,
            waiting: lines.owed,
            contact_days: None,
        };
        Ok((heat, row.get(4)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What lies on the days of a span, of one person's tasks or of all; days without anything are
/// left out.
pub fn days(conn: &Connection, person: Option<&str>, from: &str, to: &str) -> Result<Vec<TaskDay>> {
    let sql = format!(
        "SELECT day, sum(term), sum(late), sum(report), sum(plan), sum(performed) FROM ( \
         SELECT t.due_on AS day, 1 AS term, {LATE} AS late, 0 AS report, 0 AS plan, 0 AS performed \
             FROM task t WHERE t.due_on BETWEEN ?2 AND ?3 AND {OPEN} AND {INVOLVED} \
         UNION ALL SELECT c.due_on, 0, 0, 1, 0, 0 FROM checkpoint c CROSS JOIN task t ON t.id = c.task_id \
             WHERE c.due_on BETWEEN ?2 AND ?3 AND c.reported_on IS NULL AND c.deleted_at IS NULL \
             AND {OPEN} AND {INVOLVED} \
         UNION ALL SELECT t.plan_on, 0, 0, 0, 1, 0 FROM task t INDEXED BY task_plan WHERE t.plan_on BETWEEN ?2 AND ?3 \
             AND t.plan_on IS NOT t.due_on AND {OPEN} AND {INVOLVED} \
         UNION ALL SELECT t.performed_on, 0, 0, 0, 0, 1 FROM task t INDEXED BY task_performed \
             WHERE t.performed_on BETWEEN ?2 AND ?3 AND t.deleted_at IS NULL \
             AND t.state IN ('done', 'off_control') AND {INVOLVED} \
         ) GROUP BY day ORDER BY day"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![person, from, to], |row| {
        Ok(TaskDay {
            date: row.get(0)?,
            terms: row.get(1)?,
            overdue: row.get(2)?,
            checkpoints: row.get(3)?,
            planned: row.get(4)?,
            performed: row.get(5)?,
            off: false,
            name: String::new(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
