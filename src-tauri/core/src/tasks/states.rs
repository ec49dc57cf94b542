//! The states of a task. The words on screen are in the message files (`task-state-<word>`).

use serde::{Deserialize, Serialize};

use super::card::MoveNeed;

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

    /// The word as stored and on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            TaskState::Draft => "draft",
            TaskState::Planned => "planned",
            TaskState::Assigned => "assigned",
            TaskState::Accepted => "accepted",
            TaskState::InProgress => "in_progress",
            TaskState::Suspended => "suspended",
            TaskState::Refused => "refused",
            TaskState::Reported => "reported",
            TaskState::Returned => "returned",
            TaskState::Done => "done",
            TaskState::OffControl => "off_control",
            TaskState::Cancelled => "cancelled",
            TaskState::Skipped => "skipped",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.slug() == word)
    }

    /// True when nothing is to be done any more.
    pub fn is_closed(self) -> bool {
        matches!(
            self,
            TaskState::Done | TaskState::OffControl | TaskState::Cancelled | TaskState::Skipped
        )
    }

    /// True while the task was not given to anybody: its term may still be set freely.
    pub fn is_unissued(self) -> bool {
        matches!(self, TaskState::Draft | TaskState::Planned)
    }
}

/// One row of the table of moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// From where.
    pub from: TaskState,
    /// Where to.
    pub to: TaskState,
    /// What has to be said or known.
    pub needs: &'static [MoveNeed],
    /// Only where nobody else is there to confirm: an office of one, or one's own task.
    pub short: bool,
    /// Only for a task under control.
    pub controlled: bool,
}

const fn to(from: TaskState, to: TaskState, needs: &'static [MoveNeed]) -> Move {
    Move {
        from,
        to,
        needs,
        short: false,
        controlled: false,
    }
}

const GIVEN: &[MoveNeed] = &[MoveNeed::Responsible, MoveNeed::Term];
const WHY: &[MoveNeed] = &[MoveNeed::Reason];
const PUT_OFF: &[MoveNeed] = &[MoveNeed::Reason, MoveNeed::Until];
const PERFORMED: &[MoveNeed] = &[MoveNeed::Result];

/// Every move there is; what is not here is refused.
pub const MOVES: &[Move] = {
    use TaskState::*;
    &[
        to(Draft, Assigned, GIVEN),
        to(Draft, Planned, GIVEN),
        to(Draft, Cancelled, WHY),
        to(Planned, Assigned, &[]),
        to(Planned, Skipped, WHY),
        to(Planned, Cancelled, WHY),
        to(Assigned, Accepted, &[]),
        to(Assigned, InProgress, &[]),
        to(Assigned, Refused, WHY),
        to(Assigned, Reported, PERFORMED),
        Move {
            from: Assigned,
            to: Done,
            needs: &[],
            short: true,
            controlled: false,
        },
        to(Assigned, Cancelled, WHY),
        to(Accepted, InProgress, &[]),
        to(Accepted, Reported, PERFORMED),
        to(Accepted, Suspended, PUT_OFF),
        to(Accepted, Cancelled, WHY),
        to(InProgress, Reported, PERFORMED),
        to(InProgress, Suspended, PUT_OFF),
        to(InProgress, Cancelled, WHY),
        to(Suspended, InProgress, &[]),
        to(Suspended, Cancelled, WHY),
        to(Refused, Assigned, &[MoveNeed::Responsible]),
        to(Refused, Cancelled, WHY),
        to(Reported, Done, &[]),
        to(Reported, Returned, &[MoveNeed::Remark]),
        to(Reported, Cancelled, WHY),
        to(Returned, InProgress, &[]),
        to(Returned, Reported, PERFORMED),
        to(Returned, Cancelled, WHY),
        Move {
            from: Done,
            to: OffControl,
            needs: &[MoveNeed::Ground, MoveNeed::Day],
            short: false,
            controlled: true,
        },
        to(Done, InProgress, &[]),
    ]
};

/// The move from one state to another, if the table has it.
pub fn find(from: TaskState, to: TaskState) -> Option<&'static Move> {
    MOVES.iter().find(|row| row.from == from && row.to == to)
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

    /// The word as stored.
    pub fn slug(self) -> &'static str {
        match self {
            Priority::Normal => "normal",
            Priority::High => "high",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.slug() == word)
    }
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

    /// The word as stored; empty for none.
    pub fn slug(self) -> &'static str {
        match self {
            TaskControl::None => "",
            TaskControl::Once => "once",
            TaskControl::Interim => "interim",
            TaskControl::Periodic => "periodic",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.slug() == word)
    }
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

    /// The word as stored.
    pub fn slug(self) -> &'static str {
        match self {
            TaskPart::CoExecutor => "co_executor",
            TaskPart::Informed => "informed",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.slug() == word)
    }
}
