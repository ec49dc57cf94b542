//! Answers by file: a form for each council goes out, the filled one is read back into its line.
//!
//! A form carries the id of its line in a cell of its own. Without it the number of the order and
//! the name of the council are enough. What would change is shown before anything is written, and
//! the same file taken twice changes nothing.

mod answers;
pub mod commands;
mod found;
mod plan;
mod sending;
mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::LineState;
use crate::locales::Language;

/// Format of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum FormFormat {
    /// A workbook.
    Xlsx,
    /// Separated text.
    Csv,
}

/// Where forms go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "to", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum FormTo {
    /// A form for each council, `01-Chetrosu.xlsx`, into a folder that is there.
    Each {
        /// The folder.
        folder: String,
        /// Format.
        format: FormFormat,
    },
    /// One form for all, in which each council writes its name.
    All {
        /// Where; the ending decides the format: `.xlsx` or `.csv`.
        path: String,
    },
}

/// Forms to write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveForms {
    /// The order.
    pub order: String,
    /// The lines; empty: all but those excused.
    #[serde(default)]
    pub ids: Vec<String>,
    /// Language of the labels; read back in any.
    pub language: Language,
    /// Where.
    pub target: FormTo,
    /// Replace files that are there. Else nothing is written when one of them is.
    pub overwrite: bool,
}

/// Filled forms to look at; nothing is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadReturns {
    /// The order on the screen; a form of another one is told. None: any order.
    #[serde(default)]
    pub order: Option<String>,
    /// The files, at most 200.
    pub paths: Vec<String>,
}

/// Why a file cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ReturnFault {
    /// No table can be read from it.
    Unreadable,
    /// It is not one of our forms.
    NotAForm,
    /// Its order is not in this file.
    NoOrder,
    /// It belongs to another order (`number`, `title`).
    OtherOrder,
    /// Its council (`name`) is not among those the order went to.
    NoLine,
    /// Its table has none, or too few, of the columns asked for.
    OtherForm,
    /// Its table has more rows than are taken.
    TooLarge,
    /// Nothing is filled in.
    Empty,
    /// The order was not given out yet.
    NotSent,
    /// The council need not answer.
    Excused,
    /// Another of the files is for the same council.
    Twice,
    /// The file is not as it was when it was looked at.
    Changed,
}

impl ReturnFault {
    /// Every value, in order.
    pub const ALL: &[ReturnFault] = &[
        ReturnFault::Unreadable,
        ReturnFault::NotAForm,
        ReturnFault::NoOrder,
        ReturnFault::OtherOrder,
        ReturnFault::NoLine,
        ReturnFault::OtherForm,
        ReturnFault::TooLarge,
        ReturnFault::Empty,
        ReturnFault::NotSent,
        ReturnFault::Excused,
        ReturnFault::Twice,
        ReturnFault::Changed,
    ];

    /// The word on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            ReturnFault::Unreadable => "unreadable",
            ReturnFault::NotAForm => "not_a_form",
            ReturnFault::NoOrder => "no_order",
            ReturnFault::OtherOrder => "other_order",
            ReturnFault::NoLine => "no_line",
            ReturnFault::OtherForm => "other_form",
            ReturnFault::TooLarge => "too_large",
            ReturnFault::Empty => "empty",
            ReturnFault::NotSent => "not_sent",
            ReturnFault::Excused => "excused",
            ReturnFault::Twice => "twice",
            ReturnFault::Changed => "changed",
        }
    }
}

/// What is wrong with a cell; it is left out, the rest is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ReturnCode {
    /// Not a day.
    NotADate,
    /// A day still to come.
    InFuture,
    /// Longer than a cell may be.
    TooLong,
    /// A column that was asked for is not there.
    MissingColumn,
    /// A column that was not asked for.
    UnknownColumn,
    /// A sheet's own error such as #REF!.
    FaultyCell,
    /// A formula without a worked-out value.
    NoValue,
}

impl ReturnCode {
    /// Every value, in order.
    pub const ALL: &[ReturnCode] = &[
        ReturnCode::NotADate,
        ReturnCode::InFuture,
        ReturnCode::TooLong,
        ReturnCode::MissingColumn,
        ReturnCode::UnknownColumn,
        ReturnCode::FaultyCell,
        ReturnCode::NoValue,
    ];

    /// The word on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            ReturnCode::NotADate => "not_a_date",
            ReturnCode::InFuture => "in_future",
            ReturnCode::TooLong => "too_long",
            ReturnCode::MissingColumn => "missing_column",
            ReturnCode::UnknownColumn => "unknown_column",
            ReturnCode::FaultyCell => "faulty_cell",
            ReturnCode::NoValue => "no_value",
        }
    }
}

/// A cell at fault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReturnProblem {
    /// Row as the file's own program counts it, from 1; 0 for none.
    pub row: u32,
    /// Column as that program names it: `A`, `B`…; empty for none.
    pub column: String,
    /// What is wrong.
    pub code: ReturnCode,
    /// The value, or the name of the column; at most 80 letters.
    pub value: String,
}

/// A field of a line that a form fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ReturnField {
    /// Number of their document.
    AnswerNo,
    /// Its day.
    AnswerDate,
    /// Remark.
    Note,
}

/// A field that would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReturnDiff {
    /// Which.
    pub field: ReturnField,
    /// What the line has; a day is YYYY-MM-DD.
    pub before: String,
    /// What the file has.
    pub after: String,
}

/// What becomes of a row of the answer table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ReturnRowKind {
    /// As it was.
    Same,
    /// New.
    Added,
    /// No longer there.
    Removed,
    /// With other cells.
    Changed,
}

/// A row of the answer table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReturnRow {
    /// What becomes of it.
    pub kind: ReturnRowKind,
    /// Cells of the line; empty for a new one.
    pub before: Vec<String>,
    /// Cells of the file; empty for one no longer there.
    pub after: Vec<String>,
}

/// A file, and what it would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReturnFile {
    /// Where it is.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What it held when it was read; goes back with the wish to take it.
    pub digest: String,
    /// Why it cannot be taken.
    pub fault: Option<ReturnFault>,
    /// Values for the message of the fault.
    pub fault_params: BTreeMap<String, String>,
    /// The order; empty when not found.
    pub order: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The line; empty when not found.
    pub line: String,
    /// Name of the council, as the order was sent.
    pub council: String,
    /// Where the line stands now.
    pub state: Option<LineState>,
    /// True when taking the file marks the line as answered.
    pub marks: bool,
    /// Fields that would change.
    pub fields: Vec<ReturnDiff>,
    /// Columns of the table.
    pub columns: Vec<String>,
    /// Its rows, old and new, in order.
    pub rows: Vec<ReturnRow>,
    /// Cells at fault, at most 100.
    pub problems: Vec<ReturnProblem>,
    /// True when the line is not as the file says.
    pub changed: bool,
}

/// A file to take, as it was looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReturnChoice {
    /// Where it is.
    pub path: String,
    /// What it held then.
    pub digest: String,
}

/// Filled forms to take: one act, each file into its own line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ApplyReturns {
    /// The order on the screen, as when they were read.
    #[serde(default)]
    pub order: Option<String>,
    /// The files.
    pub files: Vec<ReturnChoice>,
    /// The day the answers came, YYYY-MM-DD or words; empty: today.
    #[serde(default)]
    pub on: String,
}

/// What was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReturnsApplied {
    /// Lines with other values than before.
    pub lines: i64,
    /// Files that said what was known.
    pub unchanged: i64,
}

/// All answers of an order, to write to one table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExportAnswers {
    /// The order.
    pub order: String,
    /// Language of the heads.
    pub language: Language,
    /// Where; the ending decides the format: `.xlsx` or `.csv`.
    pub path: String,
    /// Replace a file that is there.
    pub overwrite: bool,
}
