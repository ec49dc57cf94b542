//! The only SQL over councils, their posts and what hangs on them.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::contacts::ContactWay;
use super::rules::{self, OPEN, OWED};
use super::{CouncilCounts, CouncilPromise, CouncilRef, CouncilTask, CouncilTotals};
use crate::error::Result;
use crate::orders::across::counts as orders;
use crate::staff::assignments::Holder;
use crate::staff::{Role, held, short_name};
use crate::tasks::TaskState;

/// Institutions with the council they belong to (`?1`, or all): a unit belongs to the council of
/// the body it is under.
const BODY: &str = "WITH RECURSIVE body(id, council) AS (\
     SELECT id, council_id FROM organisation WHERE deleted_at IS NULL \
         AND council_id IS NOT NULL AND (?1 IS NULL OR council_id = ?1) \
     UNION SELECT o.id, body.council FROM organisation o JOIN body ON o.parent_id = body.id \
         WHERE o.council_id IS NULL AND o.deleted_at IS NULL)";

/// A council's own row.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct Council {
    pub id: String,
    pub kind: String,
    pub name: String,
    pub name_uk: String,
    pub name_ru: String,
    pub code: String,
    pub population: Option<i64>,
    pub voters: Option<i64>,
    pub seats: Option<i64>,
    pub elected: Option<i64>,
    pub sittings: String,
    pub hours: String,
    pub reception: String,
    pub address: String,
    pub postcode: String,
    pub fiscal_code: String,
    pub bank: String,
    pub website: String,
    pub hram: String,
    pub note: String,
    pub extra: String,
    pub binned: bool,
    pub merged_into: Option<CouncilRef>,
    pub merged_on: Option<String>,
    pub merged_act: String,
}

const COUNCIL: &str = "SELECT id, kind, name, name_uk, name_ru, code, population, voters, seats, \
     elected, sittings, hours, reception, address, postcode, fiscal_code, bank, website, hram, \
     note, extra, deleted_at IS NOT NULL, merged_into_id, (SELECT m.name FROM council m \
     WHERE m.id = council.merged_into_id), merged_on, merged_act FROM council";

fn council_row(row: &Row) -> rusqlite::Result<Council> {
    Ok(Council {
        id: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        name_uk: row.get(3)?,
        name_ru: row.get(4)?,
        code: row.get(5)?,
        population: row.get(6)?,
        voters: row.get(7)?,
        seats: row.get(8)?,
        elected: row.get(9)?,
        sittings: row.get(10)?,
        hours: row.get(11)?,
        reception: row.get(12)?,
        address: row.get(13)?,
        postcode: row.get(14)?,
        fiscal_code: row.get(15)?,
        bank: row.get(16)?,
        website: row.get(17)?,
        hram: row.get(18)?,
        note: row.get(19)?,
        extra: row.get(20)?,
        binned: row.get(21)?,
        merged_into: match (row.get(22)?, row.get(23)?) {
            (Some(id), Some(name)) => Some(CouncilRef { id, name }),
            _ => None,
        },
        merged_on: row.get(24)?,
        merged_act: row.get(25)?,
    })
}

/// Councils in their fixed order, live ones or those in the bin.
pub fn councils(conn: &Connection, binned: bool) -> Result<Vec<Council>> {
    let sql = format!("{COUNCIL} WHERE (deleted_at IS NOT NULL) = ?1 ORDER BY place, name, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([binned], council_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A council, in the bin or not.
pub fn council(conn: &Connection, id: &str) -> Result<Option<Council>> {
    let sql = format!("{COUNCIL} WHERE id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], council_row)
        .optional()?)
}

/// Live councils in their fixed order.
pub fn order(conn: &Connection) -> Result<Vec<CouncilRef>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name FROM council WHERE deleted_at IS NULL ORDER BY place, name, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(CouncilRef {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Councils that became part of this one, the latest first.
pub fn merged_from(conn: &Connection, council: &str) -> Result<Vec<CouncilRef>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name FROM council WHERE merged_into_id = ?1 \
         ORDER BY merged_on DESC, place, name, id",
    )?;
    let rows = statement.query_map([council], |row| {
        Ok(CouncilRef {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The place after all councils, those in the bin too.
pub fn last_place(conn: &Connection) -> Result<i64> {
    Ok(conn
        .prepare_cached("SELECT coalesce(max(place) + 1, 0) FROM council")?
        .query_row([], |row| row.get(0))?)
}

/// A post with one holder, or none.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct PostRow {
    pub council: String,
    pub position: String,
    pub title: String,
    pub role: Option<Role>,
    pub institution: String,
    pub kind: String,
    pub person: Option<String>,
    pub name: String,
    pub acting: bool,
    pub since: Option<String>,
}

/// Posts of a council's institutions, or of all councils; one row a holder, one for a vacancy.
/// The mayoralty's and the local council's own come first. `leaders`: mayors and secretaries only.
pub fn posts(conn: &Connection, council: Option<&str>, leaders: bool) -> Result<Vec<PostRow>> {
    let sql = format!(
        "{BODY} SELECT b.council, q.id, q.title, q.role, o.name, o.kind, p.id, \
         coalesce(p.family, ''), coalesce(p.given, ''), coalesce(a.acting, 0), CASE WHEN a.id \
         IS NULL THEN (SELECT date(max(h.to_date), '+1 day') FROM assignment h WHERE \
         h.position_id = q.id AND h.deleted_at IS NULL AND h.to_date < office_today()) \
         ELSE a.from_date END, a.id \
         FROM body b JOIN organisation o ON o.id = b.id \
         JOIN position q ON q.organisation_id = o.id AND q.deleted_at IS NULL \
         LEFT JOIN assignment a ON a.position_id = q.id AND {} \
         LEFT JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL \
         WHERE {} ORDER BY b.council, o.kind <> 'mayoralty', o.kind <> 'local_council', o.place, \
         q.place, q.id, a.acting, a.id",
        held!(),
        match leaders {
            true => "q.role IN ('mayor', 'secretary')",
            false => "1",
        }
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([council])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (person, assignment): (Option<String>, Option<String>) = (row.get(6)?, row.get(11)?);
        if person.is_none() && assignment.is_some() {
            // A holder in the bin leaves no vacancy behind.
            continue;
        }
        let (family, given): (String, String) = (row.get(7)?, row.get(8)?);
        found.push(PostRow {
            council: row.get(0)?,
            position: row.get(1)?,
            title: row.get(2)?,
            role: Role::from_slug(&row.get::<_, String>(3)?),
            institution: row.get(4)?,
            kind: row.get(5)?,
            person,
            name: short_name(&family, &given),
            acting: row.get(9)?,
            since: row.get(10)?,
        });
    }
    Ok(found)
}

/// People who hold a post in a council's institutions today.
pub fn people(conn: &Connection, council: &str) -> Result<i64> {
    let sql = format!(
        "{BODY} SELECT count(DISTINCT a.person_id) FROM body b \
         JOIN position q ON q.organisation_id = b.id AND q.deleted_at IS NULL \
         JOIN assignment a ON a.position_id = q.id AND {} \
         JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL",
        held!()
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([council], |row| row.get(0))?)
}

/// Who is and was mayor of a council, newest first.
pub fn mayors(conn: &Connection, council: &str) -> Result<Vec<Holder>> {
    let sql = format!(
        "{BODY} SELECT a.id, p.id, p.family, p.given, a.from_date, a.to_date, a.acting, {}, \
         a.act_no FROM body b JOIN position q ON q.organisation_id = b.id \
             AND q.deleted_at IS NULL AND q.role = 'mayor' \
         JOIN assignment a ON a.position_id = q.id AND a.deleted_at IS NULL \
         JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL \
         WHERE a.from_date IS NULL OR a.from_date <= office_today() \
         ORDER BY 8 DESC, coalesce(a.to_date, '9999') DESC, a.from_date DESC, a.id",
        held!()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([council], |row| {
        let (family, given): (String, String) = (row.get(2)?, row.get(3)?);
        Ok(Holder {
            assignment: row.get(0)?,
            person: row.get(1)?,
            name: short_name(&family, &given),
            from: row.get(4)?,
            to: row.get(5)?,
            acting: row.get(6)?,
            held: row.get(7)?,
            act_no: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A body of a council as its seat.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct SeatRow {
    pub id: String,
    pub name: String,
    pub address: String,
    pub hours: String,
    pub website: String,
}

/// The mayoralty of a council.
pub fn seat(conn: &Connection, council: &str) -> Result<Option<SeatRow>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, name, address, hours, website FROM organisation WHERE council_id = ?1 \
             AND kind = 'mayoralty' AND deleted_at IS NULL ORDER BY place, id LIMIT 1",
        )?
        .query_row([council], |row| {
            Ok(SeatRow {
                id: row.get(0)?,
                name: row.get(1)?,
                address: row.get(2)?,
                hours: row.get(3)?,
                website: row.get(4)?,
            })
        })
        .optional()?)
}

/// True when whoever answers for a task (`t`), or helps with it, holds a post in an institution
/// of the council (`tc`), and it is not reported: as the day counts it.
fn waiting() -> String {
    format!(
        "t.state IN {OWED} AND EXISTS (SELECT 1 FROM assignment a \
         JOIN position q ON q.id = a.position_id AND q.deleted_at IS NULL \
         JOIN body b ON b.id = q.organisation_id AND b.council = tc.council_id \
         WHERE (a.person_id = t.responsible_id OR a.person_id IN (SELECT p.person_id \
             FROM task_person p WHERE p.task_id = t.id AND p.part = 'co_executor' \
             AND p.deleted_at IS NULL)) AND {})",
        held!()
    )
}

/// An open task over its term today; what was reported waits for a confirmation, not for work.
const LATE: &str = "t.due_on < office_today() AND t.state <> 'reported'";

/// What each council's tasks and contacts come to; of one council or of all.
pub fn counts(
    conn: &Connection,
    council: Option<&str>,
    today: &str,
) -> Result<HashMap<String, CouncilCounts>> {
    let mut found: HashMap<String, CouncilCounts> = HashMap::new();
    let of_council = match council {
        Some(_) => "tc.council_id = ?1",
        None => "tc.council_id IS NOT NULL",
    };
    let sql = format!(
        "{BODY} SELECT tc.council_id, count(*), coalesce(sum({LATE}), 0), \
         coalesce(sum({}), 0) FROM task t JOIN task_council tc ON tc.task_id = t.id \
         WHERE t.state IN {OPEN} AND t.deleted_at IS NULL AND tc.deleted_at IS NULL \
         AND {of_council} GROUP BY tc.council_id",
        waiting()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([council])?;
    while let Some(row) = rows.next()? {
        let counts = found.entry(row.get(0)?).or_default();
        (counts.open, counts.overdue, counts.waiting) = (row.get(1)?, row.get(2)?, row.get(3)?);
    }
    for (id, lines) in orders::by_council(conn, council)? {
        let counts = found.entry(id).or_default();
        counts.open += lines.owed;
        counts.overdue += lines.missing;
        counts.waiting += lines.owed;
    }
    let of_council = match council {
        Some(_) => "council_id = ?1",
        None => "council_id IS NOT NULL",
    };
    // The bare column is of the row with the largest day.
    let sql = format!(
        "SELECT council_id, max(at), way FROM contact WHERE deleted_at IS NULL AND {of_council} \
         AND (?1 IS NULL OR ?1 = ?1) GROUP BY council_id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([council])?;
    while let Some(row) = rows.next()? {
        let counts = found.entry(row.get(0)?).or_default();
        let (at, way): (String, String) = (row.get(1)?, row.get(2)?);
        counts.last_days = rules::days_between(&at, today).map(|days| days.max(0));
        counts.last_on = at.get(..10).map(str::to_owned);
        counts.last_way = Some(ContactWay::from_slug(&way));
    }
    Ok(found)
}

/// Open and late tasks with a live council, each once.
pub fn open_tasks(conn: &Connection, totals: &mut CouncilTotals) -> Result<()> {
    let sql = format!(
        "SELECT count(*), coalesce(sum({LATE}), 0) FROM task t WHERE t.state IN {OPEN} \
         AND t.deleted_at IS NULL AND EXISTS (SELECT 1 FROM task_council tc JOIN council c \
             ON c.id = tc.council_id AND c.deleted_at IS NULL \
             WHERE tc.task_id = t.id AND tc.deleted_at IS NULL)"
    );
    (totals.open, totals.overdue) = conn
        .prepare_cached(&sql)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let owed = orders::orders(conn)?;
    totals.open += owed.owed;
    totals.overdue += owed.missing;
    Ok(())
}

/// Open tasks of a council by term.
pub fn tasks(
    conn: &Connection,
    council: &str,
    today: &str,
    limit: i64,
) -> Result<Vec<CouncilTask>> {
    let sql = format!(
        "{BODY} SELECT t.id, t.number || '/' || t.year, t.title, t.state, t.priority, \
         t.responsible_name, t.due_on, t.own_due_on, {LATE}, {} FROM task_council tc \
         JOIN task t ON t.id = tc.task_id AND t.deleted_at IS NULL AND t.state IN {OPEN} \
         WHERE tc.council_id = ?1 AND tc.deleted_at IS NULL \
         ORDER BY t.due_on IS NULL, t.due_on, t.year, t.number, t.id LIMIT ?2",
        waiting()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params![council, limit])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let due_on: Option<String> = row.get(6)?;
        let own: Option<String> = row.get(7)?;
        let late: Option<bool> = row.get(8)?;
        let state: TaskState = word(row.get(3)?)?;
        found.push(CouncilTask {
            id: row.get(0)?,
            number: row.get(1)?,
            title: row.get(2)?,
            state,
            priority: word(row.get(4)?)?,
            responsible: row.get(5)?,
            overdue_days: match (late, due_on.as_deref()) {
                (Some(true), Some(due)) => rules::days_late(due, today),
                _ => 0,
            },
            due_soon: state != TaskState::Reported
                && rules::due_soon(due_on.as_deref(), own.as_deref(), today),
            waiting: row.get(9)?,
            line: None,
            due_on,
        });
    }
    Ok(found)
}

/// Reads a stored word of the wire.
fn word<T: serde::de::DeserializeOwned>(stored: String) -> Result<T> {
    Ok(serde_json::from_value(serde_json::Value::from(stored))?)
}

/// What a council promised in contacts and in open call rounds, and has not kept, by day.
pub fn promises(conn: &Connection, council: &str, today: &str) -> Result<Vec<CouncilPromise>> {
    let sql = format!(
        "{BODY} SELECT k.id, NULL, k.text, k.person_name, k.promised_on FROM contact k \
             WHERE k.council_id = ?1 AND k.deleted_at IS NULL AND k.promised_on IS NOT NULL \
             AND k.kept_on IS NULL \
         UNION ALL SELECT NULL, r.id, r.name || CASE WHEN n.note = '' THEN '' \
             ELSE ': ' || n.note END, n.title, n.promised_on FROM call_line n \
             JOIN call_round r ON r.id = n.round_id AND r.deleted_at IS NULL \
                 AND r.closed_at IS NULL \
             WHERE n.deleted_at IS NULL AND n.result = 'promised' AND n.promised_on IS NOT NULL \
             AND EXISTS (SELECT 1 FROM body b JOIN position q ON q.organisation_id = b.id \
                 AND q.deleted_at IS NULL LEFT JOIN assignment a ON a.position_id = q.id AND {} \
                 WHERE q.id = n.position_id OR a.person_id = n.person_id) \
         ORDER BY 5, 1, 2",
        held!()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([council], |row| {
        let promised_on: String = row.get(4)?;
        Ok(CouncilPromise {
            contact: row.get(0)?,
            round: row.get(1)?,
            text: row.get(2)?,
            person: row.get(3)?,
            overdue_days: rules::days_late(&promised_on, today),
            promised_on,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
