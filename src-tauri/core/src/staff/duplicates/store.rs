//! The only SQL over what is compared and what was noted as two people.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension};

use super::rules::Face;
use crate::error::Result;
use crate::staff::store::held;

/// What is compared of all live people, the older first.
pub fn faces(conn: &Connection) -> Result<Vec<Face>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, family, given, patronymic FROM person WHERE deleted_at IS NULL ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Face {
            id: row.get(0)?,
            name: [row.get(1)?, row.get(2)?, row.get(3)?],
            ..Face::default()
        })
    })?;
    let mut faces: Vec<Face> = rows.collect::<rusqlite::Result<_>>()?;
    let mut emails = gathered(
        conn,
        "SELECT person_id, address FROM email WHERE deleted_at IS NULL AND person_id IS NOT NULL",
    )?;
    let mut mobiles = gathered(
        conn,
        "SELECT person_id, e164 FROM phone WHERE deleted_at IS NULL AND person_id IS NOT NULL \
         AND kind = 'mobile' AND e164 IS NOT NULL",
    )?;
    let mut institutions = gathered(
        conn,
        concat!(
            "SELECT a.person_id, q.organisation_id FROM assignment a \
             JOIN position q ON q.id = a.position_id WHERE q.organisation_id IS NOT NULL AND ",
            held!()
        ),
    )?;
    for face in &mut faces {
        face.emails = emails.remove(&face.id).unwrap_or_default();
        face.mobiles = mobiles.remove(&face.id).unwrap_or_default();
        face.institutions = institutions.remove(&face.id).unwrap_or_default();
    }
    Ok(faces)
}

fn gathered(conn: &Connection, sql: &str) -> Result<HashMap<String, Vec<String>>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// Pairs noted as two different people.
pub fn apart(conn: &Connection) -> Result<BTreeSet<(String, String)>> {
    let mut statement =
        conn.prepare_cached("SELECT one_id, other_id FROM not_duplicate WHERE deleted_at IS NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The note that two people are different.
pub fn note(conn: &Connection, one: &str, other: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM not_duplicate WHERE deleted_at IS NULL \
             AND ((one_id = ?1 AND other_id = ?2) OR (one_id = ?2 AND other_id = ?1))",
        )?
        .query_row([one, other], |row| row.get(0))
        .optional()?)
}

/// Ids of live records of a table that point to a person.
pub fn pointing(
    conn: &Connection,
    table: &'static str,
    column: &'static str,
    person: &str,
) -> Result<Vec<String>> {
    let sql =
        format!("SELECT id FROM {table} WHERE {column} = ?1 AND deleted_at IS NULL ORDER BY id");
    crate::staff::store::ids(conn, &sql, person)
}
