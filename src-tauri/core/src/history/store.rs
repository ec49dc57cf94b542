//! The only SQL over the journal's two tables, apart from writing an act.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value as Json;

use super::{Entity, HistoryChange, HistoryItem, OpKind};
use crate::error::Result;

/// Most changes of one act that are shown.
const SHOWN_CHANGES: i64 = 20;

/// Head of an act.
#[derive(Debug, Clone)]
pub struct OpRow {
    /// Id.
    pub id: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// Kind.
    pub kind: OpKind,
    /// Name of the main record.
    pub subject: String,
    /// Main records touched.
    pub records: i64,
    /// The act it takes back.
    pub undoes: Option<String>,
    /// Order key.
    pub hlc: String,
}

/// One changed value of an act.
#[derive(Debug)]
pub struct ChangeRow {
    /// Kind of record.
    pub entity: Entity,
    /// Its id.
    pub entity_id: String,
    /// Field, or `*`.
    pub field: String,
    /// Former value as JSON.
    pub before: Option<String>,
    /// New value as JSON.
    pub after: Option<String>,
}

impl ChangeRow {
    /// The record that this one belongs to for the user: a phone belongs to its person.
    pub fn root(&self) -> String {
        let snapshot = self
            .after
            .as_deref()
            .or(self.before.as_deref())
            .unwrap_or_default();
        let held = self
            .entity
            .owners()
            .iter()
            .any(|(_, owner)| *owner == Entity::Person);
        if held
            && let Ok(Json::Object(row)) = serde_json::from_str::<Json>(snapshot)
            && let Some(Json::String(person)) = row.get("person_id")
        {
            return person.clone();
        }
        self.entity_id.clone()
    }

    /// The post that an added or removed assignment fills.
    pub fn position(&self) -> Option<String> {
        let snapshot = self.after.as_deref().or(self.before.as_deref())?;
        let row: Json = serde_json::from_str(snapshot).ok()?;
        Some(row.get("position_id")?.as_str()?.to_owned())
    }
}

const HEAD: &str = "SELECT id, at, actor, kind, subject, records, undoes, hlc FROM op";

fn op_row(row: &Row) -> rusqlite::Result<OpRow> {
    let kind: String = row.get(3)?;
    Ok(OpRow {
        id: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        kind: OpKind::from_slug(&kind).unwrap_or(OpKind::PersonEdit),
        subject: row.get(4)?,
        records: row.get(5)?,
        undoes: row.get(6)?,
        hlc: row.get(7)?,
    })
}

/// One act.
pub fn op_by_id(conn: &Connection, id: &str) -> Result<Option<OpRow>> {
    let sql = format!("{HEAD} WHERE id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], op_row)
        .optional()?)
}

/// Visits acts from the newest until `visit` answers false.
pub fn walk_back(conn: &Connection, mut visit: impl FnMut(OpRow) -> Result<bool>) -> Result<()> {
    let sql = format!("{HEAD} ORDER BY hlc DESC, id DESC");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !visit(op_row(row)?)? {
            break;
        }
    }
    Ok(())
}

/// Ids of all acts that a standing later act took back.
pub fn reverted_ops(conn: &Connection) -> Result<HashSet<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, undoes FROM op WHERE undoes IS NOT NULL ORDER BY hlc DESC, id DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut reverted = HashSet::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        if !reverted.contains(&id) {
            reverted.insert(row.get(1)?);
        }
    }
    Ok(reverted)
}

/// Who added the user of this name last.
pub fn adder_of_user(conn: &Connection, name: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT actor FROM op WHERE kind = 'user-add' AND subject = ?1 \
             ORDER BY hlc DESC LIMIT 1",
        )?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// True when a standing later act took this one back.
pub fn is_reverted(conn: &Connection, id: &str) -> Result<bool> {
    Ok(reverted_ops(conn)?.contains(id))
}

/// All changes of an act in the order they were made.
pub fn changes_of(conn: &Connection, op: &str) -> Result<Vec<ChangeRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT entity, entity_id, field, before, after FROM op_change WHERE op = ?1 ORDER BY n",
    )?;
    let rows = statement.query_map([op], |row| {
        let entity: String = row.get(0)?;
        Ok((entity, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    })?;
    let mut changes = Vec::new();
    for row in rows {
        let (entity, entity_id, field, before, after) = row?;
        if let Some(entity) = Entity::from_table(&entity) {
            changes.push(ChangeRow {
                entity,
                entity_id,
                field,
                before,
                after,
            });
        }
    }
    Ok(changes)
}

/// A page of acts, newest first, before the order key `before`.
pub fn recent_ops(conn: &Connection, before: Option<&str>, limit: i64) -> Result<Vec<OpRow>> {
    let sql = format!("{HEAD} WHERE (?1 IS NULL OR hlc < ?1) ORDER BY hlc DESC, id DESC LIMIT ?2");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(rusqlite::params![before, limit], op_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Acts that touched any of the records, newest first.
pub fn entity_ops(conn: &Connection, ids: &[String], limit: usize) -> Result<Vec<OpRow>> {
    // One question for all of them: an order has a thousand lines.
    let sql = format!(
        "{HEAD} WHERE id IN (SELECT c.op FROM json_each(?1) j \
         CROSS JOIN op_change c ON c.entity_id = j.value) ORDER BY hlc DESC LIMIT ?2"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![serde_json::to_string(ids)?, limit], op_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Changes of an act as shown; of the given records only, if any are given.
pub fn change_rows(conn: &Connection, op: &str, only: &[String]) -> Result<Vec<HistoryChange>> {
    let mut statement = conn.prepare_cached(
        "SELECT entity, entity_id, field, before, after FROM op_change WHERE op = ?1 ORDER BY n",
    )?;
    let rows = statement.query_map([op], |row| {
        Ok(HistoryChange {
            entity: row.get(0)?,
            entity_id: row.get(1)?,
            field: row.get(2)?,
            before: row.get::<_, Option<String>>(3)?.and_then(|v| plain(&v)),
            after: row.get::<_, Option<String>>(4)?.and_then(|v| plain(&v)),
        })
    })?;
    let mut shown = Vec::new();
    for row in rows {
        let row = row?;
        if only.is_empty() || only.contains(&row.entity_id) {
            shown.push(row);
        }
        if shown.len() as i64 >= SHOWN_CHANGES {
            break;
        }
    }
    Ok(shown)
}

/// Text of a stored value; of a whole record, its name.
fn plain(json: &str) -> Option<String> {
    match serde_json::from_str::<Json>(json).ok()? {
        Json::Null => None,
        // A picture says nothing as text.
        Json::String(text) if text.starts_with("data:") => None,
        Json::String(text) => Some(text),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(truth) => Some(truth.to_string()),
        Json::Array(_) => None,
        Json::Object(row) => {
            let text = |key: &str| row.get(key).and_then(Json::as_str).unwrap_or_default();
            let name = format!("{} {}", text("given"), text("family"))
                .trim()
                .to_owned();
            [
                name.as_str(),
                text("name"),
                text("title"),
                text("typed"),
                text("address"),
            ]
            .into_iter()
            .find(|t| !t.is_empty())
            .map(str::to_owned)
        }
    }
}

/// Dresses an act for the screen.
pub fn item(
    conn: &Connection,
    op: OpRow,
    reverted: &HashSet<String>,
    only: &[String],
) -> Result<HistoryItem> {
    let undone = reverted.contains(&op.id);
    let changes = change_rows(conn, &op.id, only)?;
    Ok(HistoryItem {
        can_undo: !undone && op.kind.is_undoable(),
        op: op.id,
        at: op.at,
        actor: op.actor,
        kind: op.kind,
        subject: op.subject,
        count: op.records,
        undone,
        changes,
    })
}
