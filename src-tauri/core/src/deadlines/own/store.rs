//! The only SQL over the office's own rules.

use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use crate::deadlines::model::Rule;
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};

/// The office's rules of a pack, the oldest first. Of two rows of one rule, as two PCs may have
/// written them, the later one holds.
///
/// # Errors
/// Of the database; `internal` for a rule that cannot be read.
pub fn rules(conn: &Connection, pack: &str) -> Result<Vec<Rule>> {
    let mut statement = conn.prepare_cached(
        "SELECT data FROM own_rule WHERE pack = ?1 AND deleted_at IS NULL AND id IN
         (SELECT max(id) FROM own_rule WHERE pack = ?1 AND deleted_at IS NULL GROUP BY rule)
         ORDER BY id",
    )?;
    let mut rows = statement.query([pack])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let data: String = row.get(0)?;
        let mut rule: Rule = serde_json::from_str(&data)
            .map_err(|error| Error::Internal(format!("own rule: {error}")))?;
        rule.own = true;
        found.push(rule);
    }
    Ok(found)
}

/// Writes a rule; the row that is there already is changed.
///
/// # Errors
/// Of the database.
pub fn keep(tx: &mut WriteTx, pack: &str, rule: &Rule) -> Result<()> {
    let data = json!(serde_json::to_string(rule)?);
    let known: Option<String> = tx
        .conn()
        .prepare_cached(
            "SELECT id FROM own_rule WHERE pack = ?1 AND rule = ?2 AND deleted_at IS NULL
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([pack, &rule.id], |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        tx.set(Entity::OwnRule, &id, "data", data)?;
        return Ok(());
    }
    let id = tx.new_id();
    let values = [
        ("pack", json!(pack)),
        ("rule", json!(rule.id)),
        ("data", data),
    ];
    tx.insert(Entity::OwnRule, &id, &values)
}

/// Takes the office's rows of a rule away; how many there were.
///
/// # Errors
/// Of the database.
pub fn forget(tx: &mut WriteTx, pack: &str, rule: &str) -> Result<u32> {
    let ids: Vec<String> = tx
        .conn()
        .prepare_cached(
            "SELECT id FROM own_rule WHERE pack = ?1 AND rule = ?2 AND deleted_at IS NULL",
        )?
        .query_map([pack, rule], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let stamp = json!(tx.stamp());
    for id in &ids {
        tx.set(Entity::OwnRule, id, "deleted_at", stamp.clone())?;
    }
    Ok(u32::try_from(ids.len()).unwrap_or(u32::MAX))
}

/// A free id for a rule of the office's own: `MD-OWN-3`. Ids that were ever given stay taken, so
/// that what was written under one never means another rule.
///
/// # Errors
/// Of the database.
pub fn free_id(conn: &Connection, pack: &str) -> Result<String> {
    let prefix = format!("{}-OWN-", pack.to_uppercase());
    let mut statement = conn.prepare_cached("SELECT rule FROM own_rule WHERE pack = ?1")?;
    let mut rows = statement.query([pack])?;
    let mut last = 0_u32;
    while let Some(row) = rows.next()? {
        let rule: String = row.get(0)?;
        let number = rule.strip_prefix(&prefix).and_then(|n| n.parse().ok());
        last = last.max(number.unwrap_or_default());
    }
    Ok(format!("{prefix}{}", last.saturating_add(1)))
}
