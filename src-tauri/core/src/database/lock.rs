//! One writing program at a time: an operating system lock, and a note saying whose.
//!
//! `NAME.ddb.lock` is held with the system's own file lock, which ends with the
//! process whatever happens to it. The note `NAME.ddb.owner` is a file apart,
//! because on Windows a locked file cannot be read by others; a note without the
//! lock means nothing.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{fault, files};
use crate::clock::{Clock, stamp};
use crate::error::{Error, Result};

/// Tries before the lock counts as held, and the pause between two of them: together
/// well under the second within which the user must be told.
const TRIES: u32 = 8;
const PAUSE: Duration = Duration::from_millis(50);

/// Who holds a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LockOwner {
    /// Name of the program.
    pub program: String,
    /// Name of the PC.
    pub pc: String,
    /// Name of the user's account.
    pub user: String,
    /// Since when, RFC 3339 in UTC.
    pub since: String,
}

impl From<LockOwner> for Error {
    fn from(owner: LockOwner) -> Self {
        let LockOwner {
            program,
            pc,
            user,
            since,
        } = owner;
        Error::Locked {
            program,
            pc,
            user,
            since,
        }
    }
}

/// The held lock; dropping it frees the file.
pub(crate) struct Lock {
    owner: PathBuf,
    after_a_crash: bool,
    _file: File,
}

impl Lock {
    /// Takes the lock or says who has it.
    pub(crate) fn acquire(path: &Path, program: &str, clock: &dyn Clock) -> Result<Self> {
        let name = files::beside(path, ".lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&name)
            .map_err(|error| fault::explain(error.into(), path))?;
        let mut tries = 0;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(error)) => return Err(error.into()),
                // Someone asking for the owner holds it for an instant too.
                Err(TryLockError::WouldBlock) if tries < TRIES => {
                    tries += 1;
                    sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(read_owner(path).into()),
            }
        }
        let owner = files::beside(path, ".owner");
        let lock = Self {
            after_a_crash: owner.exists(),
            owner,
            _file: file,
        };
        lock.sign(path, program, clock)
            .map_err(|error| fault::explain(error, path))?;
        Ok(lock)
    }

    /// True when the session before did not end in good order: its note was still there.
    pub(crate) fn after_a_crash(&self) -> bool {
        self.after_a_crash
    }

    fn sign(&self, path: &Path, program: &str, clock: &dyn Clock) -> Result<()> {
        let note = LockOwner {
            program: program.to_owned(),
            pc: pc_name(),
            user: user_name(),
            since: stamp(clock.now()),
        };
        // Renamed into place, so that nobody reads half a note.
        let draft = files::beside(path, ".owner-new");
        std::fs::write(&draft, serde_json::to_vec(&note)?)?;
        std::fs::rename(&draft, &self.owner)?;
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The note goes first: while the lock is held nobody else writes one.
        let _ = files::remove(&self.owner);
    }
}

/// Who writes to the file at the moment, if anybody.
pub fn lock_owner(path: &Path) -> Option<LockOwner> {
    let file = File::open(files::beside(path, ".lock")).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => Some(read_owner(path)),
        _ => None,
    }
}

/// The note of the holder; its fields are empty if it could not be written or read.
fn read_owner(path: &Path) -> LockOwner {
    std::fs::read(files::beside(path, ".owner"))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_else(|| LockOwner {
            program: String::new(),
            pc: String::new(),
            user: String::new(),
            since: String::new(),
        })
}

/// The PC's own name, empty if it has none.
pub(crate) fn pc_name() -> String {
    #[cfg(unix)]
    {
        rustix::system::uname()
            .nodename()
            .to_string_lossy()
            .into_owned()
    }
    #[cfg(not(unix))]
    {
        std::env::var("COMPUTERNAME").unwrap_or_default()
    }
}

fn user_name() -> String {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
}
