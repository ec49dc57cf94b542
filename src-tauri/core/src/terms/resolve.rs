//! From a plan to a date, with every day that was passed over.

use chrono::{Datelike, Days, Duration, Months, NaiveDate, NaiveTime};

use super::grammar::{DateExpr, Plan, Span, What, Which, Year};
use super::{Counted, Period, Step, TermKind, TermReading, TermRefusal, WorkingDays};

/// Years a term may lie in.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;
/// Longest counts: a hundred years of days, thirty of working days.
const MOST: u32 = 36_525;
const MOST_WORKING: u32 = 7_500;
/// Two digits of a year further ahead than this were meant for the past century.
const AHEAD: i32 = 50;

type Read<T> = Result<T, TermRefusal>;

pub(super) fn resolve(
    plan: &Plan,
    today: NaiveDate,
    calendar: &dyn WorkingDays,
) -> Read<TermReading> {
    let mut count = Count {
        today,
        calendar,
        steps: Vec::new(),
        unknown_year: None,
    };
    let (date, time, kind, anchor) = match &plan.what {
        What::Date(expr) => {
            let (date, kind) = count.date(expr)?;
            (date, plan.time, kind, None)
        }
        What::Count {
            what,
            n,
            before,
            anchor,
        } => {
            let from = match anchor {
                Some(expr) => count.date(expr)?.0,
                None => today,
            };
            count.steps.clear();
            let kind = TermKind::Count {
                what: *what,
                n: *n,
                before: *before,
            };
            if *what == Counted::Hours {
                let start = plan.time.filter(|_| anchor.is_some());
                let start = start.ok_or(TermRefusal::HoursNeedAMoment)?;
                let (date, time) = hours(from, start, *n, *before)?;
                count.steps.push(Step::Anchor(from));
                (date, Some(time), kind, Some(from))
            } else {
                let date = count.counted(from, *what, *n, *before)?;
                (date, plan.time, kind, Some(from))
            }
        }
    };
    if !YEARS.contains(&date.year()) {
        return Err(TermRefusal::TooFar);
    }
    count.steps.push(Step::Result(date));
    let day_off = calendar.day_off(date);
    let next_working = match day_off {
        Some(_) => date
            .iter_days()
            .skip(1)
            .take(60)
            .find(|d| calendar.day_off(*d).is_none()),
        None => None,
    };
    Ok(TermReading {
        date,
        time,
        by: plan.by,
        kind,
        anchor,
        steps: count.steps,
        day_off,
        next_working,
        past: date < today,
        unknown_year: count.unknown_year,
    })
}

fn hours(from: NaiveDate, start: NaiveTime, n: u32, before: bool) -> Read<(NaiveDate, NaiveTime)> {
    if n > MOST {
        return Err(TermRefusal::TooFar);
    }
    let span = Duration::hours(i64::from(n));
    let moment = from.and_time(start);
    let end = if before { moment - span } else { moment + span };
    Ok((end.date(), end.time()))
}

struct Count<'a> {
    today: NaiveDate,
    calendar: &'a dyn WorkingDays,
    steps: Vec<Step>,
    unknown_year: Option<i32>,
}

impl Count<'_> {
    fn date(&mut self, expr: &DateExpr) -> Read<(NaiveDate, TermKind)> {
        let today = self.today;
        Ok(match expr {
            DateExpr::Relative(days) => (shift(today, *days)?, TermKind::Relative(*days)),
            DateExpr::Day {
                day,
                month,
                year,
                weekday,
                text,
            } => {
                let (date, kind) = self.written(*day, *month, *year, *weekday, text)?;
                (date, kind)
            }
            DateExpr::Weekday(weekday, which) => self.weekday(*weekday, *which)?,
            DateExpr::Next(period) => (
                self.span(Span::Next(*period))?.0,
                TermKind::NextPeriod(*period),
            ),
            DateExpr::Edge { end, of } => {
                let (first, last) = self.span_ahead(*of, |_, last| last)?;
                let period = period_of(*of);
                if *end {
                    (last, TermKind::EndOf(period))
                } else {
                    (first, TermKind::StartOf(period))
                }
            }
            DateExpr::Nth { n, weekday, of } => {
                let pick = |first, last| nth(first, last, *weekday, *n);
                let (first, last) = self.span_ahead(*of, |f, l| pick(f, l).unwrap_or(l))?;
                let date = pick(first, last)
                    .ok_or_else(|| TermRefusal::NotADate(first.format("%m.%Y").to_string()))?;
                (date, TermKind::NthWeekday(*n))
            }
            DateExpr::EdgeDay { last, working, of } => {
                let (first, end) = self.span_ahead(*of, |_, end| end)?;
                (
                    self.edge_day(first, end, *last, *working)?,
                    TermKind::EdgeDay,
                )
            }
            DateExpr::DayNumber { day, of, text } => {
                let bad = || TermRefusal::NotADate(text.clone());
                if let Some(of) = of {
                    let (first, _) = self.span(*of)?;
                    let date = first.with_day(*day).ok_or_else(bad)?;
                    (date, TermKind::NoYear)
                } else {
                    let first = today.with_day(1).ok_or_else(bad)?;
                    let date = (0..12)
                        .filter_map(|n| first.checked_add_months(Months::new(n))?.with_day(*day))
                        .find(|date| *date >= today)
                        .ok_or_else(bad)?;
                    (date, TermKind::NoYear)
                }
            }
        })
    }

    fn written(
        &self,
        day: u32,
        month: u32,
        year: Year,
        weekday: Option<u32>,
        text: &str,
    ) -> Read<(NaiveDate, TermKind)> {
        let bad = || TermRefusal::NotADate(text.to_owned());
        let right =
            |date: &NaiveDate| weekday.is_none_or(|w| date.weekday().number_from_monday() == w);
        let at = |year: i32| NaiveDate::from_ymd_opt(year, month, day);
        let said = match year {
            Year::Said(year) => Some(year),
            Year::Next => Some(self.today.year() + 1),
            Year::Unsaid => None,
        };
        if let Some(year) = said {
            let date = at(year).ok_or_else(bad)?;
            let short = text.chars().rev().take_while(char::is_ascii_digit).count() == 2;
            if short && year > self.today.year() + AHEAD {
                return Err(TermRefusal::Ambiguous(text.to_owned()));
            }
            return match right(&date) {
                true => Ok((date, TermKind::Fixed)),
                false => Err(TermRefusal::WeekdayDiffers { date }),
            };
        }
        // 29.02 may be seven years away; 31.02 never comes.
        let from = self.today.year();
        let date = (from..=from + 8)
            .filter_map(at)
            .find(|date| *date >= self.today)
            .ok_or_else(bad)?;
        match right(&date) {
            true => Ok((date, TermKind::NoYear)),
            false => Err(TermRefusal::WeekdayDiffers { date }),
        }
    }

    fn weekday(&self, weekday: u32, which: Which) -> Read<(NaiveDate, TermKind)> {
        let now = self.today.weekday().number_from_monday();
        let in_week = i64::from(weekday) - i64::from(now);
        let days = match which {
            Which::Coming if in_week <= 0 => in_week + 7,
            Which::This if in_week < 0 => in_week + 7,
            Which::Coming | Which::This | Which::ThisWeek => in_week,
            Which::NextWeek => in_week + 7,
        };
        let kind = match which {
            Which::NextWeek => TermKind::WeekdayNext,
            _ => TermKind::Weekday,
        };
        Ok((shift(self.today, days)?, kind))
    }

    /// A span whose looked-for day is not over: a month without a year is the coming one.
    fn span_ahead(
        &self,
        of: Span,
        day: impl Fn(NaiveDate, NaiveDate) -> NaiveDate,
    ) -> Read<(NaiveDate, NaiveDate)> {
        let (first, last) = self.span(of)?;
        match of {
            Span::Month(month, Year::Unsaid) if day(first, last) < self.today => {
                self.span(Span::Month(month, Year::Next))
            }
            _ => Ok((first, last)),
        }
    }

    fn span(&self, of: Span) -> Read<(NaiveDate, NaiveDate)> {
        let far = || TermRefusal::TooFar;
        let today = self.today;
        let months = |year: i32, month: u32, n: u32| {
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            let last = first.checked_add_months(Months::new(n))?.pred_opt()?;
            Some((first, last))
        };
        let (period, next) = match of {
            Span::Year(year) => return months(year, 1, 12).ok_or_else(far),
            Span::Month(month, year) => {
                let year = match year {
                    Year::Said(year) => year,
                    Year::Next => today.year() + 1,
                    Year::Unsaid => today.year(),
                };
                return months(year, month, 1).ok_or_else(far);
            }
            Span::Current(period) => (period, false),
            Span::Next(period) => (period, true),
        };
        let quarter = (today.month0() / 3) * 3 + 1;
        let (first, last) = match period {
            Period::Day => Some((today, today)),
            Period::Week => {
                let back = i64::from(today.weekday().num_days_from_monday());
                let monday = shift(today, -back)?;
                Some((monday, shift(monday, 6)?))
            }
            Period::Month => months(today.year(), today.month(), 1),
            Period::Quarter => months(today.year(), quarter, 3),
            Period::Year => months(today.year(), 1, 12),
        }
        .ok_or_else(far)?;
        if !next {
            return Ok((first, last));
        }
        let after = shift(last, 1)?;
        let length = match period {
            Period::Day => return Ok((after, after)),
            Period::Week => return Ok((after, shift(after, 6)?)),
            Period::Month => 1,
            Period::Quarter => 3,
            Period::Year => 12,
        };
        months(after.year(), after.month(), length).ok_or_else(far)
    }

    fn edge_day(
        &mut self,
        first: NaiveDate,
        end: NaiveDate,
        last: bool,
        working: bool,
    ) -> Read<NaiveDate> {
        let mut day = if last { end } else { first };
        if !working {
            return Ok(day);
        }
        loop {
            self.know(day);
            match self.calendar.day_off(day) {
                None => return Ok(day),
                Some(why) => self.steps.push(Step::Skipped(day, why)),
            }
            day = shift(day, if last { -1 } else { 1 })?;
            if day < first || day > end {
                return Err(TermRefusal::NotADate(end.format("%m.%Y").to_string()));
            }
        }
    }

    /// Counts from the day after the anchor (or the day before it, backwards).
    fn counted(&mut self, from: NaiveDate, what: Counted, n: u32, before: bool) -> Read<NaiveDate> {
        let way: i64 = if before { -1 } else { 1 };
        self.steps.push(Step::Anchor(from));
        let days = |n: u32| shift(from, way * i64::from(n));
        match what {
            Counted::Days if n <= MOST => {
                self.steps.push(Step::First(shift(from, way)?));
                days(n)
            }
            Counted::Weeks if n <= MOST / 7 => days(n * 7),
            Counted::Months if n <= MOST / 30 => self.months(from, n, before),
            Counted::Years if n <= MOST / 365 => self.months(from, n * 12, before),
            Counted::WorkingDays if n <= MOST_WORKING => self.working(from, way, n),
            _ => Err(TermRefusal::TooFar),
        }
    }

    fn months(&mut self, from: NaiveDate, n: u32, before: bool) -> Read<NaiveDate> {
        let months = Months::new(n);
        let date = if before {
            from.checked_sub_months(months)
        } else {
            from.checked_add_months(months)
        };
        let date = date.ok_or(TermRefusal::TooFar)?;
        if date.day() != from.day() {
            self.steps.push(Step::ShortMonth(date));
        }
        Ok(date)
    }

    fn working(&mut self, from: NaiveDate, way: i64, n: u32) -> Read<NaiveDate> {
        let (mut day, mut left) = (from, n);
        // A calendar without working days must not keep the program busy for ever.
        let mut most = i64::from(n) * 4 + 400;
        while left > 0 {
            day = shift(day, way)?;
            most -= 1;
            if most < 0 || !YEARS.contains(&day.year()) {
                return Err(TermRefusal::TooFar);
            }
            self.know(day);
            match self.calendar.day_off(day) {
                Some(why) => self.steps.push(Step::Skipped(day, why)),
                None => {
                    if left == n {
                        self.steps.push(Step::First(day));
                    }
                    left -= 1;
                }
            }
        }
        Ok(day)
    }

    fn know(&mut self, day: NaiveDate) {
        if self.unknown_year.is_none() && !self.calendar.year_known(day.year()) {
            self.unknown_year = Some(day.year());
        }
    }
}

fn shift(date: NaiveDate, days: i64) -> Read<NaiveDate> {
    let n = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        date.checked_sub_days(n)
    } else {
        date.checked_add_days(n)
    };
    moved.ok_or(TermRefusal::TooFar)
}

fn nth(first: NaiveDate, last: NaiveDate, weekday: u32, n: u32) -> Option<NaiveDate> {
    let mut days = first
        .iter_days()
        .take_while(|day| *day <= last)
        .filter(|day| day.weekday().number_from_monday() == weekday);
    match n {
        0 => days.last(),
        n => days.nth(n as usize - 1),
    }
}

fn period_of(span: Span) -> Period {
    match span {
        Span::Current(period) | Span::Next(period) => period,
        Span::Month(..) => Period::Month,
        Span::Year(_) => Period::Year,
    }
}
