//! The file of a country's days off.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::deadlines::model::{LocalText, Trust};

/// `holidays.json` of a pack.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayFile {
    /// Years for which the list was compared with another one.
    pub checked: Checked,
    /// What becomes of a holiday on a weekend; none: nothing.
    #[serde(default)]
    pub substitute: Option<Substitute>,
    /// Holidays by rule.
    pub days: Vec<Holiday>,
    /// Times when holidays are not days off.
    #[serde(default)]
    pub suspensions: Vec<Suspension>,
    /// Days moved by a yearly act.
    #[serde(default)]
    pub moved: Vec<MovedYear>,
    /// Patron days of localities.
    #[serde(default)]
    pub hram: Vec<Hram>,
}

/// First and last year of a comparison.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// First year.
    pub from: i32,
    /// Last year.
    pub to: i32,
}

/// A holiday on a weekend gives a further day off.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Substitute {
    /// Which day.
    pub kind: SubstituteKind,
    /// Ids of holidays that give none.
    #[serde(default)]
    pub except: Vec<String>,
}

/// Which day stands in for a holiday on a weekend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubstituteKind {
    /// The next day that is not off already.
    NextWorking,
}

/// One holiday.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Id within the country.
    pub id: String,
    /// Name.
    pub name: LocalText,
    /// Which day.
    pub rule: HolidayRule,
    /// First year it is a day off.
    #[serde(default)]
    pub from_year: Option<i32>,
    /// Last year.
    #[serde(default)]
    pub to_year: Option<i32>,
    /// Act.
    #[serde(default)]
    pub act: String,
    /// Article.
    #[serde(default)]
    pub r#ref: String,
    /// How sure it is.
    pub trust: Trust,
}

/// Which day of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum HolidayRule {
    /// The same date each year.
    Fixed {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
    },
    /// Days after (or before) Orthodox Easter.
    OrthodoxEaster {
        /// 0 for Easter itself.
        offset: i32,
    },
}

/// A time when holidays are worked, under a dated act.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// Id within the country.
    pub id: String,
    /// What it is.
    pub name: LocalText,
    /// First day.
    pub from: NaiveDate,
    /// Last day; none: it goes on.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Act.
    #[serde(default)]
    pub act: String,
    /// How sure it is.
    pub trust: Trust,
}

/// Moved days of one year.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedYear {
    /// The year.
    pub year: i32,
    /// The year's act is known; a year without this is said to be unknown.
    pub known: bool,
    /// Working days that are off.
    #[serde(default)]
    pub off: Vec<MovedDay>,
    /// Weekend days that are worked.
    #[serde(default)]
    pub on: Vec<MovedDay>,
}

/// One moved day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedDay {
    /// The day.
    pub date: NaiveDate,
    /// The day off it stands for; a holiday moved so gives no other day.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Name.
    pub name: LocalText,
    /// Act.
    #[serde(default)]
    pub act: String,
}

/// The patron day of a locality, set by its council.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hram {
    /// Locality.
    pub locality: String,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// Act of the council.
    #[serde(default)]
    pub act: String,
    /// How sure it is.
    pub trust: Trust,
}
