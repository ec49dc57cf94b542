//! One inner error with its sources kept, one outer error with a code.
//!
//! The window, the command line and the bridge all show the Fluent message
//! `error-<code>`: what happened, what is safe, what to do. A refusal by a rule
//! is an ordinary answer, not a failure.

mod code;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub use code::ErrorCode;

/// Result of the core's own functions.
pub type Result<T> = std::result::Result<T, Error>;

/// A field of a form and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FieldError {
    /// Field name as on the wire (`family`, `entries.3.phone`).
    pub path: String,
    /// Code of the message `field-error-<code>`.
    pub code: FieldCode,
    /// Values for the message.
    pub params: BTreeMap<String, String>,
}

/// What can be wrong with one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum FieldCode {
    /// Nothing was written where something is needed.
    Required,
    /// Longer than the field's limit (`limit` characters).
    TooLong,
    /// Holds characters that cannot be stored (control characters).
    BadCharacters,
    /// Not an e-mail address.
    NotAnEmail,
    /// Holds no digit, so it cannot be a phone number.
    NotAPhone,
    /// Not a day of the calendar (YYYY-MM-DD).
    NotADate,
    /// The last day is before the first.
    EndsBefore,
    /// Not a JPEG or PNG picture, or larger than `limit` kilobytes.
    NotAPicture,
    /// Outside the permitted numbers (`least` to `most`).
    OutOfRange,
    /// A record cannot be placed under itself, or be its own substitute.
    Itself,
    /// A day that has not come yet.
    InFuture,
    /// Not an hour of the day (HH:MM).
    NotAnHour,
    /// Several are given where only one can hold.
    OneOfThese,
    /// Not one of the values there are.
    NotListed,
    /// Does not go together with another field (`with`, its path).
    DoesNotFit,
    /// Not a whole number: a share, a fraction, words.
    NotWhole,
    /// Another record has it (`number`, `place`).
    Taken,
    /// Not a distance.
    NotADistance,
}

impl FieldCode {
    /// Every code, for the check of the message files.
    pub const ALL: &[FieldCode] = &[
        FieldCode::Required,
        FieldCode::TooLong,
        FieldCode::BadCharacters,
        FieldCode::NotAnEmail,
        FieldCode::NotAPhone,
        FieldCode::NotADate,
        FieldCode::EndsBefore,
        FieldCode::NotAPicture,
        FieldCode::OutOfRange,
        FieldCode::Itself,
        FieldCode::InFuture,
        FieldCode::NotAnHour,
        FieldCode::OneOfThese,
        FieldCode::NotListed,
        FieldCode::DoesNotFit,
        FieldCode::NotWhole,
        FieldCode::Taken,
        FieldCode::NotADistance,
    ];
}

/// What the user's side of the program is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ApiError {
    /// Code of the message `error-<code>`.
    pub code: ErrorCode,
    /// Values for the message.
    pub params: BTreeMap<String, String>,
    /// The fields at fault, if a form was refused.
    pub fields: Vec<FieldError>,
}

/// The core's own error. Its sources are for the log of a developer, never for the screen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another program holds the file's lock.
    #[error("file is held by {program} on {pc} since {since}")]
    Locked {
        /// Program name of the holder.
        program: String,
        /// PC of the holder.
        pc: String,
        /// User of the holder.
        user: String,
        /// Since when, RFC 3339.
        since: String,
    },
    /// The schema is newer than this program's.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// Schema number in the file.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// Damaged pages or a failed check.
    #[error("file is damaged: {0}")]
    Corrupt(String),
    /// A file of another program.
    #[error("not a District Desk file")]
    Foreign,
    /// No file at the path.
    #[error("no file at {0}")]
    Missing(PathBuf),
    /// A file is at the path already.
    #[error("a file exists at {0}")]
    Exists(PathBuf),
    /// The path cannot be written.
    #[error("read-only: {0}")]
    ReadOnly(PathBuf),
    /// The path is on a network drive.
    #[error("network drive: {0}")]
    Network(PathBuf),
    /// Encrypted, and no or a wrong key was given.
    #[error("wrong password")]
    WrongPassword,
    /// No file is open.
    #[error("no file is open")]
    NoFile,
    /// A form was refused.
    #[error("invalid input")]
    Invalid(Vec<FieldError>),
    /// No such record.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// A plain refusal by a rule.
    #[error("refused: {0:?}")]
    Refused(ErrorCode, BTreeMap<String, String>),
    /// Reading or writing the disk failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The database refused.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    /// A stored or sent value could not be read.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// Something that cannot happen did.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// A refusal with one named value for its message.
    pub fn refused(code: ErrorCode, params: &[(&str, String)]) -> Self {
        Error::Refused(
            code,
            params
                .iter()
                .map(|(k, v)| ((*k).to_owned(), v.clone()))
                .collect(),
        )
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        let mut params = BTreeMap::new();
        let mut fields = Vec::new();
        let mut put = |key: &str, value: String| {
            params.insert(key.to_owned(), value);
        };
        let code = match error {
            Error::Locked {
                program,
                pc,
                user,
                since,
            } => {
                put("program", program);
                put("pc", pc);
                put("user", user);
                put("since", since);
                ErrorCode::FileLocked
            }
            Error::Newer { found, known } => {
                put("found", found.to_string());
                put("known", known.to_string());
                ErrorCode::FileNewer
            }
            Error::Corrupt(_) => ErrorCode::FileCorrupt,
            Error::Foreign => ErrorCode::FileForeign,
            Error::Missing(path) => {
                put("path", path.display().to_string());
                ErrorCode::FileMissing
            }
            Error::Exists(path) => {
                put("path", path.display().to_string());
                ErrorCode::FileExists
            }
            Error::ReadOnly(path) => {
                put("path", path.display().to_string());
                ErrorCode::FileReadOnly
            }
            Error::Network(path) => {
                put("path", path.display().to_string());
                ErrorCode::FileOnNetwork
            }
            Error::WrongPassword => ErrorCode::WrongPassword,
            Error::NoFile => ErrorCode::NoFile,
            Error::Invalid(found) => {
                fields = found;
                ErrorCode::Invalid
            }
            Error::NotFound(what) => {
                put("what", what.to_owned());
                ErrorCode::NotFound
            }
            Error::Refused(code, given) => {
                params = given;
                code
            }
            Error::Io(error) => io_code(&error),
            Error::Database(error) => database_code(&error),
            Error::Json(_) => ErrorCode::BadRequest,
            Error::Internal(_) => ErrorCode::Internal,
        };
        ApiError {
            code,
            params,
            fields,
        }
    }
}

fn io_code(error: &std::io::Error) -> ErrorCode {
    use std::io::ErrorKind::*;
    match error.kind() {
        StorageFull | QuotaExceeded => ErrorCode::DiskFull,
        PermissionDenied | ReadOnlyFilesystem => ErrorCode::FileReadOnly,
        NotFound => ErrorCode::FileMissing,
        _ => ErrorCode::Io,
    }
}

fn database_code(error: &rusqlite::Error) -> ErrorCode {
    use rusqlite::ErrorCode as Sqlite;
    match error.sqlite_error_code() {
        Some(Sqlite::DiskFull) => ErrorCode::DiskFull,
        Some(Sqlite::ReadOnly) => ErrorCode::FileReadOnly,
        Some(Sqlite::DatabaseCorrupt) => ErrorCode::FileCorrupt,
        Some(Sqlite::NotADatabase) => ErrorCode::FileForeign,
        Some(Sqlite::SystemIoFailure | Sqlite::CannotOpen) => ErrorCode::Io,
        Some(Sqlite::DatabaseBusy | Sqlite::DatabaseLocked) => ErrorCode::Io,
        _ => ErrorCode::Internal,
    }
}
