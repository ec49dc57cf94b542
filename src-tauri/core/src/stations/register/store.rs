//! The only SQL of the register.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Premises, StationKind, StationState, StepFree};
use crate::councils::rules::OPEN;
use crate::error::{Error, Result};
use crate::history::Entity;
use crate::staff::{held, short_name};
use crate::tasks::TaskStation;

/// A station as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // columns
pub struct StationRecord {
    pub id: String,
    pub number: String,
    pub code: String,
    pub kind: StationKind,
    pub state: StationState,
    pub state_reason: String,
    pub council_id: Option<String>,
    pub council_name: String,
    pub locality: String,
    pub boundary: String,
    pub voters: Option<i64>,
    pub premises_id: Option<String>,
    pub phone: String,
    pub zone: String,
    pub route: String,
    pub note: String,
    pub deleted: bool,
}

const STATION: &str = "SELECT s.id, s.number, s.code, s.kind, s.state, s.state_reason, \
     s.council_id, coalesce(c.name, s.council_name), s.locality, s.boundary, s.voters, \
     s.premises_id, s.phone, s.zone, s.route, s.note, s.deleted_at IS NOT NULL \
     FROM station s LEFT JOIN council c ON c.id = s.council_id";

fn station_of(row: &Row<'_>) -> rusqlite::Result<StationRecord> {
    let (kind, state): (String, String) = (row.get(3)?, row.get(4)?);
    Ok(StationRecord {
        id: row.get(0)?,
        number: row.get(1)?,
        code: row.get(2)?,
        kind: StationKind::from_slug(&kind),
        state: StationState::from_slug(&state),
        state_reason: row.get(5)?,
        council_id: row.get(6)?,
        council_name: row.get(7)?,
        locality: row.get(8)?,
        boundary: row.get(9)?,
        voters: row.get(10)?,
        premises_id: row.get(11)?,
        phone: row.get(12)?,
        zone: row.get(13)?,
        route: row.get(14)?,
        note: row.get(15)?,
        deleted: row.get(16)?,
    })
}

/// One station, from the bin too.
///
/// # Errors
/// Of the database.
pub fn station(conn: &Connection, id: &str) -> Result<Option<StationRecord>> {
    Ok(conn
        .prepare_cached(&format!("{STATION} WHERE s.id = ?1"))?
        .query_row([id], station_of)
        .optional()?)
}

/// A station that is not in the bin.
///
/// # Errors
/// `not-found`; of the database.
pub fn live(conn: &Connection, id: &str) -> Result<StationRecord> {
    station(conn, id)?
        .filter(|station| !station.deleted)
        .ok_or(Error::NotFound("station"))
}

/// All stations of the register, or of its bin.
///
/// # Errors
/// Of the database.
pub fn stations(conn: &Connection, binned: bool) -> Result<Vec<StationRecord>> {
    let mut statement = conn.prepare_cached(&format!(
        "{STATION} WHERE (s.deleted_at IS NOT NULL) = ?1 ORDER BY s.number, s.id"
    ))?;
    let rows = statement.query_map([binned], station_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The live station that has this number, other than `but`.
///
/// # Errors
/// Of the database.
pub fn with_number(conn: &Connection, number: &str, but: &str) -> Result<Option<StationRecord>> {
    Ok(conn
        .prepare_cached(&format!(
            "{STATION} WHERE s.number = ?1 AND s.id <> ?2 AND s.deleted_at IS NULL LIMIT 1"
        ))?
        .query_row([number, but], station_of)
        .optional()?)
}

const PREMISES: &str = "SELECT p.id, p.name, p.council_id, p.locality, p.address, p.owner_id, \
     coalesce(o.name, p.owner_name), p.manager_id, p.manager_name, m.family, m.given, \
     p.manager_phone, p.keys_id, p.keys_name, k.family, k.given, p.keys_phone, p.area, p.doors, \
     p.floor, p.access, p.access_note, p.heating, p.light, p.reserve_power, p.phone, p.internet, \
     p.toilets, p.parking, p.distance, p.note, (SELECT count(*) FROM station s \
     WHERE s.premises_id = p.id AND s.deleted_at IS NULL) FROM premises p \
     LEFT JOIN organisation o ON o.id = p.owner_id AND o.deleted_at IS NULL \
     LEFT JOIN person m ON m.id = p.manager_id AND m.deleted_at IS NULL \
     LEFT JOIN person k ON k.id = p.keys_id AND k.deleted_at IS NULL";

fn premises_of(row: &Row<'_>) -> rusqlite::Result<Premises> {
    // The present name of a card that is there, else the one that was kept.
    let name = |kept: usize| -> rusqlite::Result<String> {
        let (family, given): (Option<String>, Option<String>) =
            (row.get(kept + 1)?, row.get(kept + 2)?);
        match (family, given) {
            (Some(family), Some(given)) => Ok(short_name(&family, &given)),
            _ => row.get(kept),
        }
    };
    let access: String = row.get(20)?;
    Ok(Premises {
        id: row.get(0)?,
        name: row.get(1)?,
        council: row.get(2)?,
        locality: row.get(3)?,
        address: row.get(4)?,
        owner: row.get(5)?,
        owner_name: row.get(6)?,
        manager: row.get(7)?,
        manager_name: name(8)?,
        manager_phone: row.get(11)?,
        keys: row.get(12)?,
        keys_name: name(13)?,
        keys_phone: row.get(16)?,
        area: row.get(17)?,
        doors: row.get(18)?,
        floor: row.get(19)?,
        access: StepFree::from_slug(&access),
        access_note: row.get(21)?,
        heating: row.get(22)?,
        light: row.get(23)?,
        reserve_power: row.get(24)?,
        phone: row.get(25)?,
        internet: row.get(26)?,
        toilets: row.get(27)?,
        parking: row.get(28)?,
        distance: row.get(29)?,
        note: row.get(30)?,
        stations: row.get(31)?,
    })
}

/// Premises by id.
///
/// # Errors
/// Of the database.
pub fn premises(conn: &Connection, id: &str) -> Result<Option<Premises>> {
    Ok(conn
        .prepare_cached(&format!(
            "{PREMISES} WHERE p.id = ?1 AND p.deleted_at IS NULL"
        ))?
        .query_row([id], premises_of)
        .optional()?)
}

/// All premises, by locality and name.
///
/// # Errors
/// Of the database.
pub fn all_premises(conn: &Connection) -> Result<Vec<Premises>> {
    let mut statement = conn.prepare_cached(&format!(
        "{PREMISES} WHERE p.deleted_at IS NULL ORDER BY p.locality, p.name, p.id"
    ))?;
    let rows = statement.query_map([], premises_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where a station would go instead: row and premises, in their order.
///
/// # Errors
/// Of the database.
pub fn alternates(conn: &Connection, station: &str) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, premises_id FROM station_alternate WHERE station_id = ?1 \
         AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let rows = statement.query_map([station], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A station as an election keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // columns
pub struct TakenRecord {
    pub id: String,
    pub election_id: String,
    pub station_id: String,
    pub number: String,
    pub voters: Option<i64>,
    pub premises_id: Option<String>,
    pub premises_name: String,
    pub state: StationState,
    pub zone: String,
    pub route: String,
    pub act: String,
}

const TAKEN: &str = "SELECT e.id, e.election_id, e.station_id, e.number, e.voters, \
     e.premises_id, e.premises_name, e.state, e.zone, e.route, e.act FROM election_station e";

fn taken_of(row: &Row<'_>) -> rusqlite::Result<TakenRecord> {
    let state: String = row.get(7)?;
    Ok(TakenRecord {
        id: row.get(0)?,
        election_id: row.get(1)?,
        station_id: row.get(2)?,
        number: row.get(3)?,
        voters: row.get(4)?,
        premises_id: row.get(5)?,
        premises_name: row.get(6)?,
        state: StationState::from_slug(&state),
        zone: row.get(8)?,
        route: row.get(9)?,
        act: row.get(10)?,
    })
}

/// The stations an election has taken in.
///
/// # Errors
/// Of the database.
pub fn taken(conn: &Connection, election: &str) -> Result<Vec<TakenRecord>> {
    let mut statement = conn.prepare_cached(&format!(
        "{TAKEN} WHERE e.election_id = ?1 AND e.deleted_at IS NULL ORDER BY e.number, e.id"
    ))?;
    let rows = statement.query_map([election], taken_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The elections not in the bin that have taken a station in: the latest day first, drafts before.
///
/// # Errors
/// Of the database.
pub fn taken_by(conn: &Connection, station: &str) -> Result<Vec<TakenRecord>> {
    let mut statement = conn.prepare_cached(&format!(
        "{TAKEN} JOIN election l ON l.id = e.election_id AND l.deleted_at IS NULL \
         WHERE e.station_id = ?1 AND e.deleted_at IS NULL \
         ORDER BY l.day IS NOT NULL, l.day DESC, l.id"
    ))?;
    let rows = statement.query_map([station], taken_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// True when somebody wrote something of a station into an election: a cell, a member, a fact, an
/// incident, a survey.
///
/// # Errors
/// Of the database.
pub fn has_work(conn: &Connection, election: &str, station: &str) -> Result<bool> {
    for table in [
        "readiness",
        "bureau_member",
        "day_fact",
        "incident",
        "survey",
    ] {
        let there = conn
            .prepare_cached(&format!(
                "SELECT 1 FROM {table} WHERE election_id = ?1 AND station_id = ?2 \
                 AND deleted_at IS NULL LIMIT 1"
            ))?
            .exists([election, station])?;
        if there {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Councils in which an election is held; empty: everywhere.
///
/// # Errors
/// Of the database.
pub fn held_in(conn: &Connection, election: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT council_id FROM election_council WHERE election_id = ?1 AND deleted_at IS NULL \
         AND council_id IS NOT NULL",
    )?;
    let rows = statement.query_map([election], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A task of a station as it is stored.
#[allow(missing_docs)] // columns
pub struct TaskRow {
    pub id: String,
    pub number: i64,
    pub year: i64,
    pub title: String,
    pub due_on: Option<String>,
    pub open: bool,
}

/// Tasks about a station: open ones first, by term.
///
/// # Errors
/// Of the database.
pub fn tasks(conn: &Connection, station: &str) -> Result<Vec<TaskRow>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT id, number, year, title, due_on, state IN {OPEN} FROM task \
         WHERE station_id = ?1 AND deleted_at IS NULL \
         ORDER BY state IN {OPEN} DESC, due_on IS NULL, due_on, year, number"
    ))?;
    let rows = statement.query_map([station], |row| {
        Ok(TaskRow {
            id: row.get(0)?,
            number: row.get(1)?,
            year: row.get(2)?,
            title: row.get(3)?,
            due_on: row.get(4)?,
            open: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Open tasks by station.
///
/// # Errors
/// Of the database.
pub fn open_tasks(conn: &Connection) -> Result<Vec<(String, i64)>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT station_id, count(*) FROM task WHERE station_id IS NOT NULL \
         AND deleted_at IS NULL AND state IN {OPEN} GROUP BY station_id"
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The day of the last survey by station.
///
/// # Errors
/// Of the database.
pub fn surveyed(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT station_id, max(on_date) FROM survey WHERE deleted_at IS NULL GROUP BY station_id",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The post a person holds today, their own before an acting one.
///
/// # Errors
/// Of the database.
pub fn post_of(conn: &Connection, person: &str) -> Result<Option<String>> {
    let sql = format!(
        "SELECT q.title FROM assignment a JOIN position q ON q.id = a.position_id \
         AND q.deleted_at IS NULL WHERE a.person_id = ?1 AND {} \
         ORDER BY a.acting, q.id LIMIT 1",
        held!()
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([person], |row| row.get(0))
        .optional()?)
}

/// The chair of a bureau: card, name, typed number.
///
/// # Errors
/// Of the database.
pub fn chair(
    conn: &Connection,
    election: &str,
    station: &str,
) -> Result<Option<(Option<String>, String, String)>> {
    Ok(conn
        .prepare_cached(
            "SELECT person_id, person_name, phone FROM bureau_member WHERE election_id = ?1 \
             AND station_id = ?2 AND role = 'chair' AND reserve = 0 AND replaced_on IS NULL \
             AND deleted_at IS NULL ORDER BY place, id LIMIT 1",
        )?
        .query_row(params![election, station], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?)
}

/// The name of an institution that is there.
///
/// # Errors
/// Of the database.
pub fn institution(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT name FROM organisation WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Stations in certain premises.
///
/// # Errors
/// Of the database.
pub fn in_premises(conn: &Connection, premises: &str) -> Result<Vec<String>> {
    let mut statement =
        conn.prepare_cached("SELECT id FROM station WHERE premises_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([premises], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Stations and premises of a council, those in the bin too.
///
/// # Errors
/// Of the database.
pub fn of_council(conn: &Connection, council: &str) -> Result<Vec<(String, Entity)>> {
    let mut found = Vec::new();
    for entity in [Entity::Premises, Entity::Station] {
        let mut statement = conn.prepare_cached(&format!(
            "SELECT id FROM {} WHERE council_id = ?1 ORDER BY id",
            entity.table()
        ))?;
        let rows = statement.query_map([council], |row| row.get(0))?;
        for id in rows {
            found.push((id?, entity));
        }
    }
    Ok(found)
}

/// The station a task is about: id, number and place.
///
/// # Errors
/// Of the database.
pub fn of_task(conn: &Connection, task: &str) -> Result<Option<TaskStation>> {
    Ok(conn
        .prepare_cached(
            "SELECT s.id, s.number, CASE WHEN s.locality <> '' THEN s.locality \
             ELSE coalesce(c.name, s.council_name) END || coalesce(' · ' || p.name, '') \
             FROM task t JOIN station s ON s.id = t.station_id AND s.deleted_at IS NULL \
             LEFT JOIN council c ON c.id = s.council_id \
             LEFT JOIN premises p ON p.id = s.premises_id WHERE t.id = ?1",
        )?
        .query_row([task], |row| {
            Ok(TaskStation {
                id: row.get(0)?,
                number: row.get(1)?,
                place: row.get(2)?,
            })
        })
        .optional()?)
}

/// The station of an answer whose survey is not in the bin.
///
/// # Errors
/// Of the database.
pub fn station_of_answer(conn: &Connection, answer: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT s.station_id FROM survey_answer w JOIN survey s ON s.id = w.survey_id \
             AND s.deleted_at IS NULL WHERE w.id = ?1 AND w.deleted_at IS NULL",
        )?
        .query_row([answer], |row| row.get(0))
        .optional()?)
}
