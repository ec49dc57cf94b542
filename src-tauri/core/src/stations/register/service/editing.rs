//! New values of passports, of one station or of several at once.

use serde_json::{Value as Json, json};

use super::{flow, named, premises};
use crate::elections::service::Reading;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::staff::Counted;
use crate::stations::register::store::{self, StationRecord};
use crate::stations::register::{EditStation, EditStations};

/// Writes new values of a station, and carries them into elections ahead.
///
/// # Errors
/// `not-found`, `invalid`.
pub fn edit(tx: &mut WriteTx, request: &EditStation, reading: &Reading) -> Result<()> {
    let before = store::live(tx.conn(), &request.id)?;
    let mut check = Check::default();
    let mut values = own(tx, request, &mut check)?;
    place(tx, request, &before, &mut check, &mut values)?;
    check.done()?;
    tx.set_all(Entity::Station, &request.id, &values)?;
    let after = store::live(tx.conn(), &request.id)?;
    let ahead = flow::ahead(tx, reading)?;
    flow::carry(tx, &before, &after, &ahead)?;
    tx.about(named(&after), 1);
    Ok(())
}

/// The station's own fields.
fn own(
    tx: &WriteTx,
    request: &EditStation,
    check: &mut Check,
) -> Result<Vec<(&'static str, Json)>> {
    let mut values: Vec<(&str, Json)> = Vec::new();
    if let Some(mut number) = request.number.clone() {
        check.required("number", &mut number, limits::ROOM);
        if !number.is_empty() {
            super::free_number(tx.conn(), check, &number, &request.id)?;
        }
        values.push(("number", json!(number)));
    }
    for (field, value, limit) in [
        ("code", &request.code, limits::ROOM),
        ("locality", &request.locality, limits::TITLE),
        ("zone", &request.zone, limits::ROOM),
        ("route", &request.route, limits::ROOM),
        ("state_reason", &request.state_reason, limits::LINE),
    ] {
        if let Some(mut text) = value.clone() {
            check.text(field, &mut text, limit);
            values.push((field, json!(text)));
        }
    }
    for (field, value) in [("boundary", &request.boundary), ("note", &request.note)] {
        if let Some(mut text) = value.clone() {
            check.lines(field, &mut text, limits::NOTE);
            values.push((field, json!(text)));
        }
    }
    if let Some(mut phone) = request.phone.clone() {
        super::phone(check, "phone", &mut phone);
        values.push(("phone", json!(phone)));
    }
    if let Some(kind) = request.kind {
        values.push(("kind", json!(kind.slug())));
    }
    if let Some(state) = request.state {
        values.push(("state", json!(state.slug())));
    }
    if let Some(typed) = &request.voters {
        let voters = super::voters(check, "voters", typed);
        values.push(("voters", json!(voters)));
    }
    if let Some(id) = &request.council {
        let (id, name) = super::council(tx.conn(), id)?;
        values.push(("council_id", json!(id)));
        values.push(("council_name", json!(name)));
    }
    Ok(values)
}

/// Where it is, and where it would go instead.
fn place(
    tx: &mut WriteTx,
    request: &EditStation,
    before: &StationRecord,
    check: &mut Check,
    values: &mut Vec<(&'static str, Json)>,
) -> Result<()> {
    let around = premises::Around {
        council: request
            .council
            .clone()
            .or_else(|| before.council_id.clone())
            .filter(|id| !id.is_empty()),
        locality: request
            .locality
            .clone()
            .unwrap_or_else(|| before.locality.clone()),
    };
    if let Some(id) = &request.premises {
        if !id.is_empty() {
            store::premises(tx.conn(), id)?.ok_or(Error::NotFound("premises"))?;
        }
        let id = Some(id).filter(|id| !id.is_empty());
        values.push(("premises_id", json!(id)));
    }
    if let Some(given) = &request.edit_premises {
        let known = given.id.as_deref().is_some_and(|id| !id.is_empty());
        if !known && request.premises.as_ref().is_some_and(|id| !id.is_empty()) {
            check.push("premises", FieldCode::NotListed, &[]);
        }
        let id = premises::write(tx, given, &around, check, "edit_premises")?;
        if !known {
            values.retain(|(field, _)| *field != "premises_id");
            values.push(("premises_id", json!(id)));
        }
    }
    let mut wanted = request.alternates.clone();
    if let Some(given) = &request.new_alternate {
        let id = premises::write(tx, given, &around, check, "new_alternate")?;
        let mut ids = match wanted.take() {
            Some(ids) => ids,
            None => store::alternates(tx.conn(), &request.id)?
                .into_iter()
                .map(|(_, premises)| premises)
                .collect(),
        };
        if !ids.contains(&id) {
            ids.push(id);
        }
        wanted = Some(ids);
    }
    match wanted {
        Some(ids) => alternates(tx, &request.id, &ids),
        None => Ok(()),
    }
}

fn alternates(tx: &mut WriteTx, station: &str, wanted: &[String]) -> Result<()> {
    let known = store::alternates(tx.conn(), station)?;
    let stamp = tx.stamp();
    for (row, premises) in &known {
        if !wanted.contains(premises) {
            tx.set(Entity::StationAlternate, row, "deleted_at", json!(stamp))?;
        }
    }
    let mut placed: Vec<&String> = Vec::new();
    for premises in wanted {
        if placed.contains(&premises) {
            continue;
        }
        let place = placed.len();
        placed.push(premises);
        match known.iter().find(|(_, known)| known == premises) {
            Some((row, _)) => {
                tx.set(Entity::StationAlternate, row, "place", json!(place))?;
            }
            None => {
                store::premises(tx.conn(), premises)?.ok_or(Error::NotFound("premises"))?;
                let id = tx.new_id();
                let values = [
                    ("station_id", json!(station)),
                    ("premises_id", json!(premises)),
                    ("place", json!(place)),
                ];
                tx.insert(Entity::StationAlternate, &id, &values)?;
            }
        }
    }
    Ok(())
}

/// Writes the same values into several stations.
///
/// # Errors
/// `not-found`, `invalid`.
pub fn edit_many(tx: &mut WriteTx, request: &EditStations, reading: &Reading) -> Result<Counted> {
    let ahead = flow::ahead(tx, reading)?;
    let (mut count, mut subject) = (0, String::new());
    for id in &request.ids {
        let before = store::live(tx.conn(), id)?;
        let one = EditStation {
            id: id.clone(),
            state: request.state,
            state_reason: request.state_reason.clone(),
            zone: request.zone.clone(),
            route: request.route.clone(),
            ..EditStation::default()
        };
        let mut check = Check::default();
        let values = own(tx, &one, &mut check)?;
        check.done()?;
        if tx.set_all(Entity::Station, id, &values)? {
            let after = store::live(tx.conn(), id)?;
            flow::carry(tx, &before, &after, &ahead)?;
            count += 1;
            if subject.is_empty() {
                subject = named(&after);
            }
        }
    }
    tx.about(subject, i64::from(count));
    Ok(Counted { count })
}
