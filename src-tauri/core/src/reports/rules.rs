//! Pure rules of figures and periods.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{ReportFigures, ReportRow};
use crate::search::folded;

impl ReportFigures {
    /// Works out the share and the mean from the counts.
    pub fn worked_out(mut self) -> Self {
        let done = self.in_time + self.late;
        self.share = (done > 0).then(|| rounded(self.in_time * 1000, done));
        self.mean_late = (self.late > 0).then(|| rounded(self.late_days * 10, self.late));
        self
    }

    /// The figures of both together.
    pub(super) fn with(&self, other: &Self) -> Self {
        ReportFigures {
            given: self.given + other.given,
            in_time: self.in_time + other.in_time,
            late: self.late + other.late,
            late_days: self.late_days + other.late_days,
            extended: self.extended + other.extended,
            open: self.open + other.open,
            overdue: self.overdue + other.overdue,
            ..ReportFigures::default()
        }
        .worked_out()
    }

    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.given + self.in_time + self.late + self.extended + self.open == 0
    }
}

/// One line for sources that differ in case or accents only; the first way of writing stays.
pub fn merged(rows: Vec<ReportRow>) -> Vec<ReportRow> {
    let mut merged: Vec<ReportRow> = Vec::new();
    for mut row in rows {
        row.key = folded(&row.key);
        match merged.iter_mut().find(|other| other.key == row.key) {
            Some(other) => other.figures = other.figures.with(&row.figures),
            None => merged.push(row),
        }
    }
    merged
}

/// A fraction rounded half up; both are not negative.
fn rounded(part: i64, whole: i64) -> i64 {
    (part * 2 + whole) / (whole * 2)
}

/// The period before: as many months back when it is made of whole months, else as many days.
/// None beyond the years of the calendar.
pub fn former(from: NaiveDate, to: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let next = to.succ_opt()?;
    let before = from.pred_opt()?;
    if from.day() == 1 && next.day() == 1 {
        let months = (next.year() - from.year()) * 12 + next.month() as i32 - from.month() as i32;
        let months = Months::new(u32::try_from(months).ok()?);
        return Some((from.checked_sub_months(months)?, before));
    }
    let days = u64::try_from((to - from).num_days()).ok()?;
    Some((before.checked_sub_days(Days::new(days))?, before))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_period_before_has_the_same_months_or_days() {
        for (from, to, former_from, former_to) in [
            ("2026-11-01", "2026-11-30", "2026-10-01", "2026-10-31"),
            ("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"),
            ("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"),
            ("2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"),
            ("2026-11-09", "2026-11-15", "2026-11-02", "2026-11-08"),
            ("2026-11-20", "2026-11-20", "2026-11-19", "2026-11-19"),
        ] {
            let found = former(day(from), day(to)).unwrap();
            assert_eq!(found, (day(former_from), day(former_to)), "{from}–{to}");
        }
    }

    #[test]
    fn sources_that_differ_in_case_are_one() {
        let row = |key: &str, open| ReportRow {
            key: key.to_owned(),
            label: key.to_owned(),
            figures: ReportFigures {
                open,
                in_time: open,
                ..Default::default()
            },
        };
        let rows = merged(vec![
            row("Распоряжение", 3),
            row("scrisoare", 2),
            row("распоряжение", 1),
        ]);
        let shown: Vec<_> = rows
            .iter()
            .map(|row| (row.label.as_str(), row.figures.open))
            .collect();
        assert_eq!(shown, [("Распоряжение", 4), ("scrisoare", 2)]);
        assert_eq!(rows[0].figures.share, Some(1000));
    }

    #[test]
    fn shares_are_rounded_half_up() {
        let figures = |in_time, late, late_days| {
            let counts = ReportFigures {
                in_time,
                late,
                late_days,
                ..Default::default()
            };
            let done = counts.worked_out();
            (done.share, done.mean_late)
        };
        assert_eq!(figures(0, 0, 0), (None, None));
        assert_eq!(figures(7, 1, 4), (Some(875), Some(40)));
        assert_eq!(figures(2, 1, 1), (Some(667), Some(10)));
        assert_eq!(figures(0, 3, 10), (Some(0), Some(33)));
    }
}
