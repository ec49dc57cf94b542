//! One change for many cards at once, taken back at once.

pub mod commands;

use serde::{Deserialize, Serialize};

/// What to change on all the cards; what is left out stays as it is.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditPeople {
    /// People and vacant posts.
    pub ids: Vec<String>,
    /// Institution, by its name.
    pub institution: Option<String>,
    /// Words to put before each duty line.
    pub duty_prefix: Option<String>,
    /// Group chosen by hand to take them into.
    pub group_add: Option<String>,
    /// Group chosen by hand to take them out of.
    pub group_remove: Option<String>,
    /// A changed beginning of numbers.
    pub phone_prefix: Option<PhonePrefix>,
    /// Note that the cards were checked today.
    pub checked: bool,
}

/// A changed beginning of numbers, in full digits: 373252 becomes 373250.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PhonePrefix {
    /// The old beginning, digits after the plus.
    pub from: String,
    /// The new one.
    pub to: String,
}
