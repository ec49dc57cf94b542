//! The bytes of attached files, in a second file beside the main one: content-addressed,
//! in pieces, append-only, under the same key and the same rules of opening.
//!
//! A blob is committed here before the row that names it in the main file, so whatever
//! happens between the two leaves bytes nobody names, never a name without bytes.
//! Nobody but the holder of the main file's lock writes here.

mod file;
mod keeping;
mod store;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;

use super::{connect, fault, hold, inspect, restoring};
use crate::clock::Clock;
use crate::error::{Error, ErrorCode, Result};

pub(crate) use keeping::bring_back;
pub use store::Kept;
pub(crate) use store::{Found, Incoming};

/// The file of blobs that belongs to an open database. It is made when the first blob comes
/// and opened when it is first asked for.
pub struct Blobs {
    // The reader closes first, so that the writer is the last connection and folds the log in.
    reader: Mutex<Option<(Connection, Option<TempDir>)>>,
    writer: Option<Mutex<Option<Connection>>>,
    path: PathBuf,
    key: Option<String>,
}

/// Everything a look at the blobs found.
#[derive(Debug, Default)]
pub(crate) struct Proof {
    /// Hashes of all blobs.
    pub(crate) all: Vec<String>,
    /// Hashes of those whose bytes do not fit.
    pub(crate) damaged: Vec<String>,
    /// What SQLite says of the file's pages.
    pub(crate) pages: Vec<String>,
    /// Bytes of all blobs together.
    pub(crate) bytes: i64,
}

impl Blobs {
    /// The blobs beside `database`; nothing is opened or made yet.
    pub(super) fn beside(database: &Path, key: Option<&str>, writable: bool) -> Self {
        Self {
            reader: Mutex::default(),
            writer: writable.then(Mutex::default),
            path: file::beside(database),
            key: key.map(str::to_owned),
        }
    }

    /// Where the file is, or would be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps bytes and answers their name. They are on the disk when this returns.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], a refusal (`attachment-empty`, `attachment-too-large`,
    /// `attachment-unreadable`, `attachments-unusable`), or a disk error; then nothing is kept.
    pub(crate) fn add(&self, incoming: &mut Incoming, clock: &dyn Clock) -> Result<Kept> {
        let Some(writer) = &self.writer else {
            return Err(Error::ReadOnly(self.path.clone()));
        };
        let explain = |error| fault::explain(error, &self.path);
        if !self.path.is_file() {
            self.let_go();
            // A log whose file is gone would be taken for the new file's own.
            restoring::clear_orphans(&self.path, clock)
                .and_then(|()| file::create(&self.path, self.key()))
                .map_err(explain)?;
        }
        self.reading(|_| Ok(()))?;
        match hold(writer).as_mut() {
            Some(connection) => {
                let kept = store::append(connection, incoming);
                fold(connection);
                kept.map_err(explain)
            }
            None => Err(Error::Missing(self.path.clone())),
        }
    }

    /// True when the bytes of that hash are here; they are not read. Trouble counts as no.
    pub(crate) fn is_here(&self, sha256: &str) -> bool {
        let asked = self.reading(|connection| store::is_there(connection, sha256));
        matches!(asked, Ok(Some(true)))
    }

    /// Writes bytes out and says how they were found. Holds up nobody else.
    ///
    /// # Errors
    /// `attachments-unusable`, or what `out` answers.
    pub(crate) fn write_out(&self, sha256: &str, out: &mut dyn Write) -> Result<Found> {
        match self.long_reader()? {
            Some((connection, _copy)) => store::pour(&connection, sha256, out),
            None => Ok(Found::Missing),
        }
    }

    /// Reads every blob and compares it with its hash; none when there is no file.
    ///
    /// # Errors
    /// `attachments-unusable`, or a disk error; damage is a finding.
    pub(crate) fn prove(&self, full: bool) -> Result<Option<Proof>> {
        match self.long_reader()? {
            Some((connection, _copy)) => prove(&connection, full).map(Some),
            None => Ok(None),
        }
    }

    /// Folds the log into the file as far as nobody is in the way.
    pub(super) fn checkpoint_idle(&self) {
        if let Some(writer) = &self.writer
            && let Ok(slot) = writer.try_lock()
            && let Some(connection) = slot.as_ref()
        {
            let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        }
    }

    fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Asks the connection that stays open; none when there is no file.
    fn reading<T>(&self, ask: impl FnOnce(&Connection) -> Result<T>) -> Result<Option<T>> {
        if !self.path.is_file() {
            // Taken away while the program runs: what is open leads nowhere any more.
            self.let_go();
            return Ok(None);
        }
        let mut slot = hold(&self.reader);
        if slot.is_none() {
            if let Some(writer) = &self.writer {
                let mut writer = hold(writer);
                if writer.is_none() {
                    let opened = file::to_write(&self.path, self.key());
                    *writer = Some(opened.map_err(|error| self.unusable(error))?);
                }
            }
            let opened = file::to_read(&self.path, self.key());
            *slot = Some(opened.map_err(|error| self.unusable(error))?);
        }
        match slot.as_ref() {
            Some((connection, _)) => ask(connection)
                .map(Some)
                .map_err(|error| fault::explain(error, &self.path)),
            None => Ok(None),
        }
    }

    /// A connection of one's own, for reading that takes long.
    fn long_reader(&self) -> Result<Option<(Connection, Option<TempDir>)>> {
        // The one that stays open comes first: it is not the last to close then.
        match self.reading(|_| Ok(()))? {
            Some(()) => file::to_read(&self.path, self.key())
                .map(Some)
                .map_err(|error| self.unusable(error)),
            None => Ok(None),
        }
    }

    fn let_go(&self) {
        *hold(&self.reader) = None;
        if let Some(writer) = &self.writer {
            *hold(writer) = None;
        }
    }

    /// What is wrong with the file as a whole is told in words of its own: the office's data
    /// are in another file, and sound.
    fn unusable(&self, error: Error) -> Error {
        match fault::explain(error, &self.path) {
            Error::Corrupt(_) | Error::Foreign | Error::WrongPassword | Error::Newer { .. } => {
                let path = [("path", self.path.display().to_string())];
                Error::refused(ErrorCode::AttachmentsUnusable, &path)
            }
            other => other,
        }
    }
}

/// Gives the log's disk space back at once: one file may be as long as a year of other saves,
/// and of one that was refused the log keeps every byte, on a disk that may be full by it.
fn fold(connection: &Connection) {
    // Whoever reads meanwhile is not waited for; the log then stays until the next time.
    let _ = connection.busy_timeout(Duration::ZERO);
    let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    let _ = connection.busy_timeout(connect::BUSY);
}

fn prove(connection: &Connection, full: bool) -> Result<Proof> {
    let mut proof = Proof {
        pages: inspect::findings(connection, full)?,
        ..Proof::default()
    };
    if !proof.pages.is_empty() {
        // Lists over damaged pages may end early; what they name is still looked at.
        proof.all = store::all(connection).unwrap_or_default();
    } else {
        proof.all = store::all(connection)?;
        proof.bytes = store::total(connection)?;
    }
    for sha256 in &proof.all {
        if store::pour(connection, sha256, &mut std::io::sink())? != Found::Sound {
            proof.damaged.push(sha256.clone());
        }
    }
    Ok(proof)
}
