//! Wire adapters of working calendars.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Calendar, DayKind, FIRST_YEAR, LAST_YEAR, Local, store};
use crate::app::Desk;
use crate::error::{Error, ErrorCode, Result};
use crate::locales::{Language, Texts};
use crate::office;
use crate::packs::Pack;
use crate::phones::Country;

/// A question for a year.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AskYear {
    /// Country of the pack.
    pub pack: String,
    /// The year.
    pub year: i32,
    /// Locality whose patron day is a day off.
    #[serde(default)]
    pub locality: Option<String>,
    /// The patron day, MM-DD, when the pack does not know it.
    #[serde(default)]
    pub hram: Option<String>,
    /// Holidays are shown as days off in spite of a suspension.
    #[serde(default)]
    pub without_suspensions: bool,
    /// Language of the names; none for the program's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// One day of a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CalendarDay {
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// What it is.
    pub kind: DayKind,
    /// Its names; for a suspended holiday its name and the reason. Empty for a plain day.
    pub name: String,
}

/// A year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CalendarYear {
    /// Country of the pack.
    pub pack: String,
    /// The year.
    pub year: i32,
    /// All its days.
    pub days: Vec<CalendarDay>,
    /// Number of working days.
    pub working: u32,
    /// The year's moved days are known.
    pub moved_days_known: bool,
    /// The list of holidays was compared for this year.
    pub checked: bool,
    /// The locality was named and its patron day is not known.
    pub hram_unknown: bool,
    /// What is not known, in words.
    pub notes: Vec<String>,
}

/// What a locality adds, and its name when its patron day is not known.
pub struct Place {
    /// What is added.
    pub local: Local,
    /// The locality whose patron day is not known.
    pub unknown: Option<String>,
}

/// Finds the patron day of a locality: the one given, else the pack's.
///
/// # Errors
/// `no-such-date` for a patron day that is no MM-DD.
pub fn place(
    pack: &Pack,
    locality: Option<&str>,
    hram: Option<&str>,
    mut local: Local,
) -> Result<Place> {
    if let Some(text) = hram.map(str::trim).filter(|text| !text.is_empty()) {
        local.hram = Some(month_and_day(text)?);
        return Ok(Place {
            local,
            unknown: None,
        });
    }
    let Some(name) = locality.map(str::trim).filter(|name| !name.is_empty()) else {
        local.hram = None;
        return Ok(Place {
            local,
            unknown: None,
        });
    };
    let folded = crate::search::folded(name);
    let found = pack
        .holidays
        .hram
        .iter()
        .find(|hram| crate::search::folded(&hram.locality) == folded);
    // The office's own file knows its places better than the pack.
    local.hram = local.hram.or(found.map(|hram| (hram.month, hram.day)));
    Ok(Place {
        unknown: local.hram.is_none().then(|| name.to_owned()),
        local,
    })
}

pub(super) fn month_and_day(text: &str) -> Result<(u32, u32)> {
    let read = || -> Option<(u32, u32)> {
        let (month, day) = text.split_once('-')?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // A leap year, so that 29 February is a day.
        NaiveDate::from_ymd_opt(2024, month, day).map(|_| (month, day))
    };
    read().ok_or_else(|| Error::refused(ErrorCode::NoSuchDate, &[("text", text.to_owned())]))
}

/// All days of a year.
pub fn calendar_year(desk: &Desk, request: AskYear) -> Result<CalendarYear> {
    let language = request.language.unwrap_or(desk.preferences().language);
    let local = of_open_file(desk, &request.pack, request.locality.as_deref())?;
    year(&request, local, language)
}

/// What the open file adds: marked days, known years, the patron day of one of its places.
/// Without a file, or in the calendar of another country than the office's, nothing is added.
///
/// # Errors
/// Of the database.
pub fn of_open_file(desk: &Desk, pack: &str, locality: Option<&str>) -> Result<Local> {
    let Ok(core) = desk.core() else {
        return Ok(Local::default());
    };
    core.read(|conn| {
        if office_country(conn)?.eq_ignore_ascii_case(pack.trim()) {
            store::local(conn, locality)
        } else {
            Ok(Local::default())
        }
    })
}

/// The word of the pack of the office's country.
pub(crate) fn office_country(conn: &Connection) -> Result<&'static str> {
    Ok(match office::store::office(conn)?.country {
        Country::Md => "md",
        Country::Ro => "ro",
        Country::Ua => "ua",
        Country::Ru => "ru",
    })
}

/// As [`calendar_year`], without a desk.
///
/// # Errors
/// `unknown-pack`, `year-out-of-range`, `no-such-date`.
pub fn year(request: &AskYear, local: Local, language: Language) -> Result<CalendarYear> {
    let pack = Pack::of(&request.pack)?;
    if !(FIRST_YEAR..=LAST_YEAR).contains(&request.year) {
        return Err(Error::refused(
            ErrorCode::YearOutOfRange,
            &[
                ("year", request.year.to_string()),
                ("from", FIRST_YEAR.to_string()),
                ("to", LAST_YEAR.to_string()),
            ],
        ));
    }
    let local = Local {
        without_suspensions: request.without_suspensions,
        ..local
    };
    let (locality, hram) = (request.locality.as_deref(), request.hram.as_deref());
    let place = place(pack, locality, hram, local)?;
    let texts = Texts::new(language);
    let calendar = Calendar::new(&pack.holidays, place.local);
    let own = pack.language();
    let days: Vec<CalendarDay> = calendar
        .year(request.year)
        .iter()
        .map(|day| {
            let mut names: Vec<String> = day
                .names
                .iter()
                .map(|name| name.get(language, own).to_owned())
                .collect();
            if day.kind == DayKind::Hram {
                names.push(match locality {
                    Some(place) => texts.with("calendar-hram-of", &[("locality", place)]),
                    None => texts.text("calendar-day-hram"),
                });
            }
            names.extend(day.suspended.iter().map(|(name, by)| {
                let (name, by) = (name.get(language, own), by.get(language, own));
                format!("{name} ({by})")
            }));
            CalendarDay {
                date: day.date.to_string(),
                kind: day.kind,
                name: names.join("; "),
            }
        })
        .collect();
    let (moved_days_known, checked) = (
        calendar.moved_days_known(request.year),
        calendar.is_checked(request.year),
    );
    let year = request.year.to_string();
    let mut notes = Vec::new();
    if !moved_days_known {
        notes.push(texts.with("calendar-moved-unknown", &[("year", &year)]));
    }
    if !checked {
        notes.push(texts.with("calendar-unchecked", &[("year", &year)]));
    }
    if let Some(locality) = &place.unknown {
        notes.push(texts.with("calendar-hram-unknown", &[("locality", locality)]));
    }
    let working = days.iter().filter(|day| day.kind.is_working()).count();
    Ok(CalendarYear {
        pack: pack.head.country.clone(),
        year: request.year,
        working: u32::try_from(working).unwrap_or_default(),
        days,
        moved_days_known,
        checked,
        hram_unknown: place.unknown.is_some(),
        notes,
    })
}
