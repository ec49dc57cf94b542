//! Which file this is, and which copy of it.
//!
//! Two PCs that go on from the same file must not both number their operations as
//! the same replica. So a file notices, when it is opened for writing, that it was
//! a backup or that it was copied elsewhere, and takes a new replica id.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use super::lock;
use crate::clock::{Clock, new_id};
use crate::error::Result;

/// Marks a backup: the replica it was taken of.
pub(crate) const BACKUP_OF: &str = "backup_of";
/// Number of the backup a file is, or was restored from.
pub(crate) const BACKUP_COUNTER: &str = "backup_counter";
/// Digest of PC and path at which the replica lives; no name can be read from it.
pub(crate) const HOME: &str = "home";
/// The copy of the file that numbers acts as its own.
pub(crate) const REPLICA: &str = "replica_id";
/// The file, whichever copy of it.
pub(crate) const FILE: &str = "file_id";

/// Gives a new file its identities.
pub(crate) fn stamp_new(connection: &Connection, clock: &dyn Clock) -> Result<()> {
    set(connection, FILE, &new_id(clock))?;
    set(connection, REPLICA, &new_id(clock))?;
    set(connection, BACKUP_COUNTER, "0")
}

/// Gives a restored or copied file a new replica id; a file at home is left alone.
pub(crate) fn recognise(connection: &mut Connection, path: &Path, clock: &dyn Clock) -> Result<()> {
    let here = home(path);
    let known = get(connection, HOME)?;
    let restored = get(connection, BACKUP_OF)?.is_some();
    if !restored && known.as_deref() == Some(here.as_str()) {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // A new file has no home yet: that is its first opening, not a move.
    if restored || known.is_some() {
        set(&tx, REPLICA, &new_id(clock))?;
    }
    tx.execute("DELETE FROM meta WHERE key = ?1", [BACKUP_OF])?;
    set(&tx, HOME, &here)?;
    tx.commit()?;
    Ok(())
}

/// A value of `meta`.
pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<String>> {
    let sql = "SELECT value FROM meta WHERE key = ?1";
    Ok(connection
        .query_row(sql, [key], |row| row.get(0))
        .optional()?)
}

/// Sets a value of `meta`.
pub(crate) fn set(connection: &Connection, key: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2)
               ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    connection.execute(sql, params![key, value])?;
    Ok(())
}

fn home(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut digest = Sha256::new();
    digest.update(lock::pc_name());
    digest.update([0]);
    digest.update(path.as_os_str().as_encoded_bytes());
    digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
