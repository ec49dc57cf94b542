//! A new station, with premises that are known or new, taken into an election at once when asked.

use serde_json::json;

use super::{Register, named, premises, taking};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::stations::register::{
    NewStation, StationKind, StationState, TakeStations, rules, store,
};

/// Writes a station in; returns its id.
///
/// # Errors
/// `invalid`; `not-found` for a council, premises or an election that is not there;
/// `election-closed`.
pub fn add(tx: &mut WriteTx, request: &NewStation, register: &Register) -> Result<String> {
    let mut check = Check::default();
    let id = write(tx, request, &mut check)?;
    check.done()?;
    if let Some(election) = &request.election {
        let take = TakeStations {
            election: election.clone(),
            ids: vec![id.clone()],
            ..TakeStations::default()
        };
        taking::take(tx, &take, &register.reading)?;
    }
    let station = store::live(tx.conn(), &id)?;
    tx.about(named(&station), 1);
    Ok(id)
}

/// Writes a station in; what is wrong is gathered into `check`, the caller refuses.
///
/// # Errors
/// `not-found` for a council or premises that are not there; of the database.
pub fn write(tx: &mut WriteTx, request: &NewStation, check: &mut Check) -> Result<String> {
    let mut asked = request.clone();
    check.required("number", &mut asked.number, limits::ROOM);
    if !asked.number.is_empty() {
        super::free_number(tx.conn(), check, &asked.number, "")?;
    }
    check.text("code", &mut asked.code, limits::ROOM);
    check.text("locality", &mut asked.locality, limits::TITLE);
    check.lines("boundary", &mut asked.boundary, limits::NOTE);
    check.text("zone", &mut asked.zone, limits::ROOM);
    check.text("route", &mut asked.route, limits::ROOM);
    check.lines("note", &mut asked.note, limits::NOTE);
    if let Some(voters) = asked.voters {
        check.number("voters", voters, 0, rules::MOST_VOTERS);
    }
    let (council, council_name) =
        super::council(tx.conn(), asked.council.as_deref().unwrap_or_default())?;
    let known = asked.premises.as_deref().filter(|id| !id.is_empty());
    let place = match (known, &asked.new_premises) {
        (Some(_), Some(_)) => {
            check.push("premises", FieldCode::NotListed, &[]);
            None
        }
        (Some(id), None) => {
            store::premises(tx.conn(), id)?.ok_or(Error::NotFound("premises"))?;
            Some(id.to_owned())
        }
        (None, Some(new)) => {
            let around = premises::Around {
                council: council.clone(),
                locality: asked.locality.clone(),
            };
            Some(premises::write(tx, new, &around, check, "new_premises")?)
        }
        (None, None) => None,
    };
    let id = tx.new_id();
    let values = [
        ("number", json!(asked.number)),
        ("code", json!(asked.code)),
        (
            "kind",
            json!(asked.kind.unwrap_or(StationKind::Ordinary).slug()),
        ),
        (
            "state",
            json!(asked.state.unwrap_or(StationState::Active).slug()),
        ),
        ("council_id", json!(council)),
        ("council_name", json!(council_name)),
        ("locality", json!(asked.locality)),
        ("boundary", json!(asked.boundary)),
        ("voters", json!(asked.voters)),
        ("premises_id", json!(place)),
        ("zone", json!(asked.zone)),
        ("route", json!(asked.route)),
        ("note", json!(asked.note)),
        ("created_at", json!(tx.stamp())),
    ];
    tx.insert(Entity::Station, &id, &values)?;
    Ok(id)
}
