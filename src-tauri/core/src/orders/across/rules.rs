//! Pure rules of the matrix: how many lines stand where.

use crate::orders::rules::mark;
use crate::orders::{LineMark, LineState, OrderTally};

/// Lines of one order that stand alike.
#[derive(Debug, Clone)]
pub struct Alike {
    /// Where they stand.
    pub state: LineState,
    /// Their term: own, else the order's.
    pub due: Option<String>,
    /// Days late kept with the answer.
    pub late_days: Option<i64>,
    /// How many.
    pub count: i64,
}

/// The tally of an order on a day, without marks.
pub fn tally(groups: &[Alike], on: &str) -> OrderTally {
    let mut tally = OrderTally::default();
    for group in groups {
        tally.total += group.count;
        let which = match mark(group.state, group.due.as_deref(), group.late_days, Some(on)) {
            LineMark::Missing => &mut tally.missing,
            LineMark::Returned => &mut tally.returned,
            LineMark::Waiting => &mut tally.waiting,
            LineMark::Excused => &mut tally.excused,
            LineMark::Answered => &mut tally.answered,
            LineMark::AnsweredLate => {
                tally.answered_late += group.count;
                &mut tally.answered
            }
        };
        *which += group.count;
        if group.state == LineState::Accepted {
            tally.accepted += group.count;
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(state: LineState, due: Option<&str>, late_days: Option<i64>, count: i64) -> Alike {
        Alike {
            state,
            due: due.map(str::to_owned),
            late_days,
            count,
        }
    }

    #[test]
    fn a_tally_sums_to_its_lines() {
        let due = Some("2026-11-14");
        let groups = [
            alike(LineState::Sent, due, None, 2),
            alike(LineState::InWork, due, None, 4),
            alike(LineState::Received, Some("2026-11-20"), None, 3),
            alike(LineState::Returned, due, Some(1), 2),
            alike(LineState::Answered, due, Some(0), 8),
            alike(LineState::Answered, due, Some(5), 2),
            alike(LineState::Accepted, due, Some(0), 9),
            alike(LineState::Excused, due, None, 1),
            alike(LineState::Sent, None, None, 1),
        ];
        let tally = tally(&groups, "2026-11-20");
        let parts = [
            tally.missing,
            tally.returned,
            tally.waiting,
            tally.answered,
            tally.excused,
        ];
        assert_eq!(parts, [6, 2, 4, 19, 1]);
        assert_eq!((tally.answered_late, tally.accepted), (2, 9));
        assert_eq!(parts.iter().sum::<i64>(), tally.total);
        assert_eq!(tally.total, 32);
    }
}
