//! The programme the commission publishes, taken in: a table out of Word, Excel or the clipboard.
//!
//! Its rows are matched to the rows there are by article and words; the match can be seen and
//! corrected. What it says and what was counted are compared before anything is written. A wording
//! that is not understood stays text, without a date, and is listed.

pub mod commands;
pub mod matching;
pub mod sheet;
pub mod wording;

mod merging;
mod plan;
mod remembered;
mod source;

use serde::{Deserialize, Serialize};

/// Kinds of troubles of a row, as in [`OfficialProblem::code`].
pub const PROBLEMS: [&str; 19] = [
    "no-column",
    "too-many",
    "joined",
    "shifted",
    "no-action",
    "twice",
    "no-term",
    "unread-term",
    "counted-term",
    "several-days",
    "no-year",
    "ends-before",
    "no-such-day",
    "year-lent",
    "weekday",
    "line-taken",
    "far-from-voting",
    "after-voting",
    "too-long",
];

/// A column of an official programme.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum OfficialField {
    /// Number of the row.
    No,
    /// What is done.
    Action,
    /// The term: a day, words of the law, or both.
    Term,
    /// Act and article.
    Ground,
    /// Who does it.
    Bodies,
    /// Remarks.
    Note,
}

/// Opens a programme, or reads one again with other choices.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadOfficial {
    /// The election it belongs to.
    pub election: String,
    /// The file: .docx, .xlsx, .xls, .ods, .csv, .tsv, .html.
    #[serde(default)]
    pub path: Option<String>,
    /// A pasted table (HTML or text with tabs) instead of a file.
    #[serde(default)]
    pub text: Option<String>,
    /// Sheet or table to take, from 0; none: the one that looks most like a programme.
    #[serde(default)]
    pub table: Option<u32>,
    /// Meaning of the columns from left to right, one each; empty: guessed, or as remembered.
    #[serde(default)]
    pub columns: Vec<Option<OfficialField>>,
    /// Rows of the heading at the top; none: guessed.
    #[serde(default)]
    pub header_rows: Option<u32>,
}

/// How a term was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum WordingReading {
    /// A day or a span is written out.
    Dated,
    /// Only words: no day is taken from it.
    Words,
    /// A day is written that the calendar does not have.
    NoSuchDay,
    /// Nothing is written.
    Empty,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "take", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum OfficialChoice {
    /// It is this row of the programme.
    Line {
        /// Id of the row.
        line: String,
    },
    /// It is a row the programme does not have yet.
    New,
    /// It is left out.
    Skip,
}

/// A choice for a row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialMatch {
    /// Row of the table as the user counts.
    pub row: u32,
    /// What becomes of it.
    pub choice: OfficialChoice,
}

/// How sure a match is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum MatchSurety {
    /// Article and words agree, or the words alone almost wholly.
    Sure,
    /// Much agrees; worth a look.
    Likely,
    /// No row is like it.
    None,
}

/// A trouble of a row, in words of the message files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialProblem {
    /// Row of the table as the user counts.
    pub row: u32,
    /// The column.
    pub field: Option<OfficialField>,
    /// Kind: `no-such-day`, `unread-term`, `after-voting`, `shifted`, `twice`, `no-action`, `ends-before`…
    pub code: String,
    /// The same in words: what is wrong and what becomes of the row.
    pub message: String,
}

/// A row of the official programme as it was understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialRow {
    /// Row of the table as the user counts.
    pub row: u32,
    /// Its chapter.
    pub chapter: String,
    /// Its number there.
    pub no: String,
    /// What is done.
    pub action: String,
    /// The term as it is written.
    pub term: String,
    /// How it was understood.
    pub reading: WordingReading,
    /// First day, YYYY-MM-DD.
    pub from: Option<String>,
    /// Last day, or the only one.
    pub to: Option<String>,
    /// Hour, HH:MM.
    pub time: Option<String>,
    /// Act and article as written.
    pub ground: String,
    /// Who does it.
    pub bodies: String,
    /// Remarks.
    pub note: String,
    /// What will become of it: as guessed, or as chosen.
    pub choice: OfficialChoice,
    /// How sure the guess is.
    pub surety: MatchSurety,
    /// Why it was matched: `article`, `words`, `date`, `number`.
    pub because: Vec<String>,
    /// Other rows it could be, the most alike first, at most five.
    pub others: Vec<OfficialOther>,
    /// What was counted for the matched row, first day.
    pub counted_from: Option<String>,
    /// Last day.
    pub counted_to: Option<String>,
    /// Days between counted and official; none when one of them is missing.
    pub shift: Option<i64>,
    /// Official and counted day are not the same.
    pub differs: bool,
    /// What the row has now and would get, field by field; empty: it is so already.
    pub changes: Vec<OfficialChange>,
}

/// A field that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialChange {
    /// `no`, `chapter`, `action`, `law_term`, `legal_ref`, `bodies`, `official`, `note`.
    pub field: String,
    /// Now.
    pub before: String,
    /// Then.
    pub after: String,
}

/// A row of the programme one may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialOther {
    /// Id of the row.
    pub line: String,
    /// Its number as shown.
    pub no: String,
    /// What is done.
    pub action: String,
    /// Its counted day.
    pub to: Option<String>,
}

/// A column of the table with its guessed meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialColumn {
    /// Heading; empty when there is none.
    pub header: String,
    /// Up to three filled cells.
    pub samples: Vec<String>,
    /// Meaning; none: left out.
    pub field: Option<OfficialField>,
}

/// A table to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialTable {
    /// Name of the sheet, or what the table begins with.
    pub name: String,
    /// Rows in it.
    pub rows: u32,
}

/// A programme as it was understood; nothing is written yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialPlan {
    /// Name of the file; empty: pasted.
    pub file: String,
    /// What it is: `docx`, `xlsx`, `csv`, `html`…
    pub format: String,
    /// Tables in it.
    pub tables: Vec<OfficialTable>,
    /// The one taken.
    pub table: u32,
    /// Its columns.
    pub columns: Vec<OfficialColumn>,
    /// Rows of the heading.
    pub header_rows: u32,
    /// Chapters found, in order.
    pub chapters: Vec<String>,
    /// Rows in order.
    pub rows: Vec<OfficialRow>,
    /// Rows of the programme that the official one does not have.
    pub missing: Vec<OfficialOther>,
    /// Troubles, by row.
    pub problems: Vec<OfficialProblem>,
    /// Rows matched.
    pub matched: u32,
    /// Rows with a difference between counted and official.
    pub differing: u32,
    /// Rows whose wording was not understood.
    pub unread: u32,
}

/// Takes an official programme in: one act, one undo.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ApplyOfficial {
    /// How it was read; the same answer is read again.
    pub read: ReadOfficial,
    /// Where it stands: number and day of the commission's decision. Asked for.
    pub source: String,
    /// Choices that differ from the guess.
    #[serde(default)]
    pub choices: Vec<OfficialMatch>,
    /// Take the official words over those of the pack (action, term, article, who does it).
    #[serde(default)]
    pub words: bool,
    /// Rows that only the pack has stay (false) or do not apply (true), with this as the reason.
    #[serde(default)]
    pub drop_missing: bool,
}

/// What was taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialReport {
    /// Rows read.
    pub read: u32,
    /// Rows that got an official day or words.
    pub matched: u32,
    /// New rows.
    pub added: u32,
    /// Rows left out.
    pub skipped: u32,
    /// Rows that were so already.
    pub unchanged: u32,
    /// Counted and official days differ.
    pub differing: u32,
    /// Wordings that stayed text, without a day.
    pub unread: u32,
    /// Troubles, by row.
    pub problems: Vec<OfficialProblem>,
}
