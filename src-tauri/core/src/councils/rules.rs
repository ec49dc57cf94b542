//! Pure rules of councils: who leads now, what is late, which moments may be noted.

use chrono::NaiveDate;

use super::CouncilPost;
use crate::error::FieldCode;
use crate::limits::Check;
use crate::staff::Role;

/// States of a task that is open, as stored.
pub const OPEN: &str = "('draft', 'planned', 'assigned', 'accepted', 'in_progress', 'suspended', \
     'refused', 'reported', 'returned')";

/// States in which somebody still owes an answer.
pub const OWED: &str = "('assigned', 'accepted', 'in_progress', 'suspended', 'returned')";

/// Days before its term from which a task is due soon.
pub const SOON: i64 = 3;

/// Calendar days from one day to another (YYYY-MM-DD); none when one of them is no day.
pub fn days_between(from: &str, to: &str) -> Option<i64> {
    let from: NaiveDate = from.get(..10)?.parse().ok()?;
    let to: NaiveDate = to.parse().ok()?;
    Some((to - from).num_days())
}

/// Calendar days that a term is over on a day, 0 when it is not.
pub fn days_late(due: &str, today: &str) -> i64 {
    days_between(due, today).unwrap_or_default().max(0)
}

/// Due within three days, and not late yet. The office's own term counts when it is earlier.
pub fn due_soon(due: Option<&str>, own: Option<&str>, today: &str) -> bool {
    let due = [due, own].into_iter().flatten().min();
    let left = due.and_then(|day| days_between(today, day));
    left.is_some_and(|days| (0..=SOON).contains(&days))
}

/// Who leads today, of the holders of one kind of post: the own holder who is there, else whoever
/// acts and is there, else the own holder (the absence names who stands in), else the vacancy.
pub fn who_leads(posts: &[CouncilPost], role: Role) -> Option<&CouncilPost> {
    let rank = |post: &CouncilPost| {
        let (here, held) = (post.absence.is_none(), post.person.is_some());
        match (held, here, post.acting) {
            (true, true, false) => 0,
            (true, true, true) => 1,
            (true, false, false) => 2,
            (true, false, true) => 3,
            (false, ..) => 4,
        }
    };
    let of_role = posts.iter().filter(|post| post.role == Some(role));
    // The first of the best: a council's own post stands before those of its institutions.
    of_role.min_by_key(|post| rank(post))
}

/// Place of a post on a council's page.
pub fn rank(role: Option<Role>) -> u8 {
    match role {
        Some(Role::Mayor) => 0,
        Some(Role::DeputyMayor) => 1,
        Some(Role::Secretary) => 2,
        Some(Role::Accountant) => 3,
        Some(Role::LandEngineer) => 4,
        _ => 5,
    }
}

/// A day or a day with an hour (YYYY-MM-DD, YYYY-MM-DDTHH:MM) that is not after today.
pub fn moment(check: &mut Check, path: &str, at: &str, today: NaiveDate) {
    let (day, time) = match at.split_once('T') {
        Some((day, time)) => (day, Some(time)),
        None => (at, None),
    };
    if day.is_empty() {
        check.push(path, FieldCode::Required, &[]);
    }
    let bad_time = time.is_some_and(|time| {
        time.len() != 5 || chrono::NaiveTime::parse_from_str(time, "%H:%M").is_err()
    });
    if bad_time {
        check.push(path, FieldCode::NotADate, &[]);
    } else {
        not_after(check, path, Some(day), today);
    }
}

/// A day that is not after today, or none.
pub fn not_after(check: &mut Check, path: &str, day: Option<&str>, today: NaiveDate) {
    if let Some(day) = check.date(path, day.unwrap_or_default())
        && day > today
    {
        check.push(path, FieldCode::InFuture, &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(person: Option<&str>, acting: bool, away: bool) -> CouncilPost {
        CouncilPost {
            position: "q".into(),
            title: "primar".into(),
            role: Some(Role::Mayor),
            institution: String::new(),
            person: person.map(str::to_owned),
            name: String::new(),
            acting,
            since: None,
            absence: away.then(|| crate::staff::absences::AbsenceNow {
                id: String::new(),
                kind: crate::staff::absences::AbsenceKind::Leave,
                from: "2026-11-01".into(),
                to: None,
                substitute: None,
            }),
            phone: None,
            phones: Vec::new(),
        }
    }

    fn leader(posts: &[CouncilPost]) -> Option<String> {
        who_leads(posts, Role::Mayor).and_then(|post| post.person.clone())
    }

    #[test]
    fn whoever_is_there_leads() {
        let own = post(Some("own"), false, false);
        let acting = post(Some("acting"), true, false);
        let away = post(Some("own"), false, true);
        assert_eq!(
            leader(&[own.clone(), acting.clone()]).as_deref(),
            Some("own")
        );
        assert_eq!(leader(&[away.clone(), acting]).as_deref(), Some("acting"));
        assert_eq!(leader(&[away]).as_deref(), Some("own"));
        assert_eq!(
            leader(&[post(None, false, false), own]).as_deref(),
            Some("own")
        );
        assert!(who_leads(&[post(None, false, false)], Role::Mayor).is_some());
        assert!(who_leads(&[post(None, false, false)], Role::Secretary).is_none());
    }

    #[test]
    fn lateness_is_counted_in_calendar_days() {
        assert_eq!(days_late("2026-11-20", "2026-11-20"), 0);
        assert_eq!(days_late("2026-11-20", "2026-11-23"), 3);
        assert_eq!(days_late("2026-11-24", "2026-11-23"), 0);
        assert_eq!(days_between("2026-11-20T09:30", "2026-11-22"), Some(2));
        assert!(due_soon(Some("2026-11-23"), None, "2026-11-20"));
        assert!(!due_soon(Some("2026-11-24"), None, "2026-11-20"));
        assert!(due_soon(
            Some("2026-12-24"),
            Some("2026-11-20"),
            "2026-11-20"
        ));
        assert!(!due_soon(Some("2026-11-19"), None, "2026-11-20"));
    }

    #[test]
    fn only_real_moments_that_have_come_are_noted() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default();
        for (at, good) in [
            ("2026-11-20", true),
            ("2026-11-20T09:30", true),
            ("2026-11-20T9:30", false),
            ("2026-11-20T24:10", false),
            ("2026-02-30", false),
            ("2026-11-21", false),
            ("", false),
        ] {
            let mut check = Check::default();
            moment(&mut check, "at", at, today);
            assert_eq!(check.into_found().is_empty(), good, "{at}");
        }
    }
}
