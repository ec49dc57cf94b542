//! From a rule to its days. Pure; the calendar is passed in.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{DayOffRule, DoneUnit, Every, MonthDay, Occurrence};
use crate::terms::WorkingDays;

/// How far a day is moved at most: the longest run of days off is far shorter.
const FAR: u64 = 60;

/// The days of a fixed rule from `from` on (both ends by the nominal day), at most `limit`.
///
/// Days that fall on one term after moving are one: nobody reports twice on a Monday because
/// Sunday was moved there. An [`Every::AfterDone`] rule has no days of its own.
pub fn days(
    every: &Every,
    day_off: DayOffRule,
    start: NaiveDate,
    from: NaiveDate,
    until: NaiveDate,
    limit: usize,
    calendar: &dyn WorkingDays,
) -> Vec<Occurrence> {
    let mut found: Vec<Occurrence> = Vec::new();
    let mut before: Option<NaiveDate> = None;
    // One day earlier is looked at too: it may take the term of the first one asked for.
    for nominal in nominal_days(every, start, calendar) {
        if nominal > until || found.len() >= limit {
            break;
        }
        let due = moved(nominal, day_off, calendar);
        if before == Some(due) {
            continue;
        }
        before = Some(due);
        if nominal >= from {
            found.push(Occurrence { nominal, due });
        }
    }
    found
}

/// The day after one was performed, for [`Every::AfterDone`]; none for the other rules.
pub fn after_done(
    every: &Every,
    day_off: DayOffRule,
    performed: NaiveDate,
    calendar: &dyn WorkingDays,
) -> Option<Occurrence> {
    let Every::AfterDone { n, unit } = every else {
        return None;
    };
    let n = *n;
    let nominal = match unit {
        DoneUnit::Day => performed.checked_add_days(Days::new(n.into()))?,
        DoneUnit::Week => performed.checked_add_days(Days::new(u64::from(n) * 7))?,
        DoneUnit::Month => performed.checked_add_months(Months::new(n))?,
        DoneUnit::WorkingDay => {
            let mut day = performed;
            for _ in 0..n {
                day = next_working(day.succ_opt()?, calendar);
            }
            day
        }
    };
    let due = moved(nominal, day_off, calendar);
    Some(Occurrence { nominal, due })
}

/// The nominal days from `start` on, without an end.
fn nominal_days<'a>(
    every: &'a Every,
    start: NaiveDate,
    calendar: &'a dyn WorkingDays,
) -> Box<dyn Iterator<Item = NaiveDate> + 'a> {
    let later = move |day: &NaiveDate| *day >= start;
    match every {
        Every::Days { n } => {
            let step = u64::from((*n).max(1));
            Box::new((0..).map_while(move |k: u64| start.checked_add_days(Days::new(k * step))))
        }
        Every::WorkingDays => Box::new(
            (0..)
                .map_while(move |k| start.checked_add_days(Days::new(k)))
                .filter(|day| calendar.day_off(*day).is_none()),
        ),
        Every::Weeks { n, weekdays } => {
            let monday = start - Days::new(start.weekday().num_days_from_monday().into());
            let step = u64::from((*n).max(1)) * 7;
            let mut wanted: Vec<u64> = weekdays
                .iter()
                .filter(|day| (1..=7).contains(*day))
                .map(|day| u64::from(day - 1))
                .collect();
            wanted.sort_unstable();
            wanted.dedup();
            if wanted.is_empty() {
                return Box::new(std::iter::empty());
            }
            Box::new(
                (0..)
                    .map_while(move |k: u64| monday.checked_add_days(Days::new(k * step)))
                    .flat_map(move |week| {
                        let days: Vec<_> = wanted
                            .iter()
                            .filter_map(|day| week.checked_add_days(Days::new(*day)))
                            .collect();
                        days
                    })
                    .filter(later),
            )
        }
        Every::Months { n, on } => {
            let (n, on) = ((*n).max(1), *on);
            let first = start.with_day(1).unwrap_or(start);
            Box::new(
                (0..)
                    .map_while(move |k: u32| {
                        first.checked_add_months(Months::new(k.checked_mul(n)?))
                    })
                    .map(move |month| in_month(month, on, calendar))
                    .filter(later),
            )
        }
        Every::Years { n, month, on } => {
            let (n, on) = ((*n).max(1), *on);
            let first = NaiveDate::from_ymd_opt(start.year(), (*month).clamp(1, 12), 1);
            Box::new(
                (0..)
                    .map_while(move |k: u32| {
                        first?.checked_add_months(Months::new(k.checked_mul(n)?.checked_mul(12)?))
                    })
                    .map(move |month| in_month(month, on, calendar))
                    .filter(later),
            )
        }
        Every::AfterDone { .. } => Box::new(std::iter::empty()),
    }
}

/// The day of a month, given by its first day. Every month has one.
fn in_month(first: NaiveDate, on: MonthDay, calendar: &dyn WorkingDays) -> NaiveDate {
    let last = last_of(first);
    match on {
        MonthDay::Day { day } => first.with_day(day.clamp(1, last.day())).unwrap_or(last),
        MonthDay::Last => last,
        MonthDay::Weekday { nth, weekday } => {
            let wanted = weekday.clamp(1, 7) - 1;
            if nth == 0 {
                let back = (last.weekday().num_days_from_monday() + 7 - wanted) % 7;
                last - Days::new(back.into())
            } else {
                let on = (wanted + 7 - first.weekday().num_days_from_monday()) % 7;
                first + Days::new(u64::from(on + 7 * (nth.min(4) - 1)))
            }
        }
        MonthDay::Working { nth } => {
            let mut left = nth.max(1);
            let mut found = None;
            for day in first.iter_days().take_while(|day| *day <= last) {
                if calendar.day_off(day).is_none() {
                    found = Some(day);
                    left -= 1;
                    if left == 0 {
                        break;
                    }
                }
            }
            found.unwrap_or(last)
        }
        MonthDay::LastWorking => {
            let mut day = last;
            while calendar.day_off(day).is_some() && day > first {
                day = day.pred_opt().unwrap_or(first);
            }
            if calendar.day_off(day).is_some() {
                last
            } else {
                day
            }
        }
    }
}

fn last_of(first: NaiveDate) -> NaiveDate {
    first
        .checked_add_months(Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(first)
}

fn next_working(from: NaiveDate, calendar: &dyn WorkingDays) -> NaiveDate {
    (0..FAR)
        .filter_map(|k| from.checked_add_days(Days::new(k)))
        .find(|day| calendar.day_off(*day).is_none())
        .unwrap_or(from)
}

/// Moves a day that is not worked.
fn moved(day: NaiveDate, rule: DayOffRule, calendar: &dyn WorkingDays) -> NaiveDate {
    match rule {
        DayOffRule::Stay => day,
        DayOffRule::Next => next_working(day, calendar),
        DayOffRule::Before => (0..FAR)
            .filter_map(|k| day.checked_sub_days(Days::new(k)))
            .find(|day| calendar.day_off(*day).is_none())
            .unwrap_or(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::DayOff;
    use std::collections::BTreeSet;

    struct Week;
    impl WorkingDays for Week {
        fn day_off(&self, day: NaiveDate) -> Option<DayOff> {
            let feast = matches!(
                (day.month(), day.day()),
                (1, 1) | (1, 7) | (1, 8) | (3, 8) | (5, 1) | (5, 9) | (8, 27) | (8, 31) | (12, 25)
            );
            (feast || day.weekday().num_days_from_monday() > 4).then_some(DayOff::Weekend)
        }
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn all(every: Every, rule: DayOffRule, from: &str, until: &str) -> Vec<Occurrence> {
        let start = date(from);
        days(&every, rule, start, start, date(until), 10_000, &Week)
    }

    fn months() -> Vec<MonthDay> {
        let mut rules: Vec<MonthDay> = (1..=31).map(|day| MonthDay::Day { day }).collect();
        rules.extend([MonthDay::Last, MonthDay::LastWorking]);
        rules.extend((1..=23).map(|nth| MonthDay::Working { nth }));
        rules.extend(
            (0..=4).flat_map(|nth| (1..=7).map(move |weekday| MonthDay::Weekday { nth, weekday })),
        );
        rules
    }

    #[test]
    fn every_monthly_rule_gives_one_day_a_month_for_ten_years() {
        for on in months() {
            for n in [1, 2, 3, 6] {
                for rule in [DayOffRule::Stay, DayOffRule::Next, DayOffRule::Before] {
                    let every = Every::Months { n, on };
                    let found = all(every, rule, "2024-01-01", "2033-12-31");
                    let wanted: Vec<_> = (0..120)
                        .step_by(n as usize)
                        .map(|k| (2024 + k / 12, 1 + k as u32 % 12))
                        .collect();
                    let named: Vec<_> = found
                        .iter()
                        .map(|day| (day.nominal.year(), day.nominal.month()))
                        .collect();
                    assert_eq!(named, wanted, "{on:?} {n} {rule:?}");
                    let terms: BTreeSet<_> = found.iter().map(|day| day.due).collect();
                    assert_eq!(terms.len(), found.len(), "doubled: {on:?} {rule:?}");
                    if rule != DayOffRule::Stay {
                        assert!(found.iter().all(|day| Week.day_off(day.due).is_none()));
                    }
                }
            }
        }
    }

    #[test]
    fn weekly_and_daily_rules_skip_and_double_nothing() {
        for n in 1..=4_u32 {
            for mask in 1..128_u32 {
                let weekdays: Vec<u32> = (1..=7).filter(|d| mask & (1 << (d - 1)) != 0).collect();
                let every = Every::Weeks {
                    n,
                    weekdays: weekdays.clone(),
                };
                let found = all(every, DayOffRule::Stay, "2024-01-01", "2033-12-31");
                // 2024-01-01 is a Monday: counted naively, day by day.
                let wanted: Vec<_> = date("2024-01-01")
                    .iter_days()
                    .take_while(|day| *day <= date("2033-12-31"))
                    .enumerate()
                    .filter(|(k, day)| {
                        (*k as u32 / 7).is_multiple_of(n)
                            && weekdays.contains(&day.weekday().number_from_monday())
                    })
                    .map(|(_, day)| day)
                    .collect();
                let nominal: Vec<_> = found.iter().map(|day| day.nominal).collect();
                assert_eq!(nominal, wanted);
            }
        }
        let found = all(
            Every::Days { n: 1 },
            DayOffRule::Next,
            "2024-01-01",
            "2033-12-31",
        );
        let terms: BTreeSet<_> = found.iter().map(|day| day.due).collect();
        let worked = date("2024-01-01")
            .iter_days()
            .take_while(|day| *day <= date("2033-12-31"))
            .filter(|day| Week.day_off(*day).is_none())
            .count();
        assert_eq!(terms.len(), found.len());
        // The last weekend of 2033 moves its term into 2034.
        assert!(found.len() == worked || found.len() == worked + 1);
    }

    #[test]
    fn leap_days_and_asking_from_the_middle() {
        let every = Every::Years {
            n: 1,
            month: 2,
            on: MonthDay::Day { day: 29 },
        };
        let found = all(every.clone(), DayOffRule::Stay, "2024-02-29", "2029-01-01");
        let named: Vec<_> = found.iter().map(|day| day.nominal.to_string()).collect();
        assert_eq!(
            named,
            [
                "2024-02-29",
                "2025-02-28",
                "2026-02-28",
                "2027-02-28",
                "2028-02-29"
            ]
        );
        let whole = all(
            Every::Weeks {
                n: 2,
                weekdays: vec![1, 5],
            },
            DayOffRule::Next,
            "2024-01-03",
            "2030-01-01",
        );
        for from in whole.iter().step_by(7) {
            let part = days(
                &Every::Weeks {
                    n: 2,
                    weekdays: vec![1, 5],
                },
                DayOffRule::Next,
                date("2024-01-03"),
                from.nominal,
                date("2030-01-01"),
                10_000,
                &Week,
            );
            let rest: Vec<_> = whole.iter().filter(|day| *day >= from).copied().collect();
            assert_eq!(part, rest);
        }
    }

    #[test]
    fn after_the_day_it_was_performed() {
        let at = |n, unit, rule, day: &str| {
            after_done(&Every::AfterDone { n, unit }, rule, date(day), &Week)
                .unwrap()
                .due
                .to_string()
        };
        assert_eq!(
            at(1, DoneUnit::Month, DayOffRule::Stay, "2027-01-31"),
            "2027-02-28"
        );
        assert_eq!(
            at(5, DoneUnit::WorkingDay, DayOffRule::Stay, "2027-03-05"),
            "2027-03-15"
        );
        assert_eq!(
            at(1, DoneUnit::Week, DayOffRule::Next, "2027-08-24"),
            "2027-09-01"
        );
        assert!(
            after_done(
                &Every::WorkingDays,
                DayOffRule::Stay,
                date("2027-01-01"),
                &Week
            )
            .is_none()
        );
    }
}
