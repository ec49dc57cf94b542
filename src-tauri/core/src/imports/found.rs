//! What would come of a list, and what came of it: problems, duplicates, counts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DuplicateChoice, Evidence, ImportField, words};

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
    /// A card of a group (`text`): its members bear its name instead.
    CardGroup,
    /// A line of a card that is no property (`text`); the card was taken.
    CardBadLine,
    /// No day of the calendar with its year.
    NotADate,
    /// Not an hour.
    NotAnHour,
    /// A day of performing still to come.
    InFuture,
    /// None of the words that the field takes.
    NotListed,
    /// No council of this `name`.
    CouncilUnknown,
    /// Several councils of this `name`.
    CouncilUnclear,
    /// Not in the directory, or several of this `name`: kept as a name.
    PersonUnknown,
    /// A task without a title.
    TitleMissing,
    /// A title too long: whole in the text, its beginning in the title.
    TitleCut,
    /// A state that needs somebody responsible; entered as a draft.
    StaysDraft,
    /// Running without a term; entered so.
    WithoutTerm,
    /// Done, but not said when: no lateness.
    PerformedUnknown,
    /// A day of performing of a task that is not done; kept as a fact.
    NotPerformed,
    /// A heading over a group of rows.
    GroupHeading,
    /// The `number` is another task's; `given` instead.
    NumberTaken,
    /// The `number` is none of the program's; `given` instead.
    NumberNew,
    /// The task is there and says something else; it stays as it is.
    StoredDiffers,
    /// A station without a number.
    NumberMissing,
    /// The `number` stands in an earlier `row` of the list too.
    NumberTwice,
    /// What is `stored` of the station or its premises is not what the `row` says; it stays.
    StationDiffers,
    /// The number's cell holds no number: a row of totals, a heading.
    NotAStation,
    /// The number's cell holds a day: a table program took `12/05` for a date.
    NumberIsDay,
    /// Several councils have a locality of this `name`.
    LocalityUnclear,
}

impl RowCode {
    /// Every code, for the check of the message files.
    pub const ALL: [RowCode; 36] = [
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
        RowCode::CardGroup,
        RowCode::CardBadLine,
        RowCode::NotADate,
        RowCode::NotAnHour,
        RowCode::InFuture,
        RowCode::NotListed,
        RowCode::CouncilUnknown,
        RowCode::CouncilUnclear,
        RowCode::PersonUnknown,
        RowCode::TitleMissing,
        RowCode::TitleCut,
        RowCode::StaysDraft,
        RowCode::WithoutTerm,
        RowCode::PerformedUnknown,
        RowCode::NotPerformed,
        RowCode::GroupHeading,
        RowCode::NumberTaken,
        RowCode::NumberNew,
        RowCode::StoredDiffers,
        RowCode::NumberMissing,
        RowCode::NumberTwice,
        RowCode::StationDiffers,
        RowCode::NotAStation,
        RowCode::NumberIsDay,
        RowCode::LocalityUnclear,
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
