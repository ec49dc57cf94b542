//! How many rows (people and vacant posts) each choice of the list's filter would show.

pub mod commands;

use serde::{Deserialize, Serialize};

use super::{PeopleFilter, Role};

/// The list that is narrowed.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FacetsOf {
    /// Search text; empty for all.
    pub query: String,
    /// Narrowing so far. Each group of choices is counted without its own.
    pub filter: PeopleFilter,
    /// Cards older than this day count as stale, YYYY-MM-DD; none for a year ago.
    pub stale_before: Option<String>,
}

/// Counts of the list's rows for each choice: people and vacant posts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PeopleFacets {
    /// Institutions with somebody in them, by name.
    pub institutions: Vec<Facet>,
    /// Councils in their fixed order.
    pub councils: Vec<Facet>,
    /// Roles, leading ones first.
    pub roles: Vec<RoleFacet>,
    /// Groups in their order.
    pub groups: Vec<Facet>,
    /// Vacant posts.
    pub vacant: u32,
    /// Favourites of whoever sits at the PC.
    pub favourites: u32,
    /// Away today.
    pub absent: u32,
    /// Neither checked nor made since `stale_before`.
    pub stale: u32,
    /// The day stale cards are older than, YYYY-MM-DD.
    pub stale_before: String,
}

/// A choice and how many rows it would show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Facet {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Rows.
    pub count: u32,
}

/// A role and how many rows hold it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RoleFacet {
    /// The role.
    pub role: Role,
    /// Rows.
    pub count: u32,
}
