//! Reminders: each once, whatever the clock does. (It starts at 20 November 2026.)

use chrono::{Duration, NaiveDate};
use district_core::history::Entity;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::task_facts::{insert, person, task};

const DAY: i64 = 24 * 3600 * 1000;

fn due(desk: &TestDesk) -> Value {
    desk.ok("reminders_due", json!({}))
}

fn lines(desk: &TestDesk) -> Vec<Value> {
    let due = due(desk);
    let days = due["days"].as_array().unwrap();
    let lines: Vec<Value> = days
        .iter()
        .flat_map(|day| day["lines"].as_array().unwrap().clone())
        .collect();
    assert_eq!(due["count"], lines.len());
    lines
}

#[test]
fn what_fell_due_waits_until_it_is_seen() {
    let desk = TestDesk::office();
    let late = task(&desk, "late", json!({"due_on": "2026-11-18"}));
    task(&desk, "in three days", json!({"due_on": "2026-11-23"}));
    task(&desk, "in four days", json!({"due_on": "2026-11-24"}));
    task(&desk, "far", json!({"due_on": "2027-11-24"}));
    task(
        &desk,
        "reported",
        json!({"due_on": "2026-11-18", "state": "reported"}),
    );
    task(
        &desk,
        "put off",
        json!({"due_on": "2026-11-18", "state": "suspended", "suspended_until": "2026-12-01"}),
    );
    task(
        &desk,
        "own ladder",
        json!({"due_on": "2026-11-24", "ladder": "30,4"}),
    );
    insert(
        &desk,
        Entity::Reminder,
        json!({"task_id": late, "on_date": "2026-11-19", "note": "sună primarul"}),
    );
    let found = due(&desk);
    assert_eq!((&found["count"], &found["late"]), (&json!(5), &json!(1)));
    let shown: Vec<(String, String, String)> = found["days"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|day| {
            day["lines"].as_array().unwrap().iter().map(|line| {
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                (
                    text(&day["date"]),
                    text(&line["title"]),
                    text(&line["kind"]),
                )
            })
        })
        .collect();
    let line = |day: &str, title: &str, kind: &str| (day.into(), title.into(), kind.into());
    assert_eq!(
        shown,
        [
            line("2026-11-20", "in three days", "before"),
            line("2026-11-20", "own ladder", "before"),
            line("2026-11-19", "late", "own"),
            line("2026-11-19", "in four days", "before"),
            line("2026-11-18", "late", "late"),
        ]
    );
    // One is seen, then all; the next day brings the late one back, and the next rungs.
    let first = &lines(&desk)[0];
    let seen = json!({"lines": [{"id": first["id"], "on": first["on"]}]});
    assert_eq!(desk.ok("reminders_seen", seen.clone())["value"]["count"], 1);
    assert_eq!(desk.ok("reminders_seen", seen)["value"]["count"], 0);
    assert_eq!(lines(&desk).len(), 4);
    desk.ok("reminders_seen", json!({"all": true}));
    assert_eq!(due(&desk)["count"], 0);
    desk.clock.advance(DAY);
    let next = lines(&desk);
    let titles: Vec<&str> = next.iter().map(|l| l["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["late", "in four days"]);
    assert_eq!(next[0]["folded"], 0);
    // A habit is no act of the journal.
    let recent = desk.ok("history_recent", json!({"before": null, "limit": 1}));
    assert_eq!(recent[0]["kind"], "task-import");
    assert_eq!(
        desk.refused(
            "reminders_seen",
            json!({"lines": [{"id": "x", "on": "2026-02-30"}]})
        ),
        "invalid"
    );
}

#[test]
fn each_user_sees_for_themselves_and_a_head_sees_all() {
    let desk = TestDesk::office();
    let ana = person(&desk, "Vrabie", "Ana");
    task(
        &desk,
        "hers",
        json!({"due_on": "2026-11-20", "responsible_id": ana}),
    );
    task(&desk, "another's", json!({"due_on": "2026-11-20"}));
    let titles = |desk: &TestDesk| -> Vec<String> {
        lines(desk)
            .iter()
            .map(|l| l["title"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(titles(&desk), ["hers"]);
    desk.ok("reminders_seen", json!({"all": true}));
    desk.ok(
        "user_add",
        json!({"name": "Elena Morărescu", "post": "șefă", "role": "head"}),
    );
    assert_eq!(titles(&desk), ["hers", "another's"]);
}

#[test]
fn the_ladder_of_the_office_can_be_changed_and_taken_back() {
    let desk = TestDesk::office();
    task(&desk, "in a week", json!({"due_on": "2026-11-27"}));
    assert_eq!(
        desk.ok("ladder_get", json!({})),
        json!({"text": "10,5,3,1,0", "days": [10, 5, 3, 1, 0], "usual": true})
    );
    assert_eq!(lines(&desk)[0]["on"], "2026-11-17");
    let set = desk.ok("ladder_set", json!({"text": "7 2, 30"}));
    assert_eq!(
        set["value"],
        json!({"text": "30,7,2", "days": [30, 7, 2], "usual": false})
    );
    assert_eq!(lines(&desk)[0]["on"], "2026-11-20");
    desk.undo();
    assert_eq!(desk.ok("ladder_get", json!({}))["usual"], true);
    for bad in ["x", "400", "-1", ","] {
        assert_eq!(
            desk.refused("ladder_set", json!({"text": bad})),
            "invalid",
            "{bad}"
        );
    }
}

/// The rungs of a term by a naive count: days before it, then every day after it.
fn naive(due: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = [10, 5, 3, 1, 0]
        .iter()
        .map(|n| due - Duration::days(*n))
        .collect();
    let mut day = due + Duration::days(1);
    while day <= until {
        days.push(day);
        day += Duration::days(1);
    }
    days.retain(|day| *day <= until);
    days
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// However the clock jumps, a reminder that was seen does not come again, and whenever a
    /// day of the ladder has come, either it is told or it was seen on or after that day.
    #[test]
    fn a_clock_that_jumps_neither_loses_nor_doubles(
        terms in prop::collection::vec(-12_i64..25, 1..4),
        looks in prop::collection::vec((-20_i64..21, any::<bool>()), 1..14),
    ) {
        let desk = TestDesk::office();
        let start: NaiveDate = "2026-11-20".parse().unwrap();
        let tasks: Vec<(String, NaiveDate)> = terms
            .iter()
            .map(|days| {
                let due = start + Duration::days(*days);
                (task(&desk, "t", json!({"due_on": due.to_string()})), due)
            })
            .collect();
        let mut today = start;
        let mut seen: Vec<(String, NaiveDate)> = Vec::new();
        for (jump, look) in looks {
            desk.clock.advance(jump * DAY);
            today += Duration::days(jump);
            prop_assert_eq!(&due(&desk)["today"], &json!(today.to_string()));
            let shown: Vec<(String, NaiveDate)> = lines(&desk)
                .iter()
                .map(|line| (line["id"].as_str().unwrap().to_owned(), line["on"].as_str().unwrap().parse().unwrap()))
                .collect();
            for line in &shown {
                prop_assert!(!seen.contains(line), "{line:?} came again on {today}");
            }
            for (id, due) in &tasks {
                let Some(newest) = naive(*due, today).into_iter().max() else {
                    prop_assert!(shown.iter().all(|(shown, _)| shown != id));
                    continue;
                };
                let told = shown.contains(&(id.clone(), newest));
                let known = seen.iter().any(|(seen, on)| seen == id && *on >= newest && *on <= today);
                prop_assert!(told != known, "{newest} of the term {due} on {today}: told {told}, seen {known}");
            }
            if look {
                desk.ok("reminders_seen", json!({"all": true}));
                seen.extend(shown);
            }
        }
    }
}
