//! The command table: declared once, expanded to the dispatch, the list with
//! schemas (`desk commands`), the TypeScript map and the contract test.
//!
//! The window, the command line and the bridge all call [`dispatch`] and nothing else.

mod table;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use table::{dispatch, table};

/// Subjects announced after a commit; never names of anything in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Topic {
    /// Which file is open, and in what state.
    App,
    /// The office and its users.
    Office,
    /// People, posts, institutions.
    Staff,
    /// Tasks, their parts, contacts with councils.
    Tasks,
    /// Elections and their programmes.
    Elections,
    /// Polling stations: passports, surveys, readiness, equipment, bureaus, the day of voting.
    Stations,
    /// Working calendars and terms.
    Calendar,
    /// The journal.
    History,
    /// How this user likes the screen.
    Preferences,
}

/// A request without fields.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Empty {}

/// One row of the command table.
#[derive(Debug, Clone, Serialize)]
pub struct CommandInfo {
    /// Name on the wire.
    pub name: &'static str,
    /// JSON schema of the request.
    pub request: Value,
    /// JSON schema of the reply.
    pub reply: Value,
    /// Subjects it reads.
    pub reads: Vec<Topic>,
    /// Subjects it may change; empty for a reading command.
    pub changes: Vec<Topic>,
}

impl CommandInfo {
    /// True when the command changes nothing.
    pub fn is_reading(&self) -> bool {
        self.changes.is_empty()
    }
}
