//! Collective orders: one task to many councils, a line for each of them.
//!
//! An order is a task with lines. The lines say what each council has, answered, owes; the task
//! says what is wanted, until when, and who in the office answers for it. Whom an order was
//! addressed to never changes by itself: a council that comes later is added and says so, one
//! that was renamed or merged keeps the name the order was sent under.

pub mod across;
pub mod commands;
pub mod printing;
pub mod returns;
pub mod rules;
pub mod service;
pub mod states;
pub mod store;

mod addressing;
mod matrix;
mod sheet;

use serde::{Deserialize, Serialize};

pub use addressing::{Addressee, Addressees, OrderTo, SkippedAddressee};
pub use matrix::{
    CouncilOrders, CouncilOwes, GetMatrix, MatrixCell, MatrixOrder, MatrixPage, MatrixRow,
};
pub use sheet::{GetOrder, LineContact, OrderLine, OrderSheet, OrderTally};
pub use states::{LineMark, LineState, RemindWay};

use crate::tasks::DueInput;

/// Marks lines: one act, one undo. What is none stays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MarkLines {
    /// The lines.
    pub ids: Vec<String>,
    /// Where they stand now.
    pub state: LineState,
    /// On which day, YYYY-MM-DD; none: today.
    #[serde(default)]
    pub on: Option<String>,
    /// What was missing (returned), why (excused).
    #[serde(default)]
    pub reason: String,
    /// Number of their document.
    #[serde(default)]
    pub answer_no: Option<String>,
    /// Remark, the same on each.
    #[serde(default)]
    pub note: Option<String>,
}

/// New values of one line; none stays, empty text takes away. Taking a day away brings the line
/// back to the furthest step that still has one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditLine {
    /// The line.
    pub id: String,
    /// Sent on, YYYY-MM-DD or words ("ieri").
    #[serde(default)]
    pub sent_on: Option<String>,
    /// Received on.
    #[serde(default)]
    pub received_on: Option<String>,
    /// In work since.
    #[serde(default)]
    pub in_work_on: Option<String>,
    /// Answered on.
    #[serde(default)]
    pub answered_on: Option<String>,
    /// Looked at and accepted on.
    #[serde(default)]
    pub accepted_on: Option<String>,
    /// Number of their document.
    #[serde(default)]
    pub answer_no: Option<String>,
    /// Day of their document.
    #[serde(default)]
    pub answer_date: Option<String>,
    /// Remark.
    #[serde(default)]
    pub note: Option<String>,
    /// Until when they promised.
    #[serde(default)]
    pub promised_on: Option<String>,
}

/// More time for some councils, each with its act kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExtendLines {
    /// The lines.
    pub ids: Vec<String>,
    /// Their new term.
    pub new_due: DueInput,
    /// Why.
    pub reason: String,
    /// Who asked; empty: the council.
    #[serde(default)]
    pub asked_by: String,
    /// In which act.
    #[serde(default)]
    pub act: String,
}

/// Councils were reminded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RemindLines {
    /// The order.
    pub order: String,
    /// The lines; empty: all that are missing today.
    #[serde(default)]
    pub ids: Vec<String>,
    /// How.
    pub way: RemindWay,
    /// When, YYYY-MM-DD; none: today.
    #[serde(default)]
    pub on: Option<String>,
}

/// Councils to add to an order that is out already.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AddLines {
    /// The order.
    pub order: String,
    /// To whom; those who have it already are left out.
    pub to: OrderTo,
}

/// A council that became part of another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MergeCouncil {
    /// The council that ceases.
    pub id: String,
    /// The one it became part of.
    pub into: String,
    /// When, YYYY-MM-DD; none: today.
    #[serde(default)]
    pub on: Option<String>,
    /// By which act.
    #[serde(default)]
    pub act: String,
}
