//! Saving what is left of a damaged file. It is read page by page and never written; what was
//! found goes into a new file made by the program's own steps, and what the journal still tells of
//! lost records is written again from it.

mod gather;
mod mending;
mod records;
mod service;
mod shape;
mod source;
mod store;
mod tree;

use serde::{Deserialize, Serialize};

pub use service::{in_place, into_new, look};

/// What was saved, in words of the office.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum RescueKind {
    People,
    Contacts,
    Posts,
    Institutions,
    Councils,
    Tasks,
    OrderLines,
    Elections,
    ProgrammeRows,
    Stations,
    History,
    /// Everything that belongs to the above: notes, steps, surveys, settings.
    Parts,
}

impl RescueKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: &[RescueKind] = &[
        RescueKind::People,
        RescueKind::Contacts,
        RescueKind::Posts,
        RescueKind::Institutions,
        RescueKind::Councils,
        RescueKind::Tasks,
        RescueKind::OrderLines,
        RescueKind::Elections,
        RescueKind::ProgrammeRows,
        RescueKind::Stations,
        RescueKind::History,
        RescueKind::Parts,
    ];

    /// The kind as it stands in message ids.
    pub fn slug(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|word| word.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The kind of a table's rows; none for those that are counted with another.
    fn of(table: &str) -> Option<Self> {
        Some(match table {
            "person" => Self::People,
            "phone" | "email" => Self::Contacts,
            "position" => Self::Posts,
            "organisation" => Self::Institutions,
            "council" => Self::Councils,
            "task" => Self::Tasks,
            "order_line" => Self::OrderLines,
            "election" => Self::Elections,
            "programme_line" => Self::ProgrammeRows,
            "station" => Self::Stations,
            "op" => Self::History,
            // Counted as acts; and what is no record of the office.
            "op_change" | "meta" | "usage" | "reminder_seen" => return None,
            _ => Self::Parts,
        })
    }
}

/// How much of a kind was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RescuedRows {
    /// Which.
    pub kind: RescueKind,
    /// Records in the new file.
    pub saved: i64,
    /// Of these, written again from the journal: as they were at their last change.
    pub rebuilt: i64,
    /// Records that are known to have been there and are not in the new file.
    pub lost: i64,
}

/// What came of saving a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RescueReport {
    /// Kinds of which anything was there.
    pub rows: Vec<RescuedRows>,
    /// Records in the new file.
    pub saved: i64,
    /// Of these, written again from the journal.
    pub rebuilt: i64,
    /// Records that are known to have been there and are not in the new file.
    pub lost: i64,
    /// Links that were emptied, since what they pointed to is lost.
    pub unlinked: i64,
    /// When the newest act was done that was saved, RFC 3339 in UTC.
    pub newest: Option<String>,
    /// Pages that could not be read, in full or in part.
    pub damaged_pages: i64,
    /// Pages of the file.
    pub pages: i64,
    /// Where the damaged file is kept; empty while it was only looked at.
    pub kept: String,
}

/// Records of a kind in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HeldRows {
    /// Which.
    pub kind: RescueKind,
    /// How many.
    pub rows: i64,
}

/// What the newest good backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BackupHolds {
    /// Where it is.
    pub path: String,
    /// When it was taken, RFC 3339 in UTC.
    pub taken_at: String,
    /// When its newest act was done, RFC 3339 in UTC.
    pub newest: Option<String>,
    /// Its records by kind.
    pub rows: Vec<HeldRows>,
}

/// What saving the file would bring, beside what the newest backup would.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RescueLook {
    /// What would be saved. Nothing was written.
    pub rescue: RescueReport,
    /// The newest good backup, if there is one.
    pub backup: Option<BackupHolds>,
}
