//! What every sheet of stations reads first: the rows' heads and the election they are of.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::rules::by_number;
use super::{StationHead, StationsElection};
use crate::elections::counting::day_of;
use crate::elections::service::{Reading, name_of};
use crate::elections::store as elections;
use crate::error::{Error, ErrorCode, Result};

/// Of the register: its number, voters and premises as they are now.
const REGISTER: &str = "SELECT s.id, s.number, s.locality, coalesce(p.name, ''), \
     coalesce(c.name, s.council_name), s.voters, s.zone, s.route \
     FROM station s LEFT JOIN premises p ON p.id = s.premises_id \
     LEFT JOIN council c ON c.id = s.council_id";

/// As an election has them.
const ELECTION: &str = "SELECT s.id, e.number, s.locality, coalesce(p.name, e.premises_name), \
     coalesce(c.name, s.council_name), e.voters, e.zone, e.route \
     FROM election_station e JOIN station s ON s.id = e.station_id \
     LEFT JOIN premises p ON p.id = e.premises_id \
     LEFT JOIN council c ON c.id = s.council_id";

fn head_of(row: &Row<'_>) -> rusqlite::Result<StationHead> {
    let locality: String = row.get(2)?;
    let council: String = row.get(4)?;
    Ok(StationHead {
        id: row.get(0)?,
        number: row.get(1)?,
        locality: if locality.is_empty() {
            council.clone()
        } else {
            locality
        },
        premises: row.get(3)?,
        council,
        voters: row.get(5)?,
        zone: row.get(6)?,
        route: row.get(7)?,
    })
}

/// The stations of an election, or of the register (those out of use left out), by number.
///
/// # Errors
/// Of the database.
pub fn heads(conn: &Connection, election: Option<&str>) -> Result<Vec<StationHead>> {
    let mut found: Vec<StationHead> = match election {
        Some(id) => conn
            .prepare_cached(&format!(
                "{ELECTION} WHERE e.election_id = ?1 AND e.deleted_at IS NULL \
                 AND s.deleted_at IS NULL"
            ))?
            .query_map([id], head_of)?
            .collect::<rusqlite::Result<_>>()?,
        None => conn
            .prepare_cached(&format!(
                "{REGISTER} WHERE s.deleted_at IS NULL AND s.state <> 'out_of_use'"
            ))?
            .query_map([], head_of)?
            .collect::<rusqlite::Result<_>>()?,
    };
    found.sort_by(|a, b| by_number(&a.number, &b.number).then_with(|| a.id.cmp(&b.id)));
    Ok(found)
}

/// One station as an election has it; of an election that has not taken it in, as the register has
/// it. None: no such station, or in the bin.
///
/// # Errors
/// Of the database.
pub fn head(conn: &Connection, election: Option<&str>, id: &str) -> Result<Option<StationHead>> {
    if let Some(election) = election {
        let taken = conn
            .prepare_cached(&format!(
                "{ELECTION} WHERE e.election_id = ?1 AND e.station_id = ?2 \
                 AND e.deleted_at IS NULL AND s.deleted_at IS NULL"
            ))?
            .query_row(params![election, id], head_of)
            .optional()?;
        if taken.is_some() {
            return Ok(taken);
        }
    }
    Ok(conn
        .prepare_cached(&format!(
            "{REGISTER} WHERE s.id = ?1 AND s.deleted_at IS NULL"
        ))?
        .query_row([id], head_of)
        .optional()?)
}

/// True when the election has taken the station in.
///
/// # Errors
/// Of the database.
pub fn is_taken(conn: &Connection, election: &str, station: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT 1 FROM election_station WHERE election_id = ?1 AND station_id = ?2 \
             AND deleted_at IS NULL",
        )?
        .exists([election, station])?)
}

/// An election as the screens of its stations name it.
///
/// # Errors
/// `not-found`; of the database.
pub fn election(conn: &Connection, id: &str, reading: &Reading) -> Result<StationsElection> {
    let found = elections::election(conn, id)?.ok_or(Error::NotFound("election"))?;
    let day = day_of(found.day.as_deref());
    Ok(StationsElection {
        name: name_of(&found, &reading.texts),
        days_left: day.map(|day| (day - reading.today).num_days()),
        closed: found.closed_on.is_some() || found.deleted,
        id: found.id,
        day: found.day,
    })
}

/// The same, when something of it may be written.
///
/// # Errors
/// `not-found`; `election-closed` when it is closed or in the bin; of the database.
pub fn open_election(conn: &Connection, id: &str, reading: &Reading) -> Result<StationsElection> {
    let found = election(conn, id, reading)?;
    if found.closed {
        let name = [("name", found.name)];
        return Err(Error::refused(ErrorCode::ElectionClosed, &name));
    }
    Ok(found)
}

/// Elections neither closed nor in the bin whose day has not passed: the nearest first, drafts last.
///
/// # Errors
/// Of the database.
pub fn ahead(conn: &Connection, reading: &Reading) -> Result<Vec<StationsElection>> {
    let today = reading.today.to_string();
    let ids: Vec<String> = conn
        .prepare_cached(
            "SELECT id FROM election WHERE deleted_at IS NULL AND closed_on IS NULL \
             AND (day IS NULL OR day >= ?1) ORDER BY day IS NULL, day, id",
        )?
        .query_map([today], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    ids.iter().map(|id| election(conn, id, reading)).collect()
}
