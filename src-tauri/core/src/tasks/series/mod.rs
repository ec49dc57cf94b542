//! Series: a rule and a task it makes again and again.
//!
//! A day of a series becomes a task of its own when its term is near; until then it is only
//! shown. Such a task lives as any other: changing it changes that one alone, changing the
//! series changes those still to come.

pub mod commands;
pub mod service;
pub mod store;

use serde::{Deserialize, Serialize};

use super::recurrence::Recurrence;
use super::{NewTask, TaskRef};

/// A series to begin: the task it makes and how often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewSeries {
    /// The task; its term comes from the rule.
    pub task: NewTask,
    /// How often.
    pub repeat: Recurrence,
}

/// A rule to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewSeries {
    /// The rule.
    pub repeat: Recurrence,
    /// Days to show, 1–60.
    pub count: u32,
}

/// A day of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SeriesDay {
    /// The day by the rule, YYYY-MM-DD; it names the day for ever.
    pub nominal: String,
    /// The term, after moving off days that are not worked.
    pub due: String,
}

/// A rule in words, with its first days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SeriesPreview {
    /// The rule in words.
    pub text: String,
    /// The first days; none for a rule that counts from the day of performing.
    pub days: Vec<SeriesDay>,
}

/// A series as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SeriesCard {
    /// Id.
    pub id: String,
    /// Title of its tasks.
    pub title: String,
    /// The rule.
    pub repeat: Recurrence,
    /// The rule in words.
    pub text: String,
    /// The task it makes.
    pub task: NewTask,
    /// Days to come that are no tasks yet, at most six.
    pub next: Vec<SeriesDay>,
    /// Its tasks, newest first, at most twelve.
    pub made: Vec<TaskRef>,
    /// Days left out, YYYY-MM-DD.
    pub skipped: Vec<String>,
    /// True when no more come.
    pub ended: bool,
}

/// A change of a series from a day on: what is none stays. Tasks of that day and later that
/// nobody has begun follow the change; the others stay as they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditSeries {
    /// The series.
    pub id: String,
    /// The first day that changes, YYYY-MM-DD; none: today.
    #[serde(default)]
    pub from: Option<String>,
    /// The task it makes.
    #[serde(default)]
    pub task: Option<NewTask>,
    /// How often.
    #[serde(default)]
    pub repeat: Option<Recurrence>,
}

/// A day to leave out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SkipSeriesDay {
    /// The series.
    pub id: String,
    /// The nominal day, YYYY-MM-DD.
    pub day: String,
}
