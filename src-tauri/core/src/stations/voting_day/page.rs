//! The sheet of the day as it is shown.

use std::collections::HashMap;

use rusqlite::Connection;

use super::rules::{self, HOURS};
use super::store::{self, FactRecord, IncidentRecord};
use super::{DayFact, DayRow, DaySheet, DayTotal, Incident};
use crate::elections::service::Reading;
use crate::error::Result;
use crate::phones::Numbering;
use crate::stations::bureaus::BureauRole;
use crate::stations::bureaus::page::sittings;
use crate::stations::{StationHead, store as stations};

/// The hours of an election's sheet, in their order, and whether they are those the program comes
/// with. An hour at which something was reported is never hidden.
///
/// # Errors
/// Of the database.
pub fn hours(conn: &Connection, election: &str) -> Result<(Vec<String>, bool)> {
    let own = store::own_hours(conn, election)?;
    let default = own.is_none();
    let mut hours = own.unwrap_or_else(|| HOURS.map(str::to_owned).to_vec());
    hours.extend(
        store::reported_hours(conn, election)?
            .into_iter()
            .map(|(hour, _)| hour),
    );
    hours.sort();
    hours.dedup();
    Ok((hours, default))
}

/// `HH:MM` of a stored moment.
fn clock(at: &str) -> String {
    at.split_once('T').map_or(at, |(_, time)| time).to_owned()
}

/// What one station reported.
#[derive(Default)]
struct Reported {
    opened: Option<String>,
    closed: Option<String>,
    protocol: Option<String>,
    turnout: HashMap<String, i64>,
}

fn by_station(facts: Vec<FactRecord>) -> HashMap<String, Reported> {
    let mut found: HashMap<String, Reported> = HashMap::new();
    for fact in facts {
        let reported = found.entry(fact.station_id).or_default();
        match (fact.fact, fact.value) {
            (DayFact::Opened, _) => reported.opened = Some(clock(&fact.at)),
            (DayFact::Closed, _) => reported.closed = Some(clock(&fact.at)),
            (DayFact::Protocol, _) => reported.protocol = Some(clock(&fact.at)),
            (DayFact::Turnout, Some(value)) => {
                reported.turnout.insert(fact.hour, value);
            }
            (DayFact::Turnout, None) => {}
        }
    }
    found
}

/// The sheet.
///
/// # Errors
/// `not-found` for an election that is not there; of the database.
pub fn sheet(
    conn: &Connection,
    election: &str,
    numbering: &Numbering,
    reading: &Reading,
) -> Result<DaySheet> {
    let named = stations::election(conn, election, reading)?;
    let (hours, default_hours) = hours(conn, election)?;
    let mut reported = by_station(store::facts(conn, election)?);
    let records = store::incidents(conn, election)?;
    let mut open: HashMap<&str, i64> = HashMap::new();
    for record in records.iter().filter(|record| record.closed_at.is_empty()) {
        if let Some(station) = &record.station_id {
            *open.entry(station).or_default() += 1;
        }
    }
    let mut rows = Vec::new();
    for sitting in sittings(conn, election, numbering)? {
        let chair = sitting.who(BureauRole::Chair).map(|m| m.phone.clone());
        let Some(station) = sitting.station else {
            continue;
        };
        let of = reported.remove(&station.id).unwrap_or_default();
        let turnout: Vec<Option<i64>> = hours
            .iter()
            .map(|hour| of.turnout.get(hour).copied())
            .collect();
        rows.push(DayRow {
            phone: match sitting.phone.is_empty() {
                true => chair.unwrap_or_default(),
                false => sitting.phone,
            },
            opened: of.opened,
            closed: of.closed,
            protocol: of.protocol,
            incidents: open.get(station.id.as_str()).copied().unwrap_or_default(),
            remarks: rules::remarks(&reading.texts, &hours, &turnout, station.voters),
            turnout,
            station,
        });
    }
    let incidents = incidents(conn, election, records, &rows)?;
    let count = |test: &dyn Fn(&DayRow) -> bool| rows.iter().filter(|r| test(r)).count() as i64;
    Ok(DaySheet {
        election: named,
        totals: totals(&hours, &rows),
        hours,
        default_hours,
        opened: count(&|row| row.opened.is_some()),
        closed: count(&|row| row.closed.is_some()),
        protocols: count(&|row| row.protocol.is_some()),
        rows,
        incidents,
    })
}

/// Sums of rows, an hour each: of the whole sheet, or of those a paper shows.
pub fn totals(hours: &[String], rows: &[DayRow]) -> Vec<DayTotal> {
    let at = |n: usize| {
        rows.iter().map(move |row| {
            let came = row.turnout.get(n).copied().flatten();
            (came, row.station.voters)
        })
    };
    (0..hours.len()).map(|n| rules::total(at(n))).collect()
}

/// Incidents as shown, the newest first, numbered in the order they happened.
fn incidents(
    conn: &Connection,
    election: &str,
    records: Vec<IncidentRecord>,
    rows: &[DayRow],
) -> Result<Vec<Incident>> {
    let heads: HashMap<&str, &StationHead> = rows
        .iter()
        .map(|row| (row.station.id.as_str(), &row.station))
        .collect();
    let mut shown = Vec::with_capacity(records.len());
    for (no, record) in (1..).zip(records) {
        let station = match record.station_id.as_deref() {
            None => None,
            Some(id) => match heads.get(id) {
                Some(head) => Some((*head).clone()),
                None => stations::head(conn, Some(election), id)?,
            },
        };
        shown.push(Incident {
            id: record.id,
            no,
            station,
            at: record.at,
            what: record.what,
            told: record.told,
            told_at: record.told_at,
            measures: record.measures,
            closed_at: record.closed_at,
            by: record.by_name,
        });
    }
    shown.reverse();
    Ok(shown)
}
