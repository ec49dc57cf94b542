//! Who holds a post, from when to when, and who held it before.

pub mod commands;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

/// A post on a person's card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CardPost {
    /// The assignment.
    pub id: String,
    /// The post.
    pub position: String,
    /// Title of the post.
    pub title: String,
    /// Institution's id.
    pub institution_id: Option<String>,
    /// Institution.
    pub institution: String,
    /// Council the institution belongs to.
    pub council: String,
    /// Duty line.
    pub duty: String,
    /// Room.
    pub room: String,
    /// Hours for visitors.
    pub hours: String,
    /// First day, YYYY-MM-DD; none when not known.
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; none while it lasts.
    pub to: Option<String>,
    /// True when held on the office's date.
    pub current: bool,
    /// True for an acting holder.
    pub acting: bool,
    /// Percent of a full post.
    pub share: i64,
    /// Number of the act of appointment.
    pub act_no: String,
    /// Date of the act, YYYY-MM-DD.
    pub act_date: Option<String>,
    /// Remark.
    pub note: String,
    /// Who held the post before: the person replaced by the act, else the last holder.
    pub before: Option<Holder>,
}

/// Somebody who holds or held a post.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Holder {
    /// The assignment.
    pub assignment: String,
    /// The person.
    pub person: String,
    /// Given and family name.
    pub name: String,
    /// First day, YYYY-MM-DD; none when not known.
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; none while it lasts.
    pub to: Option<String>,
    /// True for an acting holder.
    pub acting: bool,
    /// True when held on the day that was asked for.
    pub held: bool,
    /// Number of the act of appointment.
    pub act_no: String,
}

/// A post for a person: one that is there, or a new one by its title.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewAssignment {
    /// Who.
    pub person: String,
    /// The post; none for a new one.
    pub position: Option<String>,
    /// Title of a new post.
    pub post: String,
    /// Institution of a new post.
    pub institution: String,
    /// First day, YYYY-MM-DD; none when not known.
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; none while it lasts.
    pub to: Option<String>,
    /// True for an acting holder.
    pub acting: bool,
    /// Percent of a full post, 1 to 100.
    pub share: i64,
    /// Number of the act of appointment.
    pub act_no: String,
    /// Date of the act, YYYY-MM-DD.
    pub act_date: Option<String>,
    /// Whom the person replaces.
    pub replaces: Option<String>,
    /// Remark.
    pub note: String,
}

/// New values of an assignment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditAssignment {
    /// The assignment.
    pub id: String,
    /// First day, YYYY-MM-DD; none when not known.
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; none while it lasts.
    pub to: Option<String>,
    /// True for an acting holder.
    pub acting: bool,
    /// Percent of a full post, 1 to 100.
    pub share: i64,
    /// Number of the act of appointment.
    pub act_no: String,
    /// Date of the act, YYYY-MM-DD.
    pub act_date: Option<String>,
    /// Whom the person replaces.
    pub replaces: Option<String>,
    /// Remark.
    pub note: String,
}

/// The end of an assignment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EndAssignment {
    /// The assignment.
    pub id: String,
    /// Last day in the post, YYYY-MM-DD.
    pub to: String,
}

/// A question about a post's holders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HoldersOf {
    /// The post.
    pub position: String,
    /// The day, YYYY-MM-DD; none for today.
    pub on: Option<String>,
}
