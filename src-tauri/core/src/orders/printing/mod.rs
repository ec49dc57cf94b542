//! Orders on paper and in files of other programs: the sheet, the matrix, letters to those that
//! are missing, the statement of execution, the list of the missing. Made from what is stored,
//! never stored.

pub mod commands;
mod letters;
mod matrix;
mod missing;
mod sheet;
mod statement;
mod store;
pub(in crate::orders) mod words;

use serde::{Deserialize, Serialize};

use super::GetMatrix;
use crate::papers::PaperOptions;

/// What is printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "paper", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum OrderPaper {
    /// The sheet: missing, returned, awaited, answered, excused.
    Sheet {
        /// The order.
        order: String,
    },
    /// Letters to those that owe an answer, each on a page of its own.
    Letters {
        /// Which.
        letters: OrderLetters,
    },
    /// How it was executed, for a commission: text, then a table.
    Statement {
        /// The order.
        order: String,
    },
    /// Who is missing, with whom to ring.
    Missing {
        /// The order.
        order: String,
    },
    /// Councils × orders. Cursor and limit are not looked at: a paper has all rows.
    Matrix {
        /// Which.
        matrix: GetMatrix,
    },
}

/// Letters that remind.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderLetters {
    /// The order.
    pub order: String,
    /// The lines; empty: all that are missing today. Who owes nothing gets no letter.
    #[serde(default)]
    pub ids: Vec<String>,
    /// Until when they are asked to answer now, YYYY-MM-DD or words; empty: without delay.
    #[serde(default)]
    pub until: String,
    /// Post of who signs; empty with an empty name: whoever works at the file.
    #[serde(default)]
    pub signer_post: String,
    /// Name of who signs.
    #[serde(default)]
    pub signer_name: String,
}

/// A paper of orders to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewOrderPaper {
    /// What.
    pub what: OrderPaper,
    /// How.
    pub options: PaperOptions,
    /// First page wanted, from 0.
    pub first: u32,
    /// Pages wanted, at most 8 at a time.
    pub count: u32,
}

/// A paper of orders to write to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveOrderPaper {
    /// What.
    pub what: OrderPaper,
    /// How; of a table only the language counts.
    pub options: PaperOptions,
    /// Where; the ending decides the format: `.pdf` or `.docx`; for the sheet and the matrix
    /// also `.xlsx` or `.csv`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}

/// Format of single letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum LetterFormat {
    /// PDF.
    Pdf,
    /// Word.
    Docx,
}

/// Letters to write to a folder, each in a file of its own: `01-Chetrosu.pdf`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveLetters {
    /// Which.
    pub letters: OrderLetters,
    /// How.
    pub options: PaperOptions,
    /// The folder; it must be there.
    pub folder: String,
    /// Format.
    pub format: LetterFormat,
    /// Replace files that are there. Else nothing is written when one of them is.
    pub overwrite: bool,
}

/// Files that were written to a folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SavedFiles {
    /// Where.
    pub folder: String,
    /// Names of the files, in the fixed order of councils.
    pub files: Vec<String>,
}
