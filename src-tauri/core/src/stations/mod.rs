//! Polling stations: what is ready, what is not, who holds the key, what must be bought.
//!
//! A station is the office's lasting record; an election takes stations in and keeps their number,
//! voters and premises as they were. No votes and no voters' data are kept: only how many voters a
//! station has, and how many came by an hour.
//!
//! `register/` the passports, `readiness/` the matrix of checks and its reviews, `surveys/` the
//! forms filled in on the spot, `equipment/` norms and what is lacking, `bureaus/` their members,
//! `voting_day/` the sheet of the day, `printing/` the papers.

pub mod bureaus;
pub mod equipment;
pub mod printing;
pub mod readiness;
pub mod register;
pub mod rules;
pub mod store;
pub mod surveys;
pub mod voting_day;

use serde::{Deserialize, Serialize};

/// The stations of an election, or of the whole register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfElection {
    /// The election; none: the register as it is.
    #[serde(default)]
    pub election: Option<String>,
}

/// One station, as it is in an election.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationOf {
    /// The station.
    pub id: String,
    /// The election; none: the nearest one ahead it is taken into.
    #[serde(default)]
    pub election: Option<String>,
}

/// An election as the screens of its stations name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationsElection {
    /// Id.
    pub id: String,
    /// Name as shown.
    pub name: String,
    /// Day of voting; none: a draft.
    pub day: Option<String>,
    /// Days until it; below zero after it.
    pub days_left: Option<i64>,
    /// Closed, or in the bin: nothing of it is written any more.
    pub closed: bool,
}

/// A station as every sheet names it in its first columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationHead {
    /// Id.
    pub id: String,
    /// Number as written: 38/07.
    pub number: String,
    /// Locality; empty: the council's name.
    pub locality: String,
    /// Name of the premises, without the address.
    pub premises: String,
    /// Council as shown.
    pub council: String,
    /// Voters; none: not known.
    pub voters: Option<i64>,
    /// Zone, in the office's words.
    pub zone: String,
    /// Route, in the office's words.
    pub route: String,
}
