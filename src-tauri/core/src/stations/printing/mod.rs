//! Papers of stations: passports, the register, surveys, the matrix, what is lacking, whom to call,
//! the sheet of the day; lists of them as tables. Each kind has a file of its own; `ask.rs` reads
//! what all begin with, `commands.rs` makes paper and file of what they say.

mod ask;
pub mod commands;
mod contacts;
mod day;
mod equipment;
mod matrix;
mod passport;
mod photos;
mod register;
mod survey;

use serde::{Deserialize, Serialize};

use crate::papers::PaperOptions;

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum StationPaperKind {
    /// Passports of stations, each on pages of its own.
    Passport,
    /// The survey form to fill in by hand.
    SurveyBlank,
    /// The act of a survey.
    SurveyAct,
    /// The readiness matrix, lying A3 or A4.
    Matrix,
    /// Need, have and lack by station and item.
    Lack,
    /// What to move and what to buy.
    Purchase,
    /// Whom to call on the day, in large type.
    Contacts,
    /// The sheet of the day as it is.
    DaySheet,
    /// The sheet of the day to fill in by hand.
    DayBlank,
    /// The register of stations.
    Register,
}

/// What of which election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationPaper {
    /// What.
    pub kind: StationPaperKind,
    /// The election; needed by matrix, contacts and the day.
    #[serde(default)]
    pub election: Option<String>,
    /// Only these stations, as the screen shows them; empty: all.
    #[serde(default)]
    pub stations: Vec<String>,
    /// The survey, for its act.
    #[serde(default)]
    pub survey: Option<String>,
    /// The matrix as on the evening of this day.
    #[serde(default)]
    pub on: Option<String>,
    /// Of the matrix only rows with a problem.
    #[serde(default)]
    pub problems: bool,
    /// How the rows were narrowed, in words for the paper's head: "Zona Nord".
    #[serde(default)]
    pub narrowed: String,
}

/// A paper to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewStationPaper {
    /// What.
    pub what: StationPaper,
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
pub struct SaveStationPaper {
    /// What.
    pub what: StationPaper,
    /// How; of a table only the language counts.
    pub options: PaperOptions,
    /// Where; the ending decides: `.pdf`, `.docx`; of lists also `.xlsx`, `.csv`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}
