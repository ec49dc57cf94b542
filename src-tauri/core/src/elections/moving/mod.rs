//! Moving the day of voting, an event or a way of counting: asked first, then done as one act.
//!
//! `plan` counts everything anew and says what differs; `act` writes just that. `asked` reads what
//! is to move. Whatever else moves rows (an official day, a switched counting, a holiday, a rule of
//! the office's own) ends in [`act::settle`], so that a preview and its act cannot differ.

pub mod act;
pub mod asked;
pub mod everywhere;
pub mod plan;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::deadlines::OwnBuffer;
use crate::deadlines::model::Counting;

/// What is to move. None stays; with nothing given everything is only counted anew.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MoveElection {
    /// The election.
    pub id: String,
    /// New day of voting, YYYY-MM-DD or DD.MM.YYYY; empty: again a draft.
    #[serde(default)]
    pub day: Option<String>,
    /// Events by the words of the packs; an empty day takes one away.
    #[serde(default)]
    pub anchors: BTreeMap<String, String>,
    /// The acts that set them.
    #[serde(default)]
    pub bases: BTreeMap<String, String>,
    /// Ways of counting by act; `act` gives it back.
    #[serde(default)]
    pub countings: BTreeMap<String, Counting>,
    /// The office's buffer.
    #[serde(default)]
    pub own: Option<OwnBuffer>,
    /// True: without a buffer.
    #[serde(default)]
    pub no_own: bool,
    /// A day that has passed is taken only when it is said so.
    #[serde(default)]
    pub past: bool,
}

/// A row that moves, or would and stays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MovedRow {
    /// The row.
    pub id: String,
    /// Its number.
    pub no: String,
    /// What is done.
    pub action: String,
    /// First day now.
    pub from_before: Option<String>,
    /// Last day now.
    pub to_before: Option<String>,
    /// First day then.
    pub from_after: Option<String>,
    /// Last day then.
    pub to_after: Option<String>,
    /// The office's own day now.
    pub own_before: Option<String>,
    /// The office's own day then.
    pub own_after: Option<String>,
    /// Why it stays although it is counted anew: `done`, `not_applicable`; empty: it moves.
    pub stays: String,
    /// The official day still overrules what moved, YYYY-MM-DD.
    pub official: Option<String>,
    /// Its new day has passed already.
    pub passed: bool,
}

/// A task whose term follows its row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MovedTask {
    /// The task.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its term now.
    pub before: Option<String>,
    /// Its term then.
    pub after: Option<String>,
}

/// What a move would do, or did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MovePlan {
    /// Rows that move, in the order of the programme, then those that stay.
    pub rows: Vec<MovedRow>,
    /// Tasks that follow; closed ones, and those whose term somebody set by hand, do not.
    pub tasks: Vec<MovedTask>,
    /// Open rows whose day does not change.
    pub same: i64,
    /// Remarks worth reading before, in words: the day falls on a working day, another act holds.
    pub remarks: Vec<String>,
}

/// What a change of a calendar or of a rule moves in one election.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionMoves {
    /// The election.
    pub election: String,
    /// Its name.
    pub name: String,
    /// What moves.
    pub plan: MovePlan,
}
