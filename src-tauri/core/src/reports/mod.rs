//! Figures over tasks: who was given how much, what was done in time, what is late.

pub mod commands;
pub mod rules;
pub mod store;

use serde::{Deserialize, Serialize};

/// Of what the lines of a report are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ReportBy {
    /// Of whoever answers.
    Person,
    /// Of councils, in the fixed order; a task with several is counted at each, a collective
    /// order by the line of each: sent is given, answered is done.
    Council,
    /// Of the documents that tasks rest on, by kind.
    Source,
}

impl ReportBy {
    /// Every value, in order.
    pub const ALL: &[ReportBy] = &[ReportBy::Person, ReportBy::Council, ReportBy::Source];
}

/// A report to make.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReportOf {
    /// First day, YYYY-MM-DD.
    pub from: String,
    /// Last day, YYYY-MM-DD.
    pub to: String,
    /// Of what the lines are.
    pub by: ReportBy,
}

/// Figures of a period. Given: entered with a day in the period, drafts, planned, passed over
/// and cancelled ones left out. Done: confirmed, and performed on a day in the period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReportFigures {
    /// Given in the period.
    pub given: i64,
    /// Done in the period, in time or without a term.
    pub in_time: i64,
    /// Done in the period, late.
    pub late: i64,
    /// Days late of these together.
    pub late_days: i64,
    /// Tasks whose term was moved by an act decided in the period.
    pub extended: i64,
    /// Open today, whenever given.
    pub open: i64,
    /// Of these past their term today.
    pub overdue: i64,
    /// Done in time of all done, in tenths of a percent (875 is 87.5 %); none when nothing was done.
    pub share: Option<i64>,
    /// Mean days late of those done late, in tenths (25 is 2.5 days); none when there were none.
    pub mean_late: Option<i64>,
}

/// A line of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReportRow {
    /// Id of the person or council, or the source's words folded; empty: without one.
    pub key: String,
    /// Name, or empty for the line without one.
    pub label: String,
    /// Its figures.
    pub figures: ReportFigures,
}

/// Late tasks of one council, and collective orders it is missing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LateCouncil {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Late tasks.
    pub overdue: i64,
    /// Days of the one that is latest.
    pub days: i64,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskReport {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// First day of the period before.
    pub former_from: String,
    /// Its last day.
    pub former_to: String,
    /// The office's date: open and late are of this day.
    pub today: String,
    /// Every task once.
    pub total: ReportFigures,
    /// The same of the period before; its open and late ones are left at 0.
    pub former: ReportFigures,
    /// Lines with anything in them; people and sources by open tasks, councils in the fixed order.
    pub rows: Vec<ReportRow>,
    /// Councils with late tasks or missing answers, most first.
    pub late_councils: Vec<LateCouncil>,
}
