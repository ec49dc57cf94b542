//! A card and a row, put together from what is stored.

use rusqlite::Connection;

use super::store::{self, Entry, Marks, PhoneRow};
use super::{
    Email, PersonCard, PersonRef, PersonRow, Phone, RowPhone, absences, assignments, corrections,
    personal, rules,
};
use crate::error::{Error, Result};
use crate::history;
use crate::office::store as office;
use crate::phones::{self, Numbering, PhoneKind};

/// Acts shown on a card.
const HISTORY: usize = 20;

/// Levels of institutions looked through for a leader.
const LEVELS: usize = 5;

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
    let boss = boss(conn, &entry, numbering)?;
    let beside = personal::store::beside(conn, id)?;
    let stands_in_for = absences::store::stood_in_for(conn, id)?
        .iter()
        .filter_map(|id| person_ref(conn, id, numbering).transpose())
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
            .map(|row| Email {
                id: row.id,
                address: row.address,
                private: row.private,
            })
            .collect(),
        position_id: entry.position,
        other_names: personal::store::other_names(conn, id)?,
        posts: assignments::store::posts(conn, id)?,
        absence: absence_now(conn, id, numbering)?,
        absences: absences::store::of(conn, id)?,
        stands_in_for,
        boss,
        checked_on: entry.checked_on,
        checked_by: beside.checked_by,
        private_fields: beside.private_fields,
        photo: beside.photo,
        birthday: beside.birthday,
        favourite: is_favourite(conn, id)?,
        groups: personal::store::groups(conn, id)?,
        extra: beside.extra,
        corrections: corrections::store::open(conn, Some(id))?,
        binned: entry.binned,
        created_at: entry.created_at,
        history,
    })
}

/// The rows of entries: what they show beside the entry is asked once for all of them.
pub fn rows(
    conn: &Connection,
    entries: Vec<Entry>,
    numbering: &Numbering,
) -> Result<Vec<PersonRow>> {
    let ids = |vacant: bool| -> Vec<&str> {
        let of = entries.iter().filter(|entry| entry.vacant() == vacant);
        of.map(Entry::id).collect()
    };
    let people = ids(false);
    let mut phones = store::phones_of(conn, &people, &ids(true))?;
    let marks = store::marks(conn, &people)?;
    let dressed = |entry: Entry| {
        let marks = marks.get(entry.id()).copied().unwrap_or_default();
        let phones = phones.remove(entry.id()).unwrap_or_default();
        row(conn, entry, phones, marks, numbering)
    };
    entries.into_iter().map(dressed).collect()
}

fn row(
    conn: &Connection,
    entry: Entry,
    phones: Vec<PhoneRow>,
    marks: Marks,
    numbering: &Numbering,
) -> Result<PersonRow> {
    let absence = match marks.away {
        true => absence_now(conn, entry.id(), numbering)?,
        false => None,
    };
    Ok(PersonRow {
        id: entry.id().to_owned(),
        name: rules::short_name(&entry.family, &entry.given),
        initials: rules::initials(&entry.family, &entry.given),
        vacant: entry.vacant(),
        post: entry.post,
        institution: entry.institution,
        council: entry.council,
        duty: entry.duty,
        acting: entry.acting,
        phone: main_phone(phones, numbering),
        absence,
        posts: marks.posts,
        favourite: marks.favourite,
        checked_on: entry.checked_on,
        matched: None,
    })
}

/// Another person as named on a card; none when gone.
pub fn person_ref(conn: &Connection, id: &str, numbering: &Numbering) -> Result<Option<PersonRef>> {
    let Some(entry) = store::entry_by_id(conn, id)? else {
        return Ok(None);
    };
    let phones = store::phones(conn, id)?;
    Ok(Some(PersonRef {
        id: id.to_owned(),
        name: rules::short_name(&entry.family, &entry.given),
        post: entry.post,
        phone: main_phone(phones, numbering),
    }))
}

/// Why the person is away today, and who stands in.
pub fn absence_now(
    conn: &Connection,
    id: &str,
    numbering: &Numbering,
) -> Result<Option<absences::AbsenceNow>> {
    let Some(absence) = absences::store::now(conn, id)? else {
        return Ok(None);
    };
    let substitute = match &absence.substitute {
        Some(id) => person_ref(conn, id, numbering)?,
        None => None,
    };
    Ok(Some(absences::AbsenceNow {
        id: absence.id,
        kind: absence.kind,
        from: absence.from,
        to: absence.to,
        substitute,
    }))
}

fn is_favourite(conn: &Connection, id: &str) -> Result<bool> {
    let user = office::setting(conn, office::CURRENT_USER)?;
    Ok(personal::store::favourite(conn, id, user.as_deref())?.is_some())
}

/// Who leads the entry's institution; for the leader, who leads the one above.
fn boss(conn: &Connection, entry: &Entry, numbering: &Numbering) -> Result<Option<PersonRef>> {
    let mut organisation = entry.institution_id.clone();
    for _ in 0..LEVELS {
        let Some(id) = organisation else { break };
        if let Some(leader) = assignments::store::leader(conn, &id)?
            && Some(&leader) != entry.person.as_ref()
        {
            return person_ref(conn, &leader, numbering);
        }
        organisation = assignments::store::parent(conn, &id)?;
    }
    Ok(None)
}

/// The number to ring: the preferred one, else the first office number, else the first that can be rung and
/// is not private. An internal number of its own is shown beside it.
pub fn main_phone(rows: Vec<PhoneRow>, numbering: &Numbering) -> Option<RowPhone> {
    let phones: Vec<Phone> = rows.into_iter().map(|row| phone(row, numbering)).collect();
    let open = || phones.iter().filter(|p| !p.private);
    let main = open()
        .find(|p| p.preferred)
        .or_else(|| open().find(|p| p.kind == PhoneKind::Work))
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
        preferred: row.preferred,
        offer,
    }
}

fn kind(slug: &str) -> PhoneKind {
    serde_json::from_value(serde_json::Value::from(slug)).unwrap_or(PhoneKind::Work)
}
