//! Councils and institutions as an order finds them.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::staff::held;

/// A council an order may go to, in the bin or not.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct CouncilRow {
    pub id: String,
    pub name: String,
    pub place: i64,
    pub kind: String,
    pub voters: Option<i64>,
    pub binned: bool,
    /// The council it became part of.
    pub merged_into: Option<String>,
    /// True when an institution of it is there to receive anything.
    pub body: bool,
}

/// All councils in their fixed order, those in the bin too.
pub fn councils(conn: &Connection) -> Result<Vec<CouncilRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.id, c.name, c.place, c.kind, c.voters, c.deleted_at IS NOT NULL, \
         EXISTS (SELECT 1 FROM organisation o WHERE o.council_id = c.id \
           AND o.deleted_at IS NULL), c.merged_into_id FROM council c ORDER BY c.place, c.name, c.id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(CouncilRow {
            id: row.get(0)?,
            name: row.get(1)?,
            place: row.get(2)?,
            kind: row.get(3)?,
            voters: row.get(4)?,
            binned: row.get(5)?,
            body: row.get(6)?,
            merged_into: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An institution an order may go to, in the bin or not.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct InstitutionRow {
    pub id: String,
    pub name: String,
    pub sort_key: String,
    pub kind: String,
    pub council: Option<String>,
    pub binned: bool,
}

/// One institution.
pub fn institution(conn: &Connection, id: &str) -> Result<Option<InstitutionRow>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, name, sort_key, kind, council_id, deleted_at IS NOT NULL \
             FROM organisation WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok(InstitutionRow {
                id: row.get(0)?,
                name: row.get(1)?,
                sort_key: row.get(2)?,
                kind: row.get(3)?,
                council: row.get(4)?,
                binned: row.get(5)?,
            })
        })
        .optional()?)
}

/// For each person: the institutions they hold a post in today. For each vacant post: its own.
pub fn institutions_of(
    conn: &Connection,
    people: &[String],
    vacant: &[String],
) -> Result<HashMap<String, Vec<String>>> {
    let mut statement = conn.prepare_cached(concat!(
        "SELECT a.person_id, q.organisation_id FROM json_each(?1) j \
         JOIN assignment a ON a.person_id = j.value AND ",
        held!(),
        " JOIN position q ON q.id = a.position_id AND q.deleted_at IS NULL \
           AND q.organisation_id IS NOT NULL \
         UNION SELECT q.id, q.organisation_id FROM json_each(?2) j \
         JOIN position q ON q.id = j.value AND q.organisation_id IS NOT NULL"
    ))?;
    let (people, vacant) = (
        serde_json::to_string(people)?,
        serde_json::to_string(vacant)?,
    );
    let mut rows = statement.query([people, vacant])?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// The nearest institution above this one, itself first, that belongs to a council.
pub fn body_of(conn: &Connection, institution: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "WITH RECURSIVE up(id, council, parent, level) AS (\
               SELECT id, council_id, parent_id, 0 FROM organisation WHERE id = ?1 \
               UNION ALL SELECT o.id, o.council_id, o.parent_id, up.level + 1 \
                 FROM up JOIN organisation o ON o.id = up.parent \
                 WHERE up.council IS NULL AND up.level < 20) \
             SELECT id FROM up WHERE council IS NOT NULL LIMIT 1",
        )?
        .query_row([institution], |row| row.get(0))
        .optional()?)
}

/// A person's name or a vacant post's title.
pub fn name_of(conn: &Connection, id: &str) -> Result<String> {
    Ok(conn
        .prepare_cached(
            "SELECT trim(given || ' ' || family) FROM person WHERE id = ?1 \
             UNION ALL SELECT title FROM position WHERE id = ?1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or_default())
}
