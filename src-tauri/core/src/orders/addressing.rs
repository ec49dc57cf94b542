//! To whom an order goes.

use serde::{Deserialize, Serialize};

/// To whom: everything named here is joined; nobody gets it twice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderTo {
    /// Every council of the district.
    #[serde(default)]
    pub all: bool,
    /// Ids of councils.
    #[serde(default)]
    pub councils: Vec<String>,
    /// Ids of groups of the directory: the councils and institutions their people belong to.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Ids of institutions.
    #[serde(default)]
    pub organisations: Vec<String>,
    /// Rule: councils of this kind (comună, oraș…), empty for any.
    #[serde(default)]
    pub kind: String,
    /// Rule: with at least so many voters.
    #[serde(default)]
    pub voters_from: Option<i64>,
    /// Rule: with at most so many voters.
    #[serde(default)]
    pub voters_to: Option<i64>,
    /// Ids of councils and institutions left out of all the above.
    #[serde(default)]
    pub except: Vec<String>,
}

/// One to whom it goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Addressee {
    /// Id of the council.
    pub council: Option<String>,
    /// Id of the institution, when it is no council.
    pub organisation: Option<String>,
    /// Name.
    pub name: String,
    /// Who leads it now, short name; empty when vacant.
    pub head: String,
    /// Their number, as shown; empty when none is known.
    pub phone: String,
}

/// Somebody named who gets no line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SkippedAddressee {
    /// Name.
    pub name: String,
    /// Message id of the reason, e.g. `order-skip-no-body`.
    pub why: String,
}

/// Everybody an order goes to, in the fixed order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Addressees {
    /// To whom.
    pub to: Vec<Addressee>,
    /// Who was named and gets none.
    pub skipped: Vec<SkippedAddressee>,
    /// Lines of `to` without any number.
    pub without_phone: i64,
}
