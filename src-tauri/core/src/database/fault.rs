//! Turning what SQLite and the disk say into the errors that have words of their own.

use std::io::{ErrorKind, Write};
use std::path::Path;

use rusqlite::ErrorCode as Sqlite;

use super::files;
use crate::error::Error;

/// Gives the plain cause of a database error. SQLite answers "I/O error" or "cannot
/// open" for a full or write-protected disk in places (a new `-wal`, a grown
/// `-shm`); then the disk itself is asked.
pub(crate) fn explain(error: Error, path: &Path) -> Error {
    let Error::Database(inner) = &error else {
        return match error {
            Error::Io(io) if is_read_only(io.kind()) => Error::ReadOnly(path.to_owned()),
            other => other,
        };
    };
    match inner.sqlite_error_code() {
        Some(Sqlite::DiskFull) => Error::Io(ErrorKind::StorageFull.into()),
        Some(Sqlite::ReadOnly) => Error::ReadOnly(path.to_owned()),
        Some(Sqlite::DatabaseCorrupt) => Error::Corrupt(inner.to_string()),
        Some(Sqlite::SystemIoFailure | Sqlite::CannotOpen) => match probe(files::folder(path)) {
            Err(io) if is_full(io.kind()) => Error::Io(io),
            Err(io) if is_read_only(io.kind()) => Error::ReadOnly(path.to_owned()),
            _ => error,
        },
        _ => error,
    }
}

pub(crate) fn is_full(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

pub(crate) fn is_read_only(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// Writes a few pages into the folder and takes them away again.
fn probe(folder: &Path) -> std::io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&[0; 64 * 1024])?;
    file.as_file().sync_all()
}
