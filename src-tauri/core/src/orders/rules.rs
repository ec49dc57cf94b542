//! What follows from the days of a line, its term and today. Nothing of this is ever stored, but
//! for the lateness of an answer. Days are YYYY-MM-DD and so compare as text.

use super::{LineMark, LineState, OrderTally};
use crate::tasks::TaskState;
use crate::tasks::rules::days_between;

/// Marks of a tally, one a council.
pub const MARKS: usize = 120;

/// The day an order is measured on: today, or the day it was closed. None while it is not sent:
/// nobody owes what was not asked.
pub fn measured_on<'a>(
    state: TaskState,
    closed_on: Option<&'a str>,
    today: &'a str,
) -> Option<&'a str> {
    match closed_on {
        _ if state.is_unissued() => None,
        Some(closed) => Some(closed.min(today)),
        None => Some(today),
    }
}

/// How a line stands on a day.
pub fn mark(
    state: LineState,
    due: Option<&str>,
    late_days: Option<i64>,
    day: Option<&str>,
) -> LineMark {
    match state {
        LineState::Excused => LineMark::Excused,
        LineState::Returned => LineMark::Returned,
        LineState::Answered | LineState::Accepted if late_days.unwrap_or_default() > 0 => {
            LineMark::AnsweredLate
        }
        LineState::Answered | LineState::Accepted => LineMark::Answered,
        LineState::Sent | LineState::Received | LineState::InWork => match (due, day) {
            (Some(due), Some(day)) if day > due => LineMark::Missing,
            _ => LineMark::Waiting,
        },
    }
}

/// Calendar days late: those of the day while it is owed, else those kept with the answer.
pub fn late_days(state: LineState, due: Option<&str>, kept: Option<i64>, day: Option<&str>) -> i64 {
    if state.is_owed() {
        return match (due, day) {
            (Some(due), Some(day)) => days_between(due, day).max(0),
            _ => 0,
        };
    }
    match state {
        LineState::Excused => 0,
        _ => kept.unwrap_or_default(),
    }
}

/// True when the table lets a line go from one state to another. Steps may be skipped forward;
/// back it goes by an edit that takes a day away.
pub fn may_move(from: LineState, to: LineState) -> bool {
    use LineState::*;
    match (from, to) {
        // Said again, with another day or reason.
        _ if from == to => true,
        (Sent, Received | InWork | Answered | Excused)
        | (Received, InWork | Answered | Excused)
        | (InWork, Answered | Excused)
        | (Answered, Accepted | Returned)
        | (Returned, Answered | Excused)
        | (Excused, Sent) => true,
        _ => false,
    }
}

/// The furthest step that has a day.
pub fn furthest(
    accepted: Option<&str>,
    answered: Option<&str>,
    in_work: Option<&str>,
    received: Option<&str>,
) -> LineState {
    match () {
        () if accepted.is_some() => LineState::Accepted,
        () if answered.is_some() => LineState::Answered,
        () if in_work.is_some() => LineState::InWork,
        () if received.is_some() => LineState::Received,
        () => LineState::Sent,
    }
}

impl OrderTally {
    /// Counts one line in.
    pub fn count(&mut self, mark: LineMark, state: LineState) {
        self.total += 1;
        match mark {
            LineMark::Missing => self.missing += 1,
            LineMark::Returned => self.returned += 1,
            LineMark::Waiting => self.waiting += 1,
            LineMark::Answered => self.answered += 1,
            LineMark::AnsweredLate => {
                self.answered += 1;
                self.answered_late += 1;
            }
            LineMark::Excused => self.excused += 1,
        }
        if state == LineState::Accepted {
            self.accepted += 1;
        }
        if self.marks.len() < MARKS {
            self.marks.push(mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_is_owed_and_past_its_term() {
        for state in LineState::ALL {
            let at = |day| mark(*state, Some("2026-11-20"), None, Some(day));
            let owed_but_sent_back = state.is_owed() && *state != LineState::Returned;
            assert_ne!(at("2026-11-20"), LineMark::Missing, "{state:?}");
            assert_eq!(at("2026-11-21") == LineMark::Missing, owed_but_sent_back);
            assert_ne!(
                mark(*state, None, None, Some("2026-11-21")),
                LineMark::Missing
            );
            assert_ne!(
                mark(*state, Some("2026-11-20"), None, None),
                LineMark::Missing
            );
        }
    }

    #[test]
    fn lateness_grows_while_it_is_owed_and_is_kept_with_the_answer() {
        let late = |state, kept| late_days(state, Some("2026-11-20"), kept, Some("2026-11-25"));
        assert_eq!(late(LineState::Sent, None), 5);
        assert_eq!(late(LineState::Returned, Some(2)), 5);
        assert_eq!(late(LineState::Answered, Some(2)), 2);
        assert_eq!(late(LineState::Accepted, Some(0)), 0);
        assert_eq!(late(LineState::Excused, Some(2)), 0);
        assert_eq!(
            late_days(LineState::Sent, None, None, Some("2026-11-25")),
            0
        );
    }

    #[test]
    fn an_order_is_measured_on_the_day_it_was_closed() {
        let on = |state, closed| measured_on(state, closed, "2026-11-25");
        assert_eq!(on(TaskState::Draft, None), None);
        assert_eq!(on(TaskState::Planned, None), None);
        assert_eq!(on(TaskState::Assigned, None), Some("2026-11-25"));
        assert_eq!(on(TaskState::Done, Some("2026-11-22")), Some("2026-11-22"));
    }

    #[test]
    fn what_is_accepted_was_answered() {
        use LineState::*;
        for from in LineState::ALL {
            let goes = |to| may_move(*from, to) && *from != to;
            assert_eq!(goes(Accepted), *from == Answered, "{from:?}");
            assert_eq!(goes(Returned), *from == Answered, "{from:?}");
            assert_eq!(goes(Sent), *from == Excused, "{from:?}");
            let owed = from.is_owed();
            assert_eq!(goes(Answered), owed, "{from:?}");
            assert_eq!(goes(Excused), owed, "{from:?}");
        }
    }
}
