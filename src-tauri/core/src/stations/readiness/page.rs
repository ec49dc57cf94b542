//! What is shown of the matrix.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::evening::Evening;
use super::sheet::{self, LETTERS_ONLY, Sheet, percent};
use super::{CheckGroup, ReadinessChanged, ReadinessPage, ReviewItem, store};
use crate::app::Desk;
use crate::elections::counting::day_of;
use crate::elections::lines::days;
use crate::elections::store as elections;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::locales::Texts;
use crate::stations::StationsElection;
use crate::tasks::service::wrong;

/// A day as it is typed for an election; none for an empty text. Never after today.
///
/// # Errors
/// `not-found`; `term-refused` for words that are no day; `invalid` for a day still to come.
pub(super) fn day(desk: &Desk, election: &str, text: Option<&str>) -> Result<Option<NaiveDate>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let core = desk.core()?;
    let day = match text.parse::<NaiveDate>() {
        Ok(day) => Some(day),
        Err(_) => {
            let found = core.read(|conn| elections::election(conn, election))?;
            let found = found.ok_or(Error::NotFound("election"))?;
            days::read(desk, text, &found.pack, day_of(found.day.as_deref()))?
        }
    };
    if day.is_some_and(|day| day > core.clock().today()) {
        return Err(wrong("on", FieldCode::InFuture));
    }
    Ok(day)
}

/// The evening that is asked for; none for today, which is not over: the matrix as it stands.
///
/// # Errors
/// As [`day`]; `past-not-kept` in a copy for readers, which has no journal.
pub fn evening(desk: &Desk, election: &str, text: Option<&str>) -> Result<Option<Evening>> {
    let core = desk.core()?;
    let clock = core.clock();
    let day = day(desk, election, text)?.filter(|day| *day < clock.today());
    if day.is_some() && core.reader_copy().is_some() {
        return Err(Error::refused(ErrorCode::PastNotKept, &[]));
    }
    Ok(day.map(|day| Evening::of(day, clock)))
}

/// Columns as shown, with how many cells of each say something.
///
/// # Errors
/// Of the database.
fn shown(
    conn: &Connection,
    election: &str,
    sheet: &Sheet,
    texts: &Texts,
) -> Result<Vec<CheckGroup>> {
    let elsewhere = store::used(conn, Some(election))?;
    let used = sheet.used();
    let groups = sheet.groups.iter().zip(used).map(|(group, used)| {
        let elsewhere = elsewhere.get(&group.id).copied().unwrap_or(0);
        group.shown(texts, used + elsewhere)
    });
    Ok(groups.collect())
}

/// A sheet as a page.
///
/// # Errors
/// Of the database.
pub(super) fn page(
    conn: &Connection,
    election: StationsElection,
    on: Option<NaiveDate>,
    sheet: Sheet,
    reviews: Vec<ReviewItem>,
    texts: &Texts,
) -> Result<ReadinessPage> {
    let totals = sheet.totals();
    Ok(ReadinessPage {
        groups: shown(conn, &election.id, &sheet, texts)?,
        election,
        on: on.map(|day| day.to_string()),
        percent: percent(&totals),
        totals,
        voters: sheet.voters(),
        outside: sheet.outside,
        rows: sheet.into_rows(),
        reviews,
    })
}

/// What a change gives back.
///
/// # Errors
/// Of the database.
pub(super) fn changed(
    conn: &Connection,
    election: &str,
    touched: &HashSet<String>,
) -> Result<ReadinessChanged> {
    let sheet = sheet::read(conn, election, None, LETTERS_ONLY)?;
    let totals = sheet.totals();
    let rows = sheet.heads.iter().enumerate();
    let rows = rows.filter(|(_, head)| touched.contains(&head.id));
    Ok(ReadinessChanged {
        rows: rows.filter_map(|(row, _)| sheet.row(row)).collect(),
        percent: percent(&totals),
        totals,
    })
}
