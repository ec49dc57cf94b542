//! Orders that come again, and orders to everybody from one line.

use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::task_facts::{council, person};

fn monthly(desk: &TestDesk, order: Value) -> Value {
    let who = person(desk, "Vrabie", "Doina");
    desk.ok(
        "series_add",
        json!({
            "task": {"title": "Raport lunar", "responsible": {"id": who}, "order": order},
            "repeat": {"every": {"kind": "months", "n": 1, "on": {"kind": "day", "day": 5}},
                "day_off": "stay", "start_on": "2026-12-01"},
        }),
    )
}

fn names(desk: &TestDesk, order: &Value) -> Vec<String> {
    let sheet = desk.ok("order_get", json!({"id": order}));
    let lines = sheet["lines"].as_array().unwrap().iter();
    lines
        .map(|line| line["name"].as_str().unwrap().to_owned())
        .collect()
}

fn lines(desk: &TestDesk, order: &Value) -> Vec<Value> {
    let sheet = desk.ok("order_get", json!({"id": order}));
    let lines = sheet["lines"].as_array().unwrap().iter();
    lines.map(|line| line["id"].clone()).collect()
}

/// Everybody answers, and the order is closed.
fn settled(desk: &TestDesk, order: &Value) {
    let ids = lines(desk, order);
    for state in ["answered", "accepted"] {
        desk.ok("lines_mark", json!({"ids": ids, "state": state}));
    }
    desk.ok(
        "task_move",
        json!({"id": order, "to": "done", "result": "toate"}),
    );
}

#[test]
fn each_month_asks_those_that_are_there_then() {
    let desk = TestDesk::office();
    council(&desk, "Arțari", 1);
    let merged = council(&desk, "Bahmut", 2);
    let added = monthly(&desk, json!({"all": true}));
    assert_eq!(added["op"]["kind"], "order-add");
    let first = added["value"]["id"].clone();
    let series = added["value"]["series"].clone();
    assert_eq!(names(&desk, &first), ["Arțari", "Bahmut"]);
    let new = council(&desk, "Cioara", 3);
    desk.ok("council_merge", json!({"id": merged, "into": new}));
    settled(&desk, &first);
    let card = desk.ok("series_get", json!({"id": series}));
    let second = card["made"][0]["id"].clone();
    assert_ne!(second, first);
    assert_eq!(names(&desk, &second), ["Arțari", "Cioara"]);
    assert_eq!(
        names(&desk, &first),
        ["Arțari", "Bahmut"],
        "the first stays as it was"
    );
    let matrix = desk.ok("matrix_get", json!({"series": series}));
    let months: Vec<&str> = matrix["orders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|order| order["due_on"].as_str().unwrap())
        .collect();
    assert_eq!(
        months,
        ["2026-12-05", "2027-01-05"],
        "over time, closed ones too"
    );
    assert_eq!(matrix["orders"][0]["closed"], true);
    let rows = matrix["rows"].as_array().unwrap();
    let row = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap();
    assert_eq!(row("Bahmut")["cells"][1], Value::Null);
    assert_eq!(row("Bahmut")["merged_into"], "Cioara");
    assert_eq!(row("Cioara")["cells"][0], Value::Null);
}

#[test]
fn a_series_to_nobody_is_refused_and_one_left_alone_goes_on() {
    let desk = TestDesk::office();
    let only = council(&desk, "Arțari", 1);
    let who = person(&desk, "Vrabie", "Doina");
    let task = json!({"title": "Raport", "responsible": {"id": who}, "order": {"groups": []}});
    let repeat = json!({"every": {"kind": "months", "n": 1, "on": {"kind": "day", "day": 5}},
        "day_off": "stay", "start_on": "2026-12-01"});
    assert_eq!(
        desk.refused("series_add", json!({"task": task, "repeat": repeat})),
        "invalid"
    );
    let added = monthly(&desk, json!({"councils": [only]}));
    let first = added["value"]["id"].clone();
    desk.ok("council_bin", json!({"id": only}));
    settled(&desk, &first);
    let card = desk.ok("series_get", json!({"id": added["value"]["series"]}));
    let second = desk.ok("task_get", json!({"id": card["made"][0]["id"]}));
    assert_eq!(
        (&second["title"], &second["tally"]),
        (&json!("Raport lunar"), &Value::Null)
    );
}

#[test]
fn a_month_somebody_answered_stays_when_the_series_changes() {
    let desk = TestDesk::office();
    council(&desk, "Arțari", 1);
    let added = monthly(&desk, json!({"all": true}));
    let (first, series) = (
        added["value"]["id"].clone(),
        added["value"]["series"].clone(),
    );
    let ids = lines(&desk, &first);
    desk.ok("lines_mark", json!({"ids": ids, "state": "answered"}));
    let mut task = desk.ok("series_get", json!({"id": series}))["task"].clone();
    task["title"] = json!("Raport nou");
    desk.ok(
        "series_edit",
        json!({"id": series, "task": task, "from": "2026-12-01"}),
    );
    let card = desk.ok("task_get", json!({"id": first}));
    assert_eq!(
        (&card["title"], &card["deleted"]),
        (&json!("Raport lunar"), &json!(false))
    );
    assert_eq!(names(&desk, &first), ["Arțari"]);
}

#[test]
fn an_order_is_handed_over_and_reminded_of_as_any_task() {
    let desk = TestDesk::office();
    council(&desk, "Arțari", 1);
    let (from, to) = (
        person(&desk, "Vrabie", "Doina"),
        person(&desk, "Rusu", "Ion"),
    );
    let order = desk.ok(
        "task_add",
        json!({"title": "Liste", "responsible": {"id": from}, "due": {"on": "2026-11-18"},
            "order": {"all": true}}),
    )["value"]["id"]
        .clone();
    let due = desk.ok("reminders_due", json!({}));
    assert!(due.to_string().contains(order.as_str().unwrap()), "{due}");
    let before = desk.content();
    desk.ok("hand_over", json!({"from": {"id": from}, "to": {"id": to}}));
    let sheet = desk.ok("order_get", json!({"id": order}));
    assert_eq!(sheet["task"]["responsible"]["id"], json!(to));
    assert_eq!(sheet["tally"]["missing"], 1);
    desk.undo();
    assert_eq!(desk.content(), before);
}

fn read(desk: &TestDesk, text: &str) -> Value {
    desk.ok("quick_read", json!({"text": text, "language": "ro"}))
}

#[test]
fn one_line_goes_to_all_councils() {
    let desk = TestDesk::example();
    for (line, title) in [
        (
            "Cere listele tuturor consiliilor până vineri",
            "Cere listele",
        ),
        (
            "Cere listele de la toate primăriile până vineri #alegeri",
            "Cere listele",
        ),
        (
            "Надіслати списки всім радам до п’ятниці",
            "Надіслати списки",
        ),
        (
            "Собрать списки от всех советов до пятницы",
            "Собрать списки",
        ),
        ("Send the lists to all councils by Friday", "Send the lists"),
        ("Cere listele @toate până vineri", "Cere listele"),
    ] {
        let reading = read(&desk, line);
        let task = &reading["task"];
        assert_eq!(task["order"]["all"], true, "{line}");
        assert_eq!(task["title"], title);
        assert_eq!(task["due"]["on"], "2026-11-27", "{line}");
        let chips = reading["chips"].as_array().unwrap();
        let chip = chips.iter().find(|chip| chip["kind"] == "order").unwrap();
        assert_eq!(chip["label"], "toate cele 27 de consilii");
        let said = reading["sentence"].as_str().unwrap();
        assert!(said.contains("către toate cele 27 de consilii"), "{said}");
        let saved = desk.ok("task_add", task.clone());
        assert_eq!(saved["value"]["tally"]["total"], 27, "{line}");
    }
    for line in ["Cere listele consiliilor", "Toate listele la consiliu"] {
        assert_eq!(read(&desk, line)["task"]["order"], Value::Null, "{line}");
    }
    let back = desk.ok(
        "quick_read",
        json!({"text": "Cere liste tuturor consiliilor", "language": "ro",
        "ignored": ["tuturor consiliilor"]}),
    );
    assert_eq!(back["task"]["order"], Value::Null);
    assert_eq!(back["task"]["title"], "Cere liste tuturor consiliilor");
}
