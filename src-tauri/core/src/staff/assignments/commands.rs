//! Wire adapters of assignments.

use serde_json::{Value as Json, json};

use super::{EditAssignment, EndAssignment, Holder, HoldersOf, NewAssignment, store};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::staff::commands::{change, live_person};
use crate::staff::{ById, PersonCard, service};

/// Appoints a person to a post.
pub fn assignment_add(desk: &Desk, mut request: NewAssignment) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    check.text("post", &mut request.post, limits::POST);
    check.text("institution", &mut request.institution, limits::TITLE);
    if request.position.is_none() && request.post.is_empty() {
        check.push("post", FieldCode::Required, &[]);
    }
    check.span(request.from.as_deref(), request.to.as_deref());
    check.date("act_date", request.act_date.as_deref().unwrap_or_default());
    check.number("share", request.share, 1, 100);
    check.text("act_no", &mut request.act_no, limits::ROOM);
    check.text("note", &mut request.note, limits::DUTY);
    replaced(&mut check, request.replaces.as_deref(), &request.person);
    check.done()?;
    change(desk, OpKind::AssignmentAdd, |tx, _| {
        live_person(tx, &request.person)?;
        let position = match &request.position {
            Some(id) => {
                if !store::position(tx.conn(), id)? {
                    return Err(Error::NotFound("position"));
                }
                service::hand_over(tx, id, &request.person)?;
                id.clone()
            }
            None => {
                let organisation = service::organisation(tx, &request.institution)?;
                let id = tx.new_id();
                let values = [
                    ("organisation_id", json!(organisation)),
                    ("title", json!(request.post)),
                ];
                tx.insert(Entity::Position, &id, &values)?;
                id
            }
        };
        let id = tx.new_id();
        let values = [
            ("person_id", json!(request.person)),
            ("position_id", json!(position)),
            ("from_date", day(request.from.as_deref())),
            ("to_date", day(request.to.as_deref())),
            ("acting", json!(i64::from(request.acting))),
            ("share", json!(request.share)),
            ("act_no", json!(request.act_no)),
            ("act_date", day(request.act_date.as_deref())),
            ("replaces_id", json!(request.replaces)),
            ("note", json!(request.note)),
        ];
        tx.insert(Entity::Assignment, &id, &values)?;
        Ok(request.person.clone())
    })
}

/// Changes an assignment's days, share or act.
pub fn assignment_edit(desk: &Desk, mut request: EditAssignment) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    check.span(request.from.as_deref(), request.to.as_deref());
    check.date("act_date", request.act_date.as_deref().unwrap_or_default());
    check.number("share", request.share, 1, 100);
    check.text("act_no", &mut request.act_no, limits::ROOM);
    check.text("note", &mut request.note, limits::DUTY);
    check.done()?;
    change(desk, OpKind::AssignmentEdit, |tx, _| {
        let (person, _) = concerned(tx, &request.id)?;
        let mut check = Check::default();
        replaced(&mut check, request.replaces.as_deref(), &person);
        check.done()?;
        for (field, value) in [
            ("from_date", day(request.from.as_deref())),
            ("to_date", day(request.to.as_deref())),
            ("acting", json!(i64::from(request.acting))),
            ("share", json!(request.share)),
            ("act_no", json!(request.act_no)),
            ("act_date", day(request.act_date.as_deref())),
            ("replaces_id", json!(request.replaces)),
            ("note", json!(request.note)),
        ] {
            tx.set(Entity::Assignment, &request.id, field, value)?;
        }
        Ok(person)
    })
}

/// Ends an assignment; the post stands vacant from the day after.
pub fn assignment_end(desk: &Desk, request: EndAssignment) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    if request.to.is_empty() {
        check.push("to", FieldCode::Required, &[]);
    }
    check.date("to", &request.to);
    check.done()?;
    change(desk, OpKind::AssignmentEnd, |tx, _| {
        let (person, from) = concerned(tx, &request.id)?;
        let mut check = Check::default();
        check.span(from.as_deref(), Some(&request.to));
        check.done()?;
        tx.set(
            Entity::Assignment,
            &request.id,
            "to_date",
            json!(request.to),
        )?;
        Ok(person)
    })
}

/// Takes an assignment away that was entered by mistake.
pub fn assignment_remove(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::AssignmentRemove, |tx, _| {
        let (person, _) = concerned(tx, &request.id)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Assignment, &request.id, "deleted_at", stamp)?;
        Ok(person)
    })
}

/// Who holds or held a post, and who did on a day.
pub fn position_holders(desk: &Desk, request: HoldersOf) -> Result<Vec<Holder>> {
    let mut check = Check::default();
    let on = request.on.unwrap_or_default();
    check.date("on", &on);
    check.done()?;
    let core = desk.core()?;
    let day = if on.is_empty() {
        core.clock().today().to_string()
    } else {
        on
    };
    core.read(|conn| store::holders(conn, &request.position, &day))
}

fn concerned(tx: &WriteTx, id: &str) -> Result<(String, Option<String>)> {
    let (person, _, from) = store::concerns(tx.conn(), id)?.ok_or(Error::NotFound("assignment"))?;
    live_person(tx, &person)?;
    Ok((person, from))
}

fn replaced(check: &mut Check, replaces: Option<&str>, person: &str) {
    if replaces == Some(person) {
        check.push("replaces", FieldCode::Itself, &[]);
    }
}

fn day(text: Option<&str>) -> Json {
    text.filter(|text| !text.is_empty())
        .map_or(Json::Null, Json::from)
}
