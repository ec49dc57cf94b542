//! The office's one file: opening it safely, writing and reading it, keeping backups.
//!
//! One writer connection and one read-only connection, each behind its own
//! mutex, so that a long read (backup, integrity check, export) never holds up
//! a save. Everything that decides whether a file may be touched happens before
//! the first statement reaches the original.

pub mod backup;
pub(crate) mod blobs;
mod connect;
mod fault;
mod files;
mod identity;
mod inspect;
mod lock;
mod network;
mod opening;
mod reader_copy;
pub mod rescue;
mod restoring;
mod schema;
mod thinning;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::clock::Clock;
use crate::error::{Error, Result};

pub use backup::BackupInfo;
pub use blobs::{Blobs, Kept};
pub use lock::{LockOwner, lock_owner};
pub use reader_copy::{READER_COPY, reader_copy};
pub use restoring::{restore, restore_with, set_aside};
pub use schema::{APPLICATION_ID, SCHEMA};

/// A folder that only this user may enter, for copies that are looked at; it goes when the
/// answer is dropped. What a program that was cut off left there is swept away first.
pub(crate) fn scratch(clock: &dyn Clock) -> std::io::Result<tempfile::TempDir> {
    files::sweep(&std::env::temp_dir(), clock.now());
    files::private_folder(&std::env::temp_dir())
}

/// What the caller means to do with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Take the lock, bring the schema up to date, read and write.
    Write,
    /// Read beside whoever writes; works on read-only media too.
    Read,
}

/// Which file to open, and how.
pub struct OpenOptions<'a> {
    /// The `.ddb` file.
    pub path: &'a Path,
    /// Reading or writing.
    pub access: Access,
    /// Name of the opening program, told to whoever finds the file locked.
    pub program: &'a str,
    /// Password of a protected file, handed to SQLCipher; `None` for a plain one.
    pub key: Option<&'a str>,
    /// Source of moments and identities.
    pub clock: &'a dyn Clock,
}

/// An open file. Dropping it closes the connections, then frees the lock.
pub struct Database {
    // The order matters: the reader closes first, so that the writer is the last
    // connection and folds the WAL into the file; the lock is freed at the end.
    reader: Mutex<Connection>,
    writer: Option<Mutex<Connection>>,
    blobs: Arc<Blobs>,
    path: PathBuf,
    key: Option<String>,
    checked: bool,
    _private_copy: Option<tempfile::TempDir>,
    _lock: Option<lock::Lock>,
}

impl Database {
    /// Creates a new file with the newest schema; missing folders are created.
    ///
    /// # Errors
    /// [`Error::Exists`] when anything is at the path already, [`Error::ReadOnly`],
    /// [`Error::Network`], [`Error::Locked`], or a disk error.
    pub fn create(opts: &OpenOptions) -> Result<Self> {
        opening::create(opts)
    }

    /// Opens an existing file: known from outside first, then locked, looked at, migrated.
    ///
    /// # Errors
    /// One of the file errors ([`Error::Missing`], [`Error::Network`],
    /// [`Error::ReadOnly`], [`Error::Locked`], [`Error::Foreign`],
    /// [`Error::WrongPassword`], [`Error::Newer`], [`Error::Corrupt`]). Whenever one
    /// of them is answered, the bytes of the file are as they were.
    pub fn open(opts: &OpenOptions) -> Result<Self> {
        opening::open(opts)
    }

    /// A new database in memory, for tests. Its reader sees writes before their commit.
    ///
    /// # Errors
    /// [`Error::Database`] if SQLite refuses.
    pub fn open_in_memory(clock: &dyn Clock) -> Result<Self> {
        opening::in_memory(clock)
    }

    /// Runs `f` in one transaction: committed when it answers `Ok`, rolled back otherwise.
    ///
    /// Must not be called from inside another `write`: the mutex is held meanwhile.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] when opened for reading, what `f` answers, or a disk error.
    pub fn write<T>(&self, f: impl FnOnce(&Transaction) -> Result<T>) -> Result<T> {
        let Some(writer) = &self.writer else {
            return Err(Error::ReadOnly(self.path.clone()));
        };
        let mut connection = hold(writer);
        // IMMEDIATE: the write lock is taken at the start, so that a transaction
        // cannot find itself unable to write after it has read.
        let answer = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Error::from)
            .and_then(|tx| {
                let value = f(&tx)?;
                tx.commit()?;
                Ok(value)
            });
        answer.map_err(|error| fault::explain(error, &self.path))
    }

    /// Runs `f` over one unchanging view of the data.
    ///
    /// Must not be called from inside another `read`: the mutex is held meanwhile.
    ///
    /// # Errors
    /// What `f` answers, or a disk error.
    pub fn read<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut connection = hold(&self.reader);
        let answer = connection
            .transaction_with_behavior(TransactionBehavior::Deferred)
            .map_err(Error::from)
            .and_then(|tx| f(&tx));
        answer.map_err(|error| fault::explain(error, &self.path))
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// True when opened for reading only.
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// True when every page was checked while opening. A large file closed in good
    /// order is not: call [`Database::integrity`] for it once the window is painted.
    pub fn was_checked(&self) -> bool {
        self.checked
    }

    /// Folds the WAL into the file as far as nobody is in the way. To be called when
    /// the user pauses, so that no save has to do it. Trouble is left to the next save.
    pub fn checkpoint_idle(&self) {
        if let Some(writer) = &self.writer {
            let _ = hold(writer).query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        }
        self.blobs.checkpoint_idle();
    }

    /// Closes both connections, folds the WAL into the file and frees the lock.
    ///
    /// # Errors
    /// A disk error while closing. Nothing saved is lost by it: it stays in the WAL.
    pub fn close(self) -> Result<()> {
        let Database {
            reader,
            writer,
            blobs,
            path,
            _private_copy,
            _lock,
            ..
        } = self;
        shut(reader).map_err(|error| fault::explain(error, &path))?;
        if let Some(writer) = writer {
            shut(writer).map_err(|error| fault::explain(error, &path))?;
        }
        // Before the lock: nobody else may come in while its log is folded.
        drop(blobs);
        Ok(())
    }

    /// Looks for damage: every page (`full` also compares every index with its
    /// table), then every foreign key. An empty list means a sound file.
    ///
    /// # Errors
    /// A disk error; damage is a finding, not an error.
    pub fn integrity(&self, full: bool) -> Result<Vec<String>> {
        self.read(|connection| inspect::findings(connection, full))
    }

    /// A further connection for long reading that holds up nobody; none where the file cannot
    /// be opened twice (in memory, a private copy).
    pub(crate) fn second_reader(&self, clock: &Arc<dyn Clock>) -> Option<Connection> {
        if self._private_copy.is_some() || !self.path.is_file() {
            return None;
        }
        let key = self.key.as_deref();
        let connection = match connect::reader(&self.path, key) {
            Ok(connection) => connection,
            Err(_) if self.writer.is_none() => connect::immutable(&self.path, key).ok()?,
            Err(_) => return None,
        };
        teach_date(&connection, clock).ok()?;
        teach_files(&connection, &self.blobs).ok()?;
        Some(connection)
    }

    /// Lets SQL ask for the office's date as `office_today()`: which posts and absences hold
    /// today is a question of the passed-in clock, never of SQLite's own. And whether the
    /// bytes of an attached file are here, as `file_here(sha256)`: they lie in another file.
    ///
    /// # Errors
    /// [`Error::Database`] if SQLite refuses.
    pub(crate) fn tell_date(&self, clock: &Arc<dyn Clock>) -> Result<()> {
        let connections = [Some(&self.reader), self.writer.as_ref()];
        for connection in connections.into_iter().flatten() {
            teach_date(&hold(connection), clock)?;
            teach_files(&hold(connection), &self.blobs)?;
        }
        Ok(())
    }

    /// The bytes of attached files.
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    pub(crate) fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    pub(crate) fn reader(&self) -> MutexGuard<'_, Connection> {
        hold(&self.reader)
    }
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Database")
            .field("read_only", &self.is_read_only())
            .finish_non_exhaustive()
    }
}

fn teach_date(connection: &Connection, clock: &Arc<dyn Clock>) -> Result<()> {
    let clock = clock.clone();
    // The same within a statement, so that an index may be used.
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("office_today", 0, flags, move |_| {
        Ok(clock.today().to_string())
    })?;
    Ok(())
}

fn teach_files(connection: &Connection, blobs: &Arc<Blobs>) -> Result<()> {
    let blobs = blobs.clone();
    connection.create_scalar_function("file_here", 1, FunctionFlags::SQLITE_UTF8, move |call| {
        Ok(blobs.is_here(&call.get::<String>(0)?))
    })?;
    Ok(())
}

/// A panic inside a transaction has rolled it back, so the connection is good to use.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn shut(mutex: Mutex<Connection>) -> Result<()> {
    let connection = mutex.into_inner().unwrap_or_else(PoisonError::into_inner);
    connection.close().map_err(|(_, error)| error.into())
}
