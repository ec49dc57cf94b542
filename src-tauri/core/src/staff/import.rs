//! Pasted contacts into the directory: one batch, one undo.

use std::collections::HashSet;

use rusqlite::Connection;

use super::contact_text::ContactEntry;
use super::{ImportProblem, ImportReport, NewPerson, NewPhone, PersonField, service, store};
use crate::error::Result;
use crate::history::{Entity, WriteTx};
use crate::phones::{self, Numbering};
use crate::search::{folded, sort_key};

/// The person already there under this name. A namesake of another
/// institution, or with another post while either institution is unknown, is somebody else;
/// of several who could be meant none is taken, since a number on the wrong card is worse than
/// a card too many. Those already `taken` by this very list are not taken again for another
/// post: a list does not name one person twice.
pub fn known(
    conn: &Connection,
    entry: &ContactEntry,
    taken: &HashSet<String>,
) -> Result<Option<String>> {
    let name = [&entry.family, &entry.given, &entry.patronymic].map(|part| part.trim().to_owned());
    let (institution, post) = (folded(entry.institution.trim()), folded(entry.post.trim()));
    let mut fitting: Vec<(u8, String)> = Vec::new();
    for namesake in store::namesakes(conn, &sort_key(&name.join(" ")))? {
        let agree = |wanted: &str, stored: &str| match (wanted, folded(stored).as_str()) {
            ("", _) | (_, "") => None,
            (wanted, stored) => Some(wanted == stored),
        };
        let same_post = agree(&post, &namesake.post);
        let weight = match (agree(&institution, &namesake.institution), same_post) {
            (Some(false), _) => continue,
            (_, Some(false)) if taken.contains(&namesake.person) => continue,
            (Some(true), Some(true)) => 4,
            (Some(true), _) => 3,
            (None, Some(true)) => 2,
            (None, None) => 1,
            (None, Some(false)) => continue,
        };
        fitting.push((weight, namesake.person));
    }
    let best = fitting.iter().map(|(weight, _)| *weight).max();
    let mut best = fitting
        .into_iter()
        .filter(|(weight, _)| Some(*weight) == best);
    Ok(match (best.next(), best.next()) {
        (Some((_, person)), None) => Some(person),
        _ => None,
    })
}

/// The same post of the same institution, vacant already and not met before in the list.
fn vacancy(conn: &Connection, new: &NewPerson, taken: &HashSet<String>) -> Result<Option<String>> {
    let institution = folded(&new.institution);
    Ok(store::vacant_named(conn, &sort_key(&new.post))?
        .into_iter()
        .find(|(id, there)| !taken.contains(id) && folded(there) == institution)
        .map(|(id, _)| id))
}

/// Takes the entries in; those with problems are left out and listed. `taken` gathers the
/// people met so far in the same list.
pub fn import(
    tx: &mut WriteTx,
    entries: &[ContactEntry],
    numbering: &Numbering,
    taken: &mut HashSet<String>,
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
            vacancy(tx.conn(), &new, taken)?
        } else {
            known(tx.conn(), entry, taken)?
        };
        let column = if nameless { "position_id" } else { "person_id" };
        match known {
            Some(id) => {
                taken.insert(id.clone());
                if complete(tx, &id, column, &new, numbering)? {
                    report.merged += 1;
                    report.ids.push(id);
                } else {
                    report.unchanged += 1;
                }
            }
            None => {
                let id = service::add(tx, &new, numbering)?;
                taken.insert(id.clone());
                report.ids.push(id);
                report.added += 1;
            }
        }
    }
    Ok(report)
}

/// Adds what the known person lacks; nothing stored is overwritten.
fn complete(
    tx: &mut WriteTx,
    id: &str,
    column: &str,
    new: &NewPerson,
    numbering: &Numbering,
) -> Result<bool> {
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
            service::add_phone(tx, column, id, phone, numbering)?;
            changed = true;
        }
    }
    let stored = store::emails(tx.conn(), id)?;
    for address in &new.emails {
        if !stored
            .iter()
            .any(|other| other.address.eq_ignore_ascii_case(address))
        {
            service::add_email(tx, column, id, address, false)?;
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
    let mut duty = entry.duty.clone();
    if entry.family.trim().is_empty() && entry.given.trim().is_empty() {
        // A post without a holder has no note; what was read is not lost.
        note.insert(0, std::mem::take(&mut duty));
        note.retain(|line| !line.is_empty());
        duty = std::mem::take(&mut note).join("; ");
    }
    NewPerson {
        family: entry.family.clone(),
        given: entry.given.clone(),
        patronymic: entry.patronymic.clone(),
        post: entry.post.clone(),
        institution: entry.institution.clone(),
        duty,
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
