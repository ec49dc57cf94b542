//! Lists of people, councils and tasks out of files: opened, mapped, cleaned, checked, taken in.
//!
//! A source is opened once and stays in memory under a token. Everything the user decides
//! (columns, clean-ups, repairs, duplicates) comes with each question, so that the check
//! and the import itself see the very same rows. Nothing is written before `import_run`,
//! and that is one act with one undo.

mod apply;
mod asked;
mod cells;
mod cleanups;
mod columns;
pub mod commands;
mod councils;
mod drafts;
mod found;
mod headers;
mod matching;
mod opened;
mod plan;
mod report;
mod source;
mod stations;
mod store;
mod tasks;
mod template;
mod values;
mod words;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use asked::{
    CleanupOffer, ImportColumn, ImportOpen, ImportPlan, ImportPreview, ImportRow, ImportSheet,
    Repair, RowDecision,
};
pub use found::{
    DuplicatePair, DuplicateSide, ImportCheck, ImportDone, ImportProgress, ImportReportText,
    ImportToken, ImportedPerson, RowCode, RowProblem,
};
pub use opened::Opened;
pub use report::SaveImportReport;
pub use template::SaveImportTemplate;
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
    /// Tasks with their terms and where they stand.
    Tasks,
    /// Polling stations with their premises.
    Stations,
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
    /// Councillors elected, of all seats.
    Elected,
    /// How regularly the council sits.
    Sittings,
    /// When the mayor receives.
    Reception,
    #[serde(rename = "fiscal_code")]
    FiscalCode,
    Bank,
    Postcode,
    Website,
    /// Of a task.
    Number,
    Title,
    Text,
    /// The whole document in one cell.
    Basis,
    #[serde(rename = "basis.kind")]
    BasisKind,
    #[serde(rename = "basis.no")]
    BasisNo,
    #[serde(rename = "basis.date")]
    BasisDate,
    #[serde(rename = "basis.point")]
    BasisPoint,
    Author,
    Responsible,
    Controller,
    /// Given on.
    Issued,
    Due,
    #[serde(rename = "due.time")]
    DueTime,
    Plan,
    #[serde(rename = "plan.time")]
    PlanTime,
    #[serde(rename = "due.own")]
    OwnDue,
    #[serde(rename = "due.first")]
    FirstDue,
    State,
    /// Day of performing.
    Performed,
    /// What was done.
    #[serde(rename = "result")]
    Outcome,
    Control,
    Priority,
    Labels,
    /// Of a polling station.
    Locality,
    /// Name of the premises, or name and address in one cell.
    Premises,
    Boundary,
    Owner,
    Manager,
    #[serde(rename = "manager.phone")]
    ManagerPhone,
    /// Who holds the key.
    Keys,
    #[serde(rename = "keys.phone")]
    KeysPhone,
    Area,
    Doors,
    Floor,
    Access,
    Heating,
    Light,
    #[serde(rename = "reserve_power")]
    ReservePower,
    /// Phone in the premises.
    Phone,
    Internet,
    Toilets,
    Parking,
    Distance,
    Zone,
    Route,
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
