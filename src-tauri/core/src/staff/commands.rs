//! Wire adapters of the directory.

use std::collections::HashSet;

use rusqlite::Connection;
use serde_json::json;

use super::contact_text::{self, ContactReading};
use super::*;
use crate::app::{Core, Desk};
use crate::commands::Empty;
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;
use crate::phones::{self, Numbering, PhoneReading};
use crate::search::Index;

/// A page of the list.
pub fn people_list(desk: &Desk, request: ListPeople) -> Result<PeoplePage> {
    let core = desk.core()?;
    let kept = core.people_counts();
    if request.query.trim().is_empty() && request.filter.group.is_none() {
        // Browsing goes by the keys of the file: the first page waits for no index.
        return core.read(|conn| directory::page(conn, &Index::default(), kept, &request));
    }
    core.search(|conn, index| directory::page(conn, index, kept, &request))
}

/// Institutions for the filter.
pub fn institutions_list(desk: &Desk, _: Empty) -> Result<Vec<Institution>> {
    desk.core()?.read(store::institutions)
}

/// A card.
pub fn person_get(desk: &Desk, request: ById) -> Result<PersonCard> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| card::card(conn, &request.id, &numbering))
}

/// A card as plain text in the user's language; private numbers stay out.
pub fn card_text(desk: &Desk, request: ById) -> Result<CardText> {
    let card = person_get(desk, request)?;
    let texts = Texts::new(desk.preferences().language);
    let mut lines = vec![card.name.clone()];
    let mut fact = |id: &str, value: &str| {
        if !value.is_empty() {
            lines.push(format!("{}: {value}", texts.text(id)));
        }
    };
    fact("card-post", &card.post);
    fact("card-institution", &card.institution);
    fact("card-duty", &card.duty);
    for phone in card.phones.iter().filter(|phone| !phone.private) {
        let extension = phone
            .extension
            .as_deref()
            .map_or(String::new(), |e| format!(" ({e})"));
        fact("card-phone", &format!("{}{extension}", phone.display));
    }
    for email in card.emails.iter().filter(|email| !email.private) {
        fact("card-email", &email.address);
    }
    fact("card-room", &card.room);
    fact("card-hours", &card.hours);
    lines.retain(|line| !line.is_empty());
    Ok(CardText {
        text: lines.join("\n"),
    })
}

/// Adds a person, or a vacant post when no name is given.
pub fn person_add(desk: &Desk, mut request: NewPerson) -> Result<Changed<PersonCard>> {
    service::check_new(&mut request).done()?;
    change(desk, OpKind::PersonAdd, |tx, numbering| {
        service::add(tx, &request, numbering)
    })
}

/// Writes one field of a card.
pub fn person_edit(desk: &Desk, mut request: EditPerson) -> Result<Changed<PersonCard>> {
    service::check_edit(&mut request)?;
    change(desk, OpKind::PersonEdit, |tx, _| {
        service::edit(tx, &request)
    })
}

/// Adds a number to a card.
pub fn phone_add(desk: &Desk, mut request: NewPhoneOf) -> Result<Changed<PersonCard>> {
    check_phone(&mut request.typed, &mut request.extension)?;
    let new = NewPhone {
        kind: request.kind,
        typed: request.typed,
        extension: request.extension,
        private: request.private,
    };
    change(desk, OpKind::PhoneAdd, |tx, numbering| {
        let column = service::owner_column(tx, &request.person)?;
        service::add_phone(tx, column, &request.person, &new, numbering)?;
        Ok(request.person.clone())
    })
}

/// Changes a number, or accepts the district code offered for it.
pub fn phone_edit(desk: &Desk, mut request: EditPhone) -> Result<Changed<PersonCard>> {
    check_phone(&mut request.typed, &mut request.extension)?;
    change(desk, OpKind::PhoneEdit, |tx, numbering| {
        let owner = owner(tx, "phone", &request.id)?;
        let reading = phones::read(&request.typed, numbering);
        let stored = tx.get(Entity::Phone, &request.id, "typed")?;
        let e164 = match reading.offer {
            Some(offer) if request.accept_offer => Some(offer.e164),
            // An accepted code stays while the typed number does.
            _ if reading.e164.is_none() && stored == json!(request.typed) => tx
                .get(Entity::Phone, &request.id, "e164")?
                .as_str()
                .map(str::to_owned),
            _ => reading.e164,
        };
        let extension = request
            .extension
            .clone()
            .filter(|e| !e.is_empty())
            .or(reading.extension);
        for (field, value) in [
            ("kind", json!(request.kind)),
            ("typed", json!(request.typed)),
            ("e164", json!(e164)),
            ("extension", json!(extension)),
            ("private", json!(i64::from(request.private))),
        ] {
            tx.set(Entity::Phone, &request.id, field, value)?;
        }
        if let Some(preferred) = request.preferred {
            // One number is the one to ring first.
            for phone in store::phones(tx.conn(), &owner)? {
                let wanted = json!(i64::from(preferred && phone.id == request.id));
                tx.set(Entity::Phone, &phone.id, "preferred", wanted)?;
            }
        }
        Ok(owner)
    })
}

/// Takes a number off a card.
pub fn phone_remove(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    remove(desk, OpKind::PhoneRemove, Entity::Phone, &request.id)
}

/// Adds an address to a card.
pub fn email_add(desk: &Desk, mut request: NewEmailOf) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    check.email("address", &mut request.address);
    check.done()?;
    change(desk, OpKind::EmailAdd, |tx, _| {
        let column = service::owner_column(tx, &request.person)?;
        let private = request.private.unwrap_or(false);
        service::add_email(tx, column, &request.person, &request.address, private)?;
        Ok(request.person.clone())
    })
}

/// Changes an address.
pub fn email_edit(desk: &Desk, mut request: EditEmail) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    check.email("address", &mut request.address);
    check.done()?;
    change(desk, OpKind::EmailEdit, |tx, _| {
        let owner = owner(tx, "email", &request.id)?;
        tx.set(
            Entity::Email,
            &request.id,
            "address",
            json!(request.address),
        )?;
        if let Some(private) = request.private {
            let private = json!(i64::from(private));
            tx.set(Entity::Email, &request.id, "private", private)?;
        }
        Ok(owner)
    })
}

/// Takes an address off a card.
pub fn email_remove(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    remove(desk, OpKind::EmailRemove, Entity::Email, &request.id)
}

/// Puts people into the bin.
pub fn people_bin(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    binned(desk, OpKind::PersonBin, &request.ids, true)
}

/// Takes people out of the bin.
pub fn people_restore(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    binned(desk, OpKind::PersonRestore, &request.ids, false)
}

/// What a typed number would be understood as.
pub fn phone_read(desk: &Desk, request: TypedPhone) -> Result<PhoneReading> {
    let numbering = desk.core()?.numbering()?;
    let typed: String = request.typed.chars().take(limits::PHONE).collect();
    Ok(phones::read(&typed, &numbering))
}

/// Reads pasted text for the preview; nothing is stored.
pub fn contacts_read(desk: &Desk, request: ContactText) -> Result<ContactReading> {
    if request.text.len() > limits::PASTE {
        let params = [("limit", (limits::PASTE / 1_000).to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let mut reading = contact_text::read_contacts(&request.text, &numbering);
    core.read(|conn| {
        for entry in &mut reading.entries {
            if !(entry.family.is_empty() && entry.given.is_empty()) {
                entry.known = import::known(conn, entry, &HashSet::new())?;
            }
        }
        Ok(())
    })?;
    Ok(reading)
}

/// Takes the previewed entries in as one batch with one undo.
pub fn contacts_import(desk: &Desk, request: ImportContacts) -> Result<Changed<ImportReport>> {
    if request.entries.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    if !request.entries.iter().any(|entry| entry.include) {
        return Err(Error::refused(ErrorCode::NoContacts, &[]));
    }
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let changed = core.transact(OpKind::ContactImport, |tx| {
        let report = import::import(tx, &request.entries, &numbering, &mut HashSet::new())?;
        tx.about("", i64::from(report.added + report.merged));
        Ok(report)
    })?;
    Ok(desk.announce(changed))
}

/// Runs one act on a card and answers with the card as it then is.
pub(in crate::staff) fn change(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx, &Numbering) -> Result<String>,
) -> Result<Changed<PersonCard>> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let changed = core.transact(kind, |tx| {
        let id = act(tx, &numbering)?;
        let subject = service::subject(tx, &id)?;
        tx.about(subject, 1);
        Ok(id)
    })?;
    let changed = with_card(&core, changed, &numbering)?;
    Ok(desk.announce(changed))
}

/// Runs one act that says itself what it is about, and answers with what `show` then sees.
pub(in crate::staff) fn change_then<K, V>(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx, &Numbering) -> Result<K>,
    show: impl FnOnce(&Connection, &Index, &Numbering, &K) -> Result<V>,
) -> Result<Changed<V>> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let changed = core.transact(kind, |tx| act(tx, &numbering))?;
    let value = core.search(|conn, index| show(conn, index, &numbering, &changed.value))?;
    Ok(desk.announce(changed.map(|_| value)))
}

/// Refuses a person that is not there, or is in the bin.
pub(in crate::staff) fn live_person(tx: &WriteTx, id: &str) -> Result<()> {
    match service::owner_column(tx, id)? {
        "person_id" => Ok(()),
        _ => Err(Error::NotFound("person")),
    }
}

fn with_card(
    core: &Core,
    changed: Changed<String>,
    numbering: &Numbering,
) -> Result<Changed<PersonCard>> {
    let card = core.read(|conn| card::card(conn, &changed.value, numbering))?;
    Ok(changed.map(|_| card))
}

fn remove(desk: &Desk, kind: OpKind, entity: Entity, id: &str) -> Result<Changed<PersonCard>> {
    change(desk, kind, |tx, _| {
        let owner = owner(tx, entity.table(), id)?;
        let stamp = json!(tx.stamp());
        tx.set(entity, id, "deleted_at", stamp)?;
        Ok(owner)
    })
}

fn owner(tx: &WriteTx, table: &'static str, id: &str) -> Result<String> {
    let owner = store::owner(tx.conn(), table, id)?.ok_or(Error::NotFound(table))?;
    service::owner_column(tx, &owner)?;
    Ok(owner)
}

pub(in crate::staff) fn check_phone(
    typed: &mut String,
    extension: &mut Option<String>,
) -> Result<()> {
    let mut check = Check::default();
    check.phone("typed", typed);
    if let Some(extension) = extension {
        check.text("extension", extension, limits::EXTENSION);
    }
    check.done()
}

fn binned(desk: &Desk, kind: OpKind, ids: &[String], binned: bool) -> Result<Changed<Counted>> {
    let core = desk.core()?;
    let changed = core.transact(kind, |tx| {
        let subject = match ids {
            [one] => service::subject(tx, one).unwrap_or_default(),
            _ => String::new(),
        };
        let count = service::set_binned(tx, ids, binned)?;
        tx.about(subject, i64::from(count));
        Ok(Counted { count })
    })?;
    Ok(desk.announce(changed))
}
