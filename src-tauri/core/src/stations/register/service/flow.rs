//! What is written in a passport goes into the elections still ahead, in the same act: where a
//! row of them still has the former value. Elections that are past keep theirs.

use serde_json::{Value as Json, json};

use crate::elections::service::Reading;
use crate::error::Result;
use crate::history::{Entity, WriteTx};
use crate::stations::register::store::{self, StationRecord, TakenRecord};
use crate::stations::store as shared;

/// Ids of elections that follow the register.
///
/// # Errors
/// Of the database.
pub fn ahead(tx: &WriteTx, reading: &Reading) -> Result<Vec<String>> {
    let found = shared::ahead(tx.conn(), reading)?;
    Ok(found.into_iter().map(|election| election.id).collect())
}

/// Carries the difference between two readings of a station into elections ahead.
///
/// # Errors
/// Of the database.
pub fn carry(
    tx: &mut WriteTx,
    before: &StationRecord,
    after: &StationRecord,
    ahead: &[String],
) -> Result<()> {
    let rows: Vec<TakenRecord> = store::taken_by(tx.conn(), &after.id)?
        .into_iter()
        .filter(|row| ahead.contains(&row.election_id))
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let place = premises_name(tx, after.premises_id.as_deref())?;
    for row in rows {
        let mut values: Vec<(&str, Json)> = Vec::new();
        if before.number != after.number && row.number == before.number {
            values.push(("number", json!(after.number)));
        }
        if before.voters != after.voters && row.voters == before.voters {
            values.push(("voters", json!(after.voters)));
        }
        if before.premises_id != after.premises_id && row.premises_id == before.premises_id {
            values.push(("premises_id", json!(after.premises_id)));
            values.push(("premises_name", json!(place)));
        }
        if before.state != after.state && row.state == before.state {
            values.push(("state", json!(after.state.slug())));
        }
        if before.zone != after.zone && row.zone == before.zone {
            values.push(("zone", json!(after.zone)));
        }
        if before.route != after.route && row.route == before.route {
            values.push(("route", json!(after.route)));
        }
        tx.set_all(Entity::ElectionStation, &row.id, &values)?;
    }
    Ok(())
}

/// The name an election keeps beside the premises.
///
/// # Errors
/// Of the database.
pub fn premises_name(tx: &WriteTx, premises: Option<&str>) -> Result<String> {
    let Some(id) = premises else {
        return Ok(String::new());
    };
    Ok(store::premises(tx.conn(), id)?.map_or_else(String::new, |premises| premises.name))
}
