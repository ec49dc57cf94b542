//! Norms by voters: what every station needs, has and lacks; what to move and what to buy.

pub mod commands;
pub mod cover;
mod items;
pub mod rules;
mod sheet;
pub mod shipped;
mod store;

pub use items::ensure;
pub use sheet::{of_station, page, plan_of};

use serde::{Deserialize, Serialize};

use crate::deadlines::model::Trust;
use crate::stations::{StationHead, StationsElection};

/// How many a station needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum NormRule {
    /// The same number everywhere.
    Each {
        /// How many.
        n: i64,
    },
    /// By the number of voters: the first band that reaches so far.
    Bands {
        /// In the order of their bounds; the last may be open.
        bands: Vec<NormBand>,
    },
    /// One for so many voters or part of them, and at least so many.
    Per {
        /// Voters for one.
        voters: i64,
        /// At least.
        least: i64,
    },
}

/// A band of voters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NormBand {
    /// Up to so many voters, these included; none: all above.
    pub up_to: Option<i64>,
    /// How many.
    pub n: i64,
}

/// A thing stations need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentItem {
    /// Id.
    pub id: String,
    /// Name as shown.
    pub name: String,
    /// Unit as shown: buc.
    pub unit: String,
    /// How many; none: the norm is not known, the hint says where it stands.
    pub norm: Option<NormRule>,
    /// The norm in words: "până la 500: 2; până la 1.500: 4; peste: 6".
    pub norm_text: String,
    /// Act.
    pub act: String,
    /// Article.
    pub r#ref: String,
    /// What it was taken from.
    pub source: String,
    /// How sure it is; none without a norm.
    pub trust: Option<Trust>,
    /// Hint where there is no norm; note.
    pub note: String,
    /// It came with the program.
    pub builtin: bool,
    /// The norm is the office's own, not the pack's.
    pub own_norm: bool,
}

/// An item to add or change; none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveItem {
    /// The item; none: a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// Name.
    #[serde(default)]
    pub name: Option<String>,
    /// Unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// Norm. It needs a source, or the trust `practice`.
    #[serde(default)]
    pub norm: Option<NormRule>,
    /// Takes the norm away; of a shipped item the pack's comes back.
    #[serde(default)]
    pub no_norm: bool,
    /// Act.
    #[serde(default)]
    pub act: Option<String>,
    /// Article.
    #[serde(default)]
    pub r#ref: Option<String>,
    /// Source.
    #[serde(default)]
    pub source: Option<String>,
    /// How sure it is.
    #[serde(default)]
    pub trust: Option<Trust>,
    /// Note.
    #[serde(default)]
    pub note: Option<String>,
    /// The item it is to stand behind; empty: first.
    #[serde(default)]
    pub after: Option<String>,
    /// Taken off the list (true) or brought back (false). What was counted is kept.
    #[serde(default)]
    pub left_out: Option<bool>,
    /// The election the reply is counted for.
    #[serde(default)]
    pub election: Option<String>,
}

/// What one station needs, has and lacks of one item.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentCell {
    /// Needed; none: not known.
    pub need: Option<i64>,
    /// The need was typed for this station.
    pub typed: bool,
    /// There; none: not counted.
    pub have: Option<i64>,
    /// Missing: need − have, at least 0; none when one is not known.
    pub lack: Option<i64>,
}

/// A row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentRow {
    /// The station.
    pub station: StationHead,
    /// A cell an item, in their order.
    pub cells: Vec<EquipmentCell>,
}

/// Sums of one item.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentTotal {
    /// Needed, where it is known.
    pub need: i64,
    /// There, where it was counted.
    pub have: i64,
    /// Missing, where both are known.
    pub lack: i64,
    /// More than needed, where both are known.
    pub spare: i64,
    /// Stations whose need is not known.
    pub need_unknown: i64,
    /// Stations not counted.
    pub uncounted: i64,
}

/// Norms × voters: the whole sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentPage {
    /// The election; none: the register with its usual voters.
    pub election: Option<StationsElection>,
    /// The items.
    pub items: Vec<EquipmentItem>,
    /// Shipped ones that were taken off, to bring back.
    pub left_out: Vec<EquipmentItem>,
    /// The rows.
    pub rows: Vec<EquipmentRow>,
    /// Sums, an item each.
    pub totals: Vec<EquipmentTotal>,
    /// Stations without a number of voters.
    pub without_voters: i64,
}

/// New values of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentMark {
    /// The station.
    pub station: String,
    /// The item.
    pub item: String,
    /// What is there, as typed; empty: not counted; none: stays.
    #[serde(default)]
    pub have: Option<String>,
    /// What this station needs, as typed; empty: by the norm again; none: stays.
    #[serde(default)]
    pub need: Option<String>,
}

/// Writes cells: one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MarkEquipment {
    /// The election the reply is counted for.
    #[serde(default)]
    pub election: Option<String>,
    /// The cells.
    pub marks: Vec<EquipmentMark>,
}

/// What is moved from one station to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentMove {
    /// The item.
    pub item: String,
    /// Its name.
    pub name: String,
    /// From.
    pub from: StationHead,
    /// To.
    pub to: StationHead,
    /// How many.
    pub n: i64,
}

/// What is bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentPurchase {
    /// The item.
    pub item: String,
    /// Its name.
    pub name: String,
    /// Unit.
    pub unit: String,
    /// How many in all: lack − moved.
    pub n: i64,
    /// For which stations, and how many each.
    pub stations: Vec<EquipmentShare>,
    /// How sure the norm is.
    pub trust: Option<Trust>,
}

/// One station's part of a purchase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentShare {
    /// The station.
    pub station: StationHead,
    /// How many.
    pub n: i64,
}

/// How to cover what is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EquipmentPlan {
    /// What stations with more than they need can give, of the same zone first.
    pub moves: Vec<EquipmentMove>,
    /// What remains to be bought.
    pub purchases: Vec<EquipmentPurchase>,
    /// Items whose norm is not known: not counted here.
    pub unknown: Vec<EquipmentItem>,
    /// Cells not counted yet, of the items that are counted here.
    pub uncounted: i64,
}
