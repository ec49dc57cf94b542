//! The register of stations: their passports, the premises, what an election takes in.

mod page;
mod requests;

pub use page::{
    Premises, Station, StationContact, StationEquipment, StationList, StationPage, StationPast,
    StationRow, StationSurvey, StationTask, ToSolve,
};
pub use requests::{
    EditPremises, EditStation, EditStations, ListPremises, ListStations, NewStation, PremisesList,
    TakeStations,
};

use serde::{Deserialize, Serialize};

/// Ordinary, or in a hospital, a barracks, a prison, a mission abroad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum StationKind {
    Ordinary,
    Special,
}

/// Where a station stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum StationState {
    /// Proposed by the mayor.
    Proposed,
    /// Approved by the electoral body.
    Approved,
    /// In use.
    Active,
    /// Kept ready in place of another.
    Alternative,
    /// No longer used.
    OutOfUse,
}

/// Whether one can come in without steps.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum StepFree {
    /// Nobody looked yet.
    #[default]
    Unknown,
    /// Yes: a ramp, or no step at all.
    Yes,
    /// Partly: steep, no handrail.
    Partly,
    /// No.
    No,
}
