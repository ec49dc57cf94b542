//! The states of a task. The words on screen are in the message files (`task-state-<word>`).

use serde::{Deserialize, Serialize};

/// Where a task stands. Late and soon due are worked out, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum TaskState {
    /// Not given to anybody yet.
    Draft,
    /// Waits for its day or for the step before it.
    Planned,
    /// Given to somebody.
    Assigned,
    /// Taken note of by the responsible.
    Accepted,
    /// Being worked on.
    InProgress,
    /// Put off, with a reason and a day.
    Suspended,
    /// Sent back to the author.
    Refused,
    /// Said to be done; waits for the controller.
    Reported,
    /// The report was not enough.
    Returned,
    /// Performed and confirmed.
    Done,
    /// Removed from control.
    OffControl,
    /// Given up.
    Cancelled,
    /// A planned one that was passed over.
    Skipped,
}

impl TaskState {
    /// Every value, in order.
    pub const ALL: &[TaskState] = &[
        TaskState::Draft,
        TaskState::Planned,
        TaskState::Assigned,
        TaskState::Accepted,
        TaskState::InProgress,
        TaskState::Suspended,
        TaskState::Refused,
        TaskState::Reported,
        TaskState::Returned,
        TaskState::Done,
        TaskState::OffControl,
        TaskState::Cancelled,
        TaskState::Skipped,
    ];
}

/// How urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Priority {
    /// As any other.
    Normal,
    /// Before the others.
    High,
}

impl Priority {
    /// Every value, in order.
    pub const ALL: &[Priority] = &[Priority::Normal, Priority::High];
}

/// Under whose eye, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum TaskControl {
    /// Not under control.
    None,
    /// Until it is done.
    Once,
    /// With reports on days between.
    Interim,
    /// Again and again.
    Periodic,
}

impl TaskControl {
    /// Every value, in order.
    pub const ALL: &[TaskControl] = &[
        TaskControl::None,
        TaskControl::Once,
        TaskControl::Interim,
        TaskControl::Periodic,
    ];
}

/// What somebody else has to do with a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum TaskPart {
    /// Helps to perform it.
    CoExecutor,
    /// Is told about it.
    Informed,
}

impl TaskPart {
    /// Every value, in order.
    pub const ALL: &[TaskPart] = &[TaskPart::CoExecutor, TaskPart::Informed];
}
