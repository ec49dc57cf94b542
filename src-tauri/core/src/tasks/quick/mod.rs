//! One line typed during a call becomes a task: what was understood is shown as chips, and a
//! chip may be turned back into words. Nothing is guessed silently.

mod basis;
pub mod commands;
mod everyone;
pub mod read;
mod repeat;
mod store;
mod words;

use serde::{Deserialize, Serialize};

use super::NewTask;
use super::recurrence::Recurrence;
use crate::locales::Language;

/// A typed line.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuickText {
    /// The line.
    pub text: String,
    /// Pieces that are only words, though they could be understood: chips taken back.
    #[serde(default)]
    pub ignored: Vec<String>,
    /// Language of the answer; none for the program's. Lines are read in all four.
    #[serde(default)]
    pub language: Option<Language>,
}

/// What a piece of the line means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ChipKind {
    /// The term.
    Term,
    /// Comes again.
    Repeat,
    /// The one who answers.
    Person,
    /// A council concerned.
    Council,
    /// A label.
    Label,
    /// Urgent.
    Priority,
    /// The document it rests on.
    Basis,
    /// To every council: a collective order.
    Order,
}

/// A value one could have meant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChipChoice {
    /// Id.
    pub id: String,
    /// Name.
    pub label: String,
}

/// A piece of the line that was understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuickChip {
    /// What it means.
    pub kind: ChipKind,
    /// The piece as typed; goes into `ignored` to be words again.
    pub text: String,
    /// Where it begins in the line, in UTF-16 units.
    pub start: u32,
    /// Where it ends, in UTF-16 units.
    pub end: u32,
    /// The meaning in full words.
    pub label: String,
    /// Others of that name, when it could be somebody else; the first was taken.
    pub choices: Vec<ChipChoice>,
}

/// A piece that looks like something and cannot be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuickDoubt {
    /// The piece as typed.
    pub text: String,
    /// Why, in the reader's language.
    pub reason: String,
}

/// What a line was understood as.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuickReading {
    /// Pieces understood, in their order.
    pub chips: Vec<QuickChip>,
    /// Pieces that cannot be what they look like; they stay words.
    pub doubts: Vec<QuickDoubt>,
    /// The task, ready for `task_add`; without a title when nothing is left of the line.
    pub task: NewTask,
    /// The rule, when it comes again.
    pub repeat: Option<Recurrence>,
    /// The whole in words.
    pub sentence: String,
}
