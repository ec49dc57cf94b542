//! The growing copy in a backup folder, and the way back from it. Blobs are only ever added,
//! on either side: what one of the two has lost the other still holds.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::store::{self, Found};
use super::{Blobs, Proof, file, prove};
use crate::clock::Clock;
use crate::database::{backup, fault, files, inspect, restoring};
use crate::error::{Error, Result};

impl Blobs {
    /// Brings the copy in `dir` up to date: blobs it does not have are added and read back.
    /// A copy that cannot be opened is moved aside whole and begun anew.
    ///
    /// # Errors
    /// `attachments-unusable`, `backup-failed`, [`Error::Foreign`] when another program's file
    /// has the name, or a disk error; what was copied so far stays and is not copied again.
    pub(crate) fn keep_copy(&self, dir: &Path, clock: &dyn Clock) -> Result<()> {
        let target = dir.join(self.path.file_name().unwrap_or_default());
        if same(&target, &self.path) {
            return Ok(());
        }
        let Some((from, _copy)) = self.long_reader()? else {
            return Ok(());
        };
        let hashes = store::all(&from).map_err(|error| self.unusable(error))?;
        let grow = || {
            if let Err(error) = look(&target, self.key()) {
                match error {
                    Error::Corrupt(_) | Error::WrongPassword => drop(aside(&target, clock)?),
                    other => return Err(other),
                }
            }
            if !target.is_file() {
                file::create(&target, self.key())?;
            }
            let mut to = file::to_grow(&target, self.key())?;
            let have = store::all(&to)?.into_iter().collect();
            fill(&from, &hashes, &mut to, &have)
        };
        grow().map_err(|error| fault::explain(error, &target))
    }

    /// Reads every blob of the copy in `dir`; none when there is no copy.
    ///
    /// # Errors
    /// What is wrong with the copy as a whole, or a disk error.
    pub(crate) fn prove_copy(&self, dir: &Path, full: bool) -> Result<Option<Proof>> {
        let target = dir.join(self.path.file_name().unwrap_or_default());
        if !target.is_file() || same(&target, &self.path) {
            return Ok(None);
        }
        let (connection, _copy) = file::to_read(&target, self.key())?;
        prove(&connection, full).map(Some)
    }
}

/// Puts the blobs of the copy beside `backup` back to the file of `live`, which must not be
/// open. Only what is missing or damaged there is added. The data come first: a copy that
/// cannot be opened (its password is not known yet, it is damaged) stands in no one's way,
/// the rows then say that their file is not here.
///
/// # Errors
/// A disk error.
pub(crate) fn bring_back(
    live: &Path,
    backup: &Path,
    key: Option<&str>,
    clock: &dyn Clock,
) -> Result<()> {
    let target = file::beside(live);
    let source = beside_backup(backup);
    if !source.is_file() || same(&source, &target) {
        return Ok(());
    }
    let Ok((from, _copy)) = file::to_read(&source, key) else {
        return Ok(());
    };
    let mut former = None;
    match look(&target, key) {
        Err(Error::Corrupt(_) | Error::Foreign | Error::WrongPassword) => {
            former = Some(aside(&target, clock)?);
        }
        other => other?,
    }
    if !target.is_file() {
        restoring::clear_orphans(&target, clock)?;
        file::create(&target, key)?;
    }
    let mut to = file::to_write(&target, key)?;
    let mut have = HashSet::new();
    for sha256 in store::all(&to)? {
        if store::pour(&to, &sha256, &mut std::io::sink())? == Found::Sound {
            have.insert(sha256);
        }
    }
    fill(&from, &store::all(&from)?, &mut to, &have)?;
    if let Some(former) = former
        && let Ok((from, _copy)) = file::to_read(&former, key)
    {
        // Whatever the damaged file still holds and the copy never had.
        let have = store::all(&to)?.into_iter().collect();
        let hashes = store::all(&from).unwrap_or_default();
        let _ = fill(&from, &hashes, &mut to, &have);
    }
    to.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Damaged blobs are passed by: a copy of them would help nobody, and the check names them.
fn fill(
    from: &Connection,
    hashes: &[String],
    to: &mut Connection,
    have: &HashSet<String>,
) -> Result<()> {
    for sha256 in hashes.iter().filter(|hash| !have.contains(*hash)) {
        store::carry(from, to, sha256)?;
    }
    Ok(())
}

/// The growing copy that belongs to a backup: `STEM.files` of `STEM-000012-….ddb`.
fn beside_backup(backup: &Path) -> PathBuf {
    match backup::stem_of(backup) {
        Some(stem) => files::folder(backup).join(format!("{stem}.files")),
        None => file::beside(backup),
    }
}

/// As [`file::look`], with every page of a small file; a file that is not there is in order.
fn look(path: &Path, key: Option<&str>) -> Result<()> {
    if !path.is_file() {
        return Ok(());
    }
    file::look(path, key)?;
    if files::length(path) <= inspect::QUICK_BYTES {
        let (connection, _copy) = file::to_read(path, key)?;
        if let Some(finding) = inspect::damage(&connection, false)?.into_iter().next() {
            return Err(Error::Corrupt(finding));
        }
    }
    Ok(())
}

/// Moves a file aside whole, with its log.
fn aside(path: &Path, clock: &dyn Clock) -> Result<PathBuf> {
    let kept = restoring::free_name(path, "corrupt", clock);
    restoring::move_all(path, &kept)?;
    Ok(kept)
}

fn same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
