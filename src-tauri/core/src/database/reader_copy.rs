//! A copy for readers: made like a backup, stripped, and written anew, so that what was taken
//! out does not linger in free pages either.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{Database, connect, fault, files, identity, inspect, schema};
use crate::clock::{Clock, stamp};
use crate::error::{Error, ErrorCode, Result};

/// Key of the mark of a copy for readers: the moment it was taken, RFC 3339 in UTC.
pub const READER_COPY: &str = "reader_copy";

/// What is put behind the file's own name for its copy.
const SUFFIX: &str = "-citire";

/// Writes a copy into `dir` in place of the former one and answers where it is. `strip` takes
/// out what readers must not have, before anything reaches that folder.
///
/// # Errors
/// `file-missing` for a folder that is not there, `backup-failed` when the copy does not pass
/// its check, what `strip` answers, or a disk error; the former copy then stands as it was.
pub fn reader_copy(
    db: &Database,
    dir: &Path,
    clock: &dyn Clock,
    strip: impl FnOnce(&Connection) -> Result<()>,
) -> Result<PathBuf> {
    if !dir.is_dir() {
        // A stick that is not plugged in: a new folder in its place would deceive.
        return Err(Error::Missing(dir.to_owned()));
    }
    let target = dir.join(format!("{}{SUFFIX}.ddb", files::stem(db.path())));
    if target == db.path() {
        return Err(Error::Exists(target));
    }
    write(db, &target, clock, strip).map_err(|error| fault::explain(error, &target))?;
    Ok(target)
}

fn write(
    db: &Database,
    target: &Path,
    clock: &dyn Clock,
    strip: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    let taken = stamp(clock.now());
    // The whole file with its private fields never leaves its own folder.
    let whole = files::draft(files::folder(db.path()))?.into_temp_path();
    db.reader().execute("VACUUM INTO ?1", [name(&whole)?])?;
    let connection = connect::workshop(&whole, db.key())?;
    connection.pragma_update(None, "secure_delete", true)?;
    strip(&connection)?;
    identity::set(&connection, READER_COPY, &taken)?;
    let folder = files::folder(target);
    files::sweep(folder, clock.now());
    let draft = files::draft(folder)?.into_temp_path();
    connection.execute("VACUUM INTO ?1", [name(&draft)?])?;
    let expected = schema::version(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    drop(whole);
    let copy = connect::immutable(&draft, db.key())?;
    let sound = inspect::damage(&copy, true)?.is_empty()
        && schema::version(&copy)? == expected
        && schema::application_id(&copy)? == schema::APPLICATION_ID
        && identity::get(&copy, READER_COPY)?.as_deref() == Some(taken.as_str());
    copy.close().map_err(|(_, error)| error)?;
    if !sound {
        return Err(Error::refused(ErrorCode::BackupFailed, &[]));
    }
    files::sync_file(&draft)?;
    draft.persist(target).map_err(|refused| refused.error)?;
    files::sync_folder(folder)
}

/// When the file is a copy for readers: the moment it was taken. Looked at without locks and
/// without a trace; whatever cannot be read is no such copy.
pub(crate) fn taken_at(path: &Path, key: Option<&str>) -> Option<String> {
    // A copy never has a log beside it; the office's own file at work does.
    if files::beside(path, "-wal").exists() {
        return None;
    }
    let connection = connect::immutable(path, key).ok()?;
    identity::get(&connection, READER_COPY).ok().flatten()
}

fn name(path: &Path) -> Result<&str> {
    Ok(path
        .to_str()
        .ok_or_else(|| std::io::Error::from(ErrorKind::InvalidFilename))?)
}
