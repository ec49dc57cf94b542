//! Norms of polling stations: how many voters, how many booths. Read and checked with the pack,
//! so that the data stays right until stations are worked with.

use serde::{Deserialize, Serialize};

use crate::deadlines::model::{LocalText, Trust};

/// `norms.json` of a pack.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NormFile {
    /// The norms.
    pub norms: Vec<Norm>,
}

/// One norm: bounds of a number, or bands by the size of the station.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// Id within the country, `MD-N01`.
    pub id: String,
    /// What is counted: `voters_per_station`, `booths`.
    pub item: String,
    /// Name.
    pub name: LocalText,
    /// Least number.
    #[serde(default)]
    pub min: Option<u32>,
    /// Greatest number.
    #[serde(default)]
    pub max: Option<u32>,
    /// By how much the greatest number may be passed, in percent.
    #[serde(default)]
    pub over_percent: Option<u32>,
    /// Numbers by the size of the station.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// Id of the act.
    pub act: String,
    /// Article.
    #[serde(default)]
    pub r#ref: String,
    /// How sure it is.
    pub trust: Trust,
    /// What it was taken from.
    #[serde(default)]
    pub source: String,
    /// Remarks.
    #[serde(default)]
    pub note: LocalText,
}

/// The number for stations of one size.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Word of the size.
    pub size: String,
    /// Its name.
    pub name: LocalText,
    /// Least number.
    pub at_least: u32,
}
