//! The day at a glance. (The clock of these tests stands at Friday, 20 November 2026.)

use district_core::history::Entity;
use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::task_facts::{council, council_of, insert, person, task};

fn today(desk: &TestDesk) -> Value {
    desk.ok("today_get", json!({}))
}

fn titles(block: &Value) -> Vec<&str> {
    let rows = block["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["title"].as_str().unwrap())
        .collect()
}

#[test]
fn every_task_stands_under_one_heading() {
    let desk = TestDesk::office();
    task(&desk, "late by nine", json!({"due_on": "2026-11-11"}));
    task(&desk, "late by twenty", json!({"due_on": "2026-10-31"}));
    task(
        &desk,
        "late but reported",
        json!({"due_on": "2026-11-11", "state": "reported"}),
    );
    task(
        &desk,
        "late but done",
        json!({"due_on": "2026-11-11", "state": "done"}),
    );
    task(
        &desk,
        "late, in the bin",
        json!({"due_on": "2026-11-11", "deleted_at": "2026-11-12"}),
    );
    task(
        &desk,
        "at three",
        json!({"due_on": "2026-11-20", "due_time": "15:00"}),
    );
    task(&desk, "some time today", json!({"due_on": "2026-11-20"}));
    task(
        &desk,
        "planned at nine",
        json!({"due_on": "2026-12-30", "plan_on": "2026-11-20", "plan_time": "09:00"}),
    );
    task(
        &desk,
        "own term passed",
        json!({"due_on": "2026-12-30", "own_due_on": "2026-11-18"}),
    );
    task(&desk, "tomorrow", json!({"due_on": "2026-11-21"}));
    task(
        &desk,
        "on Sunday",
        json!({"due_on": "2026-11-22", "state": "reported"}),
    );
    task(&desk, "on Monday", json!({"due_on": "2026-11-23"}));
    let page = today(&desk);
    assert_eq!(page["date"], "2026-11-20");
    assert_eq!(titles(&page["overdue"]), ["late by twenty", "late by nine"]);
    assert_eq!(page["overdue"]["rows"][0]["overdue_days"], 20);
    assert_eq!(
        titles(&page["today"]),
        [
            "planned at nine",
            "at three",
            "some time today",
            "own term passed"
        ]
    );
    assert_eq!(page["today"]["rows"][0]["time"], "09:00");
    assert_eq!(page["today"]["rows"][1]["time"], "15:00");
    assert_eq!(page["today"]["rows"][2]["time"], Value::Null);
    assert_eq!(titles(&page["this_week"]), ["tomorrow", "on Sunday"]);
    assert_eq!(page["tasks"], 11, "those in the bin are not counted");
}

#[test]
fn rows_are_limited_and_counts_are_not() {
    let desk = TestDesk::office();
    for n in 0..7 {
        task(
            &desk,
            &format!("t{n}"),
            json!({"due_on": format!("2026-11-0{}", n + 1)}),
        );
    }
    let page = desk.ok("today_get", json!({"rows": 3}));
    assert_eq!(page["overdue"]["total"], 7);
    assert_eq!(titles(&page["overdue"]), ["t0", "t1", "t2"]);
}

#[test]
fn an_interim_report_is_listed_with_its_own_day() {
    let desk = TestDesk::office();
    let far = task(
        &desk,
        "programme",
        json!({"due_on": "2027-03-01", "state": "in_progress"}),
    );
    for (day, title) in [
        ("2026-11-18", "first"),
        ("2026-11-22", "second"),
        ("2026-12-22", "third"),
    ] {
        insert(
            &desk,
            Entity::Checkpoint,
            json!({"task_id": far, "due_on": day, "title": title}),
        );
    }
    insert(
        &desk,
        Entity::Checkpoint,
        json!({"task_id": far, "due_on": "2026-11-19", "title": "given",
        "reported_on": "2026-11-19"}),
    );
    let page = today(&desk);
    assert_eq!(page["overdue"]["total"], 0, "the task itself is not late");
    assert_eq!(page["today"]["total"], 1);
    assert_eq!(page["today"]["rows"][0]["checkpoint"], "first");
    assert_eq!(page["today"]["rows"][0]["due_on"], "2026-11-18");
    assert_eq!(page["today"]["rows"][0]["overdue_days"], 2);
    assert_eq!(page["this_week"]["rows"][0]["checkpoint"], "second");
    assert_eq!(page["this_week"]["total"], 1);
    // A late task is not listed twice.
    task(&desk, "late", json!({"due_on": "2026-11-01"}));
    let late = today(&desk)["overdue"]["rows"][0]["id"].clone();
    insert(
        &desk,
        Entity::Checkpoint,
        json!({"task_id": late, "due_on": "2026-10-20", "title": "old"}),
    );
    let page = today(&desk);
    assert_eq!(
        (&page["overdue"]["total"], &page["today"]["total"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn the_week_runs_from_monday_with_its_days_off() {
    let desk = TestDesk::office();
    task(&desk, "a", json!({"due_on": "2026-11-17"}));
    task(&desk, "b", json!({"due_on": "2026-11-17"}));
    task(&desk, "c", json!({"due_on": "2026-11-17", "state": "done"}));
    task(
        &desk,
        "d",
        json!({"plan_on": "2026-11-19", "due_on": "2026-12-19"}),
    );
    let page = today(&desk);
    let week = page["week"].as_array().unwrap();
    assert_eq!(week.len(), 7);
    assert_eq!(week[0]["date"], "2026-11-16");
    assert_eq!(week[1]["terms"], 2);
    assert_eq!(
        (&week[3]["terms"], &week[3]["planned"]),
        (&json!(0), &json!(1))
    );
    let off: Vec<bool> = week
        .iter()
        .map(|day| day["off"].as_bool().unwrap())
        .collect();
    assert_eq!(off, [false, false, false, false, false, true, true]);
    // The calendar of a span says more of each day.
    let days = desk.ok(
        "task_days",
        json!({"from": "2026-12-31", "to": "2027-01-02"}),
    );
    assert_eq!(days[1]["off"], true);
    assert!(
        !days[1]["name"].as_str().unwrap().is_empty(),
        "New Year has a name"
    );
    let days = desk.ok(
        "task_days",
        json!({"from": "2026-11-17", "to": "2026-11-17"}),
    );
    assert_eq!(
        (&days[0]["terms"], &days[0]["overdue"]),
        (&json!(2), &json!(2))
    );
    for (from, to) in [
        ("2026-11-17", "2026-11-16"),
        ("", "2026-11-17"),
        ("2026-02-30", "2026-03-01"),
        ("2026-01-01", "2028-01-01"),
    ] {
        assert_eq!(
            desk.refused("task_days", json!({"from": from, "to": to})),
            "invalid",
            "{from} {to}"
        );
    }
}

#[test]
fn a_council_owes_an_answer_when_its_own_people_have_the_task() {
    let desk = TestDesk::office();
    let (second, first) = (
        council(&desk, "Stejărișu", 2),
        council(&desk, "Cornățel", 1),
    );
    let mut mayor = crate::desk::person("Bostănaru", "Andrei");
    mayor["post"] = json!("primar");
    mayor["institution"] = json!("Primăria Stejărișu");
    let mayor = desk.ok("person_add", mayor)["value"]["id"].clone();
    let clerk = person(&desk, "Vrabie", "Doina");
    let phone = json!({"person": mayor, "kind": "work", "typed": "0-257-7-31-22", "extension": null, "private": false});
    desk.ok("phone_add", phone);
    let asked = task(
        &desk,
        "asked",
        json!({"responsible_id": mayor, "issued_on": "2026-11-08", "due_on": "2026-11-18"}),
    );
    let ours = task(
        &desk,
        "ours",
        json!({"responsible_id": clerk, "issued_on": "2026-11-01"}),
    );
    let shared = task(
        &desk,
        "shared",
        json!({"responsible_id": clerk, "issued_on": "2026-11-10"}),
    );
    let reported = task(
        &desk,
        "reported",
        json!({"responsible_id": mayor, "state": "reported"}),
    );
    for id in [&asked, &ours, &shared, &reported] {
        council_of(&desk, id, &second);
        council_of(&desk, id, &first);
    }
    insert(
        &desk,
        Entity::TaskPerson,
        json!({"task_id": shared, "person_id": mayor, "person_name": "Andrei Bostănaru", "part": "co_executor"}),
    );
    insert(
        &desk,
        Entity::TaskPerson,
        json!({"task_id": ours, "person_id": mayor, "person_name": "Andrei Bostănaru", "part": "informed"}),
    );
    for at in ["2026-11-07T10:00", "2026-11-15T10:00", "2026-11-17"] {
        insert(
            &desk,
            Entity::Contact,
            json!({"task_id": asked, "council_id": second, "way": "call", "at": at}),
        );
    }
    let page = today(&desk);
    assert_eq!(titles(&page["waiting"]), ["asked", "shared"]);
    let row = &page["waiting"]["rows"][0];
    assert_eq!(
        (&row["days"], &row["overdue_days"], &row["reminders"]),
        (&json!(12), &json!(2), &json!(2))
    );
    assert_eq!(
        (&row["council_name"], &row["person"]),
        (&json!("Stejărișu"), &json!("A. Bostănaru"))
    );
    assert_eq!(row["phone"]["display"], "0-257-7-31-22");
    let councils = page["councils"].as_array().unwrap();
    assert_eq!(councils[0]["name"], "Cornățel", "the fixed order");
    assert_eq!(councils[0]["contact_days"], Value::Null);
    let stejarisu = json!({"id": second, "name": "Stejărișu", "open": 4, "overdue": 1, "waiting": 2, "contact_days": 3});
    assert_eq!(councils[1], stejarisu);
    assert_eq!(
        page["totals"],
        json!({"councils": 2, "late_councils": 2, "open": 8, "overdue": 2, "waiting": 2})
    );
}

#[test]
fn whoever_sits_here_is_known_by_name_or_by_link() {
    let desk = TestDesk::office();
    let ana = person(&desk, "Vrabie", "Ana");
    task(
        &desk,
        "hers",
        json!({"due_on": "2026-11-20", "responsible_id": ana, "responsible_name": "Ana Vrabie"}),
    );
    task(
        &desk,
        "another's",
        json!({"due_on": "2026-11-20", "responsible_name": "Ion"}),
    );
    let page = today(&desk);
    let rows = page["today"]["rows"].as_array().unwrap();
    assert_eq!(
        (&rows[0]["mine"], &rows[0]["responsible"]["name"]),
        (&json!(true), &json!("A. Vrabie"))
    );
    assert_eq!(
        (&rows[1]["mine"], &rows[1]["responsible"]["name"]),
        (&json!(false), &json!("Ion"))
    );
    assert_eq!(
        desk.ok("today_get", json!({"mine": true}))["today"]["total"],
        1
    );
    // Two of the same name: nobody is taken for the other.
    person(&desk, "Vrabie", "Ana");
    assert_eq!(today(&desk)["today"]["rows"][0]["mine"], false);
    // A card in the bin stays named on its task.
    desk.ok("people_bin", json!({"ids": [ana]}));
    let row = today(&desk)["today"]["rows"][0].clone();
    assert_eq!(
        row["responsible"],
        json!({"id": ana, "name": "Ana Vrabie", "gone": true})
    );
}

#[test]
fn the_example_has_a_working_day_and_the_councils_agree_with_it() {
    let desk = TestDesk::example();
    let page = today(&desk);
    for block in ["overdue", "today", "waiting"] {
        assert!(
            page[block]["total"].as_i64().unwrap() > 2,
            "{block}: {}",
            page[block]
        );
    }
    let counts = desk.ok("task_counts", json!({}));
    assert_eq!(
        counts["overdue"], page["overdue"]["total"],
        "the rail says what the page says"
    );
    // The list of councils and the heat of the day are two roads to the same figures.
    let list = desk.ok("council_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 27);
    for (row, heat) in rows.iter().zip(page["councils"].as_array().unwrap()) {
        let of = |row: &Value| -> Vec<Value> {
            ["name", "open", "overdue", "waiting"]
                .iter()
                .map(|key| row[*key].clone())
                .collect()
        };
        assert_eq!(of(&row["counts"])[1..], of(heat)[1..], "{}", heat["name"]);
        assert_eq!(row["name"], heat["name"]);
    }
}
