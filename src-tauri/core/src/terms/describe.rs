//! A reading in full words: the day, how it was found, what was passed over.

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Counted, DayOff, Period, Step, TermKind, TermReading, TermRefusal};
use crate::locales::Texts;

/// One moment of the count, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ShownStep {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// What happens on it, in the reader's language.
    pub text: String,
}

/// A term in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ShownTerm {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// The time, HH:MM, if there is one.
    pub time: Option<String>,
    /// The day is the last one („până la”, „до”, „by”).
    pub by: bool,
    /// The day in full words, e.g. „vineri, 27 noiembrie 2026”, with the time.
    pub words: String,
    /// How it was found, one sentence.
    pub how: String,
    /// The count, day by day.
    pub steps: Vec<ShownStep>,
    /// What to mind: not a working day, in the past, a year without known moved days.
    pub notes: Vec<String>,
}

/// A day in full words with its weekday; reading it again gives the same day.
pub fn date_words(date: NaiveDate, texts: &Texts) -> String {
    let weekday = texts.text(&format!(
        "term-weekday-{}",
        date.weekday().number_from_monday()
    ));
    let month = texts.text(&format!("term-month-{}", date.month()));
    let values = [
        ("weekday", weekday.as_str()),
        ("day", &date.day().to_string()),
        ("month", &month),
        ("year", &date.year().to_string()),
    ];
    texts.with("term-date", &values)
}

/// The whole reading in words.
pub fn describe(reading: &TermReading, texts: &Texts) -> ShownTerm {
    let day = date_words(reading.date, texts);
    let time = reading.time.map(|time| time.format("%H:%M").to_string());
    let words = match &time {
        Some(time) => texts.with("term-date-time", &[("date", &day), ("time", time)]),
        None => day.clone(),
    };
    let steps = reading
        .steps
        .iter()
        .map(|step| shown(step, reading, texts))
        .collect();
    let mut notes = Vec::new();
    if reading.past {
        notes.push(texts.text("term-note-past"));
    }
    if let Some(why) = &reading.day_off {
        let why = reason(why, reading.date, texts);
        notes.push(match reading.next_working {
            Some(next) => {
                let next = date_words(next, texts);
                texts.with("term-note-day-off-next", &[("why", &why), ("next", &next)])
            }
            None => texts.with("term-note-day-off", &[("why", &why)]),
        });
    }
    if let Some(year) = reading.unknown_year {
        notes.push(texts.with("term-note-unknown-year", &[("year", &year.to_string())]));
    }
    ShownTerm {
        date: reading.date.to_string(),
        time,
        by: reading.by,
        words,
        how: how(reading, texts),
        steps,
        notes,
    }
}

fn reason(why: &DayOff, date: NaiveDate, texts: &Texts) -> String {
    match why {
        DayOff::Weekend => texts.text(&format!(
            "term-weekday-{}",
            date.weekday().number_from_monday()
        )),
        DayOff::Named(name) => name.clone(),
    }
}

fn shown(step: &Step, reading: &TermReading, texts: &Texts) -> ShownStep {
    let say = |date: &NaiveDate, id: &str, why: &str| {
        let day = date_words(*date, texts);
        ShownStep {
            date: date.to_string(),
            text: texts.with(id, &[("date", &day), ("why", why)]),
        }
    };
    match step {
        Step::Anchor(date) => say(date, "term-step-anchor", ""),
        Step::First(date) => say(date, "term-step-first", ""),
        Step::Skipped(date, DayOff::Weekend) => say(date, "term-step-weekend", ""),
        Step::Skipped(date, DayOff::Named(name)) => say(date, "term-step-holiday", name),
        Step::ShortMonth(date) => say(date, "term-step-short-month", ""),
        Step::Result(date) => {
            let id = if reading.by {
                "term-step-last"
            } else {
                "term-step-result"
            };
            say(date, id, "")
        }
    }
}

fn how(reading: &TermReading, texts: &Texts) -> String {
    let weekday = texts.text(&format!(
        "term-weekday-{}",
        reading.date.weekday().number_from_monday()
    ));
    match reading.kind {
        TermKind::Fixed => texts.text("term-how-fixed"),
        TermKind::NoYear => texts.text("term-how-no-year"),
        TermKind::Relative(days) => texts.text(match days {
            0 => "term-how-today",
            1 => "term-how-tomorrow",
            days if days > 1 => "term-how-after-tomorrow",
            _ => "term-how-yesterday",
        }),
        TermKind::Weekday => texts.with("term-how-weekday", &[("weekday", &weekday)]),
        TermKind::WeekdayNext => texts.with("term-how-weekday-next", &[("weekday", &weekday)]),
        TermKind::NextPeriod(period) | TermKind::StartOf(period) => texts.text(match period {
            Period::Day => "term-how-start-day",
            Period::Week => "term-how-start-week",
            Period::Month => "term-how-start-month",
            Period::Quarter => "term-how-start-quarter",
            Period::Year => "term-how-start-year",
        }),
        TermKind::EndOf(period) => texts.text(match period {
            Period::Day => "term-how-end-day",
            Period::Week => "term-how-end-week",
            Period::Month => "term-how-end-month",
            Period::Quarter => "term-how-end-quarter",
            Period::Year => "term-how-end-year",
        }),
        TermKind::NthWeekday(0) => texts.with("term-how-last-weekday", &[("weekday", &weekday)]),
        TermKind::NthWeekday(n) => {
            let values = [("weekday", weekday.as_str()), ("n", &n.to_string())];
            texts.with("term-how-nth-weekday", &values)
        }
        TermKind::EdgeDay => texts.text("term-how-edge-day"),
        TermKind::Count { what, n, before } => {
            let id = match what {
                Counted::Days => "term-count-days",
                Counted::WorkingDays => "term-count-working-days",
                Counted::Weeks => "term-count-weeks",
                Counted::Months => "term-count-months",
                Counted::Years => "term-count-years",
                Counted::Hours => "term-count-hours",
            };
            let amount = texts.with(id, &[("n", &n.to_string())]);
            let anchor = reading
                .anchor
                .map(|day| date_words(day, texts))
                .unwrap_or_default();
            let id = match (what, before) {
                (Counted::Hours, false) => "term-how-hours-after",
                (Counted::Hours, true) => "term-how-hours-before",
                (_, true) => "term-how-before",
                (Counted::Days | Counted::WorkingDays, false) => "term-how-after",
                (_, false) => "term-how-same-day",
            };
            texts.with(id, &[("amount", &amount), ("anchor", &anchor)])
        }
    }
}

/// Why a text is no term, in words.
pub fn refusal_words(refusal: &TermRefusal, texts: &Texts) -> String {
    let id = format!("term-refused-{}", refusal.slug());
    match refusal {
        TermRefusal::UnknownWords(words) => {
            let count = words.len().to_string();
            texts.with(&id, &[("words", &words.join(", ")), ("count", &count)])
        }
        TermRefusal::NotADate(text)
        | TermRefusal::Incomplete(text)
        | TermRefusal::Ambiguous(text) => texts.with(&id, &[("text", text)]),
        TermRefusal::WeekdayDiffers { date } => {
            texts.with(&id, &[("date", &date_words(*date, texts))])
        }
        TermRefusal::TooLong => texts.with(&id, &[("limit", &super::LONGEST.to_string())]),
        TermRefusal::Empty | TermRefusal::HoursNeedAMoment | TermRefusal::TooFar => texts.text(&id),
    }
}
