//! Counting itself: days, working days, hours and months, both ways.

use chrono::{Days, Months, NaiveDate, TimeDelta};

use super::model::{Counting, DayTime, Direction, Moment, Unit};

/// Longest way walked day by day; beyond it a term is refused rather than waited for.
const MAX_WALK: u32 = 40_000;

/// Which days offices work.
pub trait WorkingDays {
    /// True when offices work on that day.
    fn is_working(&self, date: NaiveDate) -> bool;
}

/// A way to walk from an anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Walk {
    /// Number of units.
    pub n: u32,
    /// What is counted.
    pub unit: Unit,
    /// Which way.
    pub direction: Direction,
    /// How; `Counting::Act` is resolved before.
    pub counting: Counting,
}

impl Walk {
    /// Units really walked: with N whole ones between, the term is one further.
    /// A number of 0 has nothing between and stays.
    pub fn steps(self) -> u32 {
        let further = self.counting == Counting::NFullDaysBetween && self.n > 0;
        self.n.saturating_add(u32::from(further))
    }
}

/// Where a walk ends, and the days off it did not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The term.
    pub moment: Moment,
    /// Days passed over in a count of working days, in the order of the walk.
    pub skipped: Vec<NaiveDate>,
}

/// Walks from an anchor. None when the day would lie beyond every calendar, or when hours
/// that make no whole days are counted from an event without an hour.
pub fn walk(from: Moment, walk: Walk, days: &dyn WorkingDays) -> Option<Arrival> {
    let plain = |moment| {
        Some(Arrival {
            moment,
            skipped: Vec::new(),
        })
    };
    if walk.direction == Direction::On {
        return plain(from);
    }
    let back = walk.direction == Direction::Before;
    match walk.unit {
        Unit::CalendarDay => plain(Moment::from(plus_days(from.date, walk.steps(), back)?)),
        Unit::WorkingDay => working(from.date, walk.steps(), back, days),
        Unit::Hour => plain(hours(from, walk.n, back)?),
        Unit::Month => plain(Moment::from(months(from.date, walk, back)?)),
    }
}

/// The day `n` days away.
pub fn plus_days(date: NaiveDate, n: u32, back: bool) -> Option<NaiveDate> {
    let days = Days::new(u64::from(n));
    if back {
        date.checked_sub_days(days)
    } else {
        date.checked_add_days(days)
    }
}

/// The nearest working day, the day itself included, and the days passed over.
pub fn roll(
    date: NaiveDate,
    back: bool,
    days: &dyn WorkingDays,
) -> Option<(NaiveDate, Vec<NaiveDate>)> {
    let mut at = date;
    let mut skipped = Vec::new();
    while !days.is_working(at) {
        if skipped.len() as u32 >= MAX_WALK {
            return None;
        }
        skipped.push(at);
        at = plus_days(at, 1, back)?;
    }
    Some((at, skipped))
}

fn working(from: NaiveDate, n: u32, back: bool, days: &dyn WorkingDays) -> Option<Arrival> {
    let mut at = from;
    let mut left = n;
    let mut walked = 0;
    let mut skipped = Vec::new();
    while left > 0 {
        walked += 1;
        if walked > MAX_WALK {
            return None;
        }
        at = plus_days(at, 1, back)?;
        if days.is_working(at) {
            left -= 1;
        } else {
            skipped.push(at);
        }
    }
    Some(Arrival {
        moment: at.into(),
        skipped,
    })
}

fn hours(from: Moment, n: u32, back: bool) -> Option<Moment> {
    let Some(time) = from.time else {
        // Whole days need no hour: the term ends at the hour of the event.
        return n
            .is_multiple_of(24)
            .then(|| plus_days(from.date, n / 24, back).map(Moment::from))
            .flatten();
    };
    let midnight = from.date.and_hms_opt(0, 0, 0)?;
    let event = midnight + TimeDelta::minutes(i64::from(time.minutes()));
    let way = TimeDelta::hours(i64::from(n));
    let end = if back {
        event.checked_sub_signed(way)?
    } else {
        event.checked_add_signed(way)?
    };
    let of_day = end - end.date().and_hms_opt(0, 0, 0)?;
    let minutes = u16::try_from(of_day.num_minutes()).ok()?;
    Some(Moment {
        date: end.date(),
        time: DayTime::from_minutes(minutes),
    })
}

fn months(from: NaiveDate, walk: Walk, back: bool) -> Option<NaiveDate> {
    let months = Months::new(walk.n);
    let same = if back {
        from.checked_sub_months(months)?
    } else {
        from.checked_add_months(months)?
    };
    // Whole months stay between: one day further, as with days.
    plus_days(same, walk.steps() - walk.n, back)
}
