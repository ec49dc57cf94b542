//! The file itself: its name, its schema, and the ways to open it. As with the main file,
//! nothing reaches it before it is known from outside.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use crate::database::{connect, files, inspect, opening, schema};
use crate::error::{Error, Result};

/// Marks the file as ours in its header: "DDEF".
const APPLICATION_ID: i32 = 0x4444_4546;
/// The newest schema of this file.
const VERSION: i64 = 1;
const SCHEMA: &str = include_str!("schema.sql");

/// `NAME.files` of `NAME.ddb`.
pub(super) fn beside(database: &Path) -> PathBuf {
    let ours = database
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ddb"));
    if ours {
        database.with_extension("files")
    } else {
        files::beside(database, ".files")
    }
}

/// Makes an empty file; one that is there already stays.
pub(super) fn create(path: &Path, key: Option<&str>) -> Result<()> {
    let folder = files::folder(path);
    // Built under another name, so that the file is either whole or not there.
    let draft = files::draft(folder)?.into_temp_path();
    let mut connection = connect::workshop(&draft, key)?;
    // One page is one block of the disk.
    connection.pragma_update(None, "page_size", 4096)?;
    let tx = connection.transaction()?;
    tx.execute_batch(SCHEMA)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    files::sync_file(&draft)?;
    match draft.persist_noclobber(path) {
        Ok(()) => {}
        Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => return Ok(()),
        Err(refused) => return Err(refused.error.into()),
    }
    files::sync_folder(folder)
}

/// Is it ours, and of a schema we know? Changes nothing that was finished. Its pages are not all read: it may be
/// large, and every blob is proved by its hash when it is used.
pub(super) fn look(path: &Path, key: Option<&str>) -> Result<()> {
    let head = inspect::header(path, key)?;
    let opened = if files::length(&files::beside(path, "-journal")) > 0 {
        // Cut off in the middle of a change: SQLite takes it back by itself, but only through
        // a connection that may write.
        connect::workshop(path, key)
    } else if inspect::has_leftovers(path) {
        // SQLite's own read-only mode leaves file and log as they are.
        connect::reader(path, key)
    } else {
        connect::immutable(path, key)
    };
    opened
        .and_then(|connection| known(&connection))
        .map_err(|error| inspect::name_damage(error, &head, path))
}

/// For adding, beside the office's open file.
pub(super) fn to_write(path: &Path, key: Option<&str>) -> Result<Connection> {
    look(path, key)?;
    let connection = connect::writer(path, key)?;
    // Blobs go by once: a large cache would hold what nobody asks for again.
    connection.pragma_update(None, "cache_size", -8_192)?;
    Ok(connection)
}

/// For reading, on media where nothing can be put beside it too.
pub(super) fn to_read(path: &Path, key: Option<&str>) -> Result<(Connection, Option<TempDir>)> {
    let head = inspect::header(path, key)?;
    let opened = opening::connect_to_read(path, key).and_then(|(connection, copy)| {
        known(&connection)?;
        Ok((connection, copy))
    });
    opened.map_err(|error| inspect::name_damage(error, &head, path))
}

/// For the growing copy in a backup folder: without a log beside it, so that it opens on
/// read-only media.
pub(super) fn to_grow(path: &Path, key: Option<&str>) -> Result<Connection> {
    look(path, key)?;
    let connection = connect::workshop(path, key)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

fn known(connection: &Connection) -> Result<()> {
    let found = schema::version(connection)?;
    if schema::application_id(connection)? != APPLICATION_ID || found < 1 {
        return Err(Error::Foreign);
    }
    if found > VERSION {
        return Err(Error::Newer {
            found,
            known: VERSION,
        });
    }
    // Parses the schema table, so that damage there shows at once.
    connection
        .query_row("SELECT 1 FROM blob LIMIT 1", [], |_| Ok(()))
        .or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(()),
            other => Err(other.into()),
        })
}
