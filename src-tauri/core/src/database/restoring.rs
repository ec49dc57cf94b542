//! Putting a backup in the place of the file. Nothing is ever deleted: what stood
//! there is kept whole under another name.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::lock::Lock;
use super::{blobs, connect, fault, files, inspect};
use crate::clock::Clock;
use crate::error::{Error, Result};

/// Who holds the lock during a restore.
const PROGRAM: &str = "District Desk";

/// Puts `backup` in the place of `live`, which must not be open, and answers where the
/// replaced file was kept (an empty path when there was none). At its next opening the
/// file takes a new replica id, since it goes on from an older state.
///
/// # Errors
/// [`Error::Locked`], what is wrong with the backup ([`Error::Corrupt`],
/// [`Error::Newer`], [`Error::Foreign`], [`Error::Missing`]), or a disk error; the live
/// file is then where and what it was.
pub fn restore(live: &Path, backup: &Path, clock: &dyn Clock) -> Result<PathBuf> {
    restore_with(live, backup, None, clock)
}

/// As [`restore`]. With the password of a protected file its attached files that are missing
/// come back too; those of a plain one always do.
///
/// # Errors
/// As [`restore`].
pub fn restore_with(
    live: &Path,
    backup: &Path,
    key: Option<&str>,
    clock: &dyn Clock,
) -> Result<PathBuf> {
    let live = std::path::absolute(live)?;
    put_in_place(&live, backup, key, clock).map_err(|error| fault::explain(error, &live))
}

fn put_in_place(
    live: &Path,
    backup: &Path,
    key: Option<&str>,
    clock: &dyn Clock,
) -> Result<PathBuf> {
    if !backup.is_file() {
        return Err(Error::Missing(backup.to_owned()));
    }
    check(backup)?;
    let folder = files::folder(live);
    std::fs::create_dir_all(folder)?;
    let _lock = Lock::acquire(live, PROGRAM, clock)?;
    let mut draft = files::draft(folder)?;
    std::io::copy(&mut File::open(backup)?, draft.as_file_mut())?;
    draft.as_file().sync_all()?;
    let draft = draft.into_temp_path();
    check(&draft)?;
    // Before the rows that name them, as always.
    blobs::bring_back(live, backup, key, clock)?;
    let kept = match live.exists() {
        true => keep_replaced(live, clock)?,
        false => {
            clear_orphans(live, clock)?;
            PathBuf::new()
        }
    };
    // From here on the name shows the new file; the log of the old one is gone from
    // beside it, or SQLite would fold it into the wrong file.
    draft.persist(live).map_err(|refused| refused.error)?;
    files::sync_folder(folder)?;
    Ok(kept)
}

/// A protected backup cannot be checked without its key; opening it will tell.
fn check(backup: &Path) -> Result<()> {
    match inspect::look(backup, None, true) {
        Ok(_) | Err(Error::WrongPassword) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Gives the live file a second name and takes the logs from beside it.
pub(crate) fn keep_replaced(live: &Path, clock: &dyn Clock) -> Result<PathBuf> {
    let looked = inspect::look(live, None, true);
    if looked.is_ok() {
        // A sound file is made whole first: then one name is all that changes, and a
        // power cut finds either the old file or the new one.
        fold(live)?;
    }
    let word = if matches!(looked, Err(Error::Corrupt(_))) {
        "corrupt"
    } else {
        "replaced"
    };
    let kept = free_name(live, word, clock);
    link_or_move(live, &kept)?;
    for suffix in files::SIBLINGS {
        let beside = files::beside(live, suffix);
        if beside.exists() {
            link_or_move(&beside, &files::beside(&kept, suffix))?;
            files::remove(&beside)?;
        }
    }
    files::sync_folder(files::folder(live))?;
    Ok(kept)
}

fn fold(live: &Path) -> Result<()> {
    let connection = connect::writer(live, None)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Moves a damaged file, with its logs, to `NAME.corrupt-YYYYMMDD-HHMMSS.ddb` and
/// answers that name.
///
/// # Errors
/// [`Error::Missing`], [`Error::Locked`] or a disk error.
pub fn set_aside(path: &Path, clock: &dyn Clock) -> Result<PathBuf> {
    let path = std::path::absolute(path)?;
    if !path.exists() {
        return Err(Error::Missing(path));
    }
    let aside = || -> Result<PathBuf> {
        let _lock = Lock::acquire(&path, PROGRAM, clock)?;
        let kept = free_name(&path, "corrupt", clock);
        move_all(&path, &kept)?;
        Ok(kept)
    };
    aside().map_err(|error| fault::explain(error, &path))
}

/// Moves logs aside whose file is gone.
pub(crate) fn clear_orphans(path: &Path, clock: &dyn Clock) -> Result<()> {
    if files::SIBLINGS
        .iter()
        .any(|suffix| files::beside(path, suffix).exists())
    {
        move_all(path, &free_name(path, "orphan", clock))?;
    }
    Ok(())
}

/// Every name is given before any is taken away, so that the set stays whole.
pub(crate) fn move_all(path: &Path, kept: &Path) -> Result<()> {
    let all: Vec<&str> = files::SIBLINGS.into_iter().chain([""]).collect();
    let present = || {
        all.iter()
            .filter(|suffix| files::beside(path, suffix).exists())
    };
    for suffix in present() {
        link_or_move(&files::beside(path, suffix), &files::beside(kept, suffix))?;
    }
    for suffix in present() {
        files::remove(&files::beside(path, suffix))?;
    }
    files::sync_folder(files::folder(path))
}

/// A second name where the disk knows them (not FAT); else the file is moved.
fn link_or_move(from: &Path, to: &Path) -> Result<()> {
    std::fs::hard_link(from, to).or_else(|_| std::fs::rename(from, to))?;
    Ok(())
}

/// `NAME.WORD-YYYYMMDD-HHMMSS.ddb`, numbered if that is taken; the ending is that of `path`.
pub(crate) fn free_name(path: &Path, word: &str, clock: &dyn Clock) -> PathBuf {
    let base = format!(
        "{}.{word}-{}",
        files::stem(path),
        files::moment(clock.now())
    );
    let folder = files::folder(path);
    let ending = match path.extension() {
        Some(ending) if ending == "files" => "files",
        _ => "ddb",
    };
    (1_u32..)
        .map(|n| match n {
            1 => folder.join(format!("{base}.{ending}")),
            n => folder.join(format!("{base}-{n}.{ending}")),
        })
        .find(|candidate| !candidate.exists() && !files::beside(candidate, "-wal").exists())
        .unwrap_or_else(|| folder.join(base))
}
