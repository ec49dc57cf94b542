//! Days of review, counted back from the day of voting; and which of two states is the worse.

use chrono::{Days, NaiveDate};

use super::CheckState;

/// Days before voting on which the matrix is reviewed: four, two and one weeks before, then daily.
const BEFORE: [u64; 10] = [28, 14, 7, 6, 5, 4, 3, 2, 1, 0];

/// `E−28`; the day of voting itself: `E`.
pub(super) fn label(days: u64) -> String {
    match days {
        0 => "E".to_owned(),
        days => format!("E−{days}"),
    }
}

/// The days of review of an election, in their order.
pub(super) fn days(voting: NaiveDate) -> Vec<(NaiveDate, String)> {
    BEFORE
        .iter()
        .filter_map(|days| Some((voting.checked_sub_days(Days::new(*days))?, label(*days))))
        .collect()
}

/// How far a cell is from being ready: a larger number is worse.
pub(super) fn weight(state: CheckState) -> i64 {
    match state {
        CheckState::Ok | CheckState::Na => 0,
        CheckState::Work => 1,
        CheckState::None => 2,
        CheckState::Problem => 3,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn days_of_review_are_counted_back_from_voting() {
        let days = days("2027-10-17".parse().unwrap());
        let shown: Vec<String> = days
            .iter()
            .map(|(day, label)| format!("{label} {day}"))
            .collect();
        assert_eq!(shown.len(), 10);
        assert_eq!(shown[0], "E−28 2027-09-19");
        assert_eq!(shown[2], "E−7 2027-10-10");
        assert_eq!(shown[3], "E−6 2027-10-11");
        assert_eq!(shown[9], "E 2027-10-17");
        assert!(days.is_sorted());
    }
}
