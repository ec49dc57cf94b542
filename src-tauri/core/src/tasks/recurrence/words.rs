//! A rule in plain words.

use super::{DayOffRule, DoneUnit, Every, MonthDay, Recurrence};
use crate::locales::Texts;

/// The rule as a sentence part: „în fiecare lună, pe 5; dacă e zi nelucrătoare, în următoarea
/// zi lucrătoare”.
pub fn describe(rule: &Recurrence, texts: &Texts) -> String {
    let said = every(&rule.every, texts);
    match rule.day_off {
        DayOffRule::Stay => said,
        DayOffRule::Next => format!("{said}; {}", texts.text("repeat-off-next")),
        DayOffRule::Before => format!("{said}; {}", texts.text("repeat-off-before")),
    }
}

fn every(every: &Every, texts: &Texts) -> String {
    match every {
        Every::Days { n } => counted(texts, "repeat-days", *n),
        Every::WorkingDays => texts.text("repeat-working-days"),
        Every::Weeks { n, weekdays } => {
            let names: Vec<String> = weekdays.iter().map(|day| weekday(*day, texts)).collect();
            let (n, days) = (n.to_string(), names.join(", "));
            texts.with("repeat-weeks", &[("n", &n), ("days", &days)])
        }
        Every::Months { n, on } => {
            let (n, day) = (n.to_string(), month_day(*on, texts));
            texts.with("repeat-months", &[("n", &n), ("day", &day)])
        }
        Every::Years { n, month, on } => {
            let (n, day) = (n.to_string(), month_day(*on, texts));
            let month = texts.text(&format!("repeat-month-{}", (*month).clamp(1, 12)));
            let values = [("n", n.as_str()), ("day", &day), ("month", &month)];
            texts.with("repeat-years", &values)
        }
        Every::AfterDone { n, unit } => {
            let unit = match unit {
                DoneUnit::Day => "repeat-after-day",
                DoneUnit::WorkingDay => "repeat-after-working-day",
                DoneUnit::Week => "repeat-after-week",
                DoneUnit::Month => "repeat-after-month",
            };
            counted(texts, unit, *n)
        }
    }
}

/// The name of a weekday as it stands after „on”.
fn weekday(day: u32, texts: &Texts) -> String {
    texts.text(&format!("repeat-weekday-{}", day.clamp(1, 7)))
}

fn month_day(on: MonthDay, texts: &Texts) -> String {
    match on {
        MonthDay::Day { day } => texts.with("repeat-on-day", &[("day", &day.to_string())]),
        MonthDay::Last => texts.text("repeat-on-last"),
        MonthDay::Weekday { nth, weekday: day } => {
            let (nth, number) = (nth.min(4).to_string(), day.to_string());
            let name = weekday(day, texts);
            // The number tells the gender of the weekday's name.
            let values = [("nth", nth.as_str()), ("weekday", &number), ("name", &name)];
            texts.with("repeat-on-weekday", &values)
        }
        MonthDay::Working { nth } => counted(texts, "repeat-on-working", nth),
        MonthDay::LastWorking => texts.text("repeat-on-last-working"),
    }
}

fn counted(texts: &Texts, id: &str, n: u32) -> String {
    texts.with(id, &[("n", &n.to_string())])
}
