//! Working calendars: against every year another list knows, and what is said of the rest.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};
use district_core::calendar::{Calendar, DayKind, Local, Mark, orthodox_easter};
use district_core::deadlines::counting::WorkingDays;
use district_core::packs::Pack;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::desk::TestDesk;

#[derive(Deserialize)]
struct Listed {
    orthodox_easter: BTreeMap<String, NaiveDate>,
    countries: BTreeMap<String, BTreeMap<i32, Vec<(NaiveDate, String)>>>,
}

fn listed() -> Listed {
    serde_json::from_str(include_str!("../fixtures/deadlines/holidays.json")).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn easter_falls_as_the_churches_print_it() {
    let listed = listed().orthodox_easter;
    assert!(listed.len() > 20);
    for (year, date) in listed {
        assert_eq!(orthodox_easter(year.parse().unwrap()), Some(date));
    }
    assert_eq!(orthodox_easter(1900), Some(day("1900-04-22")));
    assert_eq!(orthodox_easter(2100), Some(day("2100-05-02")));
}

#[test]
fn days_off_equal_every_listed_year() {
    let mut years = 0;
    for (country, by_year) in listed().countries {
        let pack = Pack::of(&country.to_lowercase()).unwrap();
        let calendar = Calendar::new(&pack.holidays, Local::default());
        for (year, days) in by_year {
            years += 1;
            assert!(calendar.is_checked(year), "{country} {year}");
            let expected: BTreeSet<NaiveDate> = days.iter().map(|(date, _)| *date).collect();
            let made: BTreeSet<NaiveDate> = calendar
                .year(year)
                .iter()
                .filter(|day| matches!(day.kind, DayKind::Holiday | DayKind::MovedOff))
                .map(|day| day.date)
                .collect();
            assert_eq!(made, expected, "{country} {year}");
            // A day moved from a weekend that is no holiday is worked in its place.
            for (_, name) in days {
                let Some(from) = name.split("substituted from ").nth(1) else {
                    continue;
                };
                let from = NaiveDate::parse_from_str(&from[..10], "%m/%d/%Y").unwrap();
                if !expected.contains(&from) {
                    assert!(calendar.is_working(from), "{country}: {from} is worked");
                    assert_eq!(calendar.day(from).unwrap().kind, DayKind::MovedOn);
                }
            }
        }
    }
    assert!(years >= 36, "{years} years were compared");
}

#[test]
fn under_martial_law_holidays_are_worked_and_the_act_can_be_switched() {
    let pack = Pack::of("ua").unwrap();
    let constitution = day("2023-06-28");
    let now = Calendar::new(&pack.holidays, Local::default());
    assert!(now.is_working(constitution));
    assert_eq!(now.day(constitution).unwrap().suspended.len(), 1);
    let before = Calendar::new(
        &pack.holidays,
        Local {
            without_suspensions: true,
            ..Local::default()
        },
    );
    assert!(!before.is_working(constitution));
    // The year before it, the feast was kept.
    assert!(!now.is_working(day("2021-06-28")));
}

#[test]
fn the_office_and_the_locality_overrule_the_country() {
    let pack = Pack::of("md").unwrap();
    let local = Local {
        hram: Some((11, 21)),
        marks: vec![
            Mark {
                date: day("2025-05-02"),
                kind: DayKind::MovedOff,
                name: "Zi mutată".into(),
            },
            Mark {
                date: day("2025-05-10"),
                kind: DayKind::MovedOn,
                name: String::new(),
            },
        ],
        known_years: [2025].into(),
        without_suspensions: false,
    };
    let calendar = Calendar::new(&pack.holidays, local);
    assert_eq!(calendar.day(day("2025-11-21")).unwrap().kind, DayKind::Hram);
    assert!(!calendar.is_working(day("2025-05-02")));
    assert!(calendar.is_working(day("2025-05-10")));
    assert!(calendar.moved_days_known(2025));
    assert!(!calendar.moved_days_known(2026));
}

#[test]
fn a_year_comes_whole_before_any_file_is_there() {
    let desk = TestDesk::first_start();
    let ask = |extra: Value| {
        let mut request = json!({"pack": "md", "year": 2026, "language": "ro"});
        for (key, value) in extra.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.ok("calendar_year", request)
    };
    let year = ask(json!({}));
    let days = year["days"].as_array().unwrap();
    assert_eq!(days.len(), 365);
    let of = |date: &str| days.iter().find(|day| day["date"] == date).unwrap();
    assert_eq!(of("2026-04-20")["name"], "Paștele Blajinilor");
    assert_eq!(of("2026-04-20")["kind"], "holiday");
    assert_eq!(of("2026-11-22")["kind"], "weekend");
    assert_eq!(of("2026-11-23")["kind"], "working");
    // What is not known is said, never guessed.
    assert_eq!(year["moved_days_known"], false);
    assert!(year["notes"][0].as_str().unwrap().contains("2026"));
    let far = desk.ok("calendar_year", json!({"pack": "md", "year": 2040}));
    assert_eq!(far["checked"], false);
    assert_eq!(far["notes"].as_array().unwrap().len(), 2);
    let hram = ask(json!({"locality": "Valea Probei", "hram": "11-24"}));
    let hram = hram["days"].as_array().unwrap().iter();
    let named: Vec<&Value> = hram.filter(|day| day["kind"] == "hram").collect();
    assert_eq!(named.len(), 1);
    assert_eq!(named[0]["name"], "Hramul localității Valea Probei");
    let unknown = ask(json!({"locality": "Valea Probei"}));
    let notes = unknown["notes"].as_array().unwrap();
    assert!(
        notes
            .iter()
            .any(|n| n.as_str().unwrap().contains("Valea Probei"))
    );
}

#[test]
fn a_year_that_cannot_be_made_is_refused() {
    let desk = TestDesk::first_start();
    let code = |request: Value| desk.call("calendar_year", request).unwrap_err().code.slug();
    assert_eq!(
        code(json!({"pack": "md", "year": 9999})),
        "year-out-of-range"
    );
    assert_eq!(code(json!({"pack": "xx", "year": 2026})), "unknown-pack");
    let bad = json!({"pack": "md", "year": 2026, "hram": "02-31"});
    assert_eq!(code(bad), "no-such-date");
}

#[test]
fn weekends_are_saturday_and_sunday() {
    let pack = Pack::of("ro").unwrap();
    let calendar = Calendar::new(&pack.holidays, Local::default());
    for day in calendar.year(2028).iter() {
        let weekend = matches!(day.date.weekday(), Weekday::Sat | Weekday::Sun);
        if day.kind == DayKind::Working {
            assert!(!weekend, "{}", day.date);
        }
        if day.kind == DayKind::Weekend {
            assert!(weekend, "{}", day.date);
        }
    }
    assert_eq!(calendar.year(2028).len(), 366);
}
