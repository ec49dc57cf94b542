//! Leave, missions, illness: who is away, until when, and who stands in.

pub mod commands;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

use super::PersonRef;

/// Why somebody is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum AbsenceKind {
    /// Leave of any kind.
    Leave,
    /// Sent somewhere by the office.
    Mission,
    /// Ill.
    Sick,
    /// Anything else.
    Other,
}

/// Away today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AbsenceNow {
    /// The absence.
    pub id: String,
    /// Why.
    pub kind: AbsenceKind,
    /// First day away, YYYY-MM-DD.
    pub from: String,
    /// Last day away, YYYY-MM-DD; none when not known.
    pub to: Option<String>,
    /// Who stands in.
    pub substitute: Option<PersonRef>,
}

/// One absence of a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Absence {
    /// Id.
    pub id: String,
    /// Whose.
    pub person: String,
    /// Why.
    pub kind: AbsenceKind,
    /// First day away, YYYY-MM-DD.
    pub from: String,
    /// Last day away, YYYY-MM-DD; none when not known.
    pub to: Option<String>,
    /// Id of whoever stands in.
    pub substitute: Option<String>,
    /// Name of whoever stands in.
    pub substitute_name: String,
    /// Remark.
    pub note: String,
}

/// An absence to enter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewAbsence {
    /// Whose.
    pub person: String,
    /// Why.
    pub kind: AbsenceKind,
    /// First day away, YYYY-MM-DD.
    pub from: String,
    /// Last day away, YYYY-MM-DD; none when not known.
    pub to: Option<String>,
    /// Who stands in.
    pub substitute: Option<String>,
    /// Remark.
    pub note: String,
}

/// New values of an absence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditAbsence {
    /// The absence.
    pub id: String,
    /// Why.
    pub kind: AbsenceKind,
    /// First day away, YYYY-MM-DD.
    pub from: String,
    /// Last day away, YYYY-MM-DD; none when not known.
    pub to: Option<String>,
    /// Who stands in.
    pub substitute: Option<String>,
    /// Remark.
    pub note: String,
}
