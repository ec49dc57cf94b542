//! Rules of make-up of electoral bureaus: data with act, article, source and trust. A country
//! without such data has no such checks.

use serde::{Deserialize, Serialize};

use crate::deadlines::model::{LocalText, Trust};

/// `bureaus.json` of a pack.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BureauFile {
    /// The rules.
    pub rules: Vec<BureauRule>,
}

/// What a rule of make-up speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BureauWord {
    /// How many members sit, between `min` and `max`.
    Count,
    /// The number of members is odd.
    Odd,
    /// At least `min` of them were proposed by the local council.
    FromCouncil,
}

/// One rule of make-up of the bureaus of polling stations.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BureauRule {
    /// Id within the country, `MD-B01`.
    pub id: String,
    /// What it speaks of.
    pub rule: BureauWord,
    /// Least number.
    #[serde(default)]
    pub min: Option<u32>,
    /// Greatest number.
    #[serde(default)]
    pub max: Option<u32>,
    /// Id of the act.
    pub act: String,
    /// Article.
    pub r#ref: String,
    /// How sure it is.
    pub trust: Trust,
    /// What it was taken from.
    pub source: String,
    /// What is to know of it, said beside the article.
    #[serde(default)]
    pub note: LocalText,
}
