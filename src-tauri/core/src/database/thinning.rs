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
        Self {
            left,
            seen: BTreeSet::new(),
        }
    }

    fn has_room_for(&self, period: &T) -> bool {
        self.left > 0 && !self.seen.contains(period)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn backup(counter: i64, taken: DateTime<Utc>, verified: bool) -> BackupInfo {
        BackupInfo {
            path: counter.to_string(),
            taken_at: crate::clock::stamp(taken),
            counter,
            bytes: 4096,
            schema: 1,
            verified,
        }
    }

    fn start() -> DateTime<Utc> {
        "2026-11-21T07:30:00Z".parse().unwrap()
    }

    /// The rule of the peer: by time, everything of today and yesterday, then the
    /// first of each new day, week, month while its number lasts.
    fn peer_keeps(backups: &[BackupInfo], now: DateTime<Utc>) -> Vec<BackupInfo> {
        let mut sorted = backups.to_vec();
        sorted.sort_by(|a, b| b.taken_at.cmp(&a.taken_at));
        let (mut daily, mut weekly, mut monthly) = (12, 10, 9);
        let mut last: Option<NaiveDate> = None;
        let yesterday = now.date_naive() - Duration::days(1);
        sorted.retain(|b| {
            let day = b.taken_at.parse::<DateTime<Utc>>().unwrap().date_naive();
            let month = |d: NaiveDate| (d.year(), d.month());
            let fits = if day >= yesterday {
                true
            } else if daily > 0 && last != Some(day) {
                daily -= 1;
                true
            } else if weekly > 0 && last.map(week) != Some(week(day)) {
                weekly -= 1;
                true
            } else if monthly > 0 && last.map(month) != Some(month(day)) {
                monthly -= 1;
                true
            } else {
                false
            };
            if fits {
                last = Some(day);
            }
            fits
        });
        sorted
    }

    #[test]
    fn two_years_with_the_clock_set_back_twice() {
        let mut now = start();
        let (mut ours, mut peers) = (Vec::new(), Vec::new());
        for counter in 1..=2_900 {
            now += Duration::hours(6);
            if counter == 900 || counter == 2_000 {
                now -= Duration::days(40);
            }
            ours.insert(0, backup(counter, now, true));
            peers.push(backup(counter, now, true));
            let kept = keep(&ours, now);
            ours = ours
                .into_iter()
                .enumerate()
                .filter(|(at, _)| kept.contains(at))
                .map(|(_, backup)| backup)
                .collect();
            peers = peer_keeps(&peers, now);
            assert_eq!(ours[0].counter, counter, "the newest stays");
            assert!(
                ours.len() >= peers.len(),
                "{} < {}",
                ours.len(),
                peers.len()
            );
        }
        assert!(ours.len() < 100, "{} stay", ours.len());
        let oldest = ours.iter().map(|b| b.taken_at.clone()).min().unwrap();
        assert!(
            oldest < crate::clock::stamp(now - Duration::days(200)),
            "{oldest}"
        );
    }

    proptest! {
        #[test]
        fn keeps_no_fewer_than_the_peer_and_the_newest_sound_one(
            steps in proptest::collection::vec((-40_000i64..60_000, any::<bool>()), 1..160)
        ) {
            let mut now = start();
            let mut backups = Vec::new();
            for (at, (minutes, verified)) in steps.iter().enumerate() {
                now += Duration::minutes(*minutes);
                backups.insert(0, backup(at as i64 + 1, now, *verified));
            }
            let kept = keep(&backups, now);
            prop_assert!(kept.len() >= peer_keeps(&backups, now).len());
            if let Some(newest) = backups.iter().position(|b| b.verified) {
                prop_assert!(kept.contains(&newest));
            }
            let two_days = now - Duration::days(2);
            for (at, b) in backups.iter().enumerate() {
                if b.taken_at.parse::<DateTime<Utc>>().unwrap() >= two_days {
                    prop_assert!(kept.contains(&at));
                }
            }
        }
    }
}
