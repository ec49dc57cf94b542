//! The readiness matrix: stations × groups of checks, as it stands or as on a past evening; the
//! reviews kept of it.

mod cell;
mod columns;
pub mod commands;
mod due;
pub mod evening;
pub mod groups;
mod handing;
mod kept;
pub(in crate::stations) mod marking;
mod page;
mod requests;
mod review;
mod reviews;
pub mod sheet;
pub mod store;
mod today;

pub(crate) use cell::task as task_of;
pub use cell::to_solve;
pub(crate) use page::evening as evening_of;
pub use today::{TodayProblem, TodayStations, ahead};

pub use requests::{CellMark, CellOf, HandCells, MarkReadiness, MoveGroup, ReadinessOf, SaveGroup};
pub use review::{KeepReview, ReviewChange, ReviewItem, ReviewList, ReviewPage};

use serde::{Deserialize, Serialize};

use crate::stations::register::StationTask;
use crate::stations::{StationHead, StationsElection};

/// How a check of a station stands.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum CheckState {
    /// Nobody looked yet. Letter `.`
    #[default]
    None,
    /// Ready. Letter `o`
    Ok,
    /// In work. Letter `w`
    Work,
    /// A problem. Letter `p`
    Problem,
    /// Does not apply. Letter `n`
    Na,
}

impl CheckState {
    /// The letter that stands for it in [`ReadinessRow::cells`].
    pub fn letter(self) -> char {
        match self {
            CheckState::None => '.',
            CheckState::Ok => 'o',
            CheckState::Work => 'w',
            CheckState::Problem => 'p',
            CheckState::Na => 'n',
        }
    }

    /// The state a letter stands for; anything else: not looked at.
    pub fn from_letter(letter: char) -> Self {
        match letter {
            'o' => CheckState::Ok,
            'w' => CheckState::Work,
            'p' => CheckState::Problem,
            'n' => CheckState::Na,
            _ => CheckState::None,
        }
    }

    /// The word as stored and as on the wire.
    pub fn word(self) -> &'static str {
        match self {
            CheckState::None => "none",
            CheckState::Ok => "ok",
            CheckState::Work => "work",
            CheckState::Problem => "problem",
            CheckState::Na => "na",
        }
    }

    /// Reads a stored word; anything else: not looked at.
    pub fn from_word(word: &str) -> Self {
        match word {
            "ok" => CheckState::Ok,
            "work" => CheckState::Work,
            "problem" => CheckState::Problem,
            "na" => CheckState::Na,
            _ => CheckState::None,
        }
    }
}

/// A column of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CheckGroup {
    /// Id.
    pub id: String,
    /// Name as shown: the office's, else the shipped one in the reader's language.
    pub name: String,
    /// What is looked at, as shown.
    pub note: String,
    /// Word of its picture: building, access, heating, light, booths, box, seals, computer, phone,
    /// route, guard, training, list, flag.
    pub icon: String,
    /// It came with the program.
    pub builtin: bool,
    /// Cells of any election that say something.
    pub used: i64,
}

/// The groups of the office.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CheckGroups {
    /// In their order.
    pub groups: Vec<CheckGroup>,
    /// Shipped ones that were taken out, to bring back.
    pub left_out: Vec<CheckGroup>,
}

/// A row of the matrix. Letters instead of cells, so that 2,500 stations open at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadinessRow {
    /// The station.
    pub station: StationHead,
    /// A letter a group, in their order.
    pub cells: String,
    /// Numbers of the groups (from 0) whose cell has a note.
    pub noted: Vec<u8>,
    /// Numbers of the groups whose cell has a task.
    pub tasks: Vec<u8>,
}

/// Cells of one column. Their sum is the number of rows.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadinessTotal {
    /// Not looked at.
    pub none: i64,
    /// Ready.
    pub ok: i64,
    /// In work.
    pub work: i64,
    /// Problems.
    pub problem: i64,
    /// Do not apply.
    pub na: i64,
}

/// The matrix of an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadinessPage {
    /// The election.
    pub election: StationsElection,
    /// As on the evening of this day; none: as it stands.
    pub on: Option<String>,
    /// The columns.
    pub groups: Vec<CheckGroup>,
    /// The rows, in the order of the numbers.
    pub rows: Vec<ReadinessRow>,
    /// Totals of all rows, a column each.
    pub totals: Vec<ReadinessTotal>,
    /// Of all cells that apply, how many are ready, in percent, rounded down; none: no cell applies.
    pub percent: Option<i64>,
    /// Voters in all.
    pub voters: i64,
    /// Stations of the register that are not in this election and not out of use.
    pub outside: i64,
    /// Days of review, past and to come.
    pub reviews: Vec<ReviewItem>,
}

/// What a change of the matrix gives back: the rows it touched and the totals of the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadinessChanged {
    /// Touched rows.
    pub rows: Vec<ReadinessRow>,
    /// Totals.
    pub totals: Vec<ReadinessTotal>,
    /// As in [`ReadinessPage`].
    pub percent: Option<i64>,
}

/// One cell, for the line above the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadinessCell {
    /// How it stands.
    pub state: CheckState,
    /// When it was looked at.
    pub on: Option<String>,
    /// Who.
    pub by: String,
    /// Note.
    pub note: String,
    /// The task made of it.
    pub task: Option<StationTask>,
    /// What it was before, the newest first, at most 20.
    pub past: Vec<CellPast>,
}

/// A cell as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CellPast {
    /// When it was written, RFC 3339 in UTC.
    pub at: String,
    /// By whom.
    pub actor: String,
    /// How it stood then.
    pub state: CheckState,
    /// Note.
    pub note: String,
}
