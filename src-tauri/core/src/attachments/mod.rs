//! Files attached to a task, a council or a line of an order. Their bytes lie in a file of their own beside the
//! main one (`database/blobs`); here are the rows that name them.

pub mod commands;
mod opened;
pub mod proof;
pub mod rules;
pub mod service;
pub mod store;

use serde::{Deserialize, Serialize};

pub use opened::Opened;

/// What files are attached to: exactly one of these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AttachmentOwner {
    /// A task.
    #[serde(default)]
    pub task: Option<String>,
    /// A council.
    #[serde(default)]
    pub council: Option<String>,
    /// A line of an order to many.
    #[serde(default)]
    pub line: Option<String>,
    /// A polling station: photos, papers.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub station: Option<String>,
    /// An answer of a survey: its photos.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub answer: Option<String>,
}

/// Files to attach, all in one act.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AddAttachments {
    /// To what.
    pub owner: AttachmentOwner,
    /// Where the files are; the last part of each path becomes the name.
    pub paths: Vec<String>,
}

/// A file to write out.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveAttachment {
    /// Which file.
    pub id: String,
    /// Where to, with its name.
    pub path: String,
    /// Replace a file that is there.
    #[serde(default)]
    pub overwrite: bool,
}

/// A copy to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OpenedAttachment {
    /// Where the copy is; it goes when the program ends.
    pub path: String,
}

/// A file kept with a task, a council or a line of an order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AttachedFile {
    /// Id.
    pub id: String,
    /// Name as given, only text.
    pub name: String,
    /// Length in bytes.
    pub bytes: i64,
    /// When, RFC 3339 in UTC.
    pub added_at: String,
    /// By whom.
    pub added_by: String,
    /// The name as any system takes it for a file.
    #[serde(default)]
    pub save_name: String,
    /// Its kind may be opened from here; others are only saved.
    #[serde(default)]
    pub opens: bool,
    /// Its bytes are in the file of attachments beside the office's file.
    #[serde(default)]
    pub here: bool,
}
