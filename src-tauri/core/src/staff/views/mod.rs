//! Saved views of a screen, and how often a record is used.

pub mod commands;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

pub use store::uses;

/// A saved view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SavedView {
    /// Id.
    pub id: String,
    /// The screen it belongs to (`people`).
    pub screen: String,
    /// Name.
    pub name: String,
    /// JSON of the screen's own filter.
    pub query: String,
    /// Name of its sign, may be empty.
    pub icon: String,
    /// Shown to everybody, or only to whoever saved it.
    pub everybody: bool,
    /// Records it shows now; none when only the screen can tell.
    pub count: Option<u32>,
}

/// Which views to list.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ViewsOf {
    /// The screen; none for all.
    pub screen: Option<String>,
}

/// A view to save.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveView {
    /// The view to change; none for a new one.
    pub id: Option<String>,
    /// The screen.
    pub screen: String,
    /// Name.
    pub name: String,
    /// JSON of the screen's own filter; for `people` `{query, filter}`.
    pub query: String,
    /// Name of its sign, may be empty.
    pub icon: String,
    /// Show it to everybody, or only to whoever sits here.
    pub everybody: bool,
}

/// A new place for a view.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MoveView {
    /// The view.
    pub id: String,
    /// The view it comes before; none for the end.
    pub before: Option<String>,
}

/// What a view of people holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct PeopleView {
    #[serde(default)]
    pub query: String,
    #[serde(default)]
    pub filter: super::PeopleFilter,
}
