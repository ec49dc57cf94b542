//! The day at a glance: what is late, what is due, who owes an answer, how each council stands.

pub mod commands;
pub mod rules;
pub mod store;
mod waiting;

use serde::{Deserialize, Serialize};

use crate::orders::OrderTally;
use crate::staff::RowPhone;
use crate::stations::readiness::TodayStations;
use crate::tasks::{Priority, TaskPerson, TaskState};

/// How much of the day to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayOf {
    /// Rows of a block, 1–200; none: 50. Counts are always whole.
    #[serde(default)]
    pub rows: Option<u32>,
    /// Only tasks in which whoever sits here has a part.
    #[serde(default)]
    pub mine: bool,
}

/// The day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Today {
    /// The office's date, YYYY-MM-DD.
    pub date: String,
    /// Monday to Sunday of this week.
    pub week: Vec<WeekDay>,
    /// Late: the oldest term first.
    pub overdue: TodayBlock,
    /// Due or planned today, by hour.
    pub today: TodayBlock,
    /// Due or planned on the coming days of this week.
    pub this_week: TodayBlock,
    /// Councils that owe an answer, the longest asked first.
    pub waiting: WaitingBlock,
    /// Every council in the fixed order.
    pub councils: Vec<CouncilHeat>,
    /// The sums below them.
    pub totals: HeatTotals,
    /// Tasks of the file, closed ones too: zero means the office has not begun.
    pub tasks: i64,
    /// Open elections: the nearest to come first, then drafts, then those whose day has passed.
    #[serde(default)]
    pub elections: Vec<TodayElection>,
}

/// An election the office works on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayElection {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Day of voting, YYYY-MM-DD; none: a draft.
    pub day: Option<String>,
    /// Days until it; below zero after it.
    pub days_left: Option<i64>,
    /// Rows not done whose day has passed.
    pub overdue: i64,
    /// Rows not done and due within seven days, today included.
    pub soon: i64,
    /// The first of these, and of those whose own day has come, by day.
    pub rows: Vec<TodayElectionRow>,
    /// Its stations; none: it has taken none in.
    #[serde(default)]
    pub stations: Option<TodayStations>,
}

/// A row of a programme as a line of the day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayElectionRow {
    /// Id.
    pub id: String,
    /// What is done.
    pub action: String,
    /// The decisive day: the official one, else the counted one.
    pub day: Option<String>,
    /// The office's own day.
    pub own: Option<String>,
    /// Days late; 0 when not.
    pub late_days: i64,
    /// Who in the office, short name or empty.
    pub responsible: TaskPerson,
    /// That is whoever sits here.
    pub mine: bool,
}

/// A day of the week strip.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct WeekDay {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// Terms and interim reports of open tasks on this day.
    pub terms: i64,
    /// Open tasks planned for this day without a term on it.
    pub planned: i64,
    /// Saturday, Sunday, a holiday or a moved day off.
    pub off: bool,
    /// Name of the holiday, or empty.
    pub name: String,
}

/// Tasks under one heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayBlock {
    /// All that belong here.
    pub total: i64,
    /// The first of them.
    pub rows: Vec<TodayTask>,
}

/// A task as a line of the day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayTask {
    /// Id of the task.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Where it stands.
    pub state: TaskState,
    /// How urgent.
    pub priority: Priority,
    /// Who answers, short name.
    pub responsible: TaskPerson,
    /// True when that is whoever sits here.
    pub mine: bool,
    /// Name of the first council, or empty.
    pub council: String,
    /// All councils of the task.
    pub councils: i64,
    /// The term in force, YYYY-MM-DD; of an interim report, its day.
    pub due_on: Option<String>,
    /// The office's own earlier term.
    pub own_due_on: Option<String>,
    /// Day to work on it.
    pub plan_on: Option<String>,
    /// Hour of the day on which it is listed, HH:MM.
    pub time: Option<String>,
    /// Days late; 0 when not.
    pub overdue_days: i64,
    /// An interim report that is due, in words; none when the row stands for the task itself.
    pub checkpoint: Option<String>,
    /// Extensions granted.
    pub extensions: i64,
    /// Lines of the checklist done.
    pub steps_done: i64,
    /// Lines of the checklist.
    pub steps: i64,
    /// How its councils stand, when it is a collective order.
    #[serde(default)]
    pub tally: Option<OrderTally>,
}

/// Councils that owe an answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct WaitingBlock {
    /// Answers owed; of collective orders those that are missing or were sent back.
    pub total: i64,
    /// The first of them.
    pub rows: Vec<WaitingAnswer>,
}

/// One council that owes an answer to one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct WaitingAnswer {
    /// Id of the task.
    pub task: String,
    /// Number of the task.
    pub number: String,
    /// Title of the task.
    pub title: String,
    /// Where the task stands.
    pub state: TaskState,
    /// The line, when the task is a collective order.
    #[serde(default)]
    pub line: Option<String>,
    /// Id of the council; empty for an institution.
    pub council: String,
    /// Its name.
    pub council_name: String,
    /// Who owes it there, short name.
    pub person: String,
    /// The number to ring.
    pub phone: Option<RowPhone>,
    /// Since when, YYYY-MM-DD.
    pub asked_on: String,
    /// Days since then.
    pub days: i64,
    /// Days past the term; 0 when not.
    pub overdue_days: i64,
    /// Contacts with the council about this task since it was given; of a collective order the
    /// reminders written down.
    pub reminders: i64,
}

/// How one council stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilHeat {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Open tasks.
    pub open: i64,
    /// Late ones.
    pub overdue: i64,
    /// Answers it owes.
    pub waiting: i64,
    /// Days since the last contact; none when there was none.
    pub contact_days: Option<i64>,
}

/// Sums over the councils.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HeatTotals {
    /// Councils.
    pub councils: i64,
    /// Councils with something late.
    pub late_councils: i64,
    /// Open tasks, a task with several councils counted at each.
    pub open: i64,
    /// Late ones, counted so too.
    pub overdue: i64,
    /// Answers owed.
    pub waiting: i64,
}

/// A span of days.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DaysOf {
    /// First day, YYYY-MM-DD.
    pub from: String,
    /// Last day, YYYY-MM-DD; at most 400 days later.
    pub to: String,
}

/// What lies on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskDay {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// Terms of open tasks.
    pub terms: i64,
    /// Of these late today.
    pub overdue: i64,
    /// Interim reports not yet given.
    pub checkpoints: i64,
    /// Open tasks planned for the day without a term on it.
    pub planned: i64,
    /// Tasks performed.
    pub performed: i64,
    /// Saturday, Sunday, a holiday or a moved day off.
    pub off: bool,
    /// Name of the holiday, or empty.
    pub name: String,
}
