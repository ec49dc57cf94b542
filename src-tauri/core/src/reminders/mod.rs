//! Reminders in the program: on the days of a ladder before a term, each day after it, and on
//! days of their own. What fell due while nobody looked waits until it is seen.

pub mod commands;
pub mod rules;
pub mod store;

use serde::{Deserialize, Serialize};

/// Why something is called to mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ReminderKind {
    /// Days before the term.
    Before,
    /// The day of the term, or of the office's own earlier one.
    OnDay,
    /// Past the term.
    Late,
    /// A day that somebody chose.
    Own,
}

impl ReminderKind {
    /// Every value, in order.
    pub const ALL: &[ReminderKind] = &[
        ReminderKind::Before,
        ReminderKind::OnDay,
        ReminderKind::Late,
        ReminderKind::Own,
    ];
}

/// Something that fell due and was not seen yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReminderLine {
    /// Of what: id of the task, of the interim report, or of the reminder itself.
    pub id: String,
    /// The day of the ladder, YYYY-MM-DD; with the id it tells one reminder from all others.
    pub on: String,
    /// Id of the task.
    pub task: String,
    /// Number of the task.
    pub number: String,
    /// Title of the task.
    pub title: String,
    /// Why.
    pub kind: ReminderKind,
    /// The term it is about, YYYY-MM-DD; none for a day that somebody chose.
    pub due_on: Option<String>,
    /// Days from today to that term; negative when late.
    pub days: i64,
    /// The interim report it is about, in words; none for the task itself.
    pub checkpoint: Option<String>,
    /// Remark of a reminder on a day of its own.
    pub note: String,
    /// Earlier days of the same ladder that were not seen either.
    pub folded: i64,
}

/// What fell due on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReminderDay {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// The lines, the nearest term first.
    pub lines: Vec<ReminderLine>,
}

/// What fell due and was not seen by whoever sits here, the newest day first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RemindersDue {
    /// The office's date, YYYY-MM-DD.
    pub today: String,
    /// All lines.
    pub count: i64,
    /// Of these about something late.
    pub late: i64,
    /// By day; at most 200 lines in all.
    pub days: Vec<ReminderDay>,
}

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReminderKey {
    /// Id of the line.
    pub id: String,
    /// Day of the ladder, YYYY-MM-DD.
    pub on: String,
}

/// What was seen.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SeenReminders {
    /// These lines.
    #[serde(default)]
    pub lines: Vec<ReminderKey>,
    /// All that are due now.
    #[serde(default)]
    pub all: bool,
}

/// The office's ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Ladder {
    /// Days before a term, e.g. `10,5,3,1,0`; after it, each day.
    pub text: String,
    /// The same as numbers, the farthest first.
    pub days: Vec<u32>,
    /// True when the office has not chosen its own.
    pub usual: bool,
}

/// A ladder to set.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetLadder {
    /// Days before a term; empty for the usual ones.
    pub text: String,
}
