//! Wire adapters of the office's own days.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use super::{
    CalendarMoves, ChangeDays, CouncilHram, KnownYear, OwnYear, OwnYearOf, SetHram, rules,
};
use crate::app::Desk;
use crate::calendar::commands::{month_and_day, office_country};
use crate::calendar::{Calendar, FIRST_YEAR, LAST_YEAR, store};
use crate::deadlines;
use crate::elections::moving::everywhere;
use crate::elections::service::Reading;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, OpKind};
use crate::limits::{Check, LINE};
use crate::locales::Language;
use crate::packs::Pack;

/// The office's own part of a year.
pub fn calendar_own(desk: &Desk, request: OwnYearOf) -> Result<OwnYear> {
    in_range(request.year)?;
    desk.core()?.read(|conn| own_year(conn, request.year))
}

/// What a change would do, without doing it.
pub fn calendar_preview(desk: &Desk, mut request: ChangeDays) -> Result<CalendarMoves> {
    rules::checked(&mut request)?;
    let reading = Reading::of(desk)?;
    desk.core()?.read(|conn| {
        let mut moves = moved(conn, &request, reading.language)?;
        let after = rules::changed(&store::local(conn, None)?, &request);
        let pack = deadlines::own::over(conn, pack(conn)?)?;
        moves.elections = everywhere::previewed(conn, &pack, &after, &reading)?;
        Ok(moves)
    })
}

/// Marks days and gives days back, all as one act. Open elections follow; replies with what moved.
pub fn calendar_day_set(desk: &Desk, mut request: ChangeDays) -> Result<Changed<CalendarMoves>> {
    rules::checked(&mut request)?;
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::CalendarDays, |tx| {
        let mut moved = moved(tx.conn(), &request, reading.language)?;
        let dates = dates(&request);
        let first = dates
            .first()
            .map(|date| date.format("%d.%m.%Y").to_string());
        let count = i64::try_from(dates.len()).unwrap_or(i64::MAX);
        tx.about(first.unwrap_or_default(), count);
        for date in &request.remove {
            store::forget_day(tx, date)?;
        }
        for day in &request.set {
            store::mark_day(tx, day)?;
        }
        let country = office_country(tx.conn())?;
        moved.elections = everywhere::followed(tx, country, &reading)?;
        Ok(moved)
    })?;
    Ok(desk.announce(changed))
}

/// Says whether the year's moved days are all entered, and by what act.
pub fn calendar_year_known(desk: &Desk, mut request: KnownYear) -> Result<Changed<OwnYear>> {
    let mut check = Check::default();
    check.text("act", &mut request.act, LINE);
    check.done()?;
    in_range(request.year)?;
    let changed = desk.core()?.transact(OpKind::CalendarYearKnown, |tx| {
        tx.about(request.year.to_string(), 1);
        store::set_year(tx, &request)?;
        own_year(tx.conn(), request.year)
    })?;
    Ok(desk.announce(changed))
}

/// Sets or forgets the patron day of a council's place.
pub fn council_hram_set(desk: &Desk, request: SetHram) -> Result<Changed<CouncilHram>> {
    let hram = match request.hram.trim() {
        "" => String::new(),
        text => {
            let (month, day) = month_and_day(text)?;
            format!("{month:02}-{day:02}")
        }
    };
    let changed = desk.core()?.transact(OpKind::CouncilHram, |tx| {
        let mut council = store::council(tx.conn(), &request.council)?;
        tx.about(council.name.clone(), 1);
        store::set_hram(tx, &council.id, &hram)?;
        council.hram.clone_from(&hram);
        Ok(council)
    })?;
    Ok(desk.announce(changed))
}

fn own_year(conn: &Connection, year: i32) -> Result<OwnYear> {
    let pack = pack(conn)?;
    let (known, act) = store::year(conn, year)?;
    let by_pack = Calendar::new(&pack.holidays, crate::calendar::Local::default());
    Ok(OwnYear {
        year,
        days: store::days(conn, year)?,
        known,
        act,
        known_by_pack: by_pack.moved_days_known(year),
        councils: store::councils(conn)?,
    })
}

fn moved(conn: &Connection, change: &ChangeDays, language: Language) -> Result<CalendarMoves> {
    let before = store::local(conn, None)?;
    let after = rules::changed(&before, change);
    let years = dates(change).iter().map(Datelike::year).collect();
    Ok(rules::moves(pack(conn)?, before, after, &years, language))
}

fn dates(change: &ChangeDays) -> BTreeSet<NaiveDate> {
    let set = change.set.iter().map(|day| &day.date);
    set.chain(&change.remove)
        .filter_map(|text| text.parse().ok())
        .collect()
}

fn pack(conn: &Connection) -> Result<&'static Pack> {
    Pack::of(office_country(conn)?)
}

fn in_range(year: i32) -> Result<()> {
    if (FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Ok(());
    }
    let mut check = Check::default();
    let bounds = [
        ("least", FIRST_YEAR.to_string()),
        ("most", LAST_YEAR.to_string()),
    ];
    check.push("year", FieldCode::OutOfRange, &bounds);
    Err(Error::Invalid(check.into_found()))
}
