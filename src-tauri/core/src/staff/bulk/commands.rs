//! Wire adapter of the change for many cards.

use serde_json::json;

use super::{EditPeople, PhonePrefix};
use crate::app::Desk;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::phones::{self, Numbering};
use crate::staff::commands::change_then;
use crate::staff::{Counted, EditPerson, PersonField, groups, service, store};

/// Changes many cards as one act.
pub fn people_bulk_edit(desk: &Desk, mut request: EditPeople) -> Result<Changed<Counted>> {
    if request.ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let mut check = Check::default();
    if let Some(institution) = &mut request.institution {
        check.required("institution", institution, limits::TITLE);
    }
    if let Some(words) = &mut request.duty_prefix {
        check.required("duty_prefix", words, limits::LINE);
    }
    if let Some(prefix) = &request.phone_prefix {
        for (path, digits) in [("from", &prefix.from), ("to", &prefix.to)] {
            let fits = (2..=12).contains(&digits.len());
            if !fits || !digits.bytes().all(|b| b.is_ascii_digit()) {
                check.push(path, FieldCode::NotAPhone, &[]);
            }
        }
    }
    check.done()?;
    change_then(
        desk,
        OpKind::PeopleEdit,
        |tx, numbering| {
            let mut count = 0;
            for id in &request.ids {
                count += u32::from(one(tx, id, &request, numbering)?);
            }
            tx.about("", i64::from(count));
            Ok(count)
        },
        |_, _, _, count| Ok(Counted { count: *count }),
    )
}

/// Changes one card; false when it is gone or holds all that already.
fn one(tx: &mut WriteTx, id: &str, request: &EditPeople, numbering: &Numbering) -> Result<bool> {
    let Some(entry) = store::entry_by_id(tx.conn(), id)?.filter(|entry| !entry.binned) else {
        return Ok(false);
    };
    let before = tx.changed();
    let edit = |tx: &mut WriteTx, field, value: String| {
        let id = id.to_owned();
        service::edit(tx, &EditPerson { id, field, value })
    };
    if let Some(institution) = &request.institution
        && *institution != entry.institution
    {
        edit(tx, PersonField::Institution, institution.clone())?;
    }
    if let Some(words) = &request.duty_prefix
        && !entry.duty.starts_with(words.as_str())
    {
        let duty = [words.as_str(), &entry.duty].join(" ").trim().to_owned();
        if duty.chars().count() > limits::DUTY {
            let mut check = Check::default();
            let params = [
                ("limit", limits::DUTY.to_string()),
                ("length", duty.chars().count().to_string()),
            ];
            check.push("duty", FieldCode::TooLong, &params);
            check.done()?;
        }
        edit(tx, PersonField::Duty, duty)?;
    }
    if let Some(prefix) = &request.phone_prefix {
        renumber(tx, id, prefix, numbering)?;
    }
    if entry.person.is_some() {
        let person = [id.to_owned()];
        if let Some(group) = &request.group_add {
            by_hand(tx, group)?;
            groups::commands::add(tx, group, &person)?;
        }
        if let Some(group) = &request.group_remove {
            by_hand(tx, group)?;
            groups::commands::remove(tx, group, &person)?;
        }
        if request.checked {
            let (today, actor) = (json!(tx.today()), json!(tx.actor()));
            tx.set(Entity::Person, id, "checked_on", today)?;
            tx.set(Entity::Person, id, "checked_by", actor)?;
        }
    }
    Ok(tx.changed() > before)
}

fn by_hand(tx: &WriteTx, group: &str) -> Result<()> {
    match groups::store::rule(tx.conn(), group)? {
        None => Ok(()),
        Some(_) => Err(Error::NotFound("group")),
    }
}

/// Writes the numbers that begin so with another beginning; others stay as typed.
fn renumber(
    tx: &mut WriteTx,
    owner: &str,
    prefix: &PhonePrefix,
    numbering: &Numbering,
) -> Result<()> {
    for phone in store::phones(tx.conn(), owner)? {
        let Some(rest) = phone
            .e164
            .as_deref()
            .and_then(|e164| e164.strip_prefix('+'))
            .and_then(|digits| digits.strip_prefix(prefix.from.as_str()))
        else {
            continue;
        };
        let e164 = format!("+{}{rest}", prefix.to);
        let typed = phones::read(&e164, numbering).display;
        tx.set(Entity::Phone, &phone.id, "typed", json!(typed))?;
        tx.set(Entity::Phone, &phone.id, "e164", json!(e164))?;
    }
    Ok(())
}
