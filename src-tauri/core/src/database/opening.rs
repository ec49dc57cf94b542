//! The order of opening: nothing reaches the original before everything that can
//! be known from outside is known.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use rusqlite::{Connection, ErrorCode as Sqlite, OpenFlags};
use tempfile::TempDir;

use super::blobs::Blobs;
use super::lock::Lock;
use super::{
    Access, Database, OpenOptions, backup, connect, fault, files, identity, inspect, network,
    reader_copy, restoring, schema,
};
use crate::clock::Clock;
use crate::error::{Error, Result};

pub(crate) fn create(opts: &OpenOptions) -> Result<Database> {
    let path = std::path::absolute(opts.path)?;
    if path.exists() {
        return Err(Error::Exists(path));
    }
    let folder = files::folder(&path);
    std::fs::create_dir_all(folder).map_err(|error| fault::explain(error.into(), &path))?;
    if network::is_network(&path) {
        return Err(Error::Network(path));
    }
    let lock = Lock::acquire(&path, opts.program, opts.clock)?;
    // A log whose file is gone would be taken for the new file's own.
    restoring::clear_orphans(&path, opts.clock)?;
    // Built under another name, so that the file is either whole or not there.
    build(&path, opts).map_err(|error| fault::explain(error, &path))?;
    connected(path, opts, lock, true)
}

fn build(path: &Path, opts: &OpenOptions) -> Result<()> {
    let folder = files::folder(path);
    let draft = files::draft(folder)?.into_temp_path();
    let mut connection = connect::workshop(&draft, opts.key)?;
    // One page is one block of the disk.
    connection.pragma_update(None, "page_size", 4096)?;
    schema::migrate(&mut connection)?;
    identity::stamp_new(&connection, opts.clock)?;
    connection.close().map_err(|(_, error)| error)?;
    files::sync_file(&draft)?;
    draft
        .persist_noclobber(path)
        .map_err(|refused| match refused.error.kind() {
            ErrorKind::AlreadyExists => Error::Exists(path.to_owned()),
            _ => refused.error.into(),
        })?;
    files::sync_folder(folder)
}

pub(crate) fn open(opts: &OpenOptions) -> Result<Database> {
    let path = std::path::absolute(opts.path)?;
    match path.metadata() {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(Error::Foreign),
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(Error::Missing(path)),
        Err(error) => return Err(fault::explain(error.into(), &path)),
    }
    match opts.access {
        // A copy for readers is read wherever it lies, and nothing is left beside it.
        Access::Write if reader_copy::taken_at(&path, opts.key).is_some() => {
            open_to_read(path, opts)
        }
        Access::Write => open_to_write(path, opts),
        Access::Read => open_to_read(path, opts),
    }
}

fn open_to_write(path: PathBuf, opts: &OpenOptions) -> Result<Database> {
    if network::is_network(&path) {
        return Err(Error::Network(path));
    }
    // Asked before the lock, so that a write-protected file gets no files beside it.
    File::options()
        .write(true)
        .open(&path)
        .map_err(|error| fault::explain(error.into(), &path))?;
    let lock = Lock::acquire(&path, opts.program, opts.clock)?;
    files::sweep(files::folder(&path), opts.clock.now());
    let seen = inspect::look(&path, opts.key, lock.after_a_crash())?;
    if seen.schema < schema::SCHEMA {
        upgrade(&path, opts, schema::STEPS)?;
    }
    connected(path, opts, lock, seen.checked)
}

/// A verified backup of the file as it is, then all pending steps in one transaction.
fn upgrade(path: &Path, opts: &OpenOptions, steps: &[&str]) -> Result<()> {
    let old = connected_raw(path, opts)?;
    backup::backup_to(&old, &files::folder(path).join("backups"), opts.clock)?;
    old.close()?;
    let mut writer = connect::writer(path, opts.key)?;
    schema::apply(&mut writer, steps).map_err(|error| fault::explain(error, path))
}

/// Both connections, the identity settled, the lock inside.
fn connected(path: PathBuf, opts: &OpenOptions, lock: Lock, checked: bool) -> Result<Database> {
    let mut database = connected_raw(&path, opts)?;
    database.checked = checked;
    if let Some(writer) = &mut database.writer {
        let writer = writer
            .get_mut()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        identity::recognise(writer, &path, opts.clock)
            .map_err(|error| fault::explain(error, &path))?;
    }
    database._lock = Some(lock);
    Ok(database)
}

fn connected_raw(path: &Path, opts: &OpenOptions) -> Result<Database> {
    let explain = |error| fault::explain(error, path);
    let writer = connect::writer(path, opts.key).map_err(explain)?;
    let reader = connect::reader(path, opts.key).map_err(explain)?;
    Ok(Database {
        reader: Mutex::new(reader),
        writer: Some(Mutex::new(writer)),
        blobs: Arc::new(Blobs::beside(path, opts.key, true)),
        path: path.to_owned(),
        key: opts.key.map(str::to_owned),
        checked: false,
        _private_copy: None,
        _lock: None,
    })
}

fn open_to_read(path: PathBuf, opts: &OpenOptions) -> Result<Database> {
    let head = inspect::header(&path, opts.key)?;
    // A backup or reader copy may lie on a server; a live file may not.
    if head.wal && head.plain && network::is_network(&path) {
        return Err(Error::Network(path));
    }
    // A newer file with nothing left beside it need not even be connected to, which
    // would put an empty log beside it.
    if head.sound && head.schema > schema::SCHEMA && !inspect::has_leftovers(&path) {
        return Err(Error::Newer {
            found: head.schema,
            known: schema::SCHEMA,
        });
    }
    let check = files::length(&path) <= inspect::QUICK_BYTES;
    let (reader, private_copy) = connect_to_read(&path, opts.key)
        .map_err(|error| inspect::name_damage(error, &head, &path))?;
    // SQLite's own read-only mode changes nothing, so this may look at the original:
    // a copy taken while somebody writes would be a mixture.
    let seen = inspect::examine(&reader, check)
        .map_err(|error| inspect::name_damage(error, &head, &path))?;
    Ok(Database {
        reader: Mutex::new(reader),
        writer: None,
        blobs: Arc::new(Blobs::beside(&path, opts.key, false)),
        path,
        key: opts.key.map(str::to_owned),
        checked: seen.checked,
        _private_copy: private_copy,
        _lock: None,
    })
}

/// Beside a writer if that can be; on media where nothing can be put beside the file,
/// as a file that never changes, or as a private copy if its last saves are in a log.
pub(crate) fn connect_to_read(
    path: &Path,
    key: Option<&str>,
) -> Result<(Connection, Option<TempDir>)> {
    let first = connect::reader(path, key).and_then(|connection| {
        schema::version(&connection)?;
        Ok(connection)
    });
    match first {
        Ok(connection) => Ok((connection, None)),
        Err(Error::Database(error)) if cannot_put_beside(&error) => {
            if inspect::has_leftovers(path) {
                let copy = inspect::private_copy(path)?;
                let connection = connect::workshop(&copy.path().join(inspect::COPY), key)?;
                Ok((connection, Some(copy)))
            } else {
                Ok((connect::immutable(path, key)?, None))
            }
        }
        Err(error) => Err(error),
    }
}

fn cannot_put_beside(error: &rusqlite::Error) -> bool {
    use Sqlite::{CannotOpen, ReadOnly, SystemIoFailure};
    matches!(
        error.sqlite_error_code(),
        Some(CannotOpen | ReadOnly | SystemIoFailure)
    )
}

pub(crate) fn in_memory(clock: &dyn Clock) -> Result<Database> {
    // Each needs a name of its own: a shared name would be a shared database.
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let name = format!(
        "file:district-{}?mode=memory&cache=shared",
        NEXT.fetch_add(1, Ordering::Relaxed)
    );
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut writer = Connection::open_with_flags(&name, flags)?;
    connect::harden(&writer)?;
    connect::writer_settings(&writer)?;
    schema::migrate(&mut writer)?;
    identity::stamp_new(&writer, clock)?;
    let reader = Connection::open_with_flags(&name, flags)?;
    connect::harden(&reader)?;
    // A shared cache locks whole tables; without those locks a read waits for no write.
    reader.pragma_update(None, "read_uncommitted", true)?;
    Ok(Database {
        reader: Mutex::new(reader),
        writer: Some(Mutex::new(writer)),
        // Nothing is beside a file in memory, so nothing can be kept there.
        blobs: Arc::new(Blobs::beside(Path::new("memory.ddb"), None, false)),
        path: PathBuf::from("memory.ddb"),
        key: None,
        checked: true,
        _private_copy: None,
        _lock: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;

    fn version(path: &Path) -> i64 {
        schema::version(&connect::reader(path, None).unwrap()).unwrap()
    }

    #[test]
    fn an_old_file_is_backed_up_before_it_is_changed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.ddb");
        let clock = SystemClock::default();
        let opts = OpenOptions {
            path: &path,
            access: Access::Write,
            program: "t",
            key: None,
            clock: &clock,
        };
        create(&opts).unwrap().close().unwrap();
        let old = schema::SCHEMA;
        let backups = dir.path().join("backups");
        let fails = [schema::STEPS, &["CREATE TABLE z (a TEXT) STRICT; nonsense"]].concat();
        assert!(upgrade(&path, &opts, &fails).is_err());
        assert_eq!(
            (version(&path), backup::list(&backups, "a").len()),
            (old, 1)
        );
        let works = [schema::STEPS, &["CREATE TABLE z (a TEXT) STRICT"]].concat();
        upgrade(&path, &opts, &works).unwrap();
        assert_eq!(version(&path), old + 1);
        let taken = backup::list(&backups, "a");
        assert_eq!(
            (taken.len(), taken[0].schema, taken[0].verified),
            (2, old, true)
        );
        // This program does not know that schema, and a backup it knows is at hand.
        assert!(matches!(open(&opts), Err(Error::Newer { .. })));
        assert_eq!(backup::newest_openable(&backups, "a").unwrap().counter, 2);
        // Without room for the backup nothing is changed.
        let file = dir.path().join("other.ddb");
        let opts = OpenOptions {
            path: &file,
            ..opts
        };
        create(&opts).unwrap().close().unwrap();
        std::fs::remove_dir_all(&backups).unwrap();
        std::fs::write(&backups, "in the way").unwrap();
        assert!(upgrade(&file, &opts, &works).is_err());
        assert_eq!(version(&file), old);
    }
}
