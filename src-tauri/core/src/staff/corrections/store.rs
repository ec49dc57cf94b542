//! The only SQL over reports of wrong numbers.

use rusqlite::{Connection, OptionalExtension};

use super::Correction;
use crate::error::Result;
use crate::staff::rules;

/// Open reports, the oldest first; of one person if one is named.
pub fn open(conn: &Connection, person: Option<&str>) -> Result<Vec<Correction>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.id, c.person_id, p.given, p.family, c.phone_id, coalesce(f.typed, ''), c.text, \
         c.created_at, c.created_by FROM correction c JOIN person p ON p.id = c.person_id \
         LEFT JOIN phone f ON f.id = c.phone_id \
         WHERE c.deleted_at IS NULL AND c.solved_at IS NULL AND p.deleted_at IS NULL \
         AND (?1 IS NULL OR c.person_id = ?1) ORDER BY c.created_at, c.id",
    )?;
    let rows = statement.query_map([person], |row| {
        let (given, family): (String, String) = (row.get(2)?, row.get(3)?);
        Ok(Correction {
            id: row.get(0)?,
            person: row.get(1)?,
            name: rules::short_name(&family, &given),
            phone: row.get(4)?,
            typed: row.get(5)?,
            text: row.get(6)?,
            at: row.get(7)?,
            by: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whom an open report concerns.
pub fn person(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT person_id FROM correction WHERE id = ?1 AND deleted_at IS NULL \
             AND solved_at IS NULL",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?
        .flatten())
}
