//! One run: the desk, the language, and the way out.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Local, TimeDelta};
use district_core::app::{Core, Desk, DeskOptions, default_dirs};
use district_core::clock::SystemClock;
use district_core::database::Access;
use district_core::error::{ApiError, Error, ErrorCode};
use district_core::locales::{Language, Texts};
use serde::Serialize;

use crate::args::General;

/// Least age of the newest backup before a writing command takes another.
const BACKUP_EVERY: TimeDelta = TimeDelta::minutes(30);

/// How a run ends: 0 done, 1 refused or something found, 2 wrong usage, 3 the file.
pub type Exit = u8;

/// Why a command stopped, and the exit code to stop with.
#[derive(Debug)]
pub struct Failure {
    /// What is told.
    pub error: ApiError,
    /// Exit code.
    pub exit: Exit,
}

/// Result of a command.
pub type Outcome = Result<Exit, Failure>;

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        let exit = match error.code {
            ErrorCode::BadRequest
            | ErrorCode::FormatNotAvailable
            | ErrorCode::NoSuchDate
            | ErrorCode::UnknownPack
            | ErrorCode::UnknownAnchor => 2,
            code if code.concerns_file() => 3,
            _ => 1,
        };
        Failure { error, exit }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        ApiError::from(error).into()
    }
}

impl Failure {
    /// The same with another exit code.
    pub fn with_exit(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }
}

/// Everything a command needs.
pub struct Session {
    /// The desk, with no file open yet.
    pub desk: Desk,
    /// The chosen language.
    pub language: Language,
    /// Its texts.
    pub texts: Texts,
    /// Output for programs.
    pub json: bool,
    /// The file was named on the command line.
    pub file_named: bool,
}

impl Session {
    /// Prepares a run; `password` was read already.
    pub fn new(general: &General, password: Option<String>) -> Self {
        let desk = Desk::closed(
            options(
                general.file.clone(),
                general.actor.clone(),
                SystemClock::with_today(general.today),
            ),
            password,
        );
        let language = general.lang.unwrap_or(desk.preferences().language);
        Session {
            language,
            texts: Texts::new(language),
            json: general.json,
            file_named: general.file.is_some(),
            desk,
        }
    }

    /// Opens the file for reading, beside whoever writes.
    pub fn read(&self) -> Result<Arc<Core>, Failure> {
        Ok(self.desk.open_own(Access::Read)?)
    }

    /// Opens a file named on the command line, for the office's own days; a term is worked out
    /// without one too, so a file that is not there is no obstacle.
    pub fn read_named(&self) -> Result<(), Failure> {
        if self.file_named && self.desk.own_path().exists() {
            self.read()?;
        }
        Ok(())
    }

    /// Opens the file for writing.
    pub fn write(&self) -> Result<Arc<Core>, Failure> {
        Ok(self.desk.open_own(Access::Write)?)
    }

    /// After something was written: a backup when the newest one is old enough.
    pub fn backup_when_due(&self, core: &Core) {
        let newest = core
            .backup_state()
            .0
            .and_then(|info| DateTime::parse_from_rfc3339(&info.taken_at).ok());
        let now = core.clock().now();
        let due = newest.is_none_or(|taken| {
            let age = now - taken.to_utc();
            age >= BACKUP_EVERY || age < TimeDelta::zero()
        });
        if !due {
            return;
        }
        if let Err(error) = core.backup_now()
            && !self.json
        {
            // What was asked for is done; only the copy of it is missing.
            complain(&self.texts.error(&error.into()));
        }
    }

    /// Prints a value for programs, or what `words` says for a person.
    pub fn answer(&self, value: &impl Serialize, words: impl FnOnce(&Texts) -> String) {
        if self.json {
            print(&line_of(value));
        } else {
            print(&words(&self.texts));
        }
    }
}

/// Options of the desk: the same places as the window's.
pub fn options(file: Option<PathBuf>, actor: Option<String>, clock: SystemClock) -> DeskOptions {
    let (config_dir, data_dir) = default_dirs();
    DeskOptions {
        config_dir,
        data_dir,
        program: "desk",
        clock: Arc::new(clock),
        file,
        access: Access::Read,
        actor: actor.map(|name| name.trim().chars().take(200).collect()),
    }
}

/// Writes a file whole or not at all: beside its place, then into it.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    if let Err(error) = written {
        // What is left of it is no file of the user's.
        let _ = std::fs::remove_file(&beside);
        let mut failure = Failure::from(Error::from(error)).with_exit(1);
        let path = path.display().to_string();
        failure.error.params.insert("path".into(), path);
        return Err(failure);
    }
    Ok(())
}

/// A value as one line of JSON.
pub fn line_of(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Prints a line. A reader that went away is no error of ours.
pub fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", text.trim_end_matches('\n'));
}

/// Prints a line on standard error.
pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", text.trim_end_matches('\n'));
}

/// A stored moment as a person of this place reads it.
pub fn local_time(stamp: &str) -> String {
    DateTime::parse_from_rfc3339(stamp).map_or_else(
        |_| stamp.to_owned(),
        |moment| {
            moment
                .with_timezone(&Local)
                .format("%d.%m.%Y %H:%M")
                .to_string()
        },
    )
}
