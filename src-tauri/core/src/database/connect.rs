//! Connections and their settings, each with its reason.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{Error, Result};

/// How long to wait for another connection's lock: a read-only
/// command beside the window may hold the file for the blink of a checkpoint.
pub(crate) const BUSY: Duration = Duration::from_millis(3_000);

/// Opens for writing and applies every setting of the writer.
pub(crate) fn writer(path: &Path, key: Option<&str>) -> Result<Connection> {
    // NO_MUTEX: our own mutex already keeps two threads apart.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    harden(&connection)?;
    // A save appends to the log instead of rewriting pages, and readers never wait for it.
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        // Some file systems cannot; saving without it would break the promises below.
        return Err(Error::Internal(format!("journal mode is {mode}")));
    }
    writer_settings(&connection)?;
    Ok(connection)
}

/// The settings of a writer that do not concern its journal.
pub(crate) fn writer_settings(connection: &Connection) -> Result<()> {
    // In WAL mode only FULL syncs each commit: NORMAL loses acknowledged saves in a power cut.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Off by default in SQLite for the sake of old programs.
    connection.pragma_update(None, "foreign_keys", true)?;
    // REPLACE fires delete triggers only with it.
    connection.pragma_update(None, "recursive_triggers", true)?;
    // A deleted phone number is overwritten, not only unlinked.
    connection.pragma_update(None, "secure_delete", true)?;
    // 64 MiB of pages, so that a whole office stays in memory.
    connection.pragma_update(None, "cache_size", -65_536)?;
    // Checkpoints belong to idle moments; this is only the net below a very long
    // import (4,000 pages = 16 MiB).
    connection.pragma_update(None, "wal_autocheckpoint", 4_000)?;
    // After a large import the log gives its disk space back.
    connection.pragma_update(None, "journal_size_limit", 16 * 1024 * 1024)?;
    Ok(())
}

/// Opens the file for reading beside the writer.
pub(crate) fn reader(path: &Path, key: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    harden(&connection)?;
    Ok(connection)
}

/// Opens a file that nobody changes, without locks and without files beside it.
pub(crate) fn immutable(path: &Path, key: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri(path) + "?immutable=1", flags)?;
    unlock(&connection, key)?;
    harden(&connection)?;
    Ok(connection)
}

/// Opens a file that is not yet, or no longer, anybody's live file (a new file under
/// its temporary name, a backup being made): changes go in without a WAL.
pub(crate) fn workshop(path: &Path, key: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, key)?;
    harden(&connection)?;
    Ok(connection)
}

/// Statements kept compiled on each connection. An act of the office uses some dozens, a screen as
/// many; compiling one costs more than running it, and the 16 that are usual would push each other out.
const STATEMENTS: usize = 256;

/// Settings that every connection gets.
pub(crate) fn harden(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.busy_timeout(BUSY)?;
    // No statement of ours writes to the schema table or to shadow tables, so none may.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // "word" is a column, never a silent text: a typing error must not compile.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // A file given by a stranger must not call functions through its views and triggers.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // Damaged cells are noticed when the page is read, not when they are used.
    connection.pragma_update(None, "cell_size_check", true)?;
    // Sorting writes no personal data into temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

/// The key comes before anything else: the first read without it would fail.
fn unlock(connection: &Connection, key: Option<&str>) -> Result<()> {
    if let Some(key) = key {
        // A wrong password is told by us, not by SQLCipher's own lines on standard error.
        connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        connection.pragma_update(None, "key", key)?;
    }
    Ok(())
}

/// The path as SQLite's URI; every byte that could be read as syntax is escaped.
fn uri(path: &Path) -> String {
    let text = path.as_os_str().as_encoded_bytes();
    // Windows: "file:///C:/…" for a drive, "file:////server/…" for a share.
    let mut uri = String::from(match () {
        () if cfg!(windows) && text.starts_with(br"\\") => "file://",
        () if cfg!(windows) => "file:///",
        () => "file:",
    });
    for &byte in text {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b':' if cfg!(windows) => uri.push(':'),
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(byte as char),
            _ if byte.is_ascii_alphanumeric() => uri.push(byte as char),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
