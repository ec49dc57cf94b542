//! Terms as people write them: „peste 10 zile lucrătoare”, „до пятницы”, „next friday”.
//!
//! A term is read in any of the four languages, whatever the screen speaks, and shown back in
//! full words with the days that were counted. What is not understood is refused by name: a date
//! is never guessed around a word that was passed over.

pub mod commands;
mod dates;
mod describe;
mod grammar;
mod lexicon;
mod resolve;
mod scan;

pub use describe::{ShownStep, ShownTerm, date_words, describe, refusal_words};

use chrono::{NaiveDate, NaiveTime};

use crate::locales::Language;

/// Longest text that is read, in characters.
pub const LONGEST: usize = 200;

/// Which days are worked. The office's calendar answers this; see the deadline engine.
pub trait WorkingDays {
    /// Why the day is not worked; none for a working day.
    fn day_off(&self, date: NaiveDate) -> Option<DayOff>;

    /// False when the year's moved days are not known, so that a count may still change.
    fn year_known(&self, _year: i32) -> bool {
        true
    }
}

/// Why a day is not worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayOff {
    /// An ordinary Saturday or Sunday.
    Weekend,
    /// A holiday or a moved day, by its name in the reader's language.
    Named(String),
}

/// A stretch of the calendar that has a first and a last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// One day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
}

/// What is counted in a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Calendar days.
    Days,
    /// Working days of the calendar.
    WorkingDays,
    /// Weeks of seven calendar days.
    Weeks,
    /// Calendar months; a day the month lacks becomes its last day.
    Months,
    /// Years of twelve calendar months.
    Years,
    /// Hours, from the anchor's own time.
    Hours,
}

/// How the text gave the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermKind {
    /// A date with its year.
    Fixed,
    /// A date without a year: the next such day, today included.
    NoYear,
    /// Today and so many days: „mâine”.
    Relative(i64),
    /// The first such weekday after today (or from today, for „this”).
    Weekday,
    /// A weekday of the next calendar week.
    WeekdayNext,
    /// The first day of the next period: „săptămâna viitoare”.
    NextPeriod(Period),
    /// The first day of a period.
    StartOf(Period),
    /// The last day of a period.
    EndOf(Period),
    /// The n-th such weekday of a month; 0 for the last.
    NthWeekday(u32),
    /// The first or last day, or working day, of a period.
    EdgeDay,
    /// So many days, weeks, … after the anchor, or before it.
    Count {
        /// What is counted.
        what: Counted,
        /// How many.
        n: u32,
        /// True for „3 days before”.
        before: bool,
    },
}

/// One moment of the count, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Where the count begins; this day itself is not counted.
    Anchor(NaiveDate),
    /// The first day that counts.
    First(NaiveDate),
    /// A day that was passed over, and why.
    Skipped(NaiveDate, DayOff),
    /// The month has no such day: its last day is taken.
    ShortMonth(NaiveDate),
    /// Where the count ends.
    Result(NaiveDate),
}

/// What a text was understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermReading {
    /// The day.
    pub date: NaiveDate,
    /// The time of the day, if one was written or hours were counted.
    pub time: Option<NaiveTime>,
    /// True for „până la”, „до”, „by”: the day is the last one.
    pub by: bool,
    /// How the day was found.
    pub kind: TermKind,
    /// The day the count hangs on, for a count only.
    pub anchor: Option<NaiveDate>,
    /// The count, day by day where days were passed over.
    pub steps: Vec<Step>,
    /// The day itself is not worked, and why.
    pub day_off: Option<DayOff>,
    /// The next working day, when the day itself is none.
    pub next_working: Option<NaiveDate>,
    /// The day is before today.
    pub past: bool,
    /// A year whose moved days are not known, when the count needed it.
    pub unknown_year: Option<i32>,
}

/// Why a text is no term.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermRefusal {
    /// Nothing was written.
    #[error("empty")]
    Empty,
    /// Longer than [`LONGEST`] characters.
    #[error("too long")]
    TooLong,
    /// Words that are not known; they may change the meaning.
    #[error("unknown words")]
    UnknownWords(Vec<String>),
    /// A day the calendar does not have: 31.02.
    #[error("no such date")]
    NotADate(String),
    /// The weekday written is not the weekday of the date.
    #[error("weekday differs")]
    WeekdayDiffers {
        /// The date as written.
        date: NaiveDate,
    },
    /// Known words that make no date; the one where the reading stopped, or nothing at the end.
    #[error("incomplete")]
    Incomplete(String),
    /// Two readings are possible.
    #[error("ambiguous")]
    Ambiguous(String),
    /// Hours are counted from a date and a time, and one of them is missing.
    #[error("hours need a moment")]
    HoursNeedAMoment,
    /// Outside the years 1990–2199, or a count too long to be meant.
    #[error("too far")]
    TooFar,
}

impl TermRefusal {
    /// The code as on the wire and in the message ids `term-refused-<code>`.
    pub fn slug(&self) -> &'static str {
        match self {
            TermRefusal::Empty => "empty",
            TermRefusal::TooLong => "too-long",
            TermRefusal::UnknownWords(_) => "unknown-words",
            TermRefusal::NotADate(_) => "not-a-date",
            TermRefusal::WeekdayDiffers { .. } => "weekday-differs",
            TermRefusal::Incomplete(_) => "incomplete",
            TermRefusal::Ambiguous(_) => "ambiguous",
            TermRefusal::HoursNeedAMoment => "hours-need-a-moment",
            TermRefusal::TooFar => "too-far",
        }
    }
}

/// Reads a term. `hint` only decides what a word of two languages means.
///
/// # Errors
/// [`TermRefusal`] whenever a word is left over or the date does not exist.
pub fn read(
    text: &str,
    hint: Language,
    today: NaiveDate,
    calendar: &dyn WorkingDays,
) -> Result<TermReading, TermRefusal> {
    if text.chars().count() > LONGEST {
        return Err(TermRefusal::TooLong);
    }
    let scanned = scan::scan(text, hint)?;
    let plan = grammar::parse(&scanned)?;
    resolve::resolve(&plan, today, calendar)
}
