//! The program around the file: which file is open, who looks at it and how.

mod check;
pub mod commands;
mod core;
mod desk;
mod live_index;
mod preferences;
mod readers;

use serde::{Deserialize, Serialize};

use crate::database::backup::BackupInfo;
use crate::error::ApiError;
use crate::office::{AppUser, NewOffice, NewUser, Office};

pub use self::check::{CheckPart, Checked, Finding, FindingCode};
pub use self::core::Core;
pub(crate) use desk::file_info;
pub use desk::{Desk, DeskOptions, default_dirs};
pub use preferences::{Density, Preferences, Scheme};

/// What the window shows as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Stage {
    /// No file yet.
    FirstStart,
    /// A file is open.
    Open,
    /// A file is there but cannot be used; `problem` says why.
    Blocked,
}

/// The state of the program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AppStatus {
    /// Program version.
    pub version: String,
    /// Newest schema this program knows.
    pub schema: i64,
    /// The office's date, YYYY-MM-DD.
    pub today: String,
    /// What to show.
    pub stage: Stage,
    /// The open file.
    pub file: Option<FileInfo>,
    /// Why the file cannot be used.
    pub problem: Option<FileProblem>,
    /// How the user likes the screen.
    pub preferences: Preferences,
    /// Where a new file would go.
    pub default_path: String,
    /// The office's own file, to come back to from the example.
    pub own_file: Option<String>,
}

/// The open file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FileInfo {
    /// Whole path.
    pub path: String,
    /// File name.
    pub name: String,
    /// True for the example district.
    pub example: bool,
    /// True when nothing can be changed.
    pub read_only: bool,
    /// The office.
    pub office: Office,
    /// Who sits at the PC.
    pub actor: Option<AppUser>,
    /// All who work here.
    pub users: Vec<AppUser>,
    /// Last good backup beside the file.
    pub last_backup: Option<BackupInfo>,
    /// Why the last backup failed, if it did.
    pub backup_failed: Option<ApiError>,
    /// The folder of backups beside the file.
    pub backup_dir: String,
    /// A second folder (stick, other disk).
    pub second_backup_dir: Option<String>,
    /// For a copy for readers: when it was taken, RFC 3339 in UTC.
    pub reader_copy: Option<String>,
    /// The folder of the daily copy for readers.
    pub reader_copy_dir: Option<String>,
    /// When the last copy for readers was made, RFC 3339 in UTC.
    pub reader_copy_last: Option<String>,
    /// Why the last copy for readers failed, if it did.
    pub reader_copy_failed: Option<ApiError>,
    /// Counts for the frame.
    pub counts: Counts,
}

/// Counts for the frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Counts {
    /// People in the directory.
    pub people: u32,
    /// Vacant posts.
    pub vacant: u32,
    /// People in the bin.
    pub binned: u32,
    /// Councils.
    pub councils: u32,
}

/// A file that cannot be used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FileProblem {
    /// Why.
    pub error: ApiError,
    /// Which file.
    pub path: String,
    /// Who holds it, for a locked file.
    pub owner: Option<FileOwner>,
    /// Backups this program can open, newest first.
    pub backups: Vec<BackupInfo>,
}

/// Who holds a locked file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct FileOwner {
    pub program: String,
    pub pc: String,
    pub user: String,
    /// RFC 3339 in UTC.
    pub since: String,
}

/// Everything to found a file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewFile {
    /// Where; none for the default place.
    pub path: Option<String>,
    /// The office.
    pub office: NewOffice,
    /// Who works here first.
    pub actor: NewUser,
    /// A second folder for backups.
    pub backup_dir: Option<String>,
}

/// A file to open.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OpenFile {
    /// Its path.
    pub path: String,
}

/// A backup to put in the file's place.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RestoreFile {
    /// The backup's path.
    pub backup: String,
}

/// The second folder for backups.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BackupPlace {
    /// The folder; none for no second copy.
    pub second_dir: Option<String>,
}
