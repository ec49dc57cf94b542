//! What a change of the office's days does, day by day: old → new.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::{CalendarMoves, ChangeDays, DayMove, WorkingDaysMove};
use crate::calendar::{Calendar, Day, FIRST_YEAR, LAST_YEAR, Local, Mark};
use crate::error::{FieldCode, Result};
use crate::limits::{BATCH, Check, LINE, TITLE};
use crate::locales::Language;
use crate::packs::Pack;

/// Trims and checks what was written. Paths are `set.N.field` and `remove.N`.
///
/// # Errors
/// `invalid` with the fields at fault.
pub(super) fn checked(change: &mut ChangeDays) -> Result<()> {
    let mut check = Check::default();
    let count = i64::try_from(change.set.len() + change.remove.len()).unwrap_or(i64::MAX);
    check.number("set", count, 0, i64::try_from(BATCH).unwrap_or(i64::MAX));
    for (n, day) in change.set.iter_mut().enumerate() {
        date(&mut check, &format!("set.{n}.date"), &day.date);
        check.text(&format!("set.{n}.name"), &mut day.name, TITLE);
        check.text(&format!("set.{n}.act"), &mut day.act, LINE);
    }
    for (n, day) in change.remove.iter().enumerate() {
        date(&mut check, &format!("remove.{n}"), day);
    }
    check.done()
}

fn date(check: &mut Check, path: &str, text: &str) {
    if text.is_empty() {
        check.push(path, FieldCode::Required, &[]);
    } else if let Some(date) = check.date(path, text) {
        let (first, last) = (i64::from(FIRST_YEAR), i64::from(LAST_YEAR));
        check.number(path, i64::from(date.year()), first, last);
    }
}

/// What the office adds once the change is made.
pub(super) fn changed(local: &Local, change: &ChangeDays) -> Local {
    let mut after = local.clone();
    let read = |text: &str| text.parse::<NaiveDate>().ok();
    let gone: BTreeSet<NaiveDate> = change.remove.iter().filter_map(|day| read(day)).collect();
    after.marks.retain(|mark| !gone.contains(&mark.date));
    for day in &change.set {
        let Some(date) = read(&day.date) else {
            continue;
        };
        after.marks.retain(|mark| mark.date != date);
        after.marks.push(Mark {
            date,
            kind: day.kind.kind(),
            name: day.name.clone(),
        });
    }
    after
}

/// Every day of `years` that is another under `after` than under `before`.
pub fn moves(
    pack: &Pack,
    before: Local,
    after: Local,
    years: &BTreeSet<i32>,
    language: Language,
) -> CalendarMoves {
    let own = pack.language();
    let names = |day: &Day| -> String {
        let names: Vec<&str> = day
            .names
            .iter()
            .map(|name| name.get(language, own))
            .filter(|name| !name.is_empty())
            .collect();
        names.join("; ")
    };
    let old = Calendar::new(&pack.holidays, before);
    let new = Calendar::new(&pack.holidays, after);
    let mut found = CalendarMoves::default();
    for year in years {
        let (was, will) = (old.year(*year), new.year(*year));
        let days = was.iter().zip(will.iter()).filter_map(|(was, will)| {
            let (before_name, after_name) = (names(was), names(will));
            (was.kind != will.kind || before_name != after_name).then(|| DayMove {
                date: was.date.to_string(),
                before: was.kind,
                before_name,
                after: will.kind,
                after_name,
                counts: was.kind.is_working() != will.kind.is_working(),
            })
        });
        found.days.extend(days);
        found.years.push(WorkingDaysMove {
            year: *year,
            before: working(&was),
            after: working(&will),
        });
    }
    found
}

fn working(days: &[Day]) -> u32 {
    let count = days.iter().filter(|day| day.kind.is_working()).count();
    u32::try_from(count).unwrap_or_default()
}
