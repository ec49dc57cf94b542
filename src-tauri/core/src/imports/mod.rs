//! Lists of people and councils out of files: opened, mapped, cleaned, checked, taken in.
//!
//! A source is opened once and stays in memory under a token. Everything the user decides
//! (columns, clean-ups, repairs, duplicates) comes with each question, so that the check
//! and the import itself see the very same rows. Nothing is written before `import_run`,
//! and that is one act with one undo.

mod apply;
mod cells;
mod cleanups;
mod columns;
pub mod commands;
mod councils;
mod drafts;
mod headers;
mod matching;
mod opened;
mod plan;
mod report;
mod source;
mod store;
mod words;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use opened::Opened;
pub use report::SaveImportReport;
pub use words::{ENCODINGS, row_words};

/// What the list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ImportKind {
    /// People with their posts and numbers.
    People,
    /// Councils (communes, towns) with their figures.
    Councils,
}

/// What a column holds. The words are those of the command line's `--map`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum ImportField {
    Family,
    Given,
    Patronymic,
    /// Whole name of a person, or the name of a council.
    Name,
    Post,
    Institution,
    /// A part of the institution.
    Unit,
    Council,
    Duty,
    #[serde(rename = "phone.work")]
    PhoneWork,
    #[serde(rename = "phone.mobile")]
    PhoneMobile,
    #[serde(rename = "phone.internal")]
    PhoneInternal,
    #[serde(rename = "phone.fax")]
    PhoneFax,
    #[serde(rename = "phone.home")]
    PhoneHome,
    Email,
    Room,
    Address,
    Hours,
    Note,
    Alias,
    Birthday,
    /// Identity of the card in the program it came from.
    Uid,
    /// Picture of a card.
    Photo,
    /// Of a council: commune, town.
    Kind,
    #[serde(rename = "name_uk")]
    NameUk,
    #[serde(rename = "name_ru")]
    NameRu,
    Code,
    Population,
    Voters,
    Seats,
    /// Left out on purpose: a row's number, say.
    Skip,
}

/// How sure a column's meaning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Confidence {
    /// The heading says exactly this.
    Sure,
    /// A word of the heading, or the cells below it, say so.
    Likely,
    /// As the user chose for the same headings last time.
    Remembered,
    /// Unknown: the column is kept as further facts.
    Unknown,
}

/// A clean-up; each is a box to tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Cleanup {
    /// ş and ţ of old code pages into ș and ț.
    Cedilla,
    /// Phones into their full form (+373…).
    Phones,
    /// Names in capitals into ordinary writing.
    Capitals,
    /// `Popescu Ion, tel. …` in the name's cell into name and numbers.
    Split,
    /// Blanks doubled or not to be seen.
    Spaces,
}

/// What happens to a row whose person is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DuplicateChoice {
    /// What the stored card lacks is added to it.
    Merge,
    /// It is added as one more person.
    Keep,
    /// It is left out. For a row that is no duplicate: left out as well.
    Skip,
}

/// By what a row and a stored card are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Evidence {
    /// The same identity of a card.
    Uid,
    /// The same e-mail.
    Email,
    /// The same mobile number. A fixed line is never evidence: offices share it.
    Mobile,
    /// The same name, institution and post.
    Name,
}

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
}

/// What is wrong with a row. Each has the message `import-problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum RowCode {
    /// Neither a name nor a post.
    Required,
    /// Longer than the field's `limit`.
    TooLong,
    /// Control characters.
    BadCharacters,
    /// Not an e-mail address.
    NotAnEmail,
    /// No digit in a phone.
    NotAPhone,
    /// Not a whole number.
    NotANumber,
    /// The person or council (`name`) is there already; the row was left out.
    Duplicate,
    /// A formula the writing program never worked out.
    FormulaWithoutValue,
    /// A sheet's error such as #REF!.
    FaultyCell,
    /// A card without an end (`text`).
    CardUnfinished,
    /// A card that says nobody's name (`text`).
    CardNameless,
    /// A line of a card that is no property (`text`); the card was taken.
    CardBadLine,
}

impl RowCode {
    /// Every code, for the check of the message files.
    pub const ALL: [RowCode; 12] = [
        RowCode::Required,
        RowCode::TooLong,
        RowCode::BadCharacters,
        RowCode::NotAnEmail,
        RowCode::NotAPhone,
        RowCode::NotANumber,
        RowCode::Duplicate,
        RowCode::FormulaWithoutValue,
        RowCode::FaultyCell,
        RowCode::CardUnfinished,
        RowCode::CardNameless,
        RowCode::CardBadLine,
    ];

    /// The word on the wire.
    pub fn slug(self) -> String {
        words::slug(&self)
    }
}

/// A problem with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RowProblem {
    /// The row as the user counts.
    pub row: u32,
    /// Place of the column at fault, from 0; none when it is the whole row.
    pub column: Option<u32>,
    /// Field at fault, as in `--map`; empty for the whole row.
    pub field: String,
    /// What is wrong.
    pub code: RowCode,
    /// Values for the message.
    pub message_params: BTreeMap<String, String>,
    /// The cell's content, to be repaired in place.
    pub value: String,
    /// True when the row is left out because of it.
    pub left_out: bool,
}

/// One fact of a row beside the same of the stored card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DuplicateSide {
    /// Field, as in `--map`.
    pub field: ImportField,
    /// In the row.
    pub row: String,
    /// In the stored card.
    pub stored: String,
}

/// A row whose person is there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DuplicatePair {
    /// The row as the user counts.
    pub row: u32,
    /// Id of the stored card; none when it is an earlier row of the same list.
    pub person: Option<String>,
    /// Earlier row of the same list.
    pub earlier_row: Option<u32>,
    /// By what they are the same.
    pub evidence: Evidence,
    /// What will happen as decided.
    pub choice: DuplicateChoice,
    /// Facts side by side, those that either has.
    pub sides: Vec<DuplicateSide>,
    /// True when a merge would add something.
    pub adds: bool,
}

/// What an import would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportCheck {
    /// Rows with something in them, cards that could not be read included.
    pub read: u32,
    /// Would be added.
    pub added: u32,
    /// Are there and would get something new.
    pub merged: u32,
    /// Are there just so.
    pub unchanged: u32,
    /// Would be left out, by decision or for a problem.
    pub skipped: u32,
    /// At most 1000 problems in the order of rows.
    pub problems: Vec<RowProblem>,
    /// Further problems.
    pub more_problems: u32,
    /// At most 500 people who are there already.
    pub duplicates: Vec<DuplicatePair>,
    /// Further ones.
    pub more_duplicates: u32,
    /// Columns kept as further facts.
    pub kept: Vec<String>,
    /// The first 100 rows as they would be stored.
    pub people: Vec<ImportedPerson>,
}

/// A row as it would be stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportedPerson {
    /// The row as the user counts.
    pub row: u32,
    /// Name, or the vacant post, or the council.
    pub name: String,
    /// Post and institution.
    pub post: String,
    /// Numbers in the office's habit.
    pub phones: Vec<String>,
    /// Addresses.
    pub emails: Vec<String>,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportDone {
    /// The counts and problems, as the check foresaw them.
    pub check: ImportCheck,
    /// Ids of the records added or completed, at most 5000.
    pub ids: Vec<String>,
}

/// A source, by its token.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportToken {
    /// The token.
    pub token: String,
}

/// How far a running import is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportProgress {
    /// Rows written.
    pub done: u32,
    /// Rows to write; 0 before it began.
    pub total: u32,
    /// True between the start of `import_run` and its reply.
    pub running: bool,
}

/// The report of the last import of a source, to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportReportText {
    /// Proposed file name.
    pub name: String,
    /// CSV with `;`, one line a row: row, result, field, reason.
    pub text: String,
}
