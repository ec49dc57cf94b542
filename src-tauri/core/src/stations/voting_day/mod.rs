//! The day of voting: opened, how many came by an hour, what happened and who was told, the
//! protocol returned. No votes are kept.
//!
//! `rules.rs` numbers, sums and remarks, `store.rs` reads, `service.rs` writes, `page.rs` shows.

pub mod commands;
pub mod page;
pub mod rules;
pub mod service;
pub mod store;

use serde::{Deserialize, Serialize};

use crate::stations::{StationHead, StationsElection};

/// What a station reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DayFact {
    /// It opened.
    Opened,
    /// How many came so far.
    Turnout,
    /// It closed.
    Closed,
    /// Its protocol was brought back.
    Protocol,
}

impl DayFact {
    const ALL: [DayFact; 4] = [
        DayFact::Opened,
        DayFact::Turnout,
        DayFact::Closed,
        DayFact::Protocol,
    ];

    /// The word as stored.
    pub fn slug(self) -> &'static str {
        match self {
            DayFact::Opened => "opened",
            DayFact::Turnout => "turnout",
            DayFact::Closed => "closed",
            DayFact::Protocol => "protocol",
        }
    }

    /// The fact of a stored word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.slug() == slug)
    }
}

/// A row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DayRow {
    /// The station.
    pub station: StationHead,
    /// Number of its bureau, else of its chair.
    pub phone: String,
    /// Opened at, HH:MM; none: not yet.
    pub opened: Option<String>,
    /// How many came by each hour; none: not reported.
    pub turnout: Vec<Option<i64>>,
    /// Closed at.
    pub closed: Option<String>,
    /// Protocol returned at.
    pub protocol: Option<String>,
    /// Incidents not closed.
    pub incidents: i64,
    /// What is worth a look, in words: fewer than an hour before, more than its voters.
    pub remarks: Vec<String>,
}

/// Sums of one hour.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DayTotal {
    /// Stations that reported.
    pub reported: i64,
    /// How many came there.
    pub came: i64,
    /// Voters of these stations, where both are known.
    pub voters: i64,
    /// Of these voters, in hundredths of a percent (5230 is 52,30 %); none: no voters known.
    pub share: Option<i64>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Incident {
    /// Id.
    pub id: String,
    /// Its number among those of the election, by time, from 1.
    pub no: i64,
    /// The station; none: of the district.
    pub station: Option<StationHead>,
    /// When, YYYY-MM-DDTHH:MM.
    pub at: String,
    /// What.
    pub what: String,
    /// Whom it was told, in words.
    pub told: String,
    /// When.
    pub told_at: String,
    /// What was done.
    pub measures: String,
    /// Closed at; empty: open.
    pub closed_at: String,
    /// Who wrote it.
    pub by: String,
}

/// The sheet of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DaySheet {
    /// The election.
    pub election: StationsElection,
    /// Hours at which stations report, HH:MM.
    pub hours: Vec<String>,
    /// The hours are those the program came with, not the office's.
    pub default_hours: bool,
    /// The rows, by number.
    pub rows: Vec<DayRow>,
    /// Sums, an hour each.
    pub totals: Vec<DayTotal>,
    /// Stations that opened.
    pub opened: i64,
    /// Stations that closed.
    pub closed: i64,
    /// Protocols returned.
    pub protocols: i64,
    /// Incidents, the newest first.
    pub incidents: Vec<Incident>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct FactMark {
    /// The station.
    pub station: String,
    /// Which.
    pub fact: DayFact,
    /// Of a turnout: its hour, one of the sheet's.
    #[serde(default)]
    pub hour: String,
    /// When it happened, HH:MM; none: now.
    #[serde(default)]
    pub at: Option<String>,
    /// Of a turnout: how many, as typed; empty takes it away.
    #[serde(default)]
    pub value: Option<String>,
    /// Takes the fact away.
    #[serde(default)]
    pub clear: bool,
}

/// Writes facts: one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MarkDay {
    /// The election.
    pub election: String,
    /// The facts.
    pub facts: Vec<FactMark>,
}

/// The hours at which stations report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DayHours {
    /// The election.
    pub election: String,
    /// HH:MM each, at most 24; empty: those the program came with.
    pub hours: Vec<String>,
}

/// An incident to write in or change; none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveIncident {
    /// The incident; none: a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// The election of a new one.
    #[serde(default)]
    pub election: Option<String>,
    /// The station; empty: of the district.
    #[serde(default)]
    pub station: Option<String>,
    /// When, HH:MM or YYYY-MM-DDTHH:MM; of a new one none: now.
    #[serde(default)]
    pub at: Option<String>,
    /// What.
    #[serde(default)]
    pub what: Option<String>,
    /// Whom it was told.
    #[serde(default)]
    pub told: Option<String>,
    /// When.
    #[serde(default)]
    pub told_at: Option<String>,
    /// What was done.
    #[serde(default)]
    pub measures: Option<String>,
    /// Closed (true) or open again (false).
    #[serde(default)]
    pub closed: Option<bool>,
}
