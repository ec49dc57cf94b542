//! One act over many tasks, and what it did.

use serde::{Deserialize, Serialize};

use super::requests::{DueInput, NamedPerson};
use super::states::{Priority, TaskState};

/// One act over many tasks. All that is given is done, or none of it to the tasks it cannot be done to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditTasks {
    /// The tasks.
    pub ids: Vec<String>,
    /// Give to somebody.
    #[serde(default)]
    pub responsible: Option<NamedPerson>,
    /// Set the controller.
    #[serde(default)]
    pub controller: Option<NamedPerson>,
    /// Set the day; empty text: none.
    #[serde(default)]
    pub plan_on: Option<String>,
    /// Set the term, with `due_reason` as for one.
    #[serde(default)]
    pub due: Option<DueInput>,
    /// Why.
    #[serde(default)]
    pub due_reason: String,
    /// How urgent.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// Add a label.
    #[serde(default)]
    pub add_label: Option<String>,
    /// Take a label away.
    #[serde(default)]
    pub remove_label: Option<String>,
    /// Add a council.
    #[serde(default)]
    pub add_council: Option<String>,
    /// Move.
    #[serde(default)]
    pub state: Option<TaskState>,
    /// Reason of the move.
    #[serde(default)]
    pub reason: String,
    /// Result of the move.
    #[serde(default)]
    pub result: String,
    /// To the bin.
    #[serde(default)]
    pub bin: bool,
}

/// What a bulk act did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TasksEdited {
    /// Tasks changed.
    pub done: u32,
    /// Those it could not be done to.
    pub refused: Vec<RefusedTask>,
}

/// A task that a bulk act passed by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RefusedTask {
    /// The task.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Code of the refusal.
    pub code: String,
    /// The refusal in words.
    pub text: String,
}
