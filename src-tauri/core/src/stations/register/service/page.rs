//! The passport of a station.

use rusqlite::Connection;

use super::{Register, contacts, listing, remarks};
use crate::attachments::store::{self as attachments, Owner};
use crate::elections::store as elections;
use crate::error::{Error, Result};
use crate::stations::readiness::to_solve;
use crate::stations::register::store::{self, StationRecord, TakenRecord};
use crate::stations::register::{Station, StationPage, StationPast, StationTask};
use crate::stations::{StationOf, StationsElection, equipment, store as shared, surveys};

/// A passport, as it is in the election asked for, else in the nearest one ahead that has it.
///
/// # Errors
/// `not-found`; of the database.
pub fn page(conn: &Connection, asked: &StationOf, register: &Register) -> Result<StationPage> {
    let mut own = store::station(conn, &asked.id)?.ok_or(Error::NotFound("station"))?;
    let taken = store::taken_by(conn, &asked.id)?;
    let election = election_of(conn, asked, register, &taken)?;
    let id = election.as_ref().map(|election| election.id.as_str());
    let row = taken
        .iter()
        .find(|row| Some(row.election_id.as_str()) == id);
    if let Some(row) = row {
        listing::as_there(&mut own, row);
    }
    let premises = match &own.premises_id {
        Some(id) => store::premises(conn, id)?,
        None => None,
    };
    let mut alternates = Vec::new();
    for (_, id) in store::alternates(conn, &own.id)? {
        alternates.extend(store::premises(conn, &id)?);
    }
    let pack = match id {
        Some(id) => elections::election(conn, id)?.map(|election| election.pack),
        None => None,
    };
    let pack = pack.unwrap_or_else(|| register.country.clone());
    let mut history = Vec::with_capacity(taken.len());
    for row in taken.iter() {
        history.push(past(conn, row, register)?);
    }
    Ok(StationPage {
        contacts: contacts::of(conn, register, &own, premises.as_ref(), id)?,
        to_solve: match id {
            Some(id) => {
                let today = register.reading.today.to_string();
                to_solve(conn, id, &own.id, &register.reading.texts, &today)?
            }
            None => Vec::new(),
        },
        tasks: tasks(conn, &own.id, register)?,
        equipment: equipment::of_station(conn, &own.id, id, &register.reading)?,
        surveys: surveys::reading::of_station(conn, &own.id, &register.reading)?,
        files: attachments::of(conn, Owner::Station, &own.id)?,
        remarks: remarks::of(register, &pack, &own, premises.as_ref())?,
        station: shown(own),
        premises,
        alternates,
        election,
        history,
    })
}

fn election_of(
    conn: &Connection,
    asked: &StationOf,
    register: &Register,
    taken: &[TakenRecord],
) -> Result<Option<StationsElection>> {
    if let Some(id) = &asked.election {
        return Ok(Some(shared::election(conn, id, &register.reading)?));
    }
    let ahead = shared::ahead(conn, &register.reading)?;
    Ok(ahead
        .into_iter()
        .find(|election| taken.iter().any(|row| row.election_id == election.id)))
}

fn past(conn: &Connection, row: &TakenRecord, register: &Register) -> Result<StationPast> {
    let there = match &row.premises_id {
        Some(id) => store::premises(conn, id)?,
        None => None,
    };
    Ok(StationPast {
        election: shared::election(conn, &row.election_id, &register.reading)?,
        number: row.number.clone(),
        voters: row.voters,
        premises: there.map_or_else(|| row.premises_name.clone(), |premises| premises.name),
        state: row.state,
        act: row.act.clone(),
    })
}

/// Tasks about a station, open ones first.
///
/// # Errors
/// Of the database.
pub fn tasks(conn: &Connection, station: &str, register: &Register) -> Result<Vec<StationTask>> {
    let today = register.reading.today.to_string();
    let rows = store::tasks(conn, station)?;
    Ok(rows
        .into_iter()
        .map(|row| StationTask {
            no: format!("{}/{}", row.number, row.year),
            late: row.open && row.due_on.as_ref().is_some_and(|due| *due < today),
            id: row.id,
            title: row.title,
            due_on: row.due_on,
            open: row.open,
        })
        .collect())
}

fn shown(own: StationRecord) -> Station {
    Station {
        id: own.id,
        number: own.number,
        code: own.code,
        kind: own.kind,
        state: own.state,
        state_reason: own.state_reason,
        council: own.council_id,
        council_name: own.council_name,
        locality: own.locality,
        boundary: own.boundary,
        voters: own.voters,
        phone: own.phone,
        zone: own.zone,
        route: own.route,
        note: own.note,
        binned: own.deleted,
    }
}
