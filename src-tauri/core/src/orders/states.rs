//! The states of a line of a collective order. The words on screen are in the message files
//! (`line-state-<word>`).

use serde::{Deserialize, Serialize};

/// Where a council stands with an order. Missing is worked out, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum LineState {
    /// The order went out to them.
    Sent,
    /// They have it.
    Received,
    /// They work on it.
    InWork,
    /// They answered; nobody looked at it yet.
    Answered,
    /// The answer was looked at and is enough.
    Accepted,
    /// The answer was not enough and went back.
    Returned,
    /// They need not answer.
    Excused,
}

impl LineState {
    /// Every value, in order.
    pub const ALL: &[LineState] = &[
        LineState::Sent,
        LineState::Received,
        LineState::InWork,
        LineState::Answered,
        LineState::Accepted,
        LineState::Returned,
        LineState::Excused,
    ];

    /// The word as stored and on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            LineState::Sent => "sent",
            LineState::Received => "received",
            LineState::InWork => "in_work",
            LineState::Answered => "answered",
            LineState::Accepted => "accepted",
            LineState::Returned => "returned",
            LineState::Excused => "excused",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.slug() == word)
    }

    /// True while something is still to come from them: not answered, not accepted, not excused.
    pub fn is_owed(self) -> bool {
        matches!(
            self,
            LineState::Sent | LineState::Received | LineState::InWork | LineState::Returned
        )
    }

    /// True when nothing more is to be done about the line.
    pub fn is_closed(self) -> bool {
        matches!(self, LineState::Accepted | LineState::Excused)
    }
}

/// How somebody was reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum RemindWay {
    /// A letter on paper.
    Letter,
    /// A printed list.
    List,
    /// An e-mail written by hand to the copied addresses.
    Email,
    /// A call.
    Call,
}

impl RemindWay {
    /// Every value, in order.
    pub const ALL: &[RemindWay] = &[
        RemindWay::Letter,
        RemindWay::List,
        RemindWay::Email,
        RemindWay::Call,
    ];

    /// The word as stored and on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            RemindWay::Letter => "letter",
            RemindWay::List => "list",
            RemindWay::Email => "email",
            RemindWay::Call => "call",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|way| way.slug() == word)
    }
}

/// How a line stands today, as one mark of the tally and one cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum LineMark {
    /// Past its term and owed (never answered).
    Missing,
    /// Sent back for completion; owed again, late or not.
    Returned,
    /// Owed, its term not passed.
    Waiting,
    /// Answered in time.
    Answered,
    /// Answered after the term.
    AnsweredLate,
    /// Need not answer.
    Excused,
}

impl LineMark {
    /// Every value, in order.
    pub const ALL: &[LineMark] = &[
        LineMark::Missing,
        LineMark::Returned,
        LineMark::Waiting,
        LineMark::Answered,
        LineMark::AnsweredLate,
        LineMark::Excused,
    ];
}
