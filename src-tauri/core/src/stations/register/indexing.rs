//! What of stations goes into the search: number, locality, council, premises, address, boundary,
//! who holds the key.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;

use super::store::{self, StationRecord};
use super::{Premises, service};
use crate::error::Result;
use crate::history::Entity;
use crate::search::{Doc, DocKind, Index, MatchField, sort_key};

/// Above this many touched stations all premises are read at once.
const MANY: usize = 20;

/// Hands over the record of every station that is not in the bin.
///
/// # Errors
/// Of the database.
pub fn each_doc(conn: &Connection, mut put: impl FnMut(Doc)) -> Result<()> {
    let premises = premises(conn)?;
    for station in store::stations(conn, false)? {
        let place = station.premises_id.as_ref().and_then(|id| premises.get(id));
        put(doc(&station, place));
    }
    Ok(())
}

fn premises(conn: &Connection) -> Result<HashMap<String, Premises>> {
    let all = store::all_premises(conn)?;
    Ok(all.into_iter().map(|one| (one.id.clone(), one)).collect())
}

/// Brings the index up to date with what an act touched.
///
/// # Errors
/// Of the database.
pub fn refresh(conn: &Connection, index: &mut Index, touched: &[(Entity, String)]) -> Result<()> {
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for (entity, id) in touched {
        match entity {
            Entity::Station => {
                ids.insert(id.clone());
            }
            Entity::Premises => ids.extend(store::in_premises(conn, id)?),
            _ => {}
        }
    }
    let all = match ids.len() > MANY {
        true => Some(premises(conn)?),
        false => None,
    };
    for id in ids {
        let Some(station) = store::station(conn, &id)?.filter(|station| !station.deleted) else {
            index.remove(&id);
            continue;
        };
        let place = match (&station.premises_id, &all) {
            (Some(id), Some(all)) => all.get(id).cloned(),
            (Some(id), None) => store::premises(conn, id)?,
            (None, _) => None,
        };
        let doc = doc(&station, place.as_ref());
        if !index.holds(doc.clone()) {
            index.put(doc);
        }
    }
    Ok(())
}

fn doc(station: &StationRecord, place: Option<&Premises>) -> Doc {
    let name = service::named(station);
    let mut doc = Doc::new(station.id.clone(), DocKind::Station, sort_key(&name));
    doc.field(MatchField::Name, &name);
    doc.field(MatchField::Number, &station.number);
    doc.field(MatchField::Council, &station.council_name);
    // Digits with a stroke are read as those of a number: 38/07 is met by its own.
    let run: String = station
        .number
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if run.len() > 1 {
        doc.digits.push((run, station.number.clone()));
    }
    if let Some(place) = place {
        doc.field(MatchField::Institution, &place.name);
        doc.field(MatchField::Room, &place.address);
        doc.field(MatchField::Person, &place.keys_name);
    }
    doc.field(MatchField::Text, &station.boundary);
    doc
}

/// A found station: number and place; premises with their address.
///
/// # Errors
/// Of the database.
pub fn face(conn: &Connection, id: &str) -> Result<Option<(String, String)>> {
    let Some(station) = store::station(conn, id)?.filter(|station| !station.deleted) else {
        return Ok(None);
    };
    let place = match &station.premises_id {
        Some(id) => store::premises(conn, id)?,
        None => None,
    };
    let line = place.map_or_else(String::new, |place| {
        [place.name, place.address]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    });
    Ok(Some((service::named(&station), line)))
}
