//! A passport as it is shown.

use serde::{Deserialize, Serialize};

use super::{StationKind, StationState, StepFree};
use crate::attachments::AttachedFile;
use crate::deadlines::model::Trust;
use crate::stations::StationsElection;
use crate::stations::readiness::CheckState;

/// A station in the list of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationRow {
    /// Id.
    pub id: String,
    /// Number as written.
    pub number: String,
    /// Kind.
    pub kind: StationKind,
    /// Where it stands.
    pub state: StationState,
    /// Id of the council; none: it is gone, or not said.
    pub council: Option<String>,
    /// Its name as shown.
    pub council_name: String,
    /// Locality.
    pub locality: String,
    /// Name of the premises.
    pub premises: String,
    /// Address of the premises.
    pub address: String,
    /// Voters; none: not known.
    pub voters: Option<i64>,
    /// Zone.
    pub zone: String,
    /// Route.
    pub route: String,
    /// Who holds the key, with the number, as one line.
    pub keys: String,
    /// Open tasks about it.
    pub tasks: i64,
    /// The last survey, YYYY-MM-DD.
    pub surveyed_on: Option<String>,
}

/// Stations in the order of their numbers (38/2 before 38/10).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationList {
    /// They.
    pub rows: Vec<StationRow>,
    /// Voters in all.
    pub voters: i64,
    /// Zones there are, for the filter.
    pub zones: Vec<String>,
    /// Routes there are.
    pub routes: Vec<String>,
    /// Elections still ahead, the nearest first: what a station can be taken into.
    pub elections: Vec<StationsElection>,
}

/// The building and the room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Premises {
    /// Id.
    pub id: String,
    /// Name: Gimnaziul.
    pub name: String,
    /// Id of the council.
    #[serde(default)]
    pub council: Option<String>,
    /// Locality.
    pub locality: String,
    /// Street and number.
    pub address: String,
    /// Id of the institution that owns it.
    #[serde(default)]
    pub owner: Option<String>,
    /// Its name.
    pub owner_name: String,
    /// Id of who manages it.
    #[serde(default)]
    pub manager: Option<String>,
    /// Name.
    pub manager_name: String,
    /// Number typed for whom the directory does not know.
    pub manager_phone: String,
    /// Id of who holds the key.
    #[serde(default)]
    pub keys: Option<String>,
    /// Name.
    pub keys_name: String,
    /// Number typed for whom the directory does not know.
    pub keys_phone: String,
    /// Square metres of the room.
    #[serde(default)]
    pub area: Option<i64>,
    /// Doors.
    #[serde(default)]
    pub doors: Option<i64>,
    /// Floor, in words.
    pub floor: String,
    /// Coming in without steps.
    #[serde(default)]
    pub access: StepFree,
    /// What is to know of it.
    pub access_note: String,
    /// Heating.
    pub heating: String,
    /// Light.
    pub light: String,
    /// Reserve of power.
    pub reserve_power: String,
    /// Phone there.
    pub phone: String,
    /// Internet there.
    pub internet: String,
    /// Toilets.
    pub toilets: String,
    /// Parking.
    pub parking: String,
    /// Metres from the district's centre.
    #[serde(default)]
    pub distance: Option<i64>,
    /// Note.
    pub note: String,
    /// How many stations are in it.
    #[serde(default)]
    pub stations: i64,
}

/// The station itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Station {
    /// Id.
    pub id: String,
    /// Number as written.
    pub number: String,
    /// Code.
    pub code: String,
    /// Kind.
    pub kind: StationKind,
    /// Where it stands.
    pub state: StationState,
    /// Why it is so.
    pub state_reason: String,
    /// Id of the council.
    pub council: Option<String>,
    /// Its name as shown.
    pub council_name: String,
    /// Locality.
    pub locality: String,
    /// What belongs to it, in words.
    pub boundary: String,
    /// Voters; in an election as they are there.
    pub voters: Option<i64>,
    /// Phone of the bureau.
    pub phone: String,
    /// Zone.
    pub zone: String,
    /// Route.
    pub route: String,
    /// Note.
    pub note: String,
    /// It is in the bin.
    pub binned: bool,
}

/// Whom to call about a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationContact {
    /// `manager`, `keys`, `owner`, `mayor`, `secretary`, `chair`.
    pub part: String,
    /// The same in words, for the reader: "Paznic, chei", "Primar int.".
    pub label: String,
    /// The person in the directory.
    pub person: Option<String>,
    /// Name.
    pub name: String,
    /// Number as the office writes it; empty: none known.
    pub phone: String,
    /// Holds the post for another.
    pub acting: bool,
}

/// A task about a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationTask {
    /// Id.
    pub id: String,
    /// Number as shown: 231/2027.
    pub no: String,
    /// Title.
    pub title: String,
    /// Term in force.
    pub due_on: Option<String>,
    /// Its term has passed.
    pub late: bool,
    /// Still open.
    pub open: bool,
}

/// A cell that is a problem or in work, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ToSolve {
    /// The column's id.
    pub group: String,
    /// Its name.
    pub group_name: String,
    /// `problem` or `work`.
    pub state: CheckState,
    /// What was written.
    pub note: String,
    /// Since when, YYYY-MM-DD.
    pub on: Option<String>,
    /// The task made of it.
    pub task: Option<StationTask>,
}

/// One thing a station needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationEquipment {
    /// Id of the item.
    pub item: String,
    /// Name.
    pub name: String,
    /// By the norm, or as typed; none: the norm or the voters are not known.
    pub need: Option<i64>,
    /// What is there; none: not counted yet.
    pub have: Option<i64>,
    /// What is missing; none when one of them is not known.
    pub lack: Option<i64>,
    /// How sure the norm is; none: typed for this station, or no norm.
    pub trust: Option<Trust>,
}

/// A survey in the list of a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationSurvey {
    /// Id.
    pub id: String,
    /// The station.
    pub station: String,
    /// Its number.
    pub number: String,
    /// Locality and premises.
    pub place: String,
    /// When.
    pub on: String,
    /// Who looked.
    pub by: String,
    /// Answers given, of all questions.
    pub answered: i64,
    /// Questions.
    pub questions: i64,
    /// Shortfalls found.
    pub shortfalls: i64,
    /// Of these not handed on as tasks.
    pub open: i64,
}

/// The station in a former or another election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationPast {
    /// The election.
    pub election: StationsElection,
    /// Its number then.
    pub number: String,
    /// Voters then.
    pub voters: Option<i64>,
    /// Where it was.
    pub premises: String,
    /// Where it stood.
    pub state: StationState,
    /// The act that formed it.
    pub act: String,
}

/// The passport of a station.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct StationPage {
    /// The station.
    pub station: Station,
    /// Its premises; none: not known.
    pub premises: Option<Premises>,
    /// Where it would go instead.
    pub alternates: Vec<Premises>,
    /// The election the figures below are of; none: it is in no election ahead.
    pub election: Option<StationsElection>,
    /// Whom to call.
    pub contacts: Vec<StationContact>,
    /// What is to be solved, problems first.
    pub to_solve: Vec<ToSolve>,
    /// Tasks about it, open ones first.
    pub tasks: Vec<StationTask>,
    /// What it needs and has.
    pub equipment: Vec<StationEquipment>,
    /// Surveys, the newest first.
    pub surveys: Vec<StationSurvey>,
    /// Elections it was in, the newest first.
    pub history: Vec<StationPast>,
    /// Photos and papers.
    pub files: Vec<AttachedFile>,
    /// What is worth a look, in words: voters beyond the norm with its article, no key holder.
    pub remarks: Vec<String>,
}
