//! A council that became part of another one. Its record goes to the bin with a word of where it
//! went; whatever was sent to it keeps its name, and its people stay where they are until
//! somebody moves them.

use serde_json::json;

use super::store;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::MergeCouncil;
use crate::stations::register::store as stations;

/// Steps from one council to the next after which a ring is certain.
const MOST_STEPS: usize = 1_000;

/// Checks what can be told without the file.
///
/// # Errors
/// `invalid`: into itself, a day that is none, an act too long.
pub fn tidy(request: &mut MergeCouncil) -> Result<()> {
    let mut check = Check::default();
    if request.id == request.into {
        check.push("into", FieldCode::Itself, &[]);
    }
    check.text("act", &mut request.act, limits::LINE);
    let on = request.on.take().unwrap_or_default();
    request.on = check.date("on", &on).map(|day| day.to_string());
    check.done()
}

/// Makes a council part of another one.
///
/// # Errors
/// `not-found` for a council that is not there; `invalid` when the other one is in the bin or
/// became part of this one.
pub fn merge(tx: &mut WriteTx, request: &MergeCouncil) -> Result<()> {
    match store::council(tx.conn(), &request.id)? {
        Some(council) if !council.binned => {}
        _ => return Err(Error::NotFound("council")),
    }
    let into = store::council(tx.conn(), &request.into)?.ok_or(Error::NotFound("council"))?;
    let mut check = Check::default();
    if into.binned {
        check.push("into", FieldCode::NotListed, &[]);
    } else if leads_to(tx, &request.into, &request.id)? {
        check.push("into", FieldCode::Itself, &[]);
    }
    check.done()?;
    let on = request.on.clone().unwrap_or_else(|| tx.today());
    let stamp = json!(tx.stamp());
    for (field, value) in [
        ("merged_into_id", json!(request.into)),
        ("merged_on", json!(on)),
        ("merged_act", json!(request.act)),
        ("deleted_at", stamp),
    ] {
        tx.set(Entity::Council, &request.id, field, value)?;
    }
    // Its stations and their premises lie in the other council's territory from now on.
    for (id, entity) in stations::of_council(tx.conn(), &request.id)? {
        tx.set(entity, &id, "council_id", json!(request.into))?;
        if entity == Entity::Station {
            tx.set(entity, &id, "council_name", json!(into.name))?;
        }
    }
    Ok(())
}

/// Forgets where a council went: taken out of the bin, it stands for itself again.
///
/// # Errors
/// A disk error.
pub fn forget(tx: &mut WriteTx, council: &str) -> Result<()> {
    for (field, value) in [
        ("merged_into_id", json!(null)),
        ("merged_on", json!(null)),
        ("merged_act", json!("")),
    ] {
        tx.set(Entity::Council, council, field, value)?;
    }
    Ok(())
}

/// True when a council, through those it became part of, ends at another one.
fn leads_to(tx: &WriteTx, from: &str, to: &str) -> Result<bool> {
    let mut at = from.to_owned();
    for _ in 0..MOST_STEPS {
        let next = store::council(tx.conn(), &at)?.and_then(|council| council.merged_into);
        match next {
            Some(next) if next.id == to => return Ok(true),
            Some(next) => at = next.id,
            None => return Ok(false),
        }
    }
    Ok(true)
}
