//! Tasks that come again: made when their time comes, never twice, never skipped; one changed
//! alone, all following changed together; everything undone to the letter.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::desk::TestDesk;

/// A day of the clock, in milliseconds.
const DAY: i64 = 86_400_000;

// Today is Friday, 20 November 2026.
fn report(desk: &TestDesk, every: Value, day_off: &str) -> Value {
    let task = json!({"title": "Raport lunar", "responsible": {"name": "Ana Rusu"}});
    let repeat = json!({"every": every, "day_off": day_off});
    desk.ok("series_add", json!({"task": task, "repeat": repeat}))["value"].clone()
}

fn monthly(day: u32) -> Value {
    json!({"kind": "months", "n": 1, "on": {"kind": "day", "day": day}})
}

fn made(desk: &TestDesk, series: &str) -> Vec<String> {
    let card = desk.ok("series_get", json!({"id": series}));
    let made = card["made"].as_array().unwrap();
    made.iter()
        .rev()
        .map(|task| task["due_on"].as_str().unwrap().to_owned())
        .collect()
}

fn done(desk: &TestDesk, task: &str) {
    desk.ok("task_move", json!({"id": task, "to": "in_progress"}));
    let request = json!({"id": task, "to": "reported", "result": "Trimis"});
    desk.ok("task_move", request);
    desk.ok("task_move", json!({"id": task, "to": "done"}));
}

#[test]
fn the_first_task_is_made_at_once_and_the_next_when_it_is_done() {
    let desk = TestDesk::office();
    // 5 December 2026 is a Saturday: the term is the Monday after.
    let first = report(&desk, monthly(5), "next");
    assert_eq!(first["due_on"], "2026-12-07");
    assert_eq!(first["due_basis"]["kind"], "series");
    assert!(first["series_text"].as_str().unwrap().contains('5'));
    let series = first["series"].as_str().unwrap().to_owned();
    assert_eq!(made(&desk, &series), ["2026-12-07"]);
    let nothing = desk.ok("series_run", json!({}));
    assert_eq!(
        nothing["op"],
        Value::Null,
        "a run with nothing to make leaves no trace"
    );
    done(&desk, first["id"].as_str().unwrap());
    assert_eq!(made(&desk, &series), ["2026-12-07", "2027-01-05"]);
    // The closing and what it brought are one act.
    desk.undo();
    assert_eq!(made(&desk, &series), ["2026-12-07"]);
}

#[test]
fn counted_from_the_day_it_was_performed() {
    let desk = TestDesk::office();
    let every = json!({"kind": "after_done", "n": 2, "unit": "week"});
    let first = report(&desk, every, "stay");
    assert_eq!(first["due_on"], "2026-11-20");
    let series = first["series"].as_str().unwrap().to_owned();
    done(&desk, first["id"].as_str().unwrap());
    assert_eq!(made(&desk, &series), ["2026-11-20", "2026-12-04"]);
}

/// What is thrown away, left out or given up stays so, and the series goes on after it.
#[test]
fn counted_on_from_a_day_that_was_thrown_away_left_out_or_given_up() {
    let every = json!({"kind": "after_done", "n": 7, "unit": "day"});
    let begun = |desk: &TestDesk| {
        let first = report(desk, every.clone(), "stay");
        let series = first["series"].as_str().unwrap().to_owned();
        done(desk, first["id"].as_str().unwrap());
        assert_eq!(made(desk, &series), ["2026-11-20", "2026-11-27"]);
        let card = desk.ok("series_get", json!({"id": series}));
        let second = card["made"][0]["id"].as_str().unwrap().to_owned();
        (series, second)
    };
    let desk = TestDesk::office();
    let (series, _) = begun(&desk);
    desk.ok("series_skip", json!({"id": series, "day": "2026-11-27"}));
    assert_eq!(made(&desk, &series), ["2026-11-20", "2026-12-04"]);

    let (series, second) = begun(&desk);
    desk.ok("task_bin", json!({"ids": [second]}));
    desk.ok("series_run", json!({}));
    assert_eq!(made(&desk, &series), ["2026-11-20", "2026-12-04"]);

    let (series, second) = begun(&desk);
    let given_up = json!({"id": second, "to": "cancelled", "reason": "Nu mai trebuie"});
    desk.ok("task_move", given_up);
    assert_eq!(
        made(&desk, &series),
        ["2026-11-20", "2026-11-27", "2026-12-04"]
    );
}

/// However long nobody looked, one run brings the days of now.
#[test]
fn two_years_away_and_one_run_reaches_today() {
    let desk = TestDesk::office();
    let first = report(&desk, json!({"kind": "days", "n": 1}), "stay");
    let series = first["series"].as_str().unwrap().to_owned();
    desk.clock.advance(730 * DAY);
    desk.ok("series_run", json!({}));
    assert_eq!(made(&desk, &series).last().unwrap(), "2028-12-03");
    let again = desk.ok("series_run", json!({}));
    assert_eq!(again["op"], Value::Null);
}

#[test]
fn a_day_left_out_and_a_series_ended_and_what_cannot_be() {
    let desk = TestDesk::office();
    let first = report(&desk, monthly(1), "stay");
    let series = first["series"].as_str().unwrap().to_owned();
    assert_eq!(first["due_on"], "2026-12-01");
    desk.ok("series_skip", json!({"id": series, "day": "2026-12-01"}));
    assert_eq!(made(&desk, &series), ["2027-01-01"]);
    desk.undo();
    assert_eq!(made(&desk, &series), ["2026-12-01"]);
    desk.ok("series_end", json!({"id": series}));
    done(&desk, first["id"].as_str().unwrap());
    assert_eq!(made(&desk, &series), ["2026-12-01"]);
    let bad = json!({"repeat": {"every": {"kind": "weeks", "n": 1, "weekdays": [8]}}, "count": 3});
    assert_eq!(desk.refused("series_preview", bad), "invalid");
    let bad = json!({"repeat": {"every": monthly(3), "start_on": "2027-02-31"}, "count": 3});
    assert_eq!(desk.refused("series_preview", bad), "invalid");
}

#[test]
fn all_following_change_and_one_alone_does_not() {
    let desk = TestDesk::office();
    let every = json!({"kind": "weeks", "n": 1, "weekdays": [1]});
    let first = report(&desk, every, "stay");
    let series = first["series"].as_str().unwrap().to_owned();
    assert_eq!(made(&desk, &series), ["2026-11-23", "2026-11-30"]);
    // One alone.
    let id = first["id"].as_str().unwrap();
    desk.ok("task_edit", json!({"id": id, "title": "Raport scurt"}));
    let before = desk.content();
    // All from the second on: Wednesdays, another title.
    let task = json!({"title": "Raport nou", "responsible": {"name": "Ana Rusu"}});
    let every = json!({"kind": "weeks", "n": 1, "weekdays": [3]});
    let request =
        json!({"id": series, "from": "2026-11-30", "task": task, "repeat": {"every": every}});
    desk.ok("series_edit", request);
    assert_eq!(made(&desk, &series), ["2026-11-23", "2026-12-02"]);
    let card = desk.ok("series_get", json!({"id": series}));
    let titles: Vec<_> = card["made"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| t["title"].clone())
        .collect();
    assert_eq!(titles, ["Raport nou", "Raport scurt"]);
    assert_eq!(card["next"][0]["due"], "2026-12-09");
    desk.undo();
    assert_eq!(desk.content(), before);
}

/// Used on odd days over ten years: every day of the series is a task exactly once.
#[test]
fn ten_years_used_on_odd_days_skip_and_double_nothing() {
    let desk = TestDesk::office();
    report(&desk, monthly(31), "before");
    let mut left = 3_653_i64;
    let mut gap = 7;
    while left > 0 {
        gap = (gap * 31 + 17) % 45 + 1;
        let days = gap.min(left);
        desk.clock.advance(days * DAY);
        left -= days;
        desk.ok("series_run", json!({}));
        desk.ok("series_run", json!({}));
    }
    let mut months = Vec::new();
    let mut after = Value::Null;
    loop {
        let asked =
            json!({"filter": {"open": "all"}, "limit": 50, "group": "none", "after": after});
        let page = desk.ok("task_list", asked);
        for row in page["rows"].as_array().unwrap() {
            months.push(row["due_on"].as_str().unwrap()[..7].to_owned());
        }
        after = page["next"].clone();
        if after.is_null() {
            break;
        }
    }
    let once: BTreeSet<_> = months.iter().cloned().collect();
    assert_eq!(once.len(), months.len(), "a month came twice");
    // November 2026 to November 2036.
    assert_eq!(once.len(), 121, "{once:?}");
}
