//! One write = one transaction = one act of the journal.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Transaction, params, params_from_iter};
use serde_json::{Map, Value as Json};

use super::hash;
use super::values::{from_sql, known, to_sql};
use super::{Entity, Hlc, OpKind, OpSummary};
use crate::clock::{Clock, new_id, stamp};
use crate::commands::Topic;
use crate::error::{Error, Result};

/// A stored value: text, whole number, truth or nothing.
pub type Value = Json;

/// Who writes, on which replica, by which clock.
pub struct Journal<'a> {
    /// Source of time and ids.
    pub clock: &'a dyn Clock,
    /// Replica id of the file.
    pub replica: &'a str,
    /// Name of the person at the PC, as shown in the history.
    pub actor: &'a str,
}

/// What a finished act touched.
#[derive(Debug, Default)]
pub struct Recorded {
    /// The act, or none when nothing changed.
    pub op: Option<OpSummary>,
    /// Subjects that changed.
    pub topics: Vec<Topic>,
    /// Records touched.
    pub touched: Vec<(Entity, String)>,
}

struct Change {
    entity: Entity,
    id: String,
    field: String,
    before: Option<String>,
    after: Option<String>,
}

impl Change {
    /// Whom a record that came or went belongs to: once it is gone, nobody can ask it.
    fn owners(&self) -> Vec<(&'static str, String)> {
        self.entity
            .owners()
            .iter()
            // Another field of a record that stays says nothing of whom it belongs to.
            .filter(|(field, _)| self.field == "*" || self.field == *field)
            .flat_map(|(field, owner)| {
                [&self.before, &self.after]
                    .into_iter()
                    .flatten()
                    .filter_map(|text| serde_json::from_str::<Json>(text).ok())
                    .filter_map(move |value| match value {
                        Json::Object(row) => row.get(*field)?.as_str().map(str::to_owned),
                        Json::String(id) if self.field == *field => Some(id),
                        _ => None,
                    })
                    .map(move |id| (owner.table(), id))
            })
            .collect()
    }
}

/// The right to change records, handed out by [`Journal::record`] only.
pub struct WriteTx<'t> {
    tx: &'t Transaction<'t>,
    clock: &'t dyn Clock,
    actor: &'t str,
    changes: Vec<Change>,
    subject: String,
    records: i64,
}

impl Journal<'_> {
    /// Runs `f` and writes the act into the journal within the same transaction.
    /// An act that changed nothing leaves no trace.
    pub fn record<T>(
        &self,
        tx: &Transaction,
        kind: OpKind,
        undoes: Option<&str>,
        f: impl FnOnce(&mut WriteTx) -> Result<T>,
    ) -> Result<(T, Recorded)> {
        let mut write = WriteTx {
            tx,
            clock: self.clock,
            actor: self.actor,
            changes: Vec::new(),
            subject: String::new(),
            records: 1,
        };
        let value = f(&mut write)?;
        let WriteTx {
            changes,
            subject,
            records,
            ..
        } = write;
        if changes.is_empty() {
            return Ok((value, Recorded::default()));
        }
        let op = self.write_op(tx, kind, undoes, &subject, records, &changes)?;
        let mut topics = vec![Topic::History];
        let mut touched = BTreeSet::new();
        for change in &changes {
            let topic = change.entity.topic();
            if !topics.contains(&topic) {
                topics.push(topic);
            }
            touched.insert((change.entity.table(), change.id.clone()));
            touched.extend(change.owners());
        }
        let touched = touched
            .into_iter()
            .filter_map(|(table, id)| Entity::from_table(table).map(|entity| (entity, id)))
            .collect();
        let summary = OpSummary {
            op,
            kind,
            count: records,
            subject,
        };
        Ok((
            value,
            Recorded {
                op: Some(summary),
                topics,
                touched,
            },
        ))
    }

    fn write_op(
        &self,
        tx: &Transaction,
        kind: OpKind,
        undoes: Option<&str>,
        subject: &str,
        records: i64,
        changes: &[Change],
    ) -> Result<String> {
        let id = new_id(self.clock);
        let last: Option<(i64, String)> = tx
            .prepare_cached(
                "SELECT seq, hash FROM op WHERE replica = ?1 ORDER BY seq DESC LIMIT 1",
            )?
            .query_row([self.replica], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let last_hlc: Option<String> = tx
            .prepare_cached("SELECT hlc FROM op ORDER BY hlc DESC LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        let now = self.clock.now();
        let hlc = Hlc::next(last_hlc.as_deref(), now.timestamp_millis(), self.replica).to_string();
        let (seq, prev) = last.map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
        let at = stamp(now);
        let kind = kind.slug();
        let salts: Vec<String> = changes
            .iter()
            .map(|_| hash::hex(&self.clock.entropy()))
            .collect();
        let commitments: Vec<String> = changes
            .iter()
            .zip(&salts)
            .map(|(c, salt)| {
                let parts = [
                    Some(c.entity.table()),
                    Some(c.id.as_str()),
                    Some(c.field.as_str()),
                    c.before.as_deref(),
                    c.after.as_deref(),
                ];
                hash::commitment(&parts, salt)
            })
            .collect();
        let seq_text = seq.to_string();
        let head = [
            Some(id.as_str()),
            Some(self.replica),
            Some(&seq_text),
            Some(&hlc),
            Some(&at),
            Some(self.actor),
            Some(&kind),
            undoes,
        ];
        let hash = hash::chain(&prev, &head, &commitments);
        tx.prepare_cached(
            "INSERT INTO op (id, replica, seq, hlc, at, actor, kind, subject, records, undoes, \
             prev_hash, hash) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)",
        )?
        .execute(params![
            id,
            self.replica,
            seq,
            hlc,
            at,
            self.actor,
            kind,
            subject,
            records,
            undoes,
            prev,
            hash
        ])?;
        let mut insert = tx.prepare_cached(
            "INSERT INTO op_change (op, n, entity, entity_id, field, before, after, salt) \
             VALUES (?1,?2,?3,?4,?5,?6,?7,?8)",
        )?;
        for (n, (change, salt)) in changes.iter().zip(&salts).enumerate() {
            insert.execute(params![
                id,
                n as i64,
                change.entity.table(),
                change.id,
                change.field,
                change.before,
                change.after,
                salt
            ])?;
        }
        Ok(id)
    }
}

impl<'t> WriteTx<'t> {
    /// For reading within the same transaction.
    pub fn conn(&self) -> &Transaction<'t> {
        self.tx
    }

    /// A new identity.
    pub fn new_id(&self) -> String {
        new_id(self.clock)
    }

    /// The moment of the act as stored.
    pub fn stamp(&self) -> String {
        stamp(self.clock.now())
    }

    /// Who writes, as shown in the history.
    pub fn actor(&self) -> &str {
        self.actor
    }

    /// The office's date of the act, YYYY-MM-DD.
    pub fn today(&self) -> String {
        self.clock.today().to_string()
    }

    /// Names the main record and says how many main records the act touches.
    pub fn about(&mut self, subject: impl Into<String>, records: i64) {
        self.subject = subject.into();
        self.records = records;
    }

    /// Adds a record; fields not given take the column's default.
    pub fn insert(&mut self, entity: Entity, id: &str, values: &[(&str, Value)]) -> Result<()> {
        let mut columns = String::from("id");
        let mut marks = String::from("?1");
        let mut bound = vec![rusqlite::types::Value::Text(id.to_owned())];
        for (field, value) in values {
            known(entity, field)?;
            columns.push_str(", ");
            columns.push_str(field);
            bound.push(to_sql(value)?);
            marks.push_str(&format!(", ?{}", bound.len()));
        }
        let sql = format!(
            "INSERT INTO {} ({columns}) VALUES ({marks})",
            entity.table()
        );
        self.tx
            .prepare_cached(&sql)?
            .execute(params_from_iter(bound))?;
        entity.derive(self.tx, id)?;
        let snapshot = self
            .snapshot(entity, id)?
            .ok_or(Error::NotFound(entity.table()))?;
        self.push(entity, id, "*", None, Some(snapshot));
        Ok(())
    }

    /// Puts back a removed record as it was.
    pub(super) fn reinsert(&mut self, entity: Entity, id: &str, snapshot: &str) -> Result<()> {
        let row: Map<String, Json> = serde_json::from_str(snapshot)?;
        let values: Vec<(&str, Value)> = row.iter().map(|(k, v)| (k.as_str(), v.clone())).collect();
        self.insert(entity, id, &values)
    }

    /// Removes a record for good; only an undone creation does so.
    pub(super) fn remove(&mut self, entity: Entity, id: &str) -> Result<()> {
        let snapshot = self
            .snapshot(entity, id)?
            .ok_or(Error::NotFound(entity.table()))?;
        let sql = format!("DELETE FROM {} WHERE id = ?1", entity.table());
        self.tx.prepare_cached(&sql)?.execute([id])?;
        self.push(entity, id, "*", Some(snapshot), None);
        Ok(())
    }

    /// Writes one field. Returns false, and records nothing, when it holds that value already.
    pub fn set(&mut self, entity: Entity, id: &str, field: &str, value: Value) -> Result<bool> {
        let before = self.get(entity, id, field)?;
        if before == value {
            return Ok(false);
        }
        let sql = format!("UPDATE {} SET {field} = ?2 WHERE id = ?1", entity.table());
        self.tx
            .prepare_cached(&sql)?
            .execute(params![id, to_sql(&value)?])?;
        if entity.derived_from().contains(&field) {
            entity.derive(self.tx, id)?;
        }
        self.push(
            entity,
            id,
            field,
            Some(before.to_string()),
            Some(value.to_string()),
        );
        Ok(true)
    }

    /// Writes several fields of one record at once; each that changes is journaled by itself.
    /// Returns false, and records nothing, when it holds those values already.
    ///
    /// # Errors
    /// `not-found`; of the database.
    pub fn set_all(&mut self, entity: Entity, id: &str, values: &[(&str, Value)]) -> Result<bool> {
        if values.is_empty() {
            return Ok(false);
        }
        let mut columns = String::new();
        let mut marks = String::new();
        for (n, (field, _)) in values.iter().enumerate() {
            known(entity, field)?;
            let comma = if n == 0 { "" } else { ", " };
            columns.push_str(&format!("{comma}{field}"));
            marks.push_str(&format!("{comma}{field} = ?{}", n + 2));
        }
        let table = entity.table();
        let sql = format!("SELECT {columns} FROM {table} WHERE id = ?1");
        let before: Vec<Value> = self
            .tx
            .prepare_cached(&sql)?
            .query_row([id], |row| {
                (0..values.len())
                    .map(|n| Ok(from_sql(row.get_ref(n)?)))
                    .collect()
            })
            .optional()?
            .ok_or(Error::NotFound(table))?;
        let changed = |n: usize| before.get(n) != values.get(n).map(|(_, value)| value);
        if !(0..values.len()).any(changed) {
            return Ok(false);
        }
        let mut bound = vec![rusqlite::types::Value::Text(id.to_owned())];
        for (_, value) in values {
            bound.push(to_sql(value)?);
        }
        let sql = format!("UPDATE {table} SET {marks} WHERE id = ?1");
        self.tx
            .prepare_cached(&sql)?
            .execute(params_from_iter(bound))?;
        if values
            .iter()
            .any(|(field, _)| entity.derived_from().contains(field))
        {
            entity.derive(self.tx, id)?;
        }
        for (before, (field, value)) in before.into_iter().zip(values) {
            if before != *value {
                let (before, after) = (before.to_string(), value.to_string());
                self.push(entity, id, field, Some(before), Some(after));
            }
        }
        Ok(true)
    }

    /// Reads one field.
    pub fn get(&self, entity: Entity, id: &str, field: &str) -> Result<Value> {
        known(entity, field)?;
        let sql = format!("SELECT {field} FROM {} WHERE id = ?1", entity.table());
        self.tx
            .prepare_cached(&sql)?
            .query_row([id], |row| Ok(from_sql(row.get_ref(0)?)))
            .optional()?
            .ok_or(Error::NotFound(entity.table()))
    }

    /// All journaled fields of a record as JSON text, or none if it is not there.
    pub(super) fn snapshot(&self, entity: Entity, id: &str) -> Result<Option<String>> {
        let fields = entity.fields();
        let sql = format!(
            "SELECT {} FROM {} WHERE id = ?1",
            fields.join(", "),
            entity.table()
        );
        let row = self
            .tx
            .prepare_cached(&sql)?
            .query_row([id], |row| {
                let mut map = Map::new();
                for (n, field) in fields.iter().enumerate() {
                    map.insert((*field).to_owned(), from_sql(row.get_ref(n)?));
                }
                Ok(map)
            })
            .optional()?;
        Ok(row.map(|map| Json::Object(map).to_string()))
    }

    /// Records a change that was made before the journal could be written: in the making of a file.
    pub(crate) fn tell(
        &mut self,
        entity: Entity,
        id: &str,
        field: &str,
        before: Value,
        after: Value,
    ) {
        let text = |value: Value| (!value.is_null()).then(|| value.to_string());
        self.push(entity, id, field, text(before), text(after));
    }

    fn push(
        &mut self,
        entity: Entity,
        id: &str,
        field: &str,
        before: Option<String>,
        after: Option<String>,
    ) {
        let (id, field) = (id.to_owned(), field.to_owned());
        self.changes.push(Change {
            entity,
            id,
            field,
            before,
            after,
        });
    }

    /// Does a part of the act. When it is refused that part leaves no trace, and the act may go on.
    ///
    /// # Errors
    /// What `f` answers.
    pub fn attempt<T>(&mut self, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let mark = self.changes.len();
        self.tx.execute_batch("SAVEPOINT attempt")?;
        match f(self) {
            Ok(value) => {
                self.tx.execute_batch("RELEASE attempt")?;
                Ok(value)
            }
            Err(error) => {
                self.tx
                    .execute_batch("ROLLBACK TO attempt; RELEASE attempt")?;
                self.changes.truncate(mark);
                Err(error)
            }
        }
    }

    /// Number of changes the act has made so far.
    pub fn changed(&self) -> usize {
        self.changes.len()
    }

    /// Number of changes recorded so far; with [`WriteTx::forget_after`] it takes back a part of an act.
    pub(super) fn mark(&self) -> usize {
        self.changes.len()
    }

    /// Drops the changes recorded after `mark`; the caller rolls the rows back by a savepoint.
    pub(super) fn forget_after(&mut self, mark: usize) {
        self.changes.truncate(mark);
    }
}
