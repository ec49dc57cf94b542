//! What follows from dates, today and state. Nothing of this is ever stored, but for the
//! lateness at closing. Days are YYYY-MM-DD and so compare as text.

use chrono::{Datelike, Days, NaiveDate};

use super::states::TaskState;

/// A task is soon due within so many days.
pub const SOON_DAYS: u64 = 3;
/// A closed task stays in the lists so many days.
pub const CLOSED_SHOWN_DAYS: u64 = 7;
/// Keys of the groups by term, in order.
pub const TERM_GROUPS: [&str; 6] = ["overdue", "today", "week", "later", "none", "closed"];
/// Keys of the board's columns, in order; the last one is not on the board.
pub const BOARD: [&str; 6] = [
    "todo",
    "work",
    WAITS_FOR_COUNCILS,
    "confirm",
    "done",
    "dropped",
];
/// The column of orders that some council still owes an answer to, wherever they would stand.
pub const WAITS_FOR_COUNCILS: &str = "councils";

/// The days that questions about terms are asked from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermDays {
    /// Today.
    pub today: String,
    /// The last day that counts as soon.
    pub soon: String,
    /// The last day of this week.
    pub week_end: String,
    /// The first day from which closed tasks are still shown.
    pub closed_from: String,
}

impl TermDays {
    /// The days around today.
    pub fn around(today: NaiveDate) -> Self {
        let plus = |n| today.checked_add_days(Days::new(n)).unwrap_or(today);
        let to_sunday = 7 - u64::from(today.weekday().number_from_monday());
        let back = today.checked_sub_days(Days::new(CLOSED_SHOWN_DAYS));
        TermDays {
            today: today.to_string(),
            soon: plus(SOON_DAYS).to_string(),
            week_end: plus(to_sunday).to_string(),
            closed_from: back.unwrap_or(today).to_string(),
        }
    }
}

/// Calendar days from one day to another; 0 when either is none.
pub fn days_between(from: &str, to: &str) -> i64 {
    match (from.parse::<NaiveDate>(), to.parse::<NaiveDate>()) {
        (Ok(from), Ok(to)) => (to - from).num_days(),
        _ => 0,
    }
}

/// Lateness as it is kept: calendar days from the term in force to the day it was performed.
/// 0 in time; none without a term.
pub fn late_days(due: Option<&str>, performed: &str) -> Option<i64> {
    due.map(|due| days_between(due, performed).max(0))
}

/// True while a passed term makes a task late: open, and not said to be performed.
pub fn may_be_overdue(state: TaskState) -> bool {
    !state.is_closed() && state != TaskState::Reported
}

/// Days late today; 0 when not.
pub fn overdue_days(state: TaskState, due: Option<&str>, today: &str) -> i64 {
    match due {
        Some(due) if may_be_overdue(state) => days_between(due, today).max(0),
        _ => 0,
    }
}

/// The day one works towards: the own earlier term counts before the set one.
pub fn effective<'a>(due: Option<&'a str>, own: Option<&'a str>) -> Option<&'a str> {
    match (due, own) {
        (Some(due), Some(own)) => Some(due.min(own)),
        (due, own) => due.or(own),
    }
}

/// True in the last days before the term, the own one included.
pub fn due_soon(state: TaskState, due: Option<&str>, own: Option<&str>, days: &TermDays) -> bool {
    may_be_overdue(state)
        && due.is_none_or(|due| due >= days.today.as_str())
        && effective(due, own).is_some_and(|day| day <= days.soon.as_str())
}

/// The group by term. What was reported in time is not late: it waits for a confirmation today.
pub fn term_group(
    state: TaskState,
    due: Option<&str>,
    own: Option<&str>,
    days: &TermDays,
) -> &'static str {
    let late = overdue_days(state, due, &days.today) > 0;
    match effective(due, own) {
        _ if state.is_closed() => "closed",
        _ if late => "overdue",
        None => "none",
        Some(day) if day <= days.today.as_str() => "today",
        Some(day) if day <= days.week_end.as_str() => "week",
        Some(_) => "later",
    }
}

/// The column of the board.
pub fn board_column(state: TaskState) -> &'static str {
    use TaskState::*;
    match state {
        Draft | Planned | Assigned | Accepted | Refused => "todo",
        InProgress | Suspended | Returned => "work",
        Reported => "confirm",
        Done | OffControl => "done",
        Cancelled | Skipped => "dropped",
    }
}

/// The year a number given on this day belongs to.
pub fn year_of(day: NaiveDate) -> i64 {
    i64::from(day.year())
}

/// A task's number as shown, e.g. `214/2027`.
pub fn number(number: i64, year: i64) -> String {
    format!("{number}/{year}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn days() -> TermDays {
        // A Friday.
        TermDays::around("2026-11-20".parse().unwrap())
    }

    #[test]
    fn lateness_is_counted_in_calendar_days_from_the_term() {
        assert_eq!(late_days(Some("2026-02-27"), "2026-03-02"), Some(3));
        assert_eq!(late_days(Some("2028-02-28"), "2028-03-01"), Some(2));
        assert_eq!(late_days(Some("2026-11-20"), "2026-11-19"), Some(0));
        assert_eq!(late_days(None, "2026-11-19"), None);
    }

    #[test]
    fn what_was_reported_or_closed_is_not_late_any_more() {
        for state in TaskState::ALL {
            let late = overdue_days(*state, Some("2026-11-14"), "2026-11-20");
            let counts = !state.is_closed() && *state != TaskState::Reported;
            assert_eq!(late, if counts { 6 } else { 0 }, "{state:?}");
        }
    }

    #[test]
    fn groups_by_term_follow_the_week_and_the_own_term() {
        let group = |due, own| term_group(TaskState::Assigned, due, own, &days());
        assert_eq!(group(Some("2026-11-19"), None), "overdue");
        assert_eq!(group(Some("2026-11-20"), None), "today");
        assert_eq!(group(Some("2026-11-22"), None), "week");
        assert_eq!(group(Some("2026-11-23"), None), "later");
        assert_eq!(group(None, None), "none");
        assert_eq!(group(Some("2026-12-30"), Some("2026-11-18")), "today");
        assert_eq!(
            term_group(TaskState::Reported, Some("2026-11-01"), None, &days()),
            "today"
        );
        assert_eq!(
            term_group(TaskState::Done, Some("2026-11-01"), None, &days()),
            "closed"
        );
        assert!(due_soon(
            TaskState::Assigned,
            Some("2026-11-23"),
            None,
            &days()
        ));
        assert!(!due_soon(
            TaskState::Assigned,
            Some("2026-11-24"),
            None,
            &days()
        ));
        assert!(!due_soon(
            TaskState::Assigned,
            Some("2026-11-19"),
            None,
            &days()
        ));
    }

    #[test]
    fn every_state_has_a_column() {
        for state in TaskState::ALL {
            assert!(BOARD.contains(&board_column(*state)));
        }
    }
}
