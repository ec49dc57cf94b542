//! An election as it is shown.

use serde::{Deserialize, Serialize};

use super::rows::ElectionRow;
use crate::deadlines::OwnBuffer;
use crate::deadlines::model::{Counting, ElectionKind};
use crate::locales::Language;
use std::collections::BTreeMap;

/// Which elections to list.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListElections {
    /// Closed ones too.
    #[serde(default)]
    pub closed: bool,
    /// Those in the bin instead.
    #[serde(default)]
    pub binned: bool,
}

/// Rows of a programme by where they stand. `total` = planned + in_work + done + not_applicable.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionCounts {
    /// All rows.
    pub total: i64,
    /// Not begun.
    pub planned: i64,
    /// Begun.
    pub in_work: i64,
    /// Done, late ones too.
    pub done: i64,
    /// Of these done after their day.
    pub done_late: i64,
    /// Without use in this election.
    pub not_applicable: i64,
    /// Not done and their day has passed.
    pub overdue: i64,
    /// Not done and due within seven days, today included.
    pub soon: i64,
    /// Without a day.
    pub undated: i64,
    /// On practice, or to be confirmed.
    pub uncertain: i64,
    /// With an official day that is not the counted one.
    pub differing: i64,
}

/// An election in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionItem {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: ElectionKind,
    /// Round.
    pub round: u8,
    /// Day of voting, YYYY-MM-DD; none: a draft.
    pub day: Option<String>,
    /// Days until it; below zero after it.
    pub days_left: Option<i64>,
    /// Territory in words, or the names of its councils.
    pub territory: String,
    /// Done with since, YYYY-MM-DD.
    pub closed_on: Option<String>,
    /// Its rows.
    pub counts: ElectionCounts,
}

/// The elections of the office: the nearest to come first, then drafts, then those past.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionList {
    /// They.
    pub elections: Vec<ElectionItem>,
    /// Days to the next one, for the rail; none: nothing ahead.
    pub next: Option<i64>,
    /// How many closed ones are not shown.
    pub closed: i64,
}

/// An event terms are counted from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionAnchor {
    /// Word of the packs.
    pub event: String,
    /// The same in words.
    pub name: String,
    /// Its day, with THH:MM where hours are counted; none: not known, and rows wait for it.
    pub at: Option<String>,
    /// The act that set it.
    pub basis: String,
    /// Rows that hang on it.
    pub rows: i64,
}

/// A council where it is held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionPlace {
    /// Id of the council; none when it is gone.
    pub council: Option<String>,
    /// Its name as it was.
    pub name: String,
}

/// An election without its rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Election {
    /// Id.
    pub id: String,
    /// Country of the pack.
    pub pack: String,
    /// Name as shown: the one that was written, else that of its kind and day.
    pub name: String,
    /// Name as written; empty: none.
    #[serde(default)]
    pub own_name: String,
    /// Kind.
    pub kind: ElectionKind,
    /// Round.
    pub round: u8,
    /// Day of voting.
    pub day: Option<String>,
    /// Days until it; below zero after it.
    pub days_left: Option<i64>,
    /// Territory in words.
    pub territory: String,
    /// Councils where it is held; empty: the whole district.
    pub councils: Vec<ElectionPlace>,
    /// The electoral act that was named; empty: the one of the day.
    pub code: String,
    /// Acts that called it.
    pub acts: String,
    /// Titles of the acts its rows rest on.
    pub rests_on: Vec<String>,
    /// Events of its rows, the day of voting left out: those known and those still waited for.
    pub anchors: Vec<ElectionAnchor>,
    /// Language its rows were written in.
    pub language: Language,
    /// The office's buffer.
    pub own: Option<OwnBuffer>,
    /// Ways of counting switched by the office, by act.
    pub countings: BTreeMap<String, Counting>,
    /// First round, or the election it was copied from.
    pub former: Option<ElectionPlace>,
    /// The second round that hangs on it.
    pub second_round: Option<String>,
    /// A second round can be made of it: the kind has one and none is there.
    pub may_go_on: bool,
    /// The official programme last brought in, in words; empty: none yet.
    pub official: String,
    /// Note.
    pub note: String,
    /// Done with since.
    pub closed_on: Option<String>,
    /// Its rows.
    pub counts: ElectionCounts,
    /// What is worth a look, in words: the day of voting is no Sunday.
    #[serde(default)]
    pub remarks: Vec<String>,
}

/// An election with its whole programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionPage {
    /// The election.
    pub election: Election,
    /// Its rows in the order of the programme.
    pub rows: Vec<ElectionRow>,
}

/// One thing that a copy or a second round takes over, leaves or finds changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FormerRow {
    /// What is done.
    pub action: String,
    /// `carried` (own row taken over), `new` (the former one did not have it), `gone` (only the
    /// former one had it), `changed` (other words, article or number of days), `done` (already done
    /// in the first round).
    pub how: String,
    /// What it was, in words; empty when there is nothing to compare.
    pub before: String,
    /// What it will be.
    pub after: String,
}

/// What a copy or a second round would be, before it is made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FormerPlan {
    /// Rows the new election would have.
    pub rows: i64,
    /// Rows with a responsible taken over.
    pub people: i64,
    /// What differs from the former one.
    pub changes: Vec<FormerRow>,
}
