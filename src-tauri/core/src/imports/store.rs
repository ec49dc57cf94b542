//! The SQL of the room: everybody who is there already, read once.

use rusqlite::Connection;

use super::drafts::{Draft, DraftPhone};
use crate::error::Result;
use crate::phones::{self, Numbering, PhoneKind};

/// A stored record in the shape of a row.
pub(super) struct Stored {
    pub id: String,
    pub draft: Draft,
}

/// Live people with the post that counts, then live vacant posts.
pub(super) fn directory(conn: &Connection, numbering: &Numbering) -> Result<Vec<Stored>> {
    const PLACE: &str = "coalesce(u.name, o.name, ''), CASE WHEN u.id IS NULL THEN '' ELSE o.name END, \
         coalesce(c.name, '')";
    const JOINS: &str = "LEFT JOIN organisation o ON o.id = q.organisation_id \
         LEFT JOIN organisation u ON u.id = o.parent_id \
         LEFT JOIN council c ON c.id = o.council_id";
    let people = format!(
        "SELECT p.id, p.family, p.given, p.patronymic, coalesce(q.title, ''), {PLACE}, \
         coalesce(q.duty, ''), coalesce(q.room, ''), coalesce(q.hours, ''), p.address, p.note, \
         p.alias, coalesce(p.birthday, ''), p.uid, p.photo, p.extra FROM person p \
         LEFT JOIN assignment a ON a.id = (SELECT id FROM assignment WHERE person_id = p.id \
             AND deleted_at IS NULL AND to_date IS NULL ORDER BY id LIMIT 1) \
         LEFT JOIN position q ON q.id = a.position_id {JOINS} WHERE p.deleted_at IS NULL"
    );
    let vacant = format!(
        "SELECT q.id, '', '', '', q.title, {PLACE}, q.duty, q.room, q.hours, '', '', '', '', '', \
         '', q.extra FROM position q {JOINS} WHERE q.deleted_at IS NULL AND NOT EXISTS \
         (SELECT 1 FROM assignment a WHERE a.position_id = q.id AND a.deleted_at IS NULL \
         AND a.to_date IS NULL)"
    );
    let mut found = Vec::new();
    let mut places = std::collections::HashMap::new();
    for sql in [people, vacant] {
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            let extra: String = row.get(17)?;
            let photo: String = row.get(16)?;
            Ok(Stored {
                id: row.get(0)?,
                draft: Draft {
                    row: 0,
                    family: row.get(1)?,
                    given: row.get(2)?,
                    patronymic: row.get(3)?,
                    post: row.get(4)?,
                    institution: row.get(5)?,
                    unit: row.get(6)?,
                    council: row.get(7)?,
                    duty: row.get(8)?,
                    room: row.get(9)?,
                    hours: row.get(10)?,
                    address: row.get(11)?,
                    note: row.get(12)?,
                    alias: row.get(13)?,
                    birthday: row.get(14)?,
                    uid: row.get(15)?,
                    // Only whether there is one matters here.
                    photo: if photo.is_empty() { photo } else { "1".into() },
                    phones: Vec::new(),
                    emails: Vec::new(),
                    extra: extra_of(&extra),
                },
            })
        })?;
        for row in rows {
            let stored = row?;
            places.insert(stored.id.clone(), found.len());
            found.push(stored);
        }
    }
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(person_id, position_id), kind, typed, e164, extension FROM phone \
         WHERE deleted_at IS NULL AND organisation_id IS NULL ORDER BY place, id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (owner, kind, typed): (String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let Some(stored) = places.get(&owner).and_then(|at| found.get_mut(*at)) else {
            continue;
        };
        let kind = serde_json::from_value(serde_json::Value::from(kind)).unwrap_or(PhoneKind::Work);
        let e164: Option<String> = row.get(3)?;
        stored.draft.phones.push(DraftPhone {
            kind,
            // The full form is enough where there is one.
            display: match e164 {
                Some(_) => String::new(),
                None => phones::read(&typed, numbering).display,
            },
            e164,
            extension: row.get(4)?,
            typed,
        });
    }
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(person_id, position_id), address FROM email \
         WHERE deleted_at IS NULL AND organisation_id IS NULL ORDER BY place, id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let owner: String = row.get(0)?;
        if let Some(stored) = places.get(&owner).and_then(|at| found.get_mut(*at)) {
            stored.draft.emails.push(row.get(1)?);
        }
    }
    Ok(found)
}

/// Further facts as stored: a list of names and values.
pub(super) fn extra_of(text: &str) -> Vec<(String, String)> {
    #[derive(serde::Deserialize)]
    struct Fact {
        name: String,
        value: String,
    }
    let facts: Vec<Fact> = serde_json::from_str(text).unwrap_or_default();
    facts
        .into_iter()
        .map(|fact| (fact.name, fact.value))
        .collect()
}

/// Further facts for storing; nothing for none.
pub(super) fn extra_text(extra: &[(String, String)]) -> String {
    if extra.is_empty() {
        return String::new();
    }
    let facts: Vec<serde_json::Value> = extra
        .iter()
        .map(|(name, value)| serde_json::json!({"name": name, "value": value}))
        .collect();
    serde_json::Value::from(facts).to_string()
}

/// Live institutions: (id, parent, name).
pub(super) fn organisations(conn: &Connection) -> Result<Vec<(String, Option<String>, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, parent_id, name FROM organisation WHERE deleted_at IS NULL ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A stored council.
#[derive(Debug, Clone)]
pub(super) struct StoredCouncil {
    pub id: String,
    /// Values of [`COUNCIL`] in order; numbers as digits.
    pub values: Vec<String>,
    pub extra: Vec<(String, String)>,
}

/// Columns of a council that a list may fill.
pub(super) const COUNCIL: [&str; 18] = [
    "kind",
    "name",
    "name_uk",
    "name_ru",
    "code",
    "population",
    "voters",
    "seats",
    "address",
    "note",
    "elected",
    "sittings",
    "hours",
    "reception",
    "fiscal_code",
    "bank",
    "postcode",
    "website",
];

/// Live councils.
pub(super) fn councils(conn: &Connection) -> Result<Vec<StoredCouncil>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, name, name_uk, name_ru, code, coalesce(population, ''), \
         coalesce(voters, ''), coalesce(seats, ''), address, note, coalesce(elected, ''), \
         sittings, hours, reception, fiscal_code, bank, postcode, website, extra FROM council \
         WHERE deleted_at IS NULL ORDER BY place, id",
    )?;
    let rows = statement.query_map([], |row| {
        let mut values = Vec::new();
        for n in 1..=COUNCIL.len() {
            values.push(match row.get_ref(n)? {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => String::new(),
            });
        }
        let extra: String = row.get(COUNCIL.len() + 1)?;
        Ok(StoredCouncil {
            id: row.get(0)?,
            values,
            extra: extra_of(&extra),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
