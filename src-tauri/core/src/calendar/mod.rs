//! Working calendars: which days are off, by what name, and what is not known of a year.

pub mod commands;
mod easter;
pub mod list;
pub mod model;
pub mod own;
pub(crate) mod store;
mod year;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::deadlines::counting::WorkingDays;
use crate::deadlines::model::LocalText;
use model::HolidayFile;

pub use commands::{AskYear, CalendarDay, CalendarYear};
pub use easter::orthodox as orthodox_easter;

/// First year a calendar is made for.
pub const FIRST_YEAR: i32 = 1950;
/// Last year a calendar is made for.
pub const LAST_YEAR: i32 = 2199;

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DayKind {
    /// Offices work.
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A holiday of the country.
    Holiday,
    /// The patron day of the locality.
    Hram,
    /// A working day made a day off.
    MovedOff,
    /// A weekend day made a working day.
    MovedOn,
}

impl DayKind {
    /// Every kind.
    pub const ALL: [DayKind; 6] = [
        DayKind::Working,
        DayKind::Weekend,
        DayKind::Holiday,
        DayKind::Hram,
        DayKind::MovedOff,
        DayKind::MovedOn,
    ];

    /// The word of the wire.
    pub fn slug(self) -> &'static str {
        match self {
            DayKind::Working => "working",
            DayKind::Weekend => "weekend",
            DayKind::Holiday => "holiday",
            DayKind::Hram => "hram",
            DayKind::MovedOff => "moved_off",
            DayKind::MovedOn => "moved_on",
        }
    }

    /// True when offices work.
    pub fn is_working(self) -> bool {
        matches!(self, DayKind::Working | DayKind::MovedOn)
    }
}

/// One day of a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DayKind,
    /// Its names; two holidays may meet.
    pub names: Vec<LocalText>,
    /// Holidays that are not observed on it, with the suspension's name.
    pub suspended: Vec<(LocalText, LocalText)>,
}

/// A day that the office marked itself; it overrules the pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DayKind,
    /// Its name in the office's words.
    pub name: String,
}

/// What is added to a country's own days.
#[derive(Debug, Clone, Default)]
pub struct Local {
    /// Patron day: month and day.
    pub hram: Option<(u32, u32)>,
    /// Days that the office marked.
    pub marks: Vec<Mark>,
    /// Years whose moved days the office entered or confirmed.
    pub known_years: BTreeSet<i32>,
    /// Holidays are days off in spite of a suspension.
    pub without_suspensions: bool,
}

/// The working calendar of a country and a locality. Years are made when they are asked for.
pub struct Calendar<'a> {
    file: &'a HolidayFile,
    local: Local,
    years: RefCell<HashMap<i32, Rc<Vec<Day>>>>,
}

impl<'a> Calendar<'a> {
    /// A calendar over a country's file.
    pub fn new(file: &'a HolidayFile, local: Local) -> Self {
        Calendar {
            file,
            local,
            years: RefCell::default(),
        }
    }

    /// All days of a year, in order.
    pub fn year(&self, year: i32) -> Rc<Vec<Day>> {
        if let Some(known) = self.years.borrow().get(&year) {
            return known.clone();
        }
        let made = Rc::new(year::make(self.file, &self.local, year));
        self.years.borrow_mut().insert(year, made.clone());
        made
    }

    /// One day; none only beyond chrono's years.
    pub fn day(&self, date: NaiveDate) -> Option<Day> {
        self.year(date.year())
            .get(date.ordinal0() as usize)
            .cloned()
    }

    /// True when the year's moved days are known; if not, it is said beside every count.
    pub fn moved_days_known(&self, year: i32) -> bool {
        self.local.known_years.contains(&year)
            || self
                .file
                .moved
                .iter()
                .any(|moved| moved.year == year && moved.known)
    }

    /// True when the list of holidays was compared for the year.
    pub fn is_checked(&self, year: i32) -> bool {
        (self.file.checked.from..=self.file.checked.to).contains(&year)
    }
}

impl WorkingDays for Calendar<'_> {
    fn is_working(&self, date: NaiveDate) -> bool {
        self.year(date.year())
            .get(date.ordinal0() as usize)
            .is_some_and(|day| day.kind.is_working())
    }
}
