//! Small acts on files that the rooms of the database share.

use std::ffi::OsString;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};

use crate::error::Result;

/// Format of the moment inside file names, UTC.
pub(crate) const MOMENT: &str = "%Y%m%d-%H%M%S";

/// SQLite's files beside the main one, in the order in which they matter.
pub(crate) const SIBLINGS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// `path` with `suffix` appended to its whole name (`NAME.ddb` → `NAME.ddb-wal`).
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(suffix);
    name.into()
}

/// The folder of a file; the current one for a bare name.
pub(crate) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// `NAME` of `NAME.ddb`.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|s| s.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Length of a file in bytes, 0 when it is not there.
pub(crate) fn length(path: &Path) -> u64 {
    path.metadata().map(|m| m.len()).unwrap_or_default()
}

/// The moment as it stands in a file name.
pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.format(MOMENT).to_string()
}

/// Removes a file; that it is gone already is fine.
pub(crate) fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Beginning of every temporary name this program uses beside a user's files.
pub(crate) const DRAFT: &str = ".district-desk-";

/// A new, empty file under a temporary name that goes when the answer is dropped. Only
/// this user may read it: it is about to hold people's addresses.
pub(crate) fn draft(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(DRAFT).tempfile_in(folder)
}

/// A new folder under a temporary name that only this user may enter; it goes when the answer
/// is dropped.
pub(crate) fn private_folder(within: &Path) -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(DRAFT);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Without it the user's mask decides, and that often lets others in.
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir_in(within)
}

/// Removes what a program that was cut off left under a temporary name, a day or more
/// ago (a younger one may be at work). Trouble is left to the next time.
pub(crate) fn sweep(folder: &Path, now: DateTime<Utc>) {
    let limit = now - Duration::days(1);
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_string_lossy().starts_with(DRAFT);
        let changed = entry.metadata().and_then(|meta| meta.modified());
        if !ours || changed.is_ok_and(|at| DateTime::<Utc>::from(at) > limit) {
            continue;
        }
        let _ = match entry.file_type() {
            Ok(kind) if kind.is_dir() => std::fs::remove_dir_all(entry.path()),
            _ => std::fs::remove_file(entry.path()),
        };
    }
}

/// Waits until the file's bytes are on the disk.
pub(crate) fn sync_file(path: &Path) -> Result<()> {
    // Windows flushes only through a handle that may write.
    Ok(File::options()
        .read(true)
        .write(cfg!(windows))
        .open(path)?
        .sync_all()?)
}

/// Waits until the names in a folder are on the disk (a rename is not durable before).
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}
