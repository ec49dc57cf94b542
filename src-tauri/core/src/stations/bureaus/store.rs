//! The only SQL of bureaus.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{BureauMember, BureauRole, Proposer};
use crate::error::Result;
use crate::staff::PhoneRow;
use crate::staff::rules::short_name;

/// A member as stored, its name as the directory has it now.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct MemberRecord {
    pub election_id: String,
    pub station_id: Option<String>,
    pub person_name: String,
    pub replaced_by_id: Option<String>,
    pub place: i64,
    /// As shown; numbers of the directory and the successor's name are put in later.
    pub member: BureauMember,
}

const MEMBERS: &str = "SELECT m.id, m.election_id, m.station_id, m.person_id, m.person_name, \
     p.family, p.given, m.phone, m.role, m.reserve, m.proposer, m.proposed_by, m.act, \
     m.appointed_on, m.trained_on, m.certificate, m.replaced_on, m.replaced_by_id, m.reason, \
     m.note, m.place FROM bureau_member m \
     LEFT JOIN person p ON p.id = m.person_id AND p.deleted_at IS NULL \
     WHERE m.deleted_at IS NULL";

fn record(row: &Row<'_>) -> rusqlite::Result<MemberRecord> {
    let kept: String = row.get(4)?;
    let family: Option<String> = row.get(5)?;
    let given: Option<String> = row.get(6)?;
    let live = short_name(&family.unwrap_or_default(), &given.unwrap_or_default());
    let typed: String = row.get(7)?;
    Ok(MemberRecord {
        election_id: row.get(1)?,
        station_id: row.get(2)?,
        replaced_by_id: row.get(17)?,
        place: row.get(20)?,
        member: BureauMember {
            id: row.get(0)?,
            person: row.get(3)?,
            name: if live.is_empty() { kept.clone() } else { live },
            phone: String::new(),
            typed_phone: typed,
            role: BureauRole::from_slug(&row.get::<_, String>(8)?),
            reserve: row.get(9)?,
            proposer: Proposer::from_slug(&row.get::<_, String>(10)?),
            proposed_by: row.get(11)?,
            act: row.get(12)?,
            appointed_on: row.get(13)?,
            trained_on: row.get(14)?,
            certificate: row.get(15)?,
            replaced_on: row.get(16)?,
            replaced_by: String::new(),
            reason: row.get(18)?,
            note: row.get(19)?,
        },
        person_name: kept,
    })
}

/// Members of all bureaus of an election, in the order they were written.
///
/// # Errors
/// Of the database.
pub fn of_election(conn: &Connection, election: &str) -> Result<Vec<MemberRecord>> {
    let sql = format!("{MEMBERS} AND m.election_id = ?1 ORDER BY m.place, m.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([election], record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Members of one bureau, in the order they were written; without a station those of the council
/// of the constituency.
///
/// # Errors
/// Of the database.
pub fn of_bureau(
    conn: &Connection,
    election: &str,
    station: Option<&str>,
) -> Result<Vec<MemberRecord>> {
    let sql =
        format!("{MEMBERS} AND m.election_id = ?1 AND m.station_id IS ?2 ORDER BY m.place, m.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![election, station], record)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One member; none: no such member, or removed.
///
/// # Errors
/// Of the database.
pub fn member(conn: &Connection, id: &str) -> Result<Option<MemberRecord>> {
    let sql = format!("{MEMBERS} AND m.id = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row([id], record).optional()?)
}

/// Who sits somewhere in an election: for finding who sits twice.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct Seat {
    pub member: String,
    pub station_id: Option<String>,
    pub number: String,
    pub person_id: Option<String>,
    pub person_name: String,
}

/// Everybody not replaced in a bureau of an election, stations in the bin left out.
///
/// # Errors
/// Of the database.
pub fn seats(conn: &Connection, election: &str) -> Result<Vec<Seat>> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.station_id, coalesce(e.number, ''), m.person_id, m.person_name \
         FROM bureau_member m \
         LEFT JOIN station s ON s.id = m.station_id AND s.deleted_at IS NULL \
         LEFT JOIN election_station e ON e.election_id = m.election_id \
           AND e.station_id = s.id AND e.deleted_at IS NULL \
         WHERE m.election_id = ?1 AND m.deleted_at IS NULL AND m.replaced_on IS NULL \
           AND (m.station_id IS NULL OR e.id IS NOT NULL) ORDER BY m.place, m.id",
    )?;
    let rows = statement.query_map([election], |row| {
        Ok(Seat {
            member: row.get(0)?,
            station_id: row.get(1)?,
            number: row.get(2)?,
            person_id: row.get(3)?,
            person_name: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Numbers of the members the directory knows, by person.
///
/// # Errors
/// Of the database.
pub fn numbers(conn: &Connection, election: &str) -> Result<HashMap<String, Vec<PhoneRow>>> {
    numbers_of(
        conn,
        election,
        "SELECT person_id FROM bureau_member WHERE election_id = ?1 AND person_id IS NOT NULL \
         AND deleted_at IS NULL",
    )
}

/// Numbers of who holds the keys of an election's stations, by person.
///
/// # Errors
/// Of the database.
pub fn keys_numbers(conn: &Connection, election: &str) -> Result<HashMap<String, Vec<PhoneRow>>> {
    numbers_of(
        conn,
        election,
        "SELECT r.keys_id FROM election_station e JOIN premises r ON r.id = e.premises_id \
         WHERE e.election_id = ?1 AND e.deleted_at IS NULL AND r.keys_id IS NOT NULL",
    )
}

fn numbers_of(
    conn: &Connection,
    election: &str,
    people: &str,
) -> Result<HashMap<String, Vec<PhoneRow>>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT id, person_id, kind, typed, e164, extension, private, preferred FROM phone \
         WHERE deleted_at IS NULL AND person_id IN ({people}) ORDER BY place, id"
    ))?;
    let rows = statement.query_map([election], |row| {
        Ok(PhoneRow {
            id: row.get(0)?,
            owner: row.get(1)?,
            kind: row.get(2)?,
            typed: row.get(3)?,
            e164: row.get(4)?,
            extension: row.get(5)?,
            private: row.get(6)?,
            preferred: row.get(7)?,
        })
    })?;
    let mut found: HashMap<String, Vec<PhoneRow>> = HashMap::new();
    for row in rows {
        let row = row?;
        found.entry(row.owner.clone()).or_default().push(row);
    }
    Ok(found)
}

/// Phones of the bureaus' rooms, by station; those without one left out.
///
/// # Errors
/// Of the database.
pub fn room_phones(conn: &Connection, election: &str) -> Result<HashMap<String, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT s.id, s.phone FROM election_station e JOIN station s ON s.id = e.station_id \
         WHERE e.election_id = ?1 AND e.deleted_at IS NULL AND s.phone <> ''",
    )?;
    let rows = statement.query_map([election], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Who holds the key of a station, and whose council it is.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct KeysRecord {
    pub council: Option<String>,
    pub person: Option<String>,
    pub name: String,
    pub typed_phone: String,
}

/// Keys and councils of the stations of an election, by station.
///
/// # Errors
/// Of the database.
pub fn keys(conn: &Connection, election: &str) -> Result<HashMap<String, KeysRecord>> {
    let mut statement = conn.prepare_cached(
        "SELECT s.id, s.council_id, r.keys_id, coalesce(r.keys_name, ''), p.family, p.given, \
         coalesce(r.keys_phone, '') FROM election_station e \
         JOIN station s ON s.id = e.station_id \
         LEFT JOIN premises r ON r.id = e.premises_id \
         LEFT JOIN person p ON p.id = r.keys_id AND p.deleted_at IS NULL \
         WHERE e.election_id = ?1 AND e.deleted_at IS NULL AND s.deleted_at IS NULL",
    )?;
    let rows = statement.query_map([election], |row| {
        let (family, given): (Option<String>, Option<String>) = (row.get(4)?, row.get(5)?);
        let live = short_name(&family.unwrap_or_default(), &given.unwrap_or_default());
        let kept: String = row.get(3)?;
        let record = KeysRecord {
            council: row.get(1)?,
            person: row.get(2)?,
            name: if live.is_empty() { kept } else { live },
            typed_phone: row.get(6)?,
        };
        Ok((row.get(0)?, record))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
