//! The only SQL over the tree of institutions and the places of the district.

use rusqlite::Connection;

use crate::error::Result;

/// Institutions of a council, or under an institution (itself among them); of both when both
/// are asked for. A unit belongs to the council of the body it is under.
pub fn within(
    conn: &Connection,
    institution: Option<&str>,
    council: Option<&str>,
) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "WITH RECURSIVE \
         under(id) AS (SELECT id FROM organisation WHERE ?1 IS NULL OR id = ?1 \
             UNION SELECT o.id FROM organisation o JOIN under ON o.parent_id = under.id), \
         council(id) AS (SELECT id FROM organisation WHERE ?2 IS NULL OR council_id = ?2 \
             UNION SELECT o.id FROM organisation o JOIN council ON o.parent_id = council.id \
             WHERE o.council_id IS NULL) \
         SELECT id FROM under INTERSECT SELECT id FROM council",
    )?;
    let rows = statement.query_map([institution, council], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
