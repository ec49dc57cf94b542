//! Lists of tasks: filters, groups, rows.

use serde::{Deserialize, Serialize};

use super::card::{TaskCouncil, TaskPerson};
use super::states::{Priority, TaskControl, TaskState};
use crate::orders::OrderTally;

/// By what a list is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum GroupBy {
    /// Late, today, this week, later, without a term, closed.
    Term,
    /// By council, in the fixed order.
    Council,
    /// By person.
    Responsible,
    /// By the document it rests on.
    Source,
    /// By state.
    State,
    /// By column of the board.
    Board,
    /// Not at all.
    None,
}

impl GroupBy {
    /// Every value, in order.
    pub const ALL: &[GroupBy] = &[
        GroupBy::Term,
        GroupBy::Council,
        GroupBy::Responsible,
        GroupBy::Source,
        GroupBy::State,
        GroupBy::Board,
        GroupBy::None,
    ];
}

/// By what a list is sorted within its groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum SortBy {
    /// By term, then number.
    Term,
    /// Newest number first.
    Number,
    /// By title.
    Title,
    /// Last changed first.
    Changed,
}

impl SortBy {
    /// Every value, in order.
    pub const ALL: &[SortBy] = &[SortBy::Term, SortBy::Number, SortBy::Title, SortBy::Changed];
}

/// Which tasks by their being open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Openness {
    /// Not closed.
    Open,
    /// Done, off control, cancelled, skipped.
    Closed,
    /// Both.
    All,
}

impl Openness {
    /// Every value, in order.
    pub const ALL: &[Openness] = &[Openness::Open, Openness::Closed, Openness::All];
}

/// Which tasks to show: all that is given must fit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskFilter {
    /// Open, closed or all; none: open and those closed in the last 7 days.
    #[serde(default)]
    pub open: Option<Openness>,
    /// Words of title, text, number, basis, people, councils.
    #[serde(default)]
    pub text: String,
    /// One of these.
    #[serde(default)]
    pub states: Vec<TaskState>,
    /// One of these councils.
    #[serde(default)]
    pub councils: Vec<String>,
    /// One of these people; `me` for whoever sits here.
    #[serde(default)]
    pub responsible: Vec<String>,
    /// Given by; `me` for whoever sits here.
    #[serde(default)]
    pub author: Option<String>,
    /// Confirmed by; `me` for whoever sits here.
    #[serde(default)]
    pub controller: Option<String>,
    /// Any part of this person; `me` for whoever sits here.
    #[serde(default)]
    pub involved: Option<String>,
    /// One of these sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// One of these labels.
    #[serde(default)]
    pub labels: Vec<String>,
    /// Of this urgency.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// Under control or not.
    #[serde(default)]
    pub on_control: Option<bool>,
    /// Late only.
    #[serde(default)]
    pub overdue: bool,
    /// Soon due only.
    #[serde(default)]
    pub due_soon: bool,
    /// Reported, waiting for confirmation.
    #[serde(default)]
    pub waiting: bool,
    /// Extended at least once.
    #[serde(default)]
    pub extended: bool,
    /// Term from, YYYY-MM-DD.
    #[serde(default)]
    pub due_from: Option<String>,
    /// Term until, YYYY-MM-DD.
    #[serde(default)]
    pub due_to: Option<String>,
    /// Without a term only.
    #[serde(default)]
    pub no_term: bool,
    /// Under this task.
    #[serde(default)]
    pub parent: Option<String>,
    /// Of this series.
    #[serde(default)]
    pub series: Option<String>,
    /// Collective orders only, or everything but.
    #[serde(default)]
    pub orders: Option<bool>,
    /// Standing in the column of the board that waits for councils, or in another one.
    #[serde(default)]
    pub waits_for_councils: Option<bool>,
    /// Collective orders some council still owes.
    #[serde(default)]
    pub owed: bool,
    /// In the bin instead.
    #[serde(default)]
    pub binned: bool,
}

/// A list to show.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListTasks {
    /// Which.
    #[serde(default)]
    pub filter: TaskFilter,
    /// Grouped by; none: term.
    #[serde(default)]
    pub group: Option<GroupBy>,
    /// Sorted by; none: term.
    #[serde(default)]
    pub sort: Option<SortBy>,
    /// Keys of groups whose rows are left out.
    #[serde(default)]
    pub folded: Vec<String>,
    /// Continue after this cursor.
    #[serde(default)]
    pub after: Option<String>,
    /// Rows at most, 1–500; none: 100.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskRow {
    /// Id.
    pub id: String,
    /// Key of its group.
    pub group: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Where it stands.
    pub state: TaskState,
    /// How urgent.
    pub priority: Priority,
    /// Under control how.
    pub control: TaskControl,
    /// Who answers, short name.
    pub responsible: TaskPerson,
    /// True when that is whoever sits here.
    pub mine: bool,
    /// The first three councils.
    pub councils: Vec<TaskCouncil>,
    /// All councils.
    pub council_count: i64,
    /// The document it rests on, short.
    pub source: String,
    /// Labels.
    pub labels: Vec<String>,
    /// Day to work on it.
    pub plan_on: Option<String>,
    /// Hour, HH:MM.
    pub plan_time: Option<String>,
    /// Term in force.
    pub due_on: Option<String>,
    /// Hour, HH:MM.
    pub due_time: Option<String>,
    /// Own earlier term.
    pub own_due_on: Option<String>,
    /// The first term, when it was moved.
    pub first_due_on: Option<String>,
    /// Days late today; 0 when not or closed.
    pub overdue_days: i64,
    /// Soon due.
    pub due_soon: bool,
    /// Lateness kept at closing.
    pub late_days: Option<i64>,
    /// When performed.
    pub performed_on: Option<String>,
    /// Extensions granted.
    pub extensions: i64,
    /// Files.
    pub files: i64,
    /// Lines of the checklist done.
    pub steps_done: i64,
    /// Lines of the checklist.
    pub steps: i64,
    /// Tasks under it.
    pub subtasks: i64,
    /// Of a series.
    pub in_series: bool,
    /// How its councils stand, when it is a collective order.
    #[serde(default)]
    pub tally: Option<OrderTally>,
}

/// A group of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskGroup {
    /// Key, e.g. `overdue`, or an id.
    pub key: String,
    /// Name of the person, council or source; empty for keys with a message.
    pub label: String,
    /// Tasks in it.
    pub count: i64,
    /// Of these late.
    pub overdue: i64,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskPage {
    /// All groups, in order.
    pub groups: Vec<TaskGroup>,
    /// Rows in the order of the groups.
    pub rows: Vec<TaskRow>,
    /// Tasks that fit, in folded groups too.
    pub total: i64,
    /// Cursor of what follows.
    pub next: Option<String>,
}

/// Counts for the frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskCounts {
    /// Open tasks.
    pub open: i64,
    /// Late ones.
    pub overdue: i64,
    /// Due or planned today.
    pub today: i64,
    /// Reported.
    pub to_confirm: i64,
}

/// Values one can filter by, with counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskFacets {
    /// People.
    pub responsible: Vec<TaskFacet>,
    /// Councils, in the fixed order.
    pub councils: Vec<TaskFacet>,
    /// Sources.
    pub sources: Vec<TaskFacet>,
    /// Labels.
    pub labels: Vec<TaskFacet>,
    /// States.
    pub states: Vec<TaskFacet>,
}

/// A value with its count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskFacet {
    /// Id or word.
    pub key: String,
    /// Name; empty for words with a message.
    pub label: String,
    /// Tasks.
    pub count: i64,
}
