//! Councils × orders, and what one council owes.

use serde::{Deserialize, Serialize};

use super::sheet::{OrderLine, OrderTally};
use super::states::LineMark;

/// A matrix to show: rows are councils in the fixed order, columns orders by term.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GetMatrix {
    /// Only orders of this series (its matrix over time), closed ones too.
    #[serde(default)]
    pub series: Option<String>,
    /// Closed orders too.
    #[serde(default)]
    pub closed: bool,
    /// Only orders with something missing or returned, and councils that owe.
    #[serde(default)]
    pub problems: bool,
    /// Columns at most, 1–200; none: 100. The newest terms are kept.
    #[serde(default)]
    pub orders: Option<u32>,
    /// Continue after this cursor.
    #[serde(default)]
    pub after: Option<String>,
    /// Rows at most, 1–1000; none: 60.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MatrixOrder {
    /// The order.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Term, YYYY-MM-DD.
    pub due_on: Option<String>,
    /// True when it is closed.
    pub closed: bool,
    /// Tally over all its lines, without marks.
    pub tally: OrderTally,
}

/// A cell; none where a council was not addressed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MatrixCell {
    /// The line.
    pub line: String,
    /// How it stands today.
    pub mark: LineMark,
    /// Days late; 0 in time.
    pub late_days: i64,
    /// Answered or, when owed, the term; YYYY-MM-DD.
    pub on: Option<String>,
    /// True when it has a remark.
    pub noted: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MatrixRow {
    /// Id of the council; none for one known by name only.
    pub council: Option<String>,
    /// Id of the institution, when it is no council.
    pub organisation: Option<String>,
    /// Name of today.
    pub name: String,
    /// True when it is in the bin.
    #[serde(default)]
    pub gone: bool,
    /// The council it became part of, or empty.
    #[serde(default)]
    pub merged_into: String,
    /// One for each column, in their order.
    pub cells: Vec<Option<MatrixCell>>,
    /// Missing in this row.
    pub missing: i64,
    /// Returned in this row.
    pub returned: i64,
    /// Orders addressed to it among the columns.
    pub addressed: i64,
}

/// A page of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MatrixPage {
    /// Columns, the same on every page.
    pub orders: Vec<MatrixOrder>,
    /// Rows of this page.
    pub rows: Vec<MatrixRow>,
    /// Rows in all.
    pub total: i64,
    /// Cursor of what follows.
    pub next: Option<String>,
}

/// A line as a council's own list shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilOwes {
    /// The order.
    pub order: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// The line.
    pub line: OrderLine,
}

/// What a council owes, and how it kept its terms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilOrders {
    /// Owed: missing first, then returned, then by term.
    pub owes: Vec<CouncilOwes>,
    /// Answered, accepted, excused: newest first, at most 100.
    pub history: Vec<CouncilOwes>,
    /// Lines answered in all.
    pub answered: i64,
    /// Of these after their term.
    pub late: i64,
    /// Days late on average over the late ones, rounded; none when none was.
    pub late_on_average: Option<i64>,
    /// Reminders written in all.
    pub reminded: i64,
}
