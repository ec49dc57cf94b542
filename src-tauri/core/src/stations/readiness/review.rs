//! Reviews: the matrix as it was on a day, kept.

use serde::{Deserialize, Serialize};

use super::{CheckState, ReadinessPage};

/// A day of review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewItem {
    /// Id; none: still to come.
    pub id: Option<String>,
    /// The day, YYYY-MM-DD.
    pub on: String,
    /// E−28, E−14, E−7, then each day; empty: kept by hand.
    pub label: String,
    /// Note.
    pub note: String,
    /// Who kept it; empty: the day itself.
    pub by: String,
    /// Ready, in percent of what applies; none for one to come.
    pub percent: Option<i64>,
    /// Problems then.
    pub problems: Option<i64>,
}

/// Reviews of an election.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewList {
    /// In the order of their days.
    pub reviews: Vec<ReviewItem>,
}

/// Keeps the matrix as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct KeepReview {
    /// The election.
    pub election: String,
    /// Note.
    #[serde(default)]
    pub note: String,
}

/// A cell that is not what it was at the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewChange {
    /// The station.
    pub station: String,
    /// Its number.
    pub number: String,
    /// The column.
    pub group: String,
    /// Its name.
    pub group_name: String,
    /// Then.
    pub before: CheckState,
    /// Now.
    pub after: CheckState,
}

/// A review with what has changed since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReviewPage {
    /// The review.
    pub review: ReviewItem,
    /// The matrix as it was kept.
    pub page: ReadinessPage,
    /// What is different now: worse first, then better.
    pub changes: Vec<ReviewChange>,
}
