//! Wire adapters of the contact log.

use chrono::NaiveDate;
use serde_json::json;

use super::store::{self, Named};
use super::{ContactLine, ContactPage, EditContact, ListContacts, NewContact};
use crate::app::Desk;
use crate::councils::rules;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::staff::{ById, Counted};

/// Lines of a page when nothing is said.
const LINES: u32 = 50;
/// Most lines of a page.
const MOST: u32 = 200;

/// The log of a council, of a task or with a person; newest first.
pub fn contact_list(desk: &Desk, request: ListContacts) -> Result<ContactPage> {
    let limit = request.limit.unwrap_or(LINES).clamp(1, MOST);
    desk.core()?.read(|conn| {
        let mut rows = store::list(conn, &request, limit + 1)?;
        let more = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        let last = rows.last().filter(|_| more);
        let next = last.map(|line| format!("{}|{}", line.at, line.id));
        let total = store::count(conn, &request)?;
        Ok(ContactPage { rows, total, next })
    })
}

/// Notes a contact.
pub fn contact_add(desk: &Desk, mut request: NewContact) -> Result<Changed<ContactLine>> {
    let mut check = Check::default();
    if request.council.is_none() && request.task.is_none() {
        check.push("council", FieldCode::Required, &[]);
    }
    let today = desk.core()?.clock().today();
    said(&mut check, &mut request.person_name, &mut request.text);
    days(
        &mut check,
        &request.at,
        request.promised_on.as_deref(),
        today,
    );
    check.done()?;
    change(desk, OpKind::ContactAdd, |tx| {
        let council = named(tx, Named::Council, request.council.as_deref())?;
        named(tx, Named::Task, request.task.as_deref())?;
        let person = named(tx, Named::Person, request.person.as_deref())?;
        let id = tx.new_id();
        let by = tx.actor().to_owned();
        let values = [
            ("council_id", json!(request.council)),
            ("council_name", json!(council.unwrap_or_default())),
            ("task_id", json!(request.task)),
            ("person_id", json!(request.person)),
            ("person_name", json!(person.unwrap_or(request.person_name))),
            ("way", json!(request.way.slug())),
            ("at", json!(request.at)),
            ("text", json!(request.text)),
            ("by_name", json!(by)),
            ("promised_on", json!(request.promised_on)),
        ];
        tx.insert(Entity::Contact, &id, &values)?;
        Ok(id)
    })
}

/// Changes a line of the log, or marks a promise as kept.
pub fn contact_edit(desk: &Desk, mut request: EditContact) -> Result<Changed<ContactLine>> {
    let mut check = Check::default();
    let today = desk.core()?.clock().today();
    said(&mut check, &mut request.person_name, &mut request.text);
    days(
        &mut check,
        &request.at,
        request.promised_on.as_deref(),
        today,
    );
    rules::not_after(&mut check, "kept_on", request.kept_on.as_deref(), today);
    check.done()?;
    change(desk, OpKind::ContactEdit, |tx| {
        let before = store::one(tx.conn(), &request.id)?.ok_or(Error::NotFound("contact"))?;
        let kept = before.person.id == request.person;
        let person = match (&request.person, kept) {
            // The name stays as it was noted, also when the card is gone.
            (Some(_), true) => before.person.name,
            (Some(id), false) => named(tx, Named::Person, Some(id))?.unwrap_or_default(),
            (None, _) => request.person_name.clone(),
        };
        // What was not promised cannot be kept.
        let kept_on = request
            .kept_on
            .as_ref()
            .filter(|_| request.promised_on.is_some());
        for (field, value) in [
            ("person_id", json!(request.person)),
            ("person_name", json!(person)),
            ("way", json!(request.way.slug())),
            ("at", json!(request.at)),
            ("text", json!(request.text)),
            ("promised_on", json!(request.promised_on)),
            ("kept_on", json!(kept_on)),
        ] {
            tx.set(Entity::Contact, &request.id, field, value)?;
        }
        Ok(request.id.clone())
    })
}

/// Takes a line out of the log.
pub fn contact_remove(desk: &Desk, request: ById) -> Result<Changed<Counted>> {
    let core = desk.core()?;
    let changed = core.transact(OpKind::ContactRemove, |tx| {
        let line = store::one(tx.conn(), &request.id)?.ok_or(Error::NotFound("contact"))?;
        tx.about(subject(&line), 1);
        let stamp = json!(tx.stamp());
        tx.set(Entity::Contact, &request.id, "deleted_at", stamp)?;
        Ok(Counted { count: 1 })
    })?;
    Ok(desk.announce(changed))
}

fn said(check: &mut Check, person_name: &mut String, text: &mut String) {
    check.text("person_name", person_name, limits::TITLE);
    check.lines("text", text, limits::NOTE);
}

fn days(check: &mut Check, at: &str, promised_on: Option<&str>, today: NaiveDate) {
    rules::moment(check, "at", at, today);
    check.date("promised_on", promised_on.unwrap_or_default());
}

fn named(tx: &WriteTx, table: Named, id: Option<&str>) -> Result<Option<String>> {
    match id {
        None => Ok(None),
        Some(id) => match store::name_of(tx.conn(), table, id)? {
            Some(name) => Ok(Some(name)),
            None => Err(Error::NotFound(table.word())),
        },
    }
}

/// What the journal calls a line: the council, else the task.
fn subject(line: &ContactLine) -> String {
    match line.council_name.is_empty() {
        false => line.council_name.clone(),
        true => line.task_title.clone(),
    }
}

fn change(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx) -> Result<String>,
) -> Result<Changed<ContactLine>> {
    let core = desk.core()?;
    let changed = core.transact(kind, |tx| {
        let id = act(tx)?;
        let line = store::one(tx.conn(), &id)?.ok_or(Error::NotFound("contact"))?;
        tx.about(subject(&line), 1);
        Ok(line)
    })?;
    Ok(desk.announce(changed))
}
