//! The journal read as an administrator reads it: whole, and checked link by link.
//! The only other SQL over its tables is in `store.rs` and `transact.rs`.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value as Json;

use super::{Entity, hash, store};
use crate::error::Result;
use crate::search::sort_key;

/// One changed value with its stored values.
#[derive(Debug, Clone, Serialize)]
pub struct JournalChange {
    /// Kind of record.
    pub entity: String,
    /// Its id.
    pub id: String,
    /// The field, or `*` for the whole record.
    pub field: String,
    /// Former value; null for a creation.
    pub before: Json,
    /// New value; null for a removal.
    pub after: Json,
}

/// One act with all its changes.
#[derive(Debug, Clone, Serialize)]
pub struct JournalEntry {
    /// Id.
    pub op: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// Kind as stored.
    pub kind: String,
    /// Name of the main record.
    pub subject: String,
    /// Main records touched.
    pub count: i64,
    /// The act it takes back.
    pub undoes: Option<String>,
    /// What it changed, in order.
    pub changes: Vec<JournalChange>,
}

/// Acts, newest first; of one record (and of what belongs to it) if one is named.
///
/// # Errors
/// A disk error.
pub fn journal(conn: &Connection, entity: Option<&str>, limit: usize) -> Result<Vec<JournalEntry>> {
    let ops = match entity {
        Some(id) => store::entity_ops(conn, &belongings(conn, id)?, limit)?,
        None => store::recent_ops(conn, None, limit as i64)?,
    };
    let mut changes = conn.prepare_cached(
        "SELECT entity, entity_id, field, before, after FROM op_change WHERE op = ?1 ORDER BY n",
    )?;
    let value = |text: Option<String>| {
        text.and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or(Json::Null)
    };
    ops.into_iter()
        .map(|op| {
            let rows = changes.query_map([&op.id], |row| {
                Ok(JournalChange {
                    entity: row.get(0)?,
                    id: row.get(1)?,
                    field: row.get(2)?,
                    before: value(row.get(3)?),
                    after: value(row.get(4)?),
                })
            })?;
            Ok(JournalEntry {
                changes: rows.collect::<rusqlite::Result<_>>()?,
                op: op.id,
                at: op.at,
                actor: op.actor,
                kind: op.kind.slug(),
                subject: op.subject,
                count: op.records,
                undoes: op.undoes,
            })
        })
        .collect()
}

/// A person's phones, addresses and posts, former ones too: they are looked at with the person.
///
/// # Errors
/// A disk error.
pub fn belongings(conn: &Connection, id: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM phone WHERE person_id = ?1 OR position_id = ?1 \
         UNION SELECT id FROM email WHERE person_id = ?1 OR position_id = ?1 \
         UNION SELECT id FROM assignment WHERE person_id = ?1 OR position_id = ?1 \
         UNION SELECT position_id FROM assignment WHERE person_id = ?1 \
         UNION SELECT id FROM phone WHERE organisation_id = ?1 \
         UNION SELECT id FROM email WHERE organisation_id = ?1 \
         UNION SELECT id FROM other_name WHERE person_id = ?1 \
         UNION SELECT id FROM absence WHERE person_id = ?1 \
         UNION SELECT id FROM group_member WHERE person_id = ?1 \
         UNION SELECT id FROM correction WHERE person_id = ?1",
    )?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    let mut ids: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    ids.push(id.to_owned());
    Ok(ids)
}

/// What is wrong with an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The act says nothing about what it changed.
    Empty(String),
    /// An act before it is missing, or was changed.
    Broken(String),
    /// Its own hash does not fit what it holds.
    Altered(String),
}

struct Link {
    id: String,
    replica: String,
    seq: i64,
    hlc: String,
    at: String,
    actor: String,
    kind: String,
    undoes: Option<String>,
    prev: String,
    hash: String,
}

/// Follows each PC's chain from its first act; `full` also computes every hash anew.
///
/// # Errors
/// A disk error.
pub fn verify(conn: &Connection, full: bool) -> Result<Vec<Trouble>> {
    let mut statement = conn.prepare(
        "SELECT id, replica, seq, hlc, at, actor, kind, undoes, prev_hash, hash \
         FROM op ORDER BY replica, seq",
    )?;
    let links = statement.query_map([], |row| {
        Ok(Link {
            id: row.get(0)?,
            replica: row.get(1)?,
            seq: row.get(2)?,
            hlc: row.get(3)?,
            at: row.get(4)?,
            actor: row.get(5)?,
            kind: row.get(6)?,
            undoes: row.get(7)?,
            prev: row.get(8)?,
            hash: row.get(9)?,
        })
    })?;
    let mut found = Vec::new();
    let mut last: HashMap<String, (i64, String)> = HashMap::new();
    for link in links {
        let link = link?;
        let (seq, prev) = last
            .remove(&link.replica)
            .map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
        if link.seq != seq || link.prev != prev {
            found.push(Trouble::Broken(link.id.clone()));
        }
        let commitments = commitments(conn, &link.id)?;
        if commitments.is_empty() {
            found.push(Trouble::Empty(link.id.clone()));
        } else if full && link.computed(&commitments) != link.hash {
            found.push(Trouble::Altered(link.id.clone()));
        }
        last.insert(link.replica, (link.seq, link.hash));
    }
    Ok(found)
}

impl Link {
    fn computed(&self, commitments: &[String]) -> String {
        let seq = self.seq.to_string();
        let head = [
            Some(self.id.as_str()),
            Some(&self.replica),
            Some(&seq),
            Some(&self.hlc),
            Some(&self.at),
            Some(&self.actor),
            Some(&self.kind),
            self.undoes.as_deref(),
        ];
        hash::chain(&self.prev, &head, commitments)
    }
}

fn commitments(conn: &Connection, op: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT entity, entity_id, field, before, after, salt FROM op_change \
         WHERE op = ?1 ORDER BY n",
    )?;
    let rows = statement.query_map([op], |row| {
        let text = |n: usize| row.get::<_, String>(n);
        let (entity, id, field, salt) = (text(0)?, text(1)?, text(2)?, text(5)?);
        let before: Option<String> = row.get(3)?;
        let after: Option<String> = row.get(4)?;
        let parts = [
            Some(entity.as_str()),
            Some(&id),
            Some(&field),
            before.as_deref(),
            after.as_deref(),
        ];
        Ok(hash::commitment(&parts, &salt))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Number of people whose stored sort key is not that of their name.
///
/// # Errors
/// A disk error.
pub fn sort_keys(conn: &Connection) -> Result<usize> {
    let sql = format!(
        "SELECT family || ' ' || given || ' ' || patronymic, sort_key FROM {}",
        Entity::Person.table()
    );
    let mut statement = conn.prepare(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut stale = 0;
    for row in rows {
        let (name, key) = row?;
        stale += usize::from(sort_key(&name) != key);
    }
    Ok(stale)
}
