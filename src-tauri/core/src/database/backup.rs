//! Backups: complete, checked files that open anywhere, even on read-only media.
//!
//! Never a file copy: what was saved last stands in the `-wal`, and a copy would
//! miss it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Database, connect, fault, files, identity, inspect, schema};
use crate::clock::{Clock, stamp};
use crate::error::{Error, ErrorCode, Result};

pub use super::restoring::{restore, restore_with};
pub use super::thinning::thin;

/// One backup in a folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BackupInfo {
    /// Where it is.
    pub path: String,
    /// When it was taken, RFC 3339 in UTC.
    pub taken_at: String,
    /// Its number; a higher one is newer whatever the PC's clock said.
    pub counter: i64,
    /// Length in bytes.
    pub bytes: u64,
    /// Schema number; 0 for a protected backup, which does not tell without its key.
    pub schema: i64,
    /// It passed its check when it was made and is still as long as it says.
    pub verified: bool,
}

/// Takes a backup of an open file into `dir` (created if missing), on the reader
/// connection, so that saving goes on meanwhile.
///
/// # Errors
/// [`ErrorCode::BackupFailed`] when the new backup does not pass its check; a full or
/// write-protected disk. The folder then holds what it held before.
pub fn backup_to(db: &Database, dir: &Path, clock: &dyn Clock) -> Result<BackupInfo> {
    let dir = std::path::absolute(dir)?;
    let name = dir.join(files::stem(db.path()));
    let explain = |error| fault::explain(error, &name);
    std::fs::create_dir_all(&dir).map_err(|error| explain(error.into()))?;
    take(db, &dir, clock).map_err(explain)
}

/// Brings the copy of the attached files in `dir` up to date, after the backup that names them:
/// whatever it names was kept before it.
///
/// # Errors
/// `attachments-unusable`, `backup-failed`, or a disk error; the backup itself stands.
pub fn keep_files(db: &Database, dir: &Path, clock: &dyn Clock) -> Result<()> {
    db.blobs().keep_copy(&std::path::absolute(dir)?, clock)
}

fn take(db: &Database, dir: &Path, clock: &dyn Clock) -> Result<BackupInfo> {
    files::sweep(dir, clock.now());
    let mut draft = files::draft(dir)?.into_temp_path();
    let target = draft
        .to_str()
        .ok_or_else(|| std::io::Error::from(ErrorKind::InvalidFilename))?;
    let taken = clock.now();
    let stem = files::stem(db.path());
    let (schema, replica, known) = {
        let reader = db.reader();
        reader.execute("VACUUM INTO ?1", [target])?;
        let replica = identity::get(&reader, "replica_id")?.unwrap_or_default();
        (schema::version(&reader)?, replica, counter_of(&reader)?)
    };
    let mut counter = list(dir, &stem)
        .first()
        .map_or(0, |newest| newest.counter)
        .max(known)
        + 1;
    let connection = connect::workshop(&draft, db.key())?;
    identity::set(&connection, identity::BACKUP_OF, &replica)?;
    identity::set(&connection, "backup_taken_at", &stamp(taken))?;
    identity::set(&connection, identity::BACKUP_COUNTER, &counter.to_string())?;
    let damage = inspect::damage(&connection, false)?;
    let same = schema::version(&connection)? == schema
        && schema::application_id(&connection)? == schema::APPLICATION_ID;
    connection.close().map_err(|(_, error)| error)?;
    if !same || !damage.is_empty() {
        return Err(Error::refused(ErrorCode::BackupFailed, &[]));
    }
    files::sync_file(&draft)?;
    let path = loop {
        let path = dir.join(file_name(&stem, counter, taken));
        match draft.persist_noclobber(&path) {
            Ok(()) => break path,
            // Another program backed up into the same folder in the same second.
            Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => {
                counter += 1;
                draft = refused.path;
            }
            Err(refused) => return Err(refused.error.into()),
        }
    };
    files::sync_folder(dir)?;
    let bytes = files::length(&path);
    let taken_at = stamp(taken);
    let path = path.display().to_string();
    Ok(BackupInfo {
        path,
        taken_at,
        counter,
        bytes,
        schema,
        verified: true,
    })
}

fn counter_of(connection: &rusqlite::Connection) -> Result<i64> {
    let text = identity::get(connection, identity::BACKUP_COUNTER)?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or_default())
}

fn file_name(stem: &str, counter: i64, taken: DateTime<Utc>) -> String {
    format!("{stem}-{counter:06}-{}.ddb", files::moment(taken))
}

/// The backups of the file called `stem` in a folder, the newest first (by number).
/// A folder that cannot be read holds none.
pub fn list(dir: &Path, stem: &str) -> Vec<BackupInfo> {
    let mut found: Vec<BackupInfo> = std::fs::read_dir(dir)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| info(&entry.path(), stem))
        .collect();
    found.sort_by(|a, b| (b.counter, &b.taken_at).cmp(&(a.counter, &a.taken_at)));
    found
}

fn info(path: &Path, stem: &str) -> Option<BackupInfo> {
    let (counter, taken) = parse_name(path.file_name()?.to_str()?, stem)?;
    let bytes = files::length(path);
    let head = inspect::header(path, None);
    let (schema, verified) = match head {
        Ok(head) => (head.schema, head.sound),
        // A protected backup: noise of whole pages is all that shows without its key.
        Err(Error::WrongPassword) => (0, true),
        Err(_) => (0, false),
    };
    let taken_at = stamp(taken);
    Some(BackupInfo {
        path: path.display().to_string(),
        taken_at,
        counter,
        bytes,
        schema,
        verified,
    })
}

/// `STEM` of a backup's name, whichever file it is of.
pub(crate) fn stem_of(backup: &Path) -> Option<String> {
    let name = backup.file_name()?.to_str()?;
    // From the end: number, day and hour never hold a dash, the stem may.
    let stem = name.rsplitn(4, '-').nth(3)?;
    parse_name(name, stem)?;
    Some(stem.to_owned())
}

/// Number and moment out of `STEM-000012-20261122-021500.ddb`.
fn parse_name(name: &str, stem: &str) -> Option<(i64, DateTime<Utc>)> {
    let rest = name
        .strip_prefix(stem)?
        .strip_prefix('-')?
        .strip_suffix(".ddb")?;
    let (counter, moment) = rest.split_once('-')?;
    if counter.len() < 6 || !counter.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let moment = NaiveDateTime::parse_from_str(moment, files::MOMENT).ok()?;
    Some((counter.parse().ok()?, moment.and_utc()))
}

/// The newest backup that this program can open: sound, and not of a newer schema.
pub fn newest_openable(dir: &Path, stem: &str) -> Option<BackupInfo> {
    list(dir, stem).into_iter().find(|backup| {
        backup.verified
            && match inspect::look(&PathBuf::from(&backup.path), None, true) {
                // Without its key a protected backup can only be taken at its word.
                Ok(_) | Err(Error::WrongPassword) => true,
                Err(_) => false,
            }
    })
}
