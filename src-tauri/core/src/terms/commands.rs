//! Wire adapters. Reading a term needs no file: the calendars are part of the program.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DayOff, ShownTerm, TermRefusal, WorkingDays, describe, read, refusal_words};
use crate::app::Desk;
use crate::calendar::commands::of_open_file;
use crate::calendar::{Calendar, DayKind};
use crate::deadlines::service::read_day;
use crate::error::Result;
use crate::locales::{Language, Texts};
use crate::packs::Pack;

/// A term as it was typed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TypedTerm {
    /// The words.
    pub text: String,
    /// The day that counts as today, YYYY-MM-DD; none for today.
    #[serde(default)]
    pub from: Option<String>,
    /// Country whose working days are counted: `md`, `ua`, `ro`, `ru`; none for the office's.
    #[serde(default)]
    pub pack: Option<String>,
    /// Language of the answer; none for the program's. Terms are read in all four.
    #[serde(default)]
    pub language: Option<Language>,
}

/// What was understood, or why nothing was: a refusal is an ordinary answer while one types.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TermReply {
    /// The term in full words.
    pub understood: Option<ShownTerm>,
    /// Why there is none.
    pub refused: Option<RefusedTerm>,
}

/// Why a text is no term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RefusedTerm {
    /// The reason as a code, e.g. `unknown-words`, `not-a-date`.
    pub code: String,
    /// The words that were not understood.
    pub words: Vec<String>,
    /// The reason in the reader's language.
    pub text: String,
}

/// Reads a term and shows it back in full words.
pub fn term_read(desk: &Desk, request: TypedTerm) -> Result<TermReply> {
    let language = request.language.unwrap_or(desk.preferences().language);
    let pack = match &request.pack {
        Some(country) => Pack::of(country)?,
        None => Pack::of(office_country(desk))?,
    };
    let today = match &request.from {
        Some(day) => read_day(day)?,
        None => desk.clock().today(),
    };
    let calendar = PackDays::of(desk, pack, language)?;
    let texts = Texts::new(language);
    Ok(match read(&request.text, language, today, &calendar) {
        Ok(reading) => TermReply {
            understood: Some(describe(&reading, &texts)),
            refused: None,
        },
        Err(refusal) => TermReply {
            understood: None,
            refused: Some(RefusedTerm {
                code: refusal.slug().to_owned(),
                text: refusal_words(&refusal, &texts),
                words: match refusal {
                    TermRefusal::UnknownWords(words) => words,
                    _ => Vec::new(),
                },
            }),
        },
    })
}

/// The open office's country; Moldova before there is a file.
pub(crate) fn office_country(desk: &Desk) -> &'static str {
    use crate::phones::Country;
    let numbering = desk.core().and_then(|core| core.numbering());
    match numbering.map(|numbering| numbering.country) {
        Ok(Country::Ro) => "ro",
        Ok(Country::Ua) => "ua",
        Ok(Country::Ru) => "ru",
        Ok(Country::Md) | Err(_) => "md",
    }
}

/// A country's calendar with its names in the reader's language.
pub(crate) struct PackDays<'a> {
    calendar: Calendar<'a>,
    language: Language,
    own: Language,
}

impl<'a> PackDays<'a> {
    /// The pack's calendar with the office's own days.
    ///
    /// # Errors
    /// A disk error.
    pub(crate) fn of(desk: &Desk, pack: &'a Pack, language: Language) -> Result<Self> {
        let own = of_open_file(desk, &pack.head.country, None)?;
        Ok(PackDays {
            calendar: Calendar::new(&pack.holidays, own),
            language,
            own: pack.language(),
        })
    }
}

impl WorkingDays for PackDays<'_> {
    fn day_off(&self, date: NaiveDate) -> Option<DayOff> {
        let day = self.calendar.day(date)?;
        if day.kind.is_working() {
            return None;
        }
        let names: Vec<&str> = day
            .names
            .iter()
            .map(|name| name.get(self.language, self.own))
            .filter(|name| !name.is_empty())
            .collect();
        Some(match day.kind {
            DayKind::Weekend => DayOff::Weekend,
            _ if names.is_empty() => DayOff::Weekend,
            _ => DayOff::Named(names.join(", ")),
        })
    }

    fn year_known(&self, year: i32) -> bool {
        self.calendar.moved_days_known(year)
    }
}
