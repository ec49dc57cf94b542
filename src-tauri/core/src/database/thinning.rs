//! Which backups stay: everything of two days, then one a day, a week, a month.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

use super::backup::{self, BackupInfo};
use super::files;
use crate::error::Result;

const ALL_FOR_DAYS: i64 = 2;
const DAILY: usize = 12;
const WEEKLY: usize = 10;
const MONTHLY: usize = 9;

/// Removes the backups of `stem` in `dir` that the rule does not keep and answers
/// which; the newest that opens is never among them.
///
/// # Errors
/// The first file that could not be removed; the others are removed all the same.
pub fn thin(dir: &Path, stem: &str, now: DateTime<Utc>) -> Result<Vec<PathBuf>> {
    let backups = backup::list(dir, stem);
    let safe = backup::newest_openable(dir, stem);
    let kept = keep(&backups, now);
    let mut gone = Vec::new();
    let mut trouble = None;
    for (at, backup) in backups.iter().enumerate() {
        if kept.contains(&at) || safe.as_ref().is_some_and(|safe| safe.path == backup.path) {
            continue;
        }
        let path = PathBuf::from(&backup.path);
        match files::remove(&path) {
            Ok(()) => gone.push(path),
            Err(error) => trouble = trouble.or(Some(error)),
        }
    }
    match trouble {
        Some(error) => Err(error.into()),
        None => Ok(gone),
    }
}

/// Places (in `backups`, newest number first) of those to keep.
///
/// The rule is applied twice, once in the order of the numbers and once in the order
/// of the moments, and what either keeps is kept: a clock set back can then never
/// cost more than with a right clock.
fn keep(backups: &[BackupInfo], now: DateTime<Utc>) -> BTreeSet<usize> {
    let taken: Vec<DateTime<Utc>> = backups
        .iter()
        .map(|b| b.taken_at.parse().unwrap_or(DateTime::<Utc>::MAX_UTC))
        .collect();
    let by_number: Vec<usize> = (0..backups.len()).collect();
    let mut by_moment = by_number.clone();
    by_moment.sort_by_key(|&at| std::cmp::Reverse((taken[at], backups[at].counter)));
    let mut kept = pass(&by_number, &taken, now);
    kept.extend(pass(&by_moment, &taken, now));
    kept.extend(backups.iter().position(|backup| backup.verified));
    kept
}

fn pass(order: &[usize], taken: &[DateTime<Utc>], now: DateTime<Utc>) -> BTreeSet<usize> {
    let recent = now.date_naive() - Duration::days(ALL_FOR_DAYS);
    let mut days = Slots::new(DAILY);
    let mut weeks = Slots::new(WEEKLY);
    let mut months = Slots::new(MONTHLY);
    let mut kept = BTreeSet::new();
    for &at in order {
        let day = taken[at].date_naive();
        let (week, month) = (week(day), (day.year(), day.month()));
        // A moment in the future was written by a clock that ran ahead: recent as well.
        let stays = day >= recent
            || days.has_room_for(&day)
            || weeks.has_room_for(&week)
            || months.has_room_for(&month);
        if !stays {
            continue;
        }
        kept.insert(at);
        if day < recent {
            // It takes the first kind of place that is free, and stands for all three.
            if days.has_room_for(&day) {
                days.left -= 1;
            } else if weeks.has_room_for(&week) {
                weeks.left -= 1;
            } else {
                months.left -= 1;
            }
        }
        days.seen.insert(day);
        weeks.seen.insert(week);
        months.seen.insert(month);
    }
    kept
}

fn week(day: NaiveDate) -> (i32, u32) {
    (day.iso_week().year(), day.iso_week().week())
}

struct Slots<T> {
    left: usize,
    seen: BTreeSet<T>,
}

impl<T: Ord> Slots<T> {
    fn new(left: usize) -> Self {
        Self { left, seen: BTreeSet::new() }
    }

    fn has_room_for(&self, period: &T) -> bool {
        self.left > 0 && !self.seen.contains(period)
    }
}
