//! What a mark does to a row. Days are YYYY-MM-DD and so compare as text.

use crate::elections::RowState;
use crate::tasks::rules::late_days;

/// The fields of a row that a mark decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Where it stands.
    pub state: RowState,
    /// Done on.
    pub done_on: Option<String>,
    /// Days late, fixed from the decisive day as it stood then; none without one.
    pub late_days: Option<i64>,
    /// Why it does not apply.
    pub reason: String,
}

/// Every state may be marked from every other: what was marked by mistake is taken back by
/// marking again, and leaves nothing of the former mark behind.
pub fn marked(state: RowState, on: &str, decisive: Option<&str>, reason: &str) -> Marked {
    let done = state == RowState::Done;
    Marked {
        state,
        done_on: done.then(|| on.to_owned()),
        late_days: late_days(decisive, on).filter(|_| done),
        reason: match state {
            RowState::NotApplicable => reason.to_owned(),
            _ => String::new(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_done_has_a_day_and_a_lateness() {
        for state in RowState::ALL {
            let mark = marked(state, "2027-09-28", Some("2027-09-22"), "nu e cazul");
            let done = state == RowState::Done;
            assert_eq!(mark.done_on.is_some(), done);
            assert_eq!(mark.late_days, done.then_some(6));
            assert_eq!(!mark.reason.is_empty(), state == RowState::NotApplicable);
        }
    }

    #[test]
    fn lateness_is_never_below_zero_and_needs_a_day() {
        let late = |on, day| marked(RowState::Done, on, day, "").late_days;
        assert_eq!(late("2027-09-20", Some("2027-09-22")), Some(0));
        assert_eq!(late("2027-09-22", Some("2027-09-22")), Some(0));
        assert_eq!(late("2027-09-23", Some("2027-09-22")), Some(1));
        assert_eq!(late("2027-09-23", None), None);
    }
}
