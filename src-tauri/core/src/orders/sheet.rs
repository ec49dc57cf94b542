//! The sheet of an order: its lines and its tally.

use serde::{Deserialize, Serialize};

use super::states::{LineMark, LineState};
use crate::attachments::AttachedFile;
use crate::tasks::TaskCard;

/// An order to show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GetOrder {
    /// The order (its task).
    pub id: String,
}

/// How many of an order stand where. `total` = missing + returned + waiting + answered + excused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderTally {
    /// Councils addressed.
    pub total: i64,
    /// Answered or accepted, late ones too.
    pub answered: i64,
    /// Of these after their term.
    pub answered_late: i64,
    /// Of these accepted.
    pub accepted: i64,
    /// Owed past their term (returned ones stand under `returned`).
    pub missing: i64,
    /// Sent back for completion.
    pub returned: i64,
    /// Owed, term not passed.
    pub waiting: i64,
    /// Need not answer.
    pub excused: i64,
    /// One mark a council in the fixed order; the first 120.
    pub marks: Vec<LineMark>,
}

/// Whom to ring about a line.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LineContact {
    /// Id in the directory.
    pub person: Option<String>,
    /// Short name; empty when the post is vacant.
    pub name: String,
    /// Post, e.g. `secretar`.
    pub post: String,
    /// Number as shown; empty when none.
    pub phone: String,
    /// Number as copied.
    pub copy: String,
    /// First e-mail, or empty.
    pub email: String,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderLine {
    /// Id.
    pub id: String,
    /// Id of the council.
    pub council: Option<String>,
    /// Id of the institution, when it is no council.
    pub organisation: Option<String>,
    /// Name the order was sent under.
    pub name: String,
    /// The name of today, when it is another one; else empty.
    pub now_name: String,
    /// The council it became part of, or empty.
    pub merged_into: String,
    /// True when the council is in the bin.
    pub gone: bool,
    /// Where it stands.
    pub state: LineState,
    /// The same with the day counted in.
    pub mark: LineMark,
    /// Days late: today's while it is owed, else those kept with the answer; 0 in time.
    pub late_days: i64,
    /// Sent on, YYYY-MM-DD.
    pub sent_on: Option<String>,
    /// Received on.
    pub received_on: Option<String>,
    /// In work since.
    pub in_work_on: Option<String>,
    /// Last answer.
    pub answered_on: Option<String>,
    /// Accepted on.
    pub accepted_on: Option<String>,
    /// Last return.
    pub returned_on: Option<String>,
    /// Excused on.
    pub excused_on: Option<String>,
    /// What was missing, or why it is excused.
    pub reason: String,
    /// Number of their document.
    pub answer_no: String,
    /// Its day, YYYY-MM-DD.
    pub answer_date: Option<String>,
    /// Remark.
    pub note: String,
    /// Promised until, YYYY-MM-DD.
    pub promised_on: Option<String>,
    /// The term of this line, YYYY-MM-DD: own when extended, else the order's.
    pub due_on: Option<String>,
    /// Extensions granted to this line.
    pub extensions: i64,
    /// How often reminded.
    pub reminded: i64,
    /// Last time, YYYY-MM-DD.
    pub reminded_on: Option<String>,
    /// When it was added to an order already out, YYYY-MM-DD.
    pub added_on: Option<String>,
    /// Rows of the answer table they filled in.
    pub answer_rows: i64,
    /// Files of this line.
    pub files: Vec<AttachedFile>,
    /// Whom to ring.
    pub contact: LineContact,
}

/// The whole sheet, in the fixed order of councils; the screen groups it by mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderSheet {
    /// The order.
    pub task: TaskCard,
    /// Tally of today.
    pub tally: OrderTally,
    /// Lines in the fixed order.
    pub lines: Vec<OrderLine>,
    /// Columns of the answer form; empty: no form.
    pub form: Vec<String>,
}
