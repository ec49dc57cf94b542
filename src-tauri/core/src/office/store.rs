//! The only SQL over the office, its users and the file's own settings.

use rusqlite::{Connection, OptionalExtension, Row, Transaction};
use serde_json::json;

use super::{AppUser, EditOffice, NewOffice, NewUser, Office, UserRole};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::phones::{Country, PhoneStyle};

/// Key of the user who sits at the PC.
pub const CURRENT_USER: &str = "current_user";
/// Key of the second backup folder.
pub const SECOND_BACKUP_DIR: &str = "second_backup_dir";
/// Key of the folder of the daily copy for readers.
pub const READER_COPY_DIR: &str = "reader_copy_dir";
/// Key of the moment of the last copy for readers.
pub const READER_COPY_LAST: &str = "reader_copy_last";
/// Key of the mark of the example district.
pub const EXAMPLE: &str = "example";
/// Key of the version of the sort keys.
pub const COLLATION_VERSION: &str = "collation_version";

/// The file's office.
pub fn office(conn: &Connection) -> Result<Office> {
    conn.prepare_cached(
        "SELECT id, name, section, district, country, area_code, phone_style FROM office \
         WHERE deleted_at IS NULL ORDER BY id LIMIT 1",
    )?
    .query_row([], |row| {
        Ok(Office {
            id: row.get(0)?,
            name: row.get(1)?,
            section: row.get(2)?,
            district: row.get(3)?,
            country: word(row, 4).unwrap_or(Country::Md),
            area_code: row.get(5)?,
            phone_style: word(row, 6).unwrap_or(PhoneStyle::Dashes),
        })
    })
    .optional()?
    .ok_or(Error::NotFound("office"))
}

/// Founds the office.
pub fn insert_office(tx: &mut WriteTx, id: &str, new: &NewOffice) -> Result<()> {
    let values = [
        ("name", json!(new.name)),
        ("section", json!(new.section)),
        ("district", json!(new.district)),
        ("country", json!(new.country)),
        ("area_code", json!(new.area_code)),
        ("phone_style", json!(new.phone_style)),
    ];
    tx.insert(Entity::Office, id, &values)
}

/// Writes the office's fields.
pub fn update_office(tx: &mut WriteTx, id: &str, new: &EditOffice) -> Result<()> {
    for (field, value) in [
        ("name", json!(new.name)),
        ("section", json!(new.section)),
        ("district", json!(new.district)),
        ("area_code", json!(new.area_code)),
        ("phone_style", json!(new.phone_style)),
    ] {
        tx.set(Entity::Office, id, field, value)?;
    }
    Ok(())
}

/// All who work here, by name.
pub fn users(conn: &Connection) -> Result<Vec<AppUser>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, post, role, person_id FROM app_user WHERE deleted_at IS NULL ORDER BY name, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(AppUser {
            id: row.get(0)?,
            name: row.get(1)?,
            post: row.get(2)?,
            role: word(row, 3).unwrap_or(UserRole::Staff),
            person: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a user.
pub fn insert_user(tx: &mut WriteTx, id: &str, new: &NewUser) -> Result<()> {
    let values = [
        ("name", json!(new.name)),
        ("post", json!(new.post)),
        ("role", json!(new.role.slug())),
    ];
    tx.insert(Entity::AppUser, id, &values)
}

/// A setting of the file.
pub fn setting(conn: &Connection, key: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

/// Writes or clears a setting of the file. Settings are about this PC, not about the
/// office's data, so they are not part of the journal.
pub fn set_setting(tx: &Transaction, key: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => tx
            .prepare_cached(
                "INSERT INTO meta (key, value) VALUES (?1, ?2) \
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute([key, value])?,
        None => tx
            .prepare_cached("DELETE FROM meta WHERE key = ?1")?
            .execute([key])?,
    };
    Ok(())
}

/// Reads a word of a closed list; none for one that this version does not know.
fn word<T: serde::de::DeserializeOwned>(row: &Row, n: usize) -> Option<T> {
    let text: String = row.get(n).ok()?;
    serde_json::from_value(json!(text)).ok()
}
