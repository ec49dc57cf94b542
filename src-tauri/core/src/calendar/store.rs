//! What the office's file knows of days: the only SQL of working calendars.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use super::commands::month_and_day;
use super::own::{CouncilHram, KnownYear, OwnDay, OwnDayKind};
use super::{DayKind, Local, Mark};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::search::{folded, sort_key};

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

/// Days of a year that the office marked for the whole country, in order.
///
/// # Errors
/// Of the database.
pub fn days(conn: &Connection, year: i32) -> Result<Vec<OwnDay>> {
    let mut statement = conn.prepare_cached(
        "SELECT date, kind, name, act FROM calendar_day
         WHERE deleted_at IS NULL AND council_id IS NULL AND date BETWEEN ?1 AND ?2 ORDER BY date, id",
    )?;
    let mut rows = statement.query([format!("{year:04}-01-01"), format!("{year:04}-12-31")])?;
    let mut days = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(1)?;
        let kind = DayKind::ALL.into_iter().find(|known| known.slug() == kind);
        if let Some(kind) = kind.and_then(OwnDayKind::of) {
            days.push(OwnDay {
                date: row.get(0)?,
                kind,
                name: row.get(2)?,
                act: row.get(3)?,
            });
        }
    }
    Ok(days)
}

fn marks_on(conn: &Connection, date: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM calendar_day
         WHERE date = ?1 AND council_id IS NULL AND deleted_at IS NULL ORDER BY id",
    )?;
    let ids = statement.query_map([date], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Marks a day; a mark that is there already is changed.
///
/// # Errors
/// Of the database.
pub fn mark_day(tx: &mut WriteTx, day: &OwnDay) -> Result<()> {
    let mut marks = marks_on(tx.conn(), &day.date)?.into_iter();
    let fields = [
        ("kind", json!(day.kind.kind().slug())),
        ("name", json!(day.name)),
        ("act", json!(day.act)),
    ];
    let Some(id) = marks.next() else {
        let id = tx.new_id();
        let mut values = vec![("date", json!(day.date))];
        values.extend(fields);
        return tx.insert(Entity::CalendarDay, &id, &values);
    };
    for (field, value) in fields {
        tx.set(Entity::CalendarDay, &id, field, value)?;
    }
    // Two marks of one day can only come from two PCs; one is enough.
    let stamp = json!(tx.stamp());
    for other in marks {
        tx.set(Entity::CalendarDay, &other, "deleted_at", stamp.clone())?;
    }
    Ok(())
}

/// Gives a day back to the country's calendar; one without a mark stays as it is.
///
/// # Errors
/// Of the database.
pub fn forget_day(tx: &mut WriteTx, date: &str) -> Result<()> {
    let stamp = json!(tx.stamp());
    for id in marks_on(tx.conn(), date)? {
        tx.set(Entity::CalendarDay, &id, "deleted_at", stamp.clone())?;
    }
    Ok(())
}

/// Whether the office said that the year's moved days are known, and by what act.
///
/// # Errors
/// Of the database.
pub fn year(conn: &Connection, year: i32) -> Result<(bool, String)> {
    Ok(year_row(conn, year)?.map_or((false, String::new()), |(_, known, act)| (known, act)))
}

fn year_row(conn: &Connection, year: i32) -> Result<Option<(String, bool, String)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, moved_known, act FROM calendar_year
             WHERE year = ?1 AND deleted_at IS NULL ORDER BY moved_known DESC, id LIMIT 1",
        )?
        .query_row([year], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?)
}

/// Says whether the year's moved days are known.
///
/// # Errors
/// Of the database.
pub fn set_year(tx: &mut WriteTx, year: &KnownYear) -> Result<()> {
    let fields = [
        ("moved_known", json!(i64::from(year.known))),
        ("act", json!(year.act)),
    ];
    let Some((id, _, _)) = year_row(tx.conn(), year.year)? else {
        if !year.known && year.act.is_empty() {
            return Ok(());
        }
        let id = tx.new_id();
        let mut values = vec![("year", json!(year.year))];
        values.extend(fields);
        return tx.insert(Entity::CalendarYear, &id, &values);
    };
    for (field, value) in fields {
        tx.set(Entity::CalendarYear, &id, field, value)?;
    }
    Ok(())
}

/// Councils with their patron days, by name.
///
/// # Errors
/// Of the database.
pub fn councils(conn: &Connection) -> Result<Vec<CouncilHram>> {
    let mut statement =
        conn.prepare_cached("SELECT id, name, hram FROM council WHERE deleted_at IS NULL")?;
    let rows = statement.query_map([], council_row)?;
    let mut councils: Vec<CouncilHram> = rows.collect::<rusqlite::Result<_>>()?;
    councils.sort_by_cached_key(|council| (sort_key(&council.name), council.id.clone()));
    Ok(councils)
}

/// One council with its patron day.
///
/// # Errors
/// `not-found`.
pub fn council(conn: &Connection, id: &str) -> Result<CouncilHram> {
    conn.prepare_cached("SELECT id, name, hram FROM council WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], council_row)
        .optional()?
        .ok_or(Error::NotFound("council"))
}

fn council_row(row: &rusqlite::Row) -> rusqlite::Result<CouncilHram> {
    Ok(CouncilHram {
        id: row.get(0)?,
        name: row.get(1)?,
        hram: row.get(2)?,
    })
}

/// Writes the patron day of a council, MM-DD.
///
/// # Errors
/// Of the database.
pub fn set_hram(tx: &mut WriteTx, id: &str, hram: &str) -> Result<()> {
    tx.set(Entity::Council, id, "hram", json!(hram))?;
    Ok(())
}
