//! The hand-over of a desk: everything open that one person holds, given to another in one act.

pub mod commands;
pub mod store;

use serde::{Deserialize, Serialize};

use crate::tasks::{NamedPerson, TaskPerson, TaskState};

/// What somebody has to do with a task that can be handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DeskPart {
    /// Answers for it.
    Responsible,
    /// Confirms it.
    Controller,
    /// Gave it.
    Author,
    /// Helps to perform it.
    CoExecutor,
    /// Is told about it.
    Informed,
    /// Has an open line of its checklist.
    Step,
}

impl DeskPart {
    /// Every value, in order.
    pub const ALL: &[DeskPart] = &[
        DeskPart::Responsible,
        DeskPart::Controller,
        DeskPart::Author,
        DeskPart::CoExecutor,
        DeskPart::Informed,
        DeskPart::Step,
    ];
}

/// Whose desk to look at.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandOverOf {
    /// The person, by card or by the name kept with tasks.
    pub from: NamedPerson,
}

/// A task of a desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DeskTask {
    /// Id.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Where it stands.
    pub state: TaskState,
    /// Term in force, YYYY-MM-DD.
    pub due_on: Option<String>,
    /// Days late, 0 when not.
    pub overdue_days: i64,
    /// What the person has to do with it.
    pub parts: Vec<DeskPart>,
}

/// A desk: open tasks of a person, by term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandOverPreview {
    /// Whose.
    pub from: TaskPerson,
    /// The tasks.
    pub tasks: Vec<DeskTask>,
}

/// A desk to hand over.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandOverDesk {
    /// Whose.
    pub from: NamedPerson,
    /// To whom.
    pub to: NamedPerson,
    /// Ids of the tasks; empty: all that are open.
    #[serde(default)]
    pub tasks: Vec<String>,
    /// Which parts; empty: all but that of the author, which stays a fact.
    #[serde(default)]
    pub parts: Vec<DeskPart>,
    /// Why, until when, what was told.
    #[serde(default)]
    pub note: String,
}

/// A hand-over that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandOverRecord {
    /// Id.
    pub id: String,
    /// Whose desk.
    pub from: TaskPerson,
    /// Who took it.
    pub to: TaskPerson,
    /// When, YYYY-MM-DD.
    pub on_date: String,
    /// Remark.
    pub note: String,
    /// Tasks handed over.
    pub tasks: i64,
}
