//! The register, or the stations of an election, as a list.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;

use super::{Register, contacts};
use crate::error::Result;
use crate::search::{folded, sort_key};
use crate::stations::register::store::{self, StationRecord, TakenRecord};
use crate::stations::register::{ListStations, Premises, StationList, StationRow};
use crate::stations::rules::by_number;
use crate::stations::store as shared;

/// Stations that fit, by number.
///
/// # Errors
/// `not-found` for an election that is not there; of the database.
pub fn list(conn: &Connection, asked: &ListStations, register: &Register) -> Result<StationList> {
    let mut all = store::stations(conn, asked.binned)?;
    let mut kept_names = HashMap::new();
    if let Some(election) = &asked.election {
        shared::election(conn, election, &register.reading)?;
        let taken: HashMap<String, TakenRecord> = store::taken(conn, election)?
            .into_iter()
            .map(|row| (row.station_id.clone(), row))
            .collect();
        all.retain(|station| taken.contains_key(&station.id));
        for station in &mut all {
            if let Some(row) = taken.get(&station.id) {
                as_there(station, row);
                kept_names.insert(station.id.clone(), row.premises_name.clone());
            }
        }
    }
    let premises: HashMap<String, Premises> = store::all_premises(conn)?
        .into_iter()
        .map(|premises| (premises.id.clone(), premises))
        .collect();
    let place = |station: &StationRecord| -> Option<&Premises> {
        station.premises_id.as_ref().and_then(|id| premises.get(id))
    };
    let (zones, routes) = (
        words(all.iter().map(|station| &station.zone)),
        words(all.iter().map(|station| &station.route)),
    );
    let wanted: Vec<String> = folded(&asked.query)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    all.retain(|station| narrowed(station, asked) && said(station, place(station), &wanted));
    all.sort_by(|a, b| by_number(&a.number, &b.number).then_with(|| a.id.cmp(&b.id)));
    let tasks: HashMap<String, i64> = store::open_tasks(conn)?.into_iter().collect();
    let surveyed: HashMap<String, String> = store::surveyed(conn)?.into_iter().collect();
    let mut keys: HashMap<String, String> = HashMap::new();
    let mut rows = Vec::with_capacity(all.len());
    for station in all {
        let there = place(&station);
        let holder = match there {
            Some(premises) => match keys.get(&premises.id) {
                Some(line) => line.clone(),
                None => {
                    let line = keys_line(conn, register, premises)?;
                    keys.insert(premises.id.clone(), line.clone());
                    line
                }
            },
            None => String::new(),
        };
        let kept = kept_names.remove(&station.id).unwrap_or_default();
        rows.push(StationRow {
            premises: there.map_or(kept, |premises| premises.name.clone()),
            address: there.map_or_else(String::new, |premises| premises.address.clone()),
            keys: holder,
            tasks: tasks.get(&station.id).copied().unwrap_or_default(),
            surveyed_on: surveyed.get(&station.id).cloned(),
            id: station.id,
            number: station.number,
            kind: station.kind,
            state: station.state,
            council: station.council_id,
            council_name: station.council_name,
            locality: station.locality,
            voters: station.voters,
            zone: station.zone,
            route: station.route,
        });
    }
    Ok(StationList {
        voters: rows.iter().filter_map(|row| row.voters).sum(),
        rows,
        zones,
        routes,
        elections: shared::ahead(conn, &register.reading)?,
    })
}

/// A station as an election keeps it.
pub fn as_there(station: &mut StationRecord, row: &TakenRecord) {
    station.number.clone_from(&row.number);
    station.voters = row.voters;
    station.premises_id.clone_from(&row.premises_id);
    station.state = row.state;
    station.zone.clone_from(&row.zone);
    station.route.clone_from(&row.route);
}

/// Who holds the key, with the number, as one line.
fn keys_line(conn: &Connection, register: &Register, premises: &Premises) -> Result<String> {
    if premises.keys_name.is_empty() {
        return Ok(String::new());
    }
    let keys = premises.keys.as_deref();
    let phone = contacts::number(conn, register, keys, &premises.keys_phone)?;
    Ok(match phone.is_empty() {
        true => premises.keys_name.clone(),
        false => format!("{}, {phone}", premises.keys_name),
    })
}

/// Words there are, each once, in the order of the alphabet.
fn words<'a>(all: impl Iterator<Item = &'a String>) -> Vec<String> {
    let found: BTreeSet<&String> = all.filter(|word| !word.is_empty()).collect();
    let mut found: Vec<String> = found.into_iter().cloned().collect();
    found.sort_by_key(|word| sort_key(word));
    found
}

fn narrowed(station: &StationRecord, asked: &ListStations) -> bool {
    let of = |wanted: &Option<String>, value: &str| wanted.as_ref().is_none_or(|w| w == value);
    of(
        &asked.council,
        station.council_id.as_deref().unwrap_or_default(),
    ) && of(&asked.zone, &station.zone)
        && of(&asked.route, &station.route)
        && (asked.states.is_empty() || asked.states.contains(&station.state))
}

fn said(station: &StationRecord, premises: Option<&Premises>, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let mut text = [
        station.number.as_str(),
        &station.locality,
        &station.council_name,
        &station.boundary,
    ]
    .join(" ");
    if let Some(premises) = premises {
        text = format!("{text} {} {}", premises.name, premises.address);
    }
    let text = folded(&text);
    wanted.iter().all(|word| text.contains(word.as_str()))
}
