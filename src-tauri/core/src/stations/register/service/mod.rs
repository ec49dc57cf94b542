//! The verbs of the register: `listing` and `page` read, `adding`, `editing` and `premises` write
//! passports, `flow` carries what was written into elections ahead, `taking` and `binning`.

pub mod adding;
pub mod binning;
pub mod contacts;
pub mod editing;
pub mod flow;
pub mod listing;
pub mod page;
pub mod premises;
pub mod remarks;
pub mod taking;

use rusqlite::Connection;

use super::rules;
use super::store::{self, StationRecord};
use crate::app::Desk;
use crate::elections::service::Reading;
use crate::error::{Error, FieldCode, Result};
use crate::limits::Check;
use crate::locales::Language;
use crate::phones::Numbering;
use crate::{office, tasks};

/// Who reads, with the office's country and its habit of writing numbers.
pub struct Register {
    /// Who reads, in which language, on which day.
    pub reading: Reading,
    /// How numbers are read and shown.
    pub numbering: Numbering,
    /// The country's pack.
    pub country: String,
}

impl Register {
    /// Whoever sits at this desk.
    ///
    /// # Errors
    /// `no-file`; of the database.
    pub fn of(desk: &Desk) -> Result<Self> {
        Self::in_language(desk, desk.preferences().language)
    }

    /// The same in another language.
    ///
    /// # Errors
    /// `no-file`; of the database.
    pub fn in_language(desk: &Desk, language: Language) -> Result<Self> {
        let core = desk.core()?;
        let office = core.read(office::store::office)?;
        Ok(Register {
            reading: Reading::in_language(desk, language)?,
            numbering: office.numbering(),
            country: pack_of(&office),
        })
    }
}

/// The pack of the office's country, by its word.
fn pack_of(office: &office::Office) -> String {
    serde_json::to_value(office.country)
        .ok()
        .and_then(|word| word.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// How the journal and refusals name a station: number and place.
pub fn named(station: &StationRecord) -> String {
    let place = match station.locality.is_empty() {
        true => &station.council_name,
        false => &station.locality,
    };
    [station.number.as_str(), place]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Refuses a number that another live station has.
fn free_number(conn: &Connection, check: &mut Check, number: &str, but: &str) -> Result<()> {
    if let Some(other) = store::with_number(conn, number, but)? {
        let params = [("number", other.number.clone()), ("place", named(&other))];
        check.push("number", FieldCode::Taken, &params);
    }
    Ok(())
}

/// Voters as typed; empty: none.
fn voters(check: &mut Check, path: &str, typed: &str) -> Option<i64> {
    count(check, path, typed, rules::whole, rules::MOST_VOTERS)
}

/// A number as typed, within its bounds; empty: none.
fn count(
    check: &mut Check,
    path: &str,
    typed: &str,
    read: fn(&str) -> Option<i64>,
    most: i64,
) -> Option<i64> {
    if typed.trim().is_empty() {
        return None;
    }
    let value = read(typed);
    match value {
        Some(value) => check.number(path, value, 0, most),
        None => check.push(path, FieldCode::NotWhole, &[]),
    }
    value
}

/// A council's id and name; empty: none.
fn council(conn: &Connection, id: &str) -> Result<(Option<String>, String)> {
    if id.is_empty() {
        return Ok((None, String::new()));
    }
    let name = tasks::store::council_name(conn, id)?.ok_or(Error::NotFound("council"))?;
    Ok((Some(id.to_owned()), name))
}

/// A phone as typed; empty is none.
fn phone(check: &mut Check, path: &str, value: &mut String) {
    check.text(path, value, crate::limits::PHONE);
    if !value.is_empty() {
        check.phone(path, value);
    }
}
