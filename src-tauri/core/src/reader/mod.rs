//! The reader copy: the directory without private fields and without the journal, in a folder
//! or on a stick, for colleagues on other PCs. Opened there it is read only.

pub mod commands;
pub mod store;

use serde::{Deserialize, Serialize};

/// Where a copy goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReaderFolder {
    /// The folder.
    pub folder: String,
}

/// The folder of the daily copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReaderPlace {
    /// The folder; none for no daily copy.
    pub folder: Option<String>,
}

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReaderCopyInfo {
    /// Where it is.
    pub path: String,
    /// When it was taken, RFC 3339 in UTC.
    pub taken_at: String,
    /// Length in bytes.
    pub bytes: u64,
}
