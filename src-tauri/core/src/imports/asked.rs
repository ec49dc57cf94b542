//! A source as it was read, and everything the user decides about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cleanup, Confidence, DuplicateChoice, ImportField, ImportKind, RowProblem};

/// Opens a source, or reads an opened one again with other choices.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportOpen {
    /// What the list is of.
    pub kind: ImportKind,
    /// Token of a source opened before; then `path` and `text` are not looked at.
    pub token: Option<String>,
    /// The file.
    pub path: Option<String>,
    /// A pasted or dropped text, table or HTML, instead of a file.
    pub text: Option<String>,
    /// Encoding named by the user; none for the guess.
    pub encoding: Option<String>,
    /// Separator named by the user, one character; none for the guess.
    pub separator: Option<String>,
    /// Sheet of a workbook; none for the first shown one.
    pub sheet: Option<String>,
    /// Row of the headings as the user counts; 0 for none; none for the guess.
    pub header_row: Option<u32>,
}

/// A sheet to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportSheet {
    /// Name.
    pub name: String,
    /// Hidden by the program that wrote it.
    pub hidden: bool,
}

/// A column and its guessed meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportColumn {
    /// Place from 0; `mapping` of the plan goes by it.
    pub index: u32,
    /// Heading; empty when there is none.
    pub header: String,
    /// Up to three filled cells.
    pub samples: Vec<String>,
    /// Guessed meaning; none keeps the column as further facts.
    pub field: Option<ImportField>,
    /// How sure the guess is.
    pub confidence: Confidence,
}

/// A row of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportRow {
    /// The row as the user counts: the sheet's row, the file's line, the card's number.
    pub row: u32,
    /// Cells in the order of the columns.
    pub cells: Vec<String>,
}

/// A clean-up and what it would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CleanupOffer {
    /// Which.
    pub cleanup: Cleanup,
    /// Ticked to begin with.
    pub on: bool,
    /// Cells it would change with the guessed mapping.
    pub count: u32,
    /// The first such cell.
    pub before: String,
    /// What it would become.
    pub after: String,
}

/// A source, read but not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportPreview {
    /// Under this the source stays in memory.
    pub token: String,
    /// What the list is of.
    pub kind: ImportKind,
    /// csv, xlsx, xls, ods, vcard or html, by the content.
    pub format: String,
    /// Encoding of a text; none for a workbook.
    pub encoding: Option<String>,
    /// Encodings to choose from, by their names on the wire.
    pub encodings: Vec<String>,
    /// Separator of a text, one character.
    pub separator: Option<String>,
    /// Sheets of a workbook, hidden ones last.
    pub sheets: Vec<ImportSheet>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// Row of the headings; 0 when there is none.
    pub header_row: u32,
    /// Rows above and with the headings as they stand, at most 30: to choose another one.
    pub head: Vec<ImportRow>,
    /// Columns with their guesses.
    pub columns: Vec<ImportColumn>,
    /// First 100 rows below the headings.
    pub rows: Vec<ImportRow>,
    /// Rows below the headings.
    pub total: u32,
    /// Clean-ups with what each would do.
    pub cleanups: Vec<CleanupOffer>,
    /// What was wrong while reading: cards, faulty cells, formulas without a value.
    pub problems: Vec<RowProblem>,
    /// Merged areas whose value was written into each of their cells.
    pub merged_cells: u32,
    /// Cells left out beyond the last column that is read (the 512th).
    pub beyond: u32,
}

/// A cell as the user corrected it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Repair {
    /// The row as in the preview.
    pub row: u32,
    /// Place of the column, from 0.
    pub column: u32,
    /// The new content.
    pub value: String,
}

/// A decision on one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RowDecision {
    /// The row as in the preview.
    pub row: u32,
    /// What to do with it.
    pub choice: DuplicateChoice,
}

/// Everything decided about an opened source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportPlan {
    /// The source.
    pub token: String,
    /// Meaning of each column in order; none keeps it as further facts.
    pub mapping: Vec<Option<ImportField>>,
    /// Ticked clean-ups.
    pub cleanups: Vec<Cleanup>,
    /// What happens to people who are there already.
    pub on_duplicate: DuplicateChoice,
    /// Rows decided otherwise.
    pub decisions: Vec<RowDecision>,
    /// Corrected cells.
    pub repairs: Vec<Repair>,
    /// Of a list of tasks: rows taken without the cells that are not understood (a council nobody
    /// knows, a term in words). Such a cell is kept with the task as a further fact.
    #[serde(default)]
    pub loose: Vec<u32>,
    /// All rows so.
    #[serde(default)]
    pub loose_all: bool,
}
