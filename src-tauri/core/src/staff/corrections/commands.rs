//! Wire adapters of reports of wrong numbers.

use serde_json::json;

use super::{Correction, NewCorrection, store};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{Error, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};
use crate::staff::commands::{change, live_person};
use crate::staff::store::owner;
use crate::staff::{ById, PersonCard};

/// Reports that something on a card is wrong.
pub fn correction_add(desk: &Desk, mut request: NewCorrection) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    check.lines("text", &mut request.text, limits::DUTY);
    if request.phone.is_none() && request.text.is_empty() {
        check.push("text", crate::error::FieldCode::Required, &[]);
    }
    check.done()?;
    change(desk, OpKind::CorrectionAdd, |tx, _| {
        live_person(tx, &request.person)?;
        if let Some(phone) = &request.phone
            && owner(tx.conn(), "phone", phone)?.as_ref() != Some(&request.person)
        {
            return Err(Error::NotFound("phone"));
        }
        let id = tx.new_id();
        let values = [
            ("person_id", json!(request.person)),
            ("phone_id", json!(request.phone)),
            ("text", json!(request.text)),
            ("created_at", json!(tx.stamp())),
            ("created_by", json!(tx.actor())),
        ];
        tx.insert(Entity::Correction, &id, &values)?;
        Ok(request.person.clone())
    })
}

/// Reports that nobody has settled, the oldest first.
pub fn correction_list(desk: &Desk, _: Empty) -> Result<Vec<Correction>> {
    desk.core()?.read(|conn| store::open(conn, None))
}

/// Settles a report.
pub fn correction_solve(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::CorrectionSolve, |tx, _| {
        let person = store::person(tx.conn(), &request.id)?.ok_or(Error::NotFound("correction"))?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Correction, &request.id, "solved_at", stamp)?;
        Ok(person)
    })
}
