//! A card and a row, put together from what is stored.

use rusqlite::Connection;

use super::store::{self, Entry, PhoneRow};
use super::{Email, PersonCard, PersonRow, Phone, RowPhone, rules};
use crate::error::{Error, Result};
use crate::history;
use crate::phones::{self, Numbering, PhoneKind};

/// Acts shown on a card.
const HISTORY: usize = 20;

/// The card of a person or vacant post.
pub fn card(conn: &Connection, id: &str, numbering: &Numbering) -> Result<PersonCard> {
    let entry = store::entry_by_id(conn, id)?.ok_or(Error::NotFound("person"))?;
    let phones: Vec<Phone> = store::phones(conn, id)?
        .into_iter()
        .map(|row| phone(row, numbering))
        .collect();
    let emails = store::emails(conn, id)?;
    let mut touched = vec![id.to_owned()];
    touched.extend(entry.position.clone());
    // Numbers and addresses taken off the card are part of its history.
    touched.extend(history::belongings(conn, id)?);
    let reverted = history::reverted_ops(conn)?;
    let history = history::entity_ops(conn, &touched, HISTORY)?
        .into_iter()
        .map(|op| history::item(conn, op, &reverted, &touched))
        .collect::<Result<Vec<_>>>()?;
    Ok(PersonCard {
        id: id.to_owned(),
        name: rules::full_name(&entry.family, &entry.given, &entry.patronymic),
        initials: rules::initials(&entry.family, &entry.given),
        vacant: entry.vacant(),
        updated_at: history
            .first()
            .map_or_else(|| entry.created_at.clone(), |op| op.at.clone()),
        family: entry.family,
        given: entry.given,
        patronymic: entry.patronymic,
        alias: entry.alias,
        acting: entry.acting,
        post: entry.post,
        institution: entry.institution,
        institution_id: entry.institution_id,
        council: entry.council,
        duty: entry.duty,
        room: entry.room,
        hours: entry.hours,
        address: entry.address,
        note: entry.note,
        phones,
        emails: emails
            .into_iter()
            .map(|(id, address)| Email { id, address })
            .collect(),
        binned: entry.binned,
        created_at: entry.created_at,
        history,
    })
}

/// The row of an entry.
pub fn row(conn: &Connection, entry: &Entry, numbering: &Numbering) -> Result<PersonRow> {
    let phones = store::phones(conn, entry.id())?;
    Ok(PersonRow {
        id: entry.id().to_owned(),
        name: rules::short_name(&entry.family, &entry.given),
        initials: rules::initials(&entry.family, &entry.given),
        post: entry.post.clone(),
        institution: entry.institution.clone(),
        council: entry.council.clone(),
        duty: entry.duty.clone(),
        vacant: entry.vacant(),
        acting: entry.acting,
        phone: main_phone(phones, numbering),
        matched: None,
    })
}

/// The number to ring: the first office number, else the first that can be rung and
/// is not private. An internal number of its own is shown beside it.
pub fn main_phone(rows: Vec<PhoneRow>, numbering: &Numbering) -> Option<RowPhone> {
    let phones: Vec<Phone> = rows.into_iter().map(|row| phone(row, numbering)).collect();
    let open = || phones.iter().filter(|p| !p.private);
    let main = open()
        .find(|p| p.kind == PhoneKind::Work)
        .or_else(|| open().find(|p| !matches!(p.kind, PhoneKind::Fax | PhoneKind::Internal)))
        .or_else(|| open().find(|p| p.kind == PhoneKind::Internal))?;
    let beside = open().find(|p| p.kind == PhoneKind::Internal && p.id != main.id);
    Some(RowPhone {
        display: main.display.clone(),
        kind: main.kind,
        extension: main
            .extension
            .clone()
            .or_else(|| beside.map(|p| p.typed.clone())),
        copy: main.copy.clone(),
    })
}

/// A stored number as shown.
pub fn phone(row: PhoneRow, numbering: &Numbering) -> Phone {
    let typed = phones::read(&row.typed, numbering);
    let (display, offer, unusual) = match &row.e164 {
        // An accepted district code shows the full number, whatever was typed.
        Some(e164) if typed.e164.as_ref() == Some(e164) => (typed.display.clone(), None, false),
        Some(e164) => (phones::read(e164, numbering).display, None, false),
        None => (typed.display.clone(), typed.offer.clone(), typed.unusual),
    };
    Phone {
        id: row.id,
        kind: kind(&row.kind),
        copy: display.clone(),
        typed: row.typed,
        e164: row.e164,
        extension: row.extension,
        display,
        unusual,
        private: row.private,
        offer,
    }
}

fn kind(slug: &str) -> PhoneKind {
    serde_json::from_value(serde_json::Value::from(slug)).unwrap_or(PhoneKind::Work)
}
