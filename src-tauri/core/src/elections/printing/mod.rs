//! A programme on paper: the annex as commissions publish it, the checklist by stages, the sheet
//! for mayors, the sheet for the wall; as a table and as a calendar of appointments.

pub mod commands;

mod annex;
mod checklist;
mod mayors;
mod ring;
mod tables;
mod wall;
mod words;

#[cfg(test)]
mod tests;

use district_documents::paper::{Block, PageWords};
use serde::{Deserialize, Serialize};

use super::{ElectionRow, RowState};
use crate::locales::Texts;
use crate::papers::PaperOptions;

/// What a paper says, before it gets its sheet.
struct Said {
    /// Title.
    title: String,
    /// What is on it, in words.
    scope: String,
    /// Wide tables lie.
    landscape: bool,
    /// Words around the page number where they are not the usual ones.
    page_words: Option<PageWords>,
    /// What it says.
    blocks: Vec<Block>,
    /// Rows on it.
    rows: usize,
}

/// False for a row without use in this election.
fn in_use(row: &ElectionRow) -> bool {
    row.state != RowState::NotApplicable
}

/// True for a row that belongs to a paper. The checklist is the office's own: it shows what does
/// not apply, and why. Mayors are told only what is still to be done.
fn belongs(row: &ElectionRow, kind: ElectionPaperKind) -> bool {
    match kind {
        ElectionPaperKind::Annex => in_use(row),
        ElectionPaperKind::Checklist => true,
        ElectionPaperKind::Mayors => row.for_mayors && row.state.is_open(),
        ElectionPaperKind::Wall => row.on_wall && in_use(row),
    }
}

/// The blocks, or that there is nothing to say.
fn or_nothing(texts: &Texts, mut blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        blocks.push(Block::Paragraph {
            text: texts.text("election-paper-empty"),
            small: false,
        });
    }
    blocks
}

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
    /// For the wall: large, few words, always on lying A3.
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
    /// Of the rows that belong to the paper only these, as a screen shows them; empty: all.
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
