//! Wire adapters of absences.

use serde_json::json;

use super::{EditAbsence, NewAbsence, store};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::staff::commands::{change, live_person};
use crate::staff::{ById, PersonCard};

/// Enters an absence.
pub fn absence_add(desk: &Desk, mut request: NewAbsence) -> Result<Changed<PersonCard>> {
    check(
        &request.from,
        request.to.as_deref(),
        request.substitute.as_deref() == Some(&request.person),
        &mut request.note,
    )?;
    change(desk, OpKind::AbsenceAdd, |tx, _| {
        live_person(tx, &request.person)?;
        substitute(tx, request.substitute.as_deref())?;
        let id = tx.new_id();
        let values = [
            ("person_id", json!(request.person)),
            ("kind", json!(request.kind)),
            ("from_date", json!(request.from)),
            ("to_date", json!(request.to)),
            ("substitute_id", json!(request.substitute)),
            ("note", json!(request.note)),
        ];
        tx.insert(Entity::Absence, &id, &values)?;
        Ok(request.person.clone())
    })
}

/// Changes an absence.
pub fn absence_edit(desk: &Desk, mut request: EditAbsence) -> Result<Changed<PersonCard>> {
    check(
        &request.from,
        request.to.as_deref(),
        false,
        &mut request.note,
    )?;
    change(desk, OpKind::AbsenceEdit, |tx, _| {
        let person = owner(tx, &request.id)?;
        if request.substitute.as_deref() == Some(&person) {
            return Err(itself());
        }
        substitute(tx, request.substitute.as_deref())?;
        for (field, value) in [
            ("kind", json!(request.kind)),
            ("from_date", json!(request.from)),
            ("to_date", json!(request.to)),
            ("substitute_id", json!(request.substitute)),
            ("note", json!(request.note)),
        ] {
            tx.set(Entity::Absence, &request.id, field, value)?;
        }
        Ok(person)
    })
}

/// Takes an absence off a card.
pub fn absence_remove(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::AbsenceRemove, |tx, _| {
        let person = owner(tx, &request.id)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Absence, &request.id, "deleted_at", stamp)?;
        Ok(person)
    })
}

fn owner(tx: &WriteTx, id: &str) -> Result<String> {
    let person = store::person(tx.conn(), id)?.ok_or(Error::NotFound("absence"))?;
    live_person(tx, &person)?;
    Ok(person)
}

fn substitute(tx: &WriteTx, id: Option<&str>) -> Result<()> {
    id.map_or(Ok(()), |id| live_person(tx, id))
}

fn itself() -> Error {
    let mut check = Check::default();
    check.push("substitute", FieldCode::Itself, &[]);
    Error::Invalid(check.into_found())
}

fn check(from: &str, to: Option<&str>, itself: bool, note: &mut String) -> Result<()> {
    let mut check = Check::default();
    if from.is_empty() {
        check.push("from", FieldCode::Required, &[]);
    }
    check.span(Some(from), to);
    check.lines("note", note, limits::DUTY);
    if itself {
        check.push("substitute", FieldCode::Itself, &[]);
    }
    check.done()
}
