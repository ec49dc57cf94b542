//! Tasks on paper and in files of other programs: the list as shown, what is under control, what
//! is late, the Monday paper, the plan of a day. Made from what is stored, never stored.

pub mod commands;
mod control;
mod day;
mod export;
mod list;
mod monday;
mod rows;
mod scope;

use serde::{Deserialize, Serialize};

use super::ListTasks;
use crate::locales::Language;
use crate::papers::PaperOptions;

/// A column beside the title of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum TaskColumn {
    /// Number.
    Number,
    /// Councils concerned.
    Councils,
    /// Who answers.
    Responsible,
    /// The document it rests on.
    Source,
    /// Labels.
    Labels,
    /// Day to work on it.
    Plan,
    /// Term in force.
    Due,
}

/// A list as it stands on the screen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ShownTasks {
    /// Filter, groups and order; rows of folded groups are left out of a paper and kept in a table.
    /// The cursor and the limit are not looked at: a paper has all pages.
    #[serde(default)]
    pub list: ListTasks,
    /// Columns beside the title, from left to right.
    #[serde(default)]
    pub columns: Vec<TaskColumn>,
    /// Only these tasks of the list; empty for all of it.
    #[serde(default)]
    pub ids: Vec<String>,
}

/// What is printed.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "paper", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
// Read once from the wire: its size matters to nobody.
#[allow(clippy::large_enum_variant)]
pub enum TaskPaper {
    /// A list as it is shown.
    List {
        /// Which.
        shown: ShownTasks,
    },
    /// Given tasks under control, until each is taken off it.
    Control,
    /// Late tasks, the oldest term first.
    Overdue,
    /// The week that begins and the one that is over.
    Monday,
    /// What lies on one day.
    Day {
        /// The day, YYYY-MM-DD; none: today.
        #[serde(default)]
        date: Option<String>,
        /// Only tasks in which whoever sits here has a part.
        #[serde(default)]
        mine: bool,
    },
}

/// A paper of tasks to look at.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewTasks {
    /// What.
    pub what: TaskPaper,
    /// How.
    pub options: PaperOptions,
    /// First page wanted, from 0.
    pub first: u32,
    /// Pages wanted, at most 8 at a time.
    pub count: u32,
}

/// A paper of tasks to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveTasks {
    /// What.
    pub what: TaskPaper,
    /// How.
    pub options: PaperOptions,
    /// Where; the ending decides the format: `.pdf` or `.docx`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}

/// A list of tasks to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExportTasks {
    /// Which. A task that stands in several groups is written once to a table or a calendar.
    pub shown: ShownTasks,
    /// Language of the heads and words.
    pub language: Language,
    /// Where; the ending decides the format: `.xlsx`, `.csv`, `.ics`, `.pdf` or `.docx`.
    pub path: String,
    /// Replace a file that is there.
    pub overwrite: bool,
}
