//! What is asked of the register.

use serde::{Deserialize, Serialize};

use super::{Premises, StationKind, StationState, StepFree};

/// Which stations to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListStations {
    /// Words of number, locality, premises, address, boundary; folded as the search folds.
    #[serde(default)]
    pub query: String,
    /// Of this council.
    #[serde(default)]
    pub council: Option<String>,
    /// Of this election.
    #[serde(default)]
    pub election: Option<String>,
    /// In these states; empty: all.
    #[serde(default)]
    pub states: Vec<StationState>,
    /// Of this zone.
    #[serde(default)]
    pub zone: Option<String>,
    /// Of this route.
    #[serde(default)]
    pub route: Option<String>,
    /// Those in the bin instead.
    #[serde(default)]
    pub binned: bool,
}

/// Which premises to offer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListPremises {
    /// Words of name, locality, address.
    #[serde(default)]
    pub query: String,
}

/// Premises of the office, at most 50.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PremisesList {
    /// They.
    pub premises: Vec<Premises>,
}

/// A station to write in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewStation {
    /// Number: 38/07. Must not be that of another live station.
    pub number: String,
    /// Code.
    #[serde(default)]
    pub code: String,
    /// Kind; none: ordinary.
    #[serde(default)]
    pub kind: Option<StationKind>,
    /// Where it stands; none: active.
    #[serde(default)]
    pub state: Option<StationState>,
    /// The council.
    #[serde(default)]
    pub council: Option<String>,
    /// Locality; empty: the council's name is shown.
    #[serde(default)]
    pub locality: String,
    /// What belongs to it.
    #[serde(default)]
    pub boundary: String,
    /// Voters.
    #[serde(default)]
    pub voters: Option<i64>,
    /// Premises that are known.
    #[serde(default)]
    pub premises: Option<String>,
    /// Or new ones.
    #[serde(default)]
    pub new_premises: Option<EditPremises>,
    /// Zone.
    #[serde(default)]
    pub zone: String,
    /// Route.
    #[serde(default)]
    pub route: String,
    /// Note.
    #[serde(default)]
    pub note: String,
    /// Take it into this election at once.
    #[serde(default)]
    pub election: Option<String>,
}

/// New values of a station; none stays, empty text takes away. What is written here goes into the
/// elections still ahead that have the former value, in the same act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditStation {
    /// The station.
    pub id: String,
    /// Number.
    #[serde(default)]
    pub number: Option<String>,
    /// Code.
    #[serde(default)]
    pub code: Option<String>,
    /// Kind.
    #[serde(default)]
    pub kind: Option<StationKind>,
    /// Where it stands.
    #[serde(default)]
    pub state: Option<StationState>,
    /// Why.
    #[serde(default)]
    pub state_reason: Option<String>,
    /// Council; empty takes it away.
    #[serde(default)]
    pub council: Option<String>,
    /// Locality.
    #[serde(default)]
    pub locality: Option<String>,
    /// What belongs to it.
    #[serde(default)]
    pub boundary: Option<String>,
    /// Voters, as typed ("1.346"); empty takes them away.
    #[serde(default)]
    pub voters: Option<String>,
    /// Other premises by id; empty takes them away.
    #[serde(default)]
    pub premises: Option<String>,
    /// Other premises that are new; or with the id of the present ones, new values of these.
    #[serde(default)]
    pub edit_premises: Option<EditPremises>,
    /// Ids of the premises it would go to instead, in their order.
    #[serde(default)]
    pub alternates: Option<Vec<String>>,
    /// A further alternate that is new.
    #[serde(default)]
    pub new_alternate: Option<EditPremises>,
    /// Phone of the bureau.
    #[serde(default)]
    pub phone: Option<String>,
    /// Zone.
    #[serde(default)]
    pub zone: Option<String>,
    /// Route.
    #[serde(default)]
    pub route: Option<String>,
    /// Note.
    #[serde(default)]
    pub note: Option<String>,
}

/// The same new values for several stations: one act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditStations {
    /// The stations.
    pub ids: Vec<String>,
    /// Where they stand.
    #[serde(default)]
    pub state: Option<StationState>,
    /// Why.
    #[serde(default)]
    pub state_reason: Option<String>,
    /// Zone.
    #[serde(default)]
    pub zone: Option<String>,
    /// Route.
    #[serde(default)]
    pub route: Option<String>,
}

/// New values of premises; none stays, empty text takes away. Without an id they are new.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditPremises {
    /// The premises; none: new ones.
    #[serde(default)]
    pub id: Option<String>,
    /// Name.
    #[serde(default)]
    pub name: Option<String>,
    /// Council.
    #[serde(default)]
    pub council: Option<String>,
    /// Locality.
    #[serde(default)]
    pub locality: Option<String>,
    /// Street and number.
    #[serde(default)]
    pub address: Option<String>,
    /// Institution that owns it.
    #[serde(default)]
    pub owner: Option<String>,
    /// Owner in words.
    #[serde(default)]
    pub owner_name: Option<String>,
    /// Who manages it: id in the directory.
    #[serde(default)]
    pub manager: Option<String>,
    /// Name, when there is no id.
    #[serde(default)]
    pub manager_name: Option<String>,
    /// Number, when the directory does not know it.
    #[serde(default)]
    pub manager_phone: Option<String>,
    /// Who holds the key.
    #[serde(default)]
    pub keys: Option<String>,
    /// Name, when there is no id.
    #[serde(default)]
    pub keys_name: Option<String>,
    /// Number, when the directory does not know it.
    #[serde(default)]
    pub keys_phone: Option<String>,
    /// Square metres, as typed.
    #[serde(default)]
    pub area: Option<String>,
    /// Doors, as typed.
    #[serde(default)]
    pub doors: Option<String>,
    /// Floor.
    #[serde(default)]
    pub floor: Option<String>,
    /// Coming in without steps.
    #[serde(default)]
    pub access: Option<StepFree>,
    /// What is to know of it.
    #[serde(default)]
    pub access_note: Option<String>,
    /// Heating.
    #[serde(default)]
    pub heating: Option<String>,
    /// Light.
    #[serde(default)]
    pub light: Option<String>,
    /// Reserve of power.
    #[serde(default)]
    pub reserve_power: Option<String>,
    /// Phone there.
    #[serde(default)]
    pub phone: Option<String>,
    /// Internet there.
    #[serde(default)]
    pub internet: Option<String>,
    /// Toilets.
    #[serde(default)]
    pub toilets: Option<String>,
    /// Parking.
    #[serde(default)]
    pub parking: Option<String>,
    /// Distance as typed: "12 km", "800 m"; a bare number is kilometres.
    #[serde(default)]
    pub distance: Option<String>,
    /// Note.
    #[serde(default)]
    pub note: Option<String>,
}

/// Stations to take into an election, or out of it: one act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TakeStations {
    /// The election.
    pub election: String,
    /// These; empty: all of the register that are not out of use (of the election's councils, when
    /// it is held in some only).
    #[serde(default)]
    pub ids: Vec<String>,
    /// As they were in this election: its stations, zones, routes and acts.
    #[serde(default)]
    pub from: Option<String>,
    /// With the members of its bureaus too, without their training.
    #[serde(default)]
    pub bureaus: bool,
    /// The act that formed them.
    #[serde(default)]
    pub act: String,
}
