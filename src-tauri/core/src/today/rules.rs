//! Pure rules of the day.

use chrono::{Datelike, Days, NaiveDate};

/// Monday to Sunday of the week in which `day` lies.
pub fn week_of(day: NaiveDate) -> Vec<NaiveDate> {
    let monday = day
        .checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))
        .unwrap_or(day);
    monday.iter_days().take(7).collect()
}

/// Days between two days as stored; 0 when one of them is none.
pub fn days_between(from: &str, to: NaiveDate) -> i64 {
    from.get(..10)
        .and_then(|day| day.parse::<NaiveDate>().ok())
        .map_or(0, |day| (to - day).num_days())
}

/// Days past a term: whole calendar days, 0 on the day itself and before.
pub fn days_late(due: Option<&str>, today: NaiveDate) -> i64 {
    due.map_or(0, |due| days_between(due, today).max(0))
}

/// Under which heading of the day something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// Its term is over.
    Overdue,
    /// It is for today.
    Today,
    /// It is for a coming day of this week.
    Week,
}

/// The days of a task that decide where it stands; all as stored, YYYY-MM-DD.
#[derive(Debug, Clone, Default)]
pub struct TaskDays<'a> {
    /// True when a passed term makes it late (a reported task waits for the controller instead).
    pub can_be_late: bool,
    /// The term in force.
    pub due: Option<&'a str>,
    /// The office's own earlier term.
    pub own: Option<&'a str>,
    /// The day to work on it.
    pub plan: Option<&'a str>,
}

/// Where a task stands on `today`, in a week that ends on `last`; none when not on the page.
/// The own earlier term counts as today's from its day on, since the term itself is not over.
pub fn heading(days: &TaskDays, today: &str, last: &str) -> Option<Heading> {
    if days.due.is_some_and(|due| due < today) {
        // A reported task past its term is the controller's, on the day it is planned for.
        if days.can_be_late {
            return Some(Heading::Overdue);
        }
        return (days.plan == Some(today)).then_some(Heading::Today);
    }
    let own_came = days.own.is_some_and(|own| own <= today) && days.can_be_late;
    if own_came || [days.due, days.plan].contains(&Some(today)) {
        return Some(Heading::Today);
    }
    let coming = |day: Option<&str>| day.is_some_and(|day| day > today && day <= last);
    (coming(days.due) || coming(days.own) || coming(days.plan)).then_some(Heading::Week)
}

/// The day under which something is listed: of its term, or of what is nearer.
pub fn order(days: &TaskDays, heading: Heading, today: &str) -> String {
    let nearest = [days.due, days.own, days.plan].into_iter().flatten();
    match heading {
        Heading::Overdue => days.due.unwrap_or_default().to_owned(),
        Heading::Today => today.to_owned(),
        Heading::Week => nearest
            .filter(|day| *day > today)
            .min()
            .unwrap_or_default()
            .to_owned(),
    }
}

/// `S. Plămădeală`: how people are named in narrow columns.
pub fn brief_name(family: &str, given: &str) -> String {
    match given.chars().next() {
        Some(first) if !family.is_empty() => format!("{}. {family}", first.to_uppercase()),
        _ => format!("{given}{family}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn a_week_begins_on_monday() {
        for text in ["2027-09-20", "2027-09-23", "2027-09-26"] {
            let week = week_of(day(text));
            assert_eq!(week.len(), 7, "{text}");
            assert_eq!(week.first(), Some(&day("2027-09-20")), "{text}");
            assert_eq!(week.last(), Some(&day("2027-09-26")), "{text}");
        }
    }

    #[test]
    fn a_task_is_late_from_the_day_after_its_term() {
        assert_eq!(days_late(Some("2027-09-20"), day("2027-09-20")), 0);
        assert_eq!(days_late(Some("2027-09-20"), day("2027-09-21")), 1);
        assert_eq!(days_late(Some("2027-09-25"), day("2027-09-21")), 0);
        assert_eq!(days_late(None, day("2027-09-21")), 0);
        assert_eq!(days_late(Some("2028-02-28"), day("2028-03-01")), 2);
    }

    #[test]
    fn every_day_of_a_task_has_its_heading() {
        let (today, last) = ("2027-09-22", "2027-09-26");
        let at = |due, own, plan, can_be_late| {
            heading(
                &TaskDays {
                    can_be_late,
                    due,
                    own,
                    plan,
                },
                today,
                last,
            )
        };
        assert_eq!(
            at(Some("2027-09-21"), None, None, true),
            Some(Heading::Overdue)
        );
        assert_eq!(at(Some("2027-09-21"), None, None, false), None);
        assert_eq!(
            at(Some("2027-09-21"), None, Some(today), false),
            Some(Heading::Today)
        );
        assert_eq!(at(Some(today), None, None, true), Some(Heading::Today));
        assert_eq!(
            at(Some("2027-10-30"), None, Some(today), true),
            Some(Heading::Today)
        );
        assert_eq!(
            at(Some("2027-10-30"), Some("2027-09-20"), None, true),
            Some(Heading::Today)
        );
        assert_eq!(
            at(Some("2027-10-30"), Some("2027-09-25"), None, true),
            Some(Heading::Week)
        );
        assert_eq!(
            at(Some("2027-09-26"), None, None, true),
            Some(Heading::Week)
        );
        assert_eq!(at(Some("2027-09-27"), None, None, true), None);
        assert_eq!(at(None, None, Some("2027-09-21"), true), None);
        assert_eq!(at(None, None, None, true), None);
    }

    #[test]
    fn names_are_shortened_to_an_initial() {
        assert_eq!(brief_name("Plămădeală", "sergiu"), "S. Plămădeală");
        assert_eq!(brief_name("", "Sergiu"), "Sergiu");
        assert_eq!(brief_name("Plămădeală", ""), "Plămădeală");
    }
}
