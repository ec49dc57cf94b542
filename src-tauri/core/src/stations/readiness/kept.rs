//! How a review is kept: the sheet as it was, with the words of that day. Names of shipped columns
//! are kept by their words, so that every reader has them in his language.

use serde::{Deserialize, Serialize};

use super::groups::GroupRecord;
use super::sheet::Sheet;
use crate::error::Result;
use crate::stations::StationHead;

#[derive(Serialize, Deserialize)]
struct Kept {
    groups: Vec<KeptGroup>,
    rows: Vec<KeptRow>,
    outside: i64,
}

#[derive(Serialize, Deserialize)]
struct KeptGroup {
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    builtin: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    icon: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
}

/// A list instead of names: thousands of stations times ten reviews.
#[derive(Serialize, Deserialize)]
struct KeptRow(
    String,
    String,
    String,
    String,
    String,
    Option<i64>,
    String,
    String,
    String,
    Vec<u8>,
    Vec<u8>,
);

/// The sheet as text.
///
/// # Errors
/// `internal` when it cannot be written.
pub(super) fn write(sheet: Sheet) -> Result<String> {
    let kept = Kept {
        outside: sheet.outside,
        groups: sheet.groups.iter().map(group).collect(),
        rows: sheet.into_rows().into_iter().map(row).collect(),
    };
    Ok(serde_json::to_string(&kept)?)
}

fn group(group: &GroupRecord) -> KeptGroup {
    KeptGroup {
        id: group.id.clone(),
        builtin: group.builtin.clone(),
        name: group.name.clone(),
        icon: group.icon.clone(),
        note: group.note.clone(),
    }
}

fn row(row: super::ReadinessRow) -> KeptRow {
    let head = row.station;
    KeptRow(
        head.id,
        head.number,
        head.locality,
        head.premises,
        head.council,
        head.voters,
        head.zone,
        head.route,
        row.cells,
        row.noted,
        row.tasks,
    )
}

/// The sheet that was kept.
///
/// # Errors
/// `internal` for a text that is none.
pub(super) fn read(text: &str) -> Result<Sheet> {
    let kept: Kept = serde_json::from_str(text)?;
    let groups = (0..).zip(kept.groups).map(|(place, group)| GroupRecord {
        id: group.id,
        builtin: group.builtin,
        name: group.name,
        icon: group.icon,
        note: group.note,
        place,
        left_out: false,
    });
    let rows = kept.rows.into_iter().map(|row| {
        let head = StationHead {
            id: row.0,
            number: row.1,
            locality: row.2,
            premises: row.3,
            council: row.4,
            voters: row.5,
            zone: row.6,
            route: row.7,
        };
        (head, row.8, row.9, row.10)
    });
    Ok(Sheet::kept(groups.collect(), rows.collect(), kept.outside))
}
