//! The register of stations: their passports, the premises, what an election takes in.

pub mod commands;
pub mod indexing;
mod page;
mod requests;
pub mod rules;
pub mod service;
pub mod store;

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

impl StationKind {
    /// Every kind.
    pub const ALL: &[StationKind] = &[StationKind::Ordinary, StationKind::Special];

    /// The word as stored and in message ids (`station-kind-<slug>`).
    pub fn slug(self) -> &'static str {
        match self {
            StationKind::Ordinary => "ordinary",
            StationKind::Special => "special",
        }
    }

    /// Reads a stored word; an unknown one is ordinary.
    pub fn from_slug(slug: &str) -> Self {
        let found = Self::ALL.iter().copied().find(|kind| kind.slug() == slug);
        found.unwrap_or(StationKind::Ordinary)
    }
}

impl StationState {
    /// Every state, in the order of the menu.
    pub const ALL: &[StationState] = &[
        StationState::Proposed,
        StationState::Approved,
        StationState::Active,
        StationState::Alternative,
        StationState::OutOfUse,
    ];

    /// The word as stored and in message ids (`station-state-<slug>`).
    pub fn slug(self) -> &'static str {
        match self {
            StationState::Proposed => "proposed",
            StationState::Approved => "approved",
            StationState::Active => "active",
            StationState::Alternative => "alternative",
            StationState::OutOfUse => "out_of_use",
        }
    }

    /// Reads a stored word; an unknown one is in use.
    pub fn from_slug(slug: &str) -> Self {
        let found = Self::ALL.iter().copied().find(|state| state.slug() == slug);
        found.unwrap_or(StationState::Active)
    }
}

impl StepFree {
    /// Every answer.
    pub const ALL: &[StepFree] = &[
        StepFree::Unknown,
        StepFree::Yes,
        StepFree::Partly,
        StepFree::No,
    ];

    /// The word as stored; empty while nobody looked.
    pub fn slug(self) -> &'static str {
        match self {
            StepFree::Unknown => "",
            StepFree::Yes => "yes",
            StepFree::Partly => "partly",
            StepFree::No => "no",
        }
    }

    /// Reads a stored word; an unknown one is not known.
    pub fn from_slug(slug: &str) -> Self {
        let found = Self::ALL.iter().copied().find(|known| known.slug() == slug);
        found.unwrap_or_default()
    }
}
