//! A programme on paper: the annex as commissions publish it, the checklist by stages, the sheet
//! for mayors, the sheet for the wall; as a table and as a calendar of appointments.

use serde::{Deserialize, Serialize};

use crate::papers::PaperOptions;

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ElectionPaperKind {
    /// The annex in the official form: number, term, ground, action, who does it; chapters.
    Annex,
    /// Rows by stage with a box to tick, own day and who in the office.
    Checklist,
    /// What the mayors are to do, and until when.
    Mayors,
    /// For the wall: large, A3, few words.
    Wall,
}

/// What of which election.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionPaper {
    /// The election.
    pub election: String,
    /// What.
    pub kind: ElectionPaperKind,
    /// Only these rows, as a screen shows them; empty: all that belong to the paper.
    #[serde(default)]
    pub lines: Vec<String>,
}

/// A paper to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewElectionPaper {
    /// What.
    pub what: ElectionPaper,
    /// How.
    pub options: PaperOptions,
    /// First page wanted, from 0.
    pub first: u32,
    /// Pages wanted, at most 8 at a time.
    pub count: u32,
}

/// A paper to write to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveElectionPaper {
    /// What.
    pub what: ElectionPaper,
    /// How; of a table only the language counts.
    pub options: PaperOptions,
    /// Where; the ending decides: `.pdf`, `.docx`, `.xlsx`, `.csv`, `.ics`, `.json`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}
