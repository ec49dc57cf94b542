//! „This number is wrong”: a note to whoever keeps the directory.

pub mod commands;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

/// A report that nobody has settled yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Correction {
    /// Id.
    pub id: String,
    /// The person.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// The number that is wrong, if one was named.
    pub phone: Option<String>,
    /// That number as typed.
    pub typed: String,
    /// What the reporter wrote.
    pub text: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who reported it.
    pub by: String,
}

/// A report to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewCorrection {
    /// The person.
    pub person: String,
    /// The number that is wrong, if one is meant.
    pub phone: Option<String>,
    /// What is wrong, or the right number.
    pub text: String,
}
