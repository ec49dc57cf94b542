//! The only SQL of the day of voting.

use rusqlite::{Connection, OptionalExtension, Row};

use super::DayFact;
use crate::error::Result;

/// A fact as stored.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct FactRecord {
    pub id: String,
    pub station_id: String,
    pub fact: DayFact,
    pub hour: String,
    pub at: String,
    pub value: Option<i64>,
}

/// Facts of an election.
///
/// # Errors
/// Of the database.
pub fn facts(conn: &Connection, election: &str) -> Result<Vec<FactRecord>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, station_id, fact, hour, at, value FROM day_fact \
         WHERE election_id = ?1 AND deleted_at IS NULL",
    )?;
    let mut rows = statement.query([election])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let word: String = row.get(2)?;
        // A word of a later version is no fact this one can show.
        let Some(fact) = DayFact::from_slug(&word) else {
            continue;
        };
        found.push(FactRecord {
            id: row.get(0)?,
            station_id: row.get(1)?,
            fact,
            hour: row.get(3)?,
            at: row.get(4)?,
            value: row.get(5)?,
        });
    }
    Ok(found)
}

/// Id and number of one fact of a station, when it was reported.
///
/// # Errors
/// Of the database.
pub fn fact(
    conn: &Connection,
    election: &str,
    station: &str,
    fact: DayFact,
    hour: &str,
) -> Result<Option<(String, Option<i64>)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, value FROM day_fact WHERE election_id = ?1 AND station_id = ?2 \
             AND fact = ?3 AND hour = ?4 AND deleted_at IS NULL",
        )?
        .query_row([election, station, fact.slug(), hour], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?)
}

/// Hours at which something was reported, with how many stations did.
///
/// # Errors
/// Of the database.
pub fn reported_hours(conn: &Connection, election: &str) -> Result<Vec<(String, i64)>> {
    let mut statement = conn.prepare_cached(
        "SELECT hour, count(*) FROM day_fact WHERE election_id = ?1 AND fact = 'turnout' \
         AND deleted_at IS NULL GROUP BY hour ORDER BY hour",
    )?;
    let rows = statement.query_map([election], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The office's own hours of an election; none: those the program comes with.
///
/// # Errors
/// Of the database.
pub fn own_hours(conn: &Connection, election: &str) -> Result<Option<Vec<String>>> {
    let stored: Option<String> = conn
        .prepare_cached("SELECT day_hours FROM election WHERE id = ?1")?
        .query_row([election], |row| row.get(0))
        .optional()?;
    Ok(stored.and_then(|text| serde_json::from_str(&text).ok()))
}

/// An incident as stored.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct IncidentRecord {
    pub id: String,
    pub election_id: String,
    pub station_id: Option<String>,
    pub at: String,
    pub what: String,
    pub told: String,
    pub told_at: String,
    pub measures: String,
    pub closed_at: String,
    pub by_name: String,
}

const INCIDENT: &str = "SELECT id, election_id, station_id, at, what, told, told_at, measures, \
     closed_at, by_name FROM incident WHERE deleted_at IS NULL";

fn incident_of(row: &Row<'_>) -> rusqlite::Result<IncidentRecord> {
    Ok(IncidentRecord {
        id: row.get(0)?,
        election_id: row.get(1)?,
        station_id: row.get(2)?,
        at: row.get(3)?,
        what: row.get(4)?,
        told: row.get(5)?,
        told_at: row.get(6)?,
        measures: row.get(7)?,
        closed_at: row.get(8)?,
        by_name: row.get(9)?,
    })
}

/// Incidents of an election, the first to happen first.
///
/// # Errors
/// Of the database.
pub fn incidents(conn: &Connection, election: &str) -> Result<Vec<IncidentRecord>> {
    let sql = format!("{INCIDENT} AND election_id = ?1 ORDER BY at, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([election], incident_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One incident; none: no such, or removed.
///
/// # Errors
/// Of the database.
pub fn incident(conn: &Connection, id: &str) -> Result<Option<IncidentRecord>> {
    let sql = format!("{INCIDENT} AND id = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row([id], incident_of).optional()?)
}
