//! The contact log: calls, visits, letters, and what was promised in them.

pub mod commands;
pub(super) mod store;

use serde::{Deserialize, Serialize};

use crate::tasks::TaskPerson;

/// How somebody was in contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum ContactWay {
    Call,
    Visit,
    Letter,
    Email,
    Meeting,
    Other,
}

impl ContactWay {
    /// Every way, in the order of the menu.
    pub const ALL: &[ContactWay] = &[
        ContactWay::Call,
        ContactWay::Visit,
        ContactWay::Letter,
        ContactWay::Email,
        ContactWay::Meeting,
        ContactWay::Other,
    ];

    /// The word as stored and in message ids (`contact-way-<slug>`).
    pub fn slug(self) -> &'static str {
        match self {
            ContactWay::Call => "call",
            ContactWay::Visit => "visit",
            ContactWay::Letter => "letter",
            ContactWay::Email => "email",
            ContactWay::Meeting => "meeting",
            ContactWay::Other => "other",
        }
    }

    /// Reads a stored word; an unknown one is some other way.
    pub fn from_slug(slug: &str) -> Self {
        let found = Self::ALL.iter().copied().find(|way| way.slug() == slug);
        found.unwrap_or(ContactWay::Other)
    }
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContactLine {
    /// Id.
    pub id: String,
    /// The council.
    pub council: Option<String>,
    /// Its name as kept with the contact.
    pub council_name: String,
    /// The task it was about.
    pub task: Option<String>,
    /// Number and title of that task, or empty.
    pub task_title: String,
    /// Who it was with; empty name when nobody was named.
    pub person: TaskPerson,
    /// How.
    pub way: ContactWay,
    /// When: YYYY-MM-DD, with THH:MM when known.
    pub at: String,
    /// What was said.
    pub text: String,
    /// Who noted it.
    pub by: String,
    /// Until when something was promised, YYYY-MM-DD.
    pub promised_on: Option<String>,
    /// When it was kept, YYYY-MM-DD.
    pub kept_on: Option<String>,
    /// Days the promise is late today, 0 when not.
    pub overdue_days: i64,
}

/// Which part of the log.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListContacts {
    /// Of this council.
    #[serde(default)]
    pub council: Option<String>,
    /// About this task.
    #[serde(default)]
    pub task: Option<String>,
    /// With this person.
    #[serde(default)]
    pub person: Option<String>,
    /// Continue after this cursor.
    #[serde(default)]
    pub after: Option<String>,
    /// Lines at most, 1–200; none: 50.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A page of the log, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContactPage {
    /// The lines.
    pub rows: Vec<ContactLine>,
    /// Lines in all.
    pub total: i64,
    /// Cursor of what follows.
    pub next: Option<String>,
}

/// A contact to note: of a council, about a task, or both.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewContact {
    /// The council.
    #[serde(default)]
    pub council: Option<String>,
    /// The task.
    #[serde(default)]
    pub task: Option<String>,
    /// With whom, of the directory.
    #[serde(default)]
    pub person: Option<String>,
    /// With whom, when not of the directory.
    #[serde(default)]
    pub person_name: String,
    /// How.
    pub way: ContactWay,
    /// When: YYYY-MM-DD, with THH:MM when known; not in the future.
    pub at: String,
    /// What was said.
    #[serde(default)]
    pub text: String,
    /// Until when something was promised, YYYY-MM-DD.
    #[serde(default)]
    pub promised_on: Option<String>,
}

/// New values of a line.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditContact {
    /// Which line.
    pub id: String,
    /// With whom, of the directory.
    #[serde(default)]
    pub person: Option<String>,
    /// With whom, when not of the directory.
    #[serde(default)]
    pub person_name: String,
    /// How.
    pub way: ContactWay,
    /// When: YYYY-MM-DD, with THH:MM when known; not in the future.
    pub at: String,
    /// What was said.
    #[serde(default)]
    pub text: String,
    /// Until when something was promised, YYYY-MM-DD.
    #[serde(default)]
    pub promised_on: Option<String>,
    /// When it was kept, YYYY-MM-DD.
    #[serde(default)]
    pub kept_on: Option<String>,
}
