//! Institutions as a tree, their cards, and the places of the district.

pub mod commands;
pub mod localities;
pub mod store;

use serde::{Deserialize, Serialize};

use super::{Email, PersonRow, Phone};
use crate::history::HistoryItem;

/// An institution of the tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TreeNode {
    /// Id.
    pub id: String,
    /// The institution above it.
    pub parent: Option<String>,
    /// Name.
    pub name: String,
    /// Short name, may be empty.
    pub short_name: String,
    /// Kind (`mayoralty`, `section`…), may be empty.
    pub kind: String,
    /// Council it belongs to.
    pub council_id: Option<String>,
    /// People who hold a post in it today, units not counted.
    pub people: u32,
    /// Vacant posts in it.
    pub vacant: u32,
}

/// Everything about an institution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct OrganisationCard {
    pub id: String,
    pub name: String,
    pub short_name: String,
    pub name_uk: String,
    pub name_ru: String,
    pub kind: String,
    pub code: String,
    pub parent: Option<String>,
    pub parent_name: String,
    pub council_id: Option<String>,
    pub council: String,
    pub locality_id: Option<String>,
    pub locality: String,
    pub address: String,
    pub hours: String,
    pub website: String,
    pub note: String,
    /// YYYY-MM-DD.
    pub valid_from: Option<String>,
    /// YYYY-MM-DD.
    pub valid_to: Option<String>,
    pub phones: Vec<Phone>,
    pub emails: Vec<Email>,
    /// Holders and vacant posts in the order of the posts.
    pub people: Vec<PersonRow>,
    /// Units right under it.
    pub units: Vec<TreeNode>,
    pub binned: bool,
    /// Newest twenty acts that touched this record.
    pub history: Vec<HistoryItem>,
}

/// A field of an institution that is edited in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum OrganisationField {
    Name,
    ShortName,
    NameUk,
    NameRu,
    Kind,
    Code,
    Council,
    Locality,
    Address,
    Hours,
    Website,
    Note,
    ValidFrom,
    ValidTo,
}

/// A new value for one field of an institution.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditOrganisation {
    /// Which institution.
    pub id: String,
    /// Which field.
    pub field: OrganisationField,
    /// New value (an id for council and locality); empty clears it.
    pub value: String,
}

/// An institution to add.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewOrganisation {
    /// Name.
    pub name: String,
    /// Kind, may be empty.
    pub kind: String,
    /// The institution above it.
    pub parent: Option<String>,
    /// Council it belongs to.
    pub council: Option<String>,
}

/// A new place for an institution in the tree.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MoveOrganisation {
    /// Which institution.
    pub id: String,
    /// The institution above it; none for the top.
    pub parent: Option<String>,
    /// The one it comes before; none for the end.
    pub before: Option<String>,
}
