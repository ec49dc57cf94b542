//! The only SQL over the tree of institutions.

use rusqlite::{Connection, OptionalExtension};

use super::TreeNode;
use crate::error::Result;
use crate::staff::store::held;

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

/// Live institutions in the order of the tree's levels; of one institution's units if it is named.
pub fn tree(conn: &Connection, parent: Option<&str>) -> Result<Vec<TreeNode>> {
    let mut statement = conn.prepare_cached(concat!(
        "SELECT o.id, o.parent_id, o.name, o.short_name, o.kind, o.council_id, \
         (SELECT count(DISTINCT a.person_id) FROM position q JOIN assignment a \
             ON a.position_id = q.id JOIN person p ON p.id = a.person_id \
             WHERE q.organisation_id = o.id AND q.deleted_at IS NULL AND p.deleted_at IS NULL AND ",
        held!(),
        "), (SELECT count(*) FROM position q WHERE q.organisation_id = o.id \
             AND q.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM assignment a \
             WHERE a.position_id = q.id AND ",
        held!(),
        ")) FROM organisation o WHERE o.deleted_at IS NULL AND (?1 IS NULL OR o.parent_id = ?1) \
         ORDER BY o.place, o.sort_key, o.id"
    ))?;
    let rows = statement.query_map([parent], |row| {
        Ok(TreeNode {
            id: row.get(0)?,
            parent: row.get(1)?,
            name: row.get(2)?,
            short_name: row.get(3)?,
            kind: row.get(4)?,
            council_id: row.get(5)?,
            people: row.get(6)?,
            vacant: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An institution's own row.
#[derive(Debug)]
#[allow(missing_docs)] // columns
pub struct Body {
    pub name: String,
    pub short_name: String,
    pub name_uk: String,
    pub name_ru: String,
    pub kind: String,
    pub code: String,
    pub parent: Option<String>,
    pub parent_name: String,
    pub council_id: Option<String>,
    pub council: String,
    pub locality_id: Option<String>,
    pub locality: String,
    pub address: String,
    pub hours: String,
    pub website: String,
    pub note: String,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    pub binned: bool,
}

/// An institution, in the bin or not.
pub fn body(conn: &Connection, id: &str) -> Result<Option<Body>> {
    Ok(conn
        .prepare_cached(
            "SELECT o.name, o.short_name, o.name_uk, o.name_ru, o.kind, o.code, o.parent_id, \
             coalesce(u.name, ''), o.council_id, coalesce(c.name, ''), o.locality_id, \
             coalesce(l.name, ''), o.address, o.hours, o.website, o.note, o.valid_from, \
             o.valid_to, o.deleted_at IS NOT NULL FROM organisation o \
             LEFT JOIN organisation u ON u.id = o.parent_id \
             LEFT JOIN council c ON c.id = o.council_id \
             LEFT JOIN locality l ON l.id = o.locality_id WHERE o.id = ?1",
        )?
        .query_row([id], |row| {
            Ok(Body {
                name: row.get(0)?,
                short_name: row.get(1)?,
                name_uk: row.get(2)?,
                name_ru: row.get(3)?,
                kind: row.get(4)?,
                code: row.get(5)?,
                parent: row.get(6)?,
                parent_name: row.get(7)?,
                council_id: row.get(8)?,
                council: row.get(9)?,
                locality_id: row.get(10)?,
                locality: row.get(11)?,
                address: row.get(12)?,
                hours: row.get(13)?,
                website: row.get(14)?,
                note: row.get(15)?,
                valid_from: row.get(16)?,
                valid_to: row.get(17)?,
                binned: row.get(18)?,
            })
        })
        .optional()?)
}

/// Ids under which the posts of an institution are shown: holders and vacancies, in order.
pub fn shown_in(conn: &Connection, id: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(concat!(
        "SELECT coalesce(p.id, q.id) FROM position q \
         LEFT JOIN assignment a ON a.position_id = q.id AND ",
        held!(),
        " LEFT JOIN person p ON p.id = a.person_id \
         WHERE q.organisation_id = ?1 AND q.deleted_at IS NULL AND p.deleted_at IS NULL \
         ORDER BY q.place, a.acting, q.id"
    ))?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether live units or held posts still lean on an institution.
pub fn is_used(conn: &Connection, id: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT 1 FROM organisation WHERE parent_id = ?1 AND deleted_at IS NULL \
             UNION ALL SELECT 1 FROM position WHERE organisation_id = ?1 AND deleted_at IS NULL",
        )?
        .exists([id])?)
}

/// Live records of a table that an institution may point to.
pub fn exists(conn: &Connection, table: &'static str, id: &str) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {table} WHERE id = ?1 AND deleted_at IS NULL");
    Ok(conn.prepare_cached(&sql)?.exists([id])?)
}

/// Live institutions beside each other under the same one, in order.
pub fn siblings(conn: &Connection, parent: Option<&str>) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM organisation WHERE parent_id IS ?1 AND deleted_at IS NULL \
         ORDER BY place, sort_key, id",
    )?;
    let rows = statement.query_map([parent], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
