//! The only SQL over groups and their members.

use rusqlite::{Connection, OptionalExtension};

use super::GroupRule;
use crate::error::{Error, Result};
use crate::staff::personal::GroupRef;
use crate::staff::store::ids;

/// The rule of a live group; none for one chosen by hand.
///
/// # Errors
/// `not-found` for a group that is gone.
pub fn rule(conn: &Connection, group: &str) -> Result<Option<GroupRule>> {
    let rule: String = conn
        .prepare_cached("SELECT rule FROM contact_group WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([group], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("group"))?;
    if rule.is_empty() {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(&rule)?))
}

/// Institutions of a kind.
pub fn of_kind(conn: &Connection, kind: &str) -> Result<Vec<String>> {
    ids(
        conn,
        "SELECT id FROM organisation WHERE kind = ?1 AND deleted_at IS NULL",
        kind,
    )
}

/// Live groups in their order.
pub fn names(conn: &Connection) -> Result<Vec<GroupRef>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name FROM contact_group WHERE deleted_at IS NULL ORDER BY place, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(GroupRef {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A group's name.
pub fn name(conn: &Connection, group: &str) -> Result<String> {
    Ok(conn
        .prepare_cached("SELECT name FROM contact_group WHERE id = ?1")?
        .query_row([group], |row| row.get(0))?)
}

/// People chosen by hand, those in the bin too.
pub fn members(conn: &Connection, group: &str) -> Result<Vec<String>> {
    ids(
        conn,
        "SELECT person_id FROM group_member WHERE group_id = ?1 AND deleted_at IS NULL \
         ORDER BY place, id",
        group,
    )
}

/// The membership of a person.
pub fn member(conn: &Connection, group: &str, person: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM group_member WHERE group_id = ?1 AND person_id = ?2 \
             AND deleted_at IS NULL",
        )?
        .query_row([group, person], |row| row.get(0))
        .optional()?)
}
