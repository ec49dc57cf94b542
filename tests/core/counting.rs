//! Counting against a second implementation made as simply as possible: other arithmetic,
//! another calendar (the listed years themselves), no shared code.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use district_core::calendar::{Calendar, Local};
use district_core::deadlines::engine::{self, Around};
use district_core::deadlines::explain::{Step, replay};
use district_core::deadlines::model::{
    Anchor, Bound, Counting, DayTime, Direction, LocalText, Moment, Roll, Rule, Trust, Unit,
};
use district_core::packs::Pack;

const CASES: u64 = 50_000;

/// Working days of the listed years, straight from the list.
static WORKING: LazyLock<Vec<i64>> = LazyLock::new(|| {
    let listed: serde_json::Value =
        serde_json::from_str(include_str!("../fixtures/deadlines/holidays.json")).unwrap();
    let mut off = BTreeSet::new();
    for days in listed["countries"]["RO"].as_object().unwrap().values() {
        for day in days.as_array().unwrap() {
            let parts: Vec<i64> = day[0]
                .as_str()
                .unwrap()
                .split('-')
                .map(|part| part.parse().unwrap())
                .collect();
            off.insert(number(parts[0], parts[1], parts[2]));
        }
    }
    (number(2019, 1, 1)..=number(2030, 12, 31))
        .filter(|day| {
            // 1 January 2018 was a Monday.
            let weekday = (day - number(2018, 1, 1)) % 7;
            weekday < 5 && !off.contains(day)
        })
        .collect()
});

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1 January 2000, by adding up years and months.
fn number(year: i64, month: i64, day: i64) -> i64 {
    let years: i64 = (2000..year).map(|y| if leap(y) { 366 } else { 365 }).sum();
    let months: i64 = (1..month).map(|m| length(year, m)).sum();
    years + months + day - 1
}

fn of(date: NaiveDate) -> i64 {
    number(date.year().into(), date.month().into(), date.day().into())
}

/// What the rule gives, in days since 2000 and minutes of the day.
fn naive(rule: &Rule, from: i64, minutes: Option<i64>) -> (i64, Option<i64>) {
    let n = i64::from(rule.n.unwrap());
    let sign = if rule.direction == Direction::Before {
        -1
    } else {
        1
    };
    let further = i64::from(rule.counting == Counting::NFullDaysBetween && n > 0);
    let (day, minutes) = match rule.unit {
        Unit::CalendarDay => (from + sign * (n + further), None),
        Unit::WorkingDay if n == 0 => (from, None),
        Unit::WorkingDay => {
            let at = WORKING.partition_point(|day| *day < from) as i64;
            let itself = i64::from(WORKING.get(at as usize) == Some(&from));
            let place = if sign > 0 {
                at + itself + n + further - 1
            } else {
                at - n - further
            };
            (WORKING[place as usize], None)
        }
        Unit::Hour => match minutes {
            Some(minutes) => {
                let all = from * 1_440 + minutes + sign * n * 60;
                (all.div_euclid(1_440), Some(all.rem_euclid(1_440)))
            }
            None => (from + sign * n / 24, None),
        },
        Unit::Month => {
            let (mut year, mut month, mut day) = (2000, 1, from + 1);
            while day > length(year, month) {
                day -= length(year, month);
                (year, month) = if month == 12 {
                    (year + 1, 1)
                } else {
                    (year, month + 1)
                };
            }
            for _ in 0..n {
                (year, month) = match (sign, month) {
                    (1, 12) => (year + 1, 1),
                    (1, _) => (year, month + 1),
                    (_, 1) => (year - 1, 12),
                    _ => (year, month - 1),
                };
            }
            let day = day.min(length(year, month));
            (number(year, month, day) + sign * further, None)
        }
    };
    let rolled = match rule.roll {
        Roll::None => day,
        Roll::NextWorking => WORKING[WORKING.partition_point(|d| *d < day)],
        Roll::PreviousWorking => WORKING[WORKING.partition_point(|d| *d <= day) - 1],
    };
    (rolled, minutes)
}

/// SplitMix64: the same cases at every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len() as u64) as usize]
    }
}

pub fn rule(id: &str) -> Rule {
    Rule {
        id: id.into(),
        kinds: vec!["all".into()],
        round: Vec::new(),
        stage: "s".into(),
        action: LocalText::default(),
        responsible: LocalText::default(),
        anchor: Anchor::ElectionDay,
        direction: Direction::Before,
        bound: Bound::NoLaterThan,
        n: Some(1),
        n_to: None,
        unit: Unit::CalendarDay,
        counting: Counting::ExactN,
        roll: Roll::None,
        time_of_day: None,
        act: None,
        r#ref: String::new(),
        law_term: LocalText::default(),
        valid_from: None,
        valid_to: None,
        read_on: None,
        trust: Trust::Practice,
        source: String::new(),
        not_seen: false,
        hint: LocalText::default(),
        note: LocalText::default(),
        own: false,
    }
}

#[test]
fn fifty_thousand_terms_equal_a_naive_second_count_and_replay_from_their_steps() {
    let pack = Pack::of("ro").unwrap();
    let calendar = Calendar::new(&pack.holidays, Local::default());
    let mut dice = Dice(20_261_122);
    let (mut skipped, mut rolled, mut with_hours) = (0, 0, 0);
    for case in 0..CASES {
        let mut rule = rule("X");
        rule.unit = dice.of(Unit::ALL);
        rule.direction = dice.of(&[Direction::Before, Direction::After]);
        rule.counting = dice.of(&[
            Counting::ExactN,
            Counting::NFullDaysBetween,
            Counting::NextDayFirst,
        ]);
        rule.bound = dice.of(&[Bound::NoLaterThan, Bound::NotEarlierThan, Bound::On]);
        rule.roll = dice.of(Roll::ALL);
        let most = match rule.unit {
            Unit::CalendarDay => 400,
            Unit::WorkingDay => 200,
            Unit::Hour => 500,
            Unit::Month => 24,
        };
        let mut n = dice.roll(most + 1) as u32;
        let date =
            NaiveDate::from_ymd_opt(2022, 1, 1).unwrap() + chrono::Days::new(dice.roll(6 * 365));
        let minutes =
            (rule.unit == Unit::Hour && dice.roll(3) > 0).then(|| dice.roll(1_440) as i64);
        if rule.unit == Unit::Hour && minutes.is_none() {
            n -= n % 24;
        }
        if rule.unit == Unit::Hour && rule.roll != Roll::None {
            rule.roll = Roll::None;
        }
        rule.n = Some(n);
        let anchor = Moment {
            date,
            time: minutes.and_then(|m| DayTime::from_minutes(m as u16)),
        };
        let around = Around {
            calendar: &calendar,
            hram_unknown: None,
            buffer: None,
            official: None,
        };
        let term = engine::resolve(&rule, None, Some(anchor), around).unwrap();
        let got = term.legal().unwrap();
        let expected = naive(&rule, of(date), minutes);
        let minutes_got = got.time.map(|time| i64::from(time.minutes()));
        assert_eq!(
            (of(got.date), minutes_got),
            expected,
            "case {case}: {:?} {:?} {:?} {:?} {n} from {date} {minutes:?}",
            rule.bound,
            rule.direction,
            rule.counting,
            rule.unit
        );
        let (first, last) = replay(&term.steps).expect("the steps hang together");
        let decisive = last.or(first).expect("the steps arrive somewhere");
        assert_eq!(decisive, got, "case {case}: the steps replay");
        for step in &term.steps {
            match step {
                Step::Skipped { .. } => skipped += 1,
                Step::Roll { .. } => rolled += 1,
                Step::Count {
                    unit: Unit::Hour,
                    to,
                    ..
                } if to.time.is_some() => with_hours += 1,
                _ => {}
            }
        }
    }
    assert!(skipped > 100_000 && rolled > 1_000 && with_hours > 1_000);
}

#[test]
fn an_explanation_that_was_tampered_with_does_not_replay() {
    let pack = Pack::of("ro").unwrap();
    let calendar = Calendar::new(&pack.holidays, Local::default());
    let mut rule = rule("X");
    (rule.unit, rule.n, rule.direction) = (Unit::WorkingDay, Some(10), Direction::After);
    let from = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
    let around = Around {
        calendar: &calendar,
        hram_unknown: None,
        buffer: None,
        official: None,
    };
    let mut term = engine::resolve(&rule, None, Some(from.into()), around).unwrap();
    assert!(replay(&term.steps).is_some());
    for step in &mut term.steps {
        if let Step::Count { skipped, .. } = step {
            skipped.pop();
        }
    }
    assert!(replay(&term.steps).is_none());
}
