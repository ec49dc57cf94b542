//! Pasted contacts into the directory: one batch, one undo.

use rusqlite::Connection;

use super::contact_text::ContactEntry;
use super::{ImportProblem, ImportReport, NewPerson, NewPhone, PersonField, service, store};
use crate::error::Result;
use crate::history::{Entity, WriteTx};
use crate::phones::{self, Numbering};
use crate::search::{folded, sort_key};

/// The person already there under this name in this institution. A bare namesake of
/// another institution is somebody else; one without an institution is taken for the same.
pub fn known(conn: &Connection, entry: &ContactEntry) -> Result<Option<String>> {
    let name = [&entry.family, &entry.given, &entry.patronymic].map(|part| part.trim().to_owned());
    let wanted = folded(entry.institution.trim());
    let found = store::namesakes(conn, &sort_key(&name.join(" ")))?;
    Ok(found
        .into_iter()
        .find(|(_, institution)| {
            wanted.is_empty() || institution.is_empty() || folded(institution) == wanted
        })
        .map(|(id, _)| id))
}

/// Takes the entries in; those with problems are left out and listed.
pub fn import(
    tx: &mut WriteTx,
    entries: &[ContactEntry],
    numbering: &Numbering,
) -> Result<ImportReport> {
    let mut report = ImportReport::default();
    for entry in entries {
        if !entry.include {
            report.skipped += 1;
            continue;
        }
        let mut new = as_new(entry);
        let found = service::check_new(&mut new).into_found();
        if !found.is_empty() {
            report.skipped += 1;
            report
                .problems
                .extend(found.into_iter().map(|error| ImportProblem {
                    row: entry.line,
                    field: error.path,
                    code: error.code,
                    message_params: error.params,
                }));
            continue;
        }
        let nameless = new.family.is_empty() && new.given.is_empty();
        let known = if nameless {
            None
        } else {
            known(tx.conn(), entry)?
        };
        match known {
            Some(id) => {
                if complete(tx, &id, &new, numbering)? {
                    report.merged += 1;
                    report.ids.push(id);
                } else {
                    report.unchanged += 1;
                }
            }
            None => {
                report.ids.push(service::add(tx, &new, numbering)?);
                report.added += 1;
            }
        }
    }
    Ok(report)
}

/// Adds what the known person lacks; nothing stored is overwritten.
fn complete(tx: &mut WriteTx, id: &str, new: &NewPerson, numbering: &Numbering) -> Result<bool> {
    let mut changed = false;
    let Some(before) = store::entry_by_id(tx.conn(), id)? else {
        return Ok(false);
    };
    for (field, stored, value) in [
        (
            PersonField::Institution,
            &before.institution,
            &new.institution,
        ),
        (PersonField::Post, &before.post, &new.post),
        (PersonField::Duty, &before.duty, &new.duty),
        (PersonField::Room, &before.room, &new.room),
        (PersonField::Hours, &before.hours, &new.hours),
    ] {
        if stored.is_empty() && !value.is_empty() {
            let edit = super::EditPerson {
                id: id.to_owned(),
                field,
                value: value.clone(),
            };
            service::edit(tx, &edit)?;
            changed = true;
        }
    }
    let stored = store::phones(tx.conn(), id)?;
    for phone in &new.phones {
        let reading = phones::read(&phone.typed, numbering);
        let there = stored.iter().any(|row| {
            let other = phones::read(&row.typed, numbering);
            let same_number = match (&row.e164, &reading.e164) {
                (Some(a), Some(b)) => a == b,
                _ => other.display == reading.display,
            };
            same_number && (phone.extension.is_none() || row.extension == phone.extension)
        });
        if !there {
            service::add_phone(tx, "person_id", id, phone, numbering)?;
            changed = true;
        }
    }
    let stored = store::emails(tx.conn(), id)?;
    for address in &new.emails {
        if !stored
            .iter()
            .any(|(_, other)| other.eq_ignore_ascii_case(address))
        {
            service::add_email(tx, "person_id", id, address)?;
            changed = true;
        }
    }
    if !new.note.is_empty() && !before.note.contains(&new.note) {
        let note = [before.note.as_str(), new.note.as_str()]
            .join("\n")
            .trim()
            .to_owned();
        tx.set(Entity::Person, id, "note", serde_json::json!(note))?;
        changed = true;
    }
    Ok(changed)
}

pub(super) fn as_new(entry: &ContactEntry) -> NewPerson {
    let mut note = entry.notes.clone();
    if !entry.address.is_empty() {
        note.insert(0, entry.address.clone());
    }
    NewPerson {
        family: entry.family.clone(),
        given: entry.given.clone(),
        patronymic: entry.patronymic.clone(),
        post: entry.post.clone(),
        institution: entry.institution.clone(),
        duty: entry.duty.clone(),
        room: entry.room.clone(),
        hours: entry.hours.clone(),
        note: note.join("\n"),
        phones: entry
            .phones
            .iter()
            .map(|phone| NewPhone {
                kind: phone.kind,
                typed: phone.typed.clone(),
                extension: phone.extension.clone(),
                private: false,
            })
            .collect(),
        emails: entry.emails.clone(),
    }
}
