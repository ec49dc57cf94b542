//! The one object behind the window, the command line and the bridge.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use super::core::{Core, backup_dir, stem};
use super::preferences::{Kept, Preferences};
use super::{AppStatus, Counts, FileInfo, FileOwner, FileProblem, Stage};
use crate::clock::Clock;
use crate::commands::Topic;
use crate::database::{Access, Database, OpenOptions, SCHEMA, backup, rescue};
use crate::error::{ApiError, Error, Result};
use crate::history::Changed;
use crate::tasks::service::moving::open_planned;
use crate::{attachments, example, imports, office, staff};

/// What a program tells the desk at its start.
pub struct DeskOptions {
    /// Where preferences are kept.
    pub config_dir: PathBuf,
    /// Where the office's file is, unless it was put elsewhere.
    pub data_dir: PathBuf,
    /// Name of the program, for whoever finds the file locked.
    pub program: &'static str,
    /// Source of time and ids.
    pub clock: Arc<dyn Clock>,
    /// A file named by the user for this start.
    pub file: Option<PathBuf>,
    /// Reading commands of the command line open beside whoever writes.
    pub access: Access,
    /// Name that changes carry instead of the file's current user.
    pub actor: Option<String>,
}

enum State {
    FirstStart,
    Open(Arc<Core>),
    Blocked { path: PathBuf, error: ApiError },
}

/// Called after a commit with the subjects that changed.
pub type Listener = Box<dyn Fn(&[Topic]) + Send + Sync>;

/// The running program.
pub struct Desk {
    options: DeskOptions,
    state: RwLock<State>,
    kept: Mutex<Kept>,
    listeners: Mutex<Vec<Listener>>,
    password: Option<String>,
    imports: imports::Opened,
    opened: attachments::Opened,
}

/// Folders of this user by the system's own rules: (preferences, data).
/// Data is local, not roaming: a live database must not wander with the profile.
pub fn default_dirs() -> (PathBuf, PathBuf) {
    match directories::ProjectDirs::from("org", "District Desk", "District Desk") {
        Some(dirs) => (
            dirs.config_local_dir().to_owned(),
            dirs.data_local_dir().to_owned(),
        ),
        None => (PathBuf::from("."), PathBuf::from(".")),
    }
}

impl Desk {
    /// Starts; a file that cannot be opened becomes the status' problem.
    pub fn new(options: DeskOptions) -> Arc<Self> {
        let desk = Self::closed(options, None);
        desk.start();
        Arc::new(desk)
    }

    /// A desk with no file open yet; the password is for protected files.
    pub fn closed(options: DeskOptions, password: Option<String>) -> Self {
        let kept = Kept::load(&options.config_dir);
        Desk {
            options,
            state: RwLock::new(State::FirstStart),
            kept: Mutex::new(kept),
            listeners: Mutex::new(Vec::new()),
            password,
            imports: imports::Opened::default(),
            opened: attachments::Opened::default(),
        }
    }

    /// Opens the file of this start, if there is one.
    pub fn start(&self) {
        let path = self.own_path();
        if self.options.file.is_some() || self.kept().own_file.is_some() || path.exists() {
            self.try_open(&path, self.options.access);
        }
    }

    /// The file of this start: the named one, else the office's own, else the default place.
    pub fn own_path(&self) -> PathBuf {
        let named = self.options.file.clone();
        named
            .or_else(|| self.kept().own_file.clone())
            .unwrap_or_else(|| self.default_path())
    }

    /// Opens the file of this start and answers what stands in the way.
    ///
    /// # Errors
    /// One of the file errors; then no file is open.
    pub fn open_own(&self, access: Access) -> Result<Arc<Core>> {
        let core = Arc::new(self.open(&self.own_path(), access)?);
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = State::Open(core.clone());
        Ok(core)
    }

    /// Lists that are being looked at before they are taken in.
    pub fn imports(&self) -> &imports::Opened {
        &self.imports
    }

    /// Copies of attached files that are being looked at.
    pub fn opened(&self) -> &attachments::Opened {
        &self.opened
    }

    /// Puts a backup in the place of a file that is not open, with the password of this run,
    /// and answers where the replaced file was kept.
    ///
    /// # Errors
    /// As [`backup::restore`].
    pub fn restore(&self, live: &Path, backup: &Path) -> Result<PathBuf> {
        backup::restore_with(live, backup, self.password.as_deref(), self.clock())
    }

    /// What saving a damaged file would bring, beside its newest backup. Nothing is written.
    ///
    /// # Errors
    /// As [`rescue::look`].
    pub fn rescue_look(&self, path: &Path) -> Result<rescue::RescueLook> {
        rescue::look(path, self.password.as_deref(), self.clock())
    }

    /// Puts what can be saved of a damaged file, which is not open, in its place.
    ///
    /// # Errors
    /// As [`rescue::in_place`].
    pub fn rescue(&self, path: &Path) -> Result<rescue::RescueReport> {
        rescue::in_place(path, self.password.as_deref(), self.clock())
    }

    /// Writes what can be saved of a file into a new one.
    ///
    /// # Errors
    /// As [`rescue::into_new`].
    pub fn rescue_into(&self, from: &Path, out: &Path) -> Result<rescue::RescueReport> {
        rescue::into_new(from, out, self.password.as_deref(), self.clock())
    }

    /// The open file.
    ///
    /// # Errors
    /// `no-file` when none is open.
    pub fn core(&self) -> Result<Arc<Core>> {
        match &*self.state.read().unwrap_or_else(PoisonError::into_inner) {
            State::Open(core) => Ok(core.clone()),
            State::FirstStart | State::Blocked { .. } => Err(Error::NoFile),
        }
    }

    /// Where a new file would go.
    pub fn default_path(&self) -> PathBuf {
        default_path(&self.options.data_dir)
    }

    /// Looks and habits of the user.
    pub fn preferences(&self) -> Preferences {
        self.kept().preferences.clone().unwrap_or_default()
    }

    /// Adds a listener for changes.
    pub fn subscribe(&self, listener: Listener) {
        self.listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(listener);
    }

    /// Announces an act's subjects, after its commit, and hands the reply on.
    pub fn announce<T>(&self, changed: Changed<T>) -> Changed<T> {
        self.tell(&changed.topics);
        changed
    }

    pub(super) fn tell(&self, topics: &[Topic]) {
        if topics.is_empty() {
            return;
        }
        for listener in self
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            listener(topics);
        }
    }

    /// To be called about once a minute: folds the WAL, backs up when due.
    pub fn tick(&self) {
        if let Ok(core) = self.core() {
            core.database().checkpoint_idle();
            // A search that cannot be read anew tells so when it is asked.
            if core.new_day().unwrap_or(true) {
                let _ = open_planned(&core);
                self.tell(&[Topic::App, Topic::Staff, Topic::Tasks]);
            }
            if core.backup_if_due(false) | core.reader_copy_if_due() {
                self.tell(&[Topic::App]);
            }
        }
    }

    /// To be called once at exit: backs up what changed and frees the file.
    pub fn close(&self) {
        self.leave_file();
    }

    pub(super) fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn save_kept(&self, change: impl FnOnce(&mut Kept)) -> Result<()> {
        let mut kept = self.kept();
        change(&mut kept);
        kept.save(&self.options.config_dir)
    }

    /// The whole state for the window.
    pub fn status(&self) -> Result<AppStatus> {
        let (stage, file, problem) =
            match &*self.state.read().unwrap_or_else(PoisonError::into_inner) {
                State::FirstStart => (Stage::FirstStart, None, None),
                State::Open(core) => (Stage::Open, Some(file_info(core)?), None),
                State::Blocked { path, error } => {
                    (Stage::Blocked, None, Some(file_problem(path, error)))
                }
            };
        let own_file = self.own_file().map(|path| path.display().to_string());
        Ok(AppStatus {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            schema: SCHEMA,
            today: self.options.clock.today().to_string(),
            stage,
            file,
            problem,
            preferences: self.preferences(),
            default_path: self.default_path().display().to_string(),
            own_file,
        })
    }

    /// The office's own file, to come back to from the example: what was kept, else what was
    /// named at this start or lies in the default place (the notes may have been lost).
    pub(super) fn own_file(&self) -> Option<PathBuf> {
        let kept = self.kept().own_file.clone();
        kept.or_else(|| {
            let path = self.own_path();
            (path != self.example_path() && path.exists()).then_some(path)
        })
    }

    /// As leaving, but no older backup gives way to the last one: it may be the very one
    /// that is to be restored.
    pub(super) fn leave_file_for_restore(&self) {
        if let Ok(core) = self.core()
            && core.has_changes()
        {
            // A failure is kept in the state; the replaced file itself is kept aside.
            let _ = core.backup_keeping_all();
        }
        self.leave_file();
    }

    /// Lets go of the present file, with a backup of what changed.
    pub(super) fn leave_file(&self) {
        let former = std::mem::replace(
            &mut *self.state.write().unwrap_or_else(PoisonError::into_inner),
            State::FirstStart,
        );
        if let State::Open(core) = former {
            core.backup_if_due(true);
            core.database().checkpoint_idle();
            // Closes when the last reader has finished its call.
            drop(core);
        }
    }

    /// Opens a file in place of the present one; trouble becomes the status' problem.
    pub(super) fn try_open(&self, path: &Path, access: Access) {
        self.leave_file();
        let state = match self.open(path, access) {
            Ok(core) => {
                // What cannot be given out by itself stays planned, and is seen so.
                let _ = open_planned(&core);
                core.index_beside();
                State::Open(Arc::new(core))
            }
            Err(error) => State::Blocked {
                path: path.to_owned(),
                error: error.into(),
            },
        };
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    fn open(&self, path: &Path, access: Access) -> Result<Core> {
        let db = Database::open(&self.open_options(path, access))?;
        Core::over(db, self.options.clock.clone(), self.options.actor.clone())
    }

    /// Founds a file and opens it.
    ///
    /// # Errors
    /// `file-exists`, another file error, or what `found` answers; then there is no file.
    pub fn create(&self, path: &Path, found: impl FnOnce(&Core) -> Result<()>) -> Result<()> {
        let db = Database::create(&self.open_options(path, Access::Write))?;
        let core = Core::over(db, self.options.clock.clone(), self.options.actor.clone())?;
        if let Err(error) = found(&core) {
            // Half a founding is no file: take it away again, it holds nothing yet.
            drop(core);
            let _ = std::fs::remove_file(path);
            return Err(error);
        }
        core.rebuild_index()?;
        self.leave_file();
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = State::Open(Arc::new(core));
        Ok(())
    }

    /// The file the desk is blocked on.
    pub(super) fn blocked_path(&self) -> Option<PathBuf> {
        match &*self.state.read().unwrap_or_else(PoisonError::into_inner) {
            State::Blocked { path, .. } => Some(path.clone()),
            _ => None,
        }
    }

    /// Shows the first start; nothing is deleted.
    pub(super) fn to_first_start(&self) {
        self.leave_file();
    }

    /// The separate file of the example district.
    pub fn example_path(&self) -> PathBuf {
        self.options.data_dir.join(example::FILE_NAME)
    }

    /// Source of time and ids.
    pub fn clock(&self) -> &dyn Clock {
        self.options.clock.as_ref()
    }

    fn open_options<'a>(&'a self, path: &'a Path, access: Access) -> OpenOptions<'a> {
        OpenOptions {
            path,
            access,
            program: self.options.program,
            key: self.password.as_deref(),
            clock: self.options.clock.as_ref(),
        }
    }
}

fn default_path(data_dir: &Path) -> PathBuf {
    data_dir.join("district-desk.ddb")
}

pub(crate) fn file_info(core: &Core) -> Result<FileInfo> {
    let (last_backup, backup_failed) = core.backup_state();
    let reader_copy_failed = core.reader_copy_failed();
    let counts = core.people_counts();
    core.read(|conn| {
        let users = office::store::users(conn)?;
        let current = office::store::setting(conn, office::store::CURRENT_USER)?;
        let (people, vacant) = staff::counts(conn, counts)?;
        Ok(FileInfo {
            path: core.path().display().to_string(),
            name: core
                .path()
                .file_name()
                .map(|n| n.to_string_lossy().into_owned())
                .unwrap_or_default(),
            example: core.is_example(),
            read_only: core.is_read_only(),
            office: office::store::office(conn)?,
            actor: users
                .iter()
                .find(|user| Some(&user.id) == current.as_ref())
                .cloned(),
            users,
            last_backup,
            backup_failed,
            backup_dir: core.backup_dir().display().to_string(),
            second_backup_dir: office::store::setting(conn, office::store::SECOND_BACKUP_DIR)?,
            reader_copy: core.reader_copy().map(str::to_owned),
            reader_copy_dir: office::store::setting(conn, office::store::READER_COPY_DIR)?,
            reader_copy_last: office::store::setting(conn, office::store::READER_COPY_LAST)?,
            reader_copy_failed,
            counts: Counts {
                people,
                vacant,
                binned: staff::binned_count(conn)?,
                councils: staff::council_count(conn)?,
            },
        })
    })
}

fn file_problem(path: &Path, error: &ApiError) -> FileProblem {
    let param = |key: &str| error.params.get(key).cloned();
    let owner = param("since").map(|since| FileOwner {
        program: param("program").unwrap_or_default(),
        pc: param("pc").unwrap_or_default(),
        user: param("user").unwrap_or_default(),
        since,
    });
    let mut backups = backup::list(&backup_dir(path), &stem(path));
    backups.retain(|info| info.verified && info.schema <= SCHEMA);
    FileProblem {
        error: error.clone(),
        path: path.display().to_string(),
        owner,
        backups,
    }
}
