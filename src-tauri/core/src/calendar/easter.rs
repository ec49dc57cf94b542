//! Orthodox Easter, by the Julian computus.

use chrono::{Days, NaiveDate};

/// Orthodox Easter Sunday of a year in the Gregorian calendar (Meeus, Julian algorithm).
/// None outside the years 326 to 9999.
pub fn orthodox(year: i32) -> Option<NaiveDate> {
    if !(326..=9_999).contains(&year) {
        return None;
    }
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    // The same date read as Gregorian, then the days by which the calendars differ.
    // Julian Easter never falls on 29 February, so the reading always exists.
    let julian = NaiveDate::from_ymd_opt(year, month as u32, day as u32)?;
    let apart = year / 100 - year / 400 - 2;
    let apart = u64::try_from(apart).ok()?;
    julian.checked_add_days(Days::new(apart))
}
