//! What the office's file knows of days: the only SQL of working calendars.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::commands::month_and_day;
use super::{DayKind, Local, Mark};
use crate::error::Result;
use crate::search::folded;

/// Marked days of the whole country, years with known moved days, and the patron day of a
/// locality or council by its name.
///
/// # Errors
/// Of the database.
pub fn local(conn: &Connection, locality: Option<&str>) -> Result<Local> {
    let mut marks = Vec::new();
    let mut days = conn.prepare_cached(
        "SELECT date, kind, name FROM calendar_day
         WHERE deleted_at IS NULL AND council_id IS NULL ORDER BY date",
    )?;
    let mut rows = days.query([])?;
    while let Some(row) = rows.next()? {
        let (date, kind): (String, String) = (row.get(0)?, row.get(1)?);
        let kind = DayKind::ALL.into_iter().find(|known| known.slug() == kind);
        if let (Ok(date), Some(kind)) = (date.parse::<NaiveDate>(), kind) {
            let name = row.get(2)?;
            marks.push(Mark { date, kind, name });
        }
    }
    let mut years = conn.prepare_cached(
        "SELECT year FROM calendar_year WHERE deleted_at IS NULL AND moved_known = 1",
    )?;
    let known_years = years
        .query_map([], |row| row.get(0))?
        .collect::<std::result::Result<_, _>>()?;
    let hram = match locality.map(folded).filter(|name| !name.is_empty()) {
        Some(name) => hram(conn, &name)?,
        None => None,
    };
    Ok(Local {
        hram,
        marks,
        known_years,
        without_suspensions: false,
    })
}

fn hram(conn: &Connection, folded_name: &str) -> Result<Option<(u32, u32)>> {
    let mut places = conn.prepare_cached(
        "SELECT name, hram FROM locality WHERE hram <> '' AND deleted_at IS NULL
         UNION ALL SELECT name, hram FROM council WHERE hram <> '' AND deleted_at IS NULL",
    )?;
    let mut rows = places.query([])?;
    while let Some(row) = rows.next()? {
        let (name, day): (String, String) = (row.get(0)?, row.get(1)?);
        if folded(&name) == folded_name {
            return Ok(month_and_day(&day).ok());
        }
    }
    Ok(None)
}
