//! What an election takes in, and lets go again.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use super::{flow, named};
use crate::elections::service::Reading;
use crate::elections::store as elections;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::staff::Counted;
use crate::stations::bureaus::service as bureaus;
use crate::stations::register::store::{self, StationRecord, TakenRecord};
use crate::stations::register::{StationState, TakeStations};
use crate::stations::store as shared;

/// Takes stations into an election with their present values; those it has already stay as they
/// are there.
///
/// # Errors
/// `not-found`, `election-closed`, `invalid`.
pub fn take(tx: &mut WriteTx, request: &TakeStations, reading: &Reading) -> Result<Counted> {
    let election = shared::open_election(tx.conn(), &request.election, reading)?;
    let mut check = Check::default();
    let mut act = request.act.clone();
    check.text("act", &mut act, limits::LINE);
    if request.from.as_ref() == Some(&request.election) {
        check.push("from", FieldCode::Itself, &[]);
    }
    check.done()?;
    let former: HashMap<String, TakenRecord> = match &request.from {
        Some(from) => {
            elections::live(tx.conn(), from)?;
            let rows = store::taken(tx.conn(), from)?;
            rows.into_iter()
                .map(|row| (row.station_id.clone(), row))
                .collect()
        }
        None => HashMap::new(),
    };
    let there: HashSet<String> = store::taken(tx.conn(), &request.election)?
        .into_iter()
        .map(|row| row.station_id)
        .collect();
    let mut count = 0;
    for station in wanted(tx, request, &former)? {
        if there.contains(&station.id) {
            continue;
        }
        one(tx, &election.id, &station, former.get(&station.id), &act)?;
        count += 1;
    }
    if let (true, Some(from)) = (request.bureaus, &request.from) {
        let taken: Vec<String> = store::taken(tx.conn(), &request.election)?
            .into_iter()
            .map(|row| row.station_id)
            .collect();
        bureaus::copy(tx, from, &request.election, &taken)?;
    }
    tx.about(election.name, i64::from(count));
    Ok(Counted { count })
}

/// The stations meant, each once.
fn wanted(
    tx: &WriteTx,
    request: &TakeStations,
    former: &HashMap<String, TakenRecord>,
) -> Result<Vec<StationRecord>> {
    if !request.ids.is_empty() {
        let mut seen = HashSet::new();
        let ids = request.ids.iter().filter(|id| seen.insert(id.as_str()));
        return ids.map(|id| store::live(tx.conn(), id)).collect();
    }
    let mut all = store::stations(tx.conn(), false)?;
    if request.from.is_some() {
        all.retain(|station| former.contains_key(&station.id));
    } else {
        all.retain(|station| station.state != StationState::OutOfUse);
        let places = store::held_in(tx.conn(), &request.election)?;
        if !places.is_empty() {
            all.retain(|station| {
                let council = station.council_id.as_ref();
                council.is_some_and(|council| places.contains(council))
            });
        }
    }
    Ok(all)
}

fn one(
    tx: &mut WriteTx,
    election: &str,
    station: &StationRecord,
    former: Option<&TakenRecord>,
    act: &str,
) -> Result<()> {
    let place = flow::premises_name(tx, station.premises_id.as_deref())?;
    let (zone, route) = match former {
        Some(row) => (&row.zone, &row.route),
        None => (&station.zone, &station.route),
    };
    let act = match (act, former) {
        ("", Some(row)) => row.act.as_str(),
        (act, _) => act,
    };
    let id = tx.new_id();
    let values = [
        ("election_id", json!(election)),
        ("station_id", json!(station.id)),
        ("number", json!(station.number)),
        ("voters", json!(station.voters)),
        ("premises_id", json!(station.premises_id)),
        ("premises_name", json!(place)),
        ("state", json!(station.state.slug())),
        ("zone", json!(zone)),
        ("route", json!(route)),
        ("act", json!(act)),
    ];
    tx.insert(Entity::ElectionStation, &id, &values)
}

/// Lets stations out of an election again.
///
/// # Errors
/// `invalid` without stations; `election-closed`; `station-has-work` for one with marks, members,
/// facts, incidents or surveys of that election.
pub fn release(tx: &mut WriteTx, request: &TakeStations, reading: &Reading) -> Result<Counted> {
    let election = shared::open_election(tx.conn(), &request.election, reading)?;
    let mut check = Check::default();
    if request.ids.is_empty() {
        check.push("ids", FieldCode::Required, &[]);
    }
    check.done()?;
    let mut count = 0;
    for row in store::taken(tx.conn(), &request.election)? {
        if !request.ids.contains(&row.station_id) {
            continue;
        }
        if store::has_work(tx.conn(), &request.election, &row.station_id)? {
            let station =
                store::station(tx.conn(), &row.station_id)?.ok_or(Error::NotFound("station"))?;
            let params = [("number", named(&station)), ("name", election.name)];
            return Err(Error::refused(ErrorCode::StationHasWork, &params));
        }
        let stamp = json!(tx.stamp());
        tx.set(Entity::ElectionStation, &row.id, "deleted_at", stamp)?;
        count += 1;
    }
    tx.about(election.name, i64::from(count));
    Ok(Counted { count })
}
