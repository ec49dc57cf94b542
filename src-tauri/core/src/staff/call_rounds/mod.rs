//! Rounds of calls: everybody on a list is rung once, and it is noted what came of it.

pub mod commands;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

use super::{PeopleFilter, RowPhone};

/// What came of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum CallResult {
    /// Nobody has rung yet.
    Open,
    /// Spoken to.
    Reached,
    /// Nobody answered.
    NoAnswer,
    /// Promised something by a day.
    Promised,
}

impl CallResult {
    /// The word as stored; nothing for an open line.
    pub fn slug(self) -> &'static str {
        match self {
            CallResult::Open => "",
            CallResult::Reached => "reached",
            CallResult::NoAnswer => "no-answer",
            CallResult::Promised => "promised",
        }
    }
}

/// A round in the list of rounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CallRound {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Remark.
    pub note: String,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it was closed, RFC 3339 in UTC.
    pub closed_at: Option<String>,
    /// Lines.
    pub total: u32,
    /// Spoken to.
    pub reached: u32,
    /// Nobody answered.
    pub no_answer: u32,
    /// Promised.
    pub promised: u32,
}

/// A round with its lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CallSheet {
    /// The round.
    pub round: CallRound,
    /// Its lines in their order.
    pub lines: Vec<CallLine>,
}

/// One call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CallLine {
    /// Id.
    pub id: String,
    /// The person or vacant post, unless gone for good.
    pub person: Option<String>,
    /// Name and post as they were when the round was made.
    pub title: String,
    /// The number to ring now.
    pub phone: Option<RowPhone>,
    /// What came of it.
    pub result: CallResult,
    /// When it was marked, RFC 3339 in UTC.
    pub called_at: Option<String>,
    /// The day something was promised by, YYYY-MM-DD.
    pub promised_on: Option<String>,
    /// Remark.
    pub note: String,
}

/// A round to make: of these people, or of everybody a filter shows.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewCallRound {
    /// Name.
    pub name: String,
    /// Remark.
    pub note: String,
    /// People and vacant posts in their order; empty to take the filter's.
    pub ids: Vec<String>,
    /// Whom to ring when no ids are given.
    pub filter: PeopleFilter,
}

/// New values of a round.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditCallRound {
    /// The round.
    pub id: String,
    /// Name.
    pub name: String,
    /// Remark.
    pub note: String,
    /// Whether it is closed.
    pub closed: bool,
}

/// What came of a call.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MarkCall {
    /// The line.
    pub line: String,
    /// What came of it.
    pub result: CallResult,
    /// The day something was promised by, YYYY-MM-DD.
    pub promised_on: Option<String>,
    /// Remark.
    pub note: String,
}
