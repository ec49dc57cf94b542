//! The only SQL over other names, favourites and what is checked and private.

use rusqlite::{Connection, OptionalExtension};

use super::{ExtraFact, GroupRef, OtherName, PrivateField};
use crate::error::Result;

/// What a person's row holds beside the entry of the list.
#[derive(Debug, Default)]
#[allow(missing_docs)] // columns
pub struct Beside {
    pub birthday: Option<String>,
    pub photo: String,
    pub private_fields: Vec<PrivateField>,
    pub checked_by: String,
    pub extra: Vec<ExtraFact>,
}

/// The rest of a person's row.
pub fn beside(conn: &Connection, person: &str) -> Result<Beside> {
    let found = conn
        .prepare_cached(
            "SELECT birthday, photo, private_fields, checked_by, extra FROM person WHERE id = ?1",
        )?
        .query_row([person], |row| {
            let (fields, extra): (String, String) = (row.get(2)?, row.get(4)?);
            Ok(Beside {
                birthday: row.get(0)?,
                photo: row.get(1)?,
                private_fields: PrivateField::ALL
                    .iter()
                    .copied()
                    .filter(|field| fields.split(' ').any(|word| word == field.slug()))
                    .collect(),
                checked_by: row.get(3)?,
                extra: serde_json::from_str(&extra).unwrap_or_default(),
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// A person's other names in their order.
pub fn other_names(conn: &Connection, person: &str) -> Result<Vec<OtherName>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, language, name FROM other_name WHERE person_id = ?1 AND deleted_at IS NULL \
         ORDER BY place, id",
    )?;
    let rows = statement.query_map([person], |row| {
        Ok(OtherName {
            id: row.get(0)?,
            language: row.get(1)?,
            name: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every other name, for the index: (person, name).
pub fn each_other_name(conn: &Connection, mut visit: impl FnMut(String, String)) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT person_id, name FROM other_name WHERE deleted_at IS NULL ORDER BY place, id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// Whose name this is, unless it was taken away.
pub fn owner(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT person_id FROM other_name WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// The favourite of this user that the person is.
pub fn favourite(conn: &Connection, person: &str, user: Option<&str>) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM favourite WHERE person_id = ?1 AND user_id IS ?2 \
             AND deleted_at IS NULL ORDER BY id LIMIT 1",
        )?
        .query_row((person, user), |row| row.get(0))
        .optional()?)
}

/// Groups the person was put into by hand.
pub fn groups(conn: &Connection, person: &str) -> Result<Vec<GroupRef>> {
    let mut statement = conn.prepare_cached(
        "SELECT g.id, g.name FROM group_member m JOIN contact_group g ON g.id = m.group_id \
         WHERE m.person_id = ?1 AND m.deleted_at IS NULL AND g.deleted_at IS NULL \
         ORDER BY g.place, g.id",
    )?;
    let rows = statement.query_map([person], |row| {
        Ok(GroupRef {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
