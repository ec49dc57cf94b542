//! The office's own days over the country's: moved days of a year, local feasts, corrections,
//! and the patron days of its councils.

pub mod commands;
mod rules;

use serde::{Deserialize, Serialize};

use super::DayKind;
use crate::elections::ElectionMoves;

pub use rules::moves;

/// What the office says a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum OwnDayKind {
    /// Offices work, whatever the country's list says.
    Working,
    /// A feast that the country's list does not have.
    Holiday,
    /// A working day made a day off.
    MovedOff,
    /// A day off made a working day.
    MovedOn,
}

impl OwnDayKind {
    /// The kind of the calendar.
    pub fn kind(self) -> DayKind {
        match self {
            OwnDayKind::Working => DayKind::Working,
            OwnDayKind::Holiday => DayKind::Holiday,
            OwnDayKind::MovedOff => DayKind::MovedOff,
            OwnDayKind::MovedOn => DayKind::MovedOn,
        }
    }

    /// The own kind of a kind of the calendar; none for what nobody marks by hand.
    pub fn of(kind: DayKind) -> Option<Self> {
        match kind {
            DayKind::Working => Some(OwnDayKind::Working),
            DayKind::Holiday => Some(OwnDayKind::Holiday),
            DayKind::MovedOff => Some(OwnDayKind::MovedOff),
            DayKind::MovedOn => Some(OwnDayKind::MovedOn),
            DayKind::Weekend | DayKind::Hram => None,
        }
    }
}

/// A day that the office marked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OwnDay {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// What it is.
    pub kind: OwnDayKind,
    /// Its name in the office's words.
    #[serde(default)]
    pub name: String,
    /// The act that says so.
    #[serde(default)]
    pub act: String,
}

/// Days to mark and days to give back to the country's calendar, as one act.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChangeDays {
    /// Days to mark; a day marked before gets the new mark. Of a day named twice the last holds.
    #[serde(default)]
    pub set: Vec<OwnDay>,
    /// Days to give back, YYYY-MM-DD; one without a mark stays as it is. Done before `set`.
    #[serde(default)]
    pub remove: Vec<String>,
}

/// A day that becomes another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DayMove {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// What it is now.
    pub before: DayKind,
    /// Its names now.
    pub before_name: String,
    /// What it will be.
    pub after: DayKind,
    /// Its names then.
    pub after_name: String,
    /// True when it goes from working to free or back: only then counts of working days move.
    pub counts: bool,
}

/// Working days of a year, before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct WorkingDaysMove {
    /// The year.
    pub year: i32,
    /// How many there are.
    pub before: u32,
    /// How many there will be.
    pub after: u32,
}

/// What a change of days does to the calendar.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CalendarMoves {
    /// Days that become others, in order.
    pub days: Vec<DayMove>,
    /// The years they lie in.
    pub years: Vec<WorkingDaysMove>,
    /// What moves with them in open elections.
    #[serde(default)]
    pub elections: Vec<ElectionMoves>,
}

/// A question for the office's own part of a year.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OwnYearOf {
    /// The year.
    pub year: i32,
}

/// The office's own part of a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OwnYear {
    /// The year.
    pub year: i32,
    /// Days the office marked, in order.
    pub days: Vec<OwnDay>,
    /// The office said that the year's moved days are all entered.
    pub known: bool,
    /// The act they were taken from.
    pub act: String,
    /// The pack itself has the year's moved days.
    pub known_by_pack: bool,
    /// Councils with their patron days, by name.
    pub councils: Vec<CouncilHram>,
}

/// Whether the year's moved days are all entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct KnownYear {
    /// The year.
    pub year: i32,
    /// They are.
    pub known: bool,
    /// The act they were taken from.
    #[serde(default)]
    pub act: String,
}

/// The patron day of a council's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilHram {
    /// Id of the council.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day, MM-DD; empty when not known.
    pub hram: String,
}

/// A patron day to set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetHram {
    /// Id of the council.
    pub council: String,
    /// The day, MM-DD; empty to forget it.
    pub hram: String,
}
