//! What is asked of the matrix.

use serde::{Deserialize, Serialize};

use super::CheckState;
use crate::tasks::NewTask;

/// The matrix of an election.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReadinessOf {
    /// The election.
    pub election: String,
    /// As it was on the evening of this day, YYYY-MM-DD or words: what the journal tells.
    #[serde(default)]
    pub on: Option<String>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CellOf {
    /// The election.
    pub election: String,
    /// The station.
    pub station: String,
    /// The column.
    pub group: String,
    /// As on the evening of this day.
    #[serde(default)]
    pub on: Option<String>,
}

/// New values of a cell; none stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CellMark {
    /// The station.
    pub station: String,
    /// The column.
    pub group: String,
    /// How it stands.
    #[serde(default)]
    pub state: Option<CheckState>,
    /// Note; empty takes it away.
    #[serde(default)]
    pub note: Option<String>,
}

/// Marks cells: one act, one undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MarkReadiness {
    /// The election.
    pub election: String,
    /// The cells.
    pub marks: Vec<CellMark>,
    /// When it was looked at, YYYY-MM-DD or words; none: today. Never after today.
    #[serde(default)]
    pub on: Option<String>,
    /// Who looked; none: who works at the file now.
    #[serde(default)]
    pub by: Option<String>,
}

/// Makes a task of each of these cells: one act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandCells {
    /// The election.
    pub election: String,
    /// The cells; state and note of a mark are written first when they are given.
    pub cells: Vec<CellMark>,
    /// What the tasks have in common. An empty title is made of station, column and note; an empty
    /// council is the station's.
    pub task: NewTask,
    /// Cells that have an open task get another; else they are refused.
    #[serde(default)]
    pub again: bool,
}

/// A column to add or change; none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveGroup {
    /// The column; none: a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// Name.
    #[serde(default)]
    pub name: Option<String>,
    /// What is looked at.
    #[serde(default)]
    pub note: Option<String>,
    /// Word of its picture.
    #[serde(default)]
    pub icon: Option<String>,
    /// Taken out of the matrix (true) or brought back (false). Its cells are kept.
    #[serde(default)]
    pub left_out: Option<bool>,
}

/// A column to another place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MoveGroup {
    /// The column.
    pub id: String,
    /// The one it is to stand behind; none: first.
    #[serde(default)]
    pub after: Option<String>,
}
