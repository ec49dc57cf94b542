//! Tasks that come again: the rule, the days it gives, its words.
//!
//! A day of a series has two dates: the nominal one that names it for ever (the 5th), and the
//! term it gives after moving off days that are not worked (the 7th).

pub mod walk;
pub mod words;

use serde::{Deserialize, Serialize};

/// Which day of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum MonthDay {
    /// A day by its number; a shorter month gives its last day.
    Day {
        /// 1–31.
        day: u32,
    },
    /// The last day.
    Last,
    /// A weekday: first to fourth, or the last one.
    Weekday {
        /// 1–4, or 0 for the last.
        nth: u32,
        /// 1 Monday – 7 Sunday.
        weekday: u32,
    },
    /// A working day from the beginning; a month with fewer gives its last one.
    Working {
        /// 1–23.
        nth: u32,
    },
    /// The last working day.
    LastWorking,
}

/// How often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Every {
    /// Every so many days.
    Days {
        /// 1–366.
        n: u32,
    },
    /// Every working day.
    WorkingDays,
    /// Every so many weeks, on some weekdays.
    Weeks {
        /// 1–52.
        n: u32,
        /// 1 Monday – 7 Sunday.
        weekdays: Vec<u32>,
    },
    /// Every so many months.
    Months {
        /// 1–24; 3 for quarters.
        n: u32,
        /// Which day.
        on: MonthDay,
    },
    /// Every so many years.
    Years {
        /// 1–10.
        n: u32,
        /// 1–12.
        month: u32,
        /// Which day.
        on: MonthDay,
    },
    /// So long after the one before was performed.
    AfterDone {
        /// 1–366.
        n: u32,
        /// What is counted.
        unit: DoneUnit,
    },
}

/// What is counted from the day of performing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DoneUnit {
    /// Calendar days.
    Day,
    /// Working days.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months; a day the month lacks becomes its last day.
    Month,
}

/// What happens when the day is not worked.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DayOffRule {
    /// It stays.
    #[default]
    Stay,
    /// The next working day.
    Next,
    /// The working day before.
    Before,
}

/// The rule of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Recurrence {
    /// How often.
    pub every: Every,
    /// What happens when the day is not worked.
    #[serde(default)]
    pub day_off: DayOffRule,
    /// The first day that may be one of the series, YYYY-MM-DD; none: today.
    #[serde(default)]
    pub start_on: Option<String>,
    /// The last day that may be one, YYYY-MM-DD; none: without an end.
    #[serde(default)]
    pub end_on: Option<String>,
}

/// A day of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The day by the rule.
    pub nominal: chrono::NaiveDate,
    /// The term, after moving off days that are not worked.
    pub due: chrono::NaiveDate,
}
