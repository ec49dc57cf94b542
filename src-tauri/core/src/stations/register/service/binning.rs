//! The bin of the register.

use serde_json::{Value as Json, json};

use super::{free_number, named};
use crate::elections::service::Reading;
use crate::elections::store as elections;
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::Check;
use crate::staff::Counted;
use crate::stations::register::store;
use crate::stations::store as shared;

/// Puts stations into the bin. One that an election has taken in stays, a past one too: what was
/// reported there is of a station.
///
/// # Errors
/// `not-found`; `station-ahead` naming the election.
pub fn bin(tx: &mut WriteTx, ids: &[String], reading: &Reading) -> Result<Counted> {
    let (mut count, mut subject) = (0, String::new());
    for id in ids {
        let station = store::station(tx.conn(), id)?.ok_or(Error::NotFound("station"))?;
        if station.deleted {
            continue;
        }
        let rows = store::taken_by(tx.conn(), id)?;
        for row in &rows {
            let kept = elections::election(tx.conn(), &row.election_id)?;
            if kept.is_some_and(|election| !election.deleted) {
                let election = shared::election(tx.conn(), &row.election_id, reading)?;
                let params = [("number", named(&station)), ("name", election.name)];
                return Err(Error::refused(ErrorCode::StationAhead, &params));
            }
        }
        let stamp = json!(tx.stamp());
        tx.set(Entity::Station, id, "deleted_at", stamp)?;
        count += 1;
        if subject.is_empty() {
            subject = named(&station);
        }
    }
    tx.about(subject, i64::from(count));
    Ok(Counted { count })
}

/// Takes stations out of the bin.
///
/// # Errors
/// `not-found`; `invalid` when another station has the number by now.
pub fn restore(tx: &mut WriteTx, ids: &[String]) -> Result<Counted> {
    let (mut count, mut subject) = (0, String::new());
    for id in ids {
        let station = store::station(tx.conn(), id)?.ok_or(Error::NotFound("station"))?;
        if !station.deleted {
            continue;
        }
        let mut check = Check::default();
        free_number(tx.conn(), &mut check, &station.number, id)?;
        check.done()?;
        tx.set(Entity::Station, id, "deleted_at", Json::Null)?;
        count += 1;
        if subject.is_empty() {
            subject = named(&station);
        }
    }
    tx.about(subject, i64::from(count));
    Ok(Counted { count })
}
