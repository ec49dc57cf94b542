//! One year of a calendar, from the country's file and the office's marks.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::model::{Holiday, HolidayFile, HolidayRule, Suspension};
use super::{Day, DayKind, Local, easter};
use crate::deadlines::model::LocalText;
use crate::locales::Language;

/// All days of a year; empty only beyond chrono's years.
pub fn make(file: &HolidayFile, local: &Local, year: i32) -> Vec<Day> {
    let mut days = bare(year);
    let holidays = dated(file, year);
    let suspended = |date| -> Option<&Suspension> {
        (!local.without_suspensions)
            .then(|| {
                file.suspensions
                    .iter()
                    .find(|s| s.from <= date && s.to.is_none_or(|to| date <= to))
            })
            .flatten()
    };
    for (date, holiday) in &holidays {
        let Some(day) = at(&mut days, *date) else {
            continue;
        };
        match suspended(*date) {
            Some(by) => day.suspended.push((holiday.name.clone(), by.name.clone())),
            None => {
                day.kind = DayKind::Holiday;
                day.names.push(holiday.name.clone());
            }
        }
    }
    let moved = file.moved.iter().filter(|moved| moved.year == year);
    let mut moved_from = Vec::new();
    for year in moved {
        for off in &year.off {
            moved_from.extend(off.from);
            name(&mut days, off.date, DayKind::MovedOff, &off.name);
        }
        for on in &year.on {
            name(&mut days, on.date, DayKind::MovedOn, &on.name);
        }
    }
    substitutes(file, &holidays, &moved_from, &mut days);
    if let Some(date) = local
        .hram
        .and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month, day))
        && let Some(day) = at(&mut days, date)
        && day.kind != DayKind::Holiday
    {
        day.kind = DayKind::Hram;
    }
    for mark in local.marks.iter().filter(|mark| mark.date.year() == year) {
        let words = Language::ALL
            .iter()
            .map(|language| (language.code().to_owned(), mark.name.clone()))
            .collect();
        if let Some(day) = at(&mut days, mark.date) {
            day.names.clear();
        }
        name(&mut days, mark.date, mark.kind, &LocalText(words));
    }
    days
}

fn bare(year: i32) -> Vec<Day> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let days = first.into_iter().flat_map(|first| first.iter_days());
    days.take_while(|date| date.year() == year)
        .map(|date| Day {
            date,
            kind: if is_weekend(date) {
                DayKind::Weekend
            } else {
                DayKind::Working
            },
            names: Vec::new(),
            suspended: Vec::new(),
        })
        .collect()
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

fn at(days: &mut [Day], date: NaiveDate) -> Option<&mut Day> {
    let year = days.first()?.date.year();
    (date.year() == year)
        .then(|| days.get_mut(date.ordinal0() as usize))
        .flatten()
}

fn name(days: &mut [Day], date: NaiveDate, kind: DayKind, name: &LocalText) {
    if let Some(day) = at(days, date) {
        day.kind = kind;
        if !name.is_empty() {
            day.names.push(name.clone());
        }
    }
}

/// The year's holidays with their dates, in order of the dates.
fn dated(file: &HolidayFile, year: i32) -> Vec<(NaiveDate, &Holiday)> {
    let easter = easter::orthodox(year);
    let mut found: Vec<_> = file
        .days
        .iter()
        .filter(|h| h.from_year.is_none_or(|y| y <= year) && h.to_year.is_none_or(|y| year <= y))
        .filter_map(|holiday| {
            let date = match holiday.rule {
                HolidayRule::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day),
                HolidayRule::OrthodoxEaster { offset } => {
                    easter?.checked_add_signed(TimeDelta::days(i64::from(offset)))
                }
            };
            Some((date?, holiday))
        })
        .collect();
    found.sort_by_key(|(date, _)| *date);
    found
}

/// Days off that stand in for holidays on a weekend, where the country's law gives them.
fn substitutes(
    file: &HolidayFile,
    holidays: &[(NaiveDate, &Holiday)],
    moved_from: &[NaiveDate],
    days: &mut [Day],
) {
    let Some(rule) = &file.substitute else {
        return;
    };
    let mut given: BTreeMap<NaiveDate, LocalText> = BTreeMap::new();
    for (date, holiday) in holidays {
        let observed = at(days, *date).is_some_and(|day| day.kind == DayKind::Holiday);
        let excepted = rule.except.contains(&holiday.id) || moved_from.contains(date);
        if !observed || !is_weekend(*date) || excepted {
            continue;
        }
        let mut next = *date;
        while let Some(day) = next.checked_add_days(Days::new(1)) {
            next = day;
            let free = at(days, next).is_none_or(|day| day.kind == DayKind::Working);
            if free && !given.contains_key(&next) {
                break;
            }
        }
        given.insert(next, holiday.name.clone());
    }
    for (date, of) in given {
        name(days, date, DayKind::MovedOff, &of);
    }
}
