//! An open file with its index: what the rooms read from and write to.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::Connection;

use super::live_index::LiveIndex;
use crate::clock::Clock;
use crate::commands::Topic;
use crate::database::backup::BackupInfo;
use crate::database::{Database, READER_COPY, backup};
use crate::error::{ApiError, Error, ErrorCode, Result};
use crate::history::{self, Changed, Journal, OpKind, Recorded, Undone, WriteTx};
use crate::office::store as office;
use crate::phones::Numbering;
use crate::search::{COLLATION, Index};
use crate::staff::{self, indexing};

/// Least time between two backups after changes.
const BACKUP_EVERY: TimeDelta = TimeDelta::minutes(30);

/// An open file.
pub struct Core {
    db: Database,
    clock: Arc<dyn Clock>,
    replica: String,
    named_actor: Option<String>,
    example: AtomicBool,
    index: Arc<LiveIndex>,
    builder: Mutex<Option<JoinHandle<()>>>,
    changed: AtomicBool,
    backup: Mutex<BackupState>,
    reader_copy: Option<String>,
    pub(super) reader_failed: Mutex<Option<ApiError>>,
    day: Mutex<NaiveDate>,
    people_counts: staff::KeptCounts,
}

#[derive(Default)]
struct BackupState {
    last: Option<BackupInfo>,
    last_try: Option<DateTime<Utc>>,
    failed: Option<ApiError>,
}

impl Core {
    /// The program over an opened file. Its search index is built when the first search asks
    /// for it, or beforehand by [`Core::index_beside`].
    ///
    /// # Errors
    /// Damage met while reading, or a disk error.
    pub fn over(db: Database, clock: Arc<dyn Clock>, named_actor: Option<String>) -> Result<Self> {
        db.tell_date(&clock)?;
        let (replica, example, collation) = db.read(|conn| {
            let replica = office::setting(conn, "replica_id")?
                .ok_or_else(|| Error::Corrupt("the file has no replica id".into()))?;
            let example = office::setting(conn, office::EXAMPLE)?.is_some();
            Ok((
                replica,
                example,
                office::setting(conn, office::COLLATION_VERSION)?,
            ))
        })?;
        if collation.as_deref() != Some(COLLATION) && !db.is_read_only() {
            db.write(|tx| {
                history::derive_all(tx)?;
                office::set_setting(tx, office::COLLATION_VERSION, Some(COLLATION))
            })?;
        }
        let reader_copy = db.read(|conn| office::setting(conn, READER_COPY))?;
        let last = backup::list(&backup_dir(db.path()), &stem(db.path()))
            .into_iter()
            .next();
        let day = Mutex::new(clock.today());
        Ok(Core {
            db,
            clock,
            day,
            people_counts: staff::KeptCounts::default(),
            replica,
            named_actor,
            example: AtomicBool::new(example),
            index: Arc::default(),
            builder: Mutex::new(None),
            changed: AtomicBool::new(false),
            backup: Mutex::new(BackupState {
                last,
                ..BackupState::default()
            }),
            reader_copy,
            reader_failed: Mutex::new(None),
        })
    }

    /// Begins to build the index on a thread of its own: the first page of the list needs no
    /// index, and whoever looks at it should not wait for one.
    pub fn index_beside(&self) {
        let Ok(numbering) = self.numbering() else {
            // A file in the making has no office yet.
            return;
        };
        if let Some(connection) = self.db.second_reader(&self.clock) {
            let thread = self.index.build_beside(connection, numbering);
            *self.builder.lock().unwrap_or_else(PoisonError::into_inner) = thread;
        }
    }

    /// Source of time and ids.
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.db.path()
    }

    /// True when opened for reading only.
    pub fn is_read_only(&self) -> bool {
        self.db.is_read_only()
    }

    /// For a copy for readers: the moment it was taken, RFC 3339 in UTC.
    pub fn reader_copy(&self) -> Option<&str> {
        self.reader_copy.as_deref()
    }

    /// True for the example district.
    pub fn is_example(&self) -> bool {
        self.example.load(Ordering::SeqCst)
    }

    /// The file itself, for checks and backups.
    pub fn database(&self) -> &Database {
        &self.db
    }

    /// Reads over one unchanging view.
    pub fn read<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.db.read(f)
    }

    /// Reads with the search index at hand.
    pub fn search<T>(&self, f: impl FnOnce(&Connection, &Index) -> Result<T>) -> Result<T> {
        let index = self.index.ready(|| self.built())?;
        self.db.read(|conn| f(conn, &index))
    }

    /// Notices that another day began: who holds a post and who is away may differ, so the
    /// search is read anew. Returns true once for each such day.
    ///
    /// # Errors
    /// What was met in the file.
    pub fn new_day(&self) -> Result<bool> {
        let today = self.clock.today();
        let former = std::mem::replace(
            &mut *self.day.lock().unwrap_or_else(PoisonError::into_inner),
            today,
        );
        if former == today {
            return Ok(false);
        }
        self.rebuild_index()?;
        Ok(true)
    }

    /// How many people and vacant posts lists have; to be made before [`Core::read`] and asked
    /// within it.
    pub(crate) fn people_counts(&self) -> staff::Counts<'_> {
        self.people_counts.begin(!self.is_read_only())
    }

    /// Tells the search how often records are used; a habit, so no act does it.
    ///
    /// # Errors
    /// A disk error.
    pub fn follow_uses(&self) -> Result<()> {
        let uses = self.read(staff::uses)?.into_iter().collect();
        self.index.follow(&[], |index| {
            index.set_uses(uses);
            Ok(())
        })
    }

    /// What a typed number means in this office.
    pub fn numbering(&self) -> Result<Numbering> {
        Ok(self.read(office::office)?.numbering())
    }

    /// Writes: one transaction, one act of the journal. The only way to a [`WriteTx`].
    ///
    /// # Errors
    /// What `f` answers; then nothing was written.
    pub fn transact<T>(
        &self,
        kind: OpKind,
        f: impl FnOnce(&mut WriteTx) -> Result<T>,
    ) -> Result<Changed<T>> {
        self.recorded(|journal, tx| journal.record(tx, kind, None, f))
    }

    /// Takes an act back; the newest of this user's when none is named.
    pub fn undo(&self, op: Option<&str>, skip_conflicts: bool) -> Result<Changed<Undone>> {
        self.recorded(|journal, tx| {
            let done = history::undo(journal, tx, op, skip_conflicts)?;
            self.reseat(tx, journal.actor)?;
            Ok(done)
        })
    }

    /// Does again what was taken back last.
    pub fn redo(&self) -> Result<Changed<Undone>> {
        self.recorded(|journal, tx| {
            let done = history::redo(journal, tx)?;
            self.reseat(tx, journal.actor)?;
            Ok(done)
        })
    }

    fn recorded<T>(
        &self,
        act: impl FnOnce(&Journal, &rusqlite::Transaction) -> Result<(T, Recorded)>,
    ) -> Result<Changed<T>> {
        self.refuse_reader_copy()?;
        let written = self.db.write(|tx| {
            let actor = self.actor(tx)?;
            let journal = Journal {
                clock: self.clock.as_ref(),
                replica: &self.replica,
                actor: &actor,
            };
            act(&journal, tx)
        });
        // A commit that failed may have got through all the same.
        let elsewhere = |topic: &Topic| {
            use Topic::{Calendar, Elections, History, Stations, Tasks};
            matches!(topic, Calendar | Elections | History | Stations | Tasks)
        };
        match &written {
            Ok((_, recorded)) if recorded.topics.iter().all(elsewhere) => {}
            _ => self.people_counts.changed(),
        }
        let (value, recorded) = written?;
        if recorded.op.is_some() {
            self.changed.store(true, Ordering::SeqCst);
            let touched = &recorded.touched;
            self.index.follow(touched, |index| {
                let numbering = self.numbering()?;
                self.db
                    .read(|conn| indexing::refresh(conn, &numbering, index, touched))
            })?;
        }
        Ok(Changed {
            value,
            op: recorded.op,
            topics: recorded.topics,
        })
    }

    /// When the person at the PC was taken back, whoever added that person sits here again;
    /// otherwise later changes would carry no name.
    fn reseat(&self, tx: &rusqlite::Transaction, gone: &str) -> Result<()> {
        let current = office::setting(tx, office::CURRENT_USER)?;
        let users = office::users(tx)?;
        if users.iter().any(|user| Some(&user.id) == current.as_ref()) {
            return Ok(());
        }
        let adder = history::adder_of_user(tx, gone)?;
        let next = users
            .iter()
            .find(|user| Some(&user.name) == adder.as_ref())
            .or(users.first());
        office::set_setting(tx, office::CURRENT_USER, next.map(|user| user.id.as_str()))
    }

    /// Name of whoever sits at the PC, as it stands with every change.
    ///
    /// # Errors
    /// A disk error.
    pub fn user_name(&self, conn: &Connection) -> Result<String> {
        self.actor(conn)
    }

    fn actor(&self, conn: &Connection) -> Result<String> {
        if let Some(name) = &self.named_actor {
            return Ok(name.clone());
        }
        let current = office::setting(conn, office::CURRENT_USER)?;
        let user = office::users(conn)?
            .into_iter()
            .find(|user| Some(&user.id) == current.as_ref());
        Ok(user.map(|user| user.name).unwrap_or_default())
    }

    /// Writes or clears a setting of the file.
    pub fn set_setting(&self, key: &str, value: Option<&str>) -> Result<()> {
        self.refuse_reader_copy()?;
        self.db.write(|tx| office::set_setting(tx, key, value))?;
        self.people_counts.changed();
        if key == office::EXAMPLE {
            self.example.store(value.is_some(), Ordering::SeqCst);
        }
        Ok(())
    }

    /// Builds the index anew, if it is in use.
    ///
    /// # Errors
    /// What was met in the file; the former index stays.
    pub fn rebuild_index(&self) -> Result<()> {
        self.index.replace(|| self.built())
    }

    fn built(&self) -> Result<Index> {
        match self.numbering() {
            Ok(numbering) => self.db.read(|conn| indexing::build(conn, &numbering)),
            // A file in the making has no office yet.
            Err(Error::NotFound(_)) => Ok(Index::default()),
            Err(error) => Err(error),
        }
    }

    /// The backup folder beside the file.
    pub fn backup_dir(&self) -> PathBuf {
        backup_dir(self.path())
    }

    /// The second folder, if the office chose one.
    pub fn second_backup_dir(&self) -> Result<Option<String>> {
        self.read(|conn| office::setting(conn, office::SECOND_BACKUP_DIR))
    }

    /// Last good backup, and what the last try failed by.
    pub fn backup_state(&self) -> (Option<BackupInfo>, Option<ApiError>) {
        let state = self.backup.lock().unwrap_or_else(PoisonError::into_inner);
        (state.last.clone(), state.failed.clone())
    }

    /// Writes a verified backup to the folder beside the file and to the second one.
    ///
    /// # Errors
    /// Why it could not be written; the file itself is untouched either way.
    pub fn backup_now(&self) -> Result<BackupInfo> {
        let now = self.clock.now();
        let stem = stem(self.path());
        let dir = self.backup_dir();
        let first = backup::backup_to(&self.db, &dir, self.clock());
        let result = match &first {
            // The second copy is tried even when the first failed: it may be the only one.
            Ok(_) => {
                let files = backup::keep_files(&self.db, &dir, self.clock());
                let thinned = backup::thin(&dir, &stem, now).map(|_| ());
                thinned.and(files).and(self.second_backup(&stem, now))
            }
            Err(_) => self.second_backup(&stem, now),
        };
        self.noted(now, first, result)
    }

    /// A backup that removes no older one.
    ///
    /// # Errors
    /// As [`Core::backup_now`].
    pub(super) fn backup_keeping_all(&self) -> Result<BackupInfo> {
        let now = self.clock.now();
        let dir = self.backup_dir();
        let first = backup::backup_to(&self.db, &dir, self.clock());
        let files = backup::keep_files(&self.db, &dir, self.clock());
        self.noted(now, first, files)
    }

    fn noted(
        &self,
        now: DateTime<Utc>,
        first: Result<BackupInfo>,
        rest: Result<()>,
    ) -> Result<BackupInfo> {
        let mut state = self.backup.lock().unwrap_or_else(PoisonError::into_inner);
        state.last_try = Some(now);
        if let Ok(info) = &first {
            // A copy beside the file stands even when the second folder fails.
            state.last = Some(info.clone());
        }
        match first.and_then(|info| rest.map(|()| info)) {
            Ok(info) => {
                self.changed.store(false, Ordering::SeqCst);
                state.failed = None;
                Ok(info)
            }
            Err(error) => {
                let shown = ApiError::from(error);
                state.failed = Some(shown.clone());
                Err(Error::Refused(shown.code, shown.params))
            }
        }
    }

    fn second_backup(&self, stem: &str, now: DateTime<Utc>) -> Result<()> {
        let Some(second) = self.second_backup_dir()?.map(PathBuf::from) else {
            return Ok(());
        };
        if !second.is_dir() {
            // A stick that is not plugged in: a new folder in its place would hold copies
            // that nobody looks for.
            let params = [("path", second.display().to_string())];
            return Err(Error::refused(ErrorCode::FileMissing, &params));
        }
        backup::backup_to(&self.db, &second, self.clock())?;
        backup::thin(&second, stem, now)?;
        backup::keep_files(&self.db, &second, self.clock())
    }

    /// True when something was written since the last backup and may still be backed up.
    pub(super) fn has_changes(&self) -> bool {
        self.changed.load(Ordering::SeqCst) && !self.is_read_only()
    }

    /// Backs up if something changed and the last try is long enough ago.
    /// Returns true when the state of backups changed.
    pub fn backup_if_due(&self, at_exit: bool) -> bool {
        if !self.has_changes() {
            return false;
        }
        let now = self.clock.now();
        let due = {
            let state = self.backup.lock().unwrap_or_else(PoisonError::into_inner);
            state
                .last_try
                .is_none_or(|last| now - last >= BACKUP_EVERY || now < last)
        };
        if !(due || at_exit) {
            return false;
        }
        // A failure is kept in the state and shown in the status line.
        let _ = self.backup_now();
        true
    }
}

impl Drop for Core {
    /// The builder's connection must be gone before the writer's: the last one to close folds
    /// the log into the file, and a reader cannot.
    fn drop(&mut self) {
        let builder = self
            .builder
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = builder {
            let _ = thread.join();
        }
    }
}

/// The backup folder that belongs to a file.
pub fn backup_dir(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new("")).join("backups")
}

/// A file's name without its ending.
pub fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|s| s.to_string_lossy().into_owned())
        .unwrap_or_default()
}
